/// What becomes of all records of a producer, in batches, in the order in which it becomes known.
///
/// ```swift
/// for await batch in producer.reports() {
///     for outcome in batch { print(outcome.context ?? "", outcome.result) }
/// }
/// ```
///
/// Nobody has to fetch them: the producer goes on, and closes, all the same. When more than ``maximumRecords`` records
/// wait to be fetched the oldest batches are let go, and the next one says how many (``DeliveryReportBatch/missed``). The
/// sequence ends when the producer has ended and everything was fetched, or when the task that fetches is cancelled.
///
/// Each batch is fetched once: tasks that go over the same value share it. Another call of
/// ``Producer/reports(maximumRecords:)`` gets all reports once more.
public struct DeliveryReports: AsyncSequence, Sendable {
    public typealias Element = DeliveryReportBatch
    public typealias Failure = Never

    /// How many records may wait to be fetched.
    public let maximumRecords: Int
    let subscription: Subscription

    init(maximumRecords: Int, isEnded: Bool) {
        self.maximumRecords = maximumRecords
        subscription = Subscription(ReportQueue(maximumRecords: maximumRecords, isFinished: isEnded))
    }

    /// Fetches reports.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let subscription: Subscription

        /// The next batch; nil at the end, and when the task is cancelled.
        public mutating func next() async -> DeliveryReportBatch? { await subscription.queue.next() }

        /// The next batch; nil at the end, and when the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> DeliveryReportBatch? {
            await subscription.queue.next()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(subscription: subscription) }

    /// Lets the producer know when nobody can fetch any more.
    final class Subscription: Sendable {
        let queue: ReportQueue

        init(_ queue: ReportQueue) {
            self.queue = queue
        }

        deinit { queue.abandon() }
    }
}
