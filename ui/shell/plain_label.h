// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <array>

namespace plaudit
{

/// A label that shows its text as it is, never as markup. Remembers how high it is at a width: layouts ask that many
/// times over, and a wrapped text is slow to measure.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Measured
    {
        int width = -1;
        int height = 0;
    };

    mutable QString m_measuredText;
    mutable QMargins m_measuredMargins;
    mutable std::array<Measured, 16> m_measured; ///< of that text
    mutable std::size_t m_next = 0;
};

} // namespace plaudit
