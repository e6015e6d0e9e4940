import type { APIComponentInContainer } from 'discord.js';
import type { GuildSettings } from '../../../store/guild-settings.js';
import type { OwnInquiry } from '../../../store/inquiries.js';
import type { StandingQuestion } from '../../../store/standing-questions.js';
import type { Proposal } from '../../../store/proposals.js';
import type { PersonalData } from '../../../store/question-log.js';
import { ownInquiries } from '../moderators/index.js';
import { proposalParts } from '../propose/index.js';
import { standingParts } from '../standing/index.js';
import { privacyStep } from './privacy-controls.js';
import type { Language } from '../../text/languages.js';
import { inline } from '../../ui/inline.js';
import { asFarAsFit, totalCost } from '../../ui/parts.js';
import {
  buttonRow,
  filePart,
  notice,
  reply,
  separator,
  textDisplay,
  type Reply,
} from '../../ui/reply.js';

export interface PrivacyView {
  /** Of the server; absent where none has installed us. */
  readonly settings?: Pick<GuildSettings, 'questionLog' | 'feedback' | 'retentionDays'>;
  readonly guildDataDays: number;
  readonly isOptedOut: boolean;
  /** The person owns the server. */
  readonly isOwner: boolean;
  /** Articles made of what the person wrote. */
  readonly proposals: readonly Proposal[];
  /** What the person asked the moderators. */
  readonly inquiries: readonly OwnInquiry[];
  /** What the person wants to be told of. */
  readonly standing: readonly StandingQuestion[];
  /** What has just been done, in markdown. */
  readonly note?: string;
}

/** What is kept here and for how long, and what can be done about it. */
export function renderPrivacy(view: PrivacyView, language: Language): Reply {
  const { text } = language;
  const { privacy } = text;
  const { settings, isOptedOut, isOwner, proposals, inquiries, standing, note } = view;
  const after = [
    ...(settings?.questionLog === true || settings?.feedback === true ? [privacy.hash] : []),
    ...(settings === undefined ? [] : [privacy.removal(privacy.days(view.guildDataDays))]),
    privacy.thirdParties,
    isOptedOut ? privacy.optedOut : privacy.logged,
  ];
  const head = [
    ...(note === undefined ? [] : [textDisplay(note)]),
    textDisplay([privacy.title, ...keptLines(settings, text.privacy)].join('\n')),
    textDisplay(after.join('\n')),
  ];
  return reply('neutral', [
    ...head,
    ...asFarAsFit(ownParts({ proposals, inquiries, standing }, language), totalCost(head)),
    ...buttonRow([
      { customId: privacyStep.encode('show'), label: privacy.show },
      { customId: privacyStep.encode('erase'), label: privacy.erase },
      {
        customId: privacyStep.encode(isOptedOut ? 'opt-in' : 'opt-out'),
        label: isOptedOut ? privacy.optIn : privacy.optOut,
      },
    ]),
    ...(isOwner && settings !== undefined
      ? buttonRow([
          { customId: privacyStep.encode('guild'), label: privacy.eraseGuild, style: 'danger' },
        ])
      : []),
  ]);
}

/** What is theirs by name, one kind after the other. */
function ownParts(
  { proposals, inquiries, standing }: Pick<PrivacyView, 'proposals' | 'inquiries' | 'standing'>,
  language: Language,
): readonly APIComponentInContainer[] {
  return [
    standingParts(standing, language),
    proposalParts(proposals, language),
    ownInquiries(inquiries, language),
  ].flatMap((parts) => (parts.length === 0 ? [] : [separator(), ...parts]));
}

function keptLines(
  settings: PrivacyView['settings'],
  { kept, days }: Language['text']['privacy'],
): readonly string[] {
  if (settings === undefined) return [kept.direct, kept.messages];
  const { questionLog, feedback, retentionDays } = settings;
  const time = days(retentionDays);
  return [
    questionLog ? kept.questions(time) : feedback ? kept.outcomes(time) : kept.noQuestions,
    ...(feedback ? [kept.feedback(time)] : []),
    kept.messages,
    kept.shown,
    kept.changes,
    kept.proposals,
    kept.inquiries,
    kept.standing,
    kept.direct,
  ];
}

