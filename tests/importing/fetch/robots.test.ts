import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src/importing/fetch/canonical-address.js';
import { parseRobots } from '../../../src/importing/fetch/robots.js';
import { createRobotsGuard } from '../../../src/importing/fetch/robots-guard.js';
import { webOf } from '../../support/web.js';

describe('robots.txt', () => {
  it.each([
    ['nothing', '', '/a', true],
    ['everything forbidden', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['a folder', 'User-agent: *\nDisallow: /private/', '/private/a', false],
    ['beside the folder', 'User-agent: *\nDisallow: /private/', '/public', true],
    ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['two of one length', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['its own group', 'User-agent: *\nDisallow: /\n\nuser-agent: quoth\nAllow: /', '/a', true],
    [
      'its own group forbids',
      'User-agent: Quoth\nDisallow: /\nUser-agent: *\nAllow: /',
      '/a',
      false,
    ],
    ['another group', 'User-agent: Other\nDisallow: /', '/a', true],
    ['a group of several', 'User-agent: Other\nUser-agent: Quoth\nDisallow: /x', '/x', false],
    [
      'two groups of one name',
      'User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b',
      '/b',
      false,
    ],
    ['a star', 'User-agent: *\nDisallow: /*/print', '/2019/print', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['not at the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['a query', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['a comment', '# all\nUser-agent: * # everybody\nDisallow: /a # no', '/a', false],
    ['percent signs', 'User-agent: *\nDisallow: /caf%C3%A9', '/café', false],
    [
      'lines that mean something else',
      'User-agent: *\nCrawl-delay: 9\nDisallow: /a\nSitemap: x',
      '/a',
      false,
    ],
  ])('with %s', (_, text, path, allowed) => {
    expect(parseRobots(text, 'Quoth').allows(path)).toBe(allowed);
  });

  it('is read whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.webPath(), (text, path) => {
        expect(typeof parseRobots(`User-agent: *\nDisallow: ${text}`, 'Quoth').allows(path)).toBe(
          'boolean',
        );
      }),
    );
  });

  it('is asked for once a day, and what does not answer is left alone for a while', async () => {
    let asked = 0;
    let status = 503;
    let nowMs = 0;
    const { fetch } = await webOf((_, response) => {
      asked += 1;
      response.writeHead(status).end('User-agent: *\nDisallow: /private');
    });
    const mayFetch = createRobotsGuard(fetch, 'Quoth', () => nowMs);
    expect(await mayFetch('http://news.example/a')).toBe(false);
    nowMs += 60 * 60_000;
    status = 200;
    expect(await mayFetch('http://news.example/a')).toBe(true);
    expect(await mayFetch('http://news.example/private/a')).toBe(false);
    expect(asked).toBe(2);
    nowMs += 25 * 60 * 60_000;
    status = 404;
    expect(await mayFetch('http://news.example/private/a')).toBe(true);
    expect(asked).toBe(3);
  });
});

describe('canonicalAddress', () => {
  it.each([
    ['http://a.example/x?utm_source=rss&utm_medium=feed', 'http://a.example/x'],
    ['http://a.example/x/?id=7&fbclid=abc#part', 'http://a.example/x/?id=7'],
    ['http://A.example:80/x/', 'http://a.example/x'],
    ['no address', 'no address'],
  ])('%s', (url, expected) => {
    expect(canonicalAddress(url)).toBe(expected);
  });
});
