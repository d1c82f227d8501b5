import KafkaRecords
import NIOCore

extension FuzzTarget {
    /// Bytes as a record set of which each batch is changed as a broker does, and written anew. The first byte decides the
    /// compression, the next eight the numbers that are written.
    static let rewriting = FuzzTarget(
        "rewriting",
        corpus: {
            try Corpus.recordSets().filter { $0.count <= 4_096 }.enumerated().map { index, bytes in
                [UInt8(index % 5), 0, 0, 0, 0, 0, 0, UInt8(index), 7] + bytes
            }
        },
        memoryFactor: 200, memoryBase: 16 << 20
    ) { input in
        var bytes = input
        guard let choice = bytes.readInteger(as: UInt8.self), let number = bytes.readInteger(as: Int64.self) else {
            return .refused("no records")
        }
        let decompressor = Decompressor(sizeLimit: inflatedLimit)
        do {
            for batch in try RecordSet(bytes).batches() {
                let records = Array(try batch.records(using: decompressor, verifyingChecksum: false))
                try edit(batch, number, records, decompressor)
                try write(records, of: batch, codec(choice), decompressor)
            }
            return .accepted
        } catch let error as RecordsError {
            return .refused("\(error.kind)")
        }
    }

    private static func codec(_ choice: UInt8) -> Compression? {
        let codecs: [Compression?] = [nil, .gzip, .snappy, .lz4, .zstd]
        return codecs[Int(choice) % codecs.count]
    }

    /// Each change is refused, or made and nothing else changed.
    private static func edit(
        _ batch: RecordBatch, _ number: Int64, _ records: [Record], _ decompressor: Decompressor
    ) throws {
        if let moved = changed(batch, { (batch) throws(RecordsError) in try batch.setBaseOffset(number) }) {
            try expect(moved.baseOffset == number || moved.magic < 2, "base offset \(moved.baseOffset), not \(number)")
            try expect(moved.isChecksumValid == batch.isChecksumValid || moved.magic < 2, "another checksum")
        }
        if let moved = changed(batch, { (batch) throws(RecordsError) in try batch.setLastOffset(number) }) {
            try expect(moved.lastOffset == number, "last offset \(moved.lastOffset), not \(number)")
        }
        let short = Int32(truncatingIfNeeded: number)
        if let moved = changed(batch, { (batch) throws(RecordsError) in try batch.setPartitionLeaderEpoch(short) }) {
            try expect(moved.partitionLeaderEpoch == short, "another leader epoch")
        }
        let type: TimestampType = number & 1 == 0 ? .createTime : .logAppendTime
        if let moved = changed(batch, { (batch) throws(RecordsError) in try batch.setMaxTimestamp(number, type: type) })
        {
            try expect(moved.maxTimestamp == number && moved.timestampType == type, "another timestamp")
            _ = try? Array(moved.records(using: decompressor))
        }
        if let moved = changed(
            batch,
            { (batch) throws(RecordsError) in
                try batch.setProducer(id: number, epoch: Int16(truncatingIfNeeded: number), baseSequence: short)
            })
        {
            try expect(moved.isChecksumValid && moved.producerID == number, "not what was set")
            let read = Array(try moved.records(using: decompressor))
            try expect(read.map(\.offset) == records.map(\.offset), "other offsets")
            try expect(read.map(\.value) == records.map(\.value), "other values")
        }
    }

    private static func changed(
        _ batch: RecordBatch, _ change: (inout RecordBatch) throws(RecordsError) -> Void
    ) -> RecordBatch? {
        var batch = batch
        do throws(RecordsError) {
            try change(&batch)
            return batch
        } catch {
            return nil
        }
    }

    /// The records in a batch of their own are the same records.
    private static func write(
        _ records: [Record], of batch: RecordBatch, _ codec: Compression?, _ decompressor: Decompressor
    ) throws {
        guard let first = records.first else { return }
        let bytes: ByteBuffer
        if batch.magic == 2 {
            var builder = RecordBatchBuilder(baseOffset: first.offset)
            for record in records { _ = try builder.append(record) }
            bytes = try builder.finish(using: codec.map { Compressor($0) })
        } else {
            let compressor = codec == .zstd ? nil : codec.map { Compressor($0) }
            var builder = try MessageSetBuilder(magic: batch.magic, baseOffset: first.offset, compressor: compressor)
            for record in records { _ = try builder.append(record) }
            bytes = try builder.finish()
        }
        var read: [Record] = []
        for batch in try RecordSet(bytes).batches() {
            try expect(batch.isChecksumValid, "a wrong checksum was written")
            read += try batch.records(using: decompressor)
        }
        try expect(read.count == records.count, "\(read.count) records of \(records.count) that were written")
        for (read, written) in zip(read, records) {
            try expect(
                read.offset == written.offset && read.key == written.key && read.value == written.value
                    && read.headers == written.headers && (read.timestamp == written.timestamp),
                "\(read) was written as \(written)")
        }
    }
}
