public import KafkaCodec

/// What can go wrong between this client and a Kafka cluster.
///
/// ``code`` says what happened and is open: later releases may add codes without breaking a `switch`. Where a broker
/// said no, ``brokerError`` holds its error code. ``cause`` leads to what lies beneath, such as the transport's error.
public struct KafkaError: Error, Sendable {
    /// What happened.
    public let code: Code

    // Out of line, so that the error of a typed throw stays two words.
    private let details: Details

    /// An error.
    ///
    /// - Parameters:
    ///   - code: What happened.
    ///   - text: A sentence for people: what, and where.
    ///   - brokerError: The broker's error code, where a broker refused.
    ///   - isOutcomeUnknown: Whether a request may have taken effect although no answer came.
    ///   - recovery: What leads on, where it is a transactional producer that has failed.
    ///   - cause: The error beneath.
    public init(
        _ code: Code,
        _ text: String,
        brokerError: ErrorCode? = nil,
        isOutcomeUnknown: Bool = false,
        recovery: TransactionRecovery? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.details = Details(
            text: text, brokerError: brokerError, isOutcomeUnknown: isOutcomeUnknown, recovery: recovery,
            cause: cause)
    }

    /// A broker's error code as an error.
    ///
    /// - Parameters:
    ///   - brokerError: The broker's error code.
    ///   - text: What was asked, of whom, and the broker's own words where it sent some.
    public init(brokerError: ErrorCode, _ text: String) {
        self.init(.brokerError, "\(text): \(brokerError)", brokerError: brokerError)
    }

    /// A sentence for people: what happened, and where.
    public var text: String { details.text }

    /// The broker's error code, where a broker refused; else nil.
    public var brokerError: ErrorCode? { details.brokerError }

    /// Whether the request was, at least in part, handed to the transport, and no answer came: the broker may or may
    /// not have done what was asked. Repeating a request that is not idempotent may do it twice.
    public var isOutcomeUnknown: Bool { details.isOutcomeUnknown }

    /// What leads on after an error of a transactional producer; nil for other errors.
    public var recovery: TransactionRecovery? { details.recovery }

    /// The error beneath, such as that of the transport or the codec.
    public var cause: (any Error)? { details.cause }

    /// Whether the same may succeed later, without a change by the caller.
    ///
    /// For errors of brokers this is what Kafka's protocol says of the code; for others, whether connections, leaders
    /// or time are to blame. Before repeating something that is not idempotent, look at ``isOutcomeUnknown``.
    public var isRetriable: Bool {
        if let brokerError { return brokerError.isRetriable }
        return code.isRetriable
    }
}

extension KafkaError {
    private final class Details: Sendable {
        let text: String
        let brokerError: ErrorCode?
        let isOutcomeUnknown: Bool
        let recovery: TransactionRecovery?
        let cause: (any Error)?

        init(
            text: String, brokerError: ErrorCode?, isOutcomeUnknown: Bool, recovery: TransactionRecovery?,
            cause: (any Error)?
        ) {
            self.text = text
            self.brokerError = brokerError
            self.isOutcomeUnknown = isOutcomeUnknown
            self.recovery = recovery
            self.cause = cause
        }
    }

    /// What whoever uses a client after its end is told.
    static var closed: KafkaError { KafkaError(.clientClosed, "the client is closed") }

    /// The same error, for a request of which something was already handed to the transport.
    func withUnknownOutcome() -> KafkaError {
        KafkaError(
            code, text, brokerError: brokerError, isOutcomeUnknown: true, recovery: recovery, cause: cause)
    }
}

extension KafkaError: CustomStringConvertible {
    /// The code, the sentence, and the causes beneath, in one line.
    public var description: String {
        let unknown = isOutcomeUnknown ? " (it may have taken effect)" : ""
        let beneath = cause.map { "; because: \($0)" } ?? ""
        return "\(code): \(text)\(unknown)\(beneath)"
    }
}
