public import NIOCore

/// Something that reads bytes that nobody vouches for, and what must hold about it.
public struct FuzzTarget: Sendable {
    /// What became of an input.
    public enum Outcome: Hashable, Sendable {
        /// It was read to its end.
        case accepted
        /// It was refused with an error of a kind.
        case refused(String)
    }

    /// The name by which it is chosen.
    public let name: String

    /// Good inputs, of which bad ones are made.
    public let corpus: @Sendable () throws -> [[UInt8]]

    /// Pieces of text or bytes that mean something to the target.
    public let tokens: [[UInt8]]

    /// The memory that an input may take at one time, as bytes per byte of the input.
    public let memoryFactor: Int

    /// The memory that any input may take at one time, in bytes.
    public let memoryBase: Int

    /// Reads an input and checks what was read.
    ///
    /// - Throws: ``FuzzFailure`` when something that must hold does not.
    public let run: @Sendable (ByteBuffer) throws -> Outcome

    /// A target.
    init(
        _ name: String, corpus: @escaping @Sendable () throws -> [[UInt8]], tokens: [[UInt8]] = [],
        memoryFactor: Int, memoryBase: Int = 1 << 20,
        run: @escaping @Sendable (ByteBuffer) throws -> Outcome
    ) {
        self.name = name
        self.corpus = corpus
        self.tokens = tokens
        self.memoryFactor = memoryFactor
        self.memoryBase = memoryBase
        self.run = run
    }

    /// All targets, in the order in which they are run.
    public static let all: [FuzzTarget] = [
        .message, .json, .request, .response, .frames, .records, .rewriting, .capture, .tls, .keyLog, .stream, .frame,
    ]

    /// The target of a name.
    public static func named(_ name: String) -> FuzzTarget? {
        all.first { $0.name == name }
    }
}

/// What should hold for every input and did not.
public struct FuzzFailure: Error, CustomStringConvertible {
    public var description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Throws when a condition does not hold.
func expect(_ condition: Bool, _ description: @autoclosure () -> String) throws(FuzzFailure) {
    guard condition else { throw FuzzFailure(description()) }
}
