/// A request, tied to the response that answers it.
public protocol KafkaRequest: KafkaMessage {
    /// The response to this request, in the same version.
    associatedtype Response: KafkaResponse

    /// The version of the request's header: 2 for flexible versions, else 1; 0 where the schema says so.
    static func headerVersion(for version: Int16) -> Int16
}

extension KafkaRequest {
    /// The API's number.
    public static var apiKey: ApiKey { ApiKey(rawValue: specification.key) }

    public static func headerVersion(for version: Int16) -> Int16 {
        isFlexible(version: version) ? 2 : 1
    }
}

/// A response.
public protocol KafkaResponse: KafkaMessage {
    /// The version of the response's header: 1 for flexible versions, else 0; always 0 for ApiVersions, whose answer must
    /// be readable before the versions are known (KIP-511).
    static func headerVersion(for version: Int16) -> Int16
}

extension KafkaResponse {
    /// The API's number.
    public static var apiKey: ApiKey { ApiKey(rawValue: specification.key) }

    public static func headerVersion(for version: Int16) -> Int16 {
        isFlexible(version: version) ? 1 : 0
    }
}
