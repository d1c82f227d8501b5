/// Why standard input could not be read, or standard output not be written.
struct StandardStreamError: Error, CustomStringConvertible {
    var description: String
}
