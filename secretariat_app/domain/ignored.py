"""What a secretary has looked at in a paper and wants to be left alone; kept with the paper."""

import msgspec


class Ignored(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A rule, ignored at one place or everywhere in the paper.

    `text` knows the place again by its words (proofing makes it); empty: the rule in the whole paper.
    """

    rule: str
    text: str = ""
