import DequeModule
import KafkaCodec
import Synchronization

/// What the task that sends to one broker, and the one that takes its answers, share.
final class BrokerLane: Sendable {
    /// A request whose answer is waited for.
    struct Sent {
        var request: DrainedRequest
        /// Why parts of it were not sent, by their places.
        var unsent: [Int: KafkaError] = [:]
        var sent: SentRequest<ProduceRequest>
    }

    let broker: Int32
    /// There may be something to be sent.
    let hasWork = Signal()
    private let hasAnswers = Signal()
    private let unanswered = Mutex(Deque<Sent>())

    init(_ broker: Int32) {
        self.broker = broker
    }

    func append(_ sent: Sent) {
        unanswered.withLock { $0.append(sent) }
        hasAnswers.raise()
    }

    /// The request that is to be answered next, in the order in which they were sent; nil when the task is cancelled.
    func next() async -> Sent? {
        while !Task.isCancelled {
            if let next = unanswered.withLock({ $0.popFirst() }) { return next }
            await hasAnswers.wait()
        }
        return nil
    }
}
