import KafkaSimulation

// Run by the tests in a process of its own: `simulation-probe hash <seed>` prints the hash of the mixed scenario,
// `simulation-probe cluster <seed> [<file>]` that of the scenario with a broker cluster, with its trace in a file,
// `simulation-probe explore <count>` explores seeds until the planted failure shows, `simulation-probe sweep <seed>`
// prints the hash of five seeds of the sweep from that one on,
// `simulation-probe transactions <count> [<release>]` and `delayed <count> [<release>]` explore those of transactions,
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
case ("sweeps", let count?):
    var options = ExplorationOptions(stopsAtFirstFailure: false)
    options.timelineLength = 100
    let report = try Exploration.run(seeds: 0..<count, options: options) { try await SweepScenario().play($0) }
    if !report.failures.isEmpty { print(ExplorationFailed(report.failures, seeds: report.seedCount)) }
    for failure in report.failures { print(failure.seed, "\(failure.error)".split(separator: "\n").first ?? "") }
    let records = report.results.reduce(0) { $0 + $1.acknowledgedRecords }
    print("\(report), \(records) records acknowledged")
case ("transactions", let count?):
    let release = CommandLine.arguments.dropFirst(3).first
    var options = ExplorationOptions(stopsAtFirstFailure: false)
    options.timelineLength = 100
    let report = try Exploration.run(seeds: 0..<count, options: options) {
        try await TransactionSweep(release: release).play($0)
    }
    if !report.failures.isEmpty { print(ExplorationFailed(report.failures, seeds: report.seedCount)) }
    for failure in report.failures { print(failure.seed, failure.error) }
    let committed = report.results.reduce(0) { $0 + $1.committed }
    let producers = report.results.reduce(0) { $0 + $1.producers }
    let errors = report.results.reduce(into: [:]) { $0.merge($1.errors) { $0 + $1 } }
    print("\(report), \(committed) transactions of \(producers) producers committed")
    print(errors.map { "\($0.key): \($0.value)" }.sorted().joined(separator: ", "))
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
case ("delayed", let count?):
    let release = CommandLine.arguments.dropFirst(3).first
    let report = try Exploration.run(seeds: 0..<count, options: .init(stopsAtFirstFailure: false)) {
        try await DelayedRequestScenario(release: release).play($0)
    }
    for failure in report.failures { print(failure.seed, failure.error) }
    print("\(report), \(report.results.reduce(0, +)) aborted")
default:
    print(
        "usage: simulation-probe hash | cluster | explore | sweep | sweeps <number>, transactions | delayed <number> "
            + "[<release>], groups <number> <variant> [<first seed>], or speed [<number>]")
}
