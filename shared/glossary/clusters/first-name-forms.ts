import { soundOfKana, soundOfLatin } from '../discovery/sounds';

/** First names with their short forms and what other languages make of them, a name a line; the whole name first. */
const families = `
alexander aleksandr alexandre alessandro alejandro alex sasha sascha sandy xander shura
alexandra aleksandra alessandra sandra sasha alex
alexei aleksei alexey alyosha alexis
andrew andrei andrey andreas andre andrea andy drew
ann anne anna hannah annie anya anka
anthony antony anton antonio antoine tony
barbara varvara babs barb
benjamin ben benny benjy
catherine katherine katharine ekaterina yekaterina katarina katerina kate katie kathy cathy katya kitty
charles karl carl carlos carlo charlie chuck
christopher christoph kristof chris kit
daniel daniil dan danny
david dave davy
dmitri dmitry dmitrii dmitriy dimitri dima mitya
dorothy dorothea dot dolly dora
edward eduard eduardo edouard ed eddie ted teddy ned
eleanor eleonora nell nelly ellie
elizabeth elisabeth elizaveta isabel eliza liz lizzie beth betty bess liza lisa
emily emilia emmie
eugene yevgeny evgeny eugen gene zhenya
francis francisco francesco francois franz frank frankie paco
frederick friedrich federico fred freddie fritz
george georg georges georgy giorgio jorge yuri
gerald gerard gerry jerry
gregory grigory gregor greg grisha
helen helena elena yelena helene nell lena
henry heinrich henri enrique harry hank heinz
irene irina ira
isaac izaak ike
jacob jakob jacques giacomo jake
james jaime jim jimmy jamie
jane joan jean johanna joanna janet jenny
jennifer jen jenny
john johann johannes jan jean juan ivan giovanni sean jack johnny hans vanya
jonathan jonathon jon johnny jonny
joseph josef jose giuseppe iosif joe joey pepe
lawrence laurence lorenzo laurent larry
leo leon lev leonid
louis ludwig luis luigi lewis lou
lucy lucia luce
luke lucas lukas luca
margaret margarita margarethe marguerite maggie meg peggy rita greta
maria mary marie miriam masha molly polly
mark marcus marco marc markus
martha marta
matthew matthias mateo matt
michael mikhail michel miguel michele mike mick misha
nadezhda nadia nadya
natalia natalya natalie natasha
nicholas nikolai nikolay nicolas nicola klaus nick nicky kolya
olga olya
patricia pat patty tricia
patrick padraig paddy pat
paul pavel pablo paolo pasha
peter pyotr petr pierre pedro pietro pete petya
philip philippe felipe filip phil
rebecca becky
richard ricardo riccardo dick rick ricky richie
robert roberto rob bob bobby robbie
ronald ron ronnie
rose rosa rosie
samuel sam sammy
sergei sergey serge sergio seryozha
sophia sofia sophie sonya
stephen steven stefan stepan etienne esteban steve
susan suzanne susanna sue susie
tatiana tatyana tanya
theodore theodor fyodor feodor teodoro theo ted
theresa teresa therese tess terry
thomas tomas tommaso tom tommy
timothy timofey tim timmy
victor viktor vittorio vic
victoria viktoria vicky vika
vladimir waldemar volodya vova
walter walther walt wally
william wilhelm guillaume guillermo willem will bill billy willy
`;

let byName: ReadonlyMap<string, readonly number[]> | null = null;
let bySound: ReadonlyMap<string, readonly number[]> | null = null;

/** The numbers of the names that a folded word of letters or katakana is a form of. */
export function familiesOf(word: string): readonly number[] {
  if (/^[a-z]+$/u.test(word)) {
    byName ??= readFamilies((name) => name);
    return byName.get(word) ?? [];
  }
  if (!/^[\u30a1-\u30ff]{2,}$/u.test(word)) return [];
  bySound ??= readFamilies((name) => plain(soundOfLatin(name)));
  return bySound.get(plain(soundOfKana(word))) ?? [];
}

/** Katakana has vowels and glides that letters have not, and サ for tha. */
function plain(sound: string): string {
  return sound
    .replace(/([SC])i(?=[aeou])/gu, '$1')
    .replace(/r|u(?=[A-Z]|$)|o$/gu, '')
    .replace(/(?<=[TR])o(?=[A-Z]|$)/gu, '')
    .replaceAll('T', 'S');
}

function readFamilies(keyOf: (name: string) => string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  families
    .trim()
    .split('\n')
    .forEach((line, family) => {
      for (const name of line.split(' ')) {
        const key = keyOf(name);
        const known = table.get(key) ?? [];
        if (!known.includes(family)) table.set(key, [...known, family]);
      }
    });
  return table;
}

/** Katya for Ekaterina, ジョニー for ジョナサン. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const families = familiesOf(b);
  return families.length > 0 && familiesOf(a).some((family) => families.includes(family));
}
