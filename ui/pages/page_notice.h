// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace plaudit
{

/// A page without figures: what is the matter, and the one thing to do about it.
class PageNotice : public QWidget
{
    Q_OBJECT

public:
    explicit PageNotice(QWidget *parent = nullptr);

    struct Content
    {
        QString icon, title, advice;
        QString action; ///< empty: no button
    };
    void setContent(const Content &content);

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateIcon();

    QString m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_action;
};

} // namespace plaudit
