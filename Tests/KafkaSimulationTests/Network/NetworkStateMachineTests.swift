import NIOCore
import Testing

@testable import KafkaSimulation

/// A machine and its timers, without tasks: time goes where the test lets it.
private struct Bench {
    var machine = NetworkStateMachine(seed: 1)
    var now: Int64 = 0
    var timers: [(number: UInt64, moment: Int64, event: NetworkEvent)] = []
    var results: [UInt64: NetworkResult] = [:]
    var notes: [String] = []
    let client: Int
    let server: Int

    init() {
        client = machine.node("client")
        server = machine.node("server")
        var link = SimulatedLink()
        link.latency = .milliseconds(1)
        link.jitter = .zero
        link.coalescing = 0
        link.fragmentation = 0
        machine.defaultLink = link
    }

    var delivered: [UInt64] = []
    var dropped: [UInt64] = []

    mutating func perform(_ body: (inout NetworkStateMachine, Int64) -> Void) {
        body(&machine, now)
        var effects: [NetworkEffect] = []
        machine.drainEffects { effects.append($0) }
        for effect in effects {
            switch effect {
            case .schedule(let timer, let moment, let event): timers.append((timer, moment, event))
            case .cancel(let timer):
                #expect(timers.contains { $0.number == timer }, "only timers that are there are cancelled")
                timers.removeAll { $0.number == timer }
            case .resume(let waiter, let result):
                #expect(waits(results[waiter]), "nobody is resumed twice")
                results[waiter] = result
            case .note(_, _, let text): notes.append(text)
            case .sent, .received, .opened, .ended: break
            case .deliver(let message): delivered.append(message)
            case .drop(let message): dropped.append(message)
            }
        }
    }

    /// Fires timers until none is left, or up to a moment.
    mutating func run(until end: Int64 = .max) {
        while let next = timers.min(by: { ($0.moment, $0.number) < ($1.moment, $1.number) }), next.moment <= end {
            timers.removeAll { $0.number == next.number }
            now = max(now, next.moment)
            perform { $0.handle(next.event, now: $1) }
        }
    }

    /// Connects; the connection's number is 1, its waiters 1 and 2.
    mutating func connect() {
        let (client, server) = (client, server)
        perform { machine, now in
            #expect(machine.listen(node: server, port: 1, backlog: 1) == nil)
            #expect(waits(machine.accept(node: server, port: 1, waiter: 1)))
            #expect(
                waits(machine.connect(from: client, to: server, port: 1, timeout: .seconds(5), waiter: 2, now: now))
            )
        }
        run()
    }
}

@Suite("The network's machine")
struct NetworkStateMachineTests {
    @Test("connects in one round trip and leaves no timer behind")
    func connects() {
        var bench = Bench()
        bench.connect()
        #expect(bench.now == 2_000_000)
        #expect(bench.timers.isEmpty)
        #expect(bench.results.count == 2)
        guard case .connection(1)? = bench.results[1], case .connection(1)? = bench.results[2] else {
            Issue.record("\(bench.results)")
            return
        }
    }

    @Test("sends a handshake again after one second, then two, then four")
    func handshakeIntervals() {
        var bench = Bench()
        let (client, server) = (bench.client, bench.server)
        bench.perform { machine, now in
            machine.block(from: client, to: server)
            _ = machine.connect(from: client, to: server, port: 1, timeout: .seconds(100), waiter: 2, now: now)
        }
        var moments: [Int64] = []
        while bench.timers.count == 2, moments.count < 5, let next = bench.timers.map(\.moment).min() {
            moments.append(next / 1_000_000)
            bench.run(until: next)
        }
        #expect(moments == [1, 1001, 3001, 7001, 15001])
    }

