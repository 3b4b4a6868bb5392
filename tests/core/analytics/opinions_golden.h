// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaudit
{

// What opinions_golden.py prints.
inline constexpr auto goldenOpinions = R"(# all
customers 131 52 112 100 93
verified 151/218
recommended 144/233
incentivized 143/210
media 72/296
text 198/296
replied 96/279
days 73 4.4975 9.7470 14.3879
helpful 455/754
incentivized yes: 22 21 17 18 14 51 | 28 20 23 27 45
incentivized no: 12 9 9 3 9 25 | 9 6 17 9 26
product '9': 81 | 12 7 6 8 12 36 | 13 10 16 15 27
product '8': 74 | 8 6 11 9 14 26 | 8 15 15 12 24
product '7': 71 | 9 12 8 10 7 25 | 19 9 8 13 22
product '': 70 | 15 16 7 4 5 23 | 12 5 11 16 26
variant '': 105 | 15 8 16 10 18 38 | 13 21 15 17 39
variant '72': 97 | 13 15 10 10 8 41 | 16 8 22 18 33
variant '71': 94 | 16 18 6 11 12 31 | 23 10 13 21 27
rating '5': 110 | 0 0 0 0 0 110 | 19 15 20 22 34
rating '': 44 | 44 0 0 0 0 0 | 7 3 8 11 15
rating '1': 41 | 0 41 0 0 0 0 | 11 5 6 4 15
rating '4': 38 | 0 0 0 0 38 0 | 5 6 7 8 12
rating '2': 32 | 0 0 32 0 0 0 | 3 5 4 6 14
rating '3': 31 | 0 0 0 31 0 0 | 7 5 5 5 9
sentiment '': 99 | 15 15 14 9 12 34 | 0 0 0 0 99
sentiment 'negative': 56 | 11 4 6 5 8 22 | 0 0 0 56 0
sentiment 'positive': 52 | 7 11 3 7 5 19 | 52 0 0 0 0
sentiment 'mixed': 50 | 8 6 4 5 7 20 | 0 0 50 0 0
sentiment 'neutral': 39 | 3 5 5 5 6 15 | 0 39 0 0 0
status 'approved': 296 | 44 41 32 31 38 110 | 52 39 50 56 99
verified 'yes': 151 | 25 16 16 15 16 63 | 28 22 22 33 46
verified '': 78 | 9 14 10 5 11 29 | 10 8 16 17 27
verified 'no': 67 | 10 11 6 11 11 18 | 14 9 12 6 26
incentivized 'yes': 143 | 22 21 17 18 14 51 | 28 20 23 27 45
incentivized '': 86 | 10 11 6 10 15 34 | 15 13 10 20 28
incentivized 'no': 67 | 12 9 9 3 9 25 | 9 6 17 9 26
language '': 108 | 19 12 14 14 12 37 | 14 15 22 22 35
language 'en': 97 | 14 18 8 8 14 35 | 14 12 11 18 42
language 'de': 91 | 11 11 10 9 12 38 | 24 12 17 16 22
country 'US': 116 | 17 18 13 13 13 42 | 21 17 21 17 40
country 'FR': 77 | 14 11 5 6 9 32 | 14 11 13 17 22
country 'DE': 52 | 3 6 7 8 11 17 | 9 4 10 8 21
country '': 51 | 10 6 7 4 5 19 | 8 7 6 14 16
source '': 116 | 14 20 12 11 15 44 | 16 16 17 22 45
source 'import': 99 | 20 10 11 12 12 34 | 15 9 17 23 35
source 'email': 81 | 10 11 9 8 11 32 | 21 14 16 11 19
text 'yes': 198 | 28 30 23 21 25 71 | 44 27 31 35 61
text 'no': 98 | 16 11 9 10 13 39 | 8 12 19 21 38
media 'no': 224 | 34 30 22 21 28 89 | 38 29 36 49 72
media 'yes': 72 | 10 11 10 10 10 21 | 14 10 14 7 27
reply 'no': 195 | 29 31 24 18 25 68 | 36 25 36 33 65
reply 'yes': 101 | 15 10 8 13 13 42 | 16 14 14 23 34
matched 'no': 187 | 28 22 24 21 29 63 | 29 26 28 38 66
matched 'yes': 109 | 16 19 8 10 9 47 | 23 13 22 18 33
survey 'S3': 80 | 7 11 36 14
survey 'S1': 76 | 12 8 33 2
survey 'S2': 72 | 9 18 28 8
channel 'email': 78 | 6 11 37 9
channel 'checkout': 77 | 9 17 30 6
channel '': 73 | 13 9 30 9
nps_category 'detractor': 97 | 0 0 97 0
nps_category '': 66 | 0 0 0 24
nps_category 'passive': 37 | 0 37 0 0
nps_category 'promoter': 28 | 28 0 0 0
matched 'no': 140 | 16 22 59 14
matched 'yes': 88 | 12 15 38 10
# april to september
customers 114 39 83 71 59
verified 86/130
recommended 92/140
incentivized 92/134
media 46/175
text 119/175
replied 60/175
days 49 4.0442 10.1405 14.9672
helpful 269/461
incentivized yes: 11 16 7 10 10 38 | 21 17 11 16 27
incentivized no: 7 6 6 2 7 14 | 4 5 12 5 16
product '': 47 | 10 13 4 2 3 15 | 5 4 7 11 20
product '9': 46 | 5 5 2 4 5 25 | 10 8 9 4 15
product '8': 43 | 3 4 7 7 9 13 | 4 11 8 7 13
product '7': 39 | 6 7 2 4 5 15 | 12 6 4 6 11
variant '': 67 | 8 7 9 5 12 26 | 11 17 11 8 20
variant '71': 58 | 11 10 3 8 6 20 | 13 8 6 14 17
variant '72': 50 | 5 12 3 4 4 22 | 7 4 11 6 22
rating '5': 68 | 0 0 0 0 0 68 | 12 10 10 13 23
rating '1': 29 | 0 29 0 0 0 0 | 6 5 5 2 11
rating '': 24 | 24 0 0 0 0 0 | 5 2 3 6 8
rating '4': 22 | 0 0 0 0 22 0 | 3 4 4 5 6
rating '3': 17 | 0 0 0 17 0 0 | 3 4 3 2 5
rating '2': 15 | 0 0 15 0 0 0 | 2 4 3 0 6
sentiment '': 59 | 8 11 6 5 6 23 | 0 0 0 0 59
sentiment 'positive': 31 | 5 6 2 3 3 12 | 31 0 0 0 0
sentiment 'neutral': 29 | 2 5 4 4 4 10 | 0 29 0 0 0
sentiment 'mixed': 28 | 3 5 3 3 4 10 | 0 0 28 0 0
sentiment 'negative': 28 | 6 2 0 2 5 13 | 0 0 0 28 0
status 'approved': 175 | 24 29 15 17 22 68 | 31 29 28 28 59
verified 'yes': 86 | 15 10 6 8 9 38 | 19 15 14 13 25
verified '': 45 | 3 10 7 2 5 18 | 5 6 6 11 17
verified 'no': 44 | 6 9 2 7 8 12 | 7 8 8 4 17
incentivized 'yes': 92 | 11 16 7 10 10 38 | 21 17 11 16 27
incentivized 'no': 42 | 7 6 6 2 7 14 | 4 5 12 5 16
incentivized '': 41 | 6 7 2 5 5 16 | 6 7 5 7 16
language '': 65 | 8 8 7 8 8 26 | 12 9 12 9 23
language 'en': 60 | 9 13 7 5 7 19 | 9 11 5 10 25
language 'de': 50 | 7 8 1 4 7 23 | 10 9 11 9 11
country 'US': 68 | 8 12 5 10 8 25 | 10 13 13 8 24
country 'FR': 42 | 7 7 1 2 5 20 | 8 6 8 9 11
country '': 38 | 7 5 5 2 5 14 | 5 7 4 9 13
country 'DE': 27 | 2 5 4 3 4 9 | 8 3 3 2 11
source '': 70 | 8 14 4 6 11 27 | 8 15 10 12 25
source 'import': 55 | 11 6 4 8 5 21 | 10 5 8 12 20
source 'email': 50 | 5 9 7 3 6 20 | 13 9 10 4 14
text 'yes': 119 | 14 22 10 13 15 45 | 27 20 20 17 35
text 'no': 56 | 10 7 5 4 7 23 | 4 9 8 11 24
media 'no': 129 | 18 20 9 10 16 56 | 22 21 18 25 43
media 'yes': 46 | 6 9 6 7 6 12 | 9 8 10 3 16
reply 'no': 115 | 15 22 10 9 16 43 | 21 19 22 16 37
reply 'yes': 60 | 9 7 5 8 6 25 | 10 10 6 12 22
matched 'no': 111 | 15 17 10 13 16 40 | 19 21 14 17 40
matched 'yes': 64 | 9 12 5 4 6 28 | 12 8 14 11 19
survey 'S3': 51 | 5 9 22 7
survey 'S1': 47 | 7 6 17 1
survey 'S2': 44 | 6 12 20 3
channel 'email': 55 | 5 5 30 3
channel 'checkout': 46 | 4 14 16 5
channel '': 41 | 9 8 13 3
nps_category 'detractor': 59 | 0 0 59 0
nps_category '': 38 | 0 0 0 11
nps_category 'passive': 27 | 0 27 0 0
nps_category 'promoter': 18 | 18 0 0 0
matched 'no': 84 | 11 13 37 5
matched 'yes': 58 | 7 14 22 6
# good ones from the US
customers 111 52 42 100 52
verified 28/36
recommended 24/43
incentivized 24/34
media 15/55
text 40/55
replied 20/50
days 15 7.3780 9.7470 13.3016
helpful 82/136
incentivized yes: 0 0 0 0 4 20 | 2 3 5 6 8
incentivized no: 0 0 0 0 3 7 | 2 2 3 1 2
product '9': 19 | 0 0 0 0 4 15 | 1 3 5 2 8
product '8': 13 | 0 0 0 0 7 6 | 3 4 2 2 2
product '7': 12 | 0 0 0 0 1 11 | 3 1 1 2 5
product '': 11 | 0 0 0 0 1 10 | 1 2 1 4 3
variant '': 22 | 0 0 0 0 5 17 | 2 5 2 2 11
variant '71': 21 | 0 0 0 0 7 14 | 4 2 4 5 6
variant '72': 12 | 0 0 0 0 1 11 | 2 3 3 3 1
rating '5': 42 | 0 0 0 0 0 42 | 6 7 7 9 13
rating '4': 13 | 0 0 0 0 13 0 | 2 3 2 1 5
sentiment '': 18 | 0 0 0 0 5 13 | 0 0 0 0 18
sentiment 'negative': 10 | 0 0 0 0 1 9 | 0 0 0 10 0
sentiment 'neutral': 10 | 0 0 0 0 3 7 | 0 10 0 0 0
sentiment 'mixed': 9 | 0 0 0 0 2 7 | 0 0 9 0 0
sentiment 'positive': 8 | 0 0 0 0 2 6 | 8 0 0 0 0
status 'approved': 55 | 0 0 0 0 13 42 | 8 10 9 10 18
verified 'yes': 28 | 0 0 0 0 4 24 | 5 6 1 5 11
verified '': 19 | 0 0 0 0 6 13 | 2 2 5 5 5
verified 'no': 8 | 0 0 0 0 3 5 | 1 2 3 0 2
incentivized 'yes': 24 | 0 0 0 0 4 20 | 2 3 5 6 8
incentivized '': 21 | 0 0 0 0 6 15 | 4 5 1 3 8
incentivized 'no': 10 | 0 0 0 0 3 7 | 2 2 3 1 2
language 'de': 21 | 0 0 0 0 6 15 | 6 3 3 4 5
language 'en': 18 | 0 0 0 0 5 13 | 2 4 4 3 5
language '': 16 | 0 0 0 0 2 14 | 0 3 2 3 8
country 'US': 55 | 0 0 0 0 13 42 | 8 10 9 10 18
source '': 21 | 0 0 0 0 6 15 | 5 3 3 3 7
source 'email': 17 | 0 0 0 0 4 13 | 2 4 4 2 5
source 'import': 17 | 0 0 0 0 3 14 | 1 3 2 5 6
text 'yes': 40 | 0 0 0 0 8 32 | 6 7 6 8 13
text 'no': 15 | 0 0 0 0 5 10 | 2 3 3 2 5
media 'no': 40 | 0 0 0 0 8 32 | 6 8 6 9 11
media 'yes': 15 | 0 0 0 0 5 10 | 2 2 3 1 7
reply 'no': 33 | 0 0 0 0 8 25 | 6 7 5 7 8
reply 'yes': 22 | 0 0 0 0 5 17 | 2 3 4 3 10
matched 'no': 39 | 0 0 0 0 10 29 | 5 6 6 6 16
matched 'yes': 16 | 0 0 0 0 3 13 | 3 4 3 4 2
survey 'S3': 80 | 7 11 36 14
survey 'S1': 76 | 12 8 33 2
survey 'S2': 72 | 9 18 28 8
channel 'email': 78 | 6 11 37 9
channel 'checkout': 77 | 9 17 30 6
channel '': 73 | 13 9 30 9
nps_category 'detractor': 97 | 0 0 97 0
nps_category '': 66 | 0 0 0 24
nps_category 'passive': 37 | 0 37 0 0
nps_category 'promoter': 28 | 28 0 0 0
matched 'no': 140 | 16 22 59 14
matched 'yes': 88 | 12 15 38 10)";

} // namespace plaudit
