<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells moved since {moment}</source>
        <translation>
            <numerusform>%n cell moved since {moment}</numerusform>
            <numerusform>%n cells moved since {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes here</source>
        <translation>
            <numerusform>%n change here</numerusform>
            <numerusform>%n changes here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: zoom in to tell them apart (double click)</source>
        <translation>
            <numerusform>%n event: zoom in to tell them apart (double click)</numerusform>
            <numerusform>%n events: zoom in to tell them apart (double click)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bring changes.</source>
        <translation>
            <numerusform>%n more brings changes.</numerusform>
            <numerusform>%n more bring changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in {stops} stops</source>
        <translation>
            <numerusform>%n shift in {stops} stops</numerusform>
            <numerusform>%n shifts in {stops} stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts shown</source>
        <translation>
            <numerusform>%n shift shown</numerusform>
            <numerusform>%n shifts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ, {day}</source>
        <translation>
            <numerusform>%n source differs, {day}</numerusform>
            <numerusform>%n sources differ, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs · show</source>
        <translation>
            <numerusform>%n unchanged paragraph · show</numerusform>
            <numerusform>%n unchanged paragraphs · show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n</source>
        <translation>
            <numerusform>Change {number} of %n</numerusform>
            <numerusform>Change {number} of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n here</source>
        <translation>
            <numerusform>Change {number} of %n here</numerusform>
            <numerusform>Change {number} of %n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation>
            <numerusform>Record for %n cell…</numerusform>
            <numerusform>Record for %n cells…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>and %n earlier entry</numerusform>
            <numerusform>and %n earlier entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation>
            <numerusform>chapter with %n component</numerusform>
            <numerusform>chapter with %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation>
            <numerusform>{component} and %n more</numerusform>
            <numerusform>{component} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation>
            <numerusform>{count} of %n component</numerusform>
            <numerusform>{count} of %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation>
            <numerusform>{count} of %n component has a text</numerusform>
            <numerusform>{count} of %n components have a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation>
            <numerusform>{count} of %n component so far</numerusform>
            <numerusform>{count} of %n components so far</numerusform>
        </translation>
    </message>
</context>
</TS>
