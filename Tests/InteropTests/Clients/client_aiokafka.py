"""aiokafka."""

import asyncio

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from conversation import CODECS, PARTITIONS, Log, bootstrap, pause, records, topic


async def produce(producers, half):
    for codec, producer in zip(CODECS, producers):
        sent = [
            await producer.send(topic, key=key, value=value, partition=partition)
            for partition, key, value in records(codec, half)
        ]
        await asyncio.wait_for(asyncio.gather(*sent), 60)


async def consume(consumer, log, is_enough):
    while not is_enough():
        batches = await consumer.getmany(timeout_ms=1000, max_records=100)
        for batch in batches.values():
            for record in batch:
                log.add(record.partition, record.offset, record.key, record.value)


async def main():
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(topic, num_partitions=PARTITIONS, replication_factor=3)])
    await admin.close()
    pause("created")

    producers = [
        AIOKafkaProducer(
            bootstrap_servers=bootstrap, compression_type=codec, acks="all", enable_idempotence=True, linger_ms=5
        )
        for codec in CODECS
    ]
    for producer in producers:
        await producer.start()
    await produce(producers, 0)
    pause("produced half")
    await produce(producers, 1)
    pause("produced")
    for producer in producers:
        await producer.stop()

    partitions = [TopicPartition(topic, partition) for partition in range(PARTITIONS)]
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap, auto_offset_reset="earliest", enable_auto_commit=False,
        max_partition_fetch_bytes=20_000,
    )
    await consumer.start()
    consumer.assign(partitions)
    beginning = await consumer.beginning_offsets(partitions)
    end = await consumer.end_offsets(partitions)
    pause("listed offsets", beginning=[beginning[p] for p in partitions], end=[end[p] for p in partitions])
    log = Log()
    await consume(consumer, log, lambda: log.is_half)
    pause("consumed half")
    await consume(consumer, log, lambda: log.is_whole)
    await consumer.stop()
    pause("consumed", keys=log.keys)


asyncio.run(main())
