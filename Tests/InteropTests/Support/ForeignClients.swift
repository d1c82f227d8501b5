import Foundation
import TestSupport
import Testing

/// The foreign clients on this machine, which `Tools/install-interop` installs.
enum ForeignClients {
    /// The Python that has the clients: the one of `Tools/install-interop`, or the system's if it has them. Nil when
    /// neither has.
    static let python: URL? = {
        let environment = Fixtures.packageFolder.appendingPathComponent(".build/interop")
        if FileManager.default.fileExists(atPath: environment.appendingPathComponent("installed").path) {
            return environment.appendingPathComponent("bin/python3")
        }
        return executable("python3").flatMap { hasClients($0) ? $0 : nil }
    }()

    /// kcat; nil when it is not installed.
    static let kcat = executable("kcat")

    private static func executable(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { URL(fileURLWithPath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    private static func hasClients(_ python: URL) -> Bool {
        let process = Process()
        process.executableURL = python
        process.arguments = ["-c", "import aiokafka, confluent_kafka, kafka, cramjam, lz4, snappy, zstandard"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// A script of `Tests/InteropTests/Clients`.
    static func script(_ name: String) -> URL {
        Fixtures.packageFolder.appendingPathComponent("Tests/InteropTests/Clients/\(name).py")
    }

    /// Why tests are skipped.
    static let reason = "it is not installed: run Tools/install-interop, which needs a network"
}

extension ChildProcess {
    /// Waits until it has ended, and expects that it is content.
    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) async {
        let status = await exitStatus()
        #expect(status == 0, "\(errors)", sourceLocation: sourceLocation)
    }
}
