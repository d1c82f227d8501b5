import DequeModule
import KafkaCodec

/// A partition that a consumer reads: where it stands, what was fetched of it, and what is being done about it.
struct FetchedPartition: Sendable {
    typealias Instant = KafkaClock.Instant

    enum Phase: Sendable {
        /// The offset to begin with is not known yet.
        case lookingUp(OffsetLookUp)
        /// The leader is asked whether its log still has what was read.
        case validating
        case fetching
        case failed(PartitionFailure)
    }

    /// A replica near the consumer, named by a broker (KIP-392).
    struct PreferredReplica: Sendable {
        var broker: Int32
        var expiry: Instant
    }

    let topicPartition: TopicPartition
    /// Changes whenever the place to read from is set, so that answers and claims of before can be told.
    var generation: UInt64
    var phase: Phase
    var isPaused = false

    /// The offset of the next record to be handed out; nil while it is looked up.
    private(set) var position: Int64?
    /// The leader epoch of what was handed out last.
    private(set) var positionEpoch: Int32?
    /// The offset to fetch next: the position, or what follows the buffer.
    private(set) var fetchOffset: Int64 = 0
    /// The leader epoch of what was fetched last.
    private(set) var fetchEpoch: Int32?
    /// The epoch of the leader whose log is known to hold what was fetched last.
    var validatedEpoch: Int32?
    private(set) var buffer: Deque<FetchedBatch> = []
    private(set) var bufferedBytes = 0
    /// How many bytes are counted for what is being taken, above those of its batch.
    private(set) var inflatedBytes = 0
    /// Whether the first of the buffer is being taken.
    private(set) var isClaimed = false
    /// The offset at which the user was, or is about to be, told of the end of the partition.
    private var notedEnd: Int64?
    /// Whether it stands in the queue of partitions that have something to be taken.
    var isQueued = false
    /// The leader has something against the next fetch, which counts only when everything before has been taken.
    var waitsForBuffer = false

    /// How the place to read from was last set by what has become of the log.
    private(set) var lastReset: PositionReset?
    /// The generation with which that began; 0 for not at all. What was claimed under one before counts no more.
    private(set) var resetGeneration: UInt64 = 0
    /// The place to read from is looked up because of the last reset.
    private var isResetting = false
    /// The resets that the user was not told of yet.
    private(set) var untoldResets: Deque<PositionReset> = []

    /// What the metadata says.
    var place = PartitionPlace()
    var preferredReplica: PreferredReplica?

    /// How many bytes to ask for.
    var maximumBytes: Int
    /// When to try again after an error.
    var retryAt: Instant?
    /// How many errors came in a row.
    var failures = 0
    /// How often a leader that may be one of before knew nothing of what was read.
    var epochDoubts = 0
    /// The last error, until something succeeds.
    var error: KafkaError?
    var lastProgress: Instant
    /// Whether it was told that it makes no progress, and has made none since.
    var isNotedAsStalled = false
    /// When it last took its turn in an answer: who waits longest goes first.
    var lastServed: UInt64 = 0

    var highWatermark: Int64?
    var lastStableOffset: Int64?
    var logStartOffset: Int64?

    init(_ topicPartition: TopicPartition, from start: StartOffset, generation: UInt64, maximumBytes: Int, now: Instant)
    {
        self.topicPartition = topicPartition
        self.generation = generation
        self.maximumBytes = maximumBytes
        lastProgress = now
        phase = .lookingUp(OffsetLookUp(start))
    }

    /// All bytes that are kept for it.
    var heldBytes: Int { bufferedBytes + inflatedBytes }

    /// Whether something waits to be taken, and may be.
    var isTakeable: Bool { (!buffer.isEmpty || hasUntoldReset) && !isClaimed && !isPaused }

    /// Whether the user is to be told of a reset before what is there to be read.
    var hasUntoldReset: Bool { !untoldResets.isEmpty && position != nil }

    /// Whether nothing is to be taken, or being taken, before the next fetch.
    var isDrained: Bool { buffer.isEmpty && untoldResets.isEmpty }

    /// Whether the leader has changed since what was fetched last, so that its log may be another one (KIP-320).
    var needsValidation: Bool {
        guard isFetching, fetchEpoch != nil, place.leader != nil else { return false }
        guard let current = place.leaderEpoch, let validatedEpoch else { return false }
        return current > validatedEpoch
    }

    var isFetching: Bool { if case .fetching = phase { true } else { false } }

