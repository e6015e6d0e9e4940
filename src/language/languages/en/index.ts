import { stem } from 'stemr';
import { englishAskingWords, englishTellingWords, englishWhichWords } from './asking-words.js';
import { englishConcepts } from './concepts/index.js';
import { regularForm } from './irregular-forms.js';
import { americanSpelling } from './american-spelling.js';
import type { Language } from '../language.js';
import { englishNoteOpenings } from './note-openings.js';
import { englishFurniture } from './page-furniture.js';
import { englishAnswerTypes } from './answer-types.js';
import { englishNumberWords } from './number-words.js';
import { englishFollowUpCues } from './follow-up-cues.js';
import { englishParallelWords } from './parallel-words.js';
import { englishTimeWords } from './time-words.js';
import { words } from '../stop-words.js';
import { englishShorthand } from './shorthand.js';
import { englishSmallTalk } from './small-talk.js';

/**
 * The closed classes of English and nothing else: no content word (world, year, help, first) is dropped. Contractions are
 * listed without their apostrophe, as the analyzer folds them and as people type them.
 */
const stopWords = `
  a an the
  i me my myself we us our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself it its itself they them their theirs themselves oneself
  this that these those
  who whom whose which what when where why how whoever whomever whichever whatever whenever wherever however
  somebody someone something anybody anyone anything everybody everyone everything nobody nothing none
  some any every each either neither both all such same other others another own no not nor
  many much more most few fewer less least several enough
  be am is are was were been being
  happen happens happened happening
  have has had having do does did done doing
  will would shall should can could may might must ought cannot
  about above according across after against along among amongst apart around as at before behind below beneath beside besides between
  beyond by despite down during except for from in inside into like near of off on onto out outside over per
  since through throughout till to toward towards under underneath until unto up upon via with within without
  and or but if then else than because so though although while whilst whereas whether unless yet
  also too very just only even still quite rather almost ever never always often again already now here there
  thus hence therefore thereby therein thereof moreover
  please yes ok okay

  aint arent cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt maynt mightnt mustnt neednt oughtnt shant
  shouldnt wasnt werent wont wouldnt
  im ive id youre youve youll youd hes shes theyre theyve theyll theyd weve itll thats thatll theres theyr
  whats whatre whos whove wholl wheres whens whys hows lets yall gonna gotta wanna
`
  .trim()
  .split(/\s+/);

/** English: Porter2 after irregular forms and British spellings are brought to one base. */
export const english: Language = {
  code: 'en',
  script: 'Latin',
  stopWords,
  namesLikeStopWords: ['May'],
  capitalWords: ['I'],
  numberWords: englishNumberWords,
  stem: (word) => stem(americanSpelling(regularForm(word))),
  concepts: englishConcepts,
  whichWords: englishWhichWords,
  askingWords: [
    ...words('name called kind type sort number percentage percent proportion portion amount'),
    ...words('person age'),
    ...['first name', 'last name', 'full name'],
  ],
  authorWords: {
    words: words('poster writer author op'),
    behind: words('do does did has have had can could will would should may might'),
  },
  negations: words(
    'not no never neither nor nothing nobody none without cannot isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont cant couldnt wouldnt shouldnt',
  ),
  nameEndings: [],
  negatingPrefixes: words('un in im dis non mis de'),
  opposites: [
    ['from', 'to'],
    ['before', 'after'],
    ['since', 'until'],
    ['with', 'without'],
    ['over', 'under'],
    ['by', 'against'],
  ],
  abbreviations: {
    beforeName: words(
      'adm amb brig capt cdr cmdr col comdr cpl det fr gen gov hon insp lieut lt maj messrs mlle mme mt mx pfc pres pvt rep revd rev sen sgt supt viz',
    ),
    beforeNumber: words('nos ch chap sec arts figs eq ver approx est circa c v'),
    anywhere: words(
      'ave blvd bros dept ed eds esq ft hrs hwy int mfg min natl op oz rd sq univ al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
    ),
  },
  sayingVerbs: words(
    'said says asked asks told added adds replied cried answered shouted whispered wrote',
  ),
  captionCue:
    /\b(?:photo(?:graph)?|image|picture)s? ?[:©]|\((?:left|right|cent(?:re|er)|pictured)\)/iu,
  questionWords: {
    telling: englishTellingWords,
    openings: [
      ...englishWhichWords,
      ...words('is are was were do does did can could will would has have had should'),
    ],
    asking: [...englishAskingWords, ...words('whos whats whens wheres whys y hows')],
    relative: words('who whom whose which'),
    indirect: words('know tell idea ideas remember sure wonder wondering say explain'),
    beforeMeasure: ['how'],
  },
  answerTypes: englishAnswerTypes,
  unrealised: {
    asked: 'did',
    before: words('to will would shall should can could may might must not'),
  },
  definitions: {
    question:
      /^(?:what|who)(?:[’']?s| is| are| was| were) (?:(?:an?|the) )?[\p{L}\p{N}’'-]+(?: (?:of |the )?[\p{L}\p{N}’'-]+){0,3}\s*[?!.]*$/iu,
    after: words('is are was were means mean refers describes denotes'),
  },
  followUpCues: englishFollowUpCues,
  parallelWords: englishParallelWords,
  smallTalk: englishSmallTalk,
  shorthand: englishShorthand,
  timeWords: englishTimeWords,
  pageFurniture: englishFurniture,
  noteOpenings: englishNoteOpenings,
};
