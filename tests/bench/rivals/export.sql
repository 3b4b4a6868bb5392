-- The columns of `plaudit export reviews`, without what makes them readable: ids are in hexadecimal, times are numbers.
SELECT hex(r.review_id), r.date_created_ms, r.rating, r.status, r.sentiment, t.title, t.body,
  r.product_id, coalesce(p.name, t.product_name), r.variant_id, t.variant_name, t.sku, t.reviewer_name,
  t.reviewer_email, r.customer_id, r.order_id, r.order_number, r.language_code, r.country_code, r.source,
  r.verified_status, r.is_verified, r.is_recommended, r.is_incentivized, r.helpful_count, r.unhelpful_count,
  r.image_count, r.video_count, coalesce(t.reply_raw_body, t.reply_body), r.reply_date_ms,
  (SELECT json_group_object(a.title, coalesce(json(a.choices), a.text, a.number)) FROM review_attribute a
   WHERE a.review = r.id AND a.title IS NOT NULL HAVING count(*) > 0),
  o.name, m.method, r.removed_at_ms
FROM review r LEFT JOIN review_text t ON t.review = r.id LEFT JOIN product p ON p.product_id = r.product_id
LEFT JOIN match m ON m.kind = 0 AND m.record = r.id LEFT JOIN orders o ON o.id = m."order"
WHERE r.status = 'approved' AND r.removed_at_ms IS NULL;
