import KafkaCodec
import OrderedCollections

/// The controller: who is there, which topics there are, and who leads which partition.
///
/// It stands for a quorum of KRaft controllers that never fails as a whole. Brokers reach it over the network like any
/// other node, so that a broker cut off from it is fenced, and does not hear of it.
final class Controller {
    let context: ClusterContext
    private(set) var image: MetadataImage
    /// The version of the metadata that each broker has to know to count as there: the one that it is part of.
    private var registrationVersions: [Int32: Int64] = [:]
    private var lastHeartbeats: [Int32: Instant] = [:]
    /// The brokers whose sessions have a timer. It looks at the last heartbeat when it fires, and is set anew.
    private var watchedSessions: Set<Int32> = []
    private var nextBrokerEpoch: Int64 = 1
    private var nextProducerID: Int64 = 0

    let sessionTimeoutMs: Int64
    private let balanceIntervalMs: Int64
    /// How many producer ids a broker gets at a time.
    static let producerIDBlock: Int64 = 1000

    init(context: ClusterContext) {
        self.context = context
        let id = context.makeTopicID()
        image = MetadataImage(clusterID: id.description)
        image.dynamicDefaults = context.configuration.dynamicDefaults
        sessionTimeoutMs = context.configuration.number("broker.session.timeout.ms", 9000)
        balanceIntervalMs =
            1000 * min(context.configuration.interval("leader.imbalance.check.interval.seconds", 300), 1_000_000_000)
        if context.configuration.flag("auto.leader.rebalance.enable", true) {
            context.setTimer(.balanceLeaders, afterMs: balanceIntervalMs)
        }
    }

    func receive(_ message: PeerMessage) {
        guard case .broker(let broker) = message.source else { return }
        switch message.content {
        case .register(let registration): register(broker, registration)
        case .heartbeat(let heartbeat): receive(heartbeat, from: broker)
        case .alterPartition(let request): alterPartition(request, from: broker)
        case .forward(let forward):
            let response = handle(forward.request, version: forward.version)
            send(.forwardAnswer(id: forward.id, response: response), to: broker)
        case .allocateProducerIDs:
            let first = nextProducerID
            nextProducerID += Self.producerIDBlock
            send(.producerIDs(first..<nextProducerID), to: broker)
        case .registered, .heartbeatAnswer, .metadata, .alterPartitionAnswer, .fetch, .fetchAnswer, .forwardAnswer,
            .producerIDs, .peerRequest, .peerAnswer:
            break
        }
    }

    private func send(_ content: PeerMessage.Content, to broker: Int32) {
        context.send(content, from: .controller, to: .broker(broker))
    }

    /// Changes partitions, if there are any to change.
    func change(
        _ partitions: OrderedDictionary<PartitionName, MetadataImage.Partition>, vouchedFor: TopicIDPartition? = nil
    ) {
        guard !partitions.isEmpty else { return }
        change(vouchedFor: vouchedFor) { image in
            for (partition, state) in partitions {
                image.topics[partition.topic]?.partitions[Int(partition.partition)] = state
            }
        }
    }

    /// Changes the metadata, and tells all brokers that are registered.
    ///
    /// - Parameters:
    ///   - vouchedFor: A partition whose leader has said who is in sync: another leader is from among these.
    ///   - body: What changes.
    func change(vouchedFor: TopicIDPartition? = nil, _ body: (inout MetadataImage) -> Void) {
        // The body may look at the metadata as they were.
        var changed = image
        body(&changed)
        changed.version += 1
        context.touched?.compare(image, changed, vouchedFor: vouchedFor)
        image = changed
        for broker in image.brokers.keys { send(.metadata(image), to: broker) }
    }

    // MARK: - Brokers

    private func register(_ broker: Int32, _ registration: PeerMessage.Registration) {
        let epoch = nextBrokerEpoch
        nextBrokerEpoch += 1
        lastHeartbeats[broker] = context.now
        if image.brokers[broker]?.isFenced == false { fence(broker) }
        change { image in
            image.brokers[broker] = MetadataImage.Registration(
                id: broker, epoch: epoch, host: registration.host, port: registration.port, rack: registration.rack
            )
            image.brokers.sort { $0.key < $1.key }
        }
        registrationVersions[broker] = image.version
        send(.registered(brokerEpoch: epoch, image: image), to: broker)
        watchSession(of: broker, until: context.now.advanced(byMilliseconds: sessionTimeoutMs))
    }

    private func receive(_ heartbeat: PeerMessage.Heartbeat, from broker: Int32) {
        guard let registration = image.brokers[broker], registration.epoch == heartbeat.brokerEpoch else { return }
        lastHeartbeats[broker] = context.now
        if heartbeat.wantsToShutDown {
            if !registration.isShuttingDown || (leads(broker) && canHandOver(broker)) {
                change { image in
                    image.brokers[broker]?.isShuttingDown = true
                    image.handLeadershipOver(from: broker, self.allowsUnclean)
                }
            }
            let leads = leads(broker)
            // What no other broker can lead has to go down with it.
            let isAlone = !image.brokers.values.contains { $0.id != broker && $0.isActive }
            let mayShutDown = !leads || isAlone
            if mayShutDown, !registration.isFenced { fence(broker) }
            send(.heartbeatAnswer(brokerEpoch: registration.epoch, mayShutDown: mayShutDown), to: broker)
            return
        }
        if heartbeat.metadataVersion < image.version { send(.metadata(image), to: broker) }
        if registration.isFenced, heartbeat.metadataVersion >= registrationVersions[broker] ?? .max {
            unfence(broker)
        }
        send(.heartbeatAnswer(brokerEpoch: registration.epoch, mayShutDown: false), to: broker)
    }

