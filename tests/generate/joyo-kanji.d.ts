declare module 'joyo-kanji' {
  const joyo: { readonly kanji: readonly string[] };
  export default joyo;
}
