import { plural } from '../../../../shared/plural.js';
import type { ModeratorsText } from './moderators-text.js';

export const es: ModeratorsText = {
  ask: 'Preguntar a la moderación',
  asked:
    '**La moderación tiene tu pregunta**, y ve tu nombre. Su respuesta llega donde preguntaste si todos lo vieron; si no, como mensaje directo.',
  joined:
    '**Otras personas han preguntado lo mismo a la moderación**: se te avisará con ellas. La moderación ve tu nombre.',
  again: '**La moderación ya tiene tu pregunta.** Se te avisará en cuanto responda.',
  later:
    '**Tu pregunta queda guardada**, y se publica para la moderación en cuanto Discord me deje: ahora no ha sido posible.',
  cannot: {
    off: 'Este servidor ya no tiene un canal para preguntas a la moderación.',
    questionGone:
      'Ya no puedo leer lo que se preguntó. Pregunta con `/preguntar`, y luego a la moderación.',
    channelGone:
      'El canal de preguntas a la moderación ya no existe. Quien gestiona el servidor puede elegir otro en `/ajustes`.',
    mayNotPost:
      'No puedo escribir en el canal de preguntas a la moderación. Quien gestiona el servidor tiene que permitírmelo.',
    person: (most) =>
      `Últimamente has hecho ${most} preguntas a la moderación. Espera un día, por favor.`,
    server:
      'La moderación ya tiene tantas preguntas como puede responder en un día. Vuelve a intentarlo mañana.',
  },

  post: {
    title: plural('es', {
      one: '**Una pregunta que los artículos no responden**',
      other: '**Una pregunta que los artículos no responden** · de # personas',
    }),
    askedBy: (people) => `-# Pregunta de ${people}`,
    where: 'dónde',
    nearest: '-# El pasaje más cercano:',
    answer: 'Responder',
    decline: 'Rechazar',
    close: 'Cerrar',
    settled: {
      answered: (moderator) => `✓ **Respondida** por ${moderator}`,
      declined: (moderator) => `✗ **Rechazada** por ${moderator}`,
      closed: (moderator) => `✗ **Cerrada** por ${moderator}; no se ha avisado a nadie.`,
    },
    refused: plural('es', {
      one: '-# A una persona no se le puede avisar: no acepta mensajes directos. Lo ve en `/privacidad`.',
      other:
        '-# A # personas no se les puede avisar: no aceptan mensajes directos. Lo ven en `/privacidad`.',
    }),
  },
  answerForm: {
    title: 'Responder la pregunta',
    answer: {
      label: 'Tu respuesta',
      description: 'Quien preguntó la lee tal cual, con tu nombre; se convierte en un borrador.',
    },
  },
  declineForm: {
    title: 'Rechazar la pregunta',
    reason: {
      label: 'Por qué (puede quedar vacío)',
      description: 'Se avisa a quien preguntó, con tu nombre.',
    },
  },
  told: '**Se ha avisado a quien preguntó.**',
  draft:
    '-# Confirmada, tu respuesta es un artículo, palabra por palabra, y responde a quien pregunte después. Puedes retirarla con `/privacidad`.',
  declined: '**Rechazada.** Se ha avisado a quien preguntó.',
  toldLater:
    '**Guardado.** No se ha podido avisar a todos ahora; lo intento de nuevo por mi cuenta.',
  settledBefore: (moderator) => `${moderator} fue más rápido: ya está resuelta.`,
  gone: 'Esta pregunta ya no se guarda.',
  empty: 'Una respuesta necesita palabras.',

  reply: {
    answered: (moderator, server) =>
      `**${moderator}, de la moderación de ${server}, responde a tu pregunta:**`,
    declined: (moderator, server) =>
      `**${moderator}, de la moderación de ${server}, no responde a tu pregunta.**`,
    ownWords: '-# Son palabras de la moderación: no es la cita de un artículo.',
  },

  own: {
    title: plural('es', {
      one: '**Una pregunta tuya a la moderación:**',
      other: '**# preguntas tuyas a la moderación:**',
    }),
    waiting: 'espera',
    answered: (answer) => `respondida: ${answer}`,
    declined: 'rechazada',
    closed: 'cerrada',
  },
};
