package import KafkaCodec

/// Why a ``LiveCluster`` does not do what it was told to.
package struct LiveClusterError: Error, CustomStringConvertible {
    /// The error code, as a client would get it.
    package let code: ErrorCode
    /// What was asked for, and why it is not done.
    package let description: String

    init(_ code: ErrorCode, _ what: String, because reason: String?) {
        self.code = code
        description = "\(what): \(reason ?? "\(code)")"
    }
}
