/** The font that every picture is set in; ends in fonts that are no wider, for viewers without it. */
export const fontFamily = 'Inter, "Helvetica Neue", Arial, sans-serif';

/** The weights that pictures use: bold text is drawn with the second. */
export const fontWeights = { regular: 400, bold: 600 } as const;
