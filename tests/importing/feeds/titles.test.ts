import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/importing/feeds/parse-feed.js';

const address = 'http://news.example/news/feed.xml';

function rss(item: string, attributes = ''): string {
  return `<rss version="2.0" ${attributes}><channel><title>River Post</title><item>${item}</item></channel></rss>`;
}

function atom(entry: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>River Post</title><entry>${entry}</entry></feed>`;
}

describe('the title of an entry', () => {
  it.each([
    [
      'HTML in Atom',
      atom('<link href="/a"/><title type="html">Dara &amp;amp; &lt;b&gt;Selm&lt;/b&gt;</title>'),
      'Dara & Selm',
    ],
    [
      'text in Atom',
      atom('<link href="/a"/><title type="text">The &lt;b&gt; key</title>'),
      'The <b> key',
    ],
    [
      'XHTML',
      atom(
        '<link href="/a"/><title type="xhtml"><div xmlns="x">Dara <b>and</b> Selm</div></title>',
      ),
      'Dara and Selm',
    ],
    [
      'the base64 of older Atom',
      atom(
        `<link href="/a"/><title mode="base64" type="text/html">${Buffer.from('Dara <i>and</i> Selm').toString('base64')}</title>`,
      ),
      'Dara and Selm',
    ],
    [
      'XHTML with a script',
      atom(
        '<link href="/a"/><title type="xhtml"><div xmlns="x">Dara <script>go("/b")</script>and Selm</div></title>',
      ),
      'Dara and Selm',
    ],
    [
      'base64 of a type that is no text',
      atom(
        `<link href="/a"/><title type="application/octet-stream">${Buffer.from('<p>Dara &amp; Selm</p>').toString('base64')}</title>`,
      ),
      'Dara & Selm',
    ],
    [
      'an element in capitals',
      '<RSS><CHANNEL><ITEM><LINK>/a</LINK><TITLE>Dara</TITLE></ITEM></CHANNEL></RSS>',
      'Dara',
    ],
    [
      'an item of CDF',
      '<CHANNEL HREF="/"><TITLE>River Post</TITLE><CHANNEL><ITEM HREF="/a" LASTMOD="1998-03-04T10:00"><TITLE>Dara</TITLE></ITEM></CHANNEL></CHANNEL>',
      'Dara',
    ],
    [
      'references twice in RSS',
      rss('<link>/a</link><title>Dara &amp;amp; Selm&amp;#8217;s &amp;frac12;</title>'),
      'Dara & Selm’s ½',
    ],
    [
      'tags in RSS',
      rss('<link>/a</link><title><![CDATA[<em>Ferry</em> runs<script>alert(1)</script>]]></title>'),
      'Ferry runs',
    ],
    [
      'a sign that is no tag',
      rss('<link>/a</link><title>3 &lt; 4 and a > b</title>'),
      '3 < 4 and a > b',
    ],
    [
      'what a picture is called',
      rss(
        '<link>/a</link><media:title>A pier</media:title><title>Ferry</title>',
        'xmlns:media="m"',
      ),
      'Ferry',
    ],
    [
      'an undeclared name of a character',
      rss('<link>/a</link><title>Caf&eacute; Selm</title>'),
      'Café Selm',
    ],
  ])('is what a reader sees: %s', (_, text, title) => {
    expect(parseFeed(text, address).entries.map((entry) => entry.title)).toEqual([title]);
  });
});

describe('the address of an entry', () => {
  it.each([
    ['relative to the feed', rss('<link>a</link>'), 'http://news.example/news/a'],
    [
      'relative to a base within a base',
      atom('<link href="a"/>', 'xml:base="http://other.example/x/"').replace(
        '<entry>',
        '<entry xml:base="y/">',
      ),
      'http://other.example/x/y/a',
    ],
    [
      'in a link of Atom within RSS',
      rss('<atom:link href="http://news.example/a"/>', 'xmlns:atom="http://www.w3.org/2005/Atom"'),
      'http://news.example/a',
    ],
    [
      'to a page before one to anything else',
      atom(
        '<link rel="alternate" type="application/json" href="/a.json"/><link rel="alternate" type="text/html" href="/a"/>',
      ),
      'http://news.example/a',
    ],
    [
      'of an id where there is no link',
      rss('<guid>http://news.example/a</guid>'),
      'http://news.example/a',
    ],
    [
      'in a feed that was cut off',
      rss('<link>http://news.example/a</link>').slice(0, -20),
      'http://news.example/a',
    ],
  ])('is found: %s', (_, text, url) => {
    expect(parseFeed(text, address).entries.map((entry) => entry.url)).toEqual([url]);
  });
});

it('a feed may have nothing to announce', () => {
  expect(parseFeed('<rss version="2.0"></rss>', address)).toEqual({
    title: undefined,
    entries: [],
  });
});

it('a feed of elements without end is none', () => {
  const nested = `<rss>${'<a>'.repeat(500_000)}`;
  expect(() => parseFeed(nested, address)).toThrow(expect.objectContaining({ reason: 'no-feed' }));
});
