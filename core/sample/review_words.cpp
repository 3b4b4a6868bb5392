// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/review_words.h"

#include "sample/phrases.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// One text under way: its sentences, none of them twice.
class Draft
{
public:
    Draft(const SampleProduct &product, Random &random)
        : m_product(product)
        , m_random(random)
    {}

    void add(Phrases phrases, int count = 1)
    {
        for (int tries = 0; count > 0 && tries < 60; ++tries) {
            const auto &phrase = m_random.pick(phrases);
            const auto fits = phrase.traits == AnyTrait || (phrase.traits & m_product.traits) != 0;
            if (!fits || m_used.contains(&phrase))
                continue;
            m_used.append(&phrase);
            m_sentences.append(expanded(withNames(QString::fromUtf8(phrase.text)), m_random));
            --count;
        }
    }

    void addSometimes(int percent, Phrases phrases)
    {
        if (m_random.chance(percent))
            add(phrases);
    }

    [[nodiscard]] QString text(Language language) const
    {
        const auto isJapanese = language == Language::Japanese;
        QString text;
        for (const auto &sentence : m_sentences) {
            if (!text.isEmpty() && !isEnded(text))
                text += isJapanese ? u"。"_s : u"."_s;
            if (!text.isEmpty() && !isJapanese)
                text += u' ';
            text += sentence;
        }
        return isJapanese
                   ? text
                   : text.simplified().replace(u" ,"_s, u","_s).replace(u" ."_s, u"."_s).replace(u",."_s, u"."_s);
    }

private:
    static bool isEnded(const QString &text) { return u".!?。！？…"_s.contains(text.back()); }

    [[nodiscard]] QString withNames(QString pattern) const
    {
        const auto isPlural = (m_product.traits & Plural) != 0;
        const auto noun = QString::fromUtf8(m_product.noun);
        return pattern.replace(u"{this}"_s, (isPlural ? u"these "_s : u"this "_s) + noun)
            .replace(u"{it}"_s, isPlural ? u"them"_s : u"it"_s);
    }

    const SampleProduct &m_product;
    Random &m_random;
    QList<const Phrase *> m_used;
    QStringList m_sentences;
};

const CategoryPhrases &phrasesFor(const SampleProduct &product, const LanguagePhrases &language)
{
    switch (product.category) {
    case Category::Apparel:
        return language.apparel;
    case Category::SkinCare:
        return language.skinCare;
    case Category::Coffee:
        return language.coffee;
    }
    Q_UNREACHABLE();
}

void addPositive(Draft &draft, const LanguagePhrases &all, const CategoryPhrases &own, int rating, Random &random)
{
    if (random.chance(rating == 5 ? 17 : 8)) {
        draft.add(all.shortPraise);
        return;
    }
    draft.addSometimes(38, own.contexts);
    draft.add(own.praise, 1 + random.weighted({35, 45, 20}));
    if (rating < 5)
        draft.addSometimes(60, own.quibbles);
    draft.addSometimes(42, all.goodEnds);
}

void addMixed(Draft &draft, const LanguagePhrases &all, const CategoryPhrases &own, int rating, Random &random)
{
    draft.addSometimes(35, own.contexts);
    draft.add(own.praise);
    draft.add(rating >= 4 ? own.quibbles : own.complaints);
    if (rating == 3 && random.chance(40))
        draft.add(own.quibbles);
    draft.addSometimes(45, all.mixedEnds);
}

void addNegative(Draft &draft, const LanguagePhrases &all, const CategoryPhrases &own, Random &random)
{
    draft.addSometimes(25, own.contexts);
    draft.add(own.complaints, 1 + random.weighted({55, 45}));
    draft.addSometimes(55, all.badEnds);
}

/// Stars and words that don't agree, and why: a good product in a bad parcel.
void addContradiction(Draft &draft, const LanguagePhrases &all, const CategoryPhrases &own, int rating, Random &random)
{
    if (rating <= 2)
        draft.add(own.praise);
    draft.add(all.serviceTroubles, 1 + random.weighted({65, 35}));
    if (rating >= 4)
        draft.addSometimes(85, all.productIsFine);
}

bool isContradiction(const ReviewMood &mood)
{
    return (mood.rating >= 4 && mood.sentiment == Sentiment::Negative) ||
           (mood.rating <= 2 && mood.sentiment == Sentiment::Positive);
}

Phrases titlesFor(const LanguagePhrases &all, const ReviewMood &mood)
{
    if (isContradiction(mood))
        return all.mixedTitles;
    if (mood.sentiment == Sentiment::Positive)
        return all.goodTitles;
    if (mood.isBadBatch)
        return all.badBatchTitles;
    return mood.sentiment == Sentiment::Negative ? all.badTitles : all.mixedTitles;
}

