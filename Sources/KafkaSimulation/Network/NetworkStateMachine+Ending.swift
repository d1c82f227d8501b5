// How connections end: closed, reset, given up.

extension NetworkStateMachine {
    mutating func close(_ identifier: UInt64, side: ConnectionSide, now: Int64) {
        guard let connection = connections[identifier], connection[endpoint: side].state.isAlive else { return }
        effects.append(.note(.connection, connection: identifier, text: "\(side) closes"))
        effects.append(.ended(connection: identifier, from: side, isReset: false))
        release(connection, side, .closed, SimulatedNetworkError(kind: .closed, place: connection.name))
        guard connections[identifier] != nil else { return }
        connection[pipeFrom: side].isEnding = true
        flush(connection, side, now: now)
    }

    mutating func reset(_ identifier: UInt64, side: ConnectionSide, now: Int64) {
        guard let connection = connections[identifier], connection[endpoint: side].state.isAlive else { return }
        effects.append(.note(.connection, connection: identifier, text: "\(side) resets"))
        effects.append(.ended(connection: identifier, from: side, isReset: true))
        release(connection, side, .closed, SimulatedNetworkError(kind: .closed, place: connection.name))
        guard connections[identifier] != nil else { return }
        dropPipe(connection, side)
        let way = travelTime(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        _ = schedule(.resetArrives(connection: identifier, at: side.other), at: later(now, way))
    }

    /// An end is given up without a word to the other.
    mutating func fail(_ connection: ConnectionState, _ side: ConnectionSide, _ error: SimulatedNetworkError) {
        guard connection[endpoint: side].state.isAlive else { return }
        effects.append(.note(.connection, connection: connection.identifier, text: "\(side) fails, \(error)"))
        release(connection, side, .failed(error), error)
        guard connections[connection.identifier] != nil else { return }
        dropPipe(connection, side)
    }

    /// Ends one side: whoever waits there is told, and a connection with no side left is forgotten.
    mutating func release(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        _ state: Endpoint.State,
        _ error: SimulatedNetworkError
    ) {
        if case .connecting(let waiter) = connection[endpoint: side].state { resume(waiter, .failure(error)) }
        connection[endpoint: side].state = state
        connection[endpoint: side].arrived.removeAll()
        cancel(&connection[endpoint: side].readableTimer)
        if let reader = connection[endpoint: side].reader {
            connection[endpoint: side].reader = nil
            resume(reader.waiter, .failure(error))
        }
        let writers = connection[pipeFrom: side].writers
        connection[pipeFrom: side].writers = []
        for writer in writers { resume(writer.waiter, .failure(error)) }
        if side == .client {
            cancel(&connection.connectTimer)
            if !connection.isAccepted { cancel(&connection.handshakeTimer) }
        }
        guard !connection.client.state.isAlive, !connection.server.state.isAlive else { return }
        forget(connection)
    }

    private mutating func forget(_ connection: ConnectionState) {
        dropPipe(connection, .client)
        dropPipe(connection, .server)
        cancel(&connection.handshakeTimer)
        cancel(&connection.connectTimer)
        for side in [ConnectionSide.client, .server] {
            // An attempt that failed has no end that could be asked.
            guard connection.isAccepted, !connection[endpoint: side].isAbandoned,
                let error = error(of: connection, side)
            else { continue }
            failures[EndKey(connection: connection.identifier, side: side)] = error
        }
        connections[connection.identifier] = nil
    }

    mutating func dropPipe(_ connection: ConnectionState, _ side: ConnectionSide) {
        connection[pipeFrom: side].removeAll()
        cancel(&connection[pipeFrom: side].flushTimer)
        cancel(&connection[pipeFrom: side].arrivalTimer)
        cancel(&connection[pipeFrom: side].windowTimer)
        cancel(&connection[pipeFrom: side].timeoutTimer)
    }

    mutating func startTimeout(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        guard connection[pipeFrom: side].timeoutTimer == nil else { return }
        let link = link(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let timer = schedule(
            .sendingTimesOut(connection: connection.identifier, from: side),
            at: later(now, max(0, link.retransmissionTimeout.wholeNanoseconds))
        )
        connection[pipeFrom: side].timeoutTimer = timer
    }

    mutating func resetArrives(_ connection: ConnectionState, at side: ConnectionSide) {
        guard !isCut(from: connection[endpoint: side.other].node, to: connection[endpoint: side].node) else { return }
        fail(connection, side, SimulatedNetworkError(kind: .reset, place: connection.name))
    }

    mutating func sendingTimesOut(_ connection: ConnectionState, from side: ConnectionSide) {
        connection[pipeFrom: side].timeoutTimer = nil
        guard connection[endpoint: side].state.isAlive else {
            // A closed end whose last bytes never got through is forgotten by its node.
            return dropPipe(connection, side)
        }
        fail(connection, side, SimulatedNetworkError(kind: .timedOut, place: connection.name))
    }

    /// Takes back what a caller waits for. It is not resumed after that.
    mutating func cancelWait(_ waiter: UInt64) {
        for node in nodes.indices {
            for port in nodes[node].listeners.keys {
                nodes[node].listeners[port]?.acceptors.removeAll { $0 == waiter }
            }
        }
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server] {
                if connection[endpoint: side].reader?.waiter == waiter { connection[endpoint: side].reader = nil }
                connection[pipeFrom: side].writers.removeAll { $0.waiter == waiter }
            }
            if case .connecting(waiter) = connection.client.state {
                fail(connection, .client, SimulatedNetworkError(kind: .closed, place: connection.name))
            }
        }
    }
}
