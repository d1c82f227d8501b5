/// What exploring came to.
public struct ExplorationReport<Success: Sendable>: Sendable, CustomStringConvertible {
    /// What the bodies returned, in the order of their seeds, without those that failed.
    public let results: [Success]
    /// The failures, in the order of their seeds: one at most, unless they are collected.
    public let failures: [ExplorationFailure]
    /// How many seeds count: all up to the failure, where it stops at that.
    public let seedCount: Int
    /// How many steps the schedulers took in them.
    public let steps: UInt64
    /// The hashes of their runs, as one. The same seeds and the same code give the same, on any number of threads.
    public let hash: UInt64
    /// How much virtual time passed in them.
    public let virtualDuration: Duration
    /// How much real time passed.
    public let realDuration: Duration

    /// How many seeds were run a second.
    public var seedsPerSecond: Double {
        let seconds = realDuration / .seconds(1)
        return seconds > 0 ? Double(seedCount) / seconds : 0
    }

    /// One line.
    public var description: String {
        "\(seedCount) seeds, \(failures.count) failures, \(steps) steps, virtual time \(virtualDuration), "
            + "real time \(realDuration), \(Int(seedsPerSecond)) seeds per second"
    }
}
