/** The language of the interface: the system's, or a chosen one; every screen follows at once. */

import { useTranslation } from 'react-i18next';
import { languages } from '#domain/languages';
import { bridge } from '#renderer/bridge';
import { setSetting, useSetting } from '#renderer/data/settings';
import { changeLanguage, languageOf } from '#renderer/i18n/index';
import { Select } from '#renderer/ui/Select.tsx';

type Choice = 'system' | (typeof languages)[number];

/** Names of languages stand in the language itself, so that everybody finds their own. */
const names: Readonly<Record<Exclude<Choice, 'system'>, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
};

export function InterfaceLanguage() {
  const { t } = useTranslation('settings');
  const chosen = useSetting('language');
  return (
    <Select<Choice>
      label={t('language')}
      value={chosen ?? 'system'}
      options={[
        { value: 'system', label: t('languageSystem') },
        ...languages.map((value) => ({ value, label: names[value] })),
      ]}
      onChange={(choice) => void choose(choice)}
    />
  );
}

async function choose(choice: Choice): Promise<void> {
  const language = choice === 'system' ? await systemLanguage() : choice;
  await setSetting('language', choice === 'system' ? null : choice);
  await changeLanguage(language);
  await bridge().setLanguage({ language });
}

async function systemLanguage() {
  const info = await bridge().appInfo();
  return languageOf(info.ok ? info.value.locale : navigator.language);
}
