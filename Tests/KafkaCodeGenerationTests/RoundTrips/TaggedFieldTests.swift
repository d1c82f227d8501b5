import Foundation
import KafkaCodec
import NIOCore
import TestSupport
import Testing

/// Tagged fields in some versions, and those that the schema does not know.
@Suite struct TaggedFieldTests {
    @Test func aFieldStandsAtItsPlaceFirstAndIsTaggedLater() throws {
        try RoundTrip.check(TagsData(moved: 5), version: 0, hex: "00000005")
        try RoundTrip.check(
            TagsData(moved: 5, flags: [true, false], old: "x"), version: 1,
            hex: "00000005 02  02 03 03 01 00  04 02 02 78")
        try RoundTrip.check(TagsData(moved: 5), version: 2, hex: "01 00 04 00000005")
    }

    @Test func aFieldAtItsDefaultIsNotWritten() throws {
        #expect(try RoundTrip.check(TagsData(), version: 2, hex: "00") == "{}")
        #expect(try RoundTrip.check(TagsData(), version: 1, hex: "00000000 00") == #"{"moved":0}"#)
    }

    @Test func aTagIsAnotherFieldInAnotherVersion() throws {
        try RoundTrip.check(TagsData(old: "x"), version: 2, hex: "01 04 02 02 78")
        try RoundTrip.check(TagsData(new: ByteBuffer(bytes: [7])), version: 3, hex: "01 04 02 02 07")
        #expect(
            RoundTrip.error(TagsData(old: "x"), version: 3) == "TagsData.Old: has a value that version 3 cannot carry")
        #expect(
            RoundTrip.error(TagsData(new: ByteBuffer(bytes: [7])), version: 2)
                == "TagsData.New: has a value that version 2 cannot carry")
    }

    @Test func tagsAreAscendingAndMayTakeTwoBytes() throws {
        let nested = [TagsData.Inner(), TagsData.Inner(count: 2)]
        try RoundTrip.check(
            TagsData(moved: 1, far: KafkaUUID(high: 0, low: 1), nested: nested), version: 2,
            hex: "03  00 04 00000001  06 07 03 00 01 00 02 0002  ac02 10 00000000000000000000000000000001")
    }

    @Test func whatAVersionDoesNotHaveIsRefusedByName() throws {
        #expect(
            RoundTrip.error(TagsData(flags: [true]), version: 0)
                == "TagsData.Flags: has a value that version 0 cannot carry")
        #expect(
            RoundTrip.error(TagsData(far: KafkaUUID(high: 0, low: 1)), version: 1)
                == "TagsData.Far: has a value that version 1 cannot carry")
        // An ignorable field is left out.
        #expect(try TagsData(late: 1).encoded(version: 2) == TagsData().encoded(version: 2))
        try RoundTrip.check(TagsData(late: 1), version: 3, hex: "01 05 08 3ff0000000000000")
    }

    @Test func unknownFieldsStandBetweenKnownOnes() throws {
        let hex = """
            09  00 04 00000001  01 01 aa  02 02 02 01  03 00  05 08 3ff0000000000000  07 02 bbbb
             ab02 01 cc  ac02 10 00000000000000000000000000000001  ad02 01 dd
            """.filter { $0 != "\n" && $0 != " " }
        let message = try TagsData(decoding: #require(Hexadecimal.decode(hex)), version: 3)
        #expect(message.moved == 1 && message.flags == [true] && message.late == 1)
        #expect(message.unknownTaggedFields.map(\.tag) == [1, 3, 7, 299, 301])
        #expect(try Hexadecimal.encode(message.encoded(version: 3)) == hex)
    }

    @Test(
        arguments: [
            // Tag 0 is a field from version 2 on, tag 5 from version 3 on, tag 300 from version 2 on.
            (1, "00000005 01 00 01 aa"), (1, "00000005 02 00 01 aa 04 02 02 78"), (2, "02 05 01 aa 06 02 02 00"),
            (1, "00000005 02 05 01 aa ac02 01 bb"), (2, "02 00 04 00000001 05 00"),
        ] as [(Int16, String)])
    func aTagThatTheVersionDoesNotKnowIsKept(version: Int16, hex: String) throws {
        let hex = hex.filter { $0 != " " }
        let message = try TagsData(decoding: #require(Hexadecimal.decode(hex)), version: version)
        #expect(!message.unknownTaggedFields.isEmpty)
        #expect(try Hexadecimal.encode(message.encoded(version: version)) == hex)
        #expect(try message.encodedSize(version: version) == hex.count / 2)
    }

    @Test(arguments: [(0, 2), (2, 1), (4, 1), (4, 3), (5, 3), (6, 1), (300, 2)] as [(UInt32, Int16)])
    func aTagThatTheVersionKnowsCannotBeUnknown(tag: UInt32, version: Int16) {
        var message = TagsData()
        message.unknownTaggedFields[tag: tag] = ByteBuffer(bytes: [1])
        #expect(throws: WireError.self) { try message.encoded(version: version) }
    }

    @Test func oldVersionsCarryNoUnknownFields() {
        var message = TagsData()
        message.unknownTaggedFields[tag: 9] = ByteBuffer(bytes: [1])
        #expect(RoundTrip.error(message, version: 0)?.contains("tagged fields") == true)
    }

    @Test(arguments: [
        ("02 00 04 00000001 00 04 00000001", "tag 0 repeats or is out of order"),
        ("02 02 02 02 01 00 04 00000001", "tag 0 repeats or is out of order"),
        ("01 00 03 000000", "TagsData.Moved: ends 1 byte too early"),
        ("01 00 05 0000000100", "tagged field 0 does not end where its size says"),
        ("01 02 7f", "length 127 is not possible here"),
    ])
    func aSectionThatIsWrongIsRefused(hex: String, reason: String) {
        let error = RoundTrip.error(TagsData.self, hex, version: 2)
        #expect(error?.contains(reason) == true, "\(error ?? "none")")
    }
}
