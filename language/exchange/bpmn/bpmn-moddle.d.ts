/** The package declares the elements of BPMN for TypeScript, but not the class that reads and writes them. */
declare module 'bpmn-moddle' {
  /** An element of BPMN 2.0, `$type` in front of its own properties: `bpmn:Task`. */
  export interface ModdleElement {
    readonly $type: string;
    readonly id?: string;
    get(property: string): unknown;
    set(property: string, value: unknown): void;
  }

  export class BpmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{
      readonly rootElement: ModdleElement;
      readonly elementsById: Readonly<Record<string, ModdleElement>>;
      readonly warnings: readonly { readonly message: string }[];
    }>;
  }
}
