import ArgumentParser
import Foundation
import KafkaCapture
import NIOCore

/// `kafka-kit decode`
struct Decode: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decode packet captures: what Kafka clients and brokers said.",
        discussion: """
            Reads pcap and pcapng files (- is standard input); several files, in their order, are one capture. Streams \
            are recognised by what is in them, on any port. Requests are paired with their responses; records are \
            decompressed and shown.

            Text has a line per message, with --verbose its fields below. JSON has an object per line and message with \
            the keys connection, client, server, direction, apiKey, api, apiVersion, correlationId, clientId, size, \
            time, latency (seconds, of responses), body and notes.

            Examples:
              kafka-kit decode Fixtures/Captures/kcat-snappy.pcap
              kafka-kit decode --format json capture.pcapng | jq 'select(.api == "Fetch")'
            """
    )

    /// How messages are shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(
        help: ArgumentHelp("The capture files.", valueName: "file"), completion: .file(extensions: ["pcap", "pcapng"]))
    var files: [String]

    @Option(name: .shortAndLong, help: "text for reading, json for JSON lines.")
    var format: Format = .text

    @Flag(name: .shortAndLong, help: "Show the fields of every message below its line (text).")
    var verbose = false

    func run() throws {
        let isComplete: Bool
        switch format {
        case .text:
            var renderer = TextRenderer(isVerbose: verbose)
            isComplete = try CaptureOutput.print(files) { ByteBuffer(string: renderer.text($0)) }
        case .json:
            var renderer = JSONLinesRenderer()
            isComplete = try CaptureOutput.print(files) { renderer.line($0) }
        }
        guard isComplete else { throw ExitCode.failure }
    }
}
