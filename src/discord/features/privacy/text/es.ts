import { plural } from '../../../../shared/plural.js';
import type { PrivacyText } from './privacy-text.js';

const records = plural('es', { one: 'un registro', other: '# registros' });

export const es: PrivacyText = {
  command: {
    name: 'privacidad',
    description: 'Qué guardo sobre ti, y cómo verlo o borrarlo',
  },
  title: '**Qué guardo, y cuánto tiempo**',
  kept: {
    questions: (days) =>
      `- **Preguntas hechas aquí**: su texto, la hora, cómo y con qué rapidez se respondieron y con qué pasajes. Durante ${days}, para que la moderación vea qué falta en los artículos.`,
    outcomes: (days) =>
      `- **De las preguntas hechas aquí** la hora, el resultado y los pasajes mostrados, sin su texto y sin quién preguntó. Durante ${days}.`,
    noQuestions:
      '- **Ninguna pregunta**: este servidor ha desactivado el registro y las valoraciones.',
    feedback: (days) =>
      `- **Valoraciones**: qué botón pulsaste bajo una respuesta y el motivo que diste. Durante ${days}.`,
    messages:
      '- **Identificadores de mensajes** que respondí, y de mis respuestas, durante un día: así la respuesta sigue a la pregunta cuando la editas o la borras.',
    shown:
      '- **Identificadores de mis respuestas que todos ven**, y qué párrafos citan, durante 90 días: para corregirlas cuando estos cambien.',
    changes:
      '- **Lo que cambia la moderación** (artículos, ajustes, fijados), con su identificador, mientras yo esté en el servidor.',
    proposals:
      '- **Artículos hechos de mensajes**, cuando la moderación propone uno: su texto, tu nombre, su enlace y su día. Hasta que la moderación o tú lo quitéis.',
    inquiries:
      '- **Preguntas a la moderación**, cuando pulsas ese botón: la pregunta, tu identificador y dónde preguntaste, hasta que se te avise y un día más; la pregunta y su respuesta, 30 más.',
    standing:
      '- **Preguntas pendientes**, cuando pulsas «Avísame»: la pregunta, tu identificador y dónde preguntaste, hasta que se te avise, la termines abajo o pasen 180 días.',
    direct:
      '- **Mensajes directos**, y servidores que no me han instalado: ninguna pregunta en absoluto.',
  },
  hash: 'Quién preguntó no forma parte de ello: en su lugar hay un código con clave, que cambia cada día y se borra con los registros, de modo que después nadie puede saberlo.',
  removal: (days) =>
    `Cuando un servidor me quita, todo esto se borra pasados ${days}; su propietario puede hacerlo borrar aquí al instante.`,
  thirdParties:
    'Todo queda en una base de datos de quien me administra. Nadie más lo recibe: no uso ningún otro servicio que Discord.',
  days: plural('es', { one: 'un día', other: '# días' }),
  logged:
    '-# No te has excluido: donde un servidor registra preguntas, registra también las tuyas.',
  optedOut: '-# Te has excluido: de tus preguntas no guardo ni el texto ni quién las hizo.',

  show: 'Ver mis datos',
  erase: 'Borrar mis datos',
  optOut: 'No me registres',
  optIn: 'Vuelve a registrarme',
  eraseGuild: 'Borrar todo lo de este servidor',

  data: {
    title: '**Lo que tengo de ti, en todos los servidores**',
    none: 'No tengo nada de ti: ninguna pregunta ni valoración.',
    questions: plural('es', { one: '# pregunta', other: '# preguntas' }),
    votes: plural('es', { one: '# valoración', other: '# valoraciones' }),
    vote: { helped: 'Me ayudó', 'not-this': 'No es esto', 'out-of-date': 'Anticuado' },
    withoutText: '(texto no guardado)',
    file: '-# Lo más reciente. El archivo lo tiene todo.',
  },
  erasing: {
    sure: '**¿Borrar tus preguntas, tus valoraciones, tus preguntas a la moderación, tus preguntas pendientes y los artículos hechos de mensajes tuyos, en todos los servidores?** No se puede deshacer.',
    yes: 'Borrarlas',
    no: 'Conservarlas',
    done: (count) =>
      count === 0 ? 'No había nada tuyo que borrar.' : `Borrado: ${records(count)}.`,
  },
  nowOptedOut:
    '**Tus preguntas ya no se registran**, en ningún servidor: a lo sumo que hubo una, y cómo acabó, sin su texto y sin ti. Lo registrado antes queda hasta que se borre con el tiempo, o lo borres tú.',
  nowLogged: '**Tus preguntas se registran de nuevo**, donde un servidor lleva un registro.',

  guild: {
    title: 'Borrar todo lo de este servidor',
    label: 'Escribe el nombre del servidor',
    description: 'Artículos, ajustes, preguntas, fijados, fuentes: todo desaparece al instante.',
    wrongName: 'Ese no es el nombre de este servidor. No se ha borrado nada.',
    notOwner: 'Solo el propietario del servidor puede hacer borrar todo.',
    done: '**Todo lo de este servidor está borrado**: artículos, ajustes, preguntas, valoraciones, fijados, fuentes y el registro de cambios.',
  },
};
