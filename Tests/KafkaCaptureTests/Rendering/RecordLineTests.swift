import Foundation
import KafkaCapture
import KafkaCodecJSON
import NIOCore
import TestSupport
import Testing

@Suite struct RecordLineTests {
    @Test func everyVectorIsShownAsItsBatches() throws {
        let lines = try Fixtures.lines("Vectors/record-batches.jsonl")
        #expect(lines.count == 70)
        for line in lines {
            guard case .object(let vector) = try JSONValue(parsing: Data(line.utf8)) else {
                Issue.record("a vector that is no object")
                continue
            }
            var writer = JSONWriter()
            #expect(RecordLine.decode(line, to: &writer))
            guard case .object(let shown) = try JSONValue(parsing: Data(writer.text.readableBytesView)) else {
                Issue.record("a line that is no object")
                continue
            }
            #expect(Array(shown.keys) == ["batches"])
            #expect(shown["batches"] == vector["batches"])
        }
    }

    @Test(arguments: [
        (#"{"hex":"0"}"#, "hexadecimal"), (#"{"hexa":"00"}"#, "hex: is missing"),
        ("[]", "the line is not a JSON object"),
        ("{", "not JSON"),
        (#"{"hex":"000000000000000000000003abcdef"}"#, "at byte"),
    ])
    func aLineThatCannotBeReadHasAnError(line: String, reason: String) throws {
        var writer = JSONWriter()
        #expect(!RecordLine.decode(line, to: &writer))
        guard case .object(let shown) = try JSONValue(parsing: Data(writer.text.readableBytesView)),
            case .string(let error)? = shown["error"]
        else {
            Issue.record("no error in \(String(buffer: writer.text))")
            return
        }
        #expect(error.contains(reason), "\(error)")
    }

    @Test func aLastBatchThatIsCutIsLeftOut() throws {
        let line = try #require(try Fixtures.lines("Vectors/record-batches.jsonl").first)
        guard case .object(let vector) = try JSONValue(parsing: line), case .string(let hex)? = vector["hex"] else {
            Issue.record("a vector without bytes")
            return
        }
        var writer = JSONWriter()
        #expect(RecordLine.decode(#"{"hex":"\#(hex)\#(hex.prefix(60))"}"#, to: &writer))
        guard case .object(let shown) = try JSONValue(parsing: String(buffer: writer.text)) else {
            Issue.record("a line that is no object")
            return
        }
        #expect(shown["batches"] == vector["batches"])
        #expect(shown.count == 1)
    }
}
