import { anyOf, type FollowUpCues, opening, wholeWord } from '../follow-up-cues.js';

export const spanishFollowUpCues: FollowUpCues = {
  reference: anyOf(
    wholeWord('él|ellas?|ellos?|eso|esto|aquello|allí|allá|ahí|sus?'),
    `${wholeWord('es[ea]s?|esos|est[ea]s?|estos|aquel(?:la)?s?')}(?! (?:año|mes|semana|mañana|tarde|noche|días?)(?!\\p{L}))`,
    wholeWord('(?:el|la) (?:otr[oa]|mism[oa])|l[oa]s (?:otr[oa]s|demás|mism[oa]s)'),
  ),
  continuation: opening('y|e|pero|o|entonces|además|también|qué hay de|qué pasa con|según'),
};
