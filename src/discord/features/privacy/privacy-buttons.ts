import type { Action } from '../../framework/action.js';
import { defineComponent } from '../../framework/component.js';
import { withdrawInquiries } from '../moderators/index.js';
import { eraseGuild, ownerOnly } from './erase-guild.js';
import { privacyStep, type PrivacyStep } from './privacy-controls.js';
import { renderErasure, renderPersonalData } from './privacy-reply.js';
import { showPrivacy } from './show-privacy.js';

/** The buttons of `/privacy`: each does what it says for the one who presses it, and for nobody else. */
export const privacySteps = defineComponent(privacyStep, (step) => actions[step]);

const actions: Readonly<Record<PrivacyStep, Action>> = {
  back: { manner: 'update', execute: (context) => showPrivacy(context) },
  show: {
    manner: 'private',
    execute: async ({ stores, userId, language }) =>
      renderPersonalData(
        {
          ...(await stores.questions.personalData(userId)),
          proposals: await stores.proposals.of(userId),
          inquiries: await stores.inquiries.of(userId),
          standing: await stores.standing.of(userId),
        },
        language,
      ),
  },
  erase: {
    manner: 'update',
    execute: ({ language }) => Promise.resolve(renderErasure(language)),
  },
  'erase-now': {
    manner: 'update',
    execute: async (context) => {
      const { stores, userId, language } = context;
      let records = await stores.questions.forgetPerson(userId);
      for (const { guildId, articleId } of await stores.proposals.of(userId)) {
        if (await stores.proposals.withdraw(userId, guildId, articleId)) records += 1;
      }
      records += await withdrawInquiries(context);
      records += await stores.standing.forget(userId);
      await context.refresh();
      return showPrivacy(context, language.text.privacy.erasing.done(records));
    },
  },
  'opt-out': optOutAction(true),
  'opt-in': optOutAction(false),
  guild: {
    manner: 'modal',
    requires: 'guild',
    open: (context) => {
      ownerOnly(context);
      return eraseGuild.open('guild', context.language);
    },
  },
};

function optOutAction(isOptedOut: boolean): Action {
  return {
    manner: 'update',
    execute: async (context) => {
      const { stores, userId, language } = context;
      await stores.questions.setOptOut(userId, isOptedOut);
      const { nowOptedOut, nowLogged } = language.text.privacy;
      return showPrivacy(context, isOptedOut ? nowOptedOut : nowLogged);
    },
  };
}
