// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[Sèche vite|Se lave bien] et [ne se déforme pas|garde sa couleur].", Top | Bottom | Feet},
    {"[Les manches sont assez longues|Manches enfin à la bonne longueur][, je fais 1m88|].", Top},
    {"La fermeture [glisse bien|est solide][, même avec des gants|].", Outer},
    {"[Ne pèse rien|Pas lourd du tout], [tient dans le sac|prend peu de place].", Outer},
    {"[Tissu épais|Belle matière], [on sent la qualité|rien à voir avec le premier prix].", Heavy},
    {"[Tient bien|Reste en place] [sur la tête|même avec du vent].", Head},
    {"[On m'a demandé deux fois|Une collègue m'a demandé] où je l'avais [acheté|trouvé]."},
    {"[Agréable|Parfait] [par forte chaleur|quand il fait 35 degrés].", Linen},
    {"[Aucune odeur|Pas d'odeur] après [trois jours de marche|plusieurs jours].", Knit | Feet},
    {"[Je le porte|Je le mets] [presque tous les jours|au bureau|tout le temps].", Worn | Head | Feet},
    {"[Très|Vraiment|Super] [doux|agréable à porter][, même après plusieurs lavages|, ne gratte pas|].",
        Worn | Head | Feet},
    {"[Taille bien|Taille parfaitement|Bonne taille], [j'ai pris ma taille habituelle|le guide des tailles est juste].",
        Worn},
    {"La couleur est [encore plus belle en vrai|exactement comme sur les photos]."},
    {"[Bonne|Très bonne|Belle] qualité, [bien cousu|finitions soignées|ça se voit]."},
    {"[Tient chaud|Bien chaud] sans [être lourd|faire transpirer].", Knit | Outer},
    {"[Deux heures sous la pluie|Testé en Bretagne], [pas une goutte|resté au sec].", Rain},
    {"[Aucune ampoule|Zéro ampoule] après [une journée de rando|20 km].", Feet},
    {"On y met [tout|l'ordi et les courses].", Bag},
    {"Je [le mets|le porte] [tous les jours|tout le temps].", Top | Head},
};

constexpr Phrase apparelQuibbles[] = {
    {"[Bouloche un peu|Quelques bouloches] [sur les côtés|aux manches].", Top | Outer},
    {"[Se froisse|Ça se froisse], [mais c'est du lin|normal pour du lin].", Linen},
    {"Il manque [une poche intérieure|une poche zippée].", Bag | Outer},
    {"La couleur est [plus foncée que sur la photo|un peu différente en vrai]."},
    {"[Un peu|Légèrement] cher[, mais bon|]."},
    {"Taille [un peu|légèrement] [grand|petit].", Worn},
    {"Livraison [un peu longue|en neuf jours]."},
    {"Dommage qu'il n'y ait pas [plus de couleurs|d'autres coloris]."},
};

constexpr Phrase apparelComplaints[] = {
    {"La fermeture a [lâché|cassé] [au bout de trois semaines|la deuxième fois].", Outer},
    {"[Bouloche énormément|Plein de bouloches] [après deux lavages|au bout d'un mois].", Knit | Bottom},
    {"[Ça gratte|Gratte énormément], [impossible à porter|je ne peux pas le mettre].", Knit},
    {"[La taille descend|Ça roule à la taille] [sans arrêt|dès qu'on marche].", Bottom},
    {"[L'anse|La bretelle] [s'est décousue|a lâché] [en un mois|avec trois courses dedans].", Bag},
    {"[A déteint|Déteint] [au premier lavage|sur mes autres affaires].", Top | Bottom},
    {"[S'est détendu|Complètement détendu] en [une semaine|quinze jours].", Head},
    {"[A rétréci|Rétréci] [dès le premier lavage|après deux lavages][, à froid pourtant|].", Top | Knit},
    {"[Une couture|La couture] a lâché [au bout de|après] [deux|trois] semaines."},
    {"Taille [n'importe comment|beaucoup trop petit].", Worn},
    {"Tissu [très fin|qui fait bas de gamme], [pas du tout ce que j'attendais|déçue]."},
    {"Prend l'eau [au bout de vingt minutes|tout de suite].", Rain},
    {"[Mauvaise couleur reçue|Mauvaise taille reçue], [échange interminable|pas de réponse]."},
};

