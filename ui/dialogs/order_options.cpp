// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/order_options.h"

#include "dialogs/order_file_words.h"
#include "shell/looks.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int columns = 4;
static constexpr int left = -1; ///< to the file

static void select(QComboBox *box, int value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

/// What a choice says, or nothing where it is left to the file.
template<typename Value>
static std::optional<Value> valueOf(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == left ? std::nullopt : std::optional(Value(value));
}

OrderOptions::OrderOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    m_dialect = add(grid, 0, tr("&Format"));
    m_kind = add(grid, 1, tr("&Rows are"));
    m_dates = add(grid, 2, tr("&Dates"));
    m_decimals = add(grid, 3, tr("Decimal &mark"));
    m_price = add(grid, 4, tr("&Price"));
    m_tax = add(grid, 5, tr("&Tax"));
    m_zone = add(grid, 6, tr("Time &zone without an offset"));
    for (const OrderDialect dialect : allOrderDialects)
        m_dialect->addItem(nameOf(dialect), int(dialect));
    for (const OrderFileKind kind : {OrderFileKind::Orders, OrderFileKind::Lines, OrderFileKind::Customers})
        m_kind->addItem(nameOf(kind), int(kind));
    for (QComboBox *box : {m_dates, m_decimals, m_price, m_tax})
        box->addItem(tr("as found"), left);
    m_dates->addItem(tr("day first"), int(DateOrder::DayFirst));
    m_dates->addItem(tr("month first"), int(DateOrder::MonthFirst));
    m_decimals->addItem(u"1,234.56"_s, int(DecimalMark::Point));
    m_decimals->addItem(u"1.234,56"_s, int(DecimalMark::Comma));
    m_price->addItem(tr("of one unit"), 0);
    m_price->addItem(tr("of the whole line"), 1);
    m_tax->addItem(tr("in the prices"), int(TaxPlace::Included));
    m_tax->addItem(tr("on top"), int(TaxPlace::OnTop));
    fillZones();
    m_currency = new QLineEdit(this);
    m_currency->setPlaceholderText(tr("as found"));
    m_currency->setMaxLength(3);
    m_currency->setAcceptDrops(false);
    m_currency->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{0,3}"_s), m_currency));
    m_currency->setAccessibleName(tr("Currency of orders without one"));
    auto *label = plainLabel(tr("&Currency where none is told"), u"faint"_s, this);
    label->setBuddy(m_currency);
    label->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(label, 2, 3);
    grid->addWidget(m_currency, 3, 3);
    connect(m_currency, &QLineEdit::textEdited, this, &OrderOptions::changed);
    disconnect(m_dialect, &QComboBox::activated, this, nullptr);
    connect(m_dialect, &QComboBox::activated, this,
        [this] { Q_EMIT dialectChosen(OrderDialect(m_dialect->currentData().toInt())); });
}

QComboBox *OrderOptions::add(QGridLayout *grid, int place, const QString &name)
{
    auto *box = new QComboBox(this);
    auto *label = plainLabel(name, u"faint"_s, this);
    label->setBuddy(box);
    label->setContentsMargins(0, place < columns ? 0 : 6, 0, 0);
    box->setAccessibleName(QString(name).remove(u'&'));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    grid->addWidget(label, place / columns * 2, place % columns);
    grid->addWidget(box, place / columns * 2 + 1, place % columns);
    grid->setColumnStretch(place % columns, 1);
    connect(box, &QComboBox::activated, this, &OrderOptions::changed);
    return box;
}

void OrderOptions::fillZones()
{
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone), zone);
}

void OrderOptions::show(const OrderImportRequest &request, OrderDialect dialect)
{
    const OrderMapping mapping = request.mapping.value_or(OrderMapping());
    const auto chosen = [](const auto &value) { return value ? int(*value) : left; };
    select(m_dialect, int(dialect));
    select(m_kind, int(mapping.kind));
    select(m_dates, chosen(mapping.dateOrder));
    select(m_decimals, chosen(mapping.decimalMark));
    select(m_price, chosen(mapping.isLineTotal));
    select(m_tax, chosen(mapping.taxPlace));
    int zone = m_zone->findData(request.timeZone.id());
    if (zone < 0) {
        m_zone->insertItem(0, QString::fromLatin1(request.timeZone.id()), request.timeZone.id());
        zone = 0;
    }
    m_zone->setCurrentIndex(zone);
    m_currency->setText(request.currency);
    showFound({});
}

void OrderOptions::showFound(const OrderMapping &found)
{
    const auto say = [](QComboBox *box, const auto &value) {
        const int at = value ? box->findData(int(*value)) : -1;
        box->setItemText(0, at > 0 ? tr("as found: %1").arg(box->itemText(at)) : tr("as found"));
    };
    say(m_dates, found.dateOrder);
    say(m_decimals, found.decimalMark);
    say(m_price, found.isLineTotal);
    say(m_tax, found.taxPlace);
}

void OrderOptions::applyTo(OrderImportRequest &request) const
{
    auto &mapping = *request.mapping;
    mapping.kind = OrderFileKind(m_kind->currentData().toInt());
    mapping.dateOrder = valueOf<DateOrder>(m_dates);
    mapping.decimalMark = valueOf<DecimalMark>(m_decimals);
    mapping.isLineTotal = valueOf<bool>(m_price);
    mapping.taxPlace = valueOf<TaxPlace>(m_tax);
    request.timeZone = QTimeZone(m_zone->currentData().toByteArray());
    request.currency = m_currency->text().toUpper();
}

} // namespace plaudit
