import Foundation
import KafkaSchema
import TestSupport
import Testing

/// This project's own edition of the protocol.
@Suite struct ProjectSchemaTests {
    private static let folder = Fixtures.folder.appendingPathComponent("Schema", isDirectory: true)

    @Test func everyMessageLoadsAndIsDescribed() throws {
        let messages = try SchemaLoader.load([Self.folder])
        #expect(messages.count == 281)
        #expect(messages.filter { !$0.file.hasPrefix("records/") }.count == 203)
        let glossary = try Glossary.load(Self.folder.appendingPathComponent("glossary.json"))
        #expect(messages.map(glossary.describing).flatMap(\.undescribed) == [])
    }

    @Test func theFormatterLeavesEveryFileAsItIs() throws {
        for message in try SchemaLoader.load([Self.folder]) {
            let text = try String(decoding: Fixtures.data("Schema/\(message.file)"), as: UTF8.self)
            #expect(SchemaFormatter.text(of: message) == text, "\(message.file)")
        }
    }

    @Test func theFormatterKeepsEveryFact() throws {
        // The small schemas use every key of the format, and are laid out by hand.
        for message in try SchemaLoader.load([Fixtures.folder.appendingPathComponent("SmallSchemas")]) {
            let text = SchemaFormatter.text(of: message)
            let file = SchemaFile(source: message.source, path: message.file, data: Data(text.utf8))
            let other = try SchemaLoader.load([file] + partner(of: message)).first
            #expect(other == message, "\(text)")
        }
    }

    /// The file of the message that belongs to one.
    private func partner(of message: MessageSchema) throws -> [SchemaFile] {
        let pairs = [("Request", "Response"), ("Response", "Request"), ("Key", "Value"), ("Value", "Key")]
        guard message.kind != .metadata, message.kind != .data, message.kind != .header else { return [] }
        let pair = try #require(pairs.first { message.name.hasSuffix($0.0) })
        let path = message.file.replacingOccurrences(of: "\(pair.0).json", with: "\(pair.1).json")
        let data = try Fixtures.data("SmallSchemas/\(path)")
        return [SchemaFile(source: message.source, path: path, data: data)]
    }
}
