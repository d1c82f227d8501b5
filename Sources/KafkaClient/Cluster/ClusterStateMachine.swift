import KafkaCodec

/// What a client knows of its cluster, and when and whom it asks for more, without the asking: events in, actions out.
///
/// One query is under way at a time; whatever gives a reason for another meanwhile is coalesced into the next. A query
/// goes to one broker after the other until one answers, and then to the bootstrap addresses (KIP-899). Answers that
/// say nothing new make the next query wait longer, and so do rounds in which nobody answers (KIP-580).
///
/// Two kinds of query: a full one asks for every topic in use, when the metadata is old or something is wrong; a partial
/// one only for topics that are new or waited for, so that the first use of a topic costs no more than that topic.
struct ClusterStateMachine {
    typealias Instant = KafkaClock.Instant

    /// What the shell has to do, in order.
    enum Action {
        /// Send a query to one of the candidates, and say by ``chose(_:for:now:)`` which.
        case ask(MetadataQuery, candidates: [Endpoint])
        /// Whoever waits under a number has what it waits for.
        case found(waiter: UInt64, MetadataWait.Found)
        /// Whoever waits under a number gets an error.
        case fail(waiter: UInt64, KafkaError)
        /// The brokers, or where they listen, may have changed.
        case brokersChanged
        /// Something for the log: of interest to those who look for a reason.
        case note(String)
        /// Something for the log that whoever runs the client should know.
        case warning(String)
    }

    private struct Waiter {
        var id: UInt64
        var wait: MetadataWait
        var deadline: Instant?
        /// Errors count from the answer to this query on: earlier ones may be out of date.
        var firstQuery: UInt64
    }

    private struct TopicUse {
        var users = 0
        var lastUse: Instant
    }

    /// The query under way.
    private struct Asking {
        var query: MetadataQuery
        var since: Instant
        var tried: Set<Endpoint> = []
        var isRebootstrapping = false
        /// Who is to answer, and until when.
        var current: Endpoint?
        var attemptDeadline: Instant?
    }

    private let configuration: MetadataConfiguration
    private var bootstrap: [BrokerAddress]
    private var random: KafkaRandom

    /// What is known.
    private(set) var cache = MetadataCache()
    /// How often answers and hints were taken over, also those that said nothing new.
    private(set) var version: UInt64 = 0

    private var isStarted = false
    private var isClosed = false
    private var asking: Asking?
    private var lastQuery: UInt64 = 0
    private var topics: [String: TopicUse] = [:]
    private var usersOfAllTopics = 0
    private var waiters: [Waiter] = []
    /// Topics in use that were never asked for.
    private var newTopics: Set<String> = []
    private var isRefreshWanted = false
    private var hasAnswer = false
    private var lastFullAnswer = Instant(nanoseconds: .min)
    /// Before this a query needs a topic that was never asked for.
    private var earliestRefresh = Instant(nanoseconds: .min)
    /// Before this there is no query at all.
    private var restsUntil = Instant(nanoseconds: .min)
    private var answersWithoutNews = 0
    private var failedRounds = 0
    private var lastError: KafkaError?

    init(bootstrap: [BrokerAddress], configuration: MetadataConfiguration, random: KafkaRandom) {
        self.bootstrap = bootstrap
        self.configuration = configuration
        self.random = random
    }

    /// When ``tick(now:)`` has to be called at the latest; nil when nothing is waited for.
    var nextDeadline: Instant? {
        var deadline = asking?.attemptDeadline
        if let due = refreshDue { deadline = min(deadline ?? due, due) }
        for waiter in waiters {
            guard let end = waiter.deadline else { continue }
            deadline = min(deadline ?? end, end)
        }
        return deadline
    }

