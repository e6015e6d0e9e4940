import type { AnswerText } from './answer-text.js';

export const es: AnswerText = {
  command: {
    name: 'preguntar',
    description:
      'Pregunta a los artículos. La respuesta se cita palabra por palabra, con su fuente.',
    question: { name: 'pregunta', description: '¿Qué quieres saber?' },
    article: { name: 'artículo', description: 'Buscar solo en este artículo' },
    private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    for: {
      name: 'para',
      description: 'Para quién es la respuesta: se le menciona donde todos la ven',
    },
    asOf: {
      name: 'en-fecha',
      description: 'Lo que decían los artículos de este servidor un día: 2025-06-01',
    },
  },
  past: {
    asOf: (day) =>
      `**A fecha de ${day}** (final de ese día, UTC): lo que decían entonces los artículos de este servidor.`,
    isCut: (most) =>
      `-# De algunos artículos solo quedan revisiones posteriores (se guardan las últimas ${most} de cada uno), por lo que faltan aquí.`,
    before: (day) => `El ${day} este servidor aún no tenía artículos propios.`,
    noRevisions:
      'Solo los artículos de un servidor tienen revisiones anteriores. Aquí no hay ninguno.',
    badDay: (typed) => `No puedo leer «${typed}» como un día. Escríbelo así: 2025-06-01.`,
    future: (day) => `El ${day} aún no ha llegado: nadie sabe qué dirán los artículos.`,
  },
  find: { name: 'Buscar en los artículos', description: 'Busca lo que dice un mensaje' },

  uncertain: (count) =>
    count === 1
      ? '**Los artículos no lo dicen con claridad.** El pasaje más cercano, que quizá no responda:'
      : '**Los artículos no lo dicen con claridad.** Los pasajes más cercanos, que quizá no respondan:',
  nothing: {
    'no-match':
      '**No he encontrado nada sobre eso en los artículos.** Otras palabras pueden ayudar: nombres, lugares, fechas.',
    'no-question':
      '**¿Qué te gustaría saber?** Pregúntame con unas pocas palabras o con una frase entera.',
    greeting: '**¡Hola!** Pregúntame algo y lo buscaré en los artículos.',
    thanks: '**¡De nada!** Sigue preguntando cuando quieras.',
    praise: '**¡Gracias!** Sigue preguntando cuando quieras.',
    'about-us':
      '**Soy Quoth.** Pregúntame algo: lo busco en los artículos y cito lo que dicen, palabra por palabra y con la fuente. `/articles` los muestra todos; más en `/help`.',
    'not-exact':
      '**Estas palabras exactas no aparecen en los artículos.** Lo más cercano quizá trate de otra cosa.',
    'unknown-condition': '**Ningún artículo cumple lo que pides.**',
  },
  unknown: {
    tag: (typed) => `**Ningún artículo tiene la etiqueta «${typed}».**`,
    publisher: (typed) => `**Ningún artículo es de un medio llamado «${typed}».**`,
    since: (typed) =>
      `**«${typed}» no es una fecha.** Escribe un año, un mes o un día: 2019, 2019-09 o 2019-09-30.`,
    until: (typed) =>
      `**«${typed}» no es una fecha.** Escribe un año, un mes o un día: 2019, 2019-09 o 2019-09-30.`,
    lang: (typed) => `**Ningún artículo está en el idioma «${typed}».**`,
  },
  thereIs: (names) => `Hay: ${names}.`,
  partNothing: '_No encontré nada sobre eso en los artículos._',
  partUncertain:
    '_Los artículos no lo dicen con claridad. El pasaje más cercano, que quizá no responda:_',
  differing: '-# En negrita: los números, fechas y nombres que los demás no tienen.',
  missing: (words) => `-# No encontrado: ${words}`,
  readAs: (typed, meant) => `-# He leído «${typed}» como «${meant}».`,
  inEnglish: '-# Los artículos están en inglés; he buscado tu pregunta por sus palabras en inglés.',
  didYouMean: '**¿Querías decir…?**',
  askThis: 'Preguntar esto',
  openPassage: 'Leer entero uno de estos pasajes',
  nearestPassages: 'Los pasajes más cercanos, que quizá traten de otra cosa',
  examples: 'Por ejemplo:',
  paragraph: (ordinal, count) => `¶ ${ordinal} de ${count}`,
  page: (page) => `página ${page}`,
  summary: 'resumen',
  newest: (date) => `${date} (la más reciente)`,
  pinned: '📌 fijado',
  alsoIn: (sources) => `también en ${sources}`,
  sameArticle: 'el mismo artículo',
  showAll: 'Mostrar todo',
  openArticle: 'Abrir el artículo',
  previous: '◀ Anterior',
  next: 'Siguiente ▶',
  around: 'Más contexto',
  post: 'Publicar aquí',
  postedBy: (person) => `-# Publicado por ${person}`,
  askedFor: (person) => `-# Para ${person}`,
  changed: '**El artículo ha cambiado desde entonces.** Este es el pasaje tal como está ahora:',
};
