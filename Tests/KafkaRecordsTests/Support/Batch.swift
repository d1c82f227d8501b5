import KafkaRecords
import NIOCore

/// Batches made for a test.
enum Batch {
    /// A batch of records with keys, values and headers that a seed decides.
    static func records(_ count: Int, seed: UInt64, baseOffset: Int64 = 0) -> [Record] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { index in
            let headers = (0..<Int.random(in: 0...2, using: &random)).map { header in
                RecordHeader(key: "header-\(header)", value: Bool.random(using: &random) ? text(5, &random) : nil)
            }
            return Record(
                offset: baseOffset + Int64(index),
                timestamp: 1_700_000_000_000 + Int64.random(in: 0...10_000, using: &random),
                key: Int.random(in: 0..<4, using: &random) == 0 ? nil : text(8, &random),
                value: Int.random(in: 0..<8, using: &random) == 0 ? nil : text(60, &random),
                headers: headers
            )
        }
    }

    private static func text(_ limit: Int, _ random: inout SeededGenerator) -> ByteBuffer {
        let count = Int.random(in: 0...limit, using: &random)
        return ByteBuffer(bytes: (0..<count).map { _ in UInt8.random(in: 97...106, using: &random) })
    }

    /// A batch of format 2.
    static func bytes(
        _ records: [Record], compressor: Compressor? = nil, configure: (inout RecordBatchBuilder) -> Void = { _ in }
    ) throws -> ByteBuffer {
        var builder = RecordBatchBuilder(baseOffset: records.first?.offset ?? 0)
        configure(&builder)
        for record in records { _ = try builder.append(record) }
        return try builder.finish(using: compressor)
    }

    /// A message set of format 0 or 1.
    static func messages(_ records: [Record], magic: Int8, compressor: Compressor? = nil) throws -> ByteBuffer {
        var builder = try MessageSetBuilder(
            magic: magic, baseOffset: records.first?.offset ?? 0, compressor: compressor
        )
        for record in records { _ = try builder.append(record) }
        return try builder.finish()
    }

    /// The batch with other bytes in the place of its records' section, and a checksum that fits.
    static func replacingSection(of batch: ByteBuffer, with section: ByteBuffer) throws -> ByteBuffer {
        var bytes = ByteBuffer(buffer: batch)
        bytes.moveWriterIndex(to: 61)
        bytes.writeImmutableBuffer(section)
        bytes.setInteger(Int32(bytes.readableBytes - 12), at: 8)
        return fixingChecksum(bytes)
    }

    /// The batch with its checksum made to fit.
    static func fixingChecksum(_ batch: ByteBuffer) -> ByteBuffer {
        var bytes = ByteBuffer(buffer: batch)
        let covered = bytes.getSlice(at: 21, length: bytes.readableBytes - 21) ?? ByteBuffer()
        bytes.setInteger(CRC32C.checksum(covered), at: 17)
        return bytes
    }
}

/// A generator of numbers that a seed decides: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}

/// The error that a closure throws.
func recordsError(_ body: () throws -> Void) -> RecordsError? {
    do {
        try body()
        return nil
    } catch {
        return error as? RecordsError
    }
}
