public import Foundation

/// The executable `kafka-kit`, as it is built for the tests.
public enum KafkaKitExecutable {
    /// It is not there: the test target does not depend on it.
    public struct Missing: Error {}

    /// The executable, which lies beside the test bundle.
    /// - Throws: ``Missing``.
    public static func url() throws -> URL {
        let folders = [
            URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(), Bundle.main.bundleURL,
        ]
        let candidates = folders.map { $0.appendingPathComponent("kafka-kit") }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw Missing()
        }
        return found
    }
}
