import KafkaCodec

/// What goes wrong in a run, and when: drawn from the seed before anything happens.
public struct FaultPlan: Sendable, CustomStringConvertible {
    /// One thing that goes wrong.
    public struct Fault: Sendable, CustomStringConvertible {
        /// What kind of thing it is.
        public let kind: FaultKind
        /// When it begins, from the beginning of the plan.
        public let begin: Duration
        /// How long it lasts.
        public let duration: Duration
        /// The broker that it happens to.
        public let broker: Int32
        /// What else is to be decided, such as which of several errors it is.
        let choices: [UInt64]

        /// One line: when, for how long, what.
        public var description: String {
            "\(Self.seconds(begin)) for \(Self.seconds(duration)): \(what)"
        }

        private static func seconds(_ duration: Duration) -> String {
            SimulationClock.Instant(nanoseconds: duration.wholeNanoseconds).description
        }
    }

    /// The faults, in the order of their beginning.
    public let faults: [Fault]
    /// When all is mended, from the beginning of the plan.
    public let duration: Duration

    /// A line for each fault.
    public var description: String {
        let end = SimulationClock.Instant(nanoseconds: duration.wholeNanoseconds)
        return faults.map { "  \($0)\n" }.joined() + "  \(end): all is mended\n"
    }

    /// The kinds that occur.
    public var kinds: Set<FaultKind> { Set(faults.map(\.kind)) }

    /// A plan, drawn so that plans differ in kind: some have a single kind of fault, some many, some few faults, some
    /// many (swarm testing).
    init(_ settings: FaultSettings, brokers: [Int32], random: SimulationRandom) {
        let all = FaultKind.allCases.filter { settings.kinds.contains($0) || settings.requiredKinds.contains($0) }
        let share = random.unit()
        var kinds = all.filter { settings.requiredKinds.contains($0) || random.chance(share) }
        if kinds.isEmpty, let one = random.element(of: all) { kinds = [one] }
        let weights = kinds.map { _ in 0.1 + random.unit() }
        let total = random.duration(in: settings.duration)
        let required = kinds.filter(settings.requiredKinds.contains)
        let count = kinds.isEmpty ? 0 : max(required.count, random.integer(in: settings.count))
        var faults: [Fault] = []
        for number in 0..<count {
            let kind = number < required.count ? required[number] : Self.pick(kinds, weights, random)
            let begin = random.duration(in: .zero...total * 0.9)
            let wanted = Self.drawDuration(settings.faultDuration, random)
            faults.append(
                Fault(
                    kind: kind, begin: begin, duration: min(wanted, total - begin),
                    broker: random.element(of: brokers) ?? 1, choices: (0..<3).map { _ in random.next() }))
        }
        // Equal moments keep the order in which they were drawn.
        let ordered = faults.enumerated().sorted { ($0.element.begin, $0.offset) < ($1.element.begin, $1.offset) }
        self.faults = Self.withoutOverlaps(ordered.map(\.element))
        duration = total
    }

    private static func pick(_ kinds: [FaultKind], _ weights: [Double], _ random: SimulationRandom) -> FaultKind {
        var place = random.unit() * weights.reduce(0, +)
        for (kind, weight) in zip(kinds, weights) {
            place -= weight
            if place < 0 { return kind }
        }
        return kinds[kinds.count - 1]
    }

    /// A duration of which each doubling is as likely as the next.
    private static func drawDuration(_ range: ClosedRange<Duration>, _ random: SimulationRandom) -> Duration {
        let lower = max(1, range.lowerBound.wholeNanoseconds)
        let upper = max(lower, range.upperBound.wholeNanoseconds)
        // Whole doublings and the rest of integers: what the logarithm gives need not be the same on every machine.
        let doublings = (upper / lower).bitWidth - 1 - (upper / lower).leadingZeroBitCount
        let shift = random.integer(in: 0...max(0, doublings))
        let start = lower << shift
        let end = min(upper, start.multipliedReportingOverflow(by: 2).partialValue)
        return random.duration(in: .nanoseconds(start) ... .nanoseconds(max(start, end)))
    }

