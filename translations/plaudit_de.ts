<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerRow</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Backed up: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>It holds everything but the API key, which stays in the keychain.</source>
        <translation>Darin ist alles außer dem API-Schlüssel, der im Schlüsselbund bleibt.</translation>
    </message>
    <message>
        <source>Restored: %1 reviews, %2 survey responses, %3 orders.</source>
        <translation>Wiederhergestellt: %1 Bewertungen, %2 Umfrageantworten, %3 Bestellungen.</translation>
    </message>
    <message>
        <source>Customers who were erased after the backup was made are in it: erase them again.</source>
        <translation>Kunden, die nach der Sicherung gelöscht wurden, sind darin: Löschen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey responses</source>
        <translation>
            <numerusform>%Ln Umfrageantwort</numerusform>
            <numerusform>%Ln Umfrageantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is no backup that Plaudit made.</source>
        <translation>%1 ist keine Sicherung von Plaudit.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Es wurde nichts verändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup, if there is one.</source>
        <translation>Es wurde nichts verändert. Wählen Sie eine ältere Sicherung, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Plaudit.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Plaudit.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Plaudit to restore it.</source>
        <translation>Es wurde nichts verändert. Aktualisieren Sie Plaudit, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>A sync of this store is running.</source>
        <translation>Für diesen Shop läuft gerade ein Abgleich.</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then restore the backup.</source>
        <translation>Warten Sie ihn ab oder halten Sie ihn an, und stellen Sie dann die Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>A backup never overwrites anything: choose another name.</source>
        <translation>Eine Sicherung überschreibt nie etwas: Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>few</source>
        <comment>too few to say whether it changed</comment>
        <translation>wenige</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>whether it changed</comment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>real</source>
        <comment>it did change</comment>
        <translation>echt</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>davor keine</translation>
    </message>
    <message>
        <source>%1 against the time before</source>
        <translation>%1 gegenüber der Zeit davor</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>%1 ★: %2</source>
        <translation>%1 ★: %2</translation>
    </message>
    <message>
        <source>Average rating by day</source>
        <translation>Durchschnittsbewertung je Tag</translation>
    </message>
    <message>
        <source>Average rating by week</source>
        <translation>Durchschnittsbewertung je Woche</translation>
    </message>
    <message>
        <source>Average rating by month</source>
        <translation>Durchschnittsbewertung je Monat</translation>
    </message>
    <message>
        <source>Average rating by quarter</source>
        <translation>Durchschnittsbewertung je Quartal</translation>
    </message>
    <message>
        <source>Average rating by year</source>
        <translation>Durchschnittsbewertung je Jahr</translation>
    </message>
    <message>
        <source>band: 95 % interval · hatched: incomplete</source>
        <translation>Band: 95-%-Intervall · schraffiert: unvollständig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>zum Filtern Balken anklicken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sentiment by day</source>
        <translation>Stimmung nach Tag</translation>
    </message>
    <message>
        <source>Sentiment by week</source>
        <translation>Stimmung nach Woche</translation>
    </message>
    <message>
        <source>Sentiment by month</source>
        <translation>Stimmung nach Monat</translation>
    </message>
    <message>
        <source>Sentiment by quarter</source>
        <translation>Stimmung nach Quartal</translation>
    </message>
    <message>
        <source>Sentiment by year</source>
        <translation>Stimmung nach Jahr</translation>
    </message>
    <message>
        <source>shares of labelled reviews · hatched: incomplete</source>
        <translation>Anteile der eingestuften Bewertungen · schraffiert: unvollständig</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>NPS by day</source>
        <translation>NPS nach Tag</translation>
    </message>
    <message>
        <source>NPS by week</source>
        <translation>NPS nach Woche</translation>
    </message>
    <message>
        <source>NPS by month</source>
        <translation>NPS nach Monat</translation>
    </message>
    <message>
        <source>NPS by quarter</source>
        <translation>NPS nach Quartal</translation>
    </message>
    <message>
        <source>NPS by year</source>
        <translation>NPS nach Jahr</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>whisker: 95 % interval · last: n</source>
        <translation>Strich: 95-%-Intervall · hinten: n</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Order value by rating</source>
        <translation>Wert nach Sternen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Repeat rate by rating</source>
        <translation>Wiederkauf nach Sternen</translation>
    </message>
    <message>
        <source>Repeat rate by NPS</source>
        <translation>Wiederkauf nach NPS</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Nach Weg</translation>
    </message>
    <message>
        <source>click a bar for its records</source>
        <translation>Balken anklicken für seine Datensätze</translation>
    </message>
    <message>
        <source>Matched by month (%)</source>
        <translation>Zugeordnet je Monat (%)</translation>
    </message>
    <message>
        <source>few: read with care</source>
        <translation>wenige: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>the period before, its value, which bucket</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <comment>the period before, which bucket</comment>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>dieser Zeitraum</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>ein Jahr zuvor</translation>
    </message>
    <message>
        <source>previous period</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 · dotted: %2</source>
        <comment>how to read a chart; the period compared with</comment>
        <translation>%1 · gepunktet: %2</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Asked: GET %1</source>
        <translation>Anfrage: GET %1</translation>
    </message>
    <message>
        <source>Answered: HTTP %1 and a list with a review, as it should. Nothing of it was kept.</source>
        <translation>Antwort: HTTP %1 und eine Liste mit einer Bewertung, wie es sein soll. Nichts davon wurde aufgehoben.</translation>
    </message>
    <message>
        <source>Answered: HTTP %1 and an empty list, as it should for a store without published reviews.</source>
        <translation>Antwort: HTTP %1 und eine leere Liste, wie es bei einem Shop ohne veröffentlichte Bewertungen sein soll.</translation>
    </message>
    <message>
        <source>User ID and API key are good.</source>
        <translation>Benutzer-ID und API-Schlüssel sind gültig.</translation>
    </message>
    <message>
        <source>The store is known under this user ID.</source>
        <translation>Unter dieser Benutzer-ID ist der Shop bekannt.</translation>
    </message>
    <message>
        <source>The API key will be sent to %1, which is not Okendo. Go on only if you know that host.</source>
        <translation>Der API-Schlüssel wird an %1 gesendet, und das ist nicht Okendo. Fahren Sie nur fort, wenn Sie diesen Server kennen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What your customers say, and what it is worth. Without a command, the window opens.</source>
        <translation>Was Ihre Kunden sagen und was es wert ist. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Version anzeigen</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>The workspace: one store&apos;s folder</source>
        <translation>Ordner des Shops</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe</translation>
    </message>
    <message>
        <source>Check user ID and API key against Okendo; nothing is stored</source>
        <translation>Benutzer-ID und API-Schlüssel bei Okendo prüfen; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation>Sekunden, die auf eine Antwort gewartet wird</translation>
    </message>
    <message>
        <source>Figures of a page</source>
        <translation>Kennzahlen einer Seite</translation>
    </message>
    <message>
        <source>Connect a store; the API key is read from standard input</source>
        <translation>Einen Shop verbinden; der API-Schlüssel wird von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>Okendo user ID</source>
        <translation>Benutzer-ID bei Okendo</translation>
    </message>
    <message>
        <source>What to call the store</source>
        <translation>Name für den Shop</translation>
    </message>
    <message>
        <source>Another origin than Okendo&apos;s own</source>
        <translation>Andere Adresse als die von Okendo</translation>
    </message>
    <message>
        <source>Save without asking Okendo</source>
        <translation>Speichern, ohne bei Okendo nachzufragen</translation>
    </message>
    <message>
        <source>Replace the key of a store that is connected</source>
        <translation>Schlüssel eines verbundenen Shops ersetzen</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Neues abrufen</translation>
    </message>
    <message>
        <source>Walk everything again, for edits of old reviews</source>
        <translation>Alles noch einmal durchgehen, um Änderungen an alten Bewertungen zu finden</translation>
    </message>
    <message>
        <source>reviews or surveys</source>
        <translation>reviews oder surveys</translation>
    </message>
    <message>
        <source>0 is no limit; Okendo allows 2</source>
        <translation>0 heißt unbegrenzt; Okendo erlaubt 2</translation>
    </message>
    <message>
        <source>Stop after this many pages</source>
        <translation>Nach so vielen Seiten anhalten</translation>
    </message>
    <message>
        <source>Charts as pictures</source>
        <translation>Diagramme als Bilder</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Seiten als Bilder</translation>
    </message>
    <message>
        <source>The sample store from end to end: serve, connect, sync, figures, pictures</source>
        <translation>Der Beispielshop von Anfang bis Ende: bereitstellen, verbinden, abgleichen, Kennzahlen, Bilder</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Width and height; 1440x900 unless given</source>
        <translation>Breite und Höhe; ohne Angabe 1440x900</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light oder dark</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-02-05</source>
        <translation>„%1“ ist kein Datum wie 2024-02-05</translation>
    </message>
    <message>
        <source>See plaudit --help.</source>
        <translation>Siehe plaudit --help.</translation>
    </message>
    <message>
        <source>A folder is missing</source>
        <translation>Ein Ordner fehlt</translation>
    </message>
    <message>
        <source>A CSV, TSV or JSON of reviews</source>
        <translation>Bewertungen als CSV, TSV oder JSON</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien, die eingelesen werden</translation>
    </message>
    <message>
        <source>Which column is which; remembered for files with the same columns</source>
        <translation>Welche Spalte was ist; wird für Dateien mit denselben Spalten gemerkt</translation>
    </message>
    <message>
        <source>Read and check all of it, write nothing</source>
        <translation>Alles lesen und prüfen, nichts schreiben</translation>
    </message>
    <message>
        <source>The same number makes the same store; 1 unless given</source>
        <translation>Dieselbe Zahl ergibt denselben Shop; sonst 1</translation>
    </message>
    <message>
        <source>Reviews of the store; 5000 unless given</source>
        <translation>Bewertungen des Shops; sonst 5000</translation>
    </message>
    <message>
        <source>The store ends before this day; today unless given</source>
        <translation>Der Shop endet vor diesem Tag; sonst heute</translation>
    </message>
    <message>
        <source>Check the workspace: integrity, reconciliation, quarantine</source>
        <translation>Den Arbeitsbereich prüfen: Unversehrtheit, Abgleich, Quarantäne</translation>
    </message>
    <message>
        <source>With --full: mark missing reviews removed however many they are</source>
        <translation>Mit --full: fehlende Bewertungen als entfernt vermerken, wie viele es auch sind</translation>
    </message>
    <message>
        <source>Known surveys: Okendo&apos;s API can&apos;t list them</source>
        <translation>Bekannte Umfragen: Okendos API kann sie nicht auflisten</translation>
    </message>
    <message>
        <source>Make surveys known by their ids; the next sync fetches them</source>
        <translation>Umfragen über ihre IDs bekannt machen; der nächste Abgleich holt sie</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie sie heißen soll</translation>
    </message>
    <message>
        <source>The surveys that are known</source>
        <translation>Die bekannten Umfragen</translation>
    </message>
    <message>
        <source>Webhook events, survey responses or reviews: JSON or JSON Lines, also with gzip</source>
        <translation>Webhook-Ereignisse, Umfrageantworten oder Bewertungen: JSON oder JSON Lines, auch mit gzip</translation>
    </message>
    <message>
        <source>Survey ids; addresses that hold one do too</source>
        <translation>Umfrage-IDs; Adressen, die eine enthalten, gehen auch</translation>
    </message>
    <message>
        <source>Bring in files: reviews, events, orders</source>
        <translation>Dateien einlesen: Bewertungen, Ereignisse, Bestellungen</translation>
    </message>
    <message>
        <source>A CSV or TSV of orders, from Shopify and others</source>
        <translation>Eine CSV- oder TSV-Datei mit Bestellungen, von Shopify und anderen</translation>
    </message>
    <message>
        <source>Which shop system wrote the files; read off unless given</source>
        <translation>Welches Shopsystem die Dateien geschrieben hat; ohne Angabe wird es abgelesen</translation>
    </message>
    <message>
        <source>Of dates without an offset, such as Europe/Berlin; the workspace&apos;s unless given</source>
        <translation>Für Zeitangaben ohne Zeitzone, etwa Europe/Berlin; ohne Angabe die des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Of orders that name none, such as EUR</source>
        <translation>Für Bestellungen ohne Währung, etwa EUR</translation>
    </message>
    <message>
        <source>The files that were imported</source>
        <translation>Die importierten Dateien</translation>
    </message>
    <message>
        <source>Take an import of orders back</source>
        <translation>Einen Import von Bestellungen zurücknehmen</translation>
    </message>
    <message>
        <source>Its number in the list</source>
        <translation>Seine Nummer in der Liste</translation>
    </message>
    <message>
        <source>“%1” is not a currency such as EUR</source>
        <translation>„%1“ ist keine Währung wie EUR</translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as Europe/Berlin</source>
        <translation>„%1“ ist keine Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a link to a view: “%2”</source>
        <translation>„%1“ ist weder ein Befehl noch ein Link zu einer Ansicht: „%2“</translation>
    </message>
    <message>
        <source>A link to a view, such as plaudit:ratings?rating=1: the window opens there</source>
        <translation>Ein Link zu einer Ansicht wie plaudit:ratings?rating=1: Das Fenster öffnet sich dort</translation>
    </message>
    <message>
        <source>Records or figures as a file</source>
        <translation>Datensätze oder Kennzahlen als Datei</translation>
    </message>
    <message>
        <source>Pixels of a point, as on a fine screen</source>
        <translation>Pixel je Punkt, wie auf einem feinen Bildschirm</translation>
    </message>
    <message>
        <source>How large the texts are</source>
        <translation>Wie groß die Texte sind</translation>
    </message>
    <message>
        <source>Every text with accents and 40 % longer, to see whether it finds room</source>
        <translation>Jeder Text mit Akzenten und 40&#xa0;% länger, um zu sehen, ob er Platz findet</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>A link opens the window, and a command does without one</source>
        <translation>Ein Link öffnet das Fenster, ein Befehl kommt ohne es aus</translation>
    </message>
    <message>
        <source>png, svg, pdf or csv; png unless given</source>
        <translation>png, svg, pdf oder csv; png, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>Width and height in points; by the chart unless given</source>
        <translation>Breite und Höhe in Punkten; nach dem Diagramm, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>Pixels of a point in a png; 2 unless given</source>
        <translation>Pixel je Punkt in einem png; 2, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>A report to be sent: PDF or one HTML file</source>
        <translation>Ein Bericht zum Verschicken: PDF oder eine HTML-Datei</translation>
    </message>
    <message>
        <source>File to write, .pdf or .html</source>
        <translation>Datei, die geschrieben wird, .pdf oder .html</translation>
    </message>
    <message>
        <source>A report&apos;s file ends in .pdf or .html</source>
        <translation>Die Datei eines Berichts endet auf .pdf oder .html</translation>
    </message>
    <message>
        <source>What it is to be: see docs/reports.md</source>
        <translation>Was er werden soll: siehe docs/reports.md</translation>
    </message>
    <message>
        <source>weekly, monthly, product or survey, with their own period; without it, all time</source>
        <translation>weekly, monthly, product oder survey, mit eigenem Zeitraum; ohne das: die ganze Zeit</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Sein Titel</translation>
    </message>
    <message>
        <source>What it is written in, such as en or de</source>
        <translation>Worin er geschrieben ist, etwa en oder de</translation>
    </message>
    <message>
        <source>“%1” is not a size between %2x%3 and %4x%4</source>
        <translation>„%1“ ist keine Größe zwischen %2x%3 und %4x%4</translation>
    </message>
    <message>
        <source>Say only what went wrong, as cron likes it</source>
        <translation>Nur sagen, was schiefging, wie es cron mag</translation>
    </message>
    <message>
        <source>Take Okendo&apos;s webhooks as a tunnel or relay passes them on</source>
        <translation>Okendos Webhooks annehmen, wie ein Tunnel oder Relay sie weitergibt</translation>
    </message>
    <message>
        <source>8741 unless given; 0 is any free one</source>
        <translation>8741, wenn nichts angegeben ist; 0 ist irgendein freier</translation>
    </message>
    <message>
        <source>/okendo unless given</source>
        <translation>/okendo, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>Ein Pfad beginnt mit /</translation>
    </message>
    <message>
        <source>127.0.0.1 or ::1: no other machine can reach it</source>
        <translation>127.0.0.1 oder ::1: Kein anderer Rechner kann es erreichen</translation>
    </message>
    <message>
        <source>Read the signing secrets from standard input and keep them in the keychain</source>
        <translation>Die Signaturgeheimnisse von der Standardeingabe lesen und im Schlüsselbund aufheben</translation>
    </message>
    <message>
        <source>Put right what needs nobody&apos;s decision</source>
        <translation>In Ordnung bringen, was niemand entscheiden muss</translation>
    </message>
    <message>
        <source>One file that is all of the workspace</source>
        <translation>Eine Datei, die der ganze Arbeitsbereich ist</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>Make a workspace of a backup</source>
        <translation>Aus einer Sicherung einen Arbeitsbereich machen</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Also where the folder holds a workspace, which is kept beside</source>
        <translation>Auch wenn im Ordner ein Arbeitsbereich ist, der daneben aufgehoben wird</translation>
    </message>
    <message>
        <source>One customer: erase what is held of them</source>
        <translation>Ein Kunde: löschen, was von ihm aufgehoben ist</translation>
    </message>
    <message>
        <source>Take a customer out of everything for good; ratings, scores and revenue stay, without them</source>
        <translation>Einen Kunden endgültig aus allem entfernen; Bewertungen, NPS-Werte und Umsatz bleiben, ohne ihn</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>Seine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Their id, Okendo&apos;s or the one in the shop&apos;s file of customers</source>
        <translation>Seine ID, die von Okendo oder die aus der Kundendatei des Shops</translation>
    </message>
    <message>
        <source>File for what tells that it was done, and not who it was: JSON, or text where it ends in .txt</source>
        <translation>Datei für das, was belegt, dass es geschah, und nicht, wer es war: JSON oder Text, wenn sie auf .txt endet</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Ohne nachzufragen</translation>
    </message>
    <message>
        <source>The erasures that were done</source>
        <translation>Die Löschungen, die geschehen sind</translation>
    </message>
    <message>
        <source>Their email, or their id</source>
        <translation>Seine E-Mail-Adresse oder seine ID</translation>
    </message>
    <message>
        <source>Say whom, by email or id</source>
        <translation>Sagen Sie, wen: mit E-Mail-Adresse oder ID</translation>
    </message>
    <message>
        <source>Which API: merchant or storefront</source>
        <translation>Welche API: merchant oder storefront</translation>
    </message>
    <message>
        <source>With --api storefront: of a store that has one; its password is read from standard input</source>
        <translation>Mit --api storefront: bei Shops, die einen haben; das Passwort wird von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>A PEM file of authorities to be trusted besides the system&apos;s</source>
        <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Workspaces: list, make, set, back up, restore</source>
        <translation>Arbeitsbereiche: auflisten, anlegen, einstellen, sichern, wiederherstellen</translation>
    </message>
    <message>
        <source>The usual workspace and those that were open lately</source>
        <translation>Der übliche Arbeitsbereich und die zuletzt geöffneten</translation>
    </message>
    <message>
        <source>Make one, in the folder of --workspace</source>
        <translation>Einen anlegen, im Ordner von --workspace</translation>
    </message>
    <message>
        <source>Change a workspace&apos;s own settings</source>
        <translation>Einstellungen eines Arbeitsbereichs ändern</translation>
    </message>
    <message>
        <source>What the store is called</source>
        <translation>Wie der Shop heißt</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin; system is this machine&apos;s</source>
        <translation>Etwa Europe/Berlin; system ist die dieses Rechners</translation>
    </message>
    <message>
        <source>Which comes first where there are several, such as EUR; none is the one with most orders</source>
        <translation>Welche bei mehreren zuerst kommt, etwa EUR; none ist die mit den meisten Bestellungen</translation>
    </message>
    <message>
        <source>On which day a week begins</source>
        <translation>An welchem Tag eine Woche beginnt</translation>
    </message>
    <message>
        <source>Okendo&apos;s webhook subscriptions: where it sends events as they happen</source>
        <translation>Okendos Webhooks: wohin es Ereignisse sendet, sobald sie geschehen</translation>
    </message>
    <message>
        <source>The webhooks that Okendo has</source>
        <translation>Die Webhooks, die Okendo hat</translation>
    </message>
    <message>
        <source>Have events sent to an address; the signing secret goes to the keychain</source>
        <translation>Ereignisse an eine Adresse senden lassen; das Signaturgeheimnis kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>The https address of your tunnel or relay</source>
        <translation>Die https-Adresse Ihres Tunnels oder Relays</translation>
    </message>
    <message>
        <source>review.create, or review for all of it, or all; reviews and survey answers unless given</source>
        <translation>review.create, oder review für alles davon, oder all; ohne Angabe Bewertungen und Umfrageantworten</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Have a new signing secret; the one before is taken for 28 hours</source>
        <translation>Ein neues Signaturgeheimnis holen; das bisherige gilt noch 28 Stunden</translation>
    </message>
    <message>
        <source>Nothing is sent to its address any more</source>
        <translation>An seine Adresse wird nichts mehr gesendet</translation>
    </message>
    <message>
        <source>Which, as the list names it</source>
        <translation>Welcher, wie die Liste ihn nennt</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to a page, filter, find a product, do something…</source>
        <translation>Zu einer Seite gehen, filtern, ein Produkt finden, etwas tun …</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a condition and its value, as in “Rating: 1 ★”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Vergleichen mit: %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>vs previous period</source>
        <translation>ggü. Zeitraum davor</translation>
    </message>
    <message>
        <source>vs a year earlier</source>
        <translation>ggü. Vorjahr</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>Compared with %1 (%2)</source>
        <extracomment>a range of days, and “the period before” or “a year earlier”</extracomment>
        <translation>Verglichen mit %1 (%2)</translation>
    </message>
    <message>
        <source>Figures are compared with nothing</source>
        <translation>Die Zahlen werden mit nichts verglichen</translation>
    </message>
    <message>
        <source>Choose dates first: all time has nothing before it to compare with</source>
        <translation>Wählen Sie zuerst einen Zeitraum: Vor dem gesamten Zeitraum liegt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Nothing of these dates has begun: there is nothing to compare</source>
        <translation>Dieser Zeitraum hat noch nicht begonnen: Es gibt nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>API key:</source>
        <translation>API-Schlüssel:</translation>
    </message>
    <message>
        <source>Connected %1.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>The API key doesn&apos;t have 32 characters, as Okendo&apos;s keys usually do; it was taken as it is.</source>
        <translation>Der API-Schlüssel hat nicht die bei Okendo üblichen 32 Zeichen; er wurde unverändert übernommen.</translation>
    </message>
    <message>
        <source>The user ID doesn&apos;t look like Okendo&apos;s, with four dashes; it was taken as it is.</source>
        <translation>Die Benutzer-ID hat nicht die bei Okendo üblichen vier Bindestriche; sie wurde unverändert übernommen.</translation>
    </message>
    <message>
        <source>The API key was taken from PLAUDIT_API_KEY and is not kept: give it on every run.</source>
        <translation>Der API-Schlüssel kam aus PLAUDIT_API_KEY und wird nicht aufbewahrt: Geben Sie ihn bei jedem Aufruf an.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%1: %n page(s), %2 new, %3 changed</source>
        <translation>
            <numerusform>%1: %n Seite, %2 neu, %3 geändert</numerusform>
            <numerusform>%1: %n Seiten, %2 neu, %3 geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · </source>
        <translation>%1 % · </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
</context>
<context>
    <name>CustomerCommand</name>
    <message>
        <source>This goes for good:</source>
        <translation>Das verschwindet endgültig:</translation>
    </message>
    <message>
        <source>Type their email or id once more to erase them:</source>
        <translation>Geben Sie die E-Mail-Adresse oder ID zum Löschen noch einmal ein:</translation>
    </message>
    <message>
        <source>Nothing is held of this customer.</source>
        <translation>Von diesem Kunden ist nichts aufgehoben.</translation>
    </message>
    <message>
        <source>They were erased before, and nothing of them came back.</source>
        <translation>Dieser Kunde wurde schon gelöscht, und nichts von ihm kam zurück.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
