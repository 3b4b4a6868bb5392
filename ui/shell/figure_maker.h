// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "shell/page_figures.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <stop_token>
#include <utility>

namespace plaudit
{

class StoreWatch;

/// Makes the figures of a page in a worker, one page at a time; a newer request supersedes the one that runs. Lives in
/// the GUI thread and never blocks it but in its destructor, which waits for the worker. The workspace outlives it.
class FigureMaker : public QObject
{
    Q_OBJECT

public:
    explicit FigureMaker(Workspace &workspace, QObject *parent = nullptr);
    ~FigureMaker() override;

    void make(const View &view, PageWork work);

Q_SIGNALS:
    /// Of the newest request; so are the two below.
    void made(const plaudit::PageFigures &figures);
    void failed(const plaudit::Error &error);
    /// They take so long that old figures should look old.
    void late();
    /// Texts are taken into the search index first.
    void indexing(const plaudit::SearchProgress &progress);

private:
    void start(const View &view, const PageWork &work);
    /// With what the filter can name, which is kept while the snapshot stays.
    [[nodiscard]] Result<PageFigures> withChoices(Result<PageFigures> figures);
    void take(const Result<PageFigures> &figures);

    Workspace &m_workspace;
    QThreadPool m_workers; ///< one, which stays, since m_watch and m_store belong to its thread
    std::unique_ptr<StoreWatch> m_watch;
    std::unique_ptr<FigureStore> m_store;
    QFuture<void> m_worker;
    std::shared_ptr<const FilterChoices> m_choices; ///< of m_choicesOf; both are the worker's
    std::weak_ptr<const Snapshot> m_choicesOf;
    bool m_isMaking = false;
    std::optional<std::pair<View, PageWork>> m_next;
    std::stop_source m_stop;
    QTimer m_patience;
};

} // namespace plaudit
