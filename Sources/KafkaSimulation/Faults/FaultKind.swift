/// A kind of thing that goes wrong in a ``FaultPlan``.
public enum FaultKind: String, Sendable, Hashable, CaseIterable {
    /// A broker's process ends, and is started again later. Its log survives.
    case crash
    /// A broker's machine loses power and is started again later. What it had not flushed is lost, nobody is told.
    ///
    /// Unless ``FaultSettings/keepsToGuarantees`` is off, it happens only while every replica has every committed
    /// record, and else the machine's disk survives: Kafka promises nothing when replicas lose what they had, one after
    /// the other.
    case powerLoss
    /// A broker is told to stop, and is started again later.
    case stop
    /// A broker's process stands still for a while.
    case pause
    /// A broker, or the controller, is cut off from everything.
    case isolation
    /// What one node of the cluster sends to another does not arrive; the way back is open.
    case oneWayPartition
    /// A client and a broker are cut off from each other, in one direction or both.
    case clientPartition
    /// The connections of a client, or all clients, to a broker are reset.
    case connectionReset
    /// What goes to and from a broker takes long.
    case slowLink
    /// What goes to and from a broker takes very different times, and arrives in small pieces.
    case jitteryLink
    /// A broker reads slowly.
    case slowReader
    /// A partition gets another leader, of those in sync.
    case leaderMove
    /// Requests of clients are answered with an error that may pass.
    case failedRequest
    /// Requests of clients are answered by closing their connection, and have not been looked at.
    case droppedRequest
    /// Requests of clients take effect, and the connection is closed instead of an answer.
    case lostAnswer
    /// Requests of clients wait, or their answers do.
    case heldRequest

    /// Whether a broker cannot have two of these at the same time.
    var isAboutProcess: Bool {
        switch self {
        case .crash, .powerLoss, .stop, .pause: true
        default: false
        }
    }
}
