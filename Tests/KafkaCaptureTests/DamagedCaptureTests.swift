import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaCapture

/// The real captures, damaged in seeded ways.
@Suite("Damaged captures")
struct DamagedCaptureTests {
    static let captures = ["kcat-snappy.pcap", "kafka-python-admin.pcap", "librdkafka-transactions-zstd.pcapng"]

    /// The TCP segments of a capture.
    static func segments(_ name: String) throws -> [TCPSegment] {
        var reader = CaptureFileReader(BufferByteSource(try Decoded.fixture(name)))
        var parser = PacketParser(maximumFragmentBytes: 1 << 20)
        var segments: [TCPSegment] = []
        while let packet = try reader.next() {
            if let segment = parser.parse(packet) { segments.append(segment) }
        }
        return segments
    }

    static func decode(_ segments: [TCPSegment]) -> Decoded {
        Decoded(segments.map { PacketBuilder().packet($0) })
    }

    /// The messages by connection and direction, without what depends on the order of connections.
    static func byDirection(_ decoded: Decoded) -> [String: [CapturedMessage]] {
        Dictionary(grouping: decoded.messages) { "\($0.client) \($0.server) \($0.direction)" }
            .mapValues { messages in
                messages.map { message in
                    var message = message
                    message.connection = 0
                    return message
                }
            }
    }

    /// Moves each packet by up to `distance` places.
    static func reordered(
        _ segments: [TCPSegment], distance: Int, _ generator: inout some RandomNumberGenerator
    ) -> [TCPSegment] {
        segments.enumerated()
            .map { (place: $0.offset + Int.random(in: 0...distance, using: &generator), segment: $0.element) }
            .enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.segment)
    }

    /// Cuts the payloads into segments of up to `size` bytes.
    static func cut(
        _ segments: [TCPSegment], upTo size: Int, _ generator: inout some RandomNumberGenerator
    ) -> [TCPSegment] {
        var result: [TCPSegment] = []
        for segment in segments {
            var rest = segment
            while rest.payload.readableBytes > 1 {
                let count = Int.random(in: 1...size, using: &generator)
                guard count < rest.payload.readableBytes, let part = rest.payload.readSlice(length: count) else {
                    break
                }
                var first = rest
                first.payload = part
                first.flags.remove(.fin)
                result.append(first)
                rest.sequence &+= UInt32(count)
            }
            result.append(rest)
        }
        return result
    }

    @Test("Reordered, repeated and cut up, a capture gives exactly what the clean one gives", arguments: captures)
    func harmlessDamage(name: String) throws {
        let segments = try Self.segments(name)
        let clean = Self.byDirection(Self.decode(segments))
        #expect(!clean.isEmpty)
        try explore(seeds: 0..<12) { simulation in
            var generator = simulation.random
            let seed = simulation.seed
            var damaged = segments
            if seed % 3 != 0 { damaged = Self.cut(damaged, upTo: seed % 3 == 1 ? 40 : 900, &generator) }
            damaged = damaged.flatMap { segment in
                Int.random(in: 0..<10, using: &generator) == 0 ? [segment, segment] : [segment]
            }
            damaged = Self.reordered(damaged, distance: 4, &generator)
            let found = Self.byDirection(Self.decode(damaged))
            #expect(found.keys.sorted() == clean.keys.sorted())
            for (key, messages) in clean {
                let same = found[key] == messages
                #expect(same, "\(key): \(found[key]?.count ?? 0) of \(messages.count)")
            }
        }
    }

    @Test("In one-byte segments, a capture gives exactly what the clean one gives")
    func oneByteSegments() throws {
        let segments = try Self.segments("kcat-snappy.pcap")
        var generator = SeededGenerator(seed: 1)
        let found = Self.byDirection(Self.decode(Self.cut(segments, upTo: 1, &generator)))
        let same = found == Self.byDirection(Self.decode(segments))
        #expect(same)
    }

    @Test("With packets lost, nothing is invented, and what no loss touches is found", arguments: captures)
    func lostPackets(name: String) throws {
        let segments = try Self.segments(name)
        let clean = Self.byDirection(Self.decode(segments))
        let counts = try explore(seeds: 0..<20) { simulation in
            var whole = 0
            var untouched = 0
            var generator = simulation.random
            let kept = segments.filter { _ in Int.random(in: 0..<20, using: &generator) > 0 }
            let decoded = Self.decode(kept)
            let found = Self.byDirection(decoded)
            for (key, messages) in found {
                for message in messages where message.isWhole {
                    let isReal = clean[key]?.contains { $0.frame == message.frame } ?? false
                    #expect(isReal, "\(key) \(message)")
                }
                whole += messages.filter(\.isWhole).count
            }
            // A message of these captures lies within one packet or few; those are counted whose packets are all there.
            let keptBytes = Set(kept.map { Place($0) })
            let lost = Dictionary(grouping: segments.filter { !keptBytes.contains(Place($0)) }) { $0.source }
            for (_, messages) in clean {
                for message in messages {
                    let source = message.direction == .request ? message.client : message.server
                    let touched = (lost[source] ?? []).contains { Self.contains($0.payload, message.frame) }
                    if !touched { untouched += 1 }
                }
            }
            return (whole: whole, untouched: untouched)
        }.results
        let whole = counts.reduce(0) { $0 + $1.whole }
        let untouched = counts.reduce(0) { $0 + $1.untouched }
        // Some frames cannot be told for certain behind a gap; nearly all can.
        #expect(whole * 100 >= untouched * 97, "\(whole) of \(untouched)")
    }

    struct Place: Hashable {
        var source: Endpoint
        var sequence: UInt32
        var count: Int
        init(_ segment: TCPSegment) {
            source = segment.source
            sequence = segment.sequence
            count = segment.payload.readableBytes
        }
    }

    static func contains(_ payload: ByteBuffer, _ frame: ByteBuffer) -> Bool {
        let count = min(payload.readableBytes, 16, frame.readableBytes)
        guard count >= 8 else { return false }
        let head = frame.part(0..<count).array
        let bytes = payload.array
        guard bytes.count >= count else { return false }
        return (0...(bytes.count - count)).contains { Array(bytes[$0..<($0 + count)]) == head }
    }

    @Test("With every packet cut short, whole frames are whole and the others are noted")
    func snapLength() throws {
        let decoded = Decoded(try Decoded.fixture("kcat-snaplen120.pcap"))
        let clean = Decoded(try Decoded.fixture("kcat-snappy.pcap"))
        #expect(decoded.error == nil)
        // The headers fit into what was captured, so every message is known; those longer than that have no body.
        #expect(decoded.streams == clean.streams)
        for (message, original) in zip(decoded.messages, clean.messages) {
            #expect(message.correlationID == original.correlationID)
            #expect(message.latencyNanoseconds == original.latencyNanoseconds)
            if message.isWhole {
                #expect(message.frame == original.frame)
            } else {
                let missing = original.size - message.frame.readableBytes
                #expect(message.notes.contains(.missingBytes(missing)), "\(message.notes)")
                #expect(message.body == nil)
            }
        }
        let cut = decoded.messages.filter { !$0.isWhole }
        #expect(!cut.isEmpty && cut.count < decoded.messages.count)
    }
}
