import NIOCore

// What goes wrong on demand, and how traffic goes on afterwards.

extension NetworkStateMachine {
    mutating func block(from: Int, to: Int) {
        guard blocked.insert(LinkKey(from: from, to: to)).inserted else { return }
        effects.append(.note(.fault, connection: 0, text: "\(nodes[from].name) does not reach \(nodes[to].name)"))
    }

    mutating func unblock(from: Int, to: Int, now: Int64) {
        guard blocked.remove(LinkKey(from: from, to: to)) != nil else { return }
        effects.append(.note(.fault, connection: 0, text: "\(nodes[from].name) reaches \(nodes[to].name) again"))
        resumeTraffic(now: now)
    }

    mutating func unblockAll(now: Int64) {
        for key in blocked.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
            unblock(from: key.from, to: key.to, now: now)
        }
        for node in isolated.sorted() { rejoin(node: node, now: now) }
    }

    /// A node's process ends: its listeners close and its connections are reset.
    mutating func stop(node: Int, now: Int64) {
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) stops"))
        for port in nodes[node].listeners.keys.sorted() { stopListening(node: node, port: port, now: now) }
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server] where connection[endpoint: side].node == node {
                reset(identifier, side: side, now: now)
            }
        }
    }

    mutating func resetAll(between node: Int, and other: Int, now: Int64) {
        effects.append(
            .note(.fault, connection: 0, text: "connections of \(nodes[node].name) and \(nodes[other].name) break")
        )
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier],
                [[node, other], [other, node]].contains([connection.client.node, connection.server.node])
            else { continue }
            for side in [ConnectionSide.client, .server] {
                fail(connection, side, SimulatedNetworkError(kind: .reset, place: connection.name))
            }
        }
    }

    /// A node goes away without a word, as when its power fails: nobody is told.
    mutating func vanish(node: Int, now: Int64) {
        guard nodes[node].isPresent else { return }
        nodes[node].isPresent = false
        dropMessages(from: node)
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) vanishes"))
        for port in nodes[node].listeners.keys.sorted() { stopListening(node: node, port: port, now: now) }
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server]
            where connection[endpoint: side].node == node && connection[endpoint: side].state.isAlive {
                let error = SimulatedNetworkError(kind: .vanished, place: connection.name)
                release(connection, side, .vanished, error)
                if connections[identifier] != nil { dropPipe(connection, side) }
            }
        }
    }

    /// A node is back. It knows nothing of its earlier connections and answers them with a reset.
    mutating func appear(node: Int, now: Int64) {
        guard !nodes[node].isPresent else { return }
        nodes[node].isPresent = true
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) is back"))
        resumeTraffic(now: now)
    }

    /// Whatever was held back and can go through now is sent again, a little later, as the pauses between attempts
    /// have it.
    mutating func resumeTraffic(now: Int64) {
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server] {
                let sender = connection[endpoint: side].node
                let receiver = connection[endpoint: side.other].node
                if connection[pipeFrom: side].isHeld, !isCut(from: sender, to: receiver) {
                    resendHeld(connection, side, now: now)
                }
                if !isCut(from: receiver, to: sender) {
                    connection[pipeFrom: side].isAcknowledgementHeld = false
                    if connection[pipeFrom: side].isWindowHeld {
                        connection[pipeFrom: side].isWindowHeld = false
                        let back = travelTime(from: receiver, to: sender)
                        let timer = schedule(.windowOpens(connection: identifier, from: side), at: later(now, back))
                        connection[pipeFrom: side].windowTimer = timer
                    }
                }
                let pipe = connection[pipeFrom: side]
                if !pipe.isHeld, !pipe.isWindowHeld, !pipe.isAcknowledgementHeld {
                    cancel(&connection[pipeFrom: side].timeoutTimer)
                }
            }
        }
        resumeMessages(now: now)
    }

    private mutating func resendHeld(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].isHeld = false
        connection[pipeFrom: side].lastArrival = 0
        let key = LinkKey(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let link = link(from: key.from, to: key.to)
        let resent = later(now, draw(upTo: .milliseconds(200)))
        for index in connection[pipeFrom: side].flight.indices.dropFirst(connection[pipeFrom: side].flightHead) {
            let bytes = connection[pipeFrom: side].flight[index].bytes.readableBytes
            let moment = max(
                arrival(key, link, bytes: bytes, now: resent),
                connection[pipeFrom: side].lastArrival
            )
            connection[pipeFrom: side].flight[index].arrival = moment
            connection[pipeFrom: side].lastArrival = moment
        }
        scheduleArrival(connection, side, now: now)
    }
}