</context>
<context>
    <name>CustomerMoment</name>
    <message>
        <source>test order, not counted</source>
        <translation>Testbestellung, nicht gezählt</translation>
    </message>
    <message>
        <source>cancelled, not counted</source>
        <translation>storniert, nicht gezählt</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <comment>how many, of what, and their price</comment>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Rabatt: %1</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <translation>Erstattet: %1</translation>
    </message>
    <message>
        <source>Revenue of goods, without tax and shipping: %1</source>
        <translation>Umsatz mit Waren, ohne Steuer und Versand: %1</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line items</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Survey response</source>
        <translation>Umfrageantwort</translation>
    </message>
    <message>
        <source>Loyalty membership</source>
        <translation>Treuemitgliedschaft</translation>
    </message>
    <message>
        <source>Loyalty points earned</source>
        <translation>Treuepunkte gesammelt</translation>
    </message>
    <message>
        <source>Loyalty points redeemed</source>
        <translation>Treuepunkte eingelöst</translation>
    </message>
    <message>
        <source>Loyalty points adjusted</source>
        <translation>Treuepunkte angepasst</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>by the time it was delivered</source>
        <translation>nach der Zeit der Zustellung</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1, and %2 not approved</source>
        <translation>%1, und %2 nicht freigegeben</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Durchschnittsbewertung</translation>
    </message>
    <message>
        <source>Average sentiment</source>
        <translation>Mittlere Stimmung</translation>
    </message>
    <message>
        <source>Latest rating</source>
        <translation>Letzte Sterne</translation>
    </message>
    <message>
        <source>Latest sentiment</source>
        <translation>Letzte Stimmung</translation>
    </message>
    <message>
        <source>Latest NPS category</source>
        <translation>Letzte NPS-Kategorie</translation>
    </message>
    <message>
        <source>Latest NPS on</source>
        <translation>Letzter NPS am</translation>
    </message>
    <message>
        <source>Latest NPS</source>
        <translation>Letzter NPS</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Survey responses</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Referral link</source>
        <translation>Empfehlungslink</translation>
    </message>
    <message>
        <source>Successful referrals</source>
        <translation>Erfolgreiche Empfehlungen</translation>
    </message>
    <message>
        <source>Latest referral on</source>
        <translation>Letzte Empfehlung am</translation>
    </message>
    <message>
        <source>Referral revenue</source>
        <translation>Empfehlungsumsatz</translation>
    </message>
    <message>
        <source>Joined loyalty on</source>
        <translation>Treueprogramm seit</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>Nächster Geburtstag</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Treuepunkte</translation>
    </message>
    <message>
        <source>Points expire on</source>
        <translation>Punkte verfallen am</translation>
    </message>
    <message>
        <source>Loyalty status</source>
        <translation>Treuestatus</translation>
    </message>
    <message>
        <source>VIP tier</source>
        <translation>VIP-Stufe</translation>
    </message>
    <message>
        <source>VIP tier expires on</source>
        <translation>VIP-Stufe endet am</translation>
    </message>
    <message>
        <source>Of the name in the customer&apos;s newest record: all words but the last, or the only one.</source>
        <translation>Aus dem Namen im neuesten Datensatz des Kunden: alle Wörter bis auf das letzte, oder das einzige.</translation>
    </message>
    <message>
        <source>Of the name in the customer&apos;s newest record: the last of several words.</source>
        <translation>Aus dem Namen im neuesten Datensatz des Kunden: das letzte von mehreren Wörtern.</translation>
    </message>
    <message>
        <source>The mean of the stars of all approved reviews of the customer.</source>
        <translation>Der Mittelwert der Sterne aller freigegebenen Bewertungen des Kunden.</translation>
    </message>
    <message>
        <source>The sentiment that most of the customer&apos;s approved reviews are labelled with; of equally frequent ones the latest.</source>
        <translation>Die Stimmung, mit der die meisten freigegebenen Bewertungen des Kunden eingestuft sind; von gleich häufigen die letzte.</translation>
    </message>
    <message>
        <source>The stars of the customer&apos;s newest approved review that has any.</source>
        <translation>Die Sterne der neuesten freigegebenen Bewertung des Kunden, die welche hat.</translation>
    </message>
    <message>
        <source>The sentiment of the customer&apos;s newest approved review that is labelled with one.</source>
        <translation>Die Stimmung der neuesten freigegebenen Bewertung des Kunden, die eingestuft ist.</translation>
    </message>
    <message>
        <source>What the latest NPS makes of the customer: promoter (9–10), passive (7–8) or detractor (0–6).</source>
        <translation>Was der letzte NPS aus dem Kunden macht: Promotor (9–10), passiv (7–8) oder Detraktor (0–6).</translation>
    </message>
    <message>
        <source>The day of the response with the latest NPS, in the store&apos;s time zone.</source>
        <translation>Der Tag der Antwort mit dem letzten NPS, in der Zeitzone des Shops.</translation>
    </message>
    <message>
        <source>The score, 0–10, of the customer&apos;s newest survey response that has one.</source>
        <translation>Der Wert, 0–10, der neuesten Umfrageantwort des Kunden, die einen hat.</translation>
    </message>
    <message>
        <source>Approved reviews of the customer. Those that wait for approval or were rejected are told apart.</source>
        <translation>Freigegebene Bewertungen des Kunden. Solche, die auf Freigabe warten oder abgelehnt wurden, sind getrennt genannt.</translation>
    </message>
    <message>
        <source>Survey responses of the customer, each counted once whichever way it came.</source>
        <translation>Umfrageantworten des Kunden, jede einmal gezählt, auf welchem Weg sie auch kam.</translation>
    </message>
    <message>
        <source>The day on which the live feed told that the customer joined.</source>
        <translation>Der Tag, an dem der Live-Zufluss den Beitritt des Kunden meldete.</translation>
    </message>
    <message>
        <source>The next day of the birthday that the loyalty program knows.</source>
        <translation>Der nächste Tag des Geburtstags, den das Treueprogramm kennt.</translation>
    </message>
    <message>
        <source>Okendo sends it to other systems, but neither its API nor its webhooks tell which referrals succeeded. Referrals that are known are in the time line.</source>
        <translation>Okendo sendet es an andere Systeme, aber weder die API noch die Webhooks sagen, welche Empfehlungen erfolgreich waren. Bekannte Empfehlungen stehen in der Zeitleiste.</translation>
    </message>
    <message>
        <source>Okendo sends it to other systems, but not in what Plaudit reads. Points that were earned or redeemed while the live feed ran are in the time line; a balance can&apos;t be made of them.</source>
        <translation>Okendo sendet es an andere Systeme, aber nicht in dem, was Plaudit liest. Punkte, die während des Live-Zuflusses gesammelt oder eingelöst wurden, stehen in der Zeitleiste; ein Kontostand ergibt sich daraus nicht.</translation>
    </message>
    <message>
        <source>no name is known</source>
        <translation>kein Name bekannt</translation>
    </message>
    <message>
        <source>none yet: no such review</source>
        <translation>noch keine solche Bewertung</translation>
    </message>
    <message>
        <source>none yet: no NPS answer</source>
        <translation>noch keine NPS-Antwort</translation>
    </message>
    <message>
        <source>no event tells it</source>
        <translation>kein Ereignis meldet es</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>nicht in den Daten</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passiv</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>Detraktor</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>anders eingestuft</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>%1 against %2</source>
        <comment>a period and the one it is compared with</comment>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter</comment>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Daten vom %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
</context>
<context>
    <name>DatePresets</name>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>delivered again</source>
        <translation>noch einmal zugestellt</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>falsche Signatur</translation>
    </message>
    <message>
        <source>signed too long ago</source>
        <translation>vor zu langer Zeit signiert</translation>
    </message>
    <message>
        <source>signed in the future</source>
        <translation>in der Zukunft signiert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>falsche Adresse</translation>
    </message>
    <message>
        <source>unreadable or cut off</source>
        <translation>unlesbar oder abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live event(s) were refused: %1.</source>
        <translation>
            <numerusform>%Ln Live-Ereignis wurde abgewiesen: %1.</numerusform>
            <numerusform>%Ln Live-Ereignisse wurden abgewiesen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Wrote %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Making the sample store: %1 %</source>
        <translation>Der Beispielshop entsteht: %1 %</translation>
    </message>
    <message>
        <source>Made the sample store up to %1: %2 reviews, %3 survey responses, %4 orders.</source>
        <translation>Beispielshop bis %1: %2 Bewertungen, %3 Umfrageantworten, %4 Bestellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n record(s) of the sample store.</source>
        <translation>
            <numerusform>%n Datensatz des Beispielladens abgeglichen.</numerusform>
            <numerusform>%n Datensätze des Beispielladens abgeglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing its webhooks: %1 %</source>
        <translation>Seine Webhooks werden eingelesen: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n webhook event(s).</source>
        <translation>
            <numerusform>%n Webhook-Ereignis eingelesen.</numerusform>
            <numerusform>%n Webhook-Ereignisse eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing its orders: %1 %</source>
        <translation>Bestellungen werden importiert: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n order(s).</source>
        <translation>
            <numerusform>%n Bestellung importiert.</numerusform>
            <numerusform>%n Bestellungen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (not imported)</source>
        <translation>%1 (nicht importiert)</translation>
    </message>
    <message>
        <source>%1 from “%2” to “%3”</source>
        <translation>%1 (von „%2“ bis „%3“)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln helpful</source>
        <translation>
            <numerusform>%Ln hilfreich</numerusform>
            <numerusform>%Ln hilfreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not helpful</source>
        <translation>
            <numerusform>%Ln nicht hilfreich</numerusform>
            <numerusform>%Ln nicht hilfreich</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Incentivized</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Okendo tags</source>
        <translation>Okendo-Schlagwörter</translation>
    </message>
    <message>
        <source>Review ID</source>
        <translation>Bewertungs-ID</translation>
    </message>
    <message>
        <source>Private reply</source>
        <translation>Private Antwort</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, verborgen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>Antwort-ID</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>ohne Sterne</translation>
    </message>
    <message>
        <source>NPS score %1</source>
        <translation>NPS-Wert %1</translation>
    </message>
    <message>
        <source>no NPS score</source>
        <translation>kein NPS-Wert</translation>
    </message>
    <message>
        <source>No answer in words</source>
        <translation>Keine Antwort in Worten</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>has a reply</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>has pictures or videos</source>
        <translation>mit Bild oder Video</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>Detraktor</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged: %Ln row(s) that could be read are in a new file, the damaged one is kept as plaudit.db.damaged.</source>
        <translation>
            <numerusform>Die Datenbank war beschädigt: %Ln lesbare Zeile steht in einer neuen Datei, die beschädigte ist als plaudit.db.damaged aufgehoben.</numerusform>
            <numerusform>Die Datenbank war beschädigt: %Ln lesbare Zeilen stehen in einer neuen Datei, die beschädigte ist als plaudit.db.damaged aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexes and the search are made anew.</source>
        <translation>Indexe und Suche sind neu angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The snapshot is made anew: %Ln review(s).</source>
        <translation>
            <numerusform>Der Schnappschuss ist neu angelegt: %Ln Bewertung.</numerusform>
            <numerusform>Der Schnappschuss ist neu angelegt: %Ln Bewertungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quarantine was read again: %Ln record(s) understood by now.</source>
        <translation>
            <numerusform>Die Quarantäne wurde noch einmal gelesen: %Ln Datensatz ist jetzt verstanden.</numerusform>
            <numerusform>Die Quarantäne wurde noch einmal gelesen: %Ln Datensätze sind jetzt verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All records were read again from what was received: %Ln say(s) more than before.</source>
        <translation>
            <numerusform>Alle Datensätze wurden noch einmal aus dem Empfangenen gelesen: %Ln sagt mehr als zuvor.</numerusform>
            <numerusform>Alle Datensätze wurden noch einmal aus dem Empfangenen gelesen: %Ln sagen mehr als zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasures that were waiting: %Ln finished.</source>
        <translation>
            <numerusform>Wartende Löschungen: %Ln abgeschlossen.</numerusform>
            <numerusform>Wartende Löschungen: %Ln abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imports of orders that never ended: %Ln taken back.</source>
        <translation>
            <numerusform>Importe von Bestellungen, die nie zu Ende kamen: %Ln zurückgenommen.</numerusform>
            <numerusform>Importe von Bestellungen, die nie zu Ende kamen: %Ln zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln table(s) some rows could not be read. A full sync brings back what Okendo has.</source>
        <translation>
            <numerusform>Von %Ln Tabelle waren einige Zeilen nicht lesbar. Ein vollständiger Abgleich holt zurück, was Okendo hat.</numerusform>
            <numerusform>Von %Ln Tabellen waren einige Zeilen nicht lesbar. Ein vollständiger Abgleich holt zurück, was Okendo hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in quarantine still can&apos;t be understood.</source>
        <translation>
            <numerusform>%Ln Datensatz in der Quarantäne ist weiter unverständlich.</numerusform>
            <numerusform>%Ln Datensätze in der Quarantäne sind weiter unverständlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) can&apos;t be read again and are as they were.</source>
        <translation>
            <numerusform>%Ln Datensatz lässt sich nicht noch einmal lesen und ist, wie er war.</numerusform>
            <numerusform>%Ln Datensätze lassen sich nicht noch einmal lesen und sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) stopped on the way: import the files again, they go on where they stood.</source>
        <translation>
            <numerusform>%Ln Import blieb unterwegs stehen: Importieren Sie die Datei noch einmal, er geht weiter, wo er stand.</numerusform>
            <numerusform>%Ln Importe blieben unterwegs stehen: Importieren Sie die Dateien noch einmal, sie gehen weiter, wo sie standen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%Ln email address(es)</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse</numerusform>
            <numerusform>%Ln E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer id(s)</source>
        <translation>
            <numerusform>%Ln Kunden-ID</numerusform>
            <numerusform>%Ln Kunden-IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s): name, words, pictures, profile and the reply</source>
        <translation>
            <numerusform>%Ln Bewertung: Name, Worte, Bilder, Profil und die Antwort</numerusform>
            <numerusform>%Ln Bewertungen: Name, Worte, Bilder, Profil und die Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey response(s): who gave it, and answers in words</source>
        <translation>
            <numerusform>%Ln Umfrageantwort: wer sie gab, und Antworten in Worten</numerusform>
            <numerusform>%Ln Umfrageantworten: wer sie gab, und Antworten in Worten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): who bought</source>
        <translation>
            <numerusform>%Ln Bestellung: wer kaufte</numerusform>
            <numerusform>%Ln Bestellungen: wer kaufte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s): quizzes, referrals, loyalty</source>
        <translation>
            <numerusform>%Ln Ereignis: Quiz, Empfehlungen, Treue</numerusform>
            <numerusform>%Ln Ereignisse: Quiz, Empfehlungen, Treue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s): what they said</source>
        <translation>
            <numerusform>%Ln Webhook: was er sagte</numerusform>
            <numerusform>%Ln Webhooks: was sie sagten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be read</source>
        <translation>
            <numerusform>%Ln Datensatz, der nicht lesbar war</numerusform>
            <numerusform>%Ln Datensätze, die nicht lesbar waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about them</source>
        <translation>
            <numerusform>%Ln Notiz über diesen Kunden</numerusform>
            <numerusform>%Ln Notizen über diesen Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) on them</source>
        <translation>
            <numerusform>%Ln Markierung an diesem Kunden</numerusform>
            <numerusform>%Ln Markierungen an diesem Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings, scores, chosen answers, dates, products and revenue stay in the figures, without whose they were.</source>
        <translation>Bewertungen, NPS-Werte, gewählte Antworten, Daten, Produkte und Umsatz bleiben in den Kennzahlen, ohne von wem sie waren.</translation>
    </message>
    <message>
        <source>Orders keep their number, reviews and responses their id: without it, the next sync would count them twice.</source>
        <translation>Bestellungen behalten ihre Nummer, Bewertungen und Antworten ihre ID: Ohne sie zählte der nächste Abgleich sie doppelt.</translation>
    </message>
    <message>
        <source>A salted hash of the emails and ids stays, so that no sync, webhook or import brings them back.</source>
        <translation>Ein gesalzener Hash der E-Mail-Adressen und IDs bleibt, damit kein Abgleich, Webhook oder Import sie zurückbringt.</translation>
    </message>
    <message>
        <source>Another program is reading the workspace: the next start of Plaudit does the rest.</source>
        <translation>Ein anderes Programm liest den Arbeitsbereich: Der nächste Start von Plaudit erledigt den Rest.</translation>
    </message>
    <message>
        <source>Look at this file, which may still hold them: %1</source>
        <translation>Sehen Sie sich diese Datei an, in der sie noch stehen können: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other people hold the same name and are as they were.</source>
        <translation>
            <numerusform>%Ln Zeile anderer Personen enthält denselben Namen und ist, wie sie war.</numerusform>
            <numerusform>%Ln Zeilen anderer Personen enthalten denselben Namen und sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Certificate of an erasure, number %1</source>
        <translation>Bescheinigung einer Löschung, Nummer %1</translation>
    </message>
    <message>
        <source>A customer was erased from the workspace %1.</source>
        <translation>Ein Kunde wurde aus dem Arbeitsbereich %1 gelöscht.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>Files and journals written anew: %1</source>
        <translation>Dateien und Journale neu geschrieben: %1</translation>
    </message>
    <message>
        <source>By: Plaudit %1, schema %2</source>
        <translation>Von: Plaudit %1, Schema %2</translation>
    </message>
    <message>
        <source>Rows kept without the person: %1</source>
        <translation>Zeilen, die ohne die Person bleiben: %1</translation>
    </message>
    <message>
        <source>Rows removed: %1</source>
        <translation>Entfernte Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows of others in which their email was blotted out: %1</source>
        <translation>Zeilen anderer, in denen ihre E-Mail-Adresse geschwärzt wurde: %1</translation>
    </message>
    <message>
        <source>Hashes of their emails and ids, by HMAC-SHA-256 with the salt of this workspace:</source>
        <translation>Hashes ihrer E-Mail-Adressen und IDs, nach HMAC-SHA-256 mit dem Salz dieses Arbeitsbereichs:</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Schreiben: %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and emails are taken out of their columns; what people wrote stays as it is and may name them.</source>
        <translation>Namen und E-Mail-Adressen werden aus ihren Spalten genommen; was Menschen geschrieben haben, bleibt, wie es ist, und kann sie nennen.</translation>
    </message>
    <message>
        <source>PLAUDIT_SALT is not set: the hashes are made with a random salt and can&apos;t be compared with other exports.</source>
        <translation>PLAUDIT_SALT ist nicht gesetzt: Die Hashwerte entstehen mit einem zufälligen Salt und lassen sich nicht mit anderen Exporten vergleichen.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Stand der Daten</translation>
    </message>
    <message>
        <source>no completed sync yet</source>
        <translation>noch kein vollständiger Abgleich</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: all published reviews, all responses, all orders</source>
        <translation>keiner: alle veröffentlichten Bewertungen, alle Antworten, alle Bestellungen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables with %1 rows written to %2</source>
        <translation>
            <numerusform>%Ln Tabelle mit %1 Zeilen geschrieben nach %2</numerusform>
            <numerusform>%Ln Tabellen mit %1 Zeilen geschrieben nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the database and what is in it written to %1</source>
        <translation>Eine Kopie der Datenbank und was darin ist, geschrieben nach %1</translation>
    </message>
    <message>
        <source>Orders: %1, reviews: %2, responses: %3, events: %4; written to %5</source>
        <translation>Bestellungen: %1, Bewertungen: %2, Antworten: %3, Ereignisse: %4; geschrieben nach %5</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Of a CSV: comma, semicolon or tab</source>
        <translation>Trennzeichen einer CSV-Datei: comma, semicolon oder tab</translation>
    </message>
    <message>
        <source>Begin a CSV with a byte order mark, so that Excel reads it as UTF-8</source>
        <translation>Eine CSV-Datei mit Byte-Reihenfolge-Marke beginnen, damit Excel sie als UTF-8 liest</translation>
    </message>
    <message>
        <source>Names and emails: remove, or hash with a salt from PLAUDIT_SALT; texts stay</source>
        <translation>Namen und E-Mail-Adressen: remove entfernt sie, hash ersetzt sie mit einem Salt aus PLAUDIT_SALT; Texte bleiben</translation>
    </message>
    <message>
        <source>Say by --format which it is: csv, xlsx or jsonl</source>
        <translation>Geben Sie mit --format an, was es ist: csv, xlsx oder jsonl</translation>
    </message>
    <message>
        <source>csv, xlsx or jsonl; by the file&apos;s name unless given. Of everything: csv, jsonl or sqlite</source>
        <translation>csv, xlsx oder jsonl; nach dem Namen der Datei, wenn nichts angegeben ist. Von allem: csv, jsonl oder sqlite</translation>
    </message>
    <message>
        <source>File to write; of everything, a folder</source>
        <translation>Datei, die geschrieben wird; bei allem ein Ordner</translation>
    </message>
    <message>
        <source>Of the customer whose data is written</source>
        <translation>Des Kunden, dessen Daten geschrieben werden</translation>
    </message>
    <message>
        <source>The same by an id of Okendo&apos;s or of the shop&apos;s</source>
        <translation>Dasselbe nach einer ID von Okendo oder vom Shop</translation>
    </message>
    <message>
        <source>--email and --customer-id go with export customer</source>
        <translation>--email und --customer-id gehören zu export customer</translation>
    </message>
    <message>
        <source>Everything is written as csv, jsonl or sqlite</source>
        <translation>Alles wird als csv, jsonl oder sqlite geschrieben</translation>
    </message>
    <message>
        <source>A copy as sqlite is whole: --redact goes with csv and jsonl</source>
        <translation>Eine Kopie als sqlite ist vollständig: --redact geht mit csv und jsonl</translation>
    </message>
    <message>
        <source>Say who it is: --email EMAIL or --customer-id ID</source>
        <translation>Sagen Sie, wer es ist: --email EMAIL oder --customer-id ID</translation>
    </message>
    <message>
        <source>A customer&apos;s data is one JSON file, as it is: no --format, no --redact</source>
        <translation>Die Daten eines Kunden sind eine JSON-Datei, so wie sie sind: kein --format, kein --redact</translation>
    </message>
    <message>
        <source>It is written whole: a filter goes with records and figures</source>
        <translation>Es wird im Ganzen geschrieben: Ein Filter gehört zu Datensätzen und Kennzahlen</translation>
    </message>
    <message>
        <source>Rows: reviews, responses, answers, orders, customers, products; the figures of a page; everything that is kept; or all that is kept of one customer</source>
        <translation>Zeilen: reviews, responses, answers, orders, customers, products; die Kennzahlen einer Seite; alles, was aufgehoben ist; oder alles, was von einem Kunden aufgehoben ist</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Review ID</source>
        <translation>Bewertungs-ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Variant ID</source>
        <translation>Varianten-ID</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Verified as</source>
        <translation>Verifiziert als</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Incentivized</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>Helpful votes</source>
        <translation>Hilfreich-Stimmen</translation>
    </message>
    <message>
        <source>Unhelpful votes</source>
        <translation>Nicht-hilfreich-Stimmen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply date</source>
        <translation>Antwortdatum</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Matched order</source>
        <translation>Zugeordnete Bestellung</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Zugeordnet über</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt am</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>Antwort-ID</translation>
    </message>
    <message>
        <source>Survey ID</source>
        <translation>Umfrage-ID</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>NPS score</source>
        <translation>NPS-Wert</translation>
    </message>
    <message>
        <source>NPS category</source>
        <translation>NPS-Kategorie</translation>
    </message>
    <message>
        <source>Seen by backfill</source>
        <translation>Im Abruf gesehen</translation>
    </message>
    <message>
        <source>Seen by webhook</source>
        <translation>Im Webhook gesehen</translation>
    </message>
    <message>
        <source>Seen by archive</source>
        <translation>Im Archiv gesehen</translation>
    </message>
    <message>
        <source>Question ID</source>
        <translation>Fragen-ID</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Antwort in Worten</translation>
    </message>
    <message>
        <source>Answer as a number</source>
        <translation>Antwort als Zahl</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlungsstatus</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Versandstatus</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95-%-Intervall von</translation>
    </message>
    <message>
        <source>95 % interval to</source>
        <translation>95-%-Intervall bis</translation>
    </message>
    <message>
        <source>Reviews with a rating</source>
        <translation>Bewertungen mit Sternen</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Durchschnittsbewertung</translation>
    </message>
    <message>
        <source>Average, 95 % from</source>
        <translation>Durchschnitt, 95&#xa0;% von</translation>
    </message>
    <message>
        <source>Average, 95 % to</source>
        <translation>Durchschnitt, 95&#xa0;% bis</translation>
    </message>
    <message>
        <source>Bayesian average</source>
        <translation>Bayes-Durchschnitt</translation>
    </message>
    <message>
        <source>4–5★ share, lower bound</source>
        <translation>Anteil 4–5★, untere Grenze</translation>
    </message>
    <message>
        <source>5★ share</source>
        <translation>Anteil 5★</translation>
    </message>
    <message>
        <source>1–2★ share</source>
        <translation>Anteil 1–2★</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Lange Texte</translation>
    </message>
    <message>
        <source> … (goes on in the sheet “%1”)</source>
        <translation> … (geht weiter auf dem Blatt „%1“)</translation>
    </message>
    <message>
        <source>Nothing that is here is of “%1”.</source>
        <translation>Nichts, was hier ist, gehört zu „%1“.</translation>
    </message>
    <message>
        <source>Check how the email or the ID is written; import or sync what may be missing.</source>
        <translation>Prüfen Sie, wie die E-Mail-Adresse oder die ID geschrieben ist; importieren Sie, was fehlen mag, oder gleichen Sie ab.</translation>
    </message>
    <message>
        <source>%1 holds other files.</source>
        <translation>In %1 sind andere Dateien.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or one that an export of everything made before.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner oder einen, den ein Export von allem zuvor angelegt hat.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>Daten der Diagramme</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>Reviews with a rating over time</source>
        <translation>Bewertungen mit Sternen über die Zeit</translation>
    </message>
    <message>
        <source>Share of ratings</source>
        <translation>Anteil der Bewertungen</translation>
    </message>
    <message>
        <source>Share of labelled reviews</source>
        <translation>Anteil der eingeordneten Bewertungen</translation>
    </message>
    <message>
        <source>Share of responses</source>
        <translation>Anteil der Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 by rating</source>
        <translation>%1 nach Bewertung</translation>
    </message>
    <message>
        <source>%1 by NPS category</source>
        <translation>%1 nach NPS-Kategorie</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Latest rating</source>
        <translation>Letzte Sterne</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revenue in other currencies</source>
        <translation>Umsatz in anderen Währungen</translation>
    </message>
