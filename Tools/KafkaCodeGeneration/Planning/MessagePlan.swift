import KafkaSchema

/// A message as the generated code sees it.
struct MessagePlan {
    var schema: MessageSchema
    var name: String
    var root: StructurePlan
    /// The structures inside, in the order of their first use.
    var nested: [StructurePlan]

    var structures: [StructurePlan] { [root] + nested }

    /// The file that the message goes into, below the output folder.
    var path: String {
        switch schema.kind {
        case .request, .response: return "Messages/\(schema.apiName).swift"
        case .header, .data: return "Messages/\(name).swift"
        case .metadata: return "Records/Metadata/\(name).swift"
        case .coordinatorKey, .coordinatorValue:
            var name = schema.name
            for suffix in ["Key", "Value"] where name.hasSuffix(suffix) { name = String(name.dropLast(suffix.count)) }
            return "Records/\(schema.coordinator)Coordinator/\(name)Record.swift"
        }
    }

    init(_ schema: MessageSchema) {
        self.schema = schema
        name = SwiftNames.type(schema.name)
        let planner = StructurePlanner(message: schema)
        root = planner.root()
        nested = planner.nested()
    }
}
