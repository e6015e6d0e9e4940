import type { Particulars } from './particulars.js';

/** Particulars by the keys that an article states them with: what `parseParticulars` reads. Undefined: not stated. */
export function statedValues({
  id,
  source,
  language,
  summary,
  tags,
  licence,
  questions,
  guildIds,
  from,
  until,
  review,
}: Particulars): Readonly<Record<string, string | readonly string[] | undefined>> {
  return {
    title: source.title,
    id,
    publisher: source.publisher,
    author: source.author,
    published: source.published,
    url: source.url,
    language,
    from,
    until,
    review,
    summary,
    tags: tags.length > 0 ? tags : undefined,
    licence,
    questions: questions.length > 0 ? questions : undefined,
    guilds: guildIds,
  };
}
