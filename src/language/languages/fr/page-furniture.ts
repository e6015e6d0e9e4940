import { type PageFurniture, phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

export const frenchFurniture: Partial<PageFurniture> = {
  advertisement:
    phrases(`publicité; annonce; annonces; contenu sponsorisé; sponsorisé; la suite après cette publicité;
    la suite après la publicité; suite après la publicité; lire la suite après la publicité`),
  related:
    phrases(`lire aussi; à lire aussi; à lire; lire également; voir aussi; à voir aussi; lire la suite; lire plus;
    en savoir plus; pour aller plus loin; sur le même sujet; à écouter; regarder; notre dossier; en images; article lié;
    articles liés`),
  relatedHeading: [
    ['audios et vidéos …', 'Audios et vidéos sur le fleuve'],
    ['catégorie: …', 'Catégorie: fleuves'],
    ['catégories: …', 'Catégories: fleuves'],
    ...phrases(`articles associés; articles similaires; articles recommandés; article recommandé; à lire sur le même sujet;
      les plus lus; les plus vus; les plus populaires; les plus partagés; dernières actualités; dernières infos;
      dernières nouvelles; à la une; recommandé; recommandés; recommandé pour vous; nos recommandations; vous aimerez aussi;
      mots-clés; mots clés; thèmes`),
    ['mots-clés: …', 'Mots-clés: fleuve, pont'],
    ['mots clés: …', 'Mots clés: fleuve, pont'],
    ['thèmes: …', 'Thèmes: fleuve, pont'],
    ['tags: …', 'Tags: fleuve, pont'],
  ],
  share: [
    ...phrases(`partage; partager; partagez; partager cet article; partager l’article; partagez cet article; imprimer; enregistrer;
      sauvegarder; copier le lien; lien copié; envoyer par e-mail; envoyer par email; envoyer par courriel; écouter;
      écouter l’article; écouter cet article; nous suivre; réagir; fermer; menu; rechercher`),
    ['partager sur …', 'Partager sur Facebook'],
    ['partagez sur …', 'Partagez sur Facebook'],
    ['partager par …', 'Partager par e-mail'],
    ['suivez-nous …', 'Suivez-nous sur Facebook'],
    ['# commentaire', '1 commentaire'],
    ['# commentaires', '12 commentaires'],
    ['# partages', '32 partages'],
  ],
  newsletter: [
    ['abonnez-vous …', 'Abonnez-vous !'],
    ['… abonnez-vous à …', 'Pour tout lire, abonnez-vous à River Post'],
    ['s’abonner …', 'S’abonner à River Post'],
    ...phrases('abonner; newsletter; newsletters; infolettre; lettre d’information'),
    ['notre newsletter …', 'Notre newsletter du matin'],
    ['la newsletter …', 'La newsletter du matin'],
    ['recevez … newsletter …', 'Recevez chaque matin notre newsletter'],
    ['… dans votre boîte mail …', 'Chaque matin dans votre boîte mail'],
    ['… dans votre boîte de réception …', 'Chaque matin dans votre boîte de réception'],
    ...phrases(`votre e-mail; votre email; votre courriel; votre adresse e-mail; votre adresse email; adresse e-mail; adresse email;
      adresse électronique; se connecter`),
    ['inscrivez-vous …', 'Inscrivez-vous à nos lettres'],
    ['je m’abonne …', 'Je m’abonne à partir de 1 euro'],
    ['connectez-vous …', 'Connectez-vous'],
    ['… réservé aux abonnés …', 'Cet article est réservé aux abonnés'],
    ['il vous reste … à lire …', 'Il vous reste 80 % de cet article à lire'],
    ['pour lire la suite …', 'Pour lire la suite, connectez-vous'],
    ['pour continuer la lecture …', 'Pour continuer la lecture, connectez-vous'],
    ['soutenez notre journalisme …', 'Soutenez notre journalisme'],
    ['soutenez le journalisme …', 'Soutenez le journalisme libre'],
    ['déjà abonné …', 'Déjà abonné ? Se connecter'],
  ],
  closingCall: [
    ['suivez-nous …', 'Suivez-nous aussi ailleurs'],
    ['rejoignez-nous …', 'Rejoignez-nous'],
    ['rejoignez notre …', 'Rejoignez notre chaîne'],
    ['téléchargez … application …', 'Téléchargez notre application'],
    ['devenez membre …', 'Devenez membre et lisez tout'],
    ['réagissez … commentaires …', 'Réagissez dans les commentaires'],
    ['dites-nous … commentaires …', 'Dites-nous dans les commentaires ce que vous en pensez'],
  ],
  footer: [
    ['… tous droits réservés …', 'River Post. Tous droits réservés.'],
    ...phrases(`mentions légales; politique de confidentialité; politique de cookies; qui sommes-nous; contact; contactez-nous;
      plan du site; retour en haut`),
    ['conditions générales …', 'Conditions générales de vente'],
    ['reproduction interdite …', 'Reproduction interdite sans accord'],
  ],
  other: [
    ['nous utilisons … cookies …', 'Nous utilisons des cookies'],
    ['ce site utilise … cookies …', 'Ce site utilise des cookies'],
    ['notre site utilise … cookies …', 'Notre site utilise des cookies'],
    ...phrases(`accepter; refuser; tout accepter; tout refuser; accepter tout; refuser tout; accepter les cookies;
      refuser les cookies; commentaire; commentaires; accueil`),
    ['laisser un commentaire …', 'Laisser un commentaire'],
    ['laissez un commentaire …', 'Laissez un commentaire'],
    ['ajouter un commentaire …', 'Ajouter un commentaire'],
    ['poster un commentaire …', 'Poster un commentaire'],
    ['écrire un commentaire …', 'Écrire un commentaire'],
    ['publier un commentaire …', 'Publier un commentaire'],
    ['voir les commentaires …', 'Voir les commentaires'],
    ['voir tous les commentaires …', 'Voir tous les commentaires'],
    ['les commentaires sont fermés …', 'Les commentaires sont fermés.'],
    ['rejoignez la conversation …', 'Rejoignez la conversation'],
    ['rejoignez la discussion …', 'Rejoignez la discussion'],
    ['aller au contenu …', 'Aller au contenu principal'],
  ],
  source: phrases('source; sources; avec; article original'),
  mailHeader: words('de objet envoyé'),
  by: phrases('par; écrit par; propos recueillis par; texte; auteur; auteure; rédaction'),
  published: [
    ...phrases(`publié le; mis à jour; mis à jour le; modifié le; mise à jour; dernière mise à jour; dernière modification; créé le;
      temps de lecture; de lecture; il y a`),
    ...words(
      `publié modifié le à h heure heures min minute minutes lecture hier aujourd'hui er et jour jours`,
    ),
  ],
  photo:
    phrases(`photo; photos; photographie; photo de; photos de; photo par; photo d’archives; image; images; image de; images de;
    crédit; crédits; crédit photo; crédits photo; archive; archives; capture; capture d’écran; illustration`),
  changed: phrases('mis à jour; mise à jour; modifié; dernière modification'),
  nameParticle: words('avec et du de le la en à pour'),
  jobTitle:
    words(`correspondant correspondante reporter rédacteur rédactrice journaliste chroniqueur chroniqueuse éditorialiste
    envoyé envoyée`),
  newsroom: words('rédaction'),
  vagueSource: words('agences'),
};
