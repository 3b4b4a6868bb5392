// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <stdexcept>

namespace plaudit
{

/// Each takes one input the way real input of its kind goes, whatever it is. Throws BrokenPromise where the program
/// didn't crash but what came out of it can't be right. One thread.
void fuzzReviewJson(const QByteArray &input); ///< an answer with reviews, or one review
void fuzzSurveyJson(const QByteArray &input); ///< an answer with survey responses, or one response
void fuzzWebhook(const QByteArray &input);    ///< lines of headers, an empty line, the body
void fuzzOrderCsv(const QByteArray &input);   ///< a file of orders, lines or customers
void fuzzFilterLink(const QByteArray &input); ///< a link to a view, in UTF-8

class BrokenPromise : public std::logic_error
{
public:
    using std::logic_error::logic_error;
};

/// `promise` is what should hold, in English.
inline void hold(bool holds, const char *promise)
{
    if (!holds)
        throw BrokenPromise(promise);
}

} // namespace plaudit
