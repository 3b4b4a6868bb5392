// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/customer_words.h"

#include "wording/numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Whether the data can tell a property at all; of a customer that it tells nothing of, there is none yet.
enum class Source { Name, Reviews, Scores, Enrolment, Birthday, Nowhere };

class CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)

public:
    static QString name(ProfileProperty property);
    static QString definition(ProfileProperty property);
    static QString none(Source source);
    static QString reviews(const CustomerProfile &profile, const QLocale &locale)
    {
        const auto count = writtenCount(profile.reviews, locale);
        return profile.otherReviews == 0
                   ? count
                   : tr("%1, and %2 not approved").arg(count, writtenCount(profile.otherReviews, locale));
    }
    static QString category(NpsCategory category);
    static QString sentiment(Sentiment sentiment);
};

QString CustomerWords::name(ProfileProperty property)
{
    switch (property) {
    case ProfileProperty::GivenName:
        return tr("Given name");
    case ProfileProperty::FamilyName:
        return tr("Family name");
    case ProfileProperty::AverageReviewRating:
        return tr("Average rating");
    case ProfileProperty::AverageReviewSentiment:
        return tr("Average sentiment");
    case ProfileProperty::LatestReviewRating:
        return tr("Latest rating");
    case ProfileProperty::LatestReviewSentiment:
        return tr("Latest sentiment");
    case ProfileProperty::LatestNpsCategory:
        return tr("Latest NPS category");
    case ProfileProperty::LatestNpsDate:
        return tr("Latest NPS on");
    case ProfileProperty::LatestNps:
        return tr("Latest NPS");
    case ProfileProperty::NumberOfReviews:
        return tr("Reviews");
    case ProfileProperty::NumberOfSurveyResponses:
        return tr("Survey responses");
    case ProfileProperty::ReferralShareableLink:
        return tr("Referral link");
    case ProfileProperty::SuccessfulReferrals:
        return tr("Successful referrals");
    case ProfileProperty::LatestSuccessfulReferralDate:
        return tr("Latest referral on");
    case ProfileProperty::SuccessfulReferralRevenue:
        return tr("Referral revenue");
    case ProfileProperty::LoyaltyEnrolmentDate:
        return tr("Joined loyalty on");
    case ProfileProperty::LoyaltyNextBirthdayDate:
        return tr("Next birthday");
    case ProfileProperty::LoyaltyPointsBalance:
        return tr("Loyalty points");
    case ProfileProperty::LoyaltyPointsExpiryDate:
        return tr("Points expire on");
    case ProfileProperty::LoyaltyProgramStatus:
        return tr("Loyalty status");
    case ProfileProperty::LoyaltyVipTier:
        return tr("VIP tier");
    case ProfileProperty::LoyaltyVipTierExpiryDate:
        return tr("VIP tier expires on");
    }
    Q_UNREACHABLE();
}

QString CustomerWords::definition(ProfileProperty property)
{
    switch (property) {
    case ProfileProperty::GivenName:
        return tr("Of the name in the customer's newest record: all words but the last, or the only one.");
    case ProfileProperty::FamilyName:
        return tr("Of the name in the customer's newest record: the last of several words.");
    case ProfileProperty::AverageReviewRating:
        return tr("The mean of the stars of all approved reviews of the customer.");
    case ProfileProperty::AverageReviewSentiment:
        return tr("The sentiment that most of the customer's approved reviews are labelled with; of equally frequent "
                  "ones the latest.");
    case ProfileProperty::LatestReviewRating:
        return tr("The stars of the customer's newest approved review that has any.");
    case ProfileProperty::LatestReviewSentiment:
        return tr("The sentiment of the customer's newest approved review that is labelled with one.");
    case ProfileProperty::LatestNpsCategory:
        return tr("What the latest NPS makes of the customer: promoter (9–10), passive (7–8) or detractor (0–6).");
    case ProfileProperty::LatestNpsDate:
        return tr("The day of the response with the latest NPS, in the store's time zone.");
    case ProfileProperty::LatestNps:
        return tr("The score, 0–10, of the customer's newest survey response that has one.");
    case ProfileProperty::NumberOfReviews:
        return tr("Approved reviews of the customer. Those that wait for approval or were rejected are told apart.");
    case ProfileProperty::NumberOfSurveyResponses:
        return tr("Survey responses of the customer, each counted once whichever way it came.");
    case ProfileProperty::LoyaltyEnrolmentDate:
        return tr("The day on which the live feed told that the customer joined.");
    case ProfileProperty::LoyaltyNextBirthdayDate:
        return tr("The next day of the birthday that the loyalty program knows.");
    case ProfileProperty::ReferralShareableLink:
    case ProfileProperty::SuccessfulReferrals:
    case ProfileProperty::LatestSuccessfulReferralDate:
    case ProfileProperty::SuccessfulReferralRevenue:
        return tr("Okendo sends it to other systems, but neither its API nor its webhooks tell which referrals "
                  "succeeded. Referrals that are known are in the time line.");
    case ProfileProperty::LoyaltyPointsBalance:
    case ProfileProperty::LoyaltyPointsExpiryDate:
    case ProfileProperty::LoyaltyProgramStatus:
    case ProfileProperty::LoyaltyVipTier:
    case ProfileProperty::LoyaltyVipTierExpiryDate:
        return tr("Okendo sends it to other systems, but not in what Plaudit reads. Points that were earned or "
                  "redeemed while the live feed ran are in the time line; a balance can't be made of them.");
    }
    Q_UNREACHABLE();
}

