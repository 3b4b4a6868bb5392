// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_paper.h"

#include "desk/desk_words.h"
#include "desk/review_history.h"
#include "domain/currency.h"
#include "shell/plain_text.h"
#include "wording/match_words.h"
#include "wording/money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskPaper)
};

using Way = DeskPaper::Fact::Way;

QString languageName(const QString &code)
{
    const QLocale language(code);
    return language.language() == QLocale::C ? code : QLocale::languageToString(language.language());
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

/// Facts of which only those that say something are kept.
class Facts
{
public:
    void add(const QString &label, const QString &value, Way way = Way::None)
    {
        if (isVisibleText(value))
            m_facts.push_back({label, value, way});
    }
    void add(const QString &label, const std::optional<bool> &value)
    {
        if (value)
            add(label, *value ? Words::tr("Yes") : Words::tr("No"));
    }
    std::vector<DeskPaper::Fact> take() { return std::move(m_facts); }

private:
    std::vector<DeskPaper::Fact> m_facts;
};

QString orderWords(const std::optional<MatchedOrder> &matched, const QString &told)
{
    if (!matched)
        return told.isEmpty() ? QString() : Words::tr("%1 (not imported)").arg(isolated(told));
    const auto &order = matched->order;
    QStringList parts{isolated(order.name.isEmpty() ? order.key : order.name)};
    if (order.total)
        parts += writtenMoney(inUnits(*order.total, order.currency), order.currency, QLocale());
    parts += nameOf(matched->method);
    return parts.join(u" · "_s);
}

QString customerWords(const QString &name, const QString &email)
{
    if (name.isEmpty() || email.isEmpty())
        return name + email;
    return isolated(name) + u" · "_s + isolated(email);
}

QString writtenValue(const ReviewAttribute &attribute)
{
    if (const auto *text = std::get_if<QString>(&attribute.value))
        return *text;
    if (const auto *choices = std::get_if<QStringList>(&attribute.value))
        return choices->join(u", "_s);
    const auto number = QLocale().toString(std::get<double>(attribute.value));
    if (attribute.minLabel.isEmpty() || attribute.maxLabel.isEmpty())
        return number;
    return Words::tr("%1 from “%2” to “%3”").arg(number, isolated(attribute.minLabel), isolated(attribute.maxLabel));
}

QString votesOf(const Review &review)
{
    if (review.helpfulCount.value_or(0) + review.unhelpfulCount.value_or(0) == 0)
        return {};
    return Words::tr("%Ln helpful", nullptr, review.helpfulCount.value_or(0)) + u" · "_s +
           Words::tr("%Ln not helpful", nullptr, review.unhelpfulCount.value_or(0));
}

std::vector<DeskPaper::Fact> factsOf(const Review &review, const DeskRecord &record)
{
    Facts facts;
    const auto product = record.productName.isEmpty() ? review.productName : record.productName;
    facts.add(Words::tr("Product"), product.isEmpty() ? review.productId : product,
        review.productId.isEmpty() ? Way::None : Way::Product);
    facts.add(Words::tr("Variant"), review.variantName);
    const auto name = review.reviewer.displayName.isEmpty() ? review.reviewer.name : review.reviewer.displayName;
    const bool isKnown = !review.customerId.isEmpty() || !review.reviewer.email.isEmpty();
    facts.add(Words::tr("Customer"), customerWords(name, review.reviewer.email), isKnown ? Way::Customer : Way::None);
    facts.add(Words::tr("Order"),
        orderWords(record.order, review.orderNumber.isEmpty() ? review.orderId : review.orderNumber));
    for (const auto &attribute : review.attributes)
        facts.add(attribute.title, writtenValue(attribute));
    facts.add(Words::tr("Votes"), votesOf(review));
    facts.add(Words::tr("Verified"), review.reviewer.verifiedStatus);
    facts.add(Words::tr("Recommended"), review.isRecommended);
    facts.add(Words::tr("Incentivized"), review.isIncentivized);
    facts.add(Words::tr("Sentiment"), capitalised(review.sentiment));
    facts.add(Words::tr("Status"), capitalised(review.status));
    facts.add(Words::tr("Source"), review.source);
    facts.add(Words::tr("Language"), languageName(review.languageCode));
    facts.add(Words::tr("Country"),
        review.reviewer.countryName.isEmpty() ? review.reviewer.countryCode : review.reviewer.countryName);
    for (const auto &reward : review.rewards)
        facts.add(Words::tr("Reward"), reward.description.isEmpty() ? reward.value : reward.description);
    facts.add(Words::tr("Okendo tags"), review.tags.join(u", "_s));
    facts.add(Words::tr("Review ID"), review.reviewId.toText());
    return facts.take();
}

std::optional<DeskPaper::Passage> replyOf(const Review &review, const QTimeZone &zone)
{
    if (!review.reply)
        return {};
    auto heading = review.reply->isPrivate ? Words::tr("Private reply") : Words::tr("Reply");
    if (review.reply->dateCreated)
        heading += u" · "_s + wholeTime(review.reply->dateCreated->utcMs, zone);
    const auto text = isVisibleText(review.reply->rawBody)
                          ? review.reply->rawBody
                          : QTextDocumentFragment::fromHtml(review.reply->body).toPlainText();
    return DeskPaper::Passage{heading, text};
}

std::vector<DeskPaper::Link> linksOf(const Review &review)
{
    std::vector<DeskPaper::Link> links;
    int pictures = 0;
    int videos = 0;
    for (const auto &media : review.media) {
        const bool isVideo = media.type.contains("video"_L1, Qt::CaseInsensitive);
        const auto what = isVideo ? Words::tr("Video %1").arg(QLocale().toString(++videos))
                                  : Words::tr("Picture %1").arg(QLocale().toString(++pictures));
        QUrl url;
        for (const auto &address : {media.fullSizeUrl, media.largeUrl, media.thumbnailUrl}) {
            const QUrl told(address, QUrl::StrictMode);
            const bool isOfTheWeb =
                told.isValid() && !told.host().isEmpty() && (told.scheme() == "https"_L1 || told.scheme() == "http"_L1);
            if (url.isEmpty() && isOfTheWeb)
                url = told;
        }
        links.push_back({media.isHidden ? Words::tr("%1, hidden").arg(what) : what, url});
    }
    return links;
}

QStringList statesOf(const Review &review, const DeskRecord &record)
{
    QStringList states;
    if (record.isRemoved)
        states += Words::tr("Removed");
    if (const auto status = reviewStatusFrom(review.status); status != ReviewStatus::Approved)
        states += status == ReviewStatus::Other ? capitalised(review.status) : statusName(status);
    if (review.reviewer.isVerified == true)
        states += Words::tr("Verified");
    if (review.isIncentivized == true)
        states += Words::tr("Incentivized");
    if (review.isRecommended == true)
        states += Words::tr("Recommended");
    if (wasEdited(record.versions))
        states += Words::tr("Edited");
    states.removeAll(QString());
    return states;
}

void write(DeskPaper &paper, const Review &review, const DeskRecord &record)
{
    paper.rating = review.rating;
    paper.time = review.dateCreated ? wholeTime(review.dateCreated->utcMs, paper.zone) : QString();
    paper.states = statesOf(review, record);
    paper.title = review.title;
    paper.text = review.body;
    paper.reply = replyOf(review, paper.zone);
    paper.links = linksOf(review);
    paper.facts = factsOf(review, record);
    paper.history = historyOf(record.versions, paper.zone);
    paper.productId = review.productId;
    paper.customerId = review.customerId.isEmpty() ? review.reviewer.email : review.customerId;
}

QString writtenAnswer(const SurveyAnswer &answer)
{
    QStringList parts = answer.choices;
    if (parts.isEmpty() && isVisibleText(answer.text))
        parts += answer.text;
    if (parts.isEmpty() && answer.number)
        parts += QLocale().toString(*answer.number);
    if (isVisibleText(answer.customAnswer))
        parts += answer.customAnswer;
    return parts.isEmpty() ? Words::tr("No answer") : parts.join(u", "_s);
}

void write(DeskPaper &paper, const SurveyResponse &response, const DeskRecord &record)
{
    const auto *nps = response.npsAnswer();
    paper.score = nps ? nps->npsScore() : std::nullopt;
    paper.time = response.dateCreated ? wholeTime(response.dateCreated->utcMs, paper.zone) : QString();
    if (paper.score)
        paper.states += respondentName(npsCategoryOf(*paper.score));
    paper.title = response.surveyName;
    for (const auto &answer : response.answers)
        paper.answers.push_back({answer.questionText, writtenAnswer(answer)});
    Facts facts;
    const bool isKnown = !response.customerId.isEmpty() || !response.customerEmail.isEmpty();
    facts.add(Words::tr("Customer"), response.customerEmail.isEmpty() ? response.customerId : response.customerEmail,
        isKnown ? Way::Customer : Way::None);
    facts.add(Words::tr("Survey"), response.surveyName.isEmpty() ? response.surveyId : response.surveyName);
    facts.add(Words::tr("Channel"), response.channel);
    facts.add(Words::tr("Order"), orderWords(record.order, response.orderId));
    if (response.reward)
        facts.add(Words::tr("Reward"),
            response.reward->description.isEmpty() ? response.reward->value : response.reward->description);
    facts.add(Words::tr("Response ID"), response.responseId.toText());
    paper.facts = facts.take();
    paper.customerId = response.customerId.isEmpty() ? response.customerEmail : response.customerId;
}

} // namespace

DeskPaper paperOf(const DeskRecord &record, const QTimeZone &zone)
{
    DeskPaper paper;
    paper.kind = record.kind();
    paper.row = record.row;
    paper.id = record.id();
    paper.zone = zone;
    paper.notes = record.ownWords.notes;
    paper.tags = record.ownWords.tags;
    paper.tagNames = record.ownWords.tagNames;
    std::visit([&](const auto &told) { write(paper, told, record); }, record.record);
    return paper;
}

QString wholeTextOf(const DeskPaper &paper)
{
    QStringList parts;
    for (const auto &text : {paper.title, paper.text}) {
        if (isVisibleText(text))
            parts += readableText(text);
    }
    for (const auto &answer : paper.answers)
        parts += readableText(answer.heading) + u'\n' + readableText(answer.text);
    return parts.join(u"\n\n"_s);
}

} // namespace plaudit
