import KafkaCodec
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Members that come, go, are slow and lose answers, while partitions are added and the coordinator moves.
@Suite struct ConsumerGroupChaosTests {
    /// A consumer, and what it believes.
    private struct Client {
        let id: String
        let instance: String?
        let isClassic: Bool
        /// Whether it keeps what it owns while it joins, as a member of the classic protocol.
        var isCooperative = false
        var isAlive = true
        var epoch: Int32 = 0
        var owned: Set<TopicIDPartition> = []
        /// What it has been told to own, and has not got to yet.
        var told: Set<TopicIDPartition>?
        /// Whether it does not know what has become of its last request.
        var isUncertain = false

        mutating func rejoin() {
            epoch = 0
            owned = []
            told = nil
            isUncertain = false
        }
    }

    private struct Run {
        var g = GroupUnderTest(topics: [("t", 5), ("u", 3)])
        var clients: OrderedDictionary<String, Client> = [:]
        var generator: SeededGenerator
        private var made = 0

        init(seed: UInt64) {
            generator = SeededGenerator(seed: seed)
            g.readsEachTime = false
            // The other way there is another group, which is not here.
            g.context.settings.migrationPolicy = .upgrade
            if seed % 3 == 0 { g.context.settings.assignors = ["range", "uniform"] }
        }

        private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

        mutating func addClient() {
            made += 1
            let isStatic = chance(25)
            var client = Client(
                id: "m\(made)", instance: isStatic ? "i\(made)" : nil, isClassic: !isStatic && chance(40))
            client.isCooperative = chance(50)
            clients[client.id] = client
        }

        mutating func step() {
            switch Int.random(in: 0..<100, using: &generator) {
            case 0..<4 where clients.count < 6: addClient()
            case 4..<6:
                if let id = clients.keys.randomElement(using: &generator) { clients[id]?.isAlive = false }
            case 6..<7: g.setTopic("t", min((g.context.image.topics["t"]?.partitions.count ?? 5) + 1, 12))
            case 7..<9: g.failOver()
            case 9..<11: leave()
            default:
                if let id = clients.keys.randomElement(using: &generator) { act(id, canFail: true) }
            }
            g.advance(Int64.random(in: 0...400, using: &generator))
            forgetTheDead()
            check()
        }

        private mutating func leave() {
            guard let client = clients.values.randomElement(using: &generator), client.isAlive, client.epoch > 0 else {
                return
            }
            clients[client.id] = nil
            _ = refusal { () throws(ConsumerGroupError) in
                if client.isClassic {
                    _ = g.group.leave([.init(memberID: client.id)], in: g.context)
                    g.settle()
                } else {
                    try g.heartbeat(client.id, -1, instance: client.instance)
                }
            }
        }

        private mutating func forgetTheDead() {
            for client in clients.values where !client.isAlive && g.group.members[client.id] == nil {
                clients[client.id] = nil
            }
        }

        /// No partition has two owners, as those believe that the group knows.
        private func check() {
            var owners: [TopicIDPartition: String] = [:]
            for client in clients.values where g.group.members[client.id] != nil && client.epoch > 0 {
                for partition in client.owned {
                    let other = owners.updateValue(client.id, forKey: partition)
                    #expect(other == nil, "\(partition): \(other ?? "") and \(client.id)")
                }
            }
        }

        mutating func act(_ id: String, canFail: Bool) {
            guard var client = clients[id], client.isAlive else { return }
            // Its user takes some time to give partitions up.
            if let told = client.told, !canFail || chance(60) {
                client.owned = told
                client.told = nil
            }
            let isLost = canFail && chance(10)
            let isAnswerLost = canFail && !isLost && chance(10)
            do throws(ConsumerGroupError) {
                if client.isClassic {
                    if !isLost { try actClassic(&client, isAnswerLost) }
                } else if isLost {
                    client.isUncertain = true
                } else {
                    try beat(&client, isAnswerLost)
                }
            } catch {
                #expect(
                    [.fencedMemberEpoch, .unknownMemberID, .illegalGeneration, .unreleasedInstanceID]
                        .contains(error.code), "\(error.reason)")
                client.rejoin()
            }
            clients[id] = client
        }

        private mutating func beat(_ client: inout Client, _ isAnswerLost: Bool) throws(ConsumerGroupError) {
            var request = GroupUnderTest.heartbeat(
                client.id, client.epoch, instance: client.instance, owned: client.owned)
            if client.epoch == 0 || client.isUncertain {
                request.rebalanceTimeoutMs = 10_000
                request.subscribedTopicNames = client.id.hasSuffix("2") ? ["t"] : ["t", "u"]
            }
            let answer = try g.send(request)
            client.isUncertain = isAnswerLost
            if isAnswerLost { return }
            client.epoch = answer.memberEpoch
            guard let told = answer.partitions else { return }
            // What it keeps or gets is its own at once, what it gives up a while later.
            client.owned.formUnion(told)
            client.told = told
        }

        private mutating func actClassic(_ client: inout Client, _ isAnswerLost: Bool) throws(ConsumerGroupError) {
            if client.epoch > 0, !client.isUncertain {
                if try g.heartbeatClassic(client.id, client.epoch) == .noError { return }
            }
            // An eager consumer gives everything up before it joins.
            if !client.isCooperative { client.rejoin() }
            let topics = ["t", "u"]
            let joined = try g.joinClassic(
                client.id, topics: topics, metadata: g.subscription(topics, owned: client.owned))
            client.isUncertain = isAnswerLost
            if isAnswerLost { return }
            client.epoch = joined.generationID
            do throws(ConsumerGroupError) {
                let told = try g.syncClassic(client.id, client.epoch) ?? []
                client.owned.formUnion(told)
                client.told = told
            } catch {
                guard error.code == .rebalanceInProgress else { throw error }
                client.isUncertain = true
            }
        }

        /// Nothing goes wrong any more.
        mutating func calmDown() {
            if !clients.values.contains(where: { $0.isAlive && !$0.isClassic }) {
                made += 1
                clients["m\(made)"] = Client(id: "m\(made)", instance: nil, isClassic: false)
            }
            for _ in 0..<100 {
                for id in clients.keys { act(id, canFail: false) }
                g.advance(1000)
                forgetTheDead()
                check()
            }
        }

        func expectAllOwned(_ seed: UInt64) {
            #expect(g.group.state == .stable, "\(seed)")
            let owned = clients.values.reduce(into: Set<TopicIDPartition>()) { $0.formUnion($1.owned) }
            var wanted: Set<TopicIDPartition> = []
            for name in g.group.subscribedTopics {
                let count = Int32(g.context.image.topics[name]?.partitions.count ?? 0)
                wanted.formUnion(g.partitions(name, Array(0..<count)))
            }
            #expect(owned == wanted, "\(seed)")
            #expect(Set(clients.keys) == Set(g.group.members.keys), "\(seed)")
            g.expectRecordsToSayTheSame()
        }
    }

    @Test(arguments: 0..<12) func partitionsHaveOneOwnerAndAllHaveOneInTheEnd(_ block: UInt64) {
        for seed in block * 20..<(block + 1) * 20 {
            var run = Run(seed: seed)
            for _ in 0..<150 { run.step() }
            run.calmDown()
            run.expectAllOwned(seed)
        }
    }
}
