/// What a group consumer's stream is made of.
public enum GroupElement: Sendable {
    /// A record.
    case record(ConsumerRecord)
    /// Something that has happened to the member.
    case event(GroupEvent)
}
