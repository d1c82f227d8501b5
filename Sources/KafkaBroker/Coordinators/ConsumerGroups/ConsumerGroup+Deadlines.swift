import KafkaCodec
import OrderedCollections

/// Times that are over.
extension ConsumerGroup {
    /// When the group is to be woken up the next time, if at all.
    var nextDeadline: Instant? { deadlines.values.map(\.time).min() }

    mutating func setDeadline(
        _ timer: ConsumerGroupTimer, afterMs milliseconds: Int64, epoch: Int32? = nil, _ context: ConsumerGroupContext
    ) {
        deadlines[timer] = ConsumerGroupDeadline(
            time: context.now.advanced(byMilliseconds: max(milliseconds, 0)), epoch: epoch)
    }

    mutating func cancelDeadlines(of member: String) {
        deadlines.removeAll { $0.key.member == member }
    }

    /// Takes out the members whose time is over.
    mutating func expire(_ context: ConsumerGroupContext) {
        while let (timer, deadline) = deadlines.filter({ $0.value.time <= context.now })
            .min(by: { $0.value.time < $1.value.time })
        {
            deadlines[timer] = nil
            guard let member = members[timer.member] else { continue }
            if let epoch = deadline.epoch, epoch != member.epoch { continue }
            remove([member.id], context)
        }
    }

    /// Begins to wait for the members of a group that was read from the log: who is there is heard of again.
    mutating func didLoad(_ context: ConsumerGroupContext) {
        for member in members.values {
            if let classic = member.classic {
                setDeadline(.session(member.id), afterMs: Int64(classic.sessionTimeoutMs), context)
                continue
            }
            setDeadline(.session(member.id), afterMs: context.settings.sessionTimeoutMs, context)
            if member.state == .unrevokedPartitions {
                setDeadline(
                    .rebalance(member.id), afterMs: Int64(member.rebalanceTimeoutMs), epoch: member.epoch, context)
            }
        }
    }
}
