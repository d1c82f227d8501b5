public import NIOCore

/// The bytes in which produce requests, fetch responses and log segments hold records: batches, one after the other.
///
/// The batches are read as one asks for them, and are slices of the bytes:
///
///     var batches = RecordSet(bytes).makeBatchIterator()
///     while let batch = try batches.next() {
///         for record in try batch.records(using: decompressor) { … }
///     }
///
/// Batches of all formats may stand beside each other: record batches (format 2, KIP-98), and messages of formats 0 and
/// 1, of which each is a batch of its own here, with one record or, when it is compressed, several.
public struct RecordSet: Sendable {
    /// The bytes.
    public let bytes: ByteBuffer

    /// The record set of a buffer's readable bytes.
    public init(_ bytes: ByteBuffer) {
        self.bytes = bytes
    }

    /// An iterator over the batches, from the first.
    public func makeBatchIterator() -> BatchIterator {
        BatchIterator(bytes)
    }

    /// All batches. A last one that is not there as a whole is left out.
    ///
    /// - Throws: ``RecordsError`` as ``BatchIterator/next()`` does.
    public func batches() throws(RecordsError) -> [RecordBatch] {
        var batches: [RecordBatch] = []
        var iterator = makeBatchIterator()
        while let batch = try iterator.next() { batches.append(batch) }
        return batches
    }
}

extension RecordSet {
    /// Goes over the batches of a record set. What it reads of a batch is the header: no records, no checksum.
    public struct BatchIterator: Sendable {
        private let bytes: ByteBuffer
        private var position = 0

        init(_ bytes: ByteBuffer) {
            self.bytes = bytes
        }

        /// The bytes after the last whole batch, once ``next()`` has returned nil.
        ///
        /// Brokers cut a fetch response where its limit is, in the middle of a batch if need be.
        public var truncatedByteCount: Int { bytes.readableBytes - position }

        /// The size of the batch of which only the beginning is there, when so much of it is there that it says its
        /// size: what a fetch must ask for to get past it.
        public var truncatedBatchSize: Int? {
            guard truncatedByteCount > 0, let length = integer(BatchLayout.length, as: Int32.self) else { return nil }
            return BatchLayout.overhead + Int(length)
        }

        /// The next batch; nil at the end, also when the end is the beginning of a batch whose rest is missing.
        ///
        /// - Throws: ``RecordsError`` of kind `invalidBatchLength`, `unsupportedMagic` or `outOfRange`. As there is no
        ///   telling where the next batch would begin, it throws the same error again when asked again.
        public mutating func next() throws(RecordsError) -> RecordBatch? {
            guard let baseOffset = integer(BatchLayout.baseOffset, as: Int64.self),
                let length = integer(BatchLayout.length, as: Int32.self)
            else {
                return nil
            }
            // The smallest batch of all is a message of format 0; with less the magic may lie behind its end.
            let size = BatchLayout.overhead + Int(length)
            guard size >= BatchLayout.minimumSize(magic: 0) ?? 0 else {
                throw RecordsError(
                    kind: .invalidBatchLength, byteOffset: position, baseOffset: baseOffset, value: Int64(length)
                )
            }
            guard let magic = integer(BatchLayout.magic, as: Int8.self) else { return nil }
            guard let minimum = BatchLayout.minimumSize(magic: magic) else {
                throw RecordsError(
                    kind: .unsupportedMagic, byteOffset: position, baseOffset: baseOffset, value: Int64(magic)
                )
            }
            guard size >= minimum else {
                throw RecordsError(
                    kind: .invalidBatchLength, byteOffset: position, baseOffset: baseOffset, value: Int64(length)
                )
            }
            guard let slice = bytes.getSlice(at: bytes.readerIndex + position, length: size) else { return nil }
            let batch = RecordBatch(unchecked: slice, byteOffset: position)
            try batch.checkHeader()
            position += size
            return batch
        }

        private func integer<Value: FixedWidthInteger>(_ offset: Int, as type: Value.Type) -> Value? {
            bytes.getInteger(at: bytes.readerIndex + position + offset, as: type)
        }
    }
}
