// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/diagnosis.h"

#include "domain/connection_check.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Under the name that these sentences are translated by.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    Sentences(const Error &error, const FailureCause &cause)
        : m_error(error)
        , m_cause(cause)
    {}

    [[nodiscard]] ErrorSentence ofInput() const;
    [[nodiscard]] ErrorSentence ofAnswer() const;
    [[nodiscard]] ErrorSentence ofStranger() const;
    [[nodiscard]] ErrorSentence ofTheWay() const;
    [[nodiscard]] ErrorSentence ofCertificate() const;
    [[nodiscard]] ErrorSentence ofKeychain() const;
    [[nodiscard]] static QString clock(qint64 secondsAhead);

private:
    [[nodiscard]] QString host() const { return m_error.subject.isEmpty() ? tr("The server") : m_error.subject; }
    [[nodiscard]] QString fact(const QString &name) const { return m_cause.facts.value(name, u"?"_s); }
    [[nodiscard]] QString date(const QString &name) const
    {
        const auto date = QDate::fromString(fact(name), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : u"?"_s;
    }
    [[nodiscard]] QString certificate() const
    {
        return m_cause.facts.contains(u"issued_to"_s)
                   ? tr("The certificate is made out to “%1”, issued by “%2”, and valid from %3 to %4.")
                         .arg(fact(u"issued_to"_s), fact(u"issued_by"_s), date(u"from"_s), date(u"until"_s))
                   : QString();
    }
    static QString with(const QString &sentence, const QString &advice)
    {
        return sentence.isEmpty() ? advice : sentence + u' ' + advice;
    }

    const Error &m_error;
    const FailureCause &m_cause;
};

