import { es as feedback } from '../features/feedback/text/es.js';
import { es as insights } from '../features/insights/text/es.js';
import { es as knowledge } from '../features/knowledge/text/es.js';
import { es as privacy } from '../features/privacy/text/es.js';
import { es as settings } from '../features/settings/text/es.js';
import { list } from './list.js';
import { plural } from './plural.js';
import type { Text } from './text.js';

const articles = plural('es', { one: '# artículo', other: '# artículos' });
const passages = plural('es', { one: '# pasaje', other: '# pasajes' });
const paragraphs = plural('es', { one: '# párrafo', other: '# párrafos' });

const listed = list('es');

export const es: Text = {
  locale: 'es',

  commands: {
    ask: {
      name: 'preguntar',
      description:
        'Pregunta a los artículos. La respuesta se cita palabra por palabra, con su fuente.',
      question: { name: 'pregunta', description: '¿Qué quieres saber?' },
      article: { name: 'artículo', description: 'Buscar solo en este artículo' },
      private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    },
    search: {
      name: 'buscar',
      description: 'Lista los pasajes sobre algo. Solo tú ves la lista.',
      query: { name: 'consulta', description: 'Qué buscar: palabras, nombres, lugares, fechas' },
      article: { name: 'artículo', description: 'Buscar solo en este artículo' },
      publisher: { name: 'medio', description: 'Buscar solo en artículos de este medio' },
      since: {
        name: 'desde',
        description: 'Publicado entonces o después: 2019, 2019-09 o 2019-09-30',
      },
      until: {
        name: 'hasta',
        description: 'Publicado entonces o antes: 2019, 2019-09 o 2019-09-30',
      },
    },
    article: {
      name: 'artículo',
      description: 'Leer un artículo o uno de sus párrafos',
      title: { name: 'título', description: 'Qué artículo' },
      paragraph: { name: 'párrafo', description: 'Su número: la n de «¶ n de m»' },
    },
    articles: {
      name: 'artículos',
      description: 'Todos los artículos que conozco, los más recientes primero',
      publisher: { name: 'medio', description: 'Solo los de este medio' },
      tag: { name: 'tema', description: 'Solo los que tratan de esto' },
    },
    help: { name: 'ayuda', description: 'Qué puedo hacer y cómo preguntar' },
    about: {
      name: 'acerca-de',
      description: 'Mi versión, lo que conozco y lo que guardo sobre ti',
    },
    find: { name: 'Buscar en los artículos', description: 'Busca lo que dice un mensaje' },
  },

  answer: {
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
    },
    missing: (words) => `-# No encontrado: ${words}`,
    readAs: (typed, meant) => `-# He leído «${typed}» como «${meant}».`,
    didYouMean: '**¿Querías decir…?**',
    askThis: 'Preguntar esto',
    openPassage: 'Leer entero uno de estos pasajes',
    nearestPassages: 'Los pasajes más cercanos, que quizá traten de otra cosa',
    examples: 'Por ejemplo:',
    paragraph: (ordinal, count) => `¶ ${ordinal} de ${count}`,
    summary: 'resumen',
    newest: (date) => `${date} (la más reciente)`,
    pinned: '📌 fijado',
    alsoIn: (sources) => `también en ${sources}`,
    showAll: 'Mostrar todo',
    openArticle: 'Abrir el artículo',
    previous: '◀ Anterior',
    next: 'Siguiente ▶',
    around: 'Más contexto',
    post: 'Publicar aquí',
    postedBy: (person) => `-# Publicado por ${person}`,
    changed: '**El artículo ha cambiado desde entonces.** Este es el pasaje tal como está ahora:',
  },

  lists: {
    results: (count) =>
      count === 0
        ? '**No he encontrado ningún pasaje así en los artículos.**'
        : `**${passages(count)}**`,
    articles: (count) =>
      count === 0 ? '**No hay ningún artículo así.**' : `**${articles(count)}**`,
    page: (page, pages) => `-# Página ${page} de ${pages}`,
    paragraphs,
    filters: {
      article: (title) => `en ${title}`,
      publisher: (name) => `publicado por ${name}`,
      publisherWords: (words) => `de editores con «${words}» en el nombre`,
      tag: (tag) => `sobre ${tag}`,
      since: (date) => `desde: ${date}`,
      until: (date) => `hasta: ${date}`,
    },
    openArticle: 'Leer uno de estos artículos',
  },

  help: {
    title: '**Pregúntame sobre los artículos**',
    whatIDo: (count) =>
      `Busco en ${articles(count)} y cito el pasaje que responde, palabra por palabra, con su fuente. Si no lo dicen, te lo digo: nunca me invento nada.`,
    howToAsk: (bot) =>
      [
        `- Menciona a ${bot} en cualquier parte de un mensaje, con tu pregunta`,
        '- Responde a una de mis respuestas (deja activada la mención)',
        '- Envíame un mensaje directo',
      ].join('\n'),
    commands: 'Comandos',
    onMessage: 'en el menú de un mensaje, en Aplicaciones',
  },

  about: {
    title: (version) => `**Quoth ${version}**`,
    corpus: (articleCount, passageCount) =>
      `Respondo a partir de ${articles(articleCount)} con ${passages(passageCount)}.`,
    indexed: (age) => `Última lectura: ${age}.`,
    languages: (names) => `Sus idiomas: ${names}.`,
    stored: (privacy) =>
      `No guardo el nombre de nadie. Qué guardo de preguntas y valoraciones, por cuánto tiempo y cómo hacer que se borre: \`/${privacy}\`.`,
  },

  feedback,
  insights,
  knowledge,
  privacy,
  settings,

  permissions: {
    ViewChannel: 'Ver canal',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    ReadMessageHistory: 'Leer el historial de mensajes',
    AddReactions: 'Añadir reacciones',
  },

  errors: {
    guildOnly: 'Eso solo funciona en un servidor al que me hayan añadido.',
    needsManager: 'Para eso necesitas el permiso Gestionar servidor.',
    needsEditor: (role) =>
      role === undefined
        ? 'Para eso necesitas el permiso Gestionar servidor. Quien lo tenga también puede elegir un rol de editores en `/ajustes`.'
        : `Para eso necesitas el rol ${role} o el permiso Gestionar servidor.`,
    fileTooLarge: (name, megabytes) =>
      `El archivo «${name}» es demasiado grande: acepto como máximo ${megabytes} MB.`,
    unknownArticle: (name) =>
      `No tengo ningún artículo llamado «${name}». Elige uno de la lista que se abre mientras escribes.`,
    unknownPublisher: (name) =>
      `No tengo ningún artículo de un medio llamado «${name}». Elige uno de la lista que se abre mientras escribes o déjalo en blanco.`,
    unknownTag: (name) =>
      `Ningún artículo tiene el tema «${name}». Elige uno de la lista que se abre mientras escribes o déjalo en blanco.`,
    badDate: (typed) =>
      `No puedo leer «${typed}» como fecha. Escribe un año, un mes o un día: 2019, 2019-09 o 2019-09-30.`,
    noSuchParagraph: (paragraph, count) =>
      `No hay un párrafo ${paragraph}: el artículo tiene ${paragraphs(count)}.`,
    emptyMessage: 'Ese mensaje no tiene texto que pueda buscar.',
    passageGone: 'Ese pasaje ya no está en los artículos. Vuelve a preguntar.',
    notYours:
      'Solo quien preguntó, o alguien que pueda gestionar mensajes, puede quitar esta respuesta.',
    outdated: 'Esto viene de otra versión mía y ya no funciona. Vuelve a preguntar.',
    incident: (id) =>
      `Algo ha fallado por mi parte y no he podido responder. Inténtalo de nuevo; si continúa, dile a quien me gestiona el número \`${id}\`.`,
    stopping: 'Me estoy reiniciando. Vuelve a preguntar dentro de un minuto.',
    tooSoon: {
      person: (when) => `Vas un poco rápido para mí. Inténtalo de nuevo ${when}.`,
      channel: (when) => `Ahora se pregunta mucho en este canal. Inténtalo de nuevo ${when}.`,
    },
    mayNotAnswer: (channel, permissions) =>
      `Me preguntaste en ${channel}, donde no puedo responder. Quien administre el servidor tiene que darme allí: ${listed(permissions)}.`,
    roleMention: (bot) =>
      `Mencionaste mi rol, y entonces Discord no me muestra lo que escribiste. Menciona a ${bot} directamente.`,
    busy: 'Ahora se pregunta mucho y no doy abasto. Inténtalo de nuevo dentro de unos segundos.',
  },
};
