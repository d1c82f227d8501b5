import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Topics' configurations, from the request to what they do.
@Suite struct TopicConfigurationTests {
    @Test func configurationsThatAreAlteredHoldAtOnce() throws {
        let host = TestCluster()
        try host.createTopic("t")
        let client = host.connect()
        let large = try TestRecords.batch([.init(key: "k", value: String(repeating: "x", count: 500))])
        #expect(try host.produce("t", large, on: client).errorCode == .noError)
        let request = IncrementalAlterConfigsRequest(
            resources: [
                .init(
                    resourceType: 2, resourceName: "t",
                    configs: [
                        .init(name: "max.message.bytes", configOperation: 0, value: "300"),
                        .init(name: "message.timestamp.type", configOperation: 0, value: "LogAppendTime"),
                    ]
                )
            ]
        )
        #expect(try host.ask(request, on: client).responses.map(\.errorCode) == [.noError])
        host.advance(10)
        #expect(try host.produce("t", large, on: client).errorCode == .messageTooLarge)
        let answer = try host.produce("t", TestRecords.batch("small"), on: client)
        #expect(answer.logAppendTimeMs == host.now.milliseconds)
    }

    @Test func retentionAndCompactionRunByThemselves() throws {
        let host = TestCluster()
        try host.createTopic("old", configuration: [("retention.ms", "60000")])
        try host.createTopic(
            "keys",
            configuration: [
                ("cleanup.policy", "compact"), ("min.cleanable.dirty.ratio", "0"), ("segment.ms", "1000"),
                ("delete.retention.ms", "1000"),
            ]
        )
        let client = host.connect()
        _ = try host.produce("old", TestRecords.batch("gone"), on: client)
        for (value, time) in [("1", 0), ("2", 2000), ("3", 4000)] as [(String, Int64)] {
            let entry = TestRecords.Entry(key: "k", value: value, timestamp: TestRecords.epoch + time)
            _ = try host.produce("keys", TestRecords.batch([entry]), on: client)
        }
        host.advance(20_000)
        let keys = try #require(host.cluster.log(of: PartitionName("keys", 0), on: 1))
        #expect(try keys.contents() == ["1:k=2", "2:k=3"])
        host.advance(600_000)
        let old = try #require(host.cluster.log(of: PartitionName("old", 0), on: 1))
        #expect(old.logStartOffset == 1)
        #expect(try old.contents().isEmpty)
    }

    @Test func brokersGiveWhatTopicsDoNotSay() {
        var values = ConfigurationValues(broker: ["log.retention.hours": "2", "log.segment.bytes": "1000"])
        #expect(values.log.retentionMs == 7_200_000)
        #expect(values.log.segmentBytes == 1000)
        values.broker["log.retention.ms"] = "5"
        #expect(values.log.retentionMs == 5)
        values.topic["retention.ms"] = "6"
        #expect(values.log.retentionMs == 6)
        values.topic["compression.type"] = "zstd"
        values.topic["compression.zstd.level"] = "7"
        #expect(values.log.compressionType == .codec(.zstd))
        #expect(values.log.compressionLevels[.zstd]?.value == 7)
        values.topic["cleanup.policy"] = "compact, delete"
        #expect(values.log.isCompacted && values.log.deletesOldSegments)
    }

    @Test(arguments: [
        ("retention.ms", "-1", true), ("retention.ms", "-2", false), ("retention.ms", "1.5", false),
        ("cleanup.policy", "delete,compact", true), ("cleanup.policy", "", false), ("cleanup.policy", "shred", false),
        ("segment.bytes", "14", true), ("segment.bytes", "13", false), ("segment.bytes", "99999999999", false),
        ("min.cleanable.dirty.ratio", "1", true), ("min.cleanable.dirty.ratio", "1.1", false),
        ("preallocate", "TRUE", true), ("preallocate", "yes", false), ("compression.type", "lz4", true),
        ("compression.type", "LZ4", false), ("min.insync.replicas", "0", false), (" x", "1", false),
    ]) func valuesAreChecked(name: String, value: String, isGood: Bool) {
        let configuration = TopicConfiguration.named(name)
        #expect((configuration != nil && configuration?.problem(with: value) == nil) == isGood)
    }

    @Test func replicasGoToDifferentRacks() throws {
        let host = TestCluster(brokers: 6, racks: ["a", "b", "c"])
        try host.createTopic("t", partitions: 12, replicas: 3)
        let partitions = try #require(host.cluster.metadata.topics["t"]?.partitions)
        for partition in partitions {
            let racks = Set(partition.replicas.compactMap { host.cluster.metadata.brokers[$0]?.rack })
            #expect(racks == ["a", "b", "c"])
            #expect(partition.leader == partition.replicas[0])
        }
        let leaders = Dictionary(grouping: partitions, by: \.leader).mapValues(\.count)
        #expect(leaders == [1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2])
    }

