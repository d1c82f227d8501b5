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
        ["--hex", "--base64"], ["--api-version", "3"], ["--from", "2026-02-31"],
        ["--group", "g", "--key", "a"], ["--hex", "--request", "--response"], ["--hex", "--stats"],
        ["--hex", "--follow"],
        ["--hex", "--keylog", "a"], ["--hex", "--api", "Fetch", "--api", "Produce"], ["--base64", "--topic", "a"],
        ["--hex", "--group", "a"], ["--hex", "--client-id", "a"], ["--hex", "--connection", "1"],
        ["--hex", "--correlation-id", "1"], ["--hex", "--key", "a"], ["--hex", "--from", "1"], ["--hex", "--to", "1"],
        ["--hex", "--slower-than", "1s"], ["--hex", "--errors-only"],
    ])
    func whatCannotBeUnderstoodIsRefused(arguments: [String]) throws {
        let run = try CommandLineRun(["decode"] + arguments + [Self.group])
        #expect(run.status == 64 && run.output.isEmpty)
    }

    /// Options that choose lines, and what is in a line where they do.
    @Test(arguments: [
        (["--topic", "cap-kpy"], "cap-kpy"), (["--client-id", "kafka-python-3.0.12"], "#"),
        (["--correlation-id", "2"], " 2 "), (["--key", "k0"], "cap-kpy"), (["--errors-only"], "#"),
    ])
    func optionsChooseMessages(arguments: [String], part: String) throws {
        let all = Set(try CommandLineRun(["decode", Self.group]).lines)
        let run = try CommandLineRun(["decode"] + arguments + [Self.group])
        #expect(run.status == 0 && !run.lines.isEmpty && run.lines.count < all.count)
        // A message that has a note has two lines.
        #expect(run.lines.allSatisfy { $0.contains(part) || $0.hasPrefix("    ! ") })
        #expect(run.lines.allSatisfy(all.contains))
        let json = try CommandLineRun(["decode", "--format", "json"] + arguments + [Self.group])
        #expect(json.lines.count == run.lines.count { !$0.hasPrefix("    ! ") })
    }

    @Test func optionsChangeWhatIsShown() throws {
        let capture = Self.capture("kcat-snappy.pcap")
        let plain = try CommandLineRun(["decode", capture])
        let verbose = try CommandLineRun(["decode", "--verbose", Self.group])
        #expect(verbose.output.contains("key: \"k0\""))
        let hidden = try CommandLineRun(["decode", "--verbose", "--no-payload", Self.group])
        #expect(!hidden.output.contains("key: \"k0\"") && hidden.output.contains("key: \"hidden, 2 bytes\""))
        let id = "R8v6h10VRAOZRMan5Xh5_w"
        #expect(plain.output.contains(": \(id)\n"))
        let named = try CommandLineRun(["decode", "--topic-id", "\(id)=offsets", capture])
        #expect(named.output == plain.output.replacingOccurrences(of: id, with: "offsets"))
    }

    @Test func singleFramesHaveTopicsNamesAndSecretsWhereTheyAreAskedFor() throws {
        // SaslAuthenticate v0 with the bytes "sesame".
        let sasl = "00000018 0024 0000 00000001 0004 74657374 00000006 736573616d65"
        let hidden = try CommandLineRun(["decode", "--hex", sasl])
        #expect(hidden.status == 0 && hidden.output.contains("authBytes: \"hidden, 6 bytes\""), "\(hidden)")
        let shown = try CommandLineRun(["decode", "--hex", "--show-secrets", sasl])
        #expect(shown.output.contains("authBytes: \"c2VzYW1l\""), "\(shown)")
        // Metadata v12 about the topic with the id of sixteen bytes 1.
        let id = String(repeating: "01", count: 16)
        let metadata = "0003000c00000001ffff 0002\(id)00000000 00"
        let unnamed = try CommandLineRun(["decode", "--hex", metadata])
        #expect(unnamed.status == 0 && unnamed.output.contains("topicId: \"AQEBAQEBAQEBAQEBAQEBAQ\""), "\(unnamed)")
        #expect(!unnamed.output.contains("topicName"))
        let named = try CommandLineRun([
            "decode", "--hex", "--topic-id", "AQEBAQEBAQEBAQEBAQEBAQ=orders", metadata,
        ])
        #expect(named.output.contains("topicName: \"orders\""), "\(named)")
    }

    @Test func theExamplesOfTheHelpRun() throws {
        let help = try CommandLineRun(["decode", "--help"])
        let examples = help.lines.map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { $0.hasPrefix("kafka-kit decode ") || $0.contains("| kafka-kit decode ") }
        #expect(examples.count == 8)
        let files = [
            "capture.pcapng": Self.group, "keys.txt": Self.capture("tls13.keys"),
        ]
        for example in examples {
            // What kafka-kit is given, without the commands beside it.
            let command = example.split(separator: "|").first { $0.contains("kafka-kit decode") } ?? ""
            var arguments = command.split(separator: " ").dropFirst().map(String.init)
            let usesKeys = arguments.contains("keys.txt")
            arguments = arguments.map { argument in
                if argument.hasPrefix("Fixtures/") {
                    return Fixtures.packageFolder.appendingPathComponent(argument).path
                }
                return usesKeys && argument == "capture.pcapng"
                    ? Self.capture("tls13.pcap") : files[argument] ?? argument
            }
            let run = try CommandLineRun(arguments, input: Data(contentsOf: URL(fileURLWithPath: Self.group)))
            #expect(run.status == 0 && !run.output.isEmpty && run.errors.isEmpty, "\(example): \(run)")
        }
    }

    /// What the documents show of the timeline of the group is what the command prints, with times and ids cut.
    @Test(arguments: ["README.md", "Sources/KafkaCapture/KafkaCapture.docc/ReadingARebalance.md"])
    func theDocumentsShowWhatIsPrinted(document: String) throws {
        let path = Fixtures.packageFolder.appendingPathComponent(document)
        let text = try String(contentsOf: path, encoding: .utf8)
        let excerpt = text.split(separator: "\n").filter { $0.contains("#15 …") || $0.contains("#20 …") }
        #expect(excerpt.count == 8)
        var lines = try CommandLineRun(["decode", "--group", "billing-cap-kpy", Self.group]).lines[...]
        for shown in excerpt {
            let halves = shown.split(separator: "…", maxSplits: 1)
            // Before the id a time, or nothing, and the connection; the day is not shown.
            let words = halves[0].split(separator: " ").map(String.init)
            let place = lines.firstIndex { line in
                words.allSatisfy(line.contains) && line.hasSuffix(halves[1])
            }
            guard let place else {
                Issue.record("\(shown) is not printed")
                continue
            }
            lines = lines[(place + 1)...]
        }
        let table = text.split(separator: "\n").filter { $0.hasPrefix("billing-cap-kpy ") }
        let rows = try CommandLineRun(["decode", "--stats", Self.group]).lines
            .filter { $0.hasPrefix("billing-cap-kpy ") }
        for (shown, row) in zip(table, rows) {
            let halves = shown.split(separator: "…", maxSplits: 1)
            #expect(row.hasSuffix(halves[1]), "\(shown): \(row)")
            // The table is shown without the column of its beginning.
            var columns = row.split(separator: " ").map(String.init)
            columns.remove(at: 3)
            #expect(halves[0].split(separator: " ").map(String.init) == Array(columns.prefix(7)), "\(shown): \(row)")
        }
        #expect(document == "README.md" ? table.isEmpty : table.count == rows.count)
    }

    @Test func linkTypesThatAreNotKnownAreNamed() throws {
        // The header of a pcap file with link type 147, and a packet of four bytes.
        func file(_ linkType: UInt32) -> Data {
            // Magic number, version 2.4, zone, precision, snap length, link type; then time, lengths and the packet.
            let numbers: [UInt32] = [
                0xa1b2_c3d4, 0x0004_0002, 0, 0, 65_535, linkType, 1, 0, 4, 4, 0x0403_0201,
            ]
            var data = Data()
            for number in numbers {
                data.append(contentsOf: (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
            }
            return data
        }
        let unknown = try CommandLineRun(["decode", "-"], input: file(147))
        #expect(unknown.status == 1 && unknown.output.isEmpty)
        #expect(unknown.errors == "1 packet with link type 147, which cannot be read\n")
        // With others that can be read, it is told and no failure.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pcap")
        defer { try? FileManager.default.removeItem(at: folder) }
        try file(147).write(to: folder)
        let both = try CommandLineRun(["decode", folder.path, Self.group])
        #expect(both.status == 0 && both.errors == unknown.errors && !both.output.isEmpty)
        let malformed = try CommandLineRun(["decode", "-"], input: file(1))
        #expect(malformed.status == 0)
        #expect(malformed.errors == "1 packet with a header that is too short or contradicts itself\n")
    }

    @Test func aPipeIsReadToItsEndThoughItIsFollowed() throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = try KafkaKitExecutable.url()
        process.arguments = ["decode", "--follow", "-"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let capture = Self.capture("kcat-snappy.pcap")
        // As much as a pipe holds, so that nobody waits for the other.
        try input.fileHandleForWriting.write(contentsOf: Data(contentsOf: URL(fileURLWithPath: capture)).prefix(16_000))
        try input.fileHandleForWriting.close()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && !text.isEmpty)
    }

    @Test func aFileThatIsCutOffIsReadAsFarAsItGoes() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: Self.capture("kcat-snappy.pcap")))
        let plain = try CommandLineRun(["decode", "-"], input: whole.prefix(9_001))
        #expect(plain.status == 0 && plain.errors.hasPrefix("-: the file ends within") && !plain.output.isEmpty)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("whole")
        try whole.write(to: file)
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", file.path]
        try gzip.run()
        gzip.waitUntilExit()
        let compressed = try Data(contentsOf: file.appendingPathExtension("gz"))
        let cut = try CommandLineRun(["decode", "-"], input: compressed.prefix(compressed.count / 2))
        #expect(cut.status == 0 && cut.errors.contains("-: the gzip data ends early") && !cut.output.isEmpty)
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
