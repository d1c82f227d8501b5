import KafkaCodec

/// What the nodes of a cluster share while they handle an event: the time, the choices, the timers, the effects.
final class ClusterContext {
    let configuration: ClusterConfiguration
    let codecs = RecordCodecs()
    private(set) var now: Instant
    private(set) var effects: [ClusterEffect] = []
    private(set) var timers = TimerQueue<ClusterTimer>()
    var generator: SeededGenerator
    var faults = RequestFaults()
    /// What the present event has changed; nil when nobody checks the invariants.
    let touched: TouchedReplicas?
    private var lastID: UInt64 = 0

    init(configuration: ClusterConfiguration, at time: Instant) {
        self.configuration = configuration
        generator = SeededGenerator(seed: configuration.seed)
        now = time
        touched = configuration.checksInvariants ? TouchedReplicas() : nil
    }

    /// Moves the time on. It never goes back.
    func advance(to time: Instant) {
        now = max(now, time)
    }

    func perform(_ effect: ClusterEffect) {
        effects.append(effect)
    }

    func takeEffects() -> [ClusterEffect] {
        let taken = effects
        effects = []
        return taken
    }

    func log(_ node: ClusterNode, _ text: String) {
        effects.append(.log(node, text))
    }

    func send(_ content: PeerMessage.Content, from source: ClusterNode, to destination: ClusterNode) {
        effects.append(.send(PeerMessage(source: source, destination: destination, content: content)))
    }

    func setTimer(_ timer: ClusterTimer, afterMs milliseconds: Int64) {
        timers.set(timer, at: now.advanced(byMilliseconds: max(milliseconds, 0)))
    }

    func setTimer(_ timer: ClusterTimer, at time: Instant) {
        timers.set(timer, at: max(time, now))
    }

    func popDueTimer(at time: Instant) -> (time: Instant, timer: ClusterTimer)? {
        timers.popDue(at: time)
    }

    /// A number that was not given out before.
    func makeID() -> UInt64 {
        lastID += 1
        return lastID
    }

    /// An id that no member has had before: a random UUID after the name of the client, or of the static member.
    func makeMemberID(after name: String) -> String {
        let id = makeTopicID()
        func digits(_ number: UInt64, _ count: Int) -> String {
            let text = String(number, radix: 16)
            return String(repeating: "0", count: max(count - text.count, 0)) + text
        }
        let groups = [
            digits(id.high >> 32, 8), digits(id.high >> 16 & 0xffff, 4), digits(id.high & 0xffff, 4),
            digits(id.low >> 48, 4), digits(id.low & 0xffff_ffff_ffff, 12),
        ]
        return "\(name)-\(groups.joined(separator: "-"))"
    }

    /// An id that no topic has had before. Kafka keeps two small ones for itself.
    func makeTopicID() -> KafkaUUID {
        var high = generator.next()
        var low = generator.next()
        // A random UUID says so in six of its bits (RFC 9562, version 4).
        high = high & 0xffff_ffff_ffff_0fff | 0x4000
        low = low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        return KafkaUUID(high: high, low: low)
    }
}

/// What is to be done later.
enum ClusterTimer {
    /// The controller looks whether a broker is still there.
    case session(broker: Int32)
    /// The controller gives leadership back to preferred leaders.
    case balanceLeaders
    /// Something on a broker, as long as it has not been started anew since.
    case broker(Int32, incarnation: UInt64, BrokerTimer)
}

/// What a broker is to do later.
enum BrokerTimer {
    case heartbeat
    case checkInSyncReplicas
    case checkpoint
    case clean
    case retain
    case expireProducers
    case flush
    case replicaFetch(leader: Int32, id: UInt64)
    case writeDown(leader: Int32)
    case forward(id: UInt64, ConnectionID)
    case expire(operation: UInt64)
    case action(id: UInt64)
}
