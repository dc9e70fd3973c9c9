"""Saves one paper that others save too, and papers of its own:

    python -m tests.faults.saver FILE ID SECONDS NAME

It begins when it is sent a line. A save that is out of date is refused; then it reads the paper again,
as a person does, and saves once more. Any other refusal ends it with an error.
"""

import json
import sys
import time

from msgspec.structs import replace

from secretariat_app.services import keeping
from tests.storage.papers import make_paper


def main(file: str, shared: int, seconds: float, name: str) -> None:
    kept: dict[str, list[tuple[int, str]]] = {"shared": [], "own": []}
    refused = 0
    with keeping.open_archive(file) as archive:
        seen = keeping.read(archive, shared)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        end = time.monotonic() + seconds
        count = 0
        while time.monotonic() < end:
            count += 1
            words = f"{name} {count}"
            try:
                seen = keeping.save(archive, shared, seen.revision, replace(seen.resolution, number=words))
                kept["shared"].append((seen.revision, words))
            except keeping.StaleRevision:
                refused += 1
                seen = keeping.read(archive, shared)
            if count % 5 == 0:
                kept["own"].append((keeping.create(archive, make_paper(name, number=words)).id, words))
    sys.stdout.write(json.dumps(kept | {"refused": refused}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
