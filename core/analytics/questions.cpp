// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/questions.h"

#include "analytics/response_conditions.h"
#include "analytics/selection.h"
#include "analytics/side_by_side.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>

namespace plaudit
{

namespace
{

/// Beyond this many different answers, a question of an unknown type is taken for free text.
constexpr std::size_t mostChoices = 60;

/// Whole numbers from 0 below this are counted without looking for them.
constexpr std::size_t smallNumbers = 101;

using NumberCounts = std::map<double, std::int64_t>;

struct Tally
{
    std::int64_t answered = 0, others = 0;
    std::array<std::int64_t, smallNumbers> small{};
    std::int64_t notSmall = 0; ///< numbers
    double sumOfNotSmall = 0.0;
    NumberCounts otherNumbers; ///< no more different ones than it takes to know that they are many
    std::vector<std::int64_t> choices;
    QStringList other;

    void addNumber(double number)
    {
        const auto whole = number >= 0.0 && number < double(smallNumbers) ? static_cast<std::size_t>(number) : 0;
        if (static_cast<double>(whole) == number) {
            ++small[whole];
            return;
        }
        ++notSmall;
        sumOfNotSmall += number;
        addDifferent(number, 1);
    }
    /// Answers that come after these.
    void add(const Tally &later)
    {
        answered += later.answered;
        others += later.others;
        std::transform(small.begin(), small.end(), later.small.begin(), small.begin(), std::plus<>());
        notSmall += later.notSmall;
        sumOfNotSmall += later.sumOfNotSmall;
        for (const auto &[number, count] : later.otherNumbers)
            addDifferent(number, count);
        std::transform(choices.begin(), choices.end(), later.choices.begin(), choices.begin(), std::plus<>());
        other.append(later.other);
    }
    [[nodiscard]] std::int64_t numeric() const { return std::accumulate(small.begin(), small.end(), notSmall); }
    [[nodiscard]] double sum() const
    {
        double sum = sumOfNotSmall;
        for (std::size_t i = 0; i < small.size(); ++i)
            sum += static_cast<double>(i) * static_cast<double>(small[i]);
        return sum;
    }
    [[nodiscard]] NumberCounts numbers() const
    {
        auto all = otherNumbers;
        addSmall(all, smallNumbers);
        return all;
    }
    /// Those that are whole numbers 0–10.
    [[nodiscard]] NumberCounts scores() const
    {
        NumberCounts scores;
        addSmall(scores, highestNpsScore + 1);
        return scores;
    }

private:
    void addDifferent(double number, std::int64_t count)
    {
        if (otherNumbers.size() <= mostChoices)
            otherNumbers[number] += count;
    }
    void addSmall(NumberCounts &counts, std::size_t below) const
    {
        for (std::size_t i = 0; i < below; ++i) {
            if (small[i] > 0)
                counts.emplace(static_cast<double>(i), small[i]);
        }
    }
};

using Tallies = std::vector<Tally>;

/// Of every question.
class Counting
{
public:
    explicit Counting(const Snapshot &snapshot)
        : m_snapshot(snapshot)
        , m_tallies(snapshot.questions().size())
    {
        for (std::size_t i = 0; i < m_tallies.size(); ++i)
            m_tallies[i].choices.resize(snapshot.questions()[i].choices.size());
    }

    void count(BitSpan chosen, const RowRange &rows)
    {
        eachRow(chosen, rows, [&, first = m_snapshot.responses().firstAnswer.data()](std::size_t row) {
            for (auto answer = first[row]; answer < first[row + 1]; ++answer)
                add(answer);
        });
    }
    [[nodiscard]] const Tallies &tallies() const { return m_tallies; }

private:
    void add(std::uint32_t answer)
    {
        const auto &answers = m_snapshot.answers();
        auto &tally = m_tallies[answers.question[answer]];
        ++tally.answered;
        if (const double number = answers.number[answer]; !std::isnan(number))
            tally.addNumber(number);
        for (auto i = answers.firstChoice[answer]; i < answers.firstChoice[answer + 1]; ++i)
            ++tally.choices[answers.choice[i]];
        if (const auto other = answers.other[answer]; other != Snapshot::Answers::noWords) {
            ++tally.others;
            tally.other.append(m_snapshot.otherWords()[other]);
        }
    }

