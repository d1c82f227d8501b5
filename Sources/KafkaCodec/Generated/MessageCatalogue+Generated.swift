// Generated from the protocol schema by Tools/generate. Do not edit.

extension MessageCatalogue {
    /// Every message, in the order of their names.
    public static let all: [any KafkaMessage.Type] = [
        AbortTransactionRecord.self,
        AbortedTxn.self,
        AccessControlEntryRecord.self,
        AddOffsetsToTxnRequest.self,
        AddOffsetsToTxnResponse.self,
        AddPartitionsToTxnRequest.self,
        AddPartitionsToTxnResponse.self,
        AddRaftVoterRequest.self,
        AddRaftVoterResponse.self,
        AllocateProducerIdsRequest.self,
        AllocateProducerIdsResponse.self,
        AlterClientQuotasRequest.self,
        AlterClientQuotasResponse.self,
        AlterConfigsRequest.self,
        AlterConfigsResponse.self,
        AlterPartitionReassignmentsRequest.self,
        AlterPartitionReassignmentsResponse.self,
        AlterPartitionRequest.self,
        AlterPartitionResponse.self,
        AlterReplicaLogDirsRequest.self,
        AlterReplicaLogDirsResponse.self,
        AlterShareGroupOffsetsRequest.self,
        AlterShareGroupOffsetsResponse.self,
        AlterUserScramCredentialsRequest.self,
        AlterUserScramCredentialsResponse.self,
        ApiVersionsRequest.self,
        ApiVersionsResponse.self,
        AssignReplicasToDirsRequest.self,
        AssignReplicasToDirsResponse.self,
        BeginQuorumEpochRequest.self,
        BeginQuorumEpochResponse.self,
        BeginTransactionRecord.self,
        BrokerHeartbeatRequest.self,
        BrokerHeartbeatResponse.self,
        BrokerRegistrationChangeRecord.self,
        BrokerRegistrationRequest.self,
        BrokerRegistrationResponse.self,
        ClearElrRecord.self,
        ClientQuotaRecord.self,
        ConfigRecord.self,
        ConsumerGroupCurrentMemberAssignmentKey.self,
        ConsumerGroupCurrentMemberAssignmentValue.self,
        ConsumerGroupDescribeRequest.self,
        ConsumerGroupDescribeResponse.self,
        ConsumerGroupHeartbeatRequest.self,
        ConsumerGroupHeartbeatResponse.self,
        ConsumerGroupMemberMetadataKey.self,
        ConsumerGroupMemberMetadataValue.self,
        ConsumerGroupMetadataKey.self,
        ConsumerGroupMetadataValue.self,
        ConsumerGroupPartitionMetadataKey.self,
        ConsumerGroupPartitionMetadataValue.self,
        ConsumerGroupRegularExpressionKey.self,
        ConsumerGroupRegularExpressionValue.self,
        ConsumerGroupTargetAssignmentMemberKey.self,
        ConsumerGroupTargetAssignmentMemberValue.self,
        ConsumerGroupTargetAssignmentMetadataKey.self,
        ConsumerGroupTargetAssignmentMetadataValue.self,
        ConsumerProtocolAssignment.self,
        ConsumerProtocolSubscription.self,
        ControlRecordTypeSchema.self,
        ControlledShutdownRequest.self,
        ControlledShutdownResponse.self,
        ControllerRegistrationRequest.self,
        ControllerRegistrationResponse.self,
        CreateAclsRequest.self,
        CreateAclsResponse.self,
        CreateDelegationTokenRequest.self,
        CreateDelegationTokenResponse.self,
        CreatePartitionsRequest.self,
        CreatePartitionsResponse.self,
        CreateTopicsRequest.self,
        CreateTopicsResponse.self,
        DefaultPrincipalData.self,
        DelegationTokenRecord.self,
        DeleteAclsRequest.self,
        DeleteAclsResponse.self,
        DeleteGroupsRequest.self,
        DeleteGroupsResponse.self,
        DeleteRecordsRequest.self,
        DeleteRecordsResponse.self,
        DeleteShareGroupOffsetsRequest.self,
        DeleteShareGroupOffsetsResponse.self,
        DeleteShareGroupStateRequest.self,
        DeleteShareGroupStateResponse.self,
        DeleteTopicsRequest.self,
        DeleteTopicsResponse.self,
        DescribeAclsRequest.self,
        DescribeAclsResponse.self,
        DescribeClientQuotasRequest.self,
        DescribeClientQuotasResponse.self,
        DescribeClusterRequest.self,
        DescribeClusterResponse.self,
        DescribeConfigsRequest.self,
        DescribeConfigsResponse.self,
        DescribeDelegationTokenRequest.self,
        DescribeDelegationTokenResponse.self,
        DescribeGroupsRequest.self,
        DescribeGroupsResponse.self,
        DescribeLogDirsRequest.self,
        DescribeLogDirsResponse.self,
        DescribeProducersRequest.self,
        DescribeProducersResponse.self,
        DescribeQuorumRequest.self,
        DescribeQuorumResponse.self,
        DescribeShareGroupOffsetsRequest.self,
        DescribeShareGroupOffsetsResponse.self,
        DescribeTopicPartitionsRequest.self,
        DescribeTopicPartitionsResponse.self,
        DescribeTransactionsRequest.self,
        DescribeTransactionsResponse.self,
        DescribeUserScramCredentialsRequest.self,
        DescribeUserScramCredentialsResponse.self,
        ElectLeadersRequest.self,
        ElectLeadersResponse.self,
        EndQuorumEpochRequest.self,
        EndQuorumEpochResponse.self,
        EndTransactionRecord.self,
        EndTxnMarker.self,
        EndTxnRequest.self,
        EndTxnResponse.self,
        EnvelopeRequest.self,
        EnvelopeResponse.self,
        ExpireDelegationTokenRequest.self,
        ExpireDelegationTokenResponse.self,
        FeatureLevelRecord.self,
        FenceBrokerRecord.self,
        FetchRequest.self,
        FetchResponse.self,
        FetchSnapshotRequest.self,
        FetchSnapshotResponse.self,
        FindCoordinatorRequest.self,
        FindCoordinatorResponse.self,
        GetTelemetrySubscriptionsRequest.self,
        GetTelemetrySubscriptionsResponse.self,
        GroupMetadataKey.self,
        GroupMetadataValue.self,
        HeartbeatRequest.self,
        HeartbeatResponse.self,
        IncrementalAlterConfigsRequest.self,
        IncrementalAlterConfigsResponse.self,
        InitProducerIdRequest.self,
        InitProducerIdResponse.self,
        InitializeShareGroupStateRequest.self,
        InitializeShareGroupStateResponse.self,
        JoinGroupRequest.self,
        JoinGroupResponse.self,
        KRaftVersionRecord.self,
        LeaderAndIsrRequest.self,
        LeaderAndIsrResponse.self,
        LeaderChangeMessage.self,
        LeaveGroupRequest.self,
        LeaveGroupResponse.self,
        LegacyOffsetCommitKey.self,
        LegacyOffsetCommitValue.self,
        ListConfigResourcesRequest.self,
        ListConfigResourcesResponse.self,
        ListGroupsRequest.self,
        ListGroupsResponse.self,
        ListOffsetsRequest.self,
        ListOffsetsResponse.self,
        ListPartitionReassignmentsRequest.self,
        ListPartitionReassignmentsResponse.self,
        ListTransactionsRequest.self,
        ListTransactionsResponse.self,
        MetadataRequest.self,
        MetadataResponse.self,
        NoOpRecord.self,
        OffsetCommitKey.self,
        OffsetCommitRequest.self,
        OffsetCommitResponse.self,
        OffsetCommitValue.self,
        OffsetDeleteRequest.self,
        OffsetDeleteResponse.self,
        OffsetFetchRequest.self,
        OffsetFetchResponse.self,
        OffsetForLeaderEpochRequest.self,
        OffsetForLeaderEpochResponse.self,
        PartitionChangeRecord.self,
        PartitionRecord.self,
        ProduceRequest.self,
        ProduceResponse.self,
        ProducerIdsRecord.self,
        PushTelemetryRequest.self,
        PushTelemetryResponse.self,
        QuorumStateData.self,
        ReadShareGroupStateRequest.self,
        ReadShareGroupStateResponse.self,
        ReadShareGroupStateSummaryRequest.self,
        ReadShareGroupStateSummaryResponse.self,
        RegisterBrokerRecord.self,
        RegisterControllerRecord.self,
        RemoveAccessControlEntryRecord.self,
        RemoveDelegationTokenRecord.self,
        RemoveRaftVoterRequest.self,
        RemoveRaftVoterResponse.self,
        RemoveTopicRecord.self,
        RemoveUserScramCredentialRecord.self,
        RenewDelegationTokenRequest.self,
        RenewDelegationTokenResponse.self,
        RequestHeader.self,
        ResponseHeader.self,
        SaslAuthenticateRequest.self,
        SaslAuthenticateResponse.self,
        SaslHandshakeRequest.self,
        SaslHandshakeResponse.self,
        ShareAcknowledgeRequest.self,
        ShareAcknowledgeResponse.self,
        ShareFetchRequest.self,
        ShareFetchResponse.self,
        ShareGroupCurrentMemberAssignmentKey.self,
        ShareGroupCurrentMemberAssignmentValue.self,
        ShareGroupDescribeRequest.self,
        ShareGroupDescribeResponse.self,
        ShareGroupHeartbeatRequest.self,
        ShareGroupHeartbeatResponse.self,
        ShareGroupMemberMetadataKey.self,
        ShareGroupMemberMetadataValue.self,
        ShareGroupMetadataKey.self,
        ShareGroupMetadataValue.self,
        ShareGroupStatePartitionMetadataKey.self,
        ShareGroupStatePartitionMetadataValue.self,
        ShareGroupTargetAssignmentMemberKey.self,
        ShareGroupTargetAssignmentMemberValue.self,
        ShareGroupTargetAssignmentMetadataKey.self,
        ShareGroupTargetAssignmentMetadataValue.self,
        ShareSnapshotKey.self,
        ShareSnapshotValue.self,
        ShareUpdateKey.self,
        ShareUpdateValue.self,
        SnapshotFooterRecord.self,
        SnapshotHeaderRecord.self,
        StopReplicaRequest.self,
        StopReplicaResponse.self,
        StreamsGroupCurrentMemberAssignmentKey.self,
        StreamsGroupCurrentMemberAssignmentValue.self,
        StreamsGroupDescribeRequest.self,
        StreamsGroupDescribeResponse.self,
        StreamsGroupHeartbeatRequest.self,
        StreamsGroupHeartbeatResponse.self,
        StreamsGroupMemberMetadataKey.self,
        StreamsGroupMemberMetadataValue.self,
        StreamsGroupMetadataKey.self,
        StreamsGroupMetadataValue.self,
        StreamsGroupTargetAssignmentMemberKey.self,
        StreamsGroupTargetAssignmentMemberValue.self,
        StreamsGroupTargetAssignmentMetadataKey.self,
        StreamsGroupTargetAssignmentMetadataValue.self,
        StreamsGroupTopologyDescriptionUpdateRequest.self,
        StreamsGroupTopologyDescriptionUpdateResponse.self,
        StreamsGroupTopologyKey.self,
        StreamsGroupTopologyValue.self,
        SyncGroupRequest.self,
        SyncGroupResponse.self,
        TopicRecord.self,
        TransactionLogKey.self,
        TransactionLogValue.self,
        TxnOffsetCommitRequest.self,
        TxnOffsetCommitResponse.self,
        UnfenceBrokerRecord.self,
        UnregisterBrokerRecord.self,
        UnregisterBrokerRequest.self,
        UnregisterBrokerResponse.self,
        UnregisterControllerRecord.self,
        UnregisterControllerRequest.self,
        UnregisterControllerResponse.self,
        UpdateFeaturesRequest.self,
        UpdateFeaturesResponse.self,
        UpdateMetadataRequest.self,
        UpdateMetadataResponse.self,
        UpdateRaftVoterRequest.self,
        UpdateRaftVoterResponse.self,
        UserScramCredentialRecord.self,
        VoteRequest.self,
        VoteResponse.self,
        VotersRecord.self,
        WriteShareGroupStateRequest.self,
        WriteShareGroupStateResponse.self,
        WriteTxnMarkersRequest.self,
        WriteTxnMarkersResponse.self,
        ZkMigrationStateRecord.self,
    ]

