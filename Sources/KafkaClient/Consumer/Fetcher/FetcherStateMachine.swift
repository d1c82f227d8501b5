import DequeModule
import KafkaCodec
import Logging

/// What a consumer of partitions does, without doing it: events in, actions out.
///
/// Each partition goes its way alone: its offset is looked up, its log is compared where the leader has changed, it is
/// fetched, it fails. To each broker goes at most one fetch at a time, and one look-up and one comparison of offsets.
/// What was fetched waits in the partitions, in order, to be claimed batch by batch.
struct FetcherStateMachine: Sendable {
    typealias Instant = KafkaClock.Instant

    /// What the shell has to do, in order.
    enum Action: Sendable {
        /// Connect to the broker, call ``beginFetch(from:version:versionWithoutIDs:now:)``, send.
        case fetch(from: Int32)
        /// Connect to the broker, call ``beginLookUp(at:version:)``, send.
        case lookUp(at: Int32)
        /// Connect to the broker, call ``beginValidation(at:version:now:)``, send.
        case validate(at: Int32)
        /// Ask for new metadata.
        case refreshMetadata(RefreshReason)
        /// Something can be taken, or has failed: wake whoever waits for it.
        case wake
        /// The place to read from is set to another offset, not by reading.
        case positioned(TopicPartition, offset: Int64)
        /// The place to read from is being set by what has become of the log: what was claimed of it is over.
        case reset(TopicPartition)
        /// Something for the log.
        case note(Logger.Level, String)
    }

    /// What is under way with a broker, of one kind.
    enum Exchange<Content: Sendable>: Sendable {
        case idle
        /// The shell was told to begin.
        case starting
        case underWay(Content)

        var isIdle: Bool { if case .idle = self { true } else { false } }
    }

    /// A partition as it was when a request about it was made.
    struct Asked: Sendable {
        var topicPartition: TopicPartition
        var generation: UInt64
        var offset: Int64
        var leaderEpoch: Int32?

        init(_ partition: FetchedPartition) {
            topicPartition = partition.topicPartition
            generation = partition.generation
            offset = partition.fetchOffset
            leaderEpoch = partition.place.leaderEpoch
        }
    }

    struct Broker: Sendable {
        var session = FetchSession()
        var fetch: Exchange<[FetchSession.Key: Asked]> = .idle
        var lookUp: Exchange<[Asked]> = .idle
        var validation: Exchange<[Asked]> = .idle
        /// The version of the last fetch.
        var version: Int16 = 0
        /// The bytes that the fetch under way may bring.
        var reservedBytes = 0
        /// How many fetches to come ask for one partition each.
        var singleFetches = 0
        var retryAt: Instant?
        var failures = 0

        func isDue(_ now: Instant) -> Bool { retryAt.map { $0 <= now } ?? true }
    }

    let configuration: PartitionConsumerConfiguration
    /// The largest answer that a connection takes.
    let maximumResponseSize: Int
    let random: KafkaRandom

    /// How many bytes the client's consumers leave for this one, besides those that it uses.
    var commonRoom = Int.max
    /// Whether something was not fetched because the other consumers leave no room for it.
    var isShortOfRoom = false
    /// When it is looked at next which partitions make no progress.
    var stallCheck: Instant?

    /// Tells milliseconds since 1970-01-01 UTC; nil where nobody does.
    var currentTimestamp: (@Sendable () -> Int64)?

    var partitions: [TopicPartition: FetchedPartition] = [:]
    /// The partitions in the order in which they were added.
    var order: [TopicPartition] = []
    var brokers: [Int32: Broker] = [:]
    /// Partitions that may have something to be taken, each once.
    var queue: Deque<TopicPartition> = []
    /// Failures that nobody was told of yet.
    var failures: Deque<PartitionFailure> = []
    /// The bytes of what was fetched and not taken, of all partitions.
    var heldBytes = 0
    var lastGeneration: UInt64 = 0
    var servings: UInt64 = 0
    /// When ``tick(now:)`` is due.
    private(set) var nextDeadline: Instant?
    private(set) var isClosed = false

    /// How long a broker may wait for more while another of its partitions cannot be asked for because of what is
    /// buffered of it: it shall be asked for soon.
    static let shortWait = Duration.milliseconds(10)

    init(configuration: PartitionConsumerConfiguration, maximumResponseSize: Int, random: KafkaRandom) {
        self.configuration = configuration
        self.maximumResponseSize = maximumResponseSize
        self.random = random
    }

    mutating func nextGeneration() -> UInt64 {
        lastGeneration += 1
        return lastGeneration
    }

    func retryInstant(afterFailures failures: Int, now: Instant) -> Instant {
        now.advanced(by: configuration.retryBackoff.wait(afterFailures: max(1, failures), draw: random.unit()))
    }
}

// MARK: - The user's side

