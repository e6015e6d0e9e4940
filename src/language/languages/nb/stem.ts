import { stemmer } from '@orama/stemmers/norwegian';

/** Base form → the forms that no rule leads back to it. */
const formsByBase: Readonly<Record<string, string>> = {
  gammel: 'gamle gammelt eldre eldst eldste',
  ung: 'yngre yngst yngste',
  stor: 'større størst største',
  liten: 'lite lita små mindre minst minste',
  lang: 'lengre lengst lengste lengde lengden',
  høy: 'høyde høyden',
  god: 'bedre best beste',
  mann: 'menn mennene',
  barn: 'barna barnet',
  bok: 'bøker bøkene',
  by: 'byen byer byene',
  far: 'fedre fedrene',
  mor: 'mødre mødrene',
  bror: 'brødre brødrene',
  søster: 'søstre søstrene',
  datter: 'døtre døtrene',
  natt: 'netter nettene',
  hånd: 'hender hendene',
  fot: 'føtter føttene',
  tann: 'tenner tennene',
  gå: 'går gikk gått',
  få: 'får fikk fått',
  si: 'sier sa sagt',
  gi: 'gir gav gitt',
  ta: 'tar tok tatt',
  se: 'ser så sett',
  komme: 'kommer kom kommet',
  bli: 'blir ble blitt',
  dra: 'drar dro dratt',
  stå: 'står stod sto stått',
  ligge: 'ligger lå ligget',
  sitte: 'sitter satt sittet',
  skrive: 'skriver skrev skrevet',
  finne: 'finner fant funnet',
  vinne: 'vinner vant vunnet',
  synge: 'synger sang sunget',
  selge: 'selger solgte solgt',
  velge: 'velger valgte valgt',
  dø: 'dør døde død døden',
  bære: 'bærer bar båret',
  skyte: 'skyter skjøt skutt',
  brenne: 'brenner brant brent',
  forsvinne: 'forsvinner forsvant forsvunnet',
};

const baseByForm: ReadonlyMap<string, string> = new Map(
  Object.entries(formsByBase).flatMap(([base, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, base]),
  ),
);

/**
 * The stem of a Norwegian word. The stemmer takes one ending off at a time: of "kjelleren" the article, of "kjeller" what
 * it takes for a plural. So what it leaves is stemmed again, as long as enough of the word is left.
 */
export function norwegianStem(word: string): string {
  const base = baseByForm.get(word) ?? word;
  const stem = stemmer(base);
  return stem.length < base.length && stem.length >= longEnough ? stemmer(stem) : stem;
}

const longEnough = 5;