    private func leads(_ broker: Int32) -> Bool {
        image.topics.values.contains { $0.partitions.contains { $0.leader == broker } }
    }

    /// Whether another broker may lead something that this one leads: one may be in sync by now.
    private func canHandOver(_ broker: Int32) -> Bool {
        image.topics.values.contains { topic in
            topic.partitions.contains { state in
                state.leader == broker
                    && state.inSyncReplicas.contains { $0 != broker && image.brokers[$0]?.isActive == true }
            }
        }
    }

    private func watchSession(of broker: Int32, until time: Instant) {
        guard watchedSessions.insert(broker).inserted else { return }
        context.setTimer(.session(broker: broker), at: time)
    }

    /// A broker's session may be over.
    func checkSession(of broker: Int32) {
        watchedSessions.remove(broker)
        guard let registration = image.brokers[broker], let last = lastHeartbeats[broker] else { return }
        let end = last.advanced(byMilliseconds: sessionTimeoutMs)
        if context.now < end { return watchSession(of: broker, until: end) }
        guard !registration.isFenced else { return }
        context.log(.controller, "fencing broker \(broker), not heard of for \(sessionTimeoutMs) ms")
        fence(broker)
    }

    /// A broker does not count as there any more.
    private func fence(_ broker: Int32) {
        change { image in
            image.brokers[broker]?.isFenced = true
            image.handLeadershipOver(from: broker, self.allowsUnclean)
        }
    }

    private func unfence(_ broker: Int32) {
        change { image in
            image.brokers[broker]?.isFenced = false
            image.electForPartitionsWithoutLeader(self.allowsUnclean)
        }
        context.log(.controller, "unfencing broker \(broker)")
        watchSession(of: broker, until: context.now.advanced(byMilliseconds: sessionTimeoutMs))
    }

    // MARK: - Partitions

    /// Whether a topic takes a leader that was not in sync rather than none.
    func allowsUnclean(_ topic: MetadataImage.Topic) -> Bool {
        values(of: topic).log.allowsUncleanLeaderElection
    }

    func values(of topic: MetadataImage.Topic) -> ConfigurationValues {
        ConfigurationValues(
            topic: topic.configuration, dynamicDefaults: image.dynamicDefaults, broker: context.configuration.settings
        )
    }

    private func alterPartition(_ request: PeerMessage.AlterPartition, from broker: Int32) {
        let key = request.partition
        func answer(_ error: ErrorCode, _ state: MetadataImage.Partition? = nil) {
            send(.alterPartitionAnswer(.init(partition: key, error: error, state: state)), to: broker)
        }
        guard image.brokers[broker]?.epoch == request.brokerEpoch else { return answer(.staleBrokerEpoch) }
        guard let topic = image.topic(key.topicID), let state = image.partition(.init(topic.name, key.partition)) else {
            return answer(.unknownTopicID)
        }
        guard state.leaderEpoch == request.leaderEpoch, state.leader == broker else {
            return answer(.fencedLeaderEpoch)
        }
        guard state.partitionEpoch == request.partitionEpoch else { return answer(.invalidUpdateVersion) }
        guard request.inSyncReplicas.contains(broker), request.inSyncReplicas.allSatisfy(state.replicas.contains)
        else { return answer(.invalidRequest) }
        guard request.inSyncReplicas.allSatisfy({ image.brokers[$0]?.isActive == true || $0 == broker }) else {
            return answer(.ineligibleReplica)
        }
        var change = PartitionChange(of: state)
        change.inSyncReplicas = request.inSyncReplicas
        guard let next = change.result(image.brokers) else { return answer(.invalidUpdateVersion) }
        self.change([PartitionName(topic.name, key.partition): next], vouchedFor: key)
        if state.isReassigning, !next.isReassigning {
            context.log(.controller, "\(topic.name)-\(key.partition): reassigned to brokers \(next.replicas)")
        }
        // A reassignment that is complete now may have taken the leader itself out.
        if next.leader == broker { answer(.noError, next) } else { answer(.newLeaderElected) }
    }

    /// Makes a broker the leader of a partition.
    ///
    /// - Returns: Why it may not be; no error when it is now.
    func elect(_ broker: Int32, for partition: PartitionName, allowsUnclean: Bool = false) -> ErrorCode {
        guard let state = image.partition(partition) else { return .unknownTopicOrPartition }
        guard state.leader != broker else { return .electionNotNeeded }
        guard state.replicas.contains(broker), image.brokers[broker]?.isActive == true else {
            return .preferredLeaderNotAvailable
        }
        let isInSync = state.inSyncReplicas.contains(broker)
        guard isInSync || allowsUnclean else { return .eligibleLeadersNotAvailable }
        change { image in
            image.topics[partition.topic]?.partitions[Int(partition.partition)].setLeader(broker, isInSync: isInSync)
        }
        return .noError
    }

    /// Gives leadership back to the first of each partition's replicas, where it is in sync.
    func balanceLeaders() {
        context.setTimer(.balanceLeaders, afterMs: balanceIntervalMs)
        var moves: [(PartitionName, Int32)] = []
        for topic in image.topics.values {
            for (index, state) in topic.partitions.enumerated() {
                guard let preferred = state.replicas.first, state.leader != preferred,
                    state.inSyncReplicas.contains(preferred), image.brokers[preferred]?.isActive == true
                else { continue }
                moves.append((PartitionName(topic.name, Int32(index)), preferred))
            }
        }
        guard !moves.isEmpty else { return }
        change { image in
            for (partition, leader) in moves {
                image.topics[partition.topic]?.partitions[Int(partition.partition)].setLeader(leader, isInSync: true)
            }
        }
    }
}
