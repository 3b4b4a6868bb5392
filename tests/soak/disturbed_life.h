// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/copied_store.h"
#include "faults/faulty_disk.h"

#include <QRandomGenerator>
#include <QStringList>

#include <functional>

namespace plaudit
{

/// A store of some 300 reviews that lives on while its copy is synced again and again, and everything that can go wrong
/// does: on the way, in the answers, with the clock, on the disk, with the process and the machine. The same seed is
/// the same life to the last call.
class DisturbedLife
{
public:
    /// `tell` hears what happens, in words.
    DisturbedLife(quint32 seed, FaultyDisk &disk, std::function<void(const QString &)> tell);

    /// Some syncs in trouble, then as many without as the rules of a sync ask for: one ends the sweep that may be under
    /// way, the next sweeps anew. Gives what the copy has wrong then.
    [[nodiscard]] QStringList live();
    [[nodiscard]] int requests() const { return m_store.transport.requestCount(); }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int faults() const { return m_faults; }

private:
    void populate();
    void disturbedSync();
    [[nodiscard]] QStringList undisturbedSync();
    [[nodiscard]] QStringList stillWaiting();
    void changeStore(int changes);
    void changeReview();
    void changeResponse();
    void addReview(const QDateTime &date);
    [[nodiscard]] Disturbance disturbance(double share, const SandboxRequest &request);
    [[nodiscard]] Disturbance anyDisturbance(const SandboxRequest &request);
    void setClock();
    [[nodiscard]] bool chance(double share) { return m_random.generateDouble() < share; }
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] QDateTime now() const;

    QRandomGenerator m_random;
    FaultyDisk &m_disk;
    std::function<void(const QString &)> m_tell;
    std::vector<Fault> m_kinds;
    CopiedStore m_store;
    std::vector<QJsonObject> m_gone; ///< reviews that may come back
    int m_number = 0;                ///< of the next new record
    int m_kills = 0, m_faults = 0;
};

} // namespace plaudit
