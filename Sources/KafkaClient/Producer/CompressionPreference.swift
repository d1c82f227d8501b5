public import KafkaRecords

/// How batches are to be compressed: codecs in the order in which they are liked, of which the first is taken that the
/// broker knows.
///
/// ```swift
/// configuration.compression = .lz4
/// configuration.compression = [.zstd(level: 6), .lz4]
/// ```
///
/// gzip and snappy are known by every broker, LZ4 in its proper form by brokers from 0.10 on (KIP-57), Zstandard by those
/// from 2.1 on (KIP-110, Produce version 7).
public struct CompressionPreference: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// A codec, and how hard it tries.
    public struct Choice: Hashable, Sendable {
        /// The codec.
        public var compression: Compression
        /// How hard it tries, in its own scale (KIP-390, ``CompressionLevel``); nil for its standard.
        public var level: Int?

        /// A codec.
        public init(_ compression: Compression, level: Int? = nil) {
            self.compression = compression
            self.level = level
        }

        /// The first version of Produce requests with which brokers take it.
        var lowestVersion: Int16 {
            switch compression {
            case .none, .gzip, .snappy: 0
            case .lz4: 2
            case .zstd: 7
            }
        }
    }

    /// The codecs, the best liked first. When a broker knows none of them its batches fail with the code
    /// `notSupportedByBroker`: end with ``none`` to send them uncompressed instead.
    public var choices: [Choice]

    /// A preference for codecs, the best liked first.
    public init(_ choices: [Choice]) {
        self.choices = choices
    }

    /// One codec.
    public init(_ compression: Compression, level: Int? = nil) {
        choices = [Choice(compression, level: level)]
    }

    public init(arrayLiteral elements: CompressionPreference...) {
        choices = elements.flatMap(\.choices)
    }

    /// No compression.
    public static let none = CompressionPreference(.none)
    /// gzip at its standard level.
    public static let gzip = CompressionPreference(.gzip)
    /// Snappy.
    public static let snappy = CompressionPreference(.snappy)
    /// LZ4 at its standard level.
    public static let lz4 = CompressionPreference(.lz4)
    /// Zstandard at its standard level.
    public static let zstd = CompressionPreference(.zstd)
    /// gzip at a level from 1 to 9.
    public static func gzip(level: Int) -> CompressionPreference { CompressionPreference(.gzip, level: level) }
    /// LZ4 at a level from 0 to 12.
    public static func lz4(level: Int) -> CompressionPreference { CompressionPreference(.lz4, level: level) }
    /// Zstandard at a level up to 22.
    public static func zstd(level: Int) -> CompressionPreference { CompressionPreference(.zstd, level: level) }
}
