/// How keys, values and other bytes of records are shown.
public enum PayloadForm: Hashable, Sendable {
    /// In base64, as Kafka's JSON form has them: nothing is lost, whatever they hold.
    case base64
    /// As text where they are UTF-8 without control characters, else as hexadecimal digits behind `0x`.
    case text
    /// Not at all, but for how many bytes there are: `hidden, 12 bytes`.
    case hidden
}
