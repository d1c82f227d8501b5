import DequeModule
import KafkaCodec
import Logging
import Synchronization

/// A member of a consumer group: it reads the partitions that the group gives it, and commits how far it has got.
///
/// ```swift
/// let configuration = GroupConsumerConfiguration(group: "billing", subscription: .topics("orders"))
/// try await client.withGroupConsumer(configuration) { consumer in
///     for try await record in consumer.records { … }
/// }
/// ```
///
/// Asking for the next record says that the last one is done. What is done is committed every
/// ``GroupConsumerConfiguration/autoCommitInterval``, before partitions go to other members, and at the end.
/// ``elements`` tells of assignments too, in their place among the records.
///
/// The membership lives in tasks of its own: heartbeats are sent and rebalances go on whatever the user's code does.
/// Only giving up partitions waits for it.
///
/// All methods may be called from any task.
public final class GroupConsumer: Sendable {
    typealias Instant = KafkaClock.Instant

    /// How the member behaves.
    public let configuration: GroupConsumerConfiguration

    enum Phase {
        case created
        case running
        /// Nothing more is handed out, until then.
        case closing(deadline: Instant)
        case ended(KafkaError?)
    }

    /// Something that a task of the consumer has to do.
    enum Order {
        case send(MembershipRequest, number: UInt64, timeout: Duration)
        case plan(AssignmentPlan)
        case start([TopicPartition: UInt64])
        case finish
    }

    /// Partitions that the user was asked to give up.
    struct Revocation {
        var number: UInt64
        var partitions: Set<TopicPartition>
        var deadline: Instant
        /// The user was told, and has asked for what comes next.
        var isAcknowledged = false
        /// What is marked is being committed.
        var isCommitting = false
    }

    struct State {
        var phase = Phase.created
        var membership: (any GroupMembership)?
        var subscription: GroupSubscription
        var resolved = ResolvedSubscription(names: [], topics: [])
        /// What the membership wants and nobody has done yet, in order.
        var actions: Deque<MembershipAction> = []
        var isPerforming = false
        var orders: Deque<Order> = []
        /// The tasks whose answers are of no interest any more.
        var requests: [UInt64: Signal] = [:]

        var partitions: [TopicPartition: GroupPartition] = [:]
        var paused: Set<TopicPartition> = []
        var lastNumber: UInt64 = 0
        var revocation: Revocation?
        var commits: Deque<CommitJob> = []
        /// The first of them is on its way.
        var isCommitting = false
        var nextCommit: Instant?

        /// What the user was not told yet.
        var events: Deque<GroupEvent> = []
        /// What the user was not told yet of partitions that cannot be read.
        var failures: Deque<PartitionFailure> = []
        /// Who hands records out.
        var hands: [UInt64: GroupHandState] = [:]
        /// Hands that are gone have asked for records since it was looked at last.
        var hasMovedUnseen = false
        /// How many of them wait for something to be handed out.
        var waiting = 0
        /// How many uses of the consumer there are, at whose end the user is done: bodies, and handlers.
        var uses = 0
        /// There were some.
        var hasBeenUsed = false
        /// What has come of the commit at the end.
        var closingCommit: CommitResult?

        /// The topics that the group's leader watches, as they were when it assigned.
        var watched: [String: GroupTopic]?
        /// The topics that are kept among those that the metadata is asked for.
        var usedTopics: Set<String> = []
        var usesAllTopics = false
        var hasLeft = false
    }

    let client: ClusterClient
    let reader: PartitionConsumer
    let number: UInt64
    let state: Mutex<State>
    /// Whether a hand has to look for something else than the next record of its batch.
    let hasNews = Atomic(false)
    /// How many resets of the reader's have been taken note of.
    let knownResets = Atomic<UInt64>(0)
    let ordered = Signal()
    let commitWanted = Signal()
    let subscriptionChanged = Signal()
    let membershipChanged = Arrivals()
    let shutdown = Signal()
    let timekeeper: Timekeeper
    let logger: Logger

    /// A member of a group. It does nothing until it is run.
    ///
    /// - Parameters:
    ///   - client: The client whose connections it uses, which must be running.
    ///   - configuration: How it behaves.
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public init(client: ClusterClient, configuration: GroupConsumerConfiguration) throws(KafkaError) {
        try configuration.validate()
        var reading = configuration.reading
        reading.offsetReset = configuration.offsetReset
        self.client = client
        self.configuration = configuration
        reader = try PartitionConsumer(client: client, configuration: reading, group: configuration.group)
        number = reader.number
        timekeeper = Timekeeper(clock: client.runtime.clock)
        var logger = client.runtime.logger
        logger[metadataKey: LogKey.group] = "\(configuration.group)"
        self.logger = logger
        state = Mutex(State(subscription: configuration.subscription))
    }

    /// Who reads, for the transactions of a ``TransactionalProducer`` (KIP-447). It changes with each rebalance: ask for it
    /// when offsets are sent, not before.
    public var groupMetadata: ConsumerGroupMetadata {
        state.withLock { $0.membership?.identity } ?? ConsumerGroupMetadata(groupID: configuration.group)
    }

    /// What the member does, in a few words for people, such as `stable` or `joining`.
    public var status: String {
        state.withLock { state in
            switch state.phase {
            case .created: "created"
            case .running: state.membership?.phase ?? "looking for the coordinator"
            case .closing: "closing"
            case .ended: "ended"
            }
        }
    }

    /// The partitions that it owns, in order, those that it is about to give up among them.
    public var assignment: [TopicPartition] {
        state.withLock { state in
            if case .ended = state.phase { return [] }
            return state.membership?.owned ?? []
        }
    }

    var clock: KafkaClock { client.runtime.clock }

    /// What has come of the commit of marked offsets when the consumer was closed; nil as long as it has not ended, where
    /// nothing was left to be committed, and without ``GroupConsumerConfiguration/autoCommitInterval``. What has failed is
    /// also logged. A consumer that ends by an error, or because its task is cancelled, commits nothing more, as when it
    /// loses partitions: what was not committed is read again.
    public var closingCommit: CommitResult? {
        state.withLock { state in
            guard case .ended = state.phase else { return nil }
            return state.closingCommit
        }
    }

    /// Has a group of the classic protocol rebalance (KIP-568). In one of the new protocol the coordinator alone decides on
    /// that; it is told again what the member wants and owns.
    ///
    /// - Parameter reason: Why, which coordinators write to their log (KIP-800).
    public func rebalance(because reason: String) {
        step { state, now in state.membership?.rejoin(because: reason, now: now) ?? [] }
    }

    /// Subscribes to other topics from now on. Partitions of those that are not subscribed to any more are given up in a
    /// rebalance.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`: a name or an expression is none.
    public func subscribe(to subscription: GroupSubscription) throws(KafkaError) {
        try subscription.validate()
        state.withLock { $0.subscription = subscription }
        subscriptionChanged.raise()
    }
}
