// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connection_finding.h"

#include "shell/looks.h"
#include "wording/error_sentence.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// Failures of the keychain alone: the credentials themselves were found good.
static bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainUnavailable || kind == ErrorKind::KeychainTimeout ||
           kind == ErrorKind::KeychainDenied;
}

ConnectionFinding::ConnectionFinding(QWidget *parent)
    : QFrame(parent)
    , m_heading(plainLabel({}, u"problem"_s, this))
    , m_text(plainLabel({}, u"second"_s, this))
    , m_sessionOnly(new QPushButton(tr("Use for this session only"), this))
    , m_copy(new QPushButton(tr("Copy for support"), this))
{
    m_sessionOnly->setObjectName(u"sessionOnly"_s);
    m_copy->setObjectName(u"copyForSupport"_s);
    m_copy->setToolTip(tr("Cause, technical detail, clock and versions; neither user ID nor key"));
    m_heading->setObjectName(u"findingHeading"_s);
    m_text->setObjectName(u"findingText"_s);
    for (QLabel *label : {m_heading, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setLook(m_copy, u"quiet"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_sessionOnly, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_sessionOnly, &QPushButton::clicked, this, &ConnectionFinding::sessionOnlyRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_supportText);
        m_copy->setText(tr("Copied"));
    });
    hide();
}

void ConnectionFinding::showProblem(const Error &error, const QString &supportText)
{
    const ErrorSentence sentence = sentenceFor(error);
    m_supportText = supportText;
    m_copy->setText(tr("Copy for support"));
    m_sessionOnly->setVisible(isOfKeychain(error.kind));
    showTexts(sentence.message, sentence.advice, true);
}

void ConnectionFinding::showGood(const QStringList &lines)
{
    m_sessionOnly->hide();
    showTexts(lines.value(0), lines.mid(1).join(u'\n'), false);
}

void ConnectionFinding::showTexts(const QString &heading, const QString &text, bool isProblem)
{
    setLook(this, isProblem ? u"notice"_s : u"goodNotice"_s);
    setLook(m_heading, isProblem ? u"problem"_s : u"good"_s);
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_copy->setVisible(isProblem);
    setAccessibleName(heading + u' ' + text);
    show();
}

} // namespace plaudit
