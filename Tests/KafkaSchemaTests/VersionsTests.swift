import KafkaSchema
import Testing

@Suite struct VersionsTests {
    @Test(arguments: [
        ("3", Versions(3, 3)), ("0-4", Versions(0, 4)), ("2+", Versions(2, Versions.unbounded)),
        ("none", Versions.none),
        (" 1-2 ", Versions(1, 2)), ("5-5", Versions(5, 5)),
    ])
    func readsEveryForm(text: String, versions: Versions) {
        #expect(Versions(text) == versions)
    }

    @Test(arguments: [
        "", "-", "+", "4-2", "1-", "-1", "1-2-3", "a", "1+2", "0x1", "32767", "99999999999999999999", "1 - 2",
    ])
    func refusesEverythingElse(text: String) {
        #expect(Versions(text) == nil)
    }

    @Test(arguments: ["3", "0-4", "2+", "none"])
    func writesWhatItReads(text: String) {
        #expect(Versions(text)?.description == text)
    }

    @Test func intersectsAndSubtracts() {
        let all = Versions(1, 5)
        #expect(all.intersection(Versions(3, 9)) == Versions(3, 5))
        #expect(all.intersection(Versions(6, 9)) == .none)
        #expect(all.subtracting(Versions(1, 2)) == Versions(3, 5))
        #expect(all.subtracting(Versions(4, 9)) == Versions(1, 3))
        #expect(all.subtracting(Versions(0, 9)) == Versions.none)
        #expect(all.subtracting(Versions(7, 9)) == all)
        #expect(all.subtracting(Versions(2, 4)) == nil)
        #expect(all.hull(Versions(8, 9)) == Versions(1, 9))
        #expect(Versions.none.hull(all) == all)
        #expect(all.contains(Versions.none))
        #expect(!all.contains(Versions(0, 1)))
    }
}
