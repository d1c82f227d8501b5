import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// Every version of every API, and the versions of every release.
@Suite struct VersionTests {
    /// A release that has a version of an API.
    private func release(of api: ApiKey, _ version: Int16) -> KafkaRelease? {
        KafkaRelease.all.last { release in
            guard release.versions(of: api)?.contains(version) == true else { return false }
            return !(api == .produce && version < 3 && (release.versions(of: api)?.highest ?? 0) >= 12)
        }
    }

    @Test func everyVersionOfEveryServedAPIIsAnswered() throws {
        for served in Broker.servedAPIs {
            for version in served.validVersions {
                // A version that was never in a release is set by hand.
                let release = release(of: served.key, version) ?? .latest
                let broker = ClusterConfiguration.Broker(
                    id: 1, release: release, versions: [served.key: VersionRange(version, version)]
                )
                let host = TestCluster(ClusterConfiguration(brokers: [broker]))
                let id = try host.createTopic("t")
                let client = host.connect()
                let records = try version < 3 && served.key == .produce ? messages(magic: 1) : TestRecords.batch("a")
                let samples = try SampleRequests.all(topic: "t", records: records)
                let sample = try #require(samples.first { type(of: $0).apiKey == served.key })
                let request = fitted(sample, version, id)
                let frame = try request.frame(version: version, correlationID: 9, clientID: "test")
                host.send(frame, on: client)
                host.advance(1000)
                let answer = try #require(
                    try host.receive(on: client), "\(served.messageName) \(version): \(host.closed[client] ?? "silent")"
                )
                _ = try MessageCatalogue.decodeResponse(answer, to: served.key, version: version)
            }
        }
    }

    /// What one version cannot carry of a sample, and what it needs instead.
    private func fitted(_ request: any KafkaRequest, _ version: Int16, _ id: KafkaUUID) -> any KafkaRequest {
        switch request {
        case var request as ProduceRequest:
            if version >= 13 {
                request.topicData[0].name = ""
                request.topicData[0].topicID = id
            }
            return request
        case var request as FetchRequest:
            if version >= 13 {
                request.topics[0].topic = ""
                request.topics[0].topicID = id
            }
            if version >= 15 { request.replicaID = -1 }
            return request
        case var request as ListOffsetsRequest:
            if version > 0 { request.topics[0].partitions[0].maxNumOffsets = 1 }
            return request
        case var request as MetadataRequest:
            if version < 4 { request.allowAutoTopicCreation = true }
            return request
        case var request as DeleteTopicsRequest:
            if version >= 6 {
                request.topics = request.topicNames.map { .init(name: $0) }
                request.topicNames = []
            }
            return request
        default:
            return fittedForTransactions(request, version, id)
        }
    }

    private func fittedForTransactions(
        _ request: any KafkaRequest, _ version: Int16, _ id: KafkaUUID
    ) -> any KafkaRequest {
        switch request {
        case var request as FindCoordinatorRequest:
            if version < 4 { request.coordinatorKeys = [] } else { request.key = "" }
            return request
        case var request as AddPartitionsToTxnRequest:
            if version < 4 {
                request.transactions = []
            } else {
                request.v3AndBelowTransactionalID = ""
                request.v3AndBelowTopics = []
            }
            return request
        case var request as TxnOffsetCommitRequest:
            if version >= 6 {
                request.topics[0].name = ""
                request.topics[0].topicID = id
            }
            return request
        case var request as OffsetFetchRequest:
            if version < 8 {
                request.groups = []
            } else {
                request.groupID = ""
                request.topics = []
            }
            if version >= 10 { request.groups[0].topics = [.init(topicID: id, partitionIndexes: [0])] }
            return request
        default:
            return request
        }
    }

    private func messages(magic: Int8) throws -> ByteBuffer {
        var set = try MessageSetBuilder(magic: magic)
        for value in ["a", "b"] {
            _ = try set.append(key: nil, value: ByteBuffer(string: value), timestamp: TestRecords.epoch)
        }
        return try set.finish()
    }

    @Test func releasesAreKnownByName() throws {
        #expect(KafkaRelease.all.first?.name == "0.10.0")
        #expect(KafkaRelease("0.10.2.1")?.name == "0.10.2")
        #expect(KafkaRelease("3.9.1")?.name == "3.9")
        #expect(KafkaRelease("v4.1")?.name == "4.1")
        #expect(KafkaRelease("9.9") == nil)
        #expect(try #require(KafkaRelease("2.8")) < #require(KafkaRelease("3.0")))
    }

    @Test(
        arguments: [
            ("0.10.0", ApiKey.produce, 0, 2), ("0.10.2", .fetch, 0, 3), ("0.11.0", .produce, 0, 3),
            ("1.0", .fetch, 0, 6),
            ("1.1", .fetch, 0, 7), ("2.0", .listOffsets, 0, 3), ("2.3", .fetch, 0, 11), ("2.4", .produce, 0, 8),
            ("2.4", .metadata, 0, 9), ("2.8", .createTopics, 0, 7), ("3.1", .fetch, 0, 13), ("3.7", .fetch, 0, 16),
            ("3.9", .listOffsets, 0, 9), ("4.0", .fetch, 4, 17), ("4.0", .createTopics, 2, 7), ("4.1", .produce, 0, 13),
        ] as [(String, ApiKey, Int16, Int16)])
    func versionsOfReleases(name: String, api: ApiKey, lowest: Int16, highest: Int16) throws {
        let versions = try #require(KafkaRelease(name)?.versions(of: api))
        #expect(versions == VersionRange(lowest, highest))
    }

    @Test func noReleaseTakesVersionsAwayBefore4() {
        for (older, newer) in zip(KafkaRelease.all, KafkaRelease.all.dropFirst()) {
            for key in 0...94 as ClosedRange<Int16> {
                guard let before = older.versions(of: ApiKey(rawValue: key)) else { continue }
                let after = newer.versions(of: ApiKey(rawValue: key))
                #expect((after?.highest ?? -1) >= before.highest)
            }
        }
    }

    @Test func theNewestReleaseHasTheHighestVersionsOfTheSchema() {
        for served in Broker.servedAPIs {
            // The newest version of InitProducerId is for transactions in two phases, which are not released (KIP-939).
            let highest = served.validVersions.highest - (served.key == .initProducerId ? 1 : 0)
            #expect(KafkaRelease.latest.versions(of: served.key)?.highest == highest)
        }
    }

    @Test func anOldBrokerTakesAndGivesOldMessages() throws {
        let host = TestCluster(release: try #require(KafkaRelease("0.10.0")))
        try host.createTopic("t")
        let client = host.connect()
        let answer = try host.produce("t", messages(magic: 1), version: 2, on: client)
        #expect(answer.errorCode == .noError)
        #expect(answer.baseOffset == 0)
        for (version, magic) in [(2, 1), (1, 0), (0, 0)] as [(Int16, Int8)] {
            let fetched = try host.fetch(host.fetchRequest("t", from: 0), version: version, on: client)
            let batches = try RecordSet(#require(fetched.records)).batches()
            #expect(batches.map(\.magic) == [magic, magic])
            #expect(try fetched.values() == ["a", "b"])
        }
        // Versions of later releases close the connection.
        try host.send(host.fetchRequest("t", from: 0), version: 3, on: client)
        #expect(host.closed[client] != nil)
    }

    @Test func batchesAreConvertedForOldFetches() throws {
        let host = TestCluster(release: try #require(KafkaRelease("3.9")))
        try host.createTopic("t")
        let client = host.connect()
        let entries = [TestRecords.Entry(key: "k", value: "a"), .init(key: "k", value: "b")]
        for compression in [Compression.none, .gzip, .lz4, .snappy] {
            _ = try host.produce("t", TestRecords.batch(entries, compression: compression), on: client)
        }
        for version in 0...3 as ClosedRange<Int16> {
            let fetched = try host.fetch(host.fetchRequest("t", from: 0), version: version, on: client)
            #expect(try fetched.values() == ["a", "b", "a", "b", "a", "b", "a", "b"])
        }
        _ = try host.produce("t", TestRecords.batch(entries, compression: .zstd), on: client)
        let refused = try host.fetch(host.fetchRequest("t", from: 8), version: 3, on: client)
        #expect(refused.errorCode == .unsupportedCompressionType)
    }
}
