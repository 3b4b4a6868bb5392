// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/dictionary/dictionary_words.h"

namespace plaudit
{

const char *const reviewWords = R"words(
review: A product review as it stands, one row each; its words and names are in review_text.
- id (working): Row number; what other tables call a review by.
- review_id (record_id): Okendo's id of the review.
- rating: Stars, 1 to 5; empty where the review has none.
- status: Moderation: approved, pending, rejected, or another word that Okendo sent.
- sentiment: Okendo's label of title and text: positive, neutral, mixed, negative; empty without one.
- date_created_ms (time): When the review was written.
- date_created_offset: Offset from UTC of the time as it was sent, in seconds.
- product_id: The shop's id of the product, without `shopify-`.
- variant_id: The shop's id of the variant, without `shopify-`.
- order_id: The shop's id of the order that the review names.
- order_number: Number of that order as it was sent, with its `#`.
- customer_id (person): Okendo's id of the reviewer.
- language_code: Language of the review.
- source: Where the review was collected, as Okendo calls it.
- country_code: The reviewer's country, ISO 3166, upper case.
- zone_code: The reviewer's state or region.
- verified_status: What Okendo verified, in its words.
- is_verified: 1: Okendo verified the reviewer; 0: it did not; empty: not told.
- is_recommended: 1: the reviewer recommends the product; 0: does not; empty: not told.
- is_incentivized: 1: the review was rewarded; 0: it was not; empty: not told.
- contains_profanity: 1: Okendo found bad language; 0: none; empty: not told.
- helpful_count: How many found the review helpful.
- unhelpful_count: How many found it not helpful.
- image_count: How many pictures it has.
- video_count: How many videos it has.
- has_text: 1: it has a text.
- has_reply: 1: the shop replied.
- reply_date_ms (time): When the shop replied.
- reply_date_offset: Offset from UTC of that time as it was sent, in seconds.
- reply_is_private: 1: only the reviewer sees the reply.
- observed_at_ms (time): When the facts that stand were received; 0 where that time is not known.
- changed_seq (working): Number of the change that last touched the row, see meta.
- payload_hash (hash): BLAKE2b (160 bits) of the payload that the facts are from.
- removed_at_ms (time): When the review was gone or deleted at Okendo; 0 where that time is not known; empty while it is there.
- way: Which telling stands: merchant, storefront, webhook or archive.
- rest_first_ms (time): When Okendo's lists first showed the review.
- rest_ms (time): When Okendo's lists last showed it.
- rest_hash (hash): BLAKE2b (160 bits) of the newest payload by the lists.
- gone_ms (time): When Okendo, asked for the review, last had none.
- webhook_seq: Sequence number of the newest webhook that told the review.
- webhook_ms (time): When that webhook was first delivered.
- webhook_hash (hash): BLAKE2b (160 bits) of that webhook's payload.
- webhook_first_ms (time): The first delivery of any webhook about the review.
- webhook_last_ms (time): The last delivery of any webhook about the review.
- archive_hash (hash): BLAKE2b (160 bits) of the payload out of an imported file.
- parts_hash (hash): BLAKE2b (160 bits) over attributes, media, tags and rewards, to see whether they changed.

review_text: The words and names of a review.
- review (working): The review, by its row number.
- title: Title of the review.
- body: Text of the review.
- reply_body: The shop's reply as sent, HTML.
- reply_raw_body: The shop's reply as it was typed.
- subscriber_id: Okendo's id of the store.
- product_name: Name of the product as the review tells it.
- variant_name: Name of the variant as the review tells it.
- sku: Stock keeping unit of the variant.
- reviewer_name (person): Name of the reviewer.
- reviewer_display_name (person): Name as it is shown beside the review.
- reviewer_email (person): Email of the reviewer.
- reviewer_avatar_url (person): Address of the reviewer's picture.
- reviewer_social_connection (person): Network that the reviewer came by.
- reviewer_country_name: Name of the reviewer's country.

review_attribute: What a review says of product and reviewer in fields of its own, such as fit or skin type.
- review (working): The review, by its row number.
- position: Place in the review, from 0.
- scope: Whose it is: product (a question about it), scale (a rating scale of it) or reviewer.
- title: What was asked.
- type: Kind of the field as Okendo calls it.
- text: The answer, where it is one choice or words.
- number: The answer, where it is a number.
- choices: The answers, where there may be several: a JSON list.
- min_label: Words at the low end of a scale.
- mid_label: Words at the middle of a scale.
- max_label: Words at the high end of a scale.

review_media: Pictures and videos of a review, by their addresses.
- review (working): The review, by its row number.
- position: Place in the review, from 0.
- stream_id: Okendo's id of the picture or video.
- type: image or video.
- full_size_url (held_back): Address in full size.
- large_url (held_back): Address of a large one.
- thumbnail_url (held_back): Address of a small one.
- is_hidden: 1: the shop hid it.

review_tag: Tags that the shop gave a review in Okendo.
- review (working): The review, by its row number.
- position: Place in the review, from 0.
- tag: The tag.

review_reward: What was given for a review.
- review (working): The review, by its row number.
- position: Place in the review, from 0.
- type: Kind of the reward.
- value (held_back): Its value, such as a coupon's code.
- description: What it is, in words.
- integration: The system that gave it.

review_version: Each telling of a review that differed from the one before it.
- review (working): The review, by its row number.
- way: Whether the lists (merchant) or a webhook told it.
- stamp: Which telling: the webhook's sequence number, or milliseconds since 1970 (UTC).
- at_ms (time): When it was told.
- status: Moderation then.
- rating: Stars then.
- helpful_count: Helpful votes then.
- unhelpful_count: Unhelpful votes then.
- has_reply: 1: the shop had replied then.
- words_hash (hash): The first 64 bits of BLAKE2b over title and text then.

product: Products that reviews name.
- id (working): Row number.
- product_id: The shop's id of the product, without `shopify-`.
- name: Its name, as the newest review tells it.
- name_at_ms (time): When that name was told; 0 where that is not known.
)words";

} // namespace plaudit
