// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/export_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)

public:
    static QHash<QString, QString> records()
    {
        return {
            {u"review_id"_s, tr("Review ID")},
            {u"date_created"_s, tr("Date")},
            {u"rating"_s, tr("Rating")},
            {u"status"_s, tr("Status")},
            {u"sentiment"_s, tr("Sentiment")},
            {u"title"_s, tr("Title")},
            {u"body"_s, tr("Text")},
            {u"product_id"_s, tr("Product ID")},
            {u"product_name"_s, tr("Product")},
            {u"variant_id"_s, tr("Variant ID")},
            {u"variant_name"_s, tr("Variant")},
            {u"sku"_s, tr("SKU")},
            {u"reviewer_name"_s, tr("Name")},
            {u"reviewer_email"_s, tr("Email")},
            {u"customer_id"_s, tr("Customer ID")},
            {u"customer_email"_s, tr("Email")},
            {u"order_id"_s, tr("Order ID")},
            {u"order_number"_s, tr("Order number")},
            {u"language_code"_s, tr("Language")},
            {u"country_code"_s, tr("Country")},
            {u"source"_s, tr("Source")},
            {u"verified_status"_s, tr("Verified as")},
            {u"is_verified"_s, tr("Verified")},
            {u"is_recommended"_s, tr("Recommended")},
            {u"is_incentivized"_s, tr("Incentivized")},
            {u"helpful_count"_s, tr("Helpful votes")},
            {u"unhelpful_count"_s, tr("Unhelpful votes")},
            {u"image_count"_s, tr("Pictures")},
            {u"video_count"_s, tr("Videos")},
            {u"reply"_s, tr("Reply")},
            {u"reply_date"_s, tr("Reply date")},
            {u"attributes"_s, tr("Attributes")},
            {u"matched_order"_s, tr("Matched order")},
            {u"matched_by"_s, tr("Matched by")},
            {u"removed_at"_s, tr("Removed")},
            {u"response_id"_s, tr("Response ID")},
            {u"survey_id"_s, tr("Survey ID")},
            {u"survey_name"_s, tr("Survey")},
            {u"channel"_s, tr("Channel")},
            {u"nps_score"_s, tr("NPS score")},
            {u"nps_category"_s, tr("NPS category")},
            {u"seen_by_backfill"_s, tr("Seen by backfill")},
            {u"seen_by_webhook"_s, tr("Seen by webhook")},
            {u"seen_by_archive"_s, tr("Seen by archive")},
        };
    }

    static QHash<QString, QString> ordersAndFigures()
    {
        return {
            {u"question_id"_s, tr("Question ID")},
            {u"question"_s, tr("Question")},
            {u"type"_s, tr("Type")},
            {u"text"_s, tr("Answer in words")},
            {u"number"_s, tr("Answer as a number")},
            {u"choices"_s, tr("Choices")},
            {u"other"_s, tr("Own words")},
            {u"order_key"_s, tr("Key")},
            {u"name"_s, tr("Order")},
            {u"created_at"_s, tr("Date")},
            {u"email"_s, tr("Email")},
            {u"currency"_s, tr("Currency")},
            {u"subtotal"_s, tr("Subtotal")},
            {u"discount"_s, tr("Discount")},
            {u"shipping"_s, tr("Shipping")},
            {u"taxes"_s, tr("Taxes")},
            {u"total"_s, tr("Total")},
            {u"refunded"_s, tr("Refunded")},
            {u"units"_s, tr("Units")},
            {u"financial_status"_s, tr("Payment")},
            {u"fulfillment_status"_s, tr("Fulfilment")},
            {u"paid_at"_s, tr("Paid")},
            {u"fulfilled_at"_s, tr("Fulfilled")},
            {u"cancelled_at"_s, tr("Cancelled")},
            {u"figure"_s, tr("Figure")},
            {u"dimension"_s, tr("By")},
            {u"group"_s, tr("Group")},
            {u"group_name"_s, tr("Name of the group")},
            {u"bucket"_s, tr("Period")},
            {u"complete"_s, tr("Complete")},
            {u"n"_s, tr("n")},
            {u"value"_s, tr("Value")},
            {u"ci95_low"_s, tr("95 % interval from")},
            {u"ci95_high"_s, tr("95 % interval to")},
            {u"count"_s, tr("Reviews with a rating")},
            {u"average"_s, tr("Average rating")},
            {u"average_ci95_low"_s, tr("Average, 95 % from")},
            {u"average_ci95_high"_s, tr("Average, 95 % to")},
            {u"bayesian"_s, tr("Bayesian average")},
            {u"wilson_lower"_s, tr("4–5★ share, lower bound")},
            {u"five_star_share"_s, tr("5★ share")},
            {u"low_star_share"_s, tr("1–2★ share")},
            {u"reviews"_s, tr("Reviews")},
            {u"responses"_s, tr("Responses")},
            {u"orders"_s, tr("Orders")},
            {u"name_of_customer"_s, tr("Name")},
            {u"latest_rating"_s, tr("Latest rating")},
            {u"last_seen"_s, tr("Last seen")},
            {u"revenue"_s, tr("Revenue")},
            {u"revenue_in_others"_s, tr("Revenue in other currencies")},
        };
    }

    static ErrorSentence nobody(const QString &who)
    {
        return {tr("Nothing that is here is of “%1”.").arg(who),
            tr("Check how the email or the ID is written; import or sync what may be missing.")};
    }
    static ErrorSentence taken(const QString &folder)
    {
        return {tr("%1 holds other files.").arg(folder),
            tr("Choose a new or empty folder, or one that an export of everything made before.")};
    }

    static QString about() { return tr("About"); }
    static QString charts() { return tr("Charts"); }
    static QString chartData() { return tr("Chart data"); }
    static QString incomplete(const QString &period) { return tr("%1 (incomplete)").arg(period); }
    static QString ratingsOverTime() { return tr("Reviews with a rating over time"); }
    static QString shareOfRatings() { return tr("Share of ratings"); }
    static QString shareOfLabelled() { return tr("Share of labelled reviews"); }
    static QString shareOfResponses() { return tr("Share of responses"); }
    static QString answer() { return tr("Answer"); }
    static QString byRating(const QString &figure) { return tr("%1 by rating").arg(figure); }
    static QString byNpsCategory(const QString &figure) { return tr("%1 by NPS category").arg(figure); }
    static QString longTexts() { return tr("Long texts"); }
    static QString goesOn() { return tr(" … (goes on in the sheet “%1”)").arg(longTexts()); }
};

} // namespace

