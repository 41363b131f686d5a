import { soundOfKana, soundOfLatin } from '../discovery/sounds';

/** First names that people with Chinese or Korean names take beside their own. */
const names = new Set(
  `aaron abby abigail adam adrian agnes aileen alan albert alex alexander alexandra alfred alice alison allen alvin amanda
  amber amy andrea andrew andy angel angela angelina anita ann anna annie anson anthony antonio arnold arthur ashley audrey
  austin barbara barry basil becky ben benjamin benny bernard bernice bert bessie betty beverly bill billy bob bobby bonnie
  brandon brenda brian bruce bryan calvin candy carl carmen carol caroline catherine cathy cecilia charles charlie charlotte
  cherry cheryl chloe chris christina christine christopher cindy claire clara clement connie constance cora crystal curtis
  cynthia cyril daisy dan daniel danny daphne darren dave david dawn dean deborah denise dennis derek diana dick dominic don
  donald donna dora doris dorothy douglas duncan eason ed eddie edgar edith edmund edward edwin eileen elaine eleanor elena
  eliza elizabeth ella ellen elsa elsie emily emma enoch eric erica ernest esther ethan eugene eunice eva evan evelyn faith
  felix fiona flora florence frances francis frank franklin fred freddie frederick gabriel gary gavin gene george gerald
  gigi gilbert gina ginger glen gloria gordon grace graham grant greg gregory gwen hannah harold harriet harris harrison
  harry harvey hazel heather hebe hector helen henry herbert herman hilary holly howard hubert hugh hugo ian ida ingrid irene
  iris isaac isabel isabella ivan ivy jack jackie jackson jacky jacob jacqueline jade jake james jamie jane janet janice jason
  jasmine jasper jay jean jeff jeffrey jennie jennifer jenny jensen jeremy jerry jesse jessica jessie jill jim jimmy joan
  joanna joe joey john johnny johnson jonathan jordan joseph josephine joshua joy joyce judy julia julian juliana julie june
  justin karen kate katherine kathy katie keith kelly kelvin ken kenneth kenny kent kevin kim kitty larry laura lawrence leo
  leon leonard leslie lewis lillian lily linda lionel lisa lois lorraine louis louisa louise lucas lucy luke lulu luna lydia
  mabel mag maggie mandy marco marcus margaret maria marian marie marina mario mark martha martin mary mason matthew maurice
  max may megan melissa melody mia michael michelle mike mimi miranda miriam molly monica morgan morris moses nancy naomi
  natalie nathan neil nelson nicholas nick nicole nina nora norman oliver olivia oscar owen pamela pansy patricia patrick paul
  paula pauline peggy penny perry peter phil philip phoebe phyllis polly queenie rachel ralph ray raymond rebecca regina rex
  richard rick ricky rita robert robin roger roland ron ronald ronnie rose rosie roy ruby rudy russell ruth ryan sabrina
  sally sam samantha samson samuel sandra sandy sarah scott sean selina sharon sheila shirley sidney simon sophia sophie
  stanley stella stephanie stephen steve steven stuart sue sunny susan sylvia tammy tammie ted teddy teresa terence terry thea theodore
  theresa thomas tiffany tim timothy tina toby tom tommy tony tracy trevor valerie vanessa vera veronica vicky victor victoria
  vincent viola violet virginia vivian wallace walter wanda warren wayne wendy wesley wilfred will william willie wilson winnie
  winston yvonne zachary zoe`.split(/\s+/u),
);

let kana: ReadonlySet<string> | null = null;

/** Whether a folded word of letters or katakana is a Western first name. */
export function isWesternFirstName(word: string): boolean {
  if (!/^[\u30a1-\u30ff]/u.test(word)) return names.has(word);
  kana ??= new Set([...names].map((name) => soundOfLatin(name).replaceAll('r', '')));
  return word.length > 1 && kana.has(soundOfKana(word));
}
