/// A statement of Swift.
indirect enum Statement {
    case expression(Expression)
    case binding(isConstant: Bool, name: String, type: String?, value: Expression)
    /// A binding that gets its value later.
    case declaration(isConstant: Bool, name: String, type: String)
    case assignment(Expression, String, Expression)
    /// Conditions that hold together, what is done when they do, and what else.
    case branch([Condition], [Statement], otherwise: [Statement])
    case whileLoop([Condition], [Statement])
    case forLoop(name: String, sequence: Expression, [Statement])
    case choice(Expression, [Case], otherwise: [Statement])
    /// `do throws(error) { } catch { }`.
    case attempt(error: String, [Statement], failure: [Statement])
    case result(Expression)
    case failure(Expression)

    enum Condition: Hashable {
        case test(Expression)
        case binding(name: String, Expression)
    }

    struct Case {
        var pattern: Expression
        var condition: Expression?
        var body: [Statement]
    }

    static func assign(_ target: String, _ value: Expression) -> Statement { .assignment(.name(target), "=", value) }

    static func add(_ target: String, _ value: Expression) -> Statement { .assignment(.name(target), "&+=", value) }

    static func branch(_ test: Expression, _ body: [Statement], otherwise: [Statement] = []) -> Statement {
        .branch([.test(test)], body, otherwise: otherwise)
    }
}
