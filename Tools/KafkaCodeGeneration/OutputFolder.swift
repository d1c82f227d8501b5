public import Foundation

/// The folder that generated files go into.
///
/// Files there that the generator made and makes no longer are stale and are removed; files that it did not make are
/// nobody's business here.
public struct OutputFolder {
    private let folder: URL

    public init(_ folder: URL) {
        self.folder = folder
    }

    /// What differs between the folder and the files that belong there.
    public struct Difference: Hashable, Sendable, CustomStringConvertible {
        public enum Kind: String, Sendable { case missing, changed, stale }

        public var kind: Kind
        public var path: String

        public var description: String { "\(kind.rawValue): \(path)" }
    }

    /// Compares the folder with the files that belong there, byte by byte.
    public func differences(from files: [GeneratedFile]) throws -> [Difference] {
        var differences: [Difference] = []
        for file in files {
            let url = folder.appendingPathComponent(file.path)
            guard FileManager.default.fileExists(atPath: url.path) else {
                differences.append(Difference(kind: .missing, path: file.path))
                continue
            }
            if try Data(contentsOf: url) != Data(file.text.utf8) {
                differences.append(Difference(kind: .changed, path: file.path))
            }
        }
        let expected = Set(files.map(\.path))
        for path in try generated() where !expected.contains(path) {
            differences.append(Difference(kind: .stale, path: path))
        }
        return differences.sorted { $0.path < $1.path }
    }

    /// Writes the files that differ and removes those that no longer belong there.
    ///
    /// - Returns: What was different.
    @discardableResult
    public func update(to files: [GeneratedFile]) throws -> [Difference] {
        let differences = try differences(from: files)
        for difference in differences {
            let url = folder.appendingPathComponent(difference.path)
            switch difference.kind {
            case .stale:
                try FileManager.default.removeItem(at: url)
            case .missing, .changed:
                guard let file = files.first(where: { $0.path == difference.path }) else { continue }
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: url, options: .atomic)
            }
        }
        return differences
    }

    /// The files in the folder that the generator made, by their paths below it.
    private func generated() throws -> [String] {
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        let mark = Data("// \(CodeGenerator.header)\n".utf8)
        return try paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().filter { path in
            let file = try FileHandle(forReadingFrom: folder.appendingPathComponent(path))
            defer { try? file.close() }
            return try file.read(upToCount: mark.count) == mark
        }
    }
}
