<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
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
        <translation> Mo</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two words, with its spaces</comment>
        <translation> et </translation>
    </message>
    <message>
        <source> days</source>
        <comment>unit after any number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>unit after a number</comment>
        <translation> mm</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives, with its spaces</comment>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n passage entre crochets</numerusform>
            <numerusform>%n passages entre crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets: Enter or a double click settles one</source>
        <translation>
            <numerusform>%n passage entre crochets&#x202f;: Entrée ou un double-clic lève les crochets</numerusform>
            <numerusform>%n passages entre crochets&#x202f;: Entrée ou un double-clic en lève un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefs</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are in line {line}.</source>
        <translation>
            <numerusform>La ligne {line} contient %n cellule.</numerusform>
            <numerusform>La ligne {line} contient %n cellules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for Word.</source>
        <translation>
            <numerusform>%n cellule, c’est trop pour Word.</numerusform>
            <numerusform>%n cellules, c’est trop pour Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too many for a page.</source>
        <translation>
            <numerusform>%n cellule, c’est trop pour une page.</numerusform>
            <numerusform>%n cellules, c’est trop pour une page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ.</source>
        <translation>
            <numerusform>%n cellule diffère.</numerusform>
            <numerusform>%n cellules diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ: {kinds}.</source>
        <translation>
            <numerusform>%n cellule diffère&#x202f;: {kinds}.</numerusform>
            <numerusform>%n cellules diffèrent&#x202f;: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells moved since {moment}</source>
        <translation>
            <numerusform>%n cellule a évolué depuis&#x202f;: {moment}</numerusform>
            <numerusform>%n cellules ont évolué depuis&#x202f;: {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes against {text}</source>
        <translation>
            <numerusform>%n modification par rapport à {text}</numerusform>
            <numerusform>%n modifications par rapport à {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes here</source>
        <translation>
            <numerusform>%n modification ici</numerusform>
            <numerusform>%n modifications ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: choose {least} to {most} of them.</source>
        <translation>
            <numerusform>%n choix&#x202f;: choisissez-en de {least} à {most}.</numerusform>
            <numerusform>%n choix&#x202f;: choisissez-en de {least} à {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n composante</numerusform>
            <numerusform>%n composantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequences</source>
        <translation>
            <numerusform>%n conséquence</numerusform>
            <numerusform>%n conséquences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissociations</source>
        <translation>
            <numerusform>%n dissociation</numerusform>
            <numerusform>%n dissociations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n saisie</numerusform>
            <numerusform>%n saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: zoom in to tell them apart (double click)</source>
        <translation>
            <numerusform>%n événement&#x202f;: agrandissez pour le distinguer (double-clic)</numerusform>
            <numerusform>%n événements&#x202f;: agrandissez pour les distinguer (double-clic)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are in {file}.</source>
        <translation>
            <numerusform>{file} contient %n champ.</numerusform>
            <numerusform>{file} contient %n champs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}.</source>
        <translation>
            <numerusform>%n fichier dans {folder}.</numerusform>
            <numerusform>%n fichiers dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former rows</source>
        <translation>
            <numerusform>%n ancienne ligne</numerusform>
            <numerusform>%n anciennes lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementations</source>
        <translation>
            <numerusform>%n mise en œuvre</numerusform>
            <numerusform>%n mises en œuvre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n couloir</numerusform>
            <numerusform>%n couloirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linkages</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>%n correspondance</numerusform>
            <numerusform>%n correspondances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n appartenance</numerusform>
            <numerusform>%n appartenances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bring changes.</source>
        <translation>
            <numerusform>%n autre apporte des modifications.</numerusform>
            <numerusform>%n autres apportent des modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n a évolué</numerusform>
            <numerusform>%n ont évolué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negotiations</source>
        <translation>
            <numerusform>%n négociation</numerusform>
            <numerusform>%n négociations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the withheld words also stand in what is allowed.</source>
        <translation>
            <numerusform>%n des mots occultés figure aussi dans ce qui est autorisé.</numerusform>
            <numerusform>%n des mots occultés figurent aussi dans ce qui est autorisé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package parts</source>
        <translation>
            <numerusform>%n élément de paquet</numerusform>
            <numerusform>%n éléments de paquet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say more there, or are marked higher, and do so here from now on</source>
        <translation>
            <numerusform>%n position y est plus complète, ou porte un marquage plus élevé, et l’est désormais ici aussi</numerusform>
            <numerusform>%n positions y sont plus complètes, ou portent un marquage plus élevé, et le sont désormais ici aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions say something else there under the same uid; ours stand</source>
        <translation>
            <numerusform>%n position y dit autre chose sous le même uid&#x202f;; la nôtre est maintenue</numerusform>
            <numerusform>%n positions y disent autre chose sous le même uid&#x202f;; les nôtres sont maintenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions that were taken back here stand there; they come back</source>
        <translation>
            <numerusform>%n position retirée ici y figure encore&#x202f;; elle revient</numerusform>
            <numerusform>%n positions retirées ici y figurent encore&#x202f;; elles reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions were recorded later than now, by a wrong clock; they count as of now</source>
        <translation>
            <numerusform>%n position porte une heure de consignation future, due à une horloge mal réglée&#x202f;; elle compte à partir de maintenant</numerusform>
            <numerusform>%n positions portent une heure de consignation future, due à une horloge mal réglée&#x202f;; elles comptent à partir de maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions will read otherwise. No party moves by it: this is a recode, every claim keeps what was recorded, and undo takes it back.</source>
        <translation>
            <numerusform>%n position se lira autrement. Aucune partie n’évolue de ce fait&#x202f;: c’est un recodage, chaque affirmation conserve ce qui a été consigné, et l’annulation le défait.</numerusform>
            <numerusform>%n positions se liront autrement. Aucune partie n’évolue de ce fait&#x202f;: c’est un recodage, chaque affirmation conserve ce qui a été consigné, et l’annulation le défait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print sets</source>
        <translation>
            <numerusform>%n jeu d’impression</numerusform>
            <numerusform>%n jeux d’impression</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n lecture</numerusform>
            <numerusform>%n lectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorders</source>
        <translation>
            <numerusform>%n rédacteur</numerusform>
            <numerusform>%n rédacteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are on record already.</source>
        <translation>
            <numerusform>%n ligne figure déjà au registre.</numerusform>
            <numerusform>%n lignes figurent déjà au registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows laid out</source>
        <translation>
            <numerusform>%n ligne mise en page</numerusform>
            <numerusform>%n lignes mises en page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n évolution</numerusform>
            <numerusform>%n évolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are too many for Word.</source>
        <translation>
            <numerusform>%n évolution, c’est trop pour Word.</numerusform>
            <numerusform>%n évolutions, c’est trop pour Word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in {stops} stops</source>
        <translation>
            <numerusform>%n évolution en {stops} étapes</numerusform>
            <numerusform>%n évolutions en {stops} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts shown</source>
        <translation>
            <numerusform>%n évolution affichée</numerusform>
            <numerusform>%n évolutions affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts: {parts}</source>
        <translation>
            <numerusform>%n évolution&#x202f;: {parts}</numerusform>
            <numerusform>%n évolutions&#x202f;: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are called {title}; map a column of addresses</source>
        <translation>
            <numerusform>%n source s’intitule {title}&#x202f;; associez une colonne d’adresses</numerusform>
            <numerusform>%n sources s’intitulent {title}&#x202f;; associez une colonne d’adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ, {day}</source>
        <translation>
            <numerusform>%n source diffère, {day}</numerusform>
            <numerusform>%n sources diffèrent, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ: {stances}</source>
        <translation>
            <numerusform>%n source diffère&#x202f;: {stances}</numerusform>
            <numerusform>%n sources diffèrent&#x202f;: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n orateur</numerusform>
            <numerusform>%n orateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n statut</numerusform>
            <numerusform>%n statuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text versions</source>
        <translation>
            <numerusform>%n version de texte</numerusform>
            <numerusform>%n versions de texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be decided first.</source>
        <translation>
            <numerusform>%n point est à trancher d’abord.</numerusform>
            <numerusform>%n points sont à trancher d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraphs · show</source>
        <translation>
            <numerusform>%n paragraphe inchangé · afficher</numerusform>
            <numerusform>%n paragraphes inchangés · afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;All usual</source>
        <translation>Tout par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Joindre un document…</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>Pièces &amp;jointes</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Intégrer</translation>
    </message>
    <message>
        <source>&amp;Bring in {number}</source>
        <translation>&amp;Intégrer {number}</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Cellules</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;Supprimer le rapport</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a menu</comment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Aide sur cet emplacement</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>Importer des &amp;textes…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;conserver</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>Con&amp;server cette vue…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>C&amp;lés…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Look and merge…</source>
        <translation>&amp;Examiner et fusionner…</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>Marge&amp;s</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrice</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>F&amp;usionner des copies…</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>Pl&amp;us de champs</translation>
    </message>
    <message>
        <source>&amp;Negotiation…</source>
        <translation>&amp;Négociation…</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Modification suivante</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Once again</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Put my copy there</source>
        <translation>Y &amp;placer ma copie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Quotes and translations</source>
        <translation>&amp;Citations et traductions</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>a menu</comment>
        <translation>&amp;Consigner</translation>
    </message>
    <message>
        <source>&amp;Record position…</source>
        <translation>Consigner une &amp;position…</translation>
    </message>
    <message>
        <source>&amp;Redacted: only what is said here</source>
        <translation>&amp;Expurgée&#x202f;: seulement ce qui est indiqué ici</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Rétablir&#x202f;: {change}</translation>
    </message>
    <message>
        <source>&amp;Remove the password: whoever has the file can then read it</source>
        <translation>Supprimer le &amp;mot de passe&#x202f;: quiconque a le fichier peut alors le lire</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>Enregistrer la pa&amp;ge…</translation>
    </message>
    <message>
        <source>&amp;Scale…</source>
        <translation>É&amp;chelle…</translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation>&amp;Rechercher ou atteindre…</translation>
    </message>
    <message>
        <source>&amp;Signs and measures</source>
        <translation>&amp;Signes et mesures</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>O&amp;rateurs</translation>
    </message>
    <message>
        <source>&amp;Swap rows and columns</source>
        <translation>&amp;Permuter lignes et colonnes</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Chr&amp;onologie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Annuler&#x202f;: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;What goes out</source>
        <translation>&amp;Ce qui sort</translation>
    </message>
    <message>
        <source>&amp;What moved</source>
        <translation>Ce qui a évo&amp;lué</translation>
    </message>
    <message>
        <source>&amp;Words that are no stance of the scale</source>
        <translation>&amp;Mots qui ne sont pas une attitude de l’échelle</translation>
    </message>
    <message>
        <source>&amp;different</source>
        <comment>two rows</comment>
        <translation>&amp;différentes</translation>
    </message>
    <message>
        <source>(red line)</source>
        <comment>in a cell</comment>
        <translation>(ligne rouge)</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(annulée)</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* obligatoire</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--as names who signs.</source>
        <translation>--as nomme le signataire.</translation>
    </message>
    <message>
        <source>--take, --same and --apart say how to merge.</source>
        <translation>--take, --same et --apart disent comment fusionner.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>0 not begun, 1 begun, 2 largely carried out, 3 carried out.</source>
        <translation>0 non commencée, 1 commencée, 2 exécutée en grande partie, 3 exécutée.</translation>
    </message>
    <message>
        <source>0 stands for</source>
        <translation>0 correspond à</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>0 to 20</source>
        <comment>stance</comment>
        <translation>0 à 20</translation>
    </message>
    <message>
        <source>0–1, and change</source>
        <translation>0–1, et évolution</translation>
    </message>
    <message>
        <source>100 stands for</source>
        <translation>100 correspond à</translation>
    </message>
    <message>
        <source>100: {best}.  0: {worst}.</source>
        <translation>100&#x202f;: {best}.  0&#x202f;: {worst}.</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <comment>stance</comment>
        <translation>20 à 40</translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation>2026-03-04, 2026-03 ou 2026</translation>
    </message>
    <message>
        <source>2026-03-04, or as %d.%m.%Y</source>
        <translation>2026-03-04, ou comme %d.%m.%Y</translation>
    </message>
    <message>
        <source>3 if all agree; statement</source>
        <translation>3 si toutes concordent&#x202f;; déclaration</translation>
    </message>
    <message>
        <source>40 to 60</source>
        <comment>stance</comment>
        <translation>40 à 60</translation>
    </message>
    <message>
        <source>60 to 80</source>
        <comment>stance</comment>
        <translation>60 à 80</translation>
    </message>
    <message>
        <source>80 to 100</source>
        <comment>stance</comment>
        <translation>80 à 100</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>&lt;b&gt;?&lt;/b&gt;: how many are unknown: no record, silent, no position, not asked, withdrawn. &lt;b&gt;moved&lt;/b&gt;: cells that moved since the moment compared with.</source>
        <translation>&lt;b&gt;?&lt;/b&gt;&#x202f;: combien sont inconnues&#x202f;: rien de consigné, silence, sans position, non consulté, retirée. &lt;b&gt;ont évolué&lt;/b&gt;&#x202f;: cellules qui ont évolué depuis le moment de comparaison.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Band&lt;/b&gt;: what is held, from the day it was said; the higher, the nearer to agreement. Dashed: on a condition. Hatched: held by the word of a group. Bar below: a red line.</source>
        <translation>&lt;b&gt;Bande&lt;/b&gt;&#x202f;: ce qui est tenu, à compter du jour où cela a été dit&#x202f;; plus elle est haute, plus l’accord est proche. Tirets&#x202f;: sous condition. Hachures&#x202f;: tenu par la parole d’un groupe. Barre en dessous&#x202f;: une ligne rouge.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bar&lt;/b&gt;: how many hold each step, best to worst; the ruled end counts those without a stance.</source>
        <translation>&lt;b&gt;Barre&lt;/b&gt;&#x202f;: combien se situent à chaque degré, du meilleur au pire&#x202f;; l’extrémité réglée compte ceux qui n’ont pas d’attitude.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Blank&lt;/b&gt; is no record. It means neither consent nor neutrality.</source>
        <translation>&lt;b&gt;Vide&lt;/b&gt;&#x202f;: rien de consigné. Cela ne signifie ni consentement ni neutralité.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convergence&lt;/b&gt;: how far stances agree, from 0 (half at each end of the scale) to 1 (all on one step): the consensus of Tastle and Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), where pᵢ is the share of step xᵢ, μ the mean and d the width of the scale. It uses only the order and distance of steps. Who holds no stance is left out.</source>
        <translation>&lt;b&gt;Convergence&lt;/b&gt;&#x202f;: degré d’accord des attitudes, de 0 (moitié à chaque extrémité de l’échelle) à 1 (toutes au même degré)&#x202f;: le consensus de Tastle et Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), où pᵢ est la part du degré xᵢ, μ la moyenne et d l’étendue de l’échelle. Seuls comptent l’ordre et la distance des degrés. Qui n’a pas d’attitude est laissé de côté.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: how far a party stands from the best stance, from 0 to 1, as the mean over the components on which it holds one.</source>
        <translation>&lt;b&gt;Distance&lt;/b&gt;&#x202f;: écart d’une partie par rapport à la meilleure attitude, de 0 à 1, en moyenne sur les composantes où elle en a une.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Empty&lt;/b&gt;: nothing is on record. &lt;b&gt;Dotted line&lt;/b&gt;: silent, no position, not asked or not applicable.</source>
        <translation>&lt;b&gt;Vide&lt;/b&gt;&#x202f;: rien n’est consigné. &lt;b&gt;Ligne pointillée&lt;/b&gt;&#x202f;: silence, sans position, non consulté ou sans objet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plate with a number&lt;/b&gt;: as many events stand too close to be drawn; zoom in to see them.</source>
        <translation>&lt;b&gt;Plaque avec un nombre&lt;/b&gt;&#x202f;: autant d’événements sont trop rapprochés pour être tracés&#x202f;; agrandissez pour les voir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Span above a band&lt;/b&gt;: said on a day that is known only to the month or year.</source>
        <translation>&lt;b&gt;Empan au-dessus d’une bande&lt;/b&gt;&#x202f;: dit un jour dont on ne connaît que le mois ou l’année.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Struck&lt;/b&gt;: left out. &lt;b&gt;Underlined&lt;/b&gt;: put in. &lt;b&gt;Italic, dashed&lt;/b&gt;: moved elsewhere.</source>
        <translation>&lt;b&gt;Barré&lt;/b&gt;&#x202f;: supprimé. &lt;b&gt;Souligné&lt;/b&gt;&#x202f;: ajouté. &lt;b&gt;Italique, tirets&lt;/b&gt;&#x202f;: déplacé ailleurs.</translation>
    </message>
    <message>
        <source>&lt;b&gt;[US: …]&lt;/b&gt;: unsettled, and whose; &lt;b&gt;[a/b]&lt;/b&gt;: alternatives; &lt;b&gt;[ ]&lt;/b&gt;: a place held.</source>
        <translation>&lt;b&gt;[US&#x202f;: …]&lt;/b&gt;&#x202f;: non levé, et de qui&#x202f;; &lt;b&gt;[a/b]&lt;/b&gt;&#x202f;: variantes&#x202f;; &lt;b&gt;[ ]&lt;/b&gt;&#x202f;: place réservée.</translation>
    </message>
    <message>
        <source>A .csv without the mark that Excel knows UTF-8 by.</source>
        <translation>Un .csv sans la marque à laquelle Excel reconnaît l’UTF-8.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>A condition of {component}</source>
        <translation>Une condition de {component}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}</source>
        <translation>Une copie en conflit de {name}</translation>
    </message>
    <message>
        <source>A conflicted copy of {name}, changed by {who} on {day},</source>
        <translation>Une copie en conflit de {name}, modifiée par {who} le {day},</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Une copie</translation>
    </message>
    <message>
        <source>A copy is locked or not.</source>
        <translation>Une copie est verrouillée ou ne l’est pas.</translation>
    </message>
    <message>
        <source>A copy of {day}</source>
        <translation>Une copie du {day}</translation>
    </message>
    <message>
        <source>A correction or withdrawal must be of the same party and component as the position it refers to.</source>
        <translation>Une rectification ou un retrait doit concerner la même partie et la même composante que la position visée.</translation>
    </message>
    <message>
        <source>A document number or address.</source>
        <translation>Une cote de document ou une adresse.</translation>
    </message>
    <message>
        <source>A file number or the like.</source>
        <translation>Un numéro de dossier ou équivalent.</translation>
    </message>
    <message>
        <source>A file that holds the text (UTF-8).</source>
        <translation>Un fichier qui contient le texte (UTF-8).</translation>
    </message>
    <message>
        <source>A generated one, for measuring.</source>
        <translation>Une négociation générée, pour les mesures.</translation>
    </message>
    <message>
        <source>A key is taken twice.</source>
        <translation>Une touche est attribuée deux fois.</translation>
    </message>
    <message>
        <source>A local record of who holds which position in a negotiation, since when and on whose word.</source>
        <translation>Un registre local de qui tient quelle position dans une négociation, depuis quand et d’après qui.</translation>
    </message>
    <message>
        <source>A mapping knows no field “{name}”.</source>
        <translation>Une correspondance ne connaît pas de champ «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>A name has from 1 to 100 letters.</source>
        <translation>Un nom compte de 1 à 100 lettres.</translation>
    </message>
    <message>
        <source>A name that signs has from 1 to {longest} letters, all of which can be seen.</source>
        <translation>Un nom de signataire compte de 1 à {longest} lettres, toutes visibles.</translation>
    </message>
    <message>
        <source>A new file without history, views and paths. Everything withheld is looked for in it before it stands.</source>
        <translation>Un nouveau fichier sans historique, vues ni chemins. Tout ce qui est occulté y est recherché avant qu’il ne soit établi.</translation>
    </message>
    <message>
        <source>A note of our own.</source>
        <translation>Une note à nous.</translation>
    </message>
    <message>
        <source>A position is old after</source>
        <translation>Une position est ancienne après</translation>
    </message>
    <message>
        <source>A record cannot be without its negotiation.</source>
        <translation>Un registre ne peut être sans sa négociation.</translation>
    </message>
    <message>
        <source>A record in memory has no copy.</source>
        <translation>Un registre en mémoire n’a pas de copie.</translation>
    </message>
    <message>
        <source>A record is written as .json.</source>
        <translation>Un registre s’écrit en .json.</translation>
    </message>
    <message>
        <source>A record is written as it is known now.</source>
        <translation>Un registre s’écrit tel qu’il est connu maintenant.</translation>
    </message>
    <message>
        <source>A redacted record is not everything.</source>
        <translation>Un registre expurgé n’est pas complet.</translation>
    </message>
    <message>
        <source>A report without any content of the negotiation was saved as {file}.</source>
        <translation>Un rapport sans aucun contenu de la négociation a été enregistré sous {file}.</translation>
    </message>
    <message>
        <source>A scale of your own</source>
        <translation>Une échelle à vous</translation>
    </message>
    <message>
        <source>A security-assurances framework to look around in</source>
        <translation>Un cadre de garanties de sécurité, pour découvrir</translation>
    </message>
    <message>
        <source>A short code, such as UA.</source>
        <translation>Un code court, tel que UA.</translation>
    </message>
    <message>
        <source>A spreadsheet of positions…</source>
        <translation>Un tableau de positions…</translation>
    </message>
    <message>
        <source>A table of positions comes in through the import.</source>
        <translation>Un tableau de positions passe par l’importation.</translation>
    </message>
    <message>
        <source>A text may have up to {size} MB.</source>
        <translation>Un texte peut compter jusqu’à {size} Mo.</translation>
    </message>
    <message>
        <source>A to F.</source>
        <translation>De A à F.</translation>
    </message>
    <message>
        <source>A view of this name that is there already is replaced; undo brings it back.</source>
        <translation>Une vue de ce nom déjà présente est remplacée&#x202f;; l’annulation la restitue.</translation>
    </message>
    <message>
        <source>A whole copy in your name; only your own former one is replaced</source>
        <translation>Une copie intégrale à votre nom&#x202f;; seule votre copie précédente est remplacée</translation>
    </message>
    <message>
        <source>A whole copy leaves nothing out.</source>
        <translation>Une copie intégrale n’omet rien.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>À propos de Negotiator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add &amp;component…</source>
        <translation>Ajouter une &amp;composante…</translation>
    </message>
    <message>
        <source>Add &amp;implementation…</source>
        <translation>Ajouter une mise en œu&amp;vre…</translation>
    </message>
    <message>
        <source>Add &amp;linkage…</source>
        <translation>Ajouter un &amp;lien…</translation>
    </message>
    <message>
        <source>Add &amp;membership…</source>
        <translation>Ajouter une &amp;appartenance…</translation>
    </message>
    <message>
        <source>Add &amp;party…</source>
        <translation>Ajouter une pa&amp;rtie…</translation>
    </message>
    <message>
        <source>Add --map &quot;{name}=…&quot;, one of the steps.</source>
        <translation>Ajoutez --map &quot;{name}=…&quot;, l’un des degrés.</translation>
    </message>
    <message>
        <source>Add --report record.</source>
        <translation>Ajoutez --report record.</translation>
    </message>
    <message>
        <source>Add a brief.

<byte value="x8"/>
Example:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</source>
        <translation>Ajouter un mandat.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation brief --component A.2 --objective &quot;A binding clause&quot;</translation>
    </message>
    <message>
        <source>Add a component.

<byte value="x8"/>
Example:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</source>
        <translation>Ajouter une composante.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot; --parent A</translation>
    </message>
    <message>
        <source>Add a consequence.

<byte value="x8"/>
Example:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</source>
        <translation>Ajouter une conséquence.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation consequence --dimension &quot;Regional stability&quot; --text &quot;A fragile balance&quot; --likelihood likely</translation>
    </message>
    <message>
        <source>Add a dissociation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</source>
        <translation>Ajouter une dissociation.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation dissociation --member PL --position UID --on 2025-10-09</translation>
    </message>
    <message>
        <source>Add a linkage.

<byte value="x8"/>
Example:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</source>
        <translation>Ajouter un lien.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation linkage --component A.2 --depends-on B.1 --kind condition</translation>
    </message>
    <message>
        <source>Add a measure.

<byte value="x8"/>
Example:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</source>
        <translation>Ajouter une mesure.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation measure --step 1 --title &quot;Exchange of unit lists&quot; --category transparency --deadline 2026-06</translation>
    </message>
    <message>
        <source>Add a membership.

<byte value="x8"/>
Example:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</source>
        <translation>Ajouter une appartenance.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation membership --group EU --member FR --start 1958-01-01</translation>
    </message>
    <message>
        <source>Add a package part.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</source>
        <translation>Ajouter un élément de paquet.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation package-part --package &quot;Assurances and verification&quot; --component A.2</translation>
    </message>
    <message>
        <source>Add a package.

<byte value="x8"/>
Example:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</source>
        <translation>Ajouter un paquet.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation package --name &quot;Assurances and verification&quot;</translation>
    </message>
    <message>
        <source>Add a party.

<byte value="x8"/>
Example:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</source>
        <translation>Ajouter une partie.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state</translation>
    </message>
    <message>
        <source>Add a reading.

<byte value="x8"/>
Example:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</source>
        <translation>Ajouter une lecture.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation reading --position UID --reason &quot;The verbatim record is the better source&quot;</translation>
    </message>
    <message>
        <source>Add a round.

<byte value="x8"/>
Example:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</source>
        <translation>Ajouter un cycle.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation round --number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva</translation>
    </message>
    <message>
        <source>Add a source first.</source>
        <translation>Ajoutez d’abord une source.</translation>
    </message>
    <message>
        <source>Add a source.

<byte value="x8"/>
Example:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</source>
        <translation>Ajouter une source.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation source --title &quot;Plenary record, Round 5&quot; --kind &quot;plenary record&quot; --reliability A</translation>
    </message>
    <message>
        <source>Add a status.

<byte value="x8"/>
Example:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</source>
        <translation>Ajouter un statut.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation status --component A.2 --status &quot;under discussion&quot; --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add a text version.

<byte value="x8"/>
Example:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</source>
        <translation>Ajouter une version de texte.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation text-version --component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add an implementation.

<byte value="x8"/>
Example:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</source>
        <translation>Ajouter une mise en œuvre.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator add t.negotiation implementation --measure &quot;Exchange of unit lists&quot; --level 2 --on 2026-02-24</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Ajouter une pièce jointe</translation>
    </message>
    <message>
        <source>Add attachment: {attachment}</source>
        <translation>Ajouter une pièce jointe&#x202f;: {attachment}</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>Ajouter une pièce jointe…</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>Ajouter un mandat</translation>
    </message>
    <message>
        <source>Add brief…</source>
        <translation>Ajouter un mandat…</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Ajouter une composante</translation>
    </message>
    <message>
        <source>Add component &amp;status…</source>
        <translation>Ajouter un &amp;statut de composante…</translation>
    </message>
    <message>
        <source>Add component to a package…</source>
        <translation>Ajouter une composante à un paquet…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Ajouter une composante…</translation>
    </message>
    <message>
        <source>Add confidence-&amp;building measure…</source>
        <translation>Ajouter une &amp;mesure de confiance…</translation>
    </message>
    <message>
        <source>Add conse&amp;quence…</source>
        <translation>Ajouter une consé&amp;quence…</translation>
    </message>
    <message>
        <source>Add consequence</source>
        <translation>Ajouter une conséquence</translation>
    </message>
    <message>
        <source>Add consequence…</source>
        <translation>Ajouter une conséquence…</translation>
    </message>
    <message>
        <source>Add dissociation</source>
        <translation>Ajouter une dissociation</translation>
    </message>
    <message>
        <source>Add implementation</source>
        <translation>Ajouter une mise en œuvre</translation>
    </message>
    <message>
        <source>Add implementation…</source>
        <translation>Ajouter une mise en œuvre…</translation>
    </message>
    <message>
        <source>Add linkage</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add linkage…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>Ajouter une correspondance</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Ajouter une mesure…</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>Ajouter une appartenance</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>Ajouter une appartenance…</translation>
    </message>
    <message>
        <source>Add negotiation</source>
        <translation>Ajouter une négociation</translation>
    </message>
    <message>
        <source>Add one row of the framework, and print its uid.

<byte value="x8"/>
Examples:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</source>
        <translation>Ajouter une ligne du cadre et afficher son uid.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator add t.negotiation party --code UA --name Ukraine --kind state
  negotiator add t.negotiation component --number A.2 --title &quot;Defence clause&quot;
  negotiator add t.negotiation text-version --component A.2 --nature proposal \
      --date 2026-02-20 --text-file a2.txt</translation>
    </message>
    <message>
        <source>Add our brief</source>
        <translation>Ajouter notre mandat</translation>
    </message>
    <message>
        <source>Add our brief.</source>
        <translation>Ajouter notre mandat.</translation>
    </message>
    <message>
        <source>Add our own brie&amp;f…</source>
        <translation>Ajout&amp;er notre propre mandat…</translation>
    </message>
    <message>
        <source>Add packa&amp;ge…</source>
        <translation>Ajouter un paque&amp;t…</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>Ajouter un paquet</translation>
    </message>
    <message>
        <source>Add package part</source>
        <translation>Ajouter un élément de paquet</translation>
    </message>
    <message>
        <source>Add package part…</source>
        <translation>Ajouter un élément de paquet…</translation>
    </message>
    <message>
        <source>Add package…</source>
        <translation>Ajouter un paquet…</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>Ajouter une partie…</translation>
    </message>
    <message>
        <source>Add print set</source>
        <translation>Ajouter un jeu d’impression</translation>
    </message>
    <message>
        <source>Add r&amp;ound…</source>
        <translation>Ajouter un c&amp;ycle…</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Ajouter une lecture</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Ajouter un cycle</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>Ajouter un cycle…</translation>
    </message>
    <message>
        <source>Add so&amp;urce…</source>
        <translation>Ajouter une s&amp;ource…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>Ajouter un statut</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Ajouter un statut…</translation>
    </message>
    <message>
        <source>Add te&amp;xt version…</source>
        <translation>Ajouter une version de te&amp;xte…</translation>
    </message>
    <message>
        <source>Add text version</source>
        <translation>Ajouter une version de texte</translation>
    </message>
    <message>
        <source>Add text version…</source>
        <translation>Ajouter une version de texte…</translation>
    </message>
    <message>
        <source>Add these pages to the set; whether they are redacted is not kept</source>
        <translation>Ajouter ces pages au jeu&#x202f;; leur caractère expurgé n’est pas conservé</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Ajouter une vue</translation>
    </message>
    <message>
        <source>Add {kind}: {row}</source>
        <translation>Ajouter {kind}&#x202f;: {row}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>Rapprochées par</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole framework</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parties</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All as PDF…</source>
        <translation>Tout en PDF…</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Toutes les composantes</translation>
    </message>
    <message>
        <source>All components of one party</source>
        <translation>Toutes les composantes d’une partie</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All parties on one or several components</source>
        <translation>Toutes les parties sur une ou plusieurs composantes</translation>
    </message>
    <message>
        <source>Along what, such as Regional stability.</source>
        <translation>Selon quel axe, par exemple «&#x202f;Stabilité régionale&#x202f;».</translation>
    </message>
    <message>
        <source>Also on record</source>
        <translation>Aussi au registre</translation>
    </message>
    <message>
        <source>Also our own brief and internal positions.</source>
        <translation>Aussi notre propre mandat et les positions internes.</translation>
    </message>
    <message>
        <source>Also those that were removed.</source>
        <translation>Aussi celles qui ont été supprimées.</translation>
    </message>
    <message>
        <source>Also what each change did, field by field.</source>
        <translation>Aussi ce que chaque modification a fait, champ par champ.</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>Aussi&#x202f;: {words}</translation>
    </message>
    <message>
        <source>An attachment in {file} has other bytes than its row says.</source>
        <translation>Une pièce jointe de {file} n’a pas les octets que sa ligne indique.</translation>
    </message>
    <message>
        <source>An earlier state of this record</source>
        <translation>Un état antérieur de ce registre</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Un texte vide</translation>
    </message>
    <message>
        <source>An equal record, our own side and history included.</source>
        <translation>Un registre identique, notre côté et l’historique compris.</translation>
    </message>
    <message>
        <source>Another key of {name} is known.</source>
        <translation>Une autre clé de {name} est connue.</translation>
    </message>
    <message>
        <source>Answer {yes} or {no}.</source>
        <translation>Répondez {yes} ou {no}.</translation>
    </message>
    <message>
        <source>Anticipated result</source>
        <translation>Résultat escompté</translation>
    </message>
    <message>
        <source>As 2026-03-04, 2026-03 or 2026; empty for no limit</source>
        <translation>Comme 2026-03-04, 2026-03 ou 2026&#x202f;; vide&#x202f;: sans limite</translation>
    </message>
    <message>
        <source>As for a text version.</source>
        <translation>Comme pour une version de texte.</translation>
    </message>
    <message>
        <source>As in the view</source>
        <translation>Comme dans la vue</translation>
    </message>
    <message>
        <source>As known on {day}, {time}. What was recorded later is left out.</source>
        <translation>Tel que connu le {day} à {time}. Ce qui a été consigné plus tard est omis.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>As of the &amp;earlier round</source>
        <translation>À la date du cycle an&amp;térieur</translation>
    </message>
    <message>
        <source>As of the &amp;former day on record</source>
        <translation>À la date du &amp;jour consigné précédent</translation>
    </message>
    <message>
        <source>As of the &amp;later round</source>
        <translation>À la date du cycle &amp;ultérieur</translation>
    </message>
    <message>
        <source>As of the ne&amp;xt day on record</source>
        <translation>À la date du jour consigné &amp;suivant</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>À la date&#x202f;: {date}</translation>
    </message>
    <message>
        <source>As of {round}</source>
        <translation>Au moment de&#x202f;: {round}</translation>
    </message>
    <message>
        <source>As of {round}, {place}</source>
        <translation>Au moment de&#x202f;: {round}, {place}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel que consigné</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the window</source>
        <comment>language of pages</comment>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Ask for a copy of the file itself.</source>
        <translation>Demandez une copie du fichier lui-même.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Demandez une nouvelle copie, ou récupérez ce qui est lisible&#x202f;: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Ask for a key with a name.</source>
        <translation>Demandez une clé portant un nom.</translation>
    </message>
    <message>
        <source>Ask for it anew.</source>
        <translation>Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>Ask the person it came from; do not trust this copy.</source>
        <translation>Interrogez la personne dont elle provient&#x202f;; ne vous fiez pas à cette copie.</translation>
    </message>
    <message>
        <source>Ask them which holds. Remove the old one before you add the new one.</source>
        <translation>Demandez-leur laquelle fait foi. Supprimez l’ancienne avant d’ajouter la nouvelle.</translation>
    </message>
    <message>
        <source>At most {count} cells can be copied at once. Export the matrix instead.</source>
        <translation>Au plus {count} cellules peuvent être copiées à la fois. Exportez plutôt la matrice.</translation>
    </message>
    <message>
        <source>At the foot; “” leaves it out.</source>
        <translation>En bas de page&#x202f;; “” l’omet.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Attach a document to a source, and print its uid.

