import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// What members of a classic group, and administrators, ask its coordinator for.
final class GroupClient {
    let host: TestCluster
    let group: String
    private var connections: [Int32: ConnectionID] = [:]

    init(_ host: TestCluster, _ group: String = "g") {
        self.host = host
        self.group = group
    }

    /// The broker that coordinates the group, once there is one.
    func coordinator() throws -> Int32 {
        for _ in 0..<300 {
            if let alive = host.cluster.brokers.keys.first(where: { host.cluster.isRunning($0) }),
                let found = try ask(FindCoordinatorRequest(key: group, keyType: 0), version: 3, of: alive),
                found.errorCode == .noError, host.cluster.isRunning(found.nodeID)
            {
                return found.nodeID
            }
            host.advance(100)
        }
        throw NotFound()
    }

    struct NotFound: Error {}

    func connection(to broker: Int32) -> ConnectionID {
        if let known = connections[broker], host.closed[known] == nil { return known }
        let made = host.connect(to: broker)
        connections[broker] = made
        return made
    }

    /// Asks a broker; nil when it closes the connection, or takes longer than ten seconds.
    func ask<Request: KafkaRequest>(_ request: Request, version: Int16, of broker: Int32) throws -> Request.Response? {
        let connection = connection(to: broker)
        try host.send(request, version: version, on: connection)
        let end = host.now.advanced(byMilliseconds: 10_000)
        while host.closed[connection] == nil, host.now < end {
            if let answer = try host.answer(to: Request.self, version: version, on: connection) { return answer }
            host.advance(1)
        }
        // A late answer is not to be taken for that of another request.
        connections[broker] = nil
        return nil
    }

    // MARK: - Members

    private static func subscription(_ topic: String) throws -> ByteBuffer {
        var bytes = ByteBuffer(integer: 1 as Int16)
        try ConsumerProtocolSubscription(topics: [topic]).encode(into: &bytes, version: 1)
        return bytes
    }

    static func joinRequest(
        _ group: String, as member: String = "", instance: String? = nil, topic: String = "t",
        sessionTimeoutMs: Int32 = 30_000
    ) throws -> JoinGroupRequest {
        JoinGroupRequest(
            groupID: group, sessionTimeoutMs: sessionTimeoutMs, rebalanceTimeoutMs: 20_000, memberID: member,
            groupInstanceID: instance, protocolType: "consumer",
            protocols: [.init(name: "range", metadata: try subscription(topic))])
    }

    /// A member alone: joins and gets some bytes.
    func enter(_ assignment: String = "all", sessionTimeoutMs: Int32 = 30_000) throws -> (id: String, generation: Int32)
    {
        let broker = try coordinator()
        let told = try #require(
            try ask(Self.joinRequest(group, sessionTimeoutMs: sessionTimeoutMs), version: 9, of: broker))
        #expect(told.errorCode == .memberIDRequired)
        let joined = try #require(
            try ask(
                Self.joinRequest(group, as: told.memberID, sessionTimeoutMs: sessionTimeoutMs), version: 9, of: broker))
        #expect(joined.errorCode == .noError)
        let synced = try #require(
            try ask(
                SyncGroupRequest(
                    groupID: group, generationID: joined.generationID, memberID: joined.memberID,
                    protocolType: "consumer", protocolName: "range",
                    assignments: [.init(memberID: joined.memberID, assignment: ByteBuffer(string: assignment))]),
                version: 5, of: broker))
        #expect(synced.errorCode == .noError)
        return (joined.memberID, joined.generationID)
    }

    func heartbeat(_ member: String, _ generation: Int32, at broker: Int32? = nil) throws -> ErrorCode? {
        try ask(
            HeartbeatRequest(groupID: group, generationID: generation, memberID: member), version: 4,
            of: broker ?? coordinator())?.errorCode
    }

    // MARK: - Offsets

    func commit(
        _ offset: Int64, _ topic: String = "t", partition: Int32 = 0, member: String = "", generation: Int32 = -1,
        at broker: Int32? = nil, retentionMs: Int64? = nil
    ) throws -> ErrorCode? {
        var request = OffsetCommitRequest(
            groupID: group, generationIDOrMemberEpoch: generation, memberID: member,
            topics: [
                .init(
                    name: topic,
                    partitions: [
                        .init(partitionIndex: partition, committedOffset: offset, committedMetadata: "m\(offset)")
                    ])
            ])
        if let retentionMs { request.retentionTimeMs = retentionMs }
        return try ask(request, version: retentionMs == nil ? 9 : 4, of: broker ?? coordinator())?
            .topics.first?.partitions.first?.errorCode
    }

    /// What is committed for a partition; nil when nothing is, or the answer an error.
    func committed(
        _ topic: String = "t", partition: Int32 = 0, at broker: Int32? = nil
    ) throws -> Result<Int64?, GroupError>? {
        let request = OffsetFetchRequest(
            groupID: group, topics: [.init(name: topic, partitionIndexes: [partition])], requireStable: true)
        guard let answer = try ask(request, version: 7, of: broker ?? coordinator()) else { return nil }
        if answer.errorCode.isError { return .failure(GroupError(answer.errorCode)) }
        let told = try #require(answer.topics.first?.partitions.first)
        if told.errorCode.isError { return .failure(GroupError(told.errorCode)) }
        return .success(told.committedOffset < 0 ? nil : told.committedOffset)
    }

    /// The state of the group as it is listed; nil when it is not.
    func listedState() throws -> String? {
        try ask(ListGroupsRequest(), version: 5, of: coordinator())?.groups.first { $0.groupID == group }?.groupState
    }

    func described() throws -> DescribeGroupsResponse.DescribedGroup? {
        try ask(DescribeGroupsRequest(groups: [group]), version: 5, of: coordinator())?.groups.first
    }
}
