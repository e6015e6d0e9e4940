import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../src/importing/import-article.js';
import { createFetchDocument } from '../../../src/importing/fetch/fetch-document.js';
import type { GuardedFetch } from '../../../src/importing/fetch/guarded-fetch.js';
import { publicAddress, webOf } from '../../support/web.js';

const page: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<p>page</p>');
};

async function reason(fetched: Promise<unknown>): Promise<string> {
  try {
    await fetched;
    return 'read';
  } catch (error) {
    if (error instanceof ImportRefusal) return error.reason;
    throw error;
  }
}

const request = (url: string, maxBytes = 1_000_000): Parameters<GuardedFetch>[0] => ({
  url,
  maxBytes,
});

describe('an address that is refused before anything is connected', () => {
  it.each([
    ['ftp://example.org/', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['nonsense', 'bad-address'],
    ['http://user:secret@example.org/', 'bad-address'],
    ['http://example.org:8080/', 'bad-address'],
    ['http://example.org:22/', 'bad-address'],
    ['http://localhost/', 'private-address'],
    ['http://LOCALHOST./', 'private-address'],
    ['http://metadata.google.internal/', 'private-address'],
    ['http://printer.local/', 'private-address'],
    ['http://intranet/', 'private-address'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://127.1/', 'private-address'],
    ['http://0/', 'private-address'],
    ['http://10.1.2.3/', 'private-address'],
    ['http://172.31.0.1/', 'private-address'],
    ['http://192.168.0.1/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://100.100.100.200/', 'private-address'],
    ['http://168.63.129.16/', 'private-address'],
    ['http://224.0.0.1/', 'private-address'],
    ['http://255.255.255.255/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://[::ffff:93.184.216.34]/', 'private-address'],
    ['http://[::127.0.0.1]/', 'private-address'],
    ['http://[64:ff9b::7f00:1]/', 'private-address'],
    ['http://[64:ff9b:1::7f00:1]/', 'private-address'],
    ['http://[2002:7f00:1::]/', 'private-address'],
    ['http://[2001:0:7f00:1::]/', 'private-address'],
    ['http://[fe80::1]/', 'private-address'],
    ['http://[fec0::1]/', 'private-address'],
    ['http://[fd00::1]/', 'private-address'],
    ['http://[ff02::1]/', 'private-address'],
    ['http://[2001:db8::1]/', 'private-address'],
    ['http://[2a00::5efe:7f00:1]/', 'private-address'],
    ['http://１２７.０.０.１/', 'private-address'],
  ])('%s', async (url, expected) => {
    const { fetch, dialled } = await webOf(page);
    expect(await reason(fetch(request(url)))).toBe(expected);
    expect(dialled).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['one private address', ['10.0.0.1']],
    ['a private one among public ones', [publicAddress, '192.168.1.1']],
    ['a private IPv6 address', [publicAddress, 'fd00::1']],
    ['loopback in IPv6 clothes', ['::ffff:127.0.0.1']],
  ])('that has %s is never connected to', async (_, addresses) => {
    const { fetch, dialled } = await webOf(page, { 'news.example': addresses });
    expect(await reason(fetch(request('http://news.example/')))).toBe('private-address');
    expect(dialled).toEqual([]);
  });

  it('is looked up once, and the address that was checked is the one connected to', async () => {
    let lookups = 0;
    const rebinding = (): readonly string[] => {
      lookups += 1;
      return lookups === 1 ? [publicAddress] : ['127.0.0.1'];
    };
    const { fetch, dialled } = await webOf(page, { 'news.example': rebinding });
    expect(await reason(fetch(request('http://news.example/')))).toBe('read');
    expect(lookups).toBe(1);
    expect(dialled).toMatchObject([{ address: publicAddress, host: 'news.example', port: 80 }]);
  });

  it('that there is not is said to be none', async () => {
    const { fetch } = await webOf(page, { 'news.example': [] });
    expect(await reason(fetch(request('http://news.example/')))).toBe('unknown-host');
  });
});

describe('a redirect', () => {
  const redirecting =
    (target: string): RequestListener =>
    (incoming, response) => {
      if (incoming.url !== '/') {
        page(incoming, response);
        return;
      }
      response.writeHead(302, { location: target }).end();
    };

  it('is followed, and the page is known by its last address', async () => {
    const { fetch } = await webOf(redirecting('http://other.example/page#part'));
    expect((await fetch(request('http://news.example/'))).url).toBe('http://other.example/page');
  });

  it.each([
    ['http://127.0.0.1/', 'private-address'],
    ['http://[::ffff:7f00:1]/', 'private-address'],
    ['http://inside.example/', 'private-address'],
    ['http://news.example:6379/', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['http://a:b@news.example/', 'bad-address'],
  ])('to %s is refused', async (target, expected) => {
    const { fetch, dialled } = await webOf(redirecting(target), { 'inside.example': ['10.0.0.1'] });
    expect(await reason(fetch(request('http://news.example/')))).toBe(expected);
    expect(dialled).toHaveLength(1);
  });

  it('that leads on and on is given up after the fifth', async () => {
    let asked = 0;
    const { fetch } = await webOf((_, response) => {
      asked += 1;
      response.writeHead(301, { location: `/${asked}` }).end();
    });
    expect(await reason(fetch(request('http://news.example/')))).toBe('too-many-redirects');
    expect(asked).toBe(6);
  });
});

describe('an answer', () => {
  it('is unpacked', async () => {
    const { fetch } = await webOf((incoming, response) => {
      const packed = incoming.url === '/br' ? brotliCompressSync('text') : gzipSync('text');
      response
        .writeHead(200, { 'content-encoding': incoming.url === '/br' ? 'br' : 'gzip' })
        .end(packed);
    });
    for (const path of ['br', 'gzip']) {
      const { bytes } = await fetch(request(`http://news.example/${path}`));
      expect(Buffer.from(bytes).toString()).toBe('text');
    }
  });

  it.each([
    ['packed by gzip', 'gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['packed by brotli', 'br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['as it is', 'identity', Buffer.alloc(1_500_000)],
  ])('that is too large is not read to its end: %s', async (_, encoding, body) => {
    const { fetch } = await webOf((__, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
    expect(await reason(fetch(request('http://news.example/')))).toBe('too-large');
  });

  it('in a broken or unknown form says so', async () => {
    const { fetch } = await webOf((incoming, response) => {
      const encoding = incoming.url === '/1' ? 'gzip' : 'compress';
      response.writeHead(200, { 'content-encoding': encoding }).end('no gzip');
    });
    expect(await reason(fetch(request('http://news.example/1')))).toBe('damaged');
    expect(await reason(fetch(request('http://news.example/2')))).toBe('damaged');
  });

  it('that never ends is given up in time', async () => {
    const { fetch } = await webOf((_, response) => response.write('a'), {}, 300);
    expect(await reason(fetch(request('http://news.example/')))).toBe('too-slow');
  });

  it('that breaks off is unreachable', async () => {
    const { fetch } = await webOf((incoming) => incoming.socket.destroy());
    expect(await reason(fetch(request('http://news.example/')))).toBe('unreachable');
  });

  it('is not waited for any more when nobody wants it', async () => {
    const stop = new AbortController();
    const { fetch } = await webOf(() => {
      stop.abort(new Error('Nobody waits.'));
    });
    await expect(fetch(request('http://news.example/'), stop.signal)).rejects.toThrow(
      'Nobody waits.',
    );
  });
});

describe('a document', () => {
  it('comes with what the server says about it', async () => {
    const { fetch } = await webOf((_, response) => {
      response.setHeader('content-type', 'text/html; charset="windows-1251"');
      response.end('x');
    });
    expect(
      await createFetchDocument(fetch)('http://news.example/a/story.html', undefined),
    ).toMatchObject({
      name: 'story.html',
      mediaType: 'text/html',
      charset: 'windows-1251',
      address: 'http://news.example/a/story.html',
    });
  });

  it.each([
    [404, 'text/html', 'http-status'],
    [403, 'text/html', 'http-status'],
    [200, 'image/png', 'unsupported-type'],
    [200, 'application/json', 'unsupported-type'],
  ])('with status %i and type %s is refused', async (status, type, expected) => {
    const { fetch } = await webOf((_, response) => {
      response.writeHead(status, { 'content-type': type }).end('x');
    });
    expect(await reason(createFetchDocument(fetch)('http://news.example/', undefined))).toBe(
      expected,
    );
  });
});
