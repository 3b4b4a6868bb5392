// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/survey_phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase promotersEn[] = {
    {"[Never|I've never] had a bad order [from you|in two years|so far]."},
    {"Everything I bought [lasts|has lasted], [which is rare now|that's all I ask|simple as that]."},
    {"[Support|Your support] [answered in an hour|fixed my mistake without fuss|was kind when I messed up the address]."},
    {"[Honest|Clear] descriptions, [what you see is what you get|no surprises]."},
    {"[Already|I have already] sent [three friends|my whole family|half the office] [to you|your link]."},
    {"[Shipping|Delivery] is always [quick|on time], [even before Christmas|even to Canada|even up here]."},
    {"[Small|Nice little] company that [cares|obviously cares|writes back]."},
    {"[Fair|Good] prices for [things that last|this quality]."},
    {"[Paper|No plastic] packaging, [thank you|love that|should be normal]."},
    {"The [coffee subscription|little card in the box|handwritten note] [makes my month|is a nice touch]."},
    {"Returns [were easy|took two minutes], [so I trust you|money back in three days]."},
};
constexpr Phrase passivesEn[] = {
    {"[Good|Decent] products, [a bit pricey|shipping costs too much|delivery could be faster]."},
    {"[Like|I like] the [coffee|clothes|creams], [not sure about the rest|haven't tried the rest]."},
    {"[Fine|All fine], [nothing special|nothing to rave about|just normal]."},
    {"[Sizes|My size] [are often sold out|is always gone first]."},
    {"[Would|I'd] say 9 if [returns were free|the prices hadn't gone up|there were more colours]."},
    {"[Too early|Only my first order], [ask me again|can't say more yet]."},
    {"[Hit and miss|One thing was great, one was so so]."},
    {"I don't [recommend shops|talk about creams] [much|to people] [in general|]."},
};
constexpr Phrase detractorsEn[] = {
    {"[Two|Three] orders, two [problems|returns]. [You do the maths|Not great]."},
    {"[Waited|I waited] [eighteen days|three weeks] and [nobody told me why|had to chase it myself]."},
    {"[Quality|The quality] [has dropped|isn't what it was] [since last year|lately]."},
    {"[Expensive|Too expensive] for [what you get|something that falls apart]."},
    {"[Support|Customer service] [sends copy and paste answers|ignored me|closed my ticket without a word]."},
    {"[Return|The return] [cost me twelve dollars|took five weeks], [never again|that put me off]."},
    {"[Photos|The photos] [have little to do with the product|are flattering, let's say]."},
    {"[Emails|So many emails]. [One order and you write every day|I unsubscribed twice]."},
    {"[Sizing|Your sizing] is [a lottery|different for every item]."},
};
constexpr Phrase sourcesEn[] = {
    {"[my sister|my neighbour|my physio|a guy at climbing|my hairdresser]"},
    {"[the market in Burlington|Trail Days festival|a stall at the farmers market|a pop up in Brooklyn]"},
    {"[a label on a friend's jacket|someone wore the beanie on the train|colleague's coffee mug]"},
    {"[a newsletter I read|reddit|a forum for hand grinders|Strava club]"},
    {"[saw it in a cabin we rented|they had your coffee at a B&B|hotel bathroom had your hand cream]"},
    {"[got it as a present|birthday gift|secret santa]"},
    {"[can't remember|no idea|years ago, not sure]"},
};
constexpr Phrase reasonsEn[] = {
    {"[Ran out|We ran out] of [it|the last one], [as always on a Sunday|so again]."},
    {"[Birthday|Christmas|Mother's Day] present for [my mum|my brother|a friend|my boss]."},
    {"[The sale|10 percent off|The code in your email]."},
    {"[Getting|It's getting] [cold|warm|wet] here."},
    {"[A trip|We're off] to [Iceland|the coast|my parents] [next week|in two weeks]."},
    {"[Reviews|The reviews] [convinced me|sounded honest]."},
    {"[Old one|My old one] [broke|wore out|got lost]."},
    {"Had {this} in the [basket|cart] for [weeks|a month]."},
    {"[Payday|Payday treat], [no other reason|honestly]."},
    {"[Free shipping|Needed four dollars more for free shipping], [so|and] {this} [went in|it was]."},
    {"[A friend|My sister|Someone at work] [had|was wearing|would not stop talking about] {this}."},
    {"[Bad|Long|Terrible] week, [wanted something nice|treated myself|this helps]."},
    {"[New job|New flat|A baby on the way|Turning forty], [new things|so I'm sorting my life out|long story]."},
    {"[Couldn't|Could not] find {this} [in any shop|anywhere near me|in my size elsewhere]."},
    {"[The other brand|My usual brand] [changed their recipe|stopped making mine|got too expensive]."},
    {"[Stocking up|Buying ahead] [for winter|before the prices go up|while it's in stock]."},
    {"[Guests|Parents|In-laws] [coming|staying] [next week|over Christmas|for a month]."},
    {"[Wanted|Been wanting] to try {this} [since spring|since I saw the video|for ages]."},
    {"[Liked|I liked] [the first one|my last order] so [got another|here I am again]."},
    {"[No plastic|Made from natural stuff], [that's why|matters to me]."},
    {"My [partner|daughter] [keeps taking mine|wanted one too]."},
};
constexpr Phrase wishesEn[] = {
    {"[Longer|More] opening hours of the [chat|phone line]"},
    {"[Refills|A refill option][ for the creams|]"},
    {"[A shop|A real store] [in Boston|near me|on the west coast]"},
    {"[Tall sizes|Petite sizes|XXL in women's]"},
    {"[Let me change the address|Let me edit an order] after ordering"},
    {"[Fewer emails|Less newsletters]"},
    {"[PayPal|Apple Pay] [please|would help]"},
    {"[Decaf in big bags|Bring back the winter roast]"},
    {"[Free returns|Return labels in the box]"},
};

