import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Keys of TLS")
struct TLSKeyScheduleTests {
    static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.compactMap { $0.hexDigitValue.map { UInt8($0) } }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static let clientTraffic = bytes("9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5")
    static let aes128 = TLSCipherSuite(rawValue: 0x1301)

    /// The secrets, keys and vectors of RFC 8448, section 3.
    @Test(
        "Keys follow from traffic secrets as in RFC 8448",
        arguments: [
            (
                "b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38", "3fce516009c21727d0f2e4e86ee403bc",
                "5d313eb2671276ee13000b30"
            ),
            (
                "b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21", "dbfaa693d1762c5b666af5d950258d01",
                "5bd3c71b836e0b76bb73265f"
            ),
            (
                "9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5", "17422dda596ed5d9acd890e3c63f5051",
                "5b78923dee08579033e523d9"
            ),
            (
                "a11af9f05531f856ad47116b45a950328204b4f44bfb6b3a4b4f1f3fcb631643", "9f02283b6c9c07efc26bb9f2ac92e356",
                "cf782b88dd83549aadf1e984"
            ),
        ])
    func trafficKeys(secret: String, key: String, vector: String) {
        let secret = Self.bytes(secret)
        #expect(TLSKeySchedule.expand(secret, "key", count: 16, .sha256) == Self.bytes(key))
        #expect(TLSKeySchedule.expand(secret, "iv", count: 12, .sha256) == Self.bytes(vector))
    }

    /// The client's record of application data in RFC 8448, section 3.
    @Test("A record of RFC 8448 opens with its keys and number, and with nothing else")
    func record() throws {
        let body = ByteBuffer(
            bytes: Self.bytes(
                """
                a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5b46b395bd54a9a20441e2b62974e1f5a6292a2977014bd1e\
                3deae63aeebb21694915e4
                """))
        let protection = try #require(TLSRecordProtection(secret: Self.clientTraffic, Self.aes128))
        let opened = try #require(protection.open(body, type: .applicationData, sequence: 0))
        #expect(opened.0 == .applicationData)
        #expect(opened.1.array == Array(0..<50))
        #expect(protection.overhead == body.readableBytes - 50)
        #expect(protection.open(body, type: .applicationData, sequence: 1) == nil)
        #expect(protection.open(body, type: .handshake, sequence: 0) == nil)
        #expect(protection.open(body.part(0..<66), type: .applicationData, sequence: 0) == nil)
        #expect(protection.open(body.part(0..<16), type: .applicationData, sequence: 0) == nil)
        let other = try #require(
            TLSRecordProtection(secret: TLSKeySchedule.updated(Self.clientTraffic, .sha256), Self.aes128))
        #expect(other.open(body, type: .applicationData, sequence: 0) == nil)
    }

    /// The client's Finished in RFC 8448, section 3, under the keys of the handshake.
    @Test("The type of what is encrypted is behind it")
    func innerType() throws {
        let secret = Self.bytes("b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21")
        let body = ByteBuffer(
            bytes: Self.bytes(
                """
                75ec4dc238cce60b298044a71e219c56cc77b0517fe9b93c7a4bfc44d87f38f80338ac98fc46deb384bd1caeacab6867d726c40546
                """))
        let protection = try #require(TLSRecordProtection(secret: secret, Self.aes128))
        let opened = try #require(protection.open(body, type: .applicationData, sequence: 0))
        #expect(opened.0 == .handshake)
        #expect(opened.1.array.prefix(4) == [20, 0, 0, 32])
    }

    /// Values that implementations of TLS 1.2 are compared with, of the IETF's TLS mailing list.
    @Test("The pseudorandom function of TLS 1.2 gives what others get")
    func pseudorandom() {
        let sha256 = TLSKeySchedule.pseudorandom(
            Self.bytes("9bbe436ba940f017b17652849a71db35"), "test label",
            Self.bytes("a0ba9f936cda311827a6f796ffd5198c"), count: 100, .sha256)
        #expect(
            sha256
                == Self.bytes(
                    """
                    e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a6b301791e90d35c9c9a46b4e14baf9af0f\
                    a022f7077def17abfd3797c0564bab4fbc91666e9def9b97fce34f796789baa48082d122ee42c5a72e5a5110fff7018734\
                    7b66
                    """))
        let sha384 = TLSKeySchedule.pseudorandom(
            Self.bytes("b80b733d6ceefcdc71566ea48e5567df"), "test label",
            Self.bytes("cd665cf6a8447dd6ff8b27555edb7465"), count: 148, .sha384)
        #expect(Array(sha384.prefix(16)) == Self.bytes("7b0c18e9ced410ed1804f2cfa34a336a"))
        #expect(Array(sha384.suffix(16)) == Self.bytes("6854308d5eaa3be85e0990703d73e56f"))
    }

    @Test("A secret of the wrong size gives no keys")
    func secretSize() {
        #expect(TLSRecordProtection(secret: Self.clientTraffic, TLSCipherSuite(rawValue: 0x1302)) == nil)
        #expect(TLSRecordProtection(secret: [], Self.aes128) == nil)
        #expect(TLSRecordProtection(secret: Self.clientTraffic, TLSCipherSuite(rawValue: 0x1304)) == nil)
    }

    @Test("Suites are named, those that cannot be decrypted too")
    func suites() {
        #expect("\(TLSCipherSuite(rawValue: 0xc013))" == "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA")
        #expect(!TLSCipherSuite(rawValue: 0xc013).isSupported)
        #expect(TLSCipherSuite(rawValue: 0xc02f).isSupported)
        #expect("\(TLSCipherSuite(rawValue: 0x00ff))" == "cipher suite 0x00FF")
        #expect(
            ([0x0300, 0x0301, 0x0304] as [UInt16]).map { "\(TLSVersion(rawValue: $0))" } == [
                "SSL 3.0", "TLS 1.0", "TLS 1.3",
            ])
    }
}
