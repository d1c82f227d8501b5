import DequeModule
import KafkaCodec
import KafkaRecords
import NIOCore

// MARK: - What may be sent

extension SenderStateMachine {
    /// What a partition has to send next.
    private enum Candidate {
        /// An unresolved batch, once more.
        case again(Int)
        /// All unresolved batches, of which none can be in the log, numbered anew.
        case renumbered
        /// The first batch of the queue.
        case new
    }

    /// Whether a broker takes another request now.
    func canSend(to broker: Int32, now: Instant) -> Bool {
        guard let state = brokers[broker] else { return true }
        return state.inFlight < configuration.maximumInFlightRequests && now >= state.retryAt
    }

    /// Whether a request to a broker would have anything in it.
    func hasWork(for broker: Int32, now: Instant) -> Bool {
        guard canSend(to: broker, now: now) else { return false }
        return listed.contains { partitions[$0].leader == broker && candidate($0, now: now) != nil }
    }

    mutating func wakeBrokers(now: Instant) {
        var woken: [Int32] = []
        var isLeaderless = false
        for partition in listed {
            guard let leader = partitions[partition].leader else {
                if !partitions[partition].isGone { isLeaderless = true }
                continue
            }
            guard !woken.contains(leader), canSend(to: leader, now: now), candidate(partition, now: now) != nil else {
                continue
            }
            woken.append(leader)
            actions.append(.wake(leader))
        }
        if isLeaderless, now >= leaderlessAt {
            leaderlessAt = now.advanced(by: configuration.retryBackoff.maximum)
            actions.append(.refreshMetadata)
        }
    }

    /// Notes for which brokers something waits (``ProducerConfiguration/partitionAvailabilityTimeout``).
    mutating func noteWaiting(now: Instant) {
        var waiting: [Int32] = []
        for partition in listed {
            guard let leader = partitions[partition].leader, !waiting.contains(leader) else { continue }
            let isPending =
                accumulator.isReady(partition, now: now)
                || partitions[partition].unresolved.contains { $0.request == nil }
            if isPending, !canSend(to: leader, now: now) || candidate(partition, now: now) != nil {
                waiting.append(leader)
            }
        }
        for broker in waiting where brokers[broker]?.waitingSince == nil {
            brokers[broker, default: Broker()].waitingSince = now
        }
        for broker in Array(brokers.keys) where !waiting.contains(broker) { brokers[broker]?.waitingSince = nil }
    }

    private func candidate(_ index: Int, now: Instant) -> Candidate? {
        guard now >= partitions[index].retryAt else { return nil }
        if let transaction, !transaction.mayGiveOut(index) || !partitions[index].gaps.isEmpty { return nil }
        guard !partitions[index].unresolved.isEmpty else {
            guard !configuration.isIdempotent || identity != nil else { return nil }
            return accumulator.isReady(index, now: now) ? .new : nil
        }
        guard configuration.isIdempotent else {
            // Without sequence numbers two batches on their way could change places.
            return partitions[index].hasInFlight ? nil : .again(0)
        }
        var limit = min(partitions[index].unresolved.count, ProducerConfiguration.rememberedBatches)
        if let gap = partitions[index].gaps.first {
            if gap.position == 0 {
                guard !partitions[index].hasInFlight else { return nil }
                guard gap.isClean || !partitions[index].unresolved[0].mayBeWritten else { return .again(0) }
                return identity != nil ? .renumbered : nil
            }
            limit = min(limit, gap.position)
        }
        let window = partitions[index].isEstablished ? ProducerConfiguration.rememberedBatches : 1
        for position in 0..<min(limit, window) {
            guard partitions[index].unresolved[position].request != nil else { return .again(position) }
            // What goes to another broker could overtake it.
            guard partitions[index].unresolved[position].broker == partitions[index].leader else { return nil }
        }
        guard partitions[index].gaps.isEmpty, partitions[index].unresolved.count < window else { return nil }
        return accumulator.isReady(index, now: now) ? .new : nil
    }
}

// MARK: - Giving out

extension SenderStateMachine {
    /// Puts the next request to a broker together.
    ///
    /// Partitions take turns, so that each gets its share of requests that are full. The caller compresses the batches,
    /// tells of it by ``prepared(_:_:)``, and sends the request after all earlier ones.
    mutating func drain(for broker: Int32, now: Instant) -> (request: DrainedRequest?, actions: [Action]) {
        let request = nextRequest(for: broker, now: now)
        return (request, finishStep(now: now))
    }

