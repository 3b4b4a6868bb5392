// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of conditions that are typed.

#include "shell/condition_editors.h"
#include "shell/entry_list.h"
#include "shell/looks.h"
#include "wording/filter_words.h"
#include "workspace/searching.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int mostRows = 9;

QLineEdit *fieldOf(const QString &name, const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit(text, parent);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    return field;
}

QString amountText(const std::optional<double> &amount)
{
    return amount ? QLocale().toString(*amount, 'f', QLocale::FloatingPointShortest) : QString();
}

/// As typed in the person's own language, or as on the command line; the text itself where it is no number.
QString plainNumber(const QString &typed)
{
    bool isNumber = false;
    const double amount = QLocale().toDouble(typed, &isNumber);
    return isNumber ? QString::number(amount, 'g', QLocale::FloatingPointShortest) : typed;
}

} // namespace

RangeEditor::RangeEditor(const Filter &filter, QWidget *parent)
    : ConditionEditor(FilterPart::OrderValue, filter, parent)
    , m_from(fieldOf(tr("From"), amountText(filter.orderValue.value_or(OrderValueRange()).from), this))
    , m_to(fieldOf(tr("To"), amountText(filter.orderValue.value_or(OrderValueRange()).to), this))
{
    auto *apply = new QPushButton(tr("Apply"), this);
    setLook(apply, u"primary"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_from);
    line->addWidget(plainLabel(u"–"_s, u"second"_s, this));
    line->addWidget(m_to);
    line->addWidget(apply);
    content()->addLayout(line);
    addHelp(tr("What the order was worth, in its own currency; one end may stay open"));
    m_from->setFocus();
    connect(apply, &QPushButton::clicked, this, &RangeEditor::finish);
}

bool RangeEditor::take()
{
    const QString from = m_from->text().trimmed(), to = m_to->text().trimmed();
    if (from.isEmpty() && to.isEmpty())
        return takeValues({});
    return takeValues({plainNumber(from) + u".."_s + plainNumber(to)});
}

SearchEditor::SearchEditor(const Filter &filter, QWidget *parent)
    : ConditionEditor(FilterPart::Search, filter, parent)
    , m_field(fieldOf(tr("Words in reviews and answers"), filter.search, this))
{
    auto *apply = new QPushButton(tr("Search"), this);
    setLook(apply, u"primary"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(apply);
    content()->addLayout(line);
    addHelp(tr("Words, \"a phrase\", beginning*, -without"));
    m_field->selectAll();
    m_field->setFocus();
    connect(apply, &QPushButton::clicked, this, &SearchEditor::finish);
}

bool SearchEditor::take()
{
    const QString text = m_field->text().trimmed();
    const QString problem = text.isEmpty() ? QString() : searchProblem(text);
    if (!problem.isEmpty()) {
        showProblem(problem);
        return false;
    }
    return takeValues(text.isEmpty() ? QStringList() : QStringList{text});
}

AttributeEditor::AttributeEditor(const Filter &filter, const FilterChoices &choices, QWidget *parent)
    : ConditionEditor(FilterPart::Attribute, filter, parent)
    , m_list(new EntryList(EntryModel::Match::Plain, EntryModel::Ticks::Many, nameOf(FilterPart::Attribute),
          tr("Type to narrow the list"), this))
    , m_title(fieldOf(tr("Attribute, such as Fit"), {}, this))
    , m_value(fieldOf(tr("Value, such as Small"), {}, this))
{
    std::vector<Entry> entries;
    QSet<int> ticked;
    const auto add = [&](const AttributeValueIs &one) {
        entries.push_back({.text = one.title + u": "_s + one.value, .detail = {}, .icon = {}, .group = {}});
        m_values += one.title + u'=' + one.value;
    };
    for (const AttributeValueIs &one : filter.attributes) {
        ticked.insert(int(entries.size()));
        add(one);
    }
    for (const AttributeChoice &attribute : choices.attributes) {
        for (const QString &value : attribute.values) {
            if (!filter.attributes.contains(AttributeValueIs{attribute.title, value}))
                add({attribute.title, value});
        }
    }
    constexpr std::size_t few = 7;
    m_list->setSearchable(entries.size() > few);
    m_list->setVisible(!entries.empty());
    m_list->setEntries(std::move(entries), ticked);
    m_list->setMostRows(mostRows);
    content()->addWidget(m_list);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_value);
    content()->addLayout(line);
    addHelp(tr("Several values of one attribute: any of them. Enter applies, Esc leaves it as it was"));
    if (m_values.isEmpty())
        m_title->setFocus();
    else
        m_list->setFocus();
}

bool AttributeEditor::take()
{
    QStringList values;
    for (qsizetype index = 0; index < m_values.size(); ++index) {
        if (m_list->ticked().contains(int(index)))
            values += m_values[index];
    }
    const QString title = m_title->text().trimmed(), value = m_value->text().trimmed();
    if (title.isEmpty() != value.isEmpty()) {
        showProblem(tr("An attribute needs its value, and a value its attribute."));
        return false;
    }
    if (!title.isEmpty())
        values += title + u'=' + value;
    return takeValues(values);
}

QString searchProblem(const QString &text)
{
    return matchExpression(text) ? QString() : ConditionEditor::tr("“%1” holds no word to search for").arg(text);
}

} // namespace plaudit
