"""kafka-python."""

from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import KafkaAdminClient, NewTopic

from conversation import CODECS, PARTITIONS, Log, bootstrap, pause, records, topic

servers = bootstrap.split(",")
admin = KafkaAdminClient(bootstrap_servers=servers)
admin.create_topics([NewTopic(topic, num_partitions=PARTITIONS, replication_factor=3)])
admin.close()

producers = [
    KafkaProducer(bootstrap_servers=servers, compression_type=codec, acks="all", enable_idempotence=True, linger_ms=5)
    for codec in CODECS
]


def produce(half):
    for codec, producer in zip(CODECS, producers):
        sent = [
            producer.send(topic, key=key, value=value, partition=partition)
            for partition, key, value in records(codec, half)
        ]
        producer.flush(timeout=60)
        for future in sent:
            future.get(timeout=60)


pause("created")
produce(0)
pause("produced half")
produce(1)
pause("produced")
for producer in producers:
    producer.close()

partitions = [TopicPartition(topic, partition) for partition in range(PARTITIONS)]
consumer = KafkaConsumer(
    bootstrap_servers=servers, auto_offset_reset="earliest", enable_auto_commit=False, max_poll_records=100,
    max_partition_fetch_bytes=20_000,
)
consumer.assign(partitions)
beginning = consumer.beginning_offsets(partitions)
end = consumer.end_offsets(partitions)
pause("listed offsets", beginning=[beginning[p] for p in partitions], end=[end[p] for p in partitions])

log = Log()


def consume(is_enough):
    while not is_enough():
        for batch in consumer.poll(timeout_ms=1000).values():
            for record in batch:
                log.add(record.partition, record.offset, record.key, record.value)


consume(lambda: log.is_half)
pause("consumed half")
consume(lambda: log.is_whole)
consumer.close()
pause("consumed", keys=log.keys)
