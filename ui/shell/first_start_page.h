// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace plaudit
{

/// What a new workspace shows: two ways to begin.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    /// Says that the sample store is being made, and takes no other choice until it is.
    void setMakingSample(bool isMaking);

Q_SIGNALS:
    void connectRequested();
    void sampleRequested();

private:
    QPushButton *m_connectButton;
    QPushButton *m_sampleButton;
};

} // namespace plaudit
