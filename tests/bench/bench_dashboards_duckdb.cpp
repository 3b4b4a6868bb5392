// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_dashboards_duckdb.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// A file of rows of numbers, for DuckDB to read.
class Csv
{
public:
    explicit Csv(const QString &path)
        : m_file(std::fopen(path.toLocal8Bit().constData(), "w"))
    {
        if (m_file == nullptr)
            qFatal("%s can't be written", qPrintable(path));
    }
    ~Csv() { std::fclose(m_file); }
    Q_DISABLE_COPY_MOVE(Csv)

    template<class... Values>
    void add(const char *format, Values... values)
    {
        std::fprintf(m_file, format, values...);
    }
    /// A row number and what ends its field; nothing for 0.
    void addKey(std::uint32_t row, char end)
    {
        if (row == 0)
            std::fprintf(m_file, "%c", end);
        else
            std::fprintf(m_file, "%u%c", row, end);
    }

private:
    std::FILE *m_file;
};

void writeReviews(const QString &folder, const MadeStore &store)
{
    Csv reviews(folder + u"/review.csv"_s);
    for (const auto &review : store.reviews) {
        if (!review.isPublished)
            continue;
        reviews.add("%u,%d,%d,%d,%d,%d,%d,", review.second, MadeStore::monthOf(review.second), int{review.product},
            int{review.rating}, static_cast<int>(review.sentiment), int{review.country}, int{review.isVerified});
        reviews.addKey(review.order, ',');
        reviews.addKey(review.line, ',');
        reviews.addKey(review.since == 0 ? 0 : store.orders[review.order - 1].customer, ',');
        reviews.addKey(review.since, ',');
        reviews.add("%d\n", int{review.hasReturned});
    }
}

void writeOthers(const QString &folder, const MadeStore &store)
{
    Csv orders(folder + u"/orders.csv"_s);
    std::size_t id = 0;
    for (const auto &order : store.orders)
        orders.add("%zu,%u,%u,%d,%.17g\n", ++id, order.second, order.customer, int{order.isCounted}, order.revenue);
    Csv lines(folder + u"/line.csv"_s);
    id = 0;
    for (const auto &line : store.lines)
        lines.add("%zu,%.17g\n", ++id, line.revenue);
    Csv responses(folder + u"/response.csv"_s);
    for (const auto &response : store.responses) {
        if (response.score >= 0)
            responses.add("%d,%d\n", MadeStore::monthOf(response.second), int{response.score});
    }
}

QString rivalsFolder()
{
    return QStringLiteral(PLAUDIT_RIVALS_BUILD);
}

AnswerTable tableOf(const QJsonArray &rows)
{
    AnswerTable table;
    for (const auto &row : rows) {
        auto &numbers = table.emplace_back();
        for (const auto values = row.toArray(); const auto &value : values)
            numbers.push_back(value.toDouble());
    }
    return table;
}

} // namespace

std::optional<DuckDbRival> DuckDbRival::find(const QString &folder, const MadeStore &store)
{
    const bool hasNode = !QStandardPaths::findExecutable(u"node"_s).isEmpty();
    if (!hasNode || !QFile::exists(rivalsFolder() + u"/node_modules/@duckdb/node-api"_s)) {
        std::printf("DuckDB is skipped: there is no %s\n",
            hasNode ? qPrintable(u"npm package of it in "_s + rivalsFolder() + u" (./dev bench fetches it)"_s)
                    : "node to run it");
        return {};
    }
    DuckDbRival rival;
    rival.m_folder = folder;
    if (!QFile::exists(folder + u"/duckdb.db"_s)) {
        writeReviews(folder, store);
        writeOthers(folder, store);
    }
    return rival;
}

QHash<QString, DuckDbAnswer> DuckDbRival::answers(int threads, int runs)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {QStringLiteral(PLAUDIT_RIVALS) + u"/duckdb.mjs"_s, rivalsFolder(), m_folder,
                              QString::number(threads), QString::number(runs)});
    if (!node.waitForFinished(-1) || node.exitCode() != 0)
        qFatal("DuckDB has failed: %s", qPrintable(node.errorString()));
    for (const auto &table : {u"review"_s, u"orders"_s, u"line"_s, u"response"_s})
        QFile::remove(m_folder + u'/' + table + u".csv"_s);
    const auto object = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    m_version = object.value("version"_L1).toString();
    QHash<QString, DuckDbAnswer> answers;
    for (const auto &query : queries()) {
        const auto answer = object.value(query.name).toObject();
        answers[query.name] = {
            .table = tableOf(answer.value("rows"_L1).toArray()), .ms = answer.value("ms"_L1).toDouble()};
    }
    return answers;
}

} // namespace plaudit
