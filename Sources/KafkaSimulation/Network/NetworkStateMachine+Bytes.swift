import NIOCore

// How bytes get from one end to the other: writing, segments under way, reading, and the window between.

extension NetworkStateMachine {
    mutating func write(
        _ identifier: UInt64,
        side: ConnectionSide,
        _ bytes: ByteBuffer,
        waiter: UInt64,
        now: Int64
    ) -> NetworkResult? {
        guard let connection = connections[identifier] else { return .failure(error(of: identifier, side)) }
        if let error = error(of: connection, side) { return .failure(error) }
        guard bytes.readableBytes > 0 else { return .written }
        connection[pipeFrom: side].writers.append((waiter, bytes))
        return acceptBytes(connection, side, now: now, present: waiter)
    }

    /// Takes bytes from those who write, as far as the window allows. The result is that of the writer who asks.
    @discardableResult
    private mutating func acceptBytes(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        now: Int64,
        present: UInt64? = nil
    ) -> NetworkResult? {
        var result: NetworkResult?
        let link = link(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let window = UInt64(max(1, link.window))
        var accepted = false
        while !connection[pipeFrom: side].writers.isEmpty {
            let used = connection[pipeFrom: side].accepted - connection[pipeFrom: side].acknowledged
            guard used < window else { break }
            let length = min(
                connection[pipeFrom: side].writers[0].bytes.readableBytes,
                Int(window - used)
            )
            guard let slice = connection[pipeFrom: side].writers[0].bytes.readSlice(length: length) else { break }
            connection[pipeFrom: side].accepted += UInt64(length)
            connection[pipeFrom: side].pending.append(slice)
            effects.append(.sent(connection: connection.identifier, from: side, slice))
            accepted = true
            guard connection[pipeFrom: side].writers[0].bytes.readableBytes == 0 else { continue }
            let waiter = connection[pipeFrom: side].writers.removeFirst().waiter
            if waiter == present { result = .written } else { resume(waiter, .written) }
        }
        if accepted { scheduleFlush(connection, side, link, now: now) }
        return result
    }

    private mutating func scheduleFlush(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        _ link: SimulatedLink,
        now: Int64
    ) {
        guard connection[pipeFrom: side].flushTimer == nil else { return }
        let delay = chance(link.coalescing) ? draw(upTo: link.coalescingDelay) : 0
        guard delay > 0 else { return flush(connection, side, now: now) }
        let timer = schedule(.flush(connection: connection.identifier, from: side), at: later(now, delay))
        connection[pipeFrom: side].flushTimer = timer
    }

    /// Sends what is pending, in segments.
    mutating func flush(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        cancel(&connection[pipeFrom: side].flushTimer)
        let key = LinkKey(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let link = link(from: key.from, to: key.to)
        while !connection[pipeFrom: side].pending.isEmpty {
            var size = min(connection[pipeFrom: side].pending.count, max(1, link.maximumSegmentSize))
            if chance(link.fragmentation) { size = 1 + Int(random.next(below: UInt64(size))) }
            let bytes = connection[pipeFrom: side].pending.take(upTo: size)
            let segment = Pipe.Segment(
                bytes: bytes,
                isEnd: false,
                arrival: arrival(key, link, bytes: bytes.readableBytes, now: now)
            )
            append(segment, to: connection, side)
        }
        if connection[pipeFrom: side].isEnding {
            connection[pipeFrom: side].isEnding = false
            let segment = Pipe.Segment(
                bytes: ByteBuffer(), isEnd: true, arrival: arrival(key, link, bytes: 0, now: now))
            append(segment, to: connection, side)
        }
        scheduleArrival(connection, side, now: now)
    }

    mutating func arrival(_ key: LinkKey, _ link: SimulatedLink, bytes: Int, now: Int64) -> Int64 {
        var departure = now
        if let rate = link.bytesPerSecond, bytes > 0 {
            let start = max(now, busyUntil[key] ?? 0)
            let (product, overflow) = Int64(bytes).multipliedReportingOverflow(by: 1_000_000_000)
            departure = later(start, (overflow ? .max : product) / Int64(max(1, rate)))
            busyUntil[key] = departure
        }
        return later(departure, travelTime(from: key.from, to: key.to))
    }

    /// A later segment never arrives before an earlier one.
    func append(_ segment: Pipe.Segment, to connection: ConnectionState, _ side: ConnectionSide) {
        var segment = segment
        segment.arrival = max(segment.arrival, connection[pipeFrom: side].lastArrival)
        connection[pipeFrom: side].lastArrival = segment.arrival
        connection[pipeFrom: side].flight.append(segment)
    }

    mutating func scheduleArrival(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        guard connection[pipeFrom: side].arrivalTimer == nil, !connection[pipeFrom: side].isHeld,
            let first = connection[pipeFrom: side].first
        else { return }
        let timer = schedule(
            .segmentArrives(connection: connection.identifier, from: side),
            at: max(now, first.arrival)
        )
        connection[pipeFrom: side].arrivalTimer = timer
    }

    mutating func segmentArrives(_ connection: ConnectionState, from side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].arrivalTimer = nil
        let sender = connection[endpoint: side].node
        let receiver = connection[endpoint: side.other].node
        guard !isCut(from: sender, to: receiver) else {
            connection[pipeFrom: side].isHeld = true
            return startTimeout(connection, side, now: now)
        }
        guard connection[endpoint: side.other].state.isAlive else {
            return rejectSegment(connection, from: side, now: now)
        }
        while let segment = connection[pipeFrom: side].first, segment.arrival <= now {
            connection[pipeFrom: side].removeFirst()
            connection[endpoint: side.other].arrived.append(segment.bytes)
            if segment.isEnd { connection[endpoint: side.other].hasEnd = true }
        }
        if isCut(from: receiver, to: sender) {
            connection[pipeFrom: side].isAcknowledgementHeld = true
            startTimeout(connection, side, now: now)
        }
        serveReader(connection, side.other, now: now)
        scheduleArrival(connection, side, now: now)
    }

    /// What arrives at an end that is not there any more is answered by a reset.
    private mutating func rejectSegment(_ connection: ConnectionState, from side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].removeAll()
        let back = travelTime(from: connection[endpoint: side.other].node, to: connection[endpoint: side].node)
        _ = schedule(.resetArrives(connection: connection.identifier, at: side), at: later(now, back))
    }

