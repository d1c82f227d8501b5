import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaCapture

/// Bytes of real captures, changed at random places: whatever comes out, it comes out soon and without a trap.
@Suite("Fuzzing")
struct FuzzTests {
    static let captures = CaptureFixtureTests.captures.map { "\($0.0).\($0.1)" } + ["kcat-snaplen120.pcap"]

    @Test("Mutated files", arguments: captures)
    func mutatedFiles(name: String) throws {
        let original = try Decoded.fixture(name)
        // The first packets hold every kind of header; more of them would only take longer.
        let bytes = original.part(0..<min(original.readableBytes, 12_000)).array
        try explore(seeds: 0..<250) { simulation in
            var generator = simulation.random
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...12, using: &generator) { Self.mutate(&mutated, &generator) }
            let decoded = Decoded(ByteBuffer(bytes: mutated), chunkSize: simulation.seed % 5 == 0 ? 97 : .max)
            let size = decoded.messages.reduce(0) { $0 + $1.frame.readableBytes }
            #expect(size <= mutated.count)
            if let error = decoded.error { #expect(error.offset <= Int64(mutated.count), "\(error)") }
        }
    }

    /// Changes some bytes, with a liking for values at the edges.
    static func mutate(_ bytes: inout [UInt8], _ generator: inout SimulationRandom) {
        guard bytes.count > 8 else { return }
        let place = Int.random(in: 0..<(bytes.count - 8), using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[place] = .random(in: 0...255, using: &generator)
        case 2: for offset in 0..<4 { bytes[place + offset] = 0xff }
        case 3: for offset in 0..<4 { bytes[place + offset] = 0 }
        case 4: bytes.removeSubrange(place..<(place + Int.random(in: 1...8, using: &generator)))
        default: bytes.insert(contentsOf: bytes[place..<(place + 8)], at: place)
        }
    }

    @Test("Mutated payloads in good packets", arguments: DamagedCaptureTests.captures)
    func mutatedPayloads(name: String) throws {
        let segments = Array(try DamagedCaptureTests.segments(name).prefix(150))
        try explore(seeds: 0..<60) { simulation in
            var generator = simulation.random
            let mutated = segments.map { segment in
                guard segment.payload.readableBytes > 8, Int.random(in: 0..<6, using: &generator) == 0 else {
                    return segment
                }
                var bytes = segment.payload.array
                Self.mutate(&bytes, &generator)
                var segment = segment
                segment.payload = ByteBuffer(bytes: bytes)
                return segment
            }
            let decoded = DamagedCaptureTests.decode(mutated)
            let total = mutated.reduce(0) { $0 + $1.payload.readableBytes }
            #expect(decoded.messages.reduce(0) { $0 + $1.frame.readableBytes } <= total)
        }
    }

    @Test("Mutated files, decoded with the codec and rendered", arguments: captures)
    func mutatedRendering(name: String) throws {
        let original = try Decoded.fixture(name)
        let start = original.readableBytes / 2
        // The file's beginning, and traffic from its middle, where records are.
        let bytes = original.part(0..<min(original.readableBytes, start + 8_000)).array
        try explore(seeds: 0..<12) { simulation in
            var generator = simulation.random
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...60, using: &generator) {
                let place = Int.random(in: 400..<mutated.count, using: &generator)
                mutated[place] = .random(in: 0...255, using: &generator)
            }
            let decoded = Decoded(ByteBuffer(bytes: mutated), apis: .kafka)
            let lines = JSONLinesTests.lines(decoded)
            #expect(lines.count == decoded.messages.count + decoded.notes.count + decoded.unanswered.count)
            _ = try JSONLinesTests.objects(lines)
            let text = TextTests.text(decoded, isVerbose: true)
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        }
    }

    @Test("Random segments of one connection")
    func randomSegments() throws {
        let request = Frames.joined(Frames.request(3, 5, 1), Frames.request(1, 11, 2, body: 300)).array
        try explore(seeds: 0..<300) { simulation in
            var generator = simulation.random
            let talk = Talk()
            var segments: [TCPSegment] = []
            for _ in 0..<60 {
                let fromClient = Bool.random(using: &generator)
                let flags = TCPSegment.Flags(rawValue: .random(in: 0...255, using: &generator) & 0x17)
                let near = Bool.random(using: &generator)
                let count = Int.random(in: 0..<request.count, using: &generator)
                segments.append(
                    TCPSegment(
                        from: fromClient ? talk.client : talk.server, to: fromClient ? talk.server : talk.client,
                        near
                            ? 1_000 + .random(in: 0..<500, using: &generator)
                            : .random(in: 0...(.max), using: &generator),
                        ack: near ? 9_000 + .random(in: 0..<500, using: &generator) : nil, flags,
                        ByteBuffer(bytes: request.prefix(count)), time: 1
                    )
                )
            }
            let decoded = DamagedCaptureTests.decode(segments)
            #expect(decoded.statistics.segments == 60)
        }
    }

    @Test("Files cut off anywhere", arguments: ["kcat-snappy.pcap", "librdkafka-transactions-zstd.pcapng"])
    func truncation(name: String) throws {
        let bytes = try Decoded.fixture(name)
        let whole = Decoded(bytes)
        var lengths = Array(0..<200)
        lengths += stride(from: 200, to: min(bytes.readableBytes, 40_000), by: 331)
        for length in lengths {
            let decoded = Decoded(bytes.part(0..<length))
            // What is there comes out as it does from the whole file.
            let found = decoded.messages.filter { $0.isWhole }
            #expect(found.count <= whole.messages.count)
            if length >= 200 {
                #expect(decoded.error == nil, "\(length)")
                #expect(decoded.fileNotes.count <= 1)
            } else if length < 24 {
                #expect(decoded.error != nil || !decoded.fileNotes.isEmpty, "\(length)")
            }
        }
    }
}
