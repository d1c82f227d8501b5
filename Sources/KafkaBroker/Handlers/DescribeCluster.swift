import KafkaCodec
import OrderedCollections

/// DescribeCluster (KIP-700, KIP-919, KIP-1073): the brokers, and from version 2 on the fenced ones too if asked for.
/// Controllers do not listen here.
extension DescribeClusterRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var response = DescribeClusterResponse(clusterID: "", controllerID: -1)
        if request.version >= 1, endpointType != 1 {
            response.errorCode = endpointType == 2 ? .mismatchedEndpointType : .unsupportedEndpointType
            response.errorMessage =
                endpointType == 2
                ? "Controllers are asked on this listener of brokers." : "There is no endpoint type \(endpointType)."
            return broker.respond(request, response)
        }
        guard let image = broker.image else { return broker.respond(request, response) }
        response.clusterID = image.clusterID
        response.controllerID =
            image.activeBrokers.randomElement(using: &broker.context.generator).map(\.id) ?? -1
        let includesFenced = request.version >= 2 && includeFencedBrokers
        for registration in image.brokers.values where includesFenced || !registration.isFenced {
            var answer = DescribeClusterResponse.DescribeClusterBroker(
                brokerID: registration.id, host: registration.host, port: registration.port, rack: registration.rack
            )
            if request.version >= 2 { answer.isFenced = registration.isFenced }
            response.brokers.append(answer)
        }
        if includeClusterAuthorizedOperations { response.clusterAuthorizedOperations = Broker.clusterOperations }
        broker.respond(request, response)
    }
}
