// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/filter.h"
#include "analytics/statistics.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// Everything said about the NPS of one group of responses. n is counts.total().
struct NpsFigures
{
    NpsCounts counts;
    std::int64_t notAScore = 0; ///< answers that are no whole number 0–10: in no other figure
    std::optional<double> score;
    std::optional<Interval> scoreCi95;
};

[[nodiscard]] NpsFigures npsFigures(const NpsCounts &counts, std::int64_t notAScore);

struct NpsBucket
{
    BucketSpan span;
    bool isComplete = true;
    NpsFigures figures;
};

struct NpsGroup
{
    QString id;                 ///< of a survey; a channel as sent
    QString name;               ///< of a survey; else as `id`
    std::int64_t responses = 0; ///< with and without an NPS question
    NpsFigures figures;
};

struct Nps
{
    NpsFigures figures;
    std::int64_t responses = 0;     ///< selected ones, with and without an NPS question
    std::int64_t contradicting = 0; ///< a category was sent that contradicts the score, which counts
    std::int64_t secondNps = 0;     ///< responses with a second NPS question, which doesn't count
    Bucket bucket = Bucket::Month;
    std::vector<NpsBucket> byBucket; ///< in time; a bucket without data is there with n = 0
    std::vector<NpsGroup> byChannel; ///< most responses first
    std::vector<NpsGroup> bySurvey;  ///< most responses first, those without an NPS question too
};

/// The score by the first NPS question of each selected response. Buckets as in ratings(). Pure.
[[nodiscard]] Nps nps(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket = {});

} // namespace plaudit
