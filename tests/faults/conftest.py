"""The fault harness forks, which Windows cannot."""

import os

collect_ignore_glob = [] if os.name == "posix" else ["test_killed.py"]
