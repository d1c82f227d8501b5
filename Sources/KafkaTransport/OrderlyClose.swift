import NIOCore

/// Closes a channel so that what was written before still goes out.
///
/// The output is closed first. Then the channel waits for the other side to close its own, and reads what comes until
/// then: a socket that is closed with bytes unread is reset, and bytes on their way to the other side are lost with it.
/// A peer that neither takes bytes nor closes is not waited for longer than the patience lasts.
struct OrderlyClose {
    private let channel: any Channel
    private let patience: TimeAmount

    /// Begins to close a channel. It has to read on from now on.
    ///
    /// - Parameters:
    ///   - channel: The channel.
    ///   - patience: How long nothing may move.
    static func begin(_ channel: any Channel, patience: TimeAmount) {
        let close = OrderlyClose(channel: channel, patience: patience)
        channel.eventLoop.execute { close.closeOutput() }
    }

    private func closeOutput() {
        guard channel.isActive else { return channel.close(mode: .all, promise: nil) }
        let promise = channel.eventLoop.makePromise(of: Void.self)
        // A channel whose other half is closed already closes as a whole.
        promise.futureResult.whenFailure { _ in channel.close(mode: .all, promise: nil) }
        channel.close(mode: .output, promise: promise)
        watch(unsent: unsent)
    }

    private var unsent: Int {
        // A channel that cannot say it is one without buffers.
        (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    private func watch(unsent before: Int) {
        let check = channel.eventLoop.scheduleTask(in: patience) {
            let now = unsent
            guard now > 0, now < before else { return channel.close(mode: .all, promise: nil) }
            watch(unsent: now)
        }
        channel.closeFuture.whenComplete { _ in check.cancel() }
    }
}