extension FetcherStateMachine {
    /// Begins to read a partition. One that is being read already starts anew.
    ///
    /// - Parameter epoch: As ``seek(_:to:epoch:now:)`` takes it.
    mutating func add(
        _ topicPartition: TopicPartition, from start: StartOffset, epoch: Int32? = nil, place: PartitionPlace,
        now: Instant
    ) -> [Action] {
        guard !isClosed else { return [] }
        if partitions[topicPartition] == nil {
            order.append(topicPartition)
            var partition = FetchedPartition(
                topicPartition, from: start, generation: nextGeneration(),
                maximumBytes: configuration.partitionMaximumBytes, now: now)
            partition.place = place
            partitions[topicPartition] = partition
            if stallCheck == nil, configuration.stallTimeout > .zero {
                stallCheck = now.advanced(by: configuration.stallTimeout)
            }
        }
        return seek(topicPartition, to: start, epoch: epoch, now: now)
    }

    /// Gives a partition up.
    ///
    /// - Returns: Whether it was being read.
    mutating func remove(_ topicPartition: TopicPartition, now: Instant) -> (found: Bool, actions: [Action]) {
        guard let removed = partitions.removeValue(forKey: topicPartition) else { return (false, []) }
        heldBytes -= removed.heldBytes
        order.removeAll { $0 == topicPartition }
        queue.removeAll { $0 == topicPartition }
        failures.removeAll { $0.topicPartition == topicPartition }
        return (true, schedule(now))
    }

    /// Sets the place to read a partition from. What was fetched and not taken is dropped.
    ///
    /// - Parameter epoch: The leader epoch of the record before an offset; nil where it is not known.
    mutating func seek(
        _ topicPartition: TopicPartition, to start: StartOffset, epoch: Int32? = nil, now: Instant
    ) -> [Action] {
        guard !isClosed, partitions[topicPartition] != nil else { return [] }
        partitions[topicPartition]?.interruptReset()
        failures.removeAll { $0.topicPartition == topicPartition }
        partitions[topicPartition]?.lastProgress = now
        do throws(KafkaError) {
            let start = try start.resolved(at: currentTimestamp)
            if case .offset(let offset) = start {
                return setPosition(topicPartition, offset, epoch: epoch, isValidated: false) + schedule(now)
            }
            beginAnew(topicPartition, start)
            return schedule(now)
        } catch {
            return fail(topicPartition, error) + schedule(now)
        }
    }

    /// Hands out nothing more of a partition, fetched or not, until ``resume(_:now:)``.
    mutating func pause(_ topicPartition: TopicPartition, now: Instant) -> [Action] {
        partitions[topicPartition]?.isPaused = true
        return schedule(now)
    }

    /// Ends a pause.
    mutating func resume(_ topicPartition: TopicPartition, now: Instant) -> [Action] {
        partitions[topicPartition]?.isPaused = false
        partitions[topicPartition]?.lastProgress = now
        return enqueue(topicPartition) + schedule(now)
    }

    /// Ends everything.
    ///
    /// - Returns: The requests that end the fetch sessions, by broker.
    mutating func close() -> [(broker: Int32, request: FetchRequest)] {
        guard !isClosed else { return [] }
        isClosed = true
        var farewells: [(broker: Int32, request: FetchRequest)] = []
        // A broker that does not answer need not be told.
        for id in brokers.keys.sorted() where brokers[id]?.failures == 0 {
            guard let version = brokers[id]?.version, let plan = brokers[id]?.session.finalPlan() else { continue }
            farewells.append((id, request(plan, version: version, wait: .zero, maximumBytes: 0)))
        }
        partitions = [:]
        order = []
        queue = []
        brokers = [:]
        heldBytes = 0
        isShortOfRoom = false
        stallCheck = nil
        nextDeadline = nil
        return farewells
    }
}

// MARK: - Metadata and time

extension FetcherStateMachine {
    /// The metadata has changed.
    mutating func placed(_ places: [(TopicPartition, PartitionPlace)], now: Instant) -> [Action] {
        var actions: [Action] = []
        for (topicPartition, place) in places { actions += self.place(topicPartition, place, now) }
        return actions + schedule(now)
    }

    private mutating func place(
        _ topicPartition: TopicPartition, _ place: PartitionPlace, _ now: Instant
    ) -> [Action] {
        guard var old = partitions[topicPartition]?.place else { return [] }
        partitions[topicPartition]?.place.error = place.error
        guard old != place else { return [] }
        partitions[topicPartition]?.place = place
        if place.topicID.isZero { partitions[topicPartition]?.place.topicID = old.topicID }
        let isRecreated = !old.topicID.isZero && !place.topicID.isZero && old.topicID != place.topicID
        if isRecreated { return recreated(topicPartition, now) }
        old.topicID = place.topicID
        guard old != place, place.leader != nil else { return [] }
        // Whom there was something against is not the one to be asked any more.
        partitions[topicPartition]?.retryAt = nil
        partitions[topicPartition]?.preferredReplica = nil
        if partitions[topicPartition]?.needsValidation == true { partitions[topicPartition]?.phase = .validating }
        return []
    }

