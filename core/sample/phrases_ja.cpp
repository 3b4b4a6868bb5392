// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

namespace
{

constexpr Phrase apparelPraise[] = {
    {"[肌触りがとても|生地がとても|着心地が]良い[です。|です！|。]"},
    {"[サイズはぴったり|サイズ感もちょうどいい|普段のMでぴったり]でした。", Worn},
    {"色が[写真より|思っていたより][きれい|落ち着いていて良い]です。"},
    {"[縫製がしっかりしています|作りが丁寧です|縫製もきれいです]。"},
    {"[暖かい|とても暖かい]のに[軽い|かさばらない]です。", Knit | Outer},
    {"[雨の日の通勤|小雨の登山]でも[濡れませんでした|全然しみませんでした]。", Rain},
    {"[長時間歩いても|20キロ歩いても]靴擦れしません[でした|]。", Feet},
    {"[荷物がたくさん入ります|パソコンも入って便利です]。", Bag},
    {"洗濯しても[縮みません|型崩れしません]。", Top | Knit},
};

constexpr Phrase apparelQuibbles[] = {
    {"[少し|ちょっと][高い|お値段が張る]ですが満足です。"},
    {"[少し|やや][大きめ|小さめ]でした。", Worn},
    {"[届くまで|到着まで][十日|二週間]かかりました。"},
    {"色の種類が[もっと欲しい|増えると嬉しい]です。"},
};

constexpr Phrase apparelComplaints[] = {
    {"[一回|二回]洗っただけで[縮みました|よれてしまいました]。", Top | Knit},
    {"[二週間|一か月]で[縫い目がほつれました|穴があきました]。"},
    {"サイズが[表と全然違います|合わず返品しました]。", Worn},
    {"[生地が薄い|生地が安っぽい]です。[写真と違います。|]"},
    {"[違う色|違うサイズ]が届きました。[問い合わせの返事もありません。|]"},
};

constexpr Phrase apparelContexts[] = {
    {"[夫に|母に|友人へのプレゼントに][買いました|購入しました]。"},
    {"[二枚目|三回目]の購入です。"},
    {"[旅行用|通勤用|キャンプ用]に[買いました|購入]。"},
};

constexpr Phrase skinPraise[] = {
    {"[二週間|一か月]で肌が[柔らかく|落ち着いて|なめらかに]なりました。", Face},
    {"[すっと|すぐに]なじんで[べたつきません|さらっとしています]。", Cream | Serum | Sun},
    {"香りが[とても好き|やさしくて好き|きつくなくて良い]です。", Scented},
    {"敏感肌ですが[問題なく使えています|荒れませんでした]。", Face},
    {"[白浮きしません|白くならないのが嬉しい]。", Sun},
    {"少量で[よく伸びます|十分です]。"},
    {"唇の[皮むけ|乾燥]が[治りました|なくなりました]。", Lip},
};

constexpr Phrase skinQuibbles[] = {
    {"香りは[少し|やや][強め|好みが分かれる]かも。", Scented | Serum},
    {"[夕方は|夏は]少しべたつきます。", Cream | Sun},
    {"量のわりに[少し|ちょっと]高いです。"},
};

constexpr Phrase skinComplaints[] = {
    {"[三日|一週間]で[ニキビ|吹き出物]ができました。", Face},
    {"[ヒリヒリして|赤くなって]使えません[でした|]。", Face},
    {"[届いた時に|箱を開けたら][漏れていました|半分こぼれていました]。"},
    {"[二か月|六週間]使っても[変化がありません|何も変わりません]。", Serum | Cream},
    {"[油の|プラスチックの]ようなにおいがします。"},
};

constexpr Phrase skinContexts[] = {
    {"[乾燥肌|混合肌|敏感肌]です。", Face},
    {"[二本目|三本目|リピート]です。"},
    {"[朝晩|毎晩]使って[一か月|三週間]です。"},
};

constexpr Phrase coffeePraise[] = {
    {"[チョコ|ナッツ]のような[香り|風味]で[苦すぎません|飲みやすいです]。", Dark},
    {"[フルーティー|果実味があって]で[美味しい|すっきりしています]。", Light},
    {"[クレマがしっかり|泡がきれいに]出ます。", Espresso},
    {"デカフェとは[思えない|気づかない]味です。", Decaf},
    {"[焙煎したて|新鮮]で[香りが良い|袋を開けた時の香りが最高]です。"},
    {"[ドリップ|フレンチプレス]で[毎朝|毎日]飲んでいます。", Beans},
    {"[届くのも早かった|発送が早い]です。"},
};

constexpr Phrase coffeeQuibbles[] = {
    {"袋の[チャックが弱い|口が閉じにくい]です。"},
    {"[私には|少し][苦め|濃いめ]です。", Dark},
    {"送料が[高い|もう少し安いと嬉しい]です。"},
};

constexpr Phrase coffeeComplaints[] = {
    {"[焦げた|灰のような]味がします。[飲めません。|捨てました。]", Dark},
    {"[酸っぱすぎます|酸味が強すぎます]。", Light},
    {"[香りがしません|古い感じ]です。[焙煎日も書いていません。|]"},
    {"[豆で頼んだのに粉|挽き方が違うもの]が届きました。"},
    {"袋が[破れていました|開いていました]。"},
};

constexpr Phrase coffeeContexts[] = {
    {"[会社で|家族で|毎朝]飲んでいます。"},
    {"[父の日に|友人に]贈りました。"},
    {"[四回目|三袋目]の注文です。"},
};

constexpr Phrase goodTitles[] = {
    {"[満足|大満足|最高][です|！|]"},
    {"[買ってよかった|リピートします]"},
    {"[お気に入り|おすすめ][です|]"},
    {"[良い品|期待以上]"},
};

constexpr Phrase mixedTitles[] = {
    {"[まあまあ|普通][です|]"},
    {"[惜しい|悪くはない]"},
};

constexpr Phrase badTitles[] = {
    {"[残念|がっかり][です|]"},
    {"[返品しました|おすすめしません]"},
};

constexpr Phrase goodEnds[] = {
    {"[また買います|リピートします]。"},
    {"[おすすめです|満足です]。"},
    {"ありがとうございました。"},
};

constexpr Phrase mixedEnds[] = {
    {"[全体的には普通|可もなく不可もなく]です。"},
    {"次は[買わないかも|迷います]。"},
};

constexpr Phrase badEnds[] = {
    {"[もう買いません|返品します]。"},
    {"[残念です|がっかりしました]。"},
};

constexpr Phrase shortPraise[] = {
    {"[とても良い|最高|満足][です。|です！|です]"},
    {"[良い買い物でした|大満足です|気に入りました][。|！]"},
    {"[毎日使っています|また買います|おすすめです][。|]"},
};

constexpr Phrase badBatch[] = {
    {"[今回|前回]の袋は[焦げた味|全然違う味]でした。"},
    {"[焙煎を変えましたか|豆を変えましたか]？"},
    {"[一年間|ずっと]好きでしたが[もう買いません|今回は残念です]。"},
};

constexpr Phrase badBatchTitles[] = {
    {"[味が変わった|前と違う]"},
    {"[焦げ臭い|残念]"},
};

constexpr Phrase thanks[] = {
    {"レビューをありがとうございます。[とても励みになります|スタッフ一同喜んでいます]。"},
};

constexpr Phrase apologies[] = {
    {"ご不便をおかけし申し訳ございません。[help@fernway.example までご連絡ください|メールをお送りしました]。"},
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

const LanguagePhrases &japanesePhrases()
{
    return phrases;
}

} // namespace plaudit
