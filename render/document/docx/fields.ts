import { descendants, type XmlNode } from '../office/xml.ts';

/** Fields that tell of the document itself. Every other can fetch from elsewhere, run something or lead away. */
const harmless = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES STYLEREF TITLE SUBJECT AUTHOR DATE TIME CREATEDATE SAVEDATE PRINTDATE ' +
    'FILENAME DOCPROPERTY IF QUOTE'
  ).split(' '),
);

/** Takes out fields that are not harmless; what they showed stays as text. */
export function dropForeignFields(root: XmlNode): void {
  const dropped = new Set(marksOfForeignFields(root));
  const visit = (node: XmlNode) => {
    node.children = node.children
      .filter((child) => !dropped.has(child))
      .flatMap((child) => (isForeignSimple(child) ? child.children : [child]));
    node.children.forEach(visit);
  };
  visit(root);
}

const isForeignSimple = ({ name, attributes }: XmlNode) =>
  name === 'w:fldSimple' && !isHarmless(attributes['w:instr'] ?? '');

/** A field of several runs begins with a mark, goes on with its instruction, and ends with a mark; it can hold others. */
function marksOfForeignFields(root: XmlNode): XmlNode[] {
  const foreign: XmlNode[] = [];
  const open: { instruction: string; marks: XmlNode[] }[] = [];
  for (const node of descendants(root)) {
    const type = node.name === 'w:fldChar' ? node.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') open.push({ instruction: '', marks: [] });
    const field = open.at(-1);
    if (type === undefined && node.name !== 'w:instrText') continue;
    if (node.name === 'w:instrText' && field)
      field.instruction += node.children.map(({ text }) => text).join('');
    field?.marks.push(node);
    if (type === 'end') {
      open.pop();
      if (field && !isHarmless(field.instruction)) foreign.push(...field.marks);
    }
  }
  return [...foreign, ...open.flatMap(({ marks }) => marks)];
}

function isHarmless(instruction: string): boolean {
  const [name = ''] = instruction.trim().split(/[\s"\\]/);
  return harmless.has(name.toUpperCase());
}
