import NIOCore

/// The packets of a pcapng file: a sequence of blocks, in sections of either byte order.
struct PcapngReader {
    static let sectionHeader: UInt32 = 0x0a0d_0d0a

    private enum BlockType {
        static let interfaceDescription: UInt32 = 1
        static let obsoletePacket: UInt32 = 2
        static let simplePacket: UInt32 = 3
        static let enhancedPacket: UInt32 = 6
        static let decryptionSecrets: UInt32 = 10
    }

    /// The key log of TLS in a decryption secrets block, and where the block begins in the file.
    struct KeyLogBlock: Sendable {
        var offset: Int64
        var bytes: ByteBuffer
    }

    /// What the secrets of a block are for: "TLSK", a key log of TLS.
    private static let keyLogSecrets: UInt32 = 0x544c_534b

    private struct Interface {
        var linkType: LinkType
        var snapLength: Int
        var resolution = TimestampResolution.microseconds
        var offset: Int64 = 0
    }

    /// Above this a section is taken for damage, so that a file larger than memory cannot fill it with descriptions.
    private static let maximumInterfaces = 65_536

    private var order = Endianness.little
    private var interfaces: [Interface] = []
    private let maximumPacketSize: Int

    /// How many blocks of packets made no sense and were skipped.
    private(set) var skippedPackets = 0

    /// Where and why the first of them was.
    private var firstSkipped: CaptureFileNote?

    /// The key logs that were found and not yet taken.
    private(set) var keyLogs: [KeyLogBlock] = []

    init(maximumPacketSize: Int) {
        self.maximumPacketSize = maximumPacketSize
    }

    /// Gives the key logs that were found.
    mutating func takeKeyLogs() -> [KeyLogBlock] {
        defer { keyLogs = [] }
        return keyLogs
    }

    /// The next packet, nil at the end. Blocks of other kinds are taken in or skipped on the way.
    mutating func next(
        _ source: inout SourceReader, notes: inout [CaptureFileNote]
    ) throws(CaptureError) -> CapturedPacket? {
        while true {
            guard try source.fill(12) else {
                if source.available > 0 { noteTruncation(source, &notes) }
                return nil
            }
            guard var type = source.peek(UInt32.self, at: 0, order) else { return nil }
            if type == Self.sectionHeader {
                try beginSection(source)
                type = Self.sectionHeader
            }
            let length = try blockLength(source)
            switch type {
            case BlockType.interfaceDescription, BlockType.obsoletePacket, BlockType.simplePacket,
                BlockType.enhancedPacket:
                let start = source.offset
                guard length <= maximumPacketSize else {
                    throw CaptureError(
                        offset: start + 4,
                        reason: "a block of \(length) bytes is above the limit of \(maximumPacketSize)"
                    )
                }
                guard try source.fill(length), let block = source.take(length) else {
                    noteTruncation(source, &notes)
                    return nil
                }
                try checkTrailer(block, length: length, at: start)
                if type == BlockType.interfaceDescription {
                    try addInterface(block, at: start, &notes)
                } else {
                    do throws(CaptureError) {
                        return try packet(type: type, block, at: start)
                    } catch {
                        // Where the next block begins is known all the same.
                        skippedPackets += 1
                        if firstSkipped == nil {
                            firstSkipped = CaptureFileNote(offset: error.offset, text: error.reason)
                        }
                    }
                }
            case BlockType.decryptionSecrets where length <= maximumPacketSize:
                let start = source.offset
                guard try source.fill(length), let block = source.take(length) else {
                    noteTruncation(source, &notes)
                    return nil
                }
                try checkTrailer(block, length: length, at: start)
                addSecrets(block, at: start, &notes)
            default:
                // Section headers, name resolution, statistics, custom blocks and what is to come.
                if type == BlockType.decryptionSecrets {
                    let text = "secrets of \(length) bytes are above the limit of \(maximumPacketSize) and not used"
                    note(CaptureFileNote(offset: source.offset, text: text), &notes)
                }
                guard try source.skip(length) else {
                    noteTruncation(source, &notes)
                    return nil
                }
            }
        }
    }

    /// What was skipped so far, with the place and the reason of the first; nil when nothing was.
    var skippedNote: CaptureFileNote? {
        firstSkipped.map { first in
            let text =
                skippedPackets == 1
                ? "a packet is skipped: \(first.text)"
                : "\(skippedPackets) packets are skipped, the first: \(first.text)"
            return CaptureFileNote(offset: first.offset, text: text)
        }
    }

    /// Keeps a note; of very many, the first thousand.
    private func note(_ note: CaptureFileNote, _ notes: inout [CaptureFileNote]) {
        if notes.count < 1_000 { notes.append(note) }
    }

    private func noteTruncation(_ source: SourceReader, _ notes: inout [CaptureFileNote]) {
        notes.append(CaptureFileNote(offset: source.offset, text: "the file ends within a block"))
    }

    /// Takes the byte order of a section from its header and forgets the interfaces of the section before.
    private mutating func beginSection(_ source: SourceReader) throws(CaptureError) {
        switch source.peek(UInt32.self, at: 8, .big) {
        case 0x1a2b_3c4d: order = .big
        case 0x4d3c_2b1a: order = .little
        default:
            throw CaptureError(offset: source.offset + 8, reason: "a section header has no byte-order magic")
        }
        interfaces.removeAll(keepingCapacity: true)
    }

    private func blockLength(_ source: SourceReader) throws(CaptureError) -> Int {
        let length = Int(source.peek(UInt32.self, at: 4, order) ?? 0)
        guard length >= 12, length % 4 == 0 else {
            throw CaptureError(
                offset: source.offset + 4,
                reason: "a block's length of \(length) is not a multiple of 4 from 12 on"
            )
        }
        return length
    }

