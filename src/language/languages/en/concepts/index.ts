import { actions } from './actions.js';
import { adjectives } from './adjectives.js';
import { artsSport } from './arts-sport.js';
import { bodyHealth } from './body-health.js';
import { change } from './change.js';
import { crimeLaw } from './crime-law.js';
import { engineering } from './engineering.js';
import { feelingsMind } from './feelings-mind.js';
import { foodFarming } from './food-farming.js';
import { games } from './games.js';
import { government } from './government.js';
import { historyNations } from './history-nations.js';
import { industryEnergy } from './industry-energy.js';
import { moneyWork } from './money-work.js';
import { nature } from './nature.js';
import { objectsClothes } from './objects-clothes.js';
import { people } from './people.js';
import { places } from './places.js';
import { quantity } from './quantity.js';
import { religionTale } from './religion-tale.js';
import { school } from './school.js';
import { science } from './science.js';
import { slang } from './slang.js';
import { socialLife } from './social-life.js';
import { software } from './software.js';
import { speechMedia } from './speech-media.js';
import { time } from './time.js';
import { travel } from './travel.js';
import { warPeace } from './war-peace.js';
import { weatherDisaster } from './weather-disaster.js';

/**
 * Words of everyday English that stand for one another, by topic; the grammar of a line is in `language/concepts.ts`. Written
 * for this project: plain and technical words, chat and standard English, noun and verb of one thing.
 */
export const englishConcepts: readonly string[] = [
  actions,
  adjectives,
  artsSport,
  bodyHealth,
  change,
  crimeLaw,
  engineering,
  feelingsMind,
  foodFarming,
  games,
  government,
  historyNations,
  industryEnergy,
  moneyWork,
  nature,
  objectsClothes,
  people,
  places,
  quantity,
  religionTale,
  school,
  science,
  slang,
  socialLife,
  software,
  speechMedia,
  time,
  travel,
  warPeace,
  weatherDisaster,
];
