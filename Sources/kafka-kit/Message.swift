import ArgumentParser
import KafkaCodecJSON

/// `kafka-kit message`
struct Message: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Convert protocol messages between bytes and Kafka's JSON form.",
        subcommands: [Decode.self, Encode.self]
    )

    struct Decode: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Turn the bytes of messages into JSON.",
            discussion: """
                Reads JSON lines {"message": NAME, "version": N, "hex": BYTES} from standard input and writes \
                {"message", "version", "json"} for each; {"message", "version", "error"} where that is not possible, \
                and then the exit status is 1. NAME is the schema's, such as FetchRequest.

                Example: echo '{"message":"ApiVersionsRequest","version":0,"hex":""}' | kafka-kit message decode
                """
        )

        func run() throws {
            try StandardLines.convert(MessageLine.decode)
        }
    }

    struct Encode: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Turn messages in JSON into bytes.",
            discussion: """
                Reads JSON lines {"message": NAME, "version": N, "json": FIELDS} from standard input and writes \
                {"message", "version", "hex"} for each; {"message", "version", "error"} where that is not possible, and \
                then the exit status is 1.

                Example: echo '{"message":"ApiVersionsRequest","version":0,"json":{}}' | kafka-kit message encode
                """
        )

        func run() throws {
            try StandardLines.convert(MessageLine.encode)
        }
    }
}
