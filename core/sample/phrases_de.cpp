// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[Wäscht sich gut|Nach zehn Wäschen noch wie neu|Trocknet schnell] und [muss nicht gebügelt werden|bleibt in Form|behält die Farbe].",
        Top | Bottom | Feet},
    {"[Die Ärmel sind|Endlich sind die Ärmel] lang genug[, bin 1,92| für meine langen Arme|].", Top},
    {"Der Reißverschluss [läuft sauber|hakt nicht], [auch mit Handschuhen|da hatte ich schon anderes].", Outer},
    {"Wiegt [fast nichts|wenig] und [passt in jede Tasche|verschwindet im Rucksack].", Outer},
    {"[Schwerer|Fester] Stoff, [fühlt sich wertig an|nicht so dünnes Zeug wie sonst].", Heavy},
    {"[Rutscht nicht|Bleibt sitzen] und [drückt nicht am Ohr|hält auch bei Wind].", Head},
    {"[Meine Kollegin hat|Schon zwei Leute haben] gefragt, wo [das|es] her ist."},
    {"Luftig, [selbst bei 32 Grad|auch im Büro ohne Klima] [angenehm|gut zu tragen].", Linen},
    {"[Zieht nichts|Keine Kältebrücken] am Rücken, [auch auf dem Rad|auch beim Bücken].", Outer},
    {"[Riecht auch nach|Nach] [drei Tagen|einer Woche Hütte] [nicht|kein Schweißgeruch].", Knit | Feet},
    {"Taschen [sind tief genug fürs Handy|mit Reißverschluss, sehr praktisch].", Bottom | Outer},
    {"[Sehr|Total|Richtig] [weich|angenehm] auf der Haut[, auch nach mehreren Wäschen|, auch nach dem Waschen noch|].",
        Worn | Head | Feet},
    {"[Passt|Sitzt] [perfekt|genau|wie erwartet], [normale Größe bestellt|ich trage sonst auch M|Größentabelle stimmt].",
        Worn},
    {"Die Farbe ist [noch schöner als|genauso wie] auf [den Bildern|dem Foto]."},
    {"[Gut|Sauber|Ordentlich] verarbeitet, [keine losen Fäden|nichts auszusetzen|merkt man sofort]."},
    {"[Kratzt nicht|Kratzt überhaupt nicht], [und ich bin da empfindlich|obwohl Wolle|sehr angenehm].", Knit},
    {"[Hält|Hat mich] [bei Dauerregen|zwei Stunden im Regen] trocken gehalten.", Rain},
    {"[Keine Blasen|Null Blasen] nach [20 km|drei Tagen Hütte|einer langen Wanderung].", Feet},
    {"Hosenbund [rutscht nicht|sitzt gut][, auch beim Laufen| und drückt nicht|].", Bottom},
    {"Passt [alles rein|viel rein], [Laptop und Einkauf|auch ein Ordner|mehr als gedacht].", Bag},
    {"[Schön warm|Hält warm], [ohne zu schwitzen|nicht zu dick|genau richtig].", Knit | Outer},
    {"[Trage ich|Hab ich] fast [jeden Tag|täglich|nur noch] an.", Worn | Head | Feet},
    {"Preis-Leistung [passt|stimmt|ist super]."},
};

constexpr Phrase apparelQuibbles[] = {
    {"[Fusselt|Pillt] [ein wenig|leicht] [an der Seite|unter den Armen].", Top | Outer},
    {"Knittert [schnell|halt], [ist aber Leinen|war klar].", Linen},
    {"[Eine Innentasche|Ein Reißverschlussfach] [fehlt mir|wäre super].", Bag | Outer},
    {"Auf dem Bild [wirkt es heller|sah es grüner aus]."},
    {"[Zieht Hundehaare an|Hundehaare bleiben hängen], [aber gut|ist halt so].", Knit | Bottom},
    {"[Etwas|Ein bisschen] teuer[, aber ok| aber gut|]."},
    {"Fällt [etwas|ein wenig] [groß|klein|kurz] aus.", Worn},
    {"[Lieferung hat|Hat] [eine Woche|neun Tage] gedauert."},
    {"Mehr Farben wären [schön|toll]."},
    {"Das Etikett [kratzt|stört] [etwas|ein bisschen].", Top | Bottom | Head},
};

