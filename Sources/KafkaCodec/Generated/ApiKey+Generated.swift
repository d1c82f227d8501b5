// Generated from the protocol schema by Tools/generate. Do not edit.

extension ApiKey {
    public static let produce = ApiKey(rawValue: 0)

    public static let fetch = ApiKey(rawValue: 1)

    public static let listOffsets = ApiKey(rawValue: 2)

    public static let metadata = ApiKey(rawValue: 3)

    public static let leaderAndIsr = ApiKey(rawValue: 4)

    public static let stopReplica = ApiKey(rawValue: 5)

    public static let updateMetadata = ApiKey(rawValue: 6)

    public static let controlledShutdown = ApiKey(rawValue: 7)

    public static let offsetCommit = ApiKey(rawValue: 8)

    public static let offsetFetch = ApiKey(rawValue: 9)

    public static let findCoordinator = ApiKey(rawValue: 10)

    public static let joinGroup = ApiKey(rawValue: 11)

    public static let heartbeat = ApiKey(rawValue: 12)

    public static let leaveGroup = ApiKey(rawValue: 13)

    public static let syncGroup = ApiKey(rawValue: 14)

    public static let describeGroups = ApiKey(rawValue: 15)

    public static let listGroups = ApiKey(rawValue: 16)

    public static let saslHandshake = ApiKey(rawValue: 17)

    public static let apiVersions = ApiKey(rawValue: 18)

    public static let createTopics = ApiKey(rawValue: 19)

    public static let deleteTopics = ApiKey(rawValue: 20)

    public static let deleteRecords = ApiKey(rawValue: 21)

    public static let initProducerId = ApiKey(rawValue: 22)

    public static let offsetForLeaderEpoch = ApiKey(rawValue: 23)

    public static let addPartitionsToTxn = ApiKey(rawValue: 24)

    public static let addOffsetsToTxn = ApiKey(rawValue: 25)

    public static let endTxn = ApiKey(rawValue: 26)

    public static let writeTxnMarkers = ApiKey(rawValue: 27)

    public static let txnOffsetCommit = ApiKey(rawValue: 28)

    public static let describeAcls = ApiKey(rawValue: 29)

    public static let createAcls = ApiKey(rawValue: 30)

    public static let deleteAcls = ApiKey(rawValue: 31)

    public static let describeConfigs = ApiKey(rawValue: 32)

    public static let alterConfigs = ApiKey(rawValue: 33)

    public static let alterReplicaLogDirs = ApiKey(rawValue: 34)

    public static let describeLogDirs = ApiKey(rawValue: 35)

    public static let saslAuthenticate = ApiKey(rawValue: 36)

    public static let createPartitions = ApiKey(rawValue: 37)

    public static let createDelegationToken = ApiKey(rawValue: 38)

    public static let renewDelegationToken = ApiKey(rawValue: 39)

    public static let expireDelegationToken = ApiKey(rawValue: 40)

    public static let describeDelegationToken = ApiKey(rawValue: 41)

    public static let deleteGroups = ApiKey(rawValue: 42)

    public static let electLeaders = ApiKey(rawValue: 43)

    public static let incrementalAlterConfigs = ApiKey(rawValue: 44)

    public static let alterPartitionReassignments = ApiKey(rawValue: 45)

    public static let listPartitionReassignments = ApiKey(rawValue: 46)

    public static let offsetDelete = ApiKey(rawValue: 47)

    public static let describeClientQuotas = ApiKey(rawValue: 48)

    public static let alterClientQuotas = ApiKey(rawValue: 49)

    public static let describeUserScramCredentials = ApiKey(rawValue: 50)

    public static let alterUserScramCredentials = ApiKey(rawValue: 51)

    public static let vote = ApiKey(rawValue: 52)

    public static let beginQuorumEpoch = ApiKey(rawValue: 53)

    public static let endQuorumEpoch = ApiKey(rawValue: 54)

    public static let describeQuorum = ApiKey(rawValue: 55)

    public static let alterPartition = ApiKey(rawValue: 56)

    public static let updateFeatures = ApiKey(rawValue: 57)

    public static let envelope = ApiKey(rawValue: 58)

    public static let fetchSnapshot = ApiKey(rawValue: 59)

    public static let describeCluster = ApiKey(rawValue: 60)

    public static let describeProducers = ApiKey(rawValue: 61)

    public static let brokerRegistration = ApiKey(rawValue: 62)

    public static let brokerHeartbeat = ApiKey(rawValue: 63)

    public static let unregisterBroker = ApiKey(rawValue: 64)

    public static let describeTransactions = ApiKey(rawValue: 65)

    public static let listTransactions = ApiKey(rawValue: 66)

    public static let allocateProducerIds = ApiKey(rawValue: 67)

    public static let consumerGroupHeartbeat = ApiKey(rawValue: 68)

