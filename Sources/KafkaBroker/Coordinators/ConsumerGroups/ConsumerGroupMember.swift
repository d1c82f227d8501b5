import KafkaCodec
import NIOCore

/// A member of a group of the new protocol (KIP-848), as the coordinator knows it.
struct ConsumerGroupMember: Hashable {
    /// How far a member has come on its way from what it owns to what it is meant to own.
    enum State: Int8 {
        /// It owns what it is meant to own.
        case stable = 0
        /// It has to give up partitions before it gets on.
        case unrevokedPartitions = 1
        /// It waits for partitions that others have not given up.
        case unreleasedPartitions = 2
        /// A state that came with a later version of the coordinator.
        case unknown = 127
    }

    /// What a member of the classic protocol has said of itself, beside what all members say.
    struct Classic: Hashable {
        var sessionTimeoutMs: Int32
        /// The assignors that it knows, with its subscription in the form of each.
        var protocols: [ClassicProtocol]
    }

    /// An assignor that a member of the classic protocol knows.
    struct ClassicProtocol: Hashable {
        var name: String
        var metadata: ByteBuffer
    }

    /// Partitions, with the epoch in which each was assigned to the member.
    typealias Partitions = [TopicIDPartition: Int32]

    let id: String
    var instanceID: String?
    var rackID: String?
    var clientID = ""
    var clientHost = ""
    /// In the order of the names, each once.
    var topicNames: [String] = []
    /// Empty when the member subscribes to none.
    var topicPattern = ""
    var rebalanceTimeoutMs: Int32 = -1
    var assignor: String?
    /// Nil for a member of the new protocol.
    var classic: Classic?

    var epoch: Int32 = 0
    var previousEpoch: Int32 = 0
    var state = State.stable
    var assigned: Partitions = [:]
    /// What the member has to give up, and nobody else gets before it has.
    var pendingRevocation: Partitions = [:]

    init(id: String) {
        self.id = id
    }

    /// The same member under another id, as a static member has one after each start.
    init(_ other: ConsumerGroupMember, id: String) {
        self.init(id: id)
        takeMetadata(of: other)
        state = other.state
        assigned = other.assigned
        pendingRevocation = other.pendingRevocation
    }

    /// Takes over what another one says of itself, and nothing of what it owns.
    mutating func takeMetadata(of other: ConsumerGroupMember) {
        instanceID = other.instanceID
        rackID = other.rackID
        clientID = other.clientID
        clientHost = other.clientHost
        topicNames = other.topicNames
        topicPattern = other.topicPattern
        rebalanceTimeoutMs = other.rebalanceTimeoutMs
        assignor = other.assignor
        classic = other.classic
    }

    /// Goes to an epoch, and keeps the one before: its answer may get lost.
    mutating func move(to epoch: Int32) {
        previousEpoch = self.epoch
        self.epoch = epoch
    }

    /// Whether it owns what it is meant to own as of an epoch.
    func isReconciled(to epoch: Int32) -> Bool { state == .stable && self.epoch == epoch }

    /// The epoch of a static member that has gone and means to come back.
    static let leftForNow: Int32 = -2
    /// The epoch of a member that has gone.
    static let left: Int32 = -1
}
