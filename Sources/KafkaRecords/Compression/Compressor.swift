public import NIOCore

/// Compresses the records of batches with one codec at one level.
///
/// It keeps the codec's contexts for the next batch: hold one for as long as there are batches to write. It may be
/// shared between tasks; each takes a context of its own for the time it needs one. The same bytes always give the same
/// result.
public final class Compressor: Sendable {
    /// The codec.
    public let compression: Compression

    /// The level; nil for codecs without levels.
    public let level: CompressionLevel?

    private let contexts = ContextPool<Context>()

    /// A compressor at the codec's standard level.
    public init(_ compression: Compression) {
        self.compression = compression
        self.level = .standard(for: compression)
    }

    /// A compressor at a level.
    public init(_ level: CompressionLevel) {
        self.compression = level.compression
        self.level = level
    }

    /// Compresses bytes.
    ///
    /// - Parameters:
    ///   - bytes: The records, one after the other.
    ///   - magic: The format of the batch they are for. In format 0, LZ4 frames get the header checksum that its readers
    ///     expect (KIP-57).
    ///   - output: Where to write the compressed bytes.
    /// - Throws: ``RecordsError`` of kind `tooLong` for more than 2 GiB, or `compressionFailed`.
    public func compress(_ bytes: RawSpan, magic: Int8 = 2, into output: inout ByteBuffer) throws(RecordsError) {
        var failure: RecordsError?
        unsafe bytes.withUnsafeBytes { input in
            do throws(RecordsError) {
                try unsafe compress(input, magic: magic, into: &output)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    func compress(
        _ input: UnsafeRawBufferPointer, magic: Int8 = 2, into output: inout ByteBuffer
    ) throws(RecordsError) {
        guard input.count <= Int(Int32.max) else {
            throw RecordsError(kind: .tooLong, value: Int64(input.count))
        }
        switch compression {
        case .none:
            unsafe output.writeBytes(input)
            return
        case .snappy:
            return try unsafe SnappyDeflater.deflate(input, into: &output)
        case .gzip, .lz4, .zstd:
            break
        }
        let context = try contexts.take(orMake: makeContext)
        defer { contexts.give(context) }
        switch context {
        case .gzip(let deflater): try unsafe deflater.deflate(input, into: &output)
        case .lz4(let deflater): try unsafe deflater.deflate(input, brokenHeader: magic == 0, into: &output)
        case .zstd(let deflater): try unsafe deflater.deflate(input, into: &output)
        }
    }

    private func makeContext() throws(RecordsError) -> Context {
        let level = level?.value ?? 0
        switch compression {
        case .gzip: return .gzip(try GzipDeflater(level: level))
        case .lz4: return .lz4(try LZ4Deflater(level: level))
        case .zstd, .none, .snappy: return .zstd(try ZstdDeflater(level: level))
        }
    }

    private enum Context {
        case gzip(GzipDeflater)
        case lz4(LZ4Deflater)
        case zstd(ZstdDeflater)
    }
}
