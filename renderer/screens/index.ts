export { AppProvider, useApp, useAppState, useCommand, useT } from './app-context';
export { ChangeWords, useChangeWords } from './ChangeWords';
export { categories, categoryName } from './category-name';
export { encodingNames } from './encoding-names';
export { RuleExamples } from './RuleExamples';
export { Shell } from './Shell';
export { useOriginName } from './use-origin-name';
export { useRules } from './use-rules';
export { WindowNotices } from './WindowNotices';
