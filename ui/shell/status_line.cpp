// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_line.h"

#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

static constexpr int wholeProgress = 1000;
static constexpr auto timeToUndo = 10s;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_dot(new QLabel(this))
    , m_sentence(new ElidedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_link(new QPushButton(this))
    , m_next(plainLabel({}, u"faint"_s, this))
    , m_figures(plainLabel({}, u"faint"_s, this))
    , m_undoSentence(new ElidedLabel(u"statusText"_s, this))
    , m_undo(new QPushButton(
          tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)), this))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, u"status"_s);
    setLook(m_sentence, u"statusText"_s);
    setLook(m_stop, u"link"_s);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLook(m_link, u"link"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setToolTip(tr("Stop; what has come stays"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_dot);
    layout->addWidget(m_progress);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_link);
    layout->addSpacing(8);
    layout->addWidget(m_next);
    layout->addSpacing(8);
    layout->addWidget(m_figures);
    layout->addWidget(m_undoSentence);
    layout->addWidget(m_undo);
    setLook(m_undo, u"link"_s);
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(timeToUndo);
    withdrawUndo();
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undo);
    connect(&m_undoTime, &QTimer::timeout, this, &StatusLine::withdrawUndo);
    connect(m_link, &QPushButton::clicked, this, &StatusLine::linkActivated);
    connect(m_stop, &QPushButton::clicked, this, &StatusLine::stopRequested);
    showResult({}, Mood::Quiet);
}

void StatusLine::showResult(const QString &sentence, Mood mood, const QString &advice)
{
    m_mood = mood;
    m_progress->hide();
    m_stop->hide();
    m_link->hide();
    m_dot->setVisible(!sentence.isEmpty());
    m_sentence->setWholeText(advice.isEmpty() ? sentence : sentence + u' ' + advice);
    updateDot();
}

void StatusLine::showProgress(const QString &sentence, std::optional<double> share)
{
    m_mood = Mood::Busy;
    m_dot->show();
    m_progress->show();
    m_stop->show();
    m_link->hide();
    m_progress->setRange(0, share ? wholeProgress : 0);
    if (share)
        m_progress->setValue(int(*share * wholeProgress));
    m_sentence->setWholeText(sentence);
    updateDot();
}

void StatusLine::showLink(const QString &words)
{
    m_link->setText(words);
    m_link->show();
}

void StatusLine::showFigures(const QString &sentence)
{
    m_figures->setText(sentence);
}

void StatusLine::showNext(const QString &sentence)
{
    m_next->setText(sentence);
}

void StatusLine::offerUndo(const QString &sentence, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    m_undoSentence->setWholeText(sentence);
    m_undoSentence->show();
    m_undo->show();
    m_figures->hide();
    m_next->hide();
    m_undoTime.start();
    Q_EMIT undoChanged(true);
}

void StatusLine::undo()
{
    const auto undoing = m_undoing;
    withdrawUndo();
    if (undoing)
        undoing();
}

void StatusLine::withdrawUndo()
{
    m_undoing = {};
    m_undoTime.stop();
    m_undoSentence->hide();
    m_undo->hide();
    m_figures->show();
    m_next->show();
    Q_EMIT undoChanged(false);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateDot();
}

void StatusLine::updateDot()
{
    const Theme &theme = Theme::of(this);
    const QColor colours[] = {theme.passive, theme.promoter, theme.accent, theme.detractor};
    const qreal ratio = devicePixelRatioF();
    QPixmap dot(QSize(8, 8) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours[int(m_mood)]);
    painter.drawEllipse(QRectF(0, 0, 8, 8));
    painter.end();
    m_dot->setPixmap(dot);
}

} // namespace plaudit
