/// A producer's id and epoch, under which brokers keep its sequence numbers (KIP-98).
struct ProducerIdentity: Hashable, Sendable {
    var id: Int64
    var epoch: Int16

    /// The same producer in its next epoch; nil when there is none, so that it needs a new id.
    var next: ProducerIdentity? {
        epoch < .max ? ProducerIdentity(id: id, epoch: epoch + 1) : nil
    }
}
