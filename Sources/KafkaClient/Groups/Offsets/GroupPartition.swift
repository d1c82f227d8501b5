/// A partition that a member of a group owns, and how far it is done with it.
struct GroupPartition: Sendable {
    enum Phase: Equatable, Sendable {
        /// The group's offset is asked for.
        case starting
        /// It is read, or has failed where it is read.
        case reading
    }

    /// Which ownership it is: one that was lost and got back is another.
    let ownership: UInt64
    /// What has set the place to read from last: the ownership, or a seek. What was handed out before does not count.
    private(set) var placing: UInt64
    var phase = Phase.starting
    /// The user was asked to give it up.
    var isRevoking = false
    /// How far the user is done; nil for not at all.
    private(set) var marked: OffsetCommit?
    /// What the group has, as far as it is known.
    private(set) var committed: OffsetCommit?
    /// What stands below the marks: where reading began or was set to.
    private var floor: Int64 = 0
    /// The first offset that was handed out since the place was set.
    private var first: Int64?
    /// How far the user is done since then, committed or not.
    private var done: Int64?

    init(ownership: UInt64) {
        self.ownership = ownership
        placing = ownership
    }

    /// What is to be committed.
    var due: OffsetCommit? {
        guard let marked, marked != committed else { return nil }
        return marked
    }

    /// The first offset that was handed out and that the user is not done with; nil when nothing was handed out.
    var undone: Int64? { done ?? first }

    /// Records are handed out from an offset on.
    mutating func handsOut(from offset: Int64) { first = first ?? offset }

    /// The user is done up to an offset. One that lies behind changes nothing.
    mutating func mark(_ commit: OffsetCommit) {
        guard commit.offset >= floor else { return }
        done = max(done ?? commit.offset, commit.offset)
        if let marked, commit.offset < marked.offset { return }
        if marked == nil, let committed, commit.offset == committed.offset, commit.metadata == committed.metadata {
            return
        }
        marked = commit
    }

    /// The group has this offset.
    mutating func found(_ commit: OffsetCommit?) {
        committed = commit
        floor = commit?.offset ?? 0
    }

    /// The place to read from was set by the user: what was marked is over, and later marks may lie before it.
    ///
    /// - Parameter number: Which placing it is from now on.
    mutating func positioned(_ number: UInt64) {
        placing = number
        marked = nil
        floor = 0
        first = nil
        done = nil
    }

    /// An offset is committed.
    mutating func didCommit(_ commit: OffsetCommit) {
        committed = commit
        if let marked, marked == commit { self.marked = nil }
    }

    /// The user has committed an offset of their own, which may lie before what is marked.
    mutating func didReset(to commit: OffsetCommit) {
        committed = commit
        marked = nil
        floor = commit.offset
        done = commit.offset
    }
}
