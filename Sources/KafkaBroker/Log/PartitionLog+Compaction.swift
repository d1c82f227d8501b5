import KafkaRecords
import NIOCore

extension PartitionLog {
    /// What compaction did.
    package struct CompactionResult: Hashable, Sendable {
        /// How many records went.
        package var removedRecords = 0
        /// The offset up to which the log is compacted now.
        package var cleanedUpTo: Int64
    }

    /// Compacts the log if enough of it is dirty: of the records with one key, the newest stays.
    ///
    /// The active segment, what is not on all replicas in sync, what belongs to an open transaction and what is younger
    /// than `min.compaction.lag.ms` are left alone. Offsets stay as they are, so that gaps arise. A tombstone stays for
    /// `delete.retention.ms` from when it was first compacted (KIP-534). The last batch of a producer stays, if need be
    /// without records, so that its sequence numbers can be told after a restart.
    ///
    /// - Returns: Nil when there was nothing to do.
    @discardableResult
    package func compact(at time: Instant) -> CompactionResult? {
        guard configuration.isCompacted else { return nil }
        rollIfCompactionLagIsOver(at: time)
        let end = firstUncleanableOffset(at: time)
        let start = max(firstDirtyOffset, logStartOffset)
        guard end > start, isDirtyEnough(from: start, to: end, at: time) else { return nil }
        let latest = latestOffsets(from: start, to: end)
        var result = CompactionResult(cleanedUpTo: end)
        for index in segments.indices where segments[index].baseOffset < end {
            let cleaned = cleaned(segments[index], latest: latest, at: time, &result)
            segments[index] = cleaned
        }
        firstDirtyOffset = end
        return result
    }

    /// With `max.compaction.lag.ms`, the active segment does not keep records from compaction for longer than that.
    private func rollIfCompactionLagIsOver(at time: Instant) {
        guard configuration.maxCompactionLagMs < .max, let first = activeSegment.firstTimestamp else { return }
        let age = time.milliseconds.subtractingReportingOverflow(first)
        if !age.overflow, age.partialValue > configuration.maxCompactionLagMs { roll(at: time) }
    }

    private func firstUncleanableOffset(at time: Instant) -> Int64 {
        var end = min(activeSegment.baseOffset, lastStableOffset)
        guard configuration.minCompactionLagMs > 0 else { return end }
        for segment in segments where segment.baseOffset < end {
            let age = time.milliseconds.subtractingReportingOverflow(segment.retentionTimestamp)
            if age.overflow || age.partialValue < configuration.minCompactionLagMs {
                end = segment.baseOffset
            }
        }
        return end
    }

    private func isDirtyEnough(from start: Int64, to end: Int64, at time: Instant) -> Bool {
        var clean = 0
        var dirty = 0
        var oldest = Int64.max
        for segment in segments {
            for batch in segment.batches {
                if batch.lastOffset < start {
                    clean += batch.sizeInBytes
                } else if batch.baseOffset < end {
                    dirty += batch.sizeInBytes
                    oldest = min(oldest, batch.maxTimestamp)
                }
            }
        }
        guard dirty > 0 else { return false }
        if oldest >= 0, configuration.maxCompactionLagMs < .max {
            let age = time.milliseconds.subtractingReportingOverflow(oldest)
            if !age.overflow, age.partialValue > configuration.maxCompactionLagMs { return true }
        }
        return Double(dirty) / Double(clean + dirty) >= configuration.minCleanableDirtyRatio
    }

    /// The newest offset of each key in the dirty part of the log.
    private func latestOffsets(from start: Int64, to end: Int64) -> [ByteBuffer: Int64] {
        var latest: [ByteBuffer: Int64] = [:]
        for segment in segments[segmentIndex(of: start)...] where segment.baseOffset < end {
            for batch in segment.batches where batch.lastOffset >= start && batch.lastOffset < end {
                guard !batch.batch.isControl, let records = try? readable(batch) else { continue }
                let aborted = isAborted(batch)
                for record in records where !aborted {
                    if let key = record.key { latest[key] = record.offset }
                }
            }
        }
        return latest
    }

