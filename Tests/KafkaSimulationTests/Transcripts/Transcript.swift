import Foundation
import KafkaCodecJSON
import TestSupport

/// A scripted conversation with a real broker, and what the broker answered.
struct Transcript {
    let name: String
    let steps: [TranscriptStep]

    init(_ name: String) throws {
        let text = try Fixtures.data("Transcripts/\(name).json")
        let json = try JSONValue(parsing: text)
        self.name = name
        steps = (json["steps"]?.elements ?? []).map(TranscriptStep.init)
    }

    /// The names of all transcripts about topics, producing, fetching and transactions.
    static let names: [String] = {
        let folder = Fixtures.folder.appendingPathComponent("Transcripts")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()
}

/// A step of a transcript.
struct TranscriptStep {
    let json: JSONValue

    var action: String { json["do"]?.text ?? "send" }
    var note: String { json["note"]?.text ?? "" }
    var api: String? { json["api"]?.text }
    var version: Int16 { Int16(truncatingIfNeeded: json["version"]?.number ?? 0) }
    var connection: String { json["on"]?.text ?? "c1" }
    var isVolatile: Bool { json["volatile"] == .boolean(true) }
}

extension JSONValue {
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    var members: [String: JSONValue]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var number: Int64? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    /// Whether there is an error code anywhere in it that is not 0.
    var hasError: Bool {
        switch self {
        case .array(let elements): elements.contains(where: \.hasError)
        case .object(let members):
            members.contains { name, value in
                name.lowercased().hasSuffix("errorcode") ? value.number != 0 : value.hasError
            }
        default: false
        }
    }

    /// The value that a JSON pointer leads to.
    func value(at pointer: String) -> JSONValue? {
        pointer.split(separator: "/").reduce(Optional(self)) { value, part in
            guard let value else { return nil }
            if let elements = value.elements, let index = Int(part) {
                return elements.indices.contains(index) ? elements[index] : nil
            }
            return value[String(part)]
        }
    }
}
