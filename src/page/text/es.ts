import { plural } from '../../shared/plural.js';
import type { PageText } from './page-text.js';

const articles = plural('es', { one: '# artículo', other: '# artículos' });
const passages = plural('es', { one: '# pasaje', other: '# pasajes' });
const paragraphs = plural('es', { one: '# párrafo', other: '# párrafos' });

export const es: PageText = {
  locale: 'es',
  name: 'Español',
  direction: 'ltr',

  skip: 'Saltar al contenido',
  navigation: { label: 'Principal', ask: 'Preguntar', search: 'Buscar', articles: 'Artículos' },
  languages: 'Idiomas',
  nothingKept: 'Lo que preguntas aquí no se guarda.',

  ask: {
    heading: 'Pregunta a los artículos',
    lead: 'Las respuestas se citan palabra por palabra, con su fuente. Si los artículos no lo dicen, lo sabrás.',
    label: 'Tu pregunta',
    placeholder: '¿Qué quieres saber?',
    button: 'Preguntar',
    examples: 'Por ejemplo',
    served: (count, all) => `${articles(count)} con ${passages(all)}`,
    earlier: 'Preguntado antes',
    byItself: 'Preguntar esto por separado',
    further: 'Seguir preguntando',
    furtherPlaceholder: 'Otra pregunta sobre lo mismo',
    furtherButton: 'Seguir',
  },

  answer: {
    answer: 'Respuesta',
    uncertain: 'Los artículos no lo dicen con claridad',
    uncertainNote: (count) =>
      count === 1
        ? 'Este es el pasaje más cercano; quizá no responda a la pregunta.'
        : 'Estos son los pasajes más cercanos; quizá no respondan a la pregunta.',
    nothing: {
      'not-exact': [
        'Estas palabras exactas no aparecen',
        'Los artículos no las tienen una al lado de otra. Lo más cercano quizá trate de otra cosa.',
      ],
      'unknown-condition': [
        'Ningún artículo cumple eso',
        'No hay tal etiqueta, medio, fecha o idioma.',
      ],
      'no-match': [
        'No está en los artículos',
        'No he encontrado nada sobre eso. Otras palabras pueden ayudar: nombres, lugares, fechas.',
      ],
      'no-question': ['¿Qué te gustaría saber?', 'Bastan unas pocas palabras, o una frase entera.'],
      greeting: ['¡Hola!', 'Pregúntame algo y lo buscaré en los artículos.'],
      thanks: ['¡De nada!', 'Sigue preguntando cuando quieras.'],
      praise: ['¡Gracias!', 'Sigue preguntando cuando quieras.'],
      'about-us': [
        'Soy Quoth',
        'Pregúntame algo: lo busco en los artículos y cito lo que dicen, palabra por palabra y con la fuente.',
      ],
    },
    partNothing: 'No encontré nada sobre eso en los artículos.',
    partUncertain:
      'Los artículos no lo dicen con claridad. El pasaje más cercano, que quizá no responda:',
    differing: 'Marcado: los números, fechas y nombres que los demás no tienen.',
    missing: 'No se encontró en ellos:',
    readAs: (typed, meant) => `He leído «${typed}» como «${meant}».`,
    inEnglish: 'Los artículos están en inglés; he buscado tu pregunta por sus palabras en inglés.',
    didYouMean: '¿Querías decir…?',
    nearest: 'Los pasajes más cercanos, que quizá traten de otra cosa',
    further: 'Otras fuentes',
    readOn: 'Leer en el artículo',
    openArticle: 'Original',
    explain: '¿Por qué esta respuesta?',
  },

  source: {
    paragraph: (ordinal, count) => `¶ ${ordinal} de ${count}`,
    page: (page) => `página ${page}`,
    summary: 'resumen',
    note: 'nota',
    newest: 'la más reciente',
    pinned: 'fijado',
    alsoIn: 'Lo mismo en',
    revision: (revision) => `revisión ${revision}`,
  },

  article: {
    paragraphs,
    original: 'Leer el original',
    author: (name) => `Por ${name}`,
    licence: (name) => `Licencia: ${name}`,
    tags: 'Temas',
    openUntil: (day) =>
      `Un artículo de un servidor de Discord. Este enlace vale hasta el ${day}; quien lo tenga puede leerlo.`,
    linkTo: (ordinal) => `Párrafo ${ordinal}`,
    askInIt: 'Preguntar a este artículo',
    marked: 'A la frase marcada',
    copy: 'Copiar con la fuente',
    copied: 'Copiado',
    questions: 'Preguntas que responde',
  },

  search: {
    heading: 'Buscar en los artículos',
    query: 'Palabras',
    publisher: 'Medio',
    tag: 'Tema',
    since: 'Publicado desde',
    until: 'Publicado hasta',
    datePattern: 'AAAA-MM-DD',
    any: 'Cualquiera',
    button: 'Buscar',
    results: (count, areAll) => (areAll ? passages(count) : `Los ${count} mejores pasajes`),
    none: 'No hay ningún pasaje así en los artículos.',
    near: 'Ningún pasaje lo tiene todo. Estos tienen una parte:',
    hint: 'Nombres, lugares, fechas: se listan los pasajes que los tienen, los más cercanos primero.',
    badDate: (typed) => `«${typed}» no es una fecha. Escribe 2019, 2019-09 o 2019-09-30.`,
  },

  articles: {
    heading: 'Artículos',
    count: articles,
    none: 'No hay ningún artículo así.',
    filter: 'Mostrar',
  },

  pages: {
    label: 'Páginas',
    previous: 'Anterior',
    next: 'Siguiente',
    of: (page, pages) => `Página ${page} de ${pages}`,
  },

  explain: {
    heading: '¿Por qué esta respuesta?',
    lead: 'Cómo se leyó la pregunta, qué pasajes se miraron y qué habló a favor de cada uno. Aquí nada lo adivina un modelo de lenguaje: son sumas.',
    back: 'Volver a la respuesta',
    nothingLookedUp: 'No es una pregunta para los artículos: no se buscó nada.',
    readIn: (language) => `Leído en ${language}.`,
    inEnglish: (question) => `Puesto en inglés: ${question}`,
    time: {
      period: 'Nombra un tiempo: los pasajes de ese tiempo cuentan más.',
      latest: 'Pide lo último: los pasajes más nuevos cuentan más.',
      first: 'Pide el comienzo: los pasajes más antiguos cuentan más.',
    },
    kindAskedFor: {
      strong: 'Pide un tipo de cosa (una fecha, un número…) que casi toda respuesta muestra.',
      weak: 'Pide un tipo de cosa (una fecha, un número…) que una respuesta puede mostrar.',
    },
    confidence: (percent) => `Confianza: ${percent}`,
    thresholds: (found, uncertain) =>
      `Desde ${found} es una respuesta; desde ${uncertain} se muestra como dudosa.`,
    words: 'Las palabras de la pregunta',
    wordColumns: {
      word: 'Palabra',
      readAs: 'Buscada como',
      rarity: 'Rareza',
      passages: 'Pasajes',
      otherwise: 'O, en menor grado, como',
    },
    passedOver: 'pasada por alto',
    unknown: 'nada cercano',
    guessed: (terms) => `${terms} (supuesto)`,
    isName: 'un nombre',
    isAskedFor: 'lo que se pide',
    carried: 'de antes',
    candidates: (shown, all) => `Los primeros ${shown} de ${passages(all)} mirados`,
    candidateColumns: { place: 'Puesto', passage: 'Pasaje', score: 'Puntos', shown: 'Mostrado' },
    shown: {
      best: 'sí, el mejor',
      further: 'sí, junto a él',
      'not-sure': 'no, no es bastante seguro',
      'too-far': 'no, encaja mucho peor',
      'says-the-same': 'no, dice lo mismo',
      'lacks-kind': 'no, le falta lo que se pide',
      'no-room': 'no, hay otros antes',
    },
    features: 'Lo que cada rasgo suma a los puntos',
    featuresNote: 'Valor × peso; lo que no suma nada se omite.',
    featureColumns: { feature: 'Rasgo', weight: 'Peso', of: (place) => `N.º ${place}` },
    fromExchange: 'la pregunta anterior',
    fromTime: 'el tiempo',
    sum: 'Suma',
    judgement: 'De qué se compone la confianza',
    figureColumns: { figure: 'Cifra', value: 'Valor', weight: 'Peso', adds: 'Suma' },
    constant: 'constante',
  },

  problems: {
    notFound: ['No está aquí', 'No hay tal artículo o página; quizá se haya retirado.'],
    ended: [
      'Este enlace ha caducado',
      'Los enlaces a los artículos de un servidor valen por un tiempo. Pregunta de nuevo en Discord: la respuesta trae uno nuevo.',
    ],
    tooMuch: [
      'Un momento, por favor',
      'Se pregunta mucho ahora mismo. Inténtalo en unos segundos.',
    ],
    broken: ['Algo ha fallado', 'No es culpa tuya. Inténtalo de nuevo; si continúa, avísanos.'],
    badRequest: ['No se ha podido leer', 'Algo en la dirección no es como debería.'],
    incident: 'Número',
    home: 'Hacer una pregunta',
  },
};
