import Testing

@testable import KafkaSimulation

@Suite("The trace")
struct TraceTests {
    @Test("keeps the latest entries, and hashes all")
    func ring() throws {
        var small = try TraceRecorder(capacity: 3, path: nil)
        var none = try TraceRecorder(capacity: 0, path: nil)
        for number in 1...10 {
            small.record(.event, at: Int64(number), 0, 0, text: "event \(number)")
            none.record(.event, at: Int64(number), 0, 0, text: "event \(number)")
        }
        #expect(small.trace.entries.map(\.summary) == ["event 8", "event 9", "event 10"])
        #expect(small.trace.omitted == 7)
        #expect(none.trace.entries.isEmpty)
        #expect(none.trace.hash == small.trace.hash)
        #expect(small.trace.text.hasPrefix("(7 earlier entries are not kept)\n0.000000008s event 8\n"))
    }

    @Test("has another hash for every difference: kind, moment, numbers, text, bytes, and their order")
    func differences() throws {
        func hash(_ record: (inout TraceRecorder) -> Void) throws -> UInt64 {
            var recorder = try TraceRecorder(capacity: 0, path: nil)
            record(&recorder)
            return recorder.hashValue
        }
        let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
        let hashes = try [
            hash { _ in },
            hash { $0.record(.event, at: 0, 0, 0) },
            hash { $0.record(.fault, at: 0, 0, 0) },
            hash { $0.record(.event, at: 1, 0, 0) },
            hash { $0.record(.event, at: 0, 1, 0) },
            hash { $0.record(.event, at: 0, 0, 1) },
            hash { $0.record(.event, at: 0, 0, 0, text: "") },
            hash { $0.record(.event, at: 0, 0, 0, text: "a") },
            hash { $0.record(.event, at: 0, 0, 0, text: "a\0") },
            hash { recorder in
                bytes.withUnsafeBytes { recorder.record(.sent, at: 0, 0, 0, payload: $0) }
            },
            hash { recorder in
                bytes.dropLast().withUnsafeBytes { recorder.record(.sent, at: 0, 0, 0, payload: $0) }
            },
            hash { recorder in
                Array(bytes.reversed()).withUnsafeBytes { recorder.record(.sent, at: 0, 0, 0, payload: $0) }
            },
            hash {
                $0.record(.event, at: 0, 1, 0)
                $0.record(.event, at: 0, 2, 0)
            },
            hash {
                $0.record(.event, at: 0, 2, 0)
                $0.record(.event, at: 0, 1, 0)
            },
        ]
        #expect(Set(hashes).count == hashes.count)
    }

    @Test("says what every kind of entry is about")
    func summaries() throws {
        var recorder = try TraceRecorder(capacity: 20, path: nil)
        recorder.record(.step, at: 0, 1 | 3 << 32, 7)
        recorder.record(.step, at: 0, 0 | 1 << 32, 0)
        recorder.record(.timer, at: 0, 4, 7)
        recorder.record(.timerCancelled, at: 0, 4, 0)
        recorder.record(.connection, at: 0, 2, 0, text: "is open")
        recorder.record(.sent, at: 0, 2, 100)
        recorder.record(.escape, at: 0, 0, 0, text: "gone")
        #expect(
            recorder.trace.entries.map(\.summary) == [
                "run task 7, number 1 of 3 ready", "run runtime job, number 0 of 1 ready", "timer 4 wakes task 7",
                "timer 4 cancelled", "connection 2: is open", "connection 2: 100 bytes sent", "escape: gone",
            ]
        )
    }

    @Test("is part of the report, with what was counted, by name")
    func report() throws {
        let outcome = try Simulation.run(seed: 77) { simulation in
            simulation.count("Produce")
            simulation.count("Fetch", by: 3)
            simulation.count("Produce", by: 2)
            simulation.event("the end")
            #expect(simulation.trace.entries.last?.summary == "the end")
        }
        #expect(outcome.report.counts.map(\.name) == ["Fetch", "Produce"])
        #expect(outcome.report.counts.map(\.count) == [3, 3])
        #expect(outcome.report.seed == 77)
        #expect(outcome.report.tasks == 1)
        #expect(outcome.report.description.contains("seed 77"))
        #expect(outcome.report.trace.entries.last?.kind == .event)
    }
}
