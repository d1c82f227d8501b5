/// The partition that records without a key stick to at present (KIP-794).
///
/// The next one is drawn once its turn's worth of bytes went to this one, so that all partitions get as many bytes,
/// however fast their leaders are; or fewer where batches wait already, if loads are given.
struct StickyPartition {
    /// How many bytes a partition gets in its turn, where batches are not smaller: no more, so that partitions get
    /// about as much even of a few records.
    static let turn = 16 * 1024

    private(set) var current: Int32?
    private var bytes = 0

    /// Whether a next partition is to be drawn before a record of this size goes to the current one.
    ///
    /// - Parameters:
    ///   - size: The record's size in bytes.
    ///   - turn: How many bytes each partition gets in its turn.
    func isSpent(adding size: Int, turn: Int) -> Bool {
        current == nil || (bytes > 0 && bytes + size > turn)
    }

    /// Goes on to another partition.
    ///
    /// - Parameters:
    ///   - writable: The partitions that have a leader.
    ///   - count: The number of partitions, taken when none has a leader.
    ///   - loads: How many batches wait for each of the writable ones; empty where that does not matter. With the
    ///     heaviest load `l`, one with the load `n` is drawn `l + 1 - n` times as often as the heaviest.
    ///   - draw: A random number.
    mutating func advance(writable: [Int32], count: Int32, loads: [Int] = [], draw: UInt64) {
        bytes = 0
        guard !writable.isEmpty else {
            current = count > 0 ? Int32(truncatingIfNeeded: draw % UInt64(count)) : nil
            return
        }
        let heaviest = loads.max() ?? 0
        guard loads.count == writable.count, loads.contains(where: { $0 != heaviest }) else {
            current = writable[Int(truncatingIfNeeded: draw % UInt64(writable.count))]
            return
        }
        let total = loads.reduce(0) { $0 + heaviest + 1 - $1 }
        var rest = Int(truncatingIfNeeded: draw % UInt64(total))
        for (partition, load) in zip(writable, loads) {
            current = partition
            rest -= heaviest + 1 - load
            if rest < 0 { return }
        }
    }

    /// A record went to the current partition.
    mutating func add(_ size: Int) {
        bytes += size
    }
}
