import Synchronization

/// Lets a machine know when its time has come: the task between a machine's next deadline and the clock.
final class Timekeeper: Sendable {
    typealias Instant = KafkaClock.Instant

    private let clock: KafkaClock
    private let sooner = Signal()
    /// What the task sleeps towards.
    private let armed = Mutex<Instant?>(nil)

    init(clock: KafkaClock) {
        self.clock = clock
    }

    /// The machine's next deadline is this one now. A later one than before needs no word, a sooner one does.
    func rearm(_ deadline: Instant?) {
        guard let deadline else { return }
        let isSooner = armed.withLock { armed in
            if let armed, armed <= deadline { return false }
            armed = deadline
            return true
        }
        if isSooner { sooner.raise() }
    }

    /// Keeps the time until the task is cancelled.
    ///
    /// - Parameters:
    ///   - deadline: The machine's next deadline.
    ///   - tick: Called when the deadline has come.
    func run(deadline: @Sendable () -> Instant?, tick: @Sendable (Instant) -> Void) async {
        while !Task.isCancelled {
            // Awake, so that a deadline that changes after it was read raises the signal.
            armed.withLock { $0 = nil }
            let next = deadline()
            armed.withLock { $0 = next }
            guard let next else {
                await sooner.wait()
                continue
            }
            let now = clock.now
            if now >= next {
                tick(now)
                continue
            }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { [clock] in
                    // Cancelled is as good as slept: the loop looks at the time again.
                    _ = try? await clock.sleep(until: next)
                }
                group.addTask { [sooner] in await sooner.wait() }
                await group.next()
                group.cancelAll()
            }
        }
    }
}
