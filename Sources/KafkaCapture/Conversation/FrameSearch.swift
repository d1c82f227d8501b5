import NIOCore

/// The search for the first frame that is certain, in bytes of which it is not known where frames begin.
///
/// Every byte may begin a frame. One is certain when what looks like a frame is followed by another, or ends exactly where
/// a segment ends: writers write whole frames. The search looks at every place once, and keeps those that are not decided.
struct FrameSearch: Sendable {
    /// What bytes at a place may be.
    enum Verdict: Hashable, Sendable {
        case implausible
        /// Not enough bytes to say.
        case incomplete
        /// It looks like a frame of a size, length field included. A strong one has marks that chance does not give;
        /// others count only where a segment begins.
        case frame(size: Int, isStrong: Bool)
    }

    /// What is known about the bytes behind those in the buffer.
    enum Behind: Hashable, Sendable {
        /// They are still to come.
        case open
        /// They are of the same packet as the last ones, and still to come.
        case rest
        /// That many are missing.
        case gap(Int)
        /// There are none.
        case end
    }

    /// Says what bytes at a place may be: given all bytes, the buffer that they are in, and the place.
    typealias Judge = (RawSpan, ByteBuffer, Int, _ budget: inout Int) -> Verdict

    private struct Segment: Hashable, Sendable {
        var start: Int
        var timestamp: CaptureTimestamp?
    }

    private struct Candidate: Hashable, Sendable {
        var start: Int
        /// Where the frame ends, and the next one begins.
        var next: Int
        var beginsSegment: Bool
        var isStrong: Bool
        var followers = 0
    }

    private static let maximumCandidates = 64
    private static let maximumSegments = 4096
    /// So many frames one behind the other are certain even when each could be chance.
    private static let certainFollowers = 8
    /// For each byte that is searched, so many bytes of bodies may be read to tell frames: bytes in which every place
    /// looks like the beginning of a long frame would take time with the square of their number otherwise.
    private static let bodyBytesPerByte = 16

    private(set) var buffer = ByteBuffer()
    private var segments: [Segment] = []
    private var candidates: [Candidate] = []
    private var examined = 0
    private var segmentIndex = 0
    private var bodyBudget = 0

    /// The bytes that were given up so far.
    private(set) var discarded = 0

    var count: Int { buffer.readableBytes }

    /// Adds bytes of a packet: its first ones, or further ones.
    mutating func append(_ bytes: ByteBuffer, _ timestamp: CaptureTimestamp?, beginsSegment: Bool = true) {
        bodyBudget += Self.bodyBytesPerByte * bytes.readableBytes
        if !beginsSegment, !segments.isEmpty {
            // They belong to the last segment.
        } else if segments.count < Self.maximumSegments {
            // Where bytes of the packet were given up before, no segment begins; -1 keeps its time.
            segments.append(Segment(start: beginsSegment ? count : -1, timestamp: timestamp))
        } else if let time = timestamp, let last = segments.last {
            segments[segments.count - 1].timestamp = last.timestamp.map { max($0, time) } ?? time
        }
        buffer.writeImmutableBuffer(bytes)
    }

    /// Looks at all places again, because what is looked for has changed.
    mutating func startOver() {
        candidates = []
        examined = 0
        segmentIndex = 0
    }

    /// Begins anew behind a place that turned out not to begin a frame.
    mutating func resume(behind start: Int) {
        moveOn(by: start)
        candidates = []
        examined = 1
    }

    /// Begins anew with bytes of which the first cannot begin a frame; they are not copied.
    mutating func restart(_ bytes: ByteBuffer, _ timestamp: CaptureTimestamp?) {
        self = FrameSearch()
        buffer = bytes
        bodyBudget = Self.bodyBytesPerByte * bytes.readableBytes
        segments = [Segment(start: 0, timestamp: timestamp)]
        examined = 1
    }

    /// Forgets everything, the number of discarded bytes too.
    mutating func reset() {
        self = FrameSearch()
    }

    /// Looks at what has come; the place of the first certain frame, counted from the start of the buffer.
    mutating func find(_ behind: Behind, maximumFrameSize: Int, _ judge: Judge) -> Int? {
        // Its own reference to the bytes: the places change while they are looked at, the bytes do not.
        let buffer = self.buffer
        let bytes = buffer.readableBytesSpan
        var isExamined = false
        // So many of the first candidates are not to be decided with the bytes there are.
        var undecided = 0
        while !isExamined {
            isExamined = examine(bytes, buffer, isOpen: behind == .open || behind == .rest, maximumFrameSize, judge)
            while undecided < candidates.count {
                switch Self.check(&candidates[undecided], bytes, buffer, behind, judge, &bodyBudget) {
                case true?: return candidates[undecided].start
                case false?: candidates.remove(at: undecided)
                case nil: undecided += 1
                }
            }
            // Room for the next one, at the cost of the earliest.
            if candidates.count >= Self.maximumCandidates {
                candidates.remove(at: candidates.firstIndex { !$0.beginsSegment } ?? 0)
                undecided -= 1
            }
        }
        return nil
    }

