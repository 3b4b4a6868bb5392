// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaudit
{

// A table is a line "name (marks): sentence"; its columns follow, each as "- name (marks): sentence". Marks of a table:
// inside. Marks of a column: time, money, record_id, hash, bytes, order (its form); working; person, subject,
// held_back.
extern const char *const reviewWords;
extern const char *const surveyWords;
extern const char *const orderWords;
extern const char *const keepingWords;

} // namespace plaudit
