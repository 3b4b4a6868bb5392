// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/raw_store.h"
#include "fuzz/bodies.h"
#include "loopback/loopback_server.h"
#include "okendo/feed_item.h"
#include "okendo/webhook_signature.h"
#include "okendo/webhook_verification.h"
#include "sync/event_file.h"
#include "sync/event_import.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// The public test vector of the contract.
constexpr qint64 nowMs = 1'792'411'200'000;
const Secret &secret()
{
    static const Secret secret(u"whsec_ZWZmZWN0ZWQtc3ZpeC10ZXN0LWtleS0wMTIzNDU2Nzg5"_s);
    return secret;
}

LoopbackRequest requestOf(const QByteArray &input)
{
    LoopbackRequest request;
    qsizetype at = 0;
    while (at < input.size()) {
        const auto end = input.indexOf('\n', at);
        const auto line = input.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? input.size() : end + 1;
        if (line.isEmpty() || line == "\r")
            break;
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
    }
    request.body = input.mid(at);
    return request;
}

void holdSignature(const WebhookHeaders &headers, const QByteArray &body)
{
    const std::vector<Secret> secrets{Secret(u"whsec_b2xk"_s), secret()};
    const auto given = verifyWebhook(secrets, headers, body, nowMs);
    if (given) {
        const auto isSignedWith = [&](const Secret &one) {
            return headers.signatures.contains(webhookSignature(one, headers.id, given->signedMs / 1000, body));
        };
        hold(std::any_of(secrets.begin(), secrets.end(), isSignedWith),
            "what is accepted has the signature of a secret");
        hold(std::abs(given->signedMs - nowMs) <= signatureToleranceSeconds * 1000, "what is accepted is of now");
    }
    auto signedNow = headers;
    if (signedNow.id.isEmpty() || signedNow.id.size() > 256)
        signedNow.id = "msg_1";
    signedNow.timestamp = QByteArray::number(nowMs / 1000);
    signedNow.signatures = webhookSignature(secret(), signedNow.id, nowMs / 1000, body) + " v2,b3RoZXI=";
    hold(verifyWebhook(secrets, signedNow, body, nowMs).has_value(), "what is signed is accepted");
    hold(!verifyWebhook(secrets, signedNow, body + ' ', nowMs), "another body is refused");
    hold(!verifyWebhook({secrets.front()}, signedNow, body, nowMs), "another secret's signature is refused");
}

void holdEvents(const QByteArray &body)
{
    EventsCommit commit;
    takeEvent(commit, body);
    hold(!commit.events.empty() || !commit.faults.empty(), "a body becomes events or waits in quarantine");
    qsizetype end = 0;
    FeedItemReader reader;
    for (const auto &event : commit.events) {
        hold(event.start == end && event.length > 0, "events lie one behind the other");
        end = event.start + event.length;
        const auto kept = commit.bytes.mid(event.start, event.length);
        hold(body.contains(kept), "an event is kept as it was received");
        const auto again = reader.read(kept);
        hold(again && again->id == event.id && again->record == event.record, "an event can be read from what is kept");
    }
    hold(end == commit.bytes.size(), "the bytes of a batch are those of its events");
    for (const auto &fault : commit.faults)
        hold(body.contains(fault.raw), "what waits in quarantine is kept as it was received");
    if (commit.events.size() + commit.faults.size() == 1)
        hold(commit.bytes == body || commit.events.empty() || body.trimmed().startsWith('{'), "one event is the body");
}

/// However the text comes in pieces, the same values are cut from it, and with what is between them they are the text.
void holdCutting(const QByteArray &body)
{
    const auto cut = [&body](qsizetype piece) {
        JsonCutter cutter;
        QList<QByteArray> values;
        for (qsizetype at = 0; at < body.size(); at += piece) {
            cutter.feed(body.mid(at, piece), at + piece >= body.size());
            while (auto value = cutter.next())
                values.append(*value);
        }
        return values;
    };
    const auto whole = cut(std::max<qsizetype>(body.size(), 1));
    hold(whole == cut(7), "a text that comes in pieces is cut as the whole one is");
    for (const auto &value : whole)
        hold(body.contains(value), "values are cut as they stand there");
}

} // namespace

void fuzzWebhook(const QByteArray &input)
{
    const auto request = requestOf(input);
    const auto header = [&](const QByteArray &name) {
        const auto own = request.header("webhook-" + name);
        return own ? *own : request.header("svix-" + name).value_or(QByteArray());
    };
    holdSignature(
        {.id = header("id"), .timestamp = header("timestamp"), .signatures = header("signature")}, request.body);
    holdEvents(request.body);
    holdCutting(request.body);
    static_cast<void>(isSigningSecret(Secret(QString::fromUtf8(request.body.left(200)))));
}

} // namespace plaudit
