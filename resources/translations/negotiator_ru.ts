<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
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
        <translation> и </translation>
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
        <translation> или </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n вложение</numerusform>
            <numerusform>%n вложения</numerusform>
            <numerusform>%n вложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n скобка</numerusform>
            <numerusform>%n скобки</numerusform>
            <numerusform>%n скобок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets: Enter or a double click settles one</source>
        <translation>
            <numerusform>%n скобка: снять — Enter или двойной щелчок</numerusform>
            <numerusform>%n скобки: снять — Enter или двойной щелчок</numerusform>
            <numerusform>%n скобок: снять — Enter или двойной щелчок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefs</source>
        <translation>
            <numerusform>%n директива</numerusform>
            <numerusform>%n директивы</numerusform>
            <numerusform>%n директив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are in line {line}.</source>
        <translation>
            <numerusform>В строке {line} — %n ячейка.</numerusform>
            <numerusform>В строке {line} — %n ячейки.</numerusform>
            <numerusform>В строке {line} — %n ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for Word.</source>
        <translation>
            <numerusform>%n ячейка — слишком много для Word.</numerusform>
            <numerusform>%n ячейки — слишком много для Word.</numerusform>
            <numerusform>%n ячеек — слишком много для Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for a page.</source>
        <translation>
            <numerusform>%n ячейка — слишком много для страницы.</numerusform>
            <numerusform>%n ячейки — слишком много для страницы.</numerusform>
            <numerusform>%n ячеек — слишком много для страницы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ.</source>
        <translation>
            <numerusform>Различается %n ячейка.</numerusform>
            <numerusform>Различаются %n ячейки.</numerusform>
            <numerusform>Различается %n ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ: {kinds}.</source>
        <translation>
            <numerusform>Различается %n ячейка: {kinds}.</numerusform>
            <numerusform>Различаются %n ячейки: {kinds}.</numerusform>
            <numerusform>Различается %n ячеек: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells moved since {moment}</source>
        <translation>
            <numerusform>Сдвиг в %n ячейке с момента: {moment}</numerusform>
            <numerusform>Сдвиги в %n ячейках с момента: {moment}</numerusform>
            <numerusform>Сдвиги в %n ячейках с момента: {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes against {text}</source>
        <translation>
            <numerusform>%n изменение по сравнению с {text}</numerusform>
            <numerusform>%n изменения по сравнению с {text}</numerusform>
            <numerusform>%n изменений по сравнению с {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes here</source>
        <translation>
            <numerusform>%n изменение здесь</numerusform>
            <numerusform>%n изменения здесь</numerusform>
            <numerusform>%n изменений здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: choose {least} to {most} of them.</source>
        <translation>
            <numerusform>Выбрано %n: выберите от {least} до {most}.</numerusform>
            <numerusform>Выбрано %n: выберите от {least} до {most}.</numerusform>
            <numerusform>Выбрано %n: выберите от {least} до {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n компонент</numerusform>
            <numerusform>%n компонента</numerusform>
            <numerusform>%n компонентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>%n последствие</numerusform>
            <numerusform>%n последствия</numerusform>
            <numerusform>%n последствий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissociations</source>
        <translation>
            <numerusform>%n отмежевание</numerusform>
            <numerusform>%n отмежевания</numerusform>
            <numerusform>%n отмежеваний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: zoom in to tell them apart (double click)</source>
        <translation>
            <numerusform>%n событие: увеличьте масштаб, чтобы их различить (двойной щелчок)</numerusform>
            <numerusform>%n события: увеличьте масштаб, чтобы их различить (двойной щелчок)</numerusform>
            <numerusform>%n событий: увеличьте масштаб, чтобы их различить (двойной щелчок)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are in {file}.</source>
        <translation>
            <numerusform>В {file} — %n поле.</numerusform>
            <numerusform>В {file} — %n поля.</numerusform>
            <numerusform>В {file} — %n полей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}.</source>
        <translation>
            <numerusform>В {folder} — %n файл.</numerusform>
            <numerusform>В {folder} — %n файла.</numerusform>
            <numerusform>В {folder} — %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former rows</source>
        <translation>
            <numerusform>%n прежняя запись</numerusform>
            <numerusform>%n прежние записи</numerusform>
            <numerusform>%n прежних записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementations</source>
        <translation>
            <numerusform>%n выполнение</numerusform>
            <numerusform>%n выполнения</numerusform>
            <numerusform>%n выполнений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n дорожка</numerusform>
            <numerusform>%n дорожки</numerusform>
            <numerusform>%n дорожек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linkages</source>
        <translation>
            <numerusform>%n увязка</numerusform>
            <numerusform>%n увязки</numerusform>
            <numerusform>%n увязок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>%n сопоставление</numerusform>
            <numerusform>%n сопоставления</numerusform>
            <numerusform>%n сопоставлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
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
            <numerusform>Еще %n содержит изменения.</numerusform>
            <numerusform>Еще %n содержат изменения.</numerusform>
            <numerusform>Еще %n содержат изменения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n сдвиг</numerusform>
            <numerusform>%n сдвига</numerusform>
            <numerusform>%n сдвигов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negotiations</source>
        <translation>
            <numerusform>%n переговоры</numerusform>
            <numerusform>%n переговоров</numerusform>
            <numerusform>%n переговоров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the withheld words also stand in what is allowed.</source>
        <translation>
            <numerusform>%n изъятое слово есть и в том, что разрешено.</numerusform>
            <numerusform>%n изъятых слова есть и в том, что разрешено.</numerusform>
            <numerusform>%n изъятых слов есть и в том, что разрешено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package parts</source>
        <translation>
            <numerusform>%n часть пакета</numerusform>
            <numerusform>%n части пакетов</numerusform>
            <numerusform>%n частей пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакета</numerusform>
            <numerusform>%n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n сторона</numerusform>
            <numerusform>%n стороны</numerusform>
            <numerusform>%n сторон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n позиция</numerusform>
            <numerusform>%n позиции</numerusform>
            <numerusform>%n позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say more there, or are marked higher, and do so here from now on</source>
        <translation>
            <numerusform>%n позиция говорит там больше или имеет более высокий гриф; отныне так и здесь</numerusform>
            <numerusform>%n позиции говорят там больше или имеют более высокий гриф; отныне так и здесь</numerusform>
            <numerusform>%n позиций говорят там больше или имеют более высокий гриф; отныне так и здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say something else there under the same uid; ours stand</source>
        <translation>
            <numerusform>%n позиция имеет там иное содержание под тем же uid; действующей остается наша</numerusform>
            <numerusform>%n позиции имеют там иное содержание под тем же uid; действующими остаются наши</numerusform>
            <numerusform>%n позиций имеют там иное содержание под тем же uid; действующими остаются наши</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions that were taken back here stand there; they come back</source>
        <translation>
            <numerusform>%n позиция, отмененная здесь, имеется там; она возвращается</numerusform>
            <numerusform>%n позиции, отмененные здесь, имеются там; они возвращаются</numerusform>
            <numerusform>%n позиций, отмененных здесь, имеются там; они возвращаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions were recorded later than now, by a wrong clock; they count as of now</source>
        <translation>
            <numerusform>%n позиция записана позже текущего момента из-за неверных часов; она учитывается как записанная сейчас</numerusform>
            <numerusform>%n позиции записаны позже текущего момента из-за неверных часов; они учитываются как записанные сейчас</numerusform>
            <numerusform>%n позиций записаны позже текущего момента из-за неверных часов; они учитываются как записанные сейчас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions will read otherwise. No party moves by it: this is a recode, every claim keeps what was recorded, and undo takes it back.</source>
        <translation>
            <numerusform>%n позиция будет читаться иначе. Ни одна сторона от этого не сдвигается: это перекодирование, каждое утверждение сохраняет записанное, и это можно отменить.</numerusform>
            <numerusform>%n позиции будут читаться иначе. Ни одна сторона от этого не сдвигается: это перекодирование, каждое утверждение сохраняет записанное, и это можно отменить.</numerusform>
            <numerusform>%n позиций будут читаться иначе. Ни одна сторона от этого не сдвигается: это перекодирование, каждое утверждение сохраняет записанное, и это можно отменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print sets</source>
        <translation>
            <numerusform>%n набор для печати</numerusform>
            <numerusform>%n набора для печати</numerusform>
            <numerusform>%n наборов для печати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n прочтение</numerusform>
            <numerusform>%n прочтения</numerusform>
            <numerusform>%n прочтений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorders</source>
        <translation>
            <numerusform>%n автор записей</numerusform>
            <numerusform>%n автора записей</numerusform>
            <numerusform>%n авторов записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n раунд</numerusform>
            <numerusform>%n раунда</numerusform>
            <numerusform>%n раундов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are on record already.</source>
        <translation>
            <numerusform>%n строка уже записана.</numerusform>
            <numerusform>%n строки уже записаны.</numerusform>
            <numerusform>%n строк уже записаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows laid out</source>
        <translation>
            <numerusform>Сверстана %n строка</numerusform>
            <numerusform>Сверстано %n строки</numerusform>
            <numerusform>Сверстано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n сдвиг</numerusform>
            <numerusform>%n сдвига</numerusform>
            <numerusform>%n сдвигов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are too many for Word.</source>
        <translation>
            <numerusform>%n сдвиг — слишком много для Word.</numerusform>
            <numerusform>%n сдвига — слишком много для Word.</numerusform>
            <numerusform>%n сдвигов — слишком много для Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in {stops} stops</source>
        <translation>
            <numerusform>%n сдвиг, остановок: {stops}</numerusform>
            <numerusform>%n сдвига, остановок: {stops}</numerusform>
            <numerusform>%n сдвигов, остановок: {stops}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts shown</source>
        <translation>
            <numerusform>Показан %n сдвиг</numerusform>
            <numerusform>Показано %n сдвига</numerusform>
            <numerusform>Показано %n сдвигов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts: {parts}</source>
        <translation>
            <numerusform>%n сдвиг: {parts}</numerusform>
            <numerusform>%n сдвига: {parts}</numerusform>
            <numerusform>%n сдвигов: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are called {title}; map a column of addresses</source>
        <translation>
            <numerusform>%n источник имеет название {title}; сопоставьте столбец с адресами</numerusform>
            <numerusform>%n источника имеют название {title}; сопоставьте столбец с адресами</numerusform>
            <numerusform>%n источников имеют название {title}; сопоставьте столбец с адресами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ, {day}</source>
        <translation>
            <numerusform>Расходится %n источник, {day}</numerusform>
            <numerusform>Расходятся %n источника, {day}</numerusform>
            <numerusform>Расходятся %n источников, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ: {stances}</source>
        <translation>
            <numerusform>Расходится %n источник: {stances}</numerusform>
            <numerusform>Расходятся %n источника: {stances}</numerusform>
            <numerusform>Расходятся %n источников: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n выступающий</numerusform>
            <numerusform>%n выступающих</numerusform>
            <numerusform>%n выступающих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n статус</numerusform>
            <numerusform>%n статуса</numerusform>
            <numerusform>%n статусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text versions</source>
        <translation>
            <numerusform>%n редакция текста</numerusform>
            <numerusform>%n редакции текста</numerusform>
            <numerusform>%n редакций текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be decided first.</source>
        <translation>
            <numerusform>Сначала нужно решить %n вопрос.</numerusform>
            <numerusform>Сначала нужно решить %n вопроса.</numerusform>
            <numerusform>Сначала нужно решить %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs · show</source>
        <translation>
            <numerusform>%n неизмененный абзац · показать</numerusform>
            <numerusform>%n неизмененных абзаца · показать</numerusform>
            <numerusform>%n неизмененных абзацев · показать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n представление</numerusform>
            <numerusform>%n представления</numerusform>
            <numerusform>%n представлений</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;All usual</source>
        <translation>&amp;Все стандартные</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Прикрепить документ…</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>В&amp;ложения</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
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
        <translation>&amp;Ячейки</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Копировать отчет</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;Удалить отчет</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Фи&amp;льтр</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a menu</comment>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Справка об этом месте</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>&amp;Импортировать тексты…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>С&amp;охранить</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Сохранить представление…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Ключи…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>За&amp;блокировать</translation>
    </message>
    <message>
        <source>&amp;Look and merge…</source>
        <translation>Просмотреть и об&amp;ъединить…</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>По&amp;ля</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Матрица</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>О&amp;бъединить копии…</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Больше полей</translation>
    </message>
    <message>
        <source>&amp;Negotiation…</source>
        <translation>&amp;Переговоры…</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Новые клавиши</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Создать…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Следующее изменение</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>З&amp;аметки</translation>
    </message>
    <message>
        <source>&amp;Once again</source>
        <translation>&amp;Еще раз</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ориентация</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Put my copy there</source>
        <translation>&amp;Поместить туда мою копию</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Quotes and translations</source>
        <translation>&amp;Цитаты и переводы</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>a menu</comment>
        <translation>&amp;Реестр</translation>
    </message>
    <message>
        <source>&amp;Record position…</source>
        <translation>&amp;Записать позицию…</translation>
    </message>
    <message>
        <source>&amp;Redacted: only what is said here</source>
        <translation>С &amp;изъятиями: только указанное здесь</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Повторить: {change}</translation>
    </message>
    <message>
        <source>&amp;Remove the password: whoever has the file can then read it</source>
        <translation>&amp;Снять пароль: прочитать файл сможет всякий, у кого он есть</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>О&amp;тчет</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>Сохранить &amp;страницу…</translation>
    </message>
    <message>
        <source>&amp;Scale…</source>
        <translation>&amp;Шкала…</translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation>&amp;Поиск или переход…</translation>
    </message>
    <message>
        <source>&amp;Signs and measures</source>
        <translation>&amp;Знаки и показатели</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>В&amp;ыступающие</translation>
    </message>
    <message>
        <source>&amp;Swap rows and columns</source>
        <translation>По&amp;менять местами строки и столбцы</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Р&amp;азмер текста</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Временная шкала</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Отменить: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Разблокировать…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Стандартные клавиши</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;What goes out</source>
        <translation>&amp;Что выходит наружу</translation>
    </message>
    <message>
        <source>&amp;What moved</source>
        <translation>&amp;Сдвиги</translation>
    </message>
    <message>
        <source>&amp;Words that are no stance of the scale</source>
        <translation>Слова, &amp;не являющиеся отношением по шкале</translation>
    </message>
    <message>
        <source>&amp;different</source>
        <comment>two rows</comment>
        <translation>&amp;разные записи</translation>
    </message>
    <message>
        <source>(red line)</source>
        <comment>in a cell</comment>
        <translation>(красная линия)</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(отменено)</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* обязательно</translation>
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
        <translation>--as указывает, кто подписывает.</translation>
    </message>
    <message>
        <source>--take, --same and --apart say how to merge.</source>
        <translation>--take, --same и --apart указывают, как объединять.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>0 not begun, 1 begun, 2 largely carried out, 3 carried out.</source>
        <translation>0 — не начато, 1 — начато, 2 — в основном выполнено, 3 — выполнено.</translation>
    </message>
    <message>
        <source>0 stands for</source>
        <translation>0 означает</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>от 0 до 1</translation>
    </message>
    <message>
        <source>0 to 20</source>
        <comment>stance</comment>
        <translation>от 0 до 20</translation>
    </message>
    <message>
        <source>0–1, and change</source>
        <translation>0–1 и изменение</translation>
    </message>
    <message>
        <source>100 stands for</source>
        <translation>100 означает</translation>
    </message>
    <message>
        <source>100: {best}.  0: {worst}.</source>
        <translation>100: {best}.  0: {worst}.</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <comment>stance</comment>
        <translation>от 20 до 40</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>2026-03-04, 2026-03 или 2026</translation>
    </message>
    <message>
        <source>2026-03-04, or as %d.%m.%Y</source>
        <translation>2026-03-04 или как %d.%m.%Y</translation>
    </message>
    <message>
        <source>3 if all agree; statement</source>
        <translation>3 если все согласятся; заявление</translation>
    </message>
    <message>
        <source>40 to 60</source>
        <comment>stance</comment>
        <translation>от 40 до 60</translation>
    </message>
    <message>
        <source>60 to 80</source>
        <comment>stance</comment>
        <translation>от 60 до 80</translation>
    </message>
    <message>
        <source>80 to 100</source>
        <comment>stance</comment>
        <translation>от 80 до 100</translation>
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
        <translation>&lt;b&gt;?&lt;/b&gt;: сколько неизвестных: нет записи, молчит, без позиции, не запрошено, отозвано. &lt;b&gt;сдвиги&lt;/b&gt;: ячейки со сдвигом с момента сравнения.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Band&lt;/b&gt;: what is held, from the day it was said; the higher, the nearer to agreement. Dashed: on a condition. Hatched: held by the word of a group. Bar below: a red line.</source>
        <translation>&lt;b&gt;Полоса&lt;/b&gt;: действующая позиция со дня, когда она высказана; чем выше, тем ближе к согласию. Пунктир: при условии. Штриховка: со слов группы. Черта снизу: красная линия.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bar&lt;/b&gt;: how many hold each step, best to worst; the ruled end counts those without a stance.</source>
        <translation>&lt;b&gt;Полоска&lt;/b&gt;: сколько сторон на каждой ступени, от лучшей к худшей; разлинованный конец — те, у кого нет отношения.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Blank&lt;/b&gt; is no record. It means neither consent nor neutrality.</source>
        <translation>&lt;b&gt;Пусто&lt;/b&gt; — нет записи. Это не означает ни согласия, ни нейтралитета.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convergence&lt;/b&gt;: how far stances agree, from 0 (half at each end of the scale) to 1 (all on one step): the consensus of Tastle and Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), where pᵢ is the share of step xᵢ, μ the mean and d the width of the scale. It uses only the order and distance of steps. Who holds no stance is left out.</source>
        <translation>&lt;b&gt;Сближение&lt;/b&gt;: насколько совпадают отношения, от 0 (поровну на обоих концах шкалы) до 1 (все на одной ступени): консенсус по Тастлу и Вирману (Tastle and Wierman, 2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), где pᵢ — доля ступени xᵢ, μ — среднее, d — ширина шкалы. Учитываются только порядок ступеней и расстояние между ними. Стороны без отношения не учитываются.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: how far a party stands from the best stance, from 0 to 1, as the mean over the components on which it holds one.</source>
        <translation>&lt;b&gt;Расстояние&lt;/b&gt;: насколько сторона далека от лучшего отношения, от 0 до 1, в среднем по компонентам, по которым у нее есть отношение.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Empty&lt;/b&gt;: nothing is on record. &lt;b&gt;Dotted line&lt;/b&gt;: silent, no position, not asked or not applicable.</source>
        <translation>&lt;b&gt;Пусто&lt;/b&gt;: ничего не записано. &lt;b&gt;Линия из точек&lt;/b&gt;: молчит, без позиции, не запрошено или не применяется.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plate with a number&lt;/b&gt;: as many events stand too close to be drawn; zoom in to see them.</source>
        <translation>&lt;b&gt;Плашка с числом&lt;/b&gt;: столько событий стоят слишком близко, чтобы их показать; увеличьте масштаб, чтобы их увидеть.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Span above a band&lt;/b&gt;: said on a day that is known only to the month or year.</source>
        <translation>&lt;b&gt;Отрезок над полосой&lt;/b&gt;: высказано в день, о котором известен лишь месяц или год.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Struck&lt;/b&gt;: left out. &lt;b&gt;Underlined&lt;/b&gt;: put in. &lt;b&gt;Italic, dashed&lt;/b&gt;: moved elsewhere.</source>
        <translation>&lt;b&gt;Зачеркнуто&lt;/b&gt;: исключено. &lt;b&gt;Подчеркнуто&lt;/b&gt;: добавлено. &lt;b&gt;Курсив, пунктир&lt;/b&gt;: перенесено в другое место.</translation>
    </message>
    <message>
        <source>&lt;b&gt;[US: …]&lt;/b&gt;: unsettled, and whose; &lt;b&gt;[a/b]&lt;/b&gt;: alternatives; &lt;b&gt;[ ]&lt;/b&gt;: a place held.</source>
        <translation>&lt;b&gt;[US: …]&lt;/b&gt;: не согласовано, и чье; &lt;b&gt;[a/b]&lt;/b&gt;: варианты; &lt;b&gt;[ ]&lt;/b&gt;: место зарезервировано.</translation>
    </message>
    <message>
        <source>A .csv without the mark that Excel knows UTF-8 by.</source>
        <translation>Файл .csv без метки, по которой Excel распознает UTF-8.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Не указана команда.</translation>
    </message>
    <message>
        <source>A condition of {component}</source>
        <translation>Условие для {component}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}</source>
        <translation>Конфликтующая копия {name}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}, changed by {who} on {day},</source>
        <translation>Конфликтующая копия {name} (изменения: {who}, {day}),</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>A copy is locked or not.</source>
        <translation>Копия либо заблокирована, либо нет.</translation>
    </message>
    <message>
        <source>A copy of {day}</source>
        <translation>Копия от {day}</translation>
    </message>
    <message>
        <source>A correction or withdrawal must be of the same party and component as the position it refers to.</source>
        <translation>Исправление или отзыв должны относиться к той же стороне и тому же компоненту, что и позиция, на которую они ссылаются.</translation>
    </message>
    <message>
        <source>A document number or address.</source>
        <translation>Номер документа или адрес.</translation>
    </message>
    <message>
        <source>A file number or the like.</source>
        <translation>Номер дела и т. п.</translation>
    </message>
    <message>
        <source>A file that holds the text (UTF-8).</source>
        <translation>Файл с текстом (UTF-8).</translation>
    </message>
    <message>
        <source>A generated one, for measuring.</source>
        <translation>Сгенерированные переговоры для измерений.</translation>
    </message>
    <message>
        <source>A key is taken twice.</source>
        <translation>Одна клавиша назначена дважды.</translation>
    </message>
    <message>
        <source>A local record of who holds which position in a negotiation, since when and on whose word.</source>
        <translation>Локальный реестр: кто какую позицию занимает на переговорах, с каких пор и с чьих слов.</translation>
    </message>
    <message>
        <source>A mapping knows no field “{name}”.</source>
        <translation>В сопоставлении не бывает поля «{name}».</translation>
    </message>
    <message>
        <source>A name has from 1 to 100 letters.</source>
        <translation>Имя содержит от 1 до 100 символов.</translation>
    </message>
    <message>
        <source>A name that signs has from 1 to {longest} letters, all of which can be seen.</source>
        <translation>Имя, которым подписывают, содержит от 1 до {longest} символов, и все они видимы.</translation>
    </message>
    <message>
        <source>A new file without history, views and paths. Everything withheld is looked for in it before it stands.</source>
        <translation>Новый файл без истории, представлений и путей. Прежде чем он сохранен, в нем ищут всё изъятое.</translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation>Наша собственная заметка.</translation>
    </message>
    <message>
        <source>A position is old after</source>
        <translation>Позиция устаревает через</translation>
    </message>
    <message>
        <source>A record cannot be without its negotiation.</source>
        <translation>Реестр не может существовать без своих переговоров.</translation>
    </message>
    <message>
        <source>A record in memory has no copy.</source>
        <translation>У реестра в памяти нет копии.</translation>
    </message>
    <message>
        <source>A record is written as .json.</source>
        <translation>Реестр записывается в формате .json.</translation>
    </message>
    <message>
        <source>A record is written as it is known now.</source>
        <translation>Реестр записывается таким, каким он известен сейчас.</translation>
    </message>
    <message>
        <source>A redacted record is not everything.</source>
        <translation>Реестр с изъятиями — это не всё.</translation>
    </message>
    <message>
        <source>A report without any content of the negotiation was saved as {file}.</source>
        <translation>Отчет без какого-либо содержания переговоров сохранен как {file}.</translation>
    </message>
    <message>
        <source>A scale of your own</source>
        <translation>Собственная шкала</translation>
    </message>
    <message>
        <source>A security-assurances framework to look around in</source>
        <translation>Рамочная договоренность о гарантиях безопасности для ознакомления</translation>
    </message>
    <message>
        <source>A short code, such as UA.</source>
        <translation>Краткий код, например UA.</translation>
    </message>
    <message>
        <source>A spreadsheet of positions…</source>
        <translation>Таблица с позициями…</translation>
    </message>
    <message>
        <source>A table of positions comes in through the import.</source>
        <translation>Таблица позиций вносится через импорт.</translation>
    </message>
    <message>
        <source>A text may have up to {size} MB.</source>
        <translation>Текст может занимать до {size} МБ.</translation>
    </message>
    <message>
        <source>A to F.</source>
        <translation>От A до F.</translation>
    </message>
    <message>
        <source>A view of this name that is there already is replaced; undo brings it back.</source>
        <translation>Имеющееся представление с таким названием будет заменено; это можно отменить.</translation>
    </message>
    <message>
        <source>A whole copy in your name; only your own former one is replaced</source>
        <translation>Полная копия от вашего имени; заменяется только ваша прежняя</translation>
    </message>
    <message>
        <source>A whole copy leaves nothing out.</source>
        <translation>Полная копия ничего не опускает.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>О файле</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>О программе Negotiator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add &amp;component…</source>
        <translation>Добавить &amp;компонент…</translation>
    </message>
    <message>
        <source>Add &amp;implementation…</source>
        <translation>Добавить &amp;выполнение…</translation>
    </message>
    <message>
        <source>Add &amp;linkage…</source>
        <translation>Добавить &amp;увязку…</translation>
    </message>
    <message>
        <source>Add &amp;membership…</source>
        <translation>Добавить &amp;членство…</translation>
    </message>
    <message>
        <source>Add &amp;party…</source>
        <translation>Добавить &amp;сторону…</translation>
    </message>
    <message>
        <source>Add --map &quot;{name}=…&quot;, one of the steps.</source>
        <translation>Добавьте --map &quot;{name}=…&quot; с одной из ступеней.</translation>
    </message>
    <message>
        <source>Add --report record.</source>
        <translation>Добавьте --report record.</translation>
    </message>
    <message>
        <source>Add a brief.

<byte value="x8"/>
Example:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</source>
        <translation>Добавить директиву.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</translation>
    </message>
    <message>
        <source>Add a component.

<byte value="x8"/>
Example:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</source>
        <translation>Добавить компонент.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</translation>
    </message>
    <message>
        <source>Add a consequence.

<byte value="x8"/>
Example:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</source>
        <translation>Добавить последствие.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</translation>
    </message>
    <message>
        <source>Add a dissociation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</source>
        <translation>Добавить отмежевание.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</translation>
    </message>
    <message>
        <source>Add a linkage.

<byte value="x8"/>
Example:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</source>
        <translation>Добавить увязку.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</translation>
    </message>
    <message>
        <source>Add a measure.

<byte value="x8"/>
Example:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</source>
        <translation>Добавить меру.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</translation>
    </message>
    <message>
        <source>Add a membership.

<byte value="x8"/>
Example:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</source>
        <translation>Добавить членство.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</translation>
    </message>
    <message>
        <source>Add a package part.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</source>
        <translation>Добавить часть пакета.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</translation>
    </message>
    <message>
        <source>Add a package.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</source>
        <translation>Добавить пакет.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</translation>
    </message>
    <message>
        <source>Add a party.

<byte value="x8"/>
Example:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</source>
        <translation>Добавить сторону.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</translation>
    </message>
    <message>
        <source>Add a reading.

<byte value="x8"/>
Example:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</source>
        <translation>Добавить прочтение.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</translation>
    </message>
    <message>
        <source>Add a round.

<byte value="x8"/>
Example:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</source>
        <translation>Добавить раунд.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</translation>
    </message>
    <message>
        <source>Add a source first.</source>
        <translation>Сначала добавьте источник.</translation>
    </message>
    <message>
        <source>Add a source.

<byte value="x8"/>
Example:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</source>
        <translation>Добавить источник.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</translation>
    </message>
    <message>
        <source>Add a status.

<byte value="x8"/>
Example:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</source>
        <translation>Добавить статус.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add a text version.

<byte value="x8"/>
Example:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</source>
        <translation>Добавить редакцию текста.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add an implementation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</source>
        <translation>Добавить выполнение.

<byte value="x8"/>
Пример:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Добавить вложение</translation>
    </message>
    <message>
        <source>Add attachment: {attachment}</source>
        <translation>Добавить вложение: {attachment}</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>Добавить вложение…</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>Добавить директиву</translation>
    </message>
    <message>
        <source>Add brief…</source>
        <translation>Добавить директиву…</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Добавить компонент</translation>
    </message>
    <message>
        <source>Add component &amp;status…</source>
        <translation>Добавить ста&amp;тус компонента…</translation>
    </message>
    <message>
        <source>Add component to a package…</source>
        <translation>Добавить компонент в пакет…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Добавить компонент…</translation>
    </message>
    <message>
        <source>Add confidence-&amp;building measure…</source>
        <translation>Добавить &amp;меру укрепления доверия…</translation>
    </message>
    <message>
        <source>Add conse&amp;quence…</source>
        <translation>Добавить &amp;последствие…</translation>
    </message>
    <message>
        <source>Add consequence</source>
        <translation>Добавить последствие</translation>
    </message>
    <message>
        <source>Add consequence…</source>
        <translation>Добавить последствие…</translation>
    </message>
    <message>
        <source>Add dissociation</source>
        <translation>Добавить отмежевание</translation>
    </message>
    <message>
        <source>Add implementation</source>
        <translation>Добавить выполнение</translation>
    </message>
    <message>
        <source>Add implementation…</source>
        <translation>Добавить выполнение…</translation>
    </message>
    <message>
        <source>Add linkage</source>
        <translation>Добавить увязку</translation>
    </message>
    <message>
        <source>Add linkage…</source>
        <translation>Добавить увязку…</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>Добавить сопоставление</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Добавить меру</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Добавить меру…</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>Добавить членство</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>Добавить членство…</translation>
    </message>
    <message>
        <source>Add negotiation</source>
        <translation>Добавить переговоры</translation>
    </message>
    <message>
        <source>Add one row of the framework, and print its uid.

<byte value="x8"/>
Examples:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</source>
        <translation>Добавить одну запись рамочной договоренности и вывести ее uid.