    @Test("wakes whoever waits when an end goes, once, and forgets a connection with no end left")
    func release() {
        var bench = Bench()
        bench.connect()
        bench.perform { machine, now in
            #expect(waits(machine.read(1, side: .client, limit: 10, waiter: 3, now: now)))
            #expect(waits(machine.read(1, side: .server, limit: 10, waiter: 4, now: now)))
            machine.reset(1, side: .server, now: now)
        }
        bench.run()
        guard case .failure? = bench.results[3], case .failure? = bench.results[4] else {
            Issue.record("\(bench.results)")
            return
        }
        #expect(bench.machine.connections.isEmpty)
        #expect(bench.timers.isEmpty)
    }

    @Test("takes no more than the window, and the rest when it hears that something was read")
    func window() {
        var bench = Bench()
        bench.machine.defaultLink.window = 10
        bench.connect()
        bench.perform { machine, now in
            #expect(
                waits(machine.write(1, side: .client, ByteBuffer(repeating: 1, count: 25), waiter: 3, now: now))
            )
        }
        bench.run()
        var received = 0
        for waiter in UInt64(4)...6 {
            #expect(waits(bench.results[3]) || received >= 15)
            bench.perform { machine, now in
                guard case .bytes(let bytes?)? = machine.read(1, side: .server, limit: 100, waiter: waiter, now: now)
                else {
                    Issue.record("nothing to read")
                    return
                }
                received += bytes.readableBytes
            }
            bench.run()
        }
        #expect(received == 25)
        guard case .written? = bench.results[3] else {
            Issue.record("\(bench.results)")
            return
        }
        #expect(bench.timers.isEmpty)
    }

    @Test("cancels the timeout of a sender when the way is free again")
    func timeoutCancelled() {
        var bench = Bench()
        bench.connect()
        let (client, server) = (bench.client, bench.server)
        bench.perform { machine, now in
            machine.block(from: client, to: server)
            _ = machine.write(1, side: .client, ByteBuffer(string: "x"), waiter: 3, now: now)
        }
        bench.run(until: bench.now + 10_000_000_000)
        #expect(bench.timers.count == 1)
        bench.perform { $0.unblock(from: client, to: server, now: $1) }
        bench.run()
        #expect(bench.now < 11_000_000_000)
        bench.perform { machine, now in
            guard case .bytes(let bytes?)? = machine.read(1, side: .server, limit: 9, waiter: 4, now: now) else {
                Issue.record("nothing to read")
                return
            }
            #expect(bytes == ByteBuffer(string: "x"))
        }
    }

    @Test("brings messages in order, holds them while the way is cut, and gives old ones up")
    func messages() {
        var bench = Bench()
        let (client, server) = (bench.client, bench.server)
        bench.perform { machine, now in
            for number in 1...3 {
                machine.send(message: UInt64(number), bytes: 100, from: client, to: server, now: now)
            }
        }
        bench.run()
        #expect(bench.delivered == [1, 2, 3])
        #expect(bench.now == 1_000_000)

        bench.perform { machine, now in
            machine.isolate(node: server)
            machine.send(message: 4, bytes: 100, from: client, to: server, now: now)
        }
        bench.run()
        bench.now = 50_000_000_000
        bench.perform { $0.send(message: 5, bytes: 100, from: client, to: server, now: $1) }
        bench.run()
        #expect(bench.delivered == [1, 2, 3])
        bench.now = 70_000_000_000
        bench.perform { $0.rejoin(node: server, now: $1) }
        bench.run()
        #expect(bench.delivered == [1, 2, 3, 5])
        #expect(bench.dropped == [4], "nobody goes on sending for longer than a minute")

        bench.perform { machine, now in
            machine.send(message: 6, bytes: 100, from: client, to: server, now: now)
            machine.vanish(node: client, now: now)
            machine.appear(node: client, now: now)
            machine.send(message: 7, bytes: 100, from: client, to: server, now: now)
        }
        bench.run()
        #expect(bench.delivered == [1, 2, 3, 5, 7])
        #expect(bench.dropped == [4, 6])
        #expect(bench.timers.isEmpty)
    }
}

/// Whether there is no result yet.
private func waits(_ result: NetworkResult?) -> Bool {
    if case nil = result { true } else { false }
}
