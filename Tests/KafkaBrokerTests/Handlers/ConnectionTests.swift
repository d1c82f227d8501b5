import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaBroker

/// What comes in on a connection, good and bad.
@Suite struct ConnectionTests {
    private let host = TestCluster()

    private func frame(_ body: ByteBuffer) -> ByteBuffer {
        var frame = ByteBuffer(integer: Int32(body.readableBytes))
        frame.writeImmutableBuffer(body)
        return frame
    }

    @Test func framesMayComeByteByByte() throws {
        let client = host.connect()
        let request = try ApiVersionsRequest(clientSoftwareName: "a", clientSoftwareVersion: "1")
            .frame(version: 3, correlationID: 7, clientID: nil)
        for byte in request.readableBytesView { host.send(ByteBuffer(integer: byte), on: client) }
        let answer = try #require(try host.receive(on: client))
        #expect(answer.getInteger(at: answer.readerIndex, as: Int32.self) == 7)
    }

    @Test func requestsWaitForTheOneBeforeThem() throws {
        try host.createTopic("t")
        let client = host.connect()
        try host.send(host.fetchRequest("t", from: 0, maxWaitMs: 1000), version: 12, on: client)
        try host.send(host.produceRequest("t", TestRecords.batch("a")), version: 9, on: client)
        host.advance(500)
        #expect(host.cluster.log(of: PartitionName("t", 0), on: 1)?.logEndOffset == 0)
        host.advance(600)
        #expect(try host.answer(to: FetchRequest.self, version: 12, on: client) != nil)
        #expect(try host.answer(to: ProduceRequest.self, version: 9, on: client) != nil)
    }

    @Test func whoeverSendsWithoutWaitingIsHeldBack() throws {
        try host.createTopic("t")
        let client = host.connect()
        try host.send(host.fetchRequest("t", from: 0, maxWaitMs: 1000), version: 12, on: client)
        for _ in 0..<3 { host.send(frame(ByteBuffer(repeating: 0, count: 500_000)), on: client) }
        #expect(host.reading[client] == false)
        host.advance(1500)
        // The bytes were no request.
        #expect(host.closed[client] != nil)
        let other = host.connect()
        try host.send(host.fetchRequest("t", from: 0, maxWaitMs: 1000), version: 12, on: other)
        let good = try host.produceRequest("t", TestRecords.batch(String(repeating: "x", count: 400_000)))
        for _ in 0..<3 { try host.send(good, version: 9, on: other) }
        #expect(host.reading[other] == false)
        host.advance(1500)
        #expect(host.reading[other] == true)
    }

    @Test(arguments: [
        "80000000", "7fffffff", "00000000", "00000002 0012", "00000008 ffff 0000 00000001 0000",
        "00000008 0003 0063 00000001", "0000000a 0003 0000 00000001 7fff", "00000009 0012 0003 00000001 ff",
        "0000000e 0003 0000 00000001 ffff 7fffffff",
    ]) func whatIsNoRequestClosesItsConnectionAlone(_ hex: String) throws {
        let good = host.connect()
        let bad = host.connect()
        let bytes = try #require(Hexadecimal.decode(String(hex.filter { $0 != " " })))
        host.send(bytes, on: bad)
        host.send(ByteBuffer(repeating: 0, count: 16), on: bad)
        #expect(host.closed[bad]?.isEmpty == false)
        #expect(host.log.contains { $0.contains("closing connection \(bad.rawValue)") })
        _ = try host.ask(ApiVersionsRequest(), version: 0, on: good)
        #expect(host.closed[good] == nil)
    }

    @Test func aConnectionToABrokerThatDoesNotRunIsClosed() {
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        let client = host.connect()
        #expect(host.closed[client] != nil)
        #expect(host.cluster.connections(of: 1).isEmpty)
    }

    @Test func anAnswerForAClientThatIsGoneIsDropped() throws {
        try host.createTopic("t")
        let client = host.connect()
        try host.send(host.fetchRequest("t", from: 0, maxWaitMs: 1000), version: 12, on: client)
        host.disconnect(client)
        host.advance(2000)
        #expect(try host.receive(on: client) == nil)
    }

    /// Damaged requests of all APIs: the broker lives, and goes on for others.
    @Test func damagedRequestsDoNoHarm() throws {
        try explore(seeds: 0..<12) { simulation in try Self.damagedRequestsDoNoHarm(simulation.random) }
    }

    private static func damagedRequestsDoNoHarm(_ random: SimulationRandom) throws {
        let host = TestCluster()
        var generator = random
        try host.createTopic("t", partitions: 2)
        let records = try TestRecords.batch([.init(key: "k", value: "v")], compression: .gzip)
        let samples = try SampleRequests.all(topic: "t", records: records)
        for _ in 0..<250 {
            guard let sample = samples.randomElement(using: &generator),
                let version = Array(type(of: sample).validVersions).randomElement(using: &generator),
                var bytes = try? sample.frame(version: version, correlationID: 1, clientID: "fuzz")
            else { continue }
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let at = Int.random(in: 4..<bytes.writerIndex, using: &generator)
                bytes.setInteger(UInt8.random(in: 0...255, using: &generator), at: at)
            }
            if Bool.random(using: &generator) {
                let end = Int.random(in: 4...bytes.writerIndex, using: &generator)
                bytes.moveWriterIndex(to: end)
                bytes.setInteger(Int32(end - 4), at: 0)
            }
            let client = host.connect()
            host.send(bytes, on: client)
            host.advance(Int64.random(in: 0...50, using: &generator))
            host.disconnect(client)
        }
        let client = host.connect()
        let answer = try host.ask(MetadataRequest(topics: []), on: client)
        #expect(answer.brokers.map(\.nodeID) == [1])
        let produced = try host.ask(host.produceRequest("after", records), version: 9, on: client)
        #expect(produced.responses.count == 1)
    }
}
