import KafkaCodec
import Testing

@testable import KafkaClient

@Suite("The metadata cache")
struct MetadataCacheTests {
    typealias Topic = MetadataResponse.MetadataResponseTopic
    typealias Partition = MetadataResponse.MetadataResponsePartition

    private let first = KafkaUUID(high: 1, low: 1)
    private let second = KafkaUUID(high: 2, low: 2)

    private func response(_ topics: [Topic], brokers: ClosedRange<Int32> = 1...3) -> MetadataResponse {
        MetadataResponse(
            brokers: brokers.map { .init(nodeID: $0, host: "broker-\($0)", port: 9092, rack: "rack-\($0)") },
            clusterID: "cluster", controllerID: 2, topics: topics)
    }

    private func topic(_ partitions: [Partition], id: KafkaUUID? = nil) -> Topic {
        Topic(name: "t", topicID: id ?? first, partitions: partitions)
    }

    private func partition(_ index: Int32, leader: Int32, epoch: Int32, error: ErrorCode = .noError) -> Partition {
        Partition(
            errorCode: error, partitionIndex: index, leaderID: leader, leaderEpoch: epoch,
            replicaNodes: Int32List([3, 1, 2]), isrNodes: Int32List([1, 3]))
    }

    private func code(_ cache: MetadataCache, _ partition: Int32 = 0) -> KafkaError? {
        do throws(KafkaError) {
            _ = try cache.leader(of: TopicPartition(topic: "t", partition: partition))
            return nil
        } catch {
            return error
        }
    }

    private func leader(_ cache: MetadataCache, _ partition: Int32 = 0) throws -> [Int32?] {
        let leader = try cache.leader(of: TopicPartition(topic: "t", partition: partition))
        return [leader.broker.id, leader.epoch]
    }

    @Test("knows brokers, controller, topics by name and id, leaders and replicas")
    func queries() throws {
        var cache = MetadataCache()
        #expect(code(cache)?.code == .unknownTopic)
        let changes = try cache.apply(
            response([topic([partition(1, leader: 3, epoch: 7), partition(0, leader: 1, epoch: 5)])]), isComplete: true)
        #expect(changes == MetadataCache.Changes())
        #expect(cache.brokers.map(\.id) == [1, 2, 3])
        #expect(cache.controller?.address == BrokerAddress(host: "broker-2"))
        #expect(cache.clusterID == "cluster")
        #expect(cache.topicName(first) == "t")
        #expect(try leader(cache) == [1, 5])
        #expect(try leader(cache, 1) == [3, 7])
        #expect(code(cache, 2)?.code == .unknownTopic)
        let replicas = cache.inSyncReplicas(of: TopicPartition(topic: "t", partition: 0))
        #expect(replicas.map(\.id) == [3, 1])
        #expect(replicas.first?.rack == "rack-3")
    }

    @Test("does not go back to a leader of an older epoch, and takes one of the same")
    func staleEpoch() throws {
        var cache = MetadataCache()
        _ = try cache.apply(response([topic([partition(0, leader: 1, epoch: 5)])]), isComplete: false)
        let changes = try cache.apply(response([topic([partition(0, leader: 2, epoch: 4)])]), isComplete: false)
        #expect(changes.stalePartitions == [TopicPartition(topic: "t", partition: 0)])
        #expect(try leader(cache) == [1, 5])
        _ = try cache.apply(response([topic([partition(0, leader: 3, epoch: 5)])]), isComplete: false)
        #expect(try leader(cache) == [3, 5])
        // A broker that does not know of epochs at all is believed.
        _ = try cache.apply(response([topic([partition(0, leader: 2, epoch: -1)])]), isComplete: false)
        #expect(try leader(cache) == [2, nil])
    }

    @Test("does not forget a partition that a lagging broker has not heard of")
    func missingPartition() throws {
        var cache = MetadataCache()
        let both = [partition(0, leader: 1, epoch: 0), partition(1, leader: 2, epoch: 0)]
        _ = try cache.apply(response([topic(both)]), isComplete: true)
        _ = try cache.apply(response([topic([both[0]])]), isComplete: true)
        #expect(try leader(cache, 1) == [2, 0])
        // Without ids a smaller topic may be another one.
        _ = try cache.apply(response([topic([both[0]], id: .zero)]), isComplete: true)
        #expect(code(cache, 1)?.code == .unknownTopic)
        #expect(cache.topicName(first) == "t")
    }

    @Test("notices a topic that was made anew, whose epochs start again")
    func recreated() throws {
        var cache = MetadataCache()
        _ = try cache.apply(
            response([topic([partition(0, leader: 1, epoch: 9), partition(1, leader: 1, epoch: 9)])]), isComplete: true)
        let changes = try cache.apply(
            response([topic([partition(0, leader: 2, epoch: 0)], id: second)]), isComplete: true)
        #expect(changes == MetadataCache.Changes(recreatedTopics: ["t"]))
        #expect(try leader(cache) == [2, 0])
        #expect(code(cache, 1)?.code == .unknownTopic)
        #expect(cache.topicName(first) == nil)
        #expect(cache.topicName(second) == "t")
    }

