public import Foundation

/// Reads folders of schema files.
public enum SchemaLoader {
    /// Reads all `.json` files of folders and their folders, and checks them together.
    ///
    /// Files that hold no schema, `glossary.json` and `error-codes.json`, are passed over.
    ///
    /// - Returns: The messages, ordered by file.
    /// - Throws: ``SchemaError`` with all problems of all files.
    public static func load(_ folders: [URL]) throws(SchemaError) -> [MessageSchema] {
        var messages: [MessageSchema] = []
        var problems: [SchemaProblem] = []
        for folder in folders {
            let files = files(in: folder)
            if files.isEmpty { problems.append(SchemaProblem(file: folder.path, reason: "holds no schema files")) }
            for file in files {
                var parser = SchemaParser(file: file)
                do {
                    if let message = parser.parse(try Data(contentsOf: folder.appendingPathComponent(file))) {
                        messages.append(message)
                    }
                    problems += parser.problems
                } catch {
                    problems.append(SchemaProblem(file: file, reason: "cannot be read: \(error)"))
                }
            }
        }
        problems += SchemaValidator.problems(in: messages)
        guard problems.isEmpty else { throw SchemaError(problems: problems) }
        return messages
    }

    /// The schema files of a folder and its folders, by their paths below it, in order.
    public static func files(in folder: URL) -> [String] {
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return paths.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".json") && !["glossary.json", "error-codes.json"].contains($0) }
            .sorted()
    }
}
