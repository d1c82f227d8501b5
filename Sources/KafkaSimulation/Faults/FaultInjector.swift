import KafkaBroker
import KafkaClient
import KafkaCodec
import OrderedCollections

/// Lets the faults of a plan happen to a cluster, and mends them.
///
/// Unchecked because it is used inside one simulation, that is, on one thread.
final class FaultInjector: @unchecked Sendable {
    /// Something that is to happen.
    private struct Event {
        enum What {
            case begin(Int)
            case end(Int)
        }

        var moment: Int64
        var what: What
    }

    /// A fault that goes on.
    private struct Active {
        var kind: FaultKind
        /// Whether it can be ended now; what cannot is tried again a little later.
        var canEnd: () -> Bool = { true }
        var end: () throws -> Void
    }

    private static let retryInterval: Int64 = 250_000_000

    private let cluster: SimulatedCluster
    private let settings: FaultSettings
    private let plan: FaultPlan
    private let phase: FaultPhase
    private let start: Int64
    private var events: [Event]
    private var active: [Int: Active] = [:]
    private var links: [LinkKey: SimulatedLink] = [:]
    /// The broker that has lost what it had not flushed, until it has caught up.
    private var fragile: Int32?

    private struct LinkKey: Hashable {
        var from: String
        var to: String
    }

    private var simulation: Simulation { cluster.simulation }
    private var network: SimulatedNetwork { cluster.simulation.network }

    init(_ cluster: SimulatedCluster, _ settings: FaultSettings, _ plan: FaultPlan, _ phase: FaultPhase) {
        self.cluster = cluster
        self.settings = settings
        self.plan = plan
        self.phase = phase
        let start = cluster.simulation.scheduler.now
        self.start = start
        events = plan.faults.enumerated().map {
            Event(moment: start &+ $0.element.begin.wholeNanoseconds, what: .begin($0.offset))
        }
    }

    // MARK: - The course of things

    /// Lets the faults happen, mends them, and sees to it that all is well after a while. A body that is done cancels it.
    func run() async throws {
        while let event = events.first {
            try await simulation.clock.sleep(until: .init(nanoseconds: event.moment))
            events.removeFirst()
            switch event.what {
            case .begin(let number): try begin(number)
            case .end(let number): try end(number)
            }
        }
        try await simulation.clock.sleep(until: .init(nanoseconds: start &+ plan.duration.wholeNanoseconds))
        try await mend()
        try await recover()
        try await simulation.clock.sleep(for: settings.completionLimit)
        throw FaultRecoveryFailed(
            "the body has not ended within \(settings.completionLimit) after everything was mended",
            cluster, simulation.scheduler)
    }

    /// Ends all faults.
    func mend() async throws {
        guard !phase.isOver else { return }
        events = []
        simulation.scheduler.note(.fault, "all is mended")
        // What the network does comes first, so that brokers that have to talk to each other can.
        let numbers = active.keys.sorted()
        for number in numbers where active[number]?.kind.isAboutProcess == false { try finish(number) }
        for number in numbers {
            guard let fault = active[number] else { continue }
            let begin = simulation.clock.now
            while !fault.canEnd() {
                guard begin.duration(to: simulation.clock.now) < settings.recoveryLimit else {
                    throw FaultRecoveryFailed(
                        "what should be over within \(settings.recoveryLimit) is not: \(plan.faults[number].what)",
                        cluster, simulation.scheduler)
                }
                try await simulation.clock.sleep(for: .nanoseconds(Self.retryInterval))
            }
            try finish(number)
        }
        phase.end()
    }

    /// Waits until the cluster is whole.
    func recover() async throws {
        do {
            try await cluster.waitUntilWhole(within: settings.recoveryLimit)
        } catch is SimulatedClusterError {
            throw FaultRecoveryFailed(
                "not every broker is there and every replica in sync within \(settings.recoveryLimit) after "
                    + "everything was mended", cluster, simulation.scheduler)
        }
    }

    private func insert(_ event: Event) {
        events.insert(event, at: events.firstIndex { $0.moment > event.moment } ?? events.count)
    }