ErrorSentence Sentences::ofInput() const
{
    switch (m_cause.cause) {
    case Cause::UserIdMissing:
        return {tr("The user ID is missing."),
            tr("Copy it from Okendo: Settings → Integrations → API credentials. It looks like 00000000-0000-0000-0000-000000000000.")};
    case Cause::KeyMissing:
        return {tr("The API key is missing."),
            tr("Copy it from Okendo: Settings → Integrations → API credentials. It has 32 characters.")};
    case Cause::NameOrPasswordMissing:
        return {tr("User name and password belong together, and one of them is missing."),
            tr("Give both, or neither where your store has none: most need the user ID alone.")};
    case Cause::ValuesSwapped:
        return {tr("User ID and API key seem to be swapped."),
            tr("The user ID is the one with four dashes, the API key the one of 32 characters. Exchange them and try again.")};
    case Cause::ValueTooLong:
        return {tr("The user ID or API key is longer than 1,000 characters."),
            tr("Something else was pasted. Copy each value on its own from Okendo and try again.")};
    case Cause::StrayCharacters:
        return {tr("The user ID or API key has a space, a line break or an invisible character inside."),
            tr("Something came along when it was copied. Copy each value on its own from Okendo: Settings → Integrations → API credentials.")};
    case Cause::NameUnusable:
        return {tr("The name of the connection is longer than 200 characters."),
            tr("Give it a short one, such as your shop's name.")};
    case Cause::AddressUnusable:
        return {tr("The base URL is not an address Plaudit can use."),
            tr("Give only scheme and host, such as https://api.okendo.io, without path, user or password.")};
    case Cause::AddressUnencrypted:
        return {tr("The address is not encrypted, so the API key would travel in the open."),
            tr("Use an https address. Plain http is taken only for this machine.")};
    case Cause::CertificateFileUnusable:
        return {tr("The file of certificates can't be used: it can't be read, or there is no PEM certificate in it."),
            tr("Ask whoever runs your network for the certificate of its authority as a PEM file (it begins with “-----BEGIN CERTIFICATE-----”), or leave the field empty.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofAnswer() const
{
    switch (m_cause.cause) {
    case Cause::CredentialsRefused:
        return {tr("Okendo doesn't accept this user ID and API key."),
            tr("Copy both again from Okendo: Settings → Integrations → API credentials. If they worked before, they were regenerated there.")};
    case Cause::CredentialsRegenerated:
        return {tr("Okendo no longer accepts this API key, though it did on %1.").arg(date(u"worked"_s)),
            tr("It was most likely regenerated in Okendo. Copy both values from Settings → Integrations → API credentials and give them to this connection. What was fetched stays.")};
    case Cause::FeatureMissing:
        return {tr("The key is good, but this Okendo account may not use the Merchant API."),
            tr("The Merchant API belongs to certain Okendo plans. Ask Okendo's support to enable it for your account.")};
    case Cause::RequestRefused:
        return {tr("Okendo refused the request as invalid."),
            tr("Update Plaudit; if it is up to date, report this with the technical detail.")};
    case Cause::TooManyRequests:
        return {tr("Okendo asks to slow down: too many requests."),
            tr("Wait a few minutes and try again. Another program may be using the same API key.")};
    case Cause::ServerFailure:
        return {tr("Okendo has a problem of its own (HTTP %1).").arg(m_error.httpStatus),
            tr("Try again in a few minutes. What was fetched so far is kept.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofStranger() const
{
    switch (m_cause.cause) {
    case Cause::WrongAddress:
        return {tr("Okendo doesn't know what was asked for."),
            tr("Check the base URL of the connection; if you didn't change it, try again later.")};
    case Cause::RefusedOnTheWay:
        return {
            tr("The request was refused with a web page, which is not Okendo's way (HTTP %1).").arg(m_error.httpStatus),
            tr("A firewall, proxy or filter of your network most likely stands in between. Ask whoever runs it to let Plaudit reach %1.")
                .arg(m_error.subject.isEmpty() ? u"api.okendo.io"_s : m_error.subject)};
    case Cause::LoginPage:
        return {tr("A web page came in place of Okendo's answer."),
            tr("Networks of hotels, trains and offices do that until one has logged in. Open a browser, log in, and try again.")};
    case Cause::EmptyAnswer:
        return {tr("The answer was empty, where a list of reviews was asked for."),
            tr("Okendo answers so where the user ID is no store's. Check the user ID, and the base URL if you changed it.")};
    case Cause::NotReviews:
        return {tr("The answer is not the list of reviews that was asked for, so it is not Okendo who answers."),
            tr("Check the base URL of the connection, and that no proxy of your network stands in between.")};
    case Cause::OtherAnswer:
        return {tr("%1 answered in an unexpected way (HTTP %2).").arg(host()).arg(m_error.httpStatus),
            tr("Check the base URL, and that no proxy or login page of your network stands in between.")};
    case Cause::RedirectElsewhere:
        return {tr("The answer points to another host (%1), so nothing was sent there.").arg(host()),
            tr("Check the base URL of the connection. Your API key was not given away. If you are in a network with a login page, open a browser and log in first.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofTheWay() const
{
    switch (m_cause.cause) {
    case Cause::HostUnknown:
        return {tr("%1 can't be found: there is no network, or the name is wrong.").arg(host()),
            tr("Check that this machine is online, then try again. If you changed the base URL, check its spelling.")};
    case Cause::NotReachable:
        return {tr("No connection to %1.").arg(host()),
            tr("Check that this machine is online and that no firewall is in the way, then try again. If you changed the base URL, check host and port.")};
    case Cause::ConnectionBroken:
        return {tr("The connection to %1 broke off.").arg(host()), tr("Try again. What was fetched so far is kept.")};
    case Cause::NoAnswerInTime:
        return {tr("%1 didn't answer in time.").arg(host()),
            tr("Try again in a few minutes. If it stays slow, check your network.")};
    case Cause::ProxyUnreachable:
        return {tr("The network's proxy refuses the connection."),
            tr("Check the proxy settings of this machine, or ask whoever runs your network.")};
    case Cause::ProxyLogin:
        return {tr("The network's proxy wants a user name and a password."),
            tr("Plaudit goes by the proxy settings of this machine and keeps no password of its own for it. Put the log-in there, or ask whoever runs your network to let %1 pass.")
                .arg(u"api.okendo.io"_s)};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofCertificate() const
{
    switch (m_cause.cause) {
    case Cause::CertificateExpired:
        return {tr("The certificate of %1 has expired, so nothing was sent.").arg(host()),
            with(certificate(),
                tr("This machine's date is %1: if that is wrong, set it right; else wait until the server has a new one.")
                    .arg(date(u"now"_s)))};
    case Cause::CertificateNotYetValid:
        return {tr("The certificate of %1 is not valid yet, so this machine's clock is most likely wrong.").arg(host()),
            with(certificate(),
                tr("This machine's date is %1: set date and time right and try again.").arg(date(u"now"_s)))};
    case Cause::CertificateSelfSigned:
        return {tr("The certificate of %1 was signed by nobody but itself, so nothing was sent.").arg(host()),
            with(certificate(),
                tr("Okendo's own never is: somebody else answers. If it is a server of yours, give its certificate as a file under Advanced."))};
    case Cause::CertificateIssuerUnknown:
        return {tr("The certificate of %1 comes from an authority this machine doesn't know, so nothing was sent.")
                    .arg(host()),
            with(certificate(),
                tr("Networks that inspect encrypted traffic do that. Ask whoever runs yours for the certificate of its authority and give it as a file under Advanced."))};
    case Cause::CertificateOfAnotherName:
        return {tr("The certificate belongs to another name than %1, so nothing was sent.").arg(host()),
            with(certificate(),
                tr("Somebody else answers: a login page of your network, or a wrong base URL. Open a browser to see whether one has to log in."))};
    case Cause::NoSecureConnection:
        return {tr("No secure connection to %1 could be made.").arg(host()),
            tr("Check this machine's date and time, and whether your network inspects encrypted traffic.")};
    case Cause::ClockWrong:
        return {clock(m_cause.facts.value(u"clock"_s).toLongLong()),
            tr("Set date and time of this machine right: else what is fetched bears wrong times.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofKeychain() const
{
    switch (m_cause.cause) {
    case Cause::KeychainAbsent:
        return {tr("This machine has no keychain that Plaudit can keep the API key in."),
            tr("Start or install one (GNOME Keyring, KWallet), use the key for this session only, or give it for one run in PLAUDIT_API_KEY.")};
    case Cause::KeychainLocked:
        return {tr("The keychain is locked."),
            tr("Unlock it (the system's password manager does, or logging in anew) and try again, or use the key for this session only.")};
    case Cause::KeychainDenied:
        return {tr("The keychain refused access."),
            tr("Allow Plaudit to use it and try again, or use the key for this session only.")};
    case Cause::KeychainStuck:
        return {tr("The keychain didn't answer within 3 seconds."),
            tr("It may be waiting for its password. Unlock it and try again, or use the key for this session only.")};
    case Cause::KeyNotKept:
        return {tr("The API key of this connection is not in the keychain."),
            tr("Give it again: copy it from Okendo, Settings → Integrations → API credentials.")};
    default:
        Q_UNREACHABLE();
    }
}

QString Sentences::clock(qint64 secondsAhead)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto size = std::llabs(secondsAhead); // never so little that it would be one of anything
    const auto length = size >= 2 * day    ? tr("%1 days").arg(size / day)
                        : size >= 2 * hour ? tr("%1 hours").arg(size / hour)
                                           : tr("%1 minutes").arg(size / minute);
    return secondsAhead > 0 ? tr("This machine's clock is ahead of the server's by %1.").arg(length)
                            : tr("This machine's clock is behind the server's by %1.").arg(length);
}

} // namespace

std::optional<ErrorSentence> diagnosisOf(const Error &error)
{
    const auto cause = causeOf(error);
    if (!cause)
        return {};
    const Sentences sentences(error, *cause);
    auto sentence = cause->cause <= Cause::CertificateFileUnusable ? sentences.ofInput()
                    : cause->cause <= Cause::ServerFailure         ? sentences.ofAnswer()
                    : cause->cause <= Cause::RedirectElsewhere     ? sentences.ofStranger()
                    : cause->cause <= Cause::ProxyLogin            ? sentences.ofTheWay()
                    : cause->cause <= Cause::ClockWrong            ? sentences.ofCertificate()
                                                                   : sentences.ofKeychain();
    const auto clock = cause->facts.value(u"clock"_s).toLongLong();
    if (cause->cause != Cause::ClockWrong && std::llabs(clock) > clockTolerance)
        sentence.advice += u' ' + Sentences::clock(clock);
    return sentence;
}

QString writtenClock(std::optional<qint64> secondsAhead)
{
    return secondsAhead && std::llabs(*secondsAhead) > clockTolerance ? Sentences::clock(*secondsAhead) : QString();
}

} // namespace plaudit