    const Snapshot &m_snapshot;
    Tallies m_tallies;
};

/// In two halves, for which many responses keep two processors busy.
Tallies tallyAnswers(const Snapshot &snapshot, const Selection &selection)
{
    constexpr std::size_t worthAThread = 50'000;
    const auto rows = selection.rows;
    const auto middle = rows.first + rows.size() / 2;
    Counting earlier(snapshot), later(snapshot);
    const auto countEarlier = [&] { earlier.count(selection.bits(), {.first = rows.first, .last = middle}); };
    const auto countLater = [&] { later.count(selection.bits(), {.first = middle, .last = rows.last}); };
    if (rows.size() < worthAThread) {
        countEarlier();
        countLater();
    } else {
        sideBySide({countEarlier, countLater});
    }
    auto tallies = earlier.tallies();
    for (std::size_t i = 0; i < tallies.size(); ++i)
        tallies[i].add(later.tallies()[i]);
    return tallies;
}

QuestionKind kindOf(const Snapshot::Question &question, const Tally &tally)
{
    if (isNpsType(question.type))
        return QuestionKind::Nps;
    if (isTextType(question.type))
        return QuestionKind::Text;
    const bool isNumeric = tally.numeric() == tally.answered && tally.numbers().size() <= mostChoices;
    if (isScaleType(question.type) && isNumeric)
        return QuestionKind::Scale;
    const auto given = std::count_if(tally.choices.begin(), tally.choices.end(), [](auto count) { return count > 0; });
    if (question.type.isEmpty() && isNumeric)
        return QuestionKind::Scale;
    return std::size_t(given) <= mostChoices ? QuestionKind::Choices : QuestionKind::Text;
}

std::vector<AnswerCount> distributionOf(const NumberCounts &numbers, std::int64_t n)
{
    std::vector<AnswerCount> counts;
    counts.reserve(numbers.size());
    std::transform(numbers.rbegin(), numbers.rend(), std::back_inserter(counts), [n](const auto &counted) {
        return AnswerCount{.answer = QString::number(counted.first),
            .count = counted.second,
            .share = static_cast<double>(counted.second) / static_cast<double>(n)};
    });
    return counts;
}

std::vector<AnswerCount> choicesOf(const Snapshot::Question &question, const Tally &tally)
{
    std::vector<AnswerCount> counts;
    for (std::size_t i = 0; i < tally.choices.size(); ++i) {
        if (tally.choices[i] > 0)
            counts.push_back({.answer = question.choices[i],
                .count = tally.choices[i],
                .share = static_cast<double>(tally.choices[i]) / static_cast<double>(tally.answered)});
    }
    std::sort(counts.begin(), counts.end(), [](const AnswerCount &a, const AnswerCount &b) {
        return std::pair(-a.count, a.answer) < std::pair(-b.count, b.answer);
    });
    return counts;
}

QuestionFigures figuresOf(const Snapshot &snapshot, std::uint32_t index, const Tally &tally)
{
    const auto &question = snapshot.questions()[index];
    const auto &survey = snapshot.surveys()[question.survey];
    QuestionFigures figures{.index = index,
        .surveyId = survey.id,
        .surveyName = survey.name.isEmpty() ? survey.id : survey.name,
        .questionId = question.id,
        .text = question.text,
        .type = question.type,
        .kind = kindOf(question, tally),
        .responses = tally.answered,
        .choices = {},
        .distribution = {},
        .mean = {},
        .others = tally.others,
        .other = tally.other};
    switch (figures.kind) {
    case QuestionKind::Nps: {
        const auto scores = tally.scores();
        double sum = 0.0;
        figures.responses = 0;
        for (const auto &[score, count] : scores) {
            figures.responses += count;
            sum += score * static_cast<double>(count);
        }
        figures.distribution = distributionOf(scores, figures.responses);
        if (figures.responses > 0)
            figures.mean = sum / static_cast<double>(figures.responses);
        break;
    }
    case QuestionKind::Scale:
        figures.distribution = distributionOf(tally.numbers(), tally.numeric());
        figures.mean = tally.sum() / static_cast<double>(tally.numeric());
        break;
    case QuestionKind::Choices:
        figures.choices = choicesOf(question, tally);
        break;
    case QuestionKind::Text:
        break;
    }
    return figures;
}

} // namespace

static std::vector<QuestionFigures> workedOut(const Snapshot &snapshot, const Filter &filter)
{
    const auto tallies = tallyAnswers(snapshot, snapshot.selections().responses(filter));
    std::vector<QuestionFigures> result;
    for (std::uint32_t i = 0; i < snapshot.questions().size(); ++i) {
        if (tallies[i].answered > 0)
            result.push_back(figuresOf(snapshot, i, tallies[i]));
    }
    std::sort(result.begin(), result.end(), [&](const QuestionFigures &a, const QuestionFigures &b) {
        return snapshot.questions()[a.index].rank < snapshot.questions()[b.index].rank;
    });
    return result;
}

std::vector<QuestionFigures> questions(const Snapshot &snapshot, const Filter &filter)
{
    // What a filter says of reviews alone changes nothing.
    auto asked = aboutResponses(filter);
    asked.from = filter.from;
    asked.to = filter.to;
    return *snapshot.selections().figures<std::vector<QuestionFigures>>(
        asked, [&] { return workedOut(snapshot, asked); });
}

} // namespace plaudit
