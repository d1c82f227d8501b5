import KafkaCodec

/// A request of the conversation with the coordinators. There is one at a time.
enum TransactionRequest {
    /// For the coordinator of the transactional id.
    case initialize(InitProducerIdRequest, VersionRange)
    case addPartitions(AddPartitionsToTxnRequest, VersionRange)
    case addOffsets(AddOffsetsToTxnRequest)
    case end(EndTxnRequest, VersionRange)
    /// For the coordinator of the group.
    case commitOffsets(TxnOffsetCommitRequest, VersionRange)
}

/// What has come of a request.
enum TransactionAnswer {
    case initialized(ErrorCode, ProducerIdentity)
    case addedPartitions([(TopicPartition, ErrorCode)])
    case addedOffsets(ErrorCode)
    case ended(ErrorCode, ProducerIdentity?)
    case committedOffsets([(TopicPartition, ErrorCode)])
    /// There was no answer.
    case failed(KafkaError)
}

/// What an error means for a transaction.
enum TransactionVerdict {
    /// Ask again.
    case retry(KafkaError)
    /// The transaction has to be aborted.
    case abort(KafkaError)
    /// The producer can do nothing any more.
    case fatal(KafkaError)

    /// The verdict on the absence of an answer.
    init(_ error: KafkaError) {
        if let code = error.brokerError {
            self.init(code, error.text)
        } else if error.isRetriable || error.isOutcomeUnknown || error.code == .malformedResponse {
            self = .retry(error)
        } else if error.code == .invalidRequest || error.code == .requestTooLarge {
            self = .abort(error)
        } else {
            self = .fatal(error.with(.fatal))
        }
    }

    /// The verdict on an error code, as Java's client has it (KIP-360, KIP-588, KIP-890).
    ///
    /// - Parameter text: What was asked.
    init(_ code: ErrorCode, _ text: String) {
        let error = KafkaError(brokerError: code, text)
        switch code {
        case .invalidProducerEpoch, .producerFenced:
            // Coordinators of old say the former for the latter.
            self = .fatal(
                KafkaError(
                    .producerFenced, "\(text): another producer has the transactional id now, or it took too long",
                    brokerError: .producerFenced, recovery: .fatal, cause: error))
        case .transactionAbortable, .topicAuthorizationFailed, .groupAuthorizationFailed, .fencedInstanceID,
            .unknownMemberID, .illegalGeneration, .staleMemberEpoch, .fencedMemberEpoch, .groupIDNotFound,
            .invalidGroupID, .offsetMetadataTooLarge, .invalidCommitOffsetSize, .unknownProducerID,
            .invalidProducerIDMapping, .operationNotAttempted, .invalidTopicException, .rebalanceInProgress:
            self = .abort(error)
        case _ where code.isRetriable:
            self = .retry(error)
        default:
            self = .fatal(error.with(.fatal))
        }
    }
}
