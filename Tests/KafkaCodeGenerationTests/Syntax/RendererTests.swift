import Testing

@testable import KafkaCodeGeneration

@Suite struct RendererTests {
    private func render(_ declarations: [Declaration]) -> String {
        Renderer.render(SourceFile(header: ["Made."], imports: ["import A"], declarations: declarations))
    }

    private func render(_ body: [Statement]) -> String {
        render([.function(Declaration.Function(head: "func f", body: body))])
    }

    @Test func aFileHasHeaderImportsAndDeclarations() {
        let text = render([
            .structure(
                Declaration.Container(
                    documentation: ["What it is.", "And more."], name: "A", conformances: ["B", "C"],
                    members: [
                        .storedProperty(documentation: ["One."], name: "x", type: "Int"),
                        .computedProperty(
                            documentation: [], isStatic: true, name: "y", type: "Int", body: [.result(.number(1))]),
                        .alias(documentation: [], name: "D", type: "E"),
                        .staticConstant(documentation: [], name: "z", type: nil, value: .string("s")),
                    ]))
        ])
        #expect(
            text == """
                // Made.

                import A

                /// What it is.
                ///
                /// And more.
                public struct A: B, C {
                    /// One.
                    public var x: Int

                    public static var y: Int { 1 }

                    public typealias D = E

                    public static let z = "s"
                }

                """)
    }

    @Test func documentationIsBrokenAtWordsAndHoldsNoLineBreaksOfItsOwn() {
        let long = String(repeating: "word ", count: 30) + "\n\tend"
        let lines = render([.storedProperty(documentation: [long], name: "x", type: "Int")]).split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("/// word") }.count == 2)
        #expect(lines.contains { $0.hasSuffix("word end") })
        #expect(lines.allSatisfy { $0.count <= 120 })
    }

    @Test func statementsAreIndented() {
        let text = render([
            .branch(
                .binary(.version, ">=", .number(2)), [.assign("a", .number(1))],
                otherwise: [
                    .branch(.name("b"), [.add("a", .number(2))], otherwise: [.failure(.name("c"))])
                ]),
            .whileLoop([.binding(name: "x", .attempt(.call(.name("next"), [])))], [.expression(.name("x"))]),
            .forLoop(name: "y", sequence: .name("ys"), [.expression(.name("y"))]),
            .choice(
                .name("tag"),
                [Statement.Case(pattern: .number(0), condition: .name("d"), body: [.result(.number(0))])],
                otherwise: [.result(.prefix("!", .group(.name("e"))))]),
            .attempt(error: "E", [.expression(.name("f"))], failure: [.failure(.name("error"))]),
        ])
        #expect(
            text == """
                // Made.

                import A

                func f() {
                    if version >= 2 {
                        a = 1
                    } else if b {
                        a &+= 2
                    } else {
                        throw c
                    }
                    while let x = try next() {
                        x
                    }
                    for y in ys {
                        y
                    }
                    switch tag {
                    case 0 where d:
                        return 0
                    default:
                        return !(e)
                    }
                    do throws(E) {
                        f
                    } catch {
                        throw error
                    }
                }

                """)
    }

    @Test func whatIsTooLongIsBroken() {
        let long = Expression.name(String(repeating: "x", count: 50))
        let text = render([
            .assignment(
                .name("a"), "=", .attempt(.call(.name("call"), [.plain(long), .labeled("b", long), .plain(long)]))),
            .assignment(.name("a"), "=", .ternary(long, long, .call(.name("d"), [.plain(long)]))),
            .result(.binary(.binary(long, "|", long), "|", long)),
            .binding(isConstant: true, name: "e", type: nil, value: .array([long, long, long])),
        ])
        let xs = String(repeating: "x", count: 50)
        #expect(
            text == """
                // Made.

                import A

                func f() {
                    a = try call(
                        \(xs),
                        b: \(xs),
                        \(xs)
                    )
                    a =
                        \(xs)
                        ? \(xs)
                        : d(\(xs))
                    return \(xs) | \(xs)
                        | \(xs)
                    let e = [
                        \(xs),
                        \(xs),
                        \(xs),
                    ]
                }

                """)
    }

    @Test func parametersThatAreTooLongStandOnLinesOfTheirOwn() {
        let long = String(repeating: "X", count: 70)
        let text = render([
            .function(
                Declaration.Function(
                    attributes: ["@a"], head: "init",
                    parameters: [
                        Declaration.Parameter(name: "a", type: "Int", defaultValue: .number(1)),
                        Declaration.Parameter(name: "b", type: long, defaultValue: .call(.name(long), [])),
                    ], error: "E", result: "R", body: []))
        ])
        #expect(
            text == """
                // Made.

                import A

                @a
                init(
                    a: Int = 1,
                    b: \(long) =
                        \(long)()
                ) throws(E) -> R {
                }

                """)
    }

    @Test func stringsAreEscaped() {
        let text = render([.result(.string("a\"b\\(c)\n\t\u{1}\u{7f}ä"))])
        #expect(text.contains(#"return "a\"b\\(c)\n\t\u{1}\u{7f}ä""#))
    }

    @Test func neighboursUnderOneVersionTestAreMerged() {
        let test = Expression.binary(.version, ">=", .number(1))
        let statements: [Statement] = [
            .branch(test, [.expression(.name("a"))]), .branch(test, [.expression(.name("b"))]),
            .branch(.name("c"), [.expression(.name("d"))]), .branch(.name("c"), [.expression(.name("e"))]),
        ]
        // `c` may be changed by `d`, the version by nothing.
        #expect(statements.mergingNeighbours.count == 3)
        #expect(render(statements.mergingNeighbours).contains("        a\n        b\n"))
    }
}
