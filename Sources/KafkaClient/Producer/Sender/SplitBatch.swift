import KafkaRecords
import NIOCore

/// A part of a batch that was too large.
struct SplitBatch {
    var bytes: ByteBuffer
    var count: Int

    /// Splits a batch into parts of about half its size before compression, under the same identity and with the same
    /// sequence numbers.
    static func split(_ bytes: ByteBuffer, using compressor: Compressor?) throws(RecordsError) -> [SplitBatch] {
        let batch = try RecordBatch(bytes)
        let records = Array(try batch.records())
        var size = RecordBatchBuilder.headerSize
        for record in records {
            size += try RecordBatchBuilder.sizeOfBatch(key: record.key, value: record.value, headers: record.headers)
            size -= RecordBatchBuilder.headerSize
        }
        var parts: [SplitBatch] = []
        var sequence = batch.baseSequence
        var next = records.startIndex
        while next < records.endIndex {
            let first = records[next]
            let alone = try RecordBatchBuilder.sizeOfBatch(
                key: first.key, value: first.value, headers: first.headers)
            var builder = RecordBatchBuilder(
                sizeLimit: max((size + RecordBatchBuilder.headerSize) / 2 + 16, alone))
            builder.producerID = batch.producerID
            builder.producerEpoch = batch.producerEpoch
            builder.baseSequence = sequence
            builder.isTransactional = batch.isTransactional
            // The last record stays out of the first part, so that there are always two.
            let end = parts.isEmpty ? records.endIndex - 1 : records.endIndex
            while next < max(end, records.startIndex + 1),
                try builder.append(
                    key: records[next].key, value: records[next].value, headers: records[next].headers,
                    timestamp: records[next].timestamp)
            {
                next += 1
            }
            let count = builder.count
            parts.append(SplitBatch(bytes: try builder.finish(using: compressor), count: count))
            if sequence >= 0 { sequence = SenderBatch.sequence(sequence, plus: count) }
        }
        return parts
    }
}
