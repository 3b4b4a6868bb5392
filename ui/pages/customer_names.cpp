// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_names.h"

#include "analytics/snapshot.h"
#include "workspace/customer_content.h"
#include "workspace/workspace.h"

#include <QtConcurrentRun>

#include <utility>

namespace plaudit
{

static CustomerFaces facesOf(
    const QString &databasePath, const Snapshot &snapshot, const std::vector<std::uint32_t> &customers)
{
    CustomerFaces known;
    // A failure here leaves dashes; the page's own figures tell of it.
    const auto reader = Reader::open(databasePath);
    const auto faces = reader ? customerFaces(snapshot, **reader, customers) : failure(reader.error());
    for (std::size_t i = 0; i < customers.size(); ++i)
        known.insert(snapshot.customerKeys()[customers[i] - 1], faces ? (*faces)[i] : CustomerFace());
    return known;
}

CustomerNames::CustomerNames(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcher<CustomerFaces>::finished, this, [this] {
        Q_EMIT came(m_reading.result());
        start();
    });
}

CustomerNames::~CustomerNames()
{
    m_reading.waitForFinished();
}

void CustomerNames::setSource(const QString &databasePath, std::shared_ptr<const Snapshot> snapshot)
{
    m_databasePath = databasePath;
    m_snapshot = std::move(snapshot);
    m_asked.clear();
}

void CustomerNames::ask(std::vector<std::uint32_t> customers)
{
    m_asked = std::move(customers);
    if (!m_reading.isRunning())
        start();
}

void CustomerNames::start()
{
    if (m_asked.empty() || !m_snapshot)
        return;
    m_reading.setFuture(
        QtConcurrent::run([path = m_databasePath, snapshot = m_snapshot, customers = std::exchange(m_asked, {})] {
            return facesOf(path, *snapshot, customers);
        }));
}

} // namespace plaudit
