package import KafkaClient
import Synchronization

/// Counts what interceptors are told of each record of a producer: of every record its end, once.
package final class RecordLedger: ProducerInterceptor {
    private struct Book {
        var sent = 0
        var ended: [Int: RecordOutcome] = [:]
        var endedTwice: [Int] = []
    }

    private let book = Mutex(Book())

    package init() {}

    package func onSend(_ record: inout ProducerRecord) -> (any Sendable)? {
        book.withLock { book in
            book.sent += 1
            return book.sent
        }
    }

    package func onAcknowledgement(_ outcome: RecordOutcome, _ token: (any Sendable)?) {
        guard let number = token as? Int else { return }
        book.withLock { book in
            if book.ended.updateValue(outcome, forKey: number) != nil { book.endedTwice.append(number) }
        }
    }

    /// How many records were shown before they were sent.
    package var sentCount: Int { book.withLock { $0.sent } }

    /// What became of the records, in the order in which they were sent.
    ///
    /// - Throws: ``SweepBroken`` when one of them has no end, or more than one.
    package func outcomes() throws -> [RecordOutcome] {
        try book.withLock { book in
            guard book.endedTwice.isEmpty, book.ended.count == book.sent else {
                throw SweepBroken("\(book.sent) records have \(book.ended.count) ends, twice \(book.endedTwice)")
            }
            return book.ended.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}

/// Something that must not be, found by a scenario itself.
package struct SweepBroken: Error, CustomStringConvertible {
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}
