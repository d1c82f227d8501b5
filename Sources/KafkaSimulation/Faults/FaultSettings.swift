/// What a ``FaultPlan`` is drawn from.
public struct FaultSettings: Sendable {
    /// The kinds that there may be. Each plan has some of them and not others. Default: all.
    public var kinds = Set(FaultKind.allCases)
    /// The kinds that every plan has, with at least one fault each. Default: none.
    public var requiredKinds: Set<FaultKind> = []
    /// For how long things go wrong, drawn for each plan. After that all is mended. Default: 5 to 30 seconds.
    public var duration: ClosedRange<Duration> = .seconds(5) ... .seconds(30)
    /// How many faults there are, drawn for each plan. Default: 1 to 12.
    public var count = 1...12
    /// How long a single fault lasts, drawn so that short ones are as likely as long ones. Default: 50 milliseconds to
    /// 12 seconds, which is longer than a broker's session with the controller.
    public var faultDuration: ClosedRange<Duration> = .milliseconds(50) ... .seconds(12)
    /// Whether faults are held to what Kafka promises to survive. Without it brokers lose what they had not flushed at
    /// any time, which may lose records that all replicas in sync had acknowledged. Default: true.
    public var keepsToGuarantees = true
    /// How long the cluster may take, once all is mended, until every broker is there and every replica is in sync.
    /// Default: two minutes.
    public var recoveryLimit: Duration = .seconds(120)
    /// How long the body may take to end, once all is mended. Default: five minutes.
    public var completionLimit: Duration = .seconds(300)

    /// The defaults.
    public init() {}

    /// The defaults, with some kinds only.
    /// - Parameters:
    ///   - kinds: The kinds that there may be.
    ///   - requiredKinds: Those of them that every plan has. Default: none.
    public init(_ kinds: Set<FaultKind>, required requiredKinds: Set<FaultKind> = []) {
        self.kinds = kinds
        self.requiredKinds = requiredKinds
    }
}
