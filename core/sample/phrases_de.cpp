// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[Sehr|Total|Richtig] [weich|angenehm] auf der Haut[, auch nach mehreren Wäschen|, auch nach dem Waschen noch|]."},
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
    {"[Etwas|Ein bisschen] teuer[, aber ok| aber gut|]."},
    {"Fällt [etwas|ein wenig] [groß|klein|kurz] aus.", Worn},
    {"[Lieferung hat|Hat] [eine Woche|neun Tage] gedauert."},
    {"Mehr Farben wären [schön|toll]."},
    {"Das Etikett [kratzt|stört] [etwas|ein bisschen].", Top | Bottom | Head},
};

constexpr Phrase apparelComplaints[] = {
    {"[Nach|Schon nach] [der ersten Wäsche|zweimal Waschen] [eingelaufen|total verzogen][, bei 30 Grad|].", Top | Knit},
    {"[Naht|Die Naht] nach [zwei Wochen|einem Monat] [auf|aufgegangen|gerissen]."},
    {"[Größe passt gar nicht|Fällt viel zu klein aus|Größen stimmen hinten und vorne nicht].", Worn},
    {"[Nicht wasserdicht|Alles andere als wasserdicht], [nach 20 Minuten durch|war komplett nass].", Rain},
    {"[Stoff|Material] [wirkt billig|ist sehr dünn|fühlt sich nach Plastik an]."},
    {"[Falsche Farbe|Falsche Größe] geliefert, [Umtausch hat ewig gedauert|keine Antwort vom Service]."},
    {"[Loch|Löcher] nach [drei Wochen|ein paar Mal Tragen].", Knit | Feet | Top},
};

constexpr Phrase apparelContexts[] = {
    {"[Für meinen Mann|Für meine Frau|Als Geschenk für meinen Bruder] gekauft."},
    {"[Mein zweites|Schon das dritte] Teil von Fernway."},
    {"[Für den Urlaub in Norwegen|Fürs Büro|Zum Wandern] [bestellt|gekauft]."},
    {"[Seit drei Wochen|Seit einem Monat|Seit dem Winter] in Gebrauch."},
};

constexpr Phrase skinPraise[] = {
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
    {"Geruch ist [Geschmackssache|nicht ganz meins].", Scented | Serum},
    {"[Etwas|Leicht] fettig[ am Nachmittag|].", Cream | Sun},
    {"Die [Verpackung|Packung] [könnte größer sein|ist kleiner als gedacht]."},
    {"[Nicht billig|Etwas teuer][, aber ergiebig|]."},
};

constexpr Phrase skinComplaints[] = {
    {"[Habe davon|Leider] [Pickel|Ausschlag] [am Kinn|im ganzen Gesicht] bekommen.", Face},
    {"[Brennt|Hat gebrannt] [wie Feuer|auf der Haut], [musste es abwaschen|Gesicht war rot].", Face},
    {"[Kam ausgelaufen an|War bei Ankunft halb leer], [alles klebt|keine Antwort vom Support]."},
    {"[Kein|Null] Effekt [nach zwei Monaten|nach acht Wochen].", Serum | Cream},
    {"[Weißelt|Weißelt extrem] und [krümelt|lässt sich nicht verteilen].", Sun},
    {"[Riecht ranzig|Riecht nach Plastik]."},
    {"Viel zu teuer für [die Menge|das bisschen]."},
};

constexpr Phrase skinContexts[] = {
    {"Ich habe [Mischhaut|trockene Haut|reife Haut, 54].", Face},
    {"[Meine zweite Packung|Schon nachbestellt]."},
    {"Benutze [es|das] [morgens und abends|jeden Abend] seit [drei Wochen|einem Monat]."},
    {"Tipp von [meiner Schwester|einer Kollegin|der Kosmetikerin]."},
};

