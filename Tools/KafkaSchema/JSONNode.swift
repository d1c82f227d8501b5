/// A value of a schema file.
enum JSONNode: Hashable {
    case null
    case boolean(Bool)
    /// A number as it is written.
    case number(String)
    case text(String)
    case array([JSONNode])
    case object([String: JSONNode])
}
