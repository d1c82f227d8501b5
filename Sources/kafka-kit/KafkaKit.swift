import ArgumentParser

@main
struct KafkaKit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kafka-kit",
        abstract: "Read what Kafka clients and brokers say to each other, and be a cluster of brokers.",
        discussion: """
            Results go to standard output, errors to standard error; the exit status is 0 only when all went well.
            Shell completion: kafka-kit --generate-completion-script bash|zsh|fish
            """,
        subcommands: [Decode.self, Message.self, Records.self, Mock.self]
    )
}
