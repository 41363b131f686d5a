import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Input, TextField } from 'react-aria-components';
import { changeSearch, closeSearch, goToFound, previewReplace, replaceFound } from '#renderer/flows';
import { foundCount, type SearchState, updateSearch } from '#renderer/state';
import { Button, IconButton, IconToggle, SelectField } from '#renderer/ui';
import type { SearchQuery } from '#shared/search';
import { useApp, useAppState, useT, useTextLanguage } from './app-context';

/** Find and replace, above the panes; Enter goes on, Shift+Enter back, Escape returns to the text. */
export function FindBar() {
  const isOpen = useAppState((state) => state.search.isOpen);
  return isOpen ? <OpenBar /> : null;
}

function OpenBar() {
  const app = useApp();
  const t = useT();
  const { withReplace, opened } = useAppState((state) => state.search);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.stopPropagation();
    closeSearch(app);
  }

  return (
    <search className="find-bar" data-part="search" aria-label={t('search.label')} onKeyDown={onKeyDown}>
      <div className="find-row">
        {/* Its key pressed again comes back to the field. */}
        <WantedField key={opened} />
        <SearchToggles />
        <ScopeField />
        <FoundCount />
        <IconButton label={t('search.previous')} icon={ArrowUp} onPress={() => void goToFound(app, -1)} />
        <IconButton label={t('search.next')} icon={ArrowDown} onPress={() => void goToFound(app, 1)} />
        <span className="spring" />
        <IconButton label={t('common.close')} icon={X} onPress={() => closeSearch(app)} />
      </div>
      {withReplace && <ReplaceRow />}
    </search>
  );
}

function WantedField() {
  const app = useApp();
  const t = useT();
  const lang = useTextLanguage();
  const search = useAppState((state) => state.search);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    void goToFound(app, event.shiftKey ? -1 : 1);
  }

  return (
    <TextField
      aria-label={t('search.wanted')}
      className="find-field"
      value={search.query.text}
      onChange={(text) => void changeSearch(app, { query: { ...search.query, text } })}
      isInvalid={search.problem !== null}
      autoFocus
    >
      <Input
        className="input"
        placeholder={t('search.wanted')}
        lang={lang}
        spellCheck={false}
        autoComplete="off"
        onKeyDown={onKeyDown}
        onFocus={(event) => event.target.select()}
      />
    </TextField>
  );
}

function SearchToggles() {
  const app = useApp();
  const t = useT();
  const query = useAppState((state) => state.search.query);
  const change = (part: Partial<SearchQuery>) => void changeSearch(app, { query: { ...query, ...part } });
  return (
    <>
      <IconToggle
        label={t('search.case')}
        sign="Aa"
        isOn={query.matchCase}
        onChange={(matchCase) => change({ matchCase })}
      />
      <IconToggle
        label={t('search.width')}
        sign="アｱ"
        isOn={query.matchWidth || query.isRegex}
        isDisabled={query.isRegex}
        onChange={(matchWidth) => change({ matchWidth })}
      />
      <IconToggle
        label={t('search.regex')}
        sign=".*"
        isOn={query.isRegex}
        onChange={(isRegex) => change({ isRegex })}
      />
    </>
  );
}

function ScopeField() {
  const app = useApp();
  const t = useT();
  const scope = useAppState((state) => state.search.scope);
  return (
    <SelectField
      isSmall
      label={t('search.scope')}
      choices={[
        { id: 'draft', label: t('search.scope.draft') },
        { id: 'both', label: t('search.scope.both') },
      ]}
      value={scope}
      onChange={(next) => void changeSearch(app, { scope: next })}
    />
  );
}

function FoundCount() {
  const t = useT();
  const search = useAppState((state) => state.search);
  const { problem } = search;
  return (
    <output className={`find-count ${problem === null ? '' : 'find-problem'}`}>
      {problem ?? countWords(search, t)}
    </output>
  );
}

function countWords({ query, result, current, scope }: SearchState, t: ReturnType<typeof useT>): string {
  if (query.text === '' || !result) return '';
  const draft = foundCount(result.draft);
  const source = foundCount(result.source);
  if (draft + source === 0) return t('search.none');
  const more = result.isCut ? '+' : '';
  const place =
    current === null
      ? `${draft}${more}`
      : t('search.position', {
          current: current.index + 1,
          count: `${current.side === 'draft' ? draft : source}${more}`,
        });
  return scope === 'both'
    ? t('search.both', { place, draft: `${draft}${more}`, source: `${source}${more}` })
    : current === null
      ? t('search.count', { count: `${draft}${more}` })
      : place;
}

function ReplaceRow() {
  const app = useApp();
  const t = useT();
  const lang = useTextLanguage();
  const { replacement, result } = useAppState((state) => state.search);
  const hasPlaces = result !== null && result.draft.length > 0;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    void replaceFound(app);
  }

  return (
    <div className="find-row">
      <TextField
        aria-label={t('search.replacement')}
        className="find-field"
        value={replacement}
        onChange={(next) => app.store.update((state) => updateSearch(state, { replacement: next }))}
      >
        <Input
          className="input"
          placeholder={t('search.replacement')}
          lang={lang}
          spellCheck={false}
          autoComplete="off"
          onKeyDown={onKeyDown}
        />
      </TextField>
      <Button
        label={t('search.replaceOne')}
        kind="outlined"
        isDisabled={!hasPlaces}
        onPress={() => void replaceFound(app)}
      />
      <Button
        label={t('search.replaceAll')}
        kind="outlined"
        isDisabled={!hasPlaces}
        onPress={() => void previewReplace(app)}
      />
    </div>
  );
}
