/** How a question ends in writing, also before a closing quotation mark or bracket. */
const questionMark = /[?？؟⁇⁈︖]/u;

/** Words that open a question, in the languages that the analyzer reads and that show it so. Lower case. */
const openings = new Set(
  [
    'who whom whose what which when where why how is are was were do does did can could will would has have had should',
    'qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo',
    'qui quoi quel quelle quels quelles quand où pourquoi comment combien',
    'من ما ماذا متى أين اين كيف لماذا هل كم أي مَن',
    'wer wen wem wessen was welche welcher welches wann wo woher wohin warum wieso weshalb wie',
    'chi che cosa quale quali quando dove perché come quanto quanti',
    'quem qual quais quando onde porque como quanto quantos',
    'wie wat welke wanneer waar waarom hoe hoeveel',
    'кто кого что какой какая какие когда где куда откуда почему зачем как сколько',
    'kim ne hangi nerede nereye neden niçin nasıl kaç',
  ].flatMap((words) => words.split(' ')),
);

/** Words within a text that make it a question where questions do not begin with one. */
const within =
  /什么|什麼|谁|誰|哪|怎么|怎麼|为什么|為什麼|多少|几时|吗|嗎|何|どこ|だれ|いつ|なぜ|どう|ですか|ますか|무엇|누구|언제|어디|왜|어떻게|ใคร|อะไร|เมื่อไ|ที่ไหน|ทำไม|อย่างไร/u;

/**
 * Whether a text that nobody put to us reads as a question. It may err: what the articles do not surely answer gets
 * no answer in any case.
 */
export function looksLikeQuestion(text: string): boolean {
  if (questionMark.test(text)) return true;
  const [first = '', ...more] =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return (openings.has(first) && more.length > 0) || within.test(text);
}
