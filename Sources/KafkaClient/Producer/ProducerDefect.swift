/// Something that is wrong with a producer on purpose, so that tests can show that it is found.
package enum ProducerDefect: Hashable, Sendable, CaseIterable {
    /// A batch that is sent again gets new sequence numbers, by which brokers do not know that they have it already.
    case freshSequenceOnResend
}
