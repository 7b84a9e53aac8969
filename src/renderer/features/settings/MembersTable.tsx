/** The parties of an organisation: code, names in the languages of notes, full names, other names. */

import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type WrittenLanguage, writtenLanguages } from '#domain/languages';
import type { Member } from '#domain/organisations/profile';
import { Button, IconButton } from '#renderer/ui/Button.tsx';

interface MembersTableProps {
  readonly members: readonly Member[];
  readonly onChange: (members: Member[]) => void;
}

const newMember: Member = { code: '', short: { en: '' }, full: { en: '' }, aliases: [] };

export function MembersTable({ members, onChange }: MembersTableProps) {
  const { t } = useTranslation('settings');
  const change = (place: number, member: Member) =>
    onChange(members.map((each, at) => (at === place ? member : each)));
  return (
    <fieldset className="settings__group">
      <legend>{t('section.members')}</legend>
      <div className="settings__table-frame" hidden={members.length === 0}>
        <table className="settings__table">
          <thead>
            <tr>
              <th>{t('code')}</th>
              {writtenLanguages.map((language) => (
                <th key={language}>{t('shortIn', { language: t(`notes:language.${language}`) })}</th>
              ))}
              {writtenLanguages.map((language) => (
                <th key={language}>{t('fullIn', { language: t(`notes:language.${language}`) })}</th>
              ))}
              <th>{t('aliases')}</th>
              <th>{t('group')}</th>
              <th>
                <span className="visually-hidden">{t('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member, place) => (
              <MemberRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a code being typed is no identity yet
                key={place}
                member={member}
                onChange={(next) => change(place, next)}
                onRemove={() => onChange(members.filter((_, at) => at !== place))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Button icon={Plus} onClick={() => onChange([...members, newMember])}>
          {t('addMember')}
        </Button>
      </div>
    </fieldset>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly onChange: (member: Member) => void;
  readonly onRemove: () => void;
}

function MemberRow({ member, onChange, onRemove }: MemberRowProps) {
  const { t } = useTranslation('settings');
  const cell = (kind: 'short' | 'full', language: WrittenLanguage) => (
    <td key={`${kind}${language}`}>
      <input
        className="ui-input"
        lang={language}
        aria-label={`${member.code} ${t(`${kind}In`, { language: t(`notes:language.${language}`) })}`}
        value={member[kind][language] ?? ''}
        onChange={(event) =>
          onChange({ ...member, [kind]: { ...member[kind], [language]: event.target.value } })
        }
      />
    </td>
  );
  return (
    <tr>
      <td>
        <input
          className="ui-input settings__code"
          aria-label={t('code')}
          maxLength={10}
          value={member.code}
          onChange={(event) => onChange({ ...member, code: event.target.value.toUpperCase() })}
        />
      </td>
      {writtenLanguages.map((language) => cell('short', language))}
      {writtenLanguages.map((language) => cell('full', language))}
      <td>
        <input
          className="ui-input"
          aria-label={`${member.code} ${t('aliases')}`}
          value={member.aliases.join(';')}
          onChange={(event) => onChange({ ...member, aliases: event.target.value.split(';') })}
        />
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`${member.code} ${t('group')}`}
          checked={member.group ?? false}
          onChange={(event) => onChange({ ...member, group: event.target.checked })}
        />
      </td>
      <td>
        <IconButton icon={X} label={t('removeMember', { code: member.code })} onClick={onRemove} />
      </td>
    </tr>
  );
}