</context>
<context>
    <name>FigureContext</name>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>Letzter Tag, einschließlich</translation>
    </message>
    <message>
        <source>Tell what changed since the days before, or since a year earlier</source>
        <translation>Sagen, was sich seit den Tagen davor oder seit einem Jahr geändert hat</translation>
    </message>
    <message>
        <source>Stretch of time of each value</source>
        <translation>Zeitabschnitt je Wert</translation>
    </message>
    <message>
        <source>Filter of reviews</source>
        <translation>Filter für Bewertungen</translation>
    </message>
    <message>
        <source>Product ids</source>
        <translation>Produkt-IDs</translation>
    </message>
    <message>
        <source>Variant ids</source>
        <translation>Varianten-IDs</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>Produktgruppen</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Sentiment as Okendo labels it</source>
        <translation>Stimmung, wie Okendo sie einstuft</translation>
    </message>
    <message>
        <source>Moderation status; approved unless given</source>
        <translation>Moderationsstatus; ohne Angabe approved</translation>
    </message>
    <message>
        <source>Whether the purchase is verified</source>
        <translation>Ob der Kauf verifiziert ist</translation>
    </message>
    <message>
        <source>Whether it was rewarded</source>
        <translation>Ob sie belohnt wurde</translation>
    </message>
    <message>
        <source>Language codes, such as en</source>
        <translation>Sprachcodes, etwa de</translation>
    </message>
    <message>
        <source>Country codes, such as US</source>
        <translation>Ländercodes, etwa DE</translation>
    </message>
    <message>
        <source>Where it came from, as Okendo names it</source>
        <translation>Woher sie kam, wie Okendo es nennt</translation>
    </message>
    <message>
        <source>What it must have; several: all of them</source>
        <translation>Was sie haben muss; mehrere: alle davon</translation>
    </message>
    <message>
        <source>An attribute&apos;s value; of one title any of them, of several titles each</source>
        <translation>Wert eines Merkmals; bei einem Titel einer davon, bei mehreren Titeln jeder</translation>
    </message>
    <message>
        <source>Filter of survey responses</source>
        <translation>Filter für Umfrageantworten</translation>
    </message>
    <message>
        <source>Survey ids</source>
        <translation>Umfrage-IDs</translation>
    </message>
    <message>
        <source>Channels of survey responses</source>
        <translation>Kanäle der Umfrageantworten</translation>
    </message>
    <message>
        <source>Promoters, passives or detractors</source>
        <translation>Promotoren, Passive oder Detraktoren</translation>
    </message>
    <message>
        <source>Filter of both</source>
        <translation>Filter für beide</translation>
    </message>
    <message>
        <source>Whether an imported order is known to it</source>
        <translation>Ob eine importierte Bestellung dazu bekannt ist</translation>
    </message>
    <message>
        <source>What its order was worth, such as 20..50, 20.. or ..50</source>
        <translation>Was die Bestellung wert war, etwa 20..50, 20.. oder ..50</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, beginning*, -without</source>
        <translation>Wörter, &quot;eine Wortfolge&quot;, Anfang*, -ohne</translation>
    </message>
    <message>
        <source>“%1” is not an attribute such as Fit=Small</source>
        <translation>„%1“ ist kein Merkmal wie Fit=Small</translation>
    </message>
    <message>
        <source>“%1” is not an order value such as 20..50, 20.. or ..50</source>
        <translation>„%1“ ist kein Bestellwert wie 20..50, 20.. oder ..50</translation>
    </message>
    <message>
        <source>“%1” holds no word to search for, such as scent, &quot;too small&quot; or refund*</source>
        <translation>„%1“ enthält kein Wort, nach dem gesucht werden kann, etwa Duft, &quot;zu klein&quot; oder Erstattung*</translation>
    </message>
    <message>
        <source>The last day, %1, must not be before the first, %2</source>
        <translation>Der letzte Tag, %1, darf nicht vor dem ersten, %2, liegen</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Text search</source>
        <translation>Textsuche</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Verifizierter Kauf</translation>
    </message>
    <message>
        <source>Incentivized</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>Has text, media or a reply</source>
        <translation>Hat Text, Medien oder Antwort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>NPS category</source>
        <translation>NPS-Kategorie</translation>
    </message>
    <message>
        <source>Matched to an order</source>
        <translation>Bestellung zugeordnet</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Andere Einstufung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Without a language</source>
        <translation>Ohne Sprache</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Ohne Land</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Without a channel</source>
        <translation>Ohne Kanal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a condition and its values, as in “Country: DE, FR”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln Variante</numerusform>
            <numerusform>%Ln Varianten</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Not incentivized</source>
        <translation>Nicht belohnt</translation>
    </message>
    <message>
        <source>With an order</source>
        <translation>Mit Bestellung</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Ohne Bestellung</translation>
    </message>
    <message>
        <source>Has: %1</source>
        <translation>Hat: %1</translation>
    </message>
    <message>
        <source>Order value %1 – %2</source>
        <translation>Bestellwert %1 – %2</translation>
    </message>
    <message>
        <source>Order value from %1</source>
        <translation>Bestellwert ab %1</translation>
    </message>
    <message>
        <source>Order value up to %1</source>
        <translation>Bestellwert bis %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The database of this workspace is damaged.</source>
        <translation>Die Datenbank dieses Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore a backup, or make a new workspace and sync again.</source>
        <translation>Spielen Sie eine Sicherung ein, oder legen Sie einen neuen Arbeitsbereich an und gleichen neu ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be understood and wait in quarantine.</source>
        <translation>
            <numerusform>%n Datensatz war nicht zu verstehen und wartet in Quarantäne.</numerusform>
            <numerusform>%n Datensätze waren nicht zu verstehen und warten in Quarantäne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in Data health; a newer version may understand them.</source>
        <translation>Sehen Sie sie unter Datenzustand an; eine neuere Version versteht sie vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>The import of %n file(s) never came to its end.</source>
        <translation>
            <numerusform>Das Einlesen von %n Datei kam nie zu seinem Ende.</numerusform>
            <numerusform>Das Einlesen von %n Dateien kam nie zu seinem Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them again; what is there is not counted twice.</source>
        <translation>Lesen Sie sie noch einmal ein; was da ist, wird nicht doppelt gezählt.</translation>
    </message>
    <message>
        <source>The last sync stopped before its end.</source>
        <translation>Der letzte Abgleich endete vorzeitig.</translation>
    </message>
    <message>
        <source>Sync again; it goes on from where it was.</source>
        <translation>Gleichen Sie noch einmal ab; er geht dort weiter, wo er war.</translation>
    </message>
    <message numerus="yes">
        <source>The history of %n survey(s) was never fetched.</source>
        <translation>
            <numerusform>Die Vorgeschichte von %n Umfrage wurde nie geholt.</numerusform>
            <numerusform>Die Vorgeschichte von %n Umfragen wurde nie geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync to fetch it; surveys met in events are fetched too.</source>
        <translation>Ein Abgleich holt sie; Umfragen aus Ereignissen werden mitgeholt.</translation>
    </message>
    <message numerus="yes">
        <source>The parts of %n imported order(s) don&apos;t add up to what the file says.</source>
        <translation>
            <numerusform>Die Teile von %n importierten Bestellung ergeben nicht, was die Datei angibt.</numerusform>
            <numerusform>Die Teile von %n importierten Bestellungen ergeben nicht, was die Datei angibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list of differences on the Orders page; the file&apos;s own totals are kept as they are.</source>
        <translation>Sehen Sie die Liste der Abweichungen auf der Seite Bestellungen an; die Summen der Datei bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) or response(s) fit several orders equally well.</source>
        <translation>
            <numerusform>%n Bewertung oder Antwort passt zu mehreren Bestellungen gleich gut.</numerusform>
            <numerusform>%n Bewertungen oder Antworten passen zu mehreren Bestellungen gleich gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) or response(s) name an order that was not imported.</source>
        <translation>
            <numerusform>%n Bewertung oder Antwort nennt eine Bestellung, die nicht importiert ist.</numerusform>
            <numerusform>%n Bewertungen oder Antworten nennen eine Bestellung, die nicht importiert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export those orders from your shop and import them; if they are there, try a prefix rule.</source>
        <translation>Exportieren Sie diese Bestellungen aus Ihrem Shop und importieren Sie sie; sind sie schon da, versuchen Sie eine Nummernregel.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) or response(s) have not been matched with the orders yet.</source>
        <translation>
            <numerusform>%n Bewertung oder Antwort wurde den Bestellungen noch nicht zugeordnet.</numerusform>
            <numerusform>%n Bewertungen oder Antworten wurden den Bestellungen noch nicht zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync or import again; matching goes on from where it was.</source>
        <translation>Synchronisieren oder importieren Sie noch einmal; die Zuordnung geht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>They are left unmatched. Look at them on the Orders page, under Matching; two shops may share their numbers.</source>
        <translation>Sie bleiben ohne Bestellung. Sehen Sie sie auf der Seite Bestellungen unter Zuordnung an; vielleicht verwenden zwei Shops dieselben Nummern.</translation>
    </message>
    <message numerus="yes">
        <source>%n live event(s) were refused in the last seven days.</source>
        <translation>
            <numerusform>%n Live-Ereignis wurde in den letzten sieben Tagen abgewiesen.</numerusform>
            <numerusform>%n Live-Ereignisse wurden in den letzten sieben Tagen abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data health tells why. After a wrong signature, copy the secret again from Okendo&apos;s webhook; after a wrong time, set this machine&apos;s clock.</source>
        <translation>Der Datenzustand sagt, warum. Bei falscher Signatur kopieren Sie das Geheimnis noch einmal aus Okendos Webhook; bei falscher Zeit stellen Sie die Uhr dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Incentivized</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>With a text</source>
        <translation>Mit Text</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Mit Bild oder Video</translation>
    </message>
    <message>
        <source>With a reply</source>
        <translation>Mit Antwort</translation>
    </message>
    <message>
        <source>With an order</source>
        <translation>Mit Bestellung</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>NPS category</source>
        <translation>NPS-Kategorie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>records that don&apos;t say</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dimension and a value of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Survey responses</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>by backfill only</source>
        <translation>nur aus dem Abruf</translation>
    </message>
    <message>
        <source>by webhook only</source>
        <translation>nur über Webhook</translation>
    </message>
    <message>
        <source>from files only</source>
        <translation>nur aus Dateien</translation>
    </message>
    <message>
        <source>by several ways</source>
        <translation>auf mehreren Wegen</translation>
    </message>
    <message>
        <source>Merged records</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Redelivered events</source>
        <translation>Erneut zugestellt</translation>
    </message>
    <message>
        <source>Deleted by webhook</source>
        <translation>Über Webhook gelöscht</translation>
    </message>
    <message>
        <source>Days without live feed</source>
        <translation>Tage ohne Live-Zufluss</translation>
    </message>
    <message>
        <source>Contradicting NPS category</source>
        <translation>NPS-Kategorie im Widerspruch</translation>
    </message>
    <message>
        <source>Second NPS question</source>
        <translation>Zweite NPS-Frage</translation>
    </message>
    <message>
        <source>NPS answers without a score</source>
        <translation>NPS-Antworten ohne Wert</translation>
    </message>
    <message>
        <source>Removed reviews</source>
        <translation>Entfernte Bewertungen</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Responses that are there, each counted once, whichever way and however often it came.</source>
        <translation>Vorhandene Antworten, jede einmal gezählt, auf welchem Weg und wie oft sie auch kam.</translation>
    </message>
    <message>
        <source>Known from the survey&apos;s list alone: mostly from before the live feed began.</source>
        <translation>Nur aus der Liste der Umfrage bekannt: meist aus der Zeit vor dem Live-Zufluss.</translation>
    </message>
    <message>
        <source>Told by a webhook and not yet met in the survey&apos;s list.</source>
        <translation>Von einem Webhook gemeldet und in der Liste der Umfrage noch nicht angetroffen.</translation>
    </message>
    <message>
        <source>Known from an imported file of responses alone.</source>
        <translation>Nur aus einer eingelesenen Datei von Antworten bekannt.</translation>
    </message>
    <message>
        <source>Met by more than one way and kept as one.</source>
        <translation>Auf mehr als einem Weg angetroffen und als eine geführt.</translation>
    </message>
    <message>
        <source>How many tellings of a response were not counted again: for each response the ways it came, less one.</source>
        <translation>Wie viele Meldungen einer Antwort nicht noch einmal gezählt wurden: je Antwort die Zahl ihrer Wege weniger eins.</translation>
    </message>
    <message>
        <source>Responses of which the survey&apos;s list and the webhook say different things. The later one stands; a webhook of unknown delivery time counts as the earlier.</source>
        <translation>Antworten, über die die Liste der Umfrage und der Webhook Verschiedenes sagen. Es gilt das Spätere; ein Webhook ohne bekannte Zustellzeit zählt als das Frühere.</translation>
    </message>
    <message>
        <source>Webhooks that came again with a sequence number that was there already. They change nothing.</source>
        <translation>Webhooks, deren laufende Nummer schon da war. Sie ändern nichts.</translation>
    </message>
    <message>
        <source>Reviews and responses that a webhook deleted and that were not seen since.</source>
        <translation>Bewertungen und Antworten, die ein Webhook gelöscht hat und die seither nicht mehr gesehen wurden.</translation>
    </message>
    <message>
        <source>Days on which no webhook told of anything while the backfill has responses of that day.</source>
        <translation>Tage, an denen kein Webhook etwas meldete, während der Abruf Antworten von diesem Tag hat.</translation>
    </message>
    <message>
        <source>Responses whose NPS category contradicts the score. The score counts.</source>
        <translation>Antworten, deren NPS-Kategorie dem Wert widerspricht. Der Wert zählt.</translation>
    </message>
    <message>
        <source>Responses with a second NPS question. The first counts; the other is an answer like any.</source>
        <translation>Antworten mit einer zweiten NPS-Frage. Die erste zählt; die andere ist eine Antwort wie jede.</translation>
    </message>
    <message>
        <source>Answers to an NPS question that are no whole number from 0 to 10. They are in no score.</source>
        <translation>Antworten auf eine NPS-Frage, die keine ganze Zahl von 0 bis 10 sind. Sie gehen in keinen Wert ein.</translation>
    </message>
    <message>
        <source>Reviews that Okendo&apos;s lists no longer show and that Okendo, asked for each of them, no longer has.</source>
        <translation>Bewertungen, die Okendos Listen nicht mehr zeigen und die Okendo, nach jeder einzeln gefragt, nicht mehr hat.</translation>
    </message>
    <message>
        <source>Records that could not be understood, kept with everything they held.</source>
        <translation>Datensätze, die nicht zu verstehen waren, aufbewahrt mit allem, was sie enthielten.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>No live feed on %1; the backfill has %2 of that day.</source>
        <translation>Kein Live-Zufluss am %1; der Abruf hat %2 von diesem Tag.</translation>
    </message>
    <message>
        <source>No live feed from %1 to %2; the backfill has %3 of these days.</source>
        <translation>Kein Live-Zufluss vom %1 bis %2; der Abruf hat %3 von diesen Tagen.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: %2 rows, %3 imported, %4 unchanged, %5 rejected (%6, %7)</source>
        <translation>%1: %2 Zeilen, %3 übernommen, %4 unverändert, %5 abgelehnt (%6, %7)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them are kept with line and reason.</source>
        <translation>
            <numerusform>und %n weitere; alle sind mit Zeile und Grund aufgehoben.</numerusform>
            <numerusform>und %n weitere; alle sind mit Zeile und Grund aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether day or month comes first in the dates is not certain: no number in them is above 12. A mapping can say it.</source>
        <translation>Ob in den Daten Tag oder Monat vorn steht, ist nicht sicher: keine Zahl darin ist größer als 12. Eine Zuordnung kann es festlegen.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>ImportEventsCommand</name>
    <message>
        <source>%1: %2 received, %3 new, %4 redelivered, %5 unchanged, %6 quarantined</source>
        <translation>%1: %2 erhalten, %3 neu, %4 erneut zugestellt, %5 unverändert, %6 in Quarantäne</translation>
    </message>
    <message>
        <source>An earlier import of this file was gone on with.</source>
        <translation>Ein früheres Einlesen dieser Datei wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
</context>
<context>
    <name>ImportOrdersCommand</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3. Number %4 in the list of imports.</source>
        <translation>Neu: %1, geändert: %2, unverändert: %3. Nummer %4 in der Liste der Importe.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them are kept with line and reason.</source>
        <translation>
            <numerusform>und %n weitere; alle sind mit Zeile und Grund aufgehoben.</numerusform>
            <numerusform>und %n weitere; alle sind mit Zeile und Grund aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>Took it back: %n order(s) are as they were without it.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Bestellung ist, wie sie ohne ihn war.</numerusform>
            <numerusform>Zurückgenommen: %n Bestellungen sind, wie sie ohne ihn waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>%1 % · %2</source>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Inquiry</name>
    <message>
        <source>Reading texts for the search: %1 of %2</source>
        <translation>Texte werden für die Suche gelesen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>KpiCard</name>
    <message>
        <source>no orders</source>
        <translation>keine Bestellungen</translation>
    </message>
</context>
<context>
    <name>ListenCommand</name>
    <message>
        <source>Signing secret of the webhook:</source>
        <translation>Signaturgeheimnis des Webhooks:</translation>
    </message>
    <message>
        <source>Listening on %1. Ctrl+C ends it.</source>
        <translation>Nimmt an auf %1. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>The signing secret is used for this run and not kept: %1</source>
        <translation>Das Signaturgeheimnis gilt für diesen Lauf und wird nicht aufgehoben: %1</translation>
    </message>
    <message>
        <source>%1 live events taken, %2 delivered again, %3 refused.</source>
        <translation>%1 Live-Ereignisse angenommen, %2 noch einmal zugestellt, %3 abgewiesen.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display to open the window on. See plaudit --help for what works without one.</source>
        <translation>Für das Fenster ist kein Bildschirm da. Was auch ohne geht, zeigt plaudit --help.</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Zuordnung (*.json)</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>By order and product</source>
        <translation>Bestellung und Produkt</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>By customer and product</source>
        <translation>Kunde und Produkt</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>The order it names was imported, and one of its line items is the product: by id, SKU or name.</source>
        <translation>Die genannte Bestellung ist importiert, und eine ihrer Positionen ist das Produkt: nach ID, SKU oder Name.</translation>
    </message>
    <message>
        <source>The order it names was imported, but none of its line items is the product.</source>
        <translation>Die genannte Bestellung ist importiert, aber keine ihrer Positionen ist das Produkt.</translation>
    </message>
    <message>
        <source>It names no imported order, but the same customer bought this product within 365 days before: the latest such purchase counts.</source>
        <translation>Es ist keine importierte Bestellung genannt, aber derselbe Kunde hat dieses Produkt in den 365 Tagen davor gekauft: Der letzte solche Kauf zählt.</translation>
    </message>
    <message>
        <source>Several orders fit equally well. It is counted here and left unmatched.</source>
        <translation>Mehrere Bestellungen passen gleich gut. Hier wird es gezählt und bleibt ohne Bestellung.</translation>
    </message>
    <message>
        <source>No imported order fits. It is in no figure of revenue, repeat orders or refunds.</source>
        <translation>Keine importierte Bestellung passt. Es steckt in keiner Zahl zu Umsatz, Wiederkauf oder Erstattungen.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>No orders imported</source>
        <translation>Keine Bestellungen importiert</translation>
    </message>
    <message>
        <source>Names neither order nor customer</source>
        <translation>Nennt weder Bestellung noch Kunde</translation>
    </message>
    <message>
        <source>Older than the imported orders</source>
        <translation>Älter als die importierten Bestellungen</translation>
    </message>
    <message>
        <source>Newer than the imported orders</source>
        <translation>Neuer als die importierten Bestellungen</translation>
    </message>
    <message>
        <source>Its order was not imported</source>
        <translation>Bestellung nicht importiert</translation>
    </message>
    <message>
        <source>Its customer has no imported order</source>
        <translation>Kunde ohne importierte Bestellung</translation>
    </message>
    <message>
        <source>Its customer bought other products</source>
        <translation>Kunde hat anderes gekauft</translation>
    </message>
    <message>
        <source>Several orders fit</source>
        <translation>Mehrere Bestellungen passen</translation>
    </message>
    <message>
        <source>Its order is known.</source>
        <translation>Die Bestellung ist bekannt.</translation>
    </message>
    <message>
        <source>There is no order that it could belong to.</source>
        <translation>Es gibt keine Bestellung, zu der es gehören könnte.</translation>
    </message>
    <message>
        <source>It came without order number and email, so nothing ties it to a purchase.</source>
        <translation>Es kam ohne Bestellnummer und E-Mail-Adresse; nichts verbindet es mit einem Kauf.</translation>
    </message>
    <message>
        <source>It was given before the first imported order was placed.</source>
        <translation>Es ist älter als die erste importierte Bestellung.</translation>
    </message>
    <message>
        <source>It was given after the last imported order was placed, and its own order is not among them.</source>
        <translation>Es ist neuer als die letzte importierte Bestellung, und die eigene Bestellung ist nicht dabei.</translation>
    </message>
    <message>
        <source>It names an order that is in none of the imported files.</source>
        <translation>Es nennt eine Bestellung, die in keiner importierten Datei steht.</translation>
    </message>
    <message>
        <source>It names no imported order, and no imported order is of its email.</source>
        <translation>Es nennt keine importierte Bestellung, und zu seiner E-Mail-Adresse gibt es keine.</translation>
    </message>
    <message>
        <source>Its customer has orders, but none with this product within 365 days before.</source>
        <translation>Der Kunde hat Bestellungen, aber keine mit diesem Produkt in den 365 Tagen davor.</translation>
    </message>
    <message>
        <source>More than one order fits equally well, and nothing tells which.</source>
        <translation>Mehr als eine Bestellung passt gleich gut, und nichts sagt, welche.</translation>
    </message>
    <message>
        <source>Export the orders from your shop and drop the file here.</source>
        <translation>Exportieren Sie die Bestellungen aus Ihrem Shop und legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Import older orders, back to the first review.</source>
        <translation>Importieren Sie ältere Bestellungen, zurück bis zur ersten Bewertung.</translation>
    </message>
    <message>
        <source>Export the newest orders from your shop and import them.</source>
        <translation>Exportieren Sie die neuesten Bestellungen aus Ihrem Shop und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Import the missing orders; if they are there under another form of the number, try a prefix rule.</source>
        <translation>Importieren Sie die fehlenden Bestellungen; stehen sie mit anders geschriebener Nummer da, versuchen Sie eine Nummernregel.</translation>
    </message>
    <message>
        <source>Import the orders of all sales channels; orders without an email can only be found by number.</source>
        <translation>Importieren Sie die Bestellungen aller Verkaufskanäle; ohne E-Mail-Adresse findet sich eine Bestellung nur über ihre Nummer.</translation>
    </message>
    <message>
        <source>Compare the product&apos;s name in Okendo with the line items of the orders; a renamed product is not found by its name.</source>
        <translation>Vergleichen Sie den Produktnamen in Okendo mit den Positionen der Bestellungen; ein umbenanntes Produkt findet sich nicht über seinen Namen.</translation>
    </message>
    <message>
        <source>Look at the orders behind it: two shops or files may use the same numbers.</source>
        <translation>Sehen Sie die Bestellungen dahinter an: Vielleicht verwenden zwei Shops oder Dateien dieselben Nummern.</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Average rating</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>5 star share</source>
        <translation>Anteil 5 Sterne</translation>
    </message>
    <message>
        <source>1–2 star share</source>
        <translation>Anteil 1–2 Sterne</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Average rating over time</source>
        <translation>Durchschnittsbewertung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>The mean of all star ratings. The margin is a 95 % interval: were the same customers asked again, the average would very likely lie within it. It is widened a little for few and one-sided ratings.</source>
        <translation>Der Mittelwert aller Sternebewertungen. Die Spanne ist ein 95-%-Intervall: Würden dieselben Kunden noch einmal gefragt, läge der Durchschnitt sehr wahrscheinlich darin. Bei wenigen oder einseitigen Bewertungen ist es etwas breiter.</translation>
    </message>
    <message>
        <source>Reviews that are approved and were not removed, counted on their own date in the store&apos;s time zone. Reviews without a star rating count here but in no average or share.</source>
        <translation>Freigegebene und nicht entfernte Bewertungen, gezählt nach ihrem eigenen Datum in der Zeitzone des Shops. Bewertungen ohne Sterne zählen hier mit, aber in keinem Durchschnitt oder Anteil.</translation>
    </message>
    <message>
        <source>Reviews with 5 stars, as a share of all reviews with a rating, with its 95 % interval (Wilson).</source>
        <translation>Anteil der Bewertungen mit 5 Sternen an allen Bewertungen mit Sternen, mit 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>Reviews with 1 or 2 stars, as a share of all reviews with a rating, with its 95 % interval (Wilson).</source>
        <translation>Anteil der Bewertungen mit 1 oder 2 Sternen an allen Bewertungen mit Sternen, mit 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>How many reviews gave each number of stars. The shares are rounded so that they add up to 100 %.</source>
        <translation>Wie viele Bewertungen die jeweilige Zahl von Sternen vergeben. Die Anteile sind so gerundet, dass sie zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <source>The average rating of each stretch of time with its 95 % interval. A stretch without ratings is a gap; one that is incomplete, since it isn&apos;t over or the filter cuts it, is hatched.</source>
        <translation>Die Durchschnittsbewertung je Zeitabschnitt mit 95-%-Intervall. Ein Abschnitt ohne Bewertungen ist eine Lücke; ein unvollständiger ist schraffiert.</translation>
    </message>
    <message>
        <source>Products ranked by Bayesian average: each product&apos;s ratings together with 10 more at the overall average, so that a product with few reviews neither leads nor trails by chance.</source>
        <translation>Produkte nach Bayes-Durchschnitt geordnet: Zu den Bewertungen jedes Produkts kommen 10 weitere mit dem Gesamtdurchschnitt hinzu, damit ein Produkt mit wenigen Bewertungen nicht durch Zufall ganz oben oder unten steht.</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Netto-Stimmung</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Sentiment over time</source>
        <translation>Stimmung im Zeitverlauf</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotoren</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Detraktoren</translation>
    </message>
    <message>
        <source>Not a score</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>NPS over time</source>
        <translation>NPS im Zeitverlauf</translation>
    </message>
    <message>
        <source>Positive less negative reviews, as a share of all reviews that Okendo labelled. Mixed and neutral ones count in the whole. The margin is a 95 % interval.</source>
        <translation>Positive abzüglich negativer Bewertungen, als Anteil aller von Okendo eingestuften. Gemischte und neutrale zählen im Ganzen mit. Die Spanne ist ein 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Reviews labelled positive, as a share of all labelled reviews, with its 95 % interval (Wilson).</source>
        <translation>Als positiv eingestufte Bewertungen, als Anteil aller eingestuften, mit dem 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>Reviews labelled neutral, as a share of all labelled reviews, with its 95 % interval (Wilson).</source>
        <translation>Als neutral eingestufte Bewertungen, als Anteil aller eingestuften, mit dem 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>Reviews labelled mixed, as a share of all labelled reviews, with its 95 % interval (Wilson).</source>
        <translation>Als gemischt eingestufte Bewertungen, als Anteil aller eingestuften, mit dem 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>Reviews labelled negative, as a share of all labelled reviews, with its 95 % interval (Wilson).</source>
        <translation>Als negativ eingestufte Bewertungen, als Anteil aller eingestuften, mit dem 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>Reviews that came without a sentiment. They are in no share and no score.</source>
        <translation>Bewertungen, die ohne Stimmung kamen. Sie gehen in keinen Anteil und keinen Wert ein.</translation>
    </message>
    <message>
        <source>The shares of the four sentiments among the labelled reviews of each stretch of time.</source>
        <translation>Die Anteile der vier Stimmungen an den eingestuften Bewertungen jedes Zeitabschnitts.</translation>
    </message>
    <message>
        <source>The share of promoters less the share of detractors, times 100. The margin is a 95 % interval (adjusted Wald). The first NPS question of a response counts.</source>
        <translation>Der Anteil der Promotoren abzüglich des Anteils der Detraktoren, mal 100. Die Spanne ist ein 95-%-Intervall (adjusted Wald). Es zählt die erste NPS-Frage einer Antwort.</translation>
    </message>
    <message>
        <source>Respondents who answered 9 or 10, as a share of those with a score.</source>
        <translation>Befragte, die 9 oder 10 angaben, als Anteil derer mit einem Wert.</translation>
    </message>
    <message>
        <source>Respondents who answered 7 or 8, as a share of those with a score.</source>
        <translation>Befragte, die 7 oder 8 angaben, als Anteil derer mit einem Wert.</translation>
    </message>
    <message>
        <source>Respondents who answered 0 to 6, as a share of those with a score.</source>
        <translation>Befragte, die 0 bis 6 angaben, als Anteil derer mit einem Wert.</translation>
    </message>
    <message>
        <source>Answers to an NPS question that are no whole number from 0 to 10. They are in no score.</source>
        <translation>Antworten auf eine NPS-Frage, die keine ganze Zahl von 0 bis 10 sind. Sie gehen in keinen Wert ein.</translation>
    </message>
    <message>
        <source>Responses with an NPS score that were not deleted, each counted once whichever way it came.</source>
        <translation>Antworten mit einem NPS-Wert, die nicht gelöscht wurden, jede einmal gezählt, auf welchem Weg sie auch kam.</translation>
    </message>
    <message>
        <source>The NPS of each stretch of time with its 95 % interval. A stretch without scores is a gap; one that is incomplete, since it isn&apos;t over or the filter cuts it, is hatched.</source>
        <translation>Der NPS jedes Zeitabschnitts mit seinem 95-%-Intervall. Ein Abschnitt ohne Werte ist eine Lücke; einer, der unvollständig ist, weil er noch läuft oder der Filter ihn schneidet, ist schraffiert.</translation>
    </message>
    <message>
        <source>Incentivized</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Antwortquote</translation>
    </message>
    <message>
        <source>Reviews that were rewarded, as a share of those that say whether they were, with its 95 % interval (Wilson).</source>
        <translation>Bewertungen, die belohnt wurden, als Anteil derer, die es angeben, mit 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>Reviews with a reply, as a share of those at least 14 days old, with its 95 % interval (Wilson): a younger review has had no time for one.</source>
        <translation>Beantwortete Bewertungen, als Anteil derer, die mindestens 14 Tage alt sind, mit 95-%-Intervall (Wilson): Für eine jüngere war noch keine Zeit zu antworten.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) without a rating</source>
        <translation>
            <numerusform>%n Bewertung ohne Sterne</numerusform>
            <numerusform>%n Bewertungen ohne Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
</context>
<context>
    <name>MetricsComparison</name>
    <message>
        <source>Compared with %1 – %2 (%3)</source>
        <translation>Verglichen mit %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>There is nothing to compare with: a comparison needs a first day (--from) that has data after it.</source>
        <translation>Es gibt nichts zum Vergleichen: Ein Vergleich braucht einen ersten Tag (--from), nach dem es Daten gibt.</translation>
    </message>
