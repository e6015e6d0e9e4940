import { plural } from '../../../../shared/plural.js';
import type { InsightsText } from './insights-text.js';

const questions = plural('es', { one: '# pregunta', other: '# preguntas' });
const times = plural('es', { one: 'una vez', other: '# veces' });

export const es: InsightsText = {
  command: {
    name: 'estadísticas',
    description: 'Qué se pregunta aquí y qué queda sin respuesta',
    days: {
      name: 'días',
      description: 'De cuántos días, hoy el último; 30 si no se dice otra cosa',
    },
  },
  title: (days) =>
    days === 1
      ? '**Qué se ha preguntado hoy aquí**'
      : `**Qué se ha preguntado aquí en ${days} días**`,
  empty:
    'Nadie ha preguntado nada aquí en ese tiempo, o no se guarda nada de ello (véase `/ajustes`).',
  logOff:
    '-# El registro de preguntas está desactivado en `/ajustes`: hay cifras, pero no textos de preguntas.',
  truncated: (count) => `-# Estas son las más recientes: ${count}.`,
  questions: (count) => `**${questions(count)}**`,
  shares: {
    answered: (share) => `${share} con respuesta`,
    uncertain: (share) => `${share} sin claridad`,
    nothing: (share) => `${share} sin resultado`,
  },
  votes: plural('es', { one: '# valoración', other: '# valoraciones' }),
  helped: (share) => `${share} dicen que ayudó`,
  pictures: {
    outcomes: {
      title: { day: 'Preguntas por día', week: 'Preguntas por semana' },
      found: 'Con respuesta',
      uncertain: 'Sin respuesta clara',
      nothing: 'Sin resultado',
    },
    shares: {
      title: 'Con respuesta y útiles, por semana',
      answered: 'Con respuesta',
      helped: 'Ayudó',
    },
  },

  views: {
    overview: 'Resumen',
    questions: 'Más preguntadas',
    unanswered: 'Sin respuesta',
    articles: 'Artículos',
    pins: 'Fijados',
  },
  csv: 'CSV',
  csvFile: (count) => `${count}, como tabla para hojas de cálculo.`,

  top: { title: '**Lo que más se pregunta**', none: 'No se guarda ninguna pregunta con su texto.' },
  unanswered: {
    title: '**Lo que los artículos no responden**, según lo que comparten las preguntas',
    none: 'Toda pregunta cuyo texto se guarda recibió respuesta.',
  },
  badlyAnswered: '**Respuestas que no ayudaron**',
  asked: (count) => `preguntada ${times(count)}`,
  answered: (count) => (count === 0 ? 'nunca respondida' : `respondida ${times(count)}`),
  notThis: (count) => `«No es esto» ${times(count)}`,
  mend: 'Mejorar una pregunta …',

  articles: {
    most: '**Los más citados**',
    least: '**Los menos citados**',
    quoted: (count) => (count === 0 ? 'nunca' : times(count)),
    outdated: '**Señalados como anticuados**',
    outdatedVotes: times,
    none: 'No hay artículos.',
  },

  mending: {
    title: '**¿Cómo debo responder a esto?**',
    help: 'Fija un pasaje y aparecerá el primero para esta pregunta y otras muy parecidas. O añade un artículo que lo diga.',
    pin: 'Fijar uno de estos pasajes',
    noPassages: 'Ningún pasaje se acerca. Busca con otras palabras.',
    otherWords: 'Buscar con otras palabras',
    modal: { title: 'Encontrar el pasaje', label: '¿Qué dice el pasaje?' },
    addArticle: 'Añadir un artículo para esto',
  },

  pins: {
    title: (count) =>
      count === 0 ? '**Pasajes fijados**' : `**Pasajes fijados** (${String(count)})`,
    none: 'Ninguno. Abre una pregunta en «Más preguntadas» o «Sin respuesta» para fijarle un pasaje.',
    pinned: '**Fijado.** Este pasaje aparece el primero para esa pregunta desde ahora:',
    full: 'Hay tantos pasajes fijados como puede haber. Quita uno primero.',
    unpin: 'Dejar de fijar …',
    unpinned: '-# ✓ Ya no está fijado.',
    gone: '-# Ya no estaba fijado.',
    by: (person, when) => `fijado por ${person} ${when}`,
    stale: 'el artículo ha cambiado: esta fijación no hace nada',
  },
};
