import { plural } from '../../../../shared/plural.js';
import type { HelpText, AboutText } from './help-text.js';

const articles = plural('es', { one: '# artículo', other: '# artículos' });
const passages = plural('es', { one: '# pasaje', other: '# pasajes' });

export const help: HelpText = {
  command: { name: 'ayuda', description: 'Qué puedo hacer y cómo preguntar' },

  title: '**Pregúntame sobre los artículos**',
  whatIDo: (count) =>
    `Busco en ${articles(count)} y cito el pasaje que responde, palabra por palabra, con su fuente. Si no lo dicen, te lo digo: nunca me invento nada.`,
  howToAsk: (bot) =>
    [
      `- Menciona a ${bot} en cualquier parte de un mensaje, con tu pregunta`,
      '- Responde a una de mis respuestas (deja activada la mención)',
      '- Envíame un mensaje directo',
    ].join('\n'),
  unanswered:
    'Donde los artículos no lo dicen, los botones bajo la respuesta llevan tu pregunta a la moderación del servidor, o te avisan cuando lo digan.',
  citing: (button) =>
    `Bajo una respuesta, _${button}_ te da su fuente para copiarla, en el estilo que elijas.`,
  brief: (bot, help) => `Menciona a ${bot} con tu pregunta; ${help} cuenta el resto.`,
  commands: 'Comandos',
  onMessage: 'en el menú de un mensaje, en Aplicaciones',
};

export const about: AboutText = {
  command: {
    name: 'acerca-de',
    description: 'Mi versión, lo que conozco y lo que guardo sobre ti',
  },

  title: (version) => `**Quoth ${version}**`,
  corpus: (articleCount, passageCount) =>
    `Respondo a partir de ${articles(articleCount)} con ${passages(passageCount)}.`,
  indexed: (age) => `Última lectura: ${age}.`,
  languages: (names) => `Sus idiomas: ${names}.`,
  stored: (privacy) =>
    `No guardo el nombre de nadie. Qué guardo de preguntas y valoraciones, por cuánto tiempo y cómo hacer que se borre: \`/${privacy}\`.`,
};
