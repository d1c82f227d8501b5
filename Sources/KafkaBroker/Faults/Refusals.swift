import KafkaCodec
import OrderedCollections

// What each API answers when all that was asked for is refused with one error: the error stands wherever the API has
// errors, for each partition, topic or resource of the request.

extension ProduceRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ProduceResponse {
        ProduceResponse(
            responses: topicData.map { topic in
                .init(
                    name: topic.name, topicID: topic.topicID,
                    partitionResponses: topic.partitionData.map {
                        .init(
                            index: $0.index, errorCode: error, baseOffset: -1, logAppendTimeMs: -1, logStartOffset: -1)
                    }
                )
            }
        )
    }
}

extension FetchRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> FetchResponse {
        let sessionErrors: Set<ErrorCode> = [
            .fetchSessionIDNotFound, .invalidFetchSessionEpoch, .fetchSessionTopicIDError,
        ]
        if version >= 7, sessionErrors.contains(error) { return FetchResponse(errorCode: error) }
        return FetchResponse(
            responses: topics.map { topic in
                .init(
                    topic: topic.topic, topicID: topic.topicID,
                    partitions: topic.partitions.map {
                        .init(
                            partitionIndex: $0.partition, errorCode: error, highWatermark: -1, lastStableOffset: -1,
                            logStartOffset: -1, abortedTransactions: nil, records: nil)
                    }
                )
            }
        )
    }
}

extension ListOffsetsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ListOffsetsResponse {
        ListOffsetsResponse(
            topics: topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map {
                        .init(partitionIndex: $0.partitionIndex, errorCode: error, timestamp: -1, offset: -1)
                    }
                )
            }
        )
    }
}

extension MetadataRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> MetadataResponse {
        var response = MetadataResponse(clusterID: broker.image?.clusterID, controllerID: -1)
        response.brokers = (broker.image?.activeBrokers ?? []).map {
            .init(nodeID: $0.id, host: $0.host, port: $0.port, rack: $0.rack)
        }
        let all = topics == nil || (version == 0 && topics?.isEmpty == true)
        let asked = all ? broker.image?.topics.values.map { .init(topicID: $0.id, name: $0.name) } : topics
        response.topics = (asked ?? []).map {
            .init(errorCode: error, name: $0.name ?? (version < 12 ? "" : nil), topicID: $0.topicID)
        }
        if version >= 13 { response.errorCode = error }
        return response
    }
}

extension ApiVersionsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ApiVersionsResponse {
        ApiVersionsResponse(errorCode: error)
    }
}

extension CreateTopicsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> CreateTopicsResponse {
        CreateTopicsResponse(
            topics: topics.map {
                var result = CreateTopicsResponse.CreatableTopicResult(
                    name: $0.name, errorCode: error, errorMessage: nil)
                if version >= 5 {
                    result.numPartitions = -1
                    result.replicationFactor = -1
                    result.configs = []
                }
                return result
            }
        )
    }
}

extension DeleteTopicsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DeleteTopicsResponse {
        let asked = version >= 6 ? topics : topicNames.map { .init(name: $0) }
        return DeleteTopicsResponse(
            responses: asked.map {
                .init(name: $0.name, topicID: $0.topicID, errorCode: error, errorMessage: nil)
            }
        )
    }
}

extension DeleteRecordsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DeleteRecordsResponse {
        DeleteRecordsResponse(
            topics: topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map {
                        .init(partitionIndex: $0.partitionIndex, lowWatermark: -1, errorCode: error)
                    }
                )
            }
        )
    }
}

extension InitProducerIdRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> InitProducerIdResponse {
        InitProducerIdResponse(errorCode: error, producerEpoch: -1)
    }
}

extension OffsetForLeaderEpochRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> OffsetForLeaderEpochResponse {
        OffsetForLeaderEpochResponse(
            topics: topics.map { topic in
                .init(
                    topic: topic.topic,
                    partitions: topic.partitions.map {
                        .init(errorCode: error, partition: $0.partition, leaderEpoch: -1, endOffset: -1)
                    }
                )
            }
        )
    }
}

extension DescribeConfigsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DescribeConfigsResponse {
        DescribeConfigsResponse(
            results: resources.map {
                .init(
                    errorCode: error, errorMessage: nil, resourceType: $0.resourceType, resourceName: $0.resourceName)
            }
        )
    }
}

extension CreatePartitionsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> CreatePartitionsResponse {
        CreatePartitionsResponse(results: topics.map { .init(name: $0.name, errorCode: error, errorMessage: nil) })
    }
}

extension IncrementalAlterConfigsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> IncrementalAlterConfigsResponse {
        IncrementalAlterConfigsResponse(
            responses: resources.map {
                .init(
                    errorCode: error, errorMessage: nil, resourceType: $0.resourceType, resourceName: $0.resourceName)
            }
        )
    }
}

extension DescribeClusterRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DescribeClusterResponse {
        DescribeClusterResponse(errorCode: error, clusterID: "", controllerID: -1)
    }
}

extension DescribeTopicPartitionsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DescribeTopicPartitionsResponse {
        DescribeTopicPartitionsResponse(topics: topics.map { .init(errorCode: error, name: $0.name) })
    }
}
