import { showExample } from '#renderer/state';
import type { RuleFacts } from '#renderer/worker';
import { useT } from './app-context';

interface RuleExamplesProps {
  readonly rule: RuleFacts;
  /** How many examples at most. */
  readonly limit?: number;
}

/** Texts before and after a rule's best fix, as the rule itself gives them. */
export function RuleExamples({ rule, limit = rule.examples.length }: RuleExamplesProps) {
  const t = useT();
  return (
    <ul className="examples">
      {rule.examples.slice(0, limit).map((example) => {
        const { before, after, source, profile } = example;
        const lang = profile?.language ?? rule.languages[0] ?? 'ja';
        return (
          <li key={`${source}\0${before}`} className="example">
            <dl className="document-text" lang={lang}>
              {source !== undefined && <ExampleLine label={t('checks.source')} text={source} />}
              <ExampleLine label={t('checks.before')} text={before} look="example-before" />
              {after !== before && (
                <ExampleLine label={t('checks.after')} text={after} look="example-after" />
              )}
            </dl>
            {after === before && <p className="muted">{t('checks.byHand')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

interface ExampleLineProps {
  readonly label: string;
  readonly text: string;
  readonly look?: string;
}

function ExampleLine({ label, text, look = '' }: ExampleLineProps) {
  return (
    <div className="example-line">
      <dt>{label}</dt>
      <dd className={look}>{showExample(text)}</dd>
    </div>
  );
}
