import KafkaCodec
import KafkaRecords
import OrderedCollections

/// The group coordinator of a broker: the groups that fall into those partitions of `__consumer_offsets` that the broker
/// leads, and what they have committed.
///
/// All that has to outlive the broker is in the log, from which the next leader reads it again: the groups with their
/// members as of the last rebalance, whose sessions then begin anew, and the offsets. Groups are values that leave it to
/// this class to answer, to write and to wait (``ClassicGroupAction``); offsets are what the log says up to its high
/// watermark (``CommittedOffsets``).
final class GroupCoordinator {
    /// A partition of the log that the broker leads.
    struct Partition {
        var epoch: Int32
        var isLoading = true
        var groups: OrderedDictionary<String, GroupKind> = [:]
        var offsets = CommittedOffsets()
        /// The timers that still count, of those that are set.
        var timers: [GroupTimer: UInt64] = [:]
        /// When the groups of the new protocol are to be woken up.
        var wakeUps: [String: Instant] = [:]
    }

    /// Something that a group waits for.
    enum GroupTimer: Hashable {
        case classic(String, ClassicGroupTimer)
        /// The next deadline of a group of the new protocol.
        case consumer(String)
    }

    /// Where a group is kept.
    struct Place {
        /// The partition of the log.
        var partition: Int32
        /// The leader's epoch.
        var epoch: Int32
        /// Nil when there is no such group.
        var group: GroupKind?
    }

    unowned let broker: Broker
    let settings: ClassicGroupSettings
    let consumerSettings: ConsumerGroupSettings
    var partitions: OrderedDictionary<Int32, Partition> = [:]
    /// The topics that there were, by their ids.
    private var knownTopics: OrderedDictionary<KafkaUUID, String> = [:]
    private var actions: [(group: String, partition: Int32, epoch: Int32, action: ClassicGroupAction)] = []
    private var isActing = false

    /// How long reading the log takes.
    private static let loadMs: Int64 = 1

    init(_ broker: Broker) {
        self.broker = broker
        settings = ClassicGroupSettings(broker.context.configuration)
        consumerSettings = ConsumerGroupSettings(
            broker.context.configuration, release: broker.specification.release)
    }

    var now: Int64 { broker.now.milliseconds }

    func start() {
        stop()
        forgetExpiredOffsetsRegularly()
    }

    func stop() {
        partitions = [:]
        knownTopics = [:]
        actions = []
    }

    // MARK: - Partitions of the log

    /// Takes up what the broker has begun to lead, and leaves what others lead now.
    func metadataDidChange() {
        guard let image = broker.image, let topic = image.topics[InternalTopic.offsets.name] else {
            for number in Array(partitions.keys) { leave(number) }
            return
        }
        for index in topic.partitions.indices {
            let number = Int32(index)
            let key = TopicIDPartition(topicID: topic.id, partition: number)
            let epoch = broker.replicas[key]?.leadership?.epoch
            guard epoch != partitions[number]?.epoch else { continue }
            leave(number)
            guard let epoch else { continue }
            partitions[number] = Partition(epoch: epoch)
            broker.after(Self.loadMs) { [unowned self] in load(number, epoch) }
        }
        let topics = OrderedDictionary(uniqueKeysWithValues: image.topics.values.map { ($0.id, $0.name) })
        let deleted = knownTopics.filter { topics[$0.key] == nil }.values
        knownTopics = topics
        if !deleted.isEmpty { forgetOffsets(ofTopics: Set(deleted)) }
    }

    /// Tells those who wait that the coordinator is elsewhere.
    private func leave(_ number: Int32) {
        guard let partition = partitions[number] else { return }
        for (id, group) in partition.groups {
            switch group {
            case .classic: updateClassic(id, number, partition.epoch) { $0.leaveCoordinator() }
            case .consumer: break
            }
        }
        partitions[number] = nil
    }

