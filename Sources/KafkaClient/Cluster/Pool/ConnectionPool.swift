/// Which connections there are, one for each endpoint and purpose, and who waits for them: a machine.
///
/// Connections are opened when they are asked for. After a failure an endpoint is left alone for a while that grows
/// with each failure in a row (KIP-144); those who ask meanwhile wait for the next attempt and share its outcome.
struct ConnectionPool {
    typealias Instant = KafkaClock.Instant

    /// Whose connection it is.
    struct Key: Hashable, Comparable {
        var endpoint: Endpoint
        var purpose: ConnectionPurpose
        /// Who has the connection to themselves, where it is not shared: one who makes the broker wait for others would
        /// have those wait for it who do so too.
        var lane: UInt64 = 0

        static func < (left: Key, right: Key) -> Bool {
            (left.endpoint, left.purpose, left.lane) < (right.endpoint, right.purpose, right.lane)
        }
    }

    /// What the shell has to do, in order.
    enum Action {
        /// Open a connection, and tell the pool of it by this number from then on.
        case open(UInt64, BrokerAddress)
        /// Whoever waits under a number gets a connection.
        case deliver(waiter: UInt64, connection: UInt64)
        /// Whoever waits under a number gets an error.
        case fail(waiter: UInt64, KafkaError)
        /// Let a connection finish what is under way, and close it.
        case close(UInt64)
        /// End a connection at once: what is under way on it fails.
        case abort(UInt64, KafkaError)
    }

    private enum Phase {
        /// Until the endpoint may be tried again.
        case resting
        case opening(UInt64)
        case ready(UInt64)
    }

    private struct Slot {
        var address: BrokerAddress
        var phase: Phase
        var waiters: [UInt64] = []
    }

    private struct Failures {
        var count: Int
        var restsUntil: Instant
    }

    private let backoff: Backoff
    private var random: KafkaRandom
    private var slots: [Key: Slot] = [:]
    private var failures: [Endpoint: Failures] = [:]
    /// The connections that have not ended, also those that were given up for new ones.
    private var keys: [UInt64: Key] = [:]
    private(set) var lastNumber: UInt64 = 0
    private var isClosed = false

    init(backoff: Backoff, random: KafkaRandom) {
        self.backoff = backoff
        self.random = random
    }

    /// Whether no connection is left.
    var isEmpty: Bool { keys.isEmpty }

    /// The connection that is ready for an endpoint and a purpose.
    func ready(_ key: Key) -> UInt64? {
        if case .ready(let number)? = slots[key]?.phase { number } else { nil }
    }

    /// Whose connection it is, while it has not ended.
    func key(of number: UInt64) -> Key? { keys[number] }

    /// Where a connection leads that has not ended.
    func endpoint(of number: UInt64) -> Endpoint? { keys[number]?.endpoint }

    /// Whether the endpoint has failed a moment ago and has to be left alone.
    func isResting(_ endpoint: Endpoint, now: Instant) -> Bool {
        failures[endpoint].map { now < $0.restsUntil } ?? false
    }

    /// When ``tick(now:)`` has to be called at the latest.
    var nextDeadline: Instant? {
        var earliest: Instant?
        for (key, slot) in slots {
            guard case .resting = slot.phase, let until = failures[key.endpoint]?.restsUntil else { continue }
            earliest = min(earliest ?? until, until)
        }
        return earliest
    }
}

// MARK: - Asking

extension ConnectionPool {
    /// Somebody needs a connection.
    mutating func acquire(_ key: Key, at address: BrokerAddress, waiter: UInt64, now: Instant) -> [Action] {
        guard !isClosed else { return [.fail(waiter: waiter, .closed)] }
        guard var slot = slots[key] else {
            slots[key] = Slot(address: address, phase: .resting, waiters: [waiter])
            return isResting(key.endpoint, now: now) ? [] : open(key)
        }
        if case .ready(let number) = slot.phase { return [.deliver(waiter: waiter, connection: number)] }
        slot.waiters.append(waiter)
        slots[key] = slot
        return []
    }

    /// Somebody needs a connection no more. It is opened all the same: others will.
    mutating func abandon(_ waiter: UInt64) {
        for key in slots.keys.sorted() where slots[key]?.waiters.contains(waiter) == true {
            slots[key]?.waiters.removeAll { $0 == waiter }
            guard let slot = slots[key], case .resting = slot.phase, slot.waiters.isEmpty else { continue }
            slots[key] = nil
        }
    }