constexpr Phrase coffeePraise[] = {
    {"[Schokoladig|Nussig], [kaum Säure|gar nicht bitter|richtig rund].", Dark},
    {"[Fruchtig|Schön fruchtig], [aber nicht sauer|erinnert an Aprikose].", Light},
    {"[Tolle|Sehr gute] Crema [in der Siebträger|aus dem Vollautomaten].", Espresso},
    {"Bester Entkoffeinierter[, den ich kenne| bisher|].", Decaf},
    {"[Frisch geröstet|Röstung war vier Tage alt], [riecht schon beim Öffnen toll|top]."},
    {"[Bekömmlich|Magenfreundlich], [trinke ihn auch abends|sehr gut]."},
    {"Schmeckt [auch mit Hafermilch|schwarz am besten|allen im Büro]."},
    {"[Schnelle Lieferung|Schnell da], [gut verpackt|alles bestens]."},
};

constexpr Phrase coffeeQuibbles[] = {
    {"Tüte [schließt nicht so gut|könnte besser schließen]."},
    {"[Etwas|Ein bisschen] [zu dunkel|kräftig] für [Filter|mich].", Dark},
    {"[Etwas|Leicht] säuerlich[, wenn man grob mahlt|].", Light},
    {"Versand [ist|war] teuer."},
};

constexpr Phrase coffeeComplaints[] = {
    {"[Schmeckt verbrannt|Völlig verbrannt|Schmeckt nach Asche].", Dark},
    {"[Viel zu sauer|Sauer], [nicht trinkbar|weggeschüttet].", Light},
    {"[Alt|Abgestanden], [kein Röstdatum drauf|riecht nach nichts]."},
    {"[Falscher Mahlgrad|Ganze Bohne bestellt, gemahlen bekommen]."},
    {"Tüte war [offen|gerissen], [alles im Karton|die Hälfte lag im Karton]."},
    {"Zu teuer für [Supermarktqualität|das]."},
};

constexpr Phrase coffeeContexts[] = {
    {"[Wir trinken ihn im Büro|Trinke ihn schwarz|Bei uns geht ein Kilo in zwei Wochen weg]."},
    {"[Zubereitet in der French Press|Aus dem Vollautomaten|Im Siebträger]."},
    {"[Zum Vatertag|Für meinen Schwager] gekauft."},
    {"[Schon die vierte Bestellung|Habe das Abo]."},
};

constexpr Phrase goodTitles[] = {
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
    {"[Ganz ok|Geht so|Na ja]"},
    {"[Gut, aber nicht perfekt|Nicht ganz überzeugt]"},
    {"Durchschnitt"},
    {"Hatte mehr erwartet"},
};

constexpr Phrase badTitles[] = {
    {"[Enttäuscht|Sehr enttäuscht|Leider enttäuscht]"},
    {"[Nicht zu empfehlen|Finger weg]"},
    {"Schlechte Qualität"},
    {"[Geht zurück|Zurückgeschickt]"},
    {"Sein Geld nicht wert"},
};

constexpr Phrase goodEnds[] = {
    {"[Gerne wieder|Immer wieder gerne]."},
    {"[Klare Empfehlung|Kann ich nur empfehlen]."},
    {"[Bin sehr zufrieden|Rundum zufrieden]."},
    {"[Schon nachbestellt|Bestelle wieder]."},
    {"Danke!"},
};

constexpr Phrase mixedEnds[] = {
    {"[Alles in allem|Insgesamt] [ok|in Ordnung]."},
    {"[Mal sehen|Weiß nicht], ob ich nochmal [bestelle|kaufe]."},
};

constexpr Phrase badEnds[] = {
    {"[Geht zurück|Schicke ich zurück]."},
    {"[Nie wieder|Nicht nochmal]."},
    {"[Sehr schade|Schade]."},
    {"Service [antwortet nicht|war keine Hilfe]."},
};

constexpr Phrase shortPraise[] = {
    {"[Top|Super|Klasse|Prima][!|.|]"},
    {"[Alles bestens|Alles gut|Passt][.|]"},
    {"[Sehr gut|Sehr schön|Bin zufrieden][, gerne wieder|.|]"},
    {"[Wie beschrieben|Schnell geliefert][, danke|, top|.]"},
};

constexpr Phrase badBatch[] = {
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