    private func load(_ number: Int32, _ epoch: Int32) {
        guard isCurrent(number, epoch), let replica = replica(number), let leadership = replica.leadership else {
            return
        }
        guard replica.log.highWatermark >= leadership.epochStartOffset else {
            // What the leader before has answered may not be known to be committed here yet.
            return broker.delay(
                on: [replica.key], forMs: broker.number("request.timeout.ms", 30_000),
                isReady: { [unowned self] in
                    !isCurrent(number, epoch) || replica.log.highWatermark >= leadership.epochStartOffset
                },
                finish: { [unowned self] _ in load(number, epoch) })
        }
        var groups: OrderedDictionary<String, GroupKind> = [:]
        for batch in replica.log.batches where !batch.isControl {
            do {
                for record in try batch.records(using: broker.context.codecs.decompressor, verifyingChecksum: false) {
                    try GroupLog.replay(record, into: &groups)
                }
            } catch {
                broker.note("\(replica.partition): the batch at offset \(batch.baseOffset) is not understood, \(error)")
            }
        }
        partitions[number]?.groups = groups
        partitions[number]?.isLoading = false
        broker.note("coordinates \(groups.count) groups of \(replica.partition) in epoch \(epoch)")
        for (id, group) in groups {
            switch group {
            case .classic: updateClassic(id, number, epoch) { $0.didLoad() }
            case .consumer(let group): didLoad(group, number, epoch)
            }
        }
    }

    func replica(_ number: Int32) -> Replica? {
        broker.replica(PartitionName(InternalTopic.offsets.name, number))
    }

    /// Whether a coordinator is still the one that it was in an epoch.
    func isCurrent(_ number: Int32, _ epoch: Int32) -> Bool {
        partitions[number]?.epoch == epoch
    }

    // MARK: - Look-ups

    /// Looks a group up.
    ///
    /// - Throws: NOT_COORDINATOR, or COORDINATOR_LOAD_IN_PROGRESS while the log is read.
    func find(_ group: String) throws(GroupError) -> Place {
        let number = broker.partition(of: group, in: .offsets).partition
        guard let partition = partitions[number] else { throw GroupError(.notCoordinator) }
        guard !partition.isLoading else { throw GroupError(.coordinatorLoadInProgress) }
        return Place(partition: number, epoch: partition.epoch, group: partition.groups[group])
    }

    /// What the groups of a partition of the log have committed.
    func offsets(in number: Int32) -> CommittedOffsets {
        guard let replica = replica(number) else { return CommittedOffsets() }
        do {
            try partitions[number]?.offsets.readOn(replica.log, broker.context.codecs)
        } catch {
            broker.note("\(replica.partition): offsets are not understood, \(error)")
        }
        return partitions[number]?.offsets ?? CommittedOffsets()
    }

    /// What the groups around a group have committed.
    func offsets(around group: String) throws(GroupError) -> CommittedOffsets {
        offsets(in: try find(group).partition)
    }

    // MARK: - Writing

    /// Writes records of a group into the log.
    ///
    /// - Parameters:
    ///   - producer: Whose transaction they belong to, if to any.
    ///   - then: Is told when all replicas in sync have them, or why not.
    /// - Returns: Whether they are in the log at least: else nothing of what they say has happened.
    @discardableResult
    func write(
        _ records: [GroupRecord], in number: Int32, _ epoch: Int32, of producer: ProducerIdentity? = nil,
        then: @escaping (ErrorCode) -> Void
    ) -> Bool {
        guard let replica = replica(number), let leadership = replica.leadership, leadership.epoch == epoch else {
            then(.notLeaderOrFollower)
            return false
        }
        guard !records.isEmpty else {
            then(.noError)
            return true
        }
        let endBefore = replica.log.logEndOffset
        do throws(AppendError) {
            let batch = try GroupLog.batch(records, producer, at: now)
            broker.append(
                batch, to: replica, forMs: broker.number("offsets.commit.timeout.ms", 5000), then: then)
        } catch {
            broker.note("\(replica.partition): not written, \(error.reason)")
            then(error.code)
        }
        return replica.log.logEndOffset > endBefore
    }

