import KafkaCodec
import NIOCore

/// What clients and brokers say to each other, as chance has it.
struct TrafficScript {
    private static let topics = ["orders", "payments", "shipments", "inventory", "customers"]
    private static let start: Int64 = 1_767_225_600_000_000_000

    private var connections: [TrafficConnection]
    private let pool: BatchPool
    private var generator: SeededGenerator
    private var time = TrafficScript.start
    private var opened = 0
    private var offset: Int64 = 0

    /// The requests so far.
    private(set) var requests = 0

    init(connections: Int, segmentSize: Int, pool: BatchPool, generator: SeededGenerator) {
        var generator = generator
        self.connections = (0..<connections).map {
            TrafficConnection(number: $0, segmentSize: segmentSize, &generator)
        }
        self.pool = pool
        self.generator = generator
    }

    /// Lets one connection say something.
    mutating func step(_ file: inout TrafficFile) throws {
        time += Int64.random(in: 1_000...60_000, using: &generator)
        let index = Int.random(in: 0..<connections.count, using: &generator)
        guard index < opened else {
            try open(&file)
            return
        }
        try connections[index].answer(until: time, &file)
        // As clients do, no more than five requests are under way.
        guard connections[index].responses.count < 5 else { return }
        let choice = Int.random(in: 0..<100, using: &generator)
        switch connections[index].role {
        case _ where choice == 0: try metadata(index, &file)
        case .producer: try produce(index, &file)
        case .consumer where choice < 4: try heartbeat(index, &file)
        case .consumer where choice < 8: try commit(index, &file)
        case .consumer: try fetch(index, &file)
        }
    }

    /// Answers what is open and closes the connections.
    mutating func finish(_ file: inout TrafficFile) throws {
        time += 1_000_000_000
        for index in 0..<opened {
            try connections[index].answer(until: time, &file)
            try connections[index].close(&file, at: time)
        }
    }

    private mutating func open(_ file: inout TrafficFile) throws {
        let index = opened
        opened += 1
        try connections[index].open(&file, at: time)
        time += 300_000
        try exchange(
            index, ApiVersionsRequest(clientSoftwareName: "traffic", clientSoftwareVersion: "1.0"), version: 3,
            ApiVersionsResponse(
                apiKeys: (0...27 as ClosedRange<Int16>).map {
                    ApiVersionsResponse.ApiVersion(apiKey: ApiKey(rawValue: $0), minVersion: 0, maxVersion: 3)
                }),
            &file)
        try metadata(index, &file)
    }

    private mutating func exchange<Request: KafkaRequest>(
        _ index: Int, _ request: Request, version: Int16, _ response: Request.Response, _ file: inout TrafficFile
    ) throws {
        let id = connections[index].nextCorrelationID()
        let clientID = connections[index].clientID
        // Mostly a millisecond, at times a long one.
        let latency: Int64 = Int.random(in: 0..<50, using: &generator) == 0 ? 40_000_000 : 1_000_000
        try connections[index].send(
            request.frame(version: version, correlationID: id, clientID: clientID),
            response.frame(version: version, correlationID: id), &file, at: time,
            answered: time + Int64.random(in: latency / 2...latency * 2, using: &generator))
        requests += 1
    }

    private mutating func topic() -> String {
        Self.topics[Int.random(in: 0..<Self.topics.count, using: &generator)]
    }

    private mutating func metadata(_ index: Int, _ file: inout TrafficFile) throws {
        let partitions = (0..<12).map {
            MetadataResponse.MetadataResponsePartition(
                partitionIndex: $0, leaderID: $0 % 3 + 1, leaderEpoch: 4, replicaNodes: [1, 2, 3], isrNodes: [1, 2, 3])
        }
        try exchange(
            index, MetadataRequest(topics: Self.topics.map { MetadataRequest.MetadataRequestTopic(name: $0) }),
            version: 9,
            MetadataResponse(
                brokers: (1...3).map { .init(nodeID: $0, host: "broker-\($0)", port: 9_092) },
                clusterID: "traffic", controllerID: 1,
                topics: Self.topics.map {
                    MetadataResponse.MetadataResponseTopic(name: $0, partitions: partitions)
                }), &file)
    }

    private mutating func produce(_ index: Int, _ file: inout TrafficFile) throws {
        let name = topic()
        let first = Int32.random(in: 0..<12, using: &generator)
        let count = Int32.random(in: 0..<4, using: &generator) == 0 ? 3 as Int32 : 1
        let partitions = (0..<count).map { number in
            ProduceRequest.PartitionProduceData(index: (first + number) % 12, records: pool.random(&generator))
        }
        let isRefused = Int.random(in: 0..<200, using: &generator) == 0
        offset += 100
        let answers = partitions.map { partition in
            ProduceResponse.PartitionProduceResponse(
                index: partition.index, errorCode: isRefused ? .notLeaderOrFollower : .noError,
                baseOffset: isRefused ? -1 : offset, logStartOffset: 0)
        }
        let request = ProduceRequest(
            acks: -1, timeoutMs: 30_000,
            topicData: [ProduceRequest.TopicProduceData(name: name, partitionData: partitions)])
        let response = ProduceResponse(
            responses: [ProduceResponse.TopicProduceResponse(name: name, partitionResponses: answers)])
        try exchange(index, request, version: 8, response, &file)
    }

    private mutating func fetch(_ index: Int, _ file: inout TrafficFile) throws {
        let name = topic()
        let partitions = (0..<4 as Range<Int32>).map { number in
            FetchRequest.FetchPartition(partition: number, fetchOffset: offset, partitionMaxBytes: 1 << 20)
        }
        let answers = partitions.map { partition in
            // Most partitions have nothing new.
            let hasRecords = partition.partition == 0 || Int.random(in: 0..<3, using: &generator) == 0
            return FetchResponse.PartitionData(
                partitionIndex: partition.partition, highWatermark: offset, lastStableOffset: offset, logStartOffset: 0,
                abortedTransactions: nil, records: hasRecords ? pool.random(&generator) : ByteBuffer())
        }
        let request = FetchRequest(
            replicaID: -1, maxWaitMs: 500, minBytes: 1, maxBytes: 52_428_800, sessionID: 0, sessionEpoch: -1,
            topics: [FetchRequest.FetchTopic(topic: name, partitions: partitions)])
        let response = FetchResponse(
            responses: [FetchResponse.FetchableTopicResponse(topic: name, partitions: answers)])
        try exchange(index, request, version: 11, response, &file)
    }

    private mutating func heartbeat(_ index: Int, _ file: inout TrafficFile) throws {
        let id = connections[index].clientID
        try exchange(
            index, HeartbeatRequest(groupID: "billing", generationID: 3, memberID: "\(id)-4711"), version: 3,
            HeartbeatResponse(), &file)
    }

    private mutating func commit(_ index: Int, _ file: inout TrafficFile) throws {
        let name = topic()
        let id = connections[index].clientID
        let request = OffsetCommitRequest(
            groupID: "billing", generationIDOrMemberEpoch: 3, memberID: "\(id)-4711",
            topics: [
                OffsetCommitRequest.OffsetCommitRequestTopic(
                    name: name,
                    partitions: (0..<4).map {
                        OffsetCommitRequest.OffsetCommitRequestPartition(partitionIndex: $0, committedOffset: offset)
                    })
            ])
        let response = OffsetCommitResponse(topics: [
            OffsetCommitResponse.OffsetCommitResponseTopic(
                name: name, partitions: (0..<4).map { .init(partitionIndex: $0) })
        ])
        try exchange(index, request, version: 7, response, &file)
    }
}
