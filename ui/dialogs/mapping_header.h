// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStringList>

#include <vector>

class QComboBox;

namespace plaudit
{

/// The head of a preview: of each column its name, what its cells look like, and the choice of what it holds.
class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    struct Column
    {
        QString name, kind; ///< from outside; plain text
        QString field;      ///< of orderFields(); empty: not used
    };
    void setColumns(const std::vector<Column> &columns);
    /// Without asking anyone.
    void setField(int column, const QString &field);
    [[nodiscard]] QString field(int column) const;
    [[nodiscard]] QComboBox *choice(int column) const { return m_choices[std::size_t(column)]; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person says what a column holds.
    void fieldChosen(int column, const QString &field);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateGeometries() override;

private:
    void place();
    [[nodiscard]] QComboBox *makeChoice(int column);

    std::vector<Column> m_columns;
    std::vector<QComboBox *> m_choices;
};

} // namespace plaudit
