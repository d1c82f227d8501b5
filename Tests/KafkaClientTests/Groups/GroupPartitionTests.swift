import Testing

@testable import KafkaClient

@Suite("How far a member is done with a partition, when the log sets the place")
struct GroupPartitionTests {
    /// A partition that was begun at a committed offset of 100 and is marked up to 150.
    private func partition() -> GroupPartition {
        var partition = GroupPartition(ownership: 1)
        partition.found(OffsetCommit(100))
        #expect(partition.handsOut(from: 100, of: 5) == 1)
        partition.mark(OffsetCommit(150))
        #expect(partition.due?.offset == 150)
        return partition
    }

    @Test("marks of before are over, and those of the new place lie where it is, before the committed offset too")
    func backward() {
        var partition = partition()
        partition.wasReset(6, 2)
        #expect(partition.due == nil && partition.placing == 2 && partition.undone == nil)
        #expect(!partition.stands(1) && partition.stands(2))
        partition.mark(OffsetCommit(150))
        #expect(partition.due == nil, "nothing was handed out since")
        #expect(partition.handsOut(from: 0, of: 5) == 0, "it is of before")
        #expect(partition.handsOut(from: 0, of: 7) == 2)
        partition.mark(OffsetCommit(3))
        #expect(partition.due?.offset == 3)
    }

    @Test("what lies before the new place does not count")
    func forward() {
        var partition = partition()
        partition.wasReset(6, 2)
        #expect(partition.handsOut(from: 200, of: 7) == 2)
        partition.mark(OffsetCommit(150))
        #expect(partition.due == nil)
        partition.mark(OffsetCommit(201))
        #expect(partition.due?.offset == 201)
    }

    @Test("marks only go forward, committed or not")
    func onlyForward() {
        var partition = partition()
        partition.mark(OffsetCommit(140))
        #expect(partition.due?.offset == 150)
        partition.didCommit(OffsetCommit(150))
        // A loop that was left does not know whether its last record is done.
        partition.mark(OffsetCommit(149))
        #expect(partition.due == nil && partition.undone == 150)
        partition.mark(OffsetCommit(151))
        #expect(partition.due?.offset == 151)
        // The user alone goes back.
        partition.didReset(to: OffsetCommit(10))
        partition.mark(OffsetCommit(11))
        #expect(partition.due?.offset == 11)
    }

    @Test("the place itself can be marked before records come")
    func position() {
        var partition = partition()
        partition.wasReset(6, 2)
        partition.mark(OffsetCommit(150), position: 200)
        #expect(partition.due == nil)
        partition.mark(OffsetCommit(200), position: 200)
        #expect(partition.due?.offset == 200)
    }

    @Test("the offset that is committed is another record after the log has changed")
    func sameOffset() {
        var partition = partition()
        partition.didCommit(OffsetCommit(150))
        partition.wasReset(6, 2)
        _ = partition.handsOut(from: 140, of: 7)
        partition.mark(OffsetCommit(150))
        #expect(partition.due?.offset == 150)
    }

    @Test("one that is known is not taken note of again, and a seek does not undo it")
    func again() {
        var partition = partition()
        partition.wasReset(6, 2)
        _ = partition.handsOut(from: 0, of: 7)
        partition.mark(OffsetCommit(3))
        partition.wasReset(6, 3)
        #expect(partition.due?.offset == 3 && partition.placing == 2)
        partition.positioned(4)
        #expect(partition.placing == 4 && partition.stands(2) && !partition.stands(1))
    }
}
