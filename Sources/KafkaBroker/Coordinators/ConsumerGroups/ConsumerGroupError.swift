import KafkaCodec

/// Why a group of the new protocol refuses a request.
struct ConsumerGroupError: Error, Hashable {
    var code: ErrorCode
    var reason: String

    init(_ code: ErrorCode, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    static func unknownMember(_ id: String, in group: String) -> ConsumerGroupError {
        ConsumerGroupError(.unknownMemberID, "Member \(id) is not a member of group \(group)")
    }
}
