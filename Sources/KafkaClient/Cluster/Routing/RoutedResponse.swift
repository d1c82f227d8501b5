import KafkaCodec

/// An answer that can say that another broker, or a later time, is the right one.
protocol RoutedResponse {
    /// The error codes that the answer is made of, one for each thing that was asked for, and that of the whole.
    var routingCodes: [ErrorCode] { get }
}

extension ErrorCode {
    /// Whether the broker has done nothing because it is not, or not yet, the one to ask.
    var isMisrouted: Bool {
        switch self {
        case .notController, .notCoordinator, .coordinatorNotAvailable, .coordinatorLoadInProgress,
            .notLeaderOrFollower, .leaderNotAvailable, .fencedLeaderEpoch, .unknownLeaderEpoch, .replicaNotAvailable,
            .listenerNotFound, .unknownTopicOrPartition, .unknownTopicID, .kafkaStorageError, .offsetNotAvailable:
            true
        default: false
        }
    }
}

extension RoutedResponse {
    /// The error of the answer where all of it was misrouted, so that nothing was done.
    var misrouting: ErrorCode? {
        let codes = routingCodes
        guard let first = codes.first(where: { $0.isMisrouted }) else { return nil }
        return codes.allSatisfy { $0.isMisrouted } ? first : nil
    }
}

// MARK: - Answers of the controller

extension CreateTopicsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { topics.map(\.errorCode.ofController) }
}

extension DeleteTopicsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { responses.map(\.errorCode.ofController) }
}

extension CreatePartitionsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { results.map(\.errorCode.ofController) }
}

extension ElectLeadersResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode.ofController] }
}

extension AlterPartitionReassignmentsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode.ofController] }
}

extension ListPartitionReassignmentsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode.ofController] }
}

extension AlterUserScramCredentialsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { results.map(\.errorCode.ofController) }
}

extension AlterClientQuotasResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { entries.map(\.errorCode.ofController) }
}

extension UpdateFeaturesResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode.ofController] }
}

extension UnregisterBrokerResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode.ofController] }
}

extension IncrementalAlterConfigsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { responses.map(\.errorCode.ofController) }
}

// MARK: - Answers of leaders

extension ListOffsetsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { topics.flatMap { $0.partitions.map(\.errorCode) } }
}

extension DeleteRecordsResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { topics.flatMap { $0.partitions.map(\.errorCode) } }
}

extension OffsetForLeaderEpochResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { topics.flatMap { $0.partitions.map(\.errorCode) } }
}

extension DescribeProducersResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { topics.flatMap { $0.partitions.map(\.errorCode) } }
}

// MARK: - Answers of coordinators

extension HeartbeatResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension JoinGroupResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension SyncGroupResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension LeaveGroupResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension ConsumerGroupHeartbeatResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension OffsetDeleteResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension OffsetCommitResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { topics.flatMap { $0.partitions.map(\.errorCode.ofCoordinator) } }
}

extension TxnOffsetCommitResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { topics.flatMap { $0.partitions.map(\.errorCode.ofCoordinator) } }
}

extension OffsetFetchResponse: RoutedResponse {
    // Versions 0 and 1 have no error but that of each partition, versions from 8 on have one for each group.
    var routingCodes: [ErrorCode] {
        if errorCode.isError { return [errorCode] }
        if !groups.isEmpty { return groups.map(\.errorCode) }
        return topics.flatMap { $0.partitions.map(\.errorCode.ofCoordinator) }
    }
}

extension InitProducerIdResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension AddOffsetsToTxnResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension EndTxnResponse: RoutedResponse {
    var routingCodes: [ErrorCode] { [errorCode] }
}

extension AddPartitionsToTxnResponse: RoutedResponse {
    var routingCodes: [ErrorCode] {
        if errorCode.isError { return [errorCode] }
        let topics = resultsByTransaction.flatMap(\.topicResults) + resultsByTopicV3AndBelow
        return topics.flatMap { $0.resultsByPartition.map(\.partitionErrorCode.ofCoordinator) }
    }
}

extension ErrorCode {
    /// The code where it speaks of the controller; those that speak of topics are answers.
    fileprivate var ofController: ErrorCode { self == .notController ? self : .noError }

    /// The code where it speaks of the coordinator; those that speak of partitions are answers.
    fileprivate var ofCoordinator: ErrorCode {
        switch self {
        case .notCoordinator, .coordinatorNotAvailable, .coordinatorLoadInProgress: self
        default: .noError
        }
    }
}
