/** The words of the native menu. */

import { describe, expect, it } from 'vitest';
import { commands } from '#bridge/commands';
import { menuLabels } from '#bridge/menuLabels';
import { languages } from '#domain/languages';

describe.each(languages)('the menu in %s', (language) => {
  const labels = menuLabels[language];

  it('has words for every command, none twice in one menu', () => {
    for (const { id } of commands) expect(labels.commands[id]).toMatch(/\S/);
    for (const menu of new Set(commands.map((command) => command.menu))) {
      const words = commands.filter((command) => command.menu === menu).map(({ id }) => labels.commands[id]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('speaks its own language', () => {
    const letters = language === 'en' ? /^[^а-яә]*$/i : /[а-яәғқңөұүһі]/i;
    expect(Object.values(labels.menus).every((word) => letters.test(word))).toBe(true);
    expect(Object.values(labels.roles).every((word) => letters.test(word))).toBe(true);
  });
});
