import KafkaCodec
import NIOCore
import OrderedCollections

/// A broker: its replicas, what it knows of the metadata, its clients' connections, and the requests that wait.
///
/// What it keeps when its process ends is what a disk would hold: the logs. All else begins anew with each start.
final class Broker {
    let context: ClusterContext
    let specification: ClusterConfiguration.Broker
    let versions: [ApiKey: VersionRange]

    /// Rises with each start.
    private(set) var incarnation: UInt64 = 0
    private(set) var isRunning = false
    private var isStopping = false
    /// Whether the process stands still: what comes in waits in ``inbox``.
    private(set) var isPaused = false
    /// What has come in, and which timers were due, while the process stood still.
    private var inbox: [() -> Void] = []
    /// What the controller counts the start of this broker as; nil until it has answered.
    var brokerEpoch: Int64?
    var image: MetadataImage?

    var replicas: OrderedDictionary<TopicIDPartition, Replica> = [:]
    var connections: OrderedDictionary<ConnectionID, ClientConnection> = [:]
    var delayed = DelayedOperations()
    var fetchers: OrderedDictionary<Int32, ReplicaFetcher> = [:]
    var fetchSessions: FetchSessions
    var forwards: [UInt64: (any KafkaResponse) -> Void] = [:]
    var producerIDs: Range<Int64> = 0..<0
    var waitingForProducerIDs: [() -> Void] = []
    /// What was asked of other brokers.
    var peerRequests: OrderedDictionary<UInt64, PeerRequest> = [:]
    /// What is to be done later.
    var actions: [UInt64: () -> Void] = [:]
    private(set) lazy var transactions = TransactionCoordinator(self)
    private(set) lazy var groups = GroupCoordinator(self)

    init(_ specification: ClusterConfiguration.Broker, context: ClusterContext) {
        self.specification = specification
        self.context = context
        fetchSessions = FetchSessions(
            limit: Int(context.configuration.number("max.incremental.fetch.session.cache.slots", 1000))
        )
        var versions: [ApiKey: VersionRange] = [:]
        for api in Self.servedAPIs {
            let range = specification.versions[api.key] ?? specification.release.versions(of: api.key)
            versions[api.key] = range?.intersection(api.validVersions)
        }
        self.versions = versions
    }

    var id: Int32 { specification.id }
    var node: ClusterNode { .broker(id) }
    var now: Instant { context.now }

    func note(_ text: String) {
        context.log(node, text)
    }

    func setTimer(_ timer: BrokerTimer, afterMs milliseconds: Int64) {
        context.setTimer(.broker(id, incarnation: incarnation, timer), afterMs: milliseconds)
    }

    // MARK: - Starting and stopping

    func start() {
        guard !isRunning else { return }
        isRunning = true
        isStopping = false
        incarnation += 1
        register()
        setTimer(.heartbeat, afterMs: heartbeatIntervalMs)
        setTimer(.checkInSyncReplicas, afterMs: max(replicaLagMs / 2, 1))
        setTimer(.checkpoint, afterMs: interval("replica.high.watermark.checkpoint.interval.ms", 5000))
        setTimer(.clean, afterMs: interval("log.cleaner.backoff.ms", 15_000))
        setTimer(.retain, afterMs: interval("log.retention.check.interval.ms", 300_000))
        setTimer(.expireProducers, afterMs: interval("producer.id.expiration.check.interval.ms", 600_000))
        transactions.start()
        groups.start()
        note("started")
    }

    /// Begins to stop as an operator asks for it: others take over first, and nothing is lost.
    func stop() {
        guard isRunning, !isStopping else { return }
        if isPaused { return inbox.append { [unowned self] in stop() } }
        isStopping = true
        heartbeat()
    }

    /// Ends the process at once.
    func crash(losingUnflushed: Bool) {
        guard isRunning else { return }
        end(reason: "the broker has crashed")
        for replica in replicas.values {
            let hasLost = losingUnflushed && replica.log.flushedOffset < replica.log.logEndOffset
            context.touched?.recover(replica, hasLost: hasLost)
            if losingUnflushed {
                replica.log.recoverFromMachineCrash(at: now)
            } else {
                replica.log.recoverFromProcessCrash()
            }
        }
        note(losingUnflushed ? "crashed with its machine" : "crashed")
    }

    private func didHandOver() {
        for replica in replicas.values {
            replica.log.flush(at: now)
            replica.log.checkpointHighWatermark()
        }
        end(reason: "the broker stops")
        note("stopped")
        context.perform(.stopped(id))
    }

    private func end(reason: String) {
        isRunning = false
        isPaused = false
        inbox = []
        isStopping = false
        for connection in connections.keys { context.perform(.close(connection, reason: reason)) }
        connections = [:]
        delayed = DelayedOperations()
        fetchers = [:]
        fetchSessions = FetchSessions(limit: fetchSessions.limit)
        forwards = [:]
        waitingForProducerIDs = []
        producerIDs = 0..<0
        peerRequests = [:]
        actions = [:]
        transactions.stop()
        groups.stop()
        brokerEpoch = nil
        image = nil
        for replica in replicas.values { replica.leadership = nil }
    }

    // MARK: - Standing still

    /// Has the process stand still, as in a long collection of garbage: it keeps its connections, but does nothing.
    func pause() {
        guard isRunning, !isPaused else { return }
        isPaused = true
        note("pauses")
        for (id, connection) in connections where !connection.isHeldBack { context.perform(.setReading(id, false)) }
    }

