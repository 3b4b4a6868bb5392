// SPDX-License-Identifier: GPL-3.0-or-later
// How long the search index takes to build, and how soon a search has its newest hits and its rows as a filter, against
// LIKE and a bare count by the same index. Reviews of 231 bytes, 3 responses to 10 reviews, told as a store's: a first
// sync newest first, then new ones as they come. Once with words as common as in a language (Zipf), once with 180 words
// that are all in every fifth review, and once (Zipf) told in no order of time. Usage: bench_search [largest size]
#include "cache/database.h"
#include "cache/reader.h"
#include "cache/search_text.h"
#include "cache/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 firstDateMs = 1'577'836'800'000;
constexpr qint64 fiveYearsMs = qint64(5) * 365 * 86'400'000;
constexpr int hitsOfAList = 50;
constexpr int repeats = 5;

void check(bool isFine, const char *what)
{
    if (!isFine) {
        std::printf("failed: %s\n", what);
        std::exit(1);
    }
}

template<class Work>
double millisecondsOf(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

class Language
{
public:
    /// As a language has it: the n-th word every n times less often.
    static Language zipf()
    {
        Language language(30'000);
        std::vector<double> weights(language.m_words.size());
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = 1 / (double(i) + 2.7);
        language.m_choice = std::discrete_distribution<int>(weights.begin(), weights.end());
        return language;
    }
    static Language flat()
    {
        Language language(180);
        const std::vector<double> weights(language.m_words.size(), 1.0);
        language.m_choice = std::discrete_distribution<int>(weights.begin(), weights.end());
        return language;
    }

    QString words(int count)
    {
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(m_words.at(m_choice(m_random)));
        return chosen.join(u' ');
    }
    [[nodiscard]] const QString &word(int rank) const { return m_words.at(rank); }
    [[nodiscard]] int size() const { return int(m_words.size()); }
    qint64 below(qint64 end) { return std::uniform_int_distribution<qint64>(0, end - 1)(m_random); }

private:
    explicit Language(int size)
    {
        const auto syllables = u"ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro"_s;
        const auto all = syllables.split(u' ');
        for (int i = 0; i < size; ++i) {
            QString word = all.at(i % 28);
            for (int rest = i / 28; rest > 0; rest /= 28)
                word.prepend(all.at(rest % 28));
            m_words.append(word + u"s"_s);
        }
    }

    QStringList m_words;
    std::discrete_distribution<int> m_choice;
    std::mt19937_64 m_random{7};
};

void run(Database &database, const QString &sql, const QVariantList &values)
{
    check(database.execute(sql, values).has_value(), qPrintable(sql));
}

/// When the n-th of so many reviews that are told was given.
using DateOf = std::function<qint64(int n, int reviews)>;

/// Newest first, as a first sync tells them; the last tenth as it came after that.
qint64 asToldByAStore(int n, int reviews)
{
    const int first = reviews - reviews / 10;
    const int age = n <= first ? reviews / 10 + n : reviews - n;
    return firstDateMs + fiveYearsMs - fiveYearsMs / reviews * age;
}

void addReview(Database &database, Language &language, int n, qint64 dateMs)
{
    static const QStringList ages{u"18-24"_s, u"25-34"_s, u"35-44"_s, u"45-54"_s, u"55 +"_s};
    run(database,
        u"INSERT INTO review (id, review_id, rating, status, date_created_ms, date_created_offset, image_count, "
        "video_count, has_text, has_reply, observed_at_ms, changed_seq, payload_hash) "
        "VALUES (?, ?, 5, 'approved', ?, 0, 0, 0, 1, 0, 1, 1, ?)"_s,
        {n, QByteArray::number(n).rightJustified(16, '0'), dateMs, QByteArray(20, 'h')});
    run(database, u"INSERT INTO review_text (review, title, body) VALUES (?, ?, ?)"_s,
        {n, language.words(4), language.words(40)});
    run(database, u"INSERT INTO review_attribute (review, position, scope, title, text) VALUES (?, 0, ?, ?, ?)"_s,
        {n, u"reviewer"_s, u"Age"_s, ages.at(int(language.below(5)))});
    run(database, u"INSERT INTO review_attribute (review, position, scope, title, number) VALUES (?, 1, ?, ?, ?)"_s,
        {n, u"scale"_s, u"Fit"_s, double(language.below(11)) / 10});
}

void addResponse(Database &database, Language &language, int n)
{
    run(database,
        u"INSERT INTO survey_response (id, response_id, survey, has_nps, nps_questions, is_contradicting, has_own_id, "
        "fingerprint, observed_at_ms, changed_seq, payload_hash) VALUES (?, ?, 1, 0, 0, 0, 1, ?, 1, 1, ?)"_s,
        {n, QByteArray::number(n), QByteArray::number(n), QByteArray(20, 'h')});
    run(database, u"INSERT INTO survey_answer (response, position, question, text) VALUES (?, 0, 1, ?)"_s,
        {n, language.words(8)});
}

void fill(const QString &path, Language &language, int reviews, const DateOf &dateOf)
{
    check(Writer::open(path).has_value(), "open");
    const auto database = Database::open(path, Database::Access::ReadWrite).value();
    run(*database, u"INSERT INTO survey (id, survey_id) VALUES (1, 's')"_s, {});
    run(*database, u"INSERT INTO survey_question VALUES (1, 1, 'q', 'Why?', 'open_text', 0)"_s, {});
    for (int n = 1; n <= reviews;) {
        auto transaction = Transaction::begin(*database).value();
        for (const int end = std::min(n + 10'000, reviews + 1); n < end; ++n) {
            addReview(*database, language, n, dateOf(n, reviews));
            if (n % 10 < 3)
                addResponse(*database, language, n);
        }
        check(transaction.commit().has_value(), "commit");
    }
}

void build(const QString &path, int reviews)
{
    const auto before = QFileInfo(path).size();
    const auto writer = Writer::open(path).value();
    double longest = 0;
    qint64 taken = 10'000;
    const auto whole = millisecondsOf([&] {
        while (taken == 10'000)
            longest = std::max(longest, millisecondsOf([&] { taken = writer->indexTexts(10'000).get().value(); }));
    });
    const auto attributes =
        millisecondsOf([&] { check(writer->indexAttributes().get().has_value(), "attribute index"); });
    const auto database = Database::open(path, Database::Access::ReadWrite).value();
    check(database->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).has_value(), "checkpoint");
    std::printf("  built in %.1f s (%.0f reviews/s), the longest step %.2f s; attributes in %.1f s; %.0f bytes a "
                "review, both\n",
        whole / 1e3, reviews / whole * 1e3, longest / 1e3, attributes / 1e3,
        double(QFileInfo(path).size() - before) / reviews);
}

class Times
{
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    void add(const Times &others) { m_all.insert(m_all.end(), others.m_all.begin(), others.m_all.end()); }
    [[nodiscard]] double part(double share)
    {
        std::sort(m_all.begin(), m_all.end());
        return m_all[std::size_t(share * double(m_all.size() - 1) + 0.5)];
    }

private:
    std::vector<double> m_all;
};

struct Kind
{
    const char *name;
    QStringList texts;
    bool isUsual = true; ///< counts among all
};

std::vector<Kind> mixOf(const Language &language)
{
    const bool isFlat = language.size() < 1'000;
    const int common = isFlat ? 0 : 40, rare = isFlat ? 175 : 20'000; // rank 40: in about every tenth review
    std::vector<Kind> kinds{{"common word", {}}, {"rare word", {}}, {"two words", {}}, {"phrase", {}}, {"prefix", {}},
        {"absent", {u"xylophone"_s}}, {"broad prefix", {}, false}, {"in most", {language.word(0)}, false}};
    for (int i = 0; i < 4; ++i) {
        const auto &word = language.word(common + i), &next = language.word(common + i + 5);
        kinds[0].texts += word;
        kinds[1].texts += language.word(rare + i);
        kinds[2].texts += word + u' ' + next;
        kinds[3].texts += u"\"%1 %2\""_s.arg(word, next);
        kinds[4].texts += language.word(isFlat ? 30 + i : 5'000 + 40 * i).left(isFlat ? 4 : 5) + u'*';
        kinds[6].texts += language.word(isFlat ? 30 + 28 * i : 900 + 40 * i).left(isFlat ? 2 : 4) + u'*';
    }
    return kinds;
}

/// What the same database takes without the reader, in milliseconds: the bare count, and LIKE.
std::pair<double, double> rivals(Database &database, const QString &text, std::size_t found)
{
    const auto expression = matchExpression(text).value();
    auto pattern = text;
    pattern.remove(u'"').remove(u'*');
    qint64 counted = 0, alike = 0;
    const auto bare = millisecondsOf([&] {
        check(database
                  .eachRow(u"SELECT count(*) FROM review_words WHERE review_words MATCH ?"_s, {expression},
                      [&counted](const Statement &row) { counted = row.value(0).toLongLong(); })
                  .has_value(),
            "count");
    });
    check(counted == qint64(found), "a count that differs");
    const auto like = millisecondsOf([&] {
        check(database
                  .eachRow(u"SELECT count(*) FROM review_text WHERE title LIKE ? OR body LIKE ?"_s,
                      {u"%%1%"_s.arg(pattern), u"%%1%"_s.arg(pattern)},
                      [&alike](const Statement &row) { alike = row.value(0).toLongLong(); })
                  .has_value(),
            "LIKE");
    });
    check(text.contains(u' ') || alike >= counted, "LIKE found fewer");
    return {bare, like};
}

void ask(const QString &path, const Language &language)
{
    const auto reader = Reader::open(path).value();
    const auto database = Database::open(path, Database::Access::ReadOnly).value();
    std::printf("  %-12s %9s %16s %16s %8s %9s %8s %8s\n", "", "reviews", "newest, ms p50/95", "filter, ms p50/95",
        "count", "LIKE, ms", "/count", "LIKE/");
    Times allNewest, allFilter;
    for (const auto &kind : mixOf(language)) {
        Times newest, filter, counts, likes;
        std::size_t found = 0;
        for (const auto &text : kind.texts) {
            for (int i = 0; i < repeats; ++i) {
                newest.add(
                    millisecondsOf([&] { check(reader->newestMatches(text, hitsOfAList).has_value(), "newest"); }));
                filter.add(millisecondsOf([&] {
                    found = reader->matchingReviews(text).value().size();
                    check(reader->matchingResponses(text).has_value(), "responses");
                }));
            }
            const auto times = rivals(*database, text, found);
            counts.add(times.first);
            likes.add(times.second);
        }
        if (kind.isUsual) {
            allNewest.add(newest);
            allFilter.add(filter);
        }
        std::printf("  %-12s %9zu %9.2f/%7.2f %9.2f/%7.2f %8.2f %9.1f %8.2f %8.1f\n", kind.name, found,
            newest.part(0.5), newest.part(0.95), filter.part(0.5), filter.part(0.95), counts.part(0.5), likes.part(0.5),
            filter.part(0.5) / counts.part(0.5), likes.part(0.5) / filter.part(0.5));
    }
    Times attributes;
    for (int i = 0; i < 4 * repeats; ++i)
        attributes.add(millisecondsOf(
            [&] { check(!reader->reviewsWithAttribute(u"age"_s, {u"25-34"_s}).value().empty(), "attribute"); }));
    std::printf(
        "  the first six: newest p95 %.2f ms, filter p95 %.2f ms; an attribute (every fifth) p50/95 %.2f/%.2f ms\n",
        allNewest.part(0.95), allFilter.part(0.95), attributes.part(0.5), attributes.part(0.95));
}

void measure(const char *name, Language language, int reviews, const DateOf &dateOf)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    std::printf("%s, %d reviews\n", name, reviews);
    fill(path, language, reviews, dateOf);
    build(path, reviews);
    ask(path, language);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int largest = argc > 1 ? std::atoi(argv[1]) : 100'000;
    for (const int reviews : {100'000, 1'000'000}) {
        if (reviews > largest)
            continue;
        measure("Zipf", Language::zipf(), reviews, asToldByAStore);
        measure("flat", Language::flat(), reviews, asToldByAStore);
        auto dates = Language::flat();
        measure("Zipf, in no order of time", Language::zipf(), reviews,
            [&dates](int, int) { return firstDateMs + dates.below(fiveYearsMs); });
    }
}
