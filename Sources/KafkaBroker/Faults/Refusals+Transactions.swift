import KafkaCodec

extension FindCoordinatorRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> FindCoordinatorResponse {
        if version < 4 {
            return FindCoordinatorResponse(
                errorCode: error, errorMessage: version == 0 ? nil : "\(error)", nodeID: -1, host: "", port: -1)
        }
        return FindCoordinatorResponse(
            coordinators: coordinatorKeys.map {
                .init(key: $0, nodeID: -1, host: "", port: -1, errorCode: error, errorMessage: "\(error)")
            }
        )
    }
}

extension AddPartitionsToTxnRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> AddPartitionsToTxnResponse {
        func results(_ topics: [AddPartitionsToTxnTopic]) -> [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]
        {
            topics.map { topic in
                .init(
                    name: topic.name,
                    resultsByPartition: topic.partitions.map { .init(partitionIndex: $0, partitionErrorCode: error) })
            }
        }
        if version < 4 { return AddPartitionsToTxnResponse(resultsByTopicV3AndBelow: results(v3AndBelowTopics)) }
        return AddPartitionsToTxnResponse(
            resultsByTransaction: transactions.map {
                .init(transactionalID: $0.transactionalID, topicResults: results($0.topics))
            }
        )
    }
}

extension AddOffsetsToTxnRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> AddOffsetsToTxnResponse {
        AddOffsetsToTxnResponse(errorCode: error)
    }
}

extension EndTxnRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> EndTxnResponse {
        EndTxnResponse(errorCode: error)
    }
}

extension WriteTxnMarkersRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> WriteTxnMarkersResponse {
        WriteTxnMarkersResponse(
            markers: markers.map { marker in
                .init(
                    producerID: marker.producerID,
                    topics: marker.topics.map { topic in
                        .init(
                            name: topic.name,
                            partitions: topic.partitionIndexes.map { .init(partitionIndex: $0, errorCode: error) })
                    }
                )
            }
        )
    }
}

extension DescribeTransactionsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DescribeTransactionsResponse {
        DescribeTransactionsResponse(
            transactionStates: transactionalIDs.map { .init(errorCode: error, transactionalID: $0) })
    }
}

extension ListTransactionsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ListTransactionsResponse {
        ListTransactionsResponse(errorCode: error)
    }
}

extension DescribeProducersRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DescribeProducersResponse {
        DescribeProducersResponse(
            topics: topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitionIndexes.map {
                        .init(partitionIndex: $0, errorCode: error, errorMessage: nil)
                    }
                )
            }
        )
    }
}
