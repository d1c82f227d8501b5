import KafkaCodec
import NIOCore

extension Broker {
    /// The APIs that a broker serves here. ApiVersions tells these alone, in the versions that its release has.
    static let servedAPIs: [any ServedAPI.Type] = [
        ProduceRequest.self, FetchRequest.self, ListOffsetsRequest.self, MetadataRequest.self,
        ApiVersionsRequest.self, CreateTopicsRequest.self, DeleteTopicsRequest.self, DeleteRecordsRequest.self,
        InitProducerIdRequest.self, OffsetForLeaderEpochRequest.self, DescribeConfigsRequest.self,
        CreatePartitionsRequest.self, IncrementalAlterConfigsRequest.self, DescribeClusterRequest.self,
        DescribeTopicPartitionsRequest.self, FindCoordinatorRequest.self, AddPartitionsToTxnRequest.self,
        AddOffsetsToTxnRequest.self, EndTxnRequest.self, WriteTxnMarkersRequest.self, DescribeProducersRequest.self,
        DescribeTransactionsRequest.self, ListTransactionsRequest.self, TxnOffsetCommitRequest.self,
        OffsetFetchRequest.self, ElectLeadersRequest.self, AlterPartitionReassignmentsRequest.self,
        ListPartitionReassignmentsRequest.self, JoinGroupRequest.self, SyncGroupRequest.self, HeartbeatRequest.self,
        LeaveGroupRequest.self, OffsetCommitRequest.self, OffsetDeleteRequest.self, DeleteGroupsRequest.self,
        ListGroupsRequest.self, DescribeGroupsRequest.self,
        ConsumerGroupHeartbeatRequest.self, ConsumerGroupDescribeRequest.self,
    ]

    /// Hands a request to its handler.
    func dispatch(_ request: ClientRequest, _ body: ByteBuffer) throws(WireError) {
        guard let type = Self.servedAPIs.first(where: { $0.key == request.api }) else { return }
        try type.serve(request, body, on: self)
    }
}

/// A request that a broker has a handler for.
protocol ServedAPI: KafkaRequest {
    /// Answers the request, now or later.
    func handle(_ request: ClientRequest, on broker: Broker)

    /// The answer that refuses all that is asked for.
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> Response

    /// Answers the request with an error, without looking at what it asks for.
    func refuse(_ error: ErrorCode, _ request: ClientRequest, on broker: Broker)
}

extension ServedAPI {
    static var key: ApiKey { apiKey }

    static func serve(_ request: ClientRequest, _ body: ByteBuffer, on broker: Broker) throws(WireError) {
        let message: Self = try broker.decode(body, request.version)
        message.handle(request, on: broker)
    }
}
