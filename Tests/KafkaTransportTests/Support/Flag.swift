import Synchronization

/// Something that one task says and others see.
final class Flag: Sendable {
    private let value = Mutex(false)

    var isRaised: Bool { value.withLock { $0 } }

    func raise() {
        value.withLock { $0 = true }
    }
}
