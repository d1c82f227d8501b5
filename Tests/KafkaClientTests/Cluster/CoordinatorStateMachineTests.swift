import KafkaCodec
import Testing

@testable import KafkaClient

@Suite("The machine that finds coordinators")
struct CoordinatorStateMachineTests {
    private let group = CoordinatorKey(kind: .group, name: "g")
    private let transaction = CoordinatorKey(kind: .transaction, name: "t")
    private let broker = BrokerNode(id: 2, address: BrokerAddress(host: "broker-2"))

    private func machine() -> CoordinatorStateMachine {
        CoordinatorStateMachine(
            backoff: Backoff(initial: .milliseconds(100), jitter: 0), attemptTimeout: .seconds(5),
            random: .sequence(1))
    }

    private func at(_ milliseconds: Int64) -> KafkaClock.Instant {
        KafkaClock.Instant(nanoseconds: milliseconds * 1_000_000)
    }

    private func text(_ actions: [CoordinatorStateMachine.Action]) -> [String] {
        actions.map { action in
            switch action {
            case .lookUp(let kind, let names): "look up \(kind) \(names.joined(separator: ","))"
            case .found(let waiter, let broker): "\(waiter) finds \(broker.id)"
            case .fail(let waiter, let error): "\(waiter) fails: \(error.brokerError?.description ?? "\(error.code)")"
            }
        }
    }

    private func retriable(_ code: ErrorCode) -> Result<BrokerNode, KafkaError> {
        .failure(KafkaError(brokerError: code, "no"))
    }

    @Test("looks a key up once for all who ask, and keeps what was found")
    func sharing() {
        var machine = machine()
        #expect(text(machine.find([(1, group)], until: at(1000), now: at(0))) == ["look up group g"])
        #expect(text(machine.find([(2, group)], until: at(1000), now: at(0))) == [])
        #expect(text(machine.looked(up: group, .success(broker), now: at(1))) == ["1 finds 2", "2 finds 2"])
        #expect(text(machine.find([(3, group)], until: at(1000), now: at(2))) == ["3 finds 2"])
        #expect(machine.nextDeadline == nil)
    }

    @Test("forgets coordinators that are no brokers any more")
    func gone() {
        var machine = machine()
        _ = machine.find([(1, group), (2, transaction)], until: at(1000), now: at(0))
        _ = machine.looked(up: group, .success(broker), now: at(0))
        let other = BrokerNode(id: 1, address: BrokerAddress(host: "broker-1"))
        _ = machine.looked(up: transaction, .success(other), now: at(0))
        machine.retain([other])
        #expect(machine.coordinator(of: group) == nil)
        #expect(machine.coordinator(of: transaction) == other)
    }

    @Test("refuses a name that cannot be written, which would keep others from being found")
    func longName() {
        var machine = machine()
        let long = CoordinatorKey(kind: .group, name: String(repeating: "x", count: 32768))
        let actions = machine.find([(1, long), (2, group)], until: at(1000), now: at(0))
        #expect(text(actions) == ["1 fails: invalidRequest", "look up group g"])
    }

    @Test("looks keys of one kind up together")
    func batches() {
        var machine = machine()
        let other = CoordinatorKey(kind: .group, name: "a")
        let actions = machine.find([(1, transaction), (2, group), (3, other)], until: at(1000), now: at(0))
        #expect(text(actions) == ["look up group a,g", "look up transaction t"])
    }

    @Test("tries again, ever less often, while the coordinator is not available")
    func retry() {
        var machine = machine()
        _ = machine.find([(1, group)], until: at(10_000), now: at(0))
        var now: Int64 = 0
        for wait in [100, 200, 400, 800, 1000] as [Int64] {
            #expect(text(machine.looked(up: group, retriable(.coordinatorNotAvailable), now: at(now))) == [])
            #expect(machine.nextDeadline == at(now + wait))
            #expect(text(machine.tick(now: at(now + wait - 1))) == [])
            now += wait
            #expect(text(machine.tick(now: at(now))) == ["look up group g"])
        }
        #expect(text(machine.looked(up: group, .success(broker), now: at(now))) == ["1 finds 2"])
    }

