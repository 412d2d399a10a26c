import type { DrawingThread } from '../../render/drawing-thread.ts';

/** Has what draws without a browser load while the plan is read. */
export async function startThread(): Promise<DrawingThread> {
  const { DrawingThread } = await import('../../render/drawing-thread.ts');
  return new DrawingThread();
}
