/// Why bytes could not be inflated.
enum InflateFailure: Error {
    /// They are not what the codec writes, or end too early.
    case damaged
    /// They hold more than the limit.
    case overLimit
    /// The library failed, with its code.
    case library(Int)
}
