// Monaco's package has no types for its inner modules. These are the members we use, as of 0.57; the
// version is pinned, and the tests in tests/renderer/editor fail when one of them goes.

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  interface ServiceId<T> {
    readonly _serviceBrand?: T;
  }
  export const StandaloneServices: {
    /** Only the first call counts, and creating an editor is one. */
    initialize(overrides: Record<string, unknown>): void;
    get<T>(id: ServiceId<T>): T;
  };
}

declare module 'monaco-editor/platform/undoRedo/common/undoRedo' {
  import type { Uri } from 'monaco-editor/editor';

  interface ResourceUndoRedoElement {
    /** 0 is an element of one resource. */
    readonly type: 0;
    readonly resource: Uri;
    readonly label: string;
    readonly code: string;
    undo(): void;
    redo(): void;
  }
  interface UndoRedoService {
    pushElement(element: ResourceUndoRedoElement): void;
    getLastElement(resource: Uri): { label: string } | null;
  }
  export const IUndoRedoService: { readonly _serviceBrand?: UndoRedoService };
}

declare module 'monaco-editor/base/common/errors' {
  /** Thrown by a provider whose answer nobody wants any more. */
  export class CancellationError extends Error {}
}

declare module 'monaco-editor/editor/common/diff/rangeMapping' {
  import type { Range } from 'monaco-editor/editor';

  export class RangeMapping {
    constructor(originalRange: Range, modifiedRange: Range);
    readonly originalRange: Range;
    readonly modifiedRange: Range;
  }
  /** Half-open, 1-based; only the members we use. */
  interface LineRange {
    intersectsStrict(other: LineRange): boolean;
    join(other: LineRange): LineRange;
  }
  export class DetailedLineRangeMapping {
    constructor(original: LineRange, modified: LineRange, innerChanges: readonly RangeMapping[]);
    readonly original: LineRange;
    readonly modified: LineRange;
    readonly innerChanges: readonly RangeMapping[];
  }
  interface LineLengths {
    getLineLength(line: number): number;
  }
  /** The lines a change touches; for whole lines that come or go, those lines and no others. */
  export function getLineRangeMapping(
    mapping: RangeMapping,
    original: LineLengths,
    modified: LineLengths,
  ): DetailedLineRangeMapping;
}

declare module 'monaco-editor/editor/common/viewModel/monospaceLineBreaksComputer' {
  interface LineContext {
    getLineContent(line: number): string;
    getLineInjectedText(line: number): unknown;
  }
  interface LineBreaksFactory {
    createLineBreaksComputer(context: LineContext, ...rest: readonly unknown[]): unknown;
  }
  export const MonospaceLineBreaksComputerFactory: {
    /** Called for each editor that gets a model. */
    create: (options: unknown) => LineBreaksFactory;
  };
}

declare module 'monaco-editor/editor/common/model/prefixSumComputer' {
  /** How many lines on the screen each line of a text takes, and their sums. */
  export class ConstantTimePrefixSumComputer {
    constructor(values: number[]);
    /** The sum of the first `count` values. */
    getPrefixSum(count: number): number;
    setValue(index: number, value: number): void;
    /** The last index whose sum is right; -1 when none is. */
    readonly _validEndIndex: number;
    readonly _prefixSum: readonly number[];
  }
}