    /// What a member is told when the group could not be written.
    static func told(_ error: ErrorCode) -> ErrorCode {
        switch error {
        case .unknownTopicOrPartition, .notEnoughReplicas, .notEnoughReplicasAfterAppend, .requestTimedOut:
            .coordinatorNotAvailable
        case .notLeaderOrFollower, .kafkaStorageError: .notCoordinator
        case .messageTooLarge, .recordListTooLarge: .unknownServerError
        default: error
        }
    }

    // MARK: - Groups

    /// Puts a group in place, or takes it away.
    func set(_ id: String, _ group: GroupKind?, in number: Int32) {
        partitions[number]?.groups[id] = group
        guard group == nil, let timers = partitions[number]?.timers.keys.filter({ $0.group == id }) else { return }
        for timer in timers { partitions[number]?.timers[timer] = nil }
        partitions[number]?.wakeUps[id] = nil
    }

    /// Has something happen to a classic group, and does what it then wants.
    ///
    /// - Returns: What the body returns; nil when there is no such group.
    @discardableResult
    func updateClassic<Answer>(
        _ id: String, _ number: Int32, _ epoch: Int32, _ body: (inout ClassicGroup) -> Answer
    ) -> Answer? {
        guard isCurrent(number, epoch), case .classic(var group)? = partitions[number]?.groups[id] else { return nil }
        group.now = now
        group.settings = settings
        let answer = body(&group)
        let wanted = group.takeActions()
        partitions[number]?.groups[id] = .classic(group)
        actions += wanted.map { (id, number, epoch, $0) }
        act()
        return answer
    }

    /// Does what groups want, in order: what one thing brings about comes after those that were there before.
    private func act() {
        guard !isActing else { return }
        isActing = true
        defer { isActing = false }
        var next = 0
        while next < actions.count {
            let (id, number, epoch, action) = actions[next]
            next += 1
            perform(action, of: id, number, epoch)
        }
        actions = []
    }

    private func perform(_ action: ClassicGroupAction, of id: String, _ number: Int32, _ epoch: Int32) {
        switch action {
        case .answerJoin(let request, let response): broker.respond(request, response)
        case .answerSync(let request, let response): broker.respond(request, response)
        case .note(let text): broker.note(text)
        case .setTimer(let timer, let milliseconds): set(.classic(id, timer), afterMs: milliseconds, number, epoch)
        case .cancelTimer(let timer): partitions[number]?.timers[.classic(id, timer)] = nil
        case .write(let value, let purpose):
            let finish = { [unowned self] (error: ErrorCode) in
                _ = updateClassic(id, number, epoch) { $0.didWrite(purpose, error) }
            }
            do throws(WireError) {
                let record = try GroupRecord(
                    GroupMetadataKey(group: id), value, version: ClassicGroup.recordVersion)
                let isWritten = write([record], in: number, epoch, then: finish)
                if !isWritten, case .creation = purpose { forgetUnwritten(id, number, epoch) }
            } catch {
                broker.note("group \(id) is not written: \(error)")
                finish(.unknownServerError)
            }
        }
    }

    /// A group that could not be written is none: whoever has joined is told so already.
    private func forgetUnwritten(_ id: String, _ number: Int32, _ epoch: Int32) {
        guard isCurrent(number, epoch) else { return }
        set(id, nil, in: number)
    }

    // MARK: - Timers

    func set(_ timer: GroupTimer, afterMs milliseconds: Int64, _ number: Int32, _ epoch: Int32) {
        guard isCurrent(number, epoch) else { return }
        let id = broker.context.makeID()
        partitions[number]?.timers[timer] = id
        broker.after(milliseconds) { [unowned self] in
            guard isCurrent(number, epoch), partitions[number]?.timers[timer] == id else { return }
            partitions[number]?.timers[timer] = nil
            fire(timer, number, epoch)
        }
    }

    private func fire(_ timer: GroupTimer, _ number: Int32, _ epoch: Int32) {
        switch timer {
        case .classic(let group, let timer): updateClassic(group, number, epoch) { $0.timeIsOver(timer) }
        case .consumer(let group): wakeUp(group, number, epoch)
        }
    }
}

extension GroupCoordinator.GroupTimer {
    /// The group that waits.
    var group: String {
        switch self {
        case .classic(let group, _), .consumer(let group): group
        }
    }
}
