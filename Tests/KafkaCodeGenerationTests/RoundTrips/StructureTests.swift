import KafkaCodec
import NIOCore
import Testing

/// Common structures, names, lengths that do not follow the message, and records of internal topics.
@Suite struct StructureTests {
    private func endpoint(_ version: Int16) -> CommonStructsRequest.Endpoint {
        CommonStructsRequest.Endpoint(
            host: "h", port: version <= 1 ? 258 : 0, widePort: version >= 2 ? 65536 : 0, rack: version >= 1 ? "r" : nil)
    }

    @Test(
        arguments: [
            (0, "000168 0102"), (1, "000168 0102 000172  00000001 000168 0102 000172"),
            (2, "0268 00010000 0272 00  02 0268 00010000 0272 00  02 0000000000000009 0268 00010000 0272 00 00  00"),
            (
                3,
                """
                0268 00010000 0272 00  02 0268 00010000 0272 00  02 0000000000000009 0268 00010000 0272 00 00 \
                01 00 0a 01 0268 00010000 0272 00
                """
            ),
        ] as [(Int16, String)])
    func aCommonStructureHasTheFieldsOfTheVersionWhereverItIsUsed(version: Int16, hex: String) throws {
        let message = CommonStructsRequest(
            owner: endpoint(version), replicas: version >= 1 ? [endpoint(version)] : [],
            leader: version == 3 ? endpoint(version) : nil,
            ranges: version >= 2 ? [CommonStructsRequest.Range(first: 9, source: endpoint(version))] : [])
        try RoundTrip.check(message, version: version, hex: hex)
    }

    @Test func aFieldOfACommonStructureIsRefusedByName() {
        let owner = CommonStructsRequest.Endpoint(host: "h", port: 1)
        #expect(
            RoundTrip.error(CommonStructsRequest(owner: owner), version: 2)
                == "CommonStructsRequest.Endpoint.Port: has a value that version 2 cannot carry")
    }

    @Test func headerVersionsAreThoseOfTheSchema() {
        #expect((0...3).map { CommonStructsRequest.headerVersion(for: $0) } == [0, 1, 2, 2])
        #expect((0...3).map { CommonStructsResponse.headerVersion(for: $0) } == [0, 0, 1, 1])
    }

    @Test func namesThatMeanSomethingInSwiftWork() throws {
        let message = SwiftNamesData(
            default: 1, in: 2, selfField: 3, type: 4, init: 5, protocol: 6, where: 7, writeField: 8, hashField: 9,
            encodedField: 10, jsonField: 11, unknownTaggedFieldsField: 12, version: 13, reader: 14, writer: 15,
            size: 16,
            field: 17, flexible: 18, tagCount: 19, object: 20, path: 21, apiKey: ApiKey(rawValue: 22), url: 23,
            baseURLList: 24, topicIDs: 25, isrNodes: 26, lastKnownELR: 27,
            typeList: [SwiftNamesData.TypeSchema(value: "a", numbers: [1], blob: ByteBuffer(bytes: [1]))],
            selfList: [SwiftNamesData.SelfSchema(value: "b")], errorList: [SwiftNamesData.ErrorSchema(value: "c")],
            stringList: [SwiftNamesData.StringSchema(value: "d")],
            int32ListList: [SwiftNamesData.Int32ListSchema(numbers: [1, 2, 3, 4])],
            responseList: [SwiftNamesData.ResponseSchema()],
            swiftNamesDataList: [SwiftNamesData.SwiftNamesDataSchema(value: "e")],
            byteBufferList: [SwiftNamesData.ByteBufferSchema(blob: ByteBuffer(bytes: [2]))])
        let json = try RoundTrip.check(message, version: 0)
        #expect(json.hasPrefix(#"{"default":1,"in":2,"self":3,"type":4,"init":5,"protocol":6,"where":7,"write":8,"#))
        #expect(json.contains(#""topicIds":25,"isrNodes":26,"lastKnownElr":27,"#))
    }

    @Test(
        arguments: [
            (0, "0002 6162 00000001 ff 0001 73"), (1, "0002 6162 00000001 ff 02 73 00"),
            (2, "0002 6162 02 ff 02 73 00"),
        ] as [(Int16, String)])
    func aFieldCanKeepItsOldLength(version: Int16, hex: String) throws {
        let message = PinnedLengthsHeader(clientID: "ab", token: ByteBuffer(bytes: [0xff]), software: "s")
        let json = try RoundTrip.check(message, version: version, hex: hex)
        #expect(json == #"{"clientId":"ab","token":"/w==","software":"s"}"#)
        try RoundTrip.check(PinnedLengthsHeader(clientID: nil), version: version)
    }

    @Test func recordsOfInternalTopicsHaveTheirNumbers() throws {
        #expect(SmallRecord.recordType == 7)
        #expect(SmallMemberKey.recordType == 5 && SmallMemberValue.recordType == 5)
        let zero = String(repeating: "00", count: 16)
        try RoundTrip.check(SmallRecord(), version: 1, hex: "\(zero) 00")
        try RoundTrip.check(SmallRecord(note: ""), version: 1, hex: "\(zero) 01 00 01 01")
        #expect(
            RoundTrip.error(SmallRecord(note: ""), version: 0)
                == "SmallRecord.Note: has a value that version 0 cannot carry")
        try RoundTrip.check(SmallMemberKey(group: "g"), version: 0, hex: "0001 67")
        try RoundTrip.check(SmallMemberValue(epoch: 1), version: 0, hex: "00000001")
        try RoundTrip.check(SmallMemberValue(epoch: 1), version: 1, hex: "00000001 00 00")
        try RoundTrip.check(
            SmallMemberValue(epoch: 1, nothing: SmallMemberValue.Nothing(hint: 2)), version: 1,
            hex: "00000001 01 00 01 02 00")
    }

    @Test(arguments: [
        (
            #"{"clientId":null,"token":"","software":"","more":1}"#,
            "PinnedLengthsHeader.more: the version has no such field"
        ),
        (#"{"clientId":null,"token":""}"#, "PinnedLengthsHeader.software: is missing"),
        (#"{"clientId":1,"token":"","software":""}"#, "PinnedLengthsHeader.clientId: is a number, not a string"),
        (#"{"clientId":null,"token":"?","software":""}"#, "PinnedLengthsHeader.token: is not base64"),
        ("[]", "PinnedLengthsHeader: is an array, not an object"),
    ])
    func jsonThatIsWrongIsNamed(json: String, reason: String) throws {
        #expect(try RoundTrip.error(PinnedLengthsHeader.self, json: json, version: 0) == reason)
    }
}
