extension Workload {
    static func records() throws -> [Workload] { [] }
}
