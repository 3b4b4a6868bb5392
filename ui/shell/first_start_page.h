// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plaudit
{

/// What a new workspace shows: two ways to begin.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void sampleRequested();
};

} // namespace plaudit