    private mutating func open(_ key: Key) -> [Action] {
        guard let slot = slots[key] else { return [] }
        lastNumber += 1
        keys[lastNumber] = key
        slots[key]?.phase = .opening(lastNumber)
        return [.open(lastNumber, slot.address)]
    }
}

// MARK: - What becomes of connections

extension ConnectionPool {
    /// A connection takes requests now.
    mutating func opened(_ number: UInt64) -> [Action] {
        guard let key = keys[number], let slot = slots[key], case .opening(number) = slot.phase else { return [] }
        slots[key]?.phase = .ready(number)
        slots[key]?.waiters = []
        failures[key.endpoint] = nil
        return slot.waiters.map { .deliver(waiter: $0, connection: number) }
    }

    /// A connection has ended.
    ///
    /// - Parameter inGoodOrder: Whether nothing speaks against opening another at once.
    mutating func ended(_ number: UInt64, _ error: KafkaError, inGoodOrder: Bool, now: Instant) -> [Action] {
        guard let key = keys.removeValue(forKey: number), let slot = slots[key] else { return [] }
        switch slot.phase {
        case .opening(number), .ready(number): break
        case .resting, .opening, .ready: return []
        }
        slots[key] = nil
        if !inGoodOrder {
            let count = (failures[key.endpoint]?.count ?? 0) + 1
            let rest = backoff.wait(afterFailures: count, draw: random.unit())
            failures[key.endpoint] = Failures(count: count, restsUntil: now.advanced(by: rest))
        }
        return slot.waiters.map { .fail(waiter: $0, error) }
    }

    /// The metadata has changed: connections to brokers that listen elsewhere now are given up, and so are those to
    /// bootstrap addresses once there are brokers.
    ///
    /// A broker that is gone will answer nothing that it has not answered, and may have gone without a word. Its
    /// connections end at once, so that what waits on them for an answer goes to the new leaders instead of waiting
    /// for its time to be over.
    mutating func update(_ brokers: [BrokerNode], now: Instant) -> [Action] {
        guard !isClosed, !brokers.isEmpty else { return [] }
        var addresses: [Int32: BrokerAddress] = [:]
        for broker in brokers { addresses[broker.id] = broker.address }
        var actions: [Action] = []
        for key in slots.keys.sorted() {
            guard let slot = slots[key] else { continue }
            switch key.endpoint {
            case .bootstrap:
                guard slot.waiters.isEmpty else { continue }
                slots[key] = nil
                actions += close(slot)
            case .broker(let id):
                if let address = addresses[id] {
                    guard address != slot.address else { continue }
                    actions += close(slot)
                    failures[key.endpoint] = nil
                    slots[key] = nil
                    guard !slot.waiters.isEmpty else { continue }
                    slots[key] = Slot(address: address, phase: .resting, waiters: slot.waiters)
                    actions += open(key)
                } else {
                    slots[key] = nil
                    failures[key.endpoint] = nil
                    let error = KafkaError(.unknownBroker, "broker \(id) is not in the metadata any more")
                    actions += slot.waiters.map { .fail(waiter: $0, error) }
                }
            }
        }
        // Also those that were given up before, and have something under way yet.
        for number in keys.keys.sorted() {
            guard case .broker(let id)? = keys[number]?.endpoint, addresses[id] == nil else { continue }
            let text = "broker \(id) has left the cluster, as the metadata says"
            actions.append(.abort(number, KafkaError(.connectionClosed, text)))
        }
        return actions
    }

    private func close(_ slot: Slot) -> [Action] {
        switch slot.phase {
        case .resting: []
        case .opening(let number), .ready(let number): [.close(number)]
        }
    }

    /// Time has passed.
    mutating func tick(now: Instant) -> [Action] {
        var actions: [Action] = []
        for key in slots.keys.sorted() {
            guard case .resting? = slots[key]?.phase, !isResting(key.endpoint, now: now) else { continue }
            actions += open(key)
        }
        return actions
    }

    /// No more connections: those there are finish what is under way.
    mutating func close() -> [Action] {
        isClosed = true
        var actions: [Action] = []
        for key in slots.keys.sorted() {
            guard let slot = slots[key] else { continue }
            actions += slot.waiters.map { .fail(waiter: $0, .closed) }
            actions += close(slot)
        }
        slots = [:]
        return actions
    }
}
