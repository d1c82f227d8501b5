import ArgumentParser

/// Makes large captures to measure decoders with.
@main
struct CaptureTraffic: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a capture of producers and consumers: a pcap file of Ethernet packets.",
        discussion: """
            Many connections say what clients and brokers say, interleaved in time: ApiVersions and Metadata at first, then \
            Produce, Fetch, Heartbeat and OffsetCommit, some of them refused. Records are JSON texts. The seed decides \
            everything, and nothing is in versions that are too new for tshark.
            """
    )

    @Option(help: "The size of the file, in MB.")
    var size = 1_000

    @Option(help: "The number of connections.")
    var connections = 100

    @Option(help: "none, gzip, snappy, lz4, zstd, or mixed for all of them by turns.")
    var codec = "mixed"

    @Option(help: "The size of a batch before compression, in bytes; batches of half and double that size occur.")
    var batch = 16_384

    @Option(help: "The size of a record's value, in bytes.")
    var value = 400

    @Option(help: "The most bytes of a TCP segment: 1448 as on Ethernet, 32741 as on the loopback device.")
    var segment = 1_448

    @Option(help: "The same number makes the same file.")
    var seed: UInt64 = 1

    @Argument(help: "The file to write.")
    var path: String

    func validate() throws {
        guard size > 0, connections > 0, connections <= 10_000, batch > 0, value > 0, segment > 0, segment < 65_000
        else {
            throw ValidationError("a number is out of range")
        }
        guard BatchPool.codecs(codec) != nil else { throw ValidationError("the codec is not known") }
    }

    func run() throws {
        var generator = SeededGenerator(seed: seed)
        let pool = try BatchPool(
            codecs: BatchPool.codecs(codec) ?? [nil], batchSize: batch, valueSize: value, &generator)
        var file = try TrafficFile(path: path)
        var script = TrafficScript(connections: connections, segmentSize: segment, pool: pool, generator: generator)
        let limit = size * 1_000_000
        while file.size < limit { try script.step(&file) }
        try script.finish(&file)
        try file.close()
        print("\(file.size) bytes, \(file.packets) packets, \(script.requests) requests, \(pool.description)")
    }
}