    private func checkTrailer(_ block: ByteBuffer, length: Int, at start: Int64) throws(CaptureError) {
        let trailer = block.getInteger(at: block.writerIndex - 4, endianness: order, as: UInt32.self)
        guard let trailer, Int(trailer) == length else {
            throw CaptureError(
                offset: start + Int64(length) - 4,
                reason: "a block says two lengths, \(length) before and \(trailer ?? 0) behind its body"
            )
        }
    }

    private mutating func addInterface(
        _ block: ByteBuffer, at start: Int64, _ notes: inout [CaptureFileNote]
    ) throws(CaptureError) {
        let base = block.readerIndex
        guard interfaces.count < Self.maximumInterfaces else {
            throw CaptureError(
                offset: start, reason: "a section describes more than \(Self.maximumInterfaces) interfaces"
            )
        }
        guard block.readableBytes >= 20,
            let link = block.getInteger(at: base + 8, endianness: order, as: UInt16.self),
            let snap = block.getInteger(at: base + 12, endianness: order, as: UInt32.self)
        else {
            note(CaptureFileNote(offset: start, text: "an interface description is too short"), &notes)
            // Kept, so that the numbers of the interfaces behind it stay right; no packet can be read with it.
            interfaces.append(Interface(linkType: LinkType(rawValue: .max), snapLength: 0))
            return
        }
        var interface = Interface(linkType: LinkType(rawValue: link), snapLength: Int(snap))
        var position = 16
        let end = block.readableBytes - 4
        while position + 4 <= end,
            let code = block.getInteger(at: base + position, endianness: order, as: UInt16.self),
            let size = block.getInteger(at: base + position + 2, endianness: order, as: UInt16.self),
            code != 0
        {
            let value = base + position + 4
            guard position + 4 + Int(size) <= end else {
                let text = "an interface's option reaches beyond its block"
                note(CaptureFileNote(offset: start + Int64(position), text: text), &notes)
                break
            }
            if code == 9, size >= 1, let resolution = block.getInteger(at: value, as: UInt8.self) {
                interface.resolution = TimestampResolution(rawValue: resolution)
            }
            if code == 14, size == 8, let offset = block.getInteger(at: value, endianness: order, as: Int64.self) {
                interface.offset = offset
            }
            position += 4 + (Int(size) + 3) & ~3
        }
        interfaces.append(interface)
    }

    /// Keeps the key log of a block with secrets; those of other protocols are of no use here.
    private mutating func addSecrets(_ block: ByteBuffer, at start: Int64, _ notes: inout [CaptureFileNote]) {
        let base = block.readerIndex
        guard block.readableBytes >= 20, let type = block.getInteger(at: base + 8, endianness: order, as: UInt32.self),
            let length = block.getInteger(at: base + 12, endianness: order, as: UInt32.self),
            Int(length) <= block.readableBytes - 20, let secrets = block.getSlice(at: base + 16, length: Int(length))
        else {
            return note(CaptureFileNote(offset: start, text: "secrets do not fit their block"), &notes)
        }
        guard type == Self.keyLogSecrets else { return }
        var copy = ByteBuffer()
        copy.writeImmutableBuffer(secrets)
        keyLogs.append(KeyLogBlock(offset: start, bytes: copy))
    }

    private func packet(type: UInt32, _ block: ByteBuffer, at start: Int64) throws(CaptureError) -> CapturedPacket {
        let base = block.readerIndex
        func number(_ position: Int) throws(CaptureError) -> UInt32 {
            guard position + 8 <= block.readableBytes,
                let value = block.getInteger(at: base + position, endianness: order, as: UInt32.self)
            else {
                throw CaptureError(offset: start, reason: "a packet block is too short")
            }
            return value
        }
        if type == BlockType.simplePacket {
            let interface = try interface(0, at: start)
            let original = Int(try number(8))
            var captured = min(original, block.readableBytes - 16)
            if interface.snapLength > 0 { captured = min(captured, interface.snapLength) }
            return try packet(
                interface, units: nil, block, from: 12, captured: captured, original: original, at: start)
        }
        let first = try number(8)
        let index =
            type == BlockType.enhancedPacket
            ? Int(first) : Int(block.getInteger(at: base + 8, endianness: order, as: UInt16.self) ?? 0)
        let units = UInt64(try number(12)) << 32 | UInt64(try number(16))
        let captured = Int(try number(20))
        let original = Int(try number(24))
        return try packet(
            try interface(index, at: start), units: units, block, from: 28, captured: captured,
            original: original, at: start
        )
    }

    private func interface(_ index: Int, at start: Int64) throws(CaptureError) -> Interface {
        guard index < interfaces.count else {
            throw CaptureError(
                offset: start + 8,
                reason: "a packet names interface \(index), and its section has described \(interfaces.count)"
            )
        }
        return interfaces[index]
    }

    private func packet(
        _ interface: Interface, units: UInt64?, _ block: ByteBuffer, from position: Int, captured: Int, original: Int,
        at start: Int64
    ) throws(CaptureError) -> CapturedPacket {
        guard captured >= 0, captured <= block.readableBytes - position - 4,
            let bytes = block.getSlice(at: block.readerIndex + position, length: captured)
        else {
            throw CaptureError(
                offset: start, reason: "a packet of \(captured) captured bytes does not fit its block"
            )
        }
        return CapturedPacket(
            linkType: interface.linkType,
            timestamp: units.flatMap {
                CaptureTimestamp(units: $0, resolution: interface.resolution, offset: interface.offset)
            },
            bytes: bytes,
            originalLength: max(original, captured)
        )
    }
}
