import NIOCore

@testable import KafkaCapture

/// Makes packets from TCP segments, with the headers that a test asks for.
struct PacketBuilder {
    var linkType = LinkType.ethernet
    /// The types and ids of VLAN tags, outermost first.
    var tags: [(type: UInt16, id: UInt16)] = []
    var ipv4Options: [UInt8] = []
    /// Extension headers between IPv6 and TCP: the number of each and its bytes, whose first is filled in.
    var extensions: [(number: UInt8, bytes: [UInt8])] = []
    var tcpOptions: [UInt8] = []
    /// Zeros behind the packet, as Ethernet pads short ones.
    var padding = 0
    var lengthField: UInt16?
    var loopbackFamily: (value: UInt32, order: Endianness)?

    func packet(_ segment: TCPSegment, snapLength: Int = .max) -> CapturedPacket {
        var complete = segment
        complete.payload.writeRepeatingByte(0, count: segment.missing)
        let whole = link(network(complete), isIPv6: segment.source.address.isIPv6)
        let captured = min(whole.readableBytes - segment.missing, snapLength)
        return CapturedPacket(
            linkType: linkType, timestamp: segment.timestamp,
            bytes: whole.getSlice(at: whole.readerIndex, length: captured) ?? ByteBuffer(),
            originalLength: whole.readableBytes
        )
    }

    func tcp(_ segment: TCPSegment) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeInteger(segment.source.port)
        buffer.writeInteger(segment.destination.port)
        buffer.writeInteger(segment.sequence)
        buffer.writeInteger(segment.acknowledgement)
        buffer.writeInteger(UInt8((20 + tcpOptions.count) / 4) << 4)
        buffer.writeInteger(segment.flags.rawValue)
        buffer.writeInteger(UInt16(0xffff))
        buffer.writeInteger(UInt32(0))
        buffer.writeBytes(tcpOptions)
        buffer.writeImmutableBuffer(segment.payload)
        return buffer
    }

    func network(_ segment: TCPSegment) -> ByteBuffer {
        segment.source.address.isIPv6
            ? ipv6(segment.source.address, segment.destination.address, tcp(segment))
            : ipv4(segment.source.address, segment.destination.address, tcp(segment))
    }

    func ipv4(
        _ source: NetworkAddress, _ destination: NetworkAddress, _ payload: ByteBuffer, identification: UInt16 = 0,
        fragmentOffset: Int = 0, moreFollow: Bool = false, protocolNumber: UInt8 = 6
    ) -> ByteBuffer {
        let headerLength = 20 + ipv4Options.count
        var buffer = ByteBuffer()
        buffer.writeInteger(0x40 | UInt8(headerLength / 4))
        buffer.writeInteger(UInt8(0))
        buffer.writeInteger(lengthField ?? UInt16(headerLength + payload.readableBytes))
        buffer.writeInteger(identification)
        buffer.writeInteger(UInt16(fragmentOffset / 8) | (moreFollow ? 0x2000 : 0))
        buffer.writeInteger(UInt8(64))
        buffer.writeInteger(protocolNumber)
        buffer.writeInteger(UInt16(0))
        buffer.writeInteger(UInt32(truncatingIfNeeded: source.low))
        buffer.writeInteger(UInt32(truncatingIfNeeded: destination.low))
        buffer.writeBytes(ipv4Options)
        buffer.writeImmutableBuffer(payload)
        return buffer
    }

    func ipv6(
        _ source: NetworkAddress, _ destination: NetworkAddress, _ payload: ByteBuffer,
        protocolNumber: UInt8 = 6
    ) -> ByteBuffer {
        var rest = ByteBuffer()
        for (index, header) in extensions.enumerated() {
            var bytes = header.bytes
            bytes[0] = index + 1 < extensions.count ? extensions[index + 1].number : protocolNumber
            rest.writeBytes(bytes)
        }
        rest.writeImmutableBuffer(payload)
        var buffer = ByteBuffer()
        buffer.writeInteger(UInt32(0x6000_0000))
        buffer.writeInteger(lengthField ?? UInt16(rest.readableBytes))
        buffer.writeInteger(extensions.first?.number ?? protocolNumber)
        buffer.writeInteger(UInt8(64))
        buffer.writeInteger(source.high)
        buffer.writeInteger(source.low)
        buffer.writeInteger(destination.high)
        buffer.writeInteger(destination.low)
        buffer.writeImmutableBuffer(rest)
        return buffer
    }

    func link(_ network: ByteBuffer, isIPv6: Bool) -> ByteBuffer {
        let etherType: UInt16 = isIPv6 ? 0x86dd : 0x0800
        var buffer = ByteBuffer()
        switch linkType {
        case .ethernet:
            buffer.writeRepeatingByte(2, count: 12)
            for tag in tags {
                buffer.writeInteger(tag.type)
                buffer.writeInteger(tag.id)
            }
            buffer.writeInteger(etherType)
        case .linuxCooked:
            buffer.writeRepeatingByte(0, count: 14)
            buffer.writeInteger(etherType)
        case .linuxCooked2:
            buffer.writeInteger(etherType)
            buffer.writeRepeatingByte(0, count: 18)
        case .null, .loop:
            let family = loopbackFamily ?? (isIPv6 ? 30 : 2, .little)
            buffer.writeInteger(family.value, endianness: family.order)
        default:
            break
        }
        buffer.writeImmutableBuffer(network)
        buffer.writeRepeatingByte(0, count: padding)
        return buffer
    }
}

extension TCPSegment {
    /// A segment for tests, with what most of them do not care about.
    init(
        from source: Endpoint, to destination: Endpoint, _ sequence: UInt32, ack: UInt32? = nil,
        _ flags: Flags = [], _ payload: ByteBuffer = ByteBuffer(), missing: Int = 0, time: Int64? = nil
    ) {
        self.init(
            source: source, destination: destination, sequence: sequence, acknowledgement: ack ?? 0,
            flags: ack == nil ? flags : flags.union(.ack), payload: payload, missing: missing,
            timestamp: time.map { CaptureTimestamp(nanoseconds: $0) }
        )
    }
}

extension Endpoint {
    static func ipv4(_ address: UInt32, _ port: UInt16) -> Endpoint {
        Endpoint(address: NetworkAddress(ipv4: address), port: port)
    }

    static func ipv6(_ low: UInt64, _ port: UInt16) -> Endpoint {
        Endpoint(address: NetworkAddress(ipv6High: 0x2001_0db8_0000_0000, low: low), port: port)
    }
}
