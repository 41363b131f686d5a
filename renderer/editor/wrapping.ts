import { MonospaceLineBreaksComputerFactory } from 'monaco-editor/editor/common/viewModel/monospaceLineBreaksComputer';
import { widen } from './widen';

/**
 * Monaco's fast wrapping takes ……, ――, “”, ①, → and the like for half as wide as Japanese and Chinese faces
 * draw them, and the end of a line then stands outside the pane. Here lines are measured with such
 * characters replaced by full-width ones that allow the same breaks. A character that is narrower after
 * all makes its line break a little early.
 */
export function wrapByDrawnWidth(): void {
  const { create } = MonospaceLineBreaksComputerFactory;
  MonospaceLineBreaksComputerFactory.create = (options) => {
    const factory = create(options);
    return {
      createLineBreaksComputer: (context, ...rest) =>
        factory.createLineBreaksComputer(
          {
            getLineContent: (line) => widen(context.getLineContent(line)),
            getLineInjectedText: (line) => context.getLineInjectedText(line),
          },
          ...rest,
        ),
    };
  };
}
