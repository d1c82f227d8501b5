"""Transactions of confluent-kafka, which is librdkafka: writes some to one topic, reads what is committed of another."""

import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, Producer, TopicPartition

from conversation import bootstrap, pause, topic

ours = sys.argv[3]
producer = Producer({"bootstrap.servers": bootstrap, "transactional.id": "confluent", "linger.ms": 5})
producer.init_transactions(60)


def write(name, count):
    for number in range(count):
        producer.produce(
            topic, key=f"{name}-{number}", value=f"value of {name}-{number}", partition=number % 2,
            headers=[("name", name.encode()), ("empty", None)], timestamp=1_700_000_000_000 + number,
        )


def transaction(name, count, commits):
    producer.begin_transaction()
    write(name, count)
    if producer.flush(60) > 0:
        sys.exit("records are left")
    if commits:
        producer.commit_transaction(60)
    else:
        producer.abort_transaction(60)


transaction("first", 40, True)
transaction("aborted", 40, False)
transaction("second", 40, True)

# Offsets, one committed and one not.
member = Consumer({"bootstrap.servers": bootstrap, "group.id": "theirs"})
for offset, commits in [(5, True), (9, False)]:
    producer.begin_transaction()
    producer.send_offsets_to_transaction([TopicPartition(topic, 0, offset)], member.consumer_group_metadata(), 60)
    if commits:
        producer.commit_transaction(60)
    else:
        producer.abort_transaction(60)
member.close()
pause("produced")

consumer = Consumer({
    "bootstrap.servers": bootstrap, "group.id": "nobody", "enable.auto.commit": False,
    "isolation.level": "read_committed", "enable.partition.eof": True,
})
consumer.assign([TopicPartition(ours, partition, OFFSET_BEGINNING) for partition in range(2)])
records = []
ended = set()
while len(ended) < 2:
    message = consumer.poll(1)
    if message is None:
        continue
    if message.error() is not None:
        if message.error().name() != "_PARTITION_EOF":
            sys.exit(f"not consumed: {message.error()}")
        ended.add(message.partition())
        continue
    records.append({
        "partition": message.partition(), "key": message.key().decode(), "value": message.value().decode(),
        "headers": [f"{key}={(value or b'null').decode()}" for key, value in message.headers() or []],
        "timestamp": message.timestamp()[1],
    })
consumer.close()
pause("consumed", records=records)
