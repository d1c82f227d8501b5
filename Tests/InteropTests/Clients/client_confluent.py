"""confluent-kafka, which is librdkafka."""

import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic, OffsetSpec

from conversation import CODECS, PARTITIONS, Log, bootstrap, pause, records, topic

admin = AdminClient({"bootstrap.servers": bootstrap})
for created in admin.create_topics([NewTopic(topic, num_partitions=PARTITIONS, replication_factor=3)]).values():
    created.result(60)

producers = [
    Producer({
        "bootstrap.servers": bootstrap, "compression.type": codec or "none", "acks": "all", "enable.idempotence": True,
        "linger.ms": 5,
    })
    for codec in CODECS
]


def delivered(error, message):
    if error is not None:
        sys.exit(f"not delivered: {error}")


def produce(half):
    for codec, producer in zip(CODECS, producers):
        for partition, key, value in records(codec, half):
            producer.produce(topic, key=key, value=value, partition=partition, on_delivery=delivered)
        if producer.flush(60) > 0:
            sys.exit("records are left")


pause("created")
produce(0)
pause("produced half")
produce(1)
pause("produced")

partitions = [TopicPartition(topic, partition, OFFSET_BEGINNING) for partition in range(PARTITIONS)]
consumer = Consumer({
    "bootstrap.servers": bootstrap, "group.id": "nobody", "enable.auto.commit": False, "fetch.message.max.bytes": 20_000,
    "queued.max.messages.kbytes": 16,
})
consumer.assign(partitions)
watermarks = [consumer.get_watermark_offsets(partition, timeout=60) for partition in partitions]
listed = admin.list_offsets({TopicPartition(topic, p): OffsetSpec.latest() for p in range(PARTITIONS)})
for partition, future in listed.items():
    if future.result(60).offset != watermarks[partition.partition][1]:
        sys.exit(f"two ends of {partition}")
pause("listed offsets", beginning=[low for low, _ in watermarks], end=[high for _, high in watermarks])

log = Log()


def consume(is_enough):
    while not is_enough():
        message = consumer.poll(1)
        if message is None:
            continue
        if message.error() is not None:
            sys.exit(f"not consumed: {message.error()}")
        log.add(message.partition(), message.offset(), message.key(), message.value())


consume(lambda: log.is_half)
pause("consumed half")
consume(lambda: log.is_whole)
consumer.close()
pause("consumed", keys=log.keys)
