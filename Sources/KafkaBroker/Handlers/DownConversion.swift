import KafkaCodec
import KafkaRecords
import NIOCore

/// Writes batches of format 2 as messages of formats 0 and 1, for fetches of versions below 4. What those cannot carry is
/// left out: headers, control records, who the producer was.
struct DownConversion {
    let magic: Int8
    let codecs: RecordCodecs

    /// - Throws: ``AppendError`` with UNSUPPORTED_COMPRESSION_TYPE for zstd, which the old formats do not have.
    func convert(_ bytes: ByteBuffer) throws(AppendError) -> ByteBuffer {
        var converted = ByteBuffer()
        var iterator = RecordSet(bytes).makeBatchIterator()
        do throws(RecordsError) {
            while let batch = try iterator.next() {
                if batch.isControl { continue }
                let compression = batch.compression ?? .none
                if compression == .zstd { throw RecordsError(kind: .notInFormat, value: Int64(magic)) }
                var set = try MessageSetBuilder(
                    magic: magic, baseOffset: batch.baseOffset, compressor: codecs.compressor(compression, .init()),
                    logAppendTime: magic == 1 && batch.timestampType == .logAppendTime ? batch.maxTimestamp : nil
                )
                for var record in try batch.records(using: codecs.decompressor, verifyingChecksum: false) {
                    record.headers = []
                    _ = try set.append(record)
                }
                converted.writeImmutableBuffer(try set.finish())
            }
        } catch {
            let code: ErrorCode = error.kind == .notInFormat ? .unsupportedCompressionType : .unknownServerError
            throw AppendError(code: code, reason: error.description)
        }
        return converted
    }
}
