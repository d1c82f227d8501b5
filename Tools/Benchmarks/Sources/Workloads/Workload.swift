/// A piece of work that is measured.
public struct Workload: Sendable {
    /// The name, such as `metadata/decode`.
    public var name: String

    /// The bytes that one run handles, for throughput.
    public var bytes: Int

    /// Runs the work once; the result depends on it, so that none of it can be left out.
    public var run: @Sendable () throws -> Int

    init(_ name: String, bytes: Int, run: @escaping @Sendable () throws -> Int) {
        self.name = name
        self.bytes = bytes
        self.run = run
    }

    /// All workloads.
    public static func all() throws -> [Workload] {
        try codec() + records() + simulation()
    }
}
