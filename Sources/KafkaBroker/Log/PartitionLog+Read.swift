import KafkaRecords
package import NIOCore

extension PartitionLog {
    /// Reads batches, the first of which holds an offset.
    ///
    /// As in Kafka, one read does not go beyond a segment, and ends where the limit is, be it in the middle of a batch.
    ///
    /// - Parameters:
    ///   - offset: The offset of the first record that is wanted; it may lie anywhere in its batch.
    ///   - maxBytes: The most bytes to return.
    ///   - end: The offset before which reading ends: high watermark, last stable offset or end of the log.
    ///   - includesFirstBatch: Whether the first batch comes as a whole even when it is larger than the limit. Without
    ///     it, nothing comes then.
    /// - Returns: The bytes; empty when there is nothing to read. Nil when the offset is out of the log's range.
    package func read(
        from offset: Int64, maxBytes: Int, upTo end: Int64, includesFirstBatch: Bool
    ) -> ByteBuffer? {
        guard offset >= logStartOffset, offset <= logEndOffset else { return nil }
        var index = segmentIndex(of: offset)
        var first = segments[index].index(ofOffset: offset)
        // Compaction may have left nothing at the end of a segment.
        while first == segments[index].batches.count, index + 1 < segments.count {
            index += 1
            first = 0
        }
        let segment = segments[index]
        var past = first
        var size = 0
        let limit = max(maxBytes, 0)
        while past < segment.batches.count, segment.batches[past].lastOffset < end {
            let batch = segment.batches[past]
            if past == first, batch.sizeInBytes > limit, !includesFirstBatch { return ByteBuffer() }
            if past > first, size >= limit { break }
            size += batch.sizeInBytes
            past += 1
        }
        guard past > first else { return ByteBuffer() }
        let kept = min(size, max(limit, segment.batches[first].sizeInBytes))
        if past == first + 1 { return segment.batches[first].batch.bytes }
        var bytes = ByteBuffer()
        bytes.reserveCapacity(kept)
        for index in first..<past {
            var batch = segment.batches[index].batch.bytes
            guard let part = batch.readSlice(length: min(batch.readableBytes, kept - bytes.readableBytes)) else {
                break
            }
            bytes.writeImmutableBuffer(part)
        }
        return bytes
    }

    /// How many bytes could be read between two offsets, for a fetch that waits until there is enough.
    package func bytesAvailable(from offset: Int64, upTo end: Int64) -> Int {
        guard offset < end else { return 0 }
        var total = 0
        for index in segmentIndex(of: offset)..<segments.count {
            let segment = segments[index]
            if segment.baseOffset >= end { break }
            let first = segment.position(ofBatch: segment.index(ofOffset: offset))
            let last = segment.position(ofBatch: segment.index(ofOffset: end))
            total += max(last - first, 0)
        }
        return total
    }
}
