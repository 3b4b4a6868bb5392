// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failure_cause.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestFact = 80;

struct Told
{
    FailureCause cause;
    QString rest;
};

std::optional<Cause> causeNamed(QStringView name)
{
    for (int i = 0; i <= int(lastCause); ++i) {
        if (toString(Cause(i)) == name)
            return Cause(i);
    }
    return {};
}

std::optional<Told> toldIn(const QString &detail)
{
    static const QRegularExpression form(
        u"^([a-z_]+)(?: \\(([^()]*)\\))?(?:: (.*))?$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(detail);
    const auto cause = match.hasMatch() ? causeNamed(match.capturedView(1)) : std::nullopt;
    if (!cause)
        return {};
    Told told{.cause = {.cause = *cause, .facts = {}}, .rest = match.captured(3)};
    for (const auto facts = match.captured(2).split(u"; "_s, Qt::SkipEmptyParts); const auto &fact : facts)
        told.cause.facts.insert(fact.section(u'=', 0, 0), fact.section(u'=', 1));
    return told;
}

QString cleaned(QString fact)
{
    static const QRegularExpression marks(u"[\\p{C};=()]"_s);
    return fact.replace(marks, u" "_s).simplified().left(longestFact).trimmed();
}

std::optional<Cause> causeOfInput(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::UserIdMissing:
        return Cause::UserIdMissing;
    case ErrorKind::KeyMissing:
        return Cause::KeyMissing;
    case ErrorKind::CredentialsSwapped:
        return Cause::ValuesSwapped;
    case ErrorKind::CredentialsTooLong:
        return Cause::ValueTooLong;
    case ErrorKind::InvalidBaseUrl:
        return Cause::AddressUnusable;
    case ErrorKind::InsecureUrl:
        return Cause::AddressUnencrypted;
    default:
        return {};
    }
}

std::optional<Cause> causeOfAnswer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return Cause::CredentialsRefused;
    case ErrorKind::Forbidden:
        return Cause::FeatureMissing;
    case ErrorKind::NotFound:
        return Cause::WrongAddress;
    case ErrorKind::BadRequest:
        return Cause::RequestRefused;
    case ErrorKind::RateLimited:
        return Cause::TooManyRequests;
    case ErrorKind::ServerFailure:
        return Cause::ServerFailure;
    case ErrorKind::UnexpectedAnswer:
        return Cause::OtherAnswer;
    case ErrorKind::ForeignHost:
        return Cause::RedirectElsewhere;
    default:
        return {};
    }
}

std::optional<Cause> causeOfTheWay(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
        return Cause::HostUnknown;
    case ErrorKind::ConnectionFailed:
        return Cause::NotReachable;
    case ErrorKind::ConnectionLost:
        return Cause::ConnectionBroken;
    case ErrorKind::TlsFailed:
        return Cause::NoSecureConnection;
    case ErrorKind::ProxyFailed:
        return Cause::ProxyUnreachable;
    case ErrorKind::Timeout:
        return Cause::NoAnswerInTime;
    default:
        return {};
    }
}

std::optional<Cause> causeOfKeychain(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainUnavailable:
        return Cause::KeychainAbsent;
    case ErrorKind::KeychainTimeout:
        return Cause::KeychainStuck;
    case ErrorKind::KeychainDenied:
        return Cause::KeychainDenied;
    case ErrorKind::SecretMissing:
        // A signing secret of webhooks has a sentence of its own.
        return error.subject == "webhooks"_L1 ? std::nullopt : std::optional(Cause::KeyNotKept);
    default:
        return {};
    }
}

} // namespace

