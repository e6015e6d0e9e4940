import { childOf, elementsBelow, elementsIn, valueOf, type XmlElement } from '../xml.js';

/** Where a paragraph stands in a list. */
export interface ListItem {
  /** Which list it is of; items of another are another list. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
  /** What stands before it: "• ", or its number. */
  readonly marker: string;
}

interface Level {
  readonly format: string;
  readonly start: number;
}

const bullet = '• ';
const maxLevels = 9;

/** Counts the items of lists as Word does. Undefined for what is in no list, or in one that shows no mark. */
export function createNumbering(
  xml: string | undefined,
): (properties: XmlElement | undefined) => ListItem | undefined {
  const lists = readLists(xml);
  const counters = new Map<string, number[]>();
  return (properties) => {
    const list = valueOf(properties, 'numId');
    if (list === undefined || list === '0') return undefined;
    const level = Math.min(maxLevels, Number(valueOf(properties, 'ilvl') ?? 0) || 0);
    const { format, start } = lists(list, level);
    if (format === 'none') return undefined;
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    counts[level] = (counts[level] ?? start - 1) + 1;
    counts.length = level + 1;
    return { list, level, marker: format === 'bullet' ? bullet : `${counts[level]}. ` };
  };
}

function readLists(xml: string | undefined): (list: string, level: number) => Level {
  const abstract = new Map<string, XmlElement>();
  const concrete = new Map<string, XmlElement>();
  for (const element of xml === undefined ? [] : elementsBelow(xml, 'numbering')) {
    if (element.name === 'abstractNum')
      abstract.set(element.attribute('abstractNumId') ?? '', element);
    if (element.name === 'num') concrete.set(element.attribute('numId') ?? '', element);
  }
  return (list, level) => {
    const own = concrete.get(list);
    const override = levelOf(own, 'lvlOverride', level);
    const shared = abstract.get(valueOf(own, 'abstractNumId') ?? '');
    const found = childOf(override, 'lvl') ?? levelOf(shared, 'lvl', level);
    const start = valueOf(override, 'startOverride') ?? valueOf(found, 'start');
    return { format: valueOf(found, 'numFmt') ?? 'bullet', start: Number(start ?? 1) || 0 };
  };
}

function levelOf(
  element: XmlElement | undefined,
  name: string,
  level: number,
): XmlElement | undefined {
  if (element === undefined) return undefined;
  return elementsIn(element).find(
    (child) => child.name === name && child.attribute('ilvl') === String(level),
  );
}
