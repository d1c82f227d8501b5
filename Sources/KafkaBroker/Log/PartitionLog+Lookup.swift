import KafkaRecords

extension PartitionLog {
    /// A record's place and time, as ListOffsets answers.
    package struct TimestampedOffset: Hashable, Sendable {
        /// The timestamp, or -1.
        package var timestamp: Int64
        /// The offset.
        package var offset: Int64
        /// The leader epoch in which the record was appended, or -1.
        package var leaderEpoch: Int32
    }

    /// The first record whose timestamp is not below a time.
    package func offset(forTimestamp timestamp: Int64) -> TimestampedOffset? {
        for segment in segments where segment.maxTimestamp >= timestamp {
            for batch in segment.batches[segment.index(ofTimestamp: timestamp)...]
            where batch.maxTimestamp >= timestamp && batch.lastOffset >= logStartOffset {
                if let found = firstRecord(in: batch, where: { $0 >= timestamp }) { return found }
            }
        }
        return nil
    }

    /// The first record of those with the largest timestamp (KIP-734).
    package func offsetOfMaxTimestamp() -> TimestampedOffset? {
        let largest = segments.reduce(-1) { max($0, $1.maxTimestamp) }
        guard largest >= 0 else { return nil }
        for segment in segments where segment.maxTimestamp == largest {
            let index = segment.index(ofTimestamp: largest)
            if index < segment.batches.count {
                return firstRecord(in: segment.batches[index], where: { $0 == largest })
            }
        }
        return nil
    }

    private func firstRecord(in batch: StoredBatch, where matches: (Int64) -> Bool) -> TimestampedOffset? {
        // What is in the log was read before it was appended, so that it can be read again.
        guard let records = try? batch.batch.records(using: codecs.decompressor, verifyingChecksum: false) else {
            return nil
        }
        for record in records where record.offset >= logStartOffset && matches(record.timestamp) {
            return TimestampedOffset(
                timestamp: record.timestamp, offset: record.offset, leaderEpoch: batch.batch.partitionLeaderEpoch
            )
        }
        return nil
    }
}

extension PartitionLog {
    /// The batches that have records between two offsets, the oldest first.
    func storedBatches(from offset: Int64, upTo end: Int64) -> [StoredBatch] {
        var found: [StoredBatch] = []
        for index in segmentIndex(of: offset)..<segments.count {
            let segment = segments[index]
            if segment.baseOffset >= end { break }
            var next = segment.index(ofOffset: offset)
            while next < segment.batches.count, segment.batches[next].baseOffset < end {
                found.append(segment.batches[next])
                next += 1
            }
        }
        return found
    }
}