    /// The request type of an API, nil for an API that this kit does not know.
    public static func request(for apiKey: ApiKey) -> (any KafkaRequest.Type)? {
        switch apiKey.rawValue {
        case 0:
            return ProduceRequest.self
        case 1:
            return FetchRequest.self
        case 2:
            return ListOffsetsRequest.self
        case 3:
            return MetadataRequest.self
        case 4:
            return LeaderAndIsrRequest.self
        case 5:
            return StopReplicaRequest.self
        case 6:
            return UpdateMetadataRequest.self
        case 7:
            return ControlledShutdownRequest.self
        case 8:
            return OffsetCommitRequest.self
        case 9:
            return OffsetFetchRequest.self
        case 10:
            return FindCoordinatorRequest.self
        case 11:
            return JoinGroupRequest.self
        case 12:
            return HeartbeatRequest.self
        case 13:
            return LeaveGroupRequest.self
        case 14:
            return SyncGroupRequest.self
        case 15:
            return DescribeGroupsRequest.self
        case 16:
            return ListGroupsRequest.self
        case 17:
            return SaslHandshakeRequest.self
        case 18:
            return ApiVersionsRequest.self
        case 19:
            return CreateTopicsRequest.self
        case 20:
            return DeleteTopicsRequest.self
        case 21:
            return DeleteRecordsRequest.self
        case 22:
            return InitProducerIdRequest.self
        case 23:
            return OffsetForLeaderEpochRequest.self
        case 24:
            return AddPartitionsToTxnRequest.self
        case 25:
            return AddOffsetsToTxnRequest.self
        case 26:
            return EndTxnRequest.self
        case 27:
            return WriteTxnMarkersRequest.self
        case 28:
            return TxnOffsetCommitRequest.self
        case 29:
            return DescribeAclsRequest.self
        case 30:
            return CreateAclsRequest.self
        case 31:
            return DeleteAclsRequest.self
        case 32:
            return DescribeConfigsRequest.self
        case 33:
            return AlterConfigsRequest.self
        case 34:
            return AlterReplicaLogDirsRequest.self
        case 35:
            return DescribeLogDirsRequest.self
        case 36:
            return SaslAuthenticateRequest.self
        case 37:
            return CreatePartitionsRequest.self
        case 38:
            return CreateDelegationTokenRequest.self
        case 39:
            return RenewDelegationTokenRequest.self
        case 40:
            return ExpireDelegationTokenRequest.self
        case 41:
            return DescribeDelegationTokenRequest.self
        case 42:
            return DeleteGroupsRequest.self
        case 43:
            return ElectLeadersRequest.self
        case 44:
            return IncrementalAlterConfigsRequest.self
        case 45:
            return AlterPartitionReassignmentsRequest.self
        case 46:
            return ListPartitionReassignmentsRequest.self
        case 47:
            return OffsetDeleteRequest.self
        case 48:
            return DescribeClientQuotasRequest.self
        case 49:
            return AlterClientQuotasRequest.self
        case 50:
            return DescribeUserScramCredentialsRequest.self
        case 51:
            return AlterUserScramCredentialsRequest.self
        case 52:
            return VoteRequest.self
        case 53:
            return BeginQuorumEpochRequest.self
        case 54:
            return EndQuorumEpochRequest.self
        case 55:
            return DescribeQuorumRequest.self
        case 56:
            return AlterPartitionRequest.self
        case 57:
            return UpdateFeaturesRequest.self
        case 58:
            return EnvelopeRequest.self
        case 59:
            return FetchSnapshotRequest.self
        case 60:
            return DescribeClusterRequest.self
        case 61:
            return DescribeProducersRequest.self
        case 62:
            return BrokerRegistrationRequest.self
        case 63:
            return BrokerHeartbeatRequest.self
        case 64:
            return UnregisterBrokerRequest.self
        case 65:
            return DescribeTransactionsRequest.self
        case 66:
            return ListTransactionsRequest.self
        case 67:
            return AllocateProducerIdsRequest.self
        case 68:
            return ConsumerGroupHeartbeatRequest.self
        case 69:
            return ConsumerGroupDescribeRequest.self
        case 70:
            return ControllerRegistrationRequest.self
        case 71:
            return GetTelemetrySubscriptionsRequest.self
        case 72:
            return PushTelemetryRequest.self
        case 73:
            return AssignReplicasToDirsRequest.self
        case 74:
            return ListConfigResourcesRequest.self
        case 75:
            return DescribeTopicPartitionsRequest.self
        case 76:
            return ShareGroupHeartbeatRequest.self
        case 77:
            return ShareGroupDescribeRequest.self
        case 78:
            return ShareFetchRequest.self
        case 79:
            return ShareAcknowledgeRequest.self
        case 80:
            return AddRaftVoterRequest.self
        case 81:
            return RemoveRaftVoterRequest.self
        case 82:
            return UpdateRaftVoterRequest.self
        case 83:
            return InitializeShareGroupStateRequest.self
        case 84:
            return ReadShareGroupStateRequest.self
        case 85:
            return WriteShareGroupStateRequest.self
        case 86:
            return DeleteShareGroupStateRequest.self
        case 87:
            return ReadShareGroupStateSummaryRequest.self
        case 88:
            return StreamsGroupHeartbeatRequest.self
        case 89:
            return StreamsGroupDescribeRequest.self
        case 90:
            return DescribeShareGroupOffsetsRequest.self
        case 91:
            return AlterShareGroupOffsetsRequest.self
        case 92:
            return DeleteShareGroupOffsetsRequest.self
        case 93:
            return StreamsGroupTopologyDescriptionUpdateRequest.self
        case 94:
            return UnregisterControllerRequest.self
        default:
            return nil
        }
    }

