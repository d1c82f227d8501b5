import KafkaCodec
import OrderedCollections

/// What members of classic groups, and administrators, ask for.
extension GroupCoordinator {
    func join(_ id: String, _ join: ClassicGroup.Join) {
        do throws(GroupError) {
            let place = try find(id)
            switch place.group {
            case nil:
                guard join.member.isEmpty else { throw GroupError(.unknownMemberID) }
                set(id, .classic(ClassicGroup(id)), in: place.partition)
                updateClassic(id, place.partition, place.epoch) { $0.join(join, isNewGroup: true) }
            case .classic?:
                updateClassic(id, place.partition, place.epoch) { $0.join(join, isNewGroup: false) }
            case .consumer(let group)?: self.join(join, to: group, place)
            }
        } catch {
            broker.respond(join.request, .refusal(error.code, join.member, join.request.version) as JoinGroupResponse)
        }
    }

    func sync(_ id: String, _ sync: ClassicGroup.Sync) {
        do throws(GroupError) {
            let place = try find(id)
            switch place.group {
            case nil: throw GroupError(.unknownMemberID)
            case .classic?: updateClassic(id, place.partition, place.epoch) { $0.sync(sync) }
            case .consumer(let group)?: self.sync(sync, with: group, place)
            }
        } catch {
            broker.respond(sync.request, .refusal(error.code) as SyncGroupResponse)
        }
    }

    func heartbeat(_ id: String, _ member: String, _ instance: String?, generation: Int32) -> ErrorCode {
        do throws(GroupError) {
            guard !id.isEmpty else { throw GroupError(.invalidGroupID) }
            let place = try find(id)
            switch place.group {
            case nil: throw GroupError(.unknownMemberID)
            case .classic?:
                let error = updateClassic(id, place.partition, place.epoch) { group -> ErrorCode in
                    do throws(GroupError) {
                        try group.heartbeat(member, instance, generation: generation)
                        return .noError
                    } catch {
                        return error.code
                    }
                }
                return error ?? .unknownMemberID
            case .consumer(let group)?:
                let heartbeat = HeartbeatRequest(
                    groupID: id, generationID: generation, memberID: member, groupInstanceID: instance)
                return classicHeartbeat(heartbeat, to: group, place)
            }
        } catch {
            // Whoever cannot tell yet whether there is such a member lets it live.
            return error.code == .coordinatorLoadInProgress ? .noError : error.code
        }
    }

    /// - Parameter then: Is told what becomes of each, or why nothing does.
    func leave(
        _ id: String, _ leaving: [ClassicGroup.Leaving], then: @escaping (Result<[ErrorCode], GroupError>) -> Void
    ) {
        do throws(GroupError) {
            guard !id.isEmpty else { throw GroupError(.invalidGroupID) }
            let place = try find(id)
            switch place.group {
            case nil: then(.success(leaving.map { _ in .unknownMemberID }))
            case .classic?:
                then(.success(updateClassic(id, place.partition, place.epoch) { $0.leave(leaving) } ?? []))
            case .consumer(let group)?:
                leave(leaving, group, place, then: then)
            }
        } catch {
            then(.failure(error))
        }
    }

    /// All groups, by the partitions of the log.
    ///
    /// - Throws: COORDINATOR_LOAD_IN_PROGRESS while some are not known yet.
    func all() throws(GroupError) -> [(id: String, group: GroupKind)] {
        guard !partitions.values.contains(where: \.isLoading) else { throw GroupError(.coordinatorLoadInProgress) }
        return partitions.values.flatMap { $0.groups.map { ($0.key, $0.value) } }
    }
}
