@testable import KafkaClient

/// What is thrown; nil when nothing is.
func failure<Success>(_ body: () async throws(KafkaError) -> Success) async -> KafkaError? {
    do throws(KafkaError) {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}