    @Test func transactionalRecordsNeedATransaction() throws {
        let host = TestCluster()
        try host.createTopic("t")
        let client = host.connect()
        let batch = try TestRecords.batch(
            [.init(key: "k", value: "v")], producerID: 1, epoch: 0, sequence: 0, isTransactional: true
        )
        let unnamed = try host.produce("t", batch, on: client)
        #expect(unnamed.errorCode == .transactionalIDAuthorizationFailed)
        var request = host.produceRequest("t", batch)
        request.transactionalID = "tx"
        let named = try host.ask(request, version: 9, on: client)
        #expect(named.responses.first?.partitionResponses.first?.errorCode == .notEnoughReplicas)
        let coordinator = try host.ask(
            InitProducerIdRequest(transactionalID: "tx", transactionTimeoutMs: 1), version: 4, on: client)
        #expect(coordinator.errorCode == .notCoordinator)
        let empty = try host.ask(
            InitProducerIdRequest(transactionalID: "", transactionTimeoutMs: 1), version: 4, on: client)
        #expect(empty.errorCode == .invalidRequest)
    }

    /// Settings come from users: odd ones must not stop the time or end the process.
    @Test(arguments: ["0", "-1", "9223372036854775807", "soon"]) func oddSettingsDoNoHarm(value: String) throws {
        let names = [
            "replica.lag.time.max.ms", "replica.fetch.wait.max.ms", "replica.fetch.backoff.ms",
            "broker.heartbeat.interval.ms", "log.retention.check.interval.ms", "log.cleaner.backoff.ms",
            "replica.high.watermark.checkpoint.interval.ms", "producer.id.expiration.check.interval.ms",
            "leader.imbalance.check.interval.seconds", "num.partitions", "default.replication.factor",
            "replica.socket.timeout.ms", "log.retention.ms", "log.segment.bytes", "log.flush.interval.ms",
            "max.incremental.fetch.session.cache.slots",
        ]
        let host = TestCluster(brokers: 2, settings: names.map { ($0, value) })
        host.delayMs = 0
        host.advance(100)
        let client = host.connect()
        let topics = [CreateTopicsRequest.CreatableTopic(name: "t", numPartitions: -1, replicationFactor: -1)]
        let request = CreateTopicsRequest(topics: topics)
        #expect(try host.ask(request, on: client).topics.count == 1)
        host.advance(100)
        #expect(try host.ask(MetadataRequest(topics: nil), on: client).brokers.count <= 2)
    }

    @Test func producerIDsAreNeverGivenTwice() throws {
        let host = TestCluster(brokers: 2)
        let clients = [host.connect(to: 1), host.connect(to: 2)]
        var ids: Set<Int64> = []
        for index in 0..<2100 {
            let request = InitProducerIdRequest(transactionalID: nil, transactionTimeoutMs: 1000)
            let answer = try host.ask(request, version: 4, on: clients[index % 2])
            #expect(answer.errorCode == .noError)
            #expect(ids.insert(answer.producerID).inserted)
        }
    }

    @Test func brokersHaveBlocksOfProducerIDsOfTheirOwn() throws {
        let host = TestCluster(brokers: 2)
        func ids(_ count: Int, from broker: Int32) throws -> [Int64] {
            let client = host.connect(to: broker)
            return try (0..<count).map { _ in
                try host.ask(
                    InitProducerIdRequest(transactionalID: nil, transactionTimeoutMs: 1000), version: 4, on: client
                ).producerID
            }
        }
        #expect(try ids(1, from: 2) == [0])
        // The first block of this one is the second of all; its next comes after that.
        #expect(try ids(1001, from: 1) == Array(1000..<2000) + [2000])
        #expect(try ids(1000, from: 2) == Array(1..<1000) + [3000])
        // A broker that was started again does not know how far it had come.
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        #expect(try ids(2, from: 1) == [4000, 4001])
        #expect(try ids(1, from: 2) == [3001])
    }

    @Test func whoWaitsForAProducerIDGetsItWhenTheBrokerHasRegisteredAnew() throws {
        let host = TestCluster(brokers: 2)
        let clients = (0..<3).map { _ in host.connect(to: 1) }
        host.blocked = [.init(.broker(1), .controller), .init(.controller, .broker(1))]
        for client in clients {
            try host.send(
                InitProducerIdRequest(transactionalID: nil, transactionTimeoutMs: 1000), version: 4, on: client)
        }
        // Longer than the broker's session with the controller lasts.
        host.advance(30_000)
        for client in clients {
            #expect(try host.answer(to: InitProducerIdRequest.self, version: 4, on: client) == nil)
        }
        host.blocked = []
        host.advance(15_000)
        let answers = try clients.map { client in
            try #require(try host.answer(to: InitProducerIdRequest.self, version: 4, on: client))
        }
        #expect(answers.allSatisfy { $0.errorCode == .noError })
        #expect(answers.map(\.producerID) == [0, 1, 2])
    }
}
