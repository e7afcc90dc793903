<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name></name>
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
        <source>&amp;Attachments</source>
        <translation>&amp;Вложения</translation>
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
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <source>&amp;Look and merge…</source>
        <translation>Просмотреть и об&amp;ъединить…</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Поля</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Больше полей</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ориентация</translation>
    </message>
    <message>
        <source>&amp;Put my copy there</source>
        <translation>&amp;Поместить туда мою копию</translation>
    </message>
    <message>
        <source>&amp;Quotes and translations</source>
        <translation>&amp;Цитаты и переводы</translation>
    </message>
    <message>
        <source>&amp;Redacted: only what is said here</source>
        <translation>С &amp;изъятиями: только указанное здесь</translation>
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
        <source>&amp;Speakers</source>
        <translation>&amp;Выступающие</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;What goes out</source>
        <translation>&amp;Что выходит наружу</translation>
    </message>
    <message>
        <source>&amp;Words that are no stance of the scale</source>
        <translation>&amp;Слова, не являющиеся отношением по шкале</translation>
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
        <translation> </translation>
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
        <source>2026-03-04, or as %d.%m.%Y</source>
        <translation>2026-03-04 или по образцу %d.%m.%Y</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation>Наша собственная заметка.</translation>
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
        <source>A3, A4, Letter or Tabloid.</source>
        <translation>A3, A4, Letter или Tabloid.</translation>
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
        <source>Add component…</source>
        <translation>Добавить компонент…</translation>
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
        <source>Bar</source>
        <comment>parts cells</comment>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>На основе</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>field</comment>
        <translation>на основе</translation>
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
        <source>Bloc</source>
        <translation>Блок</translation>
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
        <translation>Внести только &amp;исправные строки</translation>
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
        <translation>COMMAND [ARGS]…</translation>
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
        <source>Changes only</source>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Изменения с</translation>
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
        <source>Choose an event with the arrows, or click it, to see who said what, and why.</source>
        <translation>Выберите событие стрелками или щелкните его, чтобы увидеть, кто, что и почему сказал.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Negotiator, check the permissions, and try again.</source>
        <translation>Закройте Negotiator, проверьте права доступа и повторите попытку.</translation>
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
        <source>Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components on which a party holds a stance, from 0 (best step) to 1 (worst).</source>
        <translation>Сближение: консенсус по Tastle and Wierman (2007). Расстояние: среднее по компонентам, по которым у стороны есть отношение, от 0 (лучшая ступень) до 1 (худшая).</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>Скопировано. {what}</translation>
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
        <translation>зависит от</translation>
    </message>
    <message>
        <source>Depends on {component}</source>
        <translation>Зависит от {component}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {kind}: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed documents up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed it in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows that component or party in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter settles a bracket; what is chosen goes into the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered twice? {theirs} there, {ours} here, by {field}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry starts from these until session mode is ended: from the dialog, from a cell, for several parties, and pasted ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row, every basis and marking, our briefs and the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text is on record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: claims on internal basis, our brief, notes, and the whole history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: our own side and the history too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact words; kept as one source for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact words; optional, kept as a source of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, with all it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell; Tab or a click elsewhere keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer brackets are more agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

