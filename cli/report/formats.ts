/** What a report can be written as, and what the names of such files end in. */
export const reportFormats = {
  md: '.md',
  html: '.html',
  docx: '.docx',
  pptx: '.pptx',
  pdf: '.pdf',
} as const;
export type ReportFormat = keyof typeof reportFormats;
export const reportFormatNames = Object.keys(reportFormats) as readonly ReportFormat[];

/** Returns the format that a file's name stands for, if it stands for any. */
export function formatOfReport(path: string): ReportFormat | undefined {
  return reportFormatNames.find((format) => path.toLowerCase().endsWith(reportFormats[format]));
}

/** Whether the organisation's own template can be taken, from a file of the same format. */
export function takesReference(format: ReportFormat): format is 'docx' | 'pptx' {
  return format === 'docx' || format === 'pptx';
}
