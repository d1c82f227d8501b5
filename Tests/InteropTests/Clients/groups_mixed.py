"""A group of kafka-python, confluent-kafka and aiokafka together: they share the partitions of a topic, each record is read
by one of them, and when one leaves the others take over. Then administrators look at the group, and delete it."""

import asyncio
import sys
import threading
import time

import aiokafka
import kafka
from aiokafka.coordinator.assignors.range import RangePartitionAssignor as AIORangePartitionAssignor
from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, Producer
from confluent_kafka.admin import AdminClient
from kafka.admin import KafkaAdminClient
from kafka.coordinator.assignors.range import RangePartitionAssignor

from conversation import bootstrap, pause, topic

GROUP = "mixed"
PARTITIONS = 4


class Member:
    """A member in a thread of its own, which commits all that it has read."""

    def __init__(self, name, log):
        self.name = name
        self.log = log
        self.partitions = []
        self.must_leave = threading.Event()
        self.failure = None
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        try:
            self.consume()
        except Exception as error:
            self.failure = error

    def add(self, partition, offset, value):
        self.log.append((partition, offset, value.decode(), self.name))

    def leave(self):
        self.must_leave.set()
        self.thread.join(60)
        if self.failure is not None:
            sys.exit(f"{self.name}: {self.failure!r}")


class KafkaPythonMember(Member):
    def consume(self):
        consumer = kafka.KafkaConsumer(
            topic, bootstrap_servers=bootstrap.split(","), group_id=GROUP, client_id=self.name,
            partition_assignment_strategy=[RangePartitionAssignor], auto_offset_reset="earliest",
            enable_auto_commit=False, session_timeout_ms=10000, heartbeat_interval_ms=500)
        while not self.must_leave.is_set():
            batches = consumer.poll(timeout_ms=100)
            self.partitions = sorted(partition.partition for partition in consumer.assignment())
            for partition, records in batches.items():
                for record in records:
                    self.add(partition.partition, record.offset, record.value)
            if batches:
                consumer.commit()
        consumer.close()


class ConfluentMember(Member):
    def consume(self):
        consumer = Consumer({
            "bootstrap.servers": bootstrap, "group.id": GROUP, "client.id": self.name,
            "partition.assignment.strategy": "range", "auto.offset.reset": "earliest", "enable.auto.commit": False,
            "session.timeout.ms": 10000, "heartbeat.interval.ms": 500,
        })
        consumer.subscribe([topic])
        while not self.must_leave.is_set():
            records = consumer.consume(100, 0.1)
            self.partitions = sorted(partition.partition for partition in consumer.assignment())
            for record in records:
                if record.error() is None:
                    self.add(record.partition(), record.offset(), record.value())
            if any(record.error() is None for record in records):
                consumer.commit(asynchronous=False)
        consumer.close()


class AIOKafkaMember(Member):
    def consume(self):
        asyncio.run(self.consume_in_loop())

    async def consume_in_loop(self):
        consumer = aiokafka.AIOKafkaConsumer(
            topic, bootstrap_servers=bootstrap, group_id=GROUP, client_id=self.name,
            partition_assignment_strategy=[AIORangePartitionAssignor], auto_offset_reset="earliest",
            enable_auto_commit=False, session_timeout_ms=10000, heartbeat_interval_ms=500)
        await consumer.start()
        while not self.must_leave.is_set():
            batches = await consumer.getmany(timeout_ms=100)
            self.partitions = sorted(partition.partition for partition in consumer.assignment())
            for partition, records in batches.items():
                for record in records:
                    self.add(partition.partition, record.offset, record.value)
            if batches:
                await consumer.commit()
        await consumer.stop()


def wait(what, is_so):
    """Waits until something is so, and stays so for a moment."""
    end = time.monotonic() + 60
    since = None
    while since is None or time.monotonic() < since + 1:
        if not is_so():
            since = None
        elif since is None:
            since = time.monotonic()
        if time.monotonic() > end:
            sys.exit(f"{what}: {[(m.name, m.partitions, m.failure) for m in members]}, {len(log)} records")
        time.sleep(0.05)


def are_shared():
    return (all(member.partitions for member in members)
            and sorted(p for member in members for p in member.partitions) == list(range(PARTITIONS)))


def produce(first, count):
    producer = Producer({"bootstrap.servers": bootstrap, "linger.ms": 5})
    for number in range(first, first + count):
        producer.produce(topic, value=str(number), partition=number % PARTITIONS)
    if producer.flush(60) > 0:
        sys.exit("records are left")


def told():
    return {member.name: member.partitions for member in members}


log = []
members = [
    KafkaPythonMember("kafka-python", log), ConfluentMember("confluent", log), AIOKafkaMember("aiokafka", log),
]
wait("not shared", are_shared)
pause("shared", members=told())

produce(0, 400)
wait("not read", lambda: len(log) >= 400)
pause("read", members=told(), read=[[p, o, v] for p, o, v, _ in log], readers=sorted({name for *_, name in log}))

members.pop(0).leave()
wait("not shared by two", are_shared)
produce(400, 400)
wait("not read by two", lambda: len(log) >= 800)
pause("read by two", members=told(), read=[[p, o, v] for p, o, v, _ in log], readers=sorted({name for *_, name in log}))

for member in members:
    member.leave()

admin = AdminClient({"bootstrap.servers": bootstrap})
other = KafkaAdminClient(bootstrap_servers=bootstrap.split(","))
listed = {listing.group_id: listing.state.name for listing in admin.list_consumer_groups().result().valid}
described = admin.describe_consumer_groups([GROUP])[GROUP].result()
offsets = {
    str(partition.partition): partition.offset
    for partition in admin.list_consumer_group_offsets([ConsumerGroupTopicPartitions(GROUP)])[GROUP].result().topic_partitions
}
others = {str(partition.partition): offset.offset for partition, offset in other.list_group_offsets(GROUP)[GROUP].items()}
if offsets != others:
    sys.exit(f"offsets differ: {offsets} and {others}")
admin.delete_consumer_groups([GROUP])[GROUP].result()
left = [listing.group_id for listing in admin.list_consumer_groups().result().valid]
other.close()
pause("administered", listed=listed, state=described.state.name, offsets=offsets, left=left)
