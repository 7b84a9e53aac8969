/** Periods in other words than *within*: limits for some, how long something lasts for others, and terms that end. */

import { describe, it } from 'vitest';
import { type SentenceRow, setsLimits } from '#tests/support/limitsOf';

const limits: readonly SentenceRow[] = [
  ['en', 'Comments in ten days.', 'comments 2024-06-17'],
  [
    'en',
    'The Secretariat kindly requests Member States to send their comments in ten days.',
    'comments 2024-06-17',
  ],
  [
    'en',
    'Member States are invited to provide comments in ten (10) working days from the date of this note.',
    'comments 2024-06-21',
  ],
  ['en', 'The Secretariat would be grateful for comments in ten days’ time.', 'comments 2024-06-17'],
  ['en', 'Should no objection be raised in ten days, the draft is deemed adopted.', 'silence 2024-06-17'],
  ['en', 'Comments should be sent ten days after the date of this note.', 'comments 2024-06-17'],
  ['ru', 'Просит направить замечания через десять дней после даты настоящей ноты.', 'comments 2024-06-17'],
  ['ru', 'Просит направить замечания через две недели.', 'comments 2024-06-21'],
  ['kk', 'Ескертпелерді он күннен кейін жіберуді сұрайды.', 'comments 2024-06-17'],
  ['en', 'The draft is placed under a silence procedure of ten days.', 'silence 2024-06-17'],
  ['en', 'The draft is placed under a ten-day silence procedure.', 'silence 2024-06-17'],
  [
    'en',
    'The draft is placed under silence procedure for a period of ten days from the date of this note.',
    'silence 2024-06-17',
  ],
  ['en', 'Silence period: 7 days.', 'silence 2024-06-14'],
  ['en', 'The silence procedure will last two weeks.', 'silence 2024-06-21'],
  ['en', 'A ten-day silence procedure starts on 10 June 2024.', 'silence 2024-06-20'],
  [
    'en',
    'Comments will be accepted for a period of ten days from the date of this note.',
    'comments 2024-06-17',
  ],
  ['ru', 'Проект помещается под процедуру умолчания сроком на десять дней.', 'silence 2024-06-17'],
  ['ru', 'Проект помещается под десятидневную процедуру умолчания.', 'silence 2024-06-17'],
  ['ru', 'Процедура умолчания продлится десять дней.', 'silence 2024-06-17'],
  ['kk', 'Жоба он күндік үнсіз келісім рәсіміне қойылады.', 'silence 2024-06-17'],
  // The note does not know the day from which these run.
  [
    'en',
    'The Secretariat would be grateful for comments in 10 days from the receipt of this note.',
    'running',
  ],
  ['en', 'The Secretariat would be grateful for comments one week after receipt.', 'running'],
  ['en', 'Comments are to be made in two months after the meeting.', 'running'],
  ['ru', 'Просит направить замечания через десять дней после получения ноты.', 'running'],
];

const others: readonly SentenceRow[] = [
  ['en', 'Member States are invited to share proposals to be implemented in the next six months.', ''],
  ['en', 'The Secretariat requests proposals for projects that can be completed within two months.', ''],
  ['ru', 'Просит представить предложения, которые могут быть реализованы в течение шести месяцев.', ''],
  ['en', 'Participants are invited to send proposals for activities in the next two years.', ''],
  ['en', 'After ten days of silence the decision was adopted.', ''],
  ['en', 'Member States are invited to nominate candidates for a term of two years.', ''],
  ['en', 'Nominations are requested for a term of six months.', ''],
  ['en', 'The Secretariat requests nominations of experts for a period of 10 days.', ''],
  ['en', 'Experts are invited to participate in the training during two weeks in July 2024.', ''],
  ['en', 'The proposal was prepared in two months.', ''],
  ['en', 'A questionnaire was sent in ten days.', ''],
  ['en', 'Comments will be compiled in two weeks.', ''],
  ['en', 'The Secretariat will circulate the comments in ten days.', ''],
  ['en', 'The workshop will be held in ten days; comments are welcome.', ''],
  ['en', 'Please register in the coming weeks.', ''],
  ['ru', 'Просит выдвинуть кандидатуры сроком на два месяца.', ''],
  [
    'ru',
    'Эксперты командируются в Секретариат в течение шести месяцев; просит направить кандидатуры до 14 июня 2024 года.',
    'registration 2024-06-13',
  ],
  ['kk', 'Үміткерлерді екі ай мерзімге ұсынуды сұрайды.', ''],
];

