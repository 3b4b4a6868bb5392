// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace plaudit
{

class WindowActions;

/// All keys of the window on one sheet.
class ShortcutsSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutsSheet(const WindowActions &actions, QWidget *parent);
};

} // namespace plaudit