    mutating func read(
        _ identifier: UInt64,
        side: ConnectionSide,
        limit: Int,
        waiter: UInt64,
        now: Int64
    ) -> NetworkResult? {
        guard let connection = connections[identifier] else { return .failure(error(of: identifier, side)) }
        guard connection[endpoint: side].reader == nil else {
            return .failure(SimulatedNetworkError(kind: .alreadyReading, place: connection.name))
        }
        if let result = takeBytes(connection, side, limit: limit, now: now) { return result }
        if let error = error(of: connection, side) { return .failure(error) }
        connection[endpoint: side].reader = (waiter, limit)
        waitUntilReadable(connection, side, now: now)
        return nil
    }

    private mutating func takeBytes(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        limit: Int,
        now: Int64
    ) -> NetworkResult? {
        guard case .open = connection[endpoint: side].state else { return nil }
        guard !connection[endpoint: side].arrived.isEmpty else {
            return connection[endpoint: side].hasEnd ? .bytes(nil) : nil
        }
        guard now >= connection[endpoint: side].readableFrom else { return nil }
        var limit = max(1, limit)
        let rate = nodes[connection[endpoint: side].node].readBytesPerSecond
        // A slow node reads what it can in a twentieth of a second, then pauses for as long as that takes it.
        if let rate { limit = min(limit, max(1, rate / 20)) }
        let bytes = connection[endpoint: side].arrived.take(upTo: limit)
        let count = bytes.readableBytes
        connection[endpoint: side].consumed += UInt64(count)
        if let rate {
            connection[endpoint: side].readableFrom = later(now, Int64(count) * 1_000_000_000 / Int64(rate))
        }
        effects.append(.received(connection: connection.identifier, at: side, count: count))
        announceWindow(connection, side, now: now)
        return .bytes(bytes)
    }

    mutating func serveReader(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        guard let reader = connection[endpoint: side].reader else { return }
        if let result = takeBytes(connection, side, limit: reader.limit, now: now) {
            connection[endpoint: side].reader = nil
            resume(reader.waiter, result)
        } else {
            waitUntilReadable(connection, side, now: now)
        }
    }

    private mutating func waitUntilReadable(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        let moment = connection[endpoint: side].readableFrom
        guard moment > now, !connection[endpoint: side].arrived.isEmpty,
            connection[endpoint: side].readableTimer == nil
        else { return }
        let timer = schedule(.readable(connection: connection.identifier, at: side), at: moment)
        connection[endpoint: side].readableTimer = timer
    }

    /// Tells the sender of what was read, when it is waiting for that or much has been read since it last heard.
    private mutating func announceWindow(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        let sender = side.other
        guard connection[pipeFrom: sender].windowTimer == nil, !connection[pipeFrom: sender].isWindowHeld else {
            return
        }
        let unannounced = connection[endpoint: side].consumed - connection[endpoint: side].announced
        let link = link(from: connection[endpoint: sender].node, to: connection[endpoint: side].node)
        guard unannounced > 0,
            !connection[pipeFrom: sender].writers.isEmpty || unannounced >= UInt64(max(1, link.window / 2))
        else { return }
        connection[endpoint: side].announced = connection[endpoint: side].consumed
        let back = travelTime(from: connection[endpoint: side].node, to: connection[endpoint: sender].node)
        let timer = schedule(.windowOpens(connection: connection.identifier, from: sender), at: later(now, back))
        connection[pipeFrom: sender].windowTimer = timer
    }

    mutating func windowOpens(_ connection: ConnectionState, from side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].windowTimer = nil
        guard !isCut(from: connection[endpoint: side.other].node, to: connection[endpoint: side].node) else {
            connection[pipeFrom: side].isWindowHeld = true
            return startTimeout(connection, side, now: now)
        }
        connection[pipeFrom: side].acknowledged = connection[endpoint: side.other].announced
        acceptBytes(connection, side, now: now)
        announceWindow(connection, side.other, now: now)
    }

    func error(of connection: ConnectionState, _ side: ConnectionSide) -> SimulatedNetworkError? {
        switch connection[endpoint: side].state {
        case .connecting, .open: nil
        case .closed: SimulatedNetworkError(kind: .closed, place: connection.name)
        case .failed(let error): error
        case .vanished: SimulatedNetworkError(kind: .vanished, place: connection.name)
        }
    }

    func error(of identifier: UInt64, _ side: ConnectionSide) -> SimulatedNetworkError {
        failures[EndKey(connection: identifier, side: side)]
            ?? SimulatedNetworkError(kind: .closed, place: "connection \(identifier)")
    }

    /// Nobody will ask for an end any more.
    mutating func abandon(_ identifier: UInt64, side: ConnectionSide) {
        connections[identifier]?[endpoint: side].isAbandoned = true
        failures[EndKey(connection: identifier, side: side)] = nil
    }
}
