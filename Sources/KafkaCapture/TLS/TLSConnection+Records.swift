import NIOCore

/// Reading records: before encryption, and with keys.
extension TLSConnection {
    /// What has become of a record.
    enum Outcome: Hashable, Sendable {
        case read
        /// It does not open, or is none.
        case unreadable
        /// It has to wait.
        case notYet
    }

    /// Reads a record.
    mutating func read(
        _ record: TLSRecordStream.Record, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) -> Outcome {
        let half = halves[direction.index]
        // TLS 1.3 sends it for the looks of it alone, and never encrypted.
        if record.header.type == .changeCipherSpec, session.version == .tls13 { return .read }
        guard half.keys == nil else { return open(record, direction, time, &logs, into: &output) }
        // With bytes missing, it may be the first record that is encrypted.
        if record.header.type == .applicationData || half.records.lost > 0 && mayBeEncrypted(record) {
            let outcome = open(record, direction, time, &logs, into: &output)
            guard outcome == .unreadable, record.header.type != .applicationData else { return outcome }
        }
        guard half.records.lost == 0 || half.records.isFollowed(record) else { return .unreadable }
        if half.records.lost > 0 { halves[direction.index].handshake.restart() }
        return readPlaintext(record, direction, time, &logs, into: &output)
    }

    /// Whether a record of a type that is in the clear at first may not be, with TLS 1.2.
    private func mayBeEncrypted(_ record: TLSRecordStream.Record) -> Bool {
        session.version == .tls12 && record.header.type != .changeCipherSpec
    }

    private mutating func readPlaintext(
        _ record: TLSRecordStream.Record, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) -> Outcome {
        switch record.header.type {
        case .changeCipherSpec:
            // In front of a ServerHello it belongs to TLS 1.3.
            guard session.version == .tls12 else { return .read }
            return changeCipherSpec(direction, &logs, into: &output)
        default:
            handle(record.header.type, record.body, direction, time, &logs, into: &output)
            return .read
        }
    }

    // MARK: - Encrypted records

    private mutating func open(
        _ record: TLSRecordStream.Record, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) -> Outcome {
        guard mayOpen(direction, &logs, into: &output) else { return .notYet }
        if let keys = halves[direction.index].keys,
            let opened = attempt(record, direction, keys, from: halves[direction.index].sequence)
        {
            return take(opened, keys, direction, time, &logs, into: &output)
        }
        let following: [TLSHalf.Keys]
        switch followingKeys(direction, &logs) {
        case .keys(let keys): following = keys
        case .missing(let labels):
            missingLabels = labels
            return .notYet
        }
        for keys in following {
            if let opened = attempt(record, direction, keys, from: 0) {
                return take(opened, keys, direction, time, &logs, into: &output)
            }
        }
        return failToOpen(record, direction, following, into: &output)
    }

    /// Whether everything is known that keys depend on but the secrets.
    mutating func mayOpen(
        _ direction: StreamDirection, _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) -> Bool {
        if session.isDecrypted, !halves[direction.index].isWaiting, clientHello?.hasEarlyData != true { return true }
        let isClient = direction == clientDirection
        guard let clientHello else {
            fail(.missingHandshake(.clientHello, session), into: &output)
            return false
        }
        let mayDecideOnEarlyData = acceptsEarlyData != nil || serverHello.map { $0.version != .tls13 } == true
        let server = halves[clientDirection.opposite.index]
        if isClient, clientHello.hasEarlyData, !mayDecideOnEarlyData, halves[direction.index].keys == nil,
            server.records.lost == 0, !server.phase.carriesData
        {
            halves[direction.index].isWaiting = true
            return false
        }
        beginEncryption()
        guard serverHello != nil else {
            fail(.missingHandshake(.serverHello, session), into: &output)
            return false
        }
        guard isSupported else {
            fail(.unsupported(session), into: &output)
            return false
        }
        guard !logs.isEmpty else {
            fail(.noKey(session), into: &output)
            return false
        }
        return true
    }

