import assert from 'node:assert/strict'
import {setTimeout as wait} from 'node:timers/promises'
import {inOrder, type Ahead} from '../../src/cli/in-order.ts'

async function* numbers(count: number, taken: {count: number}): AsyncGenerator<number> {
  for (let at = 0; at < count; at++) {
    await Promise.resolve()
    taken.count++
    yield at
  }
}

const some: Ahead = {atWork: 4, weight: 1000, waiting: 10}

describe('work in order', () => {
  it('gives results in the order of the work, whatever takes longer', async () => {
    const results: number[] = []
    for await (const one of inOrder(numbers(50, {count: 0}), () => 1, async (at) => {
      await wait(at % 7 === 0 ? 8 : 1)
      return at
    }, some)) results.push(one)
    assert.deepEqual(results, Array.from({length: 50}, (_, at) => at))
  })

  it('never holds more than it may', async () => {
    const taken = {count: 0}
    let [atWork, most, given] = [0, 0, 0]
    for await (const _ of inOrder(numbers(60, taken), () => 1, async () => {
      most = Math.max(most, ++atWork)
      await wait(1)
      atWork--
    }, some)) {
      given++
      assert.ok(taken.count - given <= some.waiting, `${taken.count} taken, ${given} given`)
    }
    assert.equal(most, some.atWork)
  })

  it('begins nothing more while what is under way is heavy', async () => {
    let [atWork, most] = [0, 0]
    for await (const _ of inOrder(numbers(20, {count: 0}), () => 600, async () => {
      most = Math.max(most, ++atWork)
      await wait(1)
      atWork--
    }, some)) assert.ok(most <= 2)
    assert.equal(most, 2)
  })

  it('lets others go on while one is slow, as far as results may wait', async () => {
    const done: number[] = []
    let results = 0
    for await (const _ of inOrder(numbers(9, {count: 0}), () => 1, async (at) => {
      await wait(at === 0 ? 60 : 1)
      done.push(at)
    }, some)) if (results++ === 0) assert.deepEqual(done, [1, 2, 3, 4, 5, 6, 7, 8, 0])
  })

  it('says once that nothing more comes', async () => {
    let ended = 0
    for await (const one of inOrder(numbers(9, {count: 0}), () => 1, (at) => Promise.resolve(at), some, () => ended++)) assert.ok(one < 9)
    assert.equal(ended, 1)
  })

  it('passes on what fails', async () => {
    const all = inOrder(numbers(3, {count: 0}), () => 1, (at) => at === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(at), some)
    assert.equal((await all.next()).value, 0)
    await assert.rejects(async () => all.next(), /broken/)
  })

  it('gives what is there before it begins everything else', async () => {
    const taken = {count: 0}
    let first: number | undefined
    for await (const one of inOrder(numbers(1000, taken), () => 1, (at) => Promise.resolve(at), {...some, waiting: 256})) if (one === 0) first = taken.count
    assert.ok(first !== undefined && first <= some.atWork, `${first}`)
  })

  it('stops taking when nobody wants more', async () => {
    const taken = {count: 0}
    for await (const one of inOrder(numbers(1000, taken), () => 1, (at) => Promise.resolve(at), some)) if (one === 5) break
    assert.ok(taken.count <= 6 + some.waiting)
  })
})
