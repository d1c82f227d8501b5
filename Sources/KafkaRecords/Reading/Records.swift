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

        /// The number of records.
        public var underestimatedCount: Int { count }

        /// An iterator from the first record.
        public func makeIterator() -> Iterator {
            Iterator(self)
        }

        /// Goes over the records of a batch.
        public struct Iterator: IteratorProtocol, Sendable {
            private let section: ByteBuffer
            private let context: RecordContext
            private var left: Int
            private var position = 0

            init(_ records: Records) {
                section = records.section
                context = records.context
                left = records.count
            }

            /// The next record; nil at the end.
            public mutating func next() -> Record? {
                guard left > 0 else { return nil }
                left &-= 1
                var cursor = RecordCursor(section.readableBytesSpan, at: position)
                var fields = RecordFields()
                do throws(RecordFault) {
                    try cursor.readNext(context, into: &fields)
                } catch {
                    // All records were read before this iterator was made, and the bytes cannot have changed.
                    left = 0
                    return nil
                }
                position = cursor.position
                return fields.makeRecord(section)
            }
        }
    }
}
