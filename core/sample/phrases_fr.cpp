// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[Très|Vraiment|Super] [doux|agréable à porter][, même après plusieurs lavages|, ne gratte pas|]."},
    {"[Taille bien|Taille parfaitement|Bonne taille], [j'ai pris ma taille habituelle|le guide des tailles est juste].",
        Worn},
    {"La couleur est [encore plus belle|exactement comme] [en vrai|sur les photos]."},
    {"[Bonne|Très bonne|Belle] qualité, [bien cousu|finitions soignées|ça se voit]."},
    {"[Tient chaud|Bien chaud] sans [être lourd|faire transpirer].", Knit | Outer},
    {"[Deux heures sous la pluie|Testé en Bretagne], [pas une goutte|resté au sec].", Rain},
    {"[Aucune ampoule|Zéro ampoule] après [une journée de rando|20 km].", Feet},
    {"On y met [tout|l'ordi et les courses].", Bag},
    {"Je [le mets|le porte] [tous les jours|tout le temps].", Top | Head},
};

constexpr Phrase apparelQuibbles[] = {
    {"[Un peu|Légèrement] cher[, mais bon|]."},
    {"Taille [un peu|légèrement] [grand|petit].", Worn},
    {"Livraison [un peu longue|en neuf jours]."},
    {"Dommage qu'il n'y ait pas [plus de couleurs|d'autres coloris]."},
};

constexpr Phrase apparelComplaints[] = {
    {"[A rétréci|Rétréci] [dès le premier lavage|après deux lavages][, à froid pourtant|].", Top | Knit},
    {"[Une couture|La couture] a lâché [au bout de|après] [deux semaines|un mois]."},
    {"Taille [n'importe comment|beaucoup trop petit].", Worn},
    {"Tissu [très fin|qui fait bas de gamme], [pas du tout ce que j'attendais|déçue]."},
    {"Prend l'eau [au bout de vingt minutes|tout de suite].", Rain},
    {"[Mauvaise couleur reçue|Mauvaise taille reçue], [échange interminable|pas de réponse]."},
};

constexpr Phrase apparelContexts[] = {
    {"[Acheté pour mon mari|Acheté pour ma fille|C'était un cadeau]."},
    {"[Mon deuxième|Déjà le troisième] achat chez Fernway."},
    {"[Pris pour une rando dans les Alpes|Pour le bureau|Pour voyager]."},
};

constexpr Phrase skinPraise[] = {
    {"Ma peau est [plus douce|plus lisse|moins rouge] [depuis deux semaines|après un mois].", Face},
    {"[Pénètre vite|S'absorbe bien], [pas gras|ne colle pas].", Cream | Serum | Sun},
    {"[Sent très bon|Odeur discrète][, j'adore|].", Scented},
    {"Peau [sensible|à rougeurs], [aucune réaction|je la supporte très bien].", Face},
    {"[Pas de traces blanches|Ne laisse pas de blanc].", Sun},
    {"[Démaquille bien|Enlève tout], [même le mascara|sans frotter].", Cleanser},
    {"[Mes lèvres ne gercent plus|Lèvres réparées en deux jours].", Lip},
    {"[Il en faut très peu|Un tube dure longtemps]."},
};

constexpr Phrase skinQuibbles[] = {
    {"Odeur [un peu forte|pas terrible].", Scented | Serum},
    {"[Un peu|Légèrement] gras[ en fin de journée|].", Cream | Sun},
    {"[Un peu cher|Pas donné][ pour la taille|]."},
};

constexpr Phrase skinComplaints[] = {
    {"[M'a donné des boutons|Plein de boutons] [sur le menton|en trois jours].", Face},
    {"[Ça brûle|Ça pique], [visage tout rouge|j'ai dû rincer].", Face},
    {"Flacon [arrivé ouvert|à moitié vide], [colis tout collant|SAV muet]."},
    {"[Aucun résultat|Aucun effet] [au bout de deux mois|après six semaines].", Serum | Cream},
    {"[Sent le rance|Odeur de plastique]."},
};

constexpr Phrase skinContexts[] = {
    {"J'ai la peau [sèche|mixte|mature, 49 ans].", Face},
    {"[Deuxième flacon|J'en suis au troisième]."},
    {"Utilisé [matin et soir|tous les soirs] depuis [un mois|trois semaines]."},
};

