// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/error_sentence.h"
#include "workspace/listening.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace plaudit
{

class ElidedLabel;

/// The listener that takes webhooks while the window is open: where, since when, what came, and what can be done.
class LiveEventsCard : public QFrame
{
    Q_OBJECT

public:
    explicit LiveEventsCard(QWidget *parent = nullptr);

    /// While it doesn't listen.
    void showStopped(const ListenerSettings &settings, const std::optional<ErrorSentence> &problem = {});
    void showStarting();
    void showListening(const ListenerState &state);
    /// What became of deliveries in the last days, by whichever listener.
    void showHistory(const std::vector<DeliveryCount> &counts);
    [[nodiscard]] ListenerPlace place() const; ///< as it is set on the card

Q_SIGNALS:
    void startRequested(const plaudit::ListenerPlace &place);
    void stopRequested();
    void secretRequested();
    void webhooksRequested();

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QLayout *makeButtons();
    void setListening(bool isListening);
    void showProblem(const std::optional<ErrorSentence> &problem);

    ListenerPlace m_place;
    QLabel *m_state;
    ElidedLabel *m_address, *m_last;
    QSpinBox *m_port;
    QLineEdit *m_path;
    QLabel *m_counts, *m_problem;
    QPushButton *m_start, *m_stop, *m_secret, *m_webhooks, *m_copy;
};

} // namespace plaudit
