import KafkaCodec
import NIOCore
import OrderedCollections

/// What becomes of a request instead of its answer.
enum RequestFate {
    /// The client gets an error. It is made when the request has been read.
    case refusal(ErrorCode, any KafkaResponse)
    /// The connection is closed.
    case disconnect
    /// The answer waits.
    case hold(RequestFaultID)
}

extension Broker {
    /// Does to a request what a rule says.
    ///
    /// - Returns: The request as it is to be handled; nil when it is not, or not yet.
    func apply(
        _ id: RequestFaultID, _ fault: RequestFault, to request: ClientRequest, _ body: ByteBuffer
    ) throws(WireError) -> ClientRequest? {
        var request = request
        switch (fault.action, fault.moment) {
        case (.fail(let error), .before):
            note("\(request.api) of connection \(request.connection.rawValue) fails as told, \(error)")
            guard let type = Self.servedAPIs.first(where: { $0.key == request.api }) else { return nil }
            try type.refuse(error, request, body, on: self)
            return nil
        case (.fail(let error), .after):
            guard let type = Self.servedAPIs.first(where: { $0.key == request.api }) else { return nil }
            request.fate = .refusal(error, try type.refusal(error, request, body, on: self))
        case (.disconnect, .before):
            close(request.connection, "\(request.api) is dropped as told")
            return nil
        case (.disconnect, .after):
            request.fate = .disconnect
        case (.hold, .before):
            hold(request, id) { [self, request] in
                do throws(WireError) {
                    try dispatch(request, body)
                } catch {
                    close(request.connection, "\(request.api) version \(request.version): \(error)")
                }
            }
            return nil
        case (.hold, .after):
            request.fate = .hold(id)
        }
        return request
    }

    /// Does what is to become of a request now that its answer is there.
    ///
    /// - Parameter answer: Writes the answer and goes on with the connection.
    func meet(_ fate: RequestFate, _ request: ClientRequest, answer: @escaping (ClientRequest) -> Void) {
        var request = request
        request.fate = nil
        switch fate {
        case .refusal(let error, let response):
            note(
                "\(request.api) of connection \(request.connection.rawValue) fails as told, \(error), though it is done"
            )
            respond(request, response)
        case .disconnect:
            close(request.connection, "the answer to \(request.api) is dropped as told")
        case .hold(let id):
            hold(request, id) { [request] in answer(request) }
        }
    }

    private func hold(_ request: ClientRequest, _ id: RequestFaultID, resume: @escaping () -> Void) {
        note("\(request.api) of connection \(request.connection.rawValue) is held as told")
        context.faults.hold(
            .init(fault: id, broker: self.id) { [self] in
                whenAwake { [self] in
                    if connections[request.connection] != nil { resume() }
                }
            }
        )
        context.perform(.held(id, notice(request)))
    }
}

extension ServedAPI {
    static func refuse(
        _ error: ErrorCode, _ request: ClientRequest, _ body: ByteBuffer, on broker: Broker
    ) throws(WireError) {
        let message: Self = try broker.decode(body, request.version)
        message.refuse(error, request, on: broker)
    }

    static func refusal(
        _ error: ErrorCode, _ request: ClientRequest, _ body: ByteBuffer, on broker: Broker
    ) throws(WireError) -> any KafkaResponse {
        let message: Self = try broker.decode(body, request.version)
        return message.refusal(error, version: request.version, on: broker)
    }

    func refuse(_ error: ErrorCode, _ request: ClientRequest, on broker: Broker) {
        if let produce = self as? ProduceRequest, produce.acks == 0 {
            return broker.close(request.connection, "records sent with acks 0 were refused: \(error)")
        }
        broker.respond(request, refusal(error, version: request.version, on: broker))
    }
}
