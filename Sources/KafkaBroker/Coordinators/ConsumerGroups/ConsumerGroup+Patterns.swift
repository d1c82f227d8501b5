import KafkaCodec
import OrderedCollections

/// Subscriptions by regular expressions, whose topics are looked up aside, for all patterns of the group at once.
extension ConsumerGroup {
    func checkPattern(_ pattern: String) throws(ConsumerGroupError) {
        do {
            _ = try LinearPattern(pattern)
        } catch {
            throw ConsumerGroupError(
                .invalidRegularExpression,
                "SubscribedTopicRegex `\(pattern)` is not a valid regular expression: \(error.reason).")
        }
    }

    /// Forgets the patterns that nobody subscribes to any longer.
    mutating func dropPatterns() {
        let subscribed = subscribedPatterns
        for pattern in patterns.keys.filter({ !subscribed.contains($0) }) { emit(.pattern(pattern, nil)) }
    }

    /// Asks for the topics of the patterns, if there are new patterns or may be other topics.
    mutating func refreshPatterns(isNew: Bool, _ context: ConsumerGroupContext) {
        let subscribed = subscribedPatterns
        guard !subscribed.isEmpty, !isResolving else { return }
        let now = context.now.milliseconds
        let resolved = subscribed.compactMap { patterns[$0] }
        if let last = resolved.map(\.timestamp).max() {
            let age = now.subtractingReportingOverflow(last).partialValue
            guard age > ConsumerGroupSettings.leastPatternRefreshIntervalMs else { return }
            let isOld = age > context.settings.patternRefreshIntervalMs
            let hasNews = resolved.contains { $0.version < context.image.version }
            guard isNew || isOld || hasNews || resolved.count < subscribed.count else { return }
        }
        resolve(subscribed.sorted())
    }

    /// Looks up the topics of patterns that ``ConsumerGroupEffects/patternsToResolve`` named.
    mutating func didResolve(_ asked: [String], _ context: ConsumerGroupContext) {
        isResolving = false
        let subscribed = subscribedPatterns
        var hasChanged = false
        for pattern in asked where subscribed.contains(pattern) {
            // A pattern that another broker has accepted may be none here, and has no topics then.
            guard let matcher = try? LinearPattern(pattern) else { continue }
            let topics = context.image.topics.keys.filter(matcher.matchesWhole)
            hasChanged = hasChanged || patterns[pattern]?.topics ?? [] != Set(topics)
            emit(
                .pattern(
                    pattern,
                    .init(
                        topics: topics.sorted(), version: context.image.version,
                        timestamp: context.now.milliseconds)))
        }
        refresh(raisingEpoch: hasChanged, context)
    }
}
