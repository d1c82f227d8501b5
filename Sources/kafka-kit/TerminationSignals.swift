import Dispatch
import Foundation

/// The signals by which a process is asked to end, SIGINT and SIGTERM, caught from when this is made.
struct TerminationSignals {
    private static let numbers = [SIGINT, SIGTERM]

    private let stream: AsyncStream<Int32>
    private let sources: [any DispatchSourceSignal]

    init() {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        self.stream = stream
        sources = Self.numbers.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield(number) }
            source.resume()
            return source
        }
    }

    /// Waits for the first of them. One more after it ends the process at once, as if nobody had listened.
    func wait() async {
        for await _ in stream { break }
        for source in sources { source.cancel() }
        for number in Self.numbers { signal(number, SIG_DFL) }
    }
}
