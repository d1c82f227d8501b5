/// What a producer waits for before a record counts as delivered (`acks`).
public enum Acknowledgement: Hashable, Sendable {
    /// Nothing (`acks=0`): a record is delivered when it was handed to the transport. Brokers do not answer, so nobody
    /// learns of records that are lost or refused, nor of their offsets.
    case none
    /// The leader's log (`acks=1`). Records are lost when the leader fails before a follower has them.
    case leader
    /// All replicas in sync (`acks=all`), of which there must be `min.insync.replicas`.
    case all

    /// The number in Produce requests.
    var wireValue: Int16 {
        switch self {
        case .none: 0
        case .leader: 1
        case .all: -1
        }
    }
}
