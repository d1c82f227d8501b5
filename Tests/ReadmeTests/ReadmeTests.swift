import Foundation
import TestSupport
import Testing

/// What the README shows is what is compiled and run here.
@Suite struct ReadmeTests {
    @Test func theReadmeShowsTheTestThatRunsHere() throws {
        let root = Fixtures.packageFolder
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let test = try String(
            contentsOf: root.appendingPathComponent("Tests/ReadmeTests/OrdersTests.swift"), encoding: .utf8)
        #expect(readme.contains("```swift\n\(test)```"))
        #expect(test.split(separator: "\n", omittingEmptySubsequences: false).count <= 30)
    }

    @Test(arguments: ["Producer", "Group"]) func theReadmeShowsTheToursThatRunHere(name: String) throws {
        let root = Fixtures.packageFolder
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let tour = try String(
            contentsOf: root.appendingPathComponent("Tests/ReadmeTests/\(name)TourTests.swift"), encoding: .utf8)
        #expect(readme.contains("```swift\n\(tour)```"))
    }
}
