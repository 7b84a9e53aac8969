/** Limits in words that no limiting word before the date makes, hours in rarer forms, and days that look like limits and are none. */

import { describe, expect, it } from 'vitest';
import { clashesIn, type SentenceRow, setsLimits } from '#tests/support/limitsOf';

const sentences: readonly SentenceRow[] = [
  ['en', 'Comments, if any: 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'Comments are to be received by C.O.B. on 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'Comments are to be received by EOD 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'Comments are due by close of play on Friday 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'Comments are due by 14/Jun/2024.', 'comments 2024-06-14'],
  ['en', 'Comments are due by 2024-06-14T12:00Z.', 'comments 2024-06-14T12:00+00:00'],
  ['en', 'Comments are due by 2024-06-14T18:00+05:00.', 'comments 2024-06-14T18:00+05:00'],
  ['en', 'Comments are due by 14 June 2024 at 6 o’clock in the evening.', 'comments 2024-06-14T18:00+05:00'],
  ['en', 'Comments are due by 14 June 2024 at half past five p.m.', 'comments 2024-06-14T17:30+05:00'],
  ['en', 'Comments are due by 5:30 in the afternoon of 14 June 2024.', 'comments 2024-06-14T17:30+05:00'],
  ['en', 'Comments are due by 18:00 hrs IST on 14 June 2024.', 'comments 2024-06-14T18:00+05:30'],
  ['en', 'Comments are due by 18:00 (+5 GMT) on 14 June 2024.', 'comments 2024-06-14T18:00+05:00'],
  [
    'en',
    'Comments are due by 18.00/15.00 (Astana/Vienna) on 14 June 2024.',
    'comments 2024-06-14T18:00+05:00',
  ],
  [
    'en',
    'The draft is under silence procedure: 14 June 2024, 18:00 (Astana time).',
    'silence 2024-06-14T18:00+05:00',
  ],
  [
    'en',
    'The draft is circulated under the no-objection procedure until 14 June 2024.',
    'silence 2024-06-14',
  ],
  [
    'en',
    'The draft is circulated on a no-objection basis; objections, if any, should reach the Secretariat by 14 June 2024.',
    'silence 2024-06-14',
  ],
  [
    'en',
    'The silence procedure, initially set to expire on 3 June 2024, is extended until 14 June 2024.',
    'silence 2024-06-14',
  ],
  ['en', 'The deadline for comments, previously 10 June 2024, is now 14 June 2024.', 'comments 2024-06-14'],
  [
    'en',
    'The deadline of 10 June 2024 for comments is hereby extended to 14 June 2024.',
    'comments 2024-06-14',
  ],
  [
    'en',
    'The Secretariat has the honour to inform that the deadline for comments indicated in its Note of 24 May 2024 is changed from 10 June 2024 to 14 June 2024.',
    'comments 2024-06-14',
  ],
  [
    'en',
    'Member States are asked to confirm their participation by 14 June 2024 and to send statements by 17 June 2024.',
    'registration 2024-06-14; comments 2024-06-17',
  ],
  ['en', 'Comments received by 5 June 2024 have been incorporated.', ''],
  ['en', 'The attached draft reflects comments received before 5 June 2024.', ''],
  ['en', 'The draft contains proposals submitted by Member States by 31 May 2024.', ''],
  ['en', 'The Secretariat will circulate the compilation of comments by 20 June 2024.', ''],
  [
    'en',
    'Comments should be provided before the SWG meeting on 20 June 2024.',
    'comments 2024-06-19; meeting 2024-06-20',
  ],
  ['en', 'Comments may be sent at any time until and including 14 June 2024.', 'comments 2024-06-14'],
  [
    'en',
    'Comments are requested preferably by 12 June 2024 but no later than 14 June 2024.',
    'comments 2024-06-14',
  ],
  ['en', 'Comments should arrive on 14 June 2024 at the latest.', 'comments 2024-06-14'],
  ['en', 'Comments should arrive not later then 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'Comments should be sent latest 14 June 2024.', 'comments 2024-06-14'],
  ['en', '14 June 2024 is the deadline for comments.', 'comments 2024-06-14'],
  ['en', '14 June 2024 is set as the final date for the receipt of comments.', 'comments 2024-06-14'],
  ['en', 'The final date for comments is 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'The time limit for comments is 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'The Secretariat sets 14 June 2024 as the deadline for comments.', 'comments 2024-06-14'],
  [
    'en',
    'The Secretariat expects the comments of Member States on 14 June 2024 at the latest.',
    'comments 2024-06-14',
  ],
  ['ru', 'Секретариат просит направить замечания не позднее 14.06.24.', 'comments 2024-06-14'],
  [
    'ru',
    'Секретариат просит направить замечания в срок до 14 июня с.г. включительно.',
    'comments 2024-06-14',
  ],
  ['ru', 'Последний день приема замечаний – 14 июня 2024 года.', 'comments 2024-06-14'],
  ['ru', '14 июня 2024 года – последний день для представления замечаний.', 'comments 2024-06-14'],
  ['ru', 'Замечания просьба направить 14 июня 2024 года до 18.00.', 'comments 2024-06-14T18:00+05:00'],
  ['ru', 'Замечания просьба направить не позже, чем 14 июня 2024 года.', 'comments 2024-06-14'],
  [
    'ru',
    'Если в срок до 14 июня 2024 года государства-члены не выскажут возражений, проект будет принят.',
    'silence 2024-06-13',
  ],
  ['ru', 'Проект подготовлен с учетом замечаний, поступивших до 31 мая 2024 года.', ''],
  ['ru', 'Секретариат направит сводный проект замечаний до 20 июня 2024 года.', ''],
  ['ru', 'Поступившие до 5 июня 2024 года предложения учтены.', ''],
  ['ru', 'Замечания ожидаются 14 июня 2024 года, не позднее 18.00.', 'comments 2024-06-14T18:00+05:00'],
  [
    'ru',
    'Ответ просьба представить не позднее 18.00/15.00 (Астана/Вена) 14 июня 2024 года.',
    'comments 2024-06-14T18:00+05:00',
  ],
  [
    'kk',
    'Хатшылық ескертпелерді 2024 жылғы 14 маусымды қоса алғанға дейін ұсынуды сұрайды.',
    'comments 2024-06-14',
  ],
  ['kk', 'Жоба 2024 жылғы 31 мамырға дейін түскен ескертпелерді ескере отырып әзірленді.', ''],
  ['kk', 'Ескертпелерді 2024 жылдың 14-маусымына дейін жіберуді сұрайды.', 'comments 2024-06-13'],
  ['kk', 'Ескертпелерді 14-ші маусымға дейін жіберуді сұрайды.', 'comments 2024-06-13'],
  [
    'en',
    'The Secretariat kindly reminds Member States of the deadline for comments (14 June 2024).',
    'comments 2024-06-14',
  ],
  ['en', 'The deadline remains 14 June 2024 for comments.', 'comments 2024-06-14'],
  ['en', 'The deadline for comments, i.e. 14 June 2024, remains unchanged.', 'comments 2024-06-14'],
  [
    'en',
    'Comments received after 18:00 on 14 June 2024 will not be taken into account.',
    'comments 2024-06-14T18:00+05:00',
  ],
  [
    'en',
    'Comments should reach the Secretariat on Friday, 14 June 2024, at 18:00 at the latest.',
    'comments 2024-06-14T18:00+05:00',
  ],
  ['en', 'Comments are awaited between 10 and 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'The completed questionnaire should be returned by 14 June 2024.', 'comments 2024-06-14'],
  [
    'en',
    'The meeting initially planned for 20 June 2024 will take place on 27 June 2024 at 10:00.',
    'meeting 2024-06-27T10:00+05:00',
  ],
  ['en', 'The Secretariat thanks Member States for comments submitted by 31 May 2024.', ''],
  ['en', 'All comments submitted before 1 June 2024 were circulated on 4 June 2024.', ''],
  ['en', 'Comments are due 14 June (Friday), 6pm.', 'comments 2024-06-14T18:00+05:00'],
  [
    'ru',
    'Заседание, первоначально запланированное на 20 июня 2024 года, состоится 27 июня 2024 года.',
    'meeting 2024-06-27',
  ],
  ['ru', 'Благодарим за замечания, представленные до 31 мая 2024 года.', ''],
  ['kk', 'Кездесу 2024 жылғы 27 маусымға ауыстырылды.', 'meeting 2024-06-27'],
  ['kk', 'Ескертпелер жіберудің соңғы күні – 2024 жылғы 14 маусым.', 'comments 2024-06-14'],
  [
    'en',
    'Comments are open until 10 June 2024 and the silence procedure is extended until 14 June 2024.',
    'comments 2024-06-10; silence 2024-06-14',
  ],
  [
    'en',
    'Kindly note: comments – 14 June; registration – 20 June 2024.',
    'comments 2024-06-14; registration 2024-06-20',
  ],
  [
    'en',
    '(1) comments: 14 June 2024; (2) nominations: 20 June 2024.',
    'comments 2024-06-14; registration 2024-06-20',
  ],
  ['en', 'Comments to be provided NLT 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'The amendments have been in force for long and expire on 31 December 2026.', ''],
  ['en', 'The mandate of the Executive Director expires on 31 December 2024.', ''],
  ['en', 'The Republic of Korea submitted its proposal on 12 June 2024 at the latest session.', ''],
  [
    'ru',
    'Процедура умолчания начинается 10 июня 2024 года и завершается 14 июня 2024 года в 18:00.',
    'silence 2024-06-14T18:00+05:00',
  ],
  ['en', 'Comments should be submitted in the week ending 14 June 2024.', 'comments 2024-06-14'],
  // An hour of a range is no distance from Greenwich.
  ['en', 'The meeting will be held on 14 June 2024 from 12:00–14:00 GMT.', 'meeting 2024-06-14T12:00+00:00'],
  ['en', 'The meeting will be held on 14 June 2024 at 10:00 - 12:00 UTC.', 'meeting 2024-06-14T10:00+00:00'],
  ['en', 'Comments are due by 18:00 (-5 GMT) on 14 June 2024.', 'comments 2024-06-14T18:00-05:00'],
  // What the Secretariat does with comments sets it a day; what it does if they come sets others one.
  [
    'en',
    'The Secretariat will circulate the draft and would appreciate receiving comments by 20 June 2024.',
    'comments 2024-06-20',
  ],
  ['en', 'The Secretariat will compile the comments received by 20 June 2024.', 'comments 2024-06-20'],
  [
    'en',
    'The Secretariat will compile comments submitted by Member States by 20 June 2024.',
    'comments 2024-06-20',
  ],
  [
    'en',
    'The Chair will present the draft for adoption if no objections are received by 20 June 2024.',
    'comments 2024-06-20',
  ],
  [
    'en',
    'The Secretariat will circulate the draft under a silence procedure ending on 20 June 2024.',
    'silence 2024-06-20',
  ],
  [
    'en',
    'The Chair will send the text to Member States for comments until 20 June 2024.',
    'comments 2024-06-20',
  ],
  ['en', 'The Secretariat will accept comments until 20 June 2024.', 'comments 2024-06-20'],
  ['en', 'The Secretariat will inform Member States of the comments by 20 June 2024.', ''],
  ['ru', 'Секретариат распространит замечания, поступившие до 20 июня 2024 года.', 'comments 2024-06-19'],
  [
    'ru',
    'Секретариат направит проект на утверждение при отсутствии возражений до 20 июня 2024 года.',
    'comments 2024-06-19',
  ],
  // Only what is asked for has to come before a meeting, and only before one that is still to come.
  ['en', 'Member States are invited to consider the comments sent before the meeting of 12 May 2024.', ''],
  [
    'en',
    'The comments that were circulated in May before the meeting on 20 June 2024 will be discussed.',
    'meeting 2024-06-20',
  ],
  // The last day of something else.
  ['en', 'On 14 June 2024, the last day of the consultations, comments will be summarised.', ''],
  ['en', '14 June 2024 is the last day for comments.', 'comments 2024-06-14'],
  // An entry names the day, or its weekday, and nothing between.
  ['en', 'Registration: from 14 June 2024.', ''],
  ['en', 'Comments: received 14 June 2024', ''],
  ['en', 'Comments – Norway, 14 June 2024', ''],
  ['en', 'Comments: Friday, 14 June 2024', 'comments 2024-06-14'],
  ['ru', 'Замечания: пятница, 14 июня 2024 года', 'comments 2024-06-14'],
  // What is moved stands next to its verb.
  [
    'en',
    'The deadline for comments has passed and the meeting is postponed to 20 June 2024.',
    'meeting 2024-06-20',
  ],
  [
    'ru',
    'Срок представления замечаний истек, заседание переносится на 20 июня 2024 года.',
    'meeting 2024-06-20',
  ],
  ['en', 'The comments of experts are expected to be discussed from 10 to 14 June 2024.', ''],
  ['en', 'The meeting will be held one week earlier on 20 June 2024.', 'meeting 2024-06-20'],
  // An office that ends sets no day for those who are to be named for it; a form that closes does.
  ['en', 'Nominations are invited as the term of the present Director expires on 31 December 2024.', ''],
  ['en', 'The online form for comments closes on 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'Silence procedure: 7 June 2024 – 14 June 2024', ''],
  [
    'ru',
    'Семинар перенесен с 20 июня на 27 июня 2024 года, срок регистрации – 14 июня 2024 года.',
    'meeting 2024-06-27; registration 2024-06-14',
  ],
];

describe('a sentence in rarer words sets its deadlines, and no others', () => {
  it.each(sentences)(...setsLimits);
});

it.each([
  ['Comments are due by 18:00 IST on 14 June 2024.', 1],
  ['Comments are due by 18:00 New Delhi time (IST) on 14 June 2024.', 0],
  ['Comments are due by 18.00/15.00 (Astana/Vienna) on 14 June 2024.', 0],
  ['Comments are due by 18.00/16.00 (Astana/Vienna) on 14 June 2024.', 1],
])('an hour by a clock of which two countries have the name is to be checked: %s', (text, clashes) => {
  expect(clashesIn('en', text)).toBe(clashes);
});
