/// Takes down what happens: a running hash of all of it, the latest entries in memory, and all entries in a file
/// where one was asked for.
struct TraceRecorder {
    private var hash = TraceHash()
    private var ring: [SimulationTrace.Entry] = []
    private var next = 0
    private var recorded: UInt64 = 0
    private let capacity: Int
    private var file: TraceFile?
    /// The first error of writing the file. The run goes on, and the error comes out at its end.
    private(set) var fileError: SimulationTraceFileError?

    var hashValue: UInt64 { hash.value }

    init(capacity: Int, path: String?) throws {
        self.capacity = max(0, capacity)
        ring.reserveCapacity(min(self.capacity, 1 << 16))
        file = try path.map(TraceFile.init(path:))
    }

    /// The canonical encoding that is hashed: kind, moment and the two numbers as a word each, then the text's length
    /// and bytes where there is a text. Payload bytes are hashed after the entry, and not kept.
    mutating func record(
        _ kind: SimulationTrace.Entry.Kind,
        at instant: Int64,
        _ first: UInt64,
        _ second: UInt64,
        text: String? = nil,
        payload: UnsafeRawBufferPointer? = nil
    ) {
        hash.combine(UInt64(kind.rawValue))
        hash.combine(UInt64(bitPattern: instant))
        hash.combine(first)
        hash.combine(second)
        if let text { hash.combine(text) }
        if let payload { hash.combine(payload) }
        recorded += 1
        guard capacity > 0 || file != nil else { return }
        let entry = SimulationTrace.Entry(
            instant: .init(nanoseconds: instant),
            kind: kind,
            first: first,
            second: second,
            text: text
        )
        if capacity > 0 { keep(entry) }
        if file != nil { write(entry) }
    }

    private mutating func keep(_ entry: SimulationTrace.Entry) {
        if ring.count < capacity {
            ring.append(entry)
        } else {
            ring[next] = entry
            next += 1
            if next == capacity { next = 0 }
        }
    }

    private mutating func write(_ entry: SimulationTrace.Entry) {
        do throws(SimulationTraceFileError) {
            try file?.write(entry.description + "\n")
        } catch {
            fileError = fileError ?? error
            file = nil
        }
    }

    mutating func closeFile() {
        do throws(SimulationTraceFileError) {
            try file?.close()
        } catch {
            fileError = fileError ?? error
        }
        file = nil
    }

    var trace: SimulationTrace {
        SimulationTrace(
            entries: Array(ring[next...] + ring[..<next]),
            omitted: recorded - UInt64(ring.count),
            hash: hash.value
        )
    }
}
