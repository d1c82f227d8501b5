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

    /// Adds a note for the next message, and to one of the same kind the number of bytes: however much is skipped before
    /// something is found, there are few notes.
    mutating func add(_ note: MessageNote) {
        for index in notes.indices {
            guard let both = notes[index].joined(with: note) else { continue }
            notes[index] = both
            return
        }
        notes.append(note)
    }

    mutating func takeNotes() -> [MessageNote] {
        guard !notes.isEmpty else { return [] }
        defer { notes = [] }
        return notes
    }
}
