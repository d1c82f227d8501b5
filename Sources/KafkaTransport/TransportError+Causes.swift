import NIOCore
import NIOPosix
import NIOSSL

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension TransportError {
    /// What has ended a connection that was there.
    static func failure(of peer: String, _ error: any Error) -> TransportError {
        switch error {
        case let error as TransportError:
            return error
        case let error as IOError where error.errnoCode == ECONNRESET || error.errnoCode == EPIPE:
            return TransportError(.reset, "\(peer) has broken the connection off", cause: error)
        case let error as IOError:
            return TransportError(.failed, "the connection to \(peer) has failed: \(reason(error))", cause: error)
        case ChannelError.ioOnClosedChannel, ChannelError.eof, ChannelError.alreadyClosed, ChannelError.outputClosed:
            return TransportError(.closedByPeer, "\(peer) has closed the connection", cause: error)
        case NIOSSLError.uncleanShutdown:
            let text = "\(peer) has ended the connection without ending TLS, so that bytes may be missing"
            return TransportError(.reset, text, cause: error)
        default:
            return TransportError(.failed, "the connection to \(peer) has failed: \(reason(error))", cause: error)
        }
    }

    /// Why no connection could be made.
    static func connecting(to peer: String, _ error: any Error) -> TransportError {
        switch error {
        case let error as TransportError:
            return error
        case let error as NIOConnectionError where error.connectionErrors.isEmpty:
            let reasons = [error.dnsAError, error.dnsAAAAError].compactMap { $0 }.map(reason)
            let why = reasons.isEmpty ? "it has no address" : Self.joined(reasons)
            return TransportError(.nameNotResolved, "the name \(error.host) cannot be resolved: \(why)", cause: error)
        case let error as NIOConnectionError:
            let attempts = error.connectionErrors.map { (Self.name($0.target), $0.error) }
            let why = attempts.map { "\($0): \(reason($1))" }
            return TransportError(
                code(ofAttempts: attempts.map(\.1)), "cannot connect to \(peer): \(Self.joined(why))", cause: error)
        default:
            return TransportError(
                code(ofAttempts: [error]), "cannot connect to \(peer): \(reason(error))", cause: error)
        }
    }

    private static func code(ofAttempts errors: [any Error]) -> Code {
        let numbers = errors.map { ($0 as? IOError)?.errnoCode }
        if numbers.allSatisfy({ $0 == ECONNREFUSED }) { return .refused }
        let noWay = [EHOSTUNREACH, ENETUNREACH, ENETDOWN, EHOSTDOWN, ETIMEDOUT, EADDRNOTAVAIL, EAFNOSUPPORT]
        let isUnreachable = zip(numbers, errors).allSatisfy { number, error in
            if case ChannelError.connectTimeout = error { return true }
            return number.map(noWay.contains) == true
        }
        if isUnreachable { return .unreachable }
        // One address of several that refuses says more than another one that no way leads to.
        return numbers.contains(ECONNREFUSED) ? .refused : .connectFailed
    }

    private static func name(_ address: SocketAddress) -> String {
        let host = address.ipAddress ?? "\(address)"
        return host.contains(":") ? "[\(host)]" : host
    }

    /// What an error says in words, without the name of the system call.
    package static func reason(_ error: any Error) -> String {
        switch error {
        case let error as IOError: String(cString: strerror(error.errnoCode))
        case ChannelError.connectTimeout(let time): "no answer within \(time.nanoseconds / 1_000_000) ms"
        case let error as SocketAddressError.FailedToParseIPByteBuffer: "\(error)"
        default: "\(error)"
        }
    }

    private static func joined(_ reasons: [String]) -> String {
        var different: [String] = []
        for reason in reasons where !different.contains(reason) { different.append(reason) }
        return different.joined(separator: "; ")
    }
}
