/**
 * Works on several items at once and gives the results in the order of the items. It takes up no more than `most`
 * items before the first of them has been taken out, so that a slow reader or a slow item holds the rest back.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<readonly [T, R]> {
  const waiting: { readonly item: T; readonly result: Promise<R> }[] = []
  for await (const item of items) {
    const result = work(item)
    // One that fails is told when its turn comes.
    result.catch(() => undefined)
    waiting.push({ item, result })
    if (waiting.length < most) continue
    const first = waiting.shift()
    if (first !== undefined) yield [first.item, await first.result]
  }
  for (const { item, result } of waiting) yield [item, await result]
}
