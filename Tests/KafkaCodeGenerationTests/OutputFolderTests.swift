import Foundation
import KafkaCodeGeneration
import Testing

@Suite struct OutputFolderTests {
    private func files() throws -> [GeneratedFile] {
        try Generation.generator(Generation.api("Foo", key: 1) + Generation.api("Bar", key: 2)).codecFiles()
    }

    @Test func anEmptyFolderGetsEveryFile() throws {
        let folder = try TemporaryFolder("output-empty")
        let files = try files()
        let output = OutputFolder(folder.url)
        #expect(try output.differences(from: files).allSatisfy { $0.kind == .missing })
        #expect(folder.files.isEmpty)
        #expect(try output.update(to: files).count == files.count)
        #expect(folder.files == files.map(\.path).sorted())
        #expect(try output.differences(from: files).isEmpty)
        #expect(try output.update(to: files).isEmpty)
    }

    @Test func oneByteIsADifference() throws {
        let folder = try TemporaryFolder("output-byte")
        let files = try files()
        let output = OutputFolder(folder.url)
        try output.update(to: files)
        let path = "Messages/Foo.swift"
        let text = try folder.text(path)
        for changed in [text + " ", String(text.dropLast()), text.replacingOccurrences(of: "Foo", with: "Fop")] {
            try folder.write(changed, to: path)
            #expect(try output.differences(from: files).map(\.description) == ["changed: \(path)"])
        }
        #expect(try output.update(to: files).map(\.description) == ["changed: \(path)"])
        #expect(try folder.text(path) == text)
    }

    @Test func staleFilesOfTheGeneratorAreRemovedAndOthersAreNot() throws {
        let folder = try TemporaryFolder("output-stale")
        let files = try files()
        let output = OutputFolder(folder.url)
        try output.update(to: files)
        let text = try folder.text("Messages/Foo.swift")
        try folder.write(text, to: "Messages/Old.swift")
        try folder.write("// Written by hand.\n", to: "Messages/Hand.swift")
        try folder.write("", to: "Empty.swift")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("Messages/Bar.swift"))
        #expect(
            try output.differences(from: files).map(\.description)
                == ["missing: Messages/Bar.swift", "stale: Messages/Old.swift"])
        try output.update(to: files)
        #expect(folder.files == (files.map(\.path) + ["Empty.swift", "Messages/Hand.swift"]).sorted())
    }
}
