/// How the consumers of a client share the bytes of records that they may keep: a value.
///
/// One half is divided evenly, so that none of them can be kept from reading by the others; the other half goes to whoever
/// asks first.
struct FetchBudgetStateMachine: Sendable {
    let limit: Int
    /// The bytes that each consumer which reads partitions keeps or has on their way.
    private(set) var members: [UInt64: Int] = [:]
    /// Those who would fetch if there were more room.
    private var waiting: Set<UInt64> = []

    init(limit: Int) {
        self.limit = limit
    }

    /// The bytes of all.
    var usedBytes: Int { members.values.reduce(0, +) }

    /// How many bytes a consumer may use besides those that it uses.
    func room(of consumer: UInt64) -> Int {
        let own = members[consumer] ?? 0
        let count = members[consumer] == nil ? members.count + 1 : members.count
        // Alone, it has it all.
        guard count > 1 else { return max(0, limit - own) }
        let guaranteed = limit / 2 / count
        let common = limit - guaranteed * count
        let commonUse = members.values.reduce(0) { $0 + max(0, $1 - guaranteed) }
        return max(0, guaranteed - own) + max(0, common - commonUse)
    }

    /// A consumer takes all the room that it may have, until it says what it uses.
    ///
    /// - Returns: How many bytes that is, besides those that it uses.
    mutating func reserve(_ consumer: UInt64) -> Int {
        let room = room(of: consumer)
        members[consumer, default: 0] += room
        return room
    }

    /// A consumer uses this many bytes now.
    ///
    /// - Parameters:
    ///   - bytes: How many; nil when it reads no partition.
    ///   - isShort: Whether it would fetch if there were more room than it was told.
    ///   - told: The room that it was told.
    /// - Returns: The consumers that are to look again, in order.
    mutating func update(_ consumer: UInt64, uses bytes: Int?, isShort: Bool, told: Int) -> [UInt64] {
        let count = members.count
        let before = members[consumer]
        members[consumer] = bytes
        if isShort { waiting.insert(consumer) } else { waiting.remove(consumer) }
        let isFreed = (bytes ?? 0) < (before ?? 0) || members.count < count
        var awake: [UInt64] = []
        if isFreed, !waiting.isEmpty {
            awake = waiting.filter { $0 != consumer }.sorted()
            waiting.formIntersection([consumer])
        }
        // Others may have made room since it was told.
        if isShort, room(of: consumer) > told {
            waiting.remove(consumer)
            awake.append(consumer)
        }
        return awake
    }
}
