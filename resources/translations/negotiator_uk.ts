<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source> %</source>
        <comment>unit after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>unit after a number</comment>
        <translation> МБ</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two words, with its spaces</comment>
        <translation> і </translation>
    </message>
    <message>
        <source> days</source>
        <comment>unit after any number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>unit after a number</comment>
        <translation> мм</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives, with its spaces</comment>
        <translation> або </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n вкладення</numerusform>
            <numerusform>%n вкладення</numerusform>
            <numerusform>%n вкладень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n дужка</numerusform>
            <numerusform>%n дужки</numerusform>
            <numerusform>%n дужок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets: Enter or a double click settles one</source>
        <translation>
            <numerusform>%n дужка: зняти — Enter або подвійне клацання</numerusform>
            <numerusform>%n дужки: зняти — Enter або подвійне клацання</numerusform>
            <numerusform>%n дужок: зняти — Enter або подвійне клацання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefs</source>
        <translation>
            <numerusform>%n директива</numerusform>
            <numerusform>%n директиви</numerusform>
            <numerusform>%n директив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байти</numerusform>
            <numerusform>%n байтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are in line {line}.</source>
        <translation>
            <numerusform>У рядку {line} — %n клітинка.</numerusform>
            <numerusform>У рядку {line} — %n клітинки.</numerusform>
            <numerusform>У рядку {line} — %n клітинок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for Word.</source>
        <translation>
            <numerusform>%n клітинка — забагато для Word.</numerusform>
            <numerusform>%n клітинки — забагато для Word.</numerusform>
            <numerusform>%n клітинок — забагато для Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for a page.</source>
        <translation>
            <numerusform>%n клітинка — забагато для сторінки.</numerusform>
            <numerusform>%n клітинки — забагато для сторінки.</numerusform>
            <numerusform>%n клітинок — забагато для сторінки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ.</source>
        <translation>
            <numerusform>Відрізняється %n клітинка.</numerusform>
            <numerusform>Відрізняються %n клітинки.</numerusform>
            <numerusform>Відрізняється %n клітинок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ: {kinds}.</source>
        <translation>
            <numerusform>Відрізняється %n клітинка: {kinds}.</numerusform>
            <numerusform>Відрізняються %n клітинки: {kinds}.</numerusform>
            <numerusform>Відрізняється %n клітинок: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells moved since {moment}</source>
        <translation>
            <numerusform>Зрушення у %n клітинці від моменту: {moment}</numerusform>
            <numerusform>Зрушення у %n клітинках від моменту: {moment}</numerusform>
            <numerusform>Зрушення у %n клітинках від моменту: {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes against {text}</source>
        <translation>
            <numerusform>%n зміна порівняно з {text}</numerusform>
            <numerusform>%n зміни порівняно з {text}</numerusform>
            <numerusform>%n змін порівняно з {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes here</source>
        <translation>
            <numerusform>%n зміна тут</numerusform>
            <numerusform>%n зміни тут</numerusform>
            <numerusform>%n змін тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: choose {least} to {most} of them.</source>
        <translation>
            <numerusform>Вибрано %n: виберіть від {least} до {most}.</numerusform>
            <numerusform>Вибрано %n: виберіть від {least} до {most}.</numerusform>
            <numerusform>Вибрано %n: виберіть від {least} до {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n компонент</numerusform>
            <numerusform>%n компоненти</numerusform>
            <numerusform>%n компонентів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>%n наслідок</numerusform>
            <numerusform>%n наслідки</numerusform>
            <numerusform>%n наслідків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissociations</source>
        <translation>
            <numerusform>%n відмежування</numerusform>
            <numerusform>%n відмежування</numerusform>
            <numerusform>%n відмежувань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: zoom in to tell them apart (double click)</source>
        <translation>
            <numerusform>%n подія: збільште масштаб, щоб їх розрізнити (подвійне клацання)</numerusform>
            <numerusform>%n події: збільште масштаб, щоб їх розрізнити (подвійне клацання)</numerusform>
            <numerusform>%n подій: збільште масштаб, щоб їх розрізнити (подвійне клацання)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are in {file}.</source>
        <translation>
            <numerusform>У {file} — %n поле.</numerusform>
            <numerusform>У {file} — %n поля.</numerusform>
            <numerusform>У {file} — %n полів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}.</source>
        <translation>
            <numerusform>У {folder} — %n файл.</numerusform>
            <numerusform>У {folder} — %n файли.</numerusform>
            <numerusform>У {folder} — %n файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former rows</source>
        <translation>
            <numerusform>%n попередній запис</numerusform>
            <numerusform>%n попередні записи</numerusform>
            <numerusform>%n попередніх записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementations</source>
        <translation>
            <numerusform>%n виконання</numerusform>
            <numerusform>%n виконання</numerusform>
            <numerusform>%n виконань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n доріжка</numerusform>
            <numerusform>%n доріжки</numerusform>
            <numerusform>%n доріжок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linkages</source>
        <translation>
            <numerusform>%n зв’язок</numerusform>
            <numerusform>%n зв’язки</numerusform>
            <numerusform>%n зв’язків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>%n зіставлення</numerusform>
            <numerusform>%n зіставлення</numerusform>
            <numerusform>%n зіставлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n захід</numerusform>
            <numerusform>%n заходи</numerusform>
            <numerusform>%n заходів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n членство</numerusform>
            <numerusform>%n членства</numerusform>
            <numerusform>%n членств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bring changes.</source>
        <translation>
            <numerusform>Ще %n містить зміни.</numerusform>
            <numerusform>Ще %n містять зміни.</numerusform>
            <numerusform>Ще %n містять зміни.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n зрушення</numerusform>
            <numerusform>%n зрушення</numerusform>
            <numerusform>%n зрушень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negotiations</source>
        <translation>
            <numerusform>%n переговори</numerusform>
            <numerusform>%n переговори</numerusform>
            <numerusform>%n переговорів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the withheld words also stand in what is allowed.</source>
        <translation>
            <numerusform>%n вилучене слово є також у тому, що дозволено.</numerusform>
            <numerusform>%n вилучені слова є також у тому, що дозволено.</numerusform>
            <numerusform>%n вилучених слів є також у тому, що дозволено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package parts</source>
        <translation>
            <numerusform>%n частина пакета</numerusform>
            <numerusform>%n частини пакетів</numerusform>
            <numerusform>%n частин пакетів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакети</numerusform>
            <numerusform>%n пакетів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n сторона</numerusform>
            <numerusform>%n сторони</numerusform>
            <numerusform>%n сторін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say more there, or are marked higher, and do so here from now on</source>
        <translation>
            <numerusform>%n позиція каже там більше або має вищий гриф; відтепер так і тут</numerusform>
            <numerusform>%n позиції кажуть там більше або мають вищий гриф; відтепер так і тут</numerusform>
            <numerusform>%n позицій кажуть там більше або мають вищий гриф; відтепер так і тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say something else there under the same uid; ours stand</source>
        <translation>
            <numerusform>%n позиція там має інший зміст під тим самим uid; чинною лишається наша</numerusform>
            <numerusform>%n позиції там мають інший зміст під тим самим uid; чинними лишаються наші</numerusform>
            <numerusform>%n позицій там мають інший зміст під тим самим uid; чинними лишаються наші</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions that were taken back here stand there; they come back</source>
        <translation>
            <numerusform>%n позиція, скасована тут, є там; вона повертається</numerusform>
            <numerusform>%n позиції, скасовані тут, є там; вони повертаються</numerusform>
            <numerusform>%n позицій, скасованих тут, є там; вони повертаються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions were recorded later than now, by a wrong clock; they count as of now</source>
        <translation>
            <numerusform>%n позицію записано пізніше за поточний момент через неправильний годинник; вона враховується як записана тепер</numerusform>
            <numerusform>%n позиції записано пізніше за поточний момент через неправильний годинник; вони враховуються як записані тепер</numerusform>
            <numerusform>%n позицій записано пізніше за поточний момент через неправильний годинник; вони враховуються як записані тепер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions will read otherwise. No party moves by it: this is a recode, every claim keeps what was recorded, and undo takes it back.</source>
        <translation>
            <numerusform>%n позиція читатиметься інакше. Жодна сторона від цього не зрушить: це перекодування, кожне твердження зберігає те, що було записано, і це можна скасувати.</numerusform>
            <numerusform>%n позиції читатимуться інакше. Жодна сторона від цього не зрушить: це перекодування, кожне твердження зберігає те, що було записано, і це можна скасувати.</numerusform>
            <numerusform>%n позицій читатимуться інакше. Жодна сторона від цього не зрушить: це перекодування, кожне твердження зберігає те, що було записано, і це можна скасувати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print sets</source>
        <translation>
            <numerusform>%n набір для друку</numerusform>
            <numerusform>%n набори для друку</numerusform>
            <numerusform>%n наборів для друку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n прочитання</numerusform>
            <numerusform>%n прочитання</numerusform>
            <numerusform>%n прочитань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorders</source>
        <translation>
            <numerusform>%n особа, що записала</numerusform>
            <numerusform>%n особи, що записали</numerusform>
            <numerusform>%n осіб, що записали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n раунд</numerusform>
            <numerusform>%n раунди</numerusform>
            <numerusform>%n раундів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are on record already.</source>
        <translation>
            <numerusform>%n рядок уже записано.</numerusform>
            <numerusform>%n рядки вже записано.</numerusform>
            <numerusform>%n рядків уже записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows laid out</source>
        <translation>
            <numerusform>Зверстано %n рядок</numerusform>
            <numerusform>Зверстано %n рядки</numerusform>
            <numerusform>Зверстано %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n зрушення</numerusform>
            <numerusform>%n зрушення</numerusform>
            <numerusform>%n зрушень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are too many for Word.</source>
        <translation>
            <numerusform>%n зрушення — забагато для Word.</numerusform>
            <numerusform>%n зрушення — забагато для Word.</numerusform>
            <numerusform>%n зрушень — забагато для Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in {stops} stops</source>
        <translation>
            <numerusform>%n зрушення, зупинок: {stops}</numerusform>
            <numerusform>%n зрушення, зупинок: {stops}</numerusform>
            <numerusform>%n зрушень, зупинок: {stops}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts shown</source>
        <translation>
            <numerusform>Показано %n зрушення</numerusform>
            <numerusform>Показано %n зрушення</numerusform>
            <numerusform>Показано %n зрушень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts: {parts}</source>
        <translation>
            <numerusform>%n зрушення: {parts}</numerusform>
            <numerusform>%n зрушення: {parts}</numerusform>
            <numerusform>%n зрушень: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n джерело</numerusform>
            <numerusform>%n джерела</numerusform>
            <numerusform>%n джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are called {title}; map a column of addresses</source>
        <translation>
            <numerusform>%n джерело має назву {title}; зіставте стовпець з адресами</numerusform>
            <numerusform>%n джерела мають назву {title}; зіставте стовпець з адресами</numerusform>
            <numerusform>%n джерел мають назву {title}; зіставте стовпець з адресами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ, {day}</source>
        <translation>
            <numerusform>Розходиться %n джерело, {day}</numerusform>
            <numerusform>Розходяться %n джерела, {day}</numerusform>
            <numerusform>Розходяться %n джерел, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ: {stances}</source>
        <translation>
            <numerusform>Розходиться %n джерело: {stances}</numerusform>
            <numerusform>Розходяться %n джерела: {stances}</numerusform>
            <numerusform>Розходяться %n джерел: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n промовець</numerusform>
            <numerusform>%n промовці</numerusform>
            <numerusform>%n промовців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n статус</numerusform>
            <numerusform>%n статуси</numerusform>
            <numerusform>%n статусів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text versions</source>
        <translation>
            <numerusform>%n редакція тексту</numerusform>
            <numerusform>%n редакції тексту</numerusform>
            <numerusform>%n редакцій тексту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be decided first.</source>
        <translation>
            <numerusform>Спершу треба вирішити %n питання.</numerusform>
            <numerusform>Спершу треба вирішити %n питання.</numerusform>
            <numerusform>Спершу треба вирішити %n питань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs · show</source>
        <translation>
            <numerusform>%n незмінений абзац · показати</numerusform>
            <numerusform>%n незмінені абзаци · показати</numerusform>
            <numerusform>%n незмінених абзаців · показати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n вигляд</numerusform>
            <numerusform>%n вигляди</numerusform>
            <numerusform>%n виглядів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Про програму</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Дода&amp;ти</translation>
    </message>
    <message>
        <source>&amp;All usual</source>
        <translation>&amp;Усі стандартні</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Долучити документ…</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>Вк&amp;ладення</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервні копії…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Внести</translation>
    </message>
    <message>
        <source>&amp;Bring in {number}</source>
        <translation>&amp;Внести {number}</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>К&amp;літинки</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Змінити</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ви&amp;брати…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>По&amp;рівняння</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копіювати як текст</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Копіювати звіт</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;Видалити звіт</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Фі&amp;льтр</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a menu</comment>
        <translation>Пере&amp;хід</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Довідка про це місце</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>&amp;Імпортувати тексти…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Інспектор</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>З&amp;берегти</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>З&amp;берегти цей вигляд…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавіатура</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Ключі…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Ліцензії</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>За&amp;блокувати</translation>
    </message>
    <message>
        <source>&amp;Look and merge…</source>
        <translation>Пере&amp;глянути й об’єднати…</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Поля</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Матриця</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;б’єднати</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>О&amp;б’єднати копії…</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>Б&amp;ільше полів</translation>
    </message>
    <message>
        <source>&amp;Negotiation…</source>
        <translation>&amp;Переговори…</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Нові клавіші</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Створити…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Наступна зміна</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Нотатки</translation>
    </message>
    <message>
        <source>&amp;Once again</source>
        <translation>&amp;Ще раз</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Орієнтація</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Параметри…</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Попередня зміна</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>&amp;Put my copy there</source>
        <translation>По&amp;класти туди мою копію</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Quotes and translations</source>
        <translation>&amp;Цитати й переклади</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>a menu</comment>
        <translation>&amp;Реєстр</translation>
    </message>
    <message>
        <source>&amp;Record position…</source>
        <translation>&amp;Записати позицію…</translation>
    </message>
    <message>
        <source>&amp;Redacted: only what is said here</source>
        <translation>З &amp;вилученнями: лише те, що тут зазначено</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Повторити: {change}</translation>
    </message>
    <message>
        <source>&amp;Remove the password: whoever has the file can then read it</source>
        <translation>&amp;Зняти пароль: прочитати файл зможе кожен, хто його має</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ви&amp;далити…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Звіт</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>Зберегти &amp;сторінку…</translation>
    </message>
    <message>
        <source>&amp;Scale…</source>
        <translation>&amp;Шкала…</translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation>По&amp;шук або перехід…</translation>
    </message>
    <message>
        <source>&amp;Signs and measures</source>
        <translation>&amp;Знаки й показники</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>П&amp;ромовці</translation>
    </message>
    <message>
        <source>&amp;Swap rows and columns</source>
        <translation>По&amp;міняти місцями рядки та стовпці</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Розмір т&amp;ексту</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Часова шкала</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Скасувати: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Розблокувати</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Розблокувати…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Стандартні клавіші</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;What goes out</source>
        <translation>&amp;Що виходить назовні</translation>
    </message>
    <message>
        <source>&amp;What moved</source>
        <translation>&amp;Зрушення</translation>
    </message>
    <message>
        <source>&amp;Words that are no stance of the scale</source>
        <translation>&amp;Слова, що не є ставленням зі шкали</translation>
    </message>
    <message>
        <source>&amp;different</source>
        <comment>two rows</comment>
        <translation>&amp;різні записи</translation>
    </message>
    <message>
        <source>(red line)</source>
        <comment>in a cell</comment>
        <translation>(червона лінія)</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(скасовано)</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* обов’язково</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>&#xa0;</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--as names who signs.</source>
        <translation>--as указує, хто підписує.</translation>
    </message>
    <message>
        <source>--take, --same and --apart say how to merge.</source>
        <translation>--take, --same і --apart указують, як об’єднувати.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>0 not begun, 1 begun, 2 largely carried out, 3 carried out.</source>
        <translation>0 — не розпочато, 1 — розпочато, 2 — здебільшого виконано, 3 — виконано.</translation>
    </message>
    <message>
        <source>0 stands for</source>
        <translation>0 означає</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>від 0 до 1</translation>
    </message>
    <message>
        <source>0 to 20</source>
        <comment>stance</comment>
        <translation>від 0 до 20</translation>
    </message>
    <message>
        <source>0–1, and change</source>
        <translation>0–1 і зміна</translation>
    </message>
    <message>
        <source>100 stands for</source>
        <translation>100 означає</translation>
    </message>
    <message>
        <source>100: {best}.  0: {worst}.</source>
        <translation>100: {best}.  0: {worst}.</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <comment>stance</comment>
        <translation>від 20 до 40</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>2026-03-04, 2026-03 або 2026</translation>
    </message>
    <message>
        <source>2026-03-04, or as %d.%m.%Y</source>
        <translation>2026-03-04 або як %d.%m.%Y</translation>
    </message>
    <message>
        <source>3 if all agree; statement</source>
        <translation>3 якщо всі погодяться; заява</translation>
    </message>
    <message>
        <source>40 to 60</source>
        <comment>stance</comment>
        <translation>від 40 до 60</translation>
    </message>
    <message>
        <source>60 to 80</source>
        <comment>stance</comment>
        <translation>від 60 до 80</translation>
    </message>
    <message>
        <source>80 to 100</source>
        <comment>stance</comment>
        <translation>від 80 до 100</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>&lt;b&gt;?&lt;/b&gt;: how many are unknown: no record, silent, no position, not asked, withdrawn. &lt;b&gt;moved&lt;/b&gt;: cells that moved since the moment compared with.</source>
        <translation>&lt;b&gt;?&lt;/b&gt;: скільки невідомих: немає запису, мовчить, без позиції, не запитано, відкликано. &lt;b&gt;зрушення&lt;/b&gt;: клітинки, що зрушили від моменту порівняння.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Band&lt;/b&gt;: what is held, from the day it was said; the higher, the nearer to agreement. Dashed: on a condition. Hatched: held by the word of a group. Bar below: a red line.</source>
        <translation>&lt;b&gt;Смуга&lt;/b&gt;: чинна позиція від дня, коли її висловлено; що вище, то ближче до згоди. Пунктир: за умови. Штриховка: зі слів групи. Риска внизу: червона лінія.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bar&lt;/b&gt;: how many hold each step, best to worst; the ruled end counts those without a stance.</source>
        <translation>&lt;b&gt;Смужка&lt;/b&gt;: скільки сторін на кожному ступені, від найкращого до найгіршого; розлінований кінець — ті, хто не має ставлення.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Blank&lt;/b&gt; is no record. It means neither consent nor neutrality.</source>
        <translation>&lt;b&gt;Порожньо&lt;/b&gt; — немає запису. Це не означає ні згоди, ні нейтралітету.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convergence&lt;/b&gt;: how far stances agree, from 0 (half at each end of the scale) to 1 (all on one step): the consensus of Tastle and Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), where pᵢ is the share of step xᵢ, μ the mean and d the width of the scale. It uses only the order and distance of steps. Who holds no stance is left out.</source>
        <translation>&lt;b&gt;Зближення&lt;/b&gt;: наскільки збігаються ставлення, від 0 (порівну на обох кінцях шкали) до 1 (усі на одному ступені): консенсус за Тастлом і Вірманом (Tastle and Wierman, 2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), де pᵢ — частка ступеня xᵢ, μ — середнє, d — ширина шкали. Враховано лише порядок ступенів і відстань між ними. Хто не має ставлення, не враховується.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: how far a party stands from the best stance, from 0 to 1, as the mean over the components on which it holds one.</source>
        <translation>&lt;b&gt;Відстань&lt;/b&gt;: наскільки сторона далека від найкращого ставлення, від 0 до 1, у середньому за компонентами, щодо яких вона має ставлення.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Empty&lt;/b&gt;: nothing is on record. &lt;b&gt;Dotted line&lt;/b&gt;: silent, no position, not asked or not applicable.</source>
        <translation>&lt;b&gt;Порожньо&lt;/b&gt;: нічого не записано. &lt;b&gt;Лінія з крапок&lt;/b&gt;: мовчить, без позиції, не запитано або не застосовується.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plate with a number&lt;/b&gt;: as many events stand too close to be drawn; zoom in to see them.</source>
        <translation>&lt;b&gt;Плашка з числом&lt;/b&gt;: стільки подій стоять надто близько, щоб їх показати; збільште масштаб, щоб їх побачити.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Span above a band&lt;/b&gt;: said on a day that is known only to the month or year.</source>
        <translation>&lt;b&gt;Проміжок над смугою&lt;/b&gt;: висловлено в день, про який відомо лише місяць або рік.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Struck&lt;/b&gt;: left out. &lt;b&gt;Underlined&lt;/b&gt;: put in. &lt;b&gt;Italic, dashed&lt;/b&gt;: moved elsewhere.</source>
        <translation>&lt;b&gt;Закреслено&lt;/b&gt;: вилучено. &lt;b&gt;Підкреслено&lt;/b&gt;: додано. &lt;b&gt;Курсив, пунктир&lt;/b&gt;: перенесено в інше місце.</translation>
    </message>
    <message>
        <source>&lt;b&gt;[US: …]&lt;/b&gt;: unsettled, and whose; &lt;b&gt;[a/b]&lt;/b&gt;: alternatives; &lt;b&gt;[ ]&lt;/b&gt;: a place held.</source>
        <translation>&lt;b&gt;[US: …]&lt;/b&gt;: не узгоджено, і чиє; &lt;b&gt;[a/b]&lt;/b&gt;: варіанти; &lt;b&gt;[ ]&lt;/b&gt;: місце зарезервовано.</translation>
    </message>
    <message>
        <source>A .csv without the mark that Excel knows UTF-8 by.</source>
        <translation>Файл .csv без позначки, за якою Excel розпізнає UTF-8.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Бракує команди.</translation>
    </message>
    <message>
        <source>A condition of {component}</source>
        <translation>Умова для {component}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}</source>
        <translation>Конфліктна копія {name}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}, changed by {who} on {day},</source>
        <translation>Конфліктна копія {name} (зміни: {who}, {day}),</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>A copy is locked or not.</source>
        <translation>Копія або заблокована, або ні.</translation>
    </message>
    <message>
        <source>A copy of {day}</source>
        <translation>Копія за {day}</translation>
    </message>
    <message>
        <source>A correction or withdrawal must be of the same party and component as the position it refers to.</source>
        <translation>Виправлення чи відкликання має стосуватися тієї самої сторони й того самого компонента, що й позиція, на яку воно посилається.</translation>
    </message>
    <message>
        <source>A document number or address.</source>
        <translation>Номер документа або адреса.</translation>
    </message>
    <message>
        <source>A file number or the like.</source>
        <translation>Номер файлу тощо.</translation>
    </message>
    <message>
        <source>A file that holds the text (UTF-8).</source>
        <translation>Файл із текстом (UTF-8).</translation>
    </message>
    <message>
        <source>A generated one, for measuring.</source>
        <translation>Згенеровані переговори для вимірювань.</translation>
    </message>
    <message>
        <source>A key is taken twice.</source>
        <translation>Одну клавішу призначено двічі.</translation>
    </message>
    <message>
        <source>A local record of who holds which position in a negotiation, since when and on whose word.</source>
        <translation>Локальний реєстр: хто яку позицію займає на переговорах, відколи й з чиїх слів.</translation>
    </message>
    <message>
        <source>A mapping knows no field “{name}”.</source>
        <translation>У зіставленні не буває поля «{name}».</translation>
    </message>
    <message>
        <source>A name has from 1 to 100 letters.</source>
        <translation>Ім’я має від 1 до 100 символів.</translation>
    </message>
    <message>
        <source>A name that signs has from 1 to {longest} letters, all of which can be seen.</source>
        <translation>Ім’я, яким підписують, має від 1 до {longest} символів, і всі вони видимі.</translation>
    </message>
    <message>
        <source>A new file without history, views and paths. Everything withheld is looked for in it before it stands.</source>
        <translation>Новий файл без історії, виглядів і шляхів. Перш ніж його збережено, у ньому шукають усе вилучене.</translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation>Наша власна нотатка.</translation>
    </message>
    <message>
        <source>A position is old after</source>
        <translation>Позиція застаріває через</translation>
    </message>
    <message>
        <source>A record cannot be without its negotiation.</source>
        <translation>Реєстр не може бути без своїх переговорів.</translation>
    </message>
    <message>
        <source>A record in memory has no copy.</source>
        <translation>Реєстр у пам’яті не має копії.</translation>
    </message>
    <message>
        <source>A record is written as .json.</source>
        <translation>Реєстр записують у форматі .json.</translation>
    </message>
    <message>
        <source>A record is written as it is known now.</source>
        <translation>Реєстр записують таким, яким його відомо тепер.</translation>
    </message>
    <message>
        <source>A redacted record is not everything.</source>
        <translation>Реєстр із вилученнями — це не все.</translation>
    </message>
    <message>
        <source>A report without any content of the negotiation was saved as {file}.</source>
        <translation>Звіт без жодного змісту переговорів збережено як {file}.</translation>
    </message>
    <message>
        <source>A scale of your own</source>
        <translation>Власна шкала</translation>
    </message>
    <message>
        <source>A security-assurances framework to look around in</source>
        <translation>Рамкова домовленість про гарантії безпеки для ознайомлення</translation>
    </message>
    <message>
        <source>A short code, such as UA.</source>
        <translation>Короткий код, наприклад UA.</translation>
    </message>
    <message>
        <source>A spreadsheet of positions…</source>
        <translation>Таблиця з позиціями…</translation>
    </message>
    <message>
        <source>A table of positions comes in through the import.</source>
        <translation>Таблицю позицій вносять через імпорт.</translation>
    </message>
    <message>
        <source>A text may have up to {size} MB.</source>
        <translation>Текст може мати до {size} МБ.</translation>
    </message>
    <message>
        <source>A to F.</source>
        <translation>Від A до F.</translation>
    </message>
    <message>
        <source>A view of this name that is there already is replaced; undo brings it back.</source>
        <translation>Наявний вигляд із такою назвою буде замінено; це можна скасувати.</translation>
    </message>
    <message>
        <source>A whole copy in your name; only your own former one is replaced</source>
        <translation>Повна копія від вашого імені; замінюється лише ваша попередня</translation>
    </message>
    <message>
        <source>A whole copy leaves nothing out.</source>
        <translation>Повна копія нічого не пропускає.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Дода&amp;ти</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>Про файл</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>Про Negotiator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add &amp;component…</source>
        <translation>Додати &amp;компонент…</translation>
    </message>
    <message>
        <source>Add &amp;implementation…</source>
        <translation>Додати &amp;виконання…</translation>
    </message>
    <message>
        <source>Add &amp;linkage…</source>
        <translation>Додати &amp;зв’язок…</translation>
    </message>
    <message>
        <source>Add &amp;membership…</source>
        <translation>Додати &amp;членство…</translation>
    </message>
    <message>
        <source>Add &amp;party…</source>
        <translation>Додати &amp;сторону…</translation>
    </message>
    <message>
        <source>Add --map &quot;{name}=…&quot;, one of the steps.</source>
        <translation>Додайте --map &quot;{name}=…&quot; з одним зі ступенів.</translation>
    </message>
    <message>
        <source>Add --report record.</source>
        <translation>Додайте --report record.</translation>
    </message>
    <message>
        <source>Add a brief.

<byte value="x8"/>
Example:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</source>
        <translation>Додати директиву.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</translation>
    </message>
    <message>
        <source>Add a component.

<byte value="x8"/>
Example:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</source>
        <translation>Додати компонент.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</translation>
    </message>
    <message>
        <source>Add a consequence.

<byte value="x8"/>
Example:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</source>
        <translation>Додати наслідок.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</translation>
    </message>
    <message>
        <source>Add a dissociation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</source>
        <translation>Додати відмежування.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</translation>
    </message>
    <message>
        <source>Add a linkage.

<byte value="x8"/>
Example:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</source>
        <translation>Додати зв’язок.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</translation>
    </message>
    <message>
        <source>Add a measure.

<byte value="x8"/>
Example:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</source>
        <translation>Додати захід.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</translation>
    </message>
    <message>
        <source>Add a membership.

<byte value="x8"/>
Example:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</source>
        <translation>Додати членство.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</translation>
    </message>
    <message>
        <source>Add a package part.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</source>
        <translation>Додати частину пакета.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</translation>
    </message>
    <message>
        <source>Add a package.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</source>
        <translation>Додати пакет.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</translation>
    </message>
    <message>
        <source>Add a party.

<byte value="x8"/>
Example:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</source>
        <translation>Додати сторону.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</translation>
    </message>
    <message>
        <source>Add a reading.

<byte value="x8"/>
Example:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</source>
        <translation>Додати прочитання.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</translation>
    </message>
    <message>
        <source>Add a round.

<byte value="x8"/>
Example:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</source>
        <translation>Додати раунд.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</translation>
    </message>
    <message>
        <source>Add a source first.</source>
        <translation>Спершу додайте джерело.</translation>
    </message>
    <message>
        <source>Add a source.

<byte value="x8"/>
Example:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</source>
        <translation>Додати джерело.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</translation>
    </message>
    <message>
        <source>Add a status.

<byte value="x8"/>
Example:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</source>
        <translation>Додати статус.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add a text version.

<byte value="x8"/>
Example:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</source>
        <translation>Додати редакцію тексту.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add an implementation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</source>
        <translation>Додати виконання.

<byte value="x8"/>
Приклад:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Додати вкладення</translation>
    </message>
    <message>
        <source>Add attachment: {attachment}</source>
        <translation>Додати вкладення: {attachment}</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>Додати вкладення…</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>Додати директиву</translation>
    </message>
    <message>
        <source>Add brief…</source>
        <translation>Додати директиву…</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Додати компонент</translation>
    </message>
    <message>
        <source>Add component &amp;status…</source>
        <translation>Додати ста&amp;тус компонента…</translation>
    </message>
    <message>
        <source>Add component to a package…</source>
        <translation>Додати компонент до пакета…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Додати компонент…</translation>
    </message>
    <message>
        <source>Add confidence-&amp;building measure…</source>
        <translation>Додати з&amp;ахід зміцнення довіри…</translation>
    </message>
    <message>
        <source>Add conse&amp;quence…</source>
        <translation>Додати &amp;наслідок…</translation>
    </message>
    <message>
        <source>Add consequence</source>
        <translation>Додати наслідок</translation>
    </message>
    <message>
        <source>Add consequence…</source>
        <translation>Додати наслідок…</translation>
    </message>
    <message>
        <source>Add dissociation</source>
        <translation>Додати відмежування</translation>
    </message>
    <message>
        <source>Add implementation</source>
        <translation>Додати виконання</translation>
    </message>
    <message>
        <source>Add implementation…</source>
        <translation>Додати виконання…</translation>
    </message>
    <message>
        <source>Add linkage</source>
        <translation>Додати зв’язок</translation>
    </message>
    <message>
        <source>Add linkage…</source>
        <translation>Додати зв’язок…</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>Додати зіставлення</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Додати захід</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Додати захід…</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>Додати членство</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>Додати членство…</translation>
    </message>
    <message>
        <source>Add negotiation</source>
        <translation>Додати переговори</translation>
    </message>
    <message>
        <source>Add one row of the framework, and print its uid.

<byte value="x8"/>
Examples:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</source>
        <translation>Додати один запис рамкової домовленості й вивести його uid.

