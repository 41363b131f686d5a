const kanji = '\\u3400-\\u9fff々〆';
const katakana = 'ァ-ヺ';
const noun = `[${kanji}${katakana}A-Za-z0-9Ａ-Ｚａ-ｚ０-９「『（]`;

/**
 * Particles and what goes with them that cannot begin a sentence. A particle counts where what follows shows that it is
 * one: a noun or verb in kanji, or a fixed phrase (に対して, のため); が、 and で、 are conjunctions, にやり and へえ words.
 * The exceptions are words whose first syllable is written in kana: は虫類, から揚げ, も抜けの殻, か行.
 */
const danglingHead = new RegExp(
  [
    'を(?!かし|とめ|のこ|みな)',
    `が(?!行[のとがをは])(?:${noun}|ある|あった|あり|ない|なかった|なく|いる|いた|でき|必)`,
    `は(?![虫握種]|行[のとがをに])(?:${noun}|ない|なかった|なく|ある|あった|でき|、(?![はと]))`,
    `に(?:${noun}|よっ|より|よる|よれ|とっ|ついて|おける|おいて|わた|あた[りる]|したが|なる|なった|なり|なっている|おける)`,
    // も and か after に make conjunctions: にもかかわらず, にもまして.
    `に(?:、(?![^。！？!?]{1,8}[！!])(?!に)|も、|は(?![かわ])[${kanji}${katakana}、]|も(?!かかわらず|関わらず|拘|まして)[${kanji}${katakana}])`,
    `に(?:ある|あった|あり|いる|する|した(?!たか)|ついて|つれて?|かけて|こたえ|ならない)`,
    `の(?:である|であった|です|でした|だろう|だった)|の[はがを][、${kanji}${katakana}]`,
    `の(?:こと|もの|どちら|どれ|いずれ|すべて)[はがをにで]`,
    `の(?:、|${noun}|ため|よう[なにだで]|うち[にの]|ほう[がはを]|とき[はに、]|もとで|なか[にで]|あいだ|おかげ|せい[でか]|かわりに|ほか[にの、]|まま[、で]|あと[、にの]|うえ[にで]|ところ[、に]|たび[にだ]|そば[にで])`,
    `も(?!抜け)[${kanji}${katakana}]`,
    `へ(?:(?!理屈)[${kanji}]|の[${kanji}${katakana}])`,
    `で(?:の${noun}|有名|知られ|名高|人気の|[作行使働始終売買暮過生開][らりるれわいうえきくけさしせちつてまみめっ])`,
    `と(?:ともに|比べ|並[びぶん]|異なり|共に|して[${kanji}${katakana}、]|の[${kanji}${katakana}])`,
    `からの[${kanji}]|(?:くらい|ぐらい|だけ)の[${kanji}]|とは[別違異]|たりすると|しても[、${kanji}]|かもしれ|ためと[${kanji}み]`,
    `から(?![揚元手回梅騒拭咳威押松箱馬])[${kanji}${katakana}]`,
    `(?:から|まで)は[、${kanji}]|よりも|しか(?:ない|なかった)|ほどの`,
    `まで(?:[${kanji}]|に[、${kanji}]|の[${kanji}])`,
    `など(?:[はがをに、]|の[${kanji}]|で[はも])`,
    `とい(?:う|った)(?!具合|次第|調子|按配|有様|話|噂|声|説|夢)[${kanji}${katakana}]`,
    'と(?:考えられ|思われ|述べ|語[っる]|指摘|予想|期待|批判|評価|主張|強調|警告|反論|訴え|話[すし]|答え[たるて]|伝え[たるて]|報じ|説明し|発表し|[み見]られ[るて]|され[るて])',
    `もので(?:ある|あった|す|した)|ること[がはをに]`,
    `こと(?:ができ|にな[っるり]|とな[っるり]|で、|から、)`,
    `ため(?:、|に[、${kanji}]|の[${kanji}])`,
    `よう(?:に(?:な[っるり]|[、${kanji}])|な[${kanji}]|で(?:す|ある)|だ。)`,
    `と(?:呼ば|言わ|いわ|よば)れ|で(?:できた|できて|つくら)|や(?!行)[${kanji}]|ごと[にの]|ずつ[、${kanji}]|たち[はが]|さん[はが]`,
    `(?:から|まで|など|だけ|ほど)、|も、(?!も)|によれば|させ(?:る|た|ます|ました|て)|けれ?ば、`,
    `し(?:ないと|なければ|ない場合は)、|ではなく、?[${kanji}]`,
    `した(?:ため|結果|場合)|する(?:ため|場合)|的な[${kanji}]|性が[高低]|化(?:が進|を[進図])|(?:％|パーセント)[のがをに]`,
    'だと(?:思われ|思いま|考えられ|考えて|され|述べ|述べら|言われ)',
    `で[${kanji}]{2,4}(?:しま|した|して|され)(?!ょ)`,
    'ので、|ながら、|だけでなく|ってい[るたま]|った[。り]|[ゃゅょ]',
  ].join('|'),
  'uy',
);

/** Endings of verbs and the copula: they need what they belong to. */
const danglingEnding =
  /(?:さ|ら)れ(?:る|た|て|ま|な)|ました|ません|ます(?:[。がか])|てい(?:る|た|ま|な)|である(?:。|が)|であ(?:り|っ)|でした|です[。がか]|だった/uy;

/** Endings that a short emphatic sentence may be by itself (いた。), and that continue a line that breaks off. */
const continuation =
  /した[。、]|し(?:て|ま)|する[。、]|します|いる[。、]|いた[。、]|い(?:な|ま)|ない[。、]|なか/uy;

/** Length of what cannot begin a sentence at `at`: a particle or an ending without its word; 0 where all is well. */
export function danglingLength(text: string, at: number): number {
  return matchLength(danglingHead, text, at) || matchLength(danglingEnding, text, at);
}

/** Whether a line that begins so can go on the line before it, and hardly stand by itself. */
export function continuesSentence(text: string): boolean {
  return danglingLength(text, 0) > 0 || matchLength(continuation, text, 0) > 0;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const finitePolite = /(?:ます|です|ました|ません|でした|でしょう|ましょう|ください)(?:よ|ね|か)?$/u;
const finitePlain = /(?:[るたういくすつぬむぐぶ]|だ|ない)$/u;
const particle = new RegExp(
  `(?:[${kanji}${katakana}A-Za-z0-9０-９ー」』）]|こと|もの|ところ|ため|よう|これ|それ|あれ|ここ|そこ|から|まで|に|と|で)[をがにのはとへでもや]$|を$|[っしいんれべめりちけせてでえ][てで]$|(?:から|ながら|ので|のに)$`,
  'u',
);

/** How a stretch ends, its end mark left off: a polite or plain finite form, a particle or て, or anything else. */
export function endingOf(text: string): 'polite' | 'plain' | 'particle' | 'other' {
  const tail = text.slice(-8);
  if (finitePolite.test(tail)) return 'polite';
  if (particle.test(tail)) return 'particle';
  return finitePlain.test(tail) ? 'plain' : 'other';
}

/** Whether a line without an end mark says too much for a heading: it has a subject or object, or a comma. */
export function isClause(text: string): boolean {
  return text.length >= 8 && /[はがをに、]./u.test(text);
}

/** Whether an offset stands inside quotation marks or brackets that opened before it. */
export function isQuoted(text: string, at: number): boolean {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    const character = text.charAt(index);
    if ('「『“'.includes(character)) depth++;
    else if ('」』”'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
