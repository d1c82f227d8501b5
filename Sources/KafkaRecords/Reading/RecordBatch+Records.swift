import NIOCore

extension RecordBatch {
    /// The batch's records.
    ///
    /// The checksum is verified, the records are inflated, and their structure is checked, before the first is handed
    /// out: going over them cannot fail. Their keys, values and header values are slices of the batch's bytes, or of
    /// the inflated ones.
    ///
    /// - Parameters:
    ///   - decompressor: Inflates compressed records, within its limit. Pass the same for all batches: it keeps the
    ///     codecs' contexts.
    ///   - verifyingChecksum: Whether bytes with a wrong checksum are an error, as they should be except in tools that
    ///     look at damaged logs. For compressed messages of formats 0 and 1 it is about the inner messages too.
    /// - Throws: ``RecordsError``.
    public func records(
        using decompressor: Decompressor = Decompressor(), verifyingChecksum: Bool = true
    ) throws(RecordsError) -> Records {
        let section = try openSection(decompressor, verifyingChecksum)
        let count: Int
        if magic == 2 {
            count = section.count
            var cursor = RecordCursor(section.bytes.readableBytesSpan, at: 0)
            var fields = RecordFields()
            for index in 0..<count {
                do throws(RecordFault) {
                    if cursor.position == cursor.end { throw cursor.fault(.truncatedRecords, at: cursor.end, index) }
                    try cursor.readRecord(section.context, into: &fields)
                } catch {
                    throw locate(error, section, index)
                }
            }
            try checkEnd(cursor.position, section)
        } else {
            count = section.count
        }
        return Records(
            section: section.bytes, context: section.context, count: count, baseOffset: section.baseOffset
        )
    }

    /// Calls a closure with each record, where it is: the fastest way to read a batch, in one pass and without a slice
    /// or an allocation.
    ///
    /// Other than with ``records(using:verifyingChecksum:)``, damage is found where it is, after the records before it
    /// were handed out.
    ///
    /// - Parameters:
    ///   - decompressor: Inflates compressed records, within its limit.
    ///   - verifyingChecksum: Whether bytes with a wrong checksum are an error.
    ///   - body: Called for each record. What it throws ends the reading and is thrown on.
    /// - Throws: ``RecordsError``, or what the closure throws.
    public func forEachRecord(
        using decompressor: Decompressor = Decompressor(),
        verifyingChecksum: Bool = true,
        _ body: (borrowing RecordView) throws -> Void
    ) throws {
        let section = try openSection(decompressor, verifyingChecksum)
        var view = RecordView(section.bytes)
        let context = section.context
        var position = 0
        for index in 0..<section.count {
            do throws(RecordFault) {
                // A cursor for each record and format, so that it stays in registers.
                if context.magic == 2 {
                    var cursor = RecordCursor(view.bytes, at: position)
                    if position == cursor.end { throw cursor.fault(.truncatedRecords, at: position, index) }
                    try cursor.readRecord(context, into: &view.fields)
                    position = cursor.position
                } else {
                    var cursor = RecordCursor(view.bytes, at: position)
                    _ = try cursor.readMessage(context, into: &view.fields)
                    position = cursor.position
                }
            } catch {
                throw locate(error, section, index)
            }
            try body(view)
        }
        try checkEnd(position, section)
    }

    private func checkEnd(_ position: Int, _ section: Section) throws(RecordsError) {
        let left = section.bytes.readableBytes - position
        guard left == 0 else {
            let fault = RecordFault(kind: .trailingBytes, position: position, value: Int64(left))
            throw locate(fault, section, nil)
        }
    }

    /// The error for a fault in a section of this batch.
    @inline(never)
    func locate(_ fault: RecordFault, _ section: Section, _ index: Int?) -> RecordsError {
        RecordsError(
            kind: fault.kind,
            byteOffset: byteOffset + (section.start.map { $0 + fault.position } ?? 0),
            baseOffset: baseOffset,
            recordIndex: index,
            value: fault.value
        )
    }

    /// The same error, which so far knows nothing of this batch.
    func locate(_ error: RecordsError) -> RecordsError {
        var error = error
        error.byteOffset = byteOffset
        error.baseOffset = baseOffset
        return error
    }
}
