"""Members of groups in threads of their own, and how a script waits for what they do."""

import sys
import threading

from confluent_kafka import Consumer, Producer

PATIENCE = 60
# Whoever changes anything of a member says so.
changed = threading.Condition()


class Member:
    """A member that consumes until it is told to leave. It notes what it owns, and what it has read and committed."""

    def __init__(self, name):
        self.name = name
        self.owned = set()
        self.revoked = set()
        self.read = []
        self.failure = None
        self.must_leave = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        try:
            self.consume()
        except Exception as error:
            with changed:
                self.failure = error
                changed.notify_all()

    def owns(self, partitions):
        owned = set(partitions)
        with changed:
            self.revoked |= self.owned - owned
            self.owned = owned
            changed.notify_all()

    def has_read(self, records):
        """Takes down partitions, offsets and values."""
        with changed:
            self.read += records
            changed.notify_all()

    @property
    def partitions(self):
        return sorted(partition for _, partition in self.owned)

    def leave(self):
        self.must_leave.set()
        self.thread.join(PATIENCE)
        if self.failure is not None or self.thread.is_alive():
            sys.exit(f"{self.name} does not leave: {self.failure!r}")


class ConfluentMember(Member):
    """A member by confluent-kafka, which is librdkafka."""

    def __init__(self, name, topics, bootstrap, group, **settings):
        self.topics = topics
        self.settings = {
            "bootstrap.servers": bootstrap, "group.id": group, "client.id": name, "auto.offset.reset": "earliest",
            "enable.auto.commit": False, **settings,
        }
        if settings.get("group.protocol") != "consumer":
            self.settings = {"session.timeout.ms": 10000, "heartbeat.interval.ms": 500, **self.settings}
        super().__init__(name)

    def consume(self):
        consumer = Consumer(self.settings)

        def named(partitions):
            return {(partition.topic, partition.partition) for partition in partitions}

        def gone(_, partitions):
            self.owns(self.owned - named(partitions))

        consumer.subscribe(
            self.topics, on_assign=lambda _, partitions: self.owns(self.owned | named(partitions)), on_revoke=gone,
            on_lost=gone)
        while not self.must_leave.is_set():
            records = [record for record in consumer.consume(100, 0.1) if record.error() is None]
            if records:
                consumer.commit(asynchronous=False)
                self.has_read([[record.partition(), record.offset(), record.value().decode()] for record in records])
        consumer.close()


def wait(what, members, is_so):
    """Waits until something is so, which a member's failure ends as well."""
    with changed:
        changed.wait_for(lambda: is_so() or any(member.failure for member in members), PATIENCE)
        if any(member.failure for member in members) or not is_so():
            sys.exit(f"{what}: {[(m.name, m.partitions, len(m.read), m.failure) for m in members]}")


def are_shared(members, count, least=1):
    """Whether the members own so many partitions among them, each one of them once, and none of them too few."""
    owned = [partition for member in members for partition in member.owned]
    return len(owned) == len(set(owned)) == count and all(len(member.owned) >= least for member in members)


def produce(bootstrap, topic, partitions, first, count, name=""):
    """Writes numbers, with a name before them, to the partitions in turn."""
    producer = Producer({"bootstrap.servers": bootstrap, "acks": "all", "linger.ms": 5})
    for number in range(first, first + count):
        producer.produce(topic, value=f"{name}{number}", partition=number % partitions)
    if producer.flush(PATIENCE) > 0:
        sys.exit("records are left")


def read(members):
    return [record for member in members for record in member.read]
