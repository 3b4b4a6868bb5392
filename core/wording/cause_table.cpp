// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/cause_table.h"

#include "wording/error_sentence.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// How Plaudit tells the cause, and the error it comes as.
struct Sign
{
    ErrorKind kind;
    int httpStatus;
    QString told;
};

Sign signOfInput(Cause cause)
{
    switch (cause) {
    case Cause::UserIdMissing:
        return {ErrorKind::UserIdMissing, 0, u"the field is empty"_s};
    case Cause::KeyMissing:
        return {ErrorKind::KeyMissing, 0, u"the field is empty"_s};
    case Cause::NameOrPasswordMissing:
        return {ErrorKind::KeyMissing, 0, u"of a Storefront connection, only one of the fields is empty"_s};
    case Cause::ValuesSwapped:
        return {ErrorKind::CredentialsSwapped, 0, u"the key is a UUID and the user ID is none"_s};
    case Cause::ValueTooLong:
        return {ErrorKind::CredentialsTooLong, 0, u"more than 1,000 characters"_s};
    case Cause::StrayCharacters:
        return {ErrorKind::InvalidArgument, 0,
            u"a control or invisible character inside; a space inside, once Okendo refused"_s};
    case Cause::NameUnusable:
        return {ErrorKind::InvalidArgument, 0, u"more than 200 characters"_s};
    case Cause::AddressUnusable:
        return {ErrorKind::InvalidBaseUrl, 0, u"no scheme or host, or more than these and a port"_s};
    case Cause::AddressUnencrypted:
        return {ErrorKind::InsecureUrl, 0, u"http to another machine; nothing is sent"_s};
    case Cause::CertificateFileUnusable:
        return {ErrorKind::InvalidArgument, 0, u"not readable, over 4 MB, or without a PEM certificate"_s};
    default:
        Q_UNREACHABLE();
    }
}

Sign signOfAnswer(Cause cause)
{
    switch (cause) {
    case Cause::CredentialsRefused:
        return {ErrorKind::Unauthorized, 401, u"401"_s};
    case Cause::CredentialsRegenerated:
        return {ErrorKind::Unauthorized, 401, u"401 to the key that was accepted before"_s};
    case Cause::FeatureMissing:
        return {ErrorKind::Forbidden, 403, u"403"_s};
    case Cause::RequestRefused:
        return {ErrorKind::BadRequest, 400, u"400"_s};
    case Cause::TooManyRequests:
        return {ErrorKind::RateLimited, 429, u"429"_s};
    case Cause::ServerFailure:
        return {ErrorKind::ServerFailure, 503, u"500 to 599"_s};
    case Cause::WrongAddress:
        return {ErrorKind::NotFound, 404, u"404"_s};
    case Cause::RefusedOnTheWay:
        return {ErrorKind::Forbidden, 403, u"403 with a web page"_s};
    case Cause::LoginPage:
        return {ErrorKind::UnreadablePage, 200, u"200 with a web page, or 511"_s};
    case Cause::EmptyAnswer:
        return {ErrorKind::UnreadablePage, 200, u"200 with an empty body"_s};
    case Cause::NotReviews:
        return {ErrorKind::UnreadablePage, 200, u"200 without a list of reviews"_s};
    case Cause::OtherAnswer:
        return {ErrorKind::UnexpectedAnswer, 418, u"any other status, or no HTTP"_s};
    case Cause::RedirectElsewhere:
        return {ErrorKind::ForeignHost, 302, u"a redirect or next page at another host; it is not followed"_s};
    default:
        Q_UNREACHABLE();
    }
}

