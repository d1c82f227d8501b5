/// What a group consumer hands out at a time.
public enum GroupBatch: Sendable {
    /// Records, at least one.
    case records([ConsumerRecord])
    /// Something that has happened to the member.
    case event(GroupEvent)
}
