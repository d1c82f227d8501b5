import NIOCore

extension RecordBatch {
    /// The records of a batch, inflated and checked, read one by one as slices.
    public struct Records: Sequence, Sendable {
        let section: ByteBuffer
        let context: RecordContext

        /// The number of records.
        public let count: Int

        /// The offset of the first record as the producer wrote it: the batch's base offset, in formats 0 and 1 the
        /// first message's offset.
        public let baseOffset: Int64

        /// The bytes of the records, inflated.
        package var sizeInBytes: Int { section.readableBytes }

        /// The number of records.
        public var underestimatedCount: Int { count }

        /// An iterator from the first record.
        public func makeIterator() -> Iterator {
            Iterator(self)
        }

        /// Goes over the records of a batch.
        ///
        /// Unchecked because of the pointer: it is to bytes that `section` keeps, and that nobody writes to as long as
        /// it does.
        public struct Iterator: IteratorProtocol, @unchecked Sendable {
            private let section: ByteBuffer
            private let context: RecordContext
            // Asking the buffer for its bytes anew for each record takes as long as reading a record's lengths.
            private let start: UnsafeRawPointer?
            private let size: Int
            private var left: Int
            private var position = 0

            init(_ records: Records) {
                section = records.section
                context = records.context
                left = records.count
                let bytes = unsafe records.section.withUnsafeReadableBytesWithStorageManagement { bytes, _ in
                    unsafe bytes
                }
                unsafe start = bytes.baseAddress
                size = bytes.count
            }

            /// The next record; nil at the end.
            public mutating func next() -> Record? {
                guard left > 0, let start = unsafe start else { return nil }
                left &-= 1
                var fields = RecordFields()
                let bytes = unsafe RawSpan(_unsafeStart: start, byteCount: size)
                do throws(RecordFault) {
                    // A cursor for each format: that of messages goes through memory.
                    if context.magic == 2 {
                        var cursor = RecordCursor(bytes, at: position)
                        try cursor.readRecord(context, into: &fields)
                        position = cursor.position
                    } else {
                        var cursor = RecordCursor(bytes, at: position)
                        _ = try cursor.readMessage(context, into: &fields)
                        position = cursor.position
                    }
                } catch {
                    // All records were read before this iterator was made, and the bytes cannot have changed.
                    left = 0
                    return nil
                }
                return fields.makeRecord(section)
            }
        }
    }
}