QString CustomerWords::none(Source source)
{
    switch (source) {
    case Source::Name:
        return tr("no name is known");
    case Source::Reviews:
        return tr("none yet: no such review");
    case Source::Scores:
        return tr("none yet: no NPS answer");
    case Source::Enrolment:
    case Source::Birthday:
        return tr("no event tells it");
    case Source::Nowhere:
        return tr("not in the data");
    }
    Q_UNREACHABLE();
}

QString CustomerWords::category(NpsCategory category)
{
    switch (category) {
    case NpsCategory::Promoter:
        return tr("promoter");
    case NpsCategory::Passive:
        return tr("passive");
    case NpsCategory::Detractor:
        return tr("detractor");
    }
    Q_UNREACHABLE();
}

QString CustomerWords::sentiment(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return tr("positive");
    case Sentiment::Neutral:
        return tr("neutral");
    case Sentiment::Mixed:
        return tr("mixed");
    case Sentiment::Negative:
        return tr("negative");
    case Sentiment::Other:
        return tr("another label");
    case Sentiment::Unlabelled:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

WrittenProperty orNone(const QString &text, Source source)
{
    return text.isEmpty() ? WrittenProperty{CustomerWords::none(source), false} : WrittenProperty{text, true};
}

QString dateText(const std::optional<QDate> &date, const QLocale &locale)
{
    return date ? locale.toString(*date, QLocale::ShortFormat) : QString();
}

} // namespace

QString nameOf(ProfileProperty property)
{
    return CustomerWords::name(property);
}

QString definitionOf(ProfileProperty property)
{
    return CustomerWords::definition(property);
}

QString okendoNameOf(ProfileProperty property)
{
    static constexpr const char *names[] = {"Given Name", "Family Name", "Average Review Rating",
        "Average Review Sentiment", "Latest Review Rating", "Latest Review Sentiment", "Latest NPS Category",
        "Latest NPS Date", "Latest NPS", "Number of Reviews", "Number of Survey Responses", "Referral Shareable Link",
        "Number of Successful Referrals", "Latest Successful Referral Date", "Total Successful Referral Revenue",
        "Loyalty Enrolment Date", "Loyalty Next Birthday Date", "Loyalty Points Balance", "Loyalty Points Expiry Date",
        "Loyalty Program Status", "Loyalty VIP Tier", "Loyalty VIP Tier Expiry Date"};
    static_assert(std::size(names) == static_cast<std::size_t>(lastProfileProperty) + 1);
    return u"Okendo "_s + QLatin1StringView(names[static_cast<std::size_t>(property)]);
}

WrittenProperty writtenProperty(const CustomerProfile &profile, ProfileProperty property, const QLocale &locale)
{
    const auto number = [&](std::optional<int> value) { return value ? locale.toString(*value) : QString(); };
    const auto label = [](std::optional<Sentiment> value) { return value ? writtenSentiment(*value) : QString(); };
    switch (property) {
    case ProfileProperty::GivenName:
        return orNone(profile.givenName, Source::Name);
    case ProfileProperty::FamilyName:
        return orNone(profile.familyName, Source::Name);
    case ProfileProperty::AverageReviewRating:
        return orNone(
            profile.averageRating ? writtenRating(profile.averageRating, locale) : QString(), Source::Reviews);
    case ProfileProperty::AverageReviewSentiment:
        return orNone(label(profile.averageSentiment), Source::Reviews);
    case ProfileProperty::LatestReviewRating:
        return orNone(number(profile.latestRating), Source::Reviews);
    case ProfileProperty::LatestReviewSentiment:
        return orNone(label(profile.latestSentiment), Source::Reviews);
    case ProfileProperty::LatestNpsCategory:
        return orNone(profile.latestCategory ? writtenCategory(*profile.latestCategory) : QString(), Source::Scores);
    case ProfileProperty::LatestNpsDate:
        return orNone(dateText(profile.latestNpsDate, locale), Source::Scores);
    case ProfileProperty::LatestNps:
        return orNone(number(profile.latestScore), Source::Scores);
    case ProfileProperty::NumberOfReviews:
        return {CustomerWords::reviews(profile, locale), true};
    case ProfileProperty::NumberOfSurveyResponses:
        return {writtenCount(profile.responses, locale), true};
    case ProfileProperty::LoyaltyEnrolmentDate:
        return orNone(dateText(profile.loyaltyEnrolment, locale), Source::Enrolment);
    case ProfileProperty::LoyaltyNextBirthdayDate:
        return orNone(dateText(profile.nextBirthday, locale), Source::Birthday);
    default:
        return orNone({}, Source::Nowhere);
    }
}

QString writtenCategory(NpsCategory category)
{
    return CustomerWords::category(category);
}

QString writtenSentiment(Sentiment sentiment)
{
    return CustomerWords::sentiment(sentiment);
}

} // namespace plaudit
