import NIOCore

/// The two ends of a connection.
enum ConnectionSide: UInt8 {
    /// The end that connected.
    case client
    /// The end that accepted.
    case server

    var other: ConnectionSide { self == .client ? .server : .client }
}

/// One end of a connection.
struct Endpoint {
    enum State {
        /// The attempt is under way; only a client is in this state.
        case connecting(waiter: UInt64)
        case open
        case closed
        case failed(SimulatedNetworkError)
        /// The node went away without a word.
        case vanished

        var isAlive: Bool {
            switch self {
            case .connecting, .open: true
            case .closed, .failed, .vanished: false
            }
        }
    }

    let node: Int
    var state: State
    /// Nobody holds this end any more, so nobody will ask how it ended.
    var isAbandoned = false
    /// Bytes that have arrived and were not read.
    var arrived = ByteQueue()
    /// The other side has closed, and all its bytes have arrived.
    var hasEnd = false
    var reader: (waiter: UInt64, limit: Int)?
    /// The earliest moment of the next read, on a node that reads slowly.
    var readableFrom: Int64 = 0
    var readableTimer: UInt64?
    /// How many bytes were read in all, and how many of them the sender was told of.
    var consumed: UInt64 = 0
    var announced: UInt64 = 0
}

/// One direction of a connection, named by the side that sends.
struct Pipe {
    struct Segment {
        var bytes: ByteBuffer
        var isEnd: Bool
        var arrival: Int64
    }

    /// Bytes taken from the sender and not yet under way.
    var pending = ByteQueue()
    /// The sender has closed; the end follows the last byte.
    var isEnding = false
    /// What is under way, in order. Only the first has a timer.
    var flight: [Segment] = []
    var flightHead = 0
    var lastArrival: Int64 = 0
    /// How many bytes were taken from the sender in all, and how many of them it knows to have been read.
    var accepted: UInt64 = 0
    var acknowledged: UInt64 = 0
    var writers: [(waiter: UInt64, bytes: ByteBuffer)] = []

    var flushTimer: UInt64?
    var arrivalTimer: UInt64?
    var windowTimer: UInt64?
    var timeoutTimer: UInt64?
    /// The first segment could not get through; it is sent again when the way is free.
    var isHeld = false
    /// Word of what was read could not get back.
    var isWindowHeld = false
    /// Segments got through, but not the word that they did.
    var isAcknowledgementHeld = false

    var first: Segment? { flightHead < flight.count ? flight[flightHead] : nil }

    mutating func removeFirst() {
        flight[flightHead].bytes = ByteBuffer()
        flightHead += 1
        if flightHead == flight.count {
            flight.removeAll(keepingCapacity: true)
            flightHead = 0
        } else if flightHead >= 32, flightHead * 2 >= flight.count {
            flight.removeFirst(flightHead)
            flightHead = 0
        }
    }

    mutating func removeAll() {
        pending.removeAll()
        isEnding = false
        flight.removeAll()
        flightHead = 0
    }
}

/// A connection with both its ends. A class so that the machine that owns it changes it in place.
final class ConnectionState {
    let identifier: UInt64
    let port: Int
    let name: String
    var client: Endpoint
    var server: Endpoint
    var toServer = Pipe()
    var toClient = Pipe()
    /// How often the present message of the handshake has been sent.
    var attempts = 0
    var handshakeTimer: UInt64?
    var connectTimer: UInt64?
    /// The server's side exists: the attempt has reached a listener.
    var isAccepted = false

    init(identifier: UInt64, name: String, port: Int, client: Int, server: Int, waiter: UInt64) {
        self.identifier = identifier
        self.name = name
        self.port = port
        self.client = Endpoint(node: client, state: .connecting(waiter: waiter))
        self.server = Endpoint(node: server, state: .closed)
    }

    subscript(endpoint side: ConnectionSide) -> Endpoint {
        // Both accessors yield the stored value: a getter would copy all of it for each of its parts.
        _read { if side == .client { yield client } else { yield server } }
        _modify { if side == .client { yield &client } else { yield &server } }
    }

    /// The direction in which a side sends.
    subscript(pipeFrom side: ConnectionSide) -> Pipe {
        _read { if side == .client { yield toServer } else { yield toClient } }
        _modify { if side == .client { yield &toServer } else { yield &toClient } }
    }
}
