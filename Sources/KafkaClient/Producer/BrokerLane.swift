/// The task that sends to one broker, as others see it.
final class BrokerLane: Sendable {
    let broker: Int32
    /// There may be something to be sent.
    let hasWork = Signal()

    init(_ broker: Int32) {
        self.broker = broker
    }
}
