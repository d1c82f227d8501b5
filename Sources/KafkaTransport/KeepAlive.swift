/// How the system finds out that the other side of a connection is gone, while nothing is sent (RFC 9293, 3.8.4).
public struct KeepAlive: Sendable, Hashable {
    /// How long nothing may come in before the first probe, in whole seconds. Default: 60 s.
    public var idle: Duration
    /// The time between two probes, in whole seconds. Default: 15 s.
    public var interval: Duration
    /// How many probes may stay unanswered. Default: 4.
    public var probes: Int

    /// Settings for probes.
    ///
    /// - Parameters:
    ///   - idle: How long nothing may come in before the first probe.
    ///   - interval: The time between two probes.
    ///   - probes: How many probes may stay unanswered.
    public init(idle: Duration = .seconds(60), interval: Duration = .seconds(15), probes: Int = 4) {
        self.idle = idle
        self.interval = interval
        self.probes = probes
    }
}
