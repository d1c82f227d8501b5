import KafkaCodec
import Testing

@testable import KafkaClient

@Suite("Answers that say that another broker has to be asked")
struct RoutedResponseTests {
    @Test("are told from answers of the right broker")
    func wholes() {
        #expect(HeartbeatResponse(errorCode: .notCoordinator).misrouting == .notCoordinator)
        #expect(HeartbeatResponse(errorCode: .rebalanceInProgress).misrouting == nil)
        #expect(HeartbeatResponse().misrouting == nil)
        #expect(EndTxnResponse(errorCode: .coordinatorLoadInProgress).misrouting == .coordinatorLoadInProgress)
        #expect(ElectLeadersResponse(errorCode: .notController).misrouting == .notController)
    }

    @Test("count only when nothing at all was done")
    func parts() {
        func created(_ codes: ErrorCode...) -> CreateTopicsResponse {
            CreateTopicsResponse(topics: codes.map { .init(name: "t", errorCode: $0) })
        }
        #expect(created(.notController, .notController).misrouting == .notController)
        #expect(created(.notController, .noError).misrouting == nil)
        #expect(created(.notController, .topicAlreadyExists).misrouting == nil)
        #expect(created().misrouting == nil)
    }

    @Test("are not those that speak of a topic or partition, but for leaders")
    func partitions() {
        let deleted = DeleteTopicsResponse(responses: [.init(errorCode: .unknownTopicOrPartition)])
        #expect(deleted.misrouting == nil)
        let committed = OffsetCommitResponse(topics: [
            .init(name: "t", partitions: [.init(partitionIndex: 0, errorCode: .unknownTopicOrPartition)])
        ])
        #expect(committed.misrouting == nil)
        let listed = ListOffsetsResponse(topics: [
            .init(name: "t", partitions: [.init(partitionIndex: 0, errorCode: .unknownTopicOrPartition)])
        ])
        #expect(listed.misrouting == .unknownTopicOrPartition)
    }

    @Test("have their error where their version has it")
    func offsetFetch() {
        let old = OffsetFetchResponse(topics: [
            .init(name: "t", partitions: [.init(partitionIndex: 0, errorCode: .notCoordinator)])
        ])
        #expect(old.misrouting == .notCoordinator)
        #expect(OffsetFetchResponse(errorCode: .notCoordinator).misrouting == .notCoordinator)
        let groups: [OffsetFetchResponse.OffsetFetchResponseGroup] = [
            .init(groupID: "a", errorCode: .notCoordinator), .init(groupID: "b"),
        ]
        #expect(OffsetFetchResponse(groups: groups).misrouting == nil)
        #expect(OffsetFetchResponse(groups: [groups[0]]).misrouting == .notCoordinator)
        let partitions = AddPartitionsToTxnResponse(resultsByTopicV3AndBelow: [
            .init(
                name: "t",
                resultsByPartition: [.init(partitionIndex: 0, partitionErrorCode: .coordinatorNotAvailable)])
        ])
        #expect(partitions.misrouting == .coordinatorNotAvailable)
    }
}
