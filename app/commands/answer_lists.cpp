// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"
#include "analytics/question_changes.h"
#include "commands/answer_row.h"
#include "commands/answers.h"
#include "console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MetricsLists)

public:
    static QString without() { return tr("(none)", "reviews or responses without such a value"); }
    static QString ranked(const QString &bayesian) { return tr("ranked by %1").arg(bayesian); }
    static QString mean() { return tr("Mean"); }
};

QString sizeOf(std::int64_t n)
{
    return u"n = %1"_s.arg(writtenCount(n, QLocale()));
}

QString withInterval(std::int64_t n, const QString &interval)
{
    return interval.isEmpty() ? sizeOf(n) : u"%1  %2"_s.arg(interval, sizeOf(n));
}

QString nameOf(const QString &name, const QString &value)
{
    return !name.isEmpty() ? name : !value.isEmpty() ? value : Words::without();
}

} // namespace

void answerProducts(Console &console, const Compared<std::vector<ProductRatings>> &products)
{
    const QLocale locale;
    const auto changes = products.changes(products.now.size(), productChanges);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &product = products.now[i];
        const auto &figures = product.figures;
        const auto interval = writtenOrNothing(figures.averageCi95, locale, false);
        console.answer(answerRow(nameOf(product.name, product.productId), writtenRating(figures.average, locale),
            withInterval(figures.count, interval) + u"  "_s + Words::ranked(writtenRating(product.bayesian, locale))));
        answerChange(console, products.before.has_value(), changes[i], ChangeUnit::Stars);
    }
}

void answerRatingGroups(Console &console, const Compared<std::vector<ReviewGroup>> &groups, ReviewDimension dimension)
{
    const QLocale locale;
    const auto changes = groups.changes(groups.now.size(),
        [dimension](const auto &now, const auto &before) { return averageRatingChanges(now, before, dimension); });
    console.answer({});
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &[value, name, ratings, sentiment] = groups.now[i];
        console.answer(answerRow(nameOf(name, value), writtenRating(ratings.average, locale),
            withInterval(ratings.count, writtenOrNothing(ratings.averageCi95, locale, false))));
        answerChange(console, groups.before.has_value(), changes[i], ChangeUnit::Stars);
    }
}

void answerSentimentGroups(Console &console, const Compared<std::vector<ReviewGroup>> &groups)
{
    const QLocale locale;
    const auto changes = groups.changes(
        groups.now.size(), [](const auto &now, const auto &before) { return netSentimentChanges(now, before); });
    console.answer({});
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &[value, name, ratings, sentiment] = groups.now[i];
        const auto interval = sentiment.netCi95();
        console.answer(answerRow(nameOf(name, value), writtenNet(sentiment.net(), locale),
            withInterval(sentiment.labelled(), interval ? writtenNetInterval(*interval, locale) : QString())));
        answerChange(console, groups.before.has_value(), changes[i], ChangeUnit::ShareInPoints);
    }
}

void answerNpsGroups(Console &console, const Compared<std::vector<ResponseGroup>> &groups)
{
    const QLocale locale;
    const auto changes =
        groups.changes(groups.now.size(), [](const auto &now, const auto &before) { return npsChanges(now, before); });
    console.answer({});
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &[value, name, responses, nps] = groups.now[i];
        console.answer(answerRow(nameOf(name, value), writtenNps(nps.score, locale),
            withInterval(nps.counts.total(), nps.scoreCi95 ? writtenNpsInterval(*nps.scoreCi95, locale) : QString())));
        answerChange(console, groups.before.has_value(), changes[i], ChangeUnit::NpsPoints);
    }
}

void answerQuestions(Console &console, const Compared<std::vector<QuestionFigures>> &questions)
{
    const QLocale locale;
    for (const auto &question : eachCompared(questions, isSameQuestion)) {
        const auto &now = question.now;
        const auto changes = question.changes(now.choices.size(), choiceChanges);
        console.answer(u"%1 · n = %2"_s.arg(now.text, writtenCount(now.responses, locale)));
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const auto &[answer, count, share] = now.choices[i];
            console.answer(u"  "_s + answerRow(answer, writtenShare(share, locale), writtenCount(count, locale)));
            answerChange(console, question.before.has_value(), changes[i], ChangeUnit::ShareInPoints);
        }
        for (const auto &[answer, count, share] : now.distribution)
            console.answer(u"  "_s + answerRow(answer, writtenShare(share, locale), writtenCount(count, locale)));
        if (now.mean) {
            console.answer(u"  "_s + answerRow(Words::mean(), locale.toString(*now.mean, 'f', 2)));
            answerChange(console, question.before.has_value(), question.change(questionMeanChange), ChangeUnit::Amount);
        }
        console.answer({});
    }
}

} // namespace plaudit
