/// Sequence numbers of idempotent producers.
enum RecordSequence {
    /// The number of a record at a distance from the first; -1 when there are none. After `Int32.max` comes 0.
    @inline(__always)
    static func number(base: Int32, delta: Int32) -> Int32 {
        base < 0 ? -1 : (base &+ delta) & Int32.max
    }
}
