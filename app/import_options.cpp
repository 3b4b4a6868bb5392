// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_options.h"

#include "option_values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

void ImportOptions::addTo(CLI::App &app, Options &options)
{
    auto *import = app.add_subcommand("import", tr("Bring in files: reviews, events, orders").toStdString());
    import->fallthrough()->require_subcommand(1);
    auto *reviews = addTable(*import, "reviews", tr("A CSV, TSV or JSON of reviews"), options);
    reviews->callback([&options] { options.command = Command::ImportReviews; });
    auto *events = import->add_subcommand(
        "events", tr("Webhook events, survey responses or reviews: JSON or JSON Lines, also with gzip").toStdString());
    events->fallthrough()->callback([&options] { options.command = Command::ImportEvents; });
    events->add_option("file", m_files, tr("Files to import").toStdString())->required()->type_name("FILE");
    addOrders(*import, options);
    auto *list = import->add_subcommand("list", tr("The files that were imported").toStdString());
    list->fallthrough()->callback([&options] { options.command = Command::ImportList; });
    auto *undo = import->add_subcommand("undo", tr("Take an import of orders back").toStdString());
    undo->fallthrough()->callback([&options] { options.command = Command::ImportUndo; });
    undo->add_option("number", options.import.batchId, tr("Its number in the list").toStdString())
        ->required()
        ->check(CLI::PositiveNumber)
        ->type_name("NUMBER");
}

CLI::App *ImportOptions::addTable(CLI::App &import, const char *name, const QString &words, Options &options)
{
    auto *table = import.add_subcommand(name, words.toStdString());
    table->fallthrough();
    table->add_option("file", m_files, tr("Files to import").toStdString())->required()->type_name("FILE");
    table
        ->add_option("--mapping", m_mapping,
            tr("Which column is which; remembered for files with the same columns").toStdString())
        ->type_name("FILE");
    table->add_flag("--dry-run", options.import.isDryRun, tr("Read and check all of it, write nothing").toStdString());
    return table;
}

void ImportOptions::addOrders(CLI::App &import, Options &options)
{
    auto *orders = addTable(import, "orders", tr("A CSV or TSV of orders, from Shopify and others"), options);
    orders->callback([&options] { options.command = Command::ImportOrders; });
    orders
        ->add_option(
            "--dialect", m_dialect, tr("Which shop system wrote the files; read off unless given").toStdString())
        ->check(CLI::IsMember({"shopify", "woocommerce", "bigcommerce", "magento", "amazon", "generic"}));
    orders
        ->add_option("--time-zone", m_timeZone,
            tr("Of dates without an offset, such as Europe/Berlin; the workspace's unless given").toStdString())
        ->type_name("TZ");
    orders->add_option("--currency", m_currency, tr("Of orders that name none, such as EUR").toStdString())
        ->type_name("CODE");
}

void ImportOptions::read(Options &options) const
{
    auto &import = options.import;
    for (const auto &file : m_files)
        import.files.append(text(file));
    import.mappingFile = text(m_mapping);
    import.dialect = orderDialectFrom(text(m_dialect));
    import.currency = text(m_currency).toUpper();
    static const QRegularExpression code(u"^([A-Z]{3})?$"_s);
    if (!code.match(import.currency).hasMatch())
        throw CLI::ValidationError(tr("“%1” is not a currency such as EUR").arg(text(m_currency)).toStdString());
    if (m_timeZone.empty())
        return;
    import.timeZone = QTimeZone(QByteArray::fromStdString(m_timeZone));
    if (!import.timeZone->isValid())
        throw CLI::ValidationError(
            tr("“%1” is not a time zone such as Europe/Berlin").arg(text(m_timeZone)).toStdString());
}

} // namespace plaudit
