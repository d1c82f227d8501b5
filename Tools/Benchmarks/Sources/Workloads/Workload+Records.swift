import KafkaRecords
import NIOCore

extension Workload {
    /// Batches of 1,000 records of 100 bytes, with each codec, and checksums.
    static func records() throws -> [Workload] {
        let value = Array("the quick brown fox jumps over the lazy dog ".utf8)
        // Text that compresses as log lines do, different in every record.
        let values = (0..<1000).map { index in
            let line = Array("\(index * 7919) ".utf8) + value + value + value
            return Array(line.prefix(100))
        }
        var workloads: [Workload] = []
        for compression in [Compression.none, .gzip, .snappy, .lz4, .zstd] {
            let compressor = compression == .none ? nil : Compressor(compression)
            let batch = try write(values, compressor)
            workloads.append(
                Workload("records/encode/\(compression)", bytes: 100_000) {
                    try write(values, compressor).readableBytes
                })
            let decompressor = Decompressor()
            workloads.append(
                Workload("records/decode/\(compression)", bytes: 100_000) {
                    var sum = 0
                    for record in try RecordBatch(batch).records(using: decompressor) {
                        sum &+= record.value?.readableBytes ?? 0
                    }
                    return sum
                })
            workloads.append(
                Workload("records/visit/\(compression)", bytes: 100_000) {
                    var sum = 0
                    try RecordBatch(batch).forEachRecord(using: decompressor) { sum &+= $0.value?.byteCount ?? 0 }
                    return sum
                })
        }
        let block = ByteBuffer(repeating: 0x5a, count: 1 << 20)
        workloads.append(Workload("crc32c/1MiB", bytes: 1 << 20) { Int(CRC32C.checksum(block)) })
        return workloads
    }

    private static func write(_ values: [[UInt8]], _ compressor: Compressor?) throws -> ByteBuffer {
        var builder = RecordBatchBuilder(initialCapacity: 128 * 1024)
        var timestamp: Int64 = 1_700_000_000_000
        for value in values {
            _ = try builder.append(keyBytes: nil, valueBytes: value.span.bytes, timestamp: timestamp)
            timestamp += 1
        }
        return try builder.finish(using: compressor)
    }
}
