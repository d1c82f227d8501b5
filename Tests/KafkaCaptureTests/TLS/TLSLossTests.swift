import NIOCore
import Testing

@testable import KafkaCapture

/// Captures of TLS in which packets are missing.
@Suite("Captures of TLS with packets lost")
struct TLSLossTests {
    private static func decode(_ segments: [TCPSegment], _ fixture: TLSFixture) throws -> Decoded {
        Decoded(segments.map { PacketBuilder().packet($0) }, apis: .kafka, keyLog: try fixture.keyLog)
    }

    /// Whether a segment holds application data alone, as far as its beginning tells.
    private static func isData(_ segment: TCPSegment) -> Bool { segment.payload.array.first == 23 }

    @Test("Whatever packet is lost, nothing is invented, and what is missing is told", arguments: TLSFixture.all)
    func onePacket(fixture: TLSFixture) throws {
        let segments = try fixture.connections(2)
        let clean = DamagedCaptureTests.byDirection(try Self.decode(segments, fixture))
        var found = 0
        var expected = 0
        for (index, lost) in segments.enumerated() where lost.payload.readableBytes > 0 {
            var kept = segments
            kept.remove(at: index)
            let decoded = try Self.decode(kept, fixture)
            let messages = DamagedCaptureTests.byDirection(decoded)
            for (key, list) in messages {
                let frames = Set((clean[key] ?? []).map(\.frame))
                #expect(list.allSatisfy { !$0.isWhole || frames.contains($0.frame) }, "packet \(index), \(key)")
            }
            let whole = messages.values.joined().count { $0.isWhole }
            let all = clean.values.joined().count
            if whole < all {
                let isTold =
                    decoded.notes.contains { $0.notes.contains { !$0.isInformation } } || !decoded.unanswered.isEmpty
                    || decoded.messages.contains { !$0.notes.isEmpty }
                #expect(isTold, "packet \(index)")
            }
            guard Self.isData(lost) else { continue }
            found += whole
            expected += all - 1
        }
        // Behind a packet with data, everything else is found; the keys of TLS 1.3 may begin within one.
        #expect(found * 100 >= expected * 95, "\(found) of \(expected)")
    }

    @Test("Behind many records that are lost in a row, it goes on")
    func manyRecords() throws {
        let fixture = TLSFixture(name: "tls13-key-update")
        let segments = try fixture.segments
        let clean = try Self.decode(segments, fixture)
        // Of both directions everything between the first exchange and the last, with all updates of keys but one.
        let data = segments.indices.filter { Self.isData(segments[$0]) }
        let lost = Set(data[(data.count / 2 - 3)..<(data.count / 2 + 1)])
        let decoded = try Self.decode(segments.indices.filter { !lost.contains($0) }.map { segments[$0] }, fixture)
        let frames = Set(clean.messages.map(\.frame))
        #expect(decoded.messages.filter(\.isWhole).allSatisfy { frames.contains($0.frame) })
        #expect(decoded.messages.last?.frame == clean.messages.last?.frame)
        #expect(decoded.messages.last?.isWhole == true)
    }

    @Test("A connection without its handshake is told to be TLS that cannot be decrypted", arguments: TLSFixture.all)
    func noHandshake(fixture: TLSFixture) throws {
        // All packets of the first connection behind its first application data.
        let own = try fixture.connections(1)
        let begin = try #require(own.firstIndex { Self.isData($0) && $0.source == own[0].source })
        let decoded = try Self.decode(Array(own[begin...]), fixture)
        #expect(decoded.messages.isEmpty)
        #expect(decoded.tlsNotes.map(\.note) == [.missingHandshake(.all, TLSSession())])
        #expect(
            decoded.tlsNotes.first?.note.description
                == "TLS, which cannot be decrypted, because the handshake is not in the capture")
    }

    @Test("A connection without its first message, or its answer, is told to lack it", arguments: ["tls12", "tls13"])
    func noHello(name: String) throws {
        let fixture = TLSFixture(name: name)
        let own = try fixture.connections(1)
        let hellos = own.indices.filter { own[$0].payload.array.first == 22 }
        for (index, part) in [(hellos[0], TLSNote.HandshakePart.clientHello), (hellos[1], .serverHello)] {
            var kept = own
            kept.remove(at: index)
            let decoded = try Self.decode(kept, fixture)
            #expect(decoded.messages.isEmpty)
            let parts = decoded.tlsNotes.compactMap {
                if case .missingHandshake(let part, _) = $0.note { part } else { nil }
            }
            #expect(parts == [part], "\(decoded.tlsNotes)")
        }
    }
}
