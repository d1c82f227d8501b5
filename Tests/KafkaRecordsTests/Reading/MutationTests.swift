import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaRecords

/// Bytes that nobody meant. What is checked is that reading ends, in records or in an error, and takes no more than its
/// limit; a trap would end the tests.
@Suite("Bytes that nobody meant")
struct MutationTests {
    /// Reads all that can be read, as far as there are no errors.
    ///
    /// - Returns: The number of records, and of batches and record sections that were errors.
    private func read(_ bytes: ByteBuffer, _ decompressor: Decompressor) -> (records: Int, errors: Int) {
        var records = 0
        var errors = 0
        var batches = RecordSet(bytes).makeBatchIterator()
        while true {
            do throws(RecordsError) {
                guard let batch = try batches.next() else { return (records, errors) }
                do {
                    var seen = 0
                    try batch.forEachRecord(using: decompressor, verifyingChecksum: false) { view in
                        seen += view.key?.byteCount ?? 0
                        seen += view.value?.byteCount ?? 0
                        view.forEachHeader { key, value in seen += key.byteCount + (value?.byteCount ?? 0) }
                    }
                    var again = 0
                    for record in try batch.records(using: decompressor, verifyingChecksum: false) {
                        records += 1
                        again += (record.key?.readableBytes ?? 0) + (record.value?.readableBytes ?? 0)
                        for header in record.headers { again += header.value?.readableBytes ?? 0 }
                        if batch.isControl { _ = try? ControlRecord(record) }
                    }
                    // Names that are not UTF-8 are longer when repaired, so they are not counted again.
                    #expect(seen >= again)
                } catch {
                    errors += 1
                }
            } catch {
                return (records, errors + 1)
            }
        }
    }

    @Test("A vector cut at a byte is read up to there")
    func truncated() throws {
        let decompressor = Decompressor(sizeLimit: 1 << 20)
        for vector in BatchVector.all where vector.hex.utf8.count < 2 * 800 {
            let bytes = vector.bytes
            let whole = read(bytes, decompressor)
            #expect(whole.errors == 0)
            for end in 0..<bytes.readableBytes {
                let part = read(bytes.getSlice(at: 0, length: end) ?? ByteBuffer(), decompressor)
                // A batch of which the end is missing is not an error but not there.
                #expect(part.errors == 0)
                #expect(part.records <= whole.records)
            }
        }
    }

    @Test(
        "The records of a batch cut at a byte are an error",
        arguments: [nil, .gzip, .snappy, .lz4, .zstd] as [Compression?])
    func truncatedSection(codec: Compression?) throws {
        let batch = try Batch.bytes(Batch.records(12, seed: 4), compressor: codec.map { Compressor($0) })
        let decompressor = Decompressor(sizeLimit: 1 << 20)
        for end in 0..<(batch.readableBytes - 61) {
            let section = batch.getSlice(at: 61, length: end) ?? ByteBuffer()
            let cut = try RecordBatch(try Batch.replacingSection(of: batch, with: section))
            #expect(recordsError { _ = try cut.records(using: decompressor) } != nil, "cut at \(end)")
        }
    }

    @Test("Mutated vectors are records or errors")
    func mutations() throws {
        try explore(seeds: 0..<4) { simulation in try mutations(simulation.random) }
    }

    private func mutations(_ seeded: SimulationRandom) throws {
        var random = seeded
        let vectors = BatchVector.all.map(\.bytes).filter { $0.readableBytes < 1_000 }
        let decompressor = Decompressor(sizeLimit: 1 << 20)
        var errors = 0
        for _ in 0..<5_000 {
            var bytes = vectors[Int.random(in: 0..<vectors.count, using: &random)]
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
            errors += read(bytes, decompressor).errors
        }
        // Most of a batch is what records are made of, but not all.
        #expect(errors > 1_000)
    }

    private func mutate(_ bytes: inout ByteBuffer, _ random: inout SimulationRandom) {
        guard bytes.readableBytes > 0 else { return }
        let index = Int.random(in: 0..<bytes.readableBytes, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            bytes.setInteger(UInt8.random(in: .min ... .max, using: &random), at: index)
        case 1:
            let byte: UInt8 = bytes.getInteger(at: index) ?? 0
            bytes.setInteger(byte ^ (1 << UInt8.random(in: 0..<8, using: &random)), at: index)
        case 2:
            bytes.setInteger([0x00, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0 as UInt8, at: index)
        case 3:
            // Where the records begin, or the header's lengths and counts are.
            let index = [8, 16, 21, 22, 23, 57, 60, 61, 62].randomElement(using: &random) ?? 61
            if index < bytes.readableBytes {
                bytes.setInteger(UInt8.random(in: .min ... .max, using: &random), at: index)
            }
        case 4:
            bytes = bytes.getSlice(at: 0, length: index) ?? bytes
        default:
            var longer = bytes.getSlice(at: 0, length: index) ?? ByteBuffer()
            longer.writeInteger(UInt8.random(in: .min ... .max, using: &random))
            longer.writeImmutableBuffer(bytes.getSlice(at: index, length: bytes.readableBytes - index) ?? ByteBuffer())
            bytes = longer
        }
    }
}