constexpr Phrase apparelComplaints[] = {
    {"Reißverschluss [klemmt|ist kaputt] [nach drei Wochen|seit dem zweiten Tragen].", Outer},
    {"[Fussel|Knötchen] ohne Ende, [nach zweimal Tragen|sieht nach einem Monat alt aus].", Knit | Bottom},
    {"[Kratzt|Juckt] [so sehr, dass ich es nicht tragen kann|am Hals|furchtbar].", Knit},
    {"Bund [rutscht ständig|rollt sich ein], [muss dauernd ziehen|beim Laufen unmöglich].", Bottom},
    {"[Henkel|Riemen] [löst sich|ausgerissen] nach [vier Wochen|dem dritten Einkauf].", Bag},
    {"[Hat abgefärbt|Farbe nach zwei Wäschen raus], [weißes Shirt ruiniert|sieht aus wie fünf Jahre alt].",
        Top | Bottom},
    {"Nach [einer Woche|zehn Tagen] [ausgeleiert|völlig ausgedehnt].", Head},
    {"[Nach|Schon nach] [der ersten Wäsche|zweimal Waschen] [eingelaufen|total verzogen][, bei 30 Grad|].", Top | Knit},
    {"[Naht|Die Naht] nach [zwei Wochen|einem Monat] [auf|aufgegangen|gerissen]."},
    {"[Größe passt gar nicht|Fällt viel zu klein aus|Größen stimmen hinten und vorne nicht].", Worn},
    {"[Nicht wasserdicht|Alles andere als wasserdicht], [nach 20 Minuten durch|war komplett nass].", Rain},
    {"[Stoff|Material] [wirkt billig|ist sehr dünn|fühlt sich nach Plastik an]."},
    {"[Falsche Farbe|Falsche Größe] geliefert, [Umtausch hat ewig gedauert|keine Antwort vom Service]."},
    {"[Loch|Löcher] nach [drei Wochen|ein paar Mal Tragen].", Knit | Feet | Top},
};

constexpr Phrase apparelContexts[] = {
    {"Bin [1,68 m und trage M|1,82 m, 78 kg, Größe L|1,75 m, hab S genommen].", Worn},
    {"[Eine Freundin|Mein Bruder|Ein Kollege] hat [mir davon erzählt|das gleiche]."},
    {"[Im Sale|Mit Gutschein|Als Set] [bestellt|gekauft]."},
    {"[Lange|Ewig] gesucht nach [so etwas|etwas ohne Polyester]."},
    {"Wird [beim Gassigehen|auf dem Rad|im Garten|beim Wandern] getragen."},
    {"[Für meinen Mann|Für meine Frau|Als Geschenk für meinen Bruder] gekauft."},
    {"[Mein zweites|Schon das dritte] Teil von Fernway."},
    {"[Für den Urlaub in Norwegen|Fürs Büro|Zum Wandern] [bestellt|gekauft]."},
    {"[Seit drei Wochen|Seit einem Monat|Seit dem Winter] in Gebrauch."},
};

constexpr Phrase skinPraise[] = {
    {"[Hält|Pflegt] [den ganzen Tag|bis abends], [auch im Winter|auch bei Heizungsluft].", Cream | Lip | Hands},
    {"[Verträgt sich gut|Super] unter [Make-up|der Sonnencreme].", Cream | Serum},
    {"[Die Rötungen sind deutlich zurückgegangen|Meine Rosacea ist ruhig geworden].", Cream | Cleanser},
    {"[Kein Spannen|Haut spannt nicht] nach dem [Waschen|Duschen].", Cleanser},
    {"[Am Strand|Im Garten] [kein Sonnenbrand|nicht verbrannt], [und ich bin sehr hell|trotz heller Haut].", Sun},
    {"[Ohne Parfum|Kein Duft], [endlich|genau so was hab ich gesucht].", Serum},
    {"[Kurze|Ehrliche] INCI-Liste, [find ich gut|nichts Überflüssiges]."},
    {"Morgens ist die Haut [richtig prall|glatt|schön weich].", Cream | Serum},
    {"Meine Haut ist [viel|deutlich] [weicher|ruhiger|weniger gerötet] [seit zwei Wochen|geworden].", Face},
    {"Zieht [schnell|gut|sofort] ein und [klebt nicht|fettet nicht].", Cream | Serum | Sun},
    {"[Riecht|Duftet] [sehr angenehm|dezent|toll][, nicht aufdringlich|].", Scented},
    {"Ich habe [sehr empfindliche Haut|Neurodermitis] und vertrage [es|das] [super|gut].", Face},
    {"[Weißelt nicht|Kein weißer Film], [endlich|und brennt nicht in den Augen].", Sun},
    {"[Entfernt auch Mascara|Nimmt Make-up gut ab] ohne [Rubbeln|Brennen].", Cleanser},
    {"Lippen sind [nach zwei Tagen|sofort] [nicht mehr rissig|wieder weich].", Lip},
    {"Sehr ergiebig, [hält ewig|man braucht nur wenig|die Tube reicht Monate]."},
    {"Pickelmale sind [blasser|heller] geworden.", Serum},
    {"Rissige Hände sind [weg|viel besser] [nach einer Woche|].", Hands},
};

