/** Makes an element; whatever text it is given stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A button with its deed. */
export function button(label: string, attributes: Readonly<Record<string, string>>, press: () => void): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, label)
  made.addEventListener('click', press)
  return made
}

/** Text in which our messages set names in backticks. */
export function marked(message: string): Node {
  const made = document.createDocumentFragment()
  for (const [at, part] of message.split('`').entries()) made.append(at % 2 === 1 ? element('code', {}, part) : part)
  return made
}

/** Runs work once before the next picture, however often it is asked for. */
export function oncePerFrame(work: () => void): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      work()
    })
  }
}
