// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>
#include <utility>

namespace plaudit
{

/// Work in the background of which only the newest matters: a new one stops the one before, whose result is forgotten.
/// Lives in the GUI thread.
class NewestJob : public QObject
{
    Q_OBJECT

public:
    explicit NewestJob(QObject *parent = nullptr);
    /// Stops and waits.
    ~NewestJob() override;

    /// `work` runs in a thread of its own; `take` gets its result in this object's thread.
    template<typename Outcome>
    void start(std::function<Outcome(const std::stop_token &)> work, std::function<void(const Outcome &)> take)
    {
        cancel();
        const auto number = m_number;
        m_pool.start([this, number, work = std::move(work), take = std::move(take), stop = m_stop.get_token()] {
            if (stop.stop_requested())
                return;
            auto outcome = work(stop);
            QMetaObject::invokeMethod(this, [this, number, take, outcome = std::move(outcome)] {
                if (number == m_number)
                    take(outcome);
            });
        });
    }
    /// What is under way is stopped and its result forgotten.
    void cancel();
    /// Something told while working, in this object's thread; forgotten where the work is.
    void tell(std::stop_token of, std::function<void()> words);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    qint64 m_number = 0;
};

} // namespace plaudit
