import Testing

@testable import KafkaClient

@Suite("The pool of connections")
struct ConnectionPoolTests {
    private typealias Key = ConnectionPool.Key

    private let one = Key(endpoint: .broker(1), purpose: .requests)
    private let address = BrokerAddress(host: "broker-1")
    private let refused = KafkaError(.connectFailed, "refused")
    private let broken = KafkaError(.connectionFailed, "reset")

    private func pool() -> ConnectionPool {
        ConnectionPool(backoff: Backoff(initial: .milliseconds(50), jitter: 0), random: .sequence(1))
    }

    private func at(_ milliseconds: Int64) -> KafkaClock.Instant {
        KafkaClock.Instant(nanoseconds: milliseconds * 1_000_000)
    }

    /// Actions as text, to compare.
    private func text(_ actions: [ConnectionPool.Action]) -> [String] {
        actions.map { action in
            switch action {
            case .open(let number, let address): "open \(number) to \(address)"
            case .deliver(let waiter, let number): "\(waiter) gets \(number)"
            case .fail(let waiter, let error): "\(waiter) fails: \(error.code)"
            case .close(let number): "close \(number)"
            case .abort(let number, let error): "abort \(number): \(error.code)"
            }
        }
    }

    @Test("opens one connection for all who ask, and hands it out when it is ready")
    func sharing() {
        var pool = pool()
        #expect(text(pool.acquire(one, at: address, waiter: 1, now: at(0))) == ["open 1 to broker-1:9092"])
        #expect(text(pool.acquire(one, at: address, waiter: 2, now: at(0))) == [])
        #expect(text(pool.opened(1)) == ["1 gets 1", "2 gets 1"])
        #expect(text(pool.acquire(one, at: address, waiter: 3, now: at(0))) == ["3 gets 1"])
        #expect(pool.ready(one) == 1)
    }

    @Test("opens one for each purpose")
    func purposes() {
        var pool = pool()
        for (number, purpose) in ConnectionPurpose.allCases.enumerated() {
            let key = Key(endpoint: .broker(1), purpose: purpose)
            let actions = pool.acquire(key, at: address, waiter: UInt64(number), now: at(0))
            #expect(text(actions) == ["open \(number + 1) to broker-1:9092"])
        }
    }

    @Test("tells all who wait of a failure, and lets the broker rest for longer each time")
    func backoff() {
        var pool = pool()
        var now: Int64 = 0
        for rest in [50, 100, 200, 400, 800, 1000, 1000] as [Int64] {
            _ = pool.acquire(one, at: address, waiter: 1, now: at(now))
            _ = pool.tick(now: at(now))
            let number = UInt64(pool.opening)
            #expect(text(pool.ended(number, refused, inGoodOrder: false, now: at(now))) == ["1 fails: connectFailed"])
            #expect(text(pool.acquire(one, at: address, waiter: 2, now: at(now))) == [])
            #expect(pool.nextDeadline == at(now + rest))
            #expect(text(pool.tick(now: at(now + rest - 1))) == [])
            pool.abandon(2)
            #expect(pool.nextDeadline == nil)
            now += rest
        }
        // One that comes about forgives all.
        _ = pool.acquire(one, at: address, waiter: 3, now: at(now))
        _ = pool.opened(UInt64(pool.opening))
        _ = pool.ended(UInt64(pool.opening), broken, inGoodOrder: false, now: at(now))
        _ = pool.acquire(one, at: address, waiter: 4, now: at(now))
        #expect(pool.nextDeadline == at(now + 50))
    }

    @Test("shares the rest of a broker among its purposes")
    func sharedRest() {
        var pool = pool()
        _ = pool.acquire(one, at: address, waiter: 1, now: at(0))
        _ = pool.ended(1, refused, inGoodOrder: false, now: at(0))
        let fetch = Key(endpoint: .broker(1), purpose: .fetch)
        #expect(text(pool.acquire(fetch, at: address, waiter: 2, now: at(10))) == [])
        #expect(text(pool.tick(now: at(50))) == ["open 2 to broker-1:9092"])
    }

