// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/response_pages.h"

#include "domain/timestamp.h"
#include "okendo/json_fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plaudit
{

ResponsePages::ResponsePages(JsonRecords records)
    : m_records(std::move(records))
{
    simdjson::dom::parser parser;
    m_records.visit([&](quint32 index, const QByteArray &record) {
        json::Object response;
        if (parser.parse(record.constData(), size_t(record.size())).get(response) != simdjson::SUCCESS)
            return;
        const auto date = json::timestamp(response, "dateCreated");
        m_surveys[json::text(response, "surveyId")].push_back(
            {.date = date ? date->utcMs : 0, .id = json::text(response, "surveyResponseId"), .record = index});
    });
    for (auto &survey : m_surveys) {
        std::sort(survey.begin(), survey.end(), [](const Entry &a, const Entry &b) {
            return std::tie(a.date, a.id, a.record) < std::tie(b.date, b.id, b.record);
        });
    }
}

std::optional<ResponsePages::Page> ResponsePages::page(const Query &query) const
{
    const auto found = m_surveys.find(query.surveyId);
    if (found == m_surveys.end())
        return Page{};
    const auto &entries = *found;
    const auto count = entries.size();
    const auto entryAt = [&](size_t place) -> const Entry & {
        return entries[query.isAscending ? place : count - 1 - place];
    };
    size_t place = 0;
    if (!query.cursor.isEmpty()) {
        const auto cursor = QJsonDocument::fromJson(query.cursor).object();
        const auto id = cursor["surveyResponseId"_L1].toString();
        const auto date = Timestamp::fromIso(cursor["dateCreated"_L1].toString());
        if (id.isEmpty() || !date)
            return {};
        const auto isPassed = [&](const Entry &entry) {
            const auto here = std::tie(entry.date, entry.id);
            const auto there = std::tie(date->utcMs, id);
            return query.isAscending ? here <= there : here >= there;
        };
        while (place < count && isPassed(entryAt(place)))
            ++place;
    }
    Page page;
    for (; place < count && int(page.records.size()) < query.limit; ++place)
        page.records.push_back(m_records.at(entryAt(place).record));
    if (place < count && place > 0) {
        const auto &last = entryAt(place - 1);
        page.nextCursor = QJsonDocument(
            QJsonObject{{u"surveyResponseId"_s, last.id}, {u"dateCreated"_s, Timestamp{.utcMs = last.date}.toIso()}})
                              .toJson(QJsonDocument::Compact);
    }
    return page;
}

} // namespace plaudit
