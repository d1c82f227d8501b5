import NIOCore

/// Finds the TCP segment in a packet: through the link layer, IP with its fragments, and the TCP header.
struct PacketParser {
    /// A segment longer than this is taken for damage; the largest that offload makes is half a megabyte.
    private static let longestSegment = 16 << 20

    private var fragments: FragmentReassembler
    private var counts = PacketStatistics()

    init(maximumFragmentBytes: Int) {
        fragments = FragmentReassembler(maximumBytes: maximumFragmentBytes)
    }

    var statistics: PacketStatistics {
        var result = counts
        result.droppedFragments = fragments.dropped + fragments.waiting
        return result
    }

    /// The segment of a packet, nil when there is none or its datagram is not yet whole.
    mutating func parse(_ packet: CapturedPacket) -> TCPSegment? {
        counts.packets += 1
        if packet.bytes.readableBytes < packet.originalLength { counts.cutPackets += 1 }
        let bytes = packet.bytes.readableBytesSpan
        let layer: InternetLayer?
        switch LinkLayer.parse(bytes, packet.linkType) {
        case .network(.ipv4, let offset):
            layer = .ipv4(bytes, at: offset, originalLength: packet.originalLength)
        case .network(.ipv6, let offset):
            layer = .ipv6(bytes, at: offset, originalLength: packet.originalLength)
        case .other:
            counts.otherProtocols += 1
            return nil
        case .unknownLinkType:
            counts.unknownLinkTypes[packet.linkType, default: 0] += 1
            return nil
        case .malformed:
            counts.malformedPackets += 1
            return nil
        }
        guard let layer else {
            counts.malformedPackets += 1
            return nil
        }
        if layer.fragment != nil { return fragment(layer, packet) }
        guard layer.protocolNumber == InternetLayer.tcp else {
            counts.otherProtocols += 1
            return nil
        }
        return segment(
            packet.bytes, at: layer.payloadOffset, length: layer.payloadLength, layer, packet.timestamp
        )
    }

    private mutating func fragment(_ layer: InternetLayer, _ packet: CapturedPacket) -> TCPSegment? {
        counts.fragments += 1
        guard let fragment = layer.fragment, layer.protocolNumber == InternetLayer.tcp else {
            counts.otherProtocols += 1
            return nil
        }
        let captured = max(0, min(layer.payloadLength, packet.bytes.readableBytes - layer.payloadOffset))
        let key = FragmentReassembler.Key(
            source: layer.source, destination: layer.destination, identification: fragment.identification,
            protocolNumber: layer.protocolNumber
        )
        let start = packet.bytes.readerIndex + min(layer.payloadOffset, packet.bytes.readableBytes)
        guard let bytes = packet.bytes.getSlice(at: start, length: captured),
            let payload = fragments.insert(
                key, offset: fragment.offset, moreFollow: fragment.moreFollow, bytes: bytes,
                length: layer.payloadLength
            )
        else { return nil }
        return segment(
            payload.bytes, at: 0, length: payload.bytes.readableBytes + payload.missing, layer, packet.timestamp
        )
    }

    /// Reads the TCP header at an offset of a buffer whose segment has a length on the wire.
    private mutating func segment(
        _ buffer: ByteBuffer, at start: Int, length: Int, _ layer: InternetLayer, _ timestamp: CaptureTimestamp?
    ) -> TCPSegment? {
        let bytes = buffer.readableBytesSpan
        guard length <= Self.longestSegment,
            let ports = bytes.integer(UInt32.self, at: start),
            let sequence = bytes.integer(UInt32.self, at: start + 4),
            let acknowledgement = bytes.integer(UInt32.self, at: start + 8),
            let dataOffset = bytes.integer(UInt8.self, at: start + 12),
            let flags = bytes.integer(UInt8.self, at: start + 13)
        else {
            counts.malformedPackets += 1
            return nil
        }
        let headerLength = Int(dataOffset >> 4) * 4
        guard headerLength >= 20, headerLength <= length else {
            counts.malformedPackets += 1
            return nil
        }
        let payloadLength = length - headerLength
        // The captured bytes may end within the options.
        let payloadStart = min(start + headerLength, bytes.byteCount)
        let captured = min(payloadLength, bytes.byteCount - payloadStart)
        guard let payload = buffer.getSlice(at: buffer.readerIndex + payloadStart, length: captured) else {
            counts.malformedPackets += 1
            return nil
        }
        counts.segments += 1
        return TCPSegment(
            source: Endpoint(address: layer.source, port: UInt16(truncatingIfNeeded: ports >> 16)),
            destination: Endpoint(address: layer.destination, port: UInt16(truncatingIfNeeded: ports)),
            sequence: sequence,
            acknowledgement: acknowledgement,
            flags: TCPSegment.Flags(rawValue: flags),
            payload: payload,
            missing: payloadLength - captured,
            timestamp: timestamp
        )
    }
}
