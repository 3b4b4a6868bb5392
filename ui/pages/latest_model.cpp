// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/latest_model.h"

#include "shell/plain_text.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

void LatestModel::setReviews(std::vector<ReviewLine> reviews, const QTimeZone &zone)
{
    beginResetModel();
    m_reviews = std::move(reviews);
    m_zone = zone;
    endResetModel();
}

int LatestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviews.size());
}

QVariant LatestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewLine &review = m_reviews[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return review.reviewId;
    case StarsRole:
        return review.rating.value_or(0);
    case Qt::DisplayRole:
    case TitleRole:
        return oneLine(review.title);
    case BodyRole:
        return oneLine(review.body);
    case DateRole:
        return dateOf(review);
    case DetailRole:
        return detailOf(review);
    case Qt::AccessibleTextRole:
        return QStringList{review.rating ? tr("%Ln stars", nullptr, *review.rating) : tr("no rating"),
            oneLine(review.title), oneLine(review.body), dateOf(review), detailOf(review)}
            .join(u". "_s);
    default:
        return {};
    }
}

QString LatestModel::dateOf(const ReviewLine &review) const
{
    if (!review.dateMs)
        return tr("no date");
    const QDate day = QDateTime::fromMSecsSinceEpoch(*review.dateMs, m_zone).date();
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString LatestModel::detailOf(const ReviewLine &review)
{
    QStringList details;
    if (const QString author = oneLine(review.author); !author.isEmpty())
        details += author;
    if (review.isVerified.value_or(false))
        details += tr("verified");
    if (review.isIncentivized.value_or(false))
        details += tr("incentivized");
    if (review.hasMedia)
        details += tr("with media");
    if (review.hasReply)
        details += tr("replied to");
    return details.join(u" · "_s);
}

} // namespace plaudit
