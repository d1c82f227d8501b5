/// Who gave a batch's records their timestamps.
public enum TimestampType: UInt8, Hashable, Sendable, CaseIterable {
    /// The producer, record by record.
    case createTime = 0
    /// The broker, for the whole batch at once, when it was appended to the log.
    case logAppendTime = 1
}

extension TimestampType: CustomStringConvertible {
    /// The name in Kafka's configuration: `CreateTime` or `LogAppendTime`.
    public var description: String {
        switch self {
        case .createTime: "CreateTime"
        case .logAppendTime: "LogAppendTime"
        }
    }
}
