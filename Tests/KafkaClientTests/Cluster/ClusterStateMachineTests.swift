import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaClient

/// The machine with a clock that a test moves, and what it asked for.
private struct Cluster {
    var machine: ClusterStateMachine
    var now = KafkaClock.Instant(nanoseconds: 0)
    var lastWaiter: UInt64 = 0

    static let bootstrap = [BrokerAddress(host: "a"), BrokerAddress(host: "b"), BrokerAddress(host: "c")]

    init(seed: UInt64 = 1, _ change: (inout MetadataConfiguration) -> Void = { _ in }) {
        var configuration = MetadataConfiguration()
        configuration.refreshBackoff.jitter = 0
        change(&configuration)
        machine = ClusterStateMachine(
            bootstrap: Self.bootstrap, configuration: configuration, random: .sequence(seed))
    }

    /// What the machine wants, in a form to look at.
    struct Outcome {
        var query: MetadataQuery?
        var candidates: [Endpoint] = []
        var found: [UInt64: MetadataWait.Found] = [:]
        var errors: [UInt64: KafkaError] = [:]
        var brokersChanged = false
        var notes: [String] = []

        init(_ actions: [ClusterStateMachine.Action]) {
            for action in actions {
                switch action {
                case .ask(let query, let candidates): (self.query, self.candidates) = (query, candidates)
                case .found(let waiter, let found): self.found[waiter] = found
                case .fail(let waiter, let error): errors[waiter] = error
                case .brokersChanged: brokersChanged = true
                case .note(let text), .warning(let text): notes.append(text)
                }
            }
        }
    }

    mutating func advance(_ duration: Duration) -> Outcome {
        now = now.advanced(by: duration)
        return Outcome(machine.tick(now: now))
    }

    /// Moves to the machine's next deadline.
    mutating func advance() -> Outcome {
        now = max(now, machine.nextDeadline ?? now)
        return Outcome(machine.tick(now: now))
    }

    mutating func start() -> Outcome { Outcome(machine.start(now: now)) }

    mutating func wait(for wait: MetadataWait, timeout: Duration? = .seconds(60)) -> (id: UInt64, Outcome) {
        lastWaiter += 1
        let deadline = timeout.map { now.advanced(by: $0) }
        return (lastWaiter, Outcome(machine.wait(lastWaiter, for: wait, until: deadline, now: now)))
    }

    mutating func refresh() -> Outcome { Outcome(machine.refresh(because: .asked, now: now)) }

    mutating func choose(_ outcome: Outcome) {
        guard let query = outcome.query, let first = outcome.candidates.first else { return }
        machine.chose(first, for: query.number, now: now)
    }

    /// The first candidate answers.
    mutating func answer(_ outcome: Outcome, _ response: MetadataResponse, isComplete: Bool = false) -> Outcome {
        guard let query = outcome.query, let first = outcome.candidates.first else { return Outcome([]) }
        machine.chose(first, for: query.number, now: now)
        return Outcome(
            machine.answered(response, to: query.number, from: first, isComplete: isComplete, now: now))
    }

    /// The first candidate fails.
    mutating func fail(_ outcome: Outcome, _ error: KafkaError = .init(.connectFailed, "refused")) -> Outcome {
        guard let query = outcome.query, let first = outcome.candidates.first else { return Outcome([]) }
        machine.chose(first, for: query.number, now: now)
        return Outcome(machine.failed(error, query: query.number, from: first, now: now))
    }

    /// Started, with three brokers and no topics.
    static func ready(_ change: (inout MetadataConfiguration) -> Void = { _ in }) -> Cluster {
        var cluster = Cluster(change)
        let first = cluster.start()
        _ = cluster.answer(first, .cluster())
        return cluster
    }
}

