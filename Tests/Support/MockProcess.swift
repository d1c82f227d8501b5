/// `kafka-kit mock` in a process of its own, on ports that are free.
public final class MockProcess: Sendable {
    /// It has ended before it was ready.
    public struct NotReady: Error {
        /// What it wrote to standard error.
        public var errors: String
    }

    private let process: ChildProcess
    /// The brokers' addresses, as it has printed them: host and port of each, with commas between them.
    public let bootstrap: String

    private init(_ process: ChildProcess, bootstrap: String) {
        self.process = process
        self.bootstrap = bootstrap
    }

    /// Starts a mock, and waits until it says where it is.
    /// - Parameter arguments: The arguments, but for the port.
    /// - Throws: ``NotReady``; why it cannot be started.
    public static func start(_ arguments: [String]) async throws -> MockProcess {
        let process = try ChildProcess(try KafkaKitExecutable.url(), ["mock", "--port", "0"] + arguments)
        guard let line = await process.nextLine() else { throw NotReady(errors: process.errors) }
        return MockProcess(process, bootstrap: line)
    }

    /// Ends it by a signal, and waits until it has ended.
    /// - Returns: Its exit status; -1 when it did not end by itself.
    public func end(by signal: Int32) async -> Int32? {
        process.signal(signal)
        return await process.exitStatus()
    }

    /// What it has logged.
    public var log: String { process.errors }
}
