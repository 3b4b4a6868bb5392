// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace plaudit
{

/// What a merchant reads: one sentence of what happened, one of what to do about it. Both translated.
struct ErrorSentence
{
    QString message;
    QString advice;
};

[[nodiscard]] ErrorSentence sentenceFor(const Error &error);

} // namespace plaudit
