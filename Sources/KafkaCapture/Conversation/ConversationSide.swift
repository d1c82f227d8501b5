import NIOCore

/// One direction of a conversation: the frame that is under way, or the search for one.
struct ConversationSide: Sendable {
    /// Whether it is known where the next frame begins.
    var isSearching: Bool

    var partial = PartialFrame()
    var search = FrameSearch()

    /// What the next message carries.
    var notes: [MessageNote] = []

    /// The messages found.
    var messages = 0

    /// The bytes known to be missing.
    var missingBytes = 0

    /// The bytes kept for what is under way.
    var heldBytes: Int { partial.bytes.readableBytes + search.count }

    mutating func takeNotes() -> [MessageNote] {
        guard !notes.isEmpty else { return [] }
        defer { notes = [] }
        return notes
    }
}
