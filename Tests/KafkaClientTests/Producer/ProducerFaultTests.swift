import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaSimulation
import Logging
import NIOCore
import Testing

@Suite("A producer when things go wrong")
struct ProducerFaultTests {
    private static let partition = TopicPartition(topic: "t", partition: 0)

    @Test("lost answers lead to no duplicates and no other order")
    func lostAnswers() throws {
        try ProducerScene.run(seeds: 0..<10) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 100
            try await scene.client.withProducer(configuration) { producer in
                for number in 0..<200 {
                    try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)"))
                    switch number {
                    case 20: try scene.cluster.failNext(1, .produce, with: .disconnect, .afterEffect)
                    case 60: try scene.cluster.failNext(2, .produce, with: .disconnect, .beforeEffect)
                    case 100: try scene.cluster.failNext(1, .produce, with: .error(.notEnoughReplicas))
                    case 140: try scene.cluster.failNext(1, .produce, with: .error(.requestTimedOut), .afterEffect)
                    default: break
                    }
                    if number % 20 == 0 { try await scene.simulation.clock.sleep(for: .milliseconds(7)) }
                }
            }
            #expect(try scene.numbers() == Array(0..<200))
            try scene.cluster.checkHistory()
        }
    }

    @Test("brokers crash, and every record is there once and in order")
    func crashes() throws {
        try ProducerScene.run(seeds: 0..<4, partitions: 3) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 200
            try await scene.client.withProducer(configuration) { producer in
                async let faults: Void = Self.crashBrokers(scene)
                var reports: [PendingDelivery] = []
                for number in 0..<600 {
                    reports.append(
                        try await producer.enqueue(
                            ProducerRecord(topic: "t", partition: Int32(number % 3), value: "\(number)")))
                    try await scene.simulation.clock.sleep(for: .milliseconds(10))
                }
                try await faults
                for pending in reports { _ = try await pending.metadata() }
            }
            for partition in 0..<3 {
                #expect(try scene.numbers(Int32(partition)) == (0..<600).filter { $0 % 3 == partition })
            }
            try scene.cluster.checkHistory()
        }
    }

    private static func crashBrokers(_ scene: ProducerScene) async throws {
        var random = scene.simulation.random
        // Always the same one, so that two replicas are in sync at any time.
        let broker = Int32.random(in: 1...3, using: &random)
        for _ in 0..<4 {
            try await scene.simulation.clock.sleep(for: .milliseconds(Int64.random(in: 200..<3000, using: &random)))
            try scene.cluster.crash(broker)
            try await scene.simulation.clock.sleep(for: .seconds(2))
            try scene.cluster.start(broker)
            try await scene.cluster.waitUntil("broker \(broker) is back") { $0.isActive(broker) }
        }
    }

    @Test("a leader that moves is followed by its hint, without waiting for metadata")
    func leaderMoves() throws {
        try ProducerScene.run(seeds: 3..<4) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                let leader = try #require(scene.cluster.leader(of: Self.partition))
                let other: Int32 = leader == 1 ? 2 : 1
                try scene.cluster.moveLeader(of: Self.partition, to: other)
                let begin = scene.simulation.clock.now
                _ = try await producer.send(ProducerRecord(topic: "t", value: "1"))
                #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(1))
                #expect(scene.cluster.leader(of: Self.partition) == other)
            }
            #expect(try scene.numbers() == [0, 1])
        }
    }

    @Test("a leader that has lost its power is given up as soon as the cluster has, and not when requests are late")
    func silentLeader() throws {
        try ProducerScene.run(seeds: 0..<20) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                let leader = try #require(scene.cluster.leader(of: Self.partition))
                try scene.cluster.crash(leader, .machine)
                let begin = scene.simulation.clock.now
                async let reports: Void = {
                    // Several requests wait for the same broker, with sequences of their own.
                    for number in 1..<5 {
                        try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)"))
                        try await scene.simulation.clock.sleep(for: .milliseconds(20))
                    }
                }()
                try await reports
                try await scene.cluster.waitUntil("another leads") {
                    $0.leader(of: Self.partition).map { $0 != leader } ?? false
                }
                let elected = begin.duration(to: scene.simulation.clock.now)
                try await producer.flush()
                let recovered = begin.duration(to: scene.simulation.clock.now)
                // The brokers are asked every five seconds, and have to answer.
                #expect(recovered - elected < .seconds(6), "\(elected), \(recovered)")
                #expect(recovered < .seconds(20))
                try scene.cluster.start(leader)
                try await scene.cluster.waitUntilWhole()
            }
            #expect(try scene.numbers() == Array(0..<5))
            try scene.cluster.checkHistory()
        }
    }

    @Test("a full buffer makes producing wait, or fail when it may not wait")
    func backPressure() throws {
        try ProducerScene.run(seeds: 4..<5) { scene in
            var configuration = ProducerConfiguration()
            configuration.maximumRecordSize = 1000
            configuration.bufferMemory = 3000
            configuration.enqueueTimeout = .seconds(10)
            configuration.maximumRequestSize = 2000
            try await scene.client.withProducer(configuration) { producer in
                let value = ByteBuffer(repeating: 1, count: 500)
                _ = try await producer.send(ProducerRecord(topic: "t", value: value))
                let hold = try scene.cluster.hold(.produce)
                var taken = 0
                var error: KafkaError?
                while error == nil {
                    error = await failure { () async throws(KafkaError) in
                        try producer.tryEnqueue(ProducerRecord(topic: "t", value: value))
                    }
                    if error == nil { taken += 1 }
                }
                #expect(error?.code == .bufferFull)
                #expect((4...6).contains(taken))
                #expect(producer.bufferedBytes <= 3000)
                let begin = scene.simulation.clock.now
                let late = await failure { () async throws(KafkaError) in
                    try await producer.enqueue(ProducerRecord(topic: "t", value: value))
                }
                #expect(late?.code == .bufferFull)
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(10))
                let waiting = Task { try await producer.send(ProducerRecord(topic: "t", value: value)) }
                let cancelled = Task { try await producer.send(ProducerRecord(topic: "t", value: value)) }
                try await scene.simulation.clock.sleep(for: .seconds(1))
                cancelled.cancel()
                await #expect(throws: KafkaError.self) { _ = try await cancelled.value }
                hold.release()
                #expect(try await waiting.value.offset == Int64(taken + 1))
                #expect(producer.bufferedBytes == 0)
            }
            try scene.cluster.checkHistory()
        }
    }

    @Test("whatever waits for room gets it while the budget holds")
    func manyWaiters() throws {
        try ProducerScene.run(seeds: 0..<10) { scene in
            var configuration = ProducerConfiguration()
            configuration.maximumRecordSize = 500
            configuration.bufferMemory = 1000
            configuration.maximumRequestSize = 1000
            try await scene.client.withProducer(configuration) { producer in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<8 {
                        group.addTask {
                            for number in 0..<25 {
                                try await producer.enqueue(
                                    ProducerRecord(
                                        topic: "t", key: ByteBuffer(repeating: 1, count: 100),
                                        value: ByteBuffer(string: "\(task * 25 + number)")))
                                #expect(producer.bufferedBytes <= 1000)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(try scene.numbers().sorted() == Array(0..<200))
            try scene.cluster.checkHistory()
        }
    }

    @Test("cancelling a sender withdraws its record from the buffer")
    func cancelInBuffer() throws {
        try ProducerScene.run(seeds: 5..<6) { scene in
            var configuration = ProducerConfiguration()
            configuration.linger = .seconds(10)
            try await scene.client.withProducer(configuration) { producer in
                let tasks = (0..<3).map { number in
                    Task { try await producer.send(ProducerRecord(topic: "t", value: "\(number)")) }
                }
                try await scene.simulation.clock.sleep(for: .seconds(2))
                tasks[1].cancel()
                let result = await tasks[1].result
                guard case .failure(let error as KafkaError) = result else {
                    Issue.record("\(result)")
                    return
                }
                #expect(error.code == .cancelled)
                #expect(!error.isOutcomeUnknown)
                let offsets = [try await tasks[0].value.offset, try await tasks[2].value.offset]
                #expect(offsets.sorted { ($0 ?? 0) < ($1 ?? 0) } == [0, 1])
            }
            #expect(try scene.numbers().sorted() == [0, 2])
            try scene.cluster.checkHistory()
        }
    }

    @Test("cancelling a sender whose record is on its way lets it go on, and says so")
    func cancelOnItsWay() throws {
        try ProducerScene.run(seeds: 6..<7) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                let hold = try scene.cluster.hold(.produce)
                let task = Task { try await producer.send(ProducerRecord(topic: "t", value: "1")) }
                try await hold.waitUntilHeld()
                task.cancel()
                let result = await task.result
                guard case .failure(let error as KafkaError) = result else {
                    Issue.record("\(result)")
                    return
                }
                #expect(error.code == .cancelled)
                #expect(error.isOutcomeUnknown)
                hold.release()
                try await producer.flush()
            }
            #expect(try scene.numbers() == [0, 1])
            try scene.cluster.checkHistory()
        }
    }

    @Test("without brokers a record fails when its time is over, with the cause")
    func deliveryTimeout() throws {
        try ProducerScene.run(seeds: 7..<8) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                for broker in scene.cluster.brokers { try scene.cluster.crash(broker) }
                let begin = scene.simulation.clock.now
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "t", value: "1"))
                }
                #expect(error?.code == .deliveryTimedOut)
                #expect(error?.cause is KafkaError)
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(120))
                for broker in scene.cluster.brokers { try scene.cluster.start(broker) }
                _ = try await producer.send(ProducerRecord(topic: "t", value: "2"))
            }
            let numbers = try scene.numbers()
            #expect(numbers == [0, 2] || numbers == [0, 1, 2])
            try scene.cluster.checkHistory()
        }
    }

    @Test("what does not linger is sent when the wait after a failure is over, also when nothing else is there by then")
    func noLingerAfterFailure() throws {
        try ProducerScene.run(seeds: 0..<4) { scene in
            var configuration = ProducerConfiguration()
            configuration.linger = .zero
            configuration.requestTimeout = .seconds(2)
            configuration.deliveryTimeout = .seconds(3)
            configuration.retryBackoff = Backoff(initial: .seconds(5), maximum: .seconds(5), jitter: 0)
            try await scene.client.withProducer(configuration) { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                try scene.cluster.failNext(1, .produce, with: .error(.notEnoughReplicas))
                let begin = scene.simulation.clock.now
                let late = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "t", value: "1"))
                }
                #expect(late?.code == .deliveryTimedOut)
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(3))
                #expect(try await producer.send(ProducerRecord(topic: "t", value: "2")).offset == 1)
                #expect(begin.duration(to: scene.simulation.clock.now) >= .seconds(5))
            }
            #expect(try scene.numbers() == [0, 2])
            try scene.cluster.checkHistory()
        }
    }

    @Test("what does not linger fails in its time, one record after the other, while the only broker is down")
    func noLingerWithoutBroker() throws {
        var settings = SimulatedClusterConfiguration()
        settings.brokers = 1
        try ProducerScene.run(seeds: 0..<4, cluster: settings, topic: ["min.insync.replicas": "1"]) { scene in
            var configuration = ProducerConfiguration()
            configuration.linger = .zero
            configuration.requestTimeout = .seconds(2)
            configuration.deliveryTimeout = .seconds(3)
            configuration.retryBackoff = Backoff(initial: .seconds(7), maximum: .seconds(7), jitter: 0)
            try await scene.client.withProducer(configuration) { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                try scene.cluster.crash(1)
                for number in 1..<8 {
                    let begin = scene.simulation.clock.now
                    let error = await failure { () async throws(KafkaError) in
                        try await producer.send(ProducerRecord(topic: "t", value: "\(number)"))
                    }
                    #expect(error?.code == .deliveryTimedOut)
                    #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(3))
                }
                try scene.cluster.start(1)
                try await scene.cluster.waitUntilWhole()
                // Perhaps the wait after the last failure is not over yet.
                var delivered: Int64?
                for _ in 0..<4 where delivered == nil {
                    delivered = try? await producer.send(ProducerRecord(topic: "t", value: "8")).offset
                }
                #expect(delivered == 1)
            }
            #expect(try scene.numbers() == [0, 8])
            try scene.cluster.checkHistory()
        }
    }

    @Test("failures that nobody waits for are logged, under keys that stay the same")
    func logged() throws {
        let log = LogCapture()
        try ProducerScene.run(
            seeds: 0..<1, topic: ["max.message.bytes": "600"], runtime: { $0.logger = log.logger }
        ) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                try scene.cluster.failNext(1, .produce, with: .error(.topicAuthorizationFailed))
                try await producer.enqueue(ProducerRecord(topic: "t", value: "1"))
                try await producer.enqueue(ProducerRecord(topic: "t", value: "2"))
                try await producer.flush()
                // Two batches that follow one that is refused have to be numbered anew, another one to be split.
                let hold = try scene.cluster.hold(.produce)
                try await producer.enqueue(ProducerRecord(topic: "t", value: ByteBuffer(repeating: 1, count: 700)))
                try await hold.waitUntilHeld()
                try await producer.enqueue(ProducerRecord(topic: "t", value: ByteBuffer(repeating: 1, count: 400)))
                try await producer.enqueue(ProducerRecord(topic: "t", value: ByteBuffer(repeating: 1, count: 400)))
                try await scene.simulation.clock.sleep(for: .milliseconds(20))
                hold.release()
                try await producer.flush()
            }
        }
        let failures = log.entries(.warning, with: "not delivered")
        #expect(failures.map { $0.metadata["kafka.partition"] } == ["t-0", "t-0"])
        #expect(failures.map { $0.metadata["kafka.records"] } == ["2", "1"])
        #expect(failures.first?.metadata["kafka.error"]?.contains("TOPIC_AUTHORIZATION_FAILED") == true)
        #expect(failures.last?.metadata["kafka.error"]?.contains("MESSAGE_TOO_LARGE") == true)
        let split = log.entries(.notice, with: "split")
        #expect(split.map { $0.metadata["kafka.partition"] } == ["t-0"])
        #expect(split.map { $0.metadata["kafka.records"] } == ["2"])
        let renumbered = log.entries(.notice, with: "numbered anew")
        #expect(renumbered.map { $0.metadata["kafka.partition"] } == ["t-0"])
        #expect(renumbered.map { $0.metadata["kafka.producer_epoch"] } == ["1"])
        #expect(renumbered.allSatisfy { $0.metadata["kafka.producer_id"].flatMap { Int64($0) } != nil })
    }

    @Test("closing returns in its time and gives back what was not delivered")
    func close() throws {
        try ProducerScene.run(seeds: 8..<9) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 100
            try await scene.client.withProducer(configuration) { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                for broker in scene.cluster.brokers { try scene.cluster.pause(broker) }
                var pending: [PendingDelivery] = []
                for number in 1...50 {
                    pending.append(
                        try await producer.enqueue(
                            ProducerRecord(
                                topic: "t", key: "k", value: "\(number)",
                                headers: [RecordHeader(key: "h", value: nil)])))
                }
                let begin = scene.simulation.clock.now
                let undelivered = await producer.close(within: .seconds(3))
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(3))
                let values = undelivered.map { $0.record.value.map { String(buffer: $0) } }
                #expect(values == (1...50).map { "\($0)" })
                #expect(undelivered.allSatisfy { $0.record.partition == 0 && $0.record.headers.count == 1 })
                #expect(undelivered.allSatisfy { $0.error.code == .producerClosed })
                #expect(undelivered.contains { $0.error.isOutcomeUnknown })
                #expect(undelivered.contains { !$0.error.isOutcomeUnknown })
                for delivery in pending {
                    guard case .failure(let error)? = delivery.settled else {
                        Issue.record("a record is not settled")
                        return
                    }
                    #expect(error.code == .producerClosed)
                }
                #expect(await producer.close(within: .seconds(3)).isEmpty)
                let error = await failure { () async throws(KafkaError) in
                    try await producer.enqueue(ProducerRecord(topic: "t", value: "late"))
                }
                #expect(error?.code == .producerClosed)
                for broker in scene.cluster.brokers { try scene.cluster.resume(broker) }
            }
        }
    }

    @Test("a producer whose task is cancelled fails its records and leaves no task behind")
    func cancelRun() throws {
        try ProducerScene.run(seeds: 9..<10) { scene in
            let producer = try Producer(client: scene.client)
            let run = Task { await producer.run() }
            _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
            let hold = try scene.cluster.hold(.produce)
            let pending = try await producer.enqueue(ProducerRecord(topic: "t", value: "1"))
            try await hold.waitUntilHeld()
            run.cancel()
            await run.value
            let error = await failure { () async throws(KafkaError) in try await pending.metadata() }
            #expect(error?.isOutcomeUnknown == true)
            hold.release()
        }
    }

    @Test("records are taken before the producer runs, and the client's end is theirs")
    func clientEnds() throws {
        try ProducerScene.run(seeds: 10..<11) { scene in
            let producer = try Producer(client: scene.client)
            let pending = try await producer.enqueue(ProducerRecord(topic: "t", value: "0"))
            #expect(pending.settled == nil)
            let run = Task { await producer.run() }
            #expect(try await pending.metadata().offset == 0)
            scene.client.close()
            let error = await failure { () async throws(KafkaError) in
                try await producer.send(ProducerRecord(topic: "t", value: "1"))
            }
            #expect(error != nil)
            await producer.close(within: .seconds(1))
            await run.value
        }
    }

    @Test("a producer id that is refused is said, and asked for again with the next record")
    func identityRefused() throws {
        try ProducerScene.run(seeds: 11..<12) { scene in
            try scene.cluster.failNext(1, .initProducerId, with: .error(.coordinatorLoadInProgress))
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
            }
            try scene.cluster.failNext(1, .initProducerId, with: .error(.clusterAuthorizationFailed))
            try await scene.client.withProducer { producer in
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "t", value: "1"))
                }
                #expect(error?.brokerError == .clusterAuthorizationFailed)
                _ = try await producer.send(ProducerRecord(topic: "t", value: "2"))
            }
            #expect(try scene.numbers() == [0, 2])
            try scene.cluster.checkHistory()
        }
    }
}