    private var isSupported: Bool {
        guard let hello = serverHello, hello.cipherSuite.isSupported, !hello.isCompressed else { return false }
        return hello.version == .tls13 && hello.cipherSuite.isForTLS13
            || hello.version == .tls12 && !hello.cipherSuite.isForTLS13
    }

    private struct Opened {
        var type: TLSContentType
        var content: ByteBuffer
        var sequence: UInt64
    }

    /// Tries keys on a record, for every number that it may have.
    private mutating func attempt(
        _ record: TLSRecordStream.Record, _ direction: StreamDirection, _ keys: TLSHalf.Keys, from first: UInt64
    ) -> Opened? {
        let lost = halves[direction.index].records.lost
        let smallest = TLSRecordHeader.size + keys.protection.overhead
        guard record.header.length >= keys.protection.overhead else { return nil }
        let passed = lost == 0 ? 0 : min(lost / smallest + 1, settings.maximumLostRecords)
        for offset in 0...UInt64(max(0, passed)) {
            if offset > 0 {
                // A record costs something whatever its size.
                halves[direction.index].trialBytes -= record.header.length + 256
                guard halves[direction.index].trialBytes > 0 else { return nil }
            }
            let sequence = first &+ offset
            if let (type, content) = keys.protection.open(record.body, type: record.header.type, sequence: sequence) {
                return Opened(type: type, content: content, sequence: sequence)
            }
        }
        return nil
    }

    private mutating func take(
        _ opened: Opened, _ keys: TLSHalf.Keys, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) -> Outcome {
        noteLoss(before: opened, keys, direction, time, into: &output)
        noteEarlyData(direction, time, into: &output)
        if halves[direction.index].records.lost > 0 { halves[direction.index].handshake.restart() }
        halves[direction.index].change(to: keys, sequence: opened.sequence &+ 1)
        session.isDecrypted = true
        if opened.type == .changeCipherSpec { return changeCipherSpec(direction, &logs, into: &output) }
        handle(opened.type, opened.content, direction, time, &logs, into: &output)
        // Early data waits for the server's answer, which may have been lost.
        if direction != clientDirection, keys.phase.carriesData { endWaiting(&logs, into: &output) }
        return .read
    }

    /// Says how much data is missing before a record: what is left of the lost bytes without what every record adds.
    private func noteLoss(
        before opened: Opened, _ keys: TLSHalf.Keys, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        into output: inout [TLSOutput]
    ) {
        let half = halves[direction.index]
        guard half.records.lost > 0 else { return }
        let added = TLSRecordHeader.size + keys.protection.overhead
        var count: Int
        if keys.phase == half.phase {
            guard keys.phase.carriesData else { return }
            count = half.records.lost - Int(clamping: opened.sequence &- half.sequence) * added
        } else if half.phase.carriesData {
            count = max(1, half.records.lost - Int(clamping: opened.sequence &+ 1) * added)
        } else {
            // The first record of TLS 1.2 ends the handshake.
            let first: UInt64 = if case .epoch = keys.phase { 1 } else { 0 }
            guard keys.phase.carriesData, opened.sequence > first else { return }
            count = max(1, half.records.lost - Int(clamping: opened.sequence) * added)
        }
        if count > 0 { emit(.gap(direction, .lost, count: count, time), into: &output) }
    }

    private mutating func failToOpen(
        _ record: TLSRecordStream.Record, _ direction: StreamDirection, _ following: [TLSHalf.Keys],
        into output: inout [TLSOutput]
    ) -> Outcome {
        let half = halves[direction.index]
        if direction == clientDirection, clientHello?.hasEarlyData == true, half.records.lost == 0,
            half.phase == .plaintext || half.phase == .early
        {
            halves[direction.index].earlyBytes += record.header.length
            return .read
        }
        guard half.records.lost == 0, half.records.isSeeking == false else { return .unreadable }
        let isFirst: Bool
        switch half.phase {
        // Without the secrets of the handshake, its records are passed over.
        case .plaintext: isFirst = following.contains { $0.phase == .handshake }
        case .epoch: isFirst = half.sequence == 0
        case .early, .handshake, .traffic: isFirst = false
        }
        guard isFirst else { return .unreadable }
        fail(.wrongSecret(session), into: &output)
        return .notYet
    }
}
