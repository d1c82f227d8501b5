public import Foundation

/// Reads folders of schema files.
public enum SchemaLoader {
    /// Reads all `.json` files of folders and their folders, and checks them together.
    ///
    /// Files that hold no schema, `glossary.json` and `error-codes.json`, are passed over.
    ///
    /// - Returns: The messages, ordered by folder and file.
    /// - Throws: ``SchemaError`` with all problems of all files.
    public static func load(_ folders: [URL]) throws(SchemaError) -> [MessageSchema] {
        var files: [SchemaFile] = []
        var problems: [SchemaProblem] = []
        for folder in folders {
            let source = folder.relativePath
            let paths = paths(in: folder)
            if paths.isEmpty { problems.append(SchemaProblem(file: source, reason: "holds no schema files")) }
            for path in paths {
                do {
                    let data = try Data(contentsOf: folder.appendingPathComponent(path))
                    files.append(SchemaFile(source: source, path: path, data: data))
                } catch {
                    problems.append(SchemaProblem(file: "\(source)/\(path)", reason: "cannot be read: \(error)"))
                }
            }
        }
        return try load(files, after: problems)
    }

    /// Reads files and checks them together.
    ///
    /// - Returns: The messages, in the order of the files.
    /// - Throws: ``SchemaError`` with all problems of all files.
    public static func load(_ files: [SchemaFile]) throws(SchemaError) -> [MessageSchema] {
        try load(files, after: [])
    }

    private static func load(
        _ files: [SchemaFile], after earlier: [SchemaProblem]
    ) throws(SchemaError) -> [MessageSchema] {
        var messages: [MessageSchema] = []
        var problems = earlier
        for file in files {
            var parser = SchemaParser(file: file)
            if let message = parser.parse() { messages.append(message) }
            problems += parser.problems
        }
        // What belongs to a message that could not be read is not missing.
        let isComplete = earlier.isEmpty && messages.count == files.count
        problems += SchemaValidator.problems(in: messages, areAll: isComplete)
        guard problems.isEmpty else { throw SchemaError(problems: problems) }
        return messages
    }

    /// The schema files of a folder and its folders, by their paths below it, in order.
    private static func paths(in folder: URL) -> [String] {
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return paths.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".json") && !["glossary.json", "error-codes.json"].contains($0) }
            .sorted()
    }
}

/// A schema file and what it holds.
public struct SchemaFile: Hashable, Sendable {
    /// The folder that was read, as it was named.
    public var source: String
    /// The file's path below that folder.
    public var path: String
    public var data: Data

    /// A file of a folder.
    public init(source: String, path: String, data: Data) {
        self.source = source
        self.path = path
        self.data = data
    }
}
