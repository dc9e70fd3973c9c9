"""Expected failures: the world failed, and the user is told so in one sentence.

Anything else that is raised is our own mistake and goes to the crash dialog.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark a sentence for translation where it is written down and not yet shown."""
    del context
    return text


class KnownError(Exception):
    """A failure that the user can understand and act on.

    `sentence` is the English source text, marked with QT_TRANSLATE_NOOP("errors", …), with
    `{name}` for each of the `facts`; `messages.say` gives it in the user's language.
    """

    def __init__(self, sentence: str, **facts: object) -> None:
        super().__init__(sentence.format(**facts))
        self.sentence = sentence
        self.facts = facts
