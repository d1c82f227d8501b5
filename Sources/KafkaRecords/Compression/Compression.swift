/// How a batch's records are compressed. The raw value is the one in the batch's attributes.
public enum Compression: UInt8, Hashable, Sendable, CaseIterable {
    /// Not at all.
    case none = 0
    /// gzip, RFC 1952.
    case gzip = 1
    /// Snappy. Written in blocks of 32 KiB with the framing of snappy-java, as Kafka's own clients do; read with and
    /// without the framing.
    case snappy = 2
    /// LZ4 in its frame format (KIP-57).
    case lz4 = 3
    /// Zstandard, RFC 8878 (KIP-110). Only for format 2.
    case zstd = 4
}

extension Compression: LosslessStringConvertible {
    /// The name in Kafka's `compression.type`: `none`, `gzip`, `snappy`, `lz4` or `zstd`.
    public var description: String {
        switch self {
        case .none: "none"
        case .gzip: "gzip"
        case .snappy: "snappy"
        case .lz4: "lz4"
        case .zstd: "zstd"
        }
    }

    /// The compression of a name in Kafka's `compression.type`; nil for any other.
    public init?(_ description: String) {
        guard let compression = Compression.allCases.first(where: { $0.description == description }) else {
            return nil
        }
        self = compression
    }
}