<byte value="x8"/>
Example:
  negotiator search s.negotiation consultation signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of your own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First record of a party on a component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisheries talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five sources differ, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away; Space opens those of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former change (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>parts cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sources differ, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; nothing of the record was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze rows up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>first moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a statement of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a statement of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --merge too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --new-password-file F, or --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --sign too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that may be the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --whole for a colleague, or rules such as --ceiling public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

<byte value="x8"/>
Example:
  negotiator renumber s.negotiation A.3 A.2bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a stance by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its password (--password-file on the command line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its password, or move it away. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rules, or --whole alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value alone; the stance follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this text to the others, so that they know your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {number} another one, or renumber that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup, and keep this file for a rescue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greys and patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group parties by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: left out by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this until a copy is changed, or the file is opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of positions, cell by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close the parties stand on a component: 1 if all hold one stance, 0 if half stand at each end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a party stands from the best stance, over the components on which it holds one: 0 is nearest, 1 farthest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If</source>
        <comment>before a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import it into a new database of version 3 there, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it without options, into a file that is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import positions from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import text: {name}, %n sections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In a line, as it will stand in each cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line, as it will stand in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In exchange for {component}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In exchange with {component}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it, as in the views: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it, of what remains: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its words</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the framework</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the redacted copy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Negotiator again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: if</source>
        <comment>before a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself “{name}”; its fingerprint is {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged; go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of a redacted copy with these rules, which is never on disk: what they do not let out can be nowhere in it, and its heading says that it is redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how the scale of {file} reads on the one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what is to become of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another version of its program, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be a list of objects, one a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in the program that is meant for such files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to a {kind} that is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It touched nothing that is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was &amp;never said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed outside Negotiator; ask for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was damaged, or changed outside Negotiator; ask for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its backups followed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its heads: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, such as A.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place among the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place among the texts of the component; the next one if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place within the day; the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint statement, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KTAB&apos;s positions and saliences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KTAB: positions and saliences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what of a view is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

With --since &quot;previous round&quot; it is compared with the round before the last one each time.

<byte value="x8"/>
Example:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its path instead, or raise the limit in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the bytes in the record, not only the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record of who holds which position, since when and on whose word.

With a FILE or nothing the window opens; with a command the same record is read and changed
without one.

<byte value="x8"/>
Examples:
  negotiator talks.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter in the file under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping in the file under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep those needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from the last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept views, swapping, sorting, grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of others that you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: your own, with which you sign, and those of others that you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know a key no longer.

<byte value="x8"/>
Example:
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

<byte value="x8"/>
Example:
  negotiator keys add key-of-a.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are utf-8, cp1252, cp1251, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of {report}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known stances: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later than its own statement: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out quotes, speakers, recorders, notes, attachments, history, linkages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the rows that cannot come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what was known when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right, in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later day on record; with Shift: compare with another round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later round; with Shift: compare with another round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linka&amp;ges and packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to another component, or in a package; the inspector names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to another component: see the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List &amp;what was withheld in a file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all rows of a KIND.

KIND is party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation, or position (the same as the command positions).

<byte value="x8"/>
Example:
  negotiator list s.negotiation measure --json</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List in F (.json, .txt) what was withheld, by kind and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

<byte value="x8"/>
Example:
  negotiator backups s.negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

<byte value="x8"/>
Example:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the claims themselves.

<byte value="x8"/>
Example:
  negotiator positions s.negotiation --party RU --component A.2 --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the copies of the negotiation in FOLDER, and what each would bring into FILE.

The files of others are only read. With --merge all that have news are merged as one change.
With --put a copy is put there in your name; only your own former copy is replaced.

<byte value="x8"/>
Examples:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

<byte value="x8"/>
Example:
  negotiator print-sets s.negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what moved by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what moved by party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what moved by time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;ad…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k the copy with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

Nobody can open a locked file without its password, and there is no way back: keep it.
The present password is given before the command.

<byte value="x8"/>
Examples:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it with the first line of F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the copy with the password in the first line of F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with a password that was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, and put your copy again. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the shared folder was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through all components…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking through the table: %n rows…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through {files}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Convergence: Tastle and Wierman (2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of what may leave, by the rules of a shared copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new, empty negotiation.

<byte value="x8"/>
Example:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the working reading, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings for imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings in use may be renamed; new ones may follow after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of positions: {negotiation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge every copy that has news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it, rename it there, and put your copy again. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges by field: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging {files}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {number} cells cannot be looked over at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, and put your copy again. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away, and add the keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away from agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved towards agreement since the moment compared with; beside it, small and grey, the stance held then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves forward: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that ends in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or --texts and two text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its encoding, or save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the print set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiator is under the MIT licence. patiencediff, which compares texts, is under the GPL: a package that holds both may be passed on, as a whole, under the terms of the GPL, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiator {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiator: user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New components: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New negotiation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parties: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sources: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version of {component}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News in the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet: the first is made when the file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is what the filter looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is known for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No components yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dissociations yet. In a cell taken from a group, the inspector offers one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of “{name}” is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys of others are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No negotiations lie in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parties or no components are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parties or no components yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No party or component “{code}” there is like one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No print set is kept in this file; negotiator keep-sheet makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record at either moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record in this perspective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of “{kind}” contains “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts in this perspective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is kept in the file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working readings yet. Where sources differ, the inspector offers to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign as you once your own key is gone. Keep a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>parties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the components that are shown remains in a redacted copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the parties that are shown remains in a redacted copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <comment>no rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected here: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of the program, and left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole yet; looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no grouping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: its table of contents is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared: choose a moment under “Changes since”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in this perspective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of files that end in “{suffix}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Look over what each cell becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never uses the network. It asks for no update and sends no report. Only when you open the address of a source, your browser does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded on {bases} basis by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what “{name}” becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to see, only its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left on disk. Please report this; none of the texts need be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said in this perspective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number at right: shifts in this perspective. Shift or Ctrl and a click add a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <comment>component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a redacted copy: what the options do not let out is nowhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of another negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of another negotiation: bring in its parties and components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the record, as .json: our own side and the history too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a scale of numbers: the number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what does the stance depend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more brings changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line, the lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One position a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is to be decided before {copy} is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a record is written with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes by whose name holds this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes whose label holds this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only claims on this basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of one negotiation are merged; its parties and components can be brought in by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows in which something moved (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would come in, and what not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;parties and components that the views show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this component and what is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what moved, to be read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was expressed by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was on record by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was on record by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was said by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was said from this day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Negotiator once where it belongs, or ask for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposition, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <comment>heading in the help of a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, sizes, density, what is shown and folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days and filters need scripts, which are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our brief (internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own &amp;brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own brief (internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, laid out for A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package “{package}”, with nothing else yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package “{package}”, with {others}: stands or falls together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the time in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants, elements and dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants, elements, dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties by components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties {first}–{last} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party, component, stance number, then if and a condition, ! for a red line, exact words in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a smaller block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as proposed positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as proposed positions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of a key here: negotiator-key:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play what moved, from stop to stop (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions carry the marking “{name}” or a higher one, so it keeps its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions older than so many days are marked as old; 0 marks none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions, texts, linkages and packages refer to the component itself and stay with it. Numbers that stand in words are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer “{basis}” over the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print set kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

<byte value="x8"/>
Example:
  negotiator json-schema &gt; record.schema.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what moved in this perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

<byte value="x8"/>
Example:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed modification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

The present state is kept as a backup first.

<byte value="x8"/>
Example:
  negotiator restore s.negotiation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a whole copy of FILE into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: then a new one is made, which the others do not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put m&amp;y copy into the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder or the medium back and try again, or open the file where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it into words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting your copy there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it so…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaffirmed: said again, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode position: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoded: the scale changed; no shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions: {cells}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new position in this cell (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and close (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record for several parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

<byte value="x8"/>
Example:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record position: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is ticked, as one change (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, and clear the line for the next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line, bar at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line: the party has said that it will not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release frozen columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release frozen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and keep it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it first if it is to have another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the keys too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those first, or edit it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it there, and put your copy again. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber {component}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber {old} as {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced: {stance}, said on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of crashes, without any content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that may have been entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the redaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>the short name of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>a round, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign the copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <comment>a stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <comment>between which days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of an older text: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of an older text: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience {number}, power {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;list of problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy where you may write, and import into the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy where you may write, and merge into the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again in its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV, or choose the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pa&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture of the timeline as SVG, PNG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is needed of it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --from and --to, or --known-from and --known-to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

The exit code is 0 only if it is unchanged since a key that you know signed it.

<byte value="x8"/>
Example:
  negotiator verify from-a.negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a file holds.

<byte value="x8"/>
Example:
  negotiator info s.negotiation --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or go to…   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See first what comes in; nothing is written before Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the help for an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which are with --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell to see who said what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>parts cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: preferences, and the list of recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share&amp;d folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of the print set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts a round: towards agreement above the line, away below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts up to the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all parties and components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a table instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only components with certain cells (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the original words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show others, or withhold less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

Or the versions that are named; more than two stand below each other.

<byte value="x8"/>
Examples:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

<byte value="x8"/>
Example:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the copy with your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by a key that you do not know; its signature does not hold: the record was changed since, or the signature is forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name} on {day}, changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs and measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your record is safe: each change was on disk when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort components by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort parties by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and cause</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ: {stances}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ; no working reading is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: said longer ago than the negotiation’s limit, or of an older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance for {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance number or name, then if and a condition, exclamation mark for a red line, and the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances, best to worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by {party}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (F5 or Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>parts cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a mapping from a file, as the command line does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the latest change.

<byte value="x8"/>
Example:
  negotiator undo s.negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take for</source>
        <comment>followed by which fields, then by which side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen sheet out of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a statement of a group; its words stand in italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a statement of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a statement of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking what may leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

<byte value="x8"/>
Example:
  negotiator movement s.negotiation --basis public --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

<byte value="x8"/>
Examples:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

<byte value="x8"/>
Examples:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the text of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the open file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is your own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key is known already, as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment {attachment} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block cannot be read as cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block proposes no position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the party that acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the party that proposed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the party that verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy has no password: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not made: {also} of the withheld texts were still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contradicts itself: a component stands below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contradicts itself: an embedded attachment has other bytes than its row says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contradicts itself: its history and its {section} differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contradicts itself: there is no kind of row “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contradicts itself: {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contradicts itself: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds what no Word document holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged or has a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than a text can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names a {what} that it does not hold ({uid}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words, translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was. Check the room on the disk and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first moment: as of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: as known at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of {record} contradicts itself: a row comes before itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of Negotiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icons of the program are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} is known no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays on this computer; the text holds only its public half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that you know as {name} is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known keys in {known} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the text it is based on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the text it was said of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the exact words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix at both moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix at two moments side by side (Ctrl+Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in which the copy is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in which you sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new scale says nothing of “{step}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the chapter or component it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the component it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the component it follows from, if from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the component that depends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the one it depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The option {option} needs %n values.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page in sight as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were not laid out to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has said it will not move (Alt+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party has said it will not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party or component of this code or number there is the one like it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party whose text it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds what cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the file is damaged at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {file} could not be changed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print set “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no such position to correct or withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no such position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no such {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds only its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds only where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is damaged, so its signature says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is damaged: its rows are not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record itself, for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed while its signature was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was wrong altogether: no position takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was wrong: put it right; this is no shift (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round; that of the day if it falls in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same stance on other terms: its condition or red line changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale has no step {stance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is not changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale was changed here and in {file}, differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second: as known at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second; without it the latest day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected are</source>
        <comment>followed by: the same, different</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {name} of {file} has too many columns: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets were not written to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is no good: nobody’s key can have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature with the key of {name}, of {day}, does not hold: the record was changed since, or the signature is forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance depends on a condition (Alt+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has more than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the key is not whole, or was mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the step that answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uid of the claim that is read as the right one for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uid of the group&apos;s position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value {value} is not within “{stance}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole framework, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {title} cannot be removed, since these refer to it: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many changes to show other days than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a {kind} of this {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a {kind} with the {field} {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no act “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no basis “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component {name}: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date {text}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marking number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marking “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no nature “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part “{word}” to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no party {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no party {name}: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no position to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{report}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stance “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text version “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sheets cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay without --keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This component cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This component status cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consequence cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dissociation cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This implementation cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kept mapping cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This linkage cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This membership cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This negotiation cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package part cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page setup cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This position cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print set cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scale has no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text version cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view cannot be: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sources differ, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Timeline: {name} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, reference or uid of a source on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, reference or uid of its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>second moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To move a claim elsewhere, correct it as never made and record it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by {translator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from {language} by {translator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has come in. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moments side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources differ, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two texts in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two texts in two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to six texts, each in a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its code, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its digit, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its number, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since {day}, but signed by a key that you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later entries first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to &amp;marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Negotiator to open it. The file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Negotiator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright; pages lie on their side else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>heading in the help of a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Edit › Scale….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, or close it there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch no folder any more; nothing in it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page that stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 0 stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 100 stands for, on a scale of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each present step becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the chosen backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is redacted comes in the order of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could live with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does in the framework, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does without an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it expects to get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called, such as Rev.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved on all components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What our side wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the linkage is, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the negotiation is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stance depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stance depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stance depends on; empty without a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was withheld is listed as .json or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written here is not on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you record and change carries your name from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was tabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fields go that both sides changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which component?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page, for .svg and .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever these are when it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds which position, component by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds which position, since when and on whose word. One file holds one negotiation; it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to bring it forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who translated them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who&amp;le, for a colleague: an equal record, history included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows your key can tell that it is from you, and unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the record was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was the record wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <comment>what of a record remains</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --merge: as for the command merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --merge: where fields go that both sides changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With removed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mark that Excel knows UTF-8 by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw position: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: the party took back what it had said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out all cells… {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the movement of the whole framework…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the movement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working reading; sources differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 2026-03-04, or a round such as &quot;Round 3&quot;.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name to keep the mapping under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new version of this component’s text, from one of these</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every sheet of the set into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “Accepts if …: statement”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a delegation, such as Delegation A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

<byte value="x8"/>
Examples:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

<byte value="x8"/>
Example:
  negotiator tour build/tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sheets of a print set as PDF files into a folder.

With any rule they are made of a redacted copy, as negotiator share would write it; --basis,
--ceiling, --party and --component then narrow down what a sheet asks for.

<byte value="x8"/>
Examples:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the stance first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the user guide, which is the help of the window, as PDF.

<byte value="x8"/>
Example:
  negotiator guide guide.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these changes as CSV or JSON, with what each did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this mapping into a file, for the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

<byte value="x8"/>
Example:
  negotiator rescue damaged.negotiation rescued.negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} and reading it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser will ask that server for the page, which can see that you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key in {own} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own copy of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[COMMAND] [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>in the usage of a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[US: …] unsettled, and whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a component cannot depend on itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction comes in with the whole record only, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction names the position that it corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction of another cell&apos;s position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is written as 2026-03-04, 2026-03 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group cannot be its own member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure cannot answer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment needs its time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position needs a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position of a removed party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position on a removed component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recode comes in with the whole record only, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale has at least three and at most seven steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale of numbers says in words what 100 and what 0 stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stand-in takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of a scale cannot be named like a non-position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a withdrawal takes no stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstain</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {text}</source>
        <comment>a cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in principle</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees in full</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>parties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>stances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>components</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of this kind</source>
        <comment>fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment is either embedded or at a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>anticipated result</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <comment>basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistance</source>
        <comment>component kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} are embedded (preferences)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at no moment that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <comment>part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <comment>shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis: P, S, A, I</source>
        <comment>public, in session, assessment, internal; the signs are drawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <comment>level of implementation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best alternative</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridging proposal</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brief</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a statement of the party’s group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by component, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <comment>credibility of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>level of implementation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells parted by bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells parted by {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair&apos;s text</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>aspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes since {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <comment>act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim or withdrawal; corrections stay out</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name of the party</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>component kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance monitoring</source>
        <comment>measure category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component title</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compromise</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <comment>linkage kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>aspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>credibility of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consequence</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint</source>
        <comment>measure category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>aspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convergence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convergence {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <comment>act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction: never said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction: {before}, rightly {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility, 1 to 6</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current framework</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: on a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day on which it was said</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day order</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <comment>two rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimension</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclaimer</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissociation</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree at all</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>credibility of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <comment>a document in the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end must not be before start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {rowid} belongs to no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {rowid} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {rowid} is not found by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <comment>likelihood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressed on</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>reliability of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files: {count}, bytes: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <comment>the former stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grading</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green / yellow / red</source>
        <comment>scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <comment>party kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarantor</source>
        <comment>party role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handling marking</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading only</source>
        <comment>doing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <comment>which side is taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <comment>part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if</source>
        <comment>begins a condition in the quick line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if {condition}</source>
        <comment>in a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if {stance}</source>
        <comment>a stance that depends on a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older text   ↳: from the group   ≠: sources differ   blank: no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implementation</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>credibility of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another window here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in framework</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in italics: moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in session</source>
        <comment>basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in terms only</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <comment>basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is monochrome</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is portrait</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {max_length} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it has {count} cells, and there are %n heads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a day, written as 2026-03-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be {ge} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be {le} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have the form {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must hold {max_length} or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must hold {min_length} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {parent} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <comment>of rows entered twice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint statement</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart</source>
        <comment>of rows entered twice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of the source</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largely carried out</source>
        <comment>level of implementation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than its own statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <comment>likelihood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linkage</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linkages</source>
        <comment>part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <comment>of a component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <comment>to another component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markings</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markings must have different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanism</source>
        <comment>component kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mediator</source>
        <comment>party role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months and days count from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away from agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away from agreement since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved since {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved towards agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved towards agreement since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the party, checked against its code</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nature</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiating party</source>
        <comment>party role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiator backups lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiator keys lists those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiator positions lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new component</source>
        <comment>doing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new version</source>
        <comment>doing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <comment>which side is taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <comment>place within the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes or no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has asked the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-paper</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-state actor</source>
        <comment>party kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>level of implementation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>reliability of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>withheld</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number or address of the source</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number or title of the component</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number} that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <comment>party role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all {number}, and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <comment>of what was said long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old, or said of an older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on in session basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on in session basis</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on internal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on internal basis</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on public basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on public basis</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them is no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one position a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a correction, withdrawal or recode names another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a stance on the scale can be a red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a stance on the scale can depend on a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a stance on the scale can have a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on a scale of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onto or off the scale</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>party kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <comment>a side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package part</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parties by components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parties none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parties {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party   component   stance 1–9, or its name   if condition   ! red line   “exact words”   rest: statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party name</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place within the day, from 1</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenary record</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position {key} holds what cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions and saliences do not come in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>credibility of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precondition</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared by</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print set</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>credibility of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <comment>component kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposer</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <comment>basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <comment>marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaffirmation</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaffirms: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reciprocal</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recode</source>
        <comment>act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recode</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recoded</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recoded: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded at</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded by</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorders</source>
        <comment>part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <comment>aspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinforcing confidence</source>
        <comment>measure category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejects</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability of the source, A to F</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability unknown</source>
        <comment>reliability of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>reliability of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <comment>likelihood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation point</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <comment>marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback trigger</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {key} of {table} refers to a missing {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ru a2 3 if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said of an older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said of {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same stance, terms changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same text, left out</source>
        <comment>doing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>linkage kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the previous round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file that was checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source kind</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source quote</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source title</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source url</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources differ</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <comment>aspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale after days</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <comment>party kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck: left out   underlined: put in   dashed: moved   [US: …] whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Morning briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <comment>density</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports … rejects</source>
        <comment>scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>density</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <comment>shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms changed since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>component kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text size</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text version</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text version</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text version of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;same</source>
        <comment>two rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell in column {number} has no head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the component does not apply to the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest day that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the party said that it has none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the party was asked, and said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <comment>two rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected</source>
        <comment>fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step of a scale has a name of up to 40 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of a scale must have different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole table is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year {year} is not between 1 and 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <comment>which side is taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no component {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no party {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no source {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the component, checked against its number</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the source</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>of rows entered twice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards</source>
        <comment>shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards, away from agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade-off</source>
        <comment>linkage kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translator</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparency</source>
        <comment>measure category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two rows have the same {rpartition} ({rpartition2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uid</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under discussion</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined: put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ungraded</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>aspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>likelihood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>author of a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>reliability of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {marking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>reliability of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value from 0 to 100, on a scale of numbers</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>party role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>likelihood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its {split} was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands &amp;there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where there is no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is a red line</source>
        <comment>field of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with our brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {responsible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn or corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraws its position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a stance {count}, of these unknown {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes or no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes / abstain / no</source>
        <comment>scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{argument} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {here}, since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis} (also on record: {others})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}; also on record: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>a shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{brackets} ({more} against {text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}. One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chapter} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is {name} here, not {other}: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{component} has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{component} only   {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{component} {version}: a bracket without a partner at {place}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} brings {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy}:</source>
        <comment>above lines about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}. Corrections, recodes and reaffirmations are no movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n positions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, after {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, end of {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, in {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, number {number} that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {number}</source>
        <comment>brackets on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{density} (Ctrl+Shift+{number}, or Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} (now {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} of {number}</source>
        <comment>what becomes of a section, and its component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}, before later claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {rule}</source>
        <comment>a mistake</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}    not found in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} becomes what it was on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}, and {number} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be taken apart: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} contradicts itself, so nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be brought up to date: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than {number} statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no schema of Negotiator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no statements “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no type of statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size} bytes; at most {limit} are embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a position that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a {word} that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a {word} that refers to what it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds code that Negotiator never writes, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no list of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Negotiator file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a whole record, which has no rows to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is about another negotiation, “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is as it was on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or would need more than {size} GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {size} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is locked with a password, or is not a Negotiator file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file of the Discourse Network Analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Negotiator file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not built as Negotiator builds files, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the record of a negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not written in {name} throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of an older version of the Discourse Network Analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open: {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} is ready, with %n pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the record itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} refers to a position that does not count in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} refers to rows that it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer Negotiator (schema {version}; this program knows up to {schema_version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Negotiator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by an older Negotiator and cannot be brought up to date, because it may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would unpack to more than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label with its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>month before day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>a day, month first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{movement} since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{movement}; before: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} versions do not fit beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read without writing beside it: another program has made it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say which negotiation it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no {table}.{missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds what cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being written, or was left half written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or no database that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the shared folder already, as the record is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is still coming in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the record itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already, as the record is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there, and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there, and is locked with a password that was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there, and is no earlier state of your record: {author} changed it last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there, and is no plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there, and is not whole yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there, and is of another negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {known} here, and stands beside {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by another program meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n sheets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{new} is the number of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes}; {causes}</source>
        <comment>in brackets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in terms only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is “{title}” here, not “{other}”: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows cannot come in as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows would come in, {known} are on record already, {left_out} stay out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} onto or off the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} towards agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {text}: a bracket without partner: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>so many cells, and what became of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} on {component}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} on {component}: no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} on {component}: {stances} ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} on {component}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} on {component}: {words} ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} is not written as {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <comment>a round and its end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round}: {towards} towards agreement, {away} away, {otherwise} otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules}.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} ({notes})</source>
        <comment>a sentence with notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}. {words}</source>
        <comment>what was said follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}: {count} of {whole} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}; at most {most} are embedded (preferences)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sections come in, {new} as new components. It is one change, and undo takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{stances} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance} (Alt+{digit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance} since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance} since {date}, reaffirmed {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance}, {day}; the group spoke later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms} (before: {former})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} tabled: {nature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put left; Ctrl+click: put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put right; Ctrl+click: put left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; now {newest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undecided} things are to be decided before {copy} is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (a conflicted copy of {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {kind}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}’s copy of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words}. %n without a partner, the first in line {line}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“You” is nobody else’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command} --help” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not the uid of a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{uid}” is not the uid of a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” ({author}, {moment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” begins with no stance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” cannot be taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has a condition without a stance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no place within the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no stance of the scale, and is not mapped to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not written as {form}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
