import { type ZipEntry, zipOf } from './zip.js';

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`;
/** The parts that a document may have beside its text and its styles. */
const otherParts = ['footnotes', 'numbering'];
const documentRelations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/>${otherParts
  .map((name) => `<Relationship Id="${name}" Type="${relation}/${name}" Target="${name}.xml"/>`)
  .join('')}</Relationships>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styleNames = ['Title', 'Heading 1', 'Caption', 'Quote'];
const styles = `<?xml version="1.0"?><w:styles ${namespace}>${styleNames
  .map(
    (name, index) =>
      `<w:style w:type="paragraph" w:styleId="S${index}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')}</w:styles>`;

/** A paragraph of a Word document, in one of a few styles. */
export function wordParagraph(
  text: string,
  style?: 'Title' | 'Heading 1' | 'Caption' | 'Quote',
): string {
  const properties =
    style === undefined ? '' : `<w:pPr><w:pStyle w:val="S${styleNames.indexOf(style)}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A part of a document: `word/<name>.xml`. */
export function wordPart(name: 'footnotes' | 'numbering', content: string): ZipEntry {
  const data = `<?xml version="1.0"?><w:${name} ${namespace}>${content}</w:${name}>`;
  return { name: `word/${name}.xml`, data };
}

/** A Word document with this body; `prologue` stands before its root element. */
export function docxOf(body: string, prologue = '', further: readonly ZipEntry[] = []): Uint8Array {
  const document = `<?xml version="1.0"?>${prologue}<w:document ${namespace}><w:body>${body}</w:body></w:document>`;
  return zipOf([
    { name: '[Content_Types].xml', data: types },
    { name: '_rels/.rels', data: relations },
    { name: 'word/_rels/document.xml.rels', data: documentRelations },
    { name: 'word/document.xml', data: document },
    { name: 'word/styles.xml', data: styles },
    ...further,
  ]);
}
