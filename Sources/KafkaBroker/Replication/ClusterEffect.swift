package import KafkaCodec
package import NIOCore

/// A client's connection to a broker, as its host numbers it. Numbers are never used twice.
package struct ConnectionID: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number.
    package var rawValue: UInt64

    /// The connection of a number.
    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package static func < (left: ConnectionID, right: ConnectionID) -> Bool { left.rawValue < right.rawValue }
}

/// What the host of the machine is to do. Effects are to be done in their order.
package enum ClusterEffect: Sendable {
    /// Write bytes to a client.
    case write(ConnectionID, ByteBuffer)
    /// Close a client's connection, once all that was written to it is out.
    case close(ConnectionID, reason: String)
    /// Read no more from a client, or read on: one that sends without waiting for answers is held back.
    case setReading(ConnectionID, Bool)
    /// Bring a message from one node to another.
    case send(PeerMessage)
    /// A broker has stopped, after it was told to.
    case stopped(Int32)
    /// A broker has begun to handle a request: nothing is to be done, but somebody may want to know.
    case request(RequestNotice)
    /// A request is held up by a rule.
    case held(RequestFaultID, RequestNotice)
    /// Something that a broker, or the controller, notes down.
    case log(ClusterNode, String)
}

/// A request that has come to a broker.
package struct RequestNotice: Hashable, Sendable {
    /// The broker.
    package var broker: Int32
    /// The connection that it came on.
    package var connection: ConnectionID
    /// The API.
    package var api: ApiKey
    /// The version.
    package var version: Int16
    /// The client's number for it.
    package var correlationID: Int32
    /// The client's name, if it gives one.
    package var clientID: String?
}
