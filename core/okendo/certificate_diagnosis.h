// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure_cause.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace plaudit
{

/// Which certificate was refused and why, of all that is wrong with it what tells most.
[[nodiscard]] FailureCause causeOf(const QList<QSslError> &errors, const QDateTime &now);

/// The PEM certificates of a file. InvalidArgument with the path as subject and the cause CertificateFileUnusable where
/// there is none.
[[nodiscard]] Result<QList<QSslCertificate>> certificatesIn(const QString &path);

} // namespace plaudit