    /// A broker's process has one thing wrong with it at a time: what would begin meanwhile is left out.
    private static func withoutOverlaps(_ faults: [Fault]) -> [Fault] {
        var busy: [Int32: Duration] = [:]
        return faults.filter { fault in
            guard fault.kind.isAboutProcess else { return true }
            if let end = busy[fault.broker], end >= fault.begin { return false }
            busy[fault.broker] = fault.begin + fault.duration
            return true
        }
    }
}

extension FaultPlan.Fault {
    /// What goes wrong, in words.
    var what: String {
        switch kind {
        case .crash: "broker \(broker) crashes"
        case .powerLoss: "broker \(broker) loses power\(isReset ? ", and its connections are reset" : "")"
        case .stop: "broker \(broker) stops"
        case .pause: "broker \(broker) stands still"
        case .isolation: "\(isController ? "the controller" : "broker \(broker)") is cut off"
        case .oneWayPartition: "broker \(broker) does not reach one of the others"
        case .clientPartition: "a client and broker \(broker) are cut off from each other"
        case .connectionReset: "clients' connections to broker \(broker) are reset"
        case .slowLink: "what goes to and from broker \(broker) takes \(slowness)"
        case .jitteryLink: "what goes to and from broker \(broker) takes up to \(slowness), in pieces"
        case .slowReader: "broker \(broker) reads \(readRate) bytes a second"
        case .leaderMove: "broker \(broker) becomes the leader of a partition"
        case .failedRequest:
            "\(requestCount) of \(failure.api) to broker \(broker) fail with \(failure.error), "
                + (failure.isAfter ? "after they took effect" : "without any effect")
        case .droppedRequest: "\(requestCount) of \(api) to broker \(broker) are dropped with their connections"
        case .lostAnswer: "\(requestCount) answers to \(api) from broker \(broker) are lost with their connections"
        case .heldRequest: "\(isAnswer ? "answers to " : "")\(api) are held on broker \(broker)"
        }
    }

    func choice(_ index: Int, below count: Int) -> Int { Int(choices[index] % UInt64(count)) }

    var isController: Bool { choice(0, below: 4) == 0 }
    var isReset: Bool { choice(0, below: 2) == 0 }
    var isAnswer: Bool { choice(1, below: 2) == 0 }
    var requestCount: Int { 1 + choice(1, below: 4) }
    var slowness: Duration { .milliseconds(20 << choice(0, below: 7)) }
    var readRate: Int { 1000 << choice(0, below: 8) }

    /// The API whose requests it is about.
    var api: ApiKey {
        let apis: [ApiKey] = [.produce, .produce, .fetch, .fetch, .metadata, .listOffsets, .initProducerId]
        return apis[choice(0, below: apis.count)]
    }

    /// What requests fail with: errors that brokers give when nothing is wrong with the request.
    var failure: (api: ApiKey, error: ErrorCode, isAfter: Bool) {
        let failures: [(ApiKey, ErrorCode, Bool)] = [
            (.produce, .notLeaderOrFollower, false), (.produce, .notEnoughReplicas, false),
            (.produce, .notEnoughReplicasAfterAppend, true), (.produce, .requestTimedOut, true),
            (.produce, .kafkaStorageError, false), (.fetch, .notLeaderOrFollower, false),
            (.fetch, .fetchSessionIDNotFound, false), (.fetch, .kafkaStorageError, false),
            (.metadata, .leaderNotAvailable, false), (.listOffsets, .notLeaderOrFollower, false),
            (.initProducerId, .coordinatorLoadInProgress, false), (.initProducerId, .notCoordinator, false),
        ]
        return failures[choice(0, below: failures.count)]
    }
}
