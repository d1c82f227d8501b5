package import NIOCore

/// What a server does with the connections of its ``Listener``s.
///
/// Everything is called on the event loop of the listener, so that a service needs no locks.
package protocol ConnectionService: AnyObject {
    /// A client has connected.
    func accepted(_ connection: ServerConnection)
    /// A client has sent bytes.
    func received(_ bytes: ByteBuffer, on connection: ServerConnection)
    /// Bytes have gone out to a client since they were written.
    func sent(_ count: Int, on connection: ServerConnection)
    /// A connection is gone, because the client or this side has closed it, or because it has failed.
    func ended(_ connection: ServerConnection)
}