    /// The end of what can be read, as last heard.
    func end(_ isolationLevel: IsolationLevel) -> Int64? {
        switch isolationLevel {
        case .readUncommitted: highWatermark
        case .readCommitted: lastStableOffset ?? highWatermark
        }
    }

    /// How many offsets lie before the end of what can be read, as last heard.
    ///
    /// - Parameter claimed: How far the batch was handed out that is being taken; nil where none is.
    func lag(_ isolationLevel: IsolationLevel, at claimed: Int64? = nil) -> Int64? {
        guard let position = claimed ?? position, let end = end(isolationLevel) else { return nil }
        return max(0, end - position)
    }

    /// Whether it ought to make progress.
    var isWanted: Bool {
        if case .failed = phase { return false }
        return !isPaused
    }

    /// Whether more is to be fetched as far as the partition itself is concerned.
    func isFetchable(below limit: Int) -> Bool {
        isFetching && !isPaused && bufferedBytes < limit && !(waitsForBuffer && !isDrained)
    }

    /// The broker to fetch from.
    func broker(now: Instant) -> Int32? {
        if let preferredReplica, preferredReplica.expiry > now { return preferredReplica.broker }
        return place.leader
    }

    func isDue(_ now: Instant) -> Bool { retryAt.map { $0 <= now } ?? true }
}

// MARK: - The place to read from

extension FetchedPartition {
    /// Sets the place to read from. Everything that was fetched is dropped.
    ///
    /// - Parameters:
    ///   - offset: The offset.
    ///   - epoch: The leader epoch of the record before it; nil where it is not known.
    ///   - isValidated: Whether the leader itself has named them. Else it is asked whether its log has such a record.
    ///   - generation: The generation from now on.
    /// - Returns: The bytes that are free again.
    mutating func setPosition(_ offset: Int64, epoch: Int32?, isValidated: Bool, generation: UInt64) -> Int {
        position = offset
        positionEpoch = epoch
        phase = isValidated || epoch == nil ? .fetching : .validating
        validatedEpoch = place.leaderEpoch
        return restart(generation)
    }

    /// The place to read from is about to be set by what has become of the log.
    ///
    /// - Parameters:
    ///   - reset: What is known of that.
    ///   - isComplete: Whether the place is known, and need not be looked up.
    ///   - generation: The last generation that was given away; the place gets a later one.
    mutating func beginReset(_ reset: PositionReset, isComplete: Bool, generation: UInt64) {
        interruptReset()
        lastReset = reset
        resetGeneration = generation + 1
        if isComplete { untoldResets.append(reset) } else { isResetting = true }
    }

    /// The place that is looked up was found.
    ///
    /// - Parameter isEnd: Whether it is the end of the log.
    mutating func completeReset(at offset: Int64, isEnd: Bool) {
        guard isResetting else { return }
        lastReset?.complete(at: offset, isEnd: isEnd)
        interruptReset()
    }

    /// The place that is looked up, if one is, is of no interest any more. That there was a reset is told all the same.
    mutating func interruptReset() {
        guard isResetting else { return }
        isResetting = false
        if let lastReset { untoldResets.append(lastReset) }
    }

    /// The place was left with what was handed out of a batch when the last reset began.
    mutating func leftAtReset(_ offset: Int64) {
        guard let reset = lastReset, isResetting else { return }
        lastReset?.oldPosition = offset
        if let lost = reset.lostOffsets, lost.contains(reset.oldPosition) {
            lastReset?.lostOffsets = offset < lost.upperBound ? offset..<lost.upperBound : nil
        }
    }

    /// The user is told of the first of the resets that were not told.
    mutating func passReset() -> PositionReset? { untoldResets.popFirst() }

    /// Has the place to read from looked up. Everything that was fetched is dropped.
    ///
    /// - Returns: The bytes that are free again.
    mutating func lookUp(_ start: StartOffset, generation: UInt64) -> Int {
        position = nil
        positionEpoch = nil
        phase = .lookingUp(OffsetLookUp(start))
        return restart(generation)
    }

    /// There is more to be asked until it is known where reading begins.
    mutating func goOn(with lookUp: OffsetLookUp, generation: UInt64) {
        phase = .lookingUp(lookUp)
        self.generation = generation
    }

    /// Ends the reading. Everything that was fetched is dropped.
    ///
    /// - Returns: The bytes that are free again.
    mutating func fail(_ failure: PartitionFailure, generation: UInt64) -> Int {
        phase = .failed(failure)
        let freed = restart(generation)
        error = failure.error
        return freed
    }

    private mutating func restart(_ generation: UInt64) -> Int {
        self.generation = generation
        retryAt = nil
        failures = 0
        epochDoubts = 0
        error = nil
        notedEnd = nil
        return dropBuffer()
    }

