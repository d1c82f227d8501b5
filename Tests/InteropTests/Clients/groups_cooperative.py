"""Members of confluent-kafka that hand partitions over one by one: whoever stays keeps what it has while others join."""

from conversation import bootstrap, pause, topic
from group_members import ConfluentMember, are_shared, produce, read, wait

PARTITIONS = 4

members = []
for name in ["first", "second", "third"]:
    members.append(
        ConfluentMember(
            name, [topic], bootstrap, "cooperative", **{"partition.assignment.strategy": "cooperative-sticky"}))
    wait("not shared", members, lambda: are_shared(members, PARTITIONS))

first = members[0]
pause("shared", members={member.name: member.partitions for member in members},
      keptByFirst=len(first.owned) + len(first.revoked) == PARTITIONS and not first.owned & first.revoked)

produce(bootstrap, topic, PARTITIONS, 0, 400)
wait("not read", members, lambda: len(read(members)) >= 400)
pause("read", members={member.name: member.partitions for member in members}, read=read(members))
for member in members:
    member.leave()
