"""Transactions of kafka-python: writes some to one topic, reads what is committed of another. It has no null headers."""

import sys

from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.structs import OffsetAndMetadata

from conversation import bootstrap, pause, topic

ours = sys.argv[3]
producer = KafkaProducer(bootstrap_servers=bootstrap.split(","), transactional_id="kafka-python", linger_ms=5)
producer.init_transactions()


def transaction(name, count, commits):
    producer.begin_transaction()
    sent = [
        producer.send(
            topic, key=f"{name}-{number}".encode(), value=f"value of {name}-{number}".encode(), partition=number % 2,
            headers=[("name", name.encode()), ("empty", b"null")], timestamp_ms=1_700_000_000_000 + number,
        )
        for number in range(count)
    ]
    producer.flush()
    for future in sent:
        future.get(60)
    if commits:
        producer.commit_transaction()
    else:
        producer.abort_transaction()


transaction("first", 40, True)
transaction("aborted", 40, False)
transaction("second", 40, True)

# Offsets, one committed and one not.
for offset, commits in [(5, True), (9, False)]:
    producer.begin_transaction()
    producer.send_offsets_to_transaction({TopicPartition(topic, 0): OffsetAndMetadata(offset, "", -1)}, "theirs")
    if commits:
        producer.commit_transaction()
    else:
        producer.abort_transaction()
producer.close()
pause("produced")

consumer = KafkaConsumer(bootstrap_servers=bootstrap.split(","), isolation_level="read_committed", group_id=None)
partitions = [TopicPartition(ours, partition) for partition in range(2)]
consumer.assign(partitions)
consumer.seek_to_beginning(*partitions)
ends = consumer.end_offsets(partitions)
records = []
while any(consumer.position(partition) < ends[partition] for partition in partitions):
    for batch in consumer.poll(timeout_ms=1000).values():
        for record in batch:
            records.append({
                "partition": record.partition, "key": record.key.decode(), "value": record.value.decode(),
                "headers": [f"{key}={(value or b'null').decode()}" for key, value in record.headers],
                "timestamp": record.timestamp,
            })
consumer.close()
pause("consumed", records=records)
