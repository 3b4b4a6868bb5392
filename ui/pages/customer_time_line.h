// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customer_content.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace plaudit
{

class ElidedLabel;
class ViewSwitch;

/// Everything that is known of a customer in time, the newest first; all of it or one kind alone. A long life is shown
/// in parts, so that no part holds up the window.
class CustomerTimeLine : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerTimeLine(QWidget *parent = nullptr);

    void setContent(std::shared_ptr<const CustomerContent> content);
    /// Nothing: all kinds.
    void choose(std::optional<CustomerMoment::Kind> kind);

private:
    [[nodiscard]] bool isChosen(const CustomerMoment &moment) const;
    void showFromStart();
    void showMore();
    void nameKinds();

    std::shared_ptr<const CustomerContent> m_content;
    std::optional<CustomerMoment::Kind> m_kind;
    std::size_t m_next = 0; ///< the first moment that is not shown yet
    ViewSwitch *m_kinds;
    ElidedLabel *m_note;
    QScrollArea *m_area;
    QWidget *m_moments = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace plaudit
