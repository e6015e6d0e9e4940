/** What a note about the article itself opens with; see `Language.noteOpening`. */
export const spanishNoteOpening =
  '(?:nota(?: (?:del editor|de la redacción|de redacción))? ?[:.–—-] ?)?est[ae] (?:artículo|página|entrada|noticia|nota|reportaje|texto) (?:es|fue|ha sido) (?:una? |el |la )?(?:[a-zñ-]+ ){0,2}?(?:resumen|traducción|síntesis|extracto|resumid[oa]|traducid[oa]|abreviad[oa]|actualizad[oa]|corregid[oa])\\b|nota (?:del editor|de la redacción|de redacción) ?[:.–—-]';