constexpr Phrase apparelContexts[] = {
    {"Je fais [1m65, j'ai pris du M|1m80 pour 75 kg, taille L|1m72, taille S].", Worn},
    {"[Conseillé par|Vu sur] [une amie|mon frère|un collègue]."},
    {"[Pris en solde|Commandé avec un bon de réduction]."},
    {"[Pour le vélo|Pour promener le chien|Pour un voyage en Islande]."},
    {"[Acheté pour mon mari|Acheté pour ma fille|C'était un cadeau]."},
    {"[Mon deuxième|Déjà le troisième] achat chez Fernway."},
    {"[Pris pour une rando dans les Alpes|Pour le bureau|Pour voyager]."},
};

constexpr Phrase skinPraise[] = {
    {"[Hydrate toute la journée|Tient jusqu'au soir], [même en hiver|même au bureau].", Cream | Lip | Hands},
    {"[Se met bien|Très bien] sous [le maquillage|la crème solaire].", Cream | Serum},
    {"[Mes rougeurs ont|Ma couperose a] [bien diminué|nettement diminué].", Cream | Cleanser},
    {"[Ne tire pas|La peau ne tire pas] après [le rinçage|la douche].", Cleanser},
    {"[Deux heures à la plage|Toute une journée dehors] et [aucun coup de soleil|rien].", Sun},
    {"[Sans parfum|Aucune odeur], [enfin|c'est ce que je cherchais].", Serum},
    {"[Composition courte|Liste d'ingrédients courte], [j'aime|on sait ce qu'on met]."},
    {"Peau [toute douce|repulpée|lisse] au réveil.", Cream | Serum},
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
    {"[La pompe|Le flacon] [fuit un peu|n'est pas pratique].", Cleanser | Serum},
    {"[Met un peu de temps|Un peu long] à pénétrer.", Cream | Sun | Hands},
    {"[Picote|Ça picote] [un peu au début|la première semaine].", Serum},
    {"[Fond|Il fond] [dans la poche|en été].", Lip},
    {"Odeur [un peu forte|pas terrible].", Scented | Serum},
    {"[Un peu|Légèrement] gras[ en fin de journée|].", Cream | Sun},
    {"[Un peu cher|Pas donné][ pour la taille|]."},
};

constexpr Phrase skinComplaints[] = {
    {"La pompe [est morte|s'est cassée] [en une semaine|dès le début].", Cleanser | Serum},
    {"[Dessèche|A desséché] [complètement ma peau|la peau].", Cleanser},
    {"[Coup de soleil|J'ai brûlé] [au bout de deux heures|malgré plusieurs applications].", Sun},
    {"[Colle|Reste gras], [ne pénètre jamais|j'ai arrêté].", Cream | Sun | Hands},
    {"[Texture granuleuse|Plein de grains], [désagréable|comme du sable].", Lip | Hands | Cream},
    {"[A viré au brun|Devenu marron] en [trois semaines|un mois], [à la poubelle|jeté].", Serum},
    {"[M'a donné des boutons|Plein de boutons] [sur le menton|en trois jours].", Face},
    {"[Ça brûle|Ça pique], [visage tout rouge|j'ai dû rincer].", Face},
    {"Flacon [arrivé ouvert|à moitié vide], [colis tout collant|SAV muet].", Face | Hands},
    {"[Aucun résultat|Aucun effet] [au bout de deux mois|après six semaines].", Serum | Cream},
    {"[Sent le rance|Odeur de plastique]."},
};

constexpr Phrase skinContexts[] = {
    {"[Avant j'utilisais|J'avais avant] une marque [de pharmacie|beaucoup plus chère]."},
    {"[Pour ma fille|Pour les vacances|Pour l'hiver]."},
    {"J'en ai essayé [beaucoup|une dizaine] d'autres."},
    {"[Mon mari|Mon fils] [s'en sert aussi|me le pique]."},
    {"J'ai la peau [sèche|mixte|mature, 49 ans].", Face},
    {"[C'est mon deuxième|J'en suis au troisième]."},
    {"Utilisé [matin et soir|tous les soirs] depuis [un mois|trois semaines]."},
};

