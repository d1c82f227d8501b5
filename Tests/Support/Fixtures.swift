public import Foundation

/// The files under `Fixtures` in the package's folder.
public enum Fixtures {
    /// The folder `Fixtures`.
    public static var folder: URL {
        packageFolder.appendingPathComponent("Fixtures", isDirectory: true)
    }

    /// The package's folder.
    public static var packageFolder: URL {
        URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// The bytes of a fixture, by its path below `Fixtures`.
    public static func data(_ path: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(path))
    }

    /// The lines of a text fixture, by its path below `Fixtures`, without empty ones.
    public static func lines(_ path: String) throws -> [String] {
        try String(decoding: data(path), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
