/** What a note about the article itself opens with; see `Language.noteOpening`. */
export const frenchNoteOpening =
  "(?:note(?: (?:de la rédaction|de l'éditeur))? ?[:.–—-] ?)?(?:cet article|cette page|ce billet|cette dépêche|ce texte) (?:est|a été) (?:une? |le |la )?(?:[a-z-]+ ){0,2}?(?:résumée?|traduction|synthèse|extrait|version abrégée|traduite?|abrégée?|mise? à jour|corrigée?|actualisée?)\\b|(?:note de la rédaction|note de l'éditeur|ndlr) ?[:.–—-]";
