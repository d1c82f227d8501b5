import Foundation
import KafkaCodec
import KafkaCodecJSON
import KafkaSimulation
import NIOCore
import Testing

/// Plays a transcript against a broker in a simulation, and compares what comes back.
///
/// Unchecked because it is used inside one simulation, that is, on one thread.
final class TranscriptPlayer: @unchecked Sendable {
    private struct Pending {
        var connection: TranscriptConnection
        var correlationID: Int32
        var api: String
        var version: Int16
    }

    private let transcript: Transcript
    private let simulation: Simulation
    private var variables: [String: JSONValue] = [:]
    private var connections: [String: TranscriptConnection] = [:]
    /// All connections, those that were replaced among them.
    private var opened: [TranscriptConnection] = []
    private var pending: [String: Pending] = [:]
    private var comparison = TranscriptComparison()
    private var lastCorrelationID: Int32 = 0

    /// What was not as the real broker had it.
    private(set) var differences: [String] = []
    /// How many answers were compared.
    private(set) var comparedCount = 0

    init(_ transcript: Transcript, _ simulation: Simulation) throws {
        self.transcript = transcript
        self.simulation = simulation
        var configuration = SimulatedClusterConfiguration(
            brokers: 1,
            settings: [
                "num.partitions": "3", "default.replication.factor": "1", "min.insync.replicas": "1",
                "log.segment.bytes": "67108864", "offsets.topic.num.partitions": "8",
                "transaction.state.log.num.partitions": "4", "group.initial.rebalance.delay.ms": "0",
                "group.consumer.heartbeat.interval.ms": "1000",
                "group.consumer.min.heartbeat.interval.ms": "500",
                "group.consumer.session.timeout.ms": "10000",
                "group.consumer.min.session.timeout.ms": "6000",
            ])
        configuration.dynamicDefaults = ["min.insync.replicas": "1"]
        _ = try SimulatedCluster(in: simulation, configuration)
    }

    nonisolated(nonsending) func play() async throws {
        if !transcript.name.hasPrefix("log-") { try await warmUp() }
        for (index, step) in transcript.steps.enumerated() {
            do {
                if let difference = try await play(step) {
                    differences.append("step \(index) (\(step.note)): \(difference)")
                }
            } catch {
                differences.append("step \(index) (\(step.note)): \(error)")
            }
        }
        for connection in opened { await connection.close() }
    }

    /// The broker was not a new one any more: its internal topics were there.
    private func warmUp() async throws {
        let connection = TranscriptConnection(
            try await simulation.network.connect(from: "127.0.0.1", to: "broker-1", port: SimulatedCluster.port))
        opened.append(connection)
        for type in [0, 1] as [Int8] {
            lastCorrelationID += 1
            let request = FindCoordinatorRequest(key: "warm-up", keyType: type)
            try await connection.send(
                try request.frame(version: 3, correlationID: lastCorrelationID, clientID: "warm-up"))
        }
        try await advance(400)
    }

    private func advance(_ milliseconds: Int64) async throws {
        try await simulation.clock.sleep(for: .milliseconds(milliseconds))
    }

    private func play(_ step: TranscriptStep) async throws -> String? {
        switch step.action {
        case "sleep":
            try await advance(step.json["ms"]?.number ?? 0)
            return nil
        case "set":
            for (name, value) in step.json["vars"]?.members ?? [:] { variables[name] = try filledIn(value) }
            return nil
        case "close":
            if let connection = connections.removeValue(forKey: step.connection) { await connection.close() }
            return nil
        case "begin":
            let begun = try await begin(step)
            // It is to be there before what comes next on another connection.
            try await advance(5)
            pending[step.json["tag"]?.text ?? ""] = begun
            return nil
        case "await":
            guard let begun = pending.removeValue(forKey: step.json["tag"]?.text ?? "") else {
                return "nothing was begun"
            }
            return try finish(step, begun, try await wait(begun))
        default:
            var attempts = step.json["retryUntilOk"]?.number ?? 1
            while true {
                attempts -= 1
                let begun = try await begin(step)
                let answer = try await wait(begun, atMostMs: step.json["timeoutMs"]?.number ?? 60_000)
                if attempts > 0, let answer, try shown(answer, step, begun).hasError {
                    try await advance(200)
                    continue
                }
                return try finish(step, begun, answer)
            }
        }
    }

    // MARK: - Sending

    /// What is begun goes on the connection that is there, even if the broker has closed it since.
    private func connection(_ step: TranscriptStep) async throws -> TranscriptConnection {
        let name = step.connection
        if let known = connections[name], !known.isClosed || step.action == "begin" { return known }
        let made = TranscriptConnection(
            try await simulation.network.connect(from: "127.0.0.1", to: "broker-1", port: SimulatedCluster.port))
        connections[name] = made
        opened.append(made)
        return made
    }

    private func begin(_ step: TranscriptStep) async throws -> Pending {
        lastCorrelationID += 1
        let begun = Pending(
            connection: try await connection(step), correlationID: lastCorrelationID, api: step.api ?? "",
            version: step.version
        )
        try await begun.connection.send(try frame(step, begun))
        return begun
    }