<byte value="x8"/>
Приклади:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add our brief</source>
        <translation>Додати нашу директиву</translation>
    </message>
    <message>
        <source>Add our brief.</source>
        <translation>Додати нашу директиву.</translation>
    </message>
    <message>
        <source>Add our own brie&amp;f…</source>
        <translation>Додати нашу &amp;директиву…</translation>
    </message>
    <message>
        <source>Add packa&amp;ge…</source>
        <translation>Додати &amp;пакет…</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>Додати пакет</translation>
    </message>
    <message>
        <source>Add package part</source>
        <translation>Додати частину пакета</translation>
    </message>
    <message>
        <source>Add package part…</source>
        <translation>Додати частину пакета…</translation>
    </message>
    <message>
        <source>Add package…</source>
        <translation>Додати пакет…</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Додати сторону</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>Додати сторону…</translation>
    </message>
    <message>
        <source>Add print set</source>
        <translation>Додати набір для друку</translation>
    </message>
    <message>
        <source>Add r&amp;ound…</source>
        <translation>Додати &amp;раунд…</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Додати прочитання</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Додати раунд</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>Додати раунд…</translation>
    </message>
    <message>
        <source>Add so&amp;urce…</source>
        <translation>Додати д&amp;жерело…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Додати джерело…</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>Додати статус</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Додати статус…</translation>
    </message>
    <message>
        <source>Add te&amp;xt version…</source>
        <translation>Додати р&amp;едакцію тексту…</translation>
    </message>
    <message>
        <source>Add text version</source>
        <translation>Додати редакцію тексту</translation>
    </message>
    <message>
        <source>Add text version…</source>
        <translation>Додати редакцію тексту…</translation>
    </message>
    <message>
        <source>Add these pages to the set; whether they are redacted is not kept</source>
        <translation>Додати ці сторінки до набору; чи вони з вилученнями, не зберігається</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Додати редакцію</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Додати вигляд</translation>
    </message>
    <message>
        <source>Add {kind}: {row}</source>
        <translation>Додати ({kind}): {row}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>Збіг за</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole framework</comment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parties</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All as PDF…</source>
        <translation>Усі як PDF…</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Усі компоненти</translation>
    </message>
    <message>
        <source>All components of one party</source>
        <translation>Усі компоненти однієї сторони</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>All parties on one or several components</source>
        <translation>Усі сторони щодо одного або кількох компонентів</translation>
    </message>
    <message>
        <source>Along what, such as Regional stability.</source>
        <translation>У якому вимірі, наприклад «Регіональна стабільність».</translation>
    </message>
    <message>
        <source>Also on record</source>
        <translation>Також записано</translation>
    </message>
    <message>
        <source>Also our own brief and internal positions.</source>
        <translation>Також наша директива та внутрішні позиції.</translation>
    </message>
    <message>
        <source>Also those that were removed.</source>
        <translation>Також видалені.</translation>
    </message>
    <message>
        <source>Also what each change did, field by field.</source>
        <translation>Також що зробила кожна зміна, поле за полем.</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>Також: {words}</translation>
    </message>
    <message>
        <source>An attachment in {file} has other bytes than its row says.</source>
        <translation>Вкладення у {file} має інші байти, ніж зазначено в його записі.</translation>
    </message>
    <message>
        <source>An earlier state of this record</source>
        <translation>Попередній стан цього реєстру</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Порожній текст</translation>
    </message>
    <message>
        <source>An equal record, our own side and history included.</source>
        <translation>Рівноцінний реєстр, з нашим власним боком та історією.</translation>
    </message>
    <message>
        <source>Another key of {name} is known.</source>
        <translation>Відомий інший ключ {name}.</translation>
    </message>
    <message>
        <source>Answer {yes} or {no}.</source>
        <translation>Відповідайте {yes} або {no}.</translation>
    </message>
    <message>
        <source>Anticipated result</source>
        <translation>Очікуваний результат</translation>
    </message>
    <message>
        <source>As 2026-03-04, 2026-03 or 2026; empty for no limit</source>
        <translation>У вигляді 2026-03-04, 2026-03 або 2026; порожньо — без обмеження</translation>
    </message>
    <message>
        <source>As for a text version.</source>
        <translation>Як для редакції тексту.</translation>
    </message>
    <message>
        <source>As in the view</source>
        <translation>Як у вікні</translation>
    </message>
    <message>
        <source>As known on {day}, {time}. What was recorded later is left out.</source>
        <translation>Як було відомо {day}, {time}. Записане пізніше не враховується.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>As of the &amp;earlier round</source>
        <translation>Станом на &amp;попередній раунд</translation>
    </message>
    <message>
        <source>As of the &amp;former day on record</source>
        <translation>Станом на п&amp;опередній день із записами</translation>
    </message>
    <message>
        <source>As of the &amp;later round</source>
        <translation>Станом на &amp;наступний раунд</translation>
    </message>
    <message>
        <source>As of the ne&amp;xt day on record</source>
        <translation>Станом на н&amp;аступний день із записами</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Станом на {date}</translation>
    </message>
    <message>
        <source>As of {round}</source>
        <translation>Станом на {round}</translation>
    </message>
    <message>
        <source>As of {round}, {place}</source>
        <translation>Станом на {round}, {place}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Як записано</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As the window</source>
        <comment>language of pages</comment>
        <translation>Як у вікні</translation>
    </message>
    <message>
        <source>Ask for a copy of the file itself.</source>
        <translation>Попросіть копію самого файлу.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Попросіть нову копію або врятуйте те, що можна прочитати: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Ask for a key with a name.</source>
        <translation>Попросіть ключ з іменем.</translation>
    </message>
    <message>
        <source>Ask for it anew.</source>
        <translation>Попросіть надіслати ще раз.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Попросіть дозволу у власника.</translation>
    </message>
    <message>
        <source>Ask the person it came from; do not trust this copy.</source>
        <translation>Запитайте особу, від якої вона надійшла; не довіряйте цій копії.</translation>
    </message>
    <message>
        <source>Ask them which holds. Remove the old one before you add the new one.</source>
        <translation>Запитайте, який із них чинний. Перш ніж додати новий, видаліть старий.</translation>
    </message>
    <message>
        <source>At most {count} cells can be copied at once. Export the matrix instead.</source>
        <translation>Одночасно можна скопіювати щонайбільше {count} клітинок. Натомість експортуйте матрицю.</translation>
    </message>
    <message>
        <source>At the foot; “” leaves it out.</source>
        <translation>Унизу; «» — без нього.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Долучити</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Долучити документ</translation>
    </message>
    <message>
        <source>Attach a document to a source, and print its uid.

<byte value="x8"/>
Example:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</source>
        <translation>Долучити документ до джерела й вивести його uid.

<byte value="x8"/>
Приклад:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</translation>
    </message>
    <message>
        <source>Attach a document to the source…</source>
        <translation>Долучити документ до джерела…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Away from agreement</source>
        <translation>Від згоди</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Вісь</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Назад до поточного</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Backups kept for</source>
        <translation>Зберігати резервні копії</translation>
    </message>
    <message>
        <source>Backups kept of a file</source>
        <translation>Резервних копій на файл</translation>
    </message>
    <message>
        <source>Backups of {file}</source>
        <translation>Резервні копії {file}</translation>
    </message>
    <message>
        <source>Backups: copies of negotiations; where a file is lost, they are all that is left of it</source>
        <translation>Резервні копії: копії переговорів; якщо файл утрачено, це все, що від нього лишилося</translation>
    </message>
    <message>
        <source>Band: what is held; higher is nearer agreement; dashed: conditional; hatched: by the word of a group; bar below: red line; span above: known only to the month or year; empty: no record.</source>
        <translation>Смуга: чинна позиція; вище — ближче до згоди; пунктир: за умови; штриховка: зі слів групи; риска внизу: червона лінія; проміжок угорі: відомо лише місяць або рік; порожньо: немає запису.</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>parts cells</comment>
        <translation>Вертикальна риска</translation>
    </message>
    <message>
        <source>Bar at left: red line, will not move</source>
        <translation>Риска ліворуч: червона лінія, не поступиться</translation>
    </message>
    <message>
        <source>Bar at right: red line, will not move</source>
        <translation>Риска праворуч: червона лінія, не поступиться</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>На основі</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>field</comment>
        <translation>На основі</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Basis assessment: it was never said</source>
        <translation>Підстава «оцінка»: цього ніколи не було сказано</translation>
    </message>
    <message>
        <source>Basis in session: there are also claims on other bases</source>
        <translation>Підстава «на засіданні»: є також твердження з інших підстав</translation>
    </message>
    <message>
        <source>Basis internal: our own mandate and bottom line</source>
        <translation>Підстава «внутрішня»: наш мандат і межа поступок</translation>
    </message>
    <message>
        <source>Basis public: there are also claims on other bases</source>
        <translation>Підстава «публічна»: є також твердження з інших підстав</translation>
    </message>
    <message>
        <source>Basis, where it is mixed: P public, S in session, A assessment, I internal</source>
        <comment>the letters P, S, A and I are drawn and stay</comment>
        <translation>Підстава, якщо вони різні: P — публічна, S — на засіданні, A — оцінка, I — внутрішня</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>Підстава: {basis}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Перед об’єднанням</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Перед імпортом</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Перед оновленням файлу</translation>
    </message>
    <message>
        <source>Before another was restored</source>
        <translation>Перед відновленням іншої</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>До першого раунду</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>session mode</comment>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Begin with its digit or name.</source>
        <translation>Почніть з її цифри або назви.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Починається з</translation>
    </message>
    <message>
        <source>Between the cells of a .csv.</source>
        <translation>Між клітинками файлу .csv.</translation>
    </message>
    <message>
        <source>Blank: no record. It means neither consent nor neutrality.</source>
        <translation>Порожньо: немає запису. Це не означає ні згоди, ні нейтралітету.</translation>
    </message>
    <message>
        <source>Blank: no record; neither consent nor neutral</source>
        <translation>Порожньо: немає запису; ні згода, ні нейтралітет</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Brac&amp;kets…</source>
        <translation>Д&amp;ужки…</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Дужки</translation>
    </message>
    <message>
        <source>Brackets by text</source>
        <translation>Дужки за текстами</translation>
    </message>
    <message>
        <source>Brackets of the new version</source>
        <translation>Дужки нової редакції</translation>
    </message>
    <message>
        <source>Brackets on the table</source>
        <translation>Дужки в тексті на розгляді</translation>
    </message>
    <message>
        <source>Brackets on the table over time</source>
        <translation>Дужки в тексті на розгляді з плином часу</translation>
    </message>
    <message>
        <source>Brackets…</source>
        <translation>Дужки…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Bring back what undo took back.

<byte value="x8"/>
Example:
  negotiator redo s.negotiation</source>
        <translation>Повернути те, що було скасовано.

<byte value="x8"/>
Приклад:
  negotiator redo s.negotiation</translation>
    </message>
    <message>
        <source>Bring back {kind}: {row}</source>
        <translation>Повернути ({kind}): {row}</translation>
    </message>
    <message>
        <source>Bring copies of the same negotiation home into FILE; OTHERS are never written.

Positions are only added. What one side changed comes in; what both changed differently waits
for --take. All of it is one change, undone by one undo, and a backup is made before.

<byte value="x8"/>
Examples:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</source>
        <translation>Об’єднати копії тих самих переговорів у FILE; в OTHERS нічого не записується.

Позиції лише додаються. Змінене одним боком вноситься; змінене обома по-різному чекає
на --take. Усе це — одна зміна, яку скасовують одним кроком; перед нею створюється резервна копія.

<byte value="x8"/>
Приклади:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Bring in a framework&apos;s text: Markdown, plain text, or DOCX with its changes accepted.

It is cut at headings and numbers. A section whose number or title is on record becomes a new
version there, others become components.

<byte value="x8"/>
Examples:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</source>
        <translation>Внести текст рамкової домовленості: Markdown, звичайний текст або DOCX із прийнятими змінами.

Текст ділиться за заголовками й номерами. Розділ, номер чи назва якого вже є в реєстрі, стає
новою редакцією, решта стають компонентами.

<byte value="x8"/>
Приклади:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</translation>
    </message>
    <message>
        <source>Bring in only the sound &amp;rows</source>
        <translation>Внести &amp;лише справні рядки</translation>
    </message>
    <message>
        <source>Bring in positions from a table: .csv, .tsv, .xlsx, .xls, .ods, .json or .dna.

Columns are taken by their heads, or as a mapping says. All rows come in or none, unless
--only-sound is given. What is on record already is known again. Of a whole record, written by
negotiator export as .json, it makes FILE anew.

<byte value="x8"/>
Examples:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</source>
        <translation>Внести позиції з таблиці: .csv, .tsv, .xlsx, .xls, .ods, .json або .dna.

Стовпці визначаються за заголовками або за зіставленням. Вносяться всі рядки або жоден, якщо
не задано --only-sound. Уже записане розпізнається. З повного реєстру, записаного командою
negotiator export як .json, FILE створюється заново.

<byte value="x8"/>
Приклади:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</translation>
    </message>
    <message>
        <source>Bring in the &amp;parties and components of the other negotiation</source>
        <translation>Внести &amp;сторони й компоненти інших переговорів</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Спершу поверніть це.</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>Спершу поверніть те.</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in {done} of %n positions…</source>
        <translation>
            <numerusform>Вноситься позиція: {done} з %n…</numerusform>
            <numerusform>Вносяться позиції: {done} з %n…</numerusform>
            <numerusform>Вносяться позиції: {done} з %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings {changes}</source>
        <translation>Містить: {changes}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>time, component or party</comment>
        <translation>За</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>За компонентами</translation>
    </message>
    <message>
        <source>By kind and number; none of the words</source>
        <translation>За видом і номером; без жодних слів</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>За сторонами</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>До дати</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>За часом</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>До якого часу.</translation>
    </message>
    <message>
        <source>By…</source>
        <translation>За…</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>КОМАНДА [АРГУМЕНТИ]…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблиця CSV</translation>
    </message>
    <message>
        <source>Call {file} so.</source>
        <translation>Так назвати {file}.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Схоже, увімкнено Caps Lock.</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>style in Word</comment>
        <translation>Клітинка</translation>
    </message>
    <message>
        <source>Cell head</source>
        <comment>style in Word</comment>
        <translation>Заголовок клітинки</translation>
    </message>
    <message>
        <source>Cell note</source>
        <comment>style in Word</comment>
        <translation>Примітка клітинки</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Клітинки</translation>
    </message>
    <message>
        <source>Cells &amp;parted by</source>
        <translation>Роз&amp;дільник клітинок</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Роздільник клітинок</translation>
    </message>
    <message>
        <source>Cells: full text</source>
        <translation>Клітинки: повний текст</translation>
    </message>
    <message>
        <source>Cells: heat map</source>
        <translation>Клітинки: теплова карта</translation>
    </message>
    <message>
        <source>Cells: summary</source>
        <translation>Клітинки: стисло</translation>
    </message>
    <message>
        <source>Cells: symbol</source>
        <translation>Клітинки: знак</translation>
    </message>
    <message>
        <source>Cells: {density}</source>
        <translation>Клітинки: {density}</translation>
    </message>
    <message>
        <source>Cells: {towards} towards agreement, {away} away, {other} in terms or otherwise, {unchanged} unchanged, {unknown} unknown.</source>
        <translation>Клітинки: {towards} до згоди, {away} від згоди, {other} за умовами чи інакше, {unchanged} без змін, {unknown} невідомо.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a position</comment>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Change date, basis, source, grading, marking or round (Alt+K)</source>
        <translation>Змінити дату, підставу, джерело, градацію, гриф або раунд (Alt+K)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>Змінити шкалу</translation>
    </message>
    <message>
        <source>Change the scale of one to that of the other, and merge again.</source>
        <translation>Змініть шкалу одного на шкалу іншого й об’єднайте ще раз.</translation>
    </message>
    <message>
        <source>Change the scale: {words}</source>
        <translation>Змінити шкалу: {words}</translation>
    </message>
    <message>
        <source>Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

<byte value="x8"/>
Example:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</source>
        <translation>Змінити шкалу; STEPS від найкращого до найгіршого. Це перекодування: жодна сторона від нього не зрушує.

<byte value="x8"/>
Приклад:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n</source>
        <translation>
            <numerusform>Зміна {number} з %n</numerusform>
            <numerusform>Зміна {number} з %n</numerusform>
            <numerusform>Зміна {number} з %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n here</source>
        <translation>
            <numerusform>Зміна {number} з %n тут</numerusform>
            <numerusform>Зміна {number} з %n тут</numerusform>
            <numerusform>Зміна {number} з %n тут</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Ким змінено</translation>
    </message>
    <message>
        <source>Changed last by {who}.</source>
        <translation>Автор останньої зміни: {who}.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Змінено з обох боків</translation>
    </message>
    <message>
        <source>Changed since {moment}</source>
        <translation>Змінено від моменту: {moment}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Changes of what a party holds: towards agreement above the line, away below it; beside them those in terms or otherwise.</source>
        <translation>Зміни чинної позиції сторони: до згоди — над лінією, від згоди — під нею; поруч — зміни за умовами чи інші.</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <translation>&amp;Лише зміни</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Лише зміни</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Зміни від</translation>
    </message>
    <message>
        <source>Changes since {moment} – {counts}</source>
        <translation>Зміни від моменту: {moment} – {counts}</translation>
    </message>
    <message>
        <source>Changes that contain…</source>
        <translation>Зміни, що містять…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Перевірте ще раз.</translation>
    </message>
    <message>
        <source>Check its name and the medium it is on.</source>
        <translation>Перевірте його назву й носій, на якому він міститься.</translation>
    </message>
    <message>
        <source>Check its name, or make a new negotiation.</source>
        <translation>Перевірте його назву або створіть нові переговори.</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or save a copy elsewhere.</source>
        <translation>Перевірте права доступу до нього та його теки або збережіть копію в іншому місці.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Перевірте права доступу до нього.</translation>
    </message>
    <message>
        <source>Check that a file is sound; the exit code is 0 only then.

<byte value="x8"/>
Example:
  negotiator check s.negotiation</source>
        <translation>Перевірити, чи файл справний; код виходу дорівнює 0 лише тоді.

