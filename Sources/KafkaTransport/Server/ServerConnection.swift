package import NIOCore

/// A connection that a client has made. It belongs to the event loop of its ``Listener``, and is used there alone.
package final class ServerConnection {
    /// What the service knows it by; the service sets it. 0 at first.
    package var id: UInt64 = 0
    /// How many bytes have gone out that the service has not made use of; the service counts them.
    package var unreported = 0
    /// Why it has failed, once it has.
    package internal(set) var failure: String?
    /// The number of the listener that it came to.
    package let listener: Int
    /// Where the client is, as far as the system knows.
    package let remoteAddress: SocketAddress?
    /// The address and port that the client came to, as far as the system knows.
    package let localAddress: SocketAddress?

    private let context: ChannelHandlerContext
    private weak var service: (any ConnectionService)?
    private let patience: TimeAmount
    private var isReading = true
    private var holdsReadBack = false
    private var isClosing = false

    init(_ context: ChannelHandlerContext, listener: Int, service: any ConnectionService, patience: TimeAmount) {
        self.context = context
        self.service = service
        self.listener = listener
        self.patience = patience
        remoteAddress = context.remoteAddress
        localAddress = context.localAddress
    }

    /// Puts bytes in line to be sent with the next ``flush()``. The service is told when they are out.
    package func write(_ bytes: ByteBuffer) {
        guard !isClosing else { return }
        let count = bytes.readableBytes
        let promise = context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.assumeIsolated().whenSuccess { [self] in service?.sent(count, on: self) }
        context.write(NIOAny(bytes), promise: promise)
    }

    /// Has what was written sent.
    package func flush() {
        context.flush()
    }

    /// Reads no more of what the client sends, or reads on.
    package func setReading(_ isReading: Bool) {
        self.isReading = isReading
        readOn()
    }

    /// Closes the connection, once all that was written is out. Nothing more is read.
    package func close() {
        guard !isClosing else { return }
        isClosing = true
        context.flush()
        OrderlyClose.begin(context.channel, patience: patience)
        readOn()
    }
}

extension ServerConnection {
    var isOpen: Bool { !isClosing }

    /// Whether more may be read now. If not, it is done later.
    func mayReadOn() -> Bool {
        if isReading || isClosing { return true }
        holdsReadBack = true
        return false
    }

    private func readOn() {
        guard holdsReadBack, isReading || isClosing else { return }
        holdsReadBack = false
        context.read()
    }
}
