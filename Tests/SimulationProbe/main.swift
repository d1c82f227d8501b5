import KafkaSimulation

// Run by the tests in a process of its own: `simulation-probe hash <seed>` prints the hash of the mixed scenario,
// `simulation-probe cluster <seed> [<file>]` that of the scenario with a broker cluster, with its trace in a file,
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
default:
    print("usage: simulation-probe hash <seed> | cluster <seed> [<file>] | speed [<number>]")
}
