// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/review_import.h"

#include "cache/reader.h"
#include "cache/writer.h"
#include "orders/review_row.h"
#include "orders/table_rows.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr size_t rowsPerCommit = 500;
constexpr size_t rejectsShown = 5;
constexpr qsizetype longestRaw = 64 << 10;

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    return hash.result();
}

class ReviewImport
{
public:
    ReviewImport(Writer &writer, Reader &reader, const ReviewImportRequest &request,
        const std::function<void(const ReviewImportProgress &)> &progress, const std::stop_token &stop)
        : m_writer(writer)
        , m_reader(reader)
        , m_request(request)
        , m_progress(progress)
        , m_stop(stop)
    {}

    Result<ReviewImportReport> run()
    {
        return open()
            .and_then([this] { return chooseMapping(); })
            .and_then([this] { return chooseDateOrder(); })
            .and_then([this] { return begin(); })
            .and_then([this] { return takeRows(); })
            .and_then([this] { return end(); })
            .map([this] { return std::move(m_report); });
    }

private:
    Result<void> open()
    {
        auto rows = TableRows::open(m_request.path);
        if (!rows)
            return failure(rows.error());
        m_rows = std::move(*rows);
        const auto &format = m_rows->format();
        m_report.dialect = format.dialect();
        m_report.encoding = toString(format.encoding);
        m_report.separator =
            format.kind == TableFormat::Kind::Json ? QString() : QString(QLatin1Char(format.separator));
        return {};
    }

    Result<void> chooseMapping()
    {
        const auto &header = m_rows->header();
        auto &mapping = m_report.mapping;
        mapping = m_request.mapping.value_or(guessedMapping(header));
        if (!m_request.mapping) {
            const auto remembered = m_reader.mapping(ImportKind::Reviews, headerKey(header));
            if (!remembered)
                return failure(remembered.error());
            if (*remembered) {
                if (const auto read = ReviewMapping::fromJson((*remembered)->toUtf8()))
                    mapping = *read;
            }
        }
        if (mapping.columnOf(u"rating"_s, header) < 0 && !mapping.defaults.contains(u"rating"_s))
            return failure(ErrorKind::NoRatingColumn, header.join(u", "_s).left(400), m_request.path);
        return {};
    }

    /// Reads the file once for its dates alone.
    Result<void> chooseDateOrder()
    {
        const auto &mapping = m_report.mapping;
        const auto column = mapping.columnOf(u"date"_s, m_rows->header());
        m_dateOrder = mapping.dateOrder.value_or(DateOrder::MonthFirst);
        if (mapping.dateOrder || column < 0)
            return {};
        auto rows = TableRows::open(m_request.path);
        if (!rows)
            return failure(rows.error());
        DateOrderGuess guess;
        while (const auto row = (*rows)->next()) {
            if (m_stop.stop_requested())
                return failure(ErrorKind::Cancelled);
            if (row->fault.isEmpty())
                guess.look(row->values[column]);
        }
        m_dateOrder = guess.order();
        m_report.warnings = guess.isDoubtful() ? 1 : 0;
        return {};
    }

    Result<void> begin()
    {
        if (m_request.isDryRun)
            return {};
        const auto hash = hashOf(m_request.path);
        if (!hash)
            return failure(hash.error());
        const auto id = m_writer
                            .beginImport({.fileName = QFileInfo(m_request.path).fileName(),
                                .fileHash = *hash,
                                .dialect = m_report.dialect,
                                .encoding = m_report.encoding,
                                .separator = m_report.separator,
                                .startedAtMs = QDateTime::currentMSecsSinceEpoch()})
                            .get();
        if (!id)
            return failure(id.error());
        m_pending.batchId = *id;
        return {};
    }

    Result<void> takeRows()
    {
        ReviewRows reviews(m_report.mapping, m_rows->header(), m_dateOrder);
        auto done = Result<void>();
        while (auto row = done ? m_rows->next() : std::nullopt) {
            if (m_stop.stop_requested())
                return failure(ErrorKind::Cancelled);
            take(*row, reviews);
            if (m_pending.reviews.size() + m_pending.rejects.size() >= rowsPerCommit)
                done = commit();
        }
        return done.and_then([this] { return commit(); });
    }

    void take(const TableRow &row, ReviewRows &reviews)
    {
        ++m_report.rows;
        auto why = row.fault;
        if (why.isEmpty()) {
            auto review = reviews.review(row.values);
            if (review) {
                m_pending.reviews.push_back({.review = std::move(*review), .payload = reviews.payload(row.values)});
                return;
            }
            why = review.error();
        }
        ++m_report.rejected;
        ImportReject reject{.line = row.line, .reason = why, .raw = row.raw.left(longestRaw)};
        if (m_report.firstRejects.size() < rejectsShown)
            m_report.firstRejects.push_back(reject);
        m_pending.rejects.push_back(std::move(reject));
    }

    Result<void> commit()
    {
        if (m_request.isDryRun) {
            m_report.imported += qint64(m_pending.reviews.size());
        } else {
            const auto counts = m_writer.commitReviewImport(m_pending).get();
            if (!counts)
                return failure(counts.error());
            m_report.imported += counts->added + counts->changed;
            m_report.unchanged += counts->unchanged;
        }
        m_pending.reviews.clear();
        m_pending.rejects.clear();
        if (m_progress)
            m_progress({.rows = m_report.rows, .share = m_rows->progress()});
        return {};
    }

    Result<void> end()
    {
        if (m_request.isDryRun)
            return {};
        const auto json = QString::fromUtf8(m_report.mapping.toJson());
        return m_writer.saveMapping(ImportKind::Reviews, headerKey(m_rows->header()), json).get().and_then([this] {
            return m_writer.endImport(m_pending.batchId, QDateTime::currentMSecsSinceEpoch()).get();
        });
    }

    Writer &m_writer;
    Reader &m_reader;
    const ReviewImportRequest &m_request;
    const std::function<void(const ReviewImportProgress &)> &m_progress;
    std::stop_token m_stop;
    std::unique_ptr<TableRows> m_rows;
    DateOrder m_dateOrder = DateOrder::MonthFirst;
    ReviewImportCommit m_pending;
    ReviewImportReport m_report;
};

} // namespace

Result<ReviewImportReport> importReviews(Writer &writer, Reader &reader, const ReviewImportRequest &request,
    const std::function<void(const ReviewImportProgress &)> &progress, const std::stop_token &stop)
{
    return ReviewImport(writer, reader, request, progress, stop).run();
}

} // namespace plaudit
