import KafkaCodec
import NIOCore
import Testing

/// Null in some versions, in plain and tagged fields.
@Suite struct NullabilityTests {
    @Test func noFieldButRecordsIsNullInVersion0() throws {
        let message = NullablesData(name: "a", position: NullablesData.Position(offset: 1))
        try RoundTrip.check(
            message, version: 0, hex: "000161 00000000 00000000 00000000 0000000000000001 00000000 ffffffff")
    }

    @Test func oldVersionsWriteNullAsAnegativeLength() throws {
        let message = NullablesData(
            name: nil, blob: ByteBuffer(bytes: [1]), ids: nil, tags: nil, position: nil,
            rows: [NullablesData.Row(), NullablesData.Row(cell: NullablesData.Cell(value: 3))], log: ByteBuffer())
        try RoundTrip.check(
            message, version: 1, hex: "ffff 0000000101 ffffffff ffffffff ff 00000002 ff 01 03 00000000")
    }

    @Test func flexibleVersionsWriteNullAsZero() throws {
        let owner = NullablesData.Owner(name: "o")
        let message = NullablesData(
            name: nil, ids: [1], tags: nil, position: NullablesData.Position(offset: 1, owner: owner), log: nil,
            taggedPosition: NullablesData.TaggedPosition(epoch: 7), taggedLimit: nil, taggedName: nil)
        let json = try RoundTrip.check(
            message, version: 2,
            hex: """
                00 01 02 00000001 00 01 0000000000000001 01 026f 00 00 01 00 \
                03  00 06 01 00000007 00  01 01 00  02 01 00
                """)
        #expect(
            json == """
                {"name":null,"blob":"","ids":[1],"tags":null,"position":{"offset":1,"owner":{"name":"o"}},"rows":[],\
                "log":null,"taggedPosition":{"epoch":7},"taggedLimit":null,"taggedName":null}
                """)
    }

    @Test func aTaggedStructureIsComparedWithItsOwnDefault() throws {
        let plain = NullablesData(log: nil)
        try RoundTrip.check(plain, version: 3, hex: "01 01 01 01 01 0000000000000000 ff 00 01 00 00")
        var changed = plain
        changed.taggedLimit = NullablesData.TaggedLimit(bytes: 1)
        try RoundTrip.check(
            changed, version: 3, hex: "01 01 01 01 01 0000000000000000 ff 00 01 00  01 01 06 01 00000001 00")
    }

    @Test func everythingIsNullInVersion3ButTags() throws {
        let message = NullablesData(
            name: nil, blob: nil, ids: nil, tags: [], position: nil, rows: nil, log: nil, taggedPosition: nil,
            taggedLimit: nil, taggedName: nil)
        try RoundTrip.check(message, version: 3, hex: "00 00 00 01 ff 00 00 02 01 01 00 02 01 00")
    }

    @Test func nullIsRefusedByNameWhenWriting() {
        #expect(RoundTrip.error(NullablesData(name: nil), version: 0)?.hasPrefix("NullablesData.Name: null") == true)
        #expect(RoundTrip.error(NullablesData(blob: nil), version: 2)?.hasPrefix("NullablesData.Blob: null") == true)
        #expect(RoundTrip.error(NullablesData(ids: nil), version: 0)?.hasPrefix("NullablesData.Ids: null") == true)
        #expect(RoundTrip.error(NullablesData(tags: nil), version: 3)?.hasPrefix("NullablesData.Tags: null") == true)
        #expect(
            RoundTrip.error(NullablesData(position: nil), version: 0)?.hasPrefix("NullablesData.Position: null") == true
        )
        #expect(RoundTrip.error(NullablesData(rows: nil), version: 2)?.hasPrefix("NullablesData.Rows: null") == true)
    }

    @Test(
        arguments: [
            (0, "ffff", "NullablesData.Name: null where the version does not allow it at byte 0"),
            (0, "0000 ffffffff", "NullablesData.Blob: null where the version does not allow it at byte 2"),
            (0, "0000 00000000 ffffffff", "NullablesData.Ids: null where the version does not allow it at byte 6"),
            (2, "00 00", "NullablesData.Blob: null where the version does not allow it at byte 1"),
            (3, "00 00 00 00", "NullablesData.Tags: null where the version does not allow it at byte 3"),
        ] as [(Int16, String, String)])
    func nullIsRefusedByNameWhenReading(version: Int16, hex: String, reason: String) {
        #expect(RoundTrip.error(NullablesData.self, hex, version: version) == reason)
    }

    @Test func nullIsRefusedByNameInJSON() throws {
        let json = #"{"name":"","blob":"","ids":[],"tags":null,"position":{"offset":0},"rows":[],"log":null}"#
        #expect(try RoundTrip.error(NullablesData.self, json: json, version: 1) == nil)
        let error = try RoundTrip.error(NullablesData.self, json: json, version: 0)
        #expect(error == "NullablesData.tags: is null, not an array")
        let position = json.replacing(#"{"offset":0}"#, with: "null").replacing(#""tags":null"#, with: #""tags":[]"#)
        #expect(try RoundTrip.error(NullablesData.self, json: position, version: 1) == nil)
        #expect(
            try RoundTrip.error(NullablesData.self, json: position, version: 0)
                == "NullablesData.position: is null, not an object")
    }

    @Test func aNullableStructureDoesNotFitAVersionWithoutIt() {
        let owner = NullablesData.Position(offset: 0, owner: NullablesData.Owner())
        #expect(
            RoundTrip.error(NullablesData(position: owner), version: 1)
                == "NullablesData.Position.Owner: has a value that version 1 cannot carry")
        #expect(
            RoundTrip.error(NullablesData(taggedLimit: nil), version: 1)
                == "NullablesData.TaggedLimit: has a value that version 1 cannot carry")
    }
}