    /// When the next query is due; nil while one is under way.
    private var refreshDue: Instant? {
        guard isStarted, !isClosed, asking == nil else { return nil }
        var due = lastFullAnswer.advanced(by: configuration.maximumAge)
        if !hasAnswer || !newTopics.isEmpty {
            due = Instant(nanoseconds: .min)
        } else if isRefreshWanted || waiters.contains(where: { $0.wait.needsAnswer }) {
            due = min(due, earliestRefresh)
        }
        return max(due, restsUntil)
    }

    /// The topics in use, in the order of their names.
    var topicsInUse: [String] { topics.keys.sorted() }
}

extension MetadataWait {
    /// Whether a query helps; for mere news one is asked for apart.
    fileprivate var needsAnswer: Bool {
        if case .change = self { false } else { true }
    }
}

// MARK: - What others want

extension ClusterStateMachine {
    /// The shell runs.
    mutating func start(now: Instant) -> [Action] {
        guard !isClosed else { return [] }
        isStarted = true
        return proceed(now: now)
    }

    /// Somebody waits for something.
    ///
    /// - Parameter deadline: When to give up; nil for never.
    mutating func wait(_ id: UInt64, for wait: MetadataWait, until deadline: Instant?, now: Instant) -> [Action] {
        guard !isClosed else { return [.fail(waiter: id, .closed)] }
        if let topic = wait.topic {
            guard Self.isTopicName(topic) else {
                return [.fail(waiter: id, KafkaError(.invalidRequest, "\"\(topic.prefix(300))\" is no topic name"))]
            }
            use(topic, now: now)
        }
        let waiter = Waiter(id: id, wait: wait, deadline: deadline, firstQuery: lastQuery + 1)
        if let action = resolution(of: waiter, afterQuery: nil) { return [action] }
        waiters.append(waiter)
        if wait == .allTopics { isRefreshWanted = true }
        return proceed(now: now)
    }

    /// Somebody waits no more.
    mutating func abandon(_ id: UInt64) {
        waiters.removeAll { $0.id == id }
    }

    /// Somebody uses a topic from now on, so that it is asked for with the others.
    mutating func beginUsing(_ topic: String, now: Instant) -> [Action] {
        use(topic, now: now)
        topics[topic]?.users += 1
        return proceed(now: now)
    }

    /// Undoes one ``beginUsing(_:now:)``.
    ///
    /// - Parameter since: When it was used last; nil for now.
    mutating func endUsing(_ topic: String, since: Instant? = nil, now: Instant) {
        guard let use = topics[topic], use.users > 0 else { return }
        topics[topic]?.users = use.users - 1
        topics[topic]?.lastUse = max(use.lastUse, since ?? now)
    }

    /// Somebody needs to know of all topics from now on.
    mutating func beginUsingAllTopics(now: Instant) -> [Action] {
        usersOfAllTopics += 1
        isRefreshWanted = true
        return proceed(now: now)
    }

    /// Undoes one ``beginUsingAllTopics(now:)``.
    mutating func endUsingAllTopics() {
        if usersOfAllTopics > 0 { usersOfAllTopics -= 1 }
    }

    /// There is a reason to ask for the metadata again.
    mutating func refresh(because reason: RefreshReason, now: Instant) -> [Action] {
        guard !isClosed else { return [] }
        let isNew = !isRefreshWanted
        isRefreshWanted = true
        return (isNew ? [.note("the metadata is asked for because \(reason)")] : []) + proceed(now: now)
    }

    /// A broker said in an answer who leads (KIP-951), or where brokers are.
    ///
    /// - Returns: The partitions whose leader is another one now, and what to do.
    mutating func apply(
        _ hints: [LeaderHint],
        brokers: [BrokerNode],
        now: Instant
    ) -> (moved: [TopicPartition], actions: [Action]) {
        let before = cache
        let moved = cache.apply(hints, brokers: brokers)
        guard cache != before else { return ([], []) }
        version += 1
        var actions: [Action] = cache.brokers == before.brokers ? [] : [.brokersChanged]
        actions += resolve(afterQuery: nil)
        return (moved, actions)
    }

