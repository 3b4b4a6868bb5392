// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_words.h"

#include "shell/plain_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString cell(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar unit : text)
        line += unit.category() == QChar::Other_Control ? QChar(u' ') : unit;
    const bool isFormula = !line.isEmpty() && u"=+-@"_s.contains(line.front());
    return isFormula ? u'\'' + line : line;
}

QStringList cellsOf(const ReviewLine &line, const QTimeZone &zone)
{
    const auto date =
        line.dateMs ? QDateTime::fromMSecsSinceEpoch(*line.dateMs, zone).toString(Qt::ISODate) : QString();
    return {date, line.rating ? QString::number(*line.rating) : QString(), line.title, line.body, line.productName,
        line.author, toString(line.status), line.reviewId};
}

QStringList cellsOf(const ResponseLine &line, const QTimeZone &zone)
{
    const auto date =
        line.dateMs ? QDateTime::fromMSecsSinceEpoch(*line.dateMs, zone).toString(Qt::ISODate) : QString();
    return {date, line.score ? QString::number(*line.score) : QString(), line.words, line.surveyName, line.customer,
        line.channel, line.responseId};
}

QStringList headerOf(SubjectKind kind)
{
    if (kind == SubjectKind::Review)
        return {Words::tr("Date"), Words::tr("Stars"), Words::tr("Title"), Words::tr("Text"), Words::tr("Product"),
            Words::tr("Author"), Words::tr("Status"), Words::tr("ID")};
    return {Words::tr("Date"), Words::tr("Score"), Words::tr("In their words"), Words::tr("Survey"),
        Words::tr("Customer"), Words::tr("Channel"), Words::tr("ID")};
}

QString whatOf(const DeskLine &line)
{
    if (const auto *review = std::get_if<ReviewLine>(&line.record))
        return review->rating ? Words::tr("%Ln stars", nullptr, *review->rating) : Words::tr("no rating");
    const auto &score = std::get<ResponseLine>(line.record).score;
    return score ? Words::tr("NPS score %1").arg(QLocale().toString(*score)) : Words::tr("no NPS score");
}

} // namespace

QString headlineOf(const DeskLine &line)
{
    const auto *review = std::get_if<ReviewLine>(&line.record);
    if (!review) {
        const auto &words = std::get<ResponseLine>(line.record).words;
        return isVisibleText(words) ? oneLine(words) : Words::tr("No answer in words");
    }
    if (isVisibleText(review->title))
        return oneLine(review->title);
    return isVisibleText(review->body) ? oneLine(review->body) : Words::tr("No text");
}

QString beginningOf(const DeskLine &line)
{
    const auto *review = std::get_if<ReviewLine>(&line.record);
    return review && isVisibleText(review->title) ? oneLine(review->body) : QString();
}

QString sourceOf(const DeskLine &line)
{
    if (const auto *review = std::get_if<ReviewLine>(&line.record))
        return joined({oneLine(review->productName), oneLine(review->author)});
    const auto &response = std::get<ResponseLine>(line.record);
    return joined({oneLine(response.surveyName), oneLine(response.channel), oneLine(response.customer)});
}

QString stateOf(const DeskLine &line)
{
    const auto *review = std::get_if<ReviewLine>(&line.record);
    if (!review)
        return {};
    if (review->isRemoved)
        return Words::tr("Removed");
    return review->status == ReviewStatus::Approved ? QString() : statusName(review->status);
}

QString toolTipOf(const DeskLine &line)
{
    const auto own = line.own.tags.isEmpty() ? QString() : Words::tr("Tags: %1").arg(line.own.tags.join(u", "_s));
    return plainToolTip(joined({headlineOf(line), own}));
}

QString sentenceOf(const DeskLine &line, const QTimeZone &zone)
{
    const auto *review = std::get_if<ReviewLine>(&line.record);
    const auto ms = review ? review->dateMs : std::get<ResponseLine>(line.record).dateMs;
    QStringList parts{whatOf(line), headlineOf(line), sourceOf(line), shortDate(ms, zone), stateOf(line)};
    if (review && review->hasReply)
        parts += Words::tr("has a reply");
    if (review && review->hasMedia)
        parts += Words::tr("has pictures or videos");
    if (line.own.notes > 0)
        parts += Words::tr("%Ln notes", nullptr, int(line.own.notes));
    if (!line.own.tags.isEmpty())
        parts += Words::tr("tagged %1").arg(oneLine(line.own.tags.join(u", "_s)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString shortDate(std::optional<qint64> ms, const QTimeZone &zone)
{
    if (!ms)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(*ms, zone).date(), u"d MMM yyyy"_s);
}

QString wholeTime(std::optional<qint64> ms, const QTimeZone &zone)
{
    if (!ms)
        return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(*ms, zone);
    const auto toTheMinute = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return shortDate(ms, zone) + u", "_s + QLocale().toString(time.time(), toTheMinute);
}

QString statusName(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Approved:
        return Words::tr("Approved");
    case ReviewStatus::Pending:
        return Words::tr("Pending");
    case ReviewStatus::Rejected:
        return Words::tr("Rejected");
    case ReviewStatus::Other:
        return Words::tr("Unknown status");
    }
    Q_UNREACHABLE();
}

QString respondentName(NpsCategory category)
{
    switch (category) {
    case NpsCategory::Promoter:
        return Words::tr("Promoter");
    case NpsCategory::Passive:
        return Words::tr("Passive");
    case NpsCategory::Detractor:
        return Words::tr("Detractor");
    }
    Q_UNREACHABLE();
}

QString isolated(const QString &text)
{
    constexpr char16_t firstStrongIsolate = 0x2068, popIsolate = 0x2069;
    return text.isEmpty() ? text : QChar(firstStrongIsolate) + oneLine(text) + QChar(popIsolate);
}

bool isVisibleText(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        const auto category = unit.category();
        return !unit.isSpace() && category != QChar::Other_Format && category != QChar::Other_Control;
    });
}

QString readableText(const QString &text)
{
    auto readable = text;
    readable.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (QChar &unit : readable) {
        if (unit.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t')
            unit = u' ';
    }
    return readable;
}

QString separatedLines(const std::vector<DeskLine> &lines, SubjectKind kind, const QTimeZone &zone)
{
    QString text = headerOf(kind).join(u'\t') + u'\n';
    for (const auto &line : lines) {
        auto cells = std::visit([&](const auto &record) { return cellsOf(record, zone); }, line.record);
        std::transform(cells.begin(), cells.end(), cells.begin(), &cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace plaudit
