// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "export/whole_file.h"
#include "workspace/erasing.h"
#include "workspace/erasing_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerCommand)

public:
    static QString heading() { return tr("This goes for good:"); }
    static QString question() { return tr("Type their email or id once more to erase them:"); }
    static QString nobody() { return tr("Nothing is held of this customer."); }
    static QString erasedBefore() { return tr("They were erased before, and nothing of them came back."); }
    static QString done() { return tr("Erased."); }
    static QString line(const ErasureRecord &erasure)
    {
        const auto unfinished = erasure.finishedAtMs == 0 ? u"  "_s + tr("unfinished") : QString();
        return u"%1  %2%3"_s.arg(
            QString::number(erasure.id), Timestamp{.utcMs = erasure.erasedAtMs}.toIso(), unfinished);
    }
};

QJsonObject jsonOf(const Erased &erased)
{
    return QJsonDocument::fromJson(certificateJson(erased)).object();
}

QJsonObject nothingHeld(bool isErasedBefore)
{
    return {{u"erased"_s, false}, {u"was_erased_before"_s, isErasedBefore}};
}

bool isConfirmed(Console &console, const CustomerToErase &customer, const HeldOfCustomer &held)
{
    console.note(Words::heading());
    for (const auto &line : whatGoes(held))
        console.note(u"  "_s + line);
    for (const auto &line : whatStays())
        console.note(line);
    console.note(Words::question());
    const auto typed = QTextStream(stdin).readLine().trimmed();
    const auto &expected = customer.email.isEmpty() ? customer.customerId : customer.email;
    return !typed.isEmpty() && typed.compare(expected.trimmed(), Qt::CaseInsensitive) == 0;
}

Result<void> writeCertificate(const QString &file, const Erased &erased)
{
    if (file.isEmpty())
        return {};
    const bool isText = file.endsWith(u".txt"_s, Qt::CaseInsensitive);
    return writeWhole(file, isText ? certificateText(erased, QLocale()).toUtf8() : certificateJson(erased));
}

} // namespace

ExitCode runCustomerErase(const CommandContext &context)
{
    auto &console = context.console;
    const auto &asked = context.options.keeping;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    const CustomerToErase customer{.email = asked.email, .customerId = asked.customerId};
    const auto held = (*workspace)->openReader().and_then([&](const std::unique_ptr<Reader> &reader) {
        return reader->heldOfCustomer(customer);
    });
    if (!held)
        return console.fail(held.error());
    if (held->isEmpty()) {
        console.answer(held->isErased ? Words::erasedBefore() : Words::nobody());
        console.document(nothingHeld(held->isErased));
        return ExitCode::DoneWithFindings;
    }
    if (!asked.isSure && !isConfirmed(console, customer, *held))
        return console.fail({.kind = ErrorKind::Cancelled}, nothingHeld(held->isErased));
    const auto erased = eraseCustomer(**workspace, customer);
    if (!erased)
        return console.fail(erased.error());
    auto document = jsonOf(*erased);
    document.insert(u"erased"_s, true);
    console.answer(Words::done());
    for (const auto &line : whatIsLeftToDo(*erased))
        console.answer(line);
    if (const auto written = writeCertificate(asked.certificate, *erased); !written)
        return console.fail(written.error(), document);
    console.document(document);
    return erased->isFinished() && erased->filesToLookAt.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

ExitCode runCustomerErasures(const CommandContext &context)
{
    auto &console = context.console;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    const auto erasures =
        (*workspace)->openReader().and_then([](const std::unique_ptr<Reader> &reader) { return reader->erasures(); });
    if (!erasures)
        return console.fail(erasures.error());
    QJsonArray all;
    for (const auto &erasure : *erasures) {
        console.answer(Words::line(erasure));
        all.append(jsonOf({.record = erasure, .filesToLookAt = {}}));
    }
    console.document({{u"erasures"_s, all}});
    return ExitCode::Done;
}

} // namespace plaudit
