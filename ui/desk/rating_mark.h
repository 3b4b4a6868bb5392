// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace plaudit
{

/// Stars of a review, or the NPS score of a response.
class RatingMark : public QWidget
{
    Q_OBJECT

public:
    explicit RatingMark(QWidget *parent = nullptr);

    void setStars(std::optional<int> rating);
    void setScore(std::optional<int> score);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_value;
    bool m_isScore = false;
};

} // namespace plaudit
