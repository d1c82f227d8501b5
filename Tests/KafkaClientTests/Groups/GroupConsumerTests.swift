import KafkaCodec
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A consumer group")
struct GroupConsumerTests {
    @Test("of one member reads all partitions, commits what is done, and goes on there")
    func single() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let first = try await scene.withMember("one") { consumer in
                var values: [String] = []
                for try await record in consumer.records {
                    values.append(record.text)
                    if values.count == 25 { break }
                }
                return values
            }
            let rest = try await scene.withMember("two") { consumer in
                var values: [String] = []
                for try await record in consumer.records {
                    values.append(record.text)
                    // The last one of the first member was not known to be done.
                    if values.count == 36 { break }
                }
                return values
            }
            #expect(Set(first + rest).count == 60)
            #expect(Set(rest).intersection(first) == [first[24]])
        }
    }

    @Test("shares partitions among its members, each record read once", arguments: [true, false])
    func shares(isCooperative: Bool) throws {
        try GroupScene.run { scene in
            let log = GroupLog()
            try await scene.produce(300)
            let configuration = GroupScene.configuration {
                $0.assignors = isCooperative ? [CooperativeStickyAssignor()] : [RangeAssignor()]
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<3 {
                    group.addTask {
                        try await scene.sleep(.seconds(5 * number))
                        try await scene.withMember("m\(number)", configuration) { consumer in
                            async let closing: Void = {
                                try await scene.sleep(.seconds(40 - 5 * number))
                                consumer.close()
                            }()
                            try await log.follow("m\(number)", consumer)
                            try await closing
                        }
                    }
                }
                try await scene.sleep(.seconds(30))
                try await scene.produce(300, from: 300)
                try await group.waitForAll()
            }
            #expect(log.records.count == 600)
            #expect(Set(log.records).count == 600)
            let first = log.events(of: "m0")
            #expect(first.first == "+012345")
            // Without a stop: it gives up only what moves.
            if isCooperative { #expect(first.dropFirst().allSatisfy { $0.count < 6 }) }
            #expect(log.events(of: "m1").contains { $0.hasPrefix("+") })
            #expect(log.events(of: "m2").contains { $0.hasPrefix("+") })
        }
    }

    @Test("gives the partitions of a member that vanishes to the others, from its committed offsets on")
    func takesOver() throws {
        try GroupScene.run { scene in
            let log = GroupLog()
            try await scene.produce(60)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await scene.withMember("vanishing") { consumer in
                        try await log.follow("vanishing", consumer)
                    }
                }
                group.addTask {
                    try await scene.sleep(.seconds(5))
                    try await scene.withMember("other") { consumer in
                        try await log.follow("other", consumer)
                    }
                }
                try await scene.sleep(.seconds(20))
                scene.simulation.network.vanish("vanishing")
                try await scene.produce(60, from: 60)
                try await scene.sleep(.seconds(40))
                group.cancelAll()
                while let result = await group.nextResult() { _ = result }
            }
            #expect(Set(log.records).count == 120)
            #expect(log.records.count == 120, "everything was committed before")
            #expect(log.events(of: "vanishing").last?.hasPrefix("!") == true, "it knows by itself")
            let taken = log.events(of: "other").filter { $0.hasPrefix("+") }.joined().filter(\.isNumber)
            #expect(Set(taken) == Set("012345"))
        }
    }

    @Test("a pause keeps the partition and its place, and is no reason for a rebalance")
    func pauses() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            try await scene.withMember("one", GroupScene.configuration { $0.maximumPollInterval = .seconds(30) }) {
                consumer in
                var hand = consumer.batches(maximumRecords: 10).makeAsyncIterator()
                guard case .event(.assigned(let partitions))? = try await hand.next() else {
                    Issue.record("no assignment")
                    return
                }
                for partition in partitions where partition.partition > 0 { try consumer.pause(partition) }
                var values: [String] = []
                while values.count < 10, case .records(let records)? = try await hand.next() {
                    values += records.map(\.text)
                }
                #expect(values == stride(from: 0, to: 60, by: 6).map(String.init))
                let generation = consumer.groupMetadata.generation
                #expect(try await hand.next(within: .seconds(100)) == nil)
                #expect(consumer.groupMetadata.generation == generation && consumer.assignment == partitions)
                consumer.resumeAll()
                while values.count < 60, case .records(let records)? = try await hand.next() {
                    values += records.map(\.text)
                }
                #expect(Set(values).count == 60)
            }
        }
    }
}
