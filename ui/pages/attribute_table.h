// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_attributes.h"

#include <QTableView>

#include <vector>

namespace plaudit
{

class AttributeModel;

/// What reviews say of themselves, attribute by attribute: shares of words, means of scales on their axis. A click or
/// Enter on a value chooses it, Ctrl+C copies.
class AttributeTable : public QTableView
{
    Q_OBJECT

public:
    explicit AttributeTable(QWidget *parent = nullptr);

    void setAttributes(const std::vector<AttributeFigures> &attributes);

Q_SIGNALS:
    void valueChosen(const QString &title, const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);

    AttributeModel *m_model;
};

} // namespace plaudit
