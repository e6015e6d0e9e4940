import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { aboutBell, bell, lighthouse, serving, type Serving } from './support/serving.js';

const cast = bell.passages[0]?.text ?? '';
const designed = lighthouse.passages[0]?.text ?? '';

type Document = Readonly<Record<string, unknown>>;

async function documentOf({ get }: Serving): Promise<Document> {
  return (await (await get('/v1/openapi.json')).json()) as Document;
}

/** What is wrong with an answer, by the document of the API; undefined: nothing. */
function faultOf(document: Document, pointer: string, body: unknown): string | undefined {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(document, 'api');
  const validate = ajv.getSchema(`api#${pointer}`);
  if (validate === undefined) return `There is no ${pointer}.`;
  return validate(body) === true ? undefined : ajv.errorsText(validate.errors);
}

function responseAt(path: string, method: string, status: string, type: string): string {
  const parts = ['paths', path, method, 'responses', status, 'content', type, 'schema'];
  return `/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

test('the document of the API is one of OpenAPI 3.1, with every route', async () => {
  const document = await documentOf(await serving());
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  expect(Object.keys(document['paths'] as object).sort()).toEqual([
    '/v1/articles',
    '/v1/articles/{id}',
    '/v1/articles/{id}/citation',
    '/v1/ask',
    '/v1/passages/{id}',
    '/v1/passages/{id}/citation',
    '/v1/search',
    '/v1/verify',
  ]);
});

test('every answer is as the document says', async () => {
  const served = await serving();
  const { get, post } = served;
  const document = await documentOf(served);
  const json = 'application/json';
  const answers = [
    ['/v1/ask', 'post', await post('/v1/ask', { question: aboutBell })],
    ['/v1/ask', 'post', await post('/v1/ask', { question: 'zyzzyva quorvix?' })],
    ['/v1/ask', 'post', await post('/v1/ask', { question: 'Which bell has a cargo?' })],
    ['/v1/ask', 'post', await post('/v1/ask', { question: `${aboutBell} Who designed it?` })],
    ['/v1/verify', 'post', await post('/v1/verify', { quote: cast })],
    ['/v1/verify', 'post', await post('/v1/verify', { quote: cast, source: 'Farsund Avis' })],
    ['/v1/verify', 'post', await post('/v1/verify', { quote: cast.replace('1604', '1704') })],
    ['/v1/verify', 'post', await post('/v1/verify', { quote: `${cast} ${designed}` })],
    ['/v1/verify', 'post', await post('/v1/verify', { quote: 'No rhinoceros sings.' })],
    ['/v1/search', 'get', await get('/v1/search?q=bell')],
    ['/v1/articles', 'get', await get('/v1/articles?limit=1')],
    ['/v1/articles/{id}', 'get', await get('/v1/articles/bell')],
    ['/v1/passages/{id}', 'get', await get('/v1/passages/bell%231')],
    ['/v1/articles/{id}/citation', 'get', await get('/v1/articles/bell/citation?style=apa')],
    ['/v1/passages/{id}/citation', 'get', await get('/v1/passages/bell%231/citation')],
  ] as const;
  for (const [path, method, response] of answers) {
    expect(response.status, path).toBe(200);
    const pointer = responseAt(path, method, '200', json);
    expect(faultOf(document, pointer, await response.json()), path).toBeUndefined();
  }
});

test('every line of many answers, and every problem, is as the document says', async () => {
  const served = await serving();
  const document = await documentOf(served);
  const lines = await (await served.post('/v1/ask', { questions: [aboutBell, ''] })).text();
  const ofLines = responseAt('/v1/ask', 'post', '200', 'application/x-ndjson');
  for (const line of lines.trimEnd().split('\n')) {
    expect(faultOf(document, ofLines, JSON.parse(line))).toBeUndefined();
  }
  const problem = await (await served.get('/v1/articles/none')).json();
  const ofProblems = responseAt('/v1/articles/{id}', 'get', '4XX', 'application/problem+json');
  expect(faultOf(document, ofProblems, problem)).toBeUndefined();
  // What checks must be able to fail.
  expect(faultOf(document, ofProblems, { status: 'x' })).toBeDefined();
});
