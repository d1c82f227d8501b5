/// What a scene did not come to.
struct SceneError: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
}
