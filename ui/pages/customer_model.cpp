// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_model.h"

#include "analytics/snapshot.h"
#include "domain/nps.h"
#include "shell/plain_text.h"
#include "wording/customer_words.h"
#include "wording/money.h"
#include "wording/numbers.h"
#include "workspace/customer_content.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

CustomerModel::CustomerModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void CustomerModel::setAnswer(CustomerAnswer answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

void CustomerModel::sort(int column, Qt::SortOrder order)
{
    const auto sorting = sortingOf(column);
    const auto wished = sorting.value_or(CustomerColumn::Revenue);
    const bool isDescending = !sorting || order == Qt::DescendingOrder;
    if (wished == m_column && isDescending == m_isDescending)
        return;
    m_column = wished;
    m_isDescending = isDescending;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    Q_EMIT sortingWished();
}

void CustomerModel::addFaces(const CustomerFaces &faces)
{
    m_answer.faces.insert(faces);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Email));
}

std::vector<std::uint32_t> CustomerModel::nameless(int first, int last) const
{
    std::vector<std::uint32_t> customers;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        if (!m_answer.faces.contains(keyOf(row)))
            customers.push_back(m_answer.order[std::size_t(row)]);
    }
    return customers;
}

int CustomerModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyOf(row) == key)
            return row;
    }
    return -1;
}

std::optional<CustomerColumn> CustomerModel::sortingOf(int column)
{
    switch (column) {
    case Reviews:
        return CustomerColumn::Reviews;
    case Average:
        return CustomerColumn::AverageRating;
    case Latest:
        return CustomerColumn::LatestRating;
    case Responses:
        return CustomerColumn::Responses;
    case Nps:
        return CustomerColumn::LatestScore;
    case Orders:
        return CustomerColumn::Orders;
    case Revenue:
        return CustomerColumn::Revenue;
    case LastSeen:
        return CustomerColumn::LastActivity;
    default:
        return {};
    }
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.order.size());
}

int CustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

qint64 CustomerModel::keyOf(int row) const
{
    return m_answer.customers.snapshot->customerKeys()[m_answer.order[std::size_t(row)] - 1];
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto customer = m_answer.order[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Name || index.column() == Email || index.column() == Revenue
                   ? QVariant(plainToolTip(display(index.row(), index.column())))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() <= Email || index.column() == Nps ? Qt::AlignLeading : Qt::AlignTrailing) |
                   Qt::AlignVCenter);
    case SubjectRole:
        return customerSubject(keyOf(index.row()));
    case KeyRole:
        return keyOf(index.row());
    case EmailRole:
        return m_answer.faces.value(keyOf(index.row())).email;
    case ScoreRole: {
        const int score = m_answer.customers.list->rows[customer].latestScore;
        return score < 0 ? QVariant() : QVariant(score);
    }
    default:
        return {};
    }
}

QString CustomerModel::name(int row, int column) const
{
    const auto face = m_answer.faces.constFind(keyOf(row));
    if (face == m_answer.faces.constEnd())
        return u"…"_s;
    const auto &email = face->email.isEmpty() ? u"–"_s : face->email;
    return oneLine(column == Email || face->name.isEmpty() ? email : face->name);
}

QString CustomerModel::revenue(std::uint32_t customer) const
{
    const QLocale locale;
    QStringList parts;
    for (const auto &[currency, amount] : revenuesOf(*m_answer.customers.snapshot, *m_answer.customers.list, customer))
        parts += writtenMoney(amount, currency, locale);
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

QString CustomerModel::display(int row, int column) const
{
    const QLocale locale;
    const auto customer = m_answer.order[std::size_t(row)];
    const CustomerRow &figures = m_answer.customers.list->rows[customer];
    switch (column) {
    case Name:
    case Email:
        return name(row, column);
    case Reviews:
        return writtenCount(figures.reviews, locale);
    case Average:
        return writtenRating(figures.averageRating(), locale);
    case Latest:
        return figures.latestRating == 0 ? u"–"_s : u"%1 ★"_s.arg(locale.toString(figures.latestRating));
    case Responses:
        return writtenCount(figures.responses, locale);
    case Nps:
        return figures.latestScore < 0 ? u"–"_s
                                       : u"%1 %2"_s.arg(locale.toString(int(figures.latestScore)),
                                             writtenCategory(npsCategoryOf(figures.latestScore)));
    case Orders:
        return writtenCount(figures.orders, locale);
    case Revenue:
        return revenue(customer);
    case LastSeen:
        return figures.lastSecond == 0 ? u"–"_s
                                       : locale.toString(QDateTime::fromSecsSinceEpoch(figures.lastSecond,
                                                             m_answer.customers.snapshot->timeZone())
                                                             .date(),
                                             QLocale::ShortFormat);
    default:
        return {};
    }
}

QString CustomerModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Customer");
    case Email:
        return tr("Email");
    case Reviews:
        return tr("Reviews");
    case Average:
        return tr("Average");
    case Latest:
        return tr("Latest rating");
    case Responses:
        return tr("Responses");
    case Nps:
        return tr("Latest NPS");
    case Orders:
        return tr("Orders");
    case Revenue:
        return tr("Revenue");
    case LastSeen:
        return tr("Last seen");
    default:
        return {};
    }
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= Email || section == Nps ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return title(section);
    if (role == Qt::InitialSortOrderRole)
        return Qt::DescendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    const bool isSorting = sortingOf(section) == m_column;
    return isSorting ? title(section) + (m_isDescending ? u" ↓"_s : u" ↑"_s) : title(section);
}

} // namespace plaudit
