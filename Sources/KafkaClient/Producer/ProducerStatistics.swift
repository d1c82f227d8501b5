/// What a producer has and has done at a moment.
public struct ProducerStatistics: Hashable, Sendable {
    /// The records that are neither delivered nor given up.
    public var bufferedRecords = 0
    /// Their bytes, out of ``ProducerConfiguration/bufferMemory``.
    public var bufferedBytes = 0
    /// The requests that are not answered.
    public var requestsInFlight = 0
    /// The tasks that wait for room in the buffer.
    public var waitingSenders = 0
    /// The records that were delivered since the producer was made.
    public var deliveredRecords: UInt64 = 0
    /// The records that failed after the producer had taken them.
    public var failedRecords: UInt64 = 0
    /// Those of the failed ones that may be in the log all the same (``KafkaError/isOutcomeUnknown``).
    public var recordsOfUnknownOutcome: UInt64 = 0
    /// The batches that were sent again.
    public var resentBatches: UInt64 = 0
    /// The batches that were split because they were too large for the broker.
    public var splitBatches: UInt64 = 0
    /// The calls of interceptors that ended with an error.
    public var interceptorFailures: UInt64 = 0
}

extension ProducerStatistics {
    mutating func add(_ settlement: Settlement) {
        let count = UInt64(settlement.places.count)
        switch settlement.outcome {
        case .delivered: deliveredRecords += count
        case .failed(let error):
            failedRecords += count
            if error.isOutcomeUnknown { recordsOfUnknownOutcome += count }
        }
    }
}
