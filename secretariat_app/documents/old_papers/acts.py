"""References to other acts in the words of a paper, as they stand."""

import re

from secretariat_app.documents.old_papers.dates_read import dates_in
from secretariat_app.domain.resolution import Resolution

_KIND = re.compile(
    r"(?:решени|постановлени|закон|кодекс|указ|приказ|распоряжени|протокол|шешім|қаулы|заң|жарлы|бұйры|өкім)\w*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*(?:года\s*|г\.\s*)?(?:№\s?)?(?P<number>\d[\w/.-]*\w|\d)(?![\w%])")
_REACH = 160


def acts_in(resolution: Resolution) -> tuple[str, ...]:
    """Each act that the title, the text or an item cites by kind, date and number, once."""
    texts = [resolution.title.text]
    texts += [paragraph.text for paragraph in (resolution.preamble, resolution.enactment) if paragraph]
    texts += [finding.text for finding in resolution.findings]
    for item in resolution.items:
        texts += [item.text, *(action.text for action in item.actions)]
    found: dict[str, None] = {}
    for text in texts:
        for day in dates_in(text):
            number = _NUMBER.match(text, day.end)
            kinds = list(_KIND.finditer(text, max(0, day.start - _REACH), day.start))
            if number and kinds:
                found[text[kinds[-1].start() : number.end()]] = None
            elif number and (kind := _KIND.search(text, number.end(), number.end() + 40)):
                found[text[day.start : kind.end()]] = None
    return tuple(found)
