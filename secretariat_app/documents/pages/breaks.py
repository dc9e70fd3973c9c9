"""Where a line may end: the Unicode line breaking rules (UAX #14) as Word and LibreOffice use them.

Characters become classes, one letter each, and one expression finds every opportunity.
"""

import re
import unicodedata

_NAMED = {
    "S": " \u200b\u3000" + "".join(map(chr, range(0x2000, 0x2007))) + "\u2008\u2009\u200a",
    "G": "\u00a0\u2007\u202f\u2011\u2060\ufeff",
    "H": "-",
    "B": "\u00ad\u2010\u2012\u2013",
    "D": "\u2014",
    "Y": "/",
    "Q": "«»\"'“”„‟‘’‚‛‹›",
    "O": "([{",
    "C": ")]",
    "E": "!?",
    "I": ",.:;",
    "L": "…",
    "P": "№$€£¥₸+±−\\",
    "R": "%‰°¢",
    "T": "\t",
    "F": "\u2028\f",
}


class _Classes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        character = chr(code)
        category = unicodedata.category(character)
        if category in ("Mn", "Me", "Mc", "Cf"):
            found = "M"
        elif category == "Nd":
            found = "N"
        elif category == "Lo" and unicodedata.east_asian_width(character) in "WF":
            found = "K"
        else:
            found = "A"
        self[code] = found
        return found


_CLASSES = _Classes({ord(one): letter for letter, several in _NAMED.items() for one in several})
_OPPORTUNITY = re.compile(
    r"(?<![SO])S+(?=[^SCEIYTF]|Y[^SCEITF])"  # LB18: after spaces, but not before closing marks (LB13)
    r"|H(?=[AKNOPRD])"  # LB21: after a hyphen
    r"|B(?=[AKNOPRD])"
    r"|(?<=[AKNCEILR])(?=D)|D(?=[AKNOPR])"  # on either side of a long dash
    r"|[EL](?=[AKNOP])"
    r"|I(?=[OKP])"
    r"|P(?=[PRK])|R(?=[PRK])"
    r"|K(?=[AKNOP])|(?<=[AN])(?=K)"
    r"|T(?=[^TF])|F"
)


def opportunities(text: str) -> list[int]:
    """Offsets at which a new line may begin, in order; forced ones among them, the end not."""
    classes = text.translate(_CLASSES)
    end = len(text)
    return [at for found in _OPPORTUNITY.finditer(classes) if 0 < (at := found.end()) < end]
