public import NIOCore

/// Inflates the records of compressed batches, within a limit.
///
/// It keeps the codecs' contexts for the next batch: hold one for as long as there are batches to read. It may be
/// shared between tasks; each takes a context of its own for the time it needs one.
public final class Decompressor: Sendable {
    /// The limit when none is chosen: 128 MiB, well above what brokers and consumers take as the size of a fetch.
    public static let standardSizeLimit = 128 * 1024 * 1024

    /// The largest limit: 1 GiB.
    public static let maximumSizeLimit = 1024 * 1024 * 1024

    /// The most bytes that the records of one batch may take when inflated.
    ///
    /// It holds whatever the compressed bytes claim: memory is taken as bytes are produced, twice their number at
    /// most, and reading fails as soon as there is a byte too many.
    public let sizeLimit: Int

    private let budget: InflationBudget?

    private let gzip: ContextPool<GzipInflater>
    private let lz4: ContextPool<LZ4Inflater>
    private let zstd: ContextPool<ZstdInflater>

    /// A decompressor with a limit.
    ///
    /// - Parameter sizeLimit: The most bytes that one batch may take when inflated, from 0 to ``maximumSizeLimit``;
    ///   numbers outside are taken as the nearest of these.
    public init(sizeLimit: Int = Decompressor.standardSizeLimit) {
        self.sizeLimit = min(max(sizeLimit, 0), Self.maximumSizeLimit)
        budget = nil
        gzip = ContextPool()
        lz4 = ContextPool()
        zstd = ContextPool()
    }

    private init(_ other: Decompressor, budget: InflationBudget) {
        sizeLimit = other.sizeLimit
        self.budget = budget
        gzip = other.gzip
        lz4 = other.lz4
        zstd = other.zstd
    }

    /// The same limit for each batch, the same contexts, and a budget for all batches that the result inflates.
    package func limited(by budget: InflationBudget) -> Decompressor { Decompressor(self, budget: budget) }

    /// Inflates compressed bytes.
    ///
    /// - Parameters:
    ///   - bytes: What a batch holds in the place of its records; for the message formats 0 and 1, the value of the
    ///     message around the others.
    ///   - compression: The codec.
    ///   - magic: The format of the batch. LZ4 frames of formats 0 and 1 may have headers with the checksum that old
    ///     clients computed (KIP-57).
    /// - Throws: ``RecordsError`` of kind `damagedCompression`, `inflatedSizeLimit`, `inflatedTotalLimit` or
    ///   `compressionFailed`.
    public func decompress(
        _ bytes: ByteBuffer, with compression: Compression, magic: Int8 = 2
    ) throws(RecordsError) -> ByteBuffer {
        guard compression != .none else { return bytes }
        let limit = min(sizeLimit, budget?.remaining ?? sizeLimit)
        // With nothing left there is nothing to try: bytes without content are refused too.
        if let budget, limit == 0, sizeLimit > 0 {
            throw RecordsError(kind: .inflatedTotalLimit, value: Int64(budget.size))
        }
        var output = InflatedBytes(limit: limit, estimate: estimate(bytes, compression))
        var failure: InflateFailure?
        unsafe bytes.withUnsafeReadableBytes { input in
            do throws(InflateFailure) {
                try unsafe inflate(input, compression, magic, into: &output)
            } catch {
                failure = error
            }
        }
        guard let failure else {
            budget?.take(output.count)
            return output.buffer
        }
        // What was inflated in vain has cost as much: the room that was filled, though none of it may be left to be seen.
        budget?.take(min(limit, max(output.count, output.buffer.capacity)))
        switch failure {
        case .damaged:
            throw RecordsError(kind: .damagedCompression, value: Int64(output.count))
        case .overLimit:
            guard let budget, limit < sizeLimit else {
                throw RecordsError(kind: .inflatedSizeLimit, value: Int64(limit))
            }
            // Another batch of its kind is to cost nothing.
            budget.exhaust()
            throw RecordsError(kind: .inflatedTotalLimit, value: Int64(budget.size))
        case .library(let code):
            throw RecordsError(kind: .compressionFailed, value: Int64(code))
        }
    }

    private func estimate(_ bytes: ByteBuffer, _ compression: Compression) -> Int {
        let size = bytes.readableBytes
        switch compression {
        case .none, .snappy:
            // Snappy's blocks ask for what they need.
            return size
        case .gzip, .lz4:
            return 4 * size
        case .zstd:
            let claim = unsafe bytes.withUnsafeReadableBytes { unsafe ZstdInflater.claimedSize($0) }
            return min(claim ?? 4 * size, max(16 * size, 16 * 1024))
        }
    }

    private func inflate(
        _ input: UnsafeRawBufferPointer, _ compression: Compression, _ magic: Int8, into output: inout InflatedBytes
    ) throws(InflateFailure) {
        switch compression {
        case .none:
            break
        case .gzip:
            let inflater = try gzip.take(orMake: GzipInflater.init)
            defer { gzip.give(inflater) }
            try unsafe inflater.inflate(input, into: &output)
        case .snappy:
            try unsafe SnappyInflater.inflate(input, into: &output)
        case .lz4:
            let inflater = try lz4.take(orMake: LZ4Inflater.init)
            defer { lz4.give(inflater) }
            try unsafe inflater.inflate(input, acceptsBrokenHeaders: magic < 2, into: &output)
        case .zstd:
            let inflater = try zstd.take(orMake: ZstdInflater.init)
            defer { zstd.give(inflater) }
            try unsafe inflater.inflate(input, into: &output)
        }
    }
}
