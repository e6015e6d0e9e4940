import type { VerifyText } from './verify-text.js';

export const es: VerifyText = {
  command: {
    name: 'verificar',
    description: '¿Dicen esto los artículos, palabra por palabra?',
    text: { name: 'texto', description: 'La cita, con comillas o sin ellas' },
    source: { name: 'fuente', description: 'De quién se dice que es: medio, título o autor' },
    private: { name: 'privado', description: 'Mostrarlo solo a ti: sí, salvo que digas que no' },
  },
  check: {
    name: 'Comprobar esta cita',
    description: 'Si los artículos dicen lo que cita un mensaje',
  },

  noWords: 'No tiene palabras que pueda buscar.',
  tooLong: (most) => `Es demasiado larga para una cita: compruebo como máximo ${most} caracteres.`,
  verbatim: '**Palabra por palabra.** Los artículos dicen exactamente esto.',
  misattributed: (named) => `**Es real, pero no de ${named}.** Está aquí:`,
  altered: '**Alterada.** Los artículos dicen otra cosa.',
  shortened: '**Abreviada, y lo indica.** No se ha alterado nada más.',
  fromAnother: (named) => `Y no es de ${named}.`,
  joined: (places) => `**Unida de ${places} lugares** que no están juntos en ninguna parte.`,
  earlier: (day) => `**En una revisión anterior.** El artículo lo decía hasta el ${day}.`,
  now: 'Ahora dice:',
  absent: '**No está en los artículos.** Nada en ellos se le parece.',
  marks: '~~tachado~~: solo en la cita · **negrita**: solo en el artículo',
  folded:
    'Comparada letra por letra. Solo los espacios, las comillas, los guiones y las formas de Unicode se toman por iguales.',
};
