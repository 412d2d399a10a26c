/** A comment of a pull or merge request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** The comments of the pull or merge request that a job runs for. */
export interface Thread {
  /** Goes through all comments, from the first. */
  comments(): AsyncIterable<Comment>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** Stands in the one comment that is Varde's, where no reader sees it. */
const mark = '<!-- varde -->';

/** Writes the comment, or writes it anew where the thread has it. Returns which of the two was done. */
export async function writeComment(thread: Thread, text: string): Promise<'created' | 'updated'> {
  const body = `${mark}\n${text}`;
  for await (const comment of thread.comments()) {
    if (!comment.body.startsWith(mark)) continue;
    await thread.update(comment.id, body);
    return 'updated';
  }
  await thread.create(body);
  return 'created';
}
