/// The partition that records without a key stick to at present (KIP-794).
///
/// The next one is drawn once the batch's worth of bytes went to this one, so that all partitions get as many bytes,
/// however fast their leaders are.
struct StickyPartition {
    private(set) var current: Int32?
    private var bytes = 0

    /// Whether a next partition is to be drawn before a record of this size goes to the current one.
    ///
    /// - Parameters:
    ///   - size: The record's size in bytes.
    ///   - batchSize: How many bytes each partition gets in its turn.
    func isSpent(adding size: Int, batchSize: Int) -> Bool {
        current == nil || (bytes > 0 && bytes + size > batchSize)
    }

    /// Goes on to another partition.
    ///
    /// - Parameters:
    ///   - writable: The partitions that have a leader.
    ///   - count: The number of partitions, taken when none has a leader.
    ///   - draw: A random number.
    mutating func advance(writable: [Int32], count: Int32, draw: UInt64) {
        bytes = 0
        if writable.isEmpty {
            current = count > 0 ? Int32(truncatingIfNeeded: draw % UInt64(count)) : nil
        } else {
            current = writable[Int(truncatingIfNeeded: draw % UInt64(writable.count))]
        }
    }

    /// A record went to the current partition.
    mutating func add(_ size: Int) {
        bytes += size
    }
}