    private mutating func nextRequest(for broker: Int32, now: Instant) -> DrainedRequest? {
        guard canSend(to: broker, now: now), !listed.isEmpty else { return nil }
        var parts: [DrainedRequest.Part] = []
        // A header, and for each part its topic's name or id and what lies between.
        var size = 512
        var records = 0
        let start = brokers[broker]?.cursor ?? 0
        var next = start
        for offset in listed.indices {
            let place = (start + offset) % listed.count
            let partition = listed[place]
            guard partitions[partition].leader == broker, let candidate = candidate(partition, now: now) else {
                continue
            }
            let share =
                candidateSize(candidate, of: partition) + 64 + partitions[partition].topicPartition.topic.utf8.count
            guard parts.isEmpty || size + share <= configuration.maximumRequestSize else { break }
            if let limit = configuration.maximumRequestRecords, !parts.isEmpty,
                records + candidateCount(candidate, of: partition) > limit
            {
                break
            }
            guard let part = give(candidate, of: partition, to: broker, request: lastRequest + 1) else { continue }
            size += share
            records += part.count
            parts.append(part)
            next = place + 1
        }
        guard !parts.isEmpty else { return nil }
        lastRequest += 1
        brokers[broker, default: Broker()].inFlight += 1
        brokers[broker, default: Broker()].cursor = next
        brokers[broker, default: Broker()].waitingSince = nil
        requests[lastRequest] = Request(broker: broker, parts: parts.map { ($0.partition, $0.token) })
        return DrainedRequest(id: lastRequest, broker: broker, parts: parts, versions: transaction?.produceVersions)
    }

    private func candidateSize(_ candidate: Candidate, of partition: Int) -> Int {
        switch candidate {
        case .again(let position): partitions[partition].unresolved[position].size
        case .renumbered: partitions[partition].unresolved.first?.size ?? 0
        case .new: accumulator.firstSize(of: partition) ?? 0
        }
    }

    private func candidateCount(_ candidate: Candidate, of partition: Int) -> Int {
        switch candidate {
        case .again(let position): partitions[partition].unresolved[position].count
        case .renumbered: partitions[partition].unresolved.first?.count ?? 0
        case .new: accumulator.first(of: partition)?.count ?? 0
        }
    }

    private mutating func give(
        _ candidate: Candidate,
        of partition: Int,
        to broker: Int32,
        request: UInt64
    ) -> DrainedRequest.Part? {
        var position = 0
        switch candidate {
        case .again(let again):
            position = again
            if configuration.defects.contains(.freshSequenceOnResend) { giveFreshSequence(to: again, of: partition) }
        case .renumbered: guard renumber(partition) else { return nil }
        case .new:
            guard takeNew(from: partition) else { return nil }
            position = partitions[partition].unresolved.count - 1
        }
        partitions[partition].unresolved[position].request = request
        partitions[partition].unresolved[position].broker = broker
        partitions[partition].unresolved[position].topicID = partitions[partition].topicID
        let batch = partitions[partition].unresolved[position]
        guard let content = batch.content else { return nil }
        return DrainedRequest.Part(
            partition: partition, topicPartition: partitions[partition].topicPartition,
            topicID: partitions[partition].topicID, token: batch.token, content: content, count: batch.count,
            createdAt: batch.createdAt)
    }

    private mutating func takeNew(from partition: Int) -> Bool {
        if configuration.isIdempotent, partitions[partition].unresolved.isEmpty {
            if transaction == nil, partitions[partition].needsNewEpoch, !beginEpoch(partition) { return false }
            if partitions[partition].identity != identity { adoptIdentity(partition) }
        }
        guard let open = accumulator.takeFirst(of: partition) else { return false }
        lastToken += 1
        var batch = SenderBatch(
            token: lastToken, id: open.id, delivery: open.delivery, createdAt: open.createdAt, places: open.places,
            numbers: open.numbers, count: open.count, withdrawn: open.withdrawn, builder: open.builder, bytes: nil,
            size: open.builder.sizeInBytes)
        if configuration.isIdempotent, let identity = partitions[partition].identity {
            batch.identity = identity
            batch.baseSequence = partitions[partition].nextSequence
            batch.builder?.producerID = identity.id
            batch.builder?.producerEpoch = identity.epoch
            batch.builder?.baseSequence = batch.baseSequence
            batch.builder?.isTransactional = transaction != nil
            partitions[partition].nextSequence = SenderBatch.sequence(batch.baseSequence, plus: batch.count)
        }
        partitions[partition].unresolved.append(batch)
        transaction?.written.insert(partition)
        return true
    }