    /// The response type of an API, nil for an API that this kit does not know.
    public static func response(for apiKey: ApiKey) -> (any KafkaResponse.Type)? {
        switch apiKey.rawValue {
        case 0:
            return ProduceResponse.self
        case 1:
            return FetchResponse.self
        case 2:
            return ListOffsetsResponse.self
        case 3:
            return MetadataResponse.self
        case 4:
            return LeaderAndIsrResponse.self
        case 5:
            return StopReplicaResponse.self
        case 6:
            return UpdateMetadataResponse.self
        case 7:
            return ControlledShutdownResponse.self
        case 8:
            return OffsetCommitResponse.self
        case 9:
            return OffsetFetchResponse.self
        case 10:
            return FindCoordinatorResponse.self
        case 11:
            return JoinGroupResponse.self
        case 12:
            return HeartbeatResponse.self
        case 13:
            return LeaveGroupResponse.self
        case 14:
            return SyncGroupResponse.self
        case 15:
            return DescribeGroupsResponse.self
        case 16:
            return ListGroupsResponse.self
        case 17:
            return SaslHandshakeResponse.self
        case 18:
            return ApiVersionsResponse.self
        case 19:
            return CreateTopicsResponse.self
        case 20:
            return DeleteTopicsResponse.self
        case 21:
            return DeleteRecordsResponse.self
        case 22:
            return InitProducerIdResponse.self
        case 23:
            return OffsetForLeaderEpochResponse.self
        case 24:
            return AddPartitionsToTxnResponse.self
        case 25:
            return AddOffsetsToTxnResponse.self
        case 26:
            return EndTxnResponse.self
        case 27:
            return WriteTxnMarkersResponse.self
        case 28:
            return TxnOffsetCommitResponse.self
        case 29:
            return DescribeAclsResponse.self
        case 30:
            return CreateAclsResponse.self
        case 31:
            return DeleteAclsResponse.self
        case 32:
            return DescribeConfigsResponse.self
        case 33:
            return AlterConfigsResponse.self
        case 34:
            return AlterReplicaLogDirsResponse.self
        case 35:
            return DescribeLogDirsResponse.self
        case 36:
            return SaslAuthenticateResponse.self
        case 37:
            return CreatePartitionsResponse.self
        case 38:
            return CreateDelegationTokenResponse.self
        case 39:
            return RenewDelegationTokenResponse.self
        case 40:
            return ExpireDelegationTokenResponse.self
        case 41:
            return DescribeDelegationTokenResponse.self
        case 42:
            return DeleteGroupsResponse.self
        case 43:
            return ElectLeadersResponse.self
        case 44:
            return IncrementalAlterConfigsResponse.self
        case 45:
            return AlterPartitionReassignmentsResponse.self
        case 46:
            return ListPartitionReassignmentsResponse.self
        case 47:
            return OffsetDeleteResponse.self
        case 48:
            return DescribeClientQuotasResponse.self
        case 49:
            return AlterClientQuotasResponse.self
        case 50:
            return DescribeUserScramCredentialsResponse.self
        case 51:
            return AlterUserScramCredentialsResponse.self
        case 52:
            return VoteResponse.self
        case 53:
            return BeginQuorumEpochResponse.self
        case 54:
            return EndQuorumEpochResponse.self
        case 55:
            return DescribeQuorumResponse.self
        case 56:
            return AlterPartitionResponse.self
        case 57:
            return UpdateFeaturesResponse.self
        case 58:
            return EnvelopeResponse.self
        case 59:
            return FetchSnapshotResponse.self
        case 60:
            return DescribeClusterResponse.self
        case 61:
            return DescribeProducersResponse.self
        case 62:
            return BrokerRegistrationResponse.self
        case 63:
            return BrokerHeartbeatResponse.self
        case 64:
            return UnregisterBrokerResponse.self
        case 65:
            return DescribeTransactionsResponse.self
        case 66:
            return ListTransactionsResponse.self
        case 67:
            return AllocateProducerIdsResponse.self
        case 68:
            return ConsumerGroupHeartbeatResponse.self
        case 69:
            return ConsumerGroupDescribeResponse.self
        case 70:
            return ControllerRegistrationResponse.self
        case 71:
            return GetTelemetrySubscriptionsResponse.self
        case 72:
            return PushTelemetryResponse.self
        case 73:
            return AssignReplicasToDirsResponse.self
        case 74:
            return ListConfigResourcesResponse.self
        case 75:
            return DescribeTopicPartitionsResponse.self
        case 76:
            return ShareGroupHeartbeatResponse.self
        case 77:
            return ShareGroupDescribeResponse.self
        case 78:
            return ShareFetchResponse.self
        case 79:
            return ShareAcknowledgeResponse.self
        case 80:
            return AddRaftVoterResponse.self
        case 81:
            return RemoveRaftVoterResponse.self
        case 82:
            return UpdateRaftVoterResponse.self
        case 83:
            return InitializeShareGroupStateResponse.self
        case 84:
            return ReadShareGroupStateResponse.self
        case 85:
            return WriteShareGroupStateResponse.self
        case 86:
            return DeleteShareGroupStateResponse.self
        case 87:
            return ReadShareGroupStateSummaryResponse.self
        case 88:
            return StreamsGroupHeartbeatResponse.self
        case 89:
            return StreamsGroupDescribeResponse.self
        case 90:
            return DescribeShareGroupOffsetsResponse.self
        case 91:
            return AlterShareGroupOffsetsResponse.self
        case 92:
            return DeleteShareGroupOffsetsResponse.self
        case 93:
            return StreamsGroupTopologyDescriptionUpdateResponse.self
        case 94:
            return UnregisterControllerResponse.self
        default:
            return nil
        }
    }

