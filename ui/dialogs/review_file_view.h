// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "orders/review_import.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace plaudit
{

/// What a trial of a file of reviews came to.
struct ReviewTrial
{
    QStringList header;
    ReviewMapping mapping; ///< that was used, or would have been
    Result<ReviewImportReport> report;
};
/// Reads the whole file and writes nothing; without a mapping by the remembered or guessed one. Blocks.
using ReviewTrialFunction = std::function<ReviewTrial(
    const QString &path, const std::optional<ReviewMapping> &mapping, const std::stop_token &stop)>;

/// A file of reviews before it is imported: what was understood of it, and which column holds what, to be changed.
class ReviewFileView : public QWidget
{
    Q_OBJECT

public:
    ReviewFileView(ReviewTrialFunction function, QString path, QWidget *parent = nullptr);

    /// As it should be imported; nothing where it can't be.
    [[nodiscard]] std::optional<ReviewImportRequest> request() const;
    [[nodiscard]] bool isTrying() const { return m_isTrying; }

Q_SIGNALS:
    /// A trial began or came to its end.
    void changed();

private:
    void tryOut(const std::optional<ReviewMapping> &mapping);
    void take(const ReviewTrial &trial);
    void makeColumns();
    void chooseColumns();

    ReviewTrialFunction m_function;
    QString m_path;
    QLabel *m_summary, *m_rejects;
    QFormLayout *m_columns;
    std::vector<std::pair<QString, QComboBox *>> m_choices; ///< by field
    QStringList m_header;
    ReviewMapping m_mapping;
    bool m_isTrying = false;
    bool m_isImportable = false;
    NewestJob m_job;
};

} // namespace plaudit