    /// The cluster may be found at other addresses from now on.
    mutating func replaceBootstrap(with addresses: [BrokerAddress]) {
        bootstrap = addresses
    }

    /// The client ends.
    mutating func close() -> [Action] {
        isClosed = true
        asking = nil
        defer { waiters = [] }
        return waiters.map { .fail(waiter: $0.id, .closed) }
    }

    /// Whether a query may hold the name. Brokers have more against names, and say so; but one that cannot be written
    /// would keep the query from asking for the others.
    private static func isTopicName(_ name: String) -> Bool { (1...249).contains(name.utf8.count) }

    private mutating func use(_ topic: String, now: Instant) {
        guard Self.isTopicName(topic) else { return }
        if topics[topic] == nil {
            topics[topic] = TopicUse(lastUse: now)
            newTopics.insert(topic)
        } else {
            topics[topic]?.lastUse = now
        }
    }
}

// MARK: - Asking

extension ClusterStateMachine {
    /// The shell has chosen whom it asks.
    mutating func chose(_ endpoint: Endpoint, for query: UInt64, now: Instant) {
        guard asking?.query.number == query else { return }
        asking?.current = endpoint
        asking?.attemptDeadline = now.advanced(by: configuration.attemptTimeout)
    }

    /// Somebody has answered. An answer that comes after its time is as good as any while the query is under way.
    ///
    /// - Parameter isComplete: Whether all topics there are were asked for.
    mutating func answered(
        _ response: MetadataResponse,
        to query: UInt64,
        from endpoint: Endpoint,
        isComplete: Bool,
        now: Instant
    ) -> [Action] {
        guard let asking, asking.query.number == query else { return [] }
        let before = cache
        let changes: MetadataCache.Changes
        do throws(KafkaError) {
            guard !response.brokers.isEmpty || response.errorCode.isError else {
                throw KafkaError(.unknownBroker, "\(endpoint) knows of no brokers")
            }
            changes = try cache.apply(response, isComplete: isComplete)
        } catch {
            if error.brokerError == .rebootstrapRequired, configuration.rebootstraps {
                self.asking?.isRebootstrapping = true
            }
            return failed(error, query: query, from: endpoint, now: now)
        }
        self.asking = nil
        let hasNews = cache != before
        let isTroubled = hasTrouble(in: asking.query.topics ?? topicsInUse) || !changes.stalePartitions.isEmpty
        version += 1
        hasAnswer = true
        failedRounds = 0
        lastError = nil
        // One long after the last says nothing about how busy things are.
        let isLongAfter = now >= earliestRefresh.advanced(by: configuration.refreshBackoff.maximum)
        answersWithoutNews = hasNews || isLongAfter ? 0 : answersWithoutNews + 1
        let wait = configuration.refreshBackoff.wait(afterFailures: answersWithoutNews + 1, draw: random.unit())
        earliestRefresh = now.advanced(by: wait)
        if asking.query.isFull {
            lastFullAnswer = now
            forgetUnused(now: now)
        }
        if isTroubled { isRefreshWanted = true }
        var actions: [Action] = cache.brokers == before.brokers ? [] : [.brokersChanged]
        actions += changes.recreatedTopics.map { .warning("topic \($0) was deleted and made anew") }
        actions += changes.removedTopics.map { .warning("topic \($0) is gone") }
        actions += resolve(afterQuery: query)
        return actions + proceed(now: now)
    }

    /// Somebody could not be asked, or did not answer as he should.
    mutating func failed(_ error: KafkaError, query: UInt64, from endpoint: Endpoint, now: Instant) -> [Action] {
        guard let asking, asking.query.number == query, !asking.tried.contains(endpoint) else { return [] }
        lastError = error
        self.asking?.tried.insert(endpoint)
        let note = Action.note("\(endpoint) did not tell the metadata: \(error)")
        // One that had its time before was given up; another is being asked.
        guard asking.current == endpoint else { return [note] }
        return [note] + next(now: now)
    }

