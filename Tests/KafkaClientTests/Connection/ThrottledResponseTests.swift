import KafkaCodec
import Testing

@testable import KafkaClient

@Suite("Throttle times in answers")
struct ThrottledResponseTests {
    /// The first version in which brokers do not hold the answer back themselves (KIP-219).
    private static var firstVersions: [(answer: any ThrottledResponse, version: Int16)] {
        [
            (ProduceResponse(throttleTimeMs: 70), 6),
            (FetchResponse(throttleTimeMs: 70), 8),
            (ListOffsetsResponse(throttleTimeMs: 70), 3),
            (MetadataResponse(throttleTimeMs: 70), 6),
            (OffsetCommitResponse(throttleTimeMs: 70), 4),
            (OffsetFetchResponse(throttleTimeMs: 70), 4),
            (FindCoordinatorResponse(throttleTimeMs: 70), 2),
            (JoinGroupResponse(throttleTimeMs: 70), 3),
            (HeartbeatResponse(throttleTimeMs: 70), 2),
            (LeaveGroupResponse(throttleTimeMs: 70), 2),
            (SyncGroupResponse(throttleTimeMs: 70), 2),
            (DescribeGroupsResponse(throttleTimeMs: 70), 2),
            (ListGroupsResponse(throttleTimeMs: 70), 2),
            (ApiVersionsResponse(throttleTimeMs: 70), 2),
            (CreateTopicsResponse(throttleTimeMs: 70), 3),
            (DeleteTopicsResponse(throttleTimeMs: 70), 2),
            (DeleteRecordsResponse(throttleTimeMs: 70), 1),
            (InitProducerIdResponse(throttleTimeMs: 70), 1),
            (AddPartitionsToTxnResponse(throttleTimeMs: 70), 1),
            (AddOffsetsToTxnResponse(throttleTimeMs: 70), 1),
            (EndTxnResponse(throttleTimeMs: 70), 1),
            (TxnOffsetCommitResponse(throttleTimeMs: 70), 1),
            (DescribeConfigsResponse(throttleTimeMs: 70), 2),
            (AlterConfigsResponse(throttleTimeMs: 70), 1),
            (CreatePartitionsResponse(throttleTimeMs: 70), 1),
            (DeleteGroupsResponse(throttleTimeMs: 70), 1),
            (OffsetDeleteResponse(throttleTimeMs: 70), 0),
            (ConsumerGroupHeartbeatResponse(throttleTimeMs: 70), 0),
        ]
    }

    @Test("make the client wait from the version on in which the broker does not")
    func versions() {
        for (answer, version) in Self.firstVersions {
            let name = "\(type(of: answer))"
            #expect(answer.throttleTime(version: version) == .milliseconds(70), "\(name)")
            #expect(answer.throttleTime(version: version - 1) == .zero, "\(name)")
        }
    }

    @Test("that are negative make nobody wait")
    func negative() {
        #expect(HeartbeatResponse(throttleTimeMs: -1).throttleTime(version: 4) == .zero)
    }
}
