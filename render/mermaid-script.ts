/** Mermaid copies its whole configuration each time it looks up a setting, which takes longer than the drawing. */
const configurationGetter = /=\w+\(\(\)=>(\w+)\(\{\},(\w+)\),"getConfig"\)/;
/** Mermaid writes the finished picture as text, reads that to clean it and writes it again, for us to read once more. */
const cleaning =
  /let (\w+)=(\w+\.select\(\w+\)\.node\(\))\.innerHTML;if\([^{}]+\{[^{}]+\}else \w+\|\|\(\1=(\w+\.sanitize)\(\1,\{(.+?)\}\)\);/;
const styleElement = /document\.createElement\("style"\);(\w+)\.innerHTML=/;
const exported = /globalThis\["mermaid"\]\s*=\s*globalThis\.(\w+)/;

/**
 * Returns Mermaid's own minified script as the body of a function that returns Mermaid. It copies a configuration once
 * for as long as it is in force, and cleans a picture where it stands, which it returns as an element and not as text.
 * Throws where the script is another than expected.
 */
export function mermaidFunctionBody(script: string): string {
  return [
    [
      configurationGetter,
      '=(()=>{let config,copy;return()=>config===$2?copy:(config=$2,copy=$1({},config))})()',
    ] as const,
    [cleaning, 'let $1=$2.firstElementChild;$3($1,{$4,IN_PLACE:true});'] as const,
    [styleElement, 'document.createElementNS("http://www.w3.org/2000/svg","style");$1.textContent='] as const,
    [exported, 'return $1'] as const,
  ].reduce((body, [pattern, replacement]) => {
    if (!pattern.test(body)) throw new Error(`Mermaid’s script has nothing like ${pattern.source}.`);
    return body.replace(pattern, replacement);
  }, script);
}
