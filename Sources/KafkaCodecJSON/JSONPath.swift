/// The way from the outermost JSON value to one inside it.
public struct JSONPath: Hashable, Sendable, CustomStringConvertible {
    private indirect enum Step: Hashable, Sendable {
        case root(String)
        case member(String, of: Step)
        case element(Int, of: Step)
    }

    private var step: Step

    /// The path to the outermost value, under a name for it.
    public init(root: String) {
        step = .root(root)
    }

    private init(_ step: Step) {
        self.step = step
    }

    func member(_ name: String) -> JSONPath { JSONPath(.member(name, of: step)) }

    func element(_ index: Int) -> JSONPath { JSONPath(.element(index, of: step)) }

    public var description: String { Self.text(step) }

    private static func text(_ step: Step) -> String {
        switch step {
        case .root(let name): name
        case .member(let name, let outer): "\(text(outer)).\(name)"
        case .element(let index, let outer): "\(text(outer))[\(index)]"
        }
    }
}
