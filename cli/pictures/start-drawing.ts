import type { DrawingThreads } from '../../render/drawing-threads.ts';

/** Has what draws without a browser load while the plan is read. */
export async function startDrawing(): Promise<DrawingThreads> {
  const { DrawingThreads } = await import('../../render/drawing-threads.ts');
  return new DrawingThreads();
}
