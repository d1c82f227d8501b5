import NIOCore
import Testing

@testable import KafkaCapture

@Suite("pcapng files")
struct PcapngReaderTests {
    @Test("Sections of either byte order, interfaces with their own clocks, all kinds of packet blocks")
    func everything() {
        var file = FileBuilder()
        file.section(.big)
        file.interface(linkType: 1)
        file.interface(linkType: 101, resolution: 9, offset: -5)
        file.interface(linkType: 276, resolution: 0x80 | 20)
        file.block(4, file.body { $0.bytes.writeBytes([1, 2, 3, 4]) })
        file.enhanced(0, 7_000_001, [1], original: 99)
        file.enhanced(1, 8_000_000_002, [2, 2])
        file.block(
            10,
            file.body {
                $0.number(UInt32(0x5747_4b4c))
                $0.number(UInt32(4))
                $0.bytes.writeString("keys")
            })
        file.enhanced(2, 3 << 20 | 1 << 19, [3, 3, 3])
        file.obsolete(1, 9_000_000_000, [4, 4, 4, 4])
        file.block(0x0bad_beef, ByteBuffer())
        file.section(.little)
        file.interface(linkType: 113, snapLength: 2, resolution: 3)
        file.simple([5, 5], original: 40)
        file.enhanced(0, 1_234, [6])
        for chunkSize in [Int.max, 1, 13] {
            let (packets, notes, error) = file.read(chunkSize: chunkSize)
            #expect(error == nil && notes.isEmpty)
            #expect(
                packets == [
                    CapturedPacketView(linkType: 1, nanoseconds: 7_000_001_000, bytes: [1], original: 99),
                    CapturedPacketView(linkType: 101, nanoseconds: 3_000_000_002, bytes: [2, 2], original: 2),
                    CapturedPacketView(linkType: 276, nanoseconds: 3_500_000_000, bytes: [3, 3, 3], original: 3),
                    CapturedPacketView(linkType: 101, nanoseconds: 4_000_000_000, bytes: [4, 4, 4, 4], original: 4),
                    CapturedPacketView(linkType: 113, nanoseconds: nil, bytes: [5, 5], original: 40),
                    CapturedPacketView(linkType: 113, nanoseconds: 1_234_000_000, bytes: [6], original: 1),
                ]
            )
        }
    }

    @Test(
        "Resolutions",
        arguments: [
            (UInt8(0), UInt64(7), Int64?(7_000_000_000)), (6, 7, 7_000), (9, 7, 7), (12, 7_999, 7),
            (30, .max, 0), (127, .max, 0), (0x80, 7, 7_000_000_000), (0x80 | 30, 1 << 29, 500_000_000),
            (0xff, .max, 0), (0, .max, nil), (6, .max, nil), (9, .max, nil), (0x80, .max, nil),
        ]
    )
    func resolution(raw: UInt8, units: UInt64, nanoseconds: Int64?) {
        #expect(TimestampResolution(rawValue: raw).nanoseconds(units) == nanoseconds)
    }

    @Test("An offset beyond what a time can say gives no time")
    func offsetOverflow() {
        for offset in [Int64.max, Int64.min, 9_223_372_036] {
            #expect(CaptureTimestamp(units: .max >> 1, resolution: .nanoseconds, offset: offset) == nil)
        }
        #expect(CaptureTimestamp(units: 5, resolution: .nanoseconds, offset: -1)?.nanoseconds == -999_999_995)
    }

    @Test("Times in words")
    func timestamps() {
        #expect("\(CaptureTimestamp(nanoseconds: 0))" == "1970-01-01T00:00:00.000000000Z")
        #expect("\(CaptureTimestamp(nanoseconds: -1))" == "1969-12-31T23:59:59.999999999Z")
        #expect("\(CaptureTimestamp(nanoseconds: 951_782_400_000_000_000))" == "2000-02-29T00:00:00.000000000Z")
        #expect("\(CaptureTimestamp(nanoseconds: 1_795_373_673_788_881_000))" == "2026-11-22T18:54:33.788881000Z")
        #expect("\(CaptureTimestamp(nanoseconds: .max))" == "2262-04-11T23:47:16.854775807Z")
        #expect("\(CaptureTimestamp(nanoseconds: .min))" == "1677-09-21T00:12:43.145224192Z")
    }

    @Test("Damage is an error with its place")
    func errors() {
        func error(_ fill: (inout FileBuilder) -> Void) -> CaptureError? {
            var file = FileBuilder()
            file.section()
            fill(&file)
            return file.read().error
        }
        // A block's length that is no block's.
        for length in [0, 8, 11, 13] as [UInt32] {
            #expect(
                error {
                    $0.number(UInt32(6))
                    $0.number(length)
                    $0.number(length)
                }?.offset == 32
            )
        }
        // Two lengths that differ.
        #expect(
            error {
                $0.number(UInt32(1))
                $0.number(UInt32(20))
                $0.number(UInt64(0))
                $0.number(UInt32(24))
            }?.reason.contains("20 before and 24 behind") == true
        )
        // A section without its magic number.
        var file = FileBuilder()
        file.number(UInt32(0x0a0d_0d0a))
        file.number(UInt64(28))
        #expect(file.read().error?.offset == 8)
    }

    @Test("A packet block that makes no sense is noted, and those behind it are read")
    func skippedPackets() {
        var file = FileBuilder()
        file.section()
        file.enhanced(0, 0, [1])
        file.simple([2])
        file.interface()
        file.enhanced(7, 0, [3])
        let body = file.body { for value in [0, 0, 0, 5, 5, 0] as [UInt32] { $0.number(value) } }
        file.block(6, body)
        file.block(6, ByteBuffer())
        file.enhanced(0, 0, [4])
        let (packets, notes, error) = file.read()
        #expect(error == nil && packets.map(\.bytes) == [[4]])
        #expect(
            notes == [
                "5 packets are skipped, the first: a packet names interface 0, and its section has described 0"
            ])
    }

    @Test("A block that makes no sense says why", arguments: ["interface 7", "does not fit", "too short"])
    func skippedPacket(reason: String) {
        var file = FileBuilder()
        file.section()
        file.interface()
        switch reason {
        case "interface 7": file.enhanced(7, 0, [3])
        // More captured bytes than the block has.
        case "does not fit":
            file.block(6, file.body { for value in [0, 0, 0, 5, 5, 0] as [UInt32] { $0.number(value) } })
        default: file.block(6, ByteBuffer())
        }
        file.enhanced(0, 0, [4])
        let (packets, notes, error) = file.read()
        #expect(error == nil && packets.count == 1 && notes.count == 1)
        #expect(notes.first?.hasPrefix("a packet is skipped: ") == true && notes.first?.contains(reason) == true)
    }

    @Test("When none of the packets can be read, that is an error")
    func allSkipped() {
        var file = FileBuilder()
        file.section()
        for number in 0..<5_000 { file.enhanced(0, UInt64(number), [1]) }
        let (packets, notes, error) = file.read()
        #expect(packets.isEmpty && notes.isEmpty)
        #expect(
            error
                == CaptureError(
                    offset: 36,
                    reason: "no packet can be read; 5000 packets are skipped, the first: "
                        + "a packet names interface 0, and its section has described 0"))
        // A file without packets is one all the same.
        var empty = FileBuilder()
        empty.section()
        #expect(empty.read().error == nil)
    }

    @Test("A cut-off end is noted")
    func truncation() {
        var file = FileBuilder()
        file.section()
        file.interface()
        file.enhanced(0, 1, [1, 2, 3])
        let whole = file.bytes.readableBytes
        file.block(4, file.body { $0.bytes.writeRepeatingByte(0, count: 40) })
        for length in (whole + 1)..<file.bytes.readableBytes {
            let (packets, notes, error) = FileReading.read(file.bytes.part(0..<length))
            #expect(packets.count == 1 && notes.count == 1 && error == nil, "\(length)")
        }
    }

    @Test("An interface whose options are broken still counts")
    func brokenOptions() {
        var file = FileBuilder()
        file.section()
        file.block(
            1,
            file.body {
                $0.number(UInt16(1))
                $0.number(UInt16(0))
                $0.number(UInt32(0))
                $0.number(UInt16(9))
                $0.number(UInt16(4000))
            })
        file.enhanced(0, 5, [1])
        let (packets, notes, error) = file.read()
        #expect(packets.map(\.nanoseconds) == [5_000] && notes.count == 1 && error == nil)
    }
}
