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
        m_writer = std::move(*Writer::open(path(QStringLiteral("plaudit.db"))));
        m_reader = std::move(*Reader::open(path(QStringLiteral("plaudit.db"))));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QByteArray &bytes)
    {
        const auto name = path(QStringLiteral("orders%1.csv").arg(++m_count));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
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
    QTemporaryDir m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
    int m_count = 0;
};

} // namespace plaudit
