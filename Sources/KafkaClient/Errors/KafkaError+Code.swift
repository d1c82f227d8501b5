extension KafkaError {
    /// What happened. The type is open: compare with the known codes and treat others by ``KafkaError/isRetriable``.
    public struct Code: Hashable, Sendable {
        private enum Name: String {
            case connectFailed, connectTimedOut, connectionClosed, connectionFailed, requestTimedOut, cancelled
            case notSupportedByBroker, negotiationFailed, protocolViolation, malformedResponse, responseTooLarge
            case invalidRequest, requestTooLarge, invalidConfiguration
            case brokerError, clientClosed, unknownBroker, unknownTopic, leaderUnknown, coordinatorUnknown
            case controllerUnknown, noBrokerReachable
            case corruptRecords, logTruncated, topicRecreated, invalidArgument
            case deliveryTimedOut, bufferFull, recordTooLarge, invalidPartition, producerClosed
            case recordPurged, partitionStalled, serializationFailed
            case illegalTransactionStep, transactionFailed, transactionUnresolved, producerFenced
            case membershipLost, memberFenced, assignmentFailed, offsetUnknown, notAssigned, consumerClosed
        }

        private let name: Name

        private init(_ name: Name) {
            self.name = name
        }

        /// No connection could be made: the name did not resolve, nobody listens, TLS was refused.
        public static let connectFailed = Code(.connectFailed)
        /// Connecting, or agreeing on versions, took longer than the configured time.
        public static let connectTimedOut = Code(.connectTimedOut)
        /// The connection was closed in good order, by either side, before the answer came.
        public static let connectionClosed = Code(.connectionClosed)
        /// The connection broke: a reset, or any other error of the transport.
        public static let connectionFailed = Code(.connectionFailed)
        /// No answer came in time. The connection is given up with it, because answers come in order.
        public static let requestTimedOut = Code(.requestTimedOut)
        /// The task that waited was cancelled.
        public static let cancelled = Code(.cancelled)
        /// The broker does not offer the request in a version that this client may use. Nothing was sent.
        public static let notSupportedByBroker = Code(.notSupportedByBroker)
        /// The broker would not say which versions it understands.
        public static let negotiationFailed = Code(.negotiationFailed)
        /// The broker broke the rules of the protocol: an answer out of order, a frame beyond the limit.
        public static let protocolViolation = Code(.protocolViolation)
        /// An answer could not be decoded.
        public static let malformedResponse = Code(.malformedResponse)
        /// An answer is larger than the connection takes (``ConnectionConfiguration/maximumResponseSize``).
        public static let responseTooLarge = Code(.responseTooLarge)
        /// A request holds a value that the broker's version of it cannot carry. Nothing was sent.
        public static let invalidRequest = Code(.invalidRequest)
        /// A request is larger than the configured limit. Nothing was sent.
        public static let requestTooLarge = Code(.requestTooLarge)
        /// A configuration is not valid.
        public static let invalidConfiguration = Code(.invalidConfiguration)
        /// The broker answered with an error code: see ``KafkaError/brokerError``.
        public static let brokerError = Code(.brokerError)
        /// The client is not running any more.
        public static let clientClosed = Code(.clientClosed)
        /// The cluster's metadata has no such broker.
        public static let unknownBroker = Code(.unknownBroker)
        /// The cluster's metadata has no such topic or partition.
        public static let unknownTopic = Code(.unknownTopic)
        /// The partition has no leader at present.
        public static let leaderUnknown = Code(.leaderUnknown)
        /// No coordinator could be found for the group or transaction.
        public static let coordinatorUnknown = Code(.coordinatorUnknown)
        /// The cluster has no controller at present.
        public static let controllerUnknown = Code(.controllerUnknown)
        /// None of the known brokers and none of the bootstrap addresses could be reached.
        public static let noBrokerReachable = Code(.noBrokerReachable)
        /// Records that a broker sent are damaged, or beyond a limit of this client.
        public static let corruptRecords = Code(.corruptRecords)
        /// The log no longer holds records that were read from it (KIP-320).
        public static let logTruncated = Code(.logTruncated)
        /// The topic was deleted, and another of the same name was made: offsets of before mean nothing in it (KIP-516).
        public static let topicRecreated = Code(.topicRecreated)
        /// A call cannot be carried out as it was made, such as one about a partition that is not being read.
        public static let invalidArgument = Code(.invalidArgument)
        /// A record was not delivered within the producer's delivery timeout. The cause is the last thing that stood in
        /// its way.
        public static let deliveryTimedOut = Code(.deliveryTimedOut)
        /// The producer's buffer had no room for a record in the time, or at the moment, that was allowed.
        public static let bufferFull = Code(.bufferFull)
        /// A record is larger than the producer's configuration allows, or than any batch can hold.
        public static let recordTooLarge = Code(.recordTooLarge)
        /// A record names a partition, or a partitioner chose one, that the topic does not have.
        public static let invalidPartition = Code(.invalidPartition)
        /// The producer is closed, or does not run any more.
        public static let producerClosed = Code(.producerClosed)
        /// A record was given up because its user asked for it (``Producer/purge(_:)``).
        public static let recordPurged = Code(.recordPurged)
        /// Records of the partition have been making no progress for longer than the user wants to wait
        /// (``ProducerConfiguration/failFastAfter``). The cause is what stands in their way.
        public static let partitionStalled = Code(.partitionStalled)
        /// A key or a value could not be turned into bytes.
        public static let serializationFailed = Code(.serializationFailed)

        /// A call that a transactional producer cannot follow in the state that it is in, such as beginning a
        /// transaction while another is open. ``KafkaError/recovery`` says what leads on.
        public static let illegalTransactionStep = Code(.illegalTransactionStep)
        /// A transaction cannot be committed any more, and has to be aborted. The cause is what has failed in it.
        public static let transactionFailed = Code(.transactionFailed)
        /// A step of a transactional producer took longer than it may; it goes on. Where ``KafkaError/isOutcomeUnknown``
        /// is true, the transaction may be committed already.
        public static let transactionUnresolved = Code(.transactionUnresolved)
        /// Another producer has taken the transactional id over, or the coordinator has aborted a transaction that took
        /// too long: this producer can do nothing any more.
        public static let producerFenced = Code(.producerFenced)

        /// A member of a group has lost its membership, and its partitions with it: the coordinator does not know it any
        /// more, or was not heard for a whole session, or the user's code took longer than it may. The consumer joins
        /// again by itself.
        public static let membershipLost = Code(.membershipLost)
        /// Another member has joined the group with the same instance id (KIP-345): this one can do nothing any more.
        public static let memberFenced = Code(.memberFenced)
        /// The group's leader could not share the partitions out.
        public static let assignmentFailed = Code(.assignmentFailed)
        /// The group has no committed offset for a partition, and the consumer is not to choose one (``OffsetReset/none``).
        public static let offsetUnknown = Code(.offsetUnknown)
        /// The partition is not, or not any more, the member's: what was read of it since cannot be committed.
        public static let notAssigned = Code(.notAssigned)
        /// The consumer is closed, or does not run any more.
        public static let consumerClosed = Code(.consumerClosed)

        /// Whether connections, leaders or time are to blame, so that the same may succeed later.
        var isRetriable: Bool {
            switch name {
            case .connectFailed, .connectTimedOut, .connectionClosed, .connectionFailed, .requestTimedOut,
                .unknownBroker, .unknownTopic, .leaderUnknown, .coordinatorUnknown, .controllerUnknown,
                .noBrokerReachable, .protocolViolation, .negotiationFailed, .deliveryTimedOut, .bufferFull,
                .partitionStalled, .transactionUnresolved:
                true
            case .cancelled, .notSupportedByBroker, .malformedResponse, .responseTooLarge, .invalidRequest,
                .requestTooLarge, .invalidConfiguration, .brokerError, .clientClosed, .corruptRecords, .logTruncated,
                .topicRecreated,
                .invalidArgument, .recordTooLarge, .invalidPartition, .producerClosed, .recordPurged,
                .serializationFailed, .illegalTransactionStep, .transactionFailed, .producerFenced, .membershipLost,
                .memberFenced, .assignmentFailed, .offsetUnknown, .notAssigned, .consumerClosed:
                false
            }
        }
    }
}

extension KafkaError.Code: CustomStringConvertible {
    /// The code's name.
    public var description: String { name.rawValue }
}
