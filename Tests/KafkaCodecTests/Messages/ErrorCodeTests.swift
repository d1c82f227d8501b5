import Foundation
import KafkaCodec
import TestSupport
import Testing

@Suite struct ErrorCodeTests {
    private struct Fact: Decodable {
        var code: Int16
        var name: String
        var retriable: Bool
        var refreshMetadata: Bool
    }

    @Test func everyCodeIsAsTheProtocolHasIt() throws {
        let facts = try JSONDecoder().decode([Fact].self, from: Fixtures.data("Schema/error-codes.json"))
        #expect(facts.count > 130)
        for fact in facts {
            let code = ErrorCode(rawValue: fact.code)
            #expect(code.name == fact.name)
            #expect(code.isRetriable == fact.retriable, "\(fact.name)")
            #expect(code.refreshesMetadata == fact.refreshMetadata, "\(fact.name)")
        }
    }

    @Test func anUnknownCodeIsKept() {
        let code = ErrorCode(rawValue: 9999)
        #expect(code.name == nil)
        #expect(code.description == "ErrorCode(9999)")
        #expect(code.isError && !code.isRetriable && !code.refreshesMetadata)
        #expect(!ErrorCode.noError.isError)
    }
}
