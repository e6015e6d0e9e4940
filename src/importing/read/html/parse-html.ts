import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import { checkSource } from './check-source.js';
import { type HtmlElement, htmlTree, maxNodes, tooComplex } from './html-tree.js';

type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

/**
 * The tree that a browser without scripts would build, whatever stands before `<html>` or is left open. Throws an `ImportRefusal` for a page
 * with far too many elements.
 */
export function parseHtml(html: string): HtmlElement {
  checkSource(html);
  const document = parse(html, { treeAdapter: countingAdapter(), scriptingEnabled: false });
  const root = document.childNodes.find(({ nodeName }) => nodeName === 'html');
  if (root === undefined || !defaultTreeAdapter.isElementNode(root)) throw tooComplex();
  return htmlTree(root);
}

/** Formatting that is left open is opened again in each paragraph: few tags can become very many elements. */
function countingAdapter(): Adapter {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...parts) {
      elements += 1;
      if (elements > maxNodes) throw tooComplex();
      return defaultTreeAdapter.createElement(...parts);
    },
  };
}
