/// What a coordinator coordinates.
struct CoordinatorKey: Hashable, Sendable {
    /// The kinds of coordinators, numbered as in FindCoordinator.
    enum Kind: Int8, Comparable, Sendable {
        case group = 0
        case transaction = 1

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    var kind: Kind
    /// The group's id or the transactional id.
    var name: String
}

extension CoordinatorKey: Comparable {
    static func < (left: CoordinatorKey, right: CoordinatorKey) -> Bool {
        (left.kind, left.name) < (right.kind, right.name)
    }
}

extension CoordinatorKey: CustomStringConvertible {
    var description: String {
        switch kind {
        case .group: "group \(name)"
        case .transaction: "transactional id \(name)"
        }
    }
}
