// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/credentials_input.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestValue = 1'000;
constexpr qsizetype documentedKeyLength = 32;

/// Marks that can't be seen (a zero-width space, a byte order mark) come along when text is copied from a web page.
bool isPadding(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

QString withoutPadding(const QString &text)
{
    auto view = QStringView(text);
    while (!view.isEmpty() && isPadding(view.front()))
        view = view.sliced(1);
    while (!view.isEmpty() && isPadding(view.back()))
        view.chop(1);
    return view.toString();
}

bool isUnprintable(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasUnprintable(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isUnprintable);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression uuid(
        QRegularExpression::anchoredPattern(u"(\\{)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?(1)\\})"_s),
        QRegularExpression::CaseInsensitiveOption);
    return uuid.match(text).hasMatch();
}

} // namespace

Result<MerchantCredentials> merchantCredentialsFrom(const QString &userId, const Secret &key)
{
    const auto user = withoutPadding(userId);
    const auto password = withoutPadding(key.reveal());
    if (user.isEmpty())
        return failure(ErrorKind::UserIdMissing, u"no user id was given"_s);
    if (password.isEmpty())
        return failure(ErrorKind::KeyMissing, u"no API key was given"_s);
    if (user.size() > longestValue)
        return failure(ErrorKind::CredentialsTooLong, u"the user id has %1 characters"_s.arg(user.size()));
    if (password.size() > longestValue)
        return failure(ErrorKind::CredentialsTooLong, u"the API key has %1 characters"_s.arg(password.size()));
    if (hasUnprintable(user))
        return failure(ErrorKind::InvalidArgument, u"the user id holds a character that can't be printed"_s);
    if (hasUnprintable(password))
        return failure(ErrorKind::InvalidArgument, u"the API key holds a character that can't be printed"_s);
    if (isUuid(password) && !isUuid(user))
        return failure(ErrorKind::CredentialsSwapped, u"the API key is a UUID and the user id is none"_s);
    return MerchantCredentials{.userId = user,
        .key = Secret(password),
        .isKeyLengthUnusual = password.size() != documentedKeyLength,
        .isUserIdUnusual = !isUuid(user)};
}

} // namespace plaudit