<byte value="x8"/>
Примеры:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add our brief</source>
        <translation>Добавить нашу директиву</translation>
    </message>
    <message>
        <source>Add our brief.</source>
        <translation>Добавить нашу директиву.</translation>
    </message>
    <message>
        <source>Add our own brie&amp;f…</source>
        <translation>Добавить нашу &amp;директиву…</translation>
    </message>
    <message>
        <source>Add packa&amp;ge…</source>
        <translation>Добавить п&amp;акет…</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>Добавить пакет</translation>
    </message>
    <message>
        <source>Add package part</source>
        <translation>Добавить часть пакета</translation>
    </message>
    <message>
        <source>Add package part…</source>
        <translation>Добавить часть пакета…</translation>
    </message>
    <message>
        <source>Add package…</source>
        <translation>Добавить пакет…</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>Добавить сторону…</translation>
    </message>
    <message>
        <source>Add print set</source>
        <translation>Добавить набор для печати</translation>
    </message>
    <message>
        <source>Add r&amp;ound…</source>
        <translation>Добавить &amp;раунд…</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Добавить прочтение</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Добавить раунд</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>Добавить раунд…</translation>
    </message>
    <message>
        <source>Add so&amp;urce…</source>
        <translation>Добавить &amp;источник…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Добавить источник…</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>Добавить статус</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Добавить статус…</translation>
    </message>
    <message>
        <source>Add te&amp;xt version…</source>
        <translation>Добавить р&amp;едакцию текста…</translation>
    </message>
    <message>
        <source>Add text version</source>
        <translation>Добавить редакцию текста</translation>
    </message>
    <message>
        <source>Add text version…</source>
        <translation>Добавить редакцию текста…</translation>
    </message>
    <message>
        <source>Add these pages to the set; whether they are redacted is not kept</source>
        <translation>Добавить эти страницы в набор; наличие изъятий не сохраняется</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Добавить редакцию</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Добавить представление</translation>
    </message>
    <message>
        <source>Add {kind}: {row}</source>
        <translation>Добавить ({kind}): {row}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>Сходство по</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole framework</comment>
        <translation>Вся</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parties</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>All as PDF…</source>
        <translation>Все как PDF…</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Все компоненты</translation>
    </message>
    <message>
        <source>All components of one party</source>
        <translation>Все компоненты одной стороны</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>All parties on one or several components</source>
        <translation>Все стороны по одному или нескольким компонентам</translation>
    </message>
    <message>
        <source>Along what, such as Regional stability.</source>
        <translation>В каком измерении, например «Региональная стабильность».</translation>
    </message>
    <message>
        <source>Also on record</source>
        <translation>Также записано</translation>
    </message>
    <message>
        <source>Also our own brief and internal positions.</source>
        <translation>Также наша директива и внутренние позиции.</translation>
    </message>
    <message>
        <source>Also those that were removed.</source>
        <translation>Также удаленные.</translation>
    </message>
    <message>
        <source>Also what each change did, field by field.</source>
        <translation>Также что сделало каждое изменение, по полям.</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>Также: {words}</translation>
    </message>
    <message>
        <source>An attachment in {file} has other bytes than its row says.</source>
        <translation>Вложение в {file} содержит иные байты, чем указано в его записи.</translation>
    </message>
    <message>
        <source>An earlier state of this record</source>
        <translation>Прежнее состояние этого реестра</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Пустой текст</translation>
    </message>
    <message>
        <source>An equal record, our own side and history included.</source>
        <translation>Равноценный реестр, включая нашу собственную сторону и историю.</translation>
    </message>
    <message>
        <source>Another key of {name} is known.</source>
        <translation>Известен другой ключ {name}.</translation>
    </message>
    <message>
        <source>Answer {yes} or {no}.</source>
        <translation>Ответьте {yes} или {no}.</translation>
    </message>
    <message>
        <source>Anticipated result</source>
        <translation>Ожидаемый результат</translation>
    </message>
    <message>
        <source>As 2026-03-04, 2026-03 or 2026; empty for no limit</source>
        <translation>В виде 2026-03-04, 2026-03 или 2026; пусто — без ограничения</translation>
    </message>
    <message>
        <source>As for a text version.</source>
        <translation>Как для редакции текста.</translation>
    </message>
    <message>
        <source>As in the view</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>As known on {day}, {time}. What was recorded later is left out.</source>
        <translation>Как было известно {day}, {time}. Записанное позже не учитывается.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>As of the &amp;earlier round</source>
        <translation>На &amp;предыдущий раунд</translation>
    </message>
    <message>
        <source>As of the &amp;former day on record</source>
        <translation>На п&amp;редыдущий день с записями</translation>
    </message>
    <message>
        <source>As of the &amp;later round</source>
        <translation>На &amp;следующий раунд</translation>
    </message>
    <message>
        <source>As of the ne&amp;xt day on record</source>
        <translation>На с&amp;ледующий день с записями</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>По состоянию на {date}</translation>
    </message>
    <message>
        <source>As of {round}</source>
        <translation>По состоянию на {round}</translation>
    </message>
    <message>
        <source>As of {round}, {place}</source>
        <translation>По состоянию на {round}, {place}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the window</source>
        <comment>language of pages</comment>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>Ask for a copy of the file itself.</source>
        <translation>Запросите копию самого файла.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Запросите новую копию или спасите то, что можно прочитать: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Ask for a key with a name.</source>
        <translation>Запросите ключ с именем.</translation>
    </message>
    <message>
        <source>Ask for it anew.</source>
        <translation>Запросите повторно.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Запросите разрешение у владельца.</translation>
    </message>
    <message>
        <source>Ask the person it came from; do not trust this copy.</source>
        <translation>Обратитесь к лицу, от которого она поступила; не доверяйте этой копии.</translation>
    </message>
    <message>
        <source>Ask them which holds. Remove the old one before you add the new one.</source>
        <translation>Спросите, какой из них действует. Прежде чем добавить новый, удалите старый.</translation>
    </message>
    <message>
        <source>At most {count} cells can be copied at once. Export the matrix instead.</source>
        <translation>Одновременно можно скопировать не более {count} ячеек. Вместо этого экспортируйте матрицу.</translation>
    </message>
    <message>
        <source>At the foot; “” leaves it out.</source>
        <translation>Внизу страницы; «» — без него.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Прикрепить документ</translation>
    </message>
    <message>
        <source>Attach a document to a source, and print its uid.

<byte value="x8"/>
Example:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</source>
        <translation>Прикрепить документ к источнику и вывести его uid.

<byte value="x8"/>
Пример:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</translation>
    </message>
    <message>
        <source>Attach a document to the source…</source>
        <translation>Прикрепить документ к источнику…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Away from agreement</source>
        <translation>От согласия</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Ось</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Назад к текущему</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups kept for</source>
        <translation>Хранить резервные копии</translation>
    </message>
    <message>
        <source>Backups kept of a file</source>
        <translation>Резервных копий на файл</translation>
    </message>
    <message>
        <source>Backups of {file}</source>
        <translation>Резервные копии {file}</translation>
    </message>
    <message>
        <source>Backups: copies of negotiations; where a file is lost, they are all that is left of it</source>
        <translation>Резервные копии: копии переговоров; если файл утрачен, это всё, что от него осталось</translation>
    </message>
    <message>
        <source>Band: what is held; higher is nearer agreement; dashed: conditional; hatched: by the word of a group; bar below: red line; span above: known only to the month or year; empty: no record.</source>
        <translation>Полоса: действующая позиция; выше — ближе к согласию; пунктир: при условии; штриховка: со слов группы; черта снизу: красная линия; отрезок сверху: известен лишь месяц или год; пусто: нет записи.</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>parts cells</comment>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Bar at left: red line, will not move</source>
        <translation>Черта слева: красная линия, не уступит</translation>
    </message>
    <message>
        <source>Bar at right: red line, will not move</source>
        <translation>Черта справа: красная линия, не уступит</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>На основе</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>field</comment>
        <translation>На основе</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Basis assessment: it was never said</source>
        <translation>Основание «оценка»: этого никогда не говорили</translation>
    </message>
    <message>
        <source>Basis in session: there are also claims on other bases</source>
        <translation>Основание «на заседании»: есть также утверждения на других основаниях</translation>
    </message>
    <message>
        <source>Basis internal: our own mandate and bottom line</source>
        <translation>Основание «внутреннее»: наш мандат и предел уступок</translation>
    </message>
    <message>
        <source>Basis public: there are also claims on other bases</source>
        <translation>Основание «публичное»: есть также утверждения на других основаниях</translation>
    </message>
    <message>
        <source>Basis, where it is mixed: P public, S in session, A assessment, I internal</source>
        <comment>the letters P, S, A and I are drawn and stay</comment>
        <translation>Основание, если они разные: P — публичное, S — на заседании, A — оценка, I — внутреннее</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>Основание: {basis}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Перед объединением</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Перед импортом</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Перед обновлением файла</translation>
    </message>
    <message>
        <source>Before another was restored</source>
        <translation>Перед восстановлением другой</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>До первого раунда</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>session mode</comment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin with its digit or name.</source>
        <translation>Начните с ее цифры или названия.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Between the cells of a .csv.</source>
        <translation>Между ячейками файла .csv.</translation>
    </message>
    <message>
        <source>Blank: no record. It means neither consent nor neutrality.</source>
        <translation>Пусто: нет записи. Это не означает ни согласия, ни нейтралитета.</translation>
    </message>
    <message>
        <source>Blank: no record; neither consent nor neutral</source>
        <translation>Пусто: нет записи; ни согласие, ни нейтралитет</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Brac&amp;kets…</source>
        <translation>С&amp;кобки…</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <source>Brackets by text</source>
        <translation>Скобки по текстам</translation>
    </message>
    <message>
        <source>Brackets of the new version</source>
        <translation>Скобки новой редакции</translation>
    </message>
    <message>
        <source>Brackets on the table</source>
        <translation>Скобки в обсуждаемом тексте</translation>
    </message>
    <message>
        <source>Brackets on the table over time</source>
        <translation>Скобки в обсуждаемом тексте с течением времени</translation>
    </message>
    <message>
        <source>Brackets…</source>
        <translation>Скобки…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring back what undo took back.

<byte value="x8"/>
Example:
  negotiator redo s.negotiation</source>
        <translation>Вернуть отмененное.

<byte value="x8"/>
Пример:
  negotiator redo s.negotiation</translation>
    </message>
    <message>
        <source>Bring back {kind}: {row}</source>
        <translation>Вернуть ({kind}): {row}</translation>
    </message>
    <message>
        <source>Bring copies of the same negotiation home into FILE; OTHERS are never written.

Positions are only added. What one side changed comes in; what both changed differently waits
for --take. All of it is one change, undone by one undo, and a backup is made before.

<byte value="x8"/>
Examples:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</source>
        <translation>Объединить копии тех же переговоров в FILE; в OTHERS ничего не записывается.

Позиции только добавляются. Измененное одной из копий вносится; измененное обеими по-разному ждет
--take. Всё это — одно изменение, отменяемое одним шагом; перед ним создается резервная копия.

<byte value="x8"/>
Примеры:
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
        <translation>Внести текст рамочной договоренности: Markdown, простой текст или DOCX с принятыми изменениями.

Текст делится по заголовкам и номерам. Раздел, номер или название которого уже есть в реестре,
становится новой редакцией, остальные становятся компонентами.

<byte value="x8"/>
Примеры:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</translation>
    </message>
    <message>
        <source>Bring in only the sound &amp;rows</source>
        <translation>Внести &amp;только исправные строки</translation>
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
        <translation>Внести позиции из таблицы: .csv, .tsv, .xlsx, .xls, .ods, .json или .dna.

Столбцы определяются по заголовкам или по сопоставлению. Вносятся все строки или ни одной, если
не задано --only-sound. Уже записанное распознается. Из полного реестра, записанного командой
negotiator export как .json, FILE создается заново.

<byte value="x8"/>
Примеры:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</translation>
    </message>
    <message>
        <source>Bring in the &amp;parties and components of the other negotiation</source>
        <translation>Внести &amp;стороны и компоненты других переговоров</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Сначала верните это.</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>Сначала верните то.</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in {done} of %n positions…</source>
        <translation>
            <numerusform>Вносится позиция: {done} из %n…</numerusform>
            <numerusform>Вносятся позиции: {done} из %n…</numerusform>
            <numerusform>Вносятся позиции: {done} из %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings {changes}</source>
        <translation>Содержит: {changes}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>time, component or party</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>По компонентам</translation>
    </message>
    <message>
        <source>By kind and number; none of the words</source>
        <translation>По виду и номеру; без единого слова</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>По сторонам</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>К дате</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>К какому сроку.</translation>
    </message>
    <message>
        <source>By…</source>
        <translation>По…</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>КОМАНДА [АРГУМЕНТЫ]…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Call {file} so.</source>
        <translation>Так назвать {file}.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включен Caps Lock.</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>style in Word</comment>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Cell head</source>
        <comment>style in Word</comment>
        <translation>Заголовок ячейки</translation>
    </message>
    <message>
        <source>Cell note</source>
        <comment>style in Word</comment>
        <translation>Примечание ячейки</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Cells &amp;parted by</source>
        <translation>Раз&amp;делитель ячеек</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Разделитель ячеек</translation>
    </message>
    <message>
        <source>Cells: full text</source>
        <translation>Ячейки: полный текст</translation>
    </message>
    <message>
        <source>Cells: heat map</source>
        <translation>Ячейки: тепловая карта</translation>
    </message>
    <message>
        <source>Cells: summary</source>
        <translation>Ячейки: кратко</translation>
    </message>
    <message>
        <source>Cells: symbol</source>
        <translation>Ячейки: знак</translation>
    </message>
    <message>
        <source>Cells: {density}</source>
        <translation>Ячейки: {density}</translation>
    </message>
    <message>
        <source>Cells: {towards} towards agreement, {away} away, {other} in terms or otherwise, {unchanged} unchanged, {unknown} unknown.</source>
        <translation>Ячейки: {towards} к согласию, {away} от согласия, {other} по условиям или иначе, {unchanged} без изменений, {unknown} неизвестно.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a position</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change date, basis, source, grading, marking or round (Alt+K)</source>
        <translation>Изменить дату, основание, источник, градацию, гриф или раунд (Alt+K)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>Изменить шкалу</translation>
    </message>
    <message>
        <source>Change the scale of one to that of the other, and merge again.</source>
        <translation>Измените шкалу одного на шкалу другого и объедините еще раз.</translation>
    </message>
    <message>
        <source>Change the scale: {words}</source>
        <translation>Изменить шкалу: {words}</translation>
    </message>
    <message>
        <source>Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

<byte value="x8"/>
Example:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</source>
        <translation>Изменить шкалу; STEPS от лучшей к худшей. Это перекодирование: ни одна сторона от него не сдвигается.

<byte value="x8"/>
Пример:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n</source>
        <translation>
            <numerusform>Изменение {number} из %n</numerusform>
            <numerusform>Изменение {number} из %n</numerusform>
            <numerusform>Изменение {number} из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n here</source>
        <translation>
            <numerusform>Изменение {number} из %n здесь</numerusform>
            <numerusform>Изменение {number} из %n здесь</numerusform>
            <numerusform>Изменение {number} из %n здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кем изменено</translation>
    </message>
    <message>
        <source>Changed last by {who}.</source>
        <translation>Автор последнего изменения: {who}.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Изменено с обеих сторон</translation>
    </message>
    <message>
        <source>Changed since {moment}</source>
        <translation>Изменено с момента: {moment}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Changes of what a party holds: towards agreement above the line, away below it; beside them those in terms or otherwise.</source>
        <translation>Изменения действующей позиции стороны: к согласию — над линией, от согласия — под ней; рядом — изменения по условиям или иные.</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <translation>&amp;Только изменения</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Изменения с</translation>
    </message>
    <message>
        <source>Changes since {moment} – {counts}</source>
        <translation>Изменения с момента: {moment} – {counts}</translation>
    </message>
    <message>
        <source>Changes that contain…</source>
        <translation>Изменения, содержащие…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Проверьте еще раз.</translation>
    </message>
    <message>
        <source>Check its name and the medium it is on.</source>
        <translation>Проверьте его имя и носитель, на котором он находится.</translation>
    </message>
    <message>
        <source>Check its name, or make a new negotiation.</source>
        <translation>Проверьте его имя или создайте новые переговоры.</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or save a copy elsewhere.</source>
        <translation>Проверьте права доступа к нему и его папке или сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Проверьте права доступа к нему.</translation>
    </message>
    <message>
        <source>Check that a file is sound; the exit code is 0 only then.

<byte value="x8"/>
Example:
  negotiator check s.negotiation</source>
        <translation>Проверить, исправен ли файл; код выхода равен 0 только в этом случае.

