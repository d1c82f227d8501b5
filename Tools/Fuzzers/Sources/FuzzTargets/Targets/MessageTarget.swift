import Foundation
import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Inputs that begin with the number of a message in the catalogue, and with how far its version is above the lowest.
struct MessageChoice {
    var type: any KafkaMessage.Type
    var version: Int16
    var rest: ByteBuffer

    /// The choice that an input makes; nil for less than three bytes.
    init?(_ input: ByteBuffer) {
        var rest = input
        guard let number = rest.readInteger(as: UInt16.self), let step = rest.readInteger(as: UInt8.self) else {
            return nil
        }
        let all = MessageCatalogue.all
        type = all[Int(number) % all.count]
        let versions = type.validVersions
        version = versions.lowest + Int16(step) % (versions.highest - versions.lowest + 1)
        self.rest = rest
    }

    /// The input that makes a choice.
    static func input(_ type: any KafkaMessage.Type, _ version: Int16, _ rest: ByteBuffer) -> [UInt8] {
        let number = MessageCatalogue.all.firstIndex { $0 == type } ?? 0
        var input = ByteBuffer(integer: UInt16(number))
        input.writeInteger(UInt8(version - type.validVersions.lowest))
        input.writeImmutableBuffer(rest)
        return Array(input.readableBytesView)
    }
}

extension FuzzTarget {
    /// Bytes as a message: what decodes can be encoded, and both forms lead back to it.
    static let message = FuzzTarget(
        "message",
        corpus: { try Corpus.messages().map { MessageChoice.input($0.type, $0.version, $0.bytes) } },
        memoryFactor: 400
    ) { input in
        guard let choice = MessageChoice(input) else { return .refused("no message") }
        return try check(choice.type, choice.rest, choice.version)
    }

    private static func check<Message: KafkaMessage>(
        _ type: Message.Type, _ bytes: ByteBuffer, _ version: Int16
    ) throws -> Outcome {
        let message: Message
        do throws(WireError) {
            message = try Message(decoding: bytes, version: version)
        } catch {
            try expect(
                error.offset >= 0 && error.offset <= bytes.readableBytes,
                "\(type.messageName): an error at \(error.offset) of \(bytes.readableBytes) bytes")
            try expect(!error.description.isEmpty, "an error without a description")
            return .refused("\(error.kind)")
        }
        let encoded = try message.encoded(version: version)
        let again = try Message(decoding: encoded, version: version)
        let encodedAgain = try again.encoded(version: version)
        try expect(encodedAgain == encoded, "\(type.messageName) v\(version): other bytes when encoded again")
        try expect(again == message || Contents.hasNaN(message), "\(type.messageName) v\(version): decoded as another")

        let name = "\(type.messageName) v\(version)"
        let text = try message.json(version: version)
        let read = try Message(json: try JSONValue(parsing: Data(text.utf8)), version: version)
        try expect(try read.json(version: version) == text, "\(name): another JSON form: \(text)")
        if try read.encoded(version: version) != encoded {
            try expect(
                Contents.hasUnknownFields(message) || Contents.hasNaN(message),
                "\(name): other bytes from the JSON form: \(text)")
        }
        return .accepted
    }
}
