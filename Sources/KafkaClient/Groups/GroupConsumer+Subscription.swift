import KafkaCodec
import Logging
import Synchronization

extension GroupSubscription {
    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`.
    func validate() throws(KafkaError) {
        switch kind {
        case .topics(let names):
            for name in names where name.isEmpty || name.utf8.count > 249 {
                throw KafkaError(.invalidConfiguration, "group consumer: \"\(name)\" is no topic's name")
            }
        case .pattern(let expression): try Self.check(expression)
        }
        if let exclusion { try Self.check(exclusion) }
    }

    private static func check(_ expression: String) throws(KafkaError) {
        do {
            _ = try Regex(expression)
        } catch {
            throw KafkaError(
                .invalidConfiguration, "group consumer: \"\(expression)\" is no regular expression", cause: error)
        }
    }

    /// Whether all topics have to be known to tell which are meant.
    var isPattern: Bool { if case .pattern = kind { true } else { false } }

    /// The topics that are meant, of those that the cluster has, in order. Names that it does not have are among them.
    func names(among existing: [String]) -> [String] {
        let candidates: [String]
        switch kind {
        case .topics(let names): candidates = names
        case .pattern(let expression): candidates = Self.matches(of: expression, in: existing)
        }
        guard let exclusion else { return candidates }
        let excluded = Set(Self.matches(of: exclusion, in: candidates))
        return candidates.filter { !excluded.contains($0) }
    }

    /// The names as whole that an expression matches. One that cannot be read, which ``validate()`` refuses, has none.
    private static func matches(of expression: String, in names: [String]) -> [String] {
        guard let regex = try? Regex(expression) else { return [] }
        return names.filter { (try? regex.wholeMatch(in: $0)) != nil }
    }

    /// The expression that the coordinator can be asked to match instead (KIP-848).
    var serverPattern: String? {
        guard case .pattern(let expression) = kind, exclusion == nil else { return nil }
        return expression
    }
}

extension GroupConsumer {
    /// Has the metadata asked for the topics that matter, and tells the membership which those are.
    func followSubscription() async {
        updateUsedTopics()
        await withDiscardingTaskGroup { group in
            group.addTask {
                while !Task.isCancelled {
                    let version = self.client.metadataVersion
                    self.updateSubscription()
                    let next = await self.client.metadataChange(after: version)
                    if next == version, !Task.isCancelled {
                        return self.end(KafkaError(.clientClosed, "the consumer's client is closed"))
                    }
                }
            }
            group.addTask {
                while !Task.isCancelled {
                    await self.subscriptionChanged.wait()
                    self.updateUsedTopics()
                    self.updateSubscription()
                }
            }
        }
    }

    /// What is subscribed to, as far as the metadata tells.
    func resolveSubscription() -> ResolvedSubscription {
        let subscription = state.withLock { $0.subscription }
        var existing: [String] = []
        if subscription.isPattern {
            existing = client.cachedTopicNames.filter { name in
                guard let topic = client.groupTopic(name) else { return false }
                return subscription.includesInternalTopics || client.cachedTopic(topic.name)?.isInternal == false
            }
        }
        let names = subscription.names(among: existing)
        // What the coordinator matches is for it to say, and the member needs the names of all that it may say.
        let meant = subscription.serverPattern == nil ? names : existing
        return ResolvedSubscription(
            names: names, topics: meant.compactMap { client.groupTopic($0) }.sorted { $0.name < $1.name },
            serverPattern: subscription.serverPattern)
    }

    private func updateSubscription() {
        let resolved = resolveSubscription()
        step { state, now in
            guard resolved != state.resolved, state.membership != nil else { return [] }
            state.resolved = resolved
            return state.membership?.subscribed(to: resolved, now: now) ?? []
        }
        watchTopics()
    }

    /// As the leader, notices that topics have got more partitions, or have come into being.
    private func watchTopics() {
        let watched = state.withLock { $0.watched }
        guard let watched else { return }
        let names = Set(watched.keys).union(state.withLock { $0.usedTopics }).sorted()
        for name in names {
            let count = client.groupTopic(name)?.partitionCount ?? 0
            let known = watched[name]?.partitionCount ?? 0
            guard count > known else { continue }
            state.withLock { state in
                // Once is enough: the next assignment looks at the topics anew.
                if state.watched != nil { state.watched?[name] = client.groupTopic(name) }
            }
            step { state, now in
                let reason = "topic \(name) has \(count) partitions instead of \(known)"
                return state.membership?.rejoin(because: reason, now: now) ?? []
            }
        }
    }

    /// Keeps the topics that are subscribed to, and those that the member leads with, among those that are asked for.
    func updateUsedTopics() {
        let (began, ended, beginsAll, endsAll) = state.withLock { state -> ([String], [String], Bool, Bool) in
            var wanted = Set(state.watched?.keys.map { $0 } ?? [])
            var wantsAll = false
            switch state.phase {
            case .created, .running, .closing:
                if case .topics(let names) = state.subscription.kind { wanted.formUnion(names) }
                wantsAll = state.subscription.isPattern
            case .ended: wanted = []
            }
            let began = wanted.subtracting(state.usedTopics).sorted()
            let ended = state.usedTopics.subtracting(wanted).sorted()
            let beginsAll = wantsAll && !state.usesAllTopics
            let endsAll = !wantsAll && state.usesAllTopics
            state.usedTopics = wanted
            state.usesAllTopics = wantsAll
            return (began, ended, beginsAll, endsAll)
        }
        for name in began { client.beginUsing(topic: name) }
        for name in ended { client.endUsing(topic: name) }
        if beginsAll { client.beginUsingAllTopics() }
        if endsAll { client.endUsingAllTopics() }
    }
}
