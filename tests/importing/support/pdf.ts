/**
 * Lines of a page: size of the letters, height above its foot in points, text; then how far from its left edge they begin (72
 * points unless it is said), and in which font.
 */
export type PdfTextLine = readonly [
  size: number,
  y: number,
  text: string,
  left?: number,
  font?: 'latin' | 'hebrew' | 'coded',
];

/** A font whose small letters are the letters of Hebrew, א for a: as programs set it, from left to right. */
const hebrew =
  '/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <61> <7a> <05d0> endbfrange endcmap';

/** A font that tells of its figures only by which of its own signs they are drawn, as some programs write it. */
const coded = hebrew.replace('<61> <7a> <05d0>', '<30> <39> <0080>');

const fonts = { latin: 'F1', hebrew: 'F2', coded: 'F3' } as const;

/** Number of the object that is the first page. */
const firstPage = 9;

/**
 * A PDF with these pages, written by hand: Helvetica, uncompressed. `trailer` goes into the trailer's dictionary, `title` into
 * what the document says about itself, `fields` are dictionaries of fields of a form, on every page.
 */
export function pdfOf(
  pages: readonly (readonly PdfTextLine[])[],
  trailer = '',
  title = '',
  fields: readonly string[] = [],
): Uint8Array {
  const contents = pages.map((lines) =>
    lines
      .map(([size, y, text, left = 72, font = 'latin']) => {
        const escaped = text.replace(/[\\()]/g, '\\$&');
        return `BT /${fonts[font]} ${size} Tf ${left} ${y} Td (${escaped}) Tj ET`;
      })
      .join('\n'),
  );
  const kids = contents.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${fields.length === 0 ? '' : `/AcroForm << /Fields [${fields.join(' ')}] >> `}>>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>',
    `<< /Length ${hebrew.length} >>\nstream\n${hebrew}\nendstream`,
    `<< /Title (${title}) >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R >>',
    `<< /Length ${coded.length} >>\nstream\n${coded}\nendstream`,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${firstPage + 1 + 2 * index} 0 R /Annots [${fields.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 7 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${title === '' ? '' : '/Info 6 0 R '}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
