/// Something that happened to a group.
public struct GroupEntry: Hashable, Sendable {
    /// When the message was captured that says it.
    public var timestamp: CaptureTimestamp?

    /// The connection's number.
    public var connection: Int

    /// The group.
    public var group: String

    /// The member, nil or empty when it has no id yet.
    public var memberID: String?

    /// The client's name for itself.
    public var clientID: String?

    /// What happened, as a clause about the member.
    public var text: String

    /// The topics that it speaks of, by name, or by id where the name is not known: those that are subscribed to, assigned,
    /// owned or committed to.
    public var topics: [String] = []

    /// Whether something was refused.
    public var isError: Bool
}

extension GroupEntry: CustomStringConvertible {
    /// One line, with everything escaped that could move a terminal's cursor.
    public var description: String { line(TextStyle(isColored: false)) }

    func line(_ style: TextStyle) -> String {
        let member = memberID?.isEmpty == false ? memberID : nil
        let who = member ?? clientID ?? "a member"
        let time = timestamp.map { style.dim($0.description) + " " } ?? ""
        let what = PrintableText.escaped(text)
        return time + style.dim("#\(connection)") + " \(style.strong(PrintableText.escaped(who))) "
            + (isError ? style.bad(what) : what)
    }
}
