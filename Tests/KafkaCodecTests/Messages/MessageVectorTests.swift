import Foundation
import KafkaCodec
import KafkaCodecJSON
import NIOCore
import TestSupport
import Testing

/// The encodings that Apache Kafka's own serializers made.
@Suite struct MessageVectorTests {
    @Test(arguments: [("Vectors/messages.jsonl", 2916), ("Vectors/internal-records.jsonl", 374)])
    func everyVectorHoldsInBothDirections(file: String, count: Int) throws {
        let lines = try Fixtures.lines(file)
        #expect(lines.count == count)
        for line in lines {
            let vector = try MessageVector(line)
            let type = try #require(MessageCatalogue.message(named: vector.message), "\(vector.message)")
            try check(type, vector)
        }
    }

    private func check(_ type: (some KafkaMessage).Type, _ vector: MessageVector) throws {
        let name = "\(vector.message) version \(vector.version)"
        let message = try type.init(decoding: vector.bytes, version: vector.version)
        // Bytes to JSON.
        let json = try message.json(version: vector.version)
        #expect(try JSONValue(parsing: Data(json.utf8)) == vector.json, "\(name): JSON of \(vector.hex)")
        // JSON to bytes.
        let read = try type.init(json: vector.json, version: vector.version)
        #expect(
            Hexadecimal.encode(try read.encoded(version: vector.version)) == vector.hex, "\(name): bytes of the JSON")
        // Bytes to bytes, with the exact size.
        #expect(Hexadecimal.encode(try message.encoded(version: vector.version)) == vector.hex, "\(name): bytes")
        #expect(try message.encodedSize(version: vector.version) == vector.bytes.readableBytes)
        #expect(read == message)
        #expect(read.hashValue == message.hashValue)
    }

    @Test func everyPrefixOfAVectorIsAnErrorInsideTheBytes() throws {
        var checked = 0
        for (index, line) in try Fixtures.lines("Vectors/messages.jsonl").enumerated() where index % 7 == 0 {
            let vector = try MessageVector(line)
            let type = try #require(MessageCatalogue.message(named: vector.message))
            for length in 0..<min(vector.bytes.readableBytes, 400) {
                let prefix = try #require(vector.bytes.getSlice(at: 0, length: length))
                #expect(throws: WireError.self, "\(vector.message) \(vector.version) cut at \(length)") {
                    _ = try type.init(decoding: prefix, version: vector.version)
                }
                checked += 1
            }
        }
        #expect(checked > 10_000)
    }

    @Test func bytesLeftOverAreAnError() throws {
        for (index, line) in try Fixtures.lines("Vectors/messages.jsonl").enumerated() where index % 11 == 0 {
            let vector = try MessageVector(line)
            let type = try #require(MessageCatalogue.message(named: vector.message))
            var longer = vector.bytes
            longer.writeInteger(0 as UInt8)
            #expect(throws: WireError.self) { _ = try type.init(decoding: longer, version: vector.version) }
        }
    }

    /// One byte after the other is changed, so that every field differs once from the vector's.
    @Test(arguments: ["Vectors/messages.jsonl", "Vectors/internal-records.jsonl"])
    func messagesWithDifferentBytesAreDifferentAndSoAreTheirHashes(file: String) throws {
        var compared = 0
        for line in try Fixtures.lines(file) {
            let vector = try MessageVector(line)
            let type = try #require(MessageCatalogue.message(named: vector.message))
            compared += try compareWithChanged(type, vector)
        }
        #expect(compared > 10_000)
    }

    private func compareWithChanged(_ type: (some KafkaMessage).Type, _ vector: MessageVector) throws -> Int {
        let message = try type.init(decoding: vector.bytes, version: vector.version)
        var compared = 0
        for position in 0..<min(vector.bytes.readableBytes, 250) {
            var changed = vector.bytes
            let byte = try #require(changed.getInteger(at: position, as: UInt8.self))
            changed.setInteger(byte ^ 0x01, at: position)
            guard let other = try? type.init(decoding: changed, version: vector.version),
                try Hexadecimal.encode(other.encoded(version: vector.version)) != vector.hex
            else { continue }
            let change = "\(vector.message) version \(vector.version), byte \(position) of \(vector.hex)"
            if other == message { Issue.record("Equal: \(change)") }
            if other.hashValue == message.hashValue { Issue.record("Equal hashes: \(change)") }
            compared += 1
        }
        return compared
    }
}
