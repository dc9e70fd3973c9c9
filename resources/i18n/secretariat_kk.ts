<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Хатшылық</translation>
    </message>
    <message>
        <source>Composes, checks, prints and keeps the resolutions of standing commissions.</source>
        <translation>Тұрақты комиссиялардың қаулыларын құрастырады, тексереді, басып шығарады және сақтайды.</translation>
    </message>
    <message>
        <source>Archive: {0}</source>
        <translation>Мұрағат: {0}</translation>
    </message>
    <message>
        <source>Log: {0}</source>
        <translation>Журнал: {0}</translation>
    </message>
    <message>
        <source>Settings: {0}</source>
        <translation>Баптаулар: {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>No paper cites it.</source>
        <translation>Оған ешбір құжат сілтеме жасамайды.</translation>
    </message>
    <message>
        <source>Where it is cited</source>
        <translation>Қайда келтірілген</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Кім қабылдаған</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Title, without quotes</source>
        <translation>Атауы, тырнақшасыз</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркелуі</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation>Күші жойылған күн</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Қалай келтіріледі</translation>
    </message>
</context>
<context>
    <name>ActSlot</name>
    <message>
        <source>A known act: any of its words, its number or date</source>
        <translation>Белгілі акт: сөзі, нөмірі немесе күні</translation>
    </message>
    <message>
        <source>Known acts</source>
        <translation>Белгілі актілер</translation>
    </message>
    <message>
        <source>Re&amp;member this act</source>
        <translation>Актіні есте &amp;сақтау</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Кім қабылдаған</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>in full: decision of …, of 29 September 2021 № …</source>
        <translation>толық: … 2021 жылғы 29 қыркүйектегі № … шешімі</translation>
    </message>
    <message>
        <source>in short: the said decision</source>
        <translation>қысқаша: аталған шешім</translation>
    </message>
    <message>
        <source>by number: decision № …</source>
        <translation>нөмірі бойынша: № … шешім</translation>
    </message>
    <message>
        <source>Attention: this act is repealed since {0}.</source>
        <translation>Назар аударыңыз: бұл акт {0} бастап күшін жойған.</translation>
    </message>
    <message>
        <source>Name &amp;it</source>
        <translation>Ата&amp;у</translation>
    </message>
</context>
<context>
    <name>AmountSlot</name>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>The archive could not be read.</source>
        <translation>Мұрағатты оқу мүмкін болмады.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Себет бос.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, another ending, or take the filters away.</source>
        <translation>Ештеңе табылмады. Сөз санын азайтып көріңіз немесе сүзгілерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>Search the archive: words, a number, an “exact phrase”…</source>
        <translation>Мұрағаттан іздеу: сөздер, нөмір, «дәл тіркес»…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Мұрағаттан іздеу</translation>
    </message>
    <message>
        <source>Deleted papers; each can be restored</source>
        <translation>Жойылған құжаттар; әрқайсысын қалпына келтіруге болады</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>Мұрағат ашылуда…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>The list of all found papers as a table or on paper</source>
        <translation>Табылған барлық құжаттың тізімі: кесте түрінде немесе қағазда</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Кесте түрінде сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Chosen: {count}</source>
        <translation>Таңдалғаны: {count}</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>backup {when}</source>
        <translation>сақтық көшірме: {when}</translation>
    </message>
    <message>
        <source>The backup of today could not be made: {reason}</source>
        <translation>Бүгінгі сақтық көшірме жасалмады: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>There is no good backup beside it; the file is left as it is.</source>
        <translation>Жанында жарамды сақтық көшірме жоқ; файл сол қалпында қалдырылды.</translation>
    </message>
    <message>
        <source>What was written after it is not in it.</source>
        <translation>Одан кейін жазылғандар онда жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of today&apos;s archive are newer than it.</source>
        <translation>
            <numerusform>Қазіргі мұрағаттағы %n құжат одан жаңа.</numerusform>
            <numerusform>Қазіргі мұрағаттағы %n құжат одан жаңа.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is newer than it.</source>
        <translation>Одан жаңа құжат жоқ.</translation>
    </message>
    <message>
        <source>The archive is damaged. The newest good backup: {when}. {cost} The damaged file will be kept beside it.</source>
        <translation>Мұрағат бүлінген. Соңғы жарамды сақтық көшірме: {when}. {cost} Бүлінген файл жанында сақталады.</translation>
    </message>
    <message>
        <source>Restore the backup: {when}</source>
        <translation>Көшірмені қалпына келтіру: {when}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is in its place: %n paper(s).</source>
        <translation>
            <numerusform>Мұрағат көшірмеден қалпына келтірілді: %n құжат.</numerusform>
            <numerusform>Мұрағат көшірмеден қалпына келтірілді: %n құжат.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of before: {0}</source>
        <translation>Бұрынғы файл: {0}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>бүгін {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>кеше {time}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Papers in the backup</source>
        <translation>Көшірмедегі құжаттар</translation>
    </message>
    <message>
        <source>Make one &amp;now</source>
        <translation>Қазір &amp;жасау</translation>
    </message>
    <message>
        <source>&amp;Copy to a folder…</source>
        <translation>Қалтаға &amp;көшіру…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Қалпына &amp;келтіру…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Көшірме қаралуда…</translation>
    </message>
    <message>
        <source>The present archive cannot be read, so nobody can say what is newer.</source>
        <translation>Қазіргі мұрағат оқылмайды, сондықтан онда не жаңа екенін айту мүмкін емес.</translation>
    </message>
    <message>
        <source>Nothing in the present archive is newer than this backup.</source>
        <translation>Қазіргі мұрағатта бұл көшірмеден жаңа ештеңе жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Newer in the present archive: %n paper(s), {percent} % of all.</source>
        <translation>
            <numerusform>Қазіргі мұрағатта жаңасы: %n құжат, барлығының {percent} %.</numerusform>
            <numerusform>Қазіргі мұрағатта жаңасы: %n құжат, барлығының {percent} %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Сақтық көшірме жасалуда…</translation>
    </message>
    <message>
        <source>Copy the backup to a folder</source>
        <translation>Сақтық көшірмені қалтаға көшіру</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Көшірілді және тексерілді: {file}</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>{when} сақтық көшірмесіне оралу керек пе?</translation>
    </message>
    <message>
        <source>The present archive will be kept beside it.</source>
        <translation>Қазіргі мұрағат жанында сақталады.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Сол қалпында қалдыру</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
</context>
<context>
    <name>Bulb</name>
    <message>
        <source>What can be done here (Alt+Enter)</source>
        <translation>Не істеуге болады (Alt+Enter)</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Не істеуге болады</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Why is the paper cancelled? The reason is kept with it; it cannot be undone.</source>
        <translation>Қаулының күші неге жойылады? Себебі онымен бірге сақталады; оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Reason of the cancelling</source>
        <translation>Күшін жою себебі</translation>
    </message>
    <message>
        <source>For instance: replaced by the resolution of another commission</source>
        <translation>Мысалы: басқа комиссияның қаулысымен ауыстырылды</translation>
    </message>
    <message>
        <source>Cancel the paper</source>
        <translation>Қаулының күшін жою</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
</context>
<context>
    <name>CarryBar</name>
    <message>
        <source>Taken over:</source>
        <translation>Алынды:</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>деректемелер</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>анықтау бөлігі</translation>
    </message>
    <message>
        <source>items</source>
        <translation>тармақтар</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>қолдар</translation>
    </message>
    <message>
        <source>on how it is carried out</source>
        <translation>оның орындалу барысы туралы</translation>
    </message>
    <message>
        <source>The title becomes “On the progress of…” with the earlier resolution in it</source>
        <translation>Тақырып бұрынғы қаулы көрсетілген «…орындалу барысы туралы» болады</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>бұрынғыдан не алынды</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What changes</source>
        <translation>Не өзгереді</translation>
    </message>
</context>
<context>
    <name>ChosenPaper</name>
    <message>
        <source>Copied: {words}</source>
        <translation>Көшірілді: {words}</translation>
    </message>
</context>
<context>
    <name>ClauseDesk</name>
    <message>
        <source>There are no words here to be saved.</source>
        <translation>Мұнда сақтайтын сөздер жоқ.</translation>
    </message>
    <message>
        <source>Saved: Ctrl+K finds it.</source>
        <translation>Сақталды: Ctrl+K арқылы табасыз.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>The fixed words were changed: this is free text now. Undo makes it a wording again.</source>
        <translation>Тұжырымның сөздері өзгертілді: енді бұл жай мәтін. Болдырмау (Ctrl+Z) тұжырымды қайтарады.</translation>
    </message>
    <message>
        <source>The wording is offered no longer; papers made from it keep their words.</source>
        <translation>Тұжырым бұдан былай ұсынылмайды; онымен жасалған құжаттар өз сөздерін сақтайды.</translation>
    </message>
    <message>
        <source>The number is plain text now and follows no item. Undo links it again.</source>
        <translation>Нөмір енді жай мәтін, тармақпен бірге өзгермейді. Болдырмау (Ctrl+Z) байланысты қайтарады.</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>A &amp;list of actions follows</source>
        <translation>Одан әрі әрекеттер &amp;тізімі келеді</translation>
    </message>
    <message>
        <source>Kazakh word after the list</source>
        <translation>Тізімнен кейінгі қазақша сөз</translation>
    </message>
    <message>
        <source>Another e&amp;xample</source>
        <translation>Басқа &amp;мысал</translation>
    </message>
</context>
<context>
    <name>ClausePage</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Өзгерістерден бас тарту</translation>
    </message>
    <message>
        <source>No paper was made from it yet.</source>
        <translation>Онымен жасалған құжат әзірге жоқ.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Таңдаулыдан алып тастау</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Таңдаулыға қосу</translation>
    </message>
    <message>
        <source>Papers: {0}</source>
        <translation>Құжаттар: {0}</translation>
    </message>
    <message>
        <source>Versions: {0}</source>
        <translation>Нұсқалар: {0}</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Болдырмау (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Қайтару (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Тұжырым</translation>
    </message>
</context>
<context>
    <name>ClausesPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Choose a wording</source>
        <translation>Тұжырымды таңдаңыз</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>&amp;Барлық топтар</translation>
    </message>
    <message>
        <source>Enter puts it in, Tab then goes through its fields, Esc closes</source>
        <translation>Enter — қою, содан кейін Tab — өрістер бойынша, Esc — жабу</translation>
    </message>
    <message>
        <source>Take this wording out (Ctrl+Delete)</source>
        <translation>Осы тұжырымды алып тастау (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Any words of the wording, or its initials</source>
        <translation>Тұжырымның кез келген сөздері немесе олардың бас әріптері</translation>
    </message>
    <message>
        <source>Search for a wording</source>
        <translation>Тұжырымды іздеу</translation>
    </message>
    <message>
        <source>Wordings found</source>
        <translation>Табылған тұжырымдар</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Ештеңе табылмады. Сөзді азайтып көріңіз.</translation>
    </message>
    <message>
        <source>(Kazakh wording not confirmed)</source>
        <translation>(қазақша мәтіні расталмаған)</translation>
    </message>
    <message>
        <source>Favourite (Ctrl+B)</source>
        <translation>Таңдаулыға (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>Бір мәтінде</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Бүкіл мәтін</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Келесі өзгеріс</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) that are the same …</source>
        <translation>
            <numerusform>… %n абзац өзгеріссіз …</numerusform>
            <numerusform>… %n абзац өзгеріссіз …</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {total}</source>
        <translation>{number}-өзгеріс, барлығы {total}</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>This paper was changed elsewhere. Your text is safe; choose what to keep.</source>
        <translation>Құжат басқа жерде өзгертілген. Мәтініңіз сақталды; қайсысын қалдыратыныңызды таңдаңыз.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Менің мәтінімді қалдыру</translation>
    </message>
    <message>
        <source>The other text stays among the versions</source>
        <translation>Басқа мәтін нұсқалар арасында қалады</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Басқа мәтінді алу</translation>
    </message>
    <message>
        <source>Undo brings yours back</source>
        <translation>Болдырмау сіздікін қайтарады</translation>
    </message>
    <message>
        <source>Save mine as a new paper</source>
        <translation>Менікін жаңа құжат етіп сақтау</translation>
    </message>
    <message>
        <source>This paper was changed elsewhere ({by}). Your text is safe; choose what to keep. Struck through: the other text. Underlined: yours.</source>
        <translation>Бұл құжатты басқа жерде өзгертті ({by}). Сіздің мәтініңіз сақталған; нені қалдыратыныңызды таңдаңыз. Сызып тасталғаны — басқа мәтін, асты сызылғаны — сіздікі.</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>Басқа мәтін</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Сіздің мәтініңіз</translation>
    </message>
</context>
<context>
    <name>CorrectionsBar</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Take the new names</source>
        <translation>Жаңа атауларды алу</translation>
    </message>
    <message>
        <source>Leave this paper as it is</source>
        <translation>Бұл құжатты сол күйінде қалдыру</translation>
    </message>
    <message numerus="yes">
        <source>The directories were changed; %n text(s) here would be others.</source>
        <translation>
            <numerusform>Анықтамалықтар өзгерді; мұнда %n мәтін басқаша болар еді.</numerusform>
            <numerusform>Анықтамалықтар өзгерді; мұнда %n мәтін басқаша болар еді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names as the directories have them</source>
        <translation>Атаулар анықтамалықтардағыдай</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program has made a mistake</source>
        <translation>Бағдарламада қате болды</translation>
    </message>
    <message>
        <source>What you typed is kept. Save your paper and go on; if the program behaves oddly, close it and start it again. Please send the text below to whoever looks after the program.</source>
        <translation>Терілген мәтін сақталды. Құжатты сақтап, жұмысты жалғастырыңыз; бағдарлама дұрыс жұмыс істемесе, оны жауып, қайта іске қосыңыз. Төмендегі мәтінді бағдарламаға жауапты адамға жіберіңіз.</translation>
    </message>
    <message>
        <source>It is also in the log: {0}</source>
        <translation>Бұл журналға да жазылды: {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Жұмысты жалғастыру</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Күнтізбеден таңдау (Alt+Төмен)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
</context>
<context>
    <name>DaySlot</name>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Күнтізбеден таңдау (Alt+↓)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>DeadlineRange</name>
    <message>
        <source>The second day is before the first.</source>
        <translation>Екінші күн біріншісінен ерте.</translation>
    </message>
    <message>
        <source>Term &amp;from</source>
        <translation>Мерзімі, &amp;бастап</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;дейін</translation>
    </message>
</context>
<context>
    <name>DirectoriesPanel</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Өзгерістерден бас тарту</translation>
    </message>
    <message>
        <source>repealed on {0}</source>
        <translation>күші жойылған: {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>{0} – {1} аралығында</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} бастап</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0} дейін</translation>
    </message>
    <message>
        <source>always</source>
        <translation>әрдайым</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>Your own entry or change</source>
        <translation>Өз жазбаңыз немесе түзетуіңіз</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Бағдарламамен бірге келеді</translation>
    </message>
    <message>
        <source>Saved. The names are offered in every paper from now on.</source>
        <translation>Сақталды. Енді бұл атаулар әр құжатта ұсынылады.</translation>
    </message>
    <message>
        <source>The entry is ended; papers keep its names.</source>
        <translation>Жазба аяқталды; құжаттардағы атаулары сақталады.</translation>
    </message>
    <message>
        <source>The two entries are one now; no paper was changed.</source>
        <translation>Екі жазба біріктірілді; құжаттар өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The entry was deleted.</source>
        <translation>Жазба жойылды.</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>Бұрынғы мән қайтарылды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Табылған жазбалар</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Оларды көрсету</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Түзетуді жалғастыру</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the directories are not saved.</source>
        <translation>
            <numerusform>Анықтамалықтардың %n жазбасы сақталмаған.</numerusform>
            <numerusform>Анықтамалықтардың %n жазбасы сақталмаған.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoriesTop</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Search the directories: part of any name…</source>
        <translation>Анықтамалықтардан іздеу: кез келген атаудың бөлігі…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлер</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Export all names…</source>
        <translation>Барлық атауларды шығару…</translation>
    </message>
    <message>
        <source>Import names from a table…</source>
        <translation>Атауларды кестеден алу…</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Item</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>New item (Ctrl+Enter)</source>
        <translation>Жаңа тармақ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Іс-қимыл</translation>
    </message>
    <message>
        <source>New action of this item</source>
        <translation>Осы тармақтың жаңа іс-қимылы</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Change the fields of this wording</source>
        <translation>Осы тұжырымның өрістерін өзгерту</translation>
    </message>
    <message>
        <source>Make it free text, no longer linked to its wording</source>
        <translation>Тұжырыммен байланыссыз кәдімгі мәтінге айналдыру</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Жоғары жылжыту (Alt+Жоғары)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Төмен жылжыту (Alt+Төмен)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Көшірмесін жасау (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete this paragraph (Ctrl+Shift+Del)</source>
        <translation>Осы абзацты жою (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Shape of the item, its place in the list, a reference to an item</source>
        <translation>Тармақтың түрі, тізімдегі орны, тармаққа сілтеме</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Бір сөйлем</translation>
    </message>
    <message>
        <source>«:» and a list of actions</source>
        <translation>Қос нүкте және іс-қимылдар тізімі</translation>
    </message>
    <message>
        <source>The first action in the sentence</source>
        <translation>Бірінші іс-қимыл сөйлемнің өзінде</translation>
    </message>
    <message>
        <source>Sentence or list</source>
        <translation>Сөйлем немесе тізім</translation>
    </message>
    <message>
        <source>Make it an action of the item before</source>
        <translation>Алдыңғы тармақтың іс-қимылы ету</translation>
    </message>
    <message>
        <source>Make it an item</source>
        <translation>Тармақ ету</translation>
    </message>
    <message>
        <source>Reference to an item…</source>
        <translation>Тармаққа сілтеме…</translation>
    </message>
</context>
<context>
    <name>EmptyArchive</name>
    <message>
        <source>The archive is still empty</source>
        <translation>Мұрағат әзірге бос</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Жаңа қаулы</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Үлгіні ашу</translation>
    </message>
    <message>
        <source>Begin a resolution of your own, load the papers of the last years, or open the sample to see how one is put together from clauses.</source>
        <translation>Өз қаулыңызды бастаңыз, өткен жылдардың құжаттарын жүктеңіз немесе қаулының тұжырымдардан қалай құралатынын көру үшін үлгіні ашыңыз.</translation>
    </message>
    <message>
        <source>Load old papers</source>
        <translation>Ескі құжаттарды жүктеу</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>New name from a day</source>
        <translation>Күннен бастап жаңа атау</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Бұл атауды алып тастау</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>What it was called when</source>
        <translation>Қашан қалай аталған</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Қайда кіреді</translation>
    </message>
    <message>
        <source>Reorganised into</source>
        <translation>Неге қайта ұйымдастырылды</translation>
    </message>
    <message>
        <source>from {0}, the day after the last one</source>
        <translation>{0} бастап — соңғы күннен кейінгі күн</translation>
    </message>
    <message>
        <source>give the last day of the entry below</source>
        <translation>жазбаның соңғы күнін төменде көрсетіңіз</translation>
    </message>
</context>
<context>
    <name>FateBar</name>
    <message>
        <source>End on this day</source>
        <translation>Осы күні аяқтау</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Previous value</source>
        <translation>Бұрынғы мән</translation>
    </message>
    <message>
        <source>Last day of the entry</source>
        <translation>Жазбаның соңғы күні</translation>
    </message>
    <message>
        <source>Entry to merge into</source>
        <translation>Қай жазбамен біріктіру керек</translation>
    </message>
    <message>
        <source>Show the value before the last change that was saved</source>
        <translation>Соңғы сақталған түзетуге дейінгі мәнді қайтару</translation>
    </message>
    <message>
        <source>In no paper</source>
        <translation>Ешбір құжатта жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) with these names: it can be ended, not deleted</source>
        <translation>
            <numerusform>Осы атаулармен %n құжат: аяқтауға болады, жоюға болмайды</numerusform>
            <numerusform>Осы атаулармен %n құжат: аяқтауға болады, жоюға болмайды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FateRow</name>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Көшірмесін жасау</translation>
    </message>
    <message>
        <source>Wording of the &amp;program</source>
        <translation>&amp;Бастапқы тұжырым</translation>
    </message>
    <message>
        <source>Put back the words that came with the program; yours stay among the versions</source>
        <translation>Бағдарламамен келген мәтінді қайтару; сіздікі нұсқалар арасында қалады</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>who has read it: A. Serikova</source>
        <translation>кім тексерді: А. Серікова</translation>
    </message>
    <message>
        <source>Who has checked the Kazakh wording</source>
        <translation>Қазақша мәтінді кім тексерді</translation>
    </message>
    <message>
        <source>Offer &amp;again</source>
        <translation>Қайтадан &amp;ұсыну</translation>
    </message>
    <message>
        <source>Offer no &amp;longer</source>
        <translation>Енді &amp;ұсынбау</translation>
    </message>
    <message>
        <source>There is no Kazakh wording.</source>
        <translation>Қазақша мәтін жоқ.</translation>
    </message>
    <message>
        <source>Kazakh: not confirmed by a native speaker.</source>
        <translation>Қазақша мәтінді тіл иесі тексермеген.</translation>
    </message>
    <message>
        <source>Kazakh: checked by {0} on {1}.</source>
        <translation>Қазақша мәтінді {0} тексерді, {1}.</translation>
    </message>
    <message>
        <source>Kazakh: seen in an act that is in force.</source>
        <translation>Қазақша мәтін қабылданған актіден алынған.</translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation>Белгіні алып тастау</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>&amp;Тексерілді деп белгілеу</translation>
    </message>
    <message>
        <source>Kazakh: confirmed where the wording comes from.</source>
        <translation>Қазақша мәтін тұжырым алынған жерде расталған.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Take the filter away: {filter}</source>
        <translation>Сүзгіні алып тастау: {filter}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Барлығын алып тастау</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Тағы %n мән</numerusform>
            <numerusform>Тағы %n мән</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSide</name>
    <message>
        <source>Find a filter: body, act, tag…</source>
        <translation>Сүзгіден іздеу: орган, акт, белгі…</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Сүзгіден іздеу</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Show papers of a year, a body, a tag, a term only; saved searches</source>
        <translation>Тек бір жылдың, органның, белгінің, мерзімнің құжаттарын көрсету; сақталған іздеулер</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Ca&amp;pitals count</source>
        <translation>&amp;Бас әріпті ескеру</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Тұтас сөз</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Бәрін ауыстыру</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Алдыңғысы (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Келесісі (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation>Құжаттан табу</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>Немен ауыстыру</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n жер ауыстырылды</numerusform>
            <numerusform>%n жер ауыстырылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCopies</name>
    <message>
        <source>An empty folder for the whole archive</source>
        <translation>Бүкіл мұрағатқа арналған бос қалта</translation>
    </message>
    <message>
        <source>Writing the archive into the folder…</source>
        <translation>Мұрағат қалтаға жазылуда…</translation>
    </message>
    <message>
        <source>A folder with a copy of an archive</source>
        <translation>Мұрағат көшірмесі бар қалта</translation>
    </message>
    <message>
        <source>Taking the papers of the folder in…</source>
        <translation>Қалтадағы құжаттар жүктелуде…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Stopped. What the folder holds is no complete copy.</source>
        <translation>Тоқтатылды. Қалтадағы көшірме толық емес.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is in the folder: %n paper(s), each as .docx and .json.</source>
        <translation>
            <numerusform>Мұрағат қалтаға жазылды: %n құжат, әрқайсысы .docx және .json түрінде.</numerusform>
            <numerusform>Мұрағат қалтаға жазылды: %n құжат, әрқайсысы .docx және .json түрінде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be made a Word file.</source>
        <translation>
            <numerusform>Олардың %n құжатынан Word файлын жасау мүмкін болмады.</numerusform>
            <numerusform>Олардың %n құжатынан Word файлын жасау мүмкін болмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; another time the rest is taken in.</source>
        <translation>Тоқтатылды. Жүктелгені қалды; келесіде қалғаны жүктеледі.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have come into the archive.</source>
        <translation>
            <numerusform>Мұрағатқа %n құжат жүктелді.</numerusform>
            <numerusform>Мұрағатқа %n құжат жүктелді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already, word for word.</source>
        <translation>
            <numerusform>%n құжат сөзбе-сөз бұрыннан бар.</numerusform>
            <numerusform>%n құжат сөзбе-сөз бұрыннан бар.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Requisites</source>
        <translation>Деректемелер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Анықтау бөлігі</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Қаулы ету сөзі</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тармақтар</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қол</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Қосу: {what}</translation>
    </message>
    <message>
        <source>Add an action to the item where the cursor is</source>
        <translation>Жүгіргі тұрған тармаққа іс-қимыл қосу</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Іс-қимыл</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Choose a ready wording (Ctrl+K)</source>
        <translation>Дайын тұжырымды таңдау (Ctrl+K)</translation>
    </message>
    <message>
        <source>Clause: {part}</source>
        <translation>Тұжырым: {part}</translation>
    </message>
</context>
<context>
    <name>FormsGrid</name>
    <message>
        <source>Own form. Go back to the proposed one</source>
        <translation>Өз тұлғасы. Ұсынылғанын қайтару</translation>
    </message>
    <message>
        <source>Own form; the rules propose: {0}</source>
        <translation>Өз тұлғасы; ереже бойынша: {0}</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Search as typed</source>
        <translation>Терілгендей іздеу</translation>
    </message>
    <message>
        <source>Search for exactly these words, no letter changed</source>
        <translation>Бірде-бір әрпін өзгертпей, дәл осы сөздерді іздеу</translation>
    </message>
    <message>
        <source>Shown for “{words}”</source>
        <translation>«{words}» бойынша көрсетілді</translation>
    </message>
    <message>
        <source>The index is {percent} % ready: not everything is found yet</source>
        <translation>Көрсеткіш {percent} % дайын: бәрі табылған жоқ</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Number of the paper</source>
        <translation>Қаулының нөмірі</translation>
    </message>
    <message>
        <source>Make ready to sign</source>
        <translation>Қол қоюға дайын</translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>Қателерді көрсету</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) of proofing are open. Mend them, then the paper can be made ready to sign.</source>
        <translation>
            <numerusform>Тексерудің %n қатесі түзетілмеген. Түзеткен соң қаулыны қол қоюға дайындауға болады.</numerusform>
            <numerusform>Тексерудің %n қатесі түзетілмеген. Түзеткен соң қаулыны қол қоюға дайындауға болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text, the date ({date}) and the number will be fixed, and the Word file of this moment will be kept. It can go back to draft until it is signed.</source>
        <translation>Мәтін, күн ({date}) және нөмір бекітіліп, осы сәттегі Word файлы сақталады. Қол қойылғанға дейін қаулыны жобаға қайтаруға болады.</translation>
    </message>
    <message>
        <source>Proposed: the next in the register</source>
        <translation>Тізілім бойынша келесі нөмір ұсынылды</translation>
    </message>
    <message>
        <source>This number has been given already: {titles}</source>
        <translation>Бұл нөмір бұрын берілген: {titles}</translation>
    </message>
    <message>
        <source>Give № {number} all the same</source>
        <translation>Бәрібір № {number} беру</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Parts of the paper</source>
        <translation>Құжат бөліктері</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move; with Ctrl or Shift, click to choose several</source>
        <translation>Көшіру үшін сүйреңіз; Ctrl немесе Shift басып шерту бірнешеуін таңдайды</translation>
    </message>
</context>
<context>
    <name>ImportEmpty</name>
    <message>
        <source>Old papers come into the archive</source>
        <translation>Ескі құжаттар мұрағатқа түседі</translation>
    </message>
    <message>
        <source>Choose files or a whole folder: Word (.docx, .doc), .rtf, .odt, text. Commission, date, number, title, items and signatures are recognised; where the program is not sure, it asks you. The files stay as they are, a copy of each is kept with its paper, and what has been loaded once is not loaded twice.</source>
        <translation>Файлдарды немесе тұтас қалтаны таңдаңыз: Word (.docx, .doc), .rtf, .odt, мәтін. Комиссия, күні, нөмірі, тақырыбы, тармақтары мен қолдары танылады; бағдарлама сенімді болмаған жерде сізден сұрайды. Файлдардың өзі өзгермейді, әрқайсысының көшірмесі құжатымен бірге сақталады, бір рет жүктелген екінші рет жүктелмейді.</translation>
    </message>
    <message>
        <source>Go on loading “{folder}”</source>
        <translation>«{folder}» жүктеуді жалғастыру</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Есепті сақтау…</translation>
    </message>
    <message>
        <source>Old papers (*.docx *.docm *.doc *.rtf *.odt *.txt *.json *.jsonl);;All files (*)</source>
        <translation>Ескі құжаттар (*.docx *.docm *.doc *.rtf *.odt *.txt *.json *.jsonl);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Old papers to load</source>
        <translation>Жүктелетін ескі құжаттар</translation>
    </message>
    <message>
        <source>Folder with old papers</source>
        <translation>Ескі құжаттар қалтасы</translation>
    </message>
    <message>
        <source>These files come after the import that is under way.</source>
        <translation>Бұл файлдар қазір жүктеліп жатқандардан кейін жүктеледі.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx);;Table as text (*.csv)</source>
        <translation>Excel кестесі (*.xlsx);;Мәтін түріндегі кесте (*.csv)</translation>
    </message>
    <message>
        <source>Import report.xlsx</source>
        <translation>Жүктеу есебі.xlsx</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Қайда жатыр</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Есеп сақталды: {file}</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Әр файлмен не болды</translation>
    </message>
    <message>
        <source>Files and folders can be dropped anywhere on the window.</source>
        <translation>Файлдар мен қалталарды терезенің кез келген жеріне тінтуірмен сүйреп әкелуге болады.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word құжаты (*.docx)</translation>
    </message>
    <message>
        <source>The paper that came back from Word</source>
        <translation>Word-тан қайтып келген құжат</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Old papers</source>
        <translation>Ескі құжаттар</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Қарап шығу керек</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Progress of the import</source>
        <translation>Жүктеу барысы</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Қалғанын жүктеу</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Файлдар ізделуде…</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{total} файлдың {done}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Paused. What has been taken in is in the archive.</source>
        <translation>Кідірту. Жүктелгені мұрағатта.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Мұнда жүктейтін ештеңе жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n file(s).</source>
        <translation>
            <numerusform>Дайын: %n файл.</numerusform>
            <numerusform>Дайын: %n файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>Тоқтатылды: %n файл өңделді.</numerusform>
            <numerusform>Тоқтатылды: %n файл өңделді.</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>бірнеше секунд қалды</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>бір минутқа жетпейді</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>шамамен %n минут қалды</numerusform>
            <numerusform>шамамен %n минут қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>шамамен %n сағат қалды</numerusform>
            <numerusform>шамамен %n сағат қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Барлық пернелер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>Тізімдер мен өрістерде</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Amends:</source>
        <translation>Өзгертеді:</translation>
    </message>
    <message>
        <source>Amended by:</source>
        <translation>Мына қаулымен өзгертілген:</translation>
    </message>
</context>
<context>
    <name>LabelsDesk</name>
    <message numerus="yes">
        <source>Tags of %n paper(s) are changed.</source>
        <translation>
            <numerusform>%n құжаттың белгілері өзгерді.</numerusform>
            <numerusform>%n құжаттың белгілері өзгерді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: the papers have these tags already.</source>
        <translation>Өзгертетін ештеңе жоқ: белгілер осындай.</translation>
    </message>
    <message>
        <source>The papers are linked.</source>
        <translation>Құжаттар байланыстырылды.</translation>
    </message>
    <message>
        <source>The papers were linked already.</source>
        <translation>Бұл құжаттар бұрын байланыстырылған.</translation>
    </message>
    <message>
        <source>The link is taken away.</source>
        <translation>Байланыс алынды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Link to a paper</source>
        <translation>Құжатпен байланыстыру</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Байланысты алу</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off</source>
        <translation>«{tag}» белгісін алу</translation>
    </message>
    <message>
        <source>Follows from the date and number in the text. Enter opens the paper.</source>
        <translation>Мәтіндегі күн мен нөмірден шығады. Enter құжатты ашады.</translation>
    </message>
    <message>
        <source>Enter opens the paper, Delete takes the link away.</source>
        <translation>Enter құжатты ашады, Delete байланысты алады.</translation>
    </message>
    <message>
        <source>Add a tag and press Enter</source>
        <translation>Жаңа белгі, содан кейін Enter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Жаңа белгі</translation>
    </message>
    <message>
        <source>A note of your own: the search finds it, no paper prints it</source>
        <translation>Өзіңізге арналған ескертпе: іздеу табады, құжатқа шықпайды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Байланысты құжаттар</translation>
    </message>
    <message>
        <source>No related papers yet.</source>
        <translation>Байланысты құжаттар әзірге жоқ.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>This paper follows up another…</source>
        <translation>Басқа құжатты дамыту үшін қабылданған…</translation>
    </message>
    <message>
        <source>This paper repeals another…</source>
        <translation>Басқа құжаттың күшін жояды…</translation>
    </message>
</context>
<context>
    <name>LanguageSide</name>
    <message>
        <source>The example shows when the mistakes are mended.</source>
        <translation>Қателер түзетілгенде мысал көрінеді.</translation>
    </message>
    <message>
        <source>There are no words in this language yet.</source>
        <translation>Бұл тілде мәтін әзірге жоқ.</translation>
    </message>
    <message>
        <source>A new field…</source>
        <translation>Жаңа өріс…</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Put a field where the cursor is</source>
        <translation>Курсор тұрған жерге өріс қою</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Мысал</translation>
    </message>
    <message>
        <source>{0}, in words too</source>
        <translation>{0}, сөзбен де</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>New, not saved yet</source>
        <translation>жаңа, әлі сақталмаған</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>өзгертілген, әлі сақталмаған</translation>
    </message>
    <message>
        <source>Offered no longer; papers that have it keep it</source>
        <translation>енді ұсынылмайды; құжаттарда қалады</translation>
    </message>
    <message>
        <source>My own wording</source>
        <translation>менің тұжырымым</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>мен өзгерткен</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>бағдарламамен келген</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Жаңа тұжырым</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Түзетуді жалғастыру</translation>
    </message>
    <message>
        <source>Wordings that are not saved: {0}.</source>
        <translation>Сақталмаған тұжырымдар: {0}.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
</context>
<context>
    <name>LibraryTop</name>
    <message>
        <source>Search the clauses: any words or their initials…</source>
        <translation>Тұжырымдарды іздеу: кез келген сөздер немесе олардың бас әріптері…</translation>
    </message>
    <message>
        <source>Which wordings</source>
        <translation>Қандай тұжырымдар</translation>
    </message>
    <message>
        <source>All that are offered</source>
        <translation>Ұсынылатындардың бәрі</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Таңдаулылар</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>мен өзгерткен</translation>
    </message>
    <message>
        <source>Kazakh not confirmed</source>
        <translation>Қазақшасы тексерілмеген</translation>
    </message>
    <message>
        <source>In no paper</source>
        <translation>Бірде-бір құжатта жоқ</translation>
    </message>
    <message>
        <source>Offered no longer</source>
        <translation>Енді ұсынылмайтындар</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Export the wordings listed here…</source>
        <translation>Осы тізімдегі тұжырымдарды шығару…</translation>
    </message>
    <message>
        <source>Export my own and changed wordings…</source>
        <translation>Менің және өзгертілген тұжырымдарымды шығару…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Жинақты жүктеу…</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Скандар (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Скан қосу</translation>
    </message>
    <message>
        <source>The scan is kept with the paper: {name}</source>
        <translation>Скан қаулымен бірге сақталды: {name}</translation>
    </message>
    <message>
        <source>No program opens PDF files on this computer. “Save as…” keeps the scan as a file.</source>
        <translation>Бұл компьютерде PDF ашатын бағдарлама жоқ. «Басқаша сақтау…» сканды файлға жазады.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be shown. “Save as…” keeps it as a file.</source>
        <translation>{name} суретін көрсету мүмкін емес. «Басқаша сақтау…» оны файлға жазады.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>Сканды сақтау</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Экспортталды: {0}</translation>
    </message>
    <message>
        <source>The scan is not shown any more; the trail says that it was there.</source>
        <translation>Скан енді көрсетілмейді; журналда оның болғаны қалды.</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>It was signed on paper</source>
        <translation>Бұрын қағазда қол қойылған</translation>
    </message>
    <message>
        <source>Amend by a new resolution</source>
        <translation>Жаңа қаулымен өзгерту</translation>
    </message>
    <message>
        <source>Attach a scan…</source>
        <translation>Скан қосу…</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Жобаға қайтару</translation>
    </message>
    <message>
        <source>Cancel the paper…</source>
        <translation>Қаулының күшін жою…</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Ready to sign: {paper}. The text is fixed; print it, and say here when it is signed.</source>
        <translation>Қол қоюға дайын: {paper}. Мәтін бекітілді: басып шығарыңыз да, қол қойылған соң осы жерде белгілеңіз.</translation>
    </message>
    <message>
        <source>Cancelled {day}: {paper}. Reason: {reason}</source>
        <translation>Күші жойылды {day}: {paper}. Себебі: {reason}</translation>
    </message>
    <message>
        <source>This paper was loaded from a file. Look it through; if it was signed on paper, say so: it is then kept as it is, with its file.</source>
        <translation>Қаулы файлдан жүктелген. Қарап шығыңыз; қағазда қол қойылған болса, белгілеңіз: сонда ол файлымен бірге сол күйі сақталады.</translation>
    </message>
    <message>
        <source>Scan {name}, {size} KB, attached {day}</source>
        <translation>{name} сканы, {size} КБ, {day} қосылған</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Attached by mistake</source>
        <translation>Қате қосылған</translation>
    </message>
    <message>
        <source>Signed: {paper}. It cannot be changed; it can be amended by a new resolution, or cancelled.</source>
        <translation>Қол қойылды: {paper}. Мәтінді өзгертуге болмайды; өзгерту туралы қаулы қабылдауға немесе күшін жоюға болады.</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Number or words of that paper</source>
        <translation>Сол құжаттың нөмірі немесе сөздері</translation>
    </message>
    <message>
        <source>The other paper</source>
        <translation>Басқа құжат</translation>
    </message>
    <message>
        <source>Papers to choose from</source>
        <translation>Таңдауға арналған құжаттар</translation>
    </message>
    <message>
        <source>Which paper does this one follow up?</source>
        <translation>Бұл қаулы қай құжатты дамыту үшін қабылданған?</translation>
    </message>
    <message>
        <source>Which paper does this one repeal?</source>
        <translation>Бұл қаулы қай құжаттың күшін жояды?</translation>
    </message>
</context>
<context>
    <name>ListSlot</name>
    <message>
        <source>Suggestions</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Алып тастау: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Құралдар тақтасы</translation>
    </message>
    <message>
        <source>Archive: {0}</source>
        <translation>Мұрағат: {0}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Хатшылық</translation>
    </message>
    <message numerus="yes">
        <source>not saved: %n paper(s)</source>
        <translation>
            <numerusform>%n құжат сақталмаған</numerusform>
            <numerusform>%n құжат сақталмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Болдырмау: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Қайтару: {step}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Орындалуда…</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Тоқтатылды: ештеңе жазылған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s), {0}</source>
        <translation>
            <numerusform>%n файл жазылды: {0}</numerusform>
            <numerusform>%n файл жазылды: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n file(s) are in {0}</source>
        <translation>
            <numerusform>Тоқтатылды; %n файл жазылды: {0}</numerusform>
            <numerusform>Тоқтатылды; %n файл жазылды: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be written.</source>
        <translation>Ештеңе жазу мүмкін болмады.</translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n paper(s):</source>
        <translation>
            <numerusform>%n құжат жазылмады:</numerusform>
            <numerusform>%n құжат жазылмады:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>resolutions.xlsx</source>
        <translation>қаулылар.xlsx</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Excel кестесі (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Мәтіндік кесте (*.csv)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n paper(s) is in {0}</source>
        <translation>
            <numerusform>%n құжаттың тізімі: {0}</numerusform>
            <numerusform>%n құжаттың тізімі: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended, or cancel it.</source>
        <translation>Орындалып жатқан істің аяқталуын күтіңіз немесе одан бас тартыңыз.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Құжаттарға арналған қалта</translation>
    </message>
    <message>
        <source>resolutions.zip</source>
        <translation>қаулылар.zip</translation>
    </message>
    <message>
        <source>One file for all the papers</source>
        <translation>Барлық құжатқа бір файл</translation>
    </message>
    <message>
        <source>Packed files (*.zip)</source>
        <translation>Файлдар мұрағаты (*.zip)</translation>
    </message>
</context>
<context>
    <name>MembersList</name>
    <message>
        <source>Add a member…</source>
        <translation>Мүше қосу…</translation>
    </message>
    <message>
        <source>A new person with a role in this commission</source>
        <translation>Осы комиссияда міндеті бар жаңа адам</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Әзірге ешкім енгізілмеген.</translation>
    </message>
    <message>
        <source>Chair and members</source>
        <translation>Төраға мен мүшелер</translation>
    </message>
    <message>
        <source>Show this person (Enter)</source>
        <translation>Осы адамды көрсету (Enter)</translation>
    </message>
</context>
<context>
    <name>MistakeList</name>
    <message>
        <source>Mistake</source>
        <translation>Қате</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>The Kazakh name was checked by a native speaker</source>
        <translation>Қазақша атауды тіл иесі тексерген</translation>
    </message>
    <message>
        <source>In &amp;Russian</source>
        <translation>&amp;Орысша</translation>
    </message>
    <message>
        <source>In &amp;Kazakh</source>
        <translation>&amp;Қазақша</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>&amp;Бастап</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;дейін</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Д&amp;ереккөз</translation>
    </message>
    <message>
        <source>Case forms: proposed by the rules, correct what is wrong</source>
        <translation>Септік тұлғалары: ереже бойынша ұсынылған, қатесін түзетіңіз</translation>
    </message>
    <message>
        <source>Case forms of which name</source>
        <translation>Қай атаудың септік тұлғалары</translation>
    </message>
</context>
<context>
    <name>NamesBar</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Take the names back</source>
        <translation>Бұрынғы атауларды қайтару</translation>
    </message>
    <message>
        <source>The new date stays, the names are again those of the old date</source>
        <translation>Жаңа күн қалады, атаулар бұрынғы күн бойынша қайтады</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Хабарламаны жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n мәтін</numerusform>
            <numerusform>%n мәтін</numerusform>
        </translation>
    </message>
    <message>
        <source>Names changed by the date: {0}.</source>
        <translation>Атаулар күні бойынша өзгерді: {0}.</translation>
    </message>
    <message>
        <source>Names in words that you typed; quotations stay as they are</source>
        <translation>Өзіңіз терген сөздердегі атаулар; дәйексөздер өзгермейді</translation>
    </message>
    <message numerus="yes">
        <source>Change %n typed text(s) too</source>
        <translation>
            <numerusform>Терілген %n мәтінде де ауыстыру</numerusform>
            <numerusform>Терілген %n мәтінде де ауыстыру</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that you typed are others on the new date.</source>
        <translation>Өзіңіз терген атаулар жаңа күні басқаша.</translation>
    </message>
    <message>
        <source>Names in typed words</source>
        <translation>Терілген мәтіндегі атаулар</translation>
    </message>
</context>
<context>
    <name>NamesStrip</name>
    <message>
        <source>Timeline of the names; the table below has the same</source>
        <translation>Уақыт бойынша атаулар; төмендегі кестеде де сол</translation>
    </message>
</context>
<context>
    <name>OutProgress</name>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Дайындалуда…</translation>
    </message>
    <message>
        <source>{0} of {1} papers</source>
        <translation>Құжаттар: {1} ішінен {0}</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Structure</source>
        <translation>Құрылым</translation>
    </message>
    <message>
        <source>Structure of the paper</source>
        <translation>Құжат құрылымы</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>&amp;Take what is chosen</source>
        <translation>Таңдалғанды &amp;қабылдау</translation>
    </message>
    <message>
        <source>&amp;Leave all as it is</source>
        <translation>&amp;Сол қалпында қалдыру</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>сол</translation>
    </message>
    <message>
        <source>Pack «{0}»: new wordings {1}, changed {2}, the same {3}. Nothing was changed yet.</source>
        <translation>«{0}» жинағы: жаңа тұжырымдар {1}, өзгертілгені {2}, сол қалпындағысы {3}. Әзірге ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>What to do with the wording</source>
        <translation>Тұжырыммен не істеу</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>өзгертетін ештеңе жоқ</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>leave mine</source>
        <translation>менікін қалдыру</translation>
    </message>
    <message>
        <source>do not take</source>
        <translation>алмау</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>екеуін де қалдыру</translation>
    </message>
    <message>
        <source>Fields of the pack</source>
        <translation>Жинақтағы өрістер</translation>
    </message>
    <message>
        <source>Fields here</source>
        <translation>Мұндағы өрістер</translation>
    </message>
    <message>
        <source>The wording of the pack beside yours</source>
        <translation>Сіздікінің жанындағы жинақ тұжырымы</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Бұл</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу</translation>
    </message>
    <message>
        <source>Wordings of the pack</source>
        <translation>Жинақ тұжырымдары</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>wordings.yaml</source>
        <translation>тұжырымдар.yaml</translation>
    </message>
    <message>
        <source>Export wordings</source>
        <translation>Тұжырымдарды шығару</translation>
    </message>
    <message>
        <source>Packs of wordings (*.yaml)</source>
        <translation>Тұжырымдар жинақтары (*.yaml)</translation>
    </message>
    <message>
        <source>Import a pack of wordings</source>
        <translation>Тұжырымдар жинағын жүктеу</translation>
    </message>
    <message>
        <source>Packs of wordings (*.yaml *.yml)</source>
        <translation>Тұжырымдар жинақтары (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>{0} файлына шығарылды</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Structure</source>
        <translation>Құрылым</translation>
    </message>
    <message>
        <source>Parts of the paper: go to one (Ctrl+G)</source>
        <translation>Құжат бөліктері: біріне өту (Ctrl+G)</translation>
    </message>
    <message>
        <source>Structure of the paper</source>
        <translation>Құжат құрылымы</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Create from it</source>
        <translation>Негізінде жасау</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>Себетке</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Мәртебесін өзгерту</translation>
    </message>
    <message>
        <source>Reason of the cancelling: {0}</source>
        <translation>Күшін жою себебі: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) attached</source>
        <translation>
            <numerusform>%n скан қосылған</numerusform>
            <numerusform>%n скан қосылған</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word құжаты (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Interchange file (*.json)</source>
        <translation>Алмасу файлы (*.json)</translation>
    </message>
    <message>
        <source>Export the paper</source>
        <translation>Құжатты экспорттау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Файл жазылды: {0}</translation>
    </message>
    <message>
        <source>Another program held the file of that name, so the name was changed.</source>
        <translation>Мұндай атаулы файлды басқа бағдарлама пайдаланып жатыр, сондықтан атауы өзгертілді.</translation>
    </message>
    <message>
        <source>Left blank: {0}.</source>
        <translation>Толтырылмаған: {0}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Word file with the remarks</source>
        <translation>Ескертулері бар Word файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) in the margin:</source>
        <translation>
            <numerusform>Жиекте %n ескерту:</numerusform>
            <numerusform>Жиекте %n ескерту:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typography: %n</source>
        <translation>
            <numerusform>Типографика: %n ауыстыру</numerusform>
            <numerusform>Типографика: %n ауыстыру</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>Previous found word (Shift+F3)</source>
        <translation>Алдыңғы табылған сөз (Shift+F3)</translation>
    </message>
    <message>
        <source>Next found word (F3)</source>
        <translation>Келесі табылған сөз (F3)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ішінен {0}</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <source>Text of the chosen paper</source>
        <translation>Таңдалған құжаттың мәтіні</translation>
    </message>
    <message>
        <source>Pages of the chosen paper</source>
        <translation>Таңдалған құжаттың беттері</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Tags, a note, related papers (Ctrl+T)</source>
        <translation>Белгілер, ескертпе, байланысты құжаттар (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Сақталған уақыты: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Interchange file (*.json)</source>
        <translation>Алмасу файлы (*.json)</translation>
    </message>
    <message>
        <source>New from a file</source>
        <translation>Файлдан жаңа құжат</translation>
    </message>
    <message>
        <source>Close the paper</source>
        <translation>Құжатты жабу</translation>
    </message>
    <message>
        <source>Save “{0}”?</source>
        <translation>«{0}» сақталсын ба?</translation>
    </message>
    <message>
        <source>The paper has text that is not in the archive yet.</source>
        <translation>Құжатта мұрағатқа әлі енбеген мәтін бар.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n paper(s) before closing?</source>
        <translation>
            <numerusform>Жабар алдында %n құжат сақталсын ба?</numerusform>
            <numerusform>Жабар алдында %n құжат сақталсын ба?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Өңдеуге оралу</translation>
    </message>
    <message>
        <source>New status: {0}</source>
        <translation>Жаңа күйі: {0}</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Show more</source>
        <translation>Тағы көрсету</translation>
    </message>
    <message>
        <source>A click opens the paper.</source>
        <translation>Басу құжатты ашады.</translation>
    </message>
</context>
<context>
    <name>ParagraphEdit</name>
    <message>
        <source>The number with a wavy line referred to an item that was deleted.</source>
        <translation>Толқынды сызықпен белгіленген нөмір жойылған тармаққа сілтейді.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Кішірейту (Ctrl+дөңгелек)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Үлкейту (Ctrl+дөңгелек)</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ретінде сақтау</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Беттердің басып шығарылатын түрі</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>Беттер қандай өлшемде көрсетілген</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бет толығымен</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Екі бет қатар</translation>
    </message>
    <message>
        <source>Size of the pages: {0}</source>
        <translation>Беттердің өлшемі: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ішінен {0}</translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>Put it right</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Put this place right; Alt+Enter shows all that can be done</source>
        <translation>Осы жерді түзету; Alt+Enter барлық мүмкіндікті көрсетеді</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Алдыңғы орын</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Келесі орын</translation>
    </message>
    <message>
        <source>Rests on: {source}</source>
        <translation>Негізі: {source}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems found</source>
        <translation>Табылған ескертулер</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Ескертулер жоқ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Put right ({count})</source>
        <translation>Түзету ({count})</translation>
    </message>
    <message>
        <source>Put right whatever has one right answer, in one step</source>
        <translation>Бір ғана дұрыс жауабы бар нәрсенің бәрін бір қадаммен түзету</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message numerus="yes">
        <source>To be mended before signing: %n error(s)</source>
        <translation>
            <numerusform>Қол қойғанға дейін түзету керек: %n қате</numerusform>
            <numerusform>Қол қойғанға дейін түзету керек: %n қате</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors: can be made ready to sign</source>
        <translation>Қате жоқ: қол қоюға дайындауға болады</translation>
    </message>
    <message>
        <source>There is no problem where the cursor is. F8 goes to the next one.</source>
        <translation>Меңзер тұрған жерде ескерту жоқ. F8 — келесісіне.</translation>
    </message>
    <message numerus="yes">
        <source>Put right: %n place(s). Undo brings them back.</source>
        <translation>
            <numerusform>Түзетілді: %n орын. Болдырмау бұрынғысын қайтарады.</numerusform>
            <numerusform>Түзетілді: %n орын. Болдырмау бұрынғысын қайтарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remark on was found.</source>
        <translation>Ескерту жоқ.</translation>
    </message>
    <message>
        <source>The text has changed there; it is being checked again.</source>
        <translation>Ол жердегі мәтін өзгерген; қайта тексерілуде.</translation>
    </message>
    <message>
        <source>This check is switched off for all papers.</source>
        <translation>Бұл тексеру барлық құжат үшін өшірілді.</translation>
    </message>
    <message>
        <source>«{word}» is in the dictionary now.</source>
        <translation>«{word}» енді сөздікте бар.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Resolutions</source>
        <translation>Қаулылар</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Анықтамалықтар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Жүктеу</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to review</source>
        <translation>
            <numerusform>қарауды күтеді: %n құжат</numerusform>
            <numerusform>қарауды күтеді: %n құжат</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Pattern of the numbers</source>
        <translation>Нөмірлер үлгісі</translation>
    </message>
    <message>
        <source>{n}: the number in its order; {yy} or {yyyy}: the year. For instance {n}/{yy}-VII</source>
        <translation>{n} — реттік нөмір; {yy} немесе {yyyy} — жыл. Мысалы, {n}/{yy}-VII</translation>
    </message>
    <message>
        <source>Keep the pattern</source>
        <translation>Үлгіні сақтау</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Register of numbers</source>
        <translation>Нөмірлер тізілімі</translation>
    </message>
    <message>
        <source>No paper of this commission has a number in this year yet.</source>
        <translation>Бұл жылы осы комиссия қаулыларының нөмірі әлі жоқ.</translation>
    </message>
    <message>
        <source>Pattern of the numbers:</source>
        <translation>Нөмірлер үлгісі:</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n қаулы</numerusform>
            <numerusform>%n қаулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>%n нөмір жоқ</numerusform>
            <numerusform>%n нөмір жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given twice</source>
        <translation>
            <numerusform>%n нөмір екі рет берілген</numerusform>
            <numerusform>%n нөмір екі рет берілген</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps, no doubles</source>
        <translation>бос және қайталанған нөмір жоқ</translation>
    </message>
    <message>
        <source>Numbers of this commission follow the pattern {pattern} from now on.</source>
        <translation>Енді осы комиссияның нөмірлері {pattern} үлгісімен беріледі.</translation>
    </message>
    <message>
        <source>register {year}.xlsx</source>
        <translation>тізілім {year}.xlsx</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Тізілімді экспорттау</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Экспортталды: {0}</translation>
    </message>
</context>
<context>
    <name>RegisterPlace</name>
    <message>
        <source>Register of numbers</source>
        <translation>Нөмірлер тізілімі</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Әрекеттер журналы</translation>
    </message>
</context>
<context>
    <name>RenewalBar</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Take the new words</source>
        <translation>Жаңа мәтінді алу</translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation>Сөздерді сол қалпында қалдыру</translation>
    </message>
    <message>
        <source>New words of the clauses</source>
        <translation>Тұжырымдардың жаңа мәтіні</translation>
    </message>
    <message numerus="yes">
        <source>The wording was changed since this paper was made: %n text(s).</source>
        <translation>
            <numerusform>Тұжырым содан бері өзгертілген: %n мәтін.</numerusform>
            <numerusform>Тұжырым содан бері өзгертілген: %n мәтін.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requisites</name>
    <message>
        <source>no number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message>
        <source>Joint meeting: one more commission</source>
        <translation>Бірлескен отырыс: тағы бір комиссия</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>&amp;Нөмірі</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Орны</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тілі</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Үлгісі</translation>
    </message>
    <message>
        <source>&amp;Commission</source>
        <translation>Ко&amp;миссия</translation>
    </message>
    <message>
        <source>and</source>
        <translation>және</translation>
    </message>
    <message>
        <source>(take this commission out)</source>
        <translation>(осы комиссияны алып тастау)</translation>
    </message>
</context>
<context>
    <name>ReviewAlike</name>
    <message numerus="yes">
        <source>The same place reads the same way in %n other paper(s).</source>
        <translation>
            <numerusform>Тағы %n құжатта дәл сондай жер бар.</numerusform>
            <numerusform>Тағы %n құжатта дәл сондай жер бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them too</source>
        <translation>Оларда да түзету</translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %n other paper(s); they still wait to be looked at.</source>
        <translation>
            <numerusform>Тағы %n құжатта түзетілді; олар әлі қарауды күтеді.</numerusform>
            <numerusform>Тағы %n құжатта түзетілді; олар әлі қарауды күтеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>ReviewChanges</name>
    <message>
        <source>Changes made in Word</source>
        <translation>Word бағдарламасында жасалған өзгерістер</translation>
    </message>
    <message>
        <source>This text was changed in the archive too; taken over, it is replaced.</source>
        <translation>Бұл мәтін мұрағатта да өзгертілген; қабылданса, ауыстырылады.</translation>
    </message>
    <message>
        <source>What was changed in Word since the export:</source>
        <translation>Шығарылғаннан кейін Word-та не өзгерді:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ештеңе</translation>
    </message>
</context>
<context>
    <name>ReviewCompare</name>
    <message>
        <source>Two papers side by side</source>
        <translation>Екі құжат қатар</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Мұрағатта</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Қазір жүктелген</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ</source>
        <translation>
            <numerusform>%n жері өзгеше</numerusform>
            <numerusform>%n жері өзгеше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>To the bin</source>
        <translation>Себетке</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Редакторда ашу</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Take over and go on</source>
        <translation>Белгіленгенді қабылдап, әрі қарай</translation>
    </message>
    <message>
        <source>Accept and go on (Enter)</source>
        <translation>Қабылдап, әрі қарай (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>to check: %n part(s)</source>
        <translation>
            <numerusform>тексеру керек: %n жер</numerusform>
            <numerusform>тексеру керек: %n жер</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is doubtful any more.</source>
        <translation>Күмәнді жер жоқ.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>The recognised parts</source>
        <translation>Танылған бөліктер</translation>
    </message>
</context>
<context>
    <name>ReviewLabels</name>
    <message>
        <source>Choose words in the source and say what they are:</source>
        <translation>Мәтіннен сөздерді белгілеп, оның не екенін айтыңыз:</translation>
    </message>
    <message>
        <source>The chosen words are: {part} (key {key})</source>
        <translation>Белгіленген сөздер — {part} ({key} пернесі)</translation>
    </message>
</context>
<context>
    <name>ReviewNotes</name>
    <message>
        <source>It came back from Word. The changes go into the paper {paper}.</source>
        <translation>Құжат Word-тан қайтып келді. Өзгерістер мына құжатқа енеді: {paper}.</translation>
    </message>
    <message>
        <source>It was exported, then changed in Word. The paper itself is not in this archive.</source>
        <translation>Құжат шығарылып, кейін Word-та өзгертілген. Құжаттың өзі бұл мұрағатта жоқ.</translation>
    </message>
    <message>
        <source>Open that paper</source>
        <translation>Сол құжатты ашу</translation>
    </message>
    <message>
        <source>It was changed in the editor: it is shown as it stands there now.</source>
        <translation>Құжат редакторда өзгертілген: қазіргі күйінде көрсетілген.</translation>
    </message>
    <message>
        <source>Almost the same words as {paper}.</source>
        <translation>{paper} құжатындағы сөздермен дерлік бірдей.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>No paper waits to be reviewed.</source>
        <translation>Қарауды күтіп тұрған құжат жоқ.</translation>
    </message>
    <message>
        <source>it is: {part}</source>
        <translation>бұл — {part}</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>мәтін теру</translation>
    </message>
    <message>
        <source>The paper is in the archive.</source>
        <translation>Құжат мұрағатқа қабылданды.</translation>
    </message>
    <message>
        <source>The paper was put into the bin.</source>
        <translation>Құжат себетке салынды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>ReviewSource</name>
    <message>
        <source>The source of the paper</source>
        <translation>Құжаттың бастапқы мәтіні</translation>
    </message>
</context>
<context>
    <name>ReviewTop</name>
    <message>
        <source>The paper before</source>
        <translation>Алдыңғы құжат</translation>
    </message>
    <message>
        <source>The next paper</source>
        <translation>Келесі құжат</translation>
    </message>
    <message>
        <source>Papers to review</source>
        <translation>Қаралатын құжаттар</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>Open a copy of the file in the program it belongs to</source>
        <translation>Файлдың көшірмесін өз бағдарламасында ашу</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
</context>
<context>
    <name>RoleLine</name>
    <message>
        <source>Remove this role</source>
        <translation>Бұл міндетті алып тастау</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>from</source>
        <translation>бастап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
</context>
<context>
    <name>RolesForm</name>
    <message>
        <source>Add a role in a commission</source>
        <translation>Комиссиядағы міндетті қосу</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>This rule works</source>
        <translation>Ереже қолданылады</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>While an error is open, the paper cannot be made ready to sign.</source>
        <translation>Қате түзетілмейінше, құжатты «Қол қоюға дайын» күйіне көшіруге болмайды.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Әдеттегідей</translation>
    </message>
    <message>
        <source>On and off, and the weight, as the program came</source>
        <translation>Қосулы күйі мен маңыздылығын бағдарламадағы бастапқы қалпына қайтару</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>Бұлай емес</translation>
    </message>
    <message>
        <source>But so</source>
        <translation>Былай</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>A custom of the office; no norm says it.</source>
        <translation>Іс жүргізу дәстүрі; нормада бекітілмеген.</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>Rules of proofing</source>
        <translation>Тексеру ережелері</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Only what was changed here</source>
        <translation>Тек бізде өзгертілгендері</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Мұндай сөздері бар ереже жоқ.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Файлдан жүктеу…</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Бәрі әдеттегідей</translation>
    </message>
    <message>
        <source>Find a rule: quotation marks, deadline…</source>
        <translation>Ережені табу: тырнақша, мерзім…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Ережені табу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>All rules are as the program came.</source>
        <translation>Барлық ережелер бастапқы қалпына қайтарылды.</translation>
    </message>
    <message>
        <source>Settings of the rules (*.json)</source>
        <translation>Ережелер баптаулары (*.json)</translation>
    </message>
    <message>
        <source>rules of proofing.json</source>
        <translation>тексеру ережелері.json</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <source>Take these settings</source>
        <translation>Осы баптауларды қабылдау</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>The file would change:</source>
        <translation>Файлдағы баптаулар мыналарды өзгертеді:</translation>
    </message>
    <message>
        <source>The file has the settings of here.</source>
        <translation>Файлдағы баптаулар осындағымен бірдей.</translation>
    </message>
</context>
<context>
    <name>SaveClausePanel</name>
    <message>
        <source>Save as a wording</source>
        <translation>Тұжырым ретінде сақтау</translation>
    </message>
    <message>
        <source>Select words that change from paper to paper and make them a field.</source>
        <translation>Құжаттан құжатқа өзгеретін сөздерді белгілеп, оларды өріс етіңіз.</translation>
    </message>
    <message>
        <source>The words of the paragraph</source>
        <translation>Абзацтың сөздері</translation>
    </message>
    <message>
        <source>Make it a &amp;field</source>
        <translation>&amp;Өріс ету</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Select words outside the other fields first.</source>
        <translation>Алдымен басқа өрістерден тыс сөздерді белгілеңіз.</translation>
    </message>
    <message>
        <source>Each field needs a label: what is asked there.</source>
        <translation>Әр өріске атау керек: онда не сұралады.</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Save this search</source>
        <translation>Осы іздеуді сақтау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>{name}
F2 renames, Delete deletes</source>
        <translation>{name}
F2 — атын өзгерту, Delete — жою</translation>
    </message>
    <message>
        <source>The search “{name}” is saved.</source>
        <translation>«{name}» іздеуі сақталды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The search has another name.</source>
        <translation>Іздеудің аты өзгерді.</translation>
    </message>
    <message>
        <source>The search “{name}” is deleted.</source>
        <translation>«{name}» іздеуі жойылды.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сақталған іздеулер</translation>
    </message>
    <message>
        <source>Keep these words, filters and order under a name</source>
        <translation>Осы сөздерді, сүзгілерді және ретті атпен сақтау</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Іздеудің аты</translation>
    </message>
</context>
<context>
    <name>SavedSearching</name>
    <message>
        <source>Saved</source>
        <translation>Сақталғандар</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сақталған іздеулер</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Осы іздеуді сақтау…</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге оралу</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Қол қойылған қаулының сканы</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Put the tag on</source>
        <translation>Белгі қою</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>List as a table…</source>
        <translation>Тізім кесте түрінде…</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>Себетке</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n paper(s)</source>
        <translation>
            <numerusform>%n құжат таңдалды</numerusform>
            <numerusform>%n құжат таңдалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n found</source>
        <translation>
            <numerusform>Табылғандардың бәрін таңдау: %n</numerusform>
            <numerusform>Табылғандардың бәрін таңдау: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Tag for the chosen papers</source>
        <translation>Таңдалған құжаттарға белгі</translation>
    </message>
    <message>
        <source>into a folder…</source>
        <translation>қалтаға…</translation>
    </message>
    <message>
        <source>into one .zip…</source>
        <translation>бір .zip файлына…</translation>
    </message>
    <message>
        <source>Word and PDF</source>
        <translation>Word және PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Rules of proofing</source>
        <translation>Тексеру ережелері</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Өз сөздеріміз</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The paper was put into the bin.</source>
        <translation>Құжат себетке салынды.</translation>
    </message>
    <message>
        <source>New status: {0}</source>
        <translation>Жаңа мәртебе: {0}</translation>
    </message>
    <message>
        <source>The paper is back in the archive.</source>
        <translation>Құжат мұрағатқа қайтарылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were put into the bin.</source>
        <translation>
            <numerusform>%n құжат себетке салынды.</numerusform>
            <numerusform>%n құжат себетке салынды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>Position of who signs</source>
        <translation>Қол қоюшының лауазымы</translation>
    </message>
    <message>
        <source>I. Surname</source>
        <translation>А. Тегі</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Қол қоюшының аты-жөні</translation>
    </message>
</context>
<context>
    <name>SlotPopup</name>
    <message>
        <source>{field} (may stay empty)</source>
        <translation>{field} (толтырмауға болады)</translation>
    </message>
    <message>
        <source>Enter adds a name, Enter once more goes on, Backspace takes the last one out</source>
        <translation>Enter — қосу, тағы Enter — әрі қарай, Backspace — соңғысын алып тастау</translation>
    </message>
    <message>
        <source>Enter: done, Tab: next field, Esc: as it was</source>
        <translation>Enter — дайын, Tab — келесі өріс, Esc — бұрынғыдай қалдыру</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
</context>
<context>
    <name>SlotsModel</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Asked in Russian</source>
        <translation>Орысша сұрақ</translation>
    </message>
    <message>
        <source>Asked in Kazakh</source>
        <translation>Қазақша сұрақ</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Не енгізіледі</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Септік</translation>
    </message>
    <message>
        <source>Options in Russian</source>
        <translation>Орысша нұсқалар</translation>
    </message>
    <message>
        <source>Options in Kazakh</source>
        <translation>Қазақша нұсқалар</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Толтырмауға болады</translation>
    </message>
</context>
<context>
    <name>SlotsTable</name>
    <message>
        <source>Add a field</source>
        <translation>Өріс қосу</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Өрісті алып тастау</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>field</source>
        <translation>өріс</translation>
    </message>
    <message>
        <source>Fields of the wording</source>
        <translation>Тұжырым өрістері</translation>
    </message>
</context>
<context>
    <name>SpellingsForm</name>
    <message>
        <source>Full and short name, abbreviation, legal form</source>
        <translation>Толық және қысқа атауы, қысқартуы, құқықтық нысаны</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Құқықтық нысаны</translation>
    </message>
</context>
<context>
    <name>StartingMenu</name>
    <message>
        <source>New paper from</source>
        <translation>Жаңа құжатты неден бастау</translation>
    </message>
    <message>
        <source>By a pattern</source>
        <translation>Үлгі бойынша</translation>
    </message>
</context>
<context>
    <name>TablesBar</name>
    <message>
        <source>What the table changes</source>
        <translation>Кесте нені өзгертеді</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Ештеңені өзгертпеу</translation>
    </message>
    <message>
        <source>Export the directories</source>
        <translation>Анықтамалықтарды экспорттау</translation>
    </message>
    <message>
        <source>Import a table of names</source>
        <translation>Атаулар кестесін импорттау</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>жаңа: {0}</translation>
    </message>
    <message>
        <source>changed: {0}</source>
        <translation>өзгереді: {0}</translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>Кесте ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>{0} файлына сақталды</translation>
    </message>
    <message>
        <source>directories.xlsx</source>
        <translation>анықтамалықтар.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text with separators (*.csv)</source>
        <translation>Excel кітабы (*.xlsx);;Бөлгіштері бар мәтін (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Кестелер (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} оқылуда…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>{0}-жол: {1}</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>алынбады</translation>
    </message>
    <message>
        <source>columns: {0}</source>
        <translation>бағандар: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>%n жол оқылды.</numerusform>
            <numerusform>%n жол оқылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>New entries: {0}, changed entries: {1}. Nothing will be deleted.</source>
        <translation>Жаңа жазбалар: {0}, өзгертілгендері: {1}. Ештеңе жойылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken.</source>
        <translation>
            <numerusform>%n жолды алуға болмайды.</numerusform>
            <numerusform>%n жолды алуға болмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>%n жазбаны алу</numerusform>
            <numerusform>%n жазбаны алу</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry and field</source>
        <translation>Жазба және өріс</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Кейін</translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>Check the archive</source>
        <translation>Мұрағатты тексеру</translation>
    </message>
    <message>
        <source>Compare every signed paper, kept file and scan with what the trail says of it</source>
        <translation>Әр қол қойылған қаулыны, сақталған файл мен сканды журналмен салыстыру</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Show the trail of all papers</source>
        <translation>Барлық қаулының журналын көрсету</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қаулы</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Әрекеттер журналы</translation>
    </message>
    <message>
        <source>Only paper {number}</source>
        <translation>Тек {number} қаулы</translation>
    </message>
    <message>
        <source>Checking the archive…</source>
        <translation>Мұрағат тексерілуде…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Тексеру тоқтатылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the trail</source>
        <translation>
            <numerusform>журналдың %n жазбасы</numerusform>
            <numerusform>журналдың %n жазбасы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed paper(s)</source>
        <translation>
            <numerusform>қол қойылған %n қаулы</numerusform>
            <numerusform>қол қойылған %n қаулы</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed behind the program&apos;s back: {entries}, {papers}.</source>
        <translation>Бөгде өзгеріс жоқ: тексерілді {entries}, {papers}.</translation>
    </message>
    <message>
        <source>Do not delete anything. Compare with the newest good backup (Paper → Backups), and tell whoever looks after the computers.</source>
        <translation>Ештеңе жоймаңыз. Соңғы жарамды сақтық көшірмемен салыстырып (Құжат → Сақтық көшірмелер), компьютерлерге жауапты адамға хабарлаңыз.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Журналды экспорттау</translation>
    </message>
    <message>
        <source>audit trail.xlsx</source>
        <translation>әрекеттер журналы.xlsx</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Экспортталды: {0}</translation>
    </message>
</context>
<context>
    <name>TrailWatch</name>
    <message>
        <source>The check of the archive has found: {first}</source>
        <translation>Мұрағатты тексеру мынаны тапты: {first}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Бәрін көрсету</translation>
    </message>
</context>
<context>
    <name>TypographyBox</name>
    <message>
        <source>Typography of the exported paper</source>
        <translation>Шығарылған құжаттың типографикасы</translation>
    </message>
    <message>
        <source>No-break spaces ({sign}) hold together what must not part at the end of a line. Only the file has them; the words are the same.</source>
        <translation>Үзілмейтін бос орындар ({sign}) жол соңында ажырамауы тиіс сөздерді бірге ұстайды. Олар тек файлда бар; сөздер өзгермейді.</translation>
    </message>
    <message>
        <source>What was put in</source>
        <translation>Не ауыстырылды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Text that was not saved has been found: {0}</source>
        <translation>Сақталмаған мәтін табылды: {0}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>A paper has versions from its first save on. Save it with Ctrl+S.</source>
        <translation>Нұсқалар алғаш сақталғаннан кейін пайда болады. Құжатты сақтаңыз: Ctrl+S.</translation>
    </message>
    <message>
        <source>Version of {when}</source>
        <translation>{when} нұсқасы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The paper has the text of the version again: {name}</source>
        <translation>Құжатта мына нұсқаның мәтіні қайта тұр: {name}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions — {title}</source>
        <translation>Нұсқалар — {title}</translation>
    </message>
    <message>
        <source>Versions of the paper</source>
        <translation>Құжат нұсқалары</translation>
    </message>
    <message>
        <source>for example: before the sitting</source>
        <translation>мысалы: отырыс алдында</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Осы нұсқаны &amp;қайтару</translation>
    </message>
    <message>
        <source>Comparison to &amp;Word…</source>
        <translation>Салыстыруды &amp;Word-қа…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>&amp;Name of this version</source>
        <translation>Осы нұсқаның &amp;атауы</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Салыстыру:</translation>
    </message>
    <message>
        <source>Not saved yet
The text in the form</source>
        <translation>Әлі сақталмаған
Пішіндегі мәтін</translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>қазіргі мәтін</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>алдыңғы нұсқамен</translation>
    </message>
    <message>
        <source>There is nothing to compare it with: each save adds a version.</source>
        <translation>Әзірге салыстыратын ештеңе жоқ: әр сақтау бір нұсқа қосады.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Comparison to Word</source>
        <translation>Салыстыруды Word-қа шығару</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word құжаты (*.docx)</translation>
    </message>
    <message>
        <source>Written: {file}. In Word each change can be accepted or rejected.</source>
        <translation>Жазылды: {file}. Word-та әр өзгерісті қабылдауға не қабылдамауға болады.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Bring &amp;back this version</source>
        <translation>Осы нұсқаны &amp;қайтару</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>The chosen version beside the present one</source>
        <translation>Қазіргінің жанындағы таңдалған нұсқа</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>бағдарламамен келген</translation>
    </message>
    <message>
        <source>{0}, present</source>
        <translation>{0}, қазіргі</translation>
    </message>
    <message>
        <source>{0}, offered no longer</source>
        <translation>{0}, ұсынылмайды</translation>
    </message>
    <message>
        <source>The wording was never changed.</source>
        <translation>Тұжырым ешқашан өзгермеген.</translation>
    </message>
</context>
<context>
    <name>WordingsDesk</name>
    <message>
        <source>The archive has nothing like this paragraph yet.</source>
        <translation>Мұрағатта бұл абзацқа ұқсас ештеңе әзірге жоқ.</translation>
    </message>
    <message>
        <source>Put the cursor into an item, an action or a paragraph of the findings first.</source>
        <translation>Алдымен меңзерді тармаққа, іс-әрекетке немесе анықтау бөлігінің абзацына қойыңыз.</translation>
    </message>
    <message>
        <source>Write a few words first: earlier papers are searched for them.</source>
        <translation>Алдымен бірнеше сөз жазыңыз: бұрынғы қаулылар солар бойынша ізделеді.</translation>
    </message>
    <message>
        <source>Saved: Ctrl+K finds it.</source>
        <translation>Сақталды: Ctrl+K арқылы табылады.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>WordingsLine</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the paper that says the same</source>
        <translation>Дәл солай айтылған қаулыны ашу</translation>
    </message>
    <message>
        <source>Show (Ctrl+J)</source>
        <translation>Көрсету (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show what earlier papers say</source>
        <translation>Бұрынғы қаулыларда не айтылғанын көрсету</translation>
    </message>
    <message>
        <source>Do not offer this while this paper is open</source>
        <translation>Осы құжат ашық тұрғанда ұсынбау</translation>
    </message>
    <message>
        <source>The same was recommended before: {0}</source>
        <translation>Бұл бұрын ұсынылған: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar text(s) in the archive</source>
        <translation>
            <numerusform>Мұрағатта %n ұқсас мәтін бар</numerusform>
            <numerusform>Мұрағатта %n ұқсас мәтін бар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingsPanel</name>
    <message>
        <source>Put in (Enter)</source>
        <translation>Қою (Enter)</translation>
    </message>
    <message>
        <source>Open the paper (Ctrl+Enter)</source>
        <translation>Құжатты ашу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Make it a clause (Ctrl+B)</source>
        <translation>Тұжырым ету (Ctrl+B)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What earlier papers say</source>
        <translation>Бұрынғы қаулыларда не айтылған</translation>
    </message>
    <message>
        <source>From earlier papers</source>
        <translation>Бұрынғы қаулылардан</translation>
    </message>
    <message>
        <source>Looking in the archive…</source>
        <translation>Мұрағаттан іздеу…</translation>
    </message>
    <message numerus="yes">
        <source>in %n paper(s)</source>
        <translation>
            <numerusform>%n қаулыда</numerusform>
            <numerusform>%n қаулыда</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>дәл солай</translation>
    </message>
    <message>
        <source>to the same body</source>
        <translation>сол органға</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words that are right although no dictionary has them: names, terms, abbreviations. They are kept in the archive and known in every paper.</source>
        <translation>Сөздікте болмаса да дұрыс сөздер: есімдер, терминдер, қысқартулар. Олар архивте сақталады және барлық құжаттарда танылады.</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Жаңа сөз</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Өз сөздеріміз</translation>
    </message>
    <message>
        <source>No words yet. A word can also be added at its underline in a paper.</source>
        <translation>Әзірге сөз жоқ. Сөзді құжаттың өзінде – асты сызылған жерінде де қосуға болады.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Taken out of the dictionary: {0}</source>
        <translation>Сөздіктен алынды: {0}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Unsaved text brought back</source>
        <translation>Сақталмаған мәтін қалпына келтірілді</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Басқа мәтінді көрсету</translation>
    </message>
    <message>
        <source>This is the other text. Undo brings yours back.</source>
        <translation>Бұл — басқа мәтін. Болдырмау сіздікін қайтарады.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Who has what post in the commission</source>
        <translation>Комиссияда кім, қай уақыттан бері</translation>
    </message>
</context>
<context>
    <name>_Typing</name>
    <message>
        <source>The text of the part</source>
        <translation>Бөлік мәтіні</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Құжат</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;New resolution</source>
        <translation>&amp;Жаңа қаулы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>New from a .&amp;json file…</source>
        <translation>.&amp;json файлынан жаңа…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Үл&amp;гіні ашу</translation>
    </message>
    <message>
        <source>&amp;Open the chosen paper</source>
        <translation>Таңдалған құжатты &amp;ашу</translation>
    </message>
    <message>
        <source>Create &amp;from the chosen paper</source>
        <translation>Таңдалғанның &amp;негізінде жасау</translation>
    </message>
    <message>
        <source>E&amp;xport the chosen paper…</source>
        <translation>Таңдалған құжатты &amp;экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen paper to the bin</source>
        <translation>Таңдалғанды &amp;себетке жою</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Сақ&amp;тау</translation>
    </message>
    <message>
        <source>&amp;Export to Word…</source>
        <translation>&amp;Word-қа экспорттау…</translation>
    </message>
    <message>
        <source>To Word</source>
        <translation>Word-қа</translation>
    </message>
    <message>
        <source>Export &amp;to PDF…</source>
        <translation>&amp;PDF-ке экспорттау…</translation>
    </message>
    <message>
        <source>To PDF</source>
        <translation>PDF-ке</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>&amp;Close the paper</source>
        <translation>&amp;Құжатты жабу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Insert a clause…</source>
        <translation>&amp;Тұжырым кірістіру…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>New i&amp;tem</source>
        <translation>Ж&amp;аңа тармақ</translation>
    </message>
    <message>
        <source>New &amp;action of the item</source>
        <translation>Тармақтың жаңа &amp;іс-қимылы</translation>
    </message>
    <message>
        <source>Fields of the &amp;clause…</source>
        <translation>Тұжырым &amp;өрістері…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a wording…</source>
        <translation>Тұж&amp;ырым ретінде сақтау…</translation>
    </message>
    <message>
        <source>Make it free te&amp;xt</source>
        <translation>Кәдімгі &amp;мәтінге айналдыру</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Ж&amp;оғары</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Төме&amp;н</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Көшірмесін жасау</translation>
    </message>
    <message>
        <source>D&amp;elete the paragraph</source>
        <translation>Абзацты жо&amp;ю</translation>
    </message>
    <message>
        <source>&amp;Sentence or list</source>
        <translation>Сөй&amp;лем немесе тізім</translation>
    </message>
    <message>
        <source>Make it an action of the item &amp;before</source>
        <translation>Алдыңғы тармақтың іс-қимылы &amp;ету</translation>
    </message>
    <message>
        <source>&amp;Make it an item</source>
        <translation>Тармақ ет&amp;у</translation>
    </message>
    <message>
        <source>Reference t&amp;o an item…</source>
        <translation>Тармаққа &amp;сілтеме…</translation>
    </message>
    <message>
        <source>&amp;Find in the archive</source>
        <translation>Мұра&amp;ғаттан іздеу</translation>
    </message>
    <message>
        <source>&amp;Resolutions</source>
        <translation>&amp;Қаулылар</translation>
    </message>
    <message>
        <source>&amp;Clauses</source>
        <translation>&amp;Тұжырымдар</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>&amp;Анықтамалықтар</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Баптаулар</translation>
    </message>
    <message>
        <source>&amp;Pages beside the form</source>
        <translation>&amp;Пішін жанындағы беттер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>S&amp;tructure of the paper</source>
        <translation>Құжат құ&amp;рылымы</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold the part</source>
        <translation>Бөлікті &amp;жию немесе жаю</translation>
    </message>
    <message>
        <source>F&amp;orm, pages, problems in turn</source>
        <translation>Пішін, беттер, ескертулер кезекпе-ке&amp;зек</translation>
    </message>
    <message>
        <source>The sa&amp;me backwards</source>
        <translation>С&amp;ол кері ретпен</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Мәтінді &amp;ірілеу</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>Мәтінді &amp;ұсақтау</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Мәтіннің әдеттегі ө&amp;лшемі</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Келесі қойынды</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Ал&amp;дыңғы қойынды</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Барлық &amp;пернелер</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>Бағдарлама &amp;туралы</translation>
    </message>
    <message>
        <source>New action or paragraph (in the form)</source>
        <translation>Жаңа іс-қимыл немесе абзац (пішінде)</translation>
    </message>
    <message>
        <source>Choose several paragraphs, items and actions</source>
        <translation>Бірнеше абзацты, тармақты және іс-қимылды таңдау</translation>
    </message>
    <message>
        <source>Make an item an action (at its first letter)</source>
        <translation>Тармақты іс-қимыл ету (бірінші әріптің алдында)</translation>
    </message>
    <message>
        <source>Make an action an item (at its first letter)</source>
        <translation>Іс-қимылды тармақ ету (бірінші әріптің алдында)</translation>
    </message>
    <message>
        <source>Open the chosen paper (in the list)</source>
        <translation>Таңдалған құжатты ашу (тізімде)</translation>
    </message>
    <message>
        <source>Delete the chosen paper to the bin (in the list)</source>
        <translation>Таңдалған құжатты себетке жою (тізімде)</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Іздеуден тізімге</translation>
    </message>
    <message>
        <source>Clear the search; close a message</source>
        <translation>Іздеуді тазарту; хабарды жабу</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Сақтық &amp;көшірмелер…</translation>
    </message>
    <message>
        <source>&amp;Load old papers…</source>
        <translation>Ескі құжаттар&amp;ды жүктеу…</translation>
    </message>
    <message>
        <source>Load a folde&amp;r of old papers…</source>
        <translation>Ескі құжатта&amp;р қалтасын жүктеу…</translation>
    </message>
    <message>
        <source>Lo&amp;ading of old papers</source>
        <translation>Ескі құжаттарды жүкт&amp;еу</translation>
    </message>
    <message>
        <source>&amp;Versions of the paper…</source>
        <translation>Құжат нұсқа&amp;лары…</translation>
    </message>
    <message>
        <source>A paper came bac&amp;k from Word…</source>
        <translation>Құжат Word-тан қа&amp;йтып келді…</translation>
    </message>
    <message>
        <source>Wordin&amp;gs from earlier papers…</source>
        <translation>Бұрынғы қаулыла&amp;рдан…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Осы іздеуді &amp;сақтау…</translation>
    </message>
    <message>
        <source>&amp;Next found word</source>
        <translation>&amp;Келесі табылған сөз</translation>
    </message>
    <message>
        <source>&amp;Previous found word</source>
        <translation>&amp;Алдыңғы табылған сөз</translation>
    </message>
    <message>
        <source>&amp;Tags, note and links of the paper</source>
        <translation>Құжаттың бел&amp;гілері, ескертпесі, байланыстары</translation>
    </message>
    <message>
        <source>Choose &amp;all found papers</source>
        <translation>Та&amp;былғандардың бәрін таңдау</translation>
    </message>
    <message>
        <source>Save the &amp;list as a table…</source>
        <translation>Тізімді кесте &amp;түрінде сақтау…</translation>
    </message>
    <message>
        <source>P&amp;rint the list…</source>
        <translation>Тізімді басып &amp;шығару…</translation>
    </message>
    <message>
        <source>Choose several papers (in the list)</source>
        <translation>Бірнеше құжатты таңдау (тізімде)</translation>
    </message>
    <message>
        <source>Rename a saved search (in their list)</source>
        <translation>Сақталған іздеудің атын өзгерту (тізімінде)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Тексе&amp;ру</translation>
    </message>
    <message>
        <source>&amp;Check the whole paper</source>
        <translation>&amp;Бүкіл құжатты тексеру</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>К&amp;елесі ескерту</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>А&amp;лдыңғы ескерту</translation>
    </message>
    <message>
        <source>&amp;What can be done here</source>
        <translation>Ескертумен &amp;не істеуге болады</translation>
    </message>
    <message>
        <source>Put right all that is &amp;sure</source>
        <translation>Даусыз нәрсенің бәрін &amp;түзету</translation>
    </message>
    <message>
        <source>Re&amp;gister of numbers</source>
        <translation>&amp;Нөмірлер тізілімі</translation>
    </message>
    <message>
        <source>&amp;Make ready to sign…</source>
        <translation>Қол қоюға &amp;дайын…</translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation>Қ&amp;ол қойылды</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>Жобаға &amp;қайтару</translation>
    </message>
    <message>
        <source>It was signed on &amp;paper</source>
        <translation>&amp;Бұрын қағазда қол қойылған</translation>
    </message>
    <message>
        <source>Attach a s&amp;can…</source>
        <translation>&amp;Скан қосу…</translation>
    </message>
    <message>
        <source>&amp;Amend by a new resolution</source>
        <translation>&amp;Жаңа қаулымен өзгерту</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the paper…</source>
        <translation>Қаулының к&amp;үшін жою…</translation>
    </message>
    <message>
        <source>&amp;Trail of the paper</source>
        <translation>Қаулының ж&amp;урналы</translation>
    </message>
    <message>
        <source>Trail of a&amp;ll papers</source>
        <translation>Бар&amp;лық қаулының журналы</translation>
    </message>
    <message>
        <source>C&amp;heck the archive</source>
        <translation>&amp;Мұрағатты тексеру</translation>
    </message>
    <message>
        <source>Fi&amp;nd and replace in this paper…</source>
        <translation>Құ&amp;жаттан тауып ауыстыру…</translation>
    </message>
    <message>
        <source>The &amp;whole archive to a folder…</source>
        <translation>Бүкіл м&amp;ұрағатты қалтаға…</translation>
    </message>
    <message>
        <source>An &amp;archive from a folder…</source>
        <translation>Қалтадан мұра&amp;ғат…</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>Қ&amp;ол қою</translation>
    </message>
    <message>
        <source>Word wit&amp;h remarks…</source>
        <translation>&amp;Ескертулері бар Word…</translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message>
        <source>Proofreading</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Better: «{suggestion}».</source>
        <translation>Дұрысы: «{suggestion}».</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Мұны алып тастау керек.</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Қол қоюға дайын</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылған</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Күші жойылған</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Алдымен сәйкестері</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Алдымен ескілері</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Алдымен өзгертілгендері</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Дамыту үшін</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Дамытылған</translation>
    </message>
    <message>
        <source>Repeals</source>
        <translation>Күшін жояды</translation>
    </message>
    <message>
        <source>Repealed by</source>
        <translation>Күшін жойған</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Сілтеме жасайды</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Сілтеме жасаған</translation>
    </message>
</context>
<context>
    <name>blanks</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>of whom? (genitive)</source>
        <translation>кого? чего? (родительный)</translation>
    </message>
    <message>
        <source>to whom? (dative)</source>
        <translation>кому? чему? (дательный)</translation>
    </message>
    <message>
        <source>whom? (accusative)</source>
        <translation>кого? что? (винительный)</translation>
    </message>
    <message>
        <source>by whom? (instrumental)</source>
        <translation>кем? чем? (творительный)</translation>
    </message>
    <message>
        <source>about whom? (prepositional)</source>
        <translation>о ком? о чем? (предложный)</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>title of the question</source>
        <translation>мәселенің тақырыбы</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>не істеу керек</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>органдар</translation>
    </message>
    <message>
        <source>person</source>
        <translation>тұлға</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>мерзімі</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сома</translation>
    </message>
    <message>
        <source>number of an item</source>
        <translation>тармақтың нөмірі</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>бірнешеуінің бірі</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>After the list</source>
        <translation>Тізімнен кейін</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>менікі</translation>
    </message>
    <message>
        <source>changed by me</source>
        <translation>мен өзгерткен</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Жаңа тұжырым</translation>
    </message>
    <message>
        <source>The wording is saved; papers made before keep their words.</source>
        <translation>Тұжырым сақталды; бұрынғы құжаттар өз сөздерін сақтайды.</translation>
    </message>
    <message>
        <source>The wording is offered no longer; papers made from it keep their words.</source>
        <translation>Тұжырым бұдан былай ұсынылмайды; онымен жасалған құжаттар өз сөздерін сақтайды.</translation>
    </message>
    <message>
        <source>The wording is offered again.</source>
        <translation>Тұжырым қайтадан ұсынылады.</translation>
    </message>
    <message>
        <source>Noted with the wording.</source>
        <translation>Белгіленді.</translation>
    </message>
    <message>
        <source>These words are the newest version now.</source>
        <translation>Енді бұл — ең соңғы нұсқа.</translation>
    </message>
    <message>
        <source>The wording was deleted.</source>
        <translation>Тұжырым жойылды.</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>Бұрынғы мәні қайтарылды.</translation>
    </message>
    <message>
        <source>The pack is taken; what stood here before is among the versions.</source>
        <translation>Жинақ қабылданды; бұрынғы мәтіндер нұсқалар арасында қалды.</translation>
    </message>
    <message>
        <source>papers: {0}</source>
        <translation>құжаттар: {0}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Interrupted.</source>
        <translation>Үзілді.</translation>
    </message>
    <message>
        <source>The system refused: {detail}.</source>
        <translation>Жүйе бас тартты: {detail}.</translation>
    </message>
    <message>
        <source>The program made a mistake ({error}). What it was doing is in {log}; please pass that file on.</source>
        <translation>Бағдарламада қате шықты ({error}). Егжей-тегжейі {log} файлына жазылды; осы файлды әзірлеушіге жіберіңіз.</translation>
    </message>
    <message>
        <source>Composes, checks, prints and keeps resolutions of standing commissions. No command: the window.</source>
        <translation>Тұрақты комиссиялардың қаулыларын құрастырады, тексереді, басып шығарады және сақтайды. Команда берілмесе, терезе ашылады.</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>аргументтер</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>командалар</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>қолданылуы: </translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation>осы анықтаманы көрсетіп, шығу</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>нұсқаны көрсетіп, шығу</translation>
    </message>
    <message>
        <source>print JSON and nothing else</source>
        <translation>тек JSON шығару</translation>
    </message>
    <message>
        <source>a whole number above zero is expected, not «{value}»</source>
        <translation>нөлден үлкен бүтін сан керек, «{value}» емес</translation>
    </message>
    <message>
        <source>--output can name only one paper: give one FILE.json</source>
        <translation>--output тек бір құжатқа жарайды: бір FILE.json көрсетіңіз</translation>
    </message>
    <message>
        <source>{program}: {message}</source>
        <translation>{program}: {message}</translation>
    </message>
    <message>
        <source>the archive (default: the one in your data folder)</source>
        <translation>мұрағат (әдепкіде — деректер қалтаңызда)</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>хабарлар тілі</translation>
    </message>
    <message>
        <source>at most N lines</source>
        <translation>N жолдан асырмау</translation>
    </message>
    <message>
        <source>number of the paper in the archive</source>
        <translation>құжаттың мұрағаттағы нөмірі</translation>
    </message>
    <message>
        <source>Word template to use (default: by language)</source>
        <translation>Word үлгісі (әдепкіде — тілі бойынша)</translation>
    </message>
    <message>
        <source>make resolutions from JSON files and store them as drafts</source>
        <translation>JSON файлдарынан қаулылар құрастырып, жоба ретінде сақтау</translation>
    </message>
    <message>
        <source>what to compose</source>
        <translation>нені құрастыру керек</translation>
    </message>
    <message>
        <source>also export: .docx, .pdf or .json</source>
        <translation>бірден шығару: .docx, .pdf немесе .json</translation>
    </message>
    <message>
        <source>show one resolution</source>
        <translation>бір қаулыны көрсету</translation>
    </message>
    <message>
        <source>list the archive, newest first</source>
        <translation>мұрағат тізімі, алдымен жаңалары</translation>
    </message>
    <message>
        <source>only papers of this status</source>
        <translation>тек осы күйдегі құжаттар</translation>
    </message>
    <message>
        <source>only this year</source>
        <translation>тек осы жыл</translation>
    </message>
    <message>
        <source>only commissions with TEXT in the name</source>
        <translation>атауында TEXT бар комиссиялар ғана</translation>
    </message>
    <message>
        <source>search in the full text, best first</source>
        <translation>толық мәтін бойынша іздеу, алдымен ең сәйкестері</translation>
    </message>
    <message>
        <source>words to look for, in any form</source>
        <translation>ізделетін сөздер, кез келген тұлғада</translation>
    </message>
    <message>
        <source>write a paper to a file</source>
        <translation>құжатты файлға шығару</translation>
    </message>
    <message>
        <source>the format follows its extension: .docx, .pdf, .json</source>
        <translation>пішімі — кеңейтіміне қарай: .docx, .pdf, .json</translation>
    </message>
    <message>
        <source>proofread a paper</source>
        <translation>құжатты тексеру</translation>
    </message>
    <message>
        <source>a paper of the archive, a .docx or .json file, or a folder of them</source>
        <translation>мұрағаттағы құжат, .docx не .json файлы немесе олар жатқан қалта</translation>
    </message>
    <message>
        <source>also write the paper with the problems as comments</source>
        <translation>ескертулері шетіне жазылған құжатты да сақтау</translation>
    </message>
    <message>
        <source>show the clause library</source>
        <translation>тұжырымдар кітапханасын көрсету</translation>
    </message>
    <message>
        <source>take in old papers: files, or folders with all they hold</source>
        <translation>ескі қағаздарды қабылдау: файлдар немесе ішіндегісімен қалталар</translation>
    </message>
    <message>
        <source>file or folder: .docx, .txt, .json, .jsonl; .doc, .rtf, .odt with LibreOffice</source>
        <translation>файл немесе қалта: .docx, .txt, .json, .jsonl; .doc, .rtf, .odt — LibreOffice арқылы</translation>
    </message>
    <message>
        <source>how many processes read (default: two)</source>
        <translation>қанша процесс оқиды (әдетте екеу)</translation>
    </message>
    <message>
        <source>also write what became of each file as a table</source>
        <translation>әр файлмен не болғанының кестесін де жазу</translation>
    </message>
    <message>
        <source>show a name in every case</source>
        <translation>атауды барлық септіктерде көрсету</translation>
    </message>
    <message>
        <source>the name in the nominative</source>
        <translation>атау септігіндегі атау</translation>
    </message>
    <message>
        <source>what TEXT names (default: by its looks)</source>
        <translation>МӘТІН нені атайды (әдепкіде: түріне қарай)</translation>
    </message>
    <message>
        <source>language of TEXT (default: by its letters)</source>
        <translation>МӘТІННІҢ тілі (әдепкіде: әріптері бойынша)</translation>
    </message>
    <message>
        <source>make a verified copy of the archive</source>
        <translation>мұрағаттың тексерілген көшірмесін жасау</translation>
    </message>
    <message>
        <source>where to put the copy</source>
        <translation>көшірмені қайда қою керек</translation>
    </message>
    <message>
        <source>restore the archive from a copy; the present one is kept aside</source>
        <translation>мұрағатты көшірмеден қалпына келтіру; қазіргісі жанында сақталады</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>көшірме</translation>
    </message>
    <message>
        <source>this is missing: {names}</source>
        <translation>көрсетілмеген: {names}</translation>
    </message>
    <message>
        <source>this is not known here: {names}</source>
        <translation>мұнда белгісіз: {names}</translation>
    </message>
    <message>
        <source>{name}: a value is missing</source>
        <translation>{name}: мәні көрсетілмеген</translation>
    </message>
    <message>
        <source>{name}: «{value}» is not one of: {known}</source>
        <translation>{name}: «{value}» жарамайды, мыналар болады: {known}</translation>
    </message>
    <message>
        <source>{name} takes no value («{value}»)</source>
        <translation>{name} мән қабылдамайды («{value}»)</translation>
    </message>
    <message>
        <source>{name}: {rest}</source>
        <translation>{name}: {rest}</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation>{file}: {message}</translation>
    </message>
    <message>
        <source>{file}: stored as number {id}</source>
        <translation>{file}: {id} нөмірімен сақталды</translation>
    </message>
    <message>
        <source>{file}: written</source>
        <translation>{file}: жазылды</translation>
    </message>
    <message>
        <source>The file that was asked for is in use; the paper is in «{file}».</source>
        <translation>Көрсетілген файл бос емес; құжат «{file}» файлына жазылды.</translation>
    </message>
    <message>
        <source>{place}: «{label}» is empty and prints as a blank.</source>
        <translation>{place}: «{label}» толтырылмаған, қағазда «________» болады.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Shown for “{query}”.</source>
        <translation>«{query}» бойынша көрсетілді.</translation>
    </message>
    <message>
        <source>Nothing to remark on.</source>
        <translation>Ескерту жоқ.</translation>
    </message>
    <message>
        <source>«{found}»: {message}</source>
        <translation>«{found}»: {message}</translation>
    </message>
    <message>
        <source>{message} Better: «{suggestion}».</source>
        <translation>{message} Дұрысы: «{suggestion}».</translation>
    </message>
    <message>
        <source>{file}: the paper with its problems as comments</source>
        <translation>{file}: ескертулері шетіне жазылған құжат</translation>
    </message>
    <message>
        <source>Papers: {papers}; with errors: {wrong}; errors: {errors}, warnings: {warnings}, notes: {notes}; not readable: {unreadable}.</source>
        <translation>Құжат: {papers}; қатесі бары: {wrong}; қате: {errors}, ескерту: {warnings}, белгі: {notes}; оқылмағаны: {unreadable}.</translation>
    </message>
    <message>
        <source>{file}: a copy of {resolutions} papers, verified (SHA-256 {sha256})</source>
        <translation>{file}: көшірме, құжаттар: {resolutions}, тексерілді (SHA-256 {sha256})</translation>
    </message>
    <message>
        <source>{file}: {resolutions} papers restored (SHA-256 {sha256})</source>
        <translation>{file}: қалпына келтірілген құжаттар: {resolutions} (SHA-256 {sha256})</translation>
    </message>
    <message>
        <source>The archive that was there is kept as «{file}».</source>
        <translation>Бұрынғы мұрағат сақталды: «{file}».</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>ready to sign</source>
        <translation>қол қоюға дайын</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>назар аударыңыз</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>деректемелер</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>анықтау бөлігі</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>қаулы ету сөзі</translation>
    </message>
    <message>
        <source>items</source>
        <translation>тармақтар</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>қолдар</translation>
    </message>
    <message>
        <source>commission {number}</source>
        <translation>{number}-комиссия</translation>
    </message>
    <message>
        <source>findings, paragraph {number}</source>
        <translation>анықтау бөлігі, {number}-абзац</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <source>signature {number}</source>
        <translation>{number}-қол</translation>
    </message>
    <message>
        <source>item {number}, action {action}</source>
        <translation>{number}-тармақ, {action}-тармақша</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message>
        <source>Paper {id}, {status}, revision {revision}</source>
        <translation>{id}-құжат, {status}, {revision}-редакция</translation>
    </message>
    <message>
        <source>(the Kazakh wording is not confirmed)</source>
        <translation>(қазақша мәтіні расталмаған)</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, {line}-жол</translation>
    </message>
    <message>
        <source>{path}: imported as number {id}</source>
        <translation>{path}: {id} нөмірімен қабылданды</translation>
    </message>
    <message>
        <source>{path}: imported as number {id}; please look at: {parts}</source>
        <translation>{path}: {id} нөмірімен қабылданды; тексеріңіз: {parts}</translation>
    </message>
    <message>
        <source>{path}: already there as number {id}</source>
        <translation>{path}: {id} нөмірімен бұрыннан бар</translation>
    </message>
    <message>
        <source>{path}: {message}</source>
        <translation>{path}: {message}</translation>
    </message>
    <message>
        <source>Imported: {imported}, to review: {review}, already there: {duplicate}, failed: {failed}.</source>
        <translation>Қабылданды: {imported}, тексеруге: {review}, бұрыннан бар: {duplicate}, болмады: {failed}.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Есеп {file} файлында.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Мұнда қабылдайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The settings of the archive could not be read: the usual rules were used.</source>
        <translation>Архивтің баптауларын оқу мүмкін болмады: тексеру әдеттегі ережелермен жүрді.</translation>
    </message>
    <message>
        <source>write the whole archive into an empty folder: .docx and .json of each paper</source>
        <translation>бүкіл мұрағатты бос қалтаға жазу: әр құжаттың .docx және .json файлдары</translation>
    </message>
    <message>
        <source>an empty or new folder</source>
        <translation>бос немесе жаңа қалта</translation>
    </message>
    <message>
        <source>take in a folder that export-folder has written</source>
        <translation>export-folder жазған қалтаны жүктеу</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>қалта</translation>
    </message>
    <message>
        <source>{folder}: {papers} papers written, {missed} without a Word file</source>
        <translation>{folder}: жазылған құжаттар: {papers}, оның ішінде Word файлы жоғы: {missed}</translation>
    </message>
    <message>
        <source>{folder}: {new} papers taken in, {known} were there already</source>
        <translation>{folder}: жүктелген құжаттар: {new}, бұрыннан бары: {known}</translation>
    </message>
</context>
<context>
    <name>directories</name>
    <message>
        <source>Commissions</source>
        <translation>Комиссиялар</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Тұлғалар</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Қалалар</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Who adopts acts</source>
        <translation>Актілерді кім қабылдайды</translation>
    </message>
    <message>
        <source>Kinds of acts</source>
        <translation>Актілердің түрлері</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Жаңа орган</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа тұлға</translation>
    </message>
    <message>
        <source>New commission</source>
        <translation>Жаңа комиссия</translation>
    </message>
    <message>
        <source>New city</source>
        <translation>Жаңа қала</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>Жаңа акт</translation>
    </message>
    <message>
        <source>New author of acts</source>
        <translation>Жаңа акт қабылдаушы</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Typing in {what}</source>
        <translation>{what} теру</translation>
    </message>
    <message>
        <source>Insert a clause</source>
        <translation>тұжырымды кірістіру</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>жаңа абзац</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>жаңа іс-қимыл</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>жаңа қол</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} жою</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>абзацтарды біріктіру</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>{what} көшіру</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>{what} қайталау</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>қою</translation>
    </message>
    <message>
        <source>Make free text</source>
        <translation>кәдімгі мәтінге айналдыру</translation>
    </message>
    <message>
        <source>Make {what} an action</source>
        <translation>{what} іс-қимылға айналдыру</translation>
    </message>
    <message>
        <source>Make {what} an item</source>
        <translation>{what} тармаққа айналдыру</translation>
    </message>
    <message>
        <source>Cut {what}</source>
        <translation>{what} қиып алу</translation>
    </message>
    <message>
        <source>Change the shape of {what}</source>
        <translation>{what} түрін өзгерту</translation>
    </message>
    <message>
        <source>action {number}</source>
        <translation>{number}-іс-қимыл</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>қол</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>қаулы ету сөзі</translation>
    </message>
    <message>
        <source>action {number} of item {item}</source>
        <comment>of</comment>
        <translation>{item}-тармақтың {number}-іс-қимылын</translation>
    </message>
    <message>
        <source>action {number}</source>
        <comment>of</comment>
        <translation>{number}-іс-қимылды</translation>
    </message>
    <message>
        <source>item {number}</source>
        <comment>of</comment>
        <translation>{number}-тармақты</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <comment>of</comment>
        <translation>{number}-абзацты</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>of</comment>
        <translation>қолды</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of</comment>
        <translation>тақырыпты</translation>
    </message>
    <message>
        <source>preamble</source>
        <comment>of</comment>
        <translation>кіріспені</translation>
    </message>
    <message>
        <source>enactment</source>
        <comment>of</comment>
        <translation>қаулы ету сөзін</translation>
    </message>
    <message>
        <source>items ({count})</source>
        <comment>of</comment>
        <translation>тармақтарды ({count})</translation>
    </message>
    <message>
        <source>actions ({count})</source>
        <comment>of</comment>
        <translation>іс-қимылдарды ({count})</translation>
    </message>
    <message>
        <source>paragraphs ({count})</source>
        <comment>of</comment>
        <translation>абзацтарды ({count})</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>жаңа тармақ</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>нөмірі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>қол қоюшының аты-жөні</translation>
    </message>
    <message>
        <source>Field «{field}»</source>
        <translation>«{field}» өрісі</translation>
    </message>
    <message>
        <source>Part the pasted text</source>
        <translation>қойылған мәтінді бөлу</translation>
    </message>
    <message>
        <source>Reference to an item</source>
        <translation>тармаққа сілтеме</translation>
    </message>
    <message>
        <source>Choice of the template</source>
        <translation>үлгіні таңдау</translation>
    </message>
    <message>
        <source>Wording from the archive</source>
        <translation>мұрағаттан алынған мәтін</translation>
    </message>
    <message>
        <source>Putting right all that is sure</source>
        <translation>даусыз нәрсенің бәрін түзету</translation>
    </message>
    <message>
        <source>Putting a problem right</source>
        <translation>ескертуді түзету</translation>
    </message>
    <message>
        <source>Putting all of a kind right</source>
        <translation>осындай ескертулердің бәрін түзету</translation>
    </message>
    <message>
        <source>Leaving a problem alone</source>
        <translation>ескертуді өткізіп жіберу</translation>
    </message>
    <message>
        <source>Leaving a kind of problem alone</source>
        <translation>осындай ескертулерді өткізіп жіберу</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>сөздерді ауыстыру</translation>
    </message>
    <message>
        <source>Replace words ({count})</source>
        <translation>сөздерді ауыстыру ({count})</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>деректемелер</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no resolution «{id}» in the archive.</source>
        <translation>Мұрағатта «{id}» қаулысы жоқ.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>{folder} қалтасы жоқ.</translation>
    </message>
    <message>
        <source>{file} is a folder; a file cannot take its name.</source>
        <translation>{file} — қалта; файл оның атауын ала алмайды.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder}.</source>
        <translation>{folder} қалтасына жазуға болмайды.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>{file} үшін дискіде орын жоқ.</translation>
    </message>
    <message>
        <source>The file name {file} cannot be used here.</source>
        <translation>{file} файл атауын мұнда қолдануға болмайды.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}.</source>
        <translation>{file} жазу мүмкін болмады: {detail}.</translation>
    </message>
    <message>
        <source>The paper cannot be shown: its file is not a Word document ({detail}).</source>
        <translation>Құжатты көрсету мүмкін емес: оның файлы Word құжаты емес ({detail}).</translation>
    </message>
    <message>
        <source>This file is not a Word document (.docx).</source>
        <translation>Бұл файл Word құжаты (.docx) емес.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл бос.</translation>
    </message>
    <message>
        <source>The file is protected with a password; take the password off in Word and import it again.</source>
        <translation>Файл құпиясөзбен қорғалған; құпиясөзді Word-та алып тастап, файлды қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>This is a web page that was given another name, not a document.</source>
        <translation>Бұл құжат емес, аты өзгертілген веб-бет.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Бұл мәтіндік файл емес.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Файл {limit} МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>The file holds far more text than any resolution.</source>
        <translation>Файлдағы мәтін кез келген қаулыдағыдан әлдеқайда көп.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Файл бүлінген: {detail}.</translation>
    </message>
    <message>
        <source>The template {template} is not there.</source>
        <translation>{template} үлгісі жоқ.</translation>
    </message>
    <message>
        <source>The template {template} is not a Word document (.docx).</source>
        <translation>{template} үлгісі Word құжаты (.docx) емес.</translation>
    </message>
    <message>
        <source>The template {template} is damaged: {detail}.</source>
        <translation>{template} үлгісі бүлінген: {detail}.</translation>
    </message>
    <message>
        <source>The template {template} holds the part {part} twice; open it in Word and save it again.</source>
        <translation>{template} үлгісінде {part} бөлігі екі рет кездеседі; оны Word-та ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: accept or reject the tracked changes first.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: алдымен түзетулерді қабылдаңыз немесе қабылдамаңыз.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: delete the comment first.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: алдымен ескертпені жойыңыз.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: a field cannot stand in a text box.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: өріс мәтін жақтауында тұра алмайды.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: each {{%p …%}} needs a paragraph of its own.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: әрбір {{%p …%}} үшін жеке абзац керек.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: text beside {{%p …%}} would be lost; put it into another paragraph.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: {{%p …%}} жанындағы мәтін жоғалып кетеді; оны басқа абзацқа ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: the tag {tag} cannot be used here; only {{{{ field }}}}, {{%p …%}} and {{%tr …%}} can.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: {tag} белгісін мұнда қолдануға болмайды; тек {{{{ өріс }}}}, {{%p …%}} және {{%tr …%}} болады.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: {tag} has no {closing} further down.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: {tag} үшін төменде {closing} жоқ.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: {tag} closes nothing that is open here.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: {tag} мұнда ештеңені жаппайды.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: there is no field «{field}»; perhaps «{nearest}».</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: «{field}» өрісі жоқ; мүмкін, «{nearest}».</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: a tag takes a field or compares one with a text, and nothing else.</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: белгі өрісті алады немесе оны мәтінмен салыстырады, басқа ештеңе емес.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: the tag cannot be understood ({detail}).</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: белгіні түсіну мүмкін болмады ({detail}).</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: the field cannot be filled ({detail}).</source>
        <translation>{template} үлгісі, {paragraph}-абзац «{text}»: өрісті толтыру мүмкін болмады ({detail}).</translation>
    </message>
    <message>
        <source>The template {template} does not print «{field}», so a paper would lose it.</source>
        <translation>{template} үлгісі «{field}» дегенді баспайды, құжат оны жоғалтар еді.</translation>
    </message>
    <message>
        <source>With the template {template} the paper would lose «{text}» ({place}); nothing has been written.</source>
        <translation>{template} үлгісімен құжат «{text}» мәтінін жоғалтар еді ({place}); ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>With the template {template} paragraph {paragraph} would read «{found}» and not «{expected}»; nothing has been written.</source>
        <translation>{template} үлгісімен {paragraph}-абзац «{expected}» емес, «{found}» болып шығар еді; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>With the template {template} the paper would be damaged ({detail}); nothing has been written.</source>
        <translation>{template} үлгісімен құжат бүлініп шығар еді ({detail}); ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The paper would not carry its own value exactly; nothing has been written.</source>
        <translation>Құжат өз деректерін дәл сақтамас еді; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>{path}: there is no text at this place.</source>
        <translation>{path}: бұл жерде мәтін жоқ.</translation>
    </message>
    <message>
        <source>{path}: another item has the key «{key}» already.</source>
        <translation>{path}: «{key}» кілті басқа тармақта бар.</translation>
    </message>
    <message>
        <source>This is not a JSON text that can be read.</source>
        <translation>Бұл оқуға болатын JSON емес (UTF-8 кодтауы керек).</translation>
    </message>
    <message>
        <source>This is not valid JSON: there is a mistake in line {line}.</source>
        <translation>Бұл JSON емес: {line}-жолда қате бар.</translation>
    </message>
    <message>
        <source>This is not valid JSON: it breaks off in line {line}.</source>
        <translation>Бұл JSON емес: мәтін {line}-жолда үзіліп қалған.</translation>
    </message>
    <message>
        <source>{path}: the key «{key}» is unknown.</source>
        <translation>{path}: «{key}» кілті белгісіз.</translation>
    </message>
    <message>
        <source>{path}: the key «{key}» is missing.</source>
        <translation>{path}: «{key}» кілті жоқ.</translation>
    </message>
    <message>
        <source>{path}: a date is written as 2022-10-19.</source>
        <translation>{path}: күн былай жазылады: 2022-10-19.</translation>
    </message>
    <message>
        <source>{path}: «{value}» is none of the values that can stand here.</source>
        <translation>{path}: «{value}» мұнда жарамайды.</translation>
    </message>
    <message>
        <source>{path}: a text is expected here.</source>
        <translation>{path}: мұнда мәтін болуы керек.</translation>
    </message>
    <message>
        <source>{path}: a list [ ] is expected here.</source>
        <translation>{path}: мұнда тізім [ ] болуы керек.</translation>
    </message>
    <message>
        <source>{path}: keys with values (a JSON object) are expected here.</source>
        <translation>{path}: мұнда кілттер мен мәндер (JSON нысаны) болуы керек.</translation>
    </message>
    <message>
        <source>{path}: this value cannot be used ({detail}).</source>
        <translation>{path}: бұл мән жарамайды ({detail}).</translation>
    </message>
    <message>
        <source>{path}: character {offset} ({code}) cannot stand in a text; a text is one paragraph without tabs, line breaks and control characters.</source>
        <translation>{path}: {offset}-таңба ({code}) жарамайды; мәтін — табуляциясыз, жол ауыстырусыз және басқару таңбаларынсыз бір абзац.</translation>
    </message>
    <message>
        <source>«{path}» was not made by this program, so there is nothing in it that could be checked.</source>
        <translation>«{path}» осы бағдарламада жасалмаған, онда тексеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>«{path}» cannot be checked: only .docx and .json files can be.</source>
        <translation>«{path}» файлын тексеру мүмкін емес: тек .docx және .json файлдары тексеріледі.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the clause «{clause}» has no slot «{slot}».</source>
        <translation>{file}, {line}-жол: «{clause}» тұжырымында «{slot}» өрісі жоқ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the slot «{slot}» of the clause «{clause}» is used in no text.</source>
        <translation>{file}, {line}-жол: «{clause}» тұжырымының «{slot}» өрісі ешбір мәтінде жоқ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no filter «{name}», or not with these words; there are: {allowed}.</source>
        <translation>{file}, {line}-жол: «{name}» сүзгісі жоқ немесе мұндай сөздермен емес; барлары: {allowed}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: braces or conditions do not pair in the clause «{clause}» ({detail}).</source>
        <translation>{file}, {line}-жол: «{clause}» тұжырымында жақшалардың немесе шарттардың жұбы жоқ ({detail}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: only slots, filters and conditions may stand in a clause, not «{what}».</source>
        <translation>{file}, {line}-жол: тұжырымда «{what}» емес, тек өрістер, сүзгілер мен шарттар тұра алады.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key «{key}» must begin with «{group}.» and hold only a-z, 0-9, «-» and «.».</source>
        <translation>{file}, {line}-жол: «{key}» кілті «{group}.» деп басталып, тек a-z, 0-9, «-» және «.» таңбаларынан тұруы керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{name}» cannot name a slot; letters, digits and «_» can.</source>
        <translation>{file}, {line}-жол: «{name}» өріс атауы бола алмайды; әріптер, цифрлар және «_» жарайды.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the choice «{slot}» needs options, as many in Kazakh as in Russian.</source>
        <translation>{file}, {line}-жол: «{slot}» таңдауына нұсқалар керек, қазақшасы мен орысшасы тең болсын.</translation>
    </message>
    <message>
        <source>The clause «{clause}» has no Kazakh text.</source>
        <translation>«{clause}» тұжырымының қазақша мәтіні жоқ.</translation>
    </message>
    <message>
        <source>The clause «{clause}» has no slot «{slot}»; it has: {slots}.</source>
        <translation>«{clause}» тұжырымында «{slot}» өрісі жоқ; барлары: {slots}.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: this file has no pattern «{name}».</source>
        <translation>{file}, {line}-жол: бұл файлда «{name}» үлгісі жоқ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no directory has an entry «{key}».</source>
        <translation>{file}, {line}-жол: ешбір анықтамалықта «{key}» жазбасы жоқ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{key}» needs at least one name.</source>
        <translation>{file}, {line}-жол: «{key}» үшін кемінде бір атау керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the first day is later than the last.</source>
        <translation>{file}, {line}-жол: бірінші күні соңғысынан кейін.</translation>
    </message>
    <message>
        <source>{file}: a paper is written as {formats}; the name has to end in one of them.</source>
        <translation>{file}: құжат {formats} түрінде жазылады; атауы солардың бірімен аяқталуы керек.</translation>
    </message>
    <message>
        <source>{file} was written, but what is on the disk differs; write it once more.</source>
        <translation>{file} жазылды, бірақ дискідегісі өзгеше; оны қайта жазыңыз.</translation>
    </message>
    <message>
        <source>There is no clause «{key}».</source>
        <translation>«{key}» тұжырымы жоқ.</translation>
    </message>
    <message>
        <source>There is no clause «{key}»; perhaps «{nearest}» was meant.</source>
        <translation>«{key}» тұжырымы жоқ; мүмкін, «{nearest}» болар.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files of clauses or directories (*.yaml).</source>
        <translation>{folder} қалтасында тұжырым немесе анықтамалық файлдары (*.yaml) жоқ.</translation>
    </message>
    <message>
        <source>There is no file «{path}».</source>
        <translation>«{path}» файлы жоқ.</translation>
    </message>
    <message>
        <source>«{path}» is a folder, not a file.</source>
        <translation>«{path}» — файл емес, қалта.</translation>
    </message>
    <message>
        <source>The file «{path}» cannot be read ({detail}).</source>
        <translation>«{path}» файлы оқылмайды ({detail}).</translation>
    </message>
    <message>
        <source>The slot «{slot}» takes one of {options}, not «{found}».</source>
        <translation>«{slot}» өрісі мыналардың бірін қабылдайды: {options}, ал «{found}» емес.</translation>
    </message>
    <message>
        <source>The slot «{slot}» holds a character that no document can hold: {detail}.</source>
        <translation>«{slot}» өрісінде ешбір құжатта бола алмайтын таңба бар: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>{file} оқылмайды: {detail}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid YAML ({detail}).</source>
        <translation>{file}, {line}-жол: YAML қатесі ({detail}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key «{key}» is unknown.</source>
        <translation>{file}, {line}-жол: «{key}» кілті белгісіз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{key}» stands here for the second time.</source>
        <translation>{file}, {line}-жол: «{key}» мұнда екінші рет тұр.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key «{key}» is missing.</source>
        <translation>{file}, {line}-жол: «{key}» кілті жоқ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a text is expected here.</source>
        <translation>{file}, {line}-жол: мұнда мәтін керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a whole number is expected here, not «{found}».</source>
        <translation>{file}, {line}-жол: мұнда «{found}» емес, бүтін сан керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: true or false is expected here, not «{found}».</source>
        <translation>{file}, {line}-жол: мұнда «{found}» емес, true немесе false керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a date like 2022-10-19 is expected here, not «{found}».</source>
        <translation>{file}, {line}-жол: мұнда «{found}» емес, 2022-10-19 түріндегі күн керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a list is expected here.</source>
        <translation>{file}, {line}-жол: мұнда тізім керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: lines of the form «key: value» are expected here.</source>
        <translation>{file}, {line}-жол: мұнда «кілт: мән» түріндегі жолдар керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{found}» is none of: {allowed}.</source>
        <translation>{file}, {line}-жол: «{found}» мыналардың ішінде жоқ: {allowed}.</translation>
    </message>
    <message>
        <source>There is no resolution {id} in the archive.</source>
        <translation>Мұрағатта {id} қаулысы жоқ.</translation>
    </message>
    <message>
        <source>Resolution {id} has no version {revision}.</source>
        <translation>{id} қаулысында {revision} нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>Resolution {id} has been deleted; restore it from the bin first.</source>
        <translation>{id} қаулысы жойылған; алдымен оны себеттен қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Resolution {id} is not in the bin.</source>
        <translation>{id} қаулысы себетте жоқ.</translation>
    </message>
    <message>
        <source>Resolution {id} was changed elsewhere in the meantime (revision {revision} is now {present}); nothing was overwritten.</source>
        <translation>{id} қаулысы осы арада басқа жерде өзгертілген ({revision} редакциясы енді {present}); ештеңе қайта жазылған жоқ.</translation>
    </message>
    <message>
        <source>Resolution {id} is no longer a draft, so it cannot be changed.</source>
        <translation>{id} қаулысы енді жоба емес, сондықтан оны өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Resolution {id} cannot take this status from the one it has now.</source>
        <translation>{id} қаулысы қазіргі мәртебесінен бұл мәртебеге өте алмайды.</translation>
    </message>
    <message>
        <source>The archive {where} cannot be used: only a file or sqlite:///FILE is supported.</source>
        <translation>{where} мұрағатын пайдалануға болмайды: тек файл немесе sqlite:///ФАЙЛ қолдау табады.</translation>
    </message>
    <message>
        <source>The archive {file} was made by a newer version of the program; please update the program.</source>
        <translation>{file} мұрағаты бағдарламаның жаңарақ нұсқасында жасалған; бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>{file} is not an archive of this program.</source>
        <translation>{file} — бұл бағдарламаның мұрағаты емес.</translation>
    </message>
    <message>
        <source>{file} is a folder, not an archive.</source>
        <translation>{file} — мұрағат емес, қалта.</translation>
    </message>
    <message>
        <source>There is no archive {file}.</source>
        <translation>{file} мұрағаты жоқ.</translation>
    </message>
    <message>
        <source>The archive {file} is damaged; restore it from a backup.</source>
        <translation>{file} мұрағаты бүлінген; оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The archive {file} is busy: another program is writing to it. Try again.</source>
        <translation>{file} мұрағаты бос емес: оған басқа бағдарлама жазып жатыр. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} or its folder is read-only.</source>
        <translation>{file} немесе оның қалтасы тек оқуға арналған.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}; nothing was changed.</source>
        <translation>{file} файлы тұрған дискіде орын жоқ; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} ашылмайды.</translation>
    </message>
    <message>
        <source>The disk of {file} does not answer as it should.</source>
        <translation>{file} файлы тұрған диск дұрыс жауап бермейді.</translation>
    </message>
    <message>
        <source>The archive {file} could not be brought up to date and is unchanged; a copy is kept in {copy}.</source>
        <translation>{file} мұрағатын жаңарту мүмкін болмады, ол өзгерген жоқ; көшірмесі {copy} ішінде.</translation>
    </message>
    <message>
        <source>The directory entry «{key}» was changed elsewhere in the meantime; nothing was overwritten. Open it again.</source>
        <translation>«{key}» анықтамалық жазбасы осы арада басқа жерде өзгертілді; ештеңе қайта жазылмады. Оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The wording «{key}» was changed elsewhere in the meantime; nothing was overwritten. Open it again.</source>
        <translation>«{key}» тұжырымын осы уақытта басқа жерде өзгертті; ештеңе үстінен жазылған жоқ. Оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>A backup of {file} cannot be the archive itself.</source>
        <translation>{file} мұрағатының сақтық көшірмесі мұрағаттың өзі бола алмайды.</translation>
    </message>
    <message>
        <source>The backup {file} is no longer what was made: do not rely on it.</source>
        <translation>{file} сақтық көшірмесі жасалғаннан бері өзгерген: оған сенбеңіз.</translation>
    </message>
    <message>
        <source>There is no .docx or .json file in the folder «{path}».</source>
        <translation>«{path}» қалтасында .docx не .json файлы жоқ.</translation>
    </message>
    <message>
        <source>Only one paper can be annotated at a time, not the folder «{path}».</source>
        <translation>Ескертулермен бір құжат қана жазылады, «{path}» қалтасы емес.</translation>
    </message>
    <message>
        <source>To read {format} files, install LibreOffice (libreoffice.org); it is found by itself.</source>
        <translation>{format} файлдарын оқу үшін LibreOffice орнатыңыз (libreoffice.org); бағдарлама оны өзі табады.</translation>
    </message>
    <message>
        <source>LibreOffice cannot read this file: it is damaged, protected with a password, or no document.</source>
        <translation>LibreOffice бұл файлды оқи алмайды: ол бүлінген, құпиясөзбен қорғалған немесе құжат емес.</translation>
    </message>
    <message>
        <source>LibreOffice did not finish reading this file in {seconds} seconds.</source>
        <translation>LibreOffice бұл файлды {seconds} секундта оқып үлгермеді.</translation>
    </message>
    <message>
        <source>This is no resolution: neither its kind nor the words «ПОСТАНОВИЛА» or «ҚАУЛЫ ЕТТІ» were found.</source>
        <translation>Бұл қаулы емес: құжат түрі де, «ПОСТАНОВИЛА» немесе «ҚАУЛЫ ЕТТІ» сөздері де табылмады.</translation>
    </message>
    <message>
        <source>{file}: an annotated paper is a Word document; its name ends in .docx.</source>
        <translation>{file}: ескертулер Word құжатына жазылады, оның аты .docx деп аяқталады.</translation>
    </message>
    <message>
        <source>Reading this file took more time or memory than an import may take; it was left out.</source>
        <translation>Бұл файлды оқу рұқсат етілгеннен көп уақыт немесе жад алды; ол қалдырылды.</translation>
    </message>
    <message>
        <source>Files of this kind are not imported; these are: {formats}.</source>
        <translation>Мұндай файлдар қабылданбайды; қабылданатындары: {formats}.</translation>
    </message>
    <message>
        <source>The file is not there, or is no file.</source>
        <translation>Файл жоқ немесе бұл файл емес.</translation>
    </message>
    <message>
        <source>The file cannot be read ({detail}).</source>
        <translation>Файл оқылмайды ({detail}).</translation>
    </message>
    <message>
        <source>The file asks for more memory than an import may take.</source>
        <translation>Файл рұқсат етілгеннен көп жад талап етеді.</translation>
    </message>
    <message>
        <source>«{path}» holds no settings of the rules ({detail}).</source>
        <translation>«{path}» файлында ереже баптаулары жоқ ({detail}).</translation>
    </message>
    <message>
        <source>«{path}»: there is no rule «{rule}».</source>
        <translation>«{path}»: «{rule}» деген ереже жоқ.</translation>
    </message>
    <message>
        <source>The settings of the rules cannot be written to «{path}» ({detail}).</source>
        <translation>Ереже баптауларын «{path}» файлына жазу мүмкін емес ({detail}).</translation>
    </message>
    <message>
        <source>The dictionaries of spelling cannot be read ({detail}).</source>
        <translation>Емле сөздіктерін оқу мүмкін емес ({detail}).</translation>
    </message>
    <message>
        <source>«{name}» stands in papers ({papers}) and cannot be deleted; give it a last day instead.</source>
        <translation>«{name}» құжаттарда ({papers}) тұр, жоюға болмайды; соңғы күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>«{name}» is named by «{other}» and cannot be deleted.</source>
        <translation>«{name}» жазбасына «{other}» сілтейді, жоюға болмайды.</translation>
    </message>
    <message>
        <source>«{name}» and «{other}» are of different kinds.</source>
        <translation>«{name}» мен «{other}» — әртүрлі жазбалар.</translation>
    </message>
    <message>
        <source>An entry needs a name in Russian or in Kazakh.</source>
        <translation>Жазбаға орысша немесе қазақша атау керек.</translation>
    </message>
    <message>
        <source>The first day of «{name}» is later than the last.</source>
        <translation>«{name}» атауының бірінші күні соңғысынан кеш.</translation>
    </message>
    <message>
        <source>There is already an entry with the name «{name}».</source>
        <translation>«{name}» атауы бар жазба бұрыннан бар.</translation>
    </message>
    <message>
        <source>The directory entry «{key}» in the archive cannot be read.</source>
        <translation>Мұрағаттағы «{key}» анықтамалық жазбасы оқылмайды.</translation>
    </message>
    <message>
        <source>An act needs a kind, and a number or a title.</source>
        <translation>Актіге түрі және нөмірі немесе атауы керек.</translation>
    </message>
    <message>
        <source>The directories have no entry «{key}».</source>
        <translation>Анықтамалықтарда «{key}» жазбасы жоқ.</translation>
    </message>
    <message>
        <source>There is no pattern «{pattern}»; there are: {patterns}.</source>
        <translation>«{pattern}» үлгісі жоқ; барлары: {patterns}.</translation>
    </message>
    <message>
        <source>The pattern {file} cannot be read: {detail}.</source>
        <translation>{file} үлгісі оқылмайды: {detail}.</translation>
    </message>
    <message>
        <source>{file}: a table is written as {formats}; the name has to end in one of them.</source>
        <translation>{file}: кесте {formats} түрінде жазылады; атауы солардың бірімен аяқталуы керек.</translation>
    </message>
    <message>
        <source>The kept .docx of resolution {id} is not what was made of its text. Take it back to draft and make it ready once more.</source>
        <translation>{id} қаулысының сақталған .docx файлы мәтініне сәйкес емес. Оны жобаға қайтарып, қол қоюға қайта дайындаңыз.</translation>
    </message>
    <message>
        <source>Resolution {id} has no kept .docx. Take it back to draft and make it ready once more.</source>
        <translation>{id} қаулысының .docx файлы сақталмаған. Оны жобаға қайтарып, қол қоюға қайта дайындаңыз.</translation>
    </message>
    <message>
        <source>Resolution {id} was not imported, so it is signed by way of «ready to sign».</source>
        <translation>{id} қаулысы файлдан жүктелмеген, сондықтан алдымен қол қоюға дайындалады.</translation>
    </message>
    <message>
        <source>Resolution {id} is not signed.</source>
        <translation>{id} қаулысына қол қойылмаған.</translation>
    </message>
    <message>
        <source>There is no such scan any more.</source>
        <translation>Мұндай скан енді жоқ.</translation>
    </message>
    <message>
        <source>Resolution {id} was signed, so it cannot be deleted; it can be cancelled or amended.</source>
        <translation>{id} қаулысына қол қойылған, сондықтан оны жоюға болмайды; оның күшін жоюға немесе жаңа қаулымен өзгертуге болады.</translation>
    </message>
    <message>
        <source>{file}: what is signed cannot be changed, nor can the audit trail; nothing was changed.</source>
        <translation>{file}: қол қойылғанды және әрекеттер журналын өзгертуге болмайды; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Number {number} has been given already: «{title}».</source>
        <translation>№ {number} бұрын берілген: «{title}».</translation>
    </message>
    <message>
        <source>{file} holds more than {most} clauses.</source>
        <translation>{file} файлында {most} тұжырымнан көп.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a text of a clause has at most {most} characters.</source>
        <translation>{file}, {line}-жол: тұжырым мәтінінде {most} таңбадан көп болмайды.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB: this is no file of clauses.</source>
        <translation>{file} файлы {most} МБ-тан үлкен: бұл тұжырымдар файлы емес.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is too much here, or too deep within itself.</source>
        <translation>{file}, {line}-жол: мұнда деректер тым көп немесе тым терең кірістірілген.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a value cannot be named and repeated («&amp;», «*»); write it out.</source>
        <translation>{file}, {line}-жол: мәнді атап, қайталауға болмайды («&amp;», «*»); оны толық жазыңыз.</translation>
    </message>
    <message>
        <source>The wording «{key}» in the archive cannot be read; it is left aside.</source>
        <translation>Архивтегі «{key}» тұжырымы оқылмайды; ол шетке қалдырылды.</translation>
    </message>
    <message>
        <source>The wording stands in papers ({papers}) and cannot be deleted; take it out of use instead.</source>
        <translation>Тұжырым құжаттарда тұр ({papers}), оны жоюға болмайды; оның орнына қолданыстан шығарыңыз.</translation>
    </message>
    <message>
        <source>A wording that comes with the program can only be taken out of use.</source>
        <translation>Бағдарламамен бірге келетін тұжырымды тек қолданыстан шығаруға болады.</translation>
    </message>
    <message>
        <source>The wording has no Kazakh words that could be checked.</source>
        <translation>Тұжырымда тексеруге болатын қазақша мәтін жоқ.</translation>
    </message>
    <message>
        <source>«{found}» is not closed: «{missing}» is missing.</source>
        <translation>«{found}» жабылмаған: «{missing}» жетіспейді.</translation>
    </message>
    <message>
        <source>«{found}» closes nothing: «{missing}» is missing before it.</source>
        <translation>«{found}» ештеңені жаппайды: алдында «{missing}» жоқ.</translation>
    </message>
    <message>
        <source>A single brace «{found}» cannot stand in a wording; a field is «{{{{ name }}}}».</source>
        <translation>Тұжырымда жалғыз «{found}» жақшасы тұра алмайды; өріс «{{{{ атау }}}}» деп жазылады.</translation>
    </message>
    <message>
        <source>No field is named here.</source>
        <translation>Мұнда өріс аталмаған.</translation>
    </message>
    <message>
        <source>There is no field «{found}»; {known}.</source>
        <translation>«{found}» өрісі жоқ; {known}.</translation>
    </message>
    <message>
        <source>perhaps «{nearest}» is meant</source>
        <translation>мүмкін, «{nearest}» болар</translation>
    </message>
    <message>
        <source>add it to the table of fields, or correct the name</source>
        <translation>оны өрістер кестесіне қосыңыз немесе атауын түзетіңіз</translation>
    </message>
    <message>
        <source>There is no case «{found}»; there are: {known}.</source>
        <translation>«{found}» септігі жоқ; мыналар бар: {known}.</translation>
    </message>
    <message>
        <source>There is no case «{found}»; perhaps «{nearest}» is meant.</source>
        <translation>«{found}» септігі жоқ; мүмкін, «{nearest}» болар.</translation>
    </message>
    <message>
        <source>«{found}» is a case of the other language; here it is «{nearest}».</source>
        <translation>«{found}» — басқа тілдің септігі; мұнда ол «{nearest}».</translation>
    </message>
    <message>
        <source>«{found}» needs two words: for one and for many, as in число(&apos;обязан&apos;, &apos;обязаны&apos;).</source>
        <translation>«{found}» екі сөзді қажет етеді: біреуге және көпке, мысалы: число(&apos;обязан&apos;, &apos;обязаны&apos;).</translation>
    </message>
    <message>
        <source>«{found}» takes no words in brackets.</source>
        <translation>«{found}» сөзінен кейін жақшадағы сөздер болмайды.</translation>
    </message>
    <message>
        <source>This condition has no end: «{{% endif %}}» is missing.</source>
        <translation>Бұл шарттың соңы жоқ: «{{% endif %}}» жетіспейді.</translation>
    </message>
    <message>
        <source>There is no condition that ends here.</source>
        <translation>Мұнда аяқталатын шарт жоқ.</translation>
    </message>
    <message>
        <source>Only fields, cases and conditions can stand in a wording, not «{found}».</source>
        <translation>Тұжырымда тек өрістер, септіктер және шарттар тұра алады, «{found}» емес.</translation>
    </message>
    <message>
        <source>A wording needs Russian words.</source>
        <translation>Тұжырымға орысша мәтін керек.</translation>
    </message>
    <message>
        <source>A wording has at most {most} characters.</source>
        <translation>Тұжырымда {most} таңбадан көп болмайды.</translation>
    </message>
    <message>
        <source>A wording that a list follows ends in «:».</source>
        <translation>Соңынан тізім келетін тұжырым қос нүктемен аяқталады.</translation>
    </message>
    <message>
        <source>«{found}» cannot name a field: letters, digits and «_» can.</source>
        <translation>«{found}» өріс атауы бола алмайды: әріптер, цифрлар және «_» жарайды.</translation>
    </message>
    <message>
        <source>There are two fields «{found}».</source>
        <translation>Екі «{found}» өрісі бар.</translation>
    </message>
    <message>
        <source>The field «{found}» stands in no text.</source>
        <translation>«{found}» өрісі бірде-бір мәтінде жоқ.</translation>
    </message>
    <message>
        <source>The field «{found}» needs a label: what is asked there.</source>
        <translation>«{found}» өрісіне жазу керек: онда не сұралады.</translation>
    </message>
    <message>
        <source>The choice «{found}» needs something to choose from.</source>
        <translation>«{found}» таңдауына нұсқалар керек.</translation>
    </message>
    <message>
        <source>The choice «{found}» has {ru} options in Russian and {kk} in Kazakh.</source>
        <translation>«{found}» таңдауының орысша {ru}, қазақша {kk} нұсқасы бар.</translation>
    </message>
    <message>
        <source>There is no case «{found}».</source>
        <translation>«{found}» септігі жоқ.</translation>
    </message>
    <message>
        <source>The wording holds a character that no document can hold: {detail}.</source>
        <translation>Тұжырымда құжатта тұра алмайтын таңба бар: {detail}.</translation>
    </message>
    <message>
        <source>The import ended unexpectedly. What was taken in is in the archive; begin it again for the rest.</source>
        <translation>Жүктеу кенеттен үзілді. Жүктелгені мұрағатта; қалғаны үшін оны қайта бастаңыз.</translation>
    </message>
    <message>
        <source>No wording was chosen.</source>
        <translation>Бірде-бір тұжырым таңдалмады.</translation>
    </message>
    <message>
        <source>{file}, wording «{key}»: {problem}</source>
        <translation>{file}, «{key}» тұжырымы: {problem}</translation>
    </message>
    <message>
        <source>A paper cannot be linked to itself in this way.</source>
        <translation>Қаулыны өзімен бұлай байланыстыруға болмайды.</translation>
    </message>
    <message>
        <source>There is already a saved search «{name}».</source>
        <translation>«{name}» сақталған іздеуі бар.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Іздеуді сақтау үшін оған атау беріңіз.</translation>
    </message>
    <message>
        <source>«{pattern}» is no pattern of numbers: it needs {{n}} for the number in its order, once, and may have {{yy}} or {{yyyy}} for the year, as in «{{n}}/{{yy}}-VII».</source>
        <translation>«{pattern}» — нөмір үлгісі емес: бір {{n}} — реттік нөмір керек; жылы — {{yy}} немесе {{yyyy}}, мысалы «{{n}}/{{yy}}-VII».</translation>
    </message>
    <message>
        <source>Proofing has found errors that are still open ({count}). Mend them, then the paper can be signed.</source>
        <translation>Тексеру әлі түзетілмеген қателерді тапты ({count}). Оларды түзеткен соң қаулыға қол қоюға болады.</translation>
    </message>
    <message>
        <source>The paper has no date; give it one, then it can be made ready to sign.</source>
        <translation>Қаулыда күні жоқ; қол қоюға дайындау үшін оны көрсетіңіз.</translation>
    </message>
    <message>
        <source>The paper names no commission; choose one, then it can be made ready to sign.</source>
        <translation>Қаулыда комиссия көрсетілмеген; қол қоюға дайындау үшін оны таңдаңыз.</translation>
    </message>
    <message>
        <source>A paper that is signed needs a number.</source>
        <translation>Қол қойылатын қаулының нөмірі болуы керек.</translation>
    </message>
    <message>
        <source>A number has {most} letters and digits at most.</source>
        <translation>Нөмірде ең көбі {most} әріп пен цифр болады.</translation>
    </message>
    <message>
        <source>Say why the paper is cancelled; the reason is kept with it.</source>
        <translation>Күшін жою себебін көрсетіңіз: ол қаулымен бірге сақталады.</translation>
    </message>
    <message>
        <source>{file} has {size} MB; a scan may have {most} MB. Scan it in grey, at 200–300 dots per inch.</source>
        <translation>{file} көлемі — {size} МБ, ал скан {most} МБ-тан аспауы керек. Сұр түспен, дюймге 200–300 нүктемен сканерлеңіз.</translation>
    </message>
    <message>
        <source>{file} is no scan: a PDF, a PNG or a JPEG is.</source>
        <translation>{file} — скан емес: PDF, PNG немесе JPEG керек.</translation>
    </message>
    <message>
        <source>The archive&apos;s protection against changes is off at the moment: {count} of its guards.</source>
        <translation>Мұрағатты өзгертуден қорғау қазір алынып тасталған ({count} бөлігі).</translation>
    </message>
    <message>
        <source>At {time} (UTC) the archive&apos;s protection was found taken off, and was put back.</source>
        <translation>{time} (UTC) мұрағат қорғанысының алынып тасталғаны байқалды; ол қалпына келтірілді.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit trail has been changed.</source>
        <translation>Әрекеттер журналының {number}-жазбасы өзгертілген.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit trail does not follow the one before it: one of them is not genuine.</source>
        <translation>Әрекеттер журналының {number}-жазбасы алдыңғысының жалғасы емес: олардың бірі түпнұсқа емес.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} of the audit trail are missing.</source>
        <translation>Әрекеттер журналында {first}–{last} жазбалар жоқ.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit trail is not the one that was noted at the backup of {time} (UTC): the trail has been written anew.</source>
        <translation>Әрекеттер журналының {number}-жазбасы {time} (UTC) сақтық көшірме кезінде белгіленген жазба емес: журнал қайта жазылған.</translation>
    </message>
    <message>
        <source>The signed resolution with the archive&apos;s number {id} is gone.</source>
        <translation>Қол қойылған қаулы (мұрағаттағы нөмірі {id}) енді жоқ.</translation>
    </message>
    <message>
        <source>The text of resolution № {number} of {date} was changed after it was signed (number {id}).</source>
        <translation>{date} № {number} қаулысының мәтіні қол қойылғаннан кейін өзгертілген (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>Number, date, title or commission of resolution № {number} of {date} in the list are not those that were signed (number {id}).</source>
        <translation>Тізімдегі {date} № {number} қаулысының нөмірі, күні, тақырыбы немесе комиссиясы қол қойылғандай емес (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>The state of the signed resolution № {number} of {date} was changed by another program (number {id}).</source>
        <translation>Қол қойылған {date} № {number} қаулысының күйін басқа бағдарлама өзгерткен (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>The seal of resolution № {number} of {date} was changed or taken away (number {id}).</source>
        <translation>{date} № {number} қаулысына қол қойылғаны туралы белгі өзгертілген немесе жойылған (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>Resolution № {number} of {date} stands as signed, but the audit trail does not say so (number {id}).</source>
        <translation>{date} № {number} қаулысы қол қойылған деп тұр, бірақ әрекеттер журналында бұл жоқ (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>The kept .docx of resolution № {number} of {date} was changed (number {id}).</source>
        <translation>{date} № {number} қаулысының сақталған .docx файлы өзгертілген (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>A kept .docx of resolution № {number} of {date} is gone (number {id}).</source>
        <translation>{date} № {number} қаулысының сақталған .docx файлы жоғалған (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>The file that resolution № {number} of {date} was imported from was changed or is gone (number {id}).</source>
        <translation>{date} № {number} қаулысы жүктелген бастапқы файл өзгертілген немесе жоғалған (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>The scan {file} of resolution № {number} of {date} was changed (number {id}).</source>
        <translation>{date} № {number} қаулысының {file} сканы өзгертілген (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>The scan {file} of resolution № {number} of {date} is gone (number {id}).</source>
        <translation>{date} № {number} қаулысының {file} сканы жоғалған (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>Why resolution № {number} of {date} was cancelled was changed (number {id}).</source>
        <translation>{date} № {number} қаулысының күшін жою себебі өзгертілген (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>What resolution № {number} of {date} amends was changed (number {id}).</source>
        <translation>{date} № {number} қаулысы қай қаулыны өзгертетіні ауыстырылған (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>The register was changed: № {given}, given to the resolution № {number} of {date} (number {id}).</source>
        <translation>Нөмірлер тізілімі өзгертілген: {date} № {number} қаулысына берілген № {given} (мұрағатта: {id}).</translation>
    </message>
    <message>
        <source>{file}: a comparison is a Word document; its name has to end in .docx.</source>
        <translation>{file}: салыстыру — Word құжаты, атауы .docx деп аяқталуы керек.</translation>
    </message>
    <message>
        <source>{file} is no table: choose a .csv or .xlsx file.</source>
        <translation>{file} — кесте емес: .csv немесе .xlsx файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} has a password or is of the old .xls kind; save it in Excel as «.xlsx» without a password.</source>
        <translation>{file} құпиясөзбен қорғалған немесе ескі .xls пішімінде; Excel-де «.xlsx» түрінде құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is no workbook that can be read; save it in Excel once more.</source>
        <translation>{file} Excel кітабы ретінде оқылмайды; оны Excel-де қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of names ({most} lines at most).</source>
        <translation>{file} атаулар кестесі үшін тым үлкен (ең көбі {most} жол).</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be told; save it in Excel as «.xlsx» or as «CSV UTF-8».</source>
        <translation>{file} әріптері танылмады; оны Excel-де «.xlsx» немесе «CSV UTF-8» түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>«{found}» is none of the kinds: {kinds}.</source>
        <translation>«{found}» түрлер арасында жоқ: {kinds}.</translation>
    </message>
    <message>
        <source>«{found}» is none of the posts: {posts}.</source>
        <translation>«{found}» лауазымдар арасында жоқ: {posts}.</translation>
    </message>
    <message>
        <source>«{found}» in the column «{column}» is no date like 19.10.2022.</source>
        <translation>«{column}» бағанындағы «{found}» — 19.10.2022 түріндегі күн емес.</translation>
    </message>
    <message>
        <source>In the column «{column}» Excel shows an error: {found}.</source>
        <translation>«{column}» бағанында Excel қате көрсетеді: {found}.</translation>
    </message>
    <message>
        <source>In «{found}» letters were lost; save the table in Excel as «.xlsx» or as «CSV UTF-8».</source>
        <translation>«{found}» ішінде әріптер жоғалған; кестені Excel-де «.xlsx» немесе «CSV UTF-8» түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} has no column «{column}». The first line names the columns; there are: {found}.</source>
        <translation>{file} ішінде «{column}» бағаны жоқ. Бағандарды бірінші жол атайды; онда: {found}.</translation>
    </message>
    <message>
        <source>There is no name in the line.</source>
        <translation>Жолда атау жоқ.</translation>
    </message>
    <message>
        <source>The entry «{key}» is of another kind.</source>
        <translation>«{key}» жазбасы басқа түрден.</translation>
    </message>
    <message>
        <source>No directory has «{found}», which the column «{column}» names.</source>
        <translation>Анықтамалықтарда «{column}» бағанындағы «{found}» жоқ.</translation>
    </message>
    <message>
        <source>Choose some words in the source first.</source>
        <translation>Алдымен бастапқы мәтіннен сөздерді белгілеңіз.</translation>
    </message>
    <message>
        <source>There is no date in the chosen words.</source>
        <translation>Белгіленген сөздерде күн жоқ.</translation>
    </message>
    <message>
        <source>There is no item above that this action could belong to.</source>
        <translation>Жоғарыда бұл іс-шара жататын тармақ жоқ.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty; choose an empty one, so that nothing is overwritten.</source>
        <translation>{folder} қалтасы бос емес; ештеңе үстіне жазылмас үшін бос қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no complete copy of an archive: its manifest is missing.</source>
        <translation>{folder} қалтасында мұрағаттың толық көшірмесі жоқ: тізімдемесі жоқ.</translation>
    </message>
    <message>
        <source>The manifest {file} cannot be read.</source>
        <translation>{file} тізімдемесі оқылмайды.</translation>
    </message>
    <message>
        <source>{file} is missing or no longer what was written; nothing was taken in.</source>
        <translation>{file} файлы жоқ немесе өзгертілген; ештеңе жүктелмеді.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Орындау мерзімі</translation>
    </message>
    <message>
        <source>Wording used</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Act cited</source>
        <translation>Сілтеме жасалған акт</translation>
    </message>
    <message>
        <source>The term is over</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы айда</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Келесі айда</translation>
    </message>
    <message>
        <source>Term from {0} to {1}</source>
        <translation>Мерзімі {0} – {1}</translation>
    </message>
    <message>
        <source>Term from {0}</source>
        <translation>Мерзімі {0} бастап</translation>
    </message>
    <message>
        <source>Term up to {0}</source>
        <translation>Мерзімі {0} дейін</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Анықтау бөлігі</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Қаулы ету сөзі</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тармақтар</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Іс-қимылдар</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қол</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Жиі қолданылатын</translation>
    </message>
    <message>
        <source>All for this place</source>
        <translation>Осы орынға арналғандардың бәрі</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Таңдаулылар</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Imported</source>
        <translation>Жүктелді</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Қарап шығу керек</translation>
    </message>
    <message>
        <source>Alike another</source>
        <translation>Басқасына ұқсас</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Бұрыннан бар</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Жүктелмеді</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Paper, or why not</source>
        <translation>Құжат немесе себебі</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-жол</translation>
    </message>
    <message>
        <source>{title} — to look at: {parts}</source>
        <translation>{title} — тексеру керек: {parts}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Қол қоюға дайын</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Қаулылар</translation>
    </message>
    <message>
        <source>Papers: {0}</source>
        <translation>Құжаттар: {0}</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} papers are printed.</source>
        <translation>{1} құжаттың алғашқы {0} ғана басылды.</translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message>
        <source>Put in «{now}»</source>
        <translation>«{now}» қою</translation>
    </message>
    <message>
        <source>Replace by «{now}»</source>
        <translation>«{now}» деп ауыстыру</translation>
    </message>
    <message>
        <source>Remove «{was}»</source>
        <translation>«{was}» алып тастау</translation>
    </message>
    <message>
        <source>Add the field «{was}»</source>
        <translation>«{was}» өрісін қосу</translation>
    </message>
    <message>
        <source>Remove the field «{was}»</source>
        <translation>«{was}» өрісін алып тастау</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>day of this resolution</source>
        <translation>осы қаулының күні</translation>
    </message>
    <message>
        <source>end of the month</source>
        <translation>айдың соңы</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>бір айдан кейін</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>үш айдан кейін</translation>
    </message>
    <message>
        <source>end of the year</source>
        <translation>жылдың соңы</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>терілгендей</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>толық атауы</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>қысқа атауы</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>қысқартылған атауы</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Requisites</source>
        <translation>Деректемелер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Анықтау бөлігі</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Қаулы ету сөзі</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тармақтар</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>kind of paper</source>
        <translation>құжат түрі</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмірі</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырыбы</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>анықталған жай</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>«ҚАУЛЫ ЕТТІ» сөзі</translation>
    </message>
    <message>
        <source>item</source>
        <translation>тармақ</translation>
    </message>
    <message>
        <source>action</source>
        <translation>іс-шара</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>қолы</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>қосымша</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>бланк</translation>
    </message>
    <message>
        <source>header or footer</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сілтеме ескерту</translation>
    </message>
    <message>
        <source>office mark</source>
        <translation>белгі</translation>
    </message>
    <message>
        <source>signs without meaning</source>
        <translation>артық таңбалар</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>қалдық</translation>
    </message>
    <message>
        <source>alike another paper</source>
        <translation>басқа құжатқа ұқсас</translation>
    </message>
    <message>
        <source>not the text of the paper</source>
        <translation>құжат мәтіні емес</translation>
    </message>
    <message>
        <source>the other language</source>
        <translation>басқа тіл</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>Left by the program that exported the text.</source>
        <translation>Мәтін алынған бағдарламадан қалған.</translation>
    </message>
    <message>
        <source>The directory has this name.</source>
        <translation>Бұл атау анықтамалықта бар.</translation>
    </message>
    <message>
        <source>Named in the text.</source>
        <translation>Мәтінде аталған.</translation>
    </message>
    <message>
        <source>The text gives no more of the name.</source>
        <translation>Мәтінде атау толық берілмеген.</translation>
    </message>
    <message>
        <source>No commission is named.</source>
        <translation>Комиссия аталмаған.</translation>
    </message>
    <message>
        <source>Stands in the head of the paper.</source>
        <translation>Құжаттың бас жағында тұр.</translation>
    </message>
    <message>
        <source>Stands outside the head of the paper.</source>
        <translation>Құжаттың бас жағында емес.</translation>
    </message>
    <message>
        <source>The head names more than one.</source>
        <translation>Құжаттың бас жағында бірнешеуі бар.</translation>
    </message>
    <message>
        <source>Was left to be filled in by hand.</source>
        <translation>Қолмен толтыруға қалдырылған.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Күні табылмады.</translation>
    </message>
    <message>
        <source>Begins or ends as titles do.</source>
        <translation>Тақырыпша басталады немесе аяқталады.</translation>
    </message>
    <message>
        <source>Stands between the head and the text.</source>
        <translation>Деректемелер мен мәтіннің арасында тұр.</translation>
    </message>
    <message>
        <source>No title was found.</source>
        <translation>Тақырып табылмады.</translation>
    </message>
    <message>
        <source>Stands above the title.</source>
        <translation>Тақырыптың үстінде тұр.</translation>
    </message>
    <message>
        <source>The head names the kind of paper.</source>
        <translation>Құжат түрі аталған.</translation>
    </message>
    <message>
        <source>Numbered like the others.</source>
        <translation>Басқалары сияқты нөмірленген.</translation>
    </message>
    <message>
        <source>A member of the list of its item.</source>
        <translation>Өз тармағындағы тізімнің мүшесі.</translation>
    </message>
    <message>
        <source>A paragraph of its own where nothing is numbered.</source>
        <translation>Нөмір қойылмаған жердегі жеке азат жол.</translation>
    </message>
    <message>
        <source>Its number is missing between the numbers beside it.</source>
        <translation>Көрші нөмірлердің арасында оның нөмірі жоқ.</translation>
    </message>
    <message>
        <source>A paragraph that goes on with the one before.</source>
        <translation>Азат жол алдыңғысын жалғастырады.</translation>
    </message>
    <message>
        <source>No items were found.</source>
        <translation>Тармақтар табылмады.</translation>
    </message>
    <message>
        <source>Told by its letters.</source>
        <translation>Әріптері бойынша анықталды.</translation>
    </message>
    <message>
        <source>Ends with the word that decides.</source>
        <translation>«Қаулы етті» немесе соған ұқсас сөзбен аяқталады.</translation>
    </message>
    <message>
        <source>The word that decides was not found.</source>
        <translation>«Қаулы етті» немесе соған ұқсас сөз табылмады.</translation>
    </message>
    <message>
        <source>Opens the text as preambles do.</source>
        <translation>Мәтінді кіріспеше ашады.</translation>
    </message>
    <message>
        <source>Stands between the preamble and the enactment.</source>
        <translation>Кіріспе мен қаулы ететін сөйлемнің арасында тұр.</translation>
    </message>
    <message>
        <source>Repeated on every page.</source>
        <translation>Әр бетте қайталанады.</translation>
    </message>
    <message>
        <source>A note to the text.</source>
        <translation>Мәтінге ескерту.</translation>
    </message>
    <message>
        <source>Follows the heading of an annex.</source>
        <translation>Қосымшаның тақырыбынан кейін тұр.</translation>
    </message>
    <message>
        <source>A mark of the office below the signature.</source>
        <translation>Қолтаңбаның астындағы қызметтік белгі.</translation>
    </message>
    <message>
        <source>Belongs to no part that is known.</source>
        <translation>Ешбір белгілі бөлікке жатпайды.</translation>
    </message>
    <message>
        <source>Kind, date and number of another act.</source>
        <translation>Басқа актінің түрі, күні және нөмірі.</translation>
    </message>
    <message>
        <source>A position, and a name to the right of it.</source>
        <translation>Лауазым, оң жағында аты-жөні.</translation>
    </message>
    <message>
        <source>A name without a clear position.</source>
        <translation>Лауазымы анық емес аты-жөні.</translation>
    </message>
    <message>
        <source>A position without a name.</source>
        <translation>Аты-жөні жоқ лауазым.</translation>
    </message>
    <message>
        <source>No signature was found.</source>
        <translation>Қолтаңба табылмады.</translation>
    </message>
    <message>
        <source>A slot was left empty and prints as a blank.</source>
        <translation>Өріс толтырылмаған, бос орын болып басылады.</translation>
    </message>
    <message>
        <source>The text was changed in Word after it was exported.</source>
        <translation>Мәтін шығарылғаннан кейін Word-та өзгертілген.</translation>
    </message>
    <message>
        <source>Almost the same words as another paper.</source>
        <translation>Сөздері басқа құжатпен дерлік бірдей.</translation>
    </message>
    <message>
        <source>Said by a person.</source>
        <translation>Солай деген — сіз.</translation>
    </message>
    <message>
        <source>The same in the other language; it is no part of this paper.</source>
        <translation>Дәл осы мәтін басқа тілде; бұл құжатқа кірмейді.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>in the bin; the number is not given again</source>
        <translation>себетте; нөмір қайта берілмейді</translation>
    </message>
    <message>
        <source>the paper has another number now</source>
        <translation>қаулының қазір басқа нөмірі бар</translation>
    </message>
    <message>
        <source>typed, not given</source>
        <translation>қолмен жазылған</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>қайталанады</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>Put it right</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Put all of this kind right ({count})</source>
        <translation>Осындайлардың бәрін түзету ({count})</translation>
    </message>
    <message>
        <source>Add «{word}» to the dictionary</source>
        <translation>«{word}» сөзін сөздікке қосу</translation>
    </message>
    <message>
        <source>Leave it alone here</source>
        <translation>Осы жерде өткізіп жіберу</translation>
    </message>
    <message>
        <source>Leave this kind alone in this paper</source>
        <translation>Бұл құжатта мұндайды ескермеу</translation>
    </message>
    <message>
        <source>Switch this check off for all papers</source>
        <translation>Бұл тексеруді барлық құжат үшін өшіру</translation>
    </message>
    <message>
        <source>Take out «{found}»</source>
        <translation>«{found}» дегенді алып тастау</translation>
    </message>
    <message>
        <source>Put the spaces right</source>
        <translation>Бос орындарды түзету</translation>
    </message>
    <message>
        <source>Put in «{wording}»</source>
        <translation>«{wording}» деп қосу</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>please check ({percent} % sure): {reason}</source>
        <translation>тексеріңіз (сенімділік {percent} %): {reason}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>Left over: belongs to no part</source>
        <translation>Қалдық: ешбір бөлікке жатпайды</translation>
    </message>
</context>
<context>
    <name>rule settings</name>
    <message>
        <source>One right answer; it can be mended with all others.</source>
        <translation>Дұрыс жауабы біреу; осындайлардың бәрімен бірге түзетіледі.</translation>
    </message>
    <message>
        <source>One right answer: it is mended by one key.</source>
        <translation>Дұрыс жауабы біреу: бір пернемен түзетіледі.</translation>
    </message>
    <message>
        <source>The author decides what to do.</source>
        <translation>Автор шешеді.</translation>
    </message>
    <message>
        <source>A hint; the author decides.</source>
        <translation>Кеңес; автор шешеді.</translation>
    </message>
    <message>
        <source>The letter ё</source>
        <translation>«ё» әрпі</translation>
    </message>
    <message>
        <source>Quotation marks within « »</source>
        <translation>« » ішіндегі тырнақша</translation>
    </message>
    <message>
        <source>The dash in «2022–2024»</source>
        <translation>«2022–2024» сызықшасы</translation>
    </message>
    <message>
        <source>Write «е», as the laws do</source>
        <translation>Заңдардағыдай «е» жазу</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Терілгендей</translation>
    </message>
    <message>
        <source>« » again, as the acts do</source>
        <translation>Актілердегідей қайтадан « »</translation>
    </message>
    <message>
        <source>„ “</source>
        <translation>„ “</translation>
    </message>
    <message>
        <source>A hyphen: 2022-2024</source>
        <translation>Дефис: 2022-2024</translation>
    </message>
    <message>
        <source>A dash: 2022–2024</source>
        <translation>Сызықша: 2022–2024</translation>
    </message>
    <message>
        <source>on</source>
        <translation>қосулы</translation>
    </message>
    <message>
        <source>off</source>
        <translation>өшірулі</translation>
    </message>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>note</source>
        <translation>кеңес</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The sign «№» is missing before the act&apos;s number.</source>
        <translation>Акт нөмірінің алдында «№» белгісі жоқ.</translation>
    </message>
    <message>
        <source>There is no such date: «{found}».</source>
        <translation>Мұндай күн жоқ: «{found}».</translation>
    </message>
    <message>
        <source>The cited act ({found}) is later than the resolution itself.</source>
        <translation>Сілтеме жасалған акт ({found}) қаулының өзінен кейін шыққан.</translation>
    </message>
    <message>
        <source>The deadline ({found}) is earlier than the resolution itself.</source>
        <translation>Мерзім ({found}) қаулының күнінен бұрын.</translation>
    </message>
    <message>
        <source>The day is written without a leading zero.</source>
        <translation>Күн алдындағы нөлсіз жазылады.</translation>
    </message>
    <message>
        <source>The city was not called «{found}» on the date of the resolution.</source>
        <translation>Қаулы күні қала «{found}» деп аталмаған.</translation>
    </message>
    <message>
        <source>«{found}»: the city had another name then; see whether this one is meant.</source>
        <translation>«{found}»: ол кезде қала басқаша аталған; осы атау керек пе, тексеріңіз.</translation>
    </message>
    <message>
        <source>The city&apos;s name declines here.</source>
        <translation>Қала атауы мұнда септеледі.</translation>
    </message>
    <message>
        <source>«{addressee}» is not in the directory.</source>
        <translation>«{addressee}» анықтамалықта жоқ.</translation>
    </message>
    <message>
        <source>«{addressee}» had another name on the date of the resolution.</source>
        <translation>«{addressee}» қаулы күні басқаша аталған.</translation>
    </message>
    <message>
        <source>The commission that adopts the resolution is not named.</source>
        <translation>Қаулы қабылдайтын комиссия көрсетілмеген.</translation>
    </message>
    <message>
        <source>The date of the resolution is missing.</source>
        <translation>Қаулының күні жоқ.</translation>
    </message>
    <message>
        <source>The registration number is missing.</source>
        <translation>Тіркеу нөмірі жоқ.</translation>
    </message>
    <message>
        <source>The place where the resolution is made is missing.</source>
        <translation>Қаулы шығарылған жер көрсетілмеген.</translation>
    </message>
    <message>
        <source>The resolution has no title.</source>
        <translation>Қаулының тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>The sentence that ends in «ПОСТАНОВИЛА:» («ҚАУЛЫ ЕТТІ:») is missing.</source>
        <translation>«ҚАУЛЫ ЕТТІ:» («ПОСТАНОВИЛА:») деп аяқталатын сөйлем жоқ.</translation>
    </message>
    <message>
        <source>Nothing is resolved: there is no item.</source>
        <translation>Ештеңе қаулы етілмеген: бірде-бір тармақ жоқ.</translation>
    </message>
    <message>
        <source>This paragraph is empty.</source>
        <translation>Абзац бос.</translation>
    </message>
    <message>
        <source>Nobody signs: there is no signature.</source>
        <translation>Қол қоятын ешкім жоқ.</translation>
    </message>
    <message>
        <source>A signature needs both a position and a name.</source>
        <translation>Қолда лауазым да, аты-жөні де болуы керек.</translation>
    </message>
    <message>
        <source>The resolution of a joint meeting is signed by the chair of each commission: commissions {commissions}, signatures {signatures}.</source>
        <translation>Бірлескен отырыстың қаулысына барлық комиссиялардың төрағалары қол қояды: комиссия — {commissions}, қол — {signatures}.</translation>
    </message>
    <message>
        <source>Whoever presides instead of the commission&apos;s chair signs only on a decision of the maslikhat&apos;s head: see that there is one.</source>
        <translation>Комиссия төрағасының орнына мәслихат басшысының шешімімен ғана қол қойылады: ондай шешім бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <source>The verb does not agree with the commissions: one commission «ПОСТАНОВИЛА», a joint meeting «ПОСТАНОВИЛИ».</source>
        <translation>Етістік қиыспайды: бір комиссия — «ПОСТАНОВИЛА», бірлескен отырыс — «ПОСТАНОВИЛИ».</translation>
    </message>
    <message>
        <source>The preamble announces what follows, but there are no findings.</source>
        <translation>Кіріспеде «мынаны» деп айтылған, бірақ анықтау бөлігі жоқ.</translation>
    </message>
    <message>
        <source>The item has a list, so its lead-in ends with «:» and the first action gets a paragraph of its own.</source>
        <translation>Тармақта тізбе бар: бастапқы жол «:» белгісімен аяқталады, ал бірінші әрекет жеке абзац болады.</translation>
    </message>
    <message>
        <source>The item ends with «:» but no list follows.</source>
        <translation>Тармақ «:» белгісімен аяқталады, бірақ тізбе жоқ.</translation>
    </message>
    <message>
        <source>The item says to whom, but not what is to be done.</source>
        <translation>Кімге екені айтылған, бірақ не істеу керегі айтылмаған.</translation>
    </message>
    <message>
        <source>A member of a list ends with «;», the last one with a point; the paper will have it so.</source>
        <translation>Тармақша «;» белгісімен, соңғысы нүктемен аяқталады; қағазда солай болады.</translation>
    </message>
    <message>
        <source>Numbers come from the place, and dashes or dots do not mark paragraphs: take «{mark}» out.</source>
        <translation>Нөмірді бағдарлама қояды, абзацтар сызықшамен белгіленбейді: «{mark}» белгісін алып тастаңыз.</translation>
    </message>
    <message>
        <source>A member of a list begins with a small letter.</source>
        <translation>Тармақша кіші әріптен басталады.</translation>
    </message>
    <message>
        <source>No deadline is set for this item.</source>
        <translation>Тармақта мерзім көрсетілмеген.</translation>
    </message>
    <message>
        <source>No item says who controls that the resolution is carried out.</source>
        <translation>Орындалуын бақылау туралы тармақ жоқ.</translation>
    </message>
    <message>
        <source>More than one space in a row.</source>
        <translation>Қатарынан бірнеше бос орын.</translation>
    </message>
    <message>
        <source>A space at the edge of the paragraph.</source>
        <translation>Абзацтың басында не соңында бос орын бар.</translation>
    </message>
    <message>
        <source>A space before a punctuation mark.</source>
        <translation>Тыныс белгісінің алдында бос орын бар.</translation>
    </message>
    <message>
        <source>A space after an opening bracket or quotation mark.</source>
        <translation>Ашатын жақшадан не тырнақшадан кейін бос орын бар.</translation>
    </message>
    <message>
        <source>No space after «{mark}».</source>
        <translation>«{mark}» белгісінен кейін бос орын жоқ.</translation>
    </message>
    <message>
        <source>Two punctuation marks in a row.</source>
        <translation>Қатарынан екі тыныс белгісі.</translation>
    </message>
    <message>
        <source>Quotation marks are « ».</source>
        <translation>Тырнақша « » болуы керек.</translation>
    </message>
    <message>
        <source>A quotation mark without its pair.</source>
        <translation>Жұпсыз тырнақша.</translation>
    </message>
    <message>
        <source>A bookmark or field code of a word processor got into the text.</source>
        <translation>Мәтінге Word бетбелгісі не өріс коды түсіп кеткен.</translation>
    </message>
    <message>
        <source>An invisible character (U+{code}) in the text.</source>
        <translation>Мәтінде көрінбейтін таңба (U+{code}) бар.</translation>
    </message>
    <message>
        <source>«{found}» is a blank that has not been filled in.</source>
        <translation>«{found}» — толтырылмаған орын.</translation>
    </message>
    <message>
        <source>A dash is meant here, not a hyphen.</source>
        <translation>Мұнда дефис емес, сызықша керек.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters are mixed in the word «{word}».</source>
        <translation>«{word}» сөзінде латын және кирилл әріптері аралас.</translation>
    </message>
    <message>
        <source>Legal texts are written without the letter «ё».</source>
        <translation>Актілерде «ё» әрпі қолданылмайды.</translation>
    </message>
    <message>
        <source>A commission cannot order a body that is not subordinate to it: it recommends («Рекомендовать»).</source>
        <translation>Комиссия өзіне бағынбайтын органға тапсыра алмайды: оған ұсынады («Рекомендовать»).</translation>
    </message>
    <message>
        <source>The law says «person with a disability».</source>
        <translation>Заңда: «мүгедектігі бар адам (бала)».</translation>
    </message>
    <message>
        <source>A tenth of a tenge is unusual: are thousands or millions meant?</source>
        <translation>Теңгенің ондық бөлігі: «мың» не «млн» түсіп қалмады ма?</translation>
    </message>
    <message>
        <source>The turn «несмотря на …» is closed by a comma too.</source>
        <translation>«несмотря на …» айналымы үтірмен жабылады.</translation>
    </message>
    <message>
        <source>The word «{word}» stands twice.</source>
        <translation>«{word}» сөзі қайталанған.</translation>
    </message>
    <message>
        <source>Two actions in one paragraph: begin a new one with «{verb}».</source>
        <translation>Бір тармақшада екі әрекет: «{verb}» сөзінен жаңасын бастаңыз.</translation>
    </message>
    <message>
        <source>«{found}»: the word governs another case or preposition.</source>
        <translation>«{found}»: мұнда басқа септік не көмекші сөз керек.</translation>
    </message>
    <message>
        <source>A clerical turn: there is a plainer wording.</source>
        <translation>Кеңсе оралымы: қарапайым айтуға болады.</translation>
    </message>
    <message>
        <source>There is a plainer word.</source>
        <translation>Қарапайымырақ сөз бар.</translation>
    </message>
    <message>
        <source>A title has no point at its end.</source>
        <translation>Тақырыптың соңына нүкте қойылмайды.</translation>
    </message>
    <message>
        <source>A title begins with «О» or «Об».</source>
        <translation>Тақырып «О» не «Об» сөзінен басталады.</translation>
    </message>
    <message>
        <source>The same paragraph stands twice.</source>
        <translation>Абзац қайталанған.</translation>
    </message>
    <message>
        <source>{date} is not that day of the week: it is «{right}».</source>
        <translation>{date} – аптаның басқа күні: «{right}».</translation>
    </message>
    <message>
        <source>The deadline ({found}) is a day off.</source>
        <translation>Мерзім ({found}) демалыс не мереке күніне келеді.</translation>
    </message>
    <message>
        <source>The date of the resolution ({found}) is a day off.</source>
        <translation>Қаулының күні ({found}) – демалыс не мереке.</translation>
    </message>
    <message>
        <source>{present} of {total} are no quorum: more than half of all members are needed ({needed}).</source>
        <translation>{total} мүшенің {present} – кворум жоқ: барлық мүшенің жартысынан көбі керек ({needed}).</translation>
    </message>
    <message>
        <source>{votes} votes of {total} are no majority: more than half of all members are needed ({needed}).</source>
        <translation>{total} мүшенің {votes} дауысы көпшілік емес: барлық мүшенің жартысынан көбі керек ({needed}).</translation>
    </message>
    <message>
        <source>{votes} have voted, but {present} were present.</source>
        <translation>Дауыс саны {votes}, ал қатысқандар {present}.</translation>
    </message>
    <message>
        <source>Years of a range stand with «{dash}» here.</source>
        <translation>Жылдар арасына мұнда «{dash}» қойылады.</translation>
    </message>
    <message>
        <source>The range «{found}» ends before it begins.</source>
        <translation>«{found}»: соңы басынан бұрын.</translation>
    </message>
    <message>
        <source>The number in digits ({digits}) is not the one in words («{words}»).</source>
        <translation>Цифрмен жазылған сан ({digits}) сөзбен жазылғанға («{words}») тең емес.</translation>
    </message>
    <message>
        <source>The same act stands with another number or date elsewhere: «{other}».</source>
        <translation>Осы акт басқа жерде басқа күнмен не нөмірмен көрсетілген: «{other}».</translation>
    </message>
    <message>
        <source>No dictionary has the word «{word}».</source>
        <translation>«{word}» сөзі сөздіктерде жоқ.</translation>
    </message>
    <message>
        <source>There is no Kazakh edition; it has the same date and number.</source>
        <translation>Күні мен нөмірі бірдей қазақ тіліндегі мәтін жоқ.</translation>
    </message>
    <message>
        <source>The editions differ in a requisite: «{russian}» and «{kazakh}».</source>
        <translation>Екі тілдегі мәтіннің деректемесі әртүрлі: «{russian}» және «{kazakh}».</translation>
    </message>
    <message>
        <source>The editions differ in how many there are: Russian {russian}, Kazakh {kazakh}.</source>
        <translation>Мәтіндердің саны әртүрлі: орысша {russian}, қазақша {kazakh}.</translation>
    </message>
    <message>
        <source>The editions differ in numbers: only Russian {russian}, only Kazakh {kazakh}.</source>
        <translation>Мәтіндердегі сандар әртүрлі: орысшада ғана {russian}, қазақшада ғана {kazakh}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>барыс септігінде</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>табыс септігінде</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>ілік септігінде</translation>
    </message>
    <message>
        <source>After «{verb}» the name stands in the {case}.</source>
        <translation>«{verb}» сөзінен кейін атау {case} тұрады.</translation>
    </message>
    <message>
        <source>«Принять к сведению» what: «{right}».</source>
        <translation>Нені назарға алу («принять к сведению»)? «{right}».</translation>
    </message>
    <message>
        <source>The other members of the list begin with an infinitive, this one does not.</source>
        <translation>Басқа тармақшалар тұйық етістіктен басталады, ал мынау – жоқ.</translation>
    </message>
    <message>
        <source>«{verb}» is imperfective among perfective verbs: a standing duty, or a slip?</source>
        <translation>«{verb}» – басқа етістіктерден түрі бөлек (несовершенный вид): тұрақты міндет пе, әлде қате ме?</translation>
    </message>
    <message>
        <source>Two members are joined by a bare comma: «и {second}», or make them alike.</source>
        <translation>Екі бірыңғай мүше үтірмен ғана байланысқан: «и {second}» немесе біркелкі құрылым керек.</translation>
    </message>
    <message>
        <source>The body {found} is not in the directory.</source>
        <translation>{found} анықтамалықта жоқ.</translation>
    </message>
    <message>
        <source>The directory has this body as {right}.</source>
        <translation>Анықтамалықта бұл орган – {right}.</translation>
    </message>
    <message>
        <source>The abbreviation «{short}» is opened nowhere in the paper.</source>
        <translation>«{short}» қысқартуы мәтінде еш жерде ашылмаған.</translation>
    </message>
    <message>
        <source>The full name is «{full}»; a short one is announced with «(далее – …)».</source>
        <translation>Толық атауы – «{full}»; қысқасы «(далее – …)» деп енгізіледі.</translation>
    </message>
    <message>
        <source>Elsewhere in the paper it is «маслихат города …»: one name all through.</source>
        <translation>Басқа жерлерде «маслихат города …» делінген: атау біреу болуы керек.</translation>
    </message>
    <message>
        <source>The title stands here in other words than above the text.</source>
        <translation>Тақырып мұнда мәтін үстіндегіден басқа сөздермен қайталанған.</translation>
    </message>
    <message>
        <source>The resolution has no item {number}.</source>
        <translation>Қаулыда {number}-тармақ жоқ.</translation>
    </message>
    <message>
        <source>A bracket without its pair.</source>
        <translation>Жақшаның жұбы жоқ.</translation>
    </message>
    <message>
        <source>A sentence of {count} words: can it be two?</source>
        <translation>{count} сөзден тұратын сөйлем: екіге бөлуге бола ма?</translation>
    </message>
    <message>
        <source>An act calls itself «настоящее».</source>
        <translation>Акт өзін «настоящее» деп атайды.</translation>
    </message>
    <message>
        <source>The findings name failures: should the matter stay under control and not be noted alone?</source>
        <translation>Мәтінде кемшіліктер аталған: мәселені назарға алып қана қоймай, бақылауда қалдыру керек емес пе?</translation>
    </message>
    <message>
        <source>Nearly the same stands already in: {where}.</source>
        <translation>Осыған ұқсас жазылып қойған: {where}.</translation>
    </message>
    <message>
        <source>The item that this number referred to was deleted.</source>
        <translation>Осы нөмір сілтеме жасаған тармақ жойылған.</translation>
    </message>
    <message>
        <source>«{found}» is not so called on the date of the resolution ({source}).</source>
        <translation>«{found}»: қаулының күніне атауы басқа ({source}).</translation>
    </message>
    <message>
        <source>The act № {number} is repealed since {day}.</source>
        <translation>№ {number} актінің күші {day} бастап жойылған.</translation>
    </message>
    <message>
        <source>Within « » this office writes „ “.</source>
        <translation>« » ішінде мұнда „ “ жазылады.</translation>
    </message>
    <message>
        <source>«{short}» is {full}; a short name is announced with «(далее – …)» first.</source>
        <translation>«{short}» — бұл {full}; қысқа атау алдымен «(бұдан әрі – …)» деп енгізіледі.</translation>
    </message>
    <message>
        <source>The directory has this body as {right}: the legal form is another.</source>
        <translation>Анықтамалықта бұл орган — {right}: құқықтық нысаны басқа.</translation>
    </message>
    <message>
        <source>A list of one: a single action can stand in the item&apos;s own sentence.</source>
        <translation>Бір ғана әрекеттен тұратын тізім: жалғыз әрекетті тармақтың өзінде беруге болады.</translation>
    </message>
    <message>
        <source>After «{preposition}» the noun stands in the dative: согласно чему.</source>
        <translation>«{preposition}» сөзінен кейін зат есім барыс септігінде тұрады: согласно чему.</translation>
    </message>
    <message>
        <source>Of time one writes «в течение», «в продолжение», «по окончании».</source>
        <translation>Уақыт туралы «в течение», «в продолжение», «по окончании» деп жазылады.</translation>
    </message>
    <message>
        <source>«Согласно» takes no second preposition: согласно чему.</source>
        <translation>«Согласно» сөзінен кейін екінші предлог керек емес: согласно чему.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Келесі іске қосқанда күшіне енеді.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Template of a paper in Russian</source>
        <translation>Орысша құжаттың үлгісі</translation>
    </message>
    <message>
        <source>Template of a paper in Kazakh</source>
        <translation>Қазақша құжаттың үлгісі</translation>
    </message>
    <message>
        <source>Old papers: the largest file</source>
        <translation>Ескі құжаттар: файл өлшемі</translation>
    </message>
    <message>
        <source>A larger file is left out of the import and named in its report.</source>
        <translation>Бұдан үлкен файл жүктелмейді және есепте аталады.</translation>
    </message>
    <message>
        <source>Old papers: time for one file</source>
        <translation>Ескі құжаттар: бір файлға уақыт</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 секунд</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 секунд</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 минут</translation>
    </message>
    <message>
        <source>A file that takes longer is left out; one that LibreOffice converts has twice as long.</source>
        <translation>Одан ұзақ оқылатын файл өткізіп жіберіледі; .doc, .rtf, .odt үшін уақыт екі есе көп.</translation>
    </message>
    <message>
        <source>Old papers: memory for reading</source>
        <translation>Ескі құжаттар: оқуға арналған жад</translation>
    </message>
    <message>
        <source>No file may take more, whatever is hidden in it. Windows sets no such bound.</source>
        <translation>Ішінде не болса да, ешбір файл одан көп алмайды. Windows мұндай шек қоймайды.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Сіздің атыңыз</translation>
    </message>
    <message>
        <source>For the audit trail, beside the account of the computer.</source>
        <translation>Әрекеттер журналы үшін — компьютердегі есептік жазбаның жанында.</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>from the requisites and the title</source>
        <translation>деректемелер мен тақырыптан</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөздер</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>органдар</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>тұлға</translation>
    </message>
    <message>
        <source>an act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>сома немесе сан</translation>
    </message>
    <message>
        <source>what is asked: «to whom»</source>
        <translation>не сұралады: «кімге»</translation>
    </message>
    <message>
        <source>What the field takes</source>
        <translation>Өріске не жазылады</translation>
    </message>
    <message>
        <source>No field: words as they are</source>
        <translation>Өріс емес: сөздер сол күйінде</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
</context>
<context>
    <name>spellings</name>
    <message>
        <source>Usual name</source>
        <translation>Әдеттегі атауы</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Толық атауы</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Қысқа атауы</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Қысқартуы</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>The trail was begun; signed papers found then: {signed}</source>
        <translation>Журнал басталды; сол сәттегі қол қойылған қаулылар: {signed}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Loaded from a file</source>
        <translation>Файлдан жүктелді</translation>
    </message>
    <message>
        <source>Changed and saved (version {revision})</source>
        <translation>Өзгертіліп сақталды ({revision}-нұсқа)</translation>
    </message>
    <message>
        <source>Made ready to sign, № {number}</source>
        <translation>Қол қоюға дайындалды, № {number}</translation>
    </message>
    <message>
        <source>Taken back to draft</source>
        <translation>Жобаға қайтарылды</translation>
    </message>
    <message>
        <source>Signed; the Word file is kept (SHA-256 {file})</source>
        <translation>Қол қойылды; Word файлы сақталды (SHA-256 {file})</translation>
    </message>
    <message>
        <source>Entered as signed before; № {number}</source>
        <translation>Бұрын қол қойылған деп енгізілді; № {number}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Күші жойылды: {reason}</translation>
    </message>
    <message>
        <source>Amends the paper with number {amends} in the archive</source>
        <translation>Мұрағаттағы {amends} қаулыны өзгертеді</translation>
    </message>
    <message>
        <source>Scan attached: {name}</source>
        <translation>Скан қосылды: {name}</translation>
    </message>
    <message>
        <source>Scan taken away: {name}</source>
        <translation>Скан алынды: {name}</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Себетке салынды</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Себеттен қайтарылды</translation>
    </message>
    <message>
        <source>The archive was restored from the backup {file}</source>
        <translation>Мұрағат {file} көшірмесінен қалпына келтірілді</translation>
    </message>
    <message>
        <source>The archive&apos;s protection was found taken off, and was put back</source>
        <translation>Мұрағат қорғанысының алынып тасталғаны байқалып, қалпына келтірілді</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>The words are the same.</source>
        <translation>Сөздер бірдей.</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>деректемелер</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>анықтау бөлігі</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>қаулы ету бөлігі</translation>
    </message>
    <message>
        <source>items</source>
        <translation>тармақтар</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>қолдар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаттар</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Closing mark</source>
        <translation>Соңындағы белгі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Қаулы ету бөлігі</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>Анықтау бөлігі, {number}-абзац</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>{number}-қол</translation>
    </message>
    <message>
        <source>Item {number}, action {action}</source>
        <translation>{number}-тармақ, {action}-іс-шара</translation>
    </message>
    <message>
        <source>changed {number}</source>
        <translation>өзгерді {number}</translation>
    </message>
    <message>
        <source>added {number}</source>
        <translation>қосылды {number}</translation>
    </message>
    <message>
        <source>deleted {number}</source>
        <translation>жойылды {number}</translation>
    </message>
    <message>
        <source>moved {number}</source>
        <translation>орын ауыстырды {number}</translation>
    </message>
    <message>
        <source>moved here from: {place}</source>
        <translation>осында ауысты; бұрын: {place}</translation>
    </message>
    <message>
        <source>moved to: {place}</source>
        <translation>ауысты; енді: {place}</translation>
    </message>
    <message>
        <source>a paragraph of its own now</source>
        <translation>енді жеке абзац</translation>
    </message>
    <message>
        <source>part of the paragraph before now</source>
        <translation>енді алдыңғы абзацтың бөлігі</translation>
    </message>
    <message>
        <source>the first version</source>
        <translation>алғашқы нұсқа</translation>
    </message>
    <message>
        <source>the words are the same</source>
        <translation>сөздер бірдей</translation>
    </message>
</context>
</TS>
