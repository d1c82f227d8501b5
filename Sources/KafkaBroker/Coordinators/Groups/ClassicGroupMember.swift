import KafkaCodec
import NIOCore

/// A way of sharing partitions that a member knows, with what it says to the leader under it.
struct ClassicGroupProtocol: Hashable {
    var name: String
    var metadata: ByteBuffer
}

/// A member of a classic group.
struct ClassicGroupMember {
    let id: String
    /// What a static member calls itself, across restarts (KIP-345).
    var instanceID: String?
    var clientID: String
    var clientHost: String
    var rebalanceTimeoutMs: Int32
    var sessionTimeoutMs: Int32
    /// The protocols that it knows, the preferred one first.
    var protocols: [ClassicGroupProtocol]
    /// What the leader has assigned to it last.
    var assignment = ByteBuffer()
    /// Whether it has not been through a rebalance yet.
    var isNew = false
    /// Its JoinGroup that waits for an answer.
    var waitingJoin: ClientRequest?
    /// Its SyncGroup that waits for an answer.
    var waitingSync: ClientRequest?

    /// What it says under a protocol.
    func metadata(_ name: String?) -> ByteBuffer {
        protocols.first { $0.name == name }?.metadata ?? ByteBuffer()
    }

    /// The protocol that it prefers of some.
    func vote(among candidates: Set<String>) -> String? {
        protocols.first { candidates.contains($0.name) }?.name
    }

    /// Whether it is all right that no heartbeat comes: the coordinator owes it an answer.
    var isExcused: Bool { !isNew && (waitingJoin != nil || waitingSync != nil) }
}
