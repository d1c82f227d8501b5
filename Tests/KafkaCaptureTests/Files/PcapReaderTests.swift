import NIOCore
import Testing

@testable import KafkaCapture

@Suite("pcap files")
struct PcapReaderTests {
    @Test(
        "Byte orders and units of time",
        arguments: [
            (UInt32(0xa1b2_c3d4), Endianness.little, Int64(1_000), 0), (0xa1b2_c3d4, .big, 1_000, 0),
            (0xa1b2_3c4d, .little, 1, 0), (0xa1b2_3c4d, .big, 1, 0), (0xa1b2_cd34, .little, 1_000, 8),
            (0xa1b2_cd34, .big, 1_000, 8),
        ]
    )
    func variants(magic: UInt32, order: Endianness, unit: Int64, extra: Int) {
        var file = FileBuilder(order: order)
        file.pcapHeader(magic: magic, linkType: 113)
        file.pcapPacket(1_800_000_000, 123_456, [1, 2, 3], original: 60, extra: extra)
        file.pcapPacket(1_800_000_001, 999_999, [], extra: extra)
        for chunkSize in [Int.max, 1, 7] {
            let (packets, notes, error) = file.read(chunkSize: chunkSize)
            #expect(error == nil && notes.isEmpty)
            #expect(
                packets == [
                    CapturedPacketView(
                        linkType: 113, nanoseconds: 1_800_000_000_000_000_000 + 123_456 * unit, bytes: [1, 2, 3],
                        original: 60
                    ),
                    CapturedPacketView(
                        linkType: 113, nanoseconds: 1_800_000_001_000_000_000 + 999_999 * unit, bytes: [], original: 0
                    ),
                ]
            )
        }
    }

    @Test("The bits above the link type are no part of it")
    func frameCheckBits() {
        var file = FileBuilder()
        file.pcapHeader(magic: 0xa1b2_c3d4, linkType: 0x5000_0001)
        file.pcapPacket(0, 0, [9])
        #expect(file.read().packets.map(\.linkType) == [1])
    }

    @Test("A last packet that is cut off is noted, wherever the cut is")
    func truncatedLastPacket() {
        var file = FileBuilder()
        file.pcapHeader(magic: 0xa1b2_c3d4)
        file.pcapPacket(1, 0, [1, 2, 3, 4])
        let first = file.bytes.readableBytes
        file.pcapPacket(2, 0, [5, 6, 7, 8])
        for length in (first + 1)..<file.bytes.readableBytes {
            let (packets, notes, error) = FileReading.read(file.bytes.part(0..<length))
            #expect(packets.map(\.bytes) == [[1, 2, 3, 4]])
            #expect(notes.count == 1 && error == nil)
        }
        #expect(FileReading.read(file.bytes.part(0..<first)).notes.isEmpty)
    }

    @Test("What is not a capture is an error with its place")
    func errors() {
        #expect(FileReading.read(ByteBuffer()).error == CaptureError(offset: 0, reason: "the file is empty"))
        #expect(
            FileReading.read(ByteBuffer(string: "GET / HTTP/1.1\r\n")).error
                == CaptureError(
                    offset: 0, reason: "the file begins with 0x47455420, which neither pcap nor pcapng does")
        )
        #expect(FileReading.read(ByteBuffer(bytes: [0xd4, 0xc3])).error?.offset == 0)
        var file = FileBuilder()
        file.pcapHeader(magic: 0xa1b2_c3d4, major: 3)
        #expect(file.read().error == CaptureError(offset: 4, reason: "pcap version 3 is not known"))
        file = FileBuilder()
        file.pcapHeader(magic: 0xa1b2_c3d4)
        file.number(UInt64(0))
        file.number(UInt32(0xffff_fff0))
        file.number(UInt32(0xffff_fff0))
        #expect(file.read().error?.offset == 32)
    }

    @Test("A packet that says it is larger than the file takes no memory for it")
    func claimedSize() {
        var file = FileBuilder()
        file.pcapHeader(magic: 0xa1b2_c3d4)
        file.number(UInt64(0))
        file.number(UInt32(16 << 20))
        file.number(UInt32(16 << 20))
        var reader = SourceReader(BufferByteSource(file.bytes), chunkSize: 4096)
        #expect(throws: Never.self) { _ = try reader.fill(16 << 20) }
        #expect(reader.buffer.capacity <= 8192)
        #expect(file.read().notes.count == 1)
    }
}
