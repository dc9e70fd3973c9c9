<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Composes, checks, prints and keeps the resolutions of standing commissions.</source>
        <translation>Составляет, проверяет, печатает и хранит постановления постоянных комиссий.</translation>
    </message>
    <message>
        <source>Archive: {0}</source>
        <translation>Архив: {0}</translation>
    </message>
    <message>
        <source>Log: {0}</source>
        <translation>Журнал: {0}</translation>
    </message>
    <message>
        <source>Settings: {0}</source>
        <translation>Настройки: {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>No paper cites it.</source>
        <translation>Ни один документ на него не ссылается.</translation>
    </message>
    <message>
        <source>Where it is cited</source>
        <translation>Где цитируется</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Кем принят</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title, without quotes</source>
        <translation>Название, без кавычек</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation>Утратил силу с</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Как цитируется</translation>
    </message>
</context>
<context>
    <name>ActSlot</name>
    <message>
        <source>A known act: any of its words, its number or date</source>
        <translation>Известный акт: слова, номер или дата</translation>
    </message>
    <message>
        <source>Known acts</source>
        <translation>Известные акты</translation>
    </message>
    <message>
        <source>Re&amp;member this act</source>
        <translation>&amp;Запомнить акт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Кем принят</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>in full: decision of …, of 29 September 2021 № …</source>
        <translation>полностью: решение … от 29 сентября 2021 года № …</translation>
    </message>
    <message>
        <source>in short: the said decision</source>
        <translation>кратко: указанное решение</translation>
    </message>
    <message>
        <source>by number: decision № …</source>
        <translation>по номеру: решение № …</translation>
    </message>
    <message>
        <source>Attention: this act is repealed since {0}.</source>
        <translation>Внимание: этот акт утратил силу с {0}.</translation>
    </message>
    <message>
        <source>Name &amp;it</source>
        <translation>На&amp;зывать</translation>
    </message>
</context>
<context>
    <name>AmountSlot</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>The archive could not be read.</source>
        <translation>Архив не удалось прочитать.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, another ending, or take the filters away.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или снимите отборы.</translation>
    </message>
    <message>
        <source>Search the archive: words, a number, an “exact phrase”…</source>
        <translation>Поиск по архиву: слова, номер, «точная фраза»…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Поиск по архиву</translation>
    </message>
    <message>
        <source>Deleted papers; each can be restored</source>
        <translation>Удалённые документы; каждый можно восстановить</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>Открывается архив…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>The list of all found papers as a table or on paper</source>
        <translation>Список всех найденных документов таблицей или на бумаге</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Chosen: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>backup {when}</source>
        <translation>резервная копия {when}</translation>
    </message>
    <message>
        <source>The backup of today could not be made: {reason}</source>
        <translation>Сегодняшняя резервная копия не сделана: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>There is no good backup beside it; the file is left as it is.</source>
        <translation>Исправной резервной копии рядом нет; файл оставлен как есть.</translation>
    </message>
    <message>
        <source>What was written after it is not in it.</source>
        <translation>Написанного после неё в ней нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of today&apos;s archive are newer than it.</source>
        <translation>
            <numerusform>%n документ нынешнего архива новее её.</numerusform>
            <numerusform>%n документа нынешнего архива новее её.</numerusform>
            <numerusform>%n документов нынешнего архива новее её.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is newer than it.</source>
        <translation>Документов новее её нет.</translation>
    </message>
    <message>
        <source>The archive is damaged. The newest good backup: {when}. {cost} The damaged file will be kept beside it.</source>
        <translation>Архив повреждён. Последняя исправная резервная копия: {when}. {cost} Повреждённый файл будет сохранён рядом.</translation>
    </message>
    <message>
        <source>Restore the backup: {when}</source>
        <translation>Восстановить копию: {when}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is in its place: %n paper(s).</source>
        <translation>
            <numerusform>Архив восстановлен из копии: %n документ.</numerusform>
            <numerusform>Архив восстановлен из копии: %n документа.</numerusform>
            <numerusform>Архив восстановлен из копии: %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of before: {0}</source>
        <translation>Прежний файл: {0}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера {time}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Papers in the backup</source>
        <translation>Документы в копии</translation>
    </message>
    <message>
        <source>Make one &amp;now</source>
        <translation>Сделать с&amp;ейчас</translation>
    </message>
    <message>
        <source>&amp;Copy to a folder…</source>
        <translation>С&amp;копировать в папку…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Просмотр копии…</translation>
    </message>
    <message>
        <source>The present archive cannot be read, so nobody can say what is newer.</source>
        <translation>Нынешний архив не читается, поэтому нельзя сказать, что в нём новее.</translation>
    </message>
    <message>
        <source>Nothing in the present archive is newer than this backup.</source>
        <translation>В нынешнем архиве нет ничего новее этой копии.</translation>
    </message>
    <message numerus="yes">
        <source>Newer in the present archive: %n paper(s), {percent} % of all.</source>
        <translation>
            <numerusform>Новее в нынешнем архиве: %n документ, {percent} % от всех.</numerusform>
            <numerusform>Новее в нынешнем архиве: %n документа, {percent} % от всех.</numerusform>
            <numerusform>Новее в нынешнем архиве: %n документов, {percent} % от всех.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Copy the backup to a folder</source>
        <translation>Скопировать резервную копию в папку</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Скопировано и проверено: {file}</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Вернуться к резервной копии от {when}?</translation>
    </message>
    <message>
        <source>The present archive will be kept beside it.</source>
        <translation>Нынешний архив будет сохранён рядом.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>Bulb</name>
    <message>
        <source>What can be done here (Alt+Enter)</source>
        <translation>Что можно сделать (Alt+Enter)</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Что можно сделать</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>Why is the paper cancelled? The reason is kept with it; it cannot be undone.</source>
        <translation>Почему отменяется постановление? Причина сохранится вместе с ним; вернуть отмену нельзя.</translation>
    </message>
    <message>
        <source>Reason of the cancelling</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>For instance: replaced by the resolution of another commission</source>
        <translation>Например: заменено постановлением другой комиссии</translation>
    </message>
    <message>
        <source>Cancel the paper</source>
        <translation>Отменить постановление</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>CarryBar</name>
    <message>
        <source>Taken over:</source>
        <translation>Взято:</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>реквизиты</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>констатирующая часть</translation>
    </message>
    <message>
        <source>items</source>
        <translation>пункты</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>on how it is carried out</source>
        <translation>о ходе его исполнения</translation>
    </message>
    <message>
        <source>The title becomes “On the progress of…” with the earlier resolution in it</source>
        <translation>Заголовок станет «О ходе исполнения…» с прежним постановлением в нем</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>что взято из прежнего</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>ChosenPaper</name>
    <message>
        <source>Copied: {words}</source>
        <translation>Скопировано: {words}</translation>
    </message>
</context>
<context>
    <name>ClauseDesk</name>
    <message>
        <source>There are no words here to be saved.</source>
        <translation>Здесь нет слов, которые можно сохранить.</translation>
    </message>
    <message>
        <source>Saved: Ctrl+K finds it.</source>
        <translation>Сохранено: найдёте по Ctrl+K.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The fixed words were changed: this is free text now. Undo makes it a wording again.</source>
        <translation>Слова формулировки изменены: теперь это обычный текст. Отмена (Ctrl+Z) вернёт формулировку.</translation>
    </message>
    <message>
        <source>The wording is offered no longer; papers made from it keep their words.</source>
        <translation>Формулировка больше не предлагается; документы с ней сохраняют свои слова.</translation>
    </message>
    <message>
        <source>The number is plain text now and follows no item. Undo links it again.</source>
        <translation>Номер стал обычным текстом и больше не следует за пунктом. Отмена (Ctrl+Z) вернёт связь.</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>A &amp;list of actions follows</source>
        <translation>Дальше &amp;идёт список действий</translation>
    </message>
    <message>
        <source>Kazakh word after the list</source>
        <translation>Казахское слово после списка</translation>
    </message>
    <message>
        <source>Another e&amp;xample</source>
        <translation>Другой п&amp;ример</translation>
    </message>
</context>
<context>
    <name>ClausePage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <source>No paper was made from it yet.</source>
        <translation>Документов с ней пока нет.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>Papers: {0}</source>
        <translation>Документы: {0}</translation>
    </message>
    <message>
        <source>Versions: {0}</source>
        <translation>Версии: {0}</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Вернуть (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
</context>
<context>
    <name>ClausesPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose a wording</source>
        <translation>Выберите формулировку</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>&amp;Все группы</translation>
    </message>
    <message>
        <source>Enter puts it in, Tab then goes through its fields, Esc closes</source>
        <translation>Enter — вставить, затем Tab — по полям, Esc — закрыть</translation>
    </message>
    <message>
        <source>Take this wording out (Ctrl+Delete)</source>
        <translation>Убрать эту формулировку (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Any words of the wording, or its initials</source>
        <translation>Любые слова формулировки или их первые буквы</translation>
    </message>
    <message>
        <source>Search for a wording</source>
        <translation>Поиск формулировки</translation>
    </message>
    <message>
        <source>Wordings found</source>
        <translation>Найденные формулировки</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов.</translation>
    </message>
    <message>
        <source>(Kazakh wording not confirmed)</source>
        <translation>(казахский текст не подтверждён)</translation>
    </message>
    <message>
        <source>Favourite (Ctrl+B)</source>
        <translation>В избранное (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>В одном тексте</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) that are the same …</source>
        <translation>
            <numerusform>… %n абзац без изменений …</numerusform>
            <numerusform>… %n абзаца без изменений …</numerusform>
            <numerusform>… %n абзацев без изменений …</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {total}</source>
        <translation>Изменение {number} из {total}</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>This paper was changed elsewhere. Your text is safe; choose what to keep.</source>
        <translation>Документ изменён в другом месте. Ваш текст цел; выберите, что оставить.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Оставить мой текст</translation>
    </message>
    <message>
        <source>The other text stays among the versions</source>
        <translation>Другой текст останется среди версий</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Взять другой текст</translation>
    </message>
    <message>
        <source>Undo brings yours back</source>
        <translation>Отмена вернёт ваш</translation>
    </message>
    <message>
        <source>Save mine as a new paper</source>
        <translation>Сохранить мой как новый документ</translation>
    </message>
    <message>
        <source>This paper was changed elsewhere ({by}). Your text is safe; choose what to keep. Struck through: the other text. Underlined: yours.</source>
        <translation>Этот документ изменили в другом месте ({by}). Ваш текст цел; выберите, что оставить. Зачёркнуто — другой текст, подчёркнуто — ваш.</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
</context>
<context>
    <name>CorrectionsBar</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take the new names</source>
        <translation>Принять новые имена</translation>
    </message>
    <message>
        <source>Leave this paper as it is</source>
        <translation>Оставить этот документ как есть</translation>
    </message>
    <message numerus="yes">
        <source>The directories were changed; %n text(s) here would be others.</source>
        <translation>
            <numerusform>Справочники изменились; %n текст здесь стал бы другим.</numerusform>
            <numerusform>Справочники изменились; %n текста здесь стали бы другими.</numerusform>
            <numerusform>Справочники изменились; %n текстов здесь стали бы другими.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names as the directories have them</source>
        <translation>Имена как в справочниках</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program has made a mistake</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>What you typed is kept. Save your paper and go on; if the program behaves oddly, close it and start it again. Please send the text below to whoever looks after the program.</source>
        <translation>Набранный текст не потерян. Сохраните документ и продолжайте; если программа ведёт себя странно, закройте её и запустите снова. Текст ниже передайте тому, кто сопровождает программу.</translation>
    </message>
    <message>
        <source>It is also in the log: {0}</source>
        <translation>Это же записано в журнал: {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Такой даты нет.</translation>
    </message>
</context>
<context>
    <name>DaySlot</name>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+↓)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>DeadlineRange</name>
    <message>
        <source>The second day is before the first.</source>
        <translation>Вторая дата раньше первой.</translation>
    </message>
    <message>
        <source>Term &amp;from</source>
        <translation>Срок &amp;с</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;по</translation>
    </message>
</context>
<context>
    <name>DirectoriesPanel</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>repealed on {0}</source>
        <translation>утратил силу {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>с {0} по {1}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>по {0}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Your own entry or change</source>
        <translation>Своя запись или правка</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Поставляется с программой</translation>
    </message>
    <message>
        <source>Saved. The names are offered in every paper from now on.</source>
        <translation>Сохранено. Теперь эти имена предлагаются в каждом документе.</translation>
    </message>
    <message>
        <source>The entry is ended; papers keep its names.</source>
        <translation>Запись завершена; в документах её имена остаются.</translation>
    </message>
    <message>
        <source>The two entries are one now; no paper was changed.</source>
        <translation>Две записи объединены; документы не изменены.</translation>
    </message>
    <message>
        <source>The entry was deleted.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>Прежнее значение возвращено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Найденные записи</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the directories are not saved.</source>
        <translation>
            <numerusform>Не сохранена %n запись справочников.</numerusform>
            <numerusform>Не сохранены %n записи справочников.</numerusform>
            <numerusform>Не сохранено %n записей справочников.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoriesTop</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Search the directories: part of any name…</source>
        <translation>Поиск по справочникам: часть любого названия…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Export all names…</source>
        <translation>Выгрузить все имена…</translation>
    </message>
    <message>
        <source>Import names from a table…</source>
        <translation>Загрузить имена из таблицы…</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>New item (Ctrl+Enter)</source>
        <translation>Новый пункт (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>New action of this item</source>
        <translation>Новое действие этого пункта</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Change the fields of this wording</source>
        <translation>Изменить поля этой формулировки</translation>
    </message>
    <message>
        <source>Make it free text, no longer linked to its wording</source>
        <translation>Сделать обычным текстом, не связанным с формулировкой</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Повторить (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete this paragraph (Ctrl+Shift+Del)</source>
        <translation>Удалить этот абзац (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Shape of the item, its place in the list, a reference to an item</source>
        <translation>Вид пункта, его место в перечне, ссылка на пункт</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Одно предложение</translation>
    </message>
    <message>
        <source>«:» and a list of actions</source>
        <translation>Двоеточие и перечень действий</translation>
    </message>
    <message>
        <source>The first action in the sentence</source>
        <translation>Первое действие в самом предложении</translation>
    </message>
    <message>
        <source>Sentence or list</source>
        <translation>Предложение или перечень</translation>
    </message>
    <message>
        <source>Make it an action of the item before</source>
        <translation>Сделать действием предыдущего пункта</translation>
    </message>
    <message>
        <source>Make it an item</source>
        <translation>Сделать пунктом</translation>
    </message>
    <message>
        <source>Reference to an item…</source>
        <translation>Ссылка на пункт…</translation>
    </message>
</context>
<context>
    <name>EmptyArchive</name>
    <message>
        <source>The archive is still empty</source>
        <translation>В архиве пока ничего нет</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Новое постановление</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Begin a resolution of your own, load the papers of the last years, or open the sample to see how one is put together from clauses.</source>
        <translation>Начните своё постановление, загрузите документы прошлых лет или откройте пример, чтобы увидеть, как постановление складывается из формулировок.</translation>
    </message>
    <message>
        <source>Load old papers</source>
        <translation>Загрузить старые документы</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>New name from a day</source>
        <translation>Новое имя с даты</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Убрать это имя</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What it was called when</source>
        <translation>Как называлось и когда</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Reorganised into</source>
        <translation>Реорганизовано в</translation>
    </message>
    <message>
        <source>from {0}, the day after the last one</source>
        <translation>с {0} — следующего дня после последнего</translation>
    </message>
    <message>
        <source>give the last day of the entry below</source>
        <translation>последний день записи укажите внизу</translation>
    </message>
</context>
<context>
    <name>FateBar</name>
    <message>
        <source>End on this day</source>
        <translation>Завершить этим днем</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Previous value</source>
        <translation>Прежнее значение</translation>
    </message>
    <message>
        <source>Last day of the entry</source>
        <translation>Последний день записи</translation>
    </message>
    <message>
        <source>Entry to merge into</source>
        <translation>Запись, с которой объединить</translation>
    </message>
    <message>
        <source>Show the value before the last change that was saved</source>
        <translation>Вернуть значение до последней сохраненной правки</translation>
    </message>
    <message>
        <source>In no paper</source>
        <translation>Ни в одном документе</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) with these names: it can be ended, not deleted</source>
        <translation>
            <numerusform>%n документ с этими именами: можно завершить, но не удалить</numerusform>
            <numerusform>%n документа с этими именами: можно завершить, но не удалить</numerusform>
            <numerusform>%n документов с этими именами: можно завершить, но не удалить</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FateRow</name>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>Wording of the &amp;program</source>
        <translation>&amp;Исходная формулировка</translation>
    </message>
    <message>
        <source>Put back the words that came with the program; yours stay among the versions</source>
        <translation>Вернуть текст, который поставляется с программой; ваш останется среди версий</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>who has read it: A. Serikova</source>
        <translation>кто проверил: А. Серикова</translation>
    </message>
    <message>
        <source>Who has checked the Kazakh wording</source>
        <translation>Кто проверил казахский текст</translation>
    </message>
    <message>
        <source>Offer &amp;again</source>
        <translation>Снова &amp;предлагать</translation>
    </message>
    <message>
        <source>Offer no &amp;longer</source>
        <translation>Больше не &amp;предлагать</translation>
    </message>
    <message>
        <source>There is no Kazakh wording.</source>
        <translation>Казахского текста нет.</translation>
    </message>
    <message>
        <source>Kazakh: not confirmed by a native speaker.</source>
        <translation>Казахский текст не проверен носителем языка.</translation>
    </message>
    <message>
        <source>Kazakh: checked by {0} on {1}.</source>
        <translation>Казахский текст проверил(а) {0}, {1}.</translation>
    </message>
    <message>
        <source>Kazakh: seen in an act that is in force.</source>
        <translation>Казахский текст взят из принятого акта.</translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Отметить как &amp;проверенный</translation>
    </message>
    <message>
        <source>Kazakh: confirmed where the wording comes from.</source>
        <translation>Казахский текст подтверждён там, откуда взята формулировка.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Take the filter away: {filter}</source>
        <translation>Снять отбор: {filter}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Снять все</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ещё %n значение</numerusform>
            <numerusform>Ещё %n значения</numerusform>
            <numerusform>Ещё %n значений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSide</name>
    <message>
        <source>Find a filter: body, act, tag…</source>
        <translation>Найти в фильтрах: орган, акт, метка…</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Найти в фильтрах</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Show papers of a year, a body, a tag, a term only; saved searches</source>
        <translation>Показать документы только одного года, органа, метки, срока; сохранённые поиски</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Ca&amp;pitals count</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Слово &amp;целиком</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить &amp;все</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>Заменено: %n место</numerusform>
            <numerusform>Заменено: %n места</numerusform>
            <numerusform>Заменено: %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCopies</name>
    <message>
        <source>An empty folder for the whole archive</source>
        <translation>Пустая папка для всего архива</translation>
    </message>
    <message>
        <source>Writing the archive into the folder…</source>
        <translation>Архив записывается в папку…</translation>
    </message>
    <message>
        <source>A folder with a copy of an archive</source>
        <translation>Папка с копией архива</translation>
    </message>
    <message>
        <source>Taking the papers of the folder in…</source>
        <translation>Загружаются документы из папки…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopped. What the folder holds is no complete copy.</source>
        <translation>Остановлено. В папке неполная копия.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is in the folder: %n paper(s), each as .docx and .json.</source>
        <translation>
            <numerusform>Архив записан в папку: %n документ, в виде .docx и .json.</numerusform>
            <numerusform>Архив записан в папку: %n документа, каждый в виде .docx и .json.</numerusform>
            <numerusform>Архив записан в папку: %n документов, каждый в виде .docx и .json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be made a Word file.</source>
        <translation>
            <numerusform>%n документ не удалось сохранить в Word.</numerusform>
            <numerusform>%n документа не удалось сохранить в Word.</numerusform>
            <numerusform>%n документов не удалось сохранить в Word.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; another time the rest is taken in.</source>
        <translation>Остановлено. Загруженное осталось; в следующий раз загрузится остальное.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have come into the archive.</source>
        <translation>
            <numerusform>В архив загружен %n документ.</numerusform>
            <numerusform>В архив загружено %n документа.</numerusform>
            <numerusform>В архив загружено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already, word for word.</source>
        <translation>
            <numerusform>%n документ уже был там, слово в слово.</numerusform>
            <numerusform>%n документа уже были там, слово в слово.</numerusform>
            <numerusform>%n документов уже были там, слово в слово.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Requisites</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Констатирующая часть</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Постановляющее слово</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Добавить: {what}</translation>
    </message>
    <message>
        <source>Add an action to the item where the cursor is</source>
        <translation>Добавить действие к пункту, в котором стоит курсор</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Choose a ready wording (Ctrl+K)</source>
        <translation>Выбрать готовую формулировку (Ctrl+K)</translation>
    </message>
    <message>
        <source>Clause: {part}</source>
        <translation>Формулировка: {part}</translation>
    </message>
</context>
<context>
    <name>FormsGrid</name>
    <message>
        <source>Own form. Go back to the proposed one</source>
        <translation>Своя форма. Вернуть предложенную</translation>
    </message>
    <message>
        <source>Own form; the rules propose: {0}</source>
        <translation>Своя форма; по правилам: {0}</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Search as typed</source>
        <translation>Искать как набрано</translation>
    </message>
    <message>
        <source>Search for exactly these words, no letter changed</source>
        <translation>Искать именно эти слова, не меняя ни одной буквы</translation>
    </message>
    <message>
        <source>Shown for “{words}”</source>
        <translation>Показано для «{words}»</translation>
    </message>
    <message>
        <source>The index is {percent} % ready: not everything is found yet</source>
        <translation>Указатель готов на {percent} %: найдено не всё</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Number of the paper</source>
        <translation>Номер постановления</translation>
    </message>
    <message>
        <source>Make ready to sign</source>
        <translation>Готово к подписи</translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>Показать ошибки</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) of proofing are open. Mend them, then the paper can be made ready to sign.</source>
        <translation>
            <numerusform>Не исправлена %n ошибка проверки. Исправьте её — и постановление можно будет подготовить к подписи.</numerusform>
            <numerusform>Не исправлены %n ошибки проверки. Исправьте их — и постановление можно будет подготовить к подписи.</numerusform>
            <numerusform>Не исправлено %n ошибок проверки. Исправьте их — и постановление можно будет подготовить к подписи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text, the date ({date}) and the number will be fixed, and the Word file of this moment will be kept. It can go back to draft until it is signed.</source>
        <translation>Текст, дата ({date}) и номер будут закреплены, а файл Word этой минуты — сохранён. До подписания постановление можно вернуть в черновик.</translation>
    </message>
    <message>
        <source>Proposed: the next in the register</source>
        <translation>Предложен следующий номер по реестру</translation>
    </message>
    <message>
        <source>This number has been given already: {titles}</source>
        <translation>Этот номер уже присвоен: {titles}</translation>
    </message>
    <message>
        <source>Give № {number} all the same</source>
        <translation>Всё равно присвоить № {number}</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Parts of the paper</source>
        <translation>Части документа</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move; with Ctrl or Shift, click to choose several</source>
        <translation>Потяните, чтобы перенести; щелчок с Ctrl или Shift выбирает несколько</translation>
    </message>
</context>
<context>
    <name>ImportEmpty</name>
    <message>
        <source>Old papers come into the archive</source>
        <translation>Старые документы — в архив</translation>
    </message>
    <message>
        <source>Choose files or a whole folder: Word (.docx, .doc), .rtf, .odt, text. Commission, date, number, title, items and signatures are recognised; where the program is not sure, it asks you. The files stay as they are, a copy of each is kept with its paper, and what has been loaded once is not loaded twice.</source>
        <translation>Выберите файлы или целую папку: Word (.docx, .doc), .rtf, .odt, текст. Комиссия, дата, номер, заголовок, пункты и подписи распознаются; где программа не уверена, она спросит вас. Сами файлы не меняются, копия каждого хранится вместе с документом, а загруженное однажды второй раз не загружается.</translation>
    </message>
    <message>
        <source>Go on loading “{folder}”</source>
        <translation>Продолжить загрузку «{folder}»</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Old papers (*.docx *.docm *.doc *.rtf *.odt *.txt *.json *.jsonl);;All files (*)</source>
        <translation>Старые документы (*.docx *.docm *.doc *.rtf *.odt *.txt *.json *.jsonl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Old papers to load</source>
        <translation>Какие документы загрузить</translation>
    </message>
    <message>
        <source>Folder with old papers</source>
        <translation>Папка со старыми документами</translation>
    </message>
    <message>
        <source>These files come after the import that is under way.</source>
        <translation>Эти файлы загрузятся вслед за теми, что загружаются сейчас.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx);;Table as text (*.csv)</source>
        <translation>Таблица Excel (*.xlsx);;Таблица текстом (*.csv)</translation>
    </message>
    <message>
        <source>Import report.xlsx</source>
        <translation>Отчёт о загрузке.xlsx</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где лежит</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Отчёт сохранён: {file}</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Что стало с каждым файлом</translation>
    </message>
    <message>
        <source>Files and folders can be dropped anywhere on the window.</source>
        <translation>Файлы и папки можно просто перетащить мышью в любое место окна.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>The paper that came back from Word</source>
        <translation>Документ, который вернулся из Word</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Old papers</source>
        <translation>Старые документы</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Просмотреть</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Progress of the import</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Загрузить остальные</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Поиск файлов…</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} из {total} файлов</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Paused. What has been taken in is in the archive.</source>
        <translation>Пауза. Загруженное уже в архиве.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Здесь нечего загружать.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n file(s).</source>
        <translation>
            <numerusform>Готово: %n файл.</numerusform>
            <numerusform>Готово: %n файла.</numerusform>
            <numerusform>Готово: %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>Остановлено: обработан %n файл.</numerusform>
            <numerusform>Остановлено: обработано %n файла.</numerusform>
            <numerusform>Остановлено: обработано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>остался примерно %n час</numerusform>
            <numerusform>осталось примерно %n часа</numerusform>
            <numerusform>осталось примерно %n часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>В списках и полях</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Amends:</source>
        <translation>Изменяет:</translation>
    </message>
    <message>
        <source>Amended by:</source>
        <translation>Изменено постановлением:</translation>
    </message>
</context>
<context>
    <name>LabelsDesk</name>
    <message numerus="yes">
        <source>Tags of %n paper(s) are changed.</source>
        <translation>
            <numerusform>Метки изменены: %n документ.</numerusform>
            <numerusform>Метки изменены: %n документа.</numerusform>
            <numerusform>Метки изменены: %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: the papers have these tags already.</source>
        <translation>Менять нечего: метки уже такие.</translation>
    </message>
    <message>
        <source>The papers are linked.</source>
        <translation>Документы связаны.</translation>
    </message>
    <message>
        <source>The papers were linked already.</source>
        <translation>Эти документы уже связаны.</translation>
    </message>
    <message>
        <source>The link is taken away.</source>
        <translation>Связь убрана.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Link to a paper</source>
        <translation>Связать с документом</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off</source>
        <translation>Снять метку «{tag}»</translation>
    </message>
    <message>
        <source>Follows from the date and number in the text. Enter opens the paper.</source>
        <translation>Следует из даты и номера в тексте. Enter открывает документ.</translation>
    </message>
    <message>
        <source>Enter opens the paper, Delete takes the link away.</source>
        <translation>Enter открывает документ, Delete убирает связь.</translation>
    </message>
    <message>
        <source>Add a tag and press Enter</source>
        <translation>Новая метка, затем Enter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>A note of your own: the search finds it, no paper prints it</source>
        <translation>Заметка для себя: поиск её находит, в документ она не попадает</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Связанные документы</translation>
    </message>
    <message>
        <source>No related papers yet.</source>
        <translation>Связанных документов пока нет.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>This paper follows up another…</source>
        <translation>Принято в развитие другого…</translation>
    </message>
    <message>
        <source>This paper repeals another…</source>
        <translation>Отменяет другое…</translation>
    </message>
</context>
<context>
    <name>LanguageSide</name>
    <message>
        <source>The example shows when the mistakes are mended.</source>
        <translation>Пример появится, когда ошибки исправлены.</translation>
    </message>
    <message>
        <source>There are no words in this language yet.</source>
        <translation>На этом языке текста пока нет.</translation>
    </message>
    <message>
        <source>A new field…</source>
        <translation>Новое поле…</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Put a field where the cursor is</source>
        <translation>Вставить поле там, где курсор</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>{0}, in words too</source>
        <translation>{0}, ещё и прописью</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>New, not saved yet</source>
        <translation>новая, ещё не сохранена</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>изменена, ещё не сохранена</translation>
    </message>
    <message>
        <source>Offered no longer; papers that have it keep it</source>
        <translation>больше не предлагается; в документах остаётся</translation>
    </message>
    <message>
        <source>My own wording</source>
        <translation>моя формулировка</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>изменена мной</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Новая формулировка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Wordings that are not saved: {0}.</source>
        <translation>Несохранённых формулировок: {0}.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>LibraryTop</name>
    <message>
        <source>Search the clauses: any words or their initials…</source>
        <translation>Поиск формулировок: любые слова или их первые буквы…</translation>
    </message>
    <message>
        <source>Which wordings</source>
        <translation>Какие формулировки</translation>
    </message>
    <message>
        <source>All that are offered</source>
        <translation>Все, что предлагаются</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>изменена мной</translation>
    </message>
    <message>
        <source>Kazakh not confirmed</source>
        <translation>Казахский не проверен</translation>
    </message>
    <message>
        <source>In no paper</source>
        <translation>Нет ни в одном документе</translation>
    </message>
    <message>
        <source>Offered no longer</source>
        <translation>Больше не предлагаются</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Export the wordings listed here…</source>
        <translation>Выгрузить формулировки из этого списка…</translation>
    </message>
    <message>
        <source>Export my own and changed wordings…</source>
        <translation>Выгрузить мои и изменённые формулировки…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Загрузить набор…</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Сканы (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Приложить скан</translation>
    </message>
    <message>
        <source>The scan is kept with the paper: {name}</source>
        <translation>Скан сохранён вместе с постановлением: {name}</translation>
    </message>
    <message>
        <source>No program opens PDF files on this computer. “Save as…” keeps the scan as a file.</source>
        <translation>На этом компьютере нет программы для PDF. «Сохранить как…» запишет скан в файл.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be shown. “Save as…” keeps it as a file.</source>
        <translation>Изображение {name} не удаётся показать. «Сохранить как…» запишет его в файл.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>Сохранить скан</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Экспортировано: {0}</translation>
    </message>
    <message>
        <source>The scan is not shown any more; the trail says that it was there.</source>
        <translation>Скан больше не показывается; в журнале осталось, что он был.</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>It was signed on paper</source>
        <translation>Подписано ранее на бумаге</translation>
    </message>
    <message>
        <source>Amend by a new resolution</source>
        <translation>Изменить новым постановлением</translation>
    </message>
    <message>
        <source>Attach a scan…</source>
        <translation>Приложить скан…</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в черновик</translation>
    </message>
    <message>
        <source>Cancel the paper…</source>
        <translation>Отменить постановление…</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Ready to sign: {paper}. The text is fixed; print it, and say here when it is signed.</source>
        <translation>Готово к подписи: {paper}. Текст закреплён: распечатайте его и отметьте здесь, когда он будет подписан.</translation>
    </message>
    <message>
        <source>Cancelled {day}: {paper}. Reason: {reason}</source>
        <translation>Отменено {day}: {paper}. Причина: {reason}</translation>
    </message>
    <message>
        <source>This paper was loaded from a file. Look it through; if it was signed on paper, say so: it is then kept as it is, with its file.</source>
        <translation>Постановление загружено из файла. Просмотрите его; если оно подписано на бумаге, отметьте это: тогда оно сохранится как есть вместе с файлом.</translation>
    </message>
    <message>
        <source>Scan {name}, {size} KB, attached {day}</source>
        <translation>Скан {name}, {size} КБ, приложен {day}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Attached by mistake</source>
        <translation>Приложен по ошибке</translation>
    </message>
    <message>
        <source>Signed: {paper}. It cannot be changed; it can be amended by a new resolution, or cancelled.</source>
        <translation>Подписано: {paper}. Изменить текст нельзя; можно принять постановление об изменении или отменить это.</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Number or words of that paper</source>
        <translation>Номер или слова того документа</translation>
    </message>
    <message>
        <source>The other paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Papers to choose from</source>
        <translation>Документы на выбор</translation>
    </message>
    <message>
        <source>Which paper does this one follow up?</source>
        <translation>В развитие какого документа принято это постановление?</translation>
    </message>
    <message>
        <source>Which paper does this one repeal?</source>
        <translation>Какой документ отменяет это постановление?</translation>
    </message>
</context>
<context>
    <name>ListSlot</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Archive: {0}</source>
        <translation>Архив: {0}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message numerus="yes">
        <source>not saved: %n paper(s)</source>
        <translation>
            <numerusform>не сохранен %n документ</numerusform>
            <numerusform>не сохранены %n документа</numerusform>
            <numerusform>не сохранено %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Отменить: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Вернуть: {step}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Остановлено: ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s), {0}</source>
        <translation>
            <numerusform>Записан %n файл: {0}</numerusform>
            <numerusform>Записано %n файла: {0}</numerusform>
            <numerusform>Записано %n файлов: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n file(s) are in {0}</source>
        <translation>
            <numerusform>Остановлено; записан %n файл: {0}</numerusform>
            <numerusform>Остановлено; записано %n файла: {0}</numerusform>
            <numerusform>Остановлено; записано %n файлов: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be written.</source>
        <translation>Записать ничего не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n paper(s):</source>
        <translation>
            <numerusform>Не записан %n документ:</numerusform>
            <numerusform>Не записано %n документа:</numerusform>
            <numerusform>Не записано %n документов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>resolutions.xlsx</source>
        <translation>постановления.xlsx</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Таблица Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Текстовая таблица (*.csv)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n paper(s) is in {0}</source>
        <translation>
            <numerusform>В списке %n документ: {0}</numerusform>
            <numerusform>В списке %n документа: {0}</numerusform>
            <numerusform>В списке %n документов: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended, or cancel it.</source>
        <translation>Дождитесь окончания того, что уже идёт, или отмените его.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>resolutions.zip</source>
        <translation>постановления.zip</translation>
    </message>
    <message>
        <source>One file for all the papers</source>
        <translation>Один файл со всеми документами</translation>
    </message>
    <message>
        <source>Packed files (*.zip)</source>
        <translation>Архив файлов (*.zip)</translation>
    </message>
</context>
<context>
    <name>MembersList</name>
    <message>
        <source>Add a member…</source>
        <translation>Добавить члена…</translation>
    </message>
    <message>
        <source>A new person with a role in this commission</source>
        <translation>Новое лицо с обязанностью в этой комиссии</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Пока никто не внесён.</translation>
    </message>
    <message>
        <source>Chair and members</source>
        <translation>Председатель и члены</translation>
    </message>
    <message>
        <source>Show this person (Enter)</source>
        <translation>Показать это лицо (Enter)</translation>
    </message>
</context>
<context>
    <name>MistakeList</name>
    <message>
        <source>Mistake</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>The Kazakh name was checked by a native speaker</source>
        <translation>Казахское имя проверено носителем языка</translation>
    </message>
    <message>
        <source>In &amp;Russian</source>
        <translation>По-&amp;русски</translation>
    </message>
    <message>
        <source>In &amp;Kazakh</source>
        <translation>По-&amp;казахски</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Действует &amp;с</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;по</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Case forms: proposed by the rules, correct what is wrong</source>
        <translation>Падежные формы: предложены по правилам, исправьте неверное</translation>
    </message>
    <message>
        <source>Case forms of which name</source>
        <translation>Падежные формы какого имени</translation>
    </message>
</context>
<context>
    <name>NamesBar</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take the names back</source>
        <translation>Вернуть прежние имена</translation>
    </message>
    <message>
        <source>The new date stays, the names are again those of the old date</source>
        <translation>Новая дата остается, имена снова по прежней дате</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Names changed by the date: {0}.</source>
        <translation>Имена по дате изменены: {0}.</translation>
    </message>
    <message>
        <source>Names in words that you typed; quotations stay as they are</source>
        <translation>Имена в набранных вами словах; цитаты остаются как есть</translation>
    </message>
    <message numerus="yes">
        <source>Change %n typed text(s) too</source>
        <translation>
            <numerusform>Заменить и %n набранный текст</numerusform>
            <numerusform>Заменить и %n набранных текста</numerusform>
            <numerusform>Заменить и %n набранных текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that you typed are others on the new date.</source>
        <translation>Набранные вами имена на новую дату другие.</translation>
    </message>
    <message>
        <source>Names in typed words</source>
        <translation>Имена в набранном тексте</translation>
    </message>
</context>
<context>
    <name>NamesStrip</name>
    <message>
        <source>Timeline of the names; the table below has the same</source>
        <translation>Имена по времени; то же — в таблице ниже</translation>
    </message>
</context>
<context>
    <name>OutProgress</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>{0} of {1} papers</source>
        <translation>Документов: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Structure of the paper</source>
        <translation>Структура документа</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>&amp;Take what is chosen</source>
        <translation>&amp;Принять выбранное</translation>
    </message>
    <message>
        <source>&amp;Leave all as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>та же</translation>
    </message>
    <message>
        <source>Pack «{0}»: new wordings {1}, changed {2}, the same {3}. Nothing was changed yet.</source>
        <translation>Набор «{0}»: новых формулировок {1}, изменённых {2}, тех же {3}. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>What to do with the wording</source>
        <translation>Что сделать с формулировкой</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>менять нечего</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>leave mine</source>
        <translation>оставить мою</translation>
    </message>
    <message>
        <source>do not take</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>оставить обе</translation>
    </message>
    <message>
        <source>Fields of the pack</source>
        <translation>Поля в наборе</translation>
    </message>
    <message>
        <source>Fields here</source>
        <translation>Поля здесь</translation>
    </message>
    <message>
        <source>The wording of the pack beside yours</source>
        <translation>Формулировка набора рядом с вашей</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Wordings of the pack</source>
        <translation>Формулировки набора</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>wordings.yaml</source>
        <translation>формулировки.yaml</translation>
    </message>
    <message>
        <source>Export wordings</source>
        <translation>Выгрузка формулировок</translation>
    </message>
    <message>
        <source>Packs of wordings (*.yaml)</source>
        <translation>Наборы формулировок (*.yaml)</translation>
    </message>
    <message>
        <source>Import a pack of wordings</source>
        <translation>Загрузка набора формулировок</translation>
    </message>
    <message>
        <source>Packs of wordings (*.yaml *.yml)</source>
        <translation>Наборы формулировок (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Выгружено в {0}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Parts of the paper: go to one (Ctrl+G)</source>
        <translation>Части документа: перейти к одной из них (Ctrl+G)</translation>
    </message>
    <message>
        <source>Structure of the paper</source>
        <translation>Структура документа</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Create from it</source>
        <translation>Создать на основе</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Изменить статус</translation>
    </message>
    <message>
        <source>Reason of the cancelling: {0}</source>
        <translation>Причина отмены: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) attached</source>
        <translation>
            <numerusform>приложен %n скан</numerusform>
            <numerusform>приложено %n скана</numerusform>
            <numerusform>приложено %n сканов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Interchange file (*.json)</source>
        <translation>Файл обмена (*.json)</translation>
    </message>
    <message>
        <source>Export the paper</source>
        <translation>Экспорт документа</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Файл записан: {0}</translation>
    </message>
    <message>
        <source>Another program held the file of that name, so the name was changed.</source>
        <translation>Файл с таким именем занят другой программой, поэтому имя изменено.</translation>
    </message>
    <message>
        <source>Left blank: {0}.</source>
        <translation>Не заполнено: {0}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Word file with the remarks</source>
        <translation>Файл Word с замечаниями</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) in the margin:</source>
        <translation>
            <numerusform>%n замечание на полях:</numerusform>
            <numerusform>%n замечания на полях:</numerusform>
            <numerusform>%n замечаний на полях:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typography: %n</source>
        <translation>
            <numerusform>Типографика: %n замена</numerusform>
            <numerusform>Типографика: %n замены</numerusform>
            <numerusform>Типографика: %n замен</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperReader</name>
    <message>
        <source>Previous found word (Shift+F3)</source>
        <translation>Предыдущее найденное слово (Shift+F3)</translation>
    </message>
    <message>
        <source>Next found word (F3)</source>
        <translation>Следующее найденное слово (F3)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>в тексте нет</translation>
    </message>
    <message>
        <source>Text of the chosen paper</source>
        <translation>Текст выбранного документа</translation>
    </message>
    <message>
        <source>Pages of the chosen paper</source>
        <translation>Страницы выбранного документа</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags, a note, related papers (Ctrl+T)</source>
        <translation>Метки, заметка, связанные документы (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Сохранено в {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Interchange file (*.json)</source>
        <translation>Файл обмена (*.json)</translation>
    </message>
    <message>
        <source>New from a file</source>
        <translation>Новое из файла</translation>
    </message>
    <message>
        <source>Close the paper</source>
        <translation>Закрыть документ</translation>
    </message>
    <message>
        <source>Save “{0}”?</source>
        <translation>Сохранить «{0}»?</translation>
    </message>
    <message>
        <source>The paper has text that is not in the archive yet.</source>
        <translation>В документе есть текст, которого ещё нет в архиве.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n paper(s) before closing?</source>
        <translation>
            <numerusform>Сохранить перед закрытием %n документ?</numerusform>
            <numerusform>Сохранить перед закрытием %n документа?</numerusform>
            <numerusform>Сохранить перед закрытием %n документов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Вернуться к правке</translation>
    </message>
    <message>
        <source>New status: {0}</source>
        <translation>Новое состояние: {0}</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>A click opens the paper.</source>
        <translation>Щелчок открывает документ.</translation>
    </message>
</context>
<context>
    <name>ParagraphEdit</name>
    <message>
        <source>The number with a wavy line referred to an item that was deleted.</source>
        <translation>Номер с волнистой чертой относился к пункту, который удалён.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Мельче (Ctrl+колесо)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Крупнее (Ctrl+колесо)</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Печать (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Страницы, какими они выйдут на печать</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>Размер, в котором показаны страницы</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Две страницы рядом</translation>
    </message>
    <message>
        <source>Size of the pages: {0}</source>
        <translation>Размер страниц: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>Put it right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Put this place right; Alt+Enter shows all that can be done</source>
        <translation>Исправить это место; Alt+Enter покажет всё, что можно сделать</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Rests on: {source}</source>
        <translation>Основание: {source}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems found</source>
        <translation>Найденные замечания</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Put right ({count})</source>
        <translation>Исправить ({count})</translation>
    </message>
    <message>
        <source>Put right whatever has one right answer, in one step</source>
        <translation>Исправить одним шагом всё, у чего есть один верный ответ</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message numerus="yes">
        <source>To be mended before signing: %n error(s)</source>
        <translation>
            <numerusform>До подписи исправить: %n ошибка</numerusform>
            <numerusform>До подписи исправить: %n ошибки</numerusform>
            <numerusform>До подписи исправить: %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors: can be made ready to sign</source>
        <translation>Ошибок нет: можно готовить к подписи</translation>
    </message>
    <message>
        <source>There is no problem where the cursor is. F8 goes to the next one.</source>
        <translation>Там, где курсор, замечаний нет. F8 — к следующему.</translation>
    </message>
    <message numerus="yes">
        <source>Put right: %n place(s). Undo brings them back.</source>
        <translation>
            <numerusform>Исправлено: %n место. Отмена вернёт прежнее.</numerusform>
            <numerusform>Исправлено: %n места. Отмена вернёт прежнее.</numerusform>
            <numerusform>Исправлено: %n мест. Отмена вернёт прежнее.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remark on was found.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>The text has changed there; it is being checked again.</source>
        <translation>Текст там уже другой; он проверяется заново.</translation>
    </message>
    <message>
        <source>This check is switched off for all papers.</source>
        <translation>Эта проверка выключена для всех документов.</translation>
    </message>
    <message>
        <source>«{word}» is in the dictionary now.</source>
        <translation>«{word}» теперь в словаре.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Resolutions</source>
        <translation>Постановления</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Формулировки</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to review</source>
        <translation>
            <numerusform>на просмотр: %n документ</numerusform>
            <numerusform>на просмотр: %n документа</numerusform>
            <numerusform>на просмотр: %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
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
        <translation>Год</translation>
    </message>
    <message>
        <source>Pattern of the numbers</source>
        <translation>Шаблон номеров</translation>
    </message>
    <message>
        <source>{n}: the number in its order; {yy} or {yyyy}: the year. For instance {n}/{yy}-VII</source>
        <translation>{n} — порядковый номер; {yy} или {yyyy} — год. Например, {n}/{yy}-VII</translation>
    </message>
    <message>
        <source>Keep the pattern</source>
        <translation>Запомнить шаблон</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Register of numbers</source>
        <translation>Реестр номеров</translation>
    </message>
    <message>
        <source>No paper of this commission has a number in this year yet.</source>
        <translation>В этом году у постановлений этой комиссии ещё нет номеров.</translation>
    </message>
    <message>
        <source>Pattern of the numbers:</source>
        <translation>Шаблон номеров:</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n постановление</numerusform>
            <numerusform>%n постановления</numerusform>
            <numerusform>%n постановлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>пропущен %n номер</numerusform>
            <numerusform>пропущено %n номера</numerusform>
            <numerusform>пропущено %n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given twice</source>
        <translation>
            <numerusform>дважды присвоен %n номер</numerusform>
            <numerusform>дважды присвоены %n номера</numerusform>
            <numerusform>дважды присвоено %n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps, no doubles</source>
        <translation>пропусков и повторов нет</translation>
    </message>
    <message>
        <source>Numbers of this commission follow the pattern {pattern} from now on.</source>
        <translation>Теперь номера этой комиссии идут по шаблону {pattern}.</translation>
    </message>
    <message>
        <source>register {year}.xlsx</source>
        <translation>реестр {year}.xlsx</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Экспортировано: {0}</translation>
    </message>
</context>
<context>
    <name>RegisterPlace</name>
    <message>
        <source>Register of numbers</source>
        <translation>Реестр номеров</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Журнал действий</translation>
    </message>
</context>
<context>
    <name>RenewalBar</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take the new words</source>
        <translation>Взять новый текст</translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation>Оставить слова как есть</translation>
    </message>
    <message>
        <source>New words of the clauses</source>
        <translation>Новый текст формулировок</translation>
    </message>
    <message numerus="yes">
        <source>The wording was changed since this paper was made: %n text(s).</source>
        <translation>
            <numerusform>Формулировка с тех пор изменена: %n текст.</numerusform>
            <numerusform>Формулировка с тех пор изменена: %n текста.</numerusform>
            <numerusform>Формулировка с тех пор изменена: %n текстов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requisites</name>
    <message>
        <source>no number</source>
        <translation>б/н</translation>
    </message>
    <message>
        <source>Joint meeting: one more commission</source>
        <translation>Совместное заседание: ещё одна комиссия</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>&amp;Commission</source>
        <translation>&amp;Комиссия</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>(take this commission out)</source>
        <translation>(убрать эту комиссию)</translation>
    </message>
</context>
<context>
    <name>ReviewAlike</name>
    <message numerus="yes">
        <source>The same place reads the same way in %n other paper(s).</source>
        <translation>
            <numerusform>Так же набран ещё %n документ: это место можно исправить и в нём.</numerusform>
            <numerusform>Так же набраны ещё %n документа: это место можно исправить и в них.</numerusform>
            <numerusform>Так же набрано ещё %n документов: это место можно исправить и в них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them too</source>
        <translation>Исправить и в них</translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %n other paper(s); they still wait to be looked at.</source>
        <translation>
            <numerusform>Исправлен ещё %n документ; он по-прежнему ждёт просмотра.</numerusform>
            <numerusform>Исправлены ещё %n документа; они по-прежнему ждут просмотра.</numerusform>
            <numerusform>Исправлено ещё %n документов; они по-прежнему ждут просмотра.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ReviewChanges</name>
    <message>
        <source>Changes made in Word</source>
        <translation>Изменения, сделанные в Word</translation>
    </message>
    <message>
        <source>This text was changed in the archive too; taken over, it is replaced.</source>
        <translation>Этот текст менялся и в архиве; если принять, он будет заменён.</translation>
    </message>
    <message>
        <source>What was changed in Word since the export:</source>
        <translation>Что изменено в Word после выгрузки:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>ReviewCompare</name>
    <message>
        <source>Two papers side by side</source>
        <translation>Два документа рядом</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Загружен сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ</source>
        <translation>
            <numerusform>отличается %n место</numerusform>
            <numerusform>отличаются %n места</numerusform>
            <numerusform>отличаются %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>To the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Открыть в редакторе</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Take over and go on</source>
        <translation>Принять отмеченное и дальше</translation>
    </message>
    <message>
        <source>Accept and go on (Enter)</source>
        <translation>Принять и дальше (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>to check: %n part(s)</source>
        <translation>
            <numerusform>проверить: %n место</numerusform>
            <numerusform>проверить: %n места</numerusform>
            <numerusform>проверить: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is doubtful any more.</source>
        <translation>Сомнительных мест нет.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>The recognised parts</source>
        <translation>Распознанные части</translation>
    </message>
</context>
<context>
    <name>ReviewLabels</name>
    <message>
        <source>Choose words in the source and say what they are:</source>
        <translation>Выделите слова в тексте и скажите, что это:</translation>
    </message>
    <message>
        <source>The chosen words are: {part} (key {key})</source>
        <translation>Выделенные слова — {part} (клавиша {key})</translation>
    </message>
</context>
<context>
    <name>ReviewNotes</name>
    <message>
        <source>It came back from Word. The changes go into the paper {paper}.</source>
        <translation>Документ вернулся из Word. Изменения войдут в документ {paper}.</translation>
    </message>
    <message>
        <source>It was exported, then changed in Word. The paper itself is not in this archive.</source>
        <translation>Документ выгружали, затем меняли в Word. Самого документа в этом архиве нет.</translation>
    </message>
    <message>
        <source>Open that paper</source>
        <translation>Открыть тот документ</translation>
    </message>
    <message>
        <source>It was changed in the editor: it is shown as it stands there now.</source>
        <translation>Документ меняли в редакторе: показан так, как он там сейчас.</translation>
    </message>
    <message>
        <source>Almost the same words as {paper}.</source>
        <translation>Почти те же слова, что в документе {paper}.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>No paper waits to be reviewed.</source>
        <translation>Ни один документ не ждёт просмотра.</translation>
    </message>
    <message>
        <source>it is: {part}</source>
        <translation>это — {part}</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>ввод текста</translation>
    </message>
    <message>
        <source>The paper is in the archive.</source>
        <translation>Документ принят в архив.</translation>
    </message>
    <message>
        <source>The paper was put into the bin.</source>
        <translation>Документ помещён в корзину.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ReviewSource</name>
    <message>
        <source>The source of the paper</source>
        <translation>Исходный текст документа</translation>
    </message>
</context>
<context>
    <name>ReviewTop</name>
    <message>
        <source>The paper before</source>
        <translation>Предыдущий документ</translation>
    </message>
    <message>
        <source>The next paper</source>
        <translation>Следующий документ</translation>
    </message>
    <message>
        <source>Papers to review</source>
        <translation>Документы на просмотр</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open a copy of the file in the program it belongs to</source>
        <translation>Открыть копию файла в его программе</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
</context>
<context>
    <name>RoleLine</name>
    <message>
        <source>Remove this role</source>
        <translation>Убрать эту обязанность</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>RolesForm</name>
    <message>
        <source>Add a role in a commission</source>
        <translation>Добавить обязанность в комиссии</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>This rule works</source>
        <translation>Правило действует</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>While an error is open, the paper cannot be made ready to sign.</source>
        <translation>Пока ошибка не исправлена, документ нельзя перевести в «Готов к подписи».</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>On and off, and the weight, as the program came</source>
        <translation>Вернуть включение и важность, какими они были в программе с самого начала</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>Не так</translation>
    </message>
    <message>
        <source>But so</source>
        <translation>А так</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>A custom of the office; no norm says it.</source>
        <translation>Обычай делопроизводства; нормой не закреплено.</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Rules of proofing</source>
        <translation>Правила проверки</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Only what was changed here</source>
        <translation>Только изменённые у нас</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Правила с такими словами нет.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Всё как обычно</translation>
    </message>
    <message>
        <source>Find a rule: quotation marks, deadline…</source>
        <translation>Найти правило: кавычки, срок…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Найти правило</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>All rules are as the program came.</source>
        <translation>Все правила возвращены к исходным.</translation>
    </message>
    <message>
        <source>Settings of the rules (*.json)</source>
        <translation>Настройки правил (*.json)</translation>
    </message>
    <message>
        <source>rules of proofing.json</source>
        <translation>правила проверки.json</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Take these settings</source>
        <translation>Принять эти настройки</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The file would change:</source>
        <translation>Настройки из файла изменят:</translation>
    </message>
    <message>
        <source>The file has the settings of here.</source>
        <translation>В файле те же настройки, что и здесь.</translation>
    </message>
</context>
<context>
    <name>SaveClausePanel</name>
    <message>
        <source>Save as a wording</source>
        <translation>Сохранить как формулировку</translation>
    </message>
    <message>
        <source>Select words that change from paper to paper and make them a field.</source>
        <translation>Выделите слова, которые меняются от документа к документу, и сделайте их полем.</translation>
    </message>
    <message>
        <source>The words of the paragraph</source>
        <translation>Слова абзаца</translation>
    </message>
    <message>
        <source>Make it a &amp;field</source>
        <translation>Сделать &amp;полем</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Select words outside the other fields first.</source>
        <translation>Сначала выделите слова вне других полей.</translation>
    </message>
    <message>
        <source>Each field needs a label: what is asked there.</source>
        <translation>Каждому полю нужна подпись: о чём в нём спрашивают.</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{name}
F2 renames, Delete deletes</source>
        <translation>{name}
F2 — переименовать, Delete — удалить</translation>
    </message>
    <message>
        <source>The search “{name}” is saved.</source>
        <translation>Поиск «{name}» сохранён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The search has another name.</source>
        <translation>Поиск переименован.</translation>
    </message>
    <message>
        <source>The search “{name}” is deleted.</source>
        <translation>Поиск «{name}» удалён.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Keep these words, filters and order under a name</source>
        <translation>Запомнить эти слова, фильтры и порядок под названием</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Название поиска</translation>
    </message>
</context>
<context>
    <name>SavedSearching</name>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Back to the text</source>
        <translation>Вернуться к тексту</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Скан подписанного постановления</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Put the tag on</source>
        <translation>Поставить метку</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>List as a table…</source>
        <translation>Список таблицей…</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>В корзину</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n paper(s)</source>
        <translation>
            <numerusform>Выбран %n документ</numerusform>
            <numerusform>Выбрано %n документа</numerusform>
            <numerusform>Выбрано %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n found</source>
        <translation>
            <numerusform>Выбрать все: %n документ</numerusform>
            <numerusform>Выбрать все: %n документа</numerusform>
            <numerusform>Выбрать все: %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag for the chosen papers</source>
        <translation>Метка для выбранных документов</translation>
    </message>
    <message>
        <source>into a folder…</source>
        <translation>в папку…</translation>
    </message>
    <message>
        <source>into one .zip…</source>
        <translation>в один файл .zip…</translation>
    </message>
    <message>
        <source>Word and PDF</source>
        <translation>Word и PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Rules of proofing</source>
        <translation>Правила проверки</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свои слова</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The paper was put into the bin.</source>
        <translation>Документ перемещён в корзину.</translation>
    </message>
    <message>
        <source>New status: {0}</source>
        <translation>Новый статус: {0}</translation>
    </message>
    <message>
        <source>The paper is back in the archive.</source>
        <translation>Документ снова в архиве.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were put into the bin.</source>
        <translation>
            <numerusform>%n документ перемещён в корзину.</numerusform>
            <numerusform>%n документа перемещены в корзину.</numerusform>
            <numerusform>%n документов перемещены в корзину.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>Position of who signs</source>
        <translation>Должность подписывающего</translation>
    </message>
    <message>
        <source>I. Surname</source>
        <translation>И. Фамилия</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Имя подписывающего</translation>
    </message>
</context>
<context>
    <name>SlotPopup</name>
    <message>
        <source>{field} (may stay empty)</source>
        <translation>{field} (можно не заполнять)</translation>
    </message>
    <message>
        <source>Enter adds a name, Enter once more goes on, Backspace takes the last one out</source>
        <translation>Enter — добавить, ещё раз Enter — дальше, Backspace — убрать последнее</translation>
    </message>
    <message>
        <source>Enter: done, Tab: next field, Esc: as it was</source>
        <translation>Enter — готово, Tab — следующее поле, Esc — оставить как было</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Такой даты нет.</translation>
    </message>
</context>
<context>
    <name>SlotsModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Asked in Russian</source>
        <translation>Вопрос по-русски</translation>
    </message>
    <message>
        <source>Asked in Kazakh</source>
        <translation>Вопрос по-казахски</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Что вводится</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Падеж</translation>
    </message>
    <message>
        <source>Options in Russian</source>
        <translation>Варианты по-русски</translation>
    </message>
    <message>
        <source>Options in Kazakh</source>
        <translation>Варианты по-казахски</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно не заполнять</translation>
    </message>
</context>
<context>
    <name>SlotsTable</name>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Убрать поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>Fields of the wording</source>
        <translation>Поля формулировки</translation>
    </message>
</context>
<context>
    <name>SpellingsForm</name>
    <message>
        <source>Full and short name, abbreviation, legal form</source>
        <translation>Полное и краткое имя, сокращение, правовая форма</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>по-казахски</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
</context>
<context>
    <name>StartingMenu</name>
    <message>
        <source>New paper from</source>
        <translation>С чего начать новый документ</translation>
    </message>
    <message>
        <source>By a pattern</source>
        <translation>По образцу</translation>
    </message>
</context>
<context>
    <name>TablesBar</name>
    <message>
        <source>What the table changes</source>
        <translation>Что изменит таблица</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Ничего не менять</translation>
    </message>
    <message>
        <source>Export the directories</source>
        <translation>Экспорт справочников</translation>
    </message>
    <message>
        <source>Import a table of names</source>
        <translation>Импорт таблицы имен</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>новая: {0}</translation>
    </message>
    <message>
        <source>changed: {0}</source>
        <translation>изменится: {0}</translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>Таблица ничего не меняет.</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Сохранено в {0}</translation>
    </message>
    <message>
        <source>directories.xlsx</source>
        <translation>справочники.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text with separators (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Текст с разделителями (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Читается {0}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>строка {0}: {1}</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>columns: {0}</source>
        <translation>столбцы: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>Прочитана %n строка.</numerusform>
            <numerusform>Прочитаны %n строки.</numerusform>
            <numerusform>Прочитано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>New entries: {0}, changed entries: {1}. Nothing will be deleted.</source>
        <translation>Новых записей: {0}, изменённых: {1}. Ничего не будет удалено.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken.</source>
        <translation>
            <numerusform>%n строку принять нельзя.</numerusform>
            <numerusform>%n строки принять нельзя.</numerusform>
            <numerusform>%n строк принять нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>Принять %n запись</numerusform>
            <numerusform>Принять %n записи</numerusform>
            <numerusform>Принять %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry and field</source>
        <translation>Запись и поле</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>Check the archive</source>
        <translation>Проверить архив</translation>
    </message>
    <message>
        <source>Compare every signed paper, kept file and scan with what the trail says of it</source>
        <translation>Сверить каждое подписанное постановление, сохранённый файл и скан с журналом</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Show the trail of all papers</source>
        <translation>Показать журнал всех постановлений</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Постановление</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Only paper {number}</source>
        <translation>Только постановление {number}</translation>
    </message>
    <message>
        <source>Checking the archive…</source>
        <translation>Проверяется архив…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the trail</source>
        <translation>
            <numerusform>%n запись журнала</numerusform>
            <numerusform>%n записи журнала</numerusform>
            <numerusform>%n записей журнала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed paper(s)</source>
        <translation>
            <numerusform>%n подписанное постановление</numerusform>
            <numerusform>%n подписанных постановления</numerusform>
            <numerusform>%n подписанных постановлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed behind the program&apos;s back: {entries}, {papers}.</source>
        <translation>Посторонних изменений нет: проверено {entries}, {papers}.</translation>
    </message>
    <message>
        <source>Do not delete anything. Compare with the newest good backup (Paper → Backups), and tell whoever looks after the computers.</source>
        <translation>Ничего не удаляйте. Сравните с последней исправной резервной копией (Документ → Резервные копии) и сообщите тому, кто обслуживает компьютеры.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>audit trail.xlsx</source>
        <translation>журнал действий.xlsx</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Экспортировано: {0}</translation>
    </message>
</context>
<context>
    <name>TrailWatch</name>
    <message>
        <source>The check of the archive has found: {first}</source>
        <translation>Проверка архива обнаружила: {first}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>TypographyBox</name>
    <message>
        <source>Typography of the exported paper</source>
        <translation>Типографика выгруженного документа</translation>
    </message>
    <message>
        <source>No-break spaces ({sign}) hold together what must not part at the end of a line. Only the file has them; the words are the same.</source>
        <translation>Неразрывные пробелы ({sign}) держат вместе то, что нельзя разорвать в конце строки. Они есть только в файле; слова те же.</translation>
    </message>
    <message>
        <source>What was put in</source>
        <translation>Что заменено</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Найден несохранённый текст: {0}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>A paper has versions from its first save on. Save it with Ctrl+S.</source>
        <translation>Версии появляются с первым сохранением. Сохраните документ: Ctrl+S.</translation>
    </message>
    <message>
        <source>Version of {when}</source>
        <translation>Версия от {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The paper has the text of the version again: {name}</source>
        <translation>В документе снова текст версии: {name}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions — {title}</source>
        <translation>Версии — {title}</translation>
    </message>
    <message>
        <source>Versions of the paper</source>
        <translation>Версии документа</translation>
    </message>
    <message>
        <source>for example: before the sitting</source>
        <translation>например: перед заседанием</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Вернуть эту версию</translation>
    </message>
    <message>
        <source>Comparison to &amp;Word…</source>
        <translation>Сравнение в &amp;Word…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Name of this version</source>
        <translation>&amp;Название этой версии</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>С&amp;равнить с</translation>
    </message>
    <message>
        <source>Not saved yet
The text in the form</source>
        <translation>Ещё не сохранено
Текст в форме</translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>текст сейчас</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>предыдущей версией</translation>
    </message>
    <message>
        <source>There is nothing to compare it with: each save adds a version.</source>
        <translation>Сравнивать пока не с чем: каждое сохранение добавляет версию.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Comparison to Word</source>
        <translation>Сравнение в Word</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Written: {file}. In Word each change can be accepted or rejected.</source>
        <translation>Записано: {file}. В Word каждое изменение можно принять или отклонить.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Bring &amp;back this version</source>
        <translation>&amp;Вернуть эту версию</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>The chosen version beside the present one</source>
        <translation>Выбранная версия рядом с нынешней</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>{0}, present</source>
        <translation>{0}, нынешняя</translation>
    </message>
    <message>
        <source>{0}, offered no longer</source>
        <translation>{0}, не предлагается</translation>
    </message>
    <message>
        <source>The wording was never changed.</source>
        <translation>Формулировка ни разу не менялась.</translation>
    </message>
</context>
<context>
    <name>WordingsDesk</name>
    <message>
        <source>The archive has nothing like this paragraph yet.</source>
        <translation>В архиве пока нет ничего похожего на этот абзац.</translation>
    </message>
    <message>
        <source>Put the cursor into an item, an action or a paragraph of the findings first.</source>
        <translation>Сначала поставьте курсор в пункт, действие или абзац констатирующей части.</translation>
    </message>
    <message>
        <source>Write a few words first: earlier papers are searched for them.</source>
        <translation>Сначала напишите несколько слов: по ним ищут в прежних постановлениях.</translation>
    </message>
    <message>
        <source>Saved: Ctrl+K finds it.</source>
        <translation>Сохранено: найти можно по Ctrl+K.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>WordingsLine</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the paper that says the same</source>
        <translation>Открыть постановление, где сказано то же</translation>
    </message>
    <message>
        <source>Show (Ctrl+J)</source>
        <translation>Показать (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show what earlier papers say</source>
        <translation>Показать, что сказано в прежних постановлениях</translation>
    </message>
    <message>
        <source>Do not offer this while this paper is open</source>
        <translation>Не предлагать, пока открыт этот документ</translation>
    </message>
    <message>
        <source>The same was recommended before: {0}</source>
        <translation>Это уже рекомендовали: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar text(s) in the archive</source>
        <translation>
            <numerusform>В архиве есть %n похожий текст</numerusform>
            <numerusform>В архиве есть %n похожих текста</numerusform>
            <numerusform>В архиве есть %n похожих текстов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingsPanel</name>
    <message>
        <source>Put in (Enter)</source>
        <translation>Вставить (Enter)</translation>
    </message>
    <message>
        <source>Open the paper (Ctrl+Enter)</source>
        <translation>Открыть документ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Make it a clause (Ctrl+B)</source>
        <translation>Сделать формулировкой (Ctrl+B)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What earlier papers say</source>
        <translation>Что сказано в прежних постановлениях</translation>
    </message>
    <message>
        <source>From earlier papers</source>
        <translation>Из прежних постановлений</translation>
    </message>
    <message>
        <source>Looking in the archive…</source>
        <translation>Поиск в архиве…</translation>
    </message>
    <message numerus="yes">
        <source>in %n paper(s)</source>
        <translation>
            <numerusform>%n постановление</numerusform>
            <numerusform>%n постановления</numerusform>
            <numerusform>%n постановлений</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же самое</translation>
    </message>
    <message>
        <source>to the same body</source>
        <translation>тому же органу</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words that are right although no dictionary has them: names, terms, abbreviations. They are kept in the archive and known in every paper.</source>
        <translation>Слова, которые верны, хотя их нет в словаре: имена, термины, сокращения. Они хранятся в архиве и известны во всех документах.</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Новое слово</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свои слова</translation>
    </message>
    <message>
        <source>No words yet. A word can also be added at its underline in a paper.</source>
        <translation>Слов пока нет. Слово можно добавить и в документе – там, где оно подчёркнуто.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken out of the dictionary: {0}</source>
        <translation>Убрано из словаря: {0}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Unsaved text brought back</source>
        <translation>Несохранённый текст восстановлен</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Показать другой текст</translation>
    </message>
    <message>
        <source>This is the other text. Undo brings yours back.</source>
        <translation>Это другой текст. Отмена вернёт ваш.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Who has what post in the commission</source>
        <translation>Кто и с какого времени в комиссии</translation>
    </message>
</context>
<context>
    <name>_Typing</name>
    <message>
        <source>The text of the part</source>
        <translation>Текст части</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New resolution</source>
        <translation>&amp;Новое постановление</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>New from a .&amp;json file…</source>
        <translation>Новое из файла .&amp;json…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Открыть при&amp;мер</translation>
    </message>
    <message>
        <source>&amp;Open the chosen paper</source>
        <translation>&amp;Открыть выбранный документ</translation>
    </message>
    <message>
        <source>Create &amp;from the chosen paper</source>
        <translation>Создать на осно&amp;ве выбранного</translation>
    </message>
    <message>
        <source>E&amp;xport the chosen paper…</source>
        <translation>&amp;Экспорт выбранного документа…</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen paper to the bin</source>
        <translation>&amp;Удалить выбранный в корзину</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Export to Word…</source>
        <translation>Экспорт в &amp;Word…</translation>
    </message>
    <message>
        <source>To Word</source>
        <translation>В Word</translation>
    </message>
    <message>
        <source>Export &amp;to PDF…</source>
        <translation>Экспорт в &amp;PDF…</translation>
    </message>
    <message>
        <source>To PDF</source>
        <translation>В PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Close the paper</source>
        <translation>&amp;Закрыть документ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Insert a clause…</source>
        <translation>Вставить &amp;формулировку…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>New i&amp;tem</source>
        <translation>Новый &amp;пункт</translation>
    </message>
    <message>
        <source>New &amp;action of the item</source>
        <translation>Новое &amp;действие пункта</translation>
    </message>
    <message>
        <source>Fields of the &amp;clause…</source>
        <translation>Пол&amp;я формулировки…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a wording…</source>
        <translation>Со&amp;хранить как формулировку…</translation>
    </message>
    <message>
        <source>Make it free te&amp;xt</source>
        <translation>Сделать обычным &amp;текстом</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Повто&amp;рить</translation>
    </message>
    <message>
        <source>D&amp;elete the paragraph</source>
        <translation>&amp;Удалить абзац</translation>
    </message>
    <message>
        <source>&amp;Sentence or list</source>
        <translation>Предложение или пере&amp;чень</translation>
    </message>
    <message>
        <source>Make it an action of the item &amp;before</source>
        <translation>Сделать действием предыду&amp;щего пункта</translation>
    </message>
    <message>
        <source>&amp;Make it an item</source>
        <translation>Сделать пун&amp;ктом</translation>
    </message>
    <message>
        <source>Reference t&amp;o an item…</source>
        <translation>&amp;Ссылка на пункт…</translation>
    </message>
    <message>
        <source>&amp;Find in the archive</source>
        <translation>&amp;Найти в архиве</translation>
    </message>
    <message>
        <source>&amp;Resolutions</source>
        <translation>&amp;Постановления</translation>
    </message>
    <message>
        <source>&amp;Clauses</source>
        <translation>&amp;Формулировки</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>&amp;Справочники</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Pages beside the form</source>
        <translation>С&amp;траницы рядом с формой</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>S&amp;tructure of the paper</source>
        <translation>Стр&amp;уктура документа</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold the part</source>
        <translation>Св&amp;ернуть или развернуть часть</translation>
    </message>
    <message>
        <source>F&amp;orm, pages, problems in turn</source>
        <translation>Ф&amp;орма, страницы, замечания по очереди</translation>
    </message>
    <message>
        <source>The sa&amp;me backwards</source>
        <translation>То же в о&amp;братном порядке</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Обычный р&amp;азмер текста</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Пред&amp;ыдущая вкладка</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Все &amp;клавиши</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>New action or paragraph (in the form)</source>
        <translation>Новое действие или абзац (в форме)</translation>
    </message>
    <message>
        <source>Choose several paragraphs, items and actions</source>
        <translation>Выбрать несколько абзацев, пунктов и действий</translation>
    </message>
    <message>
        <source>Make an item an action (at its first letter)</source>
        <translation>Сделать пункт действием (перед первой буквой)</translation>
    </message>
    <message>
        <source>Make an action an item (at its first letter)</source>
        <translation>Сделать действие пунктом (перед первой буквой)</translation>
    </message>
    <message>
        <source>Open the chosen paper (in the list)</source>
        <translation>Открыть выбранный документ (в списке)</translation>
    </message>
    <message>
        <source>Delete the chosen paper to the bin (in the list)</source>
        <translation>Удалить выбранный документ в корзину (в списке)</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Из поиска в список</translation>
    </message>
    <message>
        <source>Clear the search; close a message</source>
        <translation>Очистить поиск; закрыть сообщение</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;Load old papers…</source>
        <translation>За&amp;грузить старые документы…</translation>
    </message>
    <message>
        <source>Load a folde&amp;r of old papers…</source>
        <translation>Загрузить &amp;папку старых документов…</translation>
    </message>
    <message>
        <source>Lo&amp;ading of old papers</source>
        <translation>За&amp;грузка старых документов</translation>
    </message>
    <message>
        <source>&amp;Versions of the paper…</source>
        <translation>Верс&amp;ии документа…</translation>
    </message>
    <message>
        <source>A paper came bac&amp;k from Word…</source>
        <translation>&amp;Документ вернулся из Word…</translation>
    </message>
    <message>
        <source>Wordin&amp;gs from earlier papers…</source>
        <translation>&amp;Из прежних постановлений…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>&amp;Next found word</source>
        <translation>С&amp;ледующее найденное слово</translation>
    </message>
    <message>
        <source>&amp;Previous found word</source>
        <translation>&amp;Предыдущее найденное слово</translation>
    </message>
    <message>
        <source>&amp;Tags, note and links of the paper</source>
        <translation>&amp;Метки, заметка и связи документа</translation>
    </message>
    <message>
        <source>Choose &amp;all found papers</source>
        <translation>Выбрать вс&amp;е найденные</translation>
    </message>
    <message>
        <source>Save the &amp;list as a table…</source>
        <translation>Сохранить список &amp;таблицей…</translation>
    </message>
    <message>
        <source>P&amp;rint the list…</source>
        <translation>Напе&amp;чатать список…</translation>
    </message>
    <message>
        <source>Choose several papers (in the list)</source>
        <translation>Выбрать несколько документов (в списке)</translation>
    </message>
    <message>
        <source>Rename a saved search (in their list)</source>
        <translation>Переименовать сохранённый поиск (в их списке)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>П&amp;роверка</translation>
    </message>
    <message>
        <source>&amp;Check the whole paper</source>
        <translation>&amp;Проверить весь документ</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>С&amp;ледующее замечание</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>П&amp;редыдущее замечание</translation>
    </message>
    <message>
        <source>&amp;What can be done here</source>
        <translation>Что можно &amp;сделать с замечанием</translation>
    </message>
    <message>
        <source>Put right all that is &amp;sure</source>
        <translation>Исправить всё &amp;бесспорное</translation>
    </message>
    <message>
        <source>Re&amp;gister of numbers</source>
        <translation>Реестр номеро&amp;в</translation>
    </message>
    <message>
        <source>&amp;Make ready to sign…</source>
        <translation>&amp;Готово к подписи…</translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation>&amp;Подписано</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Вернуть в черновик</translation>
    </message>
    <message>
        <source>It was signed on &amp;paper</source>
        <translation>Подписано &amp;ранее на бумаге</translation>
    </message>
    <message>
        <source>Attach a s&amp;can…</source>
        <translation>Приложить &amp;скан…</translation>
    </message>
    <message>
        <source>&amp;Amend by a new resolution</source>
        <translation>&amp;Изменить новым постановлением</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the paper…</source>
        <translation>&amp;Отменить постановление…</translation>
    </message>
    <message>
        <source>&amp;Trail of the paper</source>
        <translation>&amp;Журнал постановления</translation>
    </message>
    <message>
        <source>Trail of a&amp;ll papers</source>
        <translation>Журна&amp;л всех постановлений</translation>
    </message>
    <message>
        <source>C&amp;heck the archive</source>
        <translation>Провери&amp;ть архив</translation>
    </message>
    <message>
        <source>Fi&amp;nd and replace in this paper…</source>
        <translation>Найти и &amp;заменить в документе…</translation>
    </message>
    <message>
        <source>The &amp;whole archive to a folder…</source>
        <translation>Весь ар&amp;хив в папку…</translation>
    </message>
    <message>
        <source>An &amp;archive from a folder…</source>
        <translation>&amp;Архив из папки…</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>Подп&amp;исание</translation>
    </message>
    <message>
        <source>Word wit&amp;h remarks…</source>
        <translation>Word с зам&amp;ечаниями…</translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message>
        <source>Proofreading</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Better: «{suggestion}».</source>
        <translation>Лучше: «{suggestion}».</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Это надо убрать.</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Готово к подписи</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>б/н</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Сначала подходящие</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Сначала изменённые</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>В развитие</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Развито в</translation>
    </message>
    <message>
        <source>Repeals</source>
        <translation>Отменяет</translation>
    </message>
    <message>
        <source>Repealed by</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Упомянуто в</translation>
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
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
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
        <translation>текст</translation>
    </message>
    <message>
        <source>title of the question</source>
        <translation>заголовок вопроса</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>что сделать</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>органы</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>number of an item</source>
        <translation>номер пункта</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>одно из нескольких</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>After the list</source>
        <translation>После списка</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>моя</translation>
    </message>
    <message>
        <source>changed by me</source>
        <translation>изменена мной</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Новая формулировка</translation>
    </message>
    <message>
        <source>The wording is saved; papers made before keep their words.</source>
        <translation>Формулировка сохранена; прежние документы сохраняют свои слова.</translation>
    </message>
    <message>
        <source>The wording is offered no longer; papers made from it keep their words.</source>
        <translation>Формулировка больше не предлагается; документы с ней сохраняют свои слова.</translation>
    </message>
    <message>
        <source>The wording is offered again.</source>
        <translation>Формулировка снова предлагается.</translation>
    </message>
    <message>
        <source>Noted with the wording.</source>
        <translation>Отмечено.</translation>
    </message>
    <message>
        <source>These words are the newest version now.</source>
        <translation>Теперь это новейшая версия.</translation>
    </message>
    <message>
        <source>The wording was deleted.</source>
        <translation>Формулировка удалена.</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>Прежнее значение возвращено.</translation>
    </message>
    <message>
        <source>The pack is taken; what stood here before is among the versions.</source>
        <translation>Набор принят; прежние тексты остались среди версий.</translation>
    </message>
    <message>
        <source>papers: {0}</source>
        <translation>документов: {0}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Interrupted.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>The system refused: {detail}.</source>
        <translation>Система отказала: {detail}.</translation>
    </message>
    <message>
        <source>The program made a mistake ({error}). What it was doing is in {log}; please pass that file on.</source>
        <translation>Ошибка в программе ({error}). Подробности записаны в {log}; передайте, пожалуйста, этот файл разработчику.</translation>
    </message>
    <message>
        <source>Composes, checks, prints and keeps resolutions of standing commissions. No command: the window.</source>
        <translation>Составляет, проверяет, печатает и хранит постановления постоянных комиссий. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>показать версию и выйти</translation>
    </message>
    <message>
        <source>print JSON and nothing else</source>
        <translation>напечатать JSON и ничего кроме него</translation>
    </message>
    <message>
        <source>a whole number above zero is expected, not «{value}»</source>
        <translation>нужно целое число больше нуля, а не «{value}»</translation>
    </message>
    <message>
        <source>--output can name only one paper: give one FILE.json</source>
        <translation>--output годится только для одного документа: укажите один FILE.json</translation>
    </message>
    <message>
        <source>{program}: {message}</source>
        <translation>{program}: {message}</translation>
    </message>
    <message>
        <source>the archive (default: the one in your data folder)</source>
        <translation>архив (по умолчанию — в вашей папке данных)</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>язык сообщений</translation>
    </message>
    <message>
        <source>at most N lines</source>
        <translation>не больше N строк</translation>
    </message>
    <message>
        <source>number of the paper in the archive</source>
        <translation>номер документа в архиве</translation>
    </message>
    <message>
        <source>Word template to use (default: by language)</source>
        <translation>шаблон Word (по умолчанию — по языку)</translation>
    </message>
    <message>
        <source>make resolutions from JSON files and store them as drafts</source>
        <translation>составить постановления из файлов JSON и сохранить как проекты</translation>
    </message>
    <message>
        <source>what to compose</source>
        <translation>что составить</translation>
    </message>
    <message>
        <source>also export: .docx, .pdf or .json</source>
        <translation>сразу выгрузить: .docx, .pdf или .json</translation>
    </message>
    <message>
        <source>show one resolution</source>
        <translation>показать одно постановление</translation>
    </message>
    <message>
        <source>list the archive, newest first</source>
        <translation>список архива, сначала новые</translation>
    </message>
    <message>
        <source>only papers of this status</source>
        <translation>только документы с этим статусом</translation>
    </message>
    <message>
        <source>only this year</source>
        <translation>только за этот год</translation>
    </message>
    <message>
        <source>only commissions with TEXT in the name</source>
        <translation>только комиссии, в названии которых есть TEXT</translation>
    </message>
    <message>
        <source>search in the full text, best first</source>
        <translation>полнотекстовый поиск, сначала лучшие</translation>
    </message>
    <message>
        <source>words to look for, in any form</source>
        <translation>слова для поиска, в любой форме</translation>
    </message>
    <message>
        <source>write a paper to a file</source>
        <translation>выгрузить документ в файл</translation>
    </message>
    <message>
        <source>the format follows its extension: .docx, .pdf, .json</source>
        <translation>формат — по расширению: .docx, .pdf, .json</translation>
    </message>
    <message>
        <source>proofread a paper</source>
        <translation>проверить документ</translation>
    </message>
    <message>
        <source>a paper of the archive, a .docx or .json file, or a folder of them</source>
        <translation>документ архива, файл .docx или .json либо папка с ними</translation>
    </message>
    <message>
        <source>also write the paper with the problems as comments</source>
        <translation>также записать документ с замечаниями на полях</translation>
    </message>
    <message>
        <source>show the clause library</source>
        <translation>показать библиотеку формулировок</translation>
    </message>
    <message>
        <source>take in old papers: files, or folders with all they hold</source>
        <translation>принять старые бумаги: файлы или папки со всем, что в них</translation>
    </message>
    <message>
        <source>file or folder: .docx, .txt, .json, .jsonl; .doc, .rtf, .odt with LibreOffice</source>
        <translation>файл или папка: .docx, .txt, .json, .jsonl; .doc, .rtf, .odt — через LibreOffice</translation>
    </message>
    <message>
        <source>how many processes read (default: two)</source>
        <translation>сколько процессов читает (обычно два)</translation>
    </message>
    <message>
        <source>also write what became of each file as a table</source>
        <translation>записать также таблицу: что стало с каждым файлом</translation>
    </message>
    <message>
        <source>show a name in every case</source>
        <translation>показать название во всех падежах</translation>
    </message>
    <message>
        <source>the name in the nominative</source>
        <translation>название в именительном падеже</translation>
    </message>
    <message>
        <source>what TEXT names (default: by its looks)</source>
        <translation>что называет ТЕКСТ (по умолчанию: по виду)</translation>
    </message>
    <message>
        <source>language of TEXT (default: by its letters)</source>
        <translation>язык ТЕКСТА (по умолчанию: по буквам)</translation>
    </message>
    <message>
        <source>make a verified copy of the archive</source>
        <translation>сделать проверенную копию архива</translation>
    </message>
    <message>
        <source>where to put the copy</source>
        <translation>куда положить копию</translation>
    </message>
    <message>
        <source>restore the archive from a copy; the present one is kept aside</source>
        <translation>восстановить архив из копии; нынешний сохраняется рядом</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>this is missing: {names}</source>
        <translation>не указано: {names}</translation>
    </message>
    <message>
        <source>this is not known here: {names}</source>
        <translation>здесь неизвестно: {names}</translation>
    </message>
    <message>
        <source>{name}: a value is missing</source>
        <translation>{name}: не указано значение</translation>
    </message>
    <message>
        <source>{name}: «{value}» is not one of: {known}</source>
        <translation>{name}: «{value}» не подходит, можно: {known}</translation>
    </message>
    <message>
        <source>{name} takes no value («{value}»)</source>
        <translation>{name} не принимает значения («{value}»)</translation>
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
        <translation>{file}: сохранено под номером {id}</translation>
    </message>
    <message>
        <source>{file}: written</source>
        <translation>{file}: записано</translation>
    </message>
    <message>
        <source>The file that was asked for is in use; the paper is in «{file}».</source>
        <translation>Указанный файл занят; документ записан в «{file}».</translation>
    </message>
    <message>
        <source>{place}: «{label}» is empty and prints as a blank.</source>
        <translation>{place}: не заполнено «{label}», на бумаге будет «________».</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Shown for “{query}”.</source>
        <translation>Показано для «{query}».</translation>
    </message>
    <message>
        <source>Nothing to remark on.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>«{found}»: {message}</source>
        <translation>«{found}»: {message}</translation>
    </message>
    <message>
        <source>{message} Better: «{suggestion}».</source>
        <translation>{message} Лучше: «{suggestion}».</translation>
    </message>
    <message>
        <source>{file}: the paper with its problems as comments</source>
        <translation>{file}: документ с замечаниями на полях</translation>
    </message>
    <message>
        <source>Papers: {papers}; with errors: {wrong}; errors: {errors}, warnings: {warnings}, notes: {notes}; not readable: {unreadable}.</source>
        <translation>Документов: {papers}; с ошибками: {wrong}; ошибок: {errors}, предупреждений: {warnings}, заметок: {notes}; не прочитано: {unreadable}.</translation>
    </message>
    <message>
        <source>{file}: a copy of {resolutions} papers, verified (SHA-256 {sha256})</source>
        <translation>{file}: копия, документов: {resolutions}, проверена (SHA-256 {sha256})</translation>
    </message>
    <message>
        <source>{file}: {resolutions} papers restored (SHA-256 {sha256})</source>
        <translation>{file}: восстановлено документов: {resolutions} (SHA-256 {sha256})</translation>
    </message>
    <message>
        <source>The archive that was there is kept as «{file}».</source>
        <translation>Прежний архив сохранен: «{file}».</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>ready to sign</source>
        <translation>готово к подписи</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>реквизиты</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>констатирующая часть</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>постановляющее слово</translation>
    </message>
    <message>
        <source>items</source>
        <translation>пункты</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>commission {number}</source>
        <translation>комиссия {number}</translation>
    </message>
    <message>
        <source>findings, paragraph {number}</source>
        <translation>констатирующая часть, абзац {number}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>пункт {number}</translation>
    </message>
    <message>
        <source>signature {number}</source>
        <translation>подпись {number}</translation>
    </message>
    <message>
        <source>item {number}, action {action}</source>
        <translation>пункт {number}, подпункт {action}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>б/н</translation>
    </message>
    <message>
        <source>Paper {id}, {status}, revision {revision}</source>
        <translation>Документ {id}, {status}, редакция {revision}</translation>
    </message>
    <message>
        <source>(the Kazakh wording is not confirmed)</source>
        <translation>(казахский текст не подтвержден)</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, строка {line}</translation>
    </message>
    <message>
        <source>{path}: imported as number {id}</source>
        <translation>{path}: принято под номером {id}</translation>
    </message>
    <message>
        <source>{path}: imported as number {id}; please look at: {parts}</source>
        <translation>{path}: принято под номером {id}; проверьте: {parts}</translation>
    </message>
    <message>
        <source>{path}: already there as number {id}</source>
        <translation>{path}: уже есть под номером {id}</translation>
    </message>
    <message>
        <source>{path}: {message}</source>
        <translation>{path}: {message}</translation>
    </message>
    <message>
        <source>Imported: {imported}, to review: {review}, already there: {duplicate}, failed: {failed}.</source>
        <translation>Принято: {imported}, на проверку: {review}, уже было: {duplicate}, не удалось: {failed}.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Отчет — в файле {file}.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Здесь нечего принимать.</translation>
    </message>
    <message>
        <source>The settings of the archive could not be read: the usual rules were used.</source>
        <translation>Настройки архива прочесть не удалось: проверка шла по обычным правилам.</translation>
    </message>
    <message>
        <source>write the whole archive into an empty folder: .docx and .json of each paper</source>
        <translation>записать весь архив в пустую папку: .docx и .json каждого документа</translation>
    </message>
    <message>
        <source>an empty or new folder</source>
        <translation>пустая или новая папка</translation>
    </message>
    <message>
        <source>take in a folder that export-folder has written</source>
        <translation>загрузить папку, записанную командой export-folder</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>{folder}: {papers} papers written, {missed} without a Word file</source>
        <translation>{folder}: записано документов: {papers}, из них без файла Word: {missed}</translation>
    </message>
    <message>
        <source>{folder}: {new} papers taken in, {known} were there already</source>
        <translation>{folder}: загружено документов: {new}, уже были: {known}</translation>
    </message>
</context>
<context>
    <name>directories</name>
    <message>
        <source>Commissions</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Who adopts acts</source>
        <translation>Кто принимает акты</translation>
    </message>
    <message>
        <source>Kinds of acts</source>
        <translation>Виды актов</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Новый орган</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>New commission</source>
        <translation>Новая комиссия</translation>
    </message>
    <message>
        <source>New city</source>
        <translation>Новый город</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>Новый акт</translation>
    </message>
    <message>
        <source>New author of acts</source>
        <translation>Новый издатель актов</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Typing in {what}</source>
        <translation>набор текста {what}</translation>
    </message>
    <message>
        <source>Insert a clause</source>
        <translation>вставка формулировки</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>новый абзац</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>новое действие</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>новая подпись</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>удаление {what}</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>соединение абзацев</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>перенос {what}</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>повтор {what}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>Make free text</source>
        <translation>перевод в обычный текст</translation>
    </message>
    <message>
        <source>Make {what} an action</source>
        <translation>превращение {what} в действие</translation>
    </message>
    <message>
        <source>Make {what} an item</source>
        <translation>превращение {what} в пункт</translation>
    </message>
    <message>
        <source>Cut {what}</source>
        <translation>вырезание {what}</translation>
    </message>
    <message>
        <source>Change the shape of {what}</source>
        <translation>изменение вида {what}</translation>
    </message>
    <message>
        <source>action {number}</source>
        <translation>действие {number}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>пункт {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>постановляющее слово</translation>
    </message>
    <message>
        <source>action {number} of item {item}</source>
        <comment>of</comment>
        <translation>действия {number} пункта {item}</translation>
    </message>
    <message>
        <source>action {number}</source>
        <comment>of</comment>
        <translation>действия {number}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <comment>of</comment>
        <translation>пункта {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <comment>of</comment>
        <translation>абзаца {number}</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>of</comment>
        <translation>подписи</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of</comment>
        <translation>заголовка</translation>
    </message>
    <message>
        <source>preamble</source>
        <comment>of</comment>
        <translation>преамбулы</translation>
    </message>
    <message>
        <source>enactment</source>
        <comment>of</comment>
        <translation>постановляющего слова</translation>
    </message>
    <message>
        <source>items ({count})</source>
        <comment>of</comment>
        <translation>пунктов ({count})</translation>
    </message>
    <message>
        <source>actions ({count})</source>
        <comment>of</comment>
        <translation>действий ({count})</translation>
    </message>
    <message>
        <source>paragraphs ({count})</source>
        <comment>of</comment>
        <translation>абзацев ({count})</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>новый пункт</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>имя подписавшего</translation>
    </message>
    <message>
        <source>Field «{field}»</source>
        <translation>поле «{field}»</translation>
    </message>
    <message>
        <source>Part the pasted text</source>
        <translation>разбор вставленного текста</translation>
    </message>
    <message>
        <source>Reference to an item</source>
        <translation>ссылка на пункт</translation>
    </message>
    <message>
        <source>Choice of the template</source>
        <translation>выбор шаблона</translation>
    </message>
    <message>
        <source>Wording from the archive</source>
        <translation>текст из архива</translation>
    </message>
    <message>
        <source>Putting right all that is sure</source>
        <translation>исправление всего бесспорного</translation>
    </message>
    <message>
        <source>Putting a problem right</source>
        <translation>исправление замечания</translation>
    </message>
    <message>
        <source>Putting all of a kind right</source>
        <translation>исправление всех таких замечаний</translation>
    </message>
    <message>
        <source>Leaving a problem alone</source>
        <translation>пропуск замечания</translation>
    </message>
    <message>
        <source>Leaving a kind of problem alone</source>
        <translation>пропуск таких замечаний</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>замена слов</translation>
    </message>
    <message>
        <source>Replace words ({count})</source>
        <translation>замена слов ({count})</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>реквизиты</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no resolution «{id}» in the archive.</source>
        <translation>В архиве нет постановления «{id}».</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>Папки {folder} нет.</translation>
    </message>
    <message>
        <source>{file} is a folder; a file cannot take its name.</source>
        <translation>{file} — папка; файл не может получить её имя.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder}.</source>
        <translation>В папку {folder} нельзя записывать.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>На диске нет места для {file}.</translation>
    </message>
    <message>
        <source>The file name {file} cannot be used here.</source>
        <translation>Имя файла {file} здесь использовать нельзя.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}.</source>
        <translation>{file} не удалось записать: {detail}.</translation>
    </message>
    <message>
        <source>The paper cannot be shown: its file is not a Word document ({detail}).</source>
        <translation>Документ нельзя показать: его файл не является документом Word ({detail}).</translation>
    </message>
    <message>
        <source>This file is not a Word document (.docx).</source>
        <translation>Этот файл — не документ Word (.docx).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is protected with a password; take the password off in Word and import it again.</source>
        <translation>Файл защищён паролем; снимите пароль в Word и загрузите файл снова.</translation>
    </message>
    <message>
        <source>This is a web page that was given another name, not a document.</source>
        <translation>Это не документ, а веб-страница с другим именем.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Это не текстовый файл.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Файл больше {limit} МБ.</translation>
    </message>
    <message>
        <source>The file holds far more text than any resolution.</source>
        <translation>В файле гораздо больше текста, чем бывает в постановлении.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Файл повреждён: {detail}.</translation>
    </message>
    <message>
        <source>The template {template} is not there.</source>
        <translation>Шаблона {template} нет.</translation>
    </message>
    <message>
        <source>The template {template} is not a Word document (.docx).</source>
        <translation>Шаблон {template} — не документ Word (.docx).</translation>
    </message>
    <message>
        <source>The template {template} is damaged: {detail}.</source>
        <translation>Шаблон {template} повреждён: {detail}.</translation>
    </message>
    <message>
        <source>The template {template} holds the part {part} twice; open it in Word and save it again.</source>
        <translation>В шаблоне {template} часть {part} встречается дважды; откройте его в Word и сохраните заново.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: accept or reject the tracked changes first.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: сначала примите или отклоните исправления.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: delete the comment first.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: сначала удалите примечание.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: a field cannot stand in a text box.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: поле не может стоять в надписи.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: each {{%p …%}} needs a paragraph of its own.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: каждому {{%p …%}} нужен отдельный абзац.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: text beside {{%p …%}} would be lost; put it into another paragraph.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: текст рядом с {{%p …%}} пропал бы; перенесите его в другой абзац.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: the tag {tag} cannot be used here; only {{{{ field }}}}, {{%p …%}} and {{%tr …%}} can.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: метку {tag} здесь использовать нельзя; можно только {{{{ поле }}}}, {{%p …%}} и {{%tr …%}}.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: {tag} has no {closing} further down.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: для {tag} ниже нет {closing}.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: {tag} closes nothing that is open here.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: {tag} здесь ничего не закрывает.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: there is no field «{field}»; perhaps «{nearest}».</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: поля «{field}» нет; возможно, «{nearest}».</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: a tag takes a field or compares one with a text, and nothing else.</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: метка берёт поле или сравнивает его с текстом, и ничего больше.</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: the tag cannot be understood ({detail}).</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: метку не удалось разобрать ({detail}).</translation>
    </message>
    <message>
        <source>Template {template}, paragraph {paragraph} «{text}»: the field cannot be filled ({detail}).</source>
        <translation>Шаблон {template}, абзац {paragraph} «{text}»: поле не удалось заполнить ({detail}).</translation>
    </message>
    <message>
        <source>The template {template} does not print «{field}», so a paper would lose it.</source>
        <translation>Шаблон {template} не печатает «{field}», и документ потерял бы его.</translation>
    </message>
    <message>
        <source>With the template {template} the paper would lose «{text}» ({place}); nothing has been written.</source>
        <translation>С шаблоном {template} документ потерял бы «{text}» ({place}); ничего не записано.</translation>
    </message>
    <message>
        <source>With the template {template} paragraph {paragraph} would read «{found}» and not «{expected}»; nothing has been written.</source>
        <translation>С шаблоном {template} абзац {paragraph} читался бы «{found}», а не «{expected}»; ничего не записано.</translation>
    </message>
    <message>
        <source>With the template {template} the paper would be damaged ({detail}); nothing has been written.</source>
        <translation>С шаблоном {template} документ вышел бы повреждённым ({detail}); ничего не записано.</translation>
    </message>
    <message>
        <source>The paper would not carry its own value exactly; nothing has been written.</source>
        <translation>Документ не сохранил бы в себе свои данные в точности; ничего не записано.</translation>
    </message>
    <message>
        <source>{path}: there is no text at this place.</source>
        <translation>{path}: на этом месте нет текста.</translation>
    </message>
    <message>
        <source>{path}: another item has the key «{key}» already.</source>
        <translation>{path}: ключ «{key}» уже есть у другого пункта.</translation>
    </message>
    <message>
        <source>This is not a JSON text that can be read.</source>
        <translation>Это не JSON, который можно прочитать (нужна кодировка UTF-8).</translation>
    </message>
    <message>
        <source>This is not valid JSON: there is a mistake in line {line}.</source>
        <translation>Это не JSON: ошибка в строке {line}.</translation>
    </message>
    <message>
        <source>This is not valid JSON: it breaks off in line {line}.</source>
        <translation>Это не JSON: текст обрывается на строке {line}.</translation>
    </message>
    <message>
        <source>{path}: the key «{key}» is unknown.</source>
        <translation>{path}: ключ «{key}» неизвестен.</translation>
    </message>
    <message>
        <source>{path}: the key «{key}» is missing.</source>
        <translation>{path}: нет ключа «{key}».</translation>
    </message>
    <message>
        <source>{path}: a date is written as 2022-10-19.</source>
        <translation>{path}: дата пишется так: 2022-10-19.</translation>
    </message>
    <message>
        <source>{path}: «{value}» is none of the values that can stand here.</source>
        <translation>{path}: «{value}» здесь не подходит.</translation>
    </message>
    <message>
        <source>{path}: a text is expected here.</source>
        <translation>{path}: здесь должен быть текст.</translation>
    </message>
    <message>
        <source>{path}: a list [ ] is expected here.</source>
        <translation>{path}: здесь должен быть список [ ].</translation>
    </message>
    <message>
        <source>{path}: keys with values (a JSON object) are expected here.</source>
        <translation>{path}: здесь должны быть ключи со значениями (объект JSON).</translation>
    </message>
    <message>
        <source>{path}: this value cannot be used ({detail}).</source>
        <translation>{path}: это значение не подходит ({detail}).</translation>
    </message>
    <message>
        <source>{path}: character {offset} ({code}) cannot stand in a text; a text is one paragraph without tabs, line breaks and control characters.</source>
        <translation>{path}: знак {offset} ({code}) недопустим; текст — один абзац без табуляции, переносов строки и управляющих знаков.</translation>
    </message>
    <message>
        <source>«{path}» was not made by this program, so there is nothing in it that could be checked.</source>
        <translation>«{path}» создан не этой программой, проверять в нем нечего.</translation>
    </message>
    <message>
        <source>«{path}» cannot be checked: only .docx and .json files can be.</source>
        <translation>«{path}» проверить нельзя: проверяются только файлы .docx и .json.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the clause «{clause}» has no slot «{slot}».</source>
        <translation>{file}, строка {line}: в формулировке «{clause}» нет поля «{slot}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: the slot «{slot}» of the clause «{clause}» is used in no text.</source>
        <translation>{file}, строка {line}: поле «{slot}» формулировки «{clause}» не стоит ни в одном тексте.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no filter «{name}», or not with these words; there are: {allowed}.</source>
        <translation>{file}, строка {line}: фильтра «{name}» нет, или он не с такими словами; есть: {allowed}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: braces or conditions do not pair in the clause «{clause}» ({detail}).</source>
        <translation>{file}, строка {line}: в формулировке «{clause}» скобки или условия без пары ({detail}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: only slots, filters and conditions may stand in a clause, not «{what}».</source>
        <translation>{file}, строка {line}: в формулировке могут стоять только поля, фильтры и условия, а не «{what}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key «{key}» must begin with «{group}.» and hold only a-z, 0-9, «-» and «.».</source>
        <translation>{file}, строка {line}: ключ «{key}» должен начинаться с «{group}.» и состоять из a-z, 0-9, «-» и «.».</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{name}» cannot name a slot; letters, digits and «_» can.</source>
        <translation>{file}, строка {line}: «{name}» не может быть именем поля; годятся буквы, цифры и «_».</translation>
    </message>
    <message>
        <source>{file}, line {line}: the choice «{slot}» needs options, as many in Kazakh as in Russian.</source>
        <translation>{file}, строка {line}: выбору «{slot}» нужны варианты, по-казахски столько же, сколько по-русски.</translation>
    </message>
    <message>
        <source>The clause «{clause}» has no Kazakh text.</source>
        <translation>У формулировки «{clause}» нет казахского текста.</translation>
    </message>
    <message>
        <source>The clause «{clause}» has no slot «{slot}»; it has: {slots}.</source>
        <translation>В формулировке «{clause}» нет поля «{slot}»; есть: {slots}.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: this file has no pattern «{name}».</source>
        <translation>{file}, строка {line}: в этом файле нет образца «{name}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: no directory has an entry «{key}».</source>
        <translation>{file}, строка {line}: ни в одном справочнике нет записи «{key}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{key}» needs at least one name.</source>
        <translation>{file}, строка {line}: у «{key}» должно быть хотя бы одно название.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the first day is later than the last.</source>
        <translation>{file}, строка {line}: первый день позже последнего.</translation>
    </message>
    <message>
        <source>{file}: a paper is written as {formats}; the name has to end in one of them.</source>
        <translation>{file}: документ записывается как {formats}; имя должно оканчиваться одним из них.</translation>
    </message>
    <message>
        <source>{file} was written, but what is on the disk differs; write it once more.</source>
        <translation>{file} записан, но содержимое на диске отличается; запишите его ещё раз.</translation>
    </message>
    <message>
        <source>There is no clause «{key}».</source>
        <translation>Формулировки «{key}» нет.</translation>
    </message>
    <message>
        <source>There is no clause «{key}»; perhaps «{nearest}» was meant.</source>
        <translation>Формулировки «{key}» нет; возможно, имелась в виду «{nearest}».</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files of clauses or directories (*.yaml).</source>
        <translation>В папке {folder} нет файлов формулировок или справочников (*.yaml).</translation>
    </message>
    <message>
        <source>There is no file «{path}».</source>
        <translation>Нет файла «{path}».</translation>
    </message>
    <message>
        <source>«{path}» is a folder, not a file.</source>
        <translation>«{path}» — папка, а не файл.</translation>
    </message>
    <message>
        <source>The file «{path}» cannot be read ({detail}).</source>
        <translation>Файл «{path}» не читается ({detail}).</translation>
    </message>
    <message>
        <source>The slot «{slot}» takes one of {options}, not «{found}».</source>
        <translation>Поле «{slot}» принимает одно из: {options}, а не «{found}».</translation>
    </message>
    <message>
        <source>The slot «{slot}» holds a character that no document can hold: {detail}.</source>
        <translation>В поле «{slot}» есть знак, которого не может быть в документе: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>{file} не читается: {detail}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid YAML ({detail}).</source>
        <translation>{file}, строка {line}: ошибка в YAML ({detail}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key «{key}» is unknown.</source>
        <translation>{file}, строка {line}: ключ «{key}» неизвестен.</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{key}» stands here for the second time.</source>
        <translation>{file}, строка {line}: «{key}» здесь стоит второй раз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key «{key}» is missing.</source>
        <translation>{file}, строка {line}: нет ключа «{key}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: a text is expected here.</source>
        <translation>{file}, строка {line}: здесь ожидается текст.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a whole number is expected here, not «{found}».</source>
        <translation>{file}, строка {line}: здесь ожидается целое число, а не «{found}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: true or false is expected here, not «{found}».</source>
        <translation>{file}, строка {line}: здесь ожидается true или false, а не «{found}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: a date like 2022-10-19 is expected here, not «{found}».</source>
        <translation>{file}, строка {line}: здесь ожидается дата вида 2022-10-19, а не «{found}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: a list is expected here.</source>
        <translation>{file}, строка {line}: здесь ожидается список.</translation>
    </message>
    <message>
        <source>{file}, line {line}: lines of the form «key: value» are expected here.</source>
        <translation>{file}, строка {line}: здесь ожидаются строки вида «ключ: значение».</translation>
    </message>
    <message>
        <source>{file}, line {line}: «{found}» is none of: {allowed}.</source>
        <translation>{file}, строка {line}: «{found}» нет среди: {allowed}.</translation>
    </message>
    <message>
        <source>There is no resolution {id} in the archive.</source>
        <translation>Постановления {id} в архиве нет.</translation>
    </message>
    <message>
        <source>Resolution {id} has no version {revision}.</source>
        <translation>У постановления {id} нет версии {revision}.</translation>
    </message>
    <message>
        <source>Resolution {id} has been deleted; restore it from the bin first.</source>
        <translation>Постановление {id} удалено; сначала восстановите его из корзины.</translation>
    </message>
    <message>
        <source>Resolution {id} is not in the bin.</source>
        <translation>Постановления {id} нет в корзине.</translation>
    </message>
    <message>
        <source>Resolution {id} was changed elsewhere in the meantime (revision {revision} is now {present}); nothing was overwritten.</source>
        <translation>Постановление {id} тем временем изменено в другом месте (редакция {revision} стала {present}); ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Resolution {id} is no longer a draft, so it cannot be changed.</source>
        <translation>Постановление {id} уже не черновик, изменить его нельзя.</translation>
    </message>
    <message>
        <source>Resolution {id} cannot take this status from the one it has now.</source>
        <translation>Постановление {id} не может перейти в этот статус из нынешнего.</translation>
    </message>
    <message>
        <source>The archive {where} cannot be used: only a file or sqlite:///FILE is supported.</source>
        <translation>Архив {where} использовать нельзя: поддерживается только файл или sqlite:///ФАЙЛ.</translation>
    </message>
    <message>
        <source>The archive {file} was made by a newer version of the program; please update the program.</source>
        <translation>Архив {file} создан более новой версией программы; обновите программу.</translation>
    </message>
    <message>
        <source>{file} is not an archive of this program.</source>
        <translation>{file} — не архив этой программы.</translation>
    </message>
    <message>
        <source>{file} is a folder, not an archive.</source>
        <translation>{file} — папка, а не архив.</translation>
    </message>
    <message>
        <source>There is no archive {file}.</source>
        <translation>Архива {file} нет.</translation>
    </message>
    <message>
        <source>The archive {file} is damaged; restore it from a backup.</source>
        <translation>Архив {file} повреждён; восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The archive {file} is busy: another program is writing to it. Try again.</source>
        <translation>Архив {file} занят: в него пишет другая программа. Повторите попытку.</translation>
    </message>
    <message>
        <source>{file} or its folder is read-only.</source>
        <translation>{file} или его папка доступны только для чтения.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}; nothing was changed.</source>
        <translation>На диске с файлом {file} нет места; ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} не открывается.</translation>
    </message>
    <message>
        <source>The disk of {file} does not answer as it should.</source>
        <translation>Диск с файлом {file} не отвечает как следует.</translation>
    </message>
    <message>
        <source>The archive {file} could not be brought up to date and is unchanged; a copy is kept in {copy}.</source>
        <translation>Архив {file} не удалось обновить, он не изменён; копия лежит в {copy}.</translation>
    </message>
    <message>
        <source>The directory entry «{key}» was changed elsewhere in the meantime; nothing was overwritten. Open it again.</source>
        <translation>Запись справочника «{key}» тем временем изменена в другом месте; ничего не перезаписано. Откройте её снова.</translation>
    </message>
    <message>
        <source>The wording «{key}» was changed elsewhere in the meantime; nothing was overwritten. Open it again.</source>
        <translation>Формулировку «{key}» тем временем изменили в другом месте; ничего не перезаписано. Откройте её снова.</translation>
    </message>
    <message>
        <source>A backup of {file} cannot be the archive itself.</source>
        <translation>Резервная копия {file} не может быть самим архивом.</translation>
    </message>
    <message>
        <source>The backup {file} is no longer what was made: do not rely on it.</source>
        <translation>Резервная копия {file} изменилась с тех пор, как была сделана: не полагайтесь на неё.</translation>
    </message>
    <message>
        <source>There is no .docx or .json file in the folder «{path}».</source>
        <translation>В папке «{path}» нет файлов .docx и .json.</translation>
    </message>
    <message>
        <source>Only one paper can be annotated at a time, not the folder «{path}».</source>
        <translation>С замечаниями можно записать один документ, а не папку «{path}».</translation>
    </message>
    <message>
        <source>To read {format} files, install LibreOffice (libreoffice.org); it is found by itself.</source>
        <translation>Чтобы читать файлы {format}, установите LibreOffice (libreoffice.org); программа найдет его сама.</translation>
    </message>
    <message>
        <source>LibreOffice cannot read this file: it is damaged, protected with a password, or no document.</source>
        <translation>LibreOffice не может прочитать этот файл: он поврежден, защищен паролем или это не документ.</translation>
    </message>
    <message>
        <source>LibreOffice did not finish reading this file in {seconds} seconds.</source>
        <translation>LibreOffice не прочитал этот файл за {seconds} с.</translation>
    </message>
    <message>
        <source>This is no resolution: neither its kind nor the words «ПОСТАНОВИЛА» or «ҚАУЛЫ ЕТТІ» were found.</source>
        <translation>Это не постановление: не найдены ни вид документа, ни слова «ПОСТАНОВИЛА» или «ҚАУЛЫ ЕТТІ».</translation>
    </message>
    <message>
        <source>{file}: an annotated paper is a Word document; its name ends in .docx.</source>
        <translation>{file}: замечания записываются в документ Word, его имя кончается на .docx.</translation>
    </message>
    <message>
        <source>Reading this file took more time or memory than an import may take; it was left out.</source>
        <translation>Чтение этого файла потребовало больше времени или памяти, чем можно; он пропущен.</translation>
    </message>
    <message>
        <source>Files of this kind are not imported; these are: {formats}.</source>
        <translation>Файлы этого вида не принимаются; принимаются: {formats}.</translation>
    </message>
    <message>
        <source>The file is not there, or is no file.</source>
        <translation>Файла нет, или это не файл.</translation>
    </message>
    <message>
        <source>The file cannot be read ({detail}).</source>
        <translation>Файл не читается ({detail}).</translation>
    </message>
    <message>
        <source>The file asks for more memory than an import may take.</source>
        <translation>Файл требует больше памяти, чем можно.</translation>
    </message>
    <message>
        <source>«{path}» holds no settings of the rules ({detail}).</source>
        <translation>В файле «{path}» нет настроек правил ({detail}).</translation>
    </message>
    <message>
        <source>«{path}»: there is no rule «{rule}».</source>
        <translation>«{path}»: правила «{rule}» нет.</translation>
    </message>
    <message>
        <source>The settings of the rules cannot be written to «{path}» ({detail}).</source>
        <translation>Настройки правил не записываются в «{path}» ({detail}).</translation>
    </message>
    <message>
        <source>The dictionaries of spelling cannot be read ({detail}).</source>
        <translation>Орфографические словари не читаются ({detail}).</translation>
    </message>
    <message>
        <source>«{name}» stands in papers ({papers}) and cannot be deleted; give it a last day instead.</source>
        <translation>«{name}» стоит в документах ({papers}), удалить нельзя; завершите запись последним днем.</translation>
    </message>
    <message>
        <source>«{name}» is named by «{other}» and cannot be deleted.</source>
        <translation>На «{name}» ссылается «{other}», удалить нельзя.</translation>
    </message>
    <message>
        <source>«{name}» and «{other}» are of different kinds.</source>
        <translation>«{name}» и «{other}» — записи разного вида.</translation>
    </message>
    <message>
        <source>An entry needs a name in Russian or in Kazakh.</source>
        <translation>Записи нужно имя по-русски или по-казахски.</translation>
    </message>
    <message>
        <source>The first day of «{name}» is later than the last.</source>
        <translation>Первый день «{name}» позже последнего.</translation>
    </message>
    <message>
        <source>There is already an entry with the name «{name}».</source>
        <translation>Запись с именем «{name}» уже есть.</translation>
    </message>
    <message>
        <source>The directory entry «{key}» in the archive cannot be read.</source>
        <translation>Запись справочника «{key}» в архиве не читается.</translation>
    </message>
    <message>
        <source>An act needs a kind, and a number or a title.</source>
        <translation>Акту нужны вид и номер или название.</translation>
    </message>
    <message>
        <source>The directories have no entry «{key}».</source>
        <translation>В справочниках нет записи «{key}».</translation>
    </message>
    <message>
        <source>There is no pattern «{pattern}»; there are: {patterns}.</source>
        <translation>Образца «{pattern}» нет; есть: {patterns}.</translation>
    </message>
    <message>
        <source>The pattern {file} cannot be read: {detail}.</source>
        <translation>Образец {file} не читается: {detail}.</translation>
    </message>
    <message>
        <source>{file}: a table is written as {formats}; the name has to end in one of them.</source>
        <translation>{file}: таблица записывается как {formats}; имя должно оканчиваться одним из них.</translation>
    </message>
    <message>
        <source>The kept .docx of resolution {id} is not what was made of its text. Take it back to draft and make it ready once more.</source>
        <translation>Сохранённый .docx постановления {id} не соответствует его тексту. Верните его в черновик и подготовьте к подписи ещё раз.</translation>
    </message>
    <message>
        <source>Resolution {id} has no kept .docx. Take it back to draft and make it ready once more.</source>
        <translation>Для постановления {id} не сохранён .docx. Верните его в черновик и подготовьте к подписи ещё раз.</translation>
    </message>
    <message>
        <source>Resolution {id} was not imported, so it is signed by way of «ready to sign».</source>
        <translation>Постановление {id} не загружено из файла, поэтому сначала его готовят к подписи.</translation>
    </message>
    <message>
        <source>Resolution {id} is not signed.</source>
        <translation>Постановление {id} не подписано.</translation>
    </message>
    <message>
        <source>There is no such scan any more.</source>
        <translation>Такого скана уже нет.</translation>
    </message>
    <message>
        <source>Resolution {id} was signed, so it cannot be deleted; it can be cancelled or amended.</source>
        <translation>Постановление {id} подписано, поэтому удалить его нельзя; его можно отменить или изменить новым постановлением.</translation>
    </message>
    <message>
        <source>{file}: what is signed cannot be changed, nor can the audit trail; nothing was changed.</source>
        <translation>{file}: подписанное и журнал действий изменить нельзя; ничего не изменено.</translation>
    </message>
    <message>
        <source>Number {number} has been given already: «{title}».</source>
        <translation>№ {number} уже присвоен: «{title}».</translation>
    </message>
    <message>
        <source>{file} holds more than {most} clauses.</source>
        <translation>В файле {file} больше {most} формулировок.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a text of a clause has at most {most} characters.</source>
        <translation>{file}, строка {line}: в тексте формулировки не больше {most} знаков.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB: this is no file of clauses.</source>
        <translation>Файл {file} больше {most} МБ: это не файл формулировок.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is too much here, or too deep within itself.</source>
        <translation>{file}, строка {line}: здесь слишком много данных или они вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a value cannot be named and repeated («&amp;», «*»); write it out.</source>
        <translation>{file}, строка {line}: значение нельзя назвать и повторить («&amp;», «*»); напишите его целиком.</translation>
    </message>
    <message>
        <source>The wording «{key}» in the archive cannot be read; it is left aside.</source>
        <translation>Формулировка «{key}» в архиве не читается; она оставлена в стороне.</translation>
    </message>
    <message>
        <source>The wording stands in papers ({papers}) and cannot be deleted; take it out of use instead.</source>
        <translation>Формулировка стоит в документах ({papers}), удалить её нельзя; вместо этого выведите её из употребления.</translation>
    </message>
    <message>
        <source>A wording that comes with the program can only be taken out of use.</source>
        <translation>Формулировку, которая поставляется с программой, можно только вывести из употребления.</translation>
    </message>
    <message>
        <source>The wording has no Kazakh words that could be checked.</source>
        <translation>У формулировки нет казахского текста, который можно было бы проверить.</translation>
    </message>
    <message>
        <source>«{found}» is not closed: «{missing}» is missing.</source>
        <translation>«{found}» не закрыто: не хватает «{missing}».</translation>
    </message>
    <message>
        <source>«{found}» closes nothing: «{missing}» is missing before it.</source>
        <translation>«{found}» ничего не закрывает: перед ним нет «{missing}».</translation>
    </message>
    <message>
        <source>A single brace «{found}» cannot stand in a wording; a field is «{{{{ name }}}}».</source>
        <translation>Одиночная скобка «{found}» в формулировке стоять не может; поле пишется «{{{{ имя }}}}».</translation>
    </message>
    <message>
        <source>No field is named here.</source>
        <translation>Здесь не названо поле.</translation>
    </message>
    <message>
        <source>There is no field «{found}»; {known}.</source>
        <translation>Поля «{found}» нет; {known}.</translation>
    </message>
    <message>
        <source>perhaps «{nearest}» is meant</source>
        <translation>возможно, имеется в виду «{nearest}»</translation>
    </message>
    <message>
        <source>add it to the table of fields, or correct the name</source>
        <translation>добавьте его в таблицу полей или исправьте имя</translation>
    </message>
    <message>
        <source>There is no case «{found}»; there are: {known}.</source>
        <translation>Падежа «{found}» нет; есть: {known}.</translation>
    </message>
    <message>
        <source>There is no case «{found}»; perhaps «{nearest}» is meant.</source>
        <translation>Падежа «{found}» нет; возможно, имеется в виду «{nearest}».</translation>
    </message>
    <message>
        <source>«{found}» is a case of the other language; here it is «{nearest}».</source>
        <translation>«{found}» — падеж другого языка; здесь это «{nearest}».</translation>
    </message>
    <message>
        <source>«{found}» needs two words: for one and for many, as in число(&apos;обязан&apos;, &apos;обязаны&apos;).</source>
        <translation>«{found}» требует двух слов: для одного и для многих, например: число(&apos;обязан&apos;, &apos;обязаны&apos;).</translation>
    </message>
    <message>
        <source>«{found}» takes no words in brackets.</source>
        <translation>После «{found}» слов в скобках не бывает.</translation>
    </message>
    <message>
        <source>This condition has no end: «{{% endif %}}» is missing.</source>
        <translation>У этого условия нет конца: не хватает «{{% endif %}}».</translation>
    </message>
    <message>
        <source>There is no condition that ends here.</source>
        <translation>Нет условия, которое здесь заканчивалось бы.</translation>
    </message>
    <message>
        <source>Only fields, cases and conditions can stand in a wording, not «{found}».</source>
        <translation>В формулировке могут стоять только поля, падежи и условия, но не «{found}».</translation>
    </message>
    <message>
        <source>A wording needs Russian words.</source>
        <translation>Формулировке нужен русский текст.</translation>
    </message>
    <message>
        <source>A wording has at most {most} characters.</source>
        <translation>В формулировке не больше {most} знаков.</translation>
    </message>
    <message>
        <source>A wording that a list follows ends in «:».</source>
        <translation>Формулировка, за которой идёт список, кончается двоеточием.</translation>
    </message>
    <message>
        <source>«{found}» cannot name a field: letters, digits and «_» can.</source>
        <translation>«{found}» не может быть именем поля: годятся буквы, цифры и «_».</translation>
    </message>
    <message>
        <source>There are two fields «{found}».</source>
        <translation>Есть два поля «{found}».</translation>
    </message>
    <message>
        <source>The field «{found}» stands in no text.</source>
        <translation>Поле «{found}» не стоит ни в одном тексте.</translation>
    </message>
    <message>
        <source>The field «{found}» needs a label: what is asked there.</source>
        <translation>Полю «{found}» нужна подпись: что в нём спрашивается.</translation>
    </message>
    <message>
        <source>The choice «{found}» needs something to choose from.</source>
        <translation>Для выбора «{found}» нужны варианты.</translation>
    </message>
    <message>
        <source>The choice «{found}» has {ru} options in Russian and {kk} in Kazakh.</source>
        <translation>У выбора «{found}» вариантов по-русски {ru}, а по-казахски {kk}.</translation>
    </message>
    <message>
        <source>There is no case «{found}».</source>
        <translation>Падежа «{found}» нет.</translation>
    </message>
    <message>
        <source>The wording holds a character that no document can hold: {detail}.</source>
        <translation>В формулировке есть знак, который не может стоять в документе: {detail}.</translation>
    </message>
    <message>
        <source>The import ended unexpectedly. What was taken in is in the archive; begin it again for the rest.</source>
        <translation>Загрузка неожиданно прервалась. Загруженное уже в архиве; чтобы загрузить остальное, начните её снова.</translation>
    </message>
    <message>
        <source>No wording was chosen.</source>
        <translation>Не выбрано ни одной формулировки.</translation>
    </message>
    <message>
        <source>{file}, wording «{key}»: {problem}</source>
        <translation>{file}, формулировка «{key}»: {problem}</translation>
    </message>
    <message>
        <source>A paper cannot be linked to itself in this way.</source>
        <translation>Так связать постановление с самим собой нельзя.</translation>
    </message>
    <message>
        <source>There is already a saved search «{name}».</source>
        <translation>Сохранённый поиск «{name}» уже есть.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Назовите поиск, чтобы сохранить его.</translation>
    </message>
    <message>
        <source>«{pattern}» is no pattern of numbers: it needs {{n}} for the number in its order, once, and may have {{yy}} or {{yyyy}} for the year, as in «{{n}}/{{yy}}-VII».</source>
        <translation>«{pattern}» — не шаблон номера: нужен один {{n}} — порядковый номер; год — {{yy}} или {{yyyy}}, например «{{n}}/{{yy}}-VII».</translation>
    </message>
    <message>
        <source>Proofing has found errors that are still open ({count}). Mend them, then the paper can be signed.</source>
        <translation>Проверка нашла ошибки, которые ещё не исправлены ({count}). Исправьте их — и постановление можно будет подписать.</translation>
    </message>
    <message>
        <source>The paper has no date; give it one, then it can be made ready to sign.</source>
        <translation>В постановлении нет даты; укажите её, чтобы подготовить к подписи.</translation>
    </message>
    <message>
        <source>The paper names no commission; choose one, then it can be made ready to sign.</source>
        <translation>В постановлении не названа комиссия; выберите её, чтобы подготовить к подписи.</translation>
    </message>
    <message>
        <source>A paper that is signed needs a number.</source>
        <translation>У подписываемого постановления должен быть номер.</translation>
    </message>
    <message>
        <source>A number has {most} letters and digits at most.</source>
        <translation>В номере не больше {most} букв и цифр.</translation>
    </message>
    <message>
        <source>Say why the paper is cancelled; the reason is kept with it.</source>
        <translation>Укажите причину отмены: она сохранится вместе с постановлением.</translation>
    </message>
    <message>
        <source>{file} has {size} MB; a scan may have {most} MB. Scan it in grey, at 200–300 dots per inch.</source>
        <translation>Размер {file} — {size} МБ, а скан может занимать не больше {most} МБ. Отсканируйте в оттенках серого, 200–300 точек на дюйм.</translation>
    </message>
    <message>
        <source>{file} is no scan: a PDF, a PNG or a JPEG is.</source>
        <translation>{file} — не скан: нужен PDF, PNG или JPEG.</translation>
    </message>
    <message>
        <source>The archive&apos;s protection against changes is off at the moment: {count} of its guards.</source>
        <translation>Защита архива от изменений сейчас снята ({count} её частей).</translation>
    </message>
    <message>
        <source>At {time} (UTC) the archive&apos;s protection was found taken off, and was put back.</source>
        <translation>{time} (UTC) обнаружено, что защита архива была снята; она восстановлена.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit trail has been changed.</source>
        <translation>Запись {number} журнала действий изменена.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit trail does not follow the one before it: one of them is not genuine.</source>
        <translation>Запись {number} журнала действий не продолжает предыдущую: одна из них не подлинная.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} of the audit trail are missing.</source>
        <translation>В журнале действий не хватает записей с {first} по {last}.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit trail is not the one that was noted at the backup of {time} (UTC): the trail has been written anew.</source>
        <translation>Запись {number} журнала действий — не та, что отмечена при резервном копировании {time} (UTC): журнал переписан.</translation>
    </message>
    <message>
        <source>The signed resolution with the archive&apos;s number {id} is gone.</source>
        <translation>Подписанного постановления (в архиве под номером {id}) больше нет.</translation>
    </message>
    <message>
        <source>The text of resolution № {number} of {date} was changed after it was signed (number {id}).</source>
        <translation>Текст постановления № {number} от {date} изменён после подписания (в архиве: {id}).</translation>
    </message>
    <message>
        <source>Number, date, title or commission of resolution № {number} of {date} in the list are not those that were signed (number {id}).</source>
        <translation>Номер, дата, заголовок или комиссия постановления № {number} от {date} в списке не те, что подписаны (в архиве: {id}).</translation>
    </message>
    <message>
        <source>The state of the signed resolution № {number} of {date} was changed by another program (number {id}).</source>
        <translation>Состояние подписанного постановления № {number} от {date} изменено другой программой (в архиве: {id}).</translation>
    </message>
    <message>
        <source>The seal of resolution № {number} of {date} was changed or taken away (number {id}).</source>
        <translation>Отметка о подписании постановления № {number} от {date} изменена или удалена (в архиве: {id}).</translation>
    </message>
    <message>
        <source>Resolution № {number} of {date} stands as signed, but the audit trail does not say so (number {id}).</source>
        <translation>Постановление № {number} от {date} значится подписанным, но в журнале действий этого нет (в архиве: {id}).</translation>
    </message>
    <message>
        <source>The kept .docx of resolution № {number} of {date} was changed (number {id}).</source>
        <translation>Сохранённый .docx постановления № {number} от {date} изменён (в архиве: {id}).</translation>
    </message>
    <message>
        <source>A kept .docx of resolution № {number} of {date} is gone (number {id}).</source>
        <translation>Сохранённый .docx постановления № {number} от {date} пропал (в архиве: {id}).</translation>
    </message>
    <message>
        <source>The file that resolution № {number} of {date} was imported from was changed or is gone (number {id}).</source>
        <translation>Исходный файл, из которого загружено постановление № {number} от {date}, изменён или пропал (в архиве: {id}).</translation>
    </message>
    <message>
        <source>The scan {file} of resolution № {number} of {date} was changed (number {id}).</source>
        <translation>Скан {file} постановления № {number} от {date} изменён (в архиве: {id}).</translation>
    </message>
    <message>
        <source>The scan {file} of resolution № {number} of {date} is gone (number {id}).</source>
        <translation>Скан {file} постановления № {number} от {date} пропал (в архиве: {id}).</translation>
    </message>
    <message>
        <source>Why resolution № {number} of {date} was cancelled was changed (number {id}).</source>
        <translation>Изменена причина отмены постановления № {number} от {date} (в архиве: {id}).</translation>
    </message>
    <message>
        <source>What resolution № {number} of {date} amends was changed (number {id}).</source>
        <translation>Изменено, какое постановление изменяет постановление № {number} от {date} (в архиве: {id}).</translation>
    </message>
    <message>
        <source>The register was changed: № {given}, given to the resolution № {number} of {date} (number {id}).</source>
        <translation>Изменён реестр номеров: № {given}, присвоенный постановлению № {number} от {date} (в архиве: {id}).</translation>
    </message>
    <message>
        <source>{file}: a comparison is a Word document; its name has to end in .docx.</source>
        <translation>{file}: сравнение — это документ Word, его имя должно заканчиваться на .docx.</translation>
    </message>
    <message>
        <source>{file} is no table: choose a .csv or .xlsx file.</source>
        <translation>{file} — не таблица: выберите файл .csv или .xlsx.</translation>
    </message>
    <message>
        <source>{file} has a password or is of the old .xls kind; save it in Excel as «.xlsx» without a password.</source>
        <translation>{file} защищён паролем или это старый формат .xls; сохраните его в Excel как «.xlsx» без пароля.</translation>
    </message>
    <message>
        <source>{file} is no workbook that can be read; save it in Excel once more.</source>
        <translation>{file} не читается как книга Excel; сохраните его в Excel ещё раз.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of names ({most} lines at most).</source>
        <translation>{file} слишком велик для таблицы имён (не больше {most} строк).</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be told; save it in Excel as «.xlsx» or as «CSV UTF-8».</source>
        <translation>Не удаётся понять буквы в {file}; сохраните его в Excel как «.xlsx» или «CSV UTF-8».</translation>
    </message>
    <message>
        <source>«{found}» is none of the kinds: {kinds}.</source>
        <translation>«{found}» нет среди видов: {kinds}.</translation>
    </message>
    <message>
        <source>«{found}» is none of the posts: {posts}.</source>
        <translation>«{found}» нет среди должностей: {posts}.</translation>
    </message>
    <message>
        <source>«{found}» in the column «{column}» is no date like 19.10.2022.</source>
        <translation>«{found}» в столбце «{column}» — не дата вида 19.10.2022.</translation>
    </message>
    <message>
        <source>In the column «{column}» Excel shows an error: {found}.</source>
        <translation>В столбце «{column}» Excel показывает ошибку: {found}.</translation>
    </message>
    <message>
        <source>In «{found}» letters were lost; save the table in Excel as «.xlsx» or as «CSV UTF-8».</source>
        <translation>В «{found}» потеряны буквы; сохраните таблицу в Excel как «.xlsx» или «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{file} has no column «{column}». The first line names the columns; there are: {found}.</source>
        <translation>В {file} нет столбца «{column}». Столбцы называет первая строка; в ней: {found}.</translation>
    </message>
    <message>
        <source>There is no name in the line.</source>
        <translation>В строке нет имени.</translation>
    </message>
    <message>
        <source>The entry «{key}» is of another kind.</source>
        <translation>Запись «{key}» другого вида.</translation>
    </message>
    <message>
        <source>No directory has «{found}», which the column «{column}» names.</source>
        <translation>В справочниках нет «{found}» из столбца «{column}».</translation>
    </message>
    <message>
        <source>Choose some words in the source first.</source>
        <translation>Сначала выделите слова в исходном тексте.</translation>
    </message>
    <message>
        <source>There is no date in the chosen words.</source>
        <translation>В выделенных словах нет даты.</translation>
    </message>
    <message>
        <source>There is no item above that this action could belong to.</source>
        <translation>Выше нет пункта, к которому относилось бы это действие.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty; choose an empty one, so that nothing is overwritten.</source>
        <translation>Папка {folder} не пуста; выберите пустую, чтобы ничего не перезаписать.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no complete copy of an archive: its manifest is missing.</source>
        <translation>В папке {folder} нет полной копии архива: отсутствует опись.</translation>
    </message>
    <message>
        <source>The manifest {file} cannot be read.</source>
        <translation>Опись {file} не читается.</translation>
    </message>
    <message>
        <source>{file} is missing or no longer what was written; nothing was taken in.</source>
        <translation>Файл {file} отсутствует или изменён; ничего не загружено.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок исполнения</translation>
    </message>
    <message>
        <source>Wording used</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Act cited</source>
        <translation>Акт, на который ссылаются</translation>
    </message>
    <message>
        <source>The term is over</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>В этом месяце</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>В следующем месяце</translation>
    </message>
    <message>
        <source>Term from {0} to {1}</source>
        <translation>Срок с {0} по {1}</translation>
    </message>
    <message>
        <source>Term from {0}</source>
        <translation>Срок с {0}</translation>
    </message>
    <message>
        <source>Term up to {0}</source>
        <translation>Срок по {0}</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Констатирующая часть</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Постановляющее слово</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Часто</translation>
    </message>
    <message>
        <source>All for this place</source>
        <translation>Все для этого места</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Alike another</source>
        <translation>Похож на другой</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не загружено</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что стало</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Paper, or why not</source>
        <translation>Документ или причина</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, строка {line}</translation>
    </message>
    <message>
        <source>{title} — to look at: {parts}</source>
        <translation>{title} — проверить: {parts}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Готово к подписи</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Постановления</translation>
    </message>
    <message>
        <source>Papers: {0}</source>
        <translation>Документов: {0}</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} papers are printed.</source>
        <translation>Напечатаны только первые {0} из {1} документов.</translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message>
        <source>Put in «{now}»</source>
        <translation>Вставить «{now}»</translation>
    </message>
    <message>
        <source>Replace by «{now}»</source>
        <translation>Заменить на «{now}»</translation>
    </message>
    <message>
        <source>Remove «{was}»</source>
        <translation>Убрать «{was}»</translation>
    </message>
    <message>
        <source>Add the field «{was}»</source>
        <translation>Добавить поле «{was}»</translation>
    </message>
    <message>
        <source>Remove the field «{was}»</source>
        <translation>Убрать поле «{was}»</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>day of this resolution</source>
        <translation>день этого постановления</translation>
    </message>
    <message>
        <source>end of the month</source>
        <translation>конец месяца</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>через месяц</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>через три месяца</translation>
    </message>
    <message>
        <source>end of the year</source>
        <translation>конец года</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>как напечатано</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>полное имя</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>краткое имя</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>сокращение</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Requisites</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Констатирующая часть</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Постановила</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>kind of paper</source>
        <translation>вид документа</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>констатация</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>слово «ПОСТАНОВИЛА»</translation>
    </message>
    <message>
        <source>item</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>шапка</translation>
    </message>
    <message>
        <source>header or footer</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>office mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>signs without meaning</source>
        <translation>лишние знаки</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>alike another paper</source>
        <translation>похож на другой документ</translation>
    </message>
    <message>
        <source>not the text of the paper</source>
        <translation>не текст документа</translation>
    </message>
    <message>
        <source>the other language</source>
        <translation>другой язык</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>Left by the program that exported the text.</source>
        <translation>Осталось от программы, из которой взят текст.</translation>
    </message>
    <message>
        <source>The directory has this name.</source>
        <translation>Это имя есть в справочнике.</translation>
    </message>
    <message>
        <source>Named in the text.</source>
        <translation>Названо в тексте.</translation>
    </message>
    <message>
        <source>The text gives no more of the name.</source>
        <translation>Полнее имя в тексте не названо.</translation>
    </message>
    <message>
        <source>No commission is named.</source>
        <translation>Комиссия не названа.</translation>
    </message>
    <message>
        <source>Stands in the head of the paper.</source>
        <translation>Стоит в заголовочной части.</translation>
    </message>
    <message>
        <source>Stands outside the head of the paper.</source>
        <translation>Стоит не в заголовочной части.</translation>
    </message>
    <message>
        <source>The head names more than one.</source>
        <translation>В заголовочной части их несколько.</translation>
    </message>
    <message>
        <source>Was left to be filled in by hand.</source>
        <translation>Оставлено, чтобы вписать от руки.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Дата не найдена.</translation>
    </message>
    <message>
        <source>Begins or ends as titles do.</source>
        <translation>Начинается или кончается как заголовок.</translation>
    </message>
    <message>
        <source>Stands between the head and the text.</source>
        <translation>Стоит между реквизитами и текстом.</translation>
    </message>
    <message>
        <source>No title was found.</source>
        <translation>Заголовок не найден.</translation>
    </message>
    <message>
        <source>Stands above the title.</source>
        <translation>Стоит над заголовком.</translation>
    </message>
    <message>
        <source>The head names the kind of paper.</source>
        <translation>Вид документа назван.</translation>
    </message>
    <message>
        <source>Numbered like the others.</source>
        <translation>Пронумеровано, как остальные.</translation>
    </message>
    <message>
        <source>A member of the list of its item.</source>
        <translation>Член перечня своего пункта.</translation>
    </message>
    <message>
        <source>A paragraph of its own where nothing is numbered.</source>
        <translation>Отдельный абзац там, где номеров нет.</translation>
    </message>
    <message>
        <source>Its number is missing between the numbers beside it.</source>
        <translation>Его номера не хватает между соседними.</translation>
    </message>
    <message>
        <source>A paragraph that goes on with the one before.</source>
        <translation>Абзац продолжает предыдущий.</translation>
    </message>
    <message>
        <source>No items were found.</source>
        <translation>Пункты не найдены.</translation>
    </message>
    <message>
        <source>Told by its letters.</source>
        <translation>Определен по буквам.</translation>
    </message>
    <message>
        <source>Ends with the word that decides.</source>
        <translation>Кончается словом «постановила» или ему подобным.</translation>
    </message>
    <message>
        <source>The word that decides was not found.</source>
        <translation>Слово «постановила» или ему подобное не найдено.</translation>
    </message>
    <message>
        <source>Opens the text as preambles do.</source>
        <translation>Открывает текст, как преамбула.</translation>
    </message>
    <message>
        <source>Stands between the preamble and the enactment.</source>
        <translation>Стоит между преамбулой и постановляющей формулой.</translation>
    </message>
    <message>
        <source>Repeated on every page.</source>
        <translation>Повторяется на каждой странице.</translation>
    </message>
    <message>
        <source>A note to the text.</source>
        <translation>Примечание к тексту.</translation>
    </message>
    <message>
        <source>Follows the heading of an annex.</source>
        <translation>Идет за заголовком приложения.</translation>
    </message>
    <message>
        <source>A mark of the office below the signature.</source>
        <translation>Служебная отметка под подписью.</translation>
    </message>
    <message>
        <source>Belongs to no part that is known.</source>
        <translation>Не относится ни к одной части.</translation>
    </message>
    <message>
        <source>Kind, date and number of another act.</source>
        <translation>Вид, дата и номер другого акта.</translation>
    </message>
    <message>
        <source>A position, and a name to the right of it.</source>
        <translation>Должность, а справа имя.</translation>
    </message>
    <message>
        <source>A name without a clear position.</source>
        <translation>Имя без ясной должности.</translation>
    </message>
    <message>
        <source>A position without a name.</source>
        <translation>Должность без имени.</translation>
    </message>
    <message>
        <source>No signature was found.</source>
        <translation>Подпись не найдена.</translation>
    </message>
    <message>
        <source>A slot was left empty and prints as a blank.</source>
        <translation>Поле не заполнено и печатается пропуском.</translation>
    </message>
    <message>
        <source>The text was changed in Word after it was exported.</source>
        <translation>Текст изменен в Word после выгрузки.</translation>
    </message>
    <message>
        <source>Almost the same words as another paper.</source>
        <translation>Почти те же слова, что в другом документе.</translation>
    </message>
    <message>
        <source>Said by a person.</source>
        <translation>Так сказали вы.</translation>
    </message>
    <message>
        <source>The same in the other language; it is no part of this paper.</source>
        <translation>То же на другом языке; в этот документ не входит.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>missing</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>in the bin; the number is not given again</source>
        <translation>в корзине; номер больше не присваивается</translation>
    </message>
    <message>
        <source>the paper has another number now</source>
        <translation>теперь у постановления другой номер</translation>
    </message>
    <message>
        <source>typed, not given</source>
        <translation>вписан вручную</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>повторяется</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>Put it right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Put all of this kind right ({count})</source>
        <translation>Исправить все такие ({count})</translation>
    </message>
    <message>
        <source>Add «{word}» to the dictionary</source>
        <translation>Добавить «{word}» в словарь</translation>
    </message>
    <message>
        <source>Leave it alone here</source>
        <translation>Пропустить здесь</translation>
    </message>
    <message>
        <source>Leave this kind alone in this paper</source>
        <translation>Не замечать такого в этом документе</translation>
    </message>
    <message>
        <source>Switch this check off for all papers</source>
        <translation>Выключить эту проверку для всех документов</translation>
    </message>
    <message>
        <source>Take out «{found}»</source>
        <translation>Убрать «{found}»</translation>
    </message>
    <message>
        <source>Put the spaces right</source>
        <translation>Поправить пробелы</translation>
    </message>
    <message>
        <source>Put in «{wording}»</source>
        <translation>Вставить «{wording}»</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>please check ({percent} % sure): {reason}</source>
        <translation>проверьте (уверенность {percent} %): {reason}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>Left over: belongs to no part</source>
        <translation>Остаток: не относится ни к одной части</translation>
    </message>
</context>
<context>
    <name>rule settings</name>
    <message>
        <source>One right answer; it can be mended with all others.</source>
        <translation>Один верный ответ; исправляется вместе со всеми такими.</translation>
    </message>
    <message>
        <source>One right answer: it is mended by one key.</source>
        <translation>Один верный ответ: исправляется одной клавишей.</translation>
    </message>
    <message>
        <source>The author decides what to do.</source>
        <translation>Решает автор.</translation>
    </message>
    <message>
        <source>A hint; the author decides.</source>
        <translation>Подсказка; решает автор.</translation>
    </message>
    <message>
        <source>The letter ё</source>
        <translation>Буква ё</translation>
    </message>
    <message>
        <source>Quotation marks within « »</source>
        <translation>Кавычки внутри « »</translation>
    </message>
    <message>
        <source>The dash in «2022–2024»</source>
        <translation>Тире в «2022–2024»</translation>
    </message>
    <message>
        <source>Write «е», as the laws do</source>
        <translation>Писать «е», как в законах</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как набрано</translation>
    </message>
    <message>
        <source>« » again, as the acts do</source>
        <translation>Снова « », как в актах</translation>
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
        <translation>Тире: 2022–2024</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>подсказка</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The sign «№» is missing before the act&apos;s number.</source>
        <translation>Перед номером акта нет знака «№».</translation>
    </message>
    <message>
        <source>There is no such date: «{found}».</source>
        <translation>Такой даты нет: «{found}».</translation>
    </message>
    <message>
        <source>The cited act ({found}) is later than the resolution itself.</source>
        <translation>Акт, на который ссылаются ({found}), позже самого постановления.</translation>
    </message>
    <message>
        <source>The deadline ({found}) is earlier than the resolution itself.</source>
        <translation>Срок ({found}) раньше даты постановления.</translation>
    </message>
    <message>
        <source>The day is written without a leading zero.</source>
        <translation>День пишется без нуля впереди.</translation>
    </message>
    <message>
        <source>The city was not called «{found}» on the date of the resolution.</source>
        <translation>На дату постановления город назывался не «{found}».</translation>
    </message>
    <message>
        <source>«{found}»: the city had another name then; see whether this one is meant.</source>
        <translation>«{found}»: тогда город назывался иначе; проверьте, то ли название нужно.</translation>
    </message>
    <message>
        <source>The city&apos;s name declines here.</source>
        <translation>Название города здесь склоняется.</translation>
    </message>
    <message>
        <source>«{addressee}» is not in the directory.</source>
        <translation>«{addressee}» нет в справочнике.</translation>
    </message>
    <message>
        <source>«{addressee}» had another name on the date of the resolution.</source>
        <translation>«{addressee}» на дату постановления называется иначе.</translation>
    </message>
    <message>
        <source>The commission that adopts the resolution is not named.</source>
        <translation>Не указана комиссия, которая принимает постановление.</translation>
    </message>
    <message>
        <source>The date of the resolution is missing.</source>
        <translation>Нет даты постановления.</translation>
    </message>
    <message>
        <source>The registration number is missing.</source>
        <translation>Нет регистрационного номера.</translation>
    </message>
    <message>
        <source>The place where the resolution is made is missing.</source>
        <translation>Не указано место издания постановления.</translation>
    </message>
    <message>
        <source>The resolution has no title.</source>
        <translation>У постановления нет заголовка.</translation>
    </message>
    <message>
        <source>The sentence that ends in «ПОСТАНОВИЛА:» («ҚАУЛЫ ЕТТІ:») is missing.</source>
        <translation>Нет фразы, которая заканчивается словом «ПОСТАНОВИЛА:» («ҚАУЛЫ ЕТТІ:»).</translation>
    </message>
    <message>
        <source>Nothing is resolved: there is no item.</source>
        <translation>Ничего не постановлено: нет ни одного пункта.</translation>
    </message>
    <message>
        <source>This paragraph is empty.</source>
        <translation>Абзац пуст.</translation>
    </message>
    <message>
        <source>Nobody signs: there is no signature.</source>
        <translation>Некому подписать: нет подписи.</translation>
    </message>
    <message>
        <source>A signature needs both a position and a name.</source>
        <translation>В подписи нужны и должность, и имя.</translation>
    </message>
    <message>
        <source>The resolution of a joint meeting is signed by the chair of each commission: commissions {commissions}, signatures {signatures}.</source>
        <translation>Постановление совместного заседания подписывают председатели всех комиссий: комиссий — {commissions}, подписей — {signatures}.</translation>
    </message>
    <message>
        <source>Whoever presides instead of the commission&apos;s chair signs only on a decision of the maslikhat&apos;s head: see that there is one.</source>
        <translation>Вместо председателя комиссии подписывают только по решению главы маслихата: проверьте, что оно есть.</translation>
    </message>
    <message>
        <source>The verb does not agree with the commissions: one commission «ПОСТАНОВИЛА», a joint meeting «ПОСТАНОВИЛИ».</source>
        <translation>Глагол не согласован: одна комиссия — «ПОСТАНОВИЛА», совместное заседание — «ПОСТАНОВИЛИ».</translation>
    </message>
    <message>
        <source>The preamble announces what follows, but there are no findings.</source>
        <translation>Преамбула обещает «следующее», но констатирующей части нет.</translation>
    </message>
    <message>
        <source>The item has a list, so its lead-in ends with «:» and the first action gets a paragraph of its own.</source>
        <translation>В пункте есть перечень: вводная строка заканчивается «:», а первое действие — отдельный абзац.</translation>
    </message>
    <message>
        <source>The item ends with «:» but no list follows.</source>
        <translation>Пункт заканчивается на «:», но перечня нет.</translation>
    </message>
    <message>
        <source>The item says to whom, but not what is to be done.</source>
        <translation>Сказано кому, но не сказано, что сделать.</translation>
    </message>
    <message>
        <source>A member of a list ends with «;», the last one with a point; the paper will have it so.</source>
        <translation>Подпункт заканчивается на «;», последний — точкой; на бумаге так и будет.</translation>
    </message>
    <message>
        <source>Numbers come from the place, and dashes or dots do not mark paragraphs: take «{mark}» out.</source>
        <translation>Номера ставит программа, а абзацы не отмечают дефисами и знаками: уберите «{mark}».</translation>
    </message>
    <message>
        <source>A member of a list begins with a small letter.</source>
        <translation>Подпункт начинается со строчной буквы.</translation>
    </message>
    <message>
        <source>No deadline is set for this item.</source>
        <translation>В пункте не указан срок.</translation>
    </message>
    <message>
        <source>No item says who controls that the resolution is carried out.</source>
        <translation>Нет пункта о контроле за исполнением.</translation>
    </message>
    <message>
        <source>More than one space in a row.</source>
        <translation>Несколько пробелов подряд.</translation>
    </message>
    <message>
        <source>A space at the edge of the paragraph.</source>
        <translation>Пробел в начале или конце абзаца.</translation>
    </message>
    <message>
        <source>A space before a punctuation mark.</source>
        <translation>Пробел перед знаком препинания.</translation>
    </message>
    <message>
        <source>A space after an opening bracket or quotation mark.</source>
        <translation>Пробел после открывающей скобки или кавычки.</translation>
    </message>
    <message>
        <source>No space after «{mark}».</source>
        <translation>Нет пробела после «{mark}».</translation>
    </message>
    <message>
        <source>Two punctuation marks in a row.</source>
        <translation>Два знака препинания подряд.</translation>
    </message>
    <message>
        <source>Quotation marks are « ».</source>
        <translation>Кавычки должны быть « ».</translation>
    </message>
    <message>
        <source>A quotation mark without its pair.</source>
        <translation>Кавычка без пары.</translation>
    </message>
    <message>
        <source>A bookmark or field code of a word processor got into the text.</source>
        <translation>В текст попала закладка или код поля из Word.</translation>
    </message>
    <message>
        <source>An invisible character (U+{code}) in the text.</source>
        <translation>Невидимый знак (U+{code}) в тексте.</translation>
    </message>
    <message>
        <source>«{found}» is a blank that has not been filled in.</source>
        <translation>«{found}» — незаполненное место.</translation>
    </message>
    <message>
        <source>A dash is meant here, not a hyphen.</source>
        <translation>Здесь нужно тире, а не дефис.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters are mixed in the word «{word}».</source>
        <translation>В слове «{word}» смешаны латинские и русские буквы.</translation>
    </message>
    <message>
        <source>Legal texts are written without the letter «ё».</source>
        <translation>В актах пишут без буквы «ё».</translation>
    </message>
    <message>
        <source>A commission cannot order a body that is not subordinate to it: it recommends («Рекомендовать»).</source>
        <translation>Комиссия не может поручать органу, который ей не подчинен: ему рекомендуют («Рекомендовать»).</translation>
    </message>
    <message>
        <source>The law says «person with a disability».</source>
        <translation>В законе: «лицо (ребенок) с инвалидностью», «люди с аутизмом».</translation>
    </message>
    <message>
        <source>A tenth of a tenge is unusual: are thousands or millions meant?</source>
        <translation>Десятые доли тенге: не пропущено ли «тыс.» или «млн»?</translation>
    </message>
    <message>
        <source>The turn «несмотря на …» is closed by a comma too.</source>
        <translation>Оборот «несмотря на …» закрывается запятой.</translation>
    </message>
    <message>
        <source>The word «{word}» stands twice.</source>
        <translation>Слово «{word}» повторено.</translation>
    </message>
    <message>
        <source>Two actions in one paragraph: begin a new one with «{verb}».</source>
        <translation>Два действия в одном подпункте: со слова «{verb}» лучше начать новый.</translation>
    </message>
    <message>
        <source>«{found}»: the word governs another case or preposition.</source>
        <translation>«{found}»: здесь нужен другой падеж или предлог.</translation>
    </message>
    <message>
        <source>A clerical turn: there is a plainer wording.</source>
        <translation>Канцелярский оборот: можно проще.</translation>
    </message>
    <message>
        <source>There is a plainer word.</source>
        <translation>Есть слово проще.</translation>
    </message>
    <message>
        <source>A title has no point at its end.</source>
        <translation>В конце заголовка точка не ставится.</translation>
    </message>
    <message>
        <source>A title begins with «О» or «Об».</source>
        <translation>Заголовок начинается с «О» или «Об».</translation>
    </message>
    <message>
        <source>The same paragraph stands twice.</source>
        <translation>Абзац повторен.</translation>
    </message>
    <message>
        <source>{date} is not that day of the week: it is «{right}».</source>
        <translation>{date} — другой день недели: «{right}».</translation>
    </message>
    <message>
        <source>The deadline ({found}) is a day off.</source>
        <translation>Срок ({found}) приходится на выходной или праздник.</translation>
    </message>
    <message>
        <source>The date of the resolution ({found}) is a day off.</source>
        <translation>Дата постановления ({found}) — выходной или праздник.</translation>
    </message>
    <message>
        <source>{present} of {total} are no quorum: more than half of all members are needed ({needed}).</source>
        <translation>{present} из {total} — кворума нет: нужно больше половины всех членов ({needed}).</translation>
    </message>
    <message>
        <source>{votes} votes of {total} are no majority: more than half of all members are needed ({needed}).</source>
        <translation>{votes} из {total} — не большинство: нужно больше половины всех членов ({needed}).</translation>
    </message>
    <message>
        <source>{votes} have voted, but {present} were present.</source>
        <translation>Голосов {votes}, а присутствовало {present}.</translation>
    </message>
    <message>
        <source>Years of a range stand with «{dash}» here.</source>
        <translation>Между годами здесь ставится «{dash}».</translation>
    </message>
    <message>
        <source>The range «{found}» ends before it begins.</source>
        <translation>«{found}»: конец раньше начала.</translation>
    </message>
    <message>
        <source>The number in digits ({digits}) is not the one in words («{words}»).</source>
        <translation>Число цифрами ({digits}) не равно числу словами («{words}»).</translation>
    </message>
    <message>
        <source>The same act stands with another number or date elsewhere: «{other}».</source>
        <translation>Этот же акт в другом месте указан с другой датой или номером: «{other}».</translation>
    </message>
    <message>
        <source>No dictionary has the word «{word}».</source>
        <translation>Слова «{word}» нет в словарях.</translation>
    </message>
    <message>
        <source>There is no Kazakh edition; it has the same date and number.</source>
        <translation>Нет текста на казахском языке с той же датой и номером.</translation>
    </message>
    <message>
        <source>The editions differ in a requisite: «{russian}» and «{kazakh}».</source>
        <translation>Тексты на двух языках расходятся в реквизите: «{russian}» и «{kazakh}».</translation>
    </message>
    <message>
        <source>The editions differ in how many there are: Russian {russian}, Kazakh {kazakh}.</source>
        <translation>Тексты расходятся в количестве: на русском {russian}, на казахском {kazakh}.</translation>
    </message>
    <message>
        <source>The editions differ in numbers: only Russian {russian}, only Kazakh {kazakh}.</source>
        <translation>Тексты расходятся в числах: только на русском {russian}, только на казахском {kazakh}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>дательном падеже</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>винительном падеже</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>родительном падеже</translation>
    </message>
    <message>
        <source>After «{verb}» the name stands in the {case}.</source>
        <translation>После «{verb}» название стоит в {case}.</translation>
    </message>
    <message>
        <source>«Принять к сведению» what: «{right}».</source>
        <translation>Принять к сведению что? «{right}».</translation>
    </message>
    <message>
        <source>The other members of the list begin with an infinitive, this one does not.</source>
        <translation>Остальные подпункты начинаются с глагола в неопределенной форме, а этот — нет.</translation>
    </message>
    <message>
        <source>«{verb}» is imperfective among perfective verbs: a standing duty, or a slip?</source>
        <translation>«{verb}» — несовершенный вид среди совершенных: постоянная обязанность или описка?</translation>
    </message>
    <message>
        <source>Two members are joined by a bare comma: «и {second}», or make them alike.</source>
        <translation>Два однородных члена соединены одной запятой: нужно «и {second}» или одинаковое построение.</translation>
    </message>
    <message>
        <source>The body {found} is not in the directory.</source>
        <translation>Органа {found} нет в справочнике.</translation>
    </message>
    <message>
        <source>The directory has this body as {right}.</source>
        <translation>В справочнике этот орган — {right}.</translation>
    </message>
    <message>
        <source>The abbreviation «{short}» is opened nowhere in the paper.</source>
        <translation>Сокращение «{short}» нигде в тексте не раскрыто.</translation>
    </message>
    <message>
        <source>The full name is «{full}»; a short one is announced with «(далее – …)».</source>
        <translation>Полное название — «{full}»; краткое вводится словами «(далее – …)».</translation>
    </message>
    <message>
        <source>Elsewhere in the paper it is «маслихат города …»: one name all through.</source>
        <translation>В других местах — «маслихат города …»: название должно быть одно.</translation>
    </message>
    <message>
        <source>The title stands here in other words than above the text.</source>
        <translation>Заголовок здесь повторен другими словами, чем над текстом.</translation>
    </message>
    <message>
        <source>The resolution has no item {number}.</source>
        <translation>В постановлении нет пункта {number}.</translation>
    </message>
    <message>
        <source>A bracket without its pair.</source>
        <translation>Скобка без пары.</translation>
    </message>
    <message>
        <source>A sentence of {count} words: can it be two?</source>
        <translation>Предложение из {count} слов: нельзя ли разделить?</translation>
    </message>
    <message>
        <source>An act calls itself «настоящее».</source>
        <translation>Акт называет себя «настоящее».</translation>
    </message>
    <message>
        <source>The findings name failures: should the matter stay under control and not be noted alone?</source>
        <translation>В констатирующей части названы недостатки: не оставить ли вопрос на контроле, а не только принять к сведению?</translation>
    </message>
    <message>
        <source>Nearly the same stands already in: {where}.</source>
        <translation>Почти то же уже сказано: {where}.</translation>
    </message>
    <message>
        <source>The item that this number referred to was deleted.</source>
        <translation>Пункт, на который ссылался этот номер, удалён.</translation>
    </message>
    <message>
        <source>«{found}» is not so called on the date of the resolution ({source}).</source>
        <translation>«{found}»: на дату постановления название другое ({source}).</translation>
    </message>
    <message>
        <source>The act № {number} is repealed since {day}.</source>
        <translation>Акт № {number} утратил силу {day}.</translation>
    </message>
    <message>
        <source>Within « » this office writes „ “.</source>
        <translation>Внутри « » здесь пишут „ “.</translation>
    </message>
    <message>
        <source>«{short}» is {full}; a short name is announced with «(далее – …)» first.</source>
        <translation>«{short}» — это {full}; краткое имя сначала вводят словами «(далее – …)».</translation>
    </message>
    <message>
        <source>The directory has this body as {right}: the legal form is another.</source>
        <translation>В справочнике этот орган — {right}: правовая форма другая.</translation>
    </message>
    <message>
        <source>A list of one: a single action can stand in the item&apos;s own sentence.</source>
        <translation>Список из одного действия: единственное действие можно дать прямо в пункте.</translation>
    </message>
    <message>
        <source>After «{preposition}» the noun stands in the dative: согласно чему.</source>
        <translation>После «{preposition}» существительное ставится в дательном падеже: согласно чему.</translation>
    </message>
    <message>
        <source>Of time one writes «в течение», «в продолжение», «по окончании».</source>
        <translation>О времени пишут «в течение», «в продолжение», «по окончании».</translation>
    </message>
    <message>
        <source>«Согласно» takes no second preposition: согласно чему.</source>
        <translation>После «согласно» второй предлог не нужен: согласно чему.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Начнёт действовать при следующем запуске.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Template of a paper in Russian</source>
        <translation>Шаблон документа на русском</translation>
    </message>
    <message>
        <source>Template of a paper in Kazakh</source>
        <translation>Шаблон документа на казахском</translation>
    </message>
    <message>
        <source>Old papers: the largest file</source>
        <translation>Старые документы: размер файла</translation>
    </message>
    <message>
        <source>A larger file is left out of the import and named in its report.</source>
        <translation>Файл больше этого не загружается и назван в отчёте.</translation>
    </message>
    <message>
        <source>Old papers: time for one file</source>
        <translation>Старые документы: время на файл</translation>
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
        <translation>2 минуты</translation>
    </message>
    <message>
        <source>A file that takes longer is left out; one that LibreOffice converts has twice as long.</source>
        <translation>Файл, который читается дольше, пропускается; для .doc, .rtf и .odt времени вдвое больше.</translation>
    </message>
    <message>
        <source>Old papers: memory for reading</source>
        <translation>Старые документы: память на чтение</translation>
    </message>
    <message>
        <source>No file may take more, whatever is hidden in it. Windows sets no such bound.</source>
        <translation>Больше не займёт ни один файл, что бы в нём ни было. В Windows такого ограничения нет.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>For the audit trail, beside the account of the computer.</source>
        <translation>Для журнала действий — рядом с учётной записью компьютера.</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>from the requisites and the title</source>
        <translation>из реквизитов и заголовка</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>органы</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>an act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>сумма или число</translation>
    </message>
    <message>
        <source>what is asked: «to whom»</source>
        <translation>о чём спрашивают: «кому»</translation>
    </message>
    <message>
        <source>What the field takes</source>
        <translation>Что пишут в поле</translation>
    </message>
    <message>
        <source>No field: words as they are</source>
        <translation>Не поле: слова как есть</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
</context>
<context>
    <name>spellings</name>
    <message>
        <source>Usual name</source>
        <translation>Обычное имя</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>The trail was begun; signed papers found then: {signed}</source>
        <translation>Журнал начат; подписанных постановлений на этот момент: {signed}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Loaded from a file</source>
        <translation>Загружено из файла</translation>
    </message>
    <message>
        <source>Changed and saved (version {revision})</source>
        <translation>Изменено и сохранено (версия {revision})</translation>
    </message>
    <message>
        <source>Made ready to sign, № {number}</source>
        <translation>Подготовлено к подписи, № {number}</translation>
    </message>
    <message>
        <source>Taken back to draft</source>
        <translation>Возвращено в черновик</translation>
    </message>
    <message>
        <source>Signed; the Word file is kept (SHA-256 {file})</source>
        <translation>Подписано; файл Word сохранён (SHA-256 {file})</translation>
    </message>
    <message>
        <source>Entered as signed before; № {number}</source>
        <translation>Внесено как подписанное ранее; № {number}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Отменено: {reason}</translation>
    </message>
    <message>
        <source>Amends the paper with number {amends} in the archive</source>
        <translation>Изменяет постановление, в архиве {amends}</translation>
    </message>
    <message>
        <source>Scan attached: {name}</source>
        <translation>Приложен скан: {name}</translation>
    </message>
    <message>
        <source>Scan taken away: {name}</source>
        <translation>Скан убран: {name}</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Удалено в корзину</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Возвращено из корзины</translation>
    </message>
    <message>
        <source>The archive was restored from the backup {file}</source>
        <translation>Архив восстановлен из копии {file}</translation>
    </message>
    <message>
        <source>The archive&apos;s protection was found taken off, and was put back</source>
        <translation>Обнаружено, что защита архива снята; она восстановлена</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>The words are the same.</source>
        <translation>Слова одинаковы.</translation>
    </message>
    <message>
        <source>requisites</source>
        <translation>реквизиты</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>констатирующая часть</translation>
    </message>
    <message>
        <source>enactment</source>
        <translation>постановляющая часть</translation>
    </message>
    <message>
        <source>items</source>
        <translation>пункты</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Closing mark</source>
        <translation>Знак в конце</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Enactment</source>
        <translation>Постановляющая часть</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>Констатирующая часть, абзац {number}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>Подпись {number}</translation>
    </message>
    <message>
        <source>Item {number}, action {action}</source>
        <translation>Пункт {number}, действие {action}</translation>
    </message>
    <message>
        <source>changed {number}</source>
        <translation>изменено {number}</translation>
    </message>
    <message>
        <source>added {number}</source>
        <translation>добавлено {number}</translation>
    </message>
    <message>
        <source>deleted {number}</source>
        <translation>удалено {number}</translation>
    </message>
    <message>
        <source>moved {number}</source>
        <translation>перемещено {number}</translation>
    </message>
    <message>
        <source>moved here from: {place}</source>
        <translation>перемещено сюда; было: {place}</translation>
    </message>
    <message>
        <source>moved to: {place}</source>
        <translation>перемещено; стало: {place}</translation>
    </message>
    <message>
        <source>a paragraph of its own now</source>
        <translation>теперь отдельный абзац</translation>
    </message>
    <message>
        <source>part of the paragraph before now</source>
        <translation>теперь часть предыдущего абзаца</translation>
    </message>
    <message>
        <source>the first version</source>
        <translation>первая версия</translation>
    </message>
    <message>
        <source>the words are the same</source>
        <translation>слова те же</translation>
    </message>
</context>
</TS>
