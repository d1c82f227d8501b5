/// A file that the generator makes.
public struct GeneratedFile: Hashable, Sendable {
    /// The path below the output folder.
    public var path: String
    public var text: String
}
