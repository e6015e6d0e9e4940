import type { BlockRole } from '../../page.js';
import { attribute, type HtmlElement } from './html-tree.js';

/** What an element's name, class and id say of all that stands in it; undefined when they say nothing. */
export function elementRole(element: HtmlElement): BlockRole | undefined {
  return roleOfName(element) ?? roleOfWords(wordsOf(element));
}

/**
 * Whether a reader never sees what stands in it. Only what the markup itself says is known: style sheets are not read.
 */
export function isHidden(element: HtmlElement): boolean {
  if (unseenElements.has(element.name) || element.attributes.has('hidden')) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))) return true;
  if (attribute(element, 'role') === 'tooltip') return true;
  const words = wordsOf(element);
  // A word that a card belongs to is called by it, too, and stands in a sentence: only a part of the page is the card.
  if (element.name === 'div' && cards.test(words)) return true;
  return /-(?:tooltip-?(?:text|content|inner|body|card)|rollover-(?:[a-z]+-)?(?:block|card)|popover-(?:content|body|card)|sr-only|aural|skiptranslate|visually-?hidden|element-invisible|screen-?reader-text|mw-editsection|jump-link)-/.test(
    words,
  );
}

/** What is shown when a pointer rests on a word. */
const cards = /-(?:tooltip|popover|hover-?card)-/;

const unseenElements = new Set(
  'head script style template noscript iframe object embed svg canvas video audio map select button input textarea datalist amp-analytics amp-iframe amp-video'.split(
    ' ',
  ),
);

/** A line above a headline, in small letters: the section, or what the article belongs to. */
const kicker =
  /-(?:kicker|eyebrow|overline|roof-?line|top-?line|dachzeile|spitzmarke|super-?title|section-label|category|categories|rubric)-/;

/** Whether an element is called by what stands above a headline. */
export function isKicker(element: HtmlElement): boolean {
  return kicker.test(wordsOf(element));
}

/** Elements that say what they are, in order of their weight. */
function roleOfName(element: HtmlElement): BlockRole | undefined {
  const landmark = attribute(element, 'role');
  switch (element.name) {
    case 'nav':
    case 'amp-sidebar':
      return 'navigation';
    case 'figcaption':
      return 'caption';
    case 'time':
      return 'dateline';
    case 'amp-ad':
    case 'amp-embed':
      return 'advertisement';
    case 'amp-social-share':
      return 'share';
    default:
  }
  if (landmark === 'navigation' || landmark === 'menu' || landmark === 'search')
    return 'navigation';
  if (landmark === 'contentinfo') return 'footer';
  if (landmark === 'dialog' || landmark === 'alertdialog') return 'other';
  return roleOfItem(attribute(element, 'itemprop')) ?? weakRole(element);
}

function roleOfItem(item: string): BlockRole | undefined {
  switch (item) {
    case 'author':
      return 'byline';
    case 'datePublished':
    case 'dateModified':
      return 'dateline';
    case 'caption':
      return 'caption';
    default:
      return undefined;
  }
}

/** An `<aside>` may hold anything, which its class tells better than its name. */
function weakRole(element: HtmlElement): BlockRole | undefined {
  const told = roleOfWords(wordsOf(element));
  if (told !== undefined) return told;
  if (element.name === 'aside') return 'related';
  if (element.name === 'footer') return 'footer';
  return element.name === 'form' ? 'newsletter' : undefined;
}

/** Class and id as words in lower case between hyphens: `shareTools big` is `-share-tools-big-`. */
function wordsOf(element: HtmlElement): string {
  const names = `${speakingClasses(element)} ${attribute(element, 'id')}`;
  const words = names
    .slice(0, 500)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words === null ? '' : `-${words.join('-')}-`;
}

/**
 * Classes that tell what an article is about, or what it has and has not: `category-politics`, `no-sidebar`, `comments-open`.
 * They name parts that are elsewhere.
 */
const aboutAnother =
  /^(?:category|tag|has|no|with|without|is|not|hide|show)[-_]|[-_](?:open|closed|enabled|disabled|active|left|right|promoted|sticky)$/i;

/** The classes of an element that say what the element itself is. */
export function speakingClasses(element: HtmlElement): string {
  return attribute(element, 'class')
    .split(/\s+/)
    .filter((name) => !aboutAnother.test(name))
    .join(' ');
}

function roleOfWords(words: string): BlockRole | undefined {
  return words === '' ? undefined : roles.find(([pattern]) => pattern.test(words))?.[1];
}

/** The first that fits decides. */
const roles: readonly (readonly [RegExp, BlockRole])[] = [
  [/-(?:pull-?quote|pullquote|pulled-quote|quote-pull|blockquote-pull|quote)-/, 'pull-quote'],
  [
    /-(?:ads?|advert|adverts|advertisement|advertising|advertorial|adsbygoogle|adslot|ad-slot|dfp|gpt|sponsor|sponsored|promoted|taboola|outbrain)-/,
    'advertisement',
  ],
  [
    /-(?:newsletter|newsletters|subscribe|subscription|signup|sign-up|mailing-list|mailchimp|paywall|regwall|piano|meter)-/,
    'newsletter',
  ],
  [
    /-(?:related|recommended|recommendations?|recirc|recirculation|read-?more|readmore|also-read|more-on|more-from|more-stories|see-also|keep-reading|trending|popular|most-read|mostread|teasers?|promo|promos|outbrain|up-next|sidebar|inline-link|inline-links|story-list|tags|tag-list|topics|topic-list)-/,
    'related',
  ],
  [
    /-(?:share|sharing|share-?tools|sharebar|social|socials|addtoany|addthis|sharedaddy|follow-us|like-button)-/,
    'share',
  ],
  [/-(?:cookies?|consent|gdpr|onetrust|modal|popup|toast)-/, 'other'],
  [/-(?:comments?|disqus|respond|reply|replies|comment-form|discussion)-/, 'other'],
  [
    /-(?:breadcrumbs?|menu|navbar|navigation|nav|skip-link|skip-links|pagination|pager)-/,
    'navigation',
  ],
  [/-(?:footer|colophon|site-info|copyright|legal)-/, 'footer'],
  [/-(?:mw-editsection|editsection|printfooter|catlinks|noprint|navbox)-/, 'navigation'],
  [kicker, 'other'],
  [
    /-(?:standfirst|stand-first|sub-?headline|sub-?head|sub-?title|dek|deck|intro-text|article-intro|lead-in|chapo|entradilla|bajada|sommario)-/,
    'standfirst',
  ],
  [/-(?:credit|credits|photo-credit|image-credit|copyright-holder|media-credit)-/, 'credit'],
  [
    /-(?:caption|captions|wp-caption-text|photo-caption|image-caption|cutline|bildunterschrift|legende)-/,
    'caption',
  ],
  [
    /-(?:byline|bylines|author|authors|author-name|contributors?|writer|autor|auteur|(?:written|wrote|posted|story)-by|submitted)-/,
    'byline',
  ],
  [
    /-(?:dateline|date|datetime|timestamp|time-stamp|published|pub-date|pubdate|post-date|publish-date|article-dates|reading-time|read-time)-/,
    'dateline',
  ],
];
