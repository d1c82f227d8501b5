import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// What all members of a group know together, and none of them alone.
final class GroupChaosWorld {
    static let partitions: [Int32] = [0, 1, 2, 3, 4]
    /// The highest offset that was committed for each partition, as told to whoever committed it.
    var committed: [Int32: Int64] = [:]
    /// The highest generation that somebody has an assignment of.
    var generation: Int32 = 0
    var commitCount = 0
    var fencedCount = 0
}

/// A member of a classic group in small steps, as between them anything may happen.
final class GroupChaosMember {
    private enum Phase {
        case outside
        case joining(ConnectionID, since: Instant)
        case syncing(ConnectionID, since: Instant)
        case inside
    }

    let name: String
    private let world: GroupChaosWorld
    private let client: GroupClient
    private let instance: String?
    private var host: TestCluster { client.host }
    private var phase = Phase.outside
    private var id = ""
    private(set) var generation: Int32 = -1
    private(set) var partitions: [Int32] = []
    private var positions: [Int32: Int64] = [:]
    private var lastHeartbeat: Instant

    init(_ name: String, isStatic: Bool, _ host: TestCluster, _ world: GroupChaosWorld) {
        self.name = name
        self.world = world
        instance = isStatic ? name : nil
        client = GroupClient(host)
        lastHeartbeat = host.now
    }

    /// Whether it has its partitions and knows where to go on.
    var isInside: Bool {
        guard case .inside = phase else { return false }
        return positions.count == partitions.count
    }

    private func findCoordinator() -> Int32? {
        let number = InternalTopic.partition(of: client.group, count: 3)
        let leader = host.cluster.metadata.partition(PartitionName("__consumer_offsets", number))?.leader
        return leader.flatMap { $0 >= 0 && host.cluster.isRunning($0) ? $0 : nil }
    }

    func step() throws {
        switch phase {
        case .outside: try join()
        case .joining(let connection, let since):
            if let answer = try host.answer(to: JoinGroupRequest.self, version: 9, on: connection) {
                try joined(answer, connection)
            } else {
                giveUp(connection, since)
            }
        case .syncing(let connection, let since):
            if let answer = try host.answer(to: SyncGroupRequest.self, version: 5, on: connection) {
                try synced(answer)
            } else {
                giveUp(connection, since)
            }
        case .inside: try work()
        }
    }

    private func giveUp(_ connection: ConnectionID, _ since: Instant) {
        let isLate = host.now > since.advanced(byMilliseconds: 60_000)
        guard host.closed[connection] != nil || isLate else { return }
        if isLate { host.disconnect(connection) }
        phase = .outside
    }

    private func refused(_ error: ErrorCode) {
        if error == .unknownMemberID || error == .fencedInstanceID { id = "" }
        phase = .outside
    }

    // MARK: - Joining

    private func join() throws {
        guard let broker = findCoordinator() else { return }
        let connection = host.connect(to: broker)
        try host.send(GroupClient.joinRequest(client.group, as: id, instance: instance), version: 9, on: connection)
        phase = .joining(connection, since: host.now)
    }

    private func joined(_ answer: JoinGroupResponse, _ connection: ConnectionID) throws {
        guard answer.errorCode == .noError else {
            if answer.errorCode == .memberIDRequired { id = answer.memberID }
            return refused(answer.errorCode)
        }
        id = answer.memberID
        generation = answer.generationID
        var request = SyncGroupRequest(
            groupID: client.group, generationID: generation, memberID: id, groupInstanceID: instance,
            protocolType: "consumer", protocolName: "range")
        if answer.leader == id, !answer.skipAssignment {
            for (index, member) in answer.members.enumerated() {
                let own = GroupChaosWorld.partitions.filter { Int($0) % answer.members.count == index }
                request.assignments.append(
                    .init(memberID: member.memberID, assignment: ByteBuffer(bytes: own.map { UInt8($0) })))
            }
        }
        guard host.closed[connection] == nil else { return refused(.notCoordinator) }
        try host.send(request, version: 5, on: connection)
        phase = .syncing(connection, since: host.now)
    }

    private func synced(_ answer: SyncGroupResponse) throws {
        guard answer.errorCode == .noError else { return refused(answer.errorCode) }
        world.generation = max(world.generation, generation)
        partitions = answer.assignment.readableBytesView.map { Int32($0) }
        positions = [:]
        lastHeartbeat = host.now
        phase = .inside
    }

    // MARK: - Working

    private func work() throws {
        guard let broker = findCoordinator() else { return }
        for partition in partitions {
            if let position = positions[partition] {
                try commit(position + 1, partition, broker)
            } else {
                let before = world.committed[partition] ?? 0
                guard case .success(let found)? = try client.committed(partition: partition, at: broker) else {
                    continue
                }
                #expect(found ?? 0 >= before, "\(name): partition \(partition) has gone back")
                positions[partition] = found ?? 0
            }
        }
        guard host.now >= lastHeartbeat.advanced(byMilliseconds: 2000) else { return }
        let request = HeartbeatRequest(
            groupID: client.group, generationID: generation, memberID: id, groupInstanceID: instance)
        guard let error = try client.ask(request, version: 4, of: broker)?.errorCode else { return }
        if error == .noError { lastHeartbeat = host.now }
        if [.rebalanceInProgress, .illegalGeneration, .unknownMemberID, .fencedInstanceID].contains(error) {
            refused(error)
        }
    }

    private func commit(_ offset: Int64, _ partition: Int32, _ broker: Int32) throws {
        let latest = world.generation
        var request = OffsetCommitRequest(
            groupID: client.group, generationIDOrMemberEpoch: generation, memberID: id,
            topics: [
                .init(
                    name: "t",
                    partitions: [.init(partitionIndex: partition, committedOffset: offset, committedMetadata: "")])
            ])
        request.groupInstanceID = instance
        guard let error = try client.ask(request, version: 9, of: broker)?.topics.first?.partitions.first?.errorCode
        else { return }
        if error == .noError {
            #expect(generation >= latest, "\(name): a commit of generation \(generation) after \(latest) is taken")
            positions[partition] = offset
            world.committed[partition] = max(world.committed[partition] ?? 0, offset)
            world.commitCount += 1
        } else if error == .illegalGeneration || error == .unknownMemberID || error == .fencedInstanceID {
            world.fencedCount += 1
        }
    }

    func leave() throws {
        guard let broker = findCoordinator(), !id.isEmpty else { return }
        let request = LeaveGroupRequest(
            groupID: client.group, members: [.init(memberID: id, groupInstanceID: instance, reason: "chaos")])
        _ = try client.ask(request, version: 5, of: broker)
        id = ""
        phase = .outside
    }
}
