import KafkaCodec
import KafkaRecords
import NIOCore

/// What a producer sent for a partition, in the batches that it is made of.
///
/// From version 3 on a Produce request holds exactly one batch of format 2 for each partition; the versions before hold
/// messages of formats 0 and 1, any number of them.
struct ProducedRecords {
    let batches: [RecordBatch]

    /// Takes the bytes apart.
    ///
    /// - Throws: ``AppendError`` for what a request of that version must not hold.
    init(_ bytes: ByteBuffer, version: Int16) throws(AppendError) {
        var iterator = RecordSet(bytes).makeBatchIterator()
        guard version >= 3 else {
            var batches: [RecordBatch] = []
            while let batch = try Self.next(&iterator) { batches.append(batch) }
            guard !batches.isEmpty else { throw Self.refused("there are no records") }
            self.batches = batches
            return
        }
        guard let batch = try Self.next(&iterator) else { throw Self.refused("there is no whole record batch") }
        guard batch.magic == 2 else {
            throw Self.refused("a batch of format \(batch.magic) in a request of version \(version)")
        }
        if version < 7, batch.compression == .zstd {
            throw AppendError(
                code: .unsupportedCompressionType, reason: "zstd in a request of version \(version)",
                tellsLogStartOffset: false
            )
        }
        guard try Self.next(&iterator) == nil else { throw Self.refused("more than one record batch") }
        batches = [batch]
    }

    private static func next(_ iterator: inout RecordSet.BatchIterator) throws(AppendError) -> RecordBatch? {
        do throws(RecordsError) {
            return try iterator.next()
        } catch {
            switch error.kind {
            case .unsupportedMagic, .invalidBatchLength:
                throw AppendError(
                    code: .corruptMessage, reason: error.description, showsReason: true, tellsLogStartOffset: false
                )
            default:
                throw .invalidRecord(error.description)
            }
        }
    }

    private static func refused(_ reason: String) -> AppendError {
        AppendError(code: .invalidRecord, reason: reason, tellsLogStartOffset: false)
    }
}
