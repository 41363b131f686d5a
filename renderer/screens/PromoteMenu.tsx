import { FolderOutput } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { moveEntry } from '#renderer/flows';
import type { EntryRow } from '#shared/session';
import { useApp, useDocumentId, useT } from './app-context';
import type { NamedGlossary } from './use-glossaries';

interface PromoteMenuProps {
  readonly row: EntryRow;
  readonly glossaries: readonly NamedGlossary[];
}

/** Moves an entry of the document's own glossary to one that others share, or that is the person's own. */
export function PromoteMenu({ row: { entry, glossary }, glossaries }: PromoteMenuProps) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const others = glossaries.flatMap(({ canEdit, name }, index) =>
    canEdit && index > 0 ? [{ id: String(index), name }] : [],
  );
  if (glossary !== 0 || others.length === 0) return null;
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
            if (to) void moveEntry(app, id, entry, Number(to.id), to.name);
          }}
        >
          {({ name }) => <MenuItem className="menu-item">{name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
