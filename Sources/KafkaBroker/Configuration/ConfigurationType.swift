/// The type of a configuration's value. The raw value is the one in DescribeConfigs.
package enum ConfigurationType: Int8, Sendable {
    /// `true` or `false`.
    case boolean = 1
    /// A text.
    case string = 2
    /// A 32-bit integer.
    case int = 3
    /// A 64-bit integer.
    case long = 5
    /// A floating-point number.
    case double = 6
    /// Texts with commas between them.
    case list = 7
}
