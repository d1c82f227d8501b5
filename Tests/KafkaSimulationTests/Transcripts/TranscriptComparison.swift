import KafkaCodec
import KafkaCodecJSON

@testable import KafkaBroker

/// Compares answers with those of a real broker.
///
/// Ids that a broker makes up may differ, as long as the same one stands in the same places throughout a transcript;
/// texts are free where there is one; throttle times do not matter; the order of structures and ids in arrays is the
/// broker's own business, that of records and batches is not.
struct TranscriptComparison {
    /// The fields that hold what a broker makes up.
    private static let madeUp: Set<String> = [
        "topicId", "producerId", "sessionId", "clusterId", "host", "port", "finalizedFeaturesEpoch",
        "memberId", "leader",
    ]
    private static let ignored: Set<String> = ["throttleTimeMs"]
    /// The fields that hold times.
    private static let times: Set<String> = [
        "timestamp", "lastTimestamp", "logAppendTimeMs", "transactionStartTimeMs",
    ]
    /// When the transcripts were written: a time from then on is that of the broker, and no script gives it.
    private static let timeOfWriting: Int64 = 1_790_000_000_000
    /// When the simulations begin.
    static let startOfPlaying: Int64 = 1_700_000_000_000

    private var bindings: [String: [JSONValue: JSONValue]] = [:]

    /// What differs first; nil when nothing does.
    mutating func difference(_ actual: JSONValue, _ expected: JSONValue) -> String? {
        compare(actual, expected, "")
    }

    private mutating func compare(_ actual: JSONValue, _ expected: JSONValue, _ path: String) -> String? {
        let field = path.split(separator: "/").last.map(String.init) ?? ""
        if Self.ignored.contains(field) { return nil }
        if expected == .string("*") {
            return actual.text == nil ? "\(path): there is no text" : nil
        }
        if Self.times.contains(field), let time = expected.number, time >= Self.timeOfWriting {
            let isTime = actual.number.map { $0 >= Self.startOfPlaying } ?? false
            return isTime ? nil : "\(path): \(actual) is no time"
        }
        if Self.madeUp.contains(field), !Self.isFixed(expected, field) {
            // The leader of a group is one of its members.
            let kind = field == "leader" ? "memberId" : field
            let known = bindings[kind]?[expected]
            if let known { return known == actual ? nil : "\(path): \(actual) stands where \(known) stood before" }
            guard !Self.isFixed(actual, field) else { return "\(path): \(actual) is no id" }
            bindings[kind, default: [:]][expected] = actual
            return nil
        }
        switch (actual, expected) {
        case (.object(let actual), .object(let expected)):
            return compareMembers(actual, expected, path)
        case (.array(let actual), .array(let expected)):
            return compareElements(actual, expected, path, field)
        default:
            return actual == expected ? nil : "\(path): \(actual) is not \(expected)"
        }
    }

    /// Whether a value stands for there being none.
    private static func isFixed(_ value: JSONValue, _ field: String) -> Bool {
        switch value {
        case .null, .integer(-1), .string(""), .string("AAAAAAAAAAAAAAAAAAAAAA"): true
        case .integer(0): field == "sessionId"
        default: false
        }
    }

    private mutating func compareMembers(
        _ actual: [String: JSONValue], _ expected: [String: JSONValue], _ path: String
    ) -> String? {
        for name in expected.keys.sorted() {
            guard let value = expected[name] else { continue }
            guard let other = actual[name] else { return "\(path)/\(name): is missing" }
            if let difference = compare(other, value, "\(path)/\(name)") { return difference }
        }
        return nil
    }

    private mutating func compareElements(
        _ actual: [JSONValue], _ expected: [JSONValue], _ path: String, _ field: String
    ) -> String? {
        var expected = expected
        if field == "configs" {
            // The configurations that this project does not have are those of tiered storage and of share groups.
            expected.removeAll { $0["name"]?.text.map { TopicConfiguration.named($0) == nil } ?? false }
        }
        if field == "apiKeys" {
            expected.removeAll { entry in
                !Broker.servedAPIs.contains { Int64($0.key.rawValue) == entry["apiKey"]?.number }
            }
        }
        guard actual.count == expected.count else {
            return "\(path): \(actual.count) elements, not \(expected.count): \(actual)"
        }
        if field == "records" || field == "headers" {
            for index in expected.indices {
                if let difference = compare(actual[index], expected[index], "\(path)/\(index)") { return difference }
            }
            return nil
        }
        var left = actual
        for (index, element) in expected.enumerated() {
            var closest: String?
            var found: Int?
            for (other, candidate) in left.enumerated() {
                var attempt = self
                guard let difference = attempt.compare(candidate, element, "\(path)/\(index)") else {
                    self = attempt
                    found = other
                    break
                }
                closest = closest ?? difference
            }
            guard let found else { return closest ?? "\(path)/\(index): is missing" }
            left.remove(at: found)
        }
        return nil
    }
}
