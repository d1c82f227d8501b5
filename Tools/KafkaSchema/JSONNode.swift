import Foundation

/// A value of a schema file.
///
/// Foundation's JSON5 mode accepts the `//` comments that Kafka's own files carry.
enum JSONNode: Decodable {
    case null
    case boolean(Bool)
    case number(String)
    case text(String)
    case array([JSONNode])
    case object([String: JSONNode])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: JSONNode].self) {
            self = .object(object)
        } else if let array = try? container.decode([JSONNode].self) {
            self = .array(array)
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let integer = try? container.decode(Int64.self) {
            self = .number(String(integer))
        } else {
            self = .number(String(try container.decode(Double.self)))
        }
    }

    static func parse(_ data: Data) throws -> JSONNode {
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        return try decoder.decode(JSONNode.self, from: data)
    }
}
