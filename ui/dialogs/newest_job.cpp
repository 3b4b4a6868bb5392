// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/newest_job.h"

namespace plaudit
{

NewestJob::NewestJob(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

NewestJob::~NewestJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void NewestJob::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_number;
}

void NewestJob::tell(std::stop_token of, std::function<void()> words)
{
    QMetaObject::invokeMethod(this, [of = std::move(of), words = std::move(words)] {
        if (!of.stop_requested())
            words();
    });
}

} // namespace plaudit
