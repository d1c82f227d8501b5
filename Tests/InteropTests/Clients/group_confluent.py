"""Groups of the new protocol (KIP-848) with confluent-kafka, which is librdkafka: members come, stop at once and leave,
topics grow, and a pattern is resolved by the broker. All steps are told to the test as in conversation.py.
"""

import json
import sys
import threading
import time

from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewPartitions, NewTopic

bootstrap, topic = sys.argv[1], sys.argv[2]
PATIENCE = 60


def say(event, **details):
    print(json.dumps({"event": event, **details}), flush=True)


class Member(threading.Thread):
    """A consumer that polls in a thread of its own until it is told to stop."""

    def __init__(self, name, topics, **settings):
        super().__init__(daemon=True)
        self.lock = threading.Lock()
        self.owned = set()
        self.keys = []
        self.goes_on = True
        self.failure = None
        # Eager consumers of the classic protocol are given all they own at once.
        self.is_eager = settings.get("partition.assignment.strategy") == "range"
        self.consumer = Consumer({
            "bootstrap.servers": bootstrap, "group.id": topic, "group.protocol": "consumer", "client.id": name,
            "auto.offset.reset": "earliest", "enable.auto.commit": False, **settings,
        })
        self.consumer.subscribe(topics, on_assign=self.assigned, on_revoke=self.revoked, on_lost=self.lost)
        self.start()

    def assigned(self, consumer, partitions):
        with self.lock:
            self.owned |= {(p.topic, p.partition) for p in partitions}
        if self.is_eager:
            consumer.assign(partitions)
        else:
            consumer.incremental_assign(partitions)

    def revoked(self, consumer, partitions):
        with self.lock:
            self.owned -= {(p.topic, p.partition) for p in partitions}
        if self.is_eager:
            consumer.unassign()
        else:
            consumer.incremental_unassign(partitions)

    def lost(self, consumer, partitions):
        with self.lock:
            self.owned -= {(p.topic, p.partition) for p in partitions}

    def run(self):
        while self.goes_on:
            record = self.consumer.poll(0.05)
            if record is None:
                continue
            if record.error() is not None:
                self.failure = str(record.error())
                return
            self.keys.append(record.key().decode())
            self.consumer.commit(record, asynchronous=False)
        self.consumer.close()

    def stop(self):
        self.goes_on = False
        self.join(PATIENCE)


def wait(members, count, least=1):
    """Waits until the members own so many partitions among them, each one of them once."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        owned = []
        for member in members:
            if member.failure is not None:
                sys.exit(member.failure)
            with member.lock:
                owned.append(set(member.owned))
        everything = [partition for one in owned for partition in one]
        if len(everything) == len(set(everything)) == count and min(map(len, owned)) >= least:
            return [sorted(f"{name}-{number}" for name, number in one) for one in owned]
        time.sleep(0.05)
    sys.exit(f"not owned in time: {owned}")


def produce(name, partitions, first, count):
    producer = Producer({"bootstrap.servers": bootstrap, "acks": "all"})
    for number in range(first, first + count):
        producer.produce(name, key=f"{name}-{number}", value="v", partition=number % partitions)
    if producer.flush(PATIENCE) > 0:
        sys.exit("records are left")


def read(members, count):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        keys = [key for member in members for key in member.keys]
        if len(keys) >= count:
            return sorted(keys)
        time.sleep(0.05)
    sys.exit(f"{len(keys)} records instead of {count}")


admin = AdminClient({"bootstrap.servers": bootstrap})
for created in admin.create_topics([NewTopic(topic, num_partitions=6, replication_factor=3)]).values():
    created.result(PATIENCE)

first = Member("first", [topic])
say("one owns all", owned=wait([first], 6))
second = Member("second", [topic], **{"group.remote.assignor": "range"})
third = Member("third", [topic], **{"group.instance.id": "static"})
say("three share", owned=wait([first, second, third], 6, least=2))
produce(topic, 6, 0, 60)
say("read", keys=read([first, second, third], 60))
second.stop()
say("two share", owned=wait([first, third], 6, least=3))
list(admin.create_partitions([NewPartitions(topic, 8)]).values())[0].result(PATIENCE)
say("more to share", owned=wait([first, third], 8, least=4))
produce(topic, 8, 60, 40)
say("read on", keys=read([first, second, third], 100))

described = admin.describe_consumer_groups([topic])[topic].result(PATIENCE)
say("described", state=described.state.name, members=sorted(member.client_id for member in described.members))

committed = admin.list_consumer_group_offsets([
    ConsumerGroupTopicPartitions(topic, [TopicPartition(topic, number) for number in range(8)])
])[topic].result(PATIENCE)
say("committed", offsets=[partition.offset for partition in committed.topic_partitions])
first.stop()
third.stop()

for created in admin.create_topics([NewTopic(f"{topic}.{n}", 1, 3) for n in range(2)]).values():
    created.result(PATIENCE)
pattern = Member("pattern", [f"^{topic}[.][0-9]+$"], **{"group.id": f"{topic}-pattern"})
say("a pattern", owned=wait([pattern], 2))
pattern.stop()

for strategy in ["range", "cooperative-sticky"]:
    group = {"group.id": f"{topic}-{strategy}"}
    classic = {
        **group, "group.protocol": "classic", "partition.assignment.strategy": strategy, "session.timeout.ms": 10000,
        "heartbeat.interval.ms": 300,
    }
    old = [Member("old", [topic], **classic), Member("older", [topic], **classic)]
    say(f"{strategy} alone", owned=wait(old, 8, least=4))
    new = Member("new", [topic], **group)
    say(f"{strategy} upgraded", owned=wait([*old, new], 8, least=2))
    old.pop().stop()
    say(f"{strategy} mixed", owned=wait([*old, new], 8, least=4))
    new.stop()
    say(f"{strategy} downgraded", owned=wait(old, 8))
    old[0].stop()
say("done")
