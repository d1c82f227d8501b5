extension ApiKey { public var name: String? { nil } }
extension ErrorCode { public var name: String? { nil } }
