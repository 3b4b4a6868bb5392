// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/view_keeping.h"

#include "shell/main_window.h"
#include "shell/status_line.h"
#include "shell/view_commands.h"
#include "shell/view_link.h"
#include "wording/error_sentence.h"
#include "workspace/workspace.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace plaudit
{

static const QString lastViewSetting = u"last_view"_s;

ViewKeeping::ViewKeeping(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&window.commands(), &ViewCommands::saveRequested, this, &ViewKeeping::save);
    connect(&window.commands(), &ViewCommands::moveRequested, this, &ViewKeeping::move);
    connect(&window.commands(), &ViewCommands::removeRequested, this, &ViewKeeping::remove);
}

ViewKeeping::~ViewKeeping() = default;

void ViewKeeping::findLast()
{
    m_workers.start([this] {
        const auto reader = m_workspace.openReader();
        const auto kept = reader ? (*reader)->setting(lastViewSetting) : Result<std::optional<QString>>();
        const QString link = kept ? kept->value_or(QString()) : QString();
        QMetaObject::invokeMethod(
            this,
            [this, link] {
                const auto view = viewFrom(link, m_window.today());
                Q_EMIT found(view ? std::optional(*view) : std::nullopt);
            },
            Qt::QueuedConnection);
    });
}

void ViewKeeping::rememberLast(const View &view)
{
    static_cast<void>(m_workspace.writer().setSetting(lastViewSetting, movingLinkTo(view, m_window.today())));
}

View ViewKeeping::firstView(QDate lastKnownDay)
{
    View view;
    view.filter.from = lastKnownDay.addDays(-89);
    view.filter.to = lastKnownDay;
    return view;
}

void ViewKeeping::save(const SavedView &view)
{
    watch(m_workspace.writer().saveView(view));
}

void ViewKeeping::move(qint64 id, qint64 place)
{
    watch(m_workspace.writer().moveView(id, place));
}

void ViewKeeping::remove(qint64 id)
{
    watch(m_workspace.writer().removeView(id));
}

template<class T>
void ViewKeeping::watch(std::future<Result<T>> outcome)
{
    const auto shared = std::make_shared<std::future<Result<T>>>(std::move(outcome));
    m_workers.start([this, shared] {
        const auto result = shared->get();
        if (result)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, error = result.error()] {
                const ErrorSentence sentence = sentenceFor(error);
                m_window.statusLine().showResult(sentence.message, StatusLine::Mood::Bad, sentence.advice);
            },
            Qt::QueuedConnection);
    });
}

} // namespace plaudit
