"""A member of a group by kafka-python, with the assignor that is asked for."""

from kafka import ConsumerRebalanceListener, KafkaConsumer, TopicPartition
from kafka.coordinator.assignors.cooperative_sticky import CooperativeStickyAssignor
from kafka.coordinator.assignors.range import RangePartitionAssignor
from kafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from kafka.coordinator.assignors.sticky.sticky_assignor import StickyPartitionAssignor

from membership import Member, bootstrap, strategy, topic

assignors = {
    "range": RangePartitionAssignor, "roundrobin": RoundRobinPartitionAssignor, "sticky": StickyPartitionAssignor,
    "cooperative-sticky": CooperativeStickyAssignor,
}
consumer = KafkaConsumer(
    bootstrap_servers=bootstrap.split(","), group_id="mixed", auto_offset_reset="earliest", enable_auto_commit=False,
    partition_assignment_strategy=[assignors[strategy]], session_timeout_ms=10_000, heartbeat_interval_ms=500,
)
member = Member()
is_closing = False


class Listener(ConsumerRebalanceListener):
    def on_partitions_revoked(self, revoked):
        # It is called where nothing may block; what is to be committed at the end is by then.
        if member.has_read and not is_closing:
            consumer.commit_async()

    def on_partitions_assigned(self, assigned):
        pass


consumer.subscribe([topic], listener=Listener())
while not member.is_told_to_stop:
    for batch in consumer.poll(timeout_ms=100).values():
        for record in batch:
            member.read(record.partition, record.value)
    member.owns({p.partition for p in consumer.assignment()})
if member.has_read:
    consumer.commit()
member.committed([consumer.committed(TopicPartition(topic, p)) for p in range(6)])
is_closing = True
consumer.close(autocommit=False)
