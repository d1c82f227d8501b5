import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Bytes inside of messages whose meaning the protocol's schema does not say.
extension RecordsRendering {
    /// What stands in a field of bytes.
    enum Content {
        case subscription
        case assignment
        case request
        case secret
    }

    /// The fields of bytes whose content is known, by message, structure and field.
    static let contents: [String: Content] = [
        "JoinGroupRequest.JoinGroupRequestProtocol.Metadata": .subscription,
        "JoinGroupResponse.JoinGroupResponseMember.Metadata": .subscription,
        "DescribeGroupsResponse.DescribedGroupMember.MemberMetadata": .subscription,
        "GroupMetadataValue.MemberMetadata.subscription": .subscription,
        "ConsumerGroupMemberMetadataValue.ClassicProtocol.Metadata": .subscription,
        "SyncGroupRequest.SyncGroupRequestAssignment.Assignment": .assignment,
        "SyncGroupResponse.Assignment": .assignment,
        "DescribeGroupsResponse.DescribedGroupMember.MemberAssignment": .assignment,
        "GroupMetadataValue.MemberMetadata.assignment": .assignment,
        "EnvelopeRequest.RequestData": .request,
        // It may answer a request with secrets in it, and does not say which request it answers.
        "EnvelopeResponse.ResponseData": .secret,
        "SaslAuthenticateRequest.AuthBytes": .secret,
        "SaslAuthenticateResponse.AuthBytes": .secret,
        "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.Salt": .secret,
        "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.SaltedPassword": .secret,
        "UserScramCredentialRecord.Salt": .secret,
        "UserScramCredentialRecord.ServerKey": .secret,
        "UserScramCredentialRecord.StoredKey": .secret,
        "CreateDelegationTokenResponse.Hmac": .secret,
        "DescribeDelegationTokenResponse.DescribedDelegationToken.Hmac": .secret,
        "ExpireDelegationTokenRequest.Hmac": .secret,
        "RenewDelegationTokenRequest.Hmac": .secret,
    ]

    func write(bytes: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool {
        switch Self.contents[path.description] {
        case .subscription: write(ConsumerProtocolSubscription.self, bytes, to: &json)
        case .assignment: write(ConsumerProtocolAssignment.self, bytes, to: &json)
        case .request: write(envelope: bytes, to: &json)
        case .secret: hide(bytes, to: &json)
        case nil: false
        }
    }

    func topicName(of id: KafkaUUID) -> String? { context.topicNames[id] }

    /// Writes the number of bytes in the place of secret ones; false when they are to be shown, or there are none.
    func hide(_ bytes: ByteBuffer, to json: inout JSONWriter) -> Bool {
        guard !showsSecrets, bytes.readableBytes > 0 else { return false }
        json.string(Self.hidden(bytes.readableBytes))
        return true
    }

    /// A request that a broker passes on to the controller (KIP-590): its header and body.
    private func write(envelope bytes: ByteBuffer, to json: inout JSONWriter) -> Bool {
        guard let request = try? MessageCatalogue.decodeRequest(bytes), !(request.message is EnvelopeRequest),
            let structure = shown(request.message)
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
