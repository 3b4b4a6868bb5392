// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

/// How a page points to the next one; the contract knows all three.
enum class NextUrlForm { Relative, WithEnterprise, Absolute };
enum class BadCursor { Refused, FirstPage };
enum class ErrorBody { Json, Text, Empty };
enum class AbsentForm { Omitted, Null };
enum class SingleForm { Bare, Wrapped };
enum class UnknownSurvey { NotFound, EmptyList };
enum class CategoryForm { AsStored, Capitalized, Omitted };
enum class AnswerForm { AsStored, Text, Object };
enum class DeleteForm { IdOnly, Whole };
enum class SignatureHeaders { Webhook, Svix };

/// What the public documents leave open, so that a stand-in can be any of it. Where nothing is said the value is what
/// most sources have.
struct ContractSwitches
{
    bool isVersionHeaderRequired = false;
    NextUrlForm nextUrl = NextUrlForm::Relative;
    BadCursor badCursor = BadCursor::Refused;
    double requestsPerSecond = 0.0; ///< above it 429 is answered; 0 is no limit
    int burst = 5;                  ///< requests that may come at once
    std::optional<int> retryAfter;  ///< seconds, on 429
    ErrorBody errorBody = ErrorBody::Json;
    QStringList absentFields;                ///< members of reviews that this store doesn't have …
    AbsentForm absent = AbsentForm::Omitted; ///< … and how that looks
    bool isVariantIdPrefixed = false;
    SingleForm single = SingleForm::Bare; ///< a review or a customer asked for by id
    UnknownSurvey unknownSurvey = UnknownSurvey::NotFound;
    CategoryForm npsCategory = CategoryForm::AsStored;
    AnswerForm answer = AnswerForm::AsStored;
    int storefrontLimit = 100;
    DeleteForm deleted = DeleteForm::IdOnly; ///< what a webhook of a deletion carries
    SignatureHeaders signatureHeaders = SignatureHeaders::Webhook;
};

/// The switches' names, each with the values it takes: "next-url=relative|enterprise|absolute".
[[nodiscard]] QStringList contractSwitchNames();
/// Sets one by its name and value; false where either isn't known.
[[nodiscard]] bool setContractSwitch(ContractSwitches &switches, const QString &name, const QString &value);

} // namespace plaudit
