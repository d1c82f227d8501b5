import Foundation
import KafkaCodecJSON
import TestSupport
import Testing

@Suite struct DecodeTests {
    private static let capture = Fixtures.folder.appendingPathComponent("Captures/kcat-snappy.pcap").path

    @Test func textAndJSONShowTheSameMessages() throws {
        let text = try CommandLineRun(["decode", Self.capture])
        let json = try CommandLineRun(["decode", "--format", "json", Self.capture])
        #expect(text.status == 0)
        #expect(json.status == 0)
        let messages = try json.lines.map { line -> [String: JSONValue] in
            guard case .object(let members) = try JSONValue(parsing: String(line)) else { return [:] }
            return members
        }
        #expect(!messages.isEmpty)
        for message in messages {
            for name in ["connection", "client", "server", "direction", "time"] { #expect(message[name] != nil) }
        }
        #expect(text.lines.count >= messages.count)
    }

    @Test func standardInputIsAFileToo() throws {
        let fromFile = try CommandLineRun(["decode", Self.capture])
        let input = try Data(contentsOf: URL(fileURLWithPath: Self.capture))
        #expect(try CommandLineRun(["decode", "-"], input: input).output == fromFile.output)
    }

    @Test(arguments: [
        ("nowhere.pcap", "cannot be opened"), ("Captures", "cannot be read"), ("README.md", "neither pcap nor pcapng"),
    ])
    func aFileThatIsNoCaptureIsAnErrorAndTheOthersAreShown(file: String, reason: String) throws {
        let path = Fixtures.folder.appendingPathComponent(file).path
        let run = try CommandLineRun(["decode", path, Self.capture])
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix(path))
        #expect(run.errors.contains(reason))
        #expect(run.output == (try CommandLineRun(["decode", Self.capture]).output))
    }

    /// The blocks of a pcapng file, with their types.
    private static func blocks(_ file: Data) -> [(type: UInt32, bytes: Data)] {
        var blocks: [(type: UInt32, bytes: Data)] = []
        var rest = file[...]
        func number(_ offset: Int) -> UInt32 {
            rest.dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        while rest.count >= 12 {
            let length = Int(number(4))
            blocks.append((number(0), Data(rest.prefix(length))))
            rest = rest.dropFirst(length)
        }
        return blocks
    }

    @Test func packetsThatCannotBeReadAreSkippedAndAFileOfNoOthersIsAnError() throws {
        let capture = Fixtures.folder.appendingPathComponent("Captures/kafka-python-group-gzip.pcapng")
        let blocks = Self.blocks(try Data(contentsOf: capture))
        let packets = blocks.count { $0.type == 6 }
        #expect(packets > 100)
        // Without the description of its interface no packet can be read.
        let undescribed = blocks.filter { $0.type != 1 }.reduce(into: Data()) { $0 += $1.bytes }
        let none = try CommandLineRun(["decode", "-"], input: undescribed)
        #expect(none.status == 1 && none.output.isEmpty)
        #expect(none.errors.contains("no packet can be read; \(packets) packets are skipped, the first: "))
        #expect(none.errors.split(separator: "\n").count == 1)
        // With one packet of an interface that is not there, the others can be.
        var damaged = Data()
        var isFirst = true
        for block in blocks {
            var bytes = block.bytes
            if block.type == 6, isFirst {
                bytes[8] = 9
                isFirst = false
            }
            damaged += bytes
        }
        let one = try CommandLineRun(["decode", "-"], input: damaged)
        #expect(one.status == 0 && one.lines.count > 100)
        #expect(one.errors.hasPrefix("-: a packet is skipped: a packet names interface 9"), "\(one.errors)")
    }

    @Test func anErrorThatCannotBeWrittenIsNoCrash() throws {
        let process = Process()
        process.executableURL = try KafkaKitExecutable.url()
        process.arguments = ["decode", Fixtures.folder.appendingPathComponent("nowhere.pcap").path]
        // Open for reading only: every write fails.
        process.standardError = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/dev/null"))
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 1)
    }

    @Test(arguments: [[], ["decode"], ["message", "decode"], ["message", "encode"], ["records", "decode"]])
    func helpTeaches(command: [String]) throws {
        let run = try CommandLineRun(command + ["--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("USAGE: kafka-kit"))
        #expect(run.errors.isEmpty)
        if !command.isEmpty { #expect(run.output.contains("Example")) }
    }

    @Test(arguments: [["decode"], ["message", "decode", "file"], ["nothing"], ["decode", "--format", "xml", "a"]])
    func aCommandLineThatIsWrongHasAStatusOfItsOwn(arguments: [String]) throws {
        let run = try CommandLineRun(arguments)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Usage: kafka-kit"))
    }
}
