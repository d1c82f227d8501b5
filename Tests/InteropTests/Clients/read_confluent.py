"""Reads partitions 0 and 1 of a topic with confluent-kafka until it has as many records as asked for, and tells them."""

import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition

from conversation import bootstrap, pause, topic

count = int(sys.argv[3])
consumer = Consumer({
    "bootstrap.servers": bootstrap, "group.id": "nobody", "enable.auto.commit": False, "check.crcs": True,
})
consumer.assign([TopicPartition(topic, partition, OFFSET_BEGINNING) for partition in range(2)])
records = []
expected_offsets = {}
while len(records) < count:
    message = consumer.poll(1)
    if message is None:
        continue
    if message.error() is not None:
        sys.exit(f"not consumed: {message.error()}")
    offset = expected_offsets.get(message.partition(), 0)
    if message.offset() != offset:
        sys.exit(f"offset {message.offset()} of partition {message.partition()} comes instead of {offset}")
    expected_offsets[message.partition()] = offset + 1
    records.append({
        "partition": message.partition(), "key": (message.key() or b"null").decode(),
        "value": (message.value() or b"null").decode(),
        "headers": [f"{key}={(value or b'null').decode()}" for key, value in message.headers() or []],
        "timestamp": message.timestamp()[1],
    })
consumer.close()
pause("consumed", records=records)
