// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/phrases.h"

namespace plaudit
{

/// What is answered to the surveys' open questions.
struct SurveyPhrases
{
    Phrases promoters, passives, detractors; ///< about the store, not about one product
    Phrases sources;                         ///< how one heard of it
    Phrases reasonsToBuy;
    Phrases wishes;
};

[[nodiscard]] const SurveyPhrases &surveyPhrasesOf(Language language);

} // namespace plaudit