    private func frame(_ step: TranscriptStep, _ begun: Pending) throws -> ByteBuffer {
        let message = try #require(MessageCatalogue.message(named: begun.api + "Request"))
        let type = try #require(message as? any KafkaRequest.Type)
        if let hex = step.json["hex"]?.text {
            let body = try #require(Hexadecimal.decode(hex))
            let headerVersion = step.json["headerVersion"]?.number ?? 1
            var frame = ByteBuffer()
            let key = step.json["rawKey"]?.number.map { Int16($0) } ?? type.apiKey.rawValue
            frame.writeMultipleIntegers(key, begun.version, begun.correlationID, 5 as Int16)
            frame.writeString("probe")
            if headerVersion == 2 { frame.writeInteger(0 as UInt8) }
            frame.writeImmutableBuffer(body)
            var whole = ByteBuffer(integer: Int32(frame.readableBytes))
            whole.writeImmutableBuffer(frame)
            return whole
        }
        let body = try filledIn(step.json["body"] ?? .object([:]))
        let request = try type.init(json: body, version: begun.version)
        return try request.frame(
            version: begun.version, correlationID: begun.correlationID,
            clientID: step.json["clientId"]?.text ?? "probe")
    }

    /// A body with variables, sums and record bytes in their places.
    private func filledIn(_ value: JSONValue) throws -> JSONValue {
        switch value {
        case .string(let text):
            if text.hasPrefix("$") { return try #require(variables[String(text.dropFirst())], "no variable \(text)") }
            return .string(text.replacingOccurrences(of: "~", with: "-1"))
        case .array(let elements):
            return .array(try elements.map(filledIn))
        case .object(let members):
            if let sum = members["$add"]?.elements {
                return .integer(try sum.map { try filledIn($0).number ?? 0 }.reduce(0, +))
            }
            if let records = members["$records"] {
                let now = TranscriptComparison.startOfPlaying + simulation.clock.now.nanoseconds / 1_000_000
                let bytes = try TranscriptRecords.bytes(try filledIn(records), now: now)
                return .string(Data(bytes.readableBytesView).base64EncodedString())
            }
            if let bytes = try consumerProtocolBytes(members) { return bytes }
            return .object(try members.mapValues(filledIn))
        default:
            return value
        }
    }

    /// What members of groups say and get, behind its version.
    private func consumerProtocolBytes(_ members: [String: JSONValue]) throws -> JSONValue? {
        guard let said = members["$subscription"] ?? members["$assignment"] else { return nil }
        let version = Int16(truncatingIfNeeded: said["version"]?.number ?? 0)
        let body = try filledIn(said["body"] ?? .object([:]))
        var bytes = ByteBuffer(integer: version)
        if members["$subscription"] != nil {
            try ConsumerProtocolSubscription(json: body, version: version).encode(into: &bytes, version: version)
        } else {
            try ConsumerProtocolAssignment(json: body, version: version).encode(into: &bytes, version: version)
        }
        return .string(Data(bytes.readableBytesView).base64EncodedString())
    }

    // MARK: - Receiving

    private func wait(_ begun: Pending, atMostMs limit: Int64 = 60_000) async throws -> ByteBuffer? {
        let end = simulation.clock.now.advanced(by: .milliseconds(limit))
        while true {
            if let answer = begun.connection.takeAnswer(to: begun.correlationID) { return answer }
            if begun.connection.isClosed || simulation.clock.now >= end { return nil }
            try await advance(10)
        }
    }

    private func finish(_ step: TranscriptStep, _ begun: Pending, _ frame: ByteBuffer?) throws -> String? {
        let expected = step.json["answer"]
        if let frame {
            let body = try shown(frame, step, begun)
            for (name, pointer) in step.json["save"]?.members ?? [:] {
                guard let value = body.value(at: pointer.text ?? "") else { return "there is no \(pointer)" }
                variables[name] = value
            }
            if step.isVolatile { return nil }
            guard let wanted = expected?["body"] else { return "answered with \(body)" }
            comparedCount += 1
            return comparison.difference(body, try filledInNames(wanted))
        }
        if step.isVolatile { return nil }
        comparedCount += 1
        if expected?["noAnswerInMs"] != nil, !begun.connection.isClosed { return nil }
        if expected?["closed"] == .boolean(true), begun.connection.isClosed { return nil }
        return "no answer, and the connection is \(begun.connection.isClosed ? "closed" : "open")"
    }

    /// The names of topics in an expected answer, with the suffix of this run.
    private func filledInNames(_ value: JSONValue) throws -> JSONValue {
        switch value {
        case .string(let text): .string(text.replacingOccurrences(of: "~", with: "-1"))
        case .array(let elements): .array(try elements.map(filledInNames))
        case .object(let members): .object(try members.mapValues(filledInNames))
        default: value
        }
    }

    private func shown(_ frame: ByteBuffer, _ step: TranscriptStep, _ begun: Pending) throws -> JSONValue {
        let message = try #require(MessageCatalogue.message(named: begun.api + "Request") as? any KafkaRequest.Type)
        var version = step.json["answer"]?["bodyVersion"]?.number.map { Int16($0) } ?? begun.version
        if begun.api == "ApiVersions", !ApiVersionsRequest.validVersions.contains(version) { version = 0 }
        let response = try MessageCatalogue.decodeResponse(frame, to: message.apiKey, version: version).message
        let json = try JSONValue(parsing: Data(response.json(version: version).utf8))
        return try showingRecords(json)
    }

    private func showingRecords(_ value: JSONValue) throws -> JSONValue {
        switch value {
        case .array(let elements):
            return .array(try elements.map(showingRecords))
        case .object(var members):
            for (name, member) in members {
                if name == "records", let text = member.text {
                    let data = try #require(Data(base64Encoded: text))
                    members[name] = try TranscriptRecords.shown(ByteBuffer(bytes: data))
                } else {
                    members[name] = try showingRecords(member)
                }
            }
            return .object(members)
        default:
            return value
        }
    }
}
