// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/export_reading.h"

#include "cache/database.h"
#include "cache/order_reading.h"
#include "cache/record_readings.h"
#include "cache/stored_text.h"
#include "domain/currency.h"
#include "domain/match.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype mostProductNames = 20'000;

using ProductNames = QHash<QByteArray, QByteArray>;

Cell methodCell(MatchMethod method)
{
    static const auto texts = [] {
        std::array<Cell, std::size(allMatchMethods)> made;
        for (const auto each : allMatchMethods)
            made.at(std::size_t(each)) = toString(each);
        return made;
    }();
    return std::size_t(method) < texts.size() ? texts[std::size_t(method)] : Cell();
}

Cell numberCell(qint64 number, CellSource source, const QString &currency)
{
    switch (source) {
    case CellSource::MinorUnits:
        return inUnits(number, currency);
    case CellSource::Flag:
        return number != 0;
    case CellSource::Method:
        return methodCell(static_cast<MatchMethod>(number));
    case CellSource::AsItIs:
    case CellSource::Text:
    case CellSource::ProductName:
    case CellSource::RecordId:
        return number;
    }
    Q_UNREACHABLE();
}

/// Makes the cells of a record out of a row of the database.
class RowOfCells
{
public:
    RowOfCells(Database &database, const RecordReading &reading, const ProductNames *productNames)
        : m_database(database)
        , m_reading(reading)
        , m_productNames(productNames)
        , m_cells(reading.cells.size())
    {}

    [[nodiscard]] std::span<const Cell> from(const Statement &row)
    {
        QString currency;
        int column = 0;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const auto &cell = m_reading.cells[i];
            if (!cell.isRead)
                continue;
            m_cells[i] = cellFrom(row.value(++column), cell.source, currency);
            if (cell.source == CellSource::ProductName)
                preferProductName(m_cells[i]);
            if (int(i) == m_reading.currency)
                currency = m_cells[i].toString();
        }
        return m_cells;
    }
    [[nodiscard]] Result<void> error() const { return m_error ? Result<void>(failure(*m_error)) : Result<void>(); }

private:
    /// By the kind of what is there: a NULL comes as a text that is null, and is none of them.
    [[nodiscard]] Cell cellFrom(const QVariant &value, CellSource source, const QString &currency)
    {
        switch (value.typeId()) {
        case QMetaType::QByteArray:
            return bytesCell(*static_cast<const QByteArray *>(value.constData()), source);
        case QMetaType::LongLong:
            return numberCell(*static_cast<const qint64 *>(value.constData()), source, currency);
        case QMetaType::Double:
            return *static_cast<const double *>(value.constData());
        default:
            Q_ASSERT(value.isNull());
            return {};
        }
    }
    [[nodiscard]] Cell bytesCell(const QByteArray &bytes, CellSource source)
    {
        if (source == CellSource::RecordId)
            return textOfId(bytes);
        if (isReadAsItIs(bytes))
            return bytes;
        auto text = storedText(m_database, bytes);
        if (text)
            return *std::move(text);
        if (!m_error)
            m_error = text.error();
        return {};
    }
    void preferProductName(Cell &cell) const
    {
        const auto *id = m_cells[std::size_t(m_reading.productId)].text();
        if (!id || !m_productNames)
            return;
        if (const auto name = m_productNames->constFind(*id); name != m_productNames->constEnd())
            cell = *name;
    }

    Database &m_database;
    const RecordReading &m_reading;
    const ProductNames *m_productNames;
    RecordCells m_cells;
    std::optional<Error> m_error;
};

/// The columns in which there is something.
ColumnSet filledOf(std::span<const Cell> cells)
{
    ColumnSet filled;
    for (std::size_t i = 0; i < cells.size(); ++i)
        filled.set(i, !cells[i].isNull());
    return filled;
}

} // namespace

