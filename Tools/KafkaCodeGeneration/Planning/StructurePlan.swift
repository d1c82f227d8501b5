import KafkaSchema

/// A structure as the generated code sees it.
struct StructurePlan {
    var name: String
    /// The structure's name in the schema, nil for the message itself.
    var schemaName: String?
    /// The name with that of the message around it.
    var qualifiedName: String
    /// The message's versions in which the structure occurs.
    var versions: PlannedVersions
    var documentation: [String]
    var fields: [FieldPlan]

    var taggedFields: [FieldPlan] { fields.filter(\.isTagged).sorted { $0.tag < $1.tag } }
    /// When a field is a tagged one, among the flexible versions.
    func tagPresence(_ field: FieldPlan) -> PlannedVersions.Presence {
        PlannedVersions(all: versions.flexible, flexible: versions.flexible).presence(field.tagged)
    }

    var hasTaggedSection: Bool { !versions.flexible.isEmpty }

    /// What the properties are members of.
    var base = "self"

    /// The property for the fields that the schema does not know.
    var unknownTaggedFields: Expression { .member(.name(base), "unknownTaggedFields") }

    /// The plan for a function that gets a pointer to the structure, so that an element of an array is sized and written
    /// where it lies. Any other way of handing it over would copy it, reference by reference.
    var seenThroughPointer: StructurePlan { seenThroughPointer("structure") }

    /// The plan for a function that gets pointers to several structures, for one of them.
    func seenThroughPointer(_ name: String) -> StructurePlan {
        var plan = self
        plan.base = name + ".pointee"
        for index in plan.fields.indices { plan.fields[index].base = plan.base }
        return plan
    }
}