    private func begin(_ number: Int) throws {
        let fault = plan.faults[number]
        if let broker = fragile, cluster.isRunning(broker), cluster.isWhole { fragile = nil }
        if let reason = obstacle(fault) {
            simulation.scheduler.note(.fault, "fault \(number + 1) is left out: \(reason)")
            return
        }
        simulation.scheduler.note(.fault, "fault \(number + 1): \(fault.what)")
        guard let begun = try apply(fault) else { return }
        active[number] = begun
        insert(Event(moment: simulation.scheduler.now &+ fault.duration.wholeNanoseconds, what: .end(number)))
    }

    private func end(_ number: Int) throws {
        guard let fault = active[number] else { return }
        guard fault.canEnd() else {
            insert(Event(moment: simulation.scheduler.now &+ Self.retryInterval, what: .end(number)))
            return
        }
        try finish(number)
    }

    private func finish(_ number: Int) throws {
        guard let fault = active.removeValue(forKey: number) else { return }
        simulation.scheduler.note(.fault, "fault \(number + 1) is over")
        try fault.end()
    }

    // MARK: - What may happen

    /// Why a fault cannot happen now; nil when it can.
    private func obstacle(_ fault: FaultPlan.Fault) -> String? {
        if let fragile, fault.kind.takesAway {
            return "broker \(fragile) has lost records, and has not caught up"
        }
        if fault.kind.isAboutProcess, !cluster.isRunning(fault.broker) {
            return "broker \(fault.broker) does not run"
        }
        // One that is told to stop may take longer for it than planned, and must not be waited for twice.
        let isOccupied = active.keys.contains { number in
            plan.faults[number].kind.isAboutProcess && plan.faults[number].broker == fault.broker
        }
        if fault.kind.isAboutProcess, isOccupied { return "what was before it with broker \(fault.broker) is not over" }
        return nil
    }

    /// Whether every replica has every committed record and nothing is wrong that could change that, so that one broker
    /// may lose what it has not flushed.
    private var isCalm: Bool {
        guard cluster.isWhole, !active.values.contains(where: \.kind.takesAway),
            cluster.brokers.allSatisfy(cluster.isRunning)
        else { return false }
        return cluster.partitions.allSatisfy { partition in
            let key = PartitionName(partition.topic, partition.partition)
            let logs = cluster.replicas(of: partition).map { cluster.machine.log(of: key, on: $0) }
            let committed = logs.compactMap { $0?.highWatermark }.max() ?? 0
            return logs.allSatisfy { ($0?.logEndOffset ?? -1) >= committed }
        }
    }
}

extension FaultKind {
    /// Whether it takes a broker out of the replicas in sync.
    fileprivate var takesAway: Bool {
        switch self {
        case .crash, .powerLoss, .stop, .pause, .isolation, .oneWayPartition: true
        default: false
        }
    }
}

// MARK: - Doing it

extension FaultInjector {
    /// Begins a fault.
    /// - Returns: How it ends; nil where there is nothing to end.
    private func apply(_ fault: FaultPlan.Fault) throws -> Active? {
        let broker = fault.broker
        switch fault.kind {
        case .crash:
            try cluster.crash(broker)
            return started(broker, fault.kind)
        case .powerLoss:
            return try losePower(fault)
        case .stop:
            try cluster.stop(broker)
            return Active(kind: fault.kind, canEnd: { [cluster] in !cluster.isRunning(broker) }) { [cluster] in
                try cluster.start(broker)
            }
        case .pause:
            try cluster.pause(broker)
            return Active(kind: fault.kind) { [cluster] in try cluster.resume(broker) }
        case .isolation:
            let node = fault.isController ? cluster.controllerNode : cluster.node(of: broker)
            network.isolate(node)
            return Active(kind: fault.kind) { [network] in network.rejoin(node) }
        case .oneWayPartition, .clientPartition:
            return cut(fault)
        case .connectionReset:
            let clients = cluster.clientNodes
            let one = clients.isEmpty ? nil : clients[fault.choice(0, below: clients.count)]
            for client in clients where fault.choice(1, below: 2) == 0 || client == one {
                network.resetConnections(between: client, and: cluster.node(of: broker))
            }
            return nil
        case .slowLink, .jitteryLink:
            return slowDown(fault)
        case .slowReader:
            let node = cluster.node(of: broker)
            network.limitReads(of: node, bytesPerSecond: fault.readRate)
            return Active(kind: fault.kind) { [network] in network.limitReads(of: node, bytesPerSecond: nil) }
        case .leaderMove:
            try moveLeader(fault)
            return nil
        case .failedRequest:
            let failure = fault.failure
            return refuse(fault, failure.api, failure.isAfter ? .after : .before, .fail(failure.error))
        case .droppedRequest:
            return refuse(fault, fault.api, .before, .disconnect)
        case .lostAnswer:
            return refuse(fault, fault.api, .after, .disconnect)
        case .heldRequest:
            let hold = try cluster.hold(fault.api, at: fault.isAnswer ? .afterEffect : .beforeEffect, on: broker)
            return Active(kind: fault.kind) { hold.release() }
        }
    }

