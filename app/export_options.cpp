// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_options.h"

#include "json.h"
#include "option_values.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportOptions)

public:
    static std::string say(const char *words) { return tr(words).toStdString(); }
};

const std::map<std::string, ExportSubject> &subjects()
{
    static const std::map<std::string, ExportSubject> known{{"reviews", RecordTable::Reviews},
        {"responses", RecordTable::Responses}, {"answers", RecordTable::Answers}, {"orders", RecordTable::Orders},
        {"products", GroupTable::Products}, {"customers", GroupTable::Customers},
        {"product-figures", FigurePage::Products}, {"customer-figures", FigurePage::Customers},
        {"overview", FigurePage::Overview}, {"ratings", FigurePage::Ratings}, {"sentiment", FigurePage::Sentiment},
        {"nps", FigurePage::Nps}, {"questions", FigurePage::Questions}, {"order-figures", FigurePage::Orders},
        {"health", FigurePage::Health}, {"everything", WholeSubject::Everything}, {"customer", WholeSubject::Customer}};
    return known;
}

CLI::IsMember anyOf(std::initializer_list<std::string> values)
{
    return CLI::IsMember(std::vector<std::string>(values));
}

} // namespace

void ExportOptions::addTo(CLI::App &command)
{
    std::vector<std::string> names;
    for (const auto &[name, subject] : subjects())
        names.push_back(name);
    command
        .add_option("what", m_what,
            Words::say(QT_TRANSLATE_NOOP("ExportOptions",
                "Rows: reviews, responses, answers, orders, customers, products; the figures of a page; everything that is "
                "kept; or all that is kept of one customer")))
        ->required()
        ->check(CLI::IsMember(names));
    command
        .add_option("--format", m_format,
            Words::say(QT_TRANSLATE_NOOP("ExportOptions",
                "csv, xlsx or jsonl; by the file's name unless given. Of everything: csv, jsonl or sqlite")))
        ->check(anyOf({"csv", "xlsx", "jsonl", "sqlite"}));
    command
        .add_option("-o,--output", m_file,
            Words::say(QT_TRANSLATE_NOOP("ExportOptions", "File to write; of everything, a folder")))
        ->required()
        ->type_name("FILE");
    command
        .add_option(
            "--email", m_email, Words::say(QT_TRANSLATE_NOOP("ExportOptions", "Of the customer whose data is written")))
        ->type_name("EMAIL");
    command
        .add_option("--customer-id", m_customerId,
            Words::say(QT_TRANSLATE_NOOP("ExportOptions", "The same by an id of Okendo's or of the shop's")))
        ->type_name("ID");
    command
        .add_option("--separator", m_separator,
            Words::say(QT_TRANSLATE_NOOP("ExportOptions", "Of a CSV: comma, semicolon or tab")))
        ->check(anyOf({"comma", "semicolon", "tab"}));
    command.add_flag("--bom", m_hasByteOrderMark,
        Words::say(
            QT_TRANSLATE_NOOP("ExportOptions", "Begin a CSV with a byte order mark, so that Excel reads it as UTF-8")));
    command
        .add_option("--redact", m_redact,
            Words::say(QT_TRANSLATE_NOOP(
                "ExportOptions", "Names and emails: remove, or hash with a salt from PLAUDIT_SALT; texts stay")))
        ->check(anyOf({"remove", "hash"}));
}

void ExportOptions::read(Options &options) const
{
    if (m_what.empty())
        return;
    auto &asked = options.exporting;
    asked.subject = subjects().at(m_what);
    asked.file = text(m_file);
    const auto *whole = std::get_if<WholeSubject>(&asked.subject);
    if (whole)
        readWhole(options, *whole);
    else
        readFormat(options);
    const auto format = m_format.empty() ? text(m_file).section(u'.', -1).toLower() : text(m_format);
    asked.separator = m_separator == "semicolon" ? ';' : m_separator == "tab" || format == "tsv"_L1 ? '\t' : ',';
    asked.hasByteOrderMark = m_hasByteOrderMark;
    asked.redaction = m_redact == "remove" ? Redaction::Removed
                      : m_redact == "hash" ? Redaction::Hashed
                                           : Redaction::None;
    if (!whole && !(m_email.empty() && m_customerId.empty()))
        throw CLI::ValidationError(
            Words::say(QT_TRANSLATE_NOOP("ExportOptions", "--email and --customer-id go with export customer")));
}

void ExportOptions::readFormat(Options &options) const
{
    auto &asked = options.exporting;
    const auto format = m_format.empty() ? text(m_file).section(u'.', -1).toLower() : text(m_format);
    if (format == "xlsx"_L1)
        asked.format = ExportFormat::Workbook;
    else if (format == "jsonl"_L1 || format == "ndjson"_L1)
        asked.format = ExportFormat::JsonLines;
    else if (format == "csv"_L1 || format == "tsv"_L1)
        asked.format = ExportFormat::Csv;
    else
        throw CLI::ValidationError(
            Words::say(QT_TRANSLATE_NOOP("ExportOptions", "Say by --format which it is: csv, xlsx or jsonl")));
}

void ExportOptions::readWhole(Options &options, WholeSubject subject) const
{
    auto &asked = options.exporting;
    asked.customer = text(m_email.empty() ? m_customerId : m_email);
    asked.everythingFormat = m_format == "jsonl"    ? EverythingFormat::JsonLines
                             : m_format == "sqlite" ? EverythingFormat::Sqlite
                                                    : EverythingFormat::Csv;
    const auto refuse = [](bool isWrong, const char *words) {
        if (isWrong)
            throw CLI::ValidationError(Words::say(words));
    };
    const bool isEverything = subject == WholeSubject::Everything;
    refuse(isEverything && m_format == "xlsx",
        QT_TRANSLATE_NOOP("ExportOptions", "Everything is written as csv, jsonl or sqlite"));
    refuse(isEverything && m_format == "sqlite" && !m_redact.empty(),
        QT_TRANSLATE_NOOP("ExportOptions", "A copy as sqlite is whole: --redact goes with csv and jsonl"));
    refuse(isEverything && !(m_email.empty() && m_customerId.empty()),
        QT_TRANSLATE_NOOP("ExportOptions", "--email and --customer-id go with export customer"));
    refuse(!isEverything && m_email.empty() == m_customerId.empty(),
        QT_TRANSLATE_NOOP("ExportOptions", "Say who it is: --email EMAIL or --customer-id ID"));
    refuse(!isEverything && !(m_format.empty() && m_redact.empty()),
        QT_TRANSLATE_NOOP("ExportOptions", "A customer's data is one JSON file, as it is: no --format, no --redact"));
}

void ExportOptions::check(const Options &options)
{
    if (options.command == Command::Export && std::holds_alternative<WholeSubject>(options.exporting.subject) &&
        !filterJson(options).isEmpty())
        throw CLI::ValidationError(Words::say(
            QT_TRANSLATE_NOOP("ExportOptions", "It is written whole: a filter goes with records and figures")));
}

} // namespace plaudit
