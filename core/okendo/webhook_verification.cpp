// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/webhook_verification.h"

#include "okendo/webhook_signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Svix's have some thirty characters.
constexpr qsizetype longestId = 256;
/// During a change of secrets a sender signs with some.
constexpr qsizetype mostSignatures = 16;

/// Takes as long wherever they differ.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

bool isSignedBy(const Secret &secret, const WebhookHeaders &headers, qint64 timestamp, const QByteArray &body)
{
    const auto expected = webhookSignature(secret, headers.id, timestamp, body);
    const auto given = headers.signatures.simplified().split(' ').mid(0, mostSignatures);
    return std::any_of(
        given.begin(), given.end(), [&expected](const QByteArray &signature) { return isSame(signature, expected); });
}

} // namespace

tl::expected<VerifiedWebhook, DeliveryOutcome> verifyWebhook(
    const std::vector<Secret> &secrets, const WebhookHeaders &headers, const QByteArray &body, qint64 nowMs)
{
    bool isNumber = false;
    const auto timestamp = headers.timestamp.toLongLong(&isNumber);
    const bool isWhole = isNumber && timestamp > 0 && !headers.id.isEmpty() && headers.id.size() <= longestId &&
                         !headers.signatures.isEmpty();
    if (!isWhole)
        return tl::unexpected(DeliveryOutcome::Unsigned);
    const auto now = nowMs / 1000;
    if (timestamp < now - signatureToleranceSeconds)
        return tl::unexpected(DeliveryOutcome::TooOld);
    if (timestamp > now + signatureToleranceSeconds)
        return tl::unexpected(DeliveryOutcome::TooNew);
    const bool isSigned = std::any_of(secrets.begin(), secrets.end(),
        [&](const Secret &secret) { return isSigningSecret(secret) && isSignedBy(secret, headers, timestamp, body); });
    if (!isSigned)
        return tl::unexpected(DeliveryOutcome::WrongSignature);
    return VerifiedWebhook{.messageId = headers.id, .signedMs = timestamp * 1000};
}

bool isSigningSecret(const Secret &secret)
{
    auto text = secret.reveal();
    if (text.startsWith("whsec_"_L1))
        text.remove(0, "whsec_"_L1.size());
    const auto key = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return key.decodingStatus == QByteArray::Base64DecodingStatus::Ok && !key.decoded.isEmpty();
}

} // namespace plaudit
