export { assignKeys, commandWithKeys, isReserved } from './assign-keys';
export { type Command, type CommandGroup, commandGroups } from './command';
export { commandFor, listenToKeys, runCommand } from './dispatch';
export { acceleratorOf, combinationOf, isPressed, type KeyPress, type Platform, showKeys } from './keys';
export { menuOf } from './menu';
export { commandOf, commands, keysOf } from './table';
export { showScreen } from './view';