export function renderErasure({ text: { privacy } }: Language): Reply {
  return reply('uncertain', [
    textDisplay(privacy.erasing.sure),
    ...buttonRow([
      { customId: privacyStep.encode('erase-now'), label: privacy.erasing.yes, style: 'danger' },
      { customId: privacyStep.encode('back'), label: privacy.erasing.no },
    ]),
  ]);
}

/** Of each kind; the file has all. */
const shownRecords = 8;
const maxTextCost = 160;
const fileName = 'your-data.json';

/** All that is kept of a person, in all stores. */
export interface OwnData
  extends PersonalData, Pick<PrivacyView, 'proposals' | 'inquiries' | 'standing'> {}

/** All that is kept of a person: the newest of it to read, the whole as a file. */
export function renderPersonalData(data: OwnData, language: Language): Reply {
  const { privacy } = language.text;
  const { questions, votes, proposals, inquiries, standing } = data;
  if ([questions, votes, proposals, inquiries, standing].every(({ length }) => length === 0)) {
    return notice(`${privacy.data.none}\n${data.optedOut ? privacy.optedOut : privacy.logged}`);
  }
  const file = { name: fileName, bytes: Buffer.from(personalDataAsJson(data)) };
  const asked = questions.slice(0, shownRecords).map(({ askedAtMs, text }) => {
    const shown = text === undefined ? privacy.data.withoutText : inline(text, maxTextCost);
    return `- ${dateOf(askedAtMs)} ${shown}`;
  });
  const voted = votes.slice(0, shownRecords).map(({ votedAtMs, vote, reason }) => {
    const why = reason === undefined ? '' : `: ${inline(reason, maxTextCost)}`;
    return `- ${dateOf(votedAtMs)} ${privacy.data.vote[vote]}${why}`;
  });
  const head = [
    textDisplay(privacy.data.title),
    ...listPart(privacy.data.questions(questions.length), asked),
    ...listPart(privacy.data.votes(votes.length), voted),
  ];
  const end = [
    textDisplay(`${privacy.data.file}\n${data.optedOut ? privacy.optedOut : privacy.logged}`),
    filePart(file),
  ];
  const own = ownParts({ proposals, inquiries, standing }, language);
  return reply(
    'neutral',
    [...head, ...asFarAsFit(own, totalCost([...head, ...end])), ...end],
    [file],
  );
}

function listPart(title: string, lines: readonly string[]): ReturnType<typeof textDisplay>[] {
  return lines.length === 0 ? [] : [textDisplay([title, ...lines].join('\n'))];
}

/** Shown in the reader's own time and language by Discord. */
function dateOf(ms: number): string {
  return `<t:${Math.floor(ms / 1_000)}:d>`;
}

function personalDataAsJson({
  optedOut,
  questions,
  votes,
  proposals,
  inquiries,
  standing,
}: OwnData): string {
  const data = {
    optedOut,
    questions: questions.map(({ askedAtMs, ...question }) => ({
      askedAt: new Date(askedAtMs).toISOString(),
      ...question,
    })),
    votes: votes.map(({ votedAtMs, ...vote }) => ({
      votedAt: new Date(votedAtMs).toISOString(),
      ...vote,
    })),
    articles: proposals.map(({ takenAtMs, ...article }) => ({
      takenAt: new Date(takenAtMs).toISOString(),
      ...article,
    })),
    standing: standing.map(({ guildId, question, createdAtMs }) => ({
      askedAt: new Date(createdAtMs).toISOString(),
      guildId,
      question,
    })),
    toModerators: inquiries.map(({ createdAtMs, settlement, ...inquiry }) => ({
      askedAt: new Date(createdAtMs).toISOString(),
      ...inquiry,
      // Who answered is known to them by name.
      ...(settlement && {
        state: settlement.state,
        words: settlement.words,
        moderator: settlement.moderatorName,
      }),
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
