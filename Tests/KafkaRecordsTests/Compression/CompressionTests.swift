import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Compression")
struct CompressionTests {
    static let codecs: [Compression] = [.gzip, .snappy, .lz4, .zstd]

    static let levels: [CompressionLevel] = {
        var levels: [CompressionLevel] = []
        for codec in codecs {
            guard let range = CompressionLevel.levels(for: codec) else { continue }
            for value in range where value >= -5 || value == range.lowerBound {
                if let level = try? CompressionLevel(value, for: codec) { levels.append(level) }
            }
        }
        return levels
    }()

    /// Bytes of which some repeat and some do not.
    static func sample(_ count: Int, seed: UInt64 = 3) -> ByteBuffer {
        var random = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        while bytes.count < count {
            if Bool.random(using: &random) {
                bytes += Array("the quick brown fox jumps over the lazy dog".utf8)
            } else {
                bytes += (0..<20).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            }
        }
        return ByteBuffer(bytes: bytes.prefix(count))
    }

    static func compress(_ bytes: ByteBuffer, _ compressor: Compressor, magic: Int8 = 2) throws -> ByteBuffer {
        var output = ByteBuffer()
        try compressor.compress(bytes.readableBytesSpan, magic: magic, into: &output)
        return output
    }

    @Test("There are levels of each codec that has some")
    func levelCount() {
        #expect(Self.levels.count == 9 + 13 + 22 + 7)
    }

    @Test("What is compressed at a level is inflated to the same", arguments: levels)
    func roundTrip(level: CompressionLevel) throws {
        let compressor = Compressor(level)
        let decompressor = Decompressor()
        for size in [0, 1, 100, 70_000] {
            let bytes = Self.sample(size)
            let compressed = try Self.compress(bytes, compressor)
            #expect(try decompressor.decompress(compressed, with: level.compression) == bytes)
            #expect(try Self.compress(bytes, compressor) == compressed, "the same again with a used context")
        }
    }

    @Test("Snappy goes around in blocks of 32 KiB", arguments: [0, 1, 32_767, 32_768, 32_769, 100_000])
    func snappy(size: Int) throws {
        let bytes = Self.sample(size)
        let compressed = try Self.compress(bytes, Compressor(.snappy))
        #expect(Array(compressed.readableBytesView.prefix(16)) == SnappyInflater.magic + [0, 0, 0, 1, 0, 0, 0, 1])
        #expect(try Decompressor().decompress(compressed, with: .snappy) == bytes)
    }

    @Test("Snappy without framing is read")
    func rawSnappy() throws {
        // The length 5, a literal of five bytes.
        let plain = ByteBuffer(bytes: [5, 4 << 2] + Array("hello".utf8))
        #expect(try Decompressor().decompress(plain, with: .snappy) == ByteBuffer(string: "hello"))
        #expect(try Decompressor().decompress(ByteBuffer(bytes: [0]), with: .snappy) == ByteBuffer())
    }

    @Test("Joined members and frames are read as one", arguments: codecs)
    func joined(codec: Compression) throws {
        let compressor = Compressor(codec)
        let first = Self.sample(50_000, seed: 1)
        let second = Self.sample(40_000, seed: 2)
        var compressed = try Self.compress(first, compressor)
        compressed.writeImmutableBuffer(try Self.compress(second, compressor))
        var expected = first
        expected.writeImmutableBuffer(second)
        #expect(try Decompressor().decompress(compressed, with: codec) == expected)
    }

    @Test("Bytes that end too early are damaged, at each byte", arguments: codecs)
    func truncated(codec: Compression) throws {
        let compressed = try Self.compress(Self.sample(3_000), Compressor(codec))
        let decompressor = Decompressor()
        // Snappy's framing may end after any block: here there is one.
        let first = codec == .snappy ? 17 : 0
        for end in first..<compressed.readableBytes {
            let part = compressed.getSlice(at: 0, length: end) ?? ByteBuffer()
            let error = recordsError { _ = try decompressor.decompress(part, with: codec) }
            #expect(error?.kind == .damagedCompression, "cut at \(end)")
        }
    }

    @Test("Other bytes than the codec's are damaged", arguments: codecs)
    func garbage(codec: Compression) throws {
        let decompressor = Decompressor()
        for bytes in [
            Self.sample(0), ByteBuffer(string: "not compressed at all"), ByteBuffer(repeating: 0xff, count: 99),
        ] {
            let error = recordsError { _ = try decompressor.decompress(bytes, with: codec) }
            #expect(error?.kind == .damagedCompression)
        }
        // The context is none the worse for it.
        let good = try Self.compress(Self.sample(500), Compressor(codec))
        #expect(try decompressor.decompress(good, with: codec) == Self.sample(500))
    }

    @Test("What follows the end of a stream is damage", arguments: [Compression.gzip, .lz4, .zstd])
    func trailing(codec: Compression) throws {
        var compressed = try Self.compress(Self.sample(500), Compressor(codec))
        compressed.writeString("more than there should be")
        let error = recordsError { _ = try Decompressor().decompress(compressed, with: codec) }
        #expect(error?.kind == .damagedCompression)
    }

    @Test("Levels that a codec does not have are errors")
    func unknownLevels() {
        for (codec, value) in [(Compression.gzip, 0), (.gzip, 10), (.lz4, -1), (.lz4, 13), (.zstd, 23), (.snappy, 1)] {
            let error = recordsError { _ = try CompressionLevel(value, for: codec) }
            #expect(error == RecordsError(kind: .invalidCompressionLevel, value: Int64(value)))
        }
        #expect(CompressionLevel.standard(for: .none) == nil)
        #expect(CompressionLevel.standard(for: .zstd)?.value == 3)
    }

    @Test("Codecs have Kafka's names")
    func names() {
        #expect(Compression.allCases.map(\.description) == ["none", "gzip", "snappy", "lz4", "zstd"])
        #expect(Compression("lz4") == .lz4)
        #expect(Compression("brotli") == nil)
    }
}
