export * from './clean-paragraph';