constexpr Phrase skinQuibbles[] = {
    {"[Der Spender|Die Pumpe] [spritzt etwas|geht schwer].", Cleanser | Serum},
    {"[Braucht etwas|Dauert kurz], bis [es|alles] eingezogen ist.", Cream | Sun | Hands},
    {"[Am Anfang|In der ersten Woche] hat es [leicht gekribbelt|etwas geprickelt].", Serum},
    {"[Wird|Wurde] in der [Hosentasche|Sonne] weich.", Lip},
    {"Geruch ist [Geschmackssache|nicht ganz meins].", Scented | Serum},
    {"[Etwas|Leicht] fettig[ am Nachmittag|].", Cream | Sun},
    {"Die [Verpackung|Packung] [könnte größer sein|ist kleiner als gedacht]."},
    {"[Nicht billig|Etwas teuer][, aber ergiebig|]."},
};

constexpr Phrase skinComplaints[] = {
    {"[Pumpe|Der Spender] [nach einer Woche kaputt|kam schon defekt an].", Cleanser | Serum},
    {"[Macht|Hat] die Haut [total ausgetrocknet|noch trockener gemacht].", Cleanser},
    {"[Trotz LSF|Trotz Nachcremen] [nach zwei Stunden verbrannt|Sonnenbrand im Gesicht].", Sun},
    {"[Klebt nur auf der Haut|Schmiert nur herum], [zieht nicht ein|furchtbar].", Cream | Sun | Hands},
    {"[Krümelig|Körnig], [wie Sand auf den Lippen|als wäre es schon mal gefroren].", Lip | Hands | Cream},
    {"[Wurde nach drei Wochen braun|Oxidiert in der Flasche], [weggeworfen|kann man nicht mehr nehmen].", Serum},
    {"[Habe davon|Leider] [Pickel|Ausschlag] [am Kinn|im ganzen Gesicht] bekommen.", Face},
    {"[Brennt|Hat gebrannt] [wie Feuer|auf der Haut], [musste es abwaschen|Gesicht war rot].", Face},
    {"[Kam ausgelaufen an|War bei Ankunft halb leer], [alles klebt|keine Antwort vom Support].", Face | Hands},
    {"[Kein|Null] Effekt [nach zwei Monaten|nach acht Wochen].", Serum | Cream},
    {"[Weißelt|Weißelt extrem] und [krümelt|lässt sich nicht verteilen].", Sun},
    {"[Riecht ranzig|Riecht nach Plastik]."},
    {"Viel zu teuer für [die Menge|das bisschen]."},
};

constexpr Phrase skinContexts[] = {
    {"[Umgestiegen von|Hatte vorher] [einer Apothekenmarke|einer viel teureren]."},
    {"[Für meine Tochter|Für den Urlaub|Für den Winter] [bestellt|gekauft]."},
    {"[Habe schon vieles|Ich habe bestimmt zehn andere] probiert."},
    {"Mein [Mann|Sohn] [nimmt es auch|klaut es mir]."},
    {"Ich habe [Mischhaut|trockene Haut|reife Haut, 54].", Face},
    {"[Meine zweite Packung|Schon nachbestellt]."},
    {"Benutze [es|das] [morgens und abends|jeden Abend] seit [drei Wochen|einem Monat]."},
    {"Tipp von [meiner Schwester|einer Kollegin|der Kosmetikerin]."},
};

