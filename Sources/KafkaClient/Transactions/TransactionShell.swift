import KafkaCodec
import Logging
import Synchronization

/// What the tasks of a transactional producer share: the machine of its transactions, and who waits for what.
///
/// The machine and the one of the sender have a lock each, of which never both are held: what the one wants of the other
/// is done when its own is free again, and names the transaction that it is about.
final class TransactionShell: Sendable {
    typealias Instant = KafkaClock.Instant
    typealias Wait = Promise<TransactionOutcome?>

    struct State {
        var machine: TransactionStateMachine
        var waits: [UInt64: Wait] = [:]
    }

    let configuration: TransactionConfiguration
    let client: ClusterClient
    let runtime: KafkaRuntime
    let state: Mutex<State>
    /// There may be something to be asked.
    let hasWork = Signal()
    let timekeeper: Timekeeper

    init(client: ClusterClient, configuration: TransactionConfiguration) {
        self.configuration = configuration
        self.client = client
        runtime = client.runtime
        timekeeper = Timekeeper(clock: client.runtime.clock)
        state = Mutex(State(machine: TransactionStateMachine(configuration: configuration)))
    }

    var status: TransactionStatus { state.withLock { $0.machine.status } }

    // MARK: - Between the machines

    /// Tells the machine of an event and does what it asks for.
    func step(
        _ producer: Producer,
        _ event: (inout TransactionStateMachine, Instant) -> [TransactionStateMachine.Action]
    ) {
        change(producer) { state, now in ((), event(&state.machine, now)) }
    }

    /// Changes the state and does what follows.
    func change<Outcome: Sendable, Failure: Error>(
        _ producer: Producer,
        _ body: (inout State, Instant) throws(Failure) -> (Outcome, [TransactionStateMachine.Action])
    ) throws(Failure) -> Outcome {
        let now = runtime.clock.now
        let result = state.withLock { state -> Result<Changed<Outcome>, Failure> in
            do throws(Failure) {
                let (outcome, actions) = try body(&state, now)
                var endings: [(Wait, Wait.Outcome)] = []
                for case .end(let waiter, let result) in actions {
                    if let wait = state.waits.removeValue(forKey: waiter) { endings.append((wait, result)) }
                }
                return .success(
                    Changed(
                        outcome: outcome, actions: actions, endings: endings, deadline: state.machine.nextDeadline))
            } catch {
                return .failure(error)
            }
        }
        let changed = try result.get()
        perform(changed.actions, producer)
        for (wait, result) in changed.endings { wait.end(result) }
        timekeeper.rearm(changed.deadline)
        return changed.outcome
    }

    private struct Changed<Outcome: Sendable>: Sendable {
        var outcome: Outcome
        var actions: [TransactionStateMachine.Action]
        var endings: [(Wait, Wait.Outcome)]
        var deadline: Instant?
    }

    private func perform(_ actions: [TransactionStateMachine.Action], _ producer: Producer) {
        for action in actions {
            switch action {
            case .work: hasWork.raise()
            case .sender(let order): perform(order, producer)
            case .observe(let step): observe(step, producer)
            case .note(let text):
                runtime.logger.notice(
                    "\(text)", metadata: [LogKey.transactionalID: "\(configuration.transactionalID)"])
            case .end: break
            }
        }
    }

    private func perform(_ order: TransactionStateMachine.SenderOrder, _ producer: Producer) {
        producer.step { machine, now in
            switch order {
            case .begin(let number, let identity, let isImplicit):
                machine.beginTransaction(number, identity, isImplicit: isImplicit, now: now)
            case .joined(let partitions, let number): machine.joined(partitions, transaction: number, now: now)
            case .close(let number): machine.closeTransaction(number, now: now)
            case .giveUp(let number, let error, let isDraining):
                machine.giveUpTransaction(number, error, isDraining: isDraining, now: now)
            case .end(let number): machine.endTransaction(number, now: now)
            }
        }
    }

    private func observe(_ step: TransactionStateMachine.Step, _ producer: Producer) {
        switch step {
        case .began: producer.observe(.transactionBegan(producer: producer.number))
        case .committing: producer.observe(.transactionCommitting(producer: producer.number))
        case .committed: producer.observe(.transactionCommitted(producer: producer.number))
        case .aborted: producer.observe(.transactionAborted(producer: producer.number))
        }
    }

    /// The sender of the producer's records has something to say.
    func sender(of producer: Producer, tells event: SenderTransaction.Event) {
        step(producer) { $0.sender(tells: event, now: $1) }
    }

    /// The producer is closed.
    func producerDidEnd(_ producer: Producer, _ error: KafkaError) {
        step(producer) { machine, _ in machine.producerDidEnd(error) }
    }

    // MARK: - Waiting

