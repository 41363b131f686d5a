export { Button, IconButton } from './Button';
export { DialogFrame } from './DialogFrame';
export { Empty } from './Empty';
export { Check, SearchField, SelectField, TextField } from './fields';
export { IconToggle } from './IconToggle';
export { type NoticeContent, type NoticeQueue, Notices, openNotices } from './Notices';
export { Segments } from './Segments';
export { WithTooltip } from './WithTooltip';
