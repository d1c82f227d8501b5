import KafkaCodec

/// Which brokers coordinate which groups and transactional ids, and who waits for that: a machine.
///
/// What is found is kept until somebody says that it is not so any more. Keys that are wanted at the same time are looked
/// up together; one that is being looked up is not looked up again.
struct CoordinatorStateMachine {
    typealias Instant = KafkaClock.Instant

    /// What the shell has to do, in order.
    enum Action {
        /// Ask any broker for the coordinators of keys of one kind, and tell the outcome for each.
        case lookUp(CoordinatorKey.Kind, [String])
        /// Whoever waits under a number has the coordinator.
        case found(waiter: UInt64, BrokerNode)
        /// Whoever waits under a number gets an error.
        case fail(waiter: UInt64, KafkaError)
    }

    private struct Waiter {
        var id: UInt64
        var deadline: Instant
    }

    private struct Search {
        var waiters: [Waiter]
        var failures = 0
        /// When it is tried again: after a failure, or while it is under way and has no answer.
        var restsUntil = Instant(nanoseconds: .min)
        var lastError: KafkaError?
    }

    private let backoff: Backoff
    private let attemptTimeout: Duration
    private var random: KafkaRandom
    private var known: [CoordinatorKey: BrokerNode] = [:]
    private var searches: [CoordinatorKey: Search] = [:]
    private var isClosed = false

    /// - Parameter attemptTimeout: After how long without an answer another broker is asked as well.
    init(backoff: Backoff, attemptTimeout: Duration, random: KafkaRandom) {
        self.backoff = backoff
        self.attemptTimeout = attemptTimeout
        self.random = random
    }

    /// The coordinator, where it is known.
    func coordinator(of key: CoordinatorKey) -> BrokerNode? { known[key] }

    /// When ``tick(now:)`` has to be called at the latest.
    var nextDeadline: Instant? {
        var earliest: Instant?
        for search in searches.values {
            earliest = min(earliest ?? search.restsUntil, search.restsUntil)
            for waiter in search.waiters { earliest = min(earliest ?? waiter.deadline, waiter.deadline) }
        }
        return earliest
    }

    /// Somebody needs coordinators, each under a number of their own.
    mutating func find(
        _ wanted: [(waiter: UInt64, key: CoordinatorKey)],
        until deadline: Instant,
        now: Instant
    ) -> [Action] {
        var actions: [Action] = []
        for (waiter, key) in wanted {
            if isClosed {
                actions.append(.fail(waiter: waiter, .closed))
            } else if key.name.utf8.count > Int(Int16.max) {
                // One that cannot be written would keep the request from asking for the others.
                let text = "the name of \(key.kind) has more than \(Int16.max) bytes"
                actions.append(.fail(waiter: waiter, KafkaError(.invalidRequest, text)))
            } else if let broker = known[key] {
                actions.append(.found(waiter: waiter, broker))
            } else {
                searches[key, default: Search(waiters: [])].waiters.append(Waiter(id: waiter, deadline: deadline))
            }
        }
        return actions + proceed(now: now)
    }

    /// Somebody waits no more.
    mutating func abandon(_ id: UInt64) {
        for key in searches.keys.sorted() {
            searches[key]?.waiters.removeAll { $0.id == id }
            if searches[key]?.waiters.isEmpty == true { searches[key] = nil }
        }
    }

    /// A broker has named the coordinator, or it could not be found.
    mutating func looked(
        up key: CoordinatorKey,
        _ outcome: Result<BrokerNode, KafkaError>,
        now: Instant
    ) -> [Action] {
        guard var search = searches[key] else {
            // Nobody waits any more; what was found is worth keeping all the same.
            if case .success(let broker) = outcome, !isClosed { known[key] = broker }
            return []
        }
        switch outcome {
        case .success(let broker):
            known[key] = broker
            searches[key] = nil
            return search.waiters.map { .found(waiter: $0.id, broker) }
        case .failure(let error) where !error.isRetriable:
            searches[key] = nil
            return search.waiters.map { .fail(waiter: $0.id, error) }
        case .failure(let error):
            search.failures += 1
            search.lastError = error
            search.restsUntil = now.advanced(
                by: backoff.wait(afterFailures: search.failures, draw: random.unit()))
            searches[key] = search
            return []
        }
    }

    /// A broker says that it does not coordinate this, or cannot be reached.
    ///
    /// - Parameter broker: Which broker; what was found meanwhile to be at another stays.
    mutating func forget(_ key: CoordinatorKey, at broker: Int32) {
        if known[key]?.id == broker { known[key] = nil }
    }

    /// A broker cannot be reached: what it coordinates may be coordinated by another soon.
    mutating func forgetAll(at broker: Int32) {
        for key in known.keys.sorted() { forget(key, at: broker) }
    }

    /// The brokers are these now: others coordinate nothing any more.
    mutating func retain(_ brokers: [BrokerNode]) {
        let ids = Set(brokers.map(\.id))
        for (key, broker) in known where !ids.contains(broker.id) { known[key] = nil }
    }

    /// Time has passed.
    mutating func tick(now: Instant) -> [Action] {
        var actions: [Action] = []
        for key in searches.keys.sorted() {
            guard let search = searches[key] else { continue }
            for waiter in search.waiters where now >= waiter.deadline {
                let text = "the coordinator of \(key) was not found in time"
                actions.append(.fail(waiter: waiter.id, KafkaError(.coordinatorUnknown, text, cause: search.lastError)))
            }
            searches[key]?.waiters.removeAll { now >= $0.deadline }
            if searches[key]?.waiters.isEmpty == true { searches[key] = nil }
        }
        return actions + proceed(now: now)
    }

    /// The client ends.
    mutating func close() -> [Action] {
        isClosed = true
        defer { searches = [:] }
        return searches.keys.sorted().flatMap { key in
            (searches[key]?.waiters ?? []).map { .fail(waiter: $0.id, .closed) }
        }
    }

    private mutating func proceed(now: Instant) -> [Action] {
        let due = searches.keys.sorted().filter { key in searches[key].map { now >= $0.restsUntil } ?? false }
        for key in due { searches[key]?.restsUntil = now.advanced(by: attemptTimeout) }
        return [CoordinatorKey.Kind.group, .transaction].compactMap { kind in
            let names = due.filter { $0.kind == kind }.map(\.name)
            return names.isEmpty ? nil : .lookUp(kind, names)
        }
    }
}
