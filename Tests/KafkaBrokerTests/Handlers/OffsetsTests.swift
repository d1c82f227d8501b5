import KafkaCodec
import NIOCore
import Testing

@testable import KafkaBroker

/// ListOffsets and DeleteRecords.
@Suite struct OffsetsTests {
    private let host = TestCluster()

    private func list(
        _ timestamp: Int64, version: Int16 = 11, isolation: Int8 = 0, replica: Int32 = -1, on client: ConnectionID
    ) throws -> ListOffsetsResponse.ListOffsetsPartitionResponse {
        let asked = ListOffsetsRequest.ListOffsetsPartition(partitionIndex: 0, timestamp: timestamp)
        let request = ListOffsetsRequest(
            replicaID: replica, isolationLevel: isolation, topics: [.init(name: "t", partitions: [asked])]
        )
        return try #require(try host.ask(request, version: version, on: client).topics.first?.partitions.first)
    }

    private func fill() throws -> ConnectionID {
        try host.createTopic("t")
        let client = host.connect()
        for (value, time) in [("a", 10), ("b", 30), ("c", 20)] as [(String, Int64)] {
            let entry = TestRecords.Entry(key: "k", value: value, timestamp: TestRecords.epoch + time)
            _ = try host.produce("t", TestRecords.batch([entry]), on: client)
        }
        return client
    }

    @Test func specialTimestamps() throws {
        let client = try fill()
        #expect(try list(-1, on: client).offset == 3)
        #expect(try list(-1, on: client).leaderEpoch == 0)
        #expect(try list(-2, on: client).offset == 0)
        let largest = try list(-3, on: client)
        #expect(largest.offset == 1)
        #expect(largest.timestamp == TestRecords.epoch + 30)
        #expect(try list(-4, on: client).offset == 0)
        for timestamp in [-5, -6] as [Int64] {
            #expect(try list(timestamp, on: client).errorCode == .noError)
            #expect(try list(timestamp, on: client).offset == -1)
        }
        for (timestamp, version) in [(-3, 6), (-4, 7), (-5, 8), (-6, 10)] as [(Int64, Int16)] {
            #expect(try list(timestamp, version: version, on: client).errorCode == .unsupportedVersion)
        }
    }

    @Test func timestampsFindTheFirstRecordThatIsNotOlder() throws {
        let client = try fill()
        let found = try list(TestRecords.epoch + 11, on: client)
        #expect(found.offset == 1)
        #expect(found.timestamp == TestRecords.epoch + 30)
        #expect(try list(TestRecords.epoch + 31, on: client).offset == -1)
        #expect(try list(0, on: client).offset == 0)
    }

    @Test func aPartitionThatIsNamedTwiceIsRefused() throws {
        let client = try fill()
        let asked = ListOffsetsRequest.ListOffsetsPartition(partitionIndex: 0, timestamp: -1)
        let request = ListOffsetsRequest(replicaID: -1, topics: [.init(name: "t", partitions: [asked, asked])])
        let answers = try host.ask(request, version: 7, on: client).topics[0].partitions
        #expect(answers.map(\.errorCode) == [.invalidRequest, .invalidRequest])
    }

    @Test func theOldestVersionListsSegments() throws {
        let old = TestCluster(release: try #require(KafkaRelease("0.10.0")))
        try old.createTopic("t", configuration: [("segment.bytes", "100")])
        let client = old.connect()
        let connection = old.connect()
        for _ in 0..<3 {
            let data = try TestRecords.batch([.init(key: "k", value: String(repeating: "v", count: 20))])
            let log = try #require(old.cluster.log(of: PartitionName("t", 0), on: 1))
            _ = try log.append(data, version: 9, leaderEpoch: 0, at: old.now)
            log.raiseHighWatermark(to: log.logEndOffset)
        }
        func list(_ timestamp: Int64, _ count: Int32) throws -> [Int64] {
            let asked = ListOffsetsRequest.ListOffsetsPartition(
                partitionIndex: 0, timestamp: timestamp, maxNumOffsets: count
            )
            let request = ListOffsetsRequest(replicaID: -1, topics: [.init(name: "t", partitions: [asked])])
            return try old.ask(request, version: 0, on: connection).topics[0].partitions[0].oldStyleOffsets
        }
        #expect(try list(-1, 10) == [3, 2, 1, 0])
        #expect(try list(-1, 1) == [3])
        #expect(try list(-2, 10) == [0])
        #expect(old.closed[client] == nil)
    }

    @Test func recordsAreDeletedUpToAnOffset() throws {
        let client = try fill()
        func delete(_ offset: Int64, topic: String = "t", partition: Int32 = 0) throws
            -> DeleteRecordsResponse.DeleteRecordsPartitionResult
        {
            let request = DeleteRecordsRequest(
                topics: [.init(name: topic, partitions: [.init(partitionIndex: partition, offset: offset)])],
                timeoutMs: 1000
            )
            return try #require(try host.ask(request, on: client).topics.first?.partitions.first)
        }
        #expect(try delete(4).errorCode == .offsetOutOfRange)
        #expect(try delete(-2).errorCode == .offsetOutOfRange)
        #expect(try delete(0, partition: 7).errorCode == .unknownTopicOrPartition)
        #expect(try delete(1).lowWatermark == 1)
        // Below the start nothing happens.
        #expect(try delete(0).lowWatermark == 1)
        #expect(try host.fetch(host.fetchRequest("t", from: 0), on: client).errorCode == .offsetOutOfRange)
        #expect(try list(-2, on: client).offset == 1)
        #expect(try delete(-1).lowWatermark == 3)
        try host.createTopic("compacted", configuration: [("cleanup.policy", "compact")])
        #expect(try delete(0, topic: "compacted").errorCode == .policyViolation)
    }
}
