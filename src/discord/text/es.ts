import { es as answer } from '../features/ask/text/es.js';
import { about, help } from '../features/help/text/es.js';
import { es as lists } from '../features/read/text/es.js';
import { es as cite } from '../features/cite/text/es.js';
import { es as correct } from '../features/correct/text/es.js';
import { es as digest } from '../features/digest/text/es.js';
import { es as feedback } from '../features/feedback/text/es.js';
import { es as insights } from '../features/insights/text/es.js';
import { es as knowledge } from '../features/knowledge/text/es.js';
import { es as moderators } from '../features/moderators/text/es.js';
import { es as privacy } from '../features/privacy/text/es.js';
import { es as propose } from '../features/propose/text/es.js';
import { es as standing } from '../features/standing/text/es.js';
import { es as verify } from '../features/verify/text/es.js';
import { es as settings } from '../features/settings/text/es.js';
import { list } from './list.js';
import { plural } from '../../shared/plural.js';
import type { Text } from './text.js';

const paragraphs = plural('es', { one: '# párrafo', other: '# párrafos' });

const listed = list('es');

export const es: Text = {
  locale: 'es',
  answer,
  lists,
  help,
  about,

  feedback,
  digest,
  insights,
  knowledge,
  moderators,
  privacy,
  propose,
  settings,
  standing,
  verify,
  cite,
  correct,

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
    mayNotWrite: 'Aquí no puedes escribir, así que no publico aquí por ti.',
    mayNotWriteThere: (channel) =>
      `No puedes escribir en ${channel}, así que no publico allí por ti.`,
    alreadyPosted: 'Eso ya se ha publicado aquí.',
    uploadGone: (name) => `Discord ya no tiene el archivo «${name}». Súbelo de nuevo.`,
    repliedWithheld: (find) =>
      `Discord no me muestra el mensaje al que respondiste. Elige «${find}» en su menú, en Aplicaciones, o escríbeme la pregunta.`,
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
    isSilenced: {
      'timed-out': (channel) =>
        `Me preguntaste en ${channel}, pero en ese servidor estoy aislado temporalmente. Quien lo administre puede levantarlo.`,
      locked: (channel) =>
        `Me preguntaste en ${channel}, pero ese hilo está bloqueado y no puedo escribir allí.`,
    },
    roleMention: (bot) =>
      `Mencionaste mi rol, y entonces Discord no me muestra lo que escribiste. Menciona a ${bot} directamente.`,
    busy: 'Ahora se pregunta mucho y no doy abasto. Inténtalo de nuevo dentro de unos segundos.',
    unavailable:
      'Ahora no se puede acceder a lo que guarda este servidor. Inténtalo de nuevo dentro de un minuto.',
  },
};