    /// Time has passed.
    mutating func tick(now: Instant) -> [Action] {
        var actions: [Action] = []
        if let asking, let current = asking.current, let deadline = asking.attemptDeadline, now >= deadline {
            let error = KafkaError(
                .requestTimedOut, "there was no answer within \(configuration.attemptTimeout)", cause: lastError)
            actions += failed(error, query: asking.query.number, from: current, now: now)
        }
        for waiter in waiters {
            guard let deadline = waiter.deadline, now >= deadline else { continue }
            actions.append(.fail(waiter: waiter.id, timeoutError(of: waiter.wait)))
        }
        waiters.removeAll { waiter in waiter.deadline.map { now >= $0 } ?? false }
        return actions + proceed(now: now)
    }

    /// Begins a query where one is due.
    private mutating func proceed(now: Instant) -> [Action] {
        guard let due = refreshDue, now >= due else { return [] }
        lastQuery += 1
        let isOld = now >= lastFullAnswer.advanced(by: configuration.maximumAge)
        let concernsCluster = waiters.contains { $0.wait.needsAnswer && $0.wait.topic == nil }
        let isFull = !hasAnswer || isRefreshWanted || isOld || concernsCluster
        let asksForAll = isFull && (usersOfAllTopics > 0 || waiters.contains { $0.wait == .allTopics })
        let names: Set<String>
        if isFull {
            names = Set(topics.keys)
        } else {
            names = newTopics.union(waiters.compactMap(\.wait.topic))
        }
        newTopics = asksForAll ? [] : newTopics.subtracting(names)
        if isFull { isRefreshWanted = false }
        let query = MetadataQuery(
            number: lastQuery, topics: asksForAll ? nil : names.sorted(),
            allowsTopicCreation: configuration.allowsTopicCreation, isFull: isFull)
        asking = Asking(query: query, since: now)
        return next(now: now)
    }

    /// Goes on to those that were not asked yet, or ends the round.
    private mutating func next(now: Instant) -> [Action] {
        guard var asking else { return [] }
        var notes: [Action] = []
        let isOverdue = now >= asking.since.advanced(by: configuration.rebootstrapTrigger)
        var candidates: [Endpoint] = []
        if !asking.isRebootstrapping, !(isOverdue && configuration.rebootstraps) {
            candidates = cache.brokers.map { .broker($0.id) }.filter { !asking.tried.contains($0) }
        }
        if candidates.isEmpty, configuration.rebootstraps || cache.brokers.isEmpty {
            if !cache.brokers.isEmpty, !asking.isRebootstrapping {
                notes = [.warning("no known broker tells the metadata: the bootstrap addresses are asked")]
            }
            asking.isRebootstrapping = true
            candidates = bootstrap.map { .bootstrap($0) }.filter { !asking.tried.contains($0) }
        }
        asking.current = nil
        asking.attemptDeadline = nil
        guard candidates.isEmpty else {
            self.asking = asking
            candidates.shuffle(using: &random)
            return notes + [.ask(asking.query, candidates: candidates)]
        }
        self.asking = nil
        failedRounds += 1
        let wait = configuration.refreshBackoff.wait(afterFailures: failedRounds, draw: random.unit())
        restsUntil = now.advanced(by: wait)
        if asking.query.isFull {
            isRefreshWanted = true
        } else {
            newTopics.formUnion(asking.query.topics ?? [])
        }
        let reason = lastError.map { ": \($0)" } ?? ""
        return notes + [.warning("nobody tells the metadata; it is asked for again in \(wait)\(reason)")]
    }
}

// MARK: - What answers mean

extension ClusterStateMachine {
    /// Whether something is amiss with topics in use that a later answer may set right.
    private func hasTrouble(in names: [String]) -> Bool {
        names.contains { name in
            guard let use = topics[name], use.users > 0 else { return false }
            guard let topic = cache.topic(name) else { return true }
            return topic.error.isError && topic.error.isRetriable
                || topic.partitions.values.contains { $0.leader == nil }
        }
    }

