import ArgumentParser
import CFuzzMonitor
import Foundation
import FuzzTargets
import KafkaCodec
import NIOCore

@main
struct Mutate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads damaged inputs by the million.",
        discussion: """
            Inputs are made from the project's fixtures, as the seed decides. The run fails when a check fails, when an \
            input takes longer or more memory than its bound, or by a trap; it then says how to replay that input.
            """
    )

    @Option(help: "The targets' inputs depend on this number alone.")
    var seed: UInt64 = 1

    @Option(help: "The number of inputs, over all targets.")
    var count: UInt64 = 100_000

    @Option(help: "One target, or all: \(FuzzTarget.all.map(\.name).joined(separator: ", ")).")
    var target = "all"

    @Option(help: "Run the input of this number alone.")
    var only: UInt64?

    @Option(help: "Run this input, in hexadecimal.")
    var hex: String?

    @Option(help: "The most seconds that an input may take.")
    var seconds = 5.0

    @Option(help: "The most memory that the process may take, in MiB.")
    var memory = 1_024

    @Option(help: "Write the target's good inputs into this folder, one file each, and do nothing else.")
    var writeCorpus: String?

    func run() throws {
        let targets = FuzzTarget.all.filter { target == "all" || $0.name == target }
        guard !targets.isEmpty else { throw ValidationError("There is no target '\(target)'.") }
        if let writeCorpus { return try write(targets, to: writeCorpus) }
        fuzz_monitor_start(seed, seconds)
        let start = ContinuousClock.now
        for (index, target) in targets.enumerated() {
            let share = count / UInt64(targets.count) + (index < count % UInt64(targets.count) ? 1 : 0)
            var run = try MonitoredRun(target, seed: seed)
            if let hex {
                guard let bytes = Hexadecimal.decode(hex) else { throw ValidationError("This is not hexadecimal.") }
                try run.run(bytes, 0)
            } else if let only {
                try run.run(only..<(only + 1))
            } else {
                try run.run(0..<share)
            }
            print(run.summary)
        }
        let resident = fuzz_monitor_resident()
        let inputs = hex != nil || only != nil ? UInt64(targets.count) : count
        let seconds = (ContinuousClock.now - start).formatted(
            .units(allowed: [.seconds], fractionalPart: .show(length: 1)))
        print("\(inputs) inputs in \(seconds), at most \(resident >> 20) MiB of memory, seed \(seed)")
        guard resident <= Int64(memory) << 20 else {
            throw ValidationError("That is more memory than \(memory) MiB.")
        }
    }

    private func write(_ targets: [FuzzTarget], to path: String) throws {
        guard targets.count == 1, let target = targets.first else {
            throw ValidationError("A corpus is that of one target: name it with --target.")
        }
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (index, bytes) in try target.corpus().enumerated() {
            try Data(bytes).write(to: folder.appendingPathComponent("fixture-\(index)"))
        }
    }
}
