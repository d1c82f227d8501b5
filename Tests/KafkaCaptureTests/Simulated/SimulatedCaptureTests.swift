import KafkaClient
import KafkaCodec
import KafkaSimulation
import KafkaSimulationTesting
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Captures of simulated runs")
struct SimulatedCaptureTests {
    @Test("A simulation writes what was said, and the same seed the same file")
    func written() throws {
        let file = try SimulatedTraffic.capture(seed: 1)
        #expect(try SimulatedTraffic.capture(seed: 1) == file)
        let decoded = Decoded(file, apis: .kafka)
        #expect(decoded.error == nil && decoded.fileNotes.isEmpty)
        #expect(decoded.messages.allSatisfy { $0.isWhole && $0.notes.isEmpty && $0.apiKey != nil })
        #expect(decoded.summaries.allSatisfy { $0.isKafka && $0.missingBytes == 0 })
        let produced = JSONLinesTests.produced(try JSONLinesTests.objects(JSONLinesTests.lines(decoded)))
        #expect(produced.count == 20 && produced.allSatisfy { $0.topic == "orders" || $0.topic.isEmpty })
        #expect(decoded.messages.allSatisfy { "\($0.server)".hasPrefix("10.0.0.") })
        #expect(decoded.messages.contains { $0.apiKey?.name == "Fetch" && ($0.latencyNanoseconds ?? 0) > 0 })
    }

    @Test("The trace of a run does not change by its being captured")
    func trace() throws {
        func run(capturing: Bool) throws -> SimulationReport {
            try Simulation.run(seed: 3) { simulation in
                if capturing { try simulation.writeCapture(to: "/dev/null") }
                let cluster = try SimulatedCluster(in: simulation)
                try cluster.createTopic("orders")
                try await cluster.withClient { client in
                    try await client.withProducer { producer in
                        _ = try await producer.send(ProducerRecord(topic: "orders", value: "x"))
                    }
                }
            }.report
        }
        #expect(try run(capturing: true).hash == run(capturing: false).hash)
    }