class ExportReading::Private
{
public:
    explicit Private(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<void> read(
        RecordTable table, const std::vector<qint64> &sorted, qint64 dataVersion, const TakeRow &take)
    {
        if (table != RecordTable::Reviews)
            return readAll(readingOf(table), sorted, take);
        const auto hasAttributes = haveAttributes(sorted.front(), sorted.back());
        if (!hasAttributes)
            return failure(hasAttributes.error());
        if (auto learnt = learnProductNames(dataVersion); !learnt)
            return learnt;
        return readReviews(
            {.hasProductNames = !m_productNames, .hasAttributes = *hasAttributes, .empty = m_empty}, sorted, take);
    }

private:
    [[nodiscard]] const ProductNames *productNames() const { return m_productNames ? &*m_productNames : nullptr; }

    [[nodiscard]] Result<void> readAll(
        const RecordReading &reading, const std::vector<qint64> &rows, const TakeRow &take)
    {
        RowOfCells cells(m_database, reading, productNames());
        return m_database
            .eachRow(reading.sql, {jsonOf(rows)},
                [&](const Statement &row) { take(row.value(0).toULongLong(), cells.from(row)); })
            .and_then([&cells] { return cells.error(); });
    }

    /// A column in which nothing was so far costs as much as any other. It is left out, and a review that has something
    /// there after all is read again, whole; from the next time on the column is read.
    [[nodiscard]] Result<void> readReviews(
        const ReviewParts &parts, const std::vector<qint64> &rows, const TakeRow &take)
    {
        if (m_reviews.sql.isEmpty() || m_parts != parts) {
            m_parts = parts;
            m_reviews = readingOf(RecordTable::Reviews, parts);
        }
        ColumnSet filled;
        if (!m_reviews.isWatched) {
            const auto done = readAll(m_reviews, rows, [&](std::size_t place, std::span<const Cell> cells) {
                filled |= filledOf(cells);
                take(place, cells);
            });
            leaveOut(~filled);
            return done;
        }
        ReviewParts whole = parts;
        whole.empty.reset();
        std::optional<RecordReading> wholeReviews;
        auto reread = Result<void>();
        RowOfCells known(m_database, m_reviews, productNames());
        const auto width = int(m_reviews.cells.size() - parts.empty.count());
        auto done = m_database.eachRow(m_reviews.sql, {jsonOf(rows)}, [&](const Statement &row) {
            const auto place = row.value(0).toULongLong();
            if (row.value(width + 1).isNull() || !reread) {
                take(place, known.from(row));
                return;
            }
            if (!wholeReviews)
                wholeReviews = readingOf(RecordTable::Reviews, whole);
            reread = readAll(*wholeReviews, {rows[place]}, [&](std::size_t, std::span<const Cell> cells) {
                filled |= filledOf(cells);
                take(place, cells);
            });
        });
        leaveOut(m_empty & ~filled);
        return done.and_then([&] { return reread; }).and_then([&] { return known.error(); });
    }

    void leaveOut(ColumnSet columns)
    {
        m_empty.reset();
        for (std::size_t i = 0; i < m_reviews.cells.size(); ++i) {
            // A product's name may come from elsewhere, by its id.
            const bool isNeeded = int(i) == m_reviews.productId || m_reviews.cells[i].source == CellSource::ProductName;
            m_empty.set(i, columns.test(i) && !isNeeded);
        }
    }

    [[nodiscard]] Result<void> learnProductNames(qint64 dataVersion);
    [[nodiscard]] Result<bool> haveAttributes(qint64 firstReview, qint64 lastReview);

    Database &m_database;
    std::optional<qint64> m_namesVersion;
    std::optional<ProductNames> m_productNames; ///< unset where there are too many to keep
    ColumnSet m_empty;                          ///< of reviews; nothing was in them so far
    ReviewParts m_parts;
    RecordReading m_reviews; ///< of these parts
};

Result<void> ExportReading::Private::learnProductNames(qint64 dataVersion)
{
    if (m_namesVersion == dataVersion)
        return {};
    ProductNames names;
    std::optional<Error> error;
    const auto take = [&](const Statement &row) {
        const auto id = storedText(m_database, row.value(0).toByteArray());
        const auto name = storedText(m_database, row.value(1).toByteArray());
        if (id && name)
            names.insert(*id, *name);
        else
            error = id ? name.error() : id.error();
    };
    const auto read = m_database.eachRow(
        u"SELECT CAST(product_id AS BLOB), CAST(name AS BLOB) FROM product WHERE name IS NOT NULL LIMIT ?"_s,
        {mostProductNames + 1}, take);
    if (!read || error)
        return read ? Result<void>(failure(*error)) : read;
    m_productNames.reset();
    if (names.size() <= mostProductNames)
        m_productNames = std::move(names);
    m_namesVersion = dataVersion;
    return {};
}

Result<bool> ExportReading::Private::haveAttributes(qint64 firstReview, qint64 lastReview)
{
    bool found = false;
    return m_database
        .eachRow(u"SELECT 1 FROM review_attribute WHERE review BETWEEN ? AND ? LIMIT 1"_s, {firstReview, lastReview},
            [&found](const Statement &) { found = true; })
        .map([&found] { return found; });
}

ExportReading::ExportReading(Database &database)
    : m_d(std::make_unique<Private>(database))
{}

ExportReading::~ExportReading() = default;

Result<void> ExportReading::read(
    RecordTable table, const std::vector<qint64> &rows, qint64 dataVersion, const TakeRow &take)
{
    if (rows.empty())
        return {};
    // In the order of their numbers records lie side by side, and what one of them was read from is still at hand for
    // the next.
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::sort(places.begin(), places.end(), [&rows](std::size_t a, std::size_t b) { return rows[a] < rows[b]; });
    std::vector<qint64> sorted;
    sorted.reserve(rows.size());
    for (const auto place : places)
        sorted.push_back(rows[place]);
    return m_d->read(table, sorted, dataVersion,
        [&](std::size_t place, std::span<const Cell> cells) { take(places[place], cells); });
}

} // namespace plaudit
