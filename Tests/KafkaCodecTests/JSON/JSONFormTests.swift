import Foundation
import KafkaCodec
import KafkaCodecJSON
import NIOCore
import Testing

@Suite struct JSONFormTests {
    private func failure(_ type: (some KafkaMessage).Type, _ text: String, version: Int16) -> JSONFormError? {
        do throws(JSONFormError) {
            _ = try type.init(json: try JSONValue(parsing: Data(text.utf8)), version: version)
            return nil
        } catch {
            return error
        }
    }

    @Test func aNameThatTheVersionDoesNotKnowIsAnErrorWithItsPath() {
        let error = failure(
            MetadataRequest.self, #"{"topics":[{"name":"a","topicId":"AAAAAAAAAAAAAAAAAAAAAA"}]}"#, version: 0)
        #expect(error?.path == "MetadataRequest.topics[0].topicId")
        #expect(error?.reason == "the version has no such field")
    }

    @Test func aMissingFieldIsAnErrorUnlessItIsTagged() throws {
        let error = failure(MetadataRequest.self, #"{"topics":[{}]}"#, version: 0)
        #expect(error?.description == "MetadataRequest.topics[0].name: is missing")
        let tagged = #"{"errorCode":0,"apiKeys":[],"throttleTimeMs":0}"#
        #expect(failure(ApiVersionsResponse.self, tagged, version: 3) == nil)
    }

    @Test(arguments: [
        (#"{"topics":"x"}"#, "MetadataRequest.topics: is a string, not an array"),
        (#"{"topics":[7]}"#, "MetadataRequest.topics[0]: is a number, not an object"),
        (#"{"topics":[{"name":null}]}"#, "MetadataRequest.topics[0].name: is null, not a string"),
        (#"[]"#, "MetadataRequest: is an array, not an object"),
    ])
    func aValueOfTheWrongTypeIsAnErrorWithItsPath(text: String, description: String) {
        #expect(failure(MetadataRequest.self, text, version: 0)?.description == description)
    }

    @Test(arguments: ["40000", "-32769", "1.5", "\"7\"", "true", "9223372036854775808"])
    func aNumberOutOfRangeOrNotWholeIsAnError(number: String) {
        let error = failure(ProduceRequest.self, #"{"acks":\#(number),"timeoutMs":1,"topicData":[]}"#, version: 0)
        #expect(error?.path == "ProduceRequest.acks")
    }

    @Test func wholeNumbersOf64BitsKeepEveryDigit() throws {
        let json =
            #"{"producerId":9223372036854775807,"firstOffset":-9223372036854775808,"lastOffset":0,"lastStableOffset":1}"#
        let message = try AbortedTxn(json: JSONValue(parsing: Data(json.utf8)), version: 0)
        #expect(message.producerID == .max && message.firstOffset == .min)
        #expect(try message.json(version: 0) == json)
    }

    @Test func textIsEscapedAsJSONWants() throws {
        let request = SaslHandshakeRequest(mechanism: "a\"b\\c\n\r\t\u{1}\u{7f}é😀")
        let json = try request.json(version: 1)
        #expect(json == #"{"mechanism":"a\"b\\c\n\r\t\u0001\u007fé😀"}"#)
        #expect(try SaslHandshakeRequest(json: JSONValue(parsing: Data(json.utf8)), version: 1) == request)
    }

    @Test func whatAVersionCannotCarryHasNoJSONFormInIt() {
        let request = JoinGroupRequest(groupID: "g", groupInstanceID: "i")
        let error = #expect(throws: WireError.self) { try request.json(version: 4) }
        #expect(error?.path == "JoinGroupRequest.GroupInstanceId")
        #expect(failure(JoinGroupRequest.self, "{}", version: 99)?.reason == "there is no version 99")
    }

    @Test func bytesThatAreNotBase64AreAnError() {
        let text = #"{"authBytes":"a"}"#
        #expect(failure(SaslAuthenticateRequest.self, text, version: 0)?.reason == "is not base64")
    }

    @Test(arguments: 0..<20)
    func base64IsThatOfFoundation(count: Int) throws {
        let data = Data((0..<count).map { UInt8(($0 * 151 + 7) & 0xff) })
        let json = try SaslAuthenticateRequest(authBytes: ByteBuffer(bytes: data)).json(version: 0)
        #expect(json == #"{"authBytes":"\#(data.base64EncodedString())"}"#)
    }

    @Test func linesAreConvertedBothWaysAndErrorsKeepTheirName() {
        var writer = JSONWriter()
        #expect(
            MessageLine.encode(
                #"{"message":"HeartbeatRequest","version":0,"json":{"groupId":"g","generationId":1,"memberId":"m"}}"#,
                to: &writer))
        #expect(
            String(buffer: writer.text) == #"{"message":"HeartbeatRequest","version":0,"hex":"0001670000000100016d"}"#)
        writer.clear()
        #expect(
            MessageLine.decode(#"{"message":"HeartbeatRequest","version":0,"hex":"0001670000000100016d"}"#, to: &writer)
        )
        #expect(String(buffer: writer.text).hasSuffix(#""json":{"groupId":"g","generationId":1,"memberId":"m"}}"#))
        writer.clear()
        #expect(!MessageLine.decode(#"{"message":"HeartbeatRequest","version":0,"hex":"00"}"#, to: &writer))
        #expect(String(buffer: writer.text).hasPrefix(#"{"message":"HeartbeatRequest","version":0,"error":"#))
    }
}
