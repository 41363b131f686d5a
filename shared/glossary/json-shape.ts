import { isRecord } from './same-value';

/** Looks at a JSON value: `null` when it is as it should be, else the path to what is not (`''`: the value itself). */
export type Shape = (value: unknown) => string | null;

export const text: Shape = (value) => (typeof value === 'string' ? null : '');
export const filledText: Shape = (value) => (typeof value === 'string' && value !== '' ? null : '');
export const number: Shape = (value) => (typeof value === 'number' && Number.isFinite(value) ? null : '');
export const flag: Shape = (value) => (typeof value === 'boolean' ? null : '');
export const anything: Shape = () => null;

export function oneOf(...choices: readonly unknown[]): Shape {
  return (value) => (choices.includes(value) ? null : '');
}

export function listOf(item: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return '';
    for (let index = 0; index < value.length; index++) {
      const wrong = item(value[index]);
      if (wrong !== null) return join(String(index), wrong);
    }
    return null;
  };
}

/** An object whose every value has one shape. */
export function recordOf(member: Shape): Shape {
  return (value) => {
    if (!isRecord(value)) return '';
    for (const key of Object.keys(value)) {
      const wrong = member(value[key]);
      if (wrong !== null) return join(key, wrong);
    }
    return null;
  };
}

/** An object with these members, of which only the required must be there; keys that are not named pass. */
export function object(members: Readonly<Record<string, Shape>>, required: readonly string[]): Shape {
  const shapes = new Map(Object.entries(members));
  return (value) => {
    if (!isRecord(value)) return '';
    for (const key of required) if (!(key in value)) return key;
    for (const key in value) {
      const wrong = shapes.get(key)?.(value[key]) ?? null;
      if (wrong !== null) return join(key, wrong);
    }
    return null;
  };
}

function join(key: string, rest: string): string {
  return rest === '' ? key : `${key}.${rest}`;
}
