import { compileSearch, type FoundPlaces } from '#shared/search';
import type { SearchReply, SearchRequest } from './search-protocol';

const texts = { source: '', draft: '' };

function answer({ id, texts: asked, query, limit, template }: SearchRequest): SearchReply {
  for (const { slot, text } of asked) if (text !== null) texts[slot] = text;
  const search = compileSearch(query);
  if (!search.ok) return { id, ok: false, failure: search.failure };
  const found: { source?: FoundPlaces; draft?: FoundPlaces } = {};
  for (const { slot } of asked) found[slot] = search.value.find(texts[slot], limit);
  const replacements =
    template !== null && found.draft
      ? search.value.replacements(texts.draft, found.draft.spans, template)
      : [];
  return { id, ok: true, value: { found, replacements } };
}

addEventListener('message', (event: MessageEvent<SearchRequest>) => postMessage(answer(event.data)));