    @Test("gives up when the time is over, with the last reason")
    func deadline() {
        var machine = machine()
        _ = machine.find([(1, group)], until: at(150), now: at(0))
        _ = machine.find([(2, group)], until: at(500), now: at(0))
        _ = machine.looked(up: group, retriable(.coordinatorNotAvailable), now: at(0))
        _ = machine.tick(now: at(100))
        #expect(machine.nextDeadline == at(150))
        let actions = machine.tick(now: at(150))
        #expect(text(actions) == ["1 fails: coordinatorUnknown"])
        guard case .fail(_, let error)? = actions.first else { return }
        #expect((error.cause as? KafkaError)?.brokerError == .coordinatorNotAvailable)
        // The other is still waiting for the same look-up.
        #expect(text(machine.looked(up: group, .success(broker), now: at(160))) == ["2 finds 2"])
    }

    @Test("does not try again where the broker's no is final")
    func final() {
        var machine = machine()
        _ = machine.find([(1, group)], until: at(1000), now: at(0))
        let actions = machine.looked(up: group, retriable(.groupAuthorizationFailed), now: at(0))
        #expect(text(actions) == ["1 fails: GROUP_AUTHORIZATION_FAILED"])
        #expect(machine.nextDeadline == nil)
    }

    @Test("forgets a coordinator that says it is none, or cannot be reached, and not one found since")
    func forgetting() {
        var machine = machine()
        _ = machine.find([(1, group), (2, transaction)], until: at(1000), now: at(0))
        _ = machine.looked(up: group, .success(broker), now: at(0))
        _ = machine.looked(up: transaction, .success(broker), now: at(0))
        machine.forget(group, at: 1)
        #expect(machine.coordinator(of: group) == broker)
        machine.forget(group, at: 2)
        #expect(machine.coordinator(of: group) == nil)
        machine.forgetAll(at: 2)
        #expect(machine.coordinator(of: transaction) == nil)
        #expect(text(machine.find([(3, group)], until: at(1000), now: at(0))) == ["look up group g"])
    }

    @Test("asks another broker when one does not answer, and takes the late answer all the same")
    func lateAnswer() {
        var machine = machine()
        _ = machine.find([(1, group)], until: at(60_000), now: at(0))
        #expect(machine.nextDeadline == at(5000))
        #expect(text(machine.tick(now: at(4999))) == [])
        #expect(text(machine.tick(now: at(5000))) == ["look up group g"])
        #expect(text(machine.looked(up: group, .success(broker), now: at(5001))) == ["1 finds 2"])
        #expect(text(machine.looked(up: group, retriable(.coordinatorNotAvailable), now: at(5002))) == [])
        #expect(machine.coordinator(of: group) == broker)
        #expect(machine.nextDeadline == nil)
    }

    @Test("forgets those who wait no more")
    func abandoned() {
        var machine = machine()
        _ = machine.find([(1, group)], until: at(1000), now: at(0))
        machine.abandon(1)
        #expect(text(machine.looked(up: group, retriable(.coordinatorNotAvailable), now: at(0))) == [])
        #expect(machine.nextDeadline == nil)
    }

    @Test("fails everybody at its end")
    func close() {
        var machine = machine()
        _ = machine.find([(1, group), (2, transaction)], until: at(1000), now: at(0))
        #expect(text(machine.close()) == ["1 fails: clientClosed", "2 fails: clientClosed"])
        #expect(text(machine.find([(3, group)], until: at(1000), now: at(0))) == ["3 fails: clientClosed"])
        #expect(text(machine.looked(up: group, .success(broker), now: at(0))) == [])
        #expect(machine.nextDeadline == nil)
    }
}
