/**
 * The words of the native menu in each interface language: menus, commands, and the system's own
 * entries, whose words Electron gives in English only. `&` before a letter is not used: mnemonics would
 * differ by keyboard.
 */

import type { LanguageCode } from '#domain/languages';
import type { CommandId, MenuId } from './commands';

/** Entries that the platform itself carries out. */
export type RoleId =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'togglefullscreen'
  | 'minimize'
  | 'quit'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'services';

export interface MenuLabels {
  readonly menus: Readonly<Record<MenuId | 'window', string>>;
  readonly commands: Readonly<Record<CommandId, string>>;
  readonly roles: Readonly<Record<RoleId, string>>;
}

const en: MenuLabels = {
  menus: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    text: 'Text',
    note: 'Note',
    window: 'Window',
    help: 'Help',
  },
  commands: {
    'file.import': 'Import…',
    'file.importFolder': 'Import a folder…',
    'file.importPasted': 'Import from the clipboard…',
    'file.save': 'Save now',
    'file.exportDocx': 'Export as DOCX…',
    'file.exportPdf': 'Export as PDF…',
    'file.print': 'Print…',
    'file.saveOriginal': 'Save the file as received…',
    'file.closeTab': 'Close tab',
    'file.settings': 'Settings…',
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'edit.find': 'Find…',
    'view.palette': 'Find a command or place…',
    'view.register': 'Register',
    'view.toggleRegister': 'Show or hide the register',
    'view.toggleInspector': 'Show or hide the inspector',
    'view.rolling': 'Rolling text',
    'view.base': 'Base',
    'view.accepted': 'All accepted',
    'view.ours': 'As our delegation',
    'view.parties': 'As other parties…',
    'view.zoomIn': 'Larger',
    'view.zoomOut': 'Smaller',
    'view.zoomReset': 'Usual size',
    'text.suggestMode': 'Suggest mode',
    'text.proposeDeletion': 'Propose deletion',
    'text.proposeInsertion': 'Propose insertion…',
    'text.proposeReplacement': 'Propose replacement…',
    'text.proposeParagraph': 'Propose a new paragraph…',
    'text.support': 'Support',
    'text.oppose': 'Oppose',
    'text.withdraw': 'Withdraw',
    'text.nextGroup': 'Next group',
    'text.previousGroup': 'Previous group',
    'text.nextContested': 'Next contested group',
    'text.previousContested': 'Previous contested group',
    'text.annotateShare': 'Annotate, to share…',
    'text.annotatePrivate': 'Annotate privately…',
    'note.reply': 'Reply to this circular…',
    'note.new': 'New note verbale…',
    'help.keys': 'Keys',
    'help.about': 'About Chancery',
  },
  roles: {
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    togglefullscreen: 'Full screen',
    minimize: 'Minimise',
    quit: 'Quit',
    hide: 'Hide Chancery',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    services: 'Services',
  },
};

const ru: MenuLabels = {
  menus: {
    file: 'Файл',
    edit: 'Правка',
    view: 'Вид',
    text: 'Текст',
    note: 'Нота',
    window: 'Окно',
    help: 'Справка',
  },
  commands: {
    'file.import': 'Импортировать…',
    'file.importFolder': 'Импортировать папку…',
    'file.importPasted': 'Импортировать из буфера обмена…',
    'file.save': 'Сохранить сейчас',
    'file.exportDocx': 'Экспортировать в DOCX…',
    'file.exportPdf': 'Экспортировать в PDF…',
    'file.print': 'Печать…',
    'file.saveOriginal': 'Сохранить полученный файл…',
    'file.closeTab': 'Закрыть вкладку',
    'file.settings': 'Настройки…',
    'edit.undo': 'Отменить',
    'edit.redo': 'Повторить',
    'edit.find': 'Найти…',
    'view.palette': 'Найти команду или место…',
    'view.register': 'Реестр',
    'view.toggleRegister': 'Показать или скрыть реестр',
    'view.toggleInspector': 'Показать или скрыть инспектор',
    'view.rolling': 'Сводный текст',
    'view.base': 'Исходный текст',
    'view.accepted': 'Все предложения приняты',
    'view.ours': 'Глазами нашей делегации',
    'view.parties': 'Глазами других сторон…',
    'view.zoomIn': 'Крупнее',
    'view.zoomOut': 'Мельче',
    'view.zoomReset': 'Обычный размер',
    'text.suggestMode': 'Режим предложений',
    'text.proposeDeletion': 'Предложить исключить',
    'text.proposeInsertion': 'Предложить вставку…',
    'text.proposeReplacement': 'Предложить замену…',
    'text.proposeParagraph': 'Предложить новый пункт…',
    'text.support': 'Поддержать',
    'text.oppose': 'Возразить',
    'text.withdraw': 'Отозвать',
    'text.nextGroup': 'Следующая скобка',
    'text.previousGroup': 'Предыдущая скобка',
    'text.nextContested': 'Следующая спорная скобка',
    'text.previousContested': 'Предыдущая спорная скобка',
    'text.annotateShare': 'Примечание для других…',
    'text.annotatePrivate': 'Примечание для себя…',
    'note.reply': 'Ответить на этот циркуляр…',
    'note.new': 'Новая вербальная нота…',
    'help.keys': 'Клавиши',
    'help.about': 'О программе Chancery',
  },
  roles: {
    cut: 'Вырезать',
    copy: 'Копировать',
    paste: 'Вставить',
    selectAll: 'Выделить всё',
    togglefullscreen: 'Во весь экран',
    minimize: 'Свернуть',
    quit: 'Выйти',
    hide: 'Скрыть Chancery',
    hideOthers: 'Скрыть остальные',
    unhide: 'Показать все',
    services: 'Службы',
  },
};

