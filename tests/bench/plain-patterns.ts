/**
 * What a quick script would look for with regular expressions, one pass a pattern: the measure for all our checks.
 * Written down as such scripts are, one restarting pattern included.
 */
export const plainPatterns: readonly RegExp[] = [
  /<\/?[a-z][^<>]*>/giu,
  /&(?:#\d+|[a-z]+);/giu,
  /[\u200b\u2060\ufeff\u00ad]/gu,
  /[ｦ-ﾟ]+/gu,
  /[Ａ-Ｚａ-ｚ０-９]+/gu,
  /(?<=[\u3040-\u30ff\u3400-\u9fff])[,.:;?!]/gu,
  /(?<=[\u3040-\u30ff\u3400-\u9fff])[()]/gu,
  /，|“|”|《|》/gu,
  /"[^"\n]*"/gu,
  /[「『（] +| +[」』）]/gu,
  /(?<=[\u3040-\u30ff\u3400-\u9fff]) +(?=[\u3040-\u30ff\u3400-\u9fff])/gu,
  / +$/gmu,
  /--+|\.{3,}|・{3,}|。{3,}/gu,
  /(?<!…)…(?!…)/gu,
  /[。、]{2,}|[！？][。、]/gu,
  /^[、。）」]/gmu,
  /「[^」\n]*$/gmu,
  /^[^「\n]*」/gmu,
  /[语这说对书时会]/gu,
  /(.{2,})\1/gu,
  /(?:は|が|を|に)。/gu,
  /[^。！？」』\n]$/gmu,
  /(?:です|ます)。/gu,
  /[A-Za-z]+(?: [A-Za-z]+){4,}/gu,
  /[^。！？\n]{100,}[。！？]/gu,
];
