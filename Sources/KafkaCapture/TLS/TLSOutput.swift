/// What follows from the bytes of a connection with TLS.
enum TLSOutput: Sendable {
    /// What the connection would say without TLS.
    case stream(StreamEvent)
    /// Something about TLS itself.
    case note(ConnectionNote)
}