constexpr Phrase coffeePraise[] = {
    {"[Röstaromen|Kräftig], [ohne verbrannt zu schmecken|aber nicht bitter].", Dark},
    {"[Mahlgrad|Die Mahlung] [passt genau|war genau richtig] für [meine Filtermaschine|die French Press].", Beans},
    {"[Schmeckt besser als|Kann mithalten mit dem] [beim Röster um die Ecke|im Café]."},
    {"[Einfach|Kinderleicht]: [Beutel ins Wasser, über Nacht in den Kühlschrank|abends ansetzen, morgens fertig].",
        Pouch},
    {"[Der Äthiopier|Der aus Kenia|Der Kolumbianer] war [mein Favorit|am besten].", Sampler},
    {"[Gleichbleibende Qualität|Jede Tüte gleich gut], [seit einem Jahr|das schätze ich]."},
    {"Sogar [meine Schwiegermutter|der Chef|mein Vater] [ist überzeugt|wollte die Adresse]."},
    {"[Schöne gleichmäßige Bohnen|Saubere Bohnen], [kein Bruch|keine Steinchen].", Beans},
    {"[Schokoladig|Nussig], [kaum Säure|gar nicht bitter|richtig rund].", Dark},
    {"[Fruchtig|Schön fruchtig], [aber nicht sauer|erinnert an Aprikose].", Light},
    {"[Tolle|Sehr gute] Crema [im Siebträger|aus dem Vollautomaten].", Espresso},
    {"Bester Entkoffeinierter[, den ich kenne| bisher|].", Decaf},
    {"[Frisch geröstet|Röstung war vier Tage alt], [riecht schon beim Öffnen toll|top]."},
    {"[Bekömmlich|Magenfreundlich], [trinke ihn auch abends|sehr gut]."},
    {"Schmeckt [auch mit Hafermilch|schwarz am besten|allen im Büro]."},
    {"[Schnelle Lieferung|Schnell da], [gut verpackt|alles bestens]."},
};

constexpr Phrase coffeeQuibbles[] = {
    {"Brauchte [ein paar|mehrere] Versuche, bis [der Mahlgrad passte|er lief].", Espresso | Beans},
    {"[Gibt es leider nicht|Hätte ich gern] in größeren Tüten.", Light | Decaf | Sampler},
    {"[Etwas|Ein wenig] dünn, [aber ist ja entkoffeiniert|für meinen Geschmack].", Decaf},
    {"Tüte [schließt nicht so gut|könnte besser schließen]."},
    {"[Etwas|Ein bisschen] [zu dunkel|kräftig] für [Filter|mich].", Dark},
    {"[Etwas|Leicht] säuerlich[, wenn man grob mahlt|].", Light},
    {"Versand [ist|war] teuer."},
};

constexpr Phrase coffeeComplaints[] = {
    {"[Keine Crema|Crema gleich null], [egal was ich einstelle|alles probiert].", Espresso},
    {"[Bohnen so ölig|Ölige Bohnen], dass [die Mühle verklebt|der Vollautomat streikt].", Beans},
    {"[Ein Stein|Ein Stück Holz] in [der Tüte|den Bohnen], [Mühle fast ruiniert|zum Glück gehört].", Beans},
    {"[Wässrig|Schmeckt nach Pappe], [auch mit doppelter Menge|schade um das Geld].", Decaf | Light},
    {"[Bauchweh|Sodbrennen] davon, [hab ich sonst nie|bei anderen nicht]."},
    {"[Schmeckt verbrannt|Völlig verbrannt|Schmeckt nach Asche].", Dark},
    {"[Viel zu sauer|Sauer], [nicht trinkbar|weggeschüttet].", Light},
    {"[Alt|Abgestanden], [kein Röstdatum drauf|riecht nach nichts]."},
    {"[Falscher Mahlgrad|Ganze Bohne bestellt, gemahlen bekommen].", Beans},
    {"Tüte war [offen|gerissen], [alles im Karton|die Hälfte lag im Karton]."},
    {"Zu teuer für [Supermarktqualität|das, was man bekommt]."},
};

