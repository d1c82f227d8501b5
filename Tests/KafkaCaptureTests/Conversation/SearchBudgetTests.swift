import KafkaCodec
import NIOCore
import Synchronization
import Testing

@testable import KafkaCapture

@Suite("The cost of searching")
struct SearchBudgetTests {
    /// Counts the bytes of bodies that are looked at.
    private final class Counter: Sendable {
        let bytes = Atomic<Int>(0)
        let checks = Atomic<Int>(0)

        var table: ApiTable {
            ApiTable(KnownApis.entries) { _, _, _, body in
                self.bytes.add(body.readableBytes, ordering: .relaxed)
                self.checks.add(1, ordering: .relaxed)
                return false
            }
        }
    }

    /// Bytes in which a header of a frame half as long as all of them begins every 24 bytes.
    private static func overlapping(_ size: Int) -> ByteBuffer {
        var period = ByteBuffer()
        period.writeInteger(UInt32(size / 2))
        period.writeInteger(Int16(3))
        period.writeInteger(Int16(0))
        period.writeInteger(Int32(7))
        period.writeInteger(Int16(4))
        period.writeString("abcd")
        period.writeInteger(Int32(1))
        period.writeInteger(Int16(2))
        var all = ByteBuffer(repeating: 0, count: 3)
        while all.readableBytes < size { all.writeImmutableBuffer(period) }
        return all
    }

    @Test("Bodies are read in proportion to what is searched", arguments: [1 << 14, 1 << 17])
    func proportion(size: Int) {
        let counter = Counter()
        var talk = Talk()
        talk.send(.client, Self.overlapping(size))
        // Of one large segment, as offload gives them: each place is looked at with all bytes there.
        let packets = talk.segments.map { PacketBuilder(lengthField: 0).packet($0) }
        let decoded = Decoded(packets, apis: counter.table)
        #expect(decoded.messages.isEmpty)
        #expect(counter.checks.load(ordering: .relaxed) > 10)
        let bytes = counter.bytes.load(ordering: .relaxed)
        #expect(bytes <= 18 * size, "\(bytes) bytes were read for \(size)")
    }

    @Test("Behind such bytes, frames are found")
    func foundBehind() {
        var talk = Talk()
        talk.send(.client, Self.overlapping(1 << 16), by: 30_000)
        for number in 0..<400 as Range<Int32> { talk.send(.client, Frames.request(3, 0, number, body: 200)) }
        let table = ApiTable(KnownApis.entries) { _, _, _, body in body.readableBytes == 200 }
        let decoded = Decoded(talk.packets, apis: table)
        #expect(decoded.messages.last?.correlationID == 399)
        #expect(decoded.messages.allSatisfy { $0.clientID == "tester" } && decoded.messages.count > 300)
    }

    @Test("A segment longer than what is searched at once is searched to its end")
    func longSegment() {
        var settings = CaptureSettings()
        settings.searchBytes = 4_096
        var noise = ByteBuffer(repeating: 0x5a, count: 30_000)
        noise.writeImmutableBuffer(Frames.request(3, 5, 1))
        noise.writeImmutableBuffer(Frames.request(3, 5, 2))
        var talk = Talk()
        talk.send(.client, noise)
        talk.send(.client, Frames.request(3, 5, 3))
        let decoded = Decoded(talk.packets, settings: settings)
        #expect(decoded.messages.map(\.correlationID) == [1, 2, 3])
        #expect(decoded.messages.first?.notes == [.skipped(30_000)])
    }
}
