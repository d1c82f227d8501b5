"""What all members of groups do alike: they say, one JSON object a line, what they own whenever that changes and what they
have read, go on until a line comes on standard input, and say what is committed then."""

import json
import select
import sys

bootstrap, topic, strategy = sys.argv[1], sys.argv[2], sys.argv[3]


class Member:
    def __init__(self):
        self.partitions = None
        self.has_read = False

    def say(self, event, **details):
        print(json.dumps({"event": event, **details}), flush=True)

    def owns(self, partitions):
        partitions = sorted(partitions)
        if partitions != self.partitions:
            self.partitions = partitions
            self.say("owns", partitions=partitions)

    def read(self, partition, value):
        self.has_read = True
        self.say("read", partition=partition, value=value.decode())

    def committed(self, offsets):
        self.say("committed", offsets=offsets)

    @property
    def is_told_to_stop(self):
        return bool(select.select([sys.stdin], [], [], 0)[0])
