// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/certificate_diagnosis.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 largestFile = qint64{4} * 1024 * 1024;

using Meaning = std::pair<QSslError::SslError, Cause>;

/// What tells most comes first: a wrong clock spoils every certificate, and one of another name is somebody else's
/// whoever signed it.
constexpr std::array meanings{
    Meaning{QSslError::CertificateNotYetValid, Cause::CertificateNotYetValid},
    Meaning{QSslError::HostNameMismatch, Cause::CertificateOfAnotherName},
    Meaning{QSslError::CertificateExpired, Cause::CertificateExpired},
    Meaning{QSslError::SelfSignedCertificate, Cause::CertificateSelfSigned},
    Meaning{QSslError::SelfSignedCertificateInChain, Cause::CertificateIssuerUnknown},
    Meaning{QSslError::UnableToGetIssuerCertificate, Cause::CertificateIssuerUnknown},
    Meaning{QSslError::UnableToGetLocalIssuerCertificate, Cause::CertificateIssuerUnknown},
    Meaning{QSslError::UnableToVerifyFirstCertificate, Cause::CertificateIssuerUnknown},
    Meaning{QSslError::CertificateUntrusted, Cause::CertificateIssuerUnknown},
};

QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    const auto &names = commonNames.isEmpty() ? organisations : commonNames;
    return names.isEmpty() ? u"?"_s : names.front();
}

QMap<QString, QString> factsOf(const QSslCertificate &certificate, const QDateTime &now)
{
    return {{u"issued_to"_s, nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                                 certificate.subjectInfo(QSslCertificate::Organization))},
        {u"issued_by"_s, nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                             certificate.issuerInfo(QSslCertificate::Organization))},
        {u"from"_s, certificate.effectiveDate().toUTC().date().toString(Qt::ISODate)},
        {u"until"_s, certificate.expiryDate().toUTC().date().toString(Qt::ISODate)},
        {u"now"_s, now.toUTC().date().toString(Qt::ISODate)}};
}

} // namespace

FailureCause causeOf(const QList<QSslError> &errors, const QDateTime &now)
{
    for (const auto &[kind, cause] : meanings) {
        const auto wanted = kind;
        const auto found = std::find_if(
            errors.begin(), errors.end(), [wanted](const QSslError &error) { return error.error() == wanted; });
        if (found != errors.end())
            return {.cause = cause,
                .facts = found->certificate().isNull() ? QMap<QString, QString>() : factsOf(found->certificate(), now)};
    }
    return {.cause = Cause::NoSecureConnection, .facts = {}};
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    const auto unusable = [&](const QString &why) {
        return failure(withCause({.kind = ErrorKind::InvalidArgument, .detail = why, .retryAfter = {}, .subject = path},
            {.cause = Cause::CertificateFileUnusable, .facts = {}}));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(file.errorString());
    if (file.size() > largestFile)
        return unusable(u"more than 4 MB"_s);
    auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return unusable(u"no PEM certificate in it"_s);
    return certificates;
}

} // namespace plaudit
