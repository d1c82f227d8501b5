import KafkaCodec
import NIOCore
import Testing

@testable import KafkaBroker

/// What is told to go wrong with requests, and to be held up.
@Suite struct RequestFaultTests {
    private let host = TestCluster()
    private let partition = PartitionName("t", 0)

    private var endOffset: Int64? { host.cluster.log(of: partition, on: 1)?.logEndOffset }

    @Test func anErrorBeforeTheEffectLeavesNothingBehind() throws {
        try host.createTopic("t")
        let client = host.connect()
        _ = host.cluster.add(.init(apis: [.produce], count: 2, action: .fail(.notLeaderOrFollower)))
        for _ in 0..<2 {
            #expect(try host.produce("t", TestRecords.batch("a"), on: client).errorCode == .notLeaderOrFollower)
        }
        #expect(endOffset == 0)
        #expect(try host.produce("t", TestRecords.batch("a"), on: client).errorCode == .noError)
        #expect(endOffset == 1)
    }

    @Test func anErrorAfterTheEffectHidesIt() throws {
        try host.createTopic("t")
        let client = host.connect()
        _ = host.cluster.add(
            .init(apis: [.produce], count: 1, moment: .after, action: .fail(.requestTimedOut)))
        #expect(try host.produce("t", TestRecords.batch("a"), on: client).errorCode == .requestTimedOut)
        #expect(endOffset == 1)
    }

    @Test(arguments: [RequestFault.Moment.before, .after], [Int16(-1), 0])
    func aDisconnectTakesTheAnswerAway(_ moment: RequestFault.Moment, _ acks: Int16) throws {
        try host.createTopic("t")
        let client = host.connect()
        _ = host.cluster.add(.init(apis: [.produce], count: 1, moment: moment, action: .disconnect))
        let request = try host.produceRequest("t", TestRecords.batch("a"), acks: acks)
        try host.send(request, version: 9, on: client)
        host.advance(1000)
        #expect(host.closed[client] != nil)
        #expect(try host.receive(on: client) == nil)
        #expect(endOffset == (moment == .before ? 0 : 1))
    }

    @Test func recordsWithoutAcknowledgementFailByAClosedConnection() throws {
        try host.createTopic("t")
        for moment in [RequestFault.Moment.before, .after] {
            let client = host.connect()
            _ = host.cluster.add(.init(apis: [.produce], count: 1, moment: moment, action: .fail(.corruptMessage)))
            try host.send(host.produceRequest("t", TestRecords.batch("a"), acks: 0), version: 9, on: client)
            #expect(host.closed[client] != nil)
        }
        #expect(endOffset == 1)
    }

    @Test func onlyTheClientAndTheBrokerThatAreMeantAreHit() throws {
        let host = TestCluster(brokers: 2)
        try host.createTopic("t", replicas: 2, assignments: [[1, 2]])
        _ = host.cluster.add(.init(apis: [.metadata], broker: 2, count: 1, action: .disconnect))
        _ = host.cluster.add(.init(apis: [.metadata], clientID: "other", count: 1, action: .disconnect))
        _ = try host.ask(MetadataRequest(topics: []), on: host.connect(to: 1))
        let second = host.connect(to: 2)
        try host.send(MetadataRequest(topics: []), version: 9, on: second)
        #expect(host.closed[second] != nil)
    }

