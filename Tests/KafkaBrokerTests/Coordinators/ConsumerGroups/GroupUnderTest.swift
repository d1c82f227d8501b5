import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// A group of the new protocol with what is around it: topics, the time, the records it has written.
struct GroupUnderTest {
    var group = ConsumerGroup(id: "g")
    var context: ConsumerGroupContext
    /// What was written, in order.
    private(set) var log: [ConsumerGroupRecord] = []
    private(set) var patternsToResolve: [String] = []
    private(set) var downgraded: MigratingGroup?
    /// Whether the records are read again after each event.
    var readsEachTime = true

    init(topics: [(String, Int)] = [("t", 4)]) {
        context = ConsumerGroupContext(now: .test(), image: MetadataImage(clusterID: "c")) { "made" }
        for (name, count) in topics { setTopic(name, count) }
    }

    /// Makes a topic, or gives it more partitions.
    mutating func setTopic(_ name: String, _ count: Int, id: UInt64? = nil) {
        let known = context.image.topics[name]
        let low = id ?? UInt64(truncatingIfNeeded: context.image.topics.count + 1)
        let topicID = id == nil ? known?.id ?? KafkaUUID(high: 7, low: low) : KafkaUUID(high: 7, low: low)
        if let known { context.image.topicNames[known.id] = nil }
        context.image.topics[name] = .init(
            name: name, id: topicID,
            partitions: Array(repeating: .init(replicas: [1], inSyncReplicas: [1], leader: 1), count: count),
            configuration: [:])
        context.image.topicNames[topicID] = name
        context.image.version += 1
    }

    mutating func deleteTopic(_ name: String) {
        guard let topic = context.image.topics.removeValue(forKey: name) else { return }
        context.image.topicNames[topic.id] = nil
        context.image.version += 1
    }

    func partitions(_ name: String, _ numbers: [Int32]) -> Set<TopicIDPartition> {
        let id = context.image.topics[name]?.id ?? .zero
        return Set(numbers.map { TopicIDPartition(topicID: id, partition: $0) })
    }

    mutating func advance(_ milliseconds: Int64) {
        context.now = context.now.advanced(byMilliseconds: milliseconds)
        group.expire(context)
        settle()
    }

    /// Takes what the group wants done, and compares it with what its records say.
    mutating func settle() {
        let effects = group.takeEffects()
        log += effects.records
        patternsToResolve += effects.patternsToResolve
        if let downgraded = effects.downgraded { self.downgraded = downgraded }
        expectSingleOwners()
        if readsEachTime { expectRecordsToSayTheSame() }
    }

    func expectRecordsToSayTheSame() {
        let read = reloaded()
        #expect(read.members == group.members)
        #expect(read.targets == group.targets)
        #expect(read.patterns == group.patterns)
        #expect(read.epoch == group.epoch)
        #expect(read.metadataHash == group.metadataHash)
        #expect(read.assignmentEpoch == group.assignmentEpoch)
        #expect(read.assignmentTimestamp == group.assignmentTimestamp)
    }

    /// The group as its records say it is.
    func reloaded() -> ConsumerGroup {
        var read = ConsumerGroup(id: group.id)
        for record in log { read.apply(record) }
        return read
    }

    /// Has another coordinator take the group over.
    mutating func failOver() {
        expectRecordsToSayTheSame()
        group = reloaded()
        group.didLoad(context)
    }

    private func expectSingleOwners() {
        var seen: Set<TopicIDPartition> = []
        for member in group.members.values {
            for partition in Array(member.assigned.keys) + Array(member.pendingRevocation.keys) {
                #expect(seen.insert(partition).inserted, "\(partition) has two owners")
            }
        }
    }

    mutating func resolvePatterns() {
        let asked = patternsToResolve
        patternsToResolve = []
        group.didResolve(asked, context)
        settle()
    }

    // MARK: - Requests

    @discardableResult
    mutating func send(
        _ request: ConsumerGroupHeartbeatRequest, version: Int16 = 1
    ) throws(ConsumerGroupError) -> ConsumerGroupHeartbeatResponse {
        if let problem = ConsumerGroup.problem(request, version: version, context.settings) { throw problem }
        let answer = try group.heartbeat(request, from: MemberClient(id: "c", host: "/1.2.3.4"), in: context)
        settle()
        return answer
    }

