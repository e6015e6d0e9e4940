/** What a note about the article itself opens with; see `Language.noteOpening`. */
export const chineseNoteOpening =
  '(?:编者按|編者按|注)[:：]?本(?:文|篇|报道|報道)|(?:编者按|編者按)[:：]|本(?:文|篇|报道|報道)(?:是|为|為|系)[^。]{0,40}(?:摘要|概要|综述|綜述|译文|譯文|节选|節選)';
