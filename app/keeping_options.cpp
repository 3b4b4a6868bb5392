// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping_options.h"

#include "option_values.h"

namespace plaudit
{

void KeepingOptions::addTo(CLI::App &app, Options &options)
{
    const auto add = [&](const char *name, const QString &words, Command command) {
        auto *added = app.add_subcommand(name, words.toStdString());
        added->fallthrough();
        added->callback([&options, command] { options.command = command; });
        return added;
    };
    add("doctor", tr("Check the workspace: integrity, reconciliation, quarantine"), Command::Doctor)
        ->add_flag("--repair", options.keeping.repairs, tr("Put right what needs nobody's decision").toStdString());
    addWorkspace(app, options);
    addCustomer(app, options);
}

void KeepingOptions::addWorkspace(CLI::App &app, Options &options)
{
    auto *workspace =
        app.add_subcommand("workspace", tr("Workspaces: list, make, set, back up, restore").toStdString());
    workspace->fallthrough()->require_subcommand(1);
    addStore(*workspace, options);
    auto *backup =
        workspace->add_subcommand("backup", tr("One file that is all of the workspace").toStdString())->fallthrough();
    backup->callback([&options] { options.command = Command::Backup; });
    backup->add_option("file", m_file, tr("File to write").toStdString())->required()->type_name("FILE");
    auto *restore =
        workspace->add_subcommand("restore", tr("Make a workspace of a backup").toStdString())->fallthrough();
    restore->callback([&options] { options.command = Command::Restore; });
    restore->add_option("file", m_file, tr("The backup").toStdString())->required()->type_name("FILE");
    restore->add_flag("--replace", options.keeping.replaces,
        tr("Also where the folder holds a workspace, which is kept beside").toStdString());
}

void KeepingOptions::addStore(CLI::App &workspace, Options &options)
{
    auto *list =
        workspace.add_subcommand("list", tr("The usual workspace and those that were open lately").toStdString());
    list->fallthrough()->callback([&options] { options.command = Command::WorkspaceList; });
    auto *create = workspace.add_subcommand("create", tr("Make one, in the folder of --workspace").toStdString());
    create->fallthrough()->callback([&options] { options.command = Command::WorkspaceCreate; });
    auto *set = workspace.add_subcommand("set", tr("Change a workspace's own settings").toStdString());
    set->fallthrough()->callback([&options] { options.command = Command::WorkspaceSet; });
    for (auto *one : {create, set}) {
        one->add_option("--name", m_name, tr("What the store is called").toStdString());
        one->add_option("--time-zone", m_timeZone, tr("Such as Europe/Berlin; system is this machine's").toStdString())
            ->type_name("TZ");
        one->add_option("--currency", m_currency,
               tr("Which comes first where there are several, such as EUR; none is the one with most orders")
                   .toStdString())
            ->type_name("CODE");
        one->add_option("--first-day", m_firstDayOfWeek, tr("On which day a week begins").toStdString())
            ->check(CLI::IsMember({"monday", "saturday", "sunday"}));
    }
}

void KeepingOptions::addCustomer(CLI::App &app, Options &options)
{
    auto *customer = app.add_subcommand("customer", tr("One customer: erase what is held of them").toStdString());
    customer->fallthrough()->require_subcommand(1);
    auto *erase = customer->add_subcommand("erase",
        tr("Take a customer out of everything for good; ratings, scores and revenue stay, without them").toStdString());
    erase->fallthrough()->callback([&options] { options.command = Command::CustomerErase; });
    auto *who =
        erase->add_option("customer", m_who, tr("Their email, or their id").toStdString())->type_name("EMAIL|ID");
    erase->add_option("--email", m_email, tr("Their email").toStdString())->type_name("EMAIL")->excludes(who);
    erase
        ->add_option("--customer-id", m_customerId,
            tr("Their id, Okendo's or the one in the shop's file of customers").toStdString())
        ->type_name("ID")
        ->excludes(who);
    erase
        ->add_option("--certificate", m_certificate,
            tr("File for what tells that it was done, and not who it was: JSON, or text where it ends in .txt")
                .toStdString())
        ->type_name("FILE");
    erase->add_flag("--yes", options.keeping.isSure, tr("Without asking").toStdString());
    auto *erasures = customer->add_subcommand("erasures", tr("The erasures that were done").toStdString());
    erasures->fallthrough()->callback([&options] { options.command = Command::CustomerErasures; });
}

void KeepingOptions::read(Options &options) const
{
    auto &store = options.store;
    for (const auto &[given, read] : {std::pair{&m_name, &store.name}, {&m_timeZone, &store.timeZone},
             {&m_currency, &store.currency}, {&m_firstDayOfWeek, &store.firstDayOfWeek}}) {
        if (!given->empty())
            *read = text(*given);
    }
    auto &keeping = options.keeping;
    const auto who = text(m_who);
    const bool isEmail = who.contains(u'@');
    keeping.email = isEmail ? who : text(m_email);
    keeping.customerId = isEmail || who.isEmpty() ? text(m_customerId) : who;
    keeping.certificate = text(m_certificate);
    keeping.file = text(m_file);
    if (options.command == Command::CustomerErase && keeping.email.trimmed().isEmpty() &&
        keeping.customerId.trimmed().isEmpty())
        throw CLI::ValidationError(tr("Say whom, by email or id").toStdString());
}

} // namespace plaudit
