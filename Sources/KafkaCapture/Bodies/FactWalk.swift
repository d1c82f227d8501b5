import KafkaCodec
import KafkaCodecJSON

/// A walk through compact JSON text, right by construction, that picks members by their names.
struct FactWalk {
    private enum Member {
        case topic, topicID, topics, name, group, groups, transactionalID, transactionalIDs, error, throttle
        case resourceType, resourceName, other
    }

    private struct Level {
        /// The member whose value this is, or whose array this is an element of.
        var member: Member
        /// Whether members `name` in here are those of topics.
        var namesTopics: Bool
        var isArray: Bool
    }

    private let names: TopicNames
    private var levels: [Level] = []
    private var member = Member.other
    private var namesTopics = false
    private var resourceType: Int?
    private(set) var facts = MessageFacts()

    init(names: TopicNames) {
        self.names = names
    }

    mutating func scan(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position < bytes.count {
            switch unsafe bytes[position] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isArray = unsafe bytes[position] == UInt8(ascii: "[")
                levels.append(Level(member: member, namesTopics: namesTopics, isArray: isArray))
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if let level = levels.popLast() { (member, namesTopics) = (level.member, level.namesTopics) }
                restore()
                position += 1
            case UInt8(ascii: "\""):
                let start = position + 1
                var end = start
                while end < bytes.count, unsafe bytes[end] != UInt8(ascii: "\"") {
                    end += unsafe bytes[end] == UInt8(ascii: "\\") ? 2 : 1
                }
                end = min(end, bytes.count)
                let text = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<end])
                position = end + 1
                if position < bytes.count, unsafe bytes[position] == UInt8(ascii: ":") {
                    unsafe begin(text)
                    position += 1
                } else {
                    unsafe take(text)
                    restore()
                }
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                position += 1
            default:
                let start = position
                while position < bytes.count, unsafe !Self.endsScalar(bytes[position]) { position += 1 }
                unsafe take(number: UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
                restore()
            }
        }
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }

    /// Behind a value in an array the next one belongs to the same member.
    private mutating func restore() {
        guard let level = levels.last, level.isArray else { return }
        (member, namesTopics) = (level.member, level.namesTopics)
    }

    private mutating func begin(_ name: UnsafeRawBufferPointer) {
        let enclosing = levels.last
        namesTopics = false
        switch unsafe String(decoding: name, as: UTF8.self) {
        case "topic", "topicName": member = .topic
        case "topicId", "topicIds": member = .topicID
        case "topicNames", "subscribedTopicNames": member = .topics
        case "name": member = enclosing?.namesTopics == true ? .topic : .other
        case "topics", "topicData", "responses", "topicResults", "resultsByTopicV3AndBelow", "v3AndBelowTopics",
            "results", "topicStates":
            member = .topics
            namesTopics = true
        case "groupId", "groupIds", "group", "groupsNames": member = .group
        case "groups": member = .groups
        case "transactionalId": member = .transactionalID
        case "transactionalIds": member = .transactionalIDs
        case "throttleTimeMs": member = .throttle
        case "resourceType": member = .resourceType
        case "resourceName": member = .resourceName
        case let other: member = other.hasSuffix("rrorCode") ? .error : .other
        }
    }

    private mutating func take(_ text: UnsafeRawBufferPointer) {
        guard member != .other, !text.isEmpty else { return }
        let value = unsafe Self.unescaped(text)
        switch member {
        case .topic: facts.add(topic: value)
        // Elements of the array itself; those in objects have names of their own.
        case .topics: if levels.last?.isArray == true { facts.add(topic: value) }
        case .topicID:
            if let id = KafkaUUID(value), !id.isZero { facts.add(topic: names[id] ?? value) }
        case .group: facts.add(group: value)
        case .groups: if levels.last?.isArray == true { facts.add(group: value) }
        case .transactionalID, .transactionalIDs: facts.add(transactionalID: value)
        case .resourceName: if resourceType == 2 { facts.add(topic: value) }
        default: break
        }
    }

    private mutating func take(number: UnsafeRawBufferPointer) {
        switch member {
        case .error:
            if let code = unsafe Int16(String(decoding: number, as: UTF8.self)) {
                facts.add(error: ErrorCode(rawValue: code))
            }
        case .throttle: facts.throttleTimeMs = unsafe Int(String(decoding: number, as: UTF8.self)) ?? 0
        case .resourceType: resourceType = unsafe Int(String(decoding: number, as: UTF8.self))
        default: break
        }
    }

    /// A JSON string's text. The writer escapes quotes, backslashes and control characters alone.
    private static func unescaped(_ text: UnsafeRawBufferPointer) -> String {
        let text = unsafe String(decoding: text, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        guard case .string(let value)? = try? JSONValue(parsing: "\"" + text + "\"") else { return text }
        return value
    }
}
