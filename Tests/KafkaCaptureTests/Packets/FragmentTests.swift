import NIOCore
import Testing

@testable import KafkaCapture

@Suite("IP fragments")
struct FragmentTests {
    static let payload = ByteBuffer(bytes: (0..<200).map { UInt8($0) })

    /// A segment's packet in fragments: the ranges of the datagram's payload.
    static func fragments(_ ranges: [Range<Int>], identification: UInt16 = 5, ipv6: Bool = false) -> [CapturedPacket] {
        var segment = PacketParserTests.segment(ipv6: ipv6)
        segment.payload = payload
        let builder = PacketBuilder()
        let datagram = builder.tcp(segment)
        return ranges.map { range in
            let part = datagram.part(range)
            let more = range.upperBound < datagram.readableBytes
            let network: ByteBuffer
            if ipv6 {
                let place = UInt16(range.lowerBound) | (more ? 1 : 0)
                let header: [UInt8] = [0, 0, UInt8(place >> 8), UInt8(place & 0xff), 0, 0, 0, UInt8(identification)]
                network = PacketBuilder(extensions: [(44, header)])
                    .ipv6(segment.source.address, segment.destination.address, part)
            } else {
                network = builder.ipv4(
                    segment.source.address, segment.destination.address, part, identification: identification,
                    fragmentOffset: range.lowerBound, moreFollow: more
                )
            }
            let bytes = builder.link(network, isIPv6: ipv6)
            return CapturedPacket(
                linkType: .ethernet, timestamp: segment.timestamp, bytes: bytes, originalLength: bytes.readableBytes
            )
        }
    }

    static func expected(ipv6: Bool = false) -> TCPSegment {
        var segment = PacketParserTests.segment(ipv6: ipv6)
        segment.payload = payload
        return segment
    }

    @Test("Fragments in any order make the segment, with the last of them", arguments: [false, true])
    func orders(ipv6: Bool) {
        let ranges = [0..<80, 80..<160, 160..<220]
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 0, 2, 2, 1]] {
            var parser = PacketParser(maximumFragmentBytes: 1 << 16)
            let packets = Self.fragments(order.map { ranges[$0] }, ipv6: ipv6)
            let segments = packets.map { parser.parse($0) }
            #expect(segments.dropLast().allSatisfy { $0 == nil })
            #expect(segments.last == Self.expected(ipv6: ipv6))
            #expect(parser.statistics.droppedFragments == 0)
        }
    }

    @Test("Where fragments overlap, the first to come counts")
    func overlap() {
        var reassembler = FragmentReassembler(maximumBytes: 1 << 16)
        let key = FragmentReassembler.Key(
            source: NetworkAddress(ipv4: 1), destination: NetworkAddress(ipv4: 2), identification: 3,
            protocolNumber: 6
        )
        func piece(_ byte: UInt8, _ count: Int) -> ByteBuffer { ByteBuffer(repeating: byte, count: count) }
        #expect(
            reassembler.insert(key, offset: 8, moreFollow: true, bytes: piece(1, 16), length: 16) == nil)
        #expect(
            reassembler.insert(key, offset: 0, moreFollow: true, bytes: piece(2, 32), length: 32) == nil)
        let payload = reassembler.insert(key, offset: 24, moreFollow: false, bytes: piece(3, 16), length: 16)
        let expected =
            [UInt8](repeating: 2, count: 8) + .init(repeating: 1, count: 16)
            + .init(repeating: 2, count: 8) + .init(repeating: 3, count: 8)
        #expect(payload?.bytes.array == expected && payload?.missing == 0)
    }

    @Test("A fragment that the snap length cut leaves the rest of the datagram missing")
    func cutFragment() {
        var parser = PacketParser(maximumFragmentBytes: 1 << 16)
        var packets = Self.fragments([0..<80, 80..<220])
        packets[0].bytes = packets[0].bytes.part(0..<packets[0].bytes.readableBytes - 20)
        #expect(parser.parse(packets[0]) == nil)
        let segment = parser.parse(packets[1])
        // 60 bytes of the first fragment, 20 of them the TCP header.
        #expect(segment?.payload == Self.payload.part(0..<40))
        #expect(segment?.missing == 160)
    }

    @Test("Fragments whose datagram is never whole are given up within bounds")
    func bounds() {
        var parser = PacketParser(maximumFragmentBytes: 10_000)
        for identification in 0..<500 as Range<UInt16> {
            for packet in Self.fragments([0..<80], identification: identification) {
                #expect(parser.parse(packet) == nil)
            }
        }
        #expect(parser.statistics.fragments == 500 && parser.statistics.droppedFragments == 500)
        // The latest are still waiting.
        let last = Self.fragments([80..<220], identification: 499).compactMap { parser.parse($0) }
        #expect(last == [Self.expected()])
        let first = Self.fragments([80..<220], identification: 0).compactMap { parser.parse($0) }
        #expect(first.isEmpty)
    }

    @Test("Fragments that cannot be are dropped")
    func impossible() {
        var reassembler = FragmentReassembler(maximumBytes: 1 << 16)
        let key = FragmentReassembler.Key(
            source: NetworkAddress(ipv4: 1), destination: NetworkAddress(ipv4: 2), identification: 3,
            protocolNumber: 6
        )
        let bytes = ByteBuffer(repeating: 0, count: 7)
        #expect(reassembler.insert(key, offset: 0, moreFollow: true, bytes: bytes, length: 7) == nil)
        #expect(reassembler.insert(key, offset: 65_528, moreFollow: false, bytes: bytes, length: 60) == nil)
        #expect(reassembler.insert(key, offset: 0, moreFollow: false, bytes: ByteBuffer(), length: 0) == nil)
        #expect(reassembler.dropped == 3 && reassembler.waiting == 0)
    }
}
