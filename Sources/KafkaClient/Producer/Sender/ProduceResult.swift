import KafkaCodec

/// What a broker said of one batch.
enum ProduceResult {
    /// It is in the log.
    case written(baseOffset: Int64?, logAppendTime: Int64?)
    /// It was refused, or what became of it is open, as the code says.
    case refused(ErrorCode, text: String?, records: [(index: Int, text: String?)])
    /// There was no answer for it.
    case failed(KafkaError)

    var isWritten: Bool {
        if case .written = self { true } else { false }
    }
}

extension ErrorCode {
    /// Whether brokers say this before they append anything, so that a batch that is so refused is not in the log.
    ///
    /// Others may come from a broker that has written the batch and then lost the partition, or its followers.
    var isSaidBeforeAppending: Bool {
        switch self {
        case .notEnoughReplicas, .outOfOrderSequenceNumber, .unknownProducerID, .invalidProducerEpoch, .messageTooLarge,
            .recordListTooLarge, .corruptMessage, .invalidRecord, .invalidTimestamp, .invalidTopicException,
            .topicAuthorizationFailed, .clusterAuthorizationFailed, .transactionalIDAuthorizationFailed,
            .invalidRequiredAcks, .unsupportedForMessageFormat, .unsupportedCompressionType, .policyViolation,
            .invalidTxnState, .invalidProducerIDMapping, .producerFenced, .transactionAbortable, .unknownTopicID,
            .inconsistentTopicID, .invalidRequest, .unsupportedVersion, .throttlingQuotaExceeded,
            .concurrentTransactions:
            true
        default:
            false
        }
    }
}
