"""A group of kafka-python, confluent-kafka and aiokafka together: they share the partitions of a topic, each record is read
by one of them, and when one leaves the others take over. Then administrators look at the group, and delete it."""

import asyncio
import sys

import aiokafka
import kafka
from aiokafka.coordinator.assignors.range import RangePartitionAssignor as AIORangePartitionAssignor
from confluent_kafka import ConsumerGroupTopicPartitions
from confluent_kafka.admin import AdminClient
from kafka.admin import KafkaAdminClient
from kafka.coordinator.assignors.range import RangePartitionAssignor

from conversation import bootstrap, pause, topic
from group_members import ConfluentMember, Member, are_shared, produce, read, wait

GROUP = "mixed"
PARTITIONS = 4


def values(batches):
    return [[p.partition, record.offset, record.value.decode()] for p, records in batches.items() for record in records]


class KafkaPythonMember(Member):
    def consume(self):
        consumer = kafka.KafkaConsumer(
            topic, bootstrap_servers=bootstrap.split(","), group_id=GROUP, client_id=self.name,
            partition_assignment_strategy=[RangePartitionAssignor], auto_offset_reset="earliest",
            enable_auto_commit=False, session_timeout_ms=10000, heartbeat_interval_ms=500)
        while not self.must_leave.is_set():
            batches = consumer.poll(timeout_ms=100)
            self.owns((partition.topic, partition.partition) for partition in consumer.assignment())
            if batches:
                consumer.commit()
                self.has_read(values(batches))
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
            self.owns((partition.topic, partition.partition) for partition in consumer.assignment())
            if batches:
                await consumer.commit()
                self.has_read(values(batches))
        await consumer.stop()


everyone = [
    KafkaPythonMember("kafka-python"),
    ConfluentMember("confluent", [topic], bootstrap, GROUP, **{"partition.assignment.strategy": "range"}),
    AIOKafkaMember("aiokafka"),
]


def tell(event, members, count):
    """Waits until so many records are read, and says what there is to say."""
    wait(f"not {event}", members, lambda: len(read(everyone)) >= count)
    pause(event, members={member.name: member.partitions for member in members}, read=read(everyone),
          readers=sorted(member.name for member in everyone if member.read))


wait("not shared", everyone, lambda: are_shared(everyone, PARTITIONS))
pause("shared", members={member.name: member.partitions for member in everyone})

produce(bootstrap, topic, PARTITIONS, 0, 400)
tell("read", everyone, 400)

everyone[0].leave()
two = everyone[1:]
wait("not shared by two", two, lambda: are_shared(two, PARTITIONS))
produce(bootstrap, topic, PARTITIONS, 400, 400)
tell("read by two", two, 800)

for member in two:
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
