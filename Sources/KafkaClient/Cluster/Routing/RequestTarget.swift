/// Which broker a request is for.
public struct RequestTarget: Hashable, Sendable {
    enum Kind: Hashable {
        case any
        case controller
        case broker(Int32)
        case leader(TopicPartition)
        case coordinator(CoordinatorKey)
    }

    let kind: Kind

    /// Any broker: one with a connection and as few unanswered requests as possible.
    public static let any = RequestTarget(kind: .any)

    /// The controller, or from KRaft clusters a broker that passes the request on to it.
    public static let controller = RequestTarget(kind: .controller)

    /// The broker with a number.
    public static func broker(_ id: Int32) -> RequestTarget { RequestTarget(kind: .broker(id)) }

    /// The broker that leads a partition.
    public static func leader(of partition: TopicPartition) -> RequestTarget {
        RequestTarget(kind: .leader(partition))
    }

    /// The broker that coordinates a group.
    public static func coordinator(group: String) -> RequestTarget {
        RequestTarget(kind: .coordinator(CoordinatorKey(kind: .group, name: group)))
    }

    /// The broker that coordinates the transactions of a transactional id.
    public static func coordinator(transaction: String) -> RequestTarget {
        RequestTarget(kind: .coordinator(CoordinatorKey(kind: .transaction, name: transaction)))
    }
}

extension RequestTarget: CustomStringConvertible {
    /// The broker in words.
    public var description: String {
        switch kind {
        case .any: "any broker"
        case .controller: "the controller"
        case .broker(let id): "broker \(id)"
        case .leader(let partition): "the leader of \(partition)"
        case .coordinator(let key): "the coordinator of \(key)"
        }
    }
}
