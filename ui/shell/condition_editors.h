// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter_choices.h"
#include "analytics/filter_part.h"
#include "shell/popup.h"

class QLabel;
class QLineEdit;

namespace plaudit
{

class EntryList;

/// Edits one condition of a filter in a popup.
class ConditionEditor : public Popup
{
    Q_OBJECT

public:
    /// The one that fits the condition; for any but the dates.
    [[nodiscard]] static ConditionEditor *make(
        FilterPart part, const Filter &filter, const FilterChoices &choices, QWidget *parent);

Q_SIGNALS:
    /// Differs from the one it was made with.
    void filterChosen(const plaudit::Filter &filter);

protected:
    ConditionEditor(FilterPart part, const Filter &filter, QWidget *parent);

    /// Asks for the filter with these values; false, with the problem shown, where one can't be used.
    [[nodiscard]] bool takeValues(const QStringList &values);
    void showProblem(const QString &sentence);
    /// Stands at the end of the content.
    void addHelp(const QString &help);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] FilterPart partOf() const { return m_part; }

private:
    FilterPart m_part;
    Filter m_filter;
    QLabel *m_help;
};

/// Ticks for any number of values. A value of the filter that the store doesn't know stays there to be unticked.
class TickEditor : public ConditionEditor
{
    Q_OBJECT

public:
    TickEditor(FilterPart part, const Filter &filter, const FilterChoices &choices, QWidget *parent);

protected:
    [[nodiscard]] bool take() override;

private:
    QStringList m_values; ///< of each entry
    EntryList *m_list;
};

/// Any, yes or no.
class YesNoEditor : public ConditionEditor
{
    Q_OBJECT

public:
    YesNoEditor(FilterPart part, const Filter &filter, QWidget *parent);

protected:
    [[nodiscard]] bool take() override { return true; }
};

/// Two ends, each of which may be open.
class RangeEditor : public ConditionEditor
{
    Q_OBJECT

public:
    RangeEditor(const Filter &filter, QWidget *parent);

protected:
    [[nodiscard]] bool take() override;

private:
    QLineEdit *m_from;
    QLineEdit *m_to;
};

/// Words to search for.
class SearchEditor : public ConditionEditor
{
    Q_OBJECT

public:
    SearchEditor(const Filter &filter, QWidget *parent);

protected:
    [[nodiscard]] bool take() override;

private:
    QLineEdit *m_field;
};

/// Values of attributes: those that are known or set as ticks, and two fields for another.
class AttributeEditor : public ConditionEditor
{
    Q_OBJECT

public:
    AttributeEditor(const Filter &filter, const FilterChoices &choices, QWidget *parent);

protected:
    [[nodiscard]] bool take() override;

private:
    QStringList m_values; ///< of each entry
    EntryList *m_list;
    QLineEdit *m_title;
    QLineEdit *m_value;
};

/// What is wrong with a text to search for; empty where nothing is.
[[nodiscard]] QString searchProblem(const QString &text);

} // namespace plaudit
