import CKafkaSimulationTesting
import KafkaSimulation

/// Called before `main`; nothing else may be relied on there, so it only says what is to be done later.
@_cdecl("kafka_simulation_testing_install")
func install() {
    ExpectationWatch.install { body in
        #if canImport(XCTest)
        _ = XCTestFailures.areObserved
        #endif
        #if canImport(Testing)
        SwiftTesting.watch(body)
        #else
        body()
        #endif
    }
}
