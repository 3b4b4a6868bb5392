// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/check_words.h"

#include "domain/connection.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

} // namespace

QString writtenCheck(const ConnectionCheck &check)
{
    const auto asked = CheckWords::tr("Asked: GET %1").arg(check.asked.toString(QUrl::FullyEncoded));
    const auto answered =
        check.reviews > 0
            ? CheckWords::tr("Answered: HTTP %1 and a list with a review, as it should. Nothing of it was kept.")
                  .arg(check.httpStatus)
            : CheckWords::tr("Answered: HTTP %1 and an empty list, as it should for a store without published reviews.")
                  .arg(check.httpStatus);
    const auto meaning = check.api == OkendoApi::Merchant ? CheckWords::tr("User ID and API key are good.")
                                                          : CheckWords::tr("The store is known under this user ID.");
    return QStringList{meaning, asked, answered}.join(u'\n');
}

QString writtenForeignBaseUrl(const QUrl &origin)
{
    const auto host = origin.host();
    const bool isThisMachine =
        host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
    if (host.isEmpty() || isThisMachine || isSameOrigin(origin, Connection{}.baseUrl))
        return {};
    return CheckWords::tr("The API key will be sent to %1, which is not Okendo. Go on only if you know that host.")
        .arg(host);
}

} // namespace plaudit
