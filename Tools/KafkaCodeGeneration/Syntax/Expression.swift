/// An expression of Swift.
indirect enum Expression: Hashable, Sendable {
    /// An identifier or a literal that is written as it stands.
    case name(String)
    /// A string literal.
    case string(String)
    /// `.member` of a type known from the context.
    case implicitMember(String)
    case member(Expression, String)
    case call(Expression, [Argument])
    case array([Expression])
    case binary(Expression, String, Expression)
    case prefix(String, Expression)
    case ternary(Expression, Expression, Expression)
    case attempt(Expression)
    case group(Expression)

    struct Argument: Hashable, Sendable {
        var label: String?
        var value: Expression
    }

    /// A call of a function of a value.
    func calling(_ function: String, _ arguments: [Argument] = []) -> Expression {
        .call(.member(self, function), arguments)
    }

    static func number(_ value: Int) -> Expression { .name(String(value)) }

    static let version = Expression.name("version")

}

extension Expression.Argument {
    static func labeled(_ label: String, _ value: Expression) -> Self { Self(label: label, value: value) }
    static func plain(_ value: Expression) -> Self { Self(label: nil, value: value) }
}
