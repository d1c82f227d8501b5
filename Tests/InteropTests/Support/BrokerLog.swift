import Foundation
import Logging

/// Where the brokers of the tests log to: nowhere, or standard error when `INTEROP_LOG` names a level.
enum BrokerLog {
    static let logger: Logger = {
        guard let name = ProcessInfo.processInfo.environment["INTEROP_LOG"], let level = Logger.Level(rawValue: name)
        else { return Logger(label: "brokers", factory: { _ in SwiftLogNoOpLogHandler() }) }
        var logger = Logger(label: "brokers", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = level
        return logger
    }()
}
