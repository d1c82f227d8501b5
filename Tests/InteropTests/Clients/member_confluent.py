"""A member of a group by confluent-kafka, which is librdkafka: classic with the assignor that is asked for, or the
protocol of KIP-848 with `consumer`."""

import sys

from confluent_kafka import Consumer, KafkaError, KafkaException, TopicPartition

from membership import Member, bootstrap, strategy, topic

settings = {
    "bootstrap.servers": bootstrap, "group.id": "mixed", "auto.offset.reset": "earliest", "enable.auto.commit": False,
}
if strategy == "consumer":
    settings["group.protocol"] = "consumer"
else:
    settings["partition.assignment.strategy"] = strategy
    settings["session.timeout.ms"] = 10_000
    settings["heartbeat.interval.ms"] = 500
consumer = Consumer(settings)
member = Member()
owned = set()


def assigned(consumer, partitions):
    global owned
    owned |= {p.partition for p in partitions}
    member.owns(owned)


def commit():
    try:
        consumer.commit(asynchronous=False)
    except KafkaException as error:
        # Everything is committed already.
        if error.args[0].code() != KafkaError._NO_OFFSET:
            raise


def revoked(consumer, partitions):
    commit()
    lost(consumer, partitions)


def lost(consumer, partitions):
    global owned
    owned -= {p.partition for p in partitions}
    member.owns(owned)


consumer.subscribe([topic], on_assign=assigned, on_revoke=revoked, on_lost=lost)
while not member.is_told_to_stop:
    message = consumer.poll(0.1)
    if message is None:
        continue
    if message.error() is not None:
        sys.exit(f"not consumed: {message.error()}")
    member.read(message.partition(), message.value())
commit()
partitions = [TopicPartition(topic, p) for p in range(6)]
member.committed([p.offset for p in consumer.committed(partitions, timeout=30)])
consumer.close()
