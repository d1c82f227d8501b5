import ArgumentParser
import KafkaCapture
import KafkaCodec
import NIOCore

/// Which messages of a capture `kafka-kit decode` looks at.
struct DecodeFilters: ParsableArguments {
    @Option(help: ArgumentHelp("Only this API, by name or number.", valueName: "name"))
    var api: [ApiArgument] = []

    @Option(help: ArgumentHelp("Only messages about this topic.", valueName: "name"))
    var topic: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only this group; its timeline, unless JSON, --stats or --verbose is asked for.", valueName: "name"))
    var group: [String] = []

    @Option(help: ArgumentHelp("Only clients that call themselves so.", valueName: "name"))
    var clientId: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only this connection, by number, or those with this address, with or without port.",
            valueName: "connection"))
    var connection: [String] = []

    @Option(help: ArgumentHelp("Only requests with this correlation id and their responses.", valueName: "number"))
    var correlationId: [Int32] = []

    @Option(help: ArgumentHelp("Only messages with a record that has this key.", valueName: "text"))
    var key: [String] = []

    @Option(help: ArgumentHelp("Only from this time on.", valueName: "time"))
    var from: TimeArgument?

    @Option(help: ArgumentHelp("Only up to this time.", valueName: "time"))
    var to: TimeArgument?

    @Option(
        help: ArgumentHelp(
            "Only responses that took longer (250us, 100ms, 2s), and requests without response.", valueName: "duration")
    )
    var slowerThan: DurationArgument?

    @Flag(help: "Only what went wrong: error codes, requests without response, messages with notes.")
    var errorsOnly = false

    /// The names of the filters that are given, but that of APIs.
    var givenBesideAPI: [String] {
        let given = [
            ("--topic", !topic.isEmpty), ("--group", !group.isEmpty), ("--client-id", !clientId.isEmpty),
            ("--connection", !connection.isEmpty), ("--correlation-id", !correlationId.isEmpty),
            ("--key", !key.isEmpty), ("--from", from != nil), ("--to", to != nil),
            ("--slower-than", slowerThan != nil), ("--errors-only", errorsOnly),
        ]
        return given.filter(\.1).map(\.0)
    }

    var filter: CaptureFilter {
        var filter = CaptureFilter()
        filter.apis = Set(api.map(\.key))
        filter.topics = Set(topic)
        filter.groups = Set(group)
        filter.clientIDs = Set(clientId)
        for connection in connection {
            if let number = Int(connection) {
                filter.connections.insert(number)
            } else {
                filter.endpoints.insert(connection)
            }
        }
        filter.correlationIDs = Set(correlationId)
        filter.recordKeys = Set(key.map { ByteBuffer(string: $0) })
        filter.from = from?.time
        filter.until = to?.time
        filter.latencyAbove = slowerThan?.nanoseconds
        filter.errorsOnly = errorsOnly
        return filter
    }
}

/// An API as it is given on the command line: its name, in any case, or its number.
struct ApiArgument: ExpressibleByArgument {
    var key: ApiKey

    init?(argument: String) {
        if let number = Int16(argument), number >= 0 {
            key = ApiKey(rawValue: number)
            return
        }
        let names = (0..<Int16(1000)).lazy.map { ApiKey(rawValue: $0) }
        guard let key = names.first(where: { $0.name?.lowercased() == argument.lowercased() }) else { return nil }
        self.key = key
    }
}

/// A time as it is given on the command line.
struct TimeArgument: ExpressibleByArgument {
    var time: CaptureTimestamp

    init?(argument: String) {
        guard let time = CaptureTimestamp(argument) else { return nil }
        self.time = time
    }
}

/// A duration as it is given on the command line: a number with its unit; milliseconds without one.
struct DurationArgument: ExpressibleByArgument {
    var nanoseconds: Int64

    init?(argument: String) {
        let units: [(String, Double)] = [("ns", 1), ("us", 1e3), ("ms", 1e6), ("s", 1e9), ("", 1e6)]
        for (unit, factor) in units where argument.hasSuffix(unit) {
            guard let number = Double(argument.dropLast(unit.count)), number >= 0, number * factor < 9e18 else {
                return nil
            }
            nanoseconds = Int64(number * factor)
            return
        }
        return nil
    }
}