    /// The cluster metadata record of a type (KIP-631), nil for a type that this kit does not know.
    public static func metadataRecord(type: Int16) -> (any KafkaRecordMessage.Type)? {
        switch type {
        case 0:
            return RegisterBrokerRecord.self
        case 1:
            return UnregisterBrokerRecord.self
        case 2:
            return TopicRecord.self
        case 3:
            return PartitionRecord.self
        case 4:
            return ConfigRecord.self
        case 5:
            return PartitionChangeRecord.self
        case 7:
            return FenceBrokerRecord.self
        case 8:
            return UnfenceBrokerRecord.self
        case 9:
            return RemoveTopicRecord.self
        case 10:
            return DelegationTokenRecord.self
        case 11:
            return UserScramCredentialRecord.self
        case 12:
            return FeatureLevelRecord.self
        case 14:
            return ClientQuotaRecord.self
        case 15:
            return ProducerIdsRecord.self
        case 17:
            return BrokerRegistrationChangeRecord.self
        case 18:
            return AccessControlEntryRecord.self
        case 19:
            return RemoveAccessControlEntryRecord.self
        case 20:
            return NoOpRecord.self
        case 21:
            return ZkMigrationStateRecord.self
        case 22:
            return RemoveUserScramCredentialRecord.self
        case 23:
            return BeginTransactionRecord.self
        case 24:
            return EndTransactionRecord.self
        case 25:
            return AbortTransactionRecord.self
        case 26:
            return RemoveDelegationTokenRecord.self
        case 27:
            return RegisterControllerRecord.self
        case 28:
            return ClearElrRecord.self
        case 29:
            return UnregisterControllerRecord.self
        default:
            return nil
        }
    }

