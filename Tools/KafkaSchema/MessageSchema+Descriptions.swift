extension MessageSchema {
    /// The facts without any sentence.
    public var withoutDescriptions: MessageSchema {
        var message = self
        message.about = nil
        message.fields = Self.withoutDescriptions(fields)
        message.commonStructures = commonStructures.map { structure in
            var structure = structure
            structure.about = nil
            structure.fields = Self.withoutDescriptions(structure.fields)
            return structure
        }
        return message
    }

    private static func withoutDescriptions(_ fields: [FieldSchema]) -> [FieldSchema] {
        fields.map { field in
            var field = field
            field.about = nil
            field.structureAbout = nil
            field.fields = withoutDescriptions(field.fields)
            return field
        }
    }

    /// What has no sentence: the message, structures and fields, by name.
    public var undescribed: [String] {
        var missing = about == nil ? [name] : []
        missing += fields.filter { $0.about == nil }.map { "\(name).\($0.name)" }
        for structure in structures {
            if structure.about == nil { missing.append("\(name).\(structure.name)") }
            missing += structure.fields.filter { $0.about == nil }.map { "\(name).\(structure.name).\($0.name)" }
        }
        return missing
    }
}
