import CFuzzMonitor
import Foundation
import FuzzTargets
import KafkaCodec
import NIOCore

/// A run that watches what each input takes.
struct MonitoredRun {
    private var run: FuzzRun
    private let seed: UInt64
    private let name: [CChar]
    private var seconds = 0.0
    private var slowest: (index: UInt64, seconds: Double) = (0, 0)
    private var largest: (index: UInt64, bytes: Int64, size: Int) = (0, 0, 0)
    private var highestRatio = 0.0
    private var count = 0

    init(_ target: FuzzTarget, seed: UInt64) throws {
        run = try FuzzRun(target, seed: seed)
        self.seed = seed
        name = Array(target.name.utf8CString)
        // What is made once and stays is no input's memory.
        for bytes in try target.corpus() { _ = try target.run(ByteBuffer(bytes: bytes)) }
    }

    /// Runs the inputs of a range.
    mutating func run(_ indices: Range<UInt64>) throws {
        for index in indices { try run(run.input(index), index) }
    }

    /// Runs one input.
    mutating func run(_ input: ByteBuffer, _ index: UInt64) throws {
        var failure: (any Error)?
        name.withUnsafeBufferPointer { name in
            input.withUnsafeReadableBytes { bytes in
                fuzz_monitor_begin(
                    name.baseAddress, index, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
                do {
                    try run.run(input)
                } catch {
                    failure = error
                }
                fuzz_monitor_end()
            }
        }
        if let failure { throw Failed(reason: "\(failure)", place: place(index), input: input) }
        try measure(input, index)
    }

    private mutating func measure(_ input: ByteBuffer, _ index: UInt64) throws {
        count += 1
        let time = fuzz_monitor_seconds()
        seconds += time
        if time > slowest.seconds { slowest = (index, time) }
        let allocated = fuzz_monitor_allocated()
        if allocated > largest.bytes { largest = (index, allocated, input.readableBytes) }
        let target = run.target
        let limit = target.memoryBase + target.memoryFactor * input.readableBytes
        if allocated > limit {
            throw Failed(reason: "\(allocated) bytes of memory, above \(limit)", place: place(index), input: input)
        }
        highestRatio = max(highestRatio, Double(allocated) / Double(max(input.readableBytes, 64)))
    }

    private func place(_ index: UInt64) -> String {
        "--target \(run.target.name) --seed \(seed) --only \(index)"
    }

    /// What came of the run, in a few lines.
    var summary: String {
        let refused = run.outcomes.compactMap { outcome, count in
            if case .refused(let kind) = outcome { (kind, count) } else { nil }
        }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        var text = "\(run.target.name): \(count) inputs in \(Self.rounded(seconds)) s, \(run.accepted) accepted"
        text += ", slowest \(Self.rounded(slowest.seconds * 1_000)) ms (input \(slowest.index))"
        if largest.bytes > 0 {
            text += ", most memory \(largest.bytes >> 10) KiB for \(largest.size) bytes (input \(largest.index))"
            text += ", at most \(Int(highestRatio)) bytes a byte"
        }
        if !refused.isEmpty { text += "\n    refused: " + refused.map { "\($0.0) \($0.1)" }.joined(separator: ", ") }
        return text
    }

    private static func rounded(_ value: Double) -> String {
        String(format: "%.1f", value)
    }

    /// An input for which something does not hold.
    struct Failed: Error, CustomStringConvertible {
        var reason: String
        var place: String
        var input: ByteBuffer

        var description: String { "\(reason)\nreplay with \(place)\n\(Hexadecimal.encode(input))" }
    }
}
