import Foundation
import KafkaClient
import KafkaCodec
import OrderedCollections
import TestSupport
import Testing

/// Groups of foreign clients whose coordinator is `kafka-kit mock`. What they do is in `Clients`.
@Suite(.enabled(if: ForeignClients.python != nil, "\(ForeignClients.reason)"))
struct GroupInteropTests {
    /// A record of a partition, with its offset.
    private struct Read: Decodable, Hashable {
        var partition: Int
        var offset: Int
        var value: String

        init(partition: Int, offset: Int, value: String) {
            self.partition = partition
            self.offset = offset
            self.value = value
        }

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            partition = try fields.decode(Int.self)
            offset = try fields.decode(Int.self)
            value = try fields.decode(String.self)
        }
    }

    /// What a script says.
    private struct Event: Decodable {
        var event: String
        var members: [String: [Int]]?
        var read: [Read]?
        var readers: [String]?
        var keptByFirst: Bool?
        var listed: [String: String]?
        var state: String?
        var offsets: [String: Int]?
        var left: [String]?
    }

    private static let arguments = [
        "--topic", "orders:4:3", "--config", "offsets.topic.num.partitions=1", "--config",
        "group.initial.rebalance.delay.ms=500", "--config", "min.insync.replicas=2",
    ]
    private static let patience = RequestOptions(retryTimeout: .seconds(30), isIdempotent: true)

    private static func next(_ expected: String, of process: ChildProcess) async throws -> Event {
        let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
        let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
        try #require(event.event == expected)
        return event
    }

    /// All records of a topic with four partitions, as they are written in turns.
    private static func expected(_ count: Int) -> Set<Read> {
        Set((0..<count).map { Read(partition: $0 % 4, offset: $0 / 4, value: "\($0)") })
    }

    private static func describe(
        _ group: String, _ cluster: MockCluster
    ) async throws -> DescribeGroupsResponse.DescribedGroup {
        let answer = try await cluster.client.send(
            DescribeGroupsRequest(groups: [group]), to: .coordinator(group: group), options: patience)
        return try #require(answer.groups.first)
    }

    private static func committed(_ group: String, _ cluster: MockCluster) async throws -> [Int32: Int64] {
        let answer = try await cluster.client.send(
            OffsetFetchRequest(
                groupID: group, topics: [.init(name: "orders", partitionIndexes: [0, 1, 2, 3])], requireStable: true),
            to: .coordinator(group: group),
            options: RequestOptions(versions: VersionRange(1, 7), retryTimeout: .seconds(30), isIdempotent: true))
        let partitions = try #require(answer.topics.first?.partitions)
        return Dictionary(uniqueKeysWithValues: partitions.map { ($0.partitionIndex, $0.committedOffset) })
    }

    @Test(.timeLimit(.minutes(5))) func membersOfThreeClientsShareATopicWhileTheCoordinatorMoves() async throws {
        let python = try #require(ForeignClients.python)
        try await MockCluster.with(Self.arguments) { cluster in
            let process = try ChildProcess(
                python, ["-B", ForeignClients.script("groups_mixed").path, cluster.bootstrap, "orders"])
            let shared = try await Self.next("shared", of: process)
            #expect(shared.members?.count == 3)
            #expect(shared.members?.values.flatMap { $0 }.sorted() == [0, 1, 2, 3])
            let described = try await Self.describe("mixed", cluster)
            #expect(described.groupState == "Stable")
            #expect(described.protocolData == "range")
            #expect(Set(described.members.map(\.clientID)) == ["kafka-python", "confluent", "aiokafka"])
            // The group goes on under another coordinator, without a rebalance.
            try await cluster.moveLeaders(of: "__consumer_offsets")
            try process.send("\n")
            let read = try await Self.next("read", of: process)
            #expect(read.members == shared.members)
            #expect(read.read?.count == 400)
            #expect(Set(read.read ?? []) == Self.expected(400))
            #expect(read.readers?.count == 3)
            #expect(try await Self.committed("mixed", cluster) == [0: 100, 1: 100, 2: 100, 3: 100])
            #expect(try await Self.describe("mixed", cluster).members.count == 3)
            try process.send("\n")
            let readByTwo = try await Self.next("read by two", of: process)
            #expect(readByTwo.members?.values.flatMap { $0 }.sorted() == [0, 1, 2, 3])
            #expect(readByTwo.read?.count == 800)
            #expect(Set(readByTwo.read ?? []) == Self.expected(800))
            #expect(try await Self.committed("mixed", cluster) == [0: 200, 1: 200, 2: 200, 3: 200])
            try process.send("\n")
            let administered = try await Self.next("administered", of: process)
            #expect(administered.listed == ["mixed": "EMPTY"])
            #expect(administered.state == "EMPTY")
            #expect(administered.offsets == ["0": 200, "1": 200, "2": 200, "3": 200])
            #expect(administered.left == [])
            try process.send("\n")
            await process.expectSuccess()
            #expect(try await Self.describe("mixed", cluster).groupState == "Dead")
        }
    }

    @Test(.timeLimit(.minutes(5))) func cooperativeMembersKeepWhatTheyHave() async throws {
        let python = try #require(ForeignClients.python)
        try await MockCluster.with(Self.arguments) { cluster in
            let process = try ChildProcess(
                python, ["-B", ForeignClients.script("groups_cooperative").path, cluster.bootstrap, "orders"])
            let shared = try await Self.next("shared", of: process)
            #expect(shared.keptByFirst == true)
            #expect(shared.members?.values.map(\.count).sorted() == [1, 1, 2])
            #expect(try await Self.describe("cooperative", cluster).protocolData == "cooperative-sticky")
            try process.send("\n")
            let read = try await Self.next("read", of: process)
            #expect(read.read?.count == 400)
            #expect(Set(read.read ?? []) == Self.expected(400))
            #expect(try await Self.committed("cooperative", cluster) == [0: 100, 1: 100, 2: 100, 3: 100])
            try process.send("\n")
            await process.expectSuccess()
            #expect(try await Self.describe("cooperative", cluster).groupState == "Empty")
        }
    }

    @Test(.enabled(if: ForeignClients.kcat != nil), .timeLimit(.minutes(3)))
    func kcatGoesOnWhereItsGroupHasBeen() async throws {
        let kcat = try #require(ForeignClients.kcat)
        try await MockCluster.with(Self.arguments) { cluster in
            func run(_ arguments: [String], _ input: String = "") async throws -> [String] {
                let process = try ChildProcess(kcat, ["-b", cluster.bootstrap] + arguments)
                if !input.isEmpty { try process.send(input) }
                try process.closeInput()
                let lines = await process.remainingLines()
                await process.expectSuccess()
                return lines
            }
            let consume = ["-X", "auto.offset.reset=earliest", "-e", "-q", "-G", "kcat", "orders"]
            _ = try await run(["-P", "-t", "orders", "-p", "1"], "one\ntwo\n")
            #expect(try await run(consume) == ["one", "two"])
            _ = try await run(["-P", "-t", "orders", "-p", "1"], "three\n")
            try await cluster.moveLeaders(of: "__consumer_offsets")
            #expect(try await run(consume) == ["three"])
            #expect(try await Self.committed("kcat", cluster)[1] == 3)
        }
    }
}
