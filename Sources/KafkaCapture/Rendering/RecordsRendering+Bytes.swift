import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Bytes inside of messages whose meaning the protocol's schema does not say.
extension RecordsRendering {
    func write(bytes: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool {
        switch path.description {
        case "JoinGroupRequest.JoinGroupRequestProtocol.Metadata",
            "JoinGroupResponse.JoinGroupResponseMember.Metadata",
            "DescribeGroupsResponse.DescribedGroupMember.MemberMetadata",
            "GroupMetadataValue.MemberMetadata.subscription",
            "ConsumerGroupMemberMetadataValue.ClassicProtocol.Metadata":
            return write(ConsumerProtocolSubscription.self, bytes, to: &json)
        case "SyncGroupRequest.SyncGroupRequestAssignment.Assignment", "SyncGroupResponse.Assignment",
            "DescribeGroupsResponse.DescribedGroupMember.MemberAssignment",
            "GroupMetadataValue.MemberMetadata.assignment":
            return write(ConsumerProtocolAssignment.self, bytes, to: &json)
        case "EnvelopeRequest.RequestData":
            return write(envelope: bytes, to: &json)
        case "EnvelopeResponse.ResponseData":
            // It may answer a request with secrets in it, and does not say which request it answers.
            return hide(bytes, to: &json)
        case "SaslAuthenticateRequest.AuthBytes", "SaslAuthenticateResponse.AuthBytes",
            "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.Salt",
            "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.SaltedPassword",
            "UserScramCredentialRecord.Salt", "UserScramCredentialRecord.ServerKey",
            "UserScramCredentialRecord.StoredKey", "CreateDelegationTokenResponse.Hmac",
            "DescribeDelegationTokenResponse.DescribedDelegationToken.Hmac", "ExpireDelegationTokenRequest.Hmac",
            "RenewDelegationTokenRequest.Hmac":
            return hide(bytes, to: &json)
        default:
            return false
        }
    }

    func topicName(of id: KafkaUUID) -> String? { context.topicNames[id] }

    private func hide(_ bytes: ByteBuffer, to json: inout JSONWriter) -> Bool {
        guard !showsSecrets, bytes.readableBytes > 0 else { return false }
        json.string(Self.hidden(bytes.readableBytes))
        return true
    }

    /// A request that a broker passes on to the controller (KIP-590): its header and body.
    private func write(envelope bytes: ByteBuffer, to json: inout JSONWriter) -> Bool {
        guard let request = try? MessageCatalogue.decodeRequest(bytes),
            let structure = request.message as? any JSONStructure, !(request.message is EnvelopeRequest)
        else { return hide(bytes, to: &json) }
        json.beginObject()
        json.string("api", request.header.requestApiKey.description)
        json.integer("apiVersion", request.header.requestApiVersion)
        json.integer("correlationId", request.header.correlationID)
        json.string("clientId", request.header.clientID)
        json.name("body")
        structure.writeJSON(to: &json, version: request.header.requestApiVersion)
        json.endObject()
        return true
    }

    /// Writes what consumers put into the bytes that a group's protocol leaves to its members: a version and fields.
    private func write<Part: KafkaMessage & JSONStructure>(
        _ type: Part.Type, _ bytes: ByteBuffer, to json: inout JSONWriter
    ) -> Bool {
        guard context.protocolType ?? "consumer" == "consumer", let part = ConsumerProtocol.read(type, bytes) else {
            return false
        }
        json.beginObject()
        json.integer("version", part.version)
        json.name("data")
        part.message.writeJSON(to: &json, version: part.readVersion)
        json.endObject()
        return true
    }
}
