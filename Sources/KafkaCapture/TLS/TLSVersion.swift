/// A version of TLS, by its number on the wire.
public struct TLSVersion: RawRepresentable, Hashable, Sendable {
    /// The number on the wire.
    public var rawValue: UInt16

    /// A version with a number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// TLS 1.2 (RFC 5246).
    public static let tls12 = TLSVersion(rawValue: 0x0303)

    /// TLS 1.3 (RFC 8446).
    public static let tls13 = TLSVersion(rawValue: 0x0304)
}

extension TLSVersion: CustomStringConvertible {
    public var description: String {
        switch rawValue {
        case 0x0300: "SSL 3.0"
        case 0x0301...0x0304: "TLS 1.\(rawValue & 0xff - 1)"
        default: "TLS version 0x\(String(rawValue, radix: 16))"
        }
    }
}
