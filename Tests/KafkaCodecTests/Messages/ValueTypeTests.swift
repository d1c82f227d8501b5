import KafkaCodec
import NIOCore
import Testing

@Suite struct ValueTypeTests {
    @Test(arguments: 0..<9)
    func aListOfInt32BehavesAsAnArrayDoes(count: Int) {
        let array = (0..<Int32(count)).map { $0 * 7 - 3 }
        var list = Int32List(array)
        #expect(Array(list) == array)
        #expect(list.count == count)
        #expect(list == Int32List(array.map { $0 }))
        #expect(list.hashValue == Int32List(array).hashValue)
        var expected = array
        list.append(99)
        expected.append(99)
        list.insert(-1, at: 0)
        expected.insert(-1, at: 0)
        #expect(Array(list) == expected)
        list.removeAll { $0 > 5 }
        expected.removeAll { $0 > 5 }
        #expect(Array(list) == expected)
        // The same elements are equal however they came together.
        #expect(list == Int32List(expected))
        for index in list.indices { list[index] += 1 }
        #expect(Array(list) == expected.map { $0 + 1 })
    }

    @Test func aListOfInt32GrowsInTimeThatItsLengthSays() {
        // Copying the list for each element would take minutes.
        let count: Int32 = 300_000
        var list = Int32List()
        for element in 0..<count { list.append(element) }
        #expect(list.elementsEqual(0..<count))
    }

    @Test(
        arguments: [
            ("AAAAAAAAAAAAAAAAAAAAAA", 0, 0), ("AAAAAAAAAAAAAAAAAAAAAQ", 0, 1), ("gAAAAAAAAAAAAAAAAAAAAA", 1 << 63, 0),
            ("_____________________w", .max, .max),
            ("SrrL4fqHX5hzmiNIUdKghQ", 0x4aba_cbe1_fa87_5f98, 0x739a_2348_51d2_a085),
        ] as [(String, UInt64, UInt64)])
    func aUUIDHasKafkasTextForm(text: String, high: UInt64, low: UInt64) {
        #expect(KafkaUUID(high: high, low: low).description == text)
        #expect(KafkaUUID(text) == KafkaUUID(high: high, low: low))
    }

    @Test(arguments: [
        "", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA+", "AAAAAAAAAAAAAAAAAAAAAB",
    ])
    func otherTextIsNoUUID(text: String) {
        #expect(KafkaUUID(text) == nil)
    }

    @Test func unknownTaggedFieldsAreOrderedByTagAndUnique() {
        var fields = UnknownTaggedFields()
        #expect(fields.isEmpty)
        fields[tag: 9] = .init(string: "nine")
        fields[tag: 3] = .init(string: "three")
        fields[tag: 9] = .init(string: "NINE")
        #expect(fields.map(\.tag) == [3, 9])
        #expect(fields[tag: 9].map { String(buffer: $0) } == "NINE")
        fields[tag: 3] = nil
        fields[tag: 9] = nil
        #expect(fields == UnknownTaggedFields())
    }

    @Test func versionRangesMeetAndCount() {
        #expect(VersionRange(2, 5).intersection(VersionRange(4, 9)) == VersionRange(4, 5))
        #expect(VersionRange(2, 3).intersection(VersionRange(4, 9)) == nil)
        #expect(Array(VersionRange(3, 5)) == [3, 4, 5])
        #expect(VersionRange(3, 5).description == "3-5")
    }
}
