/**
 * The few sentences that main itself says: its dialogs, the about box, the names of file kinds. They
 * are here and not in the page's catalogue because some are needed when there is no page.
 */

import type { LanguageCode } from '#domain/languages';

export interface MainTexts {
  readonly filters: { readonly readable: string; readonly allFiles: string; readonly document: string };
  readonly external: {
    /** `{host}` is replaced. */
    readonly question: string;
    readonly detail: string;
    readonly open: string;
    readonly cancel: string;
  };
  readonly crash: {
    readonly message: string;
    readonly detail: string;
    readonly reload: string;
    readonly close: string;
  };
  readonly unsaved: {
    readonly message: string;
    readonly detail: string;
    readonly stay: string;
    readonly close: string;
  };
  readonly fault: { readonly title: string; readonly detail: string };
  /** `{folder}` is replaced. */
  readonly unwritable: { readonly title: string; readonly detail: string };
  readonly about: {
    readonly tagline: string;
    /** `{version}`, `{electron}`, `{chromium}`, `{folder}` are replaced. */
    readonly detail: string;
    readonly close: string;
  };
}

export const texts: Readonly<Record<LanguageCode, MainTexts>> = {
  en: {
    filters: { readable: 'Texts and circulars', allFiles: 'All files', document: 'Document' },
    external: {
      question: 'Open {host} in the web browser?',
      detail: 'Chancery itself never uses the network. The browser will contact this address:',
      open: 'Open in the browser',
      cancel: 'Cancel',
    },
    crash: {
      message: 'The window has stopped working.',
      detail: 'Everything that was shown as saved is kept. Load the window again to go on.',
      reload: 'Load again',
      close: 'Close Chancery',
    },
    unsaved: {
      message: 'Not everything is saved.',
      detail:
        'If you close now, it is lost: changes of a text that could not be stored, or what you put right in a file that is not imported yet.',
      stay: 'Go back',
      close: 'Close and lose them',
    },
    fault: {
      title: 'Chancery',
      detail:
        'Something went wrong inside Chancery. What was saved is kept. If it happens again, start it anew.',
    },
    unwritable: {
      title: 'Chancery cannot start',
      detail:
        'Its data folder cannot be written: {folder}\nNothing in it was changed. Free the folder or the drive, then start Chancery again.',
    },
    about: {
      tagline: 'The desk of a delegation.',
      detail:
        'Version {version}\nElectron {electron}, Chromium {chromium}\n\nYour data: {folder}\nNothing leaves this computer.',
      close: 'Close',
    },
  },
  ru: {
    filters: { readable: 'Тексты и циркуляры', allFiles: 'Все файлы', document: 'Документ' },
    external: {
      question: 'Открыть {host} в браузере?',
      detail: 'Сама программа Chancery никогда не выходит в сеть. Браузер обратится по адресу:',
      open: 'Открыть в браузере',
      cancel: 'Отмена',
    },
    crash: {
      message: 'Окно перестало работать.',
      detail: 'Всё, что было показано как сохранённое, цело. Загрузите окно снова, чтобы продолжить.',
      reload: 'Загрузить снова',
      close: 'Закрыть Chancery',
    },
    unsaved: {
      message: 'Сохранено не всё.',
      detail:
        'Если закрыть сейчас, несохранённое пропадёт: изменения текста, которые не удалось записать, или исправления в файле, который ещё не импортирован.',
      stay: 'Вернуться',
      close: 'Закрыть, потеряв изменения',
    },
    fault: {
      title: 'Chancery',
      detail:
        'Внутри Chancery произошла ошибка. Сохранённое цело. Если она повторится, запустите программу заново.',
    },
    unwritable: {
      title: 'Chancery не может запуститься',
      detail:
        'В папку данных нельзя записывать: {folder}\nВ ней ничего не изменено. Откройте запись в папку или на диск и запустите Chancery снова.',
    },
    about: {
      tagline: 'Рабочий стол делегации.',
      detail:
        'Версия {version}\nElectron {electron}, Chromium {chromium}\n\nВаши данные: {folder}\nНичто не покидает этот компьютер.',
      close: 'Закрыть',
    },
  },
  kk: {
    filters: { readable: 'Мәтіндер мен циркулярлар', allFiles: 'Барлық файлдар', document: 'Құжат' },
    external: {
      question: '{host} браузерде ашылсын ба?',
      detail: 'Chancery бағдарламасының өзі желіні ешқашан пайдаланбайды. Браузер мына мекенжайға жүгінеді:',
      open: 'Браузерде ашу',
      cancel: 'Бас тарту',
    },
    crash: {
      message: 'Терезе жұмысын тоқтатты.',
      detail: 'Сақталған деп көрсетілгеннің бәрі сақталып тұр. Жалғастыру үшін терезені қайта жүктеңіз.',
      reload: 'Қайта жүктеу',
      close: 'Chancery-ді жабу',
    },
    unsaved: {
      message: 'Барлығы сақталған жоқ.',
      detail:
        'Қазір жапсаңыз, сақталмағаны жоғалады: жазылмай қалған мәтін өзгерістері немесе әлі импортталмаған файлдағы түзетулер.',
      stay: 'Қайту',
      close: 'Жабу, өзгерістер жоғалады',
    },
    fault: {
      title: 'Chancery',
      detail: 'Chancery ішінде қате болды. Сақталғандар бүтін. Қайталанса, бағдарламаны қайта іске қосыңыз.',
    },
    unwritable: {
      title: 'Chancery іске қосыла алмайды',
      detail:
        'Деректер қалтасына жазуға болмайды: {folder}\nОнда ештеңе өзгерген жоқ. Қалтаға немесе дискіге жазуға рұқсат беріп, Chancery-ді қайта іске қосыңыз.',
    },
    about: {
      tagline: 'Делегацияның жұмыс үстелі.',
      detail:
        '{version} нұсқасы\nElectron {electron}, Chromium {chromium}\n\nДеректеріңіз: {folder}\nБұл компьютерден ештеңе шықпайды.',
      close: 'Жабу',
    },
  },
};

/** Puts values into a sentence's blanks, in one pass, so that a value with braces stays as it is. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
