import Testing

@testable import KafkaCapture

@Suite("What is remembered of requests")
struct RequestMemoryTests {
    @Test("It is bounded over all connections, and for each")
    func bounds() {
        var memory = RequestMemory<Int>(maximum: 3)
        for number in 0..<5 as Range<Int32> { memory.set(Int(number), connection: Int(number), 1) }
        #expect(memory.count == 3 && memory.take(connection: 4, 1) == nil)
        // A known number is replaced, and room that is given back is used again.
        memory.set(20, connection: 2, 1)
        #expect(memory.take(connection: 2, 1) == 20 && memory.take(connection: 2, 1) == nil && memory.count == 2)
        memory.set(7, connection: 0, 2)
        memory.forget(connection: 0)
        memory.forget(connection: 9)
        #expect(memory.count == 1 && memory.take(connection: 1, 1) == 1 && memory.count == 0)
        var large = RequestMemory<Int>()
        for number in 0..<10_001 as Range<Int32> { large.set(0, connection: 1, number) }
        #expect(large.count == 10_000)
    }

    @Test("Requests that wait are bounded over all connections")
    func outstanding() {
        var settings = CaptureSettings()
        settings.maximumAllOutstandingRequests = 10
        var decoder = CaptureDecoder(apis: KnownApis.table, settings: settings)
        var unanswered: [UnansweredRequest] = []
        var highest = 0
        var talks: [Talk] = []
        for port in 0..<5 as Range<UInt16> {
            var talk = Talk(client: .ipv4(9, 1_000 + port))
            talk.open()
            for number in 0..<4 as Range<Int32> { talk.send(.client, Frames.request(3, 5, number)) }
            for packet in talk.packets {
                decoder.receive(packet) { if case .unanswered(let request) = $0 { unanswered.append(request) } }
                highest = max(highest, decoder.outstandingRequests)
            }
            talks.append(talk)
        }
        #expect(highest == 10 && decoder.outstandingRequests == 10)
        // The third connection's first two are the first that are too many: the oldest of the connection at hand.
        #expect(unanswered.count == 10)
        #expect(
            unanswered.prefix(2).map(\.connection) == [2, 2] && unanswered.prefix(2).map(\.correlationID) == [0, 1])
        decoder.finish { if case .unanswered(let request) = $0 { unanswered.append(request) } }
        #expect(unanswered.count == 20 && decoder.outstandingRequests == 0)
    }
}
