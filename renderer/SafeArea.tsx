import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Translate } from '#renderer/strings';
import { Button } from '#renderer/ui';

interface SafeAreaProps {
  readonly t: Translate;
  /** Keeps what is not kept yet; awaited before the page is loaded again. */
  readonly onReload: () => Promise<void>;
  readonly children: ReactNode;
}

/** Catches what goes wrong while the window is drawn: says that the text is safe, and offers to load again. */
export class SafeArea extends Component<SafeAreaProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { t, onReload } = this.props;
    return (
      <main className="start-problem" role="alert">
        <h1 className="dialog-title">{t('app.crashed.title')}</h1>
        <p>{t('app.crashed.text')}</p>
        <Button
          kind="primary"
          label={t('app.crashed.reload')}
          onPress={() => void onReload().finally(() => window.location.reload())}
        />
      </main>
    );
  }
}
