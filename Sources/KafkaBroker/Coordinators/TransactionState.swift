/// Where a transactional id stands with its coordinator. The numbers are those of the transaction log.
enum TransactionState: Int8, CaseIterable {
    /// There is a producer, and no transaction yet.
    case empty = 0
    /// A transaction is open.
    case ongoing = 1
    /// It is to be committed; the markers are on their way.
    case prepareCommit = 2
    /// It is to be aborted; the markers are on their way.
    case prepareAbort = 3
    /// The last transaction is committed.
    case completeCommit = 4
    /// The last transaction is aborted.
    case completeAbort = 5
    /// The transactional id is about to be forgotten.
    case dead = 6
    /// The producer is about to be fenced, and its transaction to be aborted.
    case prepareEpochFence = 7

    /// The name as administrators see it (KIP-664).
    var name: String {
        switch self {
        case .empty: "Empty"
        case .ongoing: "Ongoing"
        case .prepareCommit: "PrepareCommit"
        case .prepareAbort: "PrepareAbort"
        case .completeCommit: "CompleteCommit"
        case .completeAbort: "CompleteAbort"
        case .dead: "Dead"
        case .prepareEpochFence: "PrepareEpochFence"
        }
    }

    init?(name: String) {
        guard let state = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = state
    }

    /// Whether the markers of a transaction are on their way.
    var isPrepared: Bool { self == .prepareCommit || self == .prepareAbort }

    /// Whether nothing is open, so that another transaction may begin and the transactional id may be forgotten.
    var isSettled: Bool { self == .empty || self == .completeCommit || self == .completeAbort }

    /// The states from which this one may be reached.
    var previous: Set<TransactionState> {
        switch self {
        case .empty: [.empty, .completeCommit, .completeAbort]
        case .ongoing: [.ongoing, .empty, .completeCommit, .completeAbort]
        case .prepareCommit: [.ongoing]
        case .prepareAbort: [.ongoing, .prepareEpochFence, .empty, .completeCommit, .completeAbort]
        case .completeCommit: [.prepareCommit]
        case .completeAbort: [.prepareAbort]
        case .dead: [.empty, .completeCommit, .completeAbort]
        case .prepareEpochFence: [.ongoing]
        }
    }
}