    private func started(_ broker: Int32, _ kind: FaultKind) -> Active {
        Active(kind: kind) { [cluster] in try cluster.start(broker) }
    }

    private func losePower(_ fault: FaultPlan.Fault) throws -> Active {
        let broker = fault.broker
        guard settings.keepsToGuarantees else {
            try cluster.crash(broker, fault.isReset ? .machineWithResets : .machine)
            return started(broker, fault.kind)
        }
        guard isCalm else {
            simulation.scheduler.note(.fault, "the disk of broker \(broker) survives")
            try cluster.crash(broker, .unplugged)
            return started(broker, fault.kind)
        }
        try cluster.crash(broker, fault.isReset ? .machineWithResets : .machine)
        fragile = broker
        // A broker that is back before the controller has missed it could lead with what is left of its log.
        return Active(kind: fault.kind, canEnd: { [cluster] in !cluster.isActive(broker) }) { [cluster] in
            try cluster.start(broker)
        }
    }

    private func cut(_ fault: FaultPlan.Fault) -> Active? {
        let node = cluster.node(of: fault.broker)
        var ways: [LinkKey] = []
        if fault.kind == .oneWayPartition {
            let others = (cluster.brokers.map(cluster.node) + [cluster.controllerNode]).filter { $0 != node }
            ways = [LinkKey(from: node, to: others[fault.choice(0, below: others.count)])]
        } else {
            let clients = cluster.clientNodes
            guard !clients.isEmpty else { return nil }
            let client = clients[fault.choice(0, below: clients.count)]
            let direction = fault.choice(1, below: 3)
            if direction != 1 { ways.append(LinkKey(from: client, to: node)) }
            if direction != 0 { ways.append(LinkKey(from: node, to: client)) }
        }
        for way in ways { network.block(from: way.from, to: way.to) }
        return Active(kind: fault.kind) { [network, ways] in
            for way in ways { network.unblock(from: way.from, to: way.to) }
        }
    }

    private func slowDown(_ fault: FaultPlan.Fault) -> Active {
        let node = cluster.node(of: fault.broker)
        let others = (cluster.brokers.map(cluster.node) + [cluster.controllerNode] + cluster.clientNodes)
            .filter { $0 != node }
        let ways = others.flatMap { [LinkKey(from: node, to: $0), LinkKey(from: $0, to: node)] }
        for way in ways {
            let usual = links[way] ?? network.link(from: way.from, to: way.to)
            links[way] = usual
            var link = usual
            if fault.kind == .slowLink {
                link.latency = fault.slowness
            } else {
                link.jitter = fault.slowness
                link.fragmentation = 0.5
                link.maximumSegmentSize = min(link.maximumSegmentSize, 4096)
            }
            network.setLink(from: way.from, to: way.to, link)
        }
        return Active(kind: fault.kind) { [self] in
            for way in ways { if let link = links[way] { network.setLink(from: way.from, to: way.to, link) } }
        }
    }

    private func moveLeader(_ fault: FaultPlan.Fault) throws {
        let broker = fault.broker
        let possible = cluster.partitions.filter {
            cluster.leader(of: $0) != broker && cluster.inSyncReplicas(of: $0).contains(broker)
        }
        guard cluster.isActive(broker), !possible.isEmpty else { return }
        try cluster.moveLeader(of: possible[fault.choice(0, below: possible.count)], to: broker)
    }

    private func refuse(
        _ fault: FaultPlan.Fault, _ api: ApiKey, _ moment: RequestFault.Moment, _ action: RequestFault.Action
    ) -> Active {
        let rule = cluster.machine.add(
            RequestFault(
                apis: [api], broker: fault.broker, count: fault.requestCount, moment: moment, action: action))
        return Active(kind: fault.kind) { [cluster] in cluster.machine.remove(rule) }
    }
}
