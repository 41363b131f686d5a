export { align } from './align';
export * from './pair';
export * from './realign';
