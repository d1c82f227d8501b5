import NIOCore

/// The reassembly of one TCP connection: segments in, stream events out, no clock.
///
/// Bytes are delivered in the order of cause and effect, not only in that of their own direction: those that a side sent
/// after it had received some of the other's come behind them, whatever the order of the packets in the capture.
struct Connection: Sendable {
    let number: Int
    /// The end that sent the connection's first packet in the capture.
    let forwardSource: Endpoint
    let backwardSource: Endpoint

    /// The directions, forward and backward. An array and no two properties: an element is read and changed in place,
    /// however it is chosen.
    private var halves = [HalfStream(), HalfStream()]

    /// The first segments, held until it is clear where the directions begin; nil from then on.
    private var firstSegments: [TCPSegment]? = []
    private var initiator: StreamDirection?
    private var packets = 0

    /// Whether a side has reset the connection. Packets captured out of order may still follow.
    private(set) var isReset = false
    private(set) var isClosed = false

    /// The number of the last packet of the capture that belonged to the connection.
    var lastPacket: UInt64 = 0

    init(number: Int, first: TCPSegment) {
        self.number = number
        forwardSource = first.source
        backwardSource = first.destination
    }

    /// The memory that what waits in the connection takes, in bytes.
    var waitingBytes: Int {
        let held = firstSegments?.reduce(0) { $0 + $1.payload.readableBytes + PendingSegment.overhead } ?? 0
        return halves[0].pendingCost + halves[1].pendingCost + held
    }

    func direction(of segment: TCPSegment) -> StreamDirection {
        segment.source == forwardSource ? .forward : .backward
    }

    /// Whether a segment with SYN begins another connection between the same ends.
    func isReplaced(by segment: TCPSegment) -> Bool {
        guard segment.flags.contains(.syn) else { return false }
        let half = halves[direction(of: segment).index]
        if let known = half.synSequence { return known != segment.sequence }
        if let held = firstSegments {
            let direction = direction(of: segment)
            let other = held.first { $0.flags.contains(.syn) && self.direction(of: $0) == direction }
            return other.map { $0.sequence != segment.sequence } ?? false
        }
        if isClosed { return true }
        // A SYN that comes late belongs to the direction's first byte.
        return half.hasBase && half.position(of: segment.sequence &+ 1) != 0
    }

    // MARK: - Segments

    mutating func receive(_ segment: TCPSegment, _ settings: CaptureSettings, into events: inout [StreamEvent]) {
        guard !isClosed else { return }
        if segment.flags.contains(.rst) { isReset = true }
        guard firstSegments == nil else {
            hold(segment, settings, into: &events)
            return
        }
        accept(segment, settings, into: &events)
    }

    /// Closes the connection, with everything that still waits.
    mutating func close(
        _ reason: StreamEvent.CloseReason, _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) {
        guard !isClosed else { return }
        if firstSegments != nil { begin(settings, into: &events) }
        guard !isClosed else { return }
        while force(.forward, into: &events) || force(.backward, into: &events) {
            drain(settings, into: &events)
        }
        noteEnd(.forward, into: &events)
        noteEnd(.backward, into: &events)
        end(isReset ? .reset : reason, into: &events)
    }

    /// Says what is missing at the end of a direction, as far as its FIN or the other side's acknowledgements tell.
    private mutating func noteEnd(_ direction: StreamDirection, into events: inout [StreamEvent]) {
        let half = halves[direction.index]
        let end = half.finPosition ?? half.acknowledged
        // A single byte that was acknowledged is a FIN that is not in the capture.
        guard end > half.next, half.finPosition != nil || end - half.next > 1 else { return }
        skip(direction, to: end, nil, into: &events)
    }

    private mutating func end(_ reason: StreamEvent.CloseReason, into events: inout [StreamEvent]) {
        isClosed = true
        halves[0].release()
        halves[1].release()
        events.append(StreamEvent(connection: number, kind: .closed(reason)))
    }

    /// Gives up waiting, for want of memory.
    mutating func releaseWaiting(_ settings: CaptureSettings, into events: inout [StreamEvent]) {
        if firstSegments != nil { begin(settings, into: &events) }
        while force(.forward, into: &events) || force(.backward, into: &events) {
            drain(settings, into: &events)
        }
    }

    // MARK: - The beginning

    private mutating func hold(
        _ segment: TCPSegment, _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) {
        var held = segment
        var copy = ByteBuffer()
        copy.writeImmutableBuffer(segment.payload)
        held.payload = copy
        firstSegments?.append(held)
        guard let segments = firstSegments else { return }
        let opened = segments.filter { $0.flags.contains(.syn) }
        let bothOpened =
            opened.contains { direction(of: $0) == .forward } && opened.contains { direction(of: $0) == .backward }
        if bothOpened || segments.count >= settings.startPackets { begin(settings, into: &events) }
    }

