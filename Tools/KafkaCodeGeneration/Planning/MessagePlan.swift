import KafkaSchema

/// A message as the generated code sees it.
struct MessagePlan {
    var schema: MessageSchema
    var name: String
    var root: StructurePlan
    /// The structures inside, in the order of their first use.
    var nested: [StructurePlan]

    var structures: [StructurePlan] { [root] + nested }

    init(_ schema: MessageSchema) {
        self.schema = schema
        name = SwiftNames.type(schema.name)
        let planner = StructurePlanner(message: schema)
        root = planner.root()
        nested = planner.nested()
    }
}
