<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>Which page: ratings</source>
        <translation>Welche Seite: ratings</translation>
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
        <source>Which API: merchant</source>
        <translation>Welche API: merchant</translation>
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
        <source>Product ids</source>
        <translation>Produkt-IDs</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Moderation status; approved unless given</source>
        <translation>Moderationsstatus; ohne Angabe approved</translation>
    </message>
    <message>
        <source>Stretch of time of each value</source>
        <translation>Zeitabschnitt je Wert</translation>
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
        <source>File format: png</source>
        <translation>Dateiformat: png</translation>
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
        <source>“%1” is not a size between 1024x700 and 16000x16000</source>
        <translation>„%1“ ist keine Größe zwischen 1024x700 und 16000x16000</translation>
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
        <source>Bring in files: reviews</source>
        <translation>Dateien einlesen: Bewertungen</translation>
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
        <source>User ID and API key are good.</source>
        <translation>Benutzer-ID und API-Schlüssel sind gültig.</translation>
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
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>Synced %n review(s) of the sample store.</source>
        <translation>
            <numerusform>%n Bewertung des Beispielshops abgeglichen.</numerusform>
            <numerusform>%n Bewertungen des Beispielshops abgeglichen.</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1 % · %2 rows</source>
        <translation>%1 % · %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
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
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display to open the window on. See plaudit --help for what works without one.</source>
        <translation>Für das Fenster ist kein Bildschirm da. Was auch ohne geht, zeigt plaudit --help.</translation>
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
        <source>Check the base URL of the connection. Your API key was not given away.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung. Ihr API-Schlüssel wurde nicht weitergegeben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found: there is no network, or the name is wrong.</source>
        <translation>%1 ist nicht zu finden: Es gibt keine Netzwerkverbindung oder der Name ist falsch.</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that this machine is online and that no firewall is in the way, then try again.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist und keine Firewall im Weg steht, und versuchen Sie es erneut.</translation>
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
        <source>Start or install one (GNOME Keyring, KWallet), or give the key for one run in PLAUDIT_API_KEY.</source>
        <translation>Starten oder installieren Sie einen (GNOME Keyring, KWallet) oder geben Sie den Schlüssel für einen Aufruf in PLAUDIT_API_KEY an.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It may be waiting for its password. Unlock it and try again.</source>
        <translation>Vielleicht wartet er auf sein Passwort. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Unlock it, allow Plaudit to use it, and try again.</source>
        <translation>Entsperren Sie ihn, erlauben Sie Plaudit den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The API key of this connection is not in the keychain.</source>
        <translation>Der API-Schlüssel dieser Verbindung ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Connect again with the key from Okendo: Settings → Integrations → API credentials.</source>
        <translation>Verbinden Sie sich erneut mit dem Schlüssel aus Okendo: Settings → Integrations → API credentials.</translation>
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
    <message numerus="yes">
        <source>Syncing: %Ln reviews read</source>
        <translation>
            <numerusform>Abgleich: %Ln Bewertung gelesen</numerusform>
            <numerusform>Abgleich: %Ln Bewertungen gelesen</numerusform>
        </translation>
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
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV…</source>
        <translation>Als PNG, SVG oder CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg);;Zahlen (*.csv)</translation>
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
    <name>plaudit::ConnectDialog</name>
    <message>
        <source>&amp;Base URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
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
        <source>My store</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
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
        <source>Advanced ▾</source>
        <translation>Erweitert ▾</translation>
    </message>
    <message>
        <source>Asking Okendo…</source>
        <translation>Anfrage an Okendo&#xa0;…</translation>
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
        <source>Products: %1</source>
        <translation>Produkte: %1</translation>
    </message>
    <message>
        <source>Ratings: %1</source>
        <translation>Sterne: %1</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
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
</context>
<context>
    <name>plaudit::ProductPicker</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Enter applies, Esc leaves it as it was</source>
        <translation>Enter übernimmt, Esc verwirft</translation>
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
</context>
<context>
    <name>plaudit::Rail</name>
    <message>
        <source>Ratings</source>
        <translation>Sternebewertungen</translation>
    </message>
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
    <name>plaudit::RatingsPage</name>
    <message>
        <source>Ratings</source>
        <translation>Sternebewertungen</translation>
    </message>
    <message>
        <source>under 30 reviews: read with care</source>
        <translation>unter 30 Bewertungen: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge der Zeitabschnitte</translation>
    </message>
    <message>
        <source>ranked by Bayesian average · a bar is its 95 % interval</source>
        <translation>nach Bayes-Durchschnitt geordnet · Balken: 95-%-Intervall</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
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
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
    <message>
        <source>Making the figures…</source>
        <translation>Kennzahlen werden berechnet&#xa0;…</translation>
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
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Connect Okendo…</source>
        <translation>Okendo verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>No reviews fit this filter</source>
        <translation>Keine Bewertungen passen zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder weniger Bedingungen, oder leeren Sie den Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Stopping the sync…</source>
        <translation>Abgleich wird angehalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>plaudit::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Stop the sync; what has come stays</source>
        <translation>Abgleich anhalten; Empfangenes bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>plaudit::TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <source>&amp;Ratings</source>
        <translation>&amp;Sternebewertungen</translation>
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
</context>
</TS>
