import { FolderOutput } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { moveEntries } from '#renderer/flows';
import type { EntryRow } from '#shared/session';
import { useApp, useDocumentId, useT } from './app-context';
import type { NamedGlossary } from './use-glossaries';

interface PromoteMenuProps {
  readonly rows: readonly EntryRow[];
  readonly glossaries: readonly NamedGlossary[];
}

/** Moves entries of the document's own glossary to one that others share, or that is the person's own. */
export function PromoteMenu({ rows, glossaries }: PromoteMenuProps) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const others = glossaries.flatMap(({ canEdit, name }, index) =>
    canEdit && index > 0 ? [{ id: String(index), name }] : [],
  );
  const own = rows.filter(({ glossary }) => glossary === 0).map(({ entry }) => entry);
  if (own.length === 0 || others.length === 0) return null;
  return (
    <MenuTrigger>
      <AriaButton className="button button-plain">
        <FolderOutput aria-hidden />
        {t('names.promote')}
      </AriaButton>
      <Popover className="popover" offset={4}>
        <Menu
          className="menu"
          aria-label={t('names.promoteChoose')}
          items={others}
          onAction={(key) => {
            const to = others.find((other) => other.id === key);
            if (to) void moveEntries(app, id, own, Number(to.id), to.name);
          }}
        >
          {({ name }) => <MenuItem className="menu-item">{name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
