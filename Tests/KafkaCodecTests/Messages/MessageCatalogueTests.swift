import KafkaCodec
import NIOCore
import TestSupport
import Testing

@Suite struct MessageCatalogueTests {
    @Test func everyKnownApiHasARequestAndAResponse() {
        #expect(ApiKey.known.count == 95)
        #expect(ApiKey.known.map(\.rawValue) == Array(0...94))
        for key in ApiKey.known {
            let request = MessageCatalogue.request(for: key)
            let response = MessageCatalogue.response(for: key)
            #expect(request?.apiKey == key && response?.apiKey == key)
            #expect(request?.validVersions == response?.validVersions, "\(key)")
            #expect(request?.messageName == "\(key)Request")
        }
        #expect(MessageCatalogue.request(for: ApiKey(rawValue: 1000)) == nil)
        #expect(ApiKey(rawValue: 1000).description == "ApiKey(1000)")
        #expect(MessageCatalogue.all.count == 281)
    }

    @Test func headerVersionsFollowTheRuleAndItsTwoExceptions() {
        #expect(FetchRequest.headerVersion(for: 11) == 1)
        #expect(FetchRequest.headerVersion(for: 12) == 2)
        #expect(FetchResponse.headerVersion(for: 11) == 0)
        #expect(FetchResponse.headerVersion(for: 12) == 1)
        #expect(ControlledShutdownRequest.headerVersion(for: 0) == 0)
        #expect(ControlledShutdownRequest.headerVersion(for: 1) == 1)
        #expect(ApiVersionsRequest.headerVersion(for: 3) == 2)
        #expect(ApiVersionsResponse.headerVersion(for: 3) == 0)
    }

    @Test func everyRequestOfTheVectorsGoesThroughAFrame() throws {
        var count = 0
        for (index, line) in try Fixtures.lines("Vectors/messages.jsonl").enumerated() where index % 5 == 0 {
            let vector = try MessageVector(line)
            guard let type = MessageCatalogue.message(named: vector.message) as? any KafkaRequest.Type else { continue }
            try roundTrip(type, vector)
            count += 1
        }
        #expect(count > 200)
    }

    private func roundTrip<Request: KafkaRequest>(_ type: Request.Type, _ vector: MessageVector) throws {
        let request = try Request(decoding: vector.bytes, version: vector.version)
        var frame = try request.frame(version: vector.version, correlationID: 77, clientID: "me")
        let length = frame.readInteger(as: Int32.self)
        #expect(length.map(Int.init) == frame.readableBytes)
        let decoded = try MessageCatalogue.decodeRequest(frame)
        #expect(decoded.header.correlationID == 77)
        #expect(decoded.header.requestApiKey == Request.apiKey)
        #expect(decoded.message as? Request == request)
    }

    @Test func aResponseGoesThroughAFrame() throws {
        let response = MetadataResponse(clusterID: "c", controllerID: 3)
        for version in MetadataResponse.validVersions where version >= 2 {
            var frame = try response.frame(version: version, correlationID: -5)
            let length = frame.readInteger(as: Int32.self)
            #expect(length.map(Int.init) == frame.readableBytes)
            let decoded = try MessageCatalogue.decodeResponse(frame, to: .metadata, version: version)
            #expect(decoded.header.correlationID == -5)
            #expect(decoded.message as? MetadataResponse == response)
        }
    }

    @Test func aFrameOfAnUnknownApiOrVersionIsTold() {
        let unknownAPI = ByteBuffer(bytes: [3, 0xe8, 0, 0, 0, 0, 0, 1])
        #expect(throws: WireError(kind: .unknownAPI, offset: 0, value: 1000)) {
            try MessageCatalogue.decodeRequest(unknownAPI)
        }
        let unknownVersion = ByteBuffer(bytes: [0, 1, 0, 99, 0, 0, 0, 1])
        let error = #expect(throws: WireError.self) { try MessageCatalogue.decodeRequest(unknownVersion) }
        #expect(error?.kind == .unsupportedVersion)
        #expect(throws: WireError.self) { try MessageCatalogue.decodeRequest(ByteBuffer(bytes: [0, 1])) }
    }

    @Test func offsetsOfErrorsCountFromTheStartOfTheFrame() throws {
        var frame = try SaslHandshakeRequest(mechanism: "PLAIN").frame(version: 1, correlationID: 1, clientID: "ab")
        frame.moveReaderIndex(forwardBy: 4)
        frame.setInteger(0xff as UInt8, at: frame.writerIndex - 1)
        let error = #expect(throws: WireError.self) { try MessageCatalogue.decodeRequest(frame) }
        // Header: 2 + 2 + 4 + 2 + 2 bytes; then the length of the mechanism.
        #expect(error?.offset == 14)
        #expect(error?.kind == .invalidUTF8)
    }

    @Test func internalTopicRecordsAreFoundByTheirType() {
        #expect(MessageCatalogue.groupRecordKey(type: 1) == OffsetCommitKey.self)
        #expect(MessageCatalogue.groupRecordValue(type: 2) == GroupMetadataValue.self)
        #expect(MessageCatalogue.transactionRecordValue(type: 0) == TransactionLogValue.self)
        #expect(MessageCatalogue.metadataRecord(type: TopicRecord.recordType) == TopicRecord.self)
        #expect(MessageCatalogue.shareRecordKey(type: 99) == nil)
    }
}