<byte value="x8"/>
Пример:
  negotiator check s.negotiation</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it and write in its folder.</source>
        <translation>Проверьте, на месте ли он и есть ли у вас право читать его и записывать в его папку.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Проверьте, на месте ли он и есть ли у вас право его читать.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, and save it again.</source>
        <translation>Проверьте, открывает ли его собственная программа, и сохраните еще раз.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, without a password, and save it again.</source>
        <translation>Проверьте, открывает ли его собственная программа без пароля, и сохраните еще раз.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Проверьте, на месте ли папка и есть ли у вас право записывать в нее.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that there is room.</source>
        <translation>Проверьте, на месте ли папка, есть ли у вас право записывать в нее и есть ли свободное место.</translation>
    </message>
    <message>
        <source>Check that you may write in {parent}.</source>
        <translation>Проверьте, есть ли у вас право записывать в {parent}.</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>Проверьте день и месяц.</translation>
    </message>
    <message>
        <source>Check the medium and the connection, then try again; the last whole change is kept.</source>
        <translation>Проверьте носитель и соединение и повторите попытку; последнее полное изменение сохранено.</translation>
    </message>
    <message>
        <source>Check the printer or the folder.</source>
        <translation>Проверьте принтер или папку.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions; the record itself is unharmed.</source>
        <translation>Проверьте место на диске и права доступа; сам реестр не поврежден.</translation>
    </message>
    <message>
        <source>Check the separator, or remove the columns that are not needed.</source>
        <translation>Проверьте разделитель или удалите ненужные столбцы.</translation>
    </message>
    <message>
        <source>Choose a .docx file, or save the document as one in its own program.</source>
        <translation>Выберите файл .docx или сохраните документ в этом формате в его программе.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file.</source>
        <translation>Выберите файл .txt, .md или .docx.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did, from what to what.</source>
        <translation>Выберите изменение, чтобы увидеть, что именно и на что изменено.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Выберите имя файла.</translation>
    </message>
    <message>
        <source>Choose a file that Negotiator has written.</source>
        <translation>Выберите файл, записанный программой Negotiator.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}.</source>
        <translation>Выберите файл, имя которого оканчивается на {suffix}.</translation>
    </message>
    <message>
        <source>Choose a file that was exported here.</source>
        <translation>Выберите файл, который был экспортирован здесь.</translation>
    </message>
    <message>
        <source>Choose a file with the text only.</source>
        <translation>Выберите файл только с текстом.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Choose a folder that you share with colleagues. Negotiator then tells when a copy of this negotiation in it brings something. It only reads their files.</source>
        <translation>Выберите папку, общую с коллегами. Negotiator будет сообщать, когда в копии этих переговоров в ней появится что-то новое. Их файлы он только читает.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Выберите папку, в которую у вас есть право записывать.</translation>
    </message>
    <message>
        <source>Choose a moment under “Changes since” first</source>
        <translation>Сначала выберите момент в поле «Изменения с»</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Choose a row to see who changed what, and when.</source>
        <translation>Выберите запись, чтобы увидеть, кто, что и когда изменил.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Выберите более короткий.</translation>
    </message>
    <message>
        <source>Choose an event with the arrows, or click it, to see who said what, and why.</source>
        <translation>Выберите событие стрелками или щелкните его, чтобы увидеть, кто, что и почему сказал.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Выберите другую копию.</translation>
    </message>
    <message>
        <source>Choose another file or a backup.</source>
        <translation>Выберите другой файл или резервную копию.</translation>
    </message>
    <message>
        <source>Choose another file or sheet.</source>
        <translation>Выберите другой файл или лист.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new negotiation.</source>
        <translation>Выберите другой файл или создайте новые переговоры.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>Выберите другое имя или замените его с --force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another {field}, or change the one that is there.</source>
        <translation>Выберите другое значение ({field}) или измените имеющуюся запись.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другое.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>Choose for each step of the present scale what it becomes.</source>
        <translation>Выберите, чем станет каждая ступень нынешней шкалы.</translation>
    </message>
    <message>
        <source>Choose it, or press Alt and its digit.</source>
        <translation>Выберите или нажмите Alt и соответствующую цифру.</translation>
    </message>
    <message>
        <source>Choose larger paper, smaller margins or smaller text.</source>
        <translation>Выберите бумагу большего формата, меньшие поля или более мелкий текст.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Выберите одно.</translation>
    </message>
    <message>
        <source>Choose the day, and what was known when</source>
        <translation>Выбрать день и то, что когда было известно</translation>
    </message>
    <message>
        <source>Choose the file with the text itself.</source>
        <translation>Выберите файл с самим текстом.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the key.</source>
        <translation>Выберите файл с текстом ключа.</translation>
    </message>
    <message>
        <source>Choose which parties and components are shown</source>
        <translation>Выбрать стороны и компоненты для показа</translation>
    </message>
    <message>
        <source>Choose which texts stand in columns, and their order</source>
        <translation>Выбрать тексты для столбцов и их порядок</translation>
    </message>
    <message>
        <source>Choose {least} to {most} texts. The first stands left. Drag them, or press Alt and an arrow, for another order.</source>
        <translation>Выберите от {least} до {most} текстов. Первый стоит слева. Чтобы изменить порядок, перетащите их или нажмите Alt и стрелку.</translation>
    </message>
    <message>
        <source>Choose {words}.</source>
        <translation>Выберите: {words}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Claims on {basis} basis. Of one moment the first counts: {order}. Right-click changes the order.</source>
        <translation>Утверждения с основанием «{basis}». Из одновременных преимущество имеет первое: {order}. Порядок меняется щелчком правой кнопкой.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Click to sort.</source>
        <translation>Щелкните, чтобы упорядочить.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Ctrl+Shift+M)</source>
        <translation>Закрыть (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close Negotiator, check the permissions, and try again.</source>
        <translation>Закройте Negotiator, проверьте права доступа и повторите попытку.</translation>
    </message>
    <message>
        <source>Close it elsewhere, or save a copy where you may write.</source>
        <translation>Закройте его в другом месте или сохраните копию там, где у вас есть право записи.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>Закройте его там и повторите попытку.</translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation>Закрыть инспектор (F9)</translation>
    </message>
    <message>
        <source>Close what moved</source>
        <translation>Закрыть сдвиги</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Colleagues see it in the folder already.</source>
        <translation>Коллеги уже видят ее в папке.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Столбец поля «{field}»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Comes after {component}</source>
        <translation>Следует после {component}</translation>
    </message>
    <message>
        <source>Comes before {component}</source>
        <translation>Предшествует {component}</translation>
    </message>
    <message>
        <source>Comes in: {rows}</source>
        <translation>Вносится: {rows}</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>parts cells</comment>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Commands:</source>
        <comment>heading in the help of a command</comment>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Сравнить тексты</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone before you rely on a key.</source>
        <translation>Прежде чем полагаться на ключ, сверьте отпечаток по телефону.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with theirs by telephone before you rely on it.</source>
        <translation>Прежде чем полагаться на этот ключ, сверьте отпечаток с владельцем по телефону.</translation>
    </message>
    <message>
        <source>Compare two text files instead, outside of any negotiation.</source>
        <translation>Сравнить вместо этого два текстовых файла вне переговоров.</translation>
    </message>
    <message>
        <source>Compare with a date, or add rounds.</source>
        <translation>Сравните с датой или добавьте раунды.</translation>
    </message>
    <message>
        <source>Compare with a later moment.</source>
        <translation>Сравните с более поздним моментом.</translation>
    </message>
    <message>
        <source>Compare with the end of this day.</source>
        <translation>Сравните с концом этого дня.</translation>
    </message>
    <message>
        <source>Compared with the previous round</source>
        <translation>По сравнению с предыдущим раундом</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Сравнение текстов</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Варианты дополнения</translation>
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
        <translation>Компонент, сторона или слова</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>Cond&amp;itional</source>
        <translation>При &amp;условии</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Confidence-building measures</source>
        <translation>Меры укрепления доверия</translation>
    </message>
    <message>
        <source>Conflict: {kind} {title}, {field}</source>
        <translation>Конфликт: {kind} {title}, {field}</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Подключите диск, на котором она находится, или выберите другую папку.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Contradictory: sources of one moment differ, and no working reading is chosen; the cell is hatched</source>
        <translation>Противоречивая: одновременные источники расходятся, а рабочее прочтение не выбрано; ячейка заштрихована</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Сближение</translation>
    </message>
    <message>
        <source>Convergence by column</source>
        <translation>Сближение по столбцам</translation>
    </message>
    <message>
        <source>Convergence of components</source>
        <translation>Сближение по компонентам</translation>
    </message>
    <message>
        <source>Convergence of each component</source>
        <translation>Сближение по каждому компоненту</translation>
    </message>
    <message>
        <source>Convergence of the parties on each component, 0 to 1: consensus of Tastle and Wierman (2007)</source>
        <translation>Сближение сторон по каждому компоненту, от 0 до 1: консенсус по Tastle and Wierman (2007)</translation>
    </message>
    <message>
        <source>Convergence of the stances counted, 0 (opposite ends) to 1 (one stance): the consensus of Tastle and Wierman (2007). Cells without a stance are left out. Below: how many are unknown (?), and how many moved since the moment compared with.</source>
        <translation>Сближение учтенных отношений, от 0 (противоположные концы) до 1 (одно отношение): консенсус по Tastle and Wierman (2007). Ячейки без отношения не учтены. Ниже: сколько неизвестных (?) и сколько сдвигов с момента сравнения.</translation>
    </message>
    <message>
        <source>Convergence over all rows</source>
        <translation>Сближение по всем строкам</translation>
    </message>
    <message>
        <source>Convergence {number}</source>
        <translation>Сближение {number}</translation>
    </message>
    <message>
        <source>Convergence, 0 to 1</source>
        <translation>Сближение, от 0 до 1</translation>
    </message>
    <message>
        <source>Convergence, least first</source>
        <translation>Сближение, по возрастанию</translation>
    </message>
    <message>
        <source>Convergence, most first</source>
        <translation>Сближение, по убыванию</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out.</source>
        <translation>Сближение: Tastle and Wierman (2007); 0 — противоположные концы, 1 — одно отношение. Стороны без отношения не учтены.</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out; the dashed part counts them. After each text: round and grading of the source (A–F) and of the claim (1–6).</source>
        <translation>Сближение: Tastle and Wierman (2007); 0 — противоположные концы, 1 — одно отношение. Стороны без отношения не учтены; их показывает пунктирная часть. После каждого текста: раунд и градация источника (A–F) и утверждения (1–6).</translation>
    </message>
    <message>
        <source>Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components on which a party holds a stance, from 0 (best step) to 1 (worst).</source>
        <translation>Сближение: консенсус по Tastle and Wierman (2007). Расстояние: среднее по компонентам, по которым у стороны есть отношение, от 0 (лучшая ступень) до 1 (худшая).</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>Скопировано. {what}</translation>
    </message>
    <message>
        <source>Copies are made before migrations and merges, and hourly while a file changes.</source>
        <translation>Копии создаются перед обновлением формата и объединением, а также ежечасно, пока файл меняется.</translation>
    </message>
    <message>
        <source>Copies in the shared folder</source>
        <translation>Копии в общей папке</translation>
    </message>
    <message>
        <source>Copies that they signed are then told as signed by a key that you do not know.</source>
        <translation>Копии с их подписью тогда будут отмечаться как подписанные неизвестным вам ключом.</translation>
    </message>
    <message>
        <source>Copies to merge</source>
        <translation>Копии для объединения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Копировать как предложение</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet first.</source>
        <translation>Сначала скопируйте ячейки электронной таблицы.</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>Копировать различия</translation>
    </message>
    <message>
        <source>Copy it from the spreadsheet again.</source>
        <translation>Скопируйте их из электронной таблицы еще раз.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>Скопируйте его в папку, в которую у вас есть право записывать, и откройте копию.</translation>
    </message>
    <message>
        <source>Copy the counts as text</source>
        <translation>Копировать итоги как текст</translation>
    </message>
    <message>
        <source>Copy the whole line again, or ask for it anew.</source>
        <translation>Скопируйте всю строку еще раз или запросите ее заново.</translation>
    </message>
    <message>
        <source>Copy the whole line, from {word}: to its last {check} digits or letters.</source>
        <translation>Скопируйте всю строку, от {word}: до последних цифр или букв ({check}).</translation>
    </message>
    <message>
        <source>Copy what is listed as a brief, in sentences</source>
        <translation>Копировать перечень как справку, предложениями</translation>
    </message>
    <message>
        <source>Copying {file} as a backup…</source>
        <translation>Создание резервной копии {file}…</translation>
    </message>
    <message>
        <source>Correc&amp;t position…</source>
        <translation>&amp;Исправить позицию…</translation>
    </message>
    <message>
        <source>Correct and close</source>
        <translation>Исправить и закрыть</translation>
    </message>
    <message>
        <source>Correct instead (F2)</source>
        <translation>Исправить вместо этого (F2)</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте и повторите попытку.</translation>
    </message>
    <message>
        <source>Correct position</source>
        <translation>Исправить позицию</translation>
    </message>
    <message>
        <source>Correct position: {cell}</source>
        <translation>Исправить позицию: {cell}</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Исправьте ячейку.</translation>
    </message>
    <message>
        <source>Correct them, or bring in only the sound rows.</source>
        <translation>Исправьте их или внесите только исправные строки.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Corrected: the record was wrong; no shift</source>
        <translation>Исправлено: запись была ошибочной; не сдвиг</translation>
    </message>
    <message>
        <source>Correction, no movement</source>
        <translation>Исправление, не сдвиг</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Count the brackets in the texts: over time, by version and by whose they are.

<byte value="x8"/>
Example:
  negotiator brackets s.negotiation --component A</source>
        <translation>Подсчитать скобки в текстах: по времени, по редакциям и по тому, чьи они.

<byte value="x8"/>
Пример:
  negotiator brackets s.negotiation --component A</translation>
    </message>
    <message>
        <source>Create the large sample</source>
        <translation>Создать большой образец</translation>
    </message>
    <message>
        <source>Create the negotiation</source>
        <translation>Создать переговоры</translation>
    </message>
    <message>
        <source>Create the sample: {title}</source>
        <translation>Создать образец: {title}</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Credibility of the claim (Admiralty system).</source>
        <translation>Достоверность утверждения (система Адмиралтейства).</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Current framework</source>
        <translation>Действующая рамочная договоренность</translation>
    </message>
    <message>
        <source>Current framework and proposed modification</source>
        <translation>Действующая рамочная договоренность и предлагаемая редакция</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Темная</translation>
    </message>
    <message>
        <source>Dashed, of any stance: it holds only if its condition is met</source>
        <translation>Пунктир, при любом отношении: действует лишь при выполнении условия</translation>
    </message>
    <message>
        <source>Dashed: holds only if the condition is met</source>
        <translation>Пунктир: действует лишь при выполнении условия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>День за днем</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Вид дат</translation>
    </message>
    <message>
        <source>Deadline of {step}. {title}: {date}</source>
        <translation>Срок, {step}. {title}: {date}</translation>
    </message>
    <message>
        <source>Decide each, or say whose version to take; nothing was changed.</source>
        <translation>Решите каждое или укажите, чей вариант взять; ничего не изменено.</translation>
    </message>
    <message>
        <source>Decide first what both sides changed</source>
        <translation>Сначала решите то, что изменено с обеих сторон</translation>
    </message>
    <message>
        <source>Del; undo brings back</source>
        <translation>Del; можно отменить</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field</comment>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>Depends on {component}</source>
        <translation>Зависит от {component}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>устройство занято</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Возможно, вы имели в виду: {words}?</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>Измерение {number}</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>превышена дисковая квота</translation>
    </message>
    <message>
        <source>Dissociate from this…</source>
        <translation>Отмежеваться от этого…</translation>
    </message>
    <message>
        <source>Dissociations</source>
        <translation>Отмежевания</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Distance of each party to the text</source>
        <translation>Расстояние каждой стороны до текста</translation>
    </message>
    <message>
        <source>Distance of each party to the text on the table: the mean over the components on which it holds a stance, from 0 (the best step everywhere) to 1 (the worst)</source>
        <translation>Расстояние каждой стороны до обсуждаемого текста: среднее по компонентам, по которым у нее есть отношение, от 0 (везде лучшая ступень) до 1 (худшая)</translation>
    </message>
    <message>
        <source>Distance of parties</source>
        <translation>Расстояние сторон</translation>
    </message>
    <message>
        <source>Distance to the text, 0 to 1</source>
        <translation>Расстояние до текста, от 0 до 1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Drag the window, or its edges; arrows move it, + and − make it narrower</source>
        <translation>Перетащите окно или его края; стрелки передвигают его, + и − меняют ширину</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Drop the new version?</source>
        <translation>Отбросить новую редакцию?</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Срок: {title}</translation>
    </message>
    <message>
        <source>Each cell begins with a stance.</source>
        <translation>Каждая ячейка начинается с отношения.</translation>
    </message>
    <message>
        <source>Each component</source>
        <translation>Каждый компонент</translation>
    </message>
    <message>
        <source>Each day takes the same width</source>
        <translation>Все дни одинаковой ширины</translation>
    </message>
    <message>
        <source>Each party</source>
        <translation>Каждая сторона</translation>
    </message>
    <message>
        <source>Each round takes the same width</source>
        <translation>Все раунды одинаковой ширины</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a day</comment>
        <translation>Ранее</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>Изменить вложение</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Изменить директиву</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>Изменить компонент</translation>
    </message>
    <message>
        <source>Edit consequence</source>
        <translation>Изменить последствие</translation>
    </message>
    <message>
        <source>Edit dissociation</source>
        <translation>Изменить отмежевание</translation>
    </message>
    <message>
        <source>Edit implementation</source>
        <translation>Изменить выполнение</translation>
    </message>
    <message>
        <source>Edit linkage</source>
        <translation>Изменить увязку</translation>
    </message>
    <message>
        <source>Edit mapping</source>
        <translation>Изменить сопоставление</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>Изменить меру</translation>
    </message>
    <message>
        <source>Edit membership</source>
        <translation>Изменить членство</translation>
    </message>
    <message>
        <source>Edit negotiation</source>
        <translation>Изменить переговоры</translation>
    </message>
    <message>
        <source>Edit our brief</source>
        <translation>Изменить нашу директиву</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Изменить пакет</translation>
    </message>
    <message>
        <source>Edit package part</source>
        <translation>Изменить часть пакета</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Изменить сторону</translation>
    </message>
    <message>
        <source>Edit print set</source>
        <translation>Изменить набор для печати</translation>
    </message>
    <message>
        <source>Edit reading</source>
        <translation>Изменить прочтение</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>Изменить раунд</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Изменить источник</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>Изменить статус</translation>
    </message>
    <message>
        <source>Edit text version</source>
        <translation>Изменить редакцию текста</translation>
    </message>
    <message>
        <source>Edit the one that is there.</source>
        <translation>Измените имеющуюся запись.</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Изменить представление</translation>
    </message>
    <message>
        <source>Edit {kind}: {row}</source>
        <translation>Изменить ({kind}): {row}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Embed documents up to</source>
        <translation>Встраивать документы до</translation>
    </message>
    <message>
        <source>Embed it in the record</source>
        <translation>Встроить в реестр</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>End</source>
        <comment>session mode</comment>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>End session mode</source>
        <translation>Завершить режим заседания</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows that component or party in time.</source>
        <translation>Enter или двойной щелчок по строке показывает этот компонент или сторону во времени.</translation>
    </message>
    <message>
        <source>Enter settles a bracket; what is chosen goes into the new text</source>
        <translation>Enter снимает скобки; выбранное переходит в новый текст</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Введено дважды?</translation>
    </message>
    <message>
        <source>Entered twice? {theirs} there, {ours} here, by {field}: {answer}</source>
        <translation>Введено дважды? Там: {theirs}, здесь: {ours}, по полю «{field}»: {answer}</translation>
    </message>
    <message>
        <source>Every entry starts from these until session mode is ended: from the dialog, from a cell, for several parties, and pasted ones.</source>
        <translation>Каждая запись начинается с этих значений, пока не завершен режим заседания: из диалогового окна, из ячейки, для нескольких сторон и вставленные.</translation>
    </message>
    <message>
        <source>Every row, every basis and marking, our briefs and the history.</source>
        <translation>Все записи, все основания и грифы, наши директивы и история.</translation>
    </message>
    <message>
        <source>Every text is on record already.</source>
        <translation>Все тексты уже записаны.</translation>
    </message>
    <message>
        <source>Everything: claims on internal basis, our brief, notes, and the whole history.</source>
        <translation>Всё: утверждения на внутреннем основании, наша директива, заметки и вся история.</translation>
    </message>
    <message>
        <source>Everything: our own side and the history too</source>
        <translation>Всё: также наша собственная сторона и история</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Дословная цитата</translation>
    </message>
    <message>
        <source>Exact words; kept as one source for all</source>
        <translation>Дословная цитата; хранится как один источник для всех</translation>
    </message>
    <message>
        <source>Exact words; optional, kept as a source of their own</source>
        <translation>Дословная цитата; необязательно, хранится как отдельный источник</translation>
    </message>
    <message>
        <source>Excel workbook, with all it is made of</source>
        <translation>Книга Excel со всеми исходными данными</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>Экспортируйте часть.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Экспортировать историю</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Экспорт клавиш</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Expressed</source>
        <translation>Высказано</translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell; Tab or a click elsewhere keeps it</source>
        <translation>F2 или двойной щелчок — правка ячейки; Tab или щелчок вне ее — сохранение</translation>
    </message>
    <message>
        <source>Fewer brackets are more agreement.</source>
        <translation>Меньше скобок — больше согласия.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Поля, измененные с обеих сторон</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже есть</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>имя файла слишком длинное</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>файл слишком большой</translation>
    </message>
    <message>
        <source>Files removed: {count}</source>
        <translation>Удалено файлов: {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>Фильтровать списки</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>Отфильтровано: {what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Найти параметр</translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

<byte value="x8"/>
Example:
  negotiator search s.negotiation consultation signatories</source>
        <translation>Найти заявления, цитаты, тексты, заголовки, названия и заметки, в которых есть все WORDS.

<byte value="x8"/>
Пример:
  negotiator search s.negotiation consultation signatories</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Fingerprint of your own key</source>
        <translation>Отпечаток вашего собственного ключа</translation>
    </message>
    <message>
        <source>First</source>
        <comment>value</comment>
        <translation>Первое</translation>
    </message>
    <message>
        <source>First basis of an entry</source>
        <translation>Начальное основание записи</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field</comment>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>First marking of an entry</source>
        <translation>Начальный гриф записи</translation>
    </message>
    <message>
        <source>First moment</source>
        <translation>Первый момент</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Первая запись</translation>
    </message>
    <message>
        <source>First record of a party on a component</source>
        <translation>Первая запись стороны по компоненту</translation>
    </message>
    <message>
        <source>Fisheries talks</source>
        <translation>Переговоры о рыболовстве</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of it</comment>
        <translation>Вместить</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Five sources differ, {day}</source>
        <translation>Расходятся пять источников, {day}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>Свернуть неизмененные абзацы</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away; Space opens those of the chosen row</source>
        <translation>Свернуть неизмененные абзацы; пробел раскрывает абзацы выбранной строки</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Папка для листов</translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation>Для черно-белых принтеров.</translation>
    </message>
    <message>
        <source>Former change (Shift+F8)</source>
        <translation>Предыдущее изменение (Shift+F8)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>parts cells</comment>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Four sources differ, {day}</source>
        <translation>Расходятся четыре источника, {day}</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing of the record was changed.</source>
        <translation>Освободите место и повторите попытку; в реестре ничего не изменено.</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Закрепить столбцы до этого места</translation>
    </message>
    <message>
        <source>Freeze rows up to here</source>
        <translation>Закрепить строки до этого места</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a moment</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Было</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first moment</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>From a statement of its group</source>
        <translation>Из заявления группы</translation>
    </message>
    <message>
        <source>From a statement of {group}</source>
        <translation>Из заявления {group}</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>От группы</translation>
    </message>
    <message>
        <source>From here to the first position: New negotiation… with a template, then Ctrl+R and for example: ua a1 1 if all sign. F1 tells more.</source>
        <translation>До первой позиции: «Новые переговоры…» с шаблоном, затем Ctrl+R и, например: ua a1 1 если все подпишут. Подробнее — по клавише F1.</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>С первого дня</translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation>С какого дня.</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}</source>
        <translation>От {name}, без изменений с {day}</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}.</source>
        <translation>От {name}, без изменений с {day}.</translation>
    </message>
    <message>
        <source>From, to</source>
        <comment>stances</comment>
        <translation>Было, стало</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>С, до</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Give --merge too.</source>
        <translation>Задайте также --merge.</translation>
    </message>
    <message>
        <source>Give --new-password-file F, or --remove.</source>
        <translation>Задайте --new-password-file F или --remove.</translation>
    </message>
    <message>
        <source>Give --sign too.</source>
        <translation>Задайте также --sign.</translation>
    </message>
    <message>
        <source>Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that may be the same. Nothing was changed.</source>
        <translation>Задайте --take ours, theirs или newest для полей, --same или --apart CODE для записей, которые могут совпадать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Give --whole for a colleague, or rules such as --ceiling public.</source>
        <translation>Задайте --whole для коллеги или правила, например --ceiling public.</translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

<byte value="x8"/>
Example:
  negotiator renumber s.negotiation A.3 A.2bis</source>
        <translation>Присвоить компоненту другой номер; подчиненные меняются следом, все ссылки сохраняются.

<byte value="x8"/>
Пример:
  negotiator renumber s.negotiation A.3 A.2bis</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>Укажите число от 0 до 100.</translation>
    </message>
    <message>
        <source>Give a stance by its name.</source>
        <translation>Укажите отношение по названию.</translation>
    </message>
    <message>
        <source>Give at least one letter.</source>
        <translation>Укажите хотя бы одну букву.</translation>
    </message>
    <message>
        <source>Give it another one.</source>
        <translation>Дайте ему другой.</translation>
    </message>
    <message>
        <source>Give it to the others.</source>
        <translation>Передайте его другим.</translation>
    </message>
    <message>
        <source>Give its password (--password-file on the command line).</source>
        <translation>Укажите его пароль (--password-file в командной строке).</translation>
    </message>
    <message>
        <source>Give its password, or move it away. It was left as it is.</source>
        <translation>Укажите его пароль или переместите файл. Он оставлен без изменений.</translation>
    </message>
    <message>
        <source>Give one of the two commands another.</source>
        <translation>Назначьте одной из двух команд другую.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Укажите одно из двух.</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>Назначьте одной из них другую клавишу.</translation>
    </message>
    <message>
        <source>Give rules, or --whole alone.</source>
        <translation>Задайте правила или только --whole.</translation>
    </message>
    <message>
        <source>Give the value alone; the stance follows from it.</source>
        <translation>Укажите только значение; отношение из него следует.</translation>
    </message>
    <message>
        <source>Give this text to the others, so that they know your key</source>
        <translation>Передайте этот текст другим, чтобы они знали ваш ключ</translation>
    </message>
    <message>
        <source>Give {number} another one, or renumber that first.</source>
        <translation>Присвойте {number} другой номер или сначала перенумеруйте тот компонент.</translation>
    </message>
    <message>
        <source>Go back to a backup, and keep this file for a rescue.</source>
        <translation>Вернитесь к резервной копии, а этот файл сохраните, чтобы спасти из него данные.</translation>
    </message>
    <message>
        <source>Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Вернитесь к резервной копии или спасите то, что можно прочитать: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Вернитесь к резервной копии.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Градация</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Градация</translation>
    </message>
    <message>
        <source>Greys and patterns</source>
        <translation>Оттенки серого и узоры</translation>
    </message>
    <message>
        <source>Group parties by</source>
        <translation>Группировать стороны по</translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation>Гриф; если не указан — низший.</translation>
    </message>
    <message>
        <source>Hatched: left out by the filter</source>
        <translation>Штриховка: исключено фильтром</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Справка: {page}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide this until a copy is changed, or the file is opened again</source>
        <translation>Скрыть, пока не изменится одна из копий или файл не откроют снова</translation>
    </message>
    <message>
        <source>Hide this until the file is opened again</source>
        <translation>Скрыть, пока файл не откроют снова</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>Скрыть {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History of positions, cell by cell</source>
        <translation>История позиций по ячейкам</translation>
    </message>
    <message>
        <source>History of the chosen row</source>
        <translation>История выбранной записи</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История реестра</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>How close the parties stand on a component: 1 if all hold one stance, 0 if half stand at each end.</source>
        <translation>Насколько близки стороны по компоненту: 1 — у всех одно отношение, 0 — поровну на обоих концах.</translation>
    </message>
    <message>
        <source>How far a party stands from the best stance, over the components on which it holds one: 0 is nearest, 1 farthest.</source>
        <translation>Насколько сторона далека от лучшего отношения по компонентам, по которым оно у нее есть: 0 — ближе всего, 1 — дальше всего.</translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation>Как это проверяется.</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Сколько показано</translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation>Как ее читать: файл или название сопоставления, сохраненного в FILE.</translation>
    </message>
    <message>
        <source>If</source>
        <comment>before a condition</comment>
        <translation>Если</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Если</translation>
    </message>
    <message>
        <source>If {condition}</source>
        <translation>Если {condition}</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Impor&amp;t positions…</source>
        <translation>И&amp;мпортировать позиции…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Импортировать %n позицию</numerusform>
            <numerusform>Импортировать %n позиции</numerusform>
            <numerusform>Импортировать %n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it into a new database of version 3 there, and choose that.</source>
        <translation>Импортируйте его там в новую базу данных версии 3 и выберите ее.</translation>
    </message>
    <message>
        <source>Import it without options, into a file that is not there yet.</source>
        <translation>Импортируйте его без параметров в файл, которого еще нет.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Импорт клавиш</translation>
    </message>
    <message>
        <source>Import positions from {file}</source>
        <translation>Импортировать позиции из {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import text: {name}, %n sections</source>
        <translation>
            <numerusform>Импортировать текст: {name}, %n раздел</numerusform>
            <numerusform>Импортировать текст: {name}, %n раздела</numerusform>
            <numerusform>Импортировать текст: {name}, %n разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>In a line, as it will stand in each cell</source>
        <translation>Одной строкой, как будет в каждой ячейке</translation>
    </message>
    <message>
        <source>In a line, as it will stand in the matrix</source>
        <translation>Одной строкой, как будет в матрице</translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation>Одной строкой.</translation>
    </message>
    <message>
        <source>In exchange for {component}</source>
        <translation>В обмен на {component}</translation>
    </message>
    <message>
        <source>In exchange with {component}</source>
        <translation>В обмен с {component}</translation>
    </message>
    <message>
        <source>In it, as in the views: {words}.</source>
        <translation>В ней, как в окне: {words}.</translation>
    </message>
    <message>
        <source>In it, of what remains: {words}.</source>
        <translation>В ней, из того, что остается: {words}.</translation>
    </message>
    <message>
        <source>In its words</source>
        <comment>head of a column</comment>
        <translation>Ее словами</translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation>В процентах, от 60 до 200.</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>В текстах</translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation>В рамочной договоренности</translation>
    </message>
    <message>
        <source>In the framework</source>
        <comment>field</comment>
        <translation>В рамочной договоренности</translation>
    </message>
    <message>
        <source>In the margins</source>
        <translation>На полях</translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
        <translation>В порядке представления, сохраненного в файле.</translation>
    </message>
    <message>
        <source>In the redacted copy:</source>
        <translation>В копии с изъятиями:</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>In which &amp;form</source>
        <translation>В каком &amp;формате</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>В каком формате</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>the key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Install Negotiator again, or mend the theme file.</source>
        <translation>Установите Negotiator заново или исправьте файл темы.</translation>
    </message>
    <message>
        <source>Install Negotiator again.</source>
        <translation>Установите Negotiator заново.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>Внутреннее:</translation>
    </message>
    <message>
        <source>Internal: if</source>
        <comment>before a condition</comment>
        <translation>Внутреннее: если</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>It calls itself “{name}”; its fingerprint is {fingerprint}.</source>
        <translation>Он называет себя «{name}»; его отпечаток — {fingerprint}.</translation>
    </message>
    <message>
        <source>It holds until the program ends.</source>
        <translation>Действует до завершения работы программы.</translation>
    </message>
    <message>
        <source>It is an equal record.</source>
        <translation>Это равноценный реестр.</translation>
    </message>
    <message>
        <source>It is damaged; go back to a backup.</source>
        <translation>Он поврежден; вернитесь к резервной копии.</translation>
    </message>
    <message>
        <source>It is made of a redacted copy with these rules, which is never on disk: what they do not let out can be nowhere in it, and its heading says that it is redacted.</source>
        <translation>Составляется из копии с изъятиями по этим правилам, которой никогда нет на диске: того, чего они не пропускают, не может быть нигде в документе, а в заголовке указано, что он с изъятиями.</translation>
    </message>
    <message>
        <source>It is not known how the scale of {file} reads on the one here.</source>
        <translation>Неизвестно, как шкала {file} читается по здешней.</translation>
    </message>
    <message>
        <source>It is not said what is to become of the password.</source>
        <translation>Не указано, что делать с паролем.</translation>
    </message>
    <message>
        <source>It is not said what may leave.</source>
        <translation>Не указано, что может выйти наружу.</translation>
    </message>
    <message>
        <source>It is of another version of its program, or damaged.</source>
        <translation>Он от другой версии своей программы или поврежден.</translation>
    </message>
    <message>
        <source>It is signed as {name}.</source>
        <translation>Подписано как {name}.</translation>
    </message>
    <message>
        <source>It is signed as “{name}”.</source>
        <translation>Подписано как «{name}».</translation>
    </message>
    <message>
        <source>It is to be a list of objects, one a position.</source>
        <translation>Это должен быть список объектов, по одному на позицию.</translation>
    </message>
    <message>
        <source>It opens in the program that is meant for such files.</source>
        <translation>Откроется в программе, предназначенной для таких файлов.</translation>
    </message>
    <message>
        <source>It refers to a {kind} that is removed.</source>
        <translation>Имеется ссылка на удаленное ({kind}).</translation>
    </message>
    <message>
        <source>It touched nothing that is shown here.</source>
        <translation>Не затрагивает ничего из показанного здесь.</translation>
    </message>
    <message>
        <source>It was &amp;never said</source>
        <translation>Этого &amp;никогда не говорили</translation>
    </message>
    <message>
        <source>It was changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Изменено вне Negotiator; запросите новую копию.</translation>
    </message>
    <message>
        <source>It was damaged, or changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Повреждено или изменено вне Negotiator; запросите новую копию.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Работа остановлена.</translation>
    </message>
    <message>
        <source>Its backups followed: {count}.</source>
        <translation>Вслед изменены резервные копии: {count}.</translation>
    </message>
    <message>
        <source>Its date.</source>
        <translation>Его дата.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Его первый день.</translation>
    </message>
    <message>
        <source>Its heads: {words}.</source>
        <translation>Ее заголовки: {words}.</translation>
    </message>
    <message>
        <source>Its language.</source>
        <translation>Его язык.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Его последний день.</translation>
    </message>
    <message>
        <source>Its name, if it has one.</source>
        <translation>Его название, если есть.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Его название.</translation>
    </message>
    <message>
        <source>Its number, such as A.2.</source>
        <translation>Его номер, например A.2.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Его номер.</translation>
    </message>
    <message>
        <source>Its own word</source>
        <translation>Собственные слова</translation>
    </message>
    <message>
        <source>Its password is as it was. Try again.</source>
        <translation>Пароль остался прежним. Повторите попытку.</translation>
    </message>
    <message>
        <source>Its place among the steps.</source>
        <translation>Его место среди шагов.</translation>
    </message>
    <message>
        <source>Its place among the texts of the component; the next one if not given.</source>
        <translation>Его место среди текстов компонента; если не указано — следующее.</translation>
    </message>
    <message>
        <source>Its place within the day; the next one.</source>
        <translation>Место в пределах дня; если не указано — следующее.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Его название.</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Документ JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation>янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation>январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation>января февраля марта апреля мая июня июля августа сентября октября ноября декабря</translation>
    </message>
    <message>
        <source>Joint statement, {date}</source>
        <translation>Совместное заявление, {date}</translation>
    </message>
    <message>
        <source>KTAB&apos;s positions and saliences</source>
        <translation>Позиции и веса KTAB</translation>
    </message>
    <message>
        <source>KTAB: positions and saliences</source>
        <translation>KTAB: позиции и веса</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what of a view is kept</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

With --since &quot;previous round&quot; it is compared with the round before the last one each time.

<byte value="x8"/>
Example:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</source>
        <translation>Сохранить отчет как лист набора для печати NAME после уже имеющихся в нем.

С --since &quot;previous round&quot; отчет каждый раз сравнивается с раундом перед последним.

<byte value="x8"/>
Пример:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</translation>
    </message>
    <message>
        <source>Keep its path instead, or raise the limit in the preferences.</source>
        <translation>Сохраните вместо этого его путь или увеличьте предел в параметрах.</translation>
    </message>
    <message>
        <source>Keep only its path</source>
        <translation>Сохранить только путь</translation>
    </message>
    <message>
        <source>Keep the bytes in the record, not only the path.</source>
        <translation>Хранить в реестре само содержимое, а не только путь.</translation>
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
        <translation>Вести реестр: кто какую позицию занимает, с каких пор и с чьих слов.

С файлами или без аргументов открывается окно, для каждого файла своё; с командой тот же
реестр читается и изменяется без окна.

<byte value="x8"/>
Примеры:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</translation>
    </message>
    <message>
        <source>Keep this filter in the file under a name</source>
        <translation>Сохранить этот фильтр в файле под названием</translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation>Сохранить это сопоставление в FILE под этим названием.</translation>
    </message>
    <message>
        <source>Keep this mapping in the file under this name</source>
        <translation>Сохранить это сопоставление в файле под этим названием</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Сохранить представление…</translation>
    </message>
    <message>
        <source>Keep those needed.</source>
        <translation>Сохраните нужные.</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Сохранить представление</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Kept from the last entry</source>
        <translation>Сохранено с последней записи</translation>
    </message>
    <message>
        <source>Kept views, swapping, sorting, grouping</source>
        <translation>Сохраненные представления, перестановка, порядок, группировка</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of a keyboard</comment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of preferences</comment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Keys of others that you know</source>
        <translation>Известные вам ключи других</translation>
    </message>
    <message>
        <source>Keys: your own, with which you sign, and those of others that you know</source>
        <translation>Ключи: ваш собственный, которым вы подписываете, и известные вам ключи других</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Виды отсутствия</translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation>Виды записей</translation>
    </message>
    <message>
        <source>Know a key no longer.

<byte value="x8"/>
Example:
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>Больше не признавать ключ.

<byte value="x8"/>
Пример:
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

<byte value="x8"/>
Example:
  negotiator keys add key-of-a.txt</source>
        <translation>Признать ключ, заданный текстом или содержащим его файлом.

<byte value="x8"/>
Пример:
  negotiator keys add key-of-a.txt</translation>
    </message>
    <message>
        <source>Known are utf-8, cp1252, cp1251, …</source>
        <translation>Известны: utf-8, cp1252, cp1251, …</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Известно на</translation>
    </message>
    <message>
        <source>Known of {report}: {words}.</source>
        <translation>Для {report} известно: {words}.</translation>
    </message>
    <message>
        <source>Known stances: {words}.</source>
        <translation>Известные отношения: {words}.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Известны: {names}.</translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation>Известно: {words}.</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Я&amp;зык</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of pages</source>
        <translation>Язык страниц</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field</comment>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a day</comment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Later than its own statement: {stance}</source>
        <translation>Позже ее собственного заявления: {stance}</translation>
    </message>
    <message>
        <source>Latest changes:</source>
        <translation>Последние изменения:</translation>
    </message>
    <message>
        <source>Latest on record</source>
        <translation>Самое новое в реестре</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Верстка страниц</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
        <translation>Не блокировать полную копию заблокированного реестра.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave it without a password.</source>
        <translation>Оставить без пароля.</translation>
    </message>
    <message>
        <source>Leave out quotes, speakers, recorders, notes, attachments, history, linkages.</source>
        <translation>Изъять: quotes, speakers, recorders, notes, attachments, history, linkages.</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot come in.</source>
        <translation>Пропустить строки, которые нельзя внести.</translation>
    </message>
    <message>
        <source>Leave out what was known when.</source>
        <translation>Не учитывать, что когда было известно.</translation>
    </message>
    <message>
        <source>Left and right, in mm.</source>
        <translation>Левое и правое, в мм.</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later day on record; with Shift: compare with another round</source>
        <translation>Влево и вправо: по состоянию на предыдущий или следующий день с записями; с Shift: сравнить с другим раундом</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later round; with Shift: compare with another round</source>
        <translation>Влево и вправо: по состоянию на предыдущий или следующий раунд; с Shift: сравнить с другим раундом</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Likely consequence</source>
        <translation>Вероятное последствие</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Вероятные последствия</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a NUL.</source>
        <translation>Строка {line} файла {file} содержит NUL.</translation>
    </message>
    <message>
        <source>Line {line}: {words}.</source>
        <translation>Строка {line}: {words}.</translation>
    </message>
    <message>
        <source>Linka&amp;ges and packages</source>
        <translation>&amp;Увязки и пакеты</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Увязки</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Увязано с</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package</source>
        <translation>Увязано с другим компонентом или входит в пакет</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package; the inspector names them</source>
        <translation>Увязано с другим компонентом или входит в пакет; их называет инспектор</translation>
    </message>
    <message>
        <source>Linked to another component: see the inspector</source>
        <translation>Увязано с другим компонентом: см. инспектор</translation>
    </message>
    <message>
        <source>List &amp;what was withheld in a file beside it</source>
        <translation>Перечислить изъятое в &amp;файле рядом</translation>
    </message>
    <message>
        <source>List all rows of a KIND.

KIND is party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation, or position (the same as the command positions).

<byte value="x8"/>
Example:
  negotiator list s.negotiation measure --json</source>
        <translation>Перечислить все записи вида KIND.

KIND — это party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation или position (то же, что команда positions).

<byte value="x8"/>
Пример:
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
        <translation>Перечислить и удалить параметры, резервные копии и отчеты; переговоры — никогда.

Без --yes сначала спрашивает; с --json и без --yes только перечисляет. Ваш собственный ключ и ключи
других удаляются лишь с --keys: без вашего ключа никто больше не сможет подписывать от вашего имени.
Сначала закройте Negotiator, так как окно при закрытии записывает свои параметры.

<byte value="x8"/>
Примеры:
  negotiator purge
  negotiator purge --keys --yes</translation>
    </message>
    <message>
        <source>List in F (.json, .txt) what was withheld, by kind and number.</source>
        <translation>Перечислить в F (.json, .txt) изъятое, по виду и номеру.</translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

<byte value="x8"/>
Example:
  negotiator backups s.negotiation</source>
        <translation>Перечислить резервные копии файла, сначала новейшие.

<byte value="x8"/>
Пример:
  negotiator backups s.negotiation</translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

<byte value="x8"/>
Example:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</source>
        <translation>Перечислить изменения, сначала новейшие: кто, что и когда изменил, с чего на что.

<byte value="x8"/>
Пример:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</translation>
    </message>
    <message>
        <source>List the claims themselves.

<byte value="x8"/>
Example:
  negotiator positions s.negotiation --party RU --component A.2 --json</source>
        <translation>Перечислить сами утверждения.

<byte value="x8"/>
Пример:
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
        <translation>Перечислить копии переговоров в FOLDER и то, что каждая внесла бы в FILE.

Файлы других только читаются. С --merge все копии с новостями объединяются одним изменением.
С --put туда помещается копия от вашего имени; заменяется только ваша прежняя копия.

<byte value="x8"/>
Примеры:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

<byte value="x8"/>
Example:
  negotiator print-sets s.negotiation</source>
        <translation>Перечислить наборы для печати файла и их листы.

<byte value="x8"/>
Пример:
  negotiator print-sets s.negotiation</translation>
    </message>
    <message>
        <source>List what moved by component</source>
        <translation>Перечень сдвигов по компонентам</translation>
    </message>
    <message>
        <source>List what moved by party</source>
        <translation>Перечень сдвигов по сторонам</translation>
    </message>
    <message>
        <source>List what moved by time</source>
        <translation>Перечень сдвигов по времени</translation>
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
        <translation>Перечислить ваш собственный ключ и известные вам ключи других.

Ваш собственный ключ создается, когда он впервые понадобится. Сверяйте отпечатки по телефону.

<byte value="x8"/>
Примеры:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Lo&amp;ad…</source>
        <translation>За&amp;грузить…</translation>
    </message>
    <message>
        <source>Loc&amp;k the copy with a password</source>
        <translation>За&amp;блокировать копию паролем</translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

Nobody can open a locked file without its password, and there is no way back: keep it.
The present password is given before the command.

<byte value="x8"/>
Examples:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</source>
        <translation>Заблокировать FILE паролем, изменить пароль или снять его; резервные копии меняются следом.

Заблокированный файл никто не откроет без пароля, иного способа нет: храните его.
Нынешний пароль задается перед командой.

<byte value="x8"/>
Примеры:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</translation>
    </message>
    <message>
        <source>Lock it with the first line of F.</source>
        <translation>Заблокировать первой строкой из F.</translation>
    </message>
    <message>
        <source>Lock the copy with the password in the first line of F.</source>
        <translation>Заблокировать копию паролем из первой строки F.</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>Заблокировать паролем</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Заблокировано паролем</translation>
    </message>
    <message>
        <source>Locked with a password that was not given</source>
        <translation>Заблокировано паролем, который не указан</translation>
    </message>
    <message>
        <source>Locked with another password than the file.</source>
        <translation>Закрыто другим паролем, чем файл.</translation>
    </message>
    <message>
        <source>Look at it, and put your copy again. It was left as it is.</source>
        <translation>Просмотрите ее и поместите свою копию еще раз. Она оставлена без изменений.</translation>
    </message>
    <message>
        <source>Looking at the shared folder was cancelled.</source>
        <translation>Просмотр общей папки отменен.</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Поиск различий…</translation>
    </message>
    <message>
        <source>Looking through all components…</source>
        <translation>Просмотр всех компонентов…</translation>
    </message>
    <message>
        <source>Looking through the record…</source>
        <translation>Просмотр реестра…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the table: %n rows…</source>
        <translation>
            <numerusform>Просмотр таблицы: %n строка…</numerusform>
            <numerusform>Просмотр таблицы: %n строки…</numerusform>
            <numerusform>Просмотр таблицы: %n строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation>Просмотр таблицы…</translation>
    </message>
    <message>
        <source>Looking through {files}…</source>
        <translation>Просмотр: {files}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>MIT licence. Convergence: Tastle and Wierman (2007).</source>
        <translation>Лицензия MIT. Сближение: Tastle and Wierman (2007).</translation>
    </message>
    <message>
        <source>Made from a document</source>
        <translation>Создано из документа</translation>
    </message>
    <message>
        <source>Made of what may leave, by the rules of a shared copy</source>
        <translation>Составлено из того, что может выйти наружу, по правилам передачи копии</translation>
    </message>
    <message>
        <source>Make a file of {file}</source>
        <translation>Создать файл из {file}</translation>
    </message>
    <message>
        <source>Make a new, empty negotiation.

<byte value="x8"/>
Example:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</source>
        <translation>Создать новые, пустые переговоры.

<byte value="x8"/>
Пример:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</translation>
    </message>
    <message>
        <source>Make this the working reading, with a reason</source>
        <translation>Сделать это рабочим прочтением, с обоснованием</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <translation>Создание {file}…</translation>
    </message>
    <message>
        <source>Map one of: {words}.</source>
        <translation>Сопоставьте одно из: {words}.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Mapping kept in the file</source>
        <translation>Сопоставление, сохраненное в файле</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Сопоставления</translation>
    </message>
    <message>
        <source>Mappings for imports</source>
        <translation>Сопоставления для импорта</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Markings in use may be renamed; new ones may follow after them.</source>
        <translation>Используемые грифы можно переименовать; новые могут следовать за ними.</translation>
    </message>
    <message>
        <source>Marks of a cell</source>
        <translation>Знаки ячейки</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation>Матрица позиций</translation>
    </message>
    <message>
        <source>Matrix of positions: {negotiation}</source>
        <translation>Матрица позиций: {negotiation}</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членства</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Объединить копию</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>Объединить копии</translation>
    </message>
    <message>
        <source>Merge every copy that has news.</source>
        <translation>Объединить каждую копию с новостями.</translation>
    </message>
    <message>
        <source>Merge it, rename it there, and put your copy again. It was left as it is.</source>
        <translation>Объедините ее, переименуйте там и поместите свою копию еще раз. Она оставлена без изменений.</translation>
    </message>
    <message>
        <source>Merge {copies}</source>
        <translation>Объединить {copies}</translation>
    </message>
    <message>
        <source>Merge {copies}: {what}</source>
        <translation>Объединить {copies}: {what}</translation>
    </message>
    <message>
        <source>Merges by field: {rows}</source>
        <translation>Объединяется по полям: {rows}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Merging {files}…</source>
        <translation>Объединение: {files}…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>More than {number} cells cannot be looked over at once.</source>
        <translation>Более {number} ячеек нельзя просмотреть одновременно.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>what a row has no room for</comment>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move it away, and put your copy again. It was left as it is.</source>
        <translation>Переместите ее и поместите свою копию еще раз. Она оставлена без изменений.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Переместить влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Переместить вправо</translation>
    </message>
    <message>
        <source>Move the file away, and add the keys again.</source>
        <translation>Переместите файл и добавьте ключи еще раз.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Moved away from agreement</source>
        <translation>Сдвиг от согласия</translation>
    </message>
    <message>
        <source>Moved towards agreement</source>
        <translation>Сдвиг к согласию</translation>
    </message>
    <message>
        <source>Moved towards agreement since the moment compared with; beside it, small and grey, the stance held then</source>
        <translation>Сдвиг к согласию с момента сравнения; рядом мелким серым — тогдашнее отношение</translation>
    </message>
    <message>
        <source>Moves forward: {rows}</source>
        <translation>Обновляется: {rows}</translation>
    </message>
    <message>
        <source>N&amp;ew password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name a file that ends in .json.</source>
        <translation>Укажите файл, имя которого оканчивается на .json.</translation>
    </message>
    <message>
        <source>Name a file, or --texts and two text files.</source>
        <translation>Укажите файл или --texts и два текстовых файла.</translation>
    </message>
    <message>
        <source>Name another copy.</source>
        <translation>Укажите другую копию.</translation>
    </message>
    <message>
        <source>Name its encoding, or save it as UTF-8.</source>
        <translation>Укажите его кодировку или сохраните как UTF-8.</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Название сопоставления</translation>
    </message>
    <message>
        <source>Name of the print set</source>
        <translation>Название набора для печати</translation>
    </message>
    <message>
        <source>Name up to {most}.</source>
        <translation>Укажите не более {most}.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Ne&amp;w version of the text…</source>
        <translation>Новая &amp;редакция текста…</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Переговоры</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Переговоры</translation>
    </message>
    <message>
        <source>Negotiator is under the MIT licence. patiencediff, which compares texts, is under the GPL: a package that holds both may be passed on, as a whole, under the terms of the GPL, version 3.</source>
        <translation>Negotiator распространяется по лицензии MIT. patiencediff, сравнивающая тексты, — по GPL: пакет, содержащий обе программы, можно передавать далее в целом на условиях GPL версии 3.</translation>
    </message>
    <message>
        <source>Negotiator {version}</source>
        <translation>Negotiator {version}</translation>
    </message>
    <message>
        <source>Negotiator: user guide</source>
        <translation>Negotiator: руководство пользователя</translation>
    </message>
    <message>
        <source>New &amp;components</source>
        <translation>Новые &amp;компоненты</translation>
    </message>
    <message>
        <source>New &amp;parties</source>
        <translation>Новые &amp;стороны</translation>
    </message>
    <message>
        <source>New &amp;sources</source>
        <translation>Новые &amp;источники</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Новое &amp;окно</translation>
    </message>
    <message>
        <source>New components: {names}.</source>
        <translation>Новые компоненты: {names}.</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>Новые клавиши выбранной команды</translation>
    </message>
    <message>
        <source>New negotiation</source>
        <translation>Новые переговоры</translation>
    </message>
    <message>
        <source>New negotiation…</source>
        <translation>Новые переговоры…</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>New parties: {names}.</source>
        <translation>Новые стороны: {names}.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>Новый пароль еще раз</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Новая позиция</translation>
    </message>
    <message>
        <source>New sources: {names}.</source>
        <translation>Новые источники: {names}.</translation>
    </message>
    <message>
        <source>New version of {component}</source>
        <translation>Новая редакция: {component}</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Новая редакция…</translation>
    </message>
    <message>
        <source>News in the shared folder</source>
        <translation>Новости в общей папке</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Следующая ячейка</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Следующее изменение (F8)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Резервных копий еще нет.</translation>
    </message>
    <message>
        <source>No backups yet: the first is made when the file is changed.</source>
        <translation>Резервных копий еще нет: первая создается при изменении файла.</translation>
    </message>
    <message>
        <source>No cell is what the filter looks for.</source>
        <translation>Нет ячеек, которые ищет фильтр.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>Таких изменений нет.</translation>
    </message>
    <message>
        <source>No column is known for {field}.</source>
        <translation>Неизвестен столбец для поля «{field}».</translation>
    </message>
    <message>
        <source>No component has a text in this perspective.</source>
        <translation>В этом ракурсе ни у одного компонента нет текста.</translation>
    </message>
    <message>
        <source>No components yet.</source>
        <translation>Компонентов еще нет.</translation>
    </message>
    <message>
        <source>No dissociations yet. In a cell taken from a group, the inspector offers one.</source>
        <translation>Отмежеваний еще нет. В ячейке, взятой от группы, его предлагает инспектор.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Документ не выбран.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Без градации</translation>
    </message>
    <message>
        <source>No key of “{name}” is known.</source>
        <translation>Ключ «{name}» неизвестен.</translation>
    </message>
    <message>
        <source>No keys of others are known yet.</source>
        <translation>Ключей других еще нет.</translation>
    </message>
    <message>
        <source>No likely consequences in this perspective.</source>
        <translation>В этом ракурсе нет вероятных последствий.</translation>
    </message>
    <message>
        <source>No movement.</source>
        <translation>Сдвигов нет.</translation>
    </message>
    <message>
        <source>No negotiations lie in that folder.</source>
        <translation>В этой папке нет переговоров.</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Нет страниц</translation>
    </message>
    <message>
        <source>No participants in this perspective.</source>
        <translation>В этом ракурсе нет участников.</translation>
    </message>
    <message>
        <source>No participants, elements or likely consequences in this perspective.</source>
        <translation>В этом ракурсе нет участников, элементов или вероятных последствий.</translation>
    </message>
    <message>
        <source>No parties or no components are chosen.</source>
        <translation>Не выбраны стороны или компоненты.</translation>
    </message>
    <message>
        <source>No parties or no components yet.</source>
        <translation>Сторон или компонентов еще нет.</translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation>Сторон еще нет.</translation>
    </message>
    <message>
        <source>No party or component “{code}” there is like one here.</source>
        <translation>Здесь нет стороны или компонента, похожих на тамошние «{code}».</translation>
    </message>
    <message>
        <source>No print set is kept in this file; negotiator keep-sheet makes one.</source>
        <translation>В этом файле нет набора для печати; его создает negotiator keep-sheet.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Нет недавних файлов</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Нет записи</translation>
    </message>
    <message>
        <source>No record at either moment</source>
        <translation>Нет записи ни на один из моментов</translation>
    </message>
    <message>
        <source>No record in this perspective.</source>
        <translation>В этом ракурсе нет записей.</translation>
    </message>
    <message>
        <source>No report could be saved.</source>
        <translation>Ни одного отчета не удалось сохранить.</translation>
    </message>
    <message>
        <source>No row of “{kind}” contains “{text}”.</source>
        <translation>Ни одна запись вида «{kind}» не содержит «{text}».</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>Сдвигов нет</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Без отношения</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>No such text</source>
        <translation>Такого текста нет</translation>
    </message>
    <message>
        <source>No such text.</source>
        <translation>Такого текста нет.</translation>
    </message>
    <message>
        <source>No text in force</source>
        <translation>Нет действующего текста</translation>
    </message>
    <message>
        <source>No text in force.</source>
        <translation>Нет действующего текста.</translation>
    </message>
    <message>
        <source>No text on the table</source>
        <translation>Нет обсуждаемого текста</translation>
    </message>
    <message>
        <source>No text on the table.</source>
        <translation>Нет обсуждаемого текста.</translation>
    </message>
    <message>
        <source>No texts in this perspective.</source>
        <translation>В этом ракурсе нет текстов.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Текстов еще нет.</translation>
    </message>
    <message>
        <source>No view is kept in the file yet</source>
        <translation>В файле еще нет сохраненных представлений</translation>
    </message>
    <message>
        <source>No working readings yet. Where sources differ, the inspector offers to choose.</source>
        <translation>Рабочих прочтений еще нет. Когда источники расходятся, инспектор предлагает выбрать.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a paragraph</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody can open the file any more once its password is forgotten, not even we: there is no way back. Keep the password where you will find it.</source>
        <translation>Если пароль забыт, файл не сможет открыть никто, даже мы: иного способа нет. Храните пароль там, где вы его найдете.</translation>
    </message>
    <message>
        <source>Nobody can sign as you once your own key is gone. Keep a copy of it.</source>
        <translation>Без вашего собственного ключа никто не сможет подписывать от вашего имени. Сохраните его копию.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>parties</comment>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>None of the components that are shown remains in a redacted copy.</source>
        <translation>Ни один из показанных компонентов не остается в копии с изъятиями.</translation>
    </message>
    <message>
        <source>None of the parties that are shown remains in a redacted copy.</source>
        <translation>Ни одна из показанных сторон не остается в копии с изъятиями.</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>no rows</comment>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Not all of its backups could follow: {reasons}</source>
        <translation>Не все его резервные копии удалось изменить следом: {reasons}</translation>
    </message>
    <message>
        <source>Not expected here: {words}.</source>
        <translation>Здесь не ожидается: {words}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Без градации</translation>
    </message>
    <message>
        <source>Not of the program, and left:</source>
        <translation>Не относится к программе и оставлено:</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Не подписано.</translation>
    </message>
    <message>
        <source>Not whole yet; looked at again</source>
        <translation>Еще не полная; будет просмотрена снова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note {number}: {party} on {component}. {words}</source>
        <translation>Примечание {number}: {party} по {component}. {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no grouping</comment>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: its table of contents is damaged.</source>
        <translation>Из {name} ничего нельзя прочитать: повреждено его оглавление.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>В справке нет этих слов.</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a moment under “Changes since”.</source>
        <translation>Сравнение не ведется: выберите момент в поле «Изменения с».</translation>
    </message>
    <message>
        <source>Nothing is found on this day.</source>
        <translation>За этот день ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing is in this perspective.</source>
        <translation>В этом ракурсе ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is known of files that end in “{suffix}”.</source>
        <translation>Файлы с именем на «{suffix}» неизвестны.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Look over what each cell becomes.</source>
        <translation>Пока ничего не записано. Просмотрите, чем станет каждая ячейка.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never uses the network. It asks for no update and sends no report. Only when you open the address of a source, your browser does.</source>
        <translation>Ничто не покидает этот компьютер: программа никогда не пользуется сетью. Она не запрашивает обновлений и не отправляет отчетов. Только когда вы открываете адрес источника, к сети обращается ваш браузер.</translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
        <translation>Ничего с грифом выше этого.</translation>
    </message>
    <message>
        <source>Nothing moved since {moment}.</source>
        <translation>Сдвигов нет с момента: {moment}.</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>Сдвигов нет.</translation>
    </message>
    <message>
        <source>Nothing recorded on {bases} basis by {day}.</source>
        <translation>К {day} ничего не записано (основание: {bases}).</translation>
    </message>
    <message>
        <source>Nothing says what “{name}” becomes.</source>
        <translation>Не указано, чем становится «{name}».</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Ничего такого, чего нет здесь</translation>
    </message>
    <message>
        <source>Nothing that is not here.</source>
        <translation>Ничего такого, чего нет здесь.</translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation>Объединять нечего.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>Nothing to see, only its history.</source>
        <translation>Смотреть нечего, есть только история.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was left on disk. Please report this; none of the texts need be told.</source>
        <translation>На диске ничего не осталось. Пожалуйста, сообщите об этом; сами тексты раскрывать не нужно.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this perspective.</source>
        <translation>В этом ракурсе ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing was said in this perspective.</source>
        <translation>В этом ракурсе ничего не сказано.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing: parties and components of your own</source>
        <translation>Ничего: собственные стороны и компоненты</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number at right: shifts in this perspective. Shift or Ctrl and a click add a component.</source>
        <translation>Число справа: сдвиги в этом ракурсе. Щелчок с Shift или Ctrl добавляет компонент.</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>component</comment>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Of a redacted copy: what the options do not let out is nowhere in it.</source>
        <translation>Из копии с изъятиями: того, чего параметры не пропускают, в ней нет нигде.</translation>
    </message>
    <message>
        <source>Of another negotiation</source>
        <translation>Других переговоров</translation>
    </message>
    <message>
        <source>Of another negotiation: bring in its parties and components.</source>
        <translation>Других переговоров: внести их стороны и компоненты.</translation>
    </message>
    <message>
        <source>Of the record, as .json: our own side and the history too.</source>
        <translation>Из реестра, как .json: также наша собственная сторона и история.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>Старше %n дня</numerusform>
            <numerusform>Старше %n дней</numerusform>
            <numerusform>Старше %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days, or said of an older text</source>
        <translation>
            <numerusform>Старше %n дня или о более ранней редакции</numerusform>
            <numerusform>Старше %n дней или о более ранней редакции</numerusform>
            <numerusform>Старше %n дней или о более ранней редакции</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>On a scale of numbers: the number instead.</source>
        <translation>На числовой шкале: вместо этого число.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>On disk, {time}</source>
        <translation>На диске, {time}</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>На шкале</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>На временной шкале</translation>
    </message>
    <message>
        <source>On what does the stance depend?</source>
        <translation>От чего зависит отношение?</translation>
    </message>
    <message>
        <source>On what evidence.</source>
        <translation>На каких доказательствах основано.</translation>
    </message>
    <message>
        <source>On what.</source>
        <translation>По чему.</translation>
    </message>
    <message>
        <source>On {text}</source>
        <translation>По {text}</translation>
    </message>
    <message>
        <source>One more brings changes.</source>
        <translation>Еще одна содержит изменения.</translation>
    </message>
    <message>
        <source>One on each line, the lowest first</source>
        <translation>По одному в строке, сначала низший</translation>
    </message>
    <message>
        <source>One position a row</source>
        <translation>Одна позиция в строке</translation>
    </message>
    <message>
        <source>One thing is to be decided before {copy} is merged.</source>
        <translation>Прежде чем объединить {copy}, нужно решить один вопрос.</translation>
    </message>
    <message>
        <source>Only a record is written with everything.</source>
        <translation>Со всем содержанием записывается только реестр.</translation>
    </message>
    <message>
        <source>Only changes by whose name holds this.</source>
        <translation>Только изменения тех, чье имя содержит это.</translation>
    </message>
    <message>
        <source>Only changes whose label holds this.</source>
        <translation>Только изменения, название которых содержит это.</translation>
    </message>
    <message>
        <source>Only claims on this basis.</source>
        <translation>Только утверждения на этом основании.</translation>
    </message>
    <message>
        <source>Only copies of one negotiation are merged; its parties and components can be brought in by choice.</source>
        <translation>Объединяются только копии одних переговоров; ее стороны и компоненты можно внести по выбору.</translation>
    </message>
    <message>
        <source>Only rows in which something moved (Ctrl+D)</source>
        <translation>Только строки со сдвигами (Ctrl+D)</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Только различающиеся строки</translation>
    </message>
    <message>
        <source>Only tell what would come in, and what not.</source>
        <translation>Только сообщить, что будет внесено, а что нет.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>Только сообщить, что будет внесено.</translation>
    </message>
    <message>
        <source>Only the &amp;parties and components that the views show</source>
        <translation>Только &amp;стороны и компоненты, показанные в окнах</translation>
    </message>
    <message>
        <source>Only the selected cell</source>
        <translation>Только выбранная ячейка</translation>
    </message>
    <message>
        <source>Only this component and what is below it.</source>
        <translation>Только этот компонент и подчиненные ему.</translation>
    </message>
    <message>
        <source>Only this party.</source>
        <translation>Только эта сторона.</translation>
    </message>
    <message>
        <source>Only what moved, to be read out.</source>
        <translation>Только сдвиги, для зачитывания.</translation>
    </message>
    <message>
        <source>Only what was expressed by this day.</source>
        <translation>Только высказанное по этот день включительно.</translation>
    </message>
    <message>
        <source>Only what was on record by</source>
        <translation>Только записанное к</translation>
    </message>
    <message>
        <source>Only what was on record by then.</source>
        <translation>Только записанное к тому времени.</translation>
    </message>
    <message>
        <source>Only what was said by this day.</source>
        <translation>Только сказанное по этот день включительно.</translation>
    </message>
    <message>
        <source>Only what was said from this day on.</source>
        <translation>Только сказанное начиная с этого дня.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open it in Negotiator once where it belongs, or ask for a fresh copy.</source>
        <translation>Откройте его один раз в Negotiator на его обычном месте или запросите новую копию.</translation>
    </message>
    <message>
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation>Открывать заблокированные файлы паролем из первой строки F; перед командой.</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>Открыть &amp;образец…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть образец</translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation>Открыть источник…</translation>
    </message>
    <message>
        <source>Open the window without the preferences, and leave them as they are.</source>
        <translation>Открыть окно без ваших параметров и не менять их.</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>Открыть {address}?</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>действие не разрешено</translation>
    </message>
    <message>
        <source>Opposition, most first</source>
        <translation>Возражения, по убыванию</translation>
    </message>
    <message>
        <source>Options:</source>
        <comment>heading in the help of a command</comment>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>Order of the record</source>
        <translation>Порядок реестра</translation>
    </message>
    <message>
        <source>Order that day</source>
        <translation>Порядок в этот день</translation>
    </message>
    <message>
        <source>Order, sizes, density, what is shown and folded</source>
        <translation>Порядок, размеры, плотность, что показано и свернуто</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Other days and filters need scripts, which are off.</source>
        <translation>Для других дней и фильтров нужны скрипты, а они выключены.</translation>
    </message>
    <message>
        <source>Our brief (internal)</source>
        <translation>Наша директива (внутреннее)</translation>
    </message>
    <message>
        <source>Our own &amp;brief</source>
        <translation>Наша &amp;директива</translation>
    </message>
    <message>
        <source>Our own brief (internal)</source>
        <translation>Наша директива (внутреннее)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Собственные слова</translation>
    </message>
    <message>
        <source>P pins a file or lets it go, Del takes it from the list</source>
        <translation>P закрепляет или открепляет файл, Del убирает его из списка</translation>
    </message>
    <message>
        <source>PDF, laid out for A3</source>
        <translation>PDF, сверстанный для A3</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Package “{package}”, with nothing else yet</source>
        <translation>Пакет «{package}», пока без других частей</translation>
    </message>
    <message>
        <source>Package “{package}”, with {others}: stands or falls together</source>
        <translation>Пакет «{package}», вместе с: {others}; принимаются или отклоняются вместе</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>Страница {number} из {of}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Страница {number} из {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages are not written as “{suffix}”.</source>
        <translation>Страницы не записываются как «{suffix}».</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Страницы параметров</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>field</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Part of the time in sight</source>
        <translation>Видимая часть времени</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants, elements and dimensions</source>
        <translation>Участники, элементы и измерения</translation>
    </message>
    <message>
        <source>Participants, elements, dimensions</source>
        <translation>Участники, элементы, измерения</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Parties by components</source>
        <translation>Стороны по компонентам</translation>
    </message>
    <message>
        <source>Parties {first}–{last} of {number}</source>
        <translation>Стороны {first}–{last} из {number}</translation>
    </message>
    <message>
        <source>Parties:</source>
        <translation>Стороны:</translation>
    </message>
    <message>
        <source>Parts of packages</source>
        <translation>Части пакетов</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Части программы</translation>
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
        <translation>Сторона, компонент, номер отношения, затем «если» и условие, ! — красная линия, дословная цитата в кавычках</translation>
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
        <translation>Вставьте блок поменьше.</translation>
    </message>
    <message>
        <source>Paste as proposed positions</source>
        <translation>Вставить как предлагаемые позиции</translation>
    </message>
    <message>
        <source>Paste as proposed positions…</source>
        <translation>Вставить как предлагаемые позиции…</translation>
    </message>
    <message>
        <source>Paste the text of a key here: negotiator-key:…</source>
        <translation>Вставьте сюда текст ключа: negotiator-key:…</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет разрешения</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Ракурс</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Pla&amp;y what moved</source>
        <translation>&amp;Воспроизвести сдвиги</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Play what moved, from stop to stop (F5)</source>
        <translation>Воспроизвести сдвиги, от остановки к остановке (F5)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Positions carry the marking “{name}” or a higher one, so it keeps its place.</source>
        <translation>У позиций есть гриф «{name}» или выше, поэтому он сохраняет свое место.</translation>
    </message>
    <message>
        <source>Positions older than so many days are marked as old; 0 marks none</source>
        <translation>Позиции старше указанного числа дней отмечаются как давние; 0 — не отмечать</translation>
    </message>
    <message>
        <source>Positions, texts, linkages and packages refer to the component itself and stay with it. Numbers that stand in words are not touched.</source>
        <translation>Позиции, тексты, увязки и пакеты ссылаются на сам компонент и остаются с ним. Номера в тексте не меняются.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Prefer “{basis}” over the others</source>
        <translation>Предпочитать основание «{basis}»</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Под&amp;готовлено</translation>
    </message>
    <message>
        <source>Prepared by {name}, {moment}.</source>
        <translation>Подготовлено: {name}, {moment}.</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Предыдущая ячейка</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>Print set kept in the file</source>
        <translation>Набор для печати, сохраненный в файле</translation>
    </message>
    <message>
        <source>Print sets</source>
        <translation>Наборы для печати</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

<byte value="x8"/>
Example:
  negotiator json-schema &gt; record.schema.json</source>
        <translation>Вывести схему JSON реестра, записанного как .json.

<byte value="x8"/>
Пример:
  negotiator json-schema &gt; record.schema.json</translation>
    </message>
    <message>
        <source>Print what moved in this perspective</source>
        <translation>Печать сдвигов в этом ракурсе</translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

<byte value="x8"/>
Example:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</source>
        <translation>Вывести ваш собственный ключ как текст, чтобы передать другим.

<byte value="x8"/>
Пример:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation>Печатается на каждой странице.</translation>
    </message>
    <message>
        <source>Printed {moment}.</source>
        <translation>Напечатано {moment}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Автор предложения</translation>
    </message>
    <message>
        <source>Proposed modification</source>
        <translation>Предлагаемая редакция</translation>
    </message>
    <message>
        <source>Proposed positions</source>
        <translation>Предлагаемые позиции</translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

The present state is kept as a backup first.

<byte value="x8"/>
Example:
  negotiator restore s.negotiation 1</source>
        <translation>Поставить BACKUP (номер в перечне или путь) на место файла.

Нынешнее состояние сначала сохраняется как резервная копия.

<byte value="x8"/>
Пример:
  negotiator restore s.negotiation 1</translation>
    </message>
    <message>
        <source>Put a whole copy of FILE into the folder.</source>
        <translation>Поместить полную копию FILE в папку.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: then a new one is made, which the others do not know yet.</source>
        <translation>Верните его копию или переместите его: тогда будет создан новый, которого другие еще не знают.</translation>
    </message>
    <message>
        <source>Put m&amp;y copy into the shared folder</source>
        <translation>П&amp;оместить мою копию в общую папку</translation>
    </message>
    <message>
        <source>Put the folder or the medium back and try again, or open the file where it is now.</source>
        <translation>Верните папку или носитель и повторите попытку либо откройте файл там, где он теперь.</translation>
    </message>
    <message>
        <source>Putting it into words…</source>
        <translation>Изложение словами…</translation>
    </message>
    <message>
        <source>Putting your copy there…</source>
        <translation>Передача вашей копии…</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Быстрая строка</translation>
    </message>
    <message>
        <source>R&amp;edacted</source>
        <translation>С &amp;изъятиями</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>П&amp;равила…</translation>
    </message>
    <message>
        <source>Re&amp;number the component…</source>
        <translation>Пере&amp;нумеровать компонент…</translation>
    </message>
    <message>
        <source>Read as {words}.</source>
        <translation>Прочитано как: {words}.</translation>
    </message>
    <message>
        <source>Read it so…</source>
        <translation>Читать так…</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>Прочитано так</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только для чтения</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>Read-only here: {holder} has this file open.</source>
        <translation>Здесь только для чтения: файл уже открыт ({holder}).</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Reaffirmed: said again, unchanged</source>
        <translation>Подтверждено: сказано еще раз, без изменений</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Recode position: {cell}</source>
        <translation>Перекодировать позицию: {cell}</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>Перекодировано</translation>
    </message>
    <message>
        <source>Recoded: the scale changed; no shift</source>
        <translation>Перекодировано: изменилась шкала; не сдвиг</translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions</source>
        <translation>
            <numerusform>Записать %n позицию</numerusform>
            <numerusform>Записать %n позиции</numerusform>
            <numerusform>Записать %n позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions: {cells}</source>
        <translation>
            <numerusform>Записать %n позицию: {cells}</numerusform>
            <numerusform>Записать %n позиции: {cells}</numerusform>
            <numerusform>Записать %n позиций: {cells}</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new position in this cell (Ctrl+R)</source>
        <translation>Записать новую позицию в этой ячейке (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>Записать и закрыть</translation>
    </message>
    <message>
        <source>Record and close (Ctrl+Enter)</source>
        <translation>Записать и закрыть (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation>
            <numerusform>Записать для %n ячейки…</numerusform>
            <numerusform>Записать для %n ячеек…</numerusform>
            <numerusform>Записать для %n ячеек…</numerusform>
        </translation>
    </message>
    <message>
        <source>Record for se&amp;veral parties…</source>
        <translation>Записать для &amp;нескольких сторон…</translation>
    </message>
    <message>
        <source>Record for several parties</source>
        <translation>Записать для нескольких сторон</translation>
    </message>
    <message>
        <source>Record of positions</source>
        <translation>Реестр позиций</translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

<byte value="x8"/>
Example:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</source>
        <translation>Записать одну позицию и вывести ее uid.

<byte value="x8"/>
Пример:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Записать позицию</translation>
    </message>
    <message>
        <source>Record position: {cell}</source>
        <translation>Записать позицию: {cell}</translation>
    </message>
    <message>
        <source>Record position…</source>
        <translation>Записать позицию…</translation>
    </message>
    <message>
        <source>Record what is ticked, as one change (Ctrl+Enter)</source>
        <translation>Записать отмеченное как одно изменение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record, and clear the line for the next (Enter)</source>
        <translation>Записать и очистить строку для следующего (Enter)</translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation>Записать, далее</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись позиций</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>Красная &amp;линия</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Красная линия</translation>
    </message>
    <message>
        <source>Red line, bar at the side</source>
        <translation>Красная линия, черта сбоку</translation>
    </message>
    <message>
        <source>Red line.</source>
        <translation>Красная линия.</translation>
    </message>
    <message>
        <source>Red line: the party has said that it will not move</source>
        <translation>Красная линия: сторона заявила, что не уступит</translation>
    </message>
    <message>
        <source>Red lines only</source>
        <translation>Только красные линии</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Изъятия</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>С изъятиями</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Повторить: {change}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Повторить: {label}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Release frozen columns</source>
        <translation>Открепить столбцы</translation>
    </message>
    <message>
        <source>Release frozen rows</source>
        <translation>Открепить строки</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove it and keep it anew.</source>
        <translation>Удалите его и сохраните заново.</translation>
    </message>
    <message>
        <source>Remove it and save it anew.</source>
        <translation>Удалите его и сохраните заново.</translation>
    </message>
    <message>
        <source>Remove it first if it is to have another name.</source>
        <translation>Сначала удалите его, если он должен получить другое имя.</translation>
    </message>
    <message>
        <source>Remove the keys too.</source>
        <translation>Удалить также ключи.</translation>
    </message>
    <message>
        <source>Remove them?</source>
        <translation>Удалить их?</translation>
    </message>
    <message>
        <source>Remove those first, or edit it instead.</source>
        <translation>Сначала удалите те или измените вместо этого имеющийся.</translation>
    </message>
    <message>
        <source>Remove those that are not needed.</source>
        <translation>Удалите ненужные.</translation>
    </message>
    <message>
        <source>Remove those that you do not need any more.</source>
        <translation>Удалите те, которые вам больше не нужны.</translation>
    </message>
    <message>
        <source>Remove without asking.</source>
        <translation>Удалить без вопросов.</translation>
    </message>
    <message>
        <source>Remove {kind}: {title}</source>
        <translation>Удалить ({kind}): {title}</translation>
    </message>
    <message>
        <source>Rename it there, and put your copy again. It was left as it is.</source>
        <translation>Переименуйте ее там и поместите свою копию еще раз. Она оставлена без изменений.</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Перенумеровать</translation>
    </message>
    <message>
        <source>Renumber {component}</source>
        <translation>Перенумеровать {component}</translation>
    </message>
    <message>
        <source>Renumber {old} as {new}</source>
        <translation>Перенумеровать {old} в {new}</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>Перенумеровать…</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Заменить имеющийся файл.</translation>
    </message>
    <message>
        <source>Replaced: {stance}, said on {date}</source>
        <translation>Заменено: {stance}, сказано {date}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Reports of crashes, without any content</source>
        <translation>Отчеты о сбоях, без какого-либо содержания</translation>
    </message>
    <message>
        <source>Rescued negotiation</source>
        <translation>Спасенные переговоры</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore the backup once more, if that change is not wanted.</source>
        <translation>Если это изменение не нужно, восстановите резервную копию ещё раз.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>Восстановление {file}…</translation>
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
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Обработано строк</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Строки, содержащие</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Строки, содержащие…</translation>
    </message>
    <message>
        <source>Rows that may have been entered twice</source>
        <translation>Записи, возможно, введенные дважды</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Строки, остающиеся вне реестра</translation>
    </message>
    <message>
        <source>Rules of the redaction</source>
        <translation>Правила изъятия</translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>the short name of a round</comment>
        <translation>Р{number}</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>&amp;Передать копию…</translation>
    </message>
    <message>
        <source>S&amp;ign the copy as</source>
        <translation>&amp;Подписать копию как</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Со&amp;хранить…</translation>
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
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>О каком тексте</translation>
    </message>
    <message>
        <source>Said of an older text</source>
        <translation>Сказано о более ранней редакции</translation>
    </message>
    <message>
        <source>Said of an older text: {text}</source>
        <translation>Сказано о более ранней редакции: {text}</translation>
    </message>
    <message>
        <source>Said of an older text: {title}</source>
        <translation>Сказано о более ранней редакции: {title}</translation>
    </message>
    <message>
        <source>Said of {text}</source>
        <translation>Сказано о {text}</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Salience {number}, power {power}</source>
        <translation>Вес {number}, сила {power}</translation>
    </message>
    <message>
        <source>Same stance, terms changed</source>
        <translation>То же отношение, условия изменены</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;list of problems…</source>
        <translation>Сохранить &amp;перечень проблем…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy of the backup instead.</source>
        <translation>Сохраните вместо этого копию резервной копии.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and import into the copy.</source>
        <translation>Сохраните копию там, где у вас есть право записи, и импортируйте в нее.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and merge into the copy.</source>
        <translation>Сохраните копию там, где у вас есть право записи, и объединяйте в ней.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work in the copy.</source>
        <translation>Сохраните копию там, где у вас есть право записи, и работайте в ней.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Сохранить как {format}…</translation>
    </message>
    <message>
        <source>Save it again in its own program.</source>
        <translation>Сохраните еще раз в собственной программе.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Сохраните еще раз.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Сохраните еще раз как CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV, or choose the workbook.</source>
        <translation>Сохраните как CSV или выберите книгу.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Сохраните как CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Сохраните как UTF-8.</translation>
    </message>
    <message>
        <source>Save it as text again.</source>
        <translation>Сохраните еще раз как текст.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Сначала сохраните.</translation>
    </message>
    <message>
        <source>Save page {number}</source>
        <translation>Сохранить страницу {number}</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Save the picture of the timeline as SVG, PNG or PDF</source>
        <translation>Сохранить изображение временной шкалы как SVG, PNG или PDF</translation>
    </message>
    <message>
        <source>Save what is needed of it as CSV.</source>
        <translation>Сохраните нужное из него как CSV.</translation>
    </message>
    <message>
        <source>Say --from and --to, or --known-from and --known-to.</source>
        <translation>Задайте --from и --to или --known-from и --known-to.</translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

The exit code is 0 only if it is unchanged since a key that you know signed it.

<byte value="x8"/>
Example:
  negotiator verify from-a.negotiation</source>
        <translation>Сообщить, от кого копия и такова ли она, какой была подписана.

Код выхода равен 0, только если она не изменена с момента подписания известным вам ключом.

<byte value="x8"/>
Пример:
  negotiator verify from-a.negotiation</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Скажите в нескольких словах.</translation>
    </message>
    <message>
        <source>Say what a file holds.

<byte value="x8"/>
Example:
  negotiator info s.negotiation --json</source>
        <translation>Сообщить, что содержит файл.

<byte value="x8"/>
Пример:
  negotiator info s.negotiation --json</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Сообщить, что изменилось бы, и ничего не менять.</translation>
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
        <translation>Поиск или переход</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Поиск или переход…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>Второй момент</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Security assurances: parties and elements</source>
        <translation>Гарантии безопасности: стороны и элементы</translation>
    </message>
    <message>
        <source>See first what comes in; nothing is written before Merge</source>
        <translation>Сначала посмотрите, что вносится; до нажатия «Объединить» ничего не записывается</translation>
    </message>
    <message>
        <source>See note {number}.</source>
        <translation>См. примечание {number}.</translation>
    </message>
    <message>
        <source>See the help for an example.</source>
        <translation>Пример см. в справке.</translation>
    </message>
    <message>
        <source>See which are with --dry-run.</source>
        <translation>Какие именно, покажет --dry-run.</translation>
    </message>
    <message>
        <source>Select a cell to see who said what.</source>
        <translation>Выберите ячейку, чтобы увидеть, кто что сказал.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>parts cells</comment>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Session mo&amp;de…</source>
        <translation>Режим &amp;заседания…</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>Режим заседания</translation>
    </message>
    <message>
        <source>Session mode (Ctrl+Shift+R)</source>
        <translation>Режим заседания (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Session mode: {what}</source>
        <translation>Режим заседания: {what}</translation>
    </message>
    <message>
        <source>Settings: preferences, and the list of recent files</source>
        <translation>Настройки: параметры и список недавних файлов</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong.</source>
        <translation>Несколько не связанных между собой слов дают надежный пароль.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Передать копию</translation>
    </message>
    <message>
        <source>Share copy…</source>
        <translation>Передать копию…</translation>
    </message>
    <message>
        <source>Share&amp;d folder…</source>
        <translation>Об&amp;щая папка…</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Общая папка</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheet {number}/{of} – {band}: {names}</source>
        <translation>Лист {number}/{of} – {band}: {names}</translation>
    </message>
    <message>
        <source>Sheets of the print set</source>
        <translation>Листы набора для печати</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Сдвиги</translation>
    </message>
    <message>
        <source>Shifts a round</source>
        <translation>Сдвиги за раунд</translation>
    </message>
    <message>
        <source>Shifts a round: towards agreement above the line, away below</source>
        <translation>Сдвиги за раунд: к согласию — над линией, от согласия — под ней</translation>
    </message>
    <message>
        <source>Shifts up to the end of</source>
        <translation>Сдвиги до конца</translation>
    </message>
    <message>
        <source>Shifts, most first</source>
        <translation>Сдвиги, по убыванию</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <translation>Показать все основания</translation>
    </message>
    <message>
        <source>Show all parties and components</source>
        <translation>Показать все стороны и компоненты</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Снова показать всё (Esc)</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a table instead.</source>
        <translation>Покажите меньше сторон или компонентов либо экспортируйте таблицу.</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a workbook.</source>
        <translation>Покажите меньше сторон или компонентов либо экспортируйте книгу.</translation>
    </message>
    <message>
        <source>Show fewer: one sheet has room for {number}.</source>
        <translation>Покажите меньше: на одном листе помещается {number}.</translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation>Показать под этим названием.</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>Показать на временной шкале</translation>
    </message>
    <message>
        <source>Show only components with certain cells (Ctrl+F)</source>
        <translation>Показать только компоненты с определенными ячейками (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show or hide the original words</source>
        <translation>Показать или скрыть оригинальный текст</translation>
    </message>
    <message>
        <source>Show others, or withhold less.</source>
        <translation>Покажите другие или изымите меньше.</translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

Or the versions that are named; more than two stand below each other.

<byte value="x8"/>
Examples:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</source>
        <translation>Показать действующую рамочную договоренность рядом с предлагаемой редакцией, слово в слово.

Или названные редакции; если их больше двух, они идут одна под другой.

<byte value="x8"/>
Примеры:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Показать меру</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Показать источник</translation>
    </message>
    <message>
        <source>Show the source: {source}</source>
        <translation>Показать источник: {source}</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Показать версию и завершить работу.</translation>
    </message>
    <message>
        <source>Show the whole time (Home)</source>
        <translation>Показать всё время (Home)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Показать эти</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Показать этот день</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Показать это сообщение и завершить работу.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>Показать &amp;введенное</translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

<byte value="x8"/>
Example:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</source>
        <translation>Показать, кто какую позицию занимает: стороны по компонентам.

<byte value="x8"/>
Пример:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Sign in this name.</source>
        <translation>Подписать этим именем.</translation>
    </message>
    <message>
        <source>Sign the copy with your key.</source>
        <translation>Подписать копию вашим ключом.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signed as {name}.</source>
        <translation>Подписано: {name}.</translation>
    </message>
    <message>
        <source>Signed by a key that you do not know; its signature does not hold: the record was changed since, or the signature is forged.</source>
        <translation>Подписано неизвестным вам ключом; подпись недействительна: реестр с тех пор изменен или подпись подделана.</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}, changed since</source>
        <translation>Подписано: {name}, {day}; с тех пор изменено</translation>
    </message>
    <message>
        <source>Signs and measures</source>
        <translation>Знаки и показатели</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>С момента: {moment}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Small, grey: the stance held then</source>
        <translation>Мелким серым: тогдашнее отношение</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>&amp;Меньше</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your record is safe: each change was on disk when it was made.</source>
        <translation>В программе произошла ошибка. Ваш реестр в безопасности: каждое изменение записано на диск сразу же.</translation>
    </message>
    <message>
        <source>Sort components by</source>
        <translation>Упорядочить компоненты по</translation>
    </message>
    <message>
        <source>Sort parties by</source>
        <translation>Упорядочить стороны по</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source and cause</source>
        <comment>head of a column</comment>
        <translation>Источник и причина</translation>
    </message>
    <message>
        <source>Source, speaker</source>
        <translation>Источник, оратор</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>Sources differ: {stances}</source>
        <translation>Источники расходятся: {stances}</translation>
    </message>
    <message>
        <source>Sources differ; no working reading is chosen.</source>
        <translation>Источники расходятся; рабочее прочтение не выбрано.</translation>
    </message>
    <message>
        <source>Sources of one day differ</source>
        <translation>Источники за один день расходятся</translation>
    </message>
    <message>
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation>Язык сообщений и страниц; перед командой.</translation>
    </message>
    <message>
        <source>Stale: said longer ago than the negotiation’s limit, or of an older text</source>
        <translation>Устаревшая: сказано раньше, чем допускает предел этих переговоров, или о более ранней редакции</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Stance for {word}</source>
        <translation>Отношение для {word}</translation>
    </message>
    <message>
        <source>Stance held</source>
        <translation>Действующее отношение</translation>
    </message>
    <message>
        <source>Stance number or name, then if and a condition, exclamation mark for a red line, and the statement</source>
        <translation>Номер или название отношения, затем «если» и условие, восклицательный знак для красной линии и заявление</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <source>Stances, best to worst</source>
        <translation>Отношения, от лучшего к худшему</translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation>Отношения:</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Statement by {party}, {date}</source>
        <translation>Заявление: {party}, {date}</translation>
    </message>
    <message>
        <source>Statement of its group</source>
        <translation>Заявление группы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Steps, best first</source>
        <translation>Ступени, сначала лучшая</translation>
    </message>
    <message>
        <source>Still being worked out</source>
        <translation>Еще вычисляется</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Прекратить &amp;слежение</translation>
    </message>
    <message>
        <source>Stop (F5 or Esc)</source>
        <translation>Остановить (F5 или Esc)</translation>
    </message>
    <message>
        <source>Stop what is &amp;written</source>
        <translation>&amp;Остановить запись</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Stopped: {work}</source>
        <translation>Остановлено: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Надежность</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Надежность пароля</translation>
    </message>
    <message>
        <source>Strength of the password in words</source>
        <translation>Надежность пароля словами</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Поменять местами строки и столбцы</translation>
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
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>Таблица позиций</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Take a mapping from a file, as the command line does</source>
        <translation>Взять сопоставление из файла, как в командной строке</translation>
    </message>
    <message>
        <source>Take back the latest change.

<byte value="x8"/>
Example:
  negotiator undo s.negotiation</source>
        <translation>Отменить последнее изменение.

<byte value="x8"/>
Пример:
  negotiator undo s.negotiation</translation>
    </message>
    <message>
        <source>Take for</source>
        <comment>followed by which fields, then by which side</comment>
        <translation>Для полей</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Take the chosen sheet out of the set</source>
        <translation>Убрать выбранный лист из набора</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Взято как</translation>
    </message>
    <message>
        <source>Taken from a statement of a group; its words stand in italics</source>
        <translation>Взято из заявления группы; слова даны курсивом</translation>
    </message>
    <message>
        <source>Taken from a statement of its group</source>
        <translation>Взято из заявления ее группы</translation>
    </message>
    <message>
        <source>Taken from a statement of the group</source>
        <translation>Взято из заявления группы</translation>
    </message>
    <message>
        <source>Taken from a statement of {group}</source>
        <translation>Взято из заявления {group}</translation>
    </message>
    <message>
        <source>Taken from its group</source>
        <translation>Взято от ее группы</translation>
    </message>
    <message>
        <source>Taken from {group}</source>
        <translation>Взято от {group}</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>Отмена записанного…</translation>
    </message>
    <message>
        <source>Taking what may leave…</source>
        <translation>Отбор того, что может выйти наружу…</translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

<byte value="x8"/>
Example:
  negotiator movement s.negotiation --basis public --json</source>
        <translation>Сообщить, как всё сдвигалось раунд за раундом: сдвиги, сближение, расстояние.

<byte value="x8"/>
Пример:
  negotiator movement s.negotiation --basis public --json</translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

<byte value="x8"/>
Examples:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</source>
        <translation>Сообщить, чем отличается матрица между двумя моментами или между известным на два момента.

<byte value="x8"/>
Примеры:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

<byte value="x8"/>
Examples:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</source>
        <translation>Сообщить, что сдвинулось, а что исправлено, подтверждено или отозвано.

<byte value="x8"/>
Примеры:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>Условия изменены</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text from {file}</source>
        <translation>Текст из {file}</translation>
    </message>
    <message>
        <source>Text of a framework</source>
        <translation>Текст рамочной договоренности</translation>
    </message>
    <message>
        <source>Text of a key</source>
        <translation>Текст ключа</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>Текст новой редакции</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Текст для поиска</translation>
    </message>
    <message>
        <source>Text versions</source>
        <translation>Редакции текста</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Texts in columns</source>
        <translation>Тексты в столбцах</translation>
    </message>
    <message>
        <source>Texts in columns…</source>
        <translation>Тексты в столбцах…</translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
        <translation>Тексты для сравнения, по названию; не более шести.</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Текст…</translation>
    </message>
    <message>
        <source>That is not the text of a key.</source>
        <translation>Это не текст ключа.</translation>
    </message>
    <message>
        <source>That is the open file itself.</source>
        <translation>Это сам открытый файл.</translation>
    </message>
    <message>
        <source>That is your own key.</source>
        <translation>Это ваш собственный ключ.</translation>
    </message>
    <message>
        <source>That key is known already, as {name}.</source>
        <translation>Этот ключ уже известен как {name}.</translation>
    </message>
    <message>
        <source>The age is that of new negotiations; Edit › Negotiation… has that of the open one.</source>
        <translation>Этот срок — для новых переговоров; для открытых он в «Правка › Переговоры…».</translation>
    </message>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>Не удаётся записать ответ: {reason}.</translation>
    </message>
    <message>
        <source>The attachment {attachment} is damaged.</source>
        <translation>Вложение {attachment} повреждено.</translation>
    </message>
    <message>
        <source>The backup cannot be read: {reason}.</source>
        <translation>Резервную копию нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>The backups of the file follow.</source>
        <translation>Резервные копии файла меняются следом.</translation>
    </message>
    <message>
        <source>The block cannot be read as cells.</source>
        <translation>Блок нельзя прочитать как ячейки.</translation>
    </message>
    <message>
        <source>The block proposes no position.</source>
        <translation>Блок не предлагает ни одной позиции.</translation>
    </message>
    <message>
        <source>The choice could not be kept: {reason}.</source>
        <translation>Выбор не удалось сохранить: {reason}.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Выбранное событие</translation>
    </message>
    <message>
        <source>The code of the group.</source>
        <translation>Код группы.</translation>
    </message>
    <message>
        <source>The code of the member.</source>
        <translation>Код члена.</translation>
    </message>
    <message>
        <source>The code of the party that acts.</source>
        <translation>Код действующей стороны.</translation>
    </message>
    <message>
        <source>The code of the party that proposed it.</source>
        <translation>Код стороны, предложившей это.</translation>
    </message>
    <message>
        <source>The code of the party that verifies.</source>
        <translation>Код проверяющей стороны.</translation>
    </message>
    <message>
        <source>The colours of the theme “{name}” cannot be read ({error}).</source>
        <translation>Цвета темы «{name}» нельзя прочитать ({error}).</translation>
    </message>
    <message>
        <source>The copy has no password: whoever has it can read it.</source>
        <translation>У копии нет пароля: ее прочитает всякий, у кого она есть.</translation>
    </message>
    <message>
        <source>The copy of {file}</source>
        <translation>Копия {file}</translation>
    </message>
    <message>
        <source>The copy of {file} cannot be written: {reason}.</source>
        <translation>Копию {file} нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>Копирование отменено.</translation>
    </message>
    <message>
        <source>The copy was not made: {also} of the withheld texts were still in it.</source>
        <translation>Копия не создана: изъятых текстов, остававшихся в ней: {also}.</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written.</source>
        <translation>Диск сообщил об ошибке при чтении или записи {file}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: a component stands below itself.</source>
        <translation>Документ противоречит сам себе: компонент подчинен самому себе.</translation>
    </message>
    <message>
        <source>The document contradicts itself: an embedded attachment has other bytes than its row says.</source>
        <translation>Документ противоречит сам себе: встроенное вложение содержит иные байты, чем указано в его записи.</translation>
    </message>
    <message>
        <source>The document contradicts itself: its history and its {section} differ.</source>
        <translation>Документ противоречит сам себе: его история и его раздел {section} расходятся.</translation>
    </message>
    <message>
        <source>The document contradicts itself: there is no kind of row “{word}”.</source>
        <translation>Документ противоречит сам себе: вида записей «{word}» нет.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problems}.</source>
        <translation>Документ противоречит сам себе: {problems}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problem}.</source>
        <translation>Документ противоречит сам себе: {problem}.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>В документе нет текста.</translation>
    </message>
    <message>
        <source>The document holds what no Word document holds.</source>
        <translation>Документ содержит то, чего не содержит ни один документ Word.</translation>
    </message>
    <message>
        <source>The document is damaged or has a password.</source>
        <translation>Документ поврежден или защищен паролем.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Документ поврежден.</translation>
    </message>
    <message>
        <source>The document is larger than a text can be.</source>
        <translation>Документ больше допустимого размера текста.</translation>
    </message>
    <message>
        <source>The document names a {what} that it does not hold ({uid}).</source>
        <translation>Документ ссылается на то, чего не содержит: {what} ({uid}).</translation>
    </message>
    <message>
        <source>The exact words, translated.</source>
        <translation>Дословная цитата в переводе.</translation>
    </message>
    <message>
        <source>The exact words.</source>
        <translation>Дословная цитата.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Файл остался прежним.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the room on the disk and the permissions.</source>
        <translation>Файл остался прежним. Проверьте место на диске и права доступа.</translation>
    </message>
    <message>
        <source>The file is done. Its backups follow: {number} of {all}…</source>
        <translation>Файл готов. Далее его резервные копии: {number} из {all}…</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Файл не является текстом.</translation>
    </message>
    <message>
        <source>The file is read-only here, so its password stays as it is.</source>
        <translation>Файл здесь только для чтения, поэтому его пароль остается прежним.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing can be recorded.</source>
        <translation>Файл здесь доступен только для чтения, поэтому записать ничего нельзя.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was restored.</source>
        <translation>Файл здесь только для чтения, поэтому ничего не восстановлено.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Первый день.</translation>
    </message>
    <message>
        <source>The first moment: as of this day.</source>
        <translation>Первый момент: по состоянию на этот день.</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Первые строки, как они прочитаны</translation>
    </message>
    <message>
        <source>The first: as known at this moment.</source>
        <translation>Первый: как было известно в этот момент.</translation>
    </message>
    <message>
        <source>The highest marking shown</source>
        <translation>Высший показанный гриф</translation>
    </message>
    <message>
        <source>The history of {record} contradicts itself: a row comes before itself.</source>
        <translation>История {record} противоречит сама себе: запись предшествует самой себе.</translation>
    </message>
    <message>
        <source>The icon of Negotiator</source>
        <translation>Значок Negotiator</translation>
    </message>
    <message>
        <source>The icons of the program are missing.</source>
        <translation>Отсутствуют значки программы.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импорт отменен.</translation>
    </message>
    <message>
        <source>The key cannot be kept: {reason}.</source>
        <translation>Ключ нельзя сохранить: {reason}.</translation>
    </message>
    <message>
        <source>The key of {name} is known no longer.</source>
        <translation>Ключ {name} больше не признается.</translation>
    </message>
    <message>
        <source>The key of {name} is on the clipboard.</source>
        <translation>Ключ {name} в буфере обмена.</translation>
    </message>
    <message>
        <source>The key stays on this computer; the text holds only its public half.</source>
        <translation>Ключ остается на этом компьютере; текст содержит только его открытую половину.</translation>
    </message>
    <message>
        <source>The key that you know as {name} is another one.</source>
        <translation>Ключ, известный вам как {name}, — другой.</translation>
    </message>
    <message>
        <source>The known keys in {known} are damaged.</source>
        <translation>Известные ключи в {known} повреждены.</translation>
    </message>
    <message>
        <source>The label of the text it is based on.</source>
        <translation>Название текста, на котором он основан.</translation>
    </message>
    <message>
        <source>The label of the text it was said of.</source>
        <translation>Название текста, о котором это сказано.</translation>
    </message>
    <message>
        <source>The language of the exact words.</source>
        <translation>Язык дословной цитаты.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Последний день.</translation>
    </message>
    <message>
        <source>The last time the program ended unexpectedly. Your record is safe: each change was on disk when it was made. This report says where it happened, and nothing of what the negotiation holds. It stays on this computer unless you give it to somebody.</source>
        <translation>В прошлый раз программа неожиданно завершила работу. Ваш реестр в безопасности: каждое изменение сразу записано на диск. Этот отчет показывает, где это произошло, и не содержит ничего из переговоров. Он остается на этом компьютере, если вы сами его кому-либо не передадите.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {reason}.</source>
        <translation>Сопоставление нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>The matrix at both moments</source>
        <translation>Матрица в оба момента</translation>
    </message>
    <message>
        <source>The matrix at two moments side by side (Ctrl+Shift+D)</source>
        <translation>Матрица в два момента рядом (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>Объединение отменено.</translation>
    </message>
    <message>
        <source>The name in which the copy is signed</source>
        <translation>Имя, которым подписана копия</translation>
    </message>
    <message>
        <source>The name in which you sign</source>
        <translation>Имя, которым вы подписываете</translation>
    </message>
    <message>
        <source>The name of the package.</source>
        <translation>Название пакета.</translation>
    </message>
    <message>
        <source>The new scale says nothing of “{step}”.</source>
        <translation>Новая шкала ничего не говорит о «{step}».</translation>
    </message>
    <message>
        <source>The number of the chapter or component it belongs to.</source>
        <translation>Номер главы или компонента, к которому он относится.</translation>
    </message>
    <message>
        <source>The number of the component it belongs to.</source>
        <translation>Номер компонента, к которому он относится.</translation>
    </message>
    <message>
        <source>The number of the component it follows from, if from one.</source>
        <translation>Номер компонента, из которого оно следует, если такой есть.</translation>
    </message>
    <message>
        <source>The number of the component that depends.</source>
        <translation>Номер зависимого компонента.</translation>
    </message>
    <message>
        <source>The number of the component.</source>
        <translation>Номер компонента.</translation>
    </message>
    <message>
        <source>The number of the one it depends on.</source>
        <translation>Номер компонента, от которого он зависит.</translation>
    </message>
    <message>
        <source>The option {option} is missing.</source>
        <translation>Не указан параметр {option}.</translation>
    </message>
    <message numerus="yes">
        <source>The option {option} needs %n values.</source>
        <translation>
            <numerusform>Параметру {option} нужно %n значение.</numerusform>
            <numerusform>Параметру {option} нужны %n значения.</numerusform>
            <numerusform>Параметру {option} нужно %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>Параметру {option} нужно значение.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>Параметр {option} не принимает значения.</translation>
    </message>
    <message>
        <source>The other texts, and how much is shown</source>
        <translation>Другие тексты и сколько показано</translation>
    </message>
    <message>
        <source>The page in sight as SVG or PNG</source>
        <translation>Видимая страница как SVG или PNG</translation>
    </message>
    <message>
        <source>The pages cannot be written.</source>
        <translation>Страницы нельзя записать.</translation>
    </message>
    <message>
        <source>The pages were not laid out to the end.</source>
        <translation>Страницы не сверстаны до конца.</translation>
    </message>
    <message>
        <source>The party has said it will not move (Alt+L)</source>
        <translation>Сторона заявила, что не уступит (Alt+L)</translation>
    </message>
    <message>
        <source>The party has said it will not move.</source>
        <translation>Сторона заявила, что не уступит.</translation>
    </message>
    <message>
        <source>The party or component of this code or number there is the one like it here.</source>
        <translation>Сторона или компонент с тамошним кодом или номером — это похожие здешние.</translation>
    </message>
    <message>
        <source>The party whose text it is.</source>
        <translation>Сторона, которой принадлежит текст.</translation>
    </message>
    <message>
        <source>The password has more than {count} letters.</source>
        <translation>В пароле более {count} символов.</translation>
    </message>
    <message>
        <source>The password holds what cannot be typed.</source>
        <translation>Пароль содержит то, что нельзя ввести с клавиатуры.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Пароль пуст.</translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the file is damaged at its beginning.</source>
        <translation>Это не пароль к {file}, или файл поврежден в начале.</translation>
    </message>
    <message>
        <source>The password of {file} could not be changed: {reason}.</source>
        <translation>Пароль к {file} не удалось изменить: {reason}.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Пароль не изменен.</translation>
    </message>
    <message numerus="yes">
        <source>The picture would have %n lanes.</source>
        <translation>
            <numerusform>В изображении была бы %n дорожка.</numerusform>
            <numerusform>В изображении было бы %n дорожки.</numerusform>
            <numerusform>В изображении было бы %n дорожек.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences are damaged, and cannot be set aside: {reason}.</source>
        <translation>Параметры повреждены, и отложить их не удаётся: {reason}.</translation>
    </message>
    <message>
        <source>The preferences cannot be read ({reason}).</source>
        <translation>Параметры нельзя прочитать ({reason}).</translation>
    </message>
    <message>
        <source>The preferences could not be kept: {reason}.</source>
        <translation>Параметры не удалось сохранить: {reason}.</translation>
    </message>
    <message>
        <source>The preferences were damaged and were set aside as {name}.</source>
        <translation>Параметры были повреждены и отложены как {name}.</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>Нынешнее состояние сначала сохраняется как резервная копия.</translation>
    </message>
    <message>
        <source>The print set “{name}” cannot be read.</source>
        <translation>Набор для печати «{name}» нельзя прочитать.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Программа неожиданно завершила работу</translation>
    </message>
    <message>
        <source>The record holds no such position to correct or withdraw.</source>
        <translation>В реестре нет такой позиции, чтобы ее исправить или отозвать.</translation>
    </message>
    <message>
        <source>The record holds no such position.</source>
        <translation>В реестре нет такой позиции.</translation>
    </message>
    <message>
        <source>The record holds no such {kind}.</source>
        <translation>В реестре нет такой записи ({kind}).</translation>
    </message>
    <message>
        <source>The record holds only its path.</source>
        <translation>Реестр содержит только его путь.</translation>
    </message>
    <message>
        <source>The record holds only where it was.</source>
        <translation>Реестр содержит только сведения, где он был.</translation>
    </message>
    <message>
        <source>The record in memory</source>
        <translation>Реестр в памяти</translation>
    </message>
    <message>
        <source>The record is damaged, so its signature says nothing.</source>
        <translation>Реестр поврежден, поэтому его подпись ничего не удостоверяет.</translation>
    </message>
    <message>
        <source>The record is damaged: its rows are not in order.</source>
        <translation>Реестр поврежден: его записи не упорядочены.</translation>
    </message>
    <message>
        <source>The record itself, for another program</source>
        <translation>Сам реестр, для другой программы</translation>
    </message>
    <message>
        <source>The record was changed while its signature was checked.</source>
        <translation>Реестр изменен во время проверки его подписи.</translation>
    </message>
    <message>
        <source>The record was wrong altogether: no position takes its place</source>
        <translation>Запись была целиком ошибочной: ее место не занимает никакая позиция</translation>
    </message>
    <message>
        <source>The record was wrong: put it right; this is no shift (F2)</source>
        <translation>Запись была ошибочной: исправить; это не сдвиг (F2)</translation>
    </message>
    <message>
        <source>The report cannot be read: {reason}.</source>
        <translation>Отчет невозможно прочитать: {reason}.</translation>
    </message>
    <message>
        <source>The report has {number}.</source>
        <comment>pages</comment>
        <translation>Страниц в отчете: {number}.</translation>
    </message>
    <message>
        <source>The round; that of the day if it falls in one.</source>
        <translation>Раунд; если день приходится на раунд — этот раунд.</translation>
    </message>
    <message>
        <source>The same stance on other terms: its condition or red line changed</source>
        <translation>То же отношение на иных условиях: изменилось условие или красная линия</translation>
    </message>
    <message>
        <source>The scale has no step {stance}.</source>
        <translation>На шкале нет ступени {stance}.</translation>
    </message>
    <message>
        <source>The scale is not changed here.</source>
        <translation>Шкала здесь не меняется.</translation>
    </message>
    <message>
        <source>The scale was changed here and in {file}, differently.</source>
        <translation>Шкала изменена и здесь, и в {file}, по-разному.</translation>
    </message>
    <message>
        <source>The second: as known at this moment.</source>
        <translation>Второй: как было известно в этот момент.</translation>
    </message>
    <message>
        <source>The second; without it the latest day.</source>
        <translation>Второй; без него — самый поздний день.</translation>
    </message>
    <message>
        <source>The selected are</source>
        <comment>followed by: the same, different</comment>
        <translation>Выбранные — это</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>Общая папка</translation>
    </message>
    <message>
        <source>The shared folder {name} cannot be read: {reason}.</source>
        <translation>Общую папку {name} нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {name} of {file} has too many columns: {number}.</source>
        <translation>В листе {name} файла {file} слишком много столбцов: {number}.</translation>
    </message>
    <message>
        <source>The sheets were not written to the end.</source>
        <translation>Листы не записаны до конца.</translation>
    </message>
    <message>
        <source>The signature is no good: nobody’s key can have made it.</source>
        <translation>Подпись недействительна: ее не мог создать ни один ключ.</translation>
    </message>
    <message>
        <source>The signature was not checked to the end.</source>
        <translation>Подпись не проверена до конца.</translation>
    </message>
    <message>
        <source>The signature with the key of {name}, of {day}, does not hold: the record was changed since, or the signature is forged.</source>
        <translation>Подпись ключом {name} от {day} недействительна: реестр с тех пор изменен или подпись подделана.</translation>
    </message>
    <message>
        <source>The stance depends on a condition (Alt+I)</source>
        <translation>Отношение зависит от условия (Alt+I)</translation>
    </message>
    <message>
        <source>The system refuses {file}: {reason}.</source>
        <translation>Система отказывает в доступе к {file}: {reason}.</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>Таблица, как она прочитана</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>В таблице нет столбца «{name}».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Таблица пуста.</translation>
    </message>
    <message>
        <source>The text has more than {size} MB.</source>
        <translation>В тексте более {size} МБ.</translation>
    </message>
    <message>
        <source>The text holds no key.</source>
        <translation>Текст не содержит ключа.</translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation>Сам текст.</translation>
    </message>
    <message>
        <source>The text of the key is not whole, or was mistyped.</source>
        <translation>Текст ключа неполон или введен с ошибкой.</translation>
    </message>
    <message>
        <source>The title of the measure.</source>
        <translation>Название меры.</translation>
    </message>
    <message>
        <source>The title of the step that answers it.</source>
        <translation>Название шага, которым на него отвечают.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Два пароля различаются.</translation>
    </message>
    <message>
        <source>The uid of the claim that is read as the right one for now.</source>
        <translation>uid утверждения, которое пока читается как верное.</translation>
    </message>
    <message>
        <source>The uid of the group&apos;s position.</source>
        <translation>uid позиции группы.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>Обычный порядок</translation>
    </message>
    <message>
        <source>The value {value} is not within “{stance}”.</source>
        <translation>Значение {value} не относится к «{stance}».</translation>
    </message>
    <message>
        <source>The version has no text.</source>
        <translation>В редакции нет текста.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>Представление «{name}» нельзя прочитать.</translation>
    </message>
    <message>
        <source>The whole framework, round by round</source>
        <translation>Вся рамочная договоренность, раунд за раундом</translation>
    </message>
    <message>
        <source>The {kind} was removed.</source>
        <translation>Эта запись ({kind}) удалена.</translation>
    </message>
    <message>
        <source>The {kind} {title} cannot be removed, since these refer to it: {rows}.</source>
        <translation>Нельзя удалить ({kind}) {title}: имеются ссылки: {rows}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: темная</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Там</translation>
    </message>
    <message>
        <source>There are no parties or no components to show in this perspective.</source>
        <translation>В этом ракурсе нет сторон или компонентов для показа.</translation>
    </message>
    <message>
        <source>There are too many changes to show other days than this one.</source>
        <translation>Изменений слишком много, чтобы показать другие дни, кроме этого.</translation>
    </message>
    <message>
        <source>There is already a {kind} of this {field}.</source>
        <translation>Такая запись ({kind}) с этим значением поля «{field}» уже есть.</translation>
    </message>
    <message>
        <source>There is already a {kind} with the {field} {taken}.</source>
        <translation>Такая запись ({kind}), где «{field}» = {taken}, уже есть.</translation>
    </message>
    <message>
        <source>There is no act “{word}”.</source>
        <translation>Действия «{word}» нет.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>Резервной копии {name} нет.</translation>
    </message>
    <message>
        <source>There is no basis “{word}”.</source>
        <translation>Основания «{word}» нет.</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>Команды «{command}» нет.</translation>
    </message>
    <message>
        <source>There is no component {name}.</source>
        <translation>Компонента {name} нет.</translation>
    </message>
    <message>
        <source>There is no component {name}: left out.</source>
        <translation>Компонента {name} нет: пропущено.</translation>
    </message>
    <message>
        <source>There is no date {text}: {problem}.</source>
        <translation>Даты {text} не существует: {problem}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Нет экрана, чтобы открыть окно.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Кодировки «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no kind “{word}”.</source>
        <translation>Вида «{word}» нет.</translation>
    </message>
    <message>
        <source>There is no marking number {number}.</source>
        <translation>Грифа номер {number} нет.</translation>
    </message>
    <message>
        <source>There is no marking “{name}”.</source>
        <translation>Грифа «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no nature “{name}”.</source>
        <translation>Характера «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Параметра {option} нет.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>Страницы {number} нет.</translation>
    </message>
    <message>
        <source>There is no part “{word}” to leave out.</source>
        <translation>Части «{word}», подлежащей изъятию, нет.</translation>
    </message>
    <message>
        <source>There is no party {name}.</source>
        <translation>Стороны {name} нет.</translation>
    </message>
    <message>
        <source>There is no party {name}: left out.</source>
        <translation>Стороны {name} нет: пропущено.</translation>
    </message>
    <message>
        <source>There is no picture of the form “{suffix}”.</source>
        <translation>Изображений в формате «{suffix}» не бывает.</translation>
    </message>
    <message>
        <source>There is no position to record.</source>
        <translation>Нет позиции для записи.</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>Отчета «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no report “{report}”.</source>
        <translation>Отчета «{report}» нет.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>На диске нет места для {file}.</translation>
    </message>
    <message>
        <source>There is no round to compare with.</source>
        <translation>Нет раунда для сравнения.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Источников еще нет.</translation>
    </message>
    <message>
        <source>There is no stance “{name}”.</source>
        <translation>Отношения «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Нет текста для вставки.</translation>
    </message>
    <message>
        <source>There is no text version “{name}”.</source>
        <translation>Редакции текста «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no value {value}.</source>
        <translation>Значения {value} нет.</translation>
    </message>
    <message>
        <source>There is no {kind} {name}.</source>
        <translation>Такой записи нет ({kind}): {name}.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Вносить нечего.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Сохранять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Удалять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>These sheets cannot be: {mistakes}.</source>
        <translation>Эти листы невозможны: {mistakes}.</translation>
    </message>
    <message>
        <source>They are two.</source>
        <translation>Это две разные записи.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Действуют до завершения работы программы.</translation>
    </message>
    <message>
        <source>They stay without --keys.</source>
        <translation>Без --keys они остаются.</translation>
    </message>
    <message>
        <source>This attachment cannot be: {mistakes}.</source>
        <translation>Это вложение невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This brief cannot be: {mistakes}.</source>
        <translation>Эта директива невозможна: {mistakes}.</translation>
    </message>
    <message>
        <source>This cannot be: {mistakes}.</source>
        <translation>Это невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Эта глава</translation>
    </message>
    <message>
        <source>This component</source>
        <translation>Этот компонент</translation>
    </message>
    <message>
        <source>This component cannot be: {mistakes}.</source>
        <translation>Этот компонент невозможен: {mistakes}.</translation>
    </message>
    <message>
        <source>This component status cannot be: {mistakes}.</source>
        <translation>Этот статус компонента невозможен: {mistakes}.</translation>
    </message>
    <message>
        <source>This consequence cannot be: {mistakes}.</source>
        <translation>Это последствие невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation>Это исправляет позицию с тем uid.</translation>
    </message>
    <message>
        <source>This dissociation cannot be: {mistakes}.</source>
        <translation>Это отмежевание невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This implementation cannot be: {mistakes}.</source>
        <translation>Это выполнение невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>Это не документ Word.</translation>
    </message>
    <message>
        <source>This kept mapping cannot be: {mistakes}.</source>
        <translation>Это сохраненное сопоставление невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This linkage cannot be: {mistakes}.</source>
        <translation>Эта увязка невозможна: {mistakes}.</translation>
    </message>
    <message>
        <source>This measure cannot be: {mistakes}.</source>
        <translation>Эта мера невозможна: {mistakes}.</translation>
    </message>
    <message>
        <source>This membership cannot be: {mistakes}.</source>
        <translation>Это членство невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This negotiation cannot be: {mistakes}.</source>
        <translation>Эти переговоры невозможны: {mistakes}.</translation>
    </message>
    <message>
        <source>This package cannot be: {mistakes}.</source>
        <translation>Этот пакет невозможен: {mistakes}.</translation>
    </message>
    <message>
        <source>This package part cannot be: {mistakes}.</source>
        <translation>Эта часть пакета невозможна: {mistakes}.</translation>
    </message>
    <message>
        <source>This page setup cannot be: {mistakes}.</source>
        <translation>Эти параметры страницы невозможны: {mistakes}.</translation>
    </message>
    <message>
        <source>This party cannot be: {mistakes}.</source>
        <translation>Эта сторона невозможна: {mistakes}.</translation>
    </message>
    <message>
        <source>This position cannot be: {mistakes}.</source>
        <translation>Эта позиция невозможна: {mistakes}.</translation>
    </message>
    <message>
        <source>This print set cannot be: {mistakes}.</source>
        <translation>Этот набор для печати невозможен: {mistakes}.</translation>
    </message>
    <message>
        <source>This reading cannot be: {mistakes}.</source>
        <translation>Это прочтение невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This record itself</source>
        <translation>Сам этот реестр</translation>
    </message>
    <message>
        <source>This round cannot be: {mistakes}.</source>
        <translation>Этот раунд невозможен: {mistakes}.</translation>
    </message>
    <message>
        <source>This scale has no numbers.</source>
        <translation>У этой шкалы нет чисел.</translation>
    </message>
    <message>
        <source>This source cannot be: {mistakes}.</source>
        <translation>Этот источник невозможен: {mistakes}.</translation>
    </message>
    <message>
        <source>This text version cannot be: {mistakes}.</source>
        <translation>Эта редакция текста невозможна: {mistakes}.</translation>
    </message>
    <message>
        <source>This view cannot be: {mistakes}.</source>
        <translation>Это представление невозможно: {mistakes}.</translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
        <translation>Это отзывает позицию с тем uid.</translation>
    </message>
    <message>
        <source>Three sources differ, {day}</source>
        <translation>Расходятся три источника, {day}</translation>
    </message>
    <message>
        <source>Tick what is to be kept.</source>
        <translation>Отметьте, что сохранить.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Временная шкала</translation>
    </message>
    <message>
        <source>Timeline of positions</source>
        <translation>Временная шкала позиций</translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation>Временная шкала: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Timeline: {name} and %n more</source>
        <translation>
            <numerusform>Временная шкала: {name} и еще %n</numerusform>
            <numerusform>Временная шкала: {name} и еще %n</numerusform>
            <numerusform>Временная шкала: {name} и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title and foot leave no room on this page.</source>
        <translation>Заголовок и нижняя строка не оставляют места на этой странице.</translation>
    </message>
    <message>
        <source>Title, reference or uid of a source on record.</source>
        <translation>Название, номер или uid имеющегося в реестре источника.</translation>
    </message>
    <message>
        <source>Title, reference or uid of its source.</source>
        <translation>Название, номер или uid его источника.</translation>
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
        <translation>Чтобы перенести утверждение, исправьте его как несделанное и запишите заново.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Средства</translation>
    </message>
    <message>
        <source>Towards agreement</source>
        <translation>К согласию</translation>
    </message>
    <message>
        <source>Trade agreement: a list of chapters</source>
        <translation>Торговое соглашение: перечень глав</translation>
    </message>
    <message>
        <source>Translated by {translator}</source>
        <translation>Перевод: {translator}</translation>
    </message>
    <message>
        <source>Translated from another language</source>
        <translation>Перевод с другого языка</translation>
    </message>
    <message>
        <source>Translated from {language}</source>
        <translation>Язык оригинала: {language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {translator}</source>
        <translation>Язык оригинала: {language}; перевод: {translator}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try again when it has come in. It was left as it is.</source>
        <translation>Повторите попытку, когда она поступит. Она оставлена без изменений.</translation>
    </message>
    <message>
        <source>Try again, or go back to a backup.</source>
        <translation>Повторите попытку или вернитесь к резервной копии.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите попытку.</translation>
    </message>
    <message>
        <source>Two mome&amp;nts…</source>
        <translation>&amp;Два момента…</translation>
    </message>
    <message>
        <source>Two moments side by side</source>
        <translation>Два момента рядом</translation>
    </message>
    <message>
        <source>Two moments…</source>
        <translation>Два момента…</translation>
    </message>
    <message>
        <source>Two sources differ, {day}</source>
        <translation>Расходятся два источника, {day}</translation>
    </message>
    <message>
        <source>Two texts in one column</source>
        <translation>Два текста в одном столбце</translation>
    </message>
    <message>
        <source>Two texts in two columns</source>
        <translation>Два текста в двух столбцах</translation>
    </message>
    <message>
        <source>Two to six texts, each in a column</source>
        <translation>От двух до шести текстов, каждый в своем столбце</translation>
    </message>
    <message>
        <source>Type its code, or choose it.</source>
        <translation>Введите ее код или выберите ее.</translation>
    </message>
    <message>
        <source>Type its digit, or choose it.</source>
        <translation>Введите его цифру или выберите его.</translation>
    </message>
    <message>
        <source>Type its number, or choose it.</source>
        <translation>Введите его номер или выберите его.</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>Введите условие.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Введите дважды один и тот же пароль.</translation>
    </message>
    <message>
        <source>Unchanged since {day}, but signed by a key that you do not know.</source>
        <translation>Без изменений с {day}, но подписано неизвестным вам ключом.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the later entries first</source>
        <translation>Сначала отмените более поздние записи</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Отменить: {change}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Отменить: {label}</translation>
    </message>
    <message>
        <source>Unknown, most first</source>
        <translation>Неизвестные, по убыванию</translation>
    </message>
    <message>
        <source>Until the last day</source>
        <translation>До последнего дня</translation>
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
        <translation>Чтобы открыть его, обновите Negotiator. Файл не изменен.</translation>
    </message>
    <message>
        <source>Update Negotiator.</source>
        <translation>Обновите Negotiator.</translation>
    </message>
    <message>
        <source>Upright; pages lie on their side else.</source>
        <translation>Книжная ориентация; иначе страницы альбомные.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>heading in the help of a command</comment>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>Use .svg or .png.</source>
        <translation>Используйте .svg или .png.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>Используйте .svg, .png или .pdf.</translation>
    </message>
    <message>
        <source>Use Edit › Scale….</source>
        <translation>Воспользуйтесь меню «Правка» › «Шкала…».</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>Воспользуйтесь резервной копией.</translation>
    </message>
    <message>
        <source>Use a command, such as negotiator matrix FILE; negotiator --help lists them.</source>
        <translation>Воспользуйтесь командой, например negotiator matrix FILE; перечень дает negotiator --help.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>User guide as PDF…</source>
        <translation>Руководство пользователя как PDF…</translation>
    </message>
    <message>
        <source>Usual &amp;view</source>
        <translation>О&amp;бычный вид</translation>
    </message>
    <message>
        <source>Usual heights</source>
        <translation>Обычная высота</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Обычный &amp;размер</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Обычный вид</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Обычная ширина</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>W&amp;ho recorded</source>
        <translation>Кто &amp;записал</translation>
    </message>
    <message>
        <source>Wait a moment, or close it there, and try again.</source>
        <translation>Подождите или закройте его там и повторите попытку.</translation>
    </message>
    <message>
        <source>Watch no folder any more; nothing in it is changed</source>
        <translation>Больше не следить за папкой; в ней ничего не меняется</translation>
    </message>
    <message>
        <source>Web page that stands alone</source>
        <translation>Автономная веб-страница</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What 0 stands for.</source>
        <translation>Что означает 0.</translation>
    </message>
    <message>
        <source>What 100 stands for, on a scale of numbers.</source>
        <translation>Что означает 100 на числовой шкале.</translation>
    </message>
    <message>
        <source>What a step becomes.</source>
        <translation>Чем становится ступень.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ним происходит</translation>
    </message>
    <message>
        <source>What comes in and changes</source>
        <translation>Что вносится и меняется</translation>
    </message>
    <message>
        <source>What each present step becomes</source>
        <translation>Чем становится каждая нынешняя ступень</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>Что ещё здесь можно сделать</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Что выходит наружу</translation>
    </message>
    <message>
        <source>What had been said by</source>
        <translation>Что было сказано к</translation>
    </message>
    <message>
        <source>What holds it together.</source>
        <translation>Что скрепляет его.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Что сейчас выполняется</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Что делается.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Что в нем</translation>
    </message>
    <message>
        <source>What is in the chosen backup</source>
        <translation>Что в выбранной резервной копии</translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation>Что вероятно последует.</translation>
    </message>
    <message>
        <source>What is redacted comes in the order of the record</source>
        <translation>Материалы с изъятиями идут в порядке реестра</translation>
    </message>
    <message>
        <source>What it could live with.</source>
        <translation>На что она могла бы согласиться.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What it did</source>
        <comment>head of a column</comment>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What it does in the framework, in a few words.</source>
        <translation>Что она делает в рамочной договоренности, в нескольких словах.</translation>
    </message>
    <message>
        <source>What it does without an agreement.</source>
        <translation>Что она делает без договоренности.</translation>
    </message>
    <message>
        <source>What it expects to get.</source>
        <translation>Что она рассчитывает получить.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What it is called, such as Rev.2.</source>
        <translation>Как она называется, например Rev.2.</translation>
    </message>
    <message>
        <source>What it said.</source>
        <translation>Что она сказала.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Сдвиги</translation>
    </message>
    <message>
        <source>What moved on all components</source>
        <translation>Сдвиги по всем компонентам</translation>
    </message>
    <message>
        <source>What moved since {moment}</source>
        <translation>Сдвиги с момента: {moment}</translation>
    </message>
    <message>
        <source>What moved, below the lanes (Ctrl+Shift+M)</source>
        <translation>Сдвиги под дорожками (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>What must come first.</source>
        <translation>Что должно быть сначала.</translation>
    </message>
    <message>
        <source>What our side wants.</source>
        <translation>К чему стремится наша сторона.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Что остается</translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation>Что стоит в ячейках матрицы.</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>Что сделало выбранное изменение</translation>
    </message>
    <message>
        <source>What the chosen change did, from what to what</source>
        <translation>Что сделало выбранное изменение: было и стало</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Что содержит копия</translation>
    </message>
    <message>
        <source>What the linkage is, in words.</source>
        <translation>В чем состоит увязка, словами.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают пометки</translation>
    </message>
    <message>
        <source>What the negotiation is called.</source>
        <translation>Как называются переговоры.</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Что меняет новая редакция</translation>
    </message>
    <message>
        <source>What the print dialog starts from.</source>
        <translation>Значения, с которых начинается окно печати.</translation>
    </message>
    <message>
        <source>What the stance depends on</source>
        <translation>От чего зависит отношение</translation>
    </message>
    <message>
        <source>What the stance depends on.</source>
        <translation>От чего зависит отношение.</translation>
    </message>
    <message>
        <source>What the stance depends on; empty without a condition</source>
        <translation>От чего зависит отношение; пусто, если условия нет</translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation>Как называются редакции, например Rev.3.</translation>
    </message>
    <message>
        <source>What was known at</source>
        <translation>Что было известно на</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Что не распознано</translation>
    </message>
    <message>
        <source>What was withheld is listed as .json or .txt.</source>
        <translation>Изъятое перечисляется как .json или .txt.</translation>
    </message>
    <message>
        <source>What was written here is not on record yet.</source>
        <translation>Написанное здесь еще не внесено в реестр.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Что не удалось</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Что будет внесено</translation>
    </message>
    <message>
        <source>What would undo it.</source>
        <translation>Что отменило бы ее.</translation>
    </message>
    <message>
        <source>What you record and change carries your name from now on.</source>
        <translation>Всё, что вы запишете и измените, отныне будет носить ваше имя.</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>Что нового в версии {version}</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>Когда это было сказано.</translation>
    </message>
    <message>
        <source>When it was tabled.</source>
        <translation>Когда он внесен на рассмотрение.</translation>
    </message>
    <message>
        <source>Where fields go that both sides changed.</source>
        <translation>Чьи значения взять для полей, измененных с обеих сторон.</translation>
    </message>
    <message>
        <source>Where it stops.</source>
        <translation>Предел, дальше которого она не пойдет.</translation>
    </message>
    <message>
        <source>Where it was held.</source>
        <translation>Где он проведен.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какое</translation>
    </message>
    <message>
        <source>Which component?</source>
        <translation>Какой компонент?</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Какие поля</translation>
    </message>
    <message>
        <source>Which page, for .svg and .png.</source>
        <translation>Какая страница, для .svg и .png.</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>Какая сторона?</translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
        <translation>Какое отношение; для отзыва — никакого.</translation>
    </message>
    <message>
        <source>Which stance?</source>
        <translation>Какое отношение?</translation>
    </message>
    <message>
        <source>Whichever these are when it is printed</source>
        <translation>Какие будут на момент печати</translation>
    </message>
    <message>
        <source>While it changed</source>
        <translation>Пока он менялся</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who changed the chosen row, and when</source>
        <translation>Кто и когда изменял выбранную строку</translation>
    </message>
    <message>
        <source>Who holds which position, component by component</source>
        <translation>Кто какую позицию занимает, компонент за компонентом</translation>
    </message>
    <message>
        <source>Who holds which position, since when and on whose word. One file holds one negotiation; it stays on this computer.</source>
        <translation>Кто какую позицию занимает, с каких пор и с чьих слов. Один файл содержит одни переговоры; он остается на этом компьютере.</translation>
    </message>
    <message>
        <source>Who is to bring it forward.</source>
        <translation>Кто должен продвигать это.</translation>
    </message>
    <message>
        <source>Who spoke.</source>
        <translation>Кто говорил.</translation>
    </message>
    <message>
        <source>Who translated them.</source>
        <translation>Кто перевел.</translation>
    </message>
    <message>
        <source>Who&amp;le, for a colleague: an equal record, history included</source>
        <translation>Полная, для &amp;коллеги: равноценный реестр, включая историю</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Кто.</translation>
    </message>
    <message>
        <source>Whoever knows your key can tell that it is from you, and unchanged</source>
        <translation>Всякий, кто знает ваш ключ, может установить, что копия от вас и не изменена</translation>
    </message>
    <message>
        <source>Whole framework</source>
        <translation>Вся рамочная договоренность</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>Почему не вносится</translation>
    </message>
    <message>
        <source>Why the record was wrong</source>
        <translation>Почему запись была ошибочной</translation>
    </message>
    <message>
        <source>Why was the record wrong?</source>
        <translation>Почему запись была ошибочной?</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Почему.</translation>
    </message>
    <message>
        <source>With</source>
        <comment>what of a record remains</comment>
        <translation>Вместе с</translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
        <translation>С --brief: как сгруппированы сдвиги.</translation>
    </message>
    <message>
        <source>With --merge: as for the command merge.</source>
        <translation>С --merge: как в команде merge.</translation>
    </message>
    <message>
        <source>With --merge: where fields go that both sides changed.</source>
        <translation>С --merge: чьи значения взять для полей, измененных с обеих сторон.</translation>
    </message>
    <message>
        <source>With removed ones</source>
        <translation>Вместе с удаленными</translation>
    </message>
    <message>
        <source>With the mark that Excel knows UTF-8 by</source>
        <translation>С меткой, по которой Excel распознает UTF-8</translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation>Отозвать и закрыть</translation>
    </message>
    <message>
        <source>Withdraw position</source>
        <translation>Отозвать позицию</translation>
    </message>
    <message>
        <source>Withdraw position: {cell}</source>
        <translation>Отозвать позицию: {cell}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Withdrawn: the party took back what it had said</source>
        <translation>Отозвано: сторона отказалась от сказанного</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation>Изъято:</translation>
    </message>
    <message>
        <source>Withheld: {rows}.</source>
        <translation>Изъято: {rows}.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Words for stances</source>
        <translation>Слова для отношений</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идет работа</translation>
    </message>
    <message>
        <source>Working out all cells… {share}</source>
        <translation>Вычисление всех ячеек… {share}</translation>
    </message>
    <message>
        <source>Working out the movement of the whole framework…</source>
        <translation>Вычисление сдвигов всей рамочной договоренности…</translation>
    </message>
    <message>
        <source>Working out the movement…</source>
        <translation>Вычисление сдвигов…</translation>
    </message>
    <message>
        <source>Working reading; sources differ.</source>
        <translation>Рабочее прочтение; источники расходятся.</translation>
    </message>
    <message>
        <source>Working readings</source>
        <translation>Рабочие прочтения</translation>
    </message>
    <message>
        <source>Write 2026-03-04, or a round such as &quot;Round 3&quot;.</source>
        <translation>Напишите 2026-03-04 или раунд, например &quot;Round 3&quot;.</translation>
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
        <translation>Записать копию реестра: полную для коллеги или с изъятиями по правилам.

Копия с изъятиями содержит лишь названное в правилах, без истории, внутреннего основания и нашей
директивы, если они не названы; прежде чем она сохранена, ее перечитывают в поисках всего изъятого.
С --sign всякий, кто знает ваш ключ, может установить, что копия от вас и не изменена.

<byte value="x8"/>
Примеры:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known.</source>
        <translation>Пишите дату как 2026-03-04 или, если известно лишь это, 2026-03 или 2026.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone).</source>
        <translation>Пишите момент как 2026-03-04 или 2026-03-04T16:42 (для другого часового пояса добавьте +02:00).</translation>
    </message>
    <message>
        <source>Write a name to keep the mapping under.</source>
        <translation>Напишите название, под которым сохранить сопоставление.</translation>
    </message>
    <message>
        <source>Write a new version of this component’s text, from one of these</source>
        <translation>Написать новую редакцию текста этого компонента на основе одной из этих</translation>
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
        <translation>Записать отчет в файл; формат определяется суффиксом OUT.

На бумаге: .pdf или одна страница как .svg или .png. Как таблица: .xlsx, .csv, .json. Для Word: .docx
матрицы, сдвигов или сравнения с отслеживанием изменений. Как одна страница для браузера:
.html матрицы или сравнения. Как текст: .md или .txt сдвигов или сравнения.
Сам реестр: .json, из которого negotiator import снова создает файл.

С любым из правил negotiator share (--redacted, --from, --to, --without, --with) отчет
составляется из копии с изъятиями, в порядке реестра; --basis, --ceiling, --party и
--component тогда тоже являются правилами.

<byte value="x8"/>
Примеры:
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
        <translation>Записать все листы набора в папку</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>Написать в ячейке</translation>
    </message>
    <message>
        <source>Write it as “Accepts if …: statement”.</source>
        <translation>Напишите это как «Принимает, если …: заявление».</translation>
    </message>
    <message>
        <source>Write it in the text</source>
        <translation>Написать в тексте</translation>
    </message>
    <message>
        <source>Write it, or cancel.</source>
        <translation>Напишите или отмените.</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Написать…</translation>
    </message>
    <message>
        <source>Write the name of a delegation, such as Delegation A.</source>
        <translation>Напишите название делегации, например «Делегация A».</translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

<byte value="x8"/>
Examples:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</source>
        <translation>Записать образец переговоров или большой сгенерированный образец.

<byte value="x8"/>
Примеры:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

<byte value="x8"/>
Example:
  negotiator tour build/tour</source>
        <translation>Записать отчеты образца как PDF, а его окна как PNG.

<byte value="x8"/>
Пример:
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
        <translation>Записать листы набора для печати в папку как файлы PDF.

С любым правилом они составляются из копии с изъятиями, какую записала бы negotiator share;
--basis, --ceiling, --party и --component тогда сужают то, что запрашивает лист.

<byte value="x8"/>
Примеры:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</translation>
    </message>
    <message>
        <source>Write the stance first.</source>
        <translation>Сначала напишите отношение.</translation>
    </message>
    <message>
        <source>Write the user guide, which is the help of the window, as PDF.

<byte value="x8"/>
Example:
  negotiator guide guide.pdf</source>
        <translation>Записать руководство пользователя, то есть справку окна, как PDF.

<byte value="x8"/>
Пример:
  negotiator guide guide.pdf</translation>
    </message>
    <message>
        <source>Write these changes as CSV or JSON, with what each did</source>
        <translation>Записать эти изменения как CSV или JSON, с действием каждого</translation>
    </message>
    <message>
        <source>Write this mapping into a file, for the command line</source>
        <translation>Записать это сопоставление в файл, для командной строки</translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

<byte value="x8"/>
Example:
  negotiator rescue damaged.negotiation rescued.negotiation</source>
        <translation>Записать то, что можно прочитать из поврежденного файла, в новый, OUT, и перечислить утраченное.

<byte value="x8"/>
Пример:
  negotiator rescue damaged.negotiation rescued.negotiation</translation>
    </message>
    <message>
        <source>Write yours.</source>
        <translation>Напишите свое.</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Запись файла заново</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Запись листов…</translation>
    </message>
    <message>
        <source>Writing {file} and reading it back…</source>
        <translation>Запись {file} и контрольное чтение…</translation>
    </message>
    <message>
        <source>Writing {file} anew…</source>
        <translation>Запись {file} заново…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись {file}…</translation>
    </message>
    <message>
        <source>You sign &amp;as</source>
        <translation>Вы &amp;подписываете как</translation>
    </message>
    <message>
        <source>Your browser will ask that server for the page, which can see that you did.</source>
        <translation>Ваш браузер запросит страницу у этого сервера, и тот увидит запрос.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your key in {own} is damaged.</source>
        <translation>Ваш ключ в {own} поврежден.</translation>
    </message>
    <message>
        <source>Your name in the record</source>
        <translation>Ваше имя в реестре</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Ваша собственная копия</translation>
    </message>
    <message>
        <source>Your own copy of {day}</source>
        <translation>Ваша собственная копия от {day}</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Ваш собственный ключ</translation>
    </message>
    <message>
        <source>Your own key, and those of others that you know</source>
        <translation>Ваш собственный ключ и известные вам ключи других</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>[COMMAND] [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>[КОМАНДА] [АРГУМЕНТЫ]…</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>in the usage of a command</comment>
        <translation>[ПАРАМЕТРЫ]</translation>
    </message>
    <message>
        <source>[US: …] unsettled, and whose</source>
        <translation>[US: …] не согласовано, и чье</translation>
    </message>
    <message>
        <source>a component cannot depend on itself</source>
        <translation>компонент не может зависеть сам от себя</translation>
    </message>
    <message>
        <source>a correction comes in with the whole record only, as JSON</source>
        <translation>исправление вносится только с полным реестром, как JSON</translation>
    </message>
    <message>
        <source>a correction names the position that it corrects</source>
        <translation>исправление указывает исправляемую позицию</translation>
    </message>
    <message>
        <source>a correction of another cell&apos;s position</source>
        <translation>исправление позиции из другой ячейки</translation>
    </message>
    <message>
        <source>a date is written as 2026-03-04, 2026-03 or 2026</source>
        <translation>дата записывается как 2026-03-04, 2026-03 или 2026</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>для дня нужен месяц</translation>
    </message>
    <message>
        <source>a group cannot be its own member</source>
        <translation>группа не может быть своим собственным членом</translation>
    </message>
    <message>
        <source>a measure cannot answer itself</source>
        <translation>мера не может отвечать сама себе</translation>
    </message>
    <message>
        <source>a moment needs its time zone</source>
        <translation>для момента нужен часовой пояс</translation>
    </message>
    <message>
        <source>a position needs a stance</source>
        <translation>для позиции нужно отношение</translation>
    </message>
    <message>
        <source>a position of a removed party</source>
        <translation>позиция удаленной стороны</translation>
    </message>
    <message>
        <source>a position on a removed component</source>
        <translation>позиция по удаленному компоненту</translation>
    </message>
    <message>
        <source>a recode comes in with the whole record only, as JSON</source>
        <translation>перекодирование вносится только с полным реестром, как JSON</translation>
    </message>
    <message>
        <source>a scale has at least three and at most seven steps</source>
        <translation>в шкале не менее трех и не более семи ступеней</translation>
    </message>
    <message>
        <source>a scale of numbers says in words what 100 and what 0 stand for</source>
        <translation>числовая шкала поясняет словами, что означают 100 и 0</translation>
    </message>
    <message>
        <source>a stand-in takes its place</source>
        <translation>его место занимает временная запись</translation>
    </message>
    <message>
        <source>a step of a scale cannot be named like a non-position</source>
        <translation>ступень шкалы не может называться так же, как отсутствие позиции</translation>
    </message>
    <message>
        <source>a withdrawal takes no stance</source>
        <translation>у отзыва нет отношения</translation>
    </message>
    <message>
        <source>abstain</source>
        <comment>stance</comment>
        <translation>воздерживается</translation>
    </message>
    <message>
        <source>accepts</source>
        <comment>stance</comment>
        <translation>принимает</translation>
    </message>
    <message>
        <source>act</source>
        <comment>field</comment>
        <translation>действие</translation>
    </message>
    <message>
        <source>after {text}</source>
        <comment>a cause</comment>
        <translation>после {text}</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>status</comment>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>nature</comment>
        <translation>согласованный текст</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <comment>status</comment>
        <translation>согласовано ad referendum</translation>
    </message>
    <message>
        <source>agreed in principle</source>
        <comment>status</comment>
        <translation>согласовано в принципе</translation>
    </message>
    <message>
        <source>agrees in full</source>
        <comment>stance</comment>
        <translation>полностью согласна</translation>
    </message>
    <message>
        <source>all</source>
        <comment>parties</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>all</source>
        <comment>stances</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>all</source>
        <comment>components</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>all</source>
        <comment>fields</comment>
        <translation>всех</translation>
    </message>
    <message>
        <source>all of this kind</source>
        <comment>fields</comment>
        <translation>всех этого вида</translation>
    </message>
    <message>
        <source>an attachment is either embedded or at a path</source>
        <translation>вложение либо встроено, либо указано путем</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>неизвестный день</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>и %n более ранняя запись</numerusform>
            <numerusform>и %n более ранние записи</numerusform>
            <numerusform>и %n более ранних записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows.</source>
        <translation>
            <numerusform>и еще %n строка.</numerusform>
            <numerusform>и еще %n строки.</numerusform>
            <numerusform>и еще %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>and change</source>
        <translation>и изменение</translation>
    </message>
    <message>
        <source>anticipated result</source>
        <comment>field</comment>
        <translation>ожидаемый результат</translation>
    </message>
    <message>
        <source>as far as looked through</source>
        <translation>насколько просмотрено</translation>
    </message>
    <message>
        <source>as of</source>
        <comment>a moment</comment>
        <translation>на</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>на {date}</translation>
    </message>
    <message>
        <source>assessment</source>
        <comment>basis</comment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>assistance</source>
        <comment>component kind</comment>
        <translation>содействие</translation>
    </message>
    <message>
        <source>at most {most} are embedded (preferences)</source>
        <translation>встраивается не более {most} (параметры)</translation>
    </message>
    <message>
        <source>at no moment that can be</source>
        <translation>ни в один возможный момент</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>kind of row</comment>
        <translation>вложение</translation>
    </message>
    <message>
        <source>attachments</source>
        <comment>part</comment>
        <translation>вложения</translation>
    </message>
    <message>
        <source>away</source>
        <comment>shifts</comment>
        <translation>от согласия</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark</comment>
        <translation>от согласия</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>direction</comment>
        <translation>от согласия</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>kind</comment>
        <translation>от согласия</translation>
    </message>
    <message>
        <source>base</source>
        <comment>field</comment>
        <translation>основа</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field</comment>
        <translation>основание</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field of an import</comment>
        <translation>основание</translation>
    </message>
    <message>
        <source>basis: P, S, A, I</source>
        <comment>public, in session, assessment, internal; the signs are drawn</comment>
        <translation>основание: P, S, A, I</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before: {stance}</source>
        <translation>до того: {stance}</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>level of implementation</comment>
        <translation>начато</translation>
    </message>
    <message>
        <source>best alternative</source>
        <comment>field</comment>
        <translation>лучшая альтернатива</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>черно-белое</translation>
    </message>
    <message>
        <source>blank: no record</source>
        <translation>пусто: нет записи</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>скобки</translation>
    </message>
    <message>
        <source>brackets on the table</source>
        <translation>скобки в обсуждаемом тексте</translation>
    </message>
    <message>
        <source>bridging proposal</source>
        <comment>nature</comment>
        <translation>сближающее предложение</translation>
    </message>
    <message>
        <source>brief</source>
        <comment>kind of row</comment>
        <translation>директива</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>by a statement of the party’s group</source>
        <translation>из заявления группы стороны</translation>
    </message>
    <message>
        <source>by component, {count}</source>
        <translation>по компонентам, {count}</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <comment>credibility of a claim</comment>
        <translation>нельзя оценить</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>level of implementation</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation>категория</translation>
    </message>
    <message>
        <source>cells parted by bars</source>
        <translation>ячейки разделены чертами</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>ячейки разделены запятыми</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>ячейки разделены точками с запятой</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>ячейки разделены табуляцией</translation>
    </message>
    <message>
        <source>cells parted by {sign}</source>
        <translation>ячейки разделены знаком {sign}</translation>
    </message>
    <message>
        <source>chair&apos;s text</source>
        <comment>nature</comment>
        <translation>текст председателя</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>изменение {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>aspect</comment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>changed since {moment}</source>
        <translation>изменено с момента: {moment}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменения</translation>
    </message>
    <message>
        <source>changes since {round}</source>
        <translation>изменения с момента: {round}</translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation>
            <numerusform>глава с %n компонентом</numerusform>
            <numerusform>глава с %n компонентами</numerusform>
            <numerusform>глава с %n компонентами</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <comment>act</comment>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>claim or withdrawal; corrections stay out</source>
        <comment>field of an import</comment>
        <translation>утверждение или отзыв; исправления не вносятся</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>code</source>
        <comment>field</comment>
        <translation>код</translation>
    </message>
    <message>
        <source>code or name of the party</source>
        <comment>field of an import</comment>
        <translation>код или название стороны</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>возвращается</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>вносится</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>component kind</comment>
        <translation>обязательство</translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation>обязательство, механизм, содействие, процесс или текст.</translation>
    </message>
    <message>
        <source>compliance monitoring</source>
        <comment>measure category</comment>
        <translation>контроль соблюдения</translation>
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
        <translation>название компонента</translation>
    </message>
    <message>
        <source>components</source>
        <translation>компоненты</translation>
    </message>
    <message>
        <source>compromise</source>
        <comment>nature</comment>
        <translation>компромисс</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field</comment>
        <translation>условие</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>linkage kind</comment>
        <translation>условие</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>role</comment>
        <translation>условие</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field of an import</comment>
        <translation>условие</translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation>условие, взаимная уступка или последовательность.</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>aspect</comment>
        <translation>при условии</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>при условии</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>marking</comment>
        <translation>конфиденциально</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>credibility of a claim</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>consequence</source>
        <comment>kind of row</comment>
        <translation>последствие</translation>
    </message>
    <message>
        <source>constraint</source>
        <comment>measure category</comment>
        <translation>ограничение</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <translation>содержимое</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>aspect</comment>
        <translation>противоречивая</translation>
    </message>
    <message>
        <source>convergence {number}</source>
        <translation>сближение {number}</translation>
    </message>
    <message>
        <source>convergence {value}</source>
        <translation>сближение {value}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>копия</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a mark</comment>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>act</comment>
        <translation>исправление</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>event kind</comment>
        <translation>исправление</translation>
    </message>
    <message>
        <source>correction: never said</source>
        <translation>исправление: этого не говорили</translation>
    </message>
    <message>
        <source>correction: {before}, rightly {after}</source>
        <translation>исправление: {before}, правильно {after}</translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <comment>nature</comment>
        <translation>встречное предложение</translation>
    </message>
    <message>
        <source>credibility</source>
        <comment>field</comment>
        <translation>достоверность</translation>
    </message>
    <message>
        <source>credibility, 1 to 6</source>
        <comment>field of an import</comment>
        <translation>достоверность, от 1 до 6</translation>
    </message>
    <message>
        <source>current framework</source>
        <comment>nature</comment>
        <translation>действующая рамочная договоренность</translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation>действующая рамочная договоренность, предложение, встречное предложение, сближающее предложение, текст председателя, компромисс или согласованный текст.</translation>
    </message>
    <message>
        <source>dashed: on a condition</source>
        <translation>пунктир: при условии</translation>
    </message>
    <message>
        <source>date</source>
        <comment>field</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>day on which it was said</source>
        <comment>field of an import</comment>
        <translation>день, когда это сказано</translation>
    </message>
    <message>
        <source>day order</source>
        <comment>field</comment>
        <translation>порядок в пределах дня</translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>field</comment>
        <translation>срок</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>по умолчанию: {value}</translation>
    </message>
    <message>
        <source>density</source>
        <comment>field</comment>
        <translation>плотность</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>field</comment>
        <translation>зависит от</translation>
    </message>
    <message>
        <source>different</source>
        <comment>two rows</comment>
        <translation>разные записи</translation>
    </message>
    <message>
        <source>digest</source>
        <comment>field</comment>
        <translation>контрольная сумма</translation>
    </message>
    <message>
        <source>dimension</source>
        <comment>field</comment>
        <translation>измерение</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <comment>field</comment>
        <translation>оговорка</translation>
    </message>
    <message>
        <source>dissociation</source>
        <comment>kind of row</comment>
        <translation>отмежевание</translation>
    </message>
    <message>
        <source>does not agree at all</source>
        <comment>stance</comment>
        <translation>совершенно не согласна</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>credibility of a claim</comment>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>due</source>
        <comment>field</comment>
        <translation>срок</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>срок {date}</translation>
    </message>
    <message>
        <source>each list of stance colours has {number} colours</source>
        <translation>в каждом списке цветов отношений {number} цветов</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>ранее</translation>
    </message>
    <message>
        <source>embedded</source>
        <comment>a document in the file</comment>
        <translation>встроено</translation>
    </message>
    <message>
        <source>end</source>
        <comment>field</comment>
        <translation>конец</translation>
    </message>
    <message>
        <source>end must not be before start</source>
        <translation>конец не может предшествовать началу</translation>
    </message>
    <message>
        <source>entry {rowid} belongs to no row</source>
        <translation>запись {rowid} ничему не принадлежит</translation>
    </message>
    <message>
        <source>entry {rowid} is missing</source>
        <translation>отсутствует запись {rowid}</translation>
    </message>
    <message>
        <source>entry {rowid} is not found by its words</source>
        <translation>запись {rowid} не находится по ее словам</translation>
    </message>
    <message>
        <source>even</source>
        <comment>likelihood</comment>
        <translation>равновероятно</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>role</comment>
        <translation>дословная цитата</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>field of an import</comment>
        <translation>дословная цитата</translation>
    </message>
    <message>
        <source>expressed on</source>
        <comment>field</comment>
        <translation>высказано</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation>средний</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>reliability of a source</comment>
        <translation>довольно надежный</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>field</comment>
        <translation>запасной вариант</translation>
    </message>
    <message>
        <source>files: {count}, bytes: {size}</source>
        <translation>файлы: {count}, байты: {size}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>a mark</comment>
        <translation>первая запись</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>первая запись</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свернуто</translation>
    </message>
    <message>
        <source>foreign keys</source>
        <translation>внешние ключи</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the former stance</comment>
        <translation>было</translation>
    </message>
    <message>
        <source>from group</source>
        <translation>от группы</translation>
    </message>
    <message>
        <source>from its group</source>
        <translation>от ее группы</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>from {group}</source>
        <translation>от {group}</translation>
    </message>
    <message>
        <source>from {stance}</source>
        <translation>было: {stance}</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>kind</comment>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>grading</source>
        <comment>field</comment>
        <translation>градация</translation>
    </message>
    <message>
        <source>green</source>
        <comment>stance</comment>
        <translation>зеленый</translation>
    </message>
    <message>
        <source>green / yellow / red</source>
        <comment>scale</comment>
        <translation>зеленый / желтый / красный</translation>
    </message>
    <message>
        <source>group</source>
        <comment>field</comment>
        <translation>группа</translation>
    </message>
    <message>
        <source>group</source>
        <comment>party kind</comment>
        <translation>группа</translation>
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
        <translation>только заголовок</translation>
    </message>
    <message>
        <source>here</source>
        <comment>which side is taken</comment>
        <translation>здесь</translation>
    </message>
    <message>
        <source>history</source>
        <comment>part</comment>
        <translation>история</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>ежечасная</translation>
    </message>
    <message>
        <source>if</source>
        <comment>begins a condition in the quick line</comment>
        <translation>если</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>если {condition}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <comment>in a cell</comment>
        <translation>если {condition}</translation>
    </message>
    <message>
        <source>if {stance}</source>
        <comment>a stance that depends on a condition</comment>
        <translation>при условии: {stance}</translation>
    </message>
    <message>
        <source>if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older text   ↳: from the group   ≠: sources differ   blank: no record</source>
        <translation>если: при условии   !: красная линия   ▲▼: сдвиг   ◆: условия изменены   ~: давняя или о более ранней редакции   ↳: от группы   ≠: источники расходятся   пусто: нет записи</translation>
    </message>
    <message>
        <source>implementation</source>
        <comment>kind of row</comment>
        <translation>выполнение</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>credibility of a claim</comment>
        <translation>неправдоподобно</translation>
    </message>
    <message>
        <source>in another window here</source>
        <translation>в другом окне здесь</translation>
    </message>
    <message>
        <source>in framework</source>
        <comment>field</comment>
        <translation>в рамочной договоренности</translation>
    </message>
    <message>
        <source>in italics: moved</source>
        <translation>курсивом: перенесено</translation>
    </message>
    <message>
        <source>in session</source>
        <comment>basis</comment>
        <translation>на заседании</translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation>на заседании (по умолчанию), публичное, оценка или внутреннее.</translation>
    </message>
    <message>
        <source>in terms only</source>
        <comment>direction</comment>
        <translation>только по условиям</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>a mark</comment>
        <translation>унаследовано</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>event kind</comment>
        <translation>первая запись</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>целостность</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>basis</comment>
        <translation>внутреннее</translation>
    </message>
    <message>
        <source>is</source>
        <comment>field</comment>
        <translation>значение</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>дополняется</translation>
    </message>
    <message>
        <source>is monochrome</source>
        <comment>field</comment>
        <translation>черно-белое</translation>
    </message>
    <message>
        <source>is portrait</source>
        <comment>field</comment>
        <translation>книжная ориентация</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>нельзя прочитать</translation>
    </message>
    <message>
        <source>it has more than {max_length} letters</source>
        <translation>более {max_length} символов</translation>
    </message>
    <message>
        <source>it has no day</source>
        <translation>нет дня</translation>
    </message>
    <message>
        <source>it has no stance</source>
        <translation>нет отношения</translation>
    </message>
    <message numerus="yes">
        <source>it has {count} cells, and there are %n heads</source>
        <translation>
            <numerusform>ячеек — {count}, а заголовков — %n</numerusform>
            <numerusform>ячеек — {count}, а заголовков — %n</numerusform>
            <numerusform>ячеек — {count}, а заголовков — %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>содержит управляющий символ</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>обязательное значение</translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation>недопустимый Unicode</translation>
    </message>
    <message>
        <source>it must be a day, written as 2026-03-04</source>
        <translation>должен быть день, записанный как 2026-03-04</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>должно быть целое число</translation>
    </message>
    <message>
        <source>it must be {expected}</source>
        <translation>должно быть {expected}</translation>
    </message>
    <message>
        <source>it must be {ge} or more</source>
        <translation>должно быть не менее {ge}</translation>
    </message>
    <message>
        <source>it must be {le} or less</source>
        <translation>должно быть не более {le}</translation>
    </message>
    <message>
        <source>it must have the form {pattern}</source>
        <translation>должно соответствовать образцу {pattern}</translation>
    </message>
    <message>
        <source>it must hold {max_length} or fewer</source>
        <translation>должно содержать не более {max_length}</translation>
    </message>
    <message>
        <source>it must hold {min_length} or more</source>
        <translation>должно содержать не менее {min_length}</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>не может быть пустым</translation>
    </message>
    <message>
        <source>it names no component</source>
        <translation>не указан компонент</translation>
    </message>
    <message>
        <source>it names no party</source>
        <translation>не указана сторона</translation>
    </message>
    <message>
        <source>it names what is missing</source>
        <translation>указывает на отсутствующее</translation>
    </message>
    <message>
        <source>its content cannot be</source>
        <translation>такое содержимое невозможно</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>ее группа</translation>
    </message>
    <message>
        <source>its pages cannot be read</source>
        <translation>его страницы нельзя прочитать</translation>
    </message>
    <message>
        <source>its {parent} is missing</source>
        <translation>отсутствует связанная запись: {parent}</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>of rows entered twice</comment>
        <translation>объединено</translation>
    </message>
    <message>
        <source>joint statement</source>
        <comment>source kind</comment>
        <translation>совместное заявление</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>not removed</comment>
        <translation>остается</translation>
    </message>
    <message>
        <source>kept apart</source>
        <comment>of rows entered twice</comment>
        <translation>оставлено раздельно</translation>
    </message>
    <message>
        <source>kept: {rows}</source>
        <translation>сохранено: {rows}</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>field</comment>
        <translation>вид</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <comment>field of an import</comment>
        <translation>вид источника</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field</comment>
        <translation>обозначение</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation>язык</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>field</comment>
        <translation>языки</translation>
    </message>
    <message>
        <source>largely carried out</source>
        <comment>level of implementation</comment>
        <translation>в основном выполнено</translation>
    </message>
    <message>
        <source>later than its own statement</source>
        <translation>позже ее собственного заявления</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>in the name of a file</comment>
        <translation>изъято</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>source kind</comment>
        <translation>письмо</translation>
    </message>
    <message>
        <source>level</source>
        <comment>field</comment>
        <translation>уровень</translation>
    </message>
    <message>
        <source>likelihood</source>
        <comment>field</comment>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>likelihood</comment>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>linkage</source>
        <comment>kind of row</comment>
        <translation>увязка</translation>
    </message>
    <message>
        <source>linkages</source>
        <comment>part</comment>
        <translation>увязки</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>of a component</comment>
        <translation>увязано</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a mark</comment>
        <translation>увязано</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>to another component</comment>
        <translation>увязано</translation>
    </message>
    <message>
        <source>linked to {number}</source>
        <translation>увязано с {number}</translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>kind of row</comment>
        <translation>сопоставление</translation>
    </message>
    <message>
        <source>margin</source>
        <comment>field</comment>
        <translation>поле страницы</translation>
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
        <translation>грифы</translation>
    </message>
    <message>
        <source>markings must have different names</source>
        <translation>грифы должны иметь разные названия</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>field</comment>
        <translation>мера</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>kind of row</comment>
        <translation>мера</translation>
    </message>
    <message>
        <source>mechanism</source>
        <comment>component kind</comment>
        <translation>механизм</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source kind</comment>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>mediator</source>
        <comment>party role</comment>
        <translation>посредник</translation>
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
        <translation>объединение</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <translation>метод</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>обновление</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>severity</comment>
        <translation>незначительная</translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation>незначительная, умеренная, серьезная или тяжелая.</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>severity</comment>
        <translation>умеренная</translation>
    </message>
    <message>
        <source>months and days count from 1</source>
        <translation>месяцы и дни считаются с 1</translation>
    </message>
    <message>
        <source>moved away from agreement</source>
        <translation>сдвиг от согласия</translation>
    </message>
    <message>
        <source>moved away from agreement since {moment}</source>
        <translation>сдвиг от согласия с момента: {moment}</translation>
    </message>
    <message>
        <source>moved since then</source>
        <translation>сдвиг с тех пор</translation>
    </message>
    <message>
        <source>moved since {moment}</source>
        <translation>сдвиг с момента: {moment}</translation>
    </message>
    <message>
        <source>moved since {round}</source>
        <translation>сдвиг с момента: {round}</translation>
    </message>
    <message>
        <source>moved towards agreement</source>
        <translation>сдвиг к согласию</translation>
    </message>
    <message>
        <source>moved towards agreement since {moment}</source>
        <translation>сдвиг к согласию с момента: {moment}</translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation>сдвиги: {count}</translation>
    </message>
    <message>
        <source>n</source>
        <comment>answer: no</comment>
        <translation>н</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field</comment>
        <translation>название</translation>
    </message>
    <message>
        <source>name of the party, checked against its code</source>
        <comment>field of an import</comment>
        <translation>название стороны, сверенное с ее кодом</translation>
    </message>
    <message>
        <source>nature</source>
        <comment>field</comment>
        <translation>характер</translation>
    </message>
    <message>
        <source>negotiating party</source>
        <comment>party role</comment>
        <translation>сторона переговоров</translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation>сторона переговоров, гарант, посредник, наблюдатель или проверяющий.</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>kind of row</comment>
        <translation>переговоры</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>in the name of a file</comment>
        <translation>переговоры</translation>
    </message>
    <message>
        <source>negotiator backups lists them.</source>
        <translation>Их перечисляет negotiator backups.</translation>
    </message>
    <message>
        <source>negotiator keys lists those that are.</source>
        <translation>Имеющиеся перечисляет negotiator keys.</translation>
    </message>
    <message>
        <source>negotiator positions lists them.</source>
        <translation>Их перечисляет negotiator positions.</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>этого не говорили</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>новое</translation>
    </message>
    <message>
        <source>new component</source>
        <comment>doing</comment>
        <translation>новый компонент</translation>
    </message>
    <message>
        <source>new version</source>
        <comment>doing</comment>
        <translation>новая редакция</translation>
    </message>
    <message>
        <source>newest</source>
        <comment>which side is taken</comment>
        <translation>новейшее</translation>
    </message>
    <message>
        <source>next</source>
        <comment>place within the day</comment>
        <translation>следующее</translation>
    </message>
    <message>
        <source>no</source>
        <comment>stance</comment>
        <translation>против</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes or no</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>без основания</translation>
    </message>
    <message>
        <source>no bloc</source>
        <translation>без блока</translation>
    </message>
    <message>
        <source>no brackets</source>
        <translation>без скобок</translation>
    </message>
    <message>
        <source>no position</source>
        <comment>stance</comment>
        <translation>без позиции</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>нет записи</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>нет источника</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>nobody has asked the party</source>
        <translation>сторону никто не спрашивал</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>никто не указан</translation>
    </message>
    <message>
        <source>non-paper</source>
        <comment>source kind</comment>
        <translation>нон-пейпер</translation>
    </message>
    <message>
        <source>non-state actor</source>
        <comment>party kind</comment>
        <translation>негосударственный субъект</translation>
    </message>
    <message>
        <source>none</source>
        <comment>code of an author</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <comment>basis</comment>
        <translation>никакое</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>source</comment>
        <translation>не указан</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>stance</comment>
        <translation>не применяется</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>stance</comment>
        <translation>не запрошено</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>level of implementation</comment>
        <translation>не начато</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>обычно ненадежный</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>note</source>
        <comment>source kind</comment>
        <translation>нота</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of an import</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part</comment>
        <translation>заметки</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>withheld</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kept</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>ничего не сообщено</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>number</source>
        <comment>field</comment>
        <translation>номер</translation>
    </message>
    <message>
        <source>number or address of the source</source>
        <comment>field of an import</comment>
        <translation>номер или адрес источника</translation>
    </message>
    <message>
        <source>number or title of the component</source>
        <comment>field of an import</comment>
        <translation>номер или название компонента</translation>
    </message>
    <message>
        <source>number {number} that day</source>
        <translation>номер {number} в этот день</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>field</comment>
        <translation>цель</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>party role</comment>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>of all {number}</source>
        <translation>из всех {number}</translation>
    </message>
    <message>
        <source>of all {number}, and change</source>
        <translation>из всех {number}, и изменение</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of what was said long ago</comment>
        <translation>давняя</translation>
    </message>
    <message>
        <source>old</source>
        <comment>a mark</comment>
        <translation>давняя</translation>
    </message>
    <message>
        <source>old</source>
        <translation>давняя</translation>
    </message>
    <message>
        <source>old, or said of an older text</source>
        <translation>давняя или о более ранней редакции</translation>
    </message>
    <message>
        <source>on</source>
        <comment>field</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <translation>основание: оценка</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <comment>a mark</comment>
        <translation>основание: оценка</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <translation>основание: на заседании</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <comment>a mark</comment>
        <translation>основание: на заседании</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <translation>основание: внутреннее</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <comment>a mark</comment>
        <translation>основание: внутреннее</translation>
    </message>
    <message>
        <source>on public basis</source>
        <translation>основание: публичное</translation>
    </message>
    <message>
        <source>on public basis</source>
        <comment>a mark</comment>
        <translation>основание: публичное</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>на {computer}</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>одно изменение</translation>
    </message>
    <message>
        <source>one of them is no key</source>
        <translation>одно из них не является ключом</translation>
    </message>
    <message>
        <source>one position a row</source>
        <translation>одна позиция в строке</translation>
    </message>
    <message>
        <source>only a correction, withdrawal or recode names another</source>
        <translation>только исправление, отзыв или перекодирование указывают другую</translation>
    </message>
    <message>
        <source>only a stance on the scale can be a red line</source>
        <translation>только отношение на шкале может быть красной линией</translation>
    </message>
    <message>
        <source>only a stance on the scale can depend on a condition</source>
        <translation>только отношение на шкале может зависеть от условия</translation>
    </message>
    <message>
        <source>only a stance on the scale can have a value</source>
        <translation>только отношение на шкале может иметь значение</translation>
    </message>
    <message>
        <source>only on a scale of numbers</source>
        <translation>только на числовой шкале</translation>
    </message>
    <message>
        <source>onto or off the scale</source>
        <comment>direction</comment>
        <translation>на шкалу или со шкалы</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation>открыто, обсуждается, согласовано в принципе, согласовано ad referendum, согласовано или закрыто.</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance</comment>
        <translation>возражает</translation>
    </message>
    <message>
        <source>order</source>
        <comment>field</comment>
        <translation>порядок</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>party kind</comment>
        <translation>организация</translation>
    </message>
    <message>
        <source>other</source>
        <comment>shifts</comment>
        <translation>иное</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind</comment>
        <translation>иное</translation>
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
        <translation>часть пакета</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>field</comment>
        <translation>бумага</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>field</comment>
        <translation>вышестоящий компонент</translation>
    </message>
    <message>
        <source>parties by components</source>
        <translation>стороны по компонентам</translation>
    </message>
    <message>
        <source>parties none</source>
        <translation>стороны: ни одной</translation>
    </message>
    <message>
        <source>parties {names}</source>
        <translation>стороны: {names}</translation>
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
        <translation>сторона   компонент   отношение 1–9 или его название   если условие   ! красная линия   «дословная цитата»   остальное: заявление</translation>
    </message>
    <message>
        <source>party name</source>
        <comment>field of an import</comment>
        <translation>название стороны</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <translation>путь</translation>
    </message>
    <message>
        <source>place</source>
        <comment>field</comment>
        <translation>место</translation>
    </message>
    <message>
        <source>place within the day, from 1</source>
        <comment>field of an import</comment>
        <translation>место в пределах дня, от 1</translation>
    </message>
    <message>
        <source>plenary record</source>
        <comment>source kind</comment>
        <translation>протокол пленарного заседания</translation>
    </message>
    <message>
        <source>position</source>
        <comment>field</comment>
        <translation>позиция</translation>
    </message>
    <message>
        <source>position</source>
        <comment>kind of row</comment>
        <translation>позиция</translation>
    </message>
    <message>
        <source>position {key} holds what cannot be</source>
        <translation>позиция {key} содержит невозможное</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>позиции</translation>
    </message>
    <message>
        <source>positions and saliences do not come in pairs</source>
        <translation>позиции и веса не образуют пар</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>credibility of a claim</comment>
        <translation>возможно, правда</translation>
    </message>
    <message>
        <source>precondition</source>
        <comment>field</comment>
        <translation>предварительное условие</translation>
    </message>
    <message>
        <source>prepared by</source>
        <comment>field</comment>
        <translation>подготовлено</translation>
    </message>
    <message>
        <source>print set</source>
        <comment>kind of row</comment>
        <translation>набор для печати</translation>
    </message>
    <message>
        <source>print set</source>
        <translation>набор для печати</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>credibility of a claim</comment>
        <translation>вероятно, правда</translation>
    </message>
    <message>
        <source>process</source>
        <comment>component kind</comment>
        <translation>процесс</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>nature</comment>
        <translation>предложение</translation>
    </message>
    <message>
        <source>proposer</source>
        <comment>field</comment>
        <translation>автор предложения</translation>
    </message>
    <message>
        <source>public</source>
        <comment>basis</comment>
        <translation>публичное</translation>
    </message>
    <message>
        <source>public</source>
        <comment>marking</comment>
        <translation>публично</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>field</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>part</comment>
        <translation>цитаты</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>kind of row</comment>
        <translation>прочтение</translation>
    </message>
    <message>
        <source>reaffirmation</source>
        <comment>event kind</comment>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <comment>a mark</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>reaffirms: {stance}</source>
        <translation>подтверждает: {stance}</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>field</comment>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <comment>field</comment>
        <translation>взаимная мера</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>act</comment>
        <translation>перекодирование</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>event kind</comment>
        <translation>перекодирование</translation>
    </message>
    <message>
        <source>recoded</source>
        <comment>a mark</comment>
        <translation>перекодировано</translation>
    </message>
    <message>
        <source>recoded: {stance}</source>
        <translation>перекодировано: {stance}</translation>
    </message>
    <message>
        <source>recorded at</source>
        <comment>field</comment>
        <translation>записано</translation>
    </message>
    <message>
        <source>recorded by</source>
        <comment>field</comment>
        <translation>кто записал</translation>
    </message>
    <message>
        <source>recorders</source>
        <comment>part</comment>
        <translation>кто записал</translation>
    </message>
    <message>
        <source>red</source>
        <comment>stance</comment>
        <translation>красный</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>field</comment>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>role</comment>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>aspect</comment>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>красные линии</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>in the name of a file</comment>
        <translation>с изъятиями</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>field</comment>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>references</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>field</comment>
        <translation>ссылается на</translation>
    </message>
    <message>
        <source>reinforcing confidence</source>
        <comment>measure category</comment>
        <translation>укрепление доверия</translation>
    </message>
    <message>
        <source>rejects</source>
        <comment>stance</comment>
        <translation>отклоняет</translation>
    </message>
    <message>
        <source>relayed</source>
        <comment>source kind</comment>
        <translation>через посредника</translation>
    </message>
    <message>
        <source>reliability</source>
        <comment>field</comment>
        <translation>надежность</translation>
    </message>
    <message>
        <source>reliability of the source, A to F</source>
        <comment>field of an import</comment>
        <translation>надежность источника, от A до F</translation>
    </message>
    <message>
        <source>reliability unknown</source>
        <comment>reliability of a source</comment>
        <translation>надежность неизвестна</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>reliability of a source</comment>
        <translation>надежный</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>likelihood</comment>
        <translation>крайне маловероятно</translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation>крайне маловероятно, маловероятно, равновероятно, вероятно или весьма вероятно.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>report</source>
        <comment>field</comment>
        <translation>отчет</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>reservation point</source>
        <comment>field</comment>
        <translation>предел уступок</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>stance</comment>
        <translation>имеет оговорку</translation>
    </message>
    <message>
        <source>responsible</source>
        <comment>field</comment>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>restricted</source>
        <comment>marking</comment>
        <translation>ограниченный доступ</translation>
    </message>
    <message>
        <source>role</source>
        <comment>field</comment>
        <translation>роль</translation>
    </message>
    <message>
        <source>rollback trigger</source>
        <comment>field</comment>
        <translation>основание для отмены</translation>
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
        <translation>строка {key} таблицы {table} ссылается на отсутствующее: {parent}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>ru a2 3 if …</source>
        <translation>ru a2 3 если …</translation>
    </message>
    <message>
        <source>said of an older text</source>
        <translation>сказано о более ранней редакции</translation>
    </message>
    <message>
        <source>said of {text}</source>
        <translation>сказано о {text}</translation>
    </message>
    <message>
        <source>same</source>
        <comment>kind</comment>
        <translation>то же</translation>
    </message>
    <message>
        <source>same stance, terms changed</source>
        <translation>то же отношение, условия изменены</translation>
    </message>
    <message>
        <source>same text, left out</source>
        <comment>doing</comment>
        <translation>тот же текст, пропущено</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>field</comment>
        <translation>шкала</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>поисковый указатель</translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>linkage kind</comment>
        <translation>последовательность</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity</comment>
        <translation>серьезная</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation>тяжелая</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>field</comment>
        <translation>тяжесть</translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>field</comment>
        <translation>листы</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>event kind</comment>
        <translation>сдвиг</translation>
    </message>
    <message>
        <source>signature: {words}</source>
        <translation>подпись: {words}</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>stance</comment>
        <translation>молчит</translation>
    </message>
    <message>
        <source>since the previous round</source>
        <translation>с предыдущего раунда</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с момента: {moment}</translation>
    </message>
    <message>
        <source>size</source>
        <comment>field</comment>
        <translation>размер</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>кто-то другой</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file that was checked</comment>
        <translation>исправен</translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation>источник</translation>
    </message>
    <message>
        <source>source</source>
        <comment>kind of row</comment>
        <translation>источник</translation>
    </message>
    <message>
        <source>source kind</source>
        <comment>field of an import</comment>
        <translation>вид источника</translation>
    </message>
    <message>
        <source>source quote</source>
        <comment>field of an import</comment>
        <translation>цитата из источника</translation>
    </message>
    <message>
        <source>source title</source>
        <comment>field of an import</comment>
        <translation>название источника</translation>
    </message>
    <message>
        <source>source url</source>
        <comment>field of an import</comment>
        <translation>адрес источника</translation>
    </message>
    <message>
        <source>source {grades}</source>
        <translation>источник {grades}</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>sources differ</source>
        <comment>a mark</comment>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>field</comment>
        <translation>выступающий</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>part</comment>
        <translation>выступающие</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>aspect</comment>
        <translation>устаревшая</translation>
    </message>
    <message>
        <source>stale after days</source>
        <comment>field</comment>
        <translation>устаревает через, дней</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field</comment>
        <translation>отношение</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>role</comment>
        <translation>отношение</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field of an import</comment>
        <translation>отношение</translation>
    </message>
    <message>
        <source>stands left</source>
        <translation>стоит слева</translation>
    </message>
    <message>
        <source>stands right</source>
        <translation>стоит справа</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <translation>начало</translation>
    </message>
    <message>
        <source>state</source>
        <comment>party kind</comment>
        <translation>государство</translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation>государство, организация, группа или негосударственный субъект.</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field</comment>
        <translation>заявление</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>role</comment>
        <translation>заявление</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>source kind</comment>
        <translation>заявление</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field of an import</comment>
        <translation>заявление</translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation>заявление, протокол пленарного заседания, нон-пейпер, СМИ, через посредника, письмо, нота или совместное заявление.</translation>
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
        <translation>не вносится</translation>
    </message>
    <message>
        <source>step</source>
        <comment>field</comment>
        <translation>шаг</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation>надежный</translation>
    </message>
    <message>
        <source>struck: left out</source>
        <translation>зачеркнуто: исключено</translation>
    </message>
    <message>
        <source>struck: left out   underlined: put in   dashed: moved   [US: …] whose</source>
        <translation>зачеркнуто: исключено   подчеркнуто: добавлено   пунктир: перенесено   [US: …] чье</translation>
    </message>
    <message>
        <source>such as Morning briefing</source>
        <translation>например, «Утренняя справка»</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>density</comment>
        <translation>кратко</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance</comment>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>supports … rejects</source>
        <comment>scale</comment>
        <translation>поддерживает … отклоняет</translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>density</comment>
        <translation>знак</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>внесено на рассмотрение</translation>
    </message>
    <message>
        <source>taken from its group</source>
        <translation>взято от ее группы</translation>
    </message>
    <message>
        <source>taken from {group}</source>
        <translation>взято от {group}</translation>
    </message>
    <message>
        <source>terms</source>
        <comment>shifts</comment>
        <translation>условия</translation>
    </message>
    <message>
        <source>terms changed</source>
        <translation>условия изменены</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>kind</comment>
        <translation>условия изменены</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>a mark</comment>
        <translation>условия изменены</translation>
    </message>
    <message>
        <source>terms changed since {moment}</source>
        <translation>условия изменены с момента: {moment}</translation>
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
        <translation>размер текста</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>field</comment>
        <translation>редакция текста</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>kind of row</comment>
        <translation>редакция текста</translation>
    </message>
    <message>
        <source>text version of {of}</source>
        <translation>редакция текста {of}</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>взять &amp;новейшее</translation>
    </message>
    <message>
        <source>the &amp;same</source>
        <comment>two rows</comment>
        <translation>&amp;та же запись</translation>
    </message>
    <message>
        <source>the cell in column {number} has no head</source>
        <translation>у ячейки в столбце {number} нет заголовка</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>ячейка пуста</translation>
    </message>
    <message>
        <source>the component does not apply to the party</source>
        <translation>компонент не относится к этой стороне</translation>
    </message>
    <message>
        <source>the latest day that remains</source>
        <translation>последний из остающихся дней</translation>
    </message>
    <message>
        <source>the party said that it has none yet</source>
        <translation>сторона заявила, что позиции пока не имеет</translation>
    </message>
    <message>
        <source>the party was asked, and said nothing</source>
        <translation>сторону спросили, она ничего не сказала</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>two rows</comment>
        <translation>та же запись</translation>
    </message>
    <message>
        <source>the selected</source>
        <comment>fields</comment>
        <translation>выбранных</translation>
    </message>
    <message>
        <source>the step of a scale has a name of up to 40 letters</source>
        <translation>в названии ступени шкалы не более 40 символов</translation>
    </message>
    <message>
        <source>the steps of a scale must have different names</source>
        <translation>ступени шкалы должны иметь разные названия</translation>
    </message>
    <message>
        <source>the whole table is missing</source>
        <translation>отсутствует вся таблица</translation>
    </message>
    <message>
        <source>the year {year} is not between 1 and 9999</source>
        <translation>год {year} не в пределах от 1 до 9999</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a side</comment>
        <translation>их</translation>
    </message>
    <message>
        <source>there</source>
        <comment>which side is taken</comment>
        <translation>там</translation>
    </message>
    <message>
        <source>there is no component {name}</source>
        <translation>компонента {name} нет</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>месяца {month} не существует</translation>
    </message>
    <message>
        <source>there is no party {name}</source>
        <translation>стороны {name} нет</translation>
    </message>
    <message>
        <source>there is no source {title}</source>
        <translation>источника {title} нет</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>такого поля нет</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>in the name of a file</comment>
        <translation>временная шкала</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <translation>название</translation>
    </message>
    <message>
        <source>title of the component, checked against its number</source>
        <comment>field of an import</comment>
        <translation>название компонента, сверенное с его номером</translation>
    </message>
    <message>
        <source>title of the source</source>
        <comment>field of an import</comment>
        <translation>название источника</translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>of rows entered twice</comment>
        <translation>предстоит решить</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>предстоит решить</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>shifts</comment>
        <translation>к согласию</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>a mark</comment>
        <translation>к согласию</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>direction</comment>
        <translation>к согласию</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>kind</comment>
        <translation>к согласию</translation>
    </message>
    <message>
        <source>towards, away from agreement</source>
        <translation>к согласию, от согласия</translation>
    </message>
    <message>
        <source>trade-off</source>
        <comment>linkage kind</comment>
        <translation>взаимная уступка</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>field</comment>
        <translation>перевод</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>field</comment>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>transparency</source>
        <comment>measure category</comment>
        <translation>транспарентность</translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation>транспарентность, ограничение, укрепление доверия или контроль соблюдения.</translation>
    </message>
    <message>
        <source>two rows have the same {rpartition} ({rpartition2})</source>
        <translation>в двух строках одинаковое {rpartition} ({rpartition2})</translation>
    </message>
    <message>
        <source>uid</source>
        <comment>field</comment>
        <translation>uid</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>скобки без пары</translation>
    </message>
    <message>
        <source>under discussion</source>
        <comment>status</comment>
        <translation>обсуждается</translation>
    </message>
    <message>
        <source>underlined: put in</source>
        <translation>подчеркнуто: добавлено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развернуто</translation>
    </message>
    <message>
        <source>ungraded</source>
        <comment>source</comment>
        <translation>без градации</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>aspect</comment>
        <translation>неизвестная</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>неизвестная причина</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>likelihood</comment>
        <translation>маловероятно</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>author of a change</comment>
        <translation>без имени</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>reliability of a source</comment>
        <translation>ненадежный</translation>
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
        <translation>обычно надежный</translation>
    </message>
    <message>
        <source>value</source>
        <comment>field</comment>
        <translation>значение</translation>
    </message>
    <message>
        <source>value from 0 to 100, on a scale of numbers</source>
        <comment>field of an import</comment>
        <translation>значение от 0 до 100, на числовой шкале</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>field</comment>
        <translation>проверяющий</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>party role</comment>
        <translation>проверяющий</translation>
    </message>
    <message>
        <source>version</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>likelihood</comment>
        <translation>весьма вероятно</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>strength of a password</comment>
        <translation>очень надежный</translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation>очень слабый</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of row</comment>
        <translation>представление</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation>слабый</translation>
    </message>
    <message>
        <source>what</source>
        <comment>field</comment>
        <translation>что</translation>
    </message>
    <message>
        <source>what its {split} was</source>
        <translation>прежнее значение поля {split}</translation>
    </message>
    <message>
        <source>what stands &amp;here</source>
        <translation>взять то, что &amp;здесь</translation>
    </message>
    <message>
        <source>what stands &amp;there</source>
        <translation>взять то, что та&amp;м</translation>
    </message>
    <message>
        <source>where there is no column</source>
        <translation>там, где нет столбца</translation>
    </message>
    <message>
        <source>whether it is a red line</source>
        <comment>field of an import</comment>
        <translation>является ли это красной линией</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>чьи</translation>
    </message>
    <message>
        <source>with our brief</source>
        <translation>с нашей директивой</translation>
    </message>
    <message>
        <source>with {responsible}</source>
        <translation>отвечает {responsible}</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>act</comment>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>event kind</comment>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>stance</comment>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a mark</comment>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>withdrawn or corrected</source>
        <translation>отозвано или исправлено</translation>
    </message>
    <message>
        <source>withdraws its position</source>
        <translation>отзывает свою позицию</translation>
    </message>
    <message>
        <source>withheld: {rows}</source>
        <translation>изъято: {rows}</translation>
    </message>
    <message>
        <source>without a stance {count}, of these unknown {unknown}</source>
        <translation>без отношения {count}, из них неизвестно {unknown}</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>без: {parts}</translation>
    </message>
    <message>
        <source>y</source>
        <comment>answer: yes</comment>
        <translation>д</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>stance</comment>
        <translation>желтый</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>stance</comment>
        <translation>за</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes or no</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>yes / abstain / no</source>
        <comment>scale</comment>
        <translation>за / воздерживается / против</translation>
    </message>
    <message>
        <source>{argument} is missing.</source>
        <translation>Не указано: {argument}.</translation>
    </message>
    <message>
        <source>{author}, {here}, since {since}</source>
        <translation>{author}, {here}, с {since}</translation>
    </message>
    <message>
        <source>{basis} (also on record: {others})</source>
        <translation>{basis} (также записано: {others})</translation>
    </message>
    <message>
        <source>{basis}; also on record: {others}</source>
        <translation>{basis}; также записано: {others}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>a shift</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{brackets} ({more} against {text})</source>
        <translation>{brackets} ({more} по сравнению с {text})</translation>
    </message>
    <message>
        <source>{change} (undone)</source>
        <translation>{change} (отменено)</translation>
    </message>
    <message>
        <source>{change}. Ctrl+Z takes it back.</source>
        <translation>{change}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>{change}. One undo takes it back.</source>
        <translation>{change}. Отменяется одним шагом.</translation>
    </message>
    <message>
        <source>{code} is {name} here, not {other}: left out.</source>
        <translation>{code} здесь означает {name}, а не {other}: пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation>
            <numerusform>{component} и еще %n</numerusform>
            <numerusform>{component} и еще %n</numerusform>
            <numerusform>{component} и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{component} has this number.</source>
        <translation>Этот номер уже имеет {component}.</translation>
    </message>
    <message>
        <source>{component} in {package}</source>
        <comment>a part of a package</comment>
        <translation>{component} в пакете «{package}»</translation>
    </message>
    <message>
        <source>{component} on {other}, {kind}</source>
        <comment>a linkage</comment>
        <translation>{component} зависит от {other}, {kind}</translation>
    </message>
    <message>
        <source>{component} only   {count}</source>
        <translation>Только {component}   {count}</translation>
    </message>
    <message>
        <source>{component} {version}: a bracket without a partner at {place}: {words}</source>
        <translation>{component} {version}: скобка без пары в месте {place}: {words}</translation>
    </message>
    <message>
        <source>{component} – {words}</source>
        <comment>a title with what stands below it</comment>
        <translation>{component} – {words}</translation>
    </message>
    <message>
        <source>{copy} brings {changes}.</source>
        <translation>{copy} содержит: {changes}.</translation>
    </message>
    <message>
        <source>{copy}:</source>
        <comment>above lines about it</comment>
        <translation>{copy}:</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations are none.</source>
        <translation>{counts}. Исправления и подтверждения сдвигами не являются.</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations left out.</source>
        <translation>{counts}. Без исправлений и подтверждений.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, reaffirmations and withdrawals are told apart and are no movement.</source>
        <translation>{counts}. Исправления, подтверждения и отзывы даны отдельно, они не являются сдвигами.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, recodes and reaffirmations are no movement.</source>
        <translation>{counts}. Исправления, перекодирования и подтверждения не являются сдвигами.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation>
            <numerusform>{count} из %n компонента</numerusform>
            <numerusform>{count} из %n компонентов</numerusform>
            <numerusform>{count} из %n компонентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation>
            <numerusform>Текст имеют {count} из %n компонента</numerusform>
            <numerusform>Текст имеют {count} из %n компонентов</numerusform>
            <numerusform>Текст имеют {count} из %n компонентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation>
            <numerusform>Пока {count} из %n компонента</numerusform>
            <numerusform>Пока {count} из %n компонентов</numerusform>
            <numerusform>Пока {count} из %n компонентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n positions</source>
        <translation>
            <numerusform>{count} из %n позиции</numerusform>
            <numerusform>{count} из %n позиций</numerusform>
            <numerusform>{count} из %n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} из {all}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} из {whole}</translation>
    </message>
    <message>
        <source>{date}, after {round}</source>
        <translation>{date}, после: {round}</translation>
    </message>
    <message>
        <source>{date}, end of {round}</source>
        <translation>{date}, конец: {round}</translation>
    </message>
    <message>
        <source>{date}, in {round}</source>
        <translation>{date}, {round}</translation>
    </message>
    <message>
        <source>{date}, number {number} that day</source>
        <translation>{date}, номер {number} в этот день</translation>
    </message>
    <message>
        <source>{days} (planned)</source>
        <translation>{days} (запланировано)</translation>
    </message>
    <message>
        <source>{days} {year}</source>
        <comment>days of a year</comment>
        <translation>{days} {year}</translation>
    </message>
    <message>
        <source>{day} (latest)</source>
        <translation>{day} (последний)</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>с {day} по {last}</translation>
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
        <translation>{density} (Ctrl+Shift+{number} или Ctrl и колесико)</translation>
    </message>
    <message>
        <source>{doing} (now {number})</source>
        <translation>{doing} (теперь {number})</translation>
    </message>
    <message>
        <source>{doing} of {number}</source>
        <comment>what becomes of a section, and its component</comment>
        <translation>{doing}: {number}</translation>
    </message>
    <message>
        <source>{event}, before later claims</source>
        <translation>{event}, до более поздних утверждений</translation>
    </message>
    <message>
        <source>{field}: {rule}</source>
        <comment>a mistake</comment>
        <translation>{field}: {rule}</translation>
    </message>
    <message>
        <source>{file}    not found in {folder}</source>
        <translation>{file}    не найдено в {folder}</translation>
    </message>
    <message>
        <source>{file}    pinned    {folder}</source>
        <translation>{file}    закреплен    {folder}</translation>
    </message>
    <message>
        <source>{file} (read-only) – Negotiator</source>
        <translation>{file} (только для чтения) – Negotiator</translation>
    </message>
    <message>
        <source>{file} becomes what it was on {moment}.</source>
        <translation>{file} вернется к состоянию на {moment}.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}, and {number} more.</source>
        <translation>{file} нарушает правило в месте {place}: {rule}, и еще {number}.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}.</source>
        <translation>{file} нарушает правило в месте {place}: {rule}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as a workbook.</source>
        <translation>{file} нельзя открыть как книгу.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} нельзя открыть.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be taken apart: {reason}.</source>
        <translation>{file} нельзя разобрать: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} нельзя записать.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so nothing was merged.</source>
        <translation>{file} противоречит сам себе, поэтому ничего не объединено.</translation>
    </message>
    <message>
        <source>{file} could not be brought up to date: {reason}.</source>
        <translation>{file} не удалось обновить: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than {number} statements.</source>
        <translation>В {file} более {number} заявлений.</translation>
    </message>
    <message>
        <source>{file} has no schema of Negotiator&apos;s.</source>
        <translation>В {file} нет схемы Negotiator.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{name}”.</source>
        <translation>В {file} нет листа «{name}».</translation>
    </message>
    <message>
        <source>{file} has no sheet.</source>
        <translation>В {file} нет листов.</translation>
    </message>
    <message>
        <source>{file} has no statements “{name}”.</source>
        <translation>В {file} нет заявлений «{name}».</translation>
    </message>
    <message>
        <source>{file} has no type of statements.</source>
        <translation>В {file} нет типа заявлений.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes; at most {limit} are embedded.</source>
        <translation>В {file} байт: {size}; встраивается не более {limit}.</translation>
    </message>
    <message>
        <source>{file} holds a former {word} that cannot be.</source>
        <translation>{file} содержит невозможную прежнюю запись ({word}).</translation>
    </message>
    <message>
        <source>{file} holds a position that cannot be.</source>
        <translation>{file} содержит невозможную позицию.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that cannot be.</source>
        <translation>{file} содержит невозможную запись ({word}).</translation>
    </message>
    <message>
        <source>{file} holds a {word} that refers to what it does not hold.</source>
        <translation>{file} содержит запись ({word}), ссылающуюся на отсутствующее.</translation>
    </message>
    <message>
        <source>{file} holds code that Negotiator never writes, so it was not opened.</source>
        <translation>{file} содержит код, которого Negotiator никогда не записывает, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>{file} holds no keys.</source>
        <translation>В файле {file} нет клавиш.</translation>
    </message>
    <message>
        <source>{file} holds no list of rows.</source>
        <translation>{file} не содержит перечня строк.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>{file} не содержит текста.</translation>
    </message>
    <message>
        <source>{file} holds two rows of one kind that claim to be the same.</source>
        <translation>{file} содержит две записи одного вида, выдающие себя за одну и ту же.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Negotiator file.</source>
        <translation>{file} — база данных другой программы, а не файл Negotiator.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} — это папка.</translation>
    </message>
    <message>
        <source>{file} is a whole record, which has no rows to choose from.</source>
        <translation>{file} — полный реестр, в нем нет строк для выбора.</translation>
    </message>
    <message>
        <source>{file} is about another negotiation, “{title}”.</source>
        <translation>{file} относится к другим переговорам, «{title}».</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} уже существует.</translation>
    </message>
    <message>
        <source>{file} is as it was on {moment}.</source>
        <translation>{file} теперь в состоянии на {moment}.</translation>
    </message>
    <message>
        <source>{file} is being written by another program.</source>
        <translation>{file} сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook.</source>
        <translation>{file} поврежден, или это не книга.</translation>
    </message>
    <message>
        <source>{file} is damaged, or would need more than {size} GB of memory.</source>
        <translation>{file} поврежден, или ему нужно более {size} ГБ памяти.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} поврежден.</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}.</source>
        <translation>{file} поврежден: {problem}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} пуст.</translation>
    </message>
    <message>
        <source>{file} is kept as it was found, damaged.</source>
        <translation>{file} сохранен в том виде, в каком найден, поврежденным.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} больше {limit} МБ.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} GB.</source>
        <translation>{file} больше {size} ГБ.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} больше {size} МБ.</translation>
    </message>
    <message>
        <source>{file} is locked with a password, or is not a Negotiator file.</source>
        <translation>{file} заблокирован паролем, или это не файл Negotiator.</translation>
    </message>
    <message>
        <source>{file} is locked.</source>
        <translation>{file} заблокирован.</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>{file} не является файлом JSON.</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}.</source>
        <translation>{file} не является файлом JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no database.</source>
        <translation>{file} не является базой данных.</translation>
    </message>
    <message>
        <source>{file} is no file of the Discourse Network Analyzer.</source>
        <translation>{file} не является файлом Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is no longer locked.</source>
        <translation>{file} больше не заблокирован.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was.</source>
        <translation>{file} больше нет там, где он был.</translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <translation>{file} не является текстом.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} не является текстом UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a Negotiator file.</source>
        <translation>{file} не является файлом Negotiator.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} не является файлом.</translation>
    </message>
    <message>
        <source>{file} is not built as Negotiator builds files, so it was not opened.</source>
        <translation>{file} построен не так, как строит файлы Negotiator, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>{file} is not the record of a negotiation.</source>
        <translation>{file} не является реестром переговоров.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} нет на месте.</translation>
    </message>
    <message>
        <source>{file} is not written in {name} throughout.</source>
        <translation>{file} не целиком записан в кодировке {name}.</translation>
    </message>
    <message>
        <source>{file} is of an older version of the Discourse Network Analyzer.</source>
        <translation>{file} создан более старой версией Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is open for reading only.</source>
        <translation>{file} открыт только для чтения.</translation>
    </message>
    <message>
        <source>{file} is open: {holder}.</source>
        <translation>{file} открыт: {holder}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is ready, with %n pages.</source>
        <translation>
            <numerusform>{file} готов, %n страница.</numerusform>
            <numerusform>{file} готов, %n страницы.</numerusform>
            <numerusform>{file} готов, %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} готов.</translation>
    </message>
    <message>
        <source>{file} is the record itself.</source>
        <translation>{file} — это сам реестр.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} слишком велик.</translation>
    </message>
    <message>
        <source>{file} may not be opened.</source>
        <translation>{file} открыть не разрешено.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} прочитать не разрешено.</translation>
    </message>
    <message>
        <source>{file} names an author who cannot be.</source>
        <translation>{file} называет невозможного автора.</translation>
    </message>
    <message>
        <source>{file} refers to a position that does not count in it.</source>
        <translation>{file} ссылается на позицию, которая в нем не учитывается.</translation>
    </message>
    <message>
        <source>{file} refers to rows that it does not hold.</source>
        <translation>{file} ссылается на записи, которых не содержит.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>{file} тем временем изменила другая программа.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile, so nothing was restored.</source>
        <translation>{file} тем временем изменён, поэтому ничего не восстановлено.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Negotiator (schema {version}; this program knows up to {schema_version}).</source>
        <translation>{file} записан более новой версией Negotiator (схема {version}; эта программа знает до {schema_version}).</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Negotiator.</source>
        <translation>{file} записан более новой версией Negotiator.</translation>
    </message>
    <message>
        <source>{file} was written by an older Negotiator and cannot be brought up to date, because it may not be written.</source>
        <translation>{file} записан более старой версией Negotiator, и его нельзя обновить, так как записывать в него не разрешено.</translation>
    </message>
    <message>
        <source>{file} would unpack to more than {size} MB.</source>
        <translation>{file} после распаковки занял бы более {size} МБ.</translation>
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
        <translation>{folder} нельзя создать: {reason}.</translation>
    </message>
    <message>
        <source>{key} is taken twice: {commands}.</source>
        <translation>{key} назначена дважды: {commands}.</translation>
    </message>
    <message>
        <source>{kind} from {stance}</source>
        <translation>{kind}: было «{stance}»</translation>
    </message>
    <message>
        <source>{kind}: none yet.</source>
        <translation>{kind}: пока нет.</translation>
    </message>
    <message>
        <source>{label} and {n} more</source>
        <translation>{label} и еще {n}</translation>
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
        <translation>{member}: отмежевание от «{claim}»</translation>
    </message>
    <message>
        <source>{member} in {group}</source>
        <comment>a membership</comment>
        <translation>{member} в составе «{group}»</translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation>{month}: дня {day} нет</translation>
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
        <translation>{movement} с момента: {moment}</translation>
    </message>
    <message>
        <source>{movement}; before: {stance}</source>
        <translation>{movement}; до того: {stance}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} и еще {number}</translation>
    </message>
    <message>
        <source>{names} versions do not fit beside each other.</source>
        <translation>Редакции — {names}: рядом они не помещаются.</translation>
    </message>
    <message>
        <source>{name} (your own)</source>
        <translation>{name} (собственный)</translation>
    </message>
    <message>
        <source>{name} cannot be read without writing beside it: another program has made it so.</source>
        <translation>{name} нельзя прочитать без записи рядом: так его создала другая программа.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} нельзя прочитать: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not say which negotiation it is about.</source>
        <translation>{name} не указывает, к каким переговорам относится.</translation>
    </message>
    <message>
        <source>{name} has no {table}.{missing}.</source>
        <translation>В {name} нет {table}.{missing}.</translation>
    </message>
    <message>
        <source>{name} holds what cannot be.</source>
        <translation>{name} содержит невозможное.</translation>
    </message>
    <message>
        <source>{name} is a whole number from {least} to {most}.</source>
        <translation>{name} — целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>{name} — целое число.</translation>
    </message>
    <message>
        <source>{name} is another</source>
        <translation>{name}: другое значение</translation>
    </message>
    <message>
        <source>{name} is being written, or was left half written.</source>
        <translation>{name} сейчас записывается или остался недописанным.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no database that can be read.</source>
        <translation>{name} поврежден, или это не база данных, которую можно прочитать.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} поврежден.</translation>
    </message>
    <message>
        <source>{name} is empty so far.</source>
        <translation>{name} пока пуст.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder already, as the record is now.</source>
        <translation>{name} уже в общей папке, в нынешнем состоянии реестра.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder.</source>
        <translation>{name} в общей папке.</translation>
    </message>
    <message>
        <source>{name} is one of: {words}.</source>
        <translation>{name} — одно из: {words}.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} открыт только для чтения.</translation>
    </message>
    <message>
        <source>{name} is still coming in.</source>
        <translation>{name} еще поступает.</translation>
    </message>
    <message>
        <source>{name} is the record itself.</source>
        <translation>{name} — это сам реестр.</translation>
    </message>
    <message>
        <source>{name} is there already, as the record is now.</source>
        <translation>{name} уже там, в нынешнем состоянии реестра.</translation>
    </message>
    <message>
        <source>{name} is there, and cannot be read.</source>
        <translation>{name} там, но его нельзя прочитать.</translation>
    </message>
    <message>
        <source>{name} is there, and is locked with a password that was not given.</source>
        <translation>{name} там, но заблокирован паролем, который не указан.</translation>
    </message>
    <message>
        <source>{name} is there, and is no earlier state of your record: {author} changed it last.</source>
        <translation>{name} там, но это не прежнее состояние вашего реестра; автор последнего изменения — {author}.</translation>
    </message>
    <message>
        <source>{name} is there, and is no plain file.</source>
        <translation>{name} там, но это не обычный файл.</translation>
    </message>
    <message>
        <source>{name} is there, and is not whole yet.</source>
        <translation>{name} там, но еще не полон.</translation>
    </message>
    <message>
        <source>{name} is there, and is of another negotiation.</source>
        <translation>{name} там, но относится к другим переговорам.</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} там.</translation>
    </message>
    <message>
        <source>{name} is {known} here, and stands beside {other}</source>
        <translation>{name} здесь означает {known}, а рядом стоит {other}</translation>
    </message>
    <message>
        <source>{name} was written by another program meanwhile.</source>
        <translation>{name} тем временем записала другая программа.</translation>
    </message>
    <message>
        <source>{name} was written while it was read.</source>
        <translation>{name} записывался во время чтения.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n sheets.</source>
        <translation>
            <numerusform>{name}: %n лист.</numerusform>
            <numerusform>{name}: %n листа.</numerusform>
            <numerusform>{name}: %n листов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} is the number of “{title}”.</source>
        <translation>Номер {new} имеет «{title}».</translation>
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
        <translation>{number} от согласия</translation>
    </message>
    <message>
        <source>{number} cells would fill thousands of pages.</source>
        <translation>Ячеек — {number}; они заполнили бы тысячи страниц.</translation>
    </message>
    <message>
        <source>{number} events would fill thousands of pages.</source>
        <translation>Событий — {number}; они заполнили бы тысячи страниц.</translation>
    </message>
    <message>
        <source>{number} in terms only</source>
        <translation>{number} только по условиям</translation>
    </message>
    <message>
        <source>{number} is “{title}” here, not “{other}”: left out.</source>
        <translation>{number} здесь называется «{title}», а не «{other}»: пропущено.</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} кБ</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows cannot come in as they are.</source>
        <translation>
            <numerusform>{number} из %n строки нельзя внести в нынешнем виде.</numerusform>
            <numerusform>{number} из %n строк нельзя внести в нынешнем виде.</numerusform>
            <numerusform>{number} из %n строк нельзя внести в нынешнем виде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows would come in, {known} are on record already, {left_out} stay out.</source>
        <translation>
            <numerusform>Будет внесено {number} из %n строки; уже записано: {known}; не вносится: {left_out}.</numerusform>
            <numerusform>Будет внесено {number} из %n строк; уже записано: {known}; не вносится: {left_out}.</numerusform>
            <numerusform>Будет внесено {number} из %n строк; уже записано: {known}; не вносится: {left_out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} onto or off the scale</source>
        <translation>{number} на шкалу или со шкалы</translation>
    </message>
    <message>
        <source>{number} positions would fill thousands of pages.</source>
        <translation>Позиций — {number}; они заполнили бы тысячи страниц.</translation>
    </message>
    <message>
        <source>{number} towards agreement</source>
        <translation>{number} к согласию</translation>
    </message>
    <message>
        <source>{number} {text}: a bracket without partner: {words}</source>
        <translation>{number} {text}: скобка без пары: {words}</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>so many cells, and what became of them</comment>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper}, альбомная</translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation>{paper}, книжная</translation>
    </message>
    <message>
        <source>{party} on {component}</source>
        <translation>{party} по {component}</translation>
    </message>
    <message>
        <source>{party} on {component}, {day}</source>
        <comment>a claim</comment>
        <translation>{party} по {component}, {day}</translation>
    </message>
    <message>
        <source>{party} on {component}: no record</source>
        <translation>{party} по {component}: нет записи</translation>
    </message>
    <message>
        <source>{party} on {component}: {stances} ({what})</source>
        <translation>{party} по {component}: {stances} ({what})</translation>
    </message>
    <message>
        <source>{party} on {component}: {words}</source>
        <translation>{party} по {component}: {words}</translation>
    </message>
    <message>
        <source>{party} on {component}: {words} ({when})</source>
        <translation>{party} по {component}: {words} ({when})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>{path} нельзя удалить: {reason}.</translation>
    </message>
    <message>
        <source>{program}, version {version}</source>
        <translation>{program}, версия {version}</translation>
    </message>
    <message>
        <source>{report} is not written as {suffix}.</source>
        <translation>{report} не записывается как {suffix}.</translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <comment>a round and its end</comment>
        <translation>{round}, {date}</translation>
    </message>
    <message>
        <source>{round}: {towards} towards agreement, {away} away, {otherwise} otherwise</source>
        <translation>{round}: {towards} к согласию, {away} от согласия, {otherwise} иначе</translation>
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
        <translation>{size}: записано {count} из {whole}</translation>
    </message>
    <message>
        <source>{size}; at most {most} are embedded (preferences)</source>
        <translation>{size}; встраивается не более {most} (параметры)</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sections come in, {new} as new components. It is one change, and undo takes it back.</source>
        <translation>
            <numerusform>Вносится {some} из %n раздела, новых компонентов: {new}. Это одно изменение, и его можно отменить.</numerusform>
            <numerusform>Вносится {some} из %n разделов, новых компонентов: {new}. Это одно изменение, и его можно отменить.</numerusform>
            <numerusform>Вносится {some} из %n разделов, новых компонентов: {new}. Это одно изменение, и его можно отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stances} from {day}</source>
        <translation>{stances} с {day}</translation>
    </message>
    <message>
        <source>{stance} (Alt+{digit})</source>
        <translation>{stance} (Alt+{digit})</translation>
    </message>
    <message>
        <source>{stance} becomes</source>
        <translation>«{stance}» становится</translation>
    </message>
    <message>
        <source>{stance} since {date}</source>
        <translation>{stance} с {date}</translation>
    </message>
    <message>
        <source>{stance} since {date}, reaffirmed {again}</source>
        <translation>{stance} с {date}, подтверждено {again}</translation>
    </message>
    <message>
        <source>{stance}, {day}; the group spoke later</source>
        <translation>{stance}, {day}; группа высказалась позже</translation>
    </message>
    <message>
        <source>{stance}: {meaning}</source>
        <translation>{stance}: {meaning}</translation>
    </message>
    <message>
        <source>{status} since {date}</source>
        <translation>{status} с {date}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status} с {day}</translation>
    </message>
    <message>
        <source>{terms} (before: {former})</source>
        <translation>{terms} (до того: {former})</translation>
    </message>
    <message>
        <source>{text} tabled: {nature}</source>
        <translation>{text}, внесено на рассмотрение: {nature}</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put left; Ctrl+click: put right</source>
        <translation>{text}: {side}. Щелчок: слева; Ctrl+щелчок: справа</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put right; Ctrl+click: put left</source>
        <translation>{text}: {side}. Щелчок: справа; Ctrl+щелчок: слева</translation>
    </message>
    <message>
        <source>{text}; now {newest}</source>
        <translation>{text}; теперь {newest}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (продолжение)</translation>
    </message>
    <message>
        <source>{title}, page {number}</source>
        <translation>{title}, страница {number}</translation>
    </message>
    <message>
        <source>{undecided} things are to be decided before {copy} is merged.</source>
        <translation>Прежде чем объединить {copy}, нужно решить вопросов: {undecided}.</translation>
    </message>
    <message>
        <source>{value} is no colour</source>
        <translation>{value} не является цветом</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value} из 100</translation>
    </message>
    <message>
        <source>{what} (a conflicted copy of {name})</source>
        <translation>{what} (конфликтующая копия {name})</translation>
    </message>
    <message>
        <source>{what} to look for</source>
        <translation>Искать: {what}</translation>
    </message>
    <message>
        <source>{what}, {state} on {day}</source>
        <comment>a state from a day on</comment>
        <translation>{what}, {state} с {day}</translation>
    </message>
    <message>
        <source>{where}: {kind}, {words}</source>
        <translation>{where}: {kind}, {words}</translation>
    </message>
    <message>
        <source>{who}’s copy</source>
        <translation>Копия, {who}</translation>
    </message>
    <message>
        <source>{who}’s copy of {day}</source>
        <translation>Копия, {who}, от {day}</translation>
    </message>
    <message>
        <source>{words}, about {bits} bits</source>
        <translation>{words}, около {bits} бит</translation>
    </message>
    <message numerus="yes">
        <source>{words}. %n without a partner, the first in line {line}</source>
        <translation>
            <numerusform>{words}. %n без пары, первая в строке {line}</numerusform>
            <numerusform>{words}. %n без пары, первая в строке {line}</numerusform>
            <numerusform>{words}. %n без пары, первая в строке {line}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work} (и ещё %n)</numerusform>
            <numerusform>{work} (и ещё %n)</numerusform>
            <numerusform>{work} (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>“You” is nobody else’s name.</source>
        <translation>Имя «You» никто другой носить не может.</translation>
    </message>
    <message>
        <source>“{command} --help” tells more.</source>
        <translation>Подробнее: «{command} --help».</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor a round.</source>
        <translation>«{text}» не является ни датой, ни раундом.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» не является датой.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment.</source>
        <translation>«{text}» не является моментом.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100.</source>
        <translation>«{text}» не является числом от 0 до 100.</translation>
    </message>
    <message>
        <source>“{text}” is not the uid of a position.</source>
        <translation>«{text}» не является uid позиции.</translation>
    </message>
    <message>
        <source>“{uid}” is not the uid of a position.</source>
        <translation>«{uid}» не является uid позиции.</translation>
    </message>
    <message>
        <source>“{value}” is no uid.</source>
        <translation>«{value}» не является uid.</translation>
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
        <translation>«{words}» не начинается с отношения.</translation>
    </message>
    <message>
        <source>“{words}” cannot be taken apart.</source>
        <translation>«{words}» нельзя разобрать.</translation>
    </message>
    <message>
        <source>“{words}” has a condition without a stance.</source>
        <translation>В «{words}» есть условие без отношения.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no</source>
        <translation>«{words}» — ни «да», ни «нет»</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>«{words}» не является числом</translation>
    </message>
    <message>
        <source>“{words}” is no place within the day</source>
        <translation>«{words}» не является местом в пределах дня</translation>
    </message>
    <message>
        <source>“{words}” is no stance of the scale, and is not mapped to one</source>
        <translation>«{words}» не является отношением по шкале и не сопоставлено с ним</translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation>«{words}» не является датой</translation>
    </message>
    <message>
        <source>“{words}” is not written as {form}</source>
        <translation>«{words}» записано не как {form}</translation>
    </message>
    <message>
        <source>“{written}” in {file} is no key.</source>
        <translation>«{written}» в {file} — не клавиша.</translation>
    </message>
</context>
</TS>
