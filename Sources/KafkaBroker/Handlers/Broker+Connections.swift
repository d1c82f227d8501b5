import KafkaCodec
import NIOCore
import OrderedCollections

/// Frames in, answers out: one request at a time on each connection, answered in order.
///
/// What cannot be understood closes its own connection and nothing else, with a reason in the log: frames that are too
/// long, APIs and versions that this broker does not have, bodies that are damaged. Bytes that are left over after a
/// body do not matter, as with Kafka. ApiVersions alone is answered in every version (KIP-511).
extension Broker {
    func connect(_ id: ConnectionID, from clientHost: String, confirmsWrites: Bool) {
        guard isRunning else {
            context.perform(.close(id, reason: "broker \(self.id) is not running"))
            return
        }
        let limit = Int(number("socket.request.max.bytes", Int64(FrameReader.defaultLimit)))
        connections[id] = ClientConnection(
            frames: FrameReader(limit: limit), clientHost: clientHost, confirmsWrites: confirmsWrites)
    }

    func disconnect(_ id: ConnectionID) {
        connections[id] = nil
    }

    func receive(_ bytes: ByteBuffer, on id: ConnectionID) {
        guard connections[id] != nil else { return }
        connections[id]?.frames.append(bytes)
        serve(id)
    }

    /// Bytes of answers have gone out, so that there is room for more.
    func sent(_ count: Int, on id: ConnectionID) {
        guard let connection = connections[id], connection.confirmsWrites else { return }
        connections[id]?.unsentBytes = max(connection.unsentBytes - count, 0)
        serve(id)
    }

    /// Goes on with what has come in on a connection.
    private func serve(_ id: ConnectionID) {
        guard connections[id]?.isServing == false else { return }
        connections[id]?.isServing = true
        while connections[id]?.isOccupied == false {
            do throws(WireError) {
                guard let frame = try connections[id]?.frames.next() else { break }
                connections[id]?.isBusy = true
                handle(frame, on: id)
            } catch {
                close(id, "\(error)")
            }
        }
        connections[id]?.isServing = false
        guard let connection = connections[id] else { return }
        let holdsBack = connection.isOccupied && connection.frames.bufferedBytes > ClientConnection.bufferLimit
        if holdsBack != connection.isHeldBack {
            connections[id]?.isHeldBack = holdsBack
            context.perform(.setReading(id, !holdsBack))
        }
    }

    /// Closes a client's connection.
    func close(_ id: ConnectionID, _ reason: String) {
        guard connections.removeValue(forKey: id) != nil else { return }
        note("closing connection \(id.rawValue): \(reason)")
        context.perform(.close(id, reason: reason))
    }

    private func handle(_ frame: ByteBuffer, on connection: ConnectionID) {
        guard let key = frame.getInteger(at: frame.readerIndex, as: Int16.self),
            let version = frame.getInteger(at: frame.readerIndex + 2, as: Int16.self),
            let correlationID = frame.getInteger(at: frame.readerIndex + 4, as: Int32.self)
        else { return close(connection, "a request of \(frame.readableBytes) bytes has no header") }
        let api = ApiKey(rawValue: key)
        guard let versions = versions[api] else { return close(connection, "\(api) is not served here") }
        // Kafka takes the old versions of Produce for told, but does not serve them any more (KAFKA-18659).
        let clientHost = "/\(connections[connection]?.clientHost ?? "")"
        let isServed = versions.contains(version) && !(api == .produce && versions.highest >= 12 && version < 3)
        if !isServed {
            guard api == .apiVersions else {
                return close(connection, "\(api) version \(version) is not served here, only \(versions)")
            }
            let request = ClientRequest(
                connection: connection, api: api, version: 0, correlationID: correlationID, clientID: nil,
                clientHost: clientHost
            )
            return respond(request, unsupportedApiVersions(versions))
        }
        do throws(WireError) {
            let (header, body) = try MessageCatalogue.requestHeader(frame)
            let request = ClientRequest(
                connection: connection, api: api, version: version, correlationID: correlationID,
                clientID: header.clientID, clientHost: clientHost
            )
            context.perform(.request(notice(request)))
            guard let (id, fault) = context.faults.take(for: request, on: self.id) else {
                return try dispatch(request, body)
            }
            guard let fated = try apply(id, fault, to: request, body) else { return }
            try dispatch(fated, body)
        } catch {
            close(connection, "\(api) version \(version): \(error)")
        }
    }

    func notice(_ request: ClientRequest) -> RequestNotice {
        RequestNotice(
            broker: id, connection: request.connection, api: request.api, version: request.version,
            correlationID: request.correlationID, clientID: request.clientID
        )
    }

    /// Decodes a body. Bytes behind it are not looked at.
    func decode<Request: KafkaRequest>(_ body: ByteBuffer, _ version: Int16) throws(WireError) -> Request {
        var reader = WireReader(body)
        return try Request(from: &reader, version: version)
    }

    /// Answers a request, and goes on with the next one on its connection.
    func respond(_ request: ClientRequest, _ response: some KafkaResponse) {
        guard connections[request.connection] != nil else { return }
        if let fate = request.fate {
            return meet(fate, request) { [self] request in respond(request, response) }
        }
        do throws(WireError) {
            let frame = try response.frame(version: request.version, correlationID: request.correlationID)
            context.perform(.write(request.connection, frame))
            if connections[request.connection]?.confirmsWrites == true {
                connections[request.connection]?.unsentBytes += frame.readableBytes
            }
            finish(request)
        } catch {
            close(request.connection, "cannot answer \(request.api) version \(request.version): \(error)")
        }
    }

    /// Goes on with the next request on a connection; this one has no answer, or has it already.
    func finish(_ request: ClientRequest) {
        switch request.fate {
        case .refusal(let error, _)?:
            return close(request.connection, "\(request.api) without an answer fails as told, \(error)")
        case .disconnect?: return close(request.connection, "\(request.api) is dropped as told, though it is done")
        case .hold?, nil: break
        }
        connections[request.connection]?.isBusy = false
        serve(request.connection)
    }

    /// Has the controller answer a request, and its answer passed on.
    func forward<Request: KafkaRequest>(
        _ message: Request, _ request: ClientRequest, then: @escaping (Request.Response) -> Void
    ) {
        let id = context.makeID()
        forwards[id] = { response in
            if let response = response as? Request.Response { then(response) }
        }
        context.send(
            .forward(.init(id: id, request: message, version: request.version)), from: node, to: .controller
        )
        setTimer(.forward(id: id, request.connection), afterMs: number("request.timeout.ms", 30_000))
    }
}