constexpr Phrase coffeeContexts[] = {
    {"[Ich trinke|Trinken] ihn [mit Hafermilch|als Flat White|schwarz aus der Thermoskanne]."},
    {"[Frisch gemahlen|Mit der Handmühle], [jeden Morgen|am Wochenende in Ruhe].", Beans},
    {"[Vorher|Jahrelang] [Supermarktkaffee|Kapseln] getrunken."},
    {"[Nachmittags|Seit der Schwangerschaft] [nur noch ohne Koffein|kein Koffein mehr].", Decaf},
    {"[Wir trinken ihn im Büro|Trinke ihn schwarz|Gibt es bei uns jeden Morgen]."},
    {"Bei uns geht ein Kilo in [zwei|drei] Wochen weg.", Dark},
    {"[Zubereitet in der French Press|Aus dem Vollautomaten|Im Siebträger]."},
    {"[Zum Vatertag|Für meinen Schwager] gekauft."},
    {"[Schon die vierte Bestellung|Habe das Abo]."},
};

constexpr Phrase goodTitles[] = {
    {"[Rundum gelungen|Volltreffer|Ein Traum]"},
    {"[Endlich|Hält, was es verspricht]"},
    {"[Begeistert|Sehr schön|Richtig gut]"},
    {"[Nachbestellt|Schon wieder bestellt]"},
    {"[Macht Freude|Nichts zu meckern]"},
    {"[Top|Super|Klasse][!|]"},
    {"[Sehr zufrieden|Absolut zufrieden]"},
    {"[Gerne wieder|Immer wieder]"},
    {"[Tolle|Gute|Super] Qualität"},
    {"[Klare Empfehlung|Empfehlenswert]"},
    {"[Besser als gedacht|Bin begeistert]"},
    {"Genau richtig"},
    {"Lieblingsstück"},
};

constexpr Phrase mixedTitles[] = {
    {"[Mittelmäßig|Licht und Schatten|Es geht]"},
    {"[Gute Idee|Fast gut]"},
    {"[Ganz ok|Geht so|Na ja]"},
    {"[Gut, aber nicht perfekt|Nicht ganz überzeugt]"},
    {"Durchschnitt"},
    {"Hatte mehr erwartet"},
};

constexpr Phrase badTitles[] = {
    {"[So nicht|Ärgerlich|Leider nein]"},
    {"[Reklamiert|Umgetauscht]"},
    {"[Enttäuscht|Sehr enttäuscht|Leider enttäuscht]"},
    {"[Nicht zu empfehlen|Finger weg]"},
    {"Schlechte Qualität"},
    {"[Geht zurück|Zurückgeschickt]"},
    {"Sein Geld nicht wert"},
};

constexpr Phrase goodEnds[] = {
    {"[Bleibt nicht das letzte|Kommt wieder in den Warenkorb]."},
    {"[Bitte nicht ändern|Weiter so]!"},
    {"[Volle Punktzahl|Fünf Sterne verdient]."},
    {"[Gerne wieder|Immer wieder gerne]."},
    {"[Klare Empfehlung|Kann ich nur empfehlen]."},
    {"[Bin sehr zufrieden|Rundum zufrieden]."},
    {"[Schon nachbestellt|Bestelle wieder]."},
    {"Danke!"},
};

constexpr Phrase mixedEnds[] = {
    {"[Für den Preis|Im Angebot] [ok|kann man machen]."},
    {"[Kein Fehlkauf|Behalte es], aber [kein Highlight|begeistert bin ich nicht]."},
    {"[Alles in allem|Insgesamt] [ok|in Ordnung]."},
    {"[Mal sehen|Weiß nicht], ob ich nochmal [bestelle|kaufe]."},
};

constexpr Phrase badEnds[] = {
    {"[Geld zurück, bitte|Warte auf mein Geld]."},
    {"[Hatte mich so gefreut|Wollte es wirklich mögen]."},
    {"[Da kaufe ich lieber|Nächstes Mal lieber] im Laden."},
    {"[Geht zurück|Schicke ich zurück]."},
    {"[Nie wieder|Nicht nochmal]."},
    {"[Sehr schade|Schade]."},
    {"Service [antwortet nicht|war keine Hilfe]."},
};