constexpr Phrase coffeePraise[] = {
    {"[Corsé|Puissant] [sans être brûlé|mais pas amer].", Dark},
    {"[La mouture est|Mouture] [parfaite|bien adaptée] pour [ma cafetière filtre|le piston].", Beans},
    {"[Meilleur que chez mon torréfacteur|Aussi bon qu'au café du coin]."},
    {"[Très simple|Rien à faire] : [le sachet dans l'eau et au frigo|le soir au frigo, prêt le matin].", Pouch},
    {"[L'éthiopien|Le kényan|Le colombien] est [mon préféré|le meilleur des trois].", Sampler},
    {"[Toujours la même qualité|Régulier], [commande après commande|depuis un an]."},
    {"Même [mon beau-père|mon patron|ma mère] [s'y est mis|a voulu l'adresse]."},
    {"[Grains bien réguliers|Beaux grains], [pas de casse|aucun débris].", Beans},
    {"[Notes de chocolat|Goût de noisette], [pas amer|très rond].", Dark},
    {"[Fruité|Bien fruité], [sans acidité|un vrai régal].", Light},
    {"[Belle crema|Bonne mousse] [même avec ma petite machine|].", Espresso},
    {"[Enfin un bon déca|Le meilleur déca que j'ai goûté].", Decaf},
    {"[Torréfié il y a quatre jours|Très frais], [ça sent dès l'ouverture|top]."},
    {"[Parfait en cafetière italienne|Très bon en piston].", Beans},
    {"[Livraison rapide|Reçu en trois jours], [bien emballé|rien à dire]."},
};

constexpr Phrase coffeeQuibbles[] = {
    {"[Quelques essais|Il a fallu du temps] pour [régler la mouture|trouver le bon réglage].", Espresso | Beans},
    {"[Dommage qu'il n'y ait pas|J'aimerais] de plus grands paquets.", Light | Decaf | Sampler},
    {"[Un peu léger|Manque un peu de corps][, mais c'est un déca|].", Decaf},
    {"Le sachet [ferme mal|pourrait mieux fermer]."},
    {"[Un peu|Légèrement] trop [torréfié|fort] [pour moi|].", Dark},
    {"Frais de port [un peu élevés|chers]."},
};

constexpr Phrase coffeeComplaints[] = {
    {"[Aucune crema|Pas de mousse], [j'ai tout essayé|quel que soit le réglage].", Espresso},
    {"Grains [huileux|très gras], [mon moulin est bouché|ça encrasse la machine].", Beans},
    {"[Un caillou|Un morceau de bois] [dans le paquet|parmi les grains].", Beans},
    {"[De l'eau|Goût de carton], [même en doublant la dose|imbuvable].", Decaf | Light},
    {"[Mal au ventre|Brûlures d'estomac], [jamais eu ça|pas avec les autres]."},
    {"[Goût de brûlé|Complètement brûlé], [imbuvable|à la poubelle].", Dark},
    {"[Trop acide|Beaucoup trop acide][, imbuvable|].", Light},
    {"[Pas frais|Éventé], [pas de date de torréfaction|aucune odeur]."},
    {"[Mauvaise mouture|J'avais demandé en grains].", Beans},
    {"Sachet [percé|ouvert], [du café partout|la moitié dans le carton]."},
};

constexpr Phrase coffeeContexts[] = {
    {"Je le bois [noir|avec du lait d'avoine|allongé]."},
    {"[Moulu|Je le mouds] [chaque matin|à la main].", Beans},
    {"[Avant|Pendant des années], [capsules|café du supermarché]."},
    {"[Plus de caféine|Je ne supporte plus la caféine] [l'après-midi|le soir].", Decaf},
    {"[On le boit au bureau|Je le bois noir|Un kilo par mois à la maison]."},
    {"[C'est ma quatrième commande|J'ai l'abonnement]."},
    {"[Offert à mon père|Pris pour la fête des pères]."},
};

