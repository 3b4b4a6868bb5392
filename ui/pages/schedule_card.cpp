// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedule_card.h"

#include "shell/looks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int minutesInAnHour = 60;
static constexpr int hoursInADay = 24;
static constexpr int usualMinutes[] = {5, 15, 30, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60};

static QString oftenText(int minutes)
{
    if (minutes == hoursInADay * minutesInAnHour)
        return ScheduleCard::tr("every day");
    if (minutes % minutesInAnHour == 0)
        return ScheduleCard::tr("every %Ln hour(s)", nullptr, minutes / minutesInAnHour);
    return ScheduleCard::tr("every %Ln minute(s)", nullptr, minutes);
}

ScheduleCard::ScheduleCard(QWidget *parent)
    : QFrame(parent)
    , m_often(new QComboBox(this))
    , m_pause(new QPushButton(this))
    , m_next(plainLabel({}, u"second"_s, this))
{
    setLook(this, u"panel"_s);
    setAccessibleName(tr("Schedule"));
    m_often->setAccessibleName(tr("How often Plaudit syncs by itself"));
    m_often->addItem(tr("only when asked"), 0);
    for (const int minutes : usualMinutes)
        m_often->addItem(oftenText(minutes), minutes);
    m_next->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(plainLabel(tr("Sync"), u"faint"_s, this));
    row->addWidget(m_often);
    row->addWidget(m_pause);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Schedule"), u"title"_s, this));
    layout->addLayout(row);
    layout->addWidget(m_next);
    layout->addStretch(1);
    connect(m_often, &QComboBox::activated, this, &ScheduleCard::choose);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        auto settings = m_settings;
        settings.isPaused = !settings.isPaused;
        Q_EMIT chosen(settings);
    });
    show({}, {});
}

void ScheduleCard::choose()
{
    auto settings = m_settings;
    const int minutes = m_often->currentData().toInt();
    settings.isOn = minutes > 0;
    settings.isPaused = false;
    if (settings.isOn)
        settings.minutes = minutes;
    Q_EMIT chosen(settings);
}

void ScheduleCard::show(const ScheduleSettings &settings, const QString &next)
{
    m_settings = settings;
    const QSignalBlocker blocker(m_often);
    const int minutes = settings.isOn ? settings.minutes : 0;
    if (m_often->findData(minutes) < 0)
        m_often->addItem(oftenText(minutes), minutes);
    m_often->setCurrentIndex(m_often->findData(minutes));
    m_pause->setText(settings.isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setVisible(settings.isOn);
    const QString always = tr("Also when this machine wakes up, and when the network is back.");
    m_next->setText(!settings.isOn      ? tr("While Plaudit is open it can fetch what is new by itself.")
                    : settings.isPaused ? tr("Paused.")
                    : next.isEmpty()    ? always
                                        : tr("Next at %1.").arg(next) + u' ' + always);
}

} // namespace plaudit