    /// The topic is another one by the same name: nothing of the other is to be had any more.
    private mutating func recreated(_ topicPartition: TopicPartition, _ now: Instant) -> [Action] {
        guard let partition = partitions[topicPartition] else { return [] }
        let end = partition.highWatermark
        partitions[topicPartition]?.highWatermark = nil
        partitions[topicPartition]?.lastStableOffset = nil
        partitions[topicPartition]?.logStartOffset = nil
        partitions[topicPartition]?.preferredReplica = nil
        if case .failed = partition.phase { return [] }
        let text = "the topic was deleted and made anew"
        guard let position = partition.position else { return [] }
        guard configuration.offsetReset != .none else {
            return fail(topicPartition, KafkaError(.topicRecreated, text))
        }
        let lost = end.flatMap { $0 > position ? position..<$0 : nil }
        let actions = beginReset(topicPartition, .init(.topicRecreated, at: now, from: position, losing: lost))
        // All that is in the new topic was written since: to begin at its end would leave records out.
        beginAnew(topicPartition, .earliest)
        return actions + [.note(.warning, "\(topicPartition): \(text); it is read from its beginning")]
    }

    /// Time has passed.
    mutating func tick(now: Instant) -> [Action] {
        noteStalls(now) + schedule(now)
    }

    /// Finds out what can be begun, and when there may be more.
    mutating func schedule(_ now: Instant) -> [Action] {
        guard !isClosed else { return [] }
        var actions: [Action] = []
        var deadline = order.isEmpty ? nil : stallCheck
        isShortOfRoom = false
        func wait(until instant: Instant?) {
            if let instant, instant > now { deadline = min(deadline ?? instant, instant) }
        }
        var fetchable: [Int32] = []
        var lost: TopicPartition?
        for topicPartition in order {
            guard let partition = partitions[topicPartition] else { continue }
            if case .failed = partition.phase { continue }
            if partition.isFetching, !partition.isFetchable(below: configuration.partitionMaximumBytes) { continue }
            guard partition.isDue(now) else {
                wait(until: partition.retryAt)
                continue
            }
            guard let leader = partition.place.leader, let target = partition.broker(now: now) else {
                lost = lost ?? topicPartition
                let error = partition.place.error ?? KafkaError(.leaderUnknown, "the partition has no leader")
                let retry = retryInstant(afterFailures: partition.failures + 1, now: now)
                partitions[topicPartition]?.backOff(error, until: retry)
                wait(until: retry)
                continue
            }
            switch partition.phase {
            case .lookingUp:
                if isFree(leader, \.lookUp, now) {
                    brokers[leader]?.lookUp = .starting
                    actions.append(.lookUp(at: leader))
                }
                wait(until: brokers[leader]?.retryAt)
            case .validating:
                if isFree(leader, \.validation, now) {
                    brokers[leader]?.validation = .starting
                    actions.append(.validate(at: leader))
                }
                wait(until: brokers[leader]?.retryAt)
            case .fetching:
                if isFree(target, \.fetch, now), !fetchable.contains(target) { fetchable.append(target) }
                wait(until: brokers[target]?.retryAt)
            case .failed:
                break
            }
        }
        if let lost { actions.append(.refreshMetadata(.notLeader(lost))) }
        for broker in fetchable where allowance(for: broker, now) != nil {
            brokers[broker]?.fetch = .starting
            actions.append(.fetch(from: broker))
        }
        nextDeadline = deadline
        return actions
    }

    private mutating func isFree<Content>(
        _ broker: Int32, _ exchange: KeyPath<Broker, Exchange<Content>>, _ now: Instant
    ) -> Bool {
        let state = brokers[broker, default: Broker()]
        if brokers[broker] == nil { brokers[broker] = state }
        return state.isDue(now) && state[keyPath: exchange].isIdle
    }
}

// MARK: - What several events have in common

extension FetcherStateMachine {
    /// Sets a partition's place to read from.
    ///
    /// - Parameters:
    ///   - topicPartition: The partition.
    ///   - offset: The offset.
    ///   - epoch: The leader epoch of the record before it; nil where it is not known.
    ///   - isValidated: Whether the leader itself has named them.
    mutating func setPosition(
        _ topicPartition: TopicPartition, _ offset: Int64, epoch: Int32?, isValidated: Bool
    ) -> [Action] {
        let generation = nextGeneration()
        heldBytes -=
            partitions[topicPartition]?.setPosition(
                offset, epoch: epoch, isValidated: isValidated, generation: generation) ?? 0
        return [.positioned(topicPartition, offset: offset)] + enqueue(topicPartition)
    }

