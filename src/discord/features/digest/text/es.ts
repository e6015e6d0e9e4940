import { plural } from '../../../../shared/plural.js';
import type { DigestText } from './digest-text.js';

const questions = plural('es', { one: 'Hubo una pregunta', other: 'Hubo # preguntas' });
const articles = plural('es', { one: 'un artículo', other: '# artículos' });

export const es: DigestText = {
  title: (from, to) => `**La semana del ${from} al ${to}**`,
  asked: (count, answered, unanswered) =>
    `${questions(count)}: ${answered} con respuesta, ${unanswered} sin ella o sin claridad.`,
  unanswered: '**Sin respuesta**, por lo que comparten las preguntas:',
  outdated: '**Anticuado** según los lectores:',
  reviews: (count) => `**Por revisar**: ${articles(count)} hasta el final de esta semana.`,
  changes: (added, revised, withdrawn) =>
    `**Cambios**: ${added} añadidos, ${revised} revisados, ${withdrawn} retirados.`,
  outdatedNow: '**Los lectores dicen que esto está anticuado:**',
  hidden: '*un artículo que no todos pueden ver aquí*',
};