const terms: readonly SentenceRow[] = [
  ['en', 'The Plan covers the period until 31 December 2026.', ''],
  [
    'ru',
    'Предлагается представить кандидатуры на срок с 1 сентября 2024 года по 31 августа 2027 года до 14 июня 2024 года.',
    'registration 2024-06-13',
  ],
  ['en', 'Nominations are invited for the term until 31 August 2026.', ''],
  [
    'en',
    'Member States are invited to nominate candidates for the position of Deputy Executive Director for a term ending on 31 December 2026.',
    '',
  ],
  [
    'en',
    'Member States are invited to nominate candidates for a term of office of two years, from 1 September 2024 until 31 August 2026, by 14 June 2024.',
    'registration 2024-06-14',
  ],
  ['en', 'Proposals for the period up to 30 June 2025 are welcome.', ''],
  ['en', 'Comments are accepted for the period until 30 June 2025.', 'comments 2025-06-30'],
  ['en', 'The draft is under silence procedure for the period until 14 June 2024.', 'silence 2024-06-14'],
  ['ru', 'Просит представить кандидатуры на период до 31 августа 2026 года.', ''],
  ['ru', 'Просит представить кандидатуры сроком до 31 декабря 2026 года.', ''],
  ['ru', 'Просит представить предложения в План на период с 1 января 2025 года по 31 декабря 2026 года.', ''],
  ['ru', 'Просит представить кандидатуры в срок до 14 июня 2024 года.', 'registration 2024-06-13'],
  [
    'ru',
    'Проект помещен под процедуру умолчания сроком до 15.00 по времени Астаны 12 июня 2024 года.',
    'silence 2024-06-12T15:00+05:00',
  ],
  ['kk', 'Үміткерлерді 2026 жылғы 31 желтоқсанға дейінгі мерзімге ұсынуды сұрайды.', ''],
  ['kk', 'Ескертпелерді 2024 жылғы 14 маусымға дейінгі мерзімде жіберуді сұрайды.', 'comments 2024-06-13'],
];

const laterLimits: readonly SentenceRow[] = [
  [
    'en',
    'As the silence procedure was broken, the revised draft is again placed under silence. Comments are invited by 14 June 2024.',
    'silence 2024-06-14',
  ],
  [
    'en',
    'Comments are invited no later than 18.00 hours UTC +06:00 on 14 June 2024.',
    'comments 2024-06-14T18:00+06:00',
  ],
  [
    'en',
    'Unless silence is broken, the draft is adopted. Comments are invited by 14 June 2024.',
    'silence 2024-06-14',
  ],
  [
    'en',
    'Comments should come no later than COB 14 June 2024 (Jakarta time).',
    'comments 2024-06-14T23:59+07:00',
  ],
  ['en', 'Comments should come no later than COB 14 June 2024 (Astana time).', 'comments 2024-06-14'],
  ['en', 'Comments are invited within one week, i.e. by 14 June 2024.', 'comments 2024-06-14'],
  ['en', 'Written comments should be received by Fri. 14 Jun. 2024.', 'comments 2024-06-14'],
  [
    'en',
    'Objections, if any, shall be notified by 0900 UTC on 14 June 2024.',
    'comments 2024-06-14T09:00+00:00',
  ],
  ['en', 'Please confirm by 14 June 2024 whether your delegation can join consensus.', 'comments 2024-06-14'],
  [
    'ru',
    'Процедура умолчания, срок которой истекал 10 июня 2024 года, продлена до 14 июня 2024 года включительно.',
    'silence 2024-06-14',
  ],
  [
    'kk',
    'Үнсіз келісім рәсімінің мерзімі 2024 жылғы 10 маусымнан 14 маусымға дейін ұзартылды.',
    'silence 2024-06-13',
  ],
  [
    'en',
    'The silence procedure, which was to expire on 8 June 2024, has been extended until 14 June 2024.',
    'silence 2024-06-14',
  ],
  ['ru', 'Просит направить замечания самое позднее 14 июня 2024 года.', 'comments 2024-06-14'],
  ['kk', 'Ескертпелерді ең кеш дегенде 2024 жылғы 14 маусымда жіберуді сұрайды.', 'comments 2024-06-14'],
  ['kk', 'Ескертпелерді 2024 жылғы 14 маусым, жұмадан кешіктірмей жіберуді сұрайды.', 'comments 2024-06-14'],
  ['kk', 'Ескертпелерді 2024 жылғы 14 маусым түн ортасына дейін жіберуді сұрайды.', 'comments 2024-06-14'],
  ['kk', 'Ескертпелерді 2024-06-14-тен кешіктірмей жіберуді сұрайды.', 'comments 2024-06-14'],
  [
    'en',
    'The silence procedure was broken by India. Comments on the revised draft are invited by 14 June 2024.',
    'comments 2024-06-14',
  ],
  [
    'ru',
    'Процедура умолчания была нарушена. Просит направить замечания не позднее 14 июня 2024 года.',
    'comments 2024-06-14',
  ],
  [
    'en',
    'The silence procedure was broken by India. The revised draft is placed under the silence procedure. Comments are invited by 14 June 2024.',
    'silence 2024-06-14',
  ],
];

describe('silence that was broken, and limits in other words', () => {
  it.each(laterLimits)(...setsLimits);
});

describe('a period within which something is due is a limit, whatever words say it', () => {
  it.each(limits)(...setsLimits);
});

describe('a period for which something lasts, or in which something was done, sets none', () => {
  it.each(others)(...setsLimits);
});

describe('the day with which a term of office, or the time of a plan, ends is no limit', () => {
  it.each(terms)(...setsLimits);
});
