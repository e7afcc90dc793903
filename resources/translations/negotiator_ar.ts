<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 not begun, 1 begun, 2 largely carried out, 3 carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .csv without the mark that Excel knows UTF-8 by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document number or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file number or the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the text (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generated one, for measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short code, such as UA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a brief.

<byte value="x8"/>
Example:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a component.

<byte value="x8"/>
Example:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a consequence.

<byte value="x8"/>
Example:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dissociation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a implementation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a linkage.

<byte value="x8"/>
Example:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a measure.

<byte value="x8"/>
Example:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a membership.

<byte value="x8"/>
Example:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a package part.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a package.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a party.

<byte value="x8"/>
Example:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reading.

<byte value="x8"/>
Example:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a round.

<byte value="x8"/>
Example:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source.

<byte value="x8"/>
Example:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a status.

<byte value="x8"/>
Example:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a text version.

<byte value="x8"/>
Example:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one row of the framework, and print its uid.

    <byte value="x8"/>
    Examples:
      negotiator add t.negotiation party --code UA --name Ukraine --kind state
      negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
      negotiator add t.negotiation text-version --component A.2 --nature proposal \
          --date 2026-02-20 --text-file a2.txt
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add our brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along what, such as Regional stability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also our own brief and internal positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what each change did, field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equal record, our own side and history included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for a text version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot; “” leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a document to a source, and print its uid.

    <byte value="x8"/>
    Example:
      negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the cells of a .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what undo took back.

    <byte value="x8"/>
    Example:
      negotiator redo s.negotiation
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring copies of the same negotiation home into FILE; OTHERS are never written.

    Positions are only added. What one side changed comes in; what both changed differently waits
    for --take. All of it is one change, undone by one undo, and a backup is made before.

    <byte value="x8"/>
    Examples:
      negotiator merge s.negotiation from-anna.negotiation --dry-run
      negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a framework&apos;s text: Markdown, plain text, or DOCX with its changes accepted.

    It is cut at headings and numbers. A section whose number or title is on record becomes a new
    version there, others become components.

    <byte value="x8"/>
    Examples:
      negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
      negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04
    </source>
        <translation type="unfinished"></translation>
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
      negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

    <byte value="x8"/>
    Example:
      negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
          --map reserves=abstain --map opposes=no --map rejects=no
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a file is sound; the exit code is 0 only then.

    <byte value="x8"/>
    Example:
      negotiator check s.negotiation
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two text files instead, outside of any negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the end of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the brackets in the texts: over time, by version and by whose they are.

    <byte value="x8"/>
    Example:
      negotiator brackets s.negotiation --component A
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility of the claim (Admiralty system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

    <byte value="x8"/>
    Example:
      negotiator search s.negotiation consultation signatories
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

    <byte value="x8"/>
    Example:
      negotiator renumber s.negotiation A.3 A.2bis
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
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
    <message numerus="yes">
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

    With --since &quot;previous round&quot; it is compared with the round before the last one each time.

    <byte value="x8"/>
    Example:
      negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;
    </source>
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
      negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know a key no longer.

    <byte value="x8"/>
    Example:
      negotiator keys remove &quot;Delegation B&quot;
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

    <byte value="x8"/>
    Example:
      negotiator keys add key-of-a.txt
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
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
        <source>Left and right, in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all rows of a KIND.

    KIND is party, membership, dissociation, component, status, text-version, linkage, package,
    package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
    negotiation, or position (the same as the command positions).

    <byte value="x8"/>
    Example:
      negotiator list s.negotiation measure --json
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List here what was withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

    <byte value="x8"/>
    Example:
      negotiator backups s.negotiation
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

    <byte value="x8"/>
    Example:
      negotiator history s.negotiation --author &quot;Desk 2&quot; --details
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the claims themselves.

    <byte value="x8"/>
    Example:
      negotiator positions s.negotiation --party RU --component A.2 --json
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

    <byte value="x8"/>
    Example:
      negotiator print-sets s.negotiation
    </source>
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
      negotiator keys remove &quot;Delegation B&quot;
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

    Nobody can open a locked file without its password, and there is no way back: keep it.
    The present password is given before the command.

    <byte value="x8"/>
    Examples:
      negotiator password s.negotiation --new-password-file secret.txt
      negotiator --password-file secret.txt password s.negotiation --remove
    </source>
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
        <source>Make a new, empty negotiation.

    <byte value="x8"/>
    Example:
      negotiator new talks.negotiation --title &quot;Fisheries talks&quot;
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
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
        <source>On a scale of numbers: the number instead.</source>
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
        <source>Only tell what would come in, and what not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
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
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

    <byte value="x8"/>
    Example:
      negotiator json-schema &gt; record.schema.json
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

    <byte value="x8"/>
    Example:
      negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

    The present state is kept as a backup first.

    <byte value="x8"/>
    Example:
      negotiator restore s.negotiation 1
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

    <byte value="x8"/>
    Example:
      negotiator record s.negotiation --party RU --component A.2 --stance opposes \
          --on 2026-03-04 --statement &quot;No clause in this form&quot;
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

    The exit code is 0 only if it is unchanged since a key that you know signed it.

    <byte value="x8"/>
    Example:
      negotiator verify from-a.negotiation
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a file holds.

    <byte value="x8"/>
    Example:
      negotiator info s.negotiation --json
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

    Or the versions that are named; more than two stand below each other.

    <byte value="x8"/>
    Examples:
      negotiator compare s.negotiation --component A.2
      negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
      negotiator compare --texts old.txt new.txt --json
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

    <byte value="x8"/>
    Example:
      negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public
    </source>
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
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the latest change.

    <byte value="x8"/>
    Example:
      negotiator undo s.negotiation
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

    <byte value="x8"/>
    Example:
      negotiator movement s.negotiation --basis public --json
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

    <byte value="x8"/>
    Examples:
      negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
      negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

    <byte value="x8"/>
    Examples:
      negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
      negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
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
        <source>The exact words, translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words.</source>
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
        <source>The first: as known at this moment.</source>
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
        <source>The name of the package.</source>
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
        <source>The round; that of the day if it falls in one.</source>
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
        <source>The text itself.</source>
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
        <source>They are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
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
        <source>Upright; pages lie on their side else.</source>
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
        <source>What holds it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could live with.</source>
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
        <source>What it is called, such as Rev.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said.</source>
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
        <source>What stands in the cells of the matrix.</source>
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
        <source>What the stance depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would undo it.</source>
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
        <source>Which page, for .svg and .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
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
        <source>Who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
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
      negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report as a file; OUT&apos;s suffix says which form.

    On paper: .pdf, or one page as .svg or .png. As a table: .xlsx, .csv, .json. For Word: .docx of
    the matrix, what moved, or the comparison with tracked changes. As one page for a browser:
    .html of the matrix or the comparison. As text: .md or .txt of what moved or the comparison.
    The record itself: .json, which negotiator import makes a file of again.

    <byte value="x8"/>
    Examples:
      negotiator export s.negotiation m.pdf --report matrix --since &quot;Round 3&quot;
      negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
      negotiator export s.negotiation page2.png --page 2 --monochrome
      negotiator export s.negotiation m.html --since &quot;Round 3&quot;
      negotiator export s.negotiation c.docx --report comparison --versions &quot;Rev.1,Rev.2&quot;
      negotiator export s.negotiation all.json --report record --everything
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

    <byte value="x8"/>
    Examples:
      negotiator sample s.negotiation
      negotiator sample big.negotiation --large --parties 200 --components 6203 \
          --positions 870000 --seed 1
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

    <byte value="x8"/>
    Example:
      negotiator tour build/tour
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sheets of a print set as PDF files into a folder.

    <byte value="x8"/>
    Example:
      negotiator print-set s.negotiation &quot;Morning briefing&quot; out
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

    <byte value="x8"/>
    Example:
      negotiator rescue damaged.negotiation rescued.negotiation
    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>day and month</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {month} {year}</source>
        <comment>a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} {day}</source>
        <comment>month before day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} {day}, {year}</source>
        <comment>a day, month first</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} {year}</source>
        <comment>month and year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} {year}</source>
        <comment>short month and year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
