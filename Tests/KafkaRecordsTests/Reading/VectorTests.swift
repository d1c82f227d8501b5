import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Batches written by Apache Kafka")
struct VectorTests {
    @Test("There are seventy vectors")
    func count() {
        #expect(BatchVector.all.count == 70)
    }

    @Test("A vector is read as its batches and records", arguments: BatchVector.all)
    func read(vector: BatchVector) throws {
        let batches = try RecordSet(vector.bytes).batches().map { try BatchVector.Batch($0) }
        #expect(batches == vector.batches)
    }

    @Test("The closure sees what the sequence gives", arguments: BatchVector.all)
    func views(vector: BatchVector) throws {
        for batch in try RecordSet(vector.bytes).batches() {
            var records: [Record] = []
            try batch.forEachRecord { records.append($0.makeRecord()) }
            #expect(records == Array(try batch.records()))
            #expect(records.count == Int(batch.declaredRecordCount ?? Int32(records.count)))
        }
    }

    @Test("A vector written again is the same, byte for byte where it is not compressed", arguments: BatchVector.all)
    func write(vector: BatchVector) throws {
        let batches = try RecordSet(vector.bytes).batches()
        let written = try rewrite(batches)
        if batches.allSatisfy({ $0.compression == Compression.none }) {
            let whole = batches.reduce(0) { $0 + $1.sizeInBytes }
            #expect(written == vector.bytes.getSlice(at: 0, length: whole))
        }
        let again = try RecordSet(written).batches()
        #expect(again.count == batches.count)
        for (batch, original) in zip(again, batches) {
            #expect(batch.isChecksumValid)
            #expect(batch.attributes == original.attributes)
            #expect(batch.maxTimestamp == original.maxTimestamp)
            #expect(batch.baseTimestamp == original.baseTimestamp)
            #expect(batch.lastOffset == original.lastOffset)
            #expect(batch.producerID == original.producerID)
            #expect(batch.producerEpoch == original.producerEpoch)
            #expect(batch.baseSequence == original.baseSequence)
            #expect(batch.partitionLeaderEpoch == original.partitionLeaderEpoch)
            #expect(Array(try batch.records()) == Array(try original.records()))
        }
    }

    /// Writes batches as they were written, from what was read of them.
    private func rewrite(_ batches: [RecordBatch]) throws -> ByteBuffer {
        var bytes = ByteBuffer()
        for batch in batches {
            let compressor = batch.compression.map { Compressor($0) }
            if batch.magic == 2 {
                bytes.writeImmutableBuffer(try rewriteRecordBatch(batch, compressor))
            } else {
                bytes.writeImmutableBuffer(try rewriteMessages(batch, compressor))
            }
        }
        return bytes
    }

    private func rewriteRecordBatch(_ batch: RecordBatch, _ compressor: Compressor?) throws -> ByteBuffer {
        var builder = RecordBatchBuilder(baseOffset: batch.baseOffset, baseTimestamp: batch.baseTimestamp)
        builder.partitionLeaderEpoch = batch.partitionLeaderEpoch
        builder.producerID = batch.producerID
        builder.producerEpoch = batch.producerEpoch
        builder.baseSequence = batch.baseSequence
        builder.isTransactional = batch.isTransactional
        builder.isControl = batch.isControl
        builder.logAppendTime = batch.timestampType == .logAppendTime ? batch.maxTimestamp : nil
        try batch.forEachRecord { view in
            var record = view.makeRecord()
            // The producer's timestamp, which the broker's hides.
            record.timestamp = batch.baseTimestamp + view.timestampDelta
            let isAppended = try builder.append(record)
            #expect(isAppended)
        }
        return try builder.finish(using: compressor)
    }

    private func rewriteMessages(_ batch: RecordBatch, _ compressor: Compressor?) throws -> ByteBuffer {
        let records = try batch.records()
        var builder = try MessageSetBuilder(
            magic: batch.magic, baseOffset: records.baseOffset, compressor: compressor,
            logAppendTime: batch.timestampType == .logAppendTime ? batch.maxTimestamp : nil
        )
        for record in records {
            #expect(try builder.append(record))
        }
        return try builder.finish()
    }

    @Test("A last batch that is cut off is no error, and can be asked for")
    func truncated() throws {
        let vector = try BatchVector.named("truncated-last-batch")
        var batches = RecordSet(vector.bytes).makeBatchIterator()
        var count = 0
        while try batches.next() != nil { count += 1 }
        #expect(count == 2)
        #expect(batches.truncatedByteCount == 122)
        #expect(batches.truncatedBatchSize == 131)
    }

    @Test("Offsets keep the gaps that compaction left")
    func gaps() throws {
        let vector = try BatchVector.named("three-batches-with-gaps")
        let batches = try RecordSet(vector.bytes).batches()
        #expect(batches.map(\.baseOffset) == [100, 110, 120])
        #expect(batches.map(\.nextOffset) == [104, 114, 124])
        #expect(batches.map(\.byteOffset) == [0, 109, 229])
    }
}
