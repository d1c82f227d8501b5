import KafkaRecords
import NIOCore

extension FuzzTarget {
    /// Inflated records may take so many bytes.
    static let inflatedLimit = 1 << 16

    /// Bytes as a record set: the first decides whether checksums are verified.
    static let records = FuzzTarget(
        "records",
        corpus: { try Corpus.recordSets().filter { $0.count <= 8_192 }.map { [0] + $0 } },
        // Zstandard's window of up to 4 MiB stays with the context; the input pays for everything above.
        memoryFactor: 100, memoryBase: 6 << 20
    ) { input in
        var bytes = input
        guard let flags = bytes.readInteger(as: UInt8.self) else { return .refused("no records") }
        return try read(bytes, verifyingChecksum: flags & 1 == 1)
    }

    private static func read(_ bytes: ByteBuffer, verifyingChecksum: Bool) throws -> Outcome {
        let decompressor = Decompressor(sizeLimit: inflatedLimit)
        var batches = RecordSet(bytes).makeBatchIterator()
        var outcome = Outcome.accepted
        var position = 0
        do {
            while let batch = try batches.next() {
                try expect(batch.byteOffset == position, "a batch at \(batch.byteOffset), not \(position)")
                position += batch.sizeInBytes
                try checkHeader(batch)
                do {
                    try checkRecords(batch, decompressor, verifyingChecksum)
                } catch let error as RecordsError {
                    if outcome == .accepted { outcome = .refused("\(error.kind)") }
                }
            }
            try expect(position + batches.truncatedByteCount == bytes.readableBytes, "bytes were lost")
            if let size = batches.truncatedBatchSize {
                let left = batches.truncatedByteCount
                try expect(size > left || left < 17, "a whole batch was left")
            }
        } catch let error as RecordsError {
            try expect(error.byteOffset == position, "an error at \(error.byteOffset), not \(position)")
            outcome = .refused("\(error.kind)")
        }
        return outcome
    }

    /// Asks for everything that a header says.
    private static func checkHeader(_ batch: RecordBatch) throws {
        try expect(batch.lastOffset >= batch.baseOffset, "offsets descend")
        _ = (batch.nextOffset, batch.lastSequence, batch.baseSequence, batch.producerID, batch.producerEpoch)
        _ = (batch.baseTimestamp, batch.maxTimestamp, batch.timestampType, batch.deleteHorizon, batch.compression)
        _ = (batch.isTransactional, batch.isControl, batch.partitionLeaderEpoch, batch.declaredRecordCount)
        try expect(batch.isChecksumValid == (batch.checksum == batch.computeChecksum()), "two checksums")
    }

    /// Reads the records in both ways: they agree on each record, or on there being an error.
    private static func checkRecords(
        _ batch: RecordBatch, _ decompressor: Decompressor, _ verifyingChecksum: Bool
    ) throws {
        var records: [Record] = []
        var headers = 0
        var failure: RecordsError?
        do {
            try batch.forEachRecord(using: decompressor, verifyingChecksum: verifyingChecksum) { view in
                records.append(view.makeRecord())
                view.forEachHeader { _, _ in headers += 1 }
                if let key = view.key { try expect(key.byteCount == records.last?.key?.readableBytes, "another key") }
            }
        } catch let error as RecordsError {
            failure = error
        }
        let sequence: RecordBatch.Records
        do throws(RecordsError) {
            sequence = try batch.records(using: decompressor, verifyingChecksum: verifyingChecksum)
        } catch {
            try expect(failure == error, "\(String(describing: failure)) one way, \(error) the other")
            throw error
        }
        try expect(failure == nil, "\(String(describing: failure)) one way, none the other")
        try expect(sequence.count == records.count, "\(sequence.count) records one way, \(records.count) the other")
        var index = 0
        for record in sequence {
            try expect(record == records[index], "record \(index) differs")
            headers -= record.headers.count
            index += 1
            guard batch.isControl else { continue }
            try checkControl(record)
        }
        try expect(index == records.count, "\(index) records of \(records.count)")
        try expect(headers == 0, "headers were lost")
    }

    /// A control record that is understood means the same when it is written again.
    private static func checkControl(_ record: Record) throws {
        let control: ControlRecord
        do throws(RecordsError) {
            control = try ControlRecord(record)
        } catch {
            try expect(error.kind == .invalidControlRecord, "\(error) for a control record")
            return
        }
        try expect(try ControlRecord(key: control.key, value: control.value) == control, "\(control) reads as another")
    }
}
