import ArgumentParser
import KafkaCapture
import NIOCore

/// `kafka-kit decode`
struct Decode: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decode packet captures: what Kafka clients and brokers said.",
        discussion: """
            Reads pcap and pcapng files, compressed with gzip or not (- is standard input); several files, in their order, \
            are one capture. Streams are recognised by what is in them, on any port. Requests are paired with their \
            responses; records are decompressed and shown. Ctrl-C ends the reading, and what was found is printed.

            Text has a line per message, with --verbose its fields below. JSON has an object per line and message with \
            the keys connection, client, server, direction, apiKey, api, apiVersion, correlationId, clientId, size, \
            time, latency (seconds, of responses), body and notes. --stats has numbers instead: by API and version, by \
            topic, and the rebalances of groups. --group prints what happens to a group, line by line, unless JSON, \
            --stats or --verbose is asked for: then it selects messages as the other filters do.

            Filters narrow each other; given more than once, one of the values has to be met. Times are ISO 8601 in UTC, \
            such as 2026-11-22T18:54:33.5Z, or seconds since 1970.

            Connections with TLS 1.2 and 1.3 are decrypted with the secrets of a key log: the file that Python \
            (SSLContext.keylog_filename), OpenSSL, Java's agents and kafka-kit mock --tls-keylog write; a key log within \
            a pcapng file is used by itself. Suites with AES-GCM and ChaCha20-Poly1305 are known. What cannot be \
            decrypted is told with the reason.

            Passwords, proofs and tokens are hidden unless --show-secrets is given.

            The exit status is 0 when every file could be read; one that is cut off at its end, as captures often are, is \
            read up to there, single packets that make no sense are skipped, and standard error says so. It is 1 when a \
            file is no capture, is damaged so that what follows cannot be found, or has packets of which none can be \
            read, and 64 when the command line is wrong.

            Examples:
              kafka-kit decode Fixtures/Captures/kcat-snappy.pcap
              kafka-kit decode --stats Fixtures/Captures/kafka-python-admin.pcap
              kafka-kit decode --group billing-cap-kpy capture.pcapng
              kafka-kit decode --errors-only --slower-than 100ms capture.pcapng
              kafka-kit decode --keylog keys.txt capture.pcapng
              kafka-kit decode --format json capture.pcapng | jq 'select(.api == "Fetch")'
              tcpdump -i any -U -w - 'tcp port 9092' | kafka-kit decode -
              kafka-kit decode --hex 00000010001200000000000100066d792d617070
            """
    )

    /// How messages are shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json

        var report: CaptureReport.Format { self == .text ? .text : .json }
    }

    @Argument(
        help: ArgumentHelp("The capture files; with --hex or --base64 the frames.", valueName: "file"),
        completion: .file(extensions: ["pcap", "pcapng", "gz"]))
    var files: [String]

    @Option(name: .shortAndLong, help: "text for reading, json for JSON lines.")
    var format: Format = .text

    @Flag(name: .shortAndLong, help: "Show the fields of every message below its line (text).")
    var verbose = false

    @Flag(help: "Print numbers when all is read: by API and version, by topic, and the rebalances of groups.")
    var stats = false

    @Flag(
        help: """
            Wait at the last file's end for more to be written, until Ctrl-C. A pipe on standard input is read as it is \
            written all the same, and ends with its writer.
            """)
    var follow = false

    @Option(
        help: ArgumentHelp(
            "Decrypt TLS with the secrets of this key log (NSS format). It may still be being written.",
            valueName: "file"),
        completion: .file())
    var keylog: [String] = []

    @OptionGroup(title: "Filters")
    var filters: DecodeFilters

    @OptionGroup(title: "What is shown")
    var showing: DecodeShowing

    @OptionGroup(title: "Single frames")
    var frames: DecodeFrames

    func validate() throws {
        guard !(frames.hex && frames.base64) else { throw ValidationError("--hex and --base64 exclude each other.") }
        if frames.request, frames.response {
            throw ValidationError("--request and --response exclude each other.")
        }
        if frames.areAsked {
            let unused =
                (keylog.isEmpty ? [] : ["--keylog"]) + (stats ? ["--stats"] : []) + (follow ? ["--follow"] : [])
            if let option = (unused + filters.givenBesideAPI).first {
                throw ValidationError("\(option) is for captures, not for --hex and --base64.")
            }
            guard filters.api.count <= 1 else {
                throw ValidationError("--hex and --base64 take one --api: that of the frame.")
            }
        }
        if isTimeline, !filters.key.isEmpty {
            throw ValidationError(
                "--key is about messages with records, which a group's timeline has none of: add --verbose, --stats or JSON."
            )
        }
        if !frames.areAsked, frames.response || frames.request || frames.apiVersion != nil {
            throw ValidationError("--request, --response and --api-version are for --hex and --base64.")
        }
    }

    /// Whether what happens to a group is told, and not messages.
    private var isTimeline: Bool { !filters.group.isEmpty && format == .text && !verbose && !stats }

    func run() throws {
        if frames.areAsked { return try frames.run(files, format.report, filters.api, showing) }
        var options = CaptureReport.Options()
        options.format = format.report
        options.isVerbose = verbose
        options.isColored = format == .text && Terminal.hasColors
        options.payload = showing.payload
        options.showsSecrets = showing.showSecrets
        options.topicNames = showing.topicNames
        options.filter = filters.filter
        if stats {
            options.content = .statistics
        } else if isTimeline {
            options.content = .timeline
        }
        guard try CaptureRun(options, follows: follow, keyLogs: keylog).print(files) else { throw ExitCode.failure }
    }
}
