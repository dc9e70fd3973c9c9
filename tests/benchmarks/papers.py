"""Resolutions for large archives: the same for the same seed, in both languages, words as rare as in life.

Common words are real ones in real forms; the long tail, which decides how large an index grows, is made of
syllables with the endings of the language.
"""

import datetime
import itertools
import random
from collections.abc import Iterator, Sequence

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

GENERATOR = 2
"""Grows whenever the papers of a seed change: archives made before are made anew."""

TAIL = 20_000
"""Words of the long tail in each language."""

_RUSSIAN = """
в и на по о с для от об при за из к города маслихата постоянной комиссии комиссия комиссией вопросам
вопрос развития развитие развитию общества общественных общественного населения населению граждан
гражданам района районов областей области управления управление управлению акимата аким акиму программы
программа программ бюджета бюджет бюджетных средств средства финансирования работы работа работ работе
меры мер мероприятий мероприятия проведения проведение реализации реализация информации информацию
рекомендовать рекомендации рекомендаций обеспечить обеспечение обеспечения контроль контроля контролю
исполнения исполнение исполнению сессии сессия депутатов депутаты депутат решения решение решением закона
закон законности правопорядка безопасности образования образование школ школы школах детей дети детям
ребенка молодежи молодежной политики культуры спорта здравоохранения больниц поликлиник врачей медицинской
помощи социальной защиты семей семьи жилья жилищного строительства строительство дорог дороги ремонта
ремонт благоустройства благоустройство парков транспорта общественного освещения улиц улицы дворов воды
водоснабжения теплоснабжения отопительного сезона экологии воздуха отходов предприятий предприятия
предпринимательства малого среднего бизнеса инвестиций производства занятости безработицы труда пожилых
людей лиц ограниченными возможностями пенсионеров студентов религиозных объединений межэтнического
согласия ассамблеи народа казахстана республики столицы акции форума конкурса средств массовой телевидения
газеты сайта портала обращения обращений жителей жалоб приема отчет отчета года году тенге миллионов
процентов количества объектов объекта участков участка земельных
"""

_KAZAKH = """
және мен үшін туралы бойынша қаласы қаланың қалада мәслихатының мәслихат тұрақты комиссия комиссиясы
комиссиясының мәселелері мәселесі дамыту дамуы қоғамдық қоғам халық халықтың халқына азаматтар
азаматтардың аудан ауданы аудандар облыс облысы басқарма басқармасы басқармасына басқармасының әкімдік
әкімі әкіміне бағдарлама бағдарламасы бюджет бюджеттің бюджеті қаражат қаражаты қаржыландыру жұмыс жұмысы
жұмыстары шара шаралар шараларды іс өткізу өткізілсін іске асыру ақпарат ақпаратты ұсыну ұсынылсын
ұсыныстар қамтамасыз ету етілсін бақылау бақылауға орындау орындалуы сессия депутаттар депутаты шешім
шешімі шешімімен заң заңы заңның заңдылық құқық құқықтық тәртіп қауіпсіздік білім беру мектеп мектептер
мектебі балалар баланың жастар жастардың саясат саясаты мәдениет спорт денсаулық сақтау аурухана дәрігер
медициналық көмек көмегі әлеуметтік қорғау отбасы тұрғын үй құрылыс құрылысы жол жолдар жолдарды жөндеу
абаттандыру саябақ көлік көлігі көше көшелер су сумен жылу жылыту маусымы экология ауа қалдықтар кәсіпорын
кәсіпорындар кәсіпкерлік бизнес өндіріс еңбек жұмыспен қарттар студенттер діни бірлестіктер келісім
ассамблеясы қазақстан республикасы республикасының елорда жыл жылы жылғы теңге миллион пайыз саны нысандар
нысаны учаске жер хат хаттар тұрғындар тұрғындардың шағым қабылдау есеп есебі газет сайт портал байқау
"""

_ONSETS = "б в г д ж з к л м н п р с т ф х ц ч ш ст пр тр кр гр бл"
_RUSSIAN_VOWELS, _KAZAKH_BACK, _KAZAKH_FRONT = "аоуеия", "аоұы", "әеөүі"
_RUSSIAN_ENDINGS = ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"]
_BACK_ENDINGS = ["", "лар", "лардың", "ының", "ға", "ы", "ын", "мен", "дан", "да"]
_FRONT_ENDINGS = ["", "лер", "лердің", "інің", "ге", "і", "ін", "мен", "ден", "де"]

_COMMISSIONS = {
    "ru": [
        f"постоянная комиссия маслихата города Астаны по вопросам {of}"
        for of in (
            "законности и правопорядка", "социально-культурного развития", "экономики и бюджета",
            "градостроительства и экологии", "образования и здравоохранения", "городского хозяйства",
        )
    ],
    "kk": [
        f"Астана қаласы мәслихатының {of} мәселелері жөніндегі тұрақты комиссиясы"
        for of in (
            "заңдылық және құқықтық тәртіп", "әлеуметтік-мәдени даму", "экономика және бюджет",
            "қала құрылысы және экология", "білім беру және денсаулық сақтау", "қала шаруашылығы",
        )
    ],
}  # fmt: skip
_FIELDS = {
    "ru": """
архитектуры образования культуры спорта финансов экономики экологии транспорта жилья занятости здравоохранения
молодежи религий строительства энергетики туризма цифровизации торговли земли полиции
""",
    "kk": """
сәулет білім мәдениет спорт қаржы экономика экология көлік тұрғын жұмыспен денсаулық жастар дін құрылыс
энергетика туризм цифрландыру сауда жер полиция
""",
}
_SURNAMES = "Джапарова Каналимов Нургалиев Ахметова Сериков Оспанова Ким Иванов Петрова Байжанов"
_FIRST_DAY = datetime.date(2005, 1, 10)
_STATUSES = (Status.SIGNED, Status.SIGNED, Status.SIGNED, Status.READY, Status.DRAFT, Status.CANCELLED)


