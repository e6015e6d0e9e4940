import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { SettingsText } from './settings-text.js';

const times = plural('es', { one: 'una vez', other: '# veces' });
const seconds = plural('es', { one: 'un segundo', other: '# segundos' });
const days = plural('es', { one: '# día', other: '# días' });
const groups = plural('es', { one: '# grupo', other: '# grupos' });
const channels = plural('es', {
  one: 'Uno de estos canales ya no existe',
  other: '# de estos canales ya no existen',
});

const articles = plural('es', { one: '# artículo', other: '# artículos' });

const listed = list('es');

export const es: SettingsText = {
  command: { name: 'ajustes', description: 'Cómo me comporto en este servidor' },
  title: '**Cómo me comporto en este servidor**',
  pages: {
    answers: 'Respuestas',
    people: 'Idioma y roles',
    reports: 'Informes',
    shelves: 'Estantes',
    log: 'Registro y límites',
    words: 'Alias',
  },
  saved: '-# ✓ Guardado, y vale desde ahora.',
  change: 'Cambiar',

  channels: {
    title: 'Canales de respuesta',
    help: 'Canales y foros en los que también respondo a lo que nadie me preguntó, incluso en sus hilos.',
    none: 'Ninguno.',
    noIntent:
      'No disponible aquí: quien me administra no ha activado que lea lo que no va dirigido a mí (`QUOTH_MESSAGE_CONTENT`). Los comandos, las menciones, las respuestas y los mensajes directos funcionan igualmente.',
    placeholder: 'Canales y foros',
    mayNotAnswer: (channels, permissions) =>
      `No puedo responder en ${channels}. Quien administre el servidor tiene que darme allí: ${listed(permissions)}.`,
    byOperator: (list) => `Elegidos por quien me administra: ${list}.`,
    gone: (count) => `${channels(count)} o no los veo.`,
    removeGone: 'Quitar lo que ya no existe',
  },
  policy: {
    title: 'Qué respondo allí',
    help: 'De lo que nadie me preguntó. Una mención siempre recibe respuesta.',
    options: {
      'every-question': {
        label: 'Toda pregunta',
        description: 'También cuando no estoy seguro, y entonces lo digo',
      },
      'when-confident': {
        label: 'Cuando estoy seguro',
        description: 'Callo si los artículos no lo dicen con claridad',
      },
      'when-addressed': {
        label: 'Solo si me lo piden',
        description: 'Como en cualquier otro canal',
      },
    },
  },
  place: {
    title: 'Dónde respondo a los mensajes',
    help: 'Las respuestas a comandos aparecen siempre en el canal.',
    options: {
      channel: { label: 'Debajo del mensaje', description: 'Como respuesta en el canal' },
      thread: {
        label: 'En un hilo',
        description: 'Uno nuevo en el mensaje; requiere Crear hilos públicos',
      },
    },
  },

  language: {
    title: 'Idioma',
    help: 'De lo que todos ven. Lo que solo ve una persona está en su propio idioma.',
    own: (name) => `El del servidor: ${name}`,
  },
  editor: {
    title: 'Rol de edición',
    help: 'Quien lo tiene puede cuidar de los artículos y ver lo que se pregunta, igual que con Gestionar servidor.',
    none: 'Ninguno: solo con Gestionar servidor.',
    placeholder: 'Un rol',
  },
  report: {
    title: 'Informes',
    help: 'Dónde cuento lo que han traído los canales de noticias que seguís.',
    none: 'En ningún sitio.',
    placeholder: 'Un canal',
  },
  digest: {
    title: 'Resumen semanal',
    help: 'Los lunes, donde se publican los informes: qué se preguntó sin respuesta, qué se considera anticuado, qué toca revisar y qué cambió. Nada de una semana vacía.',
  },
  outdatedReports: {
    title: 'Anticuado, al momento',
    help: 'Avisa allí, en diez minutos, cuando alguien dice que una respuesta está anticuada.',
  },
  askChannel: {
    title: 'Preguntas a la moderación',
    help: 'Donde los artículos no lo dicen, se puede publicar aquí la pregunta, una vez; la responde quien puede cuidar los artículos.',
    none: 'En ningún sitio: no se ofrece a nadie.',
    placeholder: 'Un canal',
  },
  askRole: {
    title: 'A quién se avisa de cada pregunta',
    help: 'Se menciona este rol, una vez por cada pregunta nueva y nunca más.',
    none: 'A nadie.',
    placeholder: 'Un rol',
  },
  deleted: 'eliminado',

  cooldown: {
    title: 'Pausas',
    help: 'Cuántas veces se puede preguntar antes de que pida paciencia.',
    person: (rate) => `Una persona: ${rate}`,
    channel: (rate) => `Un canal: ${rate}`,
    rate: ({ uses, perSeconds }) => `${times(uses)} en ${seconds(perSeconds)}`,
    off: 'sin límite',
    byOperator: (rate) => `${rate} (de quien me administra)`,
    modal: {
      title: 'Pausas',
      person: 'Preguntas de una persona',
      channel: 'Preguntas en un canal',
      description:
        '5/30: cinco en treinta segundos. off: sin límite. Vacío: lo de quien me administra.',
    },
    bad: (typed) =>
      `No puedo leer «${typed}» como una pausa. Escribe preguntas/segundos, por ejemplo 5/30 (100 preguntas y 3600 segundos como mucho), u off.`,
  },
  feedback: {
    title: 'Valoraciones',
    help: 'Botones bajo mis respuestas: Me ayudó y No es esto, luego Anticuado. Solo tú ves los recuentos.',
  },
  questionLog: {
    title: 'Registro de preguntas',
    help: 'Guarda lo que se pregunta aquí para `/estadísticas`, sin nombres. Cualquiera puede excluirse con `/privacidad`.',
  },
  on: 'Activado.',
  off: 'Desactivado.',
  turnOn: 'Activar',
  turnOff: 'Desactivar',
  retention: {
    title: 'Conservación',
    help: 'Cuánto tiempo se guardan preguntas y valoraciones. Después se borran solas.',
    days,
    other: 'Otro número de días …',
    modal: { title: 'Conservación', label: 'Días, de 1 a 365' },
    bad: (typed) => `«${typed}» no es un número de días de 1 a 365.`,
  },

  operatorArticles: {
    title: 'Artículos de mi operador',
    help: 'Desactivado: aquí solo responden, y solo se listan, los artículos propios de este servidor.',
  },
  shelves: {
    articles: (count) => (count === 0 ? 'ningún artículo todavía' : articles(count)),
    tooLong: (typed) =>
      `«${typed}» es más largo que cualquier etiqueta o medio: como mucho 100 caracteres.`,
    tooMany: (most) => `Puede haber como mucho ${most} de cada.`,
  },
  channelShelves: {
    title: 'Con qué se responde en un canal',
    help: 'Artículos con una de estas etiquetas, o de uno de estos medios, también en sus hilos. En los demás canales: todos.',
    none: 'En todos los canales: todos los artículos.',
    placeholder: 'Elige un canal para cambiarlo',
    opens: (tags) => `Allí todos ven lo que en otros sitios es solo para roles: ${tags}`,
    modal: {
      title: 'Con qué se responde en este canal',
      tags: {
        label: 'Etiquetas, una por línea',
        description: '* vale por todos los artículos. Los dos vacíos: todos.',
      },
      publishers: {
        label: 'Medios, uno por línea',
        description: 'Tal como los escriben los artículos.',
      },
    },
  },
  roleShelves: {
    title: 'Lo que solo puede ver un rol',
    help: 'Los artículos con estas etiquetas aparecen en lo que solo ven los miembros del rol, y donde un canal de arriba nombra la etiqueta.',
    none: 'Nada: todos los artículos son para todos.',
    placeholder: 'Elige un rol para cambiarlo',
    gone: 'Nadie ve lo que era para un rol eliminado.',
    showGone: 'Mostrarlo a todos',
    modal: {
      title: 'Lo que solo puede ver este rol',
      tags: {
        label: 'Etiquetas, una por línea',
        description: '* vale por todos los artículos. Vacío: nada.',
      },
    },
  },

  aliases: {
    title: 'Alias',
    help: 'Nombres que valen lo mismo en las preguntas: quien busca Kiev también encuentra Kyiv.',
    count: (count) => (count === 0 ? 'Ningún alias.' : `${groups(count)}:`),
    modal: {
      title: 'Alias',
      label: 'Un grupo por línea, nombres con comas',
      description: 'Para un solo idioma, empieza la línea con él: «es: coche, auto».',
      placeholder: 'Kyiv, Kiev',
    },
    wrong: '**Aún no se ha guardado nada.** Estas líneas no las puedo leer:',
    fault: (line, reason) => `- Línea ${line}: ${reason}`,
    reasons: {
      'not-a-text': 'cada nombre necesita una letra o una cifra.',
      'too-long': 'un nombre tiene más de 100 caracteres.',
      'too-few': 'un grupo necesita al menos dos nombres.',
    },
    moreFaults: (count) => `- … y ${count} más.`,
    tooMany: (most) => `Puede haber ${most} grupos como mucho.`,
    tooLong: 'Hay más alias de los que caben en un formulario de Discord.',
  },
};
