/// The timers of a simulation: a binary heap keyed by deadline and, among equal deadlines, by the order of their making.
///
/// Every timer knows its place in the heap, so a cancelled one leaves at once and costs no memory until its deadline.
struct TimerQueue {
    /// What happens at a deadline.
    enum Action {
        /// A task goes on. `waiter` says who it is, for reports.
        case resume(UnsafeContinuation<Void, any Error>, waiter: TaskReference)
        /// A part of the kit is called.
        case call(() -> Void)

        var isTask: Bool {
            switch self {
            case .resume: true
            case .call: false
            }
        }
    }

    /// A timer, as long as it has neither fired nor been cancelled.
    struct Handle: Equatable {
        fileprivate let slot: Int
        let sequence: UInt64
    }

    struct Timer {
        let deadline: Int64
        let sequence: UInt64
        let action: Action
    }

    private struct Node {
        let deadline: Int64
        let sequence: UInt64
        let slot: Int

        func precedes(_ other: Node) -> Bool {
            deadline != other.deadline ? deadline < other.deadline : sequence < other.sequence
        }
    }

    private struct Slot {
        var position: Int
        var sequence: UInt64
        var action: Action?
    }

    private var heap: [Node] = []
    private var slots: [Slot] = []
    private var free: [Int] = []
    private var sequences: UInt64 = 0
    /// How many of the timers wake a task.
    private(set) var taskCount = 0

    var count: Int { heap.count }
    var nextDeadline: Int64? { heap.first?.deadline }
    /// The number of the timer that was made last.
    var lastSequence: UInt64 { sequences }

    mutating func insert(deadline: Int64, action: Action) -> Handle {
        sequences += 1
        if action.isTask { taskCount += 1 }
        let slot: Int
        if let reused = free.popLast() {
            slot = reused
            slots[slot] = Slot(position: heap.count, sequence: sequences, action: action)
        } else {
            slot = slots.count
            slots.append(Slot(position: heap.count, sequence: sequences, action: action))
        }
        heap.append(Node(deadline: deadline, sequence: sequences, slot: slot))
        siftUp(from: heap.count - 1)
        return Handle(slot: slot, sequence: sequences)
    }

    mutating func popFirst() -> Timer? {
        guard let first = heap.first else { return nil }
        return remove(at: 0, slot: first.slot)
    }

    /// Removes a timer, or returns nil where it has fired or been cancelled.
    mutating func cancel(_ handle: Handle) -> Timer? {
        let slot = slots[handle.slot]
        guard slot.action != nil, slot.sequence == handle.sequence else { return nil }
        return remove(at: slot.position, slot: handle.slot)
    }

    /// The tasks that wait for a timer, in the order of their deadlines.
    var waiters: [(waiter: TaskReference, deadline: Int64)] {
        heap.sorted { $0.precedes($1) }.compactMap { node in
            guard case .resume(_, let waiter)? = slots[node.slot].action else { return nil }
            return (waiter, node.deadline)
        }
    }

    private mutating func remove(at position: Int, slot: Int) -> Timer? {
        let node = heap[position]
        guard let action = slots[slot].action else { return nil }
        if action.isTask { taskCount -= 1 }
        slots[slot].action = nil
        free.append(slot)
        let last = heap.removeLast()
        if position < heap.count {
            heap[position] = last
            slots[last.slot].position = position
            siftDown(from: position)
            siftUp(from: position)
        }
        return Timer(deadline: node.deadline, sequence: node.sequence, action: action)
    }

    private mutating func siftUp(from start: Int) {
        var position = start
        while position > 0 {
            let parent = (position - 1) / 2
            guard heap[position].precedes(heap[parent]) else { return }
            swap(position, parent)
            position = parent
        }
    }

    private mutating func siftDown(from start: Int) {
        var position = start
        while true {
            var least = position
            let left = 2 * position + 1
            let right = left + 1
            if left < heap.count, heap[left].precedes(heap[least]) { least = left }
            if right < heap.count, heap[right].precedes(heap[least]) { least = right }
            guard least != position else { return }
            swap(position, least)
            position = least
        }
    }

    private mutating func swap(_ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        slots[heap[left].slot].position = left
        slots[heap[right].slot].position = right
    }
}