    /// Has the process go on: with all that has come in meanwhile, in its order.
    func resume() {
        guard isPaused else { return }
        isPaused = false
        note("goes on")
        let waiting = inbox
        inbox = []
        let start = incarnation
        for action in waiting where isRunning && incarnation == start { action() }
        for (id, connection) in connections where !connection.isHeldBack { context.perform(.setReading(id, true)) }
    }

    /// Does something now, or once the process goes on.
    func whenAwake(_ action: @escaping () -> Void) {
        if isPaused { inbox.append(action) } else { action() }
    }

    // MARK: - Settings

    func number(_ name: String, _ standard: Int64) -> Int64 { context.configuration.number(name, standard) }
    func interval(_ name: String, _ standard: Int64) -> Int64 { context.configuration.interval(name, standard) }
    var replicaLagMs: Int64 { number("replica.lag.time.max.ms", 30_000) }
    private var heartbeatIntervalMs: Int64 { interval("broker.heartbeat.interval.ms", 2000) }

    // MARK: - Timers and messages

    func fire(_ timer: BrokerTimer) {
        if isPaused { return inbox.append { [unowned self] in fire(timer) } }
        switch timer {
        case .heartbeat:
            heartbeat()
            setTimer(.heartbeat, afterMs: heartbeatIntervalMs)
        case .checkInSyncReplicas:
            checkInSyncReplicas()
            setTimer(.checkInSyncReplicas, afterMs: max(replicaLagMs / 2, 1))
        case .checkpoint:
            for replica in replicas.values { replica.log.checkpointHighWatermark() }
            setTimer(.checkpoint, afterMs: interval("replica.high.watermark.checkpoint.interval.ms", 5000))
        case .clean:
            for replica in replicas.values { replica.log.compact(at: now) }
            setTimer(.clean, afterMs: interval("log.cleaner.backoff.ms", 15_000))
        case .retain:
            for replica in replicas.values where replica.log.applyRetention(at: now) { checkDelayed(replica.key) }
            setTimer(.retain, afterMs: interval("log.retention.check.interval.ms", 300_000))
        case .expireProducers:
            for replica in replicas.values { replica.log.expireProducers(at: now) }
            setTimer(.expireProducers, afterMs: interval("producer.id.expiration.check.interval.ms", 600_000))
        case .flush:
            flushLogs()
        case .replicaFetch(let leader, let id):
            replicaFetchTimer(leader: leader, id: id)
        case .writeDown(let leader):
            for key in Array(fetchers[leader]?.unwritten.keys ?? []) { writeDown(key, from: leader) }
        case .forward(let id, let connection):
            if forwards.removeValue(forKey: id) != nil { close(connection, "the controller has not answered") }
        case .expire(let operation):
            delayed.remove(operation)?.finish(true)
        case .action(let id):
            actions.removeValue(forKey: id)?()
        }
    }

    func receive(_ message: PeerMessage) {
        guard isRunning else { return }
        if isPaused { return inbox.append { [unowned self] in receive(message) } }
        switch message.content {
        case .registered(let epoch, let image):
            brokerEpoch = epoch
            apply(image)
            heartbeat()
        case .heartbeatAnswer(let epoch, let mayShutDown):
            if epoch == brokerEpoch, mayShutDown, isStopping { didHandOver() }
        case .metadata(let image):
            if brokerEpoch != nil { apply(image) }
        case .alterPartitionAnswer(let answer):
            receive(answer)
        case .fetch(let fetch):
            if case .broker(let follower) = message.source { receive(fetch, from: follower) }
        case .fetchAnswer(let answer):
            if case .broker(let leader) = message.source { receive(answer, from: leader) }
        case .forwardAnswer(let id, let response):
            forwards.removeValue(forKey: id)?(response)
        case .producerIDs(let ids):
            producerIDs = ids
            let waiting = waitingForProducerIDs
            waitingForProducerIDs = []
            for resume in waiting { resume() }
        case .peerRequest(let request):
            if case .broker(let peer) = message.source { receive(request, from: peer) }
        case .peerAnswer(let id, let response):
            receive(response, for: id)
        case .register, .heartbeat, .alterPartition, .forward, .allocateProducerIDs:
            break
        }
    }

    private func register() {
        context.send(
            .register(.init(host: specification.host, port: specification.port, rack: specification.rack)),
            from: node, to: .controller
        )
    }

    private func heartbeat() {
        // What the controller has not answered may not have reached it.
        guard let brokerEpoch else { return register() }
        if !waitingForProducerIDs.isEmpty {
            context.send(.allocateProducerIDs(brokerEpoch: brokerEpoch), from: node, to: .controller)
        }
        context.send(
            .heartbeat(
                .init(brokerEpoch: brokerEpoch, metadataVersion: image?.version ?? -1, wantsToShutDown: isStopping)
            ),
            from: node, to: .controller
        )
    }

    // MARK: - Requests that wait

    /// Lets a request wait for partitions to change, and for its time to be over at the latest.
    func delay(
        on keys: [TopicIDPartition], forMs milliseconds: Int64, isReady: @escaping () -> Bool,
        finish: @escaping (_ isExpired: Bool) -> Void
    ) {
        let operation = context.makeID()
        delayed.add(operation, .init(isReady: isReady, finish: finish, keys: keys))
        setTimer(.expire(operation: operation), afterMs: milliseconds)
    }

    /// Looks at the requests that wait for a partition, as something has happened to it.
    func checkDelayed(_ key: TopicIDPartition) {
        for id in delayed.watching(key) {
            // What one of them does may have completed another on the way.
            guard let operation = delayed[id], operation.isReady() else { continue }
            delayed.remove(id)?.finish(false)
        }
    }
}
