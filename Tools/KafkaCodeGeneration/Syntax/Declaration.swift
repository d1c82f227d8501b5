/// A declaration of Swift.
indirect enum Declaration {
    case structure(Container)
    case extensionOf(Container)
    case alias(documentation: [String], name: String, type: String)
    case storedProperty(documentation: [String], name: String, type: String)
    case computedProperty(documentation: [String], isStatic: Bool, name: String, type: String, body: [Statement])
    case staticConstant(documentation: [String], name: String, type: String?, value: Expression)
    case function(Function)

    /// A structure or an extension.
    struct Container {
        var documentation: [String] = []
        var name: String
        var conformances: [String] = []
        var members: [Declaration]
    }

    /// A function or an initializer.
    struct Function {
        var documentation: [String] = []
        var attributes: [String] = []
        /// `public func write`, `public init`.
        var head: String
        var parameters: [Parameter] = []
        var error: String?
        var result: String?
        var body: [Statement]
    }

    struct Parameter {
        /// The label and the name as they are written, such as `to writer`.
        var name: String
        var type: String
        var defaultValue: Expression?
    }
}

/// A file of Swift.
struct SourceFile {
    var header: [String]
    /// The imports as they are written.
    var imports: [String]
    var declarations: [Declaration]
}
