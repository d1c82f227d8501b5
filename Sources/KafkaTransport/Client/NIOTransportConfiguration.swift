/// What a ``NIOTransport`` goes by.
public struct NIOTransportConfiguration: Sendable, Hashable {
    /// How many bytes may lie unread on this side before no more are taken from the network, give or take one read.
    /// Default: 1 MiB.
    public var readLimit: Int
    /// How many bytes may wait to be sent before a write waits. Default: 256 KiB.
    public var writeLimit: Int
    /// How connections are probed while nothing moves; nil for not at all.
    public var keepAlive: KeepAlive?
    /// How long a connection that was closed waits for a peer that takes nothing and does not close. Default: 5 s.
    public var closePatience: Duration

    /// A configuration.
    ///
    /// - Parameters:
    ///   - readLimit: How many bytes may lie unread on this side.
    ///   - writeLimit: How many bytes may wait to be sent before a write waits.
    ///   - keepAlive: How connections are probed while nothing moves; nil for not at all.
    ///   - closePatience: How long a connection that was closed waits for its peer.
    public init(
        readLimit: Int = 1024 * 1024,
        writeLimit: Int = 256 * 1024,
        keepAlive: KeepAlive? = KeepAlive(),
        closePatience: Duration = .seconds(5)
    ) {
        self.readLimit = readLimit
        self.writeLimit = writeLimit
        self.keepAlive = keepAlive
        self.closePatience = closePatience
    }
}
