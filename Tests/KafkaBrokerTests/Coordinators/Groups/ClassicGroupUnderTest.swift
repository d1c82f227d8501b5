import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// A classic group whose timers fire when a test lets time go on, and whose records are written at once.
struct ClassicGroupUnderTest {
    var group = ClassicGroup("g")
    var settings = ClassicGroupSettings()
    private(set) var now: Int64 = 1_000_000
    private(set) var joins: [String: JoinGroupResponse] = [:]
    private(set) var syncs: [String: SyncGroupResponse] = [:]
    private(set) var records: [GroupMetadataValue] = []
    private(set) var notes: [String] = []
    /// What is told of what is written.
    var writeError = ErrorCode.noError
    private var timers: [ClassicGroupTimer: (due: Int64, order: Int)] = [:]
    private var order = 0

    init(initialDelayMs: Int64 = 0) {
        settings.initialDelayMs = initialDelayMs
    }

    /// Something happens to the group.
    @discardableResult
    mutating func update<Answer>(_ body: (inout ClassicGroup) throws -> Answer) rethrows -> Answer {
        group.now = now
        group.settings = settings
        let answer = try body(&group)
        for action in group.takeActions() {
            switch action {
            case .answerJoin(let request, let response): joins[request.clientID ?? ""] = response
            case .answerSync(let request, let response): syncs[request.clientID ?? ""] = response
            case .setTimer(let timer, let milliseconds):
                order += 1
                timers[timer] = (now + milliseconds, order)
            case .cancelTimer(let timer): timers[timer] = nil
            case .note(let text): notes.append(text)
            case .write(let value, let purpose):
                records.append(value)
                let error = writeError
                update { $0.didWrite(purpose, error) }
            }
        }
        return answer
    }

    mutating func advance(_ milliseconds: Int64) {
        let end = now + milliseconds
        while let next = timers.min(by: { ($0.value.due, $0.value.order) < ($1.value.due, $1.value.order) }),
            next.value.due <= end
        {
            now = next.value.due
            timers[next.key] = nil
            update { $0.timeIsOver(next.key) }
        }
        now = end
    }

    /// A member of a name joins, which is what its answer is found under.
    mutating func join(
        _ name: String, as id: String = "", instance: String? = nil, version: Int16 = 9,
        protocols: [String] = ["range"], sessionTimeoutMs: Int32 = 10_000, rebalanceTimeoutMs: Int32 = 30_000
    ) {
        joins[name] = nil
        order += 1
        let join = ClassicGroup.Join(
            member: id, instance: instance, clientID: name, clientHost: "/here",
            rebalanceTimeoutMs: rebalanceTimeoutMs, sessionTimeoutMs: sessionTimeoutMs, protocolType: "consumer",
            protocols: protocols.map { .init(name: $0, metadata: ByteBuffer(string: name)) },
            newID: "\(instance ?? name)-\(order)", request: request(.joinGroup, name, version))
        update { $0.join(join, isNewGroup: false) }
    }

    /// A member joins for the first time: is told its id, and comes with it.
    mutating func enter(_ name: String, protocols: [String] = ["range"], rebalanceTimeoutMs: Int32 = 30_000) {
        join(name, protocols: protocols, rebalanceTimeoutMs: rebalanceTimeoutMs)
        join(name, as: id(name), protocols: protocols, rebalanceTimeoutMs: rebalanceTimeoutMs)
    }

    func id(_ name: String) -> String {
        joins[name]?.memberID ?? group.members.values.first { $0.clientID == name }?.id ?? ""
    }

    /// A member asks for its assignment; the leader assigns everybody its own name.
    mutating func sync(_ name: String, generation: Int32? = nil) {
        syncs[name] = nil
        let member = id(name)
        let assignments = group.leader == member ? Array(group.members.values) : []
        let sync = ClassicGroup.Sync(
            member: member, generation: generation ?? group.generation,
            assignments: assignments.reduce(into: [:]) { $0[$1.id] = ByteBuffer(string: $1.clientID) },
            request: request(.syncGroup, name, 5))
        update { $0.sync(sync) }
    }

    mutating func heartbeat(_ name: String) -> ErrorCode {
        let (member, generation) = (id(name), group.generation)
        do {
            try update { try $0.heartbeat(member, nil, generation: generation) }
            return .noError
        } catch {
            // What a refused heartbeat wants is done with the next event.
            return (error as? GroupError)?.code ?? .unknownServerError
        }
    }

    private func request(_ api: ApiKey, _ name: String, _ version: Int16) -> ClientRequest {
        ClientRequest(
            connection: ConnectionID(rawValue: 1), api: api, version: version, correlationID: 0, clientID: name,
            clientHost: "/here")
    }
}
