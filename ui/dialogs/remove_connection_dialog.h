// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QDialog>

namespace plaudit
{

/// Says what removing a connection does; accepted where it is to be done.
class RemoveConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemoveConnectionDialog(const Connection &connection, QWidget *parent = nullptr);
};

} // namespace plaudit
