// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/desk_contents.h"

#include "cache/reader.h"

#include <algorithm>

namespace plaudit
{

namespace
{

template<class Line>
Result<std::vector<DeskLine>> withOwnWords(Reader &reader, SubjectKind kind, Result<std::vector<Line>> read)
{
    if (!read)
        return failure(read.error());
    std::vector<DeskLine> lines;
    lines.reserve(read->size());
    QStringList ids;
    for (auto &line : *read) {
        lines.push_back({.record = std::move(line), .own = {}});
        ids += lines.back().id();
    }
    return reader.ownWords(kind, ids).map([&lines](const QHash<QString, OwnWords> &words) {
        for (auto &line : lines)
            line.own = words.value(line.id());
        return std::move(lines);
    });
}

Result<void> readWhole(Reader &reader, DeskRecord &record, const ReviewLine &line)
{
    const auto id = RecordId::fromText(line.reviewId);
    auto review = reader.review(id);
    auto versions = reader.reviewVersions(id);
    if (!review)
        return failure(review.error());
    if (!versions)
        return failure(versions.error());
    record.record = std::move(*review).value_or(Review{.reviewId = id});
    record.versions = *std::move(versions);
    record.productName = line.productName;
    record.isRemoved = line.isRemoved;
    return {};
}

Result<void> readWhole(Reader &reader, DeskRecord &record, const ResponseLine &line)
{
    const auto id = RecordId::fromText(line.responseId);
    auto response = reader.response(id);
    if (!response)
        return failure(response.error());
    record.record = std::move(*response).value_or(SurveyResponse{.responseId = id});
    if (auto &read = std::get<SurveyResponse>(record.record); !line.surveyName.isEmpty())
        read.surveyName = line.surveyName;
    return {};
}

Result<void> readBeside(Reader &reader, DeskRecord &record)
{
    const auto kind = record.kind();
    const auto matchKind = kind == SubjectKind::Review ? MatchKind::Review : MatchKind::Response;
    auto order = reader.matchedOrder(matchKind, RecordId::fromText(record.id()));
    auto ownWords = notesAndTagsOf(reader, kind, record.id());
    if (!order)
        return failure(order.error());
    if (!ownWords)
        return failure(ownWords.error());
    record.order = *std::move(order);
    record.ownWords = *std::move(ownWords);
    return {};
}

} // namespace

qint64 DeskLine::row() const
{
    return std::visit([](const auto &line) { return line.row; }, record);
}

QString DeskLine::id() const
{
    const auto *review = std::get_if<ReviewLine>(&record);
    return review ? review->reviewId : std::get<ResponseLine>(record).responseId;
}

SubjectKind DeskRecord::kind() const
{
    return std::holds_alternative<Review>(record) ? SubjectKind::Review : SubjectKind::Response;
}

QString DeskRecord::id() const
{
    const auto *review = std::get_if<Review>(&record);
    return (review ? review->reviewId : std::get<SurveyResponse>(record).responseId).toText();
}

Result<std::vector<DeskLine>> deskLines(Reader &reader, SubjectKind kind, const std::vector<qint64> &rows)
{
    return kind == SubjectKind::Review ? withOwnWords(reader, kind, reader.reviewLines(rows))
                                       : withOwnWords(reader, kind, reader.responseLines(rows));
}

Result<std::vector<DeskLine>> deskLinesWithText(Reader &reader, SubjectKind kind, const std::vector<qint64> &rows)
{
    constexpr int longestCell = 32'000;
    return kind == SubjectKind::Review ? withOwnWords(reader, kind, reader.reviewLines(rows, longestCell))
                                       : deskLines(reader, kind, rows);
}

Result<std::optional<DeskRecord>> deskRecord(Reader &reader, SubjectKind kind, qint64 row)
{
    std::optional<DeskRecord> found;
    return reader
        .inOneView([&]() -> Result<void> {
            const auto lines = deskLines(reader, kind, {row});
            if (!lines)
                return failure(lines.error());
            if (lines->empty())
                return {};
            found.emplace();
            found->row = row;
            return std::visit([&](const auto &line) { return readWhole(reader, *found, line); }, lines->front().record)
                .and_then([&] { return readBeside(reader, *found); });
        })
        .map([&found] { return std::move(found); });
}

Result<std::optional<DeskPlace>> deskPlace(Reader &reader, const QString &id)
{
    const auto recordId = RecordId::fromText(id);
    const auto review = reader.rowOf(MatchKind::Review, recordId);
    if (!review)
        return failure(review.error());
    if (*review)
        return std::optional(DeskPlace{.kind = SubjectKind::Review, .row = **review});
    return reader.rowOf(MatchKind::Response, recordId).map([](const std::optional<qint64> &row) {
        return row ? std::optional(DeskPlace{.kind = SubjectKind::Response, .row = *row}) : std::nullopt;
    });
}

} // namespace plaudit
