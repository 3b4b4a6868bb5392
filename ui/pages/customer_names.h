// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/customer_list_work.h"

#include <QFutureWatcher>
#include <QObject>

namespace plaudit
{

/// Reads the names of customers in a worker, a few at a time; what is asked for last comes first. Lives in the GUI
/// thread and blocks it in its destructor alone, for as long as one reading takes.
class CustomerNames : public QObject
{
    Q_OBJECT

public:
    explicit CustomerNames(QObject *parent = nullptr);
    ~CustomerNames() override;

    void setSource(const QString &databasePath, std::shared_ptr<const Snapshot> snapshot);
    /// Replaces what was asked for and isn't being read yet.
    void ask(std::vector<std::uint32_t> customers);

Q_SIGNALS:
    void came(const plaudit::CustomerFaces &faces);

private:
    void start();

    QString m_databasePath;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<std::uint32_t> m_asked;
    QFutureWatcher<CustomerFaces> m_reading;
};

} // namespace plaudit
