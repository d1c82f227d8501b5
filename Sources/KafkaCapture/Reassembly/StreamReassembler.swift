import NIOCore

/// The TCP connections of a capture: segments in, stream events out.
struct StreamReassembler: Sendable {
    private struct Key: Hashable {
        var lower: Endpoint
        var higher: Endpoint

        init(_ segment: TCPSegment) {
            (lower, higher) =
                segment.source < segment.destination
                ? (segment.source, segment.destination) : (segment.destination, segment.source)
        }
    }

    /// After how many further packets a connection that was reset is closed; those out of order may come until then.
    private static let resetPackets: UInt64 = 64

    private let settings: CaptureSettings
    private var slots: [Key: Int] = [:]
    private var connections: [Connection] = []
    private var freeSlots: [Int] = []
    private var keys: [Key?] = []
    private var waitingBytes = 0
    private var packets: UInt64 = 0
    private var nextNumber = 0

    /// The slots of connections that were reset, with the packet at which to close them and their number.
    private var resets: [(deadline: UInt64, slot: Int, number: Int)] = []
    private var firstReset = 0

    /// The slot of the packet before, which most packets share.
    private var lastKey: Key?
    private var lastSlot = 0

    init(_ settings: CaptureSettings) {
        self.settings = settings
    }

    /// The memory that what waits for others takes in all connections, in bytes.
    var bytesWaiting: Int { waitingBytes }

    /// The number of connections that are followed.
    var openConnections: Int { slots.count }

    /// Takes in a segment and appends what follows from it.
    mutating func receive(_ segment: TCPSegment, into events: inout [StreamEvent]) {
        packets += 1
        closeResets(into: &events)
        let key = Key(segment)
        let slot: Int
        if key == lastKey {
            slot = lastSlot
        } else if let known = slots[key] {
            slot = known
        } else {
            // A reset of what was never seen says nothing.
            if segment.flags.contains(.rst), segment.payload.readableBytes == 0 { return }
            slot = open(key, segment, into: &events)
        }
        lastKey = key
        lastSlot = slot
        if segment.flags.contains(.syn), connections[slot].isReplaced(by: segment) {
            change(slot, into: &events) { connection, settings, events in
                connection.close(.replaced, settings, into: &events)
            }
            connections[slot] = Connection(number: takeNumber(), first: segment)
        }
        let wasReset = connections[slot].isReset
        connections[slot].lastPacket = packets
        change(slot, into: &events) { connection, settings, events in
            connection.receive(segment, settings, into: &events)
        }
        if connections[slot].isReset, !wasReset {
            resets.append((packets + Self.resetPackets, slot, connections[slot].number))
        }
        if waitingBytes > settings.maximumWaitingBytes {
            change(slot, into: &events) { connection, settings, events in
                connection.releaseWaiting(settings, into: &events)
            }
        }
    }

    /// Ends all connections with the capture, in the order of their numbers.
    mutating func finish(into events: inout [StreamEvent]) {
        let open = slots.values.sorted { connections[$0].number < connections[$1].number }
        for slot in open {
            change(slot, into: &events) { connection, settings, events in
                connection.close(.captureEnded, settings, into: &events)
            }
        }
        slots.removeAll()
        connections.removeAll()
        keys.removeAll()
        freeSlots.removeAll()
        resets.removeAll()
        firstReset = 0
        lastKey = nil
    }

    /// Lets a connection change, and keeps count of the bytes that wait.
    @inline(__always)
    private mutating func change(
        _ slot: Int, into events: inout [StreamEvent],
        _ body: (inout Connection, CaptureSettings, inout [StreamEvent]) -> Void
    ) {
        waitingBytes -= connections[slot].waitingBytes
        body(&connections[slot], settings, &events)
        waitingBytes += connections[slot].waitingBytes
    }

    private mutating func takeNumber() -> Int {
        defer { nextNumber += 1 }
        return nextNumber
    }

    private mutating func open(_ key: Key, _ segment: TCPSegment, into events: inout [StreamEvent]) -> Int {
        if slots.count >= max(settings.maximumConnections, 1) { evict(into: &events) }
        let connection = Connection(number: takeNumber(), first: segment)
        let slot: Int
        if let free = freeSlots.popLast() {
            slot = free
            connections[slot] = connection
            keys[slot] = key
        } else {
            slot = connections.count
            connections.append(connection)
            keys.append(key)
        }
        slots[key] = slot
        return slot
    }

    /// Closes a sixteenth of the connections: those already at their end, then those silent for the longest time.
    private mutating func evict(into events: inout [StreamEvent]) {
        let order = slots.values.sorted { left, right in
            let (first, second) = (connections[left], connections[right])
            if first.isClosed != second.isClosed { return first.isClosed }
            return first.lastPacket < second.lastPacket
        }
        for slot in order.prefix(max(1, order.count / 16)) {
            change(slot, into: &events) { connection, settings, events in
                connection.close(.evicted, settings, into: &events)
            }
            if let key = keys[slot] { slots[key] = nil }
            keys[slot] = nil
            freeSlots.append(slot)
        }
        lastKey = nil
    }

    private mutating func closeResets(into events: inout [StreamEvent]) {
        while firstReset < resets.count, resets[firstReset].deadline <= packets {
            let (_, slot, number) = resets[firstReset]
            firstReset += 1
            guard slot < connections.count, connections[slot].number == number else { continue }
            change(slot, into: &events) { connection, settings, events in
                connection.close(.reset, settings, into: &events)
            }
        }
        if firstReset > 1024 {
            resets.removeFirst(firstReset)
            firstReset = 0
        }
    }
}
