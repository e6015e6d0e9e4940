import { plural } from '../../../../shared/plural.js';
import type { StandingText } from './standing-text.js';

export const es: StandingText = {
  tellMe: 'Avísame cuando lo digan',
  kept: (until, days) =>
    `**Te enviaré un solo mensaje directo** cuando los artículos de este servidor respondan a eso. Si no lo hacen en ${days} días, termina por sí solo, el ${until}; \`/privacidad\` lo muestra y lo termina antes.`,
  again: (until) => `**Ya se te avisará de eso**, hasta el ${until} si los artículos no lo dicen.`,
  tooMany: {
    person: (most) =>
      `Tienes ${most} preguntas así, que es lo máximo. \`/privacidad\` termina una de ellas.`,
    server: 'En este servidor ya hay tantas preguntas así como puede haber.',
  },
  questionGone: 'Ya no puedo leer lo que se preguntó. Pregunta con `/preguntar` y púlsalo allí.',

  told: (server) => `**Los artículos de ${server} responden ahora a tu pregunta:**`,
  over: '-# Este ha sido el único mensaje: la pregunta ya no está pendiente.',

  own: plural('es', {
    one: '**Una pregunta tuya está pendiente**: se te avisa cuando los artículos la respondan.',
    other:
      '**# preguntas tuyas están pendientes**: se te avisa cuando los artículos las respondan.',
  }),
  placeholder: 'Terminar una de ellas',
  ended: '**Terminada.** No se te avisará.',
  notThere: 'Esa pregunta ya no está pendiente, o no es tuya.',
};
