"""What all clients do alike: which records they write, and how they talk to the test that has started them.

A client says what it has done on standard output, one JSON object a line, and goes on when a line comes back: the test
moves leaders in between.
"""

import json
import sys

CODECS = [None, "gzip", "snappy", "lz4", "zstd"]
PARTITIONS = 3
RECORDS = 600

bootstrap, topic = sys.argv[1], sys.argv[2]


def records(codec, half):
    """Partition, key and value of the records of one half, in order."""
    name = codec or "none"
    for number in range(half * RECORDS // 2, (half + 1) * RECORDS // 2):
        key = f"{name}-{number}".encode()
        yield number % PARTITIONS, key, key * 20


def value_of(key):
    return key * 20


def pause(event, **details):
    """Tells the test what was done, and waits until it has done its part."""
    print(json.dumps({"event": event, **details}), flush=True)
    if not sys.stdin.readline():
        sys.exit("the test is gone")


class Log:
    """What was read of each partition."""

    def __init__(self):
        self.keys = {str(partition): [] for partition in range(PARTITIONS)}
        self.count = 0

    def add(self, partition, offset, key, value):
        keys = self.keys[str(partition)]
        if offset != len(keys):
            sys.exit(f"offset {offset} of partition {partition} comes after {len(keys) - 1}")
        if value != value_of(key):
            sys.exit(f"the value of {key} is {value}")
        keys.append(key.decode())
        self.count += 1

    @property
    def is_half(self):
        return self.count >= len(CODECS) * RECORDS // 2

    @property
    def is_whole(self):
        return self.count >= len(CODECS) * RECORDS