    private mutating func begin(_ settings: CaptureSettings, into events: inout [StreamEvent]) {
        let segments = firstSegments ?? []
        firstSegments = nil
        findBase(.forward, segments)
        findBase(.backward, segments)
        events.append(
            StreamEvent(
                connection: number,
                kind: .opened(forward: forwardSource, backward: backwardSource, initiator: initiator)
            )
        )
        for segment in segments where !isClosed { accept(segment, settings, into: &events) }
    }

    /// Finds where a direction begins: behind its SYN, else at the earliest of its first bytes.
    private mutating func findBase(_ direction: StreamDirection, _ segments: [TCPSegment]) {
        let own = segments.filter { self.direction(of: $0) == direction && !$0.flags.contains(.rst) }
        if let syn = own.first(where: { $0.flags.contains(.syn) }) {
            halves[direction.index].synSequence = syn.sequence
            halves[direction.index].setBase(syn.sequence &+ 1)
            initiator = syn.flags.contains(.ack) ? direction.opposite : direction
            return
        }
        let withBytes = own.filter { $0.payload.readableBytes + $0.missing > 0 }
        // A segment without bytes says what comes next; of several, the one farthest on is no keep-alive probe.
        let sequence =
            withBytes.isEmpty
            ? Self.extreme(own.map(\.sequence), latest: true)
            : Self.extreme(withBytes.map(\.sequence), latest: false)
        if let sequence { halves[direction.index].setBase(sequence) }
    }

    private static func extreme(_ sequences: [UInt32], latest: Bool) -> UInt32? {
        sequences.max { left, right in
            let distance = Int32(bitPattern: right &- left)
            return latest ? distance > 0 : distance < 0
        }
    }

    // MARK: - In the middle

    @inline(__always)
    private mutating func accept(
        _ segment: TCPSegment, _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) {
        packets += 1
        let direction = direction(of: segment)
        if segment.flags.contains(.rst) { return }
        var sequence = segment.sequence
        if segment.flags.contains(.syn) {
            sequence = sequence &+ 1
            halves[direction.index].synSequence = segment.sequence
        }
        if !halves[direction.index].hasBase { halves[direction.index].setBase(sequence) }

        var acknowledged: Int64?
        if segment.flags.contains(.ack) {
            acknowledged = halves[direction.opposite.index].acknowledge(segment.acknowledgement)
        }
        let position = halves[direction.index].position(of: sequence)
        let length = segment.payload.readableBytes + segment.missing
        if segment.flags.contains(.fin) { halves[direction.index].finish(at: position + Int64(length)) }
        if length > 0 {
            take(segment, direction, at: position, acknowledged: acknowledged, settings, into: &events)
        }
        settle(segment.timestamp, settings, into: &events)
    }

    @inline(__always)
    private mutating func take(
        _ segment: TCPSegment, _ direction: StreamDirection, at position: Int64, acknowledged: Int64?,
        _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) {
        if position == halves[direction.index].next, segment.missing == 0, halves[direction.index].pending.isEmpty,
            isReceived(acknowledged, direction.opposite)
        {
            events.append(
                StreamEvent(connection: number, kind: .bytes(direction, segment.payload, segment.timestamp))
            )
            halves[direction.index].advance(over: segment.payload, comparedBytes: settings.comparedBytes)
            return
        }
        holdPart(segment, direction, at: position, acknowledged: acknowledged, settings, into: &events)
    }

    private mutating func holdPart(
        _ segment: TCPSegment, _ direction: StreamDirection, at position: Int64, acknowledged: Int64?,
        _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) {
        var pending = PendingSegment(
            position: position, bytes: segment.payload, missing: segment.missing, timestamp: segment.timestamp,
            acknowledged: acknowledged
        )
        let next = halves[direction.index].next
        var differing = 0
        if position < next {
            // A probe that keeps a connection alive repeats the last byte with any value.
            let isProbe = position == next - 1 && pending.bytes.readableBytes == 1
            if !isProbe { differing = halves[direction.index].differences(pending.bytes, at: position) }
            let repeated = Int(next - position)
            let known = min(repeated, pending.bytes.readableBytes)
            pending.bytes.moveReaderIndex(forwardBy: known)
            pending.missing = max(0, pending.missing - (repeated - known))
            pending.position = next
        }
        differing += halves[direction.index].hold(pending)
        if differing > 0 {
            events.append(StreamEvent(connection: number, kind: .differing(direction, count: differing)))
        }
        if halves[direction.index].pendingBytes > settings.maximumReorderedBytes
            || halves[direction.index].pending.count > settings.maximumReorderedSegments
        {
            drain(settings, into: &events)
            while halves[direction.index].pendingBytes > settings.maximumReorderedBytes
                || halves[direction.index].pending.count > settings.maximumReorderedSegments
            {
                guard force(direction, into: &events) else { break }
                drain(settings, into: &events)
            }
        }
    }