constexpr Phrase shortPraise[] = {
    {"[Bin begeistert|Gefällt mir sehr|Toll][!|.|]"},
    {"[Alles wie erwartet|Kann ich empfehlen|Nichts zu beanstanden][.|]"},
    {"[Immer wieder|Zum dritten Mal bestellt|Mein Liebling][.|!|]"},
    {"[Top|Super|Klasse|Prima][!|.|]"},
    {"[Alles bestens|Alles gut|Passt][.|]"},
    {"[Sehr gut|Sehr schön|Bin zufrieden][, gerne wieder|.|]"},
    {"[Wie beschrieben|Schnell geliefert][, danke|, top|.]"},
};

constexpr Phrase serviceTroubles[] = {
    {"[Paket war|Lieferung war] [zwölf Tage|zwei Wochen] unterwegs, [keine Sendungsnummer|keine Info]."},
    {"[Der Karton kam|Kam] völlig [zerdrückt|durchnässt] an."},
    {"[Auf meine Mail|Vom Kundendienst] [kam keine Antwort|nach einer Woche nichts]."},
    {"[Zweimal abgebucht|Doppelt belastet], [das Zurückholen war mühsam|musste die Bank einschalten]."},
    {"[DHL|Der Bote] hat das Paket [beim falschen Nachbarn abgegeben|in den Regen gestellt]."},
    {"[Gutschein|Rabattcode] [ging nicht|wurde nicht abgezogen], [niemand hilft|und keiner fühlt sich zuständig]."},
};

constexpr Phrase productIsFine[] = {
    {"[Das Produkt selbst ist gut|An der Ware liegt es nicht]."},
    {"[Die Qualität stimmt|Produkt super], [der Rest nicht|deshalb trotzdem die Sterne]."},
    {"[Dafür kann das Produkt nichts|Die Sterne sind fürs Produkt]."},
};

constexpr Phrase badBatch[] = {
    {"[Der Kaffee riecht|Riecht] nach [nichts|kaltem Rauch], [Röstdatum fehlt|so kenne ich ihn nicht]."},
    {"[Auch meine Kollegen|Meine Frau und ich] [haben es sofort gemerkt|finden ihn ungenießbar]."},
    {"[Zwei Tüten|Beide Tüten] [verbrannt|bitter], [Abo gekündigt|das Abo ist gekündigt]."},
    {"Die letzte [Tüte|Lieferung] [schmeckt ganz anders|ist verbrannt|war ungenießbar]."},
    {"[Habt ihr die Röstung geändert|Wurde der Röster gewechselt]?"},
    {"War [immer|ein Jahr lang] [mein Lieblingskaffee|super], [jetzt nicht mehr|jetzt bitter]."},
    {"[Bohnen sind ölig und schwarz|Neue Tüte ohne Ventil, Kaffee abgestanden]."},
};

constexpr Phrase badBatchTitles[] = {
    {"[Nicht mehr wie früher|Früher besser]"},
    {"[Verbrannt|Schlechte Charge]"},
    {"Was ist passiert?"},
};

constexpr Phrase thanks[] = {
    {"[Vielen|Lieben] Dank für [deine|die] Bewertung! [Viel Freude damit|Das freut uns sehr]."},
};

constexpr Phrase apologies[] = {
    {"Das tut uns [leid|sehr leid]. [Schreib uns bitte an|Melde dich bitte unter] hilfe@fernway.example, [wir finden eine Lösung|wir ersetzen das gern]."},
    {"[Danke für die ehrliche Rückmeldung|Entschuldige bitte]. Wir haben dir [eine E-Mail geschickt|gerade geschrieben]."},
};

constexpr LanguagePhrases phrases{
    .apparel = {apparelPraise, apparelQuibbles, apparelComplaints, apparelContexts},
    .skinCare = {skinPraise, skinQuibbles, skinComplaints, skinContexts},
    .coffee = {coffeePraise, coffeeQuibbles, coffeeComplaints, coffeeContexts},
    .goodTitles = goodTitles,
    .mixedTitles = mixedTitles,
    .badTitles = badTitles,
    .goodEnds = goodEnds,
    .mixedEnds = mixedEnds,
    .badEnds = badEnds,
    .shortPraise = shortPraise,
    .serviceTroubles = serviceTroubles,
    .productIsFine = productIsFine,
    .badBatch = badBatch,
    .badBatchTitles = badBatchTitles,
    .thanks = thanks,
    .apologies = apologies,
};

} // namespace

const LanguagePhrases &germanPhrases()
{
    return phrases;
}

} // namespace plaudit
