import NIOCore

extension RecordBatch {
    /// The records of a batch, inflated: one after the other, each with its length.
    struct Section {
        /// The bytes.
        var bytes: ByteBuffer

        /// What the records' fields count from.
        var context: RecordContext

        /// The number of records: in format 2 as the header says it, in formats 0 and 1 as there are.
        var count: Int

        /// The offset of the first record as the producer wrote it.
        var baseOffset: Int64

        /// Where the bytes begin within the batch; nil when they were compressed.
        var start: Int?
    }

    /// Verifies the checksum and inflates the records.
    func openSection(_ decompressor: Decompressor, _ verifyingChecksum: Bool) throws(RecordsError) -> Section {
        if verifyingChecksum {
            let computed = computeChecksum()
            guard computed == checksum else {
                throw locate(RecordsError(kind: .checksumMismatch, value: Int64(computed)))
            }
        }
        guard let compression else {
            let number = Int64(attributes & BatchAttributes.compression)
            throw locate(RecordsError(kind: .unknownCompression, value: number))
        }
        return magic == 2
            ? try openRecordBatch(compression, decompressor)
            : try openMessage(compression, decompressor, verifyingChecksum)
    }

    private func openRecordBatch(
        _ compression: Compression, _ decompressor: Decompressor
    ) throws(RecordsError) -> Section {
        let stored = try slice(BatchLayout.records, bytes.readableBytes - BatchLayout.records)
        let section = try inflate(stored, compression, decompressor)
        let count = Int(field(BatchLayout.recordCount, as: Int32.self))
        guard count >= 0, count <= section.readableBytes / BatchLayout.minimumRecordSize else {
            throw locate(RecordsError(kind: .invalidRecordCount, value: Int64(count)))
        }
        let context = RecordContext(
            magic: 2,
            baseOffset: baseOffset,
            baseTimestamp: baseTimestamp,
            logAppendTime: timestampType == .logAppendTime ? maxTimestamp : nil,
            baseSequence: baseSequence
        )
        return Section(
            bytes: section, context: context, count: count, baseOffset: baseOffset,
            start: compression == .none ? BatchLayout.records : nil
        )
    }

    private func openMessage(
        _ compression: Compression, _ decompressor: Decompressor, _ verifyingChecksum: Bool
    ) throws(RecordsError) -> Section {
        var context = RecordContext(
            magic: magic, baseOffset: 0, baseTimestamp: -1, logAppendTime: nil, baseSequence: -1)
        var fields = RecordFields()
        var section = Section(bytes: bytes, context: context, count: 1, baseOffset: baseOffset, start: 0)
        var cursor = RecordCursor(bytes.readableBytesSpan, at: 0)
        do throws(RecordFault) {
            _ = try cursor.readMessage(context, into: &fields)
        } catch {
            throw locate(error, section, 0)
        }
        guard compression != .none else { return section }

        guard fields.valueLength > 0 else { throw locate(RecordsError(kind: .emptyMessageSet)) }
        let stored = try slice(Int(fields.valueStart), Int(fields.valueLength))
        section.bytes = try inflate(stored, compression, decompressor)
        section.start = nil
        let inner = try checkMessages(section, verifyingChecksum)
        section.count = inner.count
        if magic == 1 {
            context.logAppendTime = timestampType == .logAppendTime ? maxTimestamp : nil
            context.baseOffset = try innerBaseOffset(last: inner.lastOffset)
        }
        // The base is not below zero: as the largest offset is in range, so are all.
        guard !context.baseOffset.addingReportingOverflow(inner.largestOffset).overflow else {
            throw locate(RecordsError(kind: .outOfRange, value: inner.largestOffset))
        }
        section.baseOffset = context.baseOffset &+ inner.firstOffset
        section.context = context
        return section
    }

    /// What the offsets of format 1's inner messages are relative to: the outer message has the last one's offset.
    private func innerBaseOffset(last: Int64) throws(RecordsError) -> Int64 {
        // Some producers leave the outer offset at zero, whatever the number of inner messages.
        if baseOffset == 0 { return 0 }
        let base = baseOffset.subtractingReportingOverflow(last)
        guard !base.overflow, base.partialValue >= 0 else {
            throw locate(RecordsError(kind: .outOfRange, value: last))
        }
        return base.partialValue
    }

    /// Reads all messages of an inflated message set once, for their number and the ends of their offsets, which need not
    /// be in order.
    private func checkMessages(
        _ section: Section, _ verifyingChecksum: Bool
    ) throws(RecordsError) -> (count: Int, firstOffset: Int64, lastOffset: Int64, largestOffset: Int64) {
        var fields = RecordFields()
        var cursor = RecordCursor(section.bytes.readableBytesSpan, at: 0)
        var count = 0
        var first: Int64 = 0
        var largest = Int64.min
        do throws(RecordFault) {
            while cursor.position < cursor.end {
                let start = cursor.position
                let attributes = try cursor.readMessage(section.context, into: &fields)
                guard Int16(attributes) & BatchAttributes.compression == 0 else {
                    throw cursor.fault(.nestedCompression, at: start)
                }
                if verifyingChecksum {
                    let message = cursor.bytes.extracting((start &+ BatchLayout.magic)..<cursor.position)
                    let computed = message.withUnsafeBytes { unsafe CRC32.checksum($0) }
                    guard computed == cursor.load(start &+ BatchLayout.messageChecksum, as: UInt32.self) else {
                        throw cursor.fault(.checksumMismatch, at: start, Int(computed))
                    }
                }
                if count == 0 { first = fields.offset }
                largest = max(largest, fields.offset)
                count &+= 1
            }
        } catch {
            throw locate(error, section, count)
        }
        guard count > 0 else { throw locate(RecordsError(kind: .emptyMessageSet)) }
        return (count, first, fields.offset, largest)
    }

    private func inflate(
        _ stored: ByteBuffer, _ compression: Compression, _ decompressor: Decompressor
    ) throws(RecordsError) -> ByteBuffer {
        do throws(RecordsError) {
            return try decompressor.decompress(stored, with: compression, magic: magic)
        } catch {
            throw locate(error)
        }
    }

    private func slice(_ start: Int, _ length: Int) throws(RecordsError) -> ByteBuffer {
        guard let slice = bytes.getSlice(at: bytes.readerIndex + start, length: length) else {
            throw locate(RecordsError(kind: .invalidBatchLength, value: Int64(bytes.readableBytes)))
        }
        return slice
    }
}
