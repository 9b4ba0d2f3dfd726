const values: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

/** Reads a roman number up to 399; undefined when the letters are none. */
export function fromRoman(text: string): number | undefined {
  const letters = text.toLowerCase()
  if (!/^[ivxlc]{1,11}$/.test(letters)) return undefined
  let sum = 0
  for (let at = 0; at < letters.length; at++) {
    const value = values[letters[at] ?? ''] ?? 0
    const next = values[letters[at + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return toRoman(sum).toLowerCase() === letters ? sum : undefined
}

/** Writes a number from 1 to 399 in roman capitals. */
export function toRoman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ]
  let rest = number
  let text = ''
  for (const [value, letters] of steps) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}