    /// Drops what was fetched and not taken; it will be fetched again.
    ///
    /// - Returns: The bytes that are free again.
    mutating func dropBuffer() -> Int {
        let freed = heldBytes
        if let notedEnd, notedEnd != position || buffer.contains(where: \.isEnd) { self.notedEnd = nil }
        buffer = []
        bufferedBytes = 0
        inflatedBytes = 0
        isClaimed = false
        waitsForBuffer = false
        fetchOffset = position ?? 0
        fetchEpoch = positionEpoch
        return freed
    }

    /// Something went wrong that may pass.
    mutating func backOff(_ error: KafkaError, until instant: Instant) {
        self.error = error
        failures += 1
        retryAt = instant
    }

    /// Something went right.
    mutating func succeeded(_ now: Instant) {
        failures = 0
        epochDoubts = 0
        retryAt = nil
        error = nil
        lastProgress = now
    }
}

// MARK: - The buffer

extension FetchedPartition {
    /// Takes over what an answer holds.
    ///
    /// - Returns: The bytes that it adds.
    mutating func append(_ fetched: FetchedBatches) -> Int {
        var added = 0
        for batch in fetched.batches {
            buffer.append(batch)
            added += batch.byteCount
        }
        bufferedBytes += added
        waitsForBuffer = false
        fetchOffset = fetched.nextOffset
        fetchEpoch = fetched.leaderEpoch ?? fetchEpoch
        return added
    }

    /// The broker has nothing beyond what was fetched.
    ///
    /// - Parameter end: Up to where it lets records be read.
    /// - Returns: Whether there is an end that the user was not told of.
    mutating func append(end: Int64, now: Instant) -> Bool {
        guard fetchOffset >= end, notedEnd != fetchOffset else { return false }
        notedEnd = fetchOffset
        buffer.append(
            FetchedBatch(content: .end, nextOffset: fetchOffset, leaderEpoch: nil, byteCount: 0, arrival: now))
        return true
    }

    /// The user is told of the end of the partition.
    mutating func passEnd() {
        guard !isClaimed, buffer.first?.isEnd == true else { return }
        buffer.removeFirst()
    }

    /// Moves past what holds nothing for the user.
    mutating func skip() {
        guard !isClaimed else { return }
        while let first = buffer.first, case .nothing = first.content {
            buffer.removeFirst()
            advance(to: first.nextOffset, epoch: first.leaderEpoch)
        }
    }

    /// Takes the first batch, which stays in the buffer until it is known what has become of it.
    mutating func claim() {
        isClaimed = true
    }

    /// What is being taken is larger than it was.
    mutating func setInflatedSize(_ size: Int) -> Int {
        let more = max(0, size - (buffer.first?.byteCount ?? 0))
        defer { inflatedBytes = more }
        return more - inflatedBytes
    }

    /// The first batch was taken as a whole.
    ///
    /// - Returns: The bytes that are free again.
    mutating func finishClaim() -> Int {
        guard isClaimed, let first = buffer.popFirst() else { return 0 }
        isClaimed = false
        let freed = first.byteCount + inflatedBytes
        bufferedBytes -= first.byteCount
        inflatedBytes = 0
        advance(to: first.nextOffset, epoch: first.leaderEpoch)
        return freed
    }

    /// The first batch was taken up to an offset. The rest can be taken again.
    ///
    /// - Returns: The bytes that are free again.
    mutating func giveBackClaim(at offset: Int64) -> Int {
        guard isClaimed else { return 0 }
        isClaimed = false
        if let current = position, offset > current { advance(to: offset, epoch: buffer.first?.leaderEpoch) }
        defer { inflatedBytes = 0 }
        return inflatedBytes
    }

    private mutating func advance(to offset: Int64, epoch: Int32?) {
        position = offset
        positionEpoch = epoch ?? positionEpoch
    }
}

/// Where the metadata has a partition.
struct PartitionPlace: Hashable, Sendable {
    /// The topic's id; zero where brokers have none.
    var topicID = KafkaUUID.zero
    /// The leader; nil while there is none.
    var leader: Int32?
    /// The leader's epoch; nil from brokers before 2.1.
    var leaderEpoch: Int32?
    /// Why there is no leader.
    var error: KafkaError?

    static func == (left: Self, right: Self) -> Bool {
        left.topicID == right.topicID && left.leader == right.leader && left.leaderEpoch == right.leaderEpoch
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(topicID)
        hasher.combine(leader)
        hasher.combine(leaderEpoch)
    }
}