    /// Topics that nobody has used for long are not asked for again.
    private mutating func forgetUnused(now: Instant) {
        for name in topics.keys.sorted() {
            guard let use = topics[name], use.users == 0,
                now >= use.lastUse.advanced(by: configuration.topicRetention),
                !waiters.contains(where: { $0.wait.topic == name })
            else { continue }
            topics[name] = nil
            newTopics.remove(name)
            if usersOfAllTopics == 0 { cache.forget(name) }
        }
    }

    private mutating func resolve(afterQuery query: UInt64?) -> [Action] {
        var actions: [Action] = []
        var remaining: [Waiter] = []
        for waiter in waiters {
            if let action = resolution(of: waiter, afterQuery: query) {
                actions.append(action)
            } else {
                remaining.append(waiter)
            }
        }
        waiters = remaining
        return actions
    }

    /// What a wait ends with now; nil while it goes on.
    private func resolution(of waiter: Waiter, afterQuery query: UInt64?) -> Action? {
        let id = waiter.id
        switch waiter.wait {
        case .topic(let name):
            if let topic = cache.topic(name), !topic.error.isError, !topic.partitions.isEmpty {
                return .found(waiter: id, .topic(topic))
            }
        case .leader(let partition):
            if let leader = try? cache.leader(of: partition) { return .found(waiter: id, .leader(leader)) }
        case .broker(let number):
            if let broker = cache.broker(number) { return .found(waiter: id, .broker(broker)) }
            guard let query, query >= waiter.firstQuery else { return nil }
            return .fail(waiter: id, KafkaError(.unknownBroker, "the metadata has no broker \(number)"))
        case .anyBroker:
            if !cache.brokers.isEmpty { return .found(waiter: id, .brokers(cache.brokers)) }
        case .controller:
            if let controller = cache.controller { return .found(waiter: id, .broker(controller)) }
        case .allTopics:
            guard let query, query >= waiter.firstQuery else { return nil }
            return .found(waiter: id, .topics(cache.topicNames.compactMap { cache.topic($0) }))
        case .change(let since):
            if version > since { return .found(waiter: id, .version(version)) }
        }
        // What will not pass is not waited for.
        guard let query, query >= waiter.firstQuery, let name = waiter.wait.topic, let error = cache.topic(name)?.error,
            error.isError, !error.isRetriable
        else { return nil }
        return .fail(waiter: id, KafkaError(brokerError: error, "topic \(name)"))
    }

    /// What is said when the time is over.
    private func timeoutError(of wait: MetadataWait) -> KafkaError {
        let duration = "in time"
        if !hasAnswer || failedRounds > 0 {
            return KafkaError(.noBrokerReachable, "no broker told the metadata \(duration)", cause: lastError)
        }
        switch wait {
        case .topic(let name):
            return unknown(name)
        case .leader(let partition):
            do {
                _ = try cache.leader(of: partition)
            } catch {
                return error
            }
            return KafkaError(.leaderUnknown, "partition \(partition) had no leader \(duration)")
        case .broker(let id):
            return KafkaError(.unknownBroker, "the metadata had no broker \(id) \(duration)")
        case .controller:
            return KafkaError(.controllerUnknown, "the cluster had no controller \(duration)")
        case .anyBroker, .allTopics, .change:
            return KafkaError(.noBrokerReachable, "no broker told the metadata \(duration)", cause: lastError)
        }
    }

    private func unknown(_ name: String) -> KafkaError {
        let error = cache.topic(name)?.error ?? .unknownTopicOrPartition
        return KafkaError(
            .unknownTopic, "topic \(name) did not become known in time",
            brokerError: error.isError ? error : .unknownTopicOrPartition)
    }
}
