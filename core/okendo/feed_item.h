// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer_event.h"
#include "domain/sequence_number.h"
#include "domain/survey_response.h"
#include "okendo/review_decoder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace plaudit
{

class RecordParser;

/// The eight resource types and three topics of the webhooks.
[[nodiscard]] const QStringList &webhookResourceTypes();
[[nodiscard]] const QStringList &webhookTopics();

/// What a delivered event, or a record that stands in a file by itself, says.
struct FeedItem
{
    bool isEnvelope = false; ///< else a bare record, and the four below are empty
    QString resourceType, topic;
    SequenceNumber sequence;
    std::optional<qint64> deliveredMs; ///< by the signature's timestamp; unknown for a body alone

    RecordId id; ///< of the resource
    /// Nothing: the resource was deleted, and what it held may not have been sent.
    std::variant<std::monostate, Review, SurveyResponse, CustomerEvent> record;
};

/// Reads what stands in files of events: a webhook's envelope; a delivery captured with its headers, as
/// `{"headers": {…}, "body": …}`; a bare review or survey response; the body that Okendo posts to Kustomer, alone or in
/// Kustomer's transaction. Keeps its memory from one to the next; belongs to one thread.
class FeedItemReader
{
public:
    FeedItemReader();
    ~FeedItemReader();
    Q_DISABLE_COPY_MOVE(FeedItemReader)

    /// `json` is one value; bytes that are no UTF-8 are replaced and told by `isRepaired`.
    [[nodiscard]] tl::expected<FeedItem, FaultyRecord> read(const QByteArray &json);
    [[nodiscard]] bool isRepaired() const { return m_isRepaired; }

private:
    std::unique_ptr<RecordParser> m_parser;
    bool m_isRepaired = false;
};

} // namespace plaudit