    public static let consumerGroupDescribe = ApiKey(rawValue: 69)

    public static let controllerRegistration = ApiKey(rawValue: 70)

    public static let getTelemetrySubscriptions = ApiKey(rawValue: 71)

    public static let pushTelemetry = ApiKey(rawValue: 72)

    public static let assignReplicasToDirs = ApiKey(rawValue: 73)

    public static let listConfigResources = ApiKey(rawValue: 74)

    public static let describeTopicPartitions = ApiKey(rawValue: 75)

    public static let shareGroupHeartbeat = ApiKey(rawValue: 76)

    public static let shareGroupDescribe = ApiKey(rawValue: 77)

    public static let shareFetch = ApiKey(rawValue: 78)

    public static let shareAcknowledge = ApiKey(rawValue: 79)

    public static let addRaftVoter = ApiKey(rawValue: 80)

    public static let removeRaftVoter = ApiKey(rawValue: 81)

    public static let updateRaftVoter = ApiKey(rawValue: 82)

    public static let initializeShareGroupState = ApiKey(rawValue: 83)

    public static let readShareGroupState = ApiKey(rawValue: 84)

    public static let writeShareGroupState = ApiKey(rawValue: 85)

    public static let deleteShareGroupState = ApiKey(rawValue: 86)

    public static let readShareGroupStateSummary = ApiKey(rawValue: 87)

    public static let streamsGroupHeartbeat = ApiKey(rawValue: 88)

    public static let streamsGroupDescribe = ApiKey(rawValue: 89)

    public static let describeShareGroupOffsets = ApiKey(rawValue: 90)

    public static let alterShareGroupOffsets = ApiKey(rawValue: 91)

    public static let deleteShareGroupOffsets = ApiKey(rawValue: 92)

    public static let streamsGroupTopologyDescriptionUpdate = ApiKey(rawValue: 93)

    public static let unregisterController = ApiKey(rawValue: 94)
}

extension ApiKey {
    /// Every API that this kit knows, in ascending order.
    public static let known: [ApiKey] = [
        .produce,
        .fetch,
        .listOffsets,
        .metadata,
        .leaderAndIsr,
        .stopReplica,
        .updateMetadata,
        .controlledShutdown,
        .offsetCommit,
        .offsetFetch,
        .findCoordinator,
        .joinGroup,
        .heartbeat,
        .leaveGroup,
        .syncGroup,
        .describeGroups,
        .listGroups,
        .saslHandshake,
        .apiVersions,
        .createTopics,
        .deleteTopics,
        .deleteRecords,
        .initProducerId,
        .offsetForLeaderEpoch,
        .addPartitionsToTxn,
        .addOffsetsToTxn,
        .endTxn,
        .writeTxnMarkers,
        .txnOffsetCommit,
        .describeAcls,
        .createAcls,
        .deleteAcls,
        .describeConfigs,
        .alterConfigs,
        .alterReplicaLogDirs,
        .describeLogDirs,
        .saslAuthenticate,
        .createPartitions,
        .createDelegationToken,
        .renewDelegationToken,
        .expireDelegationToken,
        .describeDelegationToken,
        .deleteGroups,
        .electLeaders,
        .incrementalAlterConfigs,
        .alterPartitionReassignments,
        .listPartitionReassignments,
        .offsetDelete,
        .describeClientQuotas,
        .alterClientQuotas,
        .describeUserScramCredentials,
        .alterUserScramCredentials,
        .vote,
        .beginQuorumEpoch,
        .endQuorumEpoch,
        .describeQuorum,
        .alterPartition,
        .updateFeatures,
        .envelope,
        .fetchSnapshot,
        .describeCluster,
        .describeProducers,
        .brokerRegistration,
        .brokerHeartbeat,
        .unregisterBroker,
        .describeTransactions,
        .listTransactions,
        .allocateProducerIds,
        .consumerGroupHeartbeat,
        .consumerGroupDescribe,
        .controllerRegistration,
        .getTelemetrySubscriptions,
        .pushTelemetry,
        .assignReplicasToDirs,
        .listConfigResources,
        .describeTopicPartitions,
        .shareGroupHeartbeat,
        .shareGroupDescribe,
        .shareFetch,
        .shareAcknowledge,
        .addRaftVoter,
        .removeRaftVoter,
        .updateRaftVoter,
        .initializeShareGroupState,
        .readShareGroupState,
        .writeShareGroupState,
        .deleteShareGroupState,
        .readShareGroupStateSummary,
        .streamsGroupHeartbeat,
        .streamsGroupDescribe,
        .describeShareGroupOffsets,
        .alterShareGroupOffsets,
        .deleteShareGroupOffsets,
        .streamsGroupTopologyDescriptionUpdate,
        .unregisterController,
    ]

