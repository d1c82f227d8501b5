import KafkaCodec

/// A member's side of a group protocol: a value without clock, tasks and sockets. Events in, actions out.
///
/// The classic protocol and that of KIP-848 differ in what is asked and answered; what comes of it for whoever reads is
/// the same.
protocol GroupMembership: Sendable {
    typealias Instant = KafkaClock.Instant

    /// When ``tick(now:)`` has to be called at the latest.
    var nextDeadline: Instant? { get }
    /// Who the member is to the coordinator now. The generation is -1 while it is none.
    var identity: ConsumerGroupMetadata { get }
    /// The partitions that the user has, in order: assigned, and neither given up nor lost, also while they are being
    /// revoked.
    var owned: [TopicPartition] { get }
    /// Whether it has left because the user's code asked for nothing, and waits until it does.
    var isAbsent: Bool { get }
    /// What the member does, in a few words, for logs and status.
    var phase: String { get }

    /// Whether it speaks the protocol of KIP-848, in which requests about offsets name members by their epochs.
    var speaksConsumerProtocol: Bool { get }

    /// Begins. It is called once, before everything else.
    mutating func start(_ subscription: ResolvedSubscription, now: Instant) -> [MembershipAction]
    /// The topics are others now, because the user has changed the subscription or topics have come or gone.
    mutating func subscribed(to subscription: ResolvedSubscription, now: Instant) -> [MembershipAction]
    /// A request was answered, or has failed.
    ///
    /// - Parameter draw: A number from 0 to 1, for back-offs.
    mutating func answered(_ answer: MembershipAnswer, number: UInt64, draw: Double, now: Instant) -> [MembershipAction]
    /// The assignor's outcome for a plan of ``MembershipAction/plan(_:)``.
    mutating func planned(
        _ outcome: Result<[String: MemberAssignment], KafkaError>, number: UInt64, now: Instant
    ) -> [MembershipAction]
    /// The user is done with the partitions of the last ``MembershipAction/revoke(_:until:)``, and their offsets are
    /// committed or could not be.
    mutating func revoked(now: Instant) -> [MembershipAction]
    /// The user has asked for records: it is alive, unless that is longer ago than the maximum poll interval.
    mutating func polled(at instant: Instant, now: Instant) -> [MembershipAction]
    /// The user wants the group to rebalance, or a commit was refused in a way that asks for it.
    mutating func rejoin(because reason: String, now: Instant) -> [MembershipAction]
    /// A commit was refused, which says something of the membership: the coordinator does not know the member, its
    /// generation is another one, or its instance was replaced.
    ///
    /// - Parameter identity: With which the commit was made.
    mutating func refused(_ code: ErrorCode, for identity: ConsumerGroupMetadata, now: Instant) -> [MembershipAction]
    /// Time has passed.
    mutating func tick(now: Instant) -> [MembershipAction]
    /// Leaves the group. Partitions that are still owned are given up by then: the shell has committed before.
    mutating func leave(because reason: String, now: Instant) -> [MembershipAction]
}

/// What a member subscribes to, as far as the metadata tells.
struct ResolvedSubscription: Hashable, Sendable {
    /// The names that the user has given, or that the pattern matches, in order.
    var names: [String]
    /// Those of them that exist, in the order of their names.
    var topics: [GroupTopic]
    /// The expression, where the coordinator can be asked to match topics itself (KIP-848); nil for names, and for
    /// patterns that only the client can match.
    var serverPattern: String?
}