    @discardableResult
    mutating func join(
        _ member: String, topics: [String]? = ["t"], pattern: String? = nil, instance: String? = nil,
        assignor: String? = nil, rebalanceTimeoutMs: Int32 = 5000
    ) throws(ConsumerGroupError) -> ConsumerGroupHeartbeatResponse {
        var request = Self.heartbeat(member, 0, instance: instance, owned: [])
        request.rebalanceTimeoutMs = rebalanceTimeoutMs
        request.subscribedTopicNames = topics
        request.subscribedTopicRegex = pattern
        request.serverAssignor = assignor
        return try send(request)
    }

    @discardableResult
    mutating func heartbeat(
        _ member: String, _ epoch: Int32, instance: String? = nil, owned: Set<TopicIDPartition>? = nil
    ) throws(ConsumerGroupError) -> ConsumerGroupHeartbeatResponse {
        try send(Self.heartbeat(member, epoch, instance: instance, owned: owned))
    }

    static func heartbeat(
        _ member: String, _ epoch: Int32, instance: String? = nil, owned: Set<TopicIDPartition>? = nil
    ) -> ConsumerGroupHeartbeatRequest {
        var request = ConsumerGroupHeartbeatRequest()
        request.groupID = "g"
        request.memberID = member
        request.memberEpoch = epoch
        request.instanceID = instance
        request.topicPartitions = owned?.byTopic.map { .init(topicID: $0.key, partitions: Int32List($0.value)) }
        return request
    }

    /// Has a member of the classic protocol join.
    @discardableResult
    mutating func joinClassic(
        _ member: String, topics: [String] = ["t"], owned: [Int32] = [], protocols: [String] = ["range"],
        instance: String? = nil, requiresKnownID: Bool = false, metadata: ByteBuffer? = nil
    ) throws(ConsumerGroupError) -> JoinGroupResponse {
        var request = JoinGroupRequest()
        request.groupID = "g"
        request.memberID = member
        request.groupInstanceID = instance
        request.sessionTimeoutMs = 10_000
        request.rebalanceTimeoutMs = 3000
        request.protocolType = "consumer"
        let metadata = metadata ?? Self.subscription(topics, owned: owned)
        request.protocols = protocols.map { .init(name: $0, metadata: metadata) }
        let client = MemberClient(id: "c", host: "/1.2.3.4")
        let answer = try group.join(request, from: client, requiresKnownID: requiresKnownID, in: context)
        settle()
        return answer
    }

    mutating func heartbeatClassic(_ member: String, _ generation: Int32) throws(ConsumerGroupError) -> ErrorCode {
        let answer = try group.classicHeartbeat(
            HeartbeatRequest(groupID: "g", generationID: generation, memberID: member), in: context)
        settle()
        return answer
    }

    mutating func syncClassic(
        _ member: String, _ generation: Int32
    ) throws(ConsumerGroupError) -> Set<TopicIDPartition>? {
        var request = SyncGroupRequest()
        request.memberID = member
        request.generationID = generation
        let answer = try group.sync(request, in: context)
        settle()
        return ConsumerAssignment.decoded(answer.assignment, context)
    }

    static func subscription(_ topics: [String], owned: [Int32] = []) -> ByteBuffer {
        subscription(topics, owned.isEmpty ? [] : [(topics[0], owned)])
    }

    /// What a cooperative consumer says that owns something.
    func subscription(_ topics: [String], owned: Set<TopicIDPartition>) -> ByteBuffer {
        Self.subscription(topics, owned.byTopic.map { (context.image.topicNames[$0.key] ?? "", $0.value) })
    }

    private static func subscription(_ topics: [String], _ owned: [(String, [Int32])]) -> ByteBuffer {
        var subscription = ConsumerProtocolSubscription(topics: topics)
        subscription.ownedPartitions = owned.map { .init(topic: $0.0, partitions: Int32List($0.1)) }
        var bytes = ByteBuffer(integer: Int16(1))
        do {
            try subscription.encode(into: &bytes, version: 1)
        } catch {
            Issue.record(error)
        }
        return bytes
    }
}

extension ConsumerGroupHeartbeatResponse {
    /// What the member is told to own, if it is told anything.
    var partitions: Set<TopicIDPartition>? {
        assignment.map { assignment in
            assignment.topicPartitions.reduce(into: []) { partitions, topic in
                for number in topic.partitions {
                    partitions.insert(TopicIDPartition(topicID: topic.topicID, partition: number))
                }
            }
        }
    }
}
