import Foundation
import NIOCore
import TestSupport
import Testing

@testable import KafkaCapture

@Suite("Files on disk")
struct FileByteSourceTests {
    @Test("A file gives its bytes")
    func bytes() throws {
        let path = Fixtures.folder.appendingPathComponent("Captures/kcat-snappy.pcap").path
        let source = try FileByteSource(path: path)
        var buffer = ByteBuffer()
        while try source.read(into: &buffer, atMost: 1000) > 0 {}
        #expect(buffer == (try Decoded.fixture("kcat-snappy.pcap")))
    }

    @Test("A file that cannot be opened or read is an error with the system's reason")
    func errors() throws {
        #expect(throws: CaptureError(offset: 0, reason: "the file cannot be opened: No such file or directory")) {
            try FileByteSource(path: Fixtures.folder.appendingPathComponent("none.pcap").path)
        }
        let folder = try FileByteSource(path: Fixtures.folder.path)
        var buffer = ByteBuffer()
        #expect(throws: CaptureError(offset: 0, reason: "the file cannot be read: Is a directory")) {
            try folder.read(into: &buffer, atMost: 10)
        }
    }
}
