/** Of the Encoding Standard, which Node and browsers share: the language room knows neither. */
declare class TextDecoder {
  constructor(
    encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
    options?: { readonly fatal?: boolean },
  );
  /** Throws where it is to be fatal that the bytes are not in the encoding. */
  decode(bytes: Uint8Array): string;
}
