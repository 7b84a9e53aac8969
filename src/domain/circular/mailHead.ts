/** The head of an e-mail that was saved or pasted with its text: *From: …*, *Sent: …*, *Subject: …*, in three languages. */

const fields =
  /(?<!\p{Alphabetic})(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|От|Кому|Копия|Отправлено|Дата|Тема|Кімнен|Кімге|Жіберілді|Күні|Тақырыбы?):\s*\S/gu;

/** True for words that hold two fields of such a head or more. */
export const isMailHead = (text: string): boolean => [...text.slice(0, 1_000).matchAll(fields)].length >= 2;
