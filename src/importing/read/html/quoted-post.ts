import { attribute, type HtmlElement } from './html-tree.js';

/** Classes with which other sites mark what somebody posted there. */
const post =
  /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed)(?:\s|$)/;

/**
 * Whether an element is there for a post that the article quotes, and nothing else: then it is part of the text around it,
 * though it is often called by where the post comes from, as buttons to share the article are.
 */
export function holdsPost(element: HtmlElement): boolean {
  const inner = element.children.filter((child) =>
    typeof child === 'string' ? child.trim() !== '' : child.name !== 'script',
  );
  const [only] = inner;
  if (inner.length !== 1 || typeof only !== 'object') return false;
  return only.name === 'blockquote' && post.test(attribute(only, 'class'));
}