class Papers:
    """The papers of one seed, and words to look for in them."""

    def __init__(self, seed: int = 1) -> None:
        chance = random.Random(seed)
        self._seed = seed
        self.words = {"ru": _vocabulary(chance, "ru"), "kk": _vocabulary(chance, "kk")}
        self._weights = {
            language: list(itertools.accumulate(1 / (rank + 8) for rank in range(len(words))))
            for language, words in self.words.items()
        }

    def paper(self, number: int) -> Resolution:
        """The paper of that number; every third is Kazakh."""
        chance = random.Random(self._seed * 1_000_003 + number)
        language = "kk" if number % 3 == 0 else "ru"
        date = _FIRST_DAY + datetime.timedelta(days=chance.randrange(7300))
        clauses = (f"{part}.{key}" for part in ("finding", "item", "action") for key in range(20))
        keys = chance.choices(list(clauses), k=6)
        act = self._act(chance, date)
        return Resolution(
            language=language,
            commissions=tuple(chance.sample(_COMMISSIONS[language], 1 + (chance.random() < 0.1))),
            date=date,
            number=f"{number % 400 + 1}/{number % 24 + 1}-{'VII' if date.year > 2020 else 'VI'}",
            title=Paragraph(self._title(chance, language)),
            preamble=Paragraph(self._sentence(chance, language, 14), ClauseUse("preamble.act", {"act": act})),
            findings=tuple(
                Paragraph(self._sentence(chance, language, chance.randint(14, 30)), ClauseUse(key))
                for key in keys[: chance.randint(2, 5)]
            ),
            enactment=Paragraph("ПОСТАНОВИЛА:" if language == "ru" else "ҚАУЛЫ ЕТЕДІ:"),
            items=tuple(self._item(chance, language, date) for _ in range(chance.randint(1, 4))),
            signatures=(
                Signature("Председатель" if language == "ru" else "Төраға", chance.choice(_SURNAMES.split())),
            ),
        )

    def status(self, number: int) -> Status:
        """What the paper of that number has become."""
        return _STATUSES[number % len(_STATUSES)]

    def many(self, count: int) -> Iterator[tuple[Resolution, Status]]:
        """The first papers."""
        return ((self.paper(number), self.status(number)) for number in range(1, count + 1))

    def _words(self, chance: random.Random, language: str, count: int) -> list[str]:
        return chance.choices(self.words[language], cum_weights=self._weights[language], k=count)

    def _title(self, chance: random.Random, language: str) -> str:
        words = " ".join(self._words(chance, language, 7))
        return f"О {words}" if language == "ru" else f"{words} туралы".capitalize()

    def _sentence(self, chance: random.Random, language: str, count: int) -> str:
        words = self._words(chance, language, count)
        words[count // 2] += ","
        if chance.random() < 0.3:
            words.append(f"{chance.randint(1, 99)} {chance.randint(100, 999)},{chance.randint(0, 9)} тенге")
        return " ".join(words).capitalize() + "."

    def _item(self, chance: random.Random, language: str, date: datetime.date) -> Item:
        field = chance.choice(_FIELDS[language].split())
        name = f"ГУ «Управление {field} города Астаны»" if language == "ru" else f"{field} басқармасы"
        return Item(
            text=self._sentence(chance, language, 9).rstrip("."),
            clause=ClauseUse(f"item.{chance.randint(0, 19)}"),
            actions=tuple(
                Paragraph(self._sentence(chance, language, chance.randint(8, 16)).rstrip("."))
                for _ in range(chance.randint(0, 3))
            ),
            addressees=(name,),
            deadline=date + datetime.timedelta(days=chance.randint(20, 400))
            if chance.random() < 0.6
            else None,
        )

    def _act(self, chance: random.Random, date: datetime.date) -> ActReference:
        year = date.year - chance.randint(0, 2)
        number = chance.randint(1, 60)  # each act is cited by many papers
        cited = datetime.date(year, number % 12 + 1, number % 28 + 1)
        return ActReference("решение", "маслихат", cited, f"{number}/{number % 20 + 1}-VI")


def _vocabulary(chance: random.Random, language: str) -> list[str]:
    """Real words first, then the tail, whose lemmas come in a few forms each."""
    found = list(dict.fromkeys((_RUSSIAN if language == "ru" else _KAZAKH).split()))
    known = set(found)
    while len(found) < TAIL:
        lemma, endings = _lemma(chance, language)
        for ending in chance.sample(endings, 3):
            word = lemma + ending
            if word not in known:
                known.add(word)
                found.append(word)
    return found


def _lemma(chance: random.Random, language: str) -> tuple[str, Sequence[str]]:
    if language == "ru":
        vowels, endings = _RUSSIAN_VOWELS, _RUSSIAN_ENDINGS
    else:
        vowels, endings = chance.choice([(_KAZAKH_BACK, _BACK_ENDINGS), (_KAZAKH_FRONT, _FRONT_ENDINGS)])
    syllables = [chance.choice(_ONSETS.split()) + chance.choice(vowels) for _ in range(chance.randint(2, 4))]
    return "".join(syllables) + chance.choice("лмнр"), endings
