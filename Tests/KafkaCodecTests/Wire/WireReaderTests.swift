import KafkaCodec
import NIOCore
import Testing

/// The rules by which bytes are refused or let pass, on the smallest messages that show them.
@Suite struct WireReaderTests {
    private func decode<Value: KafkaMessage>(_ type: Value.Type, _ bytes: [UInt8], version: Int16) throws(WireError)
        -> Value
    {
        try Value(decoding: ByteBuffer(bytes: bytes), version: version)
    }

    private func failure(_ type: (some KafkaMessage).Type, _ bytes: [UInt8], version: Int16) -> WireError? {
        do throws(WireError) {
            _ = try type.init(decoding: ByteBuffer(bytes: bytes), version: version)
            return nil
        } catch {
            return error
        }
    }

    @Test func textThatIsNotUTF8IsRefusedWithItsPlace() {
        // SaslHandshakeRequest: an int16 length and a mechanism.
        let error = failure(SaslHandshakeRequest.self, [0, 2, 0xc3, 0x28], version: 1)
        #expect(error?.kind == .invalidUTF8)
        #expect(error?.offset == 2)
        #expect(error?.path == "SaslHandshakeRequest.Mechanism")
    }

    @Test(arguments: [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff]] as [[UInt8]])
    func overlongSurrogateAndOutOfRangeSequencesAreNotUTF8(bytes: [UInt8]) {
        let error = failure(SaslHandshakeRequest.self, [0, UInt8(bytes.count)] + bytes, version: 1)
        #expect(error?.kind == .invalidUTF8)
    }

    @Test func nullWhereItIsNotAllowedIsRefused() {
        let error = failure(SaslHandshakeRequest.self, [0xff, 0xff], version: 1)
        #expect(error?.kind == .unexpectedNull)
        #expect(error?.offset == 0)
    }

    @Test func anyNegativeLengthIsNullWhereNullIsAllowedAsInKafka() throws {
        let minusTwo: [UInt8] = [0, 3, 0, 0, 0, 0, 0, 1, 0xff, 0xfe]
        #expect(try decode(RequestHeader.self, minusTwo, version: 1).clientID == nil)
    }

    @Test func aLengthBeyondTheFrameIsRefusedBeforeAnythingIsTaken() {
        let text = failure(SaslHandshakeRequest.self, [0x7f, 0xff, 0x61], version: 1)
        #expect(text?.kind == .invalidLength)
        #expect(text?.value == 32767)
        // An array of two thousand million topics in eight bytes.
        let array = failure(MetadataRequest.self, [0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0], version: 1)
        #expect(array?.kind == .invalidLength)
        #expect(array?.value == 2_147_483_647)
        #expect(array?.path == "MetadataRequest.Topics")
        let compact = failure(MetadataRequest.self, [0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0], version: 9)
        #expect(compact?.kind == .invalidLength)
    }

    @Test func aVarintThatDoesNotEndOrDoesNotFitIsRefused() {
        let endless = failure(MetadataRequest.self, [0x80, 0x80, 0x80, 0x80, 0x80, 0x01], version: 9)
        #expect(endless?.kind == .invalidVarint)
        let tooLarge = failure(MetadataRequest.self, [0xff, 0xff, 0xff, 0xff, 0x1f], version: 9)
        #expect(tooLarge?.kind == .invalidVarint)
        let cut = failure(MetadataRequest.self, [0x80], version: 9)
        #expect(cut?.kind == .truncated)
    }

    @Test func aVarintWithNeedlessBytesIsAcceptedAsInKafka() throws {
        // Topics null in two bytes, then two booleans and no tags.
        let request = try decode(MetadataRequest.self, [0x80, 0x00, 1, 0, 0], version: 11)
        #expect(request.topics == nil)
        #expect(request.allowAutoTopicCreation)
    }

    @Test func anyByteButZeroIsTrueAsInKafka() throws {
        #expect(try decode(MetadataRequest.self, [0, 0xfe, 0, 0], version: 11).allowAutoTopicCreation)
        #expect(try !decode(MetadataRequest.self, [0, 0, 0, 0], version: 11).allowAutoTopicCreation)
    }

    @Test func bytesLeftOverAreRefused() {
        let error = failure(SaslHandshakeRequest.self, [0, 1, 0x61, 0], version: 1)
        #expect(error?.kind == .trailingBytes)
        #expect(error?.value == 1)
        #expect(error?.offset == 3)
    }

    @Test func tagsThatRepeatOrDescendAreRefused() {
        let repeated = failure(MetadataRequest.self, [0, 0, 0, 2, 7, 0, 7, 0], version: 11)
        #expect(repeated?.kind == .tagOrder)
        #expect(repeated?.value == 7)
        let descending = failure(MetadataRequest.self, [0, 0, 0, 2, 7, 0, 6, 0], version: 11)
        #expect(descending?.kind == .tagOrder)
        #expect(descending?.path == "MetadataRequest.tagged fields")
    }

    @Test func aTaggedFieldLargerThanTheFrameIsRefused() {
        let error = failure(MetadataRequest.self, [0, 0, 0, 1, 7, 100, 1], version: 11)
        #expect(error?.kind == .invalidLength)
        #expect(error?.value == 100)
    }

    @Test func aKnownTaggedFieldMustEndWhereItsSizeSays() throws {
        // ApiVersionsResponse v3: no error, no keys, throttle time 0, then tag 1 (finalized features epoch, int64).
        let start: [UInt8] = [0, 0, 1, 0, 0, 0, 0, 1, 1]
        let epoch: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 5]
        let message = try decode(ApiVersionsResponse.self, start + [8] + epoch, version: 3)
        #expect(message.finalizedFeaturesEpoch == 5)
        #expect(failure(ApiVersionsResponse.self, start + [9] + epoch + [0], version: 3)?.kind == .tagSize)
        #expect(failure(ApiVersionsResponse.self, start + [7] + epoch.dropLast(), version: 3)?.kind == .truncated)
    }

    @Test func unknownTaggedFieldsAreKeptAndWrittenBackBetweenKnownOnes() throws {
        // Tags 1 (known), 9 and 200 (unknown).
        let bytes: [UInt8] =
            [0, 0, 1, 0, 0, 0, 0, 3] + [1, 8, 0, 0, 0, 0, 0, 0, 0, 5] + [9, 2, 0xca, 0xfe] + [0xc8, 0x01, 0]
        let message = try decode(ApiVersionsResponse.self, bytes, version: 3)
        #expect(message.unknownTaggedFields.map(\.tag) == [9, 200])
        #expect(message.unknownTaggedFields[tag: 9] == ByteBuffer(bytes: [0xca, 0xfe]))
        #expect(try message.encoded(version: 3) == ByteBuffer(bytes: bytes))
    }

    @Test func anUnknownFieldUnderAKnownTagIsRefusedWhenWriting() {
        let message = ApiVersionsResponse(unknownTaggedFields: [UnknownTaggedField(tag: 1, value: ByteBuffer())])
        #expect(throws: WireError.self) { try message.encoded(version: 3) }
        let error = #expect(throws: WireError.self) { try message.encoded(version: 2) }
        #expect(error?.kind == .fieldNotInVersion)
    }

    @Test func thePathLeadsThroughArraysToTheField() {
        // MetadataResponse v0: no brokers, one topic "a" with two partitions, the second cut off.
        let partition: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
        let bytes: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0x61, 0, 0, 0, 2] + partition + partition.dropLast(2)
        let cut = failure(MetadataResponse.self, bytes, version: 0)
        // The count of partitions does not fit already: each takes eighteen bytes at least.
        #expect(cut?.path == "MetadataResponse.Topics[0].Partitions")
        let wrong: [UInt8] = Array(bytes.dropLast(2)) + [0, 0, 0, 5] + [UInt8](repeating: 0, count: 6)
        let inner = failure(MetadataResponse.self, wrong, version: 0)
        #expect(inner?.path.hasPrefix("MetadataResponse.Topics[0].Partitions[1].") == true, "\(inner?.path ?? "")")
        #expect(inner?.description.contains("Partitions[1]") == true)
    }

    @Test func aVersionThatDoesNotExistIsRefusedInBothDirections() {
        #expect(failure(FetchRequest.self, [], version: 99)?.kind == .unsupportedVersion)
        let error = #expect(throws: WireError.self) { try FetchRequest().encoded(version: -1) }
        #expect(error?.kind == .unsupportedVersion)
        #expect(error?.value == -1)
    }

    @Test func bytesComeOutAsSlicesOfTheFrame() throws {
        let records = ByteBuffer(repeating: 7, count: 1000)
        let request = ProduceRequest(
            acks: 1, timeoutMs: 1, topicData: [.init(name: "t", partitionData: [.init(index: 0, records: records)])])
        let frame = try request.encoded(version: 9)
        let decoded = try ProduceRequest(decoding: frame, version: 9)
        let slice = try #require(decoded.topicData.first?.partitionData.first?.records)
        #expect(slice == records)
        frame.withVeryUnsafeBytes { whole in
            slice.withUnsafeReadableBytes { part in
                let offset = part.baseAddress.flatMap { part in whole.baseAddress.map { part - $0 } }
                #expect(offset.map { (0..<whole.count).contains($0) } == true, "the records were copied")
            }
        }
    }
}
