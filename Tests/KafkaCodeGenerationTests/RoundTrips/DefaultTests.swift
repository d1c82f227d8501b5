import KafkaCodec
import NIOCore
import TestSupport
import Testing

/// Defaults of every form, and what happens to a value that a version cannot carry.
@Suite struct DefaultTests {
    @Test func everyFormOfDefaultIsUnderstood() {
        let message = DefaultsData()
        #expect(message.base == -1)
        #expect(message.hex == 0x7fff_ffff)
        #expect(message.negativeHex == -128)
        #expect(message.jsonNumber == -42)
        #expect(message.jsonBoolean)
        #expect(message.textBoolean)
        #expect(message.jsonNull == "")
        #expect(message.textNull == nil)
        #expect(message.quoted == "a \"quoted\" \\(word)\n")
        #expect(message.checksum == .max)
        #expect(message.port == .max)
        #expect(message.ratio == 0.5)
        #expect(message.limit == -.infinity)
        #expect(message.directoryID == KafkaUUID(high: 0, low: 1))
        #expect(message.hint == 7)
        #expect(message.empty == nil)
        #expect(message.failureErrorCode == ErrorCode(rawValue: -1))
    }

    @Test func aVersionWithoutFieldsGivesThemTheirDefaults() throws {
        try RoundTrip.check(DefaultsData(), version: 0, hex: "ffffffff")
        let read = try DefaultsData(decoding: #require(Hexadecimal.decode("00000001")), version: 0)
        #expect(read == DefaultsData(base: 1))
    }

    @Test(arguments: [1, 2] as [Int16])
    func otherValuesSurvive(version: Int16) throws {
        let message = DefaultsData(
            base: 0, hex: 0, negativeHex: 0, jsonNumber: 0, jsonBoolean: false, textBoolean: false, jsonNull: nil,
            textNull: "", quoted: "", checksum: 0, port: 0, ratio: 0, limit: .infinity, directoryID: .zero, hint: 0,
            empty: [], failureErrorCode: ErrorCode(rawValue: 0))
        try RoundTrip.check(message, version: version)
        try RoundTrip.check(DefaultsData(), version: version)
    }

    @Test(arguments: [
        ("Hex", DefaultsData(hex: 0)), ("NegativeHex", DefaultsData(negativeHex: 0)),
        ("JsonNumber", DefaultsData(jsonNumber: 0)), ("JsonBoolean", DefaultsData(jsonBoolean: false)),
        ("TextBoolean", DefaultsData(textBoolean: false)), ("JsonNull", DefaultsData(jsonNull: nil)),
        ("TextNull", DefaultsData(textNull: "")), ("Quoted", DefaultsData(quoted: "")),
        ("Checksum", DefaultsData(checksum: 0)), ("Port", DefaultsData(port: 0)), ("Ratio", DefaultsData(ratio: 0)),
        ("Limit", DefaultsData(limit: 0)), ("DirectoryId", DefaultsData(directoryID: .zero)),
        ("Empty", DefaultsData(empty: [])),
        ("FailureErrorCode", DefaultsData(failureErrorCode: ErrorCode(rawValue: 0))),
    ])
    func aValueThatIsNoDefaultIsRefusedByName(field: String, message: DefaultsData) {
        #expect(
            RoundTrip.error(message, version: 0) == "DefaultsData.\(field): has a value that version 0 cannot carry")
    }

    @Test func anIgnorableFieldIsLeftOut() throws {
        #expect(try DefaultsData(hint: 0).encoded(version: 0) == DefaultsData().encoded(version: 0))
    }
}
