import KafkaClient

/// Writes the history of a cluster's clients.
///
/// Unchecked because it is used inside one simulation, that is, on one thread: what comes from elsewhere is left out.
final class HistoryRecorder: @unchecked Sendable {
    private let scheduler: Scheduler
    private var clients = 0
    private(set) var history = History()

    init(_ scheduler: Scheduler) {
        self.scheduler = scheduler
    }

    /// The observer of one more client.
    func observer() -> any ClientObserver {
        clients += 1
        return Observer(recorder: self, number: clients)
    }

    fileprivate func record(_ event: ClientEvent, of client: History.Client) {
        guard scheduler.isInside, !scheduler.isEnding else { return }
        history.append(event, of: client, at: .init(nanoseconds: scheduler.now))
    }
}

private struct Observer: ClientObserver {
    let recorder: HistoryRecorder
    let number: Int

    func observe(_ event: ClientEvent, client: String) {
        recorder.record(event, of: .init(number: number, name: client))
    }
}
