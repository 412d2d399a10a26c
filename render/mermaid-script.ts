/** Mermaid copies its whole configuration each time it looks up a setting, which takes longer than the drawing. */
const configurationGetter = /(\w+)=\w+\(\(\)=>(\w+)\(\{\},(\w+)\),"getConfig"\)/;
const exported = /globalThis\["mermaid"\]\s*=\s*globalThis\.(\w+)/;

/**
 * Returns Mermaid's own minified script as the body of a function that returns Mermaid, and that copies a configuration
 * once for as long as it is in force. Throws where the script is another than expected.
 */
export function mermaidFunctionBody(script: string): string {
  return [
    [
      configurationGetter,
      '$1=(()=>{let config,copy;return()=>config===$3?copy:(config=$3,copy=$2({},config))})()',
    ] as const,
    [exported, 'return $1'] as const,
  ].reduce((body, [pattern, replacement]) => {
    if (!pattern.test(body)) throw new Error(`Mermaid’s script has nothing like ${pattern.source}.`);
    return body.replace(pattern, replacement);
  }, script);
}
