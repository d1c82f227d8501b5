/// How far a partition has been read, as a group commits it.
public struct OffsetCommit: Hashable, Sendable {
    /// The offset of the record to be read next: one more than that of the last record that was processed.
    public var offset: Int64
    /// The leader epoch of the last record that was processed (KIP-320); nil where it is not known.
    public var leaderEpoch: Int32?
    /// Anything that is to be kept with the offset. Brokers allow 4096 bytes (`offset.metadata.max.bytes`).
    public var metadata: String

    /// How far a partition has been read.
    ///
    /// - Parameters:
    ///   - offset: The offset of the record to be read next.
    ///   - leaderEpoch: The leader epoch of the last record. Default: nil.
    ///   - metadata: Anything that is to be kept with the offset. Default: nothing.
    public init(_ offset: Int64, leaderEpoch: Int32? = nil, metadata: String = "") {
        self.offset = offset
        self.leaderEpoch = leaderEpoch
        self.metadata = metadata
    }
}
