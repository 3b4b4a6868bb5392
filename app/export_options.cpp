// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_options.h"

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
        {"products", FigurePage::Products}, {"customers", FigurePage::Customers}, {"overview", FigurePage::Overview},
        {"ratings", FigurePage::Ratings}, {"sentiment", FigurePage::Sentiment}, {"nps", FigurePage::Nps},
        {"questions", FigurePage::Questions}, {"order-figures", FigurePage::Orders}, {"health", FigurePage::Health}};
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
            Words::say(QT_TRANSLATE_NOOP(
                "ExportOptions", "Records: reviews, responses, answers, orders; or the figures of a page")))
        ->required()
        ->check(CLI::IsMember(names));
    command
        .add_option("--format", m_format,
            Words::say(QT_TRANSLATE_NOOP("ExportOptions", "csv, xlsx or jsonl; by the file's name unless given")))
        ->check(anyOf({"csv", "xlsx", "jsonl"}));
    command.add_option("-o,--output", m_file, Words::say(QT_TRANSLATE_NOOP("ExportOptions", "File to write")))
        ->required()
        ->type_name("FILE");
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
    asked.separator = m_separator == "semicolon" ? ';' : m_separator == "tab" || format == "tsv"_L1 ? '\t' : ',';
    asked.hasByteOrderMark = m_hasByteOrderMark;
    asked.redaction = m_redact == "remove" ? Redaction::Removed
                      : m_redact == "hash" ? Redaction::Hashed
                                           : Redaction::None;
}

} // namespace plaudit
