import Foundation
import TestSupport
import Testing

/// Lines as they come from other programs, not all of them good.
@Suite struct LineTests {
    private static let line = #"{"message":"ApiVersionsRequest","version":0,"hex":""}"#
    private static let converted = #"{"message":"ApiVersionsRequest","version":0,"json":{}}"#

    private func decode(_ input: String) throws -> CommandLineRun {
        try CommandLineRun(["message", "decode"], input: Data(input.utf8))
    }

    @Test(arguments: ["\n", "\r\n", "\n\n \t\n"])
    func linesEndInAnyWayAndBlankOnesAreSkipped(end: String) throws {
        let run = try decode(Self.line + end + end + Self.line)
        #expect(run.output == Self.converted + "\n" + Self.converted + "\n")
        #expect(run.status == 0)
    }

    @Test func aLineThatCannotBeConvertedGivesAnErrorAndTheOthersGoOn() throws {
        let run = try decode("nothing\n" + Self.line + "\n{}")
        #expect(run.lines.count == 3)
        #expect(run.lines.first?.hasPrefix(#"{"error":"not JSON"#) == true)
        #expect(run.lines.dropFirst().first.map(String.init) == Self.converted)
        #expect(run.status == 1)
    }

    @Test func bytesThatAreNotUTF8AreNotReplaced() throws {
        var input = Data(#"{"message":"HeartbeatRequest","version":0,"json":{"groupId":""#.utf8)
        input.append(0xff)
        input.append(contentsOf: #"","generationId":1,"memberId":"m"}}"#.utf8)
        let run = try CommandLineRun(["message", "encode"], input: input)
        #expect(run.output == #"{"error":"the line is not UTF-8"}"# + "\n")
        #expect(run.status == 1)
    }

    @Test(arguments: [["message", "encode"], ["message", "decode"], ["records", "decode"]])
    func nestingAMillionDeepIsAnError(command: [String]) throws {
        let nested = String(repeating: "[", count: 1_000_000) + String(repeating: "]", count: 1_000_000)
        let run = try CommandLineRun(command, input: Data(#"{"hex":\#(nested)}"#.utf8))
        #expect(run.output.contains("more than 256 levels"))
        #expect(run.status == 1)
    }

    @Test func aLineLongerThanAPieceOfInputIsReadAsOne() throws {
        let bytes = String(repeating: "61", count: 100_000)
        let line = #"{"message":"SaslAuthenticateRequest","version":0,"hex":"000186a0\#(bytes)"}"#
        let run = try decode(line + "\n" + Self.line)
        #expect(run.lines.count == 2)
        #expect(run.lines.first?.utf8.count ?? 0 > 130_000)
        #expect(run.status == 0)
    }

    @Test func standardInputThatCannotBeReadIsAnError() throws {
        let process = Process()
        let errors = Pipe()
        process.executableURL = try KafkaKitExecutable.url()
        process.arguments = ["message", "decode"]
        process.standardInput = try FileHandle(forReadingFrom: Fixtures.folder)
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.contains("standard input"))
        #expect(process.terminationStatus == 1)
    }

    @Test(arguments: [["message", "decode"], ["message", "encode"], ["records", "decode"]])
    func standardOutputThatCannotBeWrittenIsAnErrorAndNoCrash(command: [String]) throws {
        let process = Process()
        let (input, errors) = (Pipe(), Pipe())
        process.executableURL = try KafkaKitExecutable.url()
        process.arguments = command
        process.standardInput = input
        // Open for reading only: every write fails.
        process.standardOutput = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/dev/null"))
        process.standardError = errors
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data("{}\n".utf8))
        try input.fileHandleForWriting.close()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.contains("standard output cannot be written"))
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 1)
    }

    @Test func eachLineIsAnsweredBeforeTheNextIsAskedFor() throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = try KafkaKitExecutable.url()
        process.arguments = ["message", "decode"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for _ in 0..<3 {
            try input.fileHandleForWriting.write(contentsOf: Data((Self.line + "\n").utf8))
            var answer = Data()
            while answer.last != UInt8(ascii: "\n") {
                let piece = output.fileHandleForReading.availableData
                if piece.isEmpty { break }
                answer.append(piece)
            }
            #expect(String(decoding: answer, as: UTF8.self) == Self.converted + "\n")
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
