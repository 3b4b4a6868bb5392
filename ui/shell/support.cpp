// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/support.h"

#include "dialogs/newest_job.h"
#include "dialogs/text_dialog.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/theme.h"
#include "workspace/crash_trace.h"
#include "workspace/diagnostics.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Support)

public:
    static QString diagnostics() { return tr("Diagnostics"); }
    static QString diagnosticsExplained()
    {
        return tr("What support asks for. It holds no key, no name and no text of a customer; look through it before "
                  "you send it.");
    }
    static QString openLogFolder() { return tr("Open log folder"); }
    static QString crashed()
    {
        return tr("Plaudit ended unexpectedly the last time. Nothing you had was lost: every change is saved at once. "
                  "A trace was kept that helps to find the cause; it holds no data.");
    }
    static QString trace() { return tr("What happened"); }
    static QString traceExplained(const QString &path) { return tr("Kept in %1 until the next time.").arg(path); }
    static QString show() { return tr("Show"); }
    static QString copy() { return tr("Copy"); }
    static QString copied() { return tr("Copied"); }
};

QStringList linesOf(const MainWindow &window)
{
    const auto *screen = window.screen();
    const auto size = screen->size();
    return {u"Screen: %1 × %2 at %3 % (%4)"_s.arg(size.width())
                .arg(size.height())
                .arg(qRound(window.devicePixelRatioF() * 100))
                .arg(QGuiApplication::platformName()),
        u"Window: %1 × %2, %3, screens: %4"_s.arg(window.width())
            .arg(window.height())
            .arg(Theme::of(&window).isDark ? u"dark"_s : u"light"_s)
            .arg(QGuiApplication::screens().size())};
}

} // namespace

void openDiagnostics(Workspace &workspace, const QString &logFolder, MainWindow &window)
{
    auto *dialog = new TextDialog(Words::diagnostics(), Words::diagnosticsExplained(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerFolder(Words::openLogFolder(), logFolder);
    auto *job = new NewestJob(dialog);
    job->start<QString>([&workspace, logFolder, lines = linesOf(window)](
                            const std::stop_token &) { return diagnosticsText(workspace, logFolder, lines); },
        [dialog](const QString &text) { dialog->setText(text); });
    dialog->open();
}

void tellOfCrash(const CrashReport &report, MainWindow &window)
{
    auto *bar = new NoticeBar(Words::crashed());
    auto *show = bar->addAction(Words::show());
    auto *copy = bar->addAction(Words::copy());
    QObject::connect(show, &QPushButton::clicked, &window, [report, &window] {
        auto *dialog = new TextDialog(Words::trace(), Words::traceExplained(report.path), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setText(report.text);
        dialog->open();
    });
    QObject::connect(copy, &QPushButton::clicked, copy, [report, copy] {
        QGuiApplication::clipboard()->setText(report.text);
        copy->setText(Words::copied());
    });
    window.showNoticeBar(bar);
}

} // namespace plaudit
