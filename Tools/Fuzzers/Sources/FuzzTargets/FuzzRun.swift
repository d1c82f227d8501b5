public import NIOCore

/// Many inputs of one target.
public struct FuzzRun {
    /// How often each outcome came.
    public private(set) var outcomes: [FuzzTarget.Outcome: Int] = [:]

    /// The target.
    public let target: FuzzTarget

    private let mutator: Mutator

    /// A run of a target's inputs.
    ///
    /// - Throws: What reading the corpus throws.
    public init(_ target: FuzzTarget, seed: UInt64) throws {
        self.target = target
        mutator = try Mutator(target, seed: seed)
    }

    /// The number of inputs that were accepted.
    public var accepted: Int { outcomes[.accepted] ?? 0 }

    /// The input of a number.
    public func input(_ index: UInt64) -> ByteBuffer {
        ByteBuffer(bytes: mutator.input(index))
    }

    /// Runs one input.
    ///
    /// - Throws: ``FuzzFailure`` when something that must hold does not.
    public mutating func run(_ input: ByteBuffer) throws {
        outcomes[try target.run(input), default: 0] += 1
    }

    /// Runs the inputs of a range.
    ///
    /// - Throws: ``FuzzFailure``, which names the input.
    public mutating func run(_ indices: Range<UInt64>) throws {
        for index in indices {
            do {
                try run(input(index))
            } catch {
                throw FuzzFailure("\(target.name), input \(index): \(error)")
            }
        }
    }
}
