import Foundation
import KafkaCodec
import NIOCore
import TestSupport
import Testing

@testable import KafkaCapture

/// Captures of real TLS: see `Fixtures/Captures/README.md`.
@Suite("Captures of TLS")
struct TLSCaptureTests {
    @Test("With the key log, exactly what the plain traffic says is found", arguments: TLSFixture.all)
    func decrypted(fixture: TLSFixture) throws {
        let decoded = try fixture.decode(keyLog: fixture.keyLog)
        #expect(decoded.error == nil && decoded.keyLogNotes.isEmpty)
        #expect(decoded.streams == (try ExpectedStream.fixture(fixture.name)))
        #expect(decoded.messages.allSatisfy { $0.isWhole && $0.notes.isEmpty && $0.body != nil })
        #expect(decoded.unanswered.isEmpty)
        #expect(decoded.tlsNotes.allSatisfy { $0.note.isInformation })
        #expect(decoded.summaries.allSatisfy { $0.isKafka && $0.tls?.isDecrypted == true })
    }

    @Test("Each suite is among them")
    func suites() throws {
        func suites(_ name: String) throws -> Set<UInt16> {
            let fixture = TLSFixture(name: name)
            return Set(
                try fixture.decode(keyLog: fixture.keyLog).summaries.compactMap { $0.tls?.cipherSuite?.rawValue })
        }
        #expect(try suites("tls12") == [0xc02b, 0xc02c, 0xcca9])
        #expect(try suites("tls13") == [0x1301, 0x1302, 0x1303])
    }

