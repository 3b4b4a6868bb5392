// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/review_import_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

ReviewImportDialog::ReviewImportDialog(ReviewTrialFunction function, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_function(std::move(function))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Import reviews"));
    setDialogSize(*this, {560, 560});
    auto *explanation = plainLabel(tr("Nothing is written before you import. A review that Okendo told of is never "
                                      "overwritten by a file."),
        u"second"_s, this);
    explanation->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    setLook(m_import, u"primary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Import reviews"), u"heading"_s, this));
    layout->addWidget(explanation);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addFiles(paths);
}

void ReviewImportDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto *file = new ReviewFileView(m_function, path);
        m_files.push_back(file);
        m_tabs->addTab(file, oneLine(QFileInfo(path).fileName()).replace(u'&', u"&&"_s));
        connect(file, &ReviewFileView::changed, this, &ReviewImportDialog::check);
    }
    check();
}

std::vector<ReviewImportRequest> ReviewImportDialog::requests() const
{
    std::vector<ReviewImportRequest> requests;
    for (const ReviewFileView *file : m_files) {
        if (auto request = file->request())
            requests.push_back(*std::move(request));
    }
    return requests;
}

void ReviewImportDialog::check()
{
    const bool isTrying =
        std::any_of(m_files.begin(), m_files.end(), [](const ReviewFileView *file) { return file->isTrying(); });
    m_import->setEnabled(!isTrying && !requests().empty());
}

} // namespace plaudit
