import KafkaCodec
import KafkaRecords
import NIOCore

@testable import KafkaClient

/// A partition's log as far as a producer can see it: what is in it, and what it remembers of producers (KIP-98).
struct ModelLog {
    struct Known {
        var epoch: Int16
        var batches: [(first: Int32, last: Int32, offset: Int64)] = []
    }

    /// The numbers that the tests write as the values of records.
    private(set) var values: [Int] = []
    private var producers: [Int64: Known] = [:]
    var maximumBatchSize = Int.max

    /// Forgets the producers, as when all of their records were removed.
    mutating func forgetProducers() {
        producers = [:]
    }

    /// Appends a batch as a leader does, or says why not.
    mutating func append(_ bytes: ByteBuffer) throws -> ProduceResult {
        guard bytes.readableBytes <= maximumBatchSize else {
            return .refused(.messageTooLarge, text: nil, records: [])
        }
        let batch = try RecordBatch(bytes)
        let numbers = try batch.records().map { record in
            Int(try PeerError.require(record.value?.getInteger(at: record.value?.readerIndex ?? 0, as: Int64.self)))
        }
        let first = batch.baseSequence
        let last = SenderBatch.sequence(first, plus: numbers.count - 1)
        if batch.producerID >= 0 {
            if let known = producers[batch.producerID] {
                if batch.producerEpoch == known.epoch,
                    let same = known.batches.first(where: { $0.first == first && $0.last == last })
                {
                    return .written(baseOffset: same.offset, logAppendTime: nil)
                }
                guard batch.producerEpoch >= known.epoch else {
                    return .refused(.invalidProducerEpoch, text: nil, records: [])
                }
                let isNew = batch.producerEpoch > known.epoch
                let expected = isNew ? 0 : known.batches.last.map { SenderBatch.sequence($0.last, plus: 1) } ?? first
                guard first == expected else { return .refused(.outOfOrderSequenceNumber, text: nil, records: []) }
                if isNew { producers[batch.producerID] = Known(epoch: batch.producerEpoch) }
            } else {
                producers[batch.producerID] = Known(epoch: batch.producerEpoch)
            }
            producers[batch.producerID]?.batches.append((first, last, Int64(values.count)))
            if let known = producers[batch.producerID], known.batches.count > 5 {
                producers[batch.producerID]?.batches.removeFirst()
            }
        }
        defer { values += numbers }
        return .written(baseOffset: Int64(values.count), logAppendTime: nil)
    }
}

extension PeerError {
    static func require<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw PeerError.short }
        return value
    }
}
