/// Writes a syntax tree as formatted Swift.
struct Renderer {
    static let width = 120
    private var lines: [String] = []
    private var depth = 0

    /// The text of a file.
    static func render(_ file: SourceFile) -> String {
        var renderer = Renderer()
        for line in file.header { renderer.emit("// \(line)") }
        if !file.imports.isEmpty {
            renderer.emit("")
            for module in file.imports { renderer.emit(module) }
        }
        for declaration in file.declarations {
            renderer.emit("")
            renderer.render(declaration)
        }
        return renderer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func emit(_ line: String) {
        lines.append(line.isEmpty ? "" : String(repeating: "    ", count: depth) + line)
    }

    private mutating func indented(_ body: (inout Renderer) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    private func fits(_ line: String) -> Bool { depth * 4 + line.count <= Self.width }

    // MARK: Declarations

    private mutating func document(_ paragraphs: [String]) {
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { emit("///") }
            var line = "///"
            for word in paragraph.split(whereSeparator: \.isWhitespace) {
                if !fits(line + " " + word), line != "///" {
                    emit(line)
                    line = "///"
                }
                line += " " + word
            }
            emit(line)
        }
    }

    private mutating func render(_ declaration: Declaration) {
        switch declaration {
        case .structure(let container):
            document(container.documentation)
            render(container, keyword: "public struct")
        case .extensionOf(let container):
            document(container.documentation)
            render(container, keyword: "extension")
        case .alias(let documentation, let name, let type):
            document(documentation)
            emit("public typealias \(name) = \(type)")
        case .storedProperty(let documentation, let name, let type):
            document(documentation)
            emit("public var \(name): \(type)")
        case .computedProperty(let documentation, let isStatic, let name, let type, let body):
            document(documentation)
            let head = "public \(isStatic ? "static " : "")var \(name): \(type)"
            if case .result(let value)? = body.first, body.count == 1, fits("\(head) { \(text(value)) }") {
                emit("\(head) { \(text(value)) }")
            } else {
                emit("\(head) {")
                indented { $0.render(body) }
                emit("}")
            }
        case .staticConstant(let documentation, let name, let type, let value):
            document(documentation)
            emitBroken("public static let \(name)\(type.map { ": \($0)" } ?? "") = ", value)
        case .function(let function):
            render(function)
        }
    }

    private mutating func render(_ container: Declaration.Container, keyword: String) {
        let conformances = container.conformances.isEmpty ? "" : ": " + container.conformances.joined(separator: ", ")
        emit("\(keyword) \(container.name)\(conformances) {")
        indented { renderer in
            for (index, member) in container.members.enumerated() {
                if index > 0 { renderer.emit("") }
                renderer.render(member)
            }
        }
        emit("}")
    }

    private mutating func render(_ function: Declaration.Function) {
        document(function.documentation)
        for attribute in function.attributes { emit(attribute) }
        let parameters = function.parameters.map { parameter in
            "\(parameter.name): \(parameter.type)" + (parameter.defaultValue.map { " = \(text($0))" } ?? "")
        }
        let tail =
            (function.error.map { " throws(\($0))" } ?? "") + (function.result.map { " -> \($0)" } ?? "") + " {"
        let line = "\(function.head)(\(parameters.joined(separator: ", ")))\(tail)"
        if fits(line) {
            emit(line)
        } else {
            emit("\(function.head)(")
            indented { renderer in
                for (index, parameter) in function.parameters.enumerated() {
                    let comma = index < parameters.count - 1 ? "," : ""
                    if let value = parameter.defaultValue, !renderer.fits(parameters[index] + comma) {
                        renderer.emit("\(parameter.name): \(parameter.type) =")
                        renderer.indented { $0.emit($0.text(value) + comma) }
                    } else {
                        renderer.emit(parameters[index] + comma)
                    }
                }
            }
            emit(")\(tail)")
        }
        indented { $0.render(function.body) }
        emit("}")
    }

    // MARK: Statements

    private mutating func render(_ statements: [Statement]) {
        for statement in statements { render(statement) }
    }

    private mutating func render(_ statement: Statement) {
        switch statement {
        case .expression(let expression):
            emitBroken("", expression)
        case .binding(let isConstant, let name, let type, let value):
            emitBroken("\(isConstant ? "let" : "var") \(name)\(type.map { ": \($0)" } ?? "") = ", value)
        case .declaration(let isConstant, let name, let type):
            emit("\(isConstant ? "let" : "var") \(name): \(type)")
        case .assignment(let target, let sign, let value):
            emitBroken("\(text(target)) \(sign) ", value)
        case .branch(let conditions, let body, let otherwise):
            renderBranch("if", conditions, body, otherwise)
        case .whileLoop(let conditions, let body):
            emit("while \(conditions.map(text).joined(separator: ", ")) {")
            indented { $0.render(body) }
            emit("}")
        case .forLoop(let name, let sequence, let body):
            emit("for \(name) in \(text(sequence)) {")
            indented { $0.render(body) }
            emit("}")
        case .choice(let subject, let cases, let otherwise):
            emit("switch \(text(subject)) {")
            for item in cases {
                emit("case \(text(item.pattern))\(item.condition.map { " where \(text($0))" } ?? ""):")
                indented { $0.render(item.body) }
            }
            emit("default:")
            indented { $0.render(otherwise) }
            emit("}")
        case .attempt(let error, let body, let failure):
            emit("do throws(\(error)) {")
            indented { $0.render(body) }
            emit("} catch {")
            indented { $0.render(failure) }
            emit("}")
        case .result(let value):
            emitBroken("return ", value)
        case .failure(let value):
            emitBroken("throw ", value)
        }
    }

    private mutating func renderBranch(
        _ keyword: String, _ conditions: [Statement.Condition], _ body: [Statement], _ otherwise: [Statement]
    ) {
        emit("\(keyword) \(conditions.map(text).joined(separator: ", ")) {")
        indented { $0.render(body) }
        if otherwise.isEmpty {
            emit("}")
        } else if case .branch(let next, let nextBody, let nextOtherwise)? = otherwise.first, otherwise.count == 1 {
            renderBranch("} else if", next, nextBody, nextOtherwise)
        } else {
            emit("} else {")
            indented { $0.render(otherwise) }
            emit("}")
        }
    }

    /// Emits what ends with an expression, broken at the arguments of its outer call when it is too long.
    private mutating func emitBroken(_ head: String, _ expression: Expression, tail: String = "") {
        let line = head + text(expression) + tail
        if fits(line) { return emit(line) }
        var prefix = head
        var call = expression
        if case .attempt(let inner) = call {
            prefix += "try "
            call = inner
        }
        switch call {
        case .call(_, let arguments) where arguments.isEmpty && head.hasSuffix("= "):
            // A call without arguments has no place to break but the one before it.
            emit(String(head.dropLast()))
            indented { $0.emitBroken("", expression, tail: tail) }
        case .call(let callee, let arguments):
            emit("\(prefix)\(text(callee))(")
            emitList(arguments)
            emit(")\(tail)")
        case .array(let elements):
            emit("\(prefix)[")
            emitList(elements.map { Expression.Argument.plain($0) }, endsWithComma: true)
            emit("]\(tail)")
        case .ternary(let condition, let first, let second) where head.hasSuffix("= "):
            // What is assigned stands on lines of its own.
            emit(String(head.dropLast()))
            indented { renderer in
                renderer.emit("\(prefix.dropFirst(head.count))\(renderer.text(condition))")
                renderer.emitBroken("? ", first)
                renderer.emitBroken(": ", second, tail: tail)
            }
        case .ternary(let condition, let first, let second):
            emit("\(prefix)\(text(condition))")
            indented { renderer in
                renderer.emitBroken("? ", first)
                renderer.emitBroken(": ", second, tail: tail)
            }
        case .binary(_, let sign, _):
            emitOperands(prefix, call, sign, tail: tail)
        default:
            emit(line)
        }
    }

    /// Emits operands of one sign, as many to a line as fit.
    private mutating func emitOperands(_ head: String, _ expression: Expression, _ sign: String, tail: String) {
        var operands: [Expression] = []
        var rest = expression
        while case .binary(let left, sign, let right) = rest {
            operands.insert(right, at: 0)
            rest = left
        }
        var lines = [head + text(rest)]
        for (index, operand) in operands.enumerated() {
            let item = "\(sign) \(text(operand))" + (index == operands.count - 1 ? tail : "")
            let margin = lines.count > 1 ? 4 : 0
            if depth * 4 + margin + lines[lines.count - 1].count + 1 + item.count <= Self.width {
                lines[lines.count - 1] += " " + item
            } else {
                lines.append(item)
            }
        }
        emit(lines[0])
        indented { renderer in
            for line in lines.dropFirst() { renderer.emit(line) }
        }
    }

    private mutating func emitList(_ items: [Expression.Argument], endsWithComma: Bool = false) {
        indented { renderer in
            for (index, item) in items.enumerated() {
                let label = item.label.map { "\($0): " } ?? ""
                renderer.emitBroken(label, item.value, tail: endsWithComma || index < items.count - 1 ? "," : "")
            }
        }
    }

    // MARK: Expressions

    private func text(_ condition: Statement.Condition) -> String {
        switch condition {
        case .test(let expression): text(expression)
        case .binding(let name, let value): "let \(name) = \(text(value))"
        }
    }

    private func text(_ argument: Expression.Argument) -> String {
        (argument.label.map { "\($0): " } ?? "") + text(argument.value)
    }

    private func text(_ expression: Expression) -> String {
        switch expression {
        case .name(let name): name
        case .string(let string): Self.literal(string)
        case .implicitMember(let name): ".\(name)"
        case .member(let base, let name): "\(text(base)).\(name)"
        case .call(let callee, let arguments):
            "\(text(callee))(\(arguments.map(text).joined(separator: ", ")))"
        case .array(let elements): "[\(elements.map(text).joined(separator: ", "))]"
        case .binary(let left, let sign, let right): "\(text(left)) \(sign) \(text(right))"
        case .prefix(let sign, let operand): "\(sign)\(text(operand))"
        case .ternary(let condition, let first, let second):
            "\(text(condition)) ? \(text(first)) : \(text(second))"
        case .attempt(let inner): "try \(text(inner))"
        case .group(let inner): "(\(text(inner)))"
        }
    }

    private static func literal(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7f {
                    text += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text + "\""
    }
}
