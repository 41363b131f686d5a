export * from './review';
export * from './review-statistics';