extension MetadataResponse {
    fileprivate static func cluster(
        brokers: [Int32] = [1, 2, 3],
        _ topics: [MetadataResponseTopic] = [],
        clusterID: String = "cluster"
    ) -> MetadataResponse {
        var response = MetadataResponse(clusterID: clusterID, controllerID: brokers.first ?? -1, topics: topics)
        response.brokers = brokers.map { .init(nodeID: $0, host: "broker-\($0)", port: 9092) }
        return response
    }
}

extension MetadataWait.Found {
    fileprivate var topic: TopicMetadata? { if case .topic(let topic) = self { topic } else { nil } }
    fileprivate var leader: PartitionLeader? { if case .leader(let leader) = self { leader } else { nil } }
    fileprivate var broker: BrokerNode? { if case .broker(let broker) = self { broker } else { nil } }
    fileprivate var topics: [TopicMetadata]? { if case .topics(let topics) = self { topics } else { nil } }
}

@Suite("The cluster's machine: bootstrapping")
struct ClusterBootstrapTests {
    @Test("asks one bootstrap address after the other, each once, until one answers")
    func oneAfterTheOther() throws {
        var cluster = Cluster()
        #expect(cluster.machine.nextDeadline == nil)
        let first = cluster.start()
        #expect(first.query?.topics == [])
        #expect(Set(first.candidates) == Set(Cluster.bootstrap.map { .bootstrap($0) }))
        let second = cluster.fail(first)
        #expect(Set(second.candidates) == Set(first.candidates.dropFirst()))
        let answered = cluster.answer(second, .cluster())
        #expect(answered.brokersChanged)
        #expect(answered.query == nil)
        #expect(cluster.machine.cache.brokers.map(\.id) == [1, 2, 3])
    }

    @Test("asks them in an order drawn at random")
    func order() throws {
        let orders = try explore(seeds: 0..<50) { simulation -> [Endpoint] in
            var cluster = Cluster(seed: simulation.seed)
            return cluster.start().candidates
        }.results
        #expect(Set(orders).count == 6)
    }

    @Test("waits longer with each round in which nobody answers")
    func rounds() {
        var cluster = Cluster()
        var outcome = cluster.start()
        var waits: [Duration] = []
        for _ in 0..<6 {
            for _ in 0..<3 { outcome = cluster.fail(outcome) }
            #expect(outcome.query == nil)
            let before = cluster.now
            outcome = cluster.advance()
            waits.append(before.duration(to: cluster.now))
            #expect(outcome.candidates.count == 3)
        }
        #expect(waits == [100, 200, 400, 800, 1000, 1000].map { .milliseconds($0) })
    }

    @Test("goes on to the next when one does not answer in time, and takes the late answer all the same")
    func lateAnswer() throws {
        var cluster = Cluster { $0.attemptTimeout = .seconds(2) }
        let first = cluster.start()
        cluster.choose(first)
        #expect(cluster.advance(.milliseconds(1999)).query == nil)
        let second = cluster.advance(.milliseconds(1))
        cluster.choose(second)
        #expect(second.candidates.count == 2)
        let query = try #require(first.query)
        let late = Cluster.Outcome(
            cluster.machine.answered(
                .cluster(), to: query.number, from: first.candidates[0], isComplete: false, now: cluster.now))
        #expect(late.brokersChanged)
        // The one that was asked meanwhile is not needed any more.
        #expect(cluster.fail(second).query == nil)
        #expect(cluster.machine.cache.brokers.count == 3)
    }

    @Test("does not take an answer that knows of no brokers")
    func noBrokers() {
        var cluster = Cluster()
        let second = cluster.answer(cluster.start(), .cluster(brokers: []))
        #expect(second.candidates.count == 2)
        #expect(cluster.machine.cache.brokers.isEmpty)
    }

