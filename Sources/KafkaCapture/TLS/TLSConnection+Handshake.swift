import NIOCore

/// What the sides say about TLS itself, and the keys that follow from it.
extension TLSConnection {
    /// Takes in the content of a record.
    mutating func handle(
        _ type: TLSContentType, _ content: ByteBuffer, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) {
        switch type {
        case .applicationData where content.readableBytes > 0:
            emit(.bytes(direction, content, time), into: &output)
        case .alert:
            guard content.readableBytes == 2,
                let level = content.getInteger(at: content.readerIndex, as: UInt8.self),
                let code = content.getInteger(at: content.readerIndex + 1, as: UInt8.self)
            else { return }
            note(.alert(TLSAlert(isFatal: level == 2, code: code)), direction, into: &output)
        case .handshake:
            for message in halves[direction.index].handshake.receive(content) {
                handle(message.kind, message.body, direction, time, &logs, into: &output)
            }
        default: break
        }
    }

    private mutating func handle(
        _ kind: TLSHandshakeReader.Kind, _ body: ByteBuffer, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) {
        switch kind {
        case .clientHello:
            guard let hello = TLSClientHello(body) else { return }
            if halves[direction.index].keys == nil {
                clientDirection = direction
            } else {
                note(.renegotiation, direction, into: &output)
            }
            clientHello = hello
            session.serverName = hello.serverName
        case .serverHello:
            guard let hello = TLSServerHello(body), !hello.isRetryRequest else { return }
            serverHello = hello
            session.version = hello.version
            session.cipherSuite = hello.cipherSuite
            if hello.version != .tls13 { endWaiting(&logs, into: &output) }
        case .encryptedExtensions:
            guard acceptsEarlyData == nil, direction != clientDirection else { return }
            acceptsEarlyData = TLSExtensions(body).contains { $0.type == TLSExtensions.earlyData }
            endWaiting(&logs, into: &output)
        }
    }

    /// Reads the client's direction on, which has waited for what the server says.
    mutating func endWaiting(_ logs: inout TLSKeyLogs, into output: inout [TLSOutput]) {
        guard halves[clientDirection.index].isWaiting else { return }
        if acceptsEarlyData == nil { acceptsEarlyData = serverHello?.version == .tls13 }
        halves[clientDirection.index].isWaiting = false
        advance(clientDirection, halves[clientDirection.index].time, &logs, into: &output)
    }

    // MARK: - Keys

    /// Keys that may follow those in use, or the secrets of which one is needed.
    enum Following {
        case keys([TLSHalf.Keys])
        case missing([TLSKeyLog.Label])
    }

    /// The keys that may follow those in use, in their order.
    mutating func followingKeys(_ direction: StreamDirection, _ logs: inout TLSKeyLogs) -> Following {
        if let known = halves[direction.index].followingKeys { return .keys(known) }
        guard let random = clientHello?.random, let suite = serverHello?.cipherSuite else { return .keys([]) }
        guard session.version == .tls13 else { return firstEpoch(direction, random, &logs) }
        let isClient = direction == clientDirection
        let half = halves[direction.index]
        if let keys = half.keys, case .traffic(let generation) = keys.phase {
            return nextTraffic(keys, generation, direction, suite)
        }
        var candidates: [(phase: TLSHalf.Phase, label: TLSKeyLog.Label)] = []
        if half.phase == .plaintext, isClient, clientHello?.hasEarlyData == true, acceptsEarlyData != false {
            candidates.append((.early, .clientEarly))
        }
        if half.phase != .handshake { candidates.append((.handshake, isClient ? .clientHandshake : .serverHandshake)) }
        candidates.append((.traffic(0), isClient ? .clientTraffic(0) : .serverTraffic(0)))
        var found: [TLSHalf.Keys] = []
        var missing: [TLSKeyLog.Label] = []
        for candidate in candidates {
            if let secret = logs.secret(candidate.label, of: random) {
                guard let protection = TLSRecordProtection(secret: secret, suite) else { continue }
                found.append(TLSHalf.Keys(phase: candidate.phase, protection: protection, secret: secret))
            } else if candidate.phase != .early {
                missing.append(candidate.label)
            }
        }
        let isUsable = found.contains { $0.phase != .early }
        if !isUsable, !missing.isEmpty { return .missing(missing) }
        // With secrets missing they are looked up again: they may come.
        if missing.isEmpty { halves[direction.index].followingKeys = found }
        return .keys(found)
    }

    private mutating func nextTraffic(
        _ keys: TLSHalf.Keys, _ generation: Int, _ direction: StreamDirection, _ suite: TLSCipherSuite
    ) -> Following {
        guard let hash = suite.protection?.hash else { return .keys([]) }
        let secret = TLSKeySchedule.updated(keys.secret, hash)
        guard let protection = TLSRecordProtection(secret: secret, suite) else { return .keys([]) }
        let next = [TLSHalf.Keys(phase: .traffic(generation + 1), protection: protection, secret: secret)]
        halves[direction.index].followingKeys = next
        return .keys(next)
    }

    /// The first keys of TLS 1.2, where the message that says that they are used may be lost.
    private mutating func firstEpoch(
        _ direction: StreamDirection, _ random: TLSRandom, _ logs: inout TLSKeyLogs
    ) -> Following {
        guard halves[direction.index].keys == nil else { return .keys([]) }
        guard let master = logs.secret(.master, of: random) else { return .missing([.master]) }
        guard let protection = epoch(direction, master) else { return .keys([]) }
        let keys = [TLSHalf.Keys(phase: .epoch(1), protection: protection)]
        halves[direction.index].followingKeys = keys
        return .keys(keys)
    }

    private func epoch(_ direction: StreamDirection, _ master: [UInt8]) -> TLSRecordProtection? {
        guard let clientHello, let serverHello,
            let pair = TLSRecordProtection.pair(
                master: master, client: clientHello.random, server: serverHello.random, serverHello.cipherSuite)
        else { return nil }
        return direction == clientDirection ? pair.client : pair.server
    }

    /// Takes the keys into use that TLS 1.2 has agreed on.
    mutating func changeCipherSpec(
        _ direction: StreamDirection, _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) -> Outcome {
        guard mayOpen(direction, &logs, into: &output), let random = clientHello?.random else { return .notYet }
        guard let master = logs.secret(.master, of: random) else {
            missingLabels = [.master]
            return .notYet
        }
        guard let protection = epoch(direction, master) else { return .unreadable }
        var number = 1
        if case .epoch(let present) = halves[direction.index].phase { number = present + 1 }
        halves[direction.index].change(to: TLSHalf.Keys(phase: .epoch(number), protection: protection), sequence: 0)
        return .read
    }
}
