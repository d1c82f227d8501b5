import ArgumentParser
import KafkaCapture

/// `kafka-kit records`
struct Records: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read record batches.",
        subcommands: [Decode.self]
    )

    struct Decode: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Turn the bytes of record sets into JSON.",
            discussion: """
                Reads JSON lines {"hex": BYTES} from standard input and writes {"batches": […]} for each: record batches \
                and message sets of all formats and compressions, with keys, values and header values in base64. Where \
                bytes cannot be read, "error" stands beside the batches before them, and the exit status is 1. A wrong \
                checksum is no error here: "valid" is false then. Neither is a last batch that is cut off, as \
                brokers send it: it is left out.

                Example: head -n 1 Fixtures/Vectors/record-batches.jsonl | kafka-kit records decode
                """
        )

        func run() throws {
            try StandardLines.convert(RecordLine.decode)
        }
    }
}
