import Foundation
import KafkaCodecJSON
import TestSupport
import Testing

@Suite struct DecodeOptionTests {
    private static func capture(_ name: String) -> String {
        Fixtures.folder.appendingPathComponent("Captures/\(name)").path
    }

    private static let group = capture("kafka-python-group-gzip.pcapng")

    @Test func numbersComeAsTablesAndAsJSON() throws {
        let table = try CommandLineRun(["decode", "--stats", Self.group])
        #expect(table.status == 0 && table.output.contains("JoinGroup") && !table.output.contains("\u{1b}"))
        let json = try CommandLineRun(["decode", "--stats", "--format", "json", Self.group])
        guard case .object(let numbers) = try JSONValue(parsing: json.output) else {
            Issue.record("no object")
            return
        }
        #expect(numbers["apis"] != nil && numbers["rebalances"] != nil)
    }

    @Test func aGroupHasATimelineAndIsAFilterOtherwise() throws {
        let timeline = try CommandLineRun(["decode", "--group", "billing-cap-kpy", Self.group])
        #expect(timeline.output.contains("has joined generation 2 with range, leads 2 members"))
        let json = try CommandLineRun(["decode", "--group", "billing-cap-kpy", "--format", "json", Self.group])
        #expect(json.lines.allSatisfy { $0.contains("\"body\":") } && !json.lines.isEmpty)
    }

    @Test func filtersNarrowEachOther() throws {
        let run = try CommandLineRun([
            "decode", "--api", "joingroup", "--api", "14", "--connection", "15", "--from", "2026-11-22T18:54:44Z",
            "--to", "2026-11-22T18:54:45Z", Self.group,
        ])
        #expect(run.status == 0 && run.lines.count == 4)
        #expect(run.lines.allSatisfy { $0.contains("#15 ") && ($0.contains("JoinGroup") || $0.contains("SyncGroup")) })
        let slow = try CommandLineRun(["decode", "--slower-than", "0.2s", "--api", "SyncGroup", Self.group])
        #expect(slow.lines.count == 1)
    }

    @Test(arguments: [
        ["--api", "nothing"], ["--from", "yesterday"], ["--slower-than", "fast"], ["--topic-id", "x=y"],
        ["--hex", "--base64"], ["--api-version", "3"],
    ])
    func whatCannotBeUnderstoodIsRefused(arguments: [String]) throws {
        let run = try CommandLineRun(["decode"] + arguments + [Self.group])
        #expect(run.status == 64 && run.output.isEmpty)
    }

    @Test func singleFramesAreDecoded() throws {
        let hex = "00000013001200000000000100096b61666b612d6b6974"
        let request = try CommandLineRun(["decode", "--hex", hex])
        #expect(request.status == 0 && request.output.hasPrefix("request ApiVersions v0 1 \"kafka-kit\" 19 B\n"))
        let base64 = Data([0, 0, 0, 9, 0, 0, 0, 27]).base64EncodedString()
        let response = try CommandLineRun([
            "decode", "--base64", base64, "--response", "--api", "Heartbeat", "--api-version", "0", "--format", "json",
        ])
        #expect(response.status == 1 && response.errors.contains("HeartbeatResponse"))
        let input = try CommandLineRun(
            ["decode", "--hex", "-"], input: Data("\(hex.prefix(10))\n\(hex.dropFirst(10))\n".utf8))
        #expect(input.output == request.output)
        #expect(try CommandLineRun(["decode", "--hex", "xyz"]).status == 1)
    }

    @Test func aKeyLogDecryptsAndItsWrongLinesAreNamed() throws {
        let folder = Fixtures.folder.appendingPathComponent("Captures")
        let capture = folder.appendingPathComponent("tls13.pcap").path
        let keys = folder.appendingPathComponent("tls13.keys")
        let run = try CommandLineRun(["decode", "--keylog", keys.path, "--api", "produce", capture])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.lines.count == 6 && run.lines.allSatisfy { $0.contains("Produce v9") })

        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).keys")
        defer { try? FileManager.default.removeItem(at: file) }
        try (Data("hello\n".utf8) + Data(contentsOf: keys)).write(to: file)
        let wrong = try CommandLineRun(["decode", "--keylog", file.path, "--api", "produce", capture])
        #expect(wrong.output == run.output)
        #expect(wrong.errors.hasPrefix("\(file.path): line 1: it has 1 words"), "\(wrong.errors)")

        let without = try CommandLineRun(["decode", capture])
        #expect(without.lines.count == 12 && without.lines.allSatisfy { $0.hasSuffix(", no key") })
        let nowhere = try CommandLineRun(["decode", "--keylog", "nowhere.keys", capture])
        #expect(nowhere.status == 1)
        #expect(nowhere.errors.hasPrefix("nowhere.keys: the file cannot be opened"))
        #expect(nowhere.output == without.output)
    }

    @Test func aFileThatGrowsIsFollowedUntilInterrupted() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.capture("kcat-snappy.pcap")))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pcap")
        defer { try? FileManager.default.removeItem(at: file) }
        try bytes.prefix(8_000).write(to: file)
        let process = Process()
        let output = Pipe()
        process.executableURL = try KafkaKitExecutable.url()
        process.arguments = ["decode", "--follow", file.path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = output.fileHandleForReading.availableData
        #expect(!text.isEmpty)
        let writer = try FileHandle(forWritingTo: file)
        try writer.seekToEnd()
        try writer.write(contentsOf: bytes.dropFirst(8_000))
        try writer.close()
        // What the whole file's last message says comes when it is there, and not before.
        let last = try #require(try CommandLineRun(["decode", file.path]).lines.last { !$0.contains("no response") })
        while !text.isEmpty, String(decoding: text, as: UTF8.self).range(of: last) == nil {
            let more = output.fileHandleForReading.availableData
            #expect(!more.isEmpty)
            if more.isEmpty { break }
            text += more
        }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        let rest = output.fileHandleForReading.readDataToEndOfFile()
        #expect(String(decoding: rest, as: UTF8.self).contains("no response to"))
    }
}
