import KafkaCodec
import KafkaRecords
import OrderedCollections

/// Records that a follower has got, and has not written down.
struct UnwrittenRecords {
    var answer: PeerMessage.ReplicaFetchAnswer.Partition
    /// The offset that follows on them.
    var endOffset: Int64
    /// The epoch of the last of them.
    var epoch: Int32
}

/// The defect ``ClusterDefect/followerAcknowledgesEarly``: the next fetch, which tells the leader how far the follower
/// has come, goes out before the records of the last one are in the log.
extension Broker {
    private static let writeDelayMs: Int64 = 50

    /// - Returns: Whether the records are put off; what else there is in an answer has to be dealt with at once.
    func putOff(_ answer: PeerMessage.ReplicaFetchAnswer.Partition, from leader: Int32) -> Bool {
        writeDown(answer.partition, from: leader)
        guard answer.error == .noError, answer.diverging == nil else { return false }
        var iterator = RecordSet(answer.records).makeBatchIterator()
        var last: RecordBatch?
        while let batch = try? iterator.next() { last = batch }
        guard let last else { return false }
        fetchers[leader]?.unwritten[answer.partition] = UnwrittenRecords(
            answer: answer, endOffset: last.nextOffset, epoch: last.partitionLeaderEpoch)
        setTimer(.writeDown(leader: leader), afterMs: Self.writeDelayMs)
        return true
    }

    func writeDown(_ key: TopicIDPartition, from leader: Int32) {
        guard let unwritten = fetchers[leader]?.unwritten.removeValue(forKey: key), let replica = replicas[key],
            replica.state.leader == leader
        else { return }
        if let problem = take(unwritten.answer, into: replica) {
            note("\(replica.partition): records from broker \(leader) are not written down, \(problem)")
        }
    }
}
