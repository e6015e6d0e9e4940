import type { SmallTalk } from '../small-talk.js';
import { words } from '../stop-words.js';

export const spanishSmallTalk: SmallTalk = {
  greetings: [
    ...words('hola holaa buenas saludos'),
    ...['buenos días', 'buenos dias', 'buenas tardes', 'buenas noches', 'qué tal', 'que tal'],
  ],
  thanks: [
    ...['gracias', 'muchas gracias', 'mil gracias', 'gracias de antemano', 'gracias por la ayuda'],
    ...['gracias por adelantado', 'vale', 'adiós', 'adios', 'muy amable'],
  ],
  trimmings: ['a todos', 'a todas', 'todos', 'amigos', 'chicos', 'gente', 'bot', 'de nuevo', '@'],
  praise: [
    'buen bot',
    'bien hecho',
    'buen trabajo',
    'genial',
    'excelente',
    'perfecto',
    'eres el mejor',
  ],
  aboutUs: [
    ...['ayuda', 'quién eres', 'quien eres', 'qué eres', 'que eres', 'qué puedes hacer'],
    ...['que puedes hacer', 'qué haces', 'que haces', 'cómo funcionas', 'como funcionas'],
    ...['cómo te llamas', 'como te llamas', 'eres un bot', 'qué puedo preguntar'],
  ],
  leadIns: [
    ...[
      'alguien sabe',
      'sabe alguien',
      'alguno sabe',
      'sabéis',
      'sabes',
      'sabe usted',
      'me puedes decir',
    ],
    ...[
      'puedes decirme',
      'podrías decirme',
      'podrias decirme',
      'me podrías decir',
      'dime',
      'dígame',
    ],
    ...['por favor dime', 'alguien me puede decir', 'alguien puede decirme', 'quiero saber'],
    ...[
      'quisiera saber',
      'me gustaría saber',
      'me gustaria saber',
      'necesito saber',
      'me pregunto',
    ],
    ...[
      'tengo una pregunta',
      'una pregunta',
      'una duda',
      'tengo una duda',
      'mi pregunta es',
      'pregunta',
    ],
    ...['háblame de', 'cuéntame de', 'explícame', 'alguien', 'alguna idea'],
  ],
  courtesies: [
    'por favor',
    'porfa',
    'perdón',
    'perdon',
    'disculpa',
    'disculpen',
    'oye',
    'bueno',
    'un saludo',
  ],
  closings: ['gracias', 'muchas gracias', 'gracias de antemano', 'por favor', 'porfa'],
  connectives: words('y pues entonces'),
  fillers: words('jaja jajaja xd'),
};