    @Test("Cut up, read in small chunks and out of order, it is the same", arguments: TLSFixture.all)
    func harmlessDamage(fixture: TLSFixture) throws {
        let clean = try fixture.decode(keyLog: fixture.keyLog)
        let small = try fixture.decode(keyLog: fixture.keyLog, chunkSize: 1)
        #expect(small.messages == clean.messages)
        let keyLog = try fixture.keyLog
        for seed in 0..<6 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            var segments = DamagedCaptureTests.cut(try fixture.segments, upTo: seed % 2 == 0 ? 3 : 600, &generator)
            segments = DamagedCaptureTests.reordered(segments, distance: 3, &generator)
            let damaged = Decoded(
                segments.map { PacketBuilder().packet($0) }, apis: .kafka, keyLog: keyLog)
            let same = DamagedCaptureTests.byDirection(damaged) == DamagedCaptureTests.byDirection(clean)
            #expect(same, "seed \(seed)")
        }
    }

    @Test("Without a key log it is told once for each connection that it is TLS", arguments: TLSFixture.all)
    func noKey(fixture: TLSFixture) throws {
        let decoded = try fixture.decode(keyLog: nil)
        let streams = try ExpectedStream.fixture(fixture.name)
        #expect(decoded.messages.isEmpty)
        #expect(decoded.tlsNotes.map(\.connection) == Array(0..<streams.count))
        for (_, note) in decoded.tlsNotes {
            guard case .noKey(let session) = note else {
                Issue.record("\(note)")
                continue
            }
            #expect(session.cipherSuite?.isSupported == true)
            #expect(session.version == (session.cipherSuite?.isForTLS13 == true ? .tls13 : .tls12))
            #expect("\(note)".hasSuffix(", no key"))
        }
        #expect(decoded.summaries.allSatisfy { !$0.isKafka && $0.tls?.isDecrypted == false })
    }

    @Test("The server's name is told")
    func serverName() throws {
        let decoded = try TLSFixture(name: "tls-resumed").decode(keyLog: nil)
        #expect(
            decoded.tlsNotes.first?.note.description
                == "TLS 1.2 to localhost with TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, no key")
    }

    @Test("Wrong secrets are told, once for each connection", arguments: TLSFixture.all)
    func wrongKey(fixture: TLSFixture) throws {
        let decoded = try fixture.decode(keyLog: fixture.wrongKeyLog)
        let streams = try ExpectedStream.fixture(fixture.name)
        #expect(decoded.messages.isEmpty)
        #expect(decoded.tlsNotes.map(\.connection) == Array(0..<streams.count))
        #expect(decoded.tlsNotes.allSatisfy { if case .wrongSecret = $0.note { true } else { false } })
    }

    @Test("A secret that the log lacks is named", arguments: TLSFixture.all)
    func missingSecret(fixture: TLSFixture) throws {
        let decoded = try fixture.decode(keyLog: "# nothing\n")
        let streams = try ExpectedStream.fixture(fixture.name)
        #expect(decoded.messages.isEmpty)
        #expect(decoded.tlsNotes.map(\.connection) == Array(0..<streams.count))
        for (_, note) in decoded.tlsNotes {
            guard case .missingSecret(let session, let label) = note else {
                Issue.record("\(note)")
                continue
            }
            #expect(label == (session.version == .tls12 ? "CLIENT_RANDOM" : "SERVER_HANDSHAKE_TRAFFIC_SECRET"))
        }
    }

    @Test("The secrets of application data alone are enough", arguments: ["tls13", "tls13-key-update"])
    func withoutHandshakeSecrets(name: String) throws {
        let fixture = TLSFixture(name: name)
        let lines = try fixture.keyLog.split(separator: "\n").filter { !$0.contains("HANDSHAKE") }
        let decoded = try fixture.decode(keyLog: lines.joined(separator: "\n"))
        #expect(decoded.streams == (try ExpectedStream.fixture(name)))
    }

    @Test("A key log in the capture itself is used", arguments: TLSFixture.all)
    func embeddedKeyLog(fixture: TLSFixture) throws {
        var reader = CaptureFileReader(BufferByteSource(try fixture.file))
        var builder = FileBuilder()
        builder.section()
        builder.interface(resolution: 9)
        let keys = ByteBuffer(string: try fixture.keyLog + "not a line\n")
        builder.block(
            10,
            builder.body {
                $0.number(UInt32(0x544c_534b))
                $0.number(UInt32(keys.readableBytes))
                $0.bytes.writeImmutableBuffer(keys)
            })
        // Of another protocol, and one that does not fit.
        builder.block(10, builder.body { $0.number(UInt64(1)) })
        builder.block(10, builder.body { $0.number(UInt64(1_000 << 32 | 0x544c_534b)) })
        while let packet = try reader.next() {
            builder.enhanced(0, UInt64(packet.timestamp?.nanoseconds ?? 0), packet.bytes.array)
        }
        let decoded = Decoded(builder.bytes, apis: .kafka)
        #expect(decoded.error == nil)
        #expect(decoded.streams == (try ExpectedStream.fixture(fixture.name)))
        let lines = try fixture.keyLog.split(separator: "\n", omittingEmptySubsequences: false).count
        let notes = decoded.fileNotes.map(\.text).sorted()
        #expect(notes.count == 2)
        #expect(notes.contains { $0.hasPrefix("in a key log, line \(lines): ") }, "\(notes)")
        #expect(notes.contains("secrets do not fit their block"))
    }

    @Test("A key log may lag behind the packets", arguments: TLSFixture.all)
    func growingKeyLog(fixture: TLSFixture) throws {
        final class Growing: ByteSource {
            var pending = ByteBuffer()
            func read(into buffer: inout ByteBuffer, atMost count: Int) -> Int {
                guard var part = pending.readSlice(length: min(count, pending.readableBytes)) else { return 0 }
                return buffer.writeBuffer(&part)
            }
        }
        let source = Growing()
        var decoder = CaptureDecoder(apis: .kafka)
        try decoder.addKeyLog(source)
        var messages: [CapturedMessage] = []
        let segments = try fixture.connections(1)
        let look = { (event: CapturedEvent) in if case .message(let message) = event { messages.append(message) } }
        for (number, segment) in segments.enumerated() {
            if number == segments.count * 3 / 5 {
                #expect(messages.isEmpty && decoder.heldBytes > 0)
                source.pending = ByteBuffer(string: try fixture.keyLog)
            }
            decoder.receive(PacketBuilder().packet(segment), look)
        }
        decoder.finish(look)
        let clean = Decoded(segments.map { PacketBuilder().packet($0) }, apis: .kafka, keyLog: try fixture.keyLog)
        let same = messages == clean.messages
        #expect(same && !messages.isEmpty)
        #expect(decoder.heldBytes == 0)
    }

    @Test("No more is kept for a key that does not come than the settings allow")
    func waitingIsBounded() throws {
        var settings = CaptureSettings()
        settings.maximumBytesBeforeKey = 2_000
        let fixture = TLSFixture(name: "tls13")
        let decoded = Decoded(
            try fixture.segments.map { PacketBuilder().packet($0) }, apis: .kafka, settings: settings, keyLog: "")
        #expect(decoded.highestHeldBytes > 0 && decoded.highestHeldBytes < 40_000)
        #expect(decoded.tlsNotes.count == (try ExpectedStream.fixture("tls13").count))
    }

    @Test("Alerts are told")
    func alerts() throws {
        let fixture = TLSFixture(name: "tls13-key-update")
        let notes = try fixture.decode(keyLog: fixture.keyLog).notes
        #expect(notes.map { "\($0.direction) \($0.notes)" }.count == 2)
        #expect(notes.allSatisfy { $0.notes.map(\.description) == ["TLS alert close_notify"] })
        #expect(Set(notes.map(\.direction)) == [.request, .response])
    }

    @Test("Early data is decrypted with its secret, and told without")
    func earlyData() throws {
        let fixture = TLSFixture(name: "tls13-early-data")
        let decoded = try fixture.decode(keyLog: fixture.keyLog)
        #expect(decoded.messages.map(\.connection) == [0, 0, 1, 1])
        #expect(decoded.messages.map(\.direction) == [.request, .response, .request, .response])
        #expect(decoded.messages.allSatisfy { $0.apiKey == .apiVersions && $0.isWhole && $0.notes.isEmpty })
        let lines = try fixture.keyLog.split(separator: "\n").filter { !$0.contains("CLIENT_EARLY") }
        let without = try fixture.decode(keyLog: lines.joined(separator: "\n"))
        #expect(without.messages.map(\.connection) == [0, 0])
        let notes = without.tlsNotes.filter { !$0.note.isInformation }
        #expect(notes.map(\.connection) == [1])
        #expect(notes.first.map { "\($0.note)" } == "55 bytes of TLS early data (0-RTT) could not be decrypted")
    }
}