    /// The place to read a partition from is about to be set by what has become of its log.
    mutating func beginReset(
        _ topicPartition: TopicPartition, _ reset: PositionReset, isComplete: Bool = false
    ) -> [Action] {
        partitions[topicPartition]?.beginReset(reset, isComplete: isComplete, generation: lastGeneration)
        return [.reset(topicPartition)]
    }

    /// A partition was left with what was handed out of a batch when a reset began.
    mutating func leftAtReset(_ topicPartition: TopicPartition, _ offset: Int64) {
        partitions[topicPartition]?.leftAtReset(offset)
    }

    /// Has a partition's place to read from looked up.
    mutating func beginAnew(_ topicPartition: TopicPartition, _ start: StartOffset) {
        let generation = nextGeneration()
        heldBytes -= partitions[topicPartition]?.lookUp(start, generation: generation) ?? 0
    }

    mutating func end(_ topicPartition: TopicPartition, _ failure: PartitionFailure) {
        let generation = nextGeneration()
        heldBytes -= partitions[topicPartition]?.fail(failure, generation: generation) ?? 0
    }

    /// Ends the reading of a partition.
    mutating func fail(_ topicPartition: TopicPartition, _ error: KafkaError, nextOffset: Int64? = nil) -> [Action] {
        guard let partition = partitions[topicPartition] else { return [] }
        let failure = PartitionFailure(
            topicPartition: topicPartition, offset: partition.position, nextOffset: nextOffset, error: error)
        end(topicPartition, failure)
        failures.append(failure)
        return [.wake]
    }

    /// Something is wrong with a partition that may pass.
    mutating func backOff(_ topicPartition: TopicPartition, _ error: KafkaError, _ now: Instant) {
        guard let failures = partitions[topicPartition]?.failures else { return }
        let retry = retryInstant(afterFailures: failures + 1, now: now)
        partitions[topicPartition]?.backOff(error, until: retry)
    }

    /// The place to read from is not in the log.
    mutating func reset(
        _ topicPartition: TopicPartition, because error: KafkaError, _ reason: PositionReset.Reason, _ now: Instant
    ) -> [Action] {
        guard let position = partitions[topicPartition]?.position,
            let target = configuration.offsetReset.place(at: currentTimestamp)
        else { return fail(topicPartition, error) }
        let actions = beginReset(topicPartition, .init(reason, at: now, from: position))
        beginAnew(topicPartition, target)
        return actions + [.note(.notice, "\(topicPartition): \(error.text); reading goes on from the \(target) offset")]
    }

    /// Queues a partition that has something to be taken.
    mutating func enqueue(_ topicPartition: TopicPartition) -> [Action] {
        partitions[topicPartition]?.skip()
        guard let partition = partitions[topicPartition], partition.isTakeable else { return [] }
        if !partition.isQueued {
            partitions[topicPartition]?.isQueued = true
            queue.append(topicPartition)
        }
        return [.wake]
    }

    /// A connection to a broker failed, or it did not answer.
    mutating func brokerFailed(_ id: Int32, _ error: KafkaError, _ now: Instant) -> [Action] {
        let failures = (brokers[id]?.failures ?? 0) + 1
        brokers[id]?.failures = failures
        let retry = retryInstant(afterFailures: failures, now: now)
        brokers[id]?.retryAt = retry
        for topicPartition in order where partitions[topicPartition]?.broker(now: now) == id {
            // A replica nearby that cannot be reached is none.
            if partitions[topicPartition]?.place.leader != id { partitions[topicPartition]?.preferredReplica = nil }
            partitions[topicPartition]?.error = error
        }
        return [.note(.debug, "broker \(id): \(error)"), .refreshMetadata(.connectionFailed(.broker(id)))]
    }

    mutating func brokerSucceeded(_ id: Int32) {
        brokers[id]?.failures = 0
        brokers[id]?.retryAt = nil
    }
}

extension OffsetReset {
    /// Where it has reading begin; nil where that is an error.
    func place(at currentTimestamp: (@Sendable () -> Int64)?) -> StartOffset? {
        switch self {
        case .earliest: return .earliest
        case .latest: return .latest
        case .duration(let duration):
            guard let currentTimestamp else { return nil }
            return .timestamp(StartOffset.timestamp(duration, before: currentTimestamp()))
        case .none: return nil
        }
    }
}

extension RefreshReason {
    /// Why the metadata is asked for when a broker has something against a partition.
    init(_ code: ErrorCode, _ topicPartition: TopicPartition) {
        switch code {
        case .unknownTopicOrPartition, .unknownTopicID, .inconsistentTopicID:
            self = .unknownTopic(topicPartition.topic)
        default:
            self = .notLeader(topicPartition)
        }
    }
}
