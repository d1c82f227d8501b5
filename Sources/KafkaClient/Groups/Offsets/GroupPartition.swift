/// A partition that a member of a group owns, and how far it is done with it.
struct GroupPartition: Sendable {
    enum Phase: Equatable, Sendable {
        /// The group's offset is asked for.
        case starting
        /// It is read, or has failed where it is read.
        case reading
        /// It cannot be begun.
        case failed
    }

    /// Which ownership it is: one that was lost and got back is another.
    let ownership: UInt64
    /// What has set the place to read from last: the ownership, a seek, or the log itself. What was handed out before does
    /// not count.
    private(set) var placing: UInt64
    /// The placing with which the log itself has set the place last; 0 for not at all.
    private(set) var resetPlacing: UInt64 = 0
    /// The reader's generation with which that began.
    private var resetGeneration: UInt64 = 0
    var phase = Phase.starting
    /// The user was asked to give it up.
    var isRevoking = false
    /// How far the user is done; nil for not at all.
    private(set) var marked: OffsetCommit?
    /// What the group has, as far as it is known.
    private(set) var committed: OffsetCommit?
    /// What stands below the marks: where reading began or was set to; nil where that is not known before records come.
    private var floor: Int64? = 0
    /// The first offset that was handed out since the place was set.
    private var first: Int64?
    /// How far the user is done since then, committed or not.
    private var done: Int64?

    init(ownership: UInt64) {
        self.ownership = ownership
        placing = ownership
    }

    /// Where offsets of now come from.
    var origin: CommitJob.Origin { CommitJob.Origin(ownership: ownership, placing: placing) }

    /// What is to be committed.
    var due: OffsetCommit? {
        guard let marked, marked != committed else { return nil }
        return marked
    }

    /// The first offset that was handed out and that the user is not done with; nil when nothing was handed out.
    var undone: Int64? { done ?? first }

    /// Records are about to be handed out.
    ///
    /// - Parameters:
    ///   - offset: The first of them.
    ///   - generation: The reader's, of the place that they were read from.
    /// - Returns: The placing that they belong to; 0 for one of before.
    mutating func handsOut(from offset: Int64, of generation: UInt64) -> UInt64 {
        guard generation >= resetGeneration else { return 0 }
        floor = floor ?? offset
        first = first ?? offset
        return placing
    }

    /// The user is done up to an offset. One that lies behind changes nothing.
    ///
    /// - Parameter position: What stands below the marks where that is not known otherwise.
    mutating func mark(_ commit: OffsetCommit, position: Int64? = nil) {
        guard let floor = floor ?? position, commit.offset >= floor else { return }
        if let done, commit.offset < done { return }
        done = commit.offset
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

    /// The place to read from was set by what has become of the log: what was handed out before does not count any more,
    /// and later marks may lie before it.
    ///
    /// - Parameters:
    ///   - generation: The reader's, with which that began.
    ///   - number: Which placing it is from now on, unless it is known already.
    mutating func wasReset(_ generation: UInt64, _ number: UInt64) {
        guard generation > resetGeneration else { return }
        positioned(number)
        resetGeneration = generation
        resetPlacing = number
        floor = nil
        // The same offset is another record now.
        committed = nil
    }

    /// Whether a place that was read from is still that of the log: the user may have left it since.
    func stands(_ placing: UInt64) -> Bool { placing > 0 && placing >= resetPlacing }

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