    /// Whether there is room for the bytes that are to come; otherwise the best place to begin, or nothing but to give up
    /// the older bytes.
    mutating func makeRoom(_ limit: Int) -> Int? {
        guard count > limit else { return nil }
        if let best = candidates.first(where: { $0.beginsSegment && $0.isStrong }) { return best.start }
        discard(count - limit / 2)
        return nil
    }

    /// A packet's bytes, and where they end, counted from the start of the buffer.
    struct Part {
        var bytes: ByteBuffer
        var end: Int
        var timestamp: CaptureTimestamp?
    }

    /// The bytes from a place on, packet by packet.
    func parts(from start: Int) -> [Part] {
        var parts: [Part] = []
        for (index, segment) in segments.enumerated() {
            let end = index + 1 < segments.count ? segments[index + 1].start : count
            let from = max(segment.start, start)
            guard from < end, let part = buffer.getSlice(at: buffer.readerIndex + from, length: end - from) else {
                continue
            }
            parts.append(Part(bytes: part, end: end, timestamp: segment.timestamp))
        }
        return parts
    }

    // MARK: - Details

    /// Looks for candidates until there are as many as are kept; whether all places were looked at.
    private mutating func examine(
        _ bytes: RawSpan, _ buffer: ByteBuffer, isOpen: Bool, _ maximumFrameSize: Int, _ judge: Judge
    ) -> Bool {
        while examined <= bytes.byteCount - 8, let length = bytes.integer(Int32.self, at: examined) {
            while segmentIndex < segments.count, segments[segmentIndex].start < examined { segmentIndex += 1 }
            // Most places are out of the question by their length alone.
            if length >= 4, Int(length) <= maximumFrameSize {
                switch judge(bytes, buffer, examined, &bodyBudget) {
                case .implausible: break
                case .incomplete: if isOpen { return true }
                case .frame(let size, let isStrong):
                    let begins = segmentIndex < segments.count && segments[segmentIndex].start == examined
                    guard isStrong || begins else { break }
                    candidates.append(
                        Candidate(start: examined, next: examined + size, beginsSegment: begins, isStrong: isStrong))
                    // Those there are may be decided now, which makes room for more.
                    guard candidates.count < Self.maximumCandidates else {
                        examined += 1
                        return false
                    }
                }
            }
            examined += 1
        }
        return true
    }

    /// True when a candidate is certain, false when it is none, nil when that is still open.
    private static func check(
        _ candidate: inout Candidate, _ bytes: RawSpan, _ buffer: ByteBuffer, _ behind: Behind, _ judge: Judge,
        _ bodyBudget: inout Int
    ) -> Bool? {
        let isGood = candidate.beginsSegment && candidate.isStrong
        while candidate.next < bytes.byteCount {
            switch judge(bytes, buffer, candidate.next, &bodyBudget) {
            case .implausible: return false
            case .incomplete: return behind == .open || behind == .rest ? nil : isGood
            case .frame(let size, let isStrong):
                if isStrong { return true }
                candidate.followers += 1
                if candidate.followers >= certainFollowers { return true }
                candidate.next += size
            }
        }
        if candidate.next == bytes.byteCount, behind != .rest { return true }
        switch behind {
        case .open, .rest: return nil
        case .gap(let count): return candidate.next == bytes.byteCount + count || isGood
        case .end: return isGood
        }
    }

    private mutating func discard(_ count: Int) {
        discarded += count
        examined = max(examined - count, 0)
        candidates = candidates.compactMap { candidate in
            guard candidate.start >= count else { return nil }
            var moved = candidate
            moved.start -= count
            moved.next -= count
            return moved
        }
        moveOn(by: count)
        buffer.discardReadBytes()
    }

    /// Drops bytes from the start of the buffer.
    private mutating func moveOn(by count: Int) {
        buffer.moveReaderIndex(forwardBy: count)
        segmentIndex = 0
        var kept: [Segment] = []
        for (index, segment) in segments.enumerated() {
            let isLast = index + 1 == segments.count
            guard isLast || segments[index + 1].start > count else { continue }
            // Where the cut is within a segment, no segment begins; -1 keeps its time without marking a beginning.
            kept.append(Segment(start: max(segment.start - count, -1), timestamp: segment.timestamp))
        }
        segments = kept
    }
}
