"""Reads partitions 0 and 1 of a topic with kafka-python until it has as many records as asked for, and tells them."""

import sys

from kafka import KafkaConsumer, TopicPartition

from conversation import bootstrap, pause, topic

count = int(sys.argv[3])
consumer = KafkaConsumer(bootstrap_servers=bootstrap.split(","), group_id=None, check_crcs=True)
partitions = [TopicPartition(topic, partition) for partition in range(2)]
consumer.assign(partitions)
consumer.seek_to_beginning(*partitions)
records = []
while len(records) < count:
    for batch in consumer.poll(timeout_ms=1000).values():
        for record in batch:
            records.append({
                "partition": record.partition, "key": (record.key or b"null").decode(),
                "value": (record.value or b"null").decode(),
                "headers": [f"{key}={(value or b'null').decode()}" for key, value in record.headers],
                "timestamp": record.timestamp,
            })
consumer.close()
pause("consumed", records=records)
