import { Client, type Transport } from '@modelcontextprotocol/client';
import { expect, onTestFinished } from 'vitest';

/** The official client, as an assistant has it. */
export async function assistant(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

/** What every assistant can do with the two accounts of the bell, whichever way it talks to us. */
export async function expectQuotations(
  client: Client,
  { question, passage, text }: { question: string; passage: string; text: string },
): Promise<void> {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'ask',
    'cite',
    'get_passage',
    'search',
    'verify_quote',
  ]);
  expect(client.getServerCapabilities()).not.toHaveProperty('prompts');
  const call = async (name: string, args: Record<string, unknown>) =>
    client.callTool({ name, arguments: args });

  const asked = await call('ask', { question });
  expect(asked.structuredContent).toMatchObject({ kind: 'found', evidence: [{ passage, text }] });
  const [content] = asked.content;
  expect(content?.type === 'text' ? JSON.parse(content.text) : undefined).toEqual(
    asked.structuredContent,
  );
  const unknown = await call('ask', { question: 'zyzzyva quorvix?' });
  expect(unknown.structuredContent).toMatchObject({ kind: 'nothing', evidence: [] });

  const found = await call('search', { query: question, limit: 1 });
  expect(found.structuredContent).toMatchObject({ passages: [{ passage }] });
  const read = await call('get_passage', { id: passage });
  expect(read.structuredContent).toMatchObject({ passage, text });
  const checked = await call('verify_quote', { quote: text });
  expect(checked.structuredContent).toMatchObject({ kind: 'verbatim', places: [{ passage }] });

  const cited = await call('cite', { id: passage, style: 'bibtex' });
  expect(cited.structuredContent).toMatchObject({ passage, style: 'bibtex' });
  expect(JSON.stringify(cited.structuredContent)).toContain('title = ');
  expect(await call('cite', { id: 'none' })).toMatchObject({ isError: true });
  expect(await call('cite', { id: passage, style: 'none' })).toMatchObject({ isError: true });

  expect(await call('get_passage', { id: 'none#1' })).toMatchObject({ isError: true });
  expect(await call('verify_quote', { quote: '…' })).toMatchObject({ isError: true });
  expect(await call('ask', { question, tag: 'no such tag' })).toMatchObject({ isError: true });

  const { resources } = await client.listResources();
  const [article] = passage.split('#');
  expect(resources).toContainEqual(
    expect.objectContaining({ uri: `quoth://articles/${article ?? ''}` }),
  );
  const { contents } = await client.readResource({ uri: `quoth://articles/${article ?? ''}` });
  expect(JSON.stringify(contents)).toContain(JSON.stringify(text).slice(1, -1).slice(0, 40));
  await expect(client.readResource({ uri: 'quoth://articles/none' })).rejects.toThrow();
}
