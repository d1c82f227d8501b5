import OrderedCollections

/// What goes from one node to another beside connections: whole messages, in their order. A class so that the machine
/// that owns it changes it in place.
final class MessageChannel {
    struct Message {
        let number: UInt64
        let sent: Int64
        let bytes: Int
        var arrival: Int64
    }

    /// What is under way, in order. Only the first has a timer.
    var flight: [Message] = []
    var flightHead = 0
    var lastArrival: Int64 = 0
    var timer: UInt64?
    /// The first message could not get through; it is sent again when the way is free.
    var isHeld = false

    var first: Message? { flightHead < flight.count ? flight[flightHead] : nil }

    func removeFirst() {
        flightHead += 1
        if flightHead == flight.count {
            flight.removeAll(keepingCapacity: true)
            flightHead = 0
        } else if flightHead >= 32, flightHead * 2 >= flight.count {
            flight.removeFirst(flightHead)
            flightHead = 0
        }
    }
}

/// Messages between nodes stand for a connection that is made again whenever it breaks: they arrive in order, are held
/// while the way is cut, and are lost when that takes longer than a sender would go on sending them.
extension NetworkStateMachine {
    /// Sends a message, whose number comes back in an effect when it arrives or is lost.
    mutating func send(message number: UInt64, bytes: Int, from: Int, to: Int, now: Int64) {
        let way = LinkKey(from: from, to: to)
        let moment = arrival(way, link(from: from, to: to), bytes: bytes, now: now)
        let channel = channel(way)
        channel.lastArrival = max(moment, channel.lastArrival)
        channel.flight.append(.init(number: number, sent: now, bytes: bytes, arrival: channel.lastArrival))
        schedule(channel, way, now: now)
    }

    private mutating func channel(_ way: LinkKey) -> MessageChannel {
        if let channel = channels[way] { return channel }
        let channel = MessageChannel()
        channels[way] = channel
        return channel
    }

    private mutating func schedule(_ channel: MessageChannel, _ way: LinkKey, now: Int64) {
        guard channel.timer == nil, !channel.isHeld, let first = channel.first else { return }
        channel.timer = schedule(.messageArrives(way: way), at: max(now, first.arrival))
    }

    mutating func messageArrives(_ way: LinkKey, now: Int64) {
        guard let channel = channels[way] else { return }
        channel.timer = nil
        guard !isCut(from: way.from, to: way.to) else {
            channel.isHeld = true
            return
        }
        while let message = channel.first, message.arrival <= now {
            channel.removeFirst()
            effects.append(.deliver(message: message.number))
        }
        schedule(channel, way, now: now)
    }

    /// The ways that are free again: what has been held on them is sent once more, but for what was given up.
    mutating func resumeMessages(now: Int64) {
        for (way, channel) in channels where channel.isHeld && !isCut(from: way.from, to: way.to) {
            let link = link(from: way.from, to: way.to)
            let patience = max(0, link.retransmissionTimeout.wholeNanoseconds)
            let resent = later(now, draw(upTo: .milliseconds(200)))
            let held = channel.flight[channel.flightHead...]
            channel.flight = []
            channel.flightHead = 0
            channel.lastArrival = 0
            channel.isHeld = false
            for var message in held {
                guard later(message.sent, patience) >= now else {
                    effects.append(.drop(message: message.number))
                    continue
                }
                message.arrival = max(arrival(way, link, bytes: message.bytes, now: resent), channel.lastArrival)
                channel.lastArrival = message.arrival
                channel.flight.append(message)
            }
            schedule(channel, way, now: now)
        }
    }

    /// A node is gone without a word, and with it all that it has sent and that has not arrived.
    mutating func dropMessages(from node: Int) {
        for way in channels.keys where way.from == node {
            guard let channel = channels.removeValue(forKey: way) else { continue }
            for message in channel.flight[channel.flightHead...] { effects.append(.drop(message: message.number)) }
            cancel(&channel.timer)
        }
    }

    // MARK: - Isolation

    mutating func isolate(node: Int) {
        guard isolated.insert(node).inserted else { return }
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) is isolated"))
    }

    mutating func rejoin(node: Int, now: Int64) {
        guard isolated.remove(node) != nil else { return }
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) is isolated no more"))
        resumeTraffic(now: now)
    }
}