    /// Waits for what an event leads to.
    ///
    /// - Parameters:
    ///   - isShielded: Whether the task's being cancelled does not end the wait, which the operation's timeout does.
    ///   - event: Tells the machine, which says under which number to wait, or that there is nothing to wait for.
    /// - Returns: How the transaction has ended, where that is what was waited for.
    nonisolated(nonsending) func wait(
        _ producer: Producer,
        isShielded: Bool = false,
        _ event: (inout TransactionStateMachine, Instant) throws(KafkaError) -> (
            UInt64?, [TransactionStateMachine.Action]
        )
    ) async throws(KafkaError) -> TransactionOutcome? {
        let wait = Wait()
        let waiter = try change(producer) { state, now throws(KafkaError) in
            let (waiter, actions) = try event(&state.machine, now)
            if let waiter { state.waits[waiter] = wait }
            return (waiter, actions)
        }
        guard let waiter else { return state.withLock { $0.machine.outcome } }
        guard !isShielded else { return try await wait.outcome().get() }
        let outcome = await withTaskCancellationHandler {
            await wait.outcome()
        } onCancel: {
            let isWaiting = change(producer) { state, now in
                guard state.waits.removeValue(forKey: waiter) != nil else { return (false, []) }
                return (true, state.machine.cancelWait(waiter, now: now))
            }
            guard isWaiting else { return }
            wait.end(.failure(state.withLock { $0.machine.cancellation }))
        }
        return try outcome.get()
    }

    // MARK: - Running

    /// Talks with the coordinators until the task is cancelled.
    func run(_ producer: Producer) async {
        step(producer) { $0.run(now: $1) }
        await withDiscardingTaskGroup { group in
            group.addTask {
                await self.timekeeper.run {
                    self.state.withLock { $0.machine.nextDeadline }
                } tick: { _ in
                    self.step(producer) { $0.tick(now: $1) }
                }
            }
            await self.converse(producer)
            group.cancelAll()
        }
    }

    private func converse(_ producer: Producer) async {
        while !Task.isCancelled {
            let now = runtime.clock.now
            guard let request = state.withLock({ $0.machine.nextRequest(now: now) }) else {
                await hasWork.wait()
                continue
            }
            let answer: TransactionAnswer
            do throws(KafkaError) {
                answer = try await ask(request)
            } catch {
                if Task.isCancelled { return }
                answer = .failed(error)
            }
            let draw = runtime.random.unit()
            step(producer) { $0.answered(answer, draw: draw, now: $1) }
        }
    }

    private func ask(_ request: TransactionRequest) async throws(KafkaError) -> TransactionAnswer {
        let coordinator = RequestTarget.coordinator(transaction: configuration.transactionalID)
        switch request {
        case .initialize(let request, let versions):
            try await learn(from: coordinator)
            let response = try await client.send(request, to: coordinator, options: options(versions))
            return .initialized(
                response.errorCode, ProducerIdentity(id: response.producerID, epoch: response.producerEpoch))
        case .addPartitions(let request, let versions):
            let response = try await client.send(request, to: coordinator, options: options(versions))
            return .addedPartitions(
                response.resultsByTopicV3AndBelow.flatMap { topic in
                    topic.resultsByPartition.map {
                        (TopicPartition(topic: topic.name, partition: $0.partitionIndex), $0.partitionErrorCode)
                    }
                })
        case .addOffsets(let request):
            let response = try await client.send(request, to: coordinator, options: options(nil))
            return .addedOffsets(response.errorCode)
        case .end(let request, let versions):
            // Before, as the answer must not be lost with it.
            try await learn(from: coordinator)
            let response = try await client.send(request, to: coordinator, options: options(versions))
            let next = ProducerIdentity(id: response.producerID, epoch: response.producerEpoch)
            return .ended(response.errorCode, next.id >= 0 ? next : nil)
        case .commitOffsets(let request, let versions):
            let response = try await client.send(
                request, to: .coordinator(group: request.groupID), options: options(versions))
            return .committedOffsets(
                response.topics.flatMap { topic in
                    topic.partitions.map {
                        (TopicPartition(topic: topic.name, partition: $0.partitionIndex), $0.errorCode)
                    }
                })
        }
    }

    private func options(_ versions: VersionRange?) -> RequestOptions {
        RequestOptions(timeout: configuration.producer.requestTimeout, versions: versions)
    }

    /// Takes over what the coordinator understands.
    private func learn(from target: RequestTarget) async throws(KafkaError) {
        let broker = try await client.broker(for: target)
        let versions = try await client.connection(to: broker.id, for: .requests).ready()
        let limits = client.configuration.connection.versionLimits
        state.withLock { $0.machine.learned(TransactionProtocol(versions, limits: limits)) }
    }
}
