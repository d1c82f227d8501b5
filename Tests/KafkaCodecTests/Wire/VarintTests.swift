import KafkaCodec
import NIOCore
import Testing

@Suite struct VarintTests {
    @Test(
        arguments: [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, .max] as [UInt32])
    func theSizeIsWhatIsWritten(value: UInt32) throws {
        var bytes: [UInt8] = []
        var rest = value
        repeat {
            bytes.append(UInt8(rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
        #expect(Varint.size(value) == bytes.count)
        let buffer = ByteBuffer(bytes: bytes)
        var reader = WireReader(buffer)
        #expect(try reader.readUnsignedVarint() == value)
        #expect(reader.remaining == 0)
    }

    @Test(
        arguments: [(0, 0), (-1, 1), (1, 2), (-2, 3), (Int32.max, UInt32.max - 1), (Int32.min, UInt32.max)]
            as [(Int32, UInt32)])
    func zigzagKeepsSmallMagnitudesSmall(value: Int32, mapped: UInt32) {
        #expect(Varint.zigzag(value) == mapped)
        #expect(Varint.zigzag(Int64(value)) == UInt64(mapped))
    }

    @Test(arguments: [0, -1, 63, -64, 64, 1 << 34, -(1 << 34), .max, .min] as [Int64])
    func varlongsAreReadAsTheyAreSized(value: Int64) throws {
        var bytes: [UInt8] = []
        var rest = Varint.zigzag(value)
        repeat {
            bytes.append(UInt8(rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
        #expect(Varint.size(zigzag: value) == bytes.count)
        let buffer = ByteBuffer(bytes: bytes)
        var reader = WireReader(buffer)
        #expect(try reader.readVarlong() == value)
    }

    @Test func aVarlongOfElevenBytesOrTooManyBitsIsRefused() {
        for last in [[0x80, 0x01], [0x02]] as [[UInt8]] {
            let buffer = ByteBuffer(bytes: [UInt8](repeating: 0x80, count: 9) + last)
            var reader = WireReader(buffer)
            var failure: WireError?
            do throws(WireError) { _ = try reader.readVarlong() } catch { failure = error }
            #expect(failure?.kind == .invalidVarint)
        }
    }
}
