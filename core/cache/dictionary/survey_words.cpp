// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/dictionary/dictionary_words.h"

namespace plaudit
{

const char *const surveyWords = R"words(
survey: Surveys that are known.
- id (working): Row number; what other tables call a survey by.
- survey_id: Okendo's id of the survey.
- name: Its name, as the newest response tells it.
- name_at_ms (time): When that name was told; 0 where that is not known.
- given_name: The name given to it in Plaudit, which goes before the other.
- is_added: 1: made known by hand; 0: met in a response.

survey_question: Questions as they were asked; one that was reworded has a row for each wording.
- id (working): Row number; what answers call a question by.
- survey (working): The survey, by its row number.
- question_id: Okendo's id of the question.
- text: The question.
- type: Kind of the question as Okendo calls it, such as nps, single_choice or text.
- position: Place in the survey, from 0.

survey_response: One submission of a survey; its answers are in survey_answer.
- id (working): Row number; what other tables call a response by.
- response_id (record_id): Okendo's id of the response, or its fingerprint where Okendo sent none.
- survey (working): The survey, by its row number.
- channel: How the respondent was asked, as Okendo calls it.
- date_created_ms (time): When the response was given.
- date_created_offset: Offset from UTC of the time as it was sent, in seconds.
- order_id: The shop's id of the order it is about.
- customer_id (person): Okendo's id of the respondent.
- customer_email (person): Email of the respondent.
- has_nps: 1: an NPS question was answered.
- nps_score: The score, 0 to 10; empty where the answer is none.
- nps_category: promoter, passive or detractor, as the score says.
- nps_questions: How many NPS questions it has; the first one counts.
- is_contradicting: 1: Okendo sent a category that contradicts the score.
- has_own_id: 1: Okendo sent an id; 0: response_id is the fingerprint.
- fingerprint (hash): The same for the same submission whichever way it came.
- channel_survey_id: Okendo's id of the survey within its channel.
- channel_survey_description: What Okendo says of that.
- subscriber_id: Okendo's id of the store.
- reward_type: Kind of the reward for the response.
- reward_value (held_back): Its value, such as a coupon's code.
- reward_description: What it is, in words.
- observed_at_ms (time): When the facts that stand were received; 0 where that time is not known.
- changed_seq (working): Number of the change that last touched the row, see meta.
- payload_hash (hash): BLAKE2b (160 bits) of the payload that the facts are from.
- removed_at_ms (time): When the response was deleted at Okendo; 0 where that time is not known; empty while it is there.
- rest_content (hash): The same for two tellings that say the same: of the lists' newest.
- webhook_content (hash): The same of the newest webhook, to tell whether the two contradict each other.
- way: Which telling stands: merchant, storefront, webhook or archive.
- rest_first_ms (time): When Okendo's lists first showed the response.
- rest_ms (time): When Okendo's lists last showed it.
- rest_hash (hash): BLAKE2b (160 bits) of the newest payload by the lists.
- gone_ms (time): When Okendo, asked for the response, last had none.
- webhook_seq: Sequence number of the newest webhook that told the response.
- webhook_ms (time): When that webhook was first delivered.
- webhook_hash (hash): BLAKE2b (160 bits) of that webhook's payload.
- webhook_first_ms (time): The first delivery of any webhook about the response.
- webhook_last_ms (time): The last delivery of any webhook about the response.
- archive_hash (hash): BLAKE2b (160 bits) of the payload out of an imported file.
- parts_hash (hash): BLAKE2b (160 bits) over the answers, to see whether they changed.

survey_answer: Answers of a response.
- response (working): The response, by its row number.
- position: Place in the response, from 0.
- question (working): The question, by its row number.
- answer: The answer as it was sent, JSON.
- text: The answer, where it is one choice or words.
- number: The answer, where it is a number.
- choices: The answers, where there may be several: a JSON list.
- custom_answer: The respondent's own words for "other".
- custom_option: The option that those words belong to.
- nps_category: The category as it was sent.
- profile_question_id: Okendo's id of the profile question that this one is.
- marketing_opt_in: 1: the respondent agreed to marketing; 0: did not; empty: not asked.

customer: Names and emails that Okendo's records tell of a customer's id.
- id (working): Row number.
- customer_id (record_id, person): Okendo's id of the customer.
- name (person): Name, as the newest record tells it.
- email (person): Email, as the newest record tells it.
- name_at_ms (time): When the name was told; 0 where that is not known.
- email_at_ms (time): When the email was told; 0 where that is not known.

event: What webhooks told of a customer beside reviews and surveys: quizzes, referrals, loyalty.
- id (working): Row number.
- type: Kind of the event, such as quiz_response, referral or loyalty_customer.
- resource_id (record_id, person): Okendo's id of what it is about.
- sequence: Sequence number of the webhook that told it last.
- occurred_ms (time): When it happened.
- occurred_offset: Offset from UTC of that time as it was sent, in seconds.
- customer_id (person): Okendo's id of the customer.
- email (person): Email of the customer.
- properties (held_back): All that was sent of it, JSON.
- is_deleted: 1: a webhook deleted it.

webhook_event: Every webhook that was received, once, with its payload.
- resource_type: What it is about, such as review, survey_response or referral.
- sequence: Its sequence number.
- topic: What happened: create, update, delete.
- resource_id (record_id, person): Okendo's id of what it is about.
- delivered_ms (time): When it was delivered.
- state: What became of it: applied (to a review or response), kept (as an event) or quarantined.
- block (working): Row of raw_block that holds the payload.
- start (working): Where it begins in the unpacked block, in bytes.
- length (working): Its length in bytes.

redelivery: Webhooks that came again, with a sequence number that was known already.
- id (working): Row number.
- batch (working): The import that held it, by its row number.
- resource_type: What it is about.
- sequence: Its sequence number.
- delivered_ms (time): When it was delivered again.

tombstone: Records that a webhook deleted, so that an older telling doesn't bring them back.
- kind: review or survey_response.
- record_id (record_id): Okendo's id of the record.
- sequence: Sequence number of the webhook that deleted it.
- deleted_ms (time): When it was deleted.
)words";

} // namespace plaudit
