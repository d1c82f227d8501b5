import KafkaCodec
import OrderedCollections

/// What is forgotten: offsets that are too old, those of topics that are gone, groups that somebody deletes.
extension GroupCoordinator {
    /// Looks for old offsets again and again.
    func forgetExpiredOffsetsRegularly() {
        broker.after(broker.interval("offsets.retention.check.interval.ms", 600_000)) { [unowned self] in
            forgetExpiredOffsets()
            forgetExpiredOffsetsRegularly()
        }
    }

    private func forgetExpiredOffsets() {
        let (retentionMs, overflow) = broker.number("offsets.retention.minutes", 10_080)
            .multipliedReportingOverflow(by: 60_000)
        for (number, partition) in partitions where !partition.isLoading {
            let known = offsets(in: number)
            var records: [GroupRecord] = []
            var gone: [String] = []
            for (id, group) in partition.groups {
                let committed = known.offsets(of: id) ?? [:]
                let expired = committed.filter { name, offset in
                    !group.isSubscribed(to: name.topic) && !known.isPending(name, of: id)
                        && isExpired(offset, group.offsetExpiration, overflow ? .max : retentionMs)
                }
                for name in expired.keys {
                    records += attempt(id) { () throws(WireError) in [try OffsetLog.record(id, name, nil)] }
                }
                guard expired.count == committed.count, !known.hasPending(of: id), isDeletable(group) else { continue }
                records += attempt(id) { () throws(WireError) in try group.tombstones(of: id) }
                gone.append(id)
            }
            guard !records.isEmpty else { continue }
            let isWritten = write(records, in: number, partition.epoch) { [unowned self] error in
                if error.isError { broker.note("old offsets are not forgotten yet, \(error)") }
            }
            if isWritten { for id in gone { set(id, nil, in: number) } }
        }
    }

    private func isDeletable(_ group: GroupKind) -> Bool {
        guard case .never = group.offsetExpiration else {
            do throws(GroupError) {
                try group.checkDeletion()
                return true
            } catch {
                return false
            }
        }
        return false
    }

    private func isExpired(_ offset: CommittedOffset, _ expiration: OffsetExpiration, _ retentionMs: Int64) -> Bool {
        let start: Int64
        switch expiration {
        case .never: return false
        case .sinceCommit: start = offset.timestamp
        case .since(let time): start = time
        }
        // Old clients said themselves for how long.
        if let end = offset.expireTimestamp { return now >= end }
        return now.subtractingReportingOverflow(start).partialValue >= retentionMs
    }

    private func attempt(_ id: String, _ body: () throws(WireError) -> [GroupRecord]) -> [GroupRecord] {
        do throws(WireError) {
            return try body()
        } catch {
            broker.note("group \(id) cannot be forgotten: \(error)")
            return []
        }
    }

    /// Forgets offsets of topics that are not there any more.
    func forgetOffsets(ofTopics topics: Set<String>) {
        for (number, partition) in partitions where !partition.isLoading {
            let known = offsets(in: number)
            let records = known.partitions(ofTopics: topics).flatMap { id, name in
                attempt(id) { () throws(WireError) in [try OffsetLog.record(id, name, nil)] }
            }
            write(records, in: number, partition.epoch) { [unowned self] error in
                if error.isError { broker.note("offsets of deleted topics are not forgotten, \(error)") }
            }
        }
    }

    /// Deletes a group without members, with all that it has committed, and what transactions are about to commit.
    func delete(_ id: String, then: @escaping (ErrorCode) -> Void) {
        do throws(GroupError) {
            let place = try find(id)
            guard let group = place.group else { throw GroupError(.groupIDNotFound) }
            try group.checkDeletion()
            let names = offsets(in: place.partition).partitions(of: id)
            let records = attempt(id) { () throws(WireError) in
                var records: [GroupRecord] = []
                for name in names { records.append(try OffsetLog.record(id, name, nil)) }
                return try records + group.tombstones(of: id)
            }
            let isWritten = write(records, in: place.partition, place.epoch) { then(Self.told($0)) }
            if isWritten { set(id, nil, in: place.partition) }
        } catch {
            then(error.code)
        }
    }

    /// Deletes offsets of a group, except of topics that its members read.
    ///
    /// - Parameter then: Is told what becomes of each partition, or why nothing becomes of all.
    func deleteOffsets(
        _ names: [PartitionName], of id: String, then: @escaping (Result<[ErrorCode], GroupError>) -> Void
    ) {
        do throws(GroupError) {
            guard !id.isEmpty else { throw GroupError(.invalidGroupID) }
            let place = try find(id)
            guard let group = place.group else { throw GroupError(.groupIDNotFound) }
            try group.checkOffsetDeletion()
            let known = offsets(in: place.partition)
            let answers = names.map { name -> ErrorCode in
                group.isSubscribed(to: name.topic) ? .groupSubscribedToTopic : .noError
            }
            let committed = Set(known.partitions(of: id))
            let records = zip(names, answers).flatMap { name, answer in
                guard !answer.isError, committed.contains(name) else { return [GroupRecord]() }
                return attempt(id) { () throws(WireError) in [try OffsetLog.record(id, name, nil)] }
            }
            write(records, in: place.partition, place.epoch) { error in
                then(error.isError ? .failure(GroupError(Self.told(error))) : .success(answers))
            }
        } catch {
            then(.failure(error))
        }
    }
}
