// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "sample/catalogue.h"
#include "sample/people.h"
#include "sample/phrases.h"
#include "sample/random.h"

#include <QString>

namespace plaudit
{

struct ReviewWords
{
    QString title, body;
};

/// What the words are about.
struct ReviewMood
{
    Language language = Language::English;
    int rating = 5;
    Sentiment sentiment = Sentiment::Positive;
    bool isBadBatch = false;
};

/// Title and body as customers write them: short, plain, with a slip now and then.
[[nodiscard]] ReviewWords reviewWords(const SampleProduct &product, const ReviewMood &mood, Random &random);
/// `count` different sentences of one list, put together as the language has it.
[[nodiscard]] QString sentencesOf(
    const SampleProduct &product, Language language, Phrases phrases, int count, Random &random);
/// What a merchant rejects, in English: negative, or neither.
[[nodiscard]] ReviewWords rejectedWords(Sentiment sentiment, Random &random);
/// The merchant's answer.
[[nodiscard]] QString replyWords(const ReviewMood &mood, Random &random);

/// One of the texts that `pattern` stands for; see Phrase.
[[nodiscard]] QString expanded(const QString &pattern, Random &random);

} // namespace plaudit
