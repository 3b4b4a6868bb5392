// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/review_file_view.h"

#include <QDialog>

class QTabWidget;
class QPushButton;

namespace plaudit
{

/// Shows what importing files of reviews would bring, before anything is written; accepted once that is wished for.
class ReviewImportDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewImportDialog(ReviewTrialFunction function, const QStringList &paths, QWidget *parent);

    void addFiles(const QStringList &paths);
    [[nodiscard]] std::vector<ReviewImportRequest> requests() const;

private:
    void check();

    ReviewTrialFunction m_function;
    QTabWidget *m_tabs;
    std::vector<ReviewFileView *> m_files;
    QPushButton *m_import;
};

} // namespace plaudit
