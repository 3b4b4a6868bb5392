// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/public_counts_view.h"

#include "pages/rows_table.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "wording/numbers.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace plaudit
{

PublicCountsView::PublicCountsView(QWidget *parent)
    : QWidget(parent)
    , m_words(plainLabel({}, u"second"_s, this))
    , m_products(new RowsTable(
          {{tr("Product"), 0, false}, {tr("At Okendo"), 84, true}, {tr("Here"), 72, true}, {tr("Difference"), 86, true},
              {tr("Average there"), 104, true, true}, {tr("Average here"), 100, true, true}},
          this))
{
    m_words->setWordWrap(true);
    m_words->setContentsMargins(8, 2, 8, 4);
    m_products->setAccessibleName(tr("Public counts of products"));
    m_products->rememberWidths(u"health/public"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_words);
    layout->addWidget(m_products, 1);
    connect(m_products, &RowsTable::rowChosen, this,
        [this](int row) { Q_EMIT productChosen(m_counts.products[std::size_t(row)].there.productId); });
    show(PublicCounts{});
}

void PublicCountsView::show(const PublicCounts &counts)
{
    m_counts = counts;
    showStore();
    showProducts();
}

void PublicCountsView::showStore()
{
    const QLocale locale;
    const PublicCounts &counts = m_counts;
    if (!counts.store) {
        m_words->setText(
            tr("Nothing to compare with yet: a Storefront connection asks Okendo how many published reviews "
               "the shop shows, and the next sync of it fills this in."));
    } else {
        const PublicCount &store = *counts.store;
        const auto asked = locale.toString(QDateTime::fromMSecsSinceEpoch(store.askedMs), QLocale::ShortFormat);
        const QString words =
            tr("On %1, Okendo's public API counted %2 published ratings, on average %3; here are %4, on average %5.")
                .arg(asked, writtenCount(store.there.count, locale), writtenRating(store.there.average(), locale),
                    writtenCount(store.here.count, locale), writtenRating(store.here.average(), locale));
        m_words->setText(
            words + u' ' +
            (store.isSame() && counts.differing == 0
                    ? tr("They are the same, rating by rating.")
                    : tr("%Ln product(s) differ. What came after that time, or was imported from files, is "
                         "here alone; a full sweep fetches what is missing.",
                          nullptr, int(counts.differing))));
    }
}

void PublicCountsView::showProducts()
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const PublicCount &count : m_counts.products) {
        const qint64 off = count.here.count - count.there.count;
        const QColor colour = count.isSame() ? QColor() : theme.detractorText;
        const QString sign = off > 0 ? u"+"_s : off < 0 ? u"−"_s : u"±"_s;
        rows.push_back({{count.productName.isEmpty() ? count.there.productId : oneLine(count.productName)},
            {writtenCount(count.there.count, locale), count.there.count},
            {writtenCount(count.here.count, locale), count.here.count},
            {count.isSame() ? u"–"_s : sign + writtenCount(std::abs(off), locale), off, colour},
            {writtenRating(count.there.average(), locale), count.there.average().value_or(0.0)},
            {writtenRating(count.here.average(), locale), count.here.average().value_or(0.0)}});
    }
    m_products->setRows(rows);
    m_products->setVisible(!rows.empty());
}

} // namespace plaudit
