/** How far work may run ahead of those who take its results. */
export interface Ahead {
  /** As many pieces of work may be under way at once, */
  readonly atWork: number
  /** and no more are begun while they weigh as much. */
  readonly weight: number
  /** As many results may wait for an earlier one. */
  readonly waiting: number
}

/**
 * Works on what comes, several at once, and gives the results in the order in which the work came. No more than `ahead`
 * allows is ever held, however much comes; `ended` is called when nothing more will come.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>, weigh: (item: Item) => number, work: (item: Item) => Promise<Result>, ahead: Ahead, ended: () => void = () => undefined,
): AsyncGenerator<Result> {
  const queue: Promise<Result>[] = []
  const source = items[Symbol.asyncIterator]()
  let atWork = 0
  let weight = 0
  let more = true
  let freed = (): void => undefined
  const take = async (): Promise<void> => {
    const next = await source.next()
    if (next.done) {
      more = false
      ended()
      return
    }
    const own = weigh(next.value)
    atWork++
    weight += own
    const result = work(next.value).finally(() => {
      atWork--
      weight -= own
      freed()
    })
    // Whoever takes the result hears of a failure; until then nobody has to.
    result.catch(() => undefined)
    queue.push(result)
  }
  try {
    while (more || queue.length > 0) {
      while (more && atWork < ahead.atWork && weight < ahead.weight && queue.length < ahead.waiting) await take()
      if (queue.length === 0) continue
      const first = await Promise.race([queue[0]!.then((value) => ({value})), ...more && queue.length < ahead.waiting ? [new Promise<undefined>((done) => {
        freed = () => done(undefined)
      })] : []])
      if (!first) continue
      await queue.shift()
      yield first.value
    }
  } finally {
    await source.return?.()
  }
}
