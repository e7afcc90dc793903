<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
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
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two words, with its spaces</comment>
        <translation> و</translation>
    </message>
    <message>
        <source> days</source>
        <comment>unit after any number</comment>
        <translation> يوم</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>unit after a number</comment>
        <translation> مم</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives, with its spaces</comment>
        <translation> أو </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>لا أقواس</numerusform>
            <numerusform>قوس واحد</numerusform>
            <numerusform>قوسان</numerusform>
            <numerusform>%n أقواس</numerusform>
            <numerusform>%n قوسًا</numerusform>
            <numerusform>%n قوس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets: Enter or a double click settles one</source>
        <translation>
            <numerusform>لا أقواس</numerusform>
            <numerusform>قوس واحد: Enter أو نقرة مزدوجة لتسويته</numerusform>
            <numerusform>قوسان: Enter أو نقرة مزدوجة لتسوية أحدهما</numerusform>
            <numerusform>%n أقواس: Enter أو نقرة مزدوجة لتسوية أحدها</numerusform>
            <numerusform>%n قوسًا: Enter أو نقرة مزدوجة لتسوية أحدها</numerusform>
            <numerusform>%n قوس: Enter أو نقرة مزدوجة لتسوية أحدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefs</source>
        <translation>
            <numerusform>لا تفويضات</numerusform>
            <numerusform>تفويض واحد</numerusform>
            <numerusform>تفويضان</numerusform>
            <numerusform>%n تفويضات</numerusform>
            <numerusform>%n تفويضًا</numerusform>
            <numerusform>%n تفويض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are in line {line}.</source>
        <translation>
            <numerusform>لا توجد خلايا في السطر {line}.</numerusform>
            <numerusform>توجد خلية واحدة في السطر {line}.</numerusform>
            <numerusform>توجد خليتان في السطر {line}.</numerusform>
            <numerusform>توجد %n خلايا في السطر {line}.</numerusform>
            <numerusform>توجد %n خلية في السطر {line}.</numerusform>
            <numerusform>توجد %n خلية في السطر {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for Word.</source>
        <translation>
            <numerusform>عدد الخلايا (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما يتسع له Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for a page.</source>
        <translation>
            <numerusform>عدد الخلايا (%n) أكبر مما تتسع له صفحة.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما تتسع له صفحة.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما تتسع له صفحة.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما تتسع له صفحة.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما تتسع له صفحة.</numerusform>
            <numerusform>عدد الخلايا (%n) أكبر مما تتسع له صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ.</source>
        <translation>
            <numerusform>لا تختلف أي خلية.</numerusform>
            <numerusform>تختلف خلية واحدة.</numerusform>
            <numerusform>تختلف خليتان.</numerusform>
            <numerusform>تختلف %n خلايا.</numerusform>
            <numerusform>تختلف %n خلية.</numerusform>
            <numerusform>تختلف %n خلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ: {kinds}.</source>
        <translation>
            <numerusform>لا تختلف أي خلية: {kinds}.</numerusform>
            <numerusform>تختلف خلية واحدة: {kinds}.</numerusform>
            <numerusform>تختلف خليتان: {kinds}.</numerusform>
            <numerusform>تختلف %n خلايا: {kinds}.</numerusform>
            <numerusform>تختلف %n خلية: {kinds}.</numerusform>
            <numerusform>تختلف %n خلية: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells moved since {moment}</source>
        <translation>
            <numerusform>لم تتحرّك أي خلية منذ {moment}</numerusform>
            <numerusform>تحرّكت خلية واحدة منذ {moment}</numerusform>
            <numerusform>تحرّكت خليتان منذ {moment}</numerusform>
            <numerusform>تحرّكت %n خلايا منذ {moment}</numerusform>
            <numerusform>تحرّكت %n خلية منذ {moment}</numerusform>
            <numerusform>تحرّكت %n خلية منذ {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغيّر شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes against {text}</source>
        <translation>
            <numerusform>لا تغييرات مقارنةً بـ: {text}</numerusform>
            <numerusform>تغيير واحد مقارنةً بـ: {text}</numerusform>
            <numerusform>تغييران مقارنةً بـ: {text}</numerusform>
            <numerusform>%n تغييرات مقارنةً بـ: {text}</numerusform>
            <numerusform>%n تغييرًا مقارنةً بـ: {text}</numerusform>
            <numerusform>%n تغيير مقارنةً بـ: {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes here</source>
        <translation>
            <numerusform>لا تغييرات هنا</numerusform>
            <numerusform>تغيير واحد هنا</numerusform>
            <numerusform>تغييران هنا</numerusform>
            <numerusform>%n تغييرات هنا</numerusform>
            <numerusform>%n تغييرًا هنا</numerusform>
            <numerusform>%n تغيير هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: choose {least} to {most} of them.</source>
        <translation>
            <numerusform>لم يُختر شيء: اختر من {least} إلى {most}.</numerusform>
            <numerusform>المختار 1: اختر من {least} إلى {most}.</numerusform>
            <numerusform>المختار 2: اختر من {least} إلى {most}.</numerusform>
            <numerusform>المختار %n: اختر من {least} إلى {most}.</numerusform>
            <numerusform>المختار %n: اختر من {least} إلى {most}.</numerusform>
            <numerusform>المختار %n: اختر من {least} إلى {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>لا مكوّنات</numerusform>
            <numerusform>مكوّن واحد</numerusform>
            <numerusform>مكوّنان</numerusform>
            <numerusform>%n مكوّنات</numerusform>
            <numerusform>%n مكوّنًا</numerusform>
            <numerusform>%n مكوّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>لا تبعات</numerusform>
            <numerusform>تبعة واحدة</numerusform>
            <numerusform>تبعتان</numerusform>
            <numerusform>%n تبعات</numerusform>
            <numerusform>%n تبعة</numerusform>
            <numerusform>%n تبعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissociations</source>
        <translation>
            <numerusform>لا حالات نأي بالنفس</numerusform>
            <numerusform>حالة نأي بالنفس واحدة</numerusform>
            <numerusform>حالتا نأي بالنفس</numerusform>
            <numerusform>%n حالات نأي بالنفس</numerusform>
            <numerusform>%n حالة نأي بالنفس</numerusform>
            <numerusform>%n حالة نأي بالنفس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: zoom in to tell them apart (double click)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد: كبّر العرض لتمييزه (نقرة مزدوجة)</numerusform>
            <numerusform>حدثان: كبّر العرض للتمييز بينهما (نقرة مزدوجة)</numerusform>
            <numerusform>%n أحداث: كبّر العرض للتمييز بينها (نقرة مزدوجة)</numerusform>
            <numerusform>%n حدثًا: كبّر العرض للتمييز بينها (نقرة مزدوجة)</numerusform>
            <numerusform>%n حدث: كبّر العرض للتمييز بينها (نقرة مزدوجة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are in {file}.</source>
        <translation>
            <numerusform>لا توجد حقول في {file}.</numerusform>
            <numerusform>يوجد حقل واحد في {file}.</numerusform>
            <numerusform>يوجد حقلان في {file}.</numerusform>
            <numerusform>توجد %n حقول في {file}.</numerusform>
            <numerusform>يوجد %n حقلًا في {file}.</numerusform>
            <numerusform>يوجد %n حقل في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}.</source>
        <translation>
            <numerusform>لا ملفات في {folder}.</numerusform>
            <numerusform>ملف واحد في {folder}.</numerusform>
            <numerusform>ملفان في {folder}.</numerusform>
            <numerusform>%n ملفات في {folder}.</numerusform>
            <numerusform>%n ملفًا في {folder}.</numerusform>
            <numerusform>%n ملف في {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former rows</source>
        <translation>
            <numerusform>لا صفوف سابقة</numerusform>
            <numerusform>صف سابق واحد</numerusform>
            <numerusform>صفان سابقان</numerusform>
            <numerusform>%n صفوف سابقة</numerusform>
            <numerusform>%n صفًا سابقًا</numerusform>
            <numerusform>%n صف سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementations</source>
        <translation>
            <numerusform>لا عمليات تنفيذ</numerusform>
            <numerusform>عملية تنفيذ واحدة</numerusform>
            <numerusform>عمليتا تنفيذ</numerusform>
            <numerusform>%n عمليات تنفيذ</numerusform>
            <numerusform>%n عملية تنفيذ</numerusform>
            <numerusform>%n عملية تنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>لا مسارات</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>%n مسارات</numerusform>
            <numerusform>%n مسارًا</numerusform>
            <numerusform>%n مسار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linkages</source>
        <translation>
            <numerusform>لا ارتباطات</numerusform>
            <numerusform>ارتباط واحد</numerusform>
            <numerusform>ارتباطان</numerusform>
            <numerusform>%n ارتباطات</numerusform>
            <numerusform>%n ارتباطًا</numerusform>
            <numerusform>%n ارتباط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>لا تدابير</numerusform>
            <numerusform>تدبير واحد</numerusform>
            <numerusform>تدبيران</numerusform>
            <numerusform>%n تدابير</numerusform>
            <numerusform>%n تدبيرًا</numerusform>
            <numerusform>%n تدبير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>لا عضويات</numerusform>
            <numerusform>عضوية واحدة</numerusform>
            <numerusform>عضويتان</numerusform>
            <numerusform>%n عضويات</numerusform>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bring changes.</source>
        <translation>
            <numerusform>لا نسخ أخرى تأتي بتغييرات.</numerusform>
            <numerusform>نسخة أخرى تأتي بتغييرات.</numerusform>
            <numerusform>نسختان أخريان تأتيان بتغييرات.</numerusform>
            <numerusform>%n نسخ أخرى تأتي بتغييرات.</numerusform>
            <numerusform>%n نسخة أخرى تأتي بتغييرات.</numerusform>
            <numerusform>%n نسخة أخرى تأتي بتغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لا تحرّك</numerusform>
            <numerusform>تحرّك واحد</numerusform>
            <numerusform>تحرّك اثنان</numerusform>
            <numerusform>تحرّك %n</numerusform>
            <numerusform>تحرّك %n</numerusform>
            <numerusform>تحرّك %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negotiations</source>
        <translation>
            <numerusform>لا مفاوضات</numerusform>
            <numerusform>مفاوضة واحدة</numerusform>
            <numerusform>مفاوضتان</numerusform>
            <numerusform>%n مفاوضات</numerusform>
            <numerusform>%n مفاوضة</numerusform>
            <numerusform>%n مفاوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the withheld words also stand in what is allowed.</source>
        <translation>
            <numerusform>لا يرد شيء من الكلمات المحجوبة في المسموح به.</numerusform>
            <numerusform>ترد كلمة واحدة من الكلمات المحجوبة في المسموح به أيضًا.</numerusform>
            <numerusform>ترد اثنتان من الكلمات المحجوبة في المسموح به أيضًا.</numerusform>
            <numerusform>ترد %n من الكلمات المحجوبة في المسموح به أيضًا.</numerusform>
            <numerusform>ترد %n من الكلمات المحجوبة في المسموح به أيضًا.</numerusform>
            <numerusform>ترد %n من الكلمات المحجوبة في المسموح به أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package parts</source>
        <translation>
            <numerusform>لا أجزاء حزم</numerusform>
            <numerusform>جزء حزمة واحد</numerusform>
            <numerusform>جزءا حزمة</numerusform>
            <numerusform>%n أجزاء حزم</numerusform>
            <numerusform>%n جزء حزمة</numerusform>
            <numerusform>%n جزء حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>%n أطراف</numerusform>
            <numerusform>%n طرفًا</numerusform>
            <numerusform>%n طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%n مواقف</numerusform>
            <numerusform>%n موقفًا</numerusform>
            <numerusform>%n موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say more there, or are marked higher, and do so here from now on</source>
        <translation>
            <numerusform>لا مواقف أوفى هناك أو أعلى تصنيفًا</numerusform>
            <numerusform>موقف واحد أوفى هناك أو أعلى تصنيفًا، وكذلك هنا من الآن</numerusform>
            <numerusform>موقفان أوفى هناك أو أعلى تصنيفًا، وكذلك هنا من الآن</numerusform>
            <numerusform>%n مواقف أوفى هناك أو أعلى تصنيفًا، وكذلك هنا من الآن</numerusform>
            <numerusform>%n موقفًا أوفى هناك أو أعلى تصنيفًا، وكذلك هنا من الآن</numerusform>
            <numerusform>%n موقف أوفى هناك أو أعلى تصنيفًا، وكذلك هنا من الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say something else there under the same uid; ours stand</source>
        <translation>
            <numerusform>لا مواقف مختلفة هناك تحت المعرّف نفسه</numerusform>
            <numerusform>يختلف موقف واحد هناك تحت المعرّف نفسه؛ ويبقى ما لدينا</numerusform>
            <numerusform>يختلف موقفان هناك تحت المعرّف نفسه؛ ويبقى ما لدينا</numerusform>
            <numerusform>تختلف %n مواقف هناك تحت المعرّف نفسه؛ ويبقى ما لدينا</numerusform>
            <numerusform>يختلف %n موقفًا هناك تحت المعرّف نفسه؛ ويبقى ما لدينا</numerusform>
            <numerusform>يختلف %n موقف هناك تحت المعرّف نفسه؛ ويبقى ما لدينا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions that were taken back here stand there; they come back</source>
        <translation>
            <numerusform>لا مواقف تم التراجع عنها هنا وهي قائمة هناك</numerusform>
            <numerusform>موقف واحد تم التراجع عنه هنا وهو قائم هناك؛ سيعود</numerusform>
            <numerusform>موقفان تم التراجع عنهما هنا وهما قائمان هناك؛ سيعودان</numerusform>
            <numerusform>%n مواقف تم التراجع عنها هنا وهي قائمة هناك؛ ستعود</numerusform>
            <numerusform>%n موقفًا تم التراجع عنها هنا وهي قائمة هناك؛ ستعود</numerusform>
            <numerusform>%n موقف تم التراجع عنها هنا وهي قائمة هناك؛ ستعود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions were recorded later than now, by a wrong clock; they count as of now</source>
        <translation>
            <numerusform>لا مواقف مسجَّلة بعد الآن</numerusform>
            <numerusform>موقف واحد مسجَّل بعد الآن بسبب ساعة خاطئة؛ ويُحتسب بوقت الآن</numerusform>
            <numerusform>موقفان مسجَّلان بعد الآن بسبب ساعة خاطئة؛ ويُحتسبان بوقت الآن</numerusform>
            <numerusform>%n مواقف مسجَّلة بعد الآن بسبب ساعة خاطئة؛ وتُحتسب بوقت الآن</numerusform>
            <numerusform>%n موقفًا مسجَّلًا بعد الآن بسبب ساعة خاطئة؛ وتُحتسب بوقت الآن</numerusform>
            <numerusform>%n موقف مسجَّل بعد الآن بسبب ساعة خاطئة؛ وتُحتسب بوقت الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions will read otherwise. No party moves by it: this is a recode, every claim keeps what was recorded, and undo takes it back.</source>
        <translation>
            <numerusform>لن تتغيّر قراءة أي موقف.</numerusform>
            <numerusform>ستتغيّر قراءة موقف واحد. لا يتحرّك بذلك أي طرف: فهذه إعادة ترميز، وتحتفظ كل إفادة بما سُجِّل، ويمكن التراجع عنها.</numerusform>
            <numerusform>ستتغيّر قراءة موقفين. لا يتحرّك بذلك أي طرف: فهذه إعادة ترميز، وتحتفظ كل إفادة بما سُجِّل، ويمكن التراجع عنها.</numerusform>
            <numerusform>ستتغيّر قراءة %n مواقف. لا يتحرّك بذلك أي طرف: فهذه إعادة ترميز، وتحتفظ كل إفادة بما سُجِّل، ويمكن التراجع عنها.</numerusform>
            <numerusform>ستتغيّر قراءة %n موقفًا. لا يتحرّك بذلك أي طرف: فهذه إعادة ترميز، وتحتفظ كل إفادة بما سُجِّل، ويمكن التراجع عنها.</numerusform>
            <numerusform>ستتغيّر قراءة %n موقف. لا يتحرّك بذلك أي طرف: فهذه إعادة ترميز، وتحتفظ كل إفادة بما سُجِّل، ويمكن التراجع عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print sets</source>
        <translation>
            <numerusform>لا مجموعات طباعة</numerusform>
            <numerusform>مجموعة طباعة واحدة</numerusform>
            <numerusform>مجموعتا طباعة</numerusform>
            <numerusform>%n مجموعات طباعة</numerusform>
            <numerusform>%n مجموعة طباعة</numerusform>
            <numerusform>%n مجموعة طباعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>لا قراءات</numerusform>
            <numerusform>قراءة واحدة</numerusform>
            <numerusform>قراءتان</numerusform>
            <numerusform>%n قراءات</numerusform>
            <numerusform>%n قراءة</numerusform>
            <numerusform>%n قراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorders</source>
        <translation>
            <numerusform>لا مسجِّلين</numerusform>
            <numerusform>مسجِّل واحد</numerusform>
            <numerusform>مسجِّلان</numerusform>
            <numerusform>%n مسجِّلين</numerusform>
            <numerusform>%n مسجِّلًا</numerusform>
            <numerusform>%n مسجِّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>لا جولات</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>%n جولات</numerusform>
            <numerusform>%n جولة</numerusform>
            <numerusform>%n جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are on record already.</source>
        <translation>
            <numerusform>لا صفوف مسجَّلة من قبل.</numerusform>
            <numerusform>صف واحد مسجَّل من قبل.</numerusform>
            <numerusform>صفان مسجَّلان من قبل.</numerusform>
            <numerusform>%n صفوف مسجَّلة من قبل.</numerusform>
            <numerusform>%n صفًا مسجَّلة من قبل.</numerusform>
            <numerusform>%n صف مسجَّلة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows laid out</source>
        <translation>
            <numerusform>لم يُنسَّق أي صف</numerusform>
            <numerusform>نُسِّق صف واحد</numerusform>
            <numerusform>نُسِّق صفان</numerusform>
            <numerusform>نُسِّقت %n صفوف</numerusform>
            <numerusform>نُسِّق %n صفًا</numerusform>
            <numerusform>نُسِّق %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>لا تحوّلات</numerusform>
            <numerusform>تحوّل واحد</numerusform>
            <numerusform>تحوّلان</numerusform>
            <numerusform>%n تحوّلات</numerusform>
            <numerusform>%n تحوّلًا</numerusform>
            <numerusform>%n تحوّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are too many for Word.</source>
        <translation>
            <numerusform>عدد التحوّلات (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد التحوّلات (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد التحوّلات (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد التحوّلات (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد التحوّلات (%n) أكبر مما يتسع له Word.</numerusform>
            <numerusform>عدد التحوّلات (%n) أكبر مما يتسع له Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in {stops} stops</source>
        <translation>
            <numerusform>لا تحوّلات (المحطات: {stops})</numerusform>
            <numerusform>تحوّل واحد (المحطات: {stops})</numerusform>
            <numerusform>تحوّلان (المحطات: {stops})</numerusform>
            <numerusform>%n تحوّلات (المحطات: {stops})</numerusform>
            <numerusform>%n تحوّلًا (المحطات: {stops})</numerusform>
            <numerusform>%n تحوّل (المحطات: {stops})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts shown</source>
        <translation>
            <numerusform>لا تحوّلات معروضة</numerusform>
            <numerusform>تحوّل واحد معروض</numerusform>
            <numerusform>تحوّلان معروضان</numerusform>
            <numerusform>%n تحوّلات معروضة</numerusform>
            <numerusform>%n تحوّلًا معروضًا</numerusform>
            <numerusform>%n تحوّل معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts: {parts}</source>
        <translation>
            <numerusform>لا تحوّلات: {parts}</numerusform>
            <numerusform>تحوّل واحد: {parts}</numerusform>
            <numerusform>تحوّلان: {parts}</numerusform>
            <numerusform>%n تحوّلات: {parts}</numerusform>
            <numerusform>%n تحوّلًا: {parts}</numerusform>
            <numerusform>%n تحوّل: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are called {title}; map a column of addresses</source>
        <translation>
            <numerusform>لا مصادر بالعنوان {title}؛ طابِق عمودًا للعناوين الإلكترونية</numerusform>
            <numerusform>مصدر واحد عنوانه {title}؛ طابِق عمودًا للعناوين الإلكترونية</numerusform>
            <numerusform>مصدران عنوانهما {title}؛ طابِق عمودًا للعناوين الإلكترونية</numerusform>
            <numerusform>%n مصادر عنوانها {title}؛ طابِق عمودًا للعناوين الإلكترونية</numerusform>
            <numerusform>%n مصدرًا عنوانها {title}؛ طابِق عمودًا للعناوين الإلكترونية</numerusform>
            <numerusform>%n مصدر عنوانها {title}؛ طابِق عمودًا للعناوين الإلكترونية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ, {day}</source>
        <translation>
            <numerusform>لا مصادر متعارضة، {day}</numerusform>
            <numerusform>مصدر واحد متعارض، {day}</numerusform>
            <numerusform>مصدران متعارضان، {day}</numerusform>
            <numerusform>%n مصادر متعارضة، {day}</numerusform>
            <numerusform>%n مصدرًا متعارضًا، {day}</numerusform>
            <numerusform>%n مصدر متعارض، {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ: {stances}</source>
        <translation>
            <numerusform>لا مصادر متعارضة: {stances}</numerusform>
            <numerusform>مصدر واحد متعارض: {stances}</numerusform>
            <numerusform>مصدران متعارضان: {stances}</numerusform>
            <numerusform>%n مصادر متعارضة: {stances}</numerusform>
            <numerusform>%n مصدرًا متعارضًا: {stances}</numerusform>
            <numerusform>%n مصدر متعارض: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>لا متحدّثين</numerusform>
            <numerusform>متحدّث واحد</numerusform>
            <numerusform>متحدّثان</numerusform>
            <numerusform>%n متحدّثين</numerusform>
            <numerusform>%n متحدّثًا</numerusform>
            <numerusform>%n متحدّث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text versions</source>
        <translation>
            <numerusform>لا صيغ نصوص</numerusform>
            <numerusform>صيغة نص واحدة</numerusform>
            <numerusform>صيغتا نص</numerusform>
            <numerusform>%n صيغ نصوص</numerusform>
            <numerusform>%n صيغة نص</numerusform>
            <numerusform>%n صيغة نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be decided first.</source>
        <translation>
            <numerusform>لا مسائل تستوجب البت أولًا.</numerusform>
            <numerusform>مسألة واحدة تستوجب البت أولًا.</numerusform>
            <numerusform>مسألتان تستوجبان البت أولًا.</numerusform>
            <numerusform>%n مسائل تستوجب البت أولًا.</numerusform>
            <numerusform>%n مسألة تستوجب البت أولًا.</numerusform>
            <numerusform>%n مسألة تستوجب البت أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs · show</source>
        <translation>
            <numerusform>لا فقرات بلا تغيير</numerusform>
            <numerusform>فقرة واحدة بلا تغيير · إظهار</numerusform>
            <numerusform>فقرتان بلا تغيير · إظهار</numerusform>
            <numerusform>%n فقرات بلا تغيير · إظهار</numerusform>
            <numerusform>%n فقرة بلا تغيير · إظهار</numerusform>
            <numerusform>%n فقرة بلا تغيير · إظهار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%n عروض</numerusform>
            <numerusform>%n عرضًا</numerusform>
            <numerusform>%n عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;All usual</source>
        <translation>ال&amp;كل كالمعتاد</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>إرفا&amp;ق مستند…</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>المرفقا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>إ&amp;دخال</translation>
    </message>
    <message>
        <source>&amp;Bring in {number}</source>
        <translation>إ&amp;دخال {number}</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>ال&amp;خلايا</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>الم&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;حذف التقرير</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a menu</comment>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>مساعدة بشأن هذا ال&amp;موضع</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجلّ الزمني</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>استيراد &amp;نصوص…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>لوحة التفا&amp;صيل</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>احت&amp;فاظ</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاء التقرير</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>الاحت&amp;فاظ بهذا العرض…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>الترا&amp;خيص</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Look and merge…</source>
        <translation>اط&amp;لاع ودمج…</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>ال&amp;هوامش</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>المصفو&amp;فة</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>د&amp;مج النسخ…</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>حقول &amp;أخرى</translation>
    </message>
    <message>
        <source>&amp;Negotiation…</source>
        <translation>الم&amp;فاوضة…</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>مفاتيح &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الم&amp;لاحظات</translation>
    </message>
    <message>
        <source>&amp;Once again</source>
        <translation>م&amp;رة أخرى</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>الا&amp;تجاه</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة &amp;عامة</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Put my copy there</source>
        <translation>&amp;وضع نسختي هناك</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Quotes and translations</source>
        <translation>الاقت&amp;باسات والترجمات</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>a menu</comment>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Record position…</source>
        <translation>&amp;تسجيل موقف…</translation>
    </message>
    <message>
        <source>&amp;Redacted: only what is said here</source>
        <translation>منقّ&amp;حة: لا شيء سوى ما يُذكر هنا</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>إعا&amp;دة: {change}</translation>
    </message>
    <message>
        <source>&amp;Remove the password: whoever has the file can then read it</source>
        <translation>إ&amp;زالة كلمة المرور: فيتمكّن كل من لديه الملف من قراءته</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>التق&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>ح&amp;فظ الصفحة…</translation>
    </message>
    <message>
        <source>&amp;Scale…</source>
        <translation>الس&amp;لّم…</translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation>&amp;بحث أو انتقال إلى…</translation>
    </message>
    <message>
        <source>&amp;Signs and measures</source>
        <translation>الع&amp;لامات والمقاييس</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>المتح&amp;دّثون</translation>
    </message>
    <message>
        <source>&amp;Swap rows and columns</source>
        <translation>&amp;تبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط الز&amp;مني</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;تراجع: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;فتح القفل…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>المفاتيح ال&amp;معتادة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;What goes out</source>
        <translation>ما يخر&amp;ج</translation>
    </message>
    <message>
        <source>&amp;What moved</source>
        <translation>ما ت&amp;حرّك</translation>
    </message>
    <message>
        <source>&amp;Words that are no stance of the scale</source>
        <translation>ألفاظ ليست من توجّهات ال&amp;سلّم</translation>
    </message>
    <message>
        <source>&amp;different</source>
        <comment>two rows</comment>
        <translation>م&amp;ختلفة</translation>
    </message>
    <message>
        <source>(red line)</source>
        <comment>in a cell</comment>
        <translation>(خط أحمر)</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(مُلغى)</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* إلزامي</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>--as names who signs.</source>
        <translation>يحدّد ‎--as اسم الموقِّع.</translation>
    </message>
    <message>
        <source>--take, --same and --apart say how to merge.</source>
        <translation>تحدّد ‎--take و--same و--apart طريقة الدمج.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>0 not begun, 1 begun, 2 largely carried out, 3 carried out.</source>
        <translation>0 لم يبدأ، 1 بدأ، 2 نُفِّذ معظمه، 3 نُفِّذ.</translation>
    </message>
    <message>
        <source>0 stands for</source>
        <translation>معنى 0</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>من 0 إلى 1</translation>
    </message>
    <message>
        <source>0 to 20</source>
        <comment>stance</comment>
        <translation>من 0 إلى 20</translation>
    </message>
    <message>
        <source>0–1, and change</source>
        <translation>من 0 إلى 1، والتغيّر</translation>
    </message>
    <message>
        <source>100 stands for</source>
        <translation>معنى 100</translation>
    </message>
    <message>
        <source>100: {best}.  0: {worst}.</source>
        <translation>‏100: {best}.  0: {worst}.</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <comment>stance</comment>
        <translation>من 20 إلى 40</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>2026-03-04 أو 2026-03 أو 2026</translation>
    </message>
    <message>
        <source>2026-03-04, or as %d.%m.%Y</source>
        <translation>2026-03-04، أو وفق ‎%d.%m.%Y‎</translation>
    </message>
    <message>
        <source>3 if all agree; statement</source>
        <translation>3 إذا اتفق الجميع؛ البيان</translation>
    </message>
    <message>
        <source>40 to 60</source>
        <comment>stance</comment>
        <translation>من 40 إلى 60</translation>
    </message>
    <message>
        <source>60 to 80</source>
        <comment>stance</comment>
        <translation>من 60 إلى 80</translation>
    </message>
    <message>
        <source>80 to 100</source>
        <comment>stance</comment>
        <translation>من 80 إلى 100</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>&lt;b&gt;?&lt;/b&gt;: how many are unknown: no record, silent, no position, not asked, withdrawn. &lt;b&gt;moved&lt;/b&gt;: cells that moved since the moment compared with.</source>
        <translation>&lt;b&gt;؟&lt;/b&gt;: عدد غير المعروف: لا تسجيل، أو صامت، أو بلا موقف، أو لم يُسأل، أو مسحوب. &lt;b&gt;تحرّك&lt;/b&gt;: الخلايا التي تحرّكت منذ لحظة المقارنة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Band&lt;/b&gt;: what is held, from the day it was said; the higher, the nearer to agreement. Dashed: on a condition. Hatched: held by the word of a group. Bar below: a red line.</source>
        <translation>&lt;b&gt;الشريط&lt;/b&gt;: الموقف القائم منذ يوم التعبير عنه؛ وكلما ارتفع كان أقرب إلى الاتفاق. متقطّع: بشرط. مظلَّل: بقول مجموعة. خط أسفله: خط أحمر.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bar&lt;/b&gt;: how many hold each step, best to worst; the ruled end counts those without a stance.</source>
        <translation>&lt;b&gt;العمود&lt;/b&gt;: عدد من يشغلون كل درجة، من الأفضل إلى الأسوأ؛ والطرف المسطَّر يحصي من لا توجّه لهم.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Blank&lt;/b&gt; is no record. It means neither consent nor neutrality.</source>
        <translation>&lt;b&gt;الفراغ&lt;/b&gt; يعني عدم وجود تسجيل، ولا يعني موافقة ولا حيادًا.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convergence&lt;/b&gt;: how far stances agree, from 0 (half at each end of the scale) to 1 (all on one step): the consensus of Tastle and Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), where pᵢ is the share of step xᵢ, μ the mean and d the width of the scale. It uses only the order and distance of steps. Who holds no stance is left out.</source>
        <translation>&lt;b&gt;التقارب&lt;/b&gt;: مدى اتفاق التوجّهات، من 0 (نصفها عند كل من طرفَي السلّم) إلى 1 (كلها على درجة واحدة): مقياس التوافق لتاستل وفيرمان (2007)، 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d)، حيث pᵢ حصة الدرجة xᵢ، وμ المتوسط، وd عرض السلّم. ولا يُستخدم فيه سوى ترتيب الدرجات والمسافات بينها. ويُستبعد من لا توجّه له.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: how far a party stands from the best stance, from 0 to 1, as the mean over the components on which it holds one.</source>
        <translation>&lt;b&gt;المسافة&lt;/b&gt;: بُعد الطرف عن أفضل توجّه، من 0 إلى 1، محسوبًا كمتوسط للمكوّنات التي له فيها توجّه.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Empty&lt;/b&gt;: nothing is on record. &lt;b&gt;Dotted line&lt;/b&gt;: silent, no position, not asked or not applicable.</source>
        <translation>&lt;b&gt;فارغ&lt;/b&gt;: لا شيء مسجَّل. &lt;b&gt;خط منقَّط&lt;/b&gt;: صامت، أو بلا موقف، أو لم يُسأل، أو لا ينطبق.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plate with a number&lt;/b&gt;: as many events stand too close to be drawn; zoom in to see them.</source>
        <translation>&lt;b&gt;لوحة عليها رقم&lt;/b&gt;: عدد الأحداث المتقاربة إلى حد يتعذّر معه رسمها؛ كبّر العرض لرؤيتها.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Span above a band&lt;/b&gt;: said on a day that is known only to the month or year.</source>
        <translation>&lt;b&gt;خط ممتد فوق الشريط&lt;/b&gt;: قيل في يوم لا يُعرف إلا شهره أو سنته.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Struck&lt;/b&gt;: left out. &lt;b&gt;Underlined&lt;/b&gt;: put in. &lt;b&gt;Italic, dashed&lt;/b&gt;: moved elsewhere.</source>
        <translation>&lt;b&gt;مشطوب&lt;/b&gt;: محذوف. &lt;b&gt;مسطَّر&lt;/b&gt;: مضاف. &lt;b&gt;مائل متقطّع&lt;/b&gt;: منقول إلى موضع آخر.</translation>
    </message>
    <message>
        <source>&lt;b&gt;[US: …]&lt;/b&gt;: unsettled, and whose; &lt;b&gt;[a/b]&lt;/b&gt;: alternatives; &lt;b&gt;[ ]&lt;/b&gt;: a place held.</source>
        <translation>&lt;b&gt;[US: …]&lt;/b&gt;: غير متفق عليه، وصاحبه؛ &lt;b&gt;[a/b]&lt;/b&gt;: بدائل؛ &lt;b&gt;[ ]&lt;/b&gt;: موضع محجوز.</translation>
    </message>
    <message>
        <source>A .csv without the mark that Excel knows UTF-8 by.</source>
        <translation>ملف ‎.csv‎ بلا العلامة التي يتعرّف بها Excel على UTF-8.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>الأمر ناقص.</translation>
    </message>
    <message>
        <source>A condition of {component}</source>
        <translation>شرط يتعلق بالمكوّن {component}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}</source>
        <translation>نسخة متضاربة من {name}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}, changed by {who} on {day},</source>
        <translation>نسخة متضاربة من {name}، غيّرها {who} في {day}،</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>A copy is locked or not.</source>
        <translation>النسخة إما مقفلة أو غير مقفلة.</translation>
    </message>
    <message>
        <source>A copy of {day}</source>
        <translation>نسخة بتاريخ {day}</translation>
    </message>
    <message>
        <source>A correction or withdrawal must be of the same party and component as the position it refers to.</source>
        <translation>يجب أن يخص التصحيح أو السحب الطرف والمكوّن نفسيهما اللذين يخصّهما الموقف المشار إليه.</translation>
    </message>
    <message>
        <source>A document number or address.</source>
        <translation>رقم وثيقة أو عنوان إلكتروني.</translation>
    </message>
    <message>
        <source>A file number or the like.</source>
        <translation>رقم ملف أو ما شابه.</translation>
    </message>
    <message>
        <source>A file that holds the text (UTF-8).</source>
        <translation>ملف يحتوي على النص (UTF-8).</translation>
    </message>
    <message>
        <source>A generated one, for measuring.</source>
        <translation>سجلّ مولَّد آليًا لأغراض القياس.</translation>
    </message>
    <message>
        <source>A key is taken twice.</source>
        <translation>أُسند مفتاح واحد مرتين.</translation>
    </message>
    <message>
        <source>A local record of who holds which position in a negotiation, since when and on whose word.</source>
        <translation>سجلّ محلي يبيّن من يتبنّى أي موقف في المفاوضة، ومنذ متى، وبناءً على قول مَن.</translation>
    </message>
    <message>
        <source>A mapping knows no field “{name}”.</source>
        <translation>لا يعرف أي حقل من حقول المطابقة بالاسم «{name}».</translation>
    </message>
    <message>
        <source>A name has from 1 to 100 letters.</source>
        <translation>يتألف الاسم من 1 إلى 100 حرف.</translation>
    </message>
    <message>
        <source>A name that signs has from 1 to {longest} letters, all of which can be seen.</source>
        <translation>يتألف اسم الموقِّع من 1 إلى {longest} من الحروف، وكلها مرئية.</translation>
    </message>
    <message>
        <source>A new file without history, views and paths. Everything withheld is looked for in it before it stands.</source>
        <translation>ملف جديد بلا سجلّ زمني ولا عروض ولا مسارات. ويُبحث فيه عن كل محجوب قبل اعتماده.</translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation>ملاحظة خاصة بنا.</translation>
    </message>
    <message>
        <source>A position is old after</source>
        <translation>يُعدّ الموقف قديمًا بعد</translation>
    </message>
    <message>
        <source>A record cannot be without its negotiation.</source>
        <translation>لا يكون السجلّ بلا مفاوضته.</translation>
    </message>
    <message>
        <source>A record in memory has no copy.</source>
        <translation>لا نسخة لسجلّ محفوظ في الذاكرة.</translation>
    </message>
    <message>
        <source>A record is written as .json.</source>
        <translation>يُكتب السجلّ بصيغة ‎.json‎.</translation>
    </message>
    <message>
        <source>A record is written as it is known now.</source>
        <translation>يُكتب السجلّ كما هو معلوم الآن.</translation>
    </message>
    <message>
        <source>A redacted record is not everything.</source>
        <translation>السجلّ المنقّح لا يحتوي على كل شيء.</translation>
    </message>
    <message>
        <source>A report without any content of the negotiation was saved as {file}.</source>
        <translation>حُفظ تقرير لا يتضمّن أي محتوى من المفاوضة باسم {file}.</translation>
    </message>
    <message>
        <source>A scale of your own</source>
        <translation>سلّم خاص بك</translation>
    </message>
    <message>
        <source>A security-assurances framework to look around in</source>
        <translation>إطار ضمانات أمنية للاطّلاع والتجربة</translation>
    </message>
    <message>
        <source>A short code, such as UA.</source>
        <translation>رمز قصير، مثل UA.</translation>
    </message>
    <message>
        <source>A spreadsheet of positions…</source>
        <translation>جدول مواقف…</translation>
    </message>
    <message>
        <source>A table of positions comes in through the import.</source>
        <translation>يُدخَل جدول المواقف عن طريق الاستيراد.</translation>
    </message>
    <message>
        <source>A text may have up to {size} MB.</source>
        <translation>لا يجوز أن يتجاوز النص {size} ميغابايت.</translation>
    </message>
    <message>
        <source>A to F.</source>
        <translation>من A إلى F.</translation>
    </message>
    <message>
        <source>A view of this name that is there already is replaced; undo brings it back.</source>
        <translation>يُستبدل العرض الموجود بهذا الاسم؛ ويعيده التراجع.</translation>
    </message>
    <message>
        <source>A whole copy in your name; only your own former one is replaced</source>
        <translation>نسخة كاملة باسمك؛ ولا تُستبدل سوى نسختك السابقة</translation>
    </message>
    <message>
        <source>A whole copy leaves nothing out.</source>
        <translation>النسخة الكاملة لا تُسقط شيئًا.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>حول</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>حول Negotiator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add &amp;component…</source>
        <translation>إضافة م&amp;كوّن…</translation>
    </message>
    <message>
        <source>Add &amp;implementation…</source>
        <translation>إضافة تن&amp;فيذ…</translation>
    </message>
    <message>
        <source>Add &amp;linkage…</source>
        <translation>إضافة ا&amp;رتباط…</translation>
    </message>
    <message>
        <source>Add &amp;membership…</source>
        <translation>إضافة &amp;عضوية…</translation>
    </message>
    <message>
        <source>Add &amp;party…</source>
        <translation>إضافة &amp;طرف…</translation>
    </message>
    <message>
        <source>Add --map &quot;{name}=…&quot;, one of the steps.</source>
        <translation>أضف ‎--map &quot;{name}=…&quot;، على أن تكون إحدى الدرجات.</translation>
    </message>
    <message>
        <source>Add --report record.</source>
        <translation>أضف ‎--report record.</translation>
    </message>
    <message>
        <source>Add a brief.

<byte value="x8"/>
Example:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</source>
        <translation>إضافة تفويض.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</translation>
    </message>
    <message>
        <source>Add a component.

<byte value="x8"/>
Example:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</source>
        <translation>إضافة مكوّن.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</translation>
    </message>
    <message>
        <source>Add a consequence.

<byte value="x8"/>
Example:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</source>
        <translation>إضافة تبعة.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</translation>
    </message>
    <message>
        <source>Add a dissociation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</source>
        <translation>إضافة نأي بالنفس.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</translation>
    </message>
    <message>
        <source>Add a linkage.

<byte value="x8"/>
Example:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</source>
        <translation>إضافة ارتباط.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</translation>
    </message>
    <message>
        <source>Add a measure.

<byte value="x8"/>
Example:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</source>
        <translation>إضافة تدبير.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</translation>
    </message>
    <message>
        <source>Add a membership.

<byte value="x8"/>
Example:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</source>
        <translation>إضافة عضوية.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</translation>
    </message>
    <message>
        <source>Add a package part.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</source>
        <translation>إضافة جزء إلى حزمة.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</translation>
    </message>
    <message>
        <source>Add a package.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</source>
        <translation>إضافة حزمة.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</translation>
    </message>
    <message>
        <source>Add a party.

<byte value="x8"/>
Example:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</source>
        <translation>إضافة طرف.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</translation>
    </message>
    <message>
        <source>Add a reading.

<byte value="x8"/>
Example:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</source>
        <translation>إضافة قراءة.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</translation>
    </message>
    <message>
        <source>Add a round.

<byte value="x8"/>
Example:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</source>
        <translation>إضافة جولة.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</translation>
    </message>
    <message>
        <source>Add a source first.</source>
        <translation>أضف مصدرًا أولًا.</translation>
    </message>
    <message>
        <source>Add a source.

<byte value="x8"/>
Example:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</source>
        <translation>إضافة مصدر.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</translation>
    </message>
    <message>
        <source>Add a status.

<byte value="x8"/>
Example:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</source>
        <translation>إضافة حالة.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add a text version.

<byte value="x8"/>
Example:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</source>
        <translation>إضافة صيغة نص.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add an implementation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</source>
        <translation>إضافة تنفيذ.

<byte value="x8"/>
مثال:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>إضافة مرفق</translation>
    </message>
    <message>
        <source>Add attachment: {attachment}</source>
        <translation>إضافة مرفق: {attachment}</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>إضافة مرفق…</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>إضافة تفويض</translation>
    </message>
    <message>
        <source>Add brief…</source>
        <translation>إضافة تفويض…</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>إضافة مكوّن</translation>
    </message>
    <message>
        <source>Add component &amp;status…</source>
        <translation>إضافة &amp;حالة للمكوّن…</translation>
    </message>
    <message>
        <source>Add component to a package…</source>
        <translation>إضافة مكوّن إلى حزمة…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>إضافة مكوّن…</translation>
    </message>
    <message>
        <source>Add confidence-&amp;building measure…</source>
        <translation>إضافة تدبير ل&amp;بناء الثقة…</translation>
    </message>
    <message>
        <source>Add conse&amp;quence…</source>
        <translation>إضافة تبع&amp;ة…</translation>
    </message>
    <message>
        <source>Add consequence</source>
        <translation>إضافة تبعة</translation>
    </message>
    <message>
        <source>Add consequence…</source>
        <translation>إضافة تبعة…</translation>
    </message>
    <message>
        <source>Add dissociation</source>
        <translation>إضافة نأي بالنفس</translation>
    </message>
    <message>
        <source>Add implementation</source>
        <translation>إضافة تنفيذ</translation>
    </message>
    <message>
        <source>Add implementation…</source>
        <translation>إضافة تنفيذ…</translation>
    </message>
    <message>
        <source>Add linkage</source>
        <translation>إضافة ارتباط</translation>
    </message>
    <message>
        <source>Add linkage…</source>
        <translation>إضافة ارتباط…</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>إضافة مطابقة</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>إضافة تدبير</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>إضافة تدبير…</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>إضافة عضوية</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>إضافة عضوية…</translation>
    </message>
    <message>
        <source>Add negotiation</source>
        <translation>إضافة مفاوضة</translation>
    </message>
    <message>
        <source>Add one row of the framework, and print its uid.

<byte value="x8"/>
Examples:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</source>
        <translation>إضافة صف واحد من صفوف الإطار، وطباعة معرّفه (uid).

<byte value="x8"/>
أمثلة:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add our brief</source>
        <translation>إضافة تفويضنا</translation>
    </message>
    <message>
        <source>Add our brief.</source>
        <translation>إضافة تفويضنا.</translation>
    </message>
    <message>
        <source>Add our own brie&amp;f…</source>
        <translation>إضافة ت&amp;فويضنا…</translation>
    </message>
    <message>
        <source>Add packa&amp;ge…</source>
        <translation>إضافة &amp;حزمة…</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>إضافة حزمة</translation>
    </message>
    <message>
        <source>Add package part</source>
        <translation>إضافة جزء من حزمة</translation>
    </message>
    <message>
        <source>Add package part…</source>
        <translation>إضافة جزء من حزمة…</translation>
    </message>
    <message>
        <source>Add package…</source>
        <translation>إضافة حزمة…</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>إضافة طرف…</translation>
    </message>
    <message>
        <source>Add print set</source>
        <translation>إضافة مجموعة طباعة</translation>
    </message>
    <message>
        <source>Add r&amp;ound…</source>
        <translation>إضافة &amp;جولة…</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>إضافة قراءة</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>إضافة جولة</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>إضافة جولة…</translation>
    </message>
    <message>
        <source>Add so&amp;urce…</source>
        <translation>إضافة م&amp;صدر…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>إضافة حالة</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>إضافة حالة…</translation>
    </message>
    <message>
        <source>Add te&amp;xt version…</source>
        <translation>إضافة صيغة &amp;نص…</translation>
    </message>
    <message>
        <source>Add text version</source>
        <translation>إضافة صيغة نص</translation>
    </message>
    <message>
        <source>Add text version…</source>
        <translation>إضافة صيغة نص…</translation>
    </message>
    <message>
        <source>Add these pages to the set; whether they are redacted is not kept</source>
        <translation>إضافة هذه الصفحات إلى المجموعة؛ ولا يُحفظ ما إذا كانت منقّحة</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>إضافة صيغة</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Add {kind}: {row}</source>
        <translation>إضافة {kind}: {row}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>وجه التشابه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole framework</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parties</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All as PDF…</source>
        <translation>الكل بصيغة PDF…</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>جميع المكوّنات</translation>
    </message>
    <message>
        <source>All components of one party</source>
        <translation>جميع المكوّنات لطرف واحد</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>All parties on one or several components</source>
        <translation>جميع الأطراف بشأن مكوّن أو أكثر</translation>
    </message>
    <message>
        <source>Along what, such as Regional stability.</source>
        <translation>البُعد المعني، مثل الاستقرار الإقليمي.</translation>
    </message>
    <message>
        <source>Also on record</source>
        <translation>مسجَّل أيضًا</translation>
    </message>
    <message>
        <source>Also our own brief and internal positions.</source>
        <translation>وكذلك تفويضنا والمواقف الداخلية.</translation>
    </message>
    <message>
        <source>Also those that were removed.</source>
        <translation>وكذلك ما أُزيل.</translation>
    </message>
    <message>
        <source>Also what each change did, field by field.</source>
        <translation>وكذلك ما أحدثه كل تغيير، حقلًا حقلًا.</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>أيضًا: {words}</translation>
    </message>
    <message>
        <source>An attachment in {file} has other bytes than its row says.</source>
        <translation>في {file} مرفق تختلف بايتاته عمّا يرد في صفّه.</translation>
    </message>
    <message>
        <source>An earlier state of this record</source>
        <translation>حالة سابقة لهذا السجلّ</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>An equal record, our own side and history included.</source>
        <translation>سجلّ مكافئ، بما فيه جانبنا والسجلّ الزمني.</translation>
    </message>
    <message>
        <source>Another key of {name} is known.</source>
        <translation>يوجد مفتاح آخر معروف باسم {name}.</translation>
    </message>
    <message>
        <source>Answer {yes} or {no}.</source>
        <translation>أجب بـ {yes} أو {no}.</translation>
    </message>
    <message>
        <source>Anticipated result</source>
        <translation>النتيجة المتوقّعة</translation>
    </message>
    <message>
        <source>As 2026-03-04, 2026-03 or 2026; empty for no limit</source>
        <translation>بالشكل 2026-03-04 أو 2026-03 أو 2026؛ والفراغ يعني بلا حد</translation>
    </message>
    <message>
        <source>As for a text version.</source>
        <translation>كما في صيغة النص.</translation>
    </message>
    <message>
        <source>As in the view</source>
        <translation>كما في العرض</translation>
    </message>
    <message>
        <source>As known on {day}, {time}. What was recorded later is left out.</source>
        <translation>وفق المعلوم في {day}، {time}. ويُستبعد ما سُجِّل بعد ذلك.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>As of the &amp;earlier round</source>
        <translation>حتى الجولة الأ&amp;سبق</translation>
    </message>
    <message>
        <source>As of the &amp;former day on record</source>
        <translation>حتى اليوم المسجَّل ال&amp;سابق</translation>
    </message>
    <message>
        <source>As of the &amp;later round</source>
        <translation>حتى الجولة الأ&amp;حدث</translation>
    </message>
    <message>
        <source>As of the ne&amp;xt day on record</source>
        <translation>حتى اليوم المسجَّل ال&amp;تالي</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>As of {round}</source>
        <translation>حتى {round}</translation>
    </message>
    <message>
        <source>As of {round}, {place}</source>
        <translation>حتى {round}، {place}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجِّل</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>As the window</source>
        <comment>language of pages</comment>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>Ask for a copy of the file itself.</source>
        <translation>اطلب نسخة من الملف نفسه.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>اطلب نسخة جديدة، أو أنقذ ما يمكن قراءته: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Ask for a key with a name.</source>
        <translation>اطلب مفتاحًا مقرونًا باسم.</translation>
    </message>
    <message>
        <source>Ask for it anew.</source>
        <translation>اطلبه من جديد.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>اطلب الإذن من مالكه.</translation>
    </message>
    <message>
        <source>Ask the person it came from; do not trust this copy.</source>
        <translation>اسأل من جاءت منه؛ ولا تثق بهذه النسخة.</translation>
    </message>
    <message>
        <source>Ask them which holds. Remove the old one before you add the new one.</source>
        <translation>اسأله أيهما الصحيح. وأزل القديم قبل إضافة الجديد.</translation>
    </message>
    <message>
        <source>At most {count} cells can be copied at once. Export the matrix instead.</source>
        <translation>لا يمكن نسخ أكثر من {count} خلية دفعة واحدة. صدّر المصفوفة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>At the foot; “” leaves it out.</source>
        <translation>في أسفل الصفحة؛ و“” تُسقطه.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Attach a document to a source, and print its uid.

<byte value="x8"/>
Example:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</source>
        <translation>إرفاق مستند بمصدر، وطباعة معرّفه (uid).

<byte value="x8"/>
مثال:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</translation>
    </message>
    <message>
        <source>Attach a document to the source…</source>
        <translation>إرفاق مستند بالمصدر…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Away from agreement</source>
        <translation>بعيدًا عن الاتفاق</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups kept for</source>
        <translation>مدة حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups kept of a file</source>
        <translation>عدد النسخ الاحتياطية المحفوظة للملف</translation>
    </message>
    <message>
        <source>Backups of {file}</source>
        <translation>النسخ الاحتياطية للملف {file}</translation>
    </message>
    <message>
        <source>Backups: copies of negotiations; where a file is lost, they are all that is left of it</source>
        <translation>النسخ الاحتياطية: نسخ من المفاوضات؛ فإذا فُقد ملف كانت كل ما تبقّى منه</translation>
    </message>
    <message>
        <source>Band: what is held; higher is nearer agreement; dashed: conditional; hatched: by the word of a group; bar below: red line; span above: known only to the month or year; empty: no record.</source>
        <translation>الشريط: الموقف القائم؛ الأعلى أقرب إلى الاتفاق؛ متقطّع: مشروط؛ مظلَّل: بقول مجموعة؛ خط أسفله: خط أحمر؛ خط ممتد فوقه: لا يُعرف إلا الشهر أو السنة؛ فارغ: لا تسجيل.</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>parts cells</comment>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Bar at left: red line, will not move</source>
        <translation>شريط عن اليسار: خط أحمر، لن يتحرّك</translation>
    </message>
    <message>
        <source>Bar at right: red line, will not move</source>
        <translation>شريط عن اليمين: خط أحمر، لن يتحرّك</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>بناءً على</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>field</comment>
        <translation>بناءً على</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Basis assessment: it was never said</source>
        <translation>الأساس تقدير: لم يُقَل قط</translation>
    </message>
    <message>
        <source>Basis in session: there are also claims on other bases</source>
        <translation>الأساس في الجلسة: توجد أيضًا إفادات على أسس أخرى</translation>
    </message>
    <message>
        <source>Basis internal: our own mandate and bottom line</source>
        <translation>الأساس داخلي: تفويضنا وحدّنا الأدنى</translation>
    </message>
    <message>
        <source>Basis public: there are also claims on other bases</source>
        <translation>الأساس علني: توجد أيضًا إفادات على أسس أخرى</translation>
    </message>
    <message>
        <source>Basis, where it is mixed: P public, S in session, A assessment, I internal</source>
        <comment>the letters P, S, A and I are drawn and stay</comment>
        <translation>الأساس حيث يكون مختلطًا: P علني، S في الجلسة، A تقدير، I داخلي</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>الأساس: {basis}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>قبل الدمج</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل الاستيراد</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>قبل تحديث الملف</translation>
    </message>
    <message>
        <source>Before another was restored</source>
        <translation>قبل استعادة نسخة أخرى</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>قبل الجولة الأولى</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>session mode</comment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin with its digit or name.</source>
        <translation>ابدأ برقمه أو باسمه.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Between the cells of a .csv.</source>
        <translation>بين خلايا ملف ‎.csv‎.</translation>
    </message>
    <message>
        <source>Blank: no record. It means neither consent nor neutrality.</source>
        <translation>فراغ: لا تسجيل. ولا يعني موافقة ولا حيادًا.</translation>
    </message>
    <message>
        <source>Blank: no record; neither consent nor neutral</source>
        <translation>فراغ: لا تسجيل؛ لا موافقة ولا حياد</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Brac&amp;kets…</source>
        <translation>الأ&amp;قواس…</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>الأقواس</translation>
    </message>
    <message>
        <source>Brackets by text</source>
        <translation>الأقواس حسب النص</translation>
    </message>
    <message>
        <source>Brackets of the new version</source>
        <translation>أقواس الصيغة الجديدة</translation>
    </message>
    <message>
        <source>Brackets on the table</source>
        <translation>الأقواس المطروحة</translation>
    </message>
    <message>
        <source>Brackets on the table over time</source>
        <translation>الأقواس المطروحة عبر الزمن</translation>
    </message>
    <message>
        <source>Brackets…</source>
        <translation>الأقواس…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Bring back what undo took back.

<byte value="x8"/>
Example:
  negotiator redo s.negotiation</source>
        <translation>استرجاع ما أزاله التراجع.

<byte value="x8"/>
مثال:
  negotiator redo s.negotiation</translation>
    </message>
    <message>
        <source>Bring back {kind}: {row}</source>
        <translation>استرجاع {kind}: {row}</translation>
    </message>
    <message>
        <source>Bring copies of the same negotiation home into FILE; OTHERS are never written.

Positions are only added. What one side changed comes in; what both changed differently waits
for --take. All of it is one change, undone by one undo, and a backup is made before.

<byte value="x8"/>
Examples:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</source>
        <translation>دمج نسخ المفاوضة نفسها في FILE؛ ولا يُكتب أبدًا في OTHERS.

المواقف لا تُحذف بل تُضاف فقط. وما غيّره أحد الجانبين يدخل، وما غيّره كلاهما على نحو مختلف
ينتظر ‎--take. ويكون ذلك كله تغييرًا واحدًا يُلغى بتراجع واحد، وتُحفظ نسخة احتياطية قبله.

<byte value="x8"/>
أمثلة:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Bring in a framework&apos;s text: Markdown, plain text, or DOCX with its changes accepted.

It is cut at headings and numbers. A section whose number or title is on record becomes a new
version there, others become components.

<byte value="x8"/>
Examples:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</source>
        <translation>إدخال نص إطار: Markdown أو نص عادي أو DOCX بعد قبول تغييراته.

يُقسَّم النص عند العناوين والأرقام. والقسم الذي يكون رقمه أو عنوانه مسجَّلًا يصبح صيغة جديدة
هناك، أما الأقسام الأخرى فتصبح مكوّنات.

<byte value="x8"/>
أمثلة:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</translation>
    </message>
    <message>
        <source>Bring in only the sound &amp;rows</source>
        <translation>إدخال ال&amp;صفوف السليمة فقط</translation>
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
        <translation>إدخال مواقف من جدول: ‎.csv‎ أو ‎.tsv‎ أو ‎.xlsx‎ أو ‎.xls‎ أو ‎.ods‎ أو ‎.json‎ أو ‎.dna‎.

تُعرف الأعمدة من رؤوسها أو وفق ما تحدّده المطابقة. وتدخل الصفوف كلها أو لا يدخل شيء منها،
ما لم يُستخدم ‎--only-sound. ويُتعرَّف على ما هو مسجَّل من قبل. وإذا كان المصدر سجلًّا كاملًا كتبه
negotiator export بصيغة ‎.json‎، أُنشئ FILE منه من جديد.

<byte value="x8"/>
أمثلة:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</translation>
    </message>
    <message>
        <source>Bring in the &amp;parties and components of the other negotiation</source>
        <translation>إدخال أ&amp;طراف المفاوضة الأخرى ومكوّناتها</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>استرجعه أولًا.</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>استرجع ذلك أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in {done} of %n positions…</source>
        <translation>
            <numerusform>إدخال {done} من %n موقف…</numerusform>
            <numerusform>إدخال {done} من موقف واحد…</numerusform>
            <numerusform>إدخال {done} من موقفين…</numerusform>
            <numerusform>إدخال {done} من %n مواقف…</numerusform>
            <numerusform>إدخال {done} من %n موقفًا…</numerusform>
            <numerusform>إدخال {done} من %n موقف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings {changes}</source>
        <translation>يأتي بـ: {changes}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>time, component or party</comment>
        <translation>حسب</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>حسب المكوّن</translation>
    </message>
    <message>
        <source>By kind and number; none of the words</source>
        <translation>بالنوع والرقم؛ من دون أي نص</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>حسب الطرف</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>بحلول التاريخ</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>حسب الوقت</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>الموعد النهائي.</translation>
    </message>
    <message>
        <source>By…</source>
        <translation>بواسطة…</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>COMMAND [ARGS]…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Call {file} so.</source>
        <translation>تسمية {file} بهذا الاسم.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعَّل.</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>style in Word</comment>
        <translation>خلية</translation>
    </message>
    <message>
        <source>Cell head</source>
        <comment>style in Word</comment>
        <translation>رأس الخلية</translation>
    </message>
    <message>
        <source>Cell note</source>
        <comment>style in Word</comment>
        <translation>حاشية الخلية</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Cells &amp;parted by</source>
        <translation>ف&amp;صل الخلايا بـ</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>فصل الخلايا بـ</translation>
    </message>
    <message>
        <source>Cells: full text</source>
        <translation>الخلايا: النص الكامل</translation>
    </message>
    <message>
        <source>Cells: heat map</source>
        <translation>الخلايا: خريطة حرارية</translation>
    </message>
    <message>
        <source>Cells: summary</source>
        <translation>الخلايا: ملخّص</translation>
    </message>
    <message>
        <source>Cells: symbol</source>
        <translation>الخلايا: رمز</translation>
    </message>
    <message>
        <source>Cells: {density}</source>
        <translation>الخلايا: {density}</translation>
    </message>
    <message>
        <source>Cells: {towards} towards agreement, {away} away, {other} in terms or otherwise, {unchanged} unchanged, {unknown} unknown.</source>
        <translation>الخلايا: نحو الاتفاق {towards}، بعيدًا عنه {away}، في الشروط أو غير ذلك {other}، بلا تغيير {unchanged}، غير معروف {unknown}.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a position</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change date, basis, source, grading, marking or round (Alt+K)</source>
        <translation>تغيير التاريخ أو الأساس أو المصدر أو التقييم أو الوسم أو الجولة (Alt+K)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>تغيير السلّم</translation>
    </message>
    <message>
        <source>Change the scale of one to that of the other, and merge again.</source>
        <translation>غيّر سلّم أحدهما إلى سلّم الآخر، ثم ادمج من جديد.</translation>
    </message>
    <message>
        <source>Change the scale: {words}</source>
        <translation>تغيير السلّم: {words}</translation>
    </message>
    <message>
        <source>Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

<byte value="x8"/>
Example:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</source>
        <translation>تغيير السلّم؛ STEPS من الأفضل إلى الأسوأ. هذه إعادة ترميز: لا يتحرّك بها أي طرف.

<byte value="x8"/>
مثال:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n</source>
        <translation>
            <numerusform>التغيير {number} من %n</numerusform>
            <numerusform>التغيير {number} من %n</numerusform>
            <numerusform>التغيير {number} من %n</numerusform>
            <numerusform>التغيير {number} من %n</numerusform>
            <numerusform>التغيير {number} من %n</numerusform>
            <numerusform>التغيير {number} من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n here</source>
        <translation>
            <numerusform>التغيير {number} من %n هنا</numerusform>
            <numerusform>التغيير {number} من %n هنا</numerusform>
            <numerusform>التغيير {number} من %n هنا</numerusform>
            <numerusform>التغيير {number} من %n هنا</numerusform>
            <numerusform>التغيير {number} من %n هنا</numerusform>
            <numerusform>التغيير {number} من %n هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>Changed last by {who}.</source>
        <translation>آخر من غيّره: {who}.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>غيّره الجانبان</translation>
    </message>
    <message>
        <source>Changed since {moment}</source>
        <translation>تغيّر منذ {moment}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes of what a party holds: towards agreement above the line, away below it; beside them those in terms or otherwise.</source>
        <translation>تغيّرات مواقف الأطراف: نحو الاتفاق فوق الخط، وبعيدًا عنه تحته؛ وبجانبها ما تغيّر في الشروط أو غير ذلك.</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <translation>ال&amp;تغييرات فقط</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>التغييرات فقط</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>التغييرات منذ</translation>
    </message>
    <message>
        <source>Changes since {moment} – {counts}</source>
        <translation>التغييرات منذ {moment} – {counts}</translation>
    </message>
    <message>
        <source>Changes that contain…</source>
        <translation>تغييرات تحتوي على…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>تحقّق منه مجددًا.</translation>
    </message>
    <message>
        <source>Check its name and the medium it is on.</source>
        <translation>تحقّق من اسمه ومن الوسيط الذي يوجد عليه.</translation>
    </message>
    <message>
        <source>Check its name, or make a new negotiation.</source>
        <translation>تحقّق من اسمه، أو أنشئ مفاوضة جديدة.</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or save a copy elsewhere.</source>
        <translation>تحقّق من أذوناته وأذونات مجلده، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>Check that a file is sound; the exit code is 0 only then.

<byte value="x8"/>
Example:
  negotiator check s.negotiation</source>
        <translation>التحقّق من سلامة ملف؛ ولا تكون شيفرة الخروج 0 إلا عندئذ.

<byte value="x8"/>
مثال:
  negotiator check s.negotiation</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it and write in its folder.</source>
        <translation>تحقّق من وجوده ومن أنه يمكنك قراءته والكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>تحقّق من وجوده ومن أنه يمكنك قراءته.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, and save it again.</source>
        <translation>تحقّق من أن برنامجه يفتحه، واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, without a password, and save it again.</source>
        <translation>تحقّق من أن برنامجه يفتحه بلا كلمة مرور، واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>تحقّق من وجود المجلد ومن أنه يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that there is room.</source>
        <translation>تحقّق من وجود المجلد ومن أنه يمكنك الكتابة فيه ومن توفّر مساحة كافية.</translation>
    </message>
    <message>
        <source>Check that you may write in {parent}.</source>
        <translation>تحقّق من أنه يمكنك الكتابة في {parent}.</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>تحقّق من اليوم والشهر.</translation>
    </message>
    <message>
        <source>Check the medium and the connection, then try again; the last whole change is kept.</source>
        <translation>تحقّق من الوسيط والاتصال، ثم أعد المحاولة؛ آخر تغيير كامل محفوظ.</translation>
    </message>
    <message>
        <source>Check the printer or the folder.</source>
        <translation>تحقّق من الطابعة أو المجلد.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions; the record itself is unharmed.</source>
        <translation>تحقّق من مساحة القرص والأذونات؛ السجلّ نفسه لم يُمس.</translation>
    </message>
    <message>
        <source>Check the separator, or remove the columns that are not needed.</source>
        <translation>تحقّق من الفاصل، أو أزل الأعمدة غير اللازمة.</translation>
    </message>
    <message>
        <source>Choose a .docx file, or save the document as one in its own program.</source>
        <translation>اختر ملف ‎.docx‎، أو احفظ المستند بهذه الصيغة في برنامجه.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file.</source>
        <translation>اختر ملف ‎.txt‎ أو ‎.md‎ أو ‎.docx‎.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did, from what to what.</source>
        <translation>اختر تغييرًا لترى ما أحدثه، من ماذا إلى ماذا.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>اختر اسم ملف.</translation>
    </message>
    <message>
        <source>Choose a file that Negotiator has written.</source>
        <translation>اختر ملفًا كتبه Negotiator.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}.</source>
        <translation>اختر ملفًا ينتهي بـ {suffix}.</translation>
    </message>
    <message>
        <source>Choose a file that was exported here.</source>
        <translation>اختر ملفًا صُدِّر من هنا.</translation>
    </message>
    <message>
        <source>Choose a file with the text only.</source>
        <translation>اختر ملفًا لا يحتوي إلا على النص.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a folder that you share with colleagues. Negotiator then tells when a copy of this negotiation in it brings something. It only reads their files.</source>
        <translation>اختر مجلدًا مشتركًا مع الزملاء. يُعلمك Negotiator عندئذ متى أتت نسخة من هذه المفاوضة فيه بجديد. ولا يفعل سوى قراءة ملفاتهم.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose a moment under “Changes since” first</source>
        <translation>اختر أولًا لحظة في «التغييرات منذ»</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار موضع…</translation>
    </message>
    <message>
        <source>Choose a row to see who changed what, and when.</source>
        <translation>اختر صفًا لترى من غيّر ماذا، ومتى.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Choose an event with the arrows, or click it, to see who said what, and why.</source>
        <translation>اختر حدثًا بالأسهم أو انقره لترى من قال ماذا، ولماذا.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>Choose another file or a backup.</source>
        <translation>اختر ملفًا آخر أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose another file or sheet.</source>
        <translation>اختر ملفًا آخر أو ورقة أخرى.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new negotiation.</source>
        <translation>اختر ملفًا آخر، أو أنشئ مفاوضة جديدة.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>اختر اسمًا آخر، أو استبدله باستخدام ‎--force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another {field}, or change the one that is there.</source>
        <translation>اختر قيمة أخرى للحقل «{field}»، أو غيّر الموجود.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose for each step of the present scale what it becomes.</source>
        <translation>اختر لكل درجة من درجات السلّم الحالي ما تصير إليه.</translation>
    </message>
    <message>
        <source>Choose it, or press Alt and its digit.</source>
        <translation>اختره، أو اضغط Alt مع رقمه.</translation>
    </message>
    <message>
        <source>Choose larger paper, smaller margins or smaller text.</source>
        <translation>اختر ورقًا أكبر أو هوامش أصغر أو نصًا أصغر.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose the day, and what was known when</source>
        <translation>اختيار اليوم، وما كان معلومًا ومتى</translation>
    </message>
    <message>
        <source>Choose the file with the text itself.</source>
        <translation>اختر الملف الذي يحتوي على النص نفسه.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the key.</source>
        <translation>اختر الملف الذي يحتوي على نص المفتاح.</translation>
    </message>
    <message>
        <source>Choose which parties and components are shown</source>
        <translation>اختيار الأطراف والمكوّنات المعروضة</translation>
    </message>
    <message>
        <source>Choose which texts stand in columns, and their order</source>
        <translation>اختيار النصوص المعروضة في أعمدة، وترتيبها</translation>
    </message>
    <message>
        <source>Choose {least} to {most} texts. The first stands left. Drag them, or press Alt and an arrow, for another order.</source>
        <translation>اختر من {least} إلى {most} من النصوص. الأول يقع على اليمين. اسحبها، أو اضغط Alt مع سهم، لتغيير الترتيب.</translation>
    </message>
    <message>
        <source>Choose {words}.</source>
        <translation>اختر {words}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Claims on {basis} basis. Of one moment the first counts: {order}. Right-click changes the order.</source>
        <translation>إفادات على أساس: {basis}. في اللحظة الواحدة تُحتسب الأولى: {order}. النقر بالزر الأيمن يغيّر الترتيب.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Click to sort.</source>
        <translation>انقر للفرز.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Ctrl+Shift+M)</source>
        <translation>إغلاق (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close Negotiator, check the permissions, and try again.</source>
        <translation>أغلق Negotiator، وتحقّق من الأذونات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Close it elsewhere, or save a copy where you may write.</source>
        <translation>أغلقه في المكان الآخر، أو احفظ نسخة حيث يمكنك الكتابة.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>أغلقه هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation>إغلاق لوحة التفاصيل (F9)</translation>
    </message>
    <message>
        <source>Close what moved</source>
        <translation>إغلاق ما تحرّك</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Colleagues see it in the folder already.</source>
        <translation>الزملاء يرونها في المجلد من قبل.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>عمود الحقل: {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Comes after {component}</source>
        <translation>يأتي بعد {component}</translation>
    </message>
    <message>
        <source>Comes before {component}</source>
        <translation>يأتي قبل {component}</translation>
    </message>
    <message>
        <source>Comes in: {rows}</source>
        <translation>يدخل: {rows}</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>parts cells</comment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Commands:</source>
        <comment>heading in the help of a command</comment>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>مقارنة النصوص</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone before you rely on a key.</source>
        <translation>قارن البصمة هاتفيًا قبل الاعتماد على أي مفتاح.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with theirs by telephone before you rely on it.</source>
        <translation>قارن هذه البصمة ببصمة صاحبها هاتفيًا قبل الاعتماد عليها.</translation>
    </message>
    <message>
        <source>Compare two text files instead, outside of any negotiation.</source>
        <translation>مقارنة ملفَي نص بدلًا من ذلك، خارج أي مفاوضة.</translation>
    </message>
    <message>
        <source>Compare with a date, or add rounds.</source>
        <translation>قارن بتاريخ، أو أضف جولات.</translation>
    </message>
    <message>
        <source>Compare with a later moment.</source>
        <translation>قارن بلحظة لاحقة.</translation>
    </message>
    <message>
        <source>Compare with the end of this day.</source>
        <translation>المقارنة بنهاية هذا اليوم.</translation>
    </message>
    <message>
        <source>Compared with the previous round</source>
        <translation>مقارنةً بالجولة السابقة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>مقارنة النصوص</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Component status</source>
        <translation>حالة المكوّن</translation>
    </message>
    <message>
        <source>Component, party or words</source>
        <translation>مكوّن أو طرف أو كلمات</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Cond&amp;itional</source>
        <translation>م&amp;شروط</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Confidence-building measures</source>
        <translation>تدابير بناء الثقة</translation>
    </message>
    <message>
        <source>Conflict: {kind} {title}, {field}</source>
        <translation>تضارب: {kind} {title}، {field}</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>صِل محرّك الأقراص الذي يوجد عليه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>التبعات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Contradictory: sources of one moment differ, and no working reading is chosen; the cell is hatched</source>
        <translation>متعارض: تختلف مصادر لحظة واحدة ولم تُختر قراءة عمل؛ والخلية مظلَّلة</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>التقارب</translation>
    </message>
    <message>
        <source>Convergence by column</source>
        <translation>التقارب حسب العمود</translation>
    </message>
    <message>
        <source>Convergence of components</source>
        <translation>تقارب المكوّنات</translation>
    </message>
    <message>
        <source>Convergence of each component</source>
        <translation>تقارب كل مكوّن</translation>
    </message>
    <message>
        <source>Convergence of the parties on each component, 0 to 1: consensus of Tastle and Wierman (2007)</source>
        <translation>تقارب الأطراف بشأن كل مكوّن، من 0 إلى 1: مقياس التوافق لتاستل وفيرمان (2007)</translation>
    </message>
    <message>
        <source>Convergence of the stances counted, 0 (opposite ends) to 1 (one stance): the consensus of Tastle and Wierman (2007). Cells without a stance are left out. Below: how many are unknown (?), and how many moved since the moment compared with.</source>
        <translation>تقارب التوجّهات المحتسبة، من 0 (طرفان متقابلان) إلى 1 (توجّه واحد): مقياس التوافق لتاستل وفيرمان (2007). وتُستبعد الخلايا التي لا توجّه فيها. وفي الأسفل: عدد غير المعروف (؟)، وعدد ما تحرّك منذ لحظة المقارنة.</translation>
    </message>
    <message>
        <source>Convergence over all rows</source>
        <translation>التقارب في جميع الصفوف</translation>
    </message>
    <message>
        <source>Convergence {number}</source>
        <translation>التقارب {number}</translation>
    </message>
    <message>
        <source>Convergence, 0 to 1</source>
        <translation>التقارب، من 0 إلى 1</translation>
    </message>
    <message>
        <source>Convergence, least first</source>
        <translation>التقارب، الأقل أولًا</translation>
    </message>
    <message>
        <source>Convergence, most first</source>
        <translation>التقارب، الأكثر أولًا</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out.</source>
        <translation>التقارب: تاستل وفيرمان (2007)؛ 0 طرفان متقابلان، 1 توجّه واحد. وتُستبعد الأطراف التي لا توجّه لها.</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out; the dashed part counts them. After each text: round and grading of the source (A–F) and of the claim (1–6).</source>
        <translation>التقارب: تاستل وفيرمان (2007)؛ 0 طرفان متقابلان، 1 توجّه واحد. وتُستبعد الأطراف التي لا توجّه لها، ويحصيها الجزء المتقطّع. وبعد كل نص: الجولة وتقييم المصدر (A–F) والإفادة (1–6).</translation>
    </message>
    <message>
        <source>Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components on which a party holds a stance, from 0 (best step) to 1 (worst).</source>
        <translation>التقارب: مقياس التوافق لتاستل وفيرمان (2007). المسافة: متوسط المكوّنات التي للطرف فيها توجّه، من 0 (أفضل درجة) إلى 1 (الأسوأ).</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>تم النسخ. {what}</translation>
    </message>
    <message>
        <source>Copies are made before migrations and merges, and hourly while a file changes.</source>
        <translation>تُنشأ النسخ قبل تحديث الصيغة وقبل الدمج، وكل ساعة ما دام الملف يتغيّر.</translation>
    </message>
    <message>
        <source>Copies in the shared folder</source>
        <translation>النسخ الموجودة في المجلد المشترك</translation>
    </message>
    <message>
        <source>Copies that they signed are then told as signed by a key that you do not know.</source>
        <translation>سيُشار عندئذ إلى النسخ التي وقّعها بأنها موقَّعة بمفتاح غير معروف لديك.</translation>
    </message>
    <message>
        <source>Copies to merge</source>
        <translation>النسخ المراد دمجها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>نسخ كجملة</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet first.</source>
        <translation>انسخ أولًا خلايا من جدول بيانات.</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>نسخ الاختلافات</translation>
    </message>
    <message>
        <source>Copy it from the spreadsheet again.</source>
        <translation>انسخه من جدول البيانات من جديد.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>انسخه إلى مجلد يمكنك الكتابة فيه، وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy the counts as text</source>
        <translation>نسخ الأعداد كنص</translation>
    </message>
    <message>
        <source>Copy the whole line again, or ask for it anew.</source>
        <translation>انسخ السطر كاملًا من جديد، أو اطلبه مجددًا.</translation>
    </message>
    <message>
        <source>Copy the whole line, from {word}: to its last {check} digits or letters.</source>
        <translation>انسخ السطر كاملًا، من {word}: حتى آخر {check} من أرقامه أو حروفه.</translation>
    </message>
    <message>
        <source>Copy what is listed as a brief, in sentences</source>
        <translation>نسخ المعروض كموجز، في جُمل</translation>
    </message>
    <message>
        <source>Copying {file} as a backup…</source>
        <translation>جارٍ حفظ نسخة احتياطية من {file}…</translation>
    </message>
    <message>
        <source>Correc&amp;t position…</source>
        <translation>ت&amp;صحيح الموقف…</translation>
    </message>
    <message>
        <source>Correct and close</source>
        <translation>تصحيح وإغلاق</translation>
    </message>
    <message>
        <source>Correct instead (F2)</source>
        <translation>تصحيح بدلًا من ذلك (F2)</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Correct position</source>
        <translation>تصحيح الموقف</translation>
    </message>
    <message>
        <source>Correct position: {cell}</source>
        <translation>تصحيح الموقف: {cell}</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>صحّح الخلية.</translation>
    </message>
    <message>
        <source>Correct them, or bring in only the sound rows.</source>
        <translation>صحّحها، أو أدخل الصفوف السليمة فقط.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Corrected: the record was wrong; no shift</source>
        <translation>مصحَّح: كان السجلّ خاطئًا؛ ولا تحوّل</translation>
    </message>
    <message>
        <source>Correction, no movement</source>
        <translation>تصحيح، بلا حركة</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Count the brackets in the texts: over time, by version and by whose they are.

<byte value="x8"/>
Example:
  negotiator brackets s.negotiation --component A</source>
        <translation>عدّ الأقواس في النصوص: عبر الزمن، وحسب الصيغة، وحسب صاحبها.

<byte value="x8"/>
مثال:
  negotiator brackets s.negotiation --component A</translation>
    </message>
    <message>
        <source>Create the large sample</source>
        <translation>إنشاء العيّنة الكبيرة</translation>
    </message>
    <message>
        <source>Create the negotiation</source>
        <translation>إنشاء المفاوضة</translation>
    </message>
    <message>
        <source>Create the sample: {title}</source>
        <translation>إنشاء العيّنة: {title}</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Credibility of the claim (Admiralty system).</source>
        <translation>مصداقية الإفادة (نظام الأميرالية).</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Current framework</source>
        <translation>الإطار الحالي</translation>
    </message>
    <message>
        <source>Current framework and proposed modification</source>
        <translation>الإطار الحالي والتعديل المقترح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dashed, of any stance: it holds only if its condition is met</source>
        <translation>متقطّع، أيًا كان التوجّه: لا يسري إلا إذا استوفي شرطه</translation>
    </message>
    <message>
        <source>Dashed: holds only if the condition is met</source>
        <translation>متقطّع: لا يسري إلا إذا استوفي الشرط</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>كتابة الأيام</translation>
    </message>
    <message>
        <source>Deadline of {step}. {title}: {date}</source>
        <translation>الموعد النهائي للخطوة {step}. {title}: {date}</translation>
    </message>
    <message>
        <source>Decide each, or say whose version to take; nothing was changed.</source>
        <translation>ابتّ في كل منها، أو حدّد من تُؤخذ صيغته؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Decide first what both sides changed</source>
        <translation>ابتّ أولًا فيما غيّره الجانبان</translation>
    </message>
    <message>
        <source>Del; undo brings back</source>
        <translation>Del؛ ويسترجعه التراجع</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field</comment>
        <translation>يتوقف على</translation>
    </message>
    <message>
        <source>Depends on {component}</source>
        <translation>يتوقف على {component}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز مشغول</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>هل قصدت {words}؟</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>البُعد {number}</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تُجووِزت حصة القرص</translation>
    </message>
    <message>
        <source>Dissociate from this…</source>
        <translation>نأي بالنفس عن هذا الموقف…</translation>
    </message>
    <message>
        <source>Dissociations</source>
        <translation>حالات النأي بالنفس</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Distance of each party to the text</source>
        <translation>بُعد كل طرف عن النص</translation>
    </message>
    <message>
        <source>Distance of each party to the text on the table: the mean over the components on which it holds a stance, from 0 (the best step everywhere) to 1 (the worst)</source>
        <translation>بُعد كل طرف عن النص المطروح: متوسط المكوّنات التي له فيها توجّه، من 0 (أفضل درجة في كل منها) إلى 1 (أسوأ درجة)</translation>
    </message>
    <message>
        <source>Distance of parties</source>
        <translation>بُعد الأطراف</translation>
    </message>
    <message>
        <source>Distance to the text, 0 to 1</source>
        <translation>البُعد عن النص، من 0 إلى 1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Drag the window, or its edges; arrows move it, + and − make it narrower</source>
        <translation>اسحب النافذة أو حافتيها؛ الأسهم تحرّكها، و + و − تضيّقها أو توسّعها</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Drop the new version?</source>
        <translation>هل تريد تجاهل الصيغة الجديدة؟</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>مستحق: {title}</translation>
    </message>
    <message>
        <source>Each cell begins with a stance.</source>
        <translation>تبدأ كل خلية بتوجّه.</translation>
    </message>
    <message>
        <source>Each component</source>
        <translation>كل مكوّن</translation>
    </message>
    <message>
        <source>Each day takes the same width</source>
        <translation>لكل يوم العرض نفسه</translation>
    </message>
    <message>
        <source>Each party</source>
        <translation>كل طرف</translation>
    </message>
    <message>
        <source>Each round takes the same width</source>
        <translation>لكل جولة العرض نفسه</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a day</comment>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>تحرير المرفق</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>تحرير التفويض</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>تحرير المكوّن</translation>
    </message>
    <message>
        <source>Edit consequence</source>
        <translation>تحرير التبعة</translation>
    </message>
    <message>
        <source>Edit dissociation</source>
        <translation>تحرير النأي بالنفس</translation>
    </message>
    <message>
        <source>Edit implementation</source>
        <translation>تحرير التنفيذ</translation>
    </message>
    <message>
        <source>Edit linkage</source>
        <translation>تحرير الارتباط</translation>
    </message>
    <message>
        <source>Edit mapping</source>
        <translation>تحرير المطابقة</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>تحرير التدبير</translation>
    </message>
    <message>
        <source>Edit membership</source>
        <translation>تحرير العضوية</translation>
    </message>
    <message>
        <source>Edit negotiation</source>
        <translation>تحرير المفاوضة</translation>
    </message>
    <message>
        <source>Edit our brief</source>
        <translation>تحرير تفويضنا</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>تحرير الحزمة</translation>
    </message>
    <message>
        <source>Edit package part</source>
        <translation>تحرير جزء الحزمة</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>تحرير الطرف</translation>
    </message>
    <message>
        <source>Edit print set</source>
        <translation>تحرير مجموعة الطباعة</translation>
    </message>
    <message>
        <source>Edit reading</source>
        <translation>تحرير القراءة</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>تحرير الجولة</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>تحرير المصدر</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>تحرير الحالة</translation>
    </message>
    <message>
        <source>Edit text version</source>
        <translation>تحرير صيغة النص</translation>
    </message>
    <message>
        <source>Edit the one that is there.</source>
        <translation>حرّر الموجود.</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>تحرير العرض</translation>
    </message>
    <message>
        <source>Edit {kind}: {row}</source>
        <translation>تحرير {kind}: {row}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Embed documents up to</source>
        <translation>تضمين المستندات حتى حجم</translation>
    </message>
    <message>
        <source>Embed it in the record</source>
        <translation>تضمينه في السجلّ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>End</source>
        <comment>session mode</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End session mode</source>
        <translation>إنهاء وضع الجلسة</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows that component or party in time.</source>
        <translation>Enter أو نقرة مزدوجة على صف لعرض ذلك المكوّن أو الطرف عبر الزمن.</translation>
    </message>
    <message>
        <source>Enter settles a bracket; what is chosen goes into the new text</source>
        <translation>Enter لتسوية قوس؛ ويدخل المختار في النص الجديد</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>هل أُدخل مرتين؟</translation>
    </message>
    <message>
        <source>Entered twice? {theirs} there, {ours} here, by {field}: {answer}</source>
        <translation>أُدخل مرتين؟ {theirs} هناك، {ours} هنا، حسب {field}: {answer}</translation>
    </message>
    <message>
        <source>Every entry starts from these until session mode is ended: from the dialog, from a cell, for several parties, and pasted ones.</source>
        <translation>تبدأ كل الإدخالات بهذه القيم إلى أن يُنهى وضع الجلسة: من مربع الحوار، أو من خلية، أو لعدة أطراف، أو باللصق.</translation>
    </message>
    <message>
        <source>Every row, every basis and marking, our briefs and the history.</source>
        <translation>كل الصفوف والأسس والوسوم، وتفويضاتنا والسجلّ الزمني.</translation>
    </message>
    <message>
        <source>Every text is on record already.</source>
        <translation>كل النصوص مسجَّلة من قبل.</translation>
    </message>
    <message>
        <source>Everything: claims on internal basis, our brief, notes, and the whole history.</source>
        <translation>كل شيء: الإفادات على أساس داخلي، وتفويضنا، والملاحظات، والسجلّ الزمني كله.</translation>
    </message>
    <message>
        <source>Everything: our own side and the history too</source>
        <translation>كل شيء: جانبنا والسجلّ الزمني أيضًا</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <source>Exact words; kept as one source for all</source>
        <translation>النص الحرفي؛ يُحفظ كمصدر واحد للجميع</translation>
    </message>
    <message>
        <source>Exact words; optional, kept as a source of their own</source>
        <translation>النص الحرفي؛ اختياري، ويُحفظ كمصدر مستقل</translation>
    </message>
    <message>
        <source>Excel workbook, with all it is made of</source>
        <translation>مصنّف Excel، بكل ما يتألف منه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>صدّر جزءًا منه.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>تصدير السجلّ الزمني</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Expressed</source>
        <translation>تاريخ التعبير</translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell; Tab or a click elsewhere keeps it</source>
        <translation>F2 أو نقرة مزدوجة لتحرير خلية؛ Tab أو النقر خارجها لحفظها</translation>
    </message>
    <message>
        <source>Fewer brackets are more agreement.</source>
        <translation>كلما قلّت الأقواس زاد الاتفاق.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>الحقول التي غيّرها الجانبان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Files removed: {count}</source>
        <translation>الملفات المُزالة: {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>تصفية القوائم</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>مصفّى: {what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>ابحث عن تفضيل</translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

<byte value="x8"/>
Example:
  negotiator search s.negotiation consultation signatories</source>
        <translation>البحث عن البيانات والاقتباسات والنصوص والعناوين والأسماء والملاحظات التي ترد فيها جميع WORDS.

<byte value="x8"/>
مثال:
  negotiator search s.negotiation consultation signatories</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Fingerprint of your own key</source>
        <translation>بصمة مفتاحك</translation>
    </message>
    <message>
        <source>First</source>
        <comment>value</comment>
        <translation>أول قيمة</translation>
    </message>
    <message>
        <source>First basis of an entry</source>
        <translation>الأساس الأول للقيد</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field</comment>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>First marking of an entry</source>
        <translation>الوسم الأول للقيد</translation>
    </message>
    <message>
        <source>First moment</source>
        <translation>اللحظة الأولى</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>أول تسجيل</translation>
    </message>
    <message>
        <source>First record of a party on a component</source>
        <translation>أول تسجيل لطرف بشأن مكوّن</translation>
    </message>
    <message>
        <source>Fisheries talks</source>
        <translation>محادثات مصايد الأسماك</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of it</comment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Five sources differ, {day}</source>
        <translation>خمسة مصادر متعارضة، {day}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>طيّ الفقرات غير المتغيّرة</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away; Space opens those of the chosen row</source>
        <translation>طيّ الفقرات غير المتغيّرة؛ ومفتاح المسافة يفتح فقرات الصف المختار</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>مجلد الأوراق</translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation>للطابعات بالأبيض والأسود.</translation>
    </message>
    <message>
        <source>Former change (Shift+F8)</source>
        <translation>التغيير السابق (Shift+F8)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>parts cells</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Four sources differ, {day}</source>
        <translation>أربعة مصادر متعارضة، {day}</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing of the record was changed.</source>
        <translation>أخلِ بعض المساحة وأعد المحاولة؛ لم يتغيّر شيء في السجلّ.</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>تجميد الأعمدة حتى هنا</translation>
    </message>
    <message>
        <source>Freeze rows up to here</source>
        <translation>تجميد الصفوف حتى هنا</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a moment</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first moment</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From a statement of its group</source>
        <translation>من بيان صادر عن مجموعته</translation>
    </message>
    <message>
        <source>From a statement of {group}</source>
        <translation>من بيان صادر عن {group}</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>من مجموعة</translation>
    </message>
    <message>
        <source>From here to the first position: New negotiation… with a template, then Ctrl+R and for example: ua a1 1 if all sign. F1 tells more.</source>
        <translation>من هنا إلى أول موقف: «مفاوضة جديدة…» من قالب، ثم Ctrl+R ومثلًا: ua a1 1 إذا وقّع الجميع. المزيد بالمفتاح F1.</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>من اليوم الأول</translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation>اعتبارًا من أي يوم.</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}</source>
        <translation>من {name}، بلا تغيير منذ {day}</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}.</source>
        <translation>من {name}، بلا تغيير منذ {day}.</translation>
    </message>
    <message>
        <source>From, to</source>
        <comment>stances</comment>
        <translation>من، إلى</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>من، إلى</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Give --merge too.</source>
        <translation>أضف أيضًا ‎--merge.</translation>
    </message>
    <message>
        <source>Give --new-password-file F, or --remove.</source>
        <translation>أضف ‎--new-password-file F أو ‎--remove.</translation>
    </message>
    <message>
        <source>Give --sign too.</source>
        <translation>أضف أيضًا ‎--sign.</translation>
    </message>
    <message>
        <source>Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that may be the same. Nothing was changed.</source>
        <translation>أضف ‎--take بقيمة ours أو theirs أو newest للحقول، و--same أو ‎--apart مع CODE للصفوف التي قد تكون واحدة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Give --whole for a colleague, or rules such as --ceiling public.</source>
        <translation>أضف ‎--whole لزميل، أو قواعد مثل ‎--ceiling public.</translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

<byte value="x8"/>
Example:
  negotiator renumber s.negotiation A.3 A.2bis</source>
        <translation>إعطاء المكوّن رقمًا آخر؛ يتبعه ما يندرج تحته، وتبقى كل الإحالات.

<byte value="x8"/>
مثال:
  negotiator renumber s.negotiation A.3 A.2bis</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>أدخل عددًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Give a stance by its name.</source>
        <translation>أدخل التوجّه باسمه.</translation>
    </message>
    <message>
        <source>Give at least one letter.</source>
        <translation>أدخل حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Give it another one.</source>
        <translation>أعطه رقمًا آخر.</translation>
    </message>
    <message>
        <source>Give it to the others.</source>
        <translation>أعطه للآخرين.</translation>
    </message>
    <message>
        <source>Give its password (--password-file on the command line).</source>
        <translation>أدخل كلمة مروره (‎--password-file في سطر الأوامر).</translation>
    </message>
    <message>
        <source>Give its password, or move it away. It was left as it is.</source>
        <translation>أدخل كلمة مروره، أو انقله إلى مكان آخر. تُرك كما كان.</translation>
    </message>
    <message>
        <source>Give one of the two commands another.</source>
        <translation>أسنِد إلى أحد الأمرين مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>أدخل أحد الاثنين.</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>أسنِد إلى أحدها مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Give rules, or --whole alone.</source>
        <translation>أضف قواعد، أو ‎--whole وحده.</translation>
    </message>
    <message>
        <source>Give the value alone; the stance follows from it.</source>
        <translation>أدخل القيمة وحدها؛ فالتوجّه يُستنتج منها.</translation>
    </message>
    <message>
        <source>Give this text to the others, so that they know your key</source>
        <translation>أعطِ هذا النص للآخرين كي يعرفوا مفتاحك</translation>
    </message>
    <message>
        <source>Give {number} another one, or renumber that first.</source>
        <translation>أعطِ {number} رقمًا آخر، أو أعد ترقيم ذاك أولًا.</translation>
    </message>
    <message>
        <source>Go back to a backup, and keep this file for a rescue.</source>
        <translation>عد إلى نسخة احتياطية، واحتفظ بهذا الملف لمحاولة الإنقاذ.</translation>
    </message>
    <message>
        <source>Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>عد إلى نسخة احتياطية، أو أنقذ ما يمكن قراءته: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>عد إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Greys and patterns</source>
        <translation>درجات رمادية ونقوش</translation>
    </message>
    <message>
        <source>Group parties by</source>
        <translation>تجميع الأطراف حسب</translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation>وسم التداول؛ وأدنى وسم ما لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Hatched: left out by the filter</source>
        <translation>مظلَّل: استبعدته التصفية</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>خريطة حرارية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>المساعدة: {page}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide this until a copy is changed, or the file is opened again</source>
        <translation>إخفاء هذا إلى أن تتغيّر نسخة أو يُفتح الملف من جديد</translation>
    </message>
    <message>
        <source>Hide this until the file is opened again</source>
        <translation>إخفاء هذا إلى أن يُفتح الملف من جديد</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>إخفاء {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ الزمني</translation>
    </message>
    <message>
        <source>History of positions, cell by cell</source>
        <translation>تاريخ المواقف، خلية بخلية</translation>
    </message>
    <message>
        <source>History of the chosen row</source>
        <translation>تاريخ الصف المختار</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>تاريخ السجلّ</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>تاريخ الصف</translation>
    </message>
    <message>
        <source>How close the parties stand on a component: 1 if all hold one stance, 0 if half stand at each end.</source>
        <translation>مدى تقارب الأطراف بشأن مكوّن: 1 إذا كان للجميع توجّه واحد، و0 إذا وقف نصفهم عند كل من الطرفين.</translation>
    </message>
    <message>
        <source>How far a party stands from the best stance, over the components on which it holds one: 0 is nearest, 1 farthest.</source>
        <translation>مدى بُعد الطرف عن أفضل توجّه، في المكوّنات التي له فيها توجّه: 0 الأقرب، و1 الأبعد.</translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation>كيفية التحقّق منه.</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>مقدار التفصيل المعروض</translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation>كيفية قراءته: ملف، أو اسم مطابقة محفوظة في FILE.</translation>
    </message>
    <message>
        <source>If</source>
        <comment>before a condition</comment>
        <translation>إذا</translation>
    </message>
    <message>
        <source>If</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>If {condition}</source>
        <translation>إذا {condition}</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Impor&amp;t positions…</source>
        <translation>استيراد ال&amp;مواقف…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>استيراد المواقف</numerusform>
            <numerusform>استيراد موقف واحد</numerusform>
            <numerusform>استيراد موقفين</numerusform>
            <numerusform>استيراد %n مواقف</numerusform>
            <numerusform>استيراد %n موقفًا</numerusform>
            <numerusform>استيراد %n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it into a new database of version 3 there, and choose that.</source>
        <translation>استورده في قاعدة بيانات جديدة من الإصدار 3 هناك، واخترها.</translation>
    </message>
    <message>
        <source>Import it without options, into a file that is not there yet.</source>
        <translation>استورده بلا خيارات، في ملف غير موجود بعد.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <source>Import positions from {file}</source>
        <translation>استيراد مواقف من {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import text: {name}, %n sections</source>
        <translation>
            <numerusform>استيراد نص: {name}، بلا أقسام</numerusform>
            <numerusform>استيراد نص: {name}، قسم واحد</numerusform>
            <numerusform>استيراد نص: {name}، قسمان</numerusform>
            <numerusform>استيراد نص: {name}، %n أقسام</numerusform>
            <numerusform>استيراد نص: {name}، %n قسمًا</numerusform>
            <numerusform>استيراد نص: {name}، %n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>In a line, as it will stand in each cell</source>
        <translation>في سطر، كما سيظهر في كل خلية</translation>
    </message>
    <message>
        <source>In a line, as it will stand in the matrix</source>
        <translation>في سطر، كما سيظهر في المصفوفة</translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation>في سطر.</translation>
    </message>
    <message>
        <source>In exchange for {component}</source>
        <translation>مقابل {component}</translation>
    </message>
    <message>
        <source>In exchange with {component}</source>
        <translation>بالتبادل مع {component}</translation>
    </message>
    <message>
        <source>In it, as in the views: {words}.</source>
        <translation>فيه، كما في العروض: {words}.</translation>
    </message>
    <message>
        <source>In it, of what remains: {words}.</source>
        <translation>فيه، ممّا تبقّى: {words}.</translation>
    </message>
    <message>
        <source>In its words</source>
        <comment>head of a column</comment>
        <translation>بنصّه</translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation>بالمئة، من 60 إلى 200.</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>في النصوص</translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation>في الإطار</translation>
    </message>
    <message>
        <source>In the framework</source>
        <comment>field</comment>
        <translation>في الإطار</translation>
    </message>
    <message>
        <source>In the margins</source>
        <translation>في الهوامش</translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
        <translation>بترتيب عرض محفوظ في الملف.</translation>
    </message>
    <message>
        <source>In the redacted copy:</source>
        <translation>في النسخة المنقّحة:</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>In which &amp;form</source>
        <translation>&amp;شكل التصدير</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>the key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>بالداخل</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Install Negotiator again, or mend the theme file.</source>
        <translation>أعد تثبيت Negotiator، أو أصلح ملف السمة.</translation>
    </message>
    <message>
        <source>Install Negotiator again.</source>
        <translation>أعد تثبيت Negotiator.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>داخلي:</translation>
    </message>
    <message>
        <source>Internal: if</source>
        <comment>before a condition</comment>
        <translation>داخلي: إذا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>It calls itself “{name}”; its fingerprint is {fingerprint}.</source>
        <translation>يسمّي نفسه «{name}»؛ وبصمته {fingerprint}.</translation>
    </message>
    <message>
        <source>It holds until the program ends.</source>
        <translation>يسري إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>It is an equal record.</source>
        <translation>هو سجلّ مكافئ.</translation>
    </message>
    <message>
        <source>It is damaged; go back to a backup.</source>
        <translation>هو تالف؛ عد إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It is made of a redacted copy with these rules, which is never on disk: what they do not let out can be nowhere in it, and its heading says that it is redacted.</source>
        <translation>يُنشأ من نسخة منقّحة وفق هذه القواعد لا تُكتب أبدًا على القرص: فما لا تسمح القواعد بخروجه لا يمكن أن يوجد في أي موضع منه، ويُذكر في رأسه أنه منقّح.</translation>
    </message>
    <message>
        <source>It is not known how the scale of {file} reads on the one here.</source>
        <translation>لا يُعرف كيف يُقرأ سلّم {file} على السلّم المستخدم هنا.</translation>
    </message>
    <message>
        <source>It is not said what is to become of the password.</source>
        <translation>لم يُحدَّد مصير كلمة المرور.</translation>
    </message>
    <message>
        <source>It is not said what may leave.</source>
        <translation>لم يُحدَّد ما يجوز خروجه.</translation>
    </message>
    <message>
        <source>It is of another version of its program, or damaged.</source>
        <translation>هو من إصدار آخر من برنامجه، أو تالف.</translation>
    </message>
    <message>
        <source>It is signed as {name}.</source>
        <translation>هو موقَّع باسم {name}.</translation>
    </message>
    <message>
        <source>It is signed as “{name}”.</source>
        <translation>هو موقَّع باسم «{name}».</translation>
    </message>
    <message>
        <source>It is to be a list of objects, one a position.</source>
        <translation>يجب أن يكون قائمة كائنات، كل منها موقف.</translation>
    </message>
    <message>
        <source>It opens in the program that is meant for such files.</source>
        <translation>يُفتح في البرنامج المخصّص لمثل هذه الملفات.</translation>
    </message>
    <message>
        <source>It refers to a {kind} that is removed.</source>
        <translation>يشير إلى صف مُزال من النوع: {kind}.</translation>
    </message>
    <message>
        <source>It touched nothing that is shown here.</source>
        <translation>لم يمس أي شيء معروض هنا.</translation>
    </message>
    <message>
        <source>It was &amp;never said</source>
        <translation>لم يُ&amp;قَل قط</translation>
    </message>
    <message>
        <source>It was changed outside Negotiator; ask for a fresh copy.</source>
        <translation>تغيّر خارج Negotiator؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>It was damaged, or changed outside Negotiator; ask for a fresh copy.</source>
        <translation>تَلِف أو تغيّر خارج Negotiator؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>Its backups followed: {count}.</source>
        <translation>تبعته نسخه الاحتياطية: {count}.</translation>
    </message>
    <message>
        <source>Its date.</source>
        <translation>تاريخه.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>يومه الأول.</translation>
    </message>
    <message>
        <source>Its heads: {words}.</source>
        <translation>رؤوسه: {words}.</translation>
    </message>
    <message>
        <source>Its language.</source>
        <translation>لغته.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>يومه الأخير.</translation>
    </message>
    <message>
        <source>Its name, if it has one.</source>
        <translation>اسمه إن كان له اسم.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>اسمه.</translation>
    </message>
    <message>
        <source>Its number, such as A.2.</source>
        <translation>رقمه، مثل A.2.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>رقمه.</translation>
    </message>
    <message>
        <source>Its own word</source>
        <translation>بقوله هو</translation>
    </message>
    <message>
        <source>Its password is as it was. Try again.</source>
        <translation>كلمة مروره كما كانت. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Its place among the steps.</source>
        <translation>موضعه بين الخطوات.</translation>
    </message>
    <message>
        <source>Its place among the texts of the component; the next one if not given.</source>
        <translation>موضعه بين نصوص المكوّن؛ والموضع التالي ما لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Its place within the day; the next one.</source>
        <translation>موضعه ضمن اليوم؛ والموضع التالي ما لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>عنوانه.</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>مستند JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation>يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation>يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation>يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر</translation>
    </message>
    <message>
        <source>Joint statement, {date}</source>
        <translation>بيان مشترك، {date}</translation>
    </message>
    <message>
        <source>KTAB&apos;s positions and saliences</source>
        <translation>مواقف KTAB ودرجات الأهمية</translation>
    </message>
    <message>
        <source>KTAB: positions and saliences</source>
        <translation>KTAB: المواقف ودرجات الأهمية</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what of a view is kept</comment>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

With --since &quot;previous round&quot; it is compared with the round before the last one each time.

<byte value="x8"/>
Example:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</source>
        <translation>الاحتفاظ بتقرير كورقة في مجموعة الطباعة NAME، بعد أوراقها القائمة.

ومع ‎--since &quot;previous round&quot; يُقارن في كل مرة بالجولة التي تسبق الأخيرة.

<byte value="x8"/>
مثال:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</translation>
    </message>
    <message>
        <source>Keep its path instead, or raise the limit in the preferences.</source>
        <translation>احتفظ بمساره بدلًا من ذلك، أو ارفع الحد في التفضيلات.</translation>
    </message>
    <message>
        <source>Keep only its path</source>
        <translation>الاحتفاظ بمساره فقط</translation>
    </message>
    <message>
        <source>Keep the bytes in the record, not only the path.</source>
        <translation>حفظ البايتات في السجلّ، لا المسار وحده.</translation>
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
        <translation>تسجيل من يتبنّى أي موقف، ومنذ متى، وبناءً على قول مَن.

مع ملفات أو من دون شيء تُفتح النافذة، ولكل ملف نافذة خاصة به؛ ومع أمر يُقرأ السجلّ نفسه ويُغيَّر
من دون نافذة.

<byte value="x8"/>
أمثلة:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</translation>
    </message>
    <message>
        <source>Keep this filter in the file under a name</source>
        <translation>حفظ هذه التصفية في الملف باسم</translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation>حفظ هذه المطابقة في FILE بهذا الاسم.</translation>
    </message>
    <message>
        <source>Keep this mapping in the file under this name</source>
        <translation>حفظ هذه المطابقة في الملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>الاحتفاظ بهذا العرض…</translation>
    </message>
    <message>
        <source>Keep those needed.</source>
        <translation>احتفظ باللازم منها.</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>الاحتفاظ بالعرض</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>احتفاظ…</translation>
    </message>
    <message>
        <source>Kept from the last entry</source>
        <translation>محفوظ من الإدخال السابق</translation>
    </message>
    <message>
        <source>Kept views, swapping, sorting, grouping</source>
        <translation>العروض المحفوظة، والتبديل، والفرز، والتجميع</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of a keyboard</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of preferences</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of others that you know</source>
        <translation>مفاتيح الآخرين المعروفة لديك</translation>
    </message>
    <message>
        <source>Keys: your own, with which you sign, and those of others that you know</source>
        <translation>المفاتيح: مفتاحك الذي توقّع به، ومفاتيح الآخرين المعروفة لديك</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>أنواع الغياب</translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation>أنواع الصفوف</translation>
    </message>
    <message>
        <source>Know a key no longer.

<byte value="x8"/>
Example:
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>إلغاء معرفة مفتاح.

<byte value="x8"/>
مثال:
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

<byte value="x8"/>
Example:
  negotiator keys add key-of-a.txt</source>
        <translation>إضافة مفتاح إلى المفاتيح المعروفة، بنصّه أو بملف يحتوي عليه.

<byte value="x8"/>
مثال:
  negotiator keys add key-of-a.txt</translation>
    </message>
    <message>
        <source>Known are utf-8, cp1252, cp1251, …</source>
        <translation>المعروف: utf-8 وcp1252 وcp1251 و…</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>المعلوم في</translation>
    </message>
    <message>
        <source>Known of {report}: {words}.</source>
        <translation>المعروف للتقرير {report}: {words}.</translation>
    </message>
    <message>
        <source>Known stances: {words}.</source>
        <translation>التوجّهات المعروفة: {words}.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>المعروف: {names}.</translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation>المعروف: {words}.</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>أح&amp;دث</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of pages</source>
        <translation>لغة الصفحات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field</comment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a day</comment>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Later than its own statement: {stance}</source>
        <translation>أحدث من بيانه هو: {stance}</translation>
    </message>
    <message>
        <source>Latest changes:</source>
        <translation>أحدث التغييرات:</translation>
    </message>
    <message>
        <source>Latest on record</source>
        <translation>أحدث ما سُجِّل</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>جارٍ تنسيق الصفحات</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
        <translation>ترك النسخة الكاملة من سجلّ مقفل بلا قفل.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Leave it without a password.</source>
        <translation>تركه بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Leave out quotes, speakers, recorders, notes, attachments, history, linkages.</source>
        <translation>استبعاد الاقتباسات والمتحدّثين والمسجِّلين والملاحظات والمرفقات والسجلّ الزمني والارتباطات.</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot come in.</source>
        <translation>استبعاد الصفوف التي لا يمكن إدخالها.</translation>
    </message>
    <message>
        <source>Leave out what was known when.</source>
        <translation>استبعاد ما كان معلومًا ومتى.</translation>
    </message>
    <message>
        <source>Left and right, in mm.</source>
        <translation>اليسار واليمين، بالمليمتر.</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later day on record; with Shift: compare with another round</source>
        <translation>يسار ويمين: حتى يوم مسجَّل أسبق أو أحدث؛ ومع Shift: مقارنة بجولة أخرى</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later round; with Shift: compare with another round</source>
        <translation>يسار ويمين: حتى جولة أسبق أو أحدث؛ ومع Shift: مقارنة بجولة أخرى</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Likely consequence</source>
        <translation>التبعة المرجّحة</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>التبعات المرجّحة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a NUL.</source>
        <translation>السطر {line} من {file} يحتوي على NUL.</translation>
    </message>
    <message>
        <source>Line {line}: {words}.</source>
        <translation>السطر {line}: {words}.</translation>
    </message>
    <message>
        <source>Linka&amp;ges and packages</source>
        <translation>ال&amp;ارتباطات والحزم</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package</source>
        <translation>مرتبط بمكوّن آخر، أو ضمن حزمة</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package; the inspector names them</source>
        <translation>مرتبط بمكوّن آخر، أو ضمن حزمة؛ وتذكرهما لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Linked to another component: see the inspector</source>
        <translation>مرتبط بمكوّن آخر: انظر لوحة التفاصيل</translation>
    </message>
    <message>
        <source>List &amp;what was withheld in a file beside it</source>
        <translation>سرد ال&amp;محجوب في ملف إلى جانبه</translation>
    </message>
    <message>
        <source>List all rows of a KIND.

KIND is party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation, or position (the same as the command positions).

<byte value="x8"/>
Example:
  negotiator list s.negotiation measure --json</source>
        <translation>سرد جميع الصفوف من نوع KIND.

KIND هو party أو membership أو dissociation أو component أو status أو text-version أو linkage
أو package أو package-part أو measure أو implementation أو consequence أو round أو source
أو attachment أو reading أو brief أو negotiation أو position (مثل الأمر positions).

<byte value="x8"/>
مثال:
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
        <translation>سرد الإعدادات والنسخ الاحتياطية والتقارير وإزالتها؛ ولا تُزال المفاوضات أبدًا.

يُطلب التأكيد أولًا ما لم يُضف ‎--yes؛ ومع ‎--json ومن دون ‎--yes يُكتفى بالسرد. ولا يُزال مفتاحك
ومفاتيح الآخرين إلا مع ‎--keys: فمن دون مفتاحك لا يستطيع أحد بعد ذلك التوقيع باسمك.
أغلق Negotiator أولًا، لأن النافذة تكتب إعداداتها عند إغلاقها.

<byte value="x8"/>
أمثلة:
  negotiator purge
  negotiator purge --keys --yes</translation>
    </message>
    <message>
        <source>List in F (.json, .txt) what was withheld, by kind and number.</source>
        <translation>سرد المحجوب في F (‎.json أو ‎.txt)، بالنوع والرقم.</translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

<byte value="x8"/>
Example:
  negotiator backups s.negotiation</source>
        <translation>سرد النسخ الاحتياطية لملف، الأحدث أولًا.

<byte value="x8"/>
مثال:
  negotiator backups s.negotiation</translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

<byte value="x8"/>
Example:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</source>
        <translation>سرد التغييرات، الأحدث أولًا: من غيّر ماذا، ومتى، ومن ماذا إلى ماذا.

<byte value="x8"/>
مثال:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</translation>
    </message>
    <message>
        <source>List the claims themselves.

<byte value="x8"/>
Example:
  negotiator positions s.negotiation --party RU --component A.2 --json</source>
        <translation>سرد الإفادات نفسها.

<byte value="x8"/>
مثال:
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
        <translation>سرد نسخ المفاوضة الموجودة في FOLDER، وما تأتي به كل منها إلى FILE.

لا يُفعل بملفات الآخرين سوى قراءتها. ومع ‎--merge تُدمج كل النسخ التي فيها جديد كتغيير واحد.
ومع ‎--put توضع نسخة هناك باسمك؛ ولا تُستبدل سوى نسختك السابقة.

<byte value="x8"/>
أمثلة:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

<byte value="x8"/>
Example:
  negotiator print-sets s.negotiation</source>
        <translation>سرد مجموعات الطباعة في ملف وأوراقها.

<byte value="x8"/>
مثال:
  negotiator print-sets s.negotiation</translation>
    </message>
    <message>
        <source>List what moved by component</source>
        <translation>سرد ما تحرّك حسب المكوّن</translation>
    </message>
    <message>
        <source>List what moved by party</source>
        <translation>سرد ما تحرّك حسب الطرف</translation>
    </message>
    <message>
        <source>List what moved by time</source>
        <translation>سرد ما تحرّك حسب الوقت</translation>
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
        <translation>سرد مفتاحك ومفاتيح الآخرين المعروفة لديك.

يُنشأ مفتاحك عند أول حاجة إليه. قارن البصمات هاتفيًا.

<byte value="x8"/>
أمثلة:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Lo&amp;ad…</source>
        <translation>ت&amp;حميل…</translation>
    </message>
    <message>
        <source>Loc&amp;k the copy with a password</source>
        <translation>&amp;قفل النسخة بكلمة مرور</translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

Nobody can open a locked file without its password, and there is no way back: keep it.
The present password is given before the command.

<byte value="x8"/>
Examples:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</source>
        <translation>قفل FILE بكلمة مرور، أو تغييرها، أو إزالتها؛ وتتبعه نسخه الاحتياطية.

لا يستطيع أحد فتح ملف مقفل من دون كلمة مروره، ولا سبيل إلى استعادتها: فاحتفظ بها.
وتُعطى كلمة المرور الحالية قبل الأمر.

<byte value="x8"/>
أمثلة:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</translation>
    </message>
    <message>
        <source>Lock it with the first line of F.</source>
        <translation>قفله بالسطر الأول من F.</translation>
    </message>
    <message>
        <source>Lock the copy with the password in the first line of F.</source>
        <translation>قفل النسخة بكلمة المرور الواردة في السطر الأول من F.</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>قفل بكلمة مرور</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>Locked with a password that was not given</source>
        <translation>مقفل بكلمة مرور لم تُعطَ</translation>
    </message>
    <message>
        <source>Locked with another password than the file.</source>
        <translation>مقفل بكلمة مرور غير كلمة مرور الملف.</translation>
    </message>
    <message>
        <source>Look at it, and put your copy again. It was left as it is.</source>
        <translation>اطّلع عليها، وضع نسختك من جديد. تُركت كما كانت.</translation>
    </message>
    <message>
        <source>Looking at the shared folder was cancelled.</source>
        <translation>أُلغي فحص المجلد المشترك.</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>جارٍ البحث عن الاختلافات…</translation>
    </message>
    <message>
        <source>Looking through all components…</source>
        <translation>جارٍ فحص جميع المكوّنات…</translation>
    </message>
    <message>
        <source>Looking through the record…</source>
        <translation>جارٍ فحص السجلّ…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the table: %n rows…</source>
        <translation>
            <numerusform>جارٍ فحص الجدول…</numerusform>
            <numerusform>جارٍ فحص الجدول: صف واحد…</numerusform>
            <numerusform>جارٍ فحص الجدول: صفان…</numerusform>
            <numerusform>جارٍ فحص الجدول: %n صفوف…</numerusform>
            <numerusform>جارٍ فحص الجدول: %n صفًا…</numerusform>
            <numerusform>جارٍ فحص الجدول: %n صف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation>جارٍ فحص الجدول…</translation>
    </message>
    <message>
        <source>Looking through {files}…</source>
        <translation>جارٍ فحص {files}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>MIT licence. Convergence: Tastle and Wierman (2007).</source>
        <translation>رخصة MIT. التقارب: تاستل وفيرمان (2007).</translation>
    </message>
    <message>
        <source>Made from a document</source>
        <translation>أُعدّ من وثيقة</translation>
    </message>
    <message>
        <source>Made of what may leave, by the rules of a shared copy</source>
        <translation>أُعدّ ممّا يجوز خروجه، وفق قواعد النسخة المشتركة</translation>
    </message>
    <message>
        <source>Make a file of {file}</source>
        <translation>إنشاء ملف من {file}</translation>
    </message>
    <message>
        <source>Make a new, empty negotiation.

<byte value="x8"/>
Example:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</source>
        <translation>إنشاء مفاوضة جديدة فارغة.

<byte value="x8"/>
مثال:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</translation>
    </message>
    <message>
        <source>Make this the working reading, with a reason</source>
        <translation>اعتماد هذه قراءةَ عمل، مع ذكر السبب</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <translation>جارٍ إنشاء {file}…</translation>
    </message>
    <message>
        <source>Map one of: {words}.</source>
        <translation>طابِق أحد هذه: {words}.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Mapping kept in the file</source>
        <translation>مطابقة محفوظة في الملف</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Mappings for imports</source>
        <translation>مطابقات الاستيراد</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Markings in use may be renamed; new ones may follow after them.</source>
        <translation>يمكن تغيير أسماء الوسوم المستخدمة؛ ويمكن إضافة وسوم جديدة بعدها.</translation>
    </message>
    <message>
        <source>Marks of a cell</source>
        <translation>علامات الخلية</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation>مصفوفة المواقف</translation>
    </message>
    <message>
        <source>Matrix of positions: {negotiation}</source>
        <translation>مصفوفة المواقف: {negotiation}</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>دمج نسخة</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>دمج نسخ</translation>
    </message>
    <message>
        <source>Merge every copy that has news.</source>
        <translation>دمج كل نسخة فيها جديد.</translation>
    </message>
    <message>
        <source>Merge it, rename it there, and put your copy again. It was left as it is.</source>
        <translation>ادمجها، وغيّر اسمها هناك، وضع نسختك من جديد. تُركت كما كانت.</translation>
    </message>
    <message>
        <source>Merge {copies}</source>
        <translation>دمج {copies}</translation>
    </message>
    <message>
        <source>Merge {copies}: {what}</source>
        <translation>دمج {copies}: {what}</translation>
    </message>
    <message>
        <source>Merges by field: {rows}</source>
        <translation>الدمج حسب الحقل: {rows}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Merging {files}…</source>
        <translation>جارٍ دمج {files}…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>More than {number} cells cannot be looked over at once.</source>
        <translation>لا يمكن استعراض أكثر من {number} خلية دفعة واحدة.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>what a row has no room for</comment>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move it away, and put your copy again. It was left as it is.</source>
        <translation>انقلها إلى مكان آخر، وضع نسختك من جديد. تُركت كما كانت.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Move the file away, and add the keys again.</source>
        <translation>انقل الملف إلى مكان آخر، وأضف المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Moved away from agreement</source>
        <translation>ابتعد عن الاتفاق</translation>
    </message>
    <message>
        <source>Moved towards agreement</source>
        <translation>تحرّك نحو الاتفاق</translation>
    </message>
    <message>
        <source>Moved towards agreement since the moment compared with; beside it, small and grey, the stance held then</source>
        <translation>تحرّك نحو الاتفاق منذ لحظة المقارنة؛ وإلى جانبه، بخط صغير رمادي، التوجّه القائم حينها</translation>
    </message>
    <message>
        <source>Moves forward: {rows}</source>
        <translation>يتقدّم: {rows}</translation>
    </message>
    <message>
        <source>N&amp;ew password</source>
        <translation>كلمة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a file that ends in .json.</source>
        <translation>حدّد ملفًا ينتهي بـ ‎.json.</translation>
    </message>
    <message>
        <source>Name a file, or --texts and two text files.</source>
        <translation>حدّد ملفًا، أو ‎--texts مع ملفَي نص.</translation>
    </message>
    <message>
        <source>Name another copy.</source>
        <translation>حدّد نسخة أخرى.</translation>
    </message>
    <message>
        <source>Name its encoding, or save it as UTF-8.</source>
        <translation>حدّد ترميزه، أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>اسم المطابقة</translation>
    </message>
    <message>
        <source>Name of the print set</source>
        <translation>اسم مجموعة الطباعة</translation>
    </message>
    <message>
        <source>Name up to {most}.</source>
        <translation>حدّد ما لا يزيد على {most}.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>Ne&amp;w version of the text…</source>
        <translation>&amp;صيغة جديدة للنص…</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>المفاوضة</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>المفاوضات</translation>
    </message>
    <message>
        <source>Negotiator is under the MIT licence. patiencediff, which compares texts, is under the GPL: a package that holds both may be passed on, as a whole, under the terms of the GPL, version 3.</source>
        <translation>يخضع Negotiator لرخصة MIT. أما patiencediff، الذي يقارن النصوص، فيخضع لرخصة GPL: ويجوز تناقل الحزمة التي تضم كليهما، ككل، بموجب شروط رخصة GPL، الإصدار 3.</translation>
    </message>
    <message>
        <source>Negotiator {version}</source>
        <translation>Negotiator {version}</translation>
    </message>
    <message>
        <source>Negotiator: user guide</source>
        <translation>Negotiator: دليل المستخدم</translation>
    </message>
    <message>
        <source>New &amp;components</source>
        <translation>مكوّنات &amp;جديدة</translation>
    </message>
    <message>
        <source>New &amp;parties</source>
        <translation>أ&amp;طراف جديدة</translation>
    </message>
    <message>
        <source>New &amp;sources</source>
        <translation>&amp;مصادر جديدة</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>New components: {names}.</source>
        <translation>مكوّنات جديدة: {names}.</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>المفاتيح الجديدة للأمر المختار</translation>
    </message>
    <message>
        <source>New negotiation</source>
        <translation>مفاوضة جديدة</translation>
    </message>
    <message>
        <source>New negotiation…</source>
        <translation>مفاوضة جديدة…</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>الرقم الجديد</translation>
    </message>
    <message>
        <source>New parties: {names}.</source>
        <translation>أطراف جديدة: {names}.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>كلمة المرور الجديدة، مرة أخرى</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>موقف جديد</translation>
    </message>
    <message>
        <source>New sources: {names}.</source>
        <translation>مصادر جديدة: {names}.</translation>
    </message>
    <message>
        <source>New version of {component}</source>
        <translation>صيغة جديدة من {component}</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>صيغة جديدة…</translation>
    </message>
    <message>
        <source>News in the shared folder</source>
        <translation>الجديد في المجلد المشترك</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>الخلية التالية</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>التغيير التالي (F8)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>لا نسخ احتياطية بعد.</translation>
    </message>
    <message>
        <source>No backups yet: the first is made when the file is changed.</source>
        <translation>لا نسخ احتياطية بعد: تُنشأ الأولى عند تغيير الملف.</translation>
    </message>
    <message>
        <source>No cell is what the filter looks for.</source>
        <translation>لا توجد خلية تطابق التصفية.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>لا تغيير من هذا القبيل.</translation>
    </message>
    <message>
        <source>No column is known for {field}.</source>
        <translation>لا يُعرف عمود للحقل: {field}.</translation>
    </message>
    <message>
        <source>No component has a text in this perspective.</source>
        <translation>ليس لأي مكوّن نص في هذا المنظور.</translation>
    </message>
    <message>
        <source>No components yet.</source>
        <translation>لا مكوّنات بعد.</translation>
    </message>
    <message>
        <source>No dissociations yet. In a cell taken from a group, the inspector offers one.</source>
        <translation>لا حالات نأي بالنفس بعد. تتيح لوحة التفاصيل ذلك في خلية مأخوذة عن مجموعة.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>لم يُختر مستند.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>No key of “{name}” is known.</source>
        <translation>لا يُعرف مفتاح باسم «{name}».</translation>
    </message>
    <message>
        <source>No keys of others are known yet.</source>
        <translation>لا تُعرف بعد مفاتيح للآخرين.</translation>
    </message>
    <message>
        <source>No likely consequences in this perspective.</source>
        <translation>لا تبعات مرجّحة في هذا المنظور.</translation>
    </message>
    <message>
        <source>No movement.</source>
        <translation>لا حركة.</translation>
    </message>
    <message>
        <source>No negotiations lie in that folder.</source>
        <translation>لا توجد مفاوضات في ذلك المجلد.</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>لا صفحات</translation>
    </message>
    <message>
        <source>No participants in this perspective.</source>
        <translation>لا مشاركين في هذا المنظور.</translation>
    </message>
    <message>
        <source>No participants, elements or likely consequences in this perspective.</source>
        <translation>لا مشاركين ولا عناصر ولا تبعات مرجّحة في هذا المنظور.</translation>
    </message>
    <message>
        <source>No parties or no components are chosen.</source>
        <translation>لم تُختر أطراف أو مكوّنات.</translation>
    </message>
    <message>
        <source>No parties or no components yet.</source>
        <translation>لا أطراف أو لا مكوّنات بعد.</translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation>لا أطراف بعد.</translation>
    </message>
    <message>
        <source>No party or component “{code}” there is like one here.</source>
        <translation>لا طرف ولا مكوّن بالرمز أو الرقم «{code}» يقابله هنا.</translation>
    </message>
    <message>
        <source>No print set is kept in this file; negotiator keep-sheet makes one.</source>
        <translation>لا مجموعة طباعة محفوظة في هذا الملف؛ ينشئ negotiator keep-sheet واحدة.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>لا ملفات حديثة</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>لا تسجيل</translation>
    </message>
    <message>
        <source>No record at either moment</source>
        <translation>لا تسجيل في أي من اللحظتين</translation>
    </message>
    <message>
        <source>No record in this perspective.</source>
        <translation>لا تسجيل في هذا المنظور.</translation>
    </message>
    <message>
        <source>No report could be saved.</source>
        <translation>تعذّر حفظ تقرير.</translation>
    </message>
    <message>
        <source>No row of “{kind}” contains “{text}”.</source>
        <translation>لا صف من نوع «{kind}» يحتوي على «{text}».</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>لا تحوّلات</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>لا مصدر</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>لا توجّه</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>No such text</source>
        <translation>لا يوجد نص كهذا</translation>
    </message>
    <message>
        <source>No such text.</source>
        <translation>لا يوجد نص كهذا.</translation>
    </message>
    <message>
        <source>No text in force</source>
        <translation>لا نص نافذ</translation>
    </message>
    <message>
        <source>No text in force.</source>
        <translation>لا نص نافذ.</translation>
    </message>
    <message>
        <source>No text on the table</source>
        <translation>لا نص مطروح</translation>
    </message>
    <message>
        <source>No text on the table.</source>
        <translation>لا نص مطروح.</translation>
    </message>
    <message>
        <source>No texts in this perspective.</source>
        <translation>لا نصوص في هذا المنظور.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>لا نصوص بعد.</translation>
    </message>
    <message>
        <source>No view is kept in the file yet</source>
        <translation>لا عرض محفوظ في الملف بعد</translation>
    </message>
    <message>
        <source>No working readings yet. Where sources differ, the inspector offers to choose.</source>
        <translation>لا قراءات عمل بعد. تتيح لوحة التفاصيل الاختيار حيث تتعارض المصادر.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a paragraph</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nobody can open the file any more once its password is forgotten, not even we: there is no way back. Keep the password where you will find it.</source>
        <translation>لا يستطيع أحد فتح الملف بعد نسيان كلمة مروره، ولا حتى نحن: فلا سبيل إلى استعادتها. احتفظ بكلمة المرور حيث ستجدها.</translation>
    </message>
    <message>
        <source>Nobody can sign as you once your own key is gone. Keep a copy of it.</source>
        <translation>لا يستطيع أحد التوقيع باسمك بعد زوال مفتاحك. احتفظ بنسخة منه.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>parties</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None of the components that are shown remains in a redacted copy.</source>
        <translation>لا يبقى في النسخة المنقّحة أي من المكوّنات المعروضة.</translation>
    </message>
    <message>
        <source>None of the parties that are shown remains in a redacted copy.</source>
        <translation>لا يبقى في النسخة المنقّحة أي من الأطراف المعروضة.</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>no rows</comment>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Not all of its backups could follow: {reasons}</source>
        <translation>لم تتمكّن جميع نسخه الاحتياطية من أن تتبعه: {reasons}</translation>
    </message>
    <message>
        <source>Not expected here: {words}.</source>
        <translation>غير متوقّع هنا: {words}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Not of the program, and left:</source>
        <translation>لا يخص البرنامج، وتُرك:</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>غير موقَّع.</translation>
    </message>
    <message>
        <source>Not whole yet; looked at again</source>
        <translation>لم يكتمل بعد؛ سيُفحص من جديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note {number}: {party} on {component}. {words}</source>
        <translation>ملاحظة {number}: {party} بشأن {component}. {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no grouping</comment>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: its table of contents is damaged.</source>
        <translation>لا يمكن قراءة أي شيء من {name}: جدول محتوياته تالف.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>لا ترد هذه الكلمات في المساعدة.</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a moment under “Changes since”.</source>
        <translation>لا مقارنة: اختر لحظة في «التغييرات منذ».</translation>
    </message>
    <message>
        <source>Nothing is found on this day.</source>
        <translation>لا شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing is in this perspective.</source>
        <translation>لا شيء في هذا المنظور.</translation>
    </message>
    <message>
        <source>Nothing is known of files that end in “{suffix}”.</source>
        <translation>لا يُعرف شيء عن الملفات التي تنتهي بـ «{suffix}».</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Look over what each cell becomes.</source>
        <translation>لم يُسجَّل شيء بعد. راجع ما تصير إليه كل خلية.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never uses the network. It asks for no update and sends no report. Only when you open the address of a source, your browser does.</source>
        <translation>لا شيء يغادر هذا الحاسوب: فالبرنامج لا يستخدم الشبكة أبدًا، ولا يطلب تحديثًا ولا يرسل تقريرًا. ولا يتصل بها إلا متصفحك، حين تفتح عنوان مصدر.</translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
        <translation>لا شيء يحمل وسمًا أعلى من هذا.</translation>
    </message>
    <message>
        <source>Nothing moved since {moment}.</source>
        <translation>لم يتحرّك شيء منذ {moment}.</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>لم يتحرّك شيء.</translation>
    </message>
    <message>
        <source>Nothing recorded on {bases} basis by {day}.</source>
        <translation>لا شيء مسجَّل على أساس {bases} حتى {day}.</translation>
    </message>
    <message>
        <source>Nothing says what “{name}” becomes.</source>
        <translation>لم يُحدَّد ما يصير إليه «{name}».</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>لا شيء غير موجود هنا</translation>
    </message>
    <message>
        <source>Nothing that is not here.</source>
        <translation>لا شيء غير موجود هنا.</translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation>لا شيء للدمج.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Nothing to see, only its history.</source>
        <translation>لا شيء يُعرض، سوى تاريخه.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was left on disk. Please report this; none of the texts need be told.</source>
        <translation>لم يُترك شيء على القرص. نرجو الإبلاغ عن ذلك؛ ولا حاجة إلى ذكر أي من النصوص.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this perspective.</source>
        <translation>لم يُسجَّل شيء في هذا المنظور.</translation>
    </message>
    <message>
        <source>Nothing was said in this perspective.</source>
        <translation>لم يُقَل شيء في هذا المنظور.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing: parties and components of your own</source>
        <translation>لا شيء: أطراف ومكوّنات من عندك</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value</comment>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number at right: shifts in this perspective. Shift or Ctrl and a click add a component.</source>
        <translation>الرقم الجانبي: التحوّلات في هذا المنظور. Shift أو Ctrl مع النقر لإضافة مكوّن.</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>component</comment>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Of a redacted copy: what the options do not let out is nowhere in it.</source>
        <translation>من نسخة منقّحة: ما لا تسمح الخيارات بخروجه لا يوجد في أي موضع منها.</translation>
    </message>
    <message>
        <source>Of another negotiation</source>
        <translation>من مفاوضة أخرى</translation>
    </message>
    <message>
        <source>Of another negotiation: bring in its parties and components.</source>
        <translation>من مفاوضة أخرى: إدخال أطرافها ومكوّناتها.</translation>
    </message>
    <message>
        <source>Of the record, as .json: our own side and the history too.</source>
        <translation>من السجلّ، بصيغة ‎.json: جانبنا والسجلّ الزمني أيضًا.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>أقدم من %n يوم</numerusform>
            <numerusform>أقدم من يوم واحد</numerusform>
            <numerusform>أقدم من يومين</numerusform>
            <numerusform>أقدم من %n أيام</numerusform>
            <numerusform>أقدم من %n يومًا</numerusform>
            <numerusform>أقدم من %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days, or said of an older text</source>
        <translation>
            <numerusform>أقدم من %n يوم، أو قيل عن نص أقدم</numerusform>
            <numerusform>أقدم من يوم واحد، أو قيل عن نص أقدم</numerusform>
            <numerusform>أقدم من يومين، أو قيل عن نص أقدم</numerusform>
            <numerusform>أقدم من %n أيام، أو قيل عن نص أقدم</numerusform>
            <numerusform>أقدم من %n يومًا، أو قيل عن نص أقدم</numerusform>
            <numerusform>أقدم من %n يوم، أو قيل عن نص أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>On a scale of numbers: the number instead.</source>
        <translation>على سلّم من أعداد: العدد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>On disk, {time}</source>
        <translation>على القرص، {time}</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>على السلّم</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>على الخط الزمني</translation>
    </message>
    <message>
        <source>On what does the stance depend?</source>
        <translation>علامَ يتوقف التوجّه؟</translation>
    </message>
    <message>
        <source>On what evidence.</source>
        <translation>الأدلة المستند إليها.</translation>
    </message>
    <message>
        <source>On what.</source>
        <translation>موضوعه.</translation>
    </message>
    <message>
        <source>On {text}</source>
        <translation>بشأن {text}</translation>
    </message>
    <message>
        <source>One more brings changes.</source>
        <translation>نسخة أخرى تأتي بتغييرات.</translation>
    </message>
    <message>
        <source>One on each line, the lowest first</source>
        <translation>واحد في كل سطر، الأدنى أولًا</translation>
    </message>
    <message>
        <source>One position a row</source>
        <translation>موقف واحد في كل صف</translation>
    </message>
    <message>
        <source>One thing is to be decided before {copy} is merged.</source>
        <translation>مسألة واحدة تستوجب البت قبل دمج {copy}.</translation>
    </message>
    <message>
        <source>Only a record is written with everything.</source>
        <translation>لا يُكتب كل شيء إلا في السجلّ.</translation>
    </message>
    <message>
        <source>Only changes by whose name holds this.</source>
        <translation>فقط تغييرات من يتضمّن اسمه هذا.</translation>
    </message>
    <message>
        <source>Only changes whose label holds this.</source>
        <translation>فقط التغييرات التي يتضمّن وصفها هذا.</translation>
    </message>
    <message>
        <source>Only claims on this basis.</source>
        <translation>فقط الإفادات على هذا الأساس.</translation>
    </message>
    <message>
        <source>Only copies of one negotiation are merged; its parties and components can be brought in by choice.</source>
        <translation>لا تُدمج إلا نسخ المفاوضة نفسها؛ ويمكن اختيار إدخال أطرافها ومكوّناتها.</translation>
    </message>
    <message>
        <source>Only rows in which something moved (Ctrl+D)</source>
        <translation>فقط الصفوف التي تحرّك فيها شيء (Ctrl+D)</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>فقط الصفوف المختلفة</translation>
    </message>
    <message>
        <source>Only tell what would come in, and what not.</source>
        <translation>الاكتفاء بذكر ما سيدخل وما لن يدخل.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>الاكتفاء بذكر ما سيدخل.</translation>
    </message>
    <message>
        <source>Only the &amp;parties and components that the views show</source>
        <translation>فقط الأ&amp;طراف والمكوّنات التي تظهر في العروض</translation>
    </message>
    <message>
        <source>Only the selected cell</source>
        <translation>الخلية المحددة فقط</translation>
    </message>
    <message>
        <source>Only this component and what is below it.</source>
        <translation>هذا المكوّن وما يندرج تحته فقط.</translation>
    </message>
    <message>
        <source>Only this party.</source>
        <translation>هذا الطرف فقط.</translation>
    </message>
    <message>
        <source>Only what moved, to be read out.</source>
        <translation>ما تحرّك فقط، ليُقرأ جهرًا.</translation>
    </message>
    <message>
        <source>Only what was expressed by this day.</source>
        <translation>فقط ما عُبّر عنه حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>Only what was on record by</source>
        <translation>فقط ما كان مسجَّلًا حتى</translation>
    </message>
    <message>
        <source>Only what was on record by then.</source>
        <translation>فقط ما كان مسجَّلًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Only what was said by this day.</source>
        <translation>فقط ما قيل حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>Only what was said from this day on.</source>
        <translation>فقط ما قيل اعتبارًا من هذا اليوم.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open it in Negotiator once where it belongs, or ask for a fresh copy.</source>
        <translation>افتحه مرة في Negotiator في مكانه الأصلي، أو اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation>فتح الملفات المقفلة بكلمة المرور الواردة في السطر الأول من F؛ ويُكتب قبل الأمر.</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>فتح ال&amp;عيّنة…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح العيّنة</translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation>فتح المصدر…</translation>
    </message>
    <message>
        <source>Open the window without the preferences, and leave them as they are.</source>
        <translation>فتح النافذة دون تفضيلاتك وتركها كما هي.</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>هل تريد فتح {address}؟</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Opposition, most first</source>
        <translation>المعارضة، الأكثر أولًا</translation>
    </message>
    <message>
        <source>Options:</source>
        <comment>heading in the help of a command</comment>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>الترت&amp;يب</translation>
    </message>
    <message>
        <source>Order of the record</source>
        <translation>ترتيب السجلّ</translation>
    </message>
    <message>
        <source>Order that day</source>
        <translation>الترتيب في ذلك اليوم</translation>
    </message>
    <message>
        <source>Order, sizes, density, what is shown and folded</source>
        <translation>الترتيب والأحجام والكثافة وما يُعرض وما يُطوى</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Other days and filters need scripts, which are off.</source>
        <translation>تحتاج الأيام وعوامل التصفية الأخرى إلى برامج نصية، وهي معطَّلة.</translation>
    </message>
    <message>
        <source>Our brief (internal)</source>
        <translation>تفويضنا (داخلي)</translation>
    </message>
    <message>
        <source>Our own &amp;brief</source>
        <translation>ت&amp;فويضنا</translation>
    </message>
    <message>
        <source>Our own brief (internal)</source>
        <translation>تفويضنا الخاص (داخلي)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>بقوله هو</translation>
    </message>
    <message>
        <source>P pins a file or lets it go, Del takes it from the list</source>
        <translation>يثبّت P الملف أو يلغي تثبيته، ويزيله Del من القائمة</translation>
    </message>
    <message>
        <source>PDF, laid out for A3</source>
        <translation>PDF، منسَّق لورق A3</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>Package “{package}”, with nothing else yet</source>
        <translation>الحزمة «{package}»، وليس فيها شيء آخر بعد</translation>
    </message>
    <message>
        <source>Package “{package}”, with {others}: stands or falls together</source>
        <translation>الحزمة «{package}»، مع {others}: تُقبل معًا أو تسقط معًا</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>الصفحة {number} من {of}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages are not written as “{suffix}”.</source>
        <translation>لا تُكتب الصفحات بصيغة «{suffix}».</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>field</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Part of the time in sight</source>
        <translation>الجزء المرئي من الزمن</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Participants, elements and dimensions</source>
        <translation>المشاركون والعناصر والأبعاد</translation>
    </message>
    <message>
        <source>Participants, elements, dimensions</source>
        <translation>المشاركون، العناصر، الأبعاد</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Parties by components</source>
        <translation>الأطراف مقابل المكوّنات</translation>
    </message>
    <message>
        <source>Parties {first}–{last} of {number}</source>
        <translation>الأطراف {first}–{last} من {number}</translation>
    </message>
    <message>
        <source>Parties:</source>
        <translation>الأطراف:</translation>
    </message>
    <message>
        <source>Parts of packages</source>
        <translation>أجزاء الحزم</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>head of a column</comment>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Party, component, stance number, then if and a condition, ! for a red line, exact words in quotation marks</source>
        <translation>الطرف، فالمكوّن، فرقم التوجّه، ثم «إذا» وشرط، و! لخط أحمر، والنص الحرفي بين علامتَي اقتباس</translation>
    </message>
    <message>
        <source>Passwo&amp;rd…</source>
        <translation>كلمة ال&amp;مرور…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Paste a smaller block.</source>
        <translation>الصق مجموعة خلايا أصغر.</translation>
    </message>
    <message>
        <source>Paste as proposed positions</source>
        <translation>لصق كمواقف مقترحة</translation>
    </message>
    <message>
        <source>Paste as proposed positions…</source>
        <translation>لصق كمواقف مقترحة…</translation>
    </message>
    <message>
        <source>Paste the text of a key here: negotiator-key:…</source>
        <translation>الصق نص المفتاح هنا: negotiator-key:…</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>المنظور</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pla&amp;y what moved</source>
        <translation>تش&amp;غيل ما تحرّك</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play what moved, from stop to stop (F5)</source>
        <translation>تشغيل ما تحرّك، محطة بعد محطة (F5)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Positions carry the marking “{name}” or a higher one, so it keeps its place.</source>
        <translation>تحمل مواقف الوسم «{name}» أو وسمًا أعلى، فيبقى في موضعه.</translation>
    </message>
    <message>
        <source>Positions older than so many days are marked as old; 0 marks none</source>
        <translation>تُوسم المواقف التي مضى عليها أكثر من هذا العدد من الأيام بأنها قديمة؛ و0 لا يسم شيئًا</translation>
    </message>
    <message>
        <source>Positions, texts, linkages and packages refer to the component itself and stay with it. Numbers that stand in words are not touched.</source>
        <translation>تشير المواقف والنصوص والارتباطات والحزم إلى المكوّن نفسه وتبقى معه. ولا تُمس الأرقام الواردة في النصوص.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Prefer “{basis}” over the others</source>
        <translation>تقديم «{basis}» على الأسس الأخرى</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>أع&amp;دّه</translation>
    </message>
    <message>
        <source>Prepared by {name}, {moment}.</source>
        <translation>أعدّه {name}، {moment}.</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>الخلية السابقة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>طباعة مستند JSON واحد.</translation>
    </message>
    <message>
        <source>Print set kept in the file</source>
        <translation>مجموعة طباعة محفوظة في الملف</translation>
    </message>
    <message>
        <source>Print sets</source>
        <translation>مجموعات الطباعة</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

<byte value="x8"/>
Example:
  negotiator json-schema &gt; record.schema.json</source>
        <translation>طباعة مخطط JSON لسجلّ يُكتب بصيغة ‎.json.

<byte value="x8"/>
مثال:
  negotiator json-schema &gt; record.schema.json</translation>
    </message>
    <message>
        <source>Print what moved in this perspective</source>
        <translation>طباعة ما تحرّك في هذا المنظور</translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

<byte value="x8"/>
Example:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</source>
        <translation>طباعة مفتاحك كنص لإعطائه للآخرين.

<byte value="x8"/>
مثال:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation>يُطبع على كل صفحة.</translation>
    </message>
    <message>
        <source>Printed {moment}.</source>
        <translation>طُبع في {moment}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>المقترِح</translation>
    </message>
    <message>
        <source>Proposed modification</source>
        <translation>التعديل المقترح</translation>
    </message>
    <message>
        <source>Proposed positions</source>
        <translation>المواقف المقترحة</translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

The present state is kept as a backup first.

<byte value="x8"/>
Example:
  negotiator restore s.negotiation 1</source>
        <translation>وضع نسخة احتياطية BACKUP (رقمها في القائمة أو مسارها) مكان ملف.

وتُحفظ الحالة الحالية أولًا كنسخة احتياطية.

<byte value="x8"/>
مثال:
  negotiator restore s.negotiation 1</translation>
    </message>
    <message>
        <source>Put a whole copy of FILE into the folder.</source>
        <translation>وضع نسخة كاملة من FILE في المجلد.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: then a new one is made, which the others do not know yet.</source>
        <translation>أعِد نسخة منه، أو انقله إلى مكان آخر: فيُنشأ عندئذ مفتاح جديد لا يعرفه الآخرون بعد.</translation>
    </message>
    <message>
        <source>Put m&amp;y copy into the shared folder</source>
        <translation>&amp;وضع نسختي في المجلد المشترك</translation>
    </message>
    <message>
        <source>Put the folder or the medium back and try again, or open the file where it is now.</source>
        <translation>أعِد المجلد أو الوسيط إلى مكانه وأعد المحاولة، أو افتح الملف حيث هو الآن.</translation>
    </message>
    <message>
        <source>Putting it into words…</source>
        <translation>جارٍ الصياغة…</translation>
    </message>
    <message>
        <source>Putting your copy there…</source>
        <translation>جارٍ وضع نسختك هناك…</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>السطر السريع</translation>
    </message>
    <message>
        <source>R&amp;edacted</source>
        <translation>من&amp;قّحة</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>القوا&amp;عد…</translation>
    </message>
    <message>
        <source>Re&amp;number the component…</source>
        <translation>إعادة تر&amp;قيم المكوّن…</translation>
    </message>
    <message>
        <source>Read as {words}.</source>
        <translation>يُقرأ على أنه {words}.</translation>
    </message>
    <message>
        <source>Read it so…</source>
        <translation>قراءته هكذا…</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>قراءته هكذا</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Read-only here: {holder} has this file open.</source>
        <translation>للقراءة فقط هنا: الملف مفتوح لدى {holder}.</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>أُعيد تأكيده</translation>
    </message>
    <message>
        <source>Reaffirmed: said again, unchanged</source>
        <translation>أُعيد تأكيده: قيل من جديد بلا تغيير</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>حديثة</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الحديثة</translation>
    </message>
    <message>
        <source>Recode position: {cell}</source>
        <translation>إعادة ترميز الموقف: {cell}</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>أُعيد ترميزه</translation>
    </message>
    <message>
        <source>Recoded: the scale changed; no shift</source>
        <translation>أُعيد ترميزه: تغيّر السلّم؛ ولا تحوّل</translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions</source>
        <translation>
            <numerusform>تسجيل المواقف</numerusform>
            <numerusform>تسجيل موقف واحد</numerusform>
            <numerusform>تسجيل موقفين</numerusform>
            <numerusform>تسجيل %n مواقف</numerusform>
            <numerusform>تسجيل %n موقفًا</numerusform>
            <numerusform>تسجيل %n موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions: {cells}</source>
        <translation>
            <numerusform>تسجيل المواقف: {cells}</numerusform>
            <numerusform>تسجيل موقف واحد: {cells}</numerusform>
            <numerusform>تسجيل موقفين: {cells}</numerusform>
            <numerusform>تسجيل %n مواقف: {cells}</numerusform>
            <numerusform>تسجيل %n موقفًا: {cells}</numerusform>
            <numerusform>تسجيل %n موقف: {cells}</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new position in this cell (Ctrl+R)</source>
        <translation>تسجيل موقف جديد في هذه الخلية (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>تسجيل وإغلاق</translation>
    </message>
    <message>
        <source>Record and close (Ctrl+Enter)</source>
        <translation>تسجيل وإغلاق (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation>
            <numerusform>تسجيل للخلايا…</numerusform>
            <numerusform>تسجيل لخلية واحدة…</numerusform>
            <numerusform>تسجيل لخليتين…</numerusform>
            <numerusform>تسجيل لـ %n خلايا…</numerusform>
            <numerusform>تسجيل لـ %n خلية…</numerusform>
            <numerusform>تسجيل لـ %n خلية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Record for se&amp;veral parties…</source>
        <translation>تسجيل ل&amp;عدة أطراف…</translation>
    </message>
    <message>
        <source>Record for several parties</source>
        <translation>تسجيل لعدة أطراف</translation>
    </message>
    <message>
        <source>Record of positions</source>
        <translation>سجلّ المواقف</translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

<byte value="x8"/>
Example:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</source>
        <translation>تسجيل موقف واحد، وطباعة معرّفه (uid).

<byte value="x8"/>
مثال:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>تسجيل موقف</translation>
    </message>
    <message>
        <source>Record position: {cell}</source>
        <translation>تسجيل موقف: {cell}</translation>
    </message>
    <message>
        <source>Record position…</source>
        <translation>تسجيل موقف…</translation>
    </message>
    <message>
        <source>Record what is ticked, as one change (Ctrl+Enter)</source>
        <translation>تسجيل ما وُضعت عليه علامة كتغيير واحد (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record, and clear the line for the next (Enter)</source>
        <translation>تسجيل، وإفراغ السطر للتالي (Enter)</translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation>تسجيل فالتالي</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>خط أ&amp;حمر</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>Red line, bar at the side</source>
        <translation>خط أحمر، شريط على الجانب</translation>
    </message>
    <message>
        <source>Red line.</source>
        <translation>خط أحمر.</translation>
    </message>
    <message>
        <source>Red line: the party has said that it will not move</source>
        <translation>خط أحمر: قال الطرف إنه لن يتحرّك</translation>
    </message>
    <message>
        <source>Red lines only</source>
        <translation>الخطوط الحمراء فقط</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>منقّح</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>إعادة: {change}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>إعادة: {label}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Release frozen columns</source>
        <translation>إلغاء تجميد الأعمدة</translation>
    </message>
    <message>
        <source>Release frozen rows</source>
        <translation>إلغاء تجميد الصفوف</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it and keep it anew.</source>
        <translation>أزله واحتفظ به من جديد.</translation>
    </message>
    <message>
        <source>Remove it and save it anew.</source>
        <translation>أزله واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Remove it first if it is to have another name.</source>
        <translation>أزله أولًا إن أردت له اسمًا آخر.</translation>
    </message>
    <message>
        <source>Remove the keys too.</source>
        <translation>إزالة المفاتيح أيضًا.</translation>
    </message>
    <message>
        <source>Remove them?</source>
        <translation>هل تريد إزالتها؟</translation>
    </message>
    <message>
        <source>Remove those first, or edit it instead.</source>
        <translation>أزل تلك أولًا، أو حرّره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Remove those that are not needed.</source>
        <translation>أزل غير اللازم منها.</translation>
    </message>
    <message>
        <source>Remove those that you do not need any more.</source>
        <translation>أزل ما لم تعد بحاجة إليه منها.</translation>
    </message>
    <message>
        <source>Remove without asking.</source>
        <translation>الإزالة دون طلب تأكيد.</translation>
    </message>
    <message>
        <source>Remove {kind}: {title}</source>
        <translation>إزالة {kind}: {title}</translation>
    </message>
    <message>
        <source>Rename it there, and put your copy again. It was left as it is.</source>
        <translation>غيّر اسمها هناك، وضع نسختك من جديد. تُركت كما كانت.</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>إعادة ترقيم</translation>
    </message>
    <message>
        <source>Renumber {component}</source>
        <translation>إعادة ترقيم {component}</translation>
    </message>
    <message>
        <source>Renumber {old} as {new}</source>
        <translation>إعادة ترقيم {old} إلى {new}</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>إعادة ترقيم…</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>استبدال ملف موجود.</translation>
    </message>
    <message>
        <source>Replaced: {stance}, said on {date}</source>
        <translation>استُبدل: {stance}، قيل في {date}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Reports of crashes, without any content</source>
        <translation>تقارير الأعطال، بلا أي محتوى</translation>
    </message>
    <message>
        <source>Rescued negotiation</source>
        <translation>مفاوضة مُنقَذة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore the backup once more, if that change is not wanted.</source>
        <translation>استعِد النسخة الاحتياطية مرة أخرى إذا لم يكن ذلك التغيير مرغوبًا فيه.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>جارٍ استعادة {file}…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>جولة بجولة</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>الصفوف المنجزة</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>صفوف تحتوي على</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>صفوف تحتوي على…</translation>
    </message>
    <message>
        <source>Rows that may have been entered twice</source>
        <translation>صفوف ربما أُدخلت مرتين</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>صفوف لا تدخل</translation>
    </message>
    <message>
        <source>Rules of the redaction</source>
        <translation>قواعد التنقيح</translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>the short name of a round</comment>
        <translation>ج{number}</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>&amp;مشاركة نسخة…</translation>
    </message>
    <message>
        <source>S&amp;ign the copy as</source>
        <translation>توقيع ال&amp;نسخة باسم</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>حف&amp;ظ…</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>a stance</comment>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>between which days</comment>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>قيل عن</translation>
    </message>
    <message>
        <source>Said of an older text</source>
        <translation>قيل عن نص أقدم</translation>
    </message>
    <message>
        <source>Said of an older text: {text}</source>
        <translation>قيل عن نص أقدم: {text}</translation>
    </message>
    <message>
        <source>Said of an older text: {title}</source>
        <translation>قيل عن نص أقدم: {title}</translation>
    </message>
    <message>
        <source>Said of {text}</source>
        <translation>قيل عن {text}</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Salience {number}, power {power}</source>
        <translation>الأهمية {number}، القوة {power}</translation>
    </message>
    <message>
        <source>Same stance, terms changed</source>
        <translation>التوجّه نفسه، تغيّرت الشروط</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;list of problems…</source>
        <translation>حفظ &amp;قائمة المشكلات…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy of the backup instead.</source>
        <translation>احفظ نسخة من النسخة الاحتياطية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and import into the copy.</source>
        <translation>احفظ نسخة حيث يمكنك الكتابة، واستورد إليها.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and merge into the copy.</source>
        <translation>احفظ نسخة حيث يمكنك الكتابة، وادمج فيها.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work in the copy.</source>
        <translation>احفظ نسخة حيث يمكنك الكتابة، واعمل فيها.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>حفظ ب&amp;صيغة PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>حفظ بصيغة {format}…</translation>
    </message>
    <message>
        <source>Save it again in its own program.</source>
        <translation>احفظه من جديد في برنامجه.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>احفظه من جديد.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>احفظه بصيغة CSV من جديد.</translation>
    </message>
    <message>
        <source>Save it as CSV, or choose the workbook.</source>
        <translation>احفظه بصيغة CSV، أو اختر المصنّف.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it as text again.</source>
        <translation>احفظه كنص من جديد.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>احفظه أولًا.</translation>
    </message>
    <message>
        <source>Save page {number}</source>
        <translation>حفظ الصفحة {number}</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the picture of the timeline as SVG, PNG or PDF</source>
        <translation>حفظ صورة الخط الزمني بصيغة SVG أو PNG أو PDF</translation>
    </message>
    <message>
        <source>Save what is needed of it as CSV.</source>
        <translation>احفظ ما يلزم منه بصيغة CSV.</translation>
    </message>
    <message>
        <source>Say --from and --to, or --known-from and --known-to.</source>
        <translation>حدّد ‎--from و--to، أو ‎--known-from و--known-to.</translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

The exit code is 0 only if it is unchanged since a key that you know signed it.

<byte value="x8"/>
Example:
  negotiator verify from-a.negotiation</source>
        <translation>بيان مصدر النسخة، وما إذا كانت كما وُقِّعت.

ولا تكون شيفرة الخروج 0 إلا إذا لم تتغيّر منذ توقيعها بمفتاح تعرفه.

<byte value="x8"/>
مثال:
  negotiator verify from-a.negotiation</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>عبّر عنه بكلمات قليلة.</translation>
    </message>
    <message>
        <source>Say what a file holds.

<byte value="x8"/>
Example:
  negotiator info s.negotiation --json</source>
        <translation>بيان ما يحتوي عليه ملف.

<byte value="x8"/>
مثال:
  negotiator info s.negotiation --json</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>ذكر ما سيتغيّر دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>بحث أو انتقال إلى</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>بحث أو انتقال إلى…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>اللحظة الثانية</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Security assurances: parties and elements</source>
        <translation>ضمانات أمنية: أطراف وعناصر</translation>
    </message>
    <message>
        <source>See first what comes in; nothing is written before Merge</source>
        <translation>الاطلاع أولًا على ما يدخل؛ ولا يُكتب شيء قبل الدمج</translation>
    </message>
    <message>
        <source>See note {number}.</source>
        <translation>انظر الملاحظة {number}.</translation>
    </message>
    <message>
        <source>See the help for an example.</source>
        <translation>انظر المساعدة للاطلاع على مثال.</translation>
    </message>
    <message>
        <source>See which are with --dry-run.</source>
        <translation>اعرف أيّها باستخدام ‎--dry-run.</translation>
    </message>
    <message>
        <source>Select a cell to see who said what.</source>
        <translation>حدّد خلية لترى من قال ماذا.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>parts cells</comment>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Session mo&amp;de…</source>
        <translation>و&amp;ضع الجلسة…</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>وضع الجلسة</translation>
    </message>
    <message>
        <source>Session mode (Ctrl+Shift+R)</source>
        <translation>وضع الجلسة (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Session mode: {what}</source>
        <translation>وضع الجلسة: {what}</translation>
    </message>
    <message>
        <source>Settings: preferences, and the list of recent files</source>
        <translation>الإعدادات: التفضيلات وقائمة الملفات الحديثة</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong.</source>
        <translation>عدة كلمات لا صلة بينها تكون قوية.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>مشاركة نسخة</translation>
    </message>
    <message>
        <source>Share copy…</source>
        <translation>مشاركة نسخة…</translation>
    </message>
    <message>
        <source>Share&amp;d folder…</source>
        <translation>المجلد المش&amp;ترك…</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>المجلد المشترك</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Sheet {number}/{of} – {band}: {names}</source>
        <translation>الورقة {number}/{of} – {band}: {names}</translation>
    </message>
    <message>
        <source>Sheets of the print set</source>
        <translation>أوراق مجموعة الطباعة</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>التحوّلات</translation>
    </message>
    <message>
        <source>Shifts a round</source>
        <translation>التحوّلات في كل جولة</translation>
    </message>
    <message>
        <source>Shifts a round: towards agreement above the line, away below</source>
        <translation>التحوّلات في كل جولة: نحو الاتفاق فوق الخط، وبعيدًا عنه تحته</translation>
    </message>
    <message>
        <source>Shifts up to the end of</source>
        <translation>التحوّلات حتى نهاية</translation>
    </message>
    <message>
        <source>Shifts, most first</source>
        <translation>التحوّلات، الأكثر أولًا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <translation>إظهار جميع الأسس</translation>
    </message>
    <message>
        <source>Show all parties and components</source>
        <translation>إظهار جميع الأطراف والمكوّنات</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>إظهار جميع الصفوف</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>إظهار كل شيء من جديد (Esc)</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a table instead.</source>
        <translation>اعرض أطرافًا أو مكوّنات أقل، أو صدّر جدولًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a workbook.</source>
        <translation>اعرض أطرافًا أو مكوّنات أقل، أو صدّر مصنّفًا.</translation>
    </message>
    <message>
        <source>Show fewer: one sheet has room for {number}.</source>
        <translation>اعرض عددًا أقل: تتسع الورقة الواحدة لـ {number}.</translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation>عرضه بهذا الاسم.</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>إظهار على الخط الزمني</translation>
    </message>
    <message>
        <source>Show only components with certain cells (Ctrl+F)</source>
        <translation>إظهار المكوّنات ذات خلايا معيّنة فقط (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show or hide the original words</source>
        <translation>إظهار النص الأصلي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show others, or withhold less.</source>
        <translation>اعرض غيرها، أو قلّل المحجوب.</translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

Or the versions that are named; more than two stand below each other.

<byte value="x8"/>
Examples:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</source>
        <translation>عرض الإطار الحالي مقابل التعديل المقترح، كلمة بكلمة.

أو عرض الصيغ المسمّاة؛ وإذا زادت على اثنتين عُرضت الواحدة تحت الأخرى.

<byte value="x8"/>
أمثلة:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>إظهار التدبير</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>إظهار المصدر</translation>
    </message>
    <message>
        <source>Show the source: {source}</source>
        <translation>إظهار المصدر: {source}</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>عرض رقم الإصدار والخروج.</translation>
    </message>
    <message>
        <source>Show the whole time (Home)</source>
        <translation>إظهار الزمن كله (Home)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>إظهار هذه</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>إظهار هذا اليوم</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>عرض هذه الرسالة والخروج.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>إظهار ما &amp;يُكتب</translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

<byte value="x8"/>
Example:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</source>
        <translation>عرض من يتبنّى ماذا، طرفًا طرفًا ومكوّنًا مكوّنًا.

<byte value="x8"/>
مثال:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Sign in this name.</source>
        <translation>التوقيع بهذا الاسم.</translation>
    </message>
    <message>
        <source>Sign the copy with your key.</source>
        <translation>توقيع النسخة بمفتاحك.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed as {name}.</source>
        <translation>موقَّع باسم {name}.</translation>
    </message>
    <message>
        <source>Signed by a key that you do not know; its signature does not hold: the record was changed since, or the signature is forged.</source>
        <translation>موقَّع بمفتاح لا تعرفه؛ وتوقيعه غير صحيح: تغيّر السجلّ بعده، أو التوقيع مزوَّر.</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}, changed since</source>
        <translation>موقَّع من {name} في {day}، وتغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>Signs and measures</source>
        <translation>العلامات والمقاييس</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Small, grey: the stance held then</source>
        <translation>صغير، رمادي: التوجّه القائم حينها</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your record is safe: each change was on disk when it was made.</source>
        <translation>حدث خطأ في البرنامج. سجلّك سليم: كان كل تغيير على القرص فور إجرائه.</translation>
    </message>
    <message>
        <source>Sort components by</source>
        <translation>فرز المكوّنات حسب</translation>
    </message>
    <message>
        <source>Sort parties by</source>
        <translation>فرز الأطراف حسب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source and cause</source>
        <comment>head of a column</comment>
        <translation>المصدر والسبب</translation>
    </message>
    <message>
        <source>Source, speaker</source>
        <translation>المصدر، المتحدث</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>المصادر متعارضة</translation>
    </message>
    <message>
        <source>Sources differ: {stances}</source>
        <translation>المصادر متعارضة: {stances}</translation>
    </message>
    <message>
        <source>Sources differ; no working reading is chosen.</source>
        <translation>المصادر متعارضة؛ ولم تُختر قراءة عمل.</translation>
    </message>
    <message>
        <source>Sources of one day differ</source>
        <translation>مصادر اليوم الواحد متعارضة</translation>
    </message>
    <message>
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation>استخدام هذه اللغة في الرسائل والصفحات؛ ويُكتب قبل الأمر.</translation>
    </message>
    <message>
        <source>Stale: said longer ago than the negotiation’s limit, or of an older text</source>
        <translation>متقادم: قيل قبل أكثر من المدة المحددة للمفاوضة، أو عن نص أقدم</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>التوجّه</translation>
    </message>
    <message>
        <source>Stance for {word}</source>
        <translation>توجّه اللفظ {word}</translation>
    </message>
    <message>
        <source>Stance held</source>
        <translation>التوجّه القائم</translation>
    </message>
    <message>
        <source>Stance number or name, then if and a condition, exclamation mark for a red line, and the statement</source>
        <translation>رقم التوجّه أو اسمه، ثم «إذا» وشرط، وعلامة تعجب لخط أحمر، والبيان</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>التوجّهات</translation>
    </message>
    <message>
        <source>Stances, best to worst</source>
        <translation>التوجّهات، من الأفضل إلى الأسوأ</translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation>التوجّهات:</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Statement by {party}, {date}</source>
        <translation>بيان من {party}، {date}</translation>
    </message>
    <message>
        <source>Statement of its group</source>
        <translation>بيان مجموعته</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steps, best first</source>
        <translation>الدرجات، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Still being worked out</source>
        <translation>ما زال قيد الحساب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>إيقاف ال&amp;مراقبة</translation>
    </message>
    <message>
        <source>Stop (F5 or Esc)</source>
        <translation>إيقاف (F5 أو Esc)</translation>
    </message>
    <message>
        <source>Stop what is &amp;written</source>
        <translation>إيقاف ال&amp;كتابة الجارية</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>Stopped: {work}</source>
        <translation>أُوقف: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>قوة كلمة المرور</translation>
    </message>
    <message>
        <source>Strength of the password in words</source>
        <translation>قوة كلمة المرور بالكلمات</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخّص</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>تبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>parts cells</comment>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>جدول المواقف</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Take a mapping from a file, as the command line does</source>
        <translation>أخذ مطابقة من ملف، كما في سطر الأوامر</translation>
    </message>
    <message>
        <source>Take back the latest change.

<byte value="x8"/>
Example:
  negotiator undo s.negotiation</source>
        <translation>التراجع عن آخر تغيير.

<byte value="x8"/>
مثال:
  negotiator undo s.negotiation</translation>
    </message>
    <message>
        <source>Take for</source>
        <comment>followed by which fields, then by which side</comment>
        <translation>الأخذ في</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take the chosen sheet out of the set</source>
        <translation>إخراج الورقة المختارة من المجموعة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المأخوذ</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>اعتُبر</translation>
    </message>
    <message>
        <source>Taken from a statement of a group; its words stand in italics</source>
        <translation>مأخوذ من بيان صادر عن مجموعة؛ ونصّه بخط مائل</translation>
    </message>
    <message>
        <source>Taken from a statement of its group</source>
        <translation>مأخوذ من بيان صادر عن مجموعته</translation>
    </message>
    <message>
        <source>Taken from a statement of the group</source>
        <translation>مأخوذ من بيان صادر عن المجموعة</translation>
    </message>
    <message>
        <source>Taken from a statement of {group}</source>
        <translation>مأخوذ من بيان صادر عن {group}</translation>
    </message>
    <message>
        <source>Taken from its group</source>
        <translation>مأخوذ عن مجموعته</translation>
    </message>
    <message>
        <source>Taken from {group}</source>
        <translation>مأخوذ عن {group}</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>جارٍ التراجع عمّا كُتب…</translation>
    </message>
    <message>
        <source>Taking what may leave…</source>
        <translation>جارٍ أخذ ما يجوز خروجه…</translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

<byte value="x8"/>
Example:
  negotiator movement s.negotiation --basis public --json</source>
        <translation>بيان كيفية تحرّك كل شيء جولة بجولة: التحوّلات والتقارب والمسافة.

<byte value="x8"/>
مثال:
  negotiator movement s.negotiation --basis public --json</translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

<byte value="x8"/>
Examples:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</source>
        <translation>بيان اختلاف المصفوفة بين لحظتين، أو بين ما كان معلومًا في لحظتين.

<byte value="x8"/>
أمثلة:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

<byte value="x8"/>
Examples:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</source>
        <translation>بيان ما تحرّك، وما صُحّح أو أُعيد تأكيده أو سُحب.

<byte value="x8"/>
أمثلة:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>تغيّرت الشروط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text from {file}</source>
        <translation>نص من {file}</translation>
    </message>
    <message>
        <source>Text of a framework</source>
        <translation>نص إطار</translation>
    </message>
    <message>
        <source>Text of a key</source>
        <translation>نص مفتاح</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>نص الصيغة الجديدة</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>النص المراد البحث عنه</translation>
    </message>
    <message>
        <source>Text versions</source>
        <translation>صيغ النصوص</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Texts in columns</source>
        <translation>نصوص في أعمدة</translation>
    </message>
    <message>
        <source>Texts in columns…</source>
        <translation>نصوص في أعمدة…</translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
        <translation>النصوص المراد مقارنتها، بتسمياتها؛ حتى ستة منها.</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>نص…</translation>
    </message>
    <message>
        <source>That is not the text of a key.</source>
        <translation>ليس هذا نص مفتاح.</translation>
    </message>
    <message>
        <source>That is the open file itself.</source>
        <translation>هذا هو الملف المفتوح نفسه.</translation>
    </message>
    <message>
        <source>That is your own key.</source>
        <translation>هذا مفتاحك.</translation>
    </message>
    <message>
        <source>That key is known already, as {name}.</source>
        <translation>هذا المفتاح معروف من قبل، باسم {name}.</translation>
    </message>
    <message>
        <source>The age is that of new negotiations; Edit › Negotiation… has that of the open one.</source>
        <translation>هذه المدة للمفاوضات الجديدة؛ أما المفتوحة فمدتها في «تحرير › التفاوض…».</translation>
    </message>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>تتعذّر كتابة الإجابة: {reason}.</translation>
    </message>
    <message>
        <source>The attachment {attachment} is damaged.</source>
        <translation>المرفق {attachment} تالف.</translation>
    </message>
    <message>
        <source>The backup cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية: {reason}.</translation>
    </message>
    <message>
        <source>The backups of the file follow.</source>
        <translation>تتبعه النسخ الاحتياطية للملف.</translation>
    </message>
    <message>
        <source>The block cannot be read as cells.</source>
        <translation>لا يمكن قراءة المجموعة الملصقة كخلايا.</translation>
    </message>
    <message>
        <source>The block proposes no position.</source>
        <translation>المجموعة الملصقة لا تقترح أي موقف.</translation>
    </message>
    <message>
        <source>The choice could not be kept: {reason}.</source>
        <translation>تعذّر حفظ الاختيار: {reason}.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>الحدث المختار</translation>
    </message>
    <message>
        <source>The code of the group.</source>
        <translation>رمز المجموعة.</translation>
    </message>
    <message>
        <source>The code of the member.</source>
        <translation>رمز العضو.</translation>
    </message>
    <message>
        <source>The code of the party that acts.</source>
        <translation>رمز الطرف الذي يتخذ الإجراء.</translation>
    </message>
    <message>
        <source>The code of the party that proposed it.</source>
        <translation>رمز الطرف الذي اقترحه.</translation>
    </message>
    <message>
        <source>The code of the party that verifies.</source>
        <translation>رمز الطرف الذي يتحقّق.</translation>
    </message>
    <message>
        <source>The colours of the theme “{name}” cannot be read ({error}).</source>
        <translation>لا يمكن قراءة ألوان السمة «{name}» ({error}).</translation>
    </message>
    <message>
        <source>The copy has no password: whoever has it can read it.</source>
        <translation>لا كلمة مرور للنسخة: فيستطيع كل من لديه النسخة قراءتها.</translation>
    </message>
    <message>
        <source>The copy of {file}</source>
        <translation>نسخة {file}</translation>
    </message>
    <message>
        <source>The copy of {file} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة نسخة {file}: {reason}.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>أُلغيت النسخة.</translation>
    </message>
    <message>
        <source>The copy was not made: {also} of the withheld texts were still in it.</source>
        <translation>لم تُنشأ النسخة: ما زال فيها من النصوص المحجوبة {also}.</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written.</source>
        <translation>أبلغ القرص عن خطأ أثناء قراءة {file} أو كتابته.</translation>
    </message>
    <message>
        <source>The document contradicts itself: a component stands below itself.</source>
        <translation>المستند يناقض نفسه: مكوّن يندرج تحت نفسه.</translation>
    </message>
    <message>
        <source>The document contradicts itself: an embedded attachment has other bytes than its row says.</source>
        <translation>المستند يناقض نفسه: لمرفق مضمَّن بايتات غير ما يرد في صفّه.</translation>
    </message>
    <message>
        <source>The document contradicts itself: its history and its {section} differ.</source>
        <translation>المستند يناقض نفسه: يختلف سجلّه الزمني عن القسم {section}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: there is no kind of row “{word}”.</source>
        <translation>المستند يناقض نفسه: لا يوجد نوع صفوف «{word}».</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problems}.</source>
        <translation>المستند يناقض نفسه: {problems}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problem}.</source>
        <translation>المستند يناقض نفسه: {problem}.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>لا نص في المستند.</translation>
    </message>
    <message>
        <source>The document holds what no Word document holds.</source>
        <translation>يحتوي المستند على ما لا يحتوي عليه أي مستند Word.</translation>
    </message>
    <message>
        <source>The document is damaged or has a password.</source>
        <translation>المستند تالف أو له كلمة مرور.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>المستند تالف.</translation>
    </message>
    <message>
        <source>The document is larger than a text can be.</source>
        <translation>المستند أكبر مما يمكن أن يكون عليه نص.</translation>
    </message>
    <message>
        <source>The document names a {what} that it does not hold ({uid}).</source>
        <translation>يذكر المستند ما لا يحتوي عليه: {what} ({uid}).</translation>
    </message>
    <message>
        <source>The exact words, translated.</source>
        <translation>النص الحرفي مترجَمًا.</translation>
    </message>
    <message>
        <source>The exact words.</source>
        <translation>النص الحرفي.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>الملف كما كان.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the room on the disk and the permissions.</source>
        <translation>الملف كما كان. تحقّق من مساحة القرص والأذونات.</translation>
    </message>
    <message>
        <source>The file is done. Its backups follow: {number} of {all}…</source>
        <translation>اكتمل الملف. تتبعه نسخه الاحتياطية: {number} من {all}…</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>الملف ليس نصًا.</translation>
    </message>
    <message>
        <source>The file is read-only here, so its password stays as it is.</source>
        <translation>الملف للقراءة فقط هنا، فتبقى كلمة مروره كما هي.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing can be recorded.</source>
        <translation>الملف هنا للقراءة فقط، فلا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was restored.</source>
        <translation>الملف للقراءة فقط هنا، فلم يُستعَد شيء.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>اليوم الأول.</translation>
    </message>
    <message>
        <source>The first moment: as of this day.</source>
        <translation>اللحظة الأولى: حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>الصفوف الأولى، كما تُقرأ</translation>
    </message>
    <message>
        <source>The first: as known at this moment.</source>
        <translation>الأولى: وفق المعلوم في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The highest marking shown</source>
        <translation>أعلى وسم معروض</translation>
    </message>
    <message>
        <source>The history of {record} contradicts itself: a row comes before itself.</source>
        <translation>تاريخ {record} يناقض نفسه: صف يسبق نفسه.</translation>
    </message>
    <message>
        <source>The icon of Negotiator</source>
        <translation>أيقونة Negotiator</translation>
    </message>
    <message>
        <source>The icons of the program are missing.</source>
        <translation>أيقونات البرنامج ناقصة.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>The key cannot be kept: {reason}.</source>
        <translation>لا يمكن الاحتفاظ بالمفتاح: {reason}.</translation>
    </message>
    <message>
        <source>The key of {name} is known no longer.</source>
        <translation>لم يعد مفتاح {name} معروفًا.</translation>
    </message>
    <message>
        <source>The key of {name} is on the clipboard.</source>
        <translation>مفتاح {name} في الحافظة.</translation>
    </message>
    <message>
        <source>The key stays on this computer; the text holds only its public half.</source>
        <translation>يبقى المفتاح على هذا الحاسوب؛ ولا يحتوي النص إلا على نصفه العام.</translation>
    </message>
    <message>
        <source>The key that you know as {name} is another one.</source>
        <translation>المفتاح الذي تعرفه باسم {name} مفتاح آخر.</translation>
    </message>
    <message>
        <source>The known keys in {known} are damaged.</source>
        <translation>المفاتيح المعروفة في {known} تالفة.</translation>
    </message>
    <message>
        <source>The label of the text it is based on.</source>
        <translation>تسمية النص الذي يستند إليه.</translation>
    </message>
    <message>
        <source>The label of the text it was said of.</source>
        <translation>تسمية النص الذي قيل عنه.</translation>
    </message>
    <message>
        <source>The language of the exact words.</source>
        <translation>لغة النص الحرفي.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>اليوم الأخير.</translation>
    </message>
    <message>
        <source>The last time the program ended unexpectedly. Your record is safe: each change was on disk when it was made. This report says where it happened, and nothing of what the negotiation holds. It stays on this computer unless you give it to somebody.</source>
        <translation>انتهى البرنامج في المرة الماضية على نحو غير متوقع. سجلّك سليم: فكل تغيير كان على القرص حين أُجري. يبيّن هذا التقرير أين حدث ذلك، ولا يتضمن شيئًا مما في التفاوض. ويبقى على هذا الحاسوب ما لم تعطه لأحد.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة المطابقة: {reason}.</translation>
    </message>
    <message>
        <source>The matrix at both moments</source>
        <translation>المصفوفة في اللحظتين</translation>
    </message>
    <message>
        <source>The matrix at two moments side by side (Ctrl+Shift+D)</source>
        <translation>المصفوفة في لحظتين جنبًا إلى جنب (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>أُلغي الدمج.</translation>
    </message>
    <message>
        <source>The name in which the copy is signed</source>
        <translation>الاسم الذي توقَّع به النسخة</translation>
    </message>
    <message>
        <source>The name in which you sign</source>
        <translation>الاسم الذي توقّع به</translation>
    </message>
    <message>
        <source>The name of the package.</source>
        <translation>اسم الحزمة.</translation>
    </message>
    <message>
        <source>The new scale says nothing of “{step}”.</source>
        <translation>لا يذكر السلّم الجديد شيئًا عن «{step}».</translation>
    </message>
    <message>
        <source>The number of the chapter or component it belongs to.</source>
        <translation>رقم الفصل أو المكوّن الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>The number of the component it belongs to.</source>
        <translation>رقم المكوّن الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>The number of the component it follows from, if from one.</source>
        <translation>رقم المكوّن الذي تنجم عنه، إن نجمت عن مكوّن.</translation>
    </message>
    <message>
        <source>The number of the component that depends.</source>
        <translation>رقم المكوّن المتوقف على غيره.</translation>
    </message>
    <message>
        <source>The number of the component.</source>
        <translation>رقم المكوّن.</translation>
    </message>
    <message>
        <source>The number of the one it depends on.</source>
        <translation>رقم المكوّن الذي يتوقف عليه.</translation>
    </message>
    <message>
        <source>The option {option} is missing.</source>
        <translation>الخيار {option} ناقص.</translation>
    </message>
    <message numerus="yes">
        <source>The option {option} needs %n values.</source>
        <translation>
            <numerusform>يحتاج الخيار {option} إلى قيم.</numerusform>
            <numerusform>يحتاج الخيار {option} إلى قيمة واحدة.</numerusform>
            <numerusform>يحتاج الخيار {option} إلى قيمتين.</numerusform>
            <numerusform>يحتاج الخيار {option} إلى %n قيم.</numerusform>
            <numerusform>يحتاج الخيار {option} إلى %n قيمة.</numerusform>
            <numerusform>يحتاج الخيار {option} إلى %n قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>يحتاج الخيار {option} إلى قيمة.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>لا يقبل الخيار {option} قيمة.</translation>
    </message>
    <message>
        <source>The other texts, and how much is shown</source>
        <translation>النصوص الأخرى، ومقدار ما يُعرض</translation>
    </message>
    <message>
        <source>The page in sight as SVG or PNG</source>
        <translation>الصفحة المرئية بصيغة SVG أو PNG</translation>
    </message>
    <message>
        <source>The pages cannot be written.</source>
        <translation>لا يمكن كتابة الصفحات.</translation>
    </message>
    <message>
        <source>The pages were not laid out to the end.</source>
        <translation>لم يكتمل تنسيق الصفحات.</translation>
    </message>
    <message>
        <source>The party has said it will not move (Alt+L)</source>
        <translation>قال الطرف إنه لن يتحرّك (Alt+L)</translation>
    </message>
    <message>
        <source>The party has said it will not move.</source>
        <translation>قال الطرف إنه لن يتحرّك.</translation>
    </message>
    <message>
        <source>The party or component of this code or number there is the one like it here.</source>
        <translation>الطرف أو المكوّن الذي يحمل هذا الرمز أو الرقم هناك هو ما يقابله هنا.</translation>
    </message>
    <message>
        <source>The party whose text it is.</source>
        <translation>الطرف صاحب النص.</translation>
    </message>
    <message>
        <source>The password has more than {count} letters.</source>
        <translation>كلمة المرور أطول من {count} حرف.</translation>
    </message>
    <message>
        <source>The password holds what cannot be typed.</source>
        <translation>تحتوي كلمة المرور على ما لا يمكن كتابته بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the file is damaged at its beginning.</source>
        <translation>كلمة المرور ليست كلمة مرور {file}، أو الملف تالف في بدايته.</translation>
    </message>
    <message>
        <source>The password of {file} could not be changed: {reason}.</source>
        <translation>تعذّر تغيير كلمة مرور {file}: {reason}.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>لم تتغيّر كلمة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>The picture would have %n lanes.</source>
        <translation>
            <numerusform>ستكون الصورة بلا مسارات.</numerusform>
            <numerusform>سيكون في الصورة مسار واحد.</numerusform>
            <numerusform>سيكون في الصورة مساران.</numerusform>
            <numerusform>سيكون في الصورة %n مسارات.</numerusform>
            <numerusform>سيكون في الصورة %n مسارًا.</numerusform>
            <numerusform>سيكون في الصورة %n مسار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences are damaged, and cannot be set aside: {reason}.</source>
        <translation>التفضيلات تالفة ولا يمكن تنحيتها جانبًا: {reason}.</translation>
    </message>
    <message>
        <source>The preferences cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة التفضيلات ({reason}).</translation>
    </message>
    <message>
        <source>The preferences could not be kept: {reason}.</source>
        <translation>تعذّر حفظ التفضيلات: {reason}.</translation>
    </message>
    <message>
        <source>The preferences were damaged and were set aside as {name}.</source>
        <translation>كانت التفضيلات تالفة فنُحّيت جانبًا باسم {name}.</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>تُحفظ الحالة الحالية أولًا كنسخة احتياطية.</translation>
    </message>
    <message>
        <source>The print set “{name}” cannot be read.</source>
        <translation>لا يمكن قراءة مجموعة الطباعة «{name}».</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>انتهى البرنامج على نحو غير متوقع</translation>
    </message>
    <message>
        <source>The record holds no such position to correct or withdraw.</source>
        <translation>ليس في السجلّ موقف كهذا لتصحيحه أو سحبه.</translation>
    </message>
    <message>
        <source>The record holds no such position.</source>
        <translation>ليس في السجلّ موقف كهذا.</translation>
    </message>
    <message>
        <source>The record holds no such {kind}.</source>
        <translation>ليس في السجلّ صف كهذا من النوع: {kind}.</translation>
    </message>
    <message>
        <source>The record holds only its path.</source>
        <translation>لا يحتوي السجلّ إلا على مساره.</translation>
    </message>
    <message>
        <source>The record holds only where it was.</source>
        <translation>لا يحتوي السجلّ إلا على المكان الذي كان فيه.</translation>
    </message>
    <message>
        <source>The record in memory</source>
        <translation>السجلّ المحفوظ في الذاكرة</translation>
    </message>
    <message>
        <source>The record is damaged, so its signature says nothing.</source>
        <translation>السجلّ تالف، فلا دلالة لتوقيعه.</translation>
    </message>
    <message>
        <source>The record is damaged: its rows are not in order.</source>
        <translation>السجلّ تالف: صفوفه غير مرتّبة.</translation>
    </message>
    <message>
        <source>The record itself, for another program</source>
        <translation>السجلّ نفسه، لبرنامج آخر</translation>
    </message>
    <message>
        <source>The record was changed while its signature was checked.</source>
        <translation>تغيّر السجلّ أثناء التحقّق من توقيعه.</translation>
    </message>
    <message>
        <source>The record was wrong altogether: no position takes its place</source>
        <translation>كان السجلّ خاطئًا كليًا: ولا يحل محله موقف</translation>
    </message>
    <message>
        <source>The record was wrong: put it right; this is no shift (F2)</source>
        <translation>كان السجلّ خاطئًا: صحّحه؛ وليس هذا تحوّلًا (F2)</translation>
    </message>
    <message>
        <source>The report cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة التقرير: {reason}.</translation>
    </message>
    <message>
        <source>The report has {number}.</source>
        <comment>pages</comment>
        <translation>عدد صفحات التقرير {number}.</translation>
    </message>
    <message>
        <source>The round; that of the day if it falls in one.</source>
        <translation>الجولة؛ وجولة اليوم إذا وقع في إحداها.</translation>
    </message>
    <message>
        <source>The same stance on other terms: its condition or red line changed</source>
        <translation>التوجّه نفسه بشروط أخرى: تغيّر شرطه أو خطه الأحمر</translation>
    </message>
    <message>
        <source>The scale has no step {stance}.</source>
        <translation>ليست في السلّم درجة {stance}.</translation>
    </message>
    <message>
        <source>The scale is not changed here.</source>
        <translation>لا يُغيَّر السلّم هنا.</translation>
    </message>
    <message>
        <source>The scale was changed here and in {file}, differently.</source>
        <translation>تغيّر السلّم هنا وفي {file} على نحو مختلف.</translation>
    </message>
    <message>
        <source>The second: as known at this moment.</source>
        <translation>الثانية: وفق المعلوم في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The second; without it the latest day.</source>
        <translation>الثانية؛ ومن دونها آخر يوم.</translation>
    </message>
    <message>
        <source>The selected are</source>
        <comment>followed by: the same, different</comment>
        <translation>الصفوف المحددة</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>المجلد المشترك</translation>
    </message>
    <message>
        <source>The shared folder {name} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة المجلد المشترك {name}: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {name} of {file} has too many columns: {number}.</source>
        <translation>في الورقة {name} من {file} أعمدة أكثر من اللازم: {number}.</translation>
    </message>
    <message>
        <source>The sheets were not written to the end.</source>
        <translation>لم تكتمل كتابة الأوراق.</translation>
    </message>
    <message>
        <source>The signature is no good: nobody’s key can have made it.</source>
        <translation>التوقيع غير صالح: لا يمكن أن يكون أي مفتاح قد أنشأه.</translation>
    </message>
    <message>
        <source>The signature was not checked to the end.</source>
        <translation>لم يكتمل التحقّق من التوقيع.</translation>
    </message>
    <message>
        <source>The signature with the key of {name}, of {day}, does not hold: the record was changed since, or the signature is forged.</source>
        <translation>التوقيع بمفتاح {name} بتاريخ {day} غير صحيح: تغيّر السجلّ بعده، أو التوقيع مزوَّر.</translation>
    </message>
    <message>
        <source>The stance depends on a condition (Alt+I)</source>
        <translation>يتوقف التوجّه على شرط (Alt+I)</translation>
    </message>
    <message>
        <source>The system refuses {file}: {reason}.</source>
        <translation>يرفض النظام {file}: {reason}.</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>الجدول كما يُقرأ</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>ليس في الجدول عمود «{name}».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>الجدول فارغ.</translation>
    </message>
    <message>
        <source>The text has more than {size} MB.</source>
        <translation>يتجاوز النص {size} ميغابايت.</translation>
    </message>
    <message>
        <source>The text holds no key.</source>
        <translation>لا يحتوي النص على مفتاح.</translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation>النص نفسه.</translation>
    </message>
    <message>
        <source>The text of the key is not whole, or was mistyped.</source>
        <translation>نص المفتاح غير كامل، أو كُتب خطأً.</translation>
    </message>
    <message>
        <source>The title of the measure.</source>
        <translation>عنوان التدبير.</translation>
    </message>
    <message>
        <source>The title of the step that answers it.</source>
        <translation>عنوان الخطوة المقابلة له.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>The uid of the claim that is read as the right one for now.</source>
        <translation>معرّف (uid) الإفادة التي تُقرأ على أنها الصحيحة في الوقت الراهن.</translation>
    </message>
    <message>
        <source>The uid of the group&apos;s position.</source>
        <translation>معرّف (uid) موقف المجموعة.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>الترتيب المعتاد</translation>
    </message>
    <message>
        <source>The value {value} is not within “{stance}”.</source>
        <translation>القيمة {value} لا تقع ضمن «{stance}».</translation>
    </message>
    <message>
        <source>The version has no text.</source>
        <translation>لا نص للصيغة.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>لا يمكن قراءة العرض «{name}».</translation>
    </message>
    <message>
        <source>The whole framework, round by round</source>
        <translation>الإطار كله، جولة بجولة</translation>
    </message>
    <message>
        <source>The {kind} was removed.</source>
        <translation>أُزيل: {kind}.</translation>
    </message>
    <message>
        <source>The {kind} {title} cannot be removed, since these refer to it: {rows}.</source>
        <translation>لا يمكن إزالة {kind} {title}، لأن هذه تشير إليه: {rows}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: حسب النظام</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>There are no parties or no components to show in this perspective.</source>
        <translation>لا أطراف أو لا مكوّنات لعرضها في هذا المنظور.</translation>
    </message>
    <message>
        <source>There are too many changes to show other days than this one.</source>
        <translation>التغييرات أكثر من أن تُعرض أيام غير هذا اليوم.</translation>
    </message>
    <message>
        <source>There is already a {kind} of this {field}.</source>
        <translation>يوجد من قبل {kind} بالقيمة نفسها للحقل: {field}.</translation>
    </message>
    <message>
        <source>There is already a {kind} with the {field} {taken}.</source>
        <translation>يوجد من قبل {kind} حقله «{field}» قيمته {taken}.</translation>
    </message>
    <message>
        <source>There is no act “{word}”.</source>
        <translation>لا يوجد فعل «{word}».</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>لا توجد نسخة احتياطية {name}.</translation>
    </message>
    <message>
        <source>There is no basis “{word}”.</source>
        <translation>لا يوجد أساس «{word}».</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>لا يوجد أمر «{command}».</translation>
    </message>
    <message>
        <source>There is no component {name}.</source>
        <translation>لا يوجد مكوّن {name}.</translation>
    </message>
    <message>
        <source>There is no component {name}: left out.</source>
        <translation>لا يوجد مكوّن {name}: استُبعد.</translation>
    </message>
    <message>
        <source>There is no date {text}: {problem}.</source>
        <translation>لا يوجد تاريخ {text}: {problem}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا توجد شاشة تُفتح عليها نافذة.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>لا يوجد ترميز «{name}».</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no kind “{word}”.</source>
        <translation>لا يوجد نوع «{word}».</translation>
    </message>
    <message>
        <source>There is no marking number {number}.</source>
        <translation>لا يوجد وسم رقمه {number}.</translation>
    </message>
    <message>
        <source>There is no marking “{name}”.</source>
        <translation>لا يوجد وسم «{name}».</translation>
    </message>
    <message>
        <source>There is no nature “{name}”.</source>
        <translation>لا توجد طبيعة «{name}».</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>لا يوجد خيار {option}.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>لا توجد صفحة {number}.</translation>
    </message>
    <message>
        <source>There is no part “{word}” to leave out.</source>
        <translation>لا يوجد جزء «{word}» لاستبعاده.</translation>
    </message>
    <message>
        <source>There is no party {name}.</source>
        <translation>لا يوجد طرف {name}.</translation>
    </message>
    <message>
        <source>There is no party {name}: left out.</source>
        <translation>لا يوجد طرف {name}: استُبعد.</translation>
    </message>
    <message>
        <source>There is no picture of the form “{suffix}”.</source>
        <translation>لا توجد صورة بصيغة «{suffix}».</translation>
    </message>
    <message>
        <source>There is no position to record.</source>
        <translation>لا يوجد موقف لتسجيله.</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>لا يوجد تقرير «{name}».</translation>
    </message>
    <message>
        <source>There is no report “{report}”.</source>
        <translation>لا يوجد تقرير «{report}».</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>لا مساحة متبقية على القرص للملف {file}.</translation>
    </message>
    <message>
        <source>There is no round to compare with.</source>
        <translation>لا توجد جولة للمقارنة بها.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>لا مصدر بعد.</translation>
    </message>
    <message>
        <source>There is no stance “{name}”.</source>
        <translation>لا يوجد توجّه «{name}».</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>لا نص للّصق.</translation>
    </message>
    <message>
        <source>There is no text version “{name}”.</source>
        <translation>لا توجد صيغة نص «{name}».</translation>
    </message>
    <message>
        <source>There is no value {value}.</source>
        <translation>لا توجد قيمة {value}.</translation>
    </message>
    <message>
        <source>There is no {kind} {name}.</source>
        <translation>لا يوجد {kind} {name}.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>لا شيء لإدخاله.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>لا شيء للاحتفاظ به.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>لا شيء لإزالته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>These sheets cannot be: {mistakes}.</source>
        <translation>هذه الأوراق غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>They are two.</source>
        <translation>هما اثنان.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>تسري إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>They stay without --keys.</source>
        <translation>تبقى ما لم يُستخدم ‎--keys.</translation>
    </message>
    <message>
        <source>This attachment cannot be: {mistakes}.</source>
        <translation>هذا المرفق غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This brief cannot be: {mistakes}.</source>
        <translation>هذا التفويض غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This cannot be: {mistakes}.</source>
        <translation>هذا غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>هذا الفصل</translation>
    </message>
    <message>
        <source>This component</source>
        <translation>هذا المكوّن</translation>
    </message>
    <message>
        <source>This component cannot be: {mistakes}.</source>
        <translation>هذا المكوّن غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This component status cannot be: {mistakes}.</source>
        <translation>حالة المكوّن هذه غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This consequence cannot be: {mistakes}.</source>
        <translation>هذه التبعة غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation>هذا يصحّح الموقف ذا المعرّف (uid) المذكور.</translation>
    </message>
    <message>
        <source>This dissociation cannot be: {mistakes}.</source>
        <translation>هذا النأي بالنفس غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This implementation cannot be: {mistakes}.</source>
        <translation>هذا التنفيذ غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>ليس هذا مستند Word.</translation>
    </message>
    <message>
        <source>This kept mapping cannot be: {mistakes}.</source>
        <translation>هذه المطابقة المحفوظة غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This linkage cannot be: {mistakes}.</source>
        <translation>هذا الارتباط غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This measure cannot be: {mistakes}.</source>
        <translation>هذا التدبير غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This membership cannot be: {mistakes}.</source>
        <translation>هذه العضوية غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This negotiation cannot be: {mistakes}.</source>
        <translation>هذه المفاوضة غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This package cannot be: {mistakes}.</source>
        <translation>هذه الحزمة غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This package part cannot be: {mistakes}.</source>
        <translation>جزء الحزمة هذا غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This page setup cannot be: {mistakes}.</source>
        <translation>إعداد الصفحة هذا غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This party cannot be: {mistakes}.</source>
        <translation>هذا الطرف غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This position cannot be: {mistakes}.</source>
        <translation>هذا الموقف غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This print set cannot be: {mistakes}.</source>
        <translation>مجموعة الطباعة هذه غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This reading cannot be: {mistakes}.</source>
        <translation>هذه القراءة غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This record itself</source>
        <translation>هذا السجلّ نفسه</translation>
    </message>
    <message>
        <source>This round cannot be: {mistakes}.</source>
        <translation>هذه الجولة غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This scale has no numbers.</source>
        <translation>لا أعداد في هذا السلّم.</translation>
    </message>
    <message>
        <source>This source cannot be: {mistakes}.</source>
        <translation>هذا المصدر غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This text version cannot be: {mistakes}.</source>
        <translation>صيغة النص هذه غير ممكنة: {mistakes}.</translation>
    </message>
    <message>
        <source>This view cannot be: {mistakes}.</source>
        <translation>هذا العرض غير ممكن: {mistakes}.</translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
        <translation>هذا يسحب الموقف ذا المعرّف (uid) المذكور.</translation>
    </message>
    <message>
        <source>Three sources differ, {day}</source>
        <translation>ثلاثة مصادر متعارضة، {day}</translation>
    </message>
    <message>
        <source>Tick what is to be kept.</source>
        <translation>ضع علامة على ما يُحتفظ به.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Timeline of positions</source>
        <translation>الخط الزمني للمواقف</translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation>الخط الزمني: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Timeline: {name} and %n more</source>
        <translation>
            <numerusform>الخط الزمني: {name}</numerusform>
            <numerusform>الخط الزمني: {name} وواحد آخر</numerusform>
            <numerusform>الخط الزمني: {name} واثنان آخران</numerusform>
            <numerusform>الخط الزمني: {name} و%n غيره</numerusform>
            <numerusform>الخط الزمني: {name} و%n غيره</numerusform>
            <numerusform>الخط الزمني: {name} و%n غيره</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title and foot leave no room on this page.</source>
        <translation>لا يترك العنوان والتذييل مساحة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Title, reference or uid of a source on record.</source>
        <translation>عنوان مصدر مسجَّل أو مرجعه أو معرّفه (uid).</translation>
    </message>
    <message>
        <source>Title, reference or uid of its source.</source>
        <translation>عنوان مصدره أو مرجعه أو معرّفه (uid).</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <comment>second moment</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To move a claim elsewhere, correct it as never made and record it anew.</source>
        <translation>لنقل إفادة إلى موضع آخر، صحّحها على أنها لم تُقَل قط وسجّلها من جديد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Towards agreement</source>
        <translation>نحو الاتفاق</translation>
    </message>
    <message>
        <source>Trade agreement: a list of chapters</source>
        <translation>اتفاق تجاري: قائمة فصول</translation>
    </message>
    <message>
        <source>Translated by {translator}</source>
        <translation>ترجمه {translator}</translation>
    </message>
    <message>
        <source>Translated from another language</source>
        <translation>مترجَم من لغة أخرى</translation>
    </message>
    <message>
        <source>Translated from {language}</source>
        <translation>مترجَم من {language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {translator}</source>
        <translation>مترجَم من {language}، ترجمه {translator}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again when it has come in. It was left as it is.</source>
        <translation>أعد المحاولة بعد وصوله. تُرك كما كان.</translation>
    </message>
    <message>
        <source>Try again, or go back to a backup.</source>
        <translation>أعد المحاولة، أو عد إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Two mome&amp;nts…</source>
        <translation>&amp;لحظتان…</translation>
    </message>
    <message>
        <source>Two moments side by side</source>
        <translation>لحظتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Two moments…</source>
        <translation>لحظتان…</translation>
    </message>
    <message>
        <source>Two sources differ, {day}</source>
        <translation>مصدران متعارضان، {day}</translation>
    </message>
    <message>
        <source>Two texts in one column</source>
        <translation>نصان في عمود واحد</translation>
    </message>
    <message>
        <source>Two texts in two columns</source>
        <translation>نصان في عمودين</translation>
    </message>
    <message>
        <source>Two to six texts, each in a column</source>
        <translation>من نصين إلى ستة، كل منها في عمود</translation>
    </message>
    <message>
        <source>Type its code, or choose it.</source>
        <translation>اكتب رمزه، أو اختره.</translation>
    </message>
    <message>
        <source>Type its digit, or choose it.</source>
        <translation>اكتب رقمه المختصر، أو اختره.</translation>
    </message>
    <message>
        <source>Type its number, or choose it.</source>
        <translation>اكتب رقمه، أو اختره.</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>اكتب الشرط.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>اكتب الكلمة نفسها مرتين.</translation>
    </message>
    <message>
        <source>Unchanged since {day}, but signed by a key that you do not know.</source>
        <translation>بلا تغيير منذ {day}، لكنه موقَّع بمفتاح لا تعرفه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the later entries first</source>
        <translation>تراجع أولًا عن الإدخالات اللاحقة</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>تراجع: {change}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>تراجع: {label}</translation>
    </message>
    <message>
        <source>Unknown, most first</source>
        <translation>غير المعروف، الأكثر أولًا</translation>
    </message>
    <message>
        <source>Until the last day</source>
        <translation>حتى اليوم الأخير</translation>
    </message>
    <message>
        <source>Up to &amp;marking</source>
        <translation>حتى ال&amp;وسم</translation>
    </message>
    <message>
        <source>Up to marking</source>
        <translation>حتى الوسم</translation>
    </message>
    <message>
        <source>Update Negotiator to open it. The file is unchanged.</source>
        <translation>حدّث Negotiator لفتحه. الملف لم يتغيّر.</translation>
    </message>
    <message>
        <source>Update Negotiator.</source>
        <translation>حدّث Negotiator.</translation>
    </message>
    <message>
        <source>Upright; pages lie on their side else.</source>
        <translation>بالطول؛ وإلا فالصفحات بالعرض.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>heading in the help of a command</comment>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Use .svg or .png.</source>
        <translation>استخدم ‎.svg أو ‎.png.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>استخدم ‎.svg أو ‎.png أو ‎.pdf.</translation>
    </message>
    <message>
        <source>Use Edit › Scale….</source>
        <translation>استخدم تحرير › السلّم….</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>استخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Use a command, such as negotiator matrix FILE; negotiator --help lists them.</source>
        <translation>استخدم أمرًا مثل negotiator matrix FILE؛ وتسرد negotiator --help الأوامر.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>User guide as PDF…</source>
        <translation>دليل المستخدم بصيغة PDF…</translation>
    </message>
    <message>
        <source>Usual &amp;view</source>
        <translation>العرض المع&amp;تاد</translation>
    </message>
    <message>
        <source>Usual heights</source>
        <translation>الارتفاعات المعتادة</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>الحجم المعتا&amp;د</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>العرض المعتاد</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>العرض المعتاد للأعمدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>W&amp;ho recorded</source>
        <translation>مَن &amp;سجّل</translation>
    </message>
    <message>
        <source>Wait a moment, or close it there, and try again.</source>
        <translation>انتظر لحظة، أو أغلقه هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Watch no folder any more; nothing in it is changed</source>
        <translation>التوقف عن مراقبة أي مجلد؛ ولا يتغيّر شيء فيه</translation>
    </message>
    <message>
        <source>Web page that stands alone</source>
        <translation>صفحة ويب مستقلة بذاتها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What 0 stands for.</source>
        <translation>معنى 0.</translation>
    </message>
    <message>
        <source>What 100 stands for, on a scale of numbers.</source>
        <translation>معنى 100، على سلّم من أعداد.</translation>
    </message>
    <message>
        <source>What a step becomes.</source>
        <translation>ما تصير إليه درجة.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
    <message>
        <source>What comes in and changes</source>
        <translation>ما يدخل وما يتغيّر</translation>
    </message>
    <message>
        <source>What each present step becomes</source>
        <translation>ما تصير إليه كل درجة حالية</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>ما يمكن عمله هنا أيضًا</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>What had been said by</source>
        <translation>ما كان قد قيل حتى</translation>
    </message>
    <message>
        <source>What holds it together.</source>
        <translation>ما يجمعها.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>موضوع المقارنة</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>ما يُنجَز.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>What is in the chosen backup</source>
        <translation>ما في النسخة الاحتياطية المختارة</translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation>ما يُرجَّح أن يترتب.</translation>
    </message>
    <message>
        <source>What is redacted comes in the order of the record</source>
        <translation>يأتي المنقّح بترتيب السجلّ</translation>
    </message>
    <message>
        <source>What it could live with.</source>
        <translation>ما يمكن القبول به.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>ما أحدثه</translation>
    </message>
    <message>
        <source>What it did</source>
        <comment>head of a column</comment>
        <translation>ما أحدثه</translation>
    </message>
    <message>
        <source>What it does in the framework, in a few words.</source>
        <translation>ما يفعله في الإطار، بكلمات قليلة.</translation>
    </message>
    <message>
        <source>What it does without an agreement.</source>
        <translation>ما يفعله إن لم يوجد اتفاق.</translation>
    </message>
    <message>
        <source>What it expects to get.</source>
        <translation>ما يتوقّع الحصول عليه.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What it is called, such as Rev.2.</source>
        <translation>تسميته، مثل Rev.2.</translation>
    </message>
    <message>
        <source>What it said.</source>
        <translation>ما قاله.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>ما تحرّك</translation>
    </message>
    <message>
        <source>What moved on all components</source>
        <translation>ما تحرّك في جميع المكوّنات</translation>
    </message>
    <message>
        <source>What moved since {moment}</source>
        <translation>ما تحرّك منذ {moment}</translation>
    </message>
    <message>
        <source>What moved, below the lanes (Ctrl+Shift+M)</source>
        <translation>ما تحرّك، أسفل المسارات (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>What must come first.</source>
        <translation>ما يجب أن يأتي أولًا.</translation>
    </message>
    <message>
        <source>What our side wants.</source>
        <translation>ما يريده جانبنا.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation>ما يظهر في خلايا المصفوفة.</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>ما أحدثه التغيير المختار</translation>
    </message>
    <message>
        <source>What the chosen change did, from what to what</source>
        <translation>ما أحدثه التغيير المختار، من ماذا إلى ماذا</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>محتويات النسخة</translation>
    </message>
    <message>
        <source>What the linkage is, in words.</source>
        <translation>ماهية الارتباط، بالكلمات.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>What the negotiation is called.</source>
        <translation>اسم المفاوضة.</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>ما تغيّره الصيغة الجديدة</translation>
    </message>
    <message>
        <source>What the print dialog starts from.</source>
        <translation>ما تبدأ منه نافذة الطباعة.</translation>
    </message>
    <message>
        <source>What the stance depends on</source>
        <translation>ما يتوقف عليه التوجّه</translation>
    </message>
    <message>
        <source>What the stance depends on.</source>
        <translation>ما يتوقف عليه التوجّه.</translation>
    </message>
    <message>
        <source>What the stance depends on; empty without a condition</source>
        <translation>ما يتوقف عليه التوجّه؛ ويُترك فارغًا إن لم يوجد شرط</translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation>تسميات الصيغ، مثل Rev.3.</translation>
    </message>
    <message>
        <source>What was known at</source>
        <translation>ما كان معلومًا في</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>ما لم يُفهم</translation>
    </message>
    <message>
        <source>What was withheld is listed as .json or .txt.</source>
        <translation>يُسرد المحجوب بصيغة ‎.json أو ‎.txt.</translation>
    </message>
    <message>
        <source>What was written here is not on record yet.</source>
        <translation>لم يُسجَّل بعد ما كُتب هنا.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما حدث من خطأ</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>ما سيدخل</translation>
    </message>
    <message>
        <source>What would undo it.</source>
        <translation>ما من شأنه أن يُبطله.</translation>
    </message>
    <message>
        <source>What you record and change carries your name from now on.</source>
        <translation>من الآن فصاعدًا يحمل ما تسجّله وما تغيّره اسمك.</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>الجديد في {version}</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>متى قيل.</translation>
    </message>
    <message>
        <source>When it was tabled.</source>
        <translation>متى طُرح.</translation>
    </message>
    <message>
        <source>Where fields go that both sides changed.</source>
        <translation>ما يؤخذ في الحقول التي غيّرها الجانبان.</translation>
    </message>
    <message>
        <source>Where it stops.</source>
        <translation>حيث يتوقف.</translation>
    </message>
    <message>
        <source>Where it was held.</source>
        <translation>مكان انعقادها.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Which component?</source>
        <translation>أي مكوّن؟</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>أي الحقول</translation>
    </message>
    <message>
        <source>Which page, for .svg and .png.</source>
        <translation>أي صفحة، لصيغتَي ‎.svg و.png.</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>أي طرف؟</translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
        <translation>أي توجّه؛ ولا شيء للسحب.</translation>
    </message>
    <message>
        <source>Which stance?</source>
        <translation>أي توجّه؟</translation>
    </message>
    <message>
        <source>Whichever these are when it is printed</source>
        <translation>أيًّا كانت هذه عند طباعته</translation>
    </message>
    <message>
        <source>While it changed</source>
        <translation>أثناء تغيّره</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Who changed the chosen row, and when</source>
        <translation>مَن غيّر الصف المختار، ومتى</translation>
    </message>
    <message>
        <source>Who holds which position, component by component</source>
        <translation>من يتبنّى أي موقف، مكوّنًا مكوّنًا</translation>
    </message>
    <message>
        <source>Who holds which position, since when and on whose word. One file holds one negotiation; it stays on this computer.</source>
        <translation>من يتبنّى أي موقف، ومنذ متى، وبناءً على قول مَن. في كل ملف مفاوضة واحدة؛ ويبقى الملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Who is to bring it forward.</source>
        <translation>من يتولى الدفع به قُدمًا.</translation>
    </message>
    <message>
        <source>Who spoke.</source>
        <translation>من تحدّث.</translation>
    </message>
    <message>
        <source>Who translated them.</source>
        <translation>من ترجمه.</translation>
    </message>
    <message>
        <source>Who&amp;le, for a colleague: an equal record, history included</source>
        <translation>&amp;كاملة، لزميل: سجلّ مكافئ، بما فيه السجلّ الزمني</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>مَن.</translation>
    </message>
    <message>
        <source>Whoever knows your key can tell that it is from you, and unchanged</source>
        <translation>يستطيع كل من يعرف مفتاحك أن يتبيّن أنها منك وأنها لم تتغيّر</translation>
    </message>
    <message>
        <source>Whole framework</source>
        <translation>الإطار كله</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>سبب عدم إدخاله</translation>
    </message>
    <message>
        <source>Why the record was wrong</source>
        <translation>سبب خطأ السجلّ</translation>
    </message>
    <message>
        <source>Why was the record wrong?</source>
        <translation>لماذا كان السجلّ خاطئًا؟</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>السبب.</translation>
    </message>
    <message>
        <source>With</source>
        <comment>what of a record remains</comment>
        <translation>مع</translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
        <translation>مع ‎--brief: ما تُدرج تحته التحوّلات.</translation>
    </message>
    <message>
        <source>With --merge: as for the command merge.</source>
        <translation>مع ‎--merge: كما في الأمر merge.</translation>
    </message>
    <message>
        <source>With --merge: where fields go that both sides changed.</source>
        <translation>مع ‎--merge: ما يؤخذ في الحقول التي غيّرها الجانبان.</translation>
    </message>
    <message>
        <source>With removed ones</source>
        <translation>مع المُزالة</translation>
    </message>
    <message>
        <source>With the mark that Excel knows UTF-8 by</source>
        <translation>مع العلامة التي يتعرّف بها Excel على UTF-8</translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation>سحب وإغلاق</translation>
    </message>
    <message>
        <source>Withdraw position</source>
        <translation>سحب الموقف</translation>
    </message>
    <message>
        <source>Withdraw position: {cell}</source>
        <translation>سحب الموقف: {cell}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Withdrawn: the party took back what it had said</source>
        <translation>مسحوب: تراجع الطرف عمّا قاله</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation>المحجوب:</translation>
    </message>
    <message>
        <source>Withheld: {rows}.</source>
        <translation>المحجوب: {rows}.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Words for stances</source>
        <translation>ألفاظ التوجّهات</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Working out all cells… {share}</source>
        <translation>جارٍ حساب جميع الخلايا… {share}</translation>
    </message>
    <message>
        <source>Working out the movement of the whole framework…</source>
        <translation>جارٍ حساب حركة الإطار كله…</translation>
    </message>
    <message>
        <source>Working out the movement…</source>
        <translation>جارٍ حساب الحركة…</translation>
    </message>
    <message>
        <source>Working reading; sources differ.</source>
        <translation>قراءة عمل؛ المصادر متعارضة.</translation>
    </message>
    <message>
        <source>Working readings</source>
        <translation>قراءات العمل</translation>
    </message>
    <message>
        <source>Write 2026-03-04, or a round such as &quot;Round 3&quot;.</source>
        <translation>اكتب 2026-03-04، أو جولة مثل &quot;Round 3&quot;.</translation>
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
        <translation>كتابة نسخة من سجلّ: كاملة لزميل، أو منقّحة وفق قواعد.

لا تحتوي النسخة المنقّحة إلا على ما تسمّيه القواعد، بلا سجلّ زمني ولا أساس داخلي ولا تفويضنا
ما لم تُسمَّ؛ وتُقرأ من جديد بحثًا عن كل محجوب قبل اعتمادها.
ومع ‎--sign يستطيع كل من يعرف مفتاحك أن يتبيّن أنها منك وأنها لم تتغيّر.

<byte value="x8"/>
أمثلة:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known.</source>
        <translation>اكتب التاريخ بالشكل 2026-03-04، أو 2026-03 أو 2026 إذا لم يُعرف سوى ذلك.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone).</source>
        <translation>اكتب اللحظة بالشكل 2026-03-04 أو 2026-03-04T16:42 (وأضف +02:00 لمنطقة زمنية أخرى).</translation>
    </message>
    <message>
        <source>Write a name to keep the mapping under.</source>
        <translation>اكتب اسمًا تُحفظ به المطابقة.</translation>
    </message>
    <message>
        <source>Write a new version of this component’s text, from one of these</source>
        <translation>كتابة صيغة جديدة لنص هذا المكوّن، انطلاقًا من إحدى هذه</translation>
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
        <translation>كتابة تقرير كملف؛ وتحدّد لاحقة OUT صيغته.

على الورق: ‎.pdf، أو صفحة واحدة بصيغة ‎.svg أو ‎.png. كجدول: ‎.xlsx أو ‎.csv أو ‎.json. لبرنامج Word:
ملف ‎.docx للمصفوفة أو ما تحرّك أو المقارنة مع تعقّب التغييرات. كصفحة واحدة للمتصفح: ‎.html للمصفوفة
أو المقارنة. كنص: ‎.md أو ‎.txt لما تحرّك أو المقارنة.
السجلّ نفسه: ‎.json، ومنه ينشئ negotiator import ملفًا من جديد.

ومع أي من قواعد negotiator share (‎--redacted أو ‎--from أو ‎--to أو ‎--without أو ‎--with) يُنشأ
التقرير من نسخة منقّحة، بترتيب السجلّ؛ وتكون ‎--basis و--ceiling و--party
و--component عندئذ قواعد أيضًا.

<byte value="x8"/>
أمثلة:
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
        <translation>كتابة كل ورقة من المجموعة في مجلد</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>الكتابة في الخلية</translation>
    </message>
    <message>
        <source>Write it as “Accepts if …: statement”.</source>
        <translation>اكتبه بالشكل «يقبل إذا …: البيان».</translation>
    </message>
    <message>
        <source>Write it in the text</source>
        <translation>اكتبه في النص</translation>
    </message>
    <message>
        <source>Write it, or cancel.</source>
        <translation>اكتبه، أو ألغِ.</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>كتابته…</translation>
    </message>
    <message>
        <source>Write the name of a delegation, such as Delegation A.</source>
        <translation>اكتب اسم وفد، مثل الوفد أ.</translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

<byte value="x8"/>
Examples:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</source>
        <translation>كتابة المفاوضة العيّنة، أو مفاوضة كبيرة مولَّدة آليًا.

<byte value="x8"/>
أمثلة:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

<byte value="x8"/>
Example:
  negotiator tour build/tour</source>
        <translation>كتابة تقارير العيّنة بصيغة PDF وعروضها بصيغة PNG.

<byte value="x8"/>
مثال:
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
        <translation>كتابة أوراق مجموعة طباعة كملفات PDF في مجلد.

ومع أي قاعدة تُنشأ من نسخة منقّحة كما يكتبها negotiator share؛ وعندئذ تضيّق ‎--basis و--ceiling
و--party و--component نطاق ما تطلبه الورقة.

<byte value="x8"/>
أمثلة:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</translation>
    </message>
    <message>
        <source>Write the stance first.</source>
        <translation>اكتب التوجّه أولًا.</translation>
    </message>
    <message>
        <source>Write the user guide, which is the help of the window, as PDF.

<byte value="x8"/>
Example:
  negotiator guide guide.pdf</source>
        <translation>كتابة دليل المستخدم، وهو نفسه مساعدة النافذة، بصيغة PDF.

<byte value="x8"/>
مثال:
  negotiator guide guide.pdf</translation>
    </message>
    <message>
        <source>Write these changes as CSV or JSON, with what each did</source>
        <translation>كتابة هذه التغييرات بصيغة CSV أو JSON، مع ما أحدثه كل منها</translation>
    </message>
    <message>
        <source>Write this mapping into a file, for the command line</source>
        <translation>كتابة هذه المطابقة في ملف، لسطر الأوامر</translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

<byte value="x8"/>
Example:
  negotiator rescue damaged.negotiation rescued.negotiation</source>
        <translation>كتابة ما يمكن قراءته من ملف تالف في ملف جديد OUT، وسرد الناقص.

<byte value="x8"/>
مثال:
  negotiator rescue damaged.negotiation rescued.negotiation</translation>
    </message>
    <message>
        <source>Write yours.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>جارٍ كتابة الملف من جديد</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>جارٍ كتابة الأوراق…</translation>
    </message>
    <message>
        <source>Writing {file} and reading it back…</source>
        <translation>جارٍ كتابة {file} وإعادة قراءته…</translation>
    </message>
    <message>
        <source>Writing {file} anew…</source>
        <translation>جارٍ كتابة {file} من جديد…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message>
        <source>You sign &amp;as</source>
        <translation>تو&amp;قّع باسم</translation>
    </message>
    <message>
        <source>Your browser will ask that server for the page, which can see that you did.</source>
        <translation>سيطلب متصفحك الصفحة من ذلك الخادم، ويمكنه أن يرى ذلك.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Your key in {own} is damaged.</source>
        <translation>مفتاحك في {own} تالف.</translation>
    </message>
    <message>
        <source>Your name in the record</source>
        <translation>اسمك في السجلّ</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Your own copy of {day}</source>
        <translation>نسختك بتاريخ {day}</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Your own key, and those of others that you know</source>
        <translation>مفتاحك، ومفاتيح الآخرين المعروفة لديك</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>[COMMAND] [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>[COMMAND] [ARGS]…</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>in the usage of a command</comment>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>[US: …] unsettled, and whose</source>
        <translation>[US: …] غير متفق عليه، وصاحبه</translation>
    </message>
    <message>
        <source>a component cannot depend on itself</source>
        <translation>لا يمكن أن يتوقف مكوّن على نفسه</translation>
    </message>
    <message>
        <source>a correction comes in with the whole record only, as JSON</source>
        <translation>لا يدخل التصحيح إلا مع السجلّ الكامل، بصيغة JSON</translation>
    </message>
    <message>
        <source>a correction names the position that it corrects</source>
        <translation>يسمّي التصحيح الموقف الذي يصحّحه</translation>
    </message>
    <message>
        <source>a correction of another cell&apos;s position</source>
        <translation>تصحيح لموقف في خلية أخرى</translation>
    </message>
    <message>
        <source>a date is written as 2026-03-04, 2026-03 or 2026</source>
        <translation>يُكتب التاريخ بالشكل 2026-03-04 أو 2026-03 أو 2026</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>يحتاج اليوم إلى شهره</translation>
    </message>
    <message>
        <source>a group cannot be its own member</source>
        <translation>لا يمكن أن تكون المجموعة عضوًا في نفسها</translation>
    </message>
    <message>
        <source>a measure cannot answer itself</source>
        <translation>لا يمكن أن يكون التدبير مقابلًا لنفسه</translation>
    </message>
    <message>
        <source>a moment needs its time zone</source>
        <translation>تحتاج اللحظة إلى منطقتها الزمنية</translation>
    </message>
    <message>
        <source>a position needs a stance</source>
        <translation>يحتاج الموقف إلى توجّه</translation>
    </message>
    <message>
        <source>a position of a removed party</source>
        <translation>موقف لطرف مُزال</translation>
    </message>
    <message>
        <source>a position on a removed component</source>
        <translation>موقف بشأن مكوّن مُزال</translation>
    </message>
    <message>
        <source>a recode comes in with the whole record only, as JSON</source>
        <translation>لا تدخل إعادة الترميز إلا مع السجلّ الكامل، بصيغة JSON</translation>
    </message>
    <message>
        <source>a scale has at least three and at most seven steps</source>
        <translation>للسلّم ثلاث درجات على الأقل وسبع على الأكثر</translation>
    </message>
    <message>
        <source>a scale of numbers says in words what 100 and what 0 stand for</source>
        <translation>يبيّن السلّم العددي بالكلمات معنى 100 ومعنى 0</translation>
    </message>
    <message>
        <source>a stand-in takes its place</source>
        <translation>يحل محله بديل</translation>
    </message>
    <message>
        <source>a step of a scale cannot be named like a non-position</source>
        <translation>لا يجوز أن تُسمّى درجة من السلّم باسم حالة خارج السلّم</translation>
    </message>
    <message>
        <source>a withdrawal takes no stance</source>
        <translation>ليس للسحب توجّه</translation>
    </message>
    <message>
        <source>abstain</source>
        <comment>stance</comment>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>accepts</source>
        <comment>stance</comment>
        <translation>يقبل</translation>
    </message>
    <message>
        <source>act</source>
        <comment>field</comment>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>after {text}</source>
        <comment>a cause</comment>
        <translation>بعد {text}</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>status</comment>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>nature</comment>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <comment>status</comment>
        <translation>متفق عليه رهن الاستشارة</translation>
    </message>
    <message>
        <source>agreed in principle</source>
        <comment>status</comment>
        <translation>متفق عليه من حيث المبدأ</translation>
    </message>
    <message>
        <source>agrees in full</source>
        <comment>stance</comment>
        <translation>موافق تمامًا</translation>
    </message>
    <message>
        <source>all</source>
        <comment>parties</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all</source>
        <comment>stances</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all</source>
        <comment>components</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all</source>
        <comment>fields</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all of this kind</source>
        <comment>fields</comment>
        <translation>كل ما هو من هذا النوع</translation>
    </message>
    <message>
        <source>an attachment is either embedded or at a path</source>
        <translation>يكون المرفق إما مضمَّنًا أو في مسار</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>ولا إدخالات سابقة</numerusform>
            <numerusform>وإدخال سابق واحد</numerusform>
            <numerusform>وإدخالان سابقان</numerusform>
            <numerusform>و%n إدخالات سابقة</numerusform>
            <numerusform>و%n إدخالًا سابقًا</numerusform>
            <numerusform>و%n إدخال سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows.</source>
        <translation>
            <numerusform>ولا صفوف أخرى.</numerusform>
            <numerusform>وصف آخر.</numerusform>
            <numerusform>وصفان آخران.</numerusform>
            <numerusform>و%n صفوف أخرى.</numerusform>
            <numerusform>و%n صفًا آخر.</numerusform>
            <numerusform>و%n صف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>and change</source>
        <translation>والتغيّر</translation>
    </message>
    <message>
        <source>anticipated result</source>
        <comment>field</comment>
        <translation>النتيجة المتوقّعة</translation>
    </message>
    <message>
        <source>as far as looked through</source>
        <translation>بقدر ما فُحص</translation>
    </message>
    <message>
        <source>as of</source>
        <comment>a moment</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>assessment</source>
        <comment>basis</comment>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>assistance</source>
        <comment>component kind</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>at most {most} are embedded (preferences)</source>
        <translation>لا يُضمَّن أكثر من {most} (التفضيلات)</translation>
    </message>
    <message>
        <source>at no moment that can be</source>
        <translation>ليس في أي لحظة ممكنة</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>kind of row</comment>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>attachments</source>
        <comment>part</comment>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>away</source>
        <comment>shifts</comment>
        <translation>ابتعاد</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark</comment>
        <translation>ابتعد</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>direction</comment>
        <translation>بعيدًا عن الاتفاق</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>kind</comment>
        <translation>بعيدًا عن الاتفاق</translation>
    </message>
    <message>
        <source>base</source>
        <comment>field</comment>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field</comment>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field of an import</comment>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>basis: P, S, A, I</source>
        <comment>public, in session, assessment, internal; the signs are drawn</comment>
        <translation>الأساس: P، S، A، I</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>قبل الاستعادة</translation>
    </message>
    <message>
        <source>before: {stance}</source>
        <translation>سابقًا: {stance}</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>level of implementation</comment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>best alternative</source>
        <comment>field</comment>
        <translation>أفضل بديل</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>blank: no record</source>
        <translation>فراغ: لا تسجيل</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>أقواس</translation>
    </message>
    <message>
        <source>brackets on the table</source>
        <translation>الأقواس المطروحة</translation>
    </message>
    <message>
        <source>bridging proposal</source>
        <comment>nature</comment>
        <translation>مقترح توفيقي</translation>
    </message>
    <message>
        <source>brief</source>
        <comment>kind of row</comment>
        <translation>تفويض</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>استُرجع</translation>
    </message>
    <message>
        <source>by a statement of the party’s group</source>
        <translation>ببيان من مجموعة الطرف</translation>
    </message>
    <message>
        <source>by component, {count}</source>
        <translation>حسب المكوّن، {count}</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <comment>credibility of a claim</comment>
        <translation>لا يمكن الحكم عليها</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>level of implementation</comment>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>cells parted by bars</source>
        <translation>خلايا تفصلها أشرطة عمودية</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>خلايا تفصلها فواصل</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>خلايا تفصلها فواصل منقوطة</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>خلايا تفصلها علامات جدولة</translation>
    </message>
    <message>
        <source>cells parted by {sign}</source>
        <translation>خلايا يفصلها {sign}</translation>
    </message>
    <message>
        <source>chair&apos;s text</source>
        <comment>nature</comment>
        <translation>نص الرئيس</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>التغيير {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>aspect</comment>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>changed since {moment}</source>
        <translation>تغيّر منذ {moment}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>changes since {round}</source>
        <translation>التغييرات منذ {round}</translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation>
            <numerusform>فصل بلا مكوّنات</numerusform>
            <numerusform>فصل فيه مكوّن واحد</numerusform>
            <numerusform>فصل فيه مكوّنان</numerusform>
            <numerusform>فصل فيه %n مكوّنات</numerusform>
            <numerusform>فصل فيه %n مكوّنًا</numerusform>
            <numerusform>فصل فيه %n مكوّن</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <comment>act</comment>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>claim or withdrawal; corrections stay out</source>
        <comment>field of an import</comment>
        <translation>إفادة أو سحب؛ ولا تدخل التصحيحات</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>code</source>
        <comment>field</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>code or name of the party</source>
        <comment>field of an import</comment>
        <translation>رمز الطرف أو اسمه</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>يدخل</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>component kind</comment>
        <translation>التزام</translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation>التزام أو آلية أو مساعدة أو عملية أو نص.</translation>
    </message>
    <message>
        <source>compliance monitoring</source>
        <comment>measure category</comment>
        <translation>رصد الامتثال</translation>
    </message>
    <message>
        <source>component</source>
        <comment>field</comment>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>component</source>
        <comment>kind of row</comment>
        <translation>مكوّن</translation>
    </message>
    <message>
        <source>component</source>
        <comment>role</comment>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>component title</source>
        <comment>field of an import</comment>
        <translation>عنوان المكوّن</translation>
    </message>
    <message>
        <source>components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>compromise</source>
        <comment>nature</comment>
        <translation>حل وسط</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field</comment>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>linkage kind</comment>
        <translation>شرط</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>role</comment>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field of an import</comment>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation>شرط أو مقايضة أو تسلسل.</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>aspect</comment>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>marking</comment>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>credibility of a claim</comment>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>consequence</source>
        <comment>kind of row</comment>
        <translation>تبعة</translation>
    </message>
    <message>
        <source>constraint</source>
        <comment>measure category</comment>
        <translation>تقييد</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>aspect</comment>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>convergence {number}</source>
        <translation>التقارب {number}</translation>
    </message>
    <message>
        <source>convergence {value}</source>
        <translation>التقارب {value}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a mark</comment>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>act</comment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>event kind</comment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>correction: never said</source>
        <translation>تصحيح: لم يُقَل قط</translation>
    </message>
    <message>
        <source>correction: {before}, rightly {after}</source>
        <translation>تصحيح: {before}، والصحيح {after}</translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <comment>nature</comment>
        <translation>مقترح مضاد</translation>
    </message>
    <message>
        <source>credibility</source>
        <comment>field</comment>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>credibility, 1 to 6</source>
        <comment>field of an import</comment>
        <translation>المصداقية، من 1 إلى 6</translation>
    </message>
    <message>
        <source>current framework</source>
        <comment>nature</comment>
        <translation>الإطار الحالي</translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation>الإطار الحالي أو مقترح أو مقترح مضاد أو مقترح توفيقي أو نص الرئيس أو حل وسط أو متفق عليه.</translation>
    </message>
    <message>
        <source>dashed: on a condition</source>
        <translation>متقطّع: بشرط</translation>
    </message>
    <message>
        <source>date</source>
        <comment>field</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>day on which it was said</source>
        <comment>field of an import</comment>
        <translation>اليوم الذي قيل فيه</translation>
    </message>
    <message>
        <source>day order</source>
        <comment>field</comment>
        <translation>الترتيب في اليوم</translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>field</comment>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>الافتراضي: {value}</translation>
    </message>
    <message>
        <source>density</source>
        <comment>field</comment>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>field</comment>
        <translation>يتوقف على</translation>
    </message>
    <message>
        <source>different</source>
        <comment>two rows</comment>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>digest</source>
        <comment>field</comment>
        <translation>الملخّص الرقمي</translation>
    </message>
    <message>
        <source>dimension</source>
        <comment>field</comment>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <comment>field</comment>
        <translation>إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>dissociation</source>
        <comment>kind of row</comment>
        <translation>نأي بالنفس</translation>
    </message>
    <message>
        <source>does not agree at all</source>
        <comment>stance</comment>
        <translation>غير موافق إطلاقًا</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>credibility of a claim</comment>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>due</source>
        <comment>field</comment>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>يستحق في {date}</translation>
    </message>
    <message>
        <source>each list of stance colours has {number} colours</source>
        <translation>في كل قائمة من ألوان التوجّهات {number} من الألوان</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>embedded</source>
        <comment>a document in the file</comment>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>end</source>
        <comment>field</comment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>end must not be before start</source>
        <translation>يجب ألا تسبق النهاية البداية</translation>
    </message>
    <message>
        <source>entry {rowid} belongs to no row</source>
        <translation>القيد {rowid} لا ينتمي إلى أي صف</translation>
    </message>
    <message>
        <source>entry {rowid} is missing</source>
        <translation>القيد {rowid} ناقص</translation>
    </message>
    <message>
        <source>entry {rowid} is not found by its words</source>
        <translation>لا يُعثر على القيد {rowid} بكلماته</translation>
    </message>
    <message>
        <source>even</source>
        <comment>likelihood</comment>
        <translation>متعادل</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>role</comment>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>field of an import</comment>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <source>expressed on</source>
        <comment>field</comment>
        <translation>تاريخ التعبير</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>reliability of a source</comment>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>field</comment>
        <translation>البديل الاحتياطي</translation>
    </message>
    <message>
        <source>files: {count}, bytes: {size}</source>
        <translation>الملفات: {count}، البايتات: {size}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>a mark</comment>
        <translation>أول</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>أول تسجيل</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>foreign keys</source>
        <translation>المفاتيح الخارجية</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the former stance</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>from group</source>
        <translation>من المجموعة</translation>
    </message>
    <message>
        <source>from its group</source>
        <translation>من مجموعته</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>from {group}</source>
        <translation>من {group}</translation>
    </message>
    <message>
        <source>from {stance}</source>
        <translation>من {stance}</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>kind</comment>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>grading</source>
        <comment>field</comment>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>green</source>
        <comment>stance</comment>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>green / yellow / red</source>
        <comment>scale</comment>
        <translation>أخضر / أصفر / أحمر</translation>
    </message>
    <message>
        <source>group</source>
        <comment>field</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>group</source>
        <comment>party kind</comment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>guarantor</source>
        <comment>party role</comment>
        <translation>ضامن</translation>
    </message>
    <message>
        <source>handling marking</source>
        <comment>field of an import</comment>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>heading only</source>
        <comment>doing</comment>
        <translation>العنوان فقط</translation>
    </message>
    <message>
        <source>here</source>
        <comment>which side is taken</comment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>history</source>
        <comment>part</comment>
        <translation>السجلّ الزمني</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجلّ الزمني</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>if</source>
        <comment>begins a condition in the quick line</comment>
        <translation>إذا</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>إذا {condition}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <comment>in a cell</comment>
        <translation>إذا {condition}</translation>
    </message>
    <message>
        <source>if {stance}</source>
        <comment>a stance that depends on a condition</comment>
        <translation>{stance} بشرط</translation>
    </message>
    <message>
        <source>if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older text   ↳: from the group   ≠: sources differ   blank: no record</source>
        <translation>إذا: مشروط   !: خط أحمر   ▲▼: تحرّك   ◆: تغيّرت الشروط   ~: قديم، أو قيل عن نص أقدم   ↳: من المجموعة   ≠: المصادر متعارضة   فراغ: لا تسجيل</translation>
    </message>
    <message>
        <source>implementation</source>
        <comment>kind of row</comment>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>credibility of a claim</comment>
        <translation>غير محتملة</translation>
    </message>
    <message>
        <source>in another window here</source>
        <translation>في نافذة أخرى هنا</translation>
    </message>
    <message>
        <source>in framework</source>
        <comment>field</comment>
        <translation>في الإطار</translation>
    </message>
    <message>
        <source>in italics: moved</source>
        <translation>مائل: منقول</translation>
    </message>
    <message>
        <source>in session</source>
        <comment>basis</comment>
        <translation>في الجلسة</translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation>في الجلسة (وهو الافتراضي) أو علني أو تقدير أو داخلي.</translation>
    </message>
    <message>
        <source>in terms only</source>
        <comment>direction</comment>
        <translation>في الشروط فقط</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>a mark</comment>
        <translation>موروث</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>event kind</comment>
        <translation>أوّلي</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>basis</comment>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>is</source>
        <comment>field</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>يُستكمل</translation>
    </message>
    <message>
        <source>is monochrome</source>
        <comment>field</comment>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>is portrait</source>
        <comment>field</comment>
        <translation>بالطول</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>it has more than {max_length} letters</source>
        <translation>فيه أكثر من {max_length} حرف</translation>
    </message>
    <message>
        <source>it has no day</source>
        <translation>ليس له يوم</translation>
    </message>
    <message>
        <source>it has no stance</source>
        <translation>ليس له توجّه</translation>
    </message>
    <message numerus="yes">
        <source>it has {count} cells, and there are %n heads</source>
        <translation>
            <numerusform>فيه {count} من الخلايا، ولا رؤوس</numerusform>
            <numerusform>فيه {count} من الخلايا، ورأس واحد</numerusform>
            <numerusform>فيه {count} من الخلايا، ورأسان</numerusform>
            <numerusform>فيه {count} من الخلايا، و%n رؤوس</numerusform>
            <numerusform>فيه {count} من الخلايا، و%n رأسًا</numerusform>
            <numerusform>فيه {count} من الخلايا، و%n رأس</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>يحتوي على محرف تحكّم</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>هو لازم</translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation>ليس Unicode صالحًا</translation>
    </message>
    <message>
        <source>it must be a day, written as 2026-03-04</source>
        <translation>يجب أن يكون يومًا، مكتوبًا بالشكل 2026-03-04</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>it must be {expected}</source>
        <translation>يجب أن يكون {expected}</translation>
    </message>
    <message>
        <source>it must be {ge} or more</source>
        <translation>يجب أن يكون {ge} أو أكثر</translation>
    </message>
    <message>
        <source>it must be {le} or less</source>
        <translation>يجب أن يكون {le} أو أقل</translation>
    </message>
    <message>
        <source>it must have the form {pattern}</source>
        <translation>يجب أن يكون على الشكل {pattern}</translation>
    </message>
    <message>
        <source>it must hold {max_length} or fewer</source>
        <translation>يجب أن يحتوي على {max_length} أو أقل</translation>
    </message>
    <message>
        <source>it must hold {min_length} or more</source>
        <translation>يجب أن يحتوي على {min_length} أو أكثر</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>it names no component</source>
        <translation>لا يذكر أي مكوّن</translation>
    </message>
    <message>
        <source>it names no party</source>
        <translation>لا يذكر أي طرف</translation>
    </message>
    <message>
        <source>it names what is missing</source>
        <translation>يذكر ما هو ناقص</translation>
    </message>
    <message>
        <source>its content cannot be</source>
        <translation>محتواه غير ممكن</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>مجموعته</translation>
    </message>
    <message>
        <source>its pages cannot be read</source>
        <translation>لا يمكن قراءة صفحاته</translation>
    </message>
    <message>
        <source>its {parent} is missing</source>
        <translation>ناقص: {parent}</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>of rows entered twice</comment>
        <translation>دُمجا</translation>
    </message>
    <message>
        <source>joint statement</source>
        <comment>source kind</comment>
        <translation>بيان مشترك</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>not removed</comment>
        <translation>باقٍ</translation>
    </message>
    <message>
        <source>kept apart</source>
        <comment>of rows entered twice</comment>
        <translation>أُبقيا منفصلين</translation>
    </message>
    <message>
        <source>kept: {rows}</source>
        <translation>المحتفَظ به: {rows}</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>field</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <comment>field of an import</comment>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field</comment>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>field</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>largely carried out</source>
        <comment>level of implementation</comment>
        <translation>نُفِّذ معظمه</translation>
    </message>
    <message>
        <source>later than its own statement</source>
        <translation>أحدث من بيانه هو</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>in the name of a file</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>source kind</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>level</source>
        <comment>field</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>likelihood</source>
        <comment>field</comment>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>likelihood</comment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>linkage</source>
        <comment>kind of row</comment>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>linkages</source>
        <comment>part</comment>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>of a component</comment>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a mark</comment>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>to another component</comment>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>linked to {number}</source>
        <translation>مرتبط بـ {number}</translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>kind of row</comment>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>margin</source>
        <comment>field</comment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>موسوم: {marking}</translation>
    </message>
    <message>
        <source>marking</source>
        <comment>field</comment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>markings</source>
        <comment>field</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>markings must have different names</source>
        <translation>يجب أن تكون للوسوم أسماء مختلفة</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>field</comment>
        <translation>التدبير</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>kind of row</comment>
        <translation>تدبير</translation>
    </message>
    <message>
        <source>mechanism</source>
        <comment>component kind</comment>
        <translation>آلية</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source kind</comment>
        <translation>وسائل إعلام</translation>
    </message>
    <message>
        <source>mediator</source>
        <comment>party role</comment>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>member</source>
        <comment>field</comment>
        <translation>العضو</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>kind of row</comment>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>severity</comment>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation>طفيفة أو متوسطة أو كبيرة أو بالغة.</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>severity</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>months and days count from 1</source>
        <translation>تُعدّ الأشهر والأيام من 1</translation>
    </message>
    <message>
        <source>moved away from agreement</source>
        <translation>ابتعد عن الاتفاق</translation>
    </message>
    <message>
        <source>moved away from agreement since {moment}</source>
        <translation>ابتعد عن الاتفاق منذ {moment}</translation>
    </message>
    <message>
        <source>moved since then</source>
        <translation>تحرّك منذ ذلك الحين</translation>
    </message>
    <message>
        <source>moved since {moment}</source>
        <translation>تحرّك منذ {moment}</translation>
    </message>
    <message>
        <source>moved since {round}</source>
        <translation>تحرّك منذ {round}</translation>
    </message>
    <message>
        <source>moved towards agreement</source>
        <translation>تحرّك نحو الاتفاق</translation>
    </message>
    <message>
        <source>moved towards agreement since {moment}</source>
        <translation>تحرّك نحو الاتفاق منذ {moment}</translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation>تحرّك {count}</translation>
    </message>
    <message>
        <source>n</source>
        <comment>answer: no</comment>
        <translation>ل</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name of the party, checked against its code</source>
        <comment>field of an import</comment>
        <translation>اسم الطرف، مع التحقّق من مطابقته لرمزه</translation>
    </message>
    <message>
        <source>nature</source>
        <comment>field</comment>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>negotiating party</source>
        <comment>party role</comment>
        <translation>طرف متفاوض</translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation>طرف متفاوض أو ضامن أو وسيط أو مراقب أو متحقِّق.</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>kind of row</comment>
        <translation>مفاوضة</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>in the name of a file</comment>
        <translation>مفاوضة</translation>
    </message>
    <message>
        <source>negotiator backups lists them.</source>
        <translation>يسردها negotiator backups.</translation>
    </message>
    <message>
        <source>negotiator keys lists those that are.</source>
        <translation>يسرد negotiator keys المعروف منها.</translation>
    </message>
    <message>
        <source>negotiator positions lists them.</source>
        <translation>يسردها negotiator positions.</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>لم يُقَل قط</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>new component</source>
        <comment>doing</comment>
        <translation>مكوّن جديد</translation>
    </message>
    <message>
        <source>new version</source>
        <comment>doing</comment>
        <translation>صيغة جديدة</translation>
    </message>
    <message>
        <source>newest</source>
        <comment>which side is taken</comment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>next</source>
        <comment>place within the day</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>no</source>
        <comment>stance</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes or no</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>بلا أساس</translation>
    </message>
    <message>
        <source>no bloc</source>
        <translation>بلا كتلة</translation>
    </message>
    <message>
        <source>no brackets</source>
        <translation>بلا أقواس</translation>
    </message>
    <message>
        <source>no position</source>
        <comment>stance</comment>
        <translation>بلا موقف</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>لا تسجيل</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody has asked the party</source>
        <translation>لم يسأل أحد الطرف</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>non-paper</source>
        <comment>source kind</comment>
        <translation>ورقة غير رسمية</translation>
    </message>
    <message>
        <source>non-state actor</source>
        <comment>party kind</comment>
        <translation>جهة من غير الدول</translation>
    </message>
    <message>
        <source>none</source>
        <comment>code of an author</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>none</source>
        <comment>basis</comment>
        <translation>بلا أساس</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>source</comment>
        <translation>لم يُسمَّ</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>stance</comment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>stance</comment>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>level of implementation</comment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>note</source>
        <comment>source kind</comment>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of an import</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>withheld</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kept</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>لم يُبلَّغ عن شيء</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>number</source>
        <comment>field</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>number or address of the source</source>
        <comment>field of an import</comment>
        <translation>رقم المصدر أو عنوانه الإلكتروني</translation>
    </message>
    <message>
        <source>number or title of the component</source>
        <comment>field of an import</comment>
        <translation>رقم المكوّن أو عنوانه</translation>
    </message>
    <message>
        <source>number {number} that day</source>
        <translation>الرقم {number} في ذلك اليوم</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>field</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>party role</comment>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>of all {number}</source>
        <translation>من مجموع {number}</translation>
    </message>
    <message>
        <source>of all {number}, and change</source>
        <translation>من مجموع {number}، والتغيّر</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of what was said long ago</comment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>old</source>
        <comment>a mark</comment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>old, or said of an older text</source>
        <translation>قديم، أو قيل عن نص أقدم</translation>
    </message>
    <message>
        <source>on</source>
        <comment>field</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <translation>على أساس التقدير</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <comment>a mark</comment>
        <translation>على أساس التقدير</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <translation>على أساس ما قيل في الجلسة</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <comment>a mark</comment>
        <translation>على أساس ما قيل في الجلسة</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <translation>على أساس داخلي</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <comment>a mark</comment>
        <translation>على أساس داخلي</translation>
    </message>
    <message>
        <source>on public basis</source>
        <translation>على أساس علني</translation>
    </message>
    <message>
        <source>on public basis</source>
        <comment>a mark</comment>
        <translation>على أساس علني</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>على {computer}</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <source>one of them is no key</source>
        <translation>أحدها ليس مفتاحًا</translation>
    </message>
    <message>
        <source>one position a row</source>
        <translation>موقف واحد في كل صف</translation>
    </message>
    <message>
        <source>only a correction, withdrawal or recode names another</source>
        <translation>لا يسمّي موقفًا آخر إلا التصحيح أو السحب أو إعادة الترميز</translation>
    </message>
    <message>
        <source>only a stance on the scale can be a red line</source>
        <translation>لا يكون خطًا أحمر إلا توجّه على السلّم</translation>
    </message>
    <message>
        <source>only a stance on the scale can depend on a condition</source>
        <translation>لا يتوقف على شرط إلا توجّه على السلّم</translation>
    </message>
    <message>
        <source>only a stance on the scale can have a value</source>
        <translation>لا تكون القيمة إلا لتوجّه على السلّم</translation>
    </message>
    <message>
        <source>only on a scale of numbers</source>
        <translation>على سلّم عددي فقط</translation>
    </message>
    <message>
        <source>onto or off the scale</source>
        <comment>direction</comment>
        <translation>دخولًا إلى السلّم أو خروجًا منه</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation>مفتوح أو قيد النقاش أو متفق عليه من حيث المبدأ أو متفق عليه رهن الاستشارة أو متفق عليه أو مغلق.</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance</comment>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>order</source>
        <comment>field</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>party kind</comment>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>other</source>
        <comment>shifts</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind</comment>
        <translation>آخر</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>a side</comment>
        <translation>لدينا</translation>
    </message>
    <message>
        <source>package</source>
        <comment>field</comment>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>package</source>
        <comment>kind of row</comment>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>package part</source>
        <comment>kind of row</comment>
        <translation>جزء حزمة</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>field</comment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>field</comment>
        <translation>الأصل الأعلى</translation>
    </message>
    <message>
        <source>parties by components</source>
        <translation>الأطراف مقابل المكوّنات</translation>
    </message>
    <message>
        <source>parties none</source>
        <translation>الأطراف: لا شيء</translation>
    </message>
    <message>
        <source>parties {names}</source>
        <translation>الأطراف {names}</translation>
    </message>
    <message>
        <source>party</source>
        <comment>field</comment>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>party</source>
        <comment>kind of row</comment>
        <translation>طرف</translation>
    </message>
    <message>
        <source>party</source>
        <comment>role</comment>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>party   component   stance 1–9, or its name   if condition   ! red line   “exact words”   rest: statement</source>
        <translation>الطرف   المكوّن   التوجّه 1–9، أو اسمه   إذا والشرط   ! خط أحمر   “النص الحرفي”   الباقي: البيان</translation>
    </message>
    <message>
        <source>party name</source>
        <comment>field of an import</comment>
        <translation>اسم الطرف</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>place</source>
        <comment>field</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>place within the day, from 1</source>
        <comment>field of an import</comment>
        <translation>الموضع ضمن اليوم، ابتداءً من 1</translation>
    </message>
    <message>
        <source>plenary record</source>
        <comment>source kind</comment>
        <translation>محضر الجلسة العامة</translation>
    </message>
    <message>
        <source>position</source>
        <comment>field</comment>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>position</source>
        <comment>kind of row</comment>
        <translation>موقف</translation>
    </message>
    <message>
        <source>position {key} holds what cannot be</source>
        <translation>يحتوي الموقف {key} على ما هو غير ممكن</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>positions and saliences do not come in pairs</source>
        <translation>لا تأتي المواقف ودرجات الأهمية أزواجًا</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>credibility of a claim</comment>
        <translation>قد تكون صحيحة</translation>
    </message>
    <message>
        <source>precondition</source>
        <comment>field</comment>
        <translation>الشرط المسبق</translation>
    </message>
    <message>
        <source>prepared by</source>
        <comment>field</comment>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>print set</source>
        <comment>kind of row</comment>
        <translation>مجموعة طباعة</translation>
    </message>
    <message>
        <source>print set</source>
        <translation>مجموعة طباعة</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>credibility of a claim</comment>
        <translation>صحيحة على الأرجح</translation>
    </message>
    <message>
        <source>process</source>
        <comment>component kind</comment>
        <translation>عملية</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>nature</comment>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>proposer</source>
        <comment>field</comment>
        <translation>المقترِح</translation>
    </message>
    <message>
        <source>public</source>
        <comment>basis</comment>
        <translation>علني</translation>
    </message>
    <message>
        <source>public</source>
        <comment>marking</comment>
        <translation>عام</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>field</comment>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>part</comment>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>kind of row</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>reaffirmation</source>
        <comment>event kind</comment>
        <translation>إعادة تأكيد</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <comment>a mark</comment>
        <translation>أُعيد تأكيده</translation>
    </message>
    <message>
        <source>reaffirms: {stance}</source>
        <translation>يعيد تأكيد: {stance}</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>field</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <comment>field</comment>
        <translation>المقابل</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>act</comment>
        <translation>إعادة ترميز</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>event kind</comment>
        <translation>إعادة ترميز</translation>
    </message>
    <message>
        <source>recoded</source>
        <comment>a mark</comment>
        <translation>أُعيد ترميزه</translation>
    </message>
    <message>
        <source>recoded: {stance}</source>
        <translation>أُعيد ترميزه: {stance}</translation>
    </message>
    <message>
        <source>recorded at</source>
        <comment>field</comment>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>recorded by</source>
        <comment>field</comment>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>recorders</source>
        <comment>part</comment>
        <translation>المسجِّلون</translation>
    </message>
    <message>
        <source>red</source>
        <comment>stance</comment>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>field</comment>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>role</comment>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>aspect</comment>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>خطوط حمراء</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>in the name of a file</comment>
        <translation>منقّح</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>field</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>references</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>field</comment>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>reinforcing confidence</source>
        <comment>measure category</comment>
        <translation>تعزيز الثقة</translation>
    </message>
    <message>
        <source>rejects</source>
        <comment>stance</comment>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>relayed</source>
        <comment>source kind</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <source>reliability</source>
        <comment>field</comment>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>reliability of the source, A to F</source>
        <comment>field of an import</comment>
        <translation>موثوقية المصدر، من A إلى F</translation>
    </message>
    <message>
        <source>reliability unknown</source>
        <comment>reliability of a source</comment>
        <translation>موثوقيته غير معروفة</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>reliability of a source</comment>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>likelihood</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation>مستبعد أو غير مرجّح أو متعادل أو مرجّح أو مرجّح جدًا.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>report</source>
        <comment>field</comment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>reservation point</source>
        <comment>field</comment>
        <translation>الحد الأدنى المقبول</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>stance</comment>
        <translation>يتحفّظ</translation>
    </message>
    <message>
        <source>responsible</source>
        <comment>field</comment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>restricted</source>
        <comment>marking</comment>
        <translation>مقيّد</translation>
    </message>
    <message>
        <source>role</source>
        <comment>field</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>rollback trigger</source>
        <comment>field</comment>
        <translation>مسوّغ التراجع</translation>
    </message>
    <message>
        <source>round</source>
        <comment>field</comment>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>round</source>
        <comment>kind of row</comment>
        <translation>جولة</translation>
    </message>
    <message>
        <source>row {key} of {table} refers to a missing {parent}</source>
        <translation>يشير الصف {key} من {table} إلى ناقص: {parent}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>ru a2 3 if …</source>
        <translation>ru a2 3 إذا …</translation>
    </message>
    <message>
        <source>said of an older text</source>
        <translation>قيل عن نص أقدم</translation>
    </message>
    <message>
        <source>said of {text}</source>
        <translation>قيل عن {text}</translation>
    </message>
    <message>
        <source>same</source>
        <comment>kind</comment>
        <translation>مماثل</translation>
    </message>
    <message>
        <source>same stance, terms changed</source>
        <translation>التوجّه نفسه، تغيّرت الشروط</translation>
    </message>
    <message>
        <source>same text, left out</source>
        <comment>doing</comment>
        <translation>النص نفسه، يُستبعد</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>field</comment>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>linkage kind</comment>
        <translation>تسلسل</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity</comment>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation>بالغة</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>field</comment>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>field</comment>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>event kind</comment>
        <translation>تحوّل</translation>
    </message>
    <message>
        <source>signature: {words}</source>
        <translation>التوقيع: {words}</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>stance</comment>
        <translation>صامت</translation>
    </message>
    <message>
        <source>since the previous round</source>
        <translation>منذ الجولة السابقة</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>size</source>
        <comment>field</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file that was checked</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>source</source>
        <comment>kind of row</comment>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>source kind</source>
        <comment>field of an import</comment>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>source quote</source>
        <comment>field of an import</comment>
        <translation>اقتباس المصدر</translation>
    </message>
    <message>
        <source>source title</source>
        <comment>field of an import</comment>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>source url</source>
        <comment>field of an import</comment>
        <translation>رابط المصدر</translation>
    </message>
    <message>
        <source>source {grades}</source>
        <translation>المصدر {grades}</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>المصادر متعارضة</translation>
    </message>
    <message>
        <source>sources differ</source>
        <comment>a mark</comment>
        <translation>المصادر متعارضة</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>field</comment>
        <translation>المتحدّث</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>part</comment>
        <translation>المتحدّثون</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>aspect</comment>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>stale after days</source>
        <comment>field</comment>
        <translation>أيام التقادم</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field</comment>
        <translation>التوجّه</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>role</comment>
        <translation>التوجّه</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field of an import</comment>
        <translation>التوجّه</translation>
    </message>
    <message>
        <source>stands left</source>
        <translation>يقع على اليسار</translation>
    </message>
    <message>
        <source>stands right</source>
        <translation>يقع على اليمين</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>state</source>
        <comment>party kind</comment>
        <translation>دولة</translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation>دولة أو منظمة أو مجموعة أو جهة من غير الدول.</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field</comment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>role</comment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>source kind</comment>
        <translation>بيان</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field of an import</comment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation>بيان أو محضر الجلسة العامة أو ورقة غير رسمية أو وسائل إعلام أو منقول أو رسالة أو مذكرة أو بيان مشترك.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <comment>field</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of row</comment>
        <translation>حالة</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>لا يدخل</translation>
    </message>
    <message>
        <source>step</source>
        <comment>field</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation>قوية</translation>
    </message>
    <message>
        <source>struck: left out</source>
        <translation>مشطوب: محذوف</translation>
    </message>
    <message>
        <source>struck: left out   underlined: put in   dashed: moved   [US: …] whose</source>
        <translation>مشطوب: محذوف   مسطَّر: مضاف   متقطّع: منقول   [US: …] صاحبه</translation>
    </message>
    <message>
        <source>such as Morning briefing</source>
        <translation>مثل الإحاطة الصباحية</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>density</comment>
        <translation>ملخّص</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance</comment>
        <translation>يؤيّد</translation>
    </message>
    <message>
        <source>supports … rejects</source>
        <comment>scale</comment>
        <translation>يؤيّد … يرفض</translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>density</comment>
        <translation>رمز</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>taken from its group</source>
        <translation>مأخوذ عن مجموعته</translation>
    </message>
    <message>
        <source>taken from {group}</source>
        <translation>مأخوذ عن {group}</translation>
    </message>
    <message>
        <source>terms</source>
        <comment>shifts</comment>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>terms changed</source>
        <translation>تغيّرت الشروط</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>kind</comment>
        <translation>تغيّرت الشروط</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>a mark</comment>
        <translation>تغيّرت الشروط</translation>
    </message>
    <message>
        <source>terms changed since {moment}</source>
        <translation>تغيّرت الشروط منذ {moment}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>component kind</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>text</source>
        <comment>field</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>text size</source>
        <comment>field</comment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>field</comment>
        <translation>صيغة النص</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>kind of row</comment>
        <translation>صيغة نص</translation>
    </message>
    <message>
        <source>text version of {of}</source>
        <translation>صيغة نص للمكوّن {of}</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>&amp;الأحدث</translation>
    </message>
    <message>
        <source>the &amp;same</source>
        <comment>two rows</comment>
        <translation>وا&amp;حدة</translation>
    </message>
    <message>
        <source>the cell in column {number} has no head</source>
        <translation>ليس للخلية في العمود {number} رأس</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>الخلية فارغة</translation>
    </message>
    <message>
        <source>the component does not apply to the party</source>
        <translation>لا ينطبق المكوّن على الطرف</translation>
    </message>
    <message>
        <source>the latest day that remains</source>
        <translation>آخر يوم يبقى</translation>
    </message>
    <message>
        <source>the party said that it has none yet</source>
        <translation>قال الطرف إنه ليس له موقف بعد</translation>
    </message>
    <message>
        <source>the party was asked, and said nothing</source>
        <translation>سُئل الطرف ولم يقل شيئًا</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>two rows</comment>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>the selected</source>
        <comment>fields</comment>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>the step of a scale has a name of up to 40 letters</source>
        <translation>لا يزيد اسم درجة السلّم على 40 حرفًا</translation>
    </message>
    <message>
        <source>the steps of a scale must have different names</source>
        <translation>يجب أن تكون لدرجات السلّم أسماء مختلفة</translation>
    </message>
    <message>
        <source>the whole table is missing</source>
        <translation>الجدول كله ناقص</translation>
    </message>
    <message>
        <source>the year {year} is not between 1 and 9999</source>
        <translation>السنة {year} لا تقع بين 1 و9999</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a side</comment>
        <translation>لديهم</translation>
    </message>
    <message>
        <source>there</source>
        <comment>which side is taken</comment>
        <translation>هناك</translation>
    </message>
    <message>
        <source>there is no component {name}</source>
        <translation>لا يوجد مكوّن {name}</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>لا يوجد شهر {month}</translation>
    </message>
    <message>
        <source>there is no party {name}</source>
        <translation>لا يوجد طرف {name}</translation>
    </message>
    <message>
        <source>there is no source {title}</source>
        <translation>لا يوجد مصدر {title}</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>لا يوجد حقل كهذا</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>in the name of a file</comment>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>title of the component, checked against its number</source>
        <comment>field of an import</comment>
        <translation>عنوان المكوّن، مع التحقّق من مطابقته لرقمه</translation>
    </message>
    <message>
        <source>title of the source</source>
        <comment>field of an import</comment>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>of rows entered twice</comment>
        <translation>يُبتّ فيه</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>يُبتّ فيه</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>shifts</comment>
        <translation>نحو الاتفاق</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>a mark</comment>
        <translation>نحو الاتفاق</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>direction</comment>
        <translation>نحو الاتفاق</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>kind</comment>
        <translation>نحو الاتفاق</translation>
    </message>
    <message>
        <source>towards, away from agreement</source>
        <translation>نحو الاتفاق، بعيدًا عنه</translation>
    </message>
    <message>
        <source>trade-off</source>
        <comment>linkage kind</comment>
        <translation>مقايضة</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>field</comment>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>field</comment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>transparency</source>
        <comment>measure category</comment>
        <translation>شفافية</translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation>شفافية أو تقييد أو تعزيز الثقة أو رصد الامتثال.</translation>
    </message>
    <message>
        <source>two rows have the same {rpartition} ({rpartition2})</source>
        <translation>صفان لهما القيمة نفسها في {rpartition} ({rpartition2})</translation>
    </message>
    <message>
        <source>uid</source>
        <comment>field</comment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>غير متوازن</translation>
    </message>
    <message>
        <source>under discussion</source>
        <comment>status</comment>
        <translation>قيد النقاش</translation>
    </message>
    <message>
        <source>underlined: put in</source>
        <translation>مسطَّر: مضاف</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>ungraded</source>
        <comment>source</comment>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>aspect</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>likelihood</comment>
        <translation>غير مرجّح</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>author of a change</comment>
        <translation>غير مسمّى</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>reliability of a source</comment>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>up to {marking}</source>
        <translation>حتى {marking}</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>value</source>
        <comment>field</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>value from 0 to 100, on a scale of numbers</source>
        <comment>field of an import</comment>
        <translation>قيمة من 0 إلى 100، على سلّم عددي</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>field</comment>
        <translation>المتحقِّق</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>party role</comment>
        <translation>متحقِّق</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>likelihood</comment>
        <translation>مرجّح جدًا</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>strength of a password</comment>
        <translation>قوية جدًا</translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of row</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>what</source>
        <comment>field</comment>
        <translation>البند</translation>
    </message>
    <message>
        <source>what its {split} was</source>
        <translation>ما كانت قيمة {split} فيه</translation>
    </message>
    <message>
        <source>what stands &amp;here</source>
        <translation>ما هو &amp;هنا</translation>
    </message>
    <message>
        <source>what stands &amp;there</source>
        <translation>ما هو ه&amp;ناك</translation>
    </message>
    <message>
        <source>where there is no column</source>
        <translation>حيث لا يوجد عمود</translation>
    </message>
    <message>
        <source>whether it is a red line</source>
        <comment>field of an import</comment>
        <translation>ما إذا كان خطًا أحمر</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>صاحبه</translation>
    </message>
    <message>
        <source>with our brief</source>
        <translation>مع تفويضنا</translation>
    </message>
    <message>
        <source>with {responsible}</source>
        <translation>لدى {responsible}</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>act</comment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>event kind</comment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>stance</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a mark</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>withdrawn or corrected</source>
        <translation>مسحوب أو مصحَّح</translation>
    </message>
    <message>
        <source>withdraws its position</source>
        <translation>يسحب موقفه</translation>
    </message>
    <message>
        <source>withheld: {rows}</source>
        <translation>المحجوب: {rows}</translation>
    </message>
    <message>
        <source>without a stance {count}, of these unknown {unknown}</source>
        <translation>بلا توجّه {count}، منها غير معروف {unknown}</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>بلا {parts}</translation>
    </message>
    <message>
        <source>y</source>
        <comment>answer: yes</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>stance</comment>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>stance</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes or no</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes / abstain / no</source>
        <comment>scale</comment>
        <translation>نعم / ممتنع / لا</translation>
    </message>
    <message>
        <source>{argument} is missing.</source>
        <translation>{argument} ناقص.</translation>
    </message>
    <message>
        <source>{author}, {here}, since {since}</source>
        <translation>{author}، {here}، منذ {since}</translation>
    </message>
    <message>
        <source>{basis} (also on record: {others})</source>
        <translation>{basis} (مسجَّل أيضًا: {others})</translation>
    </message>
    <message>
        <source>{basis}; also on record: {others}</source>
        <translation>{basis}؛ مسجَّل أيضًا: {others}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>a shift</comment>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>{brackets} ({more} against {text})</source>
        <translation>{brackets} ({more} مقارنةً بـ {text})</translation>
    </message>
    <message>
        <source>{change} (undone)</source>
        <translation>{change} (مُلغى)</translation>
    </message>
    <message>
        <source>{change}. Ctrl+Z takes it back.</source>
        <translation>{change}. للتراجع: Ctrl+Z.</translation>
    </message>
    <message>
        <source>{change}. One undo takes it back.</source>
        <translation>{change}. يُلغى بتراجع واحد.</translation>
    </message>
    <message>
        <source>{code} is {name} here, not {other}: left out.</source>
        <translation>‏{code} هو {name} هنا، لا {other}: استُبعد.</translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation>
            <numerusform>{component}</numerusform>
            <numerusform>{component} ومكوّن آخر</numerusform>
            <numerusform>{component} ومكوّنان آخران</numerusform>
            <numerusform>{component} و%n مكوّنات أخرى</numerusform>
            <numerusform>{component} و%n مكوّنًا آخر</numerusform>
            <numerusform>{component} و%n مكوّن آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{component} has this number.</source>
        <translation>هذا الرقم للمكوّن {component}.</translation>
    </message>
    <message>
        <source>{component} in {package}</source>
        <comment>a part of a package</comment>
        <translation>{component} في {package}</translation>
    </message>
    <message>
        <source>{component} on {other}, {kind}</source>
        <comment>a linkage</comment>
        <translation>{component} يتوقف على {other}، {kind}</translation>
    </message>
    <message>
        <source>{component} only   {count}</source>
        <translation>{component} فقط   {count}</translation>
    </message>
    <message>
        <source>{component} {version}: a bracket without a partner at {place}: {words}</source>
        <translation>{component} {version}: قوس بلا نظير عند {place}: {words}</translation>
    </message>
    <message>
        <source>{component} – {words}</source>
        <comment>a title with what stands below it</comment>
        <translation>{component} – {words}</translation>
    </message>
    <message>
        <source>{copy} brings {changes}.</source>
        <translation>تأتي {copy} بـ: {changes}.</translation>
    </message>
    <message>
        <source>{copy}:</source>
        <comment>above lines about it</comment>
        <translation>{copy}:</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations are none.</source>
        <translation>{counts}. ولا تُعدّ التصحيحات وإعادات التأكيد منها.</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations left out.</source>
        <translation>{counts}. استُبعدت التصحيحات وإعادات التأكيد.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, reaffirmations and withdrawals are told apart and are no movement.</source>
        <translation>{counts}. وتُميَّز التصحيحات وإعادات التأكيد وعمليات السحب، وليست حركة.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, recodes and reaffirmations are no movement.</source>
        <translation>{counts}. وليست التصحيحات وإعادات الترميز وإعادات التأكيد حركة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation>
            <numerusform>{count} من %n مكوّن</numerusform>
            <numerusform>{count} من مكوّن واحد</numerusform>
            <numerusform>{count} من مكوّنين</numerusform>
            <numerusform>{count} من %n مكوّنات</numerusform>
            <numerusform>{count} من %n مكوّنًا</numerusform>
            <numerusform>{count} من %n مكوّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation>
            <numerusform>{count} من %n مكوّن لها نص</numerusform>
            <numerusform>{count} من مكوّن واحد له نص</numerusform>
            <numerusform>{count} من مكوّنين لها نص</numerusform>
            <numerusform>{count} من %n مكوّنات لها نص</numerusform>
            <numerusform>{count} من %n مكوّنًا لها نص</numerusform>
            <numerusform>{count} من %n مكوّن لها نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation>
            <numerusform>{count} من %n مكوّن حتى الآن</numerusform>
            <numerusform>{count} من مكوّن واحد حتى الآن</numerusform>
            <numerusform>{count} من مكوّنين حتى الآن</numerusform>
            <numerusform>{count} من %n مكوّنات حتى الآن</numerusform>
            <numerusform>{count} من %n مكوّنًا حتى الآن</numerusform>
            <numerusform>{count} من %n مكوّن حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n positions</source>
        <translation>
            <numerusform>{count} من %n موقف</numerusform>
            <numerusform>{count} من موقف واحد</numerusform>
            <numerusform>{count} من موقفين</numerusform>
            <numerusform>{count} من %n مواقف</numerusform>
            <numerusform>{count} من %n موقفًا</numerusform>
            <numerusform>{count} من %n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} من {whole}</translation>
    </message>
    <message>
        <source>{date}, after {round}</source>
        <translation>{date}، بعد {round}</translation>
    </message>
    <message>
        <source>{date}, end of {round}</source>
        <translation>{date}، نهاية {round}</translation>
    </message>
    <message>
        <source>{date}, in {round}</source>
        <translation>{date}، خلال {round}</translation>
    </message>
    <message>
        <source>{date}, number {number} that day</source>
        <translation>{date}، الرقم {number} في ذلك اليوم</translation>
    </message>
    <message>
        <source>{days} (planned)</source>
        <translation>{days} (مقرَّر)</translation>
    </message>
    <message>
        <source>{days} {year}</source>
        <comment>days of a year</comment>
        <translation>{days} {year}</translation>
    </message>
    <message>
        <source>{day} (latest)</source>
        <translation>{day} (الأحدث)</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>من {day} إلى {last}</translation>
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
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{day}: {number}</source>
        <comment>brackets on a day</comment>
        <translation>{day}: {number}</translation>
    </message>
    <message>
        <source>{density} (Ctrl+Shift+{number}, or Ctrl and the wheel)</source>
        <translation>{density} (Ctrl+Shift+{number}، أو Ctrl مع العجلة)</translation>
    </message>
    <message>
        <source>{doing} (now {number})</source>
        <translation>{doing} (الآن {number})</translation>
    </message>
    <message>
        <source>{doing} of {number}</source>
        <comment>what becomes of a section, and its component</comment>
        <translation>{doing} للمكوّن {number}</translation>
    </message>
    <message>
        <source>{event}, before later claims</source>
        <translation>{event}، قبل إفادات لاحقة</translation>
    </message>
    <message>
        <source>{field}: {rule}</source>
        <comment>a mistake</comment>
        <translation>{field}: {rule}</translation>
    </message>
    <message>
        <source>{file}    not found in {folder}</source>
        <translation>{file}    غير موجود في {folder}</translation>
    </message>
    <message>
        <source>{file}    pinned    {folder}</source>
        <translation>{file}    مثبّت    {folder}</translation>
    </message>
    <message>
        <source>{file} (read-only) – Negotiator</source>
        <translation>{file} (للقراءة فقط) – Negotiator</translation>
    </message>
    <message>
        <source>{file} becomes what it was on {moment}.</source>
        <translation>سيصير {file} كما كان في {moment}.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}, and {number} more.</source>
        <translation>يخالف {file} قاعدة عند {place}: {rule}، و{number} غيرها.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}.</source>
        <translation>يخالف {file} قاعدة عند {place}: {rule}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as a workbook.</source>
        <translation>لا يمكن فتح {file} كمصنّف.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>لا يمكن فتح {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be taken apart: {reason}.</source>
        <translation>لا يمكن تحليل {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>لا يمكن كتابة {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so nothing was merged.</source>
        <translation>‏{file} يناقض نفسه، فلم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{file} could not be brought up to date: {reason}.</source>
        <translation>تعذّر تحديث {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than {number} statements.</source>
        <translation>في {file} أكثر من {number} بيان.</translation>
    </message>
    <message>
        <source>{file} has no schema of Negotiator&apos;s.</source>
        <translation>ليس في {file} مخطط Negotiator.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{name}”.</source>
        <translation>ليس في {file} ورقة «{name}».</translation>
    </message>
    <message>
        <source>{file} has no sheet.</source>
        <translation>ليس في {file} أي ورقة.</translation>
    </message>
    <message>
        <source>{file} has no statements “{name}”.</source>
        <translation>ليس في {file} بيانات من نوع «{name}».</translation>
    </message>
    <message>
        <source>{file} has no type of statements.</source>
        <translation>ليس في {file} أي نوع من البيانات.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes; at most {limit} are embedded.</source>
        <translation>حجم {file} هو {size} بايت؛ ولا يُضمَّن أكثر من {limit}.</translation>
    </message>
    <message>
        <source>{file} holds a former {word} that cannot be.</source>
        <translation>يحتوي {file} على صف سابق غير ممكن من النوع: {word}.</translation>
    </message>
    <message>
        <source>{file} holds a position that cannot be.</source>
        <translation>يحتوي {file} على موقف غير ممكن.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that cannot be.</source>
        <translation>يحتوي {file} على صف غير ممكن من النوع: {word}.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that refers to what it does not hold.</source>
        <translation>يحتوي {file} على صف من النوع «{word}» يشير إلى ما لا يحتوي عليه الملف.</translation>
    </message>
    <message>
        <source>{file} holds code that Negotiator never writes, so it was not opened.</source>
        <translation>يحتوي {file} على تعليمات برمجية لا يكتبها Negotiator أبدًا، فلم يُفتح.</translation>
    </message>
    <message>
        <source>{file} holds no keys.</source>
        <translation>لا يحتوي {file} على مفاتيح.</translation>
    </message>
    <message>
        <source>{file} holds no list of rows.</source>
        <translation>لا يحتوي {file} على قائمة صفوف.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>لا يحتوي {file} على نص.</translation>
    </message>
    <message>
        <source>{file} holds two rows of one kind that claim to be the same.</source>
        <translation>يحتوي {file} على صفين من نوع واحد يدّعي كل منهما أنه الآخر.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Negotiator file.</source>
        <translation>‏{file} قاعدة بيانات لبرنامج آخر، وليس ملف Negotiator.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>‏{file} مجلد.</translation>
    </message>
    <message>
        <source>{file} is a whole record, which has no rows to choose from.</source>
        <translation>‏{file} سجلّ كامل، وليس فيه صفوف للاختيار منها.</translation>
    </message>
    <message>
        <source>{file} is about another negotiation, “{title}”.</source>
        <translation>‏{file} يخص مفاوضة أخرى، «{title}».</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>‏{file} موجود من قبل.</translation>
    </message>
    <message>
        <source>{file} is as it was on {moment}.</source>
        <translation>‏{file} كما كان في {moment}.</translation>
    </message>
    <message>
        <source>{file} is being written by another program.</source>
        <translation>يكتب برنامج آخر في {file} الآن.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook.</source>
        <translation>‏{file} تالف، أو ليس مصنّفًا.</translation>
    </message>
    <message>
        <source>{file} is damaged, or would need more than {size} GB of memory.</source>
        <translation>‏{file} تالف، أو يحتاج إلى أكثر من {size} غيغابايت من الذاكرة.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>‏{file} تالف.</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}.</source>
        <translation>‏{file} تالف: {problem}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>‏{file} فارغ.</translation>
    </message>
    <message>
        <source>{file} is kept as it was found, damaged.</source>
        <translation>يُحتفظ بـ {file} كما وُجد، تالفًا.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>‏{file} أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} GB.</source>
        <translation>‏{file} أكبر من {size} غيغابايت.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>‏{file} أكبر من {size} ميغابايت.</translation>
    </message>
    <message>
        <source>{file} is locked with a password, or is not a Negotiator file.</source>
        <translation>‏{file} مقفل بكلمة مرور، أو ليس ملف Negotiator.</translation>
    </message>
    <message>
        <source>{file} is locked.</source>
        <translation>‏{file} مقفل.</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>‏{file} ليس JSON.</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}.</source>
        <translation>‏{file} ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no database.</source>
        <translation>‏{file} ليس قاعدة بيانات.</translation>
    </message>
    <message>
        <source>{file} is no file of the Discourse Network Analyzer.</source>
        <translation>‏{file} ليس ملفًا من Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is no longer locked.</source>
        <translation>لم يعد {file} مقفلًا.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was.</source>
        <translation>لم يعد {file} حيث كان.</translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <translation>‏{file} ليس نصًا.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>‏{file} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a Negotiator file.</source>
        <translation>‏{file} ليس ملف Negotiator.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>‏{file} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{file} is not built as Negotiator builds files, so it was not opened.</source>
        <translation>ليست بنية {file} كما يبني Negotiator ملفاته، فلم يُفتح.</translation>
    </message>
    <message>
        <source>{file} is not the record of a negotiation.</source>
        <translation>‏{file} ليس سجلّ مفاوضة.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>‏{file} غير موجود.</translation>
    </message>
    <message>
        <source>{file} is not written in {name} throughout.</source>
        <translation>ليس {file} مكتوبًا بترميز {name} في جميع أجزائه.</translation>
    </message>
    <message>
        <source>{file} is of an older version of the Discourse Network Analyzer.</source>
        <translation>‏{file} من إصدار أقدم من Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is open for reading only.</source>
        <translation>‏{file} مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} is open: {holder}.</source>
        <translation>‏{file} مفتوح: {holder}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is ready, with %n pages.</source>
        <translation>
            <numerusform>‏{file} جاهز، بلا صفحات.</numerusform>
            <numerusform>‏{file} جاهز، في صفحة واحدة.</numerusform>
            <numerusform>‏{file} جاهز، في صفحتين.</numerusform>
            <numerusform>‏{file} جاهز، في %n صفحات.</numerusform>
            <numerusform>‏{file} جاهز، في %n صفحة.</numerusform>
            <numerusform>‏{file} جاهز، في %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>‏{file} جاهز.</translation>
    </message>
    <message>
        <source>{file} is the record itself.</source>
        <translation>‏{file} هو السجلّ نفسه.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>‏{file} أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{file} may not be opened.</source>
        <translation>لا يُسمح بفتح {file}.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>لا يُسمح بقراءة {file}.</translation>
    </message>
    <message>
        <source>{file} names an author who cannot be.</source>
        <translation>يذكر {file} مؤلفًا غير ممكن.</translation>
    </message>
    <message>
        <source>{file} refers to a position that does not count in it.</source>
        <translation>يشير {file} إلى موقف لا يُحتسب فيه.</translation>
    </message>
    <message>
        <source>{file} refers to rows that it does not hold.</source>
        <translation>يشير {file} إلى صفوف لا يحتوي عليها.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>غيّر برنامج آخر {file} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile, so nothing was restored.</source>
        <translation>‏{file} تغيّر في هذه الأثناء، فلم يُستعَد شيء.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Negotiator (schema {version}; this program knows up to {schema_version}).</source>
        <translation>كتب {file} إصدار أحدث من Negotiator (المخطط {version}؛ وهذا البرنامج يعرف حتى {schema_version}).</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Negotiator.</source>
        <translation>كتب {file} إصدار أحدث من Negotiator.</translation>
    </message>
    <message>
        <source>{file} was written by an older Negotiator and cannot be brought up to date, because it may not be written.</source>
        <translation>كتب {file} إصدار أقدم من Negotiator، ولا يمكن تحديثه لأن الكتابة فيه غير مسموح بها.</translation>
    </message>
    <message>
        <source>{file} would unpack to more than {size} MB.</source>
        <translation>سيتجاوز {file} بعد فك ضغطه {size} ميغابايت.</translation>
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
        <translation>لا يمكن إنشاء {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{key} is taken twice: {commands}.</source>
        <translation>أُسند {key} مرتين: {commands}.</translation>
    </message>
    <message>
        <source>{kind} from {stance}</source>
        <translation>{kind}، وكان «{stance}»</translation>
    </message>
    <message>
        <source>{kind}: none yet.</source>
        <translation>{kind}: لا شيء بعد.</translation>
    </message>
    <message>
        <source>{label} and {n} more</source>
        <translation>{label} و{n} غيره</translation>
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
        <translation>{measure}، بحلول {day}</translation>
    </message>
    <message>
        <source>{member} from {claim}</source>
        <comment>a dissociation</comment>
        <translation>{member}: نأي بالنفس عن {claim}</translation>
    </message>
    <message>
        <source>{member} in {group}</source>
        <comment>a membership</comment>
        <translation>{member} في {group}</translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation>ليس في {month} يوم {day}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>month before day</comment>
        <translation>{month} {day}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>a day, month first</comment>
        <translation>{month} {day}، {year}</translation>
    </message>
    <message>
        <source>{month} {first}–{last}</source>
        <comment>days of a month, month first</comment>
        <translation>{month} {first}–{last}</translation>
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
        <translation>{movement} منذ {moment}</translation>
    </message>
    <message>
        <source>{movement}; before: {stance}</source>
        <translation>{movement}؛ سابقًا: {stance}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} و{number} غيرها</translation>
    </message>
    <message>
        <source>{names} versions do not fit beside each other.</source>
        <translation>لا تتسع الصفحة لعرض {names} من الصيغ جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>{name} (your own)</source>
        <translation>{name} (خاص بك)</translation>
    </message>
    <message>
        <source>{name} cannot be read without writing beside it: another program has made it so.</source>
        <translation>لا يمكن قراءة {name} دون الكتابة بجانبه: هكذا جعله برنامج آخر.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not say which negotiation it is about.</source>
        <translation>لا يبيّن {name} أي مفاوضة يخص.</translation>
    </message>
    <message>
        <source>{name} has no {table}.{missing}.</source>
        <translation>ليس في {name} ‏{table}.{missing}.</translation>
    </message>
    <message>
        <source>{name} holds what cannot be.</source>
        <translation>يحتوي {name} على ما هو غير ممكن.</translation>
    </message>
    <message>
        <source>{name} is a whole number from {least} to {most}.</source>
        <translation>‏{name} عدد صحيح من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>‏{name} عدد صحيح.</translation>
    </message>
    <message>
        <source>{name} is another</source>
        <translation>‏{name} مختلف</translation>
    </message>
    <message>
        <source>{name} is being written, or was left half written.</source>
        <translation>‏{name} قيد الكتابة، أو تُرك مكتوبًا جزئيًا.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no database that can be read.</source>
        <translation>‏{name} تالف، أو ليس قاعدة بيانات يمكن قراءتها.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>‏{name} تالف.</translation>
    </message>
    <message>
        <source>{name} is empty so far.</source>
        <translation>‏{name} فارغ حتى الآن.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder already, as the record is now.</source>
        <translation>‏{name} موجود في المجلد المشترك من قبل، كما هو السجلّ الآن.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder.</source>
        <translation>‏{name} موجود في المجلد المشترك.</translation>
    </message>
    <message>
        <source>{name} is one of: {words}.</source>
        <translation>‏{name} أحد هذه: {words}.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>‏{name} مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{name} is still coming in.</source>
        <translation>ما زال {name} في طور الوصول.</translation>
    </message>
    <message>
        <source>{name} is the record itself.</source>
        <translation>‏{name} هو السجلّ نفسه.</translation>
    </message>
    <message>
        <source>{name} is there already, as the record is now.</source>
        <translation>‏{name} موجود هناك من قبل، كما هو السجلّ الآن.</translation>
    </message>
    <message>
        <source>{name} is there, and cannot be read.</source>
        <translation>‏{name} موجود، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{name} is there, and is locked with a password that was not given.</source>
        <translation>‏{name} موجود، ومقفل بكلمة مرور لم تُعطَ.</translation>
    </message>
    <message>
        <source>{name} is there, and is no earlier state of your record: {author} changed it last.</source>
        <translation>‏{name} موجود، وليس حالة سابقة لسجلّك: آخر من غيّره {author}.</translation>
    </message>
    <message>
        <source>{name} is there, and is no plain file.</source>
        <translation>‏{name} موجود، وليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{name} is there, and is not whole yet.</source>
        <translation>‏{name} موجود، ولم يكتمل بعد.</translation>
    </message>
    <message>
        <source>{name} is there, and is of another negotiation.</source>
        <translation>‏{name} موجود، ويخص مفاوضة أخرى.</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>‏{name} موجود.</translation>
    </message>
    <message>
        <source>{name} is {known} here, and stands beside {other}</source>
        <translation>‏{name} هو {known} هنا، ويرد بجانب {other}</translation>
    </message>
    <message>
        <source>{name} was written by another program meanwhile.</source>
        <translation>كتب برنامج آخر {name} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{name} was written while it was read.</source>
        <translation>كُتب {name} أثناء قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n sheets.</source>
        <translation>
            <numerusform>{name}: لا أوراق.</numerusform>
            <numerusform>{name}: ورقة واحدة.</numerusform>
            <numerusform>{name}: ورقتان.</numerusform>
            <numerusform>{name}: %n أوراق.</numerusform>
            <numerusform>{name}: %n ورقة.</numerusform>
            <numerusform>{name}: %n ورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} is the number of “{title}”.</source>
        <translation>‏{new} هو رقم «{title}».</translation>
    </message>
    <message>
        <source>{notes}; {causes}</source>
        <comment>in brackets</comment>
        <translation>{notes}؛ {causes}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غيغابايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} away</source>
        <translation>بعيدًا عنه {number}</translation>
    </message>
    <message>
        <source>{number} cells would fill thousands of pages.</source>
        <translation>تملأ {number} من الخلايا آلاف الصفحات.</translation>
    </message>
    <message>
        <source>{number} events would fill thousands of pages.</source>
        <translation>تملأ {number} من الأحداث آلاف الصفحات.</translation>
    </message>
    <message>
        <source>{number} in terms only</source>
        <translation>في الشروط فقط {number}</translation>
    </message>
    <message>
        <source>{number} is “{title}” here, not “{other}”: left out.</source>
        <translation>‏{number} هو «{title}» هنا، لا «{other}»: استُبعد.</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows cannot come in as they are.</source>
        <translation>
            <numerusform>لا يمكن إدخال {number} من %n صف كما هي.</numerusform>
            <numerusform>لا يمكن إدخال {number} من صف واحد كما هو.</numerusform>
            <numerusform>لا يمكن إدخال {number} من صفين كما هما.</numerusform>
            <numerusform>لا يمكن إدخال {number} من %n صفوف كما هي.</numerusform>
            <numerusform>لا يمكن إدخال {number} من %n صفًا كما هي.</numerusform>
            <numerusform>لا يمكن إدخال {number} من %n صف كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows would come in, {known} are on record already, {left_out} stay out.</source>
        <translation>
            <numerusform>سيدخل {number} من %n صف، ومسجَّل من قبل {known}، ولا يدخل {left_out}.</numerusform>
            <numerusform>سيدخل {number} من صف واحد، ومسجَّل من قبل {known}، ولا يدخل {left_out}.</numerusform>
            <numerusform>سيدخل {number} من صفين، ومسجَّل من قبل {known}، ولا يدخل {left_out}.</numerusform>
            <numerusform>سيدخل {number} من %n صفوف، ومسجَّل من قبل {known}، ولا يدخل {left_out}.</numerusform>
            <numerusform>سيدخل {number} من %n صفًا، ومسجَّل من قبل {known}، ولا يدخل {left_out}.</numerusform>
            <numerusform>سيدخل {number} من %n صف، ومسجَّل من قبل {known}، ولا يدخل {left_out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} onto or off the scale</source>
        <translation>دخولًا إلى السلّم أو خروجًا منه {number}</translation>
    </message>
    <message>
        <source>{number} positions would fill thousands of pages.</source>
        <translation>تملأ {number} من المواقف آلاف الصفحات.</translation>
    </message>
    <message>
        <source>{number} towards agreement</source>
        <translation>نحو الاتفاق {number}</translation>
    </message>
    <message>
        <source>{number} {text}: a bracket without partner: {words}</source>
        <translation>{number} {text}: قوس بلا نظير: {words}</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>so many cells, and what became of them</comment>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper} بالعرض</translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation>{paper} بالطول</translation>
    </message>
    <message>
        <source>{party} on {component}</source>
        <translation>{party} بشأن {component}</translation>
    </message>
    <message>
        <source>{party} on {component}, {day}</source>
        <comment>a claim</comment>
        <translation>{party} بشأن {component}، {day}</translation>
    </message>
    <message>
        <source>{party} on {component}: no record</source>
        <translation>{party} بشأن {component}: لا تسجيل</translation>
    </message>
    <message>
        <source>{party} on {component}: {stances} ({what})</source>
        <translation>{party} بشأن {component}: {stances} ({what})</translation>
    </message>
    <message>
        <source>{party} on {component}: {words}</source>
        <translation>{party} بشأن {component}: {words}</translation>
    </message>
    <message>
        <source>{party} on {component}: {words} ({when})</source>
        <translation>{party} بشأن {component}: {words} ({when})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>لا يمكن إزالة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{program}, version {version}</source>
        <translation>{program}، الإصدار {version}</translation>
    </message>
    <message>
        <source>{report} is not written as {suffix}.</source>
        <translation>لا يُكتب {report} بصيغة {suffix}.</translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <comment>a round and its end</comment>
        <translation>{round}، {date}</translation>
    </message>
    <message>
        <source>{round}: {towards} towards agreement, {away} away, {otherwise} otherwise</source>
        <translation>{round}: نحو الاتفاق {towards}، بعيدًا عنه {away}، غير ذلك {otherwise}</translation>
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
        <translation>{size}: {count} من {whole} مسجَّلة</translation>
    </message>
    <message>
        <source>{size}; at most {most} are embedded (preferences)</source>
        <translation>{size}؛ ولا يُضمَّن أكثر من {most} (التفضيلات)</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sections come in, {new} as new components. It is one change, and undo takes it back.</source>
        <translation>
            <numerusform>يدخل {some} من %n قسم، منها {new} كمكوّنات جديدة. هذا تغيير واحد يمكن التراجع عنه.</numerusform>
            <numerusform>يدخل {some} من قسم واحد، منه {new} كمكوّن جديد. هذا تغيير واحد يمكن التراجع عنه.</numerusform>
            <numerusform>يدخل {some} من قسمين، منهما {new} كمكوّنات جديدة. هذا تغيير واحد يمكن التراجع عنه.</numerusform>
            <numerusform>يدخل {some} من %n أقسام، منها {new} كمكوّنات جديدة. هذا تغيير واحد يمكن التراجع عنه.</numerusform>
            <numerusform>يدخل {some} من %n قسمًا، منها {new} كمكوّنات جديدة. هذا تغيير واحد يمكن التراجع عنه.</numerusform>
            <numerusform>يدخل {some} من %n قسم، منها {new} كمكوّنات جديدة. هذا تغيير واحد يمكن التراجع عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stances} from {day}</source>
        <translation>{stances} من {day}</translation>
    </message>
    <message>
        <source>{stance} (Alt+{digit})</source>
        <translation>{stance} (Alt+{digit})</translation>
    </message>
    <message>
        <source>{stance} becomes</source>
        <translation>يصير {stance}</translation>
    </message>
    <message>
        <source>{stance} since {date}</source>
        <translation>{stance} منذ {date}</translation>
    </message>
    <message>
        <source>{stance} since {date}, reaffirmed {again}</source>
        <translation>{stance} منذ {date}، أُعيد تأكيده {again}</translation>
    </message>
    <message>
        <source>{stance}, {day}; the group spoke later</source>
        <translation>{stance}، {day}؛ وتحدثت المجموعة بعد ذلك</translation>
    </message>
    <message>
        <source>{stance}: {meaning}</source>
        <translation>{stance}: {meaning}</translation>
    </message>
    <message>
        <source>{status} since {date}</source>
        <translation>{status} منذ {date}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status} منذ {day}</translation>
    </message>
    <message>
        <source>{terms} (before: {former})</source>
        <translation>{terms} (سابقًا: {former})</translation>
    </message>
    <message>
        <source>{text} tabled: {nature}</source>
        <translation>طُرح {text}: {nature}</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put left; Ctrl+click: put right</source>
        <translation>{text}: {side}. النقر: وضعه على اليسار؛ Ctrl مع النقر: وضعه على اليمين</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put right; Ctrl+click: put left</source>
        <translation>{text}: {side}. النقر: وضعه على اليمين؛ Ctrl مع النقر: وضعه على اليسار</translation>
    </message>
    <message>
        <source>{text}; now {newest}</source>
        <translation>{text}؛ الآن {newest}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (تابع)</translation>
    </message>
    <message>
        <source>{title}, page {number}</source>
        <translation>{title}، الصفحة {number}</translation>
    </message>
    <message>
        <source>{undecided} things are to be decided before {copy} is merged.</source>
        <translation>المسائل التي تستوجب البت قبل دمج {copy}: {undecided}.</translation>
    </message>
    <message>
        <source>{value} is no colour</source>
        <translation>‏{value} ليس لونًا</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value} من 100</translation>
    </message>
    <message>
        <source>{what} (a conflicted copy of {name})</source>
        <translation>{what} (نسخة متضاربة من {name})</translation>
    </message>
    <message>
        <source>{what} to look for</source>
        <translation>{what} المراد البحث عنه</translation>
    </message>
    <message>
        <source>{what}, {state} on {day}</source>
        <comment>a state from a day on</comment>
        <translation>{what}، {state} في {day}</translation>
    </message>
    <message>
        <source>{where}: {kind}, {words}</source>
        <translation>{where}: {kind}، {words}</translation>
    </message>
    <message>
        <source>{who}’s copy</source>
        <translation>نسخة {who}</translation>
    </message>
    <message>
        <source>{who}’s copy of {day}</source>
        <translation>نسخة {who} بتاريخ {day}</translation>
    </message>
    <message>
        <source>{words}, about {bits} bits</source>
        <translation>{words}، نحو {bits} بت</translation>
    </message>
    <message numerus="yes">
        <source>{words}. %n without a partner, the first in line {line}</source>
        <translation>
            <numerusform>{words}. %n بلا نظير، أولها في السطر {line}</numerusform>
            <numerusform>{words}. واحد بلا نظير، في السطر {line}</numerusform>
            <numerusform>{words}. اثنان بلا نظير، أولهما في السطر {line}</numerusform>
            <numerusform>{words}. %n بلا نظير، أولها في السطر {line}</numerusform>
            <numerusform>{words}. %n بلا نظير، أولها في السطر {line}</numerusform>
            <numerusform>{words}. %n بلا نظير، أولها في السطر {line}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work} (و%n أخرى)</numerusform>
            <numerusform>{work} (و%n أخرى)</numerusform>
            <numerusform>{work} (و%n أخريان)</numerusform>
            <numerusform>{work} (و%n أخرى)</numerusform>
            <numerusform>{work} (و%n أخرى)</numerusform>
            <numerusform>{work} (و%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>“You” is nobody else’s name.</source>
        <translation>«أنت» ليس اسمًا لأحد غيرك.</translation>
    </message>
    <message>
        <source>“{command} --help” tells more.</source>
        <translation>لمزيد من المعلومات: «{command} --help».</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor a round.</source>
        <translation>«{text}» ليس تاريخًا ولا جولة.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment.</source>
        <translation>«{text}» ليس لحظة.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100.</source>
        <translation>«{text}» ليس عددًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>“{text}” is not the uid of a position.</source>
        <translation>«{text}» ليس معرّف (uid) موقف.</translation>
    </message>
    <message>
        <source>“{uid}” is not the uid of a position.</source>
        <translation>«{uid}» ليس معرّف (uid) موقف.</translation>
    </message>
    <message>
        <source>“{value}” is no uid.</source>
        <translation>«{value}» ليس معرّفًا (uid).</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” ({author}, {moment}; {source})</source>
        <translation>«{words}» ({author}، {moment}؛ {source})</translation>
    </message>
    <message>
        <source>“{words}” begins with no stance.</source>
        <translation>لا يبدأ «{words}» بتوجّه.</translation>
    </message>
    <message>
        <source>“{words}” cannot be taken apart.</source>
        <translation>لا يمكن تحليل «{words}».</translation>
    </message>
    <message>
        <source>“{words}” has a condition without a stance.</source>
        <translation>في «{words}» شرط بلا توجّه.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no</source>
        <translation>«{words}» ليس نعم ولا لا</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>«{words}» ليس عددًا</translation>
    </message>
    <message>
        <source>“{words}” is no place within the day</source>
        <translation>«{words}» ليس موضعًا ضمن اليوم</translation>
    </message>
    <message>
        <source>“{words}” is no stance of the scale, and is not mapped to one</source>
        <translation>«{words}» ليس توجّهًا على السلّم، ولم تُجعل له مطابقة بأحدها</translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation>«{words}» ليس تاريخًا</translation>
    </message>
    <message>
        <source>“{words}” is not written as {form}</source>
        <translation>ليس «{words}» مكتوبًا بالشكل {form}</translation>
    </message>
    <message>
        <source>“{written}” in {file} is no key.</source>
        <translation>«{written}» في {file} ليس مفتاحًا.</translation>
    </message>
</context>
</TS>
