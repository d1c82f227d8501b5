import OrderedCollections

/// Requests that wait for something to happen to a partition, or for their time to be over.
///
/// A request completes at most once. Those that wait for one partition are looked at in the order in which they came.
struct DelayedOperations {
    struct Operation {
        /// Whether what the request waits for has happened.
        var isReady: () -> Bool
        /// Completes the request; is told whether its time is over.
        var finish: (_ isExpired: Bool) -> Void
        var keys: [TopicIDPartition]
    }

    private var operations: [UInt64: Operation] = [:]
    private var watchers: [TopicIDPartition: OrderedSet<UInt64>] = [:]

    var count: Int { operations.count }

    mutating func add(_ id: UInt64, _ operation: Operation) {
        operations[id] = operation
        for key in operation.keys { watchers[key, default: []].append(id) }
    }

    /// The requests that wait for a partition.
    func watching(_ key: TopicIDPartition) -> [UInt64] {
        watchers[key].map(Array.init) ?? []
    }

    subscript(id: UInt64) -> Operation? { operations[id] }

    mutating func remove(_ id: UInt64) -> Operation? {
        guard let operation = operations.removeValue(forKey: id) else { return nil }
        for key in operation.keys {
            watchers[key]?.remove(id)
            if watchers[key]?.isEmpty == true { watchers[key] = nil }
        }
        return operation
    }
}