Sign signOfTheWay(Cause cause)
{
    switch (cause) {
    case Cause::HostUnknown:
        return {ErrorKind::HostNotFound, 0, u"DNS knows no such name"_s};
    case Cause::NotReachable:
        return {ErrorKind::ConnectionFailed, 0, u"the connection is refused"_s};
    case Cause::ConnectionBroken:
        return {ErrorKind::ConnectionLost, 0, u"the connection ends before the answer does"_s};
    case Cause::NoAnswerInTime:
        return {ErrorKind::Timeout, 0, u"no whole answer in 15 seconds (30 in a sync)"_s};
    case Cause::ProxyUnreachable:
        return {ErrorKind::ProxyFailed, 0, u"the proxy can't be reached, or breaks off"_s};
    case Cause::ProxyLogin:
        return {ErrorKind::ProxyFailed, 407, u"407"_s};
    case Cause::CertificateExpired:
        return {ErrorKind::TlsFailed, 0, u"its last day is over"_s};
    case Cause::CertificateNotYetValid:
        return {ErrorKind::TlsFailed, 0, u"its first day is to come"_s};
    case Cause::CertificateSelfSigned:
        return {ErrorKind::TlsFailed, 0, u"its issuer is itself"_s};
    case Cause::CertificateIssuerUnknown:
        return {ErrorKind::TlsFailed, 0, u"no trusted authority signed it"_s};
    case Cause::CertificateOfAnotherName:
        return {ErrorKind::TlsFailed, 0, u"the host's name isn't in it"_s};
    case Cause::NoSecureConnection:
        return {ErrorKind::TlsFailed, 0, u"the handshake fails otherwise"_s};
    case Cause::ClockWrong:
        return {ErrorKind::Unauthorized, 401,
            u"the answer's Date is more than 5 minutes away; told beside whatever else there is to tell"_s};
    default:
        Q_UNREACHABLE();
    }
}

Sign signOfKeychain(Cause cause)
{
    switch (cause) {
    case Cause::KeychainAbsent:
        return {ErrorKind::KeychainUnavailable, 0, u"no service, or no session bus"_s};
    case Cause::KeychainLocked:
        return {ErrorKind::KeychainDenied, 0, u"it says that it is locked"_s};
    case Cause::KeychainDenied:
        return {ErrorKind::KeychainDenied, 0, u"it refuses"_s};
    case Cause::KeychainStuck:
        return {ErrorKind::KeychainTimeout, 0, u"no answer within 3 seconds"_s};
    case Cause::KeyNotKept:
        return {ErrorKind::SecretMissing, 0, u"the keychain answers and has no such entry"_s};
    default:
        Q_UNREACHABLE();
    }
}

Sign signOf(Cause cause)
{
    if (cause <= Cause::CertificateFileUnusable)
        return signOfInput(cause);
    if (cause <= Cause::RedirectElsewhere)
        return signOfAnswer(cause);
    return cause <= Cause::ClockWrong ? signOfTheWay(cause) : signOfKeychain(cause);
}

bool isOfCertificate(Cause cause)
{
    return cause >= Cause::CertificateExpired && cause <= Cause::CertificateOfAnotherName;
}

} // namespace

Error sampleError(Cause cause)
{
    FailureCause told{.cause = cause, .facts = {}};
    if (isOfCertificate(cause))
        told.facts = {{u"issued_to"_s, u"shop.example"_s}, {u"issued_by"_s, u"Example Authority"_s},
            {u"from"_s, u"2025-01-01"_s}, {u"until"_s, u"2026-01-01"_s}, {u"now"_s, u"2026-11-26"_s}};
    if (cause == Cause::CredentialsRegenerated)
        told.facts = {{u"worked"_s, u"2026-11-20"_s}};
    if (cause == Cause::ClockWrong)
        told.facts = {{u"clock"_s, u"10800"_s}};
    const auto sign = signOf(cause);
    const auto subject = cause == Cause::RedirectElsewhere       ? u"login.example"_s
                         : sign.kind == ErrorKind::SecretMissing ? QString()
                                                                 : u"api.okendo.io"_s;
    return withCause(
        {.kind = sign.kind, .detail = {}, .httpStatus = sign.httpStatus, .retryAfter = {}, .subject = subject}, told);
}

QString causeTable()
{
    auto table = u"| cause | how Plaudit tells | what it says | what it advises |\n|---|---|---|---|\n"_s;
    for (int i = 0; i <= int(lastCause); ++i) {
        const auto cause = Cause(i);
        const auto sentence = sentenceFor(sampleError(cause));
        table +=
            u"| `%1` | %2 | %3 | %4 |\n"_s.arg(toString(cause), signOf(cause).told, sentence.message, sentence.advice);
    }
    return table;
}

} // namespace plaudit