<byte value="x8"/>
Приклад:
  negotiator check s.negotiation</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it and write in its folder.</source>
        <translation>Перевірте, чи він на місці та чи маєте ви право його читати й записувати в його теку.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Перевірте, чи він на місці та чи маєте ви право його читати.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, and save it again.</source>
        <translation>Перевірте, чи його відкриває власна програма, і збережіть ще раз.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, without a password, and save it again.</source>
        <translation>Перевірте, чи його відкриває власна програма без пароля, і збережіть ще раз.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Перевірте, чи тека на місці та чи маєте ви право в неї записувати.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that there is room.</source>
        <translation>Перевірте, чи тека на місці, чи маєте ви право в неї записувати та чи є вільне місце.</translation>
    </message>
    <message>
        <source>Check that you may write in {parent}.</source>
        <translation>Перевірте, чи маєте ви право записувати в {parent}.</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>Перевірте день і місяць.</translation>
    </message>
    <message>
        <source>Check the medium and the connection, then try again; the last whole change is kept.</source>
        <translation>Перевірте носій і з’єднання та повторіть спробу; останню повну зміну збережено.</translation>
    </message>
    <message>
        <source>Check the printer or the folder.</source>
        <translation>Перевірте принтер або теку.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions; the record itself is unharmed.</source>
        <translation>Перевірте місце на диску й права доступу; сам реєстр не пошкоджено.</translation>
    </message>
    <message>
        <source>Check the separator, or remove the columns that are not needed.</source>
        <translation>Перевірте роздільник або видаліть непотрібні стовпці.</translation>
    </message>
    <message>
        <source>Choose a .docx file, or save the document as one in its own program.</source>
        <translation>Виберіть файл .docx або збережіть документ у цьому форматі в його програмі.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file.</source>
        <translation>Виберіть файл .txt, .md або .docx.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did, from what to what.</source>
        <translation>Виберіть зміну, щоб побачити, що саме вона змінила.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Виберіть назву файлу.</translation>
    </message>
    <message>
        <source>Choose a file that Negotiator has written.</source>
        <translation>Виберіть файл, записаний програмою Negotiator.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}.</source>
        <translation>Виберіть файл, назва якого закінчується на {suffix}.</translation>
    </message>
    <message>
        <source>Choose a file that was exported here.</source>
        <translation>Виберіть файл, який було експортовано тут.</translation>
    </message>
    <message>
        <source>Choose a file with the text only.</source>
        <translation>Виберіть файл лише з текстом.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Виберіть файл.</translation>
    </message>
    <message>
        <source>Choose a folder that you share with colleagues. Negotiator then tells when a copy of this negotiation in it brings something. It only reads their files.</source>
        <translation>Виберіть теку, спільну з колегами. Negotiator повідомлятиме, коли в копії цих переговорів у ній з’явиться щось нове. Їхні файли він лише читає.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Виберіть теку, у яку ви маєте право записувати.</translation>
    </message>
    <message>
        <source>Choose a moment under “Changes since” first</source>
        <translation>Спершу виберіть момент у полі «Зміни від»</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Вибрати місце…</translation>
    </message>
    <message>
        <source>Choose a row to see who changed what, and when.</source>
        <translation>Виберіть запис, щоб побачити, хто, що й коли змінив.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Виберіть коротший.</translation>
    </message>
    <message>
        <source>Choose an event with the arrows, or click it, to see who said what, and why.</source>
        <translation>Виберіть подію стрілками або клацніть її, щоб побачити, хто, що й чому сказав.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Виберіть іншу копію.</translation>
    </message>
    <message>
        <source>Choose another file or a backup.</source>
        <translation>Виберіть інший файл або резервну копію.</translation>
    </message>
    <message>
        <source>Choose another file or sheet.</source>
        <translation>Виберіть інший файл або аркуш.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new negotiation.</source>
        <translation>Виберіть інший файл або створіть нові переговори.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>Виберіть іншу назву або замініть його з --force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Choose another {field}, or change the one that is there.</source>
        <translation>Виберіть інше значення ({field}) або змініть наявний запис.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Виберіть інше.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Виберіть принаймні одне.</translation>
    </message>
    <message>
        <source>Choose for each step of the present scale what it becomes.</source>
        <translation>Виберіть, чим стане кожен ступінь теперішньої шкали.</translation>
    </message>
    <message>
        <source>Choose it, or press Alt and its digit.</source>
        <translation>Виберіть або натисніть Alt і відповідну цифру.</translation>
    </message>
    <message>
        <source>Choose larger paper, smaller margins or smaller text.</source>
        <translation>Виберіть більший папір, менші поля або менший текст.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Виберіть одне.</translation>
    </message>
    <message>
        <source>Choose the day, and what was known when</source>
        <translation>Вибрати день і те, що коли було відомо</translation>
    </message>
    <message>
        <source>Choose the file with the text itself.</source>
        <translation>Виберіть файл із самим текстом.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the key.</source>
        <translation>Виберіть файл із текстом ключа.</translation>
    </message>
    <message>
        <source>Choose which parties and components are shown</source>
        <translation>Вибрати сторони й компоненти для показу</translation>
    </message>
    <message>
        <source>Choose which texts stand in columns, and their order</source>
        <translation>Вибрати тексти для стовпців та їхній порядок</translation>
    </message>
    <message>
        <source>Choose {least} to {most} texts. The first stands left. Drag them, or press Alt and an arrow, for another order.</source>
        <translation>Виберіть від {least} до {most} текстів. Перший стоїть ліворуч. Щоб змінити порядок, перетягніть їх або натисніть Alt і стрілку.</translation>
    </message>
    <message>
        <source>Choose {words}.</source>
        <translation>Виберіть: {words}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Claims on {basis} basis. Of one moment the first counts: {order}. Right-click changes the order.</source>
        <translation>Твердження з підставою «{basis}». З одночасних перше має перевагу: {order}. Порядок змінюють клацанням правою кнопкою.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Click to sort.</source>
        <translation>Клацніть, щоб упорядкувати.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close (Ctrl+Shift+M)</source>
        <translation>Закрити (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Close Negotiator, check the permissions, and try again.</source>
        <translation>Закрийте Negotiator, перевірте права доступу й повторіть спробу.</translation>
    </message>
    <message>
        <source>Close it elsewhere, or save a copy where you may write.</source>
        <translation>Закрийте його в іншому місці або збережіть копію там, де маєте право записувати.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>Закрийте його там і повторіть спробу.</translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation>Закрити інспектор (F9)</translation>
    </message>
    <message>
        <source>Close what moved</source>
        <translation>Закрити зрушення</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Колір</translation>
    </message>
    <message>
        <source>Colleagues see it in the folder already.</source>
        <translation>Колеги вже бачать її в теці.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Стовпець поля «{field}»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Comes after {component}</source>
        <translation>Йде після {component}</translation>
    </message>
    <message>
        <source>Comes before {component}</source>
        <translation>Йде перед {component}</translation>
    </message>
    <message>
        <source>Comes in: {rows}</source>
        <translation>Вноситься: {rows}</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>parts cells</comment>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>Commands:</source>
        <comment>heading in the help of a command</comment>
        <translation>Команди:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Порівняти тексти</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone before you rely on a key.</source>
        <translation>Перш ніж покладатися на ключ, звірте відбиток телефоном.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with theirs by telephone before you rely on it.</source>
        <translation>Перш ніж покладатися на цей ключ, звірте з власником відбиток телефоном.</translation>
    </message>
    <message>
        <source>Compare two text files instead, outside of any negotiation.</source>
        <translation>Порівняти натомість два текстові файли поза переговорами.</translation>
    </message>
    <message>
        <source>Compare with a date, or add rounds.</source>
        <translation>Порівняйте з датою або додайте раунди.</translation>
    </message>
    <message>
        <source>Compare with a later moment.</source>
        <translation>Порівняйте з пізнішим моментом.</translation>
    </message>
    <message>
        <source>Compare with the end of this day.</source>
        <translation>Порівняйте з кінцем цього дня.</translation>
    </message>
    <message>
        <source>Compared with the previous round</source>
        <translation>Порівняно з попереднім раундом</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Порівняння текстів</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Варіанти доповнення</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Component status</source>
        <translation>Статус компонента</translation>
    </message>
    <message>
        <source>Component, party or words</source>
        <translation>Компонент, сторона або слова</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненти</translation>
    </message>
    <message>
        <source>Cond&amp;itional</source>
        <translation>За &amp;умови</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Confidence-building measures</source>
        <translation>Заходи зміцнення довіри</translation>
    </message>
    <message>
        <source>Conflict: {kind} {title}, {field}</source>
        <translation>Конфлікт: {kind} {title}, {field}</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Під’єднайте диск, на якому він міститься, або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Наслідки</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Contradictory: sources of one moment differ, and no working reading is chosen; the cell is hatched</source>
        <translation>Суперечлива: одночасні джерела розходяться, а робочого прочитання не вибрано; клітинку заштриховано</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Зближення</translation>
    </message>
    <message>
        <source>Convergence by column</source>
        <translation>Зближення за стовпцями</translation>
    </message>
    <message>
        <source>Convergence of components</source>
        <translation>Зближення за компонентами</translation>
    </message>
    <message>
        <source>Convergence of each component</source>
        <translation>Зближення щодо кожного компонента</translation>
    </message>
    <message>
        <source>Convergence of the parties on each component, 0 to 1: consensus of Tastle and Wierman (2007)</source>
        <translation>Зближення сторін щодо кожного компонента, від 0 до 1: консенсус за Tastle and Wierman (2007)</translation>
    </message>
    <message>
        <source>Convergence of the stances counted, 0 (opposite ends) to 1 (one stance): the consensus of Tastle and Wierman (2007). Cells without a stance are left out. Below: how many are unknown (?), and how many moved since the moment compared with.</source>
        <translation>Зближення врахованих ставлень, від 0 (протилежні кінці) до 1 (одне ставлення): консенсус за Tastle and Wierman (2007). Клітинки без ставлення не враховано. Нижче: скільки невідомих (?) і скільки зрушило від моменту порівняння.</translation>
    </message>
    <message>
        <source>Convergence over all rows</source>
        <translation>Зближення за всіма рядками</translation>
    </message>
    <message>
        <source>Convergence {number}</source>
        <translation>Зближення {number}</translation>
    </message>
    <message>
        <source>Convergence, 0 to 1</source>
        <translation>Зближення, від 0 до 1</translation>
    </message>
    <message>
        <source>Convergence, least first</source>
        <translation>Зближення, спершу найменше</translation>
    </message>
    <message>
        <source>Convergence, most first</source>
        <translation>Зближення, спершу найбільше</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out.</source>
        <translation>Зближення: Tastle and Wierman (2007); 0 — протилежні кінці, 1 — одне ставлення. Сторони без ставлення не враховано.</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out; the dashed part counts them. After each text: round and grading of the source (A–F) and of the claim (1–6).</source>
        <translation>Зближення: Tastle and Wierman (2007); 0 — протилежні кінці, 1 — одне ставлення. Сторони без ставлення не враховано; їх показує пунктирна частина. Після кожного тексту: раунд і градація джерела (A–F) та твердження (1–6).</translation>
    </message>
    <message>
        <source>Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components on which a party holds a stance, from 0 (best step) to 1 (worst).</source>
        <translation>Зближення: консенсус за Tastle and Wierman (2007). Відстань: середнє за компонентами, щодо яких сторона має ставлення, від 0 (найкращий ступінь) до 1 (найгірший).</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>Скопійовано. {what}</translation>
    </message>
    <message>
        <source>Copies are made before migrations and merges, and hourly while a file changes.</source>
        <translation>Копії створюються перед оновленням формату й об’єднанням, а також щогодини, поки файл змінюється.</translation>
    </message>
    <message>
        <source>Copies in the shared folder</source>
        <translation>Копії у спільній теці</translation>
    </message>
    <message>
        <source>Copies that they signed are then told as signed by a key that you do not know.</source>
        <translation>Копії з їхнім підписом тоді позначатимуться як підписані невідомим вам ключем.</translation>
    </message>
    <message>
        <source>Copies to merge</source>
        <translation>Копії для об’єднання</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Копіювати як речення</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet first.</source>
        <translation>Спершу скопіюйте клітинки електронної таблиці.</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>Копіювати відмінності</translation>
    </message>
    <message>
        <source>Copy it from the spreadsheet again.</source>
        <translation>Скопіюйте їх з електронної таблиці ще раз.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>Скопіюйте його в теку, у яку маєте право записувати, і відкрийте копію.</translation>
    </message>
    <message>
        <source>Copy the counts as text</source>
        <translation>Копіювати підсумки як текст</translation>
    </message>
    <message>
        <source>Copy the whole line again, or ask for it anew.</source>
        <translation>Скопіюйте весь рядок ще раз або попросіть надіслати його знову.</translation>
    </message>
    <message>
        <source>Copy the whole line, from {word}: to its last {check} digits or letters.</source>
        <translation>Скопіюйте весь рядок, від {word}: до останніх цифр чи літер ({check}).</translation>
    </message>
    <message>
        <source>Copy what is listed as a brief, in sentences</source>
        <translation>Копіювати перелік як довідку, реченнями</translation>
    </message>
    <message>
        <source>Copying {file} as a backup…</source>
        <translation>Створення резервної копії {file}…</translation>
    </message>
    <message>
        <source>Correc&amp;t position…</source>
        <translation>&amp;Виправити позицію…</translation>
    </message>
    <message>
        <source>Correct and close</source>
        <translation>Виправити й закрити</translation>
    </message>
    <message>
        <source>Correct instead (F2)</source>
        <translation>Натомість виправити (F2)</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Виправте й повторіть спробу.</translation>
    </message>
    <message>
        <source>Correct position</source>
        <translation>Виправити позицію</translation>
    </message>
    <message>
        <source>Correct position: {cell}</source>
        <translation>Виправити позицію: {cell}</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Виправте клітинку.</translation>
    </message>
    <message>
        <source>Correct them, or bring in only the sound rows.</source>
        <translation>Виправте їх або внесіть лише справні рядки.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Corrected: the record was wrong; no shift</source>
        <translation>Виправлено: запис був помилковий; не зрушення</translation>
    </message>
    <message>
        <source>Correction, no movement</source>
        <translation>Виправлення, не зрушення</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Count the brackets in the texts: over time, by version and by whose they are.

<byte value="x8"/>
Example:
  negotiator brackets s.negotiation --component A</source>
        <translation>Порахувати дужки в текстах: за часом, за редакціями та за тим, чиї вони.

<byte value="x8"/>
Приклад:
  negotiator brackets s.negotiation --component A</translation>
    </message>
    <message>
        <source>Create the large sample</source>
        <translation>Створити великий зразок</translation>
    </message>
    <message>
        <source>Create the negotiation</source>
        <translation>Створити переговори</translation>
    </message>
    <message>
        <source>Create the sample: {title}</source>
        <translation>Створити зразок: {title}</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достовірність</translation>
    </message>
    <message>
        <source>Credibility of the claim (Admiralty system).</source>
        <translation>Достовірність твердження (система Адміралтейства).</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Current framework</source>
        <translation>Чинна рамкова домовленість</translation>
    </message>
    <message>
        <source>Current framework and proposed modification</source>
        <translation>Чинна рамкова домовленість і запропонована редакція</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Dashed, of any stance: it holds only if its condition is met</source>
        <translation>Пунктир, за будь-якого ставлення: чинне лише за виконання умови</translation>
    </message>
    <message>
        <source>Dashed: holds only if the condition is met</source>
        <translation>Пунктир: чинне лише за виконання умови</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>День за днем</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Запис дат</translation>
    </message>
    <message>
        <source>Deadline of {step}. {title}: {date}</source>
        <translation>Кінцевий строк, {step}. {title}: {date}</translation>
    </message>
    <message>
        <source>Decide each, or say whose version to take; nothing was changed.</source>
        <translation>Вирішіть кожне або вкажіть, чий варіант узяти; нічого не змінено.</translation>
    </message>
    <message>
        <source>Decide first what both sides changed</source>
        <translation>Спершу вирішіть те, що змінено з обох боків</translation>
    </message>
    <message>
        <source>Del; undo brings back</source>
        <translation>Del; можна скасувати</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field</comment>
        <translation>Залежить від</translation>
    </message>
    <message>
        <source>Depends on {component}</source>
        <translation>Залежить від {component}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>пристрій зайнятий</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Можливо, ви мали на увазі: {words}?</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Вимір</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>Вимір {number}</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>вичерпано дискову квоту</translation>
    </message>
    <message>
        <source>Dissociate from this…</source>
        <translation>Відмежуватися від цього…</translation>
    </message>
    <message>
        <source>Dissociations</source>
        <translation>Відмежування</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <source>Distance of each party to the text</source>
        <translation>Відстань кожної сторони до тексту</translation>
    </message>
    <message>
        <source>Distance of each party to the text on the table: the mean over the components on which it holds a stance, from 0 (the best step everywhere) to 1 (the worst)</source>
        <translation>Відстань кожної сторони до тексту на розгляді: середнє за компонентами, щодо яких вона має ставлення, від 0 (скрізь найкращий ступінь) до 1 (найгірший)</translation>
    </message>
    <message>
        <source>Distance of parties</source>
        <translation>Відстань сторін</translation>
    </message>
    <message>
        <source>Distance to the text, 0 to 1</source>
        <translation>Відстань до тексту, від 0 до 1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Drag the window, or its edges; arrows move it, + and − make it narrower</source>
        <translation>Перетягніть вікно або його краї; стрілки пересувають його, + і − змінюють ширину</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Drop the new version?</source>
        <translation>Відкинути нову редакцію?</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Строк: {title}</translation>
    </message>
    <message>
        <source>Each cell begins with a stance.</source>
        <translation>Кожна клітинка починається зі ставлення.</translation>
    </message>
    <message>
        <source>Each component</source>
        <translation>Кожен компонент</translation>
    </message>
    <message>
        <source>Each day takes the same width</source>
        <translation>Усі дні мають однакову ширину</translation>
    </message>
    <message>
        <source>Each party</source>
        <translation>Кожна сторона</translation>
    </message>
    <message>
        <source>Each round takes the same width</source>
        <translation>Усі раунди мають однакову ширину</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a day</comment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>Редагувати вкладення</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Редагувати директиву</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>Редагувати компонент</translation>
    </message>
    <message>
        <source>Edit consequence</source>
        <translation>Редагувати наслідок</translation>
    </message>
    <message>
        <source>Edit dissociation</source>
        <translation>Редагувати відмежування</translation>
    </message>
    <message>
        <source>Edit implementation</source>
        <translation>Редагувати виконання</translation>
    </message>
    <message>
        <source>Edit linkage</source>
        <translation>Редагувати зв’язок</translation>
    </message>
    <message>
        <source>Edit mapping</source>
        <translation>Редагувати зіставлення</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>Редагувати захід</translation>
    </message>
    <message>
        <source>Edit membership</source>
        <translation>Редагувати членство</translation>
    </message>
    <message>
        <source>Edit negotiation</source>
        <translation>Редагувати переговори</translation>
    </message>
    <message>
        <source>Edit our brief</source>
        <translation>Редагувати нашу директиву</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Редагувати пакет</translation>
    </message>
    <message>
        <source>Edit package part</source>
        <translation>Редагувати частину пакета</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Редагувати сторону</translation>
    </message>
    <message>
        <source>Edit print set</source>
        <translation>Редагувати набір для друку</translation>
    </message>
    <message>
        <source>Edit reading</source>
        <translation>Редагувати прочитання</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>Редагувати раунд</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Редагувати джерело</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>Редагувати статус</translation>
    </message>
    <message>
        <source>Edit text version</source>
        <translation>Редагувати редакцію тексту</translation>
    </message>
    <message>
        <source>Edit the one that is there.</source>
        <translation>Відредагуйте наявний запис.</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Редагувати вигляд</translation>
    </message>
    <message>
        <source>Edit {kind}: {row}</source>
        <translation>Редагувати ({kind}): {row}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Редагувати…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Елементи</translation>
    </message>
    <message>
        <source>Embed documents up to</source>
        <translation>Вбудовувати документи до</translation>
    </message>
    <message>
        <source>Embed it in the record</source>
        <translation>Вбудувати в реєстр</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>End</source>
        <comment>session mode</comment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>End session mode</source>
        <translation>Завершити режим засідання</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows that component or party in time.</source>
        <translation>Enter або подвійне клацання на рядку показує цей компонент чи сторону в часі.</translation>
    </message>
    <message>
        <source>Enter settles a bracket; what is chosen goes into the new text</source>
        <translation>Enter знімає дужки; вибране переходить у новий текст</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Введено двічі?</translation>
    </message>
    <message>
        <source>Entered twice? {theirs} there, {ours} here, by {field}: {answer}</source>
        <translation>Введено двічі? Там: {theirs}, тут: {ours}, за полем «{field}»: {answer}</translation>
    </message>
    <message>
        <source>Every entry starts from these until session mode is ended: from the dialog, from a cell, for several parties, and pasted ones.</source>
        <translation>Кожен запис починається з цих значень, доки не завершено режим засідання: з діалогового вікна, з клітинки, для кількох сторін і вставлені.</translation>
    </message>
    <message>
        <source>Every row, every basis and marking, our briefs and the history.</source>
        <translation>Усі записи, усі підстави та грифи, наші директиви й історія.</translation>
    </message>
    <message>
        <source>Every text is on record already.</source>
        <translation>Усі тексти вже записано.</translation>
    </message>
    <message>
        <source>Everything: claims on internal basis, our brief, notes, and the whole history.</source>
        <translation>Усе: твердження з внутрішньої підстави, наша директива, нотатки й уся історія.</translation>
    </message>
    <message>
        <source>Everything: our own side and the history too</source>
        <translation>Усе: також наш власний бік та історія</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Дослівна цитата</translation>
    </message>
    <message>
        <source>Exact words; kept as one source for all</source>
        <translation>Дослівна цитата; зберігається як одне джерело для всіх</translation>
    </message>
    <message>
        <source>Exact words; optional, kept as a source of their own</source>
        <translation>Дослівна цитата; необов’язково, зберігається як окреме джерело</translation>
    </message>
    <message>
        <source>Excel workbook, with all it is made of</source>
        <translation>Книга Excel з усіма вихідними даними</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>Експортуйте частину.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Експортувати історію</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Експорт клавіш</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Expressed</source>
        <translation>Висловлено</translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell; Tab or a click elsewhere keeps it</source>
        <translation>F2 або подвійне клацання редагує клітинку; Tab або клацання поза нею зберігає</translation>
    </message>
    <message>
        <source>Fewer brackets are more agreement.</source>
        <translation>Менше дужок — більше згоди.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Поля, змінені з обох боків</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже є</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>назва файлу задовга</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>файл завеликий</translation>
    </message>
    <message>
        <source>Files removed: {count}</source>
        <translation>Видалено файлів: {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>Фільтрувати списки</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>Відфільтровано: {what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайти команду або клавішу</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Знайти параметр</translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

<byte value="x8"/>
Example:
  negotiator search s.negotiation consultation signatories</source>
        <translation>Знайти заяви, цитати, тексти, заголовки, назви й нотатки, у яких є всі WORDS.

<byte value="x8"/>
Приклад:
  negotiator search s.negotiation consultation signatories</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>Fingerprint of your own key</source>
        <translation>Відбиток вашого власного ключа</translation>
    </message>
    <message>
        <source>First</source>
        <comment>value</comment>
        <translation>Перше</translation>
    </message>
    <message>
        <source>First basis of an entry</source>
        <translation>Початкова підстава запису</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field</comment>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>First marking of an entry</source>
        <translation>Початковий гриф запису</translation>
    </message>
    <message>
        <source>First moment</source>
        <translation>Перший момент</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Перший запис</translation>
    </message>
    <message>
        <source>First record of a party on a component</source>
        <translation>Перший запис сторони щодо компонента</translation>
    </message>
    <message>
        <source>Fisheries talks</source>
        <translation>Переговори про рибальство</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of it</comment>
        <translation>Умістити</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Five sources differ, {day}</source>
        <translation>Розходяться п’ять джерел, {day}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>Згорнути незмінені абзаци</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away; Space opens those of the chosen row</source>
        <translation>Згорнути незмінені абзаци; пробіл розгортає абзаци вибраного рядка</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Тека для аркушів</translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation>Для чорно-білих принтерів.</translation>
    </message>
    <message>
        <source>Former change (Shift+F8)</source>
        <translation>Попередня зміна (Shift+F8)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>parts cells</comment>
        <translation>Визначити</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Визначити</translation>
    </message>
    <message>
        <source>Four sources differ, {day}</source>
        <translation>Розходяться чотири джерела, {day}</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing of the record was changed.</source>
        <translation>Звільніть місце й повторіть спробу; у реєстрі нічого не змінено.</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Закріпити стовпці до цього місця</translation>
    </message>
    <message>
        <source>Freeze rows up to here</source>
        <translation>Закріпити рядки до цього місця</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a moment</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Було</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first moment</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>From a statement of its group</source>
        <translation>Із заяви групи</translation>
    </message>
    <message>
        <source>From a statement of {group}</source>
        <translation>Із заяви {group}</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>Від групи</translation>
    </message>
    <message>
        <source>From here to the first position: New negotiation… with a template, then Ctrl+R and for example: ua a1 1 if all sign. F1 tells more.</source>
        <translation>До першої позиції: «Нові переговори…» із шаблоном, потім Ctrl+R і, наприклад: ua a1 1 якщо всі підпишуть. Більше — за клавішею F1.</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>Від першого дня</translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation>Від якого дня.</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}</source>
        <translation>Від {name}, без змін від {day}</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}.</source>
        <translation>Від {name}, без змін від {day}.</translation>
    </message>
    <message>
        <source>From, to</source>
        <comment>stances</comment>
        <translation>Від, до</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Від, до</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Повний текст</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Give --merge too.</source>
        <translation>Задайте також --merge.</translation>
    </message>
    <message>
        <source>Give --new-password-file F, or --remove.</source>
        <translation>Задайте --new-password-file F або --remove.</translation>
    </message>
    <message>
        <source>Give --sign too.</source>
        <translation>Задайте також --sign.</translation>
    </message>
    <message>
        <source>Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that may be the same. Nothing was changed.</source>
        <translation>Задайте --take ours, theirs або newest для полів, --same чи --apart CODE для записів, які можуть бути одним і тим самим. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Give --whole for a colleague, or rules such as --ceiling public.</source>
        <translation>Задайте --whole для колеги або правила, наприклад --ceiling public.</translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

<byte value="x8"/>
Example:
  negotiator renumber s.negotiation A.3 A.2bis</source>
        <translation>Надати компонентові інший номер; підпорядковані змінюються слідом, усі посилання лишаються.

<byte value="x8"/>
Приклад:
  negotiator renumber s.negotiation A.3 A.2bis</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>Укажіть число від 0 до 100.</translation>
    </message>
    <message>
        <source>Give a stance by its name.</source>
        <translation>Укажіть ставлення за назвою.</translation>
    </message>
    <message>
        <source>Give at least one letter.</source>
        <translation>Укажіть принаймні одну літеру.</translation>
    </message>
    <message>
        <source>Give it another one.</source>
        <translation>Дайте йому інший.</translation>
    </message>
    <message>
        <source>Give it to the others.</source>
        <translation>Передайте його іншим.</translation>
    </message>
    <message>
        <source>Give its password (--password-file on the command line).</source>
        <translation>Укажіть його пароль (--password-file у командному рядку).</translation>
    </message>
    <message>
        <source>Give its password, or move it away. It was left as it is.</source>
        <translation>Укажіть його пароль або перемістіть файл. Його лишено без змін.</translation>
    </message>
    <message>
        <source>Give one of the two commands another.</source>
        <translation>Призначте одній із двох команд іншу.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Укажіть одне з двох.</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>Призначте одній із них іншу клавішу.</translation>
    </message>
    <message>
        <source>Give rules, or --whole alone.</source>
        <translation>Задайте правила або лише --whole.</translation>
    </message>
    <message>
        <source>Give the value alone; the stance follows from it.</source>
        <translation>Укажіть лише значення; ставлення випливає з нього.</translation>
    </message>
    <message>
        <source>Give this text to the others, so that they know your key</source>
        <translation>Передайте цей текст іншим, щоб вони знали ваш ключ</translation>
    </message>
    <message>
        <source>Give {number} another one, or renumber that first.</source>
        <translation>Надайте {number} інший номер або спершу перенумеруйте той компонент.</translation>
    </message>
    <message>
        <source>Go back to a backup, and keep this file for a rescue.</source>
        <translation>Поверніться до резервної копії, а цей файл збережіть, щоб урятувати з нього дані.</translation>
    </message>
    <message>
        <source>Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Поверніться до резервної копії або врятуйте те, що можна прочитати: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Поверніться до резервної копії.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Градація</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Градація</translation>
    </message>
    <message>
        <source>Greys and patterns</source>
        <translation>Відтінки сірого й візерунки</translation>
    </message>
    <message>
        <source>Group parties by</source>
        <translation>Групувати сторони за</translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation>Гриф; якщо не вказано — найнижчий.</translation>
    </message>
    <message>
        <source>Hatched: left out by the filter</source>
        <translation>Штриховка: відсіяно фільтром</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Теплова карта</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Довідка: {page}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Hide this until a copy is changed, or the file is opened again</source>
        <translation>Сховати, доки не зміниться якась копія або файл не відкриють знову</translation>
    </message>
    <message>
        <source>Hide this until the file is opened again</source>
        <translation>Сховати, доки файл не відкриють знову</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>Сховати {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>History of positions, cell by cell</source>
        <translation>Історія позицій за клітинками</translation>
    </message>
    <message>
        <source>History of the chosen row</source>
        <translation>Історія вибраного запису</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Історія реєстру</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>Історія запису</translation>
    </message>
    <message>
        <source>How close the parties stand on a component: 1 if all hold one stance, 0 if half stand at each end.</source>
        <translation>Наскільки близькі сторони щодо компонента: 1 — усі мають одне ставлення, 0 — порівну на обох кінцях.</translation>
    </message>
    <message>
        <source>How far a party stands from the best stance, over the components on which it holds one: 0 is nearest, 1 farthest.</source>
        <translation>Наскільки сторона далека від найкращого ставлення за компонентами, щодо яких вона має ставлення: 0 — найближче, 1 — найдалі.</translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation>Як це перевіряють.</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Скільки показано</translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation>Як її читати: файл або назва зіставлення, збереженого у FILE.</translation>
    </message>
    <message>
        <source>If</source>
        <comment>before a condition</comment>
        <translation>Якщо</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Якщо</translation>
    </message>
    <message>
        <source>If {condition}</source>
        <translation>Якщо {condition}</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>Impor&amp;t positions…</source>
        <translation>І&amp;мпортувати позиції…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Імпортувати %n позицію</numerusform>
            <numerusform>Імпортувати %n позиції</numerusform>
            <numerusform>Імпортувати %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it into a new database of version 3 there, and choose that.</source>
        <translation>Імпортуйте його там у нову базу даних версії 3 і виберіть її.</translation>
    </message>
    <message>
        <source>Import it without options, into a file that is not there yet.</source>
        <translation>Імпортуйте його без параметрів у файл, якого ще немає.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Імпорт клавіш</translation>
    </message>
    <message>
        <source>Import positions from {file}</source>
        <translation>Імпортувати позиції з {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import text: {name}, %n sections</source>
        <translation>
            <numerusform>Імпортувати текст: {name}, %n розділ</numerusform>
            <numerusform>Імпортувати текст: {name}, %n розділи</numerusform>
            <numerusform>Імпортувати текст: {name}, %n розділів</numerusform>
        </translation>
    </message>
    <message>
        <source>In a line, as it will stand in each cell</source>
        <translation>Одним рядком, як буде в кожній клітинці</translation>
    </message>
    <message>
        <source>In a line, as it will stand in the matrix</source>
        <translation>Одним рядком, як буде в матриці</translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation>Одним рядком.</translation>
    </message>
    <message>
        <source>In exchange for {component}</source>
        <translation>В обмін на {component}</translation>
    </message>
    <message>
        <source>In exchange with {component}</source>
        <translation>В обмін із {component}</translation>
    </message>
    <message>
        <source>In it, as in the views: {words}.</source>
        <translation>У ній, як у вікні: {words}.</translation>
    </message>
    <message>
        <source>In it, of what remains: {words}.</source>
        <translation>У ній, з того, що лишається: {words}.</translation>
    </message>
    <message>
        <source>In its words</source>
        <comment>head of a column</comment>
        <translation>Її словами</translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation>У відсотках, від 60 до 200.</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>У текстах</translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation>У рамковій домовленості</translation>
    </message>
    <message>
        <source>In the framework</source>
        <comment>field</comment>
        <translation>У рамковій домовленості</translation>
    </message>
    <message>
        <source>In the margins</source>
        <translation>На полях</translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
        <translation>У порядку вигляду, збереженого у файлі.</translation>
    </message>
    <message>
        <source>In the redacted copy:</source>
        <translation>У копії з вилученнями:</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>У таблиці</translation>
    </message>
    <message>
        <source>In which &amp;form</source>
        <translation>У якому &amp;форматі</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>У якому форматі</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>помилка читання або запису</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>the key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Усередині</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Install Negotiator again, or mend the theme file.</source>
        <translation>Установіть Negotiator ще раз або виправте файл теми.</translation>
    </message>
    <message>
        <source>Install Negotiator again.</source>
        <translation>Установіть Negotiator ще раз.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутрішнє</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>Внутрішнє:</translation>
    </message>
    <message>
        <source>Internal: if</source>
        <comment>before a condition</comment>
        <translation>Внутрішнє: якщо</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>It calls itself “{name}”; its fingerprint is {fingerprint}.</source>
        <translation>Він називає себе «{name}»; його відбиток — {fingerprint}.</translation>
    </message>
    <message>
        <source>It holds until the program ends.</source>
        <translation>Чинне до завершення роботи програми.</translation>
    </message>
    <message>
        <source>It is an equal record.</source>
        <translation>Це рівноцінний реєстр.</translation>
    </message>
    <message>
        <source>It is damaged; go back to a backup.</source>
        <translation>Його пошкоджено; поверніться до резервної копії.</translation>
    </message>
    <message>
        <source>It is made of a redacted copy with these rules, which is never on disk: what they do not let out can be nowhere in it, and its heading says that it is redacted.</source>
        <translation>Складається з копії з вилученнями за цими правилами, якої ніколи немає на диску: того, чого вони не пропускають, не може бути ніде в документі, а в заголовку зазначено, що він із вилученнями.</translation>
    </message>
    <message>
        <source>It is not known how the scale of {file} reads on the one here.</source>
        <translation>Невідомо, як шкала {file} читається за тутешньою.</translation>
    </message>
    <message>
        <source>It is not said what is to become of the password.</source>
        <translation>Не вказано, що робити з паролем.</translation>
    </message>
    <message>
        <source>It is not said what may leave.</source>
        <translation>Не вказано, що може вийти назовні.</translation>
    </message>
    <message>
        <source>It is of another version of its program, or damaged.</source>
        <translation>Він від іншої версії своєї програми або пошкоджений.</translation>
    </message>
    <message>
        <source>It is signed as {name}.</source>
        <translation>Підписано як {name}.</translation>
    </message>
    <message>
        <source>It is signed as “{name}”.</source>
        <translation>Підписано як «{name}».</translation>
    </message>
    <message>
        <source>It is to be a list of objects, one a position.</source>
        <translation>Це має бути список об’єктів, по одному на позицію.</translation>
    </message>
    <message>
        <source>It opens in the program that is meant for such files.</source>
        <translation>Відкриється у програмі, призначеній для таких файлів.</translation>
    </message>
    <message>
        <source>It refers to a {kind} that is removed.</source>
        <translation>Є посилання на видалене ({kind}).</translation>
    </message>
    <message>
        <source>It touched nothing that is shown here.</source>
        <translation>Не стосується нічого з показаного тут.</translation>
    </message>
    <message>
        <source>It was &amp;never said</source>
        <translation>Цього &amp;ніколи не було сказано</translation>
    </message>
    <message>
        <source>It was changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Змінено поза Negotiator; попросіть нову копію.</translation>
    </message>
    <message>
        <source>It was damaged, or changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Пошкоджено або змінено поза Negotiator; попросіть нову копію.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Роботу зупинено.</translation>
    </message>
    <message>
        <source>Its backups followed: {count}.</source>
        <translation>Резервні копії оновлено слідом: {count}.</translation>
    </message>
    <message>
        <source>Its date.</source>
        <translation>Його дата.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Його перший день.</translation>
    </message>
    <message>
        <source>Its heads: {words}.</source>
        <translation>Її заголовки: {words}.</translation>
    </message>
    <message>
        <source>Its language.</source>
        <translation>Його мова.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Його останній день.</translation>
    </message>
    <message>
        <source>Its name, if it has one.</source>
        <translation>Його назва, якщо є.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Його назва.</translation>
    </message>
    <message>
        <source>Its number, such as A.2.</source>
        <translation>Його номер, наприклад A.2.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Його номер.</translation>
    </message>
    <message>
        <source>Its own word</source>
        <translation>Власні слова</translation>
    </message>
    <message>
        <source>Its password is as it was. Try again.</source>
        <translation>Пароль лишився, як був. Повторіть спробу.</translation>
    </message>
    <message>
        <source>Its place among the steps.</source>
        <translation>Його місце серед кроків.</translation>
    </message>
    <message>
        <source>Its place among the texts of the component; the next one if not given.</source>
        <translation>Його місце серед текстів компонента; якщо не вказано — наступне.</translation>
    </message>
    <message>
        <source>Its place within the day; the next one.</source>
        <translation>Місце протягом дня; якщо не вказано — наступне.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Його назва.</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Документ JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation>січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation>січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation>січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня</translation>
    </message>
    <message>
        <source>Joint statement, {date}</source>
        <translation>Спільна заява, {date}</translation>
    </message>
    <message>
        <source>KTAB&apos;s positions and saliences</source>
        <translation>Позиції та ваги KTAB</translation>
    </message>
    <message>
        <source>KTAB: positions and saliences</source>
        <translation>KTAB: позиції та ваги</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what of a view is kept</comment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

With --since &quot;previous round&quot; it is compared with the round before the last one each time.

<byte value="x8"/>
Example:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</source>
        <translation>Зберегти звіт як аркуш набору для друку NAME після наявних у ньому.

З --since &quot;previous round&quot; звіт щоразу порівнюється з раундом перед останнім.

<byte value="x8"/>
Приклад:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</translation>
    </message>
    <message>
        <source>Keep its path instead, or raise the limit in the preferences.</source>
        <translation>Збережіть натомість його шлях або збільште межу в параметрах.</translation>
    </message>
    <message>
        <source>Keep only its path</source>
        <translation>Зберегти лише шлях</translation>
    </message>
    <message>
        <source>Keep the bytes in the record, not only the path.</source>
        <translation>Зберегти в реєстрі сам вміст, а не лише шлях.</translation>
    </message>
    <message>
        <source>Keep the record of who holds which position, since when and on whose word.

With files or nothing the window opens, each file in one of its own; with a command the same
record is read and changed without one.

<byte value="x8"/>
Examples:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</source>
        <translation>Вести реєстр: хто яку позицію займає, відколи й з чиїх слів.

З файлами або без нічого відкривається вікно, для кожного файлу своє; з командою той самий
реєстр читають і змінюють без вікна.

<byte value="x8"/>
Приклади:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</translation>
    </message>
    <message>
        <source>Keep this filter in the file under a name</source>
        <translation>Зберегти цей фільтр у файлі під назвою</translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation>Зберегти це зіставлення у FILE під цією назвою.</translation>
    </message>
    <message>
        <source>Keep this mapping in the file under this name</source>
        <translation>Зберегти це зіставлення у файлі під цією назвою</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Зберегти цей вигляд…</translation>
    </message>
    <message>
        <source>Keep those needed.</source>
        <translation>Збережіть потрібні.</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Зберегти вигляд</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Kept from the last entry</source>
        <translation>Збережено з останнього запису</translation>
    </message>
    <message>
        <source>Kept views, swapping, sorting, grouping</source>
        <translation>Збережені вигляди, обмін місцями, порядок, групування</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of a keyboard</comment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of preferences</comment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключі</translation>
    </message>
    <message>
        <source>Keys of others that you know</source>
        <translation>Відомі вам ключі інших</translation>
    </message>
    <message>
        <source>Keys: your own, with which you sign, and those of others that you know</source>
        <translation>Ключі: ваш власний, яким ви підписуєте, і відомі вам ключі інших</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключі…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Види відсутності</translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation>Види записів</translation>
    </message>
    <message>
        <source>Know a key no longer.

<byte value="x8"/>
Example:
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>Більше не визнавати ключ.

<byte value="x8"/>
Приклад:
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

<byte value="x8"/>
Example:
  negotiator keys add key-of-a.txt</source>
        <translation>Визнати ключ, поданий текстом або файлом, що його містить.

<byte value="x8"/>
Приклад:
  negotiator keys add key-of-a.txt</translation>
    </message>
    <message>
        <source>Known are utf-8, cp1252, cp1251, …</source>
        <translation>Відомі: utf-8, cp1252, cp1251, …</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Відомо на</translation>
    </message>
    <message>
        <source>Known of {report}: {words}.</source>
        <translation>Для {report} відомо: {words}.</translation>
    </message>
    <message>
        <source>Known stances: {words}.</source>
        <translation>Відомі ставлення: {words}.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Відомі: {names}.</translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation>Відомо: {words}.</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Пі&amp;зніше</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of pages</source>
        <translation>Мова сторінок</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field</comment>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a day</comment>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Later than its own statement: {stance}</source>
        <translation>Пізніше за її власну заяву: {stance}</translation>
    </message>
    <message>
        <source>Latest changes:</source>
        <translation>Останні зміни:</translation>
    </message>
    <message>
        <source>Latest on record</source>
        <translation>Найновіше в реєстрі</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Верстання сторінок</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
        <translation>Не блокувати повну копію заблокованого реєстру.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Leave it without a password.</source>
        <translation>Лишити без пароля.</translation>
    </message>
    <message>
        <source>Leave out quotes, speakers, recorders, notes, attachments, history, linkages.</source>
        <translation>Вилучити: quotes, speakers, recorders, notes, attachments, history, linkages.</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot come in.</source>
        <translation>Пропустити рядки, які не можна внести.</translation>
    </message>
    <message>
        <source>Leave out what was known when.</source>
        <translation>Не враховувати, що коли було відомо.</translation>
    </message>
    <message>
        <source>Left and right, in mm.</source>
        <translation>Ліве і праве, у мм.</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later day on record; with Shift: compare with another round</source>
        <translation>Ліворуч і праворуч: станом на попередній чи наступний день із записами; із Shift: порівняти з іншим раундом</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later round; with Shift: compare with another round</source>
        <translation>Ліворуч і праворуч: станом на попередній чи наступний раунд; із Shift: порівняти з іншим раундом</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Умовні позначення</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Імовірність</translation>
    </message>
    <message>
        <source>Likely consequence</source>
        <translation>Імовірний наслідок</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Імовірні наслідки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a NUL.</source>
        <translation>Рядок {line} файлу {file} містить NUL.</translation>
    </message>
    <message>
        <source>Line {line}: {words}.</source>
        <translation>Рядок {line}: {words}.</translation>
    </message>
    <message>
        <source>Linka&amp;ges and packages</source>
        <translation>Зв’&amp;язки й пакети</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Пов’язано з</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package</source>
        <translation>Пов’язано з іншим компонентом або в пакеті</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package; the inspector names them</source>
        <translation>Пов’язано з іншим компонентом або в пакеті; їх називає інспектор</translation>
    </message>
    <message>
        <source>Linked to another component: see the inspector</source>
        <translation>Пов’язано з іншим компонентом: див. інспектор</translation>
    </message>
    <message>
        <source>List &amp;what was withheld in a file beside it</source>
        <translation>Перелічити вилучене &amp;у файлі поруч</translation>
    </message>
    <message>
        <source>List all rows of a KIND.

KIND is party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation, or position (the same as the command positions).

<byte value="x8"/>
Example:
  negotiator list s.negotiation measure --json</source>
        <translation>Перелічити всі записи виду KIND.

KIND — це party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation або position (те саме, що команда positions).

<byte value="x8"/>
Приклад:
  negotiator list s.negotiation measure --json</translation>
    </message>
    <message>
        <source>List and remove settings, backups and reports; never negotiations.

Without --yes it asks first; with --json and without --yes it only lists. Your own key and
those of others go only with --keys: without your own key nobody can sign as you any more.
Close Negotiator first, since a window writes its settings when it is closed.

<byte value="x8"/>
Examples:
  negotiator purge
  negotiator purge --keys --yes</source>
        <translation>Перелічити й видалити параметри, резервні копії та звіти; переговори — ніколи.

Без --yes спершу запитує; з --json і без --yes лише перелічує. Ваш власний ключ і ключі
інших видаляються лише з --keys: без вашого ключа ніхто більше не зможе підписувати від вашого імені.
Спершу закрийте Negotiator, бо вікно записує свої параметри, коли його закривають.

<byte value="x8"/>
Приклади:
  negotiator purge
  negotiator purge --keys --yes</translation>
    </message>
    <message>
        <source>List in F (.json, .txt) what was withheld, by kind and number.</source>
        <translation>Перелічити в F (.json, .txt) вилучене, за видом і номером.</translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

<byte value="x8"/>
Example:
  negotiator backups s.negotiation</source>
        <translation>Перелічити резервні копії файлу, спершу найновіші.

<byte value="x8"/>
Приклад:
  negotiator backups s.negotiation</translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

<byte value="x8"/>
Example:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</source>
        <translation>Перелічити зміни, спершу найновіші: хто, що й коли змінив, з чого на що.

<byte value="x8"/>
Приклад:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</translation>
    </message>
    <message>
        <source>List the claims themselves.

<byte value="x8"/>
Example:
  negotiator positions s.negotiation --party RU --component A.2 --json</source>
        <translation>Перелічити самі твердження.

<byte value="x8"/>
Приклад:
  negotiator positions s.negotiation --party RU --component A.2 --json</translation>
    </message>
    <message>
        <source>List the copies of the negotiation in FOLDER, and what each would bring into FILE.

The files of others are only read. With --merge all that have news are merged as one change.
With --put a copy is put there in your name; only your own former copy is replaced.

<byte value="x8"/>
Examples:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</source>
        <translation>Перелічити копії переговорів у FOLDER і те, що кожна внесла б у FILE.

Файли інших лише читаються. З --merge усі копії з новинами об’єднуються однією зміною.
З --put туди кладеться копія від вашого імені; замінюється лише ваша попередня копія.

<byte value="x8"/>
Приклади:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

<byte value="x8"/>
Example:
  negotiator print-sets s.negotiation</source>
        <translation>Перелічити набори для друку файлу та їхні аркуші.

<byte value="x8"/>
Приклад:
  negotiator print-sets s.negotiation</translation>
    </message>
    <message>
        <source>List what moved by component</source>
        <translation>Перелік зрушень за компонентами</translation>
    </message>
    <message>
        <source>List what moved by party</source>
        <translation>Перелік зрушень за сторонами</translation>
    </message>
    <message>
        <source>List what moved by time</source>
        <translation>Перелік зрушень за часом</translation>
    </message>
    <message>
        <source>List your own key, and those of others that you know.

Your own key is made when it is first wanted. Compare fingerprints by telephone.

<byte value="x8"/>
Examples:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>Перелічити ваш власний ключ і відомі вам ключі інших.

Ваш власний ключ створюється, коли він уперше потрібен. Звіряйте відбитки телефоном.

<byte value="x8"/>
Приклади:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Lo&amp;ad…</source>
        <translation>&amp;Завантажити…</translation>
    </message>
    <message>
        <source>Loc&amp;k the copy with a password</source>
        <translation>За&amp;блокувати копію паролем</translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

Nobody can open a locked file without its password, and there is no way back: keep it.
The present password is given before the command.

<byte value="x8"/>
Examples:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</source>
        <translation>Заблокувати FILE паролем, змінити пароль або зняти його; резервні копії змінюються слідом.

Заблокований файл ніхто не відкриє без пароля, іншого способу немає: зберігайте його.
Теперішній пароль задають перед командою.

<byte value="x8"/>
Приклади:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</translation>
    </message>
    <message>
        <source>Lock it with the first line of F.</source>
        <translation>Заблокувати першим рядком з F.</translation>
    </message>
    <message>
        <source>Lock the copy with the password in the first line of F.</source>
        <translation>Заблокувати копію паролем з першого рядка F.</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>Заблокувати паролем</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Заблоковано паролем</translation>
    </message>
    <message>
        <source>Locked with a password that was not given</source>
        <translation>Заблоковано паролем, якого не вказано</translation>
    </message>
    <message>
        <source>Locked with another password than the file.</source>
        <translation>Замкнено іншим паролем, ніж файл.</translation>
    </message>
    <message>
        <source>Look at it, and put your copy again. It was left as it is.</source>
        <translation>Перегляньте її та покладіть свою копію ще раз. Її лишено без змін.</translation>
    </message>
    <message>
        <source>Looking at the shared folder was cancelled.</source>
        <translation>Перегляд спільної теки скасовано.</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Пошук відмінностей…</translation>
    </message>
    <message>
        <source>Looking through all components…</source>
        <translation>Перегляд усіх компонентів…</translation>
    </message>
    <message>
        <source>Looking through the record…</source>
        <translation>Перегляд реєстру…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the table: %n rows…</source>
        <translation>
            <numerusform>Перегляд таблиці: %n рядок…</numerusform>
            <numerusform>Перегляд таблиці: %n рядки…</numerusform>
            <numerusform>Перегляд таблиці: %n рядків…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation>Перегляд таблиці…</translation>
    </message>
    <message>
        <source>Looking through {files}…</source>
        <translation>Перегляд: {files}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Перегляд…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>MIT licence. Convergence: Tastle and Wierman (2007).</source>
        <translation>Ліцензія MIT. Зближення: Tastle and Wierman (2007).</translation>
    </message>
    <message>
        <source>Made from a document</source>
        <translation>Створено з документа</translation>
    </message>
    <message>
        <source>Made of what may leave, by the rules of a shared copy</source>
        <translation>Складено з того, що може вийти назовні, за правилами надання копії</translation>
    </message>
    <message>
        <source>Make a file of {file}</source>
        <translation>Створити файл із {file}</translation>
    </message>
    <message>
        <source>Make a new, empty negotiation.

<byte value="x8"/>
Example:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</source>
        <translation>Створити нові, порожні переговори.

<byte value="x8"/>
Приклад:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</translation>
    </message>
    <message>
        <source>Make this the working reading, with a reason</source>
        <translation>Зробити це робочим прочитанням, з обґрунтуванням</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <translation>Створення {file}…</translation>
    </message>
    <message>
        <source>Map one of: {words}.</source>
        <translation>Зіставте одне з: {words}.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Зіставлення</translation>
    </message>
    <message>
        <source>Mapping kept in the file</source>
        <translation>Зіставлення, збережене у файлі</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Зіставлення</translation>
    </message>
    <message>
        <source>Mappings for imports</source>
        <translation>Зіставлення для імпорту</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Markings in use may be renamed; new ones may follow after them.</source>
        <translation>Використовувані грифи можна перейменувати; нові можуть іти після них.</translation>
    </message>
    <message>
        <source>Marks of a cell</source>
        <translation>Знаки клітинки</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матриця</translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation>Матриця позицій</translation>
    </message>
    <message>
        <source>Matrix of positions: {negotiation}</source>
        <translation>Матриця позицій: {negotiation}</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членства</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Об’єднати копію</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>Об’єднати копії</translation>
    </message>
    <message>
        <source>Merge every copy that has news.</source>
        <translation>Об’єднати кожну копію з новинами.</translation>
    </message>
    <message>
        <source>Merge it, rename it there, and put your copy again. It was left as it is.</source>
        <translation>Об’єднайте її, перейменуйте там і покладіть свою копію ще раз. Її лишено без змін.</translation>
    </message>
    <message>
        <source>Merge {copies}</source>
        <translation>Об’єднати {copies}</translation>
    </message>
    <message>
        <source>Merge {copies}: {what}</source>
        <translation>Об’єднати {copies}: {what}</translation>
    </message>
    <message>
        <source>Merges by field: {rows}</source>
        <translation>Об’єднується за полями: {rows}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Merging {files}…</source>
        <translation>Об’єднання: {files}…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <source>More than {number} cells cannot be looked over at once.</source>
        <translation>Понад {number} клітинок неможливо переглянути одночасно.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>what a row has no room for</comment>
        <translation>Ще…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Перемістити вниз</translation>
    </message>
    <message>
        <source>Move it away, and put your copy again. It was left as it is.</source>
        <translation>Перемістіть її та покладіть свою копію ще раз. Її лишено без змін.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Перемістити ліворуч</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Перемістити праворуч</translation>
    </message>
    <message>
        <source>Move the file away, and add the keys again.</source>
        <translation>Перемістіть файл і додайте ключі ще раз.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Перемістити вгору</translation>
    </message>
    <message>
        <source>Moved away from agreement</source>
        <translation>Зрушення від згоди</translation>
    </message>
    <message>
        <source>Moved towards agreement</source>
        <translation>Зрушення до згоди</translation>
    </message>
    <message>
        <source>Moved towards agreement since the moment compared with; beside it, small and grey, the stance held then</source>
        <translation>Зрушення до згоди від моменту порівняння; поруч дрібним сірим — тодішнє ставлення</translation>
    </message>
    <message>
        <source>Moves forward: {rows}</source>
        <translation>Оновлюється: {rows}</translation>
    </message>
    <message>
        <source>N&amp;ew password</source>
        <translation>Н&amp;овий пароль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name a file that ends in .json.</source>
        <translation>Укажіть файл, назва якого закінчується на .json.</translation>
    </message>
    <message>
        <source>Name a file, or --texts and two text files.</source>
        <translation>Укажіть файл або --texts і два текстові файли.</translation>
    </message>
    <message>
        <source>Name another copy.</source>
        <translation>Укажіть іншу копію.</translation>
    </message>
    <message>
        <source>Name its encoding, or save it as UTF-8.</source>
        <translation>Укажіть його кодування або збережіть як UTF-8.</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Назва зіставлення</translation>
    </message>
    <message>
        <source>Name of the print set</source>
        <translation>Назва набору для друку</translation>
    </message>
    <message>
        <source>Name up to {most}.</source>
        <translation>Укажіть не більше {most}.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Ne&amp;w version of the text…</source>
        <translation>Нова &amp;редакція тексту…</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Переговори</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Переговори</translation>
    </message>
    <message>
        <source>Negotiator is under the MIT licence. patiencediff, which compares texts, is under the GPL: a package that holds both may be passed on, as a whole, under the terms of the GPL, version 3.</source>
        <translation>Negotiator поширюється за ліцензією MIT. patiencediff, що порівнює тексти, — за GPL: пакунок, який містить обидва, можна передавати далі в цілому на умовах GPL версії 3.</translation>
    </message>
    <message>
        <source>Negotiator {version}</source>
        <translation>Negotiator {version}</translation>
    </message>
    <message>
        <source>Negotiator: user guide</source>
        <translation>Negotiator: посібник користувача</translation>
    </message>
    <message>
        <source>New &amp;components</source>
        <translation>Нові &amp;компоненти</translation>
    </message>
    <message>
        <source>New &amp;parties</source>
        <translation>&amp;Нові сторони</translation>
    </message>
    <message>
        <source>New &amp;sources</source>
        <translation>Нові &amp;джерела</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Нове &amp;вікно</translation>
    </message>
    <message>
        <source>New components: {names}.</source>
        <translation>Нові компоненти: {names}.</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>Нові клавіші вибраної команди</translation>
    </message>
    <message>
        <source>New negotiation</source>
        <translation>Нові переговори</translation>
    </message>
    <message>
        <source>New negotiation…</source>
        <translation>Нові переговори…</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новий номер</translation>
    </message>
    <message>
        <source>New parties: {names}.</source>
        <translation>Нові сторони: {names}.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>Новий пароль ще раз</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Нова позиція</translation>
    </message>
    <message>
        <source>New sources: {names}.</source>
        <translation>Нові джерела: {names}.</translation>
    </message>
    <message>
        <source>New version of {component}</source>
        <translation>Нова редакція: {component}</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Нова редакція…</translation>
    </message>
    <message>
        <source>News in the shared folder</source>
        <translation>Новини у спільній теці</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Наступна клітинка</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Наступна зміна (F8)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Резервних копій ще немає.</translation>
    </message>
    <message>
        <source>No backups yet: the first is made when the file is changed.</source>
        <translation>Резервних копій ще немає: перша створюється, коли файл змінюють.</translation>
    </message>
    <message>
        <source>No cell is what the filter looks for.</source>
        <translation>Немає клітинок, які шукає фільтр.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>Таких змін немає.</translation>
    </message>
    <message>
        <source>No column is known for {field}.</source>
        <translation>Не відомо стовпця для поля «{field}».</translation>
    </message>
    <message>
        <source>No component has a text in this perspective.</source>
        <translation>У цьому ракурсі жоден компонент не має тексту.</translation>
    </message>
    <message>
        <source>No components yet.</source>
        <translation>Компонентів ще немає.</translation>
    </message>
    <message>
        <source>No dissociations yet. In a cell taken from a group, the inspector offers one.</source>
        <translation>Відмежувань ще немає. У клітинці, взятій від групи, його пропонує інспектор.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Документ не вибрано.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Без градації</translation>
    </message>
    <message>
        <source>No key of “{name}” is known.</source>
        <translation>Ключ «{name}» невідомий.</translation>
    </message>
    <message>
        <source>No keys of others are known yet.</source>
        <translation>Ключів інших ще немає.</translation>
    </message>
    <message>
        <source>No likely consequences in this perspective.</source>
        <translation>У цьому ракурсі немає імовірних наслідків.</translation>
    </message>
    <message>
        <source>No movement.</source>
        <translation>Зрушень немає.</translation>
    </message>
    <message>
        <source>No negotiations lie in that folder.</source>
        <translation>У цій теці немає переговорів.</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Немає сторінок</translation>
    </message>
    <message>
        <source>No participants in this perspective.</source>
        <translation>У цьому ракурсі немає учасників.</translation>
    </message>
    <message>
        <source>No participants, elements or likely consequences in this perspective.</source>
        <translation>У цьому ракурсі немає учасників, елементів чи імовірних наслідків.</translation>
    </message>
    <message>
        <source>No parties or no components are chosen.</source>
        <translation>Не вибрано сторін або компонентів.</translation>
    </message>
    <message>
        <source>No parties or no components yet.</source>
        <translation>Сторін або компонентів ще немає.</translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation>Сторін ще немає.</translation>
    </message>
    <message>
        <source>No party or component “{code}” there is like one here.</source>
        <translation>Тут немає сторони чи компонента, подібних до тамтешнього «{code}».</translation>
    </message>
    <message>
        <source>No print set is kept in this file; negotiator keep-sheet makes one.</source>
        <translation>У цьому файлі немає набору для друку; його створює negotiator keep-sheet.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Немає нещодавніх файлів</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Немає запису</translation>
    </message>
    <message>
        <source>No record at either moment</source>
        <translation>Немає запису в жоден із моментів</translation>
    </message>
    <message>
        <source>No record in this perspective.</source>
        <translation>У цьому ракурсі немає записів.</translation>
    </message>
    <message>
        <source>No report could be saved.</source>
        <translation>Жодного звіту не вдалося зберегти.</translation>
    </message>
    <message>
        <source>No row of “{kind}” contains “{text}”.</source>
        <translation>Жоден запис виду «{kind}» не містить «{text}».</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>Зрушень немає</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Немає джерела</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Без ставлення</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>немає такого файлу чи теки</translation>
    </message>
    <message>
        <source>No such text</source>
        <translation>Такого тексту немає</translation>
    </message>
    <message>
        <source>No such text.</source>
        <translation>Такого тексту немає.</translation>
    </message>
    <message>
        <source>No text in force</source>
        <translation>Немає чинного тексту</translation>
    </message>
    <message>
        <source>No text in force.</source>
        <translation>Немає чинного тексту.</translation>
    </message>
    <message>
        <source>No text on the table</source>
        <translation>Немає тексту на розгляді</translation>
    </message>
    <message>
        <source>No text on the table.</source>
        <translation>Немає тексту на розгляді.</translation>
    </message>
    <message>
        <source>No texts in this perspective.</source>
        <translation>У цьому ракурсі немає текстів.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Текстів ще немає.</translation>
    </message>
    <message>
        <source>No view is kept in the file yet</source>
        <translation>У файлі ще не збережено виглядів</translation>
    </message>
    <message>
        <source>No working readings yet. Where sources differ, the inspector offers to choose.</source>
        <translation>Робочих прочитань ще немає. Коли джерела розходяться, інспектор пропонує вибрати.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a paragraph</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody can open the file any more once its password is forgotten, not even we: there is no way back. Keep the password where you will find it.</source>
        <translation>Якщо пароль забуто, файл не зможе відкрити ніхто, навіть ми: іншого способу немає. Зберігайте пароль там, де ви його знайдете.</translation>
    </message>
    <message>
        <source>Nobody can sign as you once your own key is gone. Keep a copy of it.</source>
        <translation>Без вашого власного ключа ніхто не зможе підписувати від вашого імені. Збережіть його копію.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>parties</comment>
        <translation>Жодної</translation>
    </message>
    <message>
        <source>None of the components that are shown remains in a redacted copy.</source>
        <translation>Жоден із показаних компонентів не лишається в копії з вилученнями.</translation>
    </message>
    <message>
        <source>None of the parties that are shown remains in a redacted copy.</source>
        <translation>Жодна з показаних сторін не лишається в копії з вилученнями.</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>no rows</comment>
        <translation>Немає.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>це не тека</translation>
    </message>
    <message>
        <source>Not all of its backups could follow: {reasons}</source>
        <translation>Не всі його резервні копії вдалося змінити слідом: {reasons}</translation>
    </message>
    <message>
        <source>Not expected here: {words}.</source>
        <translation>Тут не очікується: {words}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Без градації</translation>
    </message>
    <message>
        <source>Not of the program, and left:</source>
        <translation>Не належить програмі й лишено:</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Не підписано.</translation>
    </message>
    <message>
        <source>Not whole yet; looked at again</source>
        <translation>Ще не повна; буде переглянута знову</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Note {number}: {party} on {component}. {words}</source>
        <translation>Примітка {number}: {party} щодо {component}. {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no grouping</comment>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: its table of contents is damaged.</source>
        <translation>З {name} нічого не можна прочитати: пошкоджено його зміст.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Нічого не змінюється.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Відмінностей немає.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>У довідці немає цих слів.</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a moment under “Changes since”.</source>
        <translation>Нічого не порівнюється: виберіть момент у полі «Зміни від».</translation>
    </message>
    <message>
        <source>Nothing is found on this day.</source>
        <translation>За цей день нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing is in this perspective.</source>
        <translation>У цьому ракурсі нічого немає.</translation>
    </message>
    <message>
        <source>Nothing is known of files that end in “{suffix}”.</source>
        <translation>Файли, назва яких закінчується на «{suffix}», невідомі.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Look over what each cell becomes.</source>
        <translation>Ще нічого не записано. Перегляньте, чим стане кожна клітинка.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never uses the network. It asks for no update and sends no report. Only when you open the address of a source, your browser does.</source>
        <translation>Ніщо не залишає цей комп’ютер: програма ніколи не користується мережею. Вона не запитує оновлень і не надсилає звітів. Лише коли ви відкриваєте адресу джерела, до мережі звертається ваш браузер.</translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
        <translation>Нічого з вищим грифом, ніж цей.</translation>
    </message>
    <message>
        <source>Nothing moved since {moment}.</source>
        <translation>Зрушень немає від моменту: {moment}.</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>Зрушень немає.</translation>
    </message>
    <message>
        <source>Nothing recorded on {bases} basis by {day}.</source>
        <translation>До {day} нічого не записано (підстава: {bases}).</translation>
    </message>
    <message>
        <source>Nothing says what “{name}” becomes.</source>
        <translation>Не вказано, чим стає «{name}».</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Нічого такого, чого тут немає</translation>
    </message>
    <message>
        <source>Nothing that is not here.</source>
        <translation>Нічого такого, чого тут немає.</translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation>Об’єднувати нічого.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Повторювати нічого</translation>
    </message>
    <message>
        <source>Nothing to see, only its history.</source>
        <translation>Дивитися нічого, є лише історія.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Скасовувати нічого</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was left on disk. Please report this; none of the texts need be told.</source>
        <translation>На диску нічого не лишилося. Будь ласка, повідомте про це; самі тексти розкривати не треба.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this perspective.</source>
        <translation>У цьому ракурсі нічого не записано.</translation>
    </message>
    <message>
        <source>Nothing was said in this perspective.</source>
        <translation>У цьому ракурсі нічого не сказано.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>Nothing: parties and components of your own</source>
        <translation>Нічого: власні сторони й компоненти</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Тепер</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value</comment>
        <translation>Тепер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number at right: shifts in this perspective. Shift or Ctrl and a click add a component.</source>
        <translation>Число праворуч: зрушення в цьому ракурсі. Shift або Ctrl і клацання додають компонент.</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>component</comment>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Of a redacted copy: what the options do not let out is nowhere in it.</source>
        <translation>З копії з вилученнями: того, чого параметри не пропускають, немає в ній ніде.</translation>
    </message>
    <message>
        <source>Of another negotiation</source>
        <translation>Інших переговорів</translation>
    </message>
    <message>
        <source>Of another negotiation: bring in its parties and components.</source>
        <translation>Інших переговорів: внести її сторони й компоненти.</translation>
    </message>
    <message>
        <source>Of the record, as .json: our own side and the history too.</source>
        <translation>З реєстру, як .json: також наш власний бік та історія.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>Давніше ніж %n день</numerusform>
            <numerusform>Давніше ніж %n дні</numerusform>
            <numerusform>Давніше ніж %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days, or said of an older text</source>
        <translation>
            <numerusform>Давніше ніж %n день або про давнішу редакцію</numerusform>
            <numerusform>Давніше ніж %n дні або про давнішу редакцію</numerusform>
            <numerusform>Давніше ніж %n днів або про давнішу редакцію</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>On a scale of numbers: the number instead.</source>
        <translation>На числовій шкалі: натомість число.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диску</translation>
    </message>
    <message>
        <source>On disk, {time}</source>
        <translation>На диску, {time}</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>На шкалі</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>На часовій шкалі</translation>
    </message>
    <message>
        <source>On what does the stance depend?</source>
        <translation>Від чого залежить ставлення?</translation>
    </message>
    <message>
        <source>On what evidence.</source>
        <translation>На підставі яких доказів.</translation>
    </message>
    <message>
        <source>On what.</source>
        <translation>Щодо чого.</translation>
    </message>
    <message>
        <source>On {text}</source>
        <translation>Щодо {text}</translation>
    </message>
    <message>
        <source>One more brings changes.</source>
        <translation>Ще одна містить зміни.</translation>
    </message>
    <message>
        <source>One on each line, the lowest first</source>
        <translation>По одному в рядку, спершу найнижчий</translation>
    </message>
    <message>
        <source>One position a row</source>
        <translation>Одна позиція в рядку</translation>
    </message>
    <message>
        <source>One thing is to be decided before {copy} is merged.</source>
        <translation>Перш ніж об’єднати {copy}, треба вирішити одне питання.</translation>
    </message>
    <message>
        <source>Only a record is written with everything.</source>
        <translation>З усім записується лише реєстр.</translation>
    </message>
    <message>
        <source>Only changes by whose name holds this.</source>
        <translation>Лише зміни тих, чиє ім’я містить це.</translation>
    </message>
    <message>
        <source>Only changes whose label holds this.</source>
        <translation>Лише зміни, назва яких містить це.</translation>
    </message>
    <message>
        <source>Only claims on this basis.</source>
        <translation>Лише твердження з цієї підстави.</translation>
    </message>
    <message>
        <source>Only copies of one negotiation are merged; its parties and components can be brought in by choice.</source>
        <translation>Об’єднуються лише копії одних переговорів; її сторони й компоненти можна внести за вибором.</translation>
    </message>
    <message>
        <source>Only rows in which something moved (Ctrl+D)</source>
        <translation>Лише рядки зі зрушеннями (Ctrl+D)</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Лише відмінні рядки</translation>
    </message>
    <message>
        <source>Only tell what would come in, and what not.</source>
        <translation>Лише повідомити, що буде внесено, а що ні.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>Лише повідомити, що буде внесено.</translation>
    </message>
    <message>
        <source>Only the &amp;parties and components that the views show</source>
        <translation>Лише &amp;сторони й компоненти, показані у вікнах</translation>
    </message>
    <message>
        <source>Only the selected cell</source>
        <translation>Лише вибрана клітинка</translation>
    </message>
    <message>
        <source>Only this component and what is below it.</source>
        <translation>Лише цей компонент і підпорядковані йому.</translation>
    </message>
    <message>
        <source>Only this party.</source>
        <translation>Лише ця сторона.</translation>
    </message>
    <message>
        <source>Only what moved, to be read out.</source>
        <translation>Лише зрушення, для зачитування.</translation>
    </message>
    <message>
        <source>Only what was expressed by this day.</source>
        <translation>Лише висловлене до цього дня включно.</translation>
    </message>
    <message>
        <source>Only what was on record by</source>
        <translation>Лише записане до</translation>
    </message>
    <message>
        <source>Only what was on record by then.</source>
        <translation>Лише записане на той час.</translation>
    </message>
    <message>
        <source>Only what was said by this day.</source>
        <translation>Лише сказане до цього дня включно.</translation>
    </message>
    <message>
        <source>Only what was said from this day on.</source>
        <translation>Лише сказане від цього дня.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open it in Negotiator once where it belongs, or ask for a fresh copy.</source>
        <translation>Відкрийте його раз у Negotiator у його звичному місці або попросіть нову копію.</translation>
    </message>
    <message>
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation>Відкривати заблоковані файли паролем з першого рядка F; перед командою.</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>Відкрити &amp;зразок…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Відкрити зразок</translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation>Відкрити джерело…</translation>
    </message>
    <message>
        <source>Open the window without the preferences, and leave them as they are.</source>
        <translation>Відкрити вікно без ваших параметрів і не змінювати їх.</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>Відкрити {address}?</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>дія не дозволена</translation>
    </message>
    <message>
        <source>Opposition, most first</source>
        <translation>Заперечення, спершу найбільше</translation>
    </message>
    <message>
        <source>Options:</source>
        <comment>heading in the help of a command</comment>
        <translation>Параметри:</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Пор&amp;ядок</translation>
    </message>
    <message>
        <source>Order of the record</source>
        <translation>Порядок реєстру</translation>
    </message>
    <message>
        <source>Order that day</source>
        <translation>Порядок того дня</translation>
    </message>
    <message>
        <source>Order, sizes, density, what is shown and folded</source>
        <translation>Порядок, розміри, щільність, що показано й згорнуто</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Other days and filters need scripts, which are off.</source>
        <translation>Інші дні та фільтри потребують скриптів, а їх вимкнено.</translation>
    </message>
    <message>
        <source>Our brief (internal)</source>
        <translation>Наша директива (внутрішнє)</translation>
    </message>
    <message>
        <source>Our own &amp;brief</source>
        <translation>Наша &amp;директива</translation>
    </message>
    <message>
        <source>Our own brief (internal)</source>
        <translation>Наша директива (внутрішнє)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Власні слова</translation>
    </message>
    <message>
        <source>P pins a file or lets it go, Del takes it from the list</source>
        <translation>P закріплює або відкріплює файл, Del вилучає його зі списку</translation>
    </message>
    <message>
        <source>PDF, laid out for A3</source>
        <translation>PDF, зверстаний для A3</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>П&amp;апір</translation>
    </message>
    <message>
        <source>Package “{package}”, with nothing else yet</source>
        <translation>Пакет «{package}», поки без інших частин</translation>
    </message>
    <message>
        <source>Package “{package}”, with {others}: stands or falls together</source>
        <translation>Пакет «{package}», разом з: {others}; приймаються або відхиляються разом</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>Сторінка {number} з {of}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Сторінка {number} з {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Сторінка {page} з {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pages are not written as “{suffix}”.</source>
        <translation>Сторінки не записуються як «{suffix}».</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Сторінки параметрів</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>field</comment>
        <translation>Входить до</translation>
    </message>
    <message>
        <source>Part of the time in sight</source>
        <translation>Видима частина часу</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Participants, elements and dimensions</source>
        <translation>Учасники, елементи й виміри</translation>
    </message>
    <message>
        <source>Participants, elements, dimensions</source>
        <translation>Учасники, елементи, виміри</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Parties by components</source>
        <translation>Сторони за компонентами</translation>
    </message>
    <message>
        <source>Parties {first}–{last} of {number}</source>
        <translation>Сторони {first}–{last} з {number}</translation>
    </message>
    <message>
        <source>Parties:</source>
        <translation>Сторони:</translation>
    </message>
    <message>
        <source>Parts of packages</source>
        <translation>Частини пакетів</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Частини програми</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>head of a column</comment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Party, component, stance number, then if and a condition, ! for a red line, exact words in quotation marks</source>
        <translation>Сторона, компонент, номер ставлення, далі «якщо» й умова, ! — червона лінія, дослівна цитата в лапках</translation>
    </message>
    <message>
        <source>Passwo&amp;rd…</source>
        <translation>&amp;Пароль…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Paste a smaller block.</source>
        <translation>Вставте менший блок.</translation>
    </message>
    <message>
        <source>Paste as proposed positions</source>
        <translation>Вставити як запропоновані позиції</translation>
    </message>
    <message>
        <source>Paste as proposed positions…</source>
        <translation>Вставити як запропоновані позиції…</translation>
    </message>
    <message>
        <source>Paste the text of a key here: negotiator-key:…</source>
        <translation>Вставте сюди текст ключа: negotiator-key:…</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>немає дозволу</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Ракурс</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закріпити</translation>
    </message>
    <message>
        <source>Pla&amp;y what moved</source>
        <translation>&amp;Відтворити зрушення</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Знайдені місця</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Play what moved, from stop to stop (F5)</source>
        <translation>Відтворити зрушення, від зупинки до зупинки (F5)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Positions carry the marking “{name}” or a higher one, so it keeps its place.</source>
        <translation>Позиції мають гриф «{name}» або вищий, тож він зберігає своє місце.</translation>
    </message>
    <message>
        <source>Positions older than so many days are marked as old; 0 marks none</source>
        <translation>Позиції, давніші за стільки днів, позначаються як давні; 0 — не позначати</translation>
    </message>
    <message>
        <source>Positions, texts, linkages and packages refer to the component itself and stay with it. Numbers that stand in words are not touched.</source>
        <translation>Позиції, тексти, зв’язки й пакети посилаються на сам компонент і лишаються з ним. Номерів у тексті не змінюють.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Prefer “{basis}” over the others</source>
        <translation>Надавати перевагу підставі «{basis}»</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>П&amp;ідготовлено</translation>
    </message>
    <message>
        <source>Prepared by {name}, {moment}.</source>
        <translation>Підготовлено: {name}, {moment}.</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Попередня клітинка</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Попередня частина вікна</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вивести один документ JSON.</translation>
    </message>
    <message>
        <source>Print set kept in the file</source>
        <translation>Набір для друку, збережений у файлі</translation>
    </message>
    <message>
        <source>Print sets</source>
        <translation>Набори для друку</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

<byte value="x8"/>
Example:
  negotiator json-schema &gt; record.schema.json</source>
        <translation>Вивести схему JSON реєстру, записаного як .json.

<byte value="x8"/>
Приклад:
  negotiator json-schema &gt; record.schema.json</translation>
    </message>
    <message>
        <source>Print what moved in this perspective</source>
        <translation>Друкувати зрушення в цьому ракурсі</translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

<byte value="x8"/>
Example:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</source>
        <translation>Вивести ваш власний ключ як текст, щоб передати іншим.

<byte value="x8"/>
Приклад:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation>Друкується на кожній сторінці.</translation>
    </message>
    <message>
        <source>Printed {moment}.</source>
        <translation>Надруковано {moment}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Автор пропозиції</translation>
    </message>
    <message>
        <source>Proposed modification</source>
        <translation>Запропонована редакція</translation>
    </message>
    <message>
        <source>Proposed positions</source>
        <translation>Запропоновані позиції</translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

The present state is kept as a backup first.

<byte value="x8"/>
Example:
  negotiator restore s.negotiation 1</source>
        <translation>Поставити BACKUP (номер у переліку або шлях) на місце файлу.

Теперішній стан спершу зберігається як резервна копія.

<byte value="x8"/>
Приклад:
  negotiator restore s.negotiation 1</translation>
    </message>
    <message>
        <source>Put a whole copy of FILE into the folder.</source>
        <translation>Покласти повну копію FILE в теку.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: then a new one is made, which the others do not know yet.</source>
        <translation>Поверніть його копію або перемістіть його: тоді буде створено новий, якого інші ще не знають.</translation>
    </message>
    <message>
        <source>Put m&amp;y copy into the shared folder</source>
        <translation>По&amp;класти мою копію у спільну теку</translation>
    </message>
    <message>
        <source>Put the folder or the medium back and try again, or open the file where it is now.</source>
        <translation>Поверніть теку чи носій і повторіть спробу або відкрийте файл там, де він тепер.</translation>
    </message>
    <message>
        <source>Putting it into words…</source>
        <translation>Викладення словами…</translation>
    </message>
    <message>
        <source>Putting your copy there…</source>
        <translation>Передавання вашої копії…</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Швидкий рядок</translation>
    </message>
    <message>
        <source>R&amp;edacted</source>
        <translation>З &amp;вилученнями</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>П&amp;равила…</translation>
    </message>
    <message>
        <source>Re&amp;number the component…</source>
        <translation>Пере&amp;нумерувати компонент…</translation>
    </message>
    <message>
        <source>Read as {words}.</source>
        <translation>Прочитано як: {words}.</translation>
    </message>
    <message>
        <source>Read it so…</source>
        <translation>Читати так…</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>Прочитано так</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Лише для читання</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск лише для читання</translation>
    </message>
    <message>
        <source>Read-only here: {holder} has this file open.</source>
        <translation>Тут лише для читання: файл уже відкрито ({holder}).</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Reaffirmed: said again, unchanged</source>
        <translation>Підтверджено: сказано ще раз, без змін</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Нещодавні файли</translation>
    </message>
    <message>
        <source>Recode position: {cell}</source>
        <translation>Перекодувати позицію: {cell}</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>Перекодовано</translation>
    </message>
    <message>
        <source>Recoded: the scale changed; no shift</source>
        <translation>Перекодовано: змінилася шкала; не зрушення</translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions</source>
        <translation>
            <numerusform>Записати %n позицію</numerusform>
            <numerusform>Записати %n позиції</numerusform>
            <numerusform>Записати %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions: {cells}</source>
        <translation>
            <numerusform>Записати %n позицію: {cells}</numerusform>
            <numerusform>Записати %n позиції: {cells}</numerusform>
            <numerusform>Записати %n позицій: {cells}</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new position in this cell (Ctrl+R)</source>
        <translation>Записати нову позицію в цій клітинці (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>Записати й закрити</translation>
    </message>
    <message>
        <source>Record and close (Ctrl+Enter)</source>
        <translation>Записати й закрити (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation>
            <numerusform>Записати для %n клітинки…</numerusform>
            <numerusform>Записати для %n клітинок…</numerusform>
            <numerusform>Записати для %n клітинок…</numerusform>
        </translation>
    </message>
    <message>
        <source>Record for se&amp;veral parties…</source>
        <translation>Записати для &amp;кількох сторін…</translation>
    </message>
    <message>
        <source>Record for several parties</source>
        <translation>Записати для кількох сторін</translation>
    </message>
    <message>
        <source>Record of positions</source>
        <translation>Реєстр позицій</translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

<byte value="x8"/>
Example:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</source>
        <translation>Записати одну позицію й вивести її uid.

<byte value="x8"/>
Приклад:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Записати позицію</translation>
    </message>
    <message>
        <source>Record position: {cell}</source>
        <translation>Записати позицію: {cell}</translation>
    </message>
    <message>
        <source>Record position…</source>
        <translation>Записати позицію…</translation>
    </message>
    <message>
        <source>Record what is ticked, as one change (Ctrl+Enter)</source>
        <translation>Записати позначене як одну зміну (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record, and clear the line for the next (Enter)</source>
        <translation>Записати й очистити рядок для наступного (Enter)</translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation>Записати, далі</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Записування</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>Червона &amp;лінія</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Червона лінія</translation>
    </message>
    <message>
        <source>Red line, bar at the side</source>
        <translation>Червона лінія, риска збоку</translation>
    </message>
    <message>
        <source>Red line.</source>
        <translation>Червона лінія.</translation>
    </message>
    <message>
        <source>Red line: the party has said that it will not move</source>
        <translation>Червона лінія: сторона заявила, що не поступиться</translation>
    </message>
    <message>
        <source>Red lines only</source>
        <translation>Лише червоні лінії</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>З вилученнями</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Повторити: {change}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Повторити: {label}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Release frozen columns</source>
        <translation>Відкріпити стовпці</translation>
    </message>
    <message>
        <source>Release frozen rows</source>
        <translation>Відкріпити рядки</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>В&amp;идалити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Remove it and keep it anew.</source>
        <translation>Видаліть його й збережіть заново.</translation>
    </message>
    <message>
        <source>Remove it and save it anew.</source>
        <translation>Видаліть його й збережіть заново.</translation>
    </message>
    <message>
        <source>Remove it first if it is to have another name.</source>
        <translation>Спершу видаліть його, якщо він має отримати інше ім’я.</translation>
    </message>
    <message>
        <source>Remove the keys too.</source>
        <translation>Видалити також ключі.</translation>
    </message>
    <message>
        <source>Remove them?</source>
        <translation>Видалити їх?</translation>
    </message>
    <message>
        <source>Remove those first, or edit it instead.</source>
        <translation>Спершу видаліть ті або натомість відредагуйте цей.</translation>
    </message>
    <message>
        <source>Remove those that are not needed.</source>
        <translation>Видаліть непотрібні.</translation>
    </message>
    <message>
        <source>Remove those that you do not need any more.</source>
        <translation>Видаліть ті, що вам більше не потрібні.</translation>
    </message>
    <message>
        <source>Remove without asking.</source>
        <translation>Видалити без запитань.</translation>
    </message>
    <message>
        <source>Remove {kind}: {title}</source>
        <translation>Видалити ({kind}): {title}</translation>
    </message>
    <message>
        <source>Rename it there, and put your copy again. It was left as it is.</source>
        <translation>Перейменуйте її там і покладіть свою копію ще раз. Її лишено без змін.</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Перенумерувати</translation>
    </message>
    <message>
        <source>Renumber {component}</source>
        <translation>Перенумерувати {component}</translation>
    </message>
    <message>
        <source>Renumber {old} as {new}</source>
        <translation>Перенумерувати {old} на {new}</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>Перенумерувати…</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Замінити наявний файл.</translation>
    </message>
    <message>
        <source>Replaced: {stance}, said on {date}</source>
        <translation>Замінено: {stance}, сказано {date}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Reports of crashes, without any content</source>
        <translation>Звіти про збої, без жодного змісту</translation>
    </message>
    <message>
        <source>Rescued negotiation</source>
        <translation>Урятовані переговори</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restore the backup once more, if that change is not wanted.</source>
        <translation>Якщо ця зміна не потрібна, відновіть резервну копію ще раз.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>Відновлення {file}…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Раунд за раундом</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Раунд {number}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунди</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Оброблено рядків</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Рядки, що містять</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Рядки, що містять…</translation>
    </message>
    <message>
        <source>Rows that may have been entered twice</source>
        <translation>Записи, які, можливо, введено двічі</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Рядки, що лишаються поза реєстром</translation>
    </message>
    <message>
        <source>Rules of the redaction</source>
        <translation>Правила вилучення</translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>the short name of a round</comment>
        <translation>Р{number}</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>На&amp;дати копію…</translation>
    </message>
    <message>
        <source>S&amp;ign the copy as</source>
        <translation>&amp;Підписати копію як</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Зб&amp;ерегти…</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>a stance</comment>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>between which days</comment>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Хто сказав</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>Про який текст</translation>
    </message>
    <message>
        <source>Said of an older text</source>
        <translation>Сказано про давнішу редакцію</translation>
    </message>
    <message>
        <source>Said of an older text: {text}</source>
        <translation>Сказано про давнішу редакцію: {text}</translation>
    </message>
    <message>
        <source>Said of an older text: {title}</source>
        <translation>Сказано про давнішу редакцію: {title}</translation>
    </message>
    <message>
        <source>Said of {text}</source>
        <translation>Сказано про {text}</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Salience {number}, power {power}</source>
        <translation>Вага {number}, сила {power}</translation>
    </message>
    <message>
        <source>Same stance, terms changed</source>
        <translation>Те саме ставлення, умови змінено</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Зразок</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save &amp;list of problems…</source>
        <translation>Зберегти &amp;перелік проблем…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Save a copy of the backup instead.</source>
        <translation>Натомість збережіть копію резервної копії.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and import into the copy.</source>
        <translation>Збережіть копію там, де маєте право записувати, та імпортуйте в неї.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and merge into the copy.</source>
        <translation>Збережіть копію там, де маєте право записувати, й об’єднуйте в ній.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work in the copy.</source>
        <translation>Збережіть копію там, де маєте право записувати, й працюйте в ній.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Зберегти як &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Зберегти як {format}…</translation>
    </message>
    <message>
        <source>Save it again in its own program.</source>
        <translation>Збережіть ще раз у власній програмі.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Збережіть ще раз.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Збережіть ще раз як CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV, or choose the workbook.</source>
        <translation>Збережіть як CSV або виберіть книгу.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Збережіть як CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Збережіть як UTF-8.</translation>
    </message>
    <message>
        <source>Save it as text again.</source>
        <translation>Збережіть ще раз як текст.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Спершу збережіть.</translation>
    </message>
    <message>
        <source>Save page {number}</source>
        <translation>Зберегти сторінку {number}</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Зберегти документ</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Save the picture of the timeline as SVG, PNG or PDF</source>
        <translation>Зберегти зображення часової шкали як SVG, PNG або PDF</translation>
    </message>
    <message>
        <source>Save what is needed of it as CSV.</source>
        <translation>Збережіть потрібне з нього як CSV.</translation>
    </message>
    <message>
        <source>Say --from and --to, or --known-from and --known-to.</source>
        <translation>Задайте --from і --to або --known-from і --known-to.</translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

The exit code is 0 only if it is unchanged since a key that you know signed it.

<byte value="x8"/>
Example:
  negotiator verify from-a.negotiation</source>
        <translation>Повідомити, від кого копія і чи вона така, як її підписали.

Код виходу дорівнює 0, лише якщо її не змінено від підписання відомим вам ключем.

<byte value="x8"/>
Приклад:
  negotiator verify from-a.negotiation</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Скажіть кількома словами.</translation>
    </message>
    <message>
        <source>Say what a file holds.

<byte value="x8"/>
Example:
  negotiator info s.negotiation --json</source>
        <translation>Повідомити, що містить файл.

<byte value="x8"/>
Приклад:
  negotiator info s.negotiation --json</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Повідомити, що змінилося б, і нічого не змінювати.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Пошук або перехід</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Пошук або перехід…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>Другий момент</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Security assurances: parties and elements</source>
        <translation>Гарантії безпеки: сторони та елементи</translation>
    </message>
    <message>
        <source>See first what comes in; nothing is written before Merge</source>
        <translation>Спершу подивіться, що вноситься; до натискання «Об’єднати» нічого не записується</translation>
    </message>
    <message>
        <source>See note {number}.</source>
        <translation>Див. примітку {number}.</translation>
    </message>
    <message>
        <source>See the help for an example.</source>
        <translation>Приклад див. у довідці.</translation>
    </message>
    <message>
        <source>See which are with --dry-run.</source>
        <translation>Які саме, покаже --dry-run.</translation>
    </message>
    <message>
        <source>Select a cell to see who said what.</source>
        <translation>Виберіть клітинку, щоб побачити, хто що сказав.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>parts cells</comment>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Session mo&amp;de…</source>
        <translation>Режим &amp;засідання…</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>Режим засідання</translation>
    </message>
    <message>
        <source>Session mode (Ctrl+Shift+R)</source>
        <translation>Режим засідання (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Session mode: {what}</source>
        <translation>Режим засідання: {what}</translation>
    </message>
    <message>
        <source>Settings: preferences, and the list of recent files</source>
        <translation>Налаштування: параметри й перелік нещодавніх файлів</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong.</source>
        <translation>Кілька не пов’язаних між собою слів дають надійний пароль.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжкість</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Надати копію</translation>
    </message>
    <message>
        <source>Share copy…</source>
        <translation>Надати копію…</translation>
    </message>
    <message>
        <source>Share&amp;d folder…</source>
        <translation>Спільна &amp;тека…</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Спільна тека</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Надати…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Sheet {number}/{of} – {band}: {names}</source>
        <translation>Аркуш {number}/{of} – {band}: {names}</translation>
    </message>
    <message>
        <source>Sheets of the print set</source>
        <translation>Аркуші набору для друку</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Зрушення</translation>
    </message>
    <message>
        <source>Shifts a round</source>
        <translation>Зрушення за раунд</translation>
    </message>
    <message>
        <source>Shifts a round: towards agreement above the line, away below</source>
        <translation>Зрушення за раунд: до згоди — над лінією, від згоди — під нею</translation>
    </message>
    <message>
        <source>Shifts up to the end of</source>
        <translation>Зрушення до кінця</translation>
    </message>
    <message>
        <source>Shifts, most first</source>
        <translation>Зрушення, спершу найбільше</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <translation>Показати всі підстави</translation>
    </message>
    <message>
        <source>Show all parties and components</source>
        <translation>Показати всі сторони й компоненти</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показати всі рядки</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Знову показати все (Esc)</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a table instead.</source>
        <translation>Покажіть менше сторін чи компонентів або натомість експортуйте таблицю.</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a workbook.</source>
        <translation>Покажіть менше сторін чи компонентів або експортуйте книгу.</translation>
    </message>
    <message>
        <source>Show fewer: one sheet has room for {number}.</source>
        <translation>Покажіть менше: на одному аркуші вміщується {number}.</translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation>Показати під цією назвою.</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>Показати на часовій шкалі</translation>
    </message>
    <message>
        <source>Show only components with certain cells (Ctrl+F)</source>
        <translation>Показати лише компоненти з певними клітинками (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show or hide the original words</source>
        <translation>Показати або сховати оригінальний текст</translation>
    </message>
    <message>
        <source>Show others, or withhold less.</source>
        <translation>Покажіть інші або вилучіть менше.</translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

Or the versions that are named; more than two stand below each other.

<byte value="x8"/>
Examples:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</source>
        <translation>Показати чинну рамкову домовленість поряд із запропонованою редакцією, слово в слово.

Або названі редакції; якщо їх більше двох, вони йдуть одна під одною.

<byte value="x8"/>
Приклади:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Показати захід</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Показати джерело</translation>
    </message>
    <message>
        <source>Show the source: {source}</source>
        <translation>Показати джерело: {source}</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Показати версію й завершити роботу.</translation>
    </message>
    <message>
        <source>Show the whole time (Home)</source>
        <translation>Показати весь час (Home)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Показати ці</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Показати цей день</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Показати це повідомлення й завершити роботу.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>Пок&amp;азати введене</translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

<byte value="x8"/>
Example:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</source>
        <translation>Показати, хто яку позицію займає: сторони за компонентами.

<byte value="x8"/>
Приклад:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Sign in this name.</source>
        <translation>Підписати цим іменем.</translation>
    </message>
    <message>
        <source>Sign the copy with your key.</source>
        <translation>Підписати копію вашим ключем.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Signed as {name}.</source>
        <translation>Підписано: {name}.</translation>
    </message>
    <message>
        <source>Signed by a key that you do not know; its signature does not hold: the record was changed since, or the signature is forged.</source>
        <translation>Підписано ключем, якого ви не знаєте; підпис недійсний: реєстр відтоді змінено або підпис підроблено.</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}, changed since</source>
        <translation>Підписано: {name}, {day}; відтоді змінено</translation>
    </message>
    <message>
        <source>Signs and measures</source>
        <translation>Знаки й показники</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Від моменту: {moment}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Розмір шрифту</translation>
    </message>
    <message>
        <source>Small, grey: the stance held then</source>
        <translation>Дрібним сірим: тодішнє ставлення</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>&amp;Менше</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your record is safe: each change was on disk when it was made.</source>
        <translation>У програмі сталася помилка. Ваш реєстр у безпеці: кожну зміну було записано на диск, щойно її внесли.</translation>
    </message>
    <message>
        <source>Sort components by</source>
        <translation>Упорядкувати компоненти за</translation>
    </message>
    <message>
        <source>Sort parties by</source>
        <translation>Упорядкувати сторони за</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source and cause</source>
        <comment>head of a column</comment>
        <translation>Джерело й причина</translation>
    </message>
    <message>
        <source>Source, speaker</source>
        <translation>Джерело, доповідач</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Джерела розходяться</translation>
    </message>
    <message>
        <source>Sources differ: {stances}</source>
        <translation>Джерела розходяться: {stances}</translation>
    </message>
    <message>
        <source>Sources differ; no working reading is chosen.</source>
        <translation>Джерела розходяться; робочого прочитання не вибрано.</translation>
    </message>
    <message>
        <source>Sources of one day differ</source>
        <translation>Джерела за один день розходяться</translation>
    </message>
    <message>
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation>Мова повідомлень і сторінок; перед командою.</translation>
    </message>
    <message>
        <source>Stale: said longer ago than the negotiation’s limit, or of an older text</source>
        <translation>Застаріла: сказано давніше, ніж допускає межа цих переговорів, або про давнішу редакцію</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Ставлення</translation>
    </message>
    <message>
        <source>Stance for {word}</source>
        <translation>Ставлення для {word}</translation>
    </message>
    <message>
        <source>Stance held</source>
        <translation>Чинне ставлення</translation>
    </message>
    <message>
        <source>Stance number or name, then if and a condition, exclamation mark for a red line, and the statement</source>
        <translation>Номер або назва ставлення, далі «якщо» й умова, знак оклику для червоної лінії та заява</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Ставлення</translation>
    </message>
    <message>
        <source>Stances, best to worst</source>
        <translation>Ставлення, від найкращого до найгіршого</translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation>Ставлення:</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Почати з</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Statement by {party}, {date}</source>
        <translation>Заява: {party}, {date}</translation>
    </message>
    <message>
        <source>Statement of its group</source>
        <translation>Заява групи</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Steps, best first</source>
        <translation>Ступені, спершу найкращий</translation>
    </message>
    <message>
        <source>Still being worked out</source>
        <translation>Ще обчислюється</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Припинити &amp;стеження</translation>
    </message>
    <message>
        <source>Stop (F5 or Esc)</source>
        <translation>Зупинити (F5 або Esc)</translation>
    </message>
    <message>
        <source>Stop what is &amp;written</source>
        <translation>&amp;Зупинити запис</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Stopped: {work}</source>
        <translation>Зупинено: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Надійність пароля</translation>
    </message>
    <message>
        <source>Strength of the password in words</source>
        <translation>Надійність пароля словами</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Стисло</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Поміняти місцями рядки та стовпці</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>parts cells</comment>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>Таблиця позицій</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Take a mapping from a file, as the command line does</source>
        <translation>Узяти зіставлення з файлу, як у командному рядку</translation>
    </message>
    <message>
        <source>Take back the latest change.

<byte value="x8"/>
Example:
  negotiator undo s.negotiation</source>
        <translation>Скасувати останню зміну.

<byte value="x8"/>
Приклад:
  negotiator undo s.negotiation</translation>
    </message>
    <message>
        <source>Take for</source>
        <comment>followed by which fields, then by which side</comment>
        <translation>Для полів</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Вилучити зі списку</translation>
    </message>
    <message>
        <source>Take the chosen sheet out of the set</source>
        <translation>Вилучити вибраний аркуш із набору</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Узято</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Узято як</translation>
    </message>
    <message>
        <source>Taken from a statement of a group; its words stand in italics</source>
        <translation>Узято із заяви групи; слова подано курсивом</translation>
    </message>
    <message>
        <source>Taken from a statement of its group</source>
        <translation>Узято із заяви її групи</translation>
    </message>
    <message>
        <source>Taken from a statement of the group</source>
        <translation>Узято із заяви групи</translation>
    </message>
    <message>
        <source>Taken from a statement of {group}</source>
        <translation>Узято із заяви {group}</translation>
    </message>
    <message>
        <source>Taken from its group</source>
        <translation>Узято від її групи</translation>
    </message>
    <message>
        <source>Taken from {group}</source>
        <translation>Узято від {group}</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>Скасування записаного…</translation>
    </message>
    <message>
        <source>Taking what may leave…</source>
        <translation>Відбір того, що може вийти назовні…</translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

<byte value="x8"/>
Example:
  negotiator movement s.negotiation --basis public --json</source>
        <translation>Повідомити, як усе зрушувало раунд за раундом: зрушення, зближення, відстань.

<byte value="x8"/>
Приклад:
  negotiator movement s.negotiation --basis public --json</translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

<byte value="x8"/>
Examples:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</source>
        <translation>Повідомити, чим відрізняється матриця між двома моментами або між відомим на два моменти.

<byte value="x8"/>
Приклади:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

<byte value="x8"/>
Examples:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</source>
        <translation>Повідомити, що зрушило, а що виправлено, підтверджено чи відкликано.

<byte value="x8"/>
Приклади:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>Умови змінено</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text from {file}</source>
        <translation>Текст із {file}</translation>
    </message>
    <message>
        <source>Text of a framework</source>
        <translation>Текст рамкової домовленості</translation>
    </message>
    <message>
        <source>Text of a key</source>
        <translation>Текст ключа</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст ліцензії</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>Текст нової редакції</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Текст для пошуку</translation>
    </message>
    <message>
        <source>Text versions</source>
        <translation>Редакції тексту</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Texts in columns</source>
        <translation>Тексти в стовпцях</translation>
    </message>
    <message>
        <source>Texts in columns…</source>
        <translation>Тексти в стовпцях…</translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
        <translation>Тексти для порівняння, за назвою; не більше шести.</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Текст…</translation>
    </message>
    <message>
        <source>That is not the text of a key.</source>
        <translation>Це не текст ключа.</translation>
    </message>
    <message>
        <source>That is the open file itself.</source>
        <translation>Це сам відкритий файл.</translation>
    </message>
    <message>
        <source>That is your own key.</source>
        <translation>Це ваш власний ключ.</translation>
    </message>
    <message>
        <source>That key is known already, as {name}.</source>
        <translation>Цей ключ уже відомий як {name}.</translation>
    </message>
    <message>
        <source>The age is that of new negotiations; Edit › Negotiation… has that of the open one.</source>
        <translation>Цей строк — для нових переговорів; для відкритих він у «Правка › Переговори…».</translation>
    </message>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>Відповідь неможливо записати: {reason}.</translation>
    </message>
    <message>
        <source>The attachment {attachment} is damaged.</source>
        <translation>Вкладення {attachment} пошкоджено.</translation>
    </message>
    <message>
        <source>The backup cannot be read: {reason}.</source>
        <translation>Резервну копію неможливо прочитати: {reason}.</translation>
    </message>
    <message>
        <source>The backups of the file follow.</source>
        <translation>Резервні копії файлу змінюються слідом.</translation>
    </message>
    <message>
        <source>The block cannot be read as cells.</source>
        <translation>Блок неможливо прочитати як клітинки.</translation>
    </message>
    <message>
        <source>The block proposes no position.</source>
        <translation>Блок не пропонує жодної позиції.</translation>
    </message>
    <message>
        <source>The choice could not be kept: {reason}.</source>
        <translation>Вибір не вдалося зберегти: {reason}.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Вибрана подія</translation>
    </message>
    <message>
        <source>The code of the group.</source>
        <translation>Код групи.</translation>
    </message>
    <message>
        <source>The code of the member.</source>
        <translation>Код члена.</translation>
    </message>
    <message>
        <source>The code of the party that acts.</source>
        <translation>Код сторони, що діє.</translation>
    </message>
    <message>
        <source>The code of the party that proposed it.</source>
        <translation>Код сторони, що це запропонувала.</translation>
    </message>
    <message>
        <source>The code of the party that verifies.</source>
        <translation>Код сторони, що перевіряє.</translation>
    </message>
    <message>
        <source>The colours of the theme “{name}” cannot be read ({error}).</source>
        <translation>Кольори теми «{name}» неможливо прочитати ({error}).</translation>
    </message>
    <message>
        <source>The copy has no password: whoever has it can read it.</source>
        <translation>Копія не має пароля: її прочитає кожен, хто її має.</translation>
    </message>
    <message>
        <source>The copy of {file}</source>
        <translation>Копія {file}</translation>
    </message>
    <message>
        <source>The copy of {file} cannot be written: {reason}.</source>
        <translation>Копію {file} неможливо записати: {reason}.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>Копіювання скасовано.</translation>
    </message>
    <message>
        <source>The copy was not made: {also} of the withheld texts were still in it.</source>
        <translation>Копію не створено: вилучених текстів, що лишалися в ній: {also}.</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written.</source>
        <translation>Диск повідомив про помилку під час читання або запису {file}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: a component stands below itself.</source>
        <translation>Документ суперечить сам собі: компонент підпорядковано йому самому.</translation>
    </message>
    <message>
        <source>The document contradicts itself: an embedded attachment has other bytes than its row says.</source>
        <translation>Документ суперечить сам собі: вбудоване вкладення має інші байти, ніж зазначено в його записі.</translation>
    </message>
    <message>
        <source>The document contradicts itself: its history and its {section} differ.</source>
        <translation>Документ суперечить сам собі: його історія і його розділ {section} розходяться.</translation>
    </message>
    <message>
        <source>The document contradicts itself: there is no kind of row “{word}”.</source>
        <translation>Документ суперечить сам собі: виду записів «{word}» немає.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problems}.</source>
        <translation>Документ суперечить сам собі: {problems}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problem}.</source>
        <translation>Документ суперечить сам собі: {problem}.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>Документ не має тексту.</translation>
    </message>
    <message>
        <source>The document holds what no Word document holds.</source>
        <translation>Документ містить те, чого не містить жоден документ Word.</translation>
    </message>
    <message>
        <source>The document is damaged or has a password.</source>
        <translation>Документ пошкоджено або захищено паролем.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Документ пошкоджено.</translation>
    </message>
    <message>
        <source>The document is larger than a text can be.</source>
        <translation>Документ більший, ніж може бути текст.</translation>
    </message>
    <message>
        <source>The document names a {what} that it does not hold ({uid}).</source>
        <translation>Документ посилається на те, чого не містить: {what} ({uid}).</translation>
    </message>
    <message>
        <source>The exact words, translated.</source>
        <translation>Дослівна цитата в перекладі.</translation>
    </message>
    <message>
        <source>The exact words.</source>
        <translation>Дослівна цитата.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Файл такий, як був.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the room on the disk and the permissions.</source>
        <translation>Файл такий, як був. Перевірте місце на диску й права доступу.</translation>
    </message>
    <message>
        <source>The file is done. Its backups follow: {number} of {all}…</source>
        <translation>Файл готовий. Далі його резервні копії: {number} з {all}…</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Файл не є текстом.</translation>
    </message>
    <message>
        <source>The file is read-only here, so its password stays as it is.</source>
        <translation>Файл тут лише для читання, тож його пароль лишається, як є.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing can be recorded.</source>
        <translation>Файл тут доступний лише для читання, тому записати нічого не можна.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was restored.</source>
        <translation>Файл тут лише для читання, тож нічого не відновлено.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Перший день.</translation>
    </message>
    <message>
        <source>The first moment: as of this day.</source>
        <translation>Перший момент: станом на цей день.</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Перші рядки, як їх прочитано</translation>
    </message>
    <message>
        <source>The first: as known at this moment.</source>
        <translation>Перший: як було відомо в цей момент.</translation>
    </message>
    <message>
        <source>The highest marking shown</source>
        <translation>Найвищий показаний гриф</translation>
    </message>
    <message>
        <source>The history of {record} contradicts itself: a row comes before itself.</source>
        <translation>Історія {record} суперечить сама собі: запис передує сам собі.</translation>
    </message>
    <message>
        <source>The icon of Negotiator</source>
        <translation>Піктограма Negotiator</translation>
    </message>
    <message>
        <source>The icons of the program are missing.</source>
        <translation>Бракує піктограм програми.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Імпорт скасовано.</translation>
    </message>
    <message>
        <source>The key cannot be kept: {reason}.</source>
        <translation>Ключ неможливо зберегти: {reason}.</translation>
    </message>
    <message>
        <source>The key of {name} is known no longer.</source>
        <translation>Ключ {name} більше не визнається.</translation>
    </message>
    <message>
        <source>The key of {name} is on the clipboard.</source>
        <translation>Ключ {name} у буфері обміну.</translation>
    </message>
    <message>
        <source>The key stays on this computer; the text holds only its public half.</source>
        <translation>Ключ лишається на цьому комп’ютері; текст містить лише його відкриту половину.</translation>
    </message>
    <message>
        <source>The key that you know as {name} is another one.</source>
        <translation>Ключ, відомий вам як {name}, інший.</translation>
    </message>
    <message>
        <source>The known keys in {known} are damaged.</source>
        <translation>Відомі ключі в {known} пошкоджено.</translation>
    </message>
    <message>
        <source>The label of the text it is based on.</source>
        <translation>Назва тексту, на якому він ґрунтується.</translation>
    </message>
    <message>
        <source>The label of the text it was said of.</source>
        <translation>Назва тексту, про який це сказано.</translation>
    </message>
    <message>
        <source>The language of the exact words.</source>
        <translation>Мова дослівної цитати.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Останній день.</translation>
    </message>
    <message>
        <source>The last time the program ended unexpectedly. Your record is safe: each change was on disk when it was made. This report says where it happened, and nothing of what the negotiation holds. It stays on this computer unless you give it to somebody.</source>
        <translation>Минулого разу програма несподівано завершила роботу. Ваш реєстр у безпеці: кожну зміну записано на диск одразу. Цей звіт показує, де це сталося, і не містить нічого з переговорів. Він залишається на цьому комп’ютері, якщо ви самі комусь його не передасте.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {reason}.</source>
        <translation>Зіставлення неможливо прочитати: {reason}.</translation>
    </message>
    <message>
        <source>The matrix at both moments</source>
        <translation>Матриця в обидва моменти</translation>
    </message>
    <message>
        <source>The matrix at two moments side by side (Ctrl+Shift+D)</source>
        <translation>Матриця у два моменти поруч (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>Об’єднання скасовано.</translation>
    </message>
    <message>
        <source>The name in which the copy is signed</source>
        <translation>Ім’я, яким підписано копію</translation>
    </message>
    <message>
        <source>The name in which you sign</source>
        <translation>Ім’я, яким ви підписуєте</translation>
    </message>
    <message>
        <source>The name of the package.</source>
        <translation>Назва пакета.</translation>
    </message>
    <message>
        <source>The new scale says nothing of “{step}”.</source>
        <translation>Нова шкала нічого не каже про «{step}».</translation>
    </message>
    <message>
        <source>The number of the chapter or component it belongs to.</source>
        <translation>Номер розділу або компонента, до якого він належить.</translation>
    </message>
    <message>
        <source>The number of the component it belongs to.</source>
        <translation>Номер компонента, до якого він належить.</translation>
    </message>
    <message>
        <source>The number of the component it follows from, if from one.</source>
        <translation>Номер компонента, з якого він випливає, якщо є такий.</translation>
    </message>
    <message>
        <source>The number of the component that depends.</source>
        <translation>Номер залежного компонента.</translation>
    </message>
    <message>
        <source>The number of the component.</source>
        <translation>Номер компонента.</translation>
    </message>
    <message>
        <source>The number of the one it depends on.</source>
        <translation>Номер компонента, від якого він залежить.</translation>
    </message>
    <message>
        <source>The option {option} is missing.</source>
        <translation>Бракує параметра {option}.</translation>
    </message>
    <message numerus="yes">
        <source>The option {option} needs %n values.</source>
        <translation>
            <numerusform>Параметр {option} потребує %n значення.</numerusform>
            <numerusform>Параметр {option} потребує %n значень.</numerusform>
            <numerusform>Параметр {option} потребує %n значень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>Параметр {option} потребує значення.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>Параметр {option} не має значення.</translation>
    </message>
    <message>
        <source>The other texts, and how much is shown</source>
        <translation>Інші тексти та скільки показано</translation>
    </message>
    <message>
        <source>The page in sight as SVG or PNG</source>
        <translation>Видима сторінка як SVG або PNG</translation>
    </message>
    <message>
        <source>The pages cannot be written.</source>
        <translation>Сторінки неможливо записати.</translation>
    </message>
    <message>
        <source>The pages were not laid out to the end.</source>
        <translation>Сторінки не зверстано до кінця.</translation>
    </message>
    <message>
        <source>The party has said it will not move (Alt+L)</source>
        <translation>Сторона заявила, що не поступиться (Alt+L)</translation>
    </message>
    <message>
        <source>The party has said it will not move.</source>
        <translation>Сторона заявила, що не поступиться.</translation>
    </message>
    <message>
        <source>The party or component of this code or number there is the one like it here.</source>
        <translation>Сторона чи компонент із тамтешнім кодом або номером — це подібні тутешні.</translation>
    </message>
    <message>
        <source>The party whose text it is.</source>
        <translation>Сторона, якій належить текст.</translation>
    </message>
    <message>
        <source>The password has more than {count} letters.</source>
        <translation>Пароль має понад {count} символів.</translation>
    </message>
    <message>
        <source>The password holds what cannot be typed.</source>
        <translation>Пароль містить те, що неможливо ввести з клавіатури.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Пароль порожній.</translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the file is damaged at its beginning.</source>
        <translation>Це не пароль до {file}, або файл пошкоджено на початку.</translation>
    </message>
    <message>
        <source>The password of {file} could not be changed: {reason}.</source>
        <translation>Пароль до {file} не вдалося змінити: {reason}.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Пароль не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>The picture would have %n lanes.</source>
        <translation>
            <numerusform>Зображення мало б %n доріжку.</numerusform>
            <numerusform>Зображення мало б %n доріжки.</numerusform>
            <numerusform>Зображення мало б %n доріжок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences are damaged, and cannot be set aside: {reason}.</source>
        <translation>Параметри пошкоджено, і відкласти їх неможливо: {reason}.</translation>
    </message>
    <message>
        <source>The preferences cannot be read ({reason}).</source>
        <translation>Параметри неможливо прочитати ({reason}).</translation>
    </message>
    <message>
        <source>The preferences could not be kept: {reason}.</source>
        <translation>Параметри не вдалося зберегти: {reason}.</translation>
    </message>
    <message>
        <source>The preferences were damaged and were set aside as {name}.</source>
        <translation>Параметри було пошкоджено, їх відкладено як {name}.</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>Теперішній стан спершу зберігається як резервна копія.</translation>
    </message>
    <message>
        <source>The print set “{name}” cannot be read.</source>
        <translation>Набір для друку «{name}» неможливо прочитати.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Програма несподівано завершила роботу</translation>
    </message>
    <message>
        <source>The record holds no such position to correct or withdraw.</source>
        <translation>У реєстрі немає такої позиції, щоб її виправити чи відкликати.</translation>
    </message>
    <message>
        <source>The record holds no such position.</source>
        <translation>У реєстрі немає такої позиції.</translation>
    </message>
    <message>
        <source>The record holds no such {kind}.</source>
        <translation>У реєстрі немає такого запису ({kind}).</translation>
    </message>
    <message>
        <source>The record holds only its path.</source>
        <translation>Реєстр містить лише його шлях.</translation>
    </message>
    <message>
        <source>The record holds only where it was.</source>
        <translation>Реєстр містить лише відомості, де він був.</translation>
    </message>
    <message>
        <source>The record in memory</source>
        <translation>Реєстр у пам’яті</translation>
    </message>
    <message>
        <source>The record is damaged, so its signature says nothing.</source>
        <translation>Реєстр пошкоджено, тож його підпис нічого не засвідчує.</translation>
    </message>
    <message>
        <source>The record is damaged: its rows are not in order.</source>
        <translation>Реєстр пошкоджено: його записи невпорядковані.</translation>
    </message>
    <message>
        <source>The record itself, for another program</source>
        <translation>Сам реєстр, для іншої програми</translation>
    </message>
    <message>
        <source>The record was changed while its signature was checked.</source>
        <translation>Реєстр змінено, поки перевірявся його підпис.</translation>
    </message>
    <message>
        <source>The record was wrong altogether: no position takes its place</source>
        <translation>Запис був цілком помилковий: жодна позиція не стає на його місце</translation>
    </message>
    <message>
        <source>The record was wrong: put it right; this is no shift (F2)</source>
        <translation>Запис був помилковий: виправити; це не зрушення (F2)</translation>
    </message>
    <message>
        <source>The report cannot be read: {reason}.</source>
        <translation>Звіт неможливо прочитати: {reason}.</translation>
    </message>
    <message>
        <source>The report has {number}.</source>
        <comment>pages</comment>
        <translation>Сторінок у звіті: {number}.</translation>
    </message>
    <message>
        <source>The round; that of the day if it falls in one.</source>
        <translation>Раунд; якщо день припадає на раунд — цей раунд.</translation>
    </message>
    <message>
        <source>The same stance on other terms: its condition or red line changed</source>
        <translation>Те саме ставлення на інших умовах: змінилася умова чи червона лінія</translation>
    </message>
    <message>
        <source>The scale has no step {stance}.</source>
        <translation>На шкалі немає ступеня {stance}.</translation>
    </message>
    <message>
        <source>The scale is not changed here.</source>
        <translation>Шкалу тут не змінюють.</translation>
    </message>
    <message>
        <source>The scale was changed here and in {file}, differently.</source>
        <translation>Шкалу змінено і тут, і в {file}, по-різному.</translation>
    </message>
    <message>
        <source>The second: as known at this moment.</source>
        <translation>Другий: як було відомо в цей момент.</translation>
    </message>
    <message>
        <source>The second; without it the latest day.</source>
        <translation>Другий; без нього — найпізніший день.</translation>
    </message>
    <message>
        <source>The selected are</source>
        <comment>followed by: the same, different</comment>
        <translation>Вибрані — це</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>Спільна тека</translation>
    </message>
    <message>
        <source>The shared folder {name} cannot be read: {reason}.</source>
        <translation>Спільну теку {name} неможливо прочитати: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {name} of {file} has too many columns: {number}.</source>
        <translation>Аркуш {name} у {file} має забагато стовпців: {number}.</translation>
    </message>
    <message>
        <source>The sheets were not written to the end.</source>
        <translation>Аркуші не записано до кінця.</translation>
    </message>
    <message>
        <source>The signature is no good: nobody’s key can have made it.</source>
        <translation>Підпис недійсний: його не міг створити жоден ключ.</translation>
    </message>
    <message>
        <source>The signature was not checked to the end.</source>
        <translation>Підпис не перевірено до кінця.</translation>
    </message>
    <message>
        <source>The signature with the key of {name}, of {day}, does not hold: the record was changed since, or the signature is forged.</source>
        <translation>Підпис ключем {name} від {day} недійсний: реєстр відтоді змінено або підпис підроблено.</translation>
    </message>
    <message>
        <source>The stance depends on a condition (Alt+I)</source>
        <translation>Ставлення залежить від умови (Alt+I)</translation>
    </message>
    <message>
        <source>The system refuses {file}: {reason}.</source>
        <translation>Система не допускає до {file}: {reason}.</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>Таблиця, як її прочитано</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>У таблиці немає стовпця «{name}».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Таблиця порожня.</translation>
    </message>
    <message>
        <source>The text has more than {size} MB.</source>
        <translation>Текст має понад {size} МБ.</translation>
    </message>
    <message>
        <source>The text holds no key.</source>
        <translation>Текст не містить ключа.</translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation>Сам текст.</translation>
    </message>
    <message>
        <source>The text of the key is not whole, or was mistyped.</source>
        <translation>Текст ключа неповний або введений з помилкою.</translation>
    </message>
    <message>
        <source>The title of the measure.</source>
        <translation>Назва заходу.</translation>
    </message>
    <message>
        <source>The title of the step that answers it.</source>
        <translation>Назва кроку, яким на нього відповідають.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Два паролі різні.</translation>
    </message>
    <message>
        <source>The uid of the claim that is read as the right one for now.</source>
        <translation>uid твердження, яке поки читають як правильне.</translation>
    </message>
    <message>
        <source>The uid of the group&apos;s position.</source>
        <translation>uid позиції групи.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>Звичайний порядок</translation>
    </message>
    <message>
        <source>The value {value} is not within “{stance}”.</source>
        <translation>Значення {value} не належить до «{stance}».</translation>
    </message>
    <message>
        <source>The version has no text.</source>
        <translation>Редакція не має тексту.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>Вигляд «{name}» неможливо прочитати.</translation>
    </message>
    <message>
        <source>The whole framework, round by round</source>
        <translation>Уся рамкова домовленість, раунд за раундом</translation>
    </message>
    <message>
        <source>The {kind} was removed.</source>
        <translation>Цей запис ({kind}) видалено.</translation>
    </message>
    <message>
        <source>The {kind} {title} cannot be removed, since these refer to it: {rows}.</source>
        <translation>Неможливо видалити ({kind}) {title}, бо на нього посилаються: {rows}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: як у системі</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: темна</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: світла</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Там</translation>
    </message>
    <message>
        <source>There are no parties or no components to show in this perspective.</source>
        <translation>У цьому ракурсі немає сторін або компонентів для показу.</translation>
    </message>
    <message>
        <source>There are too many changes to show other days than this one.</source>
        <translation>Змін забагато, щоб показати інші дні, крім цього.</translation>
    </message>
    <message>
        <source>There is already a {kind} of this {field}.</source>
        <translation>Такий запис ({kind}) із цим значенням поля «{field}» уже є.</translation>
    </message>
    <message>
        <source>There is already a {kind} with the {field} {taken}.</source>
        <translation>Такий запис ({kind}) із полем «{field}» = {taken} уже є.</translation>
    </message>
    <message>
        <source>There is no act “{word}”.</source>
        <translation>Дії «{word}» немає.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>Резервної копії {name} немає.</translation>
    </message>
    <message>
        <source>There is no basis “{word}”.</source>
        <translation>Підстави «{word}» немає.</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>Команди «{command}» немає.</translation>
    </message>
    <message>
        <source>There is no component {name}.</source>
        <translation>Компонента {name} немає.</translation>
    </message>
    <message>
        <source>There is no component {name}: left out.</source>
        <translation>Компонента {name} немає: пропущено.</translation>
    </message>
    <message>
        <source>There is no date {text}: {problem}.</source>
        <translation>Дати {text} не існує: {problem}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Немає екрана, щоб відкрити вікно.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Кодування «{name}» немає.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файлу {path} немає.</translation>
    </message>
    <message>
        <source>There is no kind “{word}”.</source>
        <translation>Виду «{word}» немає.</translation>
    </message>
    <message>
        <source>There is no marking number {number}.</source>
        <translation>Грифа номер {number} немає.</translation>
    </message>
    <message>
        <source>There is no marking “{name}”.</source>
        <translation>Грифа «{name}» немає.</translation>
    </message>
    <message>
        <source>There is no nature “{name}”.</source>
        <translation>Характеру «{name}» немає.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Параметра {option} немає.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>Сторінки {number} немає.</translation>
    </message>
    <message>
        <source>There is no part “{word}” to leave out.</source>
        <translation>Частини «{word}», яку слід вилучити, немає.</translation>
    </message>
    <message>
        <source>There is no party {name}.</source>
        <translation>Сторони {name} немає.</translation>
    </message>
    <message>
        <source>There is no party {name}: left out.</source>
        <translation>Сторони {name} немає: пропущено.</translation>
    </message>
    <message>
        <source>There is no picture of the form “{suffix}”.</source>
        <translation>Зображення у форматі «{suffix}» не буває.</translation>
    </message>
    <message>
        <source>There is no position to record.</source>
        <translation>Немає позиції для запису.</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>Звіту «{name}» немає.</translation>
    </message>
    <message>
        <source>There is no report “{report}”.</source>
        <translation>Звіту «{report}» немає.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>На диску немає місця для {file}.</translation>
    </message>
    <message>
        <source>There is no round to compare with.</source>
        <translation>Немає раунду для порівняння.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Джерел ще немає.</translation>
    </message>
    <message>
        <source>There is no stance “{name}”.</source>
        <translation>Ставлення «{name}» немає.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Немає тексту для вставляння.</translation>
    </message>
    <message>
        <source>There is no text version “{name}”.</source>
        <translation>Редакції тексту «{name}» немає.</translation>
    </message>
    <message>
        <source>There is no value {value}.</source>
        <translation>Значення {value} немає.</translation>
    </message>
    <message>
        <source>There is no {kind} {name}.</source>
        <translation>Такого запису немає ({kind}): {name}.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Вносити нічого.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Зберігати нічого.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторювати нічого.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Видаляти нічого.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>These sheets cannot be: {mistakes}.</source>
        <translation>Ці аркуші неможливі: {mistakes}.</translation>
    </message>
    <message>
        <source>They are two.</source>
        <translation>Це два різні записи.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Чинні до завершення роботи програми.</translation>
    </message>
    <message>
        <source>They stay without --keys.</source>
        <translation>Без --keys вони лишаються.</translation>
    </message>
    <message>
        <source>This attachment cannot be: {mistakes}.</source>
        <translation>Це вкладення неможливе: {mistakes}.</translation>
    </message>
    <message>
        <source>This brief cannot be: {mistakes}.</source>
        <translation>Ця директива неможлива: {mistakes}.</translation>
    </message>
    <message>
        <source>This cannot be: {mistakes}.</source>
        <translation>Це неможливо: {mistakes}.</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Цей розділ</translation>
    </message>
    <message>
        <source>This component</source>
        <translation>Цей компонент</translation>
    </message>
    <message>
        <source>This component cannot be: {mistakes}.</source>
        <translation>Цей компонент неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This component status cannot be: {mistakes}.</source>
        <translation>Цей статус компонента неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This consequence cannot be: {mistakes}.</source>
        <translation>Цей наслідок неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation>Це виправляє позицію з тим uid.</translation>
    </message>
    <message>
        <source>This dissociation cannot be: {mistakes}.</source>
        <translation>Це відмежування неможливе: {mistakes}.</translation>
    </message>
    <message>
        <source>This implementation cannot be: {mistakes}.</source>
        <translation>Це виконання неможливе: {mistakes}.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>Це не документ Word.</translation>
    </message>
    <message>
        <source>This kept mapping cannot be: {mistakes}.</source>
        <translation>Це збережене зіставлення неможливе: {mistakes}.</translation>
    </message>
    <message>
        <source>This linkage cannot be: {mistakes}.</source>
        <translation>Цей зв’язок неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This measure cannot be: {mistakes}.</source>
        <translation>Цей захід неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This membership cannot be: {mistakes}.</source>
        <translation>Це членство неможливе: {mistakes}.</translation>
    </message>
    <message>
        <source>This negotiation cannot be: {mistakes}.</source>
        <translation>Ці переговори неможливі: {mistakes}.</translation>
    </message>
    <message>
        <source>This package cannot be: {mistakes}.</source>
        <translation>Цей пакет неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This package part cannot be: {mistakes}.</source>
        <translation>Ця частина пакета неможлива: {mistakes}.</translation>
    </message>
    <message>
        <source>This page setup cannot be: {mistakes}.</source>
        <translation>Ці параметри сторінки неможливі: {mistakes}.</translation>
    </message>
    <message>
        <source>This party cannot be: {mistakes}.</source>
        <translation>Ця сторона неможлива: {mistakes}.</translation>
    </message>
    <message>
        <source>This position cannot be: {mistakes}.</source>
        <translation>Ця позиція неможлива: {mistakes}.</translation>
    </message>
    <message>
        <source>This print set cannot be: {mistakes}.</source>
        <translation>Цей набір для друку неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This reading cannot be: {mistakes}.</source>
        <translation>Це прочитання неможливе: {mistakes}.</translation>
    </message>
    <message>
        <source>This record itself</source>
        <translation>Сам цей реєстр</translation>
    </message>
    <message>
        <source>This round cannot be: {mistakes}.</source>
        <translation>Цей раунд неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This scale has no numbers.</source>
        <translation>Ця шкала не має чисел.</translation>
    </message>
    <message>
        <source>This source cannot be: {mistakes}.</source>
        <translation>Це джерело неможливе: {mistakes}.</translation>
    </message>
    <message>
        <source>This text version cannot be: {mistakes}.</source>
        <translation>Ця редакція тексту неможлива: {mistakes}.</translation>
    </message>
    <message>
        <source>This view cannot be: {mistakes}.</source>
        <translation>Цей вигляд неможливий: {mistakes}.</translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
        <translation>Це відкликає позицію з тим uid.</translation>
    </message>
    <message>
        <source>Three sources differ, {day}</source>
        <translation>Розходяться три джерела, {day}</translation>
    </message>
    <message>
        <source>Tick what is to be kept.</source>
        <translation>Позначте, що зберегти.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>Timeline of positions</source>
        <translation>Часова шкала позицій</translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation>Часова шкала: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Timeline: {name} and %n more</source>
        <translation>
            <numerusform>Часова шкала: {name} і ще %n</numerusform>
            <numerusform>Часова шкала: {name} і ще %n</numerusform>
            <numerusform>Часова шкала: {name} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Title and foot leave no room on this page.</source>
        <translation>Заголовок і нижній рядок не лишають місця на цій сторінці.</translation>
    </message>
    <message>
        <source>Title, reference or uid of a source on record.</source>
        <translation>Назва, номер або uid наявного в реєстрі джерела.</translation>
    </message>
    <message>
        <source>Title, reference or uid of its source.</source>
        <translation>Назва, номер або uid його джерела.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column</comment>
        <translation>Стало</translation>
    </message>
    <message>
        <source>To</source>
        <comment>second moment</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>To move a claim elsewhere, correct it as never made and record it anew.</source>
        <translation>Щоб перенести твердження, виправте його як таке, якого не було, і запишіть заново.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Засоби</translation>
    </message>
    <message>
        <source>Towards agreement</source>
        <translation>До згоди</translation>
    </message>
    <message>
        <source>Trade agreement: a list of chapters</source>
        <translation>Торговельна угода: перелік розділів</translation>
    </message>
    <message>
        <source>Translated by {translator}</source>
        <translation>Переклад: {translator}</translation>
    </message>
    <message>
        <source>Translated from another language</source>
        <translation>Переклад з іншої мови</translation>
    </message>
    <message>
        <source>Translated from {language}</source>
        <translation>Мова оригіналу: {language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {translator}</source>
        <translation>Мова оригіналу: {language}; переклад: {translator}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Try again when it has come in. It was left as it is.</source>
        <translation>Повторіть спробу, коли вона надійде. Її лишено без змін.</translation>
    </message>
    <message>
        <source>Try again, or go back to a backup.</source>
        <translation>Повторіть спробу або поверніться до резервної копії.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторіть спробу.</translation>
    </message>
    <message>
        <source>Two mome&amp;nts…</source>
        <translation>Д&amp;ва моменти…</translation>
    </message>
    <message>
        <source>Two moments side by side</source>
        <translation>Два моменти поруч</translation>
    </message>
    <message>
        <source>Two moments…</source>
        <translation>Два моменти…</translation>
    </message>
    <message>
        <source>Two sources differ, {day}</source>
        <translation>Розходяться два джерела, {day}</translation>
    </message>
    <message>
        <source>Two texts in one column</source>
        <translation>Два тексти в одному стовпці</translation>
    </message>
    <message>
        <source>Two texts in two columns</source>
        <translation>Два тексти у двох стовпцях</translation>
    </message>
    <message>
        <source>Two to six texts, each in a column</source>
        <translation>Від двох до шести текстів, кожен у своєму стовпці</translation>
    </message>
    <message>
        <source>Type its code, or choose it.</source>
        <translation>Введіть її код або виберіть її.</translation>
    </message>
    <message>
        <source>Type its digit, or choose it.</source>
        <translation>Введіть його цифру або виберіть його.</translation>
    </message>
    <message>
        <source>Type its number, or choose it.</source>
        <translation>Введіть його номер або виберіть його.</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>Введіть умову.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Введіть двічі однаковий пароль.</translation>
    </message>
    <message>
        <source>Unchanged since {day}, but signed by a key that you do not know.</source>
        <translation>Без змін від {day}, але підписано ключем, якого ви не знаєте.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo the later entries first</source>
        <translation>Спершу скасуйте пізніші записи</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Скасувати: {change}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Скасувати: {label}</translation>
    </message>
    <message>
        <source>Unknown, most first</source>
        <translation>Невідомі, спершу найбільше</translation>
    </message>
    <message>
        <source>Until the last day</source>
        <translation>До останнього дня</translation>
    </message>
    <message>
        <source>Up to &amp;marking</source>
        <translation>До &amp;грифа</translation>
    </message>
    <message>
        <source>Up to marking</source>
        <translation>До грифа</translation>
    </message>
    <message>
        <source>Update Negotiator to open it. The file is unchanged.</source>
        <translation>Щоб відкрити його, оновіть Negotiator. Файл не змінено.</translation>
    </message>
    <message>
        <source>Update Negotiator.</source>
        <translation>Оновіть Negotiator.</translation>
    </message>
    <message>
        <source>Upright; pages lie on their side else.</source>
        <translation>Книжкова орієнтація; інакше сторінки альбомні.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>heading in the help of a command</comment>
        <translation>Використання:</translation>
    </message>
    <message>
        <source>Use .svg or .png.</source>
        <translation>Використовуйте .svg або .png.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>Використовуйте .svg, .png або .pdf.</translation>
    </message>
    <message>
        <source>Use Edit › Scale….</source>
        <translation>Скористайтеся меню «Правка» › «Шкала…».</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>Скористайтеся резервною копією.</translation>
    </message>
    <message>
        <source>Use a command, such as negotiator matrix FILE; negotiator --help lists them.</source>
        <translation>Скористайтеся командою, наприклад negotiator matrix FILE; перелік дає negotiator --help.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Посібник користувача</translation>
    </message>
    <message>
        <source>User guide as PDF…</source>
        <translation>Посібник користувача як PDF…</translation>
    </message>
    <message>
        <source>Usual &amp;view</source>
        <translation>Звичайний &amp;вигляд</translation>
    </message>
    <message>
        <source>Usual heights</source>
        <translation>Звичайна висота</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Звичайний &amp;розмір</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Звичайний вигляд</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Звичайна ширина</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Вигляди</translation>
    </message>
    <message>
        <source>W&amp;ho recorded</source>
        <translation>Хто &amp;записав</translation>
    </message>
    <message>
        <source>Wait a moment, or close it there, and try again.</source>
        <translation>Зачекайте або закрийте його там і повторіть спробу.</translation>
    </message>
    <message>
        <source>Watch no folder any more; nothing in it is changed</source>
        <translation>Більше не стежити за текою; у ній нічого не змінюється</translation>
    </message>
    <message>
        <source>Web page that stands alone</source>
        <translation>Автономна вебсторінка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What 0 stands for.</source>
        <translation>Що означає 0.</translation>
    </message>
    <message>
        <source>What 100 stands for, on a scale of numbers.</source>
        <translation>Що означає 100 на числовій шкалі.</translation>
    </message>
    <message>
        <source>What a step becomes.</source>
        <translation>Чим стає ступінь.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Що з ним відбувається</translation>
    </message>
    <message>
        <source>What comes in and changes</source>
        <translation>Що вноситься й змінюється</translation>
    </message>
    <message>
        <source>What each present step becomes</source>
        <translation>Чим стає кожен теперішній ступінь</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>Що ще тут можна зробити</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Що виходить назовні</translation>
    </message>
    <message>
        <source>What had been said by</source>
        <translation>Що було сказано до</translation>
    </message>
    <message>
        <source>What holds it together.</source>
        <translation>Що тримає його разом.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Що зараз виконується</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Що порівнюється</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Що робиться.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Що в ньому</translation>
    </message>
    <message>
        <source>What is in the chosen backup</source>
        <translation>Що у вибраній резервній копії</translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation>Що імовірно настане.</translation>
    </message>
    <message>
        <source>What is redacted comes in the order of the record</source>
        <translation>Матеріали з вилученнями йдуть у порядку реєстру</translation>
    </message>
    <message>
        <source>What it could live with.</source>
        <translation>На що вона могла б погодитися.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>What it did</source>
        <comment>head of a column</comment>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>What it does in the framework, in a few words.</source>
        <translation>Що вона робить у рамковій домовленості, кількома словами.</translation>
    </message>
    <message>
        <source>What it does without an agreement.</source>
        <translation>Що вона робить без домовленості.</translation>
    </message>
    <message>
        <source>What it expects to get.</source>
        <translation>Що вона очікує отримати.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>What it is called, such as Rev.2.</source>
        <translation>Як її названо, наприклад Rev.2.</translation>
    </message>
    <message>
        <source>What it said.</source>
        <translation>Що вона сказала.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Зрушення</translation>
    </message>
    <message>
        <source>What moved on all components</source>
        <translation>Зрушення щодо всіх компонентів</translation>
    </message>
    <message>
        <source>What moved since {moment}</source>
        <translation>Зрушення від моменту: {moment}</translation>
    </message>
    <message>
        <source>What moved, below the lanes (Ctrl+Shift+M)</source>
        <translation>Зрушення під доріжками (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>What must come first.</source>
        <translation>Що має бути спершу.</translation>
    </message>
    <message>
        <source>What our side wants.</source>
        <translation>Чого прагне наш бік.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Що лишається</translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation>Що стоїть у клітинках матриці.</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>Що зробила вибрана зміна</translation>
    </message>
    <message>
        <source>What the chosen change did, from what to what</source>
        <translation>Що зробила вибрана зміна: було й стало</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Що містить копія</translation>
    </message>
    <message>
        <source>What the linkage is, in words.</source>
        <translation>У чому полягає зв’язок, словами.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Що означають позначки</translation>
    </message>
    <message>
        <source>What the negotiation is called.</source>
        <translation>Як названо переговори.</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Що змінює нова редакція</translation>
    </message>
    <message>
        <source>What the print dialog starts from.</source>
        <translation>Значення, з яких починається вікно друку.</translation>
    </message>
    <message>
        <source>What the stance depends on</source>
        <translation>Від чого залежить ставлення</translation>
    </message>
    <message>
        <source>What the stance depends on.</source>
        <translation>Від чого залежить ставлення.</translation>
    </message>
    <message>
        <source>What the stance depends on; empty without a condition</source>
        <translation>Від чого залежить ставлення; порожньо, якщо умови немає</translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation>Як названо редакції, наприклад Rev.3.</translation>
    </message>
    <message>
        <source>What was known at</source>
        <translation>Що було відомо на</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Що не розпізнано</translation>
    </message>
    <message>
        <source>What was withheld is listed as .json or .txt.</source>
        <translation>Вилучене перелічують як .json або .txt.</translation>
    </message>
    <message>
        <source>What was written here is not on record yet.</source>
        <translation>Написане тут ще не внесено до реєстру.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Що не вдалося</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Що буде внесено</translation>
    </message>
    <message>
        <source>What would undo it.</source>
        <translation>Що скасувало б його.</translation>
    </message>
    <message>
        <source>What you record and change carries your name from now on.</source>
        <translation>Усе, що ви запишете й зміните, відтепер матиме ваше ім’я.</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>Що нового у версії {version}</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column</comment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>Коли це було сказано.</translation>
    </message>
    <message>
        <source>When it was tabled.</source>
        <translation>Коли його внесено на розгляд.</translation>
    </message>
    <message>
        <source>Where fields go that both sides changed.</source>
        <translation>Чиї значення взяти для полів, змінених з обох боків.</translation>
    </message>
    <message>
        <source>Where it stops.</source>
        <translation>Межа, далі якої вона не піде.</translation>
    </message>
    <message>
        <source>Where it was held.</source>
        <translation>Де його проведено.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Яке</translation>
    </message>
    <message>
        <source>Which component?</source>
        <translation>Який компонент?</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Які поля</translation>
    </message>
    <message>
        <source>Which page, for .svg and .png.</source>
        <translation>Яка сторінка, для .svg і .png.</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>Яка сторона?</translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
        <translation>Яке ставлення; для відкликання — жодного.</translation>
    </message>
    <message>
        <source>Which stance?</source>
        <translation>Яке ставлення?</translation>
    </message>
    <message>
        <source>Whichever these are when it is printed</source>
        <translation>Які будуть на час друку</translation>
    </message>
    <message>
        <source>While it changed</source>
        <translation>Поки він змінювався</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Who changed the chosen row, and when</source>
        <translation>Хто й коли змінював вибраний рядок</translation>
    </message>
    <message>
        <source>Who holds which position, component by component</source>
        <translation>Хто яку позицію займає, компонент за компонентом</translation>
    </message>
    <message>
        <source>Who holds which position, since when and on whose word. One file holds one negotiation; it stays on this computer.</source>
        <translation>Хто яку позицію займає, відколи й з чиїх слів. Один файл містить одні переговори; він лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Who is to bring it forward.</source>
        <translation>Хто має просувати це.</translation>
    </message>
    <message>
        <source>Who spoke.</source>
        <translation>Хто говорив.</translation>
    </message>
    <message>
        <source>Who translated them.</source>
        <translation>Хто переклав.</translation>
    </message>
    <message>
        <source>Who&amp;le, for a colleague: an equal record, history included</source>
        <translation>Повна, для &amp;колеги: рівноцінний реєстр, разом з історією</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Хто.</translation>
    </message>
    <message>
        <source>Whoever knows your key can tell that it is from you, and unchanged</source>
        <translation>Кожен, хто знає ваш ключ, може встановити, що копія від вас і не змінена</translation>
    </message>
    <message>
        <source>Whole framework</source>
        <translation>Уся рамкова домовленість</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>Чому не вноситься</translation>
    </message>
    <message>
        <source>Why the record was wrong</source>
        <translation>Чому запис був помилковий</translation>
    </message>
    <message>
        <source>Why was the record wrong?</source>
        <translation>Чому запис був помилковий?</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Чому.</translation>
    </message>
    <message>
        <source>With</source>
        <comment>what of a record remains</comment>
        <translation>Разом з</translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
        <translation>З --brief: за чим згруповано зрушення.</translation>
    </message>
    <message>
        <source>With --merge: as for the command merge.</source>
        <translation>З --merge: як у команді merge.</translation>
    </message>
    <message>
        <source>With --merge: where fields go that both sides changed.</source>
        <translation>З --merge: чиї значення взяти для полів, змінених з обох боків.</translation>
    </message>
    <message>
        <source>With removed ones</source>
        <translation>Разом з видаленими</translation>
    </message>
    <message>
        <source>With the mark that Excel knows UTF-8 by</source>
        <translation>З позначкою, за якою Excel розпізнає UTF-8</translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation>Відкликати й закрити</translation>
    </message>
    <message>
        <source>Withdraw position</source>
        <translation>Відкликати позицію</translation>
    </message>
    <message>
        <source>Withdraw position: {cell}</source>
        <translation>Відкликати позицію: {cell}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Withdrawn: the party took back what it had said</source>
        <translation>Відкликано: сторона відмовилася від сказаного</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Відкликати…</translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation>Вилучено:</translation>
    </message>
    <message>
        <source>Withheld: {rows}.</source>
        <translation>Вилучено: {rows}.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Words for stances</source>
        <translation>Слова для ставлень</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Триває робота</translation>
    </message>
    <message>
        <source>Working out all cells… {share}</source>
        <translation>Обчислення всіх клітинок… {share}</translation>
    </message>
    <message>
        <source>Working out the movement of the whole framework…</source>
        <translation>Обчислення зрушень усієї рамкової домовленості…</translation>
    </message>
    <message>
        <source>Working out the movement…</source>
        <translation>Обчислення зрушень…</translation>
    </message>
    <message>
        <source>Working reading; sources differ.</source>
        <translation>Робоче прочитання; джерела розходяться.</translation>
    </message>
    <message>
        <source>Working readings</source>
        <translation>Робочі прочитання</translation>
    </message>
    <message>
        <source>Write 2026-03-04, or a round such as &quot;Round 3&quot;.</source>
        <translation>Напишіть 2026-03-04 або раунд, наприклад &quot;Round 3&quot;.</translation>
    </message>
    <message>
        <source>Write a copy of a record: whole for a colleague, or redacted by rules.

A redacted copy holds only what the rules name, without history, internal basis and our own
brief unless these are named; it is read back for everything withheld before it stands.
With --sign whoever knows your key can tell that it is from you, and unchanged.

<byte value="x8"/>
Examples:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</source>
        <translation>Записати копію реєстру: повну для колеги або з вилученнями за правилами.

Копія з вилученнями містить лише назване у правилах, без історії, внутрішньої підстави й нашої
директиви, якщо їх не названо; перш ніж її збережено, її перечитують у пошуках усього вилученого.
З --sign кожен, хто знає ваш ключ, може встановити, що копія від вас і не змінена.

<byte value="x8"/>
Приклади:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known.</source>
        <translation>Пишіть дату як 2026-03-04 або, якщо відомо лише це, 2026-03 чи 2026.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone).</source>
        <translation>Пишіть момент як 2026-03-04 або 2026-03-04T16:42 (для іншого часового поясу додайте +02:00).</translation>
    </message>
    <message>
        <source>Write a name to keep the mapping under.</source>
        <translation>Напишіть назву, під якою зберегти зіставлення.</translation>
    </message>
    <message>
        <source>Write a new version of this component’s text, from one of these</source>
        <translation>Написати нову редакцію тексту цього компонента на основі однієї з цих</translation>
    </message>
    <message>
        <source>Write a report as a file; OUT&apos;s suffix says which form.

On paper: .pdf, or one page as .svg or .png. As a table: .xlsx, .csv, .json. For Word: .docx of
the matrix, what moved, or the comparison with tracked changes. As one page for a browser:
.html of the matrix or the comparison. As text: .md or .txt of what moved or the comparison.
The record itself: .json, which negotiator import makes a file of again.

With any of the rules of negotiator share (--redacted, --from, --to, --without, --with) it is
made of a redacted copy, in the order of the record; --basis, --ceiling, --party and
--component are then rules too.

<byte value="x8"/>
Examples:
  negotiator export s.negotiation m.pdf --report matrix --since &quot;Round 3&quot;
  negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
  negotiator export s.negotiation page2.png --page 2 --monochrome
  negotiator export s.negotiation m.html --since &quot;Round 3&quot;
  negotiator export s.negotiation c.docx --report comparison --versions &quot;Rev.1,Rev.2&quot;
  negotiator export s.negotiation all.json --report record --everything
  negotiator export s.negotiation m.pdf --ceiling public --without recorders,notes</source>
        <translation>Записати звіт у файл; формат визначає суфікс OUT.

На папір: .pdf або одна сторінка як .svg чи .png. Як таблиця: .xlsx, .csv, .json. Для Word: .docx
матриці, зрушень або порівняння з відстеженими змінами. Як одна сторінка для браузера:
.html матриці або порівняння. Як текст: .md або .txt зрушень чи порівняння.
Сам реєстр: .json, з якого negotiator import знову створює файл.

З будь-яким із правил negotiator share (--redacted, --from, --to, --without, --with) звіт
складається з копії з вилученнями, у порядку реєстру; --basis, --ceiling, --party і
--component тоді також є правилами.

<byte value="x8"/>
Приклади:
  negotiator export s.negotiation m.pdf --report matrix --since &quot;Round 3&quot;
  negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
  negotiator export s.negotiation page2.png --page 2 --monochrome
  negotiator export s.negotiation m.html --since &quot;Round 3&quot;
  negotiator export s.negotiation c.docx --report comparison --versions &quot;Rev.1,Rev.2&quot;
  negotiator export s.negotiation all.json --report record --everything
  negotiator export s.negotiation m.pdf --ceiling public --without recorders,notes</translation>
    </message>
    <message>
        <source>Write every sheet of the set into a folder</source>
        <translation>Записати всі аркуші набору в теку</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>Написати в клітинці</translation>
    </message>
    <message>
        <source>Write it as “Accepts if …: statement”.</source>
        <translation>Напишіть це як «Приймає, якщо …: заява».</translation>
    </message>
    <message>
        <source>Write it in the text</source>
        <translation>Написати в тексті</translation>
    </message>
    <message>
        <source>Write it, or cancel.</source>
        <translation>Напишіть або скасуйте.</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Написати…</translation>
    </message>
    <message>
        <source>Write the name of a delegation, such as Delegation A.</source>
        <translation>Напишіть назву делегації, наприклад «Делегація A».</translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

<byte value="x8"/>
Examples:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</source>
        <translation>Записати зразок переговорів або великий згенерований зразок.

<byte value="x8"/>
Приклади:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

<byte value="x8"/>
Example:
  negotiator tour build/tour</source>
        <translation>Записати звіти зразка як PDF, а його вікна як PNG.

<byte value="x8"/>
Приклад:
  negotiator tour build/tour</translation>
    </message>
    <message>
        <source>Write the sheets of a print set as PDF files into a folder.

With any rule they are made of a redacted copy, as negotiator share would write it; --basis,
--ceiling, --party and --component then narrow down what a sheet asks for.

<byte value="x8"/>
Examples:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</source>
        <translation>Записати аркуші набору для друку в теку як файли PDF.

З будь-яким правилом вони складаються з копії з вилученнями, яку записала б negotiator share;
--basis, --ceiling, --party і --component тоді звужують те, що запитує аркуш.

<byte value="x8"/>
Приклади:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</translation>
    </message>
    <message>
        <source>Write the stance first.</source>
        <translation>Спершу напишіть ставлення.</translation>
    </message>
    <message>
        <source>Write the user guide, which is the help of the window, as PDF.

<byte value="x8"/>
Example:
  negotiator guide guide.pdf</source>
        <translation>Записати посібник користувача, тобто довідку вікна, як PDF.

<byte value="x8"/>
Приклад:
  negotiator guide guide.pdf</translation>
    </message>
    <message>
        <source>Write these changes as CSV or JSON, with what each did</source>
        <translation>Записати ці зміни як CSV або JSON, з дією кожної</translation>
    </message>
    <message>
        <source>Write this mapping into a file, for the command line</source>
        <translation>Записати це зіставлення у файл, для командного рядка</translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

<byte value="x8"/>
Example:
  negotiator rescue damaged.negotiation rescued.negotiation</source>
        <translation>Записати те, що можна прочитати з пошкодженого файлу, у новий, OUT, і перелічити втрачене.

<byte value="x8"/>
Приклад:
  negotiator rescue damaged.negotiation rescued.negotiation</translation>
    </message>
    <message>
        <source>Write yours.</source>
        <translation>Напишіть своє.</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Запис файлу заново</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Запис аркушів…</translation>
    </message>
    <message>
        <source>Writing {file} and reading it back…</source>
        <translation>Запис {file} і контрольне читання…</translation>
    </message>
    <message>
        <source>Writing {file} anew…</source>
        <translation>Запис {file} заново…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запис {file}…</translation>
    </message>
    <message>
        <source>You sign &amp;as</source>
        <translation>Ви &amp;підписуєте як</translation>
    </message>
    <message>
        <source>Your browser will ask that server for the page, which can see that you did.</source>
        <translation>Ваш браузер запитає сторінку в цього сервера, і той побачить запит.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your key in {own} is damaged.</source>
        <translation>Ваш ключ у {own} пошкоджено.</translation>
    </message>
    <message>
        <source>Your name in the record</source>
        <translation>Ваше ім’я в реєстрі</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Ваша власна копія</translation>
    </message>
    <message>
        <source>Your own copy of {day}</source>
        <translation>Ваша власна копія за {day}</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Ваш власний ключ</translation>
    </message>
    <message>
        <source>Your own key, and those of others that you know</source>
        <translation>Ваш власний ключ і відомі вам ключі інших</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Збільшити (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Зменшити (−)</translation>
    </message>
    <message>
        <source>[COMMAND] [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>[КОМАНДА] [АРГУМЕНТИ]…</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>in the usage of a command</comment>
        <translation>[ПАРАМЕТРИ]</translation>
    </message>
    <message>
        <source>[US: …] unsettled, and whose</source>
        <translation>[US: …] не узгоджено, і чиє</translation>
    </message>
    <message>
        <source>a component cannot depend on itself</source>
        <translation>компонент не може залежати сам від себе</translation>
    </message>
    <message>
        <source>a correction comes in with the whole record only, as JSON</source>
        <translation>виправлення вноситься лише з повним реєстром, як JSON</translation>
    </message>
    <message>
        <source>a correction names the position that it corrects</source>
        <translation>виправлення вказує позицію, яку виправляє</translation>
    </message>
    <message>
        <source>a correction of another cell&apos;s position</source>
        <translation>виправлення позиції з іншої клітинки</translation>
    </message>
    <message>
        <source>a date is written as 2026-03-04, 2026-03 or 2026</source>
        <translation>дату пишуть як 2026-03-04, 2026-03 або 2026</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>день потребує місяця</translation>
    </message>
    <message>
        <source>a group cannot be its own member</source>
        <translation>група не може бути власним членом</translation>
    </message>
    <message>
        <source>a measure cannot answer itself</source>
        <translation>захід не може відповідати сам собі</translation>
    </message>
    <message>
        <source>a moment needs its time zone</source>
        <translation>момент потребує часового поясу</translation>
    </message>
    <message>
        <source>a position needs a stance</source>
        <translation>позиція потребує ставлення</translation>
    </message>
    <message>
        <source>a position of a removed party</source>
        <translation>позиція видаленої сторони</translation>
    </message>
    <message>
        <source>a position on a removed component</source>
        <translation>позиція щодо видаленого компонента</translation>
    </message>
    <message>
        <source>a recode comes in with the whole record only, as JSON</source>
        <translation>перекодування вноситься лише з повним реєстром, як JSON</translation>
    </message>
    <message>
        <source>a scale has at least three and at most seven steps</source>
        <translation>шкала має щонайменше три й щонайбільше сім ступенів</translation>
    </message>
    <message>
        <source>a scale of numbers says in words what 100 and what 0 stand for</source>
        <translation>числова шкала пояснює словами, що означають 100 і 0</translation>
    </message>
    <message>
        <source>a stand-in takes its place</source>
        <translation>його місце заступає тимчасовий запис</translation>
    </message>
    <message>
        <source>a step of a scale cannot be named like a non-position</source>
        <translation>ступінь шкали не може мати назву відсутності позиції</translation>
    </message>
    <message>
        <source>a withdrawal takes no stance</source>
        <translation>відкликання не має ставлення</translation>
    </message>
    <message>
        <source>abstain</source>
        <comment>stance</comment>
        <translation>утримується</translation>
    </message>
    <message>
        <source>accepts</source>
        <comment>stance</comment>
        <translation>приймає</translation>
    </message>
    <message>
        <source>act</source>
        <comment>field</comment>
        <translation>дія</translation>
    </message>
    <message>
        <source>after {text}</source>
        <comment>a cause</comment>
        <translation>після {text}</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>status</comment>
        <translation>погоджено</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>nature</comment>
        <translation>погоджений текст</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <comment>status</comment>
        <translation>погоджено ad referendum</translation>
    </message>
    <message>
        <source>agreed in principle</source>
        <comment>status</comment>
        <translation>погоджено в принципі</translation>
    </message>
    <message>
        <source>agrees in full</source>
        <comment>stance</comment>
        <translation>цілком погоджується</translation>
    </message>
    <message>
        <source>all</source>
        <comment>parties</comment>
        <translation>усі</translation>
    </message>
    <message>
        <source>all</source>
        <comment>stances</comment>
        <translation>усі</translation>
    </message>
    <message>
        <source>all</source>
        <comment>components</comment>
        <translation>усі</translation>
    </message>
    <message>
        <source>all</source>
        <comment>fields</comment>
        <translation>усіх</translation>
    </message>
    <message>
        <source>all of this kind</source>
        <comment>fields</comment>
        <translation>усіх цього виду</translation>
    </message>
    <message>
        <source>an attachment is either embedded or at a path</source>
        <translation>вкладення або вбудоване, або за шляхом</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>невідомий день</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>і %n попередній запис</numerusform>
            <numerusform>і %n попередні записи</numerusform>
            <numerusform>і %n попередніх записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows.</source>
        <translation>
            <numerusform>і ще %n рядок.</numerusform>
            <numerusform>і ще %n рядки.</numerusform>
            <numerusform>і ще %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>and change</source>
        <translation>і зміна</translation>
    </message>
    <message>
        <source>anticipated result</source>
        <comment>field</comment>
        <translation>очікуваний результат</translation>
    </message>
    <message>
        <source>as far as looked through</source>
        <translation>наскільки переглянуто</translation>
    </message>
    <message>
        <source>as of</source>
        <comment>a moment</comment>
        <translation>станом на</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>станом на {date}</translation>
    </message>
    <message>
        <source>assessment</source>
        <comment>basis</comment>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>assistance</source>
        <comment>component kind</comment>
        <translation>допомога</translation>
    </message>
    <message>
        <source>at most {most} are embedded (preferences)</source>
        <translation>вбудовують щонайбільше {most} (параметри)</translation>
    </message>
    <message>
        <source>at no moment that can be</source>
        <translation>у жоден можливий момент</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>kind of row</comment>
        <translation>вкладення</translation>
    </message>
    <message>
        <source>attachments</source>
        <comment>part</comment>
        <translation>вкладення</translation>
    </message>
    <message>
        <source>away</source>
        <comment>shifts</comment>
        <translation>від згоди</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark</comment>
        <translation>від згоди</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>direction</comment>
        <translation>від згоди</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>kind</comment>
        <translation>від згоди</translation>
    </message>
    <message>
        <source>base</source>
        <comment>field</comment>
        <translation>основа</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field</comment>
        <translation>підстава</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field of an import</comment>
        <translation>підстава</translation>
    </message>
    <message>
        <source>basis: P, S, A, I</source>
        <comment>public, in session, assessment, internal; the signs are drawn</comment>
        <translation>підстава: P, S, A, I</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>перед відновленням</translation>
    </message>
    <message>
        <source>before: {stance}</source>
        <translation>до того: {stance}</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>level of implementation</comment>
        <translation>розпочато</translation>
    </message>
    <message>
        <source>best alternative</source>
        <comment>field</comment>
        <translation>найкраща альтернатива</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>чорно-біле</translation>
    </message>
    <message>
        <source>blank: no record</source>
        <translation>порожньо: немає запису</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>дужки</translation>
    </message>
    <message>
        <source>brackets on the table</source>
        <translation>дужки в тексті на розгляді</translation>
    </message>
    <message>
        <source>bridging proposal</source>
        <comment>nature</comment>
        <translation>компромісна пропозиція</translation>
    </message>
    <message>
        <source>brief</source>
        <comment>kind of row</comment>
        <translation>директива</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>by a statement of the party’s group</source>
        <translation>із заяви групи сторони</translation>
    </message>
    <message>
        <source>by component, {count}</source>
        <translation>за компонентами, {count}</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <comment>credibility of a claim</comment>
        <translation>не можна оцінити</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>level of implementation</comment>
        <translation>виконано</translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation>категорія</translation>
    </message>
    <message>
        <source>cells parted by bars</source>
        <translation>клітинки розділено рисками</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>клітинки розділено комами</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>клітинки розділено крапками з комою</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>клітинки розділено табуляцією</translation>
    </message>
    <message>
        <source>cells parted by {sign}</source>
        <translation>клітинки розділено знаком {sign}</translation>
    </message>
    <message>
        <source>chair&apos;s text</source>
        <comment>nature</comment>
        <translation>текст голови</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>зміна {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>aspect</comment>
        <translation>змінено</translation>
    </message>
    <message>
        <source>changed since {moment}</source>
        <translation>змінено від моменту: {moment}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>зміни</translation>
    </message>
    <message>
        <source>changes since {round}</source>
        <translation>зміни від моменту: {round}</translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation>
            <numerusform>розділ з %n компонентом</numerusform>
            <numerusform>розділ з %n компонентами</numerusform>
            <numerusform>розділ з %n компонентами</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <comment>act</comment>
        <translation>твердження</translation>
    </message>
    <message>
        <source>claim or withdrawal; corrections stay out</source>
        <comment>field of an import</comment>
        <translation>твердження або відкликання; виправлення не вносяться</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation>закрито</translation>
    </message>
    <message>
        <source>code</source>
        <comment>field</comment>
        <translation>код</translation>
    </message>
    <message>
        <source>code or name of the party</source>
        <comment>field of an import</comment>
        <translation>код або назва сторони</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>повертається</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>вноситься</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>component kind</comment>
        <translation>зобов’язання</translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation>зобов’язання, механізм, допомога, процес або текст.</translation>
    </message>
    <message>
        <source>compliance monitoring</source>
        <comment>measure category</comment>
        <translation>контроль дотримання</translation>
    </message>
    <message>
        <source>component</source>
        <comment>field</comment>
        <translation>компонент</translation>
    </message>
    <message>
        <source>component</source>
        <comment>kind of row</comment>
        <translation>компонент</translation>
    </message>
    <message>
        <source>component</source>
        <comment>role</comment>
        <translation>компонент</translation>
    </message>
    <message>
        <source>component title</source>
        <comment>field of an import</comment>
        <translation>назва компонента</translation>
    </message>
    <message>
        <source>components</source>
        <translation>компоненти</translation>
    </message>
    <message>
        <source>compromise</source>
        <comment>nature</comment>
        <translation>компроміс</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field</comment>
        <translation>умова</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>linkage kind</comment>
        <translation>умова</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>role</comment>
        <translation>умова</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field of an import</comment>
        <translation>умова</translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation>умова, взаємна поступка або послідовність.</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>aspect</comment>
        <translation>за умови</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>за умови</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>marking</comment>
        <translation>конфіденційно</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>credibility of a claim</comment>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>consequence</source>
        <comment>kind of row</comment>
        <translation>наслідок</translation>
    </message>
    <message>
        <source>constraint</source>
        <comment>measure category</comment>
        <translation>обмеження</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <translation>вміст</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>aspect</comment>
        <translation>суперечлива</translation>
    </message>
    <message>
        <source>convergence {number}</source>
        <translation>зближення {number}</translation>
    </message>
    <message>
        <source>convergence {value}</source>
        <translation>зближення {value}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>копія</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a mark</comment>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>act</comment>
        <translation>виправлення</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>event kind</comment>
        <translation>виправлення</translation>
    </message>
    <message>
        <source>correction: never said</source>
        <translation>виправлення: цього не було сказано</translation>
    </message>
    <message>
        <source>correction: {before}, rightly {after}</source>
        <translation>виправлення: {before}, правильно {after}</translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <comment>nature</comment>
        <translation>зустрічна пропозиція</translation>
    </message>
    <message>
        <source>credibility</source>
        <comment>field</comment>
        <translation>достовірність</translation>
    </message>
    <message>
        <source>credibility, 1 to 6</source>
        <comment>field of an import</comment>
        <translation>достовірність, від 1 до 6</translation>
    </message>
    <message>
        <source>current framework</source>
        <comment>nature</comment>
        <translation>чинна рамкова домовленість</translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation>чинна рамкова домовленість, пропозиція, зустрічна пропозиція, компромісна пропозиція, текст голови, компроміс або погоджений текст.</translation>
    </message>
    <message>
        <source>dashed: on a condition</source>
        <translation>пунктир: за умови</translation>
    </message>
    <message>
        <source>date</source>
        <comment>field</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>day on which it was said</source>
        <comment>field of an import</comment>
        <translation>день, коли це сказано</translation>
    </message>
    <message>
        <source>day order</source>
        <comment>field</comment>
        <translation>порядок у дні</translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>field</comment>
        <translation>кінцевий строк</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>типово: {value}</translation>
    </message>
    <message>
        <source>density</source>
        <comment>field</comment>
        <translation>щільність</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>field</comment>
        <translation>залежить від</translation>
    </message>
    <message>
        <source>different</source>
        <comment>two rows</comment>
        <translation>різні записи</translation>
    </message>
    <message>
        <source>digest</source>
        <comment>field</comment>
        <translation>контрольна сума</translation>
    </message>
    <message>
        <source>dimension</source>
        <comment>field</comment>
        <translation>вимір</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <comment>field</comment>
        <translation>застереження</translation>
    </message>
    <message>
        <source>dissociation</source>
        <comment>kind of row</comment>
        <translation>відмежування</translation>
    </message>
    <message>
        <source>does not agree at all</source>
        <comment>stance</comment>
        <translation>зовсім не погоджується</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>credibility of a claim</comment>
        <translation>сумнівно</translation>
    </message>
    <message>
        <source>due</source>
        <comment>field</comment>
        <translation>строк</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>строк {date}</translation>
    </message>
    <message>
        <source>each list of stance colours has {number} colours</source>
        <translation>кожен перелік кольорів ставлень має {number} кольорів</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>раніше</translation>
    </message>
    <message>
        <source>embedded</source>
        <comment>a document in the file</comment>
        <translation>вбудовано</translation>
    </message>
    <message>
        <source>end</source>
        <comment>field</comment>
        <translation>кінець</translation>
    </message>
    <message>
        <source>end must not be before start</source>
        <translation>кінець не може передувати початку</translation>
    </message>
    <message>
        <source>entry {rowid} belongs to no row</source>
        <translation>запис {rowid} нічому не належить</translation>
    </message>
    <message>
        <source>entry {rowid} is missing</source>
        <translation>бракує запису {rowid}</translation>
    </message>
    <message>
        <source>entry {rowid} is not found by its words</source>
        <translation>запис {rowid} не знаходиться за його словами</translation>
    </message>
    <message>
        <source>even</source>
        <comment>likelihood</comment>
        <translation>рівноймовірно</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>role</comment>
        <translation>дослівна цитата</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>field of an import</comment>
        <translation>дослівна цитата</translation>
    </message>
    <message>
        <source>expressed on</source>
        <comment>field</comment>
        <translation>висловлено</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation>посередній</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>reliability of a source</comment>
        <translation>досить надійне</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>field</comment>
        <translation>запасний варіант</translation>
    </message>
    <message>
        <source>files: {count}, bytes: {size}</source>
        <translation>файли: {count}, байти: {size}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>a mark</comment>
        <translation>перший запис</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>перший запис</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>foreign keys</source>
        <translation>зовнішні ключі</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the former stance</comment>
        <translation>було</translation>
    </message>
    <message>
        <source>from group</source>
        <translation>від групи</translation>
    </message>
    <message>
        <source>from its group</source>
        <translation>від її групи</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>від {date}</translation>
    </message>
    <message>
        <source>from {group}</source>
        <translation>від {group}</translation>
    </message>
    <message>
        <source>from {stance}</source>
        <translation>було: {stance}</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>kind</comment>
        <translation>зникло</translation>
    </message>
    <message>
        <source>grading</source>
        <comment>field</comment>
        <translation>градація</translation>
    </message>
    <message>
        <source>green</source>
        <comment>stance</comment>
        <translation>зелений</translation>
    </message>
    <message>
        <source>green / yellow / red</source>
        <comment>scale</comment>
        <translation>зелений / жовтий / червоний</translation>
    </message>
    <message>
        <source>group</source>
        <comment>field</comment>
        <translation>група</translation>
    </message>
    <message>
        <source>group</source>
        <comment>party kind</comment>
        <translation>група</translation>
    </message>
    <message>
        <source>guarantor</source>
        <comment>party role</comment>
        <translation>гарант</translation>
    </message>
    <message>
        <source>handling marking</source>
        <comment>field of an import</comment>
        <translation>гриф</translation>
    </message>
    <message>
        <source>heading only</source>
        <comment>doing</comment>
        <translation>лише заголовок</translation>
    </message>
    <message>
        <source>here</source>
        <comment>which side is taken</comment>
        <translation>тут</translation>
    </message>
    <message>
        <source>history</source>
        <comment>part</comment>
        <translation>історія</translation>
    </message>
    <message>
        <source>history</source>
        <translation>історія</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>щогодинна</translation>
    </message>
    <message>
        <source>if</source>
        <comment>begins a condition in the quick line</comment>
        <translation>якщо</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>якщо {condition}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <comment>in a cell</comment>
        <translation>якщо {condition}</translation>
    </message>
    <message>
        <source>if {stance}</source>
        <comment>a stance that depends on a condition</comment>
        <translation>за умови: {stance}</translation>
    </message>
    <message>
        <source>if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older text   ↳: from the group   ≠: sources differ   blank: no record</source>
        <translation>якщо: за умови   !: червона лінія   ▲▼: зрушення   ◆: умови змінено   ~: давнє або про давнішу редакцію   ↳: від групи   ≠: джерела розходяться   порожньо: немає запису</translation>
    </message>
    <message>
        <source>implementation</source>
        <comment>kind of row</comment>
        <translation>виконання</translation>
    </message>
    <message>
        <source>import</source>
        <translation>імпорт</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>credibility of a claim</comment>
        <translation>неправдоподібно</translation>
    </message>
    <message>
        <source>in another window here</source>
        <translation>в іншому вікні тут</translation>
    </message>
    <message>
        <source>in framework</source>
        <comment>field</comment>
        <translation>у рамковій домовленості</translation>
    </message>
    <message>
        <source>in italics: moved</source>
        <translation>курсивом: перенесено</translation>
    </message>
    <message>
        <source>in session</source>
        <comment>basis</comment>
        <translation>на засіданні</translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation>на засіданні (типово), публічна, оцінка або внутрішня.</translation>
    </message>
    <message>
        <source>in terms only</source>
        <comment>direction</comment>
        <translation>лише за умовами</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>a mark</comment>
        <translation>успадковано</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>event kind</comment>
        <translation>перший запис</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>цілісність</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>basis</comment>
        <translation>внутрішня</translation>
    </message>
    <message>
        <source>is</source>
        <comment>field</comment>
        <translation>значення</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>доповнюється</translation>
    </message>
    <message>
        <source>is monochrome</source>
        <comment>field</comment>
        <translation>чорно-біле</translation>
    </message>
    <message>
        <source>is portrait</source>
        <comment>field</comment>
        <translation>книжкова орієнтація</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>неможливо прочитати</translation>
    </message>
    <message>
        <source>it has more than {max_length} letters</source>
        <translation>має понад {max_length} символів</translation>
    </message>
    <message>
        <source>it has no day</source>
        <translation>немає дня</translation>
    </message>
    <message>
        <source>it has no stance</source>
        <translation>немає ставлення</translation>
    </message>
    <message numerus="yes">
        <source>it has {count} cells, and there are %n heads</source>
        <translation>
            <numerusform>має {count} клітинок, а заголовків — %n</numerusform>
            <numerusform>має {count} клітинок, а заголовків — %n</numerusform>
            <numerusform>має {count} клітинок, а заголовків — %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>містить керівний символ</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>обов’язкове значення</translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation>некоректний Unicode</translation>
    </message>
    <message>
        <source>it must be a day, written as 2026-03-04</source>
        <translation>має бути день, записаний як 2026-03-04</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>має бути ціле число</translation>
    </message>
    <message>
        <source>it must be {expected}</source>
        <translation>має бути {expected}</translation>
    </message>
    <message>
        <source>it must be {ge} or more</source>
        <translation>має бути не менше {ge}</translation>
    </message>
    <message>
        <source>it must be {le} or less</source>
        <translation>має бути не більше {le}</translation>
    </message>
    <message>
        <source>it must have the form {pattern}</source>
        <translation>має відповідати зразку {pattern}</translation>
    </message>
    <message>
        <source>it must hold {max_length} or fewer</source>
        <translation>має містити не більше {max_length}</translation>
    </message>
    <message>
        <source>it must hold {min_length} or more</source>
        <translation>має містити не менше {min_length}</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>не може бути порожнім</translation>
    </message>
    <message>
        <source>it names no component</source>
        <translation>не вказано компонента</translation>
    </message>
    <message>
        <source>it names no party</source>
        <translation>не вказано сторони</translation>
    </message>
    <message>
        <source>it names what is missing</source>
        <translation>указує на те, чого бракує</translation>
    </message>
    <message>
        <source>its content cannot be</source>
        <translation>такий вміст неможливий</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>її група</translation>
    </message>
    <message>
        <source>its pages cannot be read</source>
        <translation>його сторінки неможливо прочитати</translation>
    </message>
    <message>
        <source>its {parent} is missing</source>
        <translation>бракує пов’язаного запису: {parent}</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>of rows entered twice</comment>
        <translation>об’єднано</translation>
    </message>
    <message>
        <source>joint statement</source>
        <comment>source kind</comment>
        <translation>спільна заява</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>not removed</comment>
        <translation>залишається</translation>
    </message>
    <message>
        <source>kept apart</source>
        <comment>of rows entered twice</comment>
        <translation>лишено окремо</translation>
    </message>
    <message>
        <source>kept: {rows}</source>
        <translation>збережено: {rows}</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>field</comment>
        <translation>вид</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <comment>field of an import</comment>
        <translation>вид джерела</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field</comment>
        <translation>позначення</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation>мова</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>field</comment>
        <translation>мови</translation>
    </message>
    <message>
        <source>largely carried out</source>
        <comment>level of implementation</comment>
        <translation>здебільшого виконано</translation>
    </message>
    <message>
        <source>later than its own statement</source>
        <translation>пізніше за її власну заяву</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>in the name of a file</comment>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>source kind</comment>
        <translation>лист</translation>
    </message>
    <message>
        <source>level</source>
        <comment>field</comment>
        <translation>рівень</translation>
    </message>
    <message>
        <source>likelihood</source>
        <comment>field</comment>
        <translation>імовірність</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>likelihood</comment>
        <translation>імовірно</translation>
    </message>
    <message>
        <source>linkage</source>
        <comment>kind of row</comment>
        <translation>зв’язок</translation>
    </message>
    <message>
        <source>linkages</source>
        <comment>part</comment>
        <translation>зв’язки</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>of a component</comment>
        <translation>пов’язано</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a mark</comment>
        <translation>пов’язано</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>to another component</comment>
        <translation>пов’язано</translation>
    </message>
    <message>
        <source>linked to {number}</source>
        <translation>пов’язано з {number}</translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>kind of row</comment>
        <translation>зіставлення</translation>
    </message>
    <message>
        <source>margin</source>
        <comment>field</comment>
        <translation>поле сторінки</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>гриф «{marking}»</translation>
    </message>
    <message>
        <source>marking</source>
        <comment>field</comment>
        <translation>гриф</translation>
    </message>
    <message>
        <source>markings</source>
        <comment>field</comment>
        <translation>грифи</translation>
    </message>
    <message>
        <source>markings must have different names</source>
        <translation>грифи повинні мати різні назви</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>field</comment>
        <translation>захід</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>kind of row</comment>
        <translation>захід</translation>
    </message>
    <message>
        <source>mechanism</source>
        <comment>component kind</comment>
        <translation>механізм</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source kind</comment>
        <translation>ЗМІ</translation>
    </message>
    <message>
        <source>mediator</source>
        <comment>party role</comment>
        <translation>посередник</translation>
    </message>
    <message>
        <source>member</source>
        <comment>field</comment>
        <translation>член</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>kind of row</comment>
        <translation>членство</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>об’єднання</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <translation>метод</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>оновлення</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>severity</comment>
        <translation>незначна</translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation>незначна, помірна, серйозна або тяжка.</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>severity</comment>
        <translation>помірна</translation>
    </message>
    <message>
        <source>months and days count from 1</source>
        <translation>місяці й дні рахують від 1</translation>
    </message>
    <message>
        <source>moved away from agreement</source>
        <translation>зрушення від згоди</translation>
    </message>
    <message>
        <source>moved away from agreement since {moment}</source>
        <translation>зрушення від згоди від моменту: {moment}</translation>
    </message>
    <message>
        <source>moved since then</source>
        <translation>зрушення відтоді</translation>
    </message>
    <message>
        <source>moved since {moment}</source>
        <translation>зрушення від моменту: {moment}</translation>
    </message>
    <message>
        <source>moved since {round}</source>
        <translation>зрушення від {round}</translation>
    </message>
    <message>
        <source>moved towards agreement</source>
        <translation>зрушення до згоди</translation>
    </message>
    <message>
        <source>moved towards agreement since {moment}</source>
        <translation>зрушення до згоди від моменту: {moment}</translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation>зрушення: {count}</translation>
    </message>
    <message>
        <source>n</source>
        <comment>answer: no</comment>
        <translation>н</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field</comment>
        <translation>назва</translation>
    </message>
    <message>
        <source>name of the party, checked against its code</source>
        <comment>field of an import</comment>
        <translation>назва сторони, звірена з її кодом</translation>
    </message>
    <message>
        <source>nature</source>
        <comment>field</comment>
        <translation>характер</translation>
    </message>
    <message>
        <source>negotiating party</source>
        <comment>party role</comment>
        <translation>сторона переговорів</translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation>сторона переговорів, гарант, посередник, спостерігач або верифікатор.</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>kind of row</comment>
        <translation>переговори</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>in the name of a file</comment>
        <translation>переговори</translation>
    </message>
    <message>
        <source>negotiator backups lists them.</source>
        <translation>Їх перелічує negotiator backups.</translation>
    </message>
    <message>
        <source>negotiator keys lists those that are.</source>
        <translation>Наявні перелічує negotiator keys.</translation>
    </message>
    <message>
        <source>negotiator positions lists them.</source>
        <translation>Їх перелічує negotiator positions.</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>цього не було сказано</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>нове</translation>
    </message>
    <message>
        <source>new component</source>
        <comment>doing</comment>
        <translation>новий компонент</translation>
    </message>
    <message>
        <source>new version</source>
        <comment>doing</comment>
        <translation>нова редакція</translation>
    </message>
    <message>
        <source>newest</source>
        <comment>which side is taken</comment>
        <translation>найновіше</translation>
    </message>
    <message>
        <source>next</source>
        <comment>place within the day</comment>
        <translation>наступне</translation>
    </message>
    <message>
        <source>no</source>
        <comment>stance</comment>
        <translation>проти</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes or no</comment>
        <translation>ні</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>ні</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>без підстави</translation>
    </message>
    <message>
        <source>no bloc</source>
        <translation>без блоку</translation>
    </message>
    <message>
        <source>no brackets</source>
        <translation>без дужок</translation>
    </message>
    <message>
        <source>no position</source>
        <comment>stance</comment>
        <translation>без позиції</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>немає запису</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>немає джерела</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>немає тексту</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>nobody has asked the party</source>
        <translation>сторону ніхто не запитував</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>нікого не вказано</translation>
    </message>
    <message>
        <source>non-paper</source>
        <comment>source kind</comment>
        <translation>нон-пейпер</translation>
    </message>
    <message>
        <source>non-state actor</source>
        <comment>party kind</comment>
        <translation>недержавний суб’єкт</translation>
    </message>
    <message>
        <source>none</source>
        <comment>code of an author</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>none</source>
        <comment>basis</comment>
        <translation>жодна</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>source</comment>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>stance</comment>
        <translation>не застосовується</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>stance</comment>
        <translation>не запитано</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>level of implementation</comment>
        <translation>не розпочато</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>зазвичай ненадійне</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field</comment>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>note</source>
        <comment>source kind</comment>
        <translation>нота</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of an import</comment>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part</comment>
        <translation>нотатки</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>withheld</comment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kept</comment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>нічого не повідомлено</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>поки нічого</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment</comment>
        <translation>тепер</translation>
    </message>
    <message>
        <source>number</source>
        <comment>field</comment>
        <translation>номер</translation>
    </message>
    <message>
        <source>number or address of the source</source>
        <comment>field of an import</comment>
        <translation>номер або адреса джерела</translation>
    </message>
    <message>
        <source>number or title of the component</source>
        <comment>field of an import</comment>
        <translation>номер або назва компонента</translation>
    </message>
    <message>
        <source>number {number} that day</source>
        <translation>номер {number} того дня</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>field</comment>
        <translation>мета</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>party role</comment>
        <translation>спостерігач</translation>
    </message>
    <message>
        <source>of all {number}</source>
        <translation>з усіх {number}</translation>
    </message>
    <message>
        <source>of all {number}, and change</source>
        <translation>з усіх {number}, і зміна</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of what was said long ago</comment>
        <translation>давня</translation>
    </message>
    <message>
        <source>old</source>
        <comment>a mark</comment>
        <translation>давня</translation>
    </message>
    <message>
        <source>old</source>
        <translation>давня</translation>
    </message>
    <message>
        <source>old, or said of an older text</source>
        <translation>давня або про давнішу редакцію</translation>
    </message>
    <message>
        <source>on</source>
        <comment>field</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <translation>підстава: оцінка</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <comment>a mark</comment>
        <translation>підстава: оцінка</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <translation>підстава: на засіданні</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <comment>a mark</comment>
        <translation>підстава: на засіданні</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <translation>підстава: внутрішня</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <comment>a mark</comment>
        <translation>підстава: внутрішня</translation>
    </message>
    <message>
        <source>on public basis</source>
        <translation>підстава: публічна</translation>
    </message>
    <message>
        <source>on public basis</source>
        <comment>a mark</comment>
        <translation>підстава: публічна</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>на {computer}</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>одна зміна</translation>
    </message>
    <message>
        <source>one of them is no key</source>
        <translation>одне з них не є ключем</translation>
    </message>
    <message>
        <source>one position a row</source>
        <translation>одна позиція в рядку</translation>
    </message>
    <message>
        <source>only a correction, withdrawal or recode names another</source>
        <translation>лише виправлення, відкликання чи перекодування вказує іншу</translation>
    </message>
    <message>
        <source>only a stance on the scale can be a red line</source>
        <translation>лише ставлення на шкалі може бути червоною лінією</translation>
    </message>
    <message>
        <source>only a stance on the scale can depend on a condition</source>
        <translation>лише ставлення на шкалі може залежати від умови</translation>
    </message>
    <message>
        <source>only a stance on the scale can have a value</source>
        <translation>лише ставлення на шкалі може мати значення</translation>
    </message>
    <message>
        <source>only on a scale of numbers</source>
        <translation>лише на числовій шкалі</translation>
    </message>
    <message>
        <source>onto or off the scale</source>
        <comment>direction</comment>
        <translation>на шкалу чи зі шкали</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation>відкрито, обговорюється, погоджено в принципі, погоджено ad referendum, погоджено або закрито.</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance</comment>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>order</source>
        <comment>field</comment>
        <translation>порядок</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>party kind</comment>
        <translation>організація</translation>
    </message>
    <message>
        <source>other</source>
        <comment>shifts</comment>
        <translation>інше</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind</comment>
        <translation>інше</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>a side</comment>
        <translation>наше</translation>
    </message>
    <message>
        <source>package</source>
        <comment>field</comment>
        <translation>пакет</translation>
    </message>
    <message>
        <source>package</source>
        <comment>kind of row</comment>
        <translation>пакет</translation>
    </message>
    <message>
        <source>package part</source>
        <comment>kind of row</comment>
        <translation>частина пакета</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>field</comment>
        <translation>папір</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>field</comment>
        <translation>вищий компонент</translation>
    </message>
    <message>
        <source>parties by components</source>
        <translation>сторони за компонентами</translation>
    </message>
    <message>
        <source>parties none</source>
        <translation>сторони: жодної</translation>
    </message>
    <message>
        <source>parties {names}</source>
        <translation>сторони: {names}</translation>
    </message>
    <message>
        <source>party</source>
        <comment>field</comment>
        <translation>сторона</translation>
    </message>
    <message>
        <source>party</source>
        <comment>kind of row</comment>
        <translation>сторона</translation>
    </message>
    <message>
        <source>party</source>
        <comment>role</comment>
        <translation>сторона</translation>
    </message>
    <message>
        <source>party   component   stance 1–9, or its name   if condition   ! red line   “exact words”   rest: statement</source>
        <translation>сторона   компонент   ставлення 1–9 або його назва   якщо умова   ! червона лінія   «дослівна цитата»   решта: заява</translation>
    </message>
    <message>
        <source>party name</source>
        <comment>field of an import</comment>
        <translation>назва сторони</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <translation>шлях</translation>
    </message>
    <message>
        <source>place</source>
        <comment>field</comment>
        <translation>місце</translation>
    </message>
    <message>
        <source>place within the day, from 1</source>
        <comment>field of an import</comment>
        <translation>місце протягом дня, від 1</translation>
    </message>
    <message>
        <source>plenary record</source>
        <comment>source kind</comment>
        <translation>протокол пленарного засідання</translation>
    </message>
    <message>
        <source>position</source>
        <comment>field</comment>
        <translation>позиція</translation>
    </message>
    <message>
        <source>position</source>
        <comment>kind of row</comment>
        <translation>позиція</translation>
    </message>
    <message>
        <source>position {key} holds what cannot be</source>
        <translation>позиція {key} містить неможливе</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>позиції</translation>
    </message>
    <message>
        <source>positions and saliences do not come in pairs</source>
        <translation>позиції та ваги не йдуть парами</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>credibility of a claim</comment>
        <translation>можливо, правда</translation>
    </message>
    <message>
        <source>precondition</source>
        <comment>field</comment>
        <translation>передумова</translation>
    </message>
    <message>
        <source>prepared by</source>
        <comment>field</comment>
        <translation>підготовлено</translation>
    </message>
    <message>
        <source>print set</source>
        <comment>kind of row</comment>
        <translation>набір для друку</translation>
    </message>
    <message>
        <source>print set</source>
        <translation>набір для друку</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>credibility of a claim</comment>
        <translation>імовірно, правда</translation>
    </message>
    <message>
        <source>process</source>
        <comment>component kind</comment>
        <translation>процес</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>nature</comment>
        <translation>пропозиція</translation>
    </message>
    <message>
        <source>proposer</source>
        <comment>field</comment>
        <translation>автор пропозиції</translation>
    </message>
    <message>
        <source>public</source>
        <comment>basis</comment>
        <translation>публічна</translation>
    </message>
    <message>
        <source>public</source>
        <comment>marking</comment>
        <translation>публічно</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>field</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>part</comment>
        <translation>цитати</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>kind of row</comment>
        <translation>прочитання</translation>
    </message>
    <message>
        <source>reaffirmation</source>
        <comment>event kind</comment>
        <translation>підтвердження</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <comment>a mark</comment>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>reaffirms: {stance}</source>
        <translation>підтверджує: {stance}</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>field</comment>
        <translation>обґрунтування</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <comment>field</comment>
        <translation>взаємний захід</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>act</comment>
        <translation>перекодування</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>event kind</comment>
        <translation>перекодування</translation>
    </message>
    <message>
        <source>recoded</source>
        <comment>a mark</comment>
        <translation>перекодовано</translation>
    </message>
    <message>
        <source>recoded: {stance}</source>
        <translation>перекодовано: {stance}</translation>
    </message>
    <message>
        <source>recorded at</source>
        <comment>field</comment>
        <translation>записано</translation>
    </message>
    <message>
        <source>recorded by</source>
        <comment>field</comment>
        <translation>хто записав</translation>
    </message>
    <message>
        <source>recorders</source>
        <comment>part</comment>
        <translation>хто записав</translation>
    </message>
    <message>
        <source>red</source>
        <comment>stance</comment>
        <translation>червоний</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>field</comment>
        <translation>червона лінія</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>role</comment>
        <translation>червона лінія</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>червона лінія</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>aspect</comment>
        <translation>червона лінія</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>червоні лінії</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>in the name of a file</comment>
        <translation>з вилученнями</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>field</comment>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>references</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>field</comment>
        <translation>посилається на</translation>
    </message>
    <message>
        <source>reinforcing confidence</source>
        <comment>measure category</comment>
        <translation>зміцнення довіри</translation>
    </message>
    <message>
        <source>rejects</source>
        <comment>stance</comment>
        <translation>відхиляє</translation>
    </message>
    <message>
        <source>relayed</source>
        <comment>source kind</comment>
        <translation>через посередника</translation>
    </message>
    <message>
        <source>reliability</source>
        <comment>field</comment>
        <translation>надійність</translation>
    </message>
    <message>
        <source>reliability of the source, A to F</source>
        <comment>field of an import</comment>
        <translation>надійність джерела, від A до F</translation>
    </message>
    <message>
        <source>reliability unknown</source>
        <comment>reliability of a source</comment>
        <translation>надійність невідома</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>reliability of a source</comment>
        <translation>надійне</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>likelihood</comment>
        <translation>вкрай малоймовірно</translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation>вкрай малоймовірно, малоймовірно, рівноймовірно, імовірно або дуже ймовірно.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>видалено</translation>
    </message>
    <message>
        <source>report</source>
        <comment>field</comment>
        <translation>звіт</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>reservation point</source>
        <comment>field</comment>
        <translation>межа поступок</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>stance</comment>
        <translation>має застереження</translation>
    </message>
    <message>
        <source>responsible</source>
        <comment>field</comment>
        <translation>відповідальний</translation>
    </message>
    <message>
        <source>restricted</source>
        <comment>marking</comment>
        <translation>обмежений доступ</translation>
    </message>
    <message>
        <source>role</source>
        <comment>field</comment>
        <translation>роль</translation>
    </message>
    <message>
        <source>rollback trigger</source>
        <comment>field</comment>
        <translation>підстава для скасування</translation>
    </message>
    <message>
        <source>round</source>
        <comment>field</comment>
        <translation>раунд</translation>
    </message>
    <message>
        <source>round</source>
        <comment>kind of row</comment>
        <translation>раунд</translation>
    </message>
    <message>
        <source>row {key} of {table} refers to a missing {parent}</source>
        <translation>рядок {key} таблиці {table} посилається на відсутнє: {parent}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>рядки</translation>
    </message>
    <message>
        <source>ru a2 3 if …</source>
        <translation>ru a2 3 якщо …</translation>
    </message>
    <message>
        <source>said of an older text</source>
        <translation>сказано про давнішу редакцію</translation>
    </message>
    <message>
        <source>said of {text}</source>
        <translation>сказано про {text}</translation>
    </message>
    <message>
        <source>same</source>
        <comment>kind</comment>
        <translation>те саме</translation>
    </message>
    <message>
        <source>same stance, terms changed</source>
        <translation>те саме ставлення, умови змінено</translation>
    </message>
    <message>
        <source>same text, left out</source>
        <comment>doing</comment>
        <translation>той самий текст, пропущено</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>field</comment>
        <translation>шкала</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>пошуковий покажчик</translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>linkage kind</comment>
        <translation>послідовність</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity</comment>
        <translation>серйозна</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation>тяжка</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>field</comment>
        <translation>тяжкість</translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>field</comment>
        <translation>аркуші</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>event kind</comment>
        <translation>зрушення</translation>
    </message>
    <message>
        <source>signature: {words}</source>
        <translation>підпис: {words}</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>stance</comment>
        <translation>мовчить</translation>
    </message>
    <message>
        <source>since the previous round</source>
        <translation>від попереднього раунду</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>від {day}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>від моменту: {moment}</translation>
    </message>
    <message>
        <source>size</source>
        <comment>field</comment>
        <translation>розмір</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>хтось інший</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file that was checked</comment>
        <translation>справний</translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation>джерело</translation>
    </message>
    <message>
        <source>source</source>
        <comment>kind of row</comment>
        <translation>джерело</translation>
    </message>
    <message>
        <source>source kind</source>
        <comment>field of an import</comment>
        <translation>вид джерела</translation>
    </message>
    <message>
        <source>source quote</source>
        <comment>field of an import</comment>
        <translation>цитата з джерела</translation>
    </message>
    <message>
        <source>source title</source>
        <comment>field of an import</comment>
        <translation>назва джерела</translation>
    </message>
    <message>
        <source>source url</source>
        <comment>field of an import</comment>
        <translation>адреса джерела</translation>
    </message>
    <message>
        <source>source {grades}</source>
        <translation>джерело {grades}</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>джерела розходяться</translation>
    </message>
    <message>
        <source>sources differ</source>
        <comment>a mark</comment>
        <translation>джерела розходяться</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>field</comment>
        <translation>промовець</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>part</comment>
        <translation>промовці</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>aspect</comment>
        <translation>застаріла</translation>
    </message>
    <message>
        <source>stale after days</source>
        <comment>field</comment>
        <translation>застаріває через, днів</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field</comment>
        <translation>ставлення</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>role</comment>
        <translation>ставлення</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field of an import</comment>
        <translation>ставлення</translation>
    </message>
    <message>
        <source>stands left</source>
        <translation>стоїть ліворуч</translation>
    </message>
    <message>
        <source>stands right</source>
        <translation>стоїть праворуч</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <translation>початок</translation>
    </message>
    <message>
        <source>state</source>
        <comment>party kind</comment>
        <translation>держава</translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation>держава, організація, група або недержавний суб’єкт.</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field</comment>
        <translation>заява</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>role</comment>
        <translation>заява</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>source kind</comment>
        <translation>заява</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field of an import</comment>
        <translation>заява</translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation>заява, протокол пленарного засідання, нон-пейпер, ЗМІ, через посередника, лист, нота або спільна заява.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>status</source>
        <comment>field</comment>
        <translation>статус</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of row</comment>
        <translation>статус</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>не вноситься</translation>
    </message>
    <message>
        <source>step</source>
        <comment>field</comment>
        <translation>крок</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation>надійний</translation>
    </message>
    <message>
        <source>struck: left out</source>
        <translation>закреслено: вилучено</translation>
    </message>
    <message>
        <source>struck: left out   underlined: put in   dashed: moved   [US: …] whose</source>
        <translation>закреслено: вилучено   підкреслено: додано   пунктир: перенесено   [US: …] чиє</translation>
    </message>
    <message>
        <source>such as Morning briefing</source>
        <translation>наприклад, «Ранкова довідка»</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>density</comment>
        <translation>стисло</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance</comment>
        <translation>підтримує</translation>
    </message>
    <message>
        <source>supports … rejects</source>
        <comment>scale</comment>
        <translation>підтримує … відхиляє</translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>density</comment>
        <translation>знак</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>внесено на розгляд</translation>
    </message>
    <message>
        <source>taken from its group</source>
        <translation>узято від її групи</translation>
    </message>
    <message>
        <source>taken from {group}</source>
        <translation>узято від {group}</translation>
    </message>
    <message>
        <source>terms</source>
        <comment>shifts</comment>
        <translation>умови</translation>
    </message>
    <message>
        <source>terms changed</source>
        <translation>умови змінено</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>kind</comment>
        <translation>умови змінено</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>a mark</comment>
        <translation>умови змінено</translation>
    </message>
    <message>
        <source>terms changed since {moment}</source>
        <translation>умови змінено від моменту: {moment}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>component kind</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>text</source>
        <comment>field</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>text size</source>
        <comment>field</comment>
        <translation>розмір тексту</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>field</comment>
        <translation>редакція тексту</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>kind of row</comment>
        <translation>редакція тексту</translation>
    </message>
    <message>
        <source>text version of {of}</source>
        <translation>редакція тексту {of}</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>взяти &amp;найновіше</translation>
    </message>
    <message>
        <source>the &amp;same</source>
        <comment>two rows</comment>
        <translation>&amp;той самий запис</translation>
    </message>
    <message>
        <source>the cell in column {number} has no head</source>
        <translation>клітинка у стовпці {number} не має заголовка</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>клітинка порожня</translation>
    </message>
    <message>
        <source>the component does not apply to the party</source>
        <translation>компонент не стосується цієї сторони</translation>
    </message>
    <message>
        <source>the latest day that remains</source>
        <translation>найпізніший із днів, що лишаються</translation>
    </message>
    <message>
        <source>the party said that it has none yet</source>
        <translation>сторона заявила, що позиції ще не має</translation>
    </message>
    <message>
        <source>the party was asked, and said nothing</source>
        <translation>сторону запитали, вона нічого не сказала</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>two rows</comment>
        <translation>той самий запис</translation>
    </message>
    <message>
        <source>the selected</source>
        <comment>fields</comment>
        <translation>вибраних</translation>
    </message>
    <message>
        <source>the step of a scale has a name of up to 40 letters</source>
        <translation>назва ступеня шкали має до 40 символів</translation>
    </message>
    <message>
        <source>the steps of a scale must have different names</source>
        <translation>ступені шкали повинні мати різні назви</translation>
    </message>
    <message>
        <source>the whole table is missing</source>
        <translation>бракує всієї таблиці</translation>
    </message>
    <message>
        <source>the year {year} is not between 1 and 9999</source>
        <translation>рік {year} не в межах від 1 до 9999</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a side</comment>
        <translation>їхнє</translation>
    </message>
    <message>
        <source>there</source>
        <comment>which side is taken</comment>
        <translation>там</translation>
    </message>
    <message>
        <source>there is no component {name}</source>
        <translation>компонента {name} немає</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>місяця {month} не існує</translation>
    </message>
    <message>
        <source>there is no party {name}</source>
        <translation>сторони {name} немає</translation>
    </message>
    <message>
        <source>there is no source {title}</source>
        <translation>джерела {title} немає</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>такого поля немає</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>in the name of a file</comment>
        <translation>часова шкала</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <translation>назва</translation>
    </message>
    <message>
        <source>title of the component, checked against its number</source>
        <comment>field of an import</comment>
        <translation>назва компонента, звірена з його номером</translation>
    </message>
    <message>
        <source>title of the source</source>
        <comment>field of an import</comment>
        <translation>назва джерела</translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>of rows entered twice</comment>
        <translation>ще вирішити</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>ще вирішити</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>shifts</comment>
        <translation>до згоди</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>a mark</comment>
        <translation>до згоди</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>direction</comment>
        <translation>до згоди</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>kind</comment>
        <translation>до згоди</translation>
    </message>
    <message>
        <source>towards, away from agreement</source>
        <translation>до згоди, від згоди</translation>
    </message>
    <message>
        <source>trade-off</source>
        <comment>linkage kind</comment>
        <translation>взаємна поступка</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>field</comment>
        <translation>переклад</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>field</comment>
        <translation>перекладач</translation>
    </message>
    <message>
        <source>transparency</source>
        <comment>measure category</comment>
        <translation>прозорість</translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation>прозорість, обмеження, зміцнення довіри або контроль дотримання.</translation>
    </message>
    <message>
        <source>two rows have the same {rpartition} ({rpartition2})</source>
        <translation>два рядки мають однакове {rpartition} ({rpartition2})</translation>
    </message>
    <message>
        <source>uid</source>
        <comment>field</comment>
        <translation>uid</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>дужки без пари</translation>
    </message>
    <message>
        <source>under discussion</source>
        <comment>status</comment>
        <translation>обговорюється</translation>
    </message>
    <message>
        <source>underlined: put in</source>
        <translation>підкреслено: додано</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>ungraded</source>
        <comment>source</comment>
        <translation>без градації</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>aspect</comment>
        <translation>невідома</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>невідома причина</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>likelihood</comment>
        <translation>малоймовірно</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>author of a change</comment>
        <translation>без імені</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>reliability of a source</comment>
        <translation>ненадійне</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>up to {marking}</source>
        <translation>до грифа «{marking}»</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>зазвичай надійне</translation>
    </message>
    <message>
        <source>value</source>
        <comment>field</comment>
        <translation>значення</translation>
    </message>
    <message>
        <source>value from 0 to 100, on a scale of numbers</source>
        <comment>field of an import</comment>
        <translation>значення від 0 до 100, на числовій шкалі</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>field</comment>
        <translation>верифікатор</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>party role</comment>
        <translation>верифікатор</translation>
    </message>
    <message>
        <source>version</source>
        <translation>редакція</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>likelihood</comment>
        <translation>дуже ймовірно</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>strength of a password</comment>
        <translation>дуже надійний</translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation>дуже слабкий</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of row</comment>
        <translation>вигляд</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation>слабкий</translation>
    </message>
    <message>
        <source>what</source>
        <comment>field</comment>
        <translation>що</translation>
    </message>
    <message>
        <source>what its {split} was</source>
        <translation>чим було поле {split}</translation>
    </message>
    <message>
        <source>what stands &amp;here</source>
        <translation>взяти те, що т&amp;ут</translation>
    </message>
    <message>
        <source>what stands &amp;there</source>
        <translation>взяти те, що т&amp;ам</translation>
    </message>
    <message>
        <source>where there is no column</source>
        <translation>там, де немає стовпця</translation>
    </message>
    <message>
        <source>whether it is a red line</source>
        <comment>field of an import</comment>
        <translation>чи це червона лінія</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>чиї</translation>
    </message>
    <message>
        <source>with our brief</source>
        <translation>з нашою директивою</translation>
    </message>
    <message>
        <source>with {responsible}</source>
        <translation>відповідає {responsible}</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>act</comment>
        <translation>відкликання</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>event kind</comment>
        <translation>відкликання</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>stance</comment>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a mark</comment>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>withdrawn or corrected</source>
        <translation>відкликано або виправлено</translation>
    </message>
    <message>
        <source>withdraws its position</source>
        <translation>відкликає свою позицію</translation>
    </message>
    <message>
        <source>withheld: {rows}</source>
        <translation>вилучено: {rows}</translation>
    </message>
    <message>
        <source>without a stance {count}, of these unknown {unknown}</source>
        <translation>без ставлення {count}, з них невідомо {unknown}</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>без: {parts}</translation>
    </message>
    <message>
        <source>y</source>
        <comment>answer: yes</comment>
        <translation>т</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>stance</comment>
        <translation>жовтий</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>так</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>stance</comment>
        <translation>за</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes or no</comment>
        <translation>так</translation>
    </message>
    <message>
        <source>yes / abstain / no</source>
        <comment>scale</comment>
        <translation>за / утримується / проти</translation>
    </message>
    <message>
        <source>{argument} is missing.</source>
        <translation>Бракує {argument}.</translation>
    </message>
    <message>
        <source>{author}, {here}, since {since}</source>
        <translation>{author}, {here}, від {since}</translation>
    </message>
    <message>
        <source>{basis} (also on record: {others})</source>
        <translation>{basis} (також записано: {others})</translation>
    </message>
    <message>
        <source>{basis}; also on record: {others}</source>
        <translation>{basis}; також записано: {others}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>a shift</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{brackets} ({more} against {text})</source>
        <translation>{brackets} ({more} порівняно з {text})</translation>
    </message>
    <message>
        <source>{change} (undone)</source>
        <translation>{change} (скасовано)</translation>
    </message>
    <message>
        <source>{change}. Ctrl+Z takes it back.</source>
        <translation>{change}. Скасувати: Ctrl+Z.</translation>
    </message>
    <message>
        <source>{change}. One undo takes it back.</source>
        <translation>{change}. Скасовується одним кроком.</translation>
    </message>
    <message>
        <source>{code} is {name} here, not {other}: left out.</source>
        <translation>{code} тут означає {name}, а не {other}: пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation>
            <numerusform>{component} і ще %n</numerusform>
            <numerusform>{component} і ще %n</numerusform>
            <numerusform>{component} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{component} has this number.</source>
        <translation>Цей номер уже має {component}.</translation>
    </message>
    <message>
        <source>{component} in {package}</source>
        <comment>a part of a package</comment>
        <translation>{component} у пакеті «{package}»</translation>
    </message>
    <message>
        <source>{component} on {other}, {kind}</source>
        <comment>a linkage</comment>
        <translation>{component} залежить від {other}, {kind}</translation>
    </message>
    <message>
        <source>{component} only   {count}</source>
        <translation>Лише {component}   {count}</translation>
    </message>
    <message>
        <source>{component} {version}: a bracket without a partner at {place}: {words}</source>
        <translation>{component} {version}: дужка без пари в місці {place}: {words}</translation>
    </message>
    <message>
        <source>{component} – {words}</source>
        <comment>a title with what stands below it</comment>
        <translation>{component} – {words}</translation>
    </message>
    <message>
        <source>{copy} brings {changes}.</source>
        <translation>{copy} містить: {changes}.</translation>
    </message>
    <message>
        <source>{copy}:</source>
        <comment>above lines about it</comment>
        <translation>{copy}:</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations are none.</source>
        <translation>{counts}. Виправлення й підтвердження не є зрушеннями.</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations left out.</source>
        <translation>{counts}. Без виправлень і підтверджень.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, reaffirmations and withdrawals are told apart and are no movement.</source>
        <translation>{counts}. Виправлення, підтвердження й відкликання подано окремо, вони не є зрушеннями.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, recodes and reaffirmations are no movement.</source>
        <translation>{counts}. Виправлення, перекодування й підтвердження не є зрушеннями.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation>
            <numerusform>{count} з %n компонента</numerusform>
            <numerusform>{count} з %n компонентів</numerusform>
            <numerusform>{count} з %n компонентів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation>
            <numerusform>Текст мають {count} з %n компонента</numerusform>
            <numerusform>Текст мають {count} з %n компонентів</numerusform>
            <numerusform>Текст мають {count} з %n компонентів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation>
            <numerusform>Поки {count} з %n компонента</numerusform>
            <numerusform>Поки {count} з %n компонентів</numerusform>
            <numerusform>Поки {count} з %n компонентів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n positions</source>
        <translation>
            <numerusform>{count} з %n позиції</numerusform>
            <numerusform>{count} з %n позицій</numerusform>
            <numerusform>{count} з %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} з {all}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} з {whole}</translation>
    </message>
    <message>
        <source>{date}, after {round}</source>
        <translation>{date}, після: {round}</translation>
    </message>
    <message>
        <source>{date}, end of {round}</source>
        <translation>{date}, кінець: {round}</translation>
    </message>
    <message>
        <source>{date}, in {round}</source>
        <translation>{date}, {round}</translation>
    </message>
    <message>
        <source>{date}, number {number} that day</source>
        <translation>{date}, номер {number} того дня</translation>
    </message>
    <message>
        <source>{days} (planned)</source>
        <translation>{days} (заплановано)</translation>
    </message>
    <message>
        <source>{days} {year}</source>
        <comment>days of a year</comment>
        <translation>{days} {year}</translation>
    </message>
    <message>
        <source>{day} (latest)</source>
        <translation>{day} (останній)</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>від {day} до {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>day and month</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day in short</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: {number}</source>
        <comment>brackets on a day</comment>
        <translation>{day}: {number}</translation>
    </message>
    <message>
        <source>{density} (Ctrl+Shift+{number}, or Ctrl and the wheel)</source>
        <translation>{density} (Ctrl+Shift+{number} або Ctrl і коліщатко)</translation>
    </message>
    <message>
        <source>{doing} (now {number})</source>
        <translation>{doing} (тепер {number})</translation>
    </message>
    <message>
        <source>{doing} of {number}</source>
        <comment>what becomes of a section, and its component</comment>
        <translation>{doing}: {number}</translation>
    </message>
    <message>
        <source>{event}, before later claims</source>
        <translation>{event}, до пізніших тверджень</translation>
    </message>
    <message>
        <source>{field}: {rule}</source>
        <comment>a mistake</comment>
        <translation>{field}: {rule}</translation>
    </message>
    <message>
        <source>{file}    not found in {folder}</source>
        <translation>{file}    не знайдено в {folder}</translation>
    </message>
    <message>
        <source>{file}    pinned    {folder}</source>
        <translation>{file}    закріплено    {folder}</translation>
    </message>
    <message>
        <source>{file} (read-only) – Negotiator</source>
        <translation>{file} (лише для читання) – Negotiator</translation>
    </message>
    <message>
        <source>{file} becomes what it was on {moment}.</source>
        <translation>{file} повернеться до стану на {moment}.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}, and {number} more.</source>
        <translation>{file} порушує правило в місці {place}: {rule}, і ще {number}.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}.</source>
        <translation>{file} порушує правило в місці {place}: {rule}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as a workbook.</source>
        <translation>{file} неможливо відкрити як книгу.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} неможливо відкрити.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} неможливо прочитати: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be taken apart: {reason}.</source>
        <translation>{file} неможливо розібрати: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} неможливо записати.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} неможливо записати: {reason}.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so nothing was merged.</source>
        <translation>{file} суперечить сам собі, тож нічого не об’єднано.</translation>
    </message>
    <message>
        <source>{file} could not be brought up to date: {reason}.</source>
        <translation>{file} не вдалося оновити: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than {number} statements.</source>
        <translation>{file} має понад {number} заяв.</translation>
    </message>
    <message>
        <source>{file} has no schema of Negotiator&apos;s.</source>
        <translation>{file} не має схеми Negotiator.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{name}”.</source>
        <translation>{file} не має аркуша «{name}».</translation>
    </message>
    <message>
        <source>{file} has no sheet.</source>
        <translation>{file} не має аркушів.</translation>
    </message>
    <message>
        <source>{file} has no statements “{name}”.</source>
        <translation>{file} не має заяв «{name}».</translation>
    </message>
    <message>
        <source>{file} has no type of statements.</source>
        <translation>{file} не має типу заяв.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes; at most {limit} are embedded.</source>
        <translation>{file} має {size} байтів; вбудовують щонайбільше {limit}.</translation>
    </message>
    <message>
        <source>{file} holds a former {word} that cannot be.</source>
        <translation>{file} містить неможливий попередній запис ({word}).</translation>
    </message>
    <message>
        <source>{file} holds a position that cannot be.</source>
        <translation>{file} містить неможливу позицію.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that cannot be.</source>
        <translation>{file} містить неможливий запис ({word}).</translation>
    </message>
    <message>
        <source>{file} holds a {word} that refers to what it does not hold.</source>
        <translation>{file} містить запис ({word}), що посилається на відсутнє.</translation>
    </message>
    <message>
        <source>{file} holds code that Negotiator never writes, so it was not opened.</source>
        <translation>{file} містить код, якого Negotiator ніколи не записує, тож його не відкрито.</translation>
    </message>
    <message>
        <source>{file} holds no keys.</source>
        <translation>У файлі {file} немає клавіш.</translation>
    </message>
    <message>
        <source>{file} holds no list of rows.</source>
        <translation>{file} не містить переліку рядків.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>{file} не містить тексту.</translation>
    </message>
    <message>
        <source>{file} holds two rows of one kind that claim to be the same.</source>
        <translation>{file} містить два записи одного виду, що видають себе за той самий.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Negotiator file.</source>
        <translation>{file} — база даних іншої програми, а не файл Negotiator.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} — це тека.</translation>
    </message>
    <message>
        <source>{file} is a whole record, which has no rows to choose from.</source>
        <translation>{file} — повний реєстр, у ньому немає рядків для вибору.</translation>
    </message>
    <message>
        <source>{file} is about another negotiation, “{title}”.</source>
        <translation>{file} стосується інших переговорів, «{title}».</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} уже існує.</translation>
    </message>
    <message>
        <source>{file} is as it was on {moment}.</source>
        <translation>{file} тепер у стані на {moment}.</translation>
    </message>
    <message>
        <source>{file} is being written by another program.</source>
        <translation>{file} саме записує інша програма.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook.</source>
        <translation>{file} пошкоджено, або це не книга.</translation>
    </message>
    <message>
        <source>{file} is damaged, or would need more than {size} GB of memory.</source>
        <translation>{file} пошкоджено, або він потребує понад {size} ГБ пам’яті.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} пошкоджено.</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}.</source>
        <translation>{file} пошкоджено: {problem}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} порожній.</translation>
    </message>
    <message>
        <source>{file} is kept as it was found, damaged.</source>
        <translation>{file} збережено, як знайдено, пошкодженим.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} більший за {limit} МБ.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} GB.</source>
        <translation>{file} більший за {size} ГБ.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} більший за {size} МБ.</translation>
    </message>
    <message>
        <source>{file} is locked with a password, or is not a Negotiator file.</source>
        <translation>{file} заблоковано паролем, або це не файл Negotiator.</translation>
    </message>
    <message>
        <source>{file} is locked.</source>
        <translation>{file} заблоковано.</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>{file} не є файлом JSON.</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}.</source>
        <translation>{file} не є файлом JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no database.</source>
        <translation>{file} не є базою даних.</translation>
    </message>
    <message>
        <source>{file} is no file of the Discourse Network Analyzer.</source>
        <translation>{file} не є файлом Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is no longer locked.</source>
        <translation>{file} більше не заблоковано.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was.</source>
        <translation>{file} більше немає там, де він був.</translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <translation>{file} не є текстом.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} не є текстом UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a Negotiator file.</source>
        <translation>{file} не є файлом Negotiator.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} не є файлом.</translation>
    </message>
    <message>
        <source>{file} is not built as Negotiator builds files, so it was not opened.</source>
        <translation>{file} побудовано не так, як будує файли Negotiator, тож його не відкрито.</translation>
    </message>
    <message>
        <source>{file} is not the record of a negotiation.</source>
        <translation>{file} не є реєстром переговорів.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} немає на місці.</translation>
    </message>
    <message>
        <source>{file} is not written in {name} throughout.</source>
        <translation>{file} не весь записано в кодуванні {name}.</translation>
    </message>
    <message>
        <source>{file} is of an older version of the Discourse Network Analyzer.</source>
        <translation>{file} створено старішою версією Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is open for reading only.</source>
        <translation>{file} відкрито лише для читання.</translation>
    </message>
    <message>
        <source>{file} is open: {holder}.</source>
        <translation>{file} відкрито: {holder}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is ready, with %n pages.</source>
        <translation>
            <numerusform>{file} готовий, %n сторінка.</numerusform>
            <numerusform>{file} готовий, %n сторінки.</numerusform>
            <numerusform>{file} готовий, %n сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} готовий.</translation>
    </message>
    <message>
        <source>{file} is the record itself.</source>
        <translation>{file} — це сам реєстр.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} завеликий.</translation>
    </message>
    <message>
        <source>{file} may not be opened.</source>
        <translation>{file} відкрити не дозволено.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} прочитати не дозволено.</translation>
    </message>
    <message>
        <source>{file} names an author who cannot be.</source>
        <translation>{file} називає неможливого автора.</translation>
    </message>
    <message>
        <source>{file} refers to a position that does not count in it.</source>
        <translation>{file} посилається на позицію, яка в ньому не враховується.</translation>
    </message>
    <message>
        <source>{file} refers to rows that it does not hold.</source>
        <translation>{file} посилається на записи, яких не містить.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>{file} тим часом змінила інша програма.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile, so nothing was restored.</source>
        <translation>{file} тим часом змінено, тож нічого не відновлено.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Negotiator (schema {version}; this program knows up to {schema_version}).</source>
        <translation>{file} записано новішою версією Negotiator (схема {version}; ця програма знає до {schema_version}).</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Negotiator.</source>
        <translation>{file} записано новішою версією Negotiator.</translation>
    </message>
    <message>
        <source>{file} was written by an older Negotiator and cannot be brought up to date, because it may not be written.</source>
        <translation>{file} записано старішою версією Negotiator, і його неможливо оновити, бо записувати в нього не дозволено.</translation>
    </message>
    <message>
        <source>{file} would unpack to more than {size} MB.</source>
        <translation>{file} після розпакування мав би понад {size} МБ.</translation>
    </message>
    <message>
        <source>{file} – Negotiator</source>
        <translation>{file} – Negotiator</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from a day to a day</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month</comment>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>{folder} неможливо створити: {reason}.</translation>
    </message>
    <message>
        <source>{key} is taken twice: {commands}.</source>
        <translation>{key} призначено двічі: {commands}.</translation>
    </message>
    <message>
        <source>{kind} from {stance}</source>
        <translation>{kind}: було «{stance}»</translation>
    </message>
    <message>
        <source>{kind}: none yet.</source>
        <translation>{kind}: ще немає.</translation>
    </message>
    <message>
        <source>{label} and {n} more</source>
        <translation>{label} і ще {n}</translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label with its value</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{measure}, by {day}</source>
        <translation>{measure}, до {day}</translation>
    </message>
    <message>
        <source>{member} from {claim}</source>
        <comment>a dissociation</comment>
        <translation>{member}: відмежування від «{claim}»</translation>
    </message>
    <message>
        <source>{member} in {group}</source>
        <comment>a membership</comment>
        <translation>{member} у складі «{group}»</translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation>{month}: дня {day} немає</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>month before day</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>a day, month first</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {first}–{last}</source>
        <comment>days of a month, month first</comment>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>month and year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short month and year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{movement} since {moment}</source>
        <translation>{movement} від моменту: {moment}</translation>
    </message>
    <message>
        <source>{movement}; before: {stance}</source>
        <translation>{movement}; до того: {stance}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} і ще {number}</translation>
    </message>
    <message>
        <source>{names} versions do not fit beside each other.</source>
        <translation>Редакцій — {names}: поруч вони не вміщуються.</translation>
    </message>
    <message>
        <source>{name} (your own)</source>
        <translation>{name} (власний)</translation>
    </message>
    <message>
        <source>{name} cannot be read without writing beside it: another program has made it so.</source>
        <translation>{name} неможливо прочитати без запису поруч: так його створила інша програма.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} неможливо прочитати: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} неможливо записати: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not say which negotiation it is about.</source>
        <translation>{name} не вказує, яких переговорів стосується.</translation>
    </message>
    <message>
        <source>{name} has no {table}.{missing}.</source>
        <translation>У {name} немає {table}.{missing}.</translation>
    </message>
    <message>
        <source>{name} holds what cannot be.</source>
        <translation>{name} містить неможливе.</translation>
    </message>
    <message>
        <source>{name} is a whole number from {least} to {most}.</source>
        <translation>{name} — ціле число від {least} до {most}.</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>{name} — ціле число.</translation>
    </message>
    <message>
        <source>{name} is another</source>
        <translation>{name}: інше значення</translation>
    </message>
    <message>
        <source>{name} is being written, or was left half written.</source>
        <translation>{name} саме записується або лишився недописаним.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no database that can be read.</source>
        <translation>{name} пошкоджено, або це не база даних, яку можна прочитати.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} пошкоджено.</translation>
    </message>
    <message>
        <source>{name} is empty so far.</source>
        <translation>{name} поки порожній.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder already, as the record is now.</source>
        <translation>{name} уже у спільній теці, у теперішньому стані реєстру.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder.</source>
        <translation>{name} у спільній теці.</translation>
    </message>
    <message>
        <source>{name} is one of: {words}.</source>
        <translation>{name} — одне з: {words}.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} відкрито лише для читання.</translation>
    </message>
    <message>
        <source>{name} is still coming in.</source>
        <translation>{name} ще надходить.</translation>
    </message>
    <message>
        <source>{name} is the record itself.</source>
        <translation>{name} — це сам реєстр.</translation>
    </message>
    <message>
        <source>{name} is there already, as the record is now.</source>
        <translation>{name} уже там, у теперішньому стані реєстру.</translation>
    </message>
    <message>
        <source>{name} is there, and cannot be read.</source>
        <translation>{name} там, але його неможливо прочитати.</translation>
    </message>
    <message>
        <source>{name} is there, and is locked with a password that was not given.</source>
        <translation>{name} там, але заблоковано паролем, якого не вказано.</translation>
    </message>
    <message>
        <source>{name} is there, and is no earlier state of your record: {author} changed it last.</source>
        <translation>{name} там, але це не попередній стан вашого реєстру; автор останньої зміни — {author}.</translation>
    </message>
    <message>
        <source>{name} is there, and is no plain file.</source>
        <translation>{name} там, але це не звичайний файл.</translation>
    </message>
    <message>
        <source>{name} is there, and is not whole yet.</source>
        <translation>{name} там, але ще не повний.</translation>
    </message>
    <message>
        <source>{name} is there, and is of another negotiation.</source>
        <translation>{name} там, але стосується інших переговорів.</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} там.</translation>
    </message>
    <message>
        <source>{name} is {known} here, and stands beside {other}</source>
        <translation>{name} тут означає {known}, а поруч стоїть {other}</translation>
    </message>
    <message>
        <source>{name} was written by another program meanwhile.</source>
        <translation>{name} тим часом записала інша програма.</translation>
    </message>
    <message>
        <source>{name} was written while it was read.</source>
        <translation>{name} записували під час читання.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n sheets.</source>
        <translation>
            <numerusform>{name}: %n аркуш.</numerusform>
            <numerusform>{name}: %n аркуші.</numerusform>
            <numerusform>{name}: %n аркушів.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} is the number of “{title}”.</source>
        <translation>Номер {new} має «{title}».</translation>
    </message>
    <message>
        <source>{notes}; {causes}</source>
        <comment>in brackets</comment>
        <translation>{notes}; {causes}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} away</source>
        <translation>{number} від згоди</translation>
    </message>
    <message>
        <source>{number} cells would fill thousands of pages.</source>
        <translation>Клітинок — {number}; вони заповнили б тисячі сторінок.</translation>
    </message>
    <message>
        <source>{number} events would fill thousands of pages.</source>
        <translation>Подій — {number}; вони заповнили б тисячі сторінок.</translation>
    </message>
    <message>
        <source>{number} in terms only</source>
        <translation>{number} лише за умовами</translation>
    </message>
    <message>
        <source>{number} is “{title}” here, not “{other}”: left out.</source>
        <translation>{number} тут має назву «{title}», а не «{other}»: пропущено.</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} кБ</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows cannot come in as they are.</source>
        <translation>
            <numerusform>{number} з %n рядка неможливо внести в теперішньому вигляді.</numerusform>
            <numerusform>{number} з %n рядків неможливо внести в теперішньому вигляді.</numerusform>
            <numerusform>{number} з %n рядків неможливо внести в теперішньому вигляді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows would come in, {known} are on record already, {left_out} stay out.</source>
        <translation>
            <numerusform>Буде внесено {number} з %n рядка; уже записано: {known}; не вноситься: {left_out}.</numerusform>
            <numerusform>Буде внесено {number} з %n рядків; уже записано: {known}; не вноситься: {left_out}.</numerusform>
            <numerusform>Буде внесено {number} з %n рядків; уже записано: {known}; не вноситься: {left_out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} onto or off the scale</source>
        <translation>{number} на шкалу чи зі шкали</translation>
    </message>
    <message>
        <source>{number} positions would fill thousands of pages.</source>
        <translation>Позицій — {number}; вони заповнили б тисячі сторінок.</translation>
    </message>
    <message>
        <source>{number} towards agreement</source>
        <translation>{number} до згоди</translation>
    </message>
    <message>
        <source>{number} {text}: a bracket without partner: {words}</source>
        <translation>{number} {text}: дужка без пари: {words}</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>so many cells, and what became of them</comment>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper}, альбомна</translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation>{paper}, книжкова</translation>
    </message>
    <message>
        <source>{party} on {component}</source>
        <translation>{party} щодо {component}</translation>
    </message>
    <message>
        <source>{party} on {component}, {day}</source>
        <comment>a claim</comment>
        <translation>{party} щодо {component}, {day}</translation>
    </message>
    <message>
        <source>{party} on {component}: no record</source>
        <translation>{party} щодо {component}: немає запису</translation>
    </message>
    <message>
        <source>{party} on {component}: {stances} ({what})</source>
        <translation>{party} щодо {component}: {stances} ({what})</translation>
    </message>
    <message>
        <source>{party} on {component}: {words}</source>
        <translation>{party} щодо {component}: {words}</translation>
    </message>
    <message>
        <source>{party} on {component}: {words} ({when})</source>
        <translation>{party} щодо {component}: {words} ({when})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} неможливо прочитати: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>{path} неможливо видалити: {reason}.</translation>
    </message>
    <message>
        <source>{program}, version {version}</source>
        <translation>{program}, версія {version}</translation>
    </message>
    <message>
        <source>{report} is not written as {suffix}.</source>
        <translation>{report} не записується як {suffix}.</translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <comment>a round and its end</comment>
        <translation>{round}, {date}</translation>
    </message>
    <message>
        <source>{round}: {towards} towards agreement, {away} away, {otherwise} otherwise</source>
        <translation>{round}: {towards} до згоди, {away} від згоди, {otherwise} інакше</translation>
    </message>
    <message>
        <source>{rules}.</source>
        <comment>a sentence</comment>
        <translation>{rules}.</translation>
    </message>
    <message>
        <source>{sentence} ({notes})</source>
        <comment>a sentence with notes</comment>
        <translation>{sentence} ({notes})</translation>
    </message>
    <message>
        <source>{sentence}. {words}</source>
        <comment>what was said follows</comment>
        <translation>{sentence}. {words}</translation>
    </message>
    <message>
        <source>{size}: {count} of {whole} recorded</source>
        <translation>{size}: записано {count} з {whole}</translation>
    </message>
    <message>
        <source>{size}; at most {most} are embedded (preferences)</source>
        <translation>{size}; вбудовують щонайбільше {most} (параметри)</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sections come in, {new} as new components. It is one change, and undo takes it back.</source>
        <translation>
            <numerusform>Вноситься {some} з %n розділу, нових компонентів: {new}. Це одна зміна, і її можна скасувати.</numerusform>
            <numerusform>Вноситься {some} з %n розділів, нових компонентів: {new}. Це одна зміна, і її можна скасувати.</numerusform>
            <numerusform>Вноситься {some} з %n розділів, нових компонентів: {new}. Це одна зміна, і її можна скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stances} from {day}</source>
        <translation>{stances} від {day}</translation>
    </message>
    <message>
        <source>{stance} (Alt+{digit})</source>
        <translation>{stance} (Alt+{digit})</translation>
    </message>
    <message>
        <source>{stance} becomes</source>
        <translation>«{stance}» стає</translation>
    </message>
    <message>
        <source>{stance} since {date}</source>
        <translation>{stance} від {date}</translation>
    </message>
    <message>
        <source>{stance} since {date}, reaffirmed {again}</source>
        <translation>{stance} від {date}, підтверджено {again}</translation>
    </message>
    <message>
        <source>{stance}, {day}; the group spoke later</source>
        <translation>{stance}, {day}; група висловилася пізніше</translation>
    </message>
    <message>
        <source>{stance}: {meaning}</source>
        <translation>{stance}: {meaning}</translation>
    </message>
    <message>
        <source>{status} since {date}</source>
        <translation>{status} від {date}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status} від {day}</translation>
    </message>
    <message>
        <source>{terms} (before: {former})</source>
        <translation>{terms} (до того: {former})</translation>
    </message>
    <message>
        <source>{text} tabled: {nature}</source>
        <translation>{text} внесено на розгляд: {nature}</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put left; Ctrl+click: put right</source>
        <translation>{text}: {side}. Клацання: ліворуч; Ctrl+клацання: праворуч</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put right; Ctrl+click: put left</source>
        <translation>{text}: {side}. Клацання: праворуч; Ctrl+клацання: ліворуч</translation>
    </message>
    <message>
        <source>{text}; now {newest}</source>
        <translation>{text}; тепер {newest}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (продовження)</translation>
    </message>
    <message>
        <source>{title}, page {number}</source>
        <translation>{title}, сторінка {number}</translation>
    </message>
    <message>
        <source>{undecided} things are to be decided before {copy} is merged.</source>
        <translation>Перш ніж об’єднати {copy}, треба вирішити питань: {undecided}.</translation>
    </message>
    <message>
        <source>{value} is no colour</source>
        <translation>{value} не є кольором</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value} зі 100</translation>
    </message>
    <message>
        <source>{what} (a conflicted copy of {name})</source>
        <translation>{what} (конфліктна копія {name})</translation>
    </message>
    <message>
        <source>{what} to look for</source>
        <translation>Шукати: {what}</translation>
    </message>
    <message>
        <source>{what}, {state} on {day}</source>
        <comment>a state from a day on</comment>
        <translation>{what}, {state} з {day}</translation>
    </message>
    <message>
        <source>{where}: {kind}, {words}</source>
        <translation>{where}: {kind}, {words}</translation>
    </message>
    <message>
        <source>{who}’s copy</source>
        <translation>Копія, {who}</translation>
    </message>
    <message>
        <source>{who}’s copy of {day}</source>
        <translation>Копія, {who}, за {day}</translation>
    </message>
    <message>
        <source>{words}, about {bits} bits</source>
        <translation>{words}, близько {bits} бітів</translation>
    </message>
    <message numerus="yes">
        <source>{words}. %n without a partner, the first in line {line}</source>
        <translation>
            <numerusform>{words}. %n без пари, перша в рядку {line}</numerusform>
            <numerusform>{words}. %n без пари, перша в рядку {line}</numerusform>
            <numerusform>{words}. %n без пари, перша в рядку {line}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work} (і ще %n)</numerusform>
            <numerusform>{work} (і ще %n)</numerusform>
            <numerusform>{work} (і ще %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>“You” is nobody else’s name.</source>
        <translation>Ім’я «You» ніхто інший мати не може.</translation>
    </message>
    <message>
        <source>“{command} --help” tells more.</source>
        <translation>Докладніше: «{command} --help».</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor a round.</source>
        <translation>«{text}» не є ні датою, ні раундом.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» не є датою.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment.</source>
        <translation>«{text}» не є моментом.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100.</source>
        <translation>«{text}» не є числом від 0 до 100.</translation>
    </message>
    <message>
        <source>“{text}” is not the uid of a position.</source>
        <translation>«{text}» не є uid позиції.</translation>
    </message>
    <message>
        <source>“{uid}” is not the uid of a position.</source>
        <translation>«{uid}» не є uid позиції.</translation>
    </message>
    <message>
        <source>“{value}” is no uid.</source>
        <translation>«{value}» не є uid.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” ({author}, {moment}; {source})</source>
        <translation>«{words}» ({author}, {moment}; {source})</translation>
    </message>
    <message>
        <source>“{words}” begins with no stance.</source>
        <translation>«{words}» не починається зі ставлення.</translation>
    </message>
    <message>
        <source>“{words}” cannot be taken apart.</source>
        <translation>«{words}» неможливо розібрати.</translation>
    </message>
    <message>
        <source>“{words}” has a condition without a stance.</source>
        <translation>«{words}» має умову без ставлення.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no</source>
        <translation>«{words}» — ні «так», ні «ні»</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>«{words}» не є числом</translation>
    </message>
    <message>
        <source>“{words}” is no place within the day</source>
        <translation>«{words}» не є місцем протягом дня</translation>
    </message>
    <message>
        <source>“{words}” is no stance of the scale, and is not mapped to one</source>
        <translation>«{words}» не є ставленням зі шкали й не зіставлене з ним</translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation>«{words}» не є датою</translation>
    </message>
    <message>
        <source>“{words}” is not written as {form}</source>
        <translation>«{words}» записано не як {form}</translation>
    </message>
    <message>
        <source>“{written}” in {file} is no key.</source>
        <translation>«{written}» у {file} не є клавішею.</translation>
    </message>
</context>
</TS>