/// Replaces one word as hurried people spell it.
void misspell(QString &text, Random &random)
{
    static constexpr std::pair<QStringView, QStringView> slips[] = {{u"definitely", u"definately"},
        {u"really", u"realy"}, {u"because", u"bc"}, {u"the ", u"teh "}, {u"It's", u"Its"}, {u"it's", u"its"},
        {u"doesn't", u"doesnt"}, {u"Doesn't", u"Doesnt"}, {u"can't", u"cant"}, {u"favourite", u"favorit"},
        {u"recommend", u"recomend"}, {u"expected", u"expcted"}, {u"exactly", u"exaclty"}, {u"quality", u"qualty"},
        {u"a lot", u"alot"}, {u"comfortable", u"comfy"}, {u"I'm", u"Im"}, {u"you", u"u"},
        {u"better than", u"better then"}};
    const auto start = random.below(int(std::size(slips)));
    for (int i = 0; i < int(std::size(slips)); ++i) {
        const auto &[right, wrong] = slips[size_t(start + i) % std::size(slips)];
        if (const auto at = text.indexOf(right); at >= 0) {
            text.replace(at, right.size(), wrong.data(), wrong.size());
            return;
        }
    }
}

void addSlips(QString &text, const ReviewMood &mood, Random &random)
{
    const auto isLatin = mood.language != Language::Japanese;
    if (mood.language == Language::English && random.chance(9))
        misspell(text, random);
    if (isLatin && random.chance(11))
        text = text.toLower();
    if (isLatin && random.chance(16) && text.endsWith(u'.'))
        text.chop(1);
    if (!isLatin || mood.sentiment != Sentiment::Positive)
        return;
    if (random.chance(5) && text.endsWith(u'.'))
        text.replace(text.size() - 1, 1, u"!!"_s);
    if (random.chance(3))
        text += u' ' + QStringList{u"😍"_s, u"👍"_s, u"❤️"_s, u":)"_s}[random.below(4)];
}

/// The parts of a choice, without those of the choices inside it.
QStringList partsOf(const QString &choice)
{
    QStringList parts(QString{});
    auto depth = 0;
    for (const auto c : choice) {
        depth += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (c == u'|' && depth == 0)
            parts.append(QString());
        else
            parts.back() += c;
    }
    return parts;
}

} // namespace

QString expanded(const QString &pattern, Random &random)
{
    QString text;
    QString choice;
    auto depth = 0;
    for (const auto c : pattern) {
        if (c == u']' && --depth == 0) {
            const auto parts = partsOf(std::exchange(choice, {}));
            text += expanded(parts[random.below(int(parts.size()))], random);
        } else if (c == u'[' && depth++ == 0) {
            continue;
        } else {
            (depth > 0 ? choice : text) += c;
        }
    }
    return text;
}

ReviewWords reviewWords(const SampleProduct &product, const ReviewMood &mood, Random &random)
{
    const auto &all = phrasesOf(mood.language);
    const auto &own = phrasesFor(product, all);
    Draft body(product, random);
    if (mood.isBadBatch && mood.sentiment != Sentiment::Positive) {
        body.add(all.badBatch, 1 + random.weighted({50, 50}));
        body.addSometimes(40, mood.sentiment == Sentiment::Negative ? all.badEnds : all.mixedEnds);
    } else if (isContradiction(mood)) {
        addContradiction(body, all, own, mood.rating, random);
    } else if (mood.sentiment == Sentiment::Positive) {
        addPositive(body, all, own, mood.rating, random);
    } else if (mood.sentiment == Sentiment::Negative) {
        addNegative(body, all, own, random);
    } else if (mood.sentiment == Sentiment::Mixed) {
        addMixed(body, all, own, mood.rating, random);
    } else {
        body.add(own.contexts);
        body.add(mood.rating >= 4 ? own.praise : own.quibbles);
        body.addSometimes(50, all.mixedEnds);
    }
    ReviewWords words{.title = {}, .body = body.text(mood.language)};
    addSlips(words.body, mood, random);
    if (random.chance(72)) {
        Draft title(product, random);
        title.add(titlesFor(all, mood));
        words.title = title.text(mood.language);
        if (mood.language != Language::Japanese && random.chance(12))
            words.title = words.title.toLower();
    }
    return words;
}

QString sentencesOf(const SampleProduct &product, Language language, Phrases phrases, int count, Random &random)
{
    Draft draft(product, random);
    draft.add(phrases, count);
    return draft.text(language);
}

ReviewWords rejectedWords(Sentiment sentiment, Random &random)
{
    const auto isRant = sentiment == Sentiment::Negative;
    ReviewWords words;
    words.body = expanded(QString::fromUtf8(random.pick(isRant ? rantPhrases() : noisePhrases()).text), random);
    if (isRant && random.chance(40))
        words.title = expanded(QString::fromUtf8(random.pick(englishPhrases().badTitles).text), random);
    return words;
}

QString replyWords(const ReviewMood &mood, Random &random)
{
    const auto &all = phrasesOf(mood.language);
    const auto phrases = mood.rating >= 4 ? all.thanks : all.apologies;
    return expanded(QString::fromUtf8(random.pick(phrases).text), random);
}

} // namespace plaudit
