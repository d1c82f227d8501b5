import CLZ4
import CZlib
import CZstd

/// How hard a codec tries (KIP-390): more time for fewer bytes.
public struct CompressionLevel: Hashable, Sendable {
    /// The codec.
    public let compression: Compression

    /// The level, in the codec's own scale.
    public let value: Int

    /// A level of a codec.
    ///
    /// - Throws: ``RecordsError`` of kind `invalidCompressionLevel` when the codec has no such level.
    public init(_ value: Int, for compression: Compression) throws(RecordsError) {
        guard let levels = Self.levels(for: compression), levels.contains(value) else {
            throw RecordsError(kind: .invalidCompressionLevel, value: Int64(value))
        }
        self.compression = compression
        self.value = value
    }

    /// The levels that a codec has: gzip 1 to 9, lz4 0 to 12 (those above 2 search more), zstd from a large negative
    /// number, which is fastest, to 22. Nil for no compression and snappy, which have none.
    public static func levels(for compression: Compression) -> ClosedRange<Int>? {
        switch compression {
        case .none, .snappy: nil
        case .gzip: Int(Z_BEST_SPEED)...Int(Z_BEST_COMPRESSION)
        case .lz4: 0...Int(LZ4HC_CLEVEL_MAX)
        case .zstd: Int(ZSTD_minCLevel())...Int(ZSTD_maxCLevel())
        }
    }

    /// The level that a codec has when none is chosen: gzip 6, lz4 0, zstd 3. Nil for codecs without levels.
    public static func standard(for compression: Compression) -> CompressionLevel? {
        switch compression {
        case .none, .snappy: nil
        case .gzip: CompressionLevel(unchecked: 6, compression)
        case .lz4: CompressionLevel(unchecked: 0, compression)
        case .zstd: CompressionLevel(unchecked: 3, compression)
        }
    }

    private init(unchecked value: Int, _ compression: Compression) {
        self.compression = compression
        self.value = value
    }
}
