import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Key logs")
struct TLSKeyLogTests {
    static let random = TLSRandom((0..<32).map { UInt8($0) })
    static let randomText = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

    static func secret(_ byte: UInt8, _ count: Int) -> (bytes: [UInt8], text: String) {
        let digits = String(byte, radix: 16)
        return (
            Array(repeating: byte, count: count),
            String(repeating: digits.count == 1 ? "0" + digits : digits, count: count)
        )
    }

    private static func log(_ text: String, chunk: Int = .max, maximumSecrets: Int = 100) -> TLSKeyLog {
        var log = TLSKeyLog(maximumSecrets: maximumSecrets)
        var rest = ByteBuffer(string: text)
        while let part = rest.readSlice(length: min(chunk, rest.readableBytes)), part.readableBytes > 0 {
            log.append(part)
        }
        return log
    }

    @Test("All labels are read, in digits of both cases, however the log is cut", arguments: [Int.max, 1, 7])
    func labels(chunk: Int) throws {
        let random = try #require(Self.random)
        let labels: [(String, TLSKeyLog.Label, Int)] = [
            ("CLIENT_RANDOM", .master, 48), ("CLIENT_EARLY_TRAFFIC_SECRET", .clientEarly, 32),
            ("CLIENT_HANDSHAKE_TRAFFIC_SECRET", .clientHandshake, 32),
            ("SERVER_HANDSHAKE_TRAFFIC_SECRET", .serverHandshake, 48),
            ("CLIENT_TRAFFIC_SECRET_0", .clientTraffic(0), 32), ("SERVER_TRAFFIC_SECRET_0", .serverTraffic(0), 48),
            ("CLIENT_TRAFFIC_SECRET_7", .clientTraffic(7), 32), ("SERVER_TRAFFIC_SECRET_12", .serverTraffic(12), 48),
        ]
        var text = "# a comment\r\n\n"
        for (index, (name, _, count)) in labels.enumerated() {
            let line = "\(name) \(Self.randomText) \(Self.secret(0xa0 + UInt8(index), count).text)"
            text += (index % 2 == 0 ? line : line.uppercased() + "  \r") + "\n"
        }
        text += "EXPORTER_SECRET \(Self.randomText) 00\nCLIENT_TRAFFIC_SECRET_N \(Self.randomText) 00\nRSA 00 00\n"
        let log = Self.log(text, chunk: chunk)
        #expect(log.notes.isEmpty)
        for (index, (name, label, count)) in labels.enumerated() {
            #expect(log.secret(label, of: random) == Self.secret(0xa0 + UInt8(index), count).bytes, "\(name)")
            #expect(label.text == name)
        }
        #expect(log.secret(.clientTraffic(1), of: random) == nil)
    }

    @Test(
        "Lines that cannot be used are named with their number",
        arguments: [
            ("hello", "line 2: it has 1 words"), ("CLIENT_RANDOM 00 zz", "line 2: its numbers are not in hexadecimal"),
            ("CLIENT_RANDOM 000 00", "line 2: its numbers are not in hexadecimal"),
            ("CLIENT_RANDOM 00 00", "line 2: the random number has 1 bytes and not 32"),
            ("CLIENT_RANDOM \(randomText) \(secret(1, 32).text)", "line 2: the secret has 32 bytes and not 48"),
            ("CLIENT_TRAFFIC_SECRET_0 \(randomText) 00", "line 2: the secret has 1 bytes and not 32 or 48"),
            ("client 00 00", "line 2: it does not begin with a label"),
            ("A B C D", "line 2: it has 4 words"), (secret(7, 600).text, "line 2: it has more than 1024 bytes"),
        ])
    func wrongLines(line: String, note: String) {
        let log = Self.log("# first\n\(line)\nCLIENT_RANDOM \(Self.randomText) \(Self.secret(9, 48).text)\n")
        #expect(log.notes.count == 1)
        #expect(log.notes.first.map { "\($0)" }?.hasPrefix(note) == true, "\(log.notes)")
        #expect(Self.random.flatMap { log.secret(.master, of: $0) } == Self.secret(9, 48).bytes)
    }

    @Test("What is wrong with a line does not tell a secret")
    func notesKeepSecrets() {
        let secret = Self.secret(0xab, 31).text
        let log = Self.log("CLIENT_TRAFFIC_SECRET_0 \(Self.randomText) \(secret)\n")
        #expect(log.notes.count == 1)
        #expect(log.notes.allSatisfy { !$0.text.contains("abab") && !$0.text.contains("0001") })
    }

    @Test("A last line without an end counts at once, and anew when the rest of it has come")
    func unfinishedLine() throws {
        let random = try #require(Self.random)
        let text = "CLIENT_TRAFFIC_SECRET_0 \(Self.randomText) \(Self.secret(5, 48).text)"
        var log = Self.log(String(text.dropLast(32)))
        log.pause()
        #expect(log.secret(.clientTraffic(0), of: random) == Self.secret(5, 32).bytes)
        log.append(ByteBuffer(string: String(text.suffix(32))))
        log.pause()
        #expect(log.secret(.clientTraffic(0), of: random) == Self.secret(5, 48).bytes)
        #expect(log.notes.isEmpty)
        log.append(ByteBuffer(string: "\nCLIENT_RANDOM 00"))
        log.pause()
        #expect(log.notes.isEmpty)
        log.end()
        #expect(log.notes.map(\.line) == [2])
    }

    @Test("No more secrets are kept than the settings allow, and it is said once")
    func limit() throws {
        let lines = (0..<5).map { "CLIENT_TRAFFIC_SECRET_\($0) \(Self.randomText) \(Self.secret(5, 32).text)\n" }
        let log = Self.log(lines.joined(), maximumSecrets: 3)
        #expect(log.notes.map(\.line) == [4])
        let random = try #require(Self.random)
        #expect((0..<5).map { log.secret(.clientTraffic($0), of: random) != nil } == [true, true, true, false, false])
    }
}
