import { defineCommand } from '../../framework/command.js';
import { renderAbout } from './about-reply.js';

export const about = defineCommand({
  name: 'about',
  words: (text) => text.about.command,
  options: {},
  isPrivate: () => true,
  execute: (_args, { knowledge, language, version }) => {
    const corpus = knowledge.corpus();
    return Promise.resolve(renderAbout({ corpus, version, nowMs: Date.now() }, language));
  },
});
