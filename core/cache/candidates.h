// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/sequence_number.h"

#include <QByteArray>

#include <optional>

namespace plaudit
{

/// One thing said of a record, and when.
struct Fact
{
    enum class Kind {
        Told,    ///< what the record is
        Deleted, ///< a webhook's delete
        Gone,    ///< the server, asked for it by its id, has none
    };
    Kind kind = Kind::Told;
    Way way = Way::Merchant;
    std::optional<qint64> observedAtMs; ///< a page: its answer; a webhook: its delivery, where it is known
    SequenceNumber sequence;            ///< of a webhook
    QByteArray hash;                    ///< of the payload
};

/// What is known of a record by each way, from which follows what stands. Facts may be taken in any order and any
/// number of times: the same facts give the same candidates.
///
/// Among webhooks the highest sequence number counts, with its earliest known delivery; among answers of the server
/// the newest. The later of the two wins, a tie goes to the webhook; a webhook whose delivery is not known is older
/// than any answer. What stands in a file by itself gives way to both; there the file imported last wins.
struct Candidates
{
    std::optional<qint64> restFirstMs, restMs; ///< first and newest sighting by the server's lists
    QByteArray restHash;
    std::optional<qint64> goneMs; ///< the newest time that the server had none

    SequenceNumber webhookSequence;  ///< of the highest webhook that told the record
    std::optional<qint64> webhookMs; ///< its earliest known delivery
    QByteArray webhookHash;
    std::optional<qint64> webhookFirstMs, webhookLastMs; ///< of all its webhooks

    SequenceNumber deletedSequence; ///< of the highest delete
    std::optional<qint64> deletedMs;

    QByteArray archiveHash;

    /// True where the payload of the fact's way is now this fact's.
    bool take(const Fact &fact);

    [[nodiscard]] bool hasContent() const;
    /// Whose telling stands. Only where hasContent().
    [[nodiscard]] Way way() const;
    /// Of the payload that stands.
    [[nodiscard]] QByteArray hash() const { return hashBy(way()); }
    [[nodiscard]] const QByteArray &hashBy(Way way) const;
    /// The time of what stands; 0 where it is not known.
    [[nodiscard]] qint64 observedAtMs() const;
    /// When it was deleted or found gone, 0 where that is not known; empty where the record is there.
    [[nodiscard]] std::optional<qint64> removedAtMs() const;
    [[nodiscard]] bool isDeleted() const; ///< by a webhook that no later answer contradicts

    [[nodiscard]] friend bool operator==(const Candidates &, const Candidates &) = default;

private:
    [[nodiscard]] bool hasRest() const { return restMs || goneMs; }
    [[nodiscard]] bool hasWebhook() const { return !webhookSequence.isEmpty() || !deletedSequence.isEmpty(); }
    [[nodiscard]] bool isDeleteOnTop() const;
    [[nodiscard]] bool winsWebhook() const;
    bool takeRest(const Fact &fact);
    bool takeWebhook(const Fact &fact);
};

} // namespace plaudit
