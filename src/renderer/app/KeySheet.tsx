/** F1: every command with its key, by menu, as the native menu has them. */

import { useTranslation } from 'react-i18next';
import { commands, type MenuId } from '#bridge/commands';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import './keySheet.css';

const menus: readonly MenuId[] = ['file', 'edit', 'view', 'text', 'note', 'help'];

export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('commands');
  return (
    <Dialog
      title={t('help.keys')}
      closeLabel={t('shell:close')}
      size="large"
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose} data-autofocus>
          {t('shell:close')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without anything to focus inside */}
      <section className="keysheet" tabIndex={0} aria-label={t('help.keys')}>
        {menus.map((menu) => (
          <section key={menu} className="keysheet__menu">
            <h3>{t(`menu.${menu}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.menu === menu && command.keys !== null)
                .map((command) => (
                  <div key={command.id} className="keysheet__row">
                    <dt>{t(command.id)}</dt>
                    <dd>{command.keys && <Kbd keys={command.keys} />}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}