    private func readable(_ batch: StoredBatch) throws(RecordsError) -> RecordBatch.Records {
        try batch.batch.records(using: codecs.decompressor, verifyingChecksum: false)
    }

    private func isAborted(_ batch: StoredBatch) -> Bool {
        batch.batch.isTransactional && !batch.batch.isControl
            && producers.aborted.contains {
                $0.producerID == batch.batch.producerID && $0.firstOffset <= batch.baseOffset
                    && batch.lastOffset < $0.lastOffset
            }
    }

    private func cleaned(
        _ segment: LogSegment, latest: [ByteBuffer: Int64], at time: Instant, _ result: inout CompactionResult
    ) -> LogSegment {
        var cleaned = LogSegment(baseOffset: segment.baseOffset, created: segment.lastModified)
        for batch in segment.batches {
            guard !batch.batch.isControl, let records = try? readable(batch) else {
                cleaned.append(batch, at: segment.lastModified)
                continue
            }
            let now = time.milliseconds
            let aborted = isAborted(batch)
            let isPastHorizon = batch.batch.deleteHorizon.map { now > $0 } ?? false
            let kept = records.filter { record in
                guard !aborted, let key = record.key else { return false }
                if let newest = latest[key], newest > record.offset { return false }
                return record.value != nil || !isPastHorizon
            }
            result.removedRecords += records.count - kept.count
            let needsHorizon = batch.batch.deleteHorizon == nil && kept.contains { $0.value == nil }
            if kept.count == records.count, !needsHorizon {
                cleaned.append(batch, at: segment.lastModified)
            } else if !kept.isEmpty || isLastOfProducer(batch) {
                let horizon = needsHorizon ? now &+ configuration.deleteRetentionMs : batch.batch.deleteHorizon
                if let rewritten = rewrite(batch.batch, kept, deleteHorizon: kept.isEmpty ? nil : horizon) {
                    cleaned.append(rewritten, at: segment.lastModified)
                } else {
                    cleaned.append(batch, at: segment.lastModified)
                }
            }
        }
        return cleaned
    }

    private func isLastOfProducer(_ batch: StoredBatch) -> Bool {
        guard batch.batch.producerID >= 0, let last = producers[batch.batch.producerID]?.batches.last else {
            return false
        }
        return last.lastOffset == batch.lastOffset
    }

    /// A batch with some of its records, at the same offsets; nil when it cannot be written.
    private func rewrite(_ batch: RecordBatch, _ records: [Record], deleteHorizon: Int64?) -> StoredBatch? {
        var builder = RecordBatchBuilder(
            baseOffset: batch.baseOffset, baseTimestamp: deleteHorizon == nil ? batch.baseTimestamp : nil,
            deleteHorizon: deleteHorizon
        )
        builder.partitionLeaderEpoch = batch.partitionLeaderEpoch
        builder.producerID = batch.producerID
        builder.producerEpoch = batch.producerEpoch
        builder.baseSequence = batch.baseSequence
        builder.isTransactional = batch.isTransactional
        if batch.timestampType == .logAppendTime { builder.logAppendTime = batch.maxTimestamp }
        do throws(RecordsError) {
            for record in records where try !builder.append(record) { return nil }
            try builder.reserveOffsets(through: batch.lastOffset)
            let compressor = codecs.compressor(batch.compression ?? .none, configuration)
            var rewritten = try RecordBatch(try builder.finish(using: records.isEmpty ? nil : compressor))
            // An empty batch stands for its producer's last one, of which it keeps the time.
            if records.isEmpty {
                try rewritten.setMaxTimestamp(batch.maxTimestamp, type: batch.timestampType ?? .createTime)
            }
            return StoredBatch(rewritten)
        } catch {
            return nil
        }
    }
}