QString nameOfColumn(const QString &key)
{
    auto names = Words::records();
    names.insert(Words::ordersAndFigures());
    return names.value(key, key);
}

ErrorSentence sentenceForExport(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return Words::nobody(error.subject);
    return error.kind == ErrorKind::InvalidArgument ? Words::taken(error.subject) : sentenceFor(error);
}

QString aboutSheetName()
{
    return Words::about();
}

QString chartsSheetName()
{
    return Words::charts();
}

QString chartDataSheetName()
{
    return Words::chartData();
}

QString longTextsSheetName()
{
    return Words::longTexts();
}

QString goesOnInLongTexts()
{
    return Words::goesOn();
}

QString incompletePeriod(const QString &period)
{
    return Words::incomplete(period);
}

QString ratingsOverTime()
{
    return Words::ratingsOverTime();
}

QString shareOfRatings()
{
    return Words::shareOfRatings();
}

QString shareOfLabelled()
{
    return Words::shareOfLabelled();
}

QString shareOfResponses()
{
    return Words::shareOfResponses();
}

QString answerName()
{
    return Words::answer();
}

QString byRating(const QString &figure)
{
    return Words::byRating(figure);
}

QString byNpsCategory(const QString &figure)
{
    return Words::byNpsCategory(figure);
}

} // namespace plaudit