    @Test func whatIsHeldWaitsAndHoldsUpItsConnectionAlone() throws {
        try host.createTopic("t")
        let client = host.connect()
        let rule = host.cluster.add(.init(apis: [.produce], action: .hold))
        try host.send(host.produceRequest("t", TestRecords.batch("a")), version: 9, on: client)
        try host.send(MetadataRequest(topics: []), version: 9, on: client)
        host.advance(100_000)
        #expect(host.held.map(\.api) == [.produce])
        #expect(endOffset == 0)
        #expect(try host.receive(on: client) == nil)
        _ = try host.ask(MetadataRequest(topics: []), on: host.connect())
        host.cluster.release(rule, at: host.now)
        host.advance(1)
        #expect(endOffset == 1)
        #expect(try host.answer(to: ProduceRequest.self, version: 9, on: client) != nil)
        #expect(try host.answer(to: MetadataRequest.self, version: 9, on: client) != nil)
        try host.send(host.produceRequest("t", TestRecords.batch("b")), version: 9, on: client)
        #expect(host.held.count == 2, "the rule still holds")
        host.cluster.remove(rule)
        #expect(try host.produce("t", TestRecords.batch("c"), on: host.connect()).errorCode == .noError)
    }

    @Test func anAnswerThatIsHeldHasTakenEffect() throws {
        try host.createTopic("t")
        let client = host.connect()
        let rule = host.cluster.add(.init(apis: [.produce], count: 1, moment: .after, action: .hold))
        try host.send(host.produceRequest("t", TestRecords.batch("a")), version: 9, on: client)
        host.advance(100)
        #expect(endOffset == 1)
        #expect(try host.receive(on: client) == nil)
        host.cluster.release(rule, at: host.now)
        host.advance(0)
        let answer = try #require(try host.answer(to: ProduceRequest.self, version: 9, on: client))
        #expect(answer.responses[0].partitionResponses[0].baseOffset == 0)
    }

    @Test func oneAfterTheOtherIsReleased() throws {
        try host.createTopic("t")
        let rule = host.cluster.add(.init(apis: [], action: .hold))
        let clients = (0..<3).map { _ in host.connect() }
        for client in clients { try host.send(MetadataRequest(topics: []), version: 9, on: client) }
        for (index, client) in clients.enumerated() {
            host.cluster.release(rule, atMost: 1, at: host.now)
            host.advance(0)
            #expect(try host.receive(on: client) != nil)
            for later in clients[(index + 1)...] { #expect(try host.receive(on: later) == nil) }
        }
    }

    @Test func whatIsHeldIsGoneWithItsConnectionOrItsBroker() throws {
        try host.createTopic("t")
        let rule = host.cluster.add(.init(apis: [.produce], action: .hold))
        let gone = host.connect()
        try host.send(host.produceRequest("t", TestRecords.batch("a")), version: 9, on: gone)
        host.disconnect(gone)
        let crashed = host.connect()
        try host.send(host.produceRequest("t", TestRecords.batch("b")), version: 9, on: crashed)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(1, at: host.now)
        host.advance(10_000)
        host.cluster.release(rule, at: host.now)
        host.advance(1000)
        #expect(endOffset == 0)
    }

    /// Every API that is served can be refused, in every version, so that the client can read it.
    @Test func everyAPIHasARefusalInEveryVersion() throws {
        try host.createTopic("t")
        let client = host.connect()
        let records = try TestRecords.batch("a")
        let samples = try SampleRequests.all(topic: "t", records: records)
        #expect(Set(samples.map { type(of: $0).apiKey }) == Set(Broker.servedAPIs.map { $0.key }))
        for sample in samples {
            let api = type(of: sample).apiKey
            let versions = try #require(KafkaRelease.latest.versions(of: api))
            for version in versions.lowest...versions.highest {
                // From version 6 on, topics to delete stand in another field.
                let sample: any KafkaRequest =
                    api == .deleteTopics && version >= 6 ? DeleteTopicsRequest(topics: [.init(name: "none")]) : sample
                guard !(api == .produce && version < 3),
                    let frame = try? sample.frame(
                        version: version, correlationID: 9, clientID: "test")
                else { continue }
                _ = host.cluster.add(.init(apis: [api], count: 1, action: .fail(.kafkaStorageError)))
                host.send(frame, on: client)
                host.advance(1)
                let bytes = try #require(
                    try host.receive(on: client), "\(api) version \(version): \(host.closed[client] ?? "")")
                let answer = try MessageCatalogue.decodeResponse(bytes, to: api, version: version).message
                #expect(Self.errors(in: answer).contains(.kafkaStorageError), "\(api) version \(version)")
            }
        }
    }

