// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace plaudit
{

class ElidedLabel;

/// The last sync and what it brought, or the running one; at its end what the figures on the page rest on.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Quiet, Good, Busy, Bad };

    explicit StatusLine(QWidget *parent = nullptr);

    /// `advice`: what to do about a problem.
    void showResult(const QString &sentence, Mood mood, const QString &advice = {});
    /// `share` of the run that is done, 0–1; empty where it is unknown.
    void showProgress(const QString &sentence, std::optional<double> share);
    /// A way on from the result, until the next one; its click asks by linkActivated().
    void showLink(const QString &words);
    void showFigures(const QString &sentence);
    /// When the next sync is; empty: none is planned.
    void showNext(const QString &sentence);
    /// Something was done that can be undone, for ten seconds or until the next such thing.
    void offerUndo(const QString &sentence, std::function<void()> undo);
    /// Undoes what is offered; does nothing without.
    void undo();

Q_SIGNALS:
    void stopRequested();
    void linkActivated();
    /// Whether there is something to undo.
    void undoChanged(bool isThere);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateDot();
    void withdrawUndo();

    Mood m_mood = Mood::Quiet;
    QLabel *m_dot;
    ElidedLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_link;
    QLabel *m_next;
    QLabel *m_figures;
    ElidedLabel *m_undoSentence;
    QPushButton *m_undo;
    std::function<void()> m_undoing;
    QTimer m_undoTime;
};

} // namespace plaudit
