import Logging

/// What the shell of a membership has to do, in order. It is the same for both group protocols.
enum MembershipAction: Sendable {
    /// Send to the group's coordinator, and tell with the same number what has come of it.
    ///
    /// How long the answer may take is said with it. Each request is sent as soon as it is asked for, beside others that
    /// are not answered yet, heartbeats on a connection on which no join waits.
    case send(MembershipRequest, number: UInt64, timeout: Duration)
    /// The answer to a request is not of interest any more: it need not be waited for.
    case abandon(number: UInt64)
    /// Find the topics that members subscribe to, run the assignor that has the name, and tell its outcome.
    case plan(AssignmentPlan)
    /// The member leads its group: when one of these topics gets more partitions, or comes into being, the group has to
    /// rebalance. None where it does not lead, or not any more.
    case lead(topics: [String])
    /// An assignor's assignment has been taken over by the member.
    case accepted(assignor: String, MemberAssignment)
    /// The member owns these partitions from now on, besides those that it has: read them from the group's offsets.
    case assigned([TopicPartition])
    /// These partitions go to others: stop reading them, let the user finish, commit, and then say that they are given
    /// up. After the deadline the coordinator waits no more, and they are lost.
    case revoke([TopicPartition], until: KafkaClock.Instant)
    /// These partitions are not the member's any more, and others may have them already: nothing can be committed.
    case lost([TopicPartition], because: KafkaError)
    /// The member's generation, or epoch, or id has changed: what is committed from now on carries the new one.
    case identified(ConsumerGroupMetadata)
    /// Ask for the metadata of the topics again.
    case refreshMetadata
    /// The member has left the group, or gives up leaving it. Nothing comes after it.
    case left
    /// The membership cannot go on, whatever time passes. Nothing comes after it.
    case failed(KafkaError)
    /// A transition, for the log: what the member does now, and why.
    case note(Logger.Level, String, reason: String)
}

/// What the leader of a classic group has to work out.
struct AssignmentPlan: Sendable {
    /// Which plan it is: one that comes too late is told by it.
    var number: UInt64
    /// The name of the assignor that the group has chosen.
    var assignor: String
    /// All members, in the order of their ids.
    var members: [GroupMember]
    /// The topics that any of them subscribes to, in order, each once.
    var topics: [String]
}
