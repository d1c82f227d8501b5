import KafkaCodec
import NIOCore

/// A request of each API that a broker serves.
enum SampleRequests {
    static func all(topic: String, records: ByteBuffer) throws -> [any KafkaRequest] {
        let produced = ProduceRequest.PartitionProduceData(index: 0, records: records)
        let fetched = FetchRequest.FetchPartition(partition: 0, fetchOffset: 0, partitionMaxBytes: 1000)
        return [
            ProduceRequest(acks: 1, timeoutMs: 100, topicData: [.init(name: topic, partitionData: [produced])]),
            FetchRequest(
                replicaID: -1, maxWaitMs: 10, minBytes: 1, maxBytes: 1000,
                topics: [.init(topic: topic, partitions: [fetched])]
            ),
            ListOffsetsRequest(
                replicaID: -1,
                topics: [
                    .init(name: topic, partitions: [.init(partitionIndex: 0, timestamp: -1, maxNumOffsets: 1)])
                ]
            ),
            MetadataRequest(topics: [.init(name: topic)], allowAutoTopicCreation: true),
            ApiVersionsRequest(clientSoftwareName: "sample", clientSoftwareVersion: "1"),
            CreateTopicsRequest(
                topics: [.init(name: "made", numPartitions: 1, replicationFactor: 1)], timeoutMs: 100
            ),
            DeleteTopicsRequest(topicNames: ["none"], timeoutMs: 100),
            DeleteRecordsRequest(
                topics: [.init(name: topic, partitions: [.init(partitionIndex: 0, offset: 0)])], timeoutMs: 100
            ),
            InitProducerIdRequest(transactionalID: nil, transactionTimeoutMs: 1000),
            OffsetForLeaderEpochRequest(
                replicaID: -1, topics: [.init(topic: topic, partitions: [.init(partition: 0, leaderEpoch: 0)])]
            ),
            DescribeConfigsRequest(
                resources: [.init(resourceType: 2, resourceName: topic, configurationKeys: ["retention.ms"])]
            ),
            CreatePartitionsRequest(topics: [.init(name: topic, count: 2, assignments: nil)], timeoutMs: 100),
            IncrementalAlterConfigsRequest(
                resources: [
                    .init(
                        resourceType: 2, resourceName: topic,
                        configs: [.init(name: "retention.ms", configOperation: 0, value: "1000")]
                    )
                ]
            ),
            ElectLeadersRequest(topicPartitions: [.init(topic: topic, partitions: [0])], timeoutMs: 100),
            AlterPartitionReassignmentsRequest(
                timeoutMs: 100, topics: [.init(name: topic, partitions: [.init(partitionIndex: 0, replicas: [1])])]
            ),
            ListPartitionReassignmentsRequest(
                timeoutMs: 100, topics: [.init(name: topic, partitionIndexes: [0])]
            ),
            DescribeClusterRequest(),
            DescribeTopicPartitionsRequest(
                topics: [.init(name: topic)], responsePartitionLimit: 10, cursor: nil
            ),
            FindCoordinatorRequest(key: "key", keyType: 0, coordinatorKeys: ["key"]),
            AddPartitionsToTxnRequest(
                transactions: [
                    .init(transactionalID: "id", producerID: 1, topics: [.init(name: topic, partitions: [0])])
                ],
                v3AndBelowTransactionalID: "id", v3AndBelowTopics: [.init(name: topic, partitions: [0])]
            ),
            AddOffsetsToTxnRequest(transactionalID: "id", producerID: 1, groupID: "group"),
            EndTxnRequest(transactionalID: "id", producerID: 1, committed: true),
            WriteTxnMarkersRequest(
                markers: [.init(producerID: 1, topics: [.init(name: topic, partitionIndexes: [0])])]
            ),
            DescribeTransactionsRequest(transactionalIDs: ["id"]),
            ListTransactionsRequest(stateFilters: ["Empty"], producerIDFilters: []),
            DescribeProducersRequest(topics: [.init(name: topic, partitionIndexes: [0])]),
            TxnOffsetCommitRequest(
                transactionalID: "id", groupID: "group", producerID: 1,
                topics: [
                    .init(
                        name: topic,
                        partitions: [.init(partitionIndex: 0, committedOffset: 1, committedMetadata: nil)])
                ]
            ),
            OffsetFetchRequest(
                groupID: "group", topics: [.init(name: topic, partitionIndexes: [0])],
                groups: [.init(groupID: "group", topics: [.init(name: topic, partitionIndexes: [0])])]
            ),
        ] + groups(topic: topic)
    }

    private static func groups(topic: String) -> [any KafkaRequest] {
        [
            JoinGroupRequest(
                groupID: "group", sessionTimeoutMs: 10_000, rebalanceTimeoutMs: 10_000, protocolType: "consumer",
                protocols: [.init(name: "range", metadata: ByteBuffer())]
            ),
            SyncGroupRequest(
                groupID: "group", generationID: 1, memberID: "member", protocolType: "consumer",
                protocolName: "range", assignments: [.init(memberID: "member", assignment: ByteBuffer())]
            ),
            HeartbeatRequest(groupID: "group", generationID: 1, memberID: "member"),
            // Members stand in another field from version 3 on.
            LeaveGroupRequest(groupID: "group"),
            OffsetCommitRequest(
                groupID: "group",
                topics: [
                    .init(
                        name: topic,
                        partitions: [.init(partitionIndex: 0, committedOffset: 1, committedMetadata: nil)])
                ]
            ),
            OffsetDeleteRequest(groupID: "group", topics: [.init(name: topic, partitions: [.init(partitionIndex: 0)])]),
            DeleteGroupsRequest(groupsNames: ["group"]),
            ListGroupsRequest(),
            DescribeGroupsRequest(groups: ["group"]),
            ConsumerGroupHeartbeatRequest(groupID: "new group", memberID: "member", memberEpoch: 0),
            ConsumerGroupDescribeRequest(groupIDs: ["new group"]),
        ]
    }
}