<byte value="x8"/>
Example:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</source>
        <translation>Joindre un document à une source et afficher son uid.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator attach s.negotiation pv5.pdf --source &quot;PV/5/2&quot; --embed</translation>
    </message>
    <message>
        <source>Attach a document to the source…</source>
        <translation>Joindre un document à la source…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Away from agreement</source>
        <translation>À l’écart de l’accord</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups kept for</source>
        <translation>Sauvegardes conservées pendant</translation>
    </message>
    <message>
        <source>Backups kept of a file</source>
        <translation>Sauvegardes par fichier</translation>
    </message>
    <message>
        <source>Backups of {file}</source>
        <translation>Sauvegardes de {file}</translation>
    </message>
    <message>
        <source>Backups: copies of negotiations; where a file is lost, they are all that is left of it</source>
        <translation>Sauvegardes&#x202f;: copies de négociations&#x202f;; si un fichier est perdu, c’est tout ce qui en reste</translation>
    </message>
    <message>
        <source>Band: what is held; higher is nearer agreement; dashed: conditional; hatched: by the word of a group; bar below: red line; span above: known only to the month or year; empty: no record.</source>
        <translation>Bande&#x202f;: ce qui est tenu&#x202f;; plus haut, plus proche de l’accord&#x202f;; tirets&#x202f;: sous condition&#x202f;; hachures&#x202f;: par la parole d’un groupe&#x202f;; barre en dessous&#x202f;: ligne rouge&#x202f;; empan au-dessus&#x202f;: seuls le mois ou l’année sont connus&#x202f;; vide&#x202f;: rien de consigné.</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>parts cells</comment>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Bar at left: red line, will not move</source>
        <translation>Barre à gauche&#x202f;: ligne rouge, ne bougera pas</translation>
    </message>
    <message>
        <source>Bar at right: red line, will not move</source>
        <translation>Barre à droite&#x202f;: ligne rouge, ne bougera pas</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>field</comment>
        <translation>Fondée sur</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Basis assessment: it was never said</source>
        <translation>Fondement «&#x202f;appréciation&#x202f;»&#x202f;: cela n’a jamais été dit</translation>
    </message>
    <message>
        <source>Basis in session: there are also claims on other bases</source>
        <translation>Fondement «&#x202f;en séance&#x202f;»&#x202f;: il y a aussi des affirmations sur d’autres fondements</translation>
    </message>
    <message>
        <source>Basis internal: our own mandate and bottom line</source>
        <translation>Fondement «&#x202f;interne&#x202f;»&#x202f;: notre propre mandat et notre limite</translation>
    </message>
    <message>
        <source>Basis public: there are also claims on other bases</source>
        <translation>Fondement «&#x202f;public&#x202f;»&#x202f;: il y a aussi des affirmations sur d’autres fondements</translation>
    </message>
    <message>
        <source>Basis, where it is mixed: P public, S in session, A assessment, I internal</source>
        <comment>the letters P, S, A and I are drawn and stay</comment>
        <translation>Fondement, s’il est mixte&#x202f;: P public, S en séance, A appréciation, I interne</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>Fondement&#x202f;: {basis}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Avant une fusion</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Avant une mise à niveau du fichier</translation>
    </message>
    <message>
        <source>Before another was restored</source>
        <translation>Avant la restauration d’une autre</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>Avant le premier cycle</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>session mode</comment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin with its digit or name.</source>
        <translation>Commencez par son chiffre ou son nom.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Between the cells of a .csv.</source>
        <translation>Entre les cellules d’un .csv.</translation>
    </message>
    <message>
        <source>Blank: no record. It means neither consent nor neutrality.</source>
        <translation>Vide&#x202f;: rien de consigné. Cela ne signifie ni consentement ni neutralité.</translation>
    </message>
    <message>
        <source>Blank: no record; neither consent nor neutral</source>
        <translation>Vide&#x202f;: rien de consigné&#x202f;; ni consentement ni neutralité</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Brac&amp;kets…</source>
        <translation>Croc&amp;hets…</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>Brackets by text</source>
        <translation>Crochets par texte</translation>
    </message>
    <message>
        <source>Brackets of the new version</source>
        <translation>Crochets de la nouvelle version</translation>
    </message>
    <message>
        <source>Brackets on the table</source>
        <translation>Crochets sur la table</translation>
    </message>
    <message>
        <source>Brackets on the table over time</source>
        <translation>Crochets sur la table dans le temps</translation>
    </message>
    <message>
        <source>Brackets…</source>
        <translation>Crochets…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring back what undo took back.

<byte value="x8"/>
Example:
  negotiator redo s.negotiation</source>
        <translation>Rétablir ce qui a été annulé.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator redo s.negotiation</translation>
    </message>
    <message>
        <source>Bring back {kind}: {row}</source>
        <translation>Restaurer {kind}&#x202f;: {row}</translation>
    </message>
    <message>
        <source>Bring copies of the same negotiation home into FILE; OTHERS are never written.

Positions are only added. What one side changed comes in; what both changed differently waits
for --take. All of it is one change, undone by one undo, and a backup is made before.

<byte value="x8"/>
Examples:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</source>
        <translation>Réunir dans FILE des copies de la même négociation&#x202f;; OTHERS n’est jamais modifié.

Les positions ne font que s’ajouter. Ce qu’un côté a modifié est intégré&#x202f;; ce que les deux ont
modifié différemment attend --take. Le tout forme une seule modification, qu’une seule
annulation défait, et une sauvegarde est faite auparavant.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator merge s.negotiation from-anna.negotiation --dry-run
  negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Bring in a framework&apos;s text: Markdown, plain text, or DOCX with its changes accepted.

It is cut at headings and numbers. A section whose number or title is on record becomes a new
version there, others become components.

<byte value="x8"/>
Examples:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</source>
        <translation>Intégrer le texte d’un cadre&#x202f;: Markdown, texte brut ou DOCX avec ses modifications acceptées.

Il est découpé aux titres et aux numéros. Une section dont le numéro ou le titre figure au registre
y devient une nouvelle version, les autres deviennent des composantes.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
  negotiator import-text s.negotiation treaty.md --label &quot;First draft&quot; --date 2026-03-04</translation>
    </message>
    <message>
        <source>Bring in only the sound &amp;rows</source>
        <translation>N’intégrer que les &amp;lignes correctes</translation>
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
        <translation>Intégrer les positions d’un tableau&#x202f;: .csv, .tsv, .xlsx, .xls, .ods, .json ou .dna.

Les colonnes sont prises d’après leurs en-têtes, ou selon une correspondance. Toutes les lignes
sont intégrées ou aucune, sauf avec --only-sound. Ce qui figure déjà au registre est reconnu. D’un
registre entier, écrit par negotiator export en .json, la commande refait FILE.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator import s.negotiation states.csv --dry-run
  negotiator import s.negotiation states.xlsx --map states.json --only-sound
  negotiator import s.negotiation states.csv --map states.json --keep-map &quot;Monthly survey&quot;
  negotiator import s.negotiation may.csv --map &quot;Monthly survey&quot;</translation>
    </message>
    <message>
        <source>Bring in the &amp;parties and components of the other negotiation</source>
        <translation>Intégrer les &amp;parties et composantes de l’autre négociation</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>Restaurez d’abord celui-là.</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in {done} of %n positions…</source>
        <translation>
            <numerusform>Intégration de {done} sur %n position…</numerusform>
            <numerusform>Intégration de {done} sur %n positions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings {changes}</source>
        <translation>Apporte {changes}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>time, component or party</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Par composante</translation>
    </message>
    <message>
        <source>By kind and number; none of the words</source>
        <translation>Par nature et numéro&#x202f;; aucun des mots</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>D’après la date</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>Pour quand.</translation>
    </message>
    <message>
        <source>By…</source>
        <translation>Par…</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>COMMANDE [ARGS]…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Call {file} so.</source>
        <translation>Nommez {file} ainsi.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>style in Word</comment>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Cell head</source>
        <comment>style in Word</comment>
        <translation>En-tête de cellule</translation>
    </message>
    <message>
        <source>Cell note</source>
        <comment>style in Word</comment>
        <translation>Note de cellule</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Cells &amp;parted by</source>
        <translation>Cellules &amp;séparées par</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Cellules séparées par</translation>
    </message>
    <message>
        <source>Cells: full text</source>
        <translation>Cellules&#x202f;: texte intégral</translation>
    </message>
    <message>
        <source>Cells: heat map</source>
        <translation>Cellules&#x202f;: carte thermique</translation>
    </message>
    <message>
        <source>Cells: summary</source>
        <translation>Cellules&#x202f;: résumé</translation>
    </message>
    <message>
        <source>Cells: symbol</source>
        <translation>Cellules&#x202f;: symbole</translation>
    </message>
    <message>
        <source>Cells: {density}</source>
        <translation>Cellules&#x202f;: {density}</translation>
    </message>
    <message>
        <source>Cells: {towards} towards agreement, {away} away, {other} in terms or otherwise, {unchanged} unchanged, {unknown} unknown.</source>
        <translation>Cellules&#x202f;: {towards} vers l’accord, {away} à l’écart, {other} dans les termes ou autrement, {unchanged} inchangées, {unknown} inconnues.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a position</comment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change date, basis, source, grading, marking or round (Alt+K)</source>
        <translation>Modifier la date, le fondement, la source, la cotation, la mention ou le cycle (Alt+K)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>Modifier l’échelle</translation>
    </message>
    <message>
        <source>Change the scale of one to that of the other, and merge again.</source>
        <translation>Alignez l’échelle de l’une sur celle de l’autre, puis fusionnez à nouveau.</translation>
    </message>
    <message>
        <source>Change the scale: {words}</source>
        <translation>Modifier l’échelle&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

<byte value="x8"/>
Example:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</source>
        <translation>Modifier l’échelle&#x202f;; STEPS du meilleur au pire. C’est un recodage&#x202f;: aucune partie n’évolue de ce fait.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \
      --map reserves=abstain --map opposes=no --map rejects=no</translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n</source>
        <translation>
            <numerusform>Modification {number} sur %n</numerusform>
            <numerusform>Modification {number} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {number} of %n here</source>
        <translation>
            <numerusform>Modification {number} sur %n ici</numerusform>
            <numerusform>Modification {number} sur %n ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Changed last by {who}.</source>
        <translation>Dernière modification par {who}.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Changed since {moment}</source>
        <translation>Modifié depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes of what a party holds: towards agreement above the line, away below it; beside them those in terms or otherwise.</source>
        <translation>Évolutions de ce que tient une partie&#x202f;: vers l’accord au-dessus de la ligne, à l’écart en dessous&#x202f;; à côté, celles qui touchent les termes ou autre chose.</translation>
    </message>
    <message>
        <source>Changes onl&amp;y</source>
        <translation>Évolutions se&amp;ules</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Évolutions seules</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Évolutions depuis</translation>
    </message>
    <message>
        <source>Changes since {moment} – {counts}</source>
        <translation>Évolutions depuis&#x202f;: {moment} – {counts}</translation>
    </message>
    <message>
        <source>Changes that contain…</source>
        <translation>Modifications contenant…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Check its name and the medium it is on.</source>
        <translation>Vérifiez son nom et le support où il se trouve.</translation>
    </message>
    <message>
        <source>Check its name, or make a new negotiation.</source>
        <translation>Vérifiez son nom, ou créez une nouvelle négociation.</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or save a copy elsewhere.</source>
        <translation>Vérifiez ses droits d’accès et ceux de son dossier, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that a file is sound; the exit code is 0 only then.

