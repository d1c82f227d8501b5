import NIOCore
import Testing

@testable import KafkaRecords

@Suite("What batches may take together when they are inflated")
struct InflationBudgetTests {
    static let size = 1 << 20

    /// Compressed bytes of `size` zeros that turn out damaged at their very end, by codec.
    static func damaged(_ codec: Compression) throws -> ByteBuffer {
        let zeros = ByteBuffer(repeating: 0, count: size)
        switch codec {
        case .zstd:
            // A window of 32 MiB; blocks of one repeated byte, and a checksum that is not theirs.
            var frame = ByteBuffer(bytes: [0x28, 0xb5, 0x2f, 0xfd, 0x04, (25 - 10) << 3])
            for _ in 1..<(size / 131_072) { frame.writeBytes([0x02, 0x00, 0x10, 0x00]) }
            frame.writeBytes([0x03, 0x00, 0x10, 0x00] + [1, 2, 3, 4])
            return frame
        default:
            var bytes = try CompressionTests.compress(zeros, Compressor(codec))
            // Another member that is none.
            bytes.writeBytes([1, 2, 3, 4, 5, 6, 7, 8])
            return bytes
        }
    }

    @Test("What is inflated in vain counts", arguments: [.gzip, .snappy, .lz4, .zstd] as [Compression])
    func inVain(codec: Compression) throws {
        let bytes = try Self.damaged(codec)
        let budget = InflationBudget(10 * Self.size)
        let decompressor = Decompressor(sizeLimit: 8 * Self.size).limited(by: budget)
        var kinds: [RecordsError.Kind?] = []
        for _ in 0..<20 {
            let error = recordsError { _ = try decompressor.decompress(bytes, with: codec) }
            kinds.append(error?.kind)
        }
        let damaged = kinds.prefix { $0 == .damagedCompression }.count
        #expect(1...10 ~= damaged, "\(damaged)")
        #expect(kinds.dropFirst(damaged).allSatisfy { $0 == .inflatedTotalLimit })
        // Other budgets are not touched, though the contexts are the same.
        let other = decompressor.limited(by: InflationBudget(10 * Self.size))
        #expect(recordsError { _ = try other.decompress(bytes, with: codec) }?.kind == .damagedCompression)
    }

    @Test("So does a Zstandard frame with a large window that is larger than a batch may be")
    func largeWindow() throws {
        var frame = ByteBuffer(bytes: [0x28, 0xb5, 0x2f, 0xfd, 0x00, (25 - 10) << 3])
        for _ in 0..<15 { frame.writeBytes([0x02, 0x00, 0x10, 0x00]) }
        frame.writeBytes([0x03, 0x00, 0x10, 0x00])
        let budget = InflationBudget(4 * Self.size)
        let decompressor = Decompressor(sizeLimit: Self.size).limited(by: budget)
        for index in 1...4 {
            let error = recordsError { _ = try decompressor.decompress(frame, with: .zstd) }
            #expect(error == RecordsError(kind: .inflatedSizeLimit, value: Int64(Self.size)))
            #expect(budget.remaining == (4 - index) * Self.size)
        }
        let error = recordsError { _ = try decompressor.decompress(frame, with: .zstd) }
        #expect(error == RecordsError(kind: .inflatedTotalLimit, value: Int64(4 * Self.size)))
    }

    @Test("A batch that takes exactly the rest is none too many, and the limit that was met is told")
    func exactly() throws {
        let bytes = try CompressionTests.compress(ByteBuffer(repeating: 0, count: Self.size), Compressor(.gzip))
        let budget = InflationBudget(2 * Self.size)
        let decompressor = Decompressor(sizeLimit: Self.size).limited(by: budget)
        for _ in 0..<2 { #expect(try decompressor.decompress(bytes, with: .gzip).readableBytes == Self.size) }
        #expect(budget.remaining == 0)
        let error = recordsError { _ = try decompressor.decompress(bytes, with: .gzip) }
        #expect(error?.kind == .inflatedTotalLimit)
        #expect(error?.description.contains("records of all batches together") == true)
        // Where both limits are the same, a single batch is over its own.
        let same = Decompressor(sizeLimit: Self.size - 1).limited(by: InflationBudget(Self.size - 1))
        #expect(recordsError { _ = try same.decompress(bytes, with: .gzip) }?.kind == .inflatedSizeLimit)
    }
}
