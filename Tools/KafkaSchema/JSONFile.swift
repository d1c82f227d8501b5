public import Foundation

/// Reads the JSON files that stand beside the schema.
public enum JSONFile {
    /// The value of a file.
    ///
    /// - Throws: ``SchemaError`` that says where the file differs from what it should hold.
    public static func load<Value: Decodable>(_ type: Value.Type, from file: URL) throws(SchemaError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(contentsOf: file))
        } catch {
            throw SchemaError(problems: [SchemaProblem(file: file.relativePath, reason: reason(error))])
        }
    }

    /// What an error of reading or decoding says.
    static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            return "\(place(context))has no '\(key.stringValue)'"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            return "\(place(context))is of the wrong type: \(context.debugDescription)"
        case DecodingError.dataCorrupted(let context):
            let detail = (context.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
            return "\(place(context))is not JSON: \(detail ?? context.debugDescription)"
        default:
            return "cannot be read: \(error.localizedDescription)"
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
        return path.isEmpty ? "" : "\(path) "
    }
}
