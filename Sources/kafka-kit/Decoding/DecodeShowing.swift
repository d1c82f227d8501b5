import ArgumentParser
import KafkaCapture
import KafkaCodec

/// What `kafka-kit decode` shows of messages.
struct DecodeShowing: ParsableArguments {
    @Flag(help: "Show passwords, also those in configurations, SCRAM proofs and delegation tokens.")
    var showSecrets = false

    @Flag(name: .customLong("no-payload"), help: "Hide keys, values and headers of records.")
    var hidesPayload = false

    @Option(
        help: ArgumentHelp("Name the topic with an id that the capture does not name.", valueName: "id=name"))
    var topicId: [TopicIDArgument] = []

    var payload: PayloadForm? { hidesPayload ? .hidden : nil }

    var topicNames: TopicNames {
        TopicNames(Dictionary(topicId.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 }))
    }
}

/// A topic's id and name as they are given on the command line.
struct TopicIDArgument: ExpressibleByArgument {
    var id: KafkaUUID
    var name: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let id = KafkaUUID(String(parts[0])) else { return nil }
        self.id = id
        name = String(parts[1])
    }
}
