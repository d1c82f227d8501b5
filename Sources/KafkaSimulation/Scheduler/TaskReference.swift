/// A task as reports name it: the number by which it first appeared in the simulation, and its name if it has one.
struct TaskReference: Sendable, Hashable, CustomStringConvertible {
    /// From 1 in the order of appearance; 0 where there is no task.
    var number: UInt64
    var name: String?

    var description: String {
        guard number > 0 else { return "the run itself" }
        guard let name else { return "task \(number)" }
        return "task \(number) (\(name))"
    }
}
