import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { KnowledgeText } from './knowledge-text.js';

const articles = plural('es', { one: '# artículo', other: '# artículos' });
const paragraphs = plural('es', { one: '# párrafo', other: '# párrafos' });
const runs = plural('es', { one: '# lectura', other: '# lecturas' });
const pieces = plural('es', { one: '# trozo', other: '# trozos' });
const entries = plural('es', { one: '# entrada', other: '# entradas' });

const which = { name: 'artículo', description: 'Qué artículo de este servidor' };

const listed = list('es');

export const es: KnowledgeText = {
  command: {
    name: 'conocimiento',
    description: 'Añade, cambia y sigue los artículos de este servidor',
  },
  add: {
    name: 'añadir',
    description: 'Añadir un artículo: de un archivo, de una dirección o pegado',
    file: {
      name: 'archivo',
      description: 'Texto, Markdown, HTML, PDF, Word o JSON Lines; 10 MB como máximo',
    },
    url: { name: 'dirección', description: 'Dirección de una página con un artículo' },
  },
  list: {
    name: 'listar',
    description: 'Listar los artículos de este servidor',
    search: {
      name: 'búsqueda',
      description: 'Solo los que tengan estas palabras en el título o el medio',
    },
  },
  show: {
    name: 'mostrar',
    description: 'Mostrar un artículo de este servidor y cambiarlo',
    article: which,
    revision: { name: 'revisión', description: 'Tal como era en esta revisión' },
  },
  edit: {
    name: 'editar',
    description: 'Cambiar título, medio, fecha, dirección y etiquetas de un artículo',
    article: which,
  },
  remove: {
    name: 'quitar',
    description: 'Quitar un artículo; se puede restaurar',
    article: which,
  },
  history: {
    name: 'historial',
    description: 'Quién ha cambiado un artículo y cuándo',
    article: which,
  },
  restore: {
    name: 'restaurar',
    description: 'Hacer valer una revisión anterior de un artículo',
    article: { name: 'artículo', description: 'Qué artículo, también uno que se quitó' },
    revision: { name: 'revisión', description: 'Número de la revisión: véase el historial' },
  },
  export: {
    name: 'exportar',
    description: 'Recibir un artículo como archivo Markdown, o todos los de este servidor',
    article: { name: 'artículo', description: 'Qué artículo; sin él, todos' },
  },
  log: { name: 'registro', description: 'Lo que han cambiado los moderadores' },
  reason: { name: 'motivo', description: 'Por qué: se dice en las respuestas que corrige' },
  follow: {
    name: 'seguir',
    description: 'Seguir un canal web: sus entradas nuevas se vuelven artículos solas',
    url: { name: 'dirección', description: 'Dirección de un canal RSS, Atom o JSON' },
    channel: { name: 'canal', description: 'Dónde informo de lo que llega' },
  },
  unfollow: {
    name: 'dejar',
    description: 'Dejar de seguir un canal web; sus artículos se quedan',
    feed: { name: 'fuente', description: 'Cuál' },
  },
  feeds: { name: 'fuentes', description: 'Los canales web que sigue este servidor y cómo les va' },

  paste: {
    title: 'Añadir un artículo',
    files: {
      label: 'Archivos',
      description: 'Hasta 10, también un ZIP: texto, Markdown, HTML, PDF, Word, JSON Lines',
    },
    urls: {
      label: 'Direcciones',
      description: 'Páginas, un feed o un sitemap, una por línea; o de dónde es el texto',
    },
    text: {
      label: 'Texto',
      description: '4000 caracteres como máximo: da uno más largo como archivo.',
      placeholder: 'Pega el texto, con una línea vacía entre los párrafos.',
    },
  },
  details: {
    title: 'Datos del artículo',
    fields: {
      title: { label: 'Título' },
      publisher: { label: 'Medio', description: 'El periódico, la agencia o el sitio' },
      published: { label: 'Fecha', placeholder: '2019-09-30' },
      url: { label: 'Dirección', placeholder: 'https://' },
      tags: { label: 'Etiquetas', description: 'Separadas por comas' },
    },
    daysTitle: 'Cuándo se usa',
    days: {
      from: {
        label: 'Desde',
        description: 'No antes de este día (UTC)',
        placeholder: '2026-01-31',
      },
      until: {
        label: 'Hasta',
        description: 'No después de este día (UTC)',
        placeholder: '2026-12-31',
      },
      review: {
        label: 'Revisión',
        description: 'Ese día aviso en el canal de informes',
        placeholder: '2026-06-30',
      },
    },
  },
  detailNames: {
    title: 'título',
    publisher: 'medio',
    author: 'autor',
    published: 'fecha',
    url: 'dirección',
    language: 'idioma',
    from: 'desde',
    until: 'hasta',
    review: 'revisión',
    summary: 'resumen',
    tags: 'etiquetas',
  },

  preview: {
    reading: 'Lo estoy leyendo …',
    readingMany: (done, total) => `Leyendo: ${done} de ${total} …`,
    heading: '**Vista previa.** Nada cuenta hasta que confirmes.',
    isNew: 'Un artículo nuevo',
    follows: (revision) => `Sigue a la revisión ${revision} de un artículo que ya hay`,
    paragraphs,
    begins: 'Empieza:',
    ends: 'Termina:',
    dropped: (count) => `Dejado fuera: ${pieces(count)}`,
    misspelt: (key, meant) =>
      `⚠️ ${key} no se conoce aquí y se ha dejado fuera. ¿Quería decir ${meant}?`,
    droppedKinds: {
      advertisement: 'Publicidad',
      related: 'Relacionado',
      share: 'Compartir',
      newsletter: 'Boletín',
      footer: 'Pie de página',
      'source-line': 'Fuente',
      byline: 'Firma',
      dateline: 'Lugar y fecha',
      duplicate: 'Repetido',
      other: 'Otro',
    },
    changes: (added, removed, changed) =>
      `Párrafos: ${added} añadidos, ${removed} quitados, ${changed} cambiados`,
    noChanges: 'Es igual a lo que ya hay.',
    added: (ordinal) => `**+ ¶ ${ordinal}**`,
    removed: (ordinal) => `**− ¶ ${ordinal}**`,
    changed: (ordinal) => `**± ¶ ${ordinal}**`,
    detail: (name, before, after) => `${name}: ${before || '–'} → ${after || '–'}`,
    more: (count) => `-# … y ${count} más`,
    articles: (count) => `**${articles(count)}**`,
    confirm: 'Confirmar',
    editDetails: 'Editar los datos',
    cancel: 'Cancelar',
  },

  batch: {
    fresh: (n) => `${n} nuevos`,
    changed: (n) => `${n} con cambios`,
    unchanged: (n) => `${n} sin cambios`,
    duplicate: (n) => `${n} repetidos`,
    unread: (n) => `${n} sin leer`,
    faults: '**No se ha podido leer:**',
  },

  trial: {
    button: 'Probar una pregunta',
    title: 'Probar una pregunta',
    question: { label: 'Pregunta', description: 'Como la haría la gente' },
    found: '**Esta sería la respuesta.**',
    uncertain: '**No estaría seguro.** Estos pasajes son los más cercanos:',
    nothing: '**El borrador no responde a eso.**',
    alone:
      'Preguntado solo a este borrador, por sus palabras: no se han mirado los demás artículos ni el sentido de las frases. No se guarda nada.',
  },

  done: {
    confirmed: (title, revision) =>
      `**Hecho.** ${title} cuenta desde ahora, como revisión ${revision}.`,
    confirmedMany: (count) => `**Hecho.** Cuentan desde ahora: ${articles(count)}.`,
    leftOut: (titles) =>
      `⚠️ No puedo indexar ${titles.join(', ')} y respondo con lo que había antes. Divídelo en artículos más pequeños o quítalo.`,
    cancelled: 'No se ha añadido nada.',
    removed: (title) => `${title} está quitado. Su historial se queda y puedo restaurarlo.`,
    revised: (title, revision) => `**Hecho.** ${title} está ahora en la revisión ${revision}.`,
    same: (title) => `${title} ya es así; no he cambiado nada.`,
    exported: (count) =>
      count === 1 ? 'El artículo, tal como lo guardo:' : `${articles(count)}, tal como los guardo:`,
    conflict:
      '**Alguien ha sido más rápido.** Hay una revisión más nueva que la que viste, así que no he escrito nada encima. Esto es lo que la tuya cambia ahora en ella:',
    full: {
      articles:
        'Este servidor tiene tantos artículos como puede. Quita alguno y confirma otra vez.',
      characters:
        'Este servidor tiene tanto texto como puede. Quita artículos y confirma otra vez.',
    },
    followed: (feed) => `**Desde ahora sigo** ${feed}. Sus entradas llegan en unos minutos.`,
    namedFeed: (page) => `Lo indica la página ${page}`,
    feedEntries: (count) =>
      count === 0 ? 'Aún no tiene entradas.' : `Ahora tiene ${entries(count)}. Las más recientes:`,
    reports: (channel) => `Informo en ${channel} de lo que llega.`,
    unfollowed: (url) => `Ya no sigo ${url}. Lo que llegó de allí se queda.`,
  },

  shown: {
    from: (day) => `desde ${day}`,
    until: (day) => `hasta ${day}`,
    review: (day) => `por revisar el ${day}`,
    resting: '**ahora no se usa**',
    dueReviews: (count) =>
      count === 1 ? '**Hay que revisar un artículo.**' : `**Por revisar: ${articles(count)}.**`,
    editDays: 'Fechas',
    revision: (number) => `revisión ${number}`,
    changes: {
      added: 'añadido',
      replaced: 'texto nuevo',
      edited: 'datos cambiados',
      removed: 'quitado',
      restored: 'restaurado',
      followed: 'de un canal web',
    },
    feed: 'un canal web',
    articles: (count) => `**${articles(count)} de este servidor**`,
    none: 'Este servidor aún no tiene artículos propios. `/conocimiento añadir` añade uno.',
    noneFound: 'Ningún artículo de este servidor tiene estas palabras en el título o el medio.',
    open: 'Abrir uno de estos artículos',
    history: (title) => `**Historial de** ${title}`,
    openRevision: 'Ver una de estas revisiones',
    language: 'Idioma del texto',
    detectLanguage: 'Según el texto',
    edit: 'Editar los datos',
    historyButton: 'Historial',
    export: 'Exportar',
    remove: 'Quitar',
    restore: 'Restaurar esta revisión',
    askRemove: (title) => `¿Quitar ${title}? Ya no lo citaré. Su historial se queda.`,
    isRemoved: (title) => `${title} está quitado. \`/conocimiento restaurar\` lo devuelve.`,
    older: 'Más antiguos ▶',
    newer: '◀ Más nuevos',
    log: (count) => `**Lo que ha cambiado** (${count})`,
    told: plural('es', { one: '# respuesta corregida', other: '# respuestas corregidas' }),
    reason: (reason) => `motivo: ${reason}`,
    emptyLog: 'Nadie ha cambiado nada todavía.',
    author: 'su autor',
    actions: {
      'article.withdrawn': 'artículo retirado',
      'setting.changed': 'ajuste cambiado',
      'pin.added': 'pasaje fijado',
      'pin.removed': 'pasaje ya no fijado',
      'feed.followed': 'canal web seguido',
      'feed.unfollowed': 'canal web dejado',
    },
  },

  feedList: {
    heading: (count) => `**Canales web que sigue este servidor: ${count}**`,
    none: 'Este servidor no sigue ningún canal web. `/conocimiento seguir` empieza con uno.',
    neverRun: 'aún no leído',
    lastRun: (when, imported, skipped, failed) =>
      `leído ${when}: ${imported} nuevos, ${skipped} conocidos, ${failed} fallidos`,
    next: (when) => `próxima lectura ${when}`,
    failing: (count) => `**falla desde hace ${runs(count)}**`,
    report: (feed, imported) => `**De** ${feed} **han llegado ${articles(imported)}**`,
    reportFailed: (feed) => `**No he podido leer el canal web** ${feed}`,
    full: 'Este servidor tiene tantos artículos o tanto texto como puede: quita algunos y llegarán más.',
  },

  errors: {
    exportTooLarge: 'Eso es demasiado para un archivo. Exporta los artículos uno a uno.',
    nothingGiven: 'Dame un archivo, una dirección o un texto.',
    twoSources: 'Eso es un archivo y una dirección. Dame solo una de las dos cosas.',
    operators: (title) =>
      `${title} es un artículo de quien me mantiene: no se puede cambiar desde Discord.`,
    noRevision: (revision) => `No hay (o ya no hay) revisión ${revision} de ese artículo.`,
    removedRevision: (revision) =>
      `Con la revisión ${revision} se quitó el artículo: no tiene texto. Elige una anterior.`,
    faulty: (names) =>
      `Eso no puede ser: ${names}. Un artículo necesita un título de 300 caracteres como máximo; una fecha se escribe 2019-09-30 y una dirección empieza por https:// o http://.`,
    changedMeanwhile:
      'Alguien ha cambiado ese artículo entretanto, así que no he hecho nada. Míralo como está ahora e inténtalo otra vez.',
    gone: 'Eso ya no espera: se confirmó o se canceló, o tiene más de un día.',
    notYours: 'Solo la persona que trajo este artículo puede confirmarlo, cambiarlo o cancelarlo.',
    unknownFeed: (name) =>
      `Este servidor no sigue ningún canal web «${name}». Elige uno de la lista que se abre al escribir.`,
    knownFeed: (url) => `Este servidor ya sigue ${url}.`,
    tooManyFeeds:
      'Este servidor sigue tantos canales web como puede. `/conocimiento dejar` deja uno.',
    mayNotReport: (channel, permissions) =>
      `No puedo informar en ${channel}. Alguien que gestione el servidor tiene que darme allí: ${listed(permissions)}.`,
    refused: {
      'bad-address':
        'No puedo leer esa dirección: tiene que empezar por https:// o http://, sin puerto ni contraseña.',
      'private-address': 'Esa dirección no es pública, así que no la leo.',
      'unknown-host': 'No hay ningún sitio con ese nombre. ¿Es correcta la dirección?',
      unreachable:
        'Ahora mismo no se llega al sitio. Inténtalo más tarde o dame el texto como archivo.',
      'http-status':
        'El sitio no me da esa página. ¿Se abre sin iniciar sesión? Entonces guárdala y dame el archivo.',
      'too-many-redirects': 'La dirección lleva a otra y a otra, y a ninguna página.',
      'too-slow': 'Eso tarda demasiado. Inténtalo más tarde o dame el texto como archivo.',
      'too-large':
        'Eso es demasiado grande: acepto como máximo 10 MB, 4 millones de caracteres, 20 000 párrafos y 200 artículos por archivo.',
      'unsupported-type':
        'No leo archivos de ese tipo: dame texto, Markdown, HTML, PDF, Word (.docx) o JSON Lines.',
      'wrong-type': 'Lo que hay dentro no es lo que dice su nombre.',
      encrypted: 'Ese archivo está protegido con contraseña. Dame uno sin ella.',
      scanned: 'Ese PDF contiene imágenes de páginas, sin texto. Dame uno con texto.',
      unreadable:
        'Ese PDF no dice qué letras dibujan sus fuentes, así que no puedo leerlo. Dame uno guardado de nuevo.',
      damaged: 'Ese archivo está dañado.',
      'too-complex': 'Leer eso llevaría demasiado tiempo o memoria.',
      'no-article': 'No he encontrado ningún artículo en ello.',
      'bad-article': 'Hay un artículo, pero lo que dice de sí mismo es incorrecto.',
      'no-feed': 'No he encontrado ningún canal web ahí: sigo canales RSS, Atom y JSON Feed.',
      robots: 'Ese sitio pide a los programas que no entren.',
    },
    refusedFeed: {
      'http-status':
        'El sitio no me da ese canal web. ¿Se abre su dirección en un navegador sin iniciar sesión?',
      'too-large': 'Ese canal web es demasiado grande: acepto como máximo 5 MB.',
      'too-slow': 'El sitio tarda demasiado en enviar ese canal web. Inténtalo más tarde.',
      unreachable: 'Ahora mismo no se llega al sitio. Inténtalo más tarde.',
    },
  },
};
