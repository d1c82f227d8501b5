import CKafkaSimulationHooks

/// The tasks that a simulation has seen, numbered in the order of their appearance.
///
/// The runtime's own numbers and addresses differ from run to run, so neither goes into a trace. Unstructured tasks
/// are held weakly until they are gone: they are what can be left over at the end. Child tasks end with their
/// parents; they are only numbered.
struct TaskTable {
    private struct Known {
        let number: UInt64
        var lastSeen: UInt64
    }

    private struct Unstructured {
        weak var object: AnyObject?
        let number: UInt64
        let runtimeID: UInt64
        let basePriority: UInt8
        var name: String?
    }

    /// What the runtime's flags of a job say, as far as it is of interest here.
    struct Flags {
        let bits: UInt32

        var isTask: Bool { bits & 0xFF == 0 }
        var isChild: Bool { bits & (1 << 24) != 0 }
        var basePriority: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
    }

    /// The highest priority there is. A task that is alive takes it when it is told to; one that has ended does not.
    private static let highestPriority = 0x21

    private var known: [UInt64: Known] = [:]
    private var unstructured: [Unstructured] = []
    private var numbers: UInt64 = 0
    private var appearances: UInt64 = 0
    private var knownLimit = 1 << 16
    private var unstructuredLimit = 1 << 10
    private let door: ForeignDoor

    init(door: ForeignDoor) {
        self.door = door
    }

    /// How many tasks have appeared.
    var count: UInt64 { numbers }

    /// The number of a task that is about to run.
    mutating func number(ofJob job: UnsafeMutableRawPointer, flags: Flags, hasPreference: Bool) -> UInt64 {
        appearances += 1
        let identifier = kafka_simulation_job_task_id(job)
        if let index = known.index(forKey: identifier) {
            known.values[index].lastSeen = appearances
            return known.values[index].number
        }
        numbers += 1
        if known.count >= knownLimit { purgeKnown() }
        known[identifier] = Known(number: numbers, lastSeen: appearances)
        if !hasPreference { door.add(task: identifier) }
        if !flags.isChild {
            if unstructured.count >= unstructuredLimit { purgeUnstructured() }
            unstructured.append(
                Unstructured(
                    object: Unmanaged<AnyObject>.fromOpaque(job).takeUnretainedValue(),
                    number: numbers,
                    runtimeID: identifier,
                    basePriority: flags.basePriority,
                    name: nil
                )
            )
        }
        return numbers
    }

    /// The task that runs now on the calling thread.
    mutating func current() -> TaskReference {
        guard let task = kafka_simulation_current_task() else { return TaskReference(number: 0) }
        let identifier = kafka_simulation_job_task_id(task)
        guard let number = known[identifier]?.number else { return TaskReference(number: 0, name: Task.name) }
        let name = Task.name
        if name != nil, let index = indexOfUnstructured(number), unstructured[index].name == nil {
            unstructured[index].name = name
        }
        return TaskReference(number: number, name: name)
    }

    /// The unstructured tasks that have not ended, in the order of their appearance.
    ///
    /// It may be asked once in a run: it tells the living from the dead by raising their priority.
    mutating func living() -> [TaskReference] {
        unstructured.compactMap { entry in
            // At the highest priority already, the two cannot be told apart; no report is better than a wrong one.
            guard let object = entry.object, entry.basePriority < Self.highestPriority else { return nil }
            let priority = kafka_simulation_escalate_task(
                Unmanaged.passUnretained(object).toOpaque(),
                Self.highestPriority
            )
            guard priority == Self.highestPriority else { return nil }
            return TaskReference(number: entry.number, name: entry.name)
        }
    }

    /// Cancels all unstructured tasks; their children follow.
    func cancelAll() {
        for entry in unstructured {
            guard let object = entry.object else { continue }
            kafka_simulation_cancel_task(Unmanaged.passUnretained(object).toOpaque())
        }
    }

    private func indexOfUnstructured(_ number: UInt64) -> Int? {
        var low = 0
        var high = unstructured.count
        while low < high {
            let middle = (low + high) / 2
            if unstructured[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < unstructured.count && unstructured[low].number == number ? low : nil
    }

    private mutating func purgeUnstructured() {
        unstructured.removeAll { $0.object == nil }
        unstructuredLimit = max(1 << 10, unstructured.count * 2)
    }

    /// Forgets tasks that have long not been seen, most of which have ended. One that has not gets a new number when
    /// it appears again, in every run of the seed alike.
    private mutating func purgeKnown() {
        let kept = Set(unstructured.lazy.filter { $0.object != nil }.map(\.runtimeID))
        let oldest = appearances &- min(appearances, UInt64(knownLimit) * 4)
        let forgotten = known.filter { $0.value.lastSeen < oldest && !kept.contains($0.key) }.map(\.key)
        for identifier in forgotten { known[identifier] = nil }
        door.remove(tasks: forgotten)
        knownLimit = max(1 << 16, known.count * 2)
    }
}
