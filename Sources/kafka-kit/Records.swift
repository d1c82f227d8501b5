import ArgumentParser

/// `kafka-kit records`
struct Records: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read record batches.", subcommands: [])
}
