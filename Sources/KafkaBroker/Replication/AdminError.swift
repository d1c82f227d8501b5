import KafkaCodec

/// Why the controller does not do what an administrator asks for.
struct AdminError: Error {
    var code: ErrorCode
    /// What the administrator is told in words; nil where Kafka says nothing.
    var reason: String?

    init(_ code: ErrorCode, _ reason: String?) {
        self.code = code
        self.reason = reason
    }
}
