import * as z from 'zod';
import { entrySchema, isStorable, tombstoneSchema } from '#shared/glossary';
import { encodings } from './encodings';
import type { CallName, HostCalls, KeptLayout, MenuItem, Settings, Version } from './host';

// The content security policy forbids code made from strings, which zod's fast path would use.
z.config({ jitless: true });

const nothing = z.strictObject({});

/** Base64 is checked by hand: zod's own pattern needs a stack as deep as the file is long. */
const base64 = z
  .string()
  .refine((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(text), 'not base64');

const textToWrite = {
  text: z.string(),
  encoding: z.enum(encodings),
  bom: z.boolean(),
  newline: z.enum(['lf', 'crlf']),
};

const languageTag = z.string().regex(/^[A-Za-z0-9-]{1,35}$/u);

/** A line that could be written and not be read back would be lost. */
const glossaryLine = z.union([tombstoneSchema, entrySchema]).refine(isStorable).nullable();

const lineChange = z
  .strictObject({ id: z.string().min(1), before: glossaryLine, after: glossaryLine })
  .refine(({ id, before, after }) => [before, after].every((line) => line === null || line.id === id));

/** What the header says of the file itself, and its open questions. */
const ownHeaderKeys = ['$', 'v', 'conflict'];

/** Journals are files named by the document, so its id is narrow enough for a file name. */
const documentId = z.string().regex(/^[a-z0-9-]{1,64}$/u);

const versionId = z.string().regex(/^[0-9-]{1,32}$/u);

const versionFacts = {
  name: z.string().min(1).max(200).nullable(),
  reason: z.enum(['saved', 'edited', 'kept', 'restore', 'discard']),
  characters: z.int().nonnegative(),
  changed: z.int().nonnegative().nullable(),
};

/** Also the first line of a file of the history. */
export const versionSchema = z.strictObject({
  id: versionId,
  takenAt: z.iso.datetime(),
  ...versionFacts,
}) satisfies z.ZodType<Version>;

/** Also what `settings.json` must look like. */
export const settingsSchema = z.strictObject({
  language: z.enum(['system', 'en', 'ja', 'zh']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  fontSize: z.int().min(12).max(24),
  // Settings written before it could be chosen do without.
  screenReader: z.boolean().default(false),
  // Settings written before there were switches have none.
  disabledRules: z.array(z.string()).default([]),
  // Nor have they glossaries that are always open.
  usualGlossaries: z
    .array(z.strictObject({ glossary: z.string().max(100), lang: z.string().max(40) }))
    .max(50)
    .default([]),
  offersStarter: z.boolean().default(true),
  keys: z
    .strictObject({
      preset: z.enum(['suiko', 'vscode', 'memoq', 'omegat']),
      changed: z.record(z.string().max(100), z.string().max(40).nullable()),
    })
    .default({ preset: 'suiko', changed: {} }),
  author: z.string().max(100).default(''),
}) satisfies z.ZodType<Settings>;

const share = z.number().min(0).max(1);
const zoom = z.int().min(25).max(500);

/** Also what `layout.json` must look like. */
export const keptLayoutSchema = z.strictObject({
  split: share,
  panelHeight: z.number().nonnegative(),
  panelOpen: z.boolean(),
  panelTab: z.enum(['findings', 'names', 'changes', 'notes']),
  review: z.enum(['side-by-side', 'inline']),
  // Written before there was a third pane, or a zoom, it has the usual one.
  attached: z.strictObject({ isShown: z.boolean(), share }).default({ isShown: true, share: 0.5 }),
  zoom: zoom.default(100),
  order: z.array(documentId).max(1000),
  active: documentId.nullable(),
}) satisfies z.ZodType<KeptLayout>;

const menuItem: z.ZodType<MenuItem> = z.lazy(() =>
  z.strictObject({
    label: z.string(),
    command: z.string().exactOptional(),
    keys: z.string().exactOptional(),
    enabled: z.boolean().exactOptional(),
    separator: z.boolean().exactOptional(),
    items: z.array(menuItem).exactOptional(),
  }),
);

type Schemas = { readonly [N in CallName]: z.ZodType<HostCalls[N]['args']> };

const schemas: Schemas = {
  'app:info': nothing,
  'settings:read': nothing,
  'settings:write': z.strictObject({ settings: settingsSchema }),
  'layout:read': nothing,
  'layout:write': z.strictObject({ layout: keptLayoutSchema }),
  'recent:list': nothing,
  'recent:clear': nothing,
  'text:read': z.strictObject({ file: z.string(), encoding: z.enum(encodings).exactOptional() }),
  'text:write': z.strictObject({ ...textToWrite, file: z.string(), replace: z.boolean() }),
  'text:encode': z.strictObject(textToWrite),
  'bytes:write': z.strictObject({ file: z.string(), base64 }),
  'file:receive': z.strictObject({ name: z.string().min(1), base64 }),
  'file:look': z.strictObject({ file: z.string() }),
  'project:create': z.strictObject({ name: z.string() }),
  'journal:begin': z.strictObject({ document: documentId, name: z.string(), snapshot: z.string() }),
  'journal:append': z.strictObject({ document: documentId, records: z.array(z.string()) }),
  'journal:list': nothing,
  'journal:read': z.strictObject({ document: documentId }),
  'journal:drop': z.strictObject({ document: documentId }),
  'history:add': z.strictObject({ document: documentId, content: z.string(), ...versionFacts }),
  'history:list': z.strictObject({ document: documentId }),
  'history:read': z.strictObject({ document: documentId, version: versionId }),
  'history:name': z.strictObject({
    document: documentId,
    version: versionId,
    name: versionFacts.name,
  }),
  'history:drop': z.strictObject({ document: documentId, version: versionId }),
  'glossary:open': z.strictObject({ file: z.string() }),
  'glossary:create': z.strictObject({ file: z.string().nullable(), name: z.string(), lang: languageTag }),
  'glossary:personal': z.strictObject({ lang: languageTag }),
  'glossary:list': nothing,
  'glossary:change': z.strictObject({
    glossary: z.string(),
    by: z.string().max(100),
    changes: z.array(lineChange),
  }),
  'glossary:decide': z.strictObject({
    glossary: z.string(),
    decided: z
      .strictObject({
        key: z.string().min(1).max(1000),
        value: z.json(),
        conflict: z.array(z.json()).max(100).nullable(),
      })
      .refine(({ key }) => !ownHeaderKeys.includes(key))
      .refine(isStorable),
  }),
  'glossary:paths': z.strictObject({ project: z.string(), glossaries: z.array(z.string()) }),
  'glossary:folders': z.strictObject({ glossaries: z.array(z.string()) }),
  'glossary:find': z.strictObject({ project: z.string(), paths: z.array(z.string()).max(100) }),
  'menu:set': z.strictObject({ menu: z.array(menuItem) }),
  'dialog:open': z.strictObject({ kind: z.enum(['document', 'glossary', 'style']) }),
  'dialog:save': z.strictObject({ name: z.string() }),
  'window:zoom': z.strictObject({ percent: zoom }),
  'window:close': nothing,
};

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(schemas, name);
}

/**
 * Checks what a page sent with a call: the arguments with nothing missing, wrong or left over, or `null`.
 */
export function parseArgs<N extends CallName>(name: N, args: unknown): HostCalls[N]['args'] | null {
  const schema: Schemas[N] = schemas[name];
  const parsed = schema.safeParse(args);
  return parsed.success ? parsed.data : null;
}
