import KafkaCodec
import Testing

@testable import KafkaCapture

@Suite("What is remembered of requests")
struct RequestMemoryTests {
    @Test("It is bounded over all connections, and for each")
    func bounds() {
        var memory = RequestMemory<Int>(maximum: 3)
        // The fourth and the fifth take the place of the oldest of the first connections.
        for number in 0..<5 as Range<Int32> { memory.set(Int(number), connection: Int(number), 1) }
        #expect(memory.count == 3 && memory.take(connection: 0, 1) == nil && memory.take(connection: 1, 1) == nil)
        // A known number is replaced.
        memory.set(20, connection: 2, 1)
        #expect(memory.take(connection: 2, 1) == 20 && memory.take(connection: 2, 1) == nil && memory.count == 2)
        memory.set(7, connection: 3, 2)
        memory.forget(connection: 3)
        memory.forget(connection: 9)
        #expect(memory.count == 1 && memory.take(connection: 4, 1) == 4 && memory.count == 0)
    }

    @Test("Of a connection with too many, the oldest are forgotten")
    func ofConnection() {
        var memory = RequestMemory<Int>()
        for number in 0..<10_000 as Range<Int32> { memory.set(Int(number), connection: 1, number) }
        // Set again, the first is no longer the oldest; the third was answered.
        memory.set(-1, connection: 1, 0)
        #expect(memory.take(connection: 1, 2) == 2 && memory.count == 9_999)
        for number in 10_000..<10_003 as Range<Int32> { memory.set(Int(number), connection: 1, number) }
        #expect(memory.count == 10_000)
        #expect(memory.take(connection: 1, 1) == nil && memory.take(connection: 1, 3) == nil)
        #expect(memory.take(connection: 1, 0) == -1 && memory.take(connection: 1, 4) == 4)
        // Over and over with a few at a time, what is kept stays small and right.
        for number in 20_000..<100_000 as Range<Int32> {
            memory.set(Int(number), connection: 2, number)
            if number >= 20_003 { #expect(memory.take(connection: 2, number - 3) == Int(number - 3)) }
        }
        #expect(memory.count == 9_998 + 3)
    }

    @Test("Who holds most gives up half, until an eighth of the limit is free")
    func shares() {
        func shares(_ counts: [Int], _ limit: Int) -> [String] {
            let held = counts.enumerated().map { (connection: $0.offset, count: $0.element) }
            return RequestShedding.shares(of: held.reversed(), limit: limit).map { "\($0.connection): \($0.dropped)" }
        }
        #expect(shares([1, 60, 2, 40], 104) == ["1: 12"])
        #expect(shares([1, 40, 2, 60], 80) == ["3: 30", "1: 3"])
        #expect(shares([5, 5, 5], 14) == ["0: 2"])
        #expect(shares([1, 1], 0) == ["0: 1", "1: 1"] && shares([3], -1) == ["0: 2", "0: 1"])
        #expect(shares([3, 4], 8) == [] && shares([], 0) == [])
    }

    @Test("Connections without responses do not take the pairing from one that has them")
    func pairing() {
        var settings = CaptureSettings()
        settings.maximumAllOutstandingRequests = 1_000
        var decoder = CaptureDecoder(apis: KnownApis.table, settings: settings)
        func receive(_ talk: inout Talk, _ body: (CapturedEvent) -> Void = { _ in }) {
            for packet in talk.packets { decoder.receive(packet, body) }
            talk.segments = []
        }
        // Three connections of which the capture has the client's side alone.
        for port in 0..<3 as Range<UInt16> {
            var talk = Talk(client: .ipv4(9, 1_000 + port))
            talk.open()
            for number in 0..<333 as Range<Int32> { talk.send(.client, Frames.request(3, 5, number)) }
            receive(&talk)
        }
        #expect(decoder.outstandingRequests == 999)
        var healthy = Talk(client: .ipv4(9, 2_000))
        var responses: [CapturedMessage] = []
        healthy.open()
        for number in 0..<200 as Range<Int32> {
            for id in 0..<5 as Range<Int32> { healthy.send(.client, Frames.request(3, 5, 5 * number + id)) }
            for id in 0..<5 as Range<Int32> { healthy.send(.server, Frames.response(5 * number + id)) }
            receive(&healthy) {
                guard case .message(let message) = $0, message.direction == .response else { return }
                responses.append(message)
            }
        }
        #expect(responses.count == 1_000 && responses.allSatisfy { $0.apiKey?.rawValue == 3 && $0.notes.isEmpty })
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
        // The third connection's third is the first that is too many: half of the first connection's are given up for it.
        #expect(unanswered.count == 10)
        #expect(
            unanswered.prefix(4).map(\.connection) == [0, 0, 1, 1]
                && unanswered.prefix(4).map(\.correlationID) == [0, 1, 0, 1])
        decoder.finish { if case .unanswered(let request) = $0 { unanswered.append(request) } }
        #expect(unanswered.count == 20 && decoder.outstandingRequests == 0)
    }
}
