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
  const queue: {readonly result: Promise<Result>, isThere: boolean}[] = []
  const source = items[Symbol.asyncIterator]()
  let atWork = 0
  let weight = 0
  let more = true
  let freed = (): void => undefined
  const mayTake = (): boolean => more && atWork < ahead.atWork && weight < ahead.weight && queue.length < ahead.waiting
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
    const entry = {isThere: false, result: work(next.value).finally(() => {
      entry.isThere = true
      atWork--
      weight -= own
      freed()
    })}
    // Whoever takes the result hears of a failure; until then nobody has to.
    entry.result.catch(() => undefined)
    queue.push(entry)
  }
  try {
    while (more || queue.length > 0) {
      // One for each that is given away keeps all at work; a result that is there does not wait for more to be begun.
      if (mayTake()) await take()
      while (mayTake() && !queue[0]?.isThere) await take()
      const [first] = queue
      if (!first) continue
      if (!first.isThere) {
        const isFree = new Promise<void>((done) => {
          freed = done
        })
        await Promise.race([first.result, ...more && queue.length < ahead.waiting ? [isFree] : []])
        if (!first.isThere) continue
      }
      queue.shift()
      yield await first.result
    }
  } finally {
    await source.return?.()
  }
}
