/// What is remembered of requests until their responses come, by connection and correlation id, in bounded memory.
struct RequestMemory<Value: Sendable>: Sendable {
    /// Requests of a connection beyond this number are not remembered.
    private static var maximumOfConnection: Int { 10_000 }

    private let maximum: Int
    private var connections: [Int: [Int32: Value]] = [:]

    /// How many are remembered.
    private(set) var count = 0

    /// - Parameter maximum: Requests of all connections beyond this number are not remembered.
    init(maximum: Int = 262_144) {
        self.maximum = maximum
    }

    /// Remembers something of a request, in the place of an earlier one with its number.
    mutating func set(_ value: Value, connection: Int, _ correlationID: Int32) {
        let known = connections[connection]?.count ?? 0
        if connections[connection]?[correlationID] == nil {
            guard count < maximum, known < Self.maximumOfConnection else { return }
            count += 1
        }
        connections[connection, default: [:]][correlationID] = value
    }

    /// Takes what is remembered of a request.
    mutating func take(connection: Int, _ correlationID: Int32) -> Value? {
        guard let value = connections[connection]?.removeValue(forKey: correlationID) else { return nil }
        count -= 1
        return value
    }

    /// Forgets a connection's requests.
    mutating func forget(connection: Int) {
        count -= connections.removeValue(forKey: connection)?.count ?? 0
    }
}
