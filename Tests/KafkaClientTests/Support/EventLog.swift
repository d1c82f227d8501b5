import KafkaRecords
import Synchronization

@testable import KafkaClient

/// Writes down what producers and consumers tell.
final class EventLog: ClientObserver {
    private let log = Mutex<[ClientEvent]>([])

    var events: [ClientEvent] { log.withLock { $0 } }

    func observe(_ event: ClientEvent, client: String) {
        log.withLock { $0.append(event) }
    }

    /// The events in short: `=5` for a position, `5` for a record, `-` for a release.
    func lines(of topicPartition: TopicPartition) -> [String] {
        events.compactMap { event in
            switch event {
            case .positioned(_, topicPartition, let offset): "=\(offset)"
            case .delivered(_, topicPartition, let record): "\(record.offset)"
            case .released(_, topicPartition): "-"
            default: nil
            }
        }
    }
}
