/// Where the reading of a partition begins.
public enum StartOffset: Hashable, Sendable {
    /// With the first record that is still there.
    case earliest
    /// With the next record that is written. To those who read only what is committed
    /// (``IsolationLevel/readCommitted``) that is the first of an open transaction, if there is one.
    case latest
    /// With the record of an offset, or the first one after it. An offset outside of the log is treated by the
    /// ``OffsetReset``.
    case offset(Int64)
    /// With the first record that has this timestamp or a later one, in milliseconds since 1970-01-01 UTC; where there
    /// is none, with the next record that is written. Brokers before 0.10.1 only find the segment that holds it.
    case timestamp(Int64)
}

/// What to do when the place to read from is not in the log, because retention has removed it or the log was cut.
public enum OffsetReset: Hashable, Sendable {
    /// Go on with the first record that is there.
    case earliest
    /// Go on with the next record that is written. What lies between is not read.
    case latest
    /// Go on with the first record whose timestamp lies no longer back than this, or with the next one that is written
    /// (KIP-1106). It needs ``KafkaRuntime/currentTimestamp``.
    case duration(Duration)
    /// Stop reading the partition, with an error.
    case none
}

/// Which records of transactions are read (KIP-98).
public enum IsolationLevel: Int8, Hashable, Sendable {
    /// All, also those of transactions that are open or were aborted.
    case readUncommitted = 0
    /// Those of committed transactions, and those outside of transactions.
    case readCommitted = 1
}
