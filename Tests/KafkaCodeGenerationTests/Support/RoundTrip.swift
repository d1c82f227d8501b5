import Foundation
import KafkaCodec
import KafkaCodecJSON
import NIOCore
import TestSupport
import Testing

/// Checks that a message survives every way there is.
enum RoundTrip {
    /// Encodes and decodes a message, as bytes and as JSON, and checks that no other length of the bytes is accepted.
    @discardableResult
    static func check<Message: KafkaMessage>(
        _ message: Message, version: Int16, hex: String? = nil, location: SourceLocation = #_sourceLocation
    ) throws -> String {
        let bytes = try message.encoded(version: version)
        let place = Comment(rawValue: "\(Message.messageName) version \(version)")
        if let hex {
            #expect(Hexadecimal.encode(bytes) == hex.filter { $0 != " " }, place, sourceLocation: location)
        }
        #expect(try message.encodedSize(version: version) == bytes.readableBytes, place, sourceLocation: location)
        #expect(try Message(decoding: bytes, version: version) == message, place, sourceLocation: location)
        for length in 0..<bytes.readableBytes {
            let prefix = bytes.getSlice(at: 0, length: length) ?? ByteBuffer()
            #expect(throws: WireError.self, place, sourceLocation: location) {
                try Message(decoding: prefix, version: version)
            }
        }
        var longer = bytes
        longer.writeInteger(0 as UInt8)
        #expect(throws: WireError.self, place, sourceLocation: location) {
            try Message(decoding: longer, version: version)
        }
        let json = try message.json(version: version)
        let value = try JSONValue(parsing: Data(json.utf8))
        let read = try Message(json: value, version: version)
        #expect(
            Hexadecimal.encode(try read.encoded(version: version)) == Hexadecimal.encode(bytes), place,
            sourceLocation: location)
        return json
    }

    /// What is wrong with a message in a version.
    static func error(_ message: some KafkaMessage, version: Int16) -> String? {
        do throws(WireError) {
            _ = try message.encoded(version: version)
            return nil
        } catch {
            return error.description
        }
    }

    /// What is wrong with bytes as a message of a version.
    static func error<Message: KafkaMessage>(_ type: Message.Type, _ hex: String, version: Int16) -> String? {
        guard let bytes = Hexadecimal.decode(hex.filter { $0 != " " }) else { return "no hex" }
        do throws(WireError) {
            _ = try Message(decoding: bytes, version: version)
            return nil
        } catch {
            return error.description
        }
    }

    /// What is wrong with a JSON text as a message of a version.
    static func error<Message: KafkaMessage>(_ type: Message.Type, json: String, version: Int16) throws -> String? {
        let value = try JSONValue(parsing: Data(json.utf8))
        do throws(JSONFormError) {
            _ = try Message(json: value, version: version)
            return nil
        } catch {
            return error.description
        }
    }
}
