import { isClusterEdge, overlapsAny, type Span } from '#shared/text';
import { type Edges, judgeEdges } from './edges';
import { type Form, isPersonal } from './forms';
import { compareForms, isOnlySpaced, type Likeness } from './likeness';
import type { Scene } from './scene';
import { titleAfter } from './titles';

/** An occurrence of a form that may stand for its entry, before it is settled who wins where several overlap. */
export interface Candidate {
  readonly span: Span;
  readonly form: Form;
  /** Index of the glossary that has the form. */
  readonly glossary: number;
  readonly likeness: Likeness;
  readonly edges: Edges;
  /** Nothing is to change here: the form is right or allowed, or allowed in this kind of text. */
  readonly stays: boolean;
}

/** Admits an occurrence, or `null` where the form's own conditions or its neighbours say that it is none. */
export function admit(scene: Scene, span: Span, form: Form, glossary: number): Candidate | null {
  const { text, protectedSpans } = scene;
  const isExact = span.to - span.from === form.text.length && text.startsWith(form.text, span.from);
  if (isExact && form.isPlain) {
    const isFree = protectedSpans.length === 0 || !overlapsAny(protectedSpans, span);
    const edges = isFree ? judgeEdges(text, span, form, protectedSpans) : 'touching';
    if (edges === 'touching') return null;
    const stays = form.status === 'keep' || form.text === form.replacement;
    return { span, form, glossary, likeness: 'none', edges, stays };
  }
  // First what rules most out: a surname stands at every other kanji of it.
  if (!standsFree(scene, span, form) || overlapsAny(protectedSpans, span)) return null;
  const found = text.slice(span.from, span.to);
  const likeness = compareForms(found, form.text);
  if (!allows(form, found, likeness)) return null;
  const edges = judgeEdges(text, span, form, protectedSpans);
  if (edges === 'touching') return null;
  return { span, form, glossary, likeness, edges, stays: stays(scene, span, form, found, likeness) };
}

/** Admits what a regular expression matched: it says itself where it may stand, so inside a word it is only likely. */
export function admitPattern(scene: Scene, span: Span, form: Form, glossary: number): Candidate | null {
  const { text, protectedSpans } = scene;
  if (!standsFree(scene, span, form) || overlapsAny(protectedSpans, span)) return null;
  if (!isClusterEdge(text, span.from) || !isClusterEdge(text, span.to)) return null;
  const found = text.slice(span.from, span.to);
  const edges = judgeEdges(text, span, form, protectedSpans) === 'clean' ? 'clean' : 'loose';
  return { span, form, glossary, likeness: 'none', edges, stays: stays(scene, span, form, found, 'none') };
}

function allows({ kind, variant, status }: Form, found: string, likeness: Likeness): boolean {
  // kuramori among commands is no mention of Kuramori.
  if (status === 'proposed' && likeness === 'case') return false;
  if (kind === 'rejected' || variant?.match === 'exact') return likeness === 'none';
  return variant?.case !== true || likeness !== 'case' || found === variant.text;
}

function standsFree({ text }: Scene, span: Span, { kind, variant }: Form): boolean {
  if (kind === 'surname') return titleAfter(text, span.to) !== null;
  if (variant?.notBefore?.some((word) => word !== '' && text.endsWith(word, span.from))) return false;
  return !variant?.notAfter?.some((word) => word !== '' && text.startsWith(word, span.to));
}

function stays(scene: Scene, span: Span, form: Form, found: string, likeness: Likeness): boolean {
  const place = form.variant?.in ?? 'any';
  // A form that is wrong in one kind of text only is allowed in the other.
  if (place !== 'any' && (place === 'dialogue') !== overlapsAny(scene.dialogue, span)) return true;
  if (form.status !== 'keep') return found === form.replacement;
  return likeness === 'none' || (isPersonal(form.entry) && isOnlySpaced(found, form.text));
}
