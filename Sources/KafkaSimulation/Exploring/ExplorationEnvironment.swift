#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The environment variable `KAFKA_SIMULATION_SEED` or `KAFKA_SIMULATION_SEEDS` does not hold a number from 0 to 2^64 - 1.
public struct ExplorationSeedError: Error, CustomStringConvertible {
    /// Which variable it is.
    public let name: String
    /// What it holds.
    public let value: String

    /// What is wrong.
    public var description: String { "\(name) is \"\(value)\", which is not a number from 0 to 2^64 - 1." }
}

/// What a user says by the environment of the process.
enum ExplorationEnvironment {
    static let seedName = "KAFKA_SIMULATION_SEED"
    static let countName = "KAFKA_SIMULATION_SEEDS"
    static let traceName = "KAFKA_SIMULATION_TRACE"
    static let captureName = "KAFKA_SIMULATION_CAPTURE"

    /// The one seed to run instead of all others.
    static func seed() throws -> UInt64? { try number(of: seedName) }

    /// The seeds to run: as many as the user wants, from the first of those that were asked for on.
    static func seeds(insteadOf seeds: Range<UInt64>) throws -> Range<UInt64> {
        guard let count = try number(of: countName) else { return seeds }
        let (end, overflows) = seeds.lowerBound.addingReportingOverflow(count)
        return seeds.lowerBound..<(overflows ? .max : end)
    }

    /// Where the whole trace of that seed goes.
    static var traceFile: String? { value(of: traceName) }
    /// Where what its connections carry goes.
    static var captureFile: String? { value(of: captureName) }

    private static func number(of name: String) throws -> UInt64? {
        guard let text = value(of: name), !text.isEmpty else { return nil }
        guard let number = UInt64(text) else { throw ExplorationSeedError(name: name, value: text) }
        return number
    }

    private static func value(of name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

/// The line that runs one seed again.
struct ReplayLine: Sendable {
    var fileID: String
    var function: String

    /// The line for a seed. A test is run again by its name, another program with the arguments it was given.
    func text(seed: UInt64) -> String {
        let variable = "\(ExplorationEnvironment.seedName)=\(seed)"
        let program = CommandLine.arguments.first ?? ""
        guard program.hasSuffix("xctest") || program.hasSuffix("swiftpm-testing-helper") else {
            return ([variable] + CommandLine.arguments.map(Self.quoted)).joined(separator: " ")
        }
        let module = fileID.prefix { $0 != "/" }
        let name = function.prefix { $0 != "(" }
        return "\(variable) swift test --filter '\(module).*\(name)'"
    }

    private static func quoted(_ argument: String) -> String {
        let isPlain = argument.utf8.allSatisfy { byte in
            switch byte {
            case 0x2B...0x3A, 0x40...0x5A, 0x5F, 0x61...0x7A: true
            default: false
            }
        }
        if isPlain, !argument.isEmpty { return argument }
        return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
