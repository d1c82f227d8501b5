import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// A host for a cluster: it brings messages from node to node with a delay, and time goes on when a test says so.
final class TestCluster {
    let cluster: BrokerCluster
    private(set) var now: Instant
    /// How long messages between nodes are under way, in milliseconds.
    var delayMs: Int64 = 1
    /// Nodes that no message reaches or leaves.
    var isolated: Set<ClusterNode> = []
    /// Ways from one node to another that no message takes.
    struct Way: Hashable {
        var source: ClusterNode
        var destination: ClusterNode

        init(_ source: ClusterNode, _ destination: ClusterNode) {
            self.source = source
            self.destination = destination
        }
    }
    var blocked: Set<Way> = []
    /// All bytes that were written to clients.
    private(set) var written = ByteBuffer()
    private(set) var log: [String] = []
    private(set) var stopped: [Int32] = []
    /// What was as it must never be.
    private(set) var violations: [InvariantViolation] = [] {
        didSet {
            if !expectsViolations, let last = violations.last { Issue.record("\(last)") }
        }
    }
    /// Whether a test breaks something on purpose.
    var expectsViolations = false
    private(set) var requests: [RequestNotice] = []
    private(set) var held: [RequestNotice] = []

    private var underWay: [(time: Instant, message: PeerMessage)] = []
    private var frames: [ConnectionID: FrameReader] = [:]
    private(set) var closed: [ConnectionID: String] = [:]
    private(set) var reading: [ConnectionID: Bool] = [:]
    private var lastConnection: UInt64 = 0
    private var lastCorrelationID: Int32 = 0

    init(_ configuration: ClusterConfiguration) {
        now = .test()
        cluster = BrokerCluster(configuration, at: .test())
        for broker in configuration.brokers { cluster.start(broker.id, at: now) }
        advance(10)
    }

    convenience init(
        brokers: Int32 = 1, settings: [(String, String)] = [], seed: UInt64 = 1, release: KafkaRelease = .latest,
        racks: [String] = []
    ) {
        let brokers = (1...brokers).map { id in
            ClusterConfiguration.Broker(
                id: id, host: "broker\(id)", port: 9092, rack: racks.isEmpty ? nil : racks[Int(id - 1) % racks.count],
                release: release
            )
        }
        var configuration = ClusterConfiguration(
            brokers: brokers, settings: .init(uniqueKeysWithValues: settings), seed: seed)
        configuration.checksInvariants = true
        self.init(configuration)
    }

    // MARK: - Time and effects

    /// Does what the cluster asks for, and brings messages that are due, until nothing is left to do now.
    private func settle() {
        while true {
            for effect in cluster.takeEffects() { perform(effect) }
            do throws(InvariantViolation) {
                try cluster.checkInvariants()
            } catch {
                violations.append(error)
            }
            guard let index = underWay.firstIndex(where: { $0.time <= now }) else { return }
            let message = underWay.remove(at: index).message
            if isolated.contains(message.source) || isolated.contains(message.destination) { continue }
            if blocked.contains(Way(message.source, message.destination)) { continue }
            cluster.deliver(message, at: now)
        }
    }

    private func perform(_ effect: ClusterEffect) {
        switch effect {
        case .write(let connection, let bytes):
            frames[connection]?.append(bytes)
            written.writeImmutableBuffer(bytes)
        case .close(let connection, let reason): closed[connection] = reason
        case .setReading(let connection, let isReading): reading[connection] = isReading
        case .send(let message): underWay.append((now.advanced(byMilliseconds: delayMs), message))
        case .stopped(let broker): stopped.append(broker)
        case .request(let notice): requests.append(notice)
        case .held(_, let notice): held.append(notice)
        case .log(let node, let text): log.append("\(node): \(text)")
        }
    }

    /// Lets time go on by milliseconds.
    func advance(_ milliseconds: Int64) {
        let end = now.advanced(byMilliseconds: milliseconds)
        settle()
        while true {
            var next = end
            if let deadline = cluster.nextDeadline { next = min(next, max(deadline, now)) }
            for message in underWay { next = min(next, max(message.time, now)) }
            now = next
            cluster.advance(to: now)
            settle()
            if now >= end { return }
        }
    }

    // MARK: - Clients

    func connect(to broker: Int32 = 1, from clientHost: String = "127.0.0.1") -> ConnectionID {
        lastConnection += 1
        let connection = ConnectionID(rawValue: lastConnection)
        frames[connection] = FrameReader()
        cluster.connect(connection, to: broker, from: clientHost, at: now)
        settle()
        return connection
    }

    func disconnect(_ connection: ConnectionID) {
        cluster.disconnect(connection, at: now)
        settle()
    }

    func send(_ bytes: ByteBuffer, on connection: ConnectionID) {
        cluster.receive(bytes, on: connection, at: now)
        settle()
    }

    @discardableResult
    func send(_ request: some KafkaRequest, version: Int16, on connection: ConnectionID) throws -> Int32 {
        lastCorrelationID += 1
        let frame = try request.frame(version: version, correlationID: lastCorrelationID, clientID: "test")
        send(frame, on: connection)
        return lastCorrelationID
    }

    /// The next answer that has come in on a connection.
    func receive(on connection: ConnectionID) throws -> ByteBuffer? {
        try frames[connection]?.next()
    }

    /// The next answer that has come in, decoded.
    func answer<Request: KafkaRequest>(
        to type: Request.Type, version: Int16, on connection: ConnectionID
    ) throws -> Request.Response? {
        guard let frame = try receive(on: connection) else { return nil }
        return try MessageCatalogue.decodeResponse(frame, to: Request.apiKey, version: version).message
            as? Request.Response
    }

    /// Sends a request, lets time go on until its answer is there, and gives it out.
    func ask<Request: KafkaRequest>(
        _ request: Request, version: Int16 = Request.validVersions.highest, on connection: ConnectionID,
        withinMs limit: Int64 = 60_000
    ) throws -> Request.Response {
        try send(request, version: version, on: connection)
        let end = now.advanced(byMilliseconds: limit)
        while true {
            if let answer = try answer(to: Request.self, version: version, on: connection) { return answer }
            try #require(now < end, "no answer to \(Request.messageName): \(closed[connection] ?? "still open")")
            advance(1)
        }
    }
}
