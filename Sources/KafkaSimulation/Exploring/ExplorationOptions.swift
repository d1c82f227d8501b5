#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Limits and other settings of ``explore(seeds:options:fileID:function:_:)``.
public struct ExplorationOptions: Sendable {
    /// What holds for each simulation.
    public var simulation: SimulationOptions
    /// On how many threads simulations run at the same time. Default: one for each core that the process may use.
    public var threads: Int
    /// Whether to stop at the first failure; else all seeds are run, and all failures collected. Default: true.
    public var stopsAtFirstFailure: Bool
    /// How many of the last events a failure shows. Default: 60.
    public var timelineLength: Int

    /// The defaults.
    /// - Parameter stopsAtFirstFailure: Whether to stop at the first failure. Default: true.
    public init(stopsAtFirstFailure: Bool = true) {
        simulation = SimulationOptions()
        threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        self.stopsAtFirstFailure = stopsAtFirstFailure
        timelineLength = 60
    }
}