    /// The key of a record type in the group coordinator's internal topic, nil for a type that this kit does not know.
    public static func groupRecordKey(type: Int16) -> (any KafkaRecordMessage.Type)? {
        switch type {
        case 0:
            return LegacyOffsetCommitKey.self
        case 1:
            return OffsetCommitKey.self
        case 2:
            return GroupMetadataKey.self
        case 3:
            return ConsumerGroupMetadataKey.self
        case 4:
            return ConsumerGroupPartitionMetadataKey.self
        case 5:
            return ConsumerGroupMemberMetadataKey.self
        case 6:
            return ConsumerGroupTargetAssignmentMetadataKey.self
        case 7:
            return ConsumerGroupTargetAssignmentMemberKey.self
        case 8:
            return ConsumerGroupCurrentMemberAssignmentKey.self
        case 10:
            return ShareGroupMemberMetadataKey.self
        case 11:
            return ShareGroupMetadataKey.self
        case 12:
            return ShareGroupTargetAssignmentMetadataKey.self
        case 13:
            return ShareGroupTargetAssignmentMemberKey.self
        case 14:
            return ShareGroupCurrentMemberAssignmentKey.self
        case 15:
            return ShareGroupStatePartitionMetadataKey.self
        case 16:
            return ConsumerGroupRegularExpressionKey.self
        case 17:
            return StreamsGroupMetadataKey.self
        case 19:
            return StreamsGroupMemberMetadataKey.self
        case 20:
            return StreamsGroupTargetAssignmentMetadataKey.self
        case 21:
            return StreamsGroupTargetAssignmentMemberKey.self
        case 22:
            return StreamsGroupCurrentMemberAssignmentKey.self
        case 23:
            return StreamsGroupTopologyKey.self
        default:
            return nil
        }
    }

