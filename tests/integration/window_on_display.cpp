// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/window_on_display.h"

#include "integration/x_display.h"
#include "sample/sample_store.h"
#include "sample/store_contents.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<std::unique_ptr<WindowOnDisplay>> WindowOnDisplay::open()
{
    std::unique_ptr<WindowOnDisplay> opened(new WindowOnDisplay);
    const auto store = opened->path(u"store"_s);
    auto truth = writeSampleStore(store, {.reviews = reviews, .asOf = today});
    if (!truth)
        return failure(truth.error());
    opened->m_truth = *std::move(truth);
    auto contents = StoreContents::open(store);
    if (!contents)
        return failure(contents.error());
    opened->m_sandbox = std::make_unique<Sandbox>(
        *std::move(contents), StoreService::Options{.userId = Sandbox::userId, .key = Secret(Sandbox::key)});
    auto workspace = Workspace::open(opened->path(u"workspace"_s), Workspace::IfMissing::Create);
    if (!workspace)
        return failure(workspace.error());
    opened->m_workspace = *std::move(workspace);
    opened->show();
    return opened;
}

WindowOnDisplay::~WindowOnDisplay() = default;

void WindowOnDisplay::show()
{
    m_window = std::make_unique<MainWindow>([] { return today; });
    m_session = std::make_unique<Session>(*m_workspace, m_credentials, *m_window);
    m_session->setRequestsPerSecond(0.0);
    m_window->setGeometry(QRect(QPoint(), XDisplay::size));
    m_window->show();
}

QString WindowOnDisplay::fallenProduct(const QString &member) const
{
    return m_truth[u"planted"_s][u"turned_bad"_s][member].toString();
}

std::unique_ptr<Reader> WindowOnDisplay::reader() const
{
    auto reader = m_workspace->openReader();
    return reader ? *std::move(reader) : nullptr;
}

} // namespace plaudit