constexpr Phrase goodTitles[] = {
    {"[Top|Super|Génial][ !|]"},
    {"[Une réussite|Sans défaut|Que du bon]"},
    {"[Enfin|Exactement ce que je voulais]"},
    {"[Déjà recommandé|Recommande]"},
    {"[Parfait|Super|Génial][ !|]"},
    {"[Très contente|Très content|Ravie]"},
    {"[Très bonne|Belle] qualité"},
    {"[Je recommande|Je recommande vivement]"},
    {"[Conforme|Rien à dire]"},
    {"[J'adore|Adopté]"},
};

constexpr Phrase mixedTitles[] = {
    {"[Mitigé|Correct|Sans plus]"},
    {"[Presque parfait|Bonne idée]"},
    {"[Moyen|Bof]"},
    {"[Pas mal|Correct], sans plus"},
    {"[Mitigée|Avis mitigé]"},
};

constexpr Phrase badTitles[] = {
    {"[À éviter|Dommage|Non merci]"},
    {"[Remboursement demandé|Renvoyé]"},
    {"[Déçue|Déçu|Très déçue]"},
    {"[À éviter|À fuir]"},
    {"Mauvaise qualité"},
    {"Retourné"},
};

constexpr Phrase goodEnds[] = {
    {"[Je reviendrai|À bientôt]."},
    {"[Ne changez rien|Continuez comme ça] !"},
    {"[Je recommande|Je rachèterai]."},
    {"[Très satisfaite|Très contente]."},
    {"Merci [!|Fernway !]"},
};

constexpr Phrase mixedEnds[] = {
    {"[En promo|À ce prix] [pourquoi pas|ça va]."},
    {"[Je le garde|Je garde], mais [sans enthousiasme|j'hésite à recommander]."},
    {"[Bref|Au final], [correct|moyen]."},
    {"Je ne sais pas si [je rachèterai|j'en reprendrai]."},
};

constexpr Phrase badEnds[] = {
    {"[J'attends mon remboursement|Remboursez-moi]."},
    {"[J'avais envie d'aimer|Je m'en réjouissais tant]."},
    {"[La prochaine fois|Désormais] j'achète en magasin."},
    {"[Je ne rachèterai pas|Plus jamais]."},
    {"[Retour à l'envoyeur|Je le renvoie]."},
    {"Dommage."},
};

constexpr Phrase shortPraise[] = {
    {"[J'adore|Top|Super][ !|.|]"},
    {"[Rien à redire|Conforme|Très bien][, merci|.|]"},
    {"[Troisième commande|Mon préféré|Je recommande][.|]"},
    {"[Parfait|Super|Très bien|Nickel][ !|.|]"},
    {"[Conforme|Rien à redire|Je recommande][.|]"},
    {"[Très bon produit|Contente de mon achat][.|, merci|]"},
};

constexpr Phrase serviceTroubles[] = {
    {"Colis arrivé [au bout de douze jours|après deux semaines], [sans suivi|aucune nouvelle]."},
    {"[Carton écrasé|Boîte trempée] à l'arrivée."},
    {"[Le service client ne répond pas|Aucune réponse à mes trois mails]."},
    {"[Débité deux fois|Prélevé en double], [long à récupérer|j'ai dû appeler la banque]."},
    {"Le livreur [l'a laissé sous la pluie|s'est trompé de porte]."},
    {"[Le code promo|La réduction] n'a [pas marché|pas été appliqué], [personne n'aide|tant pis]."},
};

constexpr Phrase productIsFine[] = {
    {"[Le produit lui-même est bien|Rien à dire sur le produit]."},
    {"[La qualité est là|Bon produit], [le reste non|d'où les étoiles]."},
    {"[Le produit n'y est pour rien|Les étoiles sont pour le produit]."},
};

constexpr Phrase badBatch[] = {
    {"[Ne sent plus rien|Odeur de fumée froide], [pas de date de torréfaction|je ne le reconnais pas]."},
    {"[Mes collègues l'ont remarqué tout de suite|À la maison tout le monde le trouve imbuvable]."},
    {"[Deux paquets|Les deux paquets] [brûlés|amers], [abonnement arrêté|j'arrête l'abonnement]."},
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
    .serviceTroubles = serviceTroubles,
    .productIsFine = productIsFine,
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
