import NIOCore

/// Puts IP datagrams together from their fragments, in bounded memory.
///
/// Where fragments overlap, the first to come wins. When the bounds are reached, the datagram that has waited longest is
/// given up.
struct FragmentReassembler {
    struct Key: Hashable {
        var source: NetworkAddress
        var destination: NetworkAddress
        var identification: UInt32
        var protocolNumber: UInt8
    }

    /// A datagram's payload: the bytes that are there from its start on, and how many are missing behind them.
    struct Payload: Hashable {
        var bytes: ByteBuffer
        var missing: Int
    }

    private struct Piece {
        var start: Int
        /// The bytes on the wire; fewer may have been captured.
        var length: Int
        var bytes: ByteBuffer
        var end: Int { start + length }
    }

    private struct Datagram {
        var serial: UInt64
        /// In order, without overlap.
        var pieces: [Piece] = []
        var size: Int?
        var cost = 0
    }

    /// What a fragment costs beyond its bytes, roughly.
    private static let overhead = 128
    /// The longest payload that IP can carry in fragments.
    private static let longestPayload = 65_535

    private let maximumBytes: Int
    private let maximumDatagrams: Int
    private var datagrams: [Key: Datagram] = [:]
    private var serial: UInt64 = 0
    private var cost = 0

    /// The fragments given up so far.
    private(set) var dropped = 0

    init(maximumBytes: Int, maximumDatagrams: Int = 1024) {
        self.maximumBytes = maximumBytes
        self.maximumDatagrams = max(maximumDatagrams, 1)
    }

    /// The fragments that wait for others.
    var waiting: Int { datagrams.values.reduce(0) { $0 + $1.pieces.count } }

    /// Takes in a fragment; the payload when it completes its datagram.
    ///
    /// - Parameters:
    ///   - bytes: The fragment's payload, as far as it was captured.
    ///   - length: The length of the fragment's payload on the wire.
    mutating func insert(
        _ key: Key, offset: Int, moreFollow: Bool, bytes: ByteBuffer, length: Int
    ) -> Payload? {
        // All but the last fragment are multiples of eight; one that is not can only be damage.
        guard length > 0, !moreFollow || length % 8 == 0, offset + length <= Self.longestPayload + 8 else {
            dropped += 1
            return nil
        }
        serial += 1
        var datagram = datagrams.removeValue(forKey: key) ?? Datagram(serial: serial)
        cost -= datagram.cost
        if !moreFollow, datagram.size == nil { datagram.size = offset + length }
        Self.add(Piece(start: offset, length: length, bytes: bytes), to: &datagram)
        if let payload = Self.complete(datagram) { return payload }
        cost += datagram.cost
        datagrams[key] = datagram
        while cost > maximumBytes || datagrams.count > maximumDatagrams {
            guard let oldest = datagrams.min(by: { $0.value.serial < $1.value.serial }) else { break }
            dropped += oldest.value.pieces.count
            cost -= oldest.value.cost
            datagrams[oldest.key] = nil
        }
        return nil
    }

    /// Adds those parts of a piece that no earlier one covers.
    private static func add(_ piece: Piece, to datagram: inout Datagram) {
        var start = piece.start
        var index = 0
        while start < piece.end {
            while index < datagram.pieces.count, datagram.pieces[index].end <= start { index += 1 }
            var end = piece.end
            if index < datagram.pieces.count {
                let next = datagram.pieces[index]
                if next.start <= start {
                    start = next.end
                    continue
                }
                end = min(end, next.start)
            }
            let skipped = start - piece.start
            let captured = min(max(piece.bytes.readableBytes - skipped, 0), end - start)
            var copy = ByteBuffer()
            // A copy, so that a small fragment does not keep a whole chunk of the file in memory.
            if let slice = piece.bytes.getSlice(at: piece.bytes.readerIndex + skipped, length: captured) {
                copy.writeImmutableBuffer(slice)
            }
            datagram.pieces.insert(Piece(start: start, length: end - start, bytes: copy), at: index)
            datagram.cost += captured + overhead
            start = end
        }
    }

    private static func complete(_ datagram: Datagram) -> Payload? {
        guard let size = datagram.size else { return nil }
        var covered = 0
        for piece in datagram.pieces {
            guard piece.start == covered else { return nil }
            covered = piece.end
        }
        guard covered >= size else { return nil }
        var payload = Payload(bytes: ByteBuffer(), missing: 0)
        for piece in datagram.pieces where payload.bytes.readableBytes == piece.start {
            payload.bytes.writeImmutableBuffer(piece.bytes)
        }
        payload.bytes.moveWriterIndex(to: min(payload.bytes.writerIndex, payload.bytes.readerIndex + size))
        payload.missing = size - payload.bytes.readableBytes
        return payload
    }
}