constexpr Phrase promotersDe[] = {
    {"[Bisher|Seit zwei Jahren] [keine einzige schlechte Bestellung|immer zufrieden]."},
    {"Was ich hier kaufe, [hält|hält lange], [das ist selten geworden|mehr will ich nicht]."},
    {"[Der Service|Euer Support] [hat in einer Stunde geantwortet|war sehr freundlich und schnell]."},
    {"[Ehrliche|Klare] Beschreibungen, [keine Überraschungen|genau so kam es]."},
    {"Habe euch schon [drei Freunden|der ganzen Familie|im Büro] empfohlen."},
    {"[Lieferung immer pünktlich|Kommt immer schnell], [auch vor Weihnachten|auch nach Österreich]."},
    {"[Keine Plastikverpackung|Verpackung ohne Plastik], [danke|sollte normal sein]."},
    {"Rückgabe [war unkompliziert|ging problemlos], [Geld nach drei Tagen da|deshalb gern wieder]."},
    {"[Kleine Firma|Man merkt], [die sich kümmert|dass da Menschen antworten]."},
};
constexpr Phrase passivesDe[] = {
    {"[Gute Sachen|Produkte gut], aber [teuer|der Versand kostet zu viel|Lieferung dauert]."},
    {"[Alles in Ordnung|Solide], [nichts Besonderes|mehr aber auch nicht]."},
    {"Meine Größe ist [oft ausverkauft|immer als Erste weg]."},
    {"[Erst eine Bestellung|Noch zu früh], [fragt später noch mal|kann noch nicht mehr sagen]."},
    {"[Mit kostenloser Rücksendung|Bei mehr Auswahl] wären es [mehr Punkte|neun]."},
    {"Mal [super|toll], mal [so lala|nicht so]."},
};
constexpr Phrase detractorsDe[] = {
    {"[Drei Bestellungen|Zwei Bestellungen], [zweimal reklamiert|jedes Mal Ärger]."},
    {"[Drei Wochen|Achtzehn Tage] gewartet, [niemand sagt Bescheid|musste selbst nachfragen]."},
    {"Die Qualität [hat nachgelassen|war mal besser]."},
    {"[Zu teuer|Viel zu teuer] für [das Gebotene|etwas, das nach vier Wochen kaputt ist]."},
    {"Service [antwortet mit Textbausteinen|meldet sich nicht]."},
    {"[Rücksendung|Die Rücksendung] [auf meine Kosten|hat fünf Wochen gedauert]."},
    {"[Zu viele|Täglich] Werbemails, [habe mich zweimal abgemeldet|nervt]."},
    {"Größen [fallen jedes Mal anders aus|sind Glückssache]."},
};
constexpr Phrase sourcesDe[] = {
    {"[meine Schwester|mein Nachbar|Kollegin|Physiotherapeutin]"},
    {"[Marktstand in Freiburg|Outdoormesse|Hofladen]"},
    {"[stand in der Ferienwohnung|Kaffee im Hotel getrunken|Handcreme im Bad eines Hotels]"},
    {"[geschenkt bekommen|Wichtelgeschenk]"},
    {"[weiß ich nicht mehr|keine Ahnung, länger her]"},
    {"[Kaffeeforum|Newsletter|Wandergruppe]"},
};
constexpr Phrase reasonsDe[] = {
    {"[War alle|Ist ausgegangen], [also nachbestellt|wie immer am Sonntag]."},
    {"[Geschenk|Geburtstagsgeschenk] für [meine Mutter|meinen Bruder|eine Freundin]."},
    {"[Der Rabatt|10 Prozent|Der Gutschein im Newsletter]."},
    {"[Es wird|Wird langsam] [kalt|warm|nass]."},
    {"[Urlaub|Reise] [nach Norwegen|an die See|in die Berge] [nächste Woche|steht an]."},
    {"Die Bewertungen [haben mich überzeugt|klangen ehrlich]."},
    {"[Das alte|Mein altes] [ist kaputt|war durch]."},
    {"[Das erste|Die letzte Bestellung] war gut, [also noch mal|darum wieder]."},
    {"Lag [schon lange|seit Wochen] im Warenkorb."},
    {"[Eine Freundin|Ein Kollege] hat [das gleiche|davon geschwärmt]."},
    {"[Versandkostenfrei ab 60|Für die Versandkosten] hat noch [etwas|eine Kleinigkeit] gefehlt."},
    {"[Schlechte Woche|Langer Monat], [wollte mir was gönnen|musste sein]."},
    {"[Im Laden|In der Stadt] [gibt es das nicht|nichts Passendes gefunden]."},
};
constexpr Phrase wishesDe[] = {
    {"[Nachfüllpackungen|Nachfüllbeutel]"},
    {"[Laden in Berlin|ein Geschäft in meiner Nähe]"},
    {"[Lange Größen|mehr Übergrößen]"},
    {"[weniger Mails|nicht so viele Newsletter]"},
    {"[Kauf auf Rechnung|PayPal]"},
    {"[Entkoffeiniert als Kilo|Kaffee in 2-kg-Beuteln]"},
    {"[Retourenschein im Paket|kostenlose Rücksendung]"},
};

