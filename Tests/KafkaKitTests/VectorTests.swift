import Foundation
import KafkaCodecJSON
import TestSupport
import Testing

/// The vectors through the command line, as a user would send them.
@Suite struct VectorTests {
    private func members(_ line: some StringProtocol) throws -> [String: JSONValue] {
        guard case .object(let members) = try JSONValue(parsing: String(line)) else {
            Issue.record("no object: \(line)")
            return [:]
        }
        return members
    }

    @Test(arguments: [("messages", 2916), ("internal-records", 374)])
    func messagesAreConvertedBothWays(file: String, count: Int) throws {
        let input = try Fixtures.data("Vectors/\(file).jsonl")
        let vectors = try Fixtures.lines("Vectors/\(file).jsonl").map(members)
        for (verb, member) in [("decode", "json"), ("encode", "hex")] {
            let run = try CommandLineRun(["message", verb], input: input)
            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
            #expect(run.lines.count == count)
            for (line, vector) in zip(run.lines, vectors) {
                let result = try members(line)
                #expect(result[member] == vector[member])
                #expect(result["message"] == vector["message"])
                #expect(result["version"] == vector["version"])
            }
        }
    }

    @Test func recordSetsAreDecoded() throws {
        let vectors = try Fixtures.lines("Vectors/record-batches.jsonl").map(members)
        let run = try CommandLineRun(["records", "decode"], input: Fixtures.data("Vectors/record-batches.jsonl"))
        #expect(run.status == 0)
        #expect(run.lines.count == 70)
        for (line, vector) in zip(run.lines, vectors) {
            #expect(try members(line)["batches"] == vector["batches"])
        }
    }
}
