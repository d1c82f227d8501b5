import Foundation
import KafkaCodec
import KafkaCodecJSON
import NIOCore
import TestSupport
import Testing

/// A line of the message vectors.
struct MessageVector {
    var message: String
    var version: Int16
    var hex: String
    var bytes: ByteBuffer
    var json: JSONValue

    init(_ line: String) throws {
        guard case .object(let object) = try JSONValue(parsing: Data(line.utf8)),
            case .string(let message)? = object["message"], case .integer(let version)? = object["version"],
            case .string(let hex)? = object["hex"], let json = object["json"]
        else {
            throw NotAVector(line: line)
        }
        self.message = message
        self.version = try #require(Int16(exactly: version))
        self.hex = hex
        self.bytes = try #require(Hexadecimal.decode(hex))
        self.json = json
    }

    struct NotAVector: Error {
        var line: String
    }
}
