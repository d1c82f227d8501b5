import KafkaCodec
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Single frames")
struct SingleFrameTests {
    @Test("A request says itself what it is, with or without its length")
    func request() throws {
        let frame = try MetadataRequest(topics: [.init(name: "orders")]).frame(
            version: 12, correlationID: 5, clientID: "me")
        for bytes in [frame, frame.part(4..<frame.readableBytes)] {
            let readings = SingleFrame.readings(of: bytes)
            #expect(readings.count == 1)
            #expect(readings.first?.apiKey == .metadata && readings.first?.apiVersion == 12)
            var report = FrameReport()
            let text = String(buffer: report.lines(readings))
            #expect(text.hasPrefix("request Metadata v12 5 \"me\" \(frame.readableBytes - 4) B\n"))
            #expect(text.contains("name: \"orders\""))
        }
    }

    @Test("A response is what it is said to be, or everything that it can be")
    func response() throws {
        let frame = try HeartbeatResponse(errorCode: .rebalanceInProgress).frame(version: 3, correlationID: 9)
        let known = SingleFrame.readings(of: frame, direction: .response, api: .heartbeat, version: 3)
        #expect(known.count == 1 && (known.first?.body as? HeartbeatResponse)?.errorCode == .rebalanceInProgress)
        let all = SingleFrame.readings(of: frame)
        #expect(all.contains { $0.apiKey == .heartbeat } && all.count > 1)
        var report = FrameReport()
        #expect(String(buffer: report.lines(all)).contains("a response does not say what it is"))
        #expect(SingleFrame.readings(of: frame, direction: .response, api: .fetch, version: 12).isEmpty)
        #expect(SingleFrame.readings(of: ByteBuffer()).isEmpty)
        #expect(
            SingleFrame.problem(with: frame, direction: .response, api: .fetch, version: 12).contains("FetchResponse"))
    }
}
