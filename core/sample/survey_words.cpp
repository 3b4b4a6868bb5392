// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/survey_words.h"

#include "sample/review_words.h"
#include "sample/survey_phrases.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

ReviewMood moodOf(Language language, int stars, bool isBadBatch)
{
    const auto sentiment = stars >= 4 ? Sentiment::Positive : stars == 3 ? Sentiment::Mixed : Sentiment::Negative;
    return {.language = language, .rating = stars, .sentiment = sentiment, .isBadBatch = isBadBatch};
}

} // namespace

QString scoreReason(Language language, int score, const SampleProduct &product, bool isBadBatch, Random &random)
{
    const auto &phrases = surveyPhrasesOf(language);
    const auto stars = score >= 9 ? 5 : score >= 7 ? 4 : score >= 5 ? 2 : 1;
    if (random.chance(45) || (isBadBatch && score <= 6))
        return reviewWords(product, moodOf(language, stars, isBadBatch && score <= 6), random).body;
    const auto store = score >= 9 ? phrases.promoters : score >= 7 ? phrases.passives : phrases.detractors;
    return sentencesOf(product, language, store, 1 + random.weighted({72, 28}), random);
}

QString otherSource(Language language, Random &random)
{
    return expanded(QString::fromUtf8(random.pick(surveyPhrasesOf(language).sources).text), random);
}

QString purchaseReason(Language language, const SampleProduct &product, Random &random)
{
    return sentencesOf(
        product, language, surveyPhrasesOf(language).reasonsToBuy, 1 + random.weighted({82, 18}), random);
}

QString monthLater(Language language, int satisfaction, const SampleProduct &product, bool isBadBatch, Random &random)
{
    return reviewWords(product, moodOf(language, satisfaction, isBadBatch), random).body;
}

QString otherWish(Language language, Random &random)
{
    return expanded(QString::fromUtf8(random.pick(surveyPhrasesOf(language).wishes).text), random);
}

} // namespace plaudit
