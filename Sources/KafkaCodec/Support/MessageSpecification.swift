/// What the schema says about a message as a whole.
///
/// One value for each message holds all of it, and ``KafkaMessage`` gives its parts by name: a property for each would
/// take the compiler a sixth longer over this module.
public struct MessageSpecification: Hashable, Sendable {
    /// The name in the schema, such as `FetchRequest`.
    public let name: String

    /// The API's number of requests and responses, the type's number of records (``KafkaRecordMessage/recordType``), -1
    /// of others.
    public let key: Int16

    /// The versions that this kit reads and writes.
    public let versions: VersionRange

    /// The first version that has compact lengths and tagged fields (KIP-482), nil when none has.
    public let firstFlexibleVersion: Int16?

    /// A message of the schema.
    public init(_ name: String, key: Int16 = -1, versions: VersionRange, flexibleFrom firstFlexibleVersion: Int16?) {
        self.name = name
        self.key = key
        self.versions = versions
        self.firstFlexibleVersion = firstFlexibleVersion
    }
}