<byte value="x8"/>
Example:
  negotiator check s.negotiation</source>
        <translation>Vérifier qu’un fichier est intègre&#x202f;; le code de sortie n’est 0 que dans ce cas.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator check s.negotiation</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it and write in its folder.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire et écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, and save it again.</source>
        <translation>Vérifiez que son propre programme l’ouvre, et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Check that its own program opens it, without a password, and save it again.</source>
        <translation>Vérifiez que son propre programme l’ouvre, sans mot de passe, et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that there is room.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Check that you may write in {parent}.</source>
        <translation>Vérifiez que vous pouvez écrire dans {parent}.</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <source>Check the medium and the connection, then try again; the last whole change is kept.</source>
        <translation>Vérifiez le support et la connexion, puis réessayez&#x202f;; la dernière modification complète est conservée.</translation>
    </message>
    <message>
        <source>Check the printer or the folder.</source>
        <translation>Vérifiez l’imprimante ou le dossier.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions; the record itself is unharmed.</source>
        <translation>Vérifiez l’espace disque et les droits d’accès&#x202f;; le registre lui-même est intact.</translation>
    </message>
    <message>
        <source>Check the separator, or remove the columns that are not needed.</source>
        <translation>Vérifiez le séparateur, ou supprimez les colonnes inutiles.</translation>
    </message>
    <message>
        <source>Choose a .docx file, or save the document as one in its own program.</source>
        <translation>Choisissez un fichier .docx, ou enregistrez le document sous ce format dans son propre programme.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file.</source>
        <translation>Choisissez un fichier .txt, .md ou .docx.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did, from what to what.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a fait, de quoi à quoi.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>Choose a file that Negotiator has written.</source>
        <translation>Choisissez un fichier écrit par Negotiator.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}.</source>
        <translation>Choisissez un fichier dont le nom se termine par {suffix}.</translation>
    </message>
    <message>
        <source>Choose a file that was exported here.</source>
        <translation>Choisissez un fichier exporté d’ici.</translation>
    </message>
    <message>
        <source>Choose a file with the text only.</source>
        <translation>Choisissez un fichier ne contenant que le texte.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a folder that you share with colleagues. Negotiator then tells when a copy of this negotiation in it brings something. It only reads their files.</source>
        <translation>Choisissez un dossier que vous partagez avec des collègues. Negotiator signale alors quand une copie de cette négociation qui s’y trouve apporte quelque chose. Il ne fait que lire leurs fichiers.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a moment under “Changes since” first</source>
        <translation>Choisissez d’abord un moment sous «&#x202f;Évolutions depuis&#x202f;»</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>Choose a row to see who changed what, and when.</source>
        <translation>Choisissez une ligne pour voir qui a modifié quoi, et quand.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose an event with the arrows, or click it, to see who said what, and why.</source>
        <translation>Choisissez un événement avec les flèches, ou cliquez dessus, pour voir qui a dit quoi, et pourquoi.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>Choose another file or a backup.</source>
        <translation>Choisissez un autre fichier ou une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another file or sheet.</source>
        <translation>Choisissez un autre fichier ou une autre feuille.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new negotiation.</source>
        <translation>Choisissez un autre fichier, ou créez une nouvelle négociation.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>Choisissez un autre nom, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another {field}, or change the one that is there.</source>
        <translation>Choisissez une autre valeur pour «&#x202f;{field}&#x202f;», ou modifiez celle qui y figure.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Choose for each step of the present scale what it becomes.</source>
        <translation>Choisissez ce que devient chaque degré de l’échelle actuelle.</translation>
    </message>
    <message>
        <source>Choose it, or press Alt and its digit.</source>
        <translation>Choisissez-le, ou appuyez sur Alt et son chiffre.</translation>
    </message>
    <message>
        <source>Choose larger paper, smaller margins or smaller text.</source>
        <translation>Choisissez un papier plus grand, des marges plus étroites ou un texte plus petit.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose the day, and what was known when</source>
        <translation>Choisir le jour, et ce qui était connu et quand</translation>
    </message>
    <message>
        <source>Choose the file with the text itself.</source>
        <translation>Choisissez le fichier contenant le texte lui-même.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the key.</source>
        <translation>Choisissez le fichier contenant le texte de la clé.</translation>
    </message>
    <message>
        <source>Choose which parties and components are shown</source>
        <translation>Choisir les parties et les composantes affichées</translation>
    </message>
    <message>
        <source>Choose which texts stand in columns, and their order</source>
        <translation>Choisir les textes mis en colonnes, et leur ordre</translation>
    </message>
    <message>
        <source>Choose {least} to {most} texts. The first stands left. Drag them, or press Alt and an arrow, for another order.</source>
        <translation>Choisissez de {least} à {most} textes. Le premier est à gauche. Pour un autre ordre, faites-les glisser, ou appuyez sur Alt et une flèche.</translation>
    </message>
    <message>
        <source>Choose {words}.</source>
        <translation>Choisissez {words}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Claims on {basis} basis. Of one moment the first counts: {order}. Right-click changes the order.</source>
        <translation>Affirmations sur le fondement&#x202f;: {basis}. Au même moment, la première l’emporte&#x202f;: {order}. Un clic droit change l’ordre.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Click to sort.</source>
        <translation>Cliquez pour trier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Ctrl+Shift+M)</source>
        <translation>Fermer (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close Negotiator, check the permissions, and try again.</source>
        <translation>Fermez Negotiator, vérifiez les droits d’accès et réessayez.</translation>
    </message>
    <message>
        <source>Close it elsewhere, or save a copy where you may write.</source>
        <translation>Fermez-le ailleurs, ou enregistrez une copie là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>Fermez-le là-bas, et réessayez.</translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation>Fermer l’inspecteur (F9)</translation>
    </message>
    <message>
        <source>Close what moved</source>
        <translation>Fermer les évolutions</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Cou&amp;leur</translation>
    </message>
    <message>
        <source>Colleagues see it in the folder already.</source>
        <translation>Les collègues le voient déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Colonne de {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinée</translation>
    </message>
    <message>
        <source>Comes after {component}</source>
        <translation>Vient après {component}</translation>
    </message>
    <message>
        <source>Comes before {component}</source>
        <translation>Vient avant {component}</translation>
    </message>
    <message>
        <source>Comes in: {rows}</source>
        <translation>Intégré&#x202f;: {rows}</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>parts cells</comment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Commands:</source>
        <comment>heading in the help of a command</comment>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Comparer des textes</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone before you rely on a key.</source>
        <translation>Comparez l’empreinte par téléphone avant de vous fier à une clé.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with theirs by telephone before you rely on it.</source>
        <translation>Comparez cette empreinte avec la leur par téléphone avant de vous y fier.</translation>
    </message>
    <message>
        <source>Compare two text files instead, outside of any negotiation.</source>
        <translation>Comparer plutôt deux fichiers texte, hors de toute négociation.</translation>
    </message>
    <message>
        <source>Compare with a date, or add rounds.</source>
        <translation>Comparez avec une date, ou ajoutez des cycles.</translation>
    </message>
    <message>
        <source>Compare with a later moment.</source>
        <translation>Comparez avec un moment ultérieur.</translation>
    </message>
    <message>
        <source>Compare with the end of this day.</source>
        <translation>Comparer avec la fin de ce jour.</translation>
    </message>
    <message>
        <source>Compared with the previous round</source>
        <translation>Comparé au cycle précédent</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Comparaison de textes</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Component status</source>
        <translation>Statut de la composante</translation>
    </message>
    <message>
        <source>Component, party or words</source>
        <translation>Composante, partie ou mots</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Cond&amp;itional</source>
        <translation>Cond&amp;itionnelle</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Confidence-building measures</source>
        <translation>Mesures de confiance</translation>
    </message>
    <message>
        <source>Conflict: {kind} {title}, {field}</source>
        <translation>Conflit&#x202f;: {kind} {title}, {field}</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Connectez le lecteur où il se trouve, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Contradictory: sources of one moment differ, and no working reading is chosen; the cell is hatched</source>
        <translation>Contradictoire&#x202f;: des sources du même moment diffèrent et aucune lecture de travail n’est choisie&#x202f;; la cellule est hachurée</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Convergence by column</source>
        <translation>Convergence par colonne</translation>
    </message>
    <message>
        <source>Convergence of components</source>
        <translation>Convergence des composantes</translation>
    </message>
    <message>
        <source>Convergence of each component</source>
        <translation>Convergence de chaque composante</translation>
    </message>
    <message>
        <source>Convergence of the parties on each component, 0 to 1: consensus of Tastle and Wierman (2007)</source>
        <translation>Convergence des parties sur chaque composante, de 0 à 1&#x202f;: consensus de Tastle et Wierman (2007)</translation>
    </message>
    <message>
        <source>Convergence of the stances counted, 0 (opposite ends) to 1 (one stance): the consensus of Tastle and Wierman (2007). Cells without a stance are left out. Below: how many are unknown (?), and how many moved since the moment compared with.</source>
        <translation>Convergence des attitudes comptées, de 0 (extrémités opposées) à 1 (une seule attitude)&#x202f;: le consensus de Tastle et Wierman (2007). Les cellules sans attitude sont omises. En dessous&#x202f;: combien sont inconnues (?), et combien ont évolué depuis le moment de comparaison.</translation>
    </message>
    <message>
        <source>Convergence over all rows</source>
        <translation>Convergence sur toutes les lignes</translation>
    </message>
    <message>
        <source>Convergence {number}</source>
        <translation>Convergence {number}</translation>
    </message>
    <message>
        <source>Convergence, 0 to 1</source>
        <translation>Convergence, de 0 à 1</translation>
    </message>
    <message>
        <source>Convergence, least first</source>
        <translation>Convergence, croissante</translation>
    </message>
    <message>
        <source>Convergence, most first</source>
        <translation>Convergence, décroissante</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out.</source>
        <translation>Convergence&#x202f;: Tastle et Wierman (2007)&#x202f;; 0 extrémités opposées, 1 une seule attitude. Les parties sans attitude sont omises.</translation>
    </message>
    <message>
        <source>Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a stance are left out; the dashed part counts them. After each text: round and grading of the source (A–F) and of the claim (1–6).</source>
        <translation>Convergence&#x202f;: Tastle et Wierman (2007)&#x202f;; 0 extrémités opposées, 1 une seule attitude. Les parties sans attitude sont omises&#x202f;; la part en tirets les compte. Après chaque texte&#x202f;: le cycle et la cotation de la source (A–F) et de l’affirmation (1–6).</translation>
    </message>
    <message>
        <source>Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components on which a party holds a stance, from 0 (best step) to 1 (worst).</source>
        <translation>Convergence&#x202f;: consensus de Tastle et Wierman (2007). Distance&#x202f;: moyenne sur les composantes où une partie a une attitude, de 0 (meilleur degré) à 1 (pire).</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>Copié. {what}</translation>
    </message>
    <message>
        <source>Copies are made before migrations and merges, and hourly while a file changes.</source>
        <translation>Des copies sont faites avant les migrations et les fusions, et chaque heure tant qu’un fichier change.</translation>
    </message>
    <message>
        <source>Copies in the shared folder</source>
        <translation>Copies dans le dossier partagé</translation>
    </message>
    <message>
        <source>Copies that they signed are then told as signed by a key that you do not know.</source>
        <translation>Les copies qu’ils ont signées sont alors signalées comme signées par une clé que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>Copies to merge</source>
        <translation>Copies à fusionner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Copier en une phrase</translation>
    </message>
    <message>
        <source>Copy cells of a spreadsheet first.</source>
        <translation>Copiez d’abord des cellules d’un tableur.</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>Copier les différences</translation>
    </message>
    <message>
        <source>Copy it from the spreadsheet again.</source>
        <translation>Copiez-le à nouveau depuis le tableur.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>Copiez-le dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Copy the counts as text</source>
        <translation>Copier les totaux comme texte</translation>
    </message>
    <message>
        <source>Copy the whole line again, or ask for it anew.</source>
        <translation>Copiez à nouveau la ligne entière, ou demandez-la à nouveau.</translation>
    </message>
    <message>
        <source>Copy the whole line, from {word}: to its last {check} digits or letters.</source>
        <translation>Copiez la ligne entière, de {word}: jusqu’à ses {check} derniers chiffres ou lettres.</translation>
    </message>
    <message>
        <source>Copy what is listed as a brief, in sentences</source>
        <translation>Copier la liste sous forme de note rédigée</translation>
    </message>
    <message>
        <source>Copying {file} as a backup…</source>
        <translation>Sauvegarde de {file}…</translation>
    </message>
    <message>
        <source>Correc&amp;t position…</source>
        <translation>Recti&amp;fier la position…</translation>
    </message>
    <message>
        <source>Correct and close</source>
        <translation>Rectifier et fermer</translation>
    </message>
    <message>
        <source>Correct instead (F2)</source>
        <translation>Rectifier plutôt (F2)</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Correct position</source>
        <translation>Rectifier la position</translation>
    </message>
    <message>
        <source>Correct position: {cell}</source>
        <translation>Rectifier la position&#x202f;: {cell}</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Corrigez la cellule.</translation>
    </message>
    <message>
        <source>Correct them, or bring in only the sound rows.</source>
        <translation>Corrigez-les, ou n’intégrez que les lignes correctes.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rectifiée</translation>
    </message>
    <message>
        <source>Corrected: the record was wrong; no shift</source>
        <translation>Rectifiée&#x202f;: le registre était erroné&#x202f;; pas d’évolution</translation>
    </message>
    <message>
        <source>Correction, no movement</source>
        <translation>Rectification, sans mouvement</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <source>Count the brackets in the texts: over time, by version and by whose they are.

<byte value="x8"/>
Example:
  negotiator brackets s.negotiation --component A</source>
        <translation>Compter les crochets dans les textes&#x202f;: dans le temps, par version et par auteur.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator brackets s.negotiation --component A</translation>
    </message>
    <message>
        <source>Create the large sample</source>
        <translation>Créer le grand exemple</translation>
    </message>
    <message>
        <source>Create the negotiation</source>
        <translation>Créer la négociation</translation>
    </message>
    <message>
        <source>Create the sample: {title}</source>
        <translation>Créer l’exemple&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Credibility of the claim (Admiralty system).</source>
        <translation>Crédibilité de l’affirmation (système de l’Amirauté).</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Current framework</source>
        <translation>Cadre en vigueur</translation>
    </message>
    <message>
        <source>Current framework and proposed modification</source>
        <translation>Cadre en vigueur et modification proposée</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dashed, of any stance: it holds only if its condition is met</source>
        <translation>En tirets, quelle que soit l’attitude&#x202f;: elle ne vaut que si sa condition est remplie</translation>
    </message>
    <message>
        <source>Dashed: holds only if the condition is met</source>
        <translation>Tirets&#x202f;: ne vaut que si la condition est remplie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Format des jours</translation>
    </message>
    <message>
        <source>Deadline of {step}. {title}: {date}</source>
        <translation>Échéance de {step}. {title}&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Decide each, or say whose version to take; nothing was changed.</source>
        <translation>Tranchez chacun, ou dites quelle version prendre&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Decide first what both sides changed</source>
        <translation>Tranchez d’abord ce que les deux côtés ont modifié</translation>
    </message>
    <message>
        <source>Del; undo brings back</source>
        <translation>Suppr&#x202f;; l’annulation restitue</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field</comment>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Depends on {component}</source>
        <translation>Dépend de {component}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>le périphérique est occupé</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Vouliez-vous dire {words}&#x202f;?</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>Dimension {number}</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Dissociate from this…</source>
        <translation>Se dissocier de ceci…</translation>
    </message>
    <message>
        <source>Dissociations</source>
        <translation>Dissociations</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance of each party to the text</source>
        <translation>Distance de chaque partie au texte</translation>
    </message>
    <message>
        <source>Distance of each party to the text on the table: the mean over the components on which it holds a stance, from 0 (the best step everywhere) to 1 (the worst)</source>
        <translation>Distance de chaque partie au texte sur la table&#x202f;: moyenne sur les composantes où elle a une attitude, de 0 (le meilleur degré partout) à 1 (le pire)</translation>
    </message>
    <message>
        <source>Distance of parties</source>
        <translation>Distance des parties</translation>
    </message>
    <message>
        <source>Distance to the text, 0 to 1</source>
        <translation>Distance au texte, de 0 à 1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Drag the window, or its edges; arrows move it, + and − make it narrower</source>
        <translation>Faites glisser la fenêtre ou ses bords&#x202f;; les flèches la déplacent, + et − la rétrécissent</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop the new version?</source>
        <translation>Abandonner la nouvelle version&#x202f;?</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Échéance&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Each cell begins with a stance.</source>
        <translation>Chaque cellule commence par une attitude.</translation>
    </message>
    <message>
        <source>Each component</source>
        <translation>Chaque composante</translation>
    </message>
    <message>
        <source>Each day takes the same width</source>
        <translation>Chaque jour occupe la même largeur</translation>
    </message>
    <message>
        <source>Each party</source>
        <translation>Chaque partie</translation>
    </message>
    <message>
        <source>Each round takes the same width</source>
        <translation>Chaque cycle occupe la même largeur</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a day</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>Modifier la pièce jointe</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Modifier le mandat</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>Modifier la composante</translation>
    </message>
    <message>
        <source>Edit consequence</source>
        <translation>Modifier la conséquence</translation>
    </message>
    <message>
        <source>Edit dissociation</source>
        <translation>Modifier la dissociation</translation>
    </message>
    <message>
        <source>Edit implementation</source>
        <translation>Modifier la mise en œuvre</translation>
    </message>
    <message>
        <source>Edit linkage</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Edit mapping</source>
        <translation>Modifier la correspondance</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>Modifier la mesure</translation>
    </message>
    <message>
        <source>Edit membership</source>
        <translation>Modifier l’appartenance</translation>
    </message>
    <message>
        <source>Edit negotiation</source>
        <translation>Modifier la négociation</translation>
    </message>
    <message>
        <source>Edit our brief</source>
        <translation>Modifier notre mandat</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Modifier le paquet</translation>
    </message>
    <message>
        <source>Edit package part</source>
        <translation>Modifier l’élément de paquet</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Modifier la partie</translation>
    </message>
    <message>
        <source>Edit print set</source>
        <translation>Modifier le jeu d’impression</translation>
    </message>
    <message>
        <source>Edit reading</source>
        <translation>Modifier la lecture</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>Modifier le cycle</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>Modifier le statut</translation>
    </message>
    <message>
        <source>Edit text version</source>
        <translation>Modifier la version de texte</translation>
    </message>
    <message>
        <source>Edit the one that is there.</source>
        <translation>Modifiez celui qui existe.</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Modifier la vue</translation>
    </message>
    <message>
        <source>Edit {kind}: {row}</source>
        <translation>Modifier {kind}&#x202f;: {row}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Embed documents up to</source>
        <translation>Intégrer les documents jusqu’à</translation>
    </message>
    <message>
        <source>Embed it in the record</source>
        <translation>L’intégrer au registre</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>End</source>
        <comment>session mode</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End session mode</source>
        <translation>Terminer le mode séance</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows that component or party in time.</source>
        <translation>Entrée ou un double-clic sur une ligne montre cette composante ou cette partie dans le temps.</translation>
    </message>
    <message>
        <source>Enter settles a bracket; what is chosen goes into the new text</source>
        <translation>Entrée lève des crochets&#x202f;; ce qui est choisi entre dans le nouveau texte</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Saisie en double&#x202f;?</translation>
    </message>
    <message>
        <source>Entered twice? {theirs} there, {ours} here, by {field}: {answer}</source>
        <translation>Saisie en double&#x202f;? {theirs} là-bas, {ours} ici, par {field}&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Every entry starts from these until session mode is ended: from the dialog, from a cell, for several parties, and pasted ones.</source>
        <translation>Chaque saisie part de ces valeurs jusqu’à la fin du mode séance&#x202f;: depuis la boîte de dialogue, depuis une cellule, pour plusieurs parties, ou par collage.</translation>
    </message>
    <message>
        <source>Every row, every basis and marking, our briefs and the history.</source>
        <translation>Chaque ligne, chaque fondement et chaque mention, nos mandats et l’historique.</translation>
    </message>
    <message>
        <source>Every text is on record already.</source>
        <translation>Tous les textes figurent déjà au registre.</translation>
    </message>
    <message>
        <source>Everything: claims on internal basis, our brief, notes, and the whole history.</source>
        <translation>Tout&#x202f;: les affirmations de fondement interne, notre mandat, les notes et tout l’historique.</translation>
    </message>
    <message>
        <source>Everything: our own side and the history too</source>
        <translation>Tout&#x202f;: aussi notre côté et l’historique</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Termes exacts</translation>
    </message>
    <message>
        <source>Exact words; kept as one source for all</source>
        <translation>Termes exacts&#x202f;; conservés comme source unique pour tous</translation>
    </message>
    <message>
        <source>Exact words; optional, kept as a source of their own</source>
        <translation>Termes exacts&#x202f;; facultatifs, conservés comme source propre</translation>
    </message>
    <message>
        <source>Excel workbook, with all it is made of</source>
        <translation>Classeur Excel, avec tout ce qui le compose</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>Exportez-en une partie.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Expressed</source>
        <translation>Exprimée</translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell; Tab or a click elsewhere keeps it</source>
        <translation>F2 ou un double-clic modifie une cellule&#x202f;; Tab ou un clic ailleurs la conserve</translation>
    </message>
    <message>
        <source>Fewer brackets are more agreement.</source>
        <translation>Moins de crochets, c’est plus d’accord.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Champs que les deux côtés ont modifiés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>Files removed: {count}</source>
        <translation>Fichiers supprimés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>Filtrer les listes</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>Filtré&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Trouver une préférence</translation>
    </message>
    <message>
        <source>Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

<byte value="x8"/>
Example:
  negotiator search s.negotiation consultation signatories</source>
        <translation>Trouver les déclarations, citations, textes, titres, noms et notes où figurent tous les WORDS.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator search s.negotiation consultation signatories</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint of your own key</source>
        <translation>Empreinte de votre propre clé</translation>
    </message>
    <message>
        <source>First</source>
        <comment>value</comment>
        <translation>Première</translation>
    </message>
    <message>
        <source>First basis of an entry</source>
        <translation>Fondement initial d’une saisie</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field</comment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First marking of an entry</source>
        <translation>Mention initiale d’une saisie</translation>
    </message>
    <message>
        <source>First moment</source>
        <translation>Premier moment</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Première consignation</translation>
    </message>
    <message>
        <source>First record of a party on a component</source>
        <translation>Première consignation d’une partie sur une composante</translation>
    </message>
    <message>
        <source>Fisheries talks</source>
        <translation>Pourparlers sur la pêche</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of it</comment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Five sources differ, {day}</source>
        <translation>Cinq sources diffèrent, {day}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>Replier les paragraphes inchangés</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away; Space opens those of the chosen row</source>
        <translation>Replier les paragraphes inchangés&#x202f;; Espace déplie ceux de la ligne choisie</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Dossier des feuilles</translation>
    </message>
    <message>
        <source>For black-and-white printers.</source>
        <translation>Pour les imprimantes en noir et blanc.</translation>
    </message>
    <message>
        <source>Former change (Shift+F8)</source>
        <translation>Modification précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Found out</source>
        <comment>parts cells</comment>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Four sources differ, {day}</source>
        <translation>Quatre sources diffèrent, {day}</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing of the record was changed.</source>
        <translation>Libérez de l’espace et réessayez&#x202f;; rien n’a été modifié dans le registre.</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Figer les colonnes jusqu’ici</translation>
    </message>
    <message>
        <source>Freeze rows up to here</source>
        <translation>Figer les lignes jusqu’ici</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a moment</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first moment</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>From a statement of its group</source>
        <translation>D’après une déclaration de son groupe</translation>
    </message>
    <message>
        <source>From a statement of {group}</source>
        <translation>D’après une déclaration de {group}</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>Du groupe</translation>
    </message>
    <message>
        <source>From here to the first position: New negotiation… with a template, then Ctrl+R and for example: ua a1 1 if all sign. F1 tells more.</source>
        <translation>D’ici à la première position&#x202f;: Nouvelle négociation… avec un modèle, puis Ctrl+R et par exemple&#x202f;: ua a1 1 si tous signent. F1 en dit davantage.</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>Dès le premier jour</translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation>À compter de quel jour.</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}</source>
        <translation>De {name}, inchangée depuis le {day}</translation>
    </message>
    <message>
        <source>From {name}, unchanged since {day}.</source>
        <translation>De {name}, inchangée depuis le {day}.</translation>
    </message>
    <message>
        <source>From, to</source>
        <comment>stances</comment>
        <translation>De, à</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Du, au</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Give --merge too.</source>
        <translation>Indiquez aussi --merge.</translation>
    </message>
    <message>
        <source>Give --new-password-file F, or --remove.</source>
        <translation>Indiquez --new-password-file F, ou --remove.</translation>
    </message>
    <message>
        <source>Give --sign too.</source>
        <translation>Indiquez aussi --sign.</translation>
    </message>
    <message>
        <source>Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that may be the same. Nothing was changed.</source>
        <translation>Indiquez --take ours, theirs ou newest pour les champs, --same ou --apart CODE pour les lignes peut-être identiques. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give --whole for a colleague, or rules such as --ceiling public.</source>
        <translation>Indiquez --whole pour un collègue, ou des règles telles que --ceiling public.</translation>
    </message>
    <message>
        <source>Give a component another number; what lies below follows, and every reference stays.

<byte value="x8"/>
Example:
  negotiator renumber s.negotiation A.3 A.2bis</source>
        <translation>Donner un autre numéro à une composante&#x202f;; ce qui en dépend suit, et toute référence demeure.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator renumber s.negotiation A.3 A.2bis</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>Indiquez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>Give a stance by its name.</source>
        <translation>Désignez une attitude par son nom.</translation>
    </message>
    <message>
        <source>Give at least one letter.</source>
        <translation>Indiquez au moins une lettre.</translation>
    </message>
    <message>
        <source>Give it another one.</source>
        <translation>Donnez-lui-en un autre.</translation>
    </message>
    <message>
        <source>Give it to the others.</source>
        <translation>Transmettez-le aux autres.</translation>
    </message>
    <message>
        <source>Give its password (--password-file on the command line).</source>
        <translation>Indiquez son mot de passe (--password-file en ligne de commande).</translation>
    </message>
    <message>
        <source>Give its password, or move it away. It was left as it is.</source>
        <translation>Indiquez son mot de passe, ou déplacez-le. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Give one of the two commands another.</source>
        <translation>Attribuez-en une autre à l’une des deux commandes.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>Give one of them another key.</source>
        <translation>Attribuez une autre touche à l’une d’elles.</translation>
    </message>
    <message>
        <source>Give rules, or --whole alone.</source>
        <translation>Indiquez des règles, ou --whole seul.</translation>
    </message>
    <message>
        <source>Give the value alone; the stance follows from it.</source>
        <translation>Indiquez la valeur seule&#x202f;; l’attitude en découle.</translation>
    </message>
    <message>
        <source>Give this text to the others, so that they know your key</source>
        <translation>Transmettez ce texte aux autres, afin qu’ils connaissent votre clé</translation>
    </message>
    <message>
        <source>Give {number} another one, or renumber that first.</source>
        <translation>Donnez un autre numéro à {number}, ou renumérotez d’abord celui-là.</translation>
    </message>
    <message>
        <source>Go back to a backup, and keep this file for a rescue.</source>
        <translation>Revenez à une sauvegarde, et gardez ce fichier pour une récupération.</translation>
    </message>
    <message>
        <source>Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.</source>
        <translation>Revenez à une sauvegarde, ou récupérez ce qui est lisible&#x202f;: negotiator rescue FILE OUT.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>S’y rendre</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Coter</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Greys and patterns</source>
        <translation>Gris et motifs</translation>
    </message>
    <message>
        <source>Group parties by</source>
        <translation>Grouper les parties par</translation>
    </message>
    <message>
        <source>Handling marking; the lowest if not given.</source>
        <translation>Mention de diffusion&#x202f;; la plus basse si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Hatched: left out by the filter</source>
        <translation>Hachures&#x202f;: écarté par le filtre</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Aide&#x202f;: {page}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this until a copy is changed, or the file is opened again</source>
        <translation>Masquer jusqu’à ce qu’une copie soit modifiée ou le fichier rouvert</translation>
    </message>
    <message>
        <source>Hide this until the file is opened again</source>
        <translation>Masquer jusqu’à la réouverture du fichier</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>Masquer {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of positions, cell by cell</source>
        <translation>Historique des positions, cellule par cellule</translation>
    </message>
    <message>
        <source>History of the chosen row</source>
        <translation>Historique de la ligne choisie</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historique du registre</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>Historique de la ligne</translation>
    </message>
    <message>
        <source>How close the parties stand on a component: 1 if all hold one stance, 0 if half stand at each end.</source>
        <translation>Proximité des parties sur une composante&#x202f;: 1 si toutes ont la même attitude, 0 si la moitié est à chaque extrémité.</translation>
    </message>
    <message>
        <source>How far a party stands from the best stance, over the components on which it holds one: 0 is nearest, 1 farthest.</source>
        <translation>Écart d’une partie par rapport à la meilleure attitude, sur les composantes où elle en a une&#x202f;: 0 au plus près, 1 au plus loin.</translation>
    </message>
    <message>
        <source>How it is verified.</source>
        <translation>Comment elle est vérifiée.</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Quantité affichée</translation>
    </message>
    <message>
        <source>How to read it: a file, or the name of a mapping kept in FILE.</source>
        <translation>Comment le lire&#x202f;: un fichier, ou le nom d’une correspondance conservée dans FILE.</translation>
    </message>
    <message>
        <source>If</source>
        <comment>before a condition</comment>
        <translation>Si</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>If {condition}</source>
        <translation>Si {condition}</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Impor&amp;t positions…</source>
        <translation>Importer des &amp;positions…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n positions</source>
        <translation>
            <numerusform>Importer %n position</numerusform>
            <numerusform>Importer %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it into a new database of version 3 there, and choose that.</source>
        <translation>Importez-le dans une nouvelle base de données de version 3, et choisissez celle-ci.</translation>
    </message>
    <message>
        <source>Import it without options, into a file that is not there yet.</source>
        <translation>Importez-le sans options, dans un fichier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Import positions from {file}</source>
        <translation>Importer des positions de {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import text: {name}, %n sections</source>
        <translation>
            <numerusform>Importer un texte&#x202f;: {name}, %n section</numerusform>
            <numerusform>Importer un texte&#x202f;: {name}, %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>In a line, as it will stand in each cell</source>
        <translation>En une ligne, telle qu’elle figurera dans chaque cellule</translation>
    </message>
    <message>
        <source>In a line, as it will stand in the matrix</source>
        <translation>En une ligne, telle qu’elle figurera dans la matrice</translation>
    </message>
    <message>
        <source>In a line.</source>
        <translation>En une ligne.</translation>
    </message>
    <message>
        <source>In exchange for {component}</source>
        <translation>En échange de {component}</translation>
    </message>
    <message>
        <source>In exchange with {component}</source>
        <translation>En échange avec {component}</translation>
    </message>
    <message>
        <source>In it, as in the views: {words}.</source>
        <translation>Contient, comme dans les vues&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>In it, of what remains: {words}.</source>
        <translation>Contient, de ce qui reste&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>In its words</source>
        <comment>head of a column</comment>
        <translation>Dans ses termes</translation>
    </message>
    <message>
        <source>In per cent, 60 to 200.</source>
        <translation>En pour cent, de 60 à 200.</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>Dans les textes</translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation>Dans le cadre</translation>
    </message>
    <message>
        <source>In the framework</source>
        <comment>field</comment>
        <translation>Dans le cadre</translation>
    </message>
    <message>
        <source>In the margins</source>
        <translation>Dans les marges</translation>
    </message>
    <message>
        <source>In the order of a view kept in the file.</source>
        <translation>Dans l’ordre d’une vue conservée dans le fichier.</translation>
    </message>
    <message>
        <source>In the redacted copy:</source>
        <translation>Dans la copie expurgée&#x202f;:</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>In which &amp;form</source>
        <translation>Sous quelle &amp;forme</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>the key</comment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Install Negotiator again, or mend the theme file.</source>
        <translation>Réinstallez Negotiator, ou réparez le fichier de thème.</translation>
    </message>
    <message>
        <source>Install Negotiator again.</source>
        <translation>Réinstallez Negotiator.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>Interne&#x202f;:</translation>
    </message>
    <message>
        <source>Internal: if</source>
        <comment>before a condition</comment>
        <translation>Interne&#x202f;: si</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>It calls itself “{name}”; its fingerprint is {fingerprint}.</source>
        <translation>Il se nomme «&#x202f;{name}&#x202f;»&#x202f;; son empreinte est {fingerprint}.</translation>
    </message>
    <message>
        <source>It holds until the program ends.</source>
        <translation>Vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>It is an equal record.</source>
        <translation>C’est un registre identique.</translation>
    </message>
    <message>
        <source>It is damaged; go back to a backup.</source>
        <translation>Il est endommagé&#x202f;; revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>It is made of a redacted copy with these rules, which is never on disk: what they do not let out can be nowhere in it, and its heading says that it is redacted.</source>
        <translation>Il est établi à partir d’une copie expurgée selon ces règles, jamais écrite sur le disque&#x202f;: ce qu’elles ne laissent pas sortir ne peut y figurer nulle part, et son en-tête indique qu’il est expurgé.</translation>
    </message>
    <message>
        <source>It is not known how the scale of {file} reads on the one here.</source>
        <translation>On ne sait pas comment l’échelle de {file} se lit sur celle d’ici.</translation>
    </message>
    <message>
        <source>It is not said what is to become of the password.</source>
        <translation>Il n’est pas dit ce que doit devenir le mot de passe.</translation>
    </message>
    <message>
        <source>It is not said what may leave.</source>
        <translation>Il n’est pas dit ce qui peut sortir.</translation>
    </message>
    <message>
        <source>It is of another version of its program, or damaged.</source>
        <translation>Il provient d’une autre version de son programme, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is signed as {name}.</source>
        <translation>Elle est signée au nom de {name}.</translation>
    </message>
    <message>
        <source>It is signed as “{name}”.</source>
        <translation>Elle est signée au nom de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>It is to be a list of objects, one a position.</source>
        <translation>Ce doit être une liste d’objets, un par position.</translation>
    </message>
    <message>
        <source>It opens in the program that is meant for such files.</source>
        <translation>Il s’ouvre dans le programme prévu pour de tels fichiers.</translation>
    </message>
    <message>
        <source>It refers to a {kind} that is removed.</source>
        <translation>Il renvoie à un élément supprimé&#x202f;: {kind}.</translation>
    </message>
    <message>
        <source>It touched nothing that is shown here.</source>
        <translation>Elle n’a touché à rien de ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>It was &amp;never said</source>
        <translation>Cela n’a &amp;jamais été dit</translation>
    </message>
    <message>
        <source>It was changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Elle a été modifiée hors de Negotiator&#x202f;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>It was damaged, or changed outside Negotiator; ask for a fresh copy.</source>
        <translation>Elle a été endommagée, ou modifiée hors de Negotiator&#x202f;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>Its backups followed: {count}.</source>
        <translation>Ses sauvegardes ont suivi&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Its date.</source>
        <translation>Sa date.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Son premier jour.</translation>
    </message>
    <message>
        <source>Its heads: {words}.</source>
        <translation>Ses en-têtes&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Its language.</source>
        <translation>Sa langue.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Son dernier jour.</translation>
    </message>
    <message>
        <source>Its name, if it has one.</source>
        <translation>Son nom, s’il y a lieu.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Its number, such as A.2.</source>
        <translation>Son numéro, tel que A.2.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Son numéro.</translation>
    </message>
    <message>
        <source>Its own word</source>
        <translation>Sa propre parole</translation>
    </message>
    <message>
        <source>Its password is as it was. Try again.</source>
        <translation>Son mot de passe est inchangé. Réessayez.</translation>
    </message>
    <message>
        <source>Its place among the steps.</source>
        <translation>Sa place parmi les étapes.</translation>
    </message>
    <message>
        <source>Its place among the texts of the component; the next one if not given.</source>
        <translation>Sa place parmi les textes de la composante&#x202f;; la suivante si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Its place within the day; the next one.</source>
        <translation>Sa place dans la journée&#x202f;; la suivante.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Son titre.</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Document JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>short months in a date, with spaces between them</comment>
        <translation>janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months without a day, with spaces between them</comment>
        <translation>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>months in a date, with spaces between them</comment>
        <translation>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</translation>
    </message>
    <message>
        <source>Joint statement, {date}</source>
        <translation>Déclaration commune, {date}</translation>
    </message>
    <message>
        <source>KTAB&apos;s positions and saliences</source>
        <translation>Positions et saillances de KTAB</translation>
    </message>
    <message>
        <source>KTAB: positions and saliences</source>
        <translation>KTAB&#x202f;: positions et saillances</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what of a view is kept</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep a report as a sheet of the print set NAME, after those it has.

With --since &quot;previous round&quot; it is compared with the round before the last one each time.

<byte value="x8"/>
Example:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</source>
        <translation>Conserver un rapport comme feuille du jeu d’impression NAME, à la suite de celles qu’il contient.

Avec --since &quot;previous round&quot;, il est chaque fois comparé au cycle qui précède le dernier.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator keep-sheet s.negotiation &quot;Morning briefing&quot; --report moved --since &quot;previous round&quot;</translation>
    </message>
    <message>
        <source>Keep its path instead, or raise the limit in the preferences.</source>
        <translation>Ne conservez que son chemin, ou relevez la limite dans les préférences.</translation>
    </message>
    <message>
        <source>Keep only its path</source>
        <translation>N’en conserver que le chemin</translation>
    </message>
    <message>
        <source>Keep the bytes in the record, not only the path.</source>
        <translation>Conserver les octets dans le registre, et non le seul chemin.</translation>
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
        <translation>Tenir le registre de qui tient quelle position, depuis quand et d’après qui.

Avec des fichiers ou sans rien, la fenêtre s’ouvre, une pour chaque fichier&#x202f;; avec une commande,
le même registre est lu et modifié sans elle.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator talks.negotiation
  negotiator one.negotiation other.negotiation
  negotiator sample s.negotiation
  negotiator matrix s.negotiation --as-of 2025-10-09 --since &quot;Round 3&quot;</translation>
    </message>
    <message>
        <source>Keep this filter in the file under a name</source>
        <translation>Conserver ce filtre dans le fichier sous un nom</translation>
    </message>
    <message>
        <source>Keep this mapping in FILE under this name.</source>
        <translation>Conserver cette correspondance dans FILE sous ce nom.</translation>
    </message>
    <message>
        <source>Keep this mapping in the file under this name</source>
        <translation>Conserver cette correspondance dans le fichier sous ce nom</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserver cette vue…</translation>
    </message>
    <message>
        <source>Keep those needed.</source>
        <translation>Conservez celles qui sont nécessaires.</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Conserver la vue</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Kept from the last entry</source>
        <translation>Repris de la dernière saisie</translation>
    </message>
    <message>
        <source>Kept views, swapping, sorting, grouping</source>
        <translation>Vues conservées, permutation, tri, regroupement</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of a keyboard</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of preferences</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys of others that you know</source>
        <translation>Clés d’autrui que vous connaissez</translation>
    </message>
    <message>
        <source>Keys: your own, with which you sign, and those of others that you know</source>
        <translation>Clés&#x202f;: la vôtre, avec laquelle vous signez, et celles d’autrui que vous connaissez</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Clés…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Sortes d’absence</translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation>Sortes de lignes</translation>
    </message>
    <message>
        <source>Know a key no longer.

<byte value="x8"/>
Example:
  negotiator keys remove &quot;Delegation B&quot;</source>
        <translation>Ne plus connaître une clé.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Know a key, given as its text or as a file that holds it.

<byte value="x8"/>
Example:
  negotiator keys add key-of-a.txt</source>
        <translation>Connaître une clé, donnée par son texte ou par un fichier qui le contient.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator keys add key-of-a.txt</translation>
    </message>
    <message>
        <source>Known are utf-8, cp1252, cp1251, …</source>
        <translation>Sont connus utf-8, cp1252, cp1251, …</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <source>Known of {report}: {words}.</source>
        <translation>Connus pour {report}&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Known stances: {words}.</source>
        <translation>Attitudes connues&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Connus&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation>Connus&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of pages</source>
        <translation>Langue des pages</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field</comment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a day</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Later than its own statement: {stance}</source>
        <translation>Postérieure à sa propre déclaration&#x202f;: {stance}</translation>
    </message>
    <message>
        <source>Latest changes:</source>
        <translation>Dernières modifications&#x202f;:</translation>
    </message>
    <message>
        <source>Latest on record</source>
        <translation>Dernier état consigné</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Mise en page en cours</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Leave a whole copy of a locked record unlocked.</source>
        <translation>Laisser sans verrou une copie intégrale d’un registre verrouillé.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Leave it without a password.</source>
        <translation>Le laisser sans mot de passe.</translation>
    </message>
    <message>
        <source>Leave out quotes, speakers, recorders, notes, attachments, history, linkages.</source>
        <translation>Omettre citations, orateurs, rédacteurs, notes, pièces jointes, historique, liens.</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot come in.</source>
        <translation>Omettre les lignes qui ne peuvent être intégrées.</translation>
    </message>
    <message>
        <source>Leave out what was known when.</source>
        <translation>Omettre ce qui était connu et quand.</translation>
    </message>
    <message>
        <source>Left and right, in mm.</source>
        <translation>À gauche et à droite, en mm.</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later day on record; with Shift: compare with another round</source>
        <translation>Gauche et droite&#x202f;: à la date d’un jour consigné antérieur ou ultérieur&#x202f;; avec Maj&#x202f;: comparer à un autre cycle</translation>
    </message>
    <message>
        <source>Left and right: as of an earlier or later round; with Shift: compare with another round</source>
        <translation>Gauche et droite&#x202f;: à la date d’un cycle antérieur ou ultérieur&#x202f;; avec Maj&#x202f;: comparer à un autre cycle</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Likely consequence</source>
        <translation>Conséquence probable</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Conséquences probables</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a NUL.</source>
        <translation>La ligne {line} de {file} contient un NUL.</translation>
    </message>
    <message>
        <source>Line {line}: {words}.</source>
        <translation>Ligne {line}&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Linka&amp;ges and packages</source>
        <translation>&amp;Liens et paquets</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package</source>
        <translation>Liée à une autre composante, ou dans un paquet</translation>
    </message>
    <message>
        <source>Linked to another component, or in a package; the inspector names them</source>
        <translation>Liée à une autre composante, ou dans un paquet&#x202f;; l’inspecteur les nomme</translation>
    </message>
    <message>
        <source>Linked to another component: see the inspector</source>
        <translation>Liée à une autre composante&#x202f;: voir l’inspecteur</translation>
    </message>
    <message>
        <source>List &amp;what was withheld in a file beside it</source>
        <translation>Énumérer ce qui &amp;a été occulté dans un fichier joint</translation>
    </message>
    <message>
        <source>List all rows of a KIND.

KIND is party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation, or position (the same as the command positions).

<byte value="x8"/>
Example:
  negotiator list s.negotiation measure --json</source>
        <translation>Énumérer toutes les lignes d’une KIND.

KIND est party, membership, dissociation, component, status, text-version, linkage, package,
package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
negotiation ou position (comme la commande positions).

<byte value="x8"/>
Exemple&#x202f;:
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
        <translation>Énumérer et supprimer réglages, sauvegardes et rapports&#x202f;; jamais les négociations.

Sans --yes, la commande demande d’abord&#x202f;; avec --json et sans --yes, elle ne fait qu’énumérer.
Votre clé et celles d’autrui ne partent qu’avec --keys&#x202f;: sans votre clé, plus personne ne peut
signer en votre nom. Fermez d’abord Negotiator, car une fenêtre écrit ses réglages à la fermeture.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator purge
  negotiator purge --keys --yes</translation>
    </message>
    <message>
        <source>List in F (.json, .txt) what was withheld, by kind and number.</source>
        <translation>Énumérer dans F (.json, .txt) ce qui a été occulté, par nature et numéro.</translation>
    </message>
    <message>
        <source>List the backups of a file, newest first.

<byte value="x8"/>
Example:
  negotiator backups s.negotiation</source>
        <translation>Énumérer les sauvegardes d’un fichier, de la plus récente à la plus ancienne.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator backups s.negotiation</translation>
    </message>
    <message>
        <source>List the changes, newest first: who changed what, when, from what to what.

<byte value="x8"/>
Example:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</source>
        <translation>Énumérer les modifications, de la plus récente à la plus ancienne&#x202f;: qui a modifié quoi, quand, de
quoi à quoi.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator history s.negotiation --author &quot;Desk 2&quot; --details</translation>
    </message>
    <message>
        <source>List the claims themselves.

<byte value="x8"/>
Example:
  negotiator positions s.negotiation --party RU --component A.2 --json</source>
        <translation>Énumérer les affirmations elles-mêmes.

<byte value="x8"/>
Exemple&#x202f;:
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
        <translation>Énumérer les copies de la négociation dans FOLDER, et ce que chacune apporterait à FILE.

Les fichiers d’autrui sont seulement lus. Avec --merge, toutes celles qui ont du nouveau sont
fusionnées en une seule modification. Avec --put, une copie y est placée à votre nom&#x202f;; seule votre
copie précédente est remplacée.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator shared-folder s.negotiation ~/Shared
  negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put</translation>
    </message>
    <message>
        <source>List the print sets of a file and their sheets.

<byte value="x8"/>
Example:
  negotiator print-sets s.negotiation</source>
        <translation>Énumérer les jeux d’impression d’un fichier et leurs feuilles.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator print-sets s.negotiation</translation>
    </message>
    <message>
        <source>List what moved by component</source>
        <translation>Énumérer les évolutions par composante</translation>
    </message>
    <message>
        <source>List what moved by party</source>
        <translation>Énumérer les évolutions par partie</translation>
    </message>
    <message>
        <source>List what moved by time</source>
        <translation>Énumérer les évolutions par date</translation>
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
        <translation>Énumérer votre clé et celles d’autrui que vous connaissez.

Votre clé est créée à la première demande. Comparez les empreintes par téléphone.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator keys
  negotiator keys show --as &quot;Delegation A&quot;
  negotiator keys add their-key.txt
  negotiator keys remove &quot;Delegation B&quot;</translation>
    </message>
    <message>
        <source>Lo&amp;ad…</source>
        <translation>Ch&amp;arger…</translation>
    </message>
    <message>
        <source>Loc&amp;k the copy with a password</source>
        <translation>&amp;Verrouiller la copie par un mot de passe</translation>
    </message>
    <message>
        <source>Lock FILE with a password, change the password, or remove it; its backups follow.

Nobody can open a locked file without its password, and there is no way back: keep it.
The present password is given before the command.

<byte value="x8"/>
Examples:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</source>
        <translation>Verrouiller FILE par un mot de passe, changer celui-ci ou le supprimer&#x202f;; ses sauvegardes suivent.

Nul ne peut ouvrir un fichier verrouillé sans son mot de passe, et il n’y a pas de recours&#x202f;:
conservez-le. Le mot de passe actuel s’indique avant la commande.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator password s.negotiation --new-password-file secret.txt
  negotiator --password-file secret.txt password s.negotiation --remove</translation>
    </message>
    <message>
        <source>Lock it with the first line of F.</source>
        <translation>Le verrouiller avec la première ligne de F.</translation>
    </message>
    <message>
        <source>Lock the copy with the password in the first line of F.</source>
        <translation>Verrouiller la copie avec le mot de passe de la première ligne de F.</translation>
    </message>
    <message>
        <source>Lock with a password</source>
        <translation>Verrouiller par un mot de passe</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>Locked with a password that was not given</source>
        <translation>Verrouillé par un mot de passe non fourni</translation>
    </message>
    <message>
        <source>Locked with another password than the file.</source>
        <translation>Verrouillé par un autre mot de passe que le fichier.</translation>
    </message>
    <message>
        <source>Look at it, and put your copy again. It was left as it is.</source>
        <translation>Examinez-la, puis placez à nouveau votre copie. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Looking at the shared folder was cancelled.</source>
        <translation>L’examen du dossier partagé a été annulé.</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Recherche des différences…</translation>
    </message>
    <message>
        <source>Looking through all components…</source>
        <translation>Parcours de toutes les composantes…</translation>
    </message>
    <message>
        <source>Looking through the record…</source>
        <translation>Parcours du registre…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the table: %n rows…</source>
        <translation>
            <numerusform>Parcours du tableau&#x202f;: %n ligne…</numerusform>
            <numerusform>Parcours du tableau&#x202f;: %n lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation>Parcours du tableau…</translation>
    </message>
    <message>
        <source>Looking through {files}…</source>
        <translation>Parcours de {files}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>MIT licence. Convergence: Tastle and Wierman (2007).</source>
        <translation>Licence MIT. Convergence&#x202f;: Tastle et Wierman (2007).</translation>
    </message>
    <message>
        <source>Made from a document</source>
        <translation>Établi à partir d’un document</translation>
    </message>
    <message>
        <source>Made of what may leave, by the rules of a shared copy</source>
        <translation>Établi à partir de ce qui peut sortir, selon les règles d’une copie partagée</translation>
    </message>
    <message>
        <source>Make a file of {file}</source>
        <translation>Faites de {file} un fichier</translation>
    </message>
    <message>
        <source>Make a new, empty negotiation.

<byte value="x8"/>
Example:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</source>
        <translation>Créer une nouvelle négociation, vide.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator new talks.negotiation --title &quot;Fisheries talks&quot;</translation>
    </message>
    <message>
        <source>Make this the working reading, with a reason</source>
        <translation>En faire la lecture de travail, avec un motif</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <translation>Création de {file}…</translation>
    </message>
    <message>
        <source>Map one of: {words}.</source>
        <translation>Associez l’un de&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Mapping kept in the file</source>
        <translation>Correspondance conservée dans le fichier</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Mappings for imports</source>
        <translation>Correspondances d’importation</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Markings in use may be renamed; new ones may follow after them.</source>
        <translation>Les mentions en usage peuvent être renommées&#x202f;; de nouvelles peuvent les suivre.</translation>
    </message>
    <message>
        <source>Marks of a cell</source>
        <translation>Signes d’une cellule</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation>Matrice des positions</translation>
    </message>
    <message>
        <source>Matrix of positions: {negotiation}</source>
        <translation>Matrice des positions&#x202f;: {negotiation}</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Fusionner une copie</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>Fusionner des copies</translation>
    </message>
    <message>
        <source>Merge every copy that has news.</source>
        <translation>Fusionner chaque copie qui a du nouveau.</translation>
    </message>
    <message>
        <source>Merge it, rename it there, and put your copy again. It was left as it is.</source>
        <translation>Fusionnez-la, renommez-la là-bas, puis placez à nouveau votre copie. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Merge {copies}</source>
        <translation>Fusionner {copies}</translation>
    </message>
    <message>
        <source>Merge {copies}: {what}</source>
        <translation>Fusionner {copies}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Merges by field: {rows}</source>
        <translation>Fusionne par champ&#x202f;: {rows}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merging {files}…</source>
        <translation>Fusion de {files}…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>More than {number} cells cannot be looked over at once.</source>
        <translation>Plus de {number} cellules ne peuvent être vérifiées à la fois.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>what a row has no room for</comment>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Move it away, and put your copy again. It was left as it is.</source>
        <translation>Déplacez-la, puis placez à nouveau votre copie. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Move the file away, and add the keys again.</source>
        <translation>Déplacez le fichier, puis ajoutez à nouveau les clés.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Moved away from agreement</source>
        <translation>S’est écartée de l’accord</translation>
    </message>
    <message>
        <source>Moved towards agreement</source>
        <translation>S’est rapprochée de l’accord</translation>
    </message>
    <message>
        <source>Moved towards agreement since the moment compared with; beside it, small and grey, the stance held then</source>
        <translation>S’est rapprochée de l’accord depuis le moment de comparaison&#x202f;; à côté, en petit et en gris, l’attitude d’alors</translation>
    </message>
    <message>
        <source>Moves forward: {rows}</source>
        <translation>Avance&#x202f;: {rows}</translation>
    </message>
    <message>
        <source>N&amp;ew password</source>
        <translation>Nouveau m&amp;ot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a file that ends in .json.</source>
        <translation>Indiquez un fichier dont le nom se termine par .json.</translation>
    </message>
    <message>
        <source>Name a file, or --texts and two text files.</source>
        <translation>Indiquez un fichier, ou --texts et deux fichiers texte.</translation>
    </message>
    <message>
        <source>Name another copy.</source>
        <translation>Indiquez une autre copie.</translation>
    </message>
    <message>
        <source>Name its encoding, or save it as UTF-8.</source>
        <translation>Indiquez son encodage, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>Name of the print set</source>
        <translation>Nom du jeu d’impression</translation>
    </message>
    <message>
        <source>Name up to {most}.</source>
        <translation>Indiquez-en au plus {most}.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Ne&amp;w version of the text…</source>
        <translation>Nouvelle vers&amp;ion du texte…</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>Negotiator is under the MIT licence. patiencediff, which compares texts, is under the GPL: a package that holds both may be passed on, as a whole, under the terms of the GPL, version 3.</source>
        <translation>Negotiator est sous licence MIT. patiencediff, qui compare les textes, est sous GPL&#x202f;: un paquet logiciel contenant les deux peut être transmis, dans son ensemble, selon les termes de la GPL, version 3.</translation>
    </message>
    <message>
        <source>Negotiator {version}</source>
        <translation>Negotiator {version}</translation>
    </message>
    <message>
        <source>Negotiator: user guide</source>
        <translation>Negotiator&#x202f;: guide d’utilisation</translation>
    </message>
    <message>
        <source>New &amp;components</source>
        <translation>&amp;Nouvelles composantes</translation>
    </message>
    <message>
        <source>New &amp;parties</source>
        <translation>Nouvelles &amp;parties</translation>
    </message>
    <message>
        <source>New &amp;sources</source>
        <translation>Nouvelles &amp;sources</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>New components: {names}.</source>
        <translation>Nouvelles composantes&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>Nouvelles touches de la commande choisie</translation>
    </message>
    <message>
        <source>New negotiation</source>
        <translation>Nouvelle négociation</translation>
    </message>
    <message>
        <source>New negotiation…</source>
        <translation>Nouvelle négociation…</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>New parties: {names}.</source>
        <translation>Nouvelles parties&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>Nouveau mot de passe, à nouveau</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>New sources: {names}.</source>
        <translation>Nouvelles sources&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>New version of {component}</source>
        <translation>Nouvelle version de {component}</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nouvelle version…</translation>
    </message>
    <message>
        <source>News in the shared folder</source>
        <translation>Du nouveau dans le dossier partagé</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Modification suivante (F8)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>No backups yet: the first is made when the file is changed.</source>
        <translation>Pas encore de sauvegarde&#x202f;: la première est faite lorsque le fichier est modifié.</translation>
    </message>
    <message>
        <source>No cell is what the filter looks for.</source>
        <translation>Aucune cellule ne répond au filtre.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>No column is known for {field}.</source>
        <translation>Aucune colonne n’est connue pour {field}.</translation>
    </message>
    <message>
        <source>No component has a text in this perspective.</source>
        <translation>Aucune composante n’a de texte dans cette perspective.</translation>
    </message>
    <message>
        <source>No components yet.</source>
        <translation>Pas encore de composante.</translation>
    </message>
    <message>
        <source>No dissociations yet. In a cell taken from a group, the inspector offers one.</source>
        <translation>Pas encore de dissociation. Dans une cellule reprise d’un groupe, l’inspecteur en propose une.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Aucun document n’est choisi.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Sans cotation</translation>
    </message>
    <message>
        <source>No key of “{name}” is known.</source>
        <translation>Aucune clé de «&#x202f;{name}&#x202f;» n’est connue.</translation>
    </message>
    <message>
        <source>No keys of others are known yet.</source>
        <translation>Aucune clé d’autrui n’est encore connue.</translation>
    </message>
    <message>
        <source>No likely consequences in this perspective.</source>
        <translation>Aucune conséquence probable dans cette perspective.</translation>
    </message>
    <message>
        <source>No movement.</source>
        <translation>Aucun mouvement.</translation>
    </message>
    <message>
        <source>No negotiations lie in that folder.</source>
        <translation>Ce dossier ne contient aucune négociation.</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>No participants in this perspective.</source>
        <translation>Aucun participant dans cette perspective.</translation>
    </message>
    <message>
        <source>No participants, elements or likely consequences in this perspective.</source>
        <translation>Aucun participant, élément ni conséquence probable dans cette perspective.</translation>
    </message>
    <message>
        <source>No parties or no components are chosen.</source>
        <translation>Aucune partie ou aucune composante n’est choisie.</translation>
    </message>
    <message>
        <source>No parties or no components yet.</source>
        <translation>Pas encore de partie ou de composante.</translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation>Pas encore de partie.</translation>
    </message>
    <message>
        <source>No party or component “{code}” there is like one here.</source>
        <translation>Aucune partie ni composante «&#x202f;{code}&#x202f;» de là-bas n’a d’équivalent ici.</translation>
    </message>
    <message>
        <source>No print set is kept in this file; negotiator keep-sheet makes one.</source>
        <translation>Aucun jeu d’impression n’est conservé dans ce fichier&#x202f;; negotiator keep-sheet en crée un.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Rien de consigné</translation>
    </message>
    <message>
        <source>No record at either moment</source>
        <translation>Rien de consigné aux deux moments</translation>
    </message>
    <message>
        <source>No record in this perspective.</source>
        <translation>Rien de consigné dans cette perspective.</translation>
    </message>
    <message>
        <source>No report could be saved.</source>
        <translation>Aucun rapport n’a pu être enregistré.</translation>
    </message>
    <message>
        <source>No row of “{kind}” contains “{text}”.</source>
        <translation>Aucune ligne «&#x202f;{kind}&#x202f;» ne contient «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>Aucune évolution</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Sans attitude</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>No such text</source>
        <translation>Texte introuvable</translation>
    </message>
    <message>
        <source>No such text.</source>
        <translation>Texte introuvable.</translation>
    </message>
    <message>
        <source>No text in force</source>
        <translation>Aucun texte en vigueur</translation>
    </message>
    <message>
        <source>No text in force.</source>
        <translation>Aucun texte en vigueur.</translation>
    </message>
    <message>
        <source>No text on the table</source>
        <translation>Aucun texte sur la table</translation>
    </message>
    <message>
        <source>No text on the table.</source>
        <translation>Aucun texte sur la table.</translation>
    </message>
    <message>
        <source>No texts in this perspective.</source>
        <translation>Aucun texte dans cette perspective.</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Pas encore de texte.</translation>
    </message>
    <message>
        <source>No view is kept in the file yet</source>
        <translation>Aucune vue n’est encore conservée dans le fichier</translation>
    </message>
    <message>
        <source>No working readings yet. Where sources differ, the inspector offers to choose.</source>
        <translation>Pas encore de lecture de travail. Là où des sources diffèrent, l’inspecteur propose de choisir.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a paragraph</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody can open the file any more once its password is forgotten, not even we: there is no way back. Keep the password where you will find it.</source>
        <translation>Nul ne peut plus ouvrir le fichier une fois son mot de passe oublié, pas même nous&#x202f;: il n’y a pas de recours. Gardez le mot de passe là où vous le retrouverez.</translation>
    </message>
    <message>
        <source>Nobody can sign as you once your own key is gone. Keep a copy of it.</source>
        <translation>Nul ne peut signer en votre nom une fois votre clé perdue. Gardez-en une copie.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>parties</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None of the components that are shown remains in a redacted copy.</source>
        <translation>Aucune des composantes affichées ne subsiste dans une copie expurgée.</translation>
    </message>
    <message>
        <source>None of the parties that are shown remains in a redacted copy.</source>
        <translation>Aucune des parties affichées ne subsiste dans une copie expurgée.</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>no rows</comment>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not all of its backups could follow: {reasons}</source>
        <translation>Toutes ses sauvegardes n’ont pu suivre&#x202f;: {reasons}</translation>
    </message>
    <message>
        <source>Not expected here: {words}.</source>
        <translation>Inattendu ici&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Non cotée</translation>
    </message>
    <message>
        <source>Not of the program, and left:</source>
        <translation>Étrangers au programme, et laissés&#x202f;:</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non consignée</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Non signée.</translation>
    </message>
    <message>
        <source>Not whole yet; looked at again</source>
        <translation>Pas encore complète&#x202f;; sera réexaminée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note {number}: {party} on {component}. {words}</source>
        <translation>Note {number}&#x202f;: {party} sur {component}. {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no grouping</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: its table of contents is damaged.</source>
        <translation>Rien n’est lisible dans {name}&#x202f;: sa table des matières est endommagée.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Ces mots ne figurent nulle part dans l’aide.</translation>
    </message>
    <message>
        <source>Nothing is compared: choose a moment under “Changes since”.</source>
        <translation>Aucune comparaison&#x202f;: choisissez un moment sous «&#x202f;Évolutions depuis&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is found on this day.</source>
        <translation>Rien ne se trouve à ce jour.</translation>
    </message>
    <message>
        <source>Nothing is in this perspective.</source>
        <translation>Rien ne figure dans cette perspective.</translation>
    </message>
    <message>
        <source>Nothing is known of files that end in “{suffix}”.</source>
        <translation>On ne sait rien des fichiers en «&#x202f;{suffix}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Look over what each cell becomes.</source>
        <translation>Rien n’est encore consigné. Vérifiez ce que devient chaque cellule.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never uses the network. It asks for no update and sends no report. Only when you open the address of a source, your browser does.</source>
        <translation>Rien ne quitte cet ordinateur&#x202f;: le programme n’utilise jamais le réseau. Il ne demande aucune mise à jour et n’envoie aucun rapport. Seul votre navigateur le fait, lorsque vous ouvrez l’adresse d’une source.</translation>
    </message>
    <message>
        <source>Nothing marked higher than this.</source>
        <translation>Rien de mention supérieure à celle-ci.</translation>
    </message>
    <message>
        <source>Nothing moved since {moment}.</source>
        <translation>Rien n’a évolué depuis&#x202f;: {moment}.</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>Rien n’a évolué.</translation>
    </message>
    <message>
        <source>Nothing recorded on {bases} basis by {day}.</source>
        <translation>Rien de consigné sur le fondement {bases} au {day}.</translation>
    </message>
    <message>
        <source>Nothing says what “{name}” becomes.</source>
        <translation>Rien ne dit ce que devient «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Rien qui ne soit ici</translation>
    </message>
    <message>
        <source>Nothing that is not here.</source>
        <translation>Rien qui ne soit ici.</translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation>Rien à fusionner.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to see, only its history.</source>
        <translation>Rien à voir, seulement son historique.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was left on disk. Please report this; none of the texts need be told.</source>
        <translation>Rien n’a été laissé sur le disque. Veuillez signaler ce problème&#x202f;; aucun des textes n’a à être communiqué.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this perspective.</source>
        <translation>Rien n’a été consigné dans cette perspective.</translation>
    </message>
    <message>
        <source>Nothing was said in this perspective.</source>
        <translation>Rien n’a été dit dans cette perspective.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing: parties and components of your own</source>
        <translation>Rien&#x202f;: des parties et composantes à vous</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number at right: shifts in this perspective. Shift or Ctrl and a click add a component.</source>
        <translation>Nombre à droite&#x202f;: évolutions dans cette perspective. Maj ou Ctrl et un clic ajoutent une composante.</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>component</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Of a redacted copy: what the options do not let out is nowhere in it.</source>
        <translation>D’une copie expurgée&#x202f;: ce que les options ne laissent pas sortir n’y figure nulle part.</translation>
    </message>
    <message>
        <source>Of another negotiation</source>
        <translation>D’une autre négociation</translation>
    </message>
    <message>
        <source>Of another negotiation: bring in its parties and components.</source>
        <translation>D’une autre négociation&#x202f;: intégrez ses parties et ses composantes.</translation>
    </message>
    <message>
        <source>Of the record, as .json: our own side and the history too.</source>
        <translation>Du registre, en .json&#x202f;: aussi notre côté et l’historique.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>De plus de %n jour</numerusform>
            <numerusform>De plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days, or said of an older text</source>
        <translation>
            <numerusform>De plus de %n jour, ou dite d’un texte antérieur</numerusform>
            <numerusform>De plus de %n jours, ou dite d’un texte antérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>On a scale of numbers: the number instead.</source>
        <translation>Sur une échelle numérique&#x202f;: le nombre à la place.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On disk, {time}</source>
        <translation>Sur le disque, {time}</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>Sur l’échelle</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la chronologie</translation>
    </message>
    <message>
        <source>On what does the stance depend?</source>
        <translation>De quoi dépend l’attitude&#x202f;?</translation>
    </message>
    <message>
        <source>On what evidence.</source>
        <translation>Sur quelles preuves.</translation>
    </message>
    <message>
        <source>On what.</source>
        <translation>Sur quoi.</translation>
    </message>
    <message>
        <source>On {text}</source>
        <translation>Sur {text}</translation>
    </message>
    <message>
        <source>One more brings changes.</source>
        <translation>Une autre apporte des modifications.</translation>
    </message>
    <message>
        <source>One on each line, the lowest first</source>
        <translation>Une par ligne, la plus basse en premier</translation>
    </message>
    <message>
        <source>One position a row</source>
        <translation>Une position par ligne</translation>
    </message>
    <message>
        <source>One thing is to be decided before {copy} is merged.</source>
        <translation>Un point est à trancher avant de fusionner {copy}.</translation>
    </message>
    <message>
        <source>Only a record is written with everything.</source>
        <translation>Seul un registre s’écrit avec tout.</translation>
    </message>
    <message>
        <source>Only changes by whose name holds this.</source>
        <translation>Seulement les modifications dont l’auteur contient ceci.</translation>
    </message>
    <message>
        <source>Only changes whose label holds this.</source>
        <translation>Seulement les modifications dont l’intitulé contient ceci.</translation>
    </message>
    <message>
        <source>Only claims on this basis.</source>
        <translation>Seulement les affirmations sur ce fondement.</translation>
    </message>
    <message>
        <source>Only copies of one negotiation are merged; its parties and components can be brought in by choice.</source>
        <translation>Seules les copies d’une même négociation se fusionnent&#x202f;; ses parties et ses composantes peuvent être intégrées au choix.</translation>
    </message>
    <message>
        <source>Only rows in which something moved (Ctrl+D)</source>
        <translation>Seulement les lignes où quelque chose a évolué (Ctrl+D)</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Seulement les lignes qui diffèrent</translation>
    </message>
    <message>
        <source>Only tell what would come in, and what not.</source>
        <translation>Indiquer seulement ce qui serait intégré, et ce qui ne le serait pas.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>Indiquer seulement ce qui serait intégré.</translation>
    </message>
    <message>
        <source>Only the &amp;parties and components that the views show</source>
        <translation>Seulement les &amp;parties et composantes affichées dans les vues</translation>
    </message>
    <message>
        <source>Only the selected cell</source>
        <translation>Seulement la cellule sélectionnée</translation>
    </message>
    <message>
        <source>Only this component and what is below it.</source>
        <translation>Seulement cette composante et ce qui en dépend.</translation>
    </message>
    <message>
        <source>Only this party.</source>
        <translation>Seulement cette partie.</translation>
    </message>
    <message>
        <source>Only what moved, to be read out.</source>
        <translation>Seulement ce qui a évolué, pour lecture à haute voix.</translation>
    </message>
    <message>
        <source>Only what was expressed by this day.</source>
        <translation>Seulement ce qui a été exprimé à ce jour.</translation>
    </message>
    <message>
        <source>Only what was on record by</source>
        <translation>Seulement ce qui était au registre le</translation>
    </message>
    <message>
        <source>Only what was on record by then.</source>
        <translation>Seulement ce qui était alors au registre.</translation>
    </message>
    <message>
        <source>Only what was said by this day.</source>
        <translation>Seulement ce qui a été dit jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Only what was said from this day on.</source>
        <translation>Seulement ce qui a été dit à compter de ce jour.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it in Negotiator once where it belongs, or ask for a fresh copy.</source>
        <translation>Ouvrez-le une fois dans Negotiator à sa place, ou demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>Open locked files with the password in the first line of F; before the command.</source>
        <translation>Ouvrir les fichiers verrouillés avec le mot de passe de la première ligne de F&#x202f;; avant la commande.</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>Ouvrir l’e&amp;xemple…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation>Ouvrir la source…</translation>
    </message>
    <message>
        <source>Open the window without the preferences, and leave them as they are.</source>
        <translation>Ouvrir la fenêtre sans les préférences, et laisser celles-ci telles quelles.</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>Ouvrir {address}&#x202f;?</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Opposition, most first</source>
        <translation>Opposition, décroissante</translation>
    </message>
    <message>
        <source>Options:</source>
        <comment>heading in the help of a command</comment>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Or&amp;dre</translation>
    </message>
    <message>
        <source>Order of the record</source>
        <translation>Ordre du registre</translation>
    </message>
    <message>
        <source>Order that day</source>
        <translation>Ordre ce jour-là</translation>
    </message>
    <message>
        <source>Order, sizes, density, what is shown and folded</source>
        <translation>Ordre, tailles, densité, ce qui est affiché et replié</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Other days and filters need scripts, which are off.</source>
        <translation>D’autres jours et filtres exigent des scripts, qui sont désactivés.</translation>
    </message>
    <message>
        <source>Our brief (internal)</source>
        <translation>Notre mandat (interne)</translation>
    </message>
    <message>
        <source>Our own &amp;brief</source>
        <translation>No&amp;tre propre mandat</translation>
    </message>
    <message>
        <source>Our own brief (internal)</source>
        <translation>Notre propre mandat (interne)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Propre parole</translation>
    </message>
    <message>
        <source>P pins a file or lets it go, Del takes it from the list</source>
        <translation>P épingle un fichier ou le détache, Suppr le retire de la liste</translation>
    </message>
    <message>
        <source>PDF, laid out for A3</source>
        <translation>PDF, mis en page pour A3</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Package “{package}”, with nothing else yet</source>
        <translation>Paquet «&#x202f;{package}&#x202f;», sans autre élément pour l’instant</translation>
    </message>
    <message>
        <source>Package “{package}”, with {others}: stands or falls together</source>
        <translation>Paquet «&#x202f;{package}&#x202f;», avec {others}&#x202f;: forme un tout indissociable</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>Page {number} sur {of}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages are not written as “{suffix}”.</source>
        <translation>Les pages ne s’écrivent pas en «&#x202f;{suffix}&#x202f;».</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>field</comment>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Part of the time in sight</source>
        <translation>Période visible</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants, elements and dimensions</source>
        <translation>Participants, éléments et dimensions</translation>
    </message>
    <message>
        <source>Participants, elements, dimensions</source>
        <translation>Participants, éléments, dimensions</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parties by components</source>
        <translation>Parties par composantes</translation>
    </message>
    <message>
        <source>Parties {first}–{last} of {number}</source>
        <translation>Parties {first}–{last} sur {number}</translation>
    </message>
    <message>
        <source>Parties:</source>
        <translation>Parties&#x202f;:</translation>
    </message>
    <message>
        <source>Parts of packages</source>
        <translation>Éléments de paquets</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>head of a column</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Party, component, stance number, then if and a condition, ! for a red line, exact words in quotation marks</source>
        <translation>Partie, composante, numéro d’attitude, puis si et une condition,&#x202f;! pour une ligne rouge, termes exacts entre guillemets</translation>
    </message>
    <message>
        <source>Passwo&amp;rd…</source>
        <translation>Mot de pa&amp;sse…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Paste a smaller block.</source>
        <translation>Collez un bloc plus petit.</translation>
    </message>
    <message>
        <source>Paste as proposed positions</source>
        <translation>Coller comme positions proposées</translation>
    </message>
    <message>
        <source>Paste as proposed positions…</source>
        <translation>Coller comme positions proposées…</translation>
    </message>
    <message>
        <source>Paste the text of a key here: negotiator-key:…</source>
        <translation>Collez ici le texte d’une clé&#x202f;: negotiator-key:…</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>autorisation refusée</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pla&amp;y what moved</source>
        <translation>&amp;Dérouler les évolutions</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Emplacements trouvés</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Dérouler</translation>
    </message>
    <message>
        <source>Play what moved, from stop to stop (F5)</source>
        <translation>Dérouler les évolutions, d’étape en étape (F5)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Positions carry the marking “{name}” or a higher one, so it keeps its place.</source>
        <translation>Des positions portent la mention «&#x202f;{name}&#x202f;» ou une mention supérieure&#x202f;; elle garde donc sa place.</translation>
    </message>
    <message>
        <source>Positions older than so many days are marked as old; 0 marks none</source>
        <translation>Les positions datant de plus de jours sont signalées comme anciennes&#x202f;; 0 n’en signale aucune</translation>
    </message>
    <message>
        <source>Positions, texts, linkages and packages refer to the component itself and stay with it. Numbers that stand in words are not touched.</source>
        <translation>Positions, textes, liens et paquets renvoient à la composante elle-même et lui restent attachés. Les numéros écrits dans le texte ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Prefer “{basis}” over the others</source>
        <translation>Préférer «&#x202f;{basis}&#x202f;» aux autres</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Éta&amp;bli par</translation>
    </message>
    <message>
        <source>Prepared by {name}, {moment}.</source>
        <translation>Établi par {name}, {moment}.</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Cellule précédente</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Afficher un document JSON.</translation>
    </message>
    <message>
        <source>Print set kept in the file</source>
        <translation>Jeu d’impression conservé dans le fichier</translation>
    </message>
    <message>
        <source>Print sets</source>
        <translation>Jeux d’impression</translation>
    </message>
    <message>
        <source>Print the JSON Schema of a record that is written as .json.

<byte value="x8"/>
Example:
  negotiator json-schema &gt; record.schema.json</source>
        <translation>Afficher le schéma JSON d’un registre écrit en .json.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator json-schema &gt; record.schema.json</translation>
    </message>
    <message>
        <source>Print what moved in this perspective</source>
        <translation>Imprimer les évolutions dans cette perspective</translation>
    </message>
    <message>
        <source>Print your own key as text to give to others.

<byte value="x8"/>
Example:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</source>
        <translation>Afficher votre clé sous forme de texte à transmettre.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator keys show --as &quot;Delegation A&quot; &gt; key-of-a.txt</translation>
    </message>
    <message>
        <source>Printed on every page.</source>
        <translation>Imprimé sur chaque page.</translation>
    </message>
    <message>
        <source>Printed {moment}.</source>
        <translation>Imprimé&#x202f;: {moment}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed modification</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <source>Proposed positions</source>
        <translation>Positions proposées</translation>
    </message>
    <message>
        <source>Put a BACKUP (its number in the list, or its path) in the place of a file.

The present state is kept as a backup first.

<byte value="x8"/>
Example:
  negotiator restore s.negotiation 1</source>
        <translation>Mettre une BACKUP (son numéro dans la liste, ou son chemin) à la place d’un fichier.

L’état actuel est d’abord conservé comme sauvegarde.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator restore s.negotiation 1</translation>
    </message>
    <message>
        <source>Put a whole copy of FILE into the folder.</source>
        <translation>Placer une copie intégrale de FILE dans le dossier.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away: then a new one is made, which the others do not know yet.</source>
        <translation>Remettez-en une copie, ou déplacez-le&#x202f;: un nouveau est alors créé, que les autres ne connaissent pas encore.</translation>
    </message>
    <message>
        <source>Put m&amp;y copy into the shared folder</source>
        <translation>Placer &amp;ma copie dans le dossier partagé</translation>
    </message>
    <message>
        <source>Put the folder or the medium back and try again, or open the file where it is now.</source>
        <translation>Remettez le dossier ou le support en place et réessayez, ou ouvrez le fichier là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>Putting it into words…</source>
        <translation>Mise en mots…</translation>
    </message>
    <message>
        <source>Putting your copy there…</source>
        <translation>Dépôt de votre copie…</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>R&amp;edacted</source>
        <translation>&amp;Expurgée</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>R&amp;ègles…</translation>
    </message>
    <message>
        <source>Re&amp;number the component…</source>
        <translation>Re&amp;numéroter la composante…</translation>
    </message>
    <message>
        <source>Read as {words}.</source>
        <translation>Lu comme {words}.</translation>
    </message>
    <message>
        <source>Read it so…</source>
        <translation>Lire ainsi…</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Read-only here: {holder} has this file open.</source>
        <translation>Lecture seule ici&#x202f;: {holder} a ce fichier ouvert.</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Réaffirmée</translation>
    </message>
    <message>
        <source>Reaffirmed: said again, unchanged</source>
        <translation>Réaffirmée&#x202f;: redite, inchangée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Recode position: {cell}</source>
        <translation>Recoder la position&#x202f;: {cell}</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>Recodée</translation>
    </message>
    <message>
        <source>Recoded: the scale changed; no shift</source>
        <translation>Recodée&#x202f;: l’échelle a changé&#x202f;; pas d’évolution</translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions</source>
        <translation>
            <numerusform>Consigner %n position</numerusform>
            <numerusform>Consigner %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n positions: {cells}</source>
        <translation>
            <numerusform>Consigner %n position&#x202f;: {cells}</numerusform>
            <numerusform>Consigner %n positions&#x202f;: {cells}</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new position in this cell (Ctrl+R)</source>
        <translation>Consigner une nouvelle position dans cette cellule (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>Consigner et fermer</translation>
    </message>
    <message>
        <source>Record and close (Ctrl+Enter)</source>
        <translation>Consigner et fermer (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n cells…</source>
        <translation>
            <numerusform>Consigner pour %n cellule…</numerusform>
            <numerusform>Consigner pour %n cellules…</numerusform>
        </translation>
    </message>
    <message>
        <source>Record for se&amp;veral parties…</source>
        <translation>Consigner pour plusie&amp;urs parties…</translation>
    </message>
    <message>
        <source>Record for several parties</source>
        <translation>Consigner pour plusieurs parties</translation>
    </message>
    <message>
        <source>Record of positions</source>
        <translation>Registre des positions</translation>
    </message>
    <message>
        <source>Record one position, and print its uid.

<byte value="x8"/>
Example:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</source>
        <translation>Consigner une position et afficher son uid.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator record s.negotiation --party RU --component A.2 --stance opposes \
      --on 2026-03-04 --statement &quot;No clause in this form&quot;</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Consigner une position</translation>
    </message>
    <message>
        <source>Record position: {cell}</source>
        <translation>Consigner une position&#x202f;: {cell}</translation>
    </message>
    <message>
        <source>Record position…</source>
        <translation>Consigner une position…</translation>
    </message>
    <message>
        <source>Record what is ticked, as one change (Ctrl+Enter)</source>
        <translation>Consigner ce qui est coché, en une seule modification (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Record, and clear the line for the next (Enter)</source>
        <translation>Consigner, et vider la ligne pour la suivante (Entrée)</translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation>Consigner, suivante</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Consignation</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>&amp;Ligne rouge</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Red line, bar at the side</source>
        <translation>Ligne rouge, barre sur le côté</translation>
    </message>
    <message>
        <source>Red line.</source>
        <translation>Ligne rouge.</translation>
    </message>
    <message>
        <source>Red line: the party has said that it will not move</source>
        <translation>Ligne rouge&#x202f;: la partie a dit qu’elle ne bougerait pas</translation>
    </message>
    <message>
        <source>Red lines only</source>
        <translation>Lignes rouges seulement</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Expurger</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Expurgé</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rétablir&#x202f;: {change}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Rétablir&#x202f;: {label}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Release frozen columns</source>
        <translation>Libérer les colonnes figées</translation>
    </message>
    <message>
        <source>Release frozen rows</source>
        <translation>Libérer les lignes figées</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove it and keep it anew.</source>
        <translation>Supprimez-la et conservez-la à nouveau.</translation>
    </message>
    <message>
        <source>Remove it and save it anew.</source>
        <translation>Supprimez-le et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Remove it first if it is to have another name.</source>
        <translation>Supprimez-la d’abord si elle doit porter un autre nom.</translation>
    </message>
    <message>
        <source>Remove the keys too.</source>
        <translation>Supprimer aussi les clés.</translation>
    </message>
    <message>
        <source>Remove them?</source>
        <translation>Les supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Remove those first, or edit it instead.</source>
        <translation>Supprimez d’abord ceux-là, ou modifiez-le plutôt.</translation>
    </message>
    <message>
        <source>Remove those that are not needed.</source>
        <translation>Supprimez ceux qui ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Remove those that you do not need any more.</source>
        <translation>Supprimez ceux dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Remove without asking.</source>
        <translation>Supprimer sans demander.</translation>
    </message>
    <message>
        <source>Remove {kind}: {title}</source>
        <translation>Supprimer {kind}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Rename it there, and put your copy again. It was left as it is.</source>
        <translation>Renommez-la là-bas, puis placez à nouveau votre copie. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renuméroter</translation>
    </message>
    <message>
        <source>Renumber {component}</source>
        <translation>Renuméroter {component}</translation>
    </message>
    <message>
        <source>Renumber {old} as {new}</source>
        <translation>Renuméroter {old} en {new}</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>Renuméroter…</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Remplacer un fichier existant.</translation>
    </message>
    <message>
        <source>Replaced: {stance}, said on {date}</source>
        <translation>Remplacée&#x202f;: {stance}, dite le {date}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports of crashes, without any content</source>
        <translation>Rapports d’incidents, sans aucun contenu</translation>
    </message>
    <message>
        <source>Rescued negotiation</source>
        <translation>Négociation récupérée</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the backup once more, if that change is not wanted.</source>
        <translation>Restaurez de nouveau la sauvegarde si cette modification n’est pas voulue.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>Restauration de {file}…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Cycle par cycle</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Cycle {number}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Lignes traitées</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Lignes contenant</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Lignes contenant…</translation>
    </message>
    <message>
        <source>Rows that may have been entered twice</source>
        <translation>Lignes peut-être saisies en double</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Rules of the redaction</source>
        <translation>Règles d’expurgation</translation>
    </message>
    <message>
        <source>R{number}</source>
        <comment>the short name of a round</comment>
        <translation>C{number}</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>Part&amp;ager une copie…</translation>
    </message>
    <message>
        <source>S&amp;ign the copy as</source>
        <translation>S&amp;igner la copie au nom de</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>a stance</comment>
        <translation>Dite</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>between which days</comment>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>Dit de</translation>
    </message>
    <message>
        <source>Said of an older text</source>
        <translation>Dite d’un texte antérieur</translation>
    </message>
    <message>
        <source>Said of an older text: {text}</source>
        <translation>Dite d’un texte antérieur&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Said of an older text: {title}</source>
        <translation>Dite d’un texte antérieur&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Said of {text}</source>
        <translation>Dite de {text}</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Salience {number}, power {power}</source>
        <translation>Saillance {number}, pouvoir {power}</translation>
    </message>
    <message>
        <source>Same stance, terms changed</source>
        <translation>Même attitude, termes modifiés</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;list of problems…</source>
        <translation>Enregistrer la liste &amp;des problèmes…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy of the backup instead.</source>
        <translation>Enregistrez plutôt une copie de la sauvegarde.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and import into the copy.</source>
        <translation>Enregistrez une copie là où vous pouvez écrire, et importez dans la copie.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and merge into the copy.</source>
        <translation>Enregistrez une copie là où vous pouvez écrire, et fusionnez dans la copie.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work in the copy.</source>
        <translation>Enregistrez une copie là où vous pouvez écrire, et travaillez dans la copie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Enregistrer en {format}…</translation>
    </message>
    <message>
        <source>Save it again in its own program.</source>
        <translation>Enregistrez-le à nouveau dans son propre programme.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Enregistrez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV, or choose the workbook.</source>
        <translation>Enregistrez-le en CSV, ou choisissez le classeur.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as text again.</source>
        <translation>Enregistrez-le à nouveau comme texte.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Save page {number}</source>
        <translation>Enregistrer la page {number}</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the picture of the timeline as SVG, PNG or PDF</source>
        <translation>Enregistrer l’image de la chronologie en SVG, PNG ou PDF</translation>
    </message>
    <message>
        <source>Save what is needed of it as CSV.</source>
        <translation>Enregistrez-en le nécessaire en CSV.</translation>
    </message>
    <message>
        <source>Say --from and --to, or --known-from and --known-to.</source>
        <translation>Indiquez --from et --to, ou --known-from et --known-to.</translation>
    </message>
    <message>
        <source>Say from whom a copy is, and whether it is as it was signed.

The exit code is 0 only if it is unchanged since a key that you know signed it.

<byte value="x8"/>
Example:
  negotiator verify from-a.negotiation</source>
        <translation>Dire de qui provient une copie, et si elle est telle qu’elle a été signée.

Le code de sortie n’est 0 que si elle est inchangée depuis sa signature par une clé que vous connaissez.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator verify from-a.negotiation</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Dites-le en quelques mots.</translation>
    </message>
    <message>
        <source>Say what a file holds.

<byte value="x8"/>
Example:
  negotiator info s.negotiation --json</source>
        <translation>Dire ce que contient un fichier.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator info s.negotiation --json</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Dire ce qui changerait, sans rien modifier.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Rechercher ou atteindre</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Rechercher ou atteindre…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>Second moment</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Security assurances: parties and elements</source>
        <translation>Garanties de sécurité&#x202f;: parties et éléments</translation>
    </message>
    <message>
        <source>See first what comes in; nothing is written before Merge</source>
        <translation>Voir d’abord ce qui serait intégré&#x202f;; rien n’est écrit avant la fusion</translation>
    </message>
    <message>
        <source>See note {number}.</source>
        <translation>Voir note {number}.</translation>
    </message>
    <message>
        <source>See the help for an example.</source>
        <translation>Voyez un exemple dans l’aide.</translation>
    </message>
    <message>
        <source>See which are with --dry-run.</source>
        <translation>Voyez lesquels avec --dry-run.</translation>
    </message>
    <message>
        <source>Select a cell to see who said what.</source>
        <translation>Sélectionnez une cellule pour voir qui a dit quoi.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>parts cells</comment>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Session mo&amp;de…</source>
        <translation>Mo&amp;de séance…</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>Mode séance</translation>
    </message>
    <message>
        <source>Session mode (Ctrl+Shift+R)</source>
        <translation>Mode séance (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Session mode: {what}</source>
        <translation>Mode séance&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Settings: preferences, and the list of recent files</source>
        <translation>Réglages&#x202f;: préférences, et liste des fichiers récents</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong.</source>
        <translation>Plusieurs mots sans rapport entre eux sont sûrs.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Partager une copie</translation>
    </message>
    <message>
        <source>Share copy…</source>
        <translation>Partager une copie…</translation>
    </message>
    <message>
        <source>Share&amp;d folder…</source>
        <translation>&amp;Dossier partagé…</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet {number}/{of} – {band}: {names}</source>
        <translation>Feuille {number}/{of} – {band}&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Sheets of the print set</source>
        <translation>Feuilles du jeu d’impression</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Shifts a round</source>
        <translation>Évolutions par cycle</translation>
    </message>
    <message>
        <source>Shifts a round: towards agreement above the line, away below</source>
        <translation>Évolutions par cycle&#x202f;: vers l’accord au-dessus de la ligne, à l’écart en dessous</translation>
    </message>
    <message>
        <source>Shifts up to the end of</source>
        <translation>Évolutions jusqu’à la fin du</translation>
    </message>
    <message>
        <source>Shifts, most first</source>
        <translation>Évolutions, décroissant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <translation>Afficher tous les fondements</translation>
    </message>
    <message>
        <source>Show all parties and components</source>
        <translation>Afficher toutes les parties et composantes</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Tout afficher à nouveau (Échap)</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a table instead.</source>
        <translation>Affichez moins de parties ou de composantes, ou exportez plutôt un tableau.</translation>
    </message>
    <message>
        <source>Show fewer parties or components, or export a workbook.</source>
        <translation>Affichez moins de parties ou de composantes, ou exportez un classeur.</translation>
    </message>
    <message>
        <source>Show fewer: one sheet has room for {number}.</source>
        <translation>Affichez-en moins&#x202f;: une feuille peut en contenir {number}.</translation>
    </message>
    <message>
        <source>Show it under this name.</source>
        <translation>L’afficher sous ce nom.</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>Afficher sur la chronologie</translation>
    </message>
    <message>
        <source>Show only components with certain cells (Ctrl+F)</source>
        <translation>N’afficher que les composantes ayant certaines cellules (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show or hide the original words</source>
        <translation>Afficher ou masquer les termes originaux</translation>
    </message>
    <message>
        <source>Show others, or withhold less.</source>
        <translation>Affichez-en d’autres, ou occultez-en moins.</translation>
    </message>
    <message>
        <source>Show the current framework against the proposed modification, to the word.

Or the versions that are named; more than two stand below each other.

<byte value="x8"/>
Examples:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</source>
        <translation>Afficher le cadre en vigueur en regard de la modification proposée, au mot près.

Ou les versions nommées&#x202f;; au-delà de deux, elles figurent l’une sous l’autre.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator compare s.negotiation --component A.2
  negotiator compare s.negotiation --versions &quot;Rev.1,Rev.2&quot;
  negotiator compare --texts old.txt new.txt --json</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Afficher la mesure</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Show the source: {source}</source>
        <translation>Afficher la source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Show the whole time (Home)</source>
        <translation>Afficher toute la période (Début)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher ceux-ci</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Afficher ce jour</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>Afficher la &amp;saisie</translation>
    </message>
    <message>
        <source>Show who holds what, party by component.

<byte value="x8"/>
Example:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</source>
        <translation>Afficher qui tient quoi, partie par composante.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator matrix s.negotiation --as-of 2026-02-26 --since &quot;Round 3&quot; --basis public</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Sign in this name.</source>
        <translation>Signer sous ce nom.</translation>
    </message>
    <message>
        <source>Sign the copy with your key.</source>
        <translation>Signer la copie avec votre clé.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed as {name}.</source>
        <translation>Signée au nom de {name}.</translation>
    </message>
    <message>
        <source>Signed by a key that you do not know; its signature does not hold: the record was changed since, or the signature is forged.</source>
        <translation>Signée par une clé que vous ne connaissez pas&#x202f;; sa signature n’est pas valable&#x202f;: le registre a été modifié depuis, ou la signature est falsifiée.</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}, changed since</source>
        <translation>Signée par {name} le {day}, modifiée depuis</translation>
    </message>
    <message>
        <source>Signs and measures</source>
        <translation>Signes et mesures</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Small, grey: the stance held then</source>
        <translation>En petit, gris&#x202f;: l’attitude d’alors</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your record is safe: each change was on disk when it was made.</source>
        <translation>Une erreur s’est produite dans le programme. Votre registre est en sécurité&#x202f;: chaque modification a été écrite sur le disque aussitôt faite.</translation>
    </message>
    <message>
        <source>Sort components by</source>
        <translation>Trier les composantes par</translation>
    </message>
    <message>
        <source>Sort parties by</source>
        <translation>Trier les parties par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source and cause</source>
        <comment>head of a column</comment>
        <translation>Source et cause</translation>
    </message>
    <message>
        <source>Source, speaker</source>
        <translation>Source, orateur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Les sources diffèrent</translation>
    </message>
    <message>
        <source>Sources differ: {stances}</source>
        <translation>Les sources diffèrent&#x202f;: {stances}</translation>
    </message>
    <message>
        <source>Sources differ; no working reading is chosen.</source>
        <translation>Les sources diffèrent&#x202f;; aucune lecture de travail n’est choisie.</translation>
    </message>
    <message>
        <source>Sources of one day differ</source>
        <translation>Des sources du même jour diffèrent</translation>
    </message>
    <message>
        <source>Speak, and write pages, in this language; before the command.</source>
        <translation>Parler, et écrire les pages, dans cette langue&#x202f;; avant la commande.</translation>
    </message>
    <message>
        <source>Stale: said longer ago than the negotiation’s limit, or of an older text</source>
        <translation>Périmée&#x202f;: dite avant la limite fixée pour la négociation, ou d’un texte antérieur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Stance for {word}</source>
        <translation>Attitude pour {word}</translation>
    </message>
    <message>
        <source>Stance held</source>
        <translation>Attitude tenue</translation>
    </message>
    <message>
        <source>Stance number or name, then if and a condition, exclamation mark for a red line, and the statement</source>
        <translation>Numéro ou nom d’attitude, puis si et une condition, point d’exclamation pour une ligne rouge, et la déclaration</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Attitudes</translation>
    </message>
    <message>
        <source>Stances, best to worst</source>
        <translation>Attitudes, de la meilleure à la pire</translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation>Attitudes&#x202f;:</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Statement by {party}, {date}</source>
        <translation>Déclaration de {party}, {date}</translation>
    </message>
    <message>
        <source>Statement of its group</source>
        <translation>Déclaration de son groupe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Steps, best first</source>
        <translation>Degrés, le meilleur en premier</translation>
    </message>
    <message>
        <source>Still being worked out</source>
        <translation>Encore en cours de calcul</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Cesser la &amp;surveillance</translation>
    </message>
    <message>
        <source>Stop (F5 or Esc)</source>
        <translation>Arrêter (F5 ou Échap)</translation>
    </message>
    <message>
        <source>Stop what is &amp;written</source>
        <translation>&amp;Arrêter l’écriture en cours</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped: {work}</source>
        <translation>Arrêté : {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Robustesse du mot de passe</translation>
    </message>
    <message>
        <source>Strength of the password in words</source>
        <translation>Robustesse du mot de passe en mots</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Permuter lignes et colonnes</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>parts cells</comment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>Tableau de positions</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Take a mapping from a file, as the command line does</source>
        <translation>Reprendre une correspondance d’un fichier, comme en ligne de commande</translation>
    </message>
    <message>
        <source>Take back the latest change.

<byte value="x8"/>
Example:
  negotiator undo s.negotiation</source>
        <translation>Annuler la dernière modification.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator undo s.negotiation</translation>
    </message>
    <message>
        <source>Take for</source>
        <comment>followed by which fields, then by which side</comment>
        <translation>Prendre pour</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take the chosen sheet out of the set</source>
        <translation>Retirer du jeu la feuille choisie</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Traitée comme</translation>
    </message>
    <message>
        <source>Taken from a statement of a group; its words stand in italics</source>
        <translation>Reprise d’une déclaration d’un groupe&#x202f;; ses mots sont en italique</translation>
    </message>
    <message>
        <source>Taken from a statement of its group</source>
        <translation>Reprise d’une déclaration de son groupe</translation>
    </message>
    <message>
        <source>Taken from a statement of the group</source>
        <translation>Reprise d’une déclaration du groupe</translation>
    </message>
    <message>
        <source>Taken from a statement of {group}</source>
        <translation>Reprise d’une déclaration de {group}</translation>
    </message>
    <message>
        <source>Taken from its group</source>
        <translation>Reprise de son groupe</translation>
    </message>
    <message>
        <source>Taken from {group}</source>
        <translation>Reprise de {group}</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>Annulation de ce qui a été écrit…</translation>
    </message>
    <message>
        <source>Taking what may leave…</source>
        <translation>Prélèvement de ce qui peut sortir…</translation>
    </message>
    <message>
        <source>Tell how everything moved round by round: shifts, convergence, distance.

<byte value="x8"/>
Example:
  negotiator movement s.negotiation --basis public --json</source>
        <translation>Dire comment tout a évolué cycle par cycle&#x202f;: évolutions, convergence, distance.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator movement s.negotiation --basis public --json</translation>
    </message>
    <message>
        <source>Tell how the matrix differs between two moments, or between what was known at two.

<byte value="x8"/>
Examples:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</source>
        <translation>Dire en quoi la matrice diffère entre deux moments, ou entre ce qui était connu à deux moments.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
  negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00</translation>
    </message>
    <message>
        <source>Tell what moved, and what was corrected, reaffirmed or withdrawn.

<byte value="x8"/>
Examples:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</source>
        <translation>Dire ce qui a évolué, et ce qui a été rectifié, réaffirmé ou retiré.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator timeline s.negotiation --since &quot;Round 3&quot; --party RU
  negotiator timeline s.negotiation --since &quot;Round 2&quot; --brief</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>Termes modifiés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text from {file}</source>
        <translation>Texte de {file}</translation>
    </message>
    <message>
        <source>Text of a framework</source>
        <translation>Texte d’un cadre</translation>
    </message>
    <message>
        <source>Text of a key</source>
        <translation>Texte d’une clé</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>Texte de la nouvelle version</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Text versions</source>
        <translation>Versions de texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Texts in columns</source>
        <translation>Textes en colonnes</translation>
    </message>
    <message>
        <source>Texts in columns…</source>
        <translation>Textes en colonnes…</translation>
    </message>
    <message>
        <source>Texts to compare, by label; up to six of them.</source>
        <translation>Textes à comparer, par intitulé&#x202f;; six au plus.</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>That is not the text of a key.</source>
        <translation>Ce n’est pas le texte d’une clé.</translation>
    </message>
    <message>
        <source>That is the open file itself.</source>
        <translation>C’est le fichier ouvert lui-même.</translation>
    </message>
    <message>
        <source>That is your own key.</source>
        <translation>C’est votre propre clé.</translation>
    </message>
    <message>
        <source>That key is known already, as {name}.</source>
        <translation>Cette clé est déjà connue, sous le nom de {name}.</translation>
    </message>
    <message>
        <source>The age is that of new negotiations; Edit › Negotiation… has that of the open one.</source>
        <translation>L’âge est celui des nouvelles négociations&#x202f;; celui de la négociation ouverte figure sous Édition › Négociation….</translation>
    </message>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>La réponse ne peut pas être écrite&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The attachment {attachment} is damaged.</source>
        <translation>La pièce jointe {attachment} est endommagée.</translation>
    </message>
    <message>
        <source>The backup cannot be read: {reason}.</source>
        <translation>La sauvegarde ne peut être lue&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The backups of the file follow.</source>
        <translation>Les sauvegardes du fichier suivent.</translation>
    </message>
    <message>
        <source>The block cannot be read as cells.</source>
        <translation>Le bloc ne peut être lu comme des cellules.</translation>
    </message>
    <message>
        <source>The block proposes no position.</source>
        <translation>Le bloc ne propose aucune position.</translation>
    </message>
    <message>
        <source>The choice could not be kept: {reason}.</source>
        <translation>Le choix n’a pu être conservé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>L’événement choisi</translation>
    </message>
    <message>
        <source>The code of the group.</source>
        <translation>Le code du groupe.</translation>
    </message>
    <message>
        <source>The code of the member.</source>
        <translation>Le code du membre.</translation>
    </message>
    <message>
        <source>The code of the party that acts.</source>
        <translation>Le code de la partie qui agit.</translation>
    </message>
    <message>
        <source>The code of the party that proposed it.</source>
        <translation>Le code de la partie qui l’a proposé.</translation>
    </message>
    <message>
        <source>The code of the party that verifies.</source>
        <translation>Le code de la partie qui vérifie.</translation>
    </message>
    <message>
        <source>The colours of the theme “{name}” cannot be read ({error}).</source>
        <translation>Les couleurs du thème «&#x202f;{name}&#x202f;» ne peuvent être lues ({error}).</translation>
    </message>
    <message>
        <source>The copy has no password: whoever has it can read it.</source>
        <translation>La copie n’a pas de mot de passe&#x202f;: quiconque l’a peut la lire.</translation>
    </message>
    <message>
        <source>The copy of {file}</source>
        <translation>La copie de {file}</translation>
    </message>
    <message>
        <source>The copy of {file} cannot be written: {reason}.</source>
        <translation>La copie de {file} ne peut être écrite&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>La copie a été annulée.</translation>
    </message>
    <message>
        <source>The copy was not made: {also} of the withheld texts were still in it.</source>
        <translation>La copie n’a pas été faite&#x202f;: {also} des textes occultés s’y trouvaient encore.</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written.</source>
        <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture de {file}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: a component stands below itself.</source>
        <translation>Le document se contredit&#x202f;: une composante figure au-dessous d’elle-même.</translation>
    </message>
    <message>
        <source>The document contradicts itself: an embedded attachment has other bytes than its row says.</source>
        <translation>Le document se contredit&#x202f;: une pièce jointe intégrée n’a pas les octets que sa ligne indique.</translation>
    </message>
    <message>
        <source>The document contradicts itself: its history and its {section} differ.</source>
        <translation>Le document se contredit&#x202f;: son historique et sa section {section} diffèrent.</translation>
    </message>
    <message>
        <source>The document contradicts itself: there is no kind of row “{word}”.</source>
        <translation>Le document se contredit&#x202f;: il n’existe pas de ligne de nature «&#x202f;{word}&#x202f;».</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problems}.</source>
        <translation>Le document se contredit&#x202f;: {problems}.</translation>
    </message>
    <message>
        <source>The document contradicts itself: {problem}.</source>
        <translation>Le document se contredit&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>Le document n’a pas de texte.</translation>
    </message>
    <message>
        <source>The document holds what no Word document holds.</source>
        <translation>Le document contient ce qu’aucun document Word ne contient.</translation>
    </message>
    <message>
        <source>The document is damaged or has a password.</source>
        <translation>Le document est endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Le document est endommagé.</translation>
    </message>
    <message>
        <source>The document is larger than a text can be.</source>
        <translation>Le document est plus grand qu’un texte ne peut l’être.</translation>
    </message>
    <message>
        <source>The document names a {what} that it does not hold ({uid}).</source>
        <translation>Le document mentionne un élément qu’il ne contient pas&#x202f;: {what} ({uid}).</translation>
    </message>
    <message>
        <source>The exact words, translated.</source>
        <translation>Les termes exacts, traduits.</translation>
    </message>
    <message>
        <source>The exact words.</source>
        <translation>Les termes exacts.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the room on the disk and the permissions.</source>
        <translation>Le fichier est inchangé. Vérifiez l’espace disque et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file is done. Its backups follow: {number} of {all}…</source>
        <translation>Le fichier est prêt. Ses sauvegardes suivent&#x202f;: {number} sur {all}…</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Le fichier n’est pas du texte.</translation>
    </message>
    <message>
        <source>The file is read-only here, so its password stays as it is.</source>
        <translation>Le fichier est ici en lecture seule&#x202f;; son mot de passe reste donc tel quel.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing can be recorded.</source>
        <translation>Le fichier est ici en lecture seule&#x202f;: rien ne peut être consigné.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was restored.</source>
        <translation>Le fichier est ici en lecture seule&#x202f;; rien n’a donc été restauré.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Le premier jour.</translation>
    </message>
    <message>
        <source>The first moment: as of this day.</source>
        <translation>Le premier moment&#x202f;: à la date de ce jour.</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Les premières lignes, telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>The first: as known at this moment.</source>
        <translation>Le premier&#x202f;: tel que connu à ce moment.</translation>
    </message>
    <message>
        <source>The highest marking shown</source>
        <translation>La mention la plus haute affichée</translation>
    </message>
    <message>
        <source>The history of {record} contradicts itself: a row comes before itself.</source>
        <translation>L’historique de {record} se contredit&#x202f;: une ligne vient avant elle-même.</translation>
    </message>
    <message>
        <source>The icon of Negotiator</source>
        <translation>L’icône de Negotiator</translation>
    </message>
    <message>
        <source>The icons of the program are missing.</source>
        <translation>Les icônes du programme manquent.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>The key cannot be kept: {reason}.</source>
        <translation>La clé ne peut être conservée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The key of {name} is known no longer.</source>
        <translation>La clé de {name} n’est plus connue.</translation>
    </message>
    <message>
        <source>The key of {name} is on the clipboard.</source>
        <translation>La clé de {name} est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The key stays on this computer; the text holds only its public half.</source>
        <translation>La clé reste sur cet ordinateur&#x202f;; le texte n’en contient que la moitié publique.</translation>
    </message>
    <message>
        <source>The key that you know as {name} is another one.</source>
        <translation>La clé que vous connaissez sous le nom de {name} est une autre.</translation>
    </message>
    <message>
        <source>The known keys in {known} are damaged.</source>
        <translation>Les clés connues dans {known} sont endommagées.</translation>
    </message>
    <message>
        <source>The label of the text it is based on.</source>
        <translation>L’intitulé du texte sur lequel il se fonde.</translation>
    </message>
    <message>
        <source>The label of the text it was said of.</source>
        <translation>L’intitulé du texte dont cela a été dit.</translation>
    </message>
    <message>
        <source>The language of the exact words.</source>
        <translation>La langue des termes exacts.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>The last time the program ended unexpectedly. Your record is safe: each change was on disk when it was made. This report says where it happened, and nothing of what the negotiation holds. It stays on this computer unless you give it to somebody.</source>
        <translation>La dernière fois, le programme s’est terminé de façon inattendue. Votre registre est en sécurité&#x202f;: chaque modification a été écrite sur le disque aussitôt faite. Ce rapport indique où cela s’est produit, et rien de ce que contient la négociation. Il reste sur cet ordinateur, sauf si vous le remettez à quelqu’un.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {reason}.</source>
        <translation>La correspondance ne peut être lue&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The matrix at both moments</source>
        <translation>La matrice aux deux moments</translation>
    </message>
    <message>
        <source>The matrix at two moments side by side (Ctrl+Shift+D)</source>
        <translation>La matrice à deux moments côte à côte (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>La fusion a été annulée.</translation>
    </message>
    <message>
        <source>The name in which the copy is signed</source>
        <translation>Le nom sous lequel la copie est signée</translation>
    </message>
    <message>
        <source>The name in which you sign</source>
        <translation>Le nom sous lequel vous signez</translation>
    </message>
    <message>
        <source>The name of the package.</source>
        <translation>Le nom du paquet.</translation>
    </message>
    <message>
        <source>The new scale says nothing of “{step}”.</source>
        <translation>La nouvelle échelle ne dit rien de «&#x202f;{step}&#x202f;».</translation>
    </message>
    <message>
        <source>The number of the chapter or component it belongs to.</source>
        <translation>Le numéro du chapitre ou de la composante dont il relève.</translation>
    </message>
    <message>
        <source>The number of the component it belongs to.</source>
        <translation>Le numéro de la composante dont il relève.</translation>
    </message>
    <message>
        <source>The number of the component it follows from, if from one.</source>
        <translation>Le numéro de la composante dont elle découle, s’il y en a une.</translation>
    </message>
    <message>
        <source>The number of the component that depends.</source>
        <translation>Le numéro de la composante qui dépend.</translation>
    </message>
    <message>
        <source>The number of the component.</source>
        <translation>Le numéro de la composante.</translation>
    </message>
    <message>
        <source>The number of the one it depends on.</source>
        <translation>Le numéro de celle dont elle dépend.</translation>
    </message>
    <message>
        <source>The option {option} is missing.</source>
        <translation>L’option {option} manque.</translation>
    </message>
    <message numerus="yes">
        <source>The option {option} needs %n values.</source>
        <translation>
            <numerusform>L’option {option} exige %n valeur.</numerusform>
            <numerusform>L’option {option} exige %n valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>L’option {option} exige une valeur.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>L’option {option} n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The other texts, and how much is shown</source>
        <translation>Les autres textes, et l’étendue affichée</translation>
    </message>
    <message>
        <source>The page in sight as SVG or PNG</source>
        <translation>La page visible en SVG ou PNG</translation>
    </message>
    <message>
        <source>The pages cannot be written.</source>
        <translation>Les pages ne peuvent être écrites.</translation>
    </message>
    <message>
        <source>The pages were not laid out to the end.</source>
        <translation>La mise en page n’a pas été menée à son terme.</translation>
    </message>
    <message>
        <source>The party has said it will not move (Alt+L)</source>
        <translation>La partie a dit qu’elle ne bougerait pas (Alt+L)</translation>
    </message>
    <message>
        <source>The party has said it will not move.</source>
        <translation>La partie a dit qu’elle ne bougerait pas.</translation>
    </message>
    <message>
        <source>The party or component of this code or number there is the one like it here.</source>
        <translation>La partie ou composante portant ce code ou numéro là-bas correspond à celle d’ici.</translation>
    </message>
    <message>
        <source>The party whose text it is.</source>
        <translation>La partie dont c’est le texte.</translation>
    </message>
    <message>
        <source>The password has more than {count} letters.</source>
        <translation>Le mot de passe compte plus de {count} lettres.</translation>
    </message>
    <message>
        <source>The password holds what cannot be typed.</source>
        <translation>Le mot de passe contient des caractères qui ne peuvent être saisis.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the file is damaged at its beginning.</source>
        <translation>Le mot de passe n’est pas celui de {file}, ou le fichier est endommagé au début.</translation>
    </message>
    <message>
        <source>The password of {file} could not be changed: {reason}.</source>
        <translation>Le mot de passe de {file} n’a pu être changé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Le mot de passe n’a pas été changé.</translation>
    </message>
    <message numerus="yes">
        <source>The picture would have %n lanes.</source>
        <translation>
            <numerusform>L’image compterait %n couloir.</numerusform>
            <numerusform>L’image compterait %n couloirs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences are damaged, and cannot be set aside: {reason}.</source>
        <translation>Les préférences sont endommagées et ne peuvent pas être mises de côté&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The preferences cannot be read ({reason}).</source>
        <translation>Les préférences ne peuvent être lues ({reason}).</translation>
    </message>
    <message>
        <source>The preferences could not be kept: {reason}.</source>
        <translation>Les préférences n’ont pu être conservées&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The preferences were damaged and were set aside as {name}.</source>
        <translation>Les préférences étaient endommagées et ont été mises de côté sous {name}.</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>L’état actuel est d’abord conservé comme sauvegarde.</translation>
    </message>
    <message>
        <source>The print set “{name}” cannot be read.</source>
        <translation>Le jeu d’impression «&#x202f;{name}&#x202f;» ne peut être lu.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Le programme s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>The record holds no such position to correct or withdraw.</source>
        <translation>Le registre ne contient aucune position de ce genre à rectifier ou à retirer.</translation>
    </message>
    <message>
        <source>The record holds no such position.</source>
        <translation>Le registre ne contient pas cette position.</translation>
    </message>
    <message>
        <source>The record holds no such {kind}.</source>
        <translation>Le registre ne contient pas cet élément&#x202f;: {kind}.</translation>
    </message>
    <message>
        <source>The record holds only its path.</source>
        <translation>Le registre n’en contient que le chemin.</translation>
    </message>
    <message>
        <source>The record holds only where it was.</source>
        <translation>Le registre n’indique que l’endroit où il se trouvait.</translation>
    </message>
    <message>
        <source>The record in memory</source>
        <translation>Le registre en mémoire</translation>
    </message>
    <message>
        <source>The record is damaged, so its signature says nothing.</source>
        <translation>Le registre est endommagé&#x202f;; sa signature ne dit donc rien.</translation>
    </message>
    <message>
        <source>The record is damaged: its rows are not in order.</source>
        <translation>Le registre est endommagé&#x202f;: ses lignes ne sont pas en ordre.</translation>
    </message>
    <message>
        <source>The record itself, for another program</source>
        <translation>Le registre lui-même, pour un autre programme</translation>
    </message>
    <message>
        <source>The record was changed while its signature was checked.</source>
        <translation>Le registre a été modifié pendant la vérification de sa signature.</translation>
    </message>
    <message>
        <source>The record was wrong altogether: no position takes its place</source>
        <translation>Le registre était entièrement erroné&#x202f;: aucune position ne la remplace</translation>
    </message>
    <message>
        <source>The record was wrong: put it right; this is no shift (F2)</source>
        <translation>Le registre était erroné&#x202f;: rectifiez-le&#x202f;; ce n’est pas une évolution (F2)</translation>
    </message>
    <message>
        <source>The report cannot be read: {reason}.</source>
        <translation>Le rapport ne peut être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The report has {number}.</source>
        <comment>pages</comment>
        <translation>Le rapport en compte {number}.</translation>
    </message>
    <message>
        <source>The round; that of the day if it falls in one.</source>
        <translation>Le cycle&#x202f;; celui du jour si le jour y tombe.</translation>
    </message>
    <message>
        <source>The same stance on other terms: its condition or red line changed</source>
        <translation>La même attitude à d’autres termes&#x202f;: sa condition ou sa ligne rouge a changé</translation>
    </message>
    <message>
        <source>The scale has no step {stance}.</source>
        <translation>L’échelle n’a pas de degré {stance}.</translation>
    </message>
    <message>
        <source>The scale is not changed here.</source>
        <translation>L’échelle n’est pas modifiée ici.</translation>
    </message>
    <message>
        <source>The scale was changed here and in {file}, differently.</source>
        <translation>L’échelle a été modifiée ici et dans {file}, différemment.</translation>
    </message>
    <message>
        <source>The second: as known at this moment.</source>
        <translation>Le second&#x202f;: tel que connu à ce moment.</translation>
    </message>
    <message>
        <source>The second; without it the latest day.</source>
        <translation>Le second&#x202f;; à défaut, le dernier jour.</translation>
    </message>
    <message>
        <source>The selected are</source>
        <comment>followed by: the same, different</comment>
        <translation>Les sélectionnées sont</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>Le dossier partagé</translation>
    </message>
    <message>
        <source>The shared folder {name} cannot be read: {reason}.</source>
        <translation>Le dossier partagé {name} ne peut être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {name} of {file} has too many columns: {number}.</source>
        <translation>La feuille {name} de {file} a trop de colonnes&#x202f;: {number}.</translation>
    </message>
    <message>
        <source>The sheets were not written to the end.</source>
        <translation>Les feuilles n’ont pas été écrites jusqu’au bout.</translation>
    </message>
    <message>
        <source>The signature is no good: nobody’s key can have made it.</source>
        <translation>La signature n’est pas valable&#x202f;: aucune clé ne peut l’avoir produite.</translation>
    </message>
    <message>
        <source>The signature was not checked to the end.</source>
        <translation>La signature n’a pas été vérifiée jusqu’au bout.</translation>
    </message>
    <message>
        <source>The signature with the key of {name}, of {day}, does not hold: the record was changed since, or the signature is forged.</source>
        <translation>La signature avec la clé de {name}, du {day}, n’est pas valable&#x202f;: le registre a été modifié depuis, ou la signature est falsifiée.</translation>
    </message>
    <message>
        <source>The stance depends on a condition (Alt+I)</source>
        <translation>L’attitude dépend d’une condition (Alt+I)</translation>
    </message>
    <message>
        <source>The system refuses {file}: {reason}.</source>
        <translation>Le système refuse {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>Le tableau tel qu’il est lu</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>Le tableau n’a pas de colonne «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>The text has more than {size} MB.</source>
        <translation>Le texte fait plus de {size} Mo.</translation>
    </message>
    <message>
        <source>The text holds no key.</source>
        <translation>Le texte ne contient aucune clé.</translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation>Le texte lui-même.</translation>
    </message>
    <message>
        <source>The text of the key is not whole, or was mistyped.</source>
        <translation>Le texte de la clé est incomplet ou mal saisi.</translation>
    </message>
    <message>
        <source>The title of the measure.</source>
        <translation>Le titre de la mesure.</translation>
    </message>
    <message>
        <source>The title of the step that answers it.</source>
        <translation>Le titre de l’étape qui y répond.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>The uid of the claim that is read as the right one for now.</source>
        <translation>L’uid de l’affirmation lue comme exacte pour l’instant.</translation>
    </message>
    <message>
        <source>The uid of the group&apos;s position.</source>
        <translation>L’uid de la position du groupe.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L’ordre habituel</translation>
    </message>
    <message>
        <source>The value {value} is not within “{stance}”.</source>
        <translation>La valeur {value} n’entre pas dans «&#x202f;{stance}&#x202f;».</translation>
    </message>
    <message>
        <source>The version has no text.</source>
        <translation>La version n’a pas de texte.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>La vue «&#x202f;{name}&#x202f;» ne peut être lue.</translation>
    </message>
    <message>
        <source>The whole framework, round by round</source>
        <translation>Le cadre entier, cycle par cycle</translation>
    </message>
    <message>
        <source>The {kind} was removed.</source>
        <translation>Élément supprimé&#x202f;: {kind}.</translation>
    </message>
    <message>
        <source>The {kind} {title} cannot be removed, since these refer to it: {rows}.</source>
        <translation>Ne peut être supprimé&#x202f;: {kind} {title}, car y renvoient&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#x202f;: comme le système</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#x202f;: sombre</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#x202f;: clair</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>There are no parties or no components to show in this perspective.</source>
        <translation>Il n’y a ni parties ni composantes à afficher dans cette perspective.</translation>
    </message>
    <message>
        <source>There are too many changes to show other days than this one.</source>
        <translation>Trop de modifications pour afficher d’autres jours que celui-ci.</translation>
    </message>
    <message>
        <source>There is already a {kind} of this {field}.</source>
        <translation>Il existe déjà un élément ({kind}) avec ce champ&#x202f;: {field}.</translation>
    </message>
    <message>
        <source>There is already a {kind} with the {field} {taken}.</source>
        <translation>Il existe déjà un élément ({kind}) avec {field}&#x202f;: {taken}.</translation>
    </message>
    <message>
        <source>There is no act “{word}”.</source>
        <translation>L’acte «&#x202f;{word}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>La sauvegarde {name} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no basis “{word}”.</source>
        <translation>Le fondement «&#x202f;{word}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>La commande «&#x202f;{command}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no component {name}.</source>
        <translation>La composante {name} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no component {name}: left out.</source>
        <translation>La composante {name} n’existe pas&#x202f;: omise.</translation>
    </message>
    <message>
        <source>There is no date {text}: {problem}.</source>
        <translation>La date {text} n’existe pas&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Aucun écran pour ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>L’encodage «&#x202f;{name}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no kind “{word}”.</source>
        <translation>La nature «&#x202f;{word}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no marking number {number}.</source>
        <translation>La mention numéro {number} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no marking “{name}”.</source>
        <translation>La mention «&#x202f;{name}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no nature “{name}”.</source>
        <translation>La nature «&#x202f;{name}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>L’option {option} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>La page {number} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no part “{word}” to leave out.</source>
        <translation>Aucune partie «&#x202f;{word}&#x202f;» à omettre.</translation>
    </message>
    <message>
        <source>There is no party {name}.</source>
        <translation>La partie {name} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no party {name}: left out.</source>
        <translation>La partie {name} n’existe pas&#x202f;: omise.</translation>
    </message>
    <message>
        <source>There is no picture of the form “{suffix}”.</source>
        <translation>Aucune image de forme «&#x202f;{suffix}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no position to record.</source>
        <translation>Aucune position à consigner.</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>Le rapport «&#x202f;{name}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no report “{report}”.</source>
        <translation>Le rapport «&#x202f;{report}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>Il ne reste plus de place sur le disque pour {file}.</translation>
    </message>
    <message>
        <source>There is no round to compare with.</source>
        <translation>Aucun cycle auquel comparer.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Pas encore de source.</translation>
    </message>
    <message>
        <source>There is no stance “{name}”.</source>
        <translation>L’attitude «&#x202f;{name}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Aucun texte à coller.</translation>
    </message>
    <message>
        <source>There is no text version “{name}”.</source>
        <translation>La version de texte «&#x202f;{name}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no value {value}.</source>
        <translation>La valeur {value} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no {kind} {name}.</source>
        <translation>Introuvable&#x202f;: {kind} {name}.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Il n’y a rien à intégrer.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>These sheets cannot be: {mistakes}.</source>
        <translation>Ces feuilles sont impossibles&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>They are two.</source>
        <translation>Elles sont deux.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Valent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>They stay without --keys.</source>
        <translation>Elles restent sans --keys.</translation>
    </message>
    <message>
        <source>This attachment cannot be: {mistakes}.</source>
        <translation>Cette pièce jointe est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This brief cannot be: {mistakes}.</source>
        <translation>Ce mandat est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This cannot be: {mistakes}.</source>
        <translation>Ceci est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Ce chapitre</translation>
    </message>
    <message>
        <source>This component</source>
        <translation>Cette composante</translation>
    </message>
    <message>
        <source>This component cannot be: {mistakes}.</source>
        <translation>Cette composante est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This component status cannot be: {mistakes}.</source>
        <translation>Ce statut de composante est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This consequence cannot be: {mistakes}.</source>
        <translation>Cette conséquence est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This corrects the position with that uid.</source>
        <translation>Ceci rectifie la position portant cet uid.</translation>
    </message>
    <message>
        <source>This dissociation cannot be: {mistakes}.</source>
        <translation>Cette dissociation est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This implementation cannot be: {mistakes}.</source>
        <translation>Cette mise en œuvre est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>Ce n’est pas un document Word.</translation>
    </message>
    <message>
        <source>This kept mapping cannot be: {mistakes}.</source>
        <translation>Cette correspondance conservée est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This linkage cannot be: {mistakes}.</source>
        <translation>Ce lien est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This measure cannot be: {mistakes}.</source>
        <translation>Cette mesure est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This membership cannot be: {mistakes}.</source>
        <translation>Cette appartenance est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This negotiation cannot be: {mistakes}.</source>
        <translation>Cette négociation est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This package cannot be: {mistakes}.</source>
        <translation>Ce paquet est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This package part cannot be: {mistakes}.</source>
        <translation>Cet élément de paquet est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This page setup cannot be: {mistakes}.</source>
        <translation>Cette mise en page est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This party cannot be: {mistakes}.</source>
        <translation>Cette partie est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This position cannot be: {mistakes}.</source>
        <translation>Cette position est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This print set cannot be: {mistakes}.</source>
        <translation>Ce jeu d’impression est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This reading cannot be: {mistakes}.</source>
        <translation>Cette lecture est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This record itself</source>
        <translation>Ce registre lui-même</translation>
    </message>
    <message>
        <source>This round cannot be: {mistakes}.</source>
        <translation>Ce cycle est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This scale has no numbers.</source>
        <translation>Cette échelle n’a pas de nombres.</translation>
    </message>
    <message>
        <source>This source cannot be: {mistakes}.</source>
        <translation>Cette source est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This text version cannot be: {mistakes}.</source>
        <translation>Cette version de texte est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This view cannot be: {mistakes}.</source>
        <translation>Cette vue est impossible&#x202f;: {mistakes}.</translation>
    </message>
    <message>
        <source>This withdraws the position with that uid.</source>
        <translation>Ceci retire la position portant cet uid.</translation>
    </message>
    <message>
        <source>Three sources differ, {day}</source>
        <translation>Trois sources diffèrent, {day}</translation>
    </message>
    <message>
        <source>Tick what is to be kept.</source>
        <translation>Cochez ce qui doit être conservé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline of positions</source>
        <translation>Chronologie des positions</translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation>Chronologie&#x202f;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Timeline: {name} and %n more</source>
        <translation>
            <numerusform>Chronologie&#x202f;: {name} et %n autre</numerusform>
            <numerusform>Chronologie&#x202f;: {name} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title and foot leave no room on this page.</source>
        <translation>Le titre et le pied ne laissent pas de place sur cette page.</translation>
    </message>
    <message>
        <source>Title, reference or uid of a source on record.</source>
        <translation>Titre, référence ou uid d’une source au registre.</translation>
    </message>
    <message>
        <source>Title, reference or uid of its source.</source>
        <translation>Titre, référence ou uid de sa source.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>To</source>
        <comment>second moment</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>To move a claim elsewhere, correct it as never made and record it anew.</source>
        <translation>Pour déplacer une affirmation, rectifiez-la comme jamais faite et consignez-la à nouveau.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Towards agreement</source>
        <translation>Vers l’accord</translation>
    </message>
    <message>
        <source>Trade agreement: a list of chapters</source>
        <translation>Accord commercial&#x202f;: une liste de chapitres</translation>
    </message>
    <message>
        <source>Translated by {translator}</source>
        <translation>Traduit par {translator}</translation>
    </message>
    <message>
        <source>Translated from another language</source>
        <translation>Traduit d’une autre langue</translation>
    </message>
    <message>
        <source>Translated from {language}</source>
        <translation>Traduit de&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {translator}</source>
        <translation>Traduit de&#x202f;: {language}, par {translator}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again when it has come in. It was left as it is.</source>
        <translation>Réessayez lorsqu’elle sera arrivée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Try again, or go back to a backup.</source>
        <translation>Réessayez, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Two mome&amp;nts…</source>
        <translation>Deux mome&amp;nts…</translation>
    </message>
    <message>
        <source>Two moments side by side</source>
        <translation>Deux moments côte à côte</translation>
    </message>
    <message>
        <source>Two moments…</source>
        <translation>Deux moments…</translation>
    </message>
    <message>
        <source>Two sources differ, {day}</source>
        <translation>Deux sources diffèrent, {day}</translation>
    </message>
    <message>
        <source>Two texts in one column</source>
        <translation>Deux textes en une colonne</translation>
    </message>
    <message>
        <source>Two texts in two columns</source>
        <translation>Deux textes en deux colonnes</translation>
    </message>
    <message>
        <source>Two to six texts, each in a column</source>
        <translation>De deux à six textes, chacun dans une colonne</translation>
    </message>
    <message>
        <source>Type its code, or choose it.</source>
        <translation>Saisissez son code, ou choisissez-la.</translation>
    </message>
    <message>
        <source>Type its digit, or choose it.</source>
        <translation>Saisissez son chiffre, ou choisissez-la.</translation>
    </message>
    <message>
        <source>Type its number, or choose it.</source>
        <translation>Saisissez son numéro, ou choisissez-la.</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>Saisissez la condition.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Saisissez deux fois le même.</translation>
    </message>
    <message>
        <source>Unchanged since {day}, but signed by a key that you do not know.</source>
        <translation>Inchangée depuis le {day}, mais signée par une clé que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the later entries first</source>
        <translation>Annulez d’abord les saisies ultérieures</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Annuler&#x202f;: {change}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Annuler&#x202f;: {label}</translation>
    </message>
    <message>
        <source>Unknown, most first</source>
        <translation>Inconnues, décroissant</translation>
    </message>
    <message>
        <source>Until the last day</source>
        <translation>Jusqu’au dernier jour</translation>
    </message>
    <message>
        <source>Up to &amp;marking</source>
        <translation>Jusqu’à la &amp;mention</translation>
    </message>
    <message>
        <source>Up to marking</source>
        <translation>Jusqu’à la mention</translation>
    </message>
    <message>
        <source>Update Negotiator to open it. The file is unchanged.</source>
        <translation>Mettez Negotiator à jour pour l’ouvrir. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>Update Negotiator.</source>
        <translation>Mettez Negotiator à jour.</translation>
    </message>
    <message>
        <source>Upright; pages lie on their side else.</source>
        <translation>En portrait&#x202f;; sinon les pages sont en paysage.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>heading in the help of a command</comment>
        <translation>Utilisation&#x202f;:</translation>
    </message>
    <message>
        <source>Use .svg or .png.</source>
        <translation>Utilisez .svg ou .png.</translation>
    </message>
    <message>
        <source>Use .svg, .png or .pdf.</source>
        <translation>Utilisez .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>Use Edit › Scale….</source>
        <translation>Utilisez Édition › Échelle….</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>Use a command, such as negotiator matrix FILE; negotiator --help lists them.</source>
        <translation>Utilisez une commande, telle que negotiator matrix FILE&#x202f;; negotiator --help les énumère.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>User guide as PDF…</source>
        <translation>Guide d’utilisation en PDF…</translation>
    </message>
    <message>
        <source>Usual &amp;view</source>
        <translation>Vue habi&amp;tuelle</translation>
    </message>
    <message>
        <source>Usual heights</source>
        <translation>Hauteurs habituelles</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Taille ha&amp;bituelle</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Vue habituelle</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Largeurs habituelles</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>W&amp;ho recorded</source>
        <translation>&amp;Qui a consigné</translation>
    </message>
    <message>
        <source>Wait a moment, or close it there, and try again.</source>
        <translation>Attendez un instant, ou fermez-le là-bas, et réessayez.</translation>
    </message>
    <message>
        <source>Watch no folder any more; nothing in it is changed</source>
        <translation>Ne plus surveiller aucun dossier&#x202f;; rien n’y est modifié</translation>
    </message>
    <message>
        <source>Web page that stands alone</source>
        <translation>Page web autonome</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What 0 stands for.</source>
        <translation>À quoi correspond 0.</translation>
    </message>
    <message>
        <source>What 100 stands for, on a scale of numbers.</source>
        <translation>À quoi correspond 100, sur une échelle numérique.</translation>
    </message>
    <message>
        <source>What a step becomes.</source>
        <translation>Ce que devient un degré.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>What comes in and changes</source>
        <translation>Ce qui est intégré et modifié</translation>
    </message>
    <message>
        <source>What each present step becomes</source>
        <translation>Ce que devient chaque degré actuel</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>Ce que l’on peut faire d’autre ici</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>What had been said by</source>
        <translation>Ce qui avait été dit au</translation>
    </message>
    <message>
        <source>What holds it together.</source>
        <translation>Ce qui en fait un tout.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Ce qui est fait.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>What is in the chosen backup</source>
        <translation>Ce que contient la sauvegarde choisie</translation>
    </message>
    <message>
        <source>What is likely to follow.</source>
        <translation>Ce qui s’ensuivra probablement.</translation>
    </message>
    <message>
        <source>What is redacted comes in the order of the record</source>
        <translation>Ce qui est expurgé suit l’ordre du registre</translation>
    </message>
    <message>
        <source>What it could live with.</source>
        <translation>Ce dont elle pourrait s’accommoder.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What it did</source>
        <comment>head of a column</comment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What it does in the framework, in a few words.</source>
        <translation>Ce qu’elle fait dans le cadre, en quelques mots.</translation>
    </message>
    <message>
        <source>What it does without an agreement.</source>
        <translation>Ce qu’elle fait à défaut d’accord.</translation>
    </message>
    <message>
        <source>What it expects to get.</source>
        <translation>Ce qu’elle compte obtenir.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it is called, such as Rev.2.</source>
        <translation>Son intitulé, tel que Rev.2.</translation>
    </message>
    <message>
        <source>What it said.</source>
        <translation>Ce qu’elle disait.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a évolué</translation>
    </message>
    <message>
        <source>What moved on all components</source>
        <translation>Ce qui a évolué sur toutes les composantes</translation>
    </message>
    <message>
        <source>What moved since {moment}</source>
        <translation>Ce qui a évolué depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>What moved, below the lanes (Ctrl+Shift+M)</source>
        <translation>Ce qui a évolué, sous les couloirs (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>What must come first.</source>
        <translation>Ce qui doit venir d’abord.</translation>
    </message>
    <message>
        <source>What our side wants.</source>
        <translation>Ce que veut notre côté.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What stands in the cells of the matrix.</source>
        <translation>Ce qui figure dans les cellules de la matrice.</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>Effet de la modification choisie</translation>
    </message>
    <message>
        <source>What the chosen change did, from what to what</source>
        <translation>Ce qu’a fait la modification choisie, de quoi à quoi</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Ce que contient la copie</translation>
    </message>
    <message>
        <source>What the linkage is, in words.</source>
        <translation>Ce qu’est le lien, en mots.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que signifient les signes</translation>
    </message>
    <message>
        <source>What the negotiation is called.</source>
        <translation>L’intitulé de la négociation.</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Ce que modifie la nouvelle version</translation>
    </message>
    <message>
        <source>What the print dialog starts from.</source>
        <translation>Ce dont part la boîte d’impression.</translation>
    </message>
    <message>
        <source>What the stance depends on</source>
        <translation>Ce dont dépend l’attitude</translation>
    </message>
    <message>
        <source>What the stance depends on.</source>
        <translation>Ce dont dépend l’attitude.</translation>
    </message>
    <message>
        <source>What the stance depends on; empty without a condition</source>
        <translation>Ce dont dépend l’attitude&#x202f;; vide s’il n’y a pas de condition</translation>
    </message>
    <message>
        <source>What the versions are called, such as Rev.3.</source>
        <translation>L’intitulé des versions, tel que Rev.3.</translation>
    </message>
    <message>
        <source>What was known at</source>
        <translation>Ce qui était connu au</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Ce qui n’a pas été compris</translation>
    </message>
    <message>
        <source>What was withheld is listed as .json or .txt.</source>
        <translation>Ce qui a été occulté est énuméré en .json ou .txt.</translation>
    </message>
    <message>
        <source>What was written here is not on record yet.</source>
        <translation>Ce qui a été écrit ici n’est pas encore au registre.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Ce qui serait intégré</translation>
    </message>
    <message>
        <source>What would undo it.</source>
        <translation>Ce qui la remettrait en cause.</translation>
    </message>
    <message>
        <source>What you record and change carries your name from now on.</source>
        <translation>Ce que vous consignez et modifiez porte désormais votre nom.</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>Nouveautés de la version {version}</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>Quand cela a été dit.</translation>
    </message>
    <message>
        <source>When it was tabled.</source>
        <translation>Quand il a été présenté.</translation>
    </message>
    <message>
        <source>Where fields go that both sides changed.</source>
        <translation>Où vont les champs que les deux côtés ont modifiés.</translation>
    </message>
    <message>
        <source>Where it stops.</source>
        <translation>Où cela s’arrête.</translation>
    </message>
    <message>
        <source>Where it was held.</source>
        <translation>Où il s’est tenu.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Which component?</source>
        <translation>Quelle composante&#x202f;?</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Quels champs</translation>
    </message>
    <message>
        <source>Which page, for .svg and .png.</source>
        <translation>Quelle page, pour .svg et .png.</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>Quelle partie&#x202f;?</translation>
    </message>
    <message>
        <source>Which stance; none for a withdrawal.</source>
        <translation>Quelle attitude&#x202f;; aucune pour un retrait.</translation>
    </message>
    <message>
        <source>Which stance?</source>
        <translation>Quelle attitude&#x202f;?</translation>
    </message>
    <message>
        <source>Whichever these are when it is printed</source>
        <translation>Quels qu’ils soient lors de l’impression</translation>
    </message>
    <message>
        <source>While it changed</source>
        <translation>Pendant qu’il changeait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who changed the chosen row, and when</source>
        <translation>Qui a modifié la ligne choisie, et quand</translation>
    </message>
    <message>
        <source>Who holds which position, component by component</source>
        <translation>Qui tient quelle position, composante par composante</translation>
    </message>
    <message>
        <source>Who holds which position, since when and on whose word. One file holds one negotiation; it stays on this computer.</source>
        <translation>Qui tient quelle position, depuis quand et d’après qui. Un fichier contient une négociation&#x202f;; il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Who is to bring it forward.</source>
        <translation>Qui doit la faire avancer.</translation>
    </message>
    <message>
        <source>Who spoke.</source>
        <translation>Qui a parlé.</translation>
    </message>
    <message>
        <source>Who translated them.</source>
        <translation>Qui les a traduits.</translation>
    </message>
    <message>
        <source>Who&amp;le, for a colleague: an equal record, history included</source>
        <translation>Intégrale, pour &amp;un collègue&#x202f;: un registre identique, historique compris</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Qui.</translation>
    </message>
    <message>
        <source>Whoever knows your key can tell that it is from you, and unchanged</source>
        <translation>Quiconque connaît votre clé peut constater qu’elle vient de vous et qu’elle est inchangée</translation>
    </message>
    <message>
        <source>Whole framework</source>
        <translation>Cadre entier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>Pourquoi c’est écarté</translation>
    </message>
    <message>
        <source>Why the record was wrong</source>
        <translation>Pourquoi le registre était erroné</translation>
    </message>
    <message>
        <source>Why was the record wrong?</source>
        <translation>Pourquoi le registre était-il erroné&#x202f;?</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>With</source>
        <comment>what of a record remains</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With --brief: what shifts stand under.</source>
        <translation>Avec --brief&#x202f;: sous quoi figurent les évolutions.</translation>
    </message>
    <message>
        <source>With --merge: as for the command merge.</source>
        <translation>Avec --merge&#x202f;: comme pour la commande merge.</translation>
    </message>
    <message>
        <source>With --merge: where fields go that both sides changed.</source>
        <translation>Avec --merge&#x202f;: où vont les champs que les deux côtés ont modifiés.</translation>
    </message>
    <message>
        <source>With removed ones</source>
        <translation>Avec les supprimés</translation>
    </message>
    <message>
        <source>With the mark that Excel knows UTF-8 by</source>
        <translation>Avec la marque à laquelle Excel reconnaît l’UTF-8</translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation>Retirer et fermer</translation>
    </message>
    <message>
        <source>Withdraw position</source>
        <translation>Retirer la position</translation>
    </message>
    <message>
        <source>Withdraw position: {cell}</source>
        <translation>Retirer la position&#x202f;: {cell}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Withdrawn: the party took back what it had said</source>
        <translation>Retirée&#x202f;: la partie est revenue sur ce qu’elle avait dit</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation>Occulté&#x202f;:</translation>
    </message>
    <message>
        <source>Withheld: {rows}.</source>
        <translation>Occulté&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Words for stances</source>
        <translation>Mots pour les attitudes</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Working out all cells… {share}</source>
        <translation>Calcul de toutes les cellules… {share}</translation>
    </message>
    <message>
        <source>Working out the movement of the whole framework…</source>
        <translation>Calcul des évolutions du cadre entier…</translation>
    </message>
    <message>
        <source>Working out the movement…</source>
        <translation>Calcul des évolutions…</translation>
    </message>
    <message>
        <source>Working reading; sources differ.</source>
        <translation>Lecture de travail&#x202f;; les sources diffèrent.</translation>
    </message>
    <message>
        <source>Working readings</source>
        <translation>Lectures de travail</translation>
    </message>
    <message>
        <source>Write 2026-03-04, or a round such as &quot;Round 3&quot;.</source>
        <translation>Écrivez 2026-03-04, ou un cycle tel que &quot;Round 3&quot;.</translation>
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
        <translation>Écrire une copie d’un registre&#x202f;: intégrale pour un collègue, ou expurgée selon des règles.

Une copie expurgée ne contient que ce que nomment les règles, sans historique, fondement interne ni
mandat propre, sauf s’ils sont nommés&#x202f;; elle est relue à la recherche de tout ce qui est occulté
avant d’être établie. Avec --sign, quiconque connaît votre clé peut constater qu’elle vient de vous
et qu’elle est inchangée.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator share s.negotiation for-anna.negotiation --whole
  negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
  negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
  negotiator share s.negotiation for-anna.negotiation --whole --sign --as &quot;Delegation A&quot;</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known.</source>
        <translation>Écrivez une date sous la forme 2026-03-04, ou 2026-03 ou 2026 si elle n’est pas connue plus précisément.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone).</source>
        <translation>Écrivez un moment sous la forme 2026-03-04 ou 2026-03-04T16:42 (ajoutez +02:00 pour un autre fuseau).</translation>
    </message>
    <message>
        <source>Write a name to keep the mapping under.</source>
        <translation>Écrivez un nom sous lequel conserver la correspondance.</translation>
    </message>
    <message>
        <source>Write a new version of this component’s text, from one of these</source>
        <translation>Écrire une nouvelle version du texte de cette composante, à partir de l’une de celles-ci</translation>
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
        <translation>Écrire un rapport dans un fichier&#x202f;; le suffixe de OUT en indique la forme.

Sur papier&#x202f;: .pdf, ou une page en .svg ou .png. En tableau&#x202f;: .xlsx, .csv, .json. Pour Word&#x202f;: .docx
de la matrice, des évolutions ou de la comparaison avec suivi des modifications. En une page pour
navigateur&#x202f;: .html de la matrice ou de la comparaison. En texte&#x202f;: .md ou .txt des évolutions ou de
la comparaison. Le registre lui-même&#x202f;: .json, dont negotiator import refait un fichier.

Avec l’une des règles de negotiator share (--redacted, --from, --to, --without, --with), il est
établi à partir d’une copie expurgée, dans l’ordre du registre&#x202f;; --basis, --ceiling, --party et
--component sont alors aussi des règles.

<byte value="x8"/>
Exemples&#x202f;:
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
        <translation>Écrire chaque feuille du jeu dans un dossier</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>Écrire dans la cellule</translation>
    </message>
    <message>
        <source>Write it as “Accepts if …: statement”.</source>
        <translation>Écrivez-le sous la forme «&#x202f;Accepte si …&#x202f;: déclaration&#x202f;».</translation>
    </message>
    <message>
        <source>Write it in the text</source>
        <translation>L’écrire dans le texte</translation>
    </message>
    <message>
        <source>Write it, or cancel.</source>
        <translation>Écrivez-le, ou annulez.</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>L’écrire…</translation>
    </message>
    <message>
        <source>Write the name of a delegation, such as Delegation A.</source>
        <translation>Écrivez le nom d’une délégation, tel que Délégation A.</translation>
    </message>
    <message>
        <source>Write the sample negotiation, or a large generated one.

<byte value="x8"/>
Examples:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</source>
        <translation>Écrire la négociation d’exemple, ou une grande négociation générée.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator sample s.negotiation
  negotiator sample big.negotiation --large --parties 200 --components 6203 \
      --positions 870000 --seed 1</translation>
    </message>
    <message>
        <source>Write the sample&apos;s reports as PDF and its views as PNG.

<byte value="x8"/>
Example:
  negotiator tour build/tour</source>
        <translation>Écrire les rapports de l’exemple en PDF et ses vues en PNG.

<byte value="x8"/>
Exemple&#x202f;:
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
        <translation>Écrire les feuilles d’un jeu d’impression en fichiers PDF dans un dossier.

Avec une règle quelconque, elles sont établies à partir d’une copie expurgée, telle que
negotiator share l’écrirait&#x202f;; --basis, --ceiling, --party et --component restreignent alors ce
que demande une feuille.

<byte value="x8"/>
Exemples&#x202f;:
  negotiator print-set s.negotiation &quot;Morning briefing&quot; out
  negotiator print-set s.negotiation &quot;Morning briefing&quot; press --ceiling public</translation>
    </message>
    <message>
        <source>Write the stance first.</source>
        <translation>Écrivez d’abord l’attitude.</translation>
    </message>
    <message>
        <source>Write the user guide, which is the help of the window, as PDF.

<byte value="x8"/>
Example:
  negotiator guide guide.pdf</source>
        <translation>Écrire en PDF le guide de l’utilisateur, qui est l’aide de la fenêtre.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator guide guide.pdf</translation>
    </message>
    <message>
        <source>Write these changes as CSV or JSON, with what each did</source>
        <translation>Écrire ces modifications en CSV ou JSON, avec l’effet de chacune</translation>
    </message>
    <message>
        <source>Write this mapping into a file, for the command line</source>
        <translation>Écrire cette correspondance dans un fichier, pour la ligne de commande</translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file to a new one, OUT, and list what is missing.

<byte value="x8"/>
Example:
  negotiator rescue damaged.negotiation rescued.negotiation</source>
        <translation>Écrire ce qui est lisible d’un fichier endommagé dans un nouveau, OUT, et énumérer ce qui manque.

<byte value="x8"/>
Exemple&#x202f;:
  negotiator rescue damaged.negotiation rescued.negotiation</translation>
    </message>
    <message>
        <source>Write yours.</source>
        <translation>Écrivez le vôtre.</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Réécriture du fichier</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Écriture des feuilles…</translation>
    </message>
    <message>
        <source>Writing {file} and reading it back…</source>
        <translation>Écriture et relecture de {file}…</translation>
    </message>
    <message>
        <source>Writing {file} anew…</source>
        <translation>Réécriture de {file}…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>You sign &amp;as</source>
        <translation>Vous signez &amp;au nom de</translation>
    </message>
    <message>
        <source>Your browser will ask that server for the page, which can see that you did.</source>
        <translation>Votre navigateur demandera la page à ce serveur, qui peut constater cette demande.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Your key in {own} is damaged.</source>
        <translation>Votre clé dans {own} est endommagée.</translation>
    </message>
    <message>
        <source>Your name in the record</source>
        <translation>Votre nom dans le registre</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Votre propre copie</translation>
    </message>
    <message>
        <source>Your own copy of {day}</source>
        <translation>Votre propre copie du {day}</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Votre propre clé</translation>
    </message>
    <message>
        <source>Your own key, and those of others that you know</source>
        <translation>Votre clé, et celles d’autrui que vous connaissez</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>[COMMAND] [ARGS]…</source>
        <comment>in the usage of a command</comment>
        <translation>[COMMANDE] [ARGS]…</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>in the usage of a command</comment>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>[US: …] unsettled, and whose</source>
        <translation>[US&#x202f;: …] non levé, et de qui</translation>
    </message>
    <message>
        <source>a component cannot depend on itself</source>
        <translation>une composante ne peut dépendre d’elle-même</translation>
    </message>
    <message>
        <source>a correction comes in with the whole record only, as JSON</source>
        <translation>une rectification n’est intégrée qu’avec le registre entier, en JSON</translation>
    </message>
    <message>
        <source>a correction names the position that it corrects</source>
        <translation>une rectification désigne la position qu’elle rectifie</translation>
    </message>
    <message>
        <source>a correction of another cell&apos;s position</source>
        <translation>une rectification de la position d’une autre cellule</translation>
    </message>
    <message>
        <source>a date is written as 2026-03-04, 2026-03 or 2026</source>
        <translation>une date s’écrit 2026-03-04, 2026-03 ou 2026</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>un jour exige son mois</translation>
    </message>
    <message>
        <source>a group cannot be its own member</source>
        <translation>un groupe ne peut être son propre membre</translation>
    </message>
    <message>
        <source>a measure cannot answer itself</source>
        <translation>une mesure ne peut répondre à elle-même</translation>
    </message>
    <message>
        <source>a moment needs its time zone</source>
        <translation>un moment exige son fuseau horaire</translation>
    </message>
    <message>
        <source>a position needs a stance</source>
        <translation>une position exige une attitude</translation>
    </message>
    <message>
        <source>a position of a removed party</source>
        <translation>une position d’une partie supprimée</translation>
    </message>
    <message>
        <source>a position on a removed component</source>
        <translation>une position sur une composante supprimée</translation>
    </message>
    <message>
        <source>a recode comes in with the whole record only, as JSON</source>
        <translation>un recodage n’est intégré qu’avec le registre entier, en JSON</translation>
    </message>
    <message>
        <source>a scale has at least three and at most seven steps</source>
        <translation>une échelle compte au moins trois et au plus sept degrés</translation>
    </message>
    <message>
        <source>a scale of numbers says in words what 100 and what 0 stand for</source>
        <translation>une échelle numérique dit en mots à quoi correspondent 100 et 0</translation>
    </message>
    <message>
        <source>a stand-in takes its place</source>
        <translation>un substitut prend sa place</translation>
    </message>
    <message>
        <source>a step of a scale cannot be named like a non-position</source>
        <translation>un degré d’échelle ne peut porter le nom d’une non-position</translation>
    </message>
    <message>
        <source>a withdrawal takes no stance</source>
        <translation>un retrait ne prend pas d’attitude</translation>
    </message>
    <message>
        <source>abstain</source>
        <comment>stance</comment>
        <translation>s’abstient</translation>
    </message>
    <message>
        <source>accepts</source>
        <comment>stance</comment>
        <translation>accepte</translation>
    </message>
    <message>
        <source>act</source>
        <comment>field</comment>
        <translation>acte</translation>
    </message>
    <message>
        <source>after {text}</source>
        <comment>a cause</comment>
        <translation>après {text}</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>status</comment>
        <translation>convenue</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>nature</comment>
        <translation>convenu</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <comment>status</comment>
        <translation>convenue ad referendum</translation>
    </message>
    <message>
        <source>agreed in principle</source>
        <comment>status</comment>
        <translation>convenue en principe</translation>
    </message>
    <message>
        <source>agrees in full</source>
        <comment>stance</comment>
        <translation>d’accord en tout point</translation>
    </message>
    <message>
        <source>all</source>
        <comment>parties</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all</source>
        <comment>stances</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all</source>
        <comment>components</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all</source>
        <comment>fields</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>all of this kind</source>
        <comment>fields</comment>
        <translation>tous de cette nature</translation>
    </message>
    <message>
        <source>an attachment is either embedded or at a path</source>
        <translation>une pièce jointe est soit intégrée, soit à un chemin</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un jour inconnu</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier entries</source>
        <translation>
            <numerusform>et %n saisie antérieure</numerusform>
            <numerusform>et %n saisies antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows.</source>
        <translation>
            <numerusform>et %n autre ligne.</numerusform>
            <numerusform>et %n autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>and change</source>
        <translation>et évolution</translation>
    </message>
    <message>
        <source>anticipated result</source>
        <comment>field</comment>
        <translation>résultat escompté</translation>
    </message>
    <message>
        <source>as far as looked through</source>
        <translation>dans la mesure de ce qui a été parcouru</translation>
    </message>
    <message>
        <source>as of</source>
        <comment>a moment</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>assessment</source>
        <comment>basis</comment>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>assistance</source>
        <comment>component kind</comment>
        <translation>assistance</translation>
    </message>
    <message>
        <source>at most {most} are embedded (preferences)</source>
        <translation>au plus {most} sont intégrées (préférences)</translation>
    </message>
    <message>
        <source>at no moment that can be</source>
        <translation>à aucun moment possible</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>kind of row</comment>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>attachments</source>
        <comment>part</comment>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>away</source>
        <comment>shifts</comment>
        <translation>à l’écart</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark</comment>
        <translation>à l’écart</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>direction</comment>
        <translation>à l’écart de l’accord</translation>
    </message>
    <message>
        <source>away from agreement</source>
        <comment>kind</comment>
        <translation>à l’écart de l’accord</translation>
    </message>
    <message>
        <source>base</source>
        <comment>field</comment>
        <translation>base</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field</comment>
        <translation>fondement</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>field of an import</comment>
        <translation>fondement</translation>
    </message>
    <message>
        <source>basis: P, S, A, I</source>
        <comment>public, in session, assessment, internal; the signs are drawn</comment>
        <translation>fondement&#x202f;: P, S, A, I</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant restauration</translation>
    </message>
    <message>
        <source>before: {stance}</source>
        <translation>avant&#x202f;: {stance}</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>level of implementation</comment>
        <translation>commencée</translation>
    </message>
    <message>
        <source>best alternative</source>
        <comment>field</comment>
        <translation>solution de rechange</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>noir et blanc</translation>
    </message>
    <message>
        <source>blank: no record</source>
        <translation>vide&#x202f;: rien de consigné</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>crochets</translation>
    </message>
    <message>
        <source>brackets on the table</source>
        <translation>crochets sur la table</translation>
    </message>
    <message>
        <source>bridging proposal</source>
        <comment>nature</comment>
        <translation>proposition de rapprochement</translation>
    </message>
    <message>
        <source>brief</source>
        <comment>kind of row</comment>
        <translation>mandat</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>by a statement of the party’s group</source>
        <translation>par une déclaration du groupe de la partie</translation>
    </message>
    <message>
        <source>by component, {count}</source>
        <translation>par composante, {count}</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <comment>credibility of a claim</comment>
        <translation>ne peut être jugée</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>level of implementation</comment>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>cells parted by bars</source>
        <translation>cellules séparées par des barres</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>cellules séparées par des virgules</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>cellules séparées par des points-virgules</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>cellules séparées par des tabulations</translation>
    </message>
    <message>
        <source>cells parted by {sign}</source>
        <translation>cellules séparées par {sign}</translation>
    </message>
    <message>
        <source>chair&apos;s text</source>
        <comment>nature</comment>
        <translation>texte de la présidence</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>modification {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>aspect</comment>
        <translation>évolution</translation>
    </message>
    <message>
        <source>changed since {moment}</source>
        <translation>a évolué depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>changes since {round}</source>
        <translation>évolutions depuis&#x202f;: {round}</translation>
    </message>
    <message numerus="yes">
        <source>chapter with %n components</source>
        <translation>
            <numerusform>chapitre avec %n composante</numerusform>
            <numerusform>chapitre avec %n composantes</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <comment>act</comment>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>claim or withdrawal; corrections stay out</source>
        <comment>field of an import</comment>
        <translation>affirmation ou retrait&#x202f;; les rectifications sont écartées</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation>close</translation>
    </message>
    <message>
        <source>code</source>
        <comment>field</comment>
        <translation>code</translation>
    </message>
    <message>
        <source>code or name of the party</source>
        <comment>field of an import</comment>
        <translation>code ou nom de la partie</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>est intégré</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>component kind</comment>
        <translation>engagement</translation>
    </message>
    <message>
        <source>commitment, mechanism, assistance, process or text.</source>
        <translation>engagement, mécanisme, assistance, processus ou texte.</translation>
    </message>
    <message>
        <source>compliance monitoring</source>
        <comment>measure category</comment>
        <translation>contrôle du respect</translation>
    </message>
    <message>
        <source>component</source>
        <comment>field</comment>
        <translation>composante</translation>
    </message>
    <message>
        <source>component</source>
        <comment>kind of row</comment>
        <translation>composante</translation>
    </message>
    <message>
        <source>component</source>
        <comment>role</comment>
        <translation>composante</translation>
    </message>
    <message>
        <source>component title</source>
        <comment>field of an import</comment>
        <translation>titre de la composante</translation>
    </message>
    <message>
        <source>components</source>
        <translation>composantes</translation>
    </message>
    <message>
        <source>compromise</source>
        <comment>nature</comment>
        <translation>compromis</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field</comment>
        <translation>condition</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>linkage kind</comment>
        <translation>condition</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>role</comment>
        <translation>condition</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>field of an import</comment>
        <translation>condition</translation>
    </message>
    <message>
        <source>condition, trade-off or sequence.</source>
        <translation>condition, contrepartie ou séquence.</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>aspect</comment>
        <translation>conditionnelle</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnelle</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>marking</comment>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>credibility of a claim</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>consequence</source>
        <comment>kind of row</comment>
        <translation>conséquence</translation>
    </message>
    <message>
        <source>constraint</source>
        <comment>measure category</comment>
        <translation>limitation</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <translation>contenu</translation>
    </message>
    <message>
        <source>contradictory</source>
        <comment>aspect</comment>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>convergence {number}</source>
        <translation>convergence {number}</translation>
    </message>
    <message>
        <source>convergence {value}</source>
        <translation>convergence {value}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>copie</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a mark</comment>
        <translation>rectifiée</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>act</comment>
        <translation>rectification</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>event kind</comment>
        <translation>rectification</translation>
    </message>
    <message>
        <source>correction: never said</source>
        <translation>rectification&#x202f;: jamais dite</translation>
    </message>
    <message>
        <source>correction: {before}, rightly {after}</source>
        <translation>rectification&#x202f;: {before}, en fait {after}</translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <comment>nature</comment>
        <translation>contre-proposition</translation>
    </message>
    <message>
        <source>credibility</source>
        <comment>field</comment>
        <translation>crédibilité</translation>
    </message>
    <message>
        <source>credibility, 1 to 6</source>
        <comment>field of an import</comment>
        <translation>crédibilité, de 1 à 6</translation>
    </message>
    <message>
        <source>current framework</source>
        <comment>nature</comment>
        <translation>cadre en vigueur</translation>
    </message>
    <message>
        <source>current framework, proposal, counter-proposal, bridging proposal, chair&apos;s text, compromise or agreed.</source>
        <translation>cadre en vigueur, proposition, contre-proposition, proposition de rapprochement, texte de la présidence, compromis ou convenu.</translation>
    </message>
    <message>
        <source>dashed: on a condition</source>
        <translation>tirets&#x202f;: sous condition</translation>
    </message>
    <message>
        <source>date</source>
        <comment>field</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>day on which it was said</source>
        <comment>field of an import</comment>
        <translation>jour où cela a été dit</translation>
    </message>
    <message>
        <source>day order</source>
        <comment>field</comment>
        <translation>ordre du jour même</translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>field</comment>
        <translation>échéance</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>par défaut&#x202f;: {value}</translation>
    </message>
    <message>
        <source>density</source>
        <comment>field</comment>
        <translation>densité</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>field</comment>
        <translation>dépend de</translation>
    </message>
    <message>
        <source>different</source>
        <comment>two rows</comment>
        <translation>différentes</translation>
    </message>
    <message>
        <source>digest</source>
        <comment>field</comment>
        <translation>condensat</translation>
    </message>
    <message>
        <source>dimension</source>
        <comment>field</comment>
        <translation>dimension</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <comment>field</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>dissociation</source>
        <comment>kind of row</comment>
        <translation>dissociation</translation>
    </message>
    <message>
        <source>does not agree at all</source>
        <comment>stance</comment>
        <translation>pas du tout d’accord</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>credibility of a claim</comment>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>due</source>
        <comment>field</comment>
        <translation>échéance</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance&#x202f;: {date}</translation>
    </message>
    <message>
        <source>each list of stance colours has {number} colours</source>
        <translation>chaque liste de couleurs d’attitudes compte {number} couleurs</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>embedded</source>
        <comment>a document in the file</comment>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>end</source>
        <comment>field</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>end must not be before start</source>
        <translation>la fin ne doit pas précéder le début</translation>
    </message>
    <message>
        <source>entry {rowid} belongs to no row</source>
        <translation>la saisie {rowid} n’appartient à aucune ligne</translation>
    </message>
    <message>
        <source>entry {rowid} is missing</source>
        <translation>la saisie {rowid} manque</translation>
    </message>
    <message>
        <source>entry {rowid} is not found by its words</source>
        <translation>la saisie {rowid} est introuvable par ses mots</translation>
    </message>
    <message>
        <source>even</source>
        <comment>likelihood</comment>
        <translation>équiprobable</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>role</comment>
        <translation>termes exacts</translation>
    </message>
    <message>
        <source>exact words</source>
        <comment>field of an import</comment>
        <translation>termes exacts</translation>
    </message>
    <message>
        <source>expressed on</source>
        <comment>field</comment>
        <translation>exprimée le</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a password</comment>
        <translation>passable</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>reliability of a source</comment>
        <translation>assez fiable</translation>
    </message>
    <message>
        <source>fallback</source>
        <comment>field</comment>
        <translation>solution de repli</translation>
    </message>
    <message>
        <source>files: {count}, bytes: {size}</source>
        <translation>fichiers&#x202f;: {count}, octets&#x202f;: {size}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>a mark</comment>
        <translation>première</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>première consignation</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>foreign keys</source>
        <translation>clés étrangères</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the former stance</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>from group</source>
        <translation>du groupe</translation>
    </message>
    <message>
        <source>from its group</source>
        <translation>de son groupe</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>du {date}</translation>
    </message>
    <message>
        <source>from {group}</source>
        <translation>de {group}</translation>
    </message>
    <message>
        <source>from {stance}</source>
        <translation>de&#x202f;: {stance}</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>kind</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>grading</source>
        <comment>field</comment>
        <translation>cotation</translation>
    </message>
    <message>
        <source>green</source>
        <comment>stance</comment>
        <translation>vert</translation>
    </message>
    <message>
        <source>green / yellow / red</source>
        <comment>scale</comment>
        <translation>vert / jaune / rouge</translation>
    </message>
    <message>
        <source>group</source>
        <comment>field</comment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>group</source>
        <comment>party kind</comment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>guarantor</source>
        <comment>party role</comment>
        <translation>garant</translation>
    </message>
    <message>
        <source>handling marking</source>
        <comment>field of an import</comment>
        <translation>mention de diffusion</translation>
    </message>
    <message>
        <source>heading only</source>
        <comment>doing</comment>
        <translation>titre seulement</translation>
    </message>
    <message>
        <source>here</source>
        <comment>which side is taken</comment>
        <translation>ici</translation>
    </message>
    <message>
        <source>history</source>
        <comment>part</comment>
        <translation>historique</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>if</source>
        <comment>begins a condition in the quick line</comment>
        <translation>si</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>si {condition}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <comment>in a cell</comment>
        <translation>si {condition}</translation>
    </message>
    <message>
        <source>if {stance}</source>
        <comment>a stance that depends on a condition</comment>
        <translation>si {stance}</translation>
    </message>
    <message>
        <source>if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older text   ↳: from the group   ≠: sources differ   blank: no record</source>
        <translation>si&#x202f;: conditionnelle   !&#x202f;: ligne rouge   ▲▼&#x202f;: a évolué   ◆&#x202f;: termes modifiés   ~&#x202f;: ancienne, ou dite d’un texte antérieur   ↳&#x202f;: du groupe   ≠&#x202f;: les sources diffèrent   vide&#x202f;: rien de consigné</translation>
    </message>
    <message>
        <source>implementation</source>
        <comment>kind of row</comment>
        <translation>mise en œuvre</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>credibility of a claim</comment>
        <translation>improbable</translation>
    </message>
    <message>
        <source>in another window here</source>
        <translation>dans une autre fenêtre ici</translation>
    </message>
    <message>
        <source>in framework</source>
        <comment>field</comment>
        <translation>dans le cadre</translation>
    </message>
    <message>
        <source>in italics: moved</source>
        <translation>en italique&#x202f;: a évolué</translation>
    </message>
    <message>
        <source>in session</source>
        <comment>basis</comment>
        <translation>en séance</translation>
    </message>
    <message>
        <source>in session (the default), public, assessment or internal.</source>
        <translation>en séance (par défaut), public, appréciation ou interne.</translation>
    </message>
    <message>
        <source>in terms only</source>
        <comment>direction</comment>
        <translation>dans les termes seulement</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>a mark</comment>
        <translation>héritée</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>event kind</comment>
        <translation>initiale</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>intégrité</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>basis</comment>
        <translation>interne</translation>
    </message>
    <message>
        <source>is</source>
        <comment>field</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>est complétée</translation>
    </message>
    <message>
        <source>is monochrome</source>
        <comment>field</comment>
        <translation>monochrome</translation>
    </message>
    <message>
        <source>is portrait</source>
        <comment>field</comment>
        <translation>portrait</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>it has more than {max_length} letters</source>
        <translation>compte plus de {max_length} lettres</translation>
    </message>
    <message>
        <source>it has no day</source>
        <translation>sans jour</translation>
    </message>
    <message>
        <source>it has no stance</source>
        <translation>sans attitude</translation>
    </message>
    <message numerus="yes">
        <source>it has {count} cells, and there are %n heads</source>
        <translation>
            <numerusform>compte {count} cellules, et il y a %n en-tête</numerusform>
            <numerusform>compte {count} cellules, et il y a %n en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>contient un caractère de commande</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation>n’est pas de l’Unicode valide</translation>
    </message>
    <message>
        <source>it must be a day, written as 2026-03-04</source>
        <translation>doit être un jour, écrit sous la forme 2026-03-04</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>it must be {expected}</source>
        <translation>doit être {expected}</translation>
    </message>
    <message>
        <source>it must be {ge} or more</source>
        <translation>doit être {ge} ou plus</translation>
    </message>
    <message>
        <source>it must be {le} or less</source>
        <translation>doit être {le} ou moins</translation>
    </message>
    <message>
        <source>it must have the form {pattern}</source>
        <translation>doit avoir la forme {pattern}</translation>
    </message>
    <message>
        <source>it must hold {max_length} or fewer</source>
        <translation>doit en contenir {max_length} ou moins</translation>
    </message>
    <message>
        <source>it must hold {min_length} or more</source>
        <translation>doit en contenir {min_length} ou plus</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>it names no component</source>
        <translation>ne désigne aucune composante</translation>
    </message>
    <message>
        <source>it names no party</source>
        <translation>ne désigne aucune partie</translation>
    </message>
    <message>
        <source>it names what is missing</source>
        <translation>désigne ce qui manque</translation>
    </message>
    <message>
        <source>its content cannot be</source>
        <translation>son contenu est impossible</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>son groupe</translation>
    </message>
    <message>
        <source>its pages cannot be read</source>
        <translation>ses pages sont illisibles</translation>
    </message>
    <message>
        <source>its {parent} is missing</source>
        <translation>élément de rattachement manquant&#x202f;: {parent}</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>of rows entered twice</comment>
        <translation>réunies</translation>
    </message>
    <message>
        <source>joint statement</source>
        <comment>source kind</comment>
        <translation>déclaration commune</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>not removed</comment>
        <translation>conservé</translation>
    </message>
    <message>
        <source>kept apart</source>
        <comment>of rows entered twice</comment>
        <translation>tenues séparées</translation>
    </message>
    <message>
        <source>kept: {rows}</source>
        <translation>conservées&#x202f;: {rows}</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>field</comment>
        <translation>nature</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <comment>field of an import</comment>
        <translation>nature de la source</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field</comment>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation>langue</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>field</comment>
        <translation>langues</translation>
    </message>
    <message>
        <source>largely carried out</source>
        <comment>level of implementation</comment>
        <translation>exécutée en grande partie</translation>
    </message>
    <message>
        <source>later than its own statement</source>
        <translation>postérieure à sa propre déclaration</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>in the name of a file</comment>
        <translation>omis</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>source kind</comment>
        <translation>lettre</translation>
    </message>
    <message>
        <source>level</source>
        <comment>field</comment>
        <translation>niveau</translation>
    </message>
    <message>
        <source>likelihood</source>
        <comment>field</comment>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>likelihood</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>linkage</source>
        <comment>kind of row</comment>
        <translation>lien</translation>
    </message>
    <message>
        <source>linkages</source>
        <comment>part</comment>
        <translation>liens</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>of a component</comment>
        <translation>liée</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a mark</comment>
        <translation>liée</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>to another component</comment>
        <translation>liée</translation>
    </message>
    <message>
        <source>linked to {number}</source>
        <translation>liée à {number}</translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>kind of row</comment>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>margin</source>
        <comment>field</comment>
        <translation>marge</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>mention&#x202f;: {marking}</translation>
    </message>
    <message>
        <source>marking</source>
        <comment>field</comment>
        <translation>mention</translation>
    </message>
    <message>
        <source>markings</source>
        <comment>field</comment>
        <translation>mentions</translation>
    </message>
    <message>
        <source>markings must have different names</source>
        <translation>les mentions doivent porter des noms différents</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>field</comment>
        <translation>mesure</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>kind of row</comment>
        <translation>mesure</translation>
    </message>
    <message>
        <source>mechanism</source>
        <comment>component kind</comment>
        <translation>mécanisme</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source kind</comment>
        <translation>médias</translation>
    </message>
    <message>
        <source>mediator</source>
        <comment>party role</comment>
        <translation>médiateur</translation>
    </message>
    <message>
        <source>member</source>
        <comment>field</comment>
        <translation>membre</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>kind of row</comment>
        <translation>appartenance</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <translation>méthode</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migration</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>severity</comment>
        <translation>mineure</translation>
    </message>
    <message>
        <source>minor, moderate, serious or severe.</source>
        <translation>mineure, modérée, sérieuse ou grave.</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>severity</comment>
        <translation>modérée</translation>
    </message>
    <message>
        <source>months and days count from 1</source>
        <translation>les mois et les jours se comptent à partir de 1</translation>
    </message>
    <message>
        <source>moved away from agreement</source>
        <translation>s’est écartée de l’accord</translation>
    </message>
    <message>
        <source>moved away from agreement since {moment}</source>
        <translation>s’est écartée de l’accord depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>moved since then</source>
        <translation>a évolué depuis lors</translation>
    </message>
    <message>
        <source>moved since {moment}</source>
        <translation>a évolué depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>moved since {round}</source>
        <translation>a évolué depuis&#x202f;: {round}</translation>
    </message>
    <message>
        <source>moved towards agreement</source>
        <translation>s’est rapprochée de l’accord</translation>
    </message>
    <message>
        <source>moved towards agreement since {moment}</source>
        <translation>s’est rapprochée de l’accord depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation>ont évolué&#x202f;: {count}</translation>
    </message>
    <message>
        <source>n</source>
        <comment>answer: no</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>name of the party, checked against its code</source>
        <comment>field of an import</comment>
        <translation>nom de la partie, vérifié d’après son code</translation>
    </message>
    <message>
        <source>nature</source>
        <comment>field</comment>
        <translation>nature</translation>
    </message>
    <message>
        <source>negotiating party</source>
        <comment>party role</comment>
        <translation>partie à la négociation</translation>
    </message>
    <message>
        <source>negotiating party, guarantor, mediator, observer or verifier.</source>
        <translation>partie à la négociation, garant, médiateur, observateur ou vérificateur.</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>kind of row</comment>
        <translation>négociation</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>in the name of a file</comment>
        <translation>négociation</translation>
    </message>
    <message>
        <source>negotiator backups lists them.</source>
        <translation>negotiator backups les énumère.</translation>
    </message>
    <message>
        <source>negotiator keys lists those that are.</source>
        <translation>negotiator keys énumère celles qui le sont.</translation>
    </message>
    <message>
        <source>negotiator positions lists them.</source>
        <translation>negotiator positions les énumère.</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>jamais dite</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>new component</source>
        <comment>doing</comment>
        <translation>nouvelle composante</translation>
    </message>
    <message>
        <source>new version</source>
        <comment>doing</comment>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>newest</source>
        <comment>which side is taken</comment>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>next</source>
        <comment>place within the day</comment>
        <translation>suivante</translation>
    </message>
    <message>
        <source>no</source>
        <comment>stance</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes or no</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>sans fondement</translation>
    </message>
    <message>
        <source>no bloc</source>
        <translation>sans bloc</translation>
    </message>
    <message>
        <source>no brackets</source>
        <translation>sans crochets</translation>
    </message>
    <message>
        <source>no position</source>
        <comment>stance</comment>
        <translation>sans position</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>rien de consigné</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody has asked the party</source>
        <translation>personne n’a consulté la partie</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>non-paper</source>
        <comment>source kind</comment>
        <translation>document officieux</translation>
    </message>
    <message>
        <source>non-state actor</source>
        <comment>party kind</comment>
        <translation>acteur non étatique</translation>
    </message>
    <message>
        <source>none</source>
        <comment>code of an author</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>basis</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>source</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>stance</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>stance</comment>
        <translation>non consulté</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>level of implementation</comment>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>généralement non fiable</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>note</source>
        <comment>source kind</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of an import</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part</comment>
        <translation>notes</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>withheld</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kept</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>rien de signalé</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>number</source>
        <comment>field</comment>
        <translation>numéro</translation>
    </message>
    <message>
        <source>number or address of the source</source>
        <comment>field of an import</comment>
        <translation>cote ou adresse de la source</translation>
    </message>
    <message>
        <source>number or title of the component</source>
        <comment>field of an import</comment>
        <translation>numéro ou titre de la composante</translation>
    </message>
    <message>
        <source>number {number} that day</source>
        <translation>numéro {number} ce jour-là</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>field</comment>
        <translation>objectif</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>party role</comment>
        <translation>observateur</translation>
    </message>
    <message>
        <source>of all {number}</source>
        <translation>sur un total de {number}</translation>
    </message>
    <message>
        <source>of all {number}, and change</source>
        <translation>sur un total de {number}, et évolution</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of what was said long ago</comment>
        <translation>ancienne</translation>
    </message>
    <message>
        <source>old</source>
        <comment>a mark</comment>
        <translation>ancienne</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancienne</translation>
    </message>
    <message>
        <source>old, or said of an older text</source>
        <translation>ancienne, ou dite d’un texte antérieur</translation>
    </message>
    <message>
        <source>on</source>
        <comment>field</comment>
        <translation>le</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <translation>sur le fondement d’une appréciation</translation>
    </message>
    <message>
        <source>on assessment basis</source>
        <comment>a mark</comment>
        <translation>fondement&#x202f;: appréciation</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <translation>sur le fondement de propos en séance</translation>
    </message>
    <message>
        <source>on in session basis</source>
        <comment>a mark</comment>
        <translation>fondement&#x202f;: en séance</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <translation>sur un fondement interne</translation>
    </message>
    <message>
        <source>on internal basis</source>
        <comment>a mark</comment>
        <translation>fondement&#x202f;: interne</translation>
    </message>
    <message>
        <source>on public basis</source>
        <translation>sur un fondement public</translation>
    </message>
    <message>
        <source>on public basis</source>
        <comment>a mark</comment>
        <translation>fondement&#x202f;: public</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>sur {computer}</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>une modification</translation>
    </message>
    <message>
        <source>one of them is no key</source>
        <translation>l’un d’eux n’est pas une clé</translation>
    </message>
    <message>
        <source>one position a row</source>
        <translation>une position par ligne</translation>
    </message>
    <message>
        <source>only a correction, withdrawal or recode names another</source>
        <translation>seul un retrait, une rectification ou un recodage en désigne une autre</translation>
    </message>
    <message>
        <source>only a stance on the scale can be a red line</source>
        <translation>seule une attitude de l’échelle peut être une ligne rouge</translation>
    </message>
    <message>
        <source>only a stance on the scale can depend on a condition</source>
        <translation>seule une attitude de l’échelle peut dépendre d’une condition</translation>
    </message>
    <message>
        <source>only a stance on the scale can have a value</source>
        <translation>seule une attitude de l’échelle peut avoir une valeur</translation>
    </message>
    <message>
        <source>only on a scale of numbers</source>
        <translation>seulement sur une échelle numérique</translation>
    </message>
    <message>
        <source>onto or off the scale</source>
        <comment>direction</comment>
        <translation>entrée dans l’échelle ou sortie</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>open, under discussion, agreed in principle, agreed ad referendum, agreed or closed.</source>
        <translation>ouverte, en discussion, convenue en principe, convenue ad referendum, convenue ou close.</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance</comment>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>order</source>
        <comment>field</comment>
        <translation>ordre</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>party kind</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other</source>
        <comment>shifts</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>a side</comment>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>package</source>
        <comment>field</comment>
        <translation>paquet</translation>
    </message>
    <message>
        <source>package</source>
        <comment>kind of row</comment>
        <translation>paquet</translation>
    </message>
    <message>
        <source>package part</source>
        <comment>kind of row</comment>
        <translation>élément de paquet</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>field</comment>
        <translation>papier</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>field</comment>
        <translation>rattachement</translation>
    </message>
    <message>
        <source>parties by components</source>
        <translation>parties par composantes</translation>
    </message>
    <message>
        <source>parties none</source>
        <translation>parties&#x202f;: aucune</translation>
    </message>
    <message>
        <source>parties {names}</source>
        <translation>parties&#x202f;: {names}</translation>
    </message>
    <message>
        <source>party</source>
        <comment>field</comment>
        <translation>partie</translation>
    </message>
    <message>
        <source>party</source>
        <comment>kind of row</comment>
        <translation>partie</translation>
    </message>
    <message>
        <source>party</source>
        <comment>role</comment>
        <translation>partie</translation>
    </message>
    <message>
        <source>party   component   stance 1–9, or its name   if condition   ! red line   “exact words”   rest: statement</source>
        <translation>partie   composante   attitude 1–9, ou son nom   si condition   ! ligne rouge   “termes exacts”   reste&#x202f;: déclaration</translation>
    </message>
    <message>
        <source>party name</source>
        <comment>field of an import</comment>
        <translation>nom de la partie</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <translation>chemin</translation>
    </message>
    <message>
        <source>place</source>
        <comment>field</comment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>place within the day, from 1</source>
        <comment>field of an import</comment>
        <translation>place dans la journée, à partir de 1</translation>
    </message>
    <message>
        <source>plenary record</source>
        <comment>source kind</comment>
        <translation>compte rendu de plénière</translation>
    </message>
    <message>
        <source>position</source>
        <comment>field</comment>
        <translation>position</translation>
    </message>
    <message>
        <source>position</source>
        <comment>kind of row</comment>
        <translation>position</translation>
    </message>
    <message>
        <source>position {key} holds what cannot be</source>
        <translation>la position {key} contient une donnée impossible</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>positions and saliences do not come in pairs</source>
        <translation>positions et saillances ne vont pas par paires</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>credibility of a claim</comment>
        <translation>peut-être vraie</translation>
    </message>
    <message>
        <source>precondition</source>
        <comment>field</comment>
        <translation>condition préalable</translation>
    </message>
    <message>
        <source>prepared by</source>
        <comment>field</comment>
        <translation>établi par</translation>
    </message>
    <message>
        <source>print set</source>
        <comment>kind of row</comment>
        <translation>jeu d’impression</translation>
    </message>
    <message>
        <source>print set</source>
        <translation>jeu d’impression</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>credibility of a claim</comment>
        <translation>probablement vraie</translation>
    </message>
    <message>
        <source>process</source>
        <comment>component kind</comment>
        <translation>processus</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>nature</comment>
        <translation>proposition</translation>
    </message>
    <message>
        <source>proposer</source>
        <comment>field</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>public</source>
        <comment>basis</comment>
        <translation>public</translation>
    </message>
    <message>
        <source>public</source>
        <comment>marking</comment>
        <translation>public</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>field</comment>
        <translation>citation</translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>part</comment>
        <translation>citations</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>kind of row</comment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>reaffirmation</source>
        <comment>event kind</comment>
        <translation>réaffirmation</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <comment>a mark</comment>
        <translation>réaffirmée</translation>
    </message>
    <message>
        <source>reaffirms: {stance}</source>
        <translation>réaffirme&#x202f;: {stance}</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>field</comment>
        <translation>motif</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <comment>field</comment>
        <translation>réciproque</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>act</comment>
        <translation>recodage</translation>
    </message>
    <message>
        <source>recode</source>
        <comment>event kind</comment>
        <translation>recodage</translation>
    </message>
    <message>
        <source>recoded</source>
        <comment>a mark</comment>
        <translation>recodée</translation>
    </message>
    <message>
        <source>recoded: {stance}</source>
        <translation>recodée&#x202f;: {stance}</translation>
    </message>
    <message>
        <source>recorded at</source>
        <comment>field</comment>
        <translation>consignée le</translation>
    </message>
    <message>
        <source>recorded by</source>
        <comment>field</comment>
        <translation>consignée par</translation>
    </message>
    <message>
        <source>recorders</source>
        <comment>part</comment>
        <translation>rédacteurs</translation>
    </message>
    <message>
        <source>red</source>
        <comment>stance</comment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>field</comment>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>role</comment>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>red line</source>
        <comment>aspect</comment>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>lignes rouges</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>in the name of a file</comment>
        <translation>expurgé</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>field</comment>
        <translation>référence</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>field</comment>
        <translation>renvoie à</translation>
    </message>
    <message>
        <source>reinforcing confidence</source>
        <comment>measure category</comment>
        <translation>renforcement de la confiance</translation>
    </message>
    <message>
        <source>rejects</source>
        <comment>stance</comment>
        <translation>rejette</translation>
    </message>
    <message>
        <source>relayed</source>
        <comment>source kind</comment>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>reliability</source>
        <comment>field</comment>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>reliability of the source, A to F</source>
        <comment>field of an import</comment>
        <translation>fiabilité de la source, de A à F</translation>
    </message>
    <message>
        <source>reliability unknown</source>
        <comment>reliability of a source</comment>
        <translation>fiabilité inconnue</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>reliability of a source</comment>
        <translation>fiable</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>likelihood</comment>
        <translation>infime</translation>
    </message>
    <message>
        <source>remote, unlikely, even, likely or very likely.</source>
        <translation>infime, improbable, équiprobable, probable ou très probable.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>report</source>
        <comment>field</comment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>reservation point</source>
        <comment>field</comment>
        <translation>limite</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>stance</comment>
        <translation>a des réserves</translation>
    </message>
    <message>
        <source>responsible</source>
        <comment>field</comment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>restricted</source>
        <comment>marking</comment>
        <translation>diffusion restreinte</translation>
    </message>
    <message>
        <source>role</source>
        <comment>field</comment>
        <translation>rôle</translation>
    </message>
    <message>
        <source>rollback trigger</source>
        <comment>field</comment>
        <translation>motif de remise en cause</translation>
    </message>
    <message>
        <source>round</source>
        <comment>field</comment>
        <translation>cycle</translation>
    </message>
    <message>
        <source>round</source>
        <comment>kind of row</comment>
        <translation>cycle</translation>
    </message>
    <message>
        <source>row {key} of {table} refers to a missing {parent}</source>
        <translation>la ligne {key} de {table} renvoie à un élément manquant&#x202f;: {parent}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>ru a2 3 if …</source>
        <translation>ru a2 3 si …</translation>
    </message>
    <message>
        <source>said of an older text</source>
        <translation>dite d’un texte antérieur</translation>
    </message>
    <message>
        <source>said of {text}</source>
        <translation>dite de {text}</translation>
    </message>
    <message>
        <source>same</source>
        <comment>kind</comment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>same stance, terms changed</source>
        <translation>même attitude, termes modifiés</translation>
    </message>
    <message>
        <source>same text, left out</source>
        <comment>doing</comment>
        <translation>même texte, omis</translation>
    </message>
    <message>
        <source>scale</source>
        <comment>field</comment>
        <translation>échelle</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>index de recherche</translation>
    </message>
    <message>
        <source>sequence</source>
        <comment>linkage kind</comment>
        <translation>séquence</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity</comment>
        <translation>sérieuse</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation>grave</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>field</comment>
        <translation>gravité</translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>field</comment>
        <translation>feuilles</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>event kind</comment>
        <translation>évolution</translation>
    </message>
    <message>
        <source>signature: {words}</source>
        <translation>signature&#x202f;: {words}</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>stance</comment>
        <translation>silence</translation>
    </message>
    <message>
        <source>since the previous round</source>
        <translation>depuis le cycle précédent</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>size</source>
        <comment>field</comment>
        <translation>taille</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>of a file that was checked</comment>
        <translation>intègre</translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>source</source>
        <comment>kind of row</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>source kind</source>
        <comment>field of an import</comment>
        <translation>nature de la source</translation>
    </message>
    <message>
        <source>source quote</source>
        <comment>field of an import</comment>
        <translation>citation de la source</translation>
    </message>
    <message>
        <source>source title</source>
        <comment>field of an import</comment>
        <translation>titre de la source</translation>
    </message>
    <message>
        <source>source url</source>
        <comment>field of an import</comment>
        <translation>url de la source</translation>
    </message>
    <message>
        <source>source {grades}</source>
        <translation>source {grades}</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>les sources diffèrent</translation>
    </message>
    <message>
        <source>sources differ</source>
        <comment>a mark</comment>
        <translation>les sources diffèrent</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>field</comment>
        <translation>orateur</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>part</comment>
        <translation>orateurs</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>aspect</comment>
        <translation>périmée</translation>
    </message>
    <message>
        <source>stale after days</source>
        <comment>field</comment>
        <translation>périmée après (jours)</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field</comment>
        <translation>attitude</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>role</comment>
        <translation>attitude</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>field of an import</comment>
        <translation>attitude</translation>
    </message>
    <message>
        <source>stands left</source>
        <translation>figure à gauche</translation>
    </message>
    <message>
        <source>stands right</source>
        <translation>figure à droite</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <translation>début</translation>
    </message>
    <message>
        <source>state</source>
        <comment>party kind</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>state, organisation, group or non-state actor.</source>
        <translation>État, organisation, groupe ou acteur non étatique.</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>role</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>source kind</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>field of an import</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>statement, plenary record, non-paper, media, relayed, letter, note or joint statement.</source>
        <translation>déclaration, compte rendu de plénière, document officieux, médias, rapporté, lettre, note ou déclaration commune.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>status</source>
        <comment>field</comment>
        <translation>statut</translation>
    </message>
    <message>
        <source>status</source>
        <comment>kind of row</comment>
        <translation>statut</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>est écarté</translation>
    </message>
    <message>
        <source>step</source>
        <comment>field</comment>
        <translation>étape</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a password</comment>
        <translation>robuste</translation>
    </message>
    <message>
        <source>struck: left out</source>
        <translation>barré&#x202f;: supprimé</translation>
    </message>
    <message>
        <source>struck: left out   underlined: put in   dashed: moved   [US: …] whose</source>
        <translation>barré&#x202f;: supprimé   souligné&#x202f;: ajouté   tirets&#x202f;: déplacé   [US&#x202f;: …] de qui</translation>
    </message>
    <message>
        <source>such as Morning briefing</source>
        <translation>par exemple «&#x202f;Point du matin&#x202f;»</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>density</comment>
        <translation>résumé</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance</comment>
        <translation>soutient</translation>
    </message>
    <message>
        <source>supports … rejects</source>
        <comment>scale</comment>
        <translation>soutient … rejette</translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>density</comment>
        <translation>symbole</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>présenté</translation>
    </message>
    <message>
        <source>taken from its group</source>
        <translation>reprise de son groupe</translation>
    </message>
    <message>
        <source>taken from {group}</source>
        <translation>reprise de {group}</translation>
    </message>
    <message>
        <source>terms</source>
        <comment>shifts</comment>
        <translation>termes</translation>
    </message>
    <message>
        <source>terms changed</source>
        <translation>termes modifiés</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>kind</comment>
        <translation>termes modifiés</translation>
    </message>
    <message>
        <source>terms changed</source>
        <comment>a mark</comment>
        <translation>termes modifiés</translation>
    </message>
    <message>
        <source>terms changed since {moment}</source>
        <translation>termes modifiés depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>component kind</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>text</source>
        <comment>field</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>text size</source>
        <comment>field</comment>
        <translation>taille du texte</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>field</comment>
        <translation>version de texte</translation>
    </message>
    <message>
        <source>text version</source>
        <comment>kind of row</comment>
        <translation>version de texte</translation>
    </message>
    <message>
        <source>text version of {of}</source>
        <translation>version de texte de {of}</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>la plus &amp;récente</translation>
    </message>
    <message>
        <source>the &amp;same</source>
        <comment>two rows</comment>
        <translation>identi&amp;ques</translation>
    </message>
    <message>
        <source>the cell in column {number} has no head</source>
        <translation>la cellule de la colonne {number} n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>la cellule est vide</translation>
    </message>
    <message>
        <source>the component does not apply to the party</source>
        <translation>la composante ne concerne pas la partie</translation>
    </message>
    <message>
        <source>the latest day that remains</source>
        <translation>le dernier jour restant</translation>
    </message>
    <message>
        <source>the party said that it has none yet</source>
        <translation>la partie a dit qu’elle n’en avait pas encore</translation>
    </message>
    <message>
        <source>the party was asked, and said nothing</source>
        <translation>la partie a été consultée, et n’a rien dit</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>two rows</comment>
        <translation>identiques</translation>
    </message>
    <message>
        <source>the selected</source>
        <comment>fields</comment>
        <translation>les sélectionnés</translation>
    </message>
    <message>
        <source>the step of a scale has a name of up to 40 letters</source>
        <translation>un degré d’échelle porte un nom de 40 lettres au plus</translation>
    </message>
    <message>
        <source>the steps of a scale must have different names</source>
        <translation>les degrés d’une échelle doivent porter des noms différents</translation>
    </message>
    <message>
        <source>the whole table is missing</source>
        <translation>la table entière manque</translation>
    </message>
    <message>
        <source>the year {year} is not between 1 and 9999</source>
        <translation>l’année {year} n’est pas comprise entre 1 et 9999</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>a side</comment>
        <translation>la leur</translation>
    </message>
    <message>
        <source>there</source>
        <comment>which side is taken</comment>
        <translation>là-bas</translation>
    </message>
    <message>
        <source>there is no component {name}</source>
        <translation>la composante {name} n’existe pas</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>le mois {month} n’existe pas</translation>
    </message>
    <message>
        <source>there is no party {name}</source>
        <translation>la partie {name} n’existe pas</translation>
    </message>
    <message>
        <source>there is no source {title}</source>
        <translation>la source {title} n’existe pas</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ce champ n’existe pas</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>in the name of a file</comment>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>title of the component, checked against its number</source>
        <comment>field of an import</comment>
        <translation>titre de la composante, vérifié d’après son numéro</translation>
    </message>
    <message>
        <source>title of the source</source>
        <comment>field of an import</comment>
        <translation>titre de la source</translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>of rows entered twice</comment>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>shifts</comment>
        <translation>vers l’accord</translation>
    </message>
    <message>
        <source>towards</source>
        <comment>a mark</comment>
        <translation>vers l’accord</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>direction</comment>
        <translation>vers l’accord</translation>
    </message>
    <message>
        <source>towards agreement</source>
        <comment>kind</comment>
        <translation>vers l’accord</translation>
    </message>
    <message>
        <source>towards, away from agreement</source>
        <translation>vers l’accord, à l’écart de l’accord</translation>
    </message>
    <message>
        <source>trade-off</source>
        <comment>linkage kind</comment>
        <translation>contrepartie</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>field</comment>
        <translation>traduction</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>field</comment>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>transparency</source>
        <comment>measure category</comment>
        <translation>transparence</translation>
    </message>
    <message>
        <source>transparency, constraint, reinforcing confidence or compliance monitoring.</source>
        <translation>transparence, limitation, renforcement de la confiance ou contrôle du respect.</translation>
    </message>
    <message>
        <source>two rows have the same {rpartition} ({rpartition2})</source>
        <translation>deux lignes ont la même valeur&#x202f;: {rpartition} ({rpartition2})</translation>
    </message>
    <message>
        <source>uid</source>
        <comment>field</comment>
        <translation>uid</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>non apparié</translation>
    </message>
    <message>
        <source>under discussion</source>
        <comment>status</comment>
        <translation>en discussion</translation>
    </message>
    <message>
        <source>underlined: put in</source>
        <translation>souligné&#x202f;: ajouté</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>ungraded</source>
        <comment>source</comment>
        <translation>non cotée</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>aspect</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motif inconnu</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>likelihood</comment>
        <translation>improbable</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>author of a change</comment>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>reliability of a source</comment>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>up to {marking}</source>
        <translation>jusqu’à&#x202f;: {marking}</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>reliability of a source</comment>
        <translation>généralement fiable</translation>
    </message>
    <message>
        <source>value</source>
        <comment>field</comment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>value from 0 to 100, on a scale of numbers</source>
        <comment>field of an import</comment>
        <translation>valeur de 0 à 100, sur une échelle numérique</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>field</comment>
        <translation>vérificateur</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>party role</comment>
        <translation>vérificateur</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>likelihood</comment>
        <translation>très probable</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>strength of a password</comment>
        <translation>très robuste</translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>strength of a password</comment>
        <translation>très faible</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of row</comment>
        <translation>vue</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>strength of a password</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>what</source>
        <comment>field</comment>
        <translation>quoi</translation>
    </message>
    <message>
        <source>what its {split} was</source>
        <translation>ancienne valeur&#x202f;: {split}</translation>
    </message>
    <message>
        <source>what stands &amp;here</source>
        <translation>la valeur d’&amp;ici</translation>
    </message>
    <message>
        <source>what stands &amp;there</source>
        <translation>la valeur de &amp;là-bas</translation>
    </message>
    <message>
        <source>where there is no column</source>
        <translation>où il n’y a pas de colonne</translation>
    </message>
    <message>
        <source>whether it is a red line</source>
        <comment>field of an import</comment>
        <translation>s’il s’agit d’une ligne rouge</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>de qui</translation>
    </message>
    <message>
        <source>with our brief</source>
        <translation>avec notre mandat</translation>
    </message>
    <message>
        <source>with {responsible}</source>
        <translation>avec {responsible}</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>act</comment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>event kind</comment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>stance</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a mark</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>withdrawn or corrected</source>
        <translation>retirée ou rectifiée</translation>
    </message>
    <message>
        <source>withdraws its position</source>
        <translation>retire sa position</translation>
    </message>
    <message>
        <source>withheld: {rows}</source>
        <translation>occulté&#x202f;: {rows}</translation>
    </message>
    <message>
        <source>without a stance {count}, of these unknown {unknown}</source>
        <translation>sans attitude&#x202f;: {count}, dont inconnues&#x202f;: {unknown}</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>sans {parts}</translation>
    </message>
    <message>
        <source>y</source>
        <comment>answer: yes</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>stance</comment>
        <translation>jaune</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>stance</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes or no</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes / abstain / no</source>
        <comment>scale</comment>
        <translation>oui / s’abstient / non</translation>
    </message>
    <message>
        <source>{argument} is missing.</source>
        <translation>{argument} manque.</translation>
    </message>
    <message>
        <source>{author}, {here}, since {since}</source>
        <translation>{author}, {here}, depuis {since}</translation>
    </message>
    <message>
        <source>{basis} (also on record: {others})</source>
        <translation>{basis} (aussi au registre&#x202f;: {others})</translation>
    </message>
    <message>
        <source>{basis}; also on record: {others}</source>
        <translation>{basis}&#x202f;; aussi au registre&#x202f;: {others}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>a shift</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{brackets} ({more} against {text})</source>
        <translation>{brackets} ({more} par rapport à {text})</translation>
    </message>
    <message>
        <source>{change} (undone)</source>
        <translation>{change} (annulée)</translation>
    </message>
    <message>
        <source>{change}. Ctrl+Z takes it back.</source>
        <translation>{change}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>{change}. One undo takes it back.</source>
        <translation>{change}. Une seule annulation la défait.</translation>
    </message>
    <message>
        <source>{code} is {name} here, not {other}: left out.</source>
        <translation>{code} est ici {name}, et non {other}&#x202f;: omise.</translation>
    </message>
    <message numerus="yes">
        <source>{component} and %n more</source>
        <translation>
            <numerusform>{component} et %n autre</numerusform>
            <numerusform>{component} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{component} has this number.</source>
        <translation>{component} porte ce numéro.</translation>
    </message>
    <message>
        <source>{component} in {package}</source>
        <comment>a part of a package</comment>
        <translation>{component} dans {package}</translation>
    </message>
    <message>
        <source>{component} on {other}, {kind}</source>
        <comment>a linkage</comment>
        <translation>{component} dépend de {other}, {kind}</translation>
    </message>
    <message>
        <source>{component} only   {count}</source>
        <translation>{component} seulement   {count}</translation>
    </message>
    <message>
        <source>{component} {version}: a bracket without a partner at {place}: {words}</source>
        <translation>{component} {version}&#x202f;: un crochet isolé à {place}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{component} – {words}</source>
        <comment>a title with what stands below it</comment>
        <translation>{component} – {words}</translation>
    </message>
    <message>
        <source>{copy} brings {changes}.</source>
        <translation>{copy} apporte {changes}.</translation>
    </message>
    <message>
        <source>{copy}:</source>
        <comment>above lines about it</comment>
        <translation>{copy}&#x202f;:</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations are none.</source>
        <translation>{counts}. Les rectifications et réaffirmations n’en sont pas.</translation>
    </message>
    <message>
        <source>{counts}. Corrections and reaffirmations left out.</source>
        <translation>{counts}. Rectifications et réaffirmations omises.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, reaffirmations and withdrawals are told apart and are no movement.</source>
        <translation>{counts}. Les rectifications, réaffirmations et retraits sont distingués et ne sont pas des mouvements.</translation>
    </message>
    <message>
        <source>{counts}. Corrections, recodes and reaffirmations are no movement.</source>
        <translation>{counts}. Les rectifications, recodages et réaffirmations ne sont pas des mouvements.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components</source>
        <translation>
            <numerusform>{count} sur %n composante</numerusform>
            <numerusform>{count} sur %n composantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components have a text</source>
        <translation>
            <numerusform>{count} sur %n composante a un texte</numerusform>
            <numerusform>{count} sur %n composantes ont un texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n components so far</source>
        <translation>
            <numerusform>{count} sur %n composante à ce stade</numerusform>
            <numerusform>{count} sur %n composantes à ce stade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n positions</source>
        <translation>
            <numerusform>{count} sur %n position</numerusform>
            <numerusform>{count} sur %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} sur {whole}</translation>
    </message>
    <message>
        <source>{date}, after {round}</source>
        <translation>{date}, après&#x202f;: {round}</translation>
    </message>
    <message>
        <source>{date}, end of {round}</source>
        <translation>{date}, fin&#x202f;: {round}</translation>
    </message>
    <message>
        <source>{date}, in {round}</source>
        <translation>{date}, pendant&#x202f;: {round}</translation>
    </message>
    <message>
        <source>{date}, number {number} that day</source>
        <translation>{date}, numéro {number} ce jour-là</translation>
    </message>
    <message>
        <source>{days} (planned)</source>
        <translation>{days} (prévu)</translation>
    </message>
    <message>
        <source>{days} {year}</source>
        <comment>days of a year</comment>
        <translation>{days} {year}</translation>
    </message>
    <message>
        <source>{day} (latest)</source>
        <translation>{day} (le plus récent)</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <translation>{day} au {last}</translation>
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
        <translation>{day}&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{density} (Ctrl+Shift+{number}, or Ctrl and the wheel)</source>
        <translation>{density} (Ctrl+Maj+{number}, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>{doing} (now {number})</source>
        <translation>{doing} (actuellement {number})</translation>
    </message>
    <message>
        <source>{doing} of {number}</source>
        <comment>what becomes of a section, and its component</comment>
        <translation>{doing}&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{event}, before later claims</source>
        <translation>{event}, avant des affirmations ultérieures</translation>
    </message>
    <message>
        <source>{field}: {rule}</source>
        <comment>a mistake</comment>
        <translation>{field}&#x202f;: {rule}</translation>
    </message>
    <message>
        <source>{file}    not found in {folder}</source>
        <translation>{file}    introuvable dans {folder}</translation>
    </message>
    <message>
        <source>{file}    pinned    {folder}</source>
        <translation>{file}    épinglé    {folder}</translation>
    </message>
    <message>
        <source>{file} (read-only) – Negotiator</source>
        <translation>{file} (lecture seule) – Negotiator</translation>
    </message>
    <message>
        <source>{file} becomes what it was on {moment}.</source>
        <translation>{file} redevient ce qu’il était&#x202f;: {moment}.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}, and {number} more.</source>
        <translation>{file} enfreint une règle à {place}&#x202f;: {rule}, et {number} autres.</translation>
    </message>
    <message>
        <source>{file} breaks a rule at {place}: {rule}.</source>
        <translation>{file} enfreint une règle à {place}&#x202f;: {rule}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as a workbook.</source>
        <translation>{file} ne peut être ouvert comme classeur.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} ne peut être ouvert.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be taken apart: {reason}.</source>
        <translation>{file} ne peut être analysé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut être écrit.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so nothing was merged.</source>
        <translation>{file} se contredit&#x202f;; rien n’a donc été fusionné.</translation>
    </message>
    <message>
        <source>{file} could not be brought up to date: {reason}.</source>
        <translation>{file} n’a pu être mis à niveau&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than {number} statements.</source>
        <translation>{file} compte plus de {number} déclarations.</translation>
    </message>
    <message>
        <source>{file} has no schema of Negotiator&apos;s.</source>
        <translation>{file} n’a pas de schéma de Negotiator.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{name}”.</source>
        <translation>{file} n’a pas de feuille «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{file} has no sheet.</source>
        <translation>{file} n’a pas de feuille.</translation>
    </message>
    <message>
        <source>{file} has no statements “{name}”.</source>
        <translation>{file} n’a pas de déclarations «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{file} has no type of statements.</source>
        <translation>{file} n’a pas de type de déclarations.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes; at most {limit} are embedded.</source>
        <translation>{file} compte {size} octets&#x202f;; au plus {limit} sont intégrés.</translation>
    </message>
    <message>
        <source>{file} holds a former {word} that cannot be.</source>
        <translation>{file} contient une ancienne ligne impossible&#x202f;: {word}.</translation>
    </message>
    <message>
        <source>{file} holds a position that cannot be.</source>
        <translation>{file} contient une position impossible.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that cannot be.</source>
        <translation>{file} contient un élément impossible&#x202f;: {word}.</translation>
    </message>
    <message>
        <source>{file} holds a {word} that refers to what it does not hold.</source>
        <translation>{file} contient un élément qui renvoie à ce qu’il ne contient pas&#x202f;: {word}.</translation>
    </message>
    <message>
        <source>{file} holds code that Negotiator never writes, so it was not opened.</source>
        <translation>{file} contient du code que Negotiator n’écrit jamais&#x202f;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>{file} holds no keys.</source>
        <translation>{file} ne contient aucune touche.</translation>
    </message>
    <message>
        <source>{file} holds no list of rows.</source>
        <translation>{file} ne contient aucune liste de lignes.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>{file} ne contient aucun texte.</translation>
    </message>
    <message>
        <source>{file} holds two rows of one kind that claim to be the same.</source>
        <translation>{file} contient deux lignes du même genre qui prétendent être la même.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Negotiator file.</source>
        <translation>{file} est une base de données d’un autre programme, non un fichier Negotiator.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <source>{file} is a whole record, which has no rows to choose from.</source>
        <translation>{file} est un registre entier, sans lignes à choisir.</translation>
    </message>
    <message>
        <source>{file} is about another negotiation, “{title}”.</source>
        <translation>{file} porte sur une autre négociation, «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <source>{file} is as it was on {moment}.</source>
        <translation>{file} est tel qu’il était&#x202f;: {moment}.</translation>
    </message>
    <message>
        <source>{file} is being written by another program.</source>
        <translation>{file} est en cours d’écriture par un autre programme.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook.</source>
        <translation>{file} est endommagé, ou n’est pas un classeur.</translation>
    </message>
    <message>
        <source>{file} is damaged, or would need more than {size} GB of memory.</source>
        <translation>{file} est endommagé, ou exigerait plus de {size} Go de mémoire.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} est endommagé.</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}.</source>
        <translation>{file} est endommagé&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is kept as it was found, damaged.</source>
        <translation>{file} est conservé tel qu’il a été trouvé, endommagé.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} GB.</source>
        <translation>{file} dépasse {size} Go.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>{file} is locked with a password, or is not a Negotiator file.</source>
        <translation>{file} est verrouillé par un mot de passe, ou n’est pas un fichier Negotiator.</translation>
    </message>
    <message>
        <source>{file} is locked.</source>
        <translation>{file} est verrouillé.</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>{file} n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}.</source>
        <translation>{file} n’est pas du JSON&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no database.</source>
        <translation>{file} n’est pas une base de données.</translation>
    </message>
    <message>
        <source>{file} is no file of the Discourse Network Analyzer.</source>
        <translation>{file} n’est pas un fichier de Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is no longer locked.</source>
        <translation>{file} n’est plus verrouillé.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was.</source>
        <translation>{file} n’est plus là où il était.</translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <translation>{file} n’est pas du texte.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a Negotiator file.</source>
        <translation>{file} n’est pas un fichier Negotiator.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{file} is not built as Negotiator builds files, so it was not opened.</source>
        <translation>{file} n’est pas construit comme Negotiator construit les fichiers&#x202f;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>{file} is not the record of a negotiation.</source>
        <translation>{file} n’est pas le registre d’une négociation.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} est introuvable.</translation>
    </message>
    <message>
        <source>{file} is not written in {name} throughout.</source>
        <translation>{file} n’est pas entièrement écrit en {name}.</translation>
    </message>
    <message>
        <source>{file} is of an older version of the Discourse Network Analyzer.</source>
        <translation>{file} provient d’une version antérieure de Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>{file} is open for reading only.</source>
        <translation>{file} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{file} is open: {holder}.</source>
        <translation>{file} est ouvert&#x202f;: {holder}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is ready, with %n pages.</source>
        <translation>
            <numerusform>{file} est prêt, avec %n page.</numerusform>
            <numerusform>{file} est prêt, avec %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} est prêt.</translation>
    </message>
    <message>
        <source>{file} is the record itself.</source>
        <translation>{file} est le registre lui-même.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} est trop grand.</translation>
    </message>
    <message>
        <source>{file} may not be opened.</source>
        <translation>L’ouverture de {file} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>La lecture de {file} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>{file} names an author who cannot be.</source>
        <translation>{file} nomme un auteur impossible.</translation>
    </message>
    <message>
        <source>{file} refers to a position that does not count in it.</source>
        <translation>{file} renvoie à une position qui n’y compte pas.</translation>
    </message>
    <message>
        <source>{file} refers to rows that it does not hold.</source>
        <translation>{file} renvoie à des lignes qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>{file} a été modifié entre-temps par un autre programme.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile, so nothing was restored.</source>
        <translation>{file} a été modifié entre-temps&#x202f;; rien n’a donc été restauré.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Negotiator (schema {version}; this program knows up to {schema_version}).</source>
        <translation>{file} a été écrit par un Negotiator plus récent (schéma {version}&#x202f;; ce programme connaît jusqu’à {schema_version}).</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Negotiator.</source>
        <translation>{file} a été écrit par une version plus récente de Negotiator.</translation>
    </message>
    <message>
        <source>{file} was written by an older Negotiator and cannot be brought up to date, because it may not be written.</source>
        <translation>{file} a été écrit par un Negotiator plus ancien et ne peut être mis à niveau, car l’écriture n’y est pas autorisée.</translation>
    </message>
    <message>
        <source>{file} would unpack to more than {size} MB.</source>
        <translation>{file} dépasserait {size} Mo une fois décompressé.</translation>
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
        <translation>{folder} ne peut être créé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{key} is taken twice: {commands}.</source>
        <translation>{key} est attribuée deux fois&#x202f;: {commands}.</translation>
    </message>
    <message>
        <source>{kind} from {stance}</source>
        <translation>{kind}, avant « {stance} »</translation>
    </message>
    <message>
        <source>{kind}: none yet.</source>
        <translation>{kind}&#x202f;: rien encore.</translation>
    </message>
    <message>
        <source>{label} and {n} more</source>
        <translation>{label} et {n} autres</translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation>{label}&#x202f;:</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label with its value</comment>
        <translation>{label}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{measure}, by {day}</source>
        <translation>{measure}, pour le {day}</translation>
    </message>
    <message>
        <source>{member} from {claim}</source>
        <comment>a dissociation</comment>
        <translation>{member}&#x202f;: dissociation de «&#x202f;{claim}&#x202f;»</translation>
    </message>
    <message>
        <source>{member} in {group}</source>
        <comment>a membership</comment>
        <translation>{member} dans {group}</translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation>pas de jour {day} en {month}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>month before day</comment>
        <translation>{month} {day}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>a day, month first</comment>
        <translation>{month} {day}, {year}</translation>
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
        <translation>{movement} depuis&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>{movement}; before: {stance}</source>
        <translation>{movement}&#x202f;; avant&#x202f;: {stance}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} et {number} autres</translation>
    </message>
    <message>
        <source>{names} versions do not fit beside each other.</source>
        <translation>{names} versions ne tiennent pas côte à côte.</translation>
    </message>
    <message>
        <source>{name} (your own)</source>
        <translation>{name} (la vôtre)</translation>
    </message>
    <message>
        <source>{name} cannot be read without writing beside it: another program has made it so.</source>
        <translation>{name} ne peut être lu sans écrire à côté&#x202f;: un autre programme l’a établi ainsi.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} ne peut être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} ne peut être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not say which negotiation it is about.</source>
        <translation>{name} n’indique pas sur quelle négociation il porte.</translation>
    </message>
    <message>
        <source>{name} has no {table}.{missing}.</source>
        <translation>{name} n’a pas de {table}.{missing}.</translation>
    </message>
    <message>
        <source>{name} holds what cannot be.</source>
        <translation>{name} contient une donnée impossible.</translation>
    </message>
    <message>
        <source>{name} is a whole number from {least} to {most}.</source>
        <translation>{name} est un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>{name} est un nombre entier.</translation>
    </message>
    <message>
        <source>{name} is another</source>
        <translation>{name} en est une autre</translation>
    </message>
    <message>
        <source>{name} is being written, or was left half written.</source>
        <translation>{name} est en cours d’écriture, ou son écriture est restée inachevée.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no database that can be read.</source>
        <translation>{name} est endommagé, ou n’est pas une base de données lisible.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} est endommagé.</translation>
    </message>
    <message>
        <source>{name} is empty so far.</source>
        <translation>{name} est vide jusqu’ici.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder already, as the record is now.</source>
        <translation>{name} est déjà dans le dossier partagé, dans l’état actuel du registre.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder.</source>
        <translation>{name} est dans le dossier partagé.</translation>
    </message>
    <message>
        <source>{name} is one of: {words}.</source>
        <translation>{name} est l’un de&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{name} is still coming in.</source>
        <translation>{name} est encore en cours d’arrivée.</translation>
    </message>
    <message>
        <source>{name} is the record itself.</source>
        <translation>{name} est le registre lui-même.</translation>
    </message>
    <message>
        <source>{name} is there already, as the record is now.</source>
        <translation>{name} s’y trouve déjà, dans l’état actuel du registre.</translation>
    </message>
    <message>
        <source>{name} is there, and cannot be read.</source>
        <translation>{name} s’y trouve, et ne peut être lu.</translation>
    </message>
    <message>
        <source>{name} is there, and is locked with a password that was not given.</source>
        <translation>{name} s’y trouve, verrouillé par un mot de passe non fourni.</translation>
    </message>
    <message>
        <source>{name} is there, and is no earlier state of your record: {author} changed it last.</source>
        <translation>{name} s’y trouve, et n’est pas un état antérieur de votre registre&#x202f;: dernière modification par {author}.</translation>
    </message>
    <message>
        <source>{name} is there, and is no plain file.</source>
        <translation>{name} s’y trouve, et n’est pas un simple fichier.</translation>
    </message>
    <message>
        <source>{name} is there, and is not whole yet.</source>
        <translation>{name} s’y trouve, encore incomplet.</translation>
    </message>
    <message>
        <source>{name} is there, and is of another negotiation.</source>
        <translation>{name} s’y trouve, et concerne une autre négociation.</translation>
    </message>
    <message>
        <source>{name} is there.</source>
        <translation>{name} s’y trouve.</translation>
    </message>
    <message>
        <source>{name} is {known} here, and stands beside {other}</source>
        <translation>{name} est ici {known}, et figure à côté de {other}</translation>
    </message>
    <message>
        <source>{name} was written by another program meanwhile.</source>
        <translation>{name} a été écrit entre-temps par un autre programme.</translation>
    </message>
    <message>
        <source>{name} was written while it was read.</source>
        <translation>{name} a été écrit pendant sa lecture.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n sheets.</source>
        <translation>
            <numerusform>{name}&#x202f;: %n feuille.</numerusform>
            <numerusform>{name}&#x202f;: %n feuilles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} is the number of “{title}”.</source>
        <translation>{new} est le numéro de «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>{notes}; {causes}</source>
        <comment>in brackets</comment>
        <translation>{notes}&#x202f;; {causes}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} away</source>
        <translation>{number} à l’écart</translation>
    </message>
    <message>
        <source>{number} cells would fill thousands of pages.</source>
        <translation>{number} cellules rempliraient des milliers de pages.</translation>
    </message>
    <message>
        <source>{number} events would fill thousands of pages.</source>
        <translation>{number} événements rempliraient des milliers de pages.</translation>
    </message>
    <message>
        <source>{number} in terms only</source>
        <translation>{number} dans les termes seulement</translation>
    </message>
    <message>
        <source>{number} is “{title}” here, not “{other}”: left out.</source>
        <translation>{number} est ici «&#x202f;{title}&#x202f;», et non «&#x202f;{other}&#x202f;»&#x202f;: omise.</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows cannot come in as they are.</source>
        <translation>
            <numerusform>{number} sur %n ligne ne peut être intégrée en l’état.</numerusform>
            <numerusform>{number} sur %n lignes ne peuvent être intégrées en l’état.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n rows would come in, {known} are on record already, {left_out} stay out.</source>
        <translation>
            <numerusform>À intégrer&#x202f;: {number} sur %n ligne, déjà au registre&#x202f;: {known}, écartées&#x202f;: {left_out}.</numerusform>
            <numerusform>À intégrer&#x202f;: {number} sur %n lignes, déjà au registre&#x202f;: {known}, écartées&#x202f;: {left_out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} onto or off the scale</source>
        <translation>{number}&#x202f;: entrée dans l’échelle ou sortie</translation>
    </message>
    <message>
        <source>{number} positions would fill thousands of pages.</source>
        <translation>{number} positions rempliraient des milliers de pages.</translation>
    </message>
    <message>
        <source>{number} towards agreement</source>
        <translation>{number} vers l’accord</translation>
    </message>
    <message>
        <source>{number} {text}: a bracket without partner: {words}</source>
        <translation>{number} {text}&#x202f;: un crochet isolé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>so many cells, and what became of them</comment>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper} paysage</translation>
    </message>
    <message>
        <source>{paper} portrait</source>
        <translation>{paper} portrait</translation>
    </message>
    <message>
        <source>{party} on {component}</source>
        <translation>{party} sur {component}</translation>
    </message>
    <message>
        <source>{party} on {component}, {day}</source>
        <comment>a claim</comment>
        <translation>{party} sur {component}, {day}</translation>
    </message>
    <message>
        <source>{party} on {component}: no record</source>
        <translation>{party} sur {component}&#x202f;: rien de consigné</translation>
    </message>
    <message>
        <source>{party} on {component}: {stances} ({what})</source>
        <translation>{party} sur {component}&#x202f;: {stances} ({what})</translation>
    </message>
    <message>
        <source>{party} on {component}: {words}</source>
        <translation>{party} sur {component}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{party} on {component}: {words} ({when})</source>
        <translation>{party} sur {component}&#x202f;: {words} ({when})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>{path} ne peut être supprimé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{program}, version {version}</source>
        <translation>{program}, version {version}</translation>
    </message>
    <message>
        <source>{report} is not written as {suffix}.</source>
        <translation>{report} ne s’écrit pas en {suffix}.</translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <comment>a round and its end</comment>
        <translation>{round}, {date}</translation>
    </message>
    <message>
        <source>{round}: {towards} towards agreement, {away} away, {otherwise} otherwise</source>
        <translation>{round}&#x202f;: {towards} vers l’accord, {away} à l’écart, {otherwise} autrement</translation>
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
        <translation>{size}&#x202f;: {count} sur {whole} consignées</translation>
    </message>
    <message>
        <source>{size}; at most {most} are embedded (preferences)</source>
        <translation>{size}&#x202f;; au plus {most} sont intégrés (préférences)</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sections come in, {new} as new components. It is one change, and undo takes it back.</source>
        <translation>
            <numerusform>{some} sur %n section intégrée, dont {new} comme nouvelles composantes. C’est une seule modification, que l’annulation défait.</numerusform>
            <numerusform>{some} sur %n sections intégrées, dont {new} comme nouvelles composantes. C’est une seule modification, que l’annulation défait.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stances} from {day}</source>
        <translation>{stances} à compter du {day}</translation>
    </message>
    <message>
        <source>{stance} (Alt+{digit})</source>
        <translation>{stance} (Alt+{digit})</translation>
    </message>
    <message>
        <source>{stance} becomes</source>
        <translation>{stance} devient</translation>
    </message>
    <message>
        <source>{stance} since {date}</source>
        <translation>{stance} depuis le {date}</translation>
    </message>
    <message>
        <source>{stance} since {date}, reaffirmed {again}</source>
        <translation>{stance} depuis le {date}, réaffirmée&#x202f;: {again}</translation>
    </message>
    <message>
        <source>{stance}, {day}; the group spoke later</source>
        <translation>{stance}, {day}&#x202f;; le groupe s’est exprimé plus tard</translation>
    </message>
    <message>
        <source>{stance}: {meaning}</source>
        <translation>{stance}&#x202f;: {meaning}</translation>
    </message>
    <message>
        <source>{status} since {date}</source>
        <translation>{status} depuis le {date}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status} depuis le {day}</translation>
    </message>
    <message>
        <source>{terms} (before: {former})</source>
        <translation>{terms} (avant&#x202f;: {former})</translation>
    </message>
    <message>
        <source>{text} tabled: {nature}</source>
        <translation>{text} présenté&#x202f;: {nature}</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put left; Ctrl+click: put right</source>
        <translation>{text}&#x202f;: {side}. Clic&#x202f;: placer à gauche&#x202f;; Ctrl+clic&#x202f;: placer à droite</translation>
    </message>
    <message>
        <source>{text}: {side}. Click: put right; Ctrl+click: put left</source>
        <translation>{text}&#x202f;: {side}. Clic&#x202f;: placer à droite&#x202f;; Ctrl+clic&#x202f;: placer à gauche</translation>
    </message>
    <message>
        <source>{text}; now {newest}</source>
        <translation>{text}&#x202f;; actuellement {newest}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (suite)</translation>
    </message>
    <message>
        <source>{title}, page {number}</source>
        <translation>{title}, page {number}</translation>
    </message>
    <message>
        <source>{undecided} things are to be decided before {copy} is merged.</source>
        <translation>{undecided} points sont à trancher avant de fusionner {copy}.</translation>
    </message>
    <message>
        <source>{value} is no colour</source>
        <translation>{value} n’est pas une couleur</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value} sur 100</translation>
    </message>
    <message>
        <source>{what} (a conflicted copy of {name})</source>
        <translation>{what} (une copie en conflit de {name})</translation>
    </message>
    <message>
        <source>{what} to look for</source>
        <translation>{what} à rechercher</translation>
    </message>
    <message>
        <source>{what}, {state} on {day}</source>
        <comment>a state from a day on</comment>
        <translation>{what}, {state} le {day}</translation>
    </message>
    <message>
        <source>{where}: {kind}, {words}</source>
        <translation>{where}&#x202f;: {kind}, {words}</translation>
    </message>
    <message>
        <source>{who}’s copy</source>
        <translation>copie de {who}</translation>
    </message>
    <message>
        <source>{who}’s copy of {day}</source>
        <translation>copie de {who} du {day}</translation>
    </message>
    <message>
        <source>{words}, about {bits} bits</source>
        <translation>{words}, environ {bits} bits</translation>
    </message>
    <message numerus="yes">
        <source>{words}. %n without a partner, the first in line {line}</source>
        <translation>
            <numerusform>{words}. %n isolé, à la ligne {line}</numerusform>
            <numerusform>{words}. %n isolés, le premier à la ligne {line}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work} (and %n more)</source>
        <translation>
            <numerusform>{work} (et %n autre)</numerusform>
            <numerusform>{work} (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>“You” is nobody else’s name.</source>
        <translation>«&#x202f;Vous&#x202f;» n’est le nom de personne d’autre.</translation>
    </message>
    <message>
        <source>“{command} --help” tells more.</source>
        <translation>«&#x202f;{command} --help&#x202f;» en dit davantage.</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor a round.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est ni une date ni un cycle.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un moment.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>“{text}” is not the uid of a position.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas l’uid d’une position.</translation>
    </message>
    <message>
        <source>“{uid}” is not the uid of a position.</source>
        <translation>«&#x202f;{uid}&#x202f;» n’est pas l’uid d’une position.</translation>
    </message>
    <message>
        <source>“{value}” is no uid.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un uid.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}” ({author}, {moment}; {source})</source>
        <translation>«&#x202f;{words}&#x202f;» ({author}, {moment}&#x202f;; {source})</translation>
    </message>
    <message>
        <source>“{words}” begins with no stance.</source>
        <translation>«&#x202f;{words}&#x202f;» ne commence par aucune attitude.</translation>
    </message>
    <message>
        <source>“{words}” cannot be taken apart.</source>
        <translation>«&#x202f;{words}&#x202f;» ne peut être analysé.</translation>
    </message>
    <message>
        <source>“{words}” has a condition without a stance.</source>
        <translation>«&#x202f;{words}&#x202f;» contient une condition sans attitude.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no</source>
        <translation>«&#x202f;{words}&#x202f;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{words}” is no place within the day</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas une place dans la journée</translation>
    </message>
    <message>
        <source>“{words}” is no stance of the scale, and is not mapped to one</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas une attitude de l’échelle, et n’est associé à aucune</translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas une date</translation>
    </message>
    <message>
        <source>“{words}” is not written as {form}</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas écrit sous la forme {form}</translation>
    </message>
    <message>
        <source>“{written}” in {file} is no key.</source>
        <translation>«&#x202f;{written}&#x202f;» dans {file} n’est pas une touche.</translation>
    </message>
</context>
</TS>
