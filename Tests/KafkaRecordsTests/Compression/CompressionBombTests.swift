import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Compressed bytes that are larger than allowed")
struct CompressionBombTests {
    @Test("A bomb is an error at the limit, and what fits exactly is none", arguments: CompressionTests.codecs)
    func bomb(codec: Compression) throws {
        let compressed = try CompressionTests.compress(ByteBuffer(repeating: 0, count: 8 << 20), Compressor(codec))
        for limit in [0, 1, 1_000, 65_536, (8 << 20) - 1] {
            let error = recordsError {
                _ = try Decompressor(sizeLimit: limit).decompress(compressed, with: codec)
            }
            #expect(error == RecordsError(kind: .inflatedSizeLimit, value: Int64(limit)))
        }
        let inflated = try Decompressor(sizeLimit: 8 << 20).decompress(compressed, with: codec)
        #expect(inflated.readableBytes == 8 << 20)
    }

    @Test("Nothing fits into a limit of nothing", arguments: CompressionTests.codecs)
    func nothing(codec: Compression) throws {
        let compressed = try CompressionTests.compress(ByteBuffer(), Compressor(codec))
        #expect(try Decompressor(sizeLimit: 0).decompress(compressed, with: codec) == ByteBuffer())
    }

    @Test("Joined members cannot get around the limit", arguments: CompressionTests.codecs)
    func joined(codec: Compression) throws {
        let one = try CompressionTests.compress(ByteBuffer(repeating: 7, count: 1_000), Compressor(codec))
        var many = ByteBuffer()
        for _ in 0..<100 { many.writeImmutableBuffer(one) }
        let error = recordsError { _ = try Decompressor(sizeLimit: 50_000).decompress(many, with: codec) }
        #expect(error?.kind == .inflatedSizeLimit)
    }

    @Test("What Snappy claims is not believed beyond what its bytes can be")
    func snappyClaim() {
        // A length of 100 MiB, and five bytes.
        let claim = ByteBuffer(bytes: [0x80, 0x80, 0x80, 0x32, 4 << 2] + Array("hello".utf8))
        let error = recordsError { _ = try Decompressor().decompress(claim, with: .snappy) }
        #expect(error?.kind == .damagedCompression)
    }

    @Test("What Zstandard claims takes no memory that is not filled")
    func zstdClaim() {
        // A frame whose header says 1 TiB of content, then a last block of one byte.
        let claim = ByteBuffer(
            bytes: [0x28, 0xb5, 0x2f, 0xfd, 0xc0, 0x48] + [0, 0, 0, 0, 0, 1, 0, 0] + [9, 0, 0, 65])
        let error = recordsError { _ = try Decompressor().decompress(claim, with: .zstd) }
        #expect(error?.kind == .damagedCompression)
    }

    @Test("The room that is begun with is bounded by the input, and never more than the limit")
    func room() {
        var bytes = InflatedBytes(limit: 10, estimate: 1_000_000)
        #expect(bytes.buffer.capacity <= 256)
        let written = bytes.write { room in
            #expect(room.count <= 10)
            for index in room.indices { room[index] = 1 }
            return room.count
        }
        #expect(written == 10)
        #expect(!bytes.isOverLimit)
        bytes.write { _ in 0 }
        #expect(!bytes.isOverLimit)
        bytes.write { $0.count }
        #expect(bytes.isOverLimit)
        #expect(bytes.count == 10)
    }

    @Test("A limit is kept in its range")
    func limits() {
        #expect(Decompressor(sizeLimit: -1).sizeLimit == 0)
        #expect(Decompressor(sizeLimit: .max).sizeLimit == 1 << 30)
        #expect(Decompressor().sizeLimit == 128 << 20)
    }

    @Test("The limit holds for batches, and says which")
    func batch() throws {
        let records = [Record(offset: 42, timestamp: 1, value: ByteBuffer(repeating: 0, count: 1 << 20))]
        let bytes = try Batch.bytes(records, compressor: Compressor(.zstd))
        let error = recordsError {
            _ = try RecordBatch(bytes).records(using: Decompressor(sizeLimit: 100_000))
        }
        #expect(error == RecordsError(kind: .inflatedSizeLimit, baseOffset: 42, value: 100_000))
    }
}
