"""Members of confluent-kafka that hand partitions over one by one: whoever stays keeps what it has while others join."""

import sys
import threading
import time

from confluent_kafka import Consumer, Producer

from conversation import bootstrap, pause, topic

GROUP = "cooperative"
PARTITIONS = 4


class Member:
    def __init__(self, name):
        self.name = name
        self.owned = set()
        self.revoked = set()
        self.failure = None
        self.read = []
        self.must_leave = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        try:
            self.consume()
        except Exception as error:
            self.failure = error

    def consume(self):
        consumer = Consumer({
            "bootstrap.servers": bootstrap, "group.id": GROUP, "client.id": self.name,
            "partition.assignment.strategy": "cooperative-sticky", "auto.offset.reset": "earliest",
            "enable.auto.commit": False, "session.timeout.ms": 10000, "heartbeat.interval.ms": 500,
        })

        def assigned(_, partitions):
            self.owned |= {partition.partition for partition in partitions}

        def revoked(_, partitions):
            self.owned -= {partition.partition for partition in partitions}
            self.revoked |= {partition.partition for partition in partitions}

        consumer.subscribe([topic], on_assign=assigned, on_revoke=revoked)
        while not self.must_leave.is_set():
            records = [record for record in consumer.consume(100, 0.1) if record.error() is None]
            self.read += [[record.partition(), record.offset(), record.value().decode()] for record in records]
            if records:
                consumer.commit(asynchronous=False)
        consumer.close()


def wait(what, is_so):
    end = time.monotonic() + 60
    since = None
    while since is None or time.monotonic() < since + 2:
        if not is_so():
            since = None
        elif since is None:
            since = time.monotonic()
        if time.monotonic() > end:
            sys.exit(f"{what}: {[(m.name, m.owned, m.failure) for m in members]}")
        time.sleep(0.05)


def are_shared():
    return (all(member.owned for member in members)
            and sorted(p for member in members for p in member.owned) == list(range(PARTITIONS)))


members = []
for name in ["first", "second", "third"]:
    members.append(Member(name))
    wait("not shared", are_shared)

kept = len(members[0].owned) + len(members[0].revoked)
pause("shared", members={member.name: sorted(member.owned) for member in members},
      keptByFirst=kept == PARTITIONS and not members[0].owned & members[0].revoked)

producer = Producer({"bootstrap.servers": bootstrap, "linger.ms": 5})
for number in range(400):
    producer.produce(topic, value=str(number), partition=number % PARTITIONS)
if producer.flush(60) > 0:
    sys.exit("records are left")
wait("not read", lambda: sum(len(member.read) for member in members) >= 400)
pause("read", members={member.name: sorted(member.owned) for member in members},
      read=[record for member in members for record in member.read])
for member in members:
    member.must_leave.set()
for member in members:
    member.thread.join(60)
    if member.failure is not None:
        sys.exit(f"{member.name}: {member.failure!r}")
