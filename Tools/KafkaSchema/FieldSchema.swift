/// A field of a message or structure.
public struct FieldSchema: Hashable, Sendable {
    public var name: String
    public var type: FieldType
    /// The versions that have the field.
    public var versions: Versions
    /// The versions in which it can be null.
    public var nullableVersions: Versions
    /// Its tag in the versions in which it is a tagged field (KIP-482).
    public var tag: Int?
    public var taggedVersions: Versions
    /// The versions in which the field has a compact length, where they differ from the message's.
    public var flexibleVersions: Versions?
    /// The default as the schema writes it, nil when it says none.
    public var defaultText: String?
    /// Whether the field may be left out without an error in a version that does not have it.
    public var ignorable: Bool
    /// Whether the field identifies an element among its siblings.
    public var mapKey: Bool
    public var entityType: String?
    public var zeroCopy: Bool
    public var about: String?
    /// What the structure that the field defines is; schema files have no place for it, glossaries do.
    public var structureAbout: String?
    /// The fields of the structure that the field defines; empty when it uses a common one.
    public var fields: [FieldSchema]

    /// The default, which the validator has checked to fit.
    public var defaultValue: DefaultValue {
        DefaultValue(self) ?? .zero
    }
}
