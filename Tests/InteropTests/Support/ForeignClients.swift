import Foundation
import TestSupport

/// The foreign clients on this machine, which `Tools/install-interop` installs.
enum ForeignClients {
    /// The Python that has the clients; nil when they are not installed.
    static let python: URL? = {
        let environment = Fixtures.packageFolder.appendingPathComponent(".build/interop")
        guard FileManager.default.fileExists(atPath: environment.appendingPathComponent("installed").path) else {
            return nil
        }
        return environment.appendingPathComponent("bin/python3")
    }()

    /// kcat; nil when it is not installed.
    static let kcat: URL? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { URL(fileURLWithPath: "\($0)/kcat") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// A script of `Tests/InteropTests/Clients`.
    static func script(_ name: String) -> URL {
        Fixtures.packageFolder.appendingPathComponent("Tests/InteropTests/Clients/\(name).py")
    }

    /// Why tests are skipped.
    static let reason = "it is not installed: run Tools/install-interop, which needs a network"
}
