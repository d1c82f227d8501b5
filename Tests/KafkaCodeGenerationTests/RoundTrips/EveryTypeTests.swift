import Foundation
import KafkaCodec
import NIOCore
import Testing

/// Every primitive, alone and in arrays.
@Suite struct EveryTypeTests {
    private let message = EveryTypeRequest(
        flag: true, tiny: -1, short: 258, port: 65535, count: -2, checksum: 0xffff_fffe, offset: 1, ratio: 0.5,
        text: "ä",
        topicID: KafkaUUID(high: 1, low: 2), blob: ByteBuffer(bytes: [10]), records: nil, flags: [true, false],
        tinies: [-1], shorts: [1], ports: [2], counts: [3, 4, 5, 6], checksums: [7], offsets: [8], ratios: [-0.5],
        texts: ["", "b"], topicIDs: [.zero], blobs: [ByteBuffer(), ByteBuffer(bytes: [11])])

    private let fixed = """
        01 ff 0102 ffff fffffffe fffffffe 0000000000000001 3fe0000000000000
        """.filter { $0 != " " }

    @Test func oldVersionsHaveLengthsOfFixedSize() throws {
        try RoundTrip.check(
            message, version: 0,
            hex: fixed
                + """
                0002 c3a4  00000000000000010000000000000002  00000001 0a  ffffffff
                 00000002 0100  00000001 ff  00000001 0001  00000001 0002
                 00000004 00000003 00000004 00000005 00000006  00000001 00000007  00000001 0000000000000008
                 00000001 bfe0000000000000  00000002 0000 000162  00000001 00000000000000000000000000000000
                 00000002 00000000 00000001 0b
                """.filter { $0 != "\n" })
    }

    @Test(arguments: [1, 2] as [Int16])
    func flexibleVersionsHaveVarints(version: Int16) throws {
        try RoundTrip.check(
            message, version: version,
            hex: fixed
                + """
                03 c3a4  00000000000000010000000000000002  02 0a  00
                 03 0100  02 ff  02 0001  02 0002
                 05 00000003 00000004 00000005 00000006  02 00000007  02 0000000000000008
                 02 bfe0000000000000  03 01 0262  02 00000000000000000000000000000000
                 03 01 020b  00
                """.filter { $0 != "\n" })
    }

    @Test func jsonHasEveryType() throws {
        let json = try RoundTrip.check(message, version: 1)
        #expect(
            json == """
                {"flag":true,"tiny":-1,"short":258,"port":65535,"count":-2,"checksum":4294967294,"offset":1,"ratio":0.5,\
                "text":"ä","topicId":"AAAAAAAAAAEAAAAAAAAAAg","blob":"Cg==","records":null,"flags":[true,false],\
                "tinies":[-1],"shorts":[1],"ports":[2],"counts":[3,4,5,6],"checksums":[7],"offsets":[8],"ratios":[-0.5],\
                "texts":["","b"],"topicIds":["AAAAAAAAAAAAAAAAAAAAAA"],"blobs":["","Cw=="]}
                """)
    }

    @Test func aCountThatTheBytesCannotHoldIsRefused() throws {
        // Each array but the last is empty; the last says it holds 2^31 - 2 elements.
        let empty = EveryTypeRequest(records: nil)
        var bytes = try empty.encoded(version: 1)
        bytes.moveWriterIndex(to: bytes.writerIndex - 2)
        bytes.writeBytes([0xff, 0xff, 0xff, 0xff, 0x07, 0x00])
        #expect(throws: WireError.self) { try EveryTypeRequest(decoding: bytes, version: 1) }
        do throws(WireError) {
            _ = try EveryTypeRequest(decoding: bytes, version: 1)
        } catch {
            #expect(error.path == "EveryTypeRequest.Blobs")
            #expect(error.kind == .invalidLength)
        }
    }

    @Test(arguments: [0, 1, 2] as [Int16])
    func structuresNestInArrays(version: Int16) throws {
        var message = EveryTypeResponse(
            throttleTimeMs: version >= 1 ? 5 : 0, errorCode: ErrorCode(rawValue: 3),
            topics: [
                EveryTypeResponse.TopicResult(
                    name: "t",
                    partitions: [
                        EveryTypeResponse.PartitionResult(
                            index: 1, partitionErrorCode: ErrorCode(rawValue: -1),
                            payload: version == 2 ? ByteBuffer(bytes: [1, 2]) : ByteBuffer())
                    ]), EveryTypeResponse.TopicResult(name: "u"),
            ])
        try RoundTrip.check(message, version: version)
        // Both fields are ignorable: an older version leaves them out.
        message.throttleTimeMs = 5
        message.topics[0].partitions[0].payload = ByteBuffer(bytes: [9])
        let read = try EveryTypeResponse(decoding: message.encoded(version: 0), version: 0)
        #expect(read.throttleTimeMs == 0)
        #expect(read.topics[0].partitions[0].payload == ByteBuffer())
    }

    @Test func aPathLeadsToTheElement() {
        // Version 1: throttle time, error code, one topic "t" with two partitions, of which the second one ends inside
        // an unknown tagged field.
        let hex = "00000000 0000 02 0274 03 00000001 0000 00 00000002 0000 01 05"
        #expect(
            RoundTrip.error(EveryTypeResponse.self, hex, version: 1)
                == "EveryTypeResponse.Topics[0].Partitions[1].tagged fields: ends 1 byte too early at byte 25")
    }

    @Test func keysOutsideTheCodecAreNumbers() {
        #expect(EveryTypeRequest.apiKey == ApiKey(rawValue: 1000))
        #expect(EveryTypeResponse.apiKey == EveryTypeRequest.apiKey)
        #expect(EveryTypeRequest.Response.self == EveryTypeResponse.self)
        #expect(EveryTypeRequest.firstFlexibleVersion == 1)
        #expect((0...2).map { EveryTypeRequest.headerVersion(for: $0) } == [1, 2, 2])
        #expect((0...2).map { EveryTypeResponse.headerVersion(for: $0) } == [0, 1, 1])
        #expect(throws: WireError.self) { try message.encoded(version: 3) }
    }
}
