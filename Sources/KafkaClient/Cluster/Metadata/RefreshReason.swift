/// Why the metadata is asked for again.
enum RefreshReason: Hashable, Sendable {
    /// A connection to a broker failed or could not be made: what it led may be led by another now.
    case connectionFailed(Endpoint)
    /// A broker owes an answer and sends nothing: it may be gone, without a word, and others may lead what it led.
    case unanswered(Endpoint)
    /// A broker answered that it does not lead a partition, or that the leader's epoch is another.
    case notLeader(TopicPartition)
    /// A broker does not know a topic or partition.
    case unknownTopic(String)
    /// A broker answered that it is not the controller.
    case notController
    /// Somebody asked for it.
    case asked
}

extension RefreshReason: CustomStringConvertible {
    var description: String {
        switch self {
        case .connectionFailed(let endpoint): "the connection to \(endpoint) failed"
        case .unanswered(let endpoint): "\(endpoint) does not answer"
        case .notLeader(let partition): "the leader of \(partition) is another"
        case .unknownTopic(let topic): "a broker does not know topic \(topic)"
        case .notController: "the controller is another"
        case .asked: "it was asked for"
        }
    }
}