    @Test("forgets topics that are gone, and those missing where all were asked for")
    func removed() throws {
        var cache = MetadataCache()
        let known = topic([partition(0, leader: 1, epoch: 1)])
        _ = try cache.apply(response([known]), isComplete: false)
        #expect(try cache.apply(response([]), isComplete: false) == MetadataCache.Changes())
        #expect(try leader(cache) == [1, 1])
        #expect(try cache.apply(response([]), isComplete: true).removedTopics == ["t"])
        #expect(cache.topicNames == [])
        _ = try cache.apply(response([known]), isComplete: false)
        let gone = Topic(errorCode: .unknownTopicOrPartition, name: "t")
        #expect(try cache.apply(response([gone]), isComplete: false).removedTopics == ["t"])
        #expect(code(cache)?.brokerError == .unknownTopicOrPartition)
        #expect(code(cache)?.isRetriable == true)
        #expect(cache.topicName(first) == nil)
        #expect(try cache.apply(response([gone]), isComplete: false).removedTopics == [])
    }

    @Test("keeps what it knows through an error that passes, and tells one that does not")
    func errors() throws {
        var cache = MetadataCache()
        let denied = Topic(errorCode: .topicAuthorizationFailed, name: "t")
        _ = try cache.apply(response([denied]), isComplete: false)
        #expect(code(cache)?.brokerError == .topicAuthorizationFailed)
        #expect(code(cache)?.isRetriable == false)
        _ = try cache.apply(response([topic([partition(0, leader: 1, epoch: 1)])]), isComplete: false)
        let busy = Topic(errorCode: .leaderNotAvailable, name: "t")
        _ = try cache.apply(response([busy]), isComplete: false)
        #expect(try leader(cache) == [1, 1])
        #expect(cache.topic("t")?.error == .leaderNotAvailable)
        _ = try cache.apply(
            response([topic([partition(0, leader: -1, epoch: 2, error: .leaderNotAvailable)])]), isComplete: false)
        #expect(code(cache)?.brokerError == .leaderNotAvailable)
    }

    @Test("takes nothing from an answer that refuses, and keeps its brokers where one names none")
    func refusal() throws {
        var cache = MetadataCache()
        _ = try cache.apply(response([topic([partition(0, leader: 1, epoch: 1)])]), isComplete: true)
        var refusal = response([])
        refusal.errorCode = .rebootstrapRequired
        let error = #expect(throws: KafkaError.self) { try cache.apply(refusal, isComplete: true) }
        #expect(error?.brokerError == .rebootstrapRequired)
        #expect(cache.topicNames == ["t"])
        let empty = MetadataResponse(brokers: [.init(nodeID: 9, host: "", port: 70_000)], controllerID: -1)
        _ = try cache.apply(empty, isComplete: false)
        #expect(cache.brokers.map(\.id) == [1, 2, 3])
        #expect(cache.controller == nil)
    }

    @Test("follows leader hints with a newer epoch to brokers it did not know (KIP-951)")
    func hints() throws {
        var cache = MetadataCache()
        _ = try cache.apply(response([topic([partition(0, leader: 1, epoch: 5)])]), isComplete: true)
        func produced(_ leader: Int32, _ epoch: Int32) -> ProduceResponse {
            ProduceResponse(
                responses: [
                    .init(
                        topicID: first,
                        partitionResponses: [
                            .init(
                                index: 0, errorCode: .notLeaderOrFollower,
                                currentLeader: .init(leaderID: leader, leaderEpoch: epoch))
                        ])
                ],
                nodeEndpoints: [.init(nodeID: 4, host: "broker-4", port: 9092)])
        }
        let older = produced(4, 5)
        #expect(cache.apply(older.leaderHints, brokers: older.hintedBrokers) == [])
        #expect(try leader(cache) == [1, 5])
        let newer = produced(4, 6)
        let moved = cache.apply(newer.leaderHints, brokers: newer.hintedBrokers)
        #expect(moved == [TopicPartition(topic: "t", partition: 0)])
        #expect(try leader(cache) == [4, 6])
        // Metadata of before the move does not undo it.
        _ = try cache.apply(response([topic([partition(0, leader: 1, epoch: 5)])], brokers: 1...4), isComplete: true)
        #expect(try leader(cache) == [4, 6])
        let fetched = FetchResponse(responses: [
            .init(
                topic: "t",
                partitions: [
                    .init(partitionIndex: 0, currentLeader: .init(leaderID: 2, leaderEpoch: 7)),
                    .init(partitionIndex: 1, currentLeader: .init(leaderID: 2, leaderEpoch: 7)),
                    .init(partitionIndex: 0),
                ])
        ])
        #expect(fetched.leaderHints.count == 2)
        #expect(
            cache.apply(fetched.leaderHints, brokers: fetched.hintedBrokers) == [
                TopicPartition(topic: "t", partition: 0)
            ])
        #expect(try leader(cache) == [2, 7])
        // A leader that cannot be found is no help.
        let lost = LeaderHint(topic: .id(first), partition: 0, leader: 99, epoch: 8)
        #expect(cache.apply([lost], brokers: []) == [])
        #expect(try leader(cache) == [2, 7])
    }
}