    @Test("tells those who wait why nobody could be reached, when their time is over")
    func deadline() {
        var cluster = Cluster()
        let (waiter, _) = cluster.wait(for: .anyBroker, timeout: .seconds(1))
        var outcome = cluster.start()
        while cluster.now < KafkaClock.Instant(nanoseconds: 1_000_000_000) {
            outcome = outcome.query == nil ? cluster.advance() : cluster.fail(outcome)
            if let error = outcome.errors[waiter] {
                #expect(error.code == .noBrokerReachable)
                #expect((error.cause as? KafkaError)?.code == .connectFailed)
                return
            }
        }
        Issue.record("the waiter was not told")
    }
}

@Suite("The cluster's machine: asking again")
struct ClusterRefreshTests {
    @Test("makes one query of many reasons, not before the last answer is old enough")
    func coalescing() {
        var cluster = Cluster.ready()
        for _ in 0..<100 { #expect(cluster.refresh().query == nil) }
        #expect(cluster.advance(.milliseconds(99)).query == nil)
        let query = cluster.advance(.milliseconds(1))
        #expect(query.query?.isFull == true)
        // Reasons that come while it is under way make one more, since the answer may be older than they are.
        for _ in 0..<100 { #expect(cluster.refresh().query == nil) }
        #expect(cluster.answer(query, .cluster()).query == nil)
        let last = cluster.advance(.milliseconds(200))
        #expect(last.query != nil)
        #expect(cluster.answer(last, .cluster()).query == nil)
        #expect(cluster.advance(.seconds(60)).query == nil)
    }

    @Test("waits longer while the answers say nothing new, and not when they do")
    func nothingNew() {
        var cluster = Cluster.ready()
        func gap(_ response: MetadataResponse) -> Duration {
            _ = cluster.refresh()
            let before = cluster.now
            let query = cluster.advance()
            _ = cluster.answer(query, response)
            return before.duration(to: cluster.now)
        }
        #expect((0..<6).map { _ in gap(.cluster()) } == [100, 200, 400, 800, 1000, 1000].map { .milliseconds($0) })
        #expect(gap(.cluster(brokers: [1, 2])) == .seconds(1))
        #expect(gap(.cluster(brokers: [1, 2])) == .milliseconds(100))
    }

    @Test("asks when the metadata is old although nothing is wrong")
    func maximumAge() {
        var cluster = Cluster.ready { $0.maximumAge = .seconds(30) }
        #expect(cluster.advance(.milliseconds(29_999)).query == nil)
        #expect(cluster.advance(.milliseconds(1)).query != nil)
    }

    @Test("asks known brokers, each once, and then the bootstrap addresses (KIP-899)")
    func rebootstrap() {
        var cluster = Cluster.ready()
        _ = cluster.refresh()
        var outcome = cluster.advance()
        for asked in 0..<3 {
            #expect(outcome.candidates.count == 3 - asked)
            #expect(outcome.candidates.allSatisfy { if case .broker = $0 { true } else { false } })
            outcome = cluster.fail(outcome)
        }
        #expect(Set(outcome.candidates) == Set(Cluster.bootstrap.map { .bootstrap($0) }))
        #expect(outcome.notes.contains { $0.contains("bootstrap") })
        let answered = cluster.answer(outcome, .cluster(brokers: [7, 8]))
        #expect(answered.brokersChanged)
        #expect(cluster.machine.cache.brokers.map(\.id) == [7, 8])
    }

    @Test("does not rebootstrap where that is not wanted")
    func noRebootstrap() {
        var cluster = Cluster.ready { $0.rebootstraps = false }
        _ = cluster.refresh()
        var outcome = cluster.advance()
        for _ in 0..<3 { outcome = cluster.fail(outcome) }
        #expect(outcome.candidates.isEmpty)
        #expect(cluster.advance().candidates.count == 3)
    }

    @Test("rebootstraps at once when a broker demands it (KIP-1102)")
    func rebootstrapRequired() {
        var cluster = Cluster.ready()
        _ = cluster.refresh()
        let outcome = cluster.answer(cluster.advance(), MetadataResponse(errorCode: .rebootstrapRequired))
        #expect(Set(outcome.candidates) == Set(Cluster.bootstrap.map { .bootstrap($0) }))
    }

    @Test("rebootstraps when the known brokers are asked in vain for too long, before all were asked")
    func trigger() {
        var cluster = Cluster.ready { $0.rebootstrapTrigger = .seconds(8) }
        _ = cluster.refresh()
        var outcome = cluster.advance()
        cluster.choose(outcome)
        outcome = cluster.advance()
        #expect(outcome.candidates.count == 2)
        cluster.choose(outcome)
        outcome = cluster.advance()
        #expect(Set(outcome.candidates) == Set(Cluster.bootstrap.map { .bootstrap($0) }))
    }

    @Test("forgets epochs and topics of another cluster that answers at the same addresses")
    func otherCluster() {
        var cluster = Cluster.ready()
        let (_, query) = cluster.wait(for: .topic("t"))
        _ = cluster.answer(query, .cluster([.scripted("t", leaders: [1], epoch: 9)]))
        _ = cluster.refresh()
        let response = MetadataResponse.cluster([.scripted("t", leaders: [2], epoch: 0)], clusterID: "other")
        let outcome = cluster.answer(cluster.advance(), response)
        #expect(outcome.notes.contains { $0.contains("made anew") })
        #expect(cluster.machine.cache.topic("t")?.partitions[0]?.leaderEpoch == 0)
    }

    @Test("asks again after an answer that lags behind what is known")
    func stale() {
        var cluster = Cluster.ready()
        let (_, query) = cluster.wait(for: .topic("t"))
        _ = cluster.answer(query, .cluster([.scripted("t", leaders: [1], epoch: 5)]))
        _ = cluster.refresh()
        _ = cluster.answer(cluster.advance(), .cluster([.scripted("t", leaders: [2], epoch: 4)]))
        #expect(cluster.machine.cache.topic("t")?.partitions[0]?.leader == 1)
        let again = cluster.advance(.seconds(2))
        #expect(again.query?.topics == ["t"])
        _ = cluster.answer(again, .cluster([.scripted("t", leaders: [3], epoch: 6)]))
        #expect(cluster.machine.cache.topic("t")?.partitions[0]?.leader == 3)
        #expect(cluster.advance(.seconds(60)).query == nil)
    }

    @Test("does nothing more after its end")
    func closed() {
        var cluster = Cluster.ready()
        let (waiter, query) = cluster.wait(for: .topic("t"))
        let outcome = Cluster.Outcome(cluster.machine.close())
        #expect(outcome.errors[waiter]?.code == .clientClosed)
        #expect(cluster.answer(query, .cluster()).query == nil)
        #expect(cluster.machine.nextDeadline == nil)
        let (late, refused) = cluster.wait(for: .controller)
        #expect(refused.errors[late]?.code == .clientClosed)
    }
}

@Suite("The cluster's machine: topics")
struct ClusterTopicTests {
    @Test("asks for a new topic at once, and for no other")
    func newTopic() {
        var cluster = Cluster.ready()
        let (first, query) = cluster.wait(for: .topic("a"))
        #expect(query.query?.topics == ["a"])
        #expect(query.query?.isFull == false)
        let answered = cluster.answer(query, .cluster([.scripted("a", leaders: [1, 2])]))
        #expect(answered.found[first]?.topic?.partitions.count == 2)
        let (_, other) = cluster.wait(for: .topic("b"))
        #expect(other.query?.topics == ["b"])
        // What is known is found without asking.
        let (again, none) = cluster.wait(for: .topic("a"))
        #expect(none.query == nil)
        #expect(none.found[again]?.topic?.name == "a")
    }

    @Test("asks for topics that many ask for together, and for those that come meanwhile after that")
    func manyTopics() {
        var cluster = Cluster.ready()
        let (_, first) = cluster.wait(for: .topic("a"))
        for name in ["d", "b", "c", "b"] { #expect(cluster.wait(for: .topic(name)).1.query == nil) }
        let next = cluster.answer(first, .cluster([.scripted("a", leaders: [1])]))
        #expect(next.query?.topics == ["b", "c", "d"])
    }

    @Test("asks again for an unknown topic until the time is over, ever less often")
    func unknownTopic() throws {
        var cluster = Cluster.ready()
        var (waiter, outcome) = cluster.wait(for: .topic("nowhere"), timeout: .seconds(10))
        var queries = 0
        while outcome.errors[waiter] == nil {
            if outcome.query == nil {
                outcome = cluster.advance()
            } else {
                queries += 1
                outcome = cluster.answer(
                    outcome, .cluster([.init(errorCode: .unknownTopicOrPartition, name: "nowhere")]))
            }
        }
        let error = try #require(outcome.errors[waiter])
        #expect(error.code == .unknownTopic)
        #expect(error.brokerError == .unknownTopicOrPartition)
        #expect(cluster.now == KafkaClock.Instant(nanoseconds: 10_000_000_000))
        #expect((10...14).contains(queries))
        // Nobody waits and nobody uses it: it is not asked for.
        #expect(cluster.advance(.seconds(60)).query == nil)
    }

    @Test("refuses names that cannot be asked for, which would keep others from being found")
    func impossibleNames() {
        var cluster = Cluster.ready()
        for name in ["", String(repeating: "x", count: 250)] {
            let (waiter, outcome) = cluster.wait(for: .topic(name))
            #expect(outcome.errors[waiter]?.code == .invalidRequest)
            #expect(Cluster.Outcome(cluster.machine.beginUsing(name, now: cluster.now)).query == nil)
        }
        let (_, query) = cluster.wait(for: .topic(String(repeating: "x", count: 249)))
        #expect(query.query?.topics?.count == 1)
    }

    @Test("finds a topic that is made while it is waited for")
    func madeMeanwhile() {
        var cluster = Cluster.ready()
        let (waiter, query) = cluster.wait(for: .topic("t"))
        _ = cluster.answer(query, .cluster([.init(errorCode: .unknownTopicOrPartition, name: "t")]))
        let again = cluster.advance()
        #expect(again.query?.topics == ["t"])
        #expect(cluster.answer(again, .cluster([.scripted("t", leaders: [1])])).found[waiter] != nil)
    }

    @Test("does not wait where the brokers' no is final, and asks again when it is asked again")
    func forbidden() {
        var cluster = Cluster.ready()
        let refusal = MetadataResponse.cluster([.init(errorCode: .topicAuthorizationFailed, name: "t")])
        let (waiter, query) = cluster.wait(for: .topic("t"))
        #expect(cluster.answer(query, refusal).errors[waiter]?.brokerError == .topicAuthorizationFailed)
        let (again, nothing) = cluster.wait(for: .topic("t"))
        #expect(nothing.errors[again] == nil)
        let second = cluster.advance()
        #expect(cluster.answer(second, .cluster([.scripted("t", leaders: [1])])).found[again] != nil)
    }

    @Test("waits for a leader, and takes it from a hint too")
    func leader() {
        var cluster = Cluster.ready()
        let partition = TopicPartition(topic: "t", partition: 1)
        let (waiter, query) = cluster.wait(for: .leader(partition))
        let none = cluster.answer(query, .cluster([.scripted("t", leaders: [1, 0])]))
        #expect(none.found[waiter] == nil)
        let hint = LeaderHint(topic: .name("t"), partition: 1, leader: 3, epoch: 2)
        let (moved, actions) = cluster.machine.apply([hint], brokers: [], now: cluster.now)
        #expect(moved == [partition])
        #expect(Cluster.Outcome(actions).found[waiter]?.leader?.broker.id == 3)
        // The same hint again is no news.
        let version = cluster.machine.version
        #expect(cluster.machine.apply([hint], brokers: [], now: cluster.now).moved.isEmpty)
        #expect(cluster.machine.version == version)
    }

    @Test("says which leader was missing when the time is over")
    func noLeader() {
        var cluster = Cluster.ready()
        let (waiter, query) = cluster.wait(
            for: .leader(TopicPartition(topic: "t", partition: 0)), timeout: .seconds(1))
        _ = cluster.answer(query, .cluster([.scripted("t", leaders: [0])]))
        let outcome = cluster.advance(.seconds(1))
        #expect(outcome.errors[waiter]?.brokerError == .leaderNotAvailable)
    }

    @Test("keeps asking about leaders that are missing in topics in use, and only in those")
    func leaderless() {
        var cluster = Cluster.ready()
        let used = Cluster.Outcome(cluster.machine.beginUsing("used", now: cluster.now))
        #expect(used.query?.topics == ["used"])
        _ = cluster.answer(used, .cluster([.scripted("used", leaders: [0])]))
        let again = cluster.advance(.milliseconds(100))
        #expect(again.query?.topics == ["used"])
        _ = cluster.answer(again, .cluster([.scripted("used", leaders: [0])]))
        cluster.machine.endUsing("used", now: cluster.now)
        let last = cluster.advance(.milliseconds(200))
        _ = cluster.answer(last, .cluster([.scripted("used", leaders: [0])]))
        #expect(cluster.advance(.seconds(60)).query == nil)
    }

    @Test("asks for topics in use when the metadata is old, and forgets those that nobody used for long")
    func retention() {
        var cluster = Cluster.ready {
            $0.maximumAge = .seconds(60)
            $0.topicRetention = .seconds(90)
        }
        let kept = Cluster.Outcome(cluster.machine.beginUsing("kept", now: cluster.now))
        let both: [MetadataResponse.MetadataResponseTopic] = [
            .scripted("kept", leaders: [1]), .scripted("seen", leaders: [1]),
        ]
        _ = cluster.answer(kept, .cluster(both))
        let (_, seen) = cluster.wait(for: .topic("seen"))
        _ = cluster.answer(seen, .cluster(both))
        var outcome = cluster.advance(.seconds(60))
        #expect(outcome.query?.topics == ["kept", "seen"])
        _ = cluster.answer(outcome, .cluster(both))
        outcome = cluster.advance(.seconds(60))
        #expect(outcome.query?.topics == ["kept", "seen"])
        _ = cluster.answer(outcome, .cluster(both))
        #expect(cluster.machine.cache.topic("seen") == nil)
        #expect(cluster.advance(.seconds(60)).query?.topics == ["kept"])
        #expect(cluster.machine.cache.topic("kept") != nil)
    }

    @Test("asks for all topics where somebody wants all, and sees which are gone")
    func allTopics() {
        var cluster = Cluster.ready()
        let (waiter, early) = cluster.wait(for: .allTopics)
        #expect(early.query == nil)
        let query = cluster.advance()
        #expect(query.query != nil)
        #expect(query.query?.topics == nil)
        let both: [MetadataResponse.MetadataResponseTopic] = [
            .scripted("a", leaders: [1]), .scripted("b", leaders: [1]),
        ]
        let answered = cluster.answer(query, .cluster(both), isComplete: true)
        #expect(answered.found[waiter]?.topics?.map(\.name) == ["a", "b"])
        let using = Cluster.Outcome(cluster.machine.beginUsingAllTopics(now: cluster.now))
        #expect(using.query == nil)
        let next = cluster.advance()
        #expect(next.query?.topics == nil)
        let gone = cluster.answer(next, .cluster([.scripted("b", leaders: [1])]), isComplete: true)
        #expect(gone.notes == ["topic a is gone"])
        cluster.machine.endUsingAllTopics()
        _ = cluster.refresh()
        #expect(cluster.advance().query?.topics == [])
    }

    @Test("notices that a topic was deleted and made anew")
    func recreated() {
        var cluster = Cluster.ready()
        let (_, query) = cluster.wait(for: .topic("t"))
        _ = cluster.answer(query, .cluster([.scripted("t", id: 1, leaders: [1], epoch: 7)]))
        _ = cluster.refresh()
        let outcome = cluster.answer(cluster.advance(), .cluster([.scripted("t", id: 2, leaders: [2], epoch: 0)]))
        #expect(outcome.notes.contains("topic t was deleted and made anew"))
        #expect(cluster.machine.cache.topic("t")?.partitions[0]?.leader == 2)
    }

    @Test("lets brokers make a topic only where the configuration does")
    func creation() {
        #expect(Cluster.ready().creationOfNext == false)
        #expect(Cluster.ready { $0.allowsTopicCreation = true }.creationOfNext == true)
    }
}

extension Cluster {
    fileprivate var creationOfNext: Bool? {
        var cluster = self
        return cluster.wait(for: .topic("t")).1.query?.allowsTopicCreation
    }
}

@Suite("The cluster's machine: brokers and news")
struct ClusterWaitTests {
    @Test("finds brokers that are known at once, and gives up on one when an answer has not got it")
    func broker() {
        var cluster = Cluster.ready()
        let (known, found) = cluster.wait(for: .broker(2))
        #expect(found.found[known]?.broker?.id == 2)
        let (unknown, nothing) = cluster.wait(for: .broker(9))
        #expect(nothing.errors.isEmpty)
        let answered = cluster.answer(cluster.advance(), .cluster())
        #expect(answered.errors[unknown]?.code == .unknownBroker)
    }

    @Test("waits for a controller")
    func controller() {
        var cluster = Cluster()
        let (waiter, _) = cluster.wait(for: .controller)
        var response = MetadataResponse.cluster()
        response.controllerID = -1
        #expect(cluster.answer(cluster.start(), response).found[waiter] == nil)
        let again = cluster.advance()
        #expect(cluster.answer(again, .cluster()).found[waiter]?.broker?.id == 1)
    }

    @Test("wakes those who wait for news by every answer, also one that says nothing new")
    func news() {
        var cluster = Cluster.ready()
        let version = cluster.machine.version
        let (waiter, nothing) = cluster.wait(for: .change(since: version), timeout: nil)
        #expect(nothing.found.isEmpty)
        // Waiting for news is no reason to ask.
        #expect(cluster.advance(.seconds(60)).query == nil)
        let query = cluster.refresh()
        #expect(cluster.answer(query, .cluster()).found[waiter] != nil)
        let (late, found) = cluster.wait(for: .change(since: version), timeout: nil)
        #expect(found.found[late] != nil)
    }

    @Test("forgets those who wait no more")
    func abandoned() {
        var cluster = Cluster.ready()
        let (waiter, query) = cluster.wait(for: .topic("t"))
        cluster.machine.abandon(waiter)
        #expect(cluster.answer(query, .cluster([.scripted("t", leaders: [1])])).found.isEmpty)
    }

    @Test("asks in version 0 for all topics by naming none, and leaves the creation of topics to the brokers before 4")
    func versions() throws {
        let all = MetadataQuery(number: 1, topics: nil, allowsTopicCreation: false, isFull: true)
        let one = MetadataQuery(number: 1, topics: ["t"], allowsTopicCreation: false, isFull: true)
        let none = MetadataQuery(number: 1, topics: [], allowsTopicCreation: false, isFull: true)
        for version in MetadataRequest.validVersions {
            for query in [all, one, none] {
                let bytes = try query.request(version: version).encoded(version: version)
                let request = try MetadataRequest(decoding: bytes, version: version)
                #expect(request.allowAutoTopicCreation == (version < 4))
                #expect(request.topics?.compactMap(\.name) == (query == all && version == 0 ? [] : query.topics))
            }
            #expect(all.namesAllTopics(version: version))
            #expect(none.namesAllTopics(version: version) == (version == 0))
            #expect(!one.namesAllTopics(version: version))
        }
    }
}
