/// What is remembered of a record that somebody wants to be told of, besides its bytes, until it is settled.
struct RecordTrail: Sendable {
    var context: (any Sendable)?
    /// Milliseconds since 1970-01-01 UTC, -1 for none.
    var timestamp: Int64 = -1
    /// What the interceptors gave for it, in their order; empty where there are none.
    var tokens: [(any Sendable)?] = []
}
