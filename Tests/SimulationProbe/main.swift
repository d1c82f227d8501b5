import KafkaSimulation

// Run by the tests in a process of its own: `simulation-probe hash <seed>` prints the hash of the mixed scenario,
// `simulation-probe cluster <seed> [<file>]` that of the scenario with a broker cluster, with its trace in a file,
// `simulation-probe explore <count>` explores seeds until the planted failure shows, `simulation-probe sweep <seed>`
// prints the hash of five seeds of the sweep from that one on,
// `simulation-probe <sweep> <count>` explores as many seeds of one of the sweeps (`Sweeps`),
// `simulation-probe groups <count> <variant> [<first seed>]` explores groups,
// `simulation-probe speed` prints steps per second, `simulation-probe speed <number>` those of one scenario.
switch (CommandLine.arguments.dropFirst().first, CommandLine.arguments.dropFirst(2).first.flatMap(UInt64.init)) {
case ("hash", let seed?):
    let outcome = try Simulation.run(seed: seed, mixedScenario)
    _ = try outcome.result.get()
    print(outcome.report.hash)
case ("cluster", let seed?):
    var options = SimulationOptions()
    options.traceFile = CommandLine.arguments.dropFirst(3).first
    let outcome = try Simulation.run(seed: seed, options: options, clusterScenario)
    _ = try outcome.result.get()
    print(outcome.report.hash)
case ("speed", let only):
    for (index, (name, body)) in speedScenarios.enumerated() where only == nil || only == UInt64(index) {
        let outcome = try Simulation.run(seed: 1, body)
        _ = try outcome.result.get()
        let report = outcome.report
        let seconds = report.realDuration / .seconds(1)
        let rate = Int(Double(report.steps) / seconds)
        print("\(name): \(report.steps) steps and \(report.timers) timers in \(seconds) s, \(rate) steps per second")
        print("  hash \(report.hash)")
    }
case ("explore", let count?):
    do {
        let report = try explore(seeds: 0..<count, PlantedFailure.body)
        print("\(report.seedCount) seeds, hash \(report.hash)")
    } catch let error as ExplorationFailed {
        print(error)
    }
case ("sweep", let seed?):
    print(try explore(seeds: seed..<(seed + 5)) { try await SweepScenario().play($0).description }.hash)
case (let name?, let count?) where Sweeps.names.contains(name):
    try Sweeps.run(name, count, CommandLine.arguments.dropFirst(3).first)
case ("groups", let count?):
    let name = CommandLine.arguments.dropFirst(3).first ?? ""
    guard let variant = GroupSweep.Variant(rawValue: name) else {
        print("no variant \(name), but \(GroupSweep.Variant.allCases.map(\.rawValue).joined(separator: ", "))")
        break
    }
    let first = CommandLine.arguments.dropFirst(4).first.flatMap(UInt64.init) ?? 0
    var options = GroupSweep.options
    options.stopsAtFirstFailure = false
    options.timelineLength = 100
    let report = try Exploration.run(seeds: first..<(first + count), options: options) {
        try await GroupSweep(variant).play($0)
    }
    for failure in report.failures { print(failure.seed, failure.error) }
    print("\(report)", report.results.reduce(GroupLedger.Counts(), +))
default:
    print(
        "usage: simulation-probe hash | cluster | explore | sweep <number>, groups <number> <variant> "
            + "[<first seed>], speed [<number>], or one of \(Sweeps.names.joined(separator: ", ")) with a count of seeds, "
            + "and for transactions and delayed [<release>]")
}
