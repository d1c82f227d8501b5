/// Finds messages by number or name.
public enum MessageCatalogue {
    private static let byName: [String: any KafkaMessage.Type] = Dictionary(
        all.map { ($0.messageName, $0) }, uniquingKeysWith: { first, _ in first })

    /// The message of a name in the schema, such as `FetchRequest`; nil for a name that this kit does not know.
    public static func message(named name: String) -> (any KafkaMessage.Type)? {
        byName[name]
    }
}