</context>
<context>
    <name>MetricsLists</name>
    <message>
        <source>(none)</source>
        <comment>reviews or responses without such a value</comment>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>ranked by %1</source>
        <translation>Rang nach %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
</context>
<context>
    <name>MetricsOptions</name>
    <message>
        <source>Which page</source>
        <translation>Welche Seite</translation>
    </message>
    <message>
        <source>Also by each value of this: of ratings and sentiment %1; of NPS %2</source>
        <translation>Auch nach jedem Wert hiervon: bei ratings und sentiment %1; bei nps %2</translation>
    </message>
    <message>
        <source>--by goes with the pages ratings, sentiment and nps</source>
        <translation>--by gehört zu den Seiten ratings, sentiment und nps</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>„%1“ ist nichts von: %2</translation>
    </message>
</context>
<context>
    <name>MetricsOrders</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsShares</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Incentivized</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Mit Bild oder Video</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Mit Text</translation>
    </message>
    <message>
        <source>Replied to</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Time to reply, median</source>
        <translation>Zeit bis zur Antwort, Median</translation>
    </message>
    <message>
        <source>Helpful votes</source>
        <translation>Hilfreich-Stimmen</translation>
    </message>
    <message>
        <source>Incentivized less others: a difference, not an effect</source>
        <translation>Belohnte weniger andere: ein Unterschied, keine Wirkung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>With an order</source>
        <translation>Mit Bestellung</translation>
    </message>
    <message>
        <source>With a review</source>
        <translation>Mit Bewertung</translation>
    </message>
    <message>
        <source>With a response</source>
        <translation>Mit Umfrageantwort</translation>
    </message>
    <message>
        <source>Opinions without an email</source>
        <translation>Meinungen ohne E-Mail</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>%2 %1</source>
        <comment>%1 is an amount, %2 its currency&apos;s code; the blank does not break</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>NpsPage</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not a score</source>
        <translation>
            <numerusform>%Ln ohne Wert</numerusform>
            <numerusform>%Ln ohne Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>all with a score</source>
        <translation>alle mit Wert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>a few seconds</source>
        <translation>ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>etwa %n s</numerusform>
            <numerusform>etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share; the blank does not break</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>a week&apos;s number on an axis</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year on an axis</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a stretch of time with a decimal; the blank does not break</comment>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>OrderFileWords</name>
    <message>
        <source>Another shop</source>
        <translation>Anderer Shop</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>line items alone</source>
        <translation>nur Positionen</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Zahlungsstatus</translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation>Versandstatus</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>Is a test</source>
        <translation>Ist ein Test</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Variant ID</source>
        <translation>Varianten-ID</translation>
    </message>
    <message>
        <source>Discount of the line</source>
        <translation>Rabatt der Position</translation>
    </message>
    <message>
        <source>All line items</source>
        <translation>Alle Positionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>OrderMetricWords</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Bestellsumme</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Durchschnittlicher Bestellwert</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>Erstattungsquote</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Wiederkaufsquote</translation>
    </message>
    <message>
        <source>Orders by rating</source>
        <translation>Bestellungen nach Sternen</translation>
    </message>
    <message>
        <source>Orders by NPS category</source>
        <translation>Bestellungen nach NPS-Gruppe</translation>
    </message>
    <message>
        <source>Review coverage</source>
        <translation>Bewertete Bestellungen</translation>
    </message>
    <message>
        <source>Time to review</source>
        <translation>Bewertet nach</translation>
    </message>
    <message>
        <source>Unhappy customers</source>
        <translation>Unzufriedene Kunden</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Umsatz in Gefahr</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Erwarteter Verlust</translation>
    </message>
    <message>
        <source>Matched reviews</source>
        <translation>Zugeordnete Bewertungen</translation>
    </message>
    <message>
        <source>Matched responses</source>
        <translation>Zugeordnete Antworten</translation>
    </message>
    <message>
        <source>Matched over time</source>
        <translation>Zuordnung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Imported orders, each counted once however many files tell of it. Cancelled, voided and test orders are among them, but in no revenue and no rate.</source>
        <translation>Importierte Bestellungen, jede einmal gezählt, gleich wie viele Dateien von ihr erzählen. Stornierte, annullierte und Testbestellungen sind dabei, stecken aber in keinem Umsatz und keiner Quote.</translation>
    </message>
    <message>
        <source>The quantities of all line items of all imported orders.</source>
        <translation>Die Mengen aller Positionen aller importierten Bestellungen.</translation>
    </message>
    <message>
        <source>The totals of all imported orders as the files give them, tax and shipping included.</source>
        <translation>Die Summen aller importierten Bestellungen, wie die Dateien sie angeben, mit Steuer und Versand.</translation>
    </message>
    <message>
        <source>What customers paid for goods: prices less discounts and refunds, without tax and shipping. Cancelled, voided and test orders are left out. Currencies are never added up.</source>
        <translation>Was Kunden für Waren bezahlt haben: Preise abzüglich Rabatten und Erstattungen, ohne Steuer und Versand. Stornierte, annullierte und Testbestellungen bleiben außen vor. Währungen werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Revenue divided by orders, without cancelled, voided and test orders. The margin is a 95 % interval of the mean (t).</source>
        <translation>Umsatz geteilt durch Bestellungen, ohne stornierte, annullierte und Testbestellungen. Die Spanne ist ein 95-%-Intervall des Mittelwerts (t).</translation>
    </message>
    <message>
        <source>What was bought by those who gave each number of stars. Revenue is that of the reviewed line items; orders, their average value and the rates are those of the orders they are in. An order counts once in each group it touches, so groups overlap.</source>
        <translation>Was die kauften, die so viele Sterne gaben. Der Umsatz ist der der bewerteten Positionen; Bestellungen, ihr Durchschnittswert und die Quoten sind die der Bestellungen, in denen sie stehen. Eine Bestellung zählt in jeder Gruppe, die sie berührt, einmal; die Gruppen überschneiden sich also.</translation>
    </message>
    <message>
        <source>What was bought by promoters, passives and detractors: the orders their responses are matched to. An order counts once in each group it touches, so groups overlap.</source>
        <translation>Was Promotoren, Passive und Detraktoren kauften: die Bestellungen, denen ihre Antworten zugeordnet sind. Eine Bestellung zählt in jeder Gruppe, die sie berührt, einmal; die Gruppen überschneiden sich also.</translation>
    </message>
    <message>
        <source>What unhappy customers spent in the last 12 months of the imported orders. It is exact: a sum, no estimate.</source>
        <translation>Was unzufriedene Kunden in den letzten 12 Monaten der importierten Bestellungen ausgegeben haben. Das ist exakt: eine Summe, keine Schätzung.</translation>
    </message>
    <message>
        <source>Revenue at risk times the difference between the repeat rates of other customers and of unhappy ones, with the 95 % interval of that difference (Newcombe). An estimate: unhappy customers may differ in other ways too.</source>
        <translation>Umsatz in Gefahr mal dem Unterschied zwischen den Wiederkaufsquoten der anderen und der unzufriedenen Kunden, mit dem 95-%-Intervall dieses Unterschieds (Newcombe). Eine Schätzung: Unzufriedene Kunden können sich auch sonst unterscheiden.</translation>
    </message>
    <message>
        <source>Orders with any refund, as a share of all orders that are neither cancelled nor tests, with its 95 % interval (Wilson).</source>
        <translation>Bestellungen mit irgendeiner Erstattung, als Anteil aller, die weder storniert noch Tests sind, mit 95-%-Intervall (Wilson).</translation>
    </message>
    <message numerus="yes">
        <source>Customers who ordered again within %n day(s) after their opinion, or their order where that is later, as a share of those for whom that time was over before the last imported order. Orders without an email are left out and counted. With its 95 % interval (Wilson).</source>
        <translation>
            <numerusform>Kunden, die innerhalb von %n Tag nach ihrer Meinung (oder ihrer Bestellung, wo sie später war) wieder bestellt haben, als Anteil derer, für die diese Zeit vor der letzten importierten Bestellung um war. Bestellungen ohne E-Mail-Adresse bleiben außen vor und werden gezählt. Mit 95-%-Intervall (Wilson).</numerusform>
            <numerusform>Kunden, die innerhalb von %n Tagen nach ihrer Meinung (oder ihrer Bestellung, wo sie später war) wieder bestellt haben, als Anteil derer, für die diese Zeit vor der letzten importierten Bestellung um war. Bestellungen ohne E-Mail-Adresse bleiben außen vor und werden gezählt. Mit 95-%-Intervall (Wilson).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders with a published review, as a share of all orders that were at least %n day(s) old when the imported orders end. With its 95 % interval (Wilson).</source>
        <translation>
            <numerusform>Bestellungen mit veröffentlichter Bewertung, als Anteil aller, die am Ende der importierten Bestellungen mindestens %n Tag alt waren. Mit 95-%-Intervall (Wilson).</numerusform>
            <numerusform>Bestellungen mit veröffentlichter Bewertung, als Anteil aller, die am Ende der importierten Bestellungen mindestens %n Tage alt waren. Mit 95-%-Intervall (Wilson).</numerusform>
        </translation>
    </message>
    <message>
        <source>From order to review in days: half of the matched reviews came sooner than the median. A quarter came sooner than the lower, a quarter later than the upper quartile.</source>
        <translation>Von der Bestellung bis zur Bewertung in Tagen: Die Hälfte der zugeordneten Bewertungen kam früher als der Median, ein Viertel früher als das untere, ein Viertel später als das obere Quartil.</translation>
    </message>
    <message>
        <source>Customers whose latest NPS answer is 0 to 6 or whose latest rating is 1 or 2 stars, and who bought something in the last 12 months of the imported orders.</source>
        <translation>Kunden, deren letzte NPS-Antwort 0 bis 6 ist oder deren letzte Bewertung 1 oder 2 Sterne hat und die in den letzten 12 Monaten der importierten Bestellungen etwas gekauft haben.</translation>
    </message>
    <message>
        <source>Reviews whose order is known: by the order&apos;s number and product, by the order&apos;s number alone, or by customer and product. Nothing is guessed.</source>
        <translation>Bewertungen, deren Bestellung bekannt ist: über Bestellnummer und Produkt, über die Bestellnummer allein oder über Kunde und Produkt. Nichts ist geraten.</translation>
    </message>
    <message>
        <source>The shares of reviews and of responses in each month whose order is known, with their 95 % interval (Wilson). Low months often show which orders were never imported.</source>
        <translation>Die Anteile der Bewertungen und der Antworten jedes Monats, deren Bestellung bekannt ist, mit 95-%-Intervall (Wilson). Niedrige Monate zeigen oft, welche Bestellungen nie importiert wurden.</translation>
    </message>
    <message>
        <source>Survey responses whose order is known: by the order&apos;s id or number. Nothing is guessed.</source>
        <translation>Umfrageantworten, deren Bestellung bekannt ist: über ID oder Nummer der Bestellung. Nichts ist geraten.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Line %1, order %2: its items less discounts are not its subtotal, by %3.</source>
        <translation>Zeile %1, Bestellung %2: Die Positionen abzüglich Rabatten ergeben nicht die Zwischensumme, Abweichung %3.</translation>
    </message>
    <message>
        <source>Line %1, order %2: its parts don&apos;t add up to its total, by %3.</source>
        <translation>Zeile %1, Bestellung %2: Die Teile ergeben nicht die Summe, Abweichung %3.</translation>
    </message>
    <message>
        <source>Nothing says in which currency the amounts are. Name one, so that they can be counted apart.</source>
        <translation>Nichts sagt, in welcher Währung die Beträge sind. Nennen Sie eine, damit sie getrennt gezählt werden.</translation>
    </message>
    <message>
        <source>Whether day or month comes first in the dates is not certain: no number in them is above 12.</source>
        <translation>Ob in den Daten Tag oder Monat vorn steht, ist nicht sicher: Keine Zahl darin ist größer als 12.</translation>
    </message>
    <message>
        <source>Whether point or comma marks the decimals is not certain.</source>
        <translation>Ob Punkt oder Komma die Dezimalstellen trennt, ist nicht sicher.</translation>
    </message>
    <message>
        <source>These line items belong to orders that no file has told of yet (%1). They are kept, and shown once one does.</source>
        <translation>Diese Positionen gehören zu Bestellungen, von denen noch keine Datei erzählt hat (%1). Sie sind aufgehoben und erscheinen, sobald eine es tut.</translation>
    </message>
    <message>
        <source>Columns that such files usually have are missing: %1.</source>
        <translation>Spalten, die solche Dateien sonst haben, fehlen: %1.</translation>
    </message>
    <message>
        <source>The header has these columns more than once, and the first of each counts: %1.</source>
        <translation>Der Kopf hat diese Spalten mehrfach, und jeweils die erste zählt: %1.</translation>
    </message>
    <message>
        <source>The file has a header and nothing below it.</source>
        <translation>Die Datei hat einen Kopf und nichts darunter.</translation>
    </message>
</context>
<context>
    <name>OrdersFigures</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln cancelled, voided and test orders.</source>
        <translation>
            <numerusform>Nicht gezählt: %Ln stornierte, ungültige oder Testbestellung.</numerusform>
            <numerusform>Nicht gezählt: %Ln stornierte, ungültige und Testbestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>half: %1 – %2</source>
        <translation>Hälfte: %1 – %2</translation>
    </message>
    <message>
        <source>Half of the reviews came between %1 and %2 after the order.</source>
        <translation>Die Hälfte der Bewertungen kam zwischen %1 und %2 nach der Bestellung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unhappy customers spent %1.</source>
        <translation>
            <numerusform>%Ln unzufriedener Kunde gab %1 aus.</numerusform>
            <numerusform>%Ln unzufriedene Kunden gaben %1 aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected loss: %1 (95 % interval: %2). %3 of %4 unhappy customers came back, %5 of %6 others.</source>
        <translation>Erwarteter Verlust: %1 (95-%-Intervall: %2). Von %4 unzufriedenen Kunden kamen %3 wieder, von %6 anderen %5.</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Sternebewertungen</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>NPS &amp; surveys</source>
        <translation>NPS &amp; Umfragen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Datenzustand</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>without a variant</source>
        <translation>ohne Variante</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 rated</source>
        <translation>%1 mit Sternen</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Making the figures</source>
        <translation>Kennzahlen werden berechnet</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Monthly board</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>Product deep dive</source>
        <translation>Ein Produkt im Einzelnen</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>As in the window: %1</source>
        <translation>Wie im Fenster: %1</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>Die letzte ganze Woche</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>Der letzte ganze Monat</translation>
    </message>
    <message>
        <source>The last whole quarter</source>
        <translation>Das letzte ganze Quartal</translation>
    </message>
    <message>
        <source>The last whole year</source>
        <translation>Das letzte ganze Jahr</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>Der letzte ganze Tag</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Board report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>Product report</source>
        <translation>Produktbericht</translation>
    </message>
    <message>
        <source>Survey report</source>
        <translation>Umfragebericht</translation>
    </message>
    <message>
        <source>What customers say, and what it is worth</source>
        <translation>Was Kunden sagen und was es wert ist</translation>
    </message>
    <message>
        <source>The week in reviews and surveys</source>
        <translation>Die Woche in Bewertungen und Umfragen</translation>
    </message>
    <message>
        <source>What customers say of our products</source>
        <translation>Was Kunden über unsere Produkte sagen</translation>
    </message>
    <message>
        <source>What customers answered</source>
        <translation>Was Kunden geantwortet haben</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In diesem Bericht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Survey questions</source>
        <translation>Umfragefragen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Low ratings</source>
        <translation>Niedrige Bewertungen</translation>
    </message>
    <message>
        <source>Customer voices</source>
        <translation>Stimmen der Kunden</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Data notes</source>
        <translation>Hinweise zu den Daten</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Bewertungen</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>Numbers</source>
        <comment>a chart&apos;s data, as a table</comment>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Where the figure would likely lie if there were many more reviews of the same kind. The wider it is, the less the figure rests on. Below %1 values a figure is called few and gets no verdict.</source>
        <translation>Wo die Kennzahl wahrscheinlich läge, wenn es viel mehr Bewertungen derselben Art gäbe. Je breiter es ist, auf desto weniger beruht die Kennzahl. Unter %1 Werten gilt eine Kennzahl als „wenige“ und bekommt kein Urteil.</translation>
    </message>
    <message>
        <source>Data notes</source>
        <translation>Hinweise zu den Daten</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Published ones, unless the filter names a status; those gone from Okendo&apos;s lists are left out.</source>
        <translation>Veröffentlichte, wenn der Filter keinen Status nennt; solche, die aus den Listen von Okendo verschwunden sind, fehlen.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>There is nothing to tell of these in the time and with the filter chosen: %1.</source>
        <translation>Hierzu gibt es im gewählten Zeitraum und mit dem gewählten Filter nichts zu sagen: %1.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names and emails of customers are left out. What they wrote is as they wrote it, and may name somebody.</source>
        <translation>Namen und E-Mail-Adressen der Kunden sind weggelassen. Was sie schrieben, steht so da, wie sie es schrieben, und kann jemanden nennen.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>All records of the workspace</source>
        <translation>Alle Datensätze des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Whatever the filter; those that are 0 are left out.</source>
        <translation>Unabhängig vom Filter; was 0 ist, ist weggelassen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Gaps of the live feed</source>
        <translation>Lücken im Live-Strom</translation>
    </message>
</context>
<context>
    <name>ReportOpinions</name>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>The charts over time show %1.</source>
        <translation>Die Diagramme über die Zeit zeigen %1.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>ReportOrders</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Groups overlap: an order counts once in each group that it touches.</source>
        <translation>Die Gruppen überschneiden sich: Eine Bestellung zählt einmal in jeder Gruppe, die sie berührt.</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Nach Bewertung</translation>
    </message>
    <message>
        <source>By NPS category</source>
        <translation>Nach NPS-Kategorie</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Wiederkaufrate</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>Erstattungsrate</translation>
    </message>
    <message>
        <source>%1 ★</source>
        <translation>%1 ★</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportProducts</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Best first, by their average drawn towards that of all (Bayesian), so that few ratings don&apos;t lead.</source>
        <translation>Die besten zuerst, nach ihrem zum Durchschnitt aller gezogenen Mittel (bayesianisch), damit wenige Bewertungen nicht führen.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>Gezeigt sind die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>5★</source>
        <translation>5★</translation>
    </message>
    <message>
        <source>1–2★</source>
        <translation>1–2★</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>without a product</source>
        <translation>ohne Produkt</translation>
    </message>
    <message>
        <source>Place %1 of %2 products</source>
        <translation>Platz %1 von %2 Produkten</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln reviews that say so.</source>
        <translation>
            <numerusform>Von %Ln Bewertung, die das sagt.</numerusform>
            <numerusform>Von %Ln Bewertungen, die das sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1.</source>
        <translation>Mittel %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its reviewers paid %1 for it, in %Ln order lines.</source>
        <translation>
            <numerusform>Wer es bewertete, zahlte dafür %1, in %Ln Bestellposition.</numerusform>
            <numerusform>Wer es bewertete, zahlte dafür %1, in %Ln Bestellpositionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest reviews</source>
        <translation>Neueste Bewertungen</translation>
    </message>
