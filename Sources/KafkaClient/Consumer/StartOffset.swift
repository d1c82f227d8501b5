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
    /// So many offsets behind the first record that is still there; with the next record that is written where the log
    /// holds fewer.
    case afterEarliest(Int64)
    /// So many offsets before the end of the log, such as to see the last ten; with the first record that is still there
    /// where the log holds fewer. What lies there may be fewer records: offsets are also taken by the ends of
    /// transactions, and by records that compaction has removed.
    case beforeLatest(Int64)
    /// With the first record whose timestamp lies no longer back than this, by the time at which reading is told to begin
    /// there; where there is none, with the next record that is written. It needs ``KafkaRuntime/currentTimestamp``.
    case duration(Duration)
}

extension StartOffset {
    /// Checks what could not work, and turns a duration into a timestamp.
    ///
    /// - Parameter currentTimestamp: Tells milliseconds since 1970-01-01 UTC; nil where nobody does.
    /// - Throws: ``KafkaError`` with the code `invalidArgument`.
    func resolved(at currentTimestamp: (@Sendable () -> Int64)?) throws(KafkaError) -> StartOffset {
        switch self {
        case .offset(let number) where number < 0:
            throw KafkaError(.invalidArgument, "offset \(number) is below zero")
        case .timestamp(let number) where number < 0:
            throw KafkaError(.invalidArgument, "timestamp \(number) is below zero")
        case .afterEarliest(let number) where number < 0, .beforeLatest(let number) where number < 0:
            throw KafkaError(.invalidArgument, "\(number) offsets are below zero")
        case .duration(let duration):
            guard duration >= .zero else { throw KafkaError(.invalidArgument, "duration \(duration) is below zero") }
            guard let currentTimestamp else {
                throw KafkaError(.invalidArgument, "a duration back needs the runtime's currentTimestamp")
            }
            return .timestamp(Self.timestamp(duration, before: currentTimestamp()))
        case .earliest, .latest, .offset, .timestamp, .afterEarliest, .beforeLatest:
            return self
        }
    }

    /// A time before another one, in milliseconds since 1970-01-01 UTC; 1970 where it lies before that.
    static func timestamp(_ duration: Duration, before timestamp: Int64) -> Int64 {
        let (begin, overflow) = timestamp.subtractingReportingOverflow(duration.wholeMilliseconds)
        return overflow ? 0 : max(0, begin)
    }
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
