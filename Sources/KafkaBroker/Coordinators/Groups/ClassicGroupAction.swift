import KafkaCodec
import NIOCore

/// What a classic group wants to be done.
enum ClassicGroupAction {
    /// Answer a JoinGroup that has waited, or not.
    case answerJoin(ClientRequest, JoinGroupResponse)
    /// Answer a SyncGroup that has waited, or not.
    case answerSync(ClientRequest, SyncGroupResponse)
    /// Tell when so many milliseconds are over; a timer of the same name that was set before counts no longer.
    case setTimer(ClassicGroupTimer, afterMs: Int64)
    case cancelTimer(ClassicGroupTimer)
    /// Write what the group is, and tell when all replicas in sync have it, or why not.
    case write(GroupMetadataValue, ClassicGroupWrite)
    case note(String)
}

/// A time that a classic group waits for.
enum ClassicGroupTimer: Hashable {
    /// A member has not been heard of for too long, or an id that was handed out was not used.
    case session(String)
    /// The members' time to join is over.
    case join
    /// The members' time to fetch their assignments is over.
    case sync
}

/// What a classic group writes for.
enum ClassicGroupWrite {
    /// The group is there.
    case creation
    /// The group has lost its last member.
    case emptiness
    /// A static member has another id now; what is known of the one before is put back if it cannot be written.
    case replacement(newID: String, old: ClassicGroupMember, oldLeader: String?)
    /// The leader's assignments for a generation.
    case assignment([String: ByteBuffer], generation: Int32)
}
