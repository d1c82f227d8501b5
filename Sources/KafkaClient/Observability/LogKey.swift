/// The keys of what the client's log entries are about, which stay the same from release to release.
enum LogKey {
    static let topic = "kafka.topic"
    static let partition = "kafka.partition"
    static let records = "kafka.records"
    static let broker = "kafka.broker"
    static let reason = "kafka.reason"
    static let operation = "kafka.operation"
    static let error = "kafka.error"
    static let producerID = "kafka.producer_id"
    static let producerEpoch = "kafka.producer_epoch"
    static let transactionalID = "kafka.transactional_id"
    static let group = "kafka.group"
    static let member = "kafka.member"
    static let generation = "kafka.generation"
}