const kk: MenuLabels = {
  menus: {
    file: 'Файл',
    edit: 'Түзету',
    view: 'Көрініс',
    text: 'Мәтін',
    note: 'Нота',
    window: 'Терезе',
    help: 'Анықтама',
  },
  commands: {
    'file.import': 'Импорттау…',
    'file.importFolder': 'Қалтаны импорттау…',
    'file.importPasted': 'Алмасу буферінен импорттау…',
    'file.save': 'Қазір сақтау',
    'file.exportDocx': 'DOCX түрінде экспорттау…',
    'file.exportPdf': 'PDF түрінде экспорттау…',
    'file.print': 'Басып шығару…',
    'file.saveOriginal': 'Алынған файлды сақтау…',
    'file.closeTab': 'Қойындыны жабу',
    'file.settings': 'Баптаулар…',
    'edit.undo': 'Болдырмау',
    'edit.redo': 'Қайталау',
    'edit.find': 'Табу…',
    'view.palette': 'Команданы немесе орынды табу…',
    'view.register': 'Тізілім',
    'view.toggleRegister': 'Тізілімді көрсету немесе жасыру',
    'view.toggleInspector': 'Инспекторды көрсету немесе жасыру',
    'view.rolling': 'Жиынтық мәтін',
    'view.base': 'Бастапқы мәтін',
    'view.accepted': 'Барлық ұсыныстар қабылданған',
    'view.ours': 'Біздің делегация көзімен',
    'view.parties': 'Басқа тараптар көзімен…',
    'view.zoomIn': 'Үлкейту',
    'view.zoomOut': 'Кішірейту',
    'view.zoomReset': 'Әдеттегі өлшем',
    'text.suggestMode': 'Ұсыныс режимі',
    'text.proposeDeletion': 'Алып тастауды ұсыну',
    'text.proposeInsertion': 'Қосуды ұсыну…',
    'text.proposeReplacement': 'Ауыстыруды ұсыну…',
    'text.proposeParagraph': 'Жаңа тармақ ұсыну…',
    'text.support': 'Қолдау',
    'text.oppose': 'Қарсы болу',
    'text.withdraw': 'Қайтарып алу',
    'text.nextGroup': 'Келесі жақша',
    'text.previousGroup': 'Алдыңғы жақша',
    'text.nextContested': 'Келесі даулы жақша',
    'text.previousContested': 'Алдыңғы даулы жақша',
    'text.annotateShare': 'Бөлісуге арналған ескертпе…',
    'text.annotatePrivate': 'Жеке ескертпе…',
    'note.reply': 'Осы циркулярға жауап беру…',
    'note.new': 'Жаңа вербалды нота…',
    'help.keys': 'Пернелер',
    'help.about': 'Chancery туралы',
  },
  roles: {
    cut: 'Қиып алу',
    copy: 'Көшіру',
    paste: 'Қою',
    selectAll: 'Барлығын белгілеу',
    togglefullscreen: 'Толық экран',
    minimize: 'Жию',
    quit: 'Шығу',
    hide: 'Chancery-ді жасыру',
    hideOthers: 'Басқаларын жасыру',
    unhide: 'Барлығын көрсету',
    services: 'Қызметтер',
  },
};

export const menuLabels: Readonly<Record<LanguageCode, MenuLabels>> = { en, ru, kk };
