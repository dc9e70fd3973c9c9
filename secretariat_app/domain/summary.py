"""What the change from one version of a paper to the next came to."""

import msgspec

from secretariat_app.domain.place import Part


class Summary(msgspec.Struct, frozen=True):
    """What a change came to, in a few words: the parts it touched, how many texts and words."""

    parts: tuple[Part, ...] = ()
    added: int = 0
    removed: int = 0
    changed: int = 0
    moved: int = 0
    words_added: int = 0
    words_removed: int = 0
