// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/reader.h"
#include "cache/writer.h"
#include "orders/order_import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace plaudit
{

/// A workspace's database in a folder of its own, and files to import into it.
class OrderFiles
{
public:
    OrderFiles()
    {
        const auto database = path(QStringLiteral("plaudit.db"));
        write(database, emptyDatabase());
        m_writer = std::move(*Writer::open(database));
        m_reader = std::move(*Reader::open(database));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QByteArray &bytes)
    {
        const auto name = path(QStringLiteral("orders%1.csv").arg(++m_count));
        write(name, bytes);
        return name;
    }
    Result<OrderImportReport> import(const OrderImportRequest &request, const std::stop_token &stop = {})
    {
        return importOrders(*m_writer, *m_reader, request, {}, stop);
    }
    Result<OrderImportReport> dryRun(OrderImportRequest request)
    {
        request.isDryRun = true;
        return import(request);
    }
    Reader &reader() { return *m_reader; }
    Writer &writer() { return *m_writer; }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    /// Made once, since making one takes longer than most files do.
    static const QByteArray &emptyDatabase()
    {
        static const QByteArray bytes = [] {
            const QTemporaryDir folder;
            const auto path = folder.filePath(QStringLiteral("empty.db"));
            static_cast<void>(Writer::open(path));
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        return bytes;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
    int m_count = 0;
};

} // namespace plaudit
