export { AppProvider, useApp, useAppState, useT } from './app-context';
export { categories, categoryName } from './category-name';
export { encodingNames } from './encoding-names';
export { Shell } from './Shell';
export { WindowNotices } from './WindowNotices';
