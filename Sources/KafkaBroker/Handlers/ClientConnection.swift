import KafkaCodec
import NIOCore

/// A client's connection: what has come in and is not handled yet. One request at a time is.
struct ClientConnection {
    var frames: FrameReader
    /// Whether a request is being handled, so that the next one waits.
    var isBusy = false
    /// Whether the broker is going through the requests at the moment.
    var isServing = false
    /// Whether the host was told not to read on.
    var isHeldBack = false

    /// Where the client is.
    let clientHost: String
    /// Whether the host tells what has gone out of the answers.
    let confirmsWrites: Bool
    /// How many bytes of answers have not gone out yet, where the host tells.
    var unsentBytes = 0

    init(frames: FrameReader, clientHost: String, confirmsWrites: Bool) {
        self.frames = frames
        self.clientHost = clientHost
        self.confirmsWrites = confirmsWrites
    }

    /// Whether the next request has to wait: for the one before it, or for a client that does not take its answers.
    var isOccupied: Bool { isBusy || unsentBytes >= Self.unsentLimit }

    /// How many bytes of answers may wait to go out before no further request is handled.
    static let unsentLimit = 1024 * 1024

    /// How many bytes may wait behind a request before the client is held back.
    static let bufferLimit = 1024 * 1024
}

/// A request of a client, as its handler gets it beside the body.
struct ClientRequest {
    let connection: ConnectionID
    let api: ApiKey
    let version: Int16
    let correlationID: Int32
    let clientID: String?
    /// Where the client is, as groups tell it: with a slash before it.
    let clientHost: String
    /// What is to become of it instead of its answer, if somebody has told so.
    var fate: RequestFate?
}