    /// The value of a record type in the group coordinator's internal topic, nil for a type that this kit does not
    /// know.
    public static func groupRecordValue(type: Int16) -> (any KafkaRecordMessage.Type)? {
        switch type {
        case 0:
            return LegacyOffsetCommitValue.self
        case 1:
            return OffsetCommitValue.self
        case 2:
            return GroupMetadataValue.self
        case 3:
            return ConsumerGroupMetadataValue.self
        case 4:
            return ConsumerGroupPartitionMetadataValue.self
        case 5:
            return ConsumerGroupMemberMetadataValue.self
        case 6:
            return ConsumerGroupTargetAssignmentMetadataValue.self
        case 7:
            return ConsumerGroupTargetAssignmentMemberValue.self
        case 8:
            return ConsumerGroupCurrentMemberAssignmentValue.self
        case 10:
            return ShareGroupMemberMetadataValue.self
        case 11:
            return ShareGroupMetadataValue.self
        case 12:
            return ShareGroupTargetAssignmentMetadataValue.self
        case 13:
            return ShareGroupTargetAssignmentMemberValue.self
        case 14:
            return ShareGroupCurrentMemberAssignmentValue.self
        case 15:
            return ShareGroupStatePartitionMetadataValue.self
        case 16:
            return ConsumerGroupRegularExpressionValue.self
        case 17:
            return StreamsGroupMetadataValue.self
        case 19:
            return StreamsGroupMemberMetadataValue.self
        case 20:
            return StreamsGroupTargetAssignmentMetadataValue.self
        case 21:
            return StreamsGroupTargetAssignmentMemberValue.self
        case 22:
            return StreamsGroupCurrentMemberAssignmentValue.self
        case 23:
            return StreamsGroupTopologyValue.self
        default:
            return nil
        }
    }