    @Test("opens another at once after one that ended in good order")
    func goodOrder() {
        var pool = pool()
        _ = pool.acquire(one, at: address, waiter: 1, now: at(0))
        _ = pool.opened(1)
        #expect(text(pool.ended(1, broken, inGoodOrder: true, now: at(5))) == [])
        #expect(text(pool.acquire(one, at: address, waiter: 2, now: at(5))) == ["open 2 to broker-1:9092"])
    }

    @Test("goes over to a broker's new address, with those who wait")
    func newAddress() {
        var pool = pool()
        _ = pool.acquire(one, at: address, waiter: 1, now: at(0))
        let moved = BrokerNode(id: 1, address: BrokerAddress(host: "elsewhere"))
        #expect(text(pool.update([moved], now: at(1))) == ["close 1", "open 2 to elsewhere:9092"])
        // The end of the old one touches nobody.
        #expect(text(pool.ended(1, broken, inGoodOrder: true, now: at(2))) == [])
        #expect(text(pool.opened(2)) == ["1 gets 2"])
        #expect(text(pool.update([moved], now: at(3))) == [])
        #expect(text(pool.update([BrokerNode(id: 1, address: address)], now: at(4))) == ["close 2"])
        #expect(text(pool.acquire(one, at: address, waiter: 2, now: at(4))) == ["open 3 to broker-1:9092"])
    }

    @Test("gives up connections to brokers that are gone")
    func gone() {
        var pool = pool()
        _ = pool.acquire(one, at: address, waiter: 1, now: at(0))
        let other = BrokerNode(id: 2, address: BrokerAddress(host: "broker-2"))
        #expect(text(pool.update([other], now: at(1))) == ["1 fails: unknownBroker", "abort 1: connectionClosed"])
        #expect(!pool.isEmpty)
        _ = pool.ended(1, broken, inGoodOrder: true, now: at(2))
        #expect(pool.isEmpty)
    }

    @Test("ends also what a connection to a broker that is gone still has under way since it was given up")
    func goneWhileClosing() {
        var pool = pool()
        _ = pool.acquire(one, at: address, waiter: 1, now: at(0))
        _ = pool.opened(1)
        let moved = BrokerNode(id: 1, address: BrokerAddress(host: "elsewhere"))
        #expect(text(pool.update([moved], now: at(1))) == ["close 1"])
        let other = BrokerNode(id: 2, address: BrokerAddress(host: "broker-2"))
        #expect(text(pool.update([other], now: at(2))) == ["abort 1: connectionClosed"])
    }

    @Test("gives up connections to bootstrap addresses when there are brokers and nobody waits for them")
    func bootstrap() {
        var pool = pool()
        let key = Key(endpoint: .bootstrap(address), purpose: .requests)
        _ = pool.acquire(key, at: address, waiter: 1, now: at(0))
        let brokers = [BrokerNode(id: 1, address: address)]
        #expect(text(pool.update(brokers, now: at(0))) == [])
        _ = pool.opened(1)
        #expect(text(pool.update([], now: at(0))) == [])
        #expect(text(pool.update(brokers, now: at(0))) == ["close 1"])
    }

    @Test("closes all, and takes nobody after that")
    func close() {
        var pool = pool()
        _ = pool.acquire(one, at: address, waiter: 1, now: at(0))
        _ = pool.opened(1)
        let fetch = Key(endpoint: .broker(1), purpose: .fetch)
        _ = pool.acquire(fetch, at: address, waiter: 2, now: at(0))
        #expect(text(pool.close()) == ["close 1", "2 fails: clientClosed", "close 2"])
        #expect(text(pool.acquire(one, at: address, waiter: 3, now: at(0))) == ["3 fails: clientClosed"])
        _ = pool.ended(1, .closed, inGoodOrder: true, now: at(0))
        #expect(text(pool.ended(2, .closed, inGoodOrder: true, now: at(0))) == [])
        #expect(pool.isEmpty)
        #expect(pool.nextDeadline == nil)
    }
}

extension ConnectionPool {
    /// The number of the last connection that was opened.
    fileprivate var opening: Int { Int(lastNumber) }
}
