// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/scheduling.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace plaudit
{

/// How often the window syncs by itself, and when it will next.
class ScheduleCard : public QFrame
{
    Q_OBJECT

public:
    explicit ScheduleCard(QWidget *parent = nullptr);

    void show(const ScheduleSettings &settings, const QString &next);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const plaudit::ScheduleSettings &settings);

private:
    void choose();

    ScheduleSettings m_settings;
    QComboBox *m_often;
    QPushButton *m_pause;
    QLabel *m_next;
};

} // namespace plaudit