    /// Whether a direction was delivered up to a position, as far as it is known at all.
    @inline(__always)
    private func isReceived(_ position: Int64?, _ direction: StreamDirection) -> Bool {
        guard let position else { return true }
        return halves[direction.index].next >= position
    }

    /// Delivers what can be, and decides on what has been missing for too long.
    @inline(__always)
    private mutating func settle(
        _ timestamp: CaptureTimestamp?, _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) {
        if halves[0].pending.isEmpty, halves[1].pending.isEmpty, halves[0].acknowledged <= halves[0].next,
            halves[1].acknowledged <= halves[1].next, halves[0].finPosition == nil, halves[1].finPosition == nil
        {
            return
        }
        settleSlowly(timestamp, settings, into: &events)
    }

    private mutating func settleSlowly(
        _ timestamp: CaptureTimestamp?, _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) {
        repeat {
            drain(settings, into: &events)
        } while giveUp(.forward, timestamp, settings, into: &events)
            || giveUp(.backward, timestamp, settings, into: &events)
        if halves[0].isFinished, halves[1].isFinished {
            end(.finished, into: &events)
        }
    }

    private mutating func drain(_ settings: CaptureSettings, into events: inout [StreamEvent]) {
        while deliverFirst(.forward, settings, into: &events) || deliverFirst(.backward, settings, into: &events) {}
    }

    private mutating func deliverFirst(
        _ direction: StreamDirection, _ settings: CaptureSettings, into events: inout [StreamEvent]
    ) -> Bool {
        guard let first = halves[direction.index].pending.first, first.position <= halves[direction.index].next,
            isReceived(first.acknowledged, direction.opposite), let segment = halves[direction.index].takeFirst()
        else { return false }
        var bytes = segment.bytes
        // A gap that was skipped may reach into what waits.
        let passed = Int(min(halves[direction.index].next - segment.position, Int64(bytes.readableBytes)))
        bytes.moveReaderIndex(forwardBy: passed)
        if bytes.readableBytes > 0 {
            events.append(StreamEvent(connection: number, kind: .bytes(direction, bytes, segment.timestamp)))
            halves[direction.index].advance(over: bytes, comparedBytes: settings.comparedBytes)
        }
        // A segment that waits may hold what the snap length cut off from this one.
        var cut = segment.end + Int64(segment.missing) - halves[direction.index].next
        if let behind = halves[direction.index].pending.first {
            cut = min(cut, behind.position - halves[direction.index].next)
        }
        if cut > 0 {
            halves[direction.index].advance(overGap: cut)
            events.append(
                StreamEvent(
                    connection: number, kind: .gap(direction, .cut, count: Int(cut), segment.timestamp)
                )
            )
        }
        return true
    }

    /// Counts bytes as lost that were acknowledged and did not come for long enough.
    private mutating func giveUp(
        _ direction: StreamDirection, _ timestamp: CaptureTimestamp?, _ settings: CaptureSettings,
        into events: inout [StreamEvent]
    ) -> Bool {
        let half = halves[direction.index]
        guard half.acknowledged > half.next else {
            halves[direction.index].stalledSince = nil
            return false
        }
        guard let since = half.stalledSince else {
            halves[direction.index].stalledSince = packets
            return false
        }
        guard packets - since >= settings.acknowledgedLossPackets else { return false }
        guard let first = half.pending.first else {
            if half.acknowledged - half.next == 1 {
                halves[direction.index].assumeFinish()
            } else {
                skip(direction, to: half.acknowledged, timestamp, into: &events)
            }
            return true
        }
        if first.position <= half.next {
            halves[direction.index].stalledSince = nil
            // It waits for the opposite direction, whose own turn it is to give up.
            return false
        }
        skip(direction, to: min(first.position, half.acknowledged), timestamp, into: &events)
        return true
    }

    /// Delivers the first segment that waits whatever it waits for; false when none waits.
    private mutating func force(_ direction: StreamDirection, into events: inout [StreamEvent]) -> Bool {
        guard let first = halves[direction.index].pending.first else { return false }
        if first.position > halves[direction.index].next {
            skip(direction, to: first.position, first.timestamp, into: &events)
        }
        halves[direction.index].releaseFirst()
        return true
    }

    private mutating func skip(
        _ direction: StreamDirection, to position: Int64, _ timestamp: CaptureTimestamp?,
        into events: inout [StreamEvent]
    ) {
        let count = position - halves[direction.index].next
        halves[direction.index].advance(overGap: count)
        events.append(
            StreamEvent(connection: number, kind: .gap(direction, .lost, count: Int(count), timestamp))
        )
    }
}
