import Workloads

/// Runs a workload a number of times and prints the time of one run: for a profiler, or for valgrind, which counts
/// allocations exactly.
@main
struct Main {
    static func main() throws {
        let workloads = try Workload.all()
        let arguments = CommandLine.arguments.dropFirst()
        guard let name = arguments.first, let count = arguments.dropFirst().first.flatMap(Int.init), count > 0 else {
            print("usage: workload NAME COUNT\n" + workloads.map(\.name).joined(separator: "\n"))
            return
        }
        for workload in workloads where workload.name == name || name == "all" {
            var sum = 0
            let clock = ContinuousClock()
            var best = Duration.seconds(1_000)
            // The shortest of five rounds: other load on the machine only ever adds.
            for _ in 0..<(name == "all" ? 5 : 1) {
                let elapsed = try clock.measure {
                    for _ in 0..<count { sum &+= try workload.run() }
                }
                best = min(best, elapsed)
            }
            let nanoseconds = best / Duration.nanoseconds(1) / Double(count)
            let gigabytes = Double(workload.bytes) / nanoseconds
            print("\(workload.name): \(Int(nanoseconds)) ns, \(workload.bytes) bytes, \(gigabytes) GB/s (\(sum))")
        }
    }
}
