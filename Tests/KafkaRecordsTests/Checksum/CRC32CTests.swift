import NIOCore
import Testing

@testable import KafkaRecords

@Suite("CRC-32C")
struct CRC32CTests {
    @Test(
        "Known values",
        arguments: [
            ([], 0x0000_0000),
            (Array("123456789".utf8), 0xe306_9283),
            // RFC 3720, appendix B.4.
            ([UInt8](repeating: 0, count: 32), 0x8a91_36aa),
            ([UInt8](repeating: 0xff, count: 32), 0x62a8_ab43),
            (Array(0..<32), 0x46dd_794e),
            (Array((0..<32).reversed()), 0x113f_db5c),
        ] as [([UInt8], UInt32)])
    func knownValues(bytes: [UInt8], expected: UInt32) {
        #expect(CRC32C.checksum(ByteBuffer(bytes: bytes)) == expected)
        #expect(bytes.withUnsafeBytes { CRC32C.tableChecksum($0) } == expected)
    }

    @Test("Instructions and tables agree at all lengths and alignments")
    func agreement() {
        var random = SeededGenerator(seed: 1)
        let bytes = (0..<20_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        bytes.withUnsafeBytes { all in
            func check(_ start: Int, _ count: Int) {
                let part = UnsafeRawBufferPointer(rebasing: all[start..<(start + count)])
                let expected = CRC32C.tableChecksum(part)
                #expect(CRC32C.checksum(part) == expected, "\(count) bytes at \(start)")
                if CRC32C.hasInstructions {
                    #expect(CRC32C.streamsChecksum(part) == expected, "\(count) bytes at \(start)")
                }
            }
            for count in 0...600 { check(count % 17, count) }
            for _ in 0..<200 {
                let count = Int.random(in: 0...19_000, using: &random)
                check(Int.random(in: 0...(20_000 - count), using: &random), count)
            }
        }
    }

    @Test("A checksum goes on where another ended")
    func continuing() {
        var random = SeededGenerator(seed: 2)
        let bytes = (0..<5_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        bytes.withUnsafeBytes { all in
            let expected = CRC32C.tableChecksum(all)
            for cut in [0, 1, 7, 8, 191, 192, 1_023, 1_024, 4_999, 5_000] {
                let first = UnsafeRawBufferPointer(rebasing: all[..<cut])
                let second = UnsafeRawBufferPointer(rebasing: all[cut...])
                #expect(CRC32C.checksum(second, continuing: CRC32C.checksum(first)) == expected)
                #expect(CRC32C.tableChecksum(second, continuing: CRC32C.tableChecksum(first)) == expected)
            }
        }
    }
}
