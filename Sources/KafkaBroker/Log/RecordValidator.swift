import KafkaCodec
import KafkaRecords

/// Checks what a producer sent, record by record, and makes of it the batch that goes into the log.
///
/// The checks and their order are those of Kafka: base offset, size and checksum of the batches; then the batch as a
/// whole; then each record. Where the topic asks for another codec, or the producer sent an old format, the batch is
/// written anew; else its bytes stay as they are, up to what the broker fills in.
struct RecordValidator {
    let configuration: LogConfiguration
    let codecs: RecordCodecs
    /// The time of the broker in milliseconds.
    let now: Int64

    /// The batch for the log.
    ///
    /// - Parameters:
    ///   - records: What the producer sent.
    ///   - baseOffset: The offset of the first record.
    ///   - leaderEpoch: The epoch of the leader that appends it.
    func batch(
        from records: ProducedRecords, baseOffset: Int64, leaderEpoch: Int32
    ) throws(AppendError) -> RecordBatch {
        for batch in records.batches { try checkHeader(batch) }
        let source = records.batches.lazy.compactMap(\.compression).first { $0 != .none } ?? .none
        let target: Compression =
            switch configuration.compressionType {
            case .producer: source
            case .codec(let codec): codec
            }
        var findings = Findings()
        for batch in records.batches {
            try checkBatch(batch)
            try checkRecords(batch, &findings)
        }
        if let error = findings.error { throw error }
        let batch: RecordBatch
        do throws(RecordsError) {
            if let only = records.batches.first, records.batches.count == 1, only.magic == 2, target == source,
                findings.areOffsetsConsecutive
            {
                return try complete(only, findings.maxTimestamp, baseOffset, leaderEpoch)
            }
            batch = try rebuild(records, target, baseOffset, leaderEpoch)
        } catch {
            throw .unreadable(error)
        }
        try checkSize(batch)
        return batch
    }

    // MARK: - Batches

    private func checkHeader(_ batch: RecordBatch) throws(AppendError) {
        if batch.magic == 2, batch.baseOffset != 0 {
            throw .invalidRecord("the base offset is \(batch.baseOffset), it has to be 0")
        }
        try checkSize(batch)
        guard batch.isChecksumValid else {
            throw .corrupt("the checksum is \(batch.computeChecksum()), the batch says \(batch.checksum)")
        }
    }

    private func checkSize(_ batch: RecordBatch) throws(AppendError) {
        guard batch.sizeInBytes > configuration.maxMessageBytes else { return }
        throw AppendError(
            code: .messageTooLarge,
            reason: "the batch has \(batch.sizeInBytes) bytes, max.message.bytes is \(configuration.maxMessageBytes)",
            tellsLogStartOffset: false
        )
    }

    private func checkBatch(_ batch: RecordBatch) throws(AppendError) {
        guard batch.magic == 2 else { return }
        let count = batch.declaredRecordCount ?? 0
        guard count > 0 else { throw .invalidRecord("the batch says that it has \(count) records") }
        guard Int64(batch.lastOffsetDelta) + 1 == Int64(count) else {
            throw .invalidRecord(
                "the batch has offsets for \(Int64(batch.lastOffsetDelta) + 1) records, and says that it has \(count)"
            )
        }
        if batch.producerID >= 0, batch.baseSequence < 0 {
            throw .invalidRecord("the batch has a producer and no sequence number")
        }
        if batch.isControl { throw .invalidRecord("clients may not write control records") }
    }

    // MARK: - Records

    /// What was found in going over the records.
    private struct Findings {
        var maxTimestamp: Int64 = -1
        var areOffsetsConsecutive = true
        var problems: [AppendError.RecordProblem] = []
        var hasInvalidTimestamp = false
        var recordCount: Int32 = 0

