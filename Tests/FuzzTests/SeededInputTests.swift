import FuzzingSupport
import NIOCore
import Testing

/// A small part of what `Tools/fuzz` does, with inputs that are the same each time.
@Suite("Damaged inputs")
struct SeededInputTests {
    @Test("Good inputs are accepted", arguments: FuzzTarget.all.map(\.name))
    func corpus(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        let corpus = try target.corpus()
        #expect(corpus.count >= 40)
        let accepted = try corpus.count { try target.run(ByteBuffer(bytes: $0)) == .accepted }
        // Streams of frames have limits that some of their frames are above; and some requests could be anything.
        #expect(accepted == corpus.count || ["frames", "stream"].contains(name), "\(accepted) of \(corpus.count)")
        #expect(accepted > corpus.count / 4)
    }

    @Test("Damaged inputs are refused, or what they say holds together", arguments: FuzzTarget.all.map(\.name))
    func damaged(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        var run = try FuzzRun(target, seed: 7)
        // A capture takes as long as twenty messages, and so does a frame that may be of any API.
        let count: UInt64 = ["capture", "tls", "stream", "frame"].contains(name) ? 400 : 4_000
        try run.run(0..<count)
        #expect(run.outcomes.values.reduce(0, +) == Int(count))
        #expect(run.accepted > 0)
        #expect(run.accepted < Int(count))
    }

    @Test("The same seed gives the same inputs, another seed others")
    func seeds() throws {
        let target = try #require(FuzzTarget.named("records"))
        let first = try FuzzRun(target, seed: 1)
        let again = try FuzzRun(target, seed: 1)
        let other = try FuzzRun(target, seed: 2)
        for index in 0..<50 as Range<UInt64> { #expect(first.input(index) == again.input(index)) }
        #expect((0..<50).contains { first.input($0) != other.input($0) })
    }
}
