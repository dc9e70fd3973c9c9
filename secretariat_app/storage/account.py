"""Who keeps a paper, as far as the computer knows."""

import getpass


def account() -> str | None:
    """The name of the account that the program runs under, None where the computer knows none."""
    try:
        return getpass.getuser() or None
    except (OSError, KeyError, ImportError):  # a process without a user, a system without a list of them
        return None
