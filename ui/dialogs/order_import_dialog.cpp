// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/order_import_dialog.h"

#include "dialogs/newest_job.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

OrderImportDialog::OrderImportDialog(
    OrderImportFunctions functions, const QStringList &paths, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_preview(functions.preview)
    , m_zone(zone)
    , m_list(new QListWidget(this))
    , m_view(new OrderFileView(std::move(functions), this))
    , m_scan(new NewestJob(this))
{
    setWindowTitle(tr("Import orders"));
    setAcceptDrops(true);
    setDialogSize(*this, {960, 640});
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setFixedWidth(190);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    middle->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
    m_import->setDefault(true); // a button without a dialog is nobody's default
    connect(m_view, &OrderFileView::changed, this, &OrderImportDialog::updateState);
    connect(m_view, &OrderFileView::triedOut, this, &OrderImportDialog::triedOut);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderImportDialog::showFile);
    addFiles(paths);
}

QWidget *OrderImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_load = buttons->addButton(tr("Load mapping…"), QDialogButtonBox::ResetRole);
    m_save = buttons->addButton(tr("Save mapping…"), QDialogButtonBox::ResetRole);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    setLook(m_import, u"primary"_s);
    // Some desktops put pictures of their own on standard buttons.
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_load->setAutoDefault(false);
    m_save->setAutoDefault(false);
    connect(m_load, &QPushButton::clicked, m_view, &OrderFileView::loadMapping);
    connect(m_save, &QPushButton::clicked, m_view, &OrderFileView::saveMapping);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void OrderImportDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isThere = std::any_of(
            m_files.begin(), m_files.end(), [&](const OrderFile &file) { return file.request.path == path; });
        if (isThere)
            continue;
        OrderFile file;
        file.request.path = path;
        file.request.timeZone = m_zone;
        m_files.push_back(file);
        m_list->addItem(oneLine(QFileInfo(path).fileName()));
    }
    m_list->setVisible(m_files.size() > 1);
    if (m_shown < 0 && !m_files.empty())
        m_list->setCurrentRow(0);
    scan();
    updateState();
}

void OrderImportDialog::scan()
{
    using Previews = std::vector<std::pair<QString, Result<OrderFilePreview>>>;
    QStringList paths;
    for (int i = 0; i < int(m_files.size()); ++i) {
        const OrderFile &other = m_files[std::size_t(i)];
        if (i != m_shown && !other.preview && !other.error)
            paths += other.request.path;
    }
    if (paths.isEmpty())
        return;
    const auto work = [read = m_preview, paths](const std::stop_token &stop) {
        Previews previews;
        for (const QString &path : paths) {
            if (!stop.stop_requested())
                previews.emplace_back(path, read(path, std::nullopt));
        }
        return previews;
    };
    m_scan->start<Previews>(work, [this](const Previews &previews) {
        for (const auto &[path, preview] : previews)
            takeScanned(path, preview);
        updateState();
    });
}

void OrderImportDialog::takeScanned(const QString &path, const Result<OrderFilePreview> &preview)
{
    for (int i = 0; i < int(m_files.size()); ++i) {
        OrderFile &scanned = m_files[std::size_t(i)];
        if (scanned.request.path != path || scanned.preview || scanned.error || i == m_shown)
            continue;
        if (preview) {
            scanned.preview = *preview;
            scanned.request.mapping = preview->mapping;
        } else {
            scanned.error = preview.error();
        }
    }
}

void OrderImportDialog::showFile(int index)
{
    if (index < 0 || index == m_shown)
        return;
    m_shown = index;
    m_view->show(m_files[std::size_t(index)]);
    updateState();
}

void OrderImportDialog::updateState()
{
    for (int i = 0; i < int(m_files.size()); ++i) {
        if (m_files[std::size_t(i)].error)
            m_list->item(i)->setForeground(Theme::of(this).detractorText);
    }
    const auto good = requests().size();
    m_import->setEnabled(good > 0);
    m_import->setText(m_files.size() > 1 ? tr("Import %Ln files", nullptr, int(good)) : tr("Import"));
    const bool hasMapping = m_shown >= 0 && m_files[std::size_t(m_shown)].preview;
    m_save->setEnabled(hasMapping);
    m_load->setEnabled(hasMapping);
}

std::vector<OrderImportRequest> OrderImportDialog::requests() const
{
    std::vector<OrderImportRequest> good;
    for (const OrderFile &file : m_files) {
        if (!file.error && !file.isRefused)
            good.push_back(file.request);
    }
    std::stable_sort(good.begin(), good.end(), [](const OrderImportRequest &a, const OrderImportRequest &b) {
        const auto kind = [](const OrderImportRequest &request) {
            return request.mapping ? request.mapping->kind : OrderFileKind::Orders;
        };
        return kind(a) < kind(b);
    });
    return good;
}

void OrderImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void OrderImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace plaudit