    @Test("A file that cannot be made is an error")
    func noFile() throws {
        #expect(throws: SimulationCaptureError.self) {
            try simulate(seed: 1) { try $0.writeCapture(to: "/nowhere/at/all.pcapng") }
        }
        #expect(throws: SimulationCaptureError.self) {
            try simulate(seed: 1) { simulation in
                try simulation.writeCapture(to: "/dev/full")
                let cluster = try SimulatedCluster(in: simulation)
                try cluster.createTopic("orders")
                try await cluster.withClient { client in
                    try await client.withProducer { producer in
                        _ = try await producer.send(ProducerRecord(topic: "orders", value: "x"))
                    }
                }
            }
        }
    }

    // MARK: - Damage

    static func segments(_ file: ByteBuffer) throws -> [TCPSegment] {
        var reader = CaptureFileReader(BufferByteSource(file))
        var parser = PacketParser(maximumFragmentBytes: 1 << 20)
        var segments: [TCPSegment] = []
        while let packet = try reader.next() {
            if let segment = parser.parse(packet) { segments.append(segment) }
        }
        return segments
    }

    /// What does not depend on addresses: messages by the client's port and the direction.
    static func byPort(_ messages: [CapturedMessage]) -> [String: [CapturedMessage]] {
        let nowhere = Endpoint(address: NetworkAddress(ipv4: 0), port: 0)
        return Dictionary(grouping: messages) { "\($0.client.port) \($0.server.port) \($0.direction)" }
            .mapValues { messages in
                messages.map { message in
                    var message = message
                    message.connection = 0
                    message.client = nowhere
                    message.server = nowhere
                    return message
                }
            }
    }

    static func builder(_ generator: inout SimulationRandom) -> PacketBuilder {
        let links: [LinkType] = [.ethernet, .linuxCooked, .linuxCooked2, .null, .loop, .raw]
        var builder = PacketBuilder(linkType: links.randomElement(using: &generator) ?? .ethernet)
        if builder.linkType == .ethernet, Bool.random(using: &generator) {
            builder.tags = [(0x88a8, 7), (0x8100, 42)].suffix(Int.random(in: 1...2, using: &generator))
        }
        return builder
    }

    static func inIPv6(_ segment: TCPSegment) -> TCPSegment {
        var segment = segment
        segment.source = .ipv6(segment.source.address.low, segment.source.port)
        segment.destination = .ipv6(segment.destination.address.low, segment.destination.port)
        return segment
    }

    @Test("Damaged in any way, a capture gives what can be known, and nothing else", arguments: 0..<6 as Range<UInt64>)
    func damage(run: UInt64) throws {
        let segments = try Self.segments(try SimulatedTraffic.capture(seed: run))
        let clean = Decoded(segments.map { PacketBuilder().packet($0) }, apis: .kafka)
        let expected = Self.byPort(clean.messages)
        #expect(clean.messages.count > 40)
        try explore(seeds: 0..<50) { simulation in
            var generator = simulation.random
            var damaged = segments
            let kind = simulation.seed % 5
            if kind == 0 || kind == 4 {
                damaged = DamagedCaptureTests.cut(damaged, upTo: simulation.seed % 25 == 0 ? 1 : 300, &generator)
            }
            if kind == 1 || kind == 4 {
                damaged = damaged.flatMap { Int.random(in: 0..<8, using: &generator) == 0 ? [$0, $0] : [$0] }
                damaged = DamagedCaptureTests.reordered(damaged, distance: 4, &generator)
            }
            if kind == 2 {
                damaged = Array(damaged.prefix(Int.random(in: 0..<damaged.count, using: &generator)))
            }
            if kind == 3 { damaged = damaged.filter { _ in Int.random(in: 0..<25, using: &generator) > 0 } }
            if Bool.random(using: &generator) { damaged = damaged.map(Self.inIPv6) }
            let builder = Self.builder(&generator)
            let decoded = Decoded(damaged.map { builder.packet($0) }, apis: .kafka)
            let found = Self.byPort(decoded.messages)
            if kind != 2 && kind != 3 {
                let same = found == expected
                #expect(same, "harmless damage changes what is found")
                return
            }
            for (key, messages) in found {
                let real = Set(expected[key, default: []].map(\.frame))
                for message in messages where message.isWhole {
                    #expect(real.contains(message.frame), "\(key) \(message) was never said")
                }
            }
            if kind == 2 {
                // What was complete by then is there.
                var partial = CaptureDecoder(apis: .kafka)
                var before: [CapturedMessage] = []
                for segment in segments.prefix(damaged.count) {
                    partial.receive(PacketBuilder().packet(segment)) { event in
                        if case .message(let message) = event { before.append(message) }
                    }
                }
                for (key, messages) in Self.byPort(before) {
                    let isThere = found[key, default: []].starts(with: messages)
                    #expect(isThere, "\(key) misses what was complete")
                }
            } else {
                Self.checkGaps(segments, damaged, decoded)
            }
        }
    }

    /// Every connection of which bytes are missing, with others behind them, says so.
    static func checkGaps(_ segments: [TCPSegment], _ kept: [TCPSegment], _ decoded: Decoded) {
        struct Way: Hashable {
            var source: UInt16
            var destination: UInt16
        }
        func bytes(_ segments: [TCPSegment]) -> [Way: Set<UInt32>] {
            var bytes: [Way: Set<UInt32>] = [:]
            for segment in segments where segment.payload.readableBytes > 0 {
                bytes[Way(source: segment.source.port, destination: segment.destination.port), default: []]
                    .insert(segment.sequence)
            }
            return bytes
        }
        let there = bytes(kept)
        for (way, all) in bytes(segments) {
            let last = there[way]?.max() ?? 0
            let first = there[way]?.min() ?? .max
            // Sequence numbers of a run are far from wrapping only where they are small: the others are left out.
            guard (all.max() ?? 0) &- (all.min() ?? 0) < 1 << 24 else { continue }
            let inner = all.filter { $0 > first && $0 < last }.subtracting(there[way] ?? [])
            guard !inner.isEmpty else { continue }
            let summary = decoded.summaries.first {
                [$0.client.port, $0.server.port].contains(way.source)
                    && [$0.client.port, $0.server.port].contains(way.destination) && $0.isKafka
            }
            guard let summary else { continue }
            #expect(summary.missingBytes > 0, "bytes from port \(way.source) are missing, and nothing says so")
            let messages = decoded.messages.filter { $0.connection == summary.connection }
            let notes = decoded.notes.filter { $0.connection == summary.connection }
            let isNoted = !notes.isEmpty || messages.contains { !$0.notes.isEmpty }
            #expect(isNoted, "connection \(summary.connection) lacks a note")
            // Each gap is noted, with its size: no byte that is known to be missing is without a note.
            let noted = (messages.flatMap(\.notes) + notes.flatMap(\.notes)).reduce(0) { $0 + $1.missing }
            #expect(noted >= summary.missingBytes, "\(noted) of \(summary.missingBytes) missing bytes are noted")
        }
    }
}

extension MessageNote {
    /// The bytes that it says are not in the capture.
    fileprivate var missing: Int {
        switch self {
        case .missingBytes(let count), .gap(let count), .unfinished(let count): count
        default: 0
        }
    }
}
