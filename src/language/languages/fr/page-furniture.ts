import type { CueWords } from '../page-furniture.js';

export const frenchCues: CueWords = {
  advertisement:
    '(?:- ?)?publicité(?: -)?|annonces?|contenu sponsorisé|sponsorisé|la suite après (?:cette|la) publicité|(?:suite|lire la suite) après la publicité',
  related:
    'lire aussi|à lire aussi|à lire|lire également|voir aussi|à voir aussi|lire la suite|lire plus|en savoir plus|pour aller plus loin|sur le même sujet|à écouter|regarder|notre dossier|en images|article[s]? liés?',
  relatedHeading:
    'articles? (?:liés|associés|similaires|recommandés)|à lire sur le même sujet|sur le même sujet|les plus (?:lus|vus|populaires|partagés)|dernières (?:actualités|infos|nouvelles)|à la une|recommandés?(?: pour vous)?|nos recommandations|vous aimerez aussi|mots[- ]clés|thèmes|(?:mots[- ]clés|thèmes|tags): .*',
  share:
    "partage[rz]?(?: (?:sur|cet|l'|par) ?.*)?|imprimer|enregistrer|sauvegarder|copier le lien|lien copié|envoyer par (?:e-?mail|courriel)|écouter(?: l'article| cet article)?|suivez-nous(?: sur .*)?|nous suivre|\\d+ (?:commentaires?|partages?)|réagir|fermer|menu|rechercher",
  newsletter:
    ".*\\babonne[rz](?:-vous)?\\b.*|.*\\b(?:newsletter|lettre d'information|infolettre)\\b.*|.*dans votre boîte (?:mail|de réception).*|votre (?:adresse )?(?:e-?mail|courriel)\\*?|adresse (?:e-?mail|électronique)\\*?|inscrivez-vous.*|je m'abonne.*|se connecter|connectez-vous.*|(?:cet )?article (?:est )?réservé aux abonnés.*|il vous reste .{0,40} à lire.*|pour (?:lire|continuer).{0,20}(?:la suite|lecture).*|soutenez (?:notre|le) journalisme.*|déjà abonné.*",
  footer:
    '.*\\btous droits réservés\\b.*|mentions légales|politique de (?:confidentialité|cookies)|conditions générales.*|qui sommes-nous|contact(?:ez-nous)?|plan du site|retour en haut|reproduction interdite.*',
  other:
    '(?:nous|ce site|notre site).{0,80}\\bcookies\\b.*|(?:tout )?(?:accepter|refuser)(?: tout| les cookies)?|commentaires?|(?:laisser|laissez|ajouter|poster|écrire|publier) (?:un|votre) commentaire.*|voir (?:tous )?les commentaires.*|les commentaires sont fermés.*|rejoignez la (?:conversation|discussion).*|aller au contenu(?: principal)?|accueil',
  source: 'sources?|avec|article original',
  by: 'par|écrit par|propos recueillis par|texte:?|auteure?:?|rédaction:?',
  published:
    "publié(?: le)?|mis à jour(?: le)?|modifié(?: le)?|mise à jour|dernière (?:mise à jour|modification)|créé le|le|à|a|h|heures?|min(?:utes)?|temps de lecture|de lecture|lecture|il y a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|er|et|jours?",
  photo:
    "photos?(?:graphie)?(?: de| par| d'archives?)?|images?(?: de)?|crédits?(?: photo)?|archives?|capture(?: d'écran)?|illustration",
  note: "(?:note(?: (?:de la rédaction|de l'éditeur))? ?[:.–—-] ?)?(?:cet article|cette page|ce billet|cette dépêche|ce texte) (?:est|a été) (?:une? |le |la )?(?:[a-z-]+ ){0,2}?(?:résumée?|traduction|synthèse|extrait|version abrégée|traduite?|abrégée?|mise? à jour|corrigée?|actualisée?)\\b|(?:note de la rédaction|note de l'éditeur|ndlr) ?[:.–—-]",
};