</context>
<context>
    <name>ReportReviews</name>
    <message>
        <source>All reviews</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Each of the %1 reviews, the newest first.</source>
        <translation>Jede der %1 Bewertungen, die neueste zuerst.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 reviews.</source>
        <translation>Die neuesten %1 von %2 Bewertungen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Review ID</source>
        <translation>Bewertungs-ID</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ReportSummary</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln rated reviews</source>
        <translation>
            <numerusform>aus %Ln Bewertung mit Sternen</numerusform>
            <numerusform>aus %Ln Bewertungen mit Sternen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln reviews with a sentiment</source>
        <translation>
            <numerusform>aus %Ln Bewertung mit Stimmung</numerusform>
            <numerusform>aus %Ln Bewertungen mit Stimmung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln scores</source>
        <translation>
            <numerusform>aus %Ln NPS-Wert</numerusform>
            <numerusform>aus %Ln NPS-Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln orders</source>
        <translation>
            <numerusform>aus %Ln Bestellung</numerusform>
            <numerusform>aus %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue %1 from %Ln orders.</source>
        <translation>
            <numerusform>Umsatz %1 aus %Ln Bestellung.</numerusform>
            <numerusform>Umsatz %1 aus %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue %1 from %Ln orders, %2 up on %3.</source>
        <translation>
            <numerusform>Umsatz %1 aus %Ln Bestellung, %2 mehr als %3.</numerusform>
            <numerusform>Umsatz %1 aus %Ln Bestellungen, %2 mehr als %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue %1 from %Ln orders, %2 down on %3.</source>
        <translation>
            <numerusform>Umsatz %1 aus %Ln Bestellung, %2 weniger als %3.</numerusform>
            <numerusform>Umsatz %1 aus %Ln Bestellungen, %2 weniger als %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers whose latest opinion is a bad one spent %1 in the last 12 months.</source>
        <translation>
            <numerusform>%Ln Kunde, dessen letzte Meinung schlecht ist, gab in den letzten 12 Monaten %1 aus.</numerusform>
            <numerusform>%Ln Kunden, deren letzte Meinung schlecht ist, gaben in den letzten 12 Monaten %1 aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no reviews, scores or orders in this time.</source>
        <translation>In dieser Zeit gibt es keine Bewertungen, NPS-Werte oder Bestellungen.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln figures of products, countries, surveys and other groups compared with %1, these differ by more than chance would explain.</source>
        <translation>
            <numerusform>Von %Ln mit %1 verglichenen Kennzahl von Produkten, Ländern, Umfragen und anderen Gruppen weichen diese mehr ab, als Zufall erklärt.</numerusform>
            <numerusform>Von %Ln mit %1 verglichenen Kennzahlen von Produkten, Ländern, Umfragen und anderen Gruppen weichen diese mehr ab, als Zufall erklärt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln figures of products, countries, surveys and other groups differs from %1 by more than chance would explain.</source>
        <translation>
            <numerusform>Die %Ln Kennzahl von Produkten, Ländern, Umfragen und anderen Gruppen weicht von %1 nicht mehr ab, als Zufall erklärt.</numerusform>
            <numerusform>Keine von %Ln Kennzahlen von Produkten, Ländern, Umfragen und anderen Gruppen weicht von %1 mehr ab, als Zufall erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>ReportSurveys</name>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>The chart over time shows %1.</source>
        <translation>Das Diagramm über die Zeit zeigt %1.</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>By survey</source>
        <translation>Nach Umfrage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Survey questions</source>
        <translation>Umfragefragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses · %1</source>
        <translation>
            <numerusform>%Ln Antwort · %1</numerusform>
            <numerusform>%Ln Antworten · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in own words</source>
        <translation>
            <numerusform>%Ln Antwort in eigenen Worten</numerusform>
            <numerusform>%Ln Antworten in eigenen Worten</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ReportVoices</name>
    <message>
        <source>Low ratings</source>
        <translation>Niedrige Bewertungen</translation>
    </message>
    <message>
        <source>Reviews of 1 and 2 stars; those first whose customers bought most.</source>
        <translation>Bewertungen mit 1 und 2 Sternen; zuerst die der Kunden, die am meisten kauften.</translation>
    </message>
    <message>
        <source>bought for %1</source>
        <translation>kaufte für %1</translation>
    </message>
    <message>
        <source>Customer voices</source>
        <translation>Stimmen der Kunden</translation>
    </message>
    <message>
        <source>As customers wrote it; the newest first.</source>
        <translation>Wie Kunden es schrieben; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What they praise</source>
        <translation>Was sie loben</translation>
    </message>
    <message>
        <source>What they criticise</source>
        <translation>Was sie kritisieren</translation>
    </message>
    <message>
        <source>Survey answers in words</source>
        <translation>Umfrageantworten in Worten</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1.</source>
        <comment>a sentence of a figure</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (95 %: %2)</source>
        <comment>a figure and its interval</comment>
        <translation>%1 (95 %: %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and what it is from</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: too few to say whether it changed against %2.</source>
        <translation>%1: zu wenige, um zu sagen, ob es sich gegenüber %2 geändert hat.</translation>
    </message>
    <message>
        <source>%1, no clear change against %2 (%3).</source>
        <translation>%1, keine klare Änderung gegenüber %2 (%3).</translation>
    </message>
    <message>
        <source>%1, clearly up on %2 (%3).</source>
        <translation>%1, klar höher als %2 (%3).</translation>
    </message>
    <message>
        <source>%1, clearly down on %2 (%3).</source>
        <translation>%1, klar niedriger als %2 (%3).</translation>
    </message>
    <message>
        <source>%1; 95 %: %2</source>
        <comment>a difference and its interval</comment>
        <translation>%1; 95 %: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and a count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 up on %3.</source>
        <translation>%1, %2 mehr als %3.</translation>
    </message>
    <message>
        <source>%1, %2 down on %3.</source>
        <translation>%1, %2 weniger als %3.</translation>
    </message>
    <message>
        <source>%1, the same as in %2.</source>
        <translation>%1, so viel wie in %2.</translation>
    </message>
    <message>
        <source>%1; there were none in %2.</source>
        <translation>%1; in %2 gab es keine.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 rated</source>
        <translation>%1 mit Sternen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not a score</source>
        <translation>
            <numerusform>%Ln ohne NPS-Wert</numerusform>
            <numerusform>%Ln ohne NPS-Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>incentivized</source>
        <translation>mit Anreiz</translation>
    </message>
    <message>
        <source>replied to</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(ohne Worte)</translation>
    </message>
</context>
<context>
    <name>ReviewHistory</name>
    <message>
        <source>rating %1 → %2</source>
        <translation>Bewertung %1 → %2</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>status %1 → %2</source>
        <translation>Status %1 → %2</translation>
    </message>
    <message>
        <source>reply added</source>
        <translation>Antwort hinzugefügt</translation>
    </message>
    <message>
        <source>reply removed</source>
        <translation>Antwort entfernt</translation>
    </message>
    <message>
        <source>votes changed</source>
        <translation>Stimmen geändert</translation>
    </message>
    <message>
        <source>first seen with rating %1</source>
        <translation>zuerst gesehen mit Bewertung %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>Fernway Goods (sample)</source>
        <translation>Fernway Goods (Beispiel)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The workspace folder</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>The user ID is missing.</source>
        <translation>Die Benutzer-ID fehlt.</translation>
    </message>
    <message>
        <source>Copy it from Okendo: Settings → Integrations → API credentials. It looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>Kopieren Sie sie aus Okendo: Settings → Integrations → API credentials. Sie sieht so aus: 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Copy it from Okendo: Settings → Integrations → API credentials. It has 32 characters.</source>
        <translation>Kopieren Sie ihn aus Okendo: Settings → Integrations → API credentials. Er hat 32 Zeichen.</translation>
    </message>
    <message>
        <source>User ID and API key seem to be swapped.</source>
        <translation>Benutzer-ID und API-Schlüssel sind offenbar vertauscht.</translation>
    </message>
    <message>
        <source>The user ID is the one with four dashes, the API key the one of 32 characters. Exchange them and try again.</source>
        <translation>Die Benutzer-ID enthält vier Bindestriche, der API-Schlüssel hat 32 Zeichen. Tauschen Sie beide und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The user ID or API key is longer than 1,000 characters.</source>
        <translation>Die Benutzer-ID oder der API-Schlüssel ist länger als 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>Something else was pasted. Copy each value on its own from Okendo and try again.</source>
        <translation>Hier wurde etwas anderes eingefügt. Kopieren Sie beide Werte einzeln aus Okendo und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A value can&apos;t be used.</source>
        <translation>Ein Wert ist nicht zulässig.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used here.</source>
        <translation>„%1“ ist hier nicht zulässig.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie die Angabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The base URL is not an address Plaudit can use.</source>
        <translation>Mit dieser Basis-URL kann Plaudit nichts anfangen.</translation>
    </message>
    <message>
        <source>Give only scheme and host, such as https://api.okendo.io, without path, user or password.</source>
        <translation>Geben Sie nur Protokoll und Server an, etwa https://api.okendo.io, ohne Pfad, Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The address is not encrypted, so the API key would travel in the open.</source>
        <translation>Die Adresse ist unverschlüsselt; der API-Schlüssel würde offen übertragen.</translation>
    </message>
    <message>
        <source>Use an https address. Plain http is taken only for this machine.</source>
        <translation>Verwenden Sie eine https-Adresse. Einfaches http ist nur für diesen Rechner erlaubt.</translation>
    </message>
    <message>
        <source>Okendo doesn&apos;t accept this user ID and API key.</source>
        <translation>Okendo lehnt diese Benutzer-ID mit diesem API-Schlüssel ab.</translation>
    </message>
    <message>
        <source>Copy both again from Okendo: Settings → Integrations → API credentials. If they worked before, they were regenerated there.</source>
        <translation>Kopieren Sie beide noch einmal aus Okendo: Settings → Integrations → API credentials. Wenn sie bisher funktionierten, wurden sie dort neu erzeugt.</translation>
    </message>
    <message>
        <source>The key is good, but this Okendo account may not use the Merchant API.</source>
        <translation>Der Schlüssel ist gültig, aber dieses Okendo-Konto darf die Merchant-API nicht nutzen.</translation>
    </message>
    <message>
        <source>The Merchant API belongs to certain Okendo plans. Ask Okendo&apos;s support to enable it for your account.</source>
        <translation>Die Merchant-API gehört zu bestimmten Okendo-Tarifen. Bitten Sie den Support von Okendo, sie für Ihr Konto freizuschalten.</translation>
    </message>
    <message>
        <source>Okendo doesn&apos;t know what was asked for.</source>
        <translation>Okendo kennt das Angefragte nicht.</translation>
    </message>
    <message>
        <source>Check the base URL of the connection; if you didn&apos;t change it, try again later.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung; wenn Sie sie nicht geändert haben, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Okendo refused the request as invalid.</source>
        <translation>Okendo hat die Anfrage als ungültig abgelehnt.</translation>
    </message>
    <message>
        <source>Update Plaudit; if it is up to date, report this with the technical detail.</source>
        <translation>Aktualisieren Sie Plaudit; wenn es aktuell ist, melden Sie den Fehler mit den technischen Einzelheiten.</translation>
    </message>
    <message>
        <source>Okendo asks to slow down: too many requests.</source>
        <translation>Okendo bittet um eine Pause: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. Another program may be using the same API key.</source>
        <translation>Warten Sie ein paar Minuten und versuchen Sie es erneut. Vielleicht nutzt ein anderes Programm denselben API-Schlüssel.</translation>
    </message>
    <message>
        <source>Okendo has a problem of its own (HTTP %1).</source>
        <translation>Bei Okendo selbst gibt es eine Störung (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. What was fetched so far is kept.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut. Was bisher abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 answered in an unexpected way (HTTP %2).</source>
        <translation>%1 hat unerwartet geantwortet (HTTP %2).</translation>
    </message>
    <message>
        <source>Check the base URL, and that no proxy or login page of your network stands in between.</source>
        <translation>Prüfen Sie die Basis-URL und ob ein Proxy oder eine Anmeldeseite Ihres Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again. If you are in a network with a login page, open a browser and log in first.</source>
        <translation>Versuchen Sie es erneut. Hat Ihr Netzwerk eine Anmeldeseite, melden Sie sich zuerst im Browser an.</translation>
    </message>
    <message>
        <source>Okendo&apos;s list runs in a circle: it named a page that was read before.</source>
        <translation>Die Liste von Okendo dreht sich im Kreis: Sie nennt eine Seite, die schon gelesen wurde.</translation>
    </message>
    <message>
        <source>What was fetched so far is kept. Try again later; if it happens again, report it.</source>
        <translation>Was bisher abgerufen wurde, bleibt erhalten. Versuchen Sie es später erneut; tritt der Fehler wieder auf, melden Sie ihn.</translation>
    </message>
    <message>
        <source>The answer points to another host (%1), so nothing was sent there.</source>
        <translation>Die Antwort verweist auf einen anderen Server (%1); dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found: there is no network, or the name is wrong.</source>
        <translation>%1 ist nicht zu finden: Es gibt keine Netzwerkverbindung oder der Name ist falsch.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 war plötzlich nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>Try again. What was fetched so far is kept.</source>
        <translation>Versuchen Sie es erneut. Was bisher abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 ist über keine sichere Verbindung erreichbar.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and time, and whether your network inspects encrypted traffic.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners und ob Ihr Netzwerk verschlüsselte Daten untersucht.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refuses the connection.</source>
        <translation>Der Proxy des Netzwerks lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine, or ask whoever runs your network.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Rechners oder fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays slow, check your network.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut. Bleibt es langsam, prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>This machine has no keychain that Plaudit can keep the API key in.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund für den API-Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The API key of this connection is not in the keychain.</source>
        <translation>Der API-Schlüssel dieser Verbindung ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>Im Ordner „%1“ gibt es keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Connect a store first; that makes one.</source>
        <translation>Verbinden Sie zuerst einen Shop; dabei wird der Arbeitsbereich angelegt.</translation>
    </message>
    <message>
        <source>This workspace is not connected to Okendo yet.</source>
        <translation>Dieser Arbeitsbereich ist noch nicht mit Okendo verbunden.</translation>
    </message>
    <message>
        <source>Connect it with your user ID and API key.</source>
        <translation>Verbinden Sie ihn mit Ihrer Benutzer-ID und Ihrem API-Schlüssel.</translation>
    </message>
    <message>
        <source>This user ID is connected already.</source>
        <translation>Diese Benutzer-ID ist bereits verbunden.</translation>
    </message>
    <message>
        <source>To replace its API key, rotate it: plaudit connect --rotate.</source>
        <translation>Ihren API-Schlüssel ersetzen Sie mit: plaudit connect --rotate.</translation>
    </message>
    <message>
        <source>A sync of this workspace is running already.</source>
        <translation>Für diesen Arbeitsbereich läuft bereits ein Abgleich.</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it, then try again.</source>
        <translation>Warten Sie, bis er endet, oder halten Sie ihn an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where the data could be damaged.</source>
        <translation>Der Ordner „%1“ liegt auf einem Netzlaufwerk; dort könnten die Daten beschädigt werden.</translation>
    </message>
    <message>
        <source>Choose a folder on this machine&apos;s own disk.</source>
        <translation>Wählen Sie einen Ordner auf der Festplatte dieses Rechners.</translation>
    </message>
    <message>
        <source>Plaudit can&apos;t write to %1.</source>
        <translation>Plaudit kann nicht in den Ordner „%1“ schreiben.</translation>
    </message>
    <message>
        <source>Check its permissions or choose another folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more was saved; what was there is intact.</source>
        <translation>Die Festplatte ist voll, daher wurde nichts mehr gespeichert; das Vorhandene ist unversehrt.</translation>
    </message>
    <message>
        <source>Make room and try again: it goes on where it stopped.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Plaudit.</source>
        <translation>Dieser Arbeitsbereich stammt von einer neueren Version von Plaudit.</translation>
    </message>
    <message>
        <source>Update Plaudit to open it. Nothing was changed.</source>
        <translation>Aktualisieren Sie Plaudit, um ihn zu öffnen. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Another program is holding the workspace&apos;s database.</source>
        <translation>Ein anderes Programm hält die Datenbank des Arbeitsbereichs besetzt.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>Die Datenbank des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the folder from a backup, or start a new workspace and sync again.</source>
        <translation>Stellen Sie den Ordner aus einer Sicherung wieder her oder beginnen Sie einen neuen Arbeitsbereich und gleichen Sie erneut ab.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database reported an error.</source>
        <translation>Die Datenbank des Arbeitsbereichs meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the technical detail.</source>
        <translation>Versuchen Sie es erneut; tritt der Fehler wieder auf, melden Sie ihn mit den technischen Einzelheiten.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Stopped after the number of pages that was asked for.</source>
        <translation>Nach der gewünschten Zahl von Seiten angehalten.</translation>
    </message>
    <message>
        <source>Sync again to go on from there.</source>
        <translation>Gleichen Sie erneut ab, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>This workspace belongs to a store with another user ID.</source>
        <translation>Dieser Arbeitsbereich gehört zu einem Shop mit einer anderen Benutzer-ID.</translation>
    </message>
    <message>
        <source>Connect this one in a workspace of its own, so that their reviews don&apos;t mix: plaudit --workspace.</source>
        <translation>Verbinden Sie diesen in einem eigenen Arbeitsbereich, damit sich die Bewertungen nicht mischen: plaudit --workspace.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that it is there, the permissions, and the room on the disk.</source>
        <translation>Prüfen Sie, ob es vorhanden ist, die Rechte und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>What was done is kept; start it again to finish it.</source>
        <translation>Was fertig ist, bleibt; starten Sie es noch einmal, um es abzuschließen.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Export it again and check that the export has come to its end.</source>
        <translation>Exportieren Sie noch einmal und warten Sie, bis der Export fertig ist.</translation>
    </message>
    <message>
        <source>%1 is an Excel file, not a CSV.</source>
        <translation>%1 ist eine Excel-Datei, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as “CSV UTF-8”, and import that file.</source>
        <translation>Öffnen Sie sie in Excel, speichern Sie sie als „CSV UTF-8“ und lesen Sie dann diese Datei ein.</translation>
    </message>
    <message>
        <source>%1 is packed (a ZIP or gzip archive).</source>
        <translation>%1 ist gepackt (ein ZIP- oder gzip-Archiv).</translation>
    </message>
    <message>
        <source>Unpack it, and import the files in it.</source>
        <translation>Entpacken Sie sie und lesen Sie die Dateien darin ein.</translation>
    </message>
    <message>
        <source>%1 is a PDF, not a CSV.</source>
        <translation>%1 ist ein PDF, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Export the table itself as CSV, and import that file.</source>
        <translation>Exportieren Sie die Tabelle selbst als CSV und lesen Sie dann diese Datei ein.</translation>
    </message>
    <message>
        <source>%1 is neither CSV, TSV nor JSON.</source>
        <translation>%1 ist weder CSV noch TSV noch JSON.</translation>
    </message>
    <message>
        <source>Save it as CSV, or unpack it first, and import that file.</source>
        <translation>Speichern Sie sie als CSV oder entpacken Sie sie zuerst und lesen Sie dann diese Datei ein.</translation>
    </message>
    <message>
        <source>No column of %1 is known to hold the rating.</source>
        <translation>In %1 ist keine Spalte als Bewertung in Sternen zu erkennen.</translation>
    </message>
    <message>
        <source>Say which column is which in a mapping file; the manual shows one.</source>
        <translation>Legen Sie in einer Zuordnungsdatei fest, welche Spalte was ist; das Handbuch zeigt eine.</translation>
    </message>
    <message>
        <source>%1 reviews are missing from Okendo&apos;s lists, more than usual. Nothing was marked removed.</source>
        <translation>%1 Bewertungen fehlen in Okendos Listen, mehr als üblich. Nichts wurde als entfernt vermerkt.</translation>
    </message>
    <message>
        <source>If they were really deleted, sync again and confirm the removals (plaudit sync --full --confirm-removals).</source>
        <translation>Wurden sie wirklich gelöscht, gleichen Sie noch einmal ab und bestätigen es (plaudit sync --full --confirm-removals).</translation>
    </message>
    <message>
        <source>Nothing in %1 is a webhook event, a review or a survey response.</source>
        <translation>Nichts in %1 ist ein Webhook-Ereignis, eine Bewertung oder eine Umfrageantwort.</translation>
    </message>
    <message>
        <source>Its entries wait in quarantine, as they are. Export the webhooks as JSON or JSON Lines.</source>
        <translation>Die Einträge warten in Quarantäne, wie sie sind. Speichern Sie die Webhooks als JSON oder JSON Lines.</translation>
    </message>
    <message>
        <source>No column of %1 is known to hold an order&apos;s id or number.</source>
        <translation>Von keiner Spalte in %1 ist bekannt, dass sie ID oder Nummer einer Bestellung enthält.</translation>
    </message>
    <message>
        <source>Say which column is which: in the import window, or in a mapping file.</source>
        <translation>Sagen Sie, welche Spalte was enthält: im Importfenster oder in einer Zuordnungsdatei.</translation>
    </message>
    <message>
        <source>No product groups are known: nothing that Plaudit reads tells of any.</source>
        <translation>Es sind keine Produktgruppen bekannt: Nichts, was Plaudit liest, nennt welche.</translation>
    </message>
    <message>
        <source>Name the products of the group instead: plaudit … --product ID ID.</source>
        <translation>Nennen Sie stattdessen die Produkte der Gruppe: plaudit … --product ID ID.</translation>
    </message>
    <message>
        <source>That is no signing secret of a webhook.</source>
        <translation>Das ist kein Signaturgeheimnis eines Webhooks.</translation>
    </message>
    <message>
        <source>Copy it from the webhook in Okendo&apos;s settings: it begins with whsec_. Two may be given while one replaces the other.</source>
        <translation>Kopieren Sie es aus dem Webhook in Okendos Einstellungen: Es beginnt mit whsec_. Zwei dürfen es sein, solange eines das andere ablöst.</translation>
    </message>
    <message>
        <source>No signing secret for live events is in the keychain.</source>
        <translation>Im Schlüsselbund ist kein Signaturgeheimnis für Live-Ereignisse.</translation>
    </message>
    <message>
        <source>Copy it from the webhook in Okendo&apos;s settings (it begins with whsec_) and give it to Plaudit: plaudit listen --secret-stdin, or on the Connections page.</source>
        <translation>Kopieren Sie es aus dem Webhook in Okendos Einstellungen (es beginnt mit whsec_) und geben Sie es Plaudit: plaudit listen --secret-stdin oder auf der Seite „Verbindungen“.</translation>
    </message>
    <message>
        <source>Another Plaudit takes the live events of this workspace already.</source>
        <translation>Ein anderes Plaudit nimmt die Live-Ereignisse dieses Arbeitsbereichs schon an.</translation>
    </message>
    <message>
        <source>End it first, or leave them to it.</source>
        <translation>Beenden Sie es zuerst, oder überlassen Sie sie ihm.</translation>
    </message>
    <message>
        <source>The certificate is made out to “%1”, issued by “%2”, and valid from %3 to %4.</source>
        <translation>Das Zertifikat ist auf „%1“ ausgestellt, kommt von „%2“ und gilt vom %3 bis zum %4.</translation>
    </message>
    <message>
        <source>User name and password belong together, and one of them is missing.</source>
        <translation>Benutzername und Passwort gehören zusammen, und eines davon fehlt.</translation>
    </message>
    <message>
        <source>Give both, or neither where your store has none: most need the user ID alone.</source>
        <translation>Geben Sie beide an, oder keines, wenn Ihr Shop keine hat: Die meisten brauchen nur die Benutzer-ID.</translation>
    </message>
    <message>
        <source>The user ID or API key has a space, a line break or an invisible character inside.</source>
        <translation>In der Benutzer-ID oder im API-Schlüssel steht ein Leerzeichen, ein Zeilenumbruch oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Something came along when it was copied. Copy each value on its own from Okendo: Settings → Integrations → API credentials.</source>
        <translation>Beim Kopieren kam etwas mit. Kopieren Sie beide Werte einzeln aus Okendo: Settings → Integrations → API credentials.</translation>
    </message>
    <message>
        <source>The name of the connection is longer than 200 characters.</source>
        <translation>Der Name der Verbindung ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>Give it a short one, such as your shop&apos;s name.</source>
        <translation>Geben Sie ihr einen kurzen, etwa den Namen Ihres Shops.</translation>
    </message>
    <message>
        <source>The file of certificates can&apos;t be used: it can&apos;t be read, or there is no PEM certificate in it.</source>
        <translation>Mit der Zertifikatsdatei kann Plaudit nichts anfangen: Sie ist nicht lesbar, oder es ist kein PEM-Zertifikat darin.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for the certificate of its authority as a PEM file (it begins with “-----BEGIN CERTIFICATE-----”), or leave the field empty.</source>
        <translation>Bitten Sie Ihre Netzwerkbetreuung um das Zertifikat ihrer Zertifizierungsstelle als PEM-Datei (sie beginnt mit „-----BEGIN CERTIFICATE-----“), oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Okendo no longer accepts this API key, though it did on %1.</source>
        <translation>Okendo lehnt diesen API-Schlüssel jetzt ab, obwohl er am %1 noch galt.</translation>
    </message>
    <message>
        <source>It was most likely regenerated in Okendo. Copy both values from Settings → Integrations → API credentials and give them to this connection. What was fetched stays.</source>
        <translation>Höchstwahrscheinlich wurde er in Okendo neu erzeugt. Kopieren Sie beide Werte aus Settings → Integrations → API credentials und geben Sie sie dieser Verbindung. Was abgerufen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The request was refused with a web page, which is not Okendo&apos;s way (HTTP %1).</source>
        <translation>Die Anfrage wurde mit einer Webseite abgelehnt, was nicht Okendos Art ist (HTTP %1).</translation>
    </message>
    <message>
        <source>A firewall, proxy or filter of your network most likely stands in between. Ask whoever runs it to let Plaudit reach %1.</source>
        <translation>Höchstwahrscheinlich steht eine Firewall, ein Proxy oder ein Filter Ihres Netzwerks dazwischen. Bitten Sie Ihre Netzwerkbetreuung, Plaudit zu %1 durchzulassen.</translation>
    </message>
    <message>
        <source>A web page came in place of Okendo&apos;s answer.</source>
        <translation>Statt Okendos Antwort kam eine Webseite.</translation>
    </message>
    <message>
        <source>Networks of hotels, trains and offices do that until one has logged in. Open a browser, log in, and try again.</source>
        <translation>Netze in Hotels, Zügen und Büros tun das, bis man sich angemeldet hat. Öffnen Sie einen Browser, melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer was empty, where a list of reviews was asked for.</source>
        <translation>Die Antwort war leer, obwohl nach einer Liste von Bewertungen gefragt war.</translation>
    </message>
    <message>
        <source>Okendo answers so where the user ID is no store&apos;s. Check the user ID, and the base URL if you changed it.</source>
        <translation>So antwortet Okendo, wenn die Benutzer-ID zu keinem Shop gehört. Prüfen Sie die Benutzer-ID und, wenn Sie sie geändert haben, die Basis-URL.</translation>
    </message>
    <message>
        <source>The answer is not the list of reviews that was asked for, so it is not Okendo who answers.</source>
        <translation>Die Antwort ist nicht die gewünschte Liste von Bewertungen; es ist also nicht Okendo, das antwortet.</translation>
    </message>
    <message>
        <source>Check the base URL of the connection, and that no proxy of your network stands in between.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung und ob ein Proxy Ihres Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>Check the base URL of the connection. Your API key was not given away. If you are in a network with a login page, open a browser and log in first.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung. Ihr API-Schlüssel wurde nicht weitergegeben. Hat Ihr Netzwerk eine Anmeldeseite, melden Sie sich zuerst im Browser an.</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again. If you changed the base URL, check its spelling.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist, und versuchen Sie es erneut. Wenn Sie die Basis-URL geändert haben, prüfen Sie ihre Schreibweise.</translation>
    </message>
    <message>
        <source>Check that this machine is online and that no firewall is in the way, then try again. If you changed the base URL, check host and port.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist und keine Firewall im Weg steht, und versuchen Sie es erneut. Wenn Sie die Basis-URL geändert haben, prüfen Sie Server und Port.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a user name and a password.</source>
        <translation>Der Proxy des Netzwerks verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>Plaudit goes by the proxy settings of this machine and keeps no password of its own for it. Put the log-in there, or ask whoever runs your network to let %1 pass.</source>
        <translation>Plaudit richtet sich nach den Proxy-Einstellungen dieses Rechners und hebt kein eigenes Passwort dafür auf. Tragen Sie die Anmeldung dort ein, oder bitten Sie Ihre Netzwerkbetreuung, %1 durchzulassen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This machine&apos;s date is %1: if that is wrong, set it right; else wait until the server has a new one.</source>
        <translation>Das Datum dieses Rechners ist der %1: Stimmt das nicht, stellen Sie es richtig; sonst warten Sie, bis der Server ein neues Zertifikat hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so this machine&apos;s clock is most likely wrong.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht; höchstwahrscheinlich geht also die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>This machine&apos;s date is %1: set date and time right and try again.</source>
        <translation>Das Datum dieses Rechners ist der %1: Stellen Sie Datum und Uhrzeit richtig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by nobody but itself, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 hat niemand außer ihm selbst signiert; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Okendo&apos;s own never is: somebody else answers. If it is a server of yours, give its certificate as a file under Advanced.</source>
        <translation>Bei Okendos eigenem ist das nie so: Jemand anderes antwortet. Ist es ein Server von Ihnen, geben Sie sein Zertifikat unter „Erweitert“ als Datei an.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority this machine doesn&apos;t know, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 kommt von einer Zertifizierungsstelle, die dieser Rechner nicht kennt; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Networks that inspect encrypted traffic do that. Ask whoever runs yours for the certificate of its authority and give it as a file under Advanced.</source>
        <translation>Das tun Netzwerke, die verschlüsselte Daten untersuchen. Bitten Sie Ihre Netzwerkbetreuung um das Zertifikat ihrer Zertifizierungsstelle und geben Sie es unter „Erweitert“ als Datei an.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than %1, so nothing was sent.</source>
        <translation>Das Zertifikat gehört zu einem anderen Namen als %1; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody else answers: a login page of your network, or a wrong base URL. Open a browser to see whether one has to log in.</source>
        <translation>Jemand anderes antwortet: eine Anmeldeseite Ihres Netzwerks, oder die Basis-URL ist falsch. Öffnen Sie einen Browser und sehen Sie, ob eine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>Set date and time of this machine right: else what is fetched bears wrong times.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Rechners richtig: Sonst trägt, was abgerufen wird, falsche Zeiten.</translation>
    </message>
    <message>
        <source>Start or install one (GNOME Keyring, KWallet), use the key for this session only, or give it for one run in PLAUDIT_API_KEY.</source>
        <translation>Starten oder installieren Sie einen (GNOME Keyring, KWallet), nutzen Sie den Schlüssel nur für diese Sitzung, oder geben Sie ihn für einen Aufruf in PLAUDIT_API_KEY an.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it (the system&apos;s password manager does, or logging in anew) and try again, or use the key for this session only.</source>
        <translation>Entsperren Sie ihn (mit der Passwortverwaltung des Systems oder indem Sie sich neu anmelden) und versuchen Sie es erneut, oder nutzen Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Allow Plaudit to use it and try again, or use the key for this session only.</source>
        <translation>Erlauben Sie Plaudit den Zugriff und versuchen Sie es erneut, oder nutzen Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer within 3 seconds.</source>
        <translation>Der Schlüsselbund hat 3 Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>It may be waiting for its password. Unlock it and try again, or use the key for this session only.</source>
        <translation>Vielleicht wartet er auf sein Passwort. Entsperren Sie ihn und versuchen Sie es erneut, oder nutzen Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Give it again: copy it from Okendo, Settings → Integrations → API credentials.</source>
        <translation>Geben Sie ihn noch einmal an: Kopieren Sie ihn aus Okendo, Settings → Integrations → API credentials.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is ahead of the server&apos;s by %1.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers um %1 vor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is behind the server&apos;s by %1.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers um %1 nach.</translation>
    </message>
</context>
<context>
    <name>SentimentPage</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>Survey “%1”</source>
        <translation>Umfrage „%1“</translation>
    </message>
    <message>
        <source>Published reviews</source>
        <translation>Veröffentlichte Bewertungen</translation>
    </message>
    <message>
        <source>Reviews waiting for moderation</source>
        <translation>Bewertungen vor der Moderation</translation>
    </message>
    <message>
        <source>Rejected reviews</source>
        <translation>Abgelehnte Bewertungen</translation>
    </message>
    <message>
        <source>Reviews that were moderated</source>
        <translation>Moderierte Bewertungen</translation>
    </message>
    <message>
        <source>Reviews that are gone</source>
        <translation>Entfernte Bewertungen</translation>
    </message>
    <message>
        <source>Public reviews</source>
        <translation>Öffentliche Bewertungen</translation>
    </message>
    <message>
        <source>Public counts</source>
        <translation>Öffentliche Zahlen</translation>
    </message>
</context>
<context>
    <name>SubjectSentences</name>
    <message>
        <source>Okendo sends webhooks to https addresses only.</source>
        <translation>Okendo sendet Webhooks nur an https-Adressen.</translation>
    </message>
    <message>
        <source>Give the public address of your tunnel or relay, such as https://your-tunnel.example.com/okendo.</source>
        <translation>Geben Sie die öffentliche Adresse Ihres Tunnels oder Relays an, etwa https://your-tunnel.example.com/okendo.</translation>
    </message>
    <message>
        <source>The key is good, but this Okendo account may not manage webhooks.</source>
        <translation>Der Schlüssel ist gültig, aber dieses Okendo-Konto darf keine Webhooks verwalten.</translation>
    </message>
    <message>
        <source>Webhooks belong to certain Okendo plans. Ask Okendo&apos;s support to enable them for your account.</source>
        <translation>Webhooks gehören zu bestimmten Okendo-Tarifen. Bitten Sie den Support von Okendo, sie für Ihr Konto freizuschalten.</translation>
    </message>
    <message>
        <source>Okendo has no such webhook.</source>
        <translation>Diesen Webhook gibt es bei Okendo nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: look at the list again (plaudit webhook list).</source>
        <translation>Vielleicht wurde er inzwischen gelöscht: Sehen Sie noch einmal in die Liste (plaudit webhook list).</translation>
    </message>
    <message>
        <source>Okendo refused this webhook (%1).</source>
        <translation>Okendo hat diesen Webhook abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Check its address, and choose only topics that your Okendo account has.</source>
        <translation>Prüfen Sie seine Adresse, und wählen Sie nur Themen, die Ihr Okendo-Konto hat.</translation>
    </message>
    <message>
        <source>Okendo&apos;s public API knows no store with this user ID: its answer was empty.</source>
        <translation>Okendos öffentliche API kennt keinen Shop mit dieser Benutzer-ID: Die Antwort war leer.</translation>
    </message>
    <message>
        <source>Copy the user ID again from Okendo: Settings → Integrations → API credentials. It is the one with four dashes.</source>
        <translation>Kopieren Sie die Benutzer-ID noch einmal aus Okendo: Settings → Integrations → API credentials. Es ist die mit vier Bindestrichen.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What support asks for. It holds no key, no name and no text of a customer; look through it before you send it.</source>
        <translation>Wonach der Support fragt. Es enthält keinen Schlüssel, keinen Namen und keinen Text eines Kunden; sehen Sie es durch, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>Plaudit ended unexpectedly the last time. Nothing you had was lost: every change is saved at once. A trace was kept that helps to find the cause; it holds no data.</source>
        <translation>Plaudit wurde beim letzten Mal unerwartet beendet. Nichts ging verloren: Jede Änderung wird sofort gespeichert. Eine Aufzeichnung wurde aufgehoben, die bei der Suche nach der Ursache hilft; sie enthält keine Daten.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Kept in %1 until the next time.</source>
        <translation>Aufgehoben in %1 bis zum nächsten Mal.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>SurveyCommand</name>
    <message>
        <source>%1 is known; the next sync fetches its responses.</source>
        <translation>%1 ist bekannt; der nächste Abgleich holt die Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>backfilled</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>not backfilled yet</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>No survey is known yet. Add one by its id: plaudit survey add ID</source>
        <translation>Noch ist keine Umfrage bekannt. Fügen Sie eine über ihre ID hinzu: plaudit survey add ID</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>%1: %2 received, %3 new, %4 changed, %5 unchanged, %6 quarantined%7</source>
        <translation>%1: %2 empfangen, %3 neu, %4 geändert, %5 unverändert, %6 in Quarantäne%7</translation>
    </message>
    <message>
        <source>, not finished</source>
        <translation>, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>No survey is known in this workspace, so there are no responses to fetch.</source>
        <translation>In diesem Arbeitsbereich ist keine Umfrage bekannt, daher gibt es keine Antworten abzurufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be understood and wait in quarantine, with everything they held.</source>
        <translation>
            <numerusform>%n Datensatz war nicht lesbar und liegt mit seinem ganzen Inhalt in Quarantäne.</numerusform>
            <numerusform>%n Datensätze waren nicht lesbar und liegen mit ihrem ganzen Inhalt in Quarantäne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Going on in %2.</source>
        <translation>%1 Weiter in %2.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Synced at %1 – %2</source>
        <translation>Abgeglichen (%1): %2</translation>
    </message>
    <message>
        <source>Stopped at %1 – %2. The next sync goes on from there.</source>
        <translation>Angehalten (%1): %2. Der nächste Abgleich macht dort weiter.</translation>
    </message>
    <message>
        <source>A sync is running elsewhere, or was cut off at %1</source>
        <translation>Ein Abgleich läuft anderswo oder wurde abgebrochen (%1)</translation>
    </message>
    <message>
        <source>The sync at %1 failed</source>
        <translation>Der Abgleich ist fehlgeschlagen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln records read</source>
        <translation>
            <numerusform>Abgleich: %Ln Datensatz gelesen</numerusform>
            <numerusform>Abgleich: %Ln Datensätze gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>few responses</source>
        <translation>wenige Antworten</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine klare Veränderung</translation>
    </message>
    <message>
        <source>real change</source>
        <translation>echte Veränderung</translation>
    </message>
    <message>
        <source>One of both periods has fewer than %1 values, or a product fewer than %2 ratings: too few to say.</source>
        <translation>In einem der beiden Zeiträume gibt es weniger als %1 Werte oder für ein Produkt weniger als %2 Bewertungen: zu wenige für ein Urteil.</translation>
    </message>
    <message>
        <source>It may well be chance: the 95 % interval of the difference includes zero, or among so many products some differ this much by chance alone.</source>
        <translation>Das kann gut Zufall sein: Das 95-%-Intervall der Differenz schließt null ein, oder unter so vielen Produkten weichen einige schon durch Zufall so weit ab.</translation>
    </message>
    <message>
        <source>More than chance would explain: the 95 % interval of the difference leaves out zero. Among many products at most 5 % of those named so are expected to be false alarms.</source>
        <translation>Mehr, als Zufall erklärt: Das 95-%-Intervall der Differenz schließt null nicht ein. Unter vielen Produkten sind von den so benannten höchstens 5 % Fehlalarme zu erwarten.</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>kein Vergleich</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>der Zeitraum davor</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>ein Jahr zuvor</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of shares or of NPS; the blank does not break</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>no data to compare</source>
        <translation>keine Daten für den Vergleich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a difference and its verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (95 %: %2), %3</source>
        <comment>a difference, its interval and its verdict</comment>
        <translation>%1 (95 %: %2), %3</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points, short; the blank does not break</comment>
        <translation>%1&#xa0;Pkt</translation>
    </message>
</context>
<context>
    <name>WebhookCommand</name>
    <message>
        <source>secret kept here</source>
        <translation>Geheimnis ist hier</translation>
    </message>
    <message>
        <source>secret not here</source>
        <translation>Geheimnis nicht hier</translation>
    </message>
    <message>
        <source>Okendo has no webhook of this store. Make one: plaudit webhook create URL</source>
        <translation>Okendo hat keinen Webhook dieses Shops. Legen Sie einen an: plaudit webhook create URL</translation>
    </message>
    <message>
        <source>Okendo sends to %1 now; the signing secret is in the keychain.</source>
        <translation>Okendo sendet jetzt an %1; das Signaturgeheimnis ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The new signing secret is in the keychain; the one before is taken until %1.</source>
        <translation>Das neue Signaturgeheimnis ist im Schlüsselbund; das bisherige gilt bis %1.</translation>
    </message>
    <message>
        <source>The new signing secret is in the keychain.</source>
        <translation>Das neue Signaturgeheimnis ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Okendo sends nothing to its address any more. Type the webhook&apos;s id once more to delete it:</source>
        <translation>Okendo sendet dann nichts mehr an seine Adresse. Geben Sie die ID des Webhooks zum Löschen noch einmal ein:</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Stand unbekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Quiz answers</source>
        <translation>Quizantworten</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Loyalty members</source>
        <translation>Treuemitglieder</translation>
    </message>
    <message>
        <source>Loyalty points earned</source>
        <translation>Treuepunkte gesammelt</translation>
    </message>
    <message>
        <source>Loyalty points redeemed</source>
        <translation>Treuepunkte eingelöst</translation>
    </message>
    <message>
        <source>Loyalty points adjusted</source>
        <translation>Treuepunkte angepasst</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Reviews, and past answers of surveys whose ids are known here, come by Okendo&apos;s API with each sync; new surveys, quizzes, referrals and loyalty events come only as webhooks. Surveys need them because the API can&apos;t list surveys: a webhook tells of a survey nobody entered here, and of an answer the moment it is given.</source>
        <translation>Bewertungen und frühere Antworten von Umfragen, deren IDs hier bekannt sind, kommen bei jedem Abgleich über Okendos API; neue Umfragen, Quiz, Empfehlungen und Treueereignisse kommen nur als Webhooks. Umfragen brauchen sie, weil die API Umfragen nicht auflisten kann: Ein Webhook meldet eine Umfrage, die hier niemand eingetragen hat, und eine Antwort in dem Moment, in dem sie gegeben wird.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Remove the sample store?</source>
        <translation>Beispielshop entfernen?</translation>
    </message>
    <message>
        <source>All of it is made up, and it can be made again at any time. Your own store is not touched.</source>
        <translation>Alles darin ist erfunden und lässt sich jederzeit neu anlegen. Ihr eigener Shop bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Made a workspace in %1.</source>
        <translation>Arbeitsbereich in %1 angelegt.</translation>
    </message>
    <message>
        <source>Name %1, time zone %2, currency %3, weeks begin on %4.</source>
        <translation>Name %1, Zeitzone %2, Währung %3, Wochenbeginn %4.</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>dieses Rechners</translation>
    </message>
</context>
<context>
    <name>plaudit::AddSurveysDialog</name>
    <message>
        <source>Add surveys</source>
        <translation>Umfragen hinzufügen</translation>
    </message>
    <message>
        <source>Survey ids</source>
        <translation>Umfrage-IDs</translation>
    </message>
    <message>
        <source>Add and fetch</source>
        <translation>Hinzufügen und holen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey id(s)</source>
        <translation>
            <numerusform>%Ln Umfrage-ID</numerusform>
            <numerusform>%Ln Umfrage-IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no survey id.</source>
        <translation>„%1“ ist keine Umfrage-ID.</translation>
    </message>
    <message>
        <source>Okendo&apos;s API can&apos;t list surveys, so each is made known by its id. Paste one or many; addresses that hold an id do too. Surveys met in webhook events are known by themselves.</source>
        <translation>Okendos API kann Umfragen nicht auflisten; jede wird über ihre ID bekannt gemacht. Fügen Sie eine oder viele ein; Adressen, die eine ID enthalten, gehen auch. Umfragen aus Webhook-Ereignissen sind von selbst bekannt.</translation>
    </message>
</context>
<context>
    <name>plaudit::AttributeEditor</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tippen grenzt die Liste ein</translation>
    </message>
    <message>
        <source>Attribute, such as Fit</source>
        <translation>Merkmal, etwa Passform</translation>
    </message>
    <message>
        <source>Value, such as Small</source>
        <translation>Wert, etwa Klein</translation>
    </message>
    <message>
        <source>Several values of one attribute: any of them. Enter applies, Esc leaves it as it was</source>
        <translation>Mehrere Werte eines Merkmals: einer davon genügt. Enter übernimmt, Esc verwirft</translation>
    </message>
    <message>
        <source>An attribute needs its value, and a value its attribute.</source>
        <translation>Ein Merkmal braucht seinen Wert und ein Wert sein Merkmal.</translation>
    </message>
</context>
<context>
    <name>plaudit::AttributeModel</name>
    <message>
        <source>of the reviewer</source>
        <translation>zur Person</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1 (%2) to %3 (%4)</source>
        <comment>the ends of a scale with their labels</comment>
        <translation>%1 (%2) bis %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more values</source>
        <translation>
            <numerusform>%Ln weiterer Wert</numerusform>
            <numerusform>%Ln weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
</context>
<context>
    <name>plaudit::AttributeTable</name>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>plaudit::BackupDialog</name>
    <message>
        <source>Back up this workspace</source>
        <translation>Diesen Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>One file with all that Plaudit keeps of this store. Only you can read it. The API key isn&apos;t in it: it stays in the keychain.</source>
        <translation>Eine Datei mit allem, was Plaudit von diesem Shop aufhebt. Nur Sie können sie lesen. Der API-Schlüssel ist nicht dabei: Er bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Plaudit backups (*.plaudit)</source>
        <translation>Sicherungen von Plaudit (*.plaudit)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading it once more…</source>
        <translation>Wird noch einmal gelesen …</translation>
    </message>
    <message>
        <source>Saved as %1 (%2) and read once more: %3.</source>
        <translation>Gespeichert als %1 (%2) und noch einmal gelesen: %3.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plaudit::ChangesList</name>
    <message>
        <source>What changed most</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a product and its change</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plaudit::ChartPanel</name>
    <message>
        <source>Chart menu</source>
        <translation>Diagramm-Menü</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>Kopieren, speichern, als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>plaudit::ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg);;PDF (*.pdf);;Zahlen (*.csv)</translation>
    </message>
</context>
<context>
    <name>plaudit::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>plaudit::ChipRow</name>
    <message>
        <source>More conditions: %1</source>
        <translation>Weitere Bedingungen: %1</translation>
    </message>
</context>
<context>
    <name>plaudit::ConditionEditor</name>
    <message>
        <source>“%1” can&apos;t be used here.</source>
        <translation>„%1“ ist hier nicht zulässig.</translation>
    </message>
    <message>
        <source>“%1” holds no word to search for</source>
        <translation>„%1“ enthält kein Wort, nach dem gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>plaudit::ConnectDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test &amp;&amp; connect</source>
        <translation>Prüfen und verbinden</translation>
    </message>
    <message>
        <source>Connect Okendo</source>
        <translation>Okendo verbinden</translation>
    </message>
    <message>
        <source>Both values are in Okendo under Settings → Integrations → API credentials. You can paste both at once. The key goes to your system&apos;s keychain and nowhere else.</source>
        <translation>Beide Werte finden Sie in Okendo unter Settings → Integrations → API credentials. Sie können beide auf einmal einfügen. Der Schlüssel wird nur im Schlüsselbund Ihres Systems gespeichert.</translation>
    </message>
    <message>
        <source>Asking Okendo</source>
        <translation>Anfrage an Okendo</translation>
    </message>
    <message>
        <source>Asking Okendo…</source>
        <translation>Anfrage an Okendo&#xa0;…</translation>
    </message>
    <message>
        <source>Test &amp;&amp; replace</source>
        <translation>Prüfen und ersetzen</translation>
    </message>
    <message>
        <source>The user ID doesn&apos;t look like Okendo&apos;s, with four dashes.</source>
        <translation>Die Benutzer-ID hat nicht die bei Okendo üblichen vier Bindestriche.</translation>
    </message>
    <message>
        <source>The API key doesn&apos;t have 32 characters, as Okendo&apos;s keys usually do.</source>
        <translation>Der API-Schlüssel hat nicht die bei Okendo üblichen 32 Zeichen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Change credentials</source>
        <translation>Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>The new values are in Okendo under Settings → Integrations → API credentials. The old key is replaced once the new one is found good; what was fetched stays.</source>
        <translation>Die neuen Werte finden Sie in Okendo unter Settings → Integrations → API credentials. Der alte Schlüssel wird ersetzt, sobald der neue sich als gültig erwiesen hat; was abgerufen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Reads one review (GET /enterprise/reviews?limit=1) and stores nothing</source>
        <translation>Liest eine Bewertung (GET /enterprise/reviews?limit=1) und speichert nichts</translation>
    </message>
</context>
<context>
    <name>plaudit::ConnectionCard</name>
    <message>
        <source>Okendo Merchant API</source>
        <translation>Merchant-API von Okendo</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Up to date since</source>
        <translation>Aktuell seit</translation>
    </message>
    <message>
        <source>Last run brought</source>
        <translation>Letzter Lauf brachte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing was fetched yet. The first sync fetches everything there is.</source>
        <translation>Noch wurde nichts abgerufen. Der erste Abgleich ruft alles ab, was es gibt.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Full sweep</source>
        <translation>Vollabgleich</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Walk everything again: for edits of old reviews and for what was deleted</source>
        <translation>Alles noch einmal durchgehen: für Änderungen an alten Bewertungen und für Gelöschtes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Last validated</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>%1 neu, %2 geändert</translation>
    </message>
    <message>
        <source>not finished; the next sync goes on from there</source>
        <translation>nicht abgeschlossen; der nächste Abgleich macht dort weiter</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>the keychain gave no answer</source>
        <translation>keine Antwort vom Schlüsselbund</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>not in your keychain: replace it</source>
        <translation>nicht in Ihrem Schlüsselbund: bitte ersetzen</translation>
    </message>
    <message>
        <source>given by PLAUDIT_API_KEY, for this run</source>
        <translation>aus PLAUDIT_API_KEY, für diesen Lauf</translation>
    </message>
    <message>
        <source>Asking Okendo…</source>
        <translation>Anfrage an Okendo&#xa0;…</translation>
    </message>
    <message>
        <source>Okendo Storefront API</source>
        <translation>Storefront-API von Okendo</translation>
    </message>
    <message>
        <source>Change credentials…</source>
        <translation>Zugangsdaten ändern …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Cause, technical detail, clock and versions; neither user ID nor key</source>
        <translation>Ursache, technische Einzelheiten, Uhr und Versionen; weder Benutzer-ID noch Schlüssel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>plaudit::ConnectionFinding</name>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung nutzen</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Cause, technical detail, clock and versions; neither user ID nor key</source>
        <translation>Ursache, technische Einzelheiten, Uhr und Versionen; weder Benutzer-ID noch Schlüssel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>plaudit::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>My store</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>&amp;Benutzer-ID</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Benutzerna&amp;me</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>only if your store has one</source>
        <translation>nur wenn Ihr Shop einen hat</translation>
    </message>
    <message>
        <source>empty: the one in your keychain stays</source>
        <translation>leer: was im Schlüsselbund ist, bleibt</translation>
    </message>
    <message>
        <source>32 characters</source>
        <translation>32 Zeichen</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation>Storefront</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>These look swapped: the user ID is the one with four dashes.</source>
        <translation>Die beiden sehen vertauscht aus: Die Benutzer-ID ist die mit vier Bindestrichen.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>PEM file of your network&apos;s authority</source>
        <translation>Zertifizierungsstelle Ihres Netzwerks (PEM)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Advanced ▾</source>
        <translation>Erweitert ▾</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>Plaudit goes by the proxy settings of this system.</source>
        <translation>Plaudit richtet sich nach den Proxy-Einstellungen dieses Systems.</translation>
    </message>
    <message>
        <source>Everything: reviews of every status, customers, answers to surveys.</source>
        <translation>Alles: Bewertungen in jedem Status, Kunden, Antworten auf Umfragen.</translation>
    </message>
    <message>
        <source>What visitors of your shop see: published reviews. Needs no key.</source>
        <translation>Was Besucher Ihres Shops sehen: veröffentlichte Bewertungen. Braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Certificates to be trusted</source>
        <translation>Zertifikate, denen vertraut wird</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>plaudit::ConnectionsPage</name>
    <message>
        <source>Connect Okendo…</source>
        <translation>Okendo verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Okendo is not connected</source>
        <translation>Okendo ist nicht verbunden</translation>
    </message>
    <message>
        <source>With a connection, reviews and survey responses come by themselves with each sync. Without one, Plaudit works with the files you import.</source>
        <translation>Mit einer Verbindung kommen Bewertungen und Umfrageantworten bei jedem Abgleich von selbst. Ohne sie arbeitet Plaudit mit den Dateien, die Sie einlesen.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Known surveys</source>
        <translation>Bekannte Umfragen</translation>
    </message>
    <message>
        <source>None is known yet. Okendo can&apos;t list them: add those whose answers you want, by their ids.</source>
        <translation>Noch ist keine bekannt. Okendo kann sie nicht auflisten: Fügen Sie die, deren Antworten Sie möchten, über ihre IDs hinzu.</translation>
    </message>
    <message>
        <source>Add surveys…</source>
        <translation>Umfragen hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten&#xa0;…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Reviews come by the API: all of them at the first sync, later what is new or was edited lately.</source>
        <translation>Bewertungen kommen über die API: beim ersten Abgleich alle, später die neuen und die kürzlich geänderten.</translation>
    </message>
    <message>
        <source>Past survey answers come by the API too, survey by survey, once their ids are known here.</source>
        <translation>Auch frühere Umfrageantworten kommen über die API, Umfrage für Umfrage, sobald deren IDs hier bekannt sind.</translation>
    </message>
    <message>
        <source>Which data comes which way</source>
        <translation>Welche Daten auf welchem Weg</translation>
    </message>
    <message>
        <source>Nothing comes by itself yet.</source>
        <translation>Noch kommt nichts von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>at the next sync</source>
        <translation>nächster Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of orders</source>
        <translation>
            <numerusform>%Ln Datei mit Bestellungen</numerusform>
            <numerusform>%Ln Dateien mit Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of reviews</source>
        <translation>
            <numerusform>%Ln Datei mit Bewertungen</numerusform>
            <numerusform>%Ln Dateien mit Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of events</source>
        <translation>
            <numerusform>%Ln Datei mit Ereignissen</numerusform>
            <numerusform>%Ln Dateien mit Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder is watched for new files of events.</source>
        <translation>Kein Ordner wird auf neue Dateien mit Ereignissen beobachtet.</translation>
    </message>
    <message>
        <source>The watched folder is gone: %1</source>
        <translation>Der beobachtete Ordner ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>New files of events are taken from %1</source>
        <translation>Neue Dateien mit Ereignissen kommen aus %1</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachten beenden</translation>
    </message>
    <message>
        <source>What happens live comes as webhooks: as they are sent, or in files you import, or in a folder that is watched.</source>
        <translation>Was live geschieht, kommt als Webhooks: wie sie gesendet werden, in Dateien, die Sie importieren, oder in einem überwachten Ordner.</translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerListView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Responded</source>
        <comment>they answered a survey</comment>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Find by name or email</source>
        <translation>Nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No customer&apos;s email begins so, and no name has words that do.</source>
        <translation>Keine E-Mail-Adresse eines Kunden beginnt so, und kein Name hat Wörter, die so beginnen.</translation>
    </message>
    <message>
        <source>Choose another group, a longer time or fewer conditions.</source>
        <translation>Wählen Sie eine andere Gruppe, eine längere Zeit oder weniger Bedingungen.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Alle Kunden zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, figures as filtered</source>
        <translation>
            <numerusform>%Ln gefunden, Zahlen wie gefiltert</numerusform>
            <numerusform>%Ln gefunden, Zahlen wie gefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln found: type more to narrow it down</source>
        <translation>
            <numerusform>der erste %Ln Treffer: zum Eingrenzen mehr eingeben</numerusform>
            <numerusform>die ersten %Ln Treffer: zum Eingrenzen mehr eingeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Latest rating</source>
        <translation>Letzte Sterne</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Latest NPS</source>
        <translation>Letzter NPS</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerMomentView</name>
    <message>
        <source>Your reply: %1</source>
        <translation>Ihre Antwort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerProfileTable</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Profile of the customer</source>
        <translation>Profil des Kunden</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Names that other records of the customer have.</source>
        <translation>Namen, die andere Datensätze des Kunden haben.</translation>
    </message>
    <message>
        <source>In Okendo: %1</source>
        <translation>In Okendo: %1</translation>
    </message>
    <message>
        <source>Okendo&apos;s ids</source>
        <translation>IDs bei Okendo</translation>
    </message>
    <message>
        <source>The customer&apos;s ids at Okendo.</source>
        <translation>Die IDs des Kunden bei Okendo.</translation>
    </message>
    <message>
        <source>The shop&apos;s ids</source>
        <translation>IDs im Shop</translation>
    </message>
    <message>
        <source>The customer&apos;s ids in the imported orders.</source>
        <translation>Die IDs des Kunden in den importierten Bestellungen.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy profile</source>
        <translation>Profil kopieren</translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>Bewertungen zeigen</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerTimeLine</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln of each kind</source>
        <translation>
            <numerusform>der neueste %Ln je Art</numerusform>
            <numerusform>die neuesten %Ln je Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind is known.</source>
        <translation>Von dieser Art ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Show older ones (%Ln)</source>
        <translation>
            <numerusform>Ältere zeigen (%Ln)</numerusform>
            <numerusform>Ältere zeigen (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerView</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>When the newest order, review, response of the customer came.</source>
        <translation>Wann die neueste Bestellung, Bewertung oder Antwort des Kunden kam.</translation>
    </message>
    <message>
        <source>Choose a property to see how it is made.</source>
        <translation>Wählen Sie eine Eigenschaft, um zu sehen, wie sie entsteht.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln counted orders</source>
        <translation>
            <numerusform>aus %Ln gezählten Bestellung</numerusform>
            <numerusform>aus %Ln gezählten Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled or test</source>
        <translation>
            <numerusform>%Ln storniert oder Test</numerusform>
            <numerusform>%Ln storniert oder Test</numerusform>
        </translation>
    </message>
    <message>
        <source>all counted</source>
        <translation>alle gezählt</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ratings</source>
        <translation>
            <numerusform>aus %Ln Bewertung</numerusform>
            <numerusform>aus %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no NPS answer yet</source>
        <translation>noch keine NPS-Antwort</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Export their data…</source>
        <translation>Ihre Daten exportieren …</translation>
    </message>
    <message>
        <source>Everything that is kept of this customer, in one file</source>
        <translation>Alles, was von diesem Kunden aufgehoben ist, in einer Datei</translation>
    </message>
</context>
<context>
    <name>plaudit::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews and responses of nobody known</source>
        <translation>
            <numerusform>%Ln Bewertung oder Antwort ohne bekannten Kunden</numerusform>
            <numerusform>%Ln Bewertungen und Antworten ohne bekannten Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers fit this filter</source>
        <translation>Keine Kunden passen zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie eine längere Zeit oder weniger Bedingungen, oder heben Sie den Filter auf.</translation>
    </message>
    <message>
        <source>No customers are known yet</source>
        <translation>Noch sind keine Kunden bekannt</translation>
    </message>
    <message>
        <source>Customers are told apart by their email. The reviews, responses and orders that are here came without one. Import orders that have emails to see who bought and what they said.</source>
        <translation>Kunden werden an ihrer E-Mail-Adresse unterschieden. Die vorhandenen Bewertungen, Antworten und Bestellungen kamen ohne eine. Lesen Sie Bestellungen mit E-Mail-Adressen ein, um zu sehen, wer was gekauft und was dazu gesagt hat.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>They come with reviews, survey responses and imported orders.</source>
        <translation>Sie kommen mit Bewertungen, Umfrageantworten und eingelesenen Bestellungen.</translation>
    </message>
    <message>
        <source>This customer isn&apos;t known</source>
        <translation>Dieser Kunde ist nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing that is here is theirs, or no more.</source>
        <translation>Nichts von dem, was hier ist, stammt von diesem Kunden, oder es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, whatever the filter says</source>
        <translation>
            <numerusform>%Ln Datensatz, unabhängig vom Filter</numerusform>
            <numerusform>%Ln Datensätze, unabhängig vom Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Diesen Kunden löschen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
</context>
<context>
    <name>plaudit::DatePicker</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>plaudit::DeskModel</name>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>plaudit::DeskPaperView</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Wie es sich änderte</translation>
    </message>
    <message>
        <source>Your notes and tags</source>
        <translation>Ihre Notizen und Schlagwörter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No text, only a rating.</source>
        <translation>Kein Text, nur Sterne.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %Ln characters</source>
        <translation>
            <numerusform>%Ln weiteres Zeichen zeigen</numerusform>
            <numerusform>%Ln weitere Zeichen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>no address was sent</source>
        <translation>keine Adresse mitgesendet</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open %1 in browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse kopieren: %1</translation>
    </message>
</context>
<context>
    <name>plaudit::DeskSearch</name>
    <message>
        <source>Search texts</source>
        <translation>Texte durchsuchen</translation>
    </message>
    <message>
        <source>Words, “phrases”, beginnings* and -without (Ctrl+F or /)</source>
        <translation>Wörter, „Wortfolgen“, Anfänge* und -ohne (Strg+F oder /)</translation>
    </message>
    <message>
        <source>Type a word that must occur; signs alone find nothing.</source>
        <translation>Geben Sie ein Wort ein, das vorkommen muss; Zeichen allein finden nichts.</translation>
    </message>
</context>
<context>
    <name>plaudit::EntryList</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt dazu</translation>
    </message>
</context>
<context>
    <name>plaudit::EraseCustomerDialog</name>
    <message>
        <source>Erase a customer</source>
        <translation>Einen Kunden löschen</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Bescheinigung speichern …</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Looking for what is held of them…</source>
        <translation>Was von diesem Kunden aufgehoben ist, wird gesucht …</translation>
    </message>
    <message>
        <source>Their email, typed once more</source>
        <translation>Die E-Mail-Adresse, noch einmal eingegeben</translation>
    </message>
    <message>
        <source>Type the email to confirm</source>
        <translation>Zum Bestätigen die E-Mail-Adresse eingeben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Das verschwindet endgültig</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>It can&apos;t be undone. Exports and backups that you made are yours: Plaudit names them and leaves them.</source>
        <translation>Es lässt sich nicht rückgängig machen. Exporte und Sicherungen, die Sie gemacht haben, gehören Ihnen: Plaudit nennt sie und lässt sie stehen.</translation>
    </message>
    <message>
        <source>Nothing is held of this customer.</source>
        <translation>Von diesem Kunden ist nichts aufgehoben.</translation>
    </message>
    <message>
        <source>Erasing, and writing the database anew…</source>
        <translation>Wird gelöscht, und die Datenbank wird neu geschrieben …</translation>
    </message>
    <message>
        <source>They are erased. Keep the certificate: it says when and what, and nothing of who.</source>
        <translation>Der Kunde ist gelöscht. Heben Sie die Bescheinigung auf: Sie sagt, wann und was, und nichts davon, wer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>plaudit::EventSession</name>
    <message>
        <source>Import events</source>
        <translation>Ereignisse importieren</translation>
    </message>
    <message>
        <source>Events (*.json *.jsonl *.ndjson *.gz);;All files (*)</source>
        <translation>Ereignisse (*.json *.jsonl *.ndjson *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing events…</source>
        <translation>Ereignisse werden importiert …</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %Ln events</source>
        <translation>
            <numerusform>Import: %Ln Ereignis</numerusform>
            <numerusform>Import: %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis importiert</numerusform>
            <numerusform>%Ln Ereignisse importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine</source>
        <translation>
            <numerusform>%Ln wartet in der Quarantäne</numerusform>
            <numerusform>%Ln warten in der Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the quarantine again…</source>
        <translation>Die Quarantäne wird noch einmal gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln understood now</source>
        <translation>
            <numerusform>%Ln jetzt verstanden</numerusform>
            <numerusform>%Ln jetzt verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation>
            <numerusform>%Ln wartet noch</numerusform>
            <numerusform>%Ln warten noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder for events</source>
        <translation>Einen Ordner auf Ereignisse überwachen</translation>
    </message>
</context>
<context>
    <name>plaudit::FigurePopup</name>
    <message>
        <source>Show the rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>plaudit::FiguresPage</name>
    <message>
        <source>Making the figures…</source>
        <translation>Die Zahlen werden ermittelt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Connect Okendo…</source>
        <translation>Okendo verbinden …</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge eines Abschnitts</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
</context>
<context>
    <name>plaudit::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the whole filter</source>
        <translation>Den ganzen Filter leeren</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a condition to the filter</source>
        <translation>Dem Filter eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter setzen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Which condition?</source>
        <translation>Welche Bedingung?</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
</context>
<context>
    <name>plaudit::FirstStartPage</name>
    <message>
        <source>What do your customers say?</source>
        <translation>Was sagen Ihre Kunden?</translation>
    </message>
    <message>
        <source>Plaudit turns your reviews into figures you can trust. Everything stays on this machine.</source>
        <translation>Plaudit macht aus Ihren Bewertungen verlässliche Kennzahlen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Connect Okendo…</source>
        <translation>Okendo verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Explore the sample store</source>
        <translation>Beispielshop ansehen</translation>
    </message>
    <message>
        <source>Your own store</source>
        <translation>Ihr eigener Shop</translation>
    </message>
    <message>
        <source>Bring your user ID and API key from Okendo. Reviews are fetched once, then only what is new.</source>
        <translation>Sie brauchen Benutzer-ID und API-Schlüssel aus Okendo. Die Bewertungen werden einmal abgerufen, danach nur noch Neues.</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>A made-up brand with 5,000 believable reviews. It needs no account and no network.</source>
        <translation>Eine erfundene Marke mit 5.000 glaubhaften Bewertungen. Ohne Konto und ohne Netz.</translation>
    </message>
    <message>
        <source>Making the sample store…</source>
        <translation>Der Beispielshop entsteht …</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>Files you have</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>Orders or reviews as CSV from your shop, or events as JSON. What a file is, Plaudit sees by itself.</source>
        <translation>Bestellungen oder Bewertungen als CSV aus Ihrem Shop oder Ereignisse als JSON. Was eine Datei enthält, erkennt Plaudit selbst.</translation>
    </message>
</context>
<context>
    <name>plaudit::HealthPage</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich der Wege</translation>
    </message>
    <message>
        <source>click a figure for its rows</source>
        <translation>eine Zahl anklicken für ihre Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>Antwort-ID</translation>
    </message>
    <message>
        <source>Responses behind the figure</source>
        <translation>Antworten hinter der Zahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Datensätze hinter der Zahl</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Runs of the sync</source>
        <translation>Läufe des Abgleichs</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Known surveys</source>
        <translation>Bekannte Umfragen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Eingelesene Dateien</translation>
    </message>
    <message>
        <source>Add surveys…</source>
        <translation>Umfragen hinzufügen …</translation>
    </message>
    <message>
        <source>Import events…</source>
        <translation>Ereignisse einlesen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The record as it was received</source>
        <translation>Der Datensatz, wie er kam</translation>
    </message>
    <message>
        <source>Choose a row to see the record as it was received.</source>
        <translation>Wählen Sie eine Zeile, um den Datensatz zu sehen, wie er kam.</translation>
    </message>
    <message>
        <source>Try to understand them again</source>
        <translation>Noch einmal zu verstehen versuchen</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The live feed began on %1.</source>
        <translation>Der Live-Zufluss begann am %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed.</source>
        <translation>Die neuesten %1 von %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Name noch nicht bekannt</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>geholt</translation>
    </message>
    <message>
        <source>fetched by the next sync</source>
        <translation>holt der nächste Abgleich</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>Quarantine (%1)</source>
        <translation>Quarantäne (%1)</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Public counts</source>
        <translation>Öffentliche Zahlen</translation>
    </message>
</context>
<context>
    <name>plaudit::KpiCard</name>
    <message>
        <source>few reviews</source>
        <translation>wenige Daten</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Was bedeutet „%1“?</translation>
    </message>
    <message>
        <source>How this figure is made</source>
        <translation>So entsteht diese Kennzahl</translation>
    </message>
    <message>
        <source>few responses</source>
        <translation>wenige Antworten</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>nichts ausgelassen</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact of a figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plaudit::LatestList</name>
    <message>
        <source>Latest reviews</source>
        <translation>Neueste Bewertungen</translation>
    </message>
</context>
<context>
    <name>plaudit::LatestModel</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>ohne Sterne</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>incentivized</source>
        <translation>belohnt</translation>
    </message>
    <message>
        <source>with media</source>
        <translation>mit Bild oder Video</translation>
    </message>
    <message>
        <source>replied to</source>
        <translation>beantwortet</translation>
    </message>
</context>
<context>
    <name>plaudit::LeaguePanel</name>
    <message>
        <source>Find a product</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns and what to sort by</source>
        <translation>Spalten und Sortierung wählen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>No product has that in its name</source>
        <translation>Kein Produkt hat das im Namen</translation>
    </message>
    <message>
        <source>ranked by Bayesian average · a bar is its 95 % interval</source>
        <translation>nach Bayes-Durchschnitt geordnet · Balken: 95-%-Intervall</translation>
    </message>
    <message>
        <source>choose dates to compare · ranked by Bayesian average · a bar is its 95 % interval</source>
        <translation>zum Vergleichen Zeitraum wählen · nach Bayes-Durchschnitt geordnet · Balken: 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>plaudit::LiveEventsCard</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Signing secret…</source>
        <translation>Signaturgeheimnis …</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>What Okendo signs its webhooks with; it is kept in this machine&apos;s keychain alone</source>
        <translation>Womit Okendo seine Webhooks signiert; es liegt allein im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>For the tunnel or relay that passes Okendo&apos;s webhooks on to this machine</source>
        <translation>Für den Tunnel oder das Relay, das Okendos Webhooks an diesen Rechner weitergibt</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>nimmt nichts an</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>listening since %1</source>
        <translation>nimmt an seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) taken in the last 30 days.</source>
        <translation>
            <numerusform>%Ln Ereignis in den letzten 30 Tagen angenommen.</numerusform>
            <numerusform>%Ln Ereignisse in den letzten 30 Tagen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes Okendo&apos;s webhooks as they happen, when a tunnel or relay passes them on to this machine. No other machine can reach the address itself.</source>
        <translation>Nimmt Okendos Webhooks an, sobald sie geschehen, wenn ein Tunnel oder Relay sie an diesen Rechner weitergibt. Die Adresse selbst kann kein anderer Rechner erreichen.</translation>
    </message>
    <message>
        <source>Webhooks…</source>
        <translation>Webhooks …</translation>
    </message>
    <message>
        <source>What Okendo sends where: list, create and delete webhooks, and renew their secrets</source>
        <translation>Was Okendo wohin sendet: Webhooks auflisten, anlegen und löschen und ihre Geheimnisse erneuern</translation>
    </message>
</context>
<context>
    <name>plaudit::LiveEventsSession</name>
    <message>
        <source>The signing secret is in the keychain.</source>
        <translation>Das Signaturgeheimnis ist im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>plaudit::MainWindow</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Fetch what is new (F5)</source>
        <translation>Neues abrufen (F5)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>About Plaudit</source>
        <translation>Über Plaudit</translation>
    </message>
    <message>
        <source>Plaudit %1</source>
        <translation>Plaudit %1</translation>
    </message>
    <message>
        <source>What customers say, and what it is worth.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Typeface: Inter, under the SIL Open Font License.

Not made by or with Okendo.</source>
        <translation>Was Kunden sagen und was es wert ist.

Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung. Schrift: Inter, unter der SIL Open Font License.

Weder von Okendo noch gemeinsam mit Okendo entwickelt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::MappingHeader</name>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Was „%1“ enthält</translation>
    </message>
</context>
<context>
    <name>plaudit::NewWebhookDialog</name>
    <message>
        <source>Send from now on</source>
        <translation>Ab jetzt senden</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Okendo sends events to a public https address: that of the tunnel or relay which passes them on to this machine. The signing secret goes straight to your keychain, and live events begin to use it at once.</source>
        <translation>Okendo sendet Ereignisse an eine öffentliche https-Adresse: die des Tunnels oder Relays, das sie an diesen Rechner weitergibt. Das Signaturgeheimnis kommt direkt in Ihren Schlüsselbund, und die Live-Ereignisse nutzen es sofort.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Webhook anlegen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>That is no https address.</source>
        <translation>Das ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>Choose at least one kind of event.</source>
        <translation>Wählen Sie mindestens eine Art von Ereignis.</translation>
    </message>
    <message>
        <source>Asking Okendo…</source>
        <translation>Anfrage an Okendo&#xa0;…</translation>
    </message>
</context>
<context>
    <name>plaudit::NotableChangesPanel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>What changed most</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Choose what to compare this period with, above.</source>
        <translation>Wählen Sie oben, womit dieser Zeitraum verglichen werden soll.</translation>
    </message>
    <message>
        <source>Over all time there is no time before. Choose a period to see what changed.</source>
        <translation>Vor dem gesamten Zeitraum liegt keine Zeit. Wählen Sie einen Zeitraum, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln compared figures; the others differ by no more than chance explains.</source>
        <translation>
            <numerusform>%1 von %Ln verglichenen Kennzahl; die anderen weichen nicht stärker ab, als Zufall erklärt.</numerusform>
            <numerusform>%1 von %Ln verglichenen Kennzahlen; die anderen weichen nicht stärker ab, als Zufall erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No product, country or survey has enough reviews or answers in both periods to tell.</source>
        <translation>Kein Produkt, kein Land und keine Umfrage hat in beiden Zeiträumen genug Bewertungen oder Antworten für ein Urteil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures of products, countries, surveys and the like were compared; all differ by no more than chance explains.</source>
        <translation>
            <numerusform>%Ln Kennzahl von Produkten, Ländern, Umfragen und dergleichen wurde verglichen; sie weicht nicht stärker ab, als Zufall erklärt.</numerusform>
            <numerusform>%Ln Kennzahlen von Produkten, Ländern, Umfragen und dergleichen wurden verglichen; keine weicht stärker ab, als Zufall erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed clearly</source>
        <translation>Nichts hat sich klar geändert</translation>
    </message>
</context>
<context>
    <name>plaudit::NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>plaudit::NpsPage</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>NPS by channel and survey</source>
        <translation>NPS nach Kanal und Umfrage</translation>
    </message>
    <message>
        <source>By channel and survey</source>
        <translation>Nach Kanal und Umfrage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Latest responses</source>
        <translation>Neueste Antworten</translation>
    </message>
    <message>
        <source>No survey responses yet</source>
        <translation>Noch keine Umfrageantworten</translation>
    </message>
    <message>
        <source>Okendo can&apos;t list your surveys. Add their ids, or drop a file of webhook events on this window; then sync to fetch their history.</source>
        <translation>Okendo kann Ihre Umfragen nicht auflisten. Fügen Sie ihre IDs hinzu, oder ziehen Sie eine Datei mit Webhook-Ereignissen auf dieses Fenster; ein Abgleich holt dann ihre Vorgeschichte.</translation>
    </message>
    <message>
        <source>Add surveys…</source>
        <translation>Umfragen hinzufügen …</translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Keine Antworten passen zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie eine längere Zeit oder weniger Bedingungen, oder heben Sie den Filter auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln surveys</source>
        <translation>
            <numerusform>%Ln Umfrage</numerusform>
            <numerusform>%Ln Umfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>under 30 scores: read with care</source>
        <translation>unter 30 Werten: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>without a channel</source>
        <translation>ohne Kanal</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>die neueste %Ln</numerusform>
            <numerusform>die neuesten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>plaudit::OrderFileView</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>Was einen Blick verdient</translation>
    </message>
    <message>
        <source>The row as it stood there</source>
        <translation>Die Zeile, wie sie dort stand</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>Spalten wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Es wird gerechnet …</translation>
    </message>
    <message>
        <source>Adding up… %1 %</source>
        <translation>Es wird gerechnet … %1 %</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>plaudit::OrderFiles</name>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Imported order files</source>
        <translation>Eingelesene Bestelldateien</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Bestellungen einlesen …</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Eingelesene Dateien</translation>
    </message>
    <message>
        <source>click a file for its rejected rows</source>
        <translation>eine Datei anklicken für ihre abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The row as it stood there</source>
        <translation>Die Zeile, wie sie dort stand</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Lines less subtotal</source>
        <translation>Positionen − Summe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Parts less total</source>
        <translation>Teile − Gesamt</translation>
    </message>
    <message>
        <source>Orders whose parts don&apos;t add up</source>
        <translation>Bestellungen, deren Teile nicht aufgehen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Abgelehnte speichern …</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>Abgelehnte Zeilen (%1)</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Abweichungen (%1)</translation>
    </message>
    <message>
        <source>Every row of %1 was taken.</source>
        <translation>Jede Zeile von %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>These rows of %1 are in no figure.</source>
        <translation>Diese Zeilen von %1 gehen in keine Zahl ein.</translation>
    </message>
    <message>
        <source>The parts of every order add up to its own subtotal and total.</source>
        <translation>Die Teile jeder Bestellung ergeben ihre eigene Zwischensumme und ihren Gesamtbetrag.</translation>
    </message>
    <message>
        <source>These orders are in the figures as their files tell them; nothing was corrected.</source>
        <translation>Diese Bestellungen gehen so in die Zahlen ein, wie ihre Dateien sie angeben; nichts wurde berichtigt.</translation>
    </message>
    <message>
        <source>Take back %1? Orders that this import alone told of go; the others become what they were before it. The file itself stays, and it can be imported again.</source>
        <translation>%1 zurücknehmen? Bestellungen, die nur aus dieser Datei bekannt sind, verschwinden; die anderen werden, was sie davor waren. Die Datei selbst bleibt und kann wieder eingelesen werden.</translation>
    </message>
    <message>
        <source>Save rejects</source>
        <translation>Abgelehnte speichern</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Rows (*.csv)</source>
        <translation>Zeilen (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
</context>
<context>
    <name>plaudit::OrderImportDialog</name>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen einlesen</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien, die eingelesen werden</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Zuordnung laden …</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Zuordnung speichern …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>%Ln Datei einlesen</numerusform>
            <numerusform>%Ln Dateien einlesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::OrderMatching</name>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation>Wahrscheinlicher Grund</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Why records are not matched</source>
        <translation>Warum Datensätze nicht zugeordnet sind</translation>
    </message>
    <message>
        <source>Likely reasons</source>
        <translation>Wahrscheinliche Gründe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Datensätze hinter der Zahl</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Apply rule</source>
        <translation>Regel anwenden</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Numbering rule</source>
        <translation>Nummernregel</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Präfix</translation>
    </message>
    <message>
        <source>&amp;Suffix</source>
        <translation>&amp;Suffix</translation>
    </message>
    <message>
        <source>Stands before the number in your reviews or in your orders, but not in both</source>
        <translation>Steht in Ihren Bewertungen oder in Ihren Bestellungen vor der Nummer, aber nicht in beiden</translation>
    </message>
    <message>
        <source>Stands behind the number in your reviews or in your orders, but not in both</source>
        <translation>Steht in Ihren Bewertungen oder in Ihren Bestellungen hinter der Nummer, aber nicht in beiden</translation>
    </message>
    <message>
        <source>every record has its order</source>
        <translation>jeder Datensatz hat seine Bestellung</translation>
    </message>
    <message>
        <source>click a reason for its records</source>
        <translation>Klick zeigt die Datensätze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln of all dates</source>
        <translation>
            <numerusform>der neueste %Ln aus allen Zeiten</numerusform>
            <numerusform>die neuesten %Ln aus allen Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews, %2 responses</source>
        <translation>%1 Bewertungen, %2 Antworten</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Es wird zugeordnet …</translation>
    </message>
    <message>
        <source>A rule is in use.</source>
        <translation>Eine Regel gilt.</translation>
    </message>
    <message>
        <source>For numbers that reviews and orders write differently.</source>
        <translation>Für Nummern, die Bewertungen und Bestellungen verschieden schreiben.</translation>
    </message>
</context>
<context>
    <name>plaudit::OrderOptions</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>&amp;Zeilen sind</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>Dezi&amp;malzeichen</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>S&amp;teuer</translation>
    </message>
    <message>
        <source>Time &amp;zone without an offset</source>
        <translation>Zeit&amp;zone ohne Angabe</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>of one unit</source>
        <translation>je Stück</translation>
    </message>
    <message>
        <source>of the whole line</source>
        <translation>der ganzen Position</translation>
    </message>
    <message>
        <source>in the prices</source>
        <translation>in den Preisen</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>Currency of orders without one</source>
        <translation>Währung von Bestellungen ohne eine</translation>
    </message>
    <message>
        <source>&amp;Currency where none is told</source>
        <translation>&amp;Währung, wo keine steht</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
</context>
<context>
    <name>plaudit::OrderSession</name>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen einlesen</translation>
    </message>
    <message>
        <source>Orders (*.csv *.tsv *.txt *.tab);;All files (*)</source>
        <translation>Bestellungen (*.csv *.tsv *.txt *.tab);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing orders…</source>
        <translation>Bestellungen werden eingelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Importing %1: %Ln rows</source>
        <translation>
            <numerusform>%1 wird eingelesen: %Ln Zeile</numerusform>
            <numerusform>%1 wird eingelesen: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Matching reviews and responses to orders…</source>
        <translation>Bewertungen und Antworten werden Bestellungen zugeordnet …</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Eingelesen: %1</translation>
    </message>
    <message>
        <source>Show rejects</source>
        <translation>Abgelehnte zeigen</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Abweichungen zeigen</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Das Einlesen wird zurückgenommen …</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln orders</source>
        <translation>
            <numerusform>Zurückgenommen: %Ln Bestellung</numerusform>
            <numerusform>Zurückgenommen: %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching anew…</source>
        <translation>Es wird neu zugeordnet …</translation>
    </message>
    <message>
        <source>Reviews and responses were matched anew.</source>
        <translation>Bewertungen und Antworten wurden neu zugeordnet.</translation>
    </message>
</context>
<context>
    <name>plaudit::OrdersFigures</name>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Wiederkauf</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Orders by rating and by NPS category</source>
        <translation>Bestellungen nach Sternen und nach NPS-Gruppe</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>By rating and NPS category</source>
        <translation>Nach Sternen und NPS-Gruppe</translation>
    </message>
    <message>
        <source>groups overlap: an order with several opinions is in each of theirs · click to filter</source>
        <translation>Gruppen überschneiden sich: eine Bestellung mit mehreren Meinungen ist in jeder davon · Klick filtert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change: of the order value</source>
        <translation>Änderung: die des Bestellwerts</translation>
    </message>
</context>
<context>
    <name>plaudit::OrdersPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>View of the orders</source>
        <translation>Ansicht der Bestellungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currencies are never added up</source>
        <translation>Währungen werden nie zusammengezählt</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>In Shopify, open Orders, choose Export, then all orders as plain CSV; the file comes by email when it is large. Drop it anywhere on this window. Exports of WooCommerce, BigCommerce, Magento, Amazon and other shops are read too.</source>
        <translation>Öffnen Sie in Shopify die Bestellungen, wählen Sie „Exportieren“ und dann alle Bestellungen als einfache CSV-Datei; eine große Datei kommt per E-Mail. Ziehen Sie sie irgendwo auf dieses Fenster. Exporte aus WooCommerce, BigCommerce, Magento, Amazon und anderen Shops werden auch gelesen.</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Bestellungen einlesen …</translation>
    </message>
    <message>
        <source>No orders fit this filter</source>
        <translation>Keine Bestellungen passen zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie eine längere Zeit oder weniger Bedingungen, oder heben Sie den Filter auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of reviews have their order</source>
        <translation>%1 der Bewertungen haben ihre Bestellung</translation>
    </message>
    <message>
        <source>under 30 orders: read with care</source>
        <translation>unter 30 Bestellungen: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>without a currency</source>
        <translation>ohne Währung</translation>
    </message>
</context>
<context>
    <name>plaudit::OverviewPage</name>
    <message>
        <source>Revenue at risk</source>
        <translation>Gefährdeter Umsatz</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer bought</source>
        <translation>Kunde kaufte für</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Latest low ratings by what their customers bought</source>
        <translation>Neueste schlechte Bewertungen nach dem, was die Kunden kauften</translation>
    </message>
    <message>
        <source>Latest low ratings</source>
        <translation>Neueste schlechte Bewertungen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Fetch reviews from Okendo; the figures appear here as they come in.</source>
        <translation>Rufen Sie Bewertungen von Okendo ab; die Zahlen erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Connect your Okendo account to fetch reviews, or import orders.</source>
        <translation>Verbinden Sie Ihr Okendo-Konto, um Bewertungen abzurufen, oder importieren Sie Bestellungen.</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie eine längere Zeit oder weniger Bedingungen, oder heben Sie den Filter auf.</translation>
    </message>
    <message>
        <source>under 30 reviews: read with care</source>
        <translation>unter 30 Bewertungen: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>none with 1 or 2 stars in this period</source>
        <translation>keine mit 1 oder 2 Sternen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>who bought most first · Enter opens a review</source>
        <translation>wer am meisten kaufte, zuerst · Enter öffnet eine Bewertung</translation>
    </message>
</context>
<context>
    <name>plaudit::OwnWordsPanel</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Notiz hinzufügen (N)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Schlagwort hinzufügen (T)</translation>
    </message>
    <message>
        <source>What should be remembered about this?</source>
        <translation>Was möchten Sie sich dazu merken?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save note (Ctrl+Enter)</source>
        <translation>Notiz speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <translation>Notiz vom %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete the note of %1</source>
        <translation>Notiz vom %1 löschen</translation>
    </message>
</context>
<context>
    <name>plaudit::OwnWordsWriting</name>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Notiz geändert.</translation>
    </message>
    <message>
        <source>The note was deleted elsewhere and is kept as a new one.</source>
        <translation>Die Notiz wurde anderswo gelöscht und ist als neue aufgehoben.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>Note restored.</source>
        <translation>Notiz wiederhergestellt.</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>Mit %1 markiert.</translation>
    </message>
    <message>
        <source>Tag %1 removed.</source>
        <translation>Markierung %1 entfernt.</translation>
    </message>
</context>
<context>
    <name>plaudit::ProductModel</name>
    <message>
        <source>%1: ranking score %2</source>
        <translation>%1: Rangwert %2</translation>
    </message>
    <message>
        <source>without a product</source>
        <translation>ohne Produkt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Interval %1 … 5</source>
        <translation>Intervall %1 … 5</translation>
    </message>
    <message>
        <source>not rated before</source>
        <translation>zuvor ohne Sterne</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3), n = %4</source>
        <comment>a product, its average, the interval, the number of ratings</comment>
        <translation>%1: %2 (95&#xa0;%: %3), n = %4</translation>
    </message>
    <message>
        <source>%1: no rating</source>
        <translation>%1: ohne Sterne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a product and its change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a product and its revenue</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The average now less that of the time it is compared with</source>
        <translation>Der Durchschnitt jetzt abzüglich dessen aus der Vergleichszeit</translation>
    </message>
    <message>
        <source>What was paid for the order lines that these ratings are matched to; each line counts once. Currencies are not added up.</source>
        <translation>Was für die Positionen bezahlt wurde, denen diese Bewertungen zugeordnet sind; jede Position zählt einmal. Währungen werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>Bayes</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
</context>
<context>
    <name>plaudit::ProductTable</name>
    <message>
        <source>Products ranked by Bayesian average</source>
        <translation>Produkte nach Bayes-Durchschnitt</translation>
    </message>
    <message>
        <source>Show only this product</source>
        <translation>Nur dieses Produkt zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Rank by Bayesian average</source>
        <translation>Nach Bayes-Durchschnitt ordnen</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Produkt öffnen</translation>
    </message>
    <message>
        <source>Show its reviews</source>
        <translation>Bewertungen zeigen</translation>
    </message>
</context>
<context>
    <name>plaudit::ProductView</name>
    <message>
        <source>One product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Back to all products (Esc)</source>
        <translation>Zurück zu allen Produkten (Esc)</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>click one to filter</source>
        <translation>Klick filtert</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Show all in Reviews</source>
        <translation>In Bewertungen zeigen</translation>
    </message>
    <message>
        <source>Latest reviews</source>
        <translation>Neueste Bewertungen</translation>
    </message>
    <message numerus="yes">
        <source>in the newest %Ln reviews</source>
        <translation>
            <numerusform>in der neuesten %Ln Bewertung</numerusform>
            <numerusform>in den neuesten %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>click a value to filter</source>
        <translation>zum Filtern Wert anklicken</translation>
    </message>
    <message>
        <source>place %1 of %2 by Bayesian average (%3)</source>
        <translation>Platz %1 von %2 nach Bayes-Durchschnitt (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %Ln order lines of raters</source>
        <comment>money</comment>
        <translation>
            <numerusform>%1 aus %Ln Position mit Sternen</numerusform>
            <numerusform>%1 aus %Ln Positionen mit Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>no review is matched to an order line</source>
        <translation>keine Bewertung ist einer Position zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %2, the newest first</source>
        <translation>%1 von %2, neueste zuerst</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>neueste zuerst</translation>
    </message>
</context>
<context>
    <name>plaudit::ProductsPage</name>
    <message>
        <source>What changed most</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message>
        <source>hollow: %1 · filled: now · coloured where the change is real</source>
        <translation>hohl: %1 · gefüllt: jetzt · farbig, wo die Änderung echt ist</translation>
    </message>
    <message>
        <source>No review speaks of this product</source>
        <translation>Keine Bewertung spricht von diesem Produkt</translation>
    </message>
    <message>
        <source>It may have been removed at the source since the link to it was made.</source>
        <translation>Vielleicht wurde es an der Quelle entfernt, seit der Verweis darauf entstand.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>No reviews of this product fit the filter</source>
        <translation>Keine Bewertungen dieses Produkts passen zum Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie eine längere Zeit oder weniger Bedingungen, oder heben Sie den Filter auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>under %1 ratings: read with care</source>
        <translation>unter %1 Bewertungen: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Fetch reviews from Okendo; the products they speak of appear here.</source>
        <translation>Rufen Sie Bewertungen aus Okendo ab; die Produkte, von denen sie sprechen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Connect your Okendo account to fetch reviews and their products.</source>
        <translation>Verbinden Sie Ihr Okendo-Konto, um Bewertungen und ihre Produkte abzurufen.</translation>
    </message>
    <message>
        <source>No products fit this filter</source>
        <translation>Keine Produkte passen zu diesem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>no product really changed</source>
        <translation>kein Produkt wirklich geändert</translation>
    </message>
    <message>
        <source>really better: %1, really worse: %2</source>
        <translation>wirklich besser: %1, wirklich schlechter: %2</translation>
    </message>
</context>
<context>
    <name>plaudit::PublicCountsView</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>At Okendo</source>
        <translation>Bei Okendo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Average there</source>
        <translation>Schnitt dort</translation>
    </message>
    <message>
        <source>Average here</source>
        <translation>Schnitt hier</translation>
    </message>
    <message>
        <source>Public counts of products</source>
        <translation>Öffentliche Zahlen der Produkte</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: a Storefront connection asks Okendo how many published reviews the shop shows, and the next sync of it fills this in.</source>
        <translation>Noch gibt es nichts zum Vergleichen: Eine Storefront-Verbindung fragt Okendo, wie viele veröffentlichte Bewertungen der Shop zeigt, und ihr nächster Abgleich trägt es hier ein.</translation>
    </message>
    <message>
        <source>On %1, Okendo&apos;s public API counted %2 published ratings, on average %3; here are %4, on average %5.</source>
        <translation>Am %1 zählte Okendos öffentliche API %2 veröffentlichte Bewertungen mit Sternen, im Durchschnitt %3; hier sind es %4, im Durchschnitt %5.</translation>
    </message>
    <message>
        <source>They are the same, rating by rating.</source>
        <translation>Sie stimmen überein, Stern für Stern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) differ. What came after that time, or was imported from files, is here alone; a full sweep fetches what is missing.</source>
        <translation>
            <numerusform>%Ln Produkt weicht ab. Was nach diesem Zeitpunkt kam oder aus Dateien importiert wurde, ist nur hier; ein Vollabgleich holt, was fehlt.</numerusform>
            <numerusform>%Ln Produkte weichen ab. Was nach diesem Zeitpunkt kam oder aus Dateien importiert wurde, ist nur hier; ein Vollabgleich holt, was fehlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::QuestionPanel</name>
    <message>
        <source>Answers in words: see the responses beside this.</source>
        <translation>Antworten in Worten: siehe die Antworten daneben.</translation>
    </message>
    <message>
        <source>Question ▾</source>
        <translation>Frage ▾</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Eine Frage wählen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in their own words</source>
        <translation>
            <numerusform>%Ln in eigenen Worten</numerusform>
            <numerusform>%Ln in eigenen Worten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>plaudit::RangeEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What the order was worth, in its own currency; one end may stay open</source>
        <translation>Was die Bestellung wert war, in ihrer eigenen Währung; ein Ende darf offen bleiben</translation>
    </message>
</context>
<context>
    <name>plaudit::RatingMark</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Ohne Sterne</translation>
    </message>
    <message>
        <source>NPS score %1</source>
        <translation>NPS-Wert %1</translation>
    </message>
    <message>
        <source>No NPS score</source>
        <translation>Kein NPS-Wert</translation>
    </message>
</context>
<context>
    <name>plaudit::RatingsPage</name>
    <message>
        <source>under 30 reviews: read with care</source>
        <translation>unter 30 Bewertungen: mit Vorsicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Fetch them from Okendo; the figures appear here as they come in.</source>
        <translation>Rufen Sie sie aus Okendo ab; die Kennzahlen erscheinen hier nach und nach.</translation>
    </message>
    <message>
        <source>Connect your Okendo account to fetch them.</source>
        <translation>Verbinden Sie Ihr Okendo-Konto, um sie abzurufen.</translation>
    </message>
    <message>
        <source>No reviews fit this filter</source>
        <translation>Keine Bewertungen passen zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder weniger Bedingungen, oder leeren Sie den Filter.</translation>
    </message>
</context>
<context>
    <name>plaudit::RememberedHeader</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>plaudit::RemoveConnectionDialog</name>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Die Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its API key is taken out of your keychain, and nothing is fetched any more. Reviews, answers and figures stay. Connect the same store again, and syncs go on where they stopped.</source>
        <translation>Ihr API-Schlüssel wird aus dem Schlüsselbund genommen, und es wird nichts mehr abgerufen. Bewertungen, Antworten und Kennzahlen bleiben. Verbinden Sie denselben Shop wieder, gehen Abgleiche dort weiter, wo sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>plaudit::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save as spec…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>A file that plaudit report --spec makes the report from, again and again</source>
        <translation>Eine Datei, aus der plaudit report --spec den Bericht immer wieder erstellt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The template&apos;s own</source>
        <translation>Der der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Save as spec</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Report spec (*.json)</source>
        <translation>Berichtsvorlage (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plaudit::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a file that “Back up this workspace” made. You see what is in it before anything is changed.</source>
        <translation>Wählen Sie eine Datei, die mit „Diesen Arbeitsbereich sichern“ entstand. Sie sehen, was darin ist, bevor etwas verändert wird.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Sicherung wählen …</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Plaudit backups (*.plaudit);;All files (*)</source>
        <translation>Sicherungen von Plaudit (*.plaudit);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Alles wird gelesen …</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen …</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Saved on %1. In it are %2.</source>
        <translation>Gespeichert am %1. Darin: %2.</translation>
    </message>
    <message>
        <source>The backup takes the place of what this window shows now.</source>
        <translation>Die Sicherung tritt an die Stelle dessen, was dieses Fenster jetzt zeigt.</translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it stays beside it, in %1.</source>
        <translation>Was jetzt hier ist, wird nicht gelöscht: Es bleibt daneben, in %1.</translation>
    </message>
    <message>
        <source>What an earlier restoring left there goes.</source>
        <translation>Reste einer früheren Wiederherstellung dort verschwinden.</translation>
    </message>
    <message>
        <source>The next sync fetches what has come since the backup.</source>
        <translation>Der nächste Abgleich holt, was seit der Sicherung gekommen ist.</translation>
    </message>
    <message>
        <source>Customers who were erased after the backup was made are in it: erase them again.</source>
        <translation>Kunden, die nach der Sicherung gelöscht wurden, sind darin: Löschen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation>Die Sicherung wird eingesetzt …</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>What was here before is in %1. Delete it when all is well.</source>
        <translation>Was vorher hier war, ist in %1. Löschen Sie es, wenn alles stimmt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plaudit::ReviewFileView</name>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Name des Verfassers</translation>
    </message>
    <message>
        <source>Reviewer&apos;s email</source>
        <translation>E-Mail des Verfassers</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews to import</source>
        <translation>%1 zum Einlesen</translation>
    </message>
    <message>
        <source>%1 are here already</source>
        <translation>%1 schon da</translation>
    </message>
    <message>
        <source>%1 can&apos;t be understood</source>
        <translation>%1 nicht zu verstehen</translation>
    </message>
    <message>
        <source>Whether day or month comes first in the dates is not certain: no number in them is above 12.</source>
        <translation>Ob in den Daten Tag oder Monat vorn steht, ist nicht sicher: Keine Zahl darin ist größer als 12.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– keine –</translation>
    </message>
</context>
<context>
    <name>plaudit::ReviewImportDialog</name>
    <message>
        <source>Import reviews</source>
        <translation>Bewertungen einlesen</translation>
    </message>
    <message>
        <source>Nothing is written before you import. A review that Okendo told of is never overwritten by a file.</source>
        <translation>Vor dem Einlesen wird nichts geschrieben. Eine Bewertung, die Okendo gemeldet hat, wird nie durch eine Datei überschrieben.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
</context>
<context>
    <name>plaudit::ReviewSession</name>
    <message>
        <source>Import reviews</source>
        <translation>Bewertungen einlesen</translation>
    </message>
    <message>
        <source>Reviews (*.csv *.tsv *.txt *.tab *.json *.jsonl);;All files (*)</source>
        <translation>Bewertungen (*.csv *.tsv *.txt *.tab *.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing reviews…</source>
        <translation>Bewertungen werden eingelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Importing %1: %Ln rows</source>
        <translation>
            <numerusform>%1 wird eingelesen: %Ln Zeile</numerusform>
            <numerusform>%1 wird eingelesen: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln reviews</source>
        <translation>
            <numerusform>%Ln Bewertung eingelesen</numerusform>
            <numerusform>%Ln Bewertungen eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused: see Data health</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt: siehe Datenzustand</numerusform>
            <numerusform>%Ln Zeilen abgelehnt: siehe Datenzustand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>What was asked for is not in this store.</source>
        <translation>Das Gesuchte gibt es in diesem Shop nicht.</translation>
    </message>
    <message>
        <source>This review is outside the filter and stands here alone.</source>
        <translation>Diese Bewertung liegt außerhalb des Filters und steht hier allein.</translation>
    </message>
    <message>
        <source>This response is outside the filter and stands here alone.</source>
        <translation>Diese Antwort liegt außerhalb des Filters und steht hier allein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>This one is gone from the store.</source>
        <translation>Diesen Eintrag gibt es in diesem Shop nicht mehr.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>Wenigste Sterne zuerst</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Niedrigste Werte zuerst</translation>
    </message>
    <message>
        <source>Most helpful first</source>
        <translation>Hilfreichste zuerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Fetch them from Okendo; they can be read here as they come in.</source>
        <translation>Rufen Sie sie aus Okendo ab; hier können Sie sie lesen, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Connect your Okendo account to fetch them.</source>
        <translation>Verbinden Sie Ihr Okendo-Konto, um sie abzurufen.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>All words must occur in one text. Try fewer words, the beginning of one with a * behind it, or a longer time.</source>
        <translation>Alle Wörter müssen in einem Text vorkommen. Versuchen Sie weniger Wörter, den Anfang eines Wortes mit einem * dahinter oder eine längere Zeit.</translation>
    </message>
    <message>
        <source>No reviews fit this filter</source>
        <translation>Keine Bewertungen passen zu diesem Filter</translation>
    </message>
    <message>
        <source>No responses fit this filter</source>
        <translation>Keine Antworten passen zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie eine längere Zeit oder weniger Bedingungen, oder heben Sie den Filter auf.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile kopieren</numerusform>
            <numerusform>%Ln Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only reviews with %Ln stars</source>
        <translation>
            <numerusform>Nur Bewertungen mit %Ln Stern</numerusform>
            <numerusform>Nur Bewertungen mit %Ln Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this product</source>
        <translation>Nur dieses Produkt</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>Produkt öffnen</translation>
    </message>
    <message>
        <source>Only responses like this: %1</source>
        <translation>Nur solche Antworten: %1</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Text kopiert.</translation>
    </message>
</context>
<context>
    <name>plaudit::SavedViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Noch keine gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename, move, remove…</source>
        <translation>Umbenennen, verschieben, entfernen …</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Diese Ansicht speichern als</translation>
    </message>
    <message>
        <source>Dates such as “Last 30 days” go on meaning the last 30 days. A name that is taken is replaced.</source>
        <translation>Zeiträume wie „Letzte 30 Tage“ meinen auch künftig die letzten 30 Tage. Ein vergebener Name wird ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>plaudit::SavedViewsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another view is called “%1”.</source>
        <translation>Eine andere Ansicht heißt „%1“.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>plaudit::ScheduleCard</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hour(s)</source>
        <translation>
            <numerusform>im Abstand von %Ln Stunde</numerusform>
            <numerusform>im Abstand von %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minute(s)</source>
        <translation>
            <numerusform>im Abstand von %Ln Minute</numerusform>
            <numerusform>im Abstand von %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How often Plaudit syncs by itself</source>
        <translation>Wie oft Plaudit von selbst abgleicht</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Also when this machine wakes up, and when the network is back.</source>
        <translation>Auch wenn dieser Rechner aufwacht und wenn das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>While Plaudit is open it can fetch what is new by itself.</source>
        <translation>Solange Plaudit offen ist, kann es Neues von selbst holen.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation>Nächster um %1.</translation>
    </message>
</context>
<context>
    <name>plaudit::ScheduleSession</name>
    <message>
        <source>next sync at %1</source>
        <translation>nächster Abgleich um %1</translation>
    </message>
    <message>
        <source>syncs are paused</source>
        <translation>Abgleiche sind pausiert</translation>
    </message>
    <message>
        <source>Plaudit can&apos;t sync</source>
        <translation>Plaudit kann nicht abgleichen</translation>
    </message>
    <message>
        <source>Plaudit can&apos;t sync: %1 %2</source>
        <translation>Plaudit kann nicht abgleichen: %1 %2</translation>
    </message>
</context>
<context>
    <name>plaudit::SearchEditor</name>
    <message>
        <source>Words in reviews and answers</source>
        <translation>Wörter in Bewertungen und Antworten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, beginning*, -without</source>
        <translation>Wörter, &quot;eine Wortfolge&quot;, Anfang*, -ohne</translation>
    </message>
</context>
<context>
    <name>plaudit::SentimentPage</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Eingestuft</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Sentiment by product</source>
        <translation>Stimmung nach Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>most labelled reviews first · click one to filter</source>
        <translation>die meisten eingestuften zuerst · Klick filtert</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Fetch them from Okendo; the figures appear here as they come in.</source>
        <translation>Holen Sie sie von Okendo; die Zahlen erscheinen hier, wie sie eintreffen.</translation>
    </message>
    <message>
        <source>Connect your Okendo account to fetch them.</source>
        <translation>Verbinden Sie Ihr Okendo-Konto, um sie zu holen.</translation>
    </message>
    <message>
        <source>No reviews fit this filter</source>
        <translation>Keine Bewertungen passen zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie eine längere Zeit oder weniger Bedingungen, oder heben Sie den Filter auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlabelled, in no share</source>
        <translation>
            <numerusform>%Ln nicht eingestuft, in keinem Anteil</numerusform>
            <numerusform>%Ln nicht eingestuft, in keinem Anteil</numerusform>
        </translation>
    </message>
    <message>
        <source>under 30 reviews: read with care</source>
        <translation>unter 30 Bewertungen: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>Without a product</source>
        <translation>Ohne Produkt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>plaudit::Session</name>
    <message numerus="yes">
        <source>%Ln rows · figures in %1 ms</source>
        <translation>
            <numerusform>%Ln Zeile · Kennzahlen in %1 ms</numerusform>
            <numerusform>%Ln Zeilen · Kennzahlen in %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing: asking Okendo…</source>
        <translation>Abgleich: Anfrage an Okendo&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Reading texts for the search…</source>
        <translation>Texte werden für die Suche gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Orders, reviews and events (*.csv *.tsv *.txt *.tab *.json *.jsonl *.ndjson *.gz);;All files (*)</source>
        <translation>Bestellungen, Bewertungen und Ereignisse (*.csv *.tsv *.txt *.tab *.json *.jsonl *.ndjson *.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>plaudit::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In lists and charts</source>
        <translation>In Listen und Diagrammen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Öffnen, was gewählt ist</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ankreuzen</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Kopieren, was gewählt ist</translation>
    </message>
    <message>
        <source>Remove a condition of the filter</source>
        <translation>Eine Bedingung des Filters entfernen</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Ohne Änderung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plaudit::SigningSecretDialog</name>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Okendo shows it with the webhook; it begins with whsec_. It is kept in this machine&apos;s keychain alone, and what was kept before is replaced.</source>
        <translation>Okendo zeigt es beim Webhook; es beginnt mit whsec_. Es liegt allein im Schlüsselbund dieses Rechners, und was vorher dort lag, wird ersetzt.</translation>
    </message>
    <message>
        <source>only while one replaces the other</source>
        <translation>nur solange eines das andere ablöst</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufheben</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Bisheriges Geheimnis</translation>
    </message>
    <message>
        <source>That is no signing secret.</source>
        <translation>Das ist kein Signaturgeheimnis.</translation>
    </message>
</context>
<context>
    <name>plaudit::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; what has come stays</source>
        <translation>Anhalten; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
</context>
<context>
    <name>plaudit::StoresSession</name>
    <message>
        <source>Open a store&apos;s folder</source>
        <translation>Ordner eines Shops öffnen</translation>
    </message>
    <message>
        <source>Move the store into this folder</source>
        <translation>Shop in diesen Ordner verschieben</translation>
    </message>
    <message>
        <source>Delete a store</source>
        <translation>Einen Shop löschen</translation>
    </message>
    <message>
        <source>Delete the store in %1?</source>
        <translation>Den Shop in %1 löschen?</translation>
    </message>
    <message>
        <source>All that was fetched, imported and noted goes to the system&apos;s trash, from which it can be brought back.</source>
        <translation>Alles, was abgerufen, importiert und notiert wurde, kommt in den Papierkorb des Systems, aus dem es sich zurückholen lässt.</translation>
    </message>
    <message>
        <source>Forget its API key and signing secrets, too</source>
        <translation>Auch API-Schlüssel und Signaturgeheimnisse vergessen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>The store is in the system&apos;s trash.</source>
        <translation>Der Shop ist im Papierkorb des Systems.</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Shops</translation>
    </message>
</context>
<context>
    <name>plaudit::TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>plaudit::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>plaudit::TickEditor</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tippen grenzt die Liste ein</translation>
    </message>
    <message>
        <source>The data names none.</source>
        <translation>Die Daten nennen keine.</translation>
    </message>
    <message>
        <source>Blank ticks, Enter applies, Esc leaves it as it was</source>
        <translation>Leertaste hakt an, Enter übernimmt, Esc verwirft</translation>
    </message>
</context>
<context>
    <name>plaudit::ViewCommands</name>
    <message>
        <source>The link to this view is copied.</source>
        <translation>Der Link zu dieser Ansicht ist kopiert.</translation>
    </message>
    <message>
        <source>Open a link to a view</source>
        <translation>Link zu einer Ansicht öffnen</translation>
    </message>
    <message>
        <source>It looks like plaudit:ratings?rating=1</source>
        <translation>Er sieht aus wie plaudit:ratings?rating=1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>“%1” is this view now.</source>
        <translation>„%1“ ist jetzt diese Ansicht.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Ansicht „%1“ entfernt.</translation>
    </message>
    <message>
        <source>This is no link to a view: those begin with plaudit:</source>
        <translation>Das ist kein Link zu einer Ansicht; solche beginnen mit plaudit:</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened: “%1” is not understood.</source>
        <translation>Dieser Link lässt sich nicht öffnen: „%1“ ist unverständlich.</translation>
    </message>
</context>
<context>
    <name>plaudit::WebhooksDialog</name>
    <message>
        <source>Address and events</source>
        <translation>Adresse und Ereignisse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>Neuer Webhook …</translation>
    </message>
    <message>
        <source>New signing secret…</source>
        <translation>Neues Signaturgeheimnis …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Webhooks at Okendo</source>
        <translation>Webhooks bei Okendo</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Asking Okendo…</source>
        <translation>Anfrage an Okendo&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new signing secret for %1?</source>
        <translation>Ein neues Signaturgeheimnis für %1 erzeugen?</translation>
    </message>
    <message>
        <source>Okendo signs with it from then on. It goes straight to your keychain, and live events take it at once; what this machine had before is taken for 28 hours more.</source>
        <translation>Okendo signiert von da an damit. Es kommt direkt in Ihren Schlüsselbund, und die Live-Ereignisse nutzen es sofort; was dieser Rechner vorher hatte, gilt noch 28 Stunden.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Asking Okendo for a new secret…</source>
        <translation>Neues Geheimnis wird angefragt …</translation>
    </message>
    <message>
        <source>Delete the webhook to %1?</source>
        <translation>Den Webhook an %1 löschen?</translation>
    </message>
    <message>
        <source>Okendo sends nothing there any more, and its signing secret leaves your keychain. What was received stays.</source>
        <translation>Okendo sendet dorthin nichts mehr, und das Signaturgeheimnis verschwindet aus Ihrem Schlüsselbund. Was empfangen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Asking Okendo to delete it…</source>
        <translation>Löschen wird angefragt …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier unbekannt</translation>
    </message>
    <message>
        <source>Okendo has no webhook of this store yet.</source>
        <translation>Okendo hat noch keinen Webhook dieses Shops.</translation>
    </message>
    <message>
        <source>Events are taken where the signing secret is in your keychain: of a webhook made here it is, of any other give it under Live events → Signing secret…, or make a new one.</source>
        <translation>Ereignisse werden angenommen, wenn das Signaturgeheimnis in Ihrem Schlüsselbund ist: Bei einem hier angelegten Webhook ist es dort; bei jedem anderen geben Sie es unter Live-Ereignisse → Signaturgeheimnis … an oder erzeugen ein neues.</translation>
    </message>
</context>
<context>
    <name>plaudit::WholeExportDialog</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>All that Plaudit keeps of this store as tables: reviews, responses, orders, customers, your notes and the records as they came. A description of every column is beside them. The API key isn&apos;t in it.</source>
        <translation>Alles, was Plaudit von diesem Shop aufhebt, als Tabellen: Bewertungen, Antworten, Bestellungen, Kunden, Ihre Notizen und die Datensätze, wie sie kamen. Eine Beschreibung jeder Spalte liegt daneben. Der API-Schlüssel ist nicht dabei.</translation>
    </message>
    <message>
        <source>Export their data</source>
        <translation>Daten dieses Kunden exportieren</translation>
    </message>
    <message>
        <source>Everything that is kept of %1 in one file (JSON): orders, reviews, responses, events, your notes, and the records as they came. Records that name another person are not in it.</source>
        <translation>Alles, was von %1 aufgehoben ist, in einer Datei (JSON): Bestellungen, Bewertungen, Antworten, Ereignisse, Ihre Notizen und die Datensätze, wie sie kamen. Datensätze, die eine andere Person nennen, sind nicht dabei.</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>CSV, a file for each table</source>
        <translation>CSV, eine Datei je Tabelle</translation>
    </message>
    <message>
        <source>JSON Lines, a file for each table</source>
        <translation>JSON Lines, eine Datei je Tabelle</translation>
    </message>
    <message>
        <source>SQLite, a copy of the database</source>
        <translation>SQLite, eine Kopie der Datenbank</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>As codes that tell people apart</source>
        <translation>Als Codes, die Personen unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Names and emails</source>
        <translation>&amp;Namen und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Where the folder is to be</source>
        <translation>Wo der Ordner liegen soll</translation>
    </message>
    <message>
        <source>customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plaudit::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connect Okendo…</source>
        <translation>Okendo &amp;verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>S&amp;top the sync</source>
        <translation>Abgleich &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Collapse the rail</source>
        <translation>&amp;Leiste einklappen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Plaudit</source>
        <translation>&amp;Über Plaudit</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Back to &amp;my store</source>
        <translation>Zurück zu &amp;meinem Shop</translation>
    </message>
    <message>
        <source>Re&amp;move the sample store…</source>
        <translation>Beispielshop ent&amp;fernen …</translation>
    </message>
    <message>
        <source>&amp;Add surveys…</source>
        <translation>Umfragen &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>Ereignisse &amp;einlesen …</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for events…</source>
        <translation>Einen &amp;Ordner beobachten …</translation>
    </message>
    <message>
        <source>Import &amp;orders…</source>
        <translation>&amp;Bestellungen einlesen …</translation>
    </message>
    <message>
        <source>&amp;Full sweep</source>
        <translation>Vo&amp;llabgleich</translation>
    </message>
    <message>
        <source>Import &amp;reviews…</source>
        <translation>Be&amp;wertungen einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>&amp;Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in texts…</source>
        <translation>In Texten &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Dates…</source>
        <translation>&amp;Zeitraum …</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Vergleichen mit …</translation>
    </message>
    <message>
        <source>&amp;Add filter…</source>
        <translation>Filter &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Saved &amp;views…</source>
        <translation>&amp;Gespeicherte Ansichten …</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>N&amp;ormalgröße</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;Link öffnen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Dokumentation</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Erscheinungsbild: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Erscheinungsbild: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Erscheinungsbild: dunkel</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>&amp;Alles exportieren …</translation>
    </message>
    <message>
        <source>&amp;Back up this workspace…</source>
        <translation>Diesen Arbeitsbereich &amp;sichern …</translation>
    </message>
    <message>
        <source>Restore from a back&amp;up…</source>
        <translation>Sicherung wie&amp;derherstellen …</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Neuer Shop …</translation>
    </message>
    <message>
        <source>Open a store&apos;s fol&amp;der…</source>
        <translation>Ordner eines Sho&amp;ps öffnen …</translation>
    </message>
    <message>
        <source>Yo&amp;ur stores</source>
        <translation>&amp;Ihre Shops</translation>
    </message>
    <message>
        <source>Al&amp;l stores…</source>
        <translation>Alle Shops zei&amp;gen …</translation>
    </message>
    <message>
        <source>Store settin&amp;gs…</source>
        <translation>Shop-Eins&amp;tellungen …</translation>
    </message>
</context>
<context>
    <name>plaudit::WorkspaceDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Neuer Shop</translation>
    </message>
    <message>
        <source>Store settings</source>
        <translation>Shop-Einstellungen</translation>
    </message>
    <message>
        <source>Each store has a workspace of its own: a folder on this machine with all its data. Connect Okendo or import files once it is there.</source>
        <translation>Jeder Shop hat einen eigenen Arbeitsbereich: einen Ordner auf diesem Rechner mit allen seinen Daten. Verbinden Sie Okendo oder lesen Sie Dateien ein, sobald er da ist.</translation>
    </message>
    <message>
        <source>Days, weeks and months follow these settings, in the window, in reports and on the command line.</source>
        <translation>Tage, Wochen und Monate richten sich nach diesen Einstellungen, im Fenster, in Berichten und auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Shop anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>as its connection is called</source>
        <translation>wie seine Verbindung heißt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation>Wochen&amp;beginn</translation>
    </message>
    <message>
        <source>Comes first where orders have several currencies. Nothing is converted.</source>
        <translation>Kommt zuerst, wenn Bestellungen mehrere Währungen haben. Nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>As this machine</source>
        <translation>Wie dieser Rechner</translation>
    </message>
    <message>
        <source>As this machine (%1)</source>
        <translation>Wie dieser Rechner (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The one with most orders</source>
        <translation>Die mit den meisten Bestellungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Wochenbeginn</translation>
    </message>
    <message>
        <source>Folder for the new store</source>
        <translation>Ordner für den neuen Shop</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>Der Ordner braucht einen ganzen Pfad.</translation>
    </message>
</context>
<context>
    <name>plaudit::WorkspacesDialog</name>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Neuer Shop …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Each store has a workspace of its own. The settings hold its name, too; what is deleted goes to the system&apos;s trash.</source>
        <translation>Jeder Shop hat einen eigenen Arbeitsbereich. Auch sein Name steht in den Einstellungen; was gelöscht wird, kommt in den Papierkorb des Systems.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>plaudit::YesNoEditor</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
</TS>