    /// The error codes anywhere in a message.
    private static func errors(in value: Any) -> [ErrorCode] {
        if let code = value as? ErrorCode { return [code] }
        return Mirror(reflecting: value).children.flatMap { errors(in: $0.value) }
    }

    @Test func aSessionGoesOnWhenItsPartitionsAreRefused() throws {
        let id = try host.createTopic("t")
        let client = host.connect()
        let asked = FetchRequest.FetchPartition(partition: 0, fetchOffset: 0, partitionMaxBytes: 1000)
        var request = FetchRequest(
            maxWaitMs: 0, minBytes: 1, maxBytes: 1000, sessionID: 0, sessionEpoch: 0,
            topics: [.init(topicID: id, partitions: [asked])])
        let first = try host.ask(request, on: client)
        request.sessionID = first.sessionID
        request.sessionEpoch = 1
        request.topics = []
        _ = host.cluster.add(.init(apis: [.fetch], count: 1, action: .fail(.notLeaderOrFollower)))
        let refused = try host.ask(request, on: client)
        #expect(refused.responses.first?.partitions.first?.errorCode == .notLeaderOrFollower)
        request.sessionEpoch = 2
        #expect(try host.ask(request, on: client).errorCode == .noError)
        _ = host.cluster.add(.init(apis: [.fetch], count: 1, action: .fail(.fetchSessionIDNotFound)))
        #expect(try host.ask(request, on: client).errorCode == .fetchSessionIDNotFound)
    }

    // MARK: - Standing still

    @Test func aBrokerThatStandsStillAnswersLater() throws {
        try host.createTopic("t")
        let client = host.connect()
        host.cluster.pause(1, at: host.now)
        try host.send(host.produceRequest("t", TestRecords.batch("a")), version: 9, on: client)
        let other = host.connect()
        try host.send(MetadataRequest(topics: []), version: 9, on: other)
        host.advance(5000)
        #expect(host.reading[client] == false)
        #expect(host.reading[other] == false)
        #expect(endOffset == 0)
        host.cluster.resume(1, at: host.now)
        host.advance(1)
        #expect(host.reading[client] == true)
        #expect(endOffset == 1)
        #expect(try host.answer(to: ProduceRequest.self, version: 9, on: client) != nil)
        #expect(try host.answer(to: MetadataRequest.self, version: 9, on: other) != nil)
    }

    @Test func aLeaderThatStandsStillForTooLongIsReplacedAndLearnsOfIt() throws {
        let host = TestCluster(brokers: 3)
        try host.createTopic("t", assignments: [[1, 2, 3]])
        host.cluster.pause(1, at: host.now)
        host.advance(12_000)
        #expect(host.cluster.metadata.partition(partition)?.leader == 2)
        #expect(host.cluster.leaderEpoch(of: partition, on: 1) == 0, "it does not know yet")
        host.cluster.resume(1, at: host.now)
        host.advance(20_000)
        #expect(host.cluster.leaderEpoch(of: partition, on: 1) == nil)
        #expect(host.cluster.metadata.partition(partition)?.inSyncReplicas == [1, 2, 3])
    }

    @Test func aBrokerCanCrashWhileItStandsStill() throws {
        try host.createTopic("t")
        let client = host.connect()
        host.cluster.pause(1, at: host.now)
        try host.send(host.produceRequest("t", TestRecords.batch("a")), version: 9, on: client)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(1, at: host.now)
        host.advance(10_000)
        host.cluster.resume(1, at: host.now)
        #expect(endOffset == 0)
        #expect(try host.produce("t", TestRecords.batch("b"), on: host.connect()).errorCode == .noError)
    }
}
