"""Groups of the new protocol (KIP-848) with confluent-kafka, which is librdkafka: members come, stop at once and leave,
topics grow, and a pattern is resolved by the broker. All steps are told to the test as in conversation.py.
"""

import json
import sys

from confluent_kafka import ConsumerGroupTopicPartitions, TopicPartition
from confluent_kafka.admin import AdminClient, NewPartitions, NewTopic

import group_members
from group_members import PATIENCE, ConfluentMember, are_shared

bootstrap, topic = sys.argv[1], sys.argv[2]


def say(event, **details):
    print(json.dumps({"event": event, **details}), flush=True)


def enter(name, topics, group=topic, **settings):
    return ConfluentMember(name, topics, bootstrap, group, **{"group.protocol": "consumer", **settings})


def wait(members, count, least=1):
    """Waits until the members own so many partitions among them, each one of them once."""
    group_members.wait("not shared", members, lambda: are_shared(members, count, least))
    return [sorted(f"{name}-{number}" for name, number in member.owned) for member in members]


def produce(name, partitions, first, count):
    group_members.produce(bootstrap, name, partitions, first, count, name=f"{name}-")


def read(members, count):
    group_members.wait("not read", members, lambda: len(group_members.read(members)) >= count)
    return sorted(value for _, _, value in group_members.read(members))


admin = AdminClient({"bootstrap.servers": bootstrap})
for created in admin.create_topics([NewTopic(topic, num_partitions=6, replication_factor=3)]).values():
    created.result(PATIENCE)

first = enter("first", [topic])
say("one owns all", owned=wait([first], 6))
second = enter("second", [topic], **{"group.remote.assignor": "range"})
third = enter("third", [topic], **{"group.instance.id": "static"})
say("three share", owned=wait([first, second, third], 6, least=2))
produce(topic, 6, 0, 60)
say("read", keys=read([first, second, third], 60))
second.leave()
say("two share", owned=wait([first, third], 6, least=3))
list(admin.create_partitions([NewPartitions(topic, 8)]).values())[0].result(PATIENCE)
say("more to share", owned=wait([first, third], 8, least=4))
produce(topic, 8, 60, 40)
say("read on", keys=read([first, second, third], 100))

described = admin.describe_consumer_groups([topic])[topic].result(PATIENCE)
say("described", state=described.state.name, members=sorted(member.client_id for member in described.members))

committed = admin.list_consumer_group_offsets([
    ConsumerGroupTopicPartitions(topic, [TopicPartition(topic, number) for number in range(8)])
])[topic].result(PATIENCE)
say("committed", offsets=[partition.offset for partition in committed.topic_partitions])
first.leave()
third.leave()

for created in admin.create_topics([NewTopic(f"{topic}.{n}", 1, 3) for n in range(2)]).values():
    created.result(PATIENCE)
pattern = enter("pattern", [f"^{topic}[.][0-9]+$"], f"{topic}-pattern")
say("a pattern", owned=wait([pattern], 2))
pattern.leave()

for strategy in ["range", "cooperative-sticky"]:
    group = f"{topic}-{strategy}"
    classic = {
        "group.protocol": "classic", "partition.assignment.strategy": strategy, "heartbeat.interval.ms": 300,
    }
    old = [enter("old", [topic], group, **classic), enter("older", [topic], group, **classic)]
    say(f"{strategy} alone", owned=wait(old, 8, least=4))
    new = enter("new", [topic], group)
    say(f"{strategy} upgraded", owned=wait([*old, new], 8, least=2))
    old.pop().leave()
    say(f"{strategy} mixed", owned=wait([*old, new], 8, least=4))
    new.leave()
    say(f"{strategy} downgraded", owned=wait(old, 8))
    old[0].leave()
say("done")
