"""A cluster of librdkafka's own mock brokers, with a topic, until standard input ends."""

import json
import sys

from confluent_kafka import Producer

owner = Producer({"bootstrap.servers": "unused:1", "test.mock.num.brokers": 3})
# Asking for a topic makes it.
metadata = owner.list_topics("records", timeout=60)
while any(p.leader < 0 for p in metadata.topics["records"].partitions.values()) or not metadata.topics[
    "records"
].partitions:
    metadata = owner.list_topics("records", timeout=60)
brokers = ",".join(f"{broker.host}:{broker.port}" for broker in metadata.brokers.values())
print(
    json.dumps({
        "event": "ready", "bootstrap": brokers, "partitions": len(metadata.topics["records"].partitions),
    }), flush=True,
)
sys.stdin.read()
