import Testing

@testable import KafkaBroker

@Suite struct LeaderEpochCacheTests {
    private func cache(_ entries: (Int32, Int64)...) -> LeaderEpochCache {
        var cache = LeaderEpochCache()
        for (epoch, offset) in entries { cache.assign(epoch: epoch, startOffset: offset) }
        return cache
    }

    @Test func anEpochEndsWhereTheNextBegins() {
        let cache = cache((0, 0), (2, 10), (5, 30))
        #expect(cache.endOffset(of: 0, logEndOffset: 40).map { [Int64($0.epoch), $0.endOffset] } == [0, 10])
        #expect(cache.endOffset(of: 1, logEndOffset: 40).map { [Int64($0.epoch), $0.endOffset] } == [0, 10])
        #expect(cache.endOffset(of: 3, logEndOffset: 40).map { [Int64($0.epoch), $0.endOffset] } == [2, 30])
        #expect(cache.endOffset(of: 5, logEndOffset: 40).map { [Int64($0.epoch), $0.endOffset] } == [5, 40])
    }

    @Test func newerEpochsThanAllAreUnknown() {
        #expect(cache((0, 0)).endOffset(of: 1, logEndOffset: 4) == nil)
        #expect(LeaderEpochCache().endOffset(of: 0, logEndOffset: 4) == nil)
        #expect(cache((0, 0)).endOffset(of: -1, logEndOffset: 4) == nil)
    }

    @Test func anEpochBelowAllEndsWhereTheLogBegins() {
        let cache = cache((4, 100))
        #expect(cache.endOffset(of: 2, logEndOffset: 140).map { [Int64($0.epoch), $0.endOffset] } == [2, 100])
    }

    @Test func anEpochKeepsItsStart() {
        var cache = cache((3, 5))
        cache.assign(epoch: 3, startOffset: 9)
        #expect(cache.entries == [.init(epoch: 3, startOffset: 5)])
    }

    @Test func contradictedEntriesGo() {
        var cache = cache((1, 0), (2, 10), (3, 20))
        cache.assign(epoch: 4, startOffset: 10)
        #expect(cache.entries == [.init(epoch: 1, startOffset: 0), .init(epoch: 4, startOffset: 10)])
    }

    @Test func truncationFromBothEnds() {
        var cache = cache((1, 0), (2, 10), (3, 20))
        cache.truncateFromEnd(20)
        #expect(cache.latestEpoch == 2)
        cache.truncateFromStart(12)
        #expect(cache.entries == [.init(epoch: 2, startOffset: 12)])
        #expect(cache.epoch(at: 15) == 2)
        #expect(cache.epoch(at: 11) == nil)
    }
}