constexpr Phrase promotersFr[] = {
    {"[Jamais|Pas une seule fois] [déçu|de mauvaise surprise] [en deux ans|jusqu'ici]."},
    {"[Ce que j'achète ici|Tout] dure, [c'est devenu rare|c'est tout ce que je demande]."},
    {"Le service client [a répondu en une heure|est très gentil|a tout réglé]."},
    {"Descriptions [honnêtes|claires], [pas de surprise|c'est bien ce que j'ai reçu]."},
    {"J'en ai déjà parlé à [trois amies|toute la famille|mes collègues]."},
    {"[Livraison toujours rapide|Toujours livré à l'heure], [même avant Noël|même en Bretagne]."},
    {"[Pas de plastique|Emballage en papier], [merci|bravo]."},
    {"Retour [très simple|sans problème], [remboursé en trois jours|donc confiance]."},
};
constexpr Phrase passivesFr[] = {
    {"[Bons produits|C'est bien], mais [cher|les frais de port sont élevés|un peu lent]."},
    {"[Correct|Rien à redire], [sans plus|rien d'exceptionnel]."},
    {"Ma taille est [souvent épuisée|toujours partie la première]."},
    {"[Première commande|Trop tôt pour dire], [on verra|reposez-moi la question]."},
    {"[Avec le retour gratuit|Avec plus de choix] je mettrais 9."},
    {"[Parfois super|Tantôt très bien], [parfois moins|tantôt moyen]."},
};
constexpr Phrase detractorsFr[] = {
    {"[Trois commandes, deux problèmes|Deux commandes, deux retours]."},
    {"[Trois semaines|Dix-huit jours] d'attente, [aucune nouvelle|j'ai dû relancer]."},
    {"La qualité [a baissé|n'est plus la même]."},
    {"[Trop cher|Bien trop cher] pour [ce que c'est|un article qui s'abîme en un mois]."},
    {"Service client [aux abonnés absents|qui répond par copier-coller]."},
    {"[Retour|Le retour] [à mes frais|a pris cinq semaines]."},
    {"[Trop de mails|Un mail par jour], [je me suis désinscrit deux fois|ça lasse]."},
    {"Tailles [au hasard|différentes à chaque article]."},
};
constexpr Phrase sourcesFr[] = {
    {"[ma sœur|un voisin|une collègue|mon coiffeur]"},
    {"[un marché à Nantes|un salon outdoor|une épicerie]"},
    {"[dans un gîte|à l'hôtel, il y avait votre crème|chez des amis]"},
    {"[reçu en cadeau|cadeau d'anniversaire]"},
    {"[je ne sais plus|aucune idée]"},
    {"[un forum café|une newsletter|mon club de rando]"},
};
constexpr Phrase reasonsFr[] = {
    {"[Il n'y en avait plus|Plus de stock à la maison]."},
    {"[Cadeau|Cadeau d'anniversaire] pour [ma mère|mon frère|une amie]."},
    {"[La promo|Les 10 %|Le code reçu par mail]."},
    {"Il commence à faire [froid|chaud|humide]."},
    {"[Un voyage|On part] [en Islande|à la mer|à la montagne] [bientôt|la semaine prochaine]."},
    {"Les avis [m'ont convaincu|semblaient sincères]."},
    {"[L'ancien|Le mien] [est cassé|était usé]."},
    {"[Contente|Content] [de la première commande|du dernier achat], [donc je reprends|alors rebelote]."},
    {"Dans mon panier depuis [des semaines|un mois]."},
    {"[Une amie|Un collègue] [a le même|m'en a parlé]."},
    {"[Il manquait quelques euros|Pour arriver] aux frais de port offerts."},
    {"[Semaine difficile|Besoin de me faire plaisir], [voilà|ça compte]."},
    {"[Introuvable en magasin|Pas trouvé ailleurs] [près de chez moi|à ma taille]."},
};
constexpr Phrase wishesFr[] = {
    {"[Des recharges|Des éco-recharges]"},
    {"[Une boutique à Lyon|un magasin près de chez moi]"},
    {"[Des grandes tailles|plus de petites tailles]"},
    {"[moins de mails|moins de newsletters]"},
    {"[payer en trois fois|PayPal]"},
    {"[le déca en gros paquet|des paquets d'un kilo]"},
    {"[retours gratuits|étiquette retour dans le colis]"},
};

