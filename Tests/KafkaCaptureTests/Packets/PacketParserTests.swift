import NIOCore
import Testing

@testable import KafkaCapture

@Suite("From packets to segments")
struct PacketParserTests {
    static let payload = ByteBuffer(string: "what the segment carries")

    static func segment(ipv6: Bool = false) -> TCPSegment {
        let (source, destination) =
            ipv6
            ? (Endpoint.ipv6(1, 40_000), Endpoint.ipv6(2, 9_092))
            : (Endpoint.ipv4(0x0a01_0203, 40_000), Endpoint.ipv4(0xc0a8_0001, 9_092))
        return TCPSegment(
            from: source, to: destination, 0xffff_fff0, ack: 77, .fin, payload, time: 42
        )
    }

    static func parse(_ packet: CapturedPacket) -> TCPSegment? {
        var parser = PacketParser(maximumFragmentBytes: 1 << 16)
        return parser.parse(packet)
    }

    static let builders: [(String, PacketBuilder)] = [
        ("Ethernet", PacketBuilder()),
        ("802.1Q", PacketBuilder(tags: [(0x8100, 7)])),
        ("802.1ad with 802.1Q within", PacketBuilder(tags: [(0x88a8, 7), (0x8100, 9), (0x8100, 11)])),
        ("older stacked tags", PacketBuilder(tags: [(0x9100, 7), (0x9200, 1)])),
        ("Linux cooked", PacketBuilder(linkType: .linuxCooked)),
        ("Linux cooked 2", PacketBuilder(linkType: .linuxCooked2)),
        ("raw IP", PacketBuilder(linkType: .raw)),
        ("raw IP by BSD's number", PacketBuilder(linkType: .rawOfBSD)),
        ("BSD loopback", PacketBuilder(linkType: .null)),
        ("padding", PacketBuilder(padding: 18)),
        ("TCP options", PacketBuilder(tcpOptions: [1, 1, 8, 10, 1, 2, 3, 4, 5, 6, 7, 8])),
        ("no length, as offload leaves it", PacketBuilder(lengthField: 0)),
    ]

    @Test("Every link type, with IPv4 and IPv6", arguments: builders.map(\.0), [false, true])
    func linkTypes(name: String, ipv6: Bool) throws {
        let builder = try #require(Self.builders.first { $0.0 == name }).1
        let segment = Self.segment(ipv6: ipv6)
        #expect(Self.parse(builder.packet(segment)) == segment)
    }

    @Test(
        "Loopback families in both byte orders",
        arguments: [
            (UInt32(2), false), (10, true), (24, true), (28, true), (30, true),
        ]
    )
    func loopback(family: UInt32, ipv6: Bool) {
        for linkType in [LinkType.null, .loop] {
            for order in [Endianness.little, .big] {
                let builder = PacketBuilder(linkType: linkType, loopbackFamily: (family, order))
                let segment = Self.segment(ipv6: ipv6)
                #expect(Self.parse(builder.packet(segment)) == segment)
            }
        }
    }

    @Test("A SNAP header within 802.3")
    func snap() {
        let segment = Self.segment()
        let network = PacketBuilder().network(segment)
        var bytes = ByteBuffer()
        bytes.writeRepeatingByte(1, count: 12)
        bytes.writeInteger(UInt16(network.readableBytes + 8))
        bytes.writeBytes([0xaa, 0xaa, 3, 0, 0, 0, 8, 0])
        bytes.writeImmutableBuffer(network)
        let packet = CapturedPacket(
            linkType: .ethernet, timestamp: segment.timestamp, bytes: bytes, originalLength: bytes.readableBytes)
        #expect(Self.parse(packet) == segment)
    }

