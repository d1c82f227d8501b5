import NIOCore

/// What an operation on the network came to.
enum NetworkResult {
    /// A connection was made or accepted.
    case connection(UInt64)
    /// Bytes were read; nil at the end of the stream.
    case bytes(ByteBuffer?)
    /// All bytes of a write were taken.
    case written
    case failure(any Error)
}

/// What happens by itself at some moment.
enum NetworkEvent {
    case handshakeArrives(connection: UInt64)
    case acceptanceArrives(connection: UInt64)
    case refusalArrives(connection: UInt64)
    case connectTimesOut(connection: UInt64)
    case flush(connection: UInt64, from: ConnectionSide)
    case segmentArrives(connection: UInt64, from: ConnectionSide)
    case windowOpens(connection: UInt64, from: ConnectionSide)
    case sendingTimesOut(connection: UInt64, from: ConnectionSide)
    case resetArrives(connection: UInt64, at: ConnectionSide)
    case readable(connection: UInt64, at: ConnectionSide)
    case messageArrives(way: NetworkStateMachine.LinkKey)
}

/// What the machine wants done.
enum NetworkEffect {
    case schedule(timer: UInt64, at: Int64, NetworkEvent)
    case cancel(timer: UInt64)
    case resume(waiter: UInt64, NetworkResult)
    case note(SimulationTrace.Entry.Kind, connection: UInt64, text: String)
    /// The connection has reached its listener: bytes may follow.
    case opened(connection: UInt64, NetworkRoute)
    case sent(connection: UInt64, from: ConnectionSide, ByteBuffer)
    /// One end sends no more, and says so or breaks off.
    case ended(connection: UInt64, from: ConnectionSide, isReset: Bool)
    case received(connection: UInt64, at: ConnectionSide, count: Int)
    /// A message has arrived.
    case deliver(message: UInt64)
    /// A message never arrives.
    case drop(message: UInt64)
}

/// Which nodes a connection goes between, and to which port.
struct NetworkRoute {
    var client: (node: Int, name: String)
    var server: (node: Int, name: String)
    var port: Int
}