constexpr Phrase coffeePraise[] = {
    {"[Notes de chocolat|Goût de noisette], [pas amer|très rond].", Dark},
    {"[Fruité|Bien fruité], [sans acidité|un vrai régal].", Light},
    {"[Belle crema|Bonne mousse] [même avec ma petite machine|].", Espresso},
    {"[Enfin un bon déca|Le meilleur déca que j'ai goûté].", Decaf},
    {"[Torréfié il y a quatre jours|Très frais], [ça sent dès l'ouverture|top]."},
    {"[Parfait en cafetière italienne|Très bon en piston].", Beans},
    {"[Livraison rapide|Reçu en trois jours], [bien emballé|rien à dire]."},
};

constexpr Phrase coffeeQuibbles[] = {
    {"Le sachet [ferme mal|pourrait mieux fermer]."},
    {"[Un peu|Légèrement] trop [torréfié|fort] [pour moi|].", Dark},
    {"Frais de port [un peu élevés|chers]."},
};

constexpr Phrase coffeeComplaints[] = {
    {"[Goût de brûlé|Complètement brûlé], [imbuvable|à la poubelle].", Dark},
    {"[Trop acide|Beaucoup trop acide][, imbuvable|].", Light},
    {"[Pas frais|Éventé], [pas de date de torréfaction|aucune odeur]."},
    {"[Mauvaise mouture|J'avais demandé en grains]."},
    {"Sachet [percé|ouvert], [du café partout|la moitié dans le carton]."},
};

constexpr Phrase coffeeContexts[] = {
    {"[On le boit au bureau|Je le bois noir|Un kilo par mois à la maison]."},
    {"[C'est ma quatrième commande|J'ai l'abonnement]."},
    {"[Offert à mon père|Pris pour la fête des pères]."},
};

constexpr Phrase goodTitles[] = {
    {"[Parfait|Super|Génial][ !|]"},
    {"[Très contente|Très content|Ravie]"},
    {"[Très bonne|Belle] qualité"},
    {"[Je recommande|Je recommande vivement]"},
    {"[Conforme|Rien à dire]"},
    {"[J'adore|Adopté]"},
};

constexpr Phrase mixedTitles[] = {
    {"[Moyen|Bof]"},
    {"[Pas mal|Correct], sans plus"},
    {"[Mitigée|Avis mitigé]"},
};

constexpr Phrase badTitles[] = {
    {"[Déçue|Déçu|Très déçue]"},
    {"[À éviter|À fuir]"},
    {"Mauvaise qualité"},
    {"Retourné"},
};

constexpr Phrase goodEnds[] = {
    {"[Je recommande|Je rachèterai]."},
    {"[Très satisfaite|Très contente]."},
    {"Merci [!|Fernway !]"},
};

constexpr Phrase mixedEnds[] = {
    {"[Bref|Au final], [correct|moyen]."},
    {"Je ne sais pas si [je rachèterai|j'en reprendrai]."},
};

constexpr Phrase badEnds[] = {
    {"[Je ne rachèterai pas|Plus jamais]."},
    {"[Retour à l'envoyeur|Je le renvoie]."},
    {"Dommage."},
};

constexpr Phrase shortPraise[] = {
    {"[Parfait|Super|Très bien|Nickel][ !|.|]"},
    {"[Conforme|Rien à redire|Je recommande][.|]"},
    {"[Très bon produit|Contente de mon achat][.|, merci|]"},
};

constexpr Phrase badBatch[] = {
    {"Le dernier paquet [n'a plus le même goût|est brûlé|est imbuvable]."},
    {"Vous avez changé [de torréfacteur|la torréfaction] ?"},
    {"[C'était mon café préféré|Je le prenais depuis un an], [plus maintenant|maintenant amer]."},
};

constexpr Phrase badBatchTitles[] = {
    {"[Plus comme avant|Il a changé]"},
    {"[Brûlé|Mauvais lot]"},
};

constexpr Phrase thanks[] = {
    {"Merci [beaucoup|infiniment] pour votre avis ! [Toute l'équipe|Fernway]"},
};

constexpr Phrase apologies[] = {
    {"Nous sommes [désolés|vraiment désolés]. Écrivez-nous à aide@fernway.example, [on va arranger ça|nous vous remboursons]."},
    {"Merci pour votre franchise. [Un e-mail vient de partir|Nous venons de vous écrire]."},
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

const LanguagePhrases &frenchPhrases()
{
    return phrases;
}

} // namespace plaudit
