// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/candidate_columns.h"
#include "cache/catalogue_store.h"
#include "cache/raw_store.h"
#include "cache/records.h"
#include "cache/survey_store.h"
#include "domain/result.h"

#include <map>
#include <optional>
#include <utility>

namespace plaudit
{

class Database;

/// Writes survey responses with their answers. To be used inside a transaction. As ReviewStore.
class ResponseStore
{
public:
    using Record = SurveyResponse;
    using Newest = std::map<Way, std::pair<const SurveyResponse *, PayloadPlace>>;

    ResponseStore(Database &database, const PayloadDecoders &decoders);

    [[nodiscard]] static QString kind();
    [[nodiscard]] Result<HeldRecord> find(const RecordId &id);
    [[nodiscard]] Result<qint64> write(const HeldRecord &held, const RecordId &id, const SurveyResponse &response,
        const Candidates &now, const Newest &newest, qint64 changedSeq);
    [[nodiscard]] Result<void> stamp(
        qint64 row, const Candidates &now, const Newest &newest, std::optional<qint64> changedSeq);
    [[nodiscard]] Result<void> told(
        qint64 row, const Fact &fact, const SurveyResponse &response, const Candidates &before, bool isNew);
    [[nodiscard]] std::optional<SurveyResponse> decode(const QByteArray &payload, Way way) const;

private:
    [[nodiscard]] Result<void> addAnswers(qint64 row, qint64 survey, const SurveyResponse &response);
    /// So that a backfill and a webhook that say different things can be told.
    [[nodiscard]] Result<void> keepContents(qint64 row, const Newest &newest);

    Database &m_database;
    const PayloadDecoders &m_decoders;
    CatalogueStore m_catalogue;
    SurveyStore m_surveys;
};

} // namespace plaudit