QString toString(Cause cause)
{
    switch (cause) {
    case Cause::UserIdMissing:
        return u"user_id_missing"_s;
    case Cause::KeyMissing:
        return u"key_missing"_s;
    case Cause::NameOrPasswordMissing:
        return u"name_or_password_missing"_s;
    case Cause::ValuesSwapped:
        return u"values_swapped"_s;
    case Cause::ValueTooLong:
        return u"value_too_long"_s;
    case Cause::StrayCharacters:
        return u"stray_characters"_s;
    case Cause::NameUnusable:
        return u"name_unusable"_s;
    case Cause::AddressUnusable:
        return u"address_unusable"_s;
    case Cause::AddressUnencrypted:
        return u"address_unencrypted"_s;
    case Cause::CertificateFileUnusable:
        return u"certificate_file_unusable"_s;
    case Cause::CredentialsRefused:
        return u"credentials_refused"_s;
    case Cause::CredentialsRegenerated:
        return u"credentials_regenerated"_s;
    case Cause::FeatureMissing:
        return u"feature_missing"_s;
    case Cause::RequestRefused:
        return u"request_refused"_s;
    case Cause::TooManyRequests:
        return u"too_many_requests"_s;
    case Cause::ServerFailure:
        return u"server_failure"_s;
    case Cause::WrongAddress:
        return u"wrong_address"_s;
    case Cause::RefusedOnTheWay:
        return u"refused_on_the_way"_s;
    case Cause::LoginPage:
        return u"login_page"_s;
    case Cause::EmptyAnswer:
        return u"empty_answer"_s;
    case Cause::NotReviews:
        return u"not_reviews"_s;
    case Cause::OtherAnswer:
        return u"other_answer"_s;
    case Cause::RedirectElsewhere:
        return u"redirect_elsewhere"_s;
    case Cause::HostUnknown:
        return u"host_unknown"_s;
    case Cause::NotReachable:
        return u"not_reachable"_s;
    case Cause::ConnectionBroken:
        return u"connection_broken"_s;
    case Cause::NoAnswerInTime:
        return u"no_answer_in_time"_s;
    case Cause::ProxyUnreachable:
        return u"proxy_unreachable"_s;
    case Cause::ProxyLogin:
        return u"proxy_login"_s;
    case Cause::CertificateExpired:
        return u"certificate_expired"_s;
    case Cause::CertificateNotYetValid:
        return u"certificate_not_yet_valid"_s;
    case Cause::CertificateSelfSigned:
        return u"certificate_self_signed"_s;
    case Cause::CertificateIssuerUnknown:
        return u"certificate_issuer_unknown"_s;
    case Cause::CertificateOfAnotherName:
        return u"certificate_of_another_name"_s;
    case Cause::NoSecureConnection:
        return u"no_secure_connection"_s;
    case Cause::ClockWrong:
        return u"clock_wrong"_s;
    case Cause::KeychainAbsent:
        return u"keychain_absent"_s;
    case Cause::KeychainLocked:
        return u"keychain_locked"_s;
    case Cause::KeychainDenied:
        return u"keychain_denied"_s;
    case Cause::KeychainStuck:
        return u"keychain_stuck"_s;
    case Cause::KeyNotKept:
        return u"key_not_kept"_s;
    }
    Q_UNREACHABLE();
}

Error withCause(Error error, const FailureCause &cause)
{
    auto facts = cause.facts;
    auto words = error.detail;
    if (const auto told = toldIn(error.detail)) {
        for (auto fact = told->cause.facts.begin(); fact != told->cause.facts.end(); ++fact) {
            if (!facts.contains(fact.key()))
                facts.insert(fact.key(), fact.value());
        }
        words = told->rest;
    }
    QStringList parts;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        parts.append(fact.key() + u'=' + cleaned(fact.value()));
    error.detail = toString(cause.cause);
    if (!parts.isEmpty())
        error.detail += u" (%1)"_s.arg(parts.join(u"; "_s));
    if (!words.isEmpty())
        error.detail += u": "_s + words;
    return error;
}

std::optional<FailureCause> causeOf(const Error &error)
{
    if (const auto told = toldIn(error.detail))
        return told->cause;
    for (const auto &cause :
        {causeOfInput(error.kind), causeOfAnswer(error.kind), causeOfTheWay(error.kind), causeOfKeychain(error)}) {
        if (cause)
            return FailureCause{.cause = *cause, .facts = {}};
    }
    return {};
}

} // namespace plaudit
