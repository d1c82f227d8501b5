import KafkaCodec
import NIOCore
import Testing

/// What a version cannot carry is refused, with the field's name, before anything is written.
@Suite struct WireWriterTests {
    private func failure(_ message: some KafkaMessage, version: Int16) -> WireError? {
        var buffer = ByteBuffer(string: "before")
        do throws(WireError) {
            try message.encode(into: &buffer, version: version)
            return nil
        } catch {
            #expect(String(buffer: buffer) == "before", "something was written although encoding failed")
            return error
        }
    }

    @Test func aFieldThatTheVersionDoesNotHaveIsNamed() {
        let request = JoinGroupRequest(groupID: "g", groupInstanceID: "i")
        let error = failure(request, version: 4)
        #expect(error?.kind == .fieldNotInVersion)
        #expect(error?.path == "JoinGroupRequest.GroupInstanceId")
        #expect(failure(request, version: 5) == nil)
    }

    @Test func anIgnorableFieldIsLeftOut() throws {
        let request = FetchRequest(maxBytes: 5, rackID: "here")
        #expect(failure(request, version: 0) == nil)
        #expect(try FetchRequest(decoding: request.encoded(version: 0), version: 0).rackID == "")
    }

    @Test func nullIsRefusedInVersionsWithoutIt() {
        // Null asks for all topics; version 0 has an empty array for that.
        let error = failure(MetadataRequest(topics: nil), version: 0)
        #expect(error?.kind == .unexpectedNull)
        #expect(error?.path == "MetadataRequest.Topics")
    }

    @Test func textTooLongForItsLengthFieldIsRefused() {
        let long = String(repeating: "x", count: 32_768)
        let error = failure(SaslHandshakeRequest(mechanism: long), version: 1)
        #expect(error?.kind == .tooLong)
        #expect(error?.value == 32_768)
        #expect(failure(SaslHandshakeRequest(mechanism: String(long.dropLast())), version: 1) == nil)
        // Compact lengths have no such limit.
        #expect(failure(FindCoordinatorRequest(key: long), version: 3) == nil)
    }

    @Test func defaultsOfFieldsComeBackInVersionsWithoutThem() throws {
        let bytes = try FetchResponse().encoded(version: 0)
        let response = try FetchResponse(decoding: bytes, version: 0)
        #expect(response.errorCode == .noError)
        #expect(response == FetchResponse())
    }
}