    /// The key of a record type in the share coordinator's internal topic, nil for a type that this kit does not know.
    public static func shareRecordKey(type: Int16) -> (any KafkaRecordMessage.Type)? {
        switch type {
        case 0:
            return ShareSnapshotKey.self
        case 1:
            return ShareUpdateKey.self
        default:
            return nil
        }
    }

    /// The value of a record type in the share coordinator's internal topic, nil for a type that this kit does not
    /// know.
    public static func shareRecordValue(type: Int16) -> (any KafkaRecordMessage.Type)? {
        switch type {
        case 0:
            return ShareSnapshotValue.self
        case 1:
            return ShareUpdateValue.self
        default:
            return nil
        }
    }

    /// The key of a record type in the transaction coordinator's internal topic, nil for a type that this kit does not
    /// know.
    public static func transactionRecordKey(type: Int16) -> (any KafkaRecordMessage.Type)? {
        switch type {
        case 0:
            return TransactionLogKey.self
        default:
            return nil
        }
    }

    /// The value of a record type in the transaction coordinator's internal topic, nil for a type that this kit does
    /// not know.
    public static func transactionRecordValue(type: Int16) -> (any KafkaRecordMessage.Type)? {
        switch type {
        case 0:
            return TransactionLogValue.self
        default:
            return nil
        }
    }
}