        var error: AppendError? {
            guard let first = problems.first else { return nil }
            let more = problems.count == 1 ? "" : " and \(problems.count - 1) more"
            return AppendError(
                code: hasInvalidTimestamp ? .invalidTimestamp : .invalidRecord,
                reason: "record \(first.index) was refused: \(first.reason)\(more)", showsReason: true,
                records: problems
            )
        }
    }

    private func checkRecords(_ batch: RecordBatch, _ findings: inout Findings) throws(AppendError) {
        var found = findings
        var expectedOffset = batch.baseOffset
        do {
            // The checksum was verified with the header.
            try batch.forEachRecord(using: codecs.decompressor, verifyingChecksum: false) { record in
                if batch.magic == 2, record.offset != expectedOffset { found.areOffsetsConsecutive = false }
                expectedOffset &+= 1
                found.maxTimestamp = max(found.maxTimestamp, record.timestamp)
                if configuration.isCompacted, record.key == nil {
                    found.problems.append(
                        .init(index: found.recordCount, reason: "a compacted topic takes no record without a key")
                    )
                } else if let reason = problem(withTimestamp: record.timestamp) {
                    found.problems.append(.init(index: found.recordCount, reason: reason))
                    found.hasInvalidTimestamp = true
                }
                found.recordCount &+= 1
            }
        } catch let error as RecordsError {
            throw .unreadable(error)
        } catch {
            throw AppendError(code: .unknownServerError, reason: "\(error)")
        }
        findings = found
    }

    private func problem(withTimestamp timestamp: Int64) -> String? {
        guard configuration.timestampType == .createTime, timestamp != -1 else { return nil }
        let ahead = timestamp.subtractingReportingOverflow(now)
        let behind = now.subtractingReportingOverflow(timestamp)
        if ahead.overflow ? timestamp > now : ahead.partialValue > configuration.timestampAfterMaxMs {
            return "timestamp \(timestamp) is more than \(configuration.timestampAfterMaxMs) ms after \(now)"
        }
        if behind.overflow ? timestamp < now : behind.partialValue > configuration.timestampBeforeMaxMs {
            return "timestamp \(timestamp) is more than \(configuration.timestampBeforeMaxMs) ms before \(now)"
        }
        return nil
    }

    // MARK: - The batch for the log

    /// Fills in what is the broker's to say, and leaves all else as it is.
    private func complete(
        _ batch: RecordBatch, _ maxTimestamp: Int64, _ baseOffset: Int64, _ leaderEpoch: Int32
    ) throws(RecordsError) -> RecordBatch {
        var batch = batch
        try batch.setBaseOffset(baseOffset)
        try batch.setPartitionLeaderEpoch(leaderEpoch)
        switch configuration.timestampType {
        case .createTime: try batch.setMaxTimestamp(maxTimestamp, type: .createTime)
        case .logAppendTime: try batch.setMaxTimestamp(now, type: .logAppendTime)
        }
        return batch
    }

    /// Writes the records into a new batch.
    private func rebuild(
        _ records: ProducedRecords, _ target: Compression, _ baseOffset: Int64, _ leaderEpoch: Int32
    ) throws(RecordsError) -> RecordBatch {
        var builder = RecordBatchBuilder(baseOffset: baseOffset)
        builder.partitionLeaderEpoch = leaderEpoch
        if configuration.timestampType == .logAppendTime { builder.logAppendTime = now }
        for batch in records.batches {
            if batch.magic == 2 {
                builder.producerID = batch.producerID
                builder.producerEpoch = batch.producerEpoch
                builder.baseSequence = batch.baseSequence
                builder.isTransactional = batch.isTransactional
            }
            for record in try batch.records(using: codecs.decompressor, verifyingChecksum: batch.magic < 2) {
                let hasRoom = try builder.append(
                    key: record.key, value: record.value, headers: record.headers, timestamp: record.timestamp
                )
                guard hasRoom else { throw RecordsError(kind: .tooLong, value: Int64(builder.sizeInBytes)) }
            }
        }
        return try RecordBatch(try builder.finish(using: codecs.compressor(target, configuration)))
    }
}
