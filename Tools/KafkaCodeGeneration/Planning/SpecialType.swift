import KafkaSchema

/// The fields of an int16 that have a type of their own.
enum SpecialType: String {
    case errorCode = "ErrorCode"
    case apiKey = "ApiKey"

    /// The special type of a field, by its type and the end of its name.
    init?(_ type: FieldType, _ fieldName: String) {
        guard type == .int16 else { return nil }
        if fieldName.hasSuffix("ErrorCode") {
            self = .errorCode
        } else if fieldName.hasSuffix("ApiKey") {
            self = .apiKey
        } else {
            return nil
        }
    }
}
