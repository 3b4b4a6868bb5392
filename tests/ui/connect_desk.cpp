// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect_desk.h"

#include <QLabel>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

namespace plaudit
{

void useNoProxy()
{
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

QString sentenceIn(const ConnectDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"findingHeading"_s);
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

QString adviceIn(const ConnectDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"findingText"_s);
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

QPushButton *defaultButton(const QDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return *std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
}

QPushButton *named(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

void type(const QDialog &dialog, const Typed &fields)
{
    for (const auto &[name, text] : fields) {
        auto *field = dialog.findChild<QLineEdit *>(name);
        // What the person's own hand would not put there comes by pasting.
        const QSignalBlocker blocker(name == "userId"_L1 || name == "key"_L1 ? field : nullptr);
        field->setText(text);
    }
}

void clickTool(const QDialog &dialog, const QString &words)
{
    const auto buttons = dialog.findChildren<QToolButton *>();
    const auto found = std::find_if(
        buttons.begin(), buttons.end(), [&](const QToolButton *button) { return button->text().startsWith(words); });
    if (found == buttons.end())
        qFatal("no such button");
    (*found)->click();
}

void chooseStorefront(const QDialog &dialog)
{
    clickTool(dialog, u"Storefront"_s);
}

bool press(ConnectDialog &dialog, QPushButton *button)
{
    QSignalSpy tried(&dialog, &ConnectDialog::tried);
    button->click();
    return tried.wait(20'000);
}

} // namespace plaudit