constexpr Phrase promotersEs[] = {
    {"[Nunca|En dos años nunca] [un problema|una mala compra]."},
    {"[Lo que compro aquí|Todo] dura, [algo raro hoy|no pido más]."},
    {"Atención al cliente [respondió en una hora|muy amable|lo arregló todo]."},
    {"Descripciones [honestas|claras], [sin sorpresas|llega lo que ves]."},
    {"Ya se lo he dicho a [tres amigas|toda la familia|los del trabajo]."},
    {"[Envío siempre rápido|Siempre a tiempo], [incluso en Navidad|hasta mi pueblo]."},
    {"[Sin plástico|Todo en papel], [gracias|así da gusto]."},
    {"La devolución fue [muy fácil|rápida], [por eso confío|dinero en tres días]."},
};
constexpr Phrase passivesEs[] = {
    {"[Buen producto|Está bien], pero [caro|el envío es caro|tarda]."},
    {"[Correcto|Todo bien], [sin más|nada especial]."},
    {"Mi talla [siempre está agotada|vuela]."},
    {"[Es mi primer pedido|Pronto para decir], [ya veremos|preguntadme luego]."},
    {"[Con devolución gratis|Con más colores] pondría un 9."},
    {"[A veces genial|Unas veces muy bien], [a veces no tanto|otras regular]."},
};
constexpr Phrase detractorsEs[] = {
    {"[Tres pedidos, dos problemas|Dos pedidos y dos devoluciones]."},
    {"[Tres semanas|Dieciocho días] esperando, [nadie avisa|tuve que reclamar]."},
    {"La calidad [ha bajado|ya no es la de antes]."},
    {"[Caro|Carísimo] para [lo que es|algo que dura un mes]."},
    {"Atención al cliente [no contesta|responde con plantillas]."},
    {"[La devolución|Devolver] [la pagué yo|tardó cinco semanas]."},
    {"[Demasiados correos|Un correo al día], [me di de baja dos veces|cansa]."},
    {"Las tallas [son una lotería|cambian en cada prenda]."},
};
constexpr Phrase sourcesEs[] = {
    {"[mi hermana|un vecino|una compañera|mi peluquera]"},
    {"[un mercadillo en Gijón|una feria|una tienda de barrio]"},
    {"[en una casa rural|en un hotel tenían vuestra crema|en casa de unos amigos]"},
    {"[me lo regalaron|amigo invisible]"},
    {"[no me acuerdo|ni idea]"},
    {"[un foro de café|una newsletter|el club de montaña]"},
};
constexpr Phrase reasonsEs[] = {
    {"[Se me acabó|Ya no quedaba], [toca reponer|otra vez]."},
    {"[Regalo|Regalo de cumpleaños] para [mi madre|mi hermano|una amiga]."},
    {"[La oferta|El 10 %|El código del correo]."},
    {"Empieza a hacer [frío|calor]."},
    {"[Un viaje|Nos vamos] [a Islandia|a la playa|a la montaña] [pronto|la semana que viene]."},
    {"Las opiniones [me convencieron|parecían sinceras]."},
    {"[El viejo|El que tenía] [se rompió|estaba gastado]."},
    {"[El primero|El último pedido] me gustó, [así que repito|y aquí estoy]."},
    {"Llevaba [semanas|un mes] en el carrito."},
    {"[Una amiga|Un compañero] [tiene el mismo|me habló de él]."},
    {"[Me faltaban unos euros|Para llegar] al envío gratis."},
    {"[Mala semana|Un capricho], [me lo merecía|y ya está]."},
    {"[No lo encuentro|No hay] [en tiendas|cerca de casa|en mi talla]."},
};
constexpr Phrase wishesEs[] = {
    {"[Recargas|Envases rellenables]"},
    {"[Una tienda en Valencia|tienda física]"},
    {"[Tallas grandes|más tallas pequeñas]"},
    {"[menos correos|menos publicidad]"},
    {"[Bizum|pagar a plazos]"},
    {"[descafeinado en bolsa grande|bolsas de un kilo]"},
    {"[devoluciones gratis|etiqueta de devolución en la caja]"},
};

