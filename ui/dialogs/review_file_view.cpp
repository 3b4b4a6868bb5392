// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/review_file_view.h"

#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/error_sentence.h"
#include "wording/numbers.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// Those a person may want to see or change; the others follow the guess.
static std::vector<std::pair<QString, QString>> shownFields()
{
    return {{u"rating"_s, ReviewFileView::tr("Rating")}, {u"title"_s, ReviewFileView::tr("Title")},
        {u"body"_s, ReviewFileView::tr("Text")}, {u"date"_s, ReviewFileView::tr("Date")},
        {u"product_id"_s, ReviewFileView::tr("Product ID")}, {u"product_name"_s, ReviewFileView::tr("Product name")},
        {u"reviewer_name"_s, ReviewFileView::tr("Reviewer's name")},
        {u"reviewer_email"_s, ReviewFileView::tr("Reviewer's email")}, {u"order_id"_s, ReviewFileView::tr("Order ID")},
        {u"order_number"_s, ReviewFileView::tr("Order number")}, {u"status"_s, ReviewFileView::tr("Status")},
        {u"reply"_s, ReviewFileView::tr("Reply")}};
}

ReviewFileView::ReviewFileView(ReviewTrialFunction function, QString path, QWidget *parent)
    : QWidget(parent)
    , m_function(std::move(function))
    , m_path(std::move(path))
    , m_summary(plainLabel({}, {}, this))
    , m_rejects(plainLabel({}, u"second"_s, this))
    , m_columns(new QFormLayout)
{
    auto *name = new ElidedLabel(u"title"_s, this);
    name->setWholeText(QFileInfo(m_path).fileName());
    for (QLabel *label : {m_summary, m_rejects})
        label->setWordWrap(true);
    auto *columns = new QWidget;
    columns->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 8, 0);
    m_columns->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *scrolled = new QScrollArea(this);
    scrolled->setWidget(columns);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(m_summary);
    layout->addWidget(m_rejects);
    layout->addWidget(scrolled, 1);
    m_rejects->hide();
    tryOut({});
}

std::optional<ReviewImportRequest> ReviewFileView::request() const
{
    if (!m_isImportable || m_isTrying)
        return {};
    return ReviewImportRequest{.path = m_path, .mapping = m_mapping};
}

void ReviewFileView::tryOut(const std::optional<ReviewMapping> &mapping)
{
    m_isTrying = true;
    m_summary->setText(tr("Reading the file…"));
    m_rejects->hide();
    m_job.start<ReviewTrial>([function = m_function, path = m_path, mapping](
                                 const std::stop_token &stop) { return function(path, mapping, stop); },
        [this](const ReviewTrial &trial) { take(trial); });
    Q_EMIT changed();
}

void ReviewFileView::take(const ReviewTrial &trial)
{
    const QLocale locale;
    m_isTrying = false;
    m_isImportable = trial.report.has_value();
    m_header = trial.header;
    m_mapping = trial.mapping;
    makeColumns();
    if (!trial.report) {
        const ErrorSentence sentence = sentenceFor(trial.report.error());
        m_summary->setText(sentence.message);
        m_rejects->setText(sentence.advice);
        m_rejects->setVisible(!sentence.advice.isEmpty());
        Q_EMIT changed();
        return;
    }
    const ReviewImportReport &report = *trial.report;
    QString words = tr("%Ln rows", nullptr, int(report.rows)) + u" · "_s +
                    tr("%1 reviews to import").arg(writtenCount(report.imported, locale));
    if (report.unchanged > 0)
        words += u" · "_s + tr("%1 are here already").arg(writtenCount(report.unchanged, locale));
    if (report.rejected > 0)
        words += u" · "_s + tr("%1 can't be understood").arg(writtenCount(report.rejected, locale));
    m_summary->setText(words);
    QStringList lines;
    if (report.warnings > 0)
        lines += tr("Whether day or month comes first in the dates is not certain: no number in them is above 12.");
    for (const ImportReject &reject : report.firstRejects)
        lines += tr("Line %1: %2").arg(reject.line).arg(oneLine(reject.reason));
    m_rejects->setText(lines.join(u'\n'));
    m_rejects->setVisible(!lines.isEmpty());
    Q_EMIT changed();
}

void ReviewFileView::makeColumns()
{
    if (m_choices.empty() && !m_header.isEmpty()) {
        for (const auto &[field, name] : shownFields()) {
            auto *choice = new QComboBox;
            choice->setAccessibleName(name);
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            choice->setMinimumContentsLength(16);
            choice->addItem(tr("– none –"));
            for (const QString &column : std::as_const(m_header))
                choice->addItem(oneLine(column), column);
            m_columns->addRow(name, choice);
            m_choices.emplace_back(field, choice);
            connect(choice, &QComboBox::activated, this, &ReviewFileView::chooseColumns);
        }
    }
    for (const auto &[field, choice] : m_choices)
        choice->setCurrentIndex(m_mapping.columnOf(field, m_header) + 1);
}

void ReviewFileView::chooseColumns()
{
    auto mapping = m_mapping;
    for (const auto &[field, choice] : m_choices) {
        const QString column = choice->currentData().toString();
        if (column.isEmpty())
            mapping.columns.remove(field);
        else
            mapping.columns.insert(field, column);
    }
    tryOut(mapping);
}

} // namespace plaudit
