import NIOCore
import Testing

@testable import KafkaCapture

@Suite("TCP reassembly")
struct StreamReassemblerTests {
    /// What reassembly makes of segments, in a form that fits an expectation: `>text` and `<text` for the client's and the
    /// server's bytes, `>-5` for five lost ones, `>~5` for five cut off, `>!5` for five that differ.
    static func events(_ segments: [TCPSegment], _ settings: CaptureSettings = CaptureSettings()) -> [String] {
        var reassembler = StreamReassembler(settings)
        var events: [StreamEvent] = []
        for segment in segments { reassembler.receive(segment, into: &events) }
        let waiting = reassembler.bytesWaiting
        reassembler.finish(into: &events)
        #expect(waiting >= 0 && reassembler.bytesWaiting == 0)
        var forwardIsClient: [Int: Bool] = [:]
        return events.map { event in
            let number = event.connection == 0 ? "" : "\(event.connection)"
            func sign(_ direction: StreamDirection) -> String {
                number + ((direction == .forward) == (forwardIsClient[event.connection] ?? true) ? ">" : "<")
            }
            switch event.kind {
            case .opened(let forward, _, let initiator):
                forwardIsClient[event.connection] = forward.port != 7_777
                return number + "open" + (initiator.map { String(sign($0).suffix(1)) } ?? "")
            case .bytes(let direction, let bytes, _): return sign(direction) + String(buffer: bytes)
            case .gap(let direction, .lost, let count, _): return sign(direction) + "-\(count)"
            case .gap(let direction, .cut, let count, _): return sign(direction) + "~\(count)"
            case .differing(let direction, let count): return sign(direction) + "!\(count)"
            case .closed(let reason): return number + "\(reason)"
            }
        }
    }

    static func text(_ string: String) -> ByteBuffer { ByteBuffer(string: string) }

