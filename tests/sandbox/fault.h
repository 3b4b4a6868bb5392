// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopback/loopback_server.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace plaudit
{

/// What the sandbox knows of a request when it decides on a fault.
struct SandboxRequest
{
    int number = 0; ///< from 1, in the order received
    QByteArray method;
    QByteArray path;  ///< percent-decoded
    QByteArray query; ///< as received
    bool hasAuthorization = false;
};

/// One way in which an answer goes wrong: the honest answer, changed.
class Fault
{
public:
    [[nodiscard]] static Fault rateLimited(std::optional<std::chrono::seconds> retryAfter = {}); ///< 429
    [[nodiscard]] static Fault serverFailure(int status = 500); ///< its body is HTML, as a proxy writes it
    [[nodiscard]] static Fault unauthorized();                  ///< 401
    [[nodiscard]] static Fault missingFeature();                ///< 403
    [[nodiscard]] static Fault expiredCursor();                 ///< 400
    /// The connection ends in the middle of the body that Content-Length has promised.
    [[nodiscard]] static Fault droppedInBody();
    /// Half of the JSON, whole as HTTP sees it.
    [[nodiscard]] static Fault truncatedJson();
    [[nodiscard]] static Fault slow(std::chrono::milliseconds delay); ///< before the first byte
    /// `size` bytes of the body at a time, with a pause before each.
    [[nodiscard]] static Fault dripping(qsizetype size, std::chrono::milliseconds pause);
    /// `nextUrl` points to another host.
    [[nodiscard]] static Fault foreignNextUrl(const QString &host = QStringLiteral("reviews.example.com"));
    /// `nextUrl` carries the cursor of this very request; a first page, which has none, stays honest.
    [[nodiscard]] static Fault loopingCursor();
    [[nodiscard]] static Fault redirect(const QUrl &target, int status = 302);
    [[nodiscard]] static Fault captivePortal(); ///< a log-in page in HTML with 200
    /// The first title (else body) of the page gets a byte that is no UTF-8.
    [[nodiscard]] static Fault invalidUtf8();
    /// That member of every record is of another type: a text where a number was, a list where a text was.
    [[nodiscard]] static Fault wrongTypeOf(const QString &field);
    [[nodiscard]] static Fault nullIn(const QString &field); ///< of every record
    /// A record's "body" is `size` bytes long.
    [[nodiscard]] static Fault hugePage(qsizetype size);
    [[nodiscard]] static Fault duplicatedRecords(); ///< each one twice
    /// Every page begins with the last record of the page before, as if one had arrived in between.
    [[nodiscard]] static Fault shiftedPages();
    /// "reviews" is an object, "nextUrl" a number.
    [[nodiscard]] static Fault wrongTypes();
    [[nodiscard]] static Fault answer(int status, const QByteArray &contentType, const QByteArray &body);

    [[nodiscard]] const QString &name() const { return m_name; }
    void apply(LoopbackResponse &response, const LoopbackRequest &request, const std::stop_token &stop) const;

private:
    using Change = std::function<void(LoopbackResponse &, const LoopbackRequest &, const std::stop_token &)>;
    Fault(QString name, Change change);

    QString m_name;
    Change m_change;
};

/// "NAME[=ARGUMENT]" as faultNames() lists them; empty for any other text.
[[nodiscard]] std::optional<Fault> faultNamed(const QString &text);
[[nodiscard]] QStringList faultNames();

/// Decides on each request; called in the order of the numbers, from the server's threads, never two at once.
using FaultRule = std::function<std::optional<Fault>(int number, const SandboxRequest &request)>;

/// At these requests.
[[nodiscard]] FaultRule faultAt(QList<int> numbers, const Fault &fault);
/// From that request on, up to and including another.
[[nodiscard]] FaultRule faultFrom(int first, int last, const Fault &fault);
/// At a share of all requests between 0 and 1: the same ones for the same seed.
[[nodiscard]] FaultRule faultAtRate(double share, const Fault &fault, quint32 seed = 1);

} // namespace plaudit
