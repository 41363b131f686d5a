declare module 'textlint-rule-preset-jtf-style' {
  const preset: import('./textlint').TextlintPreset;
  export default preset;
}

declare module 'textlint-rule-preset-ja-technical-writing' {
  const preset: import('./textlint').TextlintPreset;
  export default preset;
}
