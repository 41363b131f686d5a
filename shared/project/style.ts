import * as z from 'zod';
import { choicesOf, type Failure, fail, type Profile, profileKeys, type Result, succeed } from '#shared/text';

/** How texts are to be set: values of the profile under a name, kept in a file of their own. */
export interface Style {
  readonly name: string;
  /** What is left out is told by each text. */
  readonly profile: Partial<Profile>;
}

export type StyleFailure = Failure<'style-not-ours' | 'style-broken'>;

const kind = 'suiko-style';
const version = 1;

const fileSchema = z.object({
  v: z.literal(version),
  name: z.string().min(1),
  profile: z
    .strictObject(Object.fromEntries(profileKeys.map((key) => [key, valueSchema(key).optional()])))
    .transform((values): Partial<Profile> => values),
});

/**
 * Reads a style's JSON. `style-not-ours` is any other text; `style-broken` names the key that cannot be used in
 * `detail`, such as `profile.comma`: a style with a word misspelt would do nothing, and nobody would know.
 */
export function parseStyle(text: string, fileName: string): Result<Style, StyleFailure> {
  const value = parseJson(text.replace(/^\uFEFF/u, ''));
  if (!isOurs(value)) return fail({ code: 'style-not-ours', file: fileName });
  const parsed = fileSchema.safeParse(value);
  if (parsed.success) return succeed({ name: parsed.data.name, profile: parsed.data.profile });
  return fail({ code: 'style-broken', file: fileName, detail: nameOf(parsed.error.issues[0]) });
}

/** The text of a style's file. */
export function writeStyle({ name, profile }: Style): string {
  return `${JSON.stringify({ $: kind, v: version, name, profile }, null, 2)}\n`;
}

function valueSchema(key: keyof Profile) {
  return z.union(choicesOf(key).map((choice) => z.literal(choice)));
}

function nameOf(issue: z.core.$ZodIssue | undefined): string {
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...keys].join('.');
}

function isOurs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$' in value && value.$ === kind;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
