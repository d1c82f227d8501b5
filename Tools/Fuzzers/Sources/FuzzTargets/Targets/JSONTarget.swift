import Foundation
import KafkaCodec
import KafkaCodecJSON
import NIOCore

extension FuzzTarget {
    /// Text as the JSON form of a message: what is read has the same form again, also after it went over the wire.
    static let json = FuzzTarget(
        "json",
        corpus: {
            // Other messages have nothing that these have not, and reading JSON takes its time.
            try Corpus.messages().filter { $0.bytes.readableBytes <= 512 }.map { vector in
                let message = try vector.type.init(decoding: vector.bytes, version: vector.version)
                let text = try message.json(version: vector.version)
                return MessageChoice.input(vector.type, vector.version, ByteBuffer(string: text))
            }
        },
        tokens: [
            "null", "true", "-1", "0", "1e999", "1e400", "-0.0", "1.5", "9223372036854775808", "-9223372036854775809",
            "\"\\ud800\"", "\"\\u0000\"", "\"NaN\"", "{", "}", "[", "]", ",", ":", "\"", "\\", "[]", "{}", "\"\"",
            "99999999999999999999999999", "32768", "\u{feff}", " ", "\n", "/*", "NaN",
            String(repeating: "[", count: 2_000), String(repeating: "{\"a\":", count: 2_000),
        ].map { Array($0.utf8) } + [[0xff], [0xc3], [0xed, 0xa0, 0x80]],
        memoryFactor: 2_000
    ) { input in
        guard let choice = MessageChoice(input) else { return .refused("no message") }
        let value: JSONValue
        do throws(JSONFormError) {
            value = try JSONValue(parsing: Data(choice.rest.readableBytesView))
        } catch {
            return .refused("not JSON")
        }
        return try check(choice.type, value, choice.version)
    }

    private static func check<Message: KafkaMessage>(
        _ type: Message.Type, _ value: JSONValue, _ version: Int16
    ) throws -> Outcome {
        let message: Message
        do throws(JSONFormError) {
            message = try Message(json: value, version: version)
        } catch {
            try expect(error.path.hasPrefix(type.messageName), "an error at \(error.path)")
            return .refused("not the message's form")
        }
        let encoded: ByteBuffer
        do throws(WireError) {
            encoded = try message.encoded(version: version)
        } catch {
            return .refused("\(error.kind)")
        }
        let name = "\(type.messageName) v\(version)"
        let text = try message.json(version: version)
        let decoded = try Message(decoding: encoded, version: version)
        try expect(try decoded.json(version: version) == text, "\(name): not the same over the wire")
        let read = try Message(json: try JSONValue(parsing: Data(text.utf8)), version: version)
        try expect(try read.encoded(version: version) == encoded, "\(name): other bytes: \(text)")
        return .accepted
    }
}
