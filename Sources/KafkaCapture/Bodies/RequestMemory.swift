/// What is remembered of requests until their responses come, by connection and correlation id, in bounded memory: of too many
/// the oldest are forgotten.
struct RequestMemory<Value: Sendable>: Sendable {
    /// The requests of one connection.
    private struct Requests {
        struct Request {
            var value: Value
            var serial: Int
        }

        var byID: [Int32: Request] = [:]
        /// The requests in their order, those behind `first`; one that is no longer remembered has another serial number.
        private var order: [(correlationID: Int32, serial: Int)] = []
        private var first = 0
        private var serial = 0

        /// Remembers a request; whether it is one more.
        mutating func set(_ value: Value, _ correlationID: Int32) -> Bool {
            serial += 1
            let isNew = byID.updateValue(Request(value: value, serial: serial), forKey: correlationID) == nil
            order.append((correlationID, serial))
            if order.count > 64, order.count > 4 * byID.count {
                order = order[first...].filter { byID[$0.correlationID]?.serial == $0.serial }
                first = 0
            }
            return isNew
        }

        /// Forgets the oldest requests.
        mutating func drop(_ count: Int) {
            var left = count
            while left > 0, first < order.count {
                let (id, serial) = order[first]
                first += 1
                guard byID[id]?.serial == serial else { continue }
                byID[id] = nil
                left -= 1
            }
        }
    }

    /// The most requests of a connection that are remembered.
    private static var maximumOfConnection: Int { 10_000 }

    private let maximum: Int
    private var connections: [Int: Requests] = [:]

    /// How many are remembered.
    private(set) var count = 0

    /// - Parameter maximum: The most requests of all connections that are remembered.
    init(maximum: Int = 262_144) {
        self.maximum = maximum
    }

    /// Remembers something of a request, in the place of an earlier one with its number.
    mutating func set(_ value: Value, connection: Int, _ correlationID: Int32) {
        guard connections[connection, default: Requests()].set(value, correlationID) else { return }
        count += 1
        if let known = connections[connection]?.byID.count, known > Self.maximumOfConnection { drop(1, of: connection) }
        guard count > maximum else { return }
        let counts = connections.map { (connection: $0.key, count: $0.value.byID.count) }
        for share in RequestShedding.shares(of: counts, limit: maximum) { drop(share.dropped, of: share.connection) }
    }

    /// Takes what is remembered of a request.
    mutating func take(connection: Int, _ correlationID: Int32) -> Value? {
        guard let value = connections[connection]?.byID.removeValue(forKey: correlationID)?.value else { return nil }
        count -= 1
        return value
    }

    /// Forgets a connection's requests.
    mutating func forget(connection: Int) {
        count -= connections.removeValue(forKey: connection)?.byID.count ?? 0
    }

    /// Forgets the oldest requests of a connection, which has as many.
    private mutating func drop(_ dropped: Int, of connection: Int) {
        connections[connection]?.drop(dropped)
        count -= dropped
    }
}
