import Foundation
import Synchronization

/// Whether Ctrl-C was pressed since ``catchOnce()``.
enum Interruption {
    private static let happened = Atomic<Bool>(false)

    static var hasHappened: Bool { happened.load(ordering: .relaxed) }

    /// Catches SIGINT the next time it comes, and interrupts what waits for input; one more ends the process.
    static func catchOnce() {
        // A global is made when it is first used, which may not be in a handler.
        happened.store(false, ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.happened.store(true, ordering: .relaxed) }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        sigaction(SIGINT, &action, nil)
    }
}
