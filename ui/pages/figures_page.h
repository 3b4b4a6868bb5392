// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "charts/chart_caption.h"
#include "pages/page_notice.h"
#include "pages/page_work.h"
#include "pages/panel.h"
#include "wording/error_sentence.h"

#include <QFrame>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QGraphicsOpacityEffect;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace plaudit
{

class ElidedLabel;

/// A page of figures under a heading: they, or a notice that says why there are none. While new figures are made the
/// old ones stay and are dimmed.
class FiguresPage : public QWidget, public ChartCaptioning
{
    Q_OBJECT

public:
    /// Heading and icon are those of the page's id.
    explicit FiguresPage(PageId id, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const { return m_id; }
    /// What makes the figures of this page, for a worker.
    [[nodiscard]] virtual PageWork work() = 0;
    /// Moves to the page's own search; false where it has none.
    virtual bool find() { return false; }
    void showLoading();
    void showError(const ErrorSentence &sentence);
    void setStale(bool isStale);
    void setConnected(bool isConnected);
    /// What its charts are about, for when they are saved.
    void setChartCaption(const ChartCaption &caption) { m_caption = caption; }
    [[nodiscard]] ChartCaption chartCaption() const override { return m_caption; }
    /// Gives the focus to what comes first on the page; while its figures are being made, as soon as they are there.
    void takeFocus();

Q_SIGNALS:
    void filterChanged(const plaudit::Filter &filter);
    void bucketChosen(std::optional<plaudit::Bucket> bucket);
    /// Another page, or something else of this one: the rows behind a figure, one product.
    void pageRequested(plaudit::PageId page, const plaudit::Filter &filter, const QString &subject);
    /// A choice of the page's own changed what its work depends on.
    void refreshRequested();
    void syncRequested();
    void connectRequested();
    void retryRequested();
    /// Something was done that can be undone; the window offers it for a while.
    void undoable(const QString &sentence, const std::function<void()> &undo);
    /// The notice's own button.
    void noticeActionRequested();

protected:
    /// `figures` becomes the page's; where the window is too small for them they scroll.
    void setFigures(QWidget *figures);
    /// Stands at the end of the heading; becomes the page's.
    void addTrailing(QWidget *widget);
    /// Another heading than the page's name.
    void setHeading(const QString &heading);
    /// `care` is a word of caution beside the heading; may be empty.
    void showFigures(const QString &subtitle, const QString &care = {});
    /// The button of the notice clears the filter where one is set, else it does what `action` says.
    enum class Action { None, ClearFilter, SyncOrConnect, Own };
    void showNotice(const PageNotice::Content &content, Action action);
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    /// The choice of a bucket; asks by bucketChosen().
    [[nodiscard]] QToolButton *makeBucketButton();
    static void showBucket(QToolButton *button, Bucket bucket, std::optional<Bucket> choice);

private:
    void act();
    void fillNotice();
    void passFocusOn();

    PageId m_id;
    ChartCaption m_caption;
    QHBoxLayout *m_top;
    QLabel *m_heading;
    QStackedWidget *m_stack;
    PageNotice *m_notice;
    PageNotice::Content m_noticeContent;
    QScrollArea *m_figures;
    QGraphicsOpacityEffect *m_dimming;
    ElidedLabel *m_subtitle;
    QLabel *m_few;
    Action m_action = Action::None;
    bool m_isFailed = false;
    bool m_isConnected = false;
};

} // namespace plaudit
