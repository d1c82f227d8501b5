import KafkaBroker
public import KafkaCodec

extension SimulatedCluster {
    /// What goes wrong with a request.
    public enum Failure: Sendable, Hashable {
        /// The answer is an error: for each partition, topic or resource of the request where the API has errors there.
        case error(ErrorCode)
        /// The connection is closed without an answer.
        case disconnect
    }

    /// When something goes wrong with a request, or when it is held.
    public enum Moment: Sendable, Hashable {
        /// Before the broker has looked at it: nothing has come of it.
        case beforeEffect
        /// When the broker has done what it asks for, and waited for replicas where it asks for that: only its answer
        /// is lost, wrong or late.
        case afterEffect

        fileprivate var moment: RequestFault.Moment { self == .beforeEffect ? .before : .after }
    }

    /// Lets the next requests of an API fail.
    /// - Parameters:
    ///   - count: How many.
    ///   - api: The API.
    ///   - failure: What goes wrong with them.
    ///   - moment: When. Default: before the broker has looked at them.
    ///   - broker: The broker whose requests are meant; nil for all of them together. Default: nil.
    ///   - client: The client whose requests are meant, by the client id that it sends; nil for all. Default: nil.
    /// - Throws: ``SimulationEscaped`` outside of the simulation.
    public func failNext(
        _ count: Int = 1,
        _ api: ApiKey,
        with failure: Failure,
        _ moment: Moment = .beforeEffect,
        on broker: Int32? = nil,
        from client: String? = nil
    ) throws {
        try simulation.scheduler.requireInside("SimulatedCluster.failNext")
        let action: RequestFault.Action =
            switch failure {
            case .error(let code): .fail(code)
            case .disconnect: .disconnect
            }
        let what = failure == .disconnect ? "a disconnect" : "\(failure)"
        simulation.scheduler.note(.fault, "the next \(count) of \(api) fail with \(what), \(moment)")
        _ = machine.add(
            RequestFault(
                apis: [api], broker: broker, clientID: client, count: count, moment: moment.moment, action: action)
        )
    }

    /// Holds requests up from now on: a broker does not go on with them, nor with what follows them on their
    /// connections, until they are released.
    /// - Parameters:
    ///   - apis: The APIs.
    ///   - moment: Whether the requests are held, or their answers. Default: the requests.
    ///   - broker: The broker whose requests are meant; nil for all. Default: nil.
    ///   - client: The client whose requests are meant, by the client id that it sends; nil for all. Default: nil.
    /// - Returns: What they are waited for and released with.
    /// - Throws: ``SimulationEscaped`` outside of the simulation.
    public func hold(
        _ apis: ApiKey...,
        at moment: Moment = .beforeEffect,
        on broker: Int32? = nil,
        from client: String? = nil
    ) throws -> RequestHold {
        try simulation.scheduler.requireInside("SimulatedCluster.hold")
        let names = apis.map { "\($0)" }.joined(separator: ", ")
        simulation.scheduler.note(.fault, "\(names.isEmpty ? "all requests" : names) are held, \(moment)")
        let fault = machine.add(
            RequestFault(
                apis: Set(apis), broker: broker, clientID: client, moment: moment.moment, action: .hold)
        )
        let hold = RequestHold(self, fault, names: names)
        holds[fault] = hold
        return hold
    }

    /// Lets a broker's process stand still, as in a long collection of garbage: it keeps its connections, bytes pile
    /// up there, and its timers are late.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker.
    public func pause(_ broker: Int32) throws {
        try requireBroker(broker, "pause")
        simulation.scheduler.note(.fault, "\(node(of: broker)) stands still")
        event { $0.pause(broker, at: $1) }
    }

    /// Lets a broker's process go on after ``pause(_:)``, with all that has come in meanwhile.
    /// - Throws: ``SimulatedClusterError`` when there is no such broker.
    public func resume(_ broker: Int32) throws {
        try requireBroker(broker, "resume")
        simulation.scheduler.note(.fault, "\(node(of: broker)) goes on")
        event { $0.resume(broker, at: $1) }
    }
}

/// Requests that a ``SimulatedCluster`` holds up.
///
/// Unchecked because it is used inside one simulation, that is, on one thread.
public final class RequestHold: @unchecked Sendable {
    private let cluster: SimulatedCluster
    private let fault: RequestFaultID
    private let names: String
    private var isReleased = false
    private var seen: [SimulatedCluster.Request] = []

    init(_ cluster: SimulatedCluster, _ fault: RequestFaultID, names: String) {
        self.cluster = cluster
        self.fault = fault
        self.names = names
    }

    func didHold(_ request: SimulatedCluster.Request) {
        seen.append(request)
    }

    /// The requests that have been held so far, those that were released among them, in the order of their coming.
    public var requests: [SimulatedCluster.Request] { Simulation.isCurrent ? seen : [] }

    /// Waits until a number of requests have been held.
    /// - Parameter count: How many, those that were released again among them. Default: 1.
    /// - Throws: ``SimulatedClusterError`` when they do not come within ten minutes; `CancellationError`.
    nonisolated(nonsending) public func waitUntilHeld(_ count: Int = 1) async throws {
        try await cluster.waitUntil("\(count) of \(names) are held") { [self] _ in seen.count >= count }
    }

    /// Lets the first of the held requests go on, and goes on holding.
    public func releaseNext() {
        guard cluster.simulation.scheduler.isInside else { return }
        cluster.event { $0.release(fault, atMost: 1, at: $1) }
    }

    /// Lets all held requests go on, in the order of their coming, and holds no more.
    public func release() {
        guard cluster.simulation.scheduler.isInside, !isReleased else { return }
        isReleased = true
        cluster.simulation.scheduler.note(.fault, "\(names.isEmpty ? "requests" : names) are held no more")
        cluster.event { machine, now in
            machine.remove(fault)
            machine.release(fault, at: now)
        }
        cluster.holds[fault] = nil
    }
}
