import Benchmark
import Workloads

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .throughput, .instructions], warmupIterations: 5,
        maxDuration: .seconds(3), maxIterations: 100_000)
    do {
        for workload in try Workload.all() {
            Benchmark(workload.name) { benchmark in
                for _ in benchmark.scaledIterations { blackHole(try workload.run()) }
            }
        }
    } catch {
        Benchmark("workloads could not be set up") { benchmark in benchmark.error("\(error)") }
    }
}