    @Test("A connection from its beginning to its end")
    func whole() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("hello"))
        talk.send(.server, Self.text("you"))
        talk.close()
        #expect(Self.events(talk.segments) == ["open>", ">hello", "<you", "finished"])
    }

    @Test("Bytes come as slices of their packets, not as copies")
    func slices() {
        var talk = Talk()
        talk.open()
        let bytes = ByteBuffer(repeating: 7, count: 1000)
        talk.send(.client, bytes)
        var reassembler = StreamReassembler(CaptureSettings())
        var events: [StreamEvent] = []
        for segment in talk.segments { reassembler.receive(segment, into: &events) }
        let delivered = events.compactMap { if case .bytes(_, let bytes, _) = $0.kind { bytes } else { nil } }
        func address(_ buffer: ByteBuffer) -> UInt {
            buffer.withUnsafeReadableBytes { UInt(bitPattern: $0.baseAddress) }
        }
        #expect(delivered.map(address) == [address(bytes)])
    }

    @Test("Segments out of order, repeated, and partly repeated")
    func reordering() {
        var talk = Talk()
        talk.open()
        for part in ["ab", "cd", "ef", "gh"] { talk.send(.client, Self.text(part)) }
        let (start, parts) = (Array(talk.segments.prefix(3)), Array(talk.segments.dropFirst(3)))
        let order = [parts[3], parts[1], parts[1], parts[0], parts[0], parts[2], parts[3]]
        #expect(Self.events(start + order).joined() == "open>>ab>cd>ef>ghcaptureEnded")
        var overlapping = parts[1]
        overlapping.sequence &-= 1
        overlapping.payload = Self.text("bcde")
        #expect(
            Self.events(start + [parts[0], overlapping, parts[2]]) == ["open>", ">ab", ">cde", ">f", "captureEnded"])
    }

    @Test("Of bytes that differ, the first to come count, and the others are noted")
    func differing() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("abcdef"))
        var again = talk.segments[3]
        again.payload = Self.text("abXYefgh")
        #expect(
            Self.events(talk.segments + [again]) == ["open>", ">abcdef", ">!2", ">gh", "captureEnded"])
        // Also where neither was delivered yet.
        var ahead = talk.segments[3]
        ahead.sequence &+= 2
        ahead.payload = Self.text("CDEF")
        let start = Array(talk.segments.prefix(3))
        #expect(
            Self.events(start + [ahead, talk.segments[3]])
                == ["open>", ">ab", ">CDEF", ">!4", "captureEnded"].sorted {
                    // The difference is seen when the second segment comes, before anything can be delivered.
                    ($0 == ">!4" ? 1 : $0 == "open>" ? 0 : 2) < ($1 == ">!4" ? 1 : $1 == "open>" ? 0 : 2)
                })
    }

    @Test("A keep-alive probe is no difference")
    func keepAlive() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("abc"))
        var probe = talk.segments[3]
        probe.sequence &+= 2
        probe.payload = Self.text("\0")
        #expect(Self.events(talk.segments + [probe]) == ["open>", ">abc", "captureEnded"])
    }

    @Test("A probe of a closed window carries a byte that comes again")
    func zeroWindowProbe() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("abc"))
        // The receiver has no room, and acknowledges nothing of it.
        var probe = talk.segments[3]
        probe.sequence &+= 3
        probe.payload = Self.text("d")
        talk.acknowledge(.server)
        talk.send(.client, Self.text("defg"))
        var segments = talk.segments
        segments.insert(probe, at: 4)
        #expect(Self.events(segments).joined() == "open>>abc>d>efgcaptureEnded")
    }

    @Test("Sequence numbers wrap")
    func wrap() {
        var talk = Talk()
        talk.clientSequence = UInt32.max - 4
        talk.open()
        for part in ["abc", "defg", "hi"] { talk.send(.client, Self.text(part)) }
        var segments = talk.segments
        segments.swapAt(4, 5)
        #expect(Self.events(segments).joined() == "open>>abc>defg>hicaptureEnded")
    }

    @Test("What was acknowledged and did not come for long enough is a gap")
    func acknowledgedGap() {
        var settings = CaptureSettings()
        settings.acknowledgedLossPackets = 5
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("ab"))
        talk.lose(.client, 10)
        talk.send(.client, Self.text("cd"))
        for _ in 0..<4 { talk.acknowledge(.server) }
        let early = talk.segments
        talk.acknowledge(.server)
        talk.acknowledge(.server)
        talk.send(.client, Self.text("ef"))
        #expect(Self.events(talk.segments, settings) == ["open>", ">ab", ">-10", ">cd", ">ef", "captureEnded"])
        // Until then the segment may still come, only captured late.
        var late = talk.segments[3]
        late.sequence &+= 2
        late.payload = Self.text("0123456789")
        #expect(Self.events(early + [late], settings) == ["open>", ">ab", ">0123456789", ">cd", "captureEnded"])
    }

    @Test("What nobody acknowledged waits, up to the bounds")
    func boundedGap() {
        var settings = CaptureSettings()
        settings.maximumReorderedBytes = 20
        var talk = Talk()
        talk.open()
        talk.lose(.client, 3)
        for _ in 0..<5 { talk.send(.client, Self.text("12345")) }
        var events = Self.events(talk.segments, settings)
        #expect(events == ["open>", ">-3"] + Array(repeating: ">12345", count: 5) + ["captureEnded"])
        settings.maximumReorderedBytes = 1000
        settings.maximumReorderedSegments = 3
        events = Self.events(talk.segments, settings)
        #expect(events == ["open>", ">-3"] + Array(repeating: ">12345", count: 5) + ["captureEnded"])
    }

    @Test("The bytes that wait are bounded over all connections")
    func boundedWaiting() {
        var settings = CaptureSettings()
        settings.maximumWaitingBytes = 5_000
        var reassembler = StreamReassembler(settings)
        var events: [StreamEvent] = []
        for port in 0..<100 as Range<UInt16> {
            var talk = Talk(client: .ipv4(9, 1_000 + port))
            talk.open()
            talk.lose(.client, 1)
            talk.send(.client, ByteBuffer(repeating: 1, count: 700))
            for segment in talk.segments {
                reassembler.receive(segment, into: &events)
                #expect(reassembler.bytesWaiting <= 5_000)
            }
        }
        reassembler.finish(into: &events)
        #expect(events.filter { if case .bytes = $0.kind { true } else { false } }.count == 100)
    }

    @Test("Segments that wait count with the memory they take, not with their bytes alone")
    func costOfWaiting() {
        var settings = CaptureSettings()
        settings.maximumWaitingBytes = 50_000
        var reassembler = StreamReassembler(settings)
        var events: [StreamEvent] = []
        var talk = Talk()
        talk.open()
        for _ in 0..<100 {
            talk.lose(.client, 1)
            talk.send(.client, ByteBuffer(repeating: 1, count: 1))
        }
        for segment in talk.segments { reassembler.receive(segment, into: &events) }
        #expect(reassembler.bytesWaiting == 100 * (PendingSegment.overhead + 1))
        for _ in 0..<1_000 {
            talk.segments = []
            talk.lose(.client, 1)
            talk.send(.client, ByteBuffer(repeating: 1, count: 1))
            for segment in talk.segments { reassembler.receive(segment, into: &events) }
            #expect(reassembler.bytesWaiting <= 50_000)
        }
        reassembler.finish(into: &events)
        #expect(events.filter { if case .bytes = $0.kind { true } else { false } }.count == 1_100)
    }

    @Test("At the end of a connection, what is missing is a gap, and what waits comes")
    func gapAtEnd() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("ab"))
        talk.lose(.client, 4)
        talk.send(.client, Self.text("cd"))
        talk.lose(.client, 3)
        talk.close()
        #expect(Self.events(talk.segments) == ["open>", ">ab", ">-4", ">cd", ">-3", "captureEnded"])
    }

    @Test("A FIN that is not in the capture is no missing byte")
    func lostFin() {
        var settings = CaptureSettings()
        settings.acknowledgedLossPackets = 3
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("ab"))
        talk.lose(.client, 1)
        for _ in 0..<8 { talk.acknowledge(.server) }
        #expect(Self.events(talk.segments, settings) == ["open>", ">ab", "captureEnded"])
        #expect(Self.events(talk.segments) == ["open>", ">ab", "captureEnded"])
    }

    @Test("What the snap length cut off is a gap, and a repetition may fill it while it waits")
    func snapLength() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("abc"), missing: 7)
        talk.send(.client, Self.text("xy"), missing: 1)
        talk.send(.client, Self.text(""), missing: 4)
        talk.send(.client, Self.text("end"))
        #expect(
            Self.events(talk.segments) == ["open>", ">abc", ">~7", ">xy", ">~1", ">~4", ">end", "captureEnded"])
        var whole = talk.segments[4]
        whole.payload = Self.text("XYZ")
        whole.missing = 0
        var segments = talk.segments
        segments.insert(whole, at: 5)
        segments.swapAt(3, 4)
        segments.swapAt(4, 5)
        // The cut segment came first while the one before it was missing; the whole one gives its last byte.
        #expect(
            Self.events(segments).filter { $0.hasPrefix(">") && !$0.contains("!") } == [
                ">abc", ">~7", ">xy", ">Z", ">~4", ">end",
            ])
    }

    @Test("An answer comes behind what it answers, whatever the order of the packets")
    func causality() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("question"))
        talk.send(.server, Self.text("answer"))
        talk.send(.client, Self.text("next"))
        var segments = talk.segments
        segments.swapAt(3, 5)
        #expect(Self.events(segments) == ["open>", ">question", "<answer", ">next", "captureEnded"])
    }

    @Test("A capture of one direction alone waits for nothing")
    func oneDirection() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("a"))
        talk.send(.server, Self.text("b"))
        talk.send(.client, Self.text("c"))
        let client = talk.segments.filter { $0.source == talk.client }
        let server = talk.segments.filter { $0.source == talk.server }
        #expect(Self.events(client) == ["open>", ">a", ">c", "captureEnded"])
        #expect(Self.events(server) == ["open>", "<b", "captureEnded"])
    }

    @Test("A connection without its beginning starts with the earliest of its first packets")
    func midstream() {
        var talk = Talk()
        for part in ["ab", "cd", "ef"] { talk.send(.server, Self.text(part)) }
        talk.send(.client, Self.text("x"))
        var segments = talk.segments
        segments.swapAt(0, 2)
        #expect(Self.events(segments) == ["open", "<ab", "<cd", "<ef", ">x", "captureEnded"])
    }

    @Test("A SYN that comes late is the beginning all the same")
    func lateSyn() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("ab"))
        talk.send(.client, Self.text("cd"))
        for order in [[1, 0, 2, 3, 4], [1, 2, 3, 0, 4], [3, 1, 4, 2, 0]] {
            #expect(
                Self.events(order.map { talk.segments[$0] }) == ["open>", ">ab", ">cd", "captureEnded"], "\(order)")
        }
    }

    @Test("A SYN with another number is another connection on the same ports; a repeated one is not")
    func portReuse() {
        var first = Talk()
        first.open()
        first.send(.client, Self.text("one"))
        var second = Talk()
        second.clientSequence = 500_000
        second.serverSequence = 800_000
        second.open()
        second.send(.client, Self.text("two"))
        #expect(
            Self.events(first.segments + second.segments) == [
                "open>", ">one", "replaced", "1open>", "1>two", "1captureEnded",
            ])
        let repeated = first.segments.prefix(3) + [first.segments[0]] + first.segments.dropFirst(3)
        #expect(Self.events(Array(repeated)) == ["open>", ">one", "captureEnded"])
        first.close()
        // Late repetitions do not open a closed connection again.
        let late = first.segments + first.segments.suffix(4) + second.segments
        #expect(
            Self.events(late) == ["open>", ">one", "finished", "1open>", "1>two", "1captureEnded"])
    }

    @Test("A reset ends a connection, after what was captured late")
    func reset() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("ab"))
        talk.add(.server, .rst)
        var segments = talk.segments
        segments.swapAt(3, 4)
        #expect(Self.events(segments) == ["open>", ">ab", "reset"])
        // With other packets behind it, it is closed before the capture's end.
        var other = Talk(client: .ipv4(77, 5))
        other.open()
        for _ in 0..<70 { other.acknowledge(.client) }
        let events = Self.events(segments + other.segments)
        #expect(events.firstIndex(of: "reset") ?? .max < events.firstIndex(of: "1captureEnded") ?? 0)
    }

    @Test("Connections beyond the bound close those silent for the longest time")
    func eviction() {
        var settings = CaptureSettings()
        settings.maximumConnections = 4
        var segments: [TCPSegment] = []
        for port in 0..<6 as Range<UInt16> {
            var talk = Talk(client: .ipv4(9, 1_000 + port))
            talk.open()
            talk.send(.client, Self.text("\(port)"))
            segments += talk.segments
        }
        #expect(
            Self.events(segments, settings) == [
                "open>", ">0", "1open>", "1>1", "2open>", "2>2", "3open>", "3>3", "evicted", "4open>", "4>4",
                "1evicted", "5open>", "5>5", "2captureEnded", "3captureEnded", "4captureEnded", "5captureEnded",
            ])
    }

    @Test("An acknowledgement beyond every window says nothing")
    func wildAcknowledgement() {
        var settings = CaptureSettings()
        settings.acknowledgedLossPackets = 2
        var talk = Talk()
        talk.open()
        talk.send(.client, Self.text("ab"))
        var wild = talk.segments[2]
        (wild.source, wild.destination) = (wild.destination, wild.source)
        wild.sequence = talk.serverSequence
        wild.acknowledgement = talk.clientSequence &+ 0x5000_0000
        let segments = talk.segments + [wild, wild, wild, wild, wild]
        talk.segments = []
        talk.send(.client, Self.text("cd"))
        #expect(Self.events(segments + talk.segments, settings) == ["open>", ">ab", ">cd", "captureEnded"])
    }
}
