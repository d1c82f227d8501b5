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

    /// Bytes in which a Heartbeat begins every few bytes, whose group id is text for long, and then a byte that is no UTF-8.
    private static func overlappingHeartbeats(groupIDSize: Int) -> ByteBuffer {
        var period = ByteBuffer()
        // All bytes are less than 0x80, or make a character.
        period.writeInteger(UInt32(groupIDSize) & 0xffff_0000 | 0x0001_7f20)
        period.writeInteger(ApiKey.heartbeat.rawValue)
        period.writeInteger(Int16(4))
        period.writeInteger(Int32(7))
        period.writeInteger(Int16(0))
        // No tags in the header, and the length of the group id, more by one, as a varint of three bytes.
        period.writeInteger(UInt8(0))
        let length = UInt32(groupIDSize + 1)
        period.writeInteger(UInt8(length & 0x7f | 0x80))
        period.writeInteger(UInt8(length >> 7 & 0x7f | 0x80))
        period.writeInteger(UInt8(length >> 14))
        var text = ByteBuffer()
        while text.readableBytes < groupIDSize / 2 { text.writeImmutableBuffer(period) }
        text.writeInteger(UInt8(0xff))
        var all = ByteBuffer()
        for _ in 0..<6 { all.writeImmutableBuffer(text) }
        return all
    }

    /// Sizes whose varints are characters as UTF-8.
    @Test("Text that is not UTF-8 counts with what was looked at of it", arguments: [1, 13])
    func invalidText(multiple: Int) throws {
        let size = multiple << 14 | 0x10 << 7 | 0x50 - 1
        let bytes = Self.overlappingHeartbeats(groupIDSize: size)
        let body = bytes.part(15..<bytes.readableBytes)
        let looked = try #require(body.readableBytesView.firstIndex { $0 == 0xff }) - body.readerIndex
        #expect(looked >= size / 2 - 18)
        var budget = 10 * looked
        var checks = 0
        while budget > 0, checks < 20 {
            #expect(!ApiTable.kafka.acceptsBody(.request, .heartbeat, 4, body, &budget))
            checks += 1
        }
        #expect(checks <= 10)
        // Of the many places in one large segment, a few are read until nothing is left to read them with.
        var talk = Talk()
        talk.send(.client, Frames.joined(ByteBuffer(repeating: 0, count: 3), bytes))
        let decoded = Decoded(talk.segments.map { PacketBuilder(lengthField: 0).packet($0) }, apis: .kafka)
        #expect(decoded.messages.isEmpty)
    }

    @Test("A segment of many more requests than are kept undecided gives them all", arguments: [false, true])
    func manyRequests(isPartial: Bool) throws {
        // The segment begins within a frame, and so far nothing has been certain.
        var bytes = ByteBuffer(repeating: 0x5a, count: 50)
        for number in 0..<600 as Range<Int32> {
            let request = ProduceRequest(acks: 0, timeoutMs: 100, topicData: [.init(name: "t\(number)")])
            bytes.writeImmutableBuffer(try request.frame(version: 9, correlationID: number, clientID: "tester"))
        }
        if isPartial { bytes = bytes.part(0..<(bytes.readableBytes - 10)) }
        #expect(bytes.readableBytes < 1 << 16)
        var talk = Talk()
        talk.send(.client, bytes)
        let decoded = Decoded(talk.segments.map { PacketBuilder(lengthField: 0).packet($0) }, apis: .kafka)
        #expect(decoded.messages.map(\.correlationID) == (0..<600).map { Int32($0) })
        #expect(decoded.messages.first?.notes == [.skipped(50)])
        #expect(decoded.messages.dropFirst().dropLast().allSatisfy { $0.notes.isEmpty })
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
