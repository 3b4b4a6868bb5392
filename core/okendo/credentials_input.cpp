// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/credentials_input.h"

#include "domain/failure_cause.h"

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

tl::unexpected<Error> strayIn(const QString &what)
{
    return failure(withCause({.kind = ErrorKind::InvalidArgument,
                                 .detail = what + u" holds a character that can't be printed"_s,
                                 .retryAfter = {},
                                 .subject = {}},
        {.cause = Cause::StrayCharacters, .facts = {}}));
}

Result<void> checkValue(const QString &value, const QString &what)
{
    if (value.size() > longestValue)
        return failure(ErrorKind::CredentialsTooLong, u"%1 has %2 characters"_s.arg(what).arg(value.size()));
    if (hasUnprintable(value))
        return strayIn(what);
    return {};
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

QString withoutPadding(const QString &text)
{
    auto view = QStringView(text);
    while (!view.isEmpty() && isPadding(view.front()))
        view = view.sliced(1);
    while (!view.isEmpty() && isPadding(view.back()))
        view.chop(1);
    return view.toString();
}

bool looksLikeUserId(const QString &text)
{
    static const QRegularExpression uuid(
        QRegularExpression::anchoredPattern(u"(\\{)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?(1)\\})"_s),
        QRegularExpression::CaseInsensitiveOption);
    return uuid.match(text).hasMatch();
}

bool looksLikeKey(const QString &text)
{
    static const QRegularExpression word(QRegularExpression::anchoredPattern(u"[^\\s]{32}"_s));
    return word.match(text).hasMatch();
}

Result<MerchantCredentials> merchantCredentialsFrom(const QString &userId, const Secret &key)
{
    const auto user = withoutPadding(userId);
    const auto password = withoutPadding(key.reveal());
    if (user.isEmpty())
        return failure(ErrorKind::UserIdMissing, u"no user id was given"_s);
    if (password.isEmpty())
        return failure(ErrorKind::KeyMissing, u"no API key was given"_s);
    if (const auto checked = checkValue(user, u"the user id"_s); !checked)
        return failure(checked.error());
    if (const auto checked = checkValue(password, u"the API key"_s); !checked)
        return failure(checked.error());
    if (looksLikeUserId(password) && !looksLikeUserId(user))
        return failure(ErrorKind::CredentialsSwapped, u"the API key is a UUID and the user id is none"_s);
    return MerchantCredentials{.userId = user,
        .key = Secret(password),
        .isKeyLengthUnusual = password.size() != documentedKeyLength,
        .isUserIdUnusual = !looksLikeUserId(user),
        .hasInnerSpace = hasSpace(user) || hasSpace(password)};
}

Result<StorefrontCredentials> storefrontCredentialsFrom(
    const QString &userId, const QString &userName, const Secret &password)
{
    const auto user = withoutPadding(userId);
    const auto name = withoutPadding(userName);
    const auto secret = withoutPadding(password.reveal());
    if (user.isEmpty())
        return failure(ErrorKind::UserIdMissing, u"no user id was given"_s);
    if (!looksLikeUserId(user) && looksLikeKey(user))
        return failure(ErrorKind::CredentialsSwapped, u"the user id looks like an API key"_s);
    if (name.isEmpty() != secret.isEmpty())
        return failure(withCause({.kind = ErrorKind::KeyMissing,
                                     .detail = u"only one of user name and password"_s,
                                     .retryAfter = {},
                                     .subject = {}},
            {.cause = Cause::NameOrPasswordMissing, .facts = {}}));
    const std::pair<QString, QString> values[] = {
        {user, u"the user id"_s}, {name, u"the user name"_s}, {secret, u"the password"_s}};
    for (const auto &[value, what] : values) {
        if (const auto checked = checkValue(value, what); !checked)
            return failure(checked.error());
    }
    return StorefrontCredentials{
        .userId = user, .userName = name, .password = Secret(secret), .isUserIdUnusual = !looksLikeUserId(user)};
}

} // namespace plaudit
