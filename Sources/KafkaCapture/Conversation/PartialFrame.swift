import NIOCore

/// A frame that has come in part, its length field included.
struct PartialFrame: Hashable, Sendable {
    /// How many bytes are kept of a frame that will not be whole.
    private static let keptOfDamaged = 4096

    /// The first bytes, up to the first that is missing.
    private(set) var bytes = ByteBuffer()

    /// The bytes that have passed, those missing among them.
    private(set) var received = 0

    /// The bytes that are missing.
    private(set) var missing = 0

    /// The latest time of a packet that the frame is from.
    private(set) var timestamp: CaptureTimestamp?

    private var keeps = true

    /// The size with the length field, nil while that is not whole.
    private(set) var total: Int?

    var isEmpty: Bool { received == 0 }

    /// The bytes still to come; of the length field as long as that is not whole.
    var remaining: Int { (total ?? 4) - received }

    /// Takes from bytes what belongs to the frame.
    mutating func take(_ from: inout ByteBuffer, _ time: CaptureTimestamp?) {
        let count = min(remaining, from.readableBytes)
        guard count > 0, let part = from.readSlice(length: count) else { return }
        if keeps { bytes.writeImmutableBuffer(part) } else { missing += count }
        received += count
        note(time)
        if total == nil, received == 4, let length = bytes.getInteger(at: bytes.readerIndex, as: Int32.self) {
            // Whether the length makes sense is for the caller to say, before anything is taken for it.
            total = 4 + max(Int(length), 0)
        }
    }

    /// Passes over bytes that are missing; nothing behind them is kept.
    mutating func pass(_ count: Int, _ time: CaptureTimestamp?) {
        received += count
        missing += count
        note(time)
        stopKeeping()
    }

    /// Keeps no more of the frame than its beginning.
    mutating func stopKeeping() {
        guard keeps else { return }
        keeps = false
        guard bytes.readableBytes > Self.keptOfDamaged,
            let beginning = bytes.getSlice(at: bytes.readerIndex, length: Self.keptOfDamaged)
        else { return }
        missing += bytes.readableBytes - beginning.readableBytes
        var copy = ByteBuffer()
        copy.writeImmutableBuffer(beginning)
        bytes = copy
    }

    private mutating func note(_ time: CaptureTimestamp?) {
        guard let time else { return }
        timestamp = timestamp.map { max($0, time) } ?? time
    }
}
