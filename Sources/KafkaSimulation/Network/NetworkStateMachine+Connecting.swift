// How connections come about: listeners, and the handshake.

extension NetworkStateMachine {
    mutating func listen(node: Int, port: Int, backlog: Int) -> SimulatedNetworkError? {
        let place = "\(nodes[node].name):\(port)"
        guard nodes[node].isPresent else { return SimulatedNetworkError(kind: .vanished, place: place) }
        guard nodes[node].listeners[port] == nil else {
            return SimulatedNetworkError(kind: .addressInUse, place: place)
        }
        nodes[node].listeners[port] = Listener(backlog: max(1, backlog))
        effects.append(.note(.connection, connection: 0, text: "\(place) listens"))
        return nil
    }

    mutating func stopListening(node: Int, port: Int, now: Int64) {
        guard let listener = nodes[node].listeners.removeValue(forKey: port) else { return }
        let place = "\(nodes[node].name):\(port)"
        let kind: SimulatedNetworkError.Kind = nodes[node].isPresent ? .closed : .vanished
        for waiter in listener.acceptors {
            resume(waiter, .failure(SimulatedNetworkError(kind: kind, place: place)))
        }
        if nodes[node].isPresent {
            for identifier in listener.queue { reset(identifier, side: .server, now: now) }
        }
        effects.append(.note(.connection, connection: 0, text: "\(place) listens no more"))
    }

    mutating func accept(node: Int, port: Int, waiter: UInt64) -> NetworkResult? {
        guard nodes[node].listeners[port] != nil else {
            let place = "\(nodes[node].name):\(port)"
            let kind: SimulatedNetworkError.Kind = nodes[node].isPresent ? .closed : .vanished
            return .failure(SimulatedNetworkError(kind: kind, place: place))
        }
        if let first = nodes[node].listeners[port]?.queue.first {
            nodes[node].listeners[port]?.queue.removeFirst()
            return .connection(first)
        }
        nodes[node].listeners[port]?.acceptors.append(waiter)
        return nil
    }

    mutating func connect(from: Int, to: Int, port: Int, timeout: Duration, waiter: UInt64, now: Int64)
        -> NetworkResult?
    {
        let name = "\(nodes[from].name) to \(nodes[to].name):\(port)"
        guard nodes[from].isPresent else {
            return .failure(SimulatedNetworkError(kind: .vanished, place: name))
        }
        connectionNumbers += 1
        let connection = ConnectionState(
            identifier: connectionNumbers,
            name: name,
            port: port,
            client: from,
            server: to,
            waiter: waiter
        )
        connections[connectionNumbers] = connection
        effects.append(.note(.connection, connection: connectionNumbers, text: "\(name) begins"))
        connection.connectTimer = schedule(
            .connectTimesOut(connection: connectionNumbers),
            at: later(now, max(0, timeout.wholeNanoseconds))
        )
        connection.handshakeTimer = schedule(
            .handshakeArrives(connection: connectionNumbers),
            at: later(now, travelTime(from: from, to: to))
        )
        return nil
    }

    mutating func handshakeArrives(_ connection: ConnectionState, now: Int64) {
        connection.handshakeTimer = nil
        let server = connection.server.node
        guard !isCut(from: connection.client.node, to: server) else {
            return retryHandshake(connection, .handshakeArrives(connection: connection.identifier), now: now)
        }
        guard let listener = nodes[server].listeners[connection.port] else {
            connection.handshakeTimer = schedule(
                .refusalArrives(connection: connection.identifier),
                at: later(now, travelTime(from: server, to: connection.client.node))
            )
            return
        }
        if let acceptor = listener.acceptors.first {
            nodes[server].listeners[connection.port]?.acceptors.removeFirst()
            resume(acceptor, .connection(connection.identifier))
        } else if listener.queue.count < listener.backlog {
            nodes[server].listeners[connection.port]?.queue.append(connection.identifier)
        } else {
            return retryHandshake(connection, .handshakeArrives(connection: connection.identifier), now: now)
        }
        connection.isAccepted = true
        connection.server.state = .open
        connection.attempts = 0
        effects.append(.note(.connection, connection: connection.identifier, text: "reaches its listener"))
        effects.append(.opened(connection: connection.identifier, route(of: connection)))
        connection.handshakeTimer = schedule(
            .acceptanceArrives(connection: connection.identifier),
            at: later(now, travelTime(from: server, to: connection.client.node))
        )
    }

    func route(of connection: ConnectionState) -> NetworkRoute {
        let (client, server) = (connection.client.node, connection.server.node)
        return NetworkRoute(
            client: (client, nodes[client].name), server: (server, nodes[server].name), port: connection.port)
    }

    /// A message of the handshake is sent again after one second, then two, four and so on.
    private mutating func retryHandshake(_ connection: ConnectionState, _ event: NetworkEvent, now: Int64) {
        let pause: Int64 = 1_000_000_000 << Int64(min(connection.attempts, 6))
        connection.attempts += 1
        connection.handshakeTimer = schedule(event, at: later(now, pause))
    }

    mutating func acceptanceArrives(_ connection: ConnectionState, now: Int64) {
        connection.handshakeTimer = nil
        guard !isCut(from: connection.server.node, to: connection.client.node) else {
            return retryHandshake(connection, .acceptanceArrives(connection: connection.identifier), now: now)
        }
        guard case .connecting(let waiter) = connection.client.state else {
            // The client has given up in the meantime, and says so.
            let way = travelTime(from: connection.client.node, to: connection.server.node)
            _ = schedule(.resetArrives(connection: connection.identifier, at: .server), at: later(now, way))
            return
        }
        cancel(&connection.connectTimer)
        connection.client.state = .open
        effects.append(.note(.connection, connection: connection.identifier, text: "is open"))
        resume(waiter, .connection(connection.identifier))
    }

    mutating func failToConnect(_ connection: ConnectionState, _ kind: SimulatedNetworkError.Kind) {
        guard case .connecting = connection.client.state else { return }
        fail(connection, .client, SimulatedNetworkError(kind: kind, place: connection.name))
    }

    mutating func refusalArrives(_ connection: ConnectionState, now: Int64) {
        connection.handshakeTimer = nil
        guard !isCut(from: connection.server.node, to: connection.client.node) else {
            return retryHandshake(connection, .handshakeArrives(connection: connection.identifier), now: now)
        }
        failToConnect(connection, .refused)
    }
}
