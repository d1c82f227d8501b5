import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What sockets are set to.
enum SocketSettings {
    /// The pieces in which sockets are read. Answers to Fetch are large, and each piece is a call of the system.
    static var readBuffers: AdaptiveRecvByteBufferAllocator {
        AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 4096, maximum: 256 * 1024)
    }

    /// How connections are probed while nothing moves, as name and value of TCP's options.
    static func keepAlive(_ keepAlive: KeepAlive) -> [(NIOBSDSocket.Option, Int)] {
        let idle = seconds(keepAlive.idle)
        let interval = seconds(keepAlive.interval)
        let count = min(max(keepAlive.probes, 1), 127)
        #if canImport(Darwin)
        let idleOption = TCP_KEEPALIVE
        #else
        let idleOption = TCP_KEEPIDLE
        #endif
        return [
            (NIOBSDSocket.Option(rawValue: idleOption), idle),
            (NIOBSDSocket.Option(rawValue: TCP_KEEPINTVL), interval),
            (NIOBSDSocket.Option(rawValue: TCP_KEEPCNT), count),
        ]
    }

    // The system's limit for these.
    private static func seconds(_ duration: Duration) -> Int {
        Int(min(max(duration.components.seconds, 1), 32_767))
    }
}
