/** Sentences as notes write them, with the deadline that each sets; a table, so that a new form is one line. */

import { describe, expect, it } from 'vitest';
import { limitsOf } from '#tests/support/limitsOf';

/** Language, sentence of a note of 7 June 2024 (Astana, UTC+5), and kind and last instant of each deadline. */
const sentences = [
  ['en', 'Comments are expected within ten working days of the date of this note.', 'comments 2024-06-21'],
  [
    'en',
    'The silence procedure will expire on Friday, 28 June 2024, at 18:00 hrs (Astana time).',
    'silence 2024-06-28T18:00+05:00',
  ],
  [
    'ru',
    'Процедура умолчания истекает в пятницу, 28 июня 2024 года, в 18.00 (время Астаны).',
    'silence 2024-06-28T18:00+05:00',
  ],
  [
    'kk',
    'Үнсіз келісім рәсімі 2024 жылғы 28 маусымда сағат 18:00-де (Астана уақыты бойынша) аяқталады.',
    'silence 2024-06-28T18:00+05:00',
  ],
  ['ru', 'Комментарии принимаются включительно до 28 июня 2024 года.', 'comments 2024-06-28'],
  [
    'kk',
    'Ескертпелер мен ұсыныстарды 2024 жылғы 28 маусымға дейін (қоса алғанда) жіберуді сұрайды.',
    'comments 2024-06-28',
  ],
  [
    'en',
    'Comments should be sent within ten (10) working days from the date of this Note.',
    'comments 2024-06-21',
  ],
  [
    'en',
    'Comments should be sent within two calendar weeks of the date of this note.',
    'comments 2024-06-21',
  ],
  ['en', 'Please send comments within fourteen calendar days of the present note.', 'comments 2024-06-21'],
  ['en', 'Please send comments within 5 working days upon receipt of this note.', 'unread'],
  ['en', 'Please send comments within 5 days of receiving the note.', 'unread'],
  [
    'en',
    'Please submit comments not later than ten days after the date of this note.',
    'comments 2024-06-17',
  ],
  ['en', 'Please submit comments no later than two weeks from the date of this Note.', 'comments 2024-06-21'],
  [
    'en',
    'If there are no objections within 30 days, the text will be considered adopted.',
    'silence 2024-07-07',
  ],
  [
    'ru',
    'Просит направить замечания в течение десяти рабочих дней с даты настоящей ноты.',
    'comments 2024-06-21',
  ],
  [
    'ru',
    'Просит направить замечания в течение 10 (десяти) рабочих дней с даты настоящей ноты.',
    'comments 2024-06-21',
  ],
  ['ru', 'Просит направить замечания в течение четырнадцати календарных дней.', 'comments 2024-06-21'],
  ['ru', 'Просит направить замечания в десятидневный срок.', 'comments 2024-06-17'],
  ['ru', 'Просит направить замечания в двухнедельный срок с даты настоящей ноты.', 'comments 2024-06-21'],
  ['ru', 'Просит направить замечания в течение пяти дней с момента получения ноты.', 'unread'],
  [
    'ru',
    'Просит направить замечания не позднее чем через две недели с даты настоящей ноты.',
    'comments 2024-06-21',
  ],
  [
    'kk',
    'Ескертпелерді осы нота күнінен бастап он жұмыс күні ішінде жіберуді сұрайды.',
    'comments 2024-06-21',
  ],
  ['kk', 'Ескертпелерді 10 жұмыс күні ішінде жіберуді сұрайды.', 'comments 2024-06-21'],
  ['kk', 'Ескертпелерді екі апта ішінде жіберуді сұрайды.', 'comments 2024-06-21'],
  ['kk', 'Ескертпелерді он күн ішінде жіберуді сұрайды.', 'comments 2024-06-17'],
  ['kk', 'Ескертпелерді он төрт күн ішінде жіберуді сұрайды.', 'comments 2024-06-21'],
  ['kk', 'Ескертпелерді нота алынған күннен бастап 10 күн ішінде жіберуді сұрайды.', 'unread'],
  ['kk', 'Ескертпелерді нотаны алған күннен бастап 10 жұмыс күні ішінде жіберуді сұрайды.', 'unread'],
  ['kk', 'Ескертпелерді 2024 жылғы маусым айының соңына дейін жіберуді сұрайды.', 'comments 2024-06-30'],
  ['kk', 'Ескертпелерді маусым айының соңына дейін жіберуді сұрайды.', 'comments 2024-06-30'],
  ['kk', 'Ескертпелерді шілденің аяғына дейін жіберуді сұрайды.', 'comments 2024-07-31'],
  ['ru', 'Замечания принимаются с 1 по 5 июля 2024 года включительно.', 'comments 2024-07-05'],
  ['ru', 'Замечания принимаются с 1 июля по 5 августа 2024 года включительно.', 'comments 2024-08-05'],
  ['ru', 'Замечания принимаются с 1 июля 2024 года по 5 августа 2024 года.', 'comments 2024-08-05'],
  ['ru', 'Замечания принимаются с 1 по 5 июля 2024 года.', 'comments 2024-07-05'],
  ['ru', 'Замечания принимаются по 5 июля 2024 года включительно.', 'comments 2024-07-05'],
  ['ru', 'Замечания просьба направить до конца июня.', 'comments 2024-06-30'],
  ['ru', 'Замечания просьба направить до конца июня с.г.', 'comments 2024-06-30'],
  ['ru', 'Замечания просьба направить до 1 июля с.г.', 'comments 2024-06-30'],
  ['ru', 'Замечания просьба направить до 1 июля текущего года.', 'comments 2024-06-30'],
  [
    'ru',
    'Замечания просьба направить к 1 июля 2024 г. 18.00 по астанинскому времени.',
    'comments 2024-07-01T18:00+05:00',
  ],
  [
    'ru',
    'Замечания просьба направить до 18:00 (время Астаны) 1 июля 2024 г.',
    'comments 2024-07-01T18:00+05:00',
  ],
  ['ru', 'Замечания просьба направить до 18 часов 1 июля 2024 г.', 'comments 2024-07-01T18:00+05:00'],
  ['en', 'Comments are welcome by the end of June.', 'comments 2024-06-30'],
  ['en', 'Comments are welcome by close of business on Friday, 28 June 2024.', 'comments 2024-06-28'],
  ['en', 'Comments are welcome by 6 pm Astana time on 28 June 2024.', 'comments 2024-06-28T18:00+05:00'],
  ['en', 'Comments are welcome by 28 June 2024 (18:00 Astana time).', 'comments 2024-06-28T18:00+05:00'],
  ['en', 'Comments are welcome by 28 June 2024, 6.30 p.m. (Astana time).', 'comments 2024-06-28T18:30+05:00'],
  ['en', 'Comments are welcome by 12 noon on 28 June 2024.', 'comments 2024-06-28T12:00+05:00'],
  ['en', 'Comments are welcome by midnight of 28 June 2024.', 'comments 2024-06-28'],
  ['en', 'Comments are accepted from 10 to 28 June 2024.', 'comments 2024-06-28'],
  ['en', 'Comments are accepted from 10 June to 5 July 2024 inclusive.', 'comments 2024-07-05'],
  [
    'en',
    'Member States are invited to nominate experts by 20 June 2024 and to send comments by 28 June 2024.',
    'registration 2024-06-20; comments 2024-06-28',
  ],
  [
    'en',
    'Comments should reach the Secretariat by 20 June 2024, while the names of participants are expected by 28 June 2024.',
    'comments 2024-06-20; registration 2024-06-28',
  ],
  [
    'ru',
    'Просит сообщить имена участников до 20 июня 2024 года, а замечания направить не позднее 28 июня 2024 года.',
    'registration 2024-06-19; comments 2024-06-28',
  ],
  [
    'kk',
    'Қатысушылар тізімін 2024 жылғы 20 маусымға дейін, ескертпелерді 2024 жылғы 28 маусымнан кешіктірмей жіберуді сұрайды.',
    'registration 2024-06-19; comments 2024-06-28',
  ],
  [
    'kk',
    'Ескертпелерді 2024 жылғы 28 маусымда сағат 18:00-ге дейін (Астана уақыты) жіберуді сұрайды.',
    'comments 2024-06-28T18:00+05:00',
  ],
  [
    'kk',
    'Ескертпелерді 2024 жылғы 28 маусым сағат 18.00-ден кешіктірмей жіберуді сұрайды.',
    'comments 2024-06-28T18:00+05:00',
  ],
  ['en', 'The meeting will be held on 4 and 5 July 2024 in Astana.', 'meeting 2024-07-04'],
  ['en', 'The meeting will be held from 4 to 5 July 2024 in Astana.', 'meeting 2024-07-04'],
  [
    'en',
    'The meeting will take place on Thursday, 4 July 2024, from 10:00 to 13:00 (Astana time).',
    'meeting 2024-07-04T10:00+05:00',
  ],
  [
    'en',
    'The meeting is to take place on 4 July 2024 at 10 a.m. Astana time.',
    'meeting 2024-07-04T10:00+05:00',
  ],
  [
    'ru',
    'Заседание состоится 4 июля 2024 года с 10.00 до 13.00 по времени Астаны.',
    'meeting 2024-07-04T10:00+05:00',
  ],
  ['ru', 'Заседание состоится 4–5 июля 2024 года.', 'meeting 2024-07-04'],
  ['kk', 'Отырыс 2024 жылғы 4 шілдеде сағат 10:00-де өтеді.', 'meeting 2024-07-04T10:00+05:00'],
  ['kk', 'Отырыс 2024 жылғы 4-5 шілдеде Астана қаласында өтеді.', 'meeting 2024-07-04'],
  [
    'en',
    'The draft is placed under a silence procedure that expires on 28 June 2024 at 18:00 hours (Astana time).',
    'silence 2024-06-28T18:00+05:00',
  ],
  [
    'en',
    'The silence procedure will end at 17.00 (GMT+5) on 28 June 2024.',
    'silence 2024-06-28T17:00+05:00',
  ],
  [
    'en',
    'If no objection is received by 28 June 2024, the draft will be deemed adopted.',
    'silence 2024-06-28',
  ],
  [
    'ru',
    'Если до 28 июня 2024 года не поступит возражений, проект будет считаться принятым.',
    'silence 2024-06-27',
  ],
  ['ru', 'Процедура умолчания истекает 28 июня 2024 года в 18.00.', 'silence 2024-06-28T18:00+05:00'],
  ['kk', 'Үнсіз келісім рәсімі 2024 жылғы 28 маусымда аяқталады.', 'silence 2024-06-28'],
  [
    'en',
    'Member States are requested to register for the workshop through the link by 28 June 2024.',
    'registration 2024-06-28',
  ],
  ['en', 'Kindly confirm attendance on or before 28 June 2024.', 'registration 2024-06-28'],
  [
    'en',
    'The Secretariat would appreciate receiving the views of Member States by Friday, June 28th, 2024.',
    'comments 2024-06-28',
  ],
  ['en', 'Comments should be submitted by 28.06.2024.', 'comments 2024-06-28'],
  ['en', 'Comments should be submitted by 2024-06-28.', 'comments 2024-06-28'],
  [
    'en',
    'The above-mentioned deadline for comments has been extended until 28 June 2024.',
    'comments 2024-06-28',
  ],
  [
    'en',
    'The deadline for the submission of comments has been extended from 20 June to 28 June 2024.',
    'comments 2024-06-28',
  ],
  ['ru', 'Срок представления комментариев продлен до 28 июня 2024 года включительно.', 'comments 2024-06-28'],
  [
    'ru',
    'Срок представления комментариев продлён с 20 июня 2024 года до 28 июня 2024 года включительно.',
    'comments 2024-06-28',
  ],
  ['en', 'The previous concept paper was adopted in August 2008 and serves as a basis until 2025.', ''],
  ['en', 'Comments, if any, may be communicated not later than 28th of June.', 'comments 2024-06-28'],
  [
    'ru',
    'Информацию об участниках просьба направить в срок до 28 июня 2024 года.',
    'registration 2024-06-27',
  ],
  [
    'ru',
    'Предложения просьба направить не позднее 18 ч. 00 мин. 28 июня 2024 года.',
    'comments 2024-06-28T18:00+05:00',
  ],
  ['ru', 'Предложения просьба направить не позднее 28.06.2024 г.', 'comments 2024-06-28'],
  ['ru', 'Предложения просьба направить не позднее «28» июня 2024 г.', 'comments 2024-06-28'],
  ['kk', 'Ұсыныстарды 28.06.2024 дейін жіберуді сұрайды.', 'comments 2024-06-27'],
  ['kk', 'Ұсыныстарды 28 маусымға дейін жіберуді сұрайды.', 'comments 2024-06-27'],
  ['kk', 'Ұсыныстарды 2024 жылдың 28 маусымынан кешіктірмей жіберуді сұрайды.', 'comments 2024-06-28'],
  ['kk', 'Ұсыныстарды 2024 жылғы 1 – 28 маусым аралығында жіберуді сұрайды.', 'comments 2024-06-28'],
] as const;

describe('a sentence of a note sets its deadlines', () => {
  it.each(sentences)('%s: %s', (language, text, wanted) => {
    expect(limitsOf(language, text)).toBe(wanted);
  });
});
