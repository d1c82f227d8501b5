import KafkaCodec

extension JoinGroupResponse {
    /// The answer to a JoinGroup that is refused: before version 7 the name of the protocol cannot be null.
    static func refusal(_ error: ErrorCode, _ member: String, _ version: Int16) -> JoinGroupResponse {
        JoinGroupResponse(
            errorCode: error, generationID: -1, protocolName: version >= 7 ? nil : "", memberID: member)
    }
}

extension SyncGroupResponse {
    /// The answer to a SyncGroup that is refused.
    static func refusal(_ error: ErrorCode) -> SyncGroupResponse {
        SyncGroupResponse(errorCode: error)
    }
}
