import KafkaCodec
import NIOCore
import Testing

@testable import KafkaClient

/// What members write to each other, as other clients write and read it.
@Suite("The consumer protocol's bytes")
struct ConsumerProtocolTests {
    private static let owned = [
        TopicPartition(topic: "a", partition: 2), TopicPartition(topic: "b", partition: 0),
        TopicPartition(topic: "b", partition: 1),
    ]

    /// Bytes by their hexadecimal digits; spaces are left out.
    private static func bytes(_ hex: String) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        var rest = hex.filter { $0 != " " }[...]
        while !rest.isEmpty {
            buffer.writeInteger(try #require(UInt8(rest.prefix(2), radix: 16)))
            rest = rest.dropFirst(2)
        }
        return buffer
    }

    @Test("a subscription is what Java's version 3 is, topics in order")
    func subscription() throws {
        let member = GroupMember(
            id: "m", topics: ["a", "b"], instanceID: "i", userData: ByteBuffer(bytes: [1, 2]),
            ownedPartitions: Self.owned, generation: 9, rack: "r")
        let bytes = try ConsumerProtocol.subscription(of: member)
        let expected = """
            0003 00000002 0001 61 0001 62 00000002 0102
            00000002 0001 61 00000001 00000002 0001 62 00000002 00000000 00000001 00000009 0001 72
            """
        #expect(bytes == (try Self.bytes(expected.filter { $0 != "\n" })))
        #expect(try ConsumerProtocol.member("m", instanceID: "i", subscription: bytes) == member)
    }

    @Test("subscriptions of older, of newer and of careless clients are read")
    func foreign() throws {
        func member(_ hex: String) throws -> GroupMember {
            try ConsumerProtocol.member("m", instanceID: nil, subscription: Self.bytes(hex))
        }
        // Version 0 with empty user data, as kafka-python and aiokafka write it, and with none, as Sarama may.
        #expect(try member("0000 00000001 0001 61 00000000").topics == ["a"])
        #expect(try member("0000 00000001 0001 61 ffffffff") == GroupMember(id: "m", topics: ["a"]))
        // Version 1 without the field that version 1 adds.
        #expect(try member("0001 00000001 0001 61 ffffffff") == GroupMember(id: "m", topics: ["a"]))
        // Version 2 of a member that has had no generation yet; version 3 without a rack.
        #expect(try member("0002 00000001 0001 61 ffffffff 00000000 ffffffff").generation == nil)
        #expect(try member("0003 00000001 0001 61 ffffffff 00000000 00000004 ffff").generation == 4)
        // A version of the future, with a field of the future.
        #expect(try member("0009 00000001 0001 61 ffffffff 00000000 00000004 0001 72 abcd").rack == "r")
        #expect(throws: WireError.self) { try member("") }
        #expect(throws: WireError.self) { try member("00") }
        #expect(throws: WireError.self) { try member("ffff 00000000 ffffffff") }
        #expect(throws: WireError.self) { try member("0003 7fffffff 0001 61") }
        #expect(throws: WireError.self) { try member("0003 00000001 0009 61") }
    }

    @Test("an assignment is read back, and no bytes mean nothing")
    func assignment() throws {
        let given = MemberAssignment(partitions: Self.owned, userData: ByteBuffer(bytes: [7]))
        let bytes = try ConsumerProtocol.bytes(of: given)
        #expect(
            bytes
                == (try Self.bytes(
                    "0003 00000002 0001 61 00000001 00000002 0001 62 00000002 00000000 00000001 00000001 07")))
        #expect(try ConsumerProtocol.assignment(bytes) == given)
        #expect(try ConsumerProtocol.assignment(ByteBuffer()) == MemberAssignment(partitions: []))
        // The oldest version, as librdkafka and kafka-python write it, and user data of nothing.
        let old = try Self.bytes("0000 00000001 0001 61 00000001 00000001 ffffffff")
        #expect(try ConsumerProtocol.assignment(old).partitions == [TopicPartition(topic: "a", partition: 1)])
        #expect(throws: WireError.self) { try ConsumerProtocol.assignment(Self.bytes("0003 00000001 0001")) }
    }

    @Test("sticky user data is Java's and Sarama's, with and without a generation")
    func stickyUserData() throws {
        let state = SubscriptionState(topics: ["a", "b"], lastAssignment: Self.owned, lastGeneration: 5)
        let bytes = try #require(StickyAssignor().userData(for: state))
        let version0 = "00000002 0001 61 00000001 00000002 0001 62 00000002 00000000 00000001"
        #expect(bytes == (try Self.bytes(version0 + "00000005")))
        #expect(StickyUserData(decoding: bytes) == StickyUserData(partitions: Self.owned, generation: 5))
        #expect(
            StickyUserData(decoding: try Self.bytes(version0))
                == StickyUserData(partitions: Self.owned, generation: nil))
        #expect(StickyAssignor().userData(for: SubscriptionState(topics: ["a"])) == nil)
        for broken in [
            "", "00", "7fffffff", "ffffffff", "00000001 0001 61 7fffffff", "00000001 0009 61 00000000",
            "00000001 0001 ff 00000000",
        ] {
            #expect(StickyUserData(decoding: try Self.bytes(broken)) == nil)
        }
        // A member whose user data is not understood has had nothing, and spoils nothing for the others.
        let given = StickyAssignor().assign(
            [GroupTopic(name: "a", partitionCount: 4)],
            to: [
                GroupMember(id: "m", topics: ["a"], userData: try Self.bytes("7fffffff")),
                GroupMember(id: "n", topics: ["a"], userData: bytes),
            ])
        #expect(given["n"]?.partitions.contains(TopicPartition(topic: "a", partition: 2)) == true)
        #expect(given["m"]?.partitions.count == 2)
    }
}
