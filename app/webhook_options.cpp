// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook_options.h"

#include "option_values.h"

namespace plaudit
{

void WebhookOptions::addTo(CLI::App &app, Options &options)
{
    auto *webhook = app.add_subcommand(
        "webhook", tr("Okendo's webhook subscriptions: where it sends events as they happen").toStdString());
    webhook->fallthrough()->require_subcommand(1);
    const auto add = [&](const char *name, const QString &words, Command command) {
        auto *added = webhook->add_subcommand(name, words.toStdString());
        added->fallthrough();
        added->callback([&options, command] { options.command = command; });
        return added;
    };
    add("list", tr("The webhooks that Okendo has"), Command::WebhookList);
    auto *create = add("create", tr("Have events sent to an address; the signing secret goes to the keychain"),
        Command::WebhookCreate);
    create->add_option("address", m_address, tr("The https address of your tunnel or relay").toStdString())
        ->required()
        ->type_name("URL");
    create
        ->add_option("--topic", m_topics,
            tr("review.create, or review for all of it, or all; reviews and survey answers unless given").toStdString())
        ->type_name("TOPIC");
    create->add_flag("!--disabled", options.webhook.isEnabled, tr("Nothing is sent yet").toStdString());
    auto *rotate =
        add("rotate", tr("Have a new signing secret; the one before is taken for 28 hours"), Command::WebhookRotate);
    auto *remove = add("delete", tr("Nothing is sent to its address any more"), Command::WebhookDelete);
    for (auto *one : {rotate, remove})
        one->add_option("id", m_id, tr("Which, as the list names it").toStdString())->required()->type_name("ID");
    remove->add_flag("--yes", options.webhook.isSure, tr("Without asking").toStdString());
}

void WebhookOptions::read(Options &options) const
{
    options.webhook.address = text(m_address);
    options.webhook.id = text(m_id).trimmed();
    for (const auto &topic : m_topics)
        options.webhook.topics += text(topic).split(u',', Qt::SkipEmptyParts);
}

} // namespace plaudit
