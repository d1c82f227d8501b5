"""A member of a group by aiokafka, with the assignor that is asked for."""

import asyncio

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.coordinator.assignors.range import RangePartitionAssignor
from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from aiokafka.coordinator.assignors.sticky.sticky_assignor import StickyPartitionAssignor

from membership import Member, bootstrap, strategy, topic

assignors = {
    "range": RangePartitionAssignor, "roundrobin": RoundRobinPartitionAssignor, "sticky": StickyPartitionAssignor,
}


async def main():
    member = Member()
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap, group_id="mixed", auto_offset_reset="earliest", enable_auto_commit=False,
        partition_assignment_strategy=[assignors[strategy]], session_timeout_ms=10_000, heartbeat_interval_ms=500,
    )

    class Listener(ConsumerRebalanceListener):
        async def on_partitions_revoked(self, revoked):
            if member.has_read and revoked:
                await consumer.commit()

        async def on_partitions_assigned(self, assigned):
            pass

    consumer.subscribe([topic], listener=Listener())
    await consumer.start()
    while not member.is_told_to_stop:
        for batch in (await consumer.getmany(timeout_ms=100)).values():
            for record in batch:
                member.read(record.partition, record.value)
        member.owns({p.partition for p in consumer.assignment()})
    if member.has_read:
        await consumer.commit()
    member.committed([await consumer.committed(TopicPartition(topic, p)) for p in range(6)])
    await consumer.stop()


asyncio.run(main())