constexpr Phrase promotersJa[] = {
    {"[二年間|これまで]一度も[失敗がありません|がっかりしたことがないです]。"},
    {"[長く使える|丈夫な]ものばかりで[信頼しています|助かっています]。"},
    {"問い合わせに[すぐ返事をくれました|丁寧に答えてくれました]。"},
    {"説明が[正直|わかりやすく]で[届いた物と同じでした|安心です]。"},
    {"[友人三人に|家族全員に|職場で]もうすすめました。"},
    {"[いつも届くのが早い|年末でも予定通り届きました]。"},
    {"[プラスチックの少ない梱包|紙の梱包]が好きです。"},
    {"返品が[簡単でした|スムーズでした]。"},
};
constexpr Phrase passivesJa[] = {
    {"[品質は良い|商品は良い]ですが[送料が高い|値段が高め|届くのが遅い]です。"},
    {"[普通に満足|特に不満はない]です。"},
    {"自分のサイズが[いつも売り切れ|すぐなくなる]です。"},
    {"[まだ一回目|使い始めたばかり]なので。"},
    {"[返品が無料なら|色が増えれば]9点です。"},
    {"[当たり外れ|良い物とそうでない物]があります。"},
};
constexpr Phrase detractorsJa[] = {
    {"[三回中二回|二回とも]問題がありました。"},
    {"[三週間|十八日]待ちましたが[連絡がありません|こちらから聞くまで放置]でした。"},
    {"品質が[落ちた|前より悪くなった]と思います。"},
    {"[すぐ壊れるのに|内容のわりに]高すぎます。"},
    {"問い合わせの[返事が定型文|返事がない]です。"},
    {"返品の送料が[自己負担|高い]でした。"},
    {"メールが[毎日来て|多すぎて]困ります。"},
    {"サイズが[商品ごとに違います|あてになりません]。"},
};
constexpr Phrase sourcesJa[] = {
    {"[姉|同僚|近所の人|美容師さん]"},
    {"[旅先の宿で|ホテルのハンドクリームで|カフェで飲んで]"},
    {"[プレゼントでもらった|誕生日にもらった]"},
    {"[覚えていない|忘れました]"},
    {"[コーヒーの掲示板|メルマガ|登山サークル]"},
};
constexpr Phrase reasonsJa[] = {
    {"[なくなったので|使い切ったので]。"},
    {"[母|兄|友人]への[プレゼント|誕生日祝い]。"},
    {"[セールだったので|クーポンがあったので]。"},
    {"[寒くなってきた|暑くなってきた]から。"},
    {"[来週の旅行|登山]用に。"},
    {"レビューを[読んで決めました|見て信用できそうでした]。"},
    {"[前のが|古いのが][壊れた|傷んだ]ので。"},
    {"[前回が|最初の一つが]良かったので。"},
    {"[ずっと|一か月]カートに入れていました。"},
    {"[友人|同僚]が[同じ物を持っていて|すすめてくれて]。"},
    {"[送料無料まで|あと少しで送料無料]だったので。"},
    {"[自分へのご褒美|疲れた一週間だったので]。"},
    {"[近くの店に|他では][なかった|見つからなかった]ので。"},
};
constexpr Phrase wishesJa[] = {
    {"[詰め替え|リフィル]が欲しい"},
    {"[東京に店|近くに実店舗]が欲しい"},
    {"[小さいサイズ|大きいサイズ]を増やして"},
    {"[メールを減らして|お知らせが多い]"},
    {"[コンビニ払い|後払い]"},
    {"[返品送料を無料に|返品用ラベルを同封して]"},
};

constexpr SurveyPhrases byLanguage[] = {
    {promotersEn, passivesEn, detractorsEn, sourcesEn, reasonsEn, wishesEn},
    {promotersDe, passivesDe, detractorsDe, sourcesDe, reasonsDe, wishesDe},
    {promotersFr, passivesFr, detractorsFr, sourcesFr, reasonsFr, wishesFr},
    {promotersEs, passivesEs, detractorsEs, sourcesEs, reasonsEs, wishesEs},
    {promotersJa, passivesJa, detractorsJa, sourcesJa, reasonsJa, wishesJa},
};

} // namespace

const SurveyPhrases &surveyPhrasesOf(Language language)
{
    return byLanguage[size_t(language)];
}

} // namespace plaudit