    @Test("IPv4 options and IPv6 extension headers are passed over")
    func headers() {
        let ipv4 = PacketBuilder(ipv4Options: [1, 1, 1, 0])
        #expect(Self.parse(ipv4.packet(Self.segment())) == Self.segment())
        let ipv6 = PacketBuilder(extensions: [
            (0, [0, 0, 1, 4, 0, 0, 0, 0]), (43, [0, 1] + [UInt8](repeating: 0, count: 14)),
            (60, [0, 0, 1, 4, 0, 0, 0, 0]), (51, [0, 4] + [UInt8](repeating: 0, count: 22)),
            // An atomic fragment.
            (44, [0, 0, 0, 0, 0, 0, 0, 1]),
        ])
        #expect(Self.parse(ipv6.packet(Self.segment(ipv6: true))) == Self.segment(ipv6: true))
    }

    @Test("What the snap length cut off is counted", arguments: [false, true])
    func snapLength(ipv6: Bool) {
        let segment = Self.segment(ipv6: ipv6)
        let builder = PacketBuilder()
        let whole = builder.packet(segment)
        for length in 0..<whole.bytes.readableBytes {
            let parsed = Self.parse(builder.packet(segment, snapLength: length))
            let headers = whole.bytes.readableBytes - Self.payload.readableBytes
            guard let parsed else {
                // Of the TCP header only the checksum and the urgent pointer may be missing.
                #expect(length < headers - 6)
                continue
            }
            #expect(parsed.payload == Self.payload.part(0..<max(0, length - headers)))
            #expect(parsed.payload.readableBytes + parsed.missing == Self.payload.readableBytes)
        }
    }

    @Test("What is no TCP segment is counted as what it is")
    func statistics() {
        var parser = PacketParser(maximumFragmentBytes: 1 << 16)
        let builder = PacketBuilder()
        func packet(_ bytes: ByteBuffer, _ linkType: LinkType = .ethernet) -> CapturedPacket {
            CapturedPacket(linkType: linkType, timestamp: nil, bytes: bytes, originalLength: bytes.readableBytes)
        }
        let source = NetworkAddress(ipv4: 1)
        let udp = builder.ipv4(source, source, ByteBuffer(repeating: 0, count: 30), protocolNumber: 17)
        #expect(parser.parse(packet(builder.link(udp, isIPv6: false))) == nil)
        #expect(parser.parse(packet(ByteBuffer(repeating: 8, count: 40))) == nil)
        #expect(parser.parse(packet(ByteBuffer(repeating: 0, count: 10))) == nil)
        #expect(parser.parse(packet(ByteBuffer(), LinkType(rawValue: 9_999))) == nil)
        let tooShort = builder.ipv4(source, source, ByteBuffer(repeating: 0, count: 19))
        #expect(parser.parse(packet(builder.link(tooShort, isIPv6: false))) == nil)
        #expect(parser.statistics.packets == 5)
        #expect(parser.statistics.otherProtocols == 2)
        #expect(parser.statistics.malformedPackets == 2)
        #expect(parser.statistics.unknownLinkTypes.values.reduce(0, +) == 1)
        #expect(parser.statistics.segments == 0)
    }

    @Test("Addresses in words")
    func addresses() {
        #expect("\(NetworkAddress(ipv4: 0x7f00_0001))" == "127.0.0.1")
        func text(_ high: UInt64, _ low: UInt64) -> String { "\(NetworkAddress(ipv6High: high, low: low))" }
        #expect(text(0, 0) == "::")
        #expect(text(0, 1) == "::1")
        #expect(text(0, 0x7f00_0001) == "::127.0.0.1")
        #expect(text(0, 0xffff_7f00_0001) == "::ffff:127.0.0.1")
        #expect(text(0x2001_0db8_0000_0000, 1) == "2001:db8::1")
        #expect(text(0x2001_0db8_0000_0001, 0x0000_0000_0000_0001) == "2001:db8:0:1::1")
        #expect(text(0xfe80_0000_0000_0000, 0) == "fe80::")
        #expect(text(0x0001_0000_0003_0004, 0x0005_0000_0007_0008) == "1:0:3:4:5:0:7:8")
        #expect("\(Endpoint.ipv6(5, 80))" == "[2001:db8::5]:80")
    }
}
