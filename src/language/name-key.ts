import { memoized } from '../shared/bounded-map.js';
import { soundsOf } from './transliteration.js';

/**
 * The spelling-proof keys of one name, written as one word: two spellings of a name share a key. Empty for words too
 * short to be told from others by their sounds. Keys begin with `~`, so that they never equal a term.
 *
 * Vowels are what spellings of a name disagree on most, and what tells short names from ordinary words. So the longer a
 * name, the less of its vowels is in the key: four consonants stand alone (Boukamal, albukamal), three keep the places of
 * their vowels (Walid, Waleed; not wild), two keep the vowels (Qaim, Qaem; not came), fewer have no key.
 */
export function keysOfName(written: string): readonly string[] {
  return written.length > maxNameLength ? [] : keysOfShort(written);
}

/** Of one word, in UTF-16 units: longer ones are no names, and not remembered. */
const maxNameLength = 60;

const keysOfShort = memoized((written: string): readonly string[] => {
  const sounds = [written, ...withoutPrefix(written)].flatMap(soundsOf);
  return [...new Set(sounds.flatMap(keysOfSounds))];
}, 40_000);

/** Articles and "father of" written as one word with the name: alqaim, Ezzor, Attanf, Abukamal, Abdulrahman. */
function withoutPrefix(written: string): readonly string[] {
  const lower = written.toLowerCase().replace(/['’ʼʻʾʿ`´‘-]/g, '');
  const forms: string[] = [];
  const article = /^(?:[aeu]l(?=[^aeiouyl])|[aeu]([tdrzsn])(?=\1)|[ae]s(?=ssh|sh))(?=.{3})/.exec(
    lower,
  );
  if (article !== null) forms.push(lower.slice(article[0].length));
  for (const form of [lower, ...forms]) {
    const fathers = form.replace(/^abo?u(?=[^aeiouy].{3})/, 'bu');
    const servants = form.replace(
      /^abd(?:[aeou]{1,2}l|[aeou]{1,2}([tdrzsn])(?=\1))(?=.{2})/,
      'abd',
    );
    if (fathers !== form) forms.push(fathers);
    if (servants !== form) forms.push(servants);
  }
  return forms;
}

function keysOfSounds(sounds: string): readonly string[] {
  const consonants = sounds.replace(/[a-z]/g, '');
  const initial = /^[a-z]/.test(sounds) ? 'a' : '';
  if (consonants.length >= 4) return [`~${initial}${consonants}`];
  if (consonants.length === 3) return withHelpingVowel(`~${vowelPlaces(sounds)}`);
  if (consonants.length === 2) return vowelKeys(sounds);
  return [];
}

/** `WaliD` → `WaLaD`: where vowels are, not which, except that ei inside (Hussein, Husayn) is not a (Hassan). */
function vowelPlaces(sounds: string): string {
  return sounds.replace(/[a-z]+/g, (group, offset: number) =>
    diphthong.test(group) && offset > 0 && offset + group.length < sounds.length ? 'é' : 'a',
  );
}

const diphthong = /a[ei]|ei/;

/** Tanf is Tinif and Badr is Bader: with a vowel where English would not end a word in these two consonants. */
function withHelpingVowel(key: string): readonly string[] {
  return /[aé][A-Z]{2}$/.test(key) && !commonCluster.test(key)
    ? [key, `${key.slice(0, -1)}a${key.slice(-1)}`]
    : [key];
}

const commonCluster = /(?:[RL].|N[DTKSJC]|M[PBS]|S[TKPM]|[KPF][TS]|[DT]S)$/;

/**
 * Two consonants with their vowels by class: a, i (e, y), o (u, ou), é (ai, ei, ay, ae). An e alone may be an a (Omer,
 * Omar). One plain vowel between two consonants is no key: too many words are like that.
 */
function vowelKeys(sounds: string): readonly string[] {
  const groups = sounds.match(/[a-z]+/g) ?? [];
  if (groups.length < 2 && !groups.some((group) => diphthong.test(group))) return [];
  const classed = sounds.replace(/[a-z]+/g, vowelClass);
  const asA = sounds.replace(/(?<![a-z])e(?![a-z])/g, 'a').replace(/[a-z]+/g, vowelClass);
  return [...new Set([`~${classed}`, `~${asA}`])];
}

function vowelClass(group: string): string {
  return group
    .replace(/(?<!a)a+[ei]+|ei+/, 'é')
    .replace(/[ao]u+|ao|[ou]+/, 'o')
    .replace(/a+/g, 'a')
    .replace(/[ei]+/g, 'i');
}
