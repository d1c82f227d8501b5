import KafkaCodec

extension Controller {
    /// Answers a request that a broker has passed on.
    func handle(_ request: any KafkaRequest, version: Int16) -> any KafkaResponse {
        switch request {
        case let message as CreateTopicsRequest: createTopics(message, version: version)
        case let message as DeleteTopicsRequest: deleteTopics(message, version: version)
        case let message as CreatePartitionsRequest: createPartitions(message)
        case let message as IncrementalAlterConfigsRequest: alterConfigs(message)
        case let message as ElectLeadersRequest: electLeaders(message, version: version)
        case let message as AlterPartitionReassignmentsRequest: alterPartitionReassignments(message)
        case let message as ListPartitionReassignmentsRequest: listPartitionReassignments(message)
        // Brokers pass on nothing else; what is no answer to a request is dropped by the broker that gets it.
        default: ApiVersionsResponse(errorCode: .unsupportedVersion)
        }
    }
}
