import KafkaCodec
import NIOCore

/// What a message holds that another form of it cannot tell apart or does not have.
enum Contents {
    /// Whether there is a number that does not equal itself.
    static func hasNaN(_ value: Any) -> Bool {
        has(value) { ($0 as? Double)?.isNaN ?? false }
    }

    /// Whether there are tagged fields that the schema does not know: the JSON form leaves them out.
    static func hasUnknownFields(_ value: Any) -> Bool {
        has(value) { ($0 as? UnknownTaggedFields)?.isEmpty == false }
    }

    private static func has(_ value: Any, _ test: (Any) -> Bool) -> Bool {
        if test(value) { return true }
        if value is ByteBuffer || value is String { return false }
        return Mirror(reflecting: value).children.contains { has($0.value, test) }
    }
}
