// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/subject_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SubjectSentences)

public:
    static std::optional<ErrorSentence> ofWebhooks(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::InsecureUrl:
            return ErrorSentence{tr("Okendo sends webhooks to https addresses only."),
                tr("Give the public address of your tunnel or relay, such as https://your-tunnel.example.com/okendo.")};
        case ErrorKind::Forbidden:
            return ErrorSentence{tr("The key is good, but this Okendo account may not manage webhooks."),
                tr("Webhooks belong to certain Okendo plans. Ask Okendo's support to enable them for your account.")};
        case ErrorKind::NotFound:
            return ErrorSentence{tr("Okendo has no such webhook."),
                tr("It may have been deleted meanwhile: look at the list again (plaudit webhook list).")};
        case ErrorKind::BadRequest:
            return ErrorSentence{tr("Okendo refused this webhook (%1).").arg(error.detail),
                tr("Check its address, and choose only topics that your Okendo account has.")};
        default:
            return {};
        }
    }

    static std::optional<ErrorSentence> ofStorefront(const Error &error)
    {
        if (error.kind != ErrorKind::NotFound)
            return {};
        return ErrorSentence{tr("Okendo's public API knows no store with this user ID: its answer was empty."),
            tr("Copy the user ID again from Okendo: Settings → Integrations → API credentials. It is the one with four "
               "dashes.")};
    }
};

} // namespace

std::optional<ErrorSentence> sentenceOfSubject(const Error &error)
{
    if (error.subject == "webhooks"_L1)
        return Sentences::ofWebhooks(error);
    if (error.subject == "storefront"_L1)
        return Sentences::ofStorefront(error);
    return {};
}

} // namespace plaudit
