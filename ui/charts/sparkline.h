// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace plaudit
{

/// A figure's course over time, without axes; a missing value is a gap. Decoration: the chart beside it has the
/// numbers.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(std::vector<std::optional<double>> values);
    [[nodiscard]] QSize sizeHint() const override { return {76, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::optional<double>> m_values;
};

} // namespace plaudit
