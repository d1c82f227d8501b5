import NIOCore

/// One direction of a connection: where it stands, and what waits.
///
/// Positions count bytes from the first byte of the direction that is in the capture, so that the wrap of sequence
/// numbers is dealt with where they come in.
struct HalfStream: Hashable, Sendable {
    /// Farther ahead, an acknowledgement is taken for damage: no TCP window is larger.
    private static let largestWindow: Int64 = 1 << 30

    /// The sequence number of the SYN, when it was seen.
    var synSequence: UInt32?

    /// Whether it is known where the direction begins.
    private(set) var hasBase = false

    /// The sequence number of the next byte to deliver.
    private var nextSequence: UInt32 = 0

    /// The position of the next byte to deliver.
    private(set) var next: Int64 = 0

    /// What came ahead of its turn: in order, without overlap.
    private(set) var pending: [PendingSegment] = []
    private(set) var pendingBytes = 0

    /// The memory that what waits takes.
    var pendingCost: Int { pendingBytes + pending.count * PendingSegment.overhead }

    /// Where the direction ends, when its FIN was seen.
    private(set) var finPosition: Int64?

    /// The highest position that the other side has acknowledged.
    private(set) var acknowledged: Int64 = 0

    /// Since which packet of the connection something stands in the way at `next`.
    var stalledSince: Int?

    /// The last bytes delivered, for comparison with repetitions.
    private var history = ByteBuffer()

    mutating func setBase(_ sequence: UInt32) {
        hasBase = true
        nextSequence = sequence
    }

    var isFinished: Bool {
        guard let finPosition else { return false }
        return next >= finPosition && pending.isEmpty
    }

    /// The position of a sequence number, taken to be within 2 GiB of the next byte's.
    @inline(__always)
    func position(of sequence: UInt32) -> Int64 {
        next + Int64(Int32(bitPattern: sequence &- nextSequence))
    }

    mutating func finish(at position: Int64) {
        guard finPosition == nil, position >= next else { return }
        finPosition = position
    }

    /// Notes what the other side acknowledges; the position up to which bytes must have been there, nil when the number
    /// says nothing.
    mutating func acknowledge(_ sequence: UInt32) -> Int64? {
        guard hasBase else { return nil }
        var position = position(of: sequence)
        // The number behind a FIN counts the FIN.
        if let finPosition { position = min(position, finPosition) }
        guard position - next <= Self.largestWindow else { return nil }
        acknowledged = max(acknowledged, position)
        return position
    }

    /// Moves on behind bytes that were delivered in order.
    @inline(__always)
    mutating func advance(over bytes: ByteBuffer, comparedBytes: Int) {
        remember(bytes, comparedBytes)
        advance(by: bytes.readableBytes)
    }

    /// Moves on over bytes that are not there.
    mutating func advance(overGap count: Int64) {
        history.clear()
        advance(by: Int(count))
    }

    @inline(__always)
    private mutating func advance(by count: Int) {
        next += Int64(count)
        nextSequence = nextSequence &+ UInt32(truncatingIfNeeded: count)
        stalledSince = nil
        if let finPosition, next > finPosition { self.finPosition = nil }
    }

    private mutating func remember(_ bytes: ByteBuffer, _ limit: Int) {
        guard limit > 0 else { return }
        let count = bytes.readableBytes
        if count >= limit {
            history.clear()
        } else if history.readableBytes + count > 2 * limit {
            history.moveReaderIndex(forwardBy: history.readableBytes - limit)
            history.discardReadBytes()
        }
        let kept = min(count, limit)
        _ = bytes.withUnsafeReadableBytes { bytes in
            unsafe history.writeBytes(UnsafeRawBufferPointer(rebasing: bytes.suffix(kept)))
        }
    }

    /// The bytes that differ between what was delivered and a repetition of it, as far as that is still known.
    func differences(_ bytes: ByteBuffer, at position: Int64) -> Int {
        let start = max(position, next - Int64(history.readableBytes))
        let end = min(position + Int64(bytes.readableBytes), next)
        guard start < end else { return 0 }
        let historyStart = next - Int64(history.readableBytes)
        return Self.differences(
            bytes, from: Int(start - position), history, from: Int(start - historyStart), count: Int(end - start)
        )
    }

    private static func differences(
        _ left: ByteBuffer, from leftStart: Int, _ right: ByteBuffer, from rightStart: Int, count: Int
    ) -> Int {
        guard let left = left.getSlice(at: left.readerIndex + leftStart, length: count),
            let right = right.getSlice(at: right.readerIndex + rightStart, length: count), left != right
        else { return 0 }
        return zip(left.readableBytesView, right.readableBytesView).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    }

    // MARK: - What waits

    /// Keeps those bytes of a segment that nothing covers yet; returns how many of the others differ from the first ones.
    mutating func hold(_ segment: PendingSegment) -> Int {
        var differing = 0
        var rest = segment
        var index = firstIndex(endingBehind: segment.position)
        while true {
            guard index < pending.count, pending[index].position < rest.end else {
                keep(rest, at: index)
                return differing
            }
            let other = pending[index]
            if rest.position < other.position {
                // The part before the next held one; what the snap length cut off is behind the last part.
                var part = rest
                part.bytes = Self.prefix(of: rest.bytes, Int(other.position - rest.position))
                part.missing = 0
                keep(part, at: index)
                index += 1
                rest.bytes.moveReaderIndex(forwardBy: part.bytes.readableBytes)
                rest.position = other.position
            }
            let overlap = Int(min(rest.end, other.end) - rest.position)
            guard overlap > 0 else {
                index += 1
                continue
            }
            differing += Self.differences(
                rest.bytes, from: 0, other.bytes, from: Int(rest.position - other.position), count: overlap
            )
            rest.bytes.moveReaderIndex(forwardBy: overlap)
            rest.position += Int64(overlap)
            if rest.bytes.readableBytes == 0, rest.missing == 0 { return differing }
            index += 1
        }
    }

    private static func prefix(of bytes: ByteBuffer, _ count: Int) -> ByteBuffer {
        bytes.getSlice(at: bytes.readerIndex, length: min(count, bytes.readableBytes)) ?? ByteBuffer()
    }

    private mutating func keep(_ segment: PendingSegment, at index: Int) {
        guard segment.bytes.readableBytes > 0 || segment.missing > 0 else { return }
        var segment = segment
        // A copy, so that a small segment does not keep a whole chunk of the file in memory.
        var copy = ByteBuffer()
        copy.writeImmutableBuffer(segment.bytes)
        segment.bytes = copy
        pendingBytes += copy.readableBytes
        pending.insert(segment, at: index)
    }

    /// The first held segment that ends behind a position.
    private func firstIndex(endingBehind position: Int64) -> Int {
        var low = 0
        var high = pending.count
        while low < high {
            let middle = (low + high) / 2
            if pending[middle].end > position { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Takes the first segment that waits.
    mutating func takeFirst() -> PendingSegment? {
        guard !pending.isEmpty else { return nil }
        let segment = pending.removeFirst()
        pendingBytes -= segment.bytes.readableBytes
        return segment
    }

    /// The first segment that waits no longer waits for the opposite direction.
    mutating func releaseFirst() {
        guard !pending.isEmpty else { return }
        pending[0].acknowledged = nil
    }

    /// Gives up the memory of a direction that is at its end.
    mutating func release() {
        pending = []
        pendingBytes = 0
        history = ByteBuffer()
    }

    /// Takes a byte that was acknowledged and never seen, with nothing behind it, for the FIN.
    mutating func assumeFinish() {
        finPosition = next
        acknowledged = next
    }
}