    /// Sees to it that the producer's epoch is one that a partition has not used.
    ///
    /// - Returns: Whether it is: there may have to be a new producer id first.
    private mutating func beginEpoch(_ partition: Int) -> Bool {
        guard let current = identity else { return false }
        if partitions[partition].identity == current {
            identity = current.next
            // All epochs of the id are used up.
            if identity == nil {
                identityRetryAt = Instant(nanoseconds: .min)
                return false
            }
        }
        adoptIdentity(partition)
        return true
    }

    private mutating func adoptIdentity(_ partition: Int) {
        partitions[partition].identity = identity
        partitions[partition].nextSequence = 0
        partitions[partition].isEstablished = false
        partitions[partition].needsNewEpoch = false
        partitions[partition].gaps = []
    }

    /// Numbers the unresolved batches of a partition anew, in another epoch. None of them is, or can come to be, in the
    /// log under its old numbers.
    private mutating func renumber(_ partition: Int) -> Bool {
        guard beginEpoch(partition), let identity = partitions[partition].identity else { return false }
        for index in partitions[partition].unresolved.indices {
            let sequence = partitions[partition].nextSequence
            let count = partitions[partition].unresolved[index].count
            partitions[partition].unresolved[index].identity = identity
            partitions[partition].unresolved[index].baseSequence = sequence
            partitions[partition].unresolved[index].mayBeWritten = false
            partitions[partition].unresolved[index].builder?.producerID = identity.id
            partitions[partition].unresolved[index].builder?.producerEpoch = identity.epoch
            partitions[partition].unresolved[index].builder?.baseSequence = sequence
            if let bytes = partitions[partition].unresolved[index].bytes {
                partitions[partition].unresolved[index].bytes = Self.renumber(bytes, identity, sequence)
            }
            partitions[partition].nextSequence = SenderBatch.sequence(sequence, plus: count)
        }
        actions.append(.note(.renumbered(partitions[partition].topicPartition, identity)))
        return true
    }

    /// The defect ``ProducerDefect/freshSequenceOnResend``.
    private mutating func giveFreshSequence(to index: Int, of partition: Int) {
        let batch = partitions[partition].unresolved[index]
        guard let bytes = batch.bytes, let identity = batch.identity else { return }
        let sequence = partitions[partition].nextSequence
        partitions[partition].unresolved[index].baseSequence = sequence
        partitions[partition].unresolved[index].bytes = Self.renumber(bytes, identity, sequence)
        partitions[partition].nextSequence = SenderBatch.sequence(sequence, plus: batch.count)
    }

    private static func renumber(_ bytes: ByteBuffer, _ identity: ProducerIdentity, _ sequence: Int32) -> ByteBuffer? {
        // It is a batch that this producer wrote, so that reading it cannot fail.
        guard var batch = try? RecordBatch(bytes),
            (try? batch.setProducer(id: identity.id, epoch: identity.epoch, baseSequence: sequence)) != nil
        else { return nil }
        return batch.bytes
    }

    /// The batches of a request were compressed.
    ///
    /// - Parameter batches: Their bytes, in the order of the request's parts; nil where they could not be compressed,
    ///   which ends in a failure of the part.
    mutating func prepared(_ request: UInt64, _ batches: [ByteBuffer?]) {
        guard let parts = requests[request]?.parts else { return }
        for (part, bytes) in zip(parts, batches) {
            guard let bytes,
                let index = partitions[part.partition].unresolved.firstIndex(where: { $0.token == part.token })
            else { continue }
            let size = partitions[part.partition].unresolved[index].size
            partitions[part.partition].unresolved[index].bytes = bytes
            partitions[part.partition].unresolved[index].builder = nil
            partitions[part.partition].unresolved[index].withdrawn = []
            partitions[part.partition].unresolved[index].size = bytes.readableBytes
            accumulator.recharge(from: size, to: bytes.readableBytes)
        }
    }
}
