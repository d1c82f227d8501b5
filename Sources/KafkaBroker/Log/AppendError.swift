package import KafkaCodec
import KafkaRecords

/// Why a leader did not append what a producer sent.
package struct AppendError: Error, Hashable, Sendable {
    /// A record that was refused.
    package struct RecordProblem: Hashable, Sendable {
        /// The index of the record in its batch.
        package var index: Int32
        /// Why it was refused.
        package var reason: String
    }

    /// What the producer is told.
    package var code: ErrorCode
    /// Why, in words, for the log of the broker and, where `showsReason` is set, for the producer.
    package var reason: String
    /// Whether the producer is told the reason. Kafka does so for errors of single records only.
    package var showsReason = false
    /// Whether the answer carries the log start offset. Kafka leaves it out for errors that it finds before it looks
    /// into the log.
    package var tellsLogStartOffset = true
    /// The records that were refused, when the error is about single records (KIP-467).
    package var records: [RecordProblem] = []

    /// The batch is damaged.
    static func corrupt(_ reason: String) -> AppendError {
        AppendError(code: .corruptMessage, reason: reason, tellsLogStartOffset: false)
    }

    /// The batch, as a whole, is not what a producer may send.
    static func invalidRecord(_ reason: String) -> AppendError {
        AppendError(code: .invalidRecord, reason: reason)
    }

    /// The bytes of the records cannot be read, although their checksum is right.
    static func unreadable(_ error: RecordsError) -> AppendError {
        switch error.kind {
        case .checksumMismatch, .invalidBatchLength:
            .corrupt(error.description)
        case .unknownCompression, .damagedCompression, .compressionFailed, .inflatedSizeLimit, .inflatedTotalLimit:
            AppendError(code: .unknownServerError, reason: error.description)
        default:
            .invalidRecord(error.description)
        }
    }
}