    /// The API's name in the schema, nil for an API that this kit does not know.
    public var name: String? {
        switch rawValue {
        case 0:
            return "Produce"
        case 1:
            return "Fetch"
        case 2:
            return "ListOffsets"
        case 3:
            return "Metadata"
        case 4:
            return "LeaderAndIsr"
        case 5:
            return "StopReplica"
        case 6:
            return "UpdateMetadata"
        case 7:
            return "ControlledShutdown"
        case 8:
            return "OffsetCommit"
        case 9:
            return "OffsetFetch"
        case 10:
            return "FindCoordinator"
        case 11:
            return "JoinGroup"
        case 12:
            return "Heartbeat"
        case 13:
            return "LeaveGroup"
        case 14:
            return "SyncGroup"
        case 15:
            return "DescribeGroups"
        case 16:
            return "ListGroups"
        case 17:
            return "SaslHandshake"
        case 18:
            return "ApiVersions"
        case 19:
            return "CreateTopics"
        case 20:
            return "DeleteTopics"
        case 21:
            return "DeleteRecords"
        case 22:
            return "InitProducerId"
        case 23:
            return "OffsetForLeaderEpoch"
        case 24:
            return "AddPartitionsToTxn"
        case 25:
            return "AddOffsetsToTxn"
        case 26:
            return "EndTxn"
        case 27:
            return "WriteTxnMarkers"
        case 28:
            return "TxnOffsetCommit"
        case 29:
            return "DescribeAcls"
        case 30:
            return "CreateAcls"
        case 31:
            return "DeleteAcls"
        case 32:
            return "DescribeConfigs"
        case 33:
            return "AlterConfigs"
        case 34:
            return "AlterReplicaLogDirs"
        case 35:
            return "DescribeLogDirs"
        case 36:
            return "SaslAuthenticate"
        case 37:
            return "CreatePartitions"
        case 38:
            return "CreateDelegationToken"
        case 39:
            return "RenewDelegationToken"
        case 40:
            return "ExpireDelegationToken"
        case 41:
            return "DescribeDelegationToken"
        case 42:
            return "DeleteGroups"
        case 43:
            return "ElectLeaders"
        case 44:
            return "IncrementalAlterConfigs"
        case 45:
            return "AlterPartitionReassignments"
        case 46:
            return "ListPartitionReassignments"
        case 47:
            return "OffsetDelete"
        case 48:
            return "DescribeClientQuotas"
        case 49:
            return "AlterClientQuotas"
        case 50:
            return "DescribeUserScramCredentials"
        case 51:
            return "AlterUserScramCredentials"
        case 52:
            return "Vote"
        case 53:
            return "BeginQuorumEpoch"
        case 54:
            return "EndQuorumEpoch"
        case 55:
            return "DescribeQuorum"
        case 56:
            return "AlterPartition"
        case 57:
            return "UpdateFeatures"
        case 58:
            return "Envelope"
        case 59:
            return "FetchSnapshot"
        case 60:
            return "DescribeCluster"
        case 61:
            return "DescribeProducers"
        case 62:
            return "BrokerRegistration"
        case 63:
            return "BrokerHeartbeat"
        case 64:
            return "UnregisterBroker"
        case 65:
            return "DescribeTransactions"
        case 66:
            return "ListTransactions"
        case 67:
            return "AllocateProducerIds"
        case 68:
            return "ConsumerGroupHeartbeat"
        case 69:
            return "ConsumerGroupDescribe"
        case 70:
            return "ControllerRegistration"
        case 71:
            return "GetTelemetrySubscriptions"
        case 72:
            return "PushTelemetry"
        case 73:
            return "AssignReplicasToDirs"
        case 74:
            return "ListConfigResources"
        case 75:
            return "DescribeTopicPartitions"
        case 76:
            return "ShareGroupHeartbeat"
        case 77:
            return "ShareGroupDescribe"
        case 78:
            return "ShareFetch"
        case 79:
            return "ShareAcknowledge"
        case 80:
            return "AddRaftVoter"
        case 81:
            return "RemoveRaftVoter"
        case 82:
            return "UpdateRaftVoter"
        case 83:
            return "InitializeShareGroupState"
        case 84:
            return "ReadShareGroupState"
        case 85:
            return "WriteShareGroupState"
        case 86:
            return "DeleteShareGroupState"
        case 87:
            return "ReadShareGroupStateSummary"
        case 88:
            return "StreamsGroupHeartbeat"
        case 89:
            return "StreamsGroupDescribe"
        case 90:
            return "DescribeShareGroupOffsets"
        case 91:
            return "AlterShareGroupOffsets"
        case 92:
            return "DeleteShareGroupOffsets"
        case 93:
            return "StreamsGroupTopologyDescriptionUpdate"
        case 94:
            return "UnregisterController"
        default:
            return nil
        }
    }
}
