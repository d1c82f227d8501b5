import Foundation

/// What one run took.
struct Measurement {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let usage = Usage.now()

    init() {
        start = clock.now
    }

    /// The line of JSON.
    func line(mode: String, messages: Int, bytes: Int, latencies: [Duration] = []) -> String {
        let seconds = (clock.now - start) / .seconds(1)
        let end = Usage.now()
        let sorted = latencies.sorted()
        var fields = [
            "\"client\":\"swift-kafka-kit\"", "\"mode\":\"\(mode)\"", "\"messages\":\(messages)", "\"bytes\":\(bytes)",
            "\"seconds\":\(Self.rounded(seconds))",
            "\"msgs_per_s\":\(Int(Double(messages) / seconds))",
            "\"MB_per_s\":\(Self.rounded(Double(bytes) / seconds / 1e6))",
        ]
        if !sorted.isEmpty {
            fields.append("\"p50_ms\":\(Self.rounded(sorted[sorted.count / 2] / .milliseconds(1)))")
            fields.append("\"p99_ms\":\(Self.rounded(sorted[sorted.count * 99 / 100] / .milliseconds(1)))")
        }
        fields.append("\"cpu_s\":\(Self.rounded(end.cpuSeconds - usage.cpuSeconds))")
        fields.append("\"max_rss_mb\":\(Self.rounded(Double(end.maximumResidentBytes) / 1e6))")
        return "{" + fields.joined(separator: ",") + "}"
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

/// What the process has used so far.
struct Usage {
    var cpuSeconds: Double
    var maximumResidentBytes: Int

    static func now() -> Usage {
        var usage = rusage()
        #if os(Linux)
        getrusage(RUSAGE_SELF, &usage)
        let unit = 1024
        #else
        getrusage(RUSAGE_SELF, &usage)
        let unit = 1
        #endif
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Usage(
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            maximumResidentBytes: Int(usage.ru_maxrss) * unit)
    }
}
