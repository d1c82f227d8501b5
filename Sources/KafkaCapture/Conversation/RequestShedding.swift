/// Which connections give up requests when all of them together hold too many.
enum RequestShedding {
    /// How many of its oldest requests each connection gives up: half of them, the one with most first, until an eighth of
    /// the limit is free. A connection with few requests is spared as long as others have more, and so much is given up at
    /// once that looking at all connections is rare.
    ///
    /// - Parameters:
    ///   - counts: The connections and how many requests each holds, in any order.
    ///   - limit: The most that all of them may hold.
    static func shares(
        of counts: [(connection: Int, count: Int)], limit: Int
    ) -> [(connection: Int, dropped: Int)] {
        var excess = counts.reduce(0) { $0 + $1.count } - max(limit - limit / 8, 0)
        guard excess > 0 else { return [] }
        var shares: [(connection: Int, dropped: Int)] = []
        var held = counts.sorted { ($1.count, $0.connection) < ($0.count, $1.connection) }
        // One round is enough unless the limit is far below what is held.
        while excess > 0, !held.isEmpty {
            for index in held.indices where excess > 0 {
                let dropped = min((held[index].count + 1) / 2, excess)
                held[index].count -= dropped
                excess -= dropped
                shares.append((held[index].connection, dropped))
            }
            held.removeAll { $0.count == 0 }
        }
        return shares
    }
}
