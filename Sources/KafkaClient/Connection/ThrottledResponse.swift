import KafkaCodec

/// An answer by which a broker can ask the client to wait because of a quota.
///
/// Before the version named here brokers held the answer back instead, and the time in it only tells how long they did
/// (KIP-219). Kafka 2.0 raised each API's version by one to say that from then on it is the client that waits; APIs
/// that came later have had it so from their first version. The numbers of about twenty APIs were compared with those
/// of Kafka's own client; the others follow this rule. That client does not wait after ElectLeaders, InitProducerId and
/// OffsetForLeaderEpoch.
protocol ThrottledResponse {
    /// How long to wait, in milliseconds.
    var throttleTimeMs: Int32 { get }
    /// The first version in which it is the client that has to wait.
    static var firstVersionThatClientsWaitFor: Int16 { get }
}

extension ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 0 }

    /// How long the client has to wait after this answer.
    func throttleTime(version: Int16) -> Duration {
        guard version >= Self.firstVersionThatClientsWaitFor, throttleTimeMs > 0 else { return .zero }
        return .milliseconds(Int64(throttleTimeMs))
    }
}

extension AddOffsetsToTxnResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension AddPartitionsToTxnResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension AlterConfigsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension AlterReplicaLogDirsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension ApiVersionsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension CreateAclsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension CreateDelegationTokenResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension CreatePartitionsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension CreateTopicsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 3 }
}

extension DeleteAclsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension DeleteGroupsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension DeleteRecordsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension DeleteTopicsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension DescribeAclsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension DescribeConfigsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension DescribeDelegationTokenResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension DescribeGroupsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension DescribeLogDirsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension EndTxnResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension ExpireDelegationTokenResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension FetchResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 8 }
}

extension FindCoordinatorResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension HeartbeatResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension InitProducerIdResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension JoinGroupResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 3 }
}

extension LeaveGroupResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension ListGroupsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension ListOffsetsResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 3 }
}

extension MetadataResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 6 }
}

extension OffsetCommitResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 4 }
}

extension OffsetFetchResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 4 }
}

extension ProduceResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 6 }
}

extension RenewDelegationTokenResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension SyncGroupResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 2 }
}

extension TxnOffsetCommitResponse: ThrottledResponse {
    static var firstVersionThatClientsWaitFor: Int16 { 1 }
}

extension AddRaftVoterResponse: ThrottledResponse {}
extension AlterClientQuotasResponse: ThrottledResponse {}
extension AlterPartitionReassignmentsResponse: ThrottledResponse {}
extension AlterShareGroupOffsetsResponse: ThrottledResponse {}
extension AlterUserScramCredentialsResponse: ThrottledResponse {}
extension ConsumerGroupDescribeResponse: ThrottledResponse {}
extension ConsumerGroupHeartbeatResponse: ThrottledResponse {}
extension DeleteShareGroupOffsetsResponse: ThrottledResponse {}
extension DescribeClientQuotasResponse: ThrottledResponse {}
extension DescribeClusterResponse: ThrottledResponse {}
extension DescribeProducersResponse: ThrottledResponse {}
extension DescribeShareGroupOffsetsResponse: ThrottledResponse {}
extension DescribeTopicPartitionsResponse: ThrottledResponse {}
extension DescribeTransactionsResponse: ThrottledResponse {}
extension DescribeUserScramCredentialsResponse: ThrottledResponse {}
extension ElectLeadersResponse: ThrottledResponse {}
extension GetTelemetrySubscriptionsResponse: ThrottledResponse {}
extension IncrementalAlterConfigsResponse: ThrottledResponse {}
extension ListConfigResourcesResponse: ThrottledResponse {}
extension ListPartitionReassignmentsResponse: ThrottledResponse {}
extension ListTransactionsResponse: ThrottledResponse {}
extension OffsetDeleteResponse: ThrottledResponse {}
extension OffsetForLeaderEpochResponse: ThrottledResponse {}
extension PushTelemetryResponse: ThrottledResponse {}
extension RemoveRaftVoterResponse: ThrottledResponse {}
extension ShareAcknowledgeResponse: ThrottledResponse {}
extension ShareFetchResponse: ThrottledResponse {}
extension ShareGroupDescribeResponse: ThrottledResponse {}
extension ShareGroupHeartbeatResponse: ThrottledResponse {}
extension StreamsGroupDescribeResponse: ThrottledResponse {}
extension StreamsGroupHeartbeatResponse: ThrottledResponse {}
extension StreamsGroupTopologyDescriptionUpdateResponse: ThrottledResponse {}
extension UnregisterBrokerResponse: ThrottledResponse {}
extension UnregisterControllerResponse: ThrottledResponse {}
extension UpdateFeaturesResponse: ThrottledResponse {}
extension UpdateRaftVoterResponse: ThrottledResponse {}
